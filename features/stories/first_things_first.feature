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
    那么 规则"gambling_stop_the_losses_first"<结果>
    而且 首要建议是"<先办>"

    例子:
      | 原因                            | 结果   | 先办                 |
      | gambling_or_bets, rolling_loans | 触发   | stop_gambling_losses |
      | rolling_loans                   | 不触发 | stop_new_borrowing   |

  场景大纲: 无牌的人威胁，不先写信去和他算账
    假如 一个人的回答是
      | lender_type        | <谁>          |
      | product_type       | cash_loan     |
      | first_missed_on    | 2026-10-10    |
      | disputes           | received_less |
      | collection_conduct | <催收>        |
      | lender_contact     | 还没联系      |
    那么 规则"threats_by_an_unlicensed_lender_go_to_the_police"<结果>
    而且 <写信>"request_fee_breakdown"
    而且 <写信>"prepare_negotiation"

    例子:
      | 谁             | 催收       | 结果   | 写信   |
      | private_lender | threats    | 触发   | 不建议 |
      | private_lender | many_calls | 不触发 | 建议   |
      | bank           | threats    | 不触发 | 建议   |

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
    那么 规则"agreed_plan_no_longer_affordable"<结果>
    而且 "prepare_negotiation"的把握<把握>

    例子:
      | 收入 | 结果   | 把握       |
      | 3000 | 触发   | 至少是 0.9 |
      | 3001 | 不触发 | 不到 0.2   |

  场景大纲: 工资被拖欠，先知道问谁要
    假如 一个人的回答是
      | first_missed_on | 2026-11-03 |
      | arrears_reasons | <原因>     |
    那么 规则"wages_held_back_ask_the_labour_inspectors"<结果>
    而且 <可找>"social_insurance_12333"

    例子:
      | 原因      | 结果   | 可找     |
      | pay_cut   | 触发   | 可以找   |
      | lost_job  | 不触发 | 可以找   |
      | 都没有    | 不触发 | 不必找   |
      | 不知道    | 不触发 | 不必找   |

  场景: 执行通知到了，当天就问法律援助
    假如 一个人的回答是
      | lender_type        | guarantor   |
      | latest_court_paper | enforcement |
    那么 规则"enforcement_notice_must_be_answered"触发
    而且 "free_legal_advice"的紧急程度是"today"
