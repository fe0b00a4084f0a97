Feature: Talking

  Scenario: Twenty days late
    Given the date of advice is 2026-11-23
    And the answer to "首次逾期日" is "2026-11-03"
    Then the first recommendation is "先談"
