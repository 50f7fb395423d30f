"""The first ones of a word, for every word."""

from __future__ import annotations

import pytest
from amaranth.hdl import Module, Signal
from amaranth.sim import Simulator

from hwgen.design.arith.first import first_ones


@pytest.mark.parametrize("count", [1, 2, 3, 4, 8])
@pytest.mark.parametrize("width", [1, 2, 3, 6, 9])
def test_first_ones_of_every_word(width: int, count: int) -> None:
    m = Module()
    word = Signal(width)
    found = first_ones(m, word, count, "pick")
    outputs = [Signal(len(value), name=f"o{i}") for i, value in enumerate(found.picks)]
    rest, more = Signal(width), Signal()
    m.d.comb += [out.eq(value) for out, value in zip(outputs, found.picks, strict=True)]
    m.d.comb += [rest.eq(found.rest), more.eq(found.more)]
    assert len(outputs) == count

    async def bench(ctx) -> None:
        for value in range(1 << width):
            ctx.set(word, value)
            ones = [1 << i for i in range(width) if value >> i & 1]
            expected = (ones + [0] * count)[:count]
            assert [ctx.get(out) for out in outputs] == expected, f"{value:b}"
            assert ctx.get(rest) == sum(ones[count:])
            assert ctx.get(more) == (len(ones) > 2 * count)

    sim = Simulator(m)
    sim.add_testbench(bench)
    sim.run()
