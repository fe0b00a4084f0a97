# language: zh-CN
功能: 没问过的，不当成不知道
  有些问题只问该问的人。没问到一个人，不等于他答不上来，建议也就不能从"不知道"里来。

  背景:
    假如 咨询日期是 2026-11-23

  场景大纲: 担保公司代偿后来追，判决以前先看凭证，判了就按判决
    假如 一个人的回答是
      | lender_type             | guarantor  |
      | product_type            | cash_loan  |
      | first_missed_on         | 2025-10-20 |
      | claimed_amount          | 32000      |
      | total_debt              | 20000      |
      | latest_court_paper      | <文书>     |
      | court_paper_received_on | 2026-11-20 |
    那么 "ask_transfer_proof"的理由里<理由>“担保公司或保险公司替你还款后可以在它承担的范围内向你追偿”
    而且 "ask_transfer_proof"的理由里<理由>“比你算的全部欠款”
    而且 "ask_transfer_proof"的理由里<理由>“经营融资担保要经监督管理部门批准”

    例子:
      | 文书                    | 理由 |
      | 没有收到                | 有   |
      | complaint               | 有   |
      | judgment                | 没有 |
      | enforcement             | 没有 |
      | arbitration_enforcement | 没有 |

  场景大纲: 明示表只向签了合同的人、判决以前说
    假如 一个人的回答是
      | your_part          | <身份>       |
      | lender_type        | micro_lender |
      | contract_signed_on | 2026-08-15   |
      | cost_form_shown    | 不知道       |
      | latest_court_paper | <文书>       |
    那么 <建议>"request_fee_breakdown"

    例子:
      | 身份                   | 文书        | 建议   |
      | borrower               | 没有收到    | 建议   |
      | guarantor_or_co_signer | complaint   | 不建议 |
      | heir                   | 没有收到    | 不建议 |
      | borrower               | judgment    | 不建议 |
      | borrower               | enforcement | 不建议 |

  场景大纲: 一时周转不开，说的是该还的人
    假如 一个人的回答是
      | your_part       | <身份>            |
      | life_stage      | <年龄>            |
      | arrears_cleared | <还清>            |
      | arrears_reasons | waiting_for_money |
      | first_missed_on | 2026-11-10        |
    那么 "ask_short_extension"没有被排除
    而且 <建议>"ask_short_extension"

    例子:
      | 身份     | 年龄   | 还清 | 建议   |
      | borrower | adult  | 否   | 建议   |
      | borrower | minor  | 否   | 不建议 |
      | borrower | adult  | 是   | 不建议 |
      | heir     | 不知道 | 否   | 不建议 |

  场景大纲: 已经补齐的，不再说"可能要提前还清"
    假如 一个人的回答是
      | lender_type     | bank         |
      | product_type    | cash_loan    |
      | first_missed_on | <首个未还日> |
      | arrears_cleared | <还清>       |
    那么 <判断>"early_call_in"

    例子:
      | 首个未还日 | 还清 | 判断       |
      | 2026-09-10 | 否   | 没有判断出 |
      | 2026-09-10 | 是   | 没有判断出 |
      | 2026-07-10 | 否   | 判断出     |
      | 2026-07-10 | 是   | 没有判断出 |
