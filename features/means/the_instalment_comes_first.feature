Feature: While a loan goes on, its own instalment comes first
  What is left each month pays the instalment of this loan, and only the rest can go to what
  is overdue. A thousand left and 945.60 asked for is 54.40, and 1,900 in arrears take 35
  months of that, not two. A few more days are no answer to it; a lower instalment is.

  Background:
    Given the date of advice is 2026-11-28

  Scenario: Her pay was cut, and she can just pay the instalment
    Given a person who answers
      | lender_type          | consumer_finance |
      | product_type         | cash_loan        |
      | first_missed_on      | 2026-10-20       |
      | monthly_income       | 5000             |
      | usual_monthly_income | 8000             |
      | essential_expenses   | 2500             |
      | housing_cost         | 1200             |
      | other_debt_payments  | 300              |
      | overdue_amount       | 1900             |
      | total_debt           | 12000            |
      | monthly_instalment   | 945.60           |
      | penalty_rate         | 18               |
      | arrears_reasons      | pay_cut          |
      | willing_to_repay     | yes              |
      | lender_contact       | none             |
      | latest_court_paper   | none             |
      | safety_now           | none             |
      | lump_sum_available   | 0                |
    When advice is asked for
    Then the first recommendation is "negotiate_lower_instalments"
    And "ask_short_extension" is not recommended
    And it warns "deferral_is_no_right"
    And "assess_means" does not give the reason "a month are within the"

  Scenario Outline: A driver with 1,000 left each month
    Six months of what is left after the instalment are the longest that catching up can take.
    Given a person who answers
      | lender_type         | consumer_finance |
      | product_type        | <kind>           |
      | first_missed_on     | 2026-10-20       |
      | monthly_income      | 5000             |
      | essential_expenses  | 2500             |
      | housing_cost        | 1200             |
      | other_debt_payments | 300              |
      | overdue_amount      | <overdue>        |
      | lump_sum_available  | <at hand>        |
      | monthly_instalment  | <instalment>     |
      | latest_court_paper  | none             |
    When advice is asked for
    Then "ask_short_extension" <advised> recommended
    And "negotiate_lower_instalments" <lower> recommended
    And "negotiate_lower_instalments" <gives> the reason "This loan's instalments go on"

    Examples: 54.40, 100 or 400 a month for the arrears
      | kind       | overdue | at hand | instalment | lower  | gives         | advised |
      | cash_loan  | 326.39  | 0       | 945.60     | is not | does not give | is      |
      | cash_loan  | 326.41  | 0       | 945.60     | is     | gives         | is not  |
      | cash_loan  | 600     | 0       | 900        | is not | does not give | is      |
      | cash_loan  | 601     | 0       | 900        | is     | gives         | is not  |
      | other      | 601     | 0       | 900        | is     | gives         | is not  |
      | don't know | 601     | 0       | 900        | is     | gives         | is not  |
      | cash_loan  | 2401    | 0       | 600        | is     | gives         | is not  |

    Examples: money at hand, a card, or an instalment that is not covered
      | kind        | overdue | at hand    | instalment | lower  | gives         | advised |
      | cash_loan   | 1900    | 1900       | 945.60     | is not | does not give | is not  |
      | cash_loan   | 1900    | 1600       | 945.60     | is not | does not give | is      |
      | cash_loan   | 1900    | 1500       | 945.60     | is     | gives         | is not  |
      | cash_loan   | 1900    | don't know | 945.60     | is not | does not give | is not  |
      | credit_card | 1900    | 0          | 945.60     | is not | does not give | is not  |
      | cash_loan   | 1900    | 0          | 1000.01    | is     | does not give | is not  |
      | cash_loan   | 1900    | 0          | don't know | is not | does not give | is not  |

  Scenario Outline: Not a yuan is left beyond the instalment
    Given a person who answers
      | lender_type         | bank         |
      | product_type        | <kind>       |
      | first_missed_on     | 2026-10-20   |
      | monthly_income      | 5000         |
      | essential_expenses  | 2500         |
      | housing_cost        | 1200         |
      | other_debt_payments | 300          |
      | overdue_amount      | 1900         |
      | lump_sum_available  | <at hand>    |
      | monthly_instalment  | <instalment> |
      | last_due_on         | <last due>   |
    When advice is asked for
    Then "negotiate_lower_instalments" <lower> recommended

    Examples:
      | kind        | at hand    | instalment | last due   | lower  |
      | cash_loan   | 0          | 1000       | 2027-10-20 | is     |
      | cash_loan   | don't know | 1000       | don't know | is not |
      | cash_loan   | 0          | 1000       | don't know | is     |
      | cash_loan   | 1899       | 1000       | 2027-10-20 | is     |
      | cash_loan   | 1900       | 1000       | 2027-10-20 | is not |
      | credit_card | 0          | 1000       | don't know | is not |
      | cash_loan   | 0          | 1000       | 2026-11-28 | is not |

  Scenario Outline: Her pay was cut, and what is at hand she does not say
    Given a person who answers
      | lender_type         | bank         |
      | product_type        | cash_loan    |
      | first_missed_on     | 2026-10-20   |
      | arrears_reasons     | <reason>     |
      | monthly_income      | 5000         |
      | essential_expenses  | 2500         |
      | housing_cost        | 1200         |
      | other_debt_payments | 300          |
      | overdue_amount      | 1900         |
      | monthly_instalment  | <instalment> |
    When advice is asked for
    Then rule "instalment_is_covered_but_the_arrears_take_long" <slow>
    And rule "instalment_takes_all_that_is_left" <nothing>

    Examples:
      | reason                 | instalment | slow         | nothing      |
      | pay_cut                | 945.60     | fires        | stays silent |
      | pay_cut                | 1000       | stays silent | fires        |
      | forgot_or_debit_failed | 945.60     | stays silent | stays silent |
      | forgot_or_debit_failed | 1000       | stays silent | stays silent |

  Scenario Outline: All of the loan is due, so no instalment comes first
    A thousand is left each month. Where nothing says otherwise, the instalments go on.
    Given a person who answers
      | lender_type         | <lender>   |
      | product_type        | cash_loan  |
      | first_missed_on     | 2026-10-20 |
      | contract_signed_on  | <signed>   |
      | instalment_count    | 3          |
      | monthly_income      | 5000       |
      | essential_expenses  | 2500       |
      | housing_cost        | 1200       |
      | other_debt_payments | 300        |
      | overdue_amount      | <overdue>  |
      | total_debt          | <total>    |
      | lump_sum_available  | 0          |
      | monthly_instalment  | 945.60     |
      | latest_court_paper  | <paper>    |
      | last_due_on         | <last due> |
    When advice is asked for
    Then "ask_short_extension" <advised> recommended
    And "negotiate_lower_instalments" <advised 2> recommended

    Examples: the last day is past, by the answer or by the contract, or it is all that is owed
      | lender           | signed     | overdue | total | paper         | last due   | advised | advised 2 |
      | consumer_finance | 2026-08-20 | 1900    | 9000  | none          | 2026-11-20 | is      | is not    |
      | consumer_finance | 2026-08-20 | 1900    | 9000  | letter_or_sms | don't know | is      | is not    |
      | consumer_finance | don't know | 1900    | 1900  | none          | don't know | is      | is not    |
      | consumer_finance | 2026-08-20 | 3000    | 9000  | don't know    | 2026-11-20 | is      | is not    |
      | consumer_finance | 2026-08-20 | 3001    | 9000  | none          | 2026-11-20 | is not  | is        |

    Examples: it goes on
      | lender           | signed     | overdue | total      | paper | last due   | advised | advised 2 |
      | consumer_finance | 2026-09-20 | 1900    | 9000       | none  | don't know | is not  | is        |
      | consumer_finance | 2026-08-20 | 1900    | 9000       | none  | 2026-12-20 | is not  | is        |
      | consumer_finance | don't know | 1900    | don't know | none  | don't know | is not  | is        |
      | consumer_finance | don't know | 1900    | 1901       | none  | don't know | is not  | is        |

    Examples: the court has it, or whoever paid for the borrower asks for all of it
      | lender           | signed     | overdue | total | paper     | last due   | advised | advised 2 |
      | consumer_finance | don't know | 1900    | 9000  | complaint | don't know | is not  | is not    |
      | consumer_finance | don't know | 1900    | 9000  | judgment  | 2027-12-20 | is not  | is not    |
      | guarantor        | don't know | 1900    | 9000  | none      | don't know | is not  | is not    |
      | debt_buyer       | don't know | 1900    | 9000  | none      | don't know | is not  | is not    |

  Scenario Outline: A card takes its minimum first too
    Given a person who answers
      | lender_type         | bank        |
      | product_type        | credit_card |
      | willing_to_repay    | yes         |
      | first_missed_on     | 2026-10-20  |
      | monthly_income      | 5000        |
      | essential_expenses  | 2500        |
      | housing_cost        | 1500        |
      | other_debt_payments | 0           |
      | overdue_amount      | <overdue>   |
      | monthly_instalment  | <minimum>   |
    When advice is asked for
    Then "card_instalment_plan" is <advised>

    Examples: a thousand left, and 200 once the minimum is paid
      | overdue | minimum    | advised         |
      | 600     | 800        | not recommended |
      | 601     | 800        | recommended     |
      | 3000    | don't know | not recommended |
      | 3001    | don't know | recommended     |

  Scenario Outline: A little for a reserve, if a little is left
    Given a person who answers
      | arrears_reasons     | no_budget    |
      | monthly_income      | 5000         |
      | essential_expenses  | 2500         |
      | housing_cost        | 1500         |
      | other_debt_payments | 0            |
      | arrears_cleared     | <cleared>    |
      | monthly_instalment  | <instalment> |
    When advice is asked for
    Then "build_emergency_fund" <gives> the reason "You have something left each month"

    Examples:
      | cleared | instalment | gives         |
      | no      | 999        | gives         |
      | no      | 1000       | does not give |
      | no      | don't know | gives         |
      | yes     | 1000       | gives         |

  Scenario Outline: All is due, and what is left does not pay it soon
    A thousand is left each month; with a plan agreed, the plan comes first, and whoever was
    tricked promises nothing before evidence and objection.
    Given a person who answers
      | lender_type         | <lender>   |
      | product_type        | cash_loan  |
      | first_missed_on     | 2026-10-20 |
      | monthly_income      | 5000       |
      | essential_expenses  | 2500       |
      | housing_cost        | 1200       |
      | other_debt_payments | 300        |
      | overdue_amount      | 12000      |
      | total_debt          | 12000      |
      | lump_sum_available  | <at hand>  |
      | monthly_instalment  | 945.60     |
      | lender_contact      | <contact>  |
      | arrears_reasons     | <reasons>  |
    When advice is asked for
    Then "negotiate_lower_instalments" <advised> the reason "All of this loan seems to be due"

    Examples:
      | lender           | at hand | contact     | reasons | advised       |
      | consumer_finance | 0       | none        | pay_cut | gives         |
      | private_lender   | 8999    | none        | pay_cut | gives         |
      | consumer_finance | 9000    | none        | pay_cut | does not give |
      | debt_buyer       | 0       | none        | pay_cut | does not give |
      | consumer_finance | 0       | agreed_plan | pay_cut | does not give |
      | consumer_finance | 0       | none        | scammed | does not give |

  Scenario Outline: One fen is left beyond the instalment
    Given a person who answers
      | lender_type         | bank         |
      | product_type        | cash_loan    |
      | first_missed_on     | 2026-10-20   |
      | monthly_income      | 5000         |
      | essential_expenses  | 2500         |
      | housing_cost        | 1200         |
      | other_debt_payments | 300          |
      | overdue_amount      | 1900         |
      | lump_sum_available  | 0            |
      | monthly_instalment  | <instalment> |
      | lender_contact      | <contact>    |
    When advice is asked for
    Then "negotiate_lower_instalments" <months> the reason "which alone takes about"
    And "negotiate_lower_instalments" <nothing> the reason "next to nothing remains"

    Examples:
      | instalment | contact     | months        | nothing       |
      | 992        | none        | gives         | does not give |
      | 992.09     | none        | does not give | gives         |
      | 999.99     | none        | does not give | gives         |
      | 1000       | none        | does not give | gives         |
      | 992        | agreed_plan | does not give | does not give |
      | 1000       | agreed_plan | does not give | does not give |

  Scenario Outline: The months are those of what the money at hand leaves missing
    Given a person who answers
      | lender_type         | bank       |
      | product_type        | cash_loan  |
      | first_missed_on     | 2026-10-20 |
      | monthly_income      | 5000       |
      | essential_expenses  | 2500       |
      | housing_cost        | 1200       |
      | other_debt_payments | 300        |
      | overdue_amount      | 1900       |
      | lump_sum_available  | <at hand>  |
      | monthly_instalment  | 600        |
    When advice is asked for
    Then "ask_short_extension" gives the reason "<months>"

    Examples:
      | at hand | months                                                            |
      | 0       | only the ¥1,900 in arrears is missing, which that alone clears in about 5 months |
      | 1000    | only the ¥900 in arrears is missing, which that alone clears in about 3 months   |
