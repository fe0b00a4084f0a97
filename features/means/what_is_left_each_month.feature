Feature: What is left each month decides the way out
  Enough for the instalment: catch up. A part of it: ask for less. Nothing: promise nothing
  and look for aid. One yuan can make the difference, so the figures have to be right.

  Background:
    Given the date of advice is 2026-11-23

  Scenario Outline: A bus driver has 1,000 a month left for this loan
    Given a person who answers
      | lender_type         | bank         |
      | product_type        | <product>    |
      | willing_to_repay    | yes          |
      | first_missed_on     | 45 days ago  |
      | overdue_amount      | 4000         |
      | lump_sum_available  | 0            |
      | monthly_income      | <income>     |
      | essential_expenses  | 3000         |
      | housing_cost        | 1500         |
      | other_debt_payments | 500          |
      | monthly_instalment  | <instalment> |
    When advice is asked for
    Then rule "surplus_covers_part_of_the_instalment" <result>
    And "<way out>" is recommended
    And "negotiate_lower_instalments" <is> recommended

    Examples: a loan, or a debt of a kind not yet known, of which a part can be paid
      | product             | income | instalment | result | is | way out                     |
      | cash_loan           | 6000   | 1001       | fires  | is | negotiate_lower_instalments |
      | purchase_instalment | 6000   | 1001       | fires  | is | negotiate_lower_instalments |
      | other               | 6000   | 1001       | fires  | is | negotiate_lower_instalments |
      | don't know          | 6000   | 1001       | fires  | is | negotiate_lower_instalments |
      | cash_loan           | 5001   | 1001       | fires  | is | negotiate_lower_instalments |

    Examples: the instalment is covered, nothing is left, or it is a card
      | product             | income | instalment | result       | is     | way out              |
      | cash_loan           | 6000   | 1000       | stays silent | is not | ask_short_extension  |
      | cash_loan           | 5000   | 1001       | stays silent | is not | hold_new_promises    |
      | credit_card         | 6000   | 1001       | stays silent | is not | card_instalment_plan |
      | cash_loan           | 6000   | don't know | stays silent | is not | assess_means         |

  Scenario: He may ask for less, but has no right to it
    Given a person who answers
      | monthly_income      | 6000 |
      | essential_expenses  | 3000 |
      | housing_cost        | 1500 |
      | other_debt_payments | 500  |
      | monthly_instalment  | 1600 |
    When advice is asked for
    Then it warns "deferral_is_no_right"
    And "negotiate_lower_instalments" cites "consumer_finance_notice_2025"
    And "negotiate_lower_instalments" ranks before "gather_three_papers"

  Scenario Outline: The instalment is affordable again and only the arrears are missing
    Given a person who answers
      | lender_type         | bank         |
      | product_type        | cash_loan    |
      | first_missed_on     | 45 days ago  |
      | overdue_amount      | 4000         |
      | lump_sum_available  | <at hand>    |
      | monthly_income      | 6000         |
      | essential_expenses  | 3000         |
      | housing_cost        | 1500         |
      | other_debt_payments | 500          |
      | monthly_instalment  | <instalment> |
    When advice is asked for
    Then rule "surplus_covers_the_instalment_catch_up" <result>
    And "ask_short_extension" <is> recommended

    Examples: 1,000 is left each month
      | instalment | at hand    | result       | is     |
      | 1000       | 3999       | fires        | is     |
      | 1001       | 3999       | stays silent | is not |
      | 1000       | 4000       | stays silent | is not |
      | 0          | 3999       | stays silent | is not |
      | 1000       | don't know | stays silent | is not |
      | don't know | 3999       | stays silent | is not |

  Scenario Outline: A florist could make up the arrears before the spring
    Given a person who answers
      | lender_type         | bank        |
      | product_type        | cash_loan   |
      | first_missed_on     | 45 days ago |
      | overdue_amount      | <overdue>   |
      | lump_sum_available  | <at hand>   |
      | monthly_income      | <income>    |
      | essential_expenses  | 3000        |
      | housing_cost        | 1500        |
      | other_debt_payments | 500         |
      | monthly_instalment  | 400         |
    When advice is asked for
    Then rule "arrears_can_be_cleared_soon" <result>
    And the certainty of "ask_short_extension" is <how> 0.6

    Examples: three months of 1,000
      | overdue | at hand | income | result       | how      |
      | 3000    | 0       | 6000   | fires        | at least |
      | 3001    | 0       | 6000   | stays silent | below    |
      | 3000    | 0       | 5999   | stays silent | below    |
      | 3000    | 3000    | 6000   | stays silent | below    |
      | 3000    | 0       | 5000   | stays silent | below    |

  Scenario Outline: A seamstress to whom not one yuan is left
    Given a person who answers
      | lender_type         | consumer_finance |
      | product_type        | cash_loan        |
      | first_missed_on     | 70 days ago      |
      | monthly_income      | <income>         |
      | essential_expenses  | 2800             |
      | housing_cost        | 1200             |
      | other_debt_payments | 1000             |
      | monthly_instalment  | 900              |
    When advice is asked for
    Then rule "nothing_left_hold_new_promises" <result>
    And "hold_new_promises" <is> recommended
    And "hardship_statement" <is> recommended
    And "negotiate_lower_instalments" <lower> recommended

    Examples:
      | income     | result       | is     | lower  |
      | 4999       | fires        | is     | is not |
      | 5000       | fires        | is     | is not |
      | 5001       | stays silent | is not | is     |
      | don't know | stays silent | is not | is not |

  Scenario: What she should not do is sign or borrow
    Given a person who answers
      | lender_type         | consumer_finance |
      | product_type        | cash_loan        |
      | first_missed_on     | 70 days ago      |
      | lender_contact      | offer_received   |
      | monthly_income      | 5000             |
      | essential_expenses  | 2800             |
      | housing_cost        | 1200             |
      | other_debt_payments | 1000             |
      | monthly_instalment  | 900              |
    When advice is asked for
    Then "mounting_debt" is found
    And "hold_new_promises" is among the first three recommendations
    And "stop_new_borrowing" is recommended
    And "borrow_to_repay" is not recommended
    And "card_instalment_plan" is not recommended

  Scenario Outline: Nothing is left, and life gave the reason
    Given a person who answers
      | monthly_income      | <income> |
      | essential_expenses  | 2800     |
      | housing_cost        | 1200     |
      | other_debt_payments | 1000     |
      | arrears_reasons     | <reason> |
    When advice is asked for
    Then rule "nothing_left_ask_for_assistance" <result>
    And "community_office" <named>
    And the certainty of "social_assistance" is <how> 0.6

    Examples:
      | income | reason              | result | named    | how      |
      | 5000   | lost_job            | fires  | can help | at least |
      | 5000   | illness_or_accident | fires  | can help | at least |
      | 5000   | family_event        | fires  | can help | at least |
      | 5000   | income_always_low   | fires  | can help | at least |
      | 5000   | business_failed     | fires  | can help | at least |

    Examples: one yuan is left, or the money was spent, or nothing was said about it
      | income | reason       | result       | named        | how   |
      | 5001   | lost_job     | stays silent | is not named | below |
      | 5000   | overspending | stays silent | is not named | below |
      | 5000   | don't know   | stays silent | is not named | below |

  Scenario Outline: A cleaner's wage does not pay for food and rent
    Given a person who answers
      | monthly_income      | <income> |
      | essential_expenses  | 2800     |
      | housing_cost        | 1200     |
      | other_debt_payments | 0        |
    When advice is asked for
    Then rule "income_below_essentials" <result>
    And "social_assistance" <is> recommended
    And "community_office" <named>

    Examples:
      | income     | result       | is     | named        |
      | 3999       | fires        | is     | can help     |
      | 0          | fires        | is     | can help     |
      | 4000       | stays silent | is not | is not named |
      | don't know | stays silent | is not | is not named |

  Scenario: The office is asked under the law on social assistance
    Given a person who answers
      | monthly_income      | 3100 |
      | essential_expenses  | 2800 |
      | housing_cost        | 1200 |
      | other_debt_payments | 0    |
    When advice is asked for
    Then "social_assistance" cites "social_assistance_2026"
    And "hold_new_promises" ranks before "gather_three_papers"
