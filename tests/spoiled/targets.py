"""What is spoiled, and what a person may then do with it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from random import Random

from tests.cli.run import ROOT, SMALL, advisor
from tests.spoiled.commands import run
from tests.spoiled.features import FeatureTarget
from tests.spoiled.target import Fault, Target

ANSWERS = """\
monthly_income: 2500
debt: 12000.50
lender_type: bank
conduct: [threats, night_calls]
missed_on: 2026-10-20
"""
DAY = "--date=2026-11-28"


class PackTarget(Target):
    """A pack: what `check` calls sound, every command can use.

    A spoiled pack may have lost what the commands name; that is told without a place.
    """

    layers: tuple[Path, ...] = (SMALL, Path(__file__).parent / "every_kind")
    """Packs, each laid over those before."""
    answers = ANSWERS
    letter, remedy, change = "proposal", "talk", "monthly_income=2000"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder / "pack")
        for layer in self.layers:
            for part in ("knowledge", "rules"):
                shutil.copytree(layer / part, self.folder / part, dirs_exist_ok=True)
        done = advisor("check", "--pack", self.folder, DAY)
        assert done.exit_code == 0, done.output

    def files(self) -> list[Path]:
        return sorted(path for path in self.folder.rglob("*") if path.is_file())

    def commands(self, dice: Random) -> Iterator[str]:
        pack = ("--pack", self.folder, DAY)
        code, wrong = run("check", *pack, "--lang", dice.choice(("zh", "en")))
        if wrong:
            yield f"check\n{wrong}"
        if code:
            return
        forms = ("text", "json", "html", "markdown", "ics")
        for given in ("", self.answers):
            uses = (
                ("advise", "-", "--format", dice.choice(forms), "--all"),
                ("ask", "--no-save"),
                ("letter", "-", self.letter),
                ("explain", "-", self.remedy),
                ("what-if", "-", "--set", self.change),
            )
            for words in uses:
                stdin = "\n" * 400 if words[0] == "ask" else given
                lang = dice.choice(("zh", "en"))
                _, wrong = run(
                    *words, *pack, "--lang", lang, stdin=stdin, placed=words[0] == "advise"
                )
                if wrong:
                    yield f"{' '.join(words)}\n{wrong}"
                    return


class ShippedTarget(PackTarget):
    """The pack that ships, with an example's answers."""

    layers = (ROOT,)
    answers = (ROOT / "examples" / "pay_cut.yaml").read_text("utf-8")
    letter, remedy, change = "instalment_proposal", "negotiate_longer_term", "monthly_income=3000"


class AnswersTarget(Target):
    """A file of answers."""

    def __init__(self, folder: Path, pack: Path = SMALL, answers: str = ANSWERS) -> None:
        super().__init__(folder)
        self.pack = pack
        (folder / "answers.yaml").write_text(answers, "utf-8")

    def files(self) -> list[Path]:
        return [self.folder / "answers.yaml"]

    def commands(self, dice: Random) -> Iterator[str]:
        given = (*self.files(), "--pack", self.pack, DAY, "--lang", dice.choice(("zh", "en")))
        forms = ("text", "json", "html", "markdown", "ics")
        for words in (("advise", "--format", dice.choice(forms)), ("explain",)):
            more = ("talk",) if words == ("explain",) else ()
            _, wrong = run(words[0], *given[:1], *more, *words[1:], *given[1:])
            if wrong:
                yield f"{' '.join(words)}\n{wrong}"
                return


class SessionTarget(Target):
    """A questionnaire kept from an earlier time."""

    def __init__(self, folder: Path, pack: Path = SMALL, answers: str = ANSWERS) -> None:
        super().__init__(folder / "arrears-advisor" / "sessions")
        self.folder.mkdir(parents=True)
        self.pack, self.home = pack, folder
        done = advisor("ask", "--pack", pack, DAY, stdin="2500\n", XDG_DATA_HOME=str(folder))
        assert done.exit_code == 0, done.output
        (self.path,) = self.folder.glob("*.yaml")
        head = [line for line in self.path.read_text("utf-8").split("\n") if line[:2] == "# "][:2]
        self.path.write_text("\n".join((*head, answers)), "utf-8")

    def files(self) -> list[Path]:
        return [self.path]

    def commands(self, dice: Random) -> Iterator[str]:
        lang = ("--lang", dice.choice(("zh", "en")))
        pack = ("--pack", self.pack, DAY)
        before = self.path.read_bytes()
        for words in (
            ("sessions", *pack, *lang),
            ("sessions", "show", self.path.stem, *pack, *lang),
            ("ask", "--resume", self.path.stem, *pack, *lang),
        ):
            _, wrong = run(*words)
            if wrong:
                yield f"{words[0]} {words[1]}\n{wrong}"
                return
        self.path.write_bytes(before)


def foreign(source: Path, folder: Path) -> Iterator[Fault]:
    """Faults of files that were made by others, such as the public YAML test suite."""
    pack = PackTarget(folder)
    rules = pack.folder / "rules" / "rules.yaml"
    for path in sorted(path for path in source.rglob("*") if path.is_file()):
        content = path.read_bytes()
        rules.write_bytes(content)
        (folder / "answers.yaml").write_bytes(content)
        for words in (("check",), ("advise", folder / "answers.yaml")):
            source_pack = SMALL if "advise" in words else pack.folder
            _, wrong = run(*words, "--pack", source_pack, DAY)
            if wrong:
                yield Fault(path.relative_to(source).as_posix(), content, words[0], wrong)


def targets() -> dict[str, type[Target]]:
    """Every kind of input by name."""
    return {
        "pack": PackTarget,
        "shipped": ShippedTarget,
        "answers": AnswersTarget,
        "session": SessionTarget,
        "feature": FeatureTarget,
    }
