# language: zh-CN
功能: 催收过界，先留证，再按机构投诉
  先记录，再向放款机构投诉；它不处理，银行、消费金融公司和信托找金融监管总局，小额贷款公司、
  担保公司和受让债权的公司找地方金融管理部门。

  背景:
    假如 咨询日期是 2026-11-23
    而且 一个人的回答是
      | 首个未还日 | 45 天前 |

  场景大纲: 无论哪一种过界，都先记下来
    假如 "债权人类型"的回答是"银行"
    而且 "催收方式"的回答是"<方式>"
    那么 规则"any_bad_conduct_keep_a_log"<结果>
    而且 "留好所有沟通记录"的把握<把握>
    而且 <建议>"先向放款机构投诉"
    而且 <建议>"记录并投诉不当催收"

    例子:
      | 方式                   | 结果   | 把握       | 建议   |
      | third_parties_told     | 触发   | 至少是 0.4 | 建议   |
      | night_calls            | 触发   | 至少是 0.4 | 建议   |
      | many_calls             | 触发   | 至少是 0.4 | 建议   |
      | insults                | 触发   | 至少是 0.4 | 建议   |
      | threats                | 触发   | 至少是 0.4 | 建议   |
      | impersonates_authority | 触发   | 至少是 0.4 | 建议   |
      | publishes_privacy      | 触发   | 至少是 0.4 | 建议   |
      | asks_private_payment   | 触发   | 至少是 0.4 | 建议   |
      | 都没有                 | 不触发 | 不到 0.4   | 不建议 |
      | 不知道                 | 不触发 | 不到 0.4   | 不建议 |

  场景大纲: 半夜来电，每一类债权人该向谁投诉
    假如 "债权人类型"的回答是"<机构>"
    而且 "催收方式"的回答是"<方式>"
    那么 规则"conduct_complaint_to_the_financial_regulator"<总局规则>
    而且 规则"conduct_complaint_to_the_local_authority"<地方规则>
    而且 <反映>"向监管部门反映"
    而且 <总局>"金融监管总局消费者热线"
    而且 <地方>"地方金融管理部门（经市民热线转）"

    例子: 归金融监管总局
      | 机构             | 方式        | 总局规则 | 地方规则 | 反映   | 总局   | 地方   |
      | bank             | night_calls | 触发     | 不触发   | 建议   | 可以找 | 不必找 |
      | consumer_finance | night_calls | 触发     | 不触发   | 建议   | 可以找 | 不必找 |
      | trust            | night_calls | 触发     | 不触发   | 建议   | 可以找 | 不必找 |
      | insurer          | night_calls | 触发     | 不触发   | 建议   | 可以找 | 不必找 |
      | bank             | 都没有      | 不触发   | 不触发   | 不建议 | 可以找 | 不必找 |

    例子: 归地方金融管理部门
      | 机构         | 方式        | 总局规则 | 地方规则 | 反映   | 总局   | 地方   |
      | micro_lender | night_calls | 不触发   | 触发     | 建议   | 不必找 | 可以找 |
      | debt_buyer   | night_calls | 不触发   | 触发     | 建议   | 不必找 | 可以找 |
      | micro_lender | 都没有      | 不触发   | 不触发   | 不建议 | 不必找 | 可以找 |

    例子: 没有金融监管可找，或者还不知道
      | 机构           | 方式        | 总局规则 | 地方规则 | 反映   | 总局   | 地方   |
      | private_lender | night_calls | 不触发   | 不触发   | 不建议 | 不必找 | 不必找 |
      | 不知道         | night_calls | 不触发   | 不触发   | 不建议 | 不必找 | 不必找 |

  场景大纲: 担保公司的人半夜打来，找地方金融管理部门
    假如 "债权人类型"的回答是"guarantor"
    而且 "催收方式"的回答是"<方式>"
    那么 规则"conduct_complaint_to_the_local_authority"<结果>
    而且 <反映>"向监管部门反映"
    而且 可以找"地方金融管理部门（经市民热线转）"

    例子:
      | 方式        | 结果   | 反映   |
      | night_calls | 触发   | 建议   |
      | 都没有      | 不触发 | 不建议 |

  场景: 机构自己管得住委托的催收，所以先找机构
    假如 "债权人类型"的回答是"消费金融公司"
    而且 "催收方式"的回答是"insults"
    那么 规则"conduct_complaint_to_the_financial_regulator"触发
    而且 "记录并投诉不当催收"排在"向监管部门反映"前面
    而且 可以找"放款机构的客服和消费者保护部门"

  场景大纲: 消费金融公司有专门的催收规定
    假如 "债权人类型"的回答是"<机构>"
    而且 "催收方式"的回答是"<方式>"
    那么 规则"consumer_finance_company_collects_badly"<结果>
    而且 <建议>"记录并投诉不当催收"
    而且 "记录并投诉不当催收"的把握<把握>
    而且 可以找"金融监管总局消费者热线"

    例子:
      | 机构             | 方式               | 结果   | 建议   | 把握        |
      | consumer_finance | third_parties_told | 触发   | 建议   | 至少是 0.85 |
      | bank             | third_parties_told | 不触发 | 建议   | 不到 0.85   |
      | consumer_finance | insults            | 触发   | 建议   | 至少是 0.85 |
      | consumer_finance | threats            | 触发   | 建议   | 至少是 0.8  |
      | consumer_finance | many_calls         | 触发   | 建议   | 至少是 0.8  |
      | trust            | many_calls         | 不触发 | 建议   | 不到 0.8    |
      | consumer_finance | 都没有             | 不触发 | 不建议 | 不到 0.2    |
