# language: zh-CN
功能: 替人担保、共同签字的人
  先看清签的是共同借款、连带保证还是一般保证。没写清期间的保证，主债务到期六个月后可能已经过了，
  但要看对方有没有及时主张，所以先问律师，不急着付款，也不急着下结论。

  背景: 老吴替同事的贷款签过字，最后一期在今年到期
    假如 咨询日期是 2026-11-23
    而且 一个人的回答是
      | 债权人类型     | 小额贷款公司          |
      | 贷款种类       | cash_loan             |
      | 首个未还日     | 2026-02-10            |
      | 已逾期金额     | 7000                  |
      | 现在能拿出的钱 | 9000                  |
      | 全部欠款       | 7000                  |
      | your_part      | guarantor_or_co_signer |

  场景大纲: 保证期间的最后一天，和过期以后
    假如 "最后一期的应还日"的回答是"<最后一期>"
    那么 "free_legal_advice"的把握<把握>
    而且 <付款>"pay_off_in_full"

    例子:
      | 最后一期   | 把握       | 付款   |
      | 2026-05-23 | 不到 0.8   | 建议   |
      | 2026-05-20 | 至少是 0.8 | 不建议 |
      | 不知道     | 不到 0.8   | 建议   |

  场景大纲: 签过字的和没签过的
    假如 "your_part"的回答是"<身份>"
    那么 <建议>"check_your_guarantee"

    例子:
      | 身份                   | 建议   |
      | guarantor_or_co_signer | 建议   |
      | borrower               | 不建议 |
      | relative               | 不建议 |

  场景: 先要合同，看清签的是什么
    那么 前三条建议里有"check_your_guarantee"
    而且 "check_your_guarantee"引用"civil_code_686_692"
    而且 "check_your_guarantee"引用"civil_code_700"
    而且 "check_your_guarantee"的理由里有“先看清是共同借款、连带保证还是一般保证”
    而且 "legal_aid_12348"的理由里有“答复或确认之前先问法律援助”
    而且 "no_confirmation_of_debt"的理由里有“答复或确认之前先问法律援助”

  场景: 半年早已过去，今天就问律师
    假如 "最后一期的应还日"的回答是"2026-03-10"
    那么 "free_legal_advice"的紧急程度是"today"
    而且 "free_legal_advice"引用"civil_code_686_692"
    而且 不建议"one_off_settlement"
    而且 不建议"negotiate_lower_instalments"

  场景大纲: 和借款人一起被起诉
    假如 "your_part"的回答是"<身份>"
    而且 "最近收到的文书"的回答是"<文书>"
    而且 "收到文书的日期"的回答是"2026-11-20"
    那么 建议"pay_off_in_full"
    而且 首要建议是"<首要>"
    而且 "answer_the_suit"的理由里<理由>“担保方式没写清的按一般保证”

    例子:
      | 身份                   | 文书      | 首要             | 理由 |
      | guarantor_or_co_signer | complaint | answer_the_suit  | 有   |
      | guarantor_or_co_signer | judgment  | decide_on_appeal | 没有 |
      | borrower               | complaint | answer_the_suit  | 没有 |

  场景大纲: 答辩的最后一天，和过期以后
    假如 "最近收到的文书"的回答是"complaint"
    而且 "收到文书的日期"的回答是"<收到日>"
    那么 "check_your_guarantee"的理由里<理由>“担保方式没写清的按一般保证”
    而且 "attend_the_hearing"的理由里<理由2>“没有签字、担保的方式和期间、遗产的多少、借款时的年龄”

    例子:
      | 收到日     | 理由 | 理由2 |
      | 2026-11-08 | 有   | 没有  |
      | 2026-11-05 | 没有 | 有    |

  场景大纲: 已经判了，就照判决上的期限办
    假如 "最后一期的应还日"的回答是"2026-03-10"
    而且 "最近收到的文书"的回答是"<文书>"
    而且 "收到文书的日期"的回答是"2026-11-20"
    那么 <建议>"pay_off_in_full"

    例子:
      | 文书      | 建议   |
      | complaint | 不建议 |
      | judgment  | 建议   |
