"""Carry-propagate addition by prefix graphs (kinds in ADDERS), for any widths and signs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value

from hwgen.design.arith.hybrid import hybrid
from hwgen.design.arith.prefix import Graph, brent_kung, kogge_stone, sklansky
from hwgen.errors import UserError

_GRAPHS: dict[str, Callable[[int], Graph]] = {
    "kogge-stone": kogge_stone,
    "sklansky": sklansky,
    "brent-kung": brent_kung,
}
ADDERS = ("ripple", *_GRAPHS, "hybrid")
"""`ripple` is a plain `+`, whose adder the synthesiser chooses; `hybrid` is the only one that
makes use of `arrivals`."""


def check_adder(kind: str, arrivals: Sequence[int] | None, width: int) -> None:
    """UserError for a kind that there is not, or arrivals that do not fit."""
    if kind not in ADDERS:
        raise UserError("adder", f"must be one of {', '.join(ADDERS)}", kind, "hybrid")
    if arrivals is None:
        return
    if kind != "hybrid":
        raise UserError("arrivals", "only the hybrid adder makes use of them", kind, "hybrid")
    if len(arrivals) != width:
        raise UserError("arrivals", f"one level per bit, {width} in all", len(arrivals), width)


def add(
    m: Module,
    a: Value,
    b: Value,
    carry_in: Value | None = None,
    *,
    kind: str,
    name: str,
    signs: tuple[bool, bool] = (False, False),
    width: int | None = None,
    arrivals: Sequence[int] | None = None,
) -> tuple[Value, Value]:
    """(a + b + carry_in modulo 2**width, carry out of it); combinational.

    signs     whether (a, b) are two's complement: how the shorter one is extended
    width     of the sum, at least that of a and of b (default: the greater of the two)
    arrivals  levels at which the bits of a and b are there, bit 0 first, the carry with bit 0
              (default: all together); one level is a node of the prefix graph

    UserError for a kind that there is not or arrivals that do not fit.
    """
    width = max(len(a), len(b)) if width is None else width
    check_adder(kind, arrivals, width)
    x, y = (extended(v, s, width) for v, s in zip((a, b), signs, strict=True))
    carry = Const(0, 1) if carry_in is None else carry_in
    if kind == "ripple":
        total = Signal(width + 1, name=f"{name}_total")
        m.d.comb += total.eq(Cat(x, Const(0, 1)) + Cat(y, Const(0, 1)) + carry)
        return total[:width], total[width]
    generate = Signal(width, name=f"{name}_g")
    propagate = Signal(width, name=f"{name}_p")
    half = Signal(width, name=f"{name}_half")
    m.d.comb += [generate.eq(x & y), propagate.eq(x | y), half.eq(propagate & ~generate)]
    out = carries(m, generate, propagate, carry_in, kind=kind, name=name, arrivals=arrivals)
    total = Signal(width, name=f"{name}_sum")
    m.d.comb += total.eq(half ^ Cat(carry, *out[:-1]))
    return total, out[-1]


def carries(
    m: Module,
    generate: Sequence[Value],
    propagate: Sequence[Value],
    carry_in: Value | None = None,
    *,
    kind: str,
    name: str,
    arrivals: Sequence[int] | None = None,
) -> list[Value]:
    """The carry out of every bit, bit 0 first: c[i] = generate[i] | propagate[i] & c[i-1].

    generate   the carry out without a carry in
    propagate  the carry out with one: 1 wherever `generate` is

    Each group has these two as well, and the carry in of its upper part chooses between them.
    With the AND-OR form of the textbooks, logic synthesis that shares terms finds its way back
    to the chain of the plain adder.  UserError as `add`.
    """
    width = len(generate)
    check_adder(kind, arrivals, width)
    both: dict[tuple[int, int], tuple[Value, Value]] = {
        (i, i): (generate[i], propagate[i]) for i in range(width)
    }
    if carry_in is not None:
        # The carry counts as part of bit 0, which costs no level of the graph.
        first = Signal(name=f"{name}_g_0")
        m.d.comb += first.eq(generate[0] | (propagate[0] & carry_in))
        both[0, 0] = first, Const(0, 1)
    for i, k, j in prefix_graph(kind, arrivals or (0,) * width):
        (without, with_), (low_without, low_with) = both[i, k], both[k - 1, j]
        g = Signal(name=f"{name}_g_{i}_{j}")
        p: Value = Const(0, 1)
        m.d.comb += g.eq(Mux(low_without, with_, without))
        if j:
            p = Signal(name=f"{name}_p_{i}_{j}")
            m.d.comb += p.eq(without | (with_ & low_with))
        both[i, j] = g, p
    return [both[i, 0][0] for i in range(width)]


def prefix_graph(kind: str, arrivals: Sequence[int]) -> Graph:
    """The graph of `kind` for bits that are ready at these levels."""
    if kind == "hybrid":
        return hybrid(arrivals)
    if kind == "ripple":
        return tuple((i, i, 0) for i in range(1, len(arrivals)))
    return _GRAPHS[kind](len(arrivals))


def extended(value: Value, signed: bool, width: int) -> Value:
    """`value` sign- or zero-extended to `width` bits, at least its own."""
    fill = value[-1] if signed else Const(0, 1)
    return Cat(value, fill.replicate(width - len(value)))
