"""Sums rounded to codes: every format, sets at random, and a lane before the read-out."""

from __future__ import annotations

import random
from fractions import Fraction

import numpy as np
import pytest
from simd_bench import SET, lane, same_mode, worth

from hwgen import catalog, formats
from hwgen.design.simd.modes import MODES, PLAIN
from hwgen.sim import Emulator, simulate

FORMATS = (*PLAIN, "bf16", "fp32")


@pytest.mark.parametrize("to", FORMATS)
def test_format(to: str) -> None:
    """Of a random set, with or without saturation."""
    rng = random.Random(f"read-out {to}")
    entry = catalog.get("simd-readout")
    special = to not in ("e2m1", "int4", "int8", "int16")
    saturate = rng.choice(["on", "off"]) if special else "on"
    names = rng.sample(MODES, rng.randint(1, 4))
    config = entry.make_config({"modes": names, "to": to, "saturate": saturate})
    result = simulate(
        entry.generate(config),
        entry.vectors(config, seed=1, beats=200),
        simulator="amaranth",
        component=lambda: entry.make_component(config),
    )
    assert result.passed, f"{config}\n{result.report()}"


@pytest.mark.slow
@pytest.mark.parametrize("to", FORMATS)
@pytest.mark.parametrize("modes", [SET, "posit4_1+e5m2+int16", "fp16"])
def test_many_sums(modes: str, to: str) -> None:
    entry = catalog.get("simd-readout")
    for saturate in ("on", "off"):
        if saturate == "off" and to in ("e2m1", "int4", "int8", "int16"):
            continue
        config = entry.make_config({"modes": modes, "to": to, "saturate": saturate})
        vectors = entry.vectors(config, seed=2, beats=20_000)
        assert simulate(entry.generate(config), vectors, simulator="native").passed


def test_products_of_posits_are_rounded_once() -> None:
    """A lane and its read-out make the product that the posit package has for two codes."""
    import universal_dtypes

    config, rtl = lane(SET)
    rng = np.random.default_rng(7)
    act, wgt = rng.integers(0, 256, (2, 2000, 2))
    good = np.array([v is not None for v in worth("posit8_0")])
    act, wgt = (np.where(good[codes], codes, 1) for codes in (act, wgt))
    vectors = same_mode(config, "posit8_0", act, wgt, [1] * len(act))
    with Emulator(rtl, effort="least") as model:
        sums = model.run(vectors.inputs).outputs["sums"]
    entry = catalog.get("simd-readout")
    unit = entry.generate(entry.make_config({"to": "posit8_0"}))
    mode = np.full(len(act), config.names.index("posit8_0"))
    found = []
    with Emulator(unit, effort="least") as model:
        for element in range(2):
            given = {"acc": sums["acc"], "nan": sums["nan"], "mode": mode}
            given["element"] = np.full(len(act), element)
            found.append(model.run({"sums": given}).outputs["codes"]["code"])
    x, y = (codes.astype(np.uint8).view(universal_dtypes.posit8e0) for codes in (act, wgt))
    assert (np.stack(found, 1) == (x * y).view(np.uint8)).all()


def test_the_sum_of_a_tie() -> None:
    """1 + half of the last bit stays 1; a bit more far below and it does not."""
    entry = catalog.get("simd-readout")
    config = entry.make_config({"modes": "posit16_1", "to": "e4m3"})
    rtl = entry.generate(config)
    one = 1 << 56
    totals = [one + (one >> 4), one + (one >> 4) + 1, -one - (one >> 4), -one - (one >> 4) - 1]
    with Emulator(rtl, effort="least") as model:
        words = [total % (1 << 128) for total in totals]
        given = {"acc": np.array(words, object), "nan": np.zeros(4, np.int64)}
        codes = model.run({"sums": given}).outputs["codes"]["code"]
    values = [Fraction(v) for v in formats.get("e4m3").decode(codes).tolist()]
    assert values == [1, Fraction(9, 8), -1, Fraction(-9, 8)]
