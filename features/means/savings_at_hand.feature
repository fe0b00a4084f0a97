Feature: Savings, and whether to use them
  Each day of arrears costs penalty interest, so money that is really free should go to
  them. Money for food and rent is not free.

  Background:
    Given the date of advice is 2026-11-23

  Scenario Outline: A nurse's bonus against arrears of 4,200
    Given a person who answers
      | lender_type        | bank        |
      | product_type       | cash_loan   |
      | first_missed_on    | 40 days ago |
      | overdue_amount     | <overdue>   |
      | lump_sum_available | <at hand>   |
      | total_debt         | 30000       |
    When advice is asked for
    Then "pay_off_in_full" <is> recommended

    Examples:
      | overdue | at hand    | is     |
      | 4200    | 4200       | is     |
      | 4200    | 4199       | is not |
      | 4200    | don't know | is not |
      | 0       | 4200       | is not |

  Scenario: The bonus is enough, and the law says why not to wait
    Given a person who answers
      | lender_type        | bank        |
      | product_type       | cash_loan   |
      | first_missed_on    | 40 days ago |
      | overdue_amount     | 4200        |
      | lump_sum_available | 5000        |
    When advice is asked for
    Then "pay_off_in_full" cites "civil_code_675_676"
    And "penalty_interest" is found
    And the urgency of "pay_off_in_full" is "this_week"

  Scenario Outline: Does a month's living remain after the arrears are paid?
    Given a person who answers
      | lender_type         | bank        |
      | product_type        | cash_loan   |
      | first_missed_on     | 40 days ago |
      | overdue_amount      | 4200        |
      | monthly_income      | 7000        |
      | essential_expenses  | 2000        |
      | housing_cost        | 1000        |
      | other_debt_payments | 0           |
    And the answer to "lump_sum_available" is "<at hand>"
    When advice is asked for
    Then "pay_off_in_full" is recommended
    And the certainty of "pay_off_in_full" is <how> 0.8

    Examples: 4,200 of arrears and 3,000 to live on
      | at hand | how      |
      | 7200    | at least |
      | 7199    | below    |

  Scenario Outline: A porter with nothing left each month keeps his last savings
    Given a person who answers
      | lender_type         | bank         |
      | product_type        | cash_loan    |
      | first_missed_on     | 120 days ago |
      | overdue_amount      | 4200         |
      | monthly_income      | <income>     |
      | essential_expenses  | 2000         |
      | housing_cost        | 1000         |
      | other_debt_payments | 0            |
      | lump_sum_available  | <at hand>    |
    When advice is asked for
    Then "pay_off_in_full" <is> recommended
    And the certainty of "pay_off_in_full" is <certainty>

    Examples:
      | income     | at hand    | is     | certainty    |
      | 3000       | 7199       | is not | below 0.8    |
      | 3000       | 7200       | is     | at least 0.8 |
      | 3001       | 7199       | is     | below 0.8    |
      | 3000       | don't know | is not | below 0.8    |
      | don't know | 7199       | is     | below 0.8    |

  Scenario: With too little to live on, help comes before a discount for a lump sum
    Given a person who answers
      | lender_type         | bank         |
      | product_type        | cash_loan    |
      | first_missed_on     | 120 days ago |
      | overdue_amount      | 4200         |
      | monthly_income      | 3000         |
      | essential_expenses  | 2000         |
      | housing_cost        | 1000         |
      | other_debt_payments | 0            |
      | lump_sum_available  | 3000         |
    When advice is asked for
    Then "hold_new_promises" is recommended
    And "hold_new_promises" ranks before "one_off_settlement"
    And "pay_off_in_full" is not recommended
    And the certainty of "one_off_settlement" is below 0.6

  Scenario Outline: The sale of a car could end all debts, with no arrears yet
    Given a person who answers
      | lender_type        | bank      |
      | product_type       | cash_loan |
      | total_debt         | <debt>    |
      | lump_sum_available | <at hand> |
    When advice is asked for
    Then "pay_off_in_full" <is> recommended

    Examples:
      | debt       | at hand | is     |
      | 48000      | 48000   | is     |
      | 48000      | 47999   | is not |
      | 0          | 48000   | is not |
      | don't know | 48000   | is not |

  Scenario Outline: Early repayment is for a loan that still runs
    Given a person who answers
      | lender_type        | bank       |
      | product_type       | <product>  |
      | total_debt         | 48000      |
      | lump_sum_available | 48000      |
      | latest_court_paper | <paper>    |
      | last_due_on        | <last due> |
    When advice is asked for
    Then "pay_off_in_full" <advised> recommended

    Examples:
      | product     | paper         | last due   | advised |
      | cash_loan   | none          | 2026-11-24 | is      |
      | cash_loan   | letter_or_sms | 2026-11-24 | is      |
      | don't know  | don't know    | don't know | is      |
      | cash_loan   | none          | 2026-11-23 | is not  |
      | cash_loan   | complaint     | 2026-11-24 | is not  |
      | credit_card | none          | don't know | is not  |

  Scenario: Paying early, look for the charge in the contract first
    Given a person who answers
      | lender_type        | bank      |
      | product_type       | cash_loan |
      | total_debt         | 48000     |
      | lump_sum_available | 60000     |
    When advice is asked for
    Then "pay_off_in_full" cites "civil_code_677"
    And "pay_off_in_full" does not cite "civil_code_675_676"
