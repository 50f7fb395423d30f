"""Random expression trees: the emitted Verilog agrees with Amaranth's simulator.

Many trees share a design, so that a simulator starts once per example.
"""

from __future__ import annotations

from typing import Any

import pytest
from amaranth.hdl import Cat, Const, Module, Mux, Shape, Signal, Value
from emit_samples import Sample, needs_icarus, run
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from hwgen.errors import ToolError

Tree = tuple[Any, ...]
PORTS = {
    "a": Shape(1),
    "b": Shape(3),
    "c": Shape(8),
    "d": Shape(1, signed=True),
    "e": Shape(4, signed=True),
    "f": Shape(9, signed=True),
}
BINARY = ["+", "-", "*", "&", "|", "^", "<", "<=", "==", "!=", ">", ">="]
UNARY = ["neg", "any", "all", "xor", "signed", "unsigned"]
WIDEST = 40

leaves = st.one_of(
    st.tuples(st.just("port"), st.sampled_from(sorted(PORTS))),
    st.tuples(st.just("const"), st.integers(-9, 20)),
)


def grow(inner: st.SearchStrategy[Tree]) -> st.SearchStrategy[Tree]:
    return st.one_of(
        st.tuples(st.sampled_from(BINARY), inner, inner),
        st.tuples(st.sampled_from([*UNARY, "not"]), inner),
        st.tuples(st.just("mux"), inner, inner, inner),
        st.tuples(st.just("cat"), inner, inner),
        st.tuples(st.just("slice"), inner, st.integers(0, 9), st.integers(1, 9)),
        st.tuples(st.sampled_from(["<<", ">>"]), inner, inner),
    )


trees = st.recursive(leaves, grow, max_leaves=9)


def value_of(tree: Tree, ports: Any) -> Value:
    """The tree as an Amaranth expression; too wide parts are cut."""
    kind, *rest = tree
    if kind == "port":
        return Value.cast(getattr(ports, rest[0]))
    if kind == "const":
        return Const(rest[0])
    inner = [value_of(each, ports) for each in rest if isinstance(each, tuple)]
    x = inner[0]
    y = inner[1] if len(inner) > 1 else x
    found: Value
    match kind:
        case "+":
            found = x + y
        case "-":
            found = x - y
        case "*":
            found = x * y
        case "&":
            found = x & y
        case "|":
            found = x | y
        case "^":
            found = x ^ y
        case "<":
            found = x < y
        case "<=":
            found = x <= y
        case "==":
            found = x == y
        case "!=":
            found = x != y
        case ">":
            found = x > y
        case ">=":
            found = x >= y
        case "neg":
            found = -x
        case "not":
            found = ~x
        case "any":
            found = x.any()
        case "all":
            found = x.all()
        case "xor":
            found = x.xor()
        case "signed":
            found = x.as_signed()
        case "unsigned":
            found = x.as_unsigned()
        case "mux":
            found = Mux(x, y, inner[2])
        case "cat":
            found = Cat(x, y)
        case "slice":
            low = min(rest[1], len(x) - 1)  # no bits at all: see test_emit_operators
            found = x[low : min(low + rest[2], len(x))]
        case "<<":
            found = x << y.as_unsigned()[:3]
        case _:
            found = x >> y.as_unsigned()[:4]
    if len(found) > WIDEST:
        found = found[:WIDEST].as_signed() if found.shape().signed else found[:WIDEST]
    return found


class Stand:
    """Stands for the ports while widths are found."""

    def __init__(self) -> None:
        for name, shape in PORTS.items():
            setattr(self, name, Signal(shape, name=name))


def check(forest: list[Tree], registered: bool) -> None:
    stand = Stand()
    widths = {f"y{i}": max(1, len(value_of(tree, stand))) for i, tree in enumerate(forest)}

    def build(m: Module, p: Any) -> dict[str, Value]:
        values = {f"y{i}": value_of(tree, p) for i, tree in enumerate(forest)}
        if registered:
            for name, value in values.items():
                register = Signal(value.shape(), name=f"r_{name}")
                with m.If(Value.cast(p.b) != 5):
                    m.d.sync += register.eq(value)
                values[name] = register
        return values

    sample = Sample(PORTS, widths, build)
    try:
        run(sample, cycles=60, settle=int(registered))
    except (AssertionError, ToolError):
        # The output that the report names is the number of a tree.
        print("\n".join(f"y{i} = {tree}" for i, tree in enumerate(forest)))
        for number, line in enumerate(sample.rtl().text.splitlines(), 1):
            print(number, line)
        raise


def limits(examples: int, *phases: Phase) -> Any:
    return settings(
        max_examples=examples,
        phases=(Phase.generate, *phases),
        suppress_health_check=list(HealthCheck),
        report_multiple_bugs=False,
    )


@needs_icarus
@limits(4)
@given(forest=st.lists(trees, min_size=40, max_size=60), registered=st.booleans())
def test_random_trees(forest: list[Tree], registered: bool) -> None:
    check(forest, registered)


@needs_icarus
@pytest.mark.slow
@limits(300, Phase.shrink)
@given(forest=st.lists(trees, min_size=20, max_size=60), registered=st.booleans())
def test_more_random_trees(forest: list[Tree], registered: bool) -> None:
    check(forest, registered)
