"""Truth tables of the `function` strings of a Liberty file."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_TOKEN = re.compile(r"\s*([A-Za-z_][\w\[\].]*|[01]|[!'&*|+^()])")


def truth_table(function: str, inputs: Sequence[str]) -> int:
    """Bit i is the value of `function` when input j carries bit j of i.

    Liberty binds `!` and `'` tightest, then `^`, then `&`, `*` and juxtaposition,
    then `|` and `+`.  Raises ValueError for another syntax or an unknown name.
    """
    rows = 1 << len(inputs)
    full = (1 << rows) - 1
    columns = {
        name: sum(1 << row for row in range(rows) if row >> position & 1)
        for position, name in enumerate(inputs)
    }
    return _Parser(function, columns, full).value()


class _Parser:
    """Recursive descent that evaluates all rows at once, one bit per row."""

    def __init__(self, text: str, columns: Mapping[str, int], full: int) -> None:
        self.text, self.columns, self.full = text, columns, full
        self.tokens: list[str] = []
        position, text = 0, text.rstrip()
        while position < len(text):
            match = _TOKEN.match(text, position)
            if match is None:
                raise ValueError(f"cannot read the function {self.text!r}")
            self.tokens.append(match[1])
            position = match.end()
        self.tokens.append("")
        self.at = 0

    def value(self) -> int:
        result = self._or()
        if self.tokens[self.at]:
            raise ValueError(f"cannot read the function {self.text!r}")
        return result

    def _or(self) -> int:
        result = self._and()
        while self.tokens[self.at] in ("|", "+"):
            self.at += 1
            result |= self._and()
        return result

    def _and(self) -> int:
        result = self._xor()
        while (token := self.tokens[self.at]) and token not in ("|", "+", ")"):
            if token in ("&", "*"):
                self.at += 1
            result &= self._xor()
        return result

    def _xor(self) -> int:
        result = self._unary()
        while self.tokens[self.at] == "^":
            self.at += 1
            result ^= self._unary()
        return result

    def _unary(self) -> int:
        token = self.tokens[self.at]
        self.at += 1
        if token == "!":
            return self.full & ~self._unary()
        if token == "(":
            result = self._or()
            if self.tokens[self.at] != ")":
                raise ValueError(f"a parenthesis is open in the function {self.text!r}")
            self.at += 1
        elif token in ("0", "1"):
            result = self.full if token == "1" else 0
        elif token in self.columns:
            result = self.columns[token]
        else:
            raise ValueError(f"cannot read the function {self.text!r}")
        while self.tokens[self.at] == "'":
            self.at += 1
            result = self.full & ~result
        return result
