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
    Then the certainty of "ask_short_extension" is <how> 0.8
    And "ask_short_extension" is recommended

    Examples: the thirtieth day, the thirty-first, and a third month
      | due         | months | how      |
      | 30 days ago | 2      | at least |
      | 0 days ago  | 2      | at least |
      | 31 days ago | 2      | below    |
      | 30 days ago | 3      | below    |

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
    Then "ask_short_extension" <gives> the reason "You are newly in arrears and the money should be back within"
    And "ask_short_extension" <gives> the reason "The gap looks temporary"

    Examples:
      | lender           | paper         | at hand    | gives         |
      | consumer_finance | none          | 2999       | gives         |
      | consumer_finance | letter_or_sms | 2999       | gives         |
      | don't know       | don't know    | don't know | gives         |
      | consumer_finance | none          | 3000       | does not give |
      | consumer_finance | payment_order | 2999       | does not give |
      | consumer_finance | judgment      | 2999       | does not give |
      | guarantor        | none          | 2999       | does not give |
      | insurer          | none          | 2999       | does not give |
      | debt_buyer       | none          | 2999       | does not give |

  Scenario: Money that is there already is not waited for
    Given a person who answers
      | lender_type        | consumer_finance  |
      | arrears_reasons    | waiting_for_money |
      | first_missed_on    | 10 days ago       |
      | months_to_recovery | 0                 |
      | overdue_amount     | 3000              |
      | lump_sum_available | 1000              |
    When advice is asked for
    Then "ask_short_extension" does not give the reason "You are newly in arrears and the money should be back within"
    And "ask_short_extension" does not give the reason "You expect income back within"

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
    Then "temporary_shortage" <found>
    And "ask_short_extension" <is> recommended
    And "prepare_negotiation" <gives> the reason "The gap looks temporary"

    Examples: at six months it is still called passing, but a short delay no longer helps
      | due         | months | found        | is     | gives         |
      | 30 days ago | 3      | is found     | is     | gives         |
      | 31 days ago | 3      | is found     | is not | does not give |
      | 30 days ago | 6      | is found     | is not | gives         |
      | 30 days ago | 7      | is not found | is not | does not give |

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
    Then "ask_short_extension" <is> recommended

    Examples:
      | due         | months     | at hand    | is     |
      | 90 days ago | 3          | 2599       | is     |
      | 91 days ago | 3          | 2599       | is not |
      | 90 days ago | 4          | 2599       | is not |
      | 90 days ago | 3          | 2600       | is not |
      | 90 days ago | don't know | 2599       | is not |
      | 90 days ago | 3          | don't know | is not |

  Scenario Outline: Three months' delay is a bridge, four are not
    Given a person who answers
      | lender_type        | consumer_finance  |
      | product_type       | cash_loan         |
      | arrears_reasons    | waiting_for_money |
      | first_missed_on    | 20 days ago       |
      | months_to_recovery | <months>          |
    When advice is asked for
    Then "ask_short_extension" <is> recommended

    Examples:
      | months | is     |
      | 3      | is     |
      | 4      | is not |

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
    Then "negotiate_lower_instalments" <is> recommended
    And "hardship_statement" <gives> the reason "and a statement with genuine papers of why that is"

    Examples:
      | due         | months     | income | is     | gives         |
      | 30 days ago | 4          | 4001   | is     | gives         |
      | 31 days ago | 4          | 4001   | is not | does not give |
      | 30 days ago | 3          | 4001   | is not | does not give |
      | 30 days ago | 4          | 4000   | is not | does not give |
      | 30 days ago | don't know | 4001   | is not | does not give |
