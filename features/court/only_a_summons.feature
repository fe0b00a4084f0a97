# language: zh-CN
功能: 只收到开庭传票，没有起诉状
  传票不是起诉状副本，十五天的答辩期不从传票算起；要紧的是开庭那天，和向法院要到起诉状。

  背景: 装修工老何，小贷逾期，家里收到一张传票
    假如 咨询日期是 2026-11-23
    而且 一个人的回答是
      | lender_type         | 小额贷款公司                   |
      | product_type        | cash_loan                      |
      | first_missed_on     | 2026-05-02                     |
      | monthly_income      | 4000                           |
      | essential_expenses  | 2600                           |
      | housing_cost        | 900                            |
      | other_debt_payments | 0                              |
      | safety_now          | 都没有                         |
      | 最近收到的文书      | 只有开庭传票，没有起诉状副本   |

  场景: 明天开庭
    假如 "开庭的日期"的回答是"2026-11-24"
    那么 首要建议是"准备开庭，按传票的时间到庭"
    而且 "prepare_for_the_hearing"的期限是 2026-11-24
    而且 "prepare_for_the_hearing"的紧急程度是"now"
    而且 "prepare_for_the_hearing"引用"civil_procedure_128_147"
    而且 前三条建议里有"free_legal_advice"
    而且 前三条建议里有"verify_court_paper"
    而且 不建议"answer_the_suit"
    而且 判断出"default_judgment"

  场景大纲: 开庭当天还能去，第二天就要问结果了
    假如 "hearing_on"的回答是"<开庭日>"
    那么 <建议>"开庭日过了：今天问清结果，守住上诉期"
    而且 首要建议是"<首要>"
    而且 "<首要>"的紧急程度是"<紧急>"

    例子: 剩四天、剩三天、当天、过了一天
      | 开庭日     | 首要                    | 紧急  | 建议   |
      | 2026-11-27 | prepare_for_the_hearing | today | 不建议 |
      | 2026-11-26 | prepare_for_the_hearing | now   | 不建议 |
      | 2026-11-23 | prepare_for_the_hearing | now   | 不建议 |
      | 2026-11-22 | after_the_hearing       | today | 建议   |

  场景: 昨天开庭，他没敢去
    假如 "hearing_on"的回答是"2026-11-22"
    那么 首要建议是"开庭日过了：今天问清结果，守住上诉期"
    而且 不建议"prepare_for_the_hearing"
    而且 不建议"attend_the_hearing"
    而且 "after_the_hearing"引用"civil_procedure_171"
    而且 "free_legal_advice"的紧急程度是"today"

  场景大纲: 传票上的日期看不清，现在就问
    假如 "hearing_on"的回答是"<开庭日>"
    那么 "prepare_for_the_hearing"的紧急程度是"<紧急>"
    而且 可以找"court_12368"

    例子:
      | 开庭日     | 紧急  |
      | 不知道     | now   |
      | 2026-12-20 | today |

  场景: 起诉状的收到日对传票没有意义
    哪怕填了十六天前的日期，也不当成答辩期已过。
    假如 "hearing_on"的回答是"2026-12-10"
    而且 "court_paper_received_on"的回答是"2026-11-05"
    那么 不建议"attend_the_hearing"
    而且 首要建议是"prepare_for_the_hearing"
    而且 "free_legal_advice"的理由里没有“答辩期看来已经过了”
    而且 "default_judgment"的理由里没有“收到文书已有”

  场景大纲: 老何说借钱时还没满十八岁，或者是替别人签的字
    假如 "hearing_on"的回答是"<开庭日>"
    而且 一个人的回答是
      | your_part | <身份> |
    那么 "准备开庭，按传票的时间到庭"的理由里<理由>“就算你认为这不是你的债”

    例子:
      | 身份                   | 开庭日     | 理由 |
      | guarantor_or_co_signer | 2026-11-23 | 有   |
      | spouse                 | 不知道     | 有   |
      | heir                   | 2026-11-22 | 没有 |
      | borrower               | 2026-11-23 | 没有 |

  场景大纲: 很老的账，时效要自己在一审提
    假如 "hearing_on"的回答是"2026-12-01"
    而且 一个人的回答是
      | first_missed_on | 2021-06-01 |
      | last_due_on     | <最后一期> |
    而且 "latest_court_paper"的回答是"<文书>"
    那么 "准备开庭，按传票的时间到庭"的理由里<理由>“这笔债可能已过诉讼时效”

    例子: 满三年的当天还没过，第二天过了
      | 最后一期   | 文书      | 理由 |
      | 2023-11-20 | summons   | 有   |
      | 2023-11-23 | summons   | 没有 |
      | 2023-11-20 | complaint | 没有 |

  场景大纲: 银行的钱，连费用超过二十四
    假如 "hearing_on"的回答是"2026-12-01"
    而且 一个人的回答是
      | lender_type        | <机构> |
      | received_amount    | 10000  |
      | instalment_count   | 12     |
      | monthly_instalment | <每期> |
    那么 "准备开庭，按传票的时间到庭"的理由里<理由>“按你给的数字算”

    例子:
      | 机构         | 每期 | 理由 |
      | bank         | 946  | 有   |
      | bank         | 945  | 没有 |
      | micro_lender | 946  | 没有 |
