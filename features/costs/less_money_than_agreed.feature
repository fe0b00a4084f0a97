Feature: Less money came than the contract says
  Interest may not be taken out of the principal in advance. What the bank record shows counts
  as the loan, and without the figures nothing is concluded about its cost.

  Background:
    Given the date of advice is 2026-11-23

  Scenario Outline: The contract says ten thousand
    Given a person who answers
      | lender_type     | consumer_finance |
      | product_type    | cash_loan        |
      | first_missed_on | 20 days ago      |
      | contract_amount | 10000            |
    And the answer to "received_amount" is "<received>"
    Then "challenge_rate_or_penalty" is <advised>
    And "fee_dispute" is <found>

    Examples:
      | received   | advised         | found     |
      | 10000      | not recommended | not found |
      | 9999       | recommended     | found     |
      | 8800       | recommended     | found     |
      | don't know | not recommended | not found |

  Scenario: A service fee of 1,200 was taken before the money came
    Given a person who answers
      | lender_type     | private_lender |
      | first_missed_on | 20 days ago    |
      | contract_amount | 10000          |
      | received_amount | 8800           |
    Then "challenge_rate_or_penalty" cites "civil_code_670"
    And "complain_to_supervisor" is not recommended

  Scenario Outline: He remembers that less came, but has no figures at hand
    Given a person who answers
      | lender_type     | bank        |
      | product_type    | cash_loan   |
      | first_missed_on | 20 days ago |
    And the answer to "disputes" is "<dispute>"
    Then "request_fee_breakdown" is <advised>
    And "challenge_rate_or_penalty" is <advised>
    And the certainty of "gather_three_papers" is <papers>

    Examples:
      | dispute       | advised         | papers       |
      | received_less | recommended     | at least 0.7 |
      | none          | not recommended | below 0.5    |
      | don't know    | not recommended | below 0.5    |

  Scenario Outline: The real cost cannot be worked out as long as one figure is missing
    Given a person who answers
      | lender_type        | bank        |
      | product_type       | cash_loan   |
      | first_missed_on    | 20 days ago |
      | received_amount    | 10000       |
      | monthly_instalment | 900         |
    And the answer to "instalment_count" is "<count>"
    And the answer to "disputes" is "<dispute>"
    Then the certainty of "gather_three_papers" is <papers>

    Examples:
      | count      | dispute         | papers       |
      | don't know | fees_not_agreed | at least 0.6 |
      | 12         | fees_not_agreed | below 0.6    |
      | don't know | none            | below 0.6    |

  Scenario Outline: A loan from an app without a licence, and the contract cannot be found
    Given a person who answers
      | first_missed_on  | 20 days ago |
      | instalment_count | 12          |
      | disputes         | none        |
    And the answer to "lender_type" is "<lender>"
    Then the certainty of "gather_three_papers" is <papers>
    And it still asks "received_amount"

    Examples:
      | lender         | papers       |
      | private_lender | at least 0.6 |
      | micro_lender   | below 0.6    |

  Scenario Outline: Figures that are no longer asked are not called missing
    Given a person who answers
      | lender_type        | bank        |
      | first_missed_on    | 90 days ago |
      | disputes           | amount_wrong |
      | latest_court_paper | <paper>     |
      | your_part          | <part>      |
      | arrears_cleared    | <cleared>   |
      | arrears_reasons    | <reason>    |
      | instalment_count   | don't know  |
    Then "gather_three_papers" <gives> the reason "The amount received, the instalment or their number is missing to work out"

    Examples:
      | paper                   | part                   | cleared    | reason      | gives         |
      | complaint               | borrower               | no         | pay_cut     | gives         |
      | don't know              | don't know             | don't know | don't know  | gives         |
      | judgment                | borrower               | no         | pay_cut     | does not give |
      | enforcement             | borrower               | no         | pay_cut     | does not give |
      | arbitration_enforcement | borrower               | no         | pay_cut     | does not give |
      | none                    | guarantor_or_co_signer | no         | pay_cut     | does not give |
      | none                    | heir                   | no         | pay_cut     | does not give |
      | none                    | borrower               | yes        | pay_cut     | does not give |
      | none                    | borrower               | no         | not_my_loan | does not give |
