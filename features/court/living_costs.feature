# language: zh-CN
功能: 执行中要留下的生活费
  法院应当给他和他扶养的家人留下生活必需的费用；留多少，当地有低保标准的按低保标准。

  背景: 环卫工老罗，一家四口，当地低保每人每月 800 元
    假如 咨询日期是 2026-11-23
    而且 一个人的回答是
      | lender_type             | 银行        |
      | product_type            | cash_loan   |
      | household_size          | 4           |
      | local_living_allowance  | 800         |
      | latest_court_paper      | enforcement |
      | court_paper_received_on | 2026-11-19  |

  场景大纲: 工资卡被冻结，先申请留下生活费
    假如 "latest_court_paper"的回答是"<文书>"
    那么 <建议>"ask_to_keep_living_costs"

    例子:
      | 文书                    | 建议   |
      | enforcement             | 建议   |
      | arbitration_enforcement | 建议   |
      | complaint               | 不建议 |
      | letter_or_sms           | 不建议 |

  场景: 申请排在回应执行通知后面，都是今天的事
    那么 首要建议是"respond_to_enforcement"
    而且 "ask_to_keep_living_costs"的紧急程度是"today"
    而且 "ask_to_keep_living_costs"引用"exempt_property"

  场景大纲: 收入不高于四口人的低保标准
    假如 "monthly_income"的回答是"<收入>"
    而且 "household_size"的回答是"<人口>"
    那么 "ask_to_keep_living_costs"的把握<把握>

    例子: 四口人，每月三千二
      | 收入   | 人口   | 把握       |
      | 3200   | 4      | 至少是 0.9 |
      | 3201   | 4      | 不到 0.8   |
      | 3200   | 不知道 | 不到 0.8   |
      | 不知道 | 4      | 不到 0.8   |

  场景大纲: 病倒了，没有收入，也干不了活
    假如 "monthly_income"的回答是"<收入>"
    而且 "arrears_reasons"的回答是"<原因>"
    而且 "latest_court_paper"的回答是"<文书>"
    那么 "respond_to_enforcement"的理由里<理由>“你因病没有收入”

    例子:
      | 收入 | 原因                | 文书        | 理由 |
      | 0    | illness_or_accident | enforcement | 有   |
      | 1    | illness_or_accident | enforcement | 没有 |
      | 0    | lost_job            | enforcement | 没有 |
      | 0    | illness_or_accident | judgment    | 没有 |

  场景: 病历交给法院，请它看能不能终结执行
    假如 "monthly_income"的回答是"0"
    而且 "arrears_reasons"的回答是"illness_or_accident"
    那么 "respond_to_enforcement"引用"civil_procedure_250_268"
    而且 建议"hardship_statement"
