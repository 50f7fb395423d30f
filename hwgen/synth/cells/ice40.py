"""Models of the iCE40 cells."""

from __future__ import annotations

import re

from hwgen.synth.cells.cell import Cell
from hwgen.synth.cells.writer import Control, Reset, Writer, number

_MAJORITY = 0b11101000
_FLOP = re.compile(r"SB_DFF(N?)(E?)(SR|R|SS|S)?")
_RAM = re.compile(r"SB_RAM40_4K(NR)?(NW)?")
_MAC_MODES = {
    **dict.fromkeys(("A_REG", "B_REG", "C_REG", "D_REG"), 1),
    **dict.fromkeys(("TOP_8x8_MULT_REG", "BOT_8x8_MULT_REG"), 1),
    **dict.fromkeys(("PIPELINE_16x16_MULT_REG1", "PIPELINE_16x16_MULT_REG2"), 1),
    **dict.fromkeys(("TOPOUTPUT_SELECT", "BOTOUTPUT_SELECT"), 2),
    **dict.fromkeys(("TOPADDSUB_LOWERINPUT", "BOTADDSUB_LOWERINPUT"), 2),
    **dict.fromkeys(("TOPADDSUB_UPPERINPUT", "BOTADDSUB_UPPERINPUT"), 1),
    **dict.fromkeys(("TOPADDSUB_CARRYSELECT", "BOTADDSUB_CARRYSELECT"), 2),
    **dict.fromkeys(("A_SIGNED", "B_SIGNED"), 1),
}
_MAC_BITS = (
    *("CLK", "AHOLD", "BHOLD", "CHOLD", "DHOLD", "IRSTTOP", "IRSTBOT", "ORSTTOP", "ORSTBOT"),
    *("OLOADTOP", "OLOADBOT", "ADDSUBTOP", "ADDSUBBOT", "OHOLDTOP", "OHOLDBOT"),
)


def model(cell: Cell, out: Writer) -> bool:
    """Whether there is a model of `cell`; it then stands in `out`."""
    kind = cell.kind
    if kind == "SB_LUT4":
        out.function(cell.out("O"), cell.number("LUT_INIT"), cell.scalars("I", 4))
    elif kind == "SB_CARRY":
        pins = [cell.net(pin) for pin in ("I0", "I1", "CI")]
        out.function(cell.out("CO"), _MAJORITY, pins)
    elif found := _FLOP.fullmatch(kind):
        _flop(cell, out, bool(found[1]), found[3] or "")
    elif found := _RAM.fullmatch(kind):
        if found[1] or found[2]:
            raise cell.refused("a falling clock edge")
        _ram(cell, out)
    elif kind == "SB_MAC16":
        _mac(cell, out)
    else:
        return False
    return True


def _flop(cell: Cell, out: Writer, falling: bool, kind: str) -> None:
    """R and S work at once; SR and SS with the clock, and only where E allows."""
    resets = []
    if kind:
        pin, at_once = kind[0] if len(kind) == 1 else kind[1], len(kind) == 1
        pin = "S" if kind in ("S", "SS") else "R"
        control = Control(cell.net(pin))
        resets = [Reset(control, int(pin == "S"), at_once, not at_once)]
    out.register(
        cell.out("Q"),
        cell.net("D"),
        Control(cell.net("C"), not falling),
        initial=0,
        enable=Control(cell.net("E", "1'b1")),
        resets=resets,
    )


def _ram(cell: Cell, out: Writer) -> None:
    cell.word("INIT_FILE", "")
    contents = sum(cell.number(f"INIT_{at:X}") << 256 * at for at in range(16))
    params: dict[str, str | int] = {
        "READ_MODE": cell.only("READ_MODE", 0, 1, 2, 3),
        "WRITE_MODE": cell.only("WRITE_MODE", 0, 1, 2, 3),
        "INIT": number(contents, 4096),
    }
    inputs: dict[str, str | list[str]] = {
        "RCLK": cell.net("RCLK"),
        "RCLKE": cell.net("RCLKE", "1'b1"),
        "RE": cell.net("RE"),
        "RADDR": cell.bus("RADDR", 11),
        "WCLK": cell.net("WCLK"),
        "WCLKE": cell.net("WCLKE", "1'b1"),
        "WE": cell.net("WE"),
        "WADDR": cell.bus("WADDR", 11),
        "MASK": cell.bus("MASK", 16),
        "WDATA": cell.bus("WDATA", 16),
    }
    out.instance("hwgen_ice40_ram", params, inputs, {"RDATA": cell.outs("RDATA", 16)})


def _mac(cell: Cell, out: Writer) -> None:
    cell.only("MODE_8x8", 0)
    cell.only("NEG_TRIGGER", 0)
    params: dict[str, int | str] = {}
    for name, width in _MAC_MODES.items():
        params[name] = cell.only(name, *range(1 << width))
    # Cascades from the block below.
    for pin in ("CI", "ACCUMCI", "SIGNEXTIN"):
        cell.tied(pin, "1'b0")
    cell.only("BOTADDSUB_CARRYSELECT", 0, 1)
    cell.only("BOTADDSUB_LOWERINPUT", 0, 1, 2)
    inputs: dict[str, str | list[str]] = {pin: cell.net(pin) for pin in _MAC_BITS}
    inputs["CE"] = cell.net("CE", "1'b1")
    inputs |= {pin: cell.bus(pin, 16) for pin in "ABCD"}
    outputs = {"O": cell.outs("O", 32)}
    outputs |= {pin: cell.outs(pin, 1) for pin in ("CO", "ACCUMCO", "SIGNEXTOUT")}
    out.instance("hwgen_ice40_mac16", params, inputs, outputs)
