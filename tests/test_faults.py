"""The bench can fail: one fault at a time, seeded in the emitted Verilog, each is caught.

The unmutated design passes the same stimulus in the same test.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import product
from typing import Any

import pytest

from hwgen import catalog
from hwgen.modules import split
from hwgen.rtl import Rtl
from hwgen.sim import SimResult, available, simulate

COMPILED = next((name for name in ("icarus", "verilator") if available()[name][0]), None)
pytestmark = pytest.mark.skipif(
    COMPILED is None, reason="; ".join(available()[name][1] for name in ("icarus", "verilator"))
)
SHAPE = {"rows": 3, "cols": 3, "act": "int4", "wgt": "int4", "acc_width": 12, "tile": 2, "depth": 6}
WORK = {"m": 8, "k": 7, "n": 7}
KINDS = [(flow, pe) for flow in ("os", "ws") for pe in ("multiplier", "carry-save")]
Edit = Callable[[str], str]


@functools.cache
def rtl_of(dataflow: str, pe: str) -> Rtl:
    entry = catalog.get("matmul")
    return entry.generate(entry.make_config({**SHAPE, "dataflow": dataflow, "pe": pe}))


def run(rtl: Rtl, dataflow: str, pe: str, work: dict[str, int], stall: float) -> SimResult:
    entry = catalog.get("matmul")
    config = entry.make_config({**SHAPE, "dataflow": dataflow, "pe": pe})
    vectors = entry.vectors(config, seed=5, **work)
    assert COMPILED is not None
    return simulate(
        rtl, vectors, simulator=COMPILED, stall=stall, seed=5, timeout_cycles=400, timeout_s=60
    )


@functools.cache
def sound(dataflow: str, pe: str, work: tuple[tuple[str, int], ...], stall: float) -> SimResult:
    return run(rtl_of(dataflow, pe), dataflow, pe, dict(work), stall)


def mutated(rtl: Rtl, module: str, edit: Edit) -> Rtl:
    """`rtl` with every module whose name begins so edited; each edit must change it."""
    text = rtl.text
    hits = [each for each in split(text) if each.name.startswith(module)]
    assert hits, f"no module {module}"
    for each in reversed(hits):
        changed = edit(each.text)
        assert changed != each.text, f"the fault does not fit the text of {module}:\n{each.text}"
        text = text[: each.start] + changed + text[each.end :]
    return rtl.with_text(text)


def sub(pattern: str, replacement: str) -> Edit:
    return lambda text: re.sub(pattern, replacement, text)


def late(register: str) -> Edit:
    """One cycle more on the way into a register."""

    def edit(text: str) -> str:
        text = re.sub(rf"(    reg  (?:\[.*\] )?){register};", rf"\g<0>\n\1{register}_late;", text)
        return re.sub(
            rf"^( +){register} <= (.*);$",
            rf"\1{register}_late <= \2;\n\1{register} <= {register}_late;",
            text,
            flags=re.M,
        )

    return edit


def late_swap(text: str) -> str:
    line = "    reg swap_late;\n    always @(posedge clk) swap_late <= swap;\n"
    return text.replace(");\n", f");\n{line}", 1).replace("if (swap)", "if (swap_late)")


def lost_carry(text: str) -> str:
    """The adder does not carry from bit 5 to bit 6."""
    found = re.search(r"assign next_state = state \+ (.*);", text)
    width = re.search(r"output wire \[(\d+):0\] next_state", text)
    if found is None or width is None:
        return text
    top = width[1]
    line = (
        f"wire [{top}:0] addend = {found[1]};\n"
        f"    assign next_state = {{state[{top}:6] + addend[{top}:6], state[5:0] + addend[5:0]}};"
    )
    return text.replace(found[0], line)


@dataclass(frozen=True)
class Fault:
    """What is broken, in which module, and where it exists."""

    name: str
    module: str
    edit: Edit
    flows: tuple[str, ...] = ("os", "ws")
    pes: tuple[str, ...] = ("multiplier", "carry-save")
    work: dict[str, int] = field(default_factory=lambda: WORK)
    stall: float = 0.0
    says: str = ""


MUL, CS = ("multiplier",), ("carry-save",)
OS, WS = ("os",), ("ws",)
DEADLOCK = "deadlock"
FAULTS = [
    Fault("act not sign-extended", "pe_m", sub(r"\{4\{act\[3\]\}\}", "4'd0"), pes=MUL),
    Fault("wgt not sign-extended", "pe_m", sub(r"\{4\{wgt\[3\]\}\}", "4'd0"), pes=MUL),
    Fault("act not sign-extended", "pe_c", sub(r"\{flipped_0\[3\], f", "{1'b0, f"), pes=CS),
    Fault("product not sign-extended", "pe_m", sub(r"\{(\d)\{product\[7\]", r"{\1{1'b0"), pes=MUL),
    Fault("lost carry", "pe_m", lost_carry, pes=MUL),
    Fault("lost carry", "pe_c", sub(r"(add_3_0_carry =)", r"\1 1'b0 &"), pes=CS),
    Fault("lost correction", "pe_c", sub(r"(digit_1_negative =)", r"\1 1'b0 &"), pes=CS),
    Fault("stuck bit of a weight", "os_cell", sub(r"\.wgt\(wgt\)", ".wgt(wgt & 4'd13)"), OS),
    Fault("stuck bit of a weight", "ws_cell", sub(r"\.wgt\(weight\)", ".wgt(weight | 4'd4)"), WS),
    Fault("act a cycle late", "os_array", late("act_skew_1"), OS),
    Fault("act a cycle late", "ws_array", late("act_skew_1"), WS),
    Fault("wgt a cycle late", "os_array", late("wgt_skew_1"), OS),
    Fault("wgt a cycle late", "ws_array", late("wgt_skew_1"), WS),
    Fault("wgt a cycle late between tiles", "os_mesh", late("wgt_1_0"), OS),
    Fault("wgt a cycle late between tiles", "ws_mesh", late("wgt_1_1"), WS),
    Fault("first a cycle late", "os_mesh", late("first_0_1"), OS),
    Fault("deskew a cycle late", "os_array", late("deskew_0"), OS),
    Fault("deskew a cycle late", "ws_array", late("deskew_0"), WS),
    Fault("drain chain a cycle late", "os_mesh", late("above_1_0"), OS),
    Fault("rows drain in reverse", "os_array", sub(r"\{act\[3:0\].*?act\[11:8\]\}", "act"), OS),
    Fault("first dropped", "os_core", sub(r"first <= act__last", "first <= 1'b0"), OS),
    Fault("first dropped", "ws_core", sub(r"row_marks\[0\] \? 12'd0 : ", ""), WS),
    Fault("first too early", "ws_core", sub(r"\(row_marks\[0\] \?", "(marks_1[0] ?"), WS, MUL),
    Fault("last dropped", "os_array", sub(r"left == 2'd1", "left == 2'd2"), OS),
    Fault("last dropped", "ws_core", sub(r"out_last = row_marks\[2\]", "out_last = 1'b0"), WS),
    Fault("swap a cycle late", "ws_cell", late_swap, WS),
    Fault("valid a cycle early", "os_array", sub(r"if \(start\[\d\]\)", "if (start[0])"), OS),
    Fault("sum at the wrong row", "ws_core", sub(r"read_addr\(at\)", "read_addr(at ^ 3'd1)"), WS),
    Fault("sum not written", "ws_core", sub(r"en\(row_valid\)", "en(row_valid & ~at[0])"), WS),
    Fault("reset of first", "os_core", sub(r"first <= 1'b1", "first <= 1'b0"), OS),
    Fault("reset of start", "ws_core", sub(r"start <= 1'b1", "start <= 1'b0"), WS),
    Fault("reset of row", "ws_array", sub(r"row <= 3'd1", "row <= 3'd2"), WS),
    Fault("reset of credits", "os_core", sub(r"free <= \d+'\w+;", "free <= 0;"), OS, says=DEADLOCK),
    Fault("never ready", "queue_13", sub(r"in_ready = .*;", "in_ready = 0;"), OS, says=DEADLOCK),
    Fault(
        "core never ready",
        "ws_core",
        sub(r"assign act__ready = .*;", "assign act__ready = 1'b0;"),
        WS,
        says=DEADLOCK,
    ),
    Fault(
        "ready stuck at 1", "queue_13_4", sub(r"in_ready = .*;", "in_ready = 1'b1;"), OS, stall=0.5
    ),
    Fault(
        "ready stuck at 1", "queue_13_4", sub(r"in_ready = .*;", "in_ready = 1'b1;"), WS, stall=0.5
    ),
    Fault(
        "credits not checked",
        "os_core",
        sub(r"assign enough = .*;", "assign enough = 1'b1;"),
        OS,
        work={"m": 40, "k": 1, "n": 9},
        stall=0.6,
        says="flag error",
    ),
    Fault(
        "credits not checked",
        "ws_core",
        sub(r"assign enough = .*;", "assign enough = 1'b1;"),
        WS,
        work={"m": 60, "k": 2, "n": 9},
        stall=0.8,
        says="flag error",
    ),
    Fault("queue wraps early", "queue_37", sub(r"write_at == \d+'d\d+", "write_at == 1")),
    Fault(
        "payload changes while it waits",
        "queue_37",
        sub(r"read_en\(fetch\)", "read_en(count != 0)"),
        stall=0.5,
    ),
]


def marks_of(turn: int, its_turn: bool) -> list[pytest.MarkDecorator]:
    """Icarus takes them all; Verilator, which compiles each for seconds, one in six."""
    if not its_turn:
        return [pytest.mark.slow]
    left_out = COMPILED != "icarus" and turn % 6 != 0
    return [pytest.mark.skipif(left_out, reason=available()["icarus"][1])]


# Where several engines or modules can have a fault, one of them has it; the others are slow's.
CASES = [
    pytest.param(
        fault,
        flow,
        pe,
        id=f"{fault.name}-{fault.module}-{flow}-{pe}",
        marks=marks_of(
            turn,
            turn % (len(fault.flows) * len(fault.pes)) == i
            and fault.name not in {each.name for each in FAULTS[:turn]},
        ),
    )
    for turn, fault in enumerate(FAULTS)
    for i, (flow, pe) in enumerate(product(fault.flows, fault.pes))
]


@pytest.mark.parametrize(("fault", "dataflow", "pe"), CASES)
def test_caught(fault: Fault, dataflow: str, pe: str) -> None:
    good = sound(dataflow, pe, tuple(fault.work.items()), fault.stall)
    assert good.passed and good.compared > 0, good.report()
    bad = run(
        mutated(rtl_of(dataflow, pe), fault.module, fault.edit),
        dataflow,
        pe,
        fault.work,
        fault.stall,
    )
    assert not bad.passed
    assert bad.mismatches or bad.errors
    if fault.says:
        assert fault.says in " ".join(bad.errors), bad.report()


def instance(name: str, pattern: str, replacement: str) -> Edit:
    """An edit inside one instance only."""
    return sub(rf"( {name} \((?:\n.*?)*?)\.{pattern}", rf"\1.{replacement}")


PLACES: list[Any] = [
    # The last row of cells holds the first row of C in an os array: they drain downwards.
    ("os", "os_tile_2x2", instance("cell_0_1", r"wgt\(wgt\[7:4\]\)", "wgt(~wgt[7:4])"), 2, 1),
    ("os", "os_tile_1x1", instance("cell_0_0", r"wgt\(wgt\)", "wgt(wgt ^ 4'd8)"), 0, 2),
    ("os", "os_tile_1x2", instance("cell_0_0", r"act\(act\)", "act(act ^ 4'd1)"), 0, 0),
    ("ws", "ws_tile_2x1", instance("cell_1_0", r"above\(\w+\)", "above(12'd5)"), None, 2),
    ("ws", "ws_tile_1x2", instance("cell_0_1", r"wgt\(wgt\[7:4\]\)", "wgt(~wgt[7:4])"), None, 1),
]


@pytest.mark.parametrize(("dataflow", "module", "edit", "row", "col"), PLACES)
def test_place_is_named(dataflow: str, module: str, edit: Edit, row: int | None, col: int) -> None:
    """A fault in one cell: the report names its row and column, and a possible cycle."""
    good = sound(dataflow, "multiplier", tuple(WORK.items()), 0.0)
    rtl = mutated(rtl_of(dataflow, "multiplier"), module, edit)
    bad = run(rtl, dataflow, "multiplier", WORK, 0.0)
    assert good.passed and not bad.passed and bad.first is not None
    first = bad.first
    assert (first.channel, first.field) == ("out", "data")
    assert first.element == col and first.col is not None and first.col % 3 == col
    if row is not None:
        assert first.row is not None and first.row % 3 == row
    assert good.latency is not None and good.cycles is not None
    assert good.latency <= first.cycle < good.cycles
    assert f"cycle {first.cycle}" in bad.report() and "replay" in bad.report()
    # Only that column is wrong: a third of the values at most.
    assert bad.mismatches <= bad.compared // 3
