# language: zh-CN
功能: 被执行人、限制消费、失信，是三回事
  催收说“已经上了失信名单”，多半是吓人的话；自己到中国执行信息公开网查一次就清楚。

  背景: 保洁员老许，逾期两个月
    假如 咨询日期是 2026-11-23
    而且 一个人的回答是
      | lender_type     | 消费金融公司 |
      | product_type    | cash_loan    |
      | first_missed_on | 2026-09-20   |
      | safety_now      | 都没有       |

  场景大纲: 电话里说他已经是“老赖”，孩子上不了学
    假如 "collection_conduct"的回答是"<催收>"
    而且 "latest_court_paper"的回答是"<文书>"
    那么 <建议>"check_the_three_lists"

    例子:
      | 催收                  | 文书          | 建议   |
      | claims_dishonest_list | none          | 建议   |
      | claims_dishonest_list | letter_or_sms | 建议   |
      | claims_dishonest_list | 不知道        | 建议   |
      | claims_dishonest_list | complaint     | 不建议 |
      | many_calls            | none          | 不建议 |
      | 不知道                | none          | 不建议 |

  场景: 没有案子，这一周查一次就好
    假如 "collection_conduct"的回答是"claims_dishonest_list"
    而且 "latest_court_paper"的回答是"none"
    那么 "check_the_three_lists"的紧急程度是"this_week"
    而且 "check_the_three_lists"引用"defaulter_list_rules"
    而且 提醒"default_is_not_prison"
    而且 可以找"court_12368"
    而且 没有判断出"dishonest_list"

  场景: 名单上没有他，就去投诉这句话
    假如 "collection_conduct"的回答是"claims_dishonest_list"
    而且 "latest_court_paper"的回答是"none"
    那么 "lender_complaints"的理由里有“名单上没有你，却有人这样说的”
    而且 "lender_complaints"不引用"defaulter_list_rules"
    而且 "court_12368"的理由里有“到底有没有案件，可以在这里查清楚”
    而且 "court_12368"不引用"defaulter_list_rules"

  场景大纲: 真的进了执行，也要分清是哪一种
    假如 "collection_conduct"的回答是"<催收>"
    而且 "latest_court_paper"的回答是"<文书>"
    那么 <建议>"check_the_three_lists"

    例子:
      | 催收                  | 文书                    | 建议   |
      | claims_dishonest_list | enforcement             | 建议   |
      | claims_dishonest_list | arbitration_enforcement | 建议   |
      | claims_dishonest_list | complaint               | 不建议 |
      | 都没有                | enforcement             | 不建议 |
