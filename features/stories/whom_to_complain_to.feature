Feature: Somebody has to complain, and to the right place
  Each kind of lender has its own supervisor. It is the one named first where the advice is to
  complain to a supervisor, and the other one is not named at all.

  Background:
    Given the date of advice is 2026-11-23
    And a person who answers
      | product_type       | cash_loan  |
      | first_missed_on    | 2026-09-20 |
      | latest_court_paper | none       |
      | safety_now         | none       |

  Scenario Outline: Relatives were called and insulted
    Given the answer to "lender_type" is "<lender>"
    And the answer to "collection_conduct" is "third_parties_told, insults"
    Then the first recommendation is "report_collection_conduct"
    And the first to turn to for "report_collection_conduct" is "<supervisor>"
    And the first to turn to for "complain_to_supervisor" is "<supervisor>"
    And "<other>" is not named

    Examples:
      | lender           | supervisor          | other               |
      | bank             | nfra_12378          | local_finance_12345 |
      | consumer_finance | nfra_12378          | local_finance_12345 |
      | trust            | nfra_12378          | local_finance_12345 |
      | insurer          | nfra_12378          | local_finance_12345 |
      | micro_lender     | local_finance_12345 | nfra_12378          |
      | guarantor        | local_finance_12345 | nfra_12378          |
      | debt_buyer       | local_finance_12345 | nfra_12378          |

  Scenario: A lender without a licence has no supervisor, so it is the police for threats
    Given the answer to "lender_type" is "private_lender"
    And the answer to "collection_conduct" is "threats, publishes_privacy"
    Then the first recommendation is "get_safe_call_police"
    And "report_collection_conduct" is among the first three recommendations
    And the first to turn to for "report_collection_conduct" is "police_110"
    And "keep_records" is among the first three recommendations
    And "nfra_12378" is not named
    And "local_finance_12345" is not named
    And "complain_to_supervisor" is not recommended

  Scenario Outline: The complaint brought nothing in its time
    Given the answer to "lender_type" is "<lender>"
    And the answer to "lender_contact" is "talked_no_result"
    And the answer to "disputes" is "amount_wrong"
    And the answer to "complaint_filed_on" is "2026-11-07"
    Then "take_the_complaint_further" is among the first three recommendations
    And the first to turn to for "take_the_complaint_further" is "<supervisor>"
    And the first to turn to for "complain_to_supervisor" is "<supervisor>"

    Examples:
      | lender           | supervisor          |
      | bank             | nfra_12378          |
      | consumer_finance | nfra_12378          |
      | trust            | nfra_12378          |
      | insurer          | nfra_12378          |
      | micro_lender     | local_finance_12345 |
      | guarantor        | local_finance_12345 |
      | debt_buyer       | local_finance_12345 |

  Scenario Outline: Threats by someone without a licence are for the police first
    Given the answer to "lender_type" is "<lender>"
    And the answer to "collection_conduct" is "<conduct>"
    Then "get_safe_call_police" <advised>

    Examples:
      | lender         | conduct           | advised            |
      | private_lender | threats           | is recommended     |
      | private_lender | publishes_privacy | is not recommended |
      | micro_lender   | threats           | is not recommended |
