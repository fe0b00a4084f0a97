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
    Then "settle_an_estate_carefully" <advised> recommended
    And "refuse_a_relatives_debt" <advised 2> recommended
    And "assess_means" <advised 3> recommended
    And "credit_record" <advised 3> found
    And "pay_off_in_full" is <payment>
    And "prepare_negotiation" is <talk>

    Examples:
      | part       | payment         | talk            | advised | advised 2 | advised 3 |
      | heir       | not recommended | not recommended | is      | is not    | is not    |
      | relative   | not recommended | not recommended | is not  | is        | is not    |
      | borrower   | recommended     | recommended     | is not  | is not    | is        |
      | don't know | recommended     | recommended     | is not  | is not    | is        |

  Scenario: Her father died in October and left a card debt and a small flat
    Given the answer to "your_part" is "heir"
    Then the first recommendation is "settle_an_estate_carefully"
    And "settle_an_estate_carefully" cites "civil_code_1161"
    And "settle_an_estate_carefully" gives the reason "sign nothing and then take stock of the estate"
    And "free_legal_advice" gives the reason "so ask legal aid before you sign, pay or divide anything"
    And "assess_means" is not recommended
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
    Then the first recommendation is "<first>"
    And "answer_the_suit" <gives> the reason "Even if you hold that this is not your debt"
    And "object_to_payment_order" <gives 2> the reason "The payment order names you"
    And "free_legal_advice" <gives 3> the reason "See who has to pay by this paper"

    Examples:
      | part     | paper         | first                   | gives         | gives 2       | gives 3       |
      | heir     | complaint     | answer_the_suit         | gives         | does not give | does not give |
      | heir     | payment_order | object_to_payment_order | does not give | gives         | does not give |
      | relative | judgment      | decide_on_appeal        | does not give | does not give | gives         |
      | borrower | complaint     | answer_the_suit         | does not give | does not give | does not give |
      | borrower | payment_order | object_to_payment_order | does not give | does not give | does not give |
      | borrower | judgment      | decide_on_appeal        | does not give | does not give | does not give |

  Scenario Outline: The last day to answer, and after it
    Given the answer to "your_part" is "heir"
    And the answer to "latest_court_paper" is "complaint"
    And the answer to "court_paper_received_on" is "<received>"
    Then "<first>" is among the first three recommendations
    And "answer_the_suit" <gives> the reason "Even if you hold that this is not your debt"
    And "attend_the_hearing" <gives 2> the reason "Though the time to answer is over"

    Examples:
      | received   | first              | gives         | gives 2       |
      | 2026-11-08 | answer_the_suit    | gives         | does not give |
      | 2026-11-05 | attend_the_hearing | does not give | gives         |
      | don't know | answer_the_suit    | gives         | does not give |

  Scenario Outline: A payment order on its last day, and after it
    Given the answer to "your_part" is "heir"
    And the answer to "latest_court_paper" is "payment_order"
    And the answer to "court_paper_received_on" is "<received>"
    Then "object_to_payment_order" is <objecting>
    And "object_to_payment_order" <gives> the reason "The payment order names you"

    Examples:
      | received   | objecting       | gives         |
      | 2026-11-08 | recommended     | gives         |
      | 2026-11-05 | not recommended | does not give |

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
    Then "complain_to_lender" <advised> recommended
    And it <warns> "deferral_is_no_right"
    And it <warns 2> "platform_is_not_creditor"
    And "assess_means" <gives> the reason "necessary spending or other instalments are not clear yet"
    And "gather_three_papers" <gives> the reason "Too little is known to draw conclusions"
    And "keep_records" <gives> the reason "when in practice sale of the debt or a suit becomes more likely"

    Examples:
      | part     | gives         | advised | warns         | warns 2       |
      | relative | does not give | is not  | does not warn | does not warn |
      | heir     | does not give | is not  | does not warn | warns         |
      | borrower | gives         | is      | warns         | warns         |

  Scenario Outline: Talks that failed are the borrower's, not the widow's
    Given the date of advice is 2026-11-23
    And a person who answers
      | your_part          | <part>           |
      | lender_type        | bank             |
      | first_missed_on    | 2026-08-20       |
      | lender_contact     | talked_no_result |
      | latest_court_paper | letter_or_sms    |
    Then "mediation_bodies" <who helps>
    And "keep_records" <gives> the reason "In practice a lawyer's letter after"

    Examples:
      | part     | who helps    | gives         |
      | heir     | is not named | does not give |
      | borrower | can help     | gives         |

  Scenario Outline: A loan of another's making is not bargained over before a suit
    Given the date of advice is 2026-11-23
    And a person who answers
      | your_part          | borrower   |
      | lender_type        | bank       |
      | first_missed_on    | 2026-06-01 |
      | latest_court_paper | none       |
      | disputes           | <dispute>  |
    Then "keep_records" <gives> the reason "when in practice sale of the debt or a suit becomes more likely"

    Examples:
      | dispute       | gives         |
      | loan_not_mine | does not give |
      | amount_wrong  | gives         |
      | don't know    | gives         |
