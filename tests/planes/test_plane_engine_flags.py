"""Streams that do not fit together, scales, and the declared cycles as a formula."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from amaranth.sim import Simulator
from plane_engine_bench import held, layers_hold, rtl_of

from hwgen.catalog.stimulus import bitmod_engine
from hwgen.catalog.stimulus.plane_engine import CORES, Layer, products, results
from hwgen.design.planes.engine import BitmodMatmul, WeightSerialMatmul
from hwgen.design.planes.engine_config import BitmodMatmulConfig, WeightSerialMatmulConfig
from hwgen.design.planes.engine_schedule import constant

Beats = dict[str, dict[str, np.ndarray]]
RNG = np.random.default_rng(8)
SMALL: dict[str, Any] = {"lanes": 2, "cols": 1, "wgt_bits_max": 3, "act": "int4"}
SCALED: dict[str, Any] = {**SMALL, "lanes": 16, "group": 32, "scale_bits": 4, "zero": "on"}


def layer(bits: int, k: int, n: int = 1, m: int = 1) -> Layer:
    a = RNG.integers(-8, 8, (m, k))
    return Layer(a, RNG.integers(0, 1 << bits, (k, n)), bits, unsigned=True)


def scaled(groups: int, zero: int | None = None) -> Layer:
    plain = layer(2, 32 * groups)
    numbers = RNG.integers(-8, 8, (2, groups, 1))
    zeros = numbers[1] if zero is None else np.full((groups, 1), zero)
    return plain._replace(scale=numbers[0], zero=zeros)


def errors(config: Any, inputs: Beats, cycles: int = 90) -> list[int]:
    """The `error` flag in every cycle while all beats are offered without idling."""
    bitmod = isinstance(config, BitmodMatmulConfig)
    dut: Any = BitmodMatmul(config) if bitmod else WeightSerialMatmul(config)
    flags: list[int] = []

    async def bench(context: Any) -> None:
        at = dict.fromkeys(inputs, 0)
        get, put = context.get, context.set
        put(dut.out.ready, 1)
        for _ in range(cycles):
            for name, fields in inputs.items():
                stream = getattr(dut, name)
                more = at[name] < len(fields["last"])
                put(stream.valid, int(more))
                for key, values in fields.items() if more else ():
                    row = np.atleast_1d(values[at[name]])
                    port = getattr(stream, key)
                    bits = len(port) // len(row)
                    mask = (1 << bits) - 1
                    put(port, sum((int(x) & mask) << (i * bits) for i, x in enumerate(row)))
            for name in at:
                stream = getattr(dut, name)
                at[name] += get(stream.valid) & get(stream.ready)
            flags.append(get(dut.error))
            await context.tick()

    simulator = Simulator(dut)
    simulator.add_clock(1e-8)
    simulator.add_testbench(bench)
    simulator.run()
    return flags


def changed(stream: str, key: str, at: int | slice, value: int) -> Callable[[Beats], None]:
    def change(inputs: Beats) -> None:
        inputs[stream][key][at] = value

    return change


@pytest.mark.parametrize(
    ("values", "change"),
    [
        (SMALL, changed("act", "bits", 1, 2)),
        (SMALL, changed("act", "unsigned", 1, 0)),
        (SMALL, changed("act", "bits", slice(None), 3)),
        ({**SMALL, "depth": 2}, changed("act", "last", 1, 0)),
        (SMALL, changed("wgt", "last", 2, 1)),
        (SMALL, changed("wgt", "last", 3, 0)),
        (SCALED, changed("act", "last", 0, 1)),
        (SCALED, changed("scale", "last", 0, 1)),
        (SCALED, changed("scale", "last", 3, 0)),
    ],
)
def test_beats_that_do_not_fit(values: dict[str, Any], change: Callable[[Beats], None]) -> None:
    config = WeightSerialMatmulConfig(**values)
    work = [scaled(2) if config.scale_bits else layer(2, 4) for _ in range(2)]
    given = products(config, work).inputs
    inputs = {name: {key: each.copy() for key, each in b.items()} for name, b in given.items()}
    assert not any(errors(config, inputs))
    change(inputs)
    flags = errors(config, inputs)
    assert flags[0] == 0 and flags[-1] == 1 and flags == sorted(flags)


@pytest.mark.parametrize(
    ("group", "change"),
    [
        (0, changed("act", "last", 1, 1)),
        (0, changed("wgt", "datatype", 1, 0)),
        (0, changed("wgt", "selector", 2, 2)),
        (0, changed("wgt", "datatype", slice(None), 3)),
        (32, changed("wgt", "datatype", 9, 0)),
        (32, changed("act", "last", 9, 1)),
        (32, changed("scale", "last", 0, 1)),
    ],
)
def test_codes_that_do_not_fit(group: int, change: Callable[[Beats], None]) -> None:
    """A datatype or a special that changes inside a sum, or a group that is cut off."""
    scaling: dict[str, Any] = {"group": group, "scale_bits": 4} if group else {}
    config = BitmodMatmulConfig(
        lanes=4, cols=1, act="int4", datatypes="int4+int6+bitmod_fp3", form="os", **scaling
    )
    groups, k = (2, 64) if group else (1, 16)
    work = [
        bitmod_engine.BitmodLayer(
            RNG.integers(-8, 8, (1, k)),
            RNG.integers(0, 64, (k, 1)),
            ["int6", "bitmod_fp3"][:groups],
            np.zeros((groups, 1), np.int64),
            RNG.integers(-8, 8, (groups, 1)) if group else None,
        )
        for _ in range(2)
    ]
    given = bitmod_engine.products(config, work).inputs
    inputs = {name: {key: each.copy() for key, each in b.items()} for name, b in given.items()}
    assert not any(errors(config, inputs))
    change(inputs)
    flags = errors(config, inputs)
    assert flags[0] == 0 and flags[-1] == 1 and flags == sorted(flags)


def test_scales_of_zero_and_stalls_of_each_stream() -> None:
    """Scales 0 give zero points alone, both 0 give 0; any stream may be the slow one."""
    config, rtl = rtl_of("matmul-weight-serial", SCALED)
    none = scaled(2, zero=0)
    none = none._replace(scale=np.zeros((2, 1), np.int64))
    alone = scaled(3)
    alone = alone._replace(scale=np.zeros((3, 1), np.int64))
    work = [scaled(1), none, scaled(3), alone, scaled(2)]
    assert results(config, none)["data"].tolist() == [[0]]
    vectors = products(config, work)
    held(rtl, vectors)
    for slow in (*vectors.inputs, "out"):
        idle = {name: np.array([name == slow] * 7 + [False]) for name in (*vectors.inputs, "out")}
        late = type(vectors)(vectors.inputs, vectors.expected, idle=idle)
        held(rtl, late, stall=0.5)


@pytest.mark.parametrize("name", ["matmul-lut", "matmul-weight-serial", "matmul-both-serial"])
def test_cycles_are_a_constant_and_the_planes(name: str) -> None:
    """c0 + bits · chunks, and times the bits of the activations where they are taken so."""
    shape = {"k": 2, "tables": 1} if name == "matmul-lut" else {"lanes": 2}
    config, rtl = rtl_of(name, {**shape, "rows": 2, "cols": 1, "wgt_bits_max": 4})
    core = CORES[type(config)]
    for bits in (1, 4):
        one = layer(bits, 10, m=2)
        if config.act_lines > 1:
            one = one._replace(act=one.act & 7, act_bits=3, act_unsigned=True)
        vectors = products(config, [one])
        lines = one.act_bits or 1
        assert vectors.cycles == constant(core, config, 5 * lines) + bits * lines * 5
        held(rtl, vectors)


def test_one_row_takes_as_long_as_many() -> None:
    """GEMV: weights in every cycle, whatever the number of chunks, where these are enough."""
    work = [layer(2, 12, n=4) for _ in range(3)]
    values = {**SMALL, "cols": 2}
    vectors = products(rtl_of("matmul-weight-serial", values)[0], work)
    assert vectors.interval == 12
    layers_hold("matmul-weight-serial", values, work)
