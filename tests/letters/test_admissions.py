"""No letter admits, promises or gives up what the person's answers speak against."""

import re
from datetime import date

import pytest

from advisor import LANGUAGES
from advisor.inference.to_experta import Engine
from advisor.language.values import Value
from advisor.letters.check import read_letter
from advisor.letters.write import write_letter
from advisor.pack.folder import default_folder
from advisor.pack.pack import Pack
from samples.people import TODAY

OLD: dict[str, Value] = {"last_due_on": date(2022, 1, 1)}
OVER = OLD | {"first_missed_on": date(2021, 6, 1), "three_quiet_years": True}
NOT_MINE: dict[str, Value] = {"disputes": ("loan_not_mine",)}
SCAMMED: dict[str, Value] = {"arrears_reasons": ("scammed",)}
MINOR: dict[str, Value] = {"life_stage": "minor"}
HEIR: dict[str, Value] = {"your_part": "heir"}
SPOUSE: dict[str, Value] = {"your_part": "spouse", "spouse_shared_debt": False}
MEANS: dict[str, Value] = {
    "monthly_income": 6000.0,
    "essential_expenses": 2500.0,
    "housing_cost": 1500.0,
    "other_debt_payments": 0.0,
    "willing_to_repay": True,
}
DEAR: dict[str, Value] = {
    "received_amount": 10000.0,
    "contract_amount": 10000.0,
    "monthly_instalment": 1100.0,
    "instalment_count": 12.0,
}
SUED: dict[str, Value] = {
    "latest_court_paper": "complaint",
    "court_paper_received_on": date(2026, 11, 15),
}


@pytest.fixture
def pack(shipped: Engine) -> Pack:
    return shipped.pack


def letter(pack: Pack, name: str, lang: str = "zh", /, **answers: Value) -> str:
    template = read_letter(default_folder(), pack, name, lang)
    return write_letter(pack, template, answers, TODAY, lang)


def sent(text: str) -> str:
    return text.partition("\n---\n")[2]


def told(text: str) -> str:
    return text.partition("\n---\n")[0]


# --- the answer to a suit ---


@pytest.mark.parametrize("case", [OLD, OVER, NOT_MINE, SCAMMED, MINOR, HEIR, SPOUSE])
def test_an_answer_offers_no_payment_that_may_cost_a_defence(
    pack: Pack, case: dict[str, Value]
) -> None:
    for lang, offer in (("zh", "愿意在法院主持下调解"), ("en", "willing to settle")):
        assert offer in sent(letter(pack, "answer_outline", lang, **MEANS))
        text = letter(pack, "answer_outline", lang, **MEANS | case)
        assert offer not in sent(text)
        assert "12348" in told(text)


def test_an_offer_in_an_answer_keeps_the_defences(pack: Pack) -> None:
    text = sent(letter(pack, "answer_outline", **MEANS))
    assert "不是对原告主张的数额的承认，也不放弃前面的各项抗辩" in text


def test_limitation_stands_in_an_answer_only_where_it_may_be_over(pack: Pack) -> None:
    keep = "核对后属实才保留"
    assert keep not in letter(pack, "answer_outline", **OVER)
    assert "提出诉讼时效期间届满的抗辩" in sent(letter(pack, "answer_outline", **OVER))
    for unsure in ({}, OLD):
        assert keep in sent(letter(pack, "answer_outline", **unsure))
    for running in (
        {"last_due_on": date(2026, 1, 1)},
        {"first_missed_on": date(2026, 1, 1)},
        OLD | {"three_quiet_years": False},
    ):
        assert "诉讼时效期间届满" not in sent(letter(pack, "answer_outline", **running))


@pytest.mark.parametrize("name", ["answer_outline", "payment_order_objection"])
def test_who_did_not_borrow_says_nothing_of_money_received(pack: Pack, name: str) -> None:
    case = DEAR | NOT_MINE | {"contract_amount": 12000.0}
    assert "实际收到" in letter(pack, name, **case | {"disputes": ("received_less",)})
    assert "实际收到" not in letter(pack, name, **case)


def test_who_is_sued_for_anothers_debt_says_so(pack: Pack) -> None:
    for case, said in (
        (HEIR, "第1161条"),
        (SPOUSE, "第1064条"),
        ({"your_part": "relative"}, "没有在合同上签字，也没有提供担保"),
        ({"your_part": "guarantor_or_co_signer"}, "保证的方式和期间"),
        (MINOR, "法定代理人同意或者追认"),
    ):
        assert said in letter(pack, "answer_outline", **case)
        assert said not in letter(pack, "answer_outline", your_part="borrower")
    assert "答辩人实际收到" not in letter(pack, "answer_outline", **HEIR)
    shared = SPOUSE | {"spouse_shared_debt": True}
    assert "第1064条" not in letter(pack, "answer_outline", **shared)


def test_a_guarantee_of_an_older_contract_is_not_judged_by_the_civil_code(pack: Pack) -> None:
    case: dict[str, Value] = {"your_part": "guarantor_or_co_signer"}
    for day, cited in ((date(2020, 12, 31), False), (date(2021, 1, 1), True)):
        text = letter(pack, "answer_outline", **case, contract_signed_on=day)
        assert ("第686、692条" in text) == cited


def test_a_reduction_is_asked_for_even_where_the_rate_is_not_known(pack: Pack) -> None:
    for lender in ("bank", "consumer_finance", "trust"):
        assert "超过年化 24% 的部分，答辩人请求调减" in letter(
            pack, "answer_outline", lender_type=lender
        )
    for other in ("micro_lender", "guarantor", None):
        text = letter(pack, "answer_outline", lender_type=other)
        assert "合计过高的部分，答辩人请求依法调减" in text


def test_an_old_private_loan_goes_by_the_ceiling_at_the_time_of_the_suit(pack: Pack) -> None:
    case: dict[str, Value] = {"lender_type": "private_lender"}
    for day, said, unsaid in (
        (date(2020, 8, 19), "第31条", "第25、28、29条"),
        (date(2020, 8, 20), "第25、28、29条", "第31条"),
    ):
        for name in ("answer_outline", "fee_table_request"):
            text = letter(pack, name, **case | DEAR, contract_signed_on=day)
            assert said in text
            assert unsaid not in text
    assert "第13条第3项" in letter(pack, "answer_outline", **case)


def test_an_answer_has_a_request_and_does_not_plead_against_itself(pack: Pack) -> None:
    text = letter(pack, "answer_outline", **SUED)
    assert "**答辩请求**" in text
    assert "承认的事实" in sent(text)
    assert "恶意违约的一般不予支持" in told(text)
    assert "恶意违约的一般不予支持" not in sent(text)
    assert "先核对：" not in sent(text)


def test_a_card_has_no_amount_received(pack: Pack) -> None:
    text = letter(pack, "answer_outline", product_type="credit_card")
    assert "实际收到" not in text
    assert "全部账单和交易明细" in text


def test_money_paid_to_a_shop_is_not_called_withheld(pack: Pack) -> None:
    shop: dict[str, Value] = {"contract_amount": 6000.0, "received_amount": 0.0}
    for name in ("answer_outline", "payment_order_objection", "fee_table_request"):
        assert "0 元" in letter(pack, name, **shop, product_type="cash_loan")
        text = letter(pack, name, **shop, product_type="purchase_instalment")
        assert " 0 元" not in text
        assert "第670条" not in text
    undelivered: dict[str, Value] = {"disputes": ("goods_not_delivered",)}
    assert "商品或者服务没有到位" in letter(pack, "answer_outline", **undelivered)


# --- the objection to a payment order ---


def test_an_objection_disputes_the_debt_and_acknowledges_nothing(pack: Pack) -> None:
    text = letter(pack, "payment_order_objection")
    assert "对支付令所列的债务有异议" in sent(text)
    assert "不是对申请人主张的债权或者数额的承认，也不是同意履行" in sent(text)
    assert "只写没有钱、请求宽限或者分期，不是对债务本身的异议" in told(text)
    assert "不写理由以外的" not in text


def test_an_objection_has_the_reasons_the_answers_give(pack: Pack) -> None:
    for case, said in (
        (HEIR, "第1161条"),
        (SPOUSE, "第1064条"),
        (SCAMMED, "受他人欺骗"),
        (MINOR, "对借款合同的效力有异议"),
        (DEAR | {"lender_type": "bank"}, "法发〔2017〕22号"),
        (DEAR | {"lender_type": "micro_lender"}, "年化约"),
        ({"lender_type": "private_lender"}, "有没有放贷资格"),
        ({"lender_type": "guarantor"}, "实际代付的金额"),
    ):
        assert said in sent(letter(pack, "payment_order_objection", **case))
        assert said not in sent(letter(pack, "payment_order_objection"))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_letter_to_the_court_tells_when_the_paper_is_another(pack: Pack, lang: str) -> None:
    for name, other in (("answer_outline", "judgment"), ("payment_order_objection", "complaint")):
        text = letter(pack, name, lang, **SUED | {"latest_court_paper": other})
        assert ("不合用" if lang == "zh" else "does not fit") in told(text)
        assert ("2026年11月30日" if lang == "zh" else "2026-11-30") not in told(text)


# --- letters to the creditor ---


@pytest.mark.parametrize(
    "name", ["instalment_proposal", "hardship_letter", "call_script", "settlement_checklist"]
)
def test_what_may_count_as_acknowledging_is_told_before(pack: Pack, name: str) -> None:
    plain = told(letter(pack, name))
    for case in (OLD, OVER, NOT_MINE, SCAMMED, MINOR, HEIR, SUED):
        assert told(letter(pack, name, **case)) != plain
    settled = OLD | {"three_quiet_years": False}
    assert told(letter(pack, name, **settled)) == plain


@pytest.mark.parametrize("case", [OVER, NOT_MINE, HEIR])
def test_no_willingness_is_stated_that_may_cost_a_defence(
    pack: Pack, case: dict[str, Value]
) -> None:
    for name, said in (
        ("instalment_proposal", "愿意在负担得起的范围内归还"),
        ("collection_complaint", "愿意另行与贵方商量"),
    ):
        assert said in letter(pack, name, willing_to_repay=True)
        assert said not in letter(pack, name, **{"willing_to_repay": True} | case)


def test_a_proposal_of_who_did_not_sign_says_so(pack: Pack) -> None:
    assert "本人是合同" in letter(pack, "instalment_proposal")
    for part in ("spouse", "heir", "relative", "guarantor_or_co_signer"):
        assert "项下的借款人" not in letter(pack, "instalment_proposal", your_part=part)
    text = letter(
        pack,
        "instalment_proposal",
        your_part="heir",
        lender_type="bank",
        product_type="credit_card",
    )
    assert "第70条" not in text


def test_who_should_not_pay_is_not_told_to_go_on_paying(pack: Pack) -> None:
    advice = "没有争议的本金，不要因为在核对就停付"
    assert advice in letter(pack, "fee_table_request")
    for case in (OLD, OVER, NOT_MINE, HEIR):
        assert advice not in letter(pack, "fee_table_request", **case)


def test_who_paid_is_asked_for_proof_and_not_for_a_transfer(pack: Pack) -> None:
    case: dict[str, Value] = {"disputes": ("no_transfer_notice",)}
    for lender in ("guarantor", "insurer"):
        text = letter(pack, "transfer_notice_request", lender_type=lender, **case)
        assert "债权转让通知，以及" not in text
    text = letter(pack, "transfer_notice_request", lender_type="guarantor", **case)
    assert text.count("本人保留") == 1
    assert "除国家另有规定外" in text


def test_a_loan_by_deceit_is_not_called_one_not_asked_for(pack: Pack) -> None:
    asked = "该笔借款不是本人申请的"
    assert asked not in letter(pack, "loan_denial", **SCAMMED)
    assert "96110" in told(letter(pack, "loan_denial", **SCAMMED))
    assert asked in letter(pack, "loan_denial", **SCAMMED | NOT_MINE)


def test_a_dispute_does_not_say_paid_and_not_mine_at_once(pack: Pack) -> None:
    paid: dict[str, Value] = {"arrears_cleared": True, "paid_off_on": date(2026, 1, 5)}
    assert "还清" in letter(pack, "credit_dispute_letter", **paid)
    text = letter(pack, "credit_dispute_letter", **paid | NOT_MINE)
    assert "已于" not in text
    assert "已另行书面否认" not in text


# --- complaints ---


def test_no_complaint_speaks_to_its_reader_as_you(pack: Pack) -> None:
    every = ("asks_private_payment", "claims_dishonest_list", "presses_new_loan")
    for lender in ("guarantor", "insurer", "debt_buyer", "private_lender", "bank"):
        text = sent(
            letter(pack, "supervisor_complaint", lender_type=lender, collection_conduct=every)
        )
        assert "你" not in re.sub("（填写：[^）]*）", "", text)


def test_a_complaint_of_who_is_no_debtor_asks_to_be_left_alone(pack: Pack) -> None:
    for case in (SPOUSE, NOT_MINE, {"your_part": "relative"}):
        text = letter(pack, "collection_complaint", **case)
        assert "不再向本人催收" in text
        assert "今后只联系本人" not in text
    assert "不是对债务或者数额的确认" in letter(pack, "collection_complaint")


def test_a_cost_over_the_line_reaches_the_supervisor(pack: Pack) -> None:
    day = date(2026, 2, 1)
    for lender, told_too in (("bank", False), ("micro_lender", True)):
        text = letter(
            pack, "supervisor_complaint", lender_type=lender, contract_signed_on=day, **DEAR
        )
        assert "年化约" in text
        assert ("综合融资成本管理工作指引" in text) == told_too
