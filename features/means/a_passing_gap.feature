Feature: A gap that passes, and one that does not
  Who is owed money or is soon back at work needs a little time. Who will be short for half
  a year needs a smaller instalment, and the sooner it is asked for the better.

  Background:
    Given the date of advice is 2026-11-23

  Scenario Outline: A designer's client pays late
    Given a person who answers
      | lender_type        | consumer_finance  |
      | product_type       | cash_loan         |
      | arrears_reasons    | waiting_for_money |
      | first_missed_on    | <due>             |
      | months_to_recovery | <months>          |
      | overdue_amount     | 3000              |
      | lump_sum_available | 0                 |
    When advice is asked for
    Then rule "short_delay_and_money_is_coming" <result>
    And the certainty of "ask_short_extension" is <how> 0.8
    And "ask_short_extension" is recommended

    Examples: the thirtieth day, the thirty-first, and a third month
      | due         | months | result       | how      |
      | 30 days ago | 2      | fires        | at least |
      | 0 days ago  | 2      | fires        | at least |
      | 31 days ago | 2      | stays silent | below    |
      | 30 days ago | 3      | stays silent | below    |

  Scenario Outline: Who is asked for time, and for what
    Time is asked of whoever lent the money, for a gap that is really there, and before any
    court.
    Given a person who answers
      | lender_type        | <lender>          |
      | product_type       | cash_loan         |
      | arrears_reasons    | waiting_for_money |
      | first_missed_on    | 10 days ago       |
      | months_to_recovery | 1                 |
      | latest_court_paper | <paper>           |
      | overdue_amount     | 3000              |
      | lump_sum_available | <at hand>         |
    When advice is asked for
    Then rule "short_delay_and_money_is_coming" <result>
    And rule "temporary_shortage_ask_for_time" <result>

    Examples:
      | lender           | paper         | at hand    | result       |
      | consumer_finance | none          | 2999       | fires        |
      | consumer_finance | letter_or_sms | 2999       | fires        |
      | don't know       | don't know    | don't know | fires        |
      | consumer_finance | none          | 3000       | stays silent |
      | consumer_finance | payment_order | 2999       | stays silent |
      | consumer_finance | judgment      | 2999       | stays silent |
      | guarantor        | none          | 2999       | stays silent |
      | insurer          | none          | 2999       | stays silent |
      | debt_buyer       | none          | 2999       | stays silent |

  Scenario: Money that is there already is not waited for
    Given a person who answers
      | lender_type        | consumer_finance  |
      | arrears_reasons    | waiting_for_money |
      | first_missed_on    | 10 days ago       |
      | months_to_recovery | 0                 |
    When advice is asked for
    Then rule "short_delay_and_money_is_coming" stays silent

  Scenario: The extension is the lender's to give
    Given a person who answers
      | lender_type        | consumer_finance  |
      | product_type       | cash_loan         |
      | arrears_reasons    | waiting_for_money |
      | first_missed_on    | 10 days ago       |
      | months_to_recovery | 1                 |
    When advice is asked for
    Then the first recommendation is "ask_short_extension"
    And "temporary_shortage" is found
    And "ask_short_extension" cites "civil_code_678"
    And "negotiate_lower_instalments" is not recommended

  Scenario Outline: How long can one go on waiting for the same money?
    Given a person who answers
      | lender_type        | consumer_finance  |
      | product_type       | cash_loan         |
      | arrears_reasons    | waiting_for_money |
      | first_missed_on    | <due>             |
      | months_to_recovery | <months>          |
    When advice is asked for
    Then rule "temporary_shortage_ask_for_time" <result>
    And "temporary_shortage" <found>
    And "ask_short_extension" <is> recommended

    Examples: at six months it is still called passing, but a short delay no longer helps
      | due         | months | result       | found        | is     |
      | 30 days ago | 3      | fires        | is found     | is     |
      | 31 days ago | 3      | stays silent | is found     | is not |
      | 30 days ago | 6      | fires        | is found     | is not |
      | 30 days ago | 7      | stays silent | is not found | is not |

  Scenario Outline: A new mother is back at work in the spring
    Given a person who answers
      | lender_type        | bank                |
      | product_type       | cash_loan           |
      | arrears_reasons    | illness_or_accident |
      | first_missed_on    | <due>               |
      | months_to_recovery | <months>            |
      | overdue_amount     | 2600                |
      | lump_sum_available | <at hand>           |
    When advice is asked for
    Then rule "income_is_back_soon_ask_for_time" <result>
    And "ask_short_extension" <is> recommended

    Examples:
      | due         | months     | at hand    | result       | is     |
      | 90 days ago | 3          | 2599       | fires        | is     |
      | 91 days ago | 3          | 2599       | stays silent | is not |
      | 90 days ago | 4          | 2599       | stays silent | is not |
      | 90 days ago | 3          | 2600       | stays silent | is not |
      | 90 days ago | don't know | 2599       | stays silent | is not |
      | 90 days ago | 3          | don't know | stays silent | is not |

  Scenario Outline: Three months' delay is a bridge, four are not
    Given a person who answers
      | lender_type        | consumer_finance  |
      | product_type       | cash_loan         |
      | arrears_reasons    | waiting_for_money |
      | first_missed_on    | 20 days ago       |
      | months_to_recovery | <months>          |
    When advice is asked for
    Then rule "recovery_is_far_a_short_extension_does_not_help" <result>
    And "ask_short_extension" <is> recommended

    Examples:
      | months | result       | is     |
      | 3      | stays silent | is     |
      | 4      | fires        | is not |

  Scenario Outline: A cook on short hours asks for lower instalments in the first month
    Given a person who answers
      | lender_type         | consumer_finance |
      | product_type        | cash_loan        |
      | first_missed_on     | <due>            |
      | months_to_recovery  | <months>         |
      | monthly_income      | <income>         |
      | essential_expenses  | 2500             |
      | housing_cost        | 1500             |
      | other_debt_payments | 0                |
    When advice is asked for
    Then rule "recovery_takes_longer_spread_it_out" <result>
    And "negotiate_lower_instalments" <is> recommended

    Examples:
      | due         | months     | income | result       | is     |
      | 30 days ago | 4          | 4001   | fires        | is     |
      | 31 days ago | 4          | 4001   | stays silent | is not |
      | 30 days ago | 3          | 4001   | stays silent | is not |
      | 30 days ago | 4          | 4000   | stays silent | is not |
      | 30 days ago | don't know | 4001   | stays silent | is not |
