# language: zh-CN
功能: 辱骂、威胁和曝光
  人身安全排在任何欠款之前。威胁和散布隐私要报警，证据当天就留，因为随时可能被删。

  背景:
    假如 咨询日期是 2026-11-23
    而且 一个人的回答是
      | 债权人类型 | 小额贷款公司 |
      | 首个未还日 | 45 天前      |

  场景大纲: 电话里骂了她一个钟头
    假如 "催收方式"的回答是"<方式>"
    那么 规则"insulted_by_collectors"<结果>
    而且 规则"calls_that_disturb_private_life"触发
    而且 "记录并投诉不当催收"的把握<把握>
    而且 <报警>"police_110"

    例子:
      | 方式       | 结果   | 把握       | 报警   |
      | insults    | 触发   | 至少是 0.7 | 可以找 |
      | many_calls | 不触发 | 至少是 0.7 | 不必找 |

  场景大纲: “明天就上门收拾你”
    假如 "催收方式"的回答是"<方式>"
    那么 规则"threatened_by_collectors"<结果>
    而且 "police_110"的把握<报警>
    而且 "default_is_not_prison"的把握<坐牢>
    而且 "留好所有沟通记录"的紧急程度是"<取证>"

    例子:
      | 方式    | 结果   | 报警       | 坐牢       | 取证      |
      | threats | 触发   | 至少是 0.8 | 至少是 0.6 | today     |
      | insults | 不触发 | 不到 0.4   | 不到 0.3   | this_week |

  场景大纲: 扬言把她的照片群发给通讯录
    假如 "催收方式"的回答是"<方式>"
    那么 规则"privacy_published_or_threatened"<结果>
    而且 规则"threats_and_exposure_save_the_evidence_today"<结果>
    而且 "police_110"的把握<报警>
    而且 "留好所有沟通记录"的紧急程度是"<取证>"

    例子:
      | 方式              | 结果   | 报警       | 取证      |
      | publishes_privacy | 触发   | 至少是 0.7 | today     |
      | insults           | 不触发 | 不到 0.4   | this_week |
      | 都没有            | 不触发 | 不到 0.2   | this_week |

  场景大纲: 哪些话要当天截图
    假如 "催收方式"的回答是"<方式>"
    那么 规则"threats_and_exposure_save_the_evidence_today"<结果>
    而且 建议"留好所有沟通记录"
    而且 "留好所有沟通记录"的紧急程度是"<紧急程度>"

    例子:
      | 方式              | 结果   | 紧急程度  |
      | threats           | 触发   | today     |
      | publishes_privacy | 触发   | today     |
      | night_calls       | 不触发 | this_week |

  场景大纲: 威胁和曝光，当天就投诉
    假如 "催收方式"的回答是"<方式>"
    那么 规则"threatened_by_collectors"<威胁>
    而且 规则"privacy_published_or_threatened"<曝光>
    而且 "记录并投诉不当催收"的紧急程度是"<紧急程度>"

    例子:
      | 方式              | 威胁   | 曝光   | 紧急程度  |
      | threats           | 触发   | 不触发 | today     |
      | publishes_privacy | 不触发 | 触发   | today     |
      | insults           | 不触发 | 不触发 | this_week |

  场景: 被威胁的人，先报警留证，再投诉
    假如 "催收方式"的回答是"threats、publishes_privacy"
    那么 规则"threatened_by_collectors"触发
    而且 规则"privacy_published_or_threatened"触发
    而且 "police_110"的把握至少是 0.9
    而且 "police_110"引用"《治安管理处罚法》（2025 年修订）"
    而且 "留好所有沟通记录"排在"记录并投诉不当催收"前面
    而且 "记录并投诉不当催收"排在"向监管部门反映"前面
