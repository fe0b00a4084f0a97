"""The example cases give the advice that stands beside them (`make examples` writes it anew)."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from advisor import LANGUAGES
from advisor.cli import main

EXAMPLES = Path(__file__).parents[1] / "examples"
CASES = sorted(path.stem for path in EXAMPLES.glob("*.yaml"))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("case", CASES)
def test_the_advice_is_the_one_on_file(case: str, lang: str) -> None:
    command = ["advise", str(EXAMPLES / f"{case}.yaml"), "--date", "2026-11-23"]
    result = CliRunner().invoke(main, [*command, "--lang", lang, "--format", "markdown"])
    assert result.output == (EXAMPLES / "advice" / f"{case}.{lang}.md").read_text("utf-8")


def test_no_advice_is_left_over() -> None:
    on_file = {path.name for path in (EXAMPLES / "advice").iterdir()}
    assert on_file == {f"{case}.{lang}.md" for case in CASES for lang in LANGUAGES}
