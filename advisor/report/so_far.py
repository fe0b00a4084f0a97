"""The advice while questions are open: each rank, and the ranks it may still get."""

from __future__ import annotations

from advisor.inference.advice import Advice, Conclusion
from advisor.messages import counted_message, message
from advisor.pack.schema import Remedy
from advisor.report.outline import IN_FULL
from advisor.report.words import fill


def so_far(advice: Advice, lang: str) -> str:
    """A heading, then a line for each of the first recommendations with its possible ranks.

    Ranks may change while questions are open. One answered "don't know" is no longer open.
    """
    shown, still = advice.recommendations[:IN_FULL], bool(advice.open_questions)
    lines = [message("report.so_far" if still else "report.so_far_final", lang)]
    lines += [_line(advice, conclusion, lang, still) for conclusion in shown]
    if more := len(advice.recommendations) - len(shown):
        lines.append(counted_message("report.so_far_more", lang, more))
    return "\n".join(lines)


def _line(advice: Advice, conclusion: Conclusion[Remedy], lang: str, changeable: bool) -> str:
    label = fill(conclusion.entry.label, advice, lang)
    urgency = message(f"words.urgency.{conclusion.urgency}", lang)
    settled = not changeable or conclusion.best_rank == conclusion.worst_rank
    return message(
        "report.so_far_settled" if settled else "report.so_far_line",
        lang,
        rank=conclusion.rank,
        label=label,
        urgency=urgency,
        best=conclusion.best_rank,
        worst=conclusion.worst_rank,
    )
