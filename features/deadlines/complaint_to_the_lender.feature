# language: zh-CN
功能: 已经向机构书面投诉，等它答复
  银行、消费金融和保险公司一般十五天内处理，复杂的会更久；过了一般期限，再去调解或者找监管。

  背景: 老秦对手续费有疑问，客服谈不拢，书面投诉了
    假如 咨询日期是 2026-11-23
    而且 一个人的回答是
      | lender_type     | 银行             |
      | product_type    | cash_loan        |
      | first_missed_on | 2026-09-30       |
      | lender_contact  | talked_no_result |
      | disputes        | fees_not_agreed  |

  场景: 投诉后的第十五天，还在答复期内
    假如 "complaint_filed_on"的回答是"2026-11-08"
    那么 "chase_the_complaint"的期限是 2026-11-23
    而且 "chase_the_complaint"引用"complaint_handling_2020"
    而且 不建议"complain_to_lender"
    而且 不建议"take_the_complaint_further"

  场景: 第十六天，没有答复就往下走
    假如 "complaint_filed_on"的回答是"2026-11-07"
    那么 建议"take_the_complaint_further"
    而且 "take_the_complaint_further"的紧急程度是"this_week"
    而且 不建议"chase_the_complaint"
    而且 不建议"complain_to_lender"
    而且 可以找"nfra_12378"
    而且 可以找"mediation_bodies"

  场景大纲: 还没投诉的，先投诉
    假如 "complaint_filed_on"的回答是"<投诉日>"
    那么 <等>"chase_the_complaint"
    而且 <先投诉>"complain_to_lender"

    例子:
      | 投诉日 | 等     | 先投诉 |
      | 今天   | 建议   | 不建议 |
      | 不知道 | 不建议 | 建议   |

  场景大纲: 不是银行的，十五天只当参考，到了就往下走，各找各的主管
    假如 "lender_type"的回答是"<机构>"
    而且 "complaint_filed_on"的回答是"<投诉日>"
    那么 <盯住>"chase_the_complaint"
    而且 <往下走>"take_the_complaint_further"
    而且 不建议"complain_to_lender"
    而且 可以找"<主管>"
    而且 不必找"<别的>"
    而且 "chase_the_complaint"的理由里没有“复杂的会更久”

    例子: 投诉当天、第十五天、第十六天
      | 机构         | 投诉日     | 盯住   | 往下走 | 主管                | 别的                |
      | micro_lender | 2026-11-23 | 建议   | 不建议 | local_finance_12345 | nfra_12378          |
      | micro_lender | 2026-11-08 | 建议   | 不建议 | local_finance_12345 | nfra_12378          |
      | micro_lender | 2026-11-07 | 不建议 | 建议   | local_finance_12345 | nfra_12378          |
      | guarantor    | 2026-11-08 | 建议   | 不建议 | local_finance_12345 | nfra_12378          |
      | guarantor    | 2026-11-07 | 不建议 | 建议   | local_finance_12345 | nfra_12378          |
      | debt_buyer   | 2026-11-08 | 建议   | 不建议 | local_finance_12345 | nfra_12378          |
      | debt_buyer   | 2026-11-07 | 不建议 | 建议   | local_finance_12345 | nfra_12378          |
      | trust        | 2026-11-08 | 建议   | 不建议 | nfra_12378          | local_finance_12345 |
      | trust        | 2026-11-07 | 不建议 | 建议   | nfra_12378          | local_finance_12345 |

  场景大纲: 等答复的时候打给机构，是问进度，不是再投诉一次
    假如 "lender_type"的回答是"<机构>"
    而且 "complaint_filed_on"的回答是"<投诉日>"
    那么 "lender_complaints"的理由里<理由>“投诉在等答复，进度可以问这里”
    而且 "lender_complaints"不引用"supervisor_by_lender_practice"

    例子: 第十五天、第十六天
      | 机构         | 投诉日     | 理由 |
      | bank         | 2026-11-08 | 有   |
      | bank         | 2026-11-07 | 没有 |
      | micro_lender | 2026-11-08 | 有   |
      | trust        | 2026-11-08 | 有   |

  场景: 不知道是哪一类机构，调解也要先找到它的全称
    假如 "lender_type"的回答是"不知道"
    而且 "complaint_filed_on"的回答是"2026-11-07"
    那么 "mediation_bodies"的理由里有“不收费，但要机构同意”
    而且 "mediation_bodies"不引用"supervisor_by_lender_practice"

  场景大纲: 不知道是哪一类机构，先弄清再找主管
    假如 "lender_type"的回答是"<机构>"
    而且 "complaint_filed_on"的回答是"<投诉日>"
    那么 不必找"local_finance_12345"
    而且 <往下走>"take_the_complaint_further"

    例子:
      | 机构           | 投诉日     | 往下走 |
      | 不知道         | 2026-11-07 | 建议   |
      | 不知道         | 2026-11-08 | 不建议 |
      | private_lender | 2026-11-07 | 不建议 |

  场景大纲: 后来谈成了，就不用再追
    假如 "lender_contact"的回答是"<谈到哪里>"
    而且 "complaint_filed_on"的回答是"2026-11-07"
    那么 <建议>"take_the_complaint_further"

    例子:
      | 谈到哪里       | 建议   |
      | refused        | 建议   |
      | offer_received | 不建议 |
      | agreed_plan    | 不建议 |

  场景大纲: 三天前才投诉，先等答复，不急着去监管
    假如 "complaint_filed_on"的回答是"<投诉日>"
    那么 <反映>"financial_mediation"
    而且 <反映>"complain_to_supervisor"
    而且 "complain_to_supervisor"的理由里<理由>“可以把证据和答复一起交给监管投诉”
    而且 "lender_complaints"的理由里<理由2>“和客服谈过没结果”

    例子: 三天前、第十五天、第十六天、还没投诉
      | 投诉日     | 反映   | 理由 | 理由2 |
      | 2026-11-20 | 不建议 | 没有 | 没有  |
      | 2026-11-08 | 不建议 | 没有 | 没有  |
      | 2026-11-07 | 建议   | 有   | 没有  |
      | 不知道     | 建议   | 有   | 有    |

  场景大纲: 费用有争议又谈不拢，小贷、担保和受让公司归地方管
    主管是投诉这条建议里第一个被叫到的。
    假如 "lender_type"的回答是"<机构>"
    而且 "complaint_filed_on"的回答是"<投诉日>"
    那么 <反映>"complain_to_supervisor"
    而且 "local_finance_12345"的理由里<理由>“你有具体的费用或金额争议”
    而且 "complain_to_supervisor"的理由里<理由2>“可以把证据和答复一起交给监管投诉”

    例子: 还没投诉、第十五天、第十六天
      | 机构             | 投诉日     | 反映   | 理由 | 理由2 |
      | micro_lender     | 不知道     | 建议   | 有   | 没有  |
      | micro_lender     | 2026-11-08 | 不建议 | 没有 | 没有  |
      | micro_lender     | 2026-11-07 | 建议   | 有   | 没有  |
      | guarantor        | 2026-11-07 | 建议   | 有   | 没有  |
      | debt_buyer       | 2026-11-07 | 建议   | 有   | 没有  |
      | trust            | 2026-11-07 | 建议   | 没有 | 有    |
      | consumer_finance | 2026-11-07 | 建议   | 没有 | 有    |
      | private_lender   | 2026-11-07 | 不建议 | 没有 | 没有  |

  场景大纲: 复杂的投诉可以有三十天，过了就更应该往下走
    假如 "complaint_filed_on"的回答是"<投诉日>"
    那么 建议"take_the_complaint_further"
    而且 "take_the_complaint_further"的把握<多大>

    例子:
      | 投诉日     | 多大        |
      | 2026-10-24 | 不到 0.85   |
      | 2026-10-23 | 至少是 0.85 |
