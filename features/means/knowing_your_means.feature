Feature: Knowing what you can really pay
  Nobody should offer a lender a figure before there is a budget: what comes in, what the
  household needs, and what the other loans take. A nought is an answer, a blank is not.

  Background:
    Given the date of advice is 2026-11-23

  Scenario Outline: A warehouse worker fills in the budget and one figure is missing
    Given a person who answers
      | monthly_income      | 5200 |
      | essential_expenses  | 2400 |
      | housing_cost        | 1200 |
      | other_debt_payments | 600  |
    And the answer to "<figure>" is "<answer>"
    When advice is asked for
    Then rule "means_unknown_make_a_budget" <result>
    And "assess_means" <is> recommended

    Examples: the figure is not known
      | figure              | answer     | result | is |
      | monthly_income      | don't know | fires  | is |
      | essential_expenses  | don't know | fires  | is |
      | housing_cost        | don't know | fires  | is |
      | other_debt_payments | don't know | fires  | is |

    Examples: she lives with her parents, has no other loan, or has just lost her wages and not the loans
      | figure              | answer | result       | is     |
      | housing_cost        | 0      | stays silent | is not |
      | other_debt_payments | 0      | stays silent | is not |
      | monthly_income      | 0      | stays silent | is     |

  Scenario Outline: The instalment fell due yesterday, or only today
    Given a person who answers
      | lender_type         | consumer_finance |
      | monthly_income      | 6800             |
      | essential_expenses  | 3000             |
      | housing_cost        | 1500             |
      | other_debt_payments | 0                |
    And the answer to "first_missed_on" is "<due>"
    When advice is asked for
    Then rule "in_arrears_know_your_means" <result>
    And "assess_means" <is> recommended

    Examples:
      | due        | result       | is     |
      | 2026-11-22 | fires        | is     |
      | 2026-11-23 | stays silent | is not |
      | don't know | stays silent | is not |

  Scenario Outline: One bad month needs a budget, a tangle of debts needs a full list
    Given a person who answers
      | monthly_income      | 6800 |
      | essential_expenses  | 3000 |
      | housing_cost        | 1500 |
      | other_debt_payments | 900  |
    And the answer to "arrears_reasons" is "<reason>"
    When advice is asked for
    Then rule "several_causes_need_a_full_list" <result>
    And "assess_means" <is> recommended
    And the certainty of "gather_three_papers" is <how> 0.5

    Examples:
      | reason              | result       | is     | how      |
      | rolling_loans       | fires        | is     | at least |
      | no_budget           | fires        | is     | at least |
      | business_failed     | fires        | is     | at least |
      | illness_or_accident | stays silent | is not | below    |
      | lost_job            | stays silent | is not | below    |
      | don't know          | stays silent | is not | below    |
