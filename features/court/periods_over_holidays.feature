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
    And rule "payment_order_last_days" <near>
    And rule "payment_order_last_day_moved" <moved>
    And rule "payment_order_perhaps_in_time" stays silent
    And rule "payment_order_after_the_period" stays silent
    And "object_to_payment_order" cites "civil_procedure_85_86"

    Examples: long before, three days before, the day to act by, and the days off after it
      | day        | deadline   | urgency | near         | moved        |
      | 2026-09-26 | 2026-09-30 | today   | stays silent | stays silent |
      | 2026-09-27 | 2026-09-30 | now     | fires        | stays silent |
      | 2026-09-30 | 2026-09-30 | now     | fires        | stays silent |
      | 2026-10-01 | 2026-10-08 | now     | stays silent | fires        |
      | 2026-10-02 | 2026-10-08 | now     | stays silent | fires        |
      | 2026-10-08 | 2026-10-08 | now     | stays silent | fires        |

  Scenario: On the ninth it is over
    Given the date of advice is 2026-10-09
    And the answer to "latest_court_paper" is "payment_order"
    And the answer to "court_paper_received_on" is "2026-09-16"
    Then rule "payment_order_after_the_period" fires
    And rule "payment_order_last_day_moved" stays silent
    And the first recommendation is "after_the_objection_period"
    And "object_to_payment_order" is not recommended
    And "after_the_objection_period" cites "civil_procedure_85_86"

  Scenario Outline: A judgment whose time to appeal ends on a Sunday
    Given the date of advice is <day>
    And the answer to "latest_court_paper" is "judgment"
    And the answer to "court_paper_received_on" is "2026-11-21"
    Then "decide_on_appeal" is <appeal>
    And rule "judgment_last_day_moved" <moved>
    And rule "judgment_perhaps_in_time" stays silent
    And rule "judgment_after_the_appeal_period" <over>

    Examples: Friday, Sunday, Monday, Tuesday
      | day        | appeal          | moved        | over         |
      | 2026-12-04 | recommended     | stays silent | stays silent |
      | 2026-12-06 | recommended     | fires        | stays silent |
      | 2026-12-07 | recommended     | fires        | stays silent |
      | 2026-12-08 | not recommended | stays silent | fires        |

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
    And rule "complaint_last_day_moved" <moved>
    And rule "complaint_perhaps_in_time" stays silent
    And rule "complaint_answer_period_over_get_advice_today" stays silent

    Examples:
      | day        | deadline   | moved        |
      | 2026-02-09 | 2026-02-14 | stays silent |
      | 2026-02-14 | 2026-02-14 | stays silent |
      | 2026-02-16 | 2026-02-24 | fires        |
      | 2026-02-24 | 2026-02-24 | fires        |

  Scenario Outline: An award is enforced over National Day
    Given the date of advice is <day>
    And the answer to "latest_court_paper" is "arbitration_enforcement"
    And the answer to "court_paper_received_on" is "2025-09-17"
    And the answer to "first_missed_on" is "2025-03-01"
    Then "contest_award" is <contest>
    And rule "award_enforcement_last_day_moved" <moved>
    And rule "award_enforcement_perhaps_in_time" stays silent
    And rule "award_enforcement_after_the_period" <over>

    Examples: eight days off, as the Mid-Autumn Festival falls among them
      | day        | contest         | moved        | over         |
      | 2025-09-30 | recommended     | stays silent | stays silent |
      | 2025-10-09 | recommended     | fires        | stays silent |
      | 2025-10-10 | not recommended | stays silent | fires        |

  Scenario Outline: The days off of the year are not published yet
    By count it ends on a Tuesday after the days off that are certain. A notice may move it to the
    Monday after, so it is not called over before that, and not called in time either.
    Given the date of advice is <day>
    And the answer to "latest_court_paper" is "<paper>"
    And the answer to "court_paper_received_on" is "2027-01-25"
    Then the first recommendation is "<remedy>"
    And the deadline of "<remedy>" is <deadline>
    And the urgency of "<remedy>" is "<urgency>"
    And rule "<prefix>_perhaps_in_time" <perhaps>
    And rule "<prefix>_last_day_moved" stays silent

    Examples: before the holidays, in them, and on the last day on which it may still run
      | day        | paper         | remedy                  | deadline   | urgency | prefix        | perhaps      |
      | 2027-01-31 | payment_order | object_to_payment_order | 2027-02-04 | today   | payment_order | stays silent |
      | 2027-02-04 | payment_order | object_to_payment_order | 2027-02-04 | now     | payment_order | stays silent |
      | 2027-02-05 | payment_order | object_to_payment_order | 2027-02-09 | now     | payment_order | fires        |
      | 2027-02-15 | payment_order | object_to_payment_order | 2027-02-15 | now     | payment_order | fires        |
      | 2027-02-04 | complaint     | answer_the_suit         | 2027-02-04 | now     | complaint     | stays silent |
      | 2027-02-12 | complaint     | answer_the_suit         | 2027-02-12 | now     | complaint     | fires        |
      | 2027-02-04 | judgment      | decide_on_appeal        | 2027-02-04 | now     | judgment      | stays silent |
      | 2027-02-12 | judgment      | decide_on_appeal        | 2027-02-12 | now     | judgment      | fires        |

  Scenario Outline: An award is enforced in a year whose days off are not published
    Given the date of advice is <day>
    And the answer to "latest_court_paper" is "arbitration_enforcement"
    And the answer to "court_paper_received_on" is "2027-04-19"
    Then "contest_award" is <contest>
    And rule "award_enforcement_perhaps_in_time" <perhaps>
    And rule "award_period_over_get_advice_today" <over>

    Examples: the day to act by, after it, the last possible day, and past it
      | day        | contest         | perhaps      | over         |
      | 2027-04-30 | recommended     | stays silent | stays silent |
      | 2027-05-01 | recommended     | fires        | stays silent |
      | 2027-05-06 | recommended     | fires        | stays silent |
      | 2027-05-07 | not recommended | stays silent | fires        |

  Scenario Outline: The time of others is not moved
    Given the date of advice is 2026-10-09
    And the answer to "lender_contact" is "talked_no_result"
    And the answer to "latest_court_paper" is "none"
    And the answer to "complaint_filed_on" is "<filed>"
    Then rule "complaint_went_unanswered" <result>

    Examples: fifteen days end on 8 and on 9 October
      | filed      | result       |
      | 2026-09-23 | fires        |
      | 2026-09-24 | stays silent |
