# language: zh-CN
功能: 一审判决和上诉期
  上诉期十五天，从判决书送达的第二天数起。期内先决定上不上诉；过了期，就按判决商量怎么履行。

  背景: 理发师阿玲，一审判她还信用贷一万八
    假如 咨询日期是 2026-11-23
    而且 一个人的回答是
      | lender_type        | 银行       |
      | product_type       | cash_loan  |
      | first_missed_on    | 2025-12-10 |
      | overdue_amount     | 18000      |
      | total_debt         | 18000      |
      | safety_now         | 都没有     |
      | latest_court_paper | judgment   |

  场景: 判决书送达第十五天
    假如 咨询日期是 2026-11-24
    而且 "court_paper_received_on"的回答是"2026-11-09"
    那么 首要建议是"decide_on_appeal"
    而且 "decide_on_appeal"的期限是 2026-11-24
    而且 "decide_on_appeal"的紧急程度是"now"
    而且 "decide_on_appeal"引用"civil_procedure_171"
    而且 不建议"respond_to_enforcement"
    而且 可以找"licensed_lawyer"
    而且 "free_legal_advice"的理由里没有“上诉期看来已经过了”

  场景: 同一份判决书，第十六天才来问
    假如 咨询日期是 2026-11-25
    而且 "court_paper_received_on"的回答是"2026-11-09"
    那么 不必找"licensed_lawyer"
    而且 首要建议是"perform_the_judgment"
    而且 "perform_the_judgment"引用"delay_interest_264"
    而且 不建议"decide_on_appeal"
    而且 不建议"respond_to_enforcement"
    而且 判断出"double_interest"
    而且 "free_legal_advice"的紧急程度是"today"
    而且 可以找"legal_aid_12348"

  场景: 今天刚拿到判决书
    假如 "court_paper_received_on"的回答是"今天"
    那么 首要建议是"decide_on_appeal"
    而且 "decide_on_appeal"的期限是 2026-12-08
    而且 "decide_on_appeal"的紧急程度是"today"

  场景大纲: 上诉期只剩三天
    假如 "court_paper_received_on"的回答是"<送达日>"
    那么 "decide_on_appeal"的期限是 <期限>
    而且 "decide_on_appeal"的紧急程度是"<紧急>"
    而且 "free_legal_advice"的紧急程度是"<咨询>"

    例子: 剩四天、剩三天、当天到期
      | 送达日     | 期限       | 紧急  | 咨询  |
      | 2026-11-12 | 2026-11-27 | today | today |
      | 2026-11-11 | 2026-11-26 | now   | now   |
      | 2026-11-08 | 2026-11-23 | now   | now   |

  场景大纲: 找律师看的，是上诉值不值得
    假如 "court_paper_received_on"的回答是"<送达日>"
    那么 "free_legal_advice"的理由里<理由>“判决哪里可能有错、上诉值不值得”
    而且 "licensed_lawyer"的理由里<理由>“判决哪里可能有错、上诉值不值得”
    而且 "free_legal_advice"的理由里<理由2>“还能不能上诉、值不值得”

    例子:
      | 送达日     | 理由 | 理由2 |
      | 2026-11-16 | 有   | 没有  |
      | 不知道     | 没有 | 有    |

  场景: 上诉期已经过了三天
    假如 "court_paper_received_on"的回答是"2026-11-05"
    那么 不建议"decide_on_appeal"
    而且 首要建议是"perform_the_judgment"

  场景大纲: 判决书是母亲签收的，日子记不准
    假如 "court_paper_received_on"的回答是"<送达日>"
    那么 <找谁>"licensed_lawyer"
    而且 首要建议是"decide_on_appeal"
    而且 可以找"court_12368"
    而且 可以找"legal_aid_12348"
    而且 "decide_on_appeal"的理由里<理由>“一审判决的上诉期是送达之日起”

    例子:
      | 送达日     | 理由 | 找谁   |
      | 不知道     | 有   | 不必找 |
      | 2026-11-16 | 没有 | 可以找 |

  场景大纲: 还没有判决，就谈不上上诉
    假如 "latest_court_paper"的回答是"<文书>"
    而且 "court_paper_received_on"的回答是"<送达日>"
    那么 <找谁>"licensed_lawyer"
    而且 <建议2>"perform_the_judgment"
    而且 <建议>"decide_on_appeal"
    而且 "free_legal_advice"的理由里<理由>“上诉期看来已经过了”

    例子:
      | 文书          | 送达日     | 建议   | 找谁   | 建议2  | 理由 |
      | judgment      | 2026-11-16 | 建议   | 可以找 | 不建议 | 没有 |
      | judgment      | 2026-10-20 | 不建议 | 不必找 | 建议   | 有   |
      | complaint     | 2026-11-16 | 不建议 | 不必找 | 不建议 | 没有 |
      | complaint     | 2026-10-20 | 不建议 | 不必找 | 不建议 | 没有 |
      | letter_or_sms | 2026-10-20 | 不建议 | 不必找 | 不建议 | 没有 |
