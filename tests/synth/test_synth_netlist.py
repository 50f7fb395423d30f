"""Mapped netlists, proved by the vectors that prove the designs."""

from __future__ import annotations

import functools
import random
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from synth_bench import differences
from synth_samples import verilog

from hwgen import catalog
from hwgen.emit.options import Options
from hwgen.errors import UserError
from hwgen.rtl import Port, Rtl
from hwgen.sim import simulate
from hwgen.sim.result import SimResult
from hwgen.synth.netlist import netlist, netlist_targets

SMALL = {"act": "int4", "wgt": "int4"}


def tried(name: str, values: dict, target: str, dsp: bool, options: Options | None = None, **more):
    """The netlist of a small design, and its vectors."""
    design = catalog.get(name)
    config = design.make_config(values, more.pop("preset", "tiny"))
    return mapped(name, config, options or Options(), target, dsp), design.vectors(config, seed=5)


@functools.cache
def mapped(name: str, config: Any, options: Options, target: str, dsp: bool) -> Rtl:
    """The netlist, made once for all tests."""
    return netlist(catalog.get(name).generate(config, options), target, dsp=dsp)


def run(rtl: Rtl, vectors, **more) -> SimResult:
    return simulate(rtl, vectors, simulator="icarus", stall=0.3, seed=5, **more)


def proved(name: str, values: dict, target: str, dsp: bool, *rest, **more) -> Rtl:
    rtl, vectors = tried(name, values, target, dsp, *rest, **more)
    result = run(rtl, vectors)
    assert result.compared > 0
    assert result.passed, (target, dsp, result.errors, result.first)
    return rtl


ONE = {"rows": 1, "cols": 1, **SMALL}
QUICK = [
    ("matmul", ONE, "ecp5", True),
    ("matmul", {**ONE, "dataflow": "ws", "depth": 64}, "gowin", True),
    ("pe-carry-save", {}, "generic", False),
    ("pe-multiplier", {"act": "int8", "wgt": "int8"}, "ice40", True),
    ("pe-multiplier", {}, "xilinx", True),
    # Two registers behind a product of mixed signs, which Yosys's ice40_dsp turns into zeros.
    ("matmul", {**ONE, "dataflow": "ws", "act": "uint8", "wgt": "int8"}, "ice40", True),
]


@pytest.mark.parametrize(("name", "values", "target", "dsp"), QUICK)
def test_small_netlists(name, values, target, dsp) -> None:
    rtl = proved(name, values, target, dsp)
    assert rtl.options == {"netlist": target, "dsp": dsp}
    assert rtl.design is None


@pytest.mark.slow
@pytest.mark.parametrize(("target", "dsp"), netlist_targets())
@pytest.mark.parametrize("name", catalog.names())
def test_every_design_on_every_target(name, target, dsp) -> None:
    proved(name, {}, target, dsp)


# A gate library has no memories: a deep one would be hundreds of thousands of gates.
DEEP = [(*pair, depth) for pair in netlist_targets()[1:] for depth in (8, 64, 512, 2048)]


@pytest.mark.slow
@pytest.mark.parametrize(("target", "dsp", "depth"), [("generic", False, 16), *DEEP])
def test_every_depth_of_memory(target, dsp, depth) -> None:
    values = {"rows": 1, "cols": 2, "dataflow": "ws", "depth": depth, **SMALL, "acc_width": 37}
    proved("matmul", values, target, dsp)


# Registers of gate libraries have no initial value, so they need a reset.
RESETS = [("generic", reset) for reset in ("sync-low", "async-high", "async-low")] + [
    (target, reset)
    for target in ("ice40", "ecp5", "xilinx", "gowin")
    for reset in ("sync-low", "async-high", "async-low", "none")
]


@pytest.mark.slow
@pytest.mark.parametrize(("target", "reset"), RESETS)
def test_every_reset(target, reset) -> None:
    proved("matmul", {"rows": 1, "cols": 2, **SMALL}, target, False, Options(reset=reset))


@pytest.mark.slow
def test_random_configs_on_random_targets() -> None:
    source = random.Random(7)
    for _ in range(20):
        formats = [f"{s}{source.randint(2, 11)}" for s in source.choices(["int", "uint"], k=2)]
        values = {"rows": source.randint(1, 3), "cols": source.randint(1, 3)}
        values |= dict(zip(("act", "wgt"), formats, strict=True))
        values["pe"] = source.choice(["hwgen_multiplier", "carry-save"])
        values |= source.choice([{}, {"dataflow": "ws", "depth": source.choice([3, 20, 100])}])
        values["queue"] = source.randint(2, 9)
        target, dsp = source.choice(netlist_targets())
        if target == "generic" and "depth" in values:
            values["depth"] = 8
        proved("matmul", values, target, dsp)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(30))
def test_products_in_blocks(seed: int) -> None:
    """Any signs and widths in any dataflow, in the multiplier blocks that bitstreams use."""
    draw = random.Random(f"blocks {seed}")
    act, wgt = (f"{draw.choice(['int', 'uint'])}{draw.randint(2, 12)}" for _ in range(2))
    values = {"rows": draw.randint(1, 2), "cols": draw.randint(1, 2), "acc_width": 32}
    values |= {"act": act, "wgt": wgt, "dataflow": draw.choice(["os", "ws", "is"])}
    for target in ("ice40", "ecp5", "gowin"):
        proved("matmul", values, target, True)


@pytest.mark.slow
def test_memories_that_stay_outside() -> None:
    values = {**ONE, "dataflow": "ws", "depth": 64}
    rtl = proved("matmul", values, "ecp5", False, Options(memory="external"))
    assert rtl.externals == ()
    assert "hwgen_lut_memory" in rtl.text


def test_a_library_of_the_user(tiny_lib: Path) -> None:
    rtl = proved("pe-multiplier", {}, f"liberty:{tiny_lib}", False)
    assert "reg state_1 = 1'b" in rtl.text


@pytest.mark.slow
def test_real_libraries(real_libraries: list[Path]) -> None:
    for path in real_libraries:
        for name in ("pe-multiplier", "pe-carry-save", "matmul"):
            proved(name, SMALL, f"liberty:{path}", False)


@pytest.mark.parametrize("simulator", [pytest.param("verilator", marks=pytest.mark.slow), "native"])
def test_other_simulators_read_it(simulator) -> None:
    rtl, vectors = tried("pe-multiplier", {}, "ice40", False)
    result = simulate(rtl, vectors, simulator=simulator)
    assert result.passed and result.compared > 0


def test_amaranth_refuses_it() -> None:
    rtl, vectors = tried("pe-multiplier", {}, "ecp5", False)
    with pytest.raises(UserError, match="no foreign Verilog"):
        simulate(rtl, vectors, simulator="amaranth", component=lambda: None)


def changed(rtl: Rtl, pattern: str, into: str, which: int = 0) -> Rtl:
    """The netlist with one place changed."""
    found = list(re.finditer(pattern, rtl.text))
    assert found, pattern
    place = found[which % len(found)]
    text = rtl.text[: place.start()] + place.expand(into) + rtl.text[place.end() :]
    return rtl.with_text(text)


FAULTS = {
    ("pe-multiplier", "ecp5", True): [(r"\.signed_a\(1'b1\)", ".signed_a(1'b0)")],
    ("pe-multiplier", "gowin", False): [
        (r"(assign \w+ = .*\()(\w+) & (\w+)\)", r"\1\2 | \3)"),
        (r"(assign \w+ = \w+) \? (\w+) : (\w+);", r"\1 ? \3 : \2;"),
    ],
    ("matmul", "ecp5", True): [(r"(\w+) <= 1'b0;", r"\1 <= 1'b1;")],
}


@pytest.mark.parametrize(("name", "target", "dsp"), FAULTS)
def test_faults_in_a_netlist_are_noticed(name, target, dsp) -> None:
    # Wide enough that the signs of the multiplier block matter.
    values = ONE if name == "matmul" else {"act": "int16", "wgt": "int16"} if dsp else SMALL
    rtl, vectors = tried(name, values, target, dsp)
    assert run(rtl, vectors).passed
    for pattern, into in FAULTS[name, target, dsp]:
        # A single one may be of no consequence.
        wrong = (changed(rtl, pattern, into, n) for n in range(3))
        assert any(not run(each, vectors, timeout_cycles=200).passed for each in wrong), pattern


def test_names_of_ports_do_not_meet_those_of_nets(tmp_path) -> None:
    text = "module multiplier(input n2, n3, w_1, net_n2, output n4); assign n4 = {}; endmodule"
    text = text.format("n2 ? n3 : w_1 ^ net_n2")
    mapped = netlist(replace(verilog(text, "multiplier"), clock=None, reset=None), "ice40")
    inputs = dict.fromkeys(("n2", "n3", "w_1", "net_n2"), 1)
    texts = [mapped.text, text.replace("module multiplier", "module plain")]
    found = differences(tmp_path, texts, ("multiplier", "plain"), inputs, {"n4": 1}, clock="none")
    assert found == (0, 1000)


def test_what_has_no_model_is_refused_by_name() -> None:
    latch = "module f(input clk, input d, output reg q); always @* if (clk) q = d; endmodule"
    ports = (Port("clk", "input", 1), Port("d", "input", 1), Port("q", "output", 1))
    rtl = replace(verilog(latch, "f"), ports=ports, reset=None)
    with pytest.raises(UserError, match="no simulation model of DLATCH with a latch"):
        netlist(rtl, "generic")
    with pytest.raises(UserError, match="no simulation model of DL"):
        netlist(rtl, "gowin")
    with pytest.raises(UserError, match="has no multiplier"):
        netlist(rtl, "ice40:hx8k", dsp=True)


MEMORY = """\
module memory(input clk, input we, re, input [{write_bits}:0] wa, input [{read_bits}:0] ra,
              input [{write}:0] d, output reg [{read}:0] q);
  reg [{least}:0] rows [0:{last}];
  integer i, n;
  initial for (n = 0; n <= {last}; n = n + 1) rows[n] = n * 37;
  always @(posedge clk) begin
    if (we) for (i = 0; i < {write_ratio}; i = i + 1)
      rows[wa * {write_ratio} + i] <= d[i * {unit} +: {unit}];
    if (re) for (i = 0; i < {read_ratio}; i = i + 1)
      q[i * {unit} +: {unit}] <= rows[ra * {read_ratio} + i];
  end
endmodule
"""


def memory(write: int, read: int, depth: int) -> tuple[str, dict[str, int], dict[str, int]]:
    """A memory of words of `write` and `read` bits, `depth` of the narrower ones, and its ports."""
    unit = min(write, read)
    ratios = write // unit, read // unit
    widths = [(depth // ratio - 1).bit_length() for ratio in ratios]
    text = MEMORY.format(
        write_bits=widths[0] - 1,
        read_bits=widths[1] - 1,
        write=write - 1,
        read=read - 1,
        least=unit - 1,
        last=depth - 1,
        write_ratio=ratios[0],
        read_ratio=ratios[1],
        unit=unit,
    )
    return text, {"we": 1, "re": 1, "wa": widths[0], "ra": widths[1], "d": write}, {"q": read}


def same_memory(tmp_path: Path, target: str, write: int, read: int, depth: int, cell: str) -> None:
    text, inputs, outputs = memory(write, read, depth)
    ports = (Port("clk", "input", 1), *(Port(n, "input", w) for n, w in inputs.items()))
    rtl = replace(verilog(text, "memory"), ports=(*ports, Port("q", "output", read)), reset=None)
    mapped = netlist(rtl, target)
    assert cell in mapped.text
    plain = text.replace("module memory", "module plain")
    wrong, seen = differences(
        tmp_path, [mapped.text, plain], ("memory", "plain"), inputs, outputs, cycles=2000
    )
    assert seen > 1000
    assert wrong == 0


SHAPES = [(4, 4, 2048), (9, 9, 1024), (16, 16, 512), (32, 32, 512), (8, 32, 1024), (64, 64, 256)]


@pytest.mark.slow
@pytest.mark.parametrize(("write", "read", "depth"), SHAPES)
@pytest.mark.parametrize("target", ["ice40", "ecp5", "xilinx", "gowin"])
def test_block_memories_of_every_shape(tmp_path, target, write, read, depth) -> None:
    cell = "hwgen_ice40_ram" if target == "ice40" else "hwgen_block_memory"
    same_memory(tmp_path, target, write, read, depth, cell)


@pytest.mark.parametrize("target", ["ecp5", "gowin"])
def test_block_memory_with_contents(tmp_path, target) -> None:
    same_memory(tmp_path, target, 16, 16, 512, "hwgen_block_memory")
