# language: zh-CN
功能: 冒充公检法，要转私人账户
  单纯欠款是民事问题。自称公安、法院的，先自己向该机关核实；要转私人账户的，不付。

  背景:
    假如 咨询日期是 2026-11-23
    而且 一个人的回答是
      | 债权人类型 | 消费金融公司 |
      | 首个未还日 | 45 天前      |

  场景大纲: “我是某某公安分局的，你已经立案了”
    假如 "催收方式"的回答是"<方式>"
    那么 规则"collector_plays_an_authority"<结果>
    而且 <建议>"核实是不是真有法院文书或案件"
    而且 <可找>"反诈专线"
    而且 <可找>"法院诉讼服务热线"
    而且 "default_is_not_prison"的把握<把握>

    例子:
      | 方式                   | 结果   | 建议   | 可找   | 把握       |
      | impersonates_authority | 触发   | 建议   | 可以找 | 至少是 0.7 |
      | insults                | 不触发 | 不建议 | 不必找 | 不到 0.3   |

  场景: 听到“要抓人”，先核实，不转账
    假如 "催收方式"的回答是"impersonates_authority"
    那么 规则"collector_plays_an_authority"触发
    而且 首要建议是"核实是不是真有法院文书或案件"
    而且 "催收短信：不点链接，不扫码，不转私人账户"的把握至少是 0.8
    而且 "default_is_not_prison"引用"《刑法》第193、196、266条；两高办理信用卡案件的解释（2018 年修改）"

  场景大纲: “再不还就把你抓进去”
    单纯还不上钱是民事问题。没有收到法院文书的人，听到坐牢、抓人多半是话术；自称公检法的，另有说法。

    假如 "催收方式"的回答是"<方式>"
    而且 "最近收到的文书"的回答是"<文书>"
    那么 规则"prison_talk_without_a_case"<结果>
    而且 提醒"default_is_not_prison"
    而且 "default_is_not_prison"的把握<把握>

    例子:
      | 方式                            | 文书          | 结果   | 把握       |
      | threats                         | none          | 触发   | 至少是 0.7 |
      | threats                         | letter_or_sms | 触发   | 至少是 0.7 |
      | threats                         | enforcement   | 不触发 | 不到 0.7   |
      | threats                         | 不知道        | 不触发 | 不到 0.7   |
      | threats, impersonates_authority | none          | 不触发 | 至少是 0.8 |
      | impersonates_authority          | none          | 不触发 | 至少是 0.7 |
      | insults                         | none          | 不触发 | 不到 0.3   |

  场景: 只收到短信，没人提过失信，也就不跟他说失信
    假如 "催收方式"的回答是"threats"
    而且 "最近收到的文书"的回答是"只有律师函、催收函或短信"
    那么 规则"prison_talk_without_a_case"触发
    而且 "default_is_not_prison"引用"default_is_civil"
    而且 "default_is_not_prison"不引用"defaulter_list_rules"
    而且 不提醒"dishonest_list_script"
    而且 没有判断出"可能强制执行"

  场景大纲: 催收让他把钱转到个人账户
    假如 "催收方式"的回答是"<方式>"
    那么 规则"asked_to_pay_a_private_account"<结果>
    而且 <建议>"弄清债权人是谁"
    而且 <可找>"反诈专线"
    而且 "先看到书面方案，再只付给债权人"的把握<把握>

    例子:
      | 方式                 | 结果   | 建议   | 可找   | 把握       |
      | asks_private_payment | 触发   | 建议   | 可以找 | 至少是 0.9 |
      | many_calls           | 不触发 | 不建议 | 不必找 | 不到 0.4   |
      | 都没有               | 不触发 | 不建议 | 不必找 | 不到 0.4   |

  场景: 私人账户和“内部减免”常常一起出现
    假如 "催收方式"的回答是"asks_private_payment"
    那么 规则"asked_to_pay_a_private_account"触发
    而且 "先看到书面方案，再只付给债权人"的紧急程度是"today"
    而且 提醒"催收短信：不点链接，不扫码，不转私人账户"
    而且 提醒"discount_debt_buyers"
    而且 建议"记录并投诉不当催收"
