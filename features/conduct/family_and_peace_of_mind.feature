# language: zh-CN
功能: 催收打扰了家人和生活
  欠款是借款人自己的事。国家推荐标准和行业规范可以拿来投诉，不等于当然能得到赔偿；
  没有共同签字或担保的亲友，一般不用替人还。

  背景:
    假如 咨询日期是 2026-11-23
    而且 一个人的回答是
      | 债权人类型 | 银行    |
      | 首个未还日 | 45 天前 |

  场景大纲: 催收打到了单位，同事都知道了
    假如 "催收方式"的回答是"<方式>"
    那么 规则"collectors_told_other_people"<结果>
    而且 规则"debt_details_were_passed_on"<结果>
    而且 规则"relatives_owe_nothing"<结果>
    而且 <建议>"记录并投诉不当催收"
    而且 "default_is_not_prison"的把握<把握>

    例子:
      | 方式               | 结果   | 建议   | 把握       |
      | third_parties_told | 触发   | 建议   | 至少是 0.5 |
      | 都没有             | 不触发 | 不建议 | 不到 0.5   |
      | 不知道             | 不触发 | 不建议 | 不到 0.5   |

  场景: 父亲被催收说动，要替她还
    假如 "催收方式"的回答是"third_parties_told"
    那么 规则"relatives_owe_nothing"触发
    而且 "default_is_not_prison"引用"《民法典》第1161条"
    而且 "default_is_not_prison"的把握至少是 0.5
    而且 建议"先向放款机构投诉"

  场景大纲: 照片和欠款被发到了网上，亲友来问
    假如 "催收方式"的回答是"<方式>"
    那么 规则"relatives_owe_nothing"<结果>
    而且 规则"collectors_told_other_people"不触发
    而且 "default_is_not_prison"的把握<把握>

    例子:
      | 方式              | 结果   | 把握       |
      | publishes_privacy | 触发   | 至少是 0.5 |
      | many_calls        | 不触发 | 不到 0.3   |

  场景: 投诉时写得出依据，也知道依据有多硬
    假如 "催收方式"的回答是"third_parties_told"
    那么 规则"collectors_told_other_people"触发
    而且 "记录并投诉不当催收"引用"推荐性国家标准 GB/T 45251-2025（个人网络消费信贷贷后催收）"
    而且 "记录并投诉不当催收"引用"《个人信息保护法》第6、13、23、28、45、47、69条"
    而且 "记录并投诉不当催收"的紧急程度是"this_week"

  场景大纲: 夜里十一点还在响的电话
    假如 "催收方式"的回答是"<方式>"
    那么 规则"calls_at_night"<夜间>
    而且 规则"too_many_calls"<次数>
    而且 规则"calls_that_disturb_private_life"<安宁>
    而且 <建议>"记录并投诉不当催收"
    而且 "记录并投诉不当催收"的把握<把握>
    而且 不必找"police_110"

    例子:
      | 方式                    | 夜间   | 次数   | 安宁   | 建议   | 把握       |
      | night_calls             | 触发   | 不触发 | 触发   | 建议   | 至少是 0.7 |
      | many_calls              | 不触发 | 触发   | 触发   | 建议   | 至少是 0.7 |
      | night_calls、many_calls | 触发   | 触发   | 触发   | 建议   | 至少是 0.9 |
      | third_parties_told      | 不触发 | 不触发 | 不触发 | 建议   | 至少是 0.7 |
      | 都没有                  | 不触发 | 不触发 | 不触发 | 不建议 | 不到 0.2   |

  场景: 私人生活的安宁受法律保护
    假如 "催收方式"的回答是"night_calls、many_calls"
    那么 规则"calls_that_disturb_private_life"触发
    而且 "记录并投诉不当催收"引用"《民法典》第1032、1033条"
    而且 "留好所有沟通记录"的把握至少是 0.4

  场景大纲: 电话打给谁，话就不一样
    打给欠债的人，说的是亲友不必替还；打给姐姐，说的是她不欠债、可以拒绝。

    假如 咨询日期是 2026-11-23
    而且 一个人的回答是
      | 首个未还日           | 2026-09-10                     |
      | overdue_amount       | 3000                           |
      | your_part            | <身份>                         |
      | spouse_shared_debt   | <共同>                         |
      | collection_conduct   | third_parties_told, many_calls |
      | lender_contact       | talked_no_result               |
    那么 规则"collectors_turned_to_someone_who_owes_nothing"<旁人>
    而且 规则"collectors_told_other_people"<本人>
    而且 规则"debt_details_were_passed_on"<本人>
    而且 规则"relatives_owe_nothing"<本人>
    而且 规则"talked_without_result_complain_first"<本人>
    而且 规则"in_arrears_negotiate_honestly"<本人>
    而且 规则"middle_arrears_negotiate_in_writing"<本人>
    而且 规则"in_arrears_look_at_the_report"触发
    而且 "report_collection_conduct"排在"complain_to_lender"前面

    例子:
      | 身份     | 共同   | 旁人   | 本人   |
      | relative | 不知道 | 触发   | 不触发 |
      | heir     | 不知道 | 触发   | 不触发 |
      | spouse   | 否     | 触发   | 不触发 |
      | spouse   | 是     | 不触发 | 触发   |
      | spouse   | 不知道 | 不触发 | 触发   |
      | borrower | 不知道 | 不触发 | 触发   |
      | 不知道   | 不知道 | 不触发 | 触发   |

  场景大纲: 催收没有过界，姐姐这条就不说
    假如 一个人的回答是
      | your_part          | relative |
      | collection_conduct | <方式>   |
    那么 规则"collectors_turned_to_someone_who_owes_nothing"<结果>

    例子:
      | 方式       | 结果   |
      | many_calls | 触发   |
      | 都没有     | 不触发 |
      | 不知道     | 不触发 |
