"""Clocks of the PLLs: every setting that is offered is allowed, and no better one was missed."""

from __future__ import annotations

import itertools
import random

import pytest

from hwgen.board import load, pll
from hwgen.board.parts import PARTS, Part
from hwgen.errors import UserError

# What the data sheets say, written down once more: detector, oscillator inside, output.
RANGES = {
    "up5k": ((10, 133), (533, 1066), (16, 275)),
    "hx8k": ((10, 133), (533, 1066), (16, 275)),
    "25k": ((10, 400), (400, 800), (3.125, 400)),
    "45k": ((10, 400), (400, 800), (3.125, 400)),
    "85k": ((10, 400), (400, 800), (3.125, 400)),
    "GW1NR-LV9QN88PC6/I5": ((3, 400), (400, 1200), (3.125, 600)),
    "GW2AR-LV18QN88C8/I7": ((3, 500), (500, 1250), (3.90625, 625)),
}
ODIV = (2, 4, 8, 16, 32, 48, 64, 80, 96, 112, 128)


def frequencies(part: Part, source: float) -> set[float]:
    """Every output that the ranges allow, by trying all dividers."""
    (d_low, d_high), (v_low, v_high), (o_low, o_high) = RANGES[part.name]
    found = set()

    def note(detector: float, vco: float, out: float) -> None:
        if d_low <= detector <= d_high and v_low <= vco <= v_high and o_low <= out <= o_high:
            found.add(round(out, 9))

    if part.family == "ice40":
        for r, f, q in itertools.product(range(16), range(128), range(1, 7)):
            vco = source * (f + 1) / (r + 1)
            note(source / (r + 1), vco, vco / 2**q)
    elif part.family == "ecp5":
        most = int(source / d_low)  # dividers above it leave the detector too slow
        for i, f, o in itertools.product(range(1, most + 1), range(1, 129), range(1, 129)):
            note(source / i, source * f / i, source * f / i / o)
    else:
        for i, f, o in itertools.product(range(64), range(64), ODIV):
            out = source * (f + 1) / (i + 1)
            note(source / (i + 1), out * o, out)
    return found


def output(part: Part, source: float, found: pll.Pll) -> float:
    """What the settings make, by the formula of the primitive."""
    s = found.settings
    if part.family == "ice40":
        return source * (s["DIVF"] + 1) / ((s["DIVR"] + 1) * 2 ** s["DIVQ"])
    if part.family == "ecp5":
        return source * s["CLKOP_DIV"] / (s["CLKI_DIV"] * s["CLKOS_DIV"])
    return source * (s["FBDIV_SEL"] + 1) / (s["IDIV_SEL"] + 1)


def widths(part: Part, found: pll.Pll) -> bool:
    """Whether every setting fits its field."""
    s = found.settings
    if part.family == "ice40":
        return s["DIVR"] < 16 and s["DIVF"] < 128 and 1 <= s["DIVQ"] <= 6
    if part.family == "ecp5":
        return all(1 <= value <= 128 for value in s.values())
    return s["IDIV_SEL"] < 64 and s["FBDIV_SEL"] < 64 and s["ODIV_SEL"] in ODIV


@pytest.mark.parametrize(
    ("name", "source"),
    [("up5k", 12.0), ("hx8k", 100.0), ("25k", 25.0), ("GW1NR-LV9QN88PC6/I5", 27.0)],
)
def test_the_nearest_of_all(name: str, source: float) -> None:
    part, rng = PARTS[name], random.Random(name)
    every = frequencies(part, source)
    (d_low, d_high), (v_low, v_high), _ = RANGES[name]
    for _ in range(12):
        asked = rng.uniform(2.0, 500.0)
        found = pll.nearest(part, source, asked)
        assert found is not None
        assert abs(found.mhz - asked) == pytest.approx(min(abs(f - asked) for f in every))
        assert output(part, source, found) == pytest.approx(found.mhz)
        assert d_low <= found.detector_mhz <= d_high and v_low <= found.vco_mhz <= v_high
        assert widths(part, found)


@pytest.mark.parametrize("name", PARTS)
def test_all_that_is_offered_is_allowed(name: str) -> None:
    part = PARTS[name]
    (d_low, d_high), (v_low, v_high), (o_low, o_high) = RANGES[name]
    offered = list(pll.choices(part, 25.0, 60.0))
    assert offered
    for found in offered:
        assert d_low <= found.detector_mhz <= d_high
        assert v_low <= found.vco_mhz <= v_high
        assert o_low <= found.mhz <= o_high
        assert widths(part, found)


def test_the_filter_follows_the_detector() -> None:
    """FPGA-TN-02052: below 17 MHz 1, from 17 on 2, 26: 3, 44: 4, 66: 5, 101: 6."""
    ranges = {
        round(found.detector_mhz): found.settings["FILTER_RANGE"]
        for source in (12.0, 17.0, 25.0, 26.0, 44.0, 66.0, 101.0)
        for found in pll.choices(PARTS["hx8k"], source, 60.0)
        if found.settings["DIVR"] == 0
    }
    assert ranges == {12: 1, 17: 2, 25: 2, 26: 3, 44: 4, 66: 5, 101: 6}


def test_without_a_pll_where_the_oscillator_is_the_clock() -> None:
    assert pll.clock(load("icebreaker"), 12.0) is None
    assert pll.clock(load("icebreaker"), 12.001) is None


@pytest.mark.parametrize(
    ("board", "mhz", "nearest"),
    [
        ("icebreaker", 3.0, "12"),
        ("icebreaker", 25.0, "25.125"),
        ("icebreaker", 500.0, "270"),
        ("ulx3s-85f", 1000.0, "400"),
        ("tangnano9k", 51.3, "51"),
        ("icebreaker", 0.0, "18"),
        ("icebreaker", -4.0, "18"),
    ],
)
def test_a_clock_that_cannot_be_made(board: str, mhz: float, nearest: str) -> None:
    with pytest.raises(UserError) as error:
        pll.clock(load(board), mhz)
    assert error.value.key == "clock-mhz"
    assert float(error.value.nearest) == pytest.approx(float(nearest), rel=0.005)
    # What is said to be the nearest can be had.
    pll.clock(load(board), float(error.value.nearest))


def test_the_fastest_below() -> None:
    board = load("icebreaker")
    assert pll.below(board, 20.0) == pytest.approx(19.875)
    assert pll.below(board, 15.0) == 12.0
    assert pll.below(board, 11.0) is None
