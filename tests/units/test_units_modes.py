"""Precisions that change from tile to tile, and results by packages that are not ours."""

from __future__ import annotations

import functools
from fractions import Fraction
from itertools import permutations
from typing import Any

import ml_dtypes
import numpy as np
import pytest
from amaranth.sim import Simulator
from units_bench import held

from hwgen import catalog, formats
from hwgen.catalog.stimulus.units import layers, results
from hwgen.design.units.config import SimdMatmulConfig
from hwgen.design.units.engine import SimdMatmul
from hwgen.errors import UserError
from hwgen.rtl import Rtl
from hwgen.vectors import Vectors

ENTRY = catalog.get("matmul-simd")
MODES = "e2m1+int4+e4m3+int8+fp16"
NUMPY = {
    "e2m1": ml_dtypes.float4_e2m1fn,
    "e4m3": ml_dtypes.float8_e4m3fn,
    "fp16": np.float16,
    "int4": np.int8,
    "int8": np.int8,
}
"""What operands of a mode are, as designs take them."""


@functools.cache
def engine() -> tuple[SimdMatmulConfig, Rtl]:
    config = ENTRY.make_config({"modes": MODES, "to": "fp32", "rows": 2, "cols": 1, "stages": 4})
    assert isinstance(config, SimdMatmulConfig)
    return config, ENTRY.generate(config)


def drawn(rng: np.random.Generator, mode: str, shape: tuple[int, int]) -> np.ndarray:
    """Operands that are numbers."""
    form = formats.get(mode)
    if isinstance(form, formats.Integer):
        return rng.integers(int(form.min), int(form.max), shape, endpoint=True)
    codes = rng.integers(0, 1 << form.width, shape)
    return np.where(form.exact(codes).kind == 0, codes, 0)


def worth(mode: str, values: np.ndarray) -> np.ndarray:
    """Fractions, by numpy and ml_dtypes."""
    kind = np.dtype(NUMPY[mode])
    if kind.kind == "i":
        return values.astype(object) * Fraction(1)
    bits = values.astype(np.uint16 if kind.itemsize == 2 else np.uint8)
    plain = bits.view(kind).astype(np.float64)
    return np.array([Fraction(x) for x in plain.ravel()], object).reshape(plain.shape)


def test_any_mode_behind_any_other() -> None:
    """All ordered pairs of modes, without stalls and with them; without, a tile takes the cycles
    of its beats whatever came before."""
    config, rtl = engine()
    rng = np.random.default_rng(1)
    order = [mode for pair in permutations(config.names, 2) for mode in pair]
    work = []
    for mode in order:
        # One beat more than rows: nothing hides a bubble.
        k = 3 * 16 // formats.get(mode).width
        work.append((mode, drawn(rng, mode, (2, k)), drawn(rng, mode, (k, 1))))
    vectors = layers(config, work)
    one = layers(config, work[:1])
    assert one.cycles is not None and vectors.cycles == one.cycles + 3 * (len(work) - 1)
    held(rtl, vectors)
    held(rtl, vectors, stall=0.5)


@pytest.mark.parametrize("mode", MODES.split("+"))
def test_results_are_exact_sums_rounded_once(mode: str) -> None:
    """Against fractions; sums cancel to the last bit, and the order of k does not matter."""
    config, rtl = engine()
    rng = np.random.default_rng(2)
    half = 16
    a, b = drawn(rng, mode, (4, half)), drawn(rng, mode, (half, 3))
    # The second half takes the first back, but for one term.
    form = formats.get(mode)
    if isinstance(form, formats.Integer):
        a = np.maximum(a, 1 + int(form.min))
        back = -a
    else:
        back = a ^ (1 << (form.width - 1))
    back[:, 3] = 0
    a, b = np.hstack([a, back]), np.vstack([b, b])
    exact = worth(mode, a) @ worth(mode, b)
    expected = np.array([np.float32(float(x)) for x in exact.ravel()]).reshape(exact.shape)
    codes = results(config, mode, a, b)
    assert np.array_equal(codes.astype(np.uint32).view(np.float32), expected)
    assert len(set(expected.ravel())) > 3
    turn = rng.permutation(2 * half)
    assert np.array_equal(results(config, mode, a[:, turn], b[turn]), codes)
    held(rtl, layers(config, [(mode, a, b), (mode, a[:, turn], b[turn])]))


def test_a_mode_that_changes_inside_a_tile_is_an_error() -> None:
    config = SimdMatmulConfig(modes="int4+int8", to="int16", rows=1, cols=1)
    rng = np.random.default_rng(3)
    work = [("int4", drawn(rng, "int4", (1, 8)), drawn(rng, "int4", (8, 1)))]
    vectors = layers(config, work * 3)
    rtl = ENTRY.generate(config)
    assert held(rtl, vectors)
    mode = vectors.inputs["act"]["mode"].copy()
    mode[3] ^= 1  # of a tile of two beats the second
    act = {**vectors.inputs["act"], "mode": mode}
    flags = errors(config, Vectors({**vectors.inputs, "act": act}, vectors.expected))
    assert flags[0] == 0 and flags[-1] == 1 and flags == sorted(flags)
    assert not any(errors(config, vectors))


def errors(config: SimdMatmulConfig, vectors: Vectors, cycles: int = 40) -> list[int]:
    """The `error` flag in every cycle while all beats are offered without idling."""
    dut = SimdMatmul(config)
    flags: list[int] = []

    async def bench(context: Any) -> None:
        at = {"act": 0, "wgt": 0}
        get, put = context.get, context.set
        put(dut.out.ready, 1)
        for _ in range(cycles):
            for name, fields in vectors.inputs.items():
                stream = getattr(dut, name)
                more = at[name] < len(fields["last"])
                put(stream.valid, int(more))
                for key, values in fields.items() if more else ():
                    put(getattr(stream, key), int(values[at[name]]))
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


def test_a_mode_that_the_lanes_do_not_have() -> None:
    config = SimdMatmulConfig(modes="int4+int8")
    with pytest.raises(UserError, match="one of the lanes: int4, int8"):
        results(config, "e4m3", np.zeros((1, 1), np.int64), np.zeros((1, 1), np.int64))


def test_what_is_no_number_marks_its_result_from_any_element() -> None:
    """A NaN in each element of a word, on either side."""
    config, rtl = engine()
    nan = 0x7F
    work, marked = [], []
    for element in range(4):
        for side in range(2):
            a, b = np.full((2, 4), 0x38), np.full((4, 1), 0x38)
            (a[0], b[:, 0])[side][element] = nan
            work.append(("e4m3", a, b))
            marked.append([True, bool(side)])
    for (mode, a, b), marks in zip(work, marked, strict=True):
        codes = results(config, mode, a, b).astype(np.uint32).view(np.float32)
        assert np.isnan(codes[:, 0]).tolist() == marks
        assert codes[~np.isnan(codes)].tolist() == [4.0] * (2 - sum(marks))
    held(rtl, layers(config, work))
