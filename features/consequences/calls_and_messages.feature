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
    Then rule "reminders_in_the_first_month" <result>
    And "Calls and messages asking for payment" <found>

    Examples:
      | due         | result       | found        |
      | 1 day ago   | fires        | is found     |
      | 30 days ago | fires        | is found     |
      | today       | stays silent | is not found |
      | 31 days ago | stays silent | is found     |

  Scenario Outline: In the second month a collection firm calls
    From here on it matters all the more not to change one's number and vanish.
    Given a person who answers
      | Kind of creditor | A consumer finance company |
    And the answer to "First due date missed" is "<due>"
    Then rule "collection_after_the_first_month" <result>
    And the certainty of "Calls and messages asking for payment" is <certainty>
    And the certainty of "do_not_ignore" is <ignoring>

    Examples:
      | due         | result       | certainty    | ignoring     |
      | 31 days ago | fires        | at least 0.8 | at least 0.7 |
      | 30 days ago | stays silent | below 0.8    | below 0.5    |

  Scenario Outline: The phone has rung already
    Given a person who answers
      | Kind of creditor      | A consumer finance company |
      | First due date missed | don't know                 |
    And the answer to "How they collect" is "<conduct>"
    Then rule "collectors_are_already_in_touch" <result>
    And "Calls and messages asking for payment" <found>
    And "report_collection_conduct" <recommended>

    Examples:
      | conduct                 | result       | found        | recommended        |
      | third_parties_told      | fires        | is found     | is recommended     |
      | night_calls             | fires        | is found     | is recommended     |
      | Many calls in one day   | fires        | is found     | is recommended     |
      | Insults or humiliation  | fires        | is found     | is recommended     |
      | Threats or intimidation | fires        | is found     | is recommended     |
      | impersonates_authority  | fires        | is found     | is recommended     |
      | publishes_privacy       | fires        | is found     | is recommended     |
      | asks_private_payment    | fires        | is found     | is recommended     |
      | none                    | stays silent | is not found | is not recommended |
      | don't know              | stays silent | is not found | is not recommended |

  Scenario Outline: Ms Lu signs an instalment plan for her card
    Once a personal plan is signed the bank stops collecting. An offer is not yet a plan, and
    the rule is for banks' cards only.
    Given a person who answers
      | First due date missed | 20 days ago |
    And the answer to "Kind of loan" is "<loan>"
    And the answer to "Kind of creditor" is "<lender>"
    And the answer to "How far the talks are" is "<talks>"
    Then rule "card_plan_ends_collection" <result>
    And "Calls and messages asking for payment" <found>

    Examples:
      | loan          | lender     | talks          | result       | found        |
      | A credit card | A bank     | agreed_plan    | fires        | is not found |
      | A credit card | A bank     | offer_received | stays silent | is found     |
      | cash_loan     | A bank     | agreed_plan    | stays silent | is found     |
      | A credit card | debt_buyer | agreed_plan    | stays silent | is found     |
      | A credit card | A bank     | don't know     | stays silent | is found     |

  Scenario: With the plan signed, what counts is to keep it
    Given a person who answers
      | Kind of loan          | A credit card    |
      | Kind of creditor      | A bank           |
      | How far the talks are | A plan is agreed |
      | First due date missed | 20 days ago      |
    Then rule "card_plan_ends_collection" fires
    And "keep_accounts" is recommended
    And "prepare_negotiation" is not recommended
    And it warns "plan_does_not_erase_record"
