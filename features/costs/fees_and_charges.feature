Feature: Fees nobody explained, and an amount that seems wrong
  A fee is asked for item by item, from whoever took it, while the principal that nobody
  disputes goes on being paid.

  Background:
    Given the date of advice is 2026-11-23
    And a person who answers
      | first_missed_on | 20 days ago |

  Scenario Outline: A "membership" was ticked in advance when she took the loan
    Given the answer to "lender_type" is "consumer_finance"
    And the answer to "disputes" is "<dispute>"
    Then "request_fee_breakdown" is <advised>
    And "complain_to_lender" is <advised>
    And "challenge_rate_or_penalty" is <advised>
    And "request_fee_breakdown" <gives> the reason "You dispute fees or amounts of this loan"

    Examples:
      | dispute         | advised         | gives         |
      | fees_not_agreed | recommended     | gives         |
      | none            | not recommended | does not give |
      | don't know      | not recommended | does not give |

  Scenario: A tick in a box is not an explanation
    Given the answer to "lender_type" is "bank"
    And the answer to "disputes" is "fees_not_agreed"
    Then the first recommendation is "request_fee_breakdown"
    And "request_fee_breakdown" cites "civil_code_496_498"
    And "request_fee_breakdown" gives the reason "Some fees were not agreed, so have each one stated"
    And "request_fee_breakdown" does not cite "contract_interpretation_10"
    And "challenge_rate_or_penalty" cites "contract_interpretation_10"
    And it warns "contract_law_repealed"

  Scenario Outline: He has paid for a year and the balance has hardly moved
    Given the answer to "lender_type" is "consumer_finance"
    And the answer to "product_type" is "cash_loan"
    And the answer to "disputes" is "<dispute>"
    Then "request_fee_breakdown" is <advised>
    And "complain_to_lender" is <advised>
    And "fee_dispute" is <found>
    And "request_fee_breakdown" <gives> the reason "You think the amount is wrong"

    Examples:
      | dispute            | advised         | found     | gives         |
      | amount_wrong       | recommended     | found     | gives         |
      | no_transfer_notice | not recommended | not found | does not give |

  Scenario: Costs first, then interest, then principal, unless agreed otherwise
    Given the answer to "disputes" is "The amount is wrong"
    Then "request_fee_breakdown" cites "civil_code_560_561"
    And the certainty of "gather_three_papers" is at least 0.7
    And "request_fee_breakdown" gives the reason "You think the amount is wrong"

  Scenario Outline: Penalty interest is checked by the rule for banks, on bank loans only
    Given the answer to "lender_type" is "<lender>"
    And the answer to "product_type" is "<product>"
    And the answer to "disputes" is "<dispute>"
    Then "challenge_rate_or_penalty" is <advised>

    Examples:
      | lender           | product     | dispute      | advised         |
      | bank             | cash_loan   | amount_wrong | recommended     |
      | bank             | other       | amount_wrong | recommended     |
      | bank             | cash_loan   | none         | not recommended |
      | bank             | credit_card | amount_wrong | not recommended |
      | consumer_finance | cash_loan   | amount_wrong | not recommended |

  Scenario Outline: Default charges have piled up, on the thirtieth day and the day after
    Given the answer to "lender_type" is "micro_lender"
    And the answer to "disputes" is "<dispute>"
    And the answer to "first_missed_on" is "<missed>"
    Then the certainty of "challenge_rate_or_penalty" is <certainty>

    Examples:
      | missed      | dispute         | certainty    |
      | 30 days ago | fees_not_agreed | below 0.6    |
      | 31 days ago | fees_not_agreed | at least 0.6 |
      | 30 days ago | amount_wrong    | below 0.2    |
      | 31 days ago | amount_wrong    | at least 0.4 |
      | 31 days ago | none            | below 0.2    |

  Scenario: A reduction of default charges has to be asked for
    Given the answer to "first_missed_on" is "70 days ago"
    And the answer to "disputes" is "fees_not_agreed"
    Then "challenge_rate_or_penalty" cites "contract_interpretation_65"
    And "challenge_rate_or_penalty" cites "civil_code_585"
    And "challenge_rate_or_penalty" gives the reason "Default charges more than"

  Scenario Outline: The card statement still shows a "late fee"
    Given the answer to "lender_type" is "bank"
    And the answer to "product_type" is "<product>"
    And the answer to "disputes" is "<dispute>"
    Then "request_fee_breakdown" is <advised>
    And the certainty of "request_fee_breakdown" is <certainty>

    Examples:
      | product     | dispute         | advised         | certainty    |
      | credit_card | fees_not_agreed | recommended     | at least 0.9 |
      | cash_loan   | fees_not_agreed | recommended     | below 0.9    |
      | credit_card | amount_wrong    | recommended     | at least 0.9 |
      | credit_card | none            | not recommended | below 0.2    |

  Scenario: The late fee's new name is in the advice for a card
    Given the answer to "product_type" is "credit_card"
    And the answer to "disputes" is "amount_wrong"
    Then "request_fee_breakdown" cites "card_late_fee_2017"

  Scenario Outline: He stopped paying because of the fees, and asks whether that is wise
    Given the answer to "lender_type" is "bank"
    And the answer to "arrears_reasons" is "<reason>"
    Then "request_fee_breakdown" is <advised>
    And "complain_to_lender" is <advised>
    And "fee_dispute" is <found>

    Examples:
      | reason      | advised         | found     |
      | fee_dispute | recommended     | found     |
      | pay_cut     | not recommended | not found |

  Scenario Outline: The principal is left to whoever owes it
    Given the answer to "disputes" is "fees_not_agreed"
    And the answer to "your_part" is "<part>"
    And the answer to "life_stage" is "<stage>"
    And the answer to "spouse_shared_debt" is "<shared>"
    Then "request_fee_breakdown" <gives> the reason "You dispute fees or amounts of this loan"

    Examples:
      | part       | stage      | shared     | gives         |
      | borrower   | adult      | don't know | gives         |
      | don't know | don't know | don't know | gives         |
      | borrower   | minor      | don't know | does not give |
      | heir       | don't know | don't know | does not give |
      | relative   | don't know | don't know | does not give |
      | spouse     | don't know | yes        | gives         |
      | spouse     | don't know | no         | does not give |
      | spouse     | don't know | don't know | does not give |

  Scenario Outline: The membership fee is taken to the consumer association too
    Given the answer to "lender_type" is "<lender>"
    And the answer to "product_type" is "<product>"
    And the answer to "disputes" is "<dispute>"
    Then "consumer_association_mediation" is <advised>
    And "consumer_association_12315" <help>
    And it <warns> "mediation_is_not_arbitration"

    Examples:
      | lender           | product             | dispute         | advised         | help         | warns         |
      | consumer_finance | purchase_instalment | fees_not_agreed | recommended     | can help     | warns         |
      | consumer_finance | cash_loan           | fees_not_agreed | recommended     | can help     | warns         |
      | bank             | credit_card         | fees_not_agreed | not recommended | is not named | does not warn |
      | micro_lender     | cash_loan           | fees_not_agreed | recommended     | can help     | warns         |
      | private_lender   | cash_loan           | fees_not_agreed | recommended     | can help     | warns         |
      | micro_lender     | cash_loan           | none            | not recommended | is not named | does not warn |
