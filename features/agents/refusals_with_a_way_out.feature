Feature: A refusal comes with a way out
  Forging, hiding and vanishing are not taught. Each refusal names what may follow and
  what can be done instead.

  Background:
    Given the date of advice is 2026-11-23
    And a person who answers
      | lender_type     | bank        |
      | product_type    | cash_loan   |
      | first_missed_on | 65 days ago |

  Scenario Outline: He would rather not be found, and the claim lies on the table
    Given the answer to "considering" is "<thought>"
    And the answer to "latest_court_paper" is "<paper>"
    And the answer to "court_paper_received_on" is "2026-11-20"
    Then the certainty of "hiding_or_vanishing" is <how sure>
    And "free_legal_advice" <gives> the reason "You hold a court paper"

    Examples: a court paper of any kind
      | thought               | paper                   | how sure      | gives |
      | hide_assets_or_vanish | payment_order           | at least 0.97 | gives |
      | hide_assets_or_vanish | complaint               | at least 0.97 | gives |
      | hide_assets_or_vanish | judgment                | at least 0.97 | gives |
      | hide_assets_or_vanish | enforcement             | at least 0.97 | gives |
      | hide_assets_or_vanish | arbitration_enforcement | at least 0.97 | gives |

    Examples: only a letter, no paper, not known, or no such thought
      | thought               | paper         | how sure   | gives         |
      | hide_assets_or_vanish | letter_or_sms | below 0.97 | does not give |
      | hide_assets_or_vanish | none          | below 0.97 | does not give |
      | hide_assets_or_vanish | don't know    | below 0.97 | does not give |
      | none                  | complaint     | below 0.97 | does not give |

  Scenario: He learns what staying away costs, and by when to answer
    Given the answer to "considering" is "hide_assets_or_vanish"
    And the answer to "latest_court_paper" is "complaint"
    And the answer to "court_paper_received_on" is "2026-11-20"
    Then "hiding_or_vanishing" cites "civil_procedure_128_147"
    And "answer_the_suit" is recommended
    And "legal_aid_12348" can help
    And "free_legal_advice" gives the reason "You hold a court paper"
    And "free_legal_advice" does not cite "refusal_crime_313"

  Scenario Outline: An agent offers to "prepare" the medical file
    Given the answer to "considering" is "<thought>"
    And the answer to "agent_involvement" is "<agent>"
    Then it <warns> "false_documents"
    And "debt_agents" <gives> the reason "Agents who teach forged hardship papers and malicious complaints are what the police are"

    Examples:
      | thought                    | agent            | warns         | gives         |
      | false_documents, pay_agent | none             | warns         | gives         |
      | false_documents            | paid_fee         | warns         | gives         |
      | false_documents            | gave_id_or_code  | warns         | gives         |
      | false_documents            | signed_authority | warns         | gives         |
      | false_documents            | none             | warns         | does not give |
      | pay_agent                  | paid_fee         | does not warn | does not give |

  Scenario Outline: The hardship is real, so the papers can be
    Given the answer to "considering" is "<thought>"
    And the answer to "relief_received" is "<relief>"
    And the answer to "arrears_reasons" is "<reason>"
    Then "hardship_statement" <is it> recommended
    And "hardship_statement" <gives> the reason "Your hardship is real"

    Examples:
      | thought         | relief               | reason              | is it  | gives         |
      | false_documents | unemployment_benefit | none                | is     | gives         |
      | false_documents | minimum_living       | none                | is     | gives         |
      | false_documents | disability           | none                | is     | gives         |
      | false_documents | none                 | lost_job            | is     | gives         |
      | false_documents | none                 | illness_or_accident | is     | gives         |
      | false_documents | none                 | none                | is     | does not give |
      | none            | none                 | none                | is not | does not give |

  Scenario Outline: "Your campus loan account must be cancelled"
    Given the answer to "life_stage" is "<stage>"
    And the answer to "product_type" is "<product>"
    Then it <warns> "cancel_campus_loan"

    Examples:
      | stage      | product      | warns         |
      | student    | cash_loan    | warns         |
      | minor      | cash_loan    | does not warn |
      | don't know | student_loan | warns         |
      | adult      | student_loan | warns         |
      | adult      | cash_loan    | does not warn |
      | don't know | cash_loan    | does not warn |
