"""The promise of the questionnaire: no answer to a question left out changes the advice.

`make promise` holds it for 10,000 random people; the tests hold it for a few of them.
"""

from __future__ import annotations

import random
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import cache

from advisor.inference.advice import advise
from advisor.inference.memory import facts_of, is_asked, run_plain, scope_of
from advisor.inference.possible_case import PossibleCase
from advisor.inference.relevance import relevant_questions
from advisor.language.values import Value
from advisor.pack.folder import default_folder
from advisor.pack.load import load
from advisor.pack.pack import Pack
from samples.people import TODAY, person

Answers = dict[str, Value]
PEOPLE, TRIES = 10_000, 3


def broken_for(pack: Pack, seed: int) -> list[str]:
    """What is said differently to one random person once the questions left out are answered."""
    dice = random.Random(seed)
    known = person(pack, dice, known=dice.choice([0.3, 0.6, 0.9]))
    asked = answers_to_what_matters(pack, known, dice)
    said = what_is_said(pack, asked)
    wrong = []
    for _ in range(TRIES):
        others = {**person(pack, dice, known=0.9), **asked}
        everything = answers_to_all(pack, asked, others)
        if what_is_said(pack, everything) != said:
            added = {name: everything[name] for name in everything.keys() - asked.keys()}
            wrong.append(f"seed {seed}: asked {asked}, left out {added}")
    return wrong


def answers_to_what_matters(pack: Pack, known: Answers, dice: random.Random) -> Answers:
    """What is heard when some of the questions that matter are put, again and again."""
    answers: Answers = {}
    possible_case = PossibleCase(pack, TODAY)
    possible_case.update(answers)
    while left := sorted(relevant_questions(possible_case).keys() & applying(pack, answers)):
        for name in dice.sample(left, -(-len(left) // 3)):
            answers[name] = known.get(name)
        answers = _pointless_left_out(pack, answers)
        possible_case.update(answers)
    return answers


def answers_to_all(pack: Pack, asked: Answers, others: Answers) -> Answers:
    """What was asked, with answers to all other questions that apply then."""
    answers = dict(asked)
    while new := applying(pack, answers) - answers.keys():
        answers |= {name: others.get(name) for name in new}
    return answers


def applying(pack: Pack, answers: Answers) -> set[str]:
    """The questions whose own condition holds."""
    facts = facts_of(pack, answers, TODAY)
    scope = scope_of(pack, facts, TODAY)
    return {name for name, question in pack.questions.items() if is_asked(question, scope)}


def _pointless_left_out(pack: Pack, answers: Answers) -> Answers:
    while pointless := answers.keys() - applying(pack, answers):
        answers = {name: v for name, v in answers.items() if name not in pointless}
    return answers


def what_is_said(pack: Pack, answers: Answers) -> list[object]:
    """Ids, order, certainties, urgencies and deadlines; what is ruled out."""
    advice = advise(pack, TODAY, answers, *run_plain(pack, answers, TODAY))
    return [
        [(one.entry.id, one.score, one.urgency, one.deadline) for one in listed]
        for listed in advice.lists.values()
    ] + [[out.entry.id for out in advice.ruled_out]]


@cache
def _shipped() -> Pack:
    return load(default_folder())


def _broken(seed: int) -> list[str]:
    return broken_for(_shipped(), seed)


def main() -> None:
    """Hold it for everybody, or for as many as are named; exit code 1 when it is broken."""
    people = int(sys.argv[1]) if len(sys.argv) > 1 else PEOPLE
    broken = 0
    with ProcessPoolExecutor() as pool:
        for at, wrong in enumerate(pool.map(_broken, range(people), chunksize=20), 1):
            broken += bool(wrong)
            print(*wrong, sep="\n", end="\n" if wrong else "")
            if at % 500 == 0 or at == people:
                print(f"{at} people, broken for {broken}", flush=True)
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()
