"""Threads that share a pack, an engine and a letter get what each would get alone."""

import gc
import random
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from typing import TypeVar

import pytest

from advisor import Advisor
from advisor.gc_control import gc_paused
from advisor.inference import to_experta
from advisor.inference.advise import advise
from advisor.inference.consult import consult
from advisor.inference.memory import run_plain
from advisor.inference.to_experta import Engine
from advisor.language.evaluate import Scope, holds
from advisor.language.lower import Core
from advisor.language.parse import parse
from advisor.language.to_text import to_text
from advisor.language.values import Truth, Value
from advisor.letters.check import read_letter
from advisor.letters.write import write_letter
from advisor.pack.cache import load_cached
from advisor.pack.folder import default_folder
from advisor.report.as_json import as_json
from advisor.report.as_text import as_text
from samples.people import TODAY, person
from tests.cli.run import SMALL

THREADS = 4
R = TypeVar("R")
P = TypeVar("P")


@pytest.fixture(autouse=True)
def _threads_change_places_all_the_time() -> Iterator[None]:
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


def by_threads(work: Callable[[P], R], given: list[P], threads: int = THREADS) -> list[R]:
    """What `work` makes of each of `given`, all threads beginning together."""
    start = Barrier(threads)

    def some(number: int) -> list[tuple[int, R]]:
        start.wait()
        return [(at, work(given[at])) for at in range(number, len(given), threads)]

    with ThreadPoolExecutor(threads) as pool:
        found = dict(pair for pairs in pool.map(some, range(threads)) for pair in pairs)
    return [found[at] for at in range(len(given))]


def people(engine: Engine, count: int, seed: int = 7) -> list[dict[str, Value]]:
    return [person(engine.pack, random.Random(seed + number)) for number in range(count)]


def test_one_engine_advises_many_at_once(shipped: Engine) -> None:
    def advised(answers: dict[str, Value]) -> tuple[str, str]:
        advice = consult(shipped, answers, TODAY)
        return as_json(advice, "en"), as_text(advice, "zh", 76)

    everybody = people(shipped, 40)
    alone = [advised(answers) for answers in everybody]
    assert by_threads(advised, everybody) == alone


def test_eight_threads_get_what_the_plain_walk_gives(shipped: Engine) -> None:
    adviser = Advisor(shipped.pack)

    def advised(answers: dict[str, Value]) -> str:
        return adviser.advise(answers, TODAY).to_json("zh")

    def walked(answers: dict[str, Value]) -> str:
        checked = shipped.pack.answers(answers, TODAY)
        results = run_plain(shipped.pack, checked, TODAY)
        return as_json(advise(shipped.pack, TODAY, checked, *results), "zh")

    everybody = people(shipped, 40, seed=100)
    assert by_threads(advised, everybody, threads=8) == [walked(one) for one in everybody]


def test_engines_of_their_own_do_not_meet(shipped: Engine) -> None:
    engines = [Engine(load_cached(SMALL)) for _ in range(THREADS)]

    def advised(number: int) -> str:
        engine = engines[number % THREADS]
        answers = person(engine.pack, random.Random(number))
        return as_json(consult(engine, answers, TODAY), "zh")

    alone = [advised(number) for number in range(60)]
    assert by_threads(advised, list(range(60))) == alone


def test_a_run_that_broke_off_leaves_nothing_behind(
    shipped: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = people(shipped, 2)
    right = shipped.run(second, TODAY)
    for evaluated in (1, 50, 200, 400):
        left = iter(range(evaluated))

        def breaks_off(node: Core, scope: Scope, left: Iterator[int] = left) -> Truth:
            if next(left, None) is None:
                raise KeyboardInterrupt
            return holds(node, scope)

        with monkeypatch.context() as patch:
            patch.setattr(to_experta, "holds", breaks_off)
            with pytest.raises(KeyboardInterrupt):
                shipped.run(first, TODAY)
        assert shipped.run(second, TODAY) == right, evaluated


@pytest.mark.parametrize("letter", ["answer_outline", "hardship_letter"])
def test_letters_are_written_by_many_at_once(shipped: Engine, letter: str) -> None:
    template = read_letter(default_folder(), shipped.pack, letter, "en")

    def written(answers: dict[str, Value]) -> str:
        return write_letter(shipped.pack, template, answers, TODAY, "en")

    everybody = people(shipped, 40)
    alone = [written(answers) for answers in everybody]
    assert by_threads(written, everybody) == alone


def test_expressions_are_read_by_many_at_once(shipped: Engine) -> None:
    trees = [to_text(rule.condition.tree) for rule in shipped.pack.rules[:200]]
    assert by_threads(lambda text: to_text(parse(text)), trees) == trees


def test_a_pack_is_loaded_by_many_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    packs = by_threads(load_cached, [SMALL] * 12)
    assert all(pack == packs[0] for pack in packs)
    assert len([*tmp_path.rglob("*.pack")]) == 1


def test_garbage_is_collected_again_after_many_paused_it() -> None:
    @gc_paused()
    def paused(number: int) -> bool:
        return sum(range(number)) >= 0 and not gc.isenabled()

    by_threads(paused, list(range(200)))
    assert gc.isenabled()
