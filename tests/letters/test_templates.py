"""A mistake in a template is told with its place, and nothing in it can run."""

import shutil
from pathlib import Path

import pytest
from jinja2.exceptions import SecurityError, TemplateError, UndefinedError

from advisor.letters.check import letter_problems, letter_warnings, read_letter
from advisor.letters.sandbox import environment
from advisor.letters.write import write_letter
from advisor.pack.load import load
from advisor.pack.pack import Pack
from advisor.problem import AdvisorError, Problem
from samples.people import TODAY
from tests.cli.run import SMALL, advisor

HEAD = "> Fill in.\n\n---\n\n# A letter\n\n"
CLAIM = """
- denied_claim: gone
  phrases: [all debts vanish]
  because: {zh: 不对, en: Wrong}
"""
LETTER = """
- letter: note
  label: {zh: 便条, en: A note}
- blank: your_name
  label: {zh: 姓名, en: name}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = shutil.copytree(SMALL, tmp_path / "pack")
    (folder / "knowledge" / "letters").mkdir()
    (folder / "knowledge" / "letters" / "letters.yaml").write_text(LETTER + CLAIM, "utf-8")
    return folder


def write(folder: Path, en: str, zh: str | None = None) -> list[Problem]:
    for lang, text in (("en", en), ("zh", en if zh is None else zh)):
        path = folder / "knowledge" / "letters" / f"note.{lang}.md"
        path.write_text(HEAD + text, "utf-8")
    return letter_problems(folder, load(folder))


def sound(folder: Path, text: str) -> Pack:
    assert write(folder, text) == []
    return load(folder)


@pytest.mark.parametrize(
    ("text", "code", "column"),
    [
        ("I get {{ monthly_incom }}.", "letter_unknown_name", 10),
        ("{{ talk }}", "letter_unknown_name", 4),
        ("{{ talk.phone }}", "letter_unknown_name", 4),
        ("{{ low_income }}", "letter_unknown_name", 4),
        ("{{ monthly_income", "letter_braces", 1),
        ("I get monthly_income }}", "letter_braces", 22),
        ("{{ monthly_income | upper }}", "letter_not_name", 4),
        ("{{ monthly_income.__class__ }}", "letter_not_name", 4),
        ("{{ holds(0) }}", "letter_not_name", 4),
        ("{{ ''.__class__ }}", "letter_not_name", 4),
        ("{{ }}", "letter_not_name", 4),
        ("{{- monthly_income }}", "letter_not_name", 3),
        ("{%- if true %}", "letter_tag", 1),
        ("{% for x in y %}", "letter_tag", 1),
        ("{% set x = 1 %}", "letter_tag", 1),
        ("{% include 'x' %}", "letter_tag", 1),
        ("{% raw %}{{ x }}{% endraw %}", "letter_tag", 1),
        ("{% iff true %}", "letter_tag", 1),
        ("{% if monthly_income > 0 %} x", "letter_not_closed", 1),
        ("x {% endif %}", "letter_without_if", 3),
        ("{% else %}", "letter_without_if", 1),
        ("{% if true %}{% else %}{% elif true %}{% endif %}", "letter_without_if", 24),
        ("{% if true %}{% else true %}{% endif %}", "letter_too_much", 14),
        ("{% if monthly_incom > 0 %}x{% endif %}", "unknown_name", 7),
        ("{% if 月收入 > 0 %}x{% endif %}", "name_by_label", 7),
        ('{% if lender_type = "Bank" %}x{% endif %}', "option_by_label", 21),
        ("{% if monthly_income %}x{% endif %}", "wrong_result", 7),
        ("{% if monthly_income == 0 %}x{% endif %}", "double_equals", 23),
        ("{% if %}x{% endif %}", "expression_empty", None),
        ("{% if low_income %}x{% endif %}", "unknown_name", 7),
        ("{{# x #}", "letter_braces", 1),
        ("{{% if true %}x{% endif %}", "letter_braces", 1),
        ("a {{{ debt }}", "letter_not_name", 5),
        ("{{ a " * 1000, "letter_braces", 1),
        ("}}" * 200_000, "letter_braces", 1),
        ("{{ debt }}" * 3000, "letter_too_many_marks", 20_001),
        ("{% if true %}" * 30 + "{% endif %}" * 30, "letter_too_deep", 261),
        ("All debts\nvanish.", "letter_denied", 1),
        ("All d\u200beb\u2060ts vanish.", "yaml_invisible", 6),
        ("I get {monthly_income}.", "letter_braces", 7),
        ("I get ｛｛monthly_income｝｝.", "letter_braces", 7),
        ("I get {{ monthly_income }.", "letter_braces", 7),
        ("I get { that.", "letter_braces", 7),
        ("no #}", "letter_braces", 4),
        ("ALL ｄｅｂｔｓ vanish.", "letter_denied", 1),
        ("All {# no #} debts vanish.", "letter_denied", 1),
    ],
)
def test_a_mistake_is_told_with_its_place(
    folder: Path, text: str, code: str, column: int | None
) -> None:
    found = write(folder, text)[0]
    assert found.place is not None
    assert found.place.file == "knowledge/letters/note.zh.md"
    assert found.place.line == 7
    assert column in (None, found.place.column)
    assert found.code == code
    for lang in ("zh", "en"):
        assert found.text(lang).startswith("knowledge/letters/note.zh.md:7:")


def test_a_misspelt_name_gets_a_hint(folder: Path) -> None:
    assert "did you mean: `monthly_income`?" in write(folder, "{{ monthly_incom }}")[0].text("en")
    assert "did you mean: `endif`?" in write(folder, "{% if true %}{% endfi %}")[0].text("en")


def test_several_mistakes_are_told_at_once(folder: Path) -> None:
    assert len(write(folder, "{{ a }} {{ b }}\n{% if c %}x{% endif %}\n")) == 6


@pytest.mark.parametrize(
    ("en", "zh", "code"),
    [
        ("{{ your_name }}", "x", "letter_names_differ"),
        ("{{ your_name }}", "{{ your_name }} {{ your_name }}", "letter_names_differ"),
        ("{% if true %}x{% endif %}", "x", "letter_conditions_differ"),
        ("x", "{% if true %}x{% endif %}", "letter_conditions_differ"),
        (
            "{% if true %}x{% else %}y{% endif %}",
            "{% if true %}x{% endif %}",
            "letter_conditions_differ",
        ),
        (
            "{% if true %}x{% endif %}",
            "{% if false %}x{% endif %}",
            "letter_conditions_differ",
        ),
    ],
)
def test_both_languages_are_held_against_each_other(
    folder: Path, en: str, zh: str, code: str
) -> None:
    assert [one.code for one in write(folder, en, zh)] == [code]


def test_names_are_never_words_of_jinja(folder: Path) -> None:
    """An entry may be called `loop` or `namespace`; Jinja2 sees neither."""
    names = ("loop", "super", "caller", "varargs", "kwargs", "block", "namespace", "value", "if_")
    parameters = (folder / "knowledge" / "parameters.yaml").read_text("utf-8")
    for number, name in enumerate(names):
        more = parameters.replace("rate_line", name).replace("value: 24", f"value: {number}")
        (folder / "knowledge" / f"{name}.yaml").write_text(more, "utf-8")
    text = "\n".join(f"{{{{ {name} }}}}" for name in names)
    pack = sound(folder, text)
    letter = write_letter(pack, read_letter(folder, pack, "note", "en"), {}, TODAY, "en")
    assert letter.endswith("\n".join(f"{number}%" for number in range(len(names))))


def test_both_languages_must_be_there(folder: Path) -> None:
    write(folder, "x")
    (folder / "knowledge" / "letters" / "note.en.md").unlink()
    (found,) = letter_problems(folder, load(folder))
    assert found.code == "file_unreadable"
    assert str(found.place) == "knowledge/letters/note.en.md:1:1"


def test_a_template_of_no_letter_is_told(folder: Path) -> None:
    write(folder, "x")
    (folder / "knowledge" / "letters" / "notte.en.md").write_text(HEAD, "utf-8")
    (found,) = letter_problems(folder, load(folder))
    assert "did you mean: `note.en.md`" in found.text("en")


@pytest.mark.parametrize("text", ["# A letter\n", "> Fill in.\n\n# A letter\n"])
def test_a_letter_without_instruction_is_told(folder: Path, text: str) -> None:
    write(folder, "x")
    (folder / "knowledge" / "letters" / "note.en.md").write_text(text, "utf-8")
    (found,) = letter_problems(folder, load(folder))
    assert found.code == "letter_without_instruction"


def test_a_file_in_another_encoding_is_told(folder: Path) -> None:
    write(folder, "x")
    (folder / "knowledge" / "letters" / "note.zh.md").write_bytes("> 填写".encode("gbk"))
    assert letter_problems(folder, load(folder))[0].code == "not_utf8"


def test_unused_blanks_are_told(folder: Path) -> None:
    assert [one.code for one in letter_warnings(folder, sound(folder, "x"))] == ["never_used"]
    assert list(letter_warnings(folder, sound(folder, "{{ your_name }}"))) == []


def test_check_tells_it(folder: Path) -> None:
    write(folder, "{{ monthly_incom }}")
    done = advisor("check", "--pack", folder, "--lang", "en")
    assert done.exit_code == 2
    assert "knowledge/letters/note.en.md:7:4: there is no name" in done.stderr
    write(folder, "{{ your_name }}")
    assert advisor("check", "--pack", folder, "--lang", "en").exit_code == 0


def test_a_changed_template_is_noticed_in_spite_of_the_cache(folder: Path) -> None:
    call = ("letter", "-", "note", "--pack", folder, "--lang", "en")
    for word in ("one", "two"):
        write(folder, word)
        assert advisor(*call).stdout == f"{HEAD}{word}"


def test_marks_vanish_with_their_line_and_unknown_is_else(folder: Path) -> None:
    text = (
        "{# why #}\n"
        "{% if monthly_income > 0 %}\nsome\n{% elif monthly_income = 0 %}\nnothing\n"
        "{% else %}\nunknown {{ monthly_income }}\n{% endif %}\n"
        "{% if not(monthly_income > 0) %} end {% endif %}\n"
    )
    pack = sound(folder, text)
    template = read_letter(folder, pack, "note", "en")

    def told(value: float | None) -> str:
        answers = {"monthly_income": value}
        return " ".join(write_letter(pack, template, answers, TODAY, "en").split()[7:])

    assert told(5.0) == "some"
    assert told(0.0) == "nothing end"
    assert told(None).startswith("unknown")
    assert "end" not in told(None)


HOSTILE = [
    "{{ holds.__globals__ }}",
    "{{ holds.__class__.__mro__ }}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ name.__class__ }}",
    "{{ cycler }}",
    "{{ self._TemplateReference__context }}",
    "{{ range(10) }}",
    "{{ [].append(1) }}",
    "{{ name | attr('__class__') }}",
    "{% include '/etc/passwd' %}",
    "{% import 'os' as os %}",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_trick_passes_the_reader_of_templates(text: str, folder: Path) -> None:
    write(folder, text)
    with pytest.raises(AdvisorError):
        read_letter(folder, load(folder), "note", "en")


@pytest.mark.parametrize("text", HOSTILE)
def test_no_trick_passes_the_sandbox_either(text: str) -> None:
    with pytest.raises((SecurityError, UndefinedError, TemplateError, TypeError)):
        made = environment().from_string(text).render(holds=lambda number: True, name="x")
        assert made == "", made
        raise UndefinedError(made)


def test_a_value_is_never_read_as_a_template() -> None:
    text = environment().from_string("{{ name }}").render(name="{{ 7 * 7 }}{% if x %}")
    assert text == "{{ 7 * 7 }}{% if x %}"
