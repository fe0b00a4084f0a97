"""What `check` calls sound, every command can use: generated packs with one strange thing each."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from advisor import LANGUAGES
from samples.generated import AMOUNTS, DATES, EVENTS, KINDS, YES_NO, write_base
from tests.cli.run import DAY, advisor

LETTERS = """
- letter: note
  label: {zh: 便条, en: A note}
- blank: your_name
  label: {zh: 姓名, en: name}
"""
DERIVED = "- derived: {id}\n  label: {{zh: {id}, en: {id}}}\n{unit}  formula: '{formula}'\n"
FORMULAS = [
    *("kind_0", "events_0", '"text"', "[1, 2]", "null", "true", "yes_no_0", "not(yes_no_0)"),
    *("amount_0 / amount_1", "-amount_0", "1e300 * 1e300", "0 / 0", "min(amount_0, null)"),
    *("date_0", "add_days(date_0, 1e9)", 'date("9999-12-31")', "add_months(date_1, -99999)"),
    *("events_0.red", "events_0 = null", 'kind_0 in ("red", "green")', "max([])", "abs(amount_0)"),
]
IDS = [
    *("not", "in", "between", "holds", "self", "none", "today", "min", "date", "and", "true"),
    *("value", "loop", "namespace", "super", "if", "block", "range", "dict", "a", "x1", "class"),
    *("count", "label", "text", "import", "lambda", "print", "items", "keys", "get", "id"),
]
MARKS = [
    *(
        "{{# x #}",
        "{{{ amount_0 }}}",
        "{%- if true %}",
        "{{ amount_0 -}}",
        "{{% if true %}x{% endif %}",
    ),
    *("{# {{ amount_0 }} #}", "{% if true %}{% endif %}", "{}", "{ {{ amount_0 }} }", "}} {{"),
    *(
        "{% if kind_0 = null %}x{% else %}y{% endif %}",
        "{{ events_0 }} {{ yes_no_0 }} {{ date_0 }}",
    ),
    *(
        "a\vb",
        "a\fb",
        "a\u2028b",
        "\ufffe",
        "    indented",
        "```\nfenced\n```",
        "<b>x</b>",
        "| a |\n| - |",
    ),
    *("# \n\n- \n\n1. \n\n> ", "{{ strange }}", "{{ today }}", "&#0; &#11; &#x1b;", "\\", "\x00"),
]
FACTS = [
    *(
        "",
        "id,zh,en,left_out\n",
        "id;zh;en;left_out\n",
        "id,zh,en\n",
        "\ufeffid,zh,en,left_out\r\n",
    ),
    *(
        'id,zh,en,left_out\nA,甲,"One\n',
        "id,zh,en,left_out\nA,甲\n",
        "left_out,en,zh,id\nno,One,甲,A\n",
    ),
]


def odd_pack(folder: Path, seed: int) -> None:
    """A generated pack with one strange thing, sound or not."""
    dice = random.Random(seed)
    write_base(folder, rules=12, seed=seed)
    strange = dice.choice(["formula", "id", "mark", "facts"])
    formula = dice.choice(FORMULAS) if strange == "formula" else "amount_0 * 2"
    name = dice.choice(IDS) if strange == "id" else "strange"
    unit = dice.choice(["", "", "  unit: CNY\n", "  unit: day\n"])
    more = DERIVED.format(id=name, unit=unit, formula=formula)
    (folder / "knowledge" / "more.yaml").write_text(more, "utf-8")
    letters = folder / "knowledge" / "letters"
    letters.mkdir()
    (letters / "letters.yaml").write_text(LETTERS, "utf-8")
    mark = dice.choice(MARKS) if strange == "mark" else f"{{{{ {name} }}}} {{{{ your_name }}}}"
    for lang in LANGUAGES:
        text = f"> Fill in.\n\n---\n\n# A note\n\n{mark}\n"
        (letters / f"note.{lang}.md").write_text(text, "utf-8")
    if strange == "facts":
        (folder / "knowledge" / "facts.csv").write_text(dice.choice(FACTS), "utf-8", newline="")
    rules = folder / "rules" / "more.yaml"
    rules.write_text(
        "- rule: for_everybody\n  when: [true]\n  then: {remedy_0: 0.9}\n"
        f'  because: {{zh: "有 {{{name}}}", en: "There is {{{name}}}"}}\n',
        "utf-8",
    )


def answers(dice: random.Random) -> str:
    lines = [
        *(f"{name}: {dice.choice([0, 0.01, 5000, 100_000])}" for name in AMOUNTS),
        *(f"{name}: {dice.choice(['red', 'green', 'blue'])}" for name in KINDS),
        *(f"{name}: {dice.choice(['[]', '[red, white]'])}" for name in EVENTS),
        *(f"{name}: {dice.choice(['true', 'false'])}" for name in YES_NO),
        *(f"{name}: {dice.choice(['1950-01-01', '2026-11-23'])}" for name in DATES),
    ]
    return "".join(f"{line}\n" for line in lines if dice.random() < 0.8)


@pytest.mark.parametrize("seed", range(24))
def test_what_is_called_sound_every_command_can_use(seed: int, tmp_path: Path) -> None:
    odd_pack(tmp_path, seed)
    dice = random.Random(seed)
    lang = dice.choice(LANGUAGES)
    pack = ("--pack", tmp_path, DAY, "--lang", lang)
    checked = advisor("check", *pack)
    assert checked.exit_code in (0, 2), checked.output
    assert isinstance(checked.exception, (SystemExit, type(None)))
    if checked.exit_code:
        assert ".yaml:" in checked.stderr or ".md:" in checked.stderr or ".csv:" in checked.stderr
        return
    given = answers(dice)
    document = tmp_path / "note.docx"
    for words, stdin in (
        *((("advise", "-", "--format", form), given) for form in ("json", "html", "markdown")),
        (("advise", "-", "--format", "ics"), given),
        (("advise", "-", "--all"), given),
        (("advise", "-"), ""),
        (("ask", "--no-save"), "\n" * 200),
        (("letter", "-", "note"), given),
        (("letter", "-", "note", "--output", document), given),
        (("explain", "-", "remedy_0"), given),
        (("what-if", "-", "--set", "amount_0=1"), given),
    ):
        done = advisor(*words, *pack, stdin=stdin)
        assert done.exit_code == 0, (words, done.output, done.exception)
    assert document.read_bytes()[:2] == b"PK"


def test_enough_of_them_are_sound_and_enough_are_not(tmp_path: Path) -> None:
    """Else the test above would show little."""
    codes = []
    for seed in range(24):
        odd_pack(tmp_path / str(seed), seed)
        codes.append(advisor("check", "--pack", tmp_path / str(seed), DAY).exit_code)
    assert 6 <= codes.count(0) <= 18, codes
