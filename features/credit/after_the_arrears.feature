Feature: After the arrears are paid
  Paying up is not the end of it: get it in writing, look at the report, and keep a little
  aside. What was about the arrears is no longer said.

  Background: A nurse who has paid off what was overdue on her loan
    Given the date of advice is 2026-11-23
    And a person who answers
      | lender_type         | A bank     |
      | product_type        | cash_loan  |
      | first_missed_on     | 2025-09-20 |
      | monthly_income      | 6000       |
      | essential_expenses  | 2600       |
      | housing_cost        | 1400       |
      | other_debt_payments | 0          |
      | credit_report       | correct    |
      | latest_court_paper  | none       |
      | safety_now          | none       |
      | arrears_cleared     | yes        |

  Scenario Outline: The last transfer has gone through
    Given the answer to "arrears_cleared" is "<cleared>"
    Then "confirm_payoff" <is it> recommended

    Examples:
      | cleared    | is it  |
      | yes        | is     |
      | no         | is not |
      | don't know | is not |

  Scenario: She asks for the certificate before anything else
    Then "confirm_payoff" ranks before "rebuild_credit_habits"
    And the urgency of "confirm_payoff" is "this_week"
    And "check_credit_report" is recommended
    And "lender_complaints" can help
    And "lawsuit" is not found
    And "collection_contact" is not found

  Scenario Outline: Two months later it is no longer "look in a month or two"
    Given the answer to "paid_off_on" is "<paid>"
    And the answer to "arrears_cleared" is "<cleared>"
    Then "confirm_payoff" <gives> the reason "The arrears are paid"
    And "confirm_payoff" <gives 2> the reason "The arrears were paid some time ago"

    Examples: the sixtieth day, the day after, ten months, a day not remembered
      | paid       | cleared | gives         | gives 2       |
      | 2026-09-24 | yes     | gives         | does not give |
      | 2026-09-23 | yes     | does not give | gives         |
      | 2026-01-15 | yes     | does not give | gives         |
      | don't know | yes     | gives         | does not give |
      | 2026-01-15 | no      | does not give | does not give |

  Scenario: Paid in January, and the certificate was never asked for
    Given the answer to "paid_off_on" is "2026-01-15"
    Then "confirm_payoff" is recommended
    And the certainty of "confirm_payoff" is below 0.6

  Scenario Outline: Paying on time from now on
    Given the answer to "arrears_cleared" is "<cleared>"
    Then "rebuild_credit_habits" <is it> recommended
    And "keep_accounts" <is it> recommended
    And "build_emergency_fund" <is it> recommended
    And "set_debt_ceiling" <is it> recommended

    Examples:
      | cleared    | is it  |
      | yes        | is     |
      | no         | is not |
      | don't know | is not |

  Scenario: Habits are for later, papers for this month
    Then the urgency of "rebuild_credit_habits" is "later"
    And the urgency of "build_emergency_fund" is "later"
    And "confirm_payoff" ranks before "build_emergency_fund"
    And "build_emergency_fund" cites "emergency_fund_practice"
    And "keep_accounts" does not cite "emergency_fund_practice"
    And "build_emergency_fund" gives the reason "slowly putting some money aside"
    And "rebuild_credit_habits" gives the reason "so use direct debits"

  Scenario Outline: Three months of living costs as a reserve
    Given the answer to "arrears_cleared" is "<cleared>"
    And the answer to "essential_expenses" is "<essentials>"
    And the answer to "housing_cost" is "<housing>"
    Then the certainty of "build_emergency_fund" is <how sure>

    Examples:
      | cleared | essentials | housing | how sure     |
      | yes     | 2600       | 1400    | at least 0.6 |
      | yes     | 1          | 0       | at least 0.6 |
      | yes     | 0          | 0       | below 0.6    |
      | yes     | don't know | 1400    | below 0.6    |
      | no      | 2600       | 1400    | below 0.2    |

  Scenario Outline: How much of the wage may go to loans in future
    Given the answer to "arrears_cleared" is "<cleared>"
    And the answer to "monthly_income" is "<income>"
    Then the certainty of "set_debt_ceiling" is <how sure>

    Examples:
      | cleared | income     | how sure     |
      | yes     | 6000       | at least 0.6 |
      | yes     | 1          | at least 0.6 |
      | yes     | 0          | below 0.6    |
      | yes     | don't know | below 0.6    |
      | no      | 6000       | below 0.2    |

  Scenario Outline: "Now that it is paid, is the record gone?"
    Her report has not been looked at, so only the payment speaks here.
    Given the answer to "credit_report" is "not_checked"
    And the answer to "arrears_cleared" is "<cleared>"
    Then it <warns> "record_stays_five_years"

    Examples:
      | cleared    | warns         |
      | yes        | warns         |
      | no         | does not warn |
      | don't know | does not warn |

  Scenario: Nobody sells an early end to a true record
    Given the answer to "considering" is "paid_credit_repair"
    Then "record_stays_five_years" cites "credit_regulation_16"
    And it warns "paid_credit_repair"
    And "record_stays_five_years" gives the reason "A negative record is kept for"

  Scenario Outline: Small arrears of 2025, paid in time for the one-off repair
    She paid 8,000 yuan in full in February 2026. The window closed on 31 March 2026, so
    the notice is no longer cited as law; only the report can show whether it was applied.
    Given the answer to "credit_report" is "<report>"
    And the answer to "arrears_cleared" is "<cleared>"
    Then "credit_centre" <named>
    And the certainty of "check_credit_report" is <how sure>
    And "check_credit_report" does not cite "one_off_credit_repair_2025"
    And "check_credit_report" <gives> the reason "The window of the one-off credit repair has closed"

    Examples:
      | report      | cleared | named        | how sure     | gives         |
      | not_checked | yes     | can help     | at least 0.8 | gives         |
      | has_errors  | yes     | can help     | at least 0.5 | gives         |
      | correct     | yes     | is not named | below 0.5    | does not give |
      | not_checked | no      | can help     | below 0.8    | does not give |
      | don't know  | yes     | can help     | below 0.8    | does not give |

  Scenario Outline: With the arrears paid, talk of plans and extensions ends
    Before, she was a thousand short and her sister would have lent it.
    Given the answer to "arrears_cleared" is "<cleared>"
    And the answer to "lender_contact" is "none"
    And the answer to "overdue_amount" is "3000"
    And the answer to "lump_sum_available" is "2000"
    And the answer to "family_can_help" is "yes"
    And the answer to "months_to_recovery" is "1"
    And the answer to "monthly_instalment" is "1000"
    And the answer to "willing_to_repay" is "yes"
    Then "prepare_negotiation" <still> recommended
    And "ask_short_extension" <still> recommended
    And "borrow_from_family" <still> recommended
    And it <warns> "do_not_ignore"
    And it <warns> "deferral_is_no_right"

    Examples:
      | cleared    | still  | warns         |
      | yes        | is not | does not warn |
      | no         | is     | warns         |
      | don't know | is     | warns         |

  Scenario Outline: Forgotten on Friday, paid on Sunday
    Given the answer to "product_type" is "credit_card"
    And the answer to "first_missed_on" is "2026-11-20"
    And the answer to "overdue_amount" is "600"
    And the answer to "lump_sum_available" is "5000"
    And the answer to "arrears_reasons" is "forgot_or_debit_failed"
    And the answer to "arrears_cleared" is "<cleared>"
    Then "forgotten_payment" is found
    And "pay_missed_now" <still> recommended
    And "pay_off_in_full" <still> recommended
    And it <warns> "no_general_grace"

    Examples:
      | cleared | still  | warns         |
      | yes     | is not | does not warn |
      | no      | is     | warns         |

  Scenario Outline: Not to end up here a second time
    Still in arrears, but with something left each month after a hard lesson.
    Given the answer to "arrears_cleared" is "no"
    And the answer to "arrears_reasons" is "<reason>"
    And the answer to "monthly_income" is "<income>"
    Then "build_emergency_fund" <is it> recommended

    Examples: Money that ran away, and one yuan left
      | reason        | income | is it |
      | overspending  | 4001   | is    |
      | no_budget     | 4001   | is    |
      | rolling_loans | 4001   | is    |

    Examples: Nothing left, not known, or another kind of trouble
      | reason        | income     | is it  |
      | overspending  | 4000       | is not |
      | no_budget     | 4000       | is not |
      | rolling_loans | don't know | is not |
      | lost_job      | 4001       | is not |
      | none          | 4001       | is not |

  Scenario: He ate out more than he earned, and has found two hundred a month
    Given the answer to "arrears_cleared" is "no"
    And the answer to "arrears_reasons" is "Spent more than came in"
    And the answer to "monthly_income" is "4200"
    Then "overspending" is found
    And "cut_spending" ranks before "build_emergency_fund"
    And the urgency of "build_emergency_fund" is "later"
    And "rebuild_credit_habits" gives the reason "make a budget and reminders a habit"
