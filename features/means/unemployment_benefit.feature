Feature: Unemployment benefit, and for how long
  A year paid in, a job lost against one's will, and registration: then the benefit runs
  for at most a year, a year and a half or two years, by the length of the record.

  Background:
    Given the date of advice is 2026-11-23
    And a person who answers
      | lender_type      | consumer_finance |
      | first_missed_on  | 34 days ago      |
      | arrears_reasons  | lost_job         |
      | left_unwillingly | yes              |

  Scenario Outline: A seamstress whose factory closed
    Given the answer to "insured_years" is "<years>"
    Then rule "benefit_for_a_short_record" <short>
    And rule "benefit_for_a_middle_record" <middle>
    And rule "benefit_for_a_long_record" <long>
    And rule "benefit_record_is_too_short" <too short>
    And the certainty of "unemployment_benefit" is <how sure>

    Examples: each record belongs to one band
      | years | short        | middle       | long         | too short    | how sure     |
      | 0     | stays silent | stays silent | stays silent | fires        | below 0.5    |
      | 0.9   | stays silent | stays silent | stays silent | fires        | below 0.5    |
      | 1     | fires        | stays silent | stays silent | stays silent | at least 0.9 |
      | 4.9   | fires        | stays silent | stays silent | stays silent | at least 0.9 |
      | 5     | stays silent | fires        | stays silent | stays silent | at least 0.9 |
      | 9.9   | stays silent | fires        | stays silent | stays silent | at least 0.9 |
      | 10    | stays silent | stays silent | fires        | stays silent | at least 0.9 |
      | 31    | stays silent | stays silent | fires        | stays silent | at least 0.9 |

    Examples: she does not know, so she is told to ask
      | years      | short        | middle       | long         | too short    | how sure     |
      | don't know | stays silent | stays silent | stays silent | stays silent | at least 0.8 |

  Scenario Outline: Dismissed, or had enough and left
    Given the answer to "insured_years" is "6"
    And the answer to "left_unwillingly" is "<unwilling>"
    Then rule "benefit_after_leaving_by_choice" <by choice>
    And rule "benefit_for_a_middle_record" <middle>
    And the certainty of "unemployment_benefit" is <how sure>

    Examples:
      | unwilling  | by choice    | middle       | how sure     |
      | no         | fires        | stays silent | below 0.5    |
      | yes        | stays silent | fires        | at least 0.9 |
      | don't know | stays silent | stays silent | at least 0.8 |

  Scenario Outline: The benefit is named first to those who may have it
    Given the answer to "insured_years" is "<years>"
    And the answer to "left_unwillingly" is "<unwilling>"
    Then rule "job_loss_claim_unemployment_benefit" <result>
    And "unemployment_benefit" <is it> recommended
    And "social_insurance_12333" can help
    And "hardship_statement" is recommended

    Examples:
      | years      | unwilling  | result       | is it  |
      | 1          | yes        | fires        | is     |
      | don't know | don't know | fires        | is     |
      | 0.9        | yes        | stays silent | is not |
      | 1          | no         | stays silent | is not |
      | don't know | no         | stays silent | is not |

  Scenario: With ten months paid in, she asks for other help
    Given the answer to "insured_years" is "0.8"
    Then rule "benefit_record_is_too_short" fires
    And "social_assistance" is recommended
    And "community_office" can help
    And "social_insurance_12333" can help

  Scenario: The article is named with the months
    Given the answer to "insured_years" is "3"
    Then rule "benefit_for_a_short_record" fires
    And "unemployment_benefit" cites "social_insurance_45"
    And "unemployment_benefit" is among the first three recommendations

  Scenario Outline: The benefit already reaches him
    Given the answer to "insured_years" is "3"
    And the answer to "relief_received" is "<relief>"
    Then rule "benefit_is_already_drawn" <result>
    And "unemployment_benefit" <is it> recommended

    Examples:
      | relief               | result       | is it  |
      | unemployment_benefit | fires        | is not |
      | minimum_living       | stays silent | is     |
      | none                 | stays silent | is     |
      | don't know           | stays silent | is     |

  Scenario Outline: The job was lost long ago, and there is an income again
    Given a person who answers
      | arrears_reasons    | lost_job   |
      | insured_years      | 2          |
      | left_unwillingly   | yes        |
      | first_missed_on    | <missed>   |
      | monthly_income     | <income>   |
      | essential_expenses | 3000       |
      | housing_cost       | 1000       |
      | months_to_recovery | <recovery> |
    Then rule "earns_again_after_the_job_loss" <again>
    And rule "job_lost_longer_ago_than_any_benefit" <long ago>
    And "unemployment_benefit" <result> recommended

    Examples:
      | missed     | income | recovery | again        | long ago     | result |
      | 2026-09-01 | 5000   | 0        | fires        | stays silent | is not |
      | 2026-09-01 | 5000   | 1        | stays silent | stays silent | is     |
      | 2026-09-01 | 0      | 0        | stays silent | stays silent | is     |
      | 2024-11-22 | 4001   | 3        | stays silent | fires        | is not |
      | 2024-11-22 | 4000   | 3        | stays silent | stays silent | is     |
      | 2024-11-23 | 4001   | 3        | stays silent | stays silent | is     |

  Scenario Outline: Who earns nothing any more is asked about the insurance too
    Given the date of advice is 2026-11-23
    And a person who answers
      | lender_type          | bank           |
      | product_type         | cash_loan      |
      | first_missed_on      | 2026-10-20     |
      | arrears_reasons      | <reason>       |
      | monthly_income       | <now>          |
      | usual_monthly_income | 6000           |
      | left_unwillingly     | <unwillingly>  |
      | insured_years        | 3              |
    Then rule "income_stopped" <stopped>
    And rule "job_loss_claim_unemployment_benefit" <benefit>

    Examples:
      | reason            | now | unwillingly | stopped      | benefit      |
      | waiting_for_money | 0   | yes         | fires        | fires        |
      | waiting_for_money | 0   | no          | fires        | stays silent |
      | waiting_for_money | 1   | yes         | stays silent | stays silent |
      | business_failed   | 0   | yes         | stays silent | stays silent |
