# language: zh-CN
功能: 多年前的老账
  第一笔没还的款过去三年以上，先弄清时效和债权人，再决定要不要签字、承认或付款。
  时间久了债也不会消失，所以不教人躲，只教人先问清楚。

  背景:
    假如 咨询日期是 2026-11-23

  场景大纲: 催的是 2023 年以前的账
    那时候的平台不少已经退出，来要钱的可能是受让人，也可能是冒充的。

    假如 "债权人类型"的回答是"<机构>"
    而且 "首个未还日"的回答是"<首个未还日>"
    那么 规则"old_loan_may_have_changed_hands"<结果>
    而且 <建议>"弄清债权人是谁"
    而且 提醒"多年前的老账，先核对再答复"

    例子:
      | 机构       | 首个未还日 | 结果   | 建议   |
      | debt_buyer | 2022-12-31 | 触发   | 建议   |
      | debt_buyer | 2023-01-01 | 不触发 | 不建议 |
      | guarantor  | 2022-12-31 | 触发   | 建议   |
      | guarantor  | 2023-01-01 | 不触发 | 不建议 |
      | bank       | 2022-12-31 | 不触发 | 不建议 |

  场景: 一个自称“来分期”的人来要 2021 年的钱
    假如 一个人的回答是
      | 债权人类型     | 不知道        |
      | 首个未还日     | 2021-06-10    |
      | 最近收到的文书 | letter_or_sms |
    那么 规则"old_loan_may_have_changed_hands"触发
    而且 规则"very_old_debt_ask_before_signing"触发
    而且 "多年前的老账，先核对再答复"的把握至少是 0.8
    而且 前三条建议里有"找免费的法律咨询"
    而且 "找免费的法律咨询"的紧急程度是"today"
    而且 不建议"谈一次性减免结清"

  场景大纲: 刚满三年，和过了以后
    假如 "债权人类型"的回答是"小额贷款公司"
    而且 "首个未还日"的回答是"<首个未还日>"
    而且 "最近收到的文书"的回答是"没有收到"
    那么 规则"very_old_debt_ask_before_signing"<结果>
    而且 规则"very_old_debt_do_not_rush_to_pay"<结果>
    而且 "找免费的法律咨询"的紧急程度是"<紧急程度>"
    而且 <提醒>"多年前的老账，先核对再答复"
    而且 <可找>"公共法律服务热线"
    而且 <再谈>"准备好再谈：原因、方案、证据"

    例子:
      | 首个未还日 | 结果   | 紧急程度  | 提醒   | 可找   | 再谈   |
      | 2023-11-23 | 不触发 | this_week | 不提醒 | 不必找 | 建议   |
      | 2023-11-20 | 触发   | today     | 提醒   | 可以找 | 不建议 |

  场景大纲: 老账有了法院文书，就照文书上的期限办
    假如 "债权人类型"的回答是"小额贷款公司"
    而且 "首个未还日"的回答是"2022-03-01"
    而且 "最近收到的文书"的回答是"<文书>"
    而且 "收到文书的日期"的回答是"<收到日>"
    那么 规则"very_old_debt_ask_before_signing"<结果>
    而且 "找免费的法律咨询"的紧急程度是"<紧急程度>"
    而且 首要建议是"<首要>"

    例子:
      | 文书          | 收到日 | 结果   | 紧急程度  | 首要                       |
      | none          | 不知道 | 触发   | today     | 找免费的法律咨询           |
      | letter_or_sms | 不知道 | 触发   | today     | 核实是不是真有法院文书或案件 |
      | 不知道        | 不知道 | 触发   | today     | 找免费的法律咨询           |
      | complaint     | 3 天前 | 不触发 | today     | 按期答辩，按时到庭         |
      | payment_order | 3 天前 | 不触发 | today     | 支付令：按期还清或书面异议 |

  场景大纲: 老账还没有到法院，问过律师之前不付款、不签字
    到了法院，或者已经谈妥了新方案，就不再这样劝。

    假如 一个人的回答是
      | 债权人类型     | 银行       |
      | 贷款种类       | cash_loan  |
      | 首个未还日     | 2022-03-01 |
      | 已逾期金额     | 8000       |
      | 现在能拿出的钱 | 9000       |
    而且 "最近收到的文书"的回答是"<文书>"
    而且 "和对方谈到哪一步"的回答是"<谈到>"
    那么 规则"very_old_debt_do_not_rush_to_pay"<结果>
    而且 <建议>"用手里的钱补齐逾期或结清"

    例子:
      | 文书        | 谈到             | 结果   | 建议   |
      | none        | 还没联系         | 触发   | 不建议 |
      | 不知道      | 不知道           | 触发   | 不建议 |
      | none        | 已经谈妥方案     | 不触发 | 不建议 |
      | judgment    | 还没联系         | 不触发 | 建议   |
      | enforcement | 还没联系         | 不触发 | 建议   |

  场景: 为什么先不付，要说得出来
    假如 一个人的回答是
      | 首个未还日     | 2022-03-01 |
      | 已逾期金额     | 8000       |
      | 逾期的原因     | 忘了还，或自动扣款失败 |
    那么 "pay_missed_now"因为规则"very_old_debt_do_not_rush_to_pay"被排除

  场景大纲: 手里的钱只够还一部分，想先还一点表示诚意
    过了三年，仓促还一部分可能对自己不利；没过三年，够一部分就可以谈一次性减免。

    假如 一个人的回答是
      | 债权人类型     | 消费金融公司 |
      | 最近收到的文书 | 没有收到     |
      | 已逾期金额     | 8000         |
      | 现在能拿出的钱 | 3200         |
    而且 "首个未还日"的回答是"<首个未还日>"
    那么 规则"very_old_debt_do_not_rush_to_pay"<结果>
    而且 "谈一次性减免结清"的把握<把握>
    而且 "准备好再谈：原因、方案、证据"的把握<再谈>

    例子:
      | 首个未还日 | 结果   | 把握       | 再谈       |
      | 2023-11-20 | 触发   | 不到 0.3   | 不到 0.2   |
      | 2023-11-23 | 不触发 | 至少是 0.6 | 至少是 0.4 |

  场景大纲: 时效可能过了，要明细、投诉之前先问法律援助
    和对方算金额，就是和对方联系；一句话可能被当成同意还。

    假如 一个人的回答是
      | lender_type          | debt_buyer    |
      | product_type         | cash_loan     |
      | first_missed_on      | 2022-11-22    |
      | last_due_on          | <最后一期>    |
      | three_quiet_years    | <三年没动静>  |
      | latest_court_paper   | <文书>        |
      | disputes             | amount_wrong  |
    那么 规则"amount_wrong_reckon_it_again"触发
    而且 规则"very_old_debt_ask_before_writing_about_the_amount"<结果>
    而且 <可以写>"request_fee_breakdown"
    而且 <可以写>"complain_to_lender"

    例子:
      | 最后一期   | 三年没动静 | 文书          | 结果   | 可以写 |
      | 2023-11-20 | 是         | letter_or_sms | 触发   | 不建议 |
      | 2023-11-20 | 不知道     | none          | 触发   | 不建议 |
      | 2023-11-23 | 是         | letter_or_sms | 不触发 | 建议   |
      | 2023-11-20 | 否         | letter_or_sms | 不触发 | 建议   |

  场景大纲: 时效可能过了，谁都不先叫人去谈、去要明细
    "先问法律援助"的同时又说"趁现在书面协商""先要明细"，就是自相矛盾。

    假如 一个人的回答是
      | lender_type        | debt_buyer    |
      | product_type       | cash_loan     |
      | first_missed_on    | <首个未还日>  |
      | last_due_on        | <最后一期>    |
      | three_quiet_years  | <三年没动静>  |
      | received_amount    | 10000         |
      | monthly_instalment | 1004.62       |
      | instalment_count   | 12            |
      | overdue_amount     | 15000         |
      | disputes           | amount_wrong  |
      | lender_contact     | 谈过，没有结果 |
      | latest_court_paper | letter_or_sms |
    那么 规则"claim_passed_on_the_line_depends_on_the_first_lender"<谈和要>
    而且 规则"letter_may_come_before_a_suit"<谈和要>
    而且 规则"in_arrears_negotiate_honestly"<谈和要>
    而且 规则"talked_without_result_complain_first"<谈和要>
    而且 规则"amount_wrong_check_it_yourself"触发
    而且 建议"gather_three_papers"
    而且 规则"very_old_debt_ask_before_writing_about_the_amount"<先问>

    例子:
      | 首个未还日 | 最后一期   | 三年没动静 | 谈和要 | 先问   |
      | 2022-11-22 | 2023-11-20 | 是         | 不触发 | 触发   |
      | 2022-11-22 | 2023-11-20 | 不知道     | 不触发 | 触发   |
      | 2022-11-22 | 2023-11-20 | 否         | 触发   | 不触发 |
      | 2022-11-22 | 2023-11-23 | 是         | 触发   | 不触发 |
      | 不知道     | 2023-11-20 | 不知道     | 不触发 | 触发   |

  场景大纲: 没有文书的老账，不先备"谈减免或分期"
    假如 一个人的回答是
      | lender_type        | bank         |
      | product_type       | cash_loan    |
      | first_missed_on    | <首个未还日> |
      | last_due_on        | 不知道       |
      | three_quiet_years  | 不知道       |
      | overdue_amount     | 15000        |
      | latest_court_paper | 没有收到     |
    那么 规则"late_arrears_prepare_for_a_suit"<结果>

    例子:
      | 首个未还日 | 结果   |
      | 2023-11-20 | 不触发 |
      | 2023-11-23 | 触发   |

  场景: 金额没有疑问，就不说要自己重算
    假如 一个人的回答是
      | 首个未还日 | 2026-08-10 |
      | disputes   | 都没有     |
    那么 规则"amount_wrong_check_it_yourself"不触发
