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
    Then rule "licensed_lender_states_a_rate_over_the_line" <result>
    And rule "licensed_lender_states_a_rate_over_the_line_complain" <result>
    And rule "licensed_loan_costs_more_than_the_line" <result>
    And "challenge_rate_or_penalty" <is> recommended

    Examples: the stated rate is all there is
      | lender           | product             | rate       | received   | result       | is     |
      | bank             | cash_loan           | 24.1       | don't know | fires        | is     |
      | consumer_finance | purchase_instalment | 24.1       | don't know | fires        | is     |
      | trust            | other               | 36         | don't know | fires        | is     |
      | trust            | don't know          | 36         | don't know | fires        | is     |
      | bank             | cash_loan           | 24         | don't know | stays silent | is not |
      | bank             | cash_loan           | don't know | don't know | stays silent | is not |
      | bank             | credit_card         | 36         | don't know | stays silent | is not |

    Examples: the amounts give 20.6 per cent, which is better knowledge
      | lender           | product   | rate | received | result       | is     |
      | consumer_finance | cash_loan | 36   | 10000    | stays silent | is not |

    Examples: what is paid back is less than what came, so the amounts give no rate
      | lender           | product   | rate | received | result | is |
      | consumer_finance | cash_loan | 36   | 20000    | fires  | is |

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
    Then rule "micro_lender_new_loan_states_a_rate_over_the_line" <new>
    And rule "micro_lender_states_a_rate_over_the_line" <older>
    And "request_fee_breakdown" <is> recommended

    Examples:
      | signed     | rate | received   | new          | older        | is     |
      | 2026-02-01 | 48   | don't know | fires        | stays silent | is     |
      | 2025-12-01 | 48   | don't know | stays silent | fires        | is     |
      | don't know | 48   | don't know | stays silent | fires        | is     |
      | 2026-02-01 | 24   | don't know | stays silent | stays silent | is not |
      | 2025-12-01 | 24   | don't know | stays silent | stays silent | is not |
      | 2026-02-01 | 48   | 10000      | stays silent | stays silent | is not |

  Scenario Outline: A claim that was passed on
    Given a person who answers
      | lender_type        | <lender>    |
      | product_type       | <product>   |
      | contract_rate      | <rate>      |
    When advice is asked for
    Then rule "claim_passed_on_states_a_rate_over_the_line" <result>

    Examples:
      | lender     | product     | rate | result       |
      | guarantor  | cash_loan   | 25   | fires        |
      | insurer    | cash_loan   | 25   | fires        |
      | debt_buyer | don't know  | 25   | fires        |
      | debt_buyer | cash_loan   | 24   | stays silent |
      | debt_buyer | credit_card | 25   | stays silent |
      | bank       | cash_loan   | 25   | stays silent |

  Scenario Outline: A guarantor's claim on a loan through a platform
    Given a person who answers
      | lender_type        | <lender>   |
      | product_type       | cash_loan  |
      | contract_signed_on | <signed>   |
      | contract_rate      | <rate>     |
    When advice is asked for
    Then rule "guarantor_fees_count_in_the_cost" <guarantor>
    And rule "bank_loan_through_a_platform_over_the_line" <bank>

    Examples:
      | lender    | signed     | rate | guarantor    | bank         |
      | guarantor | 2025-10-01 | 25   | fires        | stays silent |
      | guarantor | 2025-09-30 | 25   | stays silent | stays silent |
      | guarantor | 2025-10-01 | 24   | stays silent | stays silent |
      | bank      | 2025-10-01 | 25   | stays silent | fires        |
      | bank      | 2025-10-01 | 24   | stays silent | stays silent |

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
    Then rule "private_lender_states_a_rate_over_the_cap" <result>
    And rule "private_loan_over_the_cap_reckon_before_paying" <held>
    And rule "private_loan_costs_more_than_the_cap" <result>
    And rule "private_loan_of_the_old_rules_over_the_cap_of_today" <old>
    And rule "private_loan_of_unknown_date_looks_expensive" <undated>

    Examples: the cap is 12 per cent, and the amounts, where they are known, give 3.7
      | signed     | rate | received   | result       | held         | old          | undated      |
      | 2026-02-01 | 36   | don't know | fires        | fires        | stays silent | stays silent |
      | 2026-02-01 | 12.1 | don't know | fires        | fires        | stays silent | stays silent |
      | 2026-02-01 | 12   | don't know | stays silent | stays silent | stays silent | stays silent |
      | 2026-02-01 | 36   | 10000      | stays silent | stays silent | stays silent | stays silent |
      | 2020-03-01 | 36   | don't know | stays silent | stays silent | fires        | stays silent |
      | 2020-03-01 | 12   | don't know | stays silent | stays silent | stays silent | stays silent |
      | 2020-03-01 | 36   | 10000      | stays silent | stays silent | stays silent | stays silent |
      | don't know | 25   | don't know | stays silent | stays silent | stays silent | fires        |
      | don't know | 24   | don't know | stays silent | stays silent | stays silent | stays silent |

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
    Then rule "sued_by_a_licensed_lender_ask_for_the_cut" <licensed>
    And rule "summons_on_an_overpriced_loan" <summons>
    And rule "sued_by_a_private_lender_name_the_cap" <private>

    Examples:
      | lender           | paper     | rate | licensed     | summons      | private      |
      | consumer_finance | complaint | 36   | fires        | stays silent | stays silent |
      | consumer_finance | summons   | 36   | stays silent | fires        | stays silent |
      | private_lender   | complaint | 36   | stays silent | stays silent | fires        |
      | consumer_finance | complaint | 24   | stays silent | stays silent | stays silent |
      | consumer_finance | summons   | 24   | stays silent | stays silent | stays silent |
      | private_lender   | complaint | 12   | stays silent | stays silent | stays silent |
