"""Many mutants in one model: an extra input says which of them is alive.

Compiling takes seconds and running takes milliseconds, so hundreds of mutants share one
text.  Every expression that any of them changes becomes a choice between its variants,

    assign x = (alive == 16'd7) ? (a - b) : (a + b);

and the choice is carried to all modules by a port of its own.  At the top it comes with a
password: garbage on the inputs, before and after the beats, neither wakes nor stops a mutant.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np

from hwgen.rtl import INPUT, Channel, Field, Port, Rtl
from hwgen.vectors import Vectors
from hwgen.verify.mutation.find import Source
from hwgen.verify.mutation.module import Assignment, Module, Root
from hwgen.verify.mutation.mutant import Edit, Mutant, applied

CHANNEL = "mutant_alive"
MOST = 512
"""Mutants in one model: compilers need more than their share of time for longer texts."""
_BITS, _PASSWORD_BITS, _PASSWORD = 16, 32, 0x5EEDF417
_WIDTH = _BITS + _PASSWORD_BITS
_ROLES = ("assign", "comb", "next", "condition", "selector", "index", "pin")


def suits(source: Source, mutants: Sequence[Mutant], exact: bool) -> list[bool]:
    """Of each mutant, whether it can share a model with others.

    exact  every expression of the text is as wide as what takes it, as hwgen writes them:
           then signed ones may be chosen between, too
    """
    if not source.whole or not all(module.opening >= 0 for module in source.modules):
        return [False] * len(mutants)
    places = {(each.node.start, each.node.end): each for _, each in _roots(source)}
    modules = {module.name: module for module in source.modules}
    found = []
    for mutant in mutants:
        module = modules[mutant.module]
        if mutant.change.dropped:
            found.append(mutant.change.dropped in module.widths)
            continue
        around = [_around(edit, places) for edit in mutant.change.edits]
        found.append(
            all(
                root is not None
                and root.role in _ROLES
                and (exact or not (module.signed or _signed(source.text, root)))
                for root in around
            )
        )
    return found


def combined(rtl: Rtl, source: Source, mutants: Sequence[Mutant]) -> Rtl:
    """One design with all `mutants`; number i (from 1) is alive when `waking` says so."""
    text, ports = source.text, {port.name for port in rtl.ports}
    alive = "alive"
    while alive in text:
        alive += "_"
    edits = [*_choices(source, mutants, alive), *_wires(source, mutants, alive)]
    names = {module.name for module in source.modules}
    for module in source.modules:
        top = module.name == rtl.top
        width = _WIDTH if top else _BITS
        name = f"{alive}_key" if top else alive
        declared = f"input wire [{width - 1}:0] {name}" if module.ansi else name
        comma = "," if module.directions else ""
        edits.append(Edit(module.opening, module.opening, f"\n    {declared}{comma}"))
        lines = [] if module.ansi else [f"input [{width - 1}:0] {name};"]
        lines += _lock(rtl, alive) if top else []
        edits.append(Edit(module.header, module.header, "".join(f"\n    {x}" for x in lines)))
        for opening, kind, named in module.instances:
            if kind in names:
                comma = "" if text[opening:].lstrip().startswith(")") else ","
                pin = f".{alive}({alive})" if named else alive
                edits.append(Edit(opening, opening, f"\n        {pin}{comma}"))
    port = f"{alive}_key"
    assert port not in ports
    channel = Channel(CHANNEL, INPUT, (Field("key", (port,), _WIDTH),))
    return replace(
        rtl,
        text=applied(text, _merged(edits)),
        ports=(*rtl.ports, Port(port, INPUT, _WIDTH)),
        channels=(*rtl.channels, channel),
        header="",
    )


def waking(rtl: Rtl, vectors: Vectors, number: int) -> Vectors:
    """`vectors` for a combined design with the mutant `number` alive; 0: none."""
    key = _PASSWORD << _BITS | number
    rigid = [c for c in rtl.inputs if not c.elastic and c.name != CHANNEL]
    beats = 1
    if rigid and not rtl.elastic:
        first = vectors.inputs[rigid[0].name]
        beats = len(next(iter(first.values())))
    keys = {"key": np.full(beats, key, np.int64)}
    return replace(vectors, inputs={**vectors.inputs, CHANNEL: keys})


def _lock(rtl: Rtl, alive: str) -> Iterator[str]:
    """What the top module does with the key: the number is kept until another key comes."""
    number, key = f"[{_BITS - 1}:0] {alive}", f"{alive}_key"
    opens = f"{key}[{_WIDTH - 1}:{_BITS}] == {_PASSWORD_BITS}'d{_PASSWORD}"
    if rtl.clock is None:
        yield f"wire {number} = ({opens}) ? {key}[{_BITS - 1}:0] : {_BITS}'d0;"
        return
    yield f"reg {number}_kept;"
    yield f"wire {number} = ({opens}) ? {key}[{_BITS - 1}:0] : {alive}_kept;"
    yield f"always @(posedge {rtl.clock}) {alive}_kept <= {alive};"


def _choices(source: Source, mutants: Sequence[Mutant], alive: str) -> Iterator[Edit]:
    """Every whole expression that is changed, as a choice between its variants."""
    roots = list(_roots(source))
    places = {(each.node.start, each.node.end): each for _, each in roots}
    changes: dict[tuple[int, int], dict[int, list[Edit]]] = defaultdict(lambda: defaultdict(list))
    for number, mutant in enumerate(mutants, 1):
        for edit in () if mutant.change.dropped else mutant.change.edits:
            root = _around(edit, places)
            assert root is not None
            changes[root.node.start, root.node.end][number].append(edit)
    for (start, end), variants in changes.items():
        text = source.text[start:end]
        signed = _signed(source.text, places[start, end])
        # A signed expression must not become unsigned because another one is.
        term = "$unsigned({})" if signed else "({})"
        chosen = "".join(
            f"({alive} == {_BITS}'d{number}) ? {term.format(applied(text, edits, start))} : "
            for number, edits in variants.items()
        )
        yield Edit(start, end, chosen + term.format(text))


def _wires(source: Source, mutants: Sequence[Mutant], alive: str) -> Iterator[Edit]:
    """Registers that a mutant drops: kept under another name beside the chosen value."""
    dropped = {
        (m.module, m.change.dropped): i for i, m in enumerate(mutants, 1) if m.change.dropped
    }
    for module in source.modules:
        for (owner, register), number in dropped.items():
            if owner != module.name:
                continue
            kept = f"{register}_{alive}"
            for start, end in module.written[register]:
                yield Edit(start, end, kept)
            width = module.widths[register]
            low = module.lows[register]
            value = _input(module, register).value
            text = source.text[value.start : value.end]
            term = "$unsigned({})" if "$signed" in text or ">>>" in text else "({})"
            yield Edit(
                module.header,
                module.header,
                f"\n    reg [{width + low - 1}:{low}] {kept};"
                f"\n    always @* {register} = ({alive} == {_BITS}'d{number}) ? "
                f"{term.format(text)} : {kept};",
            )


def _input(module: Module, register: str) -> Assignment:
    (found,) = (e for e in module.assignments if e.target == register and not e.resets)
    return found


def _merged(edits: Sequence[Edit]) -> list[Edit]:
    """Insertions at one place put together."""
    at: dict[tuple[int, int], str] = {}
    for edit in edits:
        key = edit.start, edit.end
        at[key] = at.get(key, "") + edit.text
    return [Edit(start, end, text) for (start, end), text in at.items()]


def _roots(source: Source) -> Iterator[tuple[Module, Root]]:
    for module in source.modules:
        for root in module.roots:
            yield module, root


def _around(edit: Edit, places: Mapping[tuple[int, int], Root]) -> Root | None:
    """The whole expression that an edit lies in."""
    for (start, end), root in places.items():
        if start <= edit.start and edit.end <= end:
            return root
    return None


def _signed(text: str, root: Root) -> bool:
    inside = text[root.node.start : root.node.end]
    return "$signed" in inside or ">>>" in inside
