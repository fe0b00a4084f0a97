# language: zh-CN
功能: 收到法院的执行通知
  如实报告财产，同时申请留下生活必需的费用；有余力就谈执行和解，没有余力就带着收支材料说明。

  背景: 工地木工老周，一家三口，判决以后进了执行
    假如 咨询日期是 2026-11-23
    而且 一个人的回答是
      | lender_type             | 银行        |
      | product_type            | cash_loan   |
      | first_missed_on         | 2025-08-15  |
      | total_debt              | 36000       |
      | monthly_income          | 4000        |
      | essential_expenses      | 3000        |
      | housing_cost            | 1000        |
      | other_debt_payments     | 0           |
      | lump_sum_available      | 0           |
      | family_can_help         | 否          |
      | safety_now              | 都没有      |
      | latest_court_paper      | enforcement |
      | court_paper_received_on | 2026-11-18  |

  场景: 工资卡被冻结，老周拿着执行通知书来问
    假如 "monthly_income"的回答是"4600"
    那么 首要建议是"respond_to_enforcement"
    而且 "respond_to_enforcement"的紧急程度是"today"
    而且 "respond_to_enforcement"引用"civil_procedure_254_255"
    而且 判断出"enforcement"
    而且 提醒"hiding_or_vanishing"
    而且 可以找"court_12368"
    而且 可以找"licensed_lawyer"

  场景: 报告财产以前，请懂的人看一看
    那么 "respond_to_enforcement"的理由里有“案子已经进入执行”
    而且 "free_legal_advice"的理由里有“财产怎么报告、生活必需的费用怎么申请留下”
    而且 "licensed_lawyer"的理由里有“财产怎么报告、生活必需的费用怎么申请留下”

  场景大纲: 判决刚送达，或者只是催收短信，都还不是执行
    假如 "latest_court_paper"的回答是"<文书>"
    那么 <找谁>"licensed_lawyer"
    而且 <建议>"respond_to_enforcement"

    例子:
      | 文书          | 建议   | 找谁   |
      | enforcement   | 建议   | 可以找 |
      | judgment      | 不建议 | 可以找 |
      | complaint     | 不建议 | 不必找 |
      | letter_or_sms | 不建议 | 不必找 |
      | 不知道        | 不建议 | 不必找 |

  场景大纲: 有没有余力谈执行和解
    假如 "monthly_income"的回答是"<收入>"
    而且 "lump_sum_available"的回答是"<手头>"
    而且 "family_can_help"的回答是"<亲友>"
    那么 "respond_to_enforcement"的把握<把握>
    而且 "respond_to_enforcement"引用"civil_procedure_241"
    而且 首要建议是"respond_to_enforcement"

    例子: 多一块钱，或者有人愿意帮
      | 收入   | 手头 | 亲友 | 把握         |
      | 4000   | 0    | 否   | 不到 0.987   |
      | 4001   | 0    | 否   | 至少是 0.987 |
      | 4000   | 1    | 否   | 至少是 0.987 |
      | 4000   | 0    | 是   | 至少是 0.987 |
      | 不知道 | 0    | 否   | 不到 0.987   |

  场景: 案子还在上诉期，先不谈执行和解
    假如 "latest_court_paper"的回答是"judgment"
    而且 "monthly_income"的回答是"4600"
    那么 不建议"respond_to_enforcement"
    而且 首要建议是"decide_on_appeal"

  场景大纲: 月月花光的人，带着收支材料找执行法官
    失信名单主要针对有能力而拒不履行的人；这里的老周手上没有存款，也没有别的贷款。
    假如 "latest_court_paper"的回答是"<文书>"
    而且 "monthly_income"的回答是"<收入>"
    那么 <说明>"hardship_statement"
    而且 建议"verify_court_paper"
    而且 "respond_to_enforcement"的理由里<理由>“你的收入扣除生活必需后没有结余”

    例子: 一块钱之差
      | 文书                    | 收入   | 说明   | 理由 |
      | enforcement             | 4000   | 建议   | 有   |
      | enforcement             | 3999   | 建议   | 有   |
      | enforcement             | 4001   | 不建议 | 没有 |
      | enforcement             | 不知道 | 不建议 | 没有 |
      | arbitration_enforcement | 4000   | 建议   | 有   |
      | arbitration_enforcement | 4001   | 不建议 | 没有 |

  场景大纲: 名单的规定只在进了执行以后才说
    假如 "latest_court_paper"的回答是"<文书>"
    那么 建议"hardship_statement"
    而且 "hardship_statement"<引用>"defaulter_list_rules"

    例子:
      | 文书        | 引用   |
      | enforcement | 引用   |
      | complaint   | 不引用 |
      | 不知道      | 不引用 |
