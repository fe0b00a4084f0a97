"""What no longer belongs on the list is left out, not weighed down by -0.9.

A few certainties of that size stay: strong support outweighs them for some people, who are
rightly told all the same, or told why not by a veto that another rule has.
"""

from advisor.inference.to_experta import Engine

OUTWEIGHED = {
    "arrears_cleared_look_ahead": {
        *("gather_three_papers", "prepare_negotiation", "hold_new_promises"),
    },
    "complaint_is_being_dealt_with": {"complain_to_lender"},
    "complaint_to_a_local_lender_is_waiting": {"complain_to_lender"},
    "complaint_to_a_local_lender_went_unanswered": {"complain_to_lender"},
    "complaint_to_a_trust_is_waiting": {"complain_to_lender"},
    "complaint_to_a_trust_went_unanswered": {"complain_to_lender"},
    "complaint_went_unanswered": {"complain_to_lender"},
    "court_period_comes_before_complaints": {
        *("complain_to_lender", "complain_to_supervisor", "request_fee_breakdown"),
    },
    "disputed_payment_order_object_before_paying": {"pay_missed_now"},
    "guardian_decides_before_anything_is_reckoned": {
        *("challenge_rate_or_penalty", "request_fee_breakdown"),
    },
    "in_danger_no_money_goes_out_today": {"ask_short_extension"},
    "loan_not_mine_do_not_pay_or_negotiate": {"assess_means"},
    "record_has_outlived_its_time": {"record_stays_five_years"},
    "spouse_share_unclear": {"pay_missed_now", "pay_off_in_full"},
    "sued_after_three_quiet_years_ask_before_paying": {
        *("hardship_statement", "prepare_negotiation"),
    },
    "sued_on_an_old_debt_ask_before_paying": {"hardship_statement"},
    "unlicensed_lender_find_out_who_it_is": {"complain_to_lender"},
    "very_old_debt_do_not_rush_to_pay": {"hardship_statement"},
}


def test_only_what_may_be_outweighed_is_weighed_down(shipped: Engine) -> None:
    advice = shipped.pack.advice.keys()
    found = {
        rule.id: weighed
        for rule in shipped.pack.rules
        if (weighed := {t for t in rule.then.keys() & advice if rule.certainty(t) <= -0.9})
    }
    assert found == OUTWEIGHED
