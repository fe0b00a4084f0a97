# language: zh-CN
功能: 月供比收入还多，又没有家底
  个人破产目前只见于深圳和厦门，还要看住了几年；浙江、江苏有债务集中清理的试点；别处就靠协商和法律意见。

  背景: 阿勇每月挣五千，各家月供加起来五千零一
    假如 咨询日期是 2026-11-23
    而且 一个人的回答是
      | lender_type         | 银行      |
      | product_type        | cash_loan |
      | first_missed_on     | 40 天前   |
      | monthly_income      | 5000      |
      | monthly_instalment  | 1001      |
      | other_debt_payments | 4000      |
      | lump_sum_available  | 0         |

  场景大纲: 在深圳，住满三年和差一点
    假如 "place"的回答是"shenzhen"
    而且 "years_in_place"的回答是"<年数>"
    而且 "monthly_instalment"的回答是"<月供>"
    而且 "lump_sum_available"的回答是"<手头>"
    那么 <建议>"personal_bankruptcy"

    例子:
      | 年数   | 月供 | 手头   | 建议   |
      | 3      | 1001 | 0      | 建议   |
      | 2.9    | 1001 | 0      | 不建议 |
      | 不知道 | 1001 | 0      | 不建议 |
      | 3      | 1000 | 0      | 不建议 |
      | 3      | 1001 | 1      | 不建议 |
      | 3      | 1001 | 不知道 | 不建议 |

  场景: 深圳的个人破产，这个月去问
    假如 "place"的回答是"shenzhen"
    而且 "years_in_place"的回答是"6"
    那么 "personal_bankruptcy"的紧急程度是"this_month"
    而且 "personal_bankruptcy"引用"shenzhen_bankruptcy_2021"
    而且 "personal_bankruptcy"不引用"xiamen_bankruptcy_2025"
    而且 可以找"licensed_lawyer"

  场景大纲: 在厦门，要五年
    假如 "place"的回答是"<地方>"
    而且 "years_in_place"的回答是"<年数>"
    那么 "personal_bankruptcy"的理由里<理由>“而你在厦门连续居住达到”

    例子:
      | 地方     | 年数 | 理由 |
      | xiamen   | 5    | 有   |
      | xiamen   | 4.9  | 没有 |
      | shenzhen | 5    | 没有 |

  场景: 厦门的条例还没施行的那一天
    假如 咨询日期是 2025-10-31
    而且 "place"的回答是"xiamen"
    而且 "years_in_place"的回答是"8"
    那么 不建议"personal_bankruptcy"

  场景: 试点的事，法院和法律援助都可以问
    假如 "place"的回答是"zhejiang_or_jiangsu"
    那么 "legal_aid_12348"的理由里有“什么情形能申请，也可以先问这里”
    而且 "collective_debt_clearing"的理由里有“可以问当地法院”

  场景大纲: 在浙江或江苏，问试点
    假如 "place"的回答是"<地方>"
    那么 <建议>"collective_debt_clearing"

    例子:
      | 地方                | 建议   |
      | zhejiang_or_jiangsu | 建议   |
      | elsewhere           | 不建议 |
      | 不知道              | 不建议 |

  场景: 试点只是据报道的做法，不是人人能用
    假如 "place"的回答是"zhejiang_or_jiangsu"
    那么 "collective_debt_clearing"引用"debt_clearing_pilots"
    而且 "collective_debt_clearing"的紧急程度是"this_month"
    而且 "collective_debt_clearing"的把握不到 0.7

  场景大纲: 别的地方，或者年数不够
    假如 "place"的回答是"<地方>"
    而且 "years_in_place"的回答是"<年数>"
    那么 不建议"collective_debt_clearing"
    而且 "free_legal_advice"的理由里<理由>“按你的收入还不上这些欠款”

    例子:
      | 地方      | 年数   | 理由 |
      | elsewhere | 不知道 | 有   |
      | shenzhen  | 2.9    | 有   |
      | shenzhen  | 3      | 没有 |
      | xiamen    | 4.9    | 有   |
      | xiamen    | 5      | 没有 |
      | shenzhen  | 不知道 | 没有 |

  场景: 不要信“全国都能个人破产”
    假如 "place"的回答是"elsewhere"
    那么 不建议"personal_bankruptcy"
    而且 建议"free_legal_advice"
    而且 "free_legal_advice"的理由里有“按你的收入还不上这些欠款”
