"""Models of the ECP5 cells."""

from __future__ import annotations

from hwgen.synth.cells.block import Block, Side
from hwgen.synth.cells.cell import Cell
from hwgen.synth.cells.expression import ONE, expression
from hwgen.synth.cells.writer import Control, Reset, Writer, number

_XOR, _CHOICE = 0b0110, 0b11001010
_WIDTHS = (18, 1, 2, 4, 9, 36)
_MODES = {"NORMAL": 0, "WRITETHROUGH": 1, "READBEFOREWRITE": 2}
# Register stages that the mapper leaves out; then nothing of their clocks matters.
_STAGES = ("INPUTA", "INPUTB", "INPUTC", "PIPELINE", "OUTPUT")


def model(cell: Cell, out: Writer) -> bool:
    """Whether there is a model of `cell`; it then stands in `out`."""
    kind = cell.kind
    if kind in ("LUT4", "LUT2"):
        pins = [cell.net(pin) for pin in ("ABCD" if kind == "LUT4" else "AB")]
        out.function(cell.out("Z"), cell.number("INIT"), pins)
    elif kind == "INV":
        out.function(cell.out("Z"), 0b01, [cell.net("A")])
    elif kind == "PFUMX":
        out.function(cell.out("Z"), _CHOICE, [cell.net(pin) for pin in ("BLUT", "ALUT", "C0")])
    elif kind == "L6MUX21":
        out.function(cell.out("Z"), _CHOICE, [cell.net(pin) for pin in ("D0", "D1", "SD")])
    elif kind == "CCU2C":
        _carry(cell, out)
    elif kind == "TRELLIS_FF":
        _flop(cell, out)
    elif kind == "TRELLIS_DPR16X4":
        _lut_memory(cell, out)
    elif kind == "DP16KD":
        _block_memory(cell, out)
    elif kind in ("MULT18X18D", "MULT9X9D"):
        _multiplier(cell, out, 18 if kind == "MULT18X18D" else 9)
    else:
        return False
    return True


def _carry(cell: Cell, out: Writer) -> None:
    """Two times: LUT4 of the inputs, added to the carry; LUT2 of two of them is generated."""
    carry = cell.net("CIN")
    for half in (0, 1):
        pins = [cell.net(f"{pin}{half}") for pin in "ABCD"]
        table = cell.number(f"INIT{half}")
        inject = cell.word(f"INJECT1_{half}", "YES", "NO") == "YES"
        lut = out.wire()
        out.function(lut, table, pins)
        out.function(cell.out(f"S{half}"), _XOR, [lut, "1'b0" if inject else carry])
        generated = "1'b0" if inject else expression(table & 15, pins[:2])
        following = out.wire()
        out.assign(following, f"{lut} ? {carry} : {generated}")
        carry = following
    out.assign(cell.out("COUT"), carry)


def _flop(cell: Cell, out: Writer) -> None:
    cell.word("GSR", "ENABLED", "DISABLED", "AUTO")
    cell.word("LSRMODE", "LSR")
    cell.ignore("M")
    enables = {"1": Control(ONE), "0": Control("1'b0")}
    mux = cell.word("CEMUX", "1", "0", "CE", "INV")
    enable = enables.get(mux) or Control(cell.net("CE", ONE), mux == "CE")
    cell.ignore("CE")
    reset = Control(cell.net("LSR"), cell.word("LSRMUX", "LSR", "INV") == "LSR")
    value = int(cell.word("REGSET", "RESET", "SET") == "SET")
    at_once = cell.word("SRMODE", "LSR_OVER_CE", "ASYNC") == "ASYNC"
    out.register(
        cell.out("Q"),
        cell.net("DI"),
        Control(cell.net("CLK"), cell.word("CLKMUX", "CLK", "INV") == "CLK"),
        initial=value,
        enable=enable,
        resets=[Reset(reset, value, at_once)],
    )


def _lut_memory(cell: Cell, out: Writer) -> None:
    cell.word("WCKMUX", "WCK")
    cell.word("WREMUX", "WRE")
    out.instance(
        "hwgen_lut_memory",
        {"DEPTH_BITS": 4, "WIDTH": 4, "INIT": number(cell.number("INITVAL"), 64)},
        {
            "clk": cell.net("WCK"),
            "we": cell.net("WRE"),
            "write_at": cell.bus("WAD", 4),
            "read_at": cell.bus("RAD", 4),
            "data": cell.bus("DI", 4),
        },
        {"q": cell.outs("DO", 4)},
    )


def _block_memory(cell: Cell, out: Writer) -> None:
    """With words of 36 bits port A writes and port B reads, each with both ports' data pins."""
    cell.word("GSR", "AUTO", "DISABLED", "ENABLED")
    cell.word("RESETMODE", "SYNC", "ASYNC")
    cell.word("ASYNC_RESET_RELEASE", "SYNC", "ASYNC")
    clashing = cell.net("CLKA") == cell.net("CLKB")
    widths = {side: cell.only(f"DATA_WIDTH_{side}", *_WIDTHS) for side in "AB"}
    data = {side: cell.scalars(f"DI{side}", 18) for side in "AB"}
    wide_out = [net for side in "AB" for net in _scalar_outs(cell, f"DO{side}")]
    sides = []
    for side in "AB":
        width = widths[side]
        cell.word(f"REGMODE_{side}", "NOREG")
        cell.word(f"CSDECODE_{side}", "0b000")
        cell.word(f"CLK{side}MUX", f"CLK{side}")
        cell.ignore(f"OCE{side}")
        for chip in range(3):
            cell.tied(f"CS{side}{chip}", "1'b0")
        asynchronous = cell.word("RESETMODE", "SYNC", "ASYNC") == "ASYNC"
        if asynchronous:
            cell.tied(f"RST{side}", "1'b0")
        address = cell.scalars(f"AD{side}", 14)
        selects = width // 9 if width >= 18 else 0
        wide = width == 36
        if wide:
            outs = wide_out if side == "B" else []
        else:
            outs = wide_out[18:] if side == "B" else wide_out[:18]
            # A port that is wide on the other side only: its own data pins are the upper ones.
        sides.append(
            Side(
                clock=cell.net(f"CLK{side}"),
                enable=cell.net(f"CE{side}", ONE),
                reset=cell.net(f"RST{side}"),
                write=cell.net(f"WE{side}"),
                address=["1'b0"] * selects + address[selects:],
                selects=address[:selects] or [ONE],
                data=data["A"] + data["B"] if wide and side == "A" else data[side],
                outs=outs,
                read_width=width,
                write_width=width,
                mode=_MODES[cell.word(f"WRITEMODE_{side}", *_MODES)],
                clash=clashing,
            )
        )
    contents = 0
    for line in range(64):
        value = cell.number(f"INITVAL_{line:02X}")
        for word in range(16):
            contents |= (value >> 20 * word & 0x3FFFF) << 18 * (16 * line + word)
    Block(4, 9, contents, *sides).write(out)


def _scalar_outs(cell: Cell, stem: str) -> list[str | None]:
    return [cell.out(f"{stem}{at}") for at in range(18)]


def _multiplier(cell: Cell, out: Writer, width: int) -> None:
    for stage in _STAGES:
        cell.word(f"REG_{stage}_CLK", "NONE")
        cell.ignore(f"REG_{stage}_CE", f"REG_{stage}_RST")
    cell.word("MULT_BYPASS", "DISABLED")
    cell.word("SOURCEB_MODE", "B_SHIFT", "B_INPUT")
    cell.word("CAS_MATCH_REG", "FALSE")
    cell.ignore("RESETMODE", "GSR", "HIGHSPEED_CLK", *(f"CLK{n}_DIV" for n in range(4)))
    for pin in ("SOURCEA", "SOURCEB"):
        cell.tied(pin, "1'b0")
    out.instance(
        "hwgen_multiplier",
        {"WIDTH": width},
        {
            "a": cell.scalars("A", width),
            "b": cell.scalars("B", width),
            "signed_a": cell.net("SIGNEDA"),
            "signed_b": cell.net("SIGNEDB"),
        },
        {"p": [cell.out(f"P{at}") for at in range(2 * width)]},
    )
