# language: zh-CN
功能: 先办的排在前面
  同样要紧的几件事里，先后也要对：先止损、先脱身、先答复法院、先告诉银行方案守不住。

  背景:
    假如 咨询日期是 2026-11-23

  场景大纲: 赌输了还在借，先停下来
    假如 一个人的回答是
      | lender_type     | consumer_finance        |
      | product_type    | cash_loan               |
      | first_missed_on | 2026-07-20              |
      | arrears_reasons | <原因>                  |
      | considering     | new_loan_to_repay       |
    那么 首要建议是"<先办>"

    例子:
      | 原因                            | 先办                 |
      | gambling_or_bets, rolling_loans | stop_gambling_losses |
      | rolling_loans                   | stop_new_borrowing   |

  场景大纲: 无牌的人威胁，不先写信去和他算账
    假如 一个人的回答是
      | lender_type        | <谁>          |
      | product_type       | cash_loan     |
      | first_missed_on    | 2026-10-10    |
      | disputes           | received_less |
      | collection_conduct | <催收>        |
      | lender_contact     | 还没联系      |
    那么 <写信>"request_fee_breakdown"
    而且 <写信>"prepare_negotiation"

    例子:
      | 谁             | 催收       | 写信   |
      | private_lender | threats    | 不建议 |
      | private_lender | many_calls | 建议   |
      | bank           | threats    | 建议   |

  场景大纲: 方案守不住，先告诉银行
    假如 一个人的回答是
      | lender_type         | bank        |
      | product_type        | credit_card |
      | first_missed_on     | 2026-11-10  |
      | lender_contact      | agreed_plan |
      | arrears_reasons     | illness_or_accident |
      | monthly_income      | <收入>      |
      | essential_expenses  | 2000        |
      | housing_cost        | 1000        |
      | other_debt_payments | 0           |
    那么 "prepare_negotiation"的把握<把握>

    例子:
      | 收入 | 把握       |
      | 3000 | 至少是 0.9 |
      | 3001 | 不到 0.2   |

  场景大纲: 工资被拖欠，先知道问谁要
    假如 一个人的回答是
      | first_missed_on | 2026-11-03 |
      | arrears_reasons | <原因>     |
    那么 <可找>"social_insurance_12333"
    而且 "social_insurance_12333"的理由里<理由>“你说被降薪或被欠薪”

    例子:
      | 原因     | 可找   | 理由 |
      | pay_cut  | 可以找 | 有   |
      | lost_job | 可以找 | 没有 |
      | 都没有   | 不必找 | 没有 |
      | 不知道   | 不必找 | 没有 |

  场景: 执行通知到了，当天就问法律援助
    假如 一个人的回答是
      | lender_type        | guarantor   |
      | latest_court_paper | enforcement |
    那么 "free_legal_advice"的紧急程度是"today"
