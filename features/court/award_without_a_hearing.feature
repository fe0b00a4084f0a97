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
    Then "contest_award" is <advised>
    And "licensed_lawyer" <gives> the reason "You were not notified or heard before the award"

    Examples: The last day, after it, and a day that nobody remembers
      | heard      | arrived    | advised         | gives         |
      | no         | 2026-11-08 | recommended     | gives         |
      | no         | 2026-11-05 | not recommended | does not give |
      | no         | don't know | recommended     | gives         |
      | don't know | 2026-11-08 | recommended     | does not give |
      | yes        | 2026-11-08 | recommended     | does not give |

  Scenario: An award made before any dispute is named as a ground
    Given the answer to "heard_in_arbitration" is "no"
    And the answer to "court_paper_received_on" is "2026-11-16"
    Then the first recommendation is "contest_award"
    And the deadline of "contest_award" is 2026-12-01
    And the urgency of "contest_award" is "today"
    And "contest_award" cites "pre_emptive_arbitration_2018"
    And "licensed_lawyer" can help
    And "contest_award" gives the reason "You were not notified or heard before the award"

  Scenario Outline: He had been notified and had answered
    Given the answer to "heard_in_arbitration" is "<heard>"
    And the answer to "court_paper_received_on" is "<arrived>"
    Then "respond_to_enforcement" <gives> the reason "You were notified and could answer before the award"
    And "respond_to_enforcement" <gives 2> the reason "The time in the enforcement notice runs as well"

    Examples:
      | heard      | arrived    | gives         | gives 2       |
      | yes        | 2026-11-08 | gives         | does not give |
      | yes        | 2026-11-05 | does not give | does not give |
      | no         | 2026-11-08 | does not give | gives         |
      | don't know | 2026-11-08 | does not give | gives         |

  Scenario Outline: Contesting the award, he still answers the enforcement notice
    Given the answer to "heard_in_arbitration" is "no"
    And the answer to "court_paper_received_on" is "<arrived>"
    Then "respond_to_enforcement" gives the reason "The time in the enforcement notice runs as well"
    And "respond_to_enforcement" does not cite "award_objection_2018"
    And "contest_award" cites "award_objection_2018"

    Examples:
      | arrived    |
      | 2026-11-16 |
      | don't know |

  Scenario: Heard before the award, the enforcement comes first
    Given the answer to "heard_in_arbitration" is "yes"
    And the answer to "court_paper_received_on" is "2026-11-16"
    Then the first recommendation is "respond_to_enforcement"
    And "contest_award" is recommended

  Scenario: Heard, and the day the notice came is not known
    Given the answer to "heard_in_arbitration" is "yes"
    And the answer to "court_paper_received_on" is "don't know"
    Then the first recommendation is "respond_to_enforcement"
    And "contest_award" does not give the reason "A request to refuse enforcement of an award is generally due within"

  Scenario Outline: He comes after the fifteen days
    Given the answer to "heard_in_arbitration" is "<heard>"
    And the answer to "court_paper_received_on" is "<arrived>"
    Then "after_the_award_period" <gives> the reason "The usual time is over"

    Examples:
      | heard | arrived    | gives         |
      | no    | 2026-11-05 | gives         |
      | no    | 2026-11-08 | does not give |
      | yes   | 2026-11-05 | does not give |

  Scenario: Late, but the award came before any dispute
    Given the answer to "heard_in_arbitration" is "no"
    And the answer to "court_paper_received_on" is "2026-11-05"
    Then "contest_award" is not recommended
    And "after_the_award_period" is recommended
    And "after_the_award_period" cites "pre_emptive_arbitration_2018"
    And the first recommendation is "respond_to_enforcement"
    And "after_the_award_period" gives the reason "The usual time is over"

  Scenario Outline: A message that may be a notice of arbitration
    Given the answer to "latest_court_paper" is "<paper>"
    And the answer to "first_missed_on" is "<due>"
    Then "answer_arbitration_notice" is <advised>

    Examples:
      | paper         | due         | advised         |
      | letter_or_sms | 61 days ago | recommended     |
      | letter_or_sms | 60 days ago | not recommended |
      | none          | 61 days ago | not recommended |

  Scenario: Whoever does not want an online hearing has to say so
    Given the answer to "latest_court_paper" is "letter_or_sms"
    And the answer to "first_missed_on" is "90 days ago"
    Then "answer_arbitration_notice" cites "arbitration_law_online_2026"
    And "verify_court_paper" ranks before "answer_arbitration_notice"

  Scenario Outline: While the time to contest the award runs, a complaint can wait
    Given the answer to "lender_contact" is "refused"
    And the answer to "court_paper_received_on" is "<received>"
    Then "complain_to_lender" is <complaint>
    And "complain_to_supervisor" is <complaint>

    Examples:
      | received   | complaint       |
      | 2026-11-08 | not recommended |
      | 2026-11-05 | recommended     |
