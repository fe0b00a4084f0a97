Feature: Will the debt grow?
  Whether what is left each month carries the loan, and what a further loan would do to it.

  Background:
    Given the date of advice is 2026-11-23

  Scenario Outline: Wages of 5,000, and where they go
    With nothing left the debt grows; with one yuan left it is not said so outright, though
    it covers no instalment.
    Given a person who answers
      | First due date missed      | 40 days ago |
      | Monthly essential expenses | 2500        |
      | Monthly housing cost       | 1500        |
      | Instalments of other loans | 1000        |
      | Monthly instalment         | 1200        |
    And the answer to "Monthly take-home income" is "<income>"
    Then "The debt may keep growing" <found>
    And "hold_new_promises" <hold>

    Examples:
      | income     | found        | hold               |
      | 5000       | is found     | is recommended     |
      | 4999       | is found     | is recommended     |
      | 5001       | is not found | is not recommended |
      | don't know | is not found | is not recommended |

  Scenario Outline: Something is left each month, but less than the instalment
    Ms Jiang thinks of another loan to fill the gap. The two together let the debt grow; where
    the month covers the instalment, the thought alone does not.
    Given a person who answers
      | First due date missed      | 20 days ago                  |
      | Kind of loan               | cash_loan                    |
      | Monthly take-home income   | 6000                         |
      | Monthly essential expenses | 2500                         |
      | Monthly housing cost       | 1500                         |
      | Instalments of other loans | 500                          |
      | What you are considering   | A new loan to repay this one |
    And the answer to "Monthly instalment" is "<instalment>"
    Then "The debt may keep growing" <found>
    And "negotiate_lower_instalments" <lower>

    Examples:
      | instalment | found        | lower              |
      | 1501       | is found     | is recommended     |
      | 1500       | is not found | is not recommended |
      | don't know | is not found | is not recommended |

  Scenario: A gap in the month alone is a matter for talks, not for alarm
    Given a person who answers
      | First due date missed      | 20 days ago |
      | Kind of loan               | cash_loan   |
      | Monthly take-home income   | 6000        |
      | Monthly essential expenses | 2500        |
      | Monthly housing cost       | 1500        |
      | Instalments of other loans | 500         |
      | Monthly instalment         | 1800        |
    Then "The debt may keep growing" is not found
    And "negotiate_lower_instalments" is recommended

  Scenario Outline: One loan has been paying the next
    Given a person who answers
      | Kind of creditor      | A consumer finance company |
      | First due date missed | 20 days ago                |
    And the answer to "Reasons for the arrears" is "<reason>"
    Then "The debt may keep growing" <found>
    And "stop_new_borrowing" <stop>

    Examples:
      | reason              | found        | stop               |
      | rolling_loans       | is found     | is recommended     |
      | illness_or_accident | is not found | is not recommended |

  Scenario: The regulator's warning stands behind it
    Given a person who answers
      | First due date missed   | 20 days ago   |
      | Reasons for the arrears | rolling_loans |
    Then "The debt may keep growing" cites "nfra_agents_warning_2024"
    And it warns "borrowing_to_repay"

  Scenario Outline: Mr Cui thinks of borrowing the gap
    1,500 is left each month and the instalment is 1,800. What he is thinking of decides.
    Given a person who answers
      | First due date missed      | 20 days ago |
      | Kind of loan               | cash_loan   |
      | Monthly take-home income   | 6000        |
      | Monthly essential expenses | 2500        |
      | Monthly housing cost       | 1500        |
      | Instalments of other loans | 500         |
      | Monthly instalment         | 1800        |
    And the answer to "What you are considering" is "<idea>"
    Then "The debt may keep growing" <found>
    And "borrow_to_repay" is not recommended
    And the certainty of "borrowing_to_repay" is <warned>

    Examples:
      | idea                         | found        | warned       |
      | A new loan to repay this one | is found     | at least 0.9 |
      | pay_agent                    | is not found | below 0.5    |
      | none                         | is not found | below 0.5    |
      | don't know                   | is not found | below 0.5    |

  Scenario: The new loan is compared with the others, and ruled out
    Given a person who answers
      | First due date missed    | 20 days ago                  |
      | What you are considering | A new loan to repay this one |
    Then "borrow_to_repay" is ruled out because "A new loan piles further interest and fees on the old one and usually"

  Scenario Outline: Six thousand comes in, and six thousand is due
    Mr Cui is still thinking of a further loan. One yuan more due than comes in tips it.
    Given a person who answers
      | First due date missed    | 20 days ago                  |
      | Kind of loan             | cash_loan                    |
      | Monthly take-home income | 6000                         |
      | Monthly instalment       | 1000                         |
      | What you are considering | A new loan to repay this one |
      | Monthly income before    | 9000                         |
      | Reasons for the arrears  | pay_cut                      |
    And the answer to "Instalments of other loans" is "<others>"
    Then the certainty of "The debt may keep growing" is <certainty>
    And "free_legal_advice" <advice>

    Examples:
      | others     | certainty     | advice             |
      | 5001       | at least 0.85 | is recommended     |
      | 5000       | below 0.85    | is not recommended |
      | don't know | below 0.5     | is not recommended |

  Scenario Outline: A good month after all
    Mrs Ning can catch up at once and the month covers the rest, so the loans
    of the past need not make the debt grow. One yuan short, and it does not count.
    Given a person who answers
      | First due date missed      | 20 days ago   |
      | Kind of loan               | cash_loan     |
      | Reasons for the arrears    | rolling_loans |
      | Monthly take-home income   | 8000          |
      | Monthly essential expenses | 2500          |
      | Monthly housing cost       | 1500          |
      | Amount overdue             | 2000          |
      | Monthly instalment         | 2000          |
    And the answer to "Instalments of other loans" is "<others>"
    And the answer to "Money at hand" is "<cash>"
    Then "The debt may keep growing" <found>
    And "pay_off_in_full" <pay>
    And the certainty of "The debt may keep growing" is <certainty>

    Examples:
      | others | cash       | found        | pay                | certainty    |
      | 2000   | 2000       | is not found | is recommended     | below 0.8    |
      | 2001   | 2000       | is found     | is recommended     | at least 0.8 |
      | 2000   | 1999       | is found     | is not recommended | below 0.8    |
      | 2000   | don't know | is found     | is not recommended | below 0.8    |
