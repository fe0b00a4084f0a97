Feature: What the credit report says, and what can be done about it
  Nobody should guess what is recorded. A wrong entry can be disputed free of charge;
  a true one stays for its time, and a plan does not take it away.

  Background: A shop assistant, three weeks behind on an instalment loan
    Given the date of advice is 2026-11-23
    And a person who answers
      | lender_type     | A consumer finance company |
      | product_type    | cash_loan                  |
      | first_missed_on | 21 days ago                |
      | overdue_amount  | 1900                       |
      | total_debt      | 17000                      |
      | safety_now      | none                       |

  Scenario Outline: She has not looked yet
    Given the answer to "credit_report" is "<report>"
    Then the certainty of "check_credit_report" is <how sure>
    And "credit_centre" <named>

    Examples:
      | report          | how sure     | named        |
      | Not checked yet | at least 0.6 | can help     |
      | correct         | below 0.6    | is not named |
      | don't know      | below 0.6    | can help     |

  Scenario Outline: She does not remember whether she ever looked
    Not knowing calls for a look, though less loudly than not having looked at all.
    Given the answer to "credit_report" is "<report>"
    Then "check_credit_report" is recommended
    And "check_credit_report" cites "credit_regulation_17"
    And "dispute_credit_error" is not recommended
    And the certainty of "credit_centre" is <how sure>
    And "check_credit_report" <gives> the reason "What your credit report says is unclear"

    Examples:
      | report      | how sure     | gives         |
      | don't know  | below 0.5    | gives         |
      | not_checked | at least 0.5 | does not give |
      | correct     | below 0.2    | does not give |

  Scenario Outline: A loan she paid off long ago still shows as overdue
    Given the answer to "credit_report" is "<report>"
    Then "dispute_credit_error" <is it> recommended
    And "pboc_12363" <named>

    Examples:
      | report      | is it  | named        |
      | has_errors  | is     | can help     |
      | correct     | is not | is not named |
      | not_checked | is not | is not named |
      | don't know  | is not | is not named |

  Scenario: The wrong entry is put in writing this week
    Given the answer to "credit_report" is "has_errors"
    Then the urgency of "dispute_credit_error" is "this_week"
    And "dispute_credit_error" cites "credit_regulation_25"
    And "dispute_credit_error" ranks before "keep_records"
    And "credit_centre" can help
    And "credit_centre" gives the reason "which you may dispute here"
    And "credit_centre" does not cite "credit_regulation_15"
    And "pboc_12363" gives the reason "Your report contains an error; dispute it first"
    And "pboc_12363" cites "credit_regulation_26"
    And it does not warn "record_stays_five_years"

  Scenario Outline: Nobody told her before the entry was made
    Given the answer to "credit_report" is "<report>"
    And the answer to "disputes" is "loan_not_mine"
    Then "dispute_credit_error" is recommended
    And "dispute_credit_error" <cites> "credit_regulation_15"

    Examples: Disputed in either case, but only an entry she has seen can lack notice
      | report      | cites         |
      | has_errors  | cites         |
      | correct     | does not cite |
      | not_checked | does not cite |
      | don't know  | does not cite |

  Scenario Outline: The lender will not correct its mistake
    Given the answer to "credit_report" is "<report>"
    And the answer to "lender_contact" is "<talks>"
    Then the certainty of "pboc_12363" is <how sure>

    Examples: Talks that ended without a result, or with a refusal
      | report     | talks                    | how sure      |
      | has_errors | Talked, without a result | at least 0.65 |
      | has_errors | They refused             | at least 0.65 |

    Examples: Not yet asked, still open, or nothing wrong with the report
      | report     | talks          | how sure   |
      | has_errors | none           | below 0.65 |
      | has_errors | offer_received | below 0.65 |
      | has_errors | don't know     | below 0.65 |
      | correct    | refused        | below 0.2  |
      | don't know | refused        | below 0.2  |

  Scenario: Refused, she may go to the central bank's branch
    Given the answer to "credit_report" is "has_errors"
    And the answer to "lender_contact" is "refused"
    Then "pboc_12363" cites "credit_regulation_26"
    And "complain_to_supervisor" is recommended
    And "dispute_credit_error" ranks before "complain_to_supervisor"

  Scenario Outline: The entry is true, and she wants it gone
    Given the answer to "credit_report" is "<report>"
    And the answer to "first_missed_on" is "<missed>"
    Then it <warns> "record_stays_five_years"

    Examples: From the first day in arrears
      | report      | missed     | warns         |
      | correct     | 1 day ago  | warns         |
      | correct     | today      | does not warn |
      | correct     | don't know | does not warn |
      | not_checked | 1 day ago  | does not warn |
      | has_errors  | 1 day ago  | does not warn |

  Scenario: A true record, explained but not erased
    Given the answer to "credit_report" is "correct"
    Then "record_stays_five_years" cites "credit_regulation_16"
    And "dispute_credit_error" is not recommended

  Scenario Outline: In talks with the lender, she expects the record to be cleared
    Given the answer to "lender_contact" is "<talks>"
    Then it <warns> "plan_does_not_erase_record"
    And "plan_does_not_erase_record" <gives> the reason "While you negotiate the arrears usually still show on your record"

    Examples:
      | talks            | warns         | gives         |
      | offer_received   | warns         | gives         |
      | agreed_plan      | warns         | gives         |
      | talked_no_result | warns         | gives         |
      | none             | does not warn | does not give |
      | refused          | does not warn | does not give |
      | don't know       | does not warn | does not give |

  Scenario Outline: Arrears that are still open are a reason to look at the report
    Given the date of advice is 2026-11-23
    And a person who answers
      | lender_type     | A bank       |
      | first_missed_on | <missed>     |
      | arrears_cleared | <cleared>    |
    Then "check_credit_report" <gives> the reason "There are arrears, and one look at your own credit report shows whether"

    Examples:
      | missed     | cleared    | gives         |
      | 2026-11-22 | no         | gives         |
      | 2026-11-22 | don't know | gives         |
      | 2026-11-22 | yes        | does not give |
