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
    Then rule "contract_old_enough_for_old_law" <result>
    And it <warns> "contract_law_repealed"

    Examples:
      | signed     | result       | warns         |
      | 2020-12-31 | fires        | warns         |
      | 2021-01-01 | stays silent | does not warn |
      | don't know | stays silent | does not warn |

  Scenario Outline: A letter to the lender quotes the law in force
    Given the answer to "lender_type" is "trust"
    And the answer to "contract_signed_on" is "2024-06-01"
    And the answer to "disputes" is "<dispute>"
    Then rule "disputes_are_argued_by_the_civil_code" <result>
    And it <warns> "contract_law_repealed"

    Examples:
      | dispute            | result       | warns         |
      | fees_not_agreed    | fires        | warns         |
      | amount_wrong       | fires        | warns         |
      | received_less      | fires        | warns         |
      | no_transfer_notice | stays silent | does not warn |
      | none               | stays silent | does not warn |

  Scenario: An old contract and a dispute over it
    Given the answer to "contract_signed_on" is "2020-12-31"
    And the answer to "disputes" is "amount_wrong"
    Then rule "contract_old_enough_for_old_law" fires
    And rule "disputes_are_argued_by_the_civil_code" fires
    And "contract_law_repealed" cites "civil_code_1260"

  Scenario Outline: Signed on the last day without a cost form, and the day after
    Given the answer to "lender_type" is "<lender>"
    And the answer to "contract_signed_on" is "<signed>"
    Then rule "new_contract_has_a_cost_form" <result>
    And "request_fee_breakdown" is <advised>
    And rule "new_contract_charged_outside_the_form" stays silent

    Examples:
      | lender           | signed     | result       | advised         |
      | bank             | 2026-07-31 | stays silent | not recommended |
      | bank             | 2026-08-01 | fires        | recommended     |
      | consumer_finance | 2026-08-01 | fires        | recommended     |
      | trust            | 2026-08-01 | fires        | recommended     |
      | micro_lender     | 2026-08-01 | fires        | recommended     |
      | private_lender   | 2026-08-01 | stays silent | not recommended |
      | bank             | don't know | stays silent | not recommended |

  Scenario Outline: Without a form there is nothing to read in it
    Given the answer to "lender_type" is "bank"
    And the answer to "product_type" is "cash_loan"
    And the answer to "contract_signed_on" is "2026-08-01"
    And the answer to "disputes" is "fees_not_agreed"
    And the answer to "cost_form_shown" is "<shown>"
    Then rule "new_contract_has_a_cost_form" <look at it>
    And rule "new_contract_charged_outside_the_form" <outside it>
    And rule "new_contract_without_the_cost_form" <none shown>

    Examples:
      | shown      | look at it   | outside it   | none shown   |
      | yes        | fires        | fires        | stays silent |
      | no         | stays silent | stays silent | fires        |
      | don't know | fires        | stays silent | stays silent |

  Scenario Outline: A "risk service fee" that is not in the form
    Given the answer to "lender_type" is "<lender>"
    And the answer to "product_type" is "cash_loan"
    And the answer to "cost_form_shown" is "yes"
    And the answer to "contract_signed_on" is "<signed>"
    And the answer to "disputes" is "<dispute>"
    Then rule "new_contract_charged_outside_the_form" <result>
    And "complain_to_supervisor" is <advised>
    And "<supervisor>" can help

    Examples:
      | lender           | signed     | dispute         | result       | advised         | supervisor          |
      | bank             | 2026-08-01 | fees_not_agreed | fires        | recommended     | nfra_12378          |
      | bank             | 2026-07-31 | fees_not_agreed | stays silent | not recommended | nfra_12378          |
      | bank             | 2026-08-01 | none            | stays silent | not recommended | nfra_12378          |
      | consumer_finance | 2026-08-01 | fees_not_agreed | fires        | recommended     | nfra_12378          |
      | trust            | 2026-08-01 | fees_not_agreed | fires        | recommended     | nfra_12378          |
      | micro_lender     | 2026-08-01 | fees_not_agreed | fires        | recommended     | local_finance_12345 |
      | micro_lender     | 2026-07-31 | fees_not_agreed | stays silent | not recommended | local_finance_12345 |

  Scenario: The form goes with the complaint
    Given the answer to "lender_type" is "bank"
    And the answer to "contract_signed_on" is "2026-09-10"
    And the answer to "disputes" is "fees_not_agreed"
    And the answer to "cost_form_shown" is "yes"
    Then rule "new_contract_has_a_cost_form" fires
    And rule "new_contract_charged_outside_the_form" fires
    And "complain_to_supervisor" cites "cost_disclosure_2026_2"
    And "request_fee_breakdown" ranks before "complain_to_supervisor"

  Scenario Outline: Nobody showed her a form
    Given the answer to "lender_type" is "<lender>"
    And the answer to "product_type" is "<product>"
    And the answer to "contract_signed_on" is "<signed>"
    And the answer to "cost_form_shown" is "<shown>"
    Then rule "new_contract_without_the_cost_form" <result>
    And "complain_to_supervisor" is <advised>

    Examples:
      | lender           | product             | signed     | shown      | result       | advised         |
      | bank             | cash_loan           | 2026-08-01 | no         | fires        | recommended     |
      | bank             | cash_loan           | 2026-07-31 | no         | stays silent | not recommended |
      | bank             | cash_loan           | 2026-08-01 | yes        | stays silent | not recommended |
      | bank             | cash_loan           | 2026-08-01 | don't know | stays silent | not recommended |
      | consumer_finance | purchase_instalment | 2026-08-01 | no         | fires        | recommended     |
      | trust            | don't know          | 2026-08-01 | no         | fires        | recommended     |
      | micro_lender     | cash_loan           | 2026-08-01 | no         | fires        | recommended     |
      | private_lender   | cash_loan           | 2026-08-01 | no         | stays silent | not recommended |
      | bank             | credit_card         | 2026-08-01 | no         | stays silent | not recommended |

  Scenario: The form is asked for in writing before anyone complains
    Given the answer to "lender_type" is "consumer_finance"
    And the answer to "product_type" is "cash_loan"
    And the answer to "contract_signed_on" is "2026-10-15"
    And the answer to "cost_form_shown" is "no"
    Then rule "new_contract_without_the_cost_form" fires
    And "request_fee_breakdown" ranks before "complain_to_supervisor"
    And "complain_to_supervisor" cites "cost_disclosure_2026_2"
    And "nfra_12378" can help

  Scenario Outline: There was a form, and a guarantee fee is taken every month
    Given the answer to "lender_type" is "<lender>"
    And the answer to "product_type" is "cash_loan"
    And the answer to "contract_signed_on" is "<signed>"
    And the answer to "cost_form_shown" is "<shown>"
    And the answer to "monthly_fees" is "<monthly>"
    And the answer to "upfront_fees" is "<upfront>"
    Then rule "new_contract_compare_fees_with_the_form" <result>

    Examples:
      | lender         | signed     | shown      | monthly | upfront | result       |
      | bank           | 2026-08-01 | yes        | 30      | 0       | fires        |
      | bank           | 2026-08-01 | yes        | 0       | 99      | fires        |
      | bank           | 2026-08-01 | yes        | 0       | 0       | stays silent |
      | bank           | 2026-08-01 | no         | 30      | 0       | stays silent |
      | bank           | 2026-08-01 | don't know | 30      | 0       | stays silent |
      | bank           | 2026-07-31 | yes        | 30      | 0       | stays silent |
      | private_lender | 2026-08-01 | yes        | 30      | 0       | stays silent |

  Scenario Outline: At the till, the loan stood among the ways to pay
    Given the answer to "lender_type" is "<lender>"
    And the answer to "product_type" is "<product>"
    And the answer to "contract_signed_on" is "<signed>"
    And the answer to "disputes" is "<dispute>"
    Then rule "new_loan_marketing_goes_into_the_complaint" <result>

    Examples:
      | lender           | product             | signed     | dispute         | result       |
      | consumer_finance | purchase_instalment | 2026-09-30 | fees_not_agreed | fires        |
      | bank             | cash_loan           | 2026-09-30 | fees_not_agreed | fires        |
      | consumer_finance | purchase_instalment | 2026-09-29 | fees_not_agreed | stays silent |
      | consumer_finance | purchase_instalment | 2026-09-30 | none            | stays silent |
      | consumer_finance | credit_card         | 2026-09-30 | fees_not_agreed | stays silent |
      | private_lender   | cash_loan           | 2026-09-30 | fees_not_agreed | stays silent |

  Scenario: Screenshots of the advertisement
    Given the answer to "lender_type" is "consumer_finance"
    And the answer to "product_type" is "purchase_instalment"
    And the answer to "contract_signed_on" is "2026-10-20"
    And the answer to "disputes" is "fees_not_agreed"
    Then rule "new_loan_marketing_goes_into_the_complaint" fires
    And "complain_to_supervisor" cites "online_marketing_2026"
    And "keep_records" is recommended
