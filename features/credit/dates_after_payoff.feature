# language: zh-CN
功能: 还清以后的几个日子
  存好结清证明，满三个月复查一次，满五年看记录是不是删了。

  背景:
    假如 咨询日期是 2026-11-23
    而且 一个人的回答是
      | 债权人类型 | 银行       |
      | 贷款种类   | cash_loan  |
      | 首个未还日 | 2019-03-10 |
      | 逾期已还清 | 是         |
      | 信用报告   | 不知道     |

  场景大纲: 老潘哪天还清，现在就该做什么
    假如 "paid_off_on"的回答是"<还清日>"
    那么 规则"paid_off_only_lately_look_again"<刚还清>
    而且 规则"three_months_after_payoff_look_again"<复查>
    而且 规则"record_is_still_within_its_time"<期内>
    而且 规则"record_has_outlived_its_time"<期满>

    例子: 满三个月的前一天、当天
      | 还清日     | 刚还清 | 复查   | 期内 | 期满   |
      | 2026-08-24 | 触发   | 不触发 | 触发 | 不触发 |
      | 2026-08-23 | 不触发 | 触发   | 触发 | 不触发 |

    例子: 五年的最后一天、第二天
      | 还清日     | 刚还清 | 复查   | 期内   | 期满   |
      | 2021-11-23 | 不触发 | 触发   | 触发   | 不触发 |
      | 2021-11-22 | 不触发 | 不触发 | 不触发 | 触发   |

    例子: 记不得哪天还清
      | 还清日 | 刚还清 | 复查   | 期内   | 期满   |
      | 不知道 | 不触发 | 不触发 | 不触发 | 不触发 |

  场景: 刚还清的人，先把证明拿到手
    假如 "paid_off_on"的回答是"2026-11-10"
    那么 规则"paid_off_only_lately_look_again"触发
    而且 前三条建议里有"确认已还清，要结清证明"
    而且 建议"留好所有沟通记录"

  场景大纲: 满三个月再看一次报告，已经看过没有错的就不用了
    假如 "paid_off_on"的回答是"2026-06-01"
    而且 "信用报告"的回答是"<报告>"
    那么 规则"three_months_after_payoff_look_again"<结果>

    例子:
      | 报告           | 结果   |
      | 还没查         | 触发   |
      | 查过，有错误   | 触发   |
      | 查过，内容没有错 | 不触发 |

  场景: 满了五年还在，就提异议
    假如 "paid_off_on"的回答是"2021-05-01"
    那么 规则"record_has_outlived_its_time"触发
    而且 建议"对征信错误提异议"
    而且 "对征信错误提异议"引用"credit_regulation_16"
    而且 不提醒"record_stays_five_years"

  场景: 还没还清的人，五年还没有开始算
    假如 "逾期已还清"的回答是"否"
    那么 规则"record_is_still_within_its_time"不触发
    而且 规则"record_has_outlived_its_time"不触发
    而且 规则"paid_off_only_lately_look_again"不触发
    而且 规则"three_months_after_payoff_look_again"不触发
