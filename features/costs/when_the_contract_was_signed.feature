Feature: The day of the contract decides which rules it comes under
  The Civil Code replaced the Contract Law on 1 January 2021. Since 1 August 2026 a lender has
  to show a form with the all-in cost of a personal loan before it is signed.

  Background:
    Given the date of advice is 2026-11-23
    And a person who answers
      | first_missed_on | 20 days ago |

  Scenario Outline: A contract from the last night under the Contract Law
    Given the answer to "lender_type" is "bank"
    And the answer to "contract_signed_on" is "<signed>"
    Then it <warns> "contract_law_repealed"

    Examples:
      | signed     | warns         |
      | 2020-12-31 | warns         |
      | 2021-01-01 | does not warn |
      | don't know | does not warn |

  Scenario Outline: A letter to the lender quotes the law in force
    Given the answer to "lender_type" is "trust"
    And the answer to "contract_signed_on" is "2024-06-01"
    And the answer to "disputes" is "<dispute>"
    Then it <warns> "contract_law_repealed"

    Examples:
      | dispute            | warns         |
      | fees_not_agreed    | warns         |
      | amount_wrong       | warns         |
      | received_less      | warns         |
      | no_transfer_notice | does not warn |
      | none               | does not warn |

  Scenario: An old contract and a dispute over it
    Given the answer to "contract_signed_on" is "2020-12-31"
    And the answer to "disputes" is "amount_wrong"
    Then "contract_law_repealed" cites "civil_code_1260"
    And "contract_law_repealed" gives the reason "This contract predates the Civil Code"
    And "contract_law_repealed" gives the reason "You are going to argue about fees or amounts"

  Scenario Outline: Signed on the last day without a cost form, and the day after
    Given the answer to "lender_type" is "<lender>"
    And the answer to "contract_signed_on" is "<signed>"
    Then "request_fee_breakdown" is <advised>
    And "challenge_rate_or_penalty" is not recommended

    Examples:
      | lender           | signed     | advised         |
      | bank             | 2026-07-31 | not recommended |
      | bank             | 2026-08-01 | recommended     |
      | consumer_finance | 2026-08-01 | recommended     |
      | trust            | 2026-08-01 | recommended     |
      | micro_lender     | 2026-08-01 | recommended     |
      | private_lender   | 2026-08-01 | not recommended |
      | bank             | don't know | not recommended |

  Scenario Outline: Without a form there is nothing to read in it
    Given the answer to "lender_type" is "bank"
    And the answer to "product_type" is "cash_loan"
    And the answer to "contract_signed_on" is "2026-08-01"
    And the answer to "disputes" is "fees_not_agreed"
    And the answer to "cost_form_shown" is "<shown>"
    Then "request_fee_breakdown" <gives> the reason "As reported, a form of the all-in cost was already to be shown"
    And "complain_to_supervisor" <gives 2> the reason "Some fees were not agreed"
    And "request_fee_breakdown" <gives 3> the reason "You say no form of the all-in cost was shown before you signed"

    Examples:
      | shown      | gives         | gives 2       | gives 3       |
      | yes        | gives         | gives         | does not give |
      | no         | does not give | does not give | gives         |
      | don't know | gives         | does not give | does not give |

  Scenario Outline: A "risk service fee" that is not in the form
    Given the answer to "lender_type" is "<lender>"
    And the answer to "product_type" is "cash_loan"
    And the answer to "cost_form_shown" is "yes"
    And the answer to "contract_signed_on" is "<signed>"
    And the answer to "disputes" is "<dispute>"
    Then "complain_to_supervisor" is <advised>
    And "<supervisor>" can help

    Examples:
      | lender           | signed     | dispute         | advised         | supervisor          |
      | bank             | 2026-08-01 | fees_not_agreed | recommended     | nfra_12378          |
      | bank             | 2026-07-31 | fees_not_agreed | not recommended | nfra_12378          |
      | bank             | 2026-08-01 | none            | not recommended | nfra_12378          |
      | consumer_finance | 2026-08-01 | fees_not_agreed | recommended     | nfra_12378          |
      | trust            | 2026-08-01 | fees_not_agreed | recommended     | nfra_12378          |
      | micro_lender     | 2026-08-01 | fees_not_agreed | recommended     | local_finance_12345 |
      | micro_lender     | 2026-07-31 | fees_not_agreed | not recommended | local_finance_12345 |

  Scenario: The form goes with the complaint
    Given the answer to "lender_type" is "bank"
    And the answer to "contract_signed_on" is "2026-09-10"
    And the answer to "disputes" is "fees_not_agreed"
    And the answer to "cost_form_shown" is "yes"
    Then "complain_to_supervisor" cites "cost_disclosure_2026_2"
    And "request_fee_breakdown" ranks before "complain_to_supervisor"
    And "request_fee_breakdown" gives the reason "As reported, a form of the all-in cost was already to be shown"

  Scenario Outline: Nobody showed her a form
    Given the answer to "lender_type" is "<lender>"
    And the answer to "product_type" is "<product>"
    And the answer to "contract_signed_on" is "<signed>"
    And the answer to "cost_form_shown" is "<shown>"
    Then "request_fee_breakdown" <advised 2> recommended
    And "complain_to_supervisor" is <advised>

    Examples:
      | lender           | product             | signed     | shown      | advised         | advised 2 |
      | bank             | cash_loan           | 2026-08-01 | no         | recommended     | is        |
      | bank             | cash_loan           | 2026-07-31 | no         | not recommended | is not    |
      | bank             | cash_loan           | 2026-08-01 | yes        | not recommended | is        |
      | bank             | cash_loan           | 2026-08-01 | don't know | not recommended | is        |
      | consumer_finance | purchase_instalment | 2026-08-01 | no         | recommended     | is        |
      | trust            | don't know          | 2026-08-01 | no         | recommended     | is        |
      | micro_lender     | cash_loan           | 2026-08-01 | no         | recommended     | is        |
      | private_lender   | cash_loan           | 2026-08-01 | no         | not recommended | is not    |
      | bank             | credit_card         | 2026-08-01 | no         | not recommended | is not    |

  Scenario: The form is asked for in writing before anyone complains
    Given the answer to "lender_type" is "consumer_finance"
    And the answer to "product_type" is "cash_loan"
    And the answer to "contract_signed_on" is "2026-10-15"
    And the answer to "cost_form_shown" is "no"
    Then "request_fee_breakdown" ranks before "complain_to_supervisor"
    And "complain_to_supervisor" cites "cost_disclosure_2026_2"
    And "nfra_12378" can help

  Scenario Outline: There was a form, and a guarantee fee is taken every month
    Given the answer to "lender_type" is "<lender>"
    And the answer to "product_type" is "cash_loan"
    And the answer to "contract_signed_on" is "<signed>"
    And the answer to "cost_form_shown" is "<shown>"
    And the answer to "monthly_fees" is "<monthly>"
    And the answer to "upfront_fees" is "<upfront>"
    Then "request_fee_breakdown" <gives> the reason "You were shown the form of the all-in cost and pay charges beside the"

    Examples:
      | lender         | signed     | shown      | monthly | upfront | gives         |
      | bank           | 2026-08-01 | yes        | 30      | 0       | gives         |
      | bank           | 2026-08-01 | yes        | 0       | 99      | gives         |
      | bank           | 2026-08-01 | yes        | 0       | 0       | does not give |
      | bank           | 2026-08-01 | no         | 30      | 0       | does not give |
      | bank           | 2026-08-01 | don't know | 30      | 0       | does not give |
      | bank           | 2026-07-31 | yes        | 30      | 0       | does not give |
      | private_lender | 2026-08-01 | yes        | 30      | 0       | does not give |

  Scenario Outline: At the till, the loan stood among the ways to pay
    Given the answer to "lender_type" is "<lender>"
    And the answer to "product_type" is "<product>"
    And the answer to "contract_signed_on" is "<signed>"
    And the answer to "disputes" is "<dispute>"
    Then "keep_records" <gives> the reason "As reported, when you signed a payment tool could no longer list a"

    Examples:
      | lender           | product             | signed     | dispute         | gives         |
      | consumer_finance | purchase_instalment | 2026-09-30 | fees_not_agreed | gives         |
      | bank             | cash_loan           | 2026-09-30 | fees_not_agreed | gives         |
      | consumer_finance | purchase_instalment | 2026-09-29 | fees_not_agreed | does not give |
      | consumer_finance | purchase_instalment | 2026-09-30 | none            | does not give |
      | consumer_finance | credit_card         | 2026-09-30 | fees_not_agreed | does not give |
      | private_lender   | cash_loan           | 2026-09-30 | fees_not_agreed | does not give |

  Scenario: Screenshots of the advertisement
    Given the answer to "lender_type" is "consumer_finance"
    And the answer to "product_type" is "purchase_instalment"
    And the answer to "contract_signed_on" is "2026-10-20"
    And the answer to "disputes" is "fees_not_agreed"
    Then "complain_to_supervisor" cites "online_marketing_2026"
    And "keep_records" is recommended
