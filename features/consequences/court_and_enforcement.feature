Feature: Court and enforcement
  What a court paper leads to if nothing is done, and what a letter that is none does not.

  Background:
    Given the date of advice is 2026-11-23

  Scenario Outline: The envelope Mr Fang has been afraid to open
    Given a person who answers
      | Kind of creditor       | A bank      |
      | First due date missed  | 70 days ago |
      | Date the paper arrived | 2026-11-20  |
    And the answer to "Latest paper received" is "<paper>"
    Then rule "court_steps_have_begun" <result>
    And "It may go to court" <found>
    And "verify_court_paper" <recommended>

    Examples:
      | paper         | result       | found        | recommended        |
      | payment_order | fires        | is found     | is recommended     |
      | complaint     | fires        | is found     | is recommended     |
      | judgment      | fires        | is found     | is recommended     |
      | letter_or_sms | stays silent | is not found | is recommended     |
      | none          | stays silent | is not found | is not recommended |
      | don't know    | stays silent | is not found | is not recommended |

  Scenario Outline: A claim has come, and the hearing will be held with or without him
    Given a person who answers
      | Kind of creditor       | A bank     |
      | Date the paper arrived | 2026-11-20 |
    And the answer to "Latest paper received" is "<paper>"
    Then rule "claim_received" <result>
    And "Judgment may be given in your absence" <found>
    And the first recommendation is "<first>"

    Examples:
      | paper         | result       | found        | first                   |
      | complaint     | fires        | is found     | answer_the_suit         |
      | payment_order | stays silent | is not found | object_to_payment_order |
      | judgment      | stays silent | is not found | decide_on_appeal        |

  Scenario: The answer to the claim is due on the fifteenth day
    Given a person who answers
      | Kind of creditor       | A bank     |
      | Latest paper received  | complaint  |
      | Date the paper arrived | 2026-11-20 |
    Then rule "claim_received" fires
    And the deadline of "answer_the_suit" is 2026-12-05
    And "Judgment may be given in your absence" cites "civil_procedure_128_147"

  Scenario Outline: Last day to answer a claim, and the day after
    Given a person who answers
      | Kind of creditor      | A bank    |
      | Latest paper received | complaint |
    And the answer to "Date the paper arrived" is "<arrived>"
    Then rule "time_to_answer_is_over" <result>
    And the certainty of "Judgment may be given in your absence" is <certainty>
    And the first recommendation is "<first>"

    Examples:
      | arrived     | result       | certainty    | first              |
      | 15 days ago | stays silent | below 0.7    | answer_the_suit    |
      | 16 days ago | fires        | at least 0.7 | attend_the_hearing |
      | don't know  | stays silent | below 0.7    | answer_the_suit    |

  Scenario Outline: A payment order, and time to object
    While there is time to object, enforcement is not announced; once the time is over it is.
    Given a person who answers
      | Kind of creditor       | A bank       |
      | First due date missed  | 100 days ago |
      | Date the paper arrived | 2026-11-20   |
    And the answer to "Latest paper received" is "<paper>"
    Then rule "payment_order_received" <result>
    And "Enforcement may follow" is not found
    And "object_to_payment_order" <recommended>

    Examples:
      | paper         | result       | recommended        |
      | payment_order | fires        | is recommended     |
      | complaint     | stays silent | is not recommended |
      | letter_or_sms | stays silent | is not recommended |

  Scenario Outline: Last day to object to a payment order, and the day after
    Given a person who answers
      | Kind of creditor      | A bank        |
      | First due date missed | 100 days ago  |
      | Latest paper received | payment_order |
    And the answer to "Date the paper arrived" is "<arrived>"
    Then rule "time_to_object_is_over" <result>
    And "Enforcement may follow" <found>
    And the first recommendation is "<first>"

    Examples:
      | arrived     | result       | found        | first                      |
      | 15 days ago | stays silent | is not found | object_to_payment_order    |
      | 16 days ago | fires        | is found     | after_the_objection_period |

  Scenario: The day the payment order came is not known
    Given a person who answers
      | Kind of creditor       | A bank        |
      | First due date missed  | 100 days ago  |
      | Latest paper received  | payment_order |
      | Date the paper arrived | don't know    |
    Then rule "time_to_object_is_over" stays silent
    And "Enforcement may follow" is not found
    And the first recommendation is "object_to_payment_order"

  Scenario Outline: Judgment has been given
    Given a person who answers
      | Kind of creditor       | A bank       |
      | First due date missed  | 150 days ago |
      | Date the paper arrived | 2026-11-18   |
    And the answer to "Latest paper received" is "<paper>"
    Then rule "judgment_received" <result>
    And "Enforcement may follow" <found>
    And the first recommendation is "<first>"

    Examples:
      | paper     | result       | found        | first            |
      | judgment  | fires        | is found     | decide_on_appeal |
      | complaint | stays silent | is not found | answer_the_suit  |

  Scenario Outline: The court has written to Mr Zeng's employer
    Given a person who answers
      | Kind of creditor       | A bank     |
      | Date the paper arrived | 2026-11-16 |
    And the answer to "Latest paper received" is "<paper>"
    Then rule "enforcement_has_begun" <result>
    And "Enforcement may follow" <found>
    And "respond_to_enforcement" <recommended>
    And it <warning> "hiding_or_vanishing"

    Examples:
      | paper                   | result       | found        | recommended        | warning       |
      | enforcement             | fires        | is found     | is recommended     | warns         |
      | arbitration_enforcement | fires        | is found     | is recommended     | warns         |
      | letter_or_sms           | stays silent | is not found | is not recommended | does not warn |
      | don't know              | stays silent | is not found | is not recommended | does not warn |

  Scenario: Necessary living costs are left to the family
    Given a person who answers
      | Kind of creditor       | A bank      |
      | Latest paper received  | enforcement |
      | Date the paper arrived | 2026-11-16  |
    Then rule "enforcement_has_begun" fires
    And "Enforcement may follow" cites "civil_procedure_254_255"

  Scenario Outline: Half a year gone, and Mr Shi has moved house twice
    A case may have been decided without his knowing, after service by public notice. That is
    a reason to ask the court, and too little to announce enforcement.
    Given a person who answers
      | Kind of creditor      | A bank     |
      | Kind of loan          | cash_loan  |
      | Latest paper received | don't know |
    And the answer to "First due date missed" is "<due>"
    Then rule "old_arrears_ask_whether_there_is_a_case" <result>
    And "court_12368" <court>
    And "Enforcement may follow" is not found
    And "It may go to court" <suit>
    And it still asks "Latest paper received"

    Examples:
      | due          | result       | suit         | court        |
      | 181 days ago | fires        | is found     | can help     |
      | 180 days ago | stays silent | is not found | is not named |
      | don't know   | stays silent | is not found | is not named |

  Scenario Outline: "Enforcement will begin tomorrow", says a text message
    A lawyer's letter or a collector's message brings no enforcement. It is checked with the
    court, and what came from a court is answered.
    Given a person who answers
      | Kind of creditor      | A micro-lender |
      | First due date missed | 190 days ago   |
    And the answer to "Latest paper received" is "<paper>"
    Then rule "no_court_paper" <result>
    And "Enforcement may follow" <found>
    And the certainty of "fake_collection_messages" is <messages>

    Examples:
      | paper         | result       | found        | messages     |
      | letter_or_sms | fires        | is not found | at least 0.8 |
      | none          | fires        | is not found | below 0.5    |
      | judgment      | stays silent | is found     | below 0.5    |
      | don't know    | stays silent | is not found | below 0.5    |
