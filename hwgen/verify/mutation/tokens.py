"""Words of Verilog text with their places."""

from __future__ import annotations

import re
from dataclasses import dataclass

NAME, NUMBER, STRING, SIGN, END = "name", "number", "string", "sign", "end"

_SKIPPED = r"\s+|//[^\n]*|/\*.*?\*/|`(?:timescale|default_nettype)[^\n]*|\(\*(?!\s*\)).*?\*\)"
_WORD = re.compile(
    rf"(?P<skip>{_SKIPPED})"
    r"|(?P<string>\"(?:[^\"\\\n]|\\.)*\")"
    r"|(?P<number>\d[\d_]*\s*'[sS]?[bodhBODH]\s*[0-9a-fA-FxXzZ?_]+"
    r"|'[sS]?[bodhBODH]\s*[0-9a-fA-FxXzZ?_]+|\d[\d_]*(?:\.\d+)?)"
    r"|(?P<name>\\\S+|[A-Za-z_$][\w$]*)"
    r"|(?P<sign><<<|>>>|===|!==|<<|>>|<=|>=|==|!=|&&|\|\||~&|~\||~\^|\^~|\*\*|\+:|-:|.)",
    re.S,
)


class Unreadable(Exception):
    """Text beyond what this reader knows; `at` is where it stopped."""

    def __init__(self, at: int, text: str) -> None:
        self.at = at
        super().__init__(text)


@dataclass(frozen=True)
class Token:
    """One word; `start` and `end` are offsets into the text."""

    kind: str
    text: str
    start: int
    end: int


def tokens(text: str) -> list[Token]:
    """All words but comments, attributes and directives; the last one is empty, of kind END."""
    found = []
    for match in _WORD.finditer(text):
        kind = match.lastgroup
        assert kind is not None
        if kind != "skip":
            found.append(Token(kind, match[0], match.start(), match.end()))
    return [*found, Token(END, "", len(text), len(text))]


class Reader:
    """A place in a list of tokens."""

    def __init__(self, words: list[Token], at: int = 0) -> None:
        self.words, self.at = words, at

    @property
    def next(self) -> Token:
        return self.words[self.at]

    def ahead(self, count: int = 1) -> Token:
        """The token after the next one, or further on."""
        return self.words[min(self.at + count, len(self.words) - 1)]

    def take(self, text: str | None = None) -> Token:
        """The next token, which must be `text` if that is given."""
        token = self.next
        if token.kind == END or (text is not None and token.text != text):
            raise Unreadable(token.start, f"{text or 'more'} expected, not {token.text!r}")
        self.at += 1
        return token

    def name(self) -> Token:
        """The next token, which must be a name."""
        if self.next.kind != NAME:
            raise Unreadable(self.next.start, f"a name expected, not {self.next.text!r}")
        return self.take()

    def took(self, text: str) -> bool:
        """Whether the next token is `text`; if so it is taken."""
        if self.next.text == text and self.next.kind != STRING:
            self.at += 1
            return True
        return False

    def skip_to(self, *texts: str) -> Token:
        """Takes everything up to the first of `texts` outside brackets, and that too."""
        depth = 0
        while self.next.kind != END:
            token = self.take()
            if depth <= 0 and token.text in texts:
                return token
            depth += token.text in ("(", "[", "{")
            depth -= token.text in (")", "]", "}")
        raise Unreadable(self.next.start, f"{' or '.join(texts)} expected")
