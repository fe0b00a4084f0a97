Feature: The rate that the contract states
  Where the amounts are not known, the yearly rate in the contract is all there is, and it
  counts, whoever the lender is. A rate worked out from amounts is better. Charges come on top.

  Background:
    Given the date of advice is 2026-11-28

  Scenario: 48 per cent on paper, and the amounts are lost
    Given a person who answers
      | your_part          | borrower         |
      | life_stage         | adult            |
      | lender_type        | consumer_finance |
      | product_type       | cash_loan        |
      | contract_signed_on | 2025-12-01       |
      | contract_rate      | 48               |
      | first_missed_on    | 2026-10-20       |
      | arrears_cleared    | no               |
      | disputes           | none             |
      | latest_court_paper | none             |
      | safety_now         | none             |
    When advice is asked for
    Then the first recommendation is "challenge_rate_or_penalty"
    And "request_fee_breakdown" is recommended
    And "complain_to_lender" is recommended
    And "complain_to_supervisor" is recommended
    And "challenge_rate_or_penalty" cites "financial_trial_opinion_24"

  Scenario Outline: It is asked of every lender
    Given a person who answers
      | your_part          | borrower   |
      | lender_type        | <lender>   |
      | product_type       | cash_loan  |
      | contract_signed_on | 2026-02-01 |
      | first_missed_on    | 2026-10-20 |
      | arrears_cleared    | no         |
      | latest_court_paper | none       |
    When advice is asked for
    Then it still asks "contract_rate"

    Examples:
      | lender           |
      | bank             |
      | consumer_finance |
      | trust            |
      | micro_lender     |
      | guarantor        |
      | insurer          |
      | debt_buyer       |
      | private_lender   |

  Scenario Outline: Banks, consumer finance and trusts
    Given a person who answers
      | lender_type        | <lender>   |
      | product_type       | <product>  |
      | contract_rate      | <rate>     |
      | received_amount    | <received> |
      | monthly_instalment | 930        |
      | instalment_count   | 12         |
    When advice is asked for
    Then "complain_to_lender" <is> recommended
    And "challenge_rate_or_penalty" <is> recommended

    Examples: the stated rate is all there is
      | lender           | product             | rate       | received   | is     |
      | bank             | cash_loan           | 24.1       | don't know | is     |
      | consumer_finance | purchase_instalment | 24.1       | don't know | is     |
      | trust            | other               | 36         | don't know | is     |
      | trust            | don't know          | 36         | don't know | is     |
      | bank             | cash_loan           | 24         | don't know | is not |
      | bank             | cash_loan           | don't know | don't know | is not |
      | bank             | credit_card         | 36         | don't know | is not |

    Examples: the amounts give 20.6 per cent, which is better knowledge
      | lender           | product   | rate | received | is     |
      | consumer_finance | cash_loan | 36   | 10000    | is not |

    Examples: what is paid back is less than what came, so the amounts give no rate
      | lender           | product   | rate | received | is |
      | consumer_finance | cash_loan | 36   | 20000    | is |

  Scenario Outline: A micro-lender, by the day of the contract
    Given a person who answers
      | lender_type        | micro_lender |
      | product_type       | cash_loan    |
      | contract_signed_on | <signed>     |
      | contract_rate      | <rate>       |
      | received_amount    | <received>   |
      | monthly_instalment | 930          |
      | instalment_count   | 12           |
    When advice is asked for
    Then "complain_to_supervisor" <advised> recommended
    And "free_legal_advice" <advised 2> recommended
    And "request_fee_breakdown" <is> recommended

    Examples:
      | signed     | rate | received   | is     | advised | advised 2 |
      | 2026-02-01 | 48   | don't know | is     | is      | is not    |
      | 2025-12-01 | 48   | don't know | is     | is not  | is        |
      | don't know | 48   | don't know | is     | is not  | is        |
      | 2026-02-01 | 24   | don't know | is not | is not  | is not    |
      | 2025-12-01 | 24   | don't know | is not | is not  | is not    |
      | 2026-02-01 | 48   | 10000      | is not | is not  | is not    |

  Scenario Outline: A claim that was passed on
    Given a person who answers
      | lender_type        | <lender>    |
      | product_type       | <product>   |
      | contract_rate      | <rate>      |
    When advice is asked for
    Then "free_legal_advice" <advised> recommended

    Examples:
      | lender     | product     | rate | advised |
      | guarantor  | cash_loan   | 25   | is      |
      | insurer    | cash_loan   | 25   | is      |
      | debt_buyer | don't know  | 25   | is      |
      | debt_buyer | cash_loan   | 24   | is not  |
      | debt_buyer | credit_card | 25   | is not  |
      | bank       | cash_loan   | 25   | is not  |

  Scenario Outline: A guarantor's claim on a loan through a platform
    Given a person who answers
      | lender_type        | <lender>   |
      | product_type       | cash_loan  |
      | contract_signed_on | <signed>   |
      | contract_rate      | <rate>     |
    When advice is asked for
    Then "request_fee_breakdown" <gives> the reason "By your figures the yearly cost is above"
    And "complain_to_supervisor" <gives 2> the reason "If this bank loan came through a platform"

    Examples:
      | lender    | signed     | rate | gives         | gives 2       |
      | guarantor | 2025-10-01 | 25   | gives         | does not give |
      | guarantor | 2025-09-30 | 25   | does not give | does not give |
      | guarantor | 2025-10-01 | 24   | does not give | does not give |
      | bank      | 2025-10-01 | 25   | does not give | gives         |
      | bank      | 2025-10-01 | 24   | does not give | does not give |

  Scenario Outline: A private lender, by the cap on the day of the contract
    Given a person who answers
      | lender_type        | private_lender |
      | product_type       | cash_loan      |
      | first_missed_on    | 2026-10-20     |
      | overdue_amount     | 900            |
      | lump_sum_available | 2000           |
      | contract_signed_on | <signed>       |
      | contract_rate      | <rate>         |
      | received_amount    | <received>     |
      | monthly_instalment | 850            |
      | instalment_count   | 12             |
    When advice is asked for
    Then "challenge_rate_or_penalty" <gives> the reason "The rate agreed is"
    And "pay_off_in_full" <advised> recommended
    And "challenge_rate_or_penalty" <gives 2> the reason "By your figures the yearly cost is above the cap of today"
    And "gather_three_papers" <gives 3> the reason "By your figures the cost is above"

    Examples: the cap is 12 per cent, and the amounts, where they are known, give 3.7
      | signed     | rate | received   | gives         | advised | gives 2       | gives 3       |
      | 2026-02-01 | 36   | don't know | gives         | is not  | does not give | does not give |
      | 2026-02-01 | 12.1 | don't know | gives         | is not  | does not give | does not give |
      | 2026-02-01 | 12   | don't know | does not give | is      | does not give | does not give |
      | 2026-02-01 | 36   | 10000      | does not give | is      | does not give | does not give |
      | 2020-03-01 | 36   | don't know | does not give | is      | gives         | does not give |
      | 2020-03-01 | 12   | don't know | does not give | is      | does not give | does not give |
      | 2020-03-01 | 36   | 10000      | does not give | is      | does not give | does not give |
      | don't know | 25   | don't know | does not give | is      | does not give | gives         |
      | don't know | 24   | don't know | does not give | is      | does not give | does not give |

  Scenario Outline: In court it has to be said by oneself
    Given a person who answers
      | lender_type            | <lender>   |
      | product_type           | cash_loan  |
      | latest_court_paper     | <paper>    |
      | court_paper_received_on | 2026-11-25 |
      | hearing_on             | 2026-12-20 |
      | contract_signed_on     | 2026-02-01 |
      | contract_rate          | <rate>     |
    When advice is asked for
    Then "answer_the_suit" <gives> the reason "By your figures the yearly cost is above"
    And "prepare_for_the_hearing" <gives 2> the reason "By your figures the yearly cost is above"
    And "answer_the_suit" <gives 3> the reason "By your figures the yearly cost is more than the cap of"

    Examples:
      | lender           | paper     | rate | gives         | gives 2       | gives 3       |
      | consumer_finance | complaint | 36   | gives         | does not give | does not give |
      | consumer_finance | summons   | 36   | does not give | gives         | does not give |
      | private_lender   | complaint | 36   | does not give | does not give | gives         |
      | consumer_finance | complaint | 24   | does not give | does not give | does not give |
      | consumer_finance | summons   | 24   | does not give | does not give | does not give |
      | private_lender   | complaint | 12   | does not give | does not give | does not give |
