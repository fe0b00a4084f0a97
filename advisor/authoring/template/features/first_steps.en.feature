# en| Scenarios say of one person what they answer and what they get: run them with pytest.
# zh| 场景写明一个人回答了什么、会得到什么；用 pytest 运行。
Feature: The first steps

  Background:
    Given the date of advice is 2026-11-23

  Scenario: Something is left each month, and the rent is ten days late
    Given a person who answers
      | Kind of debt         | Rent        |
      | Amount owed          | 900         |
      | First missed payment | 10 days ago |
      | Monthly income       | 2000        |
      | Monthly spending     | 1500        |
    When advice is asked for
    Then the first recommendation is "Offer to pay in instalments"
    And the urgency of "Offer to pay in instalments" is "this_week"
    And "Debt advice centre" is not named

  Scenario: Nothing is left, and a loan has not been paid for two months
    Given a person who answers
      | Kind of debt         | A loan      |
      | Amount owed          | 3000        |
      | First missed payment | 60 days ago |
      | Monthly income       | 1000        |
      | Monthly spending     | 1400        |
    When advice is asked for
    Then "Spending above income" is found
    And nothing is recommended
    And "Debt advice centre" can help
    And it warns "Do not borrow to pay a debt"
