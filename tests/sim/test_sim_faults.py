"""The bench can fail: each seeded fault is caught, and its report names the right place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from presets import first
from sim_designs import (
    ADDER_RTL,
    BEATS,
    HALF_RTL,
    TILE,
    TRIO_RTL,
    adder_vectors,
    half_vectors,
    trio_vectors,
)

from hwgen.rtl import Rtl
from hwgen.sim import SimResult, available, simulate
from hwgen.vectors import Vectors

# Icarus compiles a mutant in a moment; the bench is the same on both.
FAST = next(name for name in ("icarus", "verilator") if available()[name][0])

# A stopped counter, a lost beat …: Verilog of the adder before -> after.
SIGN = ("{a__payload__data[7], a__payload__data[7:0]}", "{1'b0, a__payload__data[7:0]}")
STUCK = ("wire room = (count != 2);", "wire room = (count != 2) & (seen < 10);")
UNSTABLE = ("= head[17:0];", "= head[17:0] ^ {17'd0, hold};")
DROPPED = ("out__valid = (count != 0);", "out__valid = (count != 0) & ~hold;")
LOST = ("wire store = push;", "wire store = push & (seen != 10);")
TWICE = ("wire store = push;", "wire store = push | once;")
TWICE_ON = ("once <= 0;\n    if", "once <= push & (seen == 10);\n    if")
TWICE_NEXT = (
    "= {a__payload__last, sum1, sum0};",
    "= once ? tail : {a__payload__last, sum1, sum0};",
)
TWICE_ROOM = ("wire room = (count != 2);", "wire room = (count != 2) & ~once;")
EXTRA_ON = ("once <= 0;\n    if", f"once <= push & (seen == {BEATS - 1});\n    if")
SWAPPED = ("{a__payload__last, sum1, sum0}", "{a__payload__last, sum0, sum1}")
LATE = ("wire store = push;", "reg late; wire store = (push & (seen != 6)) | late;")
LATE_ON = ("once <= 0;\n    if", "late <= push & (seen == 7); if (push) spare <= next0;\n    if")
LATE_NEXT = (
    "wire [18:0] next = {a__payload__last, sum1, sum0};",
    "wire [18:0] next0 = {a__payload__last, sum1, sum0};\n"
    "  reg [18:0] kept; wire [18:0] next = late ? kept : next0;\n"
    "  always @(posedge clk) if (push & (seen == 6)) kept <= next0;",
)
LATE_ROOM = ("wire room = (count != 2);", "wire room = (count != 2) & ~late;")
LATE_RESET = ("error <= 0; once <= 0;", "error <= 0; once <= 0; late <= 0;")
NO_LAST = ("last = head[18];", f"last = head[18] & (gone != {2 * TILE - 1});")
FLAG = ("error <= error |", "error <= error | (push & (seen == 9)) |")


def mutant(rtl: Rtl, *changes: tuple[str, str]) -> Rtl:
    text = rtl.text
    for before, after in changes:
        assert text.count(before) == 1, before
        text = text.replace(before, after)
    return rtl.with_text(text)


def run(rtl: Rtl, vectors: Vectors, models: Path, **options: object) -> SimResult:
    return simulate(rtl, vectors, **{"simulator": FAST, "cache": models, **options})


def golden(beat: int, element: int, vectors: Vectors) -> int:
    return int(vectors.expected["out"]["data"][beat, element])


@pytest.mark.parametrize(
    "simulator",
    [
        pytest.param(n, marks=pytest.mark.slow) if n == "verilator" else n
        for n in ("icarus", "verilator")
        if available()[n][0]
    ],
)
def test_dropped_sign_extension(models: Path, simulator: str) -> None:
    """Beat 0 holds -128 + -128: the fault adds 256 to element 0."""
    vectors = adder_vectors()
    result = run(mutant(ADDER_RTL, SIGN), vectors, models, simulator=simulator)
    assert not result.passed and result.errors == ()
    negative = vectors.inputs["a"]["data"][:, 0] < 0
    assert result.mismatches == np.count_nonzero(negative)
    assert result.first is not None
    assert str(result.first) == (
        "cycle 1: out.data beat 0 element 0 row 0 col 0: expected -256, actual 0\n"
        "  expected 0b100000000\n"
        "  actual   0b000000000\n"
        "  xor      0b100000000"
    )
    assert f"simulator='{simulator}', stall=0.0, seed=0" in result.report()


def test_stuck_back_pressure(models: Path) -> None:
    result = run(mutant(ADDER_RTL, STUCK), adder_vectors(), models, timeout_cycles=50)
    assert not result.passed and result.mismatches == 0 and result.compared == 30
    assert result.errors == (
        "cycle 10 (135 ns): deadlock: no handshake for 50 cycles after cycle 10: "
        f"a: valid=1 ready=0 (10 of {BEATS} beats sent); "
        f"b: valid=1 ready=0 (10 of {BEATS} beats sent); "
        f"out: valid=0 ready=1 (10 of {BEATS} beats received)",
        f"out: 10 of {BEATS} beats arrived",
    )


def test_payload_changes_under_back_pressure(models: Path) -> None:
    rtl = mutant(ADDER_RTL, UNSTABLE)
    assert run(rtl, adder_vectors(), models).passed  # invisible without stalls
    result = run(rtl, adder_vectors(), models, stall=0.5, seed=4)
    assert not result.passed
    rules = [e for e in result.errors if "out: payload changed while valid=1 and ready=0" in e]
    assert len(rules) == 1
    before, after = rules[0].split("out__payload__data ")[1].split(" -> ")
    assert int(before, 16) ^ int(after, 16) == 1


def test_valid_dropped(models: Path) -> None:
    rtl = mutant(ADDER_RTL, DROPPED)
    assert run(rtl, adder_vectors(), models).passed
    result = run(rtl, adder_vectors(), models, stall=0.5, seed=4)
    assert not result.passed and result.mismatches == 0
    assert [e.split(": ", 1)[1] for e in result.errors] == ["out: valid dropped before ready"]


def test_beat_lost(models: Path) -> None:
    """Beat 10 is row 1, column 8; what arrives in its place is beat 11."""
    vectors = adder_vectors()
    result = run(mutant(ADDER_RTL, LOST), vectors, models, timeout_cycles=50)
    assert not result.passed and result.first is not None
    first = result.first
    assert (first.beat, first.row, first.col) == (10, 1, 8)
    # Cycle 11 would have shown beat 10; nothing came, so beat 11 arrives in cycle 12.
    assert first.cycle == 12
    assert (first.expected, first.actual) == (golden(10, 0, vectors), golden(11, 0, vectors))
    assert f"out: {BEATS - 1} of {BEATS} beats arrived" in result.errors
    assert any("out: valid=0 ready=1 (23 of 24 beats received)" in e for e in result.errors)


def test_beat_duplicated(models: Path) -> None:
    vectors = adder_vectors()
    rtl = mutant(ADDER_RTL, TWICE, TWICE_ON, TWICE_NEXT, TWICE_ROOM)
    result = run(rtl, vectors, models)
    assert not result.passed and result.first is not None
    first = result.first
    assert (first.cycle, first.beat, first.row, first.col) == (12, 11, 1, 10)
    assert (first.expected, first.actual) == (golden(11, 0, vectors), golden(10, 0, vectors))
    assert any(e.endswith("out: 1 extra beats after the 24 expected") for e in result.errors)


def test_wrong_order_of_beats(models: Path) -> None:
    """Beats 6 and 7 change places."""
    vectors = adder_vectors()
    rtl = mutant(ADDER_RTL, LATE, LATE_ON, LATE_NEXT, LATE_ROOM, LATE_RESET)
    result = run(rtl, vectors, models)
    assert not result.passed and result.errors == () and result.first is not None
    first = result.first
    assert (first.beat, first.row, first.col) == (6, 1, 0)
    assert (first.expected, first.actual) == (golden(6, 0, vectors), golden(7, 0, vectors))
    assert result.mismatches == 4


def test_wrong_order_of_elements(models: Path) -> None:
    vectors = adder_vectors()
    result = run(mutant(ADDER_RTL, SWAPPED), vectors, models)
    assert not result.passed and result.first is not None
    assert (result.first.beat, result.first.row, result.first.col) == (1, 0, 2)
    assert result.first.expected == golden(1, 0, vectors)
    assert result.first.actual == golden(1, 1, vectors)


def test_last_missing(models: Path) -> None:
    result = run(mutant(ADDER_RTL, NO_LAST), adder_vectors(interval=TILE), models)
    assert not result.passed and result.mismatches == 1 and result.first is not None
    first = result.first
    assert (first.field, first.beat, first.row, first.col) == ("last", 11, 1, 10)
    assert (first.cycle, first.expected, first.actual, first.xor_bits) == (12, 1, 0, "1")


def test_flag_raised(models: Path) -> None:
    result = run(mutant(ADDER_RTL, FLAG), adder_vectors(), models)
    assert not result.passed and result.mismatches == 0
    assert result.errors == ("cycle 10 (135 ns): flag error is 1",)


def test_flag_raised_by_the_stimulus(models: Path) -> None:
    vectors = adder_vectors()
    last = vectors.inputs["b"]["last"].copy()
    last[4] = 1
    wrong = {**vectors.inputs, "b": {**vectors.inputs["b"], "last": last}}
    result = run(ADDER_RTL, replace(vectors, inputs=wrong), models)
    assert result.errors == ("cycle 5 (85 ns): flag error is 1",)


def test_extra_beat(models: Path) -> None:
    rtl = mutant(ADDER_RTL, TWICE, EXTRA_ON, TWICE_NEXT, TWICE_ROOM)
    result = run(rtl, adder_vectors(), models)
    assert not result.passed and result.mismatches == 0
    assert result.errors == ("cycle 25 (285 ns): out: 1 extra beats after the 24 expected",)


@pytest.mark.parametrize(
    ("given", "error"),
    first(
        [
            ({"interval": 7}, f"interval: {TILE} measured, 7 declared"),
            ({"latency": 2}, "latency: 1 measured, 2 declared"),
            ({"cycles": BEATS}, f"cycles: {BEATS + 1} measured, {BEATS} declared"),
        ],
        2,
    ),
    ids=["interval", "latency", "cycles"],
)
def test_wrong_declared_count(models: Path, given: dict[str, int], error: str) -> None:
    result = run(ADDER_RTL, adder_vectors(**given), models)
    assert not result.passed and result.errors == (error,)
    # Stalls stretch the counts, so nothing is held against the declaration then.
    assert run(ADDER_RTL, adder_vectors(**given), models, stall=0.5).passed


def test_rigid_declared_count(models: Path) -> None:
    result = run(HALF_RTL, replace(half_vectors(), cycles=41, latency=2), models, stall=0.5)
    assert result.errors == ("cycles: 42 measured, 41 declared", "latency: 3 measured, 2 declared")


@pytest.mark.parametrize(("latency", "shift"), [(1, -1), (3, 1)])
def test_rigid_latency_off_by_one(models: Path, latency: int, shift: int) -> None:
    """Sampled a cycle early or late: what is seen belongs to the beat before or after."""
    vectors = trio_vectors()
    rtl = replace(TRIO_RTL, timing=replace(TRIO_RTL.timing, latency=latency))
    result = run(rtl, vectors, models)
    assert not result.passed and result.first is not None
    pair = vectors.expected["pair"]["v"]
    beat = next(b for b in range(40) if not 0 <= b + shift < 40 or pair[b] != pair[b + shift])
    assert result.first.cycle == beat + latency
    product = vectors.expected["prod"]["p"]
    both = [b for b in range(1, 39) if product[b] != product[b + shift]]
    assert result.mismatches > len(both)


def test_rigid_extra_register(models: Path) -> None:
    rtl = mutant(
        TRIO_RTL,
        ("p <= ab;", "p0 <= ab; p <= p0;"),
        ("reg [7:0] a1, b1;", "reg [7:0] a1, b1; reg [15:0] p0;"),
    )
    vectors = trio_vectors()
    result = run(rtl, vectors, models)
    assert not result.passed and result.first is not None
    first = result.first
    product = vectors.expected["prod"]["p"]
    assert (first.channel, first.field) == ("prod", "p")
    if FAST == "verilator" or first.beat:
        assert first.actual == product[first.beat - 1]
    assert (first.row, first.col, first.cycle) == (first.beat, 0, first.beat + 2)
    assert first.expected == product[first.beat]


@pytest.mark.parametrize(
    ("change", "channel", "field_name"),
    [
        (("d <= x1 - {{56{a1[7]}}, a1}", "d <= x1 - {56'd0, a1}"), "wide", "d"),
        (("q <= u1 + 64'd1", "q <= {1'b0, u1[62:0]} + 64'd1"), "wide", "q"),
        (("<< 1) - 16'h1234", "<< 1) - 16'h1235"), "pair", "v"),
        (("s <= spare", "s <= spare + 3'd1"), "prod", "s"),
    ],
    ids=["signed 64", "unsigned 64", "carry-save", "idle input"],
)
def test_rigid_fields(models: Path, change: tuple[str, str], channel: str, field_name: str) -> None:
    vectors = trio_vectors()
    result = run(mutant(TRIO_RTL, change), vectors, models)
    assert not result.passed and result.errors == () and result.first is not None
    first = result.first
    assert (first.channel, first.field, first.cycle) == (channel, field_name, first.beat + 2)
    assert first.expected == int(vectors.expected[channel][field_name][first.beat])
    assert first.actual is not None and first.actual != first.expected
    width = len(first.expected_bits)
    assert int(first.expected_bits, 2) == first.expected % (1 << width)
    assert int(first.xor_bits, 2) == (first.expected ^ first.actual) % (1 << width)


def test_wrong_phase_of_an_interval(models: Path) -> None:
    result = run(
        mutant(HALF_RTL, ("if (rst) phase <= 0", "if (rst) phase <= 1")), half_vectors(), models
    )
    assert not result.passed and result.first is not None
    assert result.first.cycle == 2 * result.first.beat + 3


def test_golden_value_out_of_range(models: Path) -> None:
    """A golden value that the field cannot hold is a mismatch though the bits agree."""
    vectors = half_vectors()
    y = vectors.expected["out"]["y"] % 256
    result = run(HALF_RTL, replace(vectors, expected={"out": {"y": y}}), models)
    assert not result.passed and result.first is not None
    assert result.first.expected - 256 == result.first.actual
    assert set(result.first.xor_bits) == {"0"}


def test_nothing_compared_fails(models: Path) -> None:
    vectors = half_vectors()
    none = replace(vectors, care={"out": np.zeros(20, bool)})
    result = run(HALF_RTL, none, models)
    assert not result.passed and result.compared == 0
    assert result.errors == ("nothing was compared",)


@pytest.mark.skipif(not available()["icarus"][0], reason="iverilog is not installed")
def test_unknown_bits_are_shown(models: Path) -> None:
    rtl = mutant(ADDER_RTL, ("= head[17:0];", "= {head[17:2], 2'bx0};"))
    result = run(rtl, adder_vectors(), models, simulator="icarus")
    assert not result.passed and result.first is not None
    assert result.first.actual is None
    assert result.first.actual_bits == "1000000x0" and result.first.xor_bits == "0000000x0"
    assert "actual unknown" in str(result.first)
