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
    Then "assess_means" <is> recommended
    And "assess_means" <gives> the reason "necessary spending or other instalments are not clear yet"

    Examples: the figure is not known
      | figure              | answer     | is | gives |
      | monthly_income      | don't know | is | gives |
      | essential_expenses  | don't know | is | gives |
      | housing_cost        | don't know | is | gives |
      | other_debt_payments | don't know | is | gives |

    Examples: she lives with her parents, has no other loan, or has just lost her wages and not the loans
      | figure              | answer | is     | gives         |
      | housing_cost        | 0      | is not | does not give |
      | other_debt_payments | 0      | is not | does not give |
      | monthly_income      | 0      | is     | does not give |

  Scenario Outline: The instalment fell due yesterday, or only today
    Given a person who answers
      | lender_type         | consumer_finance |
      | monthly_income      | 6800             |
      | essential_expenses  | 3000             |
      | housing_cost        | 1500             |
      | other_debt_payments | 0                |
    And the answer to "first_missed_on" is "<due>"
    When advice is asked for
    Then "assess_means" <is> recommended

    Examples:
      | due        | is     |
      | 2026-11-22 | is     |
      | 2026-11-23 | is not |
      | don't know | is not |

  Scenario Outline: One bad month needs a budget, a tangle of debts needs a full list
    Given a person who answers
      | monthly_income      | 6800 |
      | essential_expenses  | 3000 |
      | housing_cost        | 1500 |
      | other_debt_payments | 900  |
    And the answer to "arrears_reasons" is "<reason>"
    When advice is asked for
    Then "assess_means" <is> recommended
    And the certainty of "gather_three_papers" is <how> 0.5

    Examples:
      | reason              | is     | how      |
      | rolling_loans       | is     | at least |
      | no_budget           | is     | at least |
      | business_failed     | is     | at least |
      | illness_or_accident | is not | below    |
      | lost_job            | is not | below    |
      | don't know          | is not | below    |
