# language: zh-CN
功能: 收入下降
  收入少了但还有结余的人，先谈低一点的月供，不借新债。

  背景:
    假如 咨询日期是 2026-11-23

  场景: 降薪后每月还剩一千
    假如 一个人的回答是
      | 债权人类型 | 消费金融公司 |
      | first_missed_on | 34 天前 |
      | monthly_income | 5000 |
      | usual_monthly_income | 8000 |
      | arrears_reasons | pay_cut |
    那么 判断出"income_drop"
    而且 不建议"borrow_to_repay"
