"""An argument parser whose complaints are `UserError`s with the nearest option."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any, NoReturn

from hwgen.cli.output import nearest, write
from hwgen.errors import UserError

_ABOUT = re.compile(r"argument (\S+?)(?:/\S+)?: (.*)")


class Parser(argparse.ArgumentParser):
    """The parser of one verb.

    Values stay text: what they mean is checked where it is known, with the same
    message whether they come from a flag, `--set` or a file.
    """

    def __init__(self, verb: str, summary: str, usage: str) -> None:
        super().__init__(
            prog=f"hwgen {verb}",
            usage=f"hwgen {verb} {usage}",
            description=summary,
            allow_abbrev=False,
            formatter_class=lambda prog: argparse.HelpFormatter(prog, max_help_position=28),
        )
        self.add_argument("--json", action="store_true", help="one JSON object on stdout")
        self.hint: Callable[[str], tuple[str, str | None] | None] = lambda name: None
        """Why there is no such option, where more can be said than that, and what is near."""

    def read(self, argv: Sequence[str]) -> argparse.Namespace:
        """The arguments; UserError for an option that there is not, or one too many."""
        args, extra = self.parse_known_args(argv)
        for word in extra:
            if word.startswith("-") and len(word) > 1:
                name = word.partition("=")[0]
                known = [o for o in self._option_string_actions if len(o) > 2]
                rule, near = self.hint(name) or (f"is not an option of {self.prog}", None)
                raise UserError(name, rule, None, near or nearest(name, known))
        if extra:
            raise UserError("argument", f"{self.prog} takes no more arguments", extra[0])
        return args

    def _print_message(self, message: str, file: Any = None) -> None:
        # argparse's way of printing help; its own fails on a terminal without the signs in it.
        write(message.rstrip("\n"), file)

    def error(self, message: str) -> NoReturn:
        about = _ABOUT.match(message)
        if about:
            raise UserError(about[1], about[2])
        raise UserError(self.prog, message)


def integer(key: str, text: str | None, low: int) -> int | None:
    """`text` as an integer of at least `low`; None stays None."""
    if text is None:
        return None
    try:
        value = int(text, 0)
    except ValueError:
        near = low
        with suppress(ValueError, OverflowError):  # text, nan; inf
            near = max(round(float(text)), low)
        raise UserError(key, f"an integer of at least {low}", text, near) from None
    if value < low:
        raise UserError(key, f"an integer of at least {low}", value, low)
    return value


def number(key: str, text: str | None) -> float | None:
    """`text` as a finite number; None stays None."""
    if text is None:
        return None
    try:
        value = float(text)
    except ValueError:
        raise UserError(key, "a number", text) from None
    if value != value or value in (float("inf"), float("-inf")):
        raise UserError(key, "a finite number", text)
    return value
