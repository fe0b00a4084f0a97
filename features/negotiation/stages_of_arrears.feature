Feature: What each stage of arrears asks for
  The stages are practice and not law. In the first month there is usually room to talk, in
  the second and third everything is put in writing, and after ninety days one prepares for a
  suit while still negotiating.

  Background:
    Given the date of advice is 2026-11-23
    And a person who answers
      | lender_type  | consumer_finance |
      | product_type | cash_loan        |

  Scenario Outline: The thirtieth day of arrears and the day after
    Given the answer to "first_missed_on" is "<missed>"
    And the answer to "overdue_amount" is "2400"
    And the answer to "lump_sum_available" is "0"
    Then rule "early_arrears_talk_early" <early>
    And rule "middle_arrears_negotiate_in_writing" <middle>
    And "prepare_negotiation" is recommended
    And the certainty of "keep_records" is <records>
    And the certainty of "do_not_ignore" is <warning>

    Examples:
      | missed      | early        | middle       | records      | warning      |
      | 30 days ago | fires        | stays silent | below 0.3    | below 0.6    |
      | 31 days ago | stays silent | fires        | at least 0.3 | at least 0.6 |

  Scenario Outline: The first day of arrears
    Given the answer to "first_missed_on" is "<missed>"
    And the answer to "overdue_amount" is "2400"
    And the answer to "lump_sum_available" is "<at hand>"
    Then rule "early_arrears_talk_early" <result>
    And the certainty of "prepare_negotiation" is <certainty>
    And "pay_off_in_full" is <payment>

    Examples:
      | missed     | at hand | result       | certainty    | payment         |
      | 1 day ago  | 2399    | fires        | at least 0.4 | not recommended |
      | 1 day ago  | 2400    | stays silent | below 0.3    | recommended     |
      | 2026-11-23 | 2399    | stays silent | below 0.3    | not recommended |

  Scenario Outline: The ninetieth day of arrears and the day after
    Given the answer to "first_missed_on" is "<missed>"
    Then rule "middle_arrears_negotiate_in_writing" <middle>
    And rule "late_arrears_prepare_for_a_suit" <late>
    And "free_legal_advice" is <lawyer>
    And the certainty of "keep_records" is at least 0.3
    And it warns "do_not_ignore"

    Examples:
      | missed      | middle       | late         | lawyer          |
      | 90 days ago | fires        | stays silent | not recommended |
      | 91 days ago | stays silent | fires        | recommended     |

  Scenario Outline: Once a letter or a paper has come, that is what is answered
    Given the answer to "first_missed_on" is "120 days ago"
    And the answer to "latest_court_paper" is "<paper>"
    Then rule "late_arrears_prepare_for_a_suit" <late>

    Examples:
      | paper         | late         |
      | none          | fires        |
      | don't know    | fires        |
      | letter_or_sms | stays silent |
      | complaint     | stays silent |
      | enforcement   | stays silent |

  Scenario: Four months behind, with a lawyer asked and the talks still open
    Given the answer to "first_missed_on" is "120 days ago"
    And the answer to "lender_contact" is "none"
    Then rule "late_arrears_prepare_for_a_suit" fires
    And "prepare_negotiation" is recommended
    And "free_legal_advice" is recommended
    And "prepare_negotiation" ranks before "free_legal_advice"
    And the certainty of "do_not_ignore" is at least 0.7
