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
    Then rule "fees_not_agreed_ask_who_charged_what" <result>
    And rule "fee_dispute_keep_paying_what_is_undisputed" <result>
    And "request_fee_breakdown" is <advised>
    And "complain_to_lender" is <advised>
    And "challenge_rate_or_penalty" is <advised>

    Examples:
      | dispute         | result       | advised         |
      | fees_not_agreed | fires        | recommended     |
      | none            | stays silent | not recommended |
      | don't know      | stays silent | not recommended |

  Scenario: A tick in a box is not an explanation
    Given the answer to "lender_type" is "bank"
    And the answer to "disputes" is "fees_not_agreed"
    Then rule "fees_not_agreed_ask_who_charged_what" fires
    And the first recommendation is "request_fee_breakdown"
    And "request_fee_breakdown" cites "contract_interpretation_10"
    And "request_fee_breakdown" cites "civil_code_496_498"
    And it warns "contract_law_repealed"

  Scenario Outline: He has paid for a year and the balance has hardly moved
    Given the answer to "lender_type" is "consumer_finance"
    And the answer to "product_type" is "cash_loan"
    And the answer to "disputes" is "<dispute>"
    Then rule "amount_wrong_reckon_it_again" <result>
    And "request_fee_breakdown" is <advised>
    And "complain_to_lender" is <advised>
    And "fee_dispute" is <found>

    Examples:
      | dispute            | result       | advised         | found     |
      | amount_wrong       | fires        | recommended     | found     |
      | no_transfer_notice | stays silent | not recommended | not found |

  Scenario: Costs first, then interest, then principal, unless agreed otherwise
    Given the answer to "disputes" is "The amount is wrong"
    Then rule "amount_wrong_reckon_it_again" fires
    And "request_fee_breakdown" cites "civil_code_560_561"
    And the certainty of "gather_three_papers" is at least 0.7

  Scenario Outline: Penalty interest is checked by the rule for banks, on bank loans only
    Given the answer to "lender_type" is "<lender>"
    And the answer to "product_type" is "<product>"
    And the answer to "disputes" is "<dispute>"
    Then rule "bank_penalty_rate_is_checked" <result>
    And "challenge_rate_or_penalty" is <advised>

    Examples:
      | lender           | product     | dispute      | result       | advised         |
      | bank             | cash_loan   | amount_wrong | fires        | recommended     |
      | bank             | other       | amount_wrong | fires        | recommended     |
      | bank             | cash_loan   | none         | stays silent | not recommended |
      | bank             | credit_card | amount_wrong | stays silent | not recommended |
      | consumer_finance | cash_loan   | amount_wrong | stays silent | not recommended |

  Scenario Outline: Default charges have piled up, on the thirtieth day and the day after
    Given the answer to "lender_type" is "micro_lender"
    And the answer to "disputes" is "<dispute>"
    And the answer to "first_missed_on" is "<missed>"
    Then rule "default_charges_may_be_excessive" <result>
    And the certainty of "challenge_rate_or_penalty" is <certainty>

    Examples:
      | missed      | dispute         | result       | certainty    |
      | 30 days ago | fees_not_agreed | stays silent | below 0.6    |
      | 31 days ago | fees_not_agreed | fires        | at least 0.6 |
      | 30 days ago | amount_wrong    | stays silent | below 0.2    |
      | 31 days ago | amount_wrong    | fires        | at least 0.4 |
      | 31 days ago | none            | stays silent | below 0.2    |

  Scenario: A reduction of default charges has to be asked for
    Given the answer to "first_missed_on" is "70 days ago"
    And the answer to "disputes" is "fees_not_agreed"
    Then rule "default_charges_may_be_excessive" fires
    And "challenge_rate_or_penalty" cites "contract_interpretation_65"
    And "challenge_rate_or_penalty" cites "civil_code_585"

  Scenario Outline: The card statement still shows a "late fee"
    Given the answer to "lender_type" is "bank"
    And the answer to "product_type" is "<product>"
    And the answer to "disputes" is "<dispute>"
    Then rule "card_late_fee_has_a_new_name" <result>
    And "request_fee_breakdown" is <advised>
    And the certainty of "request_fee_breakdown" is <certainty>

    Examples:
      | product     | dispute         | result       | advised         | certainty    |
      | credit_card | fees_not_agreed | fires        | recommended     | at least 0.9 |
      | cash_loan   | fees_not_agreed | stays silent | recommended     | below 0.9    |
      | credit_card | amount_wrong    | fires        | recommended     | at least 0.9 |
      | credit_card | none            | stays silent | not recommended | below 0.2    |

  Scenario: The late fee's new name is in the advice for a card
    Given the answer to "product_type" is "credit_card"
    And the answer to "disputes" is "amount_wrong"
    Then rule "card_late_fee_has_a_new_name" fires
    And "request_fee_breakdown" cites "card_late_fee_2017"

  Scenario Outline: He stopped paying because of the fees, and asks whether that is wise
    Given the answer to "lender_type" is "bank"
    And the answer to "arrears_reasons" is "<reason>"
    Then rule "fee_dispute_keep_paying_what_is_undisputed" <result>
    And "request_fee_breakdown" is <advised>
    And "complain_to_lender" is <advised>
    And "fee_dispute" is <found>

    Examples:
      | reason      | result       | advised         | found     |
      | fee_dispute | fires        | recommended     | found     |
      | pay_cut     | stays silent | not recommended | not found |

  Scenario Outline: The principal is left to whoever owes it
    Given the answer to "disputes" is "fees_not_agreed"
    And the answer to "your_part" is "<part>"
    And the answer to "life_stage" is "<stage>"
    And the answer to "spouse_shared_debt" is "<shared>"
    Then rule "fee_dispute_keep_paying_what_is_undisputed" <result>

    Examples:
      | part       | stage      | shared     | result       |
      | borrower   | adult      | don't know | fires        |
      | don't know | don't know | don't know | fires        |
      | borrower   | minor      | don't know | stays silent |
      | heir       | don't know | don't know | stays silent |
      | relative   | don't know | don't know | stays silent |
      | spouse     | don't know | yes        | fires        |
      | spouse     | don't know | no         | stays silent |
      | spouse     | don't know | don't know | stays silent |

  Scenario Outline: The membership fee is taken to the consumer association too
    Given the answer to "lender_type" is "<lender>"
    And the answer to "product_type" is "<product>"
    And the answer to "disputes" is "<dispute>"
    Then rule "membership_fees_are_a_consumer_matter" <result>
    And "consumer_association_mediation" is <advised>
    And "consumer_association_12315" <help>
    And it <warns> "mediation_is_not_arbitration"

    Examples:
      | lender           | product             | dispute         | result       | advised         | help         | warns         |
      | consumer_finance | purchase_instalment | fees_not_agreed | fires        | recommended     | can help     | warns         |
      | consumer_finance | cash_loan           | fees_not_agreed | fires        | recommended     | can help     | warns         |
      | bank             | credit_card         | fees_not_agreed | stays silent | not recommended | is not named | does not warn |
      | micro_lender     | cash_loan           | fees_not_agreed | fires        | recommended     | can help     | warns         |
      | private_lender   | cash_loan           | fees_not_agreed | fires        | recommended     | can help     | warns         |
      | micro_lender     | cash_loan           | none            | stays silent | not recommended | is not named | does not warn |
