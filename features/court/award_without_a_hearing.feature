Feature: An award made without hearing the borrower
  Fifteen days from the enforcement notice to ask that the award not be enforced. Whoever was
  heard before it faces the enforcement first.

  Background: Mr Ke learns from the enforcement notice that there was an arbitration
    Given the date of advice is 2026-11-23
    And a person who answers
      | lender_type        | micro_lender            |
      | product_type       | cash_loan               |
      | safety_now         | none                    |
      | latest_court_paper | arbitration_enforcement |

  Scenario Outline: Nobody told him before the award
    Given the answer to "heard_in_arbitration" is "<heard>"
    And the answer to "court_paper_received_on" is "<arrived>"
    Then rule "award_made_without_hearing_you" <result>
    And "contest_award" is <advised>

    Examples: The last day, after it, and a day that nobody remembers
      | heard      | arrived    | result       | advised         |
      | no         | 2026-11-08 | fires        | recommended     |
      | no         | 2026-11-05 | stays silent | not recommended |
      | no         | don't know | fires        | recommended     |
      | don't know | 2026-11-08 | stays silent | recommended     |
      | yes        | 2026-11-08 | stays silent | recommended     |

  Scenario: An award made before any dispute is named as a ground
    Given the answer to "heard_in_arbitration" is "no"
    And the answer to "court_paper_received_on" is "2026-11-16"
    Then rule "award_made_without_hearing_you" fires
    And rule "award_enforcement_within_the_period" fires
    And the first recommendation is "contest_award"
    And the deadline of "contest_award" is 2026-12-01
    And the urgency of "contest_award" is "today"
    And "contest_award" cites "pre_emptive_arbitration_2018"
    And "licensed_lawyer" can help

  Scenario Outline: He had been notified and had answered
    Given the answer to "heard_in_arbitration" is "<heard>"
    And the answer to "court_paper_received_on" is "<arrived>"
    Then rule "award_made_after_hearing_you" <result>
    And rule "award_enforcement_within_the_period" <open>

    Examples:
      | heard      | arrived    | result       | open         |
      | yes        | 2026-11-08 | fires        | stays silent |
      | yes        | 2026-11-05 | stays silent | stays silent |
      | no         | 2026-11-08 | stays silent | fires        |
      | don't know | 2026-11-08 | stays silent | fires        |

  Scenario: Heard before the award, the enforcement comes first
    Given the answer to "heard_in_arbitration" is "yes"
    And the answer to "court_paper_received_on" is "2026-11-16"
    Then rule "award_made_after_hearing_you" fires
    And the first recommendation is "respond_to_enforcement"
    And "contest_award" is recommended

  Scenario: Heard, and the day the notice came is not known
    Given the answer to "heard_in_arbitration" is "yes"
    And the answer to "court_paper_received_on" is "don't know"
    Then rule "award_made_after_hearing_you" fires
    And rule "award_enforcement_day_of_receipt_unknown" stays silent
    And the first recommendation is "respond_to_enforcement"

  Scenario Outline: He comes after the fifteen days
    Given the answer to "heard_in_arbitration" is "<heard>"
    And the answer to "court_paper_received_on" is "<arrived>"
    Then rule "award_without_hearing_found_out_late" <result>

    Examples:
      | heard | arrived    | result       |
      | no    | 2026-11-05 | fires        |
      | no    | 2026-11-08 | stays silent |
      | yes   | 2026-11-05 | stays silent |

  Scenario: Late, but the award came before any dispute
    Given the answer to "heard_in_arbitration" is "no"
    And the answer to "court_paper_received_on" is "2026-11-05"
    Then rule "award_without_hearing_found_out_late" fires
    And "contest_award" is not recommended
    And "after_the_award_period" is recommended
    And "after_the_award_period" cites "pre_emptive_arbitration_2018"
    And the first recommendation is "respond_to_enforcement"

  Scenario Outline: A message that may be a notice of arbitration
    Given the answer to "latest_court_paper" is "<paper>"
    And the answer to "first_missed_on" is "<due>"
    Then rule "message_may_be_a_notice_of_arbitration" <result>
    And "answer_arbitration_notice" is <advised>

    Examples:
      | paper         | due         | result       | advised         |
      | letter_or_sms | 61 days ago | fires        | recommended     |
      | letter_or_sms | 60 days ago | stays silent | not recommended |
      | none          | 61 days ago | stays silent | not recommended |

  Scenario: Whoever does not want an online hearing has to say so
    Given the answer to "latest_court_paper" is "letter_or_sms"
    And the answer to "first_missed_on" is "90 days ago"
    Then rule "message_may_be_a_notice_of_arbitration" fires
    And "answer_arbitration_notice" cites "arbitration_law_online_2026"
    And "verify_court_paper" ranks before "answer_arbitration_notice"

  Scenario Outline: While the time to contest the award runs, a complaint can wait
    Given the answer to "lender_contact" is "refused"
    And the answer to "court_paper_received_on" is "<received>"
    Then rule "court_period_comes_before_complaints" <result>
    And "complain_to_lender" is <complaint>
    And "complain_to_supervisor" is <complaint>

    Examples:
      | received   | result       | complaint       |
      | 2026-11-08 | fires        | not recommended |
      | 2026-11-05 | stays silent | recommended     |
