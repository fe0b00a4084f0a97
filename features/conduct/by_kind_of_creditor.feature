Feature: Improper collection, by kind of creditor
  Banks, private lenders and creditors nobody knows call for different doors to knock on.

  Background:
    Given the date of advice is 2026-11-23
    And a person who answers
      | product_type    | cash_loan   |
      | first_missed_on | 45 days ago |
      | safety_now      | none        |

  Scenario Outline: A bank's online loan, collected from his mother
    Given the answer to "lender_type" is "<lender>"
    And the answer to "product_type" is "<product>"
    And the answer to "collection_conduct" is "<conduct>"
    Then the certainty of "report_collection_conduct" is <how sure>
    And "report_collection_conduct" <gives> the reason "If this is a bank's internet loan"

    Examples: a bank's cash loan and a grave lapse
      | lender | product   | conduct            | how sure     | gives |
      | bank   | cash_loan | third_parties_told | at least 0.8 | gives |
      | bank   | cash_loan | threats            | at least 0.8 | gives |
      | bank   | cash_loan | insults            | at least 0.8 | gives |

    Examples: a card, another lender, or calls only
      | lender       | product     | conduct            | how sure     | gives         |
      | bank         | credit_card | third_parties_told | at least 0.7 | does not give |
      | micro_lender | cash_loan   | third_parties_told | at least 0.7 | does not give |
      | bank         | don't know  | third_parties_told | at least 0.7 | does not give |
      | bank         | cash_loan   | many_calls         | below 0.8    | does not give |

  Scenario: The rule on banks' internet loans goes into the complaint
    Given the answer to "lender_type" is "bank"
    And the answer to "collection_conduct" is "third_parties_told"
    Then "report_collection_conduct" cites "bank_internet_loan_collection"
    And "nfra_12378" can help

  Scenario Outline: An app collects rudely, and there is an association to tell
    Given the answer to "lender_type" is "<lender>"
    And the answer to "product_type" is "<product>"
    And the answer to "collection_conduct" is "<conduct>"
    Then "internet_finance_association" <named>

    Examples:
      | lender         | product     | conduct            | named        |
      | micro_lender   | cash_loan   | insults            | can help     |
      | private_lender | cash_loan   | threats            | can help     |
      | debt_buyer     | cash_loan   | third_parties_told | can help     |
      | don't know     | cash_loan   | publishes_privacy  | can help     |
      | micro_lender   | cash_loan   | presses_new_loan   | can help     |
      | bank           | cash_loan   | insults            | is not named |
      | micro_lender   | credit_card | insults            | is not named |
      | micro_lender   | cash_loan   | night_calls        | is not named |
      | micro_lender   | cash_loan   | none               | is not named |

  Scenario Outline: A man who lends for a living and shouts
    Given the answer to "lender_type" is "<lender>"
    And the answer to "collection_conduct" is "<conduct>"
    Then the certainty of "police_110" is <how sure>
    And "report_collection_conduct" <gives> the reason "A person or unlicensed lender has no financial supervisor to complain to"

    Examples:
      | lender         | conduct           | how sure     | gives         |
      | private_lender | threats           | at least 0.8 | gives         |
      | private_lender | publishes_privacy | at least 0.8 | gives         |
      | private_lender | insults           | at least 0.6 | gives         |
      | micro_lender   | insults           | below 0.6    | does not give |
      | private_lender | many_calls        | below 0.5    | does not give |
      | don't know     | insults           | below 0.6    | does not give |

  Scenario Outline: "We act for the platform", and no more
    Given the answer to "lender_type" is "<lender>"
    And the answer to "collection_conduct" is "<conduct>"
    Then "identify_creditor" <is it> recommended
    And "identify_creditor" <gives> the reason "Whom to complain to depends on the kind of creditor"

    Examples:
      | lender     | conduct               | is it  | gives         |
      | don't know | third_parties_told    | is     | gives         |
      | don't know | many_calls            | is     | gives         |
      | don't know | claims_dishonest_list | is     | gives         |
      | don't know | presses_new_loan      | is     | gives         |
      | bank       | many_calls            | is not | does not give |
      | don't know | none                  | is     | does not give |

  Scenario Outline: Thinking of writing it all on a complaint site
    Given the answer to "lender_type" is "consumer_finance"
    And the answer to "lender_contact" is "<talks>"
    And the answer to "collection_conduct" is "<conduct>"
    Then "private_complaint_sites" <named>

    Examples:
      | talks            | conduct    | named        |
      | talked_no_result | many_calls | can help     |
      | refused          | insults    | can help     |
      | none             | insults    | is not named |
      | agreed_plan      | insults    | is not named |
      | refused          | none       | is not named |
      | don't know       | insults    | is not named |
