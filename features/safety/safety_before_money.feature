# language: zh-CN
功能: 人身安全在前，欠款在后
  有伤害自己的念头、有人威胁，或者被人堵在家里，先求助、先报警，钱的事以后再说。
  说“都没有”和说“不知道”的人，都不当作有危险来对待。

  背景:
    假如 咨询日期是 2026-11-23
    而且 一个人的回答是
      | lender_type     | 消费金融公司 |
      | product_type    | cash_loan    |
      | first_missed_on | 75 天前      |
      | overdue_amount  | 8600         |
      | total_debt      | 46000        |

  场景: 深夜里觉得活不下去的阿敏
    假如 "safety_now"的回答是"有伤害自己或结束生命的念头"
    那么 首要建议是"seek_crisis_help"
    而且 "seek_crisis_help"的紧急程度是"now"
    而且 可以找"crisis_12356"
    而且 可以找"ambulance_120"
    而且 可以找"police_110"
    而且 "seek_crisis_help"排在"assess_means"前面

  场景大纲: 同一个人没有这样的念头，就照常谈欠款
    假如 "safety_now"的回答是"<安全>"
    那么 <建议>"seek_crisis_help"
    而且 <找>"crisis_12356"
    而且 建议"gather_three_papers"

    例子:
      | 安全       | 建议   | 找     |
      | self_harm  | 建议   | 可以找 |
      | 都没有     | 不建议 | 不必找 |
      | 不知道     | 不建议 | 不必找 |
      | threatened | 不建议 | 不必找 |

  场景: 又想不开，又是支付令异议的最后一天
    异议期今天到头，仍然先顾人。
    假如 "safety_now"的回答是"self_harm"
    而且 "latest_court_paper"的回答是"payment_order"
    而且 "court_paper_received_on"的回答是"2026-11-08"
    而且 "disputes"的回答是"amount_wrong"
    那么 可以找"crisis_12356"
    而且 首要建议是"seek_crisis_help"
    而且 "object_to_payment_order"的紧急程度是"now"
    而且 "object_to_payment_order"的期限是 2026-11-23
    而且 "seek_crisis_help"排在"object_to_payment_order"前面

  场景大纲: 有人威胁、有人上门堵着，先离开、先报警
    假如 "safety_now"的回答是"<安全>"
    那么 <建议>"get_safe_call_police"
    而且 <找>"police_110"
    而且 "get_safe_call_police"的理由里<理由>“你的人身安全排在任何欠款之前”

    例子:
      | 安全                         | 建议   | 找     | 理由 |
      | threatened                   | 建议   | 可以找 | 有   |
      | held_or_intruded             | 建议   | 可以找 | 有   |
      | threatened、held_or_intruded | 建议   | 可以找 | 有   |
      | 都没有                       | 不建议 | 不必找 | 没有 |
      | 不知道                       | 不建议 | 不必找 | 没有 |

  场景: 催收的人发短信说要打断他的腿
    假如 "safety_now"的回答是"有人威胁要伤害你或家人"
    那么 首要建议是"get_safe_call_police"
    而且 "get_safe_call_police"的紧急程度是"now"
    而且 "police_110"引用"public_security_law_2026"
    而且 "police_110"不引用"criminal_law_illegal_collection"
    而且 "keep_records"引用"public_security_law_2026"

  场景: 三个人堵在出租屋门口不让她走
    假如 "safety_now"的回答是"held_or_intruded"
    那么 首要建议是"get_safe_call_police"
    而且 "police_110"引用"criminal_law_illegal_collection"
    而且 "police_110"不引用"public_security_law_2026"
    而且 "ambulance_120"的理由里有“受了伤就叫急救”
    而且 "ambulance_120"不引用"criminal_law_illegal_collection"

  场景: 堵门的同时还收到了起诉状
    有人身危险时，今天要办的法院的事也排在后面。
    假如 "safety_now"的回答是"held_or_intruded"
    而且 "latest_court_paper"的回答是"complaint"
    而且 "court_paper_received_on"的回答是"2026-11-11"
    那么 首要建议是"get_safe_call_police"
    而且 "get_safe_call_police"排在"answer_the_suit"前面
    而且 "answer_the_suit"的期限是 2026-11-26
