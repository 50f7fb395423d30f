"""Which mode it is, from its index."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from amaranth.hdl import Module, Signal, Value

from hwgen.design.simd.modes import Layout, Mode
from hwgen.design.simd.select import ONE, any_flag


@dataclass(frozen=True)
class Flags:
    """What the mode says.

    hot    for each mode, whether it is this one
    lanes  for each number of products per cycle, whether it is this one
    """

    hot: Mapping[Mode, Value]
    lanes: Mapping[int, Value]


def flags_of(m: Module, layout: Layout, mode: Value, name: str) -> Flags:
    """The flags of the mode with an index; `name` begins the names of the signals."""
    modes = layout.modes
    if len(modes) == 1:
        return Flags({modes[0]: ONE}, {modes[0].lanes: ONE})
    hot: dict[Mode, Value] = {}
    for number, each in enumerate(modes):
        flag = Signal(name=f"{name}_{each.name}")
        m.d.comb += flag.eq(mode == number)
        hot[each] = flag
    lanes: dict[int, Value] = {}
    for count in (4, 2, 1):
        own = layout.of(count)
        if len(own) == len(modes):
            lanes[count] = ONE
        elif own:
            lanes[count] = Signal(name=f"{name}_by_{count}")
            m.d.comb += lanes[count].eq(any_flag(hot[each] for each in own))
    return Flags(hot, lanes)
