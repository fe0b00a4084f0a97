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
    Then rule "debt_buyer_must_show_the_transfer" <before>
    And rule "transfer_without_notice" <before>
    And rule "sued_by_the_new_creditor_counts_as_notice" <sued>

    Examples:
      | paper         | received   | before       | sued         |
      | none          | don't know | fires        | stays silent |
      | letter_or_sms | don't know | fires        | stays silent |
      | complaint     | 2026-11-18 | stays silent | fires        |
      | enforcement   | 2026-11-18 | stays silent | stays silent |

  Scenario: Sued by a debt buyer of whom she had never heard
    Given the answer to "lender_type" is "debt_buyer"
    And the answer to "disputes" is "no_transfer_notice"
    And the answer to "latest_court_paper" is "complaint"
    And the answer to "court_paper_received_on" is "2026-11-18"
    Then rule "sued_by_the_new_creditor_counts_as_notice" fires
    And the first recommendation is "answer_the_suit"
    And "answer_the_suit" cites "civil_code_546_548"
    And "ask_transfer_proof" is recommended

  Scenario Outline: A friendly message asks her to confirm that the balance is right
    Given the answer to "lender_type" is "<lender>"
    And the answer to "disputes" is "<disputes>"
    Then rule "do_not_sign_a_confirmation_of_debt" <result>
    And it <warning> "no_confirmation_of_debt"

    Examples:
      | lender     | disputes           | result       | warning       |
      | debt_buyer | none               | fires        | warns         |
      | guarantor  | none               | fires        | warns         |
      | insurer    | none               | fires        | warns         |
      | bank       | no_transfer_notice | fires        | warns         |
      | bank       | none               | stays silent | does not warn |

  Scenario: The warning says why
    Given the answer to "lender_type" is "debt_buyer"
    Then "no_confirmation_of_debt" cites "contract_interpretation_49"

  Scenario Outline: The guarantor wants more than she owes in all
    Given the answer to "lender_type" is "<lender>"
    And the answer to "claimed_amount" is "<claimed>"
    Then rule "guarantor_claims_more_than_all_you_owe" <result>
    And "ask_transfer_proof" is <proof>

    Examples:
      | lender    | claimed | result       | proof           |
      | guarantor | 14001   | fires        | recommended     |
      | insurer   | 19000   | fires        | recommended     |
      | guarantor | 14000   | stays silent | recommended     |
      | bank      | 19000   | stays silent | not recommended |

  Scenario Outline: Who needs a licence for guarantees
    Given the answer to "lender_type" is "<lender>"
    Then rule "guarantor_needs_a_licence" <result>

    Examples:
      | lender    | result       |
      | guarantor | fires        |
      | insurer   | stays silent |
      | bank      | stays silent |

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
    Then rule "sued_by_a_guarantor_or_insurer" <result>
    And the first recommendation is "answer_the_suit"

    Examples:
      | lender    | result       |
      | guarantor | fires        |
      | insurer   | fires        |
      | bank      | stays silent |

  Scenario Outline: She does not know who the creditor is
    Given the answer to "lender_type" is "<lender>"
    Then rule "lender_unknown_pay_only_the_known_account" <result>
    And "identify_creditor" is <creditor>

    Examples:
      | lender     | result       | creditor        |
      | don't know | fires        | recommended     |
      | bank       | stays silent | not recommended |

  Scenario: Nothing is overdue yet and nothing is asked for
    Given the answer to "lender_type" is "don't know"
    And the answer to "first_missed_on" is "don't know"
    And the answer to "overdue_amount" is "0"
    Then rule "lender_unknown_pay_only_the_known_account" stays silent
