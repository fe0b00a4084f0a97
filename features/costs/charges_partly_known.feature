Feature: What is known of the charges is enough
  Who pays 930 a month for 10,000 over a year stays below 24 per cent, and with 16 a month more
  does not. That another charge is not known makes it no cheaper.

  Background:
    Given the date of advice is 2026-11-28
    And a person who answers
      | lender_type        | bank       |
      | product_type       | cash_loan  |
      | first_missed_on    | 2026-10-20 |
      | received_amount    | 10000      |
      | monthly_instalment | 930        |
      | instalment_count   | 12         |

  Scenario Outline: One charge is not known
    Given the answer to "monthly_fees" is "<monthly>"
    And the answer to "upfront_fees" is "<upfront>"
    When advice is asked for
    Then "complain_to_lender" <is> recommended
    And "challenge_rate_or_penalty" <is> recommended

    Examples:
      | monthly    | upfront    | is     |
      | 16         | don't know | is     |
      | 15         | don't know | is not |
      | don't know | 180        | is     |
      | don't know | 0          | is not |
      | don't know | 12000      | is     |

  Scenario: It is said to be at least so much
    Given the answer to "monthly_fees" is "40"
    When advice is asked for
    Then "request_fee_breakdown" ranks before "keep_records"
    And "request_fee_breakdown" gives the reason "and more if you also paid something around the payout"
    And "request_fee_breakdown" does not give the reason "with what you pay besides about"
