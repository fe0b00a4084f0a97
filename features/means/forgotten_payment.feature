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
    Then rule "forgotten_payment_pay_today" <result>
    And rule "forgotten_payment_automate" <result>
    And "pay_missed_now" <is> recommended
    And "keep_accounts" <is> recommended
    And "rebuild_credit_habits" <is> recommended

    Examples:
      | reason                 | result       | is     |
      | forgot_or_debit_failed | fires        | is     |
      | family_event           | stays silent | is not |
      | don't know             | stays silent | is not |

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
    Then rule "forgotten_payment_and_money_is_there" <there>
    And rule "forgotten_payment_but_money_is_short" <short>
    And "confirm_payoff" <is> recommended
    And the certainty of "pay_missed_now" is <how>

    Examples:
      | at hand    | there        | short        | is     | how          |
      | 1800       | fires        | stays silent | is     | at least 0.8 |
      | 1799       | stays silent | fires        | is not | below 0.6    |
      | don't know | stays silent | stays silent | is not | at least 0.7 |

  Scenario Outline: Enough money is a reason to pay at once only for those who forgot
    Given a person who answers
      | lender_type        | consumer_finance |
      | product_type       | cash_loan        |
      | first_missed_on    | 5 days ago       |
      | overdue_amount     | 1800             |
      | lump_sum_available | <at hand>        |
      | arrears_reasons    | <reason>         |
    When advice is asked for
    Then rule "<rule>" <result>
    And "pay_missed_now" <is> recommended

    Examples:
      | at hand | reason                 | rule                                 | result       | is     |
      | 1800    | forgot_or_debit_failed | forgotten_payment_and_money_is_there | fires        | is     |
      | 1800    | fee_dispute            | forgotten_payment_and_money_is_there | stays silent | is not |
      | 900     | forgot_or_debit_failed | forgotten_payment_but_money_is_short | fires        | is     |
      | 900     | fee_dispute            | forgotten_payment_but_money_is_short | stays silent | is not |
