# language: zh-CN
功能: 仲裁通知来了，还没有裁决
  先核实是不是真的仲裁委员会，再书面表态；等裁决到了法院，只剩 15 天申请不予执行。

  背景:
    假如 咨询日期是 2026-11-23
    而且 一个人的回答是
      | 债权人类型 | 小额贷款公司 |
      | 首个未还日 | 80 天前      |
      | 每月应还   | 900          |

  场景大纲: 小倪在邮箱里翻出一份“仲裁通知书”
    假如 "最近收到的文书"的回答是"<文书>"
    那么 <找谁>"licensed_lawyer"
    而且 "answer_arbitration_notice"的理由里<理由>“网上借款的仲裁通知可能混在短信和邮件里”

    例子:
      | 文书                     | 找谁   | 理由 |
      | 仲裁委员会的仲裁通知     | 可以找 | 没有 |
      | 只有律师函、催收函或短信 | 不必找 | 有   |
      | 没有收到                 | 不必找 | 没有 |
      | 法院的支付令             | 不必找 | 没有 |
      | 不知道                   | 不必找 | 没有 |

  场景: 第一件事就是答复仲裁，今天就办
    假如 "最近收到的文书"的回答是"仲裁委员会的仲裁通知"
    那么 首要建议是"answer_arbitration_notice"
    而且 "answer_arbitration_notice"的紧急程度是"today"
    而且 "answer_arbitration_notice"引用"arbitration_law_online_2026"
    而且 建议"free_legal_advice"
    而且 不建议"contest_award"

  场景: 法律援助和律师帮着看合同和通知
    假如 "最近收到的文书"的回答是"仲裁委员会的仲裁通知"
    那么 "answer_arbitration_notice"的理由里有“不理会裁决也可能照样作出”
    而且 "free_legal_advice"的理由里有“有没有约定过仲裁、要不要反对在网上审理”
    而且 "licensed_lawyer"的理由里有“有没有约定过仲裁、要不要反对在网上审理”

  场景: 新仲裁法施行前，不拿还没生效的条文当依据
    假如 咨询日期是 2026-02-28
    而且 "首个未还日"的回答是"2025-12-01"
    而且 "最近收到的文书"的回答是"仲裁委员会的仲裁通知"
    那么 首要建议是"answer_arbitration_notice"
    而且 "answer_arbitration_notice"不引用"arbitration_law_online_2026"
