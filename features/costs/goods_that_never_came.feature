Feature: Bought in instalments, and the goods or the course never came
  The shop is one matter and the loan another. The loan does not stop by itself, so both the
  shop and the lender are written to.

  Background:
    Given the date of advice is 2026-11-23
    And a person who answers
      | lender_type     | consumer_finance    |
      | product_type    | purchase_instalment |
      | first_missed_on | 12 days ago         |

  Scenario Outline: The language school has closed
    Given the answer to "disputes" is "<dispute>"
    Then "consumer_association_mediation" is <advised>
    And "complain_to_lender" is <advised>
    And "consumer_association_12315" <help>
    And it <warns> "mediation_is_not_arbitration"

    Examples:
      | dispute             | advised         | help         | warns         |
      | goods_not_delivered | recommended     | can help     | warns         |
      | none                | not recommended | is not named | does not warn |
      | don't know          | not recommended | is not named | does not warn |

  Scenario: The lender hears of it before any payment is stopped
    Given the answer to "disputes" is "goods_not_delivered"
    Then "complain_to_lender" is among the first three recommendations
    And "consumer_association_mediation" is among the first three recommendations
    And "consumer_association_mediation" cites "consumer_law_37_39"
    And the certainty of "keep_records" is at least 0.3
    And "keep_records" gives the reason "help you to claim your money from the shop"
    And "complain_to_lender" gives the reason "so tell the lender in writing as well"
    And "complain_to_lender" does not cite "consumer_law_37_39"
    And "prepare_negotiation" gives the reason "suspending or ending the instalment loan"
    And "nfra_12378" can help
