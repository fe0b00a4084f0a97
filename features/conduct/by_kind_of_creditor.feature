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
    Then rule "bank_collects_an_internet_loan_badly" <result>
    And the certainty of "report_collection_conduct" is <how sure>

    Examples: a bank's cash loan and a grave lapse
      | lender | product   | conduct            | result | how sure     |
      | bank   | cash_loan | third_parties_told | fires  | at least 0.8 |
      | bank   | cash_loan | threats            | fires  | at least 0.8 |
      | bank   | cash_loan | insults            | fires  | at least 0.8 |

    Examples: a card, another lender, or calls only
      | lender       | product     | conduct            | result       | how sure     |
      | bank         | credit_card | third_parties_told | stays silent | at least 0.7 |
      | micro_lender | cash_loan   | third_parties_told | stays silent | at least 0.7 |
      | bank         | don't know  | third_parties_told | stays silent | at least 0.7 |
      | bank         | cash_loan   | many_calls         | stays silent | below 0.8    |

  Scenario: The rule on banks' internet loans goes into the complaint
    Given the answer to "lender_type" is "bank"
    And the answer to "collection_conduct" is "third_parties_told"
    Then rule "bank_collects_an_internet_loan_badly" fires
    And "report_collection_conduct" cites "bank_internet_loan_collection"
    And "nfra_12378" can help

  Scenario Outline: An app collects rudely, and there is an association to tell
    Given the answer to "lender_type" is "<lender>"
    And the answer to "product_type" is "<product>"
    And the answer to "collection_conduct" is "<conduct>"
    Then rule "online_collection_reported_to_the_association" <result>
    And "internet_finance_association" <named>

    Examples:
      | lender         | product     | conduct            | result       | named        |
      | micro_lender   | cash_loan   | insults            | fires        | can help     |
      | private_lender | cash_loan   | threats            | fires        | can help     |
      | debt_buyer     | cash_loan   | third_parties_told | fires        | can help     |
      | don't know     | cash_loan   | publishes_privacy  | fires        | can help     |
      | micro_lender   | cash_loan   | presses_new_loan   | fires        | can help     |
      | bank           | cash_loan   | insults            | stays silent | is not named |
      | micro_lender   | credit_card | insults            | stays silent | is not named |
      | micro_lender   | cash_loan   | night_calls        | stays silent | is not named |
      | micro_lender   | cash_loan   | none               | stays silent | is not named |

  Scenario Outline: A man who lends for a living and shouts
    Given the answer to "lender_type" is "<lender>"
    And the answer to "collection_conduct" is "<conduct>"
    Then rule "threats_by_a_lender_without_a_supervisor" <result>
    And the certainty of "police_110" is <how sure>

    Examples:
      | lender         | conduct           | result       | how sure     |
      | private_lender | threats           | fires        | at least 0.8 |
      | private_lender | publishes_privacy | fires        | at least 0.8 |
      | private_lender | insults           | fires        | at least 0.6 |
      | micro_lender   | insults           | stays silent | below 0.6    |
      | private_lender | many_calls        | stays silent | below 0.5    |
      | don't know     | insults           | stays silent | below 0.6    |

  Scenario Outline: "We act for the platform", and no more
    Given the answer to "lender_type" is "<lender>"
    And the answer to "collection_conduct" is "<conduct>"
    Then rule "bad_conduct_by_an_unknown_creditor" <result>
    And "identify_creditor" <is it> recommended

    Examples:
      | lender     | conduct               | result       | is it  |
      | don't know | third_parties_told    | fires        | is     |
      | don't know | many_calls            | fires        | is     |
      | don't know | claims_dishonest_list | fires        | is     |
      | don't know | presses_new_loan      | fires        | is     |
      | bank       | many_calls            | stays silent | is not |
      | don't know | none                  | stays silent | is     |

  Scenario Outline: Thinking of writing it all on a complaint site
    Given the answer to "lender_type" is "consumer_finance"
    And the answer to "lender_contact" is "<talks>"
    And the answer to "collection_conduct" is "<conduct>"
    Then rule "a_complaint_site_is_only_a_last_thought" <result>
    And "private_complaint_sites" <named>

    Examples:
      | talks            | conduct    | result       | named        |
      | talked_no_result | many_calls | fires        | can help     |
      | refused          | insults    | fires        | can help     |
      | none             | insults    | stays silent | is not named |
      | agreed_plan      | insults    | stays silent | is not named |
      | refused          | none       | stays silent | is not named |
      | don't know       | insults    | stays silent | is not named |
