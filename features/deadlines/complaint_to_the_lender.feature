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
    那么 规则"complaint_is_being_dealt_with"触发
    而且 规则"complaint_went_unanswered"不触发
    而且 "chase_the_complaint"的期限是 2026-11-23
    而且 "chase_the_complaint"引用"complaint_handling_2020"
    而且 不建议"complain_to_lender"
    而且 不建议"take_the_complaint_further"

  场景: 第十六天，没有答复就往下走
    假如 "complaint_filed_on"的回答是"2026-11-07"
    那么 规则"complaint_is_being_dealt_with"不触发
    而且 规则"complaint_went_unanswered"触发
    而且 建议"take_the_complaint_further"
    而且 "take_the_complaint_further"的紧急程度是"this_week"
    而且 不建议"chase_the_complaint"
    而且 不建议"complain_to_lender"
    而且 可以找"nfra_12378"
    而且 可以找"mediation_bodies"

  场景大纲: 还没投诉的，先投诉
    假如 "complaint_filed_on"的回答是"<投诉日>"
    那么 规则"complaint_is_being_dealt_with"<结果>
    而且 <等>"chase_the_complaint"
    而且 <先投诉>"complain_to_lender"

    例子:
      | 投诉日 | 结果   | 等     | 先投诉 |
      | 今天   | 触发   | 建议   | 不建议 |
      | 不知道 | 不触发 | 不建议 | 建议   |

  场景大纲: 不是银行的，十五天只当参考，到了就往下走，各找各的主管
    假如 "lender_type"的回答是"<机构>"
    而且 "complaint_filed_on"的回答是"<投诉日>"
    那么 规则"<等的规则>"<等>
    而且 规则"<过的规则>"<过>
    而且 规则"complaint_is_being_dealt_with"不触发
    而且 <盯住>"chase_the_complaint"
    而且 <往下走>"take_the_complaint_further"
    而且 不建议"complain_to_lender"
    而且 可以找"<主管>"
    而且 不必找"<别的>"

    例子: 投诉当天、第十五天、第十六天
      | 机构         | 投诉日     | 等的规则                               | 过的规则                                    | 等     | 过     | 盯住   | 往下走 | 主管                | 别的                |
      | micro_lender | 2026-11-23 | complaint_to_a_local_lender_is_waiting | complaint_to_a_local_lender_went_unanswered | 触发   | 不触发 | 建议   | 不建议 | local_finance_12345 | nfra_12378          |
      | micro_lender | 2026-11-08 | complaint_to_a_local_lender_is_waiting | complaint_to_a_local_lender_went_unanswered | 触发   | 不触发 | 建议   | 不建议 | local_finance_12345 | nfra_12378          |
      | micro_lender | 2026-11-07 | complaint_to_a_local_lender_is_waiting | complaint_to_a_local_lender_went_unanswered | 不触发 | 触发   | 不建议 | 建议   | local_finance_12345 | nfra_12378          |
      | guarantor    | 2026-11-08 | complaint_to_a_local_lender_is_waiting | complaint_to_a_local_lender_went_unanswered | 触发   | 不触发 | 建议   | 不建议 | local_finance_12345 | nfra_12378          |
      | guarantor    | 2026-11-07 | complaint_to_a_local_lender_is_waiting | complaint_to_a_local_lender_went_unanswered | 不触发 | 触发   | 不建议 | 建议   | local_finance_12345 | nfra_12378          |
      | debt_buyer   | 2026-11-08 | complaint_to_a_local_lender_is_waiting | complaint_to_a_local_lender_went_unanswered | 触发   | 不触发 | 建议   | 不建议 | local_finance_12345 | nfra_12378          |
      | debt_buyer   | 2026-11-07 | complaint_to_a_local_lender_is_waiting | complaint_to_a_local_lender_went_unanswered | 不触发 | 触发   | 不建议 | 建议   | local_finance_12345 | nfra_12378          |
      | trust        | 2026-11-08 | complaint_to_a_trust_is_waiting        | complaint_to_a_trust_went_unanswered        | 触发   | 不触发 | 建议   | 不建议 | nfra_12378          | local_finance_12345 |
      | trust        | 2026-11-07 | complaint_to_a_trust_is_waiting        | complaint_to_a_trust_went_unanswered        | 不触发 | 触发   | 不建议 | 建议   | nfra_12378          | local_finance_12345 |

  场景大纲: 不知道是哪一类机构，先弄清再找主管
    假如 "lender_type"的回答是"<机构>"
    而且 "complaint_filed_on"的回答是"<投诉日>"
    那么 规则"complaint_to_a_lender_of_unknown_kind_went_unanswered"<结果>
    而且 规则"complaint_to_a_local_lender_went_unanswered"不触发
    而且 <往下走>"take_the_complaint_further"

    例子:
      | 机构           | 投诉日     | 结果   | 往下走 |
      | 不知道         | 2026-11-07 | 触发   | 建议   |
      | 不知道         | 2026-11-08 | 不触发 | 不建议 |
      | private_lender | 2026-11-07 | 不触发 | 不建议 |

  场景大纲: 后来谈成了，就不用再追
    假如 "lender_contact"的回答是"<谈到哪里>"
    而且 "complaint_filed_on"的回答是"2026-11-07"
    那么 规则"complaint_went_unanswered"<结果>

    例子:
      | 谈到哪里       | 结果   |
      | refused        | 触发   |
      | offer_received | 不触发 |
      | agreed_plan    | 不触发 |

  场景大纲: 三天前才投诉，先等答复，不急着去监管
    假如 "complaint_filed_on"的回答是"<投诉日>"
    那么 规则"concrete_dispute_unsolved_go_to_the_supervisor"<监管>
    而且 规则"talks_failed_try_mediation"<调解>
    而且 规则"talked_without_result_complain_first"<先投诉>
    而且 <反映>"complain_to_supervisor"

    例子: 三天前、第十五天、第十六天、还没投诉
      | 投诉日     | 监管   | 调解   | 先投诉 | 反映   |
      | 2026-11-20 | 不触发 | 不触发 | 不触发 | 不建议 |
      | 2026-11-08 | 不触发 | 不触发 | 不触发 | 不建议 |
      | 2026-11-07 | 触发   | 触发   | 不触发 | 建议   |
      | 不知道     | 触发   | 触发   | 触发   | 建议   |

  场景大纲: 费用有争议又谈不拢，小贷、担保和受让公司归地方管
    主管是投诉这条建议里第一个被叫到的。
    假如 "lender_type"的回答是"<机构>"
    而且 "complaint_filed_on"的回答是"<投诉日>"
    那么 规则"concrete_dispute_unsolved_go_to_the_local_authority"<地方>
    而且 规则"concrete_dispute_unsolved_go_to_the_supervisor"<总局>
    而且 <反映>"complain_to_supervisor"

    例子: 还没投诉、第十五天、第十六天
      | 机构             | 投诉日     | 地方   | 总局   | 反映   |
      | micro_lender     | 不知道     | 触发   | 不触发 | 建议   |
      | micro_lender     | 2026-11-08 | 不触发 | 不触发 | 不建议 |
      | micro_lender     | 2026-11-07 | 触发   | 不触发 | 建议   |
      | guarantor        | 2026-11-07 | 触发   | 不触发 | 建议   |
      | debt_buyer       | 2026-11-07 | 触发   | 不触发 | 建议   |
      | trust            | 2026-11-07 | 不触发 | 触发   | 建议   |
      | consumer_finance | 2026-11-07 | 不触发 | 触发   | 建议   |
      | private_lender   | 2026-11-07 | 不触发 | 不触发 | 不建议 |

  场景大纲: 复杂的投诉可以有三十天，过了就更应该往下走
    假如 "complaint_filed_on"的回答是"<投诉日>"
    那么 规则"complaint_went_unanswered"触发
    而且 规则"complaint_past_the_time_for_complex_cases"<结果>
    而且 "take_the_complaint_further"的把握<多大>

    例子:
      | 投诉日     | 结果   | 多大     |
      | 2026-10-24 | 不触发 | 不到 0.85   |
      | 2026-10-23 | 触发   | 至少是 0.85 |
