"""`prove`: everything that can be claimed of an `Rtl` from its ports and modules."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Any

from hwgen.errors import UserError
from hwgen.formal import function, modules, order
from hwgen.formal.engine import BOUNDED, PROVED, REFUTED, TIMEOUT, check_seconds
from hwgen.formal.equal import prove_equal
from hwgen.formal.handshake import Claim, Scene, claims, scene
from hwgen.formal.lower import lower
from hwgen.formal.proofs import Proof, Proofs
from hwgen.formal.settle import settle
from hwgen.formal.start import Reset, Start
from hwgen.formal.table import prove_table
from hwgen.rtl import Rtl

DEPTH, TIMEOUT_S = 20, 30.0

_BAD = (PROVED, BOUNDED, TIMEOUT, REFUTED)
"""The status of a whole is the last of those of its parts."""

Seen = Callable[[Proof], None]


def prove(
    rtl: Rtl,
    *,
    depth: int = DEPTH,
    timeout_s: float = TIMEOUT_S,
    progress: Seen | None = None,
    tables: function.Tables | None = None,
) -> Proofs:
    """Handshakes, padding and flags of `rtl`; the order of beats in every stage of a stream
    inside; the function of a single PE.

    Everything holds for any power-up state followed by one cycle of reset, any inputs
    and any stalls, as long as producers keep the rules of streams.

    depth      cycles after the reset that are searched for a counterexample, at least 1
    timeout_s  seconds for a property, > 0, at most a day
    progress   called with every result as it comes
    tables     what the operands of a PE stand for where they are codes

    `UserError` for arguments that make no sense and for Verilog that is no circuit of one
    clock; `ToolError` when Yosys or ABC fails.
    """
    if depth < 1:
        raise UserError("depth", "at least 1 cycle", depth, 1)
    check_seconds("timeout", timeout_s)
    rows: list[Proof] = []
    notes: list[str] = []
    if rtl.externals:
        names = ", ".join(each.name for each in rtl.externals)
        notes.append(f"{names}: proved with the behavioural model, which a macro has to match")
    for row in _all(rtl, depth, timeout_s, notes, tables):
        rows.append(row)
        if progress is not None:
            progress(row)
    if not rows:
        notes.append(f"{rtl.top} has neither streams nor a function that is known")
    return Proofs(rows, notes)


def prove_design(
    design: Any,
    config: Any,
    options: Any = None,
    *,
    depth: int = DEPTH,
    timeout_s: float = TIMEOUT_S,
    progress: Seen | None = None,
) -> Proofs:
    """`prove` for a `hwgen.catalog.Design` and its config, its truth table, and its twins
    equal to it.

    A design with a truth table has no twins: its parameters say what it computes.  A twin is
    the rigid design with another word of one parameter that leaves ports' meaning as it is:
    the same array of another PE family.
    """

    def made(values: Any) -> Rtl:
        rtl: Rtl = design.generate(values, *([] if options is None else [options]))
        return rtl

    rtl = made(config)
    tables = design.operand_tables(config)
    own = prove(rtl, depth=depth, timeout_s=timeout_s, progress=progress, tables=tables)
    rows, notes = list(own.rows), list(own.notes)
    if design.table:
        return _tabled(rtl, design.truth_table(config), depth, timeout_s, progress)
    for twin in _twins(design, config) if rtl.timing is not None and not rtl.elastic else ():
        try:
            found = prove_equal(rtl, made(twin), depth=depth, timeout_s=timeout_s)
        except UserError:  # other channels: no twin
            continue
        for row in found.rows:
            if progress is not None:
                progress(row)
        rows += found.rows
    # With a twin there is a property after all.
    return Proofs(rows, notes if own.rows or not rows else [])


def _tabled(rtl: Rtl, table: Any, depth: int, seconds: float, progress: Seen | None) -> Proofs:
    if table is None:
        return Proofs([], [f"{rtl.top} has too many inputs for a proof against a table"])
    found = prove_table(rtl, table.inputs, table.expected, depth=depth, timeout_s=seconds)
    for row in found.rows:
        if progress is not None:
            progress(row)
    return found


def _twins(design: Any, config: Any) -> Iterator[Any]:
    """Configs that differ in one word, which is not what is computed: no format of results, and
    not what becomes of those beyond it."""
    values = design.changes(config)
    for param in design.params:
        words = param.choices or ()
        if param.kind != "choice" or words == ("on", "off") or any(map(_is_format, words)):
            continue
        for word in words:
            if word != getattr(config, param.name):
                with suppress(UserError):
                    yield design.make_config({**values, param.name: word})


def _is_format(word: str) -> bool:
    """Whether it could be the name of a number format."""
    return re.fullmatch(r"[a-z]+[0-9]+[a-z0-9_]*", word) is not None


def _all(
    rtl: Rtl,
    depth: int,
    seconds: float,
    notes: list[str],
    tables: function.Tables | None,
) -> Iterator[Proof]:
    if rtl.elastic or rtl.flags:
        yield from _streams(rtl, depth, seconds)
        for module in order.stages(rtl):
            found = order.stage(rtl, module, None)
            if found is None:
                notes.append(f"{module}: what goes in and what comes out have other fields")
            else:
                yield from _order(*found, depth, seconds)
    if function.reference(rtl, tables) is not None:
        own = function.prove_function(rtl, depth=depth, timeout_s=seconds, tables=tables)
        yield from own.rows
    elif tables:
        notes.append(f"{rtl.top}: no proof of its function, whose operands have too many codes")


def _streams(rtl: Rtl, depth: int, seconds: float) -> Iterator[Proof]:
    """The rules of the top; first with a datapath that may do anything, which is enough for
    most of them and much smaller."""
    start = Start(Reset.of(rtl))
    loose: dict[str, tuple[Scene, Claim]] = {}
    if kept := control(rtl):
        circuit = lower(rtl, keep=kept)
        place = scene(start, rtl, circuit)
        loose = {claim.name: (place, claim) for claim in claims(rtl, circuit, place)}
    circuit = lower(rtl)
    place = scene(Start(Reset.of(rtl)), rtl, circuit)
    for claim in claims(rtl, circuit, place):
        if claim.name in loose:
            row = settle(*loose[claim.name], rtl.top, depth, seconds / 3)
            if row.status == PROVED:
                yield row
                continue
        yield settle(place, claim, rtl.top, depth, seconds)


def control(rtl: Rtl) -> set[str]:
    """The modules of `rtl` with a reset or a memory; empty where all modules have one."""
    texts = modules.split(rtl.complete)
    if rtl.top not in texts:
        return set()
    tree = modules.children(texts)
    kept = {
        name
        for name in texts
        if name == rtl.top
        or modules.resets(texts[name], rtl.reset)
        or any(modules.remembers(texts[each]) for each in modules.below(name, tree))
    }
    return set() if kept >= modules.below(rtl.top, tree) else kept


def _order(rtl: Rtl, circuit: Any, depth: int, seconds: float) -> Iterator[Proof]:
    place = scene(Start(Reset.of(rtl)), rtl, circuit)
    for claim in claims(rtl, circuit, place):
        yield settle(place, claim, rtl.top, depth, seconds)
    for lanes in order.claims(rtl, circuit, place):
        kinds = order.alike(place.start.aig, lanes)
        rows = []
        for claim in kinds:
            rows.append(settle(place, claim, rtl.top, depth, seconds / len(kinds)))
            if rows[-1].status == REFUTED:
                break
        worst = max(rows, key=lambda row: (_BAD.index(row.status), -(row.depth or 0)))
        yield replace(worst, seconds=round(sum(row.seconds for row in rows), 3))
