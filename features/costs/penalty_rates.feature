Feature: What is charged once a payment is late
  A bank generally raises the contract rate by 30 to 50 per cent: ten becomes thirteen to
  fifteen. More than that wants a reason. Even a usual penalty rate may be cut in court where
  everything together passes 24 per cent a year, or, in private lending, the cap.

  Background:
    Given the date of advice is 2026-11-23
    And a person who answers
      | first_missed_on | 20 days ago |

  Scenario Outline: Ten per cent in the contract of a bank loan, and what the statement says now
    Given the answer to "lender_type" is "<lender>"
    And the answer to "product_type" is "<product>"
    And the answer to "contract_rate" is "<contract>"
    And the answer to "penalty_rate" is "<penalty>"
    Then rule "bank_penalty_rate_above_the_usual" <result>
    And "challenge_rate_or_penalty" is <advised>

    Examples:
      | lender           | product             | contract   | penalty    | result       | advised         |
      | bank             | cash_loan           | 10         | 15         | stays silent | not recommended |
      | bank             | cash_loan           | 10         | 15.01      | fires        | recommended     |
      | bank             | purchase_instalment | 8.2        | 12.3       | stays silent | not recommended |
      | bank             | purchase_instalment | 8.2        | 12.4       | fires        | recommended     |
      | bank             | cash_loan           | 4.14       | 6.21       | stays silent | not recommended |
      | bank             | other               | 10         | 18         | fires        | recommended     |
      | bank             | credit_card         | 10         | 18         | stays silent | not recommended |
      | consumer_finance | cash_loan           | 10         | 18         | stays silent | not recommended |
      | bank             | cash_loan           | 0          | 18         | stays silent | not recommended |
      | bank             | cash_loan           | don't know | 18         | stays silent | not recommended |
      | bank             | cash_loan           | 10         | don't know | stays silent | not recommended |

  Scenario: The bank is asked for its basis before anyone speaks of a court
    Given the answer to "lender_type" is "bank"
    And the answer to "product_type" is "cash_loan"
    And the answer to "contract_rate" is "10"
    And the answer to "penalty_rate" is "18"
    Then rule "bank_penalty_rate_above_the_usual" fires
    And "challenge_rate_or_penalty" cites "bank_penalty_interest_2003"
    And "challenge_rate_or_penalty" cites "civil_code_585"
    And "request_fee_breakdown" is recommended
    And "complain_to_lender" is recommended
    And "complain_to_supervisor" is not recommended

  Scenario Outline: The amount seems wrong, and both rates are known to be usual
    Given the answer to "lender_type" is "bank"
    And the answer to "product_type" is "cash_loan"
    And the answer to "disputes" is "amount_wrong"
    And the answer to "contract_rate" is "<contract>"
    And the answer to "penalty_rate" is "<penalty>"
    Then rule "bank_penalty_rate_is_checked" <checked>
    And rule "bank_penalty_rate_above_the_usual" <above>
    And "challenge_rate_or_penalty" is <advised>

    Examples:
      | contract   | penalty    | checked      | above        | advised         |
      | don't know | 15         | fires        | stays silent | recommended     |
      | 10         | don't know | fires        | stays silent | recommended     |
      | 10         | 15         | stays silent | stays silent | not recommended |
      | 10         | 16         | stays silent | fires        | recommended     |

  Scenario Outline: A usual penalty rate can still pass the line
    Sixteen per cent raised by half is 24, and 18 raised by half is 27.

    Given the answer to "lender_type" is "<lender>"
    And the answer to "product_type" is "cash_loan"
    And the answer to "contract_rate" is "<contract>"
    And the answer to "penalty_rate" is "<penalty>"
    Then rule "licensed_penalty_rate_over_the_line" <result>
    And rule "bank_penalty_rate_above_the_usual" stays silent
    And "challenge_rate_or_penalty" is <advised>

    Examples:
      | lender           | contract | penalty | result       | advised         |
      | bank             | 16       | 24      | stays silent | not recommended |
      | bank             | 18       | 27      | fires        | recommended     |
      | trust            | 18       | 24.1    | fires        | recommended     |
      | consumer_finance | 20       | 24.1    | fires        | recommended     |
      | consumer_finance | 20       | 24      | stays silent | not recommended |
      | micro_lender     | 20       | 30      | stays silent | not recommended |

  Scenario Outline: A friend of a friend charges more once it is late
    Overdue rates in private lending come under the cap of the day of the contract as well.

    Given the answer to "lender_type" is "<lender>"
    And the answer to "contract_signed_on" is "<signed>"
    And the answer to "penalty_rate" is "<penalty>"
    Then rule "private_overdue_rate_over_the_cap" <result>
    And "challenge_rate_or_penalty" is <advised>

    Examples:
      | lender         | signed     | penalty | result       | advised         |
      | private_lender | 2025-05-20 | 12      | stays silent | not recommended |
      | private_lender | 2025-05-20 | 12.1    | fires        | recommended     |
      | private_lender | 2025-05-19 | 12.4    | stays silent | not recommended |
      | private_lender | 2020-08-20 | 15.4    | stays silent | not recommended |
      | private_lender | 2020-08-20 | 15.5    | fires        | recommended     |
      | private_lender | 2020-08-19 | 24      | stays silent | not recommended |
      | micro_lender   | 2025-05-20 | 24      | stays silent | not recommended |

  Scenario Outline: A lender without a licence, or just a cousin
    Given the answer to "lender_type" is "<lender>"
    And the answer to "product_type" is "<product>"
    Then rule "unlicensed_lender_to_the_public" <result>

    Examples:
      | lender         | product             | result       |
      | private_lender | cash_loan           | fires        |
      | private_lender | purchase_instalment | fires        |
      | private_lender | other               | stays silent |
      | micro_lender   | cash_loan           | stays silent |

  Scenario: Void does not mean that nothing is owed, so a lawyer sees the papers
    Given the answer to "lender_type" is "private_lender"
    And the answer to "product_type" is "cash_loan"
    Then rule "unlicensed_lender_to_the_public" fires
    And "free_legal_advice" cites "private_lending_13"
    And "complain_to_supervisor" is not recommended

  Scenario Outline: A penalty rate that was never asked for is not one that is unknown
    Given the date of advice is 2026-11-23
    And a person who answers
      | your_part               | <part>      |
      | lender_type             | bank        |
      | product_type            | cash_loan   |
      | disputes                | amount_wrong |
      | arrears_cleared         | <cleared>   |
      | latest_court_paper      | <paper>     |
    Then rule "bank_penalty_rate_is_checked" <result>

    Examples:
      | part     | cleared | paper       | result       |
      | borrower | no      | none        | fires        |
      | borrower | no      | complaint   | fires        |
      | borrower | no      | enforcement | stays silent |
      | borrower | yes     | none        | stays silent |
      | relative | no      | none        | stays silent |
