"""Whether a changed design still does the same: the filter of mutants that nobody can kill."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from hwgen.formal import modules
from hwgen.formal.aig import ONE, Aig, Bit, Later
from hwgen.formal.engine import PROVED, REFUTED, TIMEOUT, never, simulate
from hwgen.formal.lower import lower
from hwgen.formal.marks import WIDE, marked, shallow
from hwgen.formal.start import Find, Reset, Start, paired, ports
from hwgen.formal.streams import connect, sources, unequal
from hwgen.rtl import Channel, Rtl

EQUIVALENT, DIFFERENT, UNKNOWN = "equivalent", "different", "unknown"

FRAMES = 12
"""Cycles that are searched for a difference before a proof is tried."""

_KEPT, _READING = 64, 30.0
View = tuple[str, frozenset[str] | None]
"""The module to compare, and the modules to look into (None: all)."""

Compare = Callable[[Rtl, Rtl, View, float], str]
"""(original, mutant, view, seconds) -> status of "they are the same"."""

_originals: dict[tuple[str, View], Aig] = {}


def equivalent(original: Rtl, mutant: Rtl, timeout_s: float = 20.0) -> str:
    """ "equivalent", "different" or "unknown", about two designs with the same ports.

    Both start with the same power-up state (registers of one name), are reset and see the
    same inputs; producers keep the rules of streams.  Handshakes and flags must agree in
    every cycle, a payload while its valid is 1, and a field over several ports by its sum.
    What nobody drives is 0.

    A single module that was changed is compared with its original alone first, then with
    more and more around it; what is not looked into only has to be fed the same.
    `ToolError` or `UserError` where one of them cannot be read.
    """
    if original.complete == mutant.complete:
        return EQUIVALENT
    end = time.monotonic() + timeout_s

    def left() -> float:
        return end - time.monotonic()

    whole: View = (original.top, None)
    attempts = _attempts(original, mutant)
    for view, compare in attempts[:2]:
        if compare(original, mutant, view, timeout_s / 4) == PROVED:
            return EQUIVALENT
    # Most that differ at all differ soon.
    if _random(original, mutant, whole, left()) == REFUTED:
        return DIFFERENT
    for view, compare in [*attempts[2:], (whole, _by_product)]:
        if left() <= 0:
            break
        status = compare(original, mutant, view, left() if view == whole else left() / 2)
        if status == PROVED:
            return EQUIVALENT
        if status == REFUTED and view == whole:
            return DIFFERENT
    return UNKNOWN


def _attempts(original: Rtl, mutant: Rtl) -> list[tuple[View, Compare]]:
    """Views and what to try on them, what is quick first; none where no single module was
    changed.

    The module that was changed alone; the design without datapath and memories; without
    datapath (what has neither reset nor memory); without its combinational parts.
    """
    ours, theirs = modules.split(original.complete), modules.split(mutant.complete)
    changed = [name for name in ours if ours[name] != theirs.get(name)]
    tree = modules.children(ours)
    if ours.keys() != theirs.keys() or len(changed) != 1:
        return []
    if modules.instances(ours[changed[0]], ours) != modules.instances(theirs[changed[0]], ours):
        return []
    clocks = {original.clock, *modules.CLOCKS}
    control = {name for name, body in ours.items() if modules.resets(body, original.reset)}
    clocked = {name for name, body in ours.items() if clocks & modules.ports(body)}
    memory = {
        name
        for name in ours
        if any(modules.remembers(ours[each]) for each in modules.below(name, tree))
    }
    path = {name for name in ours if changed[0] in modules.below(name, tree)}
    top = original.top
    local: View = (changed[0], frozenset({changed[0]}))
    stages = [name for name in path if modules.ports(ours[name]) >= modules.HANDSHAKE]
    return [
        (local, _by_step),
        (local, _by_product),
        *(((name, frozenset(modules.below(name, tree))), _by_promise) for name in stages),
        ((top, frozenset(path | control)), _by_step),
        ((top, frozenset(path | clocked)), _by_control),
        ((top, None), _by_marks),
        ((top, frozenset(path | control | memory)), _by_product),
        ((top, frozenset(path | clocked)), _by_product),
    ]


def _by_step(original: Rtl, mutant: Rtl, view: View, seconds: float) -> str:
    """PROVED when the mutant does the same in every state that the original gets into."""
    end = time.monotonic() + seconds
    ours, theirs = _original(original, view, seconds), _lowered(mutant, view, seconds)
    start, differs = _step(original, ours, theirs, view)
    if differs is None:
        return TIMEOUT
    found = never(start.aig, differs, 4, max(1.0, end - time.monotonic()))
    return PROVED if found.status == PROVED else TIMEOUT


def _by_product(original: Rtl, mutant: Rtl, view: View, seconds: float) -> str:
    """Whether both, side by side, give the same in every cycle."""
    end = time.monotonic() + seconds
    ours, theirs = _original(original, view, seconds), _lowered(mutant, view, seconds)
    if ours.outputs.keys() != theirs.outputs.keys():
        return TIMEOUT
    start, differs = _product(original, ours, theirs, view)
    return never(start.aig, differs, FRAMES, max(1.0, end - time.monotonic())).status


def _by_control(original: Rtl, mutant: Rtl, view: View, seconds: float) -> str:
    """`_by_marks` for control alone: data may be anything in any cycle."""
    return _by_marks(original, mutant, view, seconds, data=WIDE)


def _by_marks(
    original: Rtl, mutant: Rtl, view: View, seconds: float, data: int | None = None
) -> str:
    """PROVED when registers that may differ do so only where it never shows.

    They and the memories may hold anything, so a difference that is found says nothing.
    """
    end = time.monotonic() + seconds
    ours, theirs = _original(original, view, seconds), _lowered(mutant, view, seconds)
    if ours.outputs.keys() != theirs.outputs.keys():
        return TIMEOUT
    reset = _reset(original, {name for (name, _), _ in ours.inputs})
    start, find, left = _begin(original, shallow(ours, reset, data), view)
    made = _functions(start, ours, theirs, find)
    other = marked(start, theirs, ours, find, made, exact=data is None)
    if other is None:
        return TIMEOUT
    right = {name: other(y) for name, y in theirs.outputs.items()}
    unlike = _unlike(start.aig, left, right, _channels(original, view))
    bad = start.aig.both(start.running, unlike)
    found = never(start.aig, bad, 4, max(1.0, end - time.monotonic()))
    return PROVED if found.status == PROVED else TIMEOUT


def _by_promise(original: Rtl, mutant: Rtl, view: View, seconds: float) -> str:
    """PROVED when a stage of a stream does the same until it is full, and in the original it is
    never full: those that give it beats count what it holds."""
    end = time.monotonic() + seconds
    if not _never_full(original, view[0], seconds / 2):
        return TIMEOUT
    ours, theirs = _original(original, view, seconds), _lowered(mutant, view, seconds)
    reset = _reset(original, {name for (name, _), _ in ours.inputs})
    start, find, left = _begin(original, shallow(ours, reset, WIDE), view)
    other = marked(start, theirs, ours, find, (), exact=False)
    if other is None or ours.outputs.keys() != theirs.outputs.keys():
        return TIMEOUT
    aig = start.aig
    before = aig.latch([("$full", 0)], 0)
    full = aig.both(start.running, left["in_ready", 0] ^ 1)
    before.next = aig.either(full, 2 * before.node)
    # Nothing is known of who looks at a payload: all of it must agree.
    right = {name: other(y) for name, y in theirs.outputs.items()}
    unlike = aig.both(start.loaded, _unlike(aig, left, right, ()))
    bad = aig.both(unlike, before.next ^ 1)
    found = never(aig, bad, 4, max(1.0, end - time.monotonic()))
    return PROVED if found.status == PROVED else TIMEOUT


def _never_full(original: Rtl, stage: str, seconds: float) -> bool:
    """Whether every instance of a stage is ready in every cycle after the reset."""
    end = time.monotonic() + seconds
    texts = modules.split(original.complete)
    inside = modules.below(stage, modules.children(texts))
    control = {name for name in texts if modules.resets(texts[name], original.reset)}
    view: View = (original.top, frozenset(control - inside | {stage}))
    whole = _original(original, view, seconds)
    start, find, _ = _begin(original, whole, view)
    names = [f"{path}.in_ready" for path in modules.paths(stage, original.top, texts)]
    if not names or any((name, 0) not in whole.wires for name in names):
        return False
    full = start.aig.any(find(whole.wires[name, 0]) ^ 1 for name in names)
    bad = start.aig.both(start.running, full)
    return never(start.aig, bad, 4, max(1.0, end - time.monotonic())).status == PROVED


def _random(original: Rtl, mutant: Rtl, view: View, seconds: float) -> str:
    """REFUTED where random inputs show a difference within a second."""
    ours, theirs = _original(original, view, seconds), _lowered(mutant, view, seconds)
    start, differs = _product(original, ours, theirs, view)
    return simulate(start.aig, differs, 8 * FRAMES, 1).status


def _original(rtl: Rtl, view: View, seconds: float) -> Aig:
    """The lowered original, remembered: it is compared with many mutants."""
    key = (rtl.digest, view)
    found = _originals.get(key)
    if found is None:
        found = _originals[key] = _lowered(rtl, view, seconds)
        while len(_originals) > _KEPT:
            _originals.pop(next(iter(_originals)), None)
    return found


def _lowered(rtl: Rtl, view: View, seconds: float) -> Aig:
    return lower(
        replace(rtl, top=view[0]), keep=view[1], undriven="zero", timeout=seconds + _READING
    )


def _begin(original: Rtl, ours: Aig, view: View) -> tuple[Start, Find, dict[Bit, int]]:
    """The original in its surroundings, and its outputs there."""
    start = Start(_reset(original, {name for (name, _), _ in ours.inputs}))
    producers = sources(start, original) if view[0] == original.top else []
    find = start.add(ours)
    found = {name: find(x) for name, x in ours.outputs.items()}
    connect(start, producers, ports(found))
    return start, find, found


def _step(original: Rtl, ours: Aig, theirs: Aig, view: View) -> tuple[Start, int | None]:
    """Whether, in any cycle of the original, the mutant in the same state would do something
    else; None if it has not the same registers."""
    start, find, left = _begin(original, ours, view)
    if ours.outputs.keys() != theirs.outputs.keys():
        return start, None
    other = start.shadow(theirs, ours, find, _functions(start, ours, theirs, find))
    pairs = paired(theirs, ours)
    if other is None or pairs is None:
        return start, None
    steps = [
        start.aig.differ(find(pairs[latch.node].next), other(latch.next))
        for latch in theirs.latches
    ]
    right = {name: other(y) for name, y in theirs.outputs.items()}
    unlike = _unlike(start.aig, left, right, _channels(original, view))
    # What the reset leaves behind must be the same too.
    apart = start.aig.both(start.loaded, start.aig.any(steps))
    return start, start.aig.either(apart, start.aig.both(start.running, unlike))


def _product(original: Rtl, ours: Aig, theirs: Aig, view: View) -> tuple[Start, int]:
    """Whether the two, side by side, ever differ."""
    start, find, left = _begin(original, ours, view)
    other = start.add(theirs, _functions(start, ours, theirs, find))
    right = {name: other(y) for name, y in theirs.outputs.items()}
    unlike = _unlike(start.aig, left, right, _channels(original, view))
    return start, start.aig.both(start.running, unlike)


def _functions(start: Start, ours: Aig, theirs: Aig, find: Find) -> list[Later]:
    """Combinational instances that were cut out, as functions nobody knows: where the second
    circuit gives one the same as the first, it gets the same back; else anything."""
    found = []
    for instance in _combinational(ours.outputs):
        needs = [name for name in ours.outputs if _instance(name) == instance]
        gives = [(name, node) for name, node in theirs.inputs if _instance(name) == instance]

        def make(
            taken: Sequence[int] | None,
            needs: Sequence[Bit] = needs,
            gives: Sequence[tuple[Bit, int]] = gives,
        ) -> list[int]:
            free = [start.aig.input((f"$other {name}", bit)) for (name, bit), _ in gives]
            if taken is None:
                return free
            unlike = unequal(start.aig, taken, [find(ours.outputs[name]) for name in needs])
            same = [start.input(name) for name, _ in gives]
            return [start.aig.choose(unlike, x, y) for x, y in zip(free, same, strict=True)]

        outputs = [theirs.outputs[name] for name in needs]
        found.append(Later(outputs, [node for _, node in gives], make))
    return found


def _instance(name: Bit) -> str:
    """The cut instance that a port belongs to; "" for a port of the module."""
    return name[0].rpartition(".")[0]


def _combinational(outputs: Iterable[Bit]) -> list[str]:
    """The cut instances without a clock."""
    pins: dict[str, set[str]] = {}
    for name in outputs:
        if instance := _instance(name):
            pins.setdefault(instance, set()).add(name[0].rpartition(".")[2])
    return [name for name, ports in pins.items() if not ports & {*modules.CLOCKS}]


def _channels(rtl: Rtl, view: View) -> tuple[Channel, ...]:
    return rtl.channels if view[0] == rtl.top else ()


def _reset(rtl: Rtl, inputs: set[str]) -> Reset:
    own = Reset.of(rtl)
    if own.name in inputs or rtl.design is None:
        return own
    name = next((name for name in modules.RESETS if name in inputs), None)
    return Reset(name, modules.RESETS.get(name or "", 1))


def _unlike(
    aig: Aig, left: Mapping[Bit, int], right: Mapping[Bit, int], channels: tuple[Channel, ...]
) -> int:
    """Whether outputs differ, by the contract of `channels`."""
    bad: list[int] = []
    seen: set[str] = set()
    ignored = set(_combinational(left))
    ours, theirs = ports(left), ports(right)
    for channel in channels:
        valid = ours[channel.valid][0] if channel.valid in ours else ONE
        for each in channel.fields:
            if len(each.ports) > 1 and set(each.ports) <= ours.keys():
                seen.update(each.ports)
                sums = [
                    aig.sum([(side[port], weight) for port, _, weight in each.parts], each.bits)
                    for side in (ours, theirs)
                ]
                bad.append(aig.both(valid, unequal(aig, *sums)))
        for port in channel.ports:
            if port in ours and port not in seen:
                seen.add(port)
                bad.append(aig.both(valid, unequal(aig, ours[port], theirs[port])))
    for port, bits in ours.items():
        if port not in seen and port.rpartition(".")[0] not in ignored:
            bad.append(unequal(aig, bits, theirs[port]))
    return aig.any(bad)
