"""Every operator: the emitted Verilog computes what Amaranth's simulator computes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from amaranth.hdl import Array, Cat, Const, Module, Mux, Signal, Value, signed
from emit_samples import Sample, needs_icarus, needs_simulator, run

PORTS = {"a": 4, "b": 7, "s": signed(5), "t": signed(8), "c": 1, "n": 3, "w": 70}
Exprs = dict[str, Value]


def arithmetic(p: Any) -> Exprs:
    return {
        "add": p.a + p.b,
        "add_signed": p.s + p.t,
        "add_mixed": p.a + p.s,
        "add_low": (p.b + p.t)[:5],
        "sub": p.a - p.b,
        "sub_mixed": p.s - p.b,
        "mul": p.a * p.b,
        "mul_signed": p.s * p.t,
        "mul_mixed": p.a * p.t,
        "mul_low": (p.s * p.t)[:4],
        "neg": -p.a,
        "neg_signed": -p.s,
        "neg_neg": -(0 - p.s).as_signed(),
        "sub_of_neg": p.a - (-p.t),
        "abs": abs(p.t),
        "wide": p.w * p.w - p.w,
        "sum_of_products": p.s * p.t + p.a * p.b - p.s * p.b,
        "constant": p.s * 13 - 100,
        "carry": (p.a + p.a)[4],
        "grow": (p.a + p.b + p.s + p.t) * (p.s - p.t),
    }


def logic(p: Any) -> Exprs:
    return {
        "not": ~p.a,
        "not_signed": ~p.s,
        "not_not": ~~p.s,
        "and": p.a & p.b,
        "and_mixed": p.a & p.s,
        "or_mixed": p.b | p.s,
        "xor_mixed": p.t ^ p.a,
        "xnor": ~(p.t ^ p.s),
        "and_not": p.a & ~p.s,
        "xor_not": p.a ^ ~p.b,
        "mux": Mux(p.c, p.a, p.b),
        "mux_signed": Mux(p.c, p.s, p.b),
        "mux_wide_select": Mux(p.n, p.s, p.t),
        "mux_nested": Mux(p.c, Mux(p.n[0], p.a, p.s), Mux(p.n[1], p.t, p.b)),
        "bool": p.t.bool(),
    }


def comparisons(p: Any) -> Exprs:
    found: Exprs = {}
    pairs = {"ab": (p.a, p.b), "st": (p.s, p.t), "as": (p.a, p.s), "tb": (p.t, p.b)}
    for name, (x, y) in pairs.items():
        found |= {
            f"{name}_lt": x < y,
            f"{name}_le": x <= y,
            f"{name}_gt": x > y,
            f"{name}_ge": x >= y,
            f"{name}_eq": x == y,
            f"{name}_ne": x != y,
        }
    found["negative"] = p.s < 0
    found["limit"] = p.s >= -3
    found["in_sum"] = (p.s < p.t) + (p.a > p.b) + Const(3, 3)
    found["of_sums"] = (p.s + p.t) < (p.a - p.b)
    found["empty"] = Signal(0) == 0
    found["empty_less"] = Signal(0) < p.a
    return found


def shifts(p: Any) -> Exprs:
    right = p.t >> p.n
    return {
        "left": p.a << p.n,
        "left_signed": p.s << p.n,
        "right": p.b >> p.n,
        "right_signed": right,
        "right_far": p.s >> p.b,
        "in_unsigned": (right ^ p.b) + p.a,
        "in_concat": Cat(right, p.a),
        "in_mux": Mux(p.c, right, p.b),
        "in_compare": right < p.s,
        "as_unsigned": right.as_unsigned() + p.b,
        "of_sum": (p.s + p.t) >> p.n,
        "of_sum_unsigned": (p.a + p.b) >> p.n,
        "low_bits": (p.t >> p.n)[:3],
        "fixed": (p.s << 3) + (p.t >> 2),
        "rotate": p.b.rotate_left(3),
        "shift_left": p.s.shift_left(4),
        "shift_right": p.t.shift_right(4),
    }


def reductions(p: Any) -> Exprs:
    return {
        "any": p.b.any(),
        "all": p.b.all(),
        "parity": p.b.xor(),
        "any_sum": (p.a + p.b).any(),
        "all_mixed": (p.a | p.s).all(),
        "parity_xor": (p.a ^ p.b).xor(),
        "one_bit": p.c.any() + p.c.all() + p.c.xor(),
        "any_not": (~p.a).any(),
        "all_not": (~p.a).all(),
        "not_any": ~p.b.any(),
        "not_all": ~p.b.all(),
        "not_parity": ~p.a.xor(),
        "nested": Cat(p.a.any(), p.s.all(), p.t.xor()).all(),
        "count": sum(p.b[i] for i in range(7)),
    }


def parts(p: Any) -> Exprs:
    return {
        "slice": p.b[2:5],
        "bit": p.t[7],
        "negative_index": p.t[-3:-1],
        "slice_of_sum": (p.a + p.t)[2:6],
        "slice_of_not": (~p.b)[1:4],
        "slice_of_slice": p.w[3:60][40:50],
        "cat": Cat(p.a, p.s, p.c),
        "cat_constants": Cat(Const(2, 3), p.a, Const(0, 4), Const(1, 1)),
        "repeat": p.a.replicate(3),
        "repeat_bit": Cat(p.t, p.t[-1].replicate(9)),
        "reverse": p.b[::-1],
        "as_signed": p.a.as_signed() + p.t,
        "array": Array([p.a, p.s, p.b, Const(5)])[p.n[:2]],
        "matches": p.b.matches("1-0--11", "0000---"),
        "cat_sums": Cat(p.a + 1, p.s - 1, p.a < p.s),
        "constant": Const(0x123456789ABCDEF0F, 68) ^ p.w,
        "nothing": Cat(),
        "empty_part": p.a[2:2] + p.b,
    }


GROUPS = [arithmetic, logic, comparisons, shifts, reductions, parts]


def sample_of(group: Callable[[Any], Exprs]) -> Sample:
    """A design with an output per expression; some one bit short or two bits long."""

    class Ports:
        def __init__(self) -> None:
            for name, shape in PORTS.items():
                setattr(self, name, Signal(shape, name=name))

    outputs = {}
    for i, (name, expr) in enumerate(group(Ports()).items()):
        outputs[f"y_{name}"] = max(1, len(expr) + (0, 0, -1, 2)[i % 4])

    def build(m: Module, p: Any) -> Exprs:
        found = {}
        for name, expr in group(p).items():
            found[f"y_{name}"] = expr
        return found

    return Sample(PORTS, outputs, build)


@needs_simulator
@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group.__name__)
def test_operators(group: Callable[[Any], Exprs]) -> None:
    run(sample_of(group), cycles=300)


@needs_icarus
def test_small_operands_exhaustively() -> None:
    """Every pair of two signed and two unsigned 3-bit operands."""
    ports = {"a": 3, "b": 3, "s": signed(3), "t": signed(3)}

    def exprs(p: Any) -> Exprs:
        found: Exprs = {}
        for i, x in enumerate((p.a, p.s)):
            for j, y in enumerate((p.b, p.t)):
                for k, z in enumerate((x + y, x - y, x * y, x < y, x >= y, x & y, x ^ y)):
                    found[f"y{i}{j}{k}"] = z
                found[f"shift{i}{j}"] = x >> y.as_unsigned()
        return found

    class Ports:
        a, b, s, t = Signal(3), Signal(3), Signal(signed(3)), Signal(signed(3))

    sample = Sample(ports, {n: len(e) for n, e in exprs(Ports).items()}, lambda m, p: exprs(p))
    pairs = [(x, y) for x in range(8) for y in range(8)]
    firsts, seconds = [x for x, _ in pairs], [y for _, y in pairs]
    run(sample, 64, given={"a": firsts, "s": firsts, "b": seconds, "t": seconds})


@needs_icarus
@pytest.mark.parametrize("width", [1, 2, 3, 4])
def test_reduction_of_an_inverted_value(width: int) -> None:
    """`^~a` is one token in Verilog: the reduction xnor, another function."""
    run(Sample({"a": width}, {"y": 1}, lambda m, p: {"y": (~p.a).xor()}), 40)


@needs_icarus
def test_reductions_of_nothing() -> None:
    def build(m: Module, p: Any) -> Exprs:
        nothing = Signal(0)
        return {"x": nothing.any() ^ p.a, "y": nothing.all() ^ p.a, "z": nothing.xor() ^ p.a}

    run(Sample({"a": 1}, {"x": 1, "y": 1, "z": 1}, build), 10)
