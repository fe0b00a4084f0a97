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
    Then rule "vanishing_with_a_court_paper_in_hand" <result>
    And the certainty of "hiding_or_vanishing" is <how sure>

    Examples: a court paper of any kind
      | thought               | paper                   | result | how sure      |
      | hide_assets_or_vanish | payment_order           | fires  | at least 0.97 |
      | hide_assets_or_vanish | complaint               | fires  | at least 0.97 |
      | hide_assets_or_vanish | judgment                | fires  | at least 0.97 |
      | hide_assets_or_vanish | enforcement             | fires  | at least 0.97 |
      | hide_assets_or_vanish | arbitration_enforcement | fires  | at least 0.97 |

    Examples: only a letter, no paper, not known, or no such thought
      | thought               | paper         | result       | how sure   |
      | hide_assets_or_vanish | letter_or_sms | stays silent | below 0.97 |
      | hide_assets_or_vanish | none          | stays silent | below 0.97 |
      | hide_assets_or_vanish | don't know    | stays silent | below 0.97 |
      | none                  | complaint     | stays silent | below 0.97 |

  Scenario: He learns what staying away costs, and by when to answer
    Given the answer to "considering" is "hide_assets_or_vanish"
    And the answer to "latest_court_paper" is "complaint"
    And the answer to "court_paper_received_on" is "2026-11-20"
    Then rule "vanishing_with_a_court_paper_in_hand" fires
    And "hiding_or_vanishing" cites "civil_procedure_128_147"
    And "answer_the_suit" is recommended
    And "legal_aid_12348" can help

  Scenario Outline: An agent offers to "prepare" the medical file
    Given the answer to "considering" is "<thought>"
    And the answer to "agent_involvement" is "<agent>"
    Then rule "false_papers_that_an_agent_offers" <result>
    And it <warns> "false_documents"

    Examples:
      | thought                    | agent            | result       | warns         |
      | false_documents, pay_agent | none             | fires        | warns         |
      | false_documents            | paid_fee         | fires        | warns         |
      | false_documents            | gave_id_or_code  | fires        | warns         |
      | false_documents            | signed_authority | fires        | warns         |
      | false_documents            | none             | stays silent | warns         |
      | pay_agent                  | paid_fee         | stays silent | does not warn |

  Scenario Outline: The hardship is real, so the papers can be
    Given the answer to "considering" is "<thought>"
    And the answer to "relief_received" is "<relief>"
    And the answer to "arrears_reasons" is "<reason>"
    Then rule "hardship_is_real_so_are_the_papers" <result>
    And "hardship_statement" <is it> recommended

    Examples:
      | thought         | relief               | reason              | result       | is it  |
      | false_documents | unemployment_benefit | none                | fires        | is     |
      | false_documents | minimum_living       | none                | fires        | is     |
      | false_documents | disability           | none                | fires        | is     |
      | false_documents | none                 | lost_job            | fires        | is     |
      | false_documents | none                 | illness_or_accident | fires        | is     |
      | false_documents | none                 | none                | stays silent | is     |
      | none            | none                 | none                | stays silent | is not |

  Scenario Outline: "Your campus loan account must be cancelled"
    Given the answer to "life_stage" is "<stage>"
    And the answer to "product_type" is "<product>"
    Then rule "students_are_told_to_cancel_a_campus_loan" <result>
    And it <warns> "cancel_campus_loan"

    Examples:
      | stage      | product      | result       | warns         |
      | student    | cash_loan    | fires        | warns         |
      | minor      | cash_loan    | stays silent | does not warn |
      | don't know | student_loan | fires        | warns         |
      | adult      | student_loan | fires        | warns         |
      | adult      | cash_loan    | stays silent | does not warn |
      | don't know | cash_loan    | stays silent | does not warn |
