Feature: A payment that was simply forgotten
  The card for the direct debit was changed, or the due date fell into a holiday. There is
  nothing to negotiate: pay, see that it is credited, and see that it does not recur.

  Background:
    Given the date of advice is 2026-11-23

  Scenario Outline: A teacher finds out that the debit did not go through
    Given a person who answers
      | lender_type         | consumer_finance |
      | product_type        | cash_loan        |
      | first_missed_on     | 5 days ago       |
      | monthly_income      | 9000             |
      | essential_expenses  | 3500             |
      | housing_cost        | 2000             |
      | other_debt_payments | 0                |
      | monthly_instalment  | 1800             |
    And the answer to "arrears_reasons" is "<reason>"
    When advice is asked for
    Then "pay_missed_now" <is> recommended
    And "keep_accounts" <is> recommended
    And "rebuild_credit_habits" <is> recommended

    Examples:
      | reason                 | is     |
      | forgot_or_debit_failed | is     |
      | family_event           | is not |
      | don't know             | is not |

  Scenario: She has the money and pays the same day
    Given a person who answers
      | lender_type            | consumer_finance       |
      | product_type           | cash_loan              |
      | first_missed_on        | 5 days ago             |
      | arrears_reasons        | forgot_or_debit_failed |
      | overdue_amount         | 1800                   |
      | lump_sum_available     | 6000                   |
    When advice is asked for
    Then the first recommendation is "pay_missed_now"
    And the urgency of "pay_missed_now" is "today"
    And "forgotten_payment" is found
    And "confirm_payoff" is recommended
    And "pay_missed_now" ranks before "prepare_negotiation"

  Scenario Outline: To the yuan, is there enough in the account to put it right today?
    Given a person who answers
      | lender_type     | consumer_finance       |
      | product_type    | cash_loan              |
      | first_missed_on | 5 days ago             |
      | arrears_reasons | forgot_or_debit_failed |
      | overdue_amount  | 1800                   |
    And the answer to "lump_sum_available" is "<at hand>"
    When advice is asked for
    Then "confirm_payoff" <is> recommended
    And the certainty of "pay_missed_now" is <how>

    Examples:
      | at hand    | is     | how          |
      | 1800       | is     | at least 0.8 |
      | 1799       | is not | below 0.6    |
      | don't know | is not | at least 0.7 |

  Scenario Outline: Enough money is a reason to pay at once only for those who forgot
    Given a person who answers
      | lender_type        | consumer_finance |
      | product_type       | cash_loan        |
      | first_missed_on    | 5 days ago       |
      | overdue_amount     | 1800             |
      | lump_sum_available | <at hand>        |
      | arrears_reasons    | <reason>         |
    When advice is asked for
    Then "pay_missed_now" <is> recommended
    And the certainty of "pay_missed_now" is <certainty>

    Examples:
      | at hand | reason                 | is     | certainty    |
      | 1800    | forgot_or_debit_failed | is     | at least 0.8 |
      | 1800    | fee_dispute            | is not | below 0.2    |
      | 900     | forgot_or_debit_failed | is     | below 0.6    |
      | 1       | forgot_or_debit_failed | is     | below 0.6    |
      | 0       | forgot_or_debit_failed | is not | below 0.2    |
      | 900     | fee_dispute            | is not | below 0.2    |

  Scenario Outline: Nothing is overdue any more, so nothing is paid out of what is at hand
    Given a person who answers
      | lender_type        | consumer_finance       |
      | product_type       | cash_loan              |
      | first_missed_on    | 5 days ago             |
      | overdue_amount     | <overdue>              |
      | lump_sum_available | 1800                   |
      | arrears_reasons    | forgot_or_debit_failed |
    When advice is asked for
    Then "pay_missed_now" <gives> the reason "so there is no reason to let it run another day"

    Examples:
      | overdue | gives         |
      | 0       | does not give |
      | 0.01    | gives         |

  Scenario: Paid today, and proof kept that nothing is open
    Given a person who answers
      | lender_type        | consumer_finance       |
      | product_type       | cash_loan              |
      | first_missed_on    | 5 days ago             |
      | overdue_amount     | 900                    |
      | lump_sum_available | 1800                   |
      | arrears_reasons    | forgot_or_debit_failed |
    When advice is asked for
    Then "confirm_payoff" gives the reason "proof that it is settled tells you that nothing was left open"
    And "confirm_payoff" cites "after_payoff_practice"
