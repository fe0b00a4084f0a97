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
    Then rule "minor_let_the_guardian_decline" <minor>
    And rule "minor_no_payment_or_promise_first" <minor>
    And rule "student_with_a_micro_loan" <student>
    And "guardian_refuses_the_loan" is <guardian>
    And "pay_off_in_full" is <payment>

    Examples:
      | stage      | minor        | student      | guardian        | payment         |
      | minor      | fires        | stays silent | recommended     | not recommended |
      | student    | stays silent | fires        | not recommended | recommended     |
      | adult      | stays silent | stays silent | not recommended | recommended     |
      | don't know | stays silent | stays silent | not recommended | recommended     |

  Scenario: A sixteen-year-old at school took a loan with a made-up age
    Given the answer to "life_stage" is "minor"
    Then "guardian_refuses_the_loan" is among the first three recommendations
    And "guardian_refuses_the_loan" cites "civil_code_18_20_144_145"
    And "prepare_negotiation" is ruled out because of rule "minor_no_payment_or_promise_first"
    And "pay_off_in_full" is not recommended
    And "borrow_from_family" is not recommended
    And "legal_aid_12348" can help

  Scenario Outline: A court paper about a minor's loan
    Given the answer to "life_stage" is "<stage>"
    And the answer to "latest_court_paper" is "<paper>"
    And the answer to "court_paper_received_on" is "2026-11-20"
    Then rule "minor_sued_state_the_age" <sued>
    And rule "minor_payment_order_state_the_age" <order>
    And rule "answer_period_over_speak_at_the_hearing" stays silent
    And rule "minor_no_payment_or_promise_first" <veto>
    And the first recommendation is "<first>"

    Examples:
      | stage | paper         | sued         | order        | veto         | first                   |
      | minor | complaint     | fires        | stays silent | fires        | answer_the_suit         |
      | minor | payment_order | stays silent | fires        | fires        | object_to_payment_order |
      | minor | judgment      | stays silent | stays silent | stays silent | decide_on_appeal        |
      | adult | complaint     | stays silent | stays silent | stays silent | answer_the_suit         |
      | adult | payment_order | stays silent | stays silent | stays silent | object_to_payment_order |

  Scenario Outline: The last day to answer or to object, and after it
    Given the answer to "life_stage" is "minor"
    And the answer to "latest_court_paper" is "<paper>"
    And the answer to "court_paper_received_on" is "<received>"
    Then rule "minor_sued_state_the_age" <sued>
    And rule "minor_payment_order_state_the_age" <order>
    And rule "answer_period_over_speak_at_the_hearing" <hearing>

    Examples:
      | paper         | received   | sued         | order        | hearing      |
      | complaint     | 2026-11-08 | fires        | stays silent | stays silent |
      | complaint     | 2026-11-05 | stays silent | stays silent | fires        |
      | payment_order | 2026-11-08 | stays silent | fires        | stays silent |
      | payment_order | 2026-11-05 | stays silent | stays silent | stays silent |

  Scenario Outline: Which lenders the notice on students speaks of
    Given the answer to "life_stage" is "student"
    And the answer to "lender_type" is "<lender>"
    And the answer to "product_type" is "<product>"
    Then rule "student_with_a_micro_loan" <micro>
    And rule "student_with_a_bank_or_consumer_finance_loan" <bank>
    And rule "student_lured_into_borrowing" <lured>
    And "student_report_the_lender" is <reported>

    Examples:
      | lender           | product      | micro        | bank         | lured        | reported        |
      | micro_lender     | cash_loan    | fires        | stays silent | stays silent | recommended     |
      | bank             | cash_loan    | stays silent | fires        | stays silent | recommended     |
      | consumer_finance | cash_loan    | stays silent | fires        | stays silent | recommended     |
      | bank             | student_loan | stays silent | stays silent | stays silent | not recommended |
      | private_lender   | cash_loan    | stays silent | stays silent | fires        | recommended     |
      | trust            | cash_loan    | stays silent | stays silent | stays silent | not recommended |

  Scenario Outline: The contract is older than the notice
    Given the answer to "life_stage" is "student"
    And the answer to "lender_type" is "<lender>"
    And the answer to "contract_signed_on" is "<signed>"
    Then rule "student_with_a_micro_loan" <micro>
    And rule "student_with_a_bank_or_consumer_finance_loan" <bank>

    Examples:
      | lender       | signed     | micro        | bank         |
      | micro_lender | 2021-04-01 | fires        | stays silent |
      | micro_lender | 2021-03-31 | stays silent | stays silent |
      | bank         | 2021-04-01 | stays silent | fires        |
      | bank         | 2021-03-31 | stays silent | stays silent |

  Scenario Outline: Someone in the dormitory talked her into it
    Given the answer to "life_stage" is "<stage>"
    And the answer to "lender_type" is "trust"
    And the answer to "arrears_reasons" is "<reason>"
    And the answer to "collection_conduct" is "<conduct>"
    Then rule "student_lured_into_borrowing" <result>

    Examples:
      | stage   | reason    | conduct          | result       |
      | student | scammed   | none             | fires        |
      | student | none      | presses_new_loan | fires        |
      | student | none      | none             | stays silent |
      | adult   | scammed   | presses_new_loan | stays silent |

  Scenario: A report does not make the principal go away
    Given the answer to "life_stage" is "student"
    Then rule "student_with_a_micro_loan" fires
    And "student_report_the_lender" cites "student_loans_2021"
    And "local_finance_12345" can help
    And "stop_new_borrowing" is recommended
    And "pay_off_in_full" is recommended

  Scenario Outline: A child is not told to save in order to repay
    Given a person who answers
      | lender_type         | private_lender |
      | product_type        | cash_loan      |
      | first_missed_on     | 24 days ago    |
      | arrears_reasons     | overspending   |
      | spending_can_be_cut | yes            |
      | life_stage          | <stage>        |
    Then rule "overspending_cut_back" <result>
    And rule "spending_can_be_cut_free_money_for_the_loan" <result>
    And "cut_spending" <is> recommended

    Examples:
      | stage      | result       | is     |
      | minor      | stays silent | is not |
      | student    | fires        | is     |
      | adult      | fires        | is     |
      | don't know | fires        | is     |

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
    Then rule "guardian_decides_before_anything_is_reckoned" <result>
    And "challenge_rate_or_penalty" is <rates>
    And "guardian_refuses_the_loan" is <guardian>

    Examples:
      | stage   | part       | result       | rates           | guardian        |
      | minor   | borrower   | fires        | not recommended | recommended     |
      | minor   | don't know | fires        | not recommended | recommended     |
      | student | borrower   | stays silent | recommended     | not recommended |
      | minor   | heir       | stays silent | recommended     | not recommended |

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
    Then rule "students_are_told_to_cancel_a_campus_loan" <result>

    Examples:
      | part       | result       |
      | borrower   | fires        |
      | don't know | fires        |
      | heir       | stays silent |
