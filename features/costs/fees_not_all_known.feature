# language: zh-CN
功能: 有一项费用说不清，成本也至少有那么多
  一万元分十二期，每月还 930 元，年化不到百分之二十四；另收的费用只知道一项，就按知道的算“至少”。
  合同写的利率，在三个数不全的时候也算数。

  背景:
    假如 咨询日期是 2026-11-28
    而且 一个人的回答是
      | 首个未还日   | 2026-10-20 |
      | 贷款种类     | cash_loan  |
      | 实际到手金额 | 10000      |
      | 总期数       | 12         |
      | 每月应还     | 930        |

  场景大纲: 消费金融公司，一项费用不知道
    假如 "债权人类型"的回答是"消费金融公司"
    而且 "每期另收的费用"的回答是"<每期>"
    而且 "放款前后一次性交的费用"的回答是"<一次>"
    当 请求建议
    那么 规则"licensed_lender_over_the_line_with_fees"<超线>
    而且 规则"licensed_loan_costs_more_than_the_line"<超线>
    而且 规则"monthly_fees_alone_raise_the_rate"<只有每期>
    而且 规则"upfront_fees_alone_raise_the_rate"<只有一次>
    而且 规则"fees_beside_the_instalment_raise_the_rate"<两项>

    例子:
      | 每期   | 一次   | 超线   | 只有每期 | 只有一次 | 两项   |
      | 16     | 不知道 | 触发   | 触发     | 不触发   | 不触发 |
      | 15     | 不知道 | 不触发 | 触发     | 不触发   | 不触发 |
      | 0      | 不知道 | 不触发 | 不触发   | 不触发   | 不触发 |
      | 不知道 | 180    | 触发   | 不触发   | 触发     | 不触发 |
      | 不知道 | 160    | 不触发 | 不触发   | 触发     | 不触发 |
      | 不知道 | 0      | 不触发 | 不触发   | 不触发   | 不触发 |
      | 10     | 120    | 触发   | 不触发   | 不触发   | 触发   |
      | 不知道 | 不知道 | 不触发 | 不触发   | 不触发   | 不触发 |

  场景: 先交的钱比到手的还多
    假如 "债权人类型"的回答是"消费金融公司"
    而且 "放款前后一次性交的费用"的回答是"10000"
    当 请求建议
    那么 规则"licensed_lender_over_the_line_with_fees"触发
    而且 建议"对过高的利率费用提出异议"

  场景大纲: 别的债权人也一样
    假如 "债权人类型"的回答是"<债权人>"
    而且 "合同签订日"的回答是"<签订>"
    而且 "每期另收的费用"的回答是"<每期>"
    当 请求建议
    那么 规则"<规则>"<结果>

    例子:
      | 债权人     | 签订       | 每期 | 规则                                         | 结果   |
      | 小额贷款公司 | 2026-02-01 | 16 | micro_lender_new_loan_over_the_line_with_fees   | 触发   |
      | 小额贷款公司 | 2026-02-01 | 15 | micro_lender_new_loan_over_the_line_with_fees   | 不触发 |
      | 小额贷款公司 | 2025-12-01 | 16 | micro_lender_older_loan_over_the_line_with_fees | 触发   |
      | 小额贷款公司 | 不知道     | 16 | micro_lender_older_loan_over_the_line_with_fees | 触发   |
      | 小额贷款公司 | 2025-12-01 | 15 | micro_lender_older_loan_over_the_line_with_fees | 不触发 |
      | guarantor    | 2026-02-01 | 16 | guarantor_fees_lift_the_cost_over_the_line      | 触发   |
      | guarantor    | 2026-02-01 | 15 | guarantor_fees_lift_the_cost_over_the_line      | 不触发 |
      | debt_buyer   | 2026-02-01 | 16 | claim_passed_on_with_fees_over_the_line         | 触发   |
      | debt_buyer   | 2026-02-01 | 15 | claim_passed_on_with_fees_over_the_line         | 不触发 |

  场景大纲: 私人借的，每月还 850 元
    假如 "债权人类型"的回答是"private_lender"
    而且 "合同签订日"的回答是"2026-02-01"
    而且 "每月应还"的回答是"850"
    而且 "每期另收的费用"的回答是"<每期>"
    当 请求建议
    那么 规则"private_lender_over_the_cap_with_fees"<结果>
    而且 规则"private_loan_over_the_cap_reckon_before_paying"<结果>

    例子: 上限是百分之十二
      | 每期 | 结果   |
      | 39   | 触发   |
      | 38   | 不触发 |

  场景大纲: 三个数不全，就看合同写的年利率
    假如 "债权人类型"的回答是"<债权人>"
    而且 "合同签订日"的回答是"2025-12-01"
    而且 "实际到手金额"的回答是"<到手>"
    而且 "合同上的年利率"的回答是"<利率>"
    当 请求建议
    那么 <异议>"对过高的利率费用提出异议"
    而且 <明细>"书面要费用明细"

    例子:
      | 债权人       | 到手   | 利率 | 异议   | 明细   |
      | 消费金融公司 | 不知道 | 48   | 建议   | 建议   |
      | 小额贷款公司 | 不知道 | 48   | 建议   | 建议   |
      | 银行         | 不知道 | 48   | 建议   | 建议   |
      | private_lender | 不知道 | 48 | 建议   | 不建议 |
      | 消费金融公司 | 不知道 | 18   | 不建议 | 不建议 |
      | 消费金融公司 | 10000  | 48   | 不建议 | 不建议 |
