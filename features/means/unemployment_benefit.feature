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
    Then "social_assistance" <advised> recommended
    And the certainty of "unemployment_benefit" is <how sure>
    And "social_insurance_12333" <gives> the reason "You lost the job against your will with one to five years paid in"
    And "social_insurance_12333" <gives 2> the reason "You lost the job against your will with five to ten years paid in"
    And "social_insurance_12333" <gives 3> the reason "You lost the job against your will with ten years or more paid in"

    Examples: each record belongs to one band
      | years | how sure     | gives         | gives 2       | gives 3       | advised |
      | 0     | below 0.5    | does not give | does not give | does not give | is      |
      | 0.9   | below 0.5    | does not give | does not give | does not give | is      |
      | 1     | at least 0.9 | gives         | does not give | does not give | is not  |
      | 4.9   | at least 0.9 | gives         | does not give | does not give | is not  |
      | 5     | at least 0.9 | does not give | gives         | does not give | is not  |
      | 9.9   | at least 0.9 | does not give | gives         | does not give | is not  |
      | 10    | at least 0.9 | does not give | does not give | gives         | is not  |
      | 31    | at least 0.9 | does not give | does not give | gives         | is not  |

    Examples: she does not know, so she is told to ask
      | years      | how sure     | gives         | gives 2       | gives 3       | advised |
      | don't know | at least 0.8 | does not give | does not give | does not give | is not  |

  Scenario Outline: Dismissed, or had enough and left
    Given the answer to "insured_years" is "6"
    And the answer to "left_unwillingly" is "<unwilling>"
    Then "social_insurance_12333" can help
    And the certainty of "unemployment_benefit" is <how sure>
    And "social_insurance_12333" <gives> the reason "You lost the job against your will with five to ten years paid in"

    Examples:
      | unwilling  | how sure     | gives         |
      | no         | below 0.5    | does not give |
      | yes        | at least 0.9 | gives         |
      | don't know | at least 0.8 | does not give |

  Scenario Outline: The benefit is named first to those who may have it
    Given the answer to "insured_years" is "<years>"
    And the answer to "left_unwillingly" is "<unwilling>"
    Then "unemployment_benefit" <is it> recommended
    And "social_insurance_12333" can help
    And "hardship_statement" is recommended
    And "unemployment_benefit" <gives> the reason "You lost your job"

    Examples:
      | years      | unwilling  | is it  | gives         |
      | 1          | yes        | is     | gives         |
      | don't know | don't know | is     | gives         |
      | 0.9        | yes        | is not | does not give |
      | 1          | no         | is not | does not give |
      | don't know | no         | is not | does not give |

  Scenario: With ten months paid in, she asks for other help
    Given the answer to "insured_years" is "0.8"
    Then "social_assistance" is recommended
    And "community_office" can help
    And "social_insurance_12333" can help

  Scenario: The article is named with the months
    Given the answer to "insured_years" is "3"
    Then "unemployment_benefit" cites "social_insurance_45"
    And "unemployment_benefit" is among the first three recommendations
    And "unemployment_benefit" gives the reason "You lost the job against your will with one to five years paid in"

  Scenario Outline: The benefit already reaches him
    Given the answer to "insured_years" is "3"
    And the answer to "relief_received" is "<relief>"
    Then "unemployment_benefit" <is it> recommended

    Examples:
      | relief               | is it  |
      | unemployment_benefit | is not |
      | minimum_living       | is     |
      | none                 | is     |
      | don't know           | is     |

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
    Then "unemployment_benefit" <result> recommended

    Examples:
      | missed     | income | recovery | result |
      | 2026-09-01 | 5000   | 0        | is not |
      | 2026-09-01 | 5000   | 1        | is     |
      | 2026-09-01 | 0      | 0        | is     |
      | 2024-11-22 | 4001   | 3        | is not |
      | 2024-11-22 | 4000   | 3        | is     |
      | 2024-11-23 | 4001   | 3        | is     |

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
    Then "job_loss" <found> found
    And "unemployment_benefit" <gives> the reason "You lost your job"

    Examples:
      | reason            | now | unwillingly | found  | gives         |
      | waiting_for_money | 0   | yes         | is     | gives         |
      | waiting_for_money | 0   | no          | is     | does not give |
      | waiting_for_money | 1   | yes         | is not | does not give |
      | business_failed   | 0   | yes         | is not | does not give |

  Scenario Outline: No benefit, and still a hardship that can be shown
    Given the date of advice is 2026-11-23
    And a person who answers
      | lender_type      | bank          |
      | product_type     | cash_loan     |
      | first_missed_on  | 2026-10-20    |
      | arrears_reasons  | lost_job      |
      | left_unwillingly | <unwillingly> |
      | insured_years    | <years>       |
    When advice is asked for
    Then "hardship_statement" <short> the reason "Without unemployment benefit money is tighter still"
    And "hardship_statement" <chosen> the reason "Even after leaving by choice"
    And "hardship_statement" cites "hardship_papers_practice"

    Examples:
      | unwillingly | years | short         | chosen        |
      | yes         | 0     | gives         | does not give |
      | no          | 3     | does not give | gives         |
      | yes         | 3     | does not give | does not give |
