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
    Then "prepare_negotiation" is recommended
    And the certainty of "keep_records" is <records>
    And the certainty of "do_not_ignore" is <warning>
    And "prepare_negotiation" <gives> the reason "short, and explaining yourself early usually leaves more room"

    Examples:
      | missed      | records      | warning      | gives         |
      | 30 days ago | below 0.3    | below 0.6    | gives         |
      | 31 days ago | at least 0.3 | at least 0.6 | does not give |

  Scenario Outline: The first day of arrears
    Given the answer to "first_missed_on" is "<missed>"
    And the answer to "overdue_amount" is "2400"
    And the answer to "lump_sum_available" is "<at hand>"
    Then the certainty of "prepare_negotiation" is <certainty>
    And "pay_off_in_full" is <payment>

    Examples:
      | missed     | at hand | certainty    | payment         |
      | 1 day ago  | 2399    | at least 0.4 | not recommended |
      | 1 day ago  | 2400    | below 0.3    | recommended     |
      | 2026-11-23 | 2399    | below 0.3    | not recommended |

  Scenario Outline: The ninetieth day of arrears and the day after
    Given the answer to "first_missed_on" is "<missed>"
    Then "free_legal_advice" is <lawyer>
    And the certainty of "keep_records" is at least 0.3
    And it warns "do_not_ignore"
    And "prepare_negotiation" <gives> the reason "when in practice an account may go to outside collectors"

    Examples:
      | missed      | lawyer          | gives         |
      | 90 days ago | not recommended | gives         |
      | 91 days ago | recommended     | does not give |

  Scenario Outline: Once a letter or a paper has come, that is what is answered
    Given the answer to "first_missed_on" is "120 days ago"
    And the answer to "latest_court_paper" is "<paper>"
    Then "prepare_negotiation" <gives> the reason "when in practice sale of the debt or a suit becomes more likely"

    Examples:
      | paper         | gives         |
      | none          | gives         |
      | don't know    | gives         |
      | letter_or_sms | does not give |
      | complaint     | does not give |
      | enforcement   | does not give |

  Scenario: Four months behind, with a lawyer asked and the talks still open
    Given the answer to "first_missed_on" is "120 days ago"
    And the answer to "lender_contact" is "none"
    Then "prepare_negotiation" is recommended
    And "free_legal_advice" is recommended
    And "prepare_negotiation" ranks before "free_legal_advice"
    And the certainty of "do_not_ignore" is at least 0.7
