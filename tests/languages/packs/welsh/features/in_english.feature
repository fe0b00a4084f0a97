Feature: Talking to the lender

  Scenario: Twenty days late
    Given the date of advice is 2026-11-23
    And the answer to "Methwyd y taliad cyntaf ar" is "2026-11-03"
    Then the first recommendation is "Talk to the lender"
    And "talk" gives the reason "You are 20 days late."
    And the letter "offer" says "Dear Sir or Madam"
