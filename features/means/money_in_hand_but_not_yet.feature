# language: zh-CN
功能: 手里有钱，也不是马上就付
  钱够补齐逾期，一般早补早省；可是付给谁、该付多少没弄清以前，付了往往要不回来。

  背景:
    假如 咨询日期是 2026-11-23
    而且 一个人的回答是
      | 首个未还日   | 60 天前 |
      | 已逾期金额   | 3000    |
      | 现在能拿出的钱 | 5000 |

  场景大纲: 催收说转到“专员”的个人卡，今天就能销账
    假如 "债权人类型"的回答是"消费金融公司"
    而且 "collection_conduct"的回答是"<做法>"
    那么 规则"no_payment_to_a_private_account"<结果>
    而且 <补齐>"pay_off_in_full"

    例子:
      | 做法                 | 结果   | 补齐   |
      | asks_private_payment | 触发   | 不建议 |
      | many_calls           | 不触发 | 建议   |
      | 不知道               | 不触发 | 建议   |

  场景大纲: 私人放贷的利率超了上限，先算账
    一万元、十二期，2025 年 6 月签的，上限是年化 12%，每期 888.5 元还没有超。
    假如 一个人的回答是
      | 合同签订日   | 2025-06-01 |
      | 实际到手金额 | 10000      |
      | 总期数       | 12         |
      | 每期另收的费用         | 0 |
      | 放款前后一次性交的费用 | 0 |
    而且 "lender_type"的回答是"<债权人>"
    而且 "每月应还"的回答是"<每期>"
    那么 规则"private_loan_over_the_cap_reckon_before_paying"<结果>
    而且 <补齐>"pay_off_in_full"

    例子:
      | 债权人         | 每期  | 结果   | 补齐   |
      | private_lender | 888.8 | 触发   | 不建议 |
      | private_lender | 888.4 | 不触发 | 建议   |
      | bank           | 888.8 | 不触发 | 建议   |

  场景: 私人放贷每期没超，另收的“手续费”加上就超了
    假如 一个人的回答是
      | 债权人类型             | private_lender |
      | 合同签订日             | 2025-06-01     |
      | 实际到手金额           | 10000          |
      | 总期数                 | 12             |
      | 每月应还               | 888            |
      | 每期另收的费用         | 1              |
      | 放款前后一次性交的费用 | 0              |
    那么 规则"private_loan_over_the_cap_reckon_before_paying"触发

  场景大纲: 支付令上的金额对不上
    异议期十五天，11 月 8 日收到的，今天是最后一天；有异议就先异议，没有异议才谈还清。
    假如 "债权人类型"的回答是"消费金融公司"
    而且 "最近收到的文书"的回答是"<文书>"
    而且 "court_paper_received_on"的回答是"<收到>"
    而且 "arrears_reasons"的回答是"<原因>"
    那么 规则"disputed_payment_order_object_before_paying"<结果>
    而且 <补齐>"pay_off_in_full"

    例子:
      | 文书         | 收到       | 原因        | 结果   | 补齐   |
      | 法院的支付令 | 2026-11-08 | fee_dispute | 触发   | 不建议 |
      | 法院的支付令 | 不知道     | fee_dispute | 触发   | 不建议 |
      | 法院的支付令 | 2026-11-08 | pay_cut     | 不触发 | 建议   |
      | 没有收到     | 不知道     | fee_dispute | 不触发 | 建议   |

  场景: 异议期昨天过了，这条就不再说
    假如 "债权人类型"的回答是"消费金融公司"
    而且 "最近收到的文书"的回答是"法院的支付令"
    而且 "court_paper_received_on"的回答是"2026-11-05"
    而且 "arrears_reasons"的回答是"fee_dispute"
    那么 规则"disputed_payment_order_object_before_paying"不触发

  场景大纲: 判决来了，可借钱的是父亲
    假如 "债权人类型"的回答是"银行"
    而且 "your_part"的回答是"<身份>"
    而且 "spouse_shared_debt"的回答是"<共同>"
    而且 "最近收到的文书"的回答是"<文书>"
    那么 规则"judgment_for_another_persons_debt_not_with_your_own_money"<结果>
    而且 <补齐>"pay_off_in_full"

    例子:
      | 身份     | 共同   | 文书         | 结果   | 补齐   |
      | heir     | 不知道 | 法院的判决书 | 触发   | 不建议 |
      | relative | 不知道 | enforcement  | 触发   | 不建议 |
      | spouse   | 否     | 法院的判决书 | 触发   | 不建议 |
      | spouse   | 是     | 法院的判决书 | 不触发 | 建议   |
      | borrower | 不知道 | 法院的判决书 | 不触发 | 建议   |
