"""Carry-propagate addition by prefix graphs (kinds in ADDERS), for any widths and signs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from amaranth.hdl import Cat, Const, Module, Signal, Value

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
              (default: all together); one level is a prefix node, an AND and an OR

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
    m.d.comb += [generate.eq(x & y), propagate.eq(x ^ y)]
    out = carries(m, generate, propagate, carry_in, kind=kind, name=name, arrivals=arrivals)
    total = Signal(width, name=f"{name}_sum")
    m.d.comb += total.eq(propagate ^ Cat(carry, *out[:-1]))
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

    Of `ripple` a chain of one AND and one OR per bit.  UserError as `add`.
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
        (upper, through), (lower, further) = both[i, k], both[k - 1, j]
        g = Signal(name=f"{name}_g_{i}_{j}")
        p: Value = Const(0, 1)
        m.d.comb += g.eq(upper | (through & lower))
        if j:
            p = Signal(name=f"{name}_p_{i}_{j}")
            m.d.comb += p.eq(through & further)
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
