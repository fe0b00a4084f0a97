Feature: What is left, to the cent
  Amounts with cents do not add up exactly in a computer. Nothing left is nothing left, and an
  instalment that is just covered is covered.

  Background:
    Given the date of advice is 2026-11-28
    And a person who answers
      | lender_type        | consumer_finance |
      | product_type       | cash_loan        |
      | first_missed_on    | 2026-10-20       |
      | overdue_amount     | 1900             |
      | total_debt         | 12000            |
      | received_amount    | 10000            |
      | penalty_rate       | 18               |
      | willing_to_repay   | yes              |
      | lender_contact     | none             |
      | latest_court_paper | none             |
      | safety_now         | none             |

  Scenario Outline: A month in which nothing is left, or one cent
    Given a person who answers
      | monthly_income       | 3000.30  |
      | usual_monthly_income | 8000     |
      | essential_expenses   | 2000.10  |
      | housing_cost         | 1000     |
      | other_debt_payments  | <others> |
      | monthly_instalment   | 945.60   |
      | instalment_count     | 12       |
      | arrears_reasons      | pay_cut  |
    Then the first recommendation is "<first>"
    And "hold_new_promises" <hold>
    And "negotiate_lower_instalments" is <lower>

    Examples:
      | others | first                       | hold               | lower           |
      | 0.20   | hold_new_promises           | is recommended     | not recommended |
      | 0.21   | hold_new_promises           | is recommended     | not recommended |
      | 0.19   | negotiate_lower_instalments | is not recommended | recommended     |

  Scenario Outline: An instalment that is just covered, and one cent more
    Given a person who answers
      | monthly_income       | 3254.29                |
      | usual_monthly_income | 3254.29                |
      | essential_expenses   | 1571.95                |
      | housing_cost         | 150.87                 |
      | other_debt_payments  | 1077.21                |
      | monthly_instalment   | <instalment>           |
      | instalment_count     | 36                     |
      | arrears_reasons      | waiting_for_money      |
    Then "negotiate_lower_instalments" <advised> recommended
    And "hold_new_promises" is not recommended

    Examples:
      | instalment | advised |
      | 454.25     | is not  |
      | 454.26     | is not  |
      | 454.27     | is      |
