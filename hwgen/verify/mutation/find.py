"""All mutants of a text, and a sample of them."""

from __future__ import annotations

import bisect
import difflib
import hashlib
import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from hwgen.errors import UserError
from hwgen.verify.mutation.module import Module, Root
from hwgen.verify.mutation.mutant import Change, Mutant
from hwgen.verify.mutation.operators import IN_EXPRESSIONS, Text
from hwgen.verify.mutation.reading import modules
from hwgen.verify.mutation.structure import crossed_pins, drop, missing_reset, smaller_memory

OPERATORS = {
    "stuck": "a bit of an expression that is always 0 or 1",
    "swap": "operands, neighbours in a concatenation or pins in the wrong order",
    "constant": "a number one too large or too small",
    "drop": "a register replaced by its input as a wire",
    "invert": "a condition, an enable or a bit the other way round",
    "sign": "a sign extension by zeros, a signed number taken as unsigned",
    "width": "a slice, a repetition or a memory one too short or too long",
    "index": "a bit or a slice one too high or too low",
    "reset": "a missing reset or a wrong reset value",
    "operator": "another operator: + for -, & for |, == for !=, < for <= and so on",
}
"""Every operator and what it makes wrong."""


def check_operators(names: Sequence[str]) -> tuple[str, ...]:
    """The names, each once and in the order of `OPERATORS`; UserError for one there is not."""
    for name in names:
        if name not in OPERATORS:
            near = difflib.get_close_matches(name, OPERATORS, 1, 0.0)
            rule = f"one of {', '.join(OPERATORS)}"
            raise UserError("operators", rule, name, near[0] if near else None)
    return tuple(name for name in OPERATORS if name in names)


@dataclass(frozen=True)
class Source:
    """A text that was read: its modules, with widths and directions at every pin."""

    text: str
    modules: tuple[Module, ...]

    @classmethod
    def read(cls, text: str) -> Source:
        found = tuple(modules(text))
        known = {module.name: module for module in found}
        clocks = _clocks(found)
        for module in found:
            module.roots = [
                replace(root, width=known[root.port[1]].widths.get(root.port[2]))
                if root.role == "pin"
                else root
                for root in module.roots
                if root.role != "pin" or _drives(root, known, clocks)
            ]
        return cls(text, found)

    @property
    def whole(self) -> bool:
        """Whether everything in the text was understood."""
        return all(module.whole for module in self.modules)

    def mutants(self, operators: Sequence[str] = tuple(OPERATORS)) -> list[Mutant]:
        """Every mutant whose text differs from the original's and from all others'."""
        lines = [0]
        while (end := self.text.find("\n", lines[-1])) >= 0:
            lines.append(end + 1)
        seen: set[bytes] = {_digest(self.text)}
        counts: Counter[tuple[str, str, int]] = Counter()
        found = []
        for module, change in self._changes():
            line = bisect.bisect_right(lines, change.at)
            key = change.operator, module.name, line
            counts[key] += 1
            name = f"{change.operator}:{module.name}:{line}:{counts[key]}"
            mutant = Mutant(name, module.name, line, change.at - lines[line - 1] + 1, change)
            digest = _digest(mutant.text(self.text))
            if change.operator in operators and digest not in seen:
                seen.add(digest)
                found.append(mutant)
        return sorted(found, key=lambda m: (m.line, m.column))

    def _changes(self) -> Iterator[tuple[Module, Change]]:
        text = Text(self.text)
        widths = {
            (module.name, port): module.widths[port]
            for module in self.modules
            for port, direction in module.directions.items()
            if direction == "input" and port in module.widths
        }
        for module in self.modules:
            for root in module.roots:
                for change in missing_reset(text, root):
                    yield module, change
                for operator in IN_EXPRESSIONS.values():
                    for change in operator(text, root, module):
                        yield module, change
            for change in drop(text, module):
                yield module, change
            for memory in module.memories:
                for change in smaller_memory(text, memory):
                    yield module, change
            for change in crossed_pins(text, module, widths):
                yield module, change


def sample(mutants: Sequence[Mutant], limit: int | None, seed: int) -> list[Mutant]:
    """At most `limit` of them, spread over operators and modules; the order stays."""
    if limit is None or limit >= len(mutants):
        return list(mutants)
    rng = random.Random(seed)
    groups: dict[tuple[str, str], list[int]] = defaultdict(list)
    for place, mutant in enumerate(mutants):
        groups[mutant.operator, mutant.module].append(place)
    for group in groups.values():
        rng.shuffle(group)
    # Whoever is first in a round is drawn too, or a small limit would see one operator only.
    order = list(groups.values())
    rng.shuffle(order)
    chosen: list[int] = []
    while len(chosen) < limit:
        for group in order:
            if group and len(chosen) < limit:
                chosen.append(group.pop())
    return [mutants[place] for place in sorted(chosen)]


def _drives(root: Root, known: dict[str, Module], clocks: set[tuple[str, str]]) -> bool:
    """Whether a pin is a known input and no clock: a stopped clock is no interesting fault."""
    _, kind, port = root.port
    module = known.get(kind)
    return (
        module is not None and module.directions.get(port) == "input" and (kind, port) not in clocks
    )


def _clocks(found: Sequence[Module]) -> set[tuple[str, str]]:
    """(module, port) of everything that reaches an edge, through any number of modules."""
    clocks = {(module.name, edge) for module in found for edge in module.edges}
    grown = True
    while grown:
        more = {
            (module.name, name)
            for module in found
            for root in module.roots
            if root.role == "pin" and root.port[1:] in clocks
            for name in root.node.names
        }
        grown = not more <= clocks
        clocks |= more
    return clocks


def _digest(text: str) -> bytes:
    # Blanks do not make a difference.
    return hashlib.sha256(" ".join(text.split()).encode()).digest()
