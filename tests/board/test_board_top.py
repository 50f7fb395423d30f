"""The top of a board: what it says to the tools, and when it lets the design go."""

from __future__ import annotations

import dataclasses
import re
import shutil
import subprocess
from pathlib import Path

import pyslang
import pytest
from board_samples import echo, job

from hwgen.board import load, names
from hwgen.board.constraints import constraints
from hwgen.board.pll import clock
from hwgen.board.top import top
from hwgen.errors import UserError

ICARUS = shutil.which("iverilog")
PLL_CORE = """\
module SB_PLL40_CORE #(parameter FEEDBACK_PATH="", DIVR=0, DIVF=0, DIVQ=0, FILTER_RANGE=0)
    (input REFERENCECLK, output PLLOUTGLOBAL, output reg LOCK, input RESETB, BYPASS);
    assign PLLOUTGLOBAL = REFERENCECLK;
endmodule
"""


@pytest.mark.parametrize("name", names())
def test_the_text_has_every_pin_and_the_design(name: str) -> None:
    made = job(load(name))
    text, pins = made.files()["top.v"], made.files()[made.pins]
    ports = set(re.findall(r"^    (?:input|output) wire (\w+),?$", text, re.M))
    assert ports == set(made.board.pins())
    assert all(re.search(rf"\b{port}\b", pins) for port in ports)
    assert "    echo engine (" in text
    assert made.files()["echo.v"] == echo().verilog
    assert text == job(load(name)).files()["top.v"]
    # Without the primitives, which only the tools know, nothing is wrong with it.
    tree = pyslang.syntax.SyntaxTree.fromText(text)
    assert [d for d in tree.diagnostics if d.isError()] == []


@pytest.mark.parametrize(
    ("board", "cell", "settings"),
    [
        ("icebreaker", "SB_PLL40_PAD", {"DIVR": "4'd0", "DIVF": "7'd47", "DIVQ": "3'd5"}),
        ("ice40-hx8k", "SB_PLL40_CORE", {"DIVR": "4'd0", "DIVF": "7'd47", "DIVQ": "3'd4"}),
        ("ulx3s-85f", "EHXPLLL", {"CLKI_DIV": "1", "CLKOP_DIV": "16", "CLKOS_DIV": "8"}),
        ("tangnano20k", "rPLL", {"IDIV_SEL": "0", "FBDIV_SEL": "1", "ODIV_SEL": "16"}),
        ("tangnano9k", None, {}),
    ],
)
def test_the_pll(board: str, cell: str | None, settings: dict[str, str]) -> None:
    text = job(load(board)).files()["top.v"]
    if cell is None:
        assert "wire clk = clock;" in text and "pll" not in text
        return
    assert f"    {cell} #(" in text
    for name, value in settings.items():
        assert f".{name}({value})" in text


def test_leds_that_shine_at_0() -> None:
    text = job(load("icebreaker")).files()["top.v"]
    assert "assign led_busy = ~busy;" in text
    assert "assign led_error = 1'b1;" in text  # the echo has no error to show
    text = job(load("ulx3s-85f")).files()["top.v"]
    assert "assign led_busy = busy;" in text and "assign led_error = 1'b0;" in text


def test_a_design_with_other_ports_is_refused() -> None:
    board = load("icebreaker")
    alien = dataclasses.replace(echo(), ports=echo().ports[:3])
    with pytest.raises(UserError, match="ports rx, tx, clock and reset"):
        top(board, alien, clock(board))


def test_a_module_of_the_same_name() -> None:
    rtl = dataclasses.replace(echo(), text="module board_top;\nendmodule\n" + echo().text)
    board = load("icebreaker")
    assert "\nmodule _board_top (" in top(board, rtl, clock(board))


def test_files_of_the_families() -> None:
    lpf, cst = constraints(load("colorlight-i9")), constraints(load("tangnano9k"))
    assert 'LOCATE COMP "rx" SITE "H18";' in lpf
    assert 'IOBUF PORT "rx" IO_TYPE=LVCMOS33 PULLMODE=UP;' in lpf
    assert 'FREQUENCY PORT "clock" 25 MHZ;' in lpf
    assert 'IO_LOC "clock" 52;\nIO_PORT "clock" IO_TYPE=LVCMOS33 PULL_MODE=NONE;' in cst
    assert 'IO_PORT "led_busy" IO_TYPE=LVCMOS18 PULL_MODE=NONE;' in cst


@pytest.mark.skipif(not ICARUS, reason="iverilog not found: apt install iverilog")
def test_reset_waits_for_the_pll_and_comes_back_with_it(tmp_path: Path) -> None:
    """Two cycles to see the lock, 1024 to settle; a lock that is lost resets at once."""
    made = job(load("ice40-hx8k"))
    bench = f"""\
{PLL_CORE}
module bench;
    reg clock = 0, lock = 0;
    wire tx, busy, error;
    integer cycles = 0;
    board_top dut(.clock(clock), .rx(1'b1), .led_busy(busy), .led_error(error), .tx(tx));
    always #5 clock = ~clock;
    always @(posedge clock) cycles <= cycles + 1;
    always @(lock) dut.pll.LOCK = lock;
    always @(dut.engine.rst) $display("%0d %b", cycles, dut.engine.rst);
    initial begin
        dut.pll.LOCK = 0;
        repeat (50) @(negedge clock);
        lock = 1;
        repeat (1100) @(negedge clock);
        lock = 0;
        repeat (20) @(negedge clock);
        $finish;
    end
endmodule
"""
    sources = [*made.sources().items(), ("bench.v", bench)]
    for name, text in sources:
        (tmp_path / name).write_text(text)
    files = [str(tmp_path / name) for name, _text in sources]
    binary = str(tmp_path / "bench.vvp")
    subprocess.run([str(ICARUS), "-g2005", "-s", "bench", "-o", binary, *files], check=True)
    done = subprocess.run(["vvp", "-n", binary], capture_output=True, text=True, check=True)
    events = [line.split() for line in done.stdout.splitlines() if re.match(r"\d+ [01]$", line)]
    times = {level: int(cycle) for cycle, level in events if int(cycle) > 0}
    assert times == {"0": 50 + 2 + 1024, "1": 50 + 1100 + 3}
