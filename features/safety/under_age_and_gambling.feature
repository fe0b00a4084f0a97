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
    Then rule "minor_tells_an_adult" <result>
    And "tell_a_trusted_adult" <is it> recommended

    Examples: under eighteen, a student of twenty, a grown-up, not said
      | stage      | result       | is it  |
      | minor      | fires        | is     |
      | student    | stays silent | is not |
      | adult      | stays silent | is not |
      | don't know | stays silent | is not |

  Scenario: She tells her mother before she answers anyone
    Given the answer to "life_stage" is "Under eighteen"
    Then rule "minor_tells_an_adult" fires
    And "tell_a_trusted_adult" is among the first three recommendations
    And the urgency of "tell_a_trusted_adult" is "today"
    And "tell_a_trusted_adult" cites "civil_code_18_20_144_145"
    And "legal_aid_12348" can help

  Scenario Outline: Collectors humiliate a schoolboy
    Given the answer to "life_stage" is "<stage>"
    And the answer to "collection_conduct" is "<conduct>"
    And the answer to "safety_now" is "<safety>"
    Then rule "minor_is_pressed_by_collectors" <result>
    And "tell_a_trusted_adult" <is it> recommended

    Examples: he is under age and somebody frightens or humiliates him
      | stage | conduct           | safety          | result | is it |
      | minor | threats           | none            | fires  | is    |
      | minor | insults           | none            | fires  | is    |
      | minor | publishes_privacy | none            | fires  | is    |
      | minor | none              | threatened      | fires  | is    |
      | minor | none              | intimate_images | fires  | is    |

    Examples: calls only, or his grown-up brother
      | stage | conduct    | safety | result       | is it  |
      | minor | many_calls | none   | stays silent | is     |
      | adult | insults    | none   | stays silent | is not |

  Scenario: With threats it cannot wait until the evening
    Given the answer to "life_stage" is "minor"
    And the answer to "collection_conduct" is "threats"
    Then rule "minor_is_pressed_by_collectors" fires
    And the first recommendation is "tell_a_trusted_adult"
    And the urgency of "tell_a_trusted_adult" is "now"
    And "police_110" can help

  Scenario Outline: When the bottle came before the instalment
    Given the answer to "arrears_reasons" is "<reason>"
    Then rule "dependence_ask_after_the_person" <result>
    And "crisis_12356" <named>

    Examples:
      | reason         | result       | named        |
      | drink_or_drugs | fires        | can help     |
      | overspending   | stays silent | is not named |
      | don't know     | stays silent | is not named |

  Scenario Outline: After the losses somebody asks how he is
    Given the answer to "arrears_reasons" is "<reason>"
    Then rule "gambling_losses_ask_after_the_person" <result>
    And "crisis_12356" <named>

    Examples:
      | reason           | result       | named        |
      | gambling_or_bets | fires        | can help     |
      | overspending     | stays silent | is not named |
      | none             | stays silent | is not named |
      | don't know       | stays silent | is not named |
