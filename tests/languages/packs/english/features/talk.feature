Feature: Talking to the lender

  Scenario: Twenty days late
    Given the date of advice is 2026-11-23
    And a person who answers:
      | Monthly income          | 900         |
      | First payment missed on | 20 days ago |
      | A claim in court        | no          |
    When advice is asked for
    Then the first recommendation is "Talk to the lender"
    And "Talk to the lender" gives the reason "You are 20 days late."
    And it warns "No new loan to repay"
    And the letter "An offer to pay" says "Dear Sir or Madam"

  Scenario: A claim in court
    Given the date of advice is 2026-11-23
    And a person who answers:
      | missed_on | 20 days ago |
      | in_court  | yes         |
    Then "Talk to the lender" is ruled out because "the form comes first"
