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
    Then rule "arrears_cleared_confirm_it" <result>
    And "confirm_payoff" <is it> recommended

    Examples:
      | cleared    | result       | is it  |
      | yes        | fires        | is     |
      | no         | stays silent | is not |
      | don't know | stays silent | is not |

  Scenario: She asks for the certificate before anything else
    Then rule "arrears_cleared_confirm_it" fires
    And "confirm_payoff" ranks before "rebuild_credit_habits"
    And the urgency of "confirm_payoff" is "this_week"
    And "check_credit_report" is recommended
    And "lender_complaints" can help
    And "lawsuit" is not found
    And "collection_contact" is not found

  Scenario Outline: Two months later it is no longer "look in a month or two"
    Given the answer to "paid_off_on" is "<paid>"
    And the answer to "arrears_cleared" is "<cleared>"
    Then rule "arrears_cleared_confirm_it" <just now>
    And rule "arrears_cleared_long_ago_have_the_paper" <long ago>

    Examples: the sixtieth day, the day after, ten months, a day not remembered
      | paid       | cleared | just now     | long ago     |
      | 2026-09-24 | yes     | fires        | stays silent |
      | 2026-09-23 | yes     | stays silent | fires        |
      | 2026-01-15 | yes     | stays silent | fires        |
      | don't know | yes     | fires        | stays silent |
      | 2026-01-15 | no      | stays silent | stays silent |

  Scenario: Paid in January, and the certificate was never asked for
    Given the answer to "paid_off_on" is "2026-01-15"
    Then rule "arrears_cleared_long_ago_have_the_paper" fires
    And "confirm_payoff" is recommended
    And the certainty of "confirm_payoff" is below 0.6

  Scenario Outline: Paying on time from now on
    Given the answer to "arrears_cleared" is "<cleared>"
    Then rule "arrears_cleared_rebuild_habits" <result>
    And "rebuild_credit_habits" <is it> recommended
    And "keep_accounts" <is it> recommended
    And "build_emergency_fund" <is it> recommended
    And "set_debt_ceiling" <is it> recommended

    Examples:
      | cleared    | result       | is it  |
      | yes        | fires        | is     |
      | no         | stays silent | is not |
      | don't know | stays silent | is not |

  Scenario: Habits are for later, papers for this month
    Then rule "arrears_cleared_rebuild_habits" fires
    And the urgency of "rebuild_credit_habits" is "later"
    And the urgency of "build_emergency_fund" is "later"
    And "confirm_payoff" ranks before "build_emergency_fund"

  Scenario Outline: Three months of living costs as a reserve
    Given the answer to "arrears_cleared" is "<cleared>"
    And the answer to "essential_expenses" is "<essentials>"
    And the answer to "housing_cost" is "<housing>"
    Then rule "emergency_fund_after_clearing" <result>
    And the certainty of "build_emergency_fund" is <how sure>

    Examples:
      | cleared | essentials | housing | result       | how sure     |
      | yes     | 2600       | 1400    | fires        | at least 0.6 |
      | yes     | 1          | 0       | fires        | at least 0.6 |
      | yes     | 0          | 0       | stays silent | below 0.6    |
      | yes     | don't know | 1400    | stays silent | below 0.6    |
      | no      | 2600       | 1400    | stays silent | below 0.2    |

  Scenario Outline: How much of the wage may go to loans in future
    Given the answer to "arrears_cleared" is "<cleared>"
    And the answer to "monthly_income" is "<income>"
    Then rule "debt_ceiling_after_clearing" <result>
    And the certainty of "set_debt_ceiling" is <how sure>

    Examples:
      | cleared | income     | result       | how sure     |
      | yes     | 6000       | fires        | at least 0.6 |
      | yes     | 1          | fires        | at least 0.6 |
      | yes     | 0          | stays silent | below 0.6    |
      | yes     | don't know | stays silent | below 0.6    |
      | no      | 6000       | stays silent | below 0.2    |

  Scenario Outline: "Now that it is paid, is the record gone?"
    Her report has not been looked at, so only the payment speaks here.
    Given the answer to "credit_report" is "not_checked"
    And the answer to "arrears_cleared" is "<cleared>"
    Then rule "arrears_cleared_old_record_stays" <result>
    And it <warns> "record_stays_five_years"

    Examples:
      | cleared    | result       | warns         |
      | yes        | fires        | warns         |
      | no         | stays silent | does not warn |
      | don't know | stays silent | does not warn |

  Scenario: Nobody sells an early end to a true record
    Given the answer to "considering" is "paid_credit_repair"
    Then rule "arrears_cleared_old_record_stays" fires
    And "record_stays_five_years" cites "credit_regulation_16"
    And it warns "paid_credit_repair"

  Scenario Outline: Small arrears of 2025, paid in time for the one-off repair
    She paid 8,000 yuan in full in February 2026. The window closed on 31 March 2026, so
    the notice is no longer cited as law; only the report can show whether it was applied.
    Given the answer to "credit_report" is "<report>"
    And the answer to "arrears_cleared" is "<cleared>"
    Then rule "arrears_cleared_look_at_the_one_off_repair" <result>
    And "credit_centre" <named>
    And the certainty of "check_credit_report" is <how sure>
    And "check_credit_report" does not cite "one_off_credit_repair_2025"

    Examples:
      | report      | cleared | result       | named        | how sure     |
      | not_checked | yes     | fires        | can help     | at least 0.8 |
      | has_errors  | yes     | fires        | can help     | at least 0.5 |
      | correct     | yes     | stays silent | is not named | below 0.5    |
      | not_checked | no      | stays silent | can help     | below 0.8    |
      | don't know  | yes     | stays silent | can help     | below 0.8    |

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
    Then rule "arrears_cleared_nothing_to_negotiate" <result>
    And "prepare_negotiation" <still> recommended
    And "ask_short_extension" <still> recommended
    And "borrow_from_family" <still> recommended
    And it <warns> "do_not_ignore"
    And it <warns> "deferral_is_no_right"

    Examples:
      | cleared    | result       | still  | warns         |
      | yes        | fires        | is not | does not warn |
      | no         | stays silent | is     | warns         |
      | don't know | stays silent | is     | warns         |

  Scenario Outline: Forgotten on Friday, paid on Sunday
    Given the answer to "product_type" is "credit_card"
    And the answer to "first_missed_on" is "2026-11-20"
    And the answer to "overdue_amount" is "600"
    And the answer to "lump_sum_available" is "5000"
    And the answer to "arrears_reasons" is "forgot_or_debit_failed"
    And the answer to "arrears_cleared" is "<cleared>"
    Then rule "arrears_cleared_nothing_to_negotiate" <result>
    And "forgotten_payment" is found
    And "pay_missed_now" <still> recommended
    And "pay_off_in_full" <still> recommended
    And it <warns> "no_general_grace"

    Examples:
      | cleared | result       | still  | warns         |
      | yes     | fires        | is not | does not warn |
      | no      | stays silent | is     | warns         |

  Scenario Outline: Not to end up here a second time
    Still in arrears, but with something left each month after a hard lesson.
    Given the answer to "arrears_cleared" is "no"
    And the answer to "arrears_reasons" is "<reason>"
    And the answer to "monthly_income" is "<income>"
    Then rule "past_trouble_set_limits" <result>
    And "build_emergency_fund" <is it> recommended

    Examples: Money that ran away, and one yuan left
      | reason        | income | result | is it |
      | overspending  | 4001   | fires  | is    |
      | no_budget     | 4001   | fires  | is    |
      | rolling_loans | 4001   | fires  | is    |

    Examples: Nothing left, not known, or another kind of trouble
      | reason        | income     | result       | is it  |
      | overspending  | 4000       | stays silent | is not |
      | no_budget     | 4000       | stays silent | is not |
      | rolling_loans | don't know | stays silent | is not |
      | lost_job      | 4001       | stays silent | is not |
      | none          | 4001       | stays silent | is not |

  Scenario: He ate out more than he earned, and has found two hundred a month
    Given the answer to "arrears_cleared" is "no"
    And the answer to "arrears_reasons" is "Spent more than came in"
    And the answer to "monthly_income" is "4200"
    Then rule "past_trouble_set_limits" fires
    And "overspending" is found
    And "cut_spending" ranks before "build_emergency_fund"
    And the urgency of "build_emergency_fund" is "later"
