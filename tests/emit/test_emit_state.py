"""Decisions, registers, state machines and memories: Verilog against Amaranth's simulator."""

from __future__ import annotations

from typing import Any

import pytest
from amaranth.hdl import Cat, ClockDomain, ClockSignal, Const, Module, Mux, Signal, signed
from amaranth.lib import memory
from emit_samples import COMPILED, Sample, needs_icarus, needs_simulator, run
from presets import in_turn

PORTS = {"a": 4, "b": 5, "s": signed(4), "c": 1, "n": 3}


def decisions(m: Module, p: Any) -> dict[str, Any]:
    chain, over, default, match, wide, part = (Signal(6, name=f"d{i}") for i in range(6))
    with m.If(p.a == 3):
        m.d.comb += chain.eq(1)
    with m.Elif(p.b > 9):
        m.d.comb += chain.eq(p.b)
        with m.If(p.c):
            m.d.comb += over.eq(p.a)
    with m.Elif(p.n):
        m.d.comb += chain.eq(p.s)
    with m.Else():
        m.d.comb += chain.eq(~p.a)
    with m.If(p.c):
        m.d.comb += over[1:3].eq(p.b)  # a part, after a whole
    m.d.comb += default.eq(p.b)
    with m.Switch(p.n):
        with m.Case(0, 3):
            m.d.comb += default.eq(p.a)
        with m.Case(5):
            pass
        with m.Default():
            m.d.comb += default.eq(p.s)
    with m.Switch(p.b):
        with m.Case("1--0-"):
            m.d.comb += match.eq(1)
        with m.Case("1----", "-0001"):
            m.d.comb += match.eq(2)
        with m.Case("-----"):
            m.d.comb += match.eq(p.a)
    with m.Switch(Cat(p.a, p.n)):
        with m.Case("0001---"):
            m.d.comb += wide.eq(11)
        with m.Case(0x7F):
            m.d.comb += wide.eq(12)
        with m.Case("--1-1-1"):
            m.d.comb += wide.eq(p.b)
    with m.If(p.c & (p.a[1] | p.b[2])):
        m.d.comb += Cat(part[4:6], part[0:2]).eq(p.b)
    return {"d0": chain, "d1": over, "d2": default, "d3": match, "d4": wide, "d5": part}


def registers(m: Module, p: Any) -> dict[str, Any]:
    count = Signal(5, init=7)
    held = Signal(4)
    plain = Signal(4, reset_less=True)
    mixed = Signal(6, init=0b100001)
    both = Signal(signed(5), init=-3)
    twice = Signal(4, reset_less=True)
    low = Signal(8)
    m.d.sync += [plain.eq(p.a + p.b), both.eq(both + p.s), low.eq(low + p.b)]
    with m.If(p.c):
        m.d.sync += count.eq(count + 3)
    with m.Elif(p.n == 2):
        m.d.sync += count.eq(0)
    with m.Switch(p.n):
        with m.Case(1, 2):
            m.d.sync += held.eq(p.a)
        with m.Case("1-0"):
            m.d.sync += held.eq(held ^ plain)
    m.d.sync += mixed[1:3].eq(p.a)
    with m.If(p.c):
        m.d.sync += mixed[2:5].eq(p.b)
    m.d.sync += twice.eq(Mux(p.c, twice_source(p), plain))
    return {
        "r0": count, "r1": held, "r2": plain, "r3": mixed, "r4": both, "r5": twice, "r6": low[:3]
    }  # fmt: skip


def twice_source(p: Any) -> Any:
    return (p.a * p.b) >> 1


def machine(m: Module, p: Any) -> dict[str, Any]:
    steps, busy = Signal(6), Signal()
    with m.FSM() as fsm:
        with m.State("IDLE"), m.If(p.c):
            m.next = "WORK"
            m.d.sync += steps.eq(p.b)
        with m.State("WORK"):
            m.d.comb += busy.eq(1)
            m.d.sync += steps.eq(steps - 1)
            with m.If(steps == 0):
                m.next = "DONE"
            with m.Elif(p.n == 7):
                m.next = "IDLE"
        with m.State("DONE"):
            m.next = "IDLE"
    return {"busy": busy, "steps": steps, "done": fsm.ongoing("DONE")}


@needs_simulator
@pytest.mark.parametrize(
    ("build", "widths"),
    [
        (decisions, {f"d{i}": 6 for i in range(6)}),
        (registers, {"r0": 5, "r1": 4, "r2": 4, "r3": 6, "r4": 5, "r5": 4, "r6": 3}),
        (machine, {"busy": 1, "steps": 6, "done": 1}),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_processes(build: Any, widths: dict[str, int]) -> None:
    run(Sample(PORTS, widths, build), cycles=400, settle=3)


def rams(depth: int, width: int, granularity: int | None) -> Sample:
    address = max(1, (depth - 1).bit_length())
    lanes = 1 if granularity is None else width // granularity
    ports = {"wa": address, "d": width, "en": lanes, "ra": address, "ren": 1}

    def build(m: Module, p: Any) -> dict[str, Any]:
        m.submodules.ram = ram = memory.Memory(shape=width, depth=depth, init=[])
        write = ram.write_port(granularity=granularity)
        read, now = ram.read_port(), ram.read_port(domain="comb")
        m.d.comb += [
            write.addr.eq(p.wa),
            write.data.eq(p.d),
            write.en.eq(p.en),
            read.addr.eq(p.ra),
            read.en.eq(p.ren),
            now.addr.eq(p.ra),
        ]
        return {"q": read.data, "now": now.data, "low": now.data[:2] ^ read.data[1:3]}

    return Sample(ports, {"q": width, "now": width, "low": 2}, build)


@needs_icarus
@pytest.mark.parametrize(
    ("depth", "width", "granularity"),
    in_turn([(8, 6, 2), (8, 6, None), (1, 5, None), (4, 12, 3), (16, 40, 8), (2, 3, 1)], 2),
)
def test_memories(depth: int, width: int, granularity: int | None) -> None:
    """Filled first: what a memory holds at power-up is not defined."""
    sample = rams(depth, width, granularity)
    everything = (1 << sample.width("en")) - 1
    first = {
        "wa": [i % depth for i in range(depth + 2)],
        "en": [everything] * (depth + 2),
        "ra": [0] * (depth + 2),
        "ren": [1] * (depth + 2),
    }
    run(sample, cycles=300, settle=depth + 2, given=first)


@needs_icarus
@pytest.mark.parametrize("kind", ["if", "switch"])
def test_decisions_on_constants(kind: str) -> None:
    """`always @*` that reads no signal never runs: such a net would stay X."""

    def build(m: Module, p: Any) -> dict[str, Any]:
        fixed = Signal(4)
        if kind == "if":
            with m.If(Const(1)):
                m.d.comb += fixed.eq(5)
        else:
            with m.Switch(Const(2, 2)), m.Case(2):
                m.d.comb += fixed.eq(5)
        return {"y": fixed ^ p.a}

    run(Sample({"a": 4}, {"y": 4}, build), 20)


@needs_icarus
def test_contents_of_a_memory() -> None:
    """Initial contents are written out, or refused by name; never dropped silently."""

    def build(m: Module, p: Any) -> dict[str, Any]:
        m.submodules.rom = rom = memory.Memory(shape=4, depth=4, init=[1, 9, 3, 14])
        read = rom.read_port(domain="comb")
        m.d.comb += read.addr.eq(p.a)
        return {"y": read.data}

    sample = Sample({"a": 2}, {"y": 4}, build)
    try:
        rtl = sample.rtl()
    except ValueError as error:
        assert "rom" in str(error)
    else:
        run(sample, 30, rtl=rtl)


def test_negative_edge_is_not_turned_into_a_positive_one() -> None:
    def build(m: Module, p: Any) -> dict[str, Any]:
        m.domains.fall = ClockDomain("fall", clk_edge="neg", reset_less=True)
        m.d.comb += ClockSignal("fall").eq(ClockSignal())
        y = Signal(4)
        m.d.fall += y.eq(p.a)
        return {"y": y}

    try:
        text = Sample({"a": 4}, {"y": 4}, build).rtl().text
    except ValueError as error:
        assert "CLK_POLARITY" in str(error) or "edge" in str(error)
    else:
        assert "negedge" in text and "posedge" not in text


def test_there_is_a_simulator_or_a_reason() -> None:
    assert COMPILED is not None or needs_simulator.kwargs["reason"]
