"""Every scalar format in every PE, array and engine, mixed at random."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import pytest
from design_choices import run
from presets import first, in_turn

from hwgen import catalog, formats
from hwgen.design.pe.lane import lane_bits
from hwgen.emit.options import Options
from hwgen.errors import UserError
from hwgen.sim import Emulator, simulate

SMALL = (
    *(
        "ternary",
        "binary",
        "nf4",
        "e2m1",
        "e1m2",
        "e3m0",
        "e3m2",
        "ue3m2",
        "e4m3",
        "e5m2",
        "posit4_1",
    ),
    *("posit3_0", "posit5_2", "posit8_0", "posit8_1", "fixed8_4", "ufixed5_5", "int5", "uint3"),
)
WIDE = ("fp16", "bf16", "posit16_1", "e8m0", "fp32", "posit32_2")
FORMS = ("anchor", "os", "ws")
PES = ("pe-multiplier", "pe-booth", "pe-carry-save")


@pytest.mark.parametrize("seed", first(range(24), 10))
def test_pe(seed: int) -> None:
    rng = random.Random(f"pe of codes {seed}")
    values = {"act": rng.choice(SMALL), "wgt": rng.choice(SMALL), "form": rng.choice(FORMS)}
    run(rng.choice(PES), values, {"beats": 300}, seed=seed)


@pytest.mark.parametrize("wide", in_turn(WIDE, 2))
def test_wide_accumulators(wide: str) -> None:
    rng = random.Random(wide)
    for name in PES:
        pair = [wide, rng.choice([wide, *SMALL])]
        rng.shuffle(pair)
        values = {"act": pair[0], "wgt": pair[1], "form": rng.choice(FORMS)}
        run(name, values, {"beats": 100}, seed=rng.randrange(100))


@pytest.mark.parametrize(
    ("act", "wgt"), [("e2m1", "e2m1"), ("posit4_1", "nf4"), ("e2m1", "ternary"), ("int4", "e1m2")]
)
def test_every_pair_at_the_least_accumulator(act: str, wgt: str) -> None:
    entry = catalog.get("pe-multiplier")
    bits = [formats.get(name).width for name in (act, wgt)]
    with pytest.raises(UserError) as caught:
        entry.make_config({"act": act, "wgt": wgt, "acc_width": 2})
    least = caught.value.nearest
    for form in ("anchor", "ws"):
        values = {"act": act, "wgt": wgt, "acc_width": least, "form": form}
        run("pe-multiplier", values, {"beats": 1 << sum(bits)})


@pytest.mark.slow
@pytest.mark.parametrize("name", PES)
@pytest.mark.parametrize(
    ("act", "wgt"),
    [("e4m3", "e4m3"), ("e5m2", "e4m3"), ("posit8_0", "posit8_0"), ("posit8_2", "int8")],
)
def test_every_pair_of_eight_bits(name: str, act: str, wgt: str) -> None:
    values = {"act": act, "wgt": wgt, "form": "ws" if act == "e5m2" else "anchor"}
    run(name, values, {"beats": 1 << 16}, simulator="native")


@pytest.mark.parametrize("seed", first(range(40), 2))
def test_engine(seed: int) -> None:
    rng = random.Random(f"engine of codes {seed}")
    rows, cols = rng.randint(1, 3), rng.randint(1, 3)
    values: dict[str, Any] = {
        **{"rows": rows, "cols": cols, "tile": rng.randint(1, 2), "depth": rng.randint(1, 8)},
        **{
            "act": rng.choice(SMALL),
            "wgt": rng.choice(SMALL),
            "pe": rng.choice(["multiplier", "booth", "carry-save"]),
        },
        "dataflow": rng.choice(["os", "ws"]),
    }
    work = {"m": rng.randint(1, 6), "n": rng.randint(1, 6), "k": rows * rng.randint(1, 3)}
    run("matmul", values, work, seed=seed)
    run("matmul", values, work, stall=0.5, seed=seed)


@pytest.mark.parametrize("name", ["array-os", "array-ws"])
@pytest.mark.parametrize(("act", "wgt"), [("e5m2", "binary"), ("nf4", "e5m2")])
def test_array(name: str, act: str, wgt: str) -> None:
    """Many tiles: garbage in idle cycles, NaN too, is no part of a sum."""
    run(name, {"act": act, "wgt": wgt, "rows": 2, "cols": 2, "tile": 1}, {"tiles": 40}, seed=3)


def test_marks_in_tuser() -> None:
    """What is no number goes through the host's protocol too."""
    entry = catalog.get("matmul")
    config = entry.make_config({"act": "e5m2", "wgt": "e4m3", "rows": 2, "cols": 2})
    rtl = entry.generate(config, Options(wrap="axi-stream"))
    vectors = entry.vectors(config, seed=2, m=40, k=9, n=40)
    assert np.asarray(vectors.expected["out"]["nan"]).any()
    assert simulate(rtl, vectors, simulator="native", stall=0.3).passed


def test_no_zero_in_either_format() -> None:
    entry = catalog.get("matmul")
    config = entry.make_config({"act": "binary", "wgt": "e8m0", "rows": 4, "dataflow": "ws"})
    with pytest.raises(UserError, match="multiple of rows") as caught:
        entry.vectors(config, m=2, k=7, n=2)
    assert (caught.value.key, caught.value.nearest) == ("k", 8)
    assert entry.vectors(config, m=2, k=8, n=2).expected["out"]["data"].any()


def test_a_lane_of_zeros_is_zero() -> None:
    """What arrays put in for nothing, also where no code of the format is 0."""
    for name in (*SMALL, *WIDE):
        assert lane_bits(name) >= 1
    entry = catalog.get("array-os")
    config = entry.make_config({"act": "binary", "wgt": "binary", "rows": 2, "cols": 2})
    with Emulator(entry.generate(config), effort="least") as emulator:
        vectors = entry.vectors(config, seed=1)
        assert emulator.check(vectors).passed
