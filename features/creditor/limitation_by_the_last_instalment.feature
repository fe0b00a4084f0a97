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
    Then it <warns> "old_platform_debt"
    And "pay_off_in_full" is <payment>
    And "free_legal_advice" <gives> the reason "The limitation period of"
    And "free_legal_advice" <gives 2> the reason "For a debt in instalments the limitation period runs from the last one"

    Examples:
      | last due   | payment         | gives         | warns         | gives 2       |
      | 2023-11-23 | recommended     | does not give | does not warn | gives         |
      | 2023-11-20 | not recommended | gives         | warns         | does not give |
      | 2027-03-10 | recommended     | does not give | does not warn | gives         |
      | don't know | not recommended | gives         | warns         | does not give |

  Scenario: A plan that still runs is not an old debt, however long ago he stopped
    Given the answer to "last_due_on" is "2026-04-10"
    Then "prepare_negotiation" is recommended
    And "free_legal_advice" cites "civil_code_189"
    And "free_legal_advice" cites "limitation_after_early_call_in"

  Scenario Outline: Whether there were three years without a call, a message or a debit
    Given the answer to "last_due_on" is "2022-04-10"
    And the answer to "three_quiet_years" is "<quiet>"
    Then it <warns> "old_platform_debt"
    And "pay_off_in_full" is <payment>
    And "prepare_negotiation" is <talk>
    And "free_legal_advice" <gives> the reason "in a row after the due date nothing happened at all"
    And "free_legal_advice" <gives 2> the reason "The limitation period of"
    And "prepare_negotiation" <gives 3> the reason "You say there were no"
    And "free_legal_advice" <gives 3> the reason "depends on the day of each"

    Examples:
      | quiet      | payment         | talk            | gives         | gives 2       | warns         | gives 3       |
      | yes        | not recommended | not recommended | gives         | does not give | warns         | does not give |
      | don't know | not recommended | not recommended | does not give | gives         | warns         | does not give |
      | no         | recommended     | recommended     | does not give | does not give | does not warn | gives         |

  Scenario Outline: Quiet years, although the plan ended later
    Perhaps the loan was called in early. That is for a lawyer to say, so he asks today.

    Given the answer to "last_due_on" is "<last due>"
    And the answer to "three_quiet_years" is "<quiet>"
    Then it <warns> "old_platform_debt"
    And the urgency of "free_legal_advice" is "<urgency>"
    And "free_legal_advice" <gives> the reason "By the last instalment the limitation period runs until"

    Examples:
      | last due   | quiet      | urgency   | gives         | warns         |
      | 2023-11-23 | yes        | today     | gives         | does not warn |
      | 2023-11-20 | yes        | today     | does not give | warns         |
      | 2023-11-23 | don't know | this_week | does not give | does not warn |

  Scenario: After three quiet years, legal advice comes first and today
    Given the answer to "last_due_on" is "2022-04-10"
    And the answer to "three_quiet_years" is "yes"
    Then the first recommendation is "free_legal_advice"
    And the urgency of "free_legal_advice" is "today"
    And "free_legal_advice" cites "limitation_given_up"
    And it warns "no_confirmation_of_debt"
    And it warns "old_platform_debt"
    And "pay_off_in_full" is not recommended
    And "hardship_statement" is not recommended

  Scenario: The collectors wrote every few months, so it is an ordinary debt
    Given the answer to "last_due_on" is "2022-04-10"
    And the answer to "three_quiet_years" is "no"
    And the answer to "lender_contact" is "none"
    Then "free_legal_advice" cites "limitation_interrupted"
    And it warns "do_not_ignore"

  Scenario: He only remembers when the last instalment was due
    Given the answer to "first_missed_on" is "don't know"
    And the answer to "last_due_on" is "2022-04-10"
    Then it warns "old_platform_debt"
    And "free_legal_advice" gives the reason "The limitation period of"

  Scenario Outline: Sued on an old debt, he has to raise limitation himself
    Given the answer to "latest_court_paper" is "complaint"
    And the answer to "court_paper_received_on" is "2026-11-20"
    And the answer to "last_due_on" is "<last due>"
    And the answer to "three_quiet_years" is "<quiet>"
    Then the first recommendation is "answer_the_suit"
    And "answer_the_suit" <gives> the reason "The limitation period may have run for this debt"
    And "free_legal_advice" <gives 2> the reason "in a row after the due date nothing happened, and paying, promising or"
    And "free_legal_advice" <gives 3> the reason "have passed since the due date"

    Examples:
      | last due   | quiet      | gives         | gives 2       | gives 3       |
      | 2022-04-10 | yes        | gives         | gives         | does not give |
      | 2022-04-10 | don't know | gives         | does not give | gives         |
      | 2022-04-10 | no         | does not give | does not give | does not give |
      | don't know | don't know | gives         | does not give | gives         |
      | 2023-11-20 | yes        | gives         | gives         | does not give |
      | 2023-11-20 | don't know | gives         | does not give | gives         |
      | 2023-11-23 | yes        | does not give | does not give | does not give |
      | 2023-11-23 | don't know | does not give | does not give | does not give |

  Scenario Outline: The last day to answer, and after it
    Given the answer to "latest_court_paper" is "complaint"
    And the answer to "court_paper_received_on" is "<received>"
    And the answer to "last_due_on" is "2022-04-10"
    Then "attend_the_hearing" <advised> recommended
    And "<first>" is among the first three recommendations
    And "<first>" cites "limitation_raised_by_oneself"

    Examples:
      | received   | first              | advised |
      | 2026-11-08 | answer_the_suit    | is not  |
      | 2026-11-05 | attend_the_hearing | is      |

  Scenario Outline: The last day to object to the order, and after it
    Given the answer to "latest_court_paper" is "payment_order"
    And the answer to "court_paper_received_on" is "<received>"
    And the answer to "last_due_on" is "2022-04-10"
    Then "object_to_payment_order" is <objecting>
    And "object_to_payment_order" <gives> the reason "The limitation period may have run for this debt"

    Examples:
      | received   | objecting       | gives         |
      | 2026-11-08 | recommended     | gives         |
      | 2026-11-05 | not recommended | does not give |

  Scenario: Paying in the middle of the suit may give the defence away
    Given the answer to "latest_court_paper" is "complaint"
    And the answer to "court_paper_received_on" is "2026-11-20"
    And the answer to "last_due_on" is "2022-04-10"
    And the answer to "three_quiet_years" is "yes"
    Then "pay_off_in_full" is ruled out because "You say that for"
    And "prepare_negotiation" is not recommended
    And "mediate_in_court" is not recommended
    And "answer_the_suit" cites "limitation_raised_by_oneself"
    And the deadline of "answer_the_suit" is 2026-12-04
    And the urgency of "free_legal_advice" is "today"

  Scenario Outline: A payment order on an old debt
    Given the answer to "latest_court_paper" is "payment_order"
    And the answer to "court_paper_received_on" is "2026-11-20"
    And the answer to "last_due_on" is "<last due>"
    Then the first recommendation is "object_to_payment_order"
    And the deadline of "object_to_payment_order" is 2026-12-04
    And "object_to_payment_order" <gives> the reason "The limitation period may have run for this debt"

    Examples:
      | last due   | gives         |
      | 2023-11-20 | gives         |
      | 2023-11-23 | does not give |

  Scenario Outline: Judgment has been given, and nobody had mentioned limitation
    Given the answer to "latest_court_paper" is "judgment"
    And the answer to "court_paper_received_on" is "2026-11-20"
    And the answer to "last_due_on" is "<last due>"
    Then it does not warn "old_platform_debt"
    And the first recommendation is "decide_on_appeal"
    And "free_legal_advice" <gives> the reason "Limitation has to be raised at first instance"

    Examples:
      | last due   | gives         |
      | 2022-04-10 | gives         |
      | 2024-04-10 | does not give |

  Scenario Outline: A claim whose last instalment was due before 2023
    Given the answer to "lender_type" is "don't know"
    And the answer to "first_missed_on" is "2022-11-01"
    And the answer to "last_due_on" is "<last due>"
    Then "identify_creditor" is recommended
    And "identify_creditor" <gives> the reason "This is an old debt and whoever claims it now may be a buyer"

    Examples:
      | last due   | gives         |
      | 2022-12-31 | gives         |
      | 2023-01-01 | does not give |
      | don't know | gives         |

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
    Then "financial_mediation" <gives> the reason "The talks failed and the lender is licensed"
    And "request_fee_breakdown" <gives> the reason "With what you paid besides"
    And "prepare_negotiation" <gives> the reason "so a longer term is not enough"

    Examples:
      | lender  | last instalment | gives         |
      | insurer | 2023-11-20      | does not give |
      | insurer | 2023-11-23      | gives         |
