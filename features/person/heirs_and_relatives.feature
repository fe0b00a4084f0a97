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
    And rule "not_your_debt_do_not_pay_or_sign" fires
    And "pay_off_in_full" is not recommended
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

  Scenario Outline: The last day to answer, and after it
    Given the answer to "your_part" is "heir"
    And the answer to "latest_court_paper" is "complaint"
    And the answer to "court_paper_received_on" is "<received>"
    Then rule "sued_for_another_persons_debt_answer_all_the_same" <answer>
    And rule "answer_period_over_speak_at_the_hearing" <hearing>
    And "<first>" is among the first three recommendations

    Examples:
      | received   | answer       | hearing      | first              |
      | 2026-11-08 | fires        | stays silent | answer_the_suit    |
      | 2026-11-05 | stays silent | fires        | attend_the_hearing |
      | don't know | fires        | stays silent | answer_the_suit    |

  Scenario Outline: A payment order on its last day, and after it
    Given the answer to "your_part" is "heir"
    And the answer to "latest_court_paper" is "payment_order"
    And the answer to "court_paper_received_on" is "<received>"
    Then rule "payment_order_for_another_persons_debt" <objection>
    And "object_to_payment_order" is <objecting>

    Examples:
      | received   | objection    | objecting       |
      | 2026-11-08 | fires        | recommended     |
      | 2026-11-05 | stays silent | not recommended |

  Scenario Outline: What is not asked of a relative is not called unknown
    Given the date of advice is 2026-11-23
    And a person who answers
      | your_part          | <part>                     |
      | lender_type        | don't know                 |
      | total_debt         | don't know                 |
      | monthly_income     | don't know                 |
      | arrears_reasons    | none                       |
      | lender_contact     | refused                    |
      | product_type       | cash_loan                  |
      | first_missed_on    | 2026-06-01                 |
      | latest_court_paper | none                       |
    Then rule "means_unknown_make_a_budget" <own debt>
    And rule "hardly_anything_known_gather_papers_first" <own debt>
    And rule "refused_complain_to_the_lender" <own debt>
    And rule "not_a_card_so_no_card_rule" <own debt>
    And rule "late_arrears_prepare_for_a_suit" <own debt>
    And rule "lender_unknown_find_the_creditor" <creditor>

    Examples:
      | part     | own debt     | creditor     |
      | relative | stays silent | stays silent |
      | heir     | stays silent | fires        |
      | borrower | fires        | fires        |

  Scenario Outline: Talks that failed are the borrower's, not the widow's
    Given the date of advice is 2026-11-23
    And a person who answers
      | your_part          | <part>           |
      | lender_type        | bank             |
      | first_missed_on    | 2026-08-20       |
      | lender_contact     | talked_no_result |
      | latest_court_paper | letter_or_sms    |
    Then rule "talks_failed_try_mediation" <result>
    And rule "letter_may_come_before_a_suit" <result>

    Examples:
      | part     | result       |
      | heir     | stays silent |
      | borrower | fires        |

  Scenario Outline: A loan of another's making is not bargained over before a suit
    Given the date of advice is 2026-11-23
    And a person who answers
      | your_part          | borrower   |
      | lender_type        | bank       |
      | first_missed_on    | 2026-06-01 |
      | latest_court_paper | none       |
      | disputes           | <dispute>  |
    Then rule "late_arrears_prepare_for_a_suit" <result>

    Examples:
      | dispute       | result       |
      | loan_not_mine | stays silent |
      | amount_wrong  | fires        |
      | don't know    | fires        |
