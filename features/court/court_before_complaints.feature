# language: zh-CN
功能: 文书的期限在走，先办法院的事，再投诉
  向机构投诉、向监管反映、要明细，都不会让法院和仲裁委的期限停下来。
  先按期异议、答辩、上诉或到庭，当天就问法律援助；期限过了，投诉才回到前面。

  背景: 老庄的消费金融公司贷款，谈不拢，又觉得费用不对
    假如 咨询日期是 2026-11-23
    而且 一个人的回答是
      | lender_type    | consumer_finance             |
      | product_type   | cash_loan                    |
      | first_missed_on | 2026-03-20                  |
      | disputes       | amount_wrong, fees_not_agreed |
      | lender_contact | 谈过，没有结果               |

  场景大纲: 期限的最后一天，和过期以后
    假如 "latest_court_paper"的回答是"<文书>"
    而且 "court_paper_received_on"的回答是"<收到日>"
    那么 首要建议是"<先办>"
    而且 "free_legal_advice"的紧急程度是"<咨询>"
    而且 <投诉>"complain_to_lender"
    而且 <投诉>"request_fee_breakdown"
    而且 "free_legal_advice"的理由里<理由>“文书的期限正在走”

    例子:
      | 文书                    | 收到日     | 先办                       | 咨询  | 投诉   | 理由 |
      | payment_order           | 2026-11-08 | object_to_payment_order    | now   | 不建议 | 有   |
      | payment_order           | 2026-11-05 | after_the_objection_period | today | 建议   | 没有 |
      | payment_order           | 不知道     | object_to_payment_order    | today | 不建议 | 有   |
      | complaint               | 2026-11-20 | answer_the_suit            | today | 不建议 | 有   |
      | judgment                | 2026-11-08 | decide_on_appeal           | now   | 不建议 | 有   |
      | judgment                | 2026-11-05 | perform_the_judgment       | today | 建议   | 没有 |
      | arbitration_enforcement | 2026-11-20 | contest_award              | today | 不建议 | 有   |
      | arbitration_notice      | 不知道     | answer_arbitration_notice  | today | 不建议 | 有   |

  场景大纲: 支付令的金额不认，先异议，不急着谈分期
    假如 一个人的回答是
      | latest_court_paper      | payment_order |
      | court_paper_received_on | <收到日>      |
      | monthly_instalment      | 3080          |
      | monthly_income          | 6800          |
      | essential_expenses      | 3000          |
      | housing_cost            | 2100          |
      | other_debt_payments     | 0             |
    那么 "negotiate_lower_instalments"的把握<分期>

    例子:
      | 收到日     | 分期       |
      | 2026-11-08 | 不到 0.2   |
      | 2026-11-05 | 至少是 0.6 |

  场景: 律师函没有期限，照常可以投诉
    假如 "latest_court_paper"的回答是"letter_or_sms"
    那么 不建议"free_legal_advice"
    而且 建议"complain_to_lender"

  场景大纲: 案子在法院，不再说"付得起就先付没争议的"
    假如 "latest_court_paper"的回答是"<文书>"
    而且 "court_paper_received_on"的回答是"2026-11-20"
    那么 "request_fee_breakdown"的理由里<理由>“你对这笔贷款的费用或金额有争议”

    例子:
      | 文书          | 理由 |
      | 没有收到      | 有   |
      | letter_or_sms | 有   |
      | payment_order | 没有 |
      | complaint     | 没有 |
