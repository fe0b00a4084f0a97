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
    Then rule "court_fee_of_the_claim" <result>

    Examples: above a hundred thousand other shares come in, so no figure is told
      | paper         | claimed    | result       |
      | complaint     | 50000      | fires        |
      | complaint     | 100000     | fires        |
      | complaint     | 100001     | stays silent |
      | complaint     | 0          | stays silent |
      | complaint     | don't know | stays silent |
      | payment_order | 50000      | stays silent |
      | judgment      | 50000      | stays silent |
      | letter_or_sms | 50000      | stays silent |

  Scenario: The answer to the claim still comes first
    Given the answer to "latest_court_paper" is "complaint"
    And the answer to "court_paper_received_on" is "3 days ago"
    And the answer to "claimed_amount" is "10000"
    Then rule "court_fee_of_the_claim" fires
    And "free_legal_advice" cites "court_fees_13_29"
    And "answer_the_suit" ranks before "free_legal_advice"

  Scenario Outline: She was laid off in the autumn and asks whether the loan is cancelled
    Given the answer to "arrears_reasons" is "<reason>"
    And the answer to "arrears_cleared" is "<cleared>"
    Then rule "hardship_is_a_reason_to_negotiate_not_an_excuse" <result>

    Examples:
      | reason               | cleared    | result       |
      | lost_job             | no         | fires        |
      | illness_or_accident  | no         | fires        |
      | lost_job             | don't know | fires        |
      | lost_job             | yes        | stays silent |
      | overspending         | no         | stays silent |
      | don't know           | no         | stays silent |

  Scenario: Hardship goes into an honest statement
    Given the answer to "arrears_reasons" is "lost_job"
    Then rule "hardship_is_a_reason_to_negotiate_not_an_excuse" fires
    And "hardship_statement" cites "civil_code_180_533_590"
    And "hardship_statement" is recommended
