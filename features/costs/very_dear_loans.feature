# language: zh-CN
功能: 贵得离谱的借款
  到手四千，一年还一万五，年化三百多。越是贵，越要先把成本说清楚，不能算成零。

  背景:
    假如 咨询日期是 2026-11-28

  场景: 租手机套现，到手四千，还十二个一千二百五
    假如 一个人的回答是
      | 你和这笔借款的关系 | 我是借款人                  |
      | 债权人类型         | private_lender              |
      | 贷款种类           | other                       |
      | 实际到手金额       | 4000                        |
      | 每月应还           | 1250                        |
      | 总期数             | 12                          |
      | 合同签订日         | 2026-06-20                  |
      | 首个未还日         | 2026-11-01                  |
      | 逾期已还清         | 否                          |
      | 逾期的原因         | fee_dispute                 |
      | 有争议的地方       | amount_wrong, received_less |
      | 最近收到的文书     | 没有收到                    |
      | 催收方式           | 都没有                      |
      | 正在考虑的办法     | 都没有                      |
      | 此刻的安全         | 都没有                      |
    当 请求建议
    那么 规则"private_lender_over_the_cap"触发
    而且 首要建议是"challenge_rate_or_penalty"
    而且 "challenge_rate_or_penalty"引用"private_lending_25_29"
    而且 "challenge_rate_or_penalty"排在"assess_means"前面
    而且 可以找"公共法律服务热线"

  场景大纲: 个人放的贷，从不要利息到年化两千
    年化一百六十八以上，从前会算成零或者算不出来。

    假如 一个人的回答是
      | 债权人类型   | private_lender |
      | 合同签订日   | 2026-03-01     |
      | 首个未还日   | 2026-10-20     |
      | 实际到手金额 | <到手>         |
      | 每月应还     | <每月>         |
      | 总期数       | <期数>         |
    当 请求建议
    那么 规则"private_lender_over_the_cap"<结果>
    而且 <异议>"challenge_rate_or_penalty"

    例子:
      | 到手   | 每月    | 期数 | 结果   | 异议   |
      | 75.54  | 25.18   | 3    | 不触发 | 不建议 |
      | 5000   | 445     | 12   | 触发   | 建议   |
      | 5000   | 850     | 12   | 触发   | 建议   |
      | 5000   | 722.22  | 36   | 触发   | 建议   |
      | 5000   | 1375    | 12   | 触发   | 建议   |
      | 440000 | 263175  | 8    | 触发   | 建议   |
      | 1000   | 1667    | 12   | 触发   | 建议   |
      | 1000   | 83      | 12   | 不触发 | 不建议 |
      | 1000   | 2600    | 1    | 触发   | 建议   |

  场景大纲: 有牌照的机构也一样
    假如 一个人的回答是
      | 债权人类型   | <债权人>   |
      | 贷款种类     | cash_loan  |
      | 合同签订日   | 2026-03-01 |
      | 首个未还日   | 2026-10-20 |
      | 实际到手金额 | 5000       |
      | 每月应还     | <每月>     |
      | 总期数       | 12         |
    当 请求建议
    那么 规则"<规则>"触发
    而且 建议"<办法>"

    例子:
      | 债权人           | 每月 | 规则                           | 办法                      |
      | consumer_finance | 850  | licensed_lender_over_the_line  | challenge_rate_or_penalty |
      | consumer_finance | 1375 | licensed_lender_over_the_line  | challenge_rate_or_penalty |
      | bank             | 2000 | licensed_lender_over_the_line  | challenge_rate_or_penalty |
      | micro_lender     | 1375 | micro_lender_new_loan_over_the_line | complain_to_supervisor |
