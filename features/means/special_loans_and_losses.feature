Feature: Student loans, losses, sellers who failed, and light loads
  Some arrears have their own door to knock on, and some loads are lighter than they feel.

  Background:
    Given the date of advice is 2026-11-23

  Scenario Outline: A graduate cannot pay his State student loan
    Given a person who answers
      | lender_type     | bank        |
      | product_type    | <product>   |
      | first_missed_on | 20 days ago |
    Then "ask_student_aid_office" <is it> recommended
    And "student_aid_office" <named>

    Examples:
      | product      | is it  | named        |
      | student_loan | is     | can help     |
      | cash_loan    | is not | is not named |
      | don't know   | is not | is not named |

  Scenario: The relief of 2025 is over, and that of 2026 is not known
    Given a person who answers
      | lender_type     | bank         |
      | product_type    | student_loan |
      | first_missed_on | 20 days ago  |
    Then "ask_student_aid_office" does not cite "student_loan_relief_2025"
    And "ask_student_aid_office" is among the first three recommendations

  Scenario Outline: On the last day of 2025, and on the day after
    Given the date of advice is <today>
    And a person who answers
      | lender_type     | bank         |
      | product_type    | student_loan |
      | first_missed_on | 2025-12-20   |
    Then "ask_student_aid_office" <cites> "student_loan_relief_2025"

    Examples:
      | today      | cites         |
      | 2025-12-31 | cites         |
      | 2026-01-01 | does not cite |

  Scenario Outline: A driver lost his wages on football
    Given a person who answers
      | lender_type     | micro_lender      |
      | product_type    | cash_loan         |
      | first_missed_on | 25 days ago       |
      | arrears_reasons | <reason>          |
      | considering     | new_loan_to_repay |
    Then "stop_gambling_losses" <is it> recommended
    And "borrow_to_repay" is ruled out

    Examples:
      | reason           | is it  |
      | gambling_or_bets | is     |
      | overspending     | is not |
      | don't know       | is not |

  Scenario: He stops today, before any plan is made
    Given a person who answers
      | lender_type     | micro_lender     |
      | product_type    | cash_loan        |
      | first_missed_on | 25 days ago      |
      | arrears_reasons | gambling_or_bets |
    Then the first recommendation is "stop_gambling_losses"
    And the urgency of "stop_gambling_losses" is "today"
    And "gambling" is found
    And "crisis_12356" can help
    And "keep_accounts" gives the reason "someone you trust can help you watch over the money"

  Scenario Outline: The betting site will not pay out
    Given a person who answers
      | lender_type     | micro_lender |
      | product_type    | cash_loan    |
      | first_missed_on | 25 days ago  |
      | arrears_reasons | <reason>     |
    Then "antifraud_96110" <named>
    And "antifraud_96110" <gives> the reason "and a site that lured you to bet or invest and does not pay"

    Examples:
      | reason                    | named        | gives         |
      | gambling_or_bets, scammed | can help     | gives         |
      | gambling_or_bets          | is not named | does not give |
      | scammed                   | can help     | does not give |

  Scenario Outline: The training school closed after two lessons
    Given a person who answers
      | lender_type     | consumer_finance    |
      | product_type    | purchase_instalment |
      | first_missed_on | 25 days ago         |
      | disputes        | <dispute>           |
    Then "consumer_association_12315" <named>
    And "keep_records" <gives> the reason "are your evidence for a refund or a complaint"

    Examples:
      | dispute             | named        | gives         |
      | goods_not_delivered | can help     | gives         |
      | none                | is not named | does not give |
      | don't know          | is not named | does not give |

  Scenario Outline: A third of the wage, a little more, more than half, more than all
    The bands are advisers' experience: up to 36, to 55, above, and beyond the income.
    Given a person who answers
      | lender_type         | bank        |
      | product_type        | cash_loan   |
      | first_missed_on     | 25 days ago |
      | overdue_amount      | 1600        |
      | monthly_income      | 10000       |
      | essential_expenses  | 2000        |
      | housing_cost        | 1000        |
      | other_debt_payments | <others>    |
      | monthly_instalment  | 1600        |
    Then "set_debt_ceiling" <advised> recommended
    And "free_legal_advice" <advised 2> recommended
    And "set_priorities" <is it> recommended
    And "assess_means" <gives> the reason "a month are within the"
    And "assess_means" <gives 2> the reason "a month take more than"

    Examples: on each line and just above it
      | others     | is it  | gives         | gives 2       | advised | advised 2 |
      | 2000       | is not | gives         | does not give | is not  | is not    |
      | 2001       | is not | does not give | gives         | is      | is not    |
      | 3900       | is not | does not give | gives         | is      | is not    |
      | 3901       | is     | does not give | does not give | is      | is not    |
      | 8400       | is     | does not give | does not give | is      | is not    |
      | 8401       | is     | does not give | does not give | is      | is        |
      | don't know | is not | does not give | does not give | is not  | is not    |

  Scenario Outline: A light load, if three months clear what is behind
    Five thousand is left each month, and 3,400 once the instalment is paid. A loan that has run
    out, or is in court, is another matter.
    Given a person who answers
      | lender_type         | bank        |
      | product_type        | cash_loan   |
      | first_missed_on     | 61 days ago |
      | overdue_amount      | <overdue>   |
      | monthly_income      | 10000       |
      | essential_expenses  | 2000        |
      | housing_cost        | 1000        |
      | other_debt_payments | 2000        |
      | monthly_instalment  | 1600        |
      | latest_court_paper  | <paper>     |
      | last_due_on         | <last due>  |
    Then "assess_means" <gives> the reason "a month are within the"

    Examples:
      | overdue    | paper         | last due   | gives         |
      | 10200      | none          | 2026-11-24 | gives         |
      | 10200      | letter_or_sms | don't know | gives         |
      | 10200      | don't know    | don't know | gives         |
      | 10201      | none          | 2026-11-24 | does not give |
      | don't know | none          | 2026-11-24 | does not give |
      | 10200      | none          | 2026-11-23 | does not give |
      | 10200      | complaint     | 2026-11-24 | does not give |

  Scenario Outline: A week short of the wages, and the bank can extend only so far
    Given a person who answers
      | lender_type        | <lender>          |
      | product_type       | <product>         |
      | first_missed_on    | <missed>          |
      | arrears_reasons    | waiting_for_money |
      | months_to_recovery | 3                 |
      | overdue_amount     | 2000              |
      | lump_sum_available | 0                 |
    Then "ask_short_extension" <cites> "personal_loan_extension_2024"

    Examples:
      | lender       | product             | missed      | cites         |
      | bank         | cash_loan           | 30 days ago | cites         |
      | bank         | purchase_instalment | 3 days ago  | cites         |
      | bank         | cash_loan           | 31 days ago | does not cite |
      | bank         | credit_card         | 3 days ago  | does not cite |
      | micro_lender | cash_loan           | 3 days ago  | does not cite |

  Scenario Outline: A sudden illness before and after the new law
    Given the date of advice is <today>
    And a person who answers
      | lender_type     | bank                |
      | product_type    | cash_loan           |
      | first_missed_on | 25 days ago         |
      | arrears_reasons | illness_or_accident |
    Then "social_assistance" <old> "temporary_assistance_2014"
    And "social_assistance" <new> "social_assistance_2026"

    Examples:
      | today      | old           | new           |
      | 2026-06-30 | cites         | does not cite |
      | 2026-07-01 | does not cite | cites         |

  Scenario Outline: Whoever is still paying a fraudster is not spoken to as a gambler
    Given a person who answers
      | lender_type     | bank        |
      | product_type    | cash_loan   |
      | first_missed_on | 50 days ago |
      | arrears_reasons | <reason>    |
      | safety_now      | <safety>    |
    Then "stop_gambling_losses" <is it> recommended

    Examples:
      | reason                    | safety           | is it  |
      | gambling_or_bets, scammed | paying_a_scammer | is not |
      | gambling_or_bets, scammed | none             | is     |
      | gambling_or_bets          | paying_a_scammer | is     |
