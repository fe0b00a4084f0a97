Feature: When talking has failed
  First the lender's own complaint unit, in writing; then mediation or the supervisor of that
  kind of lender. Nobody can make the lender agree.

  Background:
    Given the date of advice is 2026-11-23
    And a person who answers
      | first_missed_on | 50 days ago |

  Scenario Outline: Three calls to customer service, and no answer
    Given the answer to "lender_type" is "bank"
    And the answer to "lender_contact" is "<contact>"
    Then rule "talked_without_result_complain_first" <result>
    And "complain_to_lender" is <advised>
    And "lender_complaints" can help

    Examples:
      | contact          | result       | advised         |
      | talked_no_result | fires        | recommended     |
      | none             | stays silent | not recommended |
      | offer_received   | stays silent | not recommended |

  Scenario: The complaint unit has a time to answer in
    Given the answer to "lender_type" is "bank"
    And the answer to "lender_contact" is "Talked, without a result"
    Then rule "talked_without_result_complain_first" fires
    And "complain_to_lender" cites "complaint_handling_2020"
    And "complain_to_lender" ranks before "complain_to_supervisor"
    And "complain_to_lender" ranks before "financial_mediation"

  Scenario Outline: They said no
    Given the answer to "lender_type" is "consumer_finance"
    And the answer to "lender_contact" is "<contact>"
    Then rule "refused_complain_to_the_lender" <result>
    And "complain_to_lender" is <advised>
    And the certainty of "prepare_negotiation" is <certainty>

    Examples:
      | contact        | result       | advised         | certainty    |
      | refused        | fires        | recommended     | at least 0.5 |
      | offer_received | stays silent | not recommended | at least 0.5 |
      | don't know     | stays silent | not recommended | below 0.5    |

  Scenario Outline: Mediation is free, and the right supervisor depends on the lender
    Given the answer to "lender_type" is "<lender>"
    And the answer to "lender_contact" is "<contact>"
    Then rule "talks_failed_try_mediation" <result>
    And "financial_mediation" is <advised>
    And "complain_to_supervisor" is <advised>
    And "mediation_bodies" <mediators>
    And "nfra_12378" <national>
    And "local_finance_12345" <local>

    Examples: under the national regulator
      | lender           | contact          | result       | advised         | mediators    | national | local        |
      | bank             | refused          | fires        | recommended     | can help     | can help | is not named |
      | bank             | none             | stays silent | not recommended | is not named | can help | is not named |
      | consumer_finance | talked_no_result | fires        | recommended     | can help     | can help | is not named |
      | trust            | refused          | fires        | recommended     | can help     | can help | is not named |

    Examples: under the local authority
      | lender       | contact     | result       | advised         | mediators    | national     | local    |
      | micro_lender | refused     | fires        | recommended     | can help     | is not named | can help |
      | micro_lender | agreed_plan | stays silent | not recommended | is not named | is not named | can help |
      | debt_buyer   | refused     | stays silent | not recommended | is not named | is not named | can help |

    Examples: under no financial supervisor
      | lender         | contact | result       | advised         | mediators    | national     | local        |
      | private_lender | refused | stays silent | not recommended | is not named | is not named | is not named |
      | don't know     | refused | stays silent | not recommended | is not named | is not named | is not named |

  Scenario Outline: The guarantor who paid would not talk about instalments
    Given the answer to "lender_type" is "guarantor"
    And the answer to "lender_contact" is "<contact>"
    Then rule "talks_failed_try_mediation" <result>
    And "financial_mediation" is <advised>
    And "complain_to_supervisor" is <advised>
    And "local_finance_12345" can help

    Examples:
      | contact          | result       | advised         |
      | talked_no_result | fires        | recommended     |
      | offer_received   | stays silent | not recommended |

  Scenario Outline: A fee is disputed, and the lender would not move
    Given the answer to "lender_type" is "<lender>"
    And the answer to "lender_contact" is "<contact>"
    And the answer to "disputes" is "<dispute>"
    Then rule "concrete_dispute_unsolved_go_to_the_supervisor" <result>
    And the certainty of "complain_to_supervisor" is <certainty>
    And "<supervisor>" can help

    Examples:
      | lender           | contact          | dispute         | result       | certainty    | supervisor          |
      | bank             | refused          | fees_not_agreed | fires        | at least 0.6 | nfra_12378          |
      | bank             | refused          | none            | stays silent | below 0.6    | nfra_12378          |
      | bank             | offer_received   | fees_not_agreed | stays silent | below 0.2    | nfra_12378          |
      | consumer_finance | talked_no_result | amount_wrong    | fires        | at least 0.6 | nfra_12378          |
      | trust            | refused          | received_less   | fires        | at least 0.6 | nfra_12378          |
      | micro_lender     | refused          | amount_wrong    | stays silent | below 0.6    | local_finance_12345 |

  Scenario Outline: The gym has closed, and the lender says it is not its business
    Given the answer to "lender_type" is "consumer_finance"
    And the answer to "disputes" is "<dispute>"
    And the answer to "lender_contact" is "<contact>"
    Then rule "fees_or_goods_ask_the_consumer_association" <result>
    And the certainty of "consumer_association_mediation" is <certainty>
    And the certainty of "consumer_association_12315" is <certainty>

    Examples:
      | dispute             | contact          | result       | certainty    |
      | goods_not_delivered | refused          | fires        | at least 0.8 |
      | goods_not_delivered | none             | stays silent | below 0.8    |
      | fees_not_agreed     | talked_no_result | fires        | at least 0.4 |
      | fees_not_agreed     | none             | stays silent | below 0.2    |
      | amount_wrong        | refused          | stays silent | below 0.2    |

  Scenario: The consumer association mediates, and does not arbitrate
    Given the answer to "lender_type" is "bank"
    And the answer to "disputes" is "goods_not_delivered"
    And the answer to "lender_contact" is "refused"
    Then rule "fees_or_goods_ask_the_consumer_association" fires
    And "consumer_association_mediation" cites "consumer_law_37_39"
    And it warns "mediation_is_not_arbitration"
