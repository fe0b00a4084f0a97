Feature: What a suit costs, and what hardship does for a debt
  The court fee of a small claim is small, so fear of it is no reason to stay away. Losing a
  job or falling ill does not end the debt, but it is a reason to talk.

  Background:
    Given the date of advice is 2026-11-23
    And a person who answers
      | lender_type     | bank        |
      | product_type    | cash_loan   |
      | first_missed_on | 40 days ago |

  Scenario Outline: The claim asks for fifty thousand
    Given the answer to "latest_court_paper" is "<paper>"
    And the answer to "court_paper_received_on" is "3 days ago"
    And the answer to "claimed_amount" is "<claimed>"
    Then "free_legal_advice" <gives> the reason "The claim is for"

    Examples: above a hundred thousand other shares come in, so no figure is told
      | paper         | claimed    | gives         |
      | complaint     | 50000      | gives         |
      | complaint     | 100000     | gives         |
      | complaint     | 100001     | does not give |
      | complaint     | 0          | does not give |
      | complaint     | don't know | does not give |
      | payment_order | 50000      | does not give |
      | judgment      | 50000      | does not give |
      | letter_or_sms | 50000      | does not give |

  Scenario: The answer to the claim still comes first
    Given the answer to "latest_court_paper" is "complaint"
    And the answer to "court_paper_received_on" is "3 days ago"
    And the answer to "claimed_amount" is "10000"
    Then "free_legal_advice" cites "court_fees_13_29"
    And "answer_the_suit" ranks before "free_legal_advice"

  Scenario Outline: She was laid off in the autumn and asks whether the loan is cancelled
    Given the answer to "arrears_reasons" is "<reason>"
    And the answer to "arrears_cleared" is "<cleared>"
    Then "hardship_statement" <gives> the reason "Losing a job or falling ill does not generally excuse repayment"

    Examples:
      | reason              | cleared    | gives         |
      | lost_job            | no         | gives         |
      | illness_or_accident | no         | gives         |
      | lost_job            | don't know | gives         |
      | lost_job            | yes        | does not give |
      | overspending        | no         | does not give |
      | don't know          | no         | does not give |

  Scenario: Hardship goes into an honest statement
    Given the answer to "arrears_reasons" is "lost_job"
    Then "hardship_statement" cites "civil_code_180_533_590"
    And "hardship_statement" is recommended
