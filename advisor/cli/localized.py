"""Commands that speak the person's language in their usage, their help and their errors."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from advisor.cli.screen import rendered, set_up_streams
from advisor.cli.spoken import LanguageTag, spoken_with, value_given
from advisor.languages import canonical_tag
from advisor.messages import message, message_or_none
from advisor.pack.spoken import Spoken, locale_language
from advisor.page_width import page_width
from advisor.problem import MessageRef, Problem, did_you_mean, problem

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


class NamedPath(click.Path):
    """A path of which the empty text is an error, and not the current folder."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Raises `click.UsageError` for an empty name."""
        if value in ("", b"") and param:
            if isinstance(param, click.Argument):
                raise click.UsageError("", ctx)
            raise click.BadOptionUsage(param.opts[0], "", ctx)
        return super().convert(value, param, ctx)


class Localized(click.Command):
    """A command with its texts in `messages/cli.yaml`; `ctx.obj` is a `Spoken`."""

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Usage, what it does, its options; click's own breaking of lines knows no Chinese."""
        formatter.write("\n".join(self.help_lines(ctx, _columns())) + "\n")

    def get_short_help_str(self, limit: int = 45) -> str:
        """What it does, for the list that a shell shows; the whole sentence, in the locale."""
        return message(f"cli.{self.name}.help", locale_language())

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """The completions of a word; options come with their texts."""
        items = super().shell_complete(ctx, incomplete)
        for item in items:
            if str(item.value).startswith("--"):
                item.help = self._about(str(item.value).lstrip("-"), ctx.obj.lang)
        return items

    def _about(self, option: str, lang: str) -> str:
        """The text of an option: the command's own, or the one that all commands share."""
        own = message_or_none(f"cli.{self.name}.option.{option}", lang)
        return own or message(f"cli.option.{option}", lang)

    def help_lines(self, ctx: click.Context, columns: int) -> list[str]:
        """The help in lines of at most `columns` cells."""
        from advisor.width import wrap

        rows = [
            (_spelt(param, ctx), self._about(_name(param), ctx.obj.lang))
            for param in self.get_params(ctx)
            if isinstance(param, click.Option)
        ]
        lang = ctx.obj.lang
        usage = message(f"cli.{self.name}.usage", lang)
        return [
            *wrap(usage, columns, message("cli.usage", lang)),
            "",
            *wrap(message(f"cli.{self.name}.help", lang), columns, "  "),
            "",
            message("cli.options", lang),
            *_table(rows, columns),
        ]


def _name(option: click.Option) -> str:
    return option.opts[-1].lstrip("-")


def _choices(option: click.Option, spoken: Spoken) -> tuple[str, ...]:
    """The values of an option, where it has a fixed set of them."""
    if isinstance(option.type, LanguageTag):
        return spoken.languages
    return tuple(map(str, option.type.choices)) if isinstance(option.type, click.Choice) else ()


def _spelt(option: click.Option, ctx: click.Context) -> str:
    """An option with its value as the help shows it: `--lang [zh|en]`."""
    lang, spelt = ctx.obj.lang, ", ".join(option.opts)
    if option.is_flag:
        return spelt
    if choices := _choices(option, ctx.obj):
        return f"{spelt} [{'|'.join(choices)}]"
    value = message_or_none(f"cli.value.{_name(option)}", lang)
    return f"{spelt} {value or message(f'cli.value.{option.type.name}', lang)}"


def _columns() -> int:
    return page_width(80)


def _table(rows: Sequence[tuple[str, str]], columns: int) -> list[str]:
    """Names with their texts beside them; below, where a name is long or the lines are short."""
    from advisor.width import cell_width, wrap

    beside = min(max(cell_width(name) for name, _ in rows), columns // 4)
    lines: list[str] = []
    for name, text in rows:
        if cell_width(name) <= beside:
            lines += wrap(text, columns, f"  {name}{' ' * (beside - cell_width(name))}  ")
        else:
            lines += wrap(name, columns, "  ")
            lines += wrap(text, columns, " " * (beside + 4))
    return lines


class LocalizedGroup(Localized, click.Group):
    """The program: its commands are imported only when they run, and no error is a traceback."""

    def __init__(self, *args: Any, names: Sequence[str] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.names = names

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.names)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in self.names:
            return None
        from importlib import import_module

        command: click.Command = import_module(f"advisor.cli.{name.replace('-', '_')}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if name not in self.names and not name.startswith("-"):
            hint = did_you_mean(name, self.names)
            raise _WrongUsage(problem("no_such_command", name=name, did_you_mean=hint))
        return super().resolve_command(ctx, args)

    def help_lines(self, ctx: click.Context, columns: int) -> list[str]:
        rows = [(name, message(f"cli.{name}.help", ctx.obj.lang)) for name in self.names]
        commands = [message("cli.commands", ctx.obj.lang), *_table(rows, columns)]
        return [*super().help_lines(ctx, columns), "", *commands]

    def main(self, args: Sequence[str] | None = None, *rest: Any, **extra: Any) -> Any:
        """Run; ends the process with 0, with 2 for bad usage, 130 for Ctrl-C, 1 for lost output.

        Without arguments it shows its help.
        """
        set_up_streams()
        words = (sys.argv[1:] if args is None else args) or ["--help"]
        given = canonical_tag(value_given("--lang", words))
        shows_help = "--help" in words
        spoken = spoken_with(words) if shows_help else Spoken(given or locale_language())
        extra["standalone_mode"] = False
        try:
            code = super().main(words, *rest, obj=spoken, **extra)
        except click.UsageError as error:
            spoken = spoken_with(words)
            click.echo(rendered(_usage_problem(error, words, spoken), spoken.lang), err=True)
            sys.exit(2)
        except click.Abort:
            sys.exit(130)
        except BrokenPipeError:
            _write_no_more()
            sys.exit(1)
        except OSError as error:
            _write_no_more()
            lost = problem("output_lost", reason=MessageRef.from_os_error(error))
            click.echo(rendered(lost, spoken.lang), err=True)
            sys.exit(1)
        sys.exit(code if isinstance(code, int) else 0)


class _WrongUsage(click.UsageError):
    """A usage error with words of its own."""

    def __init__(self, mistake: Problem) -> None:
        super().__init__(mistake.code)
        self.problem = mistake


def _usage_problem(error: click.UsageError, words: Sequence[str], spoken: Spoken) -> Problem:
    """The problem behind an error of click, whose own words are English only."""
    match error:
        case _WrongUsage():
            return error.problem
        case click.NoSuchOption():
            options = [o for p in error.ctx.command.params for o in p.opts] if error.ctx else []
            hint = did_you_mean(error.option_name, options)
            return problem("no_such_option", name=error.option_name, did_you_mean=hint)
        case click.BadOptionUsage() if value_given(error.option_name, words):
            value = value_given(error.option_name, words)
            return problem("option_takes_no_value", name=error.option_name, value=value)
        case click.BadOptionUsage():
            return problem("option_needs_value", name=error.option_name)
        case click.BadParameter(param=click.Option(type=kind, opts=[name, *_]) as option):
            from advisor.language.corrections import date_in

            choices, value = ", ".join(_choices(option, spoken)), value_given(name, words)
            better = date_in(value) if isinstance(kind, click.DateTime) else None
            return problem(
                f"bad_option_{kind.name}", name=name, value=value, known=choices, better=better
            )
        case _:
            command = error.ctx.command.name if error.ctx else "main"
            return problem("wrong_usage", usage=MessageRef(f"cli.{command}.usage"))


def _write_no_more() -> None:
    """Point stdout, now a broken pipe, at /dev/null so that the flush at exit cannot fail."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
