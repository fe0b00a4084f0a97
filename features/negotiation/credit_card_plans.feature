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
    Then rule "card_plan_for_those_willing_but_unable" <bank rule>
    And rule "card_plan_when_the_issuer_is_unclear" <unclear rule>
    And "card_instalment_plan" is <advised>
    And "identify_creditor" is <creditor>

    Examples: the issuer is known
      | lender           | product     | willing    | income | bank rule    | unclear rule | advised         | creditor        |
      | bank             | credit_card | yes        | 5999   | fires        | stays silent | recommended     | not recommended |
      | bank             | credit_card | yes        | 6000   | stays silent | stays silent | not recommended | not recommended |
      | bank             | credit_card | no         | 5999   | stays silent | stays silent | not recommended | not recommended |
      | bank             | credit_card | don't know | 5999   | stays silent | stays silent | not recommended | not recommended |
      | bank             | cash_loan   | yes        | 5999   | stays silent | stays silent | not recommended | not recommended |
      | consumer_finance | cash_loan   | yes        | 5999   | stays silent | stays silent | not recommended | not recommended |

    Examples: nobody knows who asks for the money
      | lender     | product     | willing    | income | bank rule    | unclear rule | advised         | creditor    |
      | don't know | credit_card | yes        | 5999   | stays silent | fires        | recommended     | recommended |
      | don't know | credit_card | yes        | 6000   | stays silent | stays silent | not recommended | recommended |
      | don't know | credit_card | don't know | 5999   | stays silent | stays silent | not recommended | recommended |

    Examples: the bank has sold the debt
      | lender     | product     | willing | income | bank rule    | unclear rule | advised         | creditor        |
      | debt_buyer | credit_card | yes     | 5999   | stays silent | stays silent | not recommended | not recommended |

  Scenario Outline: The month is enough, but the arrears would take more than three of them
    Given a person who answers
      | lender_type        | bank        |
      | product_type       | credit_card |
      | willing_to_repay   | yes         |
      | monthly_income     | 6000        |
      | monthly_instalment | 1000        |
    And the answer to "overdue_amount" is "<overdue>"
    Then rule "card_plan_for_those_willing_but_unable" <result>
    And "card_instalment_plan" is <advised>

    Examples: a thousand is left once the minimum is paid
      | overdue | result       | advised         |
      | 3000    | stays silent | not recommended |
      | 3001    | fires        | recommended     |

  Scenario Outline: All debts together would take more than a year
    Given a person who answers
      | lender_type        | bank        |
      | product_type       | credit_card |
      | willing_to_repay   | yes         |
      | monthly_income     | 6000        |
      | monthly_instalment | 1000        |
    And the answer to "total_debt" is "<debt>"
    Then rule "card_plan_for_those_willing_but_unable" <result>
    And the certainty of "card_instalment_plan" is <certainty>

    Examples:
      | debt  | result       | certainty    |
      | 24000 | stays silent | below 0.5    |
      | 24001 | fires        | at least 0.8 |

  Scenario Outline: Would sixty months be enough?
    Given a person who answers
      | lender_type      | bank        |
      | product_type     | credit_card |
      | willing_to_repay | don't know  |
      | monthly_income   | 6000        |
    And the answer to "total_debt" is "<debt>"
    Then rule "card_debt_fits_the_longest_plan" <result>
    And "card_instalment_plan" is <advised>

    Examples:
      | debt   | result       | advised         |
      | 120000 | fires        | recommended     |
      | 120001 | stays silent | not recommended |

  Scenario Outline: Nothing is left, so no plan fits, however long
    Given a person who answers
      | lender_type      | bank        |
      | product_type     | credit_card |
      | willing_to_repay | don't know  |
      | monthly_income   | 6000        |
      | total_debt       | 60000       |
    And the answer to "other_debt_payments" is "<other>"
    Then rule "card_debt_fits_the_longest_plan" <result>
    And "card_instalment_plan" is <plan>
    And "hold_new_promises" is <hold>

    Examples:
      | other | result       | plan            | hold            |
      | 1999  | fires        | recommended     | not recommended |
      | 2000  | stays silent | not recommended | recommended     |

  Scenario: The bank may agree, and the adviser says no more than that
    Given a person who answers
      | lender_type        | bank        |
      | product_type       | credit_card |
      | willing_to_repay   | yes         |
      | monthly_income     | 5000        |
      | monthly_instalment | 2400        |
      | total_debt         | 48000       |
    Then rule "card_plan_for_those_willing_but_unable" fires
    And rule "card_debt_fits_the_longest_plan" fires
    And the first recommendation is "card_instalment_plan"
    And "card_instalment_plan" cites "card_rules_70"
    And "card_instalment_plan" ranks before "prepare_negotiation"
    And "nfra_12378" can help
    And "local_finance_12345" is not named

  Scenario: Willing, but there is not even enough to live on
    Given a person who answers
      | lender_type        | bank        |
      | product_type       | credit_card |
      | willing_to_repay   | yes         |
      | monthly_income     | 3000        |
      | monthly_instalment | 800         |
    Then rule "card_plan_for_those_willing_but_unable" fires
    And "hold_new_promises" ranks before "card_instalment_plan"
    And "hardship_statement" is recommended
    And "social_assistance" is recommended

  Scenario: He could pay and does not want to
    Given a person who answers
      | lender_type      | bank        |
      | product_type     | credit_card |
      | willing_to_repay | no          |
      | monthly_income   | 6000        |
      | total_debt       | 60000       |
    Then rule "not_willing_to_repay_think_again" fires
    And "card_instalment_plan" is not recommended
    And it warns "do_not_ignore"
