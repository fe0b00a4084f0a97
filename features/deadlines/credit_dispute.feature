Feature: An error in the credit report has been disputed
  Twenty days for a written answer. Until then one waits and watches; after that one complains
  to the People's Bank. Nobody is told to file the same dispute again.

  Background: Ms Jin disputed an entry she paid off long ago
    Given the date of advice is 2026-11-23
    And a person who answers
      | lender_type   | bank       |
      | product_type  | cash_loan  |
      | credit_report | has_errors |

  Scenario: The twentieth day is still in time
    Given the answer to "credit_dispute_filed_on" is "2026-11-03"
    Then "dispute_credit_error" is not recommended
    And the deadline of "chase_the_credit_dispute" is 2026-11-23
    And the urgency of "chase_the_credit_dispute" is "this_week"
    And "chase_the_credit_dispute" cites "credit_regulation_25"
    And "complain_about_credit_dispute" is not recommended

  Scenario: On the twenty-first day she turns to the People's Bank
    Given the answer to "credit_dispute_filed_on" is "2026-11-02"
    Then the first recommendation is "complain_about_credit_dispute"
    And "complain_about_credit_dispute" cites "credit_regulation_26"
    And the urgency of "complain_about_credit_dispute" is "this_week"
    And "chase_the_credit_dispute" is not recommended
    And "pboc_12363" can help

  Scenario Outline: Filed today, filed last week, not filed yet
    Given the answer to "credit_dispute_filed_on" is "<filed>"
    Then "chase_the_credit_dispute" is <waiting>
    And "dispute_credit_error" is <filing>

    Examples:
      | filed      | waiting         | filing          |
      | today      | recommended     | not recommended |
      | 7 days ago | recommended     | not recommended |
      | don't know | not recommended | recommended     |

  Scenario: What has been filed is not to be filed again
    Given the answer to "credit_dispute_filed_on" is "7 days ago"
    Then "dispute_credit_error" is not recommended
    And the urgency of "chase_the_credit_dispute" is "this_month"
    And the deadline of "chase_the_credit_dispute" is 2026-12-06

  Scenario Outline: The last three days
    Given the answer to "credit_dispute_filed_on" is "<filed>"
    Then the urgency of "chase_the_credit_dispute" is "<urgency>"

    Examples:
      | filed       | urgency    |
      | 16 days ago | this_month |
      | 17 days ago | this_week  |
      | 20 days ago | this_week  |

  Scenario Outline: Whom she asks, and what for
    Given the answer to "credit_dispute_filed_on" is "<filed>"
    Then "credit_centre" <gives> the reason "whether the entry is marked as disputed"
    And "legal_aid_12348" <gives 2> the reason "you can also go straight to court"

    Examples: the last day in time, and the day after
      | filed      | gives         | gives 2       |
      | 2026-11-03 | gives         | does not give |
      | 2026-11-02 | does not give | gives         |

  Scenario: The report is right now, so nothing is left to chase
    Given the answer to "credit_dispute_filed_on" is "30 days ago"
    And the answer to "credit_report" is "correct"
    Then "complain_about_credit_dispute" is not recommended
