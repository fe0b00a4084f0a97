Feature: Too many loans
  The share of income that goes to loans is a rule of thumb and no law. It tells when to
  stop borrowing, and when a longer term alone will not do any more.

  Background:
    Given the date of advice is 2026-11-23

  Scenario Outline: A courier with six apps
    Given a person who answers
      | lender_type     | micro_lender |
      | first_missed_on | 25 days ago  |
      | arrears_reasons | <reason>     |
    When advice is asked for
    Then "rolling_debt" <found>
    And "stop_new_borrowing" <is> recommended
    And "set_debt_ceiling" <is> recommended
    And the certainty of "borrowing_to_repay" is <how> 0.8

    Examples: one paid the other, or it was the hospital
      | reason              | found        | is     | how      |
      | rolling_loans       | is found     | is     | at least |
      | illness_or_accident | is not found | is not | below    |
      | don't know          | is not found | is not | below    |

  Scenario: The first step is to stop, before any talk
    Given a person who answers
      | lender_type     | micro_lender  |
      | first_missed_on | 25 days ago   |
      | arrears_reasons | rolling_loans |
    When advice is asked for
    Then the first recommendation is "stop_new_borrowing"
    And the urgency of "stop_new_borrowing" is "today"
    And it warns "borrowing_to_repay"
    And "stop_new_borrowing" ranks before "prepare_negotiation"
    And "mounting_debt" is found

  Scenario Outline: He does not say so, but is looking for the next loan
    Given a person who answers
      | lender_type         | micro_lender |
      | arrears_reasons     | none         |
      | considering         | <considers>  |
      | monthly_income      | 10000        |
      | other_debt_payments | <others>     |
      | monthly_instalment  | 1000         |
    When advice is asked for
    Then "negotiate_lower_instalments" <advised> recommended
    And "rolling_debt" <found>
    And "stop_new_borrowing" <gives> the reason "You are paying loans with loans and each adds another layer of cost"

    Examples: more than 55 per cent of income goes to loans already
      | considers         | others | found        | gives         | advised |
      | new_loan_to_repay | 4501   | is found     | gives         | is      |
      | new_loan_to_repay | 4499   | is not found | does not give | is not  |
      | none              | 4501   | is not found | does not give | is not  |

  Scenario Outline: From prudent to tight to dangerous, out of an income of 10,000
    Given a person who answers
      | lender_type         | bank     |
      | monthly_income      | 10000    |
      | essential_expenses  | 2500     |
      | housing_cost        | 1000     |
      | monthly_instalment  | 1000     |
      | other_debt_payments | <others> |
    When advice is asked for
    Then "set_debt_ceiling" <ceiling> recommended
    And "stop_new_borrowing" <stop> recommended
    And "assess_means" <gives> the reason "a month take more than"

    Examples: just below and above 36 and 55 per cent
      | others     | ceiling | stop   | gives         |
      | 2600       | is not  | is not | does not give |
      | 2601       | is      | is not | gives         |
      | 4499       | is      | is not | gives         |
      | 4501       | is      | is     | does not give |
      | don't know | is not  | is not | does not give |

  Scenario: Above the line of a mortgage review no bank lends either
    Given a person who answers
      | lender_type         | bank  |
      | monthly_income      | 10000 |
      | essential_expenses  | 2500  |
      | housing_cost        | 1000  |
      | monthly_instalment  | 1000  |
      | other_debt_payments | 5200  |
    When advice is asked for
    Then "stop_new_borrowing" is recommended
    And "set_debt_ceiling" cites "mortgage_guideline_36"
    And "loan_refusals" is found

  Scenario Outline: More falls due each month than comes in
    Given a person who answers
      | lender_type         | bank      |
      | monthly_income      | <income>  |
      | monthly_instalment  | 1500      |
      | other_debt_payments | 2500      |
      | lump_sum_available  | 2000      |
    When advice is asked for
    Then "free_legal_advice" <is> recommended
    And "hold_new_promises" <is> recommended

    Examples: 4,000 of instalments
      | income     | is     |
      | 3999       | is     |
      | 4000       | is not |
      | don't know | is not |

  Scenario Outline: And there is nothing put by
    Given a person who answers
      | lender_type         | bank      |
      | monthly_income      | <income>  |
      | monthly_instalment  | 1500      |
      | other_debt_payments | 2500      |
      | lump_sum_available  | <at hand> |
    When advice is asked for
    Then "legal_aid_12348" <named>
    And "licensed_lawyer" <named>

    Examples:
      | income | at hand    | named        |
      | 3999   | 0          | can help     |
      | 4000   | 0          | is not named |
      | 3999   | 1          | is not named |
      | 3999   | don't know | is not named |

  Scenario Outline: Five years of everything that can be spared, and not a yuan of interest
    Given a person who answers
      | lender_type         | bank         |
      | monthly_income      | <income>     |
      | essential_expenses  | 3500         |
      | housing_cost        | 1500         |
      | total_debt          | <debt>       |
    When advice is asked for
    Then "free_legal_advice" <is> recommended
    And "prepare_negotiation" <is> recommended

    Examples: sixty times 2,000
      | income | debt       | is     |
      | 7000   | 120001     | is     |
      | 7000   | 120000     | is not |
      | 7001   | 120001     | is not |
      | 7000   | don't know | is not |
