# language: zh-CN
功能: 签过字的人、抵押的东西，和诉讼费
  没有签字的亲友不会只因为是亲友就要还；有抵押的房和车要先顾。

  背景:
    假如 咨询日期是 2026-11-23
    而且 一个人的回答是
      | lender_type  | 银行      |
      | product_type | cash_loan |

  场景大纲: 小妹给哥哥的贷款签过担保
    假如 "your_part"的回答是"<身份>"
    而且 "first_missed_on"的回答是"<首个未还日>"
    那么 <判断>"guarantor_is_asked"

    例子:
      | 身份                   | 首个未还日 | 判断       |
      | guarantor_or_co_signer | 1 天前     | 判断出     |
      | guarantor_or_co_signer | 今天       | 没有判断出 |
      | relative               | 90 天前    | 没有判断出 |
      | borrower               | 90 天前    | 没有判断出 |
      | 不知道                 | 90 天前    | 没有判断出 |

  场景: 逾期还清了，就不用再担心被找
    假如 "your_part"的回答是"guarantor_or_co_signer"
    而且 "first_missed_on"的回答是"90 天前"
    而且 "arrears_cleared"的回答是"是"
    那么 没有判断出"guarantor_is_asked"

  场景大纲: 房贷也断了
    假如 "secured_debts"的回答是"<抵押>"
    那么 <判断>"collateral_at_risk"

    例子:
      | 抵押                 | 判断       |
      | home_loan            | 判断出     |
      | working_vehicle_loan | 判断出     |
      | 都没有               | 没有判断出 |
      | 不知道               | 没有判断出 |

  场景大纲: 起诉状要他还八万，诉讼费能算出来
    假如 "latest_court_paper"的回答是"<文书>"
    而且 "claimed_amount"的回答是"<金额>"
    而且 "first_missed_on"的回答是"60 天前"
    那么 "extra_fees"的理由里<理由>“用简易程序的减半，一般由败诉的一方负担”

    例子: 十万元以内才按这个比例算
      | 文书      | 金额   | 理由 |
      | complaint | 100000 | 有   |
      | complaint | 100001 | 没有 |
      | complaint | 不知道 | 没有 |
      | judgment  | 80000  | 没有 |

  场景: 诉讼费引用的是交费办法
    假如 "latest_court_paper"的回答是"complaint"
    而且 "claimed_amount"的回答是"80000"
    而且 "first_missed_on"的回答是"60 天前"
    那么 "extra_fees"引用"court_fees_13_29"
    而且 "extra_fees"的理由里有“用简易程序的减半，一般由败诉的一方负担”
