"""The promise of the questionnaire: no answer to a question left out changes the advice.

`make promise` holds it for 10,000 random people; the tests hold it for a few of them.
"""

from __future__ import annotations

import random
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import cache

from advisor.inference.advise import advise
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
    """For one random person: answers to omitted questions that change the advice, as texts."""
    dice = random.Random(seed)
    answers = person(pack, dice, known=dice.choice([0.3, 0.6, 0.9]))
    asked_answers = answers_to_relevant(pack, answers, dice)
    outcome = presented(pack, asked_answers)
    wrong = []
    for _ in range(TRIES):
        others = {**person(pack, dice, known=0.9), **asked_answers}
        everything = answers_to_all(pack, asked_answers, others)
        if presented(pack, everything) != outcome:
            added = {name: everything[name] for name in everything.keys() - asked_answers.keys()}
            wrong.append(f"seed {seed}: asked {asked_answers}, left out {added}")
    return wrong


def answers_to_relevant(pack: Pack, all_answers: Answers, dice: random.Random) -> Answers:
    """The answers given when some of the relevant questions are asked, again and again."""
    answers: Answers = {}
    possible_case = PossibleCase(pack, TODAY)
    possible_case.update(answers)
    while left := sorted(relevant_questions(possible_case).keys() & applying(pack, answers)):
        for name in dice.sample(left, -(-len(left) // 3)):
            answers[name] = all_answers.get(name)
        answers = _only_applying(pack, answers)
        possible_case.update(answers)
    return answers


def answers_to_all(pack: Pack, answered: Answers, others: Answers) -> Answers:
    """The answers given, with answers to all other questions that then apply."""
    answers = dict(answered)
    while new := applying(pack, answers) - answers.keys():
        answers |= {name: others.get(name) for name in new}
    return answers


def applying(pack: Pack, answers: Answers) -> set[str]:
    """The ids of the questions whose own condition holds."""
    facts = facts_of(pack, answers, TODAY)
    scope = scope_of(pack, facts, TODAY)
    return {name for name, question in pack.questions.items() if is_asked(question, scope)}


def _only_applying(pack: Pack, answers: Answers) -> Answers:
    while pointless := answers.keys() - applying(pack, answers):
        answers = {name: v for name, v in answers.items() if name not in pointless}
    return answers


def presented(pack: Pack, answers: Answers) -> list[object]:
    """What a person sees: ids in order, scores, urgencies and deadlines; vetoed ids."""
    advice = advise(pack, TODAY, answers, *run_plain(pack, answers, TODAY))
    return [
        [
            (conclusion.entry.id, conclusion.score, conclusion.urgency, conclusion.deadline)
            for conclusion in listed
        ]
        for listed in advice.lists.values()
    ] + [[out.entry.id for out in advice.ruled_out]]


@cache
def _shipped() -> Pack:
    return load(default_folder())


def _broken(seed: int) -> list[str]:
    return broken_for(_shipped(), seed)


def main() -> None:
    """Test the promise for all people, or the number given; exit code 1 when it is broken."""
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
