"""The advice while questions are open: what stands where, and where it may still come."""

from __future__ import annotations

from advisor.inference.advice import Advice, Conclusion
from advisor.messages import counted_message, message
from advisor.pack.schema import Remedy
from advisor.report.outline import IN_FULL
from advisor.report.words import fill


def so_far(advice: Advice, lang: str) -> str:
    """A heading, then a line for each of the first recommendations.

    A place may change while a question is open; what was answered with "don't know" is not.
    """
    told, still = advice.recommendations[:IN_FULL], bool(advice.open_questions)
    lines = [message("report.so_far" if still else "report.so_far_final", lang)]
    lines += [_line(advice, one, lang, still) for one in told]
    if more := len(advice.recommendations) - len(told):
        lines.append(counted_message("report.so_far_more", lang, more))
    return "\n".join(lines)


def _line(advice: Advice, one: Conclusion[Remedy], lang: str, still: bool) -> str:
    label = fill(one.entry.label, advice, lang)
    urgency = message(f"words.urgency.{one.urgency}", lang)
    settled = not still or one.best_rank == one.worst_rank
    return message(
        "report.so_far_settled" if settled else "report.so_far_line",
        lang,
        rank=one.rank,
        label=label,
        urgency=urgency,
        best=one.best_rank,
        worst=one.worst_rank,
    )
