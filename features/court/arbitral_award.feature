# language: zh-CN
功能: 法院来执行一份仲裁裁决
  很多人到执行通知书来了，才知道有过仲裁。申请不予执行一般只有十五天，从通知书送达的第二天数起。

  背景: 快递员小何，手机上借的钱，裁决书他从没见过
    假如 咨询日期是 2026-11-23
    而且 一个人的回答是
      | lender_type        | 小额贷款公司            |
      | product_type       | cash_loan               |
      | first_missed_on    | 2026-03-02              |
      | overdue_amount     | 7800                    |
      | total_debt         | 15000                   |
      | safety_now         | 都没有                  |
      | latest_court_paper | arbitration_enforcement |

  场景: 执行通知书送达第十五天
    假如 咨询日期是 2026-11-24
    而且 "court_paper_received_on"的回答是"2026-11-09"
    那么 首要建议是"contest_award"
    而且 "contest_award"的期限是 2026-11-24
    而且 "contest_award"的紧急程度是"now"
    而且 "contest_award"引用"award_objection_2018"
    而且 建议"respond_to_enforcement"
    而且 可以找"licensed_lawyer"
    而且 "free_legal_advice"的理由里没有“对仲裁裁决申请不予执行的期限看来已经过了”

  场景: 同一份通知书，第十六天才来问
    假如 咨询日期是 2026-11-25
    而且 "court_paper_received_on"的回答是"2026-11-09"
    那么 首要建议是"respond_to_enforcement"
    而且 建议"after_the_award_period"
    而且 不建议"contest_award"
    而且 "respond_to_enforcement"排在"after_the_award_period"前面
    而且 "after_the_award_period"引用"award_objection_2018"
    而且 "free_legal_advice"的紧急程度是"today"
    而且 可以找"licensed_lawyer"
    而且 "respond_to_enforcement"的理由里没有“执行通知上写的期限也在走”

  场景: 今天刚收到执行通知书
    假如 "court_paper_received_on"的回答是"今天"
    那么 首要建议是"contest_award"
    而且 "contest_award"的期限是 2026-12-08
    而且 "contest_award"的紧急程度是"today"
    而且 判断出"enforcement"

  场景大纲: 申请不予执行的期限只剩三天
    假如 "court_paper_received_on"的回答是"<送达日>"
    那么 "contest_award"的期限是 <期限>
    而且 "contest_award"的紧急程度是"<紧急>"
    而且 "free_legal_advice"的紧急程度是"<咨询>"

    例子: 剩四天、剩三天、当天到期
      | 送达日     | 期限       | 紧急  | 咨询  |
      | 2026-11-12 | 2026-11-27 | today | today |
      | 2026-11-11 | 2026-11-26 | now   | now   |
      | 2026-11-08 | 2026-11-23 | now   | now   |

  场景: 通知书送达已经十八天
    假如 "court_paper_received_on"的回答是"2026-11-05"
    那么 不建议"contest_award"
    而且 建议"after_the_award_period"
    而且 "free_legal_advice"的理由里没有“不予执行的书面申请建议最晚”

  场景大纲: 通知书放在快递柜里，哪天算收到说不清
    假如 "court_paper_received_on"的回答是"<送达日>"
    那么 首要建议是"contest_award"
    而且 建议"respond_to_enforcement"
    而且 可以找"court_12368"
    而且 "contest_award"的理由里<理由>“申请不予执行仲裁裁决一般只有”
    而且 "contest_award"的理由里<理由2>“内书面提出，如果没约定过仲裁、没收到过仲裁通知或裁决”

    例子:
      | 送达日     | 理由 | 理由2 |
      | 不知道     | 有   | 没有  |
      | 2026-11-16 | 没有 | 有    |

  场景大纲: 执行的依据是判决，就没有这个申请
    假如 "latest_court_paper"的回答是"<文书>"
    而且 "court_paper_received_on"的回答是"<送达日>"
    那么 <建议2>"after_the_award_period"
    而且 <建议>"contest_award"
    而且 建议"respond_to_enforcement"
    而且 "respond_to_enforcement"的理由里<理由>“执行通知上写的期限也在走”
    而且 "free_legal_advice"的理由里<理由2>“对仲裁裁决申请不予执行的期限看来已经过了”

    例子:
      | 文书                    | 送达日     | 建议   | 理由 | 建议2  | 理由2 |
      | arbitration_enforcement | 2026-11-16 | 建议   | 有   | 不建议 | 没有  |
      | arbitration_enforcement | 2026-10-20 | 不建议 | 没有 | 建议   | 有    |
      | enforcement             | 2026-11-16 | 不建议 | 没有 | 不建议 | 没有  |
      | enforcement             | 2026-10-20 | 不建议 | 没有 | 不建议 | 没有  |
