"""The top of a board as Verilog: clock, reset, pins, and an instance of the design.

The design is the text of `--wrap uart` as it was verified; the top only adds what lies
between its ports and the pads.
"""

from __future__ import annotations

from collections.abc import Mapping

from hwgen.board.board import Board
from hwgen.board.pll import Pll
from hwgen.errors import UserError
from hwgen.rtl import FOOTER, INPUT, LOW, PREAMBLE, Rtl

_WAIT = 10
"""Bits of the counter that keeps the reset: block memories of iCE40 are not to be read for the
first 3 us after configuration, and 2**10 cycles are longer at any clock."""

LEDS: Mapping[str, str] = {"busy": "busy", "error": "error"}
"""LED -> the output of the design that it shows; it stays dark where the design has none."""

TOP = "board_top"
"""Name of the module; with underscores in front where the design has one of that name."""


def name_of(rtl: Rtl) -> str:
    """The module's name, which no module of the design has."""
    name = TOP
    while f"module {name}" in rtl.text:
        name = f"_{name}"
    return name


def top(board: Board, rtl: Rtl, pll: Pll | None) -> str:
    """The Verilog of the top; `UserError` for a design that is not `--wrap uart`."""
    ports = {port.name: port for port in rtl.ports}
    given = {"rx", rtl.clock, rtl.reset} | {"tx", *LEDS.values()}
    alien = [name for name in ports if name not in given]
    if alien or not {"rx", "tx"} <= ports.keys() or rtl.clock is None:
        rule = "a design behind a serial line: ports rx, tx, clock and reset"
        raise UserError("wrap", rule, f"{rtl.top} with {', '.join(alien) or 'others'}", "uart")
    inputs = {name for name, port in ports.items() if port.direction == INPUT}
    shown = {led: name for led, name in LEDS.items() if name in ports and name not in inputs}
    lines = [
        f"// {board.title}: clock, reset and pins around {rtl.top}.",
        f"module {name_of(rtl)} (",
        "    input wire clock,",
        "    input wire rx,",
        *(f"    output wire led_{led}," for led in board.leds),
        "    output wire tx",
        ");",
        "",
        *_clock(board, pll),
        "",
        f"    // Released {2**_WAIT} clock cycles after the clock is there, in step with it.",
        "    reg [1:0] stable = 2'd0;",
        f"    reg [{_WAIT}:0] settle = {_WAIT + 1}'d0;",
        f"    wire ready = settle[{_WAIT}];",
        "    always @(posedge clk) begin",
        "        stable <= {stable[0], locked};",
        "        if (!stable[1])",
        f"            settle <= {_WAIT + 1}'d0;",
        "        else if (!ready)",
        f"            settle <= settle + {_WAIT + 1}'d1;",
        "    end",
        "",
        *(f"    wire {name};" for name in shown.values()),
        *(_led(board, led, shown) for led in board.leds),
        "",
        f"    {rtl.top} engine (",
        f"        .{rtl.clock}(clk),",
    ]
    if rtl.reset is not None:
        lines.append(f"        .{rtl.reset}({'ready' if rtl.reset_active == LOW else '~ready'}),")
    lines += [f"        .{name}({name})," for name in shown.values()]
    lines += ["        .rx(rx),", "        .tx(tx)", "    );", "endmodule"]
    return PREAMBLE + "\n".join(lines) + "\n" + FOOTER


def _led(board: Board, led: str, shown: Mapping[str, str]) -> str:
    low = board.leds[led].low
    if led not in shown:
        return f"    assign led_{led} = 1'b{int(low)};"
    return f"    assign led_{led} = {'~' * low}{shown[led]};"


def _clock(board: Board, pll: Pll | None) -> list[str]:
    """Lines that make the wires `clk` and `locked`."""
    if pll is None:
        return ["    wire clk = clock;", "    wire locked = 1'b1;"]
    make = {"ice40": _ice40, "ecp5": _ecp5, "gowin": _gowin}[board.family]
    out = f"    // {board.clock_mhz:g} MHz to {pll.mhz:.6g} MHz; inside {pll.vco_mhz:.6g} MHz."
    return [out, "    wire clk;", "    wire locked;", *make(board, pll)]


def _instance(cell: str, options: Mapping[str, str], pins: Mapping[str, str]) -> list[str]:
    return [
        f"    {cell} #(",
        *_list(options),
        "    ) pll (",
        *_list(pins),
        "    );",
    ]


def _list(values: Mapping[str, str]) -> list[str]:
    rows = [f"        .{name}({value})" for name, value in values.items()]
    return [f"{row}," for row in rows[:-1]] + rows[-1:]


def _ice40(board: Board, pll: Pll) -> list[str]:
    widths = {"DIVR": 4, "DIVF": 7, "DIVQ": 3, "FILTER_RANGE": 3}
    options = {"FEEDBACK_PATH": '"SIMPLE"'}
    options |= {name: f"{width}'d{pll.settings[name]}" for name, width in widths.items()}
    pad = board.pll == "pad"
    pins = {
        "PACKAGEPIN" if pad else "REFERENCECLK": "clock",
        "PLLOUTGLOBAL": "clk",
        "LOCK": "locked",
        "RESETB": "1'b1",
        "BYPASS": "1'b0",
    }
    return _instance("SB_PLL40_PAD" if pad else "SB_PLL40_CORE", options, pins)


def _ecp5(board: Board, pll: Pll) -> list[str]:
    # The loop filter: what Lattice's generator writes for this range of the oscillator inside.
    attributes = [
        f'(* FREQUENCY_PIN_CLKI="{board.clock_mhz:g}" *)',
        '(* ICP_CURRENT="12" *) (* LPF_RESISTOR="8" *)',
        '(* MFG_ENABLE_FILTEROPAMP="1" *) (* MFG_GMCREF_SEL="2" *)',
    ]
    off = ("PLLRST_ENA", "INTFB_WAKE", "STDBY_ENABLE", "DPHASE_SOURCE")
    options = {name: '"DISABLED"' for name in off}
    options |= {"FEEDBK_PATH": '"CLKOP"', "CLKFB_DIV": "1"}
    options["CLKI_DIV"] = str(pll.settings["CLKI_DIV"])
    for output in ("CLKOP", "CLKOS"):
        divider = pll.settings[f"{output}_DIV"]
        options |= {f"{output}_ENABLE": '"ENABLED"', f"{output}_DIV": str(divider)}
        options |= {f"{output}_CPHASE": str(divider - 1), f"{output}_FPHASE": "0"}
    options |= {"OUTDIVIDER_MUXA": '"DIVA"', "OUTDIVIDER_MUXB": '"DIVB"'}
    pins = {"CLKI": "clock", "CLKFB": "feedback", "CLKOP": "feedback", "CLKOS": "clk"}
    pins |= {"LOCK": "locked", "RST": "1'b0", "STDBY": "1'b0", "PLLWAKESYNC": "1'b0"}
    pins |= {"PHASESEL0": "1'b0", "PHASESEL1": "1'b0", "PHASEDIR": "1'b1"}
    pins |= {"PHASESTEP": "1'b1", "PHASELOADREG": "1'b1", "ENCLKOP": "1'b0", "ENCLKOS": "1'b0"}
    lines = ["    wire feedback;", *(f"    {attribute}" for attribute in attributes)]
    return lines + _instance("EHXPLLL", options, pins)


def _gowin(board: Board, pll: Pll) -> list[str]:
    options = {"FCLKIN": f'"{board.clock_mhz:g}"', "DEVICE": f'"{board.part.pll}"'}
    for name in ("IDIV", "FBDIV", "ODIV"):
        options |= {f"{name}_SEL": str(pll.settings[f"{name}_SEL"])}
        options |= {f"DYN_{name}_SEL": '"false"'}
    options |= {"CLKFB_SEL": '"internal"'}
    buses = {"FBDSEL": 6, "IDSEL": 6, "ODSEL": 6, "PSDA": 4, "DUTYDA": 4, "FDLY": 4}
    pins = {"CLKIN": "clock", "CLKFB": "1'b0", "RESET": "1'b0", "RESET_P": "1'b0"}
    pins |= {name: f"{width}'d0" for name, width in buses.items()}
    return _instance("rPLL", options, pins | {"CLKOUT": "clk", "LOCK": "locked"})
