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
    Then "challenge_rate_or_penalty" is <advised>

    Examples:
      | lender           | product             | contract   | penalty    | advised         |
      | bank             | cash_loan           | 10         | 15         | not recommended |
      | bank             | cash_loan           | 10         | 15.01      | recommended     |
      | bank             | purchase_instalment | 8.2        | 12.3       | not recommended |
      | bank             | purchase_instalment | 8.2        | 12.4       | recommended     |
      | bank             | cash_loan           | 4.14       | 6.21       | not recommended |
      | bank             | other               | 10         | 18         | recommended     |
      | bank             | credit_card         | 10         | 18         | not recommended |
      | consumer_finance | cash_loan           | 10         | 18         | not recommended |
      | bank             | cash_loan           | 0          | 18         | not recommended |
      | bank             | cash_loan           | don't know | 18         | not recommended |
      | bank             | cash_loan           | 10         | don't know | not recommended |

  Scenario: The bank is asked for its basis before anyone speaks of a court
    Given the answer to "lender_type" is "bank"
    And the answer to "product_type" is "cash_loan"
    And the answer to "contract_rate" is "10"
    And the answer to "penalty_rate" is "18"
    Then "challenge_rate_or_penalty" cites "bank_penalty_interest_2003"
    And "challenge_rate_or_penalty" cites "civil_code_585"
    And "request_fee_breakdown" is recommended
    And "complain_to_lender" cites "bank_penalty_interest_2003"
    And "complain_to_lender" does not cite "civil_code_585"
    And "complain_to_supervisor" is not recommended

  Scenario Outline: The amount seems wrong, and both rates are known to be usual
    Given the answer to "lender_type" is "bank"
    And the answer to "product_type" is "cash_loan"
    And the answer to "disputes" is "amount_wrong"
    And the answer to "contract_rate" is "<contract>"
    And the answer to "penalty_rate" is "<penalty>"
    Then "challenge_rate_or_penalty" is <advised>
    And "challenge_rate_or_penalty" <gives> the reason "Penalty interest on a bank loan is generally the contract rate plus"
    And "challenge_rate_or_penalty" <gives 2> the reason "At a contract rate of"

    Examples:
      | contract   | penalty    | advised         | gives         | gives 2       |
      | don't know | 15         | recommended     | gives         | does not give |
      | 10         | don't know | recommended     | gives         | does not give |
      | 10         | 15         | not recommended | does not give | does not give |
      | 10         | 16         | recommended     | does not give | gives         |

  Scenario Outline: A usual penalty rate can still pass the line
    Sixteen per cent raised by half is 24, and 18 raised by half is 27.

    Given the answer to "lender_type" is "<lender>"
    And the answer to "product_type" is "cash_loan"
    And the answer to "contract_rate" is "<contract>"
    And the answer to "penalty_rate" is "<penalty>"
    Then "request_fee_breakdown" is not recommended
    And "challenge_rate_or_penalty" is <advised>

    Examples:
      | lender           | contract | penalty | advised         |
      | bank             | 16       | 24      | not recommended |
      | bank             | 18       | 27      | recommended     |
      | trust            | 18       | 24.1    | recommended     |
      | consumer_finance | 20       | 24.1    | recommended     |
      | consumer_finance | 20       | 24      | not recommended |
      | micro_lender     | 20       | 30      | not recommended |

  Scenario Outline: A friend of a friend charges more once it is late
    Overdue rates in private lending come under the cap of the day of the contract as well.

    Given the answer to "lender_type" is "<lender>"
    And the answer to "contract_signed_on" is "<signed>"
    And the answer to "penalty_rate" is "<penalty>"
    Then "challenge_rate_or_penalty" is <advised>

    Examples:
      | lender         | signed     | penalty | advised         |
      | private_lender | 2025-05-20 | 12      | not recommended |
      | private_lender | 2025-05-20 | 12.1    | recommended     |
      | private_lender | 2025-05-19 | 12.4    | not recommended |
      | private_lender | 2020-08-20 | 15.4    | not recommended |
      | private_lender | 2020-08-20 | 15.5    | recommended     |
      | private_lender | 2020-08-19 | 24      | not recommended |
      | micro_lender   | 2025-05-20 | 24      | not recommended |

  Scenario Outline: A lender without a licence, or just a cousin
    Given the answer to "lender_type" is "<lender>"
    And the answer to "product_type" is "<product>"
    Then "free_legal_advice" <gives> the reason "If the lender has no licence and lends to the public for profit"

    Examples:
      | lender         | product             | gives         |
      | private_lender | cash_loan           | gives         |
      | private_lender | purchase_instalment | gives         |
      | private_lender | other               | does not give |
      | micro_lender   | cash_loan           | does not give |

  Scenario: Void does not mean that nothing is owed, so a lawyer sees the papers
    Given the answer to "lender_type" is "private_lender"
    And the answer to "product_type" is "cash_loan"
    Then "free_legal_advice" cites "private_lending_13"
    And "complain_to_supervisor" is not recommended
    And "free_legal_advice" gives the reason "If the lender has no licence and lends to the public for profit"

  Scenario Outline: A penalty rate that was never asked for is not one that is unknown
    Given the date of advice is 2026-11-23
    And a person who answers
      | your_part               | <part>      |
      | lender_type             | bank        |
      | product_type            | cash_loan   |
      | disputes                | amount_wrong |
      | arrears_cleared         | <cleared>   |
      | latest_court_paper      | <paper>     |
    Then "challenge_rate_or_penalty" <gives> the reason "Penalty interest on a bank loan is generally the contract rate plus"

    Examples:
      | part     | cleared | paper       | gives         |
      | borrower | no      | none        | gives         |
      | borrower | no      | complaint   | gives         |
      | borrower | no      | enforcement | does not give |
      | borrower | yes     | none        | does not give |
      | relative | no      | none        | does not give |
