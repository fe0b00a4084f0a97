# language: zh-CN
功能: 一个好顾问会先说的三件事
  每个故事先想好：律师坐在旁边的顾问，头三条会说什么，期限是哪天，该找谁。

  背景:
    假如 咨询日期是 2026-11-23
    而且 一个人的回答是
      | safety_now         | 都没有 |
      | latest_court_paper | none   |

  场景: 替朋友担保，银行打电话来要钱
    假如 一个人的回答是
      | your_part       | guarantor_or_co_signer |
      | lender_type     | bank                   |
      | first_missed_on | 2026-08-01             |
      | last_due_on     | 2026-07-01             |
    那么 首要建议是"check_your_guarantee"
    而且 前三条建议里有"free_legal_advice"
    而且 "free_legal_advice"排在"assess_means"前面
    而且 提醒"no_confirmation_of_debt"

  场景: 信托的贷款，一算年化三成
    假如 一个人的回答是
      | lender_type        | trust      |
      | product_type       | cash_loan  |
      | received_amount    | 10000      |
      | monthly_instalment | 975        |
      | instalment_count   | 12         |
      | contract_signed_on | 2025-12-01 |
      | first_missed_on    | 2026-10-01 |
    那么 首要建议是"challenge_rate_or_penalty"
    而且 前三条建议里有"request_fee_breakdown"
    而且 建议"complain_to_supervisor"
    而且 "complain_to_supervisor"首先找"nfra_12378"
    而且 "challenge_rate_or_penalty"引用"financial_trial_opinion_24"

  场景: 换了公司来要钱，从没收到转让通知
    假如 一个人的回答是
      | lender_type        | debt_buyer         |
      | disputes           | no_transfer_notice |
      | first_missed_on    | 2025-03-01         |
      | collection_conduct | many_calls         |
    那么 首要建议是"ask_transfer_proof"
    而且 前三条建议里有"identify_creditor"
    而且 提醒"no_confirmation_of_debt"
    而且 提醒"pay_creditor_account_only"

  场景: 钱给了中介，身份证也给了
    假如 一个人的回答是
      | agent_involvement | paid_fee, gave_id_or_code |
      | lender_type       | bank                      |
      | first_missed_on   | 2026-07-01                |
    那么 首要建议是"leave_agent"
    而且 前三条建议里有"check_credit_report"
    而且 前三条建议里有"keep_records"

  场景: 赌输了，还想再借
    假如 一个人的回答是
      | arrears_reasons | gambling_or_bets       |
      | considering     | new_loan_to_repay      |
      | lender_type     | consumer_finance       |
      | first_missed_on | 2026-10-01             |
    那么 首要建议是"stop_gambling_losses"
    而且 前三条建议里有"stop_new_borrowing"
    而且 不建议"borrow_to_repay"
    而且 可以找"crisis_12356"

  场景: 丈夫去世，银行来催信用卡
    假如 一个人的回答是
      | your_part       | heir        |
      | lender_type     | bank        |
      | product_type    | credit_card |
      | first_missed_on | 2026-08-01  |
    那么 首要建议是"settle_an_estate_carefully"
    而且 不建议"prepare_negotiation"
    而且 不建议"pay_off_in_full"

  场景: 信用卡四个月没还，愿意慢慢还
    假如 一个人的回答是
      | lender_type         | bank             |
      | product_type        | credit_card      |
      | first_missed_on     | 2026-07-23       |
      | overdue_amount      | 30000            |
      | total_debt          | 42000            |
      | monthly_income      | 6000             |
      | essential_expenses  | 2500             |
      | housing_cost        | 1500             |
      | other_debt_payments | 0                |
      | monthly_instalment  | 4000             |
      | willing_to_repay    | 是               |
      | lender_contact      | talked_no_result |
    那么 首要建议是"card_instalment_plan"
    而且 前三条建议里有"complain_to_lender"
    而且 不建议"pay_off_in_full"

  场景: 三年多没人催的老账卖给了别的公司
    先问法律援助，不急着算每月能还多少。
    假如 一个人的回答是
      | lender_type       | debt_buyer |
      | first_missed_on   | 2021-03-01 |
      | last_due_on       | 2021-10-01 |
      | three_quiet_years | 是         |
    那么 首要建议是"free_legal_advice"
    而且 前三条建议里有"ask_transfer_proof"
    而且 "ask_transfer_proof"排在"assess_means"前面

  场景: 什么都说不上来
    假如 一个什么都没回答的人
    那么 首要建议是"gather_three_papers"
    而且 前三条建议里有"identify_creditor"
    而且 不建议"complain_to_supervisor"
    而且 不建议"challenge_rate_or_penalty"

  场景: 想花钱洗征信
    假如 一个人的回答是
      | considering     | paid_credit_repair |
      | lender_type     | bank               |
      | first_missed_on | 2026-06-01         |
    那么 提醒"paid_credit_repair"
    而且 前三条建议里有"check_credit_report"

  场景: 银行说可以打折结清，手里正好有一笔钱
    假如 一个人的回答是
      | lender_type        | bank           |
      | product_type       | credit_card    |
      | first_missed_on    | 2026-03-01     |
      | lump_sum_available | 20000          |
      | overdue_amount     | 30000          |
      | total_debt         | 40000          |
      | lender_contact     | offer_received |
    那么 前三条建议里有"one_off_settlement"
    而且 提醒"pay_creditor_account_only"

  场景: 课没上成，分期照扣
    假如 一个人的回答是
      | lender_type     | consumer_finance    |
      | product_type    | purchase_instalment |
      | disputes        | goods_not_delivered |
      | first_missed_on | 2026-11-10          |
    那么 首要建议是"consumer_association_mediation"
    而且 前三条建议里有"complain_to_lender"
    而且 可以找"consumer_association_12315"
