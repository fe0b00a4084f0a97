Feature: Calls and messages asking for payment
  What to expect on the phone: reminders in the first month, a collection firm later, and
  quiet once a card plan is signed.

  Background:
    Given the date of advice is 2026-11-23

  Scenario Outline: The first reminder
    Given a person who answers
      | Kind of creditor | A bank    |
      | Kind of loan     | cash_loan |
    And the answer to "First due date missed" is "<due>"
    Then "Calls and messages asking for payment" <found>
    And "Calls and messages asking for payment" <gives> the reason "reminders by phone and message are common"

    Examples:
      | due         | found        | gives         |
      | 1 day ago   | is found     | gives         |
      | 30 days ago | is found     | gives         |
      | today       | is not found | does not give |
      | 31 days ago | is found     | does not give |

  Scenario Outline: In the second month a collection firm calls
    From here on it matters all the more not to change one's number and vanish.
    Given a person who answers
      | Kind of creditor | A consumer finance company |
    And the answer to "First due date missed" is "<due>"
    Then the certainty of "Calls and messages asking for payment" is <certainty>
    And the certainty of "do_not_ignore" is <ignoring>

    Examples:
      | due         | certainty    | ignoring     |
      | 31 days ago | at least 0.8 | at least 0.7 |
      | 30 days ago | below 0.8    | below 0.5    |

  Scenario Outline: The phone has rung already
    Given a person who answers
      | Kind of creditor      | A consumer finance company |
      | First due date missed | don't know                 |
    And the answer to "How they collect" is "<conduct>"
    Then "Calls and messages asking for payment" <found>
    And "report_collection_conduct" <recommended>

    Examples:
      | conduct                 | found        | recommended        |
      | third_parties_told      | is found     | is recommended     |
      | night_calls             | is found     | is recommended     |
      | Many calls in one day   | is found     | is recommended     |
      | Insults or humiliation  | is found     | is recommended     |
      | Threats or intimidation | is found     | is recommended     |
      | impersonates_authority  | is found     | is recommended     |
      | publishes_privacy       | is found     | is recommended     |
      | asks_private_payment    | is found     | is recommended     |
      | none                    | is not found | is not recommended |
      | don't know              | is not found | is not recommended |

  Scenario Outline: Ms Lu signs an instalment plan for her card
    Once a personal plan is signed the bank stops collecting. An offer is not yet a plan, and
    the rule is for banks' cards only.
    Given a person who answers
      | First due date missed | 20 days ago |
    And the answer to "Kind of loan" is "<loan>"
    And the answer to "Kind of creditor" is "<lender>"
    And the answer to "How far the talks are" is "<talks>"
    Then "Calls and messages asking for payment" <found>

    Examples:
      | loan          | lender     | talks          | found        |
      | A credit card | A bank     | agreed_plan    | is not found |
      | A credit card | A bank     | offer_received | is found     |
      | cash_loan     | A bank     | agreed_plan    | is found     |
      | A credit card | debt_buyer | agreed_plan    | is found     |
      | A credit card | A bank     | don't know     | is found     |

  Scenario: With the plan signed, what counts is to keep it
    Given a person who answers
      | Kind of loan          | A credit card    |
      | Kind of creditor      | A bank           |
      | How far the talks are | A plan is agreed |
      | First due date missed | 20 days ago      |
    Then "Calls and messages asking for payment" is not found
    And "keep_accounts" is recommended
    And "prepare_negotiation" is not recommended
    And it warns "plan_does_not_erase_record"
