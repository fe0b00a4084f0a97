Feature: Under age, or after a loss at the tables
  Whoever is under age tells an adult first. Whoever has lost money is asked how they are,
  before anyone asks about the money.

  Background:
    Given the date of advice is 2026-11-23
    And a person who answers
      | lender_type     | micro_lender |
      | product_type    | cash_loan    |
      | first_missed_on | 30 days ago  |
      | overdue_amount  | 900          |
      | total_debt      | 2700         |

  Scenario Outline: A girl of sixteen borrowed for a telephone
    Given the answer to "life_stage" is "<stage>"
    Then "tell_a_trusted_adult" <is it> recommended

    Examples: under eighteen, a student of twenty, a grown-up, not said
      | stage      | is it  |
      | minor      | is     |
      | student    | is not |
      | adult      | is not |
      | don't know | is not |

  Scenario: She tells her mother before she answers anyone
    Given the answer to "life_stage" is "Under eighteen"
    Then "tell_a_trusted_adult" is among the first three recommendations
    And the urgency of "tell_a_trusted_adult" is "today"
    And "tell_a_trusted_adult" cites "civil_code_18_20_144_145"
    And "legal_aid_12348" gives the reason "you and an adult can ask legal aid free of charge"

  Scenario Outline: Collectors humiliate a schoolboy
    Given the answer to "life_stage" is "<stage>"
    And the answer to "collection_conduct" is "<conduct>"
    And the answer to "safety_now" is "<safety>"
    Then "tell_a_trusted_adult" <is it> recommended
    And "tell_a_trusted_adult" <gives> the reason "Someone frightens or humiliates you"

    Examples: he is under age and somebody frightens or humiliates him
      | stage | conduct           | safety          | is it | gives |
      | minor | threats           | none            | is    | gives |
      | minor | insults           | none            | is    | gives |
      | minor | publishes_privacy | none            | is    | gives |
      | minor | none              | threatened      | is    | gives |
      | minor | none              | intimate_images | is    | gives |

    Examples: calls only, or his grown-up brother
      | stage | conduct    | safety | is it  | gives         |
      | minor | many_calls | none   | is     | does not give |
      | adult | insults    | none   | is not | does not give |

  Scenario: With threats it cannot wait until the evening
    Given the answer to "life_stage" is "minor"
    And the answer to "collection_conduct" is "threats"
    Then the first recommendation is "tell_a_trusted_adult"
    And the urgency of "tell_a_trusted_adult" is "now"
    And "police_110" can help
    And "crisis_12356" gives the reason "Being frightened or humiliated hurts anyone"
    And "crisis_12356" does not cite "public_security_law_2026"

  Scenario Outline: When the bottle came before the instalment
    Given the answer to "arrears_reasons" is "<reason>"
    Then "crisis_12356" <named>

    Examples:
      | reason         | named        |
      | drink_or_drugs | can help     |
      | overspending   | is not named |
      | don't know     | is not named |

  Scenario Outline: After the losses somebody asks how he is
    Given the answer to "arrears_reasons" is "<reason>"
    Then "crisis_12356" <named>

    Examples:
      | reason           | named        |
      | gambling_or_bets | can help     |
      | overspending     | is not named |
      | none             | is not named |
      | don't know       | is not named |
