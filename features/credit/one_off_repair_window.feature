Feature: The one-off credit repair, now closed
  Whoever paid small arrears of 2020 to 2025 by 31 March 2026 looks whether they are still
  shown. Whoever paid a day later is told plainly that it does not apply.

  Background: A waitress whose arrears of 3,000 yuan were paid in full
    Given the date of advice is 2026-11-23
    And a person who answers
      | lender_type     | consumer_finance |
      | product_type    | cash_loan        |
      | first_missed_on | 2025-06-15       |
      | arrears_cleared | yes              |
      | credit_report   | correct          |

  Scenario Outline: The last day to pay was 31 March 2026
    Given the answer to "paid_off_on" is "<paid>"
    Then it <warns> "paid_credit_repair"
    And "credit_centre" <named>

    Examples:
      | paid       | named        | warns         |
      | 2026-03-31 | can help     | does not warn |
      | 2026-04-01 | is not named | warns         |
      | 2025-11-30 | can help     | does not warn |
      | don't know | is not named | does not warn |

  Scenario Outline: Only arrears begun in 2020 to 2025 were covered
    Given the answer to "first_missed_on" is "<missed>"
    And the answer to "paid_off_on" is "2026-03-20"
    Then "check_credit_report" <advised> recommended
    And "record_stays_five_years" <gives> the reason "Arrears begun in 2026 were never within the one-off credit repair"

    Examples: the first and the last day, and a day beyond each
      | missed     | advised | gives         |
      | 2019-12-31 | is not  | does not give |
      | 2020-01-01 | is      | does not give |
      | 2025-12-31 | is      | does not give |
      | 2026-01-01 | is not  | gives         |
      | don't know | is not  | does not give |

  Scenario Outline: The same dates for whoever paid too late
    Given the answer to "first_missed_on" is "<missed>"
    And the answer to "paid_off_on" is "2026-05-10"
    Then it <warns> "paid_credit_repair"

    Examples:
      | missed     | warns         |
      | 2019-12-31 | does not warn |
      | 2020-01-01 | warns         |
      | 2025-12-31 | warns         |
      | 2026-01-01 | does not warn |

  Scenario: Inside the window she looks, and pays nobody
    Given the answer to "paid_off_on" is "2026-02-10"
    Then "check_credit_report" is recommended
    And "check_credit_report" does not cite "one_off_credit_repair_2025"
    And it does not warn "paid_credit_repair"

  Scenario: A day too late, and no one can sell her an extension
    Given the answer to "paid_off_on" is "2026-04-01"
    Then it warns "record_stays_five_years"
    And it warns "paid_credit_repair"

  Scenario: Still in arrears, so the closed window says nothing to her
    Given the answer to "arrears_cleared" is "no"
    Then "credit_centre" is not named
    And it does not warn "paid_credit_repair"
    And "record_stays_five_years" does not give the reason "Arrears begun in 2026 were never within the one-off credit repair"
