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
    那么 规则"guarantor_has_to_show_what_it_paid"<看凭证>
    而且 规则"guarantor_claims_more_than_all_you_owe"<看凭证>
    而且 规则"guarantor_needs_a_licence"<看凭证>

    例子:
      | 文书                    | 看凭证 |
      | 没有收到                | 触发   |
      | complaint               | 触发   |
      | judgment                | 不触发 |
      | enforcement             | 不触发 |
      | arbitration_enforcement | 不触发 |

  场景大纲: 明示表只向签了合同的人、判决以前说
    假如 一个人的回答是
      | your_part          | <身份>       |
      | lender_type        | micro_lender |
      | contract_signed_on | 2026-08-15   |
      | cost_form_shown    | 不知道       |
      | latest_court_paper | <文书>       |
    那么 规则"new_contract_has_a_cost_form"<结果>

    例子:
      | 身份                   | 文书        | 结果   |
      | borrower               | 没有收到    | 触发   |
      | guarantor_or_co_signer | complaint   | 触发   |
      | heir                   | 没有收到    | 不触发 |
      | borrower               | judgment    | 不触发 |
      | borrower               | enforcement | 不触发 |

  场景大纲: 一时周转不开，说的是该还的人
    假如 一个人的回答是
      | your_part       | <身份>            |
      | life_stage      | <年龄>            |
      | arrears_cleared | <还清>            |
      | arrears_reasons | waiting_for_money |
      | first_missed_on | 2026-11-10        |
    那么 规则"temporary_shortage_ask_for_time"<结果>

    例子:
      | 身份     | 年龄   | 还清   | 结果   |
      | borrower | adult  | 否     | 触发   |
      | borrower | minor  | 否     | 不触发 |
      | borrower | adult  | 是     | 不触发 |
      | heir     | 不知道 | 否     | 不触发 |

  场景大纲: 已经补齐的，不再说"可能要提前还清"
    假如 一个人的回答是
      | lender_type     | bank         |
      | product_type    | cash_loan    |
      | first_missed_on | <首个未还日> |
      | arrears_cleared | <还清>       |
    那么 规则"third_month"<第三个月>
    而且 规则"after_three_months_the_loan_may_be_called_in"<三个月后>

    例子:
      | 首个未还日 | 还清 | 第三个月 | 三个月后 |
      | 2026-09-10 | 否   | 触发     | 不触发   |
      | 2026-09-10 | 是   | 不触发   | 不触发   |
      | 2026-07-10 | 否   | 不触发   | 触发     |
      | 2026-07-10 | 是   | 不触发   | 不触发   |
