Feature: What a suit costs, and a plan before the judge
  Whoever lives on benefits can ask for the court fee to be waived. A plan that can be kept
  may be made before judgment.

  Background: Mrs Tan, laid off in spring, sued over a consumer loan
    Given the date of advice is 2026-11-23
    And a person who answers
      | Kind of creditor       | A consumer finance company |
      | Kind of loan           | cash_loan                  |
      | First due date missed  | 2026-05-10                 |
      | Latest paper received  | complaint                  |
      | Date the paper arrived | 2026-11-17                 |

  Scenario Outline: She lives on unemployment benefit alone
    Given the answer to "relief_received" is "<benefit>"
    And the answer to "monthly_income" is "<income>"
    Then "ask_court_fee_waiver" is <advised>
    And the first recommendation is "answer_the_suit"

    Examples: A disability allowance counts where there is no other income
      | benefit              | income     | advised         |
      | unemployment_benefit | 1600       | recommended     |
      | minimum_living       | 700        | recommended     |
      | disability           | 0          | recommended     |
      | disability           | 1          | not recommended |
      | none                 | 1600       | not recommended |
      | don't know           | don't know | not recommended |

  Scenario Outline: The waiver is for a suit or an appeal
    Given the answer to "relief_received" is "minimum_living"
    And the answer to "latest_court_paper" is "<paper>"
    And the answer to "court_paper_received_on" is "<arrived>"
    Then "ask_court_fee_waiver" <advised> recommended

    Examples: The last day to appeal, and after it
      | paper       | arrived    | advised |
      | judgment    | 2026-11-08 | is      |
      | judgment    | 2026-11-05 | is not  |
      | judgment    | don't know | is      |
      | enforcement | 2026-11-17 | is not  |

  Scenario: The waiver rests on the measures on court fees
    Given the answer to "relief_received" is "minimum_living"
    Then "ask_court_fee_waiver" cites "court_fees_45_47"
    And the urgency of "ask_court_fee_waiver" is "this_week"

  Scenario Outline: Nothing is left at the end of the month
    Given a person who answers
      | essential_expenses  | 2000 |
      | housing_cost        | 600  |
      | other_debt_payments | 0    |
    And the answer to "monthly_income" is "<income>"
    And the answer to "latest_court_paper" is "<paper>"
    Then "ask_court_fee_waiver" <advised> recommended

    Examples:
      | income     | paper       | advised |
      | 2600       | complaint   | is      |
      | 2601       | complaint   | is not  |
      | don't know | complaint   | is not  |
      | 2600       | judgment    | is      |
      | 2600       | enforcement | is not  |

  Scenario Outline: She has a little to offer
    Given the answer to "lump_sum_available" is "<cash>"
    Then "mediate_in_court" is <advised>

    Examples:
      | cash | advised         |
      | 800  | recommended     |
      | 0    | not recommended |

  Scenario: A mediated agreement can be confirmed by a court
    Given the answer to "lump_sum_available" is "800"
    Then "mediate_in_court" cites "civil_procedure_145_205_206"
    And "answer_the_suit" ranks before "mediate_in_court"
