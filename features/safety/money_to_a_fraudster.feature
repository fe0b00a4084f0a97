Feature: Money or a code has gone to a fraudster
  Stop the transfers, call the police and the bank, and only then look at the debt.
  Nobody is blamed for having been deceived.

  Background:
    Given the date of advice is 2026-11-23
    And a person who answers
      | lender_type     | A bank      |
      | product_type    | cash_loan   |
      | first_missed_on | 20 days ago |
      | overdue_amount  | 3200        |
      | total_debt      | 28000       |
      | credit_report   | correct     |

  Scenario: A false negotiator has just been sent a passcode
    Given the answer to "safety_now" is "paying_a_scammer"
    Then the first recommendation is "stop_fraud_now"
    And the urgency of "stop_fraud_now" is "now"
    And "police_110" can help
    And "antifraud_96110" can help
    And it warns "fake_collection_messages"
    And it warns "pay_creditor_account_only"
    And "antifraud_96110" gives the reason "ask here what else to do next"
    And "fake_collection_messages" gives the reason "so open nothing, scan nothing and send no more"
    And "stop_fraud_now" gives the reason "stop the transfers"
    And "keep_records" gives the reason "get a receipt, which later serves in talks and disputes"
    And "keep_records" does not cite "fake_collection_warning_2026"
    And "stop_fraud_now" ranks before "gather_three_papers"

  Scenario Outline: Only a transfer to a fraudster sets off the alarm
    Given the answer to "safety_now" is "<safety>"
    And the answer to "collection_conduct" is "<conduct>"
    Then "stop_fraud_now" <is it> recommended
    And the certainty of "fake_collection_messages" is <how sure>

    Examples:
      | safety           | conduct    | is it  | how sure     |
      | paying_a_scammer | none       | is     | at least 0.7 |
      | none             | none       | is not | below 0.7    |
      | don't know       | none       | is not | below 0.7    |
      | threatened       | none       | is not | below 0.7    |
      | none             | many_calls | is not | below 0.7    |

  Scenario: Being asked for a private payment, but nothing sent yet
    No emergency, yet the same warnings and the anti-fraud line.
    Given the answer to "safety_now" is "none"
    And the answer to "collection_conduct" is "asks_private_payment"
    Then "stop_fraud_now" is not recommended
    And it warns "pay_creditor_account_only"
    And "antifraud_96110" can help

  Scenario Outline: After the bank has been called, look for loans in one's own name
    Her report was right when she looked; with her codes gone she looks again.
    Given the answer to "safety_now" is "<safety>"
    Then the certainty of "check_credit_report" is <how sure>

    Examples:
      | safety           | how sure     |
      | paying_a_scammer | at least 0.5 |
      | none             | below 0.5    |
      | don't know       | below 0.5    |

  Scenario: Despair and a fraud on the same evening
    The person comes before the money, and the money before the debt.
    Given the answer to "safety_now" is "self_harm, paying_a_scammer"
    Then the first recommendation is "seek_crisis_help"
    And "seek_crisis_help" ranks before "stop_fraud_now"
    And "stop_fraud_now" ranks before "assess_means"
    And "crisis_12356" can help

  Scenario: A fraudster who also threatens her family
    Given the answer to "safety_now" is "threatened, paying_a_scammer"
    Then the first recommendation is "get_safe_call_police"
    And the urgency of "stop_fraud_now" is "now"
    And "police_110" cites "public_security_law_2026"
    And "get_safe_call_police" gives the reason "Your personal safety comes before any debt"

  Scenario: Nobody is threatened or held, so the police are not named
    Given the answer to "safety_now" is "none"
    Then "police_110" is not named

  Scenario: No plan is made while the fraud goes on
    Given the answer to "safety_now" is "paying_a_scammer"
    And the answer to "monthly_instalment" is "4520"
    And the answer to "monthly_income" is "4600"
    And the answer to "essential_expenses" is "1900"
    And the answer to "housing_cost" is "0"
    And the answer to "other_debt_payments" is "0"
    And the answer to "lender_contact" is "none"
    Then "negotiate_lower_instalments" is not recommended
    And "keep_records" ranks before "assess_means"

  Scenario: Nothing goes to a fraudster, and a plan can be asked for
    Given the answer to "safety_now" is "none"
    And the answer to "monthly_instalment" is "4520"
    And the answer to "monthly_income" is "4600"
    And the answer to "essential_expenses" is "1900"
    And the answer to "housing_cost" is "0"
    And the answer to "other_debt_payments" is "0"
    Then "negotiate_lower_instalments" is recommended

  Scenario: A teacher who was drawn into trading gold is not sent to a gambling clinic
    Given the answer to "arrears_reasons" is "investment_losses"
    Then the first recommendation is "stop_investing_borrowed_money"
    And "stop_gambling_losses" is not recommended
    And "crisis_12356" can help
