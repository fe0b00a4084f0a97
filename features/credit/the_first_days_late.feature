Feature: The first days late, and the grace that may not be there
  No law gives a loan a period of grace. Card issuers allow some days by the convention of
  their industry; whoever has the money does best to pay today.

  Background:
    Given the date of advice is 2026-11-23
    And a person who answers
      | lender_type        | A bank |
      | overdue_amount     | 900    |
      | lump_sum_available | 900    |
      | safety_now         | none   |

  Scenario Outline: A loan a few days late, and "surely there is some grace"
    Given the answer to "product_type" is "<loan>"
    And the answer to "first_missed_on" is "<missed>"
    Then it <warns> "no_general_grace"

    Examples: Up to the fifteenth day
      | loan                | missed      | warns         |
      | cash_loan           | today       | warns         |
      | cash_loan           | 15 days ago | warns         |
      | purchase_instalment | 15 days ago | warns         |
      | other               | 15 days ago | warns         |
      | cash_loan           | 16 days ago | does not warn |

    Examples: A card, or not known which
      | loan        | missed      | warns         |
      | credit_card | 15 days ago | does not warn |
      | don't know  | 15 days ago | does not warn |
      | cash_loan   | don't know  | does not warn |

  Scenario: An online loan, four days late
    Given the answer to "product_type" is "cash_loan"
    And the answer to "first_missed_on" is "2026-11-19"
    Then "no_general_grace" cites "civil_code_675_676"
    And "penalty_interest" is found
    And "no_general_grace" does not give the reason "Card issuers commonly allow"

  Scenario Outline: A credit card, and what the issuers call grace
    Given the answer to "product_type" is "<loan>"
    And the answer to "first_missed_on" is "<missed>"
    Then it <warns> "no_general_grace"

    Examples: Up to the tenth day, for cards only
      | loan          | missed      | warns         |
      | A credit card | today       | warns         |
      | A credit card | 3 days ago  | warns         |
      | A credit card | 10 days ago | warns         |
      | A credit card | 11 days ago | does not warn |
      | A credit card | don't know  | does not warn |
      | don't know    | 3 days ago  | does not warn |

  Scenario: What is said of a loan is not said of a card
    Given the answer to "product_type" is "cash_loan"
    And the answer to "first_missed_on" is "3 days ago"
    Then "no_general_grace" cites "civil_code_675_676"
    And "no_general_grace" does not give the reason "Card issuers commonly allow"

  Scenario: A card two days late, where grace is a convention and no law
    Given the answer to "product_type" is "credit_card"
    And the answer to "first_missed_on" is "2 days ago"
    Then "no_general_grace" cites "card_grace_convention"
    And "no_general_grace" does not cite "civil_code_675_676"
    And "penalty_interest" is not found

  Scenario Outline: The card is late, and the money is on the other account
    Given the answer to "product_type" is "<loan>"
    And the answer to "first_missed_on" is "<missed>"
    And the answer to "lump_sum_available" is "<at hand>"
    Then "pay_missed_now" <is it> recommended

    Examples: From the first day late to the tenth
      | loan        | missed      | at hand | is it  |
      | credit_card | 1 day ago   | 900     | is     |
      | credit_card | 10 days ago | 900     | is     |
      | credit_card | today       | 900     | is not |
      | credit_card | 11 days ago | 900     | is not |

    Examples: One yuan short, not known, or no card
      | loan        | missed     | at hand    | is it  |
      | credit_card | 2 days ago | 899        | is not |
      | credit_card | 2 days ago | don't know | is not |
      | cash_loan   | 2 days ago | 900        | is not |

  Scenario: She pays before supper
    Given the answer to "product_type" is "credit_card"
    And the answer to "first_missed_on" is "2 days ago"
    Then the first recommendation is "pay_missed_now"
    And the urgency of "pay_missed_now" is "today"

  Scenario: Nothing is overdue on the card after all
    Given the answer to "product_type" is "credit_card"
    And the answer to "first_missed_on" is "2 days ago"
    And the answer to "overdue_amount" is "0"
    Then "pay_missed_now" is not recommended
