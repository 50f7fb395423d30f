"""One-line faults in the real designs: the bench must catch every one of them.

Each fault is a replacement in the emitted Verilog.  The unharmed design passes the very
same vectors and stalls, so it is the fault that is caught and nothing else.
"""

from __future__ import annotations

import functools
import shutil
from dataclasses import dataclass
from typing import Any

import pytest

from hwgen import catalog
from hwgen.rtl import Rtl
from hwgen.sim import SimResult, simulate
from hwgen.vectors import Vectors

SIMULATOR = "icarus" if shutil.which("iverilog") else "verilator"

OS = {"rows": 3, "cols": 2, "tile": 2, "dataflow": "os"}
WS = {"rows": 3, "cols": 2, "tile": 2, "dataflow": "ws", "depth": 8, "pe": "carry-save"}


@dataclass(frozen=True)
class Fault:
    """`old` in the Verilog becomes `new`; `shows` stands in the report."""

    name: str
    config: str
    old: str
    new: str
    shows: str = ""
    stall: float = 0.0
    shape: tuple[int, int, int] | None = None


SHORT = (12, 1, 8)
"""A product with sums shorter than the drain: m, k, n."""

FAULTS = (
    Fault("sign of act dropped", "os", "{8{act[7]}}", "{8{1'b0}}", "expected"),
    Fault("sign of product dropped", "os", "{16{product[15]}}", "16'd0", "expected"),
    Fault("act skewed a cycle more", "os", "<= act_edge[23:16]", "<= act_skew_1 ^ 8'd0"),
    Fault("act not skewed", "os", ".act({act_skew_1, act_edge[15:0]})", ".act(act_edge)"),
    Fault("first ignored", "os", "first ? 32'd0 : acc", "acc", "row 0 col 0"),
    Fault("load a cycle early", "os", "load_edge <= last_edge", "load_edge <= last & valid"),
    Fault(
        "drain in the wrong order",
        "os",
        "{act[7:0], act[15:8], act[23:16]}",
        "{act[23:16], act[15:8], act[7:0]}",
        "row 0",
    ),
    Fault("a row too few drains", "os", "left <= 2'd3", "left <= 2'd2"),
    Fault("idle cycles add garbage", "os", "& {24{valid}}", "", stall=0.5),
    Fault("ready stuck at 0", "os", "in_ready = count != 3'd4", "in_ready = 1'b0", "ready=0"),
    Fault("credits ignored", "os", "enough = free >= 4'd3", "enough = 1'b1", "error", 0.5, SHORT),
    Fault("drain not waited for", "os", "wait_ <= 2'd2", "wait_ <= 2'd1", shape=SHORT),
    Fault("queue reads a word late", "os", "out_data <= entries[read_at]", "out_data <= 17'd0"),
    Fault("last lost", "os", "out_last = left == 2'd1", "out_last = 1'b0"),
    Fault(
        "carry bit lost",
        "ws",
        "{carry_4, 1'b0, sum_4}",
        "{carry_4[16:9], 2'd0, carry_4[7:1], 1'b0, sum_4}",
    ),
    Fault("Booth digit wrong", "ws", "two_0 = wgt[1] & ~wgt[0]", "two_0 = wgt[1]", "expected"),
    Fault("negative digit not completed", "ws", "wgt[3], 2'd0}", "1'b0, 2'd0}", "expected"),
    Fault("weight bit stuck", "ws", "upcoming <= wgt;", "upcoming <= wgt | 8'd16;", "row"),
    Fault("swap a cycle late", "ws", "weight <= upcoming", "weight <= #10 upcoming"),
    Fault("swap without a new tile", "ws", ".swap(start)", ".swap(1'b1)"),
    Fault("weights not waited for", "ws", "(~start | full)", "1'b1"),
    Fault("row of weights off by one", "ws", "row <= 3'd1;", "row <= 3'd2;"),
    Fault("k-tiles not accumulated", "ws", "row_marks[0] ?", "1'b1 ?", "expected"),
    Fault("sums start from the block before", "ws", "row_marks[0] ?", "1'b0 ?"),
    Fault("sum at the wrong address", "ws", "sums[row_at] <=", "sums[row_at ^ 3'd1] <="),
    Fault("partial sums without sign", "ws", "{14{resolved_tile_0[17]}}", "14'd0", "expected"),
    Fault("result a cycle early", "ws", "out_valid = row_valid &", "out_valid = leaves &"),
)


@functools.cache
def healthy(config: str, shape: tuple[int, int, int] | None) -> tuple[Rtl, Vectors]:
    design = catalog.get("matmul")
    values: dict[str, Any] = {"os": OS, "ws": WS}[config]
    made = design.make_config(values)
    workload = dict(zip("mkn", shape, strict=True)) if shape else {}
    return design.generate(made), design.vectors(made, seed=4, **workload)


def run(rtl: Rtl, vectors: Vectors, stall: float) -> SimResult:
    return simulate(rtl, vectors, simulator=SIMULATOR, stall=stall, seed=1, timeout_cycles=300)


@functools.cache
def healthy_passes(config: str, shape: tuple[int, int, int] | None, stall: float) -> bool:
    return run(*healthy(config, shape), stall).passed


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_in_the_hardware_is_caught(fault: Fault) -> None:
    rtl, vectors = healthy(fault.config, fault.shape)
    broken = rtl.text.replace(fault.old, fault.new)
    assert broken != rtl.text, "the fault is not in the hardware: its line has changed"
    assert healthy_passes(fault.config, fault.shape, fault.stall)
    result = run(rtl.with_text(broken), vectors, fault.stall)
    assert not result.passed
    assert fault.shows in result.report()
