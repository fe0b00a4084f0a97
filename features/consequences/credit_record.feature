Feature: The credit report, and new loans
  Whether there is a mark depends on whether the lender reports. Nobody has to guess: one's
  own report tells.

  Background:
    Given the date of advice is 2026-11-23

  Scenario Outline: Two weeks behind with a bank, and the first day of being behind
    Given the answer to "Kind of creditor" is "<lender>"
    And the answer to "Kind of loan" is "cash_loan"
    And the answer to "First due date missed" is "<due>"
    Then "A mark may appear on your credit report" <found>
    And "check_credit_report" is recommended
    And "A mark may appear on your credit report" <gives> the reason "overdue there may be a mark"

    Examples:
      | lender                     | due         | found        | gives         |
      | A bank                     | 14 days ago | is found     | gives         |
      | A consumer finance company | 1 day ago   | is found     | gives         |
      | A trust company            | 30 days ago | is found     | gives         |
      | A bank                     | today       | is not found | does not give |
      | A bank                     | 31 days ago | is found     | does not give |
      | don't know                 | 14 days ago | is not found | does not give |

  Scenario Outline: After a month a mark is probable
    Given a person who answers
      | Kind of loan | cash_loan |
    And the answer to "Kind of creditor" is "<lender>"
    And the answer to "First due date missed" is "<due>"
    Then the certainty of "A mark may appear on your credit report" is <certainty>

    Examples:
      | lender         | due         | certainty    |
      | A bank         | 31 days ago | at least 0.8 |
      | A bank         | 30 days ago | below 0.8    |
      | A micro-lender | 31 days ago | below 0.8    |

  Scenario: Before a mark is reported the borrower is generally told
    Given a person who answers
      | Kind of creditor      | A bank      |
      | First due date missed | 50 days ago |
    Then "A mark may appear on your credit report" cites "Regulation on Credit Reporting, art. 15"

  Scenario Outline: Micro-lenders, guarantors and buyers of debts: some report, some do not
    Given the answer to "Kind of creditor" is "<lender>"
    And the answer to "First due date missed" is "<due>"
    Then "A mark may appear on your credit report" <found>
    And "local_finance_12345" <help>

    Examples:
      | lender         | due       | found        | help         |
      | A micro-lender | 1 day ago | is found     | can help     |
      | guarantor      | 1 day ago | is found     | can help     |
      | debt_buyer     | 1 day ago | is found     | can help     |
      | A micro-lender | today     | is not found | can help     |
      | private_lender | 1 day ago | is not found | is not named |

  Scenario Outline: An app whose lender Mr Deng cannot name
    It is too little to speak of a mark, but the report can show who the creditor is.
    Given the answer to "Kind of creditor" is "<lender>"
    And the answer to "First due date missed" is "<due>"
    Then "A mark may appear on your credit report" <found>
    And "Find out who the creditor is" <recommended>
    And "check_credit_report" is recommended

    Examples:
      | lender     | due       | found        | recommended        |
      | don't know | 1 day ago | is not found | is recommended     |
      | don't know | today     | is not found | is recommended     |
      | A bank     | 1 day ago | is found     | is not recommended |

  Scenario Outline: A private lender threatens with "the credit blacklist"
    Given a person who answers
      | First due date missed | 45 days ago |
    And the answer to "Kind of creditor" is "<lender>"
    Then "A mark may appear on your credit report" <found>
    And "New loans may be refused" <found>

    Examples:
      | lender                     | found        |
      | private_lender             | is not found |
      | A consumer finance company | is found     |
      | don't know                 | is not found |

  Scenario Outline: Mr Xie hopes for a mortgage next year
    A mark that may be on the report is one that the next bank may see.
    Given a person who answers
      | Kind of creditor | A bank    |
      | Kind of loan     | cash_loan |
    And the answer to "First due date missed" is "<due>"
    Then "New loans may be refused" <found>

    Examples:
      | due        | found        |
      | 1 day ago  | is found     |
      | today      | is not found |
      | don't know | is not found |

  Scenario Outline: Whose mark it would be
    A husband's loan that she neither signed nor shared in does not weigh on her own mortgage,
    and a card within its days of grace does not either.
    Given a person who answers
      | Kind of creditor | A bank |
    And the answer to "your_part" is "<part>"
    And the answer to "spouse_shared_debt" is "<shared>"
    And the answer to "Kind of loan" is "<loan>"
    And the answer to "First due date missed" is "<due>"
    Then "New loans may be refused" <found>

    Examples:
      | part     | shared     | loan        | due        | found        |
      | borrower | don't know | cash_loan   | 1 day ago  | is found     |
      | spouse   | no         | cash_loan   | 1 day ago  | is not found |
      | relative | don't know | cash_loan   | 1 day ago  | is not found |
      | borrower | don't know | credit_card | 3 days ago | is not found |
      | borrower | don't know | credit_card | 4 days ago | is found     |
      | borrower | don't know | don't know  | 3 days ago | is found     |

  Scenario Outline: Over half of the wage goes to loans
    Without any arrears to speak of, a load above the reference for mortgages weighs too.
    Given a person who answers
      | First due date missed      | today |
      | Monthly take-home income   | 10000 |
      | Instalments of other loans | 4000  |
    And the answer to "Monthly instalment" is "<instalment>"
    Then "New loans may be refused" <found>
    And "stop_new_borrowing" <recommended>

    Examples:
      | instalment | found        | recommended        |
      | 1501       | is found     | is recommended     |
      | 1499       | is not found | is not recommended |
      | don't know | is not found | is not recommended |
