Feature: What a loan really costs, and the line it is measured by
  Ten thousand yuan over twelve months costs 24 per cent a year at an instalment of ¥945.60,
  so one yuan decides. Which line counts depends on who lent and on when the contract was
  signed: 24 per cent for banks and their like, if the borrower asks; four times the LPR of
  the day of signing for a person or an unlicensed app; for micro-lenders and guarantors the
  rules came later.

  Background:
    Given the date of advice is 2026-11-23
    And a person who answers
      | first_missed_on  | 40 days ago |
      | received_amount  | 10000       |
      | instalment_count | 12          |

  Scenario Outline: A cash loan from a supervised lender, one yuan more a month
    Given the answer to "lender_type" is "<lender>"
    And the answer to "product_type" is "cash_loan"
    And the answer to "monthly_instalment" is "<instalment>"
    Then "challenge_rate_or_penalty" is <advised>
    And "request_fee_breakdown" is <advised>
    And "complain_to_lender" is <advised>
    And "complain_to_supervisor" is <advised>
    And "nfra_12378" can help

    Examples:
      | lender           | instalment | advised         |
      | bank             | 945        | not recommended |
      | bank             | 946        | recommended     |
      | consumer_finance | 945        | not recommended |
      | consumer_finance | 946        | recommended     |
      | trust            | 945        | not recommended |
      | trust            | 946        | recommended     |

  Scenario: The rate is asked of the lender first, and the claim to a reduction is the borrower's own
    Given the answer to "lender_type" is "consumer_finance"
    And the answer to "product_type" is "cash_loan"
    And the answer to "monthly_instalment" is "1004"
    Then "challenge_rate_or_penalty" ranks before "complain_to_supervisor"
    And "complain_to_lender" ranks before "complain_to_supervisor"
    And "challenge_rate_or_penalty" cites "financial_trial_opinion_24"
    And "complain_to_supervisor" does not cite "facilitation_rule_2025_9"
    And "complain_to_supervisor" cites "supervisor_by_lender_practice"
    And "complain_to_lender" does not cite "supervisor_by_lender_practice"

  Scenario: An itemised statement is asked for to see what makes the loan so dear
    Given the answer to "lender_type" is "consumer_finance"
    And the answer to "product_type" is "cash_loan"
    And the answer to "monthly_instalment" is "1004"
    Then "request_fee_breakdown" gives the reason "an itemised statement shows what makes it so"
    And "request_fee_breakdown" cites "overcharge_practice"
    And "request_fee_breakdown" does not cite "financial_trial_opinion_24"

  Scenario: Why a micro-lender's older loan is questioned is not why a statement is asked for
    Given the answer to "lender_type" is "micro_lender"
    And the answer to "contract_signed_on" is "2025-12-31"
    And the answer to "monthly_instalment" is "1004"
    Then "request_fee_breakdown" gives the reason "so begin with an itemised statement"
    And "request_fee_breakdown" does not cite "private_lending_1_scope"
    And "free_legal_advice" cites "private_lending_1_scope"

  Scenario Outline: A bank loan through an app, before and after the supervisor's rule on platforms
    Given the answer to "lender_type" is "bank"
    And the answer to "product_type" is "<product>"
    And the answer to "contract_signed_on" is "<signed>"
    And the answer to "monthly_instalment" is "1004"
    Then "complain_to_supervisor" <cites> "facilitation_rule_2025_9"
    And "nfra_12378" can help
    And "local_finance_12345" is not named

    Examples:
      | product             | signed     | cites         |
      | cash_loan           | 2025-09-30 | does not cite |
      | cash_loan           | 2025-10-01 | cites         |
      | purchase_instalment | 2025-10-01 | cites         |
      | cash_loan           | don't know | does not cite |

  Scenario Outline: A guarantor's fee is part of the cost of a bank loan through an app
    Given the answer to "lender_type" is "guarantor"
    And the answer to "contract_signed_on" is "<signed>"
    And the answer to "monthly_instalment" is "<instalment>"
    Then "complain_to_supervisor" is <advised>
    And "local_finance_12345" can help

    Examples:
      | signed     | instalment | advised         |
      | 2025-09-30 | 946        | not recommended |
      | 2025-10-01 | 946        | recommended     |
      | 2025-10-01 | 945        | not recommended |

  Scenario Outline: The one who asks is not the one who lent
    Which line applies goes by the first lender and the day, so the account comes first, then
    a lawyer.

    Given the answer to "lender_type" is "<lender>"
    And the answer to "monthly_instalment" is "<instalment>"
    Then "free_legal_advice" <advised> recommended
    And "challenge_rate_or_penalty" is not recommended

    Examples:
      | lender       | instalment | advised |
      | debt_buyer   | 946        | is      |
      | insurer      | 946        | is      |
      | guarantor    | 946        | is      |
      | debt_buyer   | 945        | is not  |
      | micro_lender | 945        | is not  |

  Scenario Outline: A private loan, and nobody remembers the day
    Given the answer to "lender_type" is "private_lender"
    And the answer to "contract_signed_on" is "<signed>"
    And the answer to "monthly_instalment" is "<instalment>"
    Then "gather_three_papers" is recommended
    And "gather_three_papers" <gives> the reason "By your figures the cost is above"

    Examples:
      | signed     | instalment | gives         |
      | don't know | 946        | gives         |
      | don't know | 945        | does not give |
      | 2024-06-01 | 946        | does not give |

  Scenario Outline: A micro-lender's loan from the last day of 2025, and from the first of 2026
    A new one goes to the local authority. For an older one it is open which line applies, so
    it goes to a lawyer.

    Given the answer to "lender_type" is "micro_lender"
    And the answer to "contract_signed_on" is "<signed>"
    And the answer to "monthly_instalment" is "<instalment>"
    Then "complain_to_supervisor" is <supervisor>
    And "free_legal_advice" is <lawyer>
    And "local_finance_12345" can help
    And "nfra_12378" is not named
    And "challenge_rate_or_penalty" does not give the reason "By your figures this loan costs about"

    Examples:
      | signed     | instalment | supervisor      | lawyer          |
      | 2025-12-31 | 946        | not recommended | recommended     |
      | 2026-01-01 | 946        | recommended     | not recommended |
      | don't know | 946        | not recommended | recommended     |
      | 2025-12-31 | 945        | not recommended | not recommended |
      | 2026-01-01 | 945        | not recommended | not recommended |

  Scenario: What is only reported about micro-lenders goes into the complaint
    Given the answer to "lender_type" is "micro_lender"
    And the answer to "contract_signed_on" is "2026-03-15"
    And the answer to "monthly_instalment" is "1004"
    Then "complain_to_supervisor" cites "micro_lender_guidance_2025"
    And "complain_to_supervisor" does not cite "financial_trial_opinion_24"

  Scenario Outline: Borrowed from a person, with the cap of the day the contract was signed
    The cap was 13.4 per cent until 20 October 2024, 12.4 until 19 May 2025, and 12 since.

    Given the answer to "lender_type" is "private_lender"
    And the answer to "contract_signed_on" is "<signed>"
    And the answer to "monthly_instalment" is "<instalment>"
    Then "challenge_rate_or_penalty" is <advised>
    And "legal_aid_12348" can help
    And "complain_to_supervisor" is not recommended
    And "nfra_12378" is not named
    And "local_finance_12345" is not named

    Examples:
      | signed     | instalment | advised         |
      | 2024-10-20 | 893        | not recommended |
      | 2024-10-21 | 893        | recommended     |
      | 2025-05-19 | 890        | not recommended |
      | 2025-05-20 | 890        | recommended     |
      | 2025-05-20 | 888        | not recommended |
      | 2025-05-20 | 889        | recommended     |

  Scenario Outline: A private loan at 309 per cent, and dearer ones
    Given the date of advice is 2026-11-28
    And a person who answers
      | lender_type        | private_lender |
      | product_type       | cash_loan      |
      | first_missed_on    | 2026-10-20     |
      | contract_signed_on | 2026-03-01     |
      | received_amount    | <received>     |
      | contract_amount    | <received>     |
      | monthly_instalment | <instalment>   |
      | instalment_count   | <count>        |
      | overdue_amount     | <instalment>   |
      | latest_court_paper | none           |
      | safety_now         | none           |
    Then the first recommendation is "challenge_rate_or_penalty"
    And "challenge_rate_or_penalty" cites "private_lending_25_29"

    Examples:
      | received | instalment | count |
      | 5000     | 850        | 12    |
      | 5000     | 722.22     | 36    |
      | 5000     | 1375       | 12    |
      | 4000     | 1250       | 12    |
      | 440000   | 263175     | 8     |
      | 3000     | 5000       | 6     |

  Scenario Outline: A private loan from the last day of the old rules on rates
    Until 19 August 2020 other lines applied, so such a loan is reckoned in periods. What ran
    since then goes by the cap when sued, and at the present LPR that is 12 per cent.

    Given the answer to "lender_type" is "private_lender"
    And the answer to "contract_signed_on" is "<signed>"
    And the answer to "monthly_instalment" is "<instalment>"
    Then "challenge_rate_or_penalty" is <challenge>
    And "free_legal_advice" <cites> "private_lending_31"
    And the certainty of "gather_three_papers" is <papers>
    And "challenge_rate_or_penalty" <gives> the reason "By your figures the cost is about"

    Examples:
      | signed     | instalment | challenge       | cites         | papers       | gives         |
      | 2020-08-19 | 1004       | recommended     | cites         | at least 0.5 | does not give |
      | 2020-08-19 | 889        | recommended     | cites         | at least 0.5 | does not give |
      | 2020-08-19 | 888        | not recommended | cites         | at least 0.5 | does not give |
      | 2020-08-20 | 1004       | recommended     | does not cite | below 0.5    | gives         |

  Scenario: Borrowed from a person, and the day of the contract is forgotten
    Given the answer to "lender_type" is "private_lender"
    And the answer to "contract_signed_on" is "don't know"
    And the answer to "monthly_instalment" is "1004"
    Then "challenge_rate_or_penalty" is not recommended
    And "free_legal_advice" is recommended
    And "free_legal_advice" does not give the reason "This contract is an early one and the rules on rates changed since"
