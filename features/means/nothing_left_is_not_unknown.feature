Feature: Nothing left is not the same as not known
  With no income any debt is above every line, and with nothing left no term is long enough.
  The share cannot be worked out, but what is to be done is clear.

  Background:
    Given the date of advice is 2026-11-28

  Scenario Outline: In Shenzhen without an income
    Given a person who answers
      | your_part           | borrower      |
      | lender_type         | bank          |
      | product_type        | cash_loan     |
      | first_missed_on     | 2026-04-10    |
      | total_debt          | <debt>        |
      | overdue_amount      | 90000         |
      | monthly_instalment  | <instalment>  |
      | other_debt_payments | <others>      |
      | monthly_income      | <income>      |
      | essential_expenses  | 3500          |
      | housing_cost        | 2500          |
      | lump_sum_available  | 0             |
      | arrears_reasons     | rolling_loans |
      | place               | shenzhen      |
      | years_in_place      | 4             |
      | latest_court_paper  | none          |
    When advice is asked for
    Then "personal_bankruptcy" <is> recommended
    And "hold_new_promises" is recommended

    Examples: the instalments are known, some of them, or none
      | income | instalment | others     | debt       | is     |
      | 0      | 6000       | 14000      | 800000     | is     |
      | 0      | don't know | 14000      | 800000     | is     |
      | 0      | 6000       | don't know | 800000     | is     |
      | 0      | don't know | don't know | 800000     | is     |
      | 0      | don't know | don't know | don't know | is     |
      | 5000   | don't know | 5001       | 800000     | is     |
      | 5000   | don't know | 5000       | 800000     | is not |
      | 5000   | don't know | don't know | 800000     | is not |

  Scenario Outline: A card, and the minimum payment is not known
    Given a person who answers
      | your_part           | borrower    |
      | lender_type         | bank        |
      | product_type        | credit_card |
      | total_debt          | <debt>      |
      | lump_sum_available  | 0           |
      | willing_to_repay    | yes         |
      | monthly_income      | <income>    |
      | essential_expenses  | 3000        |
      | housing_cost        | 0           |
      | other_debt_payments | <others>    |
    When advice is asked for
    Then "card_instalment_plan" is <advised>
    And "card_instalment_plan" <gives> the reason "The card debt exceeds your means and you are willing to repay"

    Examples: a year of all that is left
      | debt  | income | others | advised         | gives         |
      | 60000 | 3000   | 0      | recommended     | gives         |
      | 60000 | 2500   | 0      | recommended     | gives         |
      | 60000 | 0      | 2000   | recommended     | gives         |
      | 12001 | 4000   | 0      | recommended     | gives         |
      | 12000 | 4000   | 0      | not recommended | does not give |

  Scenario Outline: A loan, and the instalment is not known
    Given a person who answers
      | lender_type         | consumer_finance |
      | product_type        | cash_loan        |
      | first_missed_on     | 2026-10-20       |
      | total_debt          | <debt>           |
      | monthly_income      | <income>         |
      | essential_expenses  | 3000             |
      | housing_cost        | 0                |
      | other_debt_payments | 0                |
    When advice is asked for
    Then it <warns> "deferral_is_no_right"
    And "negotiate_lower_instalments" <is> recommended

    Examples: three years of all that is left, and nothing left at all
      | debt       | income | is     | warns         |
      | 36001      | 4000   | is     | warns         |
      | 36000      | 4000   | is not | does not warn |
      | don't know | 4000   | is not | does not warn |
      | 36001      | 3000   | is not | does not warn |

  Scenario Outline: Hundreds of months are not told as a number
    Given a person who answers
      | lender_type         | bank        |
      | product_type        | credit_card |
      | total_debt          | 60000       |
      | willing_to_repay    | yes         |
      | monthly_income      | <income>    |
      | essential_expenses  | 3000        |
      | housing_cost        | 0           |
      | other_debt_payments | 0           |
    When advice is asked for
    Then "free_legal_advice" <about> the reason "it would take about"
    And "free_legal_advice" <twenty> the reason "would not repay everything in twenty years"
    And "free_legal_advice" <nothing> the reason "no term is long enough"

    Examples: 240 months, one yuan less a month, one fen, nothing
      | income  | about         | twenty        | nothing       |
      | 3250    | gives         | does not give | does not give |
      | 3249    | does not give | gives         | does not give |
      | 3000.01 | does not give | gives         | does not give |
      | 3000    | does not give | does not give | gives         |

  Scenario Outline: A card plan is offered where nothing is left and the bank is not known yet
    Given a person who answers
      | lender_type         | <lender>    |
      | product_type        | credit_card |
      | total_debt          | 60000       |
      | willing_to_repay    | <willing>   |
      | monthly_income      | 3000        |
      | essential_expenses  | 3000        |
      | housing_cost        | 0           |
      | other_debt_payments | 0           |
    When advice is asked for
    Then "card_instalment_plan" is <advised>
    And the first recommendation is "hold_new_promises"

    Examples:
      | lender      | willing | advised         |
      | bank        | yes     | recommended     |
      | don't know  | yes     | recommended     |
      | bank        | no      | not recommended |
      | debt_buyer  | yes     | not recommended |
