Feature: Enough at hand to discuss a settlement
  After ninety days a creditor sometimes waives a part against one payment. The terms come
  first, in writing, then the money, and only to the creditor's own account.

  Background:
    Given the date of advice is 2026-11-23
    And a person who answers
      | lender_type  | micro_lender |
      | product_type | cash_loan    |

  Scenario Outline: Forty per cent of the arrears, from the ninety-first day
    Given the answer to "first_missed_on" is "<missed>"
    And the answer to "overdue_amount" is "10000"
    And the answer to "lump_sum_available" is "<at hand>"
    Then "one_off_settlement" is <advised>
    And the certainty of "pay_creditor_account_only" is <certainty>

    Examples:
      | missed      | at hand    | advised         | certainty    |
      | 91 days ago | 4000       | recommended     | at least 0.6 |
      | 91 days ago | 3999       | not recommended | below 0.4    |
      | 90 days ago | 4000       | not recommended | below 0.4    |
      | 91 days ago | 9999       | recommended     | at least 0.6 |
      | 91 days ago | 10000      | not recommended | below 0.4    |
      | 91 days ago | don't know | not recommended | below 0.4    |

  Scenario Outline: With the whole of the arrears at hand, paying comes before bargaining
    Given the answer to "first_missed_on" is "100 days ago"
    And the answer to "overdue_amount" is "10000"
    And the answer to "lump_sum_available" is "<at hand>"
    Then "pay_off_in_full" is <payment>
    And "one_off_settlement" is <settlement>

    Examples:
      | at hand | payment         | settlement      |
      | 9999    | not recommended | recommended     |
      | 10000   | recommended     | not recommended |

  Scenario Outline: A small debt, and savings for a good part of it
    Given the answer to "first_missed_on" is "<missed>"
    And the answer to "total_debt" is "<debt>"
    And the answer to "lump_sum_available" is "<at hand>"
    Then "one_off_settlement" is <advised>

    Examples:
      | missed      | debt | at hand | advised         |
      | 91 days ago | 5000 | 2000    | recommended     |
      | 91 days ago | 5000 | 1999    | not recommended |
      | 90 days ago | 5000 | 2000    | not recommended |
      | 91 days ago | 0    | 2000    | not recommended |

  Scenario: A settlement is prepared, never hurried
    Given a person who answers
      | first_missed_on    | 150 days ago |
      | overdue_amount     | 6000         |
      | total_debt         | 9000         |
      | lump_sum_available | 4500         |
    Then the certainty of "one_off_settlement" is at least 0.7
    And the urgency of "one_off_settlement" is "this_month"
    And the urgency of "pay_creditor_account_only" is "today"
    And "prepare_negotiation" ranks before "one_off_settlement"

  Scenario Outline: An offer on the table, and the money to take it
    Given the answer to "first_missed_on" is "<missed>"
    And the answer to "overdue_amount" is "10000"
    And the answer to "lump_sum_available" is "<at hand>"
    And the answer to "lender_contact" is "<contact>"
    Then the urgency of "one_off_settlement" is "<urgency>"

    Examples:
      | missed      | at hand | contact        | urgency    |
      | 91 days ago | 4000    | offer_received | this_week  |
      | 91 days ago | 4000    | refused        | this_month |

  Scenario: The offer is there but the money is not
    Given the answer to "first_missed_on" is "91 days ago"
    And the answer to "overdue_amount" is "10000"
    And the answer to "lump_sum_available" is "3999"
    And the answer to "lender_contact" is "offer_received"
    Then "one_off_settlement" is not recommended
