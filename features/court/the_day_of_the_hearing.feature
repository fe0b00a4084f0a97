Feature: The day of the hearing
  A written answer does not replace going. The day on the summons counts, before it and after it.

  Background: Mei, a shop assistant, sued by a consumer finance company
    Given the date of advice is 2026-11-23
    And a person who answers
      | lender_type        | consumer_finance |
      | product_type       | cash_loan        |
      | first_missed_on    | 2026-05-18       |
      | safety_now         | none             |
      | latest_court_paper | complaint        |

  Scenario Outline: The claim came with a summons
    Given the answer to "court_paper_received_on" is "<received>"
    And the answer to "hearing_on" is "<hearing>"
    Then rule "claim_with_a_day_for_the_hearing" <with a day>
    And rule "hearing_is_close" <close>
    And rule "hearing_is_close_and_the_answer_is_late" <late>
    And rule "hearing_has_passed" <passed>
    And the first recommendation is "<first>"

    Examples: within the time to answer, after it, on the day and the day after
      | received   | hearing    | with a day   | close        | late         | passed       | first                   |
      | 2026-11-16 | 2026-12-20 | fires        | stays silent | stays silent | stays silent | answer_the_suit         |
      | 2026-11-16 | 2026-11-25 | fires        | fires        | stays silent | stays silent | prepare_for_the_hearing |
      | 2026-11-08 | 2026-11-23 | fires        | fires        | stays silent | stays silent | answer_the_suit         |
      | 2026-11-05 | 2026-11-23 | stays silent | stays silent | fires        | stays silent | attend_the_hearing      |
      | 2026-11-05 | 2026-11-27 | stays silent | stays silent | stays silent | stays silent | attend_the_hearing      |
      | 2026-11-05 | 2026-11-22 | stays silent | stays silent | stays silent | fires        | after_the_hearing       |
      | 2026-11-16 | don't know | stays silent | stays silent | stays silent | stays silent | answer_the_suit         |

  Scenario: The answer is late and the hearing is tomorrow
    Given the answer to "court_paper_received_on" is "2026-11-05"
    And the answer to "hearing_on" is "2026-11-24"
    Then the first recommendation is "attend_the_hearing"
    And the deadline of "attend_the_hearing" is 2026-11-24
    And the urgency of "attend_the_hearing" is "now"
    And "answer_the_suit" is not recommended
    And "prepare_for_the_hearing" is not recommended

  Scenario: The hearing was last week and nothing was handed in
    Given the answer to "court_paper_received_on" is "2026-10-20"
    And the answer to "hearing_on" is "2026-11-16"
    Then the first recommendation is "after_the_hearing"
    And "attend_the_hearing" is not recommended
    And "answer_the_suit" is not recommended
    And "after_the_hearing" cites "civil_procedure_171"
    And "legal_aid_12348" can help

  Scenario Outline: A summons starts no time to answer
    Given the answer to "latest_court_paper" is "<paper>"
    And the answer to "court_paper_received_on" is "2026-11-16"
    And the answer to "hearing_on" is "2026-12-20"
    Then rule "complaint_within_the_answer_period" <answer period>
    And rule "summons_without_the_claim" <summons>
    And "<remedy>" is recommended

    Examples:
      | paper                                            | answer period | summons      | remedy                  |
      | A copy of the claim, with or without a summons   | fires         | stays silent | answer_the_suit         |
      | Only a summons to a hearing, without a copy of the claim | stays silent | fires | prepare_for_the_hearing |
      | judgment                                         | stays silent  | stays silent | decide_on_appeal        |

  Scenario Outline: Until the hearing the court comes before complaints
    Given the answer to "lender_type" is "consumer_finance"
    And the answer to "lender_contact" is "talked_no_result"
    And the answer to "disputes" is "amount_wrong"
    And the answer to "latest_court_paper" is "summons"
    And the answer to "hearing_on" is "<hearing>"
    Then rule "court_period_comes_before_complaints" <result>
    And rule "court_period_runs_ask_for_advice_today" <result>
    And the first recommendation is "<first>"
    And "complain_to_lender" is <complaint>

    Examples:
      | hearing    | result       | first                   | complaint       |
      | 2026-11-23 | fires        | prepare_for_the_hearing | not recommended |
      | don't know | fires        | prepare_for_the_hearing | not recommended |
      | 2026-11-22 | stays silent | after_the_hearing       | recommended     |
