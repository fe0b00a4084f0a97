# language: zh-CN
功能: 法院文书，还是看上去像法院文书
  写着法院名称的文书一律先核实、同时按真的准备；律师函和“已立案”短信先当话术来查。

  背景:
    假如 咨询日期是 2026-11-23
    而且 一个人的回答是
      | lender_type     | 消费金融公司 |
      | product_type    | cash_loan    |
      | first_missed_on | 58 天前      |
      | overdue_amount  | 5200         |
      | safety_now      | 都没有       |

  场景大纲: 收到哪一种法院文书，都先打 12368 核实
    假如 "latest_court_paper"的回答是"<文书>"
    那么 <核实>"verify_court_paper"
    而且 <法院>"court_12368"
    而且 <咨询>"legal_aid_12348"

    例子:
      | 文书                    | 核实   | 法院   | 咨询   |
      | payment_order           | 建议   | 可以找 | 可以找 |
      | complaint               | 建议   | 可以找 | 可以找 |
      | judgment                | 建议   | 可以找 | 可以找 |
      | enforcement             | 建议   | 可以找 | 可以找 |
      | arbitration_enforcement | 建议   | 可以找 | 可以找 |
      | letter_or_sms           | 建议   | 可以找 | 不必找 |
      | none                    | 不建议 | 不必找 | 不必找 |
      | 不知道                  | 不建议 | 不必找 | 不必找 |

  场景大纲: 打给法院是核实，打给法律援助是问怎么办
    假如 "latest_court_paper"的回答是"<文书>"
    那么 "court_12368"的理由里有“先通过”
    而且 "legal_aid_12348"的理由里有“要办什么、哪天截止，可以先问这里”
    而且 "legal_aid_12348"不引用"checking_court_papers_practice"

    例子:
      | 文书          |
      | payment_order |
      | judgment      |
      | enforcement   |

  场景: 短信说“已立案，三小时内转账撤案”
    假如 "latest_court_paper"的回答是"只有律师函、催收函或短信"
    那么 首要建议是"verify_court_paper"
    而且 "fake_collection_messages"的把握至少是 0.8
    而且 提醒"default_is_not_prison"
    而且 可以找"court_12368"
    而且 没有判断出"lawsuit"

  场景大纲: 律师函不等于起诉状
    假如 "latest_court_paper"的回答是"<文书>"
    而且 "court_paper_received_on"的回答是"2026-11-19"
    那么 <法院>"lawsuit"
    而且 "fake_collection_messages"的把握<把握>

    例子:
      | 文书          | 法院       | 把握       |
      | letter_or_sms | 没有判断出 | 至少是 0.8 |
      | complaint     | 判断出     | 不到 0.5   |
      | none          | 没有判断出 | 不到 0.5   |
      | 不知道        | 没有判断出 | 不到 0.5   |

  场景大纲: 逾期两个月以后的律师函，可能走在起诉前面
    假如 "latest_court_paper"的回答是"<文书>"
    而且 "first_missed_on"的回答是"<首个未还日>"
    那么 "prepare_negotiation"的把握<协商>
    而且 "do_not_ignore"的把握<别躲>
    而且 "prepare_negotiation"的理由里<理由>“时的律师函有时走在起诉前面”

    例子: 第六十天和第六十一天
      | 文书          | 首个未还日 | 协商       | 别躲       | 理由 |
      | letter_or_sms | 61 天前    | 至少是 0.5 | 至少是 0.8 | 有   |
      | letter_or_sms | 60 天前    | 不到 0.5   | 不到 0.8   | 没有 |
      | letter_or_sms | 不知道     | 不到 0.5   | 不到 0.8   | 没有 |
      | none          | 61 天前    | 不到 0.5   | 不到 0.8   | 没有 |

  场景大纲: 案子到了法院，财产别动、人别失联
    假如 "latest_court_paper"的回答是"<文书>"
    那么 <提醒>"hiding_or_vanishing"

    例子:
      | 文书                    | 提醒   |
      | complaint               | 提醒   |
      | judgment                | 提醒   |
      | enforcement             | 提醒   |
      | arbitration_enforcement | 提醒   |
      | letter_or_sms           | 不提醒 |
      | none                    | 不提醒 |
      | 不知道                  | 不提醒 |

  场景: 起诉以后，他想把车过户给表弟
    假如 "latest_court_paper"的回答是"complaint"
    而且 "court_paper_received_on"的回答是"2026-11-16"
    而且 "considering"的回答是"hide_assets_or_vanish"
    那么 "hiding_or_vanishing"引用"refusal_crime_313"
    而且 首要建议是"answer_the_suit"
    而且 "hiding_or_vanishing"的理由里有“案子已在法院”
