Feature: What a suit makes urgent, and what it lets wait
  Whoever signed for another reads what was signed today when the suit is there. Whoever was never
  heard before an award contests it before offering instalments.

  Background:
    Given the date of advice is 2026-11-23

  Scenario Outline: The guarantee is read today when the claim has come
    Given a person who answers
      | your_part               | guarantor_or_co_signer |
      | lender_type             | consumer_finance       |
      | first_missed_on         | 2026-03-20             |
      | latest_court_paper      | <paper>                |
      | court_paper_received_on | <received>             |
    Then the urgency of "check_your_guarantee" is "<urgency>"

    Examples:
      | paper     | received   | urgency   |
      | complaint | 2026-11-08 | today     |
      | complaint | 2026-11-05 | this_week |
      | none      | don't know | this_week |

  Scenario Outline: An award without a hearing is contested before instalments are offered
    Given a person who answers
      | lender_type             | micro_lender            |
      | product_type            | cash_loan               |
      | first_missed_on         | 2026-03-20              |
      | monthly_instalment      | 900                     |
      | monthly_income          | 4000                    |
      | essential_expenses      | 2500                    |
      | housing_cost            | 1000                    |
      | other_debt_payments     | 0                       |
      | latest_court_paper      | arbitration_enforcement |
      | court_paper_received_on | 2026-11-20              |
      | heard_in_arbitration    | <heard>                 |
    Then the certainty of "negotiate_lower_instalments" is <plan>

    Examples:
      | heard | plan         |
      | no    | below 0.5    |
      | yes   | at least 0.6 |

  Scenario Outline: A credit dispute that was filed is not filed again
    Given a person who answers
      | lender_type             | bank        |
      | first_missed_on         | 2026-03-20  |
      | arrears_reasons         | not_my_loan |
      | credit_report           | has_errors  |
      | credit_dispute_filed_on | <filed>     |
    Then "dispute_credit_error" is <again>
    And "dispute_credit_error" <gives> the reason "If a loan you did not take is on your credit record you may"

    Examples:
      | filed      | again           | gives         |
      | don't know | recommended     | gives         |
      | 2026-11-20 | not recommended | does not give |

  Scenario Outline: Nobody is sent to bargain in mediation over a loan in a stolen name
    Given a person who answers
      | lender_type     | bank       |
      | first_missed_on | 2026-03-20 |
      | arrears_reasons | <reason>   |
      | lender_contact  | refused    |
    Then "mediation_bodies" <who helps>

    Examples:
      | reason      | who helps    |
      | not_my_loan | is not named |
      | lost_job    | can help     |
