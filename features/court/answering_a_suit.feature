# language: zh-CN
功能: 收到起诉状或传票
  答辩期十五天，从收到起诉状副本的第二天数起；过了答辩期案子照样开庭，去不去差别很大。

  背景: 餐馆服务员小吴，消费贷逾期半年，被告上法院
    假如 咨询日期是 2026-11-23
    而且 一个人的回答是
      | lender_type         | 消费金融公司 |
      | product_type        | cash_loan    |
      | first_missed_on     | 2026-05-18   |
      | overdue_amount      | 9600         |
      | total_debt          | 22000        |
      | monthly_income      | 3000         |
      | essential_expenses  | 2400         |
      | housing_cost        | 600          |
      | other_debt_payments | 0            |
      | lump_sum_available  | 0            |
      | safety_now          | 都没有       |
      | latest_court_paper  | complaint    |

  场景: 收到起诉状第十五天
    假如 咨询日期是 2026-11-24
    而且 "court_paper_received_on"的回答是"2026-11-09"
    那么 不建议"attend_the_hearing"
    而且 首要建议是"answer_the_suit"
    而且 "answer_the_suit"的期限是 2026-11-24
    而且 "answer_the_suit"的紧急程度是"now"
    而且 "answer_the_suit"引用"civil_procedure_128_147"
    而且 可以找"legal_aid_12348"
    而且 "answer_the_suit"的理由里有“收到起诉状副本后要在”

  场景: 同一份起诉状，第十六天才来问
    没有答辩不等于案子结束：答辩这一条不再当成还能按期办，换成补交意见、按时到庭。
    假如 咨询日期是 2026-11-25
    而且 "court_paper_received_on"的回答是"2026-11-09"
    那么 首要建议是"attend_the_hearing"
    而且 "attend_the_hearing"的紧急程度是"today"
    而且 "attend_the_hearing"引用"civil_procedure_128_147"
    而且 不建议"answer_the_suit"
    而且 "free_legal_advice"的紧急程度是"today"
    而且 "free_legal_advice"的把握至少是 0.75
    而且 判断出"default_judgment"
    而且 不建议"respond_to_enforcement"
    而且 "free_legal_advice"的理由里没有“答辩里提什么理由、附什么证据”

  场景: 今天刚收到起诉状副本和开庭传票
    假如 "court_paper_received_on"的回答是"今天"
    那么 首要建议是"answer_the_suit"
    而且 "answer_the_suit"的期限是 2026-12-08
    而且 "answer_the_suit"的紧急程度是"today"

  场景大纲: 答辩期剩三天，先交一份简短的也好
    假如 "court_paper_received_on"的回答是"<收到日>"
    那么 "answer_the_suit"的期限是 <期限>
    而且 "answer_the_suit"的紧急程度是"<紧急>"
    而且 "free_legal_advice"的紧急程度是"<咨询>"

    例子: 剩四天、剩三天、当天到期
      | 收到日     | 期限       | 紧急  | 咨询  |
      | 2026-11-12 | 2026-11-27 | today | today |
      | 2026-11-11 | 2026-11-26 | now   | now   |
      | 2026-11-08 | 2026-11-23 | now   | now   |

  场景: 答辩期三天前就过了，不再催他答辩
    假如 "court_paper_received_on"的回答是"2026-11-05"
    那么 不建议"answer_the_suit"
    而且 首要建议是"attend_the_hearing"

  场景大纲: 传票夹在一堆信里，不记得哪天收到的
    假如 "court_paper_received_on"的回答是"<收到日>"
    那么 不建议"attend_the_hearing"
    而且 首要建议是"answer_the_suit"
    而且 可以找"court_12368"
    而且 "answer_the_suit"的理由里<理由>“答辩期是收到起诉状副本后”
    而且 "answer_the_suit"的理由里<理由2>“收到起诉状副本后要在”

    例子:
      | 收到日     | 理由 | 理由2 |
      | 不知道     | 有   | 没有  |
      | 2026-11-16 | 没有 | 有    |

  场景大纲: 法律援助能帮他看的，是理由和证据
    假如 "court_paper_received_on"的回答是"<收到日>"
    那么 "free_legal_advice"的理由里<理由>“答辩里提什么理由、附什么证据”
    而且 "legal_aid_12348"的理由里<理由2>“还能交什么、要提哪些理由”

    例子:
      | 收到日     | 理由 | 理由2 |
      | 2026-11-16 | 有   | 没有  |
      | 不知道     | 没有 | 有    |

  场景大纲: 只是律师函，没有答辩期可言
    假如 "latest_court_paper"的回答是"<文书>"
    而且 "court_paper_received_on"的回答是"2026-11-16"
    那么 <建议>"answer_the_suit"
    而且 <判断>"default_judgment"
    而且 "answer_the_suit"的理由里<理由>“收到起诉状副本后要在”

    例子:
      | 文书          | 建议   | 判断       | 理由 |
      | complaint     | 建议   | 判断出     | 有   |
      | letter_or_sms | 不建议 | 没有判断出 | 没有 |
      | judgment      | 不建议 | 没有判断出 | 没有 |

  场景大纲: 违约金太高，要自己在答辩里提出来
    假如 "court_paper_received_on"的回答是"2026-11-16"
    而且 "disputes"的回答是"<争议>"
    那么 <建议>"challenge_rate_or_penalty"
    而且 "answer_the_suit"排在"gather_three_papers"前面
    而且 "challenge_rate_or_penalty"的理由里<理由>“你认为金额或费用不对”

    例子:
      | 争议               | 建议   | 理由 |
      | fees_not_agreed    | 建议   | 有   |
      | amount_wrong       | 建议   | 有   |
      | received_less      | 建议   | 有   |
      | no_transfer_notice | 不建议 | 没有 |
      | 都没有             | 不建议 | 没有 |
      | 不知道             | 不建议 | 没有 |

  场景: 小吴到手比合同少了两千，写进答辩
    假如 "court_paper_received_on"的回答是"2026-11-16"
    而且 "disputes"的回答是"received_less"
    那么 "challenge_rate_or_penalty"引用"civil_code_585"
    而且 "challenge_rate_or_penalty"引用"contract_interpretation_65"
    而且 "answer_the_suit"排在"challenge_rate_or_penalty"前面
    而且 "challenge_rate_or_penalty"的理由里有“你认为金额或费用不对”

  场景: 答辩期过了才来问，要明细是为了拿得出证据
    假如 "court_paper_received_on"的回答是"2026-11-05"
    而且 "disputes"的回答是"amount_wrong"
    那么 "request_fee_breakdown"的理由里有“逐项的明细能看出每一笔是谁收的”
    而且 "request_fee_breakdown"引用"contract_interpretation_65"
    而且 "request_fee_breakdown"不引用"civil_code_585"

  场景大纲: 原告是买下债权的公司
    对原债权人能说的话，对它也能说，先看转让材料。
    假如 "court_paper_received_on"的回答是"2026-11-16"
    而且 "latest_court_paper"的回答是"<文书>"
    而且 "lender_type"的回答是"<原告>"
    那么 "ask_transfer_proof"的把握<把握>

    例子:
      | 文书          | 原告               | 把握        |
      | complaint     | 买下这笔债权的公司 | 至少是 0.75 |
      | complaint     | 银行               | 不到 0.2    |
      | complaint     | 不知道             | 不到 0.2    |
      | letter_or_sms | 买下这笔债权的公司 | 不到 0.75   |

  场景: 从没听说过债权转让，就被新公司起诉
    假如 "court_paper_received_on"的回答是"2026-11-16"
    而且 "lender_type"的回答是"debt_buyer"
    那么 "ask_transfer_proof"引用"civil_code_546_548"
    而且 "answer_the_suit"排在"ask_transfer_proof"前面
    而且 判断出"debt_sold_on"
    而且 "ask_transfer_proof"的理由里有“起诉你的是受让债权的公司”

  场景大纲: 还有一点余钱，答辩的同时可以谈调解
    假如 "court_paper_received_on"的回答是"2026-11-16"
    而且 "monthly_income"的回答是"<收入>"
    而且 "lump_sum_available"的回答是"<手头>"
    那么 <建议>"mediate_in_court"
    而且 "prepare_negotiation"的把握<把握>
    而且 首要建议是"answer_the_suit"

    例子: 多一块钱也算有余地
      | 收入   | 手头   | 把握       | 建议   |
      | 3000   | 0      | 不到 0.4   | 不建议 |
      | 3001   | 0      | 至少是 0.4 | 建议   |
      | 3000   | 1      | 至少是 0.4 | 建议   |
      | 不知道 | 0      | 不到 0.4   | 不建议 |
      | 不知道 | 不知道 | 不到 0.4   | 不建议 |

  场景大纲: 网上抄的答辩状里写着“人民合同法”
    假如 "latest_court_paper"的回答是"<文书>"
    而且 "court_paper_received_on"的回答是"2026-11-16"
    那么 <提醒>"contract_law_repealed"

    例子:
      | 文书          | 提醒   |
      | complaint     | 提醒   |
      | judgment      | 不提醒 |
      | letter_or_sms | 不提醒 |
      | 不知道        | 不提醒 |

  场景大纲: 利率高过哪条线，要自己在答辩里说
    一万元分十二期，每期 945.60 元正好是年化 24%；个人借款看合同成立那天的上限。
    假如 一个人的回答是
      | received_amount    | 10000      |
      | instalment_count   | 12         |
      | contract_signed_on | 2024-06-01 |
    而且 "lender_type"的回答是"<债权人>"
    而且 "monthly_instalment"的回答是"<每期>"
    而且 "latest_court_paper"的回答是"<文书>"
    那么 "answer_the_suit"的理由里<理由>“一年的成本超过”
    而且 "answer_the_suit"的理由里<理由2>“一年的成本高于合同成立时的上限”

    例子:
      | 债权人         | 每期 | 文书      | 理由 | 理由2 |
      | bank           | 946  | complaint | 有   | 没有  |
      | bank           | 945  | complaint | 没有 | 没有  |
      | bank           | 946  | judgment  | 没有 | 没有  |
      | private_lender | 946  | complaint | 没有 | 有    |
      | private_lender | 890  | complaint | 没有 | 没有  |
      | private_lender | 946  | judgment  | 没有 | 没有  |

  场景大纲: 每期不超线，加上另收的担保费才超
    每期 940 元年化不到 24%；每月另付给担保公司的也是他出的钱，答辩时一起提。
    假如 一个人的回答是
      | received_amount    | 10000      |
      | instalment_count   | 12         |
      | monthly_instalment | 940        |
      | upfront_fees       | 0          |
      | contract_signed_on | 2020-09-01 |
      | latest_court_paper | complaint  |
    而且 "lender_type"的回答是"<债权人>"
    而且 "monthly_fees"的回答是"<另付>"
    那么 没有判断出"fee_dispute"
    而且 "answer_the_suit"的理由里<理由>“一年的成本超过”

    例子:
      | 债权人         | 另付   | 理由 |
      | bank           | 6      | 有   |
      | bank           | 5      | 没有 |
      | bank           | 不知道 | 没有 |
      | private_lender | 6      | 没有 |

  场景大纲: 老同学的借条每期不超上限，加上他另收的“手续费”才超
    假如 一个人的回答是
      | received_amount    | 10000          |
      | instalment_count   | 12             |
      | monthly_instalment | 888            |
      | upfront_fees       | 0              |
      | contract_signed_on | 2025-06-01     |
      | latest_court_paper | complaint      |
      | lender_type        | private_lender |
    而且 "monthly_fees"的回答是"<另付>"
    那么 "answer_the_suit"的理由里<理由>“一年的成本高于合同成立时的上限”

    例子:
      | 另付   | 理由 |
      | 1      | 有   |
      | 0      | 没有 |
      | 不知道 | 没有 |

  场景: 银行起诉时写高了，答辩里引用的是管银行的那一条
    假如 一个人的回答是
      | received_amount    | 10000     |
      | instalment_count   | 12        |
      | monthly_instalment | 946       |
      | latest_court_paper | complaint |
    那么 "answer_the_suit"引用"financial_trial_opinion_24"
    而且 "answer_the_suit"不引用"private_lending_25_29"

  场景: 利率写高了，但答辩期昨天就过了
    请求调减的话还能在庭上说，但不再说成还能按期答辩；也不能把“按时到庭”列在不建议的办法里吓退他。
    假如 一个人的回答是
      | lender_type             | bank       |
      | received_amount         | 10000      |
      | instalment_count        | 12         |
      | monthly_instalment      | 946        |
      | contract_signed_on      | 2024-06-01 |
      | court_paper_received_on | 2026-11-05 |
    那么 不建议"answer_the_suit"
    而且 首要建议是"attend_the_hearing"
    而且 建议"challenge_rate_or_penalty"

  场景大纲: 网上借的钱，先看是哪家法院
    假如 "latest_court_paper"的回答是"<文书>"
    而且 "product_type"的回答是"<贷款>"
    而且 "court_paper_received_on"的回答是"<收到日>"
    那么 "answer_the_suit"<引用>"internet_courts_2025"

    例子: 答辩期最后一天
      | 文书      | 贷款      | 收到日     | 引用   |
      | complaint | cash_loan | 2026-11-08 | 引用   |
      | complaint | other     | 2026-11-08 | 不引用 |
      | complaint | cash_loan | 不知道     | 不引用 |

  场景: 互联网法院的规定施行的前一天
    假如 咨询日期是 2025-11-05
    而且 "court_paper_received_on"的回答是"2025-10-31"
    而且 "first_missed_on"的回答是"2025-06-01"
    那么 首要建议是"answer_the_suit"
    而且 "answer_the_suit"的理由里没有“看清受理的是哪家法院”

  场景: 规定施行的当天
    假如 咨询日期是 2025-11-05
    而且 "court_paper_received_on"的回答是"2025-11-01"
    而且 "first_missed_on"的回答是"2025-06-01"
    那么 "answer_the_suit"引用"civil_procedure_22_24_35"
    而且 "answer_the_suit"的理由里有“看清受理的是哪家法院”

  场景大纲: 金额不大，可能一审就定了
    假如 "latest_court_paper"的回答是"<文书>"
    而且 "court_paper_received_on"的回答是"<收到日>"
    那么 "answer_the_suit"的理由里<理由>“金额不大的简单案件可能适用小额诉讼”

    例子: 最后一天、过期以后、不记得、别的文书
      | 文书      | 收到日     | 理由 |
      | complaint | 2026-11-08 | 有   |
      | complaint | 2026-11-05 | 没有 |
      | complaint | 不知道     | 有   |
      | judgment  | 2026-11-08 | 没有 |

  场景大纲: 答辩期内，先答辩，再投诉
    假如 咨询日期是 2026-11-23
    而且 一个人的回答是
      | lender_type           | consumer_finance       |
      | product_type          | cash_loan              |
      | first_missed_on       | 2026-03-20             |
      | disputes              | amount_wrong           |
      | lender_contact        | talked_no_result       |
      | latest_court_paper    | complaint              |
      | court_paper_received_on | <收到日>             |
      | your_part             | <谁>                   |
      | monthly_income        | 6800                   |
      | essential_expenses    | 3000                   |
      | housing_cost          | 2100                   |
      | other_debt_payments   | 0                      |
      | monthly_instalment    | 3080                   |
    那么 "complain_to_lender"的把握<投诉>
    而且 "negotiate_lower_instalments"的把握<协商>

    例子:
      | 收到日     | 谁                     | 投诉       | 协商       |
      | 2026-11-08 | guarantor_or_co_signer | 不到 0.5   | 不到 0.5   |
      | 2026-11-08 | borrower               | 不到 0.5   | 至少是 0.6 |
      | 2026-11-05 | guarantor_or_co_signer | 至少是 0.6 | 至少是 0.6 |
