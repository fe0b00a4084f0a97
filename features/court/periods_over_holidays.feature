Feature: The last day falls on a day off
  A period of fifteen days that would end on a weekend or in the holidays ends on the next
  working day. He is told to act by the last working day before; once that has passed, that it
  is still in time if posted with a receipt or handed in; and nothing is dropped before then.

  Background: A contract worker disputes what a consumer finance company claims
    Given a person who answers
      | your_part          | borrower                      |
      | life_stage         | adult                         |
      | lender_type        | consumer_finance              |
      | product_type       | cash_loan                     |
      | first_missed_on    | 2025-08-25                    |
      | contract_signed_on | 2024-11-25                    |
      | received_amount    | 50000                         |
      | monthly_instalment | 2000                          |
      | instalment_count   | 36                            |
      | claimed_amount     | 54600                         |
      | disputes           | fees_not_agreed, amount_wrong |
      | safety_now         | none                          |

  Scenario Outline: A payment order served a fortnight before National Day
    Counted in days it ends on 1 October, the first day of a week off.
    Given the date of advice is <day>
    And the answer to "latest_court_paper" is "payment_order"
    And the answer to "court_paper_received_on" is "2026-09-16"
    Then the first recommendation is "object_to_payment_order"
    And the deadline of "object_to_payment_order" is <deadline>
    And the urgency of "object_to_payment_order" is "<urgency>"
    And "object_to_payment_order" cites "civil_procedure_85_86"
    And "object_to_payment_order" <gives> the reason "The written objection should be handed in by"
    And "object_to_payment_order" <gives 2> the reason "A day off has moved the last day to"
    And "object_to_payment_order" does not give the reason "The State Council has not published the days off of that year"

    Examples: long before, three days before, the day to act by, and the days off after it
      | day        | deadline   | urgency | gives         | gives 2       |
      | 2026-09-26 | 2026-09-30 | today   | does not give | does not give |
      | 2026-09-27 | 2026-09-30 | now     | gives         | does not give |
      | 2026-09-30 | 2026-09-30 | now     | gives         | does not give |
      | 2026-10-01 | 2026-10-08 | now     | does not give | gives         |
      | 2026-10-02 | 2026-10-08 | now     | does not give | gives         |
      | 2026-10-08 | 2026-10-08 | now     | does not give | gives         |

  Scenario: On the ninth it is over
    Given the date of advice is 2026-10-09
    And the answer to "latest_court_paper" is "payment_order"
    And the answer to "court_paper_received_on" is "2026-09-16"
    Then the first recommendation is "after_the_objection_period"
    And "object_to_payment_order" is not recommended
    And "after_the_objection_period" cites "civil_procedure_85_86"

  Scenario Outline: A judgment whose time to appeal ends on a Sunday
    Given the date of advice is <day>
    And the answer to "latest_court_paper" is "judgment"
    And the answer to "court_paper_received_on" is "2026-11-21"
    Then "decide_on_appeal" is <appeal>
    And "perform_the_judgment" <advised> recommended
    And "decide_on_appeal" <gives> the reason "and until then an appeal that is handed in at the court"
    And "decide_on_appeal" does not give the reason "hand an appeal in at the court today"
    And "free_legal_advice" <gives> the reason "if you are unsure whether to appeal ask"

    Examples: Friday, Sunday, Monday, Tuesday
      | day        | appeal          | gives         | advised |
      | 2026-12-04 | recommended     | does not give | is not  |
      | 2026-12-06 | recommended     | gives         | is not  |
      | 2026-12-07 | recommended     | gives         | is not  |
      | 2026-12-08 | not recommended | does not give | is      |

  Scenario: On the Monday it can still be posted
    Given the date of advice is 2026-12-07
    And the answer to "latest_court_paper" is "judgment"
    And the answer to "court_paper_received_on" is "2026-11-21"
    Then the first recommendation is "decide_on_appeal"
    And the deadline of "decide_on_appeal" is 2026-12-07
    And the urgency of "decide_on_appeal" is "now"
    And the urgency of "free_legal_advice" is "now"

  Scenario Outline: A claim whose time to answer ends in the Spring Festival
    The day before it, a Saturday, is worked for the days off.
    Given the date of advice is <day>
    And the answer to "latest_court_paper" is "complaint"
    And the answer to "court_paper_received_on" is "2026-01-31"
    Then the first recommendation is "answer_the_suit"
    And the deadline of "answer_the_suit" is <deadline>
    And "answer_the_suit" <gives> the reason "A day off has moved the last day to"
    And "answer_the_suit" does not give the reason "The State Council has not published the days off of that year"

    Examples:
      | day        | deadline   | gives         |
      | 2026-02-09 | 2026-02-14 | does not give |
      | 2026-02-14 | 2026-02-14 | does not give |
      | 2026-02-16 | 2026-02-24 | gives         |
      | 2026-02-24 | 2026-02-24 | gives         |

  Scenario Outline: An award is enforced over National Day
    Given the date of advice is <day>
    And the answer to "latest_court_paper" is "arbitration_enforcement"
    And the answer to "court_paper_received_on" is "2025-09-17"
    And the answer to "first_missed_on" is "2025-03-01"
    Then "contest_award" is <contest>
    And "respond_to_enforcement" is recommended
    And "contest_award" <gives> the reason "and until then a written request that is handed in at the court"
    And "contest_award" does not give the reason "hand a written request in at the court today"
    And "free_legal_advice" <gives> the reason "so if you are unsure whether you have grounds ask"

    Examples: eight days off, as the Mid-Autumn Festival falls among them
      | day        | contest         | gives         |
      | 2025-09-30 | recommended     | does not give |
      | 2025-10-09 | recommended     | gives         |
      | 2025-10-10 | not recommended | does not give |

  Scenario Outline: The days off of the year are not published yet
    By count it ends on a Tuesday after the days off that are certain. A notice may move it to the
    Monday after, so it is not called over before that, and not called in time either.
    Given the date of advice is <day>
    And the answer to "latest_court_paper" is "<paper>"
    And the answer to "court_paper_received_on" is "2027-01-25"
    Then the first recommendation is "<remedy>"
    And the deadline of "<remedy>" is <deadline>
    And the urgency of "<remedy>" is "<urgency>"
    And "<remedy>" <perhaps> the reason "may be moved and cannot be called over"
    And "<remedy>" does not give the reason "A day off has moved the last day"

    Examples: before the holidays, in them, and on the last day on which it may still run
      | day        | paper         | remedy                  | deadline   | urgency | perhaps       |
      | 2027-01-31 | payment_order | object_to_payment_order | 2027-02-04 | today   | does not give |
      | 2027-02-04 | payment_order | object_to_payment_order | 2027-02-04 | now     | does not give |
      | 2027-02-05 | payment_order | object_to_payment_order | 2027-02-05 | now     | gives         |
      | 2027-02-15 | payment_order | object_to_payment_order | 2027-02-15 | now     | gives         |
      | 2027-02-04 | complaint     | answer_the_suit         | 2027-02-04 | now     | does not give |
      | 2027-02-12 | complaint     | answer_the_suit         | 2027-02-12 | now     | gives         |
      | 2027-02-04 | judgment      | decide_on_appeal        | 2027-02-04 | now     | does not give |
      | 2027-02-12 | judgment      | decide_on_appeal        | 2027-02-12 | now     | gives         |

  Scenario Outline: An award is enforced in a year whose days off are not published
    Given the date of advice is <day>
    And the answer to "latest_court_paper" is "arbitration_enforcement"
    And the answer to "court_paper_received_on" is "2027-04-19"
    Then "contest_award" is <contest>
    And "contest_award" <gives> the reason "hand a written request in at the court today"
    And "free_legal_advice" <gives> the reason "The time may be moved and cannot be called over"
    And "free_legal_advice" <gives 2> the reason "The time to contest the award seems to be over"

    Examples: the day to act by, after it, the last possible day, and past it
      | day        | contest         | gives         | gives 2       |
      | 2027-04-30 | recommended     | does not give | does not give |
      | 2027-05-01 | recommended     | gives         | does not give |
      | 2027-05-06 | recommended     | gives         | does not give |
      | 2027-05-07 | not recommended | does not give | gives         |

  Scenario Outline: Over by an estimate is not told as very likely over
    The first two end in a stretch that a notice may widen; then a Monday that nothing moves, and a
    year whose notice is out.
    Given the date of advice is <day>
    And the answer to "latest_court_paper" is "<paper>"
    And the answer to "court_paper_received_on" is "<received>"
    And the answer to "heard_in_arbitration" is "no"
    Then "<remedy>" is recommended
    And "verify_court_paper" <gives> the reason "goes by the widest estimate"
    And "free_legal_advice" <gives> the reason "goes by the widest estimate"
    And the certainty of "<remedy>" is <sure> 0.9

    Examples:
      | received   | day        | paper                   | remedy                     | gives         | sure     |
      | 2027-01-25 | 2027-02-16 | payment_order           | after_the_objection_period | gives         | below    |
      | 2027-01-25 | 2027-02-16 | judgment                | perform_the_judgment       | gives         | below    |
      | 2027-01-25 | 2027-02-16 | arbitration_enforcement | after_the_award_period     | gives         | below    |
      | 2027-01-25 | 2027-02-16 | complaint               | attend_the_hearing         | gives         | at least |
      | 2027-03-07 | 2027-03-23 | payment_order           | after_the_objection_period | does not give | at least |
      | 2026-09-16 | 2026-10-09 | payment_order           | after_the_objection_period | does not give | at least |

  Scenario Outline: The time of others is not moved
    Given the date of advice is 2026-10-09
    And the answer to "lender_contact" is "talked_no_result"
    And the answer to "latest_court_paper" is "none"
    And the answer to "complaint_filed_on" is "<filed>"
    Then "take_the_complaint_further" <advised> recommended

    Examples: fifteen days end on 8 and on 9 October
      | filed      | advised |
      | 2026-09-23 | is      |
      | 2026-09-24 | is not  |
