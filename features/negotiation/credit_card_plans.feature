Feature: An individual plan for a credit card
  In special circumstances, when the debt is beyond the cardholder's means and the will to
  repay is there, a bank may agree to a plan of up to sixty months. It may also refuse.

  Background:
    Given the date of advice is 2026-11-23
    And a person who answers
      | first_missed_on     | 50 days ago |
      | essential_expenses  | 2500        |
      | housing_cost        | 1500        |
      | other_debt_payments | 0           |

  Scenario Outline: One yuan less is left than the statement asks
    Given the answer to "lender_type" is "<lender>"
    And the answer to "product_type" is "<product>"
    And the answer to "willing_to_repay" is "<willing>"
    And the answer to "monthly_instalment" is "2000"
    And the answer to "monthly_income" is "<income>"
    Then "card_instalment_plan" is <advised>
    And "identify_creditor" is <creditor>
    And "card_instalment_plan" <gives> the reason "The card debt exceeds your means and you are willing to repay"
    And "card_instalment_plan" <gives 2> the reason "This is a card debt beyond your means"

    Examples: the issuer is known
      | lender           | product     | willing    | income | advised         | creditor        | gives         | gives 2       |
      | bank             | credit_card | yes        | 5999   | recommended     | not recommended | gives         | does not give |
      | bank             | credit_card | yes        | 6000   | not recommended | not recommended | does not give | does not give |
      | bank             | credit_card | no         | 5999   | not recommended | not recommended | does not give | does not give |
      | bank             | credit_card | don't know | 5999   | not recommended | not recommended | does not give | does not give |
      | bank             | cash_loan   | yes        | 5999   | not recommended | not recommended | does not give | does not give |
      | consumer_finance | cash_loan   | yes        | 5999   | not recommended | not recommended | does not give | does not give |

    Examples: nobody knows who asks for the money
      | lender     | product     | willing    | income | advised         | creditor    | gives         | gives 2       |
      | don't know | credit_card | yes        | 5999   | recommended     | recommended | does not give | gives         |
      | don't know | credit_card | yes        | 6000   | not recommended | recommended | does not give | does not give |
      | don't know | credit_card | don't know | 5999   | not recommended | recommended | does not give | does not give |

    Examples: the bank has sold the debt
      | lender     | product     | willing | income | advised         | creditor        | gives         | gives 2       |
      | debt_buyer | credit_card | yes     | 5999   | not recommended | not recommended | does not give | does not give |

  Scenario Outline: The month is enough, but the arrears would take more than three of them
    Given a person who answers
      | lender_type        | bank        |
      | product_type       | credit_card |
      | willing_to_repay   | yes         |
      | monthly_income     | 6000        |
      | monthly_instalment | 1000        |
    And the answer to "overdue_amount" is "<overdue>"
    Then "card_instalment_plan" is <advised>

    Examples: a thousand is left once the minimum is paid
      | overdue | advised         |
      | 3000    | not recommended |
      | 3001    | recommended     |

  Scenario Outline: All debts together would take more than a year
    Given a person who answers
      | lender_type        | bank        |
      | product_type       | credit_card |
      | willing_to_repay   | yes         |
      | monthly_income     | 6000        |
      | monthly_instalment | 1000        |
    And the answer to "total_debt" is "<debt>"
    Then the certainty of "card_instalment_plan" is <certainty>

    Examples:
      | debt  | certainty    |
      | 24000 | below 0.5    |
      | 24001 | at least 0.8 |

  Scenario Outline: Would sixty months be enough?
    Given a person who answers
      | lender_type      | bank        |
      | product_type     | credit_card |
      | willing_to_repay | don't know  |
      | monthly_income   | 6000        |
    And the answer to "total_debt" is "<debt>"
    Then "card_instalment_plan" is <advised>

    Examples:
      | debt   | advised         |
      | 120000 | recommended     |
      | 120001 | not recommended |

  Scenario Outline: Nothing is left, so no plan fits, however long
    Given a person who answers
      | lender_type      | bank        |
      | product_type     | credit_card |
      | willing_to_repay | don't know  |
      | monthly_income   | 6000        |
      | total_debt       | 60000       |
    And the answer to "other_debt_payments" is "<other>"
    Then "card_instalment_plan" is <plan>
    And "hold_new_promises" is <hold>

    Examples:
      | other | plan            | hold            |
      | 1999  | recommended     | not recommended |
      | 2000  | not recommended | recommended     |

  Scenario: The bank may agree, and the adviser says no more than that
    Given a person who answers
      | lender_type        | bank        |
      | product_type       | credit_card |
      | willing_to_repay   | yes         |
      | monthly_income     | 5000        |
      | monthly_instalment | 2400        |
      | total_debt         | 48000       |
    Then the first recommendation is "card_instalment_plan"
    And "card_instalment_plan" cites "card_rules_70"
    And "card_instalment_plan" ranks before "prepare_negotiation"
    And "nfra_12378" can help
    And "local_finance_12345" is not named
    And "card_instalment_plan" gives the reason "Without interest and with all you can spare it would take about"

  Scenario: Willing, but there is not even enough to live on
    Given a person who answers
      | lender_type        | bank        |
      | product_type       | credit_card |
      | willing_to_repay   | yes         |
      | monthly_income     | 3000        |
      | monthly_instalment | 800         |
    Then "hold_new_promises" ranks before "card_instalment_plan"
    And "hardship_statement" is recommended
    And "social_assistance" is recommended

  Scenario: He could pay and does not want to
    Given a person who answers
      | lender_type      | bank        |
      | product_type     | credit_card |
      | willing_to_repay | no          |
      | monthly_income   | 6000        |
      | total_debt       | 60000       |
    Then "card_instalment_plan" is not recommended
    And it warns "do_not_ignore"
