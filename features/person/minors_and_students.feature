Feature: Borrowed under age, or as a student
  A loan to someone under eighteen generally needs a guardian's consent, so the guardian acts and
  nothing is paid or signed first. A student keeps proof, tells family and school and reports the
  lender, while the principal still has to be dealt with.

  Background:
    Given the date of advice is 2026-11-23
    And a person who answers
      | your_part          | borrower     |
      | lender_type        | micro_lender |
      | product_type       | cash_loan    |
      | first_missed_on    | 2026-10-01   |
      | overdue_amount     | 1200         |
      | lump_sum_available | 1500         |
      | total_debt         | 3600         |

  Scenario Outline: How old the borrower was
    Given the answer to "life_stage" is "<stage>"
    Then "free_legal_advice" <advised> recommended
    And "prepare_negotiation" <advised 2> recommended
    And "student_report_the_lender" <advised 3> recommended
    And "guardian_refuses_the_loan" is <guardian>
    And "pay_off_in_full" is <payment>

    Examples:
      | stage      | guardian        | payment         | advised | advised 2 | advised 3 |
      | minor      | recommended     | not recommended | is      | is not    | is not    |
      | student    | not recommended | recommended     | is not  | is        | is        |
      | adult      | not recommended | recommended     | is not  | is        | is not    |
      | don't know | not recommended | recommended     | is not  | is        | is not    |

  Scenario: A sixteen-year-old at school took a loan with a made-up age
    Given the answer to "life_stage" is "minor"
    Then "guardian_refuses_the_loan" is among the first three recommendations
    And "guardian_refuses_the_loan" cites "civil_code_18_20_144_145"
    And "prepare_negotiation" is ruled out because "The money was borrowed under age"
    And "stop_new_borrowing" gives the reason "a new one only adds another to sort out"
    And "pay_off_in_full" is not recommended
    And "borrow_from_family" is not recommended
    And "legal_aid_12348" can help

  Scenario: With nothing left, not even a letter goes out before the guardian knows
    Given a person who answers
      | life_stage          | minor |
      | monthly_income      | 800   |
      | essential_expenses  | 900   |
      | housing_cost        | 0     |
      | other_debt_payments | 0     |
    Then "hold_new_promises" is ruled out because "This has you write to the lender that you cannot pay for now"

  Scenario Outline: A court paper about a minor's loan
    Given the answer to "life_stage" is "<stage>"
    And the answer to "latest_court_paper" is "<paper>"
    And the answer to "court_paper_received_on" is "2026-11-20"
    Then "attend_the_hearing" is not recommended
    And "prepare_negotiation" <advised> recommended
    And the first recommendation is "<first>"
    And "answer_the_suit" <gives> the reason "That you were under eighteen"
    And "object_to_payment_order" <gives 2> the reason "That you were under eighteen"

    Examples:
      | stage | paper         | first                   | gives         | gives 2       | advised |
      | minor | complaint     | answer_the_suit         | gives         | does not give | is not  |
      | minor | payment_order | object_to_payment_order | does not give | gives         | is not  |
      | minor | judgment      | decide_on_appeal        | does not give | does not give | is      |
      | adult | complaint     | answer_the_suit         | does not give | does not give | is      |
      | adult | payment_order | object_to_payment_order | does not give | does not give | is      |

  Scenario Outline: The last day to answer or to object, and after it
    Given the answer to "life_stage" is "minor"
    And the answer to "latest_court_paper" is "<paper>"
    And the answer to "court_paper_received_on" is "<received>"
    Then "answer_the_suit" <gives> the reason "That you were under eighteen"
    And "object_to_payment_order" <gives 2> the reason "That you were under eighteen"
    And "attend_the_hearing" <gives 3> the reason "Though the time to answer is over"

    Examples:
      | paper         | received   | gives         | gives 2       | gives 3       |
      | complaint     | 2026-11-08 | gives         | does not give | does not give |
      | complaint     | 2026-11-05 | does not give | does not give | gives         |
      | payment_order | 2026-11-08 | does not give | gives         | does not give |
      | payment_order | 2026-11-05 | does not give | does not give | does not give |

  Scenario Outline: Which lenders the notice on students speaks of
    Given the answer to "life_stage" is "student"
    And the answer to "lender_type" is "<lender>"
    And the answer to "product_type" is "<product>"
    Then "local_finance_12345" <who helps>
    And "legal_aid_12348" <who helps 2>
    And "student_report_the_lender" is <reported>
    And "student_report_the_lender" <gives> the reason "As reported, the supervisors ask banks and consumer finance companies lending to university"

    Examples:
      | lender           | product      | reported        | who helps    | gives         | who helps 2  |
      | micro_lender     | cash_loan    | recommended     | can help     | does not give | is not named |
      | bank             | cash_loan    | recommended     | is not named | gives         | is not named |
      | consumer_finance | cash_loan    | recommended     | is not named | gives         | is not named |
      | bank             | student_loan | not recommended | is not named | does not give | is not named |
      | private_lender   | cash_loan    | recommended     | is not named | does not give | can help     |
      | trust            | cash_loan    | not recommended | is not named | does not give | is not named |

  Scenario Outline: The contract is older than the notice
    Given the answer to "life_stage" is "student"
    And the answer to "lender_type" is "<lender>"
    And the answer to "contract_signed_on" is "<signed>"
    Then "complain_to_supervisor" <advised> recommended
    And "student_report_the_lender" <gives> the reason "As reported, the supervisors ask banks and consumer finance companies lending to university"

    Examples:
      | lender       | signed     | advised | gives         |
      | micro_lender | 2021-04-01 | is      | does not give |
      | micro_lender | 2021-03-31 | is not  | does not give |
      | bank         | 2021-04-01 | is not  | gives         |
      | bank         | 2021-03-31 | is not  | does not give |

  Scenario Outline: Someone in the dormitory talked her into it
    Given the answer to "life_stage" is "<stage>"
    And the answer to "lender_type" is "trust"
    And the answer to "arrears_reasons" is "<reason>"
    And the answer to "collection_conduct" is "<conduct>"
    Then "student_report_the_lender" <advised> recommended
    And "legal_aid_12348" <gives> the reason "how to answer and what proof to keep"

    Examples:
      | stage   | reason  | conduct          | advised | gives         |
      | student | scammed | none             | is      | gives         |
      | student | none    | presses_new_loan | is      | gives         |
      | student | none    | none             | is not  | does not give |
      | adult   | scammed | presses_new_loan | is not  | does not give |

  Scenario: A report does not make the principal go away
    Given the answer to "life_stage" is "student"
    Then "student_report_the_lender" cites "student_loans_2021"
    And "local_finance_12345" can help
    And "stop_new_borrowing" gives the reason "another loan to repay it would only add to the burden"
    And "stop_new_borrowing" does not cite "student_loans_2021"
    And "pay_off_in_full" is recommended

  Scenario Outline: A child is not told to save in order to repay
    Given a person who answers
      | lender_type         | private_lender |
      | product_type        | cash_loan      |
      | first_missed_on     | 24 days ago    |
      | arrears_reasons     | overspending   |
      | spending_can_be_cut | yes            |
      | life_stage          | <stage>        |
    Then "keep_accounts" <is> recommended
    And "cut_spending" <is> recommended
    And "cut_spending" <gives> the reason "You say some expenses can go"

    Examples:
      | stage      | is     | gives         |
      | minor      | is not | does not give |
      | student    | is     | gives         |
      | adult      | is     | gives         |
      | don't know | is     | gives         |

  Scenario Outline: The guardian comes before rates, fees and complaints
    Given the answer to "life_stage" is "<stage>"
    And the answer to "your_part" is "<part>"
    And the answer to "lender_type" is "private_lender"
    And the answer to "contract_signed_on" is "2026-09-01"
    And the answer to "received_amount" is "1400"
    And the answer to "contract_amount" is "2000"
    And the answer to "monthly_instalment" is "2000"
    And the answer to "instalment_count" is "1"
    And the answer to "collection_conduct" is "many_calls, insults"
    And the answer to "disputes" is "received_less"
    Then "challenge_rate_or_penalty" is <rates>
    And "guardian_refuses_the_loan" is <guardian>

    Examples:
      | stage   | part       | rates           | guardian        |
      | minor   | borrower   | not recommended | recommended     |
      | minor   | don't know | not recommended | recommended     |
      | student | borrower   | recommended     | not recommended |
      | minor   | heir       | recommended     | not recommended |

  Scenario: A frightened girl who has no agent to leave
    Given the answer to "life_stage" is "minor"
    And the answer to "safety_now" is "threatened"
    And the answer to "collection_conduct" is "threats, publishes_privacy, asks_private_payment"
    And the answer to "agent_involvement" is "none"
    Then the first recommendation is "get_safe_call_police"
    And "tell_a_trusted_adult" ranks before "guardian_refuses_the_loan"
    And "guardian_refuses_the_loan" is among the first three recommendations
    And the urgency of "guardian_refuses_the_loan" is "today"
    And "guardian_refuses_the_loan" ranks before "report_collection_conduct"
    And "leave_agent" is not recommended

  Scenario Outline: The false call about a campus loan goes to the one who borrowed
    Given the answer to "your_part" is "<part>"
    And the answer to "product_type" is "student_loan"
    Then it <warns> "cancel_campus_loan"

    Examples:
      | part       | warns         |
      | borrower   | warns         |
      | don't know | warns         |
      | heir       | does not warn |
