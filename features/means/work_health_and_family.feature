Feature: Work, health and family
  Behind most arrears stands something that happened. What happened decides where help is
  to be had, and it is the honest ground of any talk with the lender.

  Background:
    Given the date of advice is 2026-11-23

  Scenario Outline: A shop assistant is asked why she fell behind
    Given a person who answers
      | lender_type     | consumer_finance |
      | first_missed_on | 34 days ago      |
      | arrears_reasons | <reason>         |
    When advice is asked for
    Then rule "job_loss_claim_unemployment_benefit" <result>
    And "unemployment_benefit" <is> recommended
    And "social_insurance_12333" <named>

    Examples: the shop closed, or the hours were cut
      | reason     | result       | is     | named        |
      | lost_job   | fires        | is     | can help     |
      | pay_cut    | stays silent | is not | is not named |
      | don't know | stays silent | is not | is not named |

  Scenario Outline: She does not say so, but the wages have stopped
    Given a person who answers
      | lender_type          | consumer_finance |
      | first_missed_on      | 34 days ago      |
      | arrears_reasons      | <reason>         |
      | monthly_income       | <income>         |
      | usual_monthly_income | <before>         |
    When advice is asked for
    Then rule "job_loss_claim_unemployment_benefit" <result>
    And "job_loss" <found>
    And "unemployment_benefit" <is> recommended

    Examples: nothing comes in; something does; nothing ever did; it was her own shop
      | reason          | income | before     | result       | found        | is     |
      | none            | 0      | 5600       | fires        | is found     | is     |
      | none            | 1      | 5600       | stays silent | is not found | is not |
      | none            | 0      | 0          | stays silent | is not found | is not |
      | none            | 0      | don't know | stays silent | is not found | is not |
      | business_failed | 0      | 5600       | stays silent | is not found | is not |

  Scenario: The registration as unemployed also serves in the talks
    Given a person who answers
      | lender_type     | consumer_finance |
      | first_missed_on | 34 days ago      |
      | arrears_reasons | lost_job         |
    When advice is asked for
    Then "unemployment_benefit" cites "social_insurance_45"
    And "unemployment_benefit" is among the first three recommendations
    And "hardship_statement" is recommended

  Scenario Outline: A month in hospital
    Given a person who answers
      | lender_type     | bank        |
      | first_missed_on | 50 days ago |
      | arrears_reasons | <reason>    |
    When advice is asked for
    Then rule "illness_use_medical_relief" <result>
    And rule "illness_ask_for_assistance" <result>
    And "medical_relief" <is> recommended
    And "medical_insurance_12393" <named>
    And "community_office" <named>

    Examples: an accident on the building site, or a boiler to be replaced
      | reason              | result       | is     | named        |
      | illness_or_accident | fires        | is     | can help     |
      | no_budget           | stays silent | is not | is not named |
      | don't know          | stays silent | is not | is not named |

  Scenario: Treatment first, and the insurance before the lender
    Given a person who answers
      | lender_type     | bank                |
      | first_missed_on | 50 days ago         |
      | arrears_reasons | illness_or_accident |
    When advice is asked for
    Then "emergency" is found
    And "medical_relief" ranks before "prepare_negotiation"
    And "hardship_statement" is recommended

  Scenario Outline: After a pay cut 1,000 a month is left
    Given a person who answers
      | lender_type          | consumer_finance |
      | first_missed_on      | 34 days ago      |
      | arrears_reasons      | <reason>         |
      | monthly_income       | 5000             |
      | usual_monthly_income | <before>         |
      | essential_expenses   | <essentials>     |
      | housing_cost         | 1500             |
      | other_debt_payments  | 0                |
    When advice is asked for
    Then rule "income_fell_ask_for_lower_instalments" <result>
    And "income_drop" <found>
    And "negotiate_lower_instalments" <is> recommended
    And "borrow_to_repay" is not recommended

    Examples: he says so, or the figures do: a fifth less than before
      | reason  | before | essentials | result | found    | is |
      | pay_cut | 8000   | 2500       | fires  | is found | is |
      | pay_cut | 5001   | 2500       | fires  | is found | is |
      | pay_cut | 8000   | 3499       | fires  | is found | is |
      | none    | 6250   | 2500       | fires  | is found | is |

    Examples: nothing is left, the figures say otherwise, or it is less than a fifth
      | reason  | before     | essentials | result       | found        | is     |
      | pay_cut | 8000       | 3500       | stays silent | is found     | is not |
      | pay_cut | 8000       | don't know | stays silent | is found     | is not |
      | pay_cut | 5000       | 2500       | stays silent | is not found | is not |
      | none    | 6249       | 2500       | stays silent | is not found | is not |
      | none    | don't know | 2500       | stays silent | is not found | is not |

  Scenario Outline: A son cares for his father
    Given a person who answers
      | lender_type         | bank        |
      | first_missed_on     | 50 days ago |
      | monthly_income      | 4600        |
      | essential_expenses  | 3000        |
      | housing_cost        | 1200        |
      | other_debt_payments | 300         |
      | arrears_reasons     | <reason>    |
    When advice is asked for
    Then rule "family_change_protect_the_essentials" <result>
    And "hardship_statement" <is> recommended
    And "social_assistance" <is> recommended
    And the certainty of "assess_means" is <how> 0.5

    Examples: the father's care, or money that a friend still owes
      | reason            | result       | is     | how      |
      | family_event      | fires        | is     | at least |
      | waiting_for_money | stays silent | is not | below    |
      | don't know        | stays silent | is not | below    |

  Scenario Outline: A noodle shop closes
    Given a person who answers
      | lender_type     | bank        |
      | first_missed_on | 50 days ago |
      | arrears_reasons | <reason>    |
    When advice is asked for
    Then rule "business_failed_separate_the_debts" <result>
    And "free_legal_advice" <is> recommended
    And "licensed_lawyer" <named>

    Examples: it was his own, or he was the cook
      | reason          | result       | is     | named        |
      | business_failed | fires        | is     | can help     |
      | lost_job        | stays silent | is not | is not named |
      | don't know      | stays silent | is not | is not named |

  Scenario Outline: A guard's wage has never been enough
    Given a person who answers
      | lender_type         | micro_lender |
      | first_missed_on     | 50 days ago  |
      | monthly_income      | <income>     |
      | essential_expenses  | 2300         |
      | housing_cost        | 900          |
      | other_debt_payments | 300          |
      | arrears_reasons     | <reason>     |
    When advice is asked for
    Then rule "low_income_for_long_needs_a_longer_term" <result>
    And "negotiate_lower_instalments" <is> recommended
    And "keep_accounts" <is> recommended
    And "ask_short_extension" is not recommended

    Examples:
      | income     | reason            | result       | is     |
      | 3501       | income_always_low | fires        | is     |
      | 3500       | income_always_low | stays silent | is not |
      | 3501       | family_event      | stays silent | is not |
      | don't know | income_always_low | stays silent | is not |

  Scenario Outline: Too little for years, and no end in sight
    Given a person who answers
      | lender_type         | micro_lender |
      | first_missed_on     | 50 days ago  |
      | monthly_income      | <income>     |
      | essential_expenses  | 2300         |
      | housing_cost        | 900          |
      | other_debt_payments | 0            |
      | arrears_reasons     | <reason>     |
      | months_to_recovery  | <months>     |
    When advice is asked for
    Then rule "low_income_for_long_ask_for_assistance" <result>
    And "long_term_low_income" <found>
    And "set_debt_ceiling" <is> recommended

    Examples: he says so
      | reason            | income | months     | result       | found        | is     |
      | income_always_low | 3500   | 7          | fires        | is found     | is     |
      | income_always_low | 3500   | don't know | fires        | is found     | is     |
      | family_event      | 3500   | 7          | stays silent | is not found | is not |

    Examples: the figures say so: below 3,200 for more than half a year
      | reason | income | months | result       | found        | is     |
      | none   | 3199   | 7      | fires        | is found     | is     |
      | none   | 3199   | 6      | stays silent | is not found | is not |
      | none   | 3200   | 7      | stays silent | is not found | is not |

  Scenario: For him aid comes before any plan
    Given a person who answers
      | lender_type         | micro_lender      |
      | first_missed_on     | 50 days ago       |
      | monthly_income      | 2900              |
      | essential_expenses  | 2300              |
      | housing_cost        | 900               |
      | other_debt_payments | 0                 |
      | arrears_reasons     | income_always_low |
    When advice is asked for
    Then "community_office" can help
    And "social_assistance" is among the first three recommendations
    And "social_assistance" cites "social_assistance_2026"
    And "negotiate_lower_instalments" is not recommended
