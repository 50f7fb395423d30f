"""Decision trees as `if` and `case` statements."""

from __future__ import annotations

from collections.abc import Iterator

from hwgen.emit.expressions import Expressions, bare, constant
from hwgen.emit.netlist import Body
from hwgen.emit.rtlil import Assign, Case, Sig, Switch, cut, width_of


class Statements:
    """The lines of a process; `operator` is "=" or "<="."""

    def __init__(self, text: Expressions, operator: str) -> None:
        self.text = text
        self.net = text.net
        self.operator = operator

    def lines(self, body: Body, depth: int) -> Iterator[str]:
        pad = "    " * depth
        for statement in body:
            if isinstance(statement, Assign):
                live = self.net.live_part(statement)
                if live.target:
                    value = bare(self.text.sig(live.value))
                    yield f"{pad}{self.text.sig(live.target)} {self.operator} {value};"
            elif _is_selection(statement):
                yield from self._case(statement, depth)
            else:
                yield from self._if(statement, depth)

    def _if(self, switch: Switch, depth: int) -> Iterator[str]:
        pad = "    " * depth
        cases = list(switch.cases)
        while cases and not list(self.lines(cases[-1].body, 0)):
            cases.pop()
        for i, case in enumerate(cases):
            condition = " || ".join(self._condition(switch.selector, p) for p in case.patterns)
            opening = f"if ({condition}) begin" if case.patterns else "begin"
            yield f"{pad}{'end else ' if i else ''}{opening}"
            yield from self.lines(case.body, depth + 1)
        if cases:
            yield f"{pad}end"

    def _condition(self, selector: Sig, pattern: str) -> str:
        terms = []
        for i, want in enumerate(reversed(pattern)):
            if want != "-":
                bit = self.text.sig(cut(selector, i, 1))
                terms.append(bit if want == "1" else f"!{bit}")
        return bare(terms[0]) if len(terms) == 1 else " && ".join(terms) or "1'b1"

    def _case(self, switch: Switch, depth: int) -> Iterator[str]:
        pad = "    " * depth
        wild = any("-" in p for case in switch.cases for p in case.patterns)
        width = width_of(switch.selector)
        yield f"{pad}{'casez' if wild else 'case'} ({self.text.sig(switch.selector)})"
        cases = list(switch.cases)
        if all(case.patterns for case in cases):
            cases.append(Case([]))
        for case in cases:
            labels = [
                f"{width}'b{p.replace('-', '?')}" if "-" in p else constant(p)
                for p in case.patterns
            ]
            body = list(self.lines(case.body, depth + 2))
            yield f"{pad}    {', '.join(labels) or 'default'}:" + (" begin" if body else " ;")
            if body:
                yield from body
                yield f"{pad}    end"
        yield f"{pad}endcase"


def _is_selection(switch: Switch) -> bool:
    """Whether a switch reads as a `case`: one value against whole patterns."""
    if len(switch.selector) != 1 or width_of(switch.selector) == 1:
        return False
    return all(
        pattern.count("-") < len(pattern) - 1 for c in switch.cases for pattern in c.patterns
    )
