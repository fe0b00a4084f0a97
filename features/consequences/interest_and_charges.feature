Feature: Interest and charges
  What the arrears begin to cost: from the first day on a loan, after the days of grace on
  a card, and in court.

  Background:
    Given the date of advice is 2026-11-23

  Scenario Outline: The instalment was due yesterday
    Given a person who answers
      | Kind of creditor | A consumer finance company |
      | Kind of loan     | cash_loan                  |
    And the answer to "First due date missed" is "<due>"
    Then "Penalty interest" <found>

    Examples:
      | due        | found        |
      | 1 day ago  | is found     |
      | today      | is not found |
      | don't know | is not found |

  Scenario: Overdue interest rests on the Civil Code, the bank's uplift on the notice of 2003
    Given a person who answers
      | Kind of creditor      | A bank     |
      | Kind of loan          | cash_loan  |
      | First due date missed | 9 days ago |
    Then "Penalty interest" cites "civil_code_675_676"
    And "Penalty interest" cites "bank_penalty_interest_2003"

  Scenario Outline: A card payment three days late, and the fourth day
    Within the days of grace a payment often still counts as made on time. A loan has no such
    days, nor has a card once they are over.
    Given a person who answers
      | Kind of creditor | A bank |
    And the answer to "Kind of loan" is "<loan>"
    And the answer to "First due date missed" is "<due>"
    Then "Penalty interest" <found>
    And "A mark may appear on your credit report" <found>

    Examples:
      | loan          | due        | found        |
      | A credit card | 1 day ago  | is not found |
      | A credit card | 3 days ago | is not found |
      | A credit card | 4 days ago | is found     |
      | cash_loan     | 3 days ago | is found     |
      | don't know    | 3 days ago | is found     |

  Scenario Outline: The late charge on the card's next statement
    Given a person who answers
      | Kind of creditor | A bank        |
      | Kind of loan     | A credit card |
    And the answer to "First due date missed" is "<due>"
    Then "Late charges and other costs" <found>

    Examples:
      | due        | found        |
      | 4 days ago | is found     |
      | 3 days ago | is not found |

  Scenario: The late charge is called by its new name
    Given a person who answers
      | Kind of creditor      | A bank        |
      | Kind of loan          | A credit card |
      | First due date missed | 20 days ago   |
    Then "Late charges and other costs" cites "card_late_fee_2017"

  Scenario Outline: A washing machine in instalments, and now a claim from the court
    Some loan contracts add a late charge to penalty interest. That alone is too little to
    speak of; with the court fee it adds up. A card has its own rule.
    Given a person who answers
      | Kind of creditor      | A consumer finance company |
      | Latest paper received | complaint                  |
    And the answer to "Kind of loan" is "<loan>"
    And the answer to "First due date missed" is "<due>"
    Then "Late charges and other costs" <found>
    And the first recommendation is "answer_the_suit"

    Examples:
      | loan                | due       | found        |
      | purchase_instalment | 1 day ago | is found     |
      | cash_loan           | 1 day ago | is found     |
      | Something else      | 1 day ago | is found     |
      | purchase_instalment | today     | is not found |
      | don't know          | 1 day ago | is not found |
      | A credit card       | 1 day ago | is not found |

  Scenario: A late charge that may or may not be in the contract is not announced
    Given a person who answers
      | Kind of creditor      | A consumer finance company |
      | Kind of loan          | purchase_instalment        |
      | First due date missed | 40 days ago                |
      | Latest paper received | None                       |
    Then "Late charges and other costs" is not found
    And "Penalty interest" is found

  Scenario Outline: A membership fee nobody told Mrs Gao about
    Given a person who answers
      | Kind of creditor      | A micro-lender |
      | Kind of loan          | cash_loan      |
      | First due date missed | today          |
    And the answer to "Points in dispute" is "<dispute>"
    Then "Late charges and other costs" <found>
    And "consumer_association_12315" <help>

    Examples:
      | dispute             | found        | help         |
      | fees_not_agreed     | is found     | can help     |
      | The amount is wrong | is not found | is not named |
      | none                | is not found | is not named |

  Scenario Outline: Who bears the court fee
    A judgment or a claim brings the court fee into view; a lawyer's letter does not. The
    loan's own late charge is the other half of it.
    Given a person who answers
      | Kind of creditor      | A bank      |
      | Kind of loan          | cash_loan   |
      | First due date missed | 75 days ago |
    And the answer to "Latest paper received" is "<paper>"
    Then "Late charges and other costs" <found>
    And "court_12368" <help>

    Examples:
      | paper         | found        | help         |
      | complaint     | is found     | can help     |
      | judgment      | is found     | can help     |
      | letter_or_sms | is not found | can help     |
      | none          | is not found | is not named |
      | don't know    | is not found | is not named |
