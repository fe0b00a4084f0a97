# language: zh-CN
功能: 赌输的、商家没交付的、还在上学的
  这几种缘故只听本人说，不从数字里猜。

  背景:
    假如 咨询日期是 2026-11-23
    而且 一个人的回答是
      | 债权人类型 | 消费金融公司 |
      | 首个未还日 | 33 天前      |

  场景大纲: 老魏在直播间打赏，又在网上下注
    假如 "逾期的原因"的回答是"<原因>"
    那么 规则"says_gambling_or_bets"<结果>
    而且 <判断>"gambling"

    例子:
      | 原因                   | 结果   | 判断       |
      | 赌博或打赏             | 触发   | 判断出     |
      | investment_losses      | 不触发 | 没有判断出 |
      | 花销超过了收入         | 不触发 | 没有判断出 |
      | 都没有                 | 不触发 | 没有判断出 |
      | 不知道                 | 不触发 | 没有判断出 |

  场景大纲: 健身房关了门，分期还在扣
    假如 "贷款种类"的回答是"purchase_instalment"
    而且 "有争议的地方"的回答是"<争议>"
    那么 规则"says_goods_did_not_come"<结果>
    而且 <判断>"merchant_failure"

    例子:
      | 争议                | 结果   | 判断       |
      | goods_not_delivered | 触发   | 判断出     |
      | amount_wrong        | 不触发 | 没有判断出 |
      | 都没有              | 不触发 | 没有判断出 |
      | 不知道              | 不触发 | 没有判断出 |

  场景大纲: 大二时借的，十七岁时借的
    假如 "life_stage"的回答是"<身份>"
    那么 规则"was_young_when_borrowing"<结果>
    而且 <判断>"young_borrower"

    例子:
      | 身份    | 结果   | 判断       |
      | student | 触发   | 判断出     |
      | minor   | 触发   | 判断出     |
      | adult   | 不触发 | 没有判断出 |
      | 不知道  | 不触发 | 没有判断出 |

  场景大纲: 退休的蒋老师跟着群里“老师”炒金
    投资亏了不等于赌博，先停下，不借钱翻本。

    假如 "逾期的原因"的回答是"<原因>"
    那么 规则"says_investment_losses"<结果>
    而且 <判断>"lost_investments"
    而且 规则"says_gambling_or_bets"<赌博>

    例子:
      | 原因              | 结果   | 判断       | 赌博   |
      | investment_losses | 触发   | 判断出     | 不触发 |
      | 赌博或打赏        | 不触发 | 没有判断出 | 触发   |
      | 都没有            | 不触发 | 没有判断出 | 不触发 |
      | 不知道            | 不触发 | 没有判断出 | 不触发 |

  场景大纲: 亏在投资里的，先停止投入，再谈还款
    假如 "逾期的原因"的回答是"<原因>"
    而且 "safety_now"的回答是"<此刻>"
    而且 "你和这笔借款的关系"的回答是"<身份>"
    那么 规则"investment_stop_the_losses_first"<结果>
    而且 <建议>"停止投入，不借钱翻本"
    而且 不建议"stop_gambling_losses"
    而且 规则"investment_site_may_be_a_fraud"<诈骗>
    而且 规则"gambling_losses_ask_after_the_person"<关心>

    例子:
      | 原因                       | 此刻             | 身份     | 结果   | 建议   | 诈骗   | 关心   |
      | investment_losses          | 都没有           | borrower | 触发   | 建议   | 不触发 | 触发   |
      | investment_losses, scammed | 都没有           | borrower | 触发   | 建议   | 触发   | 触发   |
      | investment_losses, scammed | paying_a_scammer | borrower | 不触发 | 不建议 | 触发   | 触发   |
      | investment_losses          | 都没有           | spouse   | 不触发 | 不建议 | 不触发 | 不触发 |
      | overspending               | 都没有           | borrower | 不触发 | 不建议 | 不触发 | 不触发 |
