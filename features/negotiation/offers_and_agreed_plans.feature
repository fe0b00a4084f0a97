Feature: An offer on the table, and a plan to keep
  An offer is read line by line before the first payment. A plan binds both sides, does not
  clean the credit record, and is spoken about again before it is broken.

  Background:
    Given the date of advice is 2026-11-23
    And a person who answers
      | lender_type         | consumer_finance |
      | product_type        | cash_loan        |
      | first_missed_on     | 70 days ago      |
      | essential_expenses  | 2500             |
      | housing_cost        | 1500             |
      | other_debt_payments | 0                |

  Scenario Outline: The lender has offered something
    Given the answer to "lender_contact" is "<contact>"
    Then the certainty of "prepare_negotiation" is <certainty>
    And the certainty of "pay_creditor_account_only" is <account>
    And it <warns> "plan_does_not_erase_record"

    Examples:
      | contact        | certainty    | account      | warns         |
      | offer_received | at least 0.6 | at least 0.7 | warns         |
      | none           | below 0.6    | below 0.4    | does not warn |
      | don't know     | below 0.6    | below 0.4    | does not warn |

  Scenario Outline: A generous offer, and one yuan decides whether anything is left
    Given the answer to "lender_contact" is "<contact>"
    And the answer to "monthly_income" is "<income>"
    Then the certainty of "hold_new_promises" is <certainty>

    Examples:
      | contact          | income     | certainty    |
      | offer_received   | 4000       | at least 0.8 |
      | offer_received   | 4001       | below 0.2    |
      | talked_no_result | 4000       | below 0.8    |
      | offer_received   | don't know | below 0.2    |

  Scenario: Help first, and no new loan to pay for a plan
    Given a person who answers
      | lender_contact | offer_received    |
      | monthly_income | 3600              |
      | considering    | new_loan_to_repay |
    Then "hold_new_promises" ranks before "prepare_negotiation"
    And "borrow_to_repay" is ruled out
    And it warns "borrowing_to_repay"
    And "hold_new_promises" gives the reason "However good the offer"

  Scenario Outline: The plan is signed
    Given the answer to "lender_contact" is "<contact>"
    And the answer to "monthly_income" is "6000"
    And the answer to "monthly_instalment" is "1800"
    Then "keep_accounts" is <accounts>
    And "prepare_negotiation" is <talks>
    And it warns "plan_does_not_erase_record"

    Examples:
      | contact        | accounts        | talks           |
      | agreed_plan    | recommended     | not recommended |
      | offer_received | not recommended | recommended     |

  Scenario Outline: Who is told to keep to the plan
    The plan of a dead father, a friend or a husband is not one that the caller has to keep.
    Given the answer to "lender_contact" is "agreed_plan"
    And the answer to "your_part" is "<part>"
    And the answer to "spouse_shared_debt" is "<shared>"
    Then "keep_accounts" <advised> recommended

    Examples:
      | part                   | shared     | advised |
      | borrower               | don't know | is      |
      | guarantor_or_co_signer | don't know | is      |
      | don't know             | don't know | is      |
      | spouse                 | yes        | is      |
      | spouse                 | don't know | is      |
      | spouse                 | no         | is not  |
      | heir                   | don't know | is not  |
      | relative               | don't know | is not  |

  Scenario Outline: Money for the whole sum, but a plan is agreed
    Given the answer to "lender_contact" is "<contact>"
    And the answer to "overdue_amount" is "2000"
    And the answer to "lump_sum_available" is "5000"
    Then "pay_off_in_full" is <paying>

    Examples:
      | contact        | paying          |
      | agreed_plan    | not recommended |
      | offer_received | recommended     |

  Scenario: A plan that is kept calms things, though the record stays
    Given a person who answers
      | lender_contact     | agreed_plan |
      | monthly_income     | 6000        |
      | monthly_instalment | 1800        |
    Then "keep_accounts" cites "civil_code_509"
    And "plan_does_not_erase_record" cites "credit_reporting_practice"
    And "plan_does_not_erase_record" does not cite "civil_code_509"
    And "check_credit_report" gives the reason "only your own report tells how they are shown now"
    And "complain_to_lender" is not recommended
    And "lawsuit" is not found

  Scenario Outline: After a month of the plan, nothing is left to pay it with
    Given the answer to "lender_contact" is "<contact>"
    And the answer to "monthly_income" is "<income>"
    Then the certainty of "prepare_negotiation" is <certainty>
    And "assess_means" is recommended
    And "assess_means" <gives> the reason "so work out anew what you can pay"

    Examples:
      | contact     | income     | certainty    | gives         |
      | agreed_plan | 4000       | at least 0.5 | gives         |
      | agreed_plan | 4001       | below 0.2    | does not give |
      | agreed_plan | don't know | below 0.2    | does not give |

  Scenario Outline: The instalment is not affordable, but there is no plan to save
    Given the answer to "monthly_income" is "4000"
    And the answer to "monthly_instalment" is "1800"
    And the answer to "lender_contact" is "<contact>"
    Then "keep_accounts" is <accounts>
    And "hold_new_promises" is recommended
    And "prepare_negotiation" <gives> the reason "You have agreed a plan"

    Examples:
      | contact     | accounts        | gives         |
      | agreed_plan | recommended     | gives         |
      | none        | not recommended | does not give |
