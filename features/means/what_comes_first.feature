# language: zh-CN
功能: 钱不够分的时候，先保哪一样
  先吃住看病，再是住房和谋生的车，然后是有期限的文书，最后才轮到催得最凶的那一笔。

  背景:
    假如 咨询日期是 2026-11-23
    而且 一个人的回答是
      | 债权人类型       | 消费金融公司 |
      | 首个未还日       | 38 天前      |
      | 每月基本生活开支 | 2500         |
      | 每月住房开支     | 2600         |

  场景大纲: 网贷催得凶，房贷也快断了
    假如 "secured_debts"的回答是"<抵押>"
    那么 <排序>"set_priorities"
    而且 <先谈>"talk_to_secured_lender"
    而且 <找>"housing_fund_centre"
    而且 <提醒>"housing_fund_for_loans"

    例子:
      | 抵押      | 排序   | 先谈   | 找     | 提醒   |
      | home_loan | 建议   | 建议   | 可以找 | 提醒   |
      | 都没有    | 不建议 | 不建议 | 不必找 | 不提醒 |
      | 不知道    | 不建议 | 不建议 | 不必找 | 不提醒 |

  场景: 公积金能还房贷，不能因为欠网贷就提
    假如 "secured_debts"的回答是"自己住的房子的房贷"
    那么 "housing_fund_for_loans"引用"housing_fund_24"
    而且 "housing_fund_for_loans"的理由里有“不能拿来还网贷”
    而且 "set_priorities"引用"order_of_debts_practice"
    而且 "set_priorities"的理由里有“一般先保住住房”
    而且 前三条建议里有"talk_to_secured_lender"
    而且 前三条建议里有"set_priorities"

  场景大纲: 老郭靠货车拉活，车贷也还不上了
    假如 "secured_debts"的回答是"<抵押>"
    那么 <先谈>"talk_to_secured_lender"
    而且 不必找"<不找>"

    例子:
      | 抵押                 | 先谈   | 不找                |
      | working_vehicle_loan | 建议   | housing_fund_centre |
      | 都没有               | 不建议 | housing_fund_centre |
      | 不知道               | 不建议 | housing_fund_centre |

  场景大纲: 每月不够还所有的债
    假如 "每月到手收入"的回答是"<收入>"
    而且 "其他贷款的月供"的回答是"<其他>"
    那么 <排序>"set_priorities"

    例子:
      | 收入   | 其他 | 排序   |
      | 6000   | 900  | 建议   |
      | 6001   | 900  | 不建议 |
      | 5100   | 0    | 不建议 |
      | 不知道 | 900  | 不建议 |

  场景大纲: 国家助学贷款先找资助部门，再写困难说明
    有没有免息、延期的政策，资助部门最清楚，写给银行的困难说明随后。

    假如 咨询日期是 2026-11-23
    而且 一个人的回答是
      | lender_type         | bank       |
      | product_type        | <产品>     |
      | first_missed_on     | 2026-10-08 |
      | overdue_amount      | 2100       |
      | lump_sum_available  | 0          |
      | monthly_income      | 1500       |
      | essential_expenses  | 1400       |
      | housing_cost        | 700        |
      | other_debt_payments | 0          |
      | arrears_reasons     | lost_job   |
      | relief_received     | unemployment_benefit |
      | lender_contact      | 还没联系   |
      | willing_to_repay    | 是         |
      | latest_court_paper  | 没有收到   |
    那么 首要建议是"<先办>"

    例子:
      | 产品         | 先办                   |
      | student_loan | ask_student_aid_office |
      | cash_loan    | hardship_statement     |
