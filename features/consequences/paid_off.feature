Feature: What was overdue has been paid
  With the arrears paid, collection, late charges and court steps generally do not follow any
  more. The mark on the credit report stays for its time.

  Background:
    Given the date of advice is 2026-11-23

  Scenario Outline: Ms Hao has paid the last of it this morning
    Given a person who answers
      | Kind of creditor      | A bank        |
      | Kind of loan          | A credit card |
      | First due date missed | 200 days ago  |
      | Latest paper received | None          |
    And the answer to "Arrears paid off" is "<paid>"
    Then "Penalty interest" <found>
    And "Late charges and other costs" <found>
    And "Calls and messages asking for payment" <found>
    And "The whole loan may be called in" <found>
    And "It may go to court" <found>
    And "confirm_payoff" <proof>

    Examples:
      | paid       | found        | proof              |
      | yes        | is not found | is recommended     |
      | no         | is found     | is not recommended |
      | don't know | is found     | is not recommended |

  Scenario: The mark on the report outlives the arrears
    Given a person who answers
      | Kind of creditor      | A bank       |
      | First due date missed | 200 days ago |
      | Arrears paid off      | yes          |
    Then "Penalty interest" is not found
    And "A mark may appear on your credit report" is found
    And it warns "record_stays_five_years"
    And "rebuild_credit_habits" is recommended
    And "prepare_negotiation" is not recommended

  Scenario Outline: The company that bought Mr Kang's debt has its money
    Given a person who answers
      | Kind of creditor      | A company that has bought the debt |
      | First due date missed | 200 days ago                       |
    And the answer to "Arrears paid off" is "<paid>"
    Then "Someone else may claim the money" <found>
    And "confirm_payoff" <proof>

    Examples:
      | paid | found        | proof              |
      | yes  | is not found | is recommended     |
      | no   | is found     | is not recommended |
