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
    那么 <判断>"gambling"

    例子:
      | 原因              | 判断       |
      | 赌博或打赏        | 判断出     |
      | investment_losses | 没有判断出 |
      | 花销超过了收入    | 没有判断出 |
      | 都没有            | 没有判断出 |
      | 不知道            | 没有判断出 |

  场景大纲: 健身房关了门，分期还在扣
    假如 "贷款种类"的回答是"purchase_instalment"
    而且 "有争议的地方"的回答是"<争议>"
    那么 <判断>"merchant_failure"

    例子:
      | 争议                | 判断       |
      | goods_not_delivered | 判断出     |
      | amount_wrong        | 没有判断出 |
      | 都没有              | 没有判断出 |
      | 不知道              | 没有判断出 |

  场景大纲: 大二时借的，十七岁时借的
    假如 "life_stage"的回答是"<身份>"
    那么 <判断>"young_borrower"

    例子:
      | 身份    | 判断       |
      | student | 判断出     |
      | minor   | 判断出     |
      | adult   | 没有判断出 |
      | 不知道  | 没有判断出 |

  场景大纲: 退休的蒋老师跟着群里“老师”炒金
    投资亏了不等于赌博，先停下，不借钱翻本。

    假如 "逾期的原因"的回答是"<原因>"
    那么 <判断>"lost_investments"
    而且 <判断2>"gambling"

    例子:
      | 原因              | 判断       | 判断2      |
      | investment_losses | 判断出     | 没有判断出 |
      | 赌博或打赏        | 没有判断出 | 判断出     |
      | 都没有            | 没有判断出 | 没有判断出 |
      | 不知道            | 没有判断出 | 没有判断出 |

  场景大纲: 亏在投资里的，先停止投入，再谈还款
    假如 "逾期的原因"的回答是"<原因>"
    而且 "safety_now"的回答是"<此刻>"
    而且 "你和这笔借款的关系"的回答是"<身份>"
    那么 <建议>"停止投入，不借钱翻本"
    而且 不建议"stop_gambling_losses"
    而且 <找谁>"crisis_12356"
    而且 "antifraud_96110"的理由里<理由>“拉你投资又提不出钱的平台可能是诈骗”

    例子:
      | 原因                       | 此刻             | 身份     | 建议   | 理由 | 找谁   |
      | investment_losses          | 都没有           | borrower | 建议   | 没有 | 可以找 |
      | investment_losses, scammed | 都没有           | borrower | 建议   | 有   | 可以找 |
      | investment_losses, scammed | paying_a_scammer | borrower | 不建议 | 有   | 可以找 |
      | investment_losses          | 都没有           | spouse   | 不建议 | 没有 | 不必找 |
      | overspending               | 都没有           | borrower | 不建议 | 没有 | 不必找 |
