Feature: Speaking first, and honestly
  An agreement is never a right. What helps is to speak first, with the true reason, genuine
  proof and a figure that can be kept, and to keep a record of everything.

  Background:
    Given the date of advice is 2026-11-23
    And a person who answers
      | lender_type     | consumer_finance |
      | product_type    | cash_loan        |
      | first_missed_on | 25 days ago      |

  Scenario Outline: She has not dared to call yet
    Given the answer to "lender_contact" is "<contact>"
    Then rule "not_talked_yet_prepare" <result>
    And the certainty of "prepare_negotiation" is <certainty>
    And "lender_complaints" can help

    Examples:
      | contact            | result       | certainty    |
      | Not in contact yet | fires        | at least 0.4 |
      | don't know         | stays silent | below 0.3    |

  Scenario Outline: A concrete reason is worth proving
    Given the answer to "arrears_reasons" is "<reason>"
    Then rule "hardship_needs_honest_proof" <result>
    And "hardship_statement" is <advised>
    And "<cause>" is found

    Examples:
      | reason              | result       | advised         | cause                |
      | lost_job            | fires        | recommended     | job_loss             |
      | illness_or_accident | fires        | recommended     | emergency            |
      | family_event        | fires        | recommended     | family_change        |
      | business_failed     | fires        | recommended     | business_failure     |
      | overspending        | stays silent | not recommended | overspending         |
      | income_always_low   | stays silent | not recommended | long_term_low_income |

  Scenario Outline: His pay fell by a fifth, as his payslips show
    Given the answer to "usual_monthly_income" is "10000"
    And the answer to "monthly_income" is "<income>"
    Then rule "hardship_needs_honest_proof" <result>
    And "hardship_statement" is <advised>
    And "income_drop" is <found>

    Examples:
      | income | result       | advised         | found     |
      | 8000   | fires        | recommended     | found     |
      | 8001   | stays silent | not recommended | not found |

  Scenario Outline: He says his pay was cut, and his figures do not show it
    Given the answer to "arrears_reasons" is "pay_cut"
    And the answer to "usual_monthly_income" is "8000"
    And the answer to "monthly_income" is "<income>"
    Then rule "hardship_needs_honest_proof" <result>
    And "hardship_statement" is <advised>
    And "income_drop" is <found>

    Examples:
      | income | result       | advised         | found     |
      | 7999   | fires        | recommended     | found     |
      | 8000   | stays silent | not recommended | not found |

  Scenario: Illness is shown with the real papers
    Given the answer to "arrears_reasons" is "illness_or_accident"
    And the answer to "considering" is "false_documents"
    Then rule "hardship_needs_honest_proof" fires
    And "hardship_statement" cites "forged_documents_crime"
    And it warns "false_documents"

  Scenario Outline: Willing to repay, and one yuan short of being up to date
    Given the answer to "willing_to_repay" is "<willing>"
    And the answer to "overdue_amount" is "3000"
    And the answer to "lump_sum_available" is "<at hand>"
    Then rule "honest_statement_replaces_empty_promises" <result>
    And "hardship_statement" is <advised>

    Examples:
      | willing    | at hand | result       | advised         |
      | yes        | 2999    | fires        | recommended     |
      | yes        | 3000    | stays silent | not recommended |
      | no         | 2999    | stays silent | not recommended |
      | don't know | 2999    | stays silent | not recommended |

  Scenario Outline: Willing to repay, and one yuan short of the instalment each month
    Given a person who answers
      | willing_to_repay    | yes  |
      | essential_expenses  | 2500 |
      | housing_cost        | 1000 |
      | other_debt_payments | 0    |
      | monthly_instalment  | 1500 |
    And the answer to "monthly_income" is "<income>"
    Then rule "honest_statement_replaces_empty_promises" <result>
    And "hardship_statement" is <advised>
    And "negotiate_lower_instalments" is <advised>

    Examples:
      | income | result       | advised         |
      | 4999   | fires        | recommended     |
      | 5000   | stays silent | not recommended |

  Scenario: Good faith is what the contract asks for
    Given a person who answers
      | willing_to_repay   | yes  |
      | overdue_amount     | 3000 |
      | lump_sum_available | 500  |
    Then rule "honest_statement_replaces_empty_promises" fires
    And "prepare_negotiation" cites "civil_code_509"
    And the certainty of "prepare_negotiation" is at least 0.4

  Scenario Outline: "I do not want to pay any more"
    Given the answer to "willing_to_repay" is "<willing>"
    Then rule "not_willing_to_repay_think_again" <result>
    And the certainty of "do_not_ignore" is <warning>
    And it warns "do_not_ignore"

    Examples:
      | willing    | result       | warning      |
      | no         | fires        | at least 0.8 |
      | yes        | stays silent | below 0.5    |
      | don't know | stays silent | below 0.5    |

  Scenario Outline: Nothing has been kept so far
    Given the answer to "records_kept" is "<kept>"
    Then rule "records_not_kept_start_now" <result>
    And "keep_records" is recommended
    And the certainty of "keep_records" is <certainty>

    Examples:
      | kept       | result       | certainty    |
      | no         | fires        | at least 0.5 |
      | yes        | stays silent | below 0.3    |
      | don't know | stays silent | below 0.3    |

  Scenario Outline: He read that every lender has to stop interest and grant five years
    The rule on individual plans is for credit cards. For a loan it can only be proposed.

    Given the answer to "product_type" is "<product>"
    And the answer to "lender_contact" is "<contact>"
    Then rule "not_a_card_so_no_card_rule" <result>
    And it <warns> "deferral_is_no_right"

    Examples:
      | product             | contact          | result       | warns         |
      | cash_loan           | none             | fires        | warns         |
      | cash_loan           | talked_no_result | fires        | warns         |
      | purchase_instalment | refused          | fires        | warns         |
      | other               | none             | fires        | warns         |
      | credit_card         | none             | stays silent | does not warn |
      | don't know          | none             | stays silent | does not warn |
      | cash_loan           | offer_received   | stays silent | does not warn |

  Scenario: The rule on cards is named, so that nobody quotes it for a loan
    Given the answer to "lender_contact" is "talked_no_result"
    Then rule "not_a_card_so_no_card_rule" fires
    And "deferral_is_no_right" cites "card_rules_70"
    And "card_instalment_plan" is not recommended
