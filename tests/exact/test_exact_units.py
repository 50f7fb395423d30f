"""Exact PEs in arrays and engines, random ones, their rounding unit, and what is refused."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import pytest
from amaranth.hdl import Module, Signal
from amaranth.sim import Simulator
from presets import first

from hwgen import catalog, formats
from hwgen.catalog.stimulus.codec import codes_of, near
from hwgen.design.codec.encode import EncoderConfig
from hwgen.design.pe.posit_result import posit_result, suits
from hwgen.errors import UserError
from hwgen.formats import Posit
from hwgen.sim import simulate

SMALL = ("posit3_0", "posit5_3", "posit6_0", "posit8_0", "posit8_2", "posit10_1", "posit12_0")
FLOATS = (
    "e1m1",
    "e1m2",
    "e2m1",
    "e2m3",
    "e3m0",
    "e3m4",
    "e4m3",
    "e5m2",
    "ue4m3",
    "ue3m2",
    "e4m3b11fn",
)


def passes(name: str, values: dict[str, Any], simulator: str = "native", **workload: int) -> None:
    entry = catalog.get(name)
    config = entry.make_config(values)
    vectors = entry.vectors(config, seed=2, **workload)
    result = simulate(
        entry.generate(config),
        vectors,
        simulator=simulator,
        component=lambda: entry.make_component(config),
    )
    assert result.passed, f"{name} {values}\n{result.report()}"
    assert result.compared == vectors.compared > 0


@pytest.mark.parametrize("seed", first(range(8), 3))
def test_any_config(seed: int) -> None:
    draw = random.Random(seed)
    name, choice, more = draw.choice(
        [("pe-posit", SMALL, ("posit8_0", "fp32")), ("pe-minifloat", FLOATS, ("fp16", "e4m3"))]
    )
    values = {
        "act": draw.choice(choice),
        "wgt": draw.choice(choice),
        "carry": draw.randrange(1, 20),
        "stages": draw.randrange(3),
        "form": draw.choice(["anchor", "os"]),
        "encode": draw.choice(["none", "act", *more]),
    }
    passes(name, values, beats=600)


@pytest.mark.parametrize("exponent", [1, 2])
@pytest.mark.parametrize("fraction", [0, 1, 2])
@pytest.mark.parametrize("ending", ["", "fn", "ieee"])
def test_every_pair_of_the_least_formats(exponent: int, fraction: int, ending: str) -> None:
    """With one exponent only, or one subnormal number."""
    if (ending == "ieee" and (exponent < 2 or fraction < 1)) or (ending == "fn" and not fraction):
        ending = ""
    for sign in ("", "u") if exponent + fraction > 1 else ("",):
        values = {"act": f"{sign}e{exponent}m{fraction}{ending}", "wgt": "e3m1"}
        passes("pe-minifloat", values, simulator="amaranth", beats=1 << 9)


@pytest.mark.parametrize(
    ("name", "values"),
    first(
        [
            ("array-ws", {"act": "e2m1", "wgt": "e4m3"}),
            ("array-tree", {"act": "posit4_1", "wgt": "posit5_1"}),
            ("matmul", {"act": "e5m2", "wgt": "int4", "dataflow": "ws", "depth": 8}),
            ("array-os", {"act": "posit8_0", "wgt": "e4m3"}),
            ("matmul", {"act": "posit8_0", "wgt": "posit8_0", "acc_width": 32}),
        ],
        3,
    ),
)
def test_in_arrays(name: str, values: dict[str, Any]) -> None:
    passes(name, {"rows": 2, "cols": 2, "pe": "aligned", **values})


@pytest.mark.parametrize(
    ("name", "width", "lsb"),
    [
        *(("posit3_0", 9, -2), ("posit4_1", 12, -8), ("posit5_0", 11, -6), ("posit5_3", 60, -48)),
        *(("posit3_0", 3, -2), ("posit4_1", 9, -8), ("posit5_0", 7, -6)),
    ],
)
def test_rounding(name: str, width: int, lsb: int) -> None:
    """Every sum of up to 12 bits, else those at and next to codes and middles: as formats round."""
    form = formats.get(name)
    assert isinstance(form, Posit) and suits(form, width, lsb)
    config = EncoderConfig(name, width, lsb)
    half = 1 << (width - 1)
    totals = range(-half, half)
    if width > 12:
        found = [t for t in near(config, form, np.random.default_rng(0)) if -half <= t < half]
        totals = [*found, *(t << s for t in (-3, -1, 1, 3) for s in range(width - 3))]
    none = np.zeros(len(totals), np.int64)
    sums = {"total": np.array(totals), "nan": none, "pos_inf": none, "neg_inf": none}
    wanted = codes_of(config, sums)["code"].tolist()
    m = Module()
    total, nar, code = Signal(width), Signal(), Signal(form.width)
    m.d.comb += code.eq(posit_result(m, form, total, nar, lsb))

    async def bench(ctx: Any) -> None:
        for given, expected in zip(totals, wanted, strict=True):
            ctx.set(total, given % (1 << width))
            assert ctx.get(code) == expected, given
        ctx.set(nar, 1)
        assert ctx.get(code) == 1 << (form.width - 1)

    simulator = Simulator(m)
    simulator.add_testbench(bench)
    simulator.run()


@pytest.mark.parametrize(
    ("name", "values", "key", "nearest"),
    [
        ("pe-posit", {"act": "e4m3"}, "act", "posit8_0"),
        ("pe-posit", {"wgt": "posit17_1"}, "wgt", "posit16_1"),
        ("pe-minifloat", {"act": "posit8_0"}, "act", "e4m3"),
        ("pe-minifloat", {"wgt": "fp16"}, "wgt", "e4m3"),
        ("pe-posit", {"act": "posit16_3", "wgt": "posit16_3", "carry": 64}, "carry", 62),
        ("pe-posit", {"act": "posit16_3", "wgt": "posit16_3", "encode": "act"}, "encode", "none"),
    ],
)
def test_refused(name: str, values: dict[str, Any], key: str, nearest: Any) -> None:
    with pytest.raises(UserError) as error:
        catalog.get(name).make_config(values)
    assert (error.value.key, error.value.nearest) == (key, nearest)
