# language: zh-CN
功能: 收到支付令
  支付令只给十五天：要么还清，要么向法院书面提出异议，两样都不做，对方就可以申请执行。
  收到那天不算，从第二天数起，第十五天还在期内；期限的最后一天取工作日。

  背景: 网约车司机老陈，银行贷款断供五个月
    假如 咨询日期是 2026-11-23
    而且 一个人的回答是
      | lender_type        | 银行          |
      | product_type       | cash_loan     |
      | first_missed_on    | 2026-06-20    |
      | overdue_amount     | 13000         |
      | total_debt         | 41000         |
      | lump_sum_available | 0             |
      | safety_now         | 都没有        |
      | latest_court_paper | payment_order |

  场景: 收到支付令第十五天，今天还可以提出异议
    假如 咨询日期是 2026-11-24
    而且 "court_paper_received_on"的回答是"2026-11-09"
    那么 首要建议是"object_to_payment_order"
    而且 "object_to_payment_order"的期限是 2026-11-24
    而且 "object_to_payment_order"的紧急程度是"now"
    而且 "object_to_payment_order"引用"civil_procedure_225_228"
    而且 没有判断出"enforcement"
    而且 不建议"respond_to_enforcement"
    而且 "free_legal_advice"的理由里没有“支付令的期限看来已经过了”

  场景: 同一份支付令，第十六天才来问
    假如 咨询日期是 2026-11-25
    而且 "court_paper_received_on"的回答是"2026-11-09"
    那么 首要建议是"after_the_objection_period"
    而且 不建议"object_to_payment_order"
    而且 判断出"enforcement"
    而且 "free_legal_advice"的紧急程度是"today"
    而且 "free_legal_advice"的把握至少是 0.75
    而且 "after_the_objection_period"引用"civil_procedure_88_95"
    而且 "free_legal_advice"的理由里没有“你的理由能不能写、怎么写”

  场景: 今天刚刚签收
    假如 "court_paper_received_on"的回答是"今天"
    那么 首要建议是"object_to_payment_order"
    而且 "object_to_payment_order"的期限是 2026-12-08
    而且 "object_to_payment_order"的紧急程度是"today"
    而且 可以找"legal_aid_12348"

  场景大纲: 剩三天，就不能再等
    假如 "court_paper_received_on"的回答是"<收到日>"
    那么 "object_to_payment_order"的期限是 <期限>
    而且 "object_to_payment_order"的紧急程度是"<紧急>"
    而且 "free_legal_advice"的紧急程度是"<咨询>"

    例子: 剩四天、剩三天、当天到期
      | 收到日     | 期限       | 紧急  | 咨询  |
      | 2026-11-12 | 2026-11-27 | today | today |
      | 2026-11-11 | 2026-11-26 | now   | now   |
      | 2026-11-08 | 2026-11-23 | now   | now   |

  场景: 有争议，但异议期已经过了三天
    不再说“写异议就能让支付令失效”，先核对送达日期。
    假如 "court_paper_received_on"的回答是"2026-11-05"
    而且 "disputes"的回答是"amount_wrong"
    那么 不建议"object_to_payment_order"
    而且 首要建议是"after_the_objection_period"

  场景大纲: 家里人代收的，他说不清是哪一天
    不知道收到日，就当期限快到了来办，而不是当成已经过期。
    假如 "court_paper_received_on"的回答是"<收到日>"
    那么 首要建议是"object_to_payment_order"
    而且 建议"verify_court_paper"
    而且 可以找"court_12368"
    而且 "object_to_payment_order"的理由里<理由>“支付令的异议期只有”
    而且 "object_to_payment_order"的理由里<理由2>“内还清或向法院书面提出异议”

    例子:
      | 收到日     | 理由 | 理由2 |
      | 不知道     | 有   | 没有  |
      | 2026-11-16 | 没有 | 有    |

  场景大纲: 打电话问之前，先知道要问什么
    假如 "court_paper_received_on"的回答是"<收到日>"
    那么 "free_legal_advice"的理由里<理由>“你的理由能不能写、怎么写”
    而且 "free_legal_advice"的理由里<理由2>“异议怎么写、万一过了还能做什么”
    而且 "free_legal_advice"引用"civil_procedure_225_228"

    例子:
      | 收到日     | 理由 | 理由2 |
      | 2026-11-16 | 有   | 没有  |
      | 不知道     | 没有 | 有    |

  场景大纲: 手上是别的文书，就没有异议的期限
    假如 "latest_court_paper"的回答是"<文书>"
    而且 "court_paper_received_on"的回答是"<收到日>"
    那么 不建议"after_the_objection_period"
    而且 不建议"object_to_payment_order"

    例子:
      | 文书          | 收到日     |
      | complaint     | 2026-11-11 |
      | judgment      | 2026-11-02 |
      | letter_or_sms | 不知道     |

  场景大纲: 这笔账他不认，异议书里就写清哪里不认
    假如 "court_paper_received_on"的回答是"2026-11-16"
    而且 "disputes"的回答是"<争议>"
    那么 "object_to_payment_order"的把握<把握>
    而且 "object_to_payment_order"排在"<再做>"前面

    例子: 对债务本身有争议
      | 争议               | 把握         | 再做                      |
      | fees_not_agreed    | 至少是 0.983 | challenge_rate_or_penalty |
      | amount_wrong       | 至少是 0.983 | gather_three_papers       |
      | received_less      | 至少是 0.983 | challenge_rate_or_penalty |
      | loan_not_mine      | 至少是 0.983 | deny_loan_not_taken       |
      | no_transfer_notice | 至少是 0.983 | ask_transfer_proof        |

    例子: 争的是货，或者没有争议
      | 争议                | 把握       | 再做                           |
      | goods_not_delivered | 不到 0.983 | consumer_association_mediation |
      | 都没有              | 不到 0.983 | free_legal_advice              |
      | 不知道              | 不到 0.983 | free_legal_advice              |
