Feature: When the limitation period is over, and when it is not
  A debt in instalments is counted from its last one, and demands, payments and suits start the
  count again. Where nothing at all happened for three years, the person asks legal aid before
  signing or paying. Nobody is told to wait, and nobody is told that the debt is gone.

  Background: Mr Zhao, who stopped paying an instalment plan in the spring of 2021
    Given the date of advice is 2026-11-23
    And a person who answers
      | lender_type        | consumer_finance |
      | product_type       | cash_loan        |
      | first_missed_on    | 2021-04-10       |
      | overdue_amount     | 6000             |
      | lump_sum_available | 8000             |
      | total_debt         | 6000             |
      | latest_court_paper | none             |

  Scenario Outline: The last day of the period, and after it
    Given the answer to "last_due_on" is "<last due>"
    Then rule "very_old_debt_ask_before_signing" <old>
    And rule "very_old_debt_do_not_rush_to_pay" <old>
    And rule "limitation_runs_from_the_last_instalment" <still runs>
    And "pay_off_in_full" is <payment>

    Examples:
      | last due   | old          | still runs   | payment         |
      | 2023-11-23 | stays silent | fires        | recommended     |
      | 2023-11-20 | fires        | stays silent | not recommended |
      | 2027-03-10 | stays silent | fires        | recommended     |
      | don't know | fires        | stays silent | not recommended |

  Scenario: A plan that still runs is not an old debt, however long ago he stopped
    Given the answer to "last_due_on" is "2026-04-10"
    Then rule "limitation_runs_from_the_last_instalment" fires
    And rule "very_old_debt_do_not_rush_to_pay" stays silent
    And "prepare_negotiation" is recommended
    And "free_legal_advice" cites "civil_code_189"
    And "free_legal_advice" cites "limitation_after_early_call_in"

  Scenario Outline: Whether there were three years without a call, a message or a debit
    Given the answer to "last_due_on" is "2022-04-10"
    And the answer to "three_quiet_years" is "<quiet>"
    Then rule "three_quiet_years_ask_today" <quiet rule>
    And rule "very_old_debt_ask_before_signing" <unsure rule>
    And rule "very_old_debt_do_not_rush_to_pay" <veto>
    And rule "limitation_started_again_ordinary_debt" <again>
    And "pay_off_in_full" is <payment>
    And "prepare_negotiation" is <talk>

    Examples:
      | quiet      | quiet rule   | unsure rule  | veto         | again        | payment         | talk            |
      | yes        | fires        | stays silent | fires        | stays silent | not recommended | not recommended |
      | don't know | stays silent | fires        | fires        | stays silent | not recommended | not recommended |
      | no         | stays silent | stays silent | stays silent | fires        | recommended     | recommended     |

  Scenario Outline: Quiet years, although the plan ended later
    Perhaps the loan was called in early. That is for a lawyer to say, so he asks today.

    Given the answer to "last_due_on" is "<last due>"
    And the answer to "three_quiet_years" is "<quiet>"
    Then rule "quiet_years_but_the_plan_ended_later" <result>
    And rule "very_old_debt_do_not_rush_to_pay" <veto>
    And the urgency of "free_legal_advice" is "<urgency>"

    Examples:
      | last due   | quiet      | result       | veto         | urgency   |
      | 2023-11-23 | yes        | fires        | stays silent | today     |
      | 2023-11-20 | yes        | stays silent | fires        | today     |
      | 2023-11-23 | don't know | stays silent | stays silent | this_week |

  Scenario: After three quiet years, legal advice comes first and today
    Given the answer to "last_due_on" is "2022-04-10"
    And the answer to "three_quiet_years" is "yes"
    Then rule "three_quiet_years_ask_today" fires
    And the first recommendation is "free_legal_advice"
    And the urgency of "free_legal_advice" is "today"
    And "free_legal_advice" cites "limitation_given_up"
    And it warns "no_confirmation_of_debt"
    And it warns "old_platform_debt"
    And rule "very_old_debt_do_not_rush_to_pay" fires
    And "pay_off_in_full" is not recommended
    And "hardship_statement" is not recommended

  Scenario: The collectors wrote every few months, so it is an ordinary debt
    Given the answer to "last_due_on" is "2022-04-10"
    And the answer to "three_quiet_years" is "no"
    And the answer to "lender_contact" is "none"
    Then rule "limitation_started_again_ordinary_debt" fires
    And "free_legal_advice" cites "limitation_interrupted"
    And it warns "do_not_ignore"

  Scenario: He only remembers when the last instalment was due
    Given the answer to "first_missed_on" is "don't know"
    And the answer to "last_due_on" is "2022-04-10"
    Then rule "very_old_debt_ask_before_signing" fires
    And rule "very_old_debt_do_not_rush_to_pay" fires

  Scenario Outline: Sued on an old debt, he has to raise limitation himself
    Given the answer to "latest_court_paper" is "complaint"
    And the answer to "court_paper_received_on" is "2026-11-20"
    And the answer to "last_due_on" is "<last due>"
    And the answer to "three_quiet_years" is "<quiet>"
    Then rule "sued_on_an_old_debt_raise_limitation_yourself" <result>
    And rule "sued_after_three_quiet_years_ask_before_paying" <quiet years>
    And rule "sued_on_an_old_debt_ask_before_paying" <not known>
    And the first recommendation is "answer_the_suit"

    Examples:
      | last due   | quiet      | result       | quiet years  | not known    |
      | 2022-04-10 | yes        | fires        | fires        | stays silent |
      | 2022-04-10 | don't know | fires        | stays silent | fires        |
      | 2022-04-10 | no         | stays silent | stays silent | stays silent |
      | don't know | don't know | fires        | stays silent | fires        |
      | 2023-11-20 | yes        | fires        | fires        | stays silent |
      | 2023-11-20 | don't know | fires        | stays silent | fires        |
      | 2023-11-23 | yes        | stays silent | stays silent | stays silent |
      | 2023-11-23 | don't know | stays silent | stays silent | stays silent |

  Scenario Outline: The last day to answer, and after it
    Given the answer to "latest_court_paper" is "complaint"
    And the answer to "court_paper_received_on" is "<received>"
    And the answer to "last_due_on" is "2022-04-10"
    Then rule "sued_on_an_old_debt_raise_limitation_yourself" <answer>
    And rule "sued_on_an_old_debt_raise_limitation_at_the_hearing" <hearing>
    And "<first>" is among the first three recommendations
    And "<first>" cites "limitation_raised_by_oneself"

    Examples:
      | received   | answer       | hearing      | first              |
      | 2026-11-08 | fires        | stays silent | answer_the_suit    |
      | 2026-11-05 | stays silent | fires        | attend_the_hearing |

  Scenario Outline: The last day to object to the order, and after it
    Given the answer to "latest_court_paper" is "payment_order"
    And the answer to "court_paper_received_on" is "<received>"
    And the answer to "last_due_on" is "2022-04-10"
    Then rule "payment_order_on_an_old_debt_raise_limitation" <result>
    And "object_to_payment_order" is <objecting>

    Examples:
      | received   | result       | objecting       |
      | 2026-11-08 | fires        | recommended     |
      | 2026-11-05 | stays silent | not recommended |

  Scenario: Paying in the middle of the suit may give the defence away
    Given the answer to "latest_court_paper" is "complaint"
    And the answer to "court_paper_received_on" is "2026-11-20"
    And the answer to "last_due_on" is "2022-04-10"
    And the answer to "three_quiet_years" is "yes"
    Then "pay_off_in_full" is ruled out because of rule "sued_after_three_quiet_years_ask_before_paying"
    And "prepare_negotiation" is not recommended
    And "mediate_in_court" is not recommended
    And "answer_the_suit" cites "limitation_raised_by_oneself"
    And the deadline of "answer_the_suit" is 2026-12-04
    And the urgency of "free_legal_advice" is "today"

  Scenario Outline: A payment order on an old debt
    Given the answer to "latest_court_paper" is "payment_order"
    And the answer to "court_paper_received_on" is "2026-11-20"
    And the answer to "last_due_on" is "<last due>"
    Then rule "payment_order_on_an_old_debt_raise_limitation" <result>
    And the first recommendation is "object_to_payment_order"
    And the deadline of "object_to_payment_order" is 2026-12-04

    Examples:
      | last due   | result       |
      | 2023-11-20 | fires        |
      | 2023-11-23 | stays silent |

  Scenario Outline: Judgment has been given, and nobody had mentioned limitation
    Given the answer to "latest_court_paper" is "judgment"
    And the answer to "court_paper_received_on" is "2026-11-20"
    And the answer to "last_due_on" is "<last due>"
    Then rule "judgment_on_an_old_debt_limitation_on_appeal" <result>
    And rule "very_old_debt_do_not_rush_to_pay" stays silent
    And the first recommendation is "decide_on_appeal"

    Examples:
      | last due   | result       |
      | 2022-04-10 | fires        |
      | 2024-04-10 | stays silent |

  Scenario Outline: A claim whose last instalment was due before 2023
    Given the answer to "lender_type" is "don't know"
    And the answer to "first_missed_on" is "2022-11-01"
    And the answer to "last_due_on" is "<last due>"
    Then rule "old_loan_may_have_changed_hands" <result>
    And "identify_creditor" is recommended

    Examples:
      | last due   | result       |
      | 2022-12-31 | fires        |
      | 2023-01-01 | stays silent |
      | don't know | fires        |

  Scenario Outline: Nobody is sent to bargain over a debt whose time may be over
    Given the answer to "lender_type" is "<lender>"
    And the answer to "last_due_on" is "<last instalment>"
    And the answer to "three_quiet_years" is "don't know"
    And the answer to "received_amount" is "10000"
    And the answer to "monthly_instalment" is "945.60"
    And the answer to "instalment_count" is "12"
    And the answer to "monthly_fees" is "60"
    And the answer to "upfront_fees" is "0"
    And the answer to "monthly_income" is "3100"
    And the answer to "essential_expenses" is "3000"
    And the answer to "housing_cost" is "0"
    And the answer to "other_debt_payments" is "0"
    And the answer to "total_debt" is "15000"
    And the answer to "lender_contact" is "refused"
    And the answer to "latest_court_paper" is "none"
    Then rule "<rule>" <answer>

    Examples:
      | lender   | last instalment | rule                                   | answer       |
      | insurer  | 2023-11-20      | claim_passed_on_with_fees_over_the_line | stays silent |
      | insurer  | 2023-11-23      | claim_passed_on_with_fees_over_the_line | fires        |
      | insurer  | 2023-11-20      | talks_failed_try_mediation             | stays silent |
      | insurer  | 2023-11-23      | talks_failed_try_mediation             | fires        |
      | insurer  | 2023-11-20      | all_debts_take_longer_than_any_plan    | stays silent |
      | insurer  | 2023-11-23      | all_debts_take_longer_than_any_plan    | fires        |
