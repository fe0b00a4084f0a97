Feature: Help from family and friends
  A brother's loan can close a gap that passes. It must not be poured into one that stays,
  and nobody is sent to relatives who cannot help.

  Background:
    Given the date of advice is 2026-11-23

  Scenario Outline: A brother offers to lend what is missing
    Given a person who answers
      | lender_type        | bank        |
      | first_missed_on    | 20 days ago |
      | arrears_reasons    | pay_cut     |
      | overdue_amount     | 2500        |
      | lump_sum_available | <at hand>   |
      | family_can_help    | <family>    |
      | months_to_recovery | <months>    |
    When advice is asked for
    Then "borrow_from_family" <is> recommended

    Examples:
      | family     | at hand    | months     | is     |
      | yes        | 2499       | 3          | is     |
      | yes        | 2499       | 4          | is not |
      | yes        | 2500       | 3          | is not |
      | no         | 2499       | 3          | is not |
      | don't know | 2499       | 3          | is not |
      | yes        | don't know | 3          | is not |
      | yes        | 2499       | don't know | is not |

  Scenario: A builder is owed his wages and says when they come
    Given a person who answers
      | lender_type        | bank              |
      | first_missed_on    | 20 days ago       |
      | arrears_reasons    | waiting_for_money |
      | overdue_amount     | 2500              |
      | lump_sum_available | 0                 |
      | family_can_help    | yes               |
      | months_to_recovery | 5                 |
    When advice is asked for
    Then "temporary_shortage" is found
    And "borrow_from_family" is recommended
    And "borrow_to_repay" is not recommended

  Scenario Outline: The same brother, and a gap that stays
    Given a person who answers
      | lender_type         | bank        |
      | first_missed_on     | 20 days ago |
      | arrears_reasons     | <reason>    |
      | overdue_amount      | 2500        |
      | lump_sum_available  | 0           |
      | family_can_help     | yes         |
      | monthly_income      | <income>    |
      | essential_expenses  | 3000        |
      | housing_cost        | 1500        |
      | other_debt_payments | 500         |
      | months_to_recovery  | <months>    |
    When advice is asked for
    Then "borrow_from_family" <is> recommended

    Examples: nothing is left and things will not improve soon, or nobody can say when
      | reason       | income | months     | is     |
      | family_event | 5000   | 4          | is not |
      | family_event | 5000   | don't know | is not |

    Examples: he repays loans with loans, or has always earned too little
      | reason            | income | months | is     |
      | rolling_loans     | 5001   | 3      | is not |
      | income_always_low | 5001   | 3      | is not |

    Examples: the gap passes
      | reason       | income | months | is |
      | family_event | 5000   | 3      | is |
      | family_event | 5001   | 3      | is |

    Examples: one yuan is left, but no end of the gap is known, so nobody is sent to him yet
      | reason       | income | months     | is     |
      | family_event | 5001   | 4          | is not |
      | family_event | 5001   | don't know | is not |

  Scenario Outline: He has nobody to ask
    Given a person who answers
      | lender_type        | bank              |
      | first_missed_on    | 20 days ago       |
      | arrears_reasons    | waiting_for_money |
      | overdue_amount     | 2500              |
      | lump_sum_available | 0                 |
      | months_to_recovery | 1                 |
      | family_can_help    | <family>          |
    When advice is asked for
    Then "borrow_from_family" <is> recommended
    And "ask_short_extension" is recommended

    Examples:
      | family     | is     |
      | no         | is not |
      | don't know | is not |
      | yes        | is     |
