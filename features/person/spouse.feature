# language: zh-CN
功能: 配偶借的钱
  没有签字、没有追认、钱也没用在家里的，一般不是夫妻共同债务。分清之前不付款、不补签；
  法院的文书来了，照样按期回应。

  背景: 阿芳的丈夫背着她借了八万，催收找到了她
    假如 咨询日期是 2026-11-23
    而且 一个人的回答是
      | 债权人类型     | 消费金融公司 |
      | 贷款种类       | cash_loan    |
      | 首个未还日     | 2026-07-05   |
      | 已逾期金额     | 9000         |
      | 现在能拿出的钱 | 20000        |
      | 全部欠款       | 80000        |
      | your_part      | spouse       |

  场景大纲: 钱用在了哪里
    假如 "配偶共同承担的情形"的回答是"<共同>"
    那么 规则"spouse_did_not_share_the_debt"<没有共同>
    而且 规则"spouse_share_unclear"<不清楚>
    而且 规则"spouse_shared_the_debt"<共同规则>
    而且 规则"not_your_debt_do_not_pay_or_sign"<没有共同>
    而且 建议"answer_for_a_spouse"
    而且 <付款>"pay_off_in_full"
    而且 <再谈>"prepare_negotiation"

    例子:
      | 共同   | 没有共同 | 不清楚 | 共同规则 | 付款   | 再谈   |
      | 否     | 触发     | 不触发 | 不触发   | 不建议 | 不建议 |
      | 不知道 | 不触发   | 触发   | 不触发   | 不建议 | 不建议 |
      | 是     | 不触发   | 不触发 | 触发     | 建议   | 建议   |

  场景: 丈夫自己炒币亏的钱，她没签字也没认过
    假如 "配偶共同承担的情形"的回答是"否"
    那么 首要建议是"answer_for_a_spouse"
    而且 "answer_for_a_spouse"引用"civil_code_1064"
    而且 规则"not_your_debt_do_not_pay_or_sign"触发
    而且 不建议"pay_off_in_full"
    而且 不建议"hardship_statement"
    而且 不建议"borrow_from_family"
    而且 可以找"legal_aid_12348"

  场景: 还没弄清的时候，先不补签
    假如 "配偶共同承担的情形"的回答是"不知道"
    那么 规则"spouse_share_unclear"触发
    而且 不建议"hardship_statement"
    而且 不建议"one_off_settlement"
    而且 不建议"borrow_from_family"
    而且 "answer_for_a_spouse"的把握至少是 0.9

  场景大纲: 借款人本人来问，就按借款人来办
    假如 "your_part"的回答是"<身份>"
    而且 "配偶共同承担的情形"的回答是"否"
    那么 规则"spouse_did_not_share_the_debt"<结果>
    而且 规则"another_persons_debt_and_your_credit_record"<结果>
    而且 <征信>"credit_record"

    例子:
      | 身份     | 结果   | 征信       |
      | spouse   | 触发   | 没有判断出 |
      | borrower | 不触发 | 判断出     |

  场景大纲: 她说“这不是我的贷款”，不等于被冒名
    假如 "your_part"的回答是"<身份>"
    而且 "配偶共同承担的情形"的回答是"否"
    而且 "有争议的地方"的回答是"loan_not_mine"
    那么 规则"another_persons_debt_is_not_identity_theft"<结果>
    而且 规则"family_took_the_loan_nobody_stole_a_name"<结果>
    而且 <判断>"debt_not_own"
    而且 <否认>"deny_loan_not_taken"

    例子:
      | 身份     | 结果   | 判断       | 否认   |
      | spouse   | 触发   | 没有判断出 | 不建议 |
      | heir     | 触发   | 没有判断出 | 不建议 |
      | relative | 触发   | 没有判断出 | 不建议 |
      | borrower | 不触发 | 判断出     | 建议   |

  场景大纲: 两口子一起被告了
    假如 "配偶共同承担的情形"的回答是"否"
    而且 "最近收到的文书"的回答是"<文书>"
    而且 "收到文书的日期"的回答是"2026-11-20"
    那么 规则"sued_for_another_persons_debt_answer_all_the_same"<答辩规则>
    而且 规则"payment_order_for_another_persons_debt"<异议规则>
    而且 规则"judgment_for_another_persons_debt_see_who_is_named"<判决规则>
    而且 规则"not_your_debt_do_not_pay_or_sign"<不付规则>
    而且 首要建议是"<首要>"

    例子:
      | 文书          | 答辩规则 | 异议规则 | 判决规则 | 不付规则 | 首要                    |
      | complaint     | 触发     | 不触发   | 不触发   | 触发     | answer_the_suit         |
      | payment_order | 不触发   | 触发     | 不触发   | 触发     | object_to_payment_order |
      | judgment      | 不触发   | 不触发   | 触发     | 不触发   | decide_on_appeal        |
      | enforcement   | 不触发   | 不触发   | 触发     | 不触发   | respond_to_enforcement  |

  场景大纲: 对借款人说的话，不对家里人说
    钱不是她花的、赌的，也不是以她的名义借的；只有借款人自己该听这些。

    假如 一个人的回答是
      | lender_type         | bank                                   |
      | product_type        | cash_loan                              |
      | first_missed_on     | 2026-08-01                             |
      | arrears_reasons     | gambling_or_bets, overspending         |
      | disputes            | loan_not_mine                          |
      | spending_can_be_cut | 是                                     |
    而且 "your_part"的回答是"<谁>"
    而且 "spouse_shared_debt"的回答是"<共同>"
    那么 规则"gambling_stop_the_losses_first"<本人>
    而且 规则"gambling_losses_ask_after_the_person"<本人>
    而且 规则"overspending_cut_back"<本人>
    而且 规则"spending_can_be_cut_free_money_for_the_loan"<要还的人>
    而且 规则"loan_not_mine_credit_entry_disputed"<签字的人>
    而且 规则"loan_not_mine_deny_it"<签字的人>

    例子:
      | 谁                     | 共同   | 本人   | 要还的人 | 签字的人 |
      | borrower               | 不知道 | 触发   | 触发     | 触发     |
      | 不知道                 | 不知道 | 触发   | 触发     | 触发     |
      | guarantor_or_co_signer | 不知道 | 不触发 | 触发     | 触发     |
      | spouse                 | 是     | 不触发 | 触发     | 不触发   |
      | spouse                 | 不知道 | 不触发 | 不触发   | 不触发   |
      | spouse                 | 否     | 不触发 | 不触发   | 不触发   |
      | relative               | 不知道 | 不触发 | 不触发   | 不触发   |
      | heir                   | 不知道 | 不触发 | 不触发   | 不触发   |

  场景大纲: 要不要还，只问该还的人
    假如 一个人的回答是
      | first_missed_on  | 2026-08-01 |
      | willing_to_repay | 否         |
    而且 "your_part"的回答是"<谁>"
    而且 "spouse_shared_debt"的回答是"<共同>"
    那么 规则"not_willing_to_repay_think_again"<结果>

    例子:
      | 谁                     | 共同   | 结果   |
      | borrower               | 不知道 | 触发   |
      | 不知道                 | 不知道 | 触发   |
      | guarantor_or_co_signer | 不知道 | 触发   |
      | spouse                 | 是     | 触发   |
      | spouse                 | 否     | 不触发 |
      | relative               | 不知道 | 不触发 |
      | heir                   | 不知道 | 不触发 |
