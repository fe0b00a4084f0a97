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
    Then rule "paid_off_inside_the_repair_window" <inside>
    And rule "paid_off_after_the_repair_window" <after>
    And "credit_centre" <named>

    Examples:
      | paid       | inside       | after        | named        |
      | 2026-03-31 | fires        | stays silent | can help     |
      | 2026-04-01 | stays silent | fires        | is not named |
      | 2025-11-30 | fires        | stays silent | can help     |
      | don't know | stays silent | stays silent | is not named |

  Scenario Outline: Only arrears begun in 2020 to 2025 were covered
    Given the answer to "first_missed_on" is "<missed>"
    And the answer to "paid_off_on" is "2026-03-20"
    Then rule "paid_off_inside_the_repair_window" <inside>
    And rule "arrears_of_2026_were_never_in_the_repair" <of 2026>

    Examples: the first and the last day, and a day beyond each
      | missed     | inside       | of 2026      |
      | 2019-12-31 | stays silent | stays silent |
      | 2020-01-01 | fires        | stays silent |
      | 2025-12-31 | fires        | stays silent |
      | 2026-01-01 | stays silent | fires        |
      | don't know | stays silent | stays silent |

  Scenario Outline: The same dates for whoever paid too late
    Given the answer to "first_missed_on" is "<missed>"
    And the answer to "paid_off_on" is "2026-05-10"
    Then rule "paid_off_after_the_repair_window" <after>

    Examples:
      | missed     | after        |
      | 2019-12-31 | stays silent |
      | 2020-01-01 | fires        |
      | 2025-12-31 | fires        |
      | 2026-01-01 | stays silent |

  Scenario: Inside the window she looks, and pays nobody
    Given the answer to "paid_off_on" is "2026-02-10"
    Then rule "paid_off_inside_the_repair_window" fires
    And "check_credit_report" is recommended
    And "check_credit_report" does not cite "one_off_credit_repair_2025"
    And it does not warn "paid_credit_repair"

  Scenario: A day too late, and no one can sell her an extension
    Given the answer to "paid_off_on" is "2026-04-01"
    Then rule "paid_off_after_the_repair_window" fires
    And it warns "record_stays_five_years"
    And it warns "paid_credit_repair"

  Scenario: Still in arrears, so the closed window says nothing to her
    Given the answer to "arrears_cleared" is "no"
    Then rule "paid_off_inside_the_repair_window" stays silent
    And rule "paid_off_after_the_repair_window" stays silent
    And rule "arrears_of_2026_were_never_in_the_repair" stays silent
