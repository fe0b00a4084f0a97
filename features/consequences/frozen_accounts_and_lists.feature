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
    Then rule "enforcement_reaches_accounts" <result>
    And "account_frozen" <found>
    And "spending_limits" <found>
    And "double_interest" <found>
    And "dishonest_list" is not found

    Examples:
      | paper                   | result       | found        |
      | enforcement             | fires        | is found     |
      | arbitration_enforcement | fires        | is found     |
      | complaint               | stays silent | is not found |
      | letter_or_sms           | stays silent | is not found |

  Scenario: Limited in consumption, which is not the list
    Given the answer to "latest_court_paper" is "enforcement"
    Then rule "enforcement_reaches_accounts" fires
    And "spending_limits" cites "consumption_limit_rules"
    And "double_interest" cites "delay_interest_264"
    And "account_frozen" cites "exempt_property"

  Scenario Outline: A suit alone, and a suit with the thought of hiding the car
    The freeze is announced only where the person thinks of moving property away.
    Given the answer to "latest_court_paper" is "<paper>"
    And the answer to "considering" is "<thought>"
    Then rule "property_may_be_preserved_during_the_suit" <suit>
    And rule "moving_property_invites_a_freeze" <hiding>
    And "account_frozen" <found>

    Examples:
      | paper         | thought               | suit         | hiding       | found        |
      | complaint     | hide_assets_or_vanish | fires        | fires        | is found     |
      | complaint     | none                  | fires        | stays silent | is not found |
      | complaint     | don't know            | fires        | stays silent | is not found |
      | payment_order | hide_assets_or_vanish | stays silent | stays silent | is not found |
      | letter_or_sms | hide_assets_or_vanish | stays silent | stays silent | is not found |

  Scenario: A freeze before judgment rests on the articles on preservation
    Given the answer to "latest_court_paper" is "complaint"
    And the answer to "considering" is "hide_assets_or_vanish"
    Then rule "moving_property_invites_a_freeze" fires
    And "account_frozen" cites "civil_procedure_103_104"

  Scenario Outline: The judgment is fifteen days old, and past the time to appeal
    Given the answer to "latest_court_paper" is "judgment"
    And the answer to "court_paper_received_on" is "<arrived>"
    Then rule "judgment_can_be_enforced_against_savings" <result>
    And "double_interest" <found>

    Examples:
      | arrived    | result       | found        |
      | 2026-11-08 | stays silent | is not found |
      | 2026-11-05 | fires        | is found     |
      | don't know | stays silent | is not found |

  Scenario Outline: Able to pay something, and unwilling
    Given the answer to "latest_court_paper" is "enforcement"
    And the answer to "willing_to_repay" is "<willing>"
    And the answer to "monthly_income" is "<income>"
    Then rule "able_but_unwilling_in_enforcement" <result>
    And "dishonest_list" <found>

    Examples: One yuan makes the difference between able and unable
      | willing    | income | result       | found        |
      | no         | 5501   | fires        | is found     |
      | no         | 5500   | stays silent | is not found |
      | yes        | 5501   | stays silent | is not found |
      | don't know | 5501   | stays silent | is not found |

  Scenario Outline: Moving the garage to a cousin once enforcement has begun
    Given the answer to "latest_court_paper" is "<paper>"
    And the answer to "considering" is "<thought>"
    Then rule "hiding_property_in_enforcement" <result>
    And "dishonest_list" <found>

    Examples:
      | paper       | thought               | result       | found        |
      | enforcement | hide_assets_or_vanish | fires        | is found     |
      | enforcement | none                  | stays silent | is not found |
      | complaint   | hide_assets_or_vanish | stays silent | is not found |

  Scenario Outline: With nothing left and nothing saved
    Given the answer to "latest_court_paper" is "enforcement"
    And the answer to "monthly_income" is "<income>"
    And the answer to "lump_sum_available" is "<cash>"
    Then rule "truly_unable_is_not_refusing" <result>
    And "dishonest_list" is not found

    Examples:
      | income | cash       | result       |
      | 5500   | 0          | fires        |
      | 5501   | 0          | stays silent |
      | 5500   | 1          | stays silent |
      | 5500   | don't know | stays silent |
