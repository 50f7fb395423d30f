"""Small designs, as Verilog with its Rtl and as Amaranth components, and their vectors."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from amaranth.hdl import Module, Signal, signed, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out
from sim_verilog import ADDER, HALF, SUM, TRIO

from hwgen.rtl import INPUT, OUTPUT, Channel, Field, Port, Rtl, Timing
from hwgen.vectors import Vectors

BEATS, TILE = 24, 6


def _stream(name: str, direction: str, fields: tuple[Field, ...]) -> Channel:
    return Channel(name, direction, fields, f"{name}__valid", f"{name}__ready")


def _fields(name: str, width: int) -> tuple[Field, ...]:
    return (
        Field("data", (f"{name}__payload__data",), width, elements=2, signed=True),
        Field("last", (f"{name}__payload__last",), 1),
    )


def _ports(*ports: tuple[str, int], direction: str) -> tuple[Port, ...]:
    return tuple(Port(name, direction, width) for name, width in ports)


ADDER_RTL = Rtl(
    text=ADDER,
    top="adder",
    ports=(
        *_ports(
            ("clk", 1),
            ("rst", 1),
            ("a__valid", 1),
            ("a__payload__data", 16),
            ("a__payload__last", 1),
            ("b__valid", 1),
            ("b__payload__data", 16),
            ("b__payload__last", 1),
            ("out__ready", 1),
            direction=INPUT,
        ),
        *_ports(
            ("a__ready", 1),
            ("b__ready", 1),
            ("out__valid", 1),
            ("out__payload__data", 18),
            ("out__payload__last", 1),
            ("error", 1),
            direction=OUTPUT,
        ),
    ),
    channels=(
        _stream("a", INPUT, _fields("a", 8)),
        _stream("b", INPUT, _fields("b", 8)),
        _stream("out", OUTPUT, _fields("out", 9)),
    ),
    flags=("error",),
    design="adder",
)

TRIO_RTL = Rtl(
    text=TRIO,
    top="trio",
    ports=(
        *_ports(
            ("clk", 1),
            ("rst", 1),
            ("a", 8),
            ("b", 8),
            ("x", 64),
            ("u", 64),
            ("spare", 3),
            direction=INPUT,
        ),
        *_ports(
            ("p", 16), ("vs", 16), ("vc", 16), ("d", 64), ("q", 64), ("s", 3), direction=OUTPUT
        ),
    ),
    channels=(
        Channel(
            "in",
            INPUT,
            (
                Field("a", ("a",), 8, signed=True),
                Field("b", ("b",), 8, signed=True),
                Field("x", ("x",), 64, signed=True),
                Field("u", ("u",), 64),
            ),
        ),
        Channel("prod", OUTPUT, (Field("p", ("p",), 16, signed=True), Field("s", ("s",), 3))),
        Channel("pair", OUTPUT, (Field("v", ("vs", "vc"), 16, signed=True),)),
        Channel("wide", OUTPUT, (Field("d", ("d",), 64, signed=True), Field("q", ("q",), 64))),
    ),
    timing=Timing(latency=2),
    design="trio",
)

HALF_RTL = Rtl(
    text=HALF,
    top="half",
    ports=(
        *_ports(("clk", 1), ("rst", 1), ("a", 8), ("b", 8), direction=INPUT),
        *_ports(("y", 8), direction=OUTPUT),
    ),
    channels=(
        Channel("in", INPUT, (Field("a", ("a",), 4, 2, True), Field("b", ("b",), 4, 2, True))),
        Channel("out", OUTPUT, (Field("y", ("y",), 8, 1, True),)),
    ),
    timing=Timing(latency=3, interval=2),
    design="half",
)

SUM_RTL = Rtl(
    text=SUM,
    top="sum",
    ports=(*_ports(("a", 8), ("b", 8), direction=INPUT), *_ports(("y", 9), direction=OUTPUT)),
    channels=(
        Channel("in", INPUT, (Field("v", ("a", "b"), 8),)),
        Channel("out", OUTPUT, (Field("y", ("y",), 9),)),
    ),
    timing=Timing(latency=0),
    clock=None,
    reset=None,
)


def adder_vectors(seed: int = 1, beats: int = BEATS, tile: int = TILE, **declared: int) -> Vectors:
    """Row r of the result is tile r; a beat holds columns 2i and 2i+1 of it."""
    rng = np.random.default_rng(seed)
    a, b = (rng.integers(-128, 128, (beats, 2)) for _ in range(2))
    a[0], b[0] = -128, -128
    beat = np.arange(beats)
    last = (beat % tile == tile - 1).astype(np.int64)
    return Vectors(
        inputs={"a": {"data": a, "last": last}, "b": {"data": b, "last": last}},
        expected={"out": {"data": a + b, "last": last}},
        place={"out": {"row": beat // tile, "col": beat % tile * 2}},
        **declared,
    )


def trio_vectors(seed: int = 1, beats: int = 40) -> Vectors:
    rng = np.random.default_rng(seed)
    a, b = (rng.integers(-128, 128, beats) for _ in range(2))
    a[:2], b[:2] = -128, (-128, 127)
    x = rng.integers(-(1 << 63), (1 << 63) - 1, beats)
    u = rng.integers(0, 1 << 63, beats, dtype=np.uint64) * np.uint64(2) + np.uint64(1)
    u[0], x[0], x[1] = np.uint64(2**64 - 2), -(2**63), 2**63 - 1 - 128
    exact = [int(v) - int(w) for v, w in zip(x, a, strict=True)]
    wrapped = [((v + 2**63) % 2**64) - 2**63 for v in exact]
    return Vectors(
        inputs={"in": {"a": a, "b": b, "x": x, "u": u}},
        expected={
            "prod": {"p": a * b, "s": np.zeros(beats, np.int8)},
            "pair": {"v": a * b + a},
            "wide": {"d": np.array(wrapped, dtype=object), "q": u + np.uint64(1)},
        },
        place={"prod": {"row": np.arange(beats), "col": np.zeros(beats, int)}},
    )


def half_vectors(seed: int = 1, beats: int = 20) -> Vectors:
    rng = np.random.default_rng(seed)
    a, b = (rng.integers(-8, 8, (beats, 2)) for _ in range(2))
    dot = (a * b).sum(axis=1)
    dot = (dot + 128) % 256 - 128
    care = np.ones(beats, bool)
    care[3] = False
    wrong = dot.copy()
    wrong[3] ^= 1  # not defined, so not compared
    return Vectors(
        inputs={"in": {"a": a, "b": b}},
        expected={"out": {"y": wrong}},
        care={"out": care},
        cycles=2 * (beats - 1) + 4,
        latency=3,
        interval=2,
    )


def sum_vectors() -> Vectors:
    v = np.arange(-128, 256)
    return Vectors(inputs={"in": {"v": v}}, expected={"out": {"y": v % 256}})


class Adder(wiring.Component):
    def __init__(self) -> None:
        def payload(width: int) -> data.StructLayout:
            return data.StructLayout({"data": unsigned(2 * width), "last": 1})

        super().__init__(
            {
                "a": In(stream.Signature(payload(8))),
                "b": In(stream.Signature(payload(8))),
                "out": Out(stream.Signature(payload(9))),
                "error": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        head, tail, value = (Signal.like(self.out.payload) for _ in range(3))
        count, push, pop, room = Signal(2), Signal(), Signal(), Signal()
        a, b = self.a.payload.data, self.b.payload.data
        sums = [Signal(9, name=f"sum{i}") for i in range(2)]
        for i, each in enumerate(sums):
            low, high = 8 * i, 8 * i + 8
            m.d.comb += each.eq(a[low:high].as_signed() + b[low:high].as_signed())
        m.d.comb += [
            room.eq(count != 2),
            push.eq(self.a.valid & self.b.valid & room),
            pop.eq(self.out.valid & self.out.ready),
            self.a.ready.eq(self.b.valid & room),
            self.b.ready.eq(self.a.valid & room),
            self.out.valid.eq(count != 0),
            self.out.payload.eq(head),
            value.data.eq(sums[0] | (sums[1] << 9)),
            value.last.eq(self.a.payload.last),
        ]
        with m.If(push & (count == pop)):
            m.d.sync += head.eq(value)
        with m.Elif(pop):
            m.d.sync += head.eq(tail)
        with m.If(push):
            m.d.sync += tail.eq(value)
        m.d.sync += count.eq(count + push - pop)
        m.d.sync += self.error.eq(
            self.error | (push & (self.a.payload.last != self.b.payload.last))
        )
        return m


class Trio(wiring.Component):
    def __init__(self) -> None:
        inputs = {"a": signed(8), "b": signed(8), "x": signed(64), "u": 64, "spare": 3}
        outputs = {"p": signed(16), "vs": 16, "vc": 16, "d": signed(64), "q": 64, "s": 3}
        super().__init__(
            {
                **{name: In(shape) for name, shape in inputs.items()},
                **{name: Out(shape) for name, shape in outputs.items()},
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        a, b, x, u = (Signal.like(port) for port in (self.a, self.b, self.x, self.u))
        m.d.sync += [a.eq(self.a), b.eq(self.b), x.eq(self.x), u.eq(self.u)]
        m.d.sync += [
            self.p.eq(a * b),
            self.vs.eq(a * b - 77),
            self.vc.eq(a + 77),
            self.d.eq(x - a),
            self.q.eq(u + 1),
            self.s.eq(self.spare),
        ]
        return m


class Half(wiring.Component):
    def __init__(self) -> None:
        super().__init__({"a": In(8), "b": In(8), "y": Out(signed(8))})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        phase, part, total = Signal(), Signal(signed(8)), Signal(signed(8))
        product = Signal(signed(8))
        m.d.comb += product.eq(
            self.a.word_select(phase, 4).as_signed() * self.b.word_select(phase, 4).as_signed()
        )
        m.d.sync += [phase.eq(~phase), part.eq(product), self.y.eq(total)]
        with m.If(phase):
            m.d.sync += total.eq(part + product)
        return m


COMPONENTS: dict[str, Callable[[], Any]] = {"adder": Adder, "trio": Trio, "half": Half}
