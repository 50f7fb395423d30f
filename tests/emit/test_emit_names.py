"""Names in the Verilog: plain, unique, equal to what the `Rtl` says; clear refusals."""

from __future__ import annotations

import re
from typing import Any

import pytest
from amaranth.hdl import (
    Assert,
    Instance,
    Module,
    Print,
    Signal,
)
from amaranth.lib import memory
from emit_lint import complaints
from emit_samples import Sample, needs_icarus, run

PORTS = {"a": 4, "b": 4}
_AWKWARD = """
    reg always a.b é 1x $x x$y module wire signed logic class priority unique final ref local static
    new this bind with enum struct union import package program property sequence cover assert
    assume
    string virtual super null foreach inside let rand interface modport global checker strong weak
    until expect matches tagged within before context extends endclass solve timeunit break bit int
    void return continue const export alias always_ff join_any
"""
AWKWARD = _AWKWARD.split()


def chain(names: list[str]) -> Any:
    """A chain of registers with the given names."""

    def build(m: Module, p: Any) -> dict[str, Any]:
        value = p.a
        for name in names:
            register = Signal(4, name=name)
            m.d.sync += register.eq(value + p.b)
            value = register
        return {"y": value}

    return build


@needs_icarus
@pytest.mark.parametrize(
    "names",
    [
        ["reg", "always", "a.b", "a_b", "a__b", "n1x", "1x", "sum_1", "sum_2", "y_", "é", "_"],
        ["clk_", "rst_", "next_1", "choice_1", "delayed_1", "is_1", "bits_1", "b_2", "reg_", "reg"],
    ],
)
def test_awkward_and_colliding(names: list[str]) -> None:
    sample = Sample(PORTS, {"y": 4}, chain(names))
    rtl = sample.rtl()
    assert "\\" not in rtl.text and rtl.text.isascii()
    run(sample, cycles=60, settle=len(names), rtl=rtl)


def test_keywords_of_both_languages() -> None:
    """Lint-clean in parsers that read SystemVerilog too."""
    rtl = Sample(PORTS, {"y": 4}, chain(AWKWARD)).rtl()
    assert complaints(rtl) == []


@pytest.mark.parametrize("name", ["reg", "wire", "output"])
def test_port_named_as_a_keyword(name: str) -> None:
    """The text and the port list of the `Rtl` agree, or the design is refused."""
    try:
        rtl = Sample({name: 4}, {"y": 4}, lambda m, p: {"y": getattr(p, name) + 1}).rtl()
    except ValueError as error:
        assert name in str(error)
    else:
        for port in rtl.ports:
            assert re.search(rf"\b(input|output)\s+\w+\s+(\[.*\] )?{port.name}\b", rtl.text)


@needs_icarus
def test_private_modules_do_not_collide() -> None:
    """Submodule `t` of `s` and submodule `s_t` are two modules."""

    def build(m: Module, p: Any) -> dict[str, Any]:
        inner, outer, flat = Module(), Module(), Module()
        x, y = Signal(4), Signal(4)
        inner.d.comb += x.eq(p.a + 1)
        flat.d.comb += y.eq(p.a + 3)
        outer.submodules.t = inner
        m.submodules.s = outer
        m.submodules.s_t = flat
        return {"y": x, "z": y}

    run(Sample(PORTS, {"y": 4, "z": 4}, build), 20)


@needs_icarus
def test_private_modules_three_deep() -> None:
    """Clock and reset reach only where something needs them."""

    def build(m: Module, p: Any) -> dict[str, Any]:
        one, two, three, four = (Module() for _ in range(4))
        x, y, z = Signal(4, reset_less=True), Signal(4), Signal(4)
        three.d.sync += x.eq(p.a)
        four.d.comb += z.eq(p.a ^ p.b)
        two.submodules.three, two.submodules.four = three, four
        one.submodules.two = two
        one.d.comb += y.eq(z + p.b)
        m.submodules.one = one
        return {"y": x, "z": y}

    sample = Sample(PORTS, {"y": 4, "z": 4}, build)
    rtl = sample.rtl()
    run(sample, 20, settle=1, rtl=rtl)
    assert [port.name for port in rtl.ports if port.name in ("clk", "rst")] == ["clk"]
    assert complaints(rtl) == []


@needs_icarus
def test_ports_that_do_little() -> None:
    def build(m: Module, p: Any) -> dict[str, Any]:
        return {"y": p.a, "z": p.a, "five": 5, "zero": 0}

    run(Sample(PORTS, {"y": 4, "z": 6, "five": 3, "zero": 1}, build), 20)


def broken(kind: str) -> Any:
    def build(m: Module, p: Any) -> dict[str, Any]:
        y = Signal(4)
        if kind == "divide":
            return {"y": p.a // p.b}
        if kind == "modulo":
            return {"y": p.a % p.b}
        if kind == "bit_select":
            return {"y": p.a.bit_select(p.b, 1)}
        if kind == "assert":
            m.d.comb += Assert(p.a == 0)
        elif kind == "print":
            m.d.sync += Print(p.a)
        elif kind == "instance":
            m.submodules.part = Instance("foreign", p_SIZE=3, i_a=p.a, o_y=y)
        elif kind == "transparent":
            m.submodules.ram = ram = memory.Memory(shape=4, depth=4, init=[])
            write = ram.write_port()
            read = ram.read_port(transparent_for=[write])
            m.d.comb += [write.en.eq(1), write.data.eq(p.a), read.en.eq(1), y.eq(read.data)]
        return {"y": y}

    return build


@pytest.mark.parametrize(
    ("kind", "says"),
    [
        ("divide", "divfloor"),
        ("modulo", "modfloor"),
        ("bit_select", "shift"),
        ("assert", "check"),
        ("print", "print"),
        ("instance", "foreign"),
        ("transparent", "transparent"),
    ],
)
def test_refused_by_name(kind: str, says: str) -> None:
    """A primitive that the writer does not know: ValueError with the module and its name."""
    with pytest.raises(ValueError, match=rf"sample_0.*{says}"):
        Sample(PORTS, {"y": 4}, broken(kind)).rtl()


def test_port_of_no_width() -> None:
    with pytest.raises(ValueError, match="at least 1 bit"):
        Sample({"a": 4, "none": 0}, {"y": 4}, lambda m, p: {"y": p.a + p.none}).rtl()
