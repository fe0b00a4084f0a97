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
    那么 建议"answer_for_a_spouse"
    而且 <付款>"pay_off_in_full"
    而且 <再谈>"prepare_negotiation"
    而且 "answer_for_a_spouse"的理由里<理由>“你没有签字、没有追认”
    而且 "answer_for_a_spouse"的理由里<理由2>“你没有在借款上签字”
    而且 "answer_for_a_spouse"的理由里<理由3>“你事后认可过”
    而且 "assess_means"的把握<把握>

    例子:
      | 共同   | 付款   | 再谈   | 理由 | 理由2 | 理由3 | 把握       |
      | 否     | 不建议 | 不建议 | 有   | 没有  | 没有  | 不到 0.4   |
      | 不知道 | 不建议 | 不建议 | 没有 | 有    | 没有  | 至少是 0.4 |
      | 是     | 建议   | 建议   | 没有 | 没有  | 有    | 至少是 0.4 |

  场景: 丈夫自己炒币亏的钱，她没签字也没认过
    假如 "配偶共同承担的情形"的回答是"否"
    那么 首要建议是"answer_for_a_spouse"
    而且 "answer_for_a_spouse"引用"civil_code_1064"
    而且 "free_legal_advice"的理由里有“怎么答复对方、备好哪些证据，可以先免费问法律援助”
    而且 不建议"assess_means"
    而且 不建议"pay_off_in_full"
    而且 不建议"hardship_statement"
    而且 不建议"borrow_from_family"
    而且 可以找"legal_aid_12348"

  场景: 还没弄清的时候，先不补签
    假如 "配偶共同承担的情形"的回答是"不知道"
    那么 不建议"hardship_statement"
    而且 不建议"one_off_settlement"
    而且 不建议"borrow_from_family"
    而且 "answer_for_a_spouse"的把握至少是 0.9

  场景大纲: 借款人本人来问，就按借款人来办
    假如 "your_part"的回答是"<身份>"
    而且 "配偶共同承担的情形"的回答是"否"
    那么 <建议>"answer_for_a_spouse"
    而且 <征信>"credit_record"

    例子:
      | 身份     | 征信       | 建议   |
      | spouse   | 没有判断出 | 建议   |
      | borrower | 判断出     | 不建议 |

  场景大纲: 她说“这不是我的贷款”，不等于被冒名
    假如 "your_part"的回答是"<身份>"
    而且 "配偶共同承担的情形"的回答是"否"
    而且 "有争议的地方"的回答是"loan_not_mine"
    那么 <判断>"debt_not_own"
    而且 <否认>"deny_loan_not_taken"

    例子:
      | 身份     | 判断       | 否认   |
      | spouse   | 没有判断出 | 不建议 |
      | heir     | 没有判断出 | 不建议 |
      | relative | 没有判断出 | 不建议 |
      | borrower | 判断出     | 建议   |

  场景大纲: 两口子一起被告了
    假如 "配偶共同承担的情形"的回答是"否"
    而且 "最近收到的文书"的回答是"<文书>"
    而且 "收到文书的日期"的回答是"2026-11-20"
    那么 不建议"assess_means"
    而且 首要建议是"<首要>"
    而且 "answer_the_suit"的理由里<理由>“就算你认为这不是你的债”
    而且 "object_to_payment_order"的理由里<理由2>“支付令写了你的名字”
    而且 "free_legal_advice"的理由里<理由3>“先看文书上要谁还、还多少、有没有限在遗产之内”

    例子:
      | 文书          | 首要                    | 理由 | 理由2 | 理由3 |
      | complaint     | answer_the_suit         | 有   | 没有  | 没有  |
      | payment_order | object_to_payment_order | 没有 | 有    | 没有  |
      | judgment      | decide_on_appeal        | 没有 | 没有  | 有    |
      | enforcement   | respond_to_enforcement  | 没有 | 没有  | 有    |

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
    那么 <建议>"stop_gambling_losses"
    而且 <找谁>"crisis_12356"
    而且 <建议>"set_debt_ceiling"
    而且 <建议2>"dispute_credit_error"
    而且 <找谁2>"police_110"
    而且 "cut_spending"的理由里<理由>“你说有些开支可以省”

    例子:
      | 谁                     | 共同   | 建议   | 找谁   | 理由 | 建议2  | 找谁2  |
      | borrower               | 不知道 | 建议   | 可以找 | 有   | 建议   | 可以找 |
      | 不知道                 | 不知道 | 建议   | 可以找 | 有   | 建议   | 可以找 |
      | guarantor_or_co_signer | 不知道 | 不建议 | 不必找 | 有   | 建议   | 可以找 |
      | spouse                 | 是     | 不建议 | 不必找 | 有   | 不建议 | 不必找 |
      | spouse                 | 不知道 | 不建议 | 不必找 | 没有 | 不建议 | 不必找 |
      | spouse                 | 否     | 不建议 | 不必找 | 没有 | 不建议 | 不必找 |
      | relative               | 不知道 | 不建议 | 不必找 | 没有 | 不建议 | 不必找 |
      | heir                   | 不知道 | 不建议 | 不必找 | 没有 | 不建议 | 不必找 |

  场景大纲: 要不要还，只问该还的人
    假如 一个人的回答是
      | first_missed_on  | 2026-08-01 |
      | willing_to_repay | 否         |
    而且 "your_part"的回答是"<谁>"
    而且 "spouse_shared_debt"的回答是"<共同>"
    那么 "do_not_ignore"的理由里<理由>“你现在不想还”

    例子:
      | 谁                     | 共同   | 理由 |
      | borrower               | 不知道 | 有   |
      | 不知道                 | 不知道 | 有   |
      | guarantor_or_co_signer | 不知道 | 有   |
      | spouse                 | 是     | 有   |
      | spouse                 | 否     | 没有 |
      | relative               | 不知道 | 没有 |
      | heir                   | 不知道 | 没有 |
