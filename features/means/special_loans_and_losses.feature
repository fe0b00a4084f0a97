Feature: Student loans, losses, sellers who failed, and light loads
  Some arrears have their own door to knock on, and some loads are lighter than they feel.

  Background:
    Given the date of advice is 2026-11-23

  Scenario Outline: A graduate cannot pay his State student loan
    Given a person who answers
      | lender_type     | bank        |
      | product_type    | <product>   |
      | first_missed_on | 20 days ago |
    Then rule "state_student_loan_ask_the_aid_office" <result>
    And "ask_student_aid_office" <is it> recommended
    And "student_aid_office" <named>

    Examples:
      | product      | result       | is it  | named        |
      | student_loan | fires        | is     | can help     |
      | cash_loan    | stays silent | is not | is not named |
      | don't know   | stays silent | is not | is not named |

  Scenario: The relief of 2025 is over, and that of 2026 is not known
    Given a person who answers
      | lender_type     | bank         |
      | product_type    | student_loan |
      | first_missed_on | 20 days ago  |
    Then rule "state_student_loan_ask_the_aid_office" fires
    And "ask_student_aid_office" does not cite "student_loan_relief_2025"
    And "ask_student_aid_office" is among the first three recommendations

  Scenario Outline: On the last day of 2025, and on the day after
    Given the date of advice is <today>
    And a person who answers
      | lender_type     | bank         |
      | product_type    | student_loan |
      | first_missed_on | 2025-12-20   |
    Then rule "state_student_loan_ask_the_aid_office" fires
    And "ask_student_aid_office" <cites> "student_loan_relief_2025"

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
    Then rule "gambling_stop_the_losses_first" <result>
    And "stop_gambling_losses" <is it> recommended
    And "borrow_to_repay" is ruled out

    Examples:
      | reason           | result       | is it  |
      | gambling_or_bets | fires        | is     |
      | overspending     | stays silent | is not |
      | don't know       | stays silent | is not |

  Scenario: He stops today, before any plan is made
    Given a person who answers
      | lender_type     | micro_lender     |
      | product_type    | cash_loan        |
      | first_missed_on | 25 days ago      |
      | arrears_reasons | gambling_or_bets |
    Then rule "gambling_stop_the_losses_first" fires
    And the first recommendation is "stop_gambling_losses"
    And the urgency of "stop_gambling_losses" is "today"
    And "gambling" is found
    And "crisis_12356" can help

  Scenario Outline: The betting site will not pay out
    Given a person who answers
      | lender_type     | micro_lender |
      | product_type    | cash_loan    |
      | first_missed_on | 25 days ago  |
      | arrears_reasons | <reason>     |
    Then rule "gambling_site_may_be_a_fraud" <result>
    And "antifraud_96110" <named>

    Examples:
      | reason                    | result       | named        |
      | gambling_or_bets, scammed | fires        | can help     |
      | gambling_or_bets          | stays silent | is not named |
      | scammed                   | stays silent | can help     |

  Scenario Outline: The training school closed after two lessons
    Given a person who answers
      | lender_type     | consumer_finance    |
      | product_type    | purchase_instalment |
      | first_missed_on | 25 days ago         |
      | disputes        | <dispute>           |
    Then rule "seller_failed_and_the_loan_goes_on" <result>
    And "consumer_association_12315" <named>

    Examples:
      | dispute             | result       | named        |
      | goods_not_delivered | fires        | can help     |
      | none                | stays silent | is not named |
      | don't know          | stays silent | is not named |

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
    Then rule "debt_share_is_bearable" <bearable>
    And rule "debt_share_is_tight" <tight>
    And rule "debt_share_is_dangerous" <dangerous>
    And rule "debt_share_exceeds_the_income" <beyond>
    And "set_priorities" <is it> recommended

    Examples: on each line and just above it
      | others     | bearable     | tight        | dangerous    | beyond       | is it  |
      | 2000       | fires        | stays silent | stays silent | stays silent | is not |
      | 2001       | stays silent | fires        | stays silent | stays silent | is not |
      | 3900       | stays silent | fires        | stays silent | stays silent | is not |
      | 3901       | stays silent | stays silent | fires        | stays silent | is     |
      | 8400       | stays silent | stays silent | fires        | stays silent | is     |
      | 8401       | stays silent | stays silent | fires        | fires        | is     |
      | don't know | stays silent | stays silent | stays silent | stays silent | is not |

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
    Then rule "debt_share_is_bearable" <result>

    Examples:
      | overdue    | paper         | last due   | result       |
      | 10200      | none          | 2026-11-24 | fires        |
      | 10200      | letter_or_sms | don't know | fires        |
      | 10200      | don't know    | don't know | fires        |
      | 10201      | none          | 2026-11-24 | stays silent |
      | don't know | none          | 2026-11-24 | stays silent |
      | 10200      | none          | 2026-11-23 | stays silent |
      | 10200      | complaint     | 2026-11-24 | stays silent |

  Scenario Outline: A week short of the wages, and the bank can extend only so far
    Given a person who answers
      | lender_type        | <lender>          |
      | product_type       | <product>         |
      | first_missed_on    | <missed>          |
      | arrears_reasons    | waiting_for_money |
      | months_to_recovery | 3                 |
      | overdue_amount     | 2000              |
      | lump_sum_available | 0                 |
    Then rule "a_bank_extension_has_its_limits" <result>
    And "ask_short_extension" <cites> "personal_loan_extension_2024"

    Examples:
      | lender       | product             | missed      | result       | cites         |
      | bank         | cash_loan           | 30 days ago | fires        | cites         |
      | bank         | purchase_instalment | 3 days ago  | fires        | cites         |
      | bank         | cash_loan           | 31 days ago | stays silent | does not cite |
      | bank         | credit_card         | 3 days ago  | stays silent | does not cite |
      | micro_lender | cash_loan           | 3 days ago  | stays silent | does not cite |

  Scenario Outline: A sudden illness before and after the new law
    Given the date of advice is <today>
    And a person who answers
      | lender_type     | bank                |
      | product_type    | cash_loan           |
      | first_missed_on | 25 days ago         |
      | arrears_reasons | illness_or_accident |
    Then rule "illness_ask_for_assistance" fires
    And "social_assistance" <old> "temporary_assistance_2014"
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
    Then rule "gambling_stop_the_losses_first" <result>
    And "stop_gambling_losses" <is it> recommended

    Examples:
      | reason                    | safety           | result       | is it  |
      | gambling_or_bets, scammed | paying_a_scammer | stays silent | is not |
      | gambling_or_bets, scammed | none             | fires        | is     |
      | gambling_or_bets          | paying_a_scammer | fires        | is     |
