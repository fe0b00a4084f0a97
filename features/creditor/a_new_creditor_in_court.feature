Feature: A new creditor, and a guarantor that has paid
  A transfer binds once it is notified, and being sued counts as notice. A guarantor or insurer
  that paid claims back within what it answered for. Nobody should sign a confirmation of the
  debt before it has been checked.

  Background: Ms Lin, whose loan of 2024 was passed on
    Given the date of advice is 2026-11-23
    And a person who answers
      | first_missed_on | 2026-01-15 |
      | overdue_amount  | 5200       |
      | total_debt      | 14000      |
      | product_type    | cash_loan  |

  Scenario Outline: Before a suit she asks for the notice, in a suit that is not enough
    Given the answer to "lender_type" is "debt_buyer"
    And the answer to "disputes" is "no_transfer_notice"
    And the answer to "latest_court_paper" is "<paper>"
    And the answer to "court_paper_received_on" is "<received>"
    Then it <warns> "platform_is_not_creditor"
    And "identify_creditor" <advised> recommended
    And "answer_the_suit" <gives> the reason "Where the new creditor sues and the court finds the transfer to be real"

    Examples:
      | paper         | received   | warns         | advised | gives         |
      | none          | don't know | warns         | is      | does not give |
      | letter_or_sms | don't know | warns         | is      | does not give |
      | complaint     | 2026-11-18 | does not warn | is not  | gives         |
      | enforcement   | 2026-11-18 | does not warn | is not  | does not give |

  Scenario: Sued by a debt buyer of whom she had never heard
    Given the answer to "lender_type" is "debt_buyer"
    And the answer to "disputes" is "no_transfer_notice"
    And the answer to "latest_court_paper" is "complaint"
    And the answer to "court_paper_received_on" is "2026-11-18"
    Then the first recommendation is "answer_the_suit"
    And "answer_the_suit" cites "civil_code_546_548"
    And "ask_transfer_proof" is recommended
    And "answer_the_suit" gives the reason "Where the new creditor sues and the court finds the transfer to be real"

  Scenario: Whom to pay is open until the court has looked at the transfer
    Given the answer to "lender_type" is "debt_buyer"
    And the answer to "latest_court_paper" is "complaint"
    And the answer to "court_paper_received_on" is "2026-11-18"
    Then "pay_creditor_account_only" gives the reason "so pay nothing to a firm that has not shown you proof of it"

  Scenario Outline: A friendly message asks her to confirm that the balance is right
    Given the answer to "lender_type" is "<lender>"
    And the answer to "disputes" is "<disputes>"
    Then it <warning> "no_confirmation_of_debt"

    Examples:
      | lender     | disputes           | warning       |
      | debt_buyer | none               | warns         |
      | guarantor  | none               | warns         |
      | insurer    | none               | warns         |
      | bank       | no_transfer_notice | warns         |
      | bank       | none               | does not warn |

  Scenario: The warning says why
    Given the answer to "lender_type" is "debt_buyer"
    Then "no_confirmation_of_debt" cites "contract_interpretation_49"

  Scenario Outline: The guarantor wants more than she owes in all
    Given the answer to "lender_type" is "<lender>"
    And the answer to "claimed_amount" is "<claimed>"
    Then "ask_transfer_proof" is <proof>
    And "ask_transfer_proof" <gives> the reason "you count as all your debts, while the claim is limited to what"

    Examples:
      | lender    | claimed | proof           | gives         |
      | guarantor | 14001   | recommended     | gives         |
      | insurer   | 19000   | recommended     | gives         |
      | guarantor | 14000   | recommended     | does not give |
      | bank      | 19000   | not recommended | does not give |

  Scenario Outline: Who needs a licence for guarantees
    Given the answer to "lender_type" is "<lender>"
    Then "ask_transfer_proof" <gives> the reason "Financing guarantees need the supervisor's approval"

    Examples:
      | lender    | gives         |
      | guarantor | gives         |
      | insurer   | does not give |
      | bank      | does not give |

  Scenario: The proof of payment and the licence are asked for together
    Given the answer to "lender_type" is "guarantor"
    Then "ask_transfer_proof" cites "civil_code_700"
    And "ask_transfer_proof" cites "civil_code_524"
    And "ask_transfer_proof" cites "guarantee_companies_6_36"
    And "local_finance_12345" can help
    And "nfra_12378" is not named

  Scenario Outline: Sued by the one that paid for her
    Given the answer to "lender_type" is "<lender>"
    And the answer to "latest_court_paper" is "complaint"
    And the answer to "court_paper_received_on" is "2026-11-18"
    Then the first recommendation is "answer_the_suit"
    And "answer_the_suit" <gives> the reason "The plaintiff paid on your behalf and claims back within what it answered for"

    Examples:
      | lender    | gives         |
      | guarantor | gives         |
      | insurer   | gives         |
      | bank      | does not give |

  Scenario Outline: She does not know who the creditor is
    Given the answer to "lender_type" is "<lender>"
    Then "identify_creditor" is <creditor>
    And "identify_creditor" <gives> the reason "Until it is clear who lent"

    Examples:
      | lender     | creditor        | gives         |
      | don't know | recommended     | gives         |
      | bank       | not recommended | does not give |

  Scenario: Nothing is overdue yet and nothing is asked for
    Given the answer to "lender_type" is "don't know"
    And the answer to "first_missed_on" is "don't know"
    And the answer to "overdue_amount" is "0"
    Then "identify_creditor" does not give the reason "Until it is clear who lent"
