# language: zh-CN
功能: 家里有人动手，网上有人要挟
  动手的人在家里，要挟的人在网上，都先保护自己、先报警。欠多少钱，等人安全了再说。

  背景:
    假如 咨询日期是 2026-11-23
    而且 一个人的回答是
      | lender_type        | 消费金融公司 |
      | product_type       | cash_loan    |
      | first_missed_on    | 40 天前      |
      | overdue_amount     | 5200         |
      | total_debt         | 31000        |
      | lump_sum_available | 6000         |

  场景大纲: 阿兰的丈夫知道欠款后动了手
    假如 "safety_now"的回答是"<安全>"
    那么 <建议>"safe_from_violence_at_home"
    而且 <找>"womens_line_12338"

    例子: 动了手，别的事，没有，说不清
      | 安全             | 建议   | 找     |
      | violence_at_home | 建议   | 可以找 |
      | paying_a_scammer | 不建议 | 不必找 |
      | 都没有           | 不建议 | 不必找 |
      | 不知道           | 不建议 | 不必找 |

  场景: 她先离开家，再打电话
    假如 "safety_now"的回答是"家里有人对你动手"
    那么 首要建议是"safe_from_violence_at_home"
    而且 "safe_from_violence_at_home"的紧急程度是"now"
    而且 可以找"police_110"
    而且 "crisis_12356"的理由里有“在家里受伤害很难熬，这不是你的错”
    而且 "ambulance_120"的理由里有“受了伤就叫急救，先治伤”
    而且 "safe_from_violence_at_home"排在"assess_means"前面

  场景大纲: 网友拿视频要小周再转三千
    假如 "safety_now"的回答是"<安全>"
    那么 <建议>"stop_image_blackmail"
    而且 <找>"crisis_12356"

    例子: 被要挟，别的事，没有，说不清
      | 安全            | 建议   | 找     |
      | intimate_images | 建议   | 可以找 |
      | threatened      | 不建议 | 不必找 |
      | 都没有          | 不建议 | 不必找 |
      | 不知道          | 不建议 | 不必找 |

  场景: 不付钱，留证据，报警
    假如 "safety_now"的回答是"有人拿私密照片、视频威胁你"
    那么 首要建议是"stop_image_blackmail"
    而且 "stop_image_blackmail"的紧急程度是"now"
    而且 "police_110"引用"public_security_law_2026"
    而且 "stop_image_blackmail"引用"civil_code_1032_1033"
    而且 "crisis_12356"的理由里有“被人这样威胁很难熬”
    而且 "crisis_12356"不引用"public_security_law_2026"

  场景: 被要挟，又有不想活的念头，先顾人
    假如 "safety_now"的回答是"self_harm、intimate_images"
    那么 首要建议是"seek_crisis_help"
    而且 "seek_crisis_help"排在"stop_image_blackmail"前面

  场景大纲: 手上的钱够补齐，有危险也不急着今天还
    假如 "safety_now"的回答是"<安全>"
    那么 <补齐>"pay_off_in_full"

    例子: 有危险
      | 安全             | 补齐   |
      | self_harm        | 不建议 |
      | threatened       | 不建议 |
      | held_or_intruded | 不建议 |
      | violence_at_home | 不建议 |
      | intimate_images  | 不建议 |
      | paying_a_scammer | 不建议 |

    例子: 没有危险
      | 安全   | 补齐 |
      | 都没有 | 建议 |
      | 不知道 | 建议 |

  场景大纲: 起诉状的答辩期只剩今天，有危险的人还是先顾自己
    假如 "latest_court_paper"的回答是"complaint"
    而且 "court_paper_received_on"的回答是"2026-11-08"
    而且 "safety_now"的回答是"<安全>"
    那么 <建议>"seek_crisis_help"
    而且 <建议2>"get_safe_call_police"
    而且 <建议3>"safe_from_violence_at_home"
    而且 首要建议是"<首要>"
    而且 "answer_the_suit"的期限是 2026-11-23

    例子: 有危险
      | 安全             | 首要                       | 建议   | 建议2  | 建议3  |
      | self_harm        | seek_crisis_help           | 建议   | 不建议 | 不建议 |
      | threatened       | get_safe_call_police       | 不建议 | 建议   | 不建议 |
      | held_or_intruded | get_safe_call_police       | 不建议 | 建议   | 不建议 |
      | violence_at_home | safe_from_violence_at_home | 不建议 | 不建议 | 建议   |

    例子: 没有危险，或者说不清，就先办答辩
      | 安全   | 首要            | 建议   | 建议2  | 建议3  |
      | 都没有 | answer_the_suit | 不建议 | 不建议 | 不建议 |
      | 不知道 | answer_the_suit | 不建议 | 不建议 | 不建议 |
