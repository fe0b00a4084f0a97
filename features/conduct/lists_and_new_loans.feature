# language: zh-CN
功能: “你已经上失信了”“再借一笔就好了”
  失信名单由法院决定，自己能查。逼人借新还旧的，不照做，记下来投诉。

  背景:
    假如 咨询日期是 2026-11-23
    而且 一个人的回答是
      | 债权人类型 | 消费金融公司 |
      | 首个未还日 | 45 天前      |

  场景大纲: 催收说小林已上失信，孩子上不了学
    假如 "催收方式"的回答是"<方式>"
    而且 "最近收到的文书"的回答是"<文书>"
    那么 <建议>"记录并投诉不当催收"
    而且 <提醒>"dishonest_list_script"
    而且 <找>"enforcement_information_site"

    例子: 没有法院文书
      | 方式                  | 文书          | 提醒   | 找     | 建议   |
      | claims_dishonest_list | none          | 提醒   | 可以找 | 建议   |
      | claims_dishonest_list | letter_or_sms | 提醒   | 可以找 | 建议   |
      | threats               | none          | 不提醒 | 不必找 | 建议   |
      | 都没有                | none          | 不提醒 | 不必找 | 不建议 |

    例子: 有起诉状、有判决，或者说不清，另有说法
      | 方式                  | 文书     | 提醒 | 找     | 建议   |
      | claims_dishonest_list | judgment | 提醒 | 可以找 | 不建议 |
      | claims_dishonest_list | 不知道   | 提醒 | 可以找 | 不建议 |

  场景: 没有案件，失信就无从谈起
    假如 "催收方式"的回答是"claims_dishonest_list"
    而且 "最近收到的文书"的回答是"没有收到"
    那么 "dishonest_list_script"引用"defaulter_list_rules"
    而且 提醒"default_is_not_prison"
    而且 建议"记录并投诉不当催收"
    而且 没有判断出"可能强制执行"

  场景大纲: 真有执行案件的，三个名单逐项查
    假如 "催收方式"的回答是"<方式>"
    而且 "最近收到的文书"的回答是"<文书>"
    那么 <找>"enforcement_information_site"
    而且 "free_legal_advice"的理由里<理由>“查到自己在哪个名单上以后”

    例子:
      | 方式                  | 文书                    | 找     | 理由 |
      | claims_dishonest_list | judgment                | 可以找 | 有   |
      | claims_dishonest_list | enforcement             | 可以找 | 有   |
      | claims_dishonest_list | arbitration_enforcement | 可以找 | 有   |
      | claims_dishonest_list | none                    | 可以找 | 没有 |
      | 都没有                | judgment                | 不必找 | 没有 |

  场景大纲: 有没有文书说不清，先查，不为此付款
    假如 "催收方式"的回答是"<方式>"
    而且 "最近收到的文书"的回答是"<文书>"
    那么 <建议>"verify_court_paper"
    而且 <找>"enforcement_information_site"

    例子:
      | 方式                  | 文书   | 找     | 建议   |
      | claims_dishonest_list | 不知道 | 可以找 | 建议   |
      | claims_dishonest_list | none   | 可以找 | 不建议 |
      | insults               | 不知道 | 不必找 | 不建议 |

  场景大纲: “隔壁平台能下款，你借了先还我们”
    假如 "催收方式"的回答是"<方式>"
    而且 "正在考虑的办法"的回答是"new_loan_to_repay"
    那么 "borrow_to_repay"被排除
    而且 "stop_new_borrowing"的把握<把握>

    例子:
      | 方式             | 把握       |
      | presses_new_loan | 至少是 0.8 |
      | many_calls       | 不到 0.8   |
      | 不知道           | 不到 0.8   |

  场景大纲: 不借是今天的事，投诉可以这几天做
    假如 "催收方式"的回答是"<方式>"
    那么 "report_collection_conduct"的紧急程度是"this_week"
    而且 "记录并投诉不当催收"的理由里<理由>“催收的人逼你借新还旧”

    例子:
      | 方式             | 理由 |
      | presses_new_loan | 有   |
      | many_calls       | 没有 |

  场景: 她没想借，是催收的人逼她借
    假如 "催收方式"的回答是"逼你借新的来还旧的"
    那么 "stop_new_borrowing"的紧急程度是"today"
    而且 提醒"borrowing_to_repay"
    而且 建议"记录并投诉不当催收"
    而且 "keep_records"的理由里有“记下时间、号码和原话”
    而且 "keep_records"不引用"borrowing_to_repay_reports"
    而且 不建议"borrow_to_repay"

  场景大纲: 银行业协会的会员逼人借新还旧
    假如 "债权人类型"的回答是"<机构>"
    而且 "催收方式"的回答是"<方式>"
    那么 "report_collection_conduct"的把握<把握>

    例子:
      | 机构             | 方式             | 把握       |
      | bank             | presses_new_loan | 至少是 0.7 |
      | consumer_finance | presses_new_loan | 至少是 0.7 |
      | micro_lender     | presses_new_loan | 不到 0.7   |
      | 不知道           | presses_new_loan | 不到 0.7   |
      | bank             | 都没有           | 不到 0.2   |

  场景: 指引是行业自律，只作投诉的依据
    假如 "债权人类型"的回答是"bank"
    而且 "催收方式"的回答是"presses_new_loan"
    那么 "report_collection_conduct"引用"banking_collection_guide_2026"
    而且 可以找"金融监管总局消费者热线"
    而且 "记录并投诉不当催收"的理由里有“银行和消费金融公司多是银行业协会的会员”
