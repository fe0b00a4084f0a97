Feature: The borrower has died, or it is a relative's loan
  Heirs answer with what they inherit and no more, and may renounce. A relative or friend who
  signed nothing owes nothing. Both leave new papers unsigned, but answer the court.

  Background:
    Given the date of advice is 2026-11-23
    And a person who answers
      | lender_type        | bank        |
      | product_type       | credit_card |
      | first_missed_on    | 2026-08-20  |
      | overdue_amount     | 4000        |
      | lump_sum_available | 10000       |
      | total_debt         | 30000       |
      | willing_to_repay   | yes         |

  Scenario Outline: Who is asking
    Given the answer to "your_part" is "<part>"
    Then rule "heir_settles_within_the_estate" <heir>
    And rule "relative_owes_nothing" <relative>
    And rule "not_your_debt_do_not_pay_or_sign" <veto>
    And rule "another_persons_debt_and_your_credit_record" <veto>
    And "pay_off_in_full" is <payment>
    And "prepare_negotiation" is <talk>

    Examples:
      | part       | heir         | relative     | veto         | payment         | talk            |
      | heir       | fires        | stays silent | fires        | not recommended | not recommended |
      | relative   | stays silent | fires        | fires        | not recommended | not recommended |
      | borrower   | stays silent | stays silent | stays silent | recommended     | recommended     |
      | don't know | stays silent | stays silent | stays silent | recommended     | recommended     |

  Scenario: Her father died in October and left a card debt and a small flat
    Given the answer to "your_part" is "heir"
    Then the first recommendation is "settle_an_estate_carefully"
    And "settle_an_estate_carefully" cites "civil_code_1161"
    And "pay_off_in_full" is ruled out because of rule "not_your_debt_do_not_pay_or_sign"
    And "hardship_statement" is not recommended
    And "card_instalment_plan" is not recommended
    And "legal_aid_12348" can help
    And "credit_record" is not found

  Scenario: Collectors ring a cousin who was an emergency contact
    Given the answer to "your_part" is "relative"
    And the answer to "collection_conduct" is "third_parties_told"
    Then the first recommendation is "refuse_a_relatives_debt"
    And "borrow_from_family" is not recommended
    And "pay_missed_now" is not recommended
    And "credit_record" is not found

  Scenario Outline: The court writes to the daughter
    Given the answer to "your_part" is "<part>"
    And the answer to "latest_court_paper" is "<paper>"
    And the answer to "court_paper_received_on" is "2026-11-08"
    Then rule "sued_for_another_persons_debt_answer_all_the_same" <sued>
    And rule "payment_order_for_another_persons_debt" <order>
    And rule "judgment_for_another_persons_debt_see_who_is_named" <judged>
    And the first recommendation is "<first>"

    Examples:
      | part     | paper         | sued         | order        | judged       | first                   |
      | heir     | complaint     | fires        | stays silent | stays silent | answer_the_suit         |
      | heir     | payment_order | stays silent | fires        | stays silent | object_to_payment_order |
      | relative | judgment      | stays silent | stays silent | fires        | decide_on_appeal        |
      | borrower | complaint     | stays silent | stays silent | stays silent | answer_the_suit         |
      | borrower | payment_order | stays silent | stays silent | stays silent | object_to_payment_order |
      | borrower | judgment      | stays silent | stays silent | stays silent | decide_on_appeal        |

  Scenario Outline: The last day to answer, and the day after
    Given the answer to "your_part" is "heir"
    And the answer to "latest_court_paper" is "complaint"
    And the answer to "court_paper_received_on" is "<received>"
    Then rule "sued_for_another_persons_debt_answer_all_the_same" <answer>
    And rule "answer_period_over_speak_at_the_hearing" <hearing>
    And "<first>" is among the first three recommendations

    Examples:
      | received   | answer       | hearing      | first              |
      | 2026-11-08 | fires        | stays silent | answer_the_suit    |
      | 2026-11-07 | stays silent | fires        | attend_the_hearing |
      | don't know | fires        | stays silent | answer_the_suit    |

  Scenario Outline: A payment order on its last day, and the day after
    Given the answer to "your_part" is "heir"
    And the answer to "latest_court_paper" is "payment_order"
    And the answer to "court_paper_received_on" is "<received>"
    Then rule "payment_order_for_another_persons_debt" <objection>
    And "object_to_payment_order" is <objecting>

    Examples:
      | received   | objection    | objecting       |
      | 2026-11-08 | fires        | recommended     |
      | 2026-11-07 | stays silent | not recommended |
