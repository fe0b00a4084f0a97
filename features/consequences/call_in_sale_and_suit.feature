Feature: Called in, sold on, or taken to court
  What lenders tend to do as time passes. These stages are practice and not law, so they are
  told as what may come.

  Background:
    Given the date of advice is 2026-11-23

  Scenario Outline: The third month, when contracts let the whole loan be called in
    It is too early to announce it; from the ninety-first day on it is.
    Given a person who answers
      | Kind of creditor | A bank    |
      | Kind of loan     | cash_loan |
    And the answer to "First due date missed" is "<due>"
    Then "The whole loan may be called in" <found>
    And the urgency of "prepare_negotiation" is "this_week"

    Examples:
      | due         | found        |
      | 61 days ago | is not found |
      | 90 days ago | is not found |
      | 60 days ago | is not found |
      | 91 days ago | is found     |

  Scenario Outline: Ninety days, and the day after
    Given a person who answers
      | Kind of creditor | A bank    |
      | Kind of loan     | cash_loan |
    And the answer to "First due date missed" is "<due>"
    Then "Someone else may claim the money" is not found
    And "The whole loan may be called in" <called in>
    And "It may go to court" <suit>
    And "Get free legal advice" <advice>

    Examples:
      | due          | called in    | suit         | advice             |
      | 91 days ago  | is found     | is not found | is recommended     |
      | 180 days ago | is found     | is not found | is recommended     |
      | 90 days ago  | is not found | is not found | is not recommended |
      | 181 days ago | is found     | is found     | is recommended     |

  Scenario Outline: Half a year, and the day after
    Given a person who answers
      | Kind of creditor | A consumer finance company |
      | Kind of loan     | cash_loan                  |
    And the answer to "First due date missed" is "<due>"
    Then "It may go to court" <suit>
    And "The whole loan may be called in" is found

    Examples:
      | due          | suit         |
      | 181 days ago | is found     |
      | 180 days ago | is not found |

  Scenario Outline: A loan can be called in early while it still runs and nothing is decided
    Given a person who answers
      | Kind of creditor | A bank    |
      | Kind of loan     | cash_loan |
    And the answer to "First due date missed" is "<due>"
    And the answer to "latest_court_paper" is "<paper>"
    And the answer to "last_due_on" is "<last due>"
    Then "The whole loan may be called in" <found>

    Examples: the ninetieth day and the day after
      | due         | paper      | last due   | found        |
      | 90 days ago | none       | 2026-11-24 | is not found |
      | 91 days ago | none       | 2026-11-24 | is found     |
      | 91 days ago | complaint  | don't know | is found     |
      | 91 days ago | don't know | don't know | is found     |

    Examples: the last instalment is due already, or the court has decided
      | due          | paper                   | last due   | found        |
      | 90 days ago  | none                    | 2026-11-23 | is not found |
      | 91 days ago  | none                    | 2026-11-23 | is not found |
      | 90 days ago  | judgment                | 2026-11-24 | is not found |
      | 91 days ago  | judgment                | 2026-11-24 | is not found |
      | 200 days ago | enforcement             | 2026-11-24 | is not found |
      | 200 days ago | arbitration_enforcement | 2026-11-24 | is not found |

  Scenario Outline: After half a year Mr Pan and the bank agree on a plan
    While he keeps it, the bank usually takes none of the further steps. An offer is not yet
    a plan.
    Given a person who answers
      | Kind of creditor      | A bank       |
      | Kind of loan          | cash_loan    |
      | First due date missed | 200 days ago |
    And the answer to "How far the talks are" is "<talks>"
    Then "It may go to court" <found>
    And "The whole loan may be called in" <found>
    And "keep_accounts" <keep>

    Examples:
      | talks            | found        | keep               |
      | A plan is agreed | is not found | is recommended     |
      | offer_received   | is found     | is not recommended |
      | They refused     | is found     | is not recommended |
      | don't know       | is found     | is not recommended |

  Scenario Outline: A company Mrs Bai has never heard of wants the money
    Given a person who answers
      | Kind of loan          | cash_loan   |
      | First due date missed | 80 days ago |
    And the answer to "Kind of creditor" is "<lender>"
    Then "Someone else may claim the money" <found>
    And "ask_transfer_proof" <recommended>

    Examples:
      | lender                             | found        | recommended        |
      | A company that has bought the debt | is found     | is recommended     |
      | A bank                             | is not found | is not recommended |
      | don't know                         | is not found | is not recommended |

  Scenario: The buyer of a debt has to give notice of the transfer
    Given a person who answers
      | Kind of creditor      | A company that has bought the debt |
      | First due date missed | 80 days ago                        |
    Then "Someone else may claim the money" cites "civil_code_546_548"
    And it warns "pay_creditor_account_only"

  Scenario Outline: The insurer has paid the bank and turns to Mr Song
    Given a person who answers
      | Kind of loan          | cash_loan   |
      | First due date missed | 80 days ago |
    And the answer to "Kind of creditor" is "<lender>"
    Then "Someone else may claim the money" <found>
    And "request_fee_breakdown" <recommended>

    Examples:
      | lender         | found        | recommended        |
      | guarantor      | is found     | is recommended     |
      | A micro-lender | is not found | is not recommended |

  Scenario: A guarantor claims what it paid, by the article on guarantors
    Given a person who answers
      | Kind of creditor      | guarantor   |
      | First due date missed | 80 days ago |
    Then "Someone else may claim the money" cites "Civil Code, art. 700"
    And "ask_transfer_proof" is recommended

  Scenario Outline: Whoever has paid the whole loan for you has nothing left to call in
    Given a person who answers
      | Kind of loan | cash_loan |
    And the answer to "Kind of creditor" is "<creditor>"
    And the answer to "First due date missed" is "<due>"
    Then "The whole loan may be called in" <found>
    And "Someone else may claim the money" <sold>
    And "Someone else may claim the money" <gives> the reason "selling the claim or suing become more frequent"

    Examples:
      | creditor     | due          | found        | sold         | gives         |
      | guarantor    | 120 days ago | is not found | is found     | gives         |
      | insurer      | 75 days ago  | is not found | is found     | does not give |
      | micro_lender | 75 days ago  | is not found | is not found | does not give |
      | micro_lender | 120 days ago | is found     | is not found | does not give |
      | don't know   | 120 days ago | is found     | is not found | does not give |
