# language: zh-CN
功能: 期限的最后一天遇上放假
  十五天数到周末或者放假里，最后一天顺延到放完假的第一个工作日。先告诉他放假前哪天办最稳妥；
  那天过了，再告诉他寄出留好凭证、或者交到法院，还来得及。没过之前，什么都不丢掉。

  背景: 临时工小秦，消费金融公司的账他有两处不认
    假如 一个人的回答是
      | your_part          | borrower                      |
      | life_stage         | adult                         |
      | lender_type        | consumer_finance              |
      | product_type       | cash_loan                     |
      | first_missed_on    | 2025-08-25                    |
      | contract_signed_on | 2024-11-25                    |
      | received_amount    | 50000                         |
      | monthly_instalment | 2000                          |
      | instalment_count   | 36                            |
      | claimed_amount     | 54600                         |
      | disputes           | fees_not_agreed, amount_wrong |
      | safety_now         | 都没有                        |

  场景大纲: 支付令九月十六日收到，数到国庆节第一天
    假如 咨询日期是 <哪天>
    而且 "latest_court_paper"的回答是"payment_order"
    而且 "court_paper_received_on"的回答是"2026-09-16"
    那么 首要建议是"<首要>"
    而且 <建议>"complain_to_lender"
    而且 "object_to_payment_order"的理由里<理由>“最后一天遇上休息日”

    例子: 放假前、放假里、最后一天、过了以后
      | 哪天       | 首要                       | 理由 | 建议   |
      | 2026-09-30 | object_to_payment_order    | 没有 | 不建议 |
      | 2026-10-02 | object_to_payment_order    | 有   | 不建议 |
      | 2026-10-08 | object_to_payment_order    | 有   | 不建议 |
      | 2026-10-09 | after_the_objection_period | 没有 | 建议   |

  场景: 国庆里来问，今天寄出还来得及
    假如 咨询日期是 2026-10-02
    而且 "latest_court_paper"的回答是"payment_order"
    而且 "court_paper_received_on"的回答是"2026-09-16"
    那么 "object_to_payment_order"的期限是 2026-10-08
    而且 "object_to_payment_order"的紧急程度是"now"
    而且 "object_to_payment_order"引用"civil_procedure_85_86"
    而且 没有判断出"enforcement"

  场景: 判决书数到星期日，星期一还能上诉
    假如 咨询日期是 2026-12-07
    而且 "latest_court_paper"的回答是"judgment"
    而且 "court_paper_received_on"的回答是"2026-11-21"
    那么 首要建议是"decide_on_appeal"
    而且 "decide_on_appeal"的期限是 2026-12-07
    而且 "decide_on_appeal"的紧急程度是"now"
    而且 不建议"perform_the_judgment"

  场景: 起诉状数到春节里，除夕来问
    假如 咨询日期是 2026-02-16
    而且 "latest_court_paper"的回答是"complaint"
    而且 "court_paper_received_on"的回答是"2026-01-31"
    那么 首要建议是"answer_the_suit"
    而且 "answer_the_suit"的期限是 2026-02-24
    而且 不建议"attend_the_hearing"
    而且 没有判断出"enforcement"
    而且 "answer_the_suit"的理由里有“最后一天遇上休息日”

  场景大纲: 补班的星期六是工作日，期限就在那天届满
    假如 咨询日期是 <哪天>
    而且 "latest_court_paper"的回答是"payment_order"
    而且 "court_paper_received_on"的回答是"2026-09-25"
    那么 首要建议是"<首要>"
    而且 "object_to_payment_order"的理由里没有“最后一天遇上休息日”

    例子: 星期六补班，星期日已经过期
      | 哪天       | 首要                       |
      | 2026-10-10 | object_to_payment_order    |
      | 2026-10-11 | after_the_objection_period |

  场景大纲: 保证期间数到国庆里，放完假才算过
    假如 咨询日期是 <哪天>
    而且 "your_part"的回答是"guarantor_or_co_signer"
    而且 "latest_court_paper"的回答是"none"
    而且 "last_due_on"的回答是"2026-04-03"
    那么 <建议>"prepare_negotiation"

    例子: 数到的那天之后、顺延到的那天、再过一天
      | 哪天       | 建议   |
      | 2026-10-04 | 建议   |
      | 2026-10-08 | 建议   |
      | 2026-10-09 | 不建议 |

  场景大纲: 诉讼时效数到国庆里，放完假才算过
    假如 咨询日期是 <哪天>
    而且 "latest_court_paper"的回答是"none"
    而且 "first_missed_on"的回答是"2021-01-10"
    而且 "last_due_on"的回答是"2023-10-01"
    而且 "three_quiet_years"的回答是"是"
    那么 "free_legal_advice"的理由里<理由>“按最后一期算”

    例子: 数到的那天之后、顺延到的那天、再过一天
      | 哪天       | 理由 |
      | 2026-10-02 | 有   |
      | 2026-10-08 | 有   |
      | 2026-10-09 | 没有 |
