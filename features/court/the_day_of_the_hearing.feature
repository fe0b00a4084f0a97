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
    Then "after_the_hearing" <advised> recommended
    And the first recommendation is "<first>"
    And "prepare_for_the_hearing" <gives> the reason "and even with a written answer handed in you have to appear"
    And "prepare_for_the_hearing" <gives 2> the reason "so get your papers and one page of points ready now, be there"
    And "attend_the_hearing" <gives 3> the reason "By the date you gave the hearing is on"

    Examples: within the time to answer, after it, on the day and the day after
      | received   | hearing    | first                   | gives         | gives 2       | gives 3       | advised |
      | 2026-11-16 | 2026-12-20 | answer_the_suit         | gives         | does not give | does not give | is not  |
      | 2026-11-16 | 2026-11-25 | prepare_for_the_hearing | gives         | gives         | does not give | is not  |
      | 2026-11-08 | 2026-11-23 | answer_the_suit         | gives         | gives         | does not give | is not  |
      | 2026-11-05 | 2026-11-23 | attend_the_hearing      | does not give | does not give | gives         | is not  |
      | 2026-11-05 | 2026-11-27 | attend_the_hearing      | does not give | does not give | does not give | is not  |
      | 2026-11-05 | 2026-11-22 | after_the_hearing       | does not give | does not give | does not give | is      |
      | 2026-11-16 | don't know | answer_the_suit         | does not give | does not give | does not give | is not  |

  Scenario Outline: The hearing is near and so is the end of the time to answer
    A call for advice does not come before the hearing itself.
    Given the date of advice is <day>
    And the answer to "court_paper_received_on" is "2026-11-14"
    And the answer to "hearing_on" is "2026-11-28"
    Then "prepare_for_the_hearing" ranks before "free_legal_advice"
    And "answer_the_suit" ranks before "free_legal_advice"

    Examples: the day to answer by, and the day of the hearing, a Saturday before the lawful last day
      | day        |
      | 2026-11-27 |
      | 2026-11-28 |

  Scenario Outline: The answer is not left until after the hearing
    Fifteen days from 14 November end on a Sunday, so the last day is Monday, the 30th.
    Given the answer to "court_paper_received_on" is "<received>"
    And the answer to "hearing_on" is "<hearing>"
    Then "answer_the_suit" <gives> the reason "hand the answer in before the hearing"

    Examples: before the end, on it, after it, in the past, and with the time to answer over
      | received   | hearing    | gives         |
      | 2026-11-14 | 2026-11-26 | gives         |
      | 2026-11-14 | 2026-11-30 | gives         |
      | 2026-11-14 | 2026-12-01 | does not give |
      | 2026-11-14 | 2026-11-20 | does not give |
      | 2026-11-05 | 2026-11-26 | does not give |
      | don't know | 2026-11-26 | does not give |

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

  Scenario Outline: What legal advice is for, before the hearing and after it
    Given the answer to "latest_court_paper" is "<paper>"
    And the answer to "court_paper_received_on" is "2026-11-05"
    And the answer to "hearing_on" is "<hearing>"
    Then "free_legal_advice" <gives> the reason "so ask before the hearing how to get a copy of the claim"
    And "free_legal_advice" <gives 2> the reason "what to put on the page of points and which papers"
    And "free_legal_advice" <gives 3> the reason "so ask today what is still open to you and by when"

    Examples: only a summons, an answer that is late, and a hearing that is over
      | paper     | hearing    | gives         | gives 2       | gives 3       |
      | summons   | 2026-11-25 | gives         | does not give | does not give |
      | complaint | 2026-11-25 | does not give | gives         | does not give |
      | summons   | 2026-11-20 | does not give | does not give | gives         |

  Scenario Outline: A summons starts no time to answer
    Given the answer to "latest_court_paper" is "<paper>"
    And the answer to "court_paper_received_on" is "2026-11-16"
    And the answer to "hearing_on" is "2026-12-20"
    Then "<remedy>" is recommended
    And "answer_the_suit" <gives> the reason "An answer is due within"
    And "prepare_for_the_hearing" <gives 2> the reason "You have only a summons and do not know the claim"

    Examples:
      | paper                                                    | remedy                  | gives         | gives 2       |
      | A copy of the claim, with or without a summons           | answer_the_suit         | gives         | does not give |
      | Only a summons to a hearing, without a copy of the claim | prepare_for_the_hearing | does not give | gives         |
      | judgment                                                 | decide_on_appeal        | does not give | does not give |

  Scenario Outline: Until the hearing the court comes before complaints
    Given the answer to "lender_type" is "consumer_finance"
    And the answer to "lender_contact" is "talked_no_result"
    And the answer to "disputes" is "amount_wrong"
    And the answer to "latest_court_paper" is "summons"
    And the answer to "hearing_on" is "<hearing>"
    Then the first recommendation is "<first>"
    And "complain_to_lender" is <complaint>
    And "free_legal_advice" <gives> the reason "The time of the paper is running"

    Examples:
      | hearing    | first                   | complaint       | gives         |
      | 2026-11-23 | prepare_for_the_hearing | not recommended | gives         |
      | don't know | prepare_for_the_hearing | not recommended | gives         |
      | 2026-11-22 | after_the_hearing       | recommended     | does not give |
