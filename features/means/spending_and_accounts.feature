Feature: Spending and accounts
  Nobody is blamed for what was bought. The question is only what can wait, so that a plan
  holds; and where nothing can wait, nobody is told to save.

  Background:
    Given the date of advice is 2026-11-23

  Scenario Outline: A student with a wardrobe on instalments
    Given a person who answers
      | lender_type     | consumer_finance |
      | first_missed_on | 25 days ago      |
      | arrears_reasons | <reason>         |
    When advice is asked for
    Then "cut_spending" <is> recommended
    And "keep_accounts" <is> recommended
    And "set_debt_ceiling" <is> recommended

    Examples: she spent too much, or waits for her grant
      | reason            | is     |
      | overspending      | is     |
      | waiting_for_money | is not |
      | don't know        | is not |

  Scenario: Asking for instalments comes with cutting back
    Given a person who answers
      | lender_type     | consumer_finance |
      | first_missed_on | 25 days ago      |
      | arrears_reasons | overspending     |
    When advice is asked for
    Then "overspending" is found
    And "cut_spending" gives the reason "so first stop what you can do without"
    And "keep_accounts" gives the reason "shows where the money goes and what can be saved"
    And "set_debt_ceiling" gives the reason "keeps you from adding another instalment"
    And "cut_spending" ranks before "prepare_negotiation"
    And "cut_spending" ranks before "set_debt_ceiling"

  Scenario Outline: Could the subscriptions go for a while?
    Given a person who answers
      | lender_type         | bank         |
      | first_missed_on     | 25 days ago  |
      | arrears_reasons     | family_event |
      | spending_can_be_cut | <answer>     |
    When advice is asked for
    Then "cut_spending" <is> recommended

    Examples:
      | answer     | is     |
      | yes        | is     |
      | no         | is not |
      | don't know | is not |

  Scenario Outline: She overspent then, and has nothing left to cut now
    Given a person who answers
      | lender_type         | bank         |
      | first_missed_on     | 25 days ago  |
      | arrears_reasons     | overspending |
      | spending_can_be_cut | <answer>     |
    When advice is asked for
    Then the certainty of "cut_spending" is <how>

    Examples: what she says today weighs more than what was
      | answer     | how          |
      | no         | below 0.5    |
      | don't know | at least 0.7 |
      | yes        | at least 0.8 |

  Scenario Outline: Five due dates in a drawer
    Given a person who answers
      | lender_type     | bank        |
      | first_missed_on | 25 days ago |
      | arrears_reasons | <reason>    |
    When advice is asked for
    Then "keep_accounts" <is> recommended
    And "cut_spending" <is> recommended
    And "rebuild_credit_habits" <is> recommended

    Examples: he lost track, or he was ill
      | reason              | is     |
      | no_budget           | is     |
      | illness_or_accident | is not |
      | don't know          | is not |

  Scenario: The list of due dates comes with the month's budget
    Given a person who answers
      | lender_type     | bank        |
      | first_missed_on | 25 days ago |
      | arrears_reasons | no_budget   |
    When advice is asked for
    Then "poor_management" is found
    And "cut_spending" gives the reason "going through the bills shows what can be paused"
    And "rebuild_credit_habits" gives the reason "list every due date"
    And "assess_means" is among the first three recommendations
    And "assess_means" ranks before "keep_accounts"
