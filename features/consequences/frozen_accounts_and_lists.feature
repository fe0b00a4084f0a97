Feature: Frozen accounts, limits on spending and the list of defaulters
  Three lists are kept apart. Being unable is not refusing, and what a family lives on is left
  to it.

  Background: Mr Deng, with a small garage that still earns a little
    Given the date of advice is 2026-11-23
    And a person who answers
      | Kind of creditor      | A bank      |
      | Kind of loan          | cash_loan   |
      | First due date missed | 2026-03-01  |
      | monthly_income        | 6000        |
      | essential_expenses    | 4000        |
      | housing_cost          | 1500        |
      | other_debt_payments   | 0           |
      | lump_sum_available    | 0           |

  Scenario Outline: An enforcement notice has come
    Given the answer to "latest_court_paper" is "<paper>"
    And the answer to "court_paper_received_on" is "2026-11-20"
    Then "account_frozen" <found>
    And "spending_limits" <found>
    And "double_interest" <found>
    And "dishonest_list" is not found

    Examples:
      | paper                   | found        |
      | enforcement             | is found     |
      | arbitration_enforcement | is found     |
      | complaint               | is not found |
      | letter_or_sms           | is not found |

  Scenario: Limited in consumption, which is not the list
    Given the answer to "latest_court_paper" is "enforcement"
    Then "spending_limits" cites "consumption_limit_rules"
    And "double_interest" cites "delay_interest_264"
    And "account_frozen" cites "exempt_property"
    And "account_frozen" does not give the reason "Before and during a suit"
    And "account_frozen" does not cite "delay_interest_264"
    And "double_interest" does not cite "civil_procedure_254_255"
    And "enforcement" gives the reason "You have received a court's enforcement notice"

  Scenario Outline: A suit alone, and a suit with the thought of hiding the car
    The freeze is announced only where the person thinks of moving property away.
    Given the answer to "latest_court_paper" is "<paper>"
    And the answer to "considering" is "<thought>"
    Then "account_frozen" <found>

    Examples:
      | paper         | thought               | found        |
      | complaint     | hide_assets_or_vanish | is found     |
      | complaint     | none                  | is not found |
      | complaint     | don't know            | is not found |
      | payment_order | hide_assets_or_vanish | is not found |
      | letter_or_sms | hide_assets_or_vanish | is not found |

  Scenario: A freeze before judgment rests on the articles on preservation
    Given the answer to "latest_court_paper" is "complaint"
    And the answer to "considering" is "hide_assets_or_vanish"
    Then "account_frozen" cites "civil_procedure_103_104"

  Scenario Outline: The judgment is fifteen days old, and past the time to appeal
    Given the answer to "latest_court_paper" is "judgment"
    And the answer to "court_paper_received_on" is "<arrived>"
    Then "double_interest" <found>

    Examples:
      | arrived    | found        |
      | 2026-11-08 | is not found |
      | 2026-11-05 | is found     |
      | don't know | is not found |

  Scenario Outline: Able to pay something, and unwilling
    Given the answer to "latest_court_paper" is "enforcement"
    And the answer to "willing_to_repay" is "<willing>"
    And the answer to "monthly_income" is "<income>"
    Then "dishonest_list" <found>
    And "dishonest_list" <gives> the reason "unlike someone who truly cannot"

    Examples: One yuan makes the difference between able and unable
      | willing    | income | found        | gives         |
      | no         | 5501   | is found     | gives         |
      | no         | 5500   | is not found | does not give |
      | yes        | 5501   | is not found | does not give |
      | don't know | 5501   | is not found | does not give |

  Scenario Outline: Moving the garage to a cousin once enforcement has begun
    Given the answer to "latest_court_paper" is "<paper>"
    And the answer to "considering" is "<thought>"
    Then "dishonest_list" <found>

    Examples:
      | paper       | thought               | found        |
      | enforcement | hide_assets_or_vanish | is found     |
      | enforcement | none                  | is not found |
      | complaint   | hide_assets_or_vanish | is not found |

  Scenario Outline: With nothing left and nothing saved
    Given the answer to "latest_court_paper" is "enforcement"
    And the answer to "monthly_income" is "<income>"
    And the answer to "lump_sum_available" is "<cash>"
    And the answer to "considering" is "<thought>"
    Then "dishonest_list" <found>

    Examples: who is unable does not refuse, but hiding property is refusing whatever is left
      | income | cash       | thought               | found        |
      | 5500   | 0          | none                  | is not found |
      | 5501   | 0          | none                  | is not found |
      | 5500   | 1          | none                  | is not found |
      | 5500   | don't know | none                  | is not found |
      | 5500   | 0          | hide_assets_or_vanish | is found     |
