"""A design that is nothing but a serial line, and a board file that is right."""

from __future__ import annotations

from hwgen.board import Board
from hwgen.board.job import Job
from hwgen.board.line import divider
from hwgen.board.pll import clock
from hwgen.rtl import Port, Rtl

ECHO = """\
module echo(input wire clk, input wire rst, input wire rx, output reg tx, output wire busy);
    reg [1:0] seen;
    reg [7:0] count;
    always @(posedge clk) begin
        seen <= {seen[0], rx};
        tx <= rst | seen[1];
        count <= rst ? 8'd0 : count + {7'd0, ~seen[1]};
    end
    assign busy = count[7];
endmodule
"""

PROPER = """\
title: A board of the tests
family: ice40
device: hx8k
package: ct256
clock: {mhz: 12, pin: J3, pll: core, design_mhz: 24}
uart: {rx: {pin: B10, pull: up}, tx: B12, baud: 115200}
leds: {busy: {pin: B5, active: low}}
flash: {loader: [-b, ice40_generic]}
"""


def echo() -> Rtl:
    """What comes in goes out again two clock cycles later."""
    inputs = [Port(name, "input", 1) for name in ("clk", "rst", "rx")]
    outputs = [Port(name, "output", 1) for name in ("tx", "busy")]
    return Rtl(ECHO, "echo", (*inputs, *outputs), design="echo", config={"rows": 1})


def job(board: Board, mhz: float | None = None, *, baud: int | None = None) -> Job:
    """The echo on a board."""
    pll = clock(board, mhz)
    made = board.clock_mhz if pll is None else pll.mhz
    rate = baud or board.baud
    return Job(board, echo(), pll, rate, divider(made, rate))
