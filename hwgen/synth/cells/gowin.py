"""Models of the Gowin cells."""

from __future__ import annotations

import re

from hwgen.synth.cells.block import Block, Side, nine_bits, widened
from hwgen.synth.cells.cell import Cell
from hwgen.synth.cells.expression import ONE, ZERO
from hwgen.synth.cells.writer import Control, Reset, Writer, number

_CHOICE, _XOR = 0b11001010, 0b0110
_FLOP = re.compile(r"DFF(N?)([SRPC]?)(E?)")
_RESETS = {"S": "SET", "R": "RESET", "P": "PRESET", "C": "CLEAR"}
# Sum before the carry is added, of (I0, I1, I3): add, subtract, or what I3 says.
_SUMS = {0: 0b01100110, 1: 0b10011001, 2: 0b01101001}
_MULTIPLIER = re.compile(r"MULT(9X9|18X18|36X36)")
_REGISTERS = ("AREG", "BREG", "OUT_REG", "OUT0_REG", "OUT1_REG", "PIPE_REG", "SOA_REG")


def model(cell: Cell, out: Writer) -> bool:
    """Whether there is a model of `cell`; it then stands in `out`."""
    kind = cell.kind
    if found := re.fullmatch(r"LUT([1-4])", kind):
        out.function(cell.out("F"), cell.number("INIT"), cell.scalars("I", int(found[1])))
    elif re.fullmatch(r"MUX2(_LUT[5-8])?", kind):
        out.function(cell.out("O"), _CHOICE, [cell.net(pin) for pin in ("I0", "I1", "S0")])
    elif kind == "INV":
        out.function(cell.out("O"), 0b01, [cell.net("I")])
    elif kind == "ALU":
        _alu(cell, out)
    elif found := _FLOP.fullmatch(kind):
        _flop(cell, out, bool(found[1]), found[2], bool(found[3]))
    elif found := re.fullmatch(r"RAM16SDP([124])", kind):
        _lut_memory(cell, out, int(found[1]))
    elif kind in ("SP", "SPX9", "DPB", "DPX9B", "SDPB", "SDPX9B"):
        _block_memory(cell, out)
    elif found := _MULTIPLIER.fullmatch(kind):
        _multiplier(cell, out, int(found[1].partition("X")[0]))
    else:
        return False
    return True


def _alu(cell: Cell, out: Writer) -> None:
    mode = cell.only("ALU_MODE", *_SUMS)
    pins = [cell.net(pin) for pin in ("I0", "I1", "I3")]
    part, carry = out.wire(), cell.net("CIN")
    out.function(part, _SUMS[mode], pins)
    out.function(cell.out("SUM"), _XOR, [part, carry])
    out.assign(cell.out("COUT"), f"{part} ? {carry} : {pins[0]}")


def _flop(cell: Cell, out: Writer, falling: bool, kind: str, enabled: bool) -> None:
    """Set, reset (with the clock), preset, clear (at once); it starts with its reset's value."""
    cell.ignore("INIT")
    value = int(kind in ("S", "P"))
    resets = []
    if kind:
        resets = [Reset(Control(cell.net(_RESETS[kind])), value, kind in "PC")]
    out.register(
        cell.out("Q"),
        cell.net("D"),
        Control(cell.net("CLK"), not falling),
        initial=value if kind else 0,
        enable=Control(cell.net("CE", ONE)) if enabled else None,
        resets=resets,
    )


def _lut_memory(cell: Cell, out: Writer, width: int) -> None:
    columns = [cell.number(f"INIT_{at}") for at in range(width)]
    contents = 0
    for word in range(16):
        for at, column in enumerate(columns):
            contents |= (column >> word & 1) << (width * word + at)
    out.instance(
        "hwgen_lut_memory",
        {"DEPTH_BITS": 4, "WIDTH": width, "INIT": number(contents, 16 * width)},
        {
            "clk": cell.net("CLK"),
            "we": cell.net("WRE"),
            "write_at": cell.bus("WAD", 4),
            "read_at": cell.bus("RAD", 4),
            "data": cell.bus("DI", width),
        },
        {"q": cell.outs("DO", width)},
    )


def _block_memory(cell: Cell, out: Writer) -> None:
    """SP has one port; of SDP port A writes and port B reads; DP has two full ones."""
    kind = cell.kind
    nine = "X9" in kind
    one, simple = kind.startswith("SP"), kind.startswith("SDP")
    if cell.word("RESET_MODE", "SYNC", "ASYNC") == "ASYNC":
        for pin in ("RESET", "RESETA", "RESETB"):
            cell.tied(pin, ZERO)
    cell.ignore("OCE", "OCEA", "OCEB")
    for suffix in ("", "0", "1"):
        cell.only(f"READ_MODE{suffix}", 0)
    for suffix in ("", "_0", "_1"):
        cell.only(f"BLK_SEL{suffix}", 0)
    for pin in ("BLKSEL", "BLKSELA", "BLKSELB"):
        cell.tied(pin, ZERO, width=3)
    sides = [_side(cell, side, nine, one, simple) for side in ("AB" if not one else "A")]
    idle = Side(ZERO, ZERO, ZERO, ZERO, (), (), (), (), 0, 0)
    lines = [cell.number(f"INIT_RAM_{at:02X}") for at in range(64)]
    if nine:
        contents = sum(line << 288 * at for at, line in enumerate(lines))
    else:
        data = sum(line << 256 * at for at, line in enumerate(lines))
        contents = nine_bits(data, 0, 2048)
    Block(4, 9, contents, sides[0], sides[1] if len(sides) > 1 else idle).write(out)


def _side(cell: Cell, side: str, nine: bool, one: bool, simple: bool) -> Side:
    tail = "" if one else side
    at = "" if one else str("AB".index(side))
    default = 36 if nine else 32
    usual = default if simple or one else default // 2
    given = cell.number(f"BIT_WIDTH_{at}" if at else "BIT_WIDTH", usual)
    width = given // 8 * 9 if not nine and given >= 8 else given
    if width not in (1, 2, 4, 9, 18, 36):
        raise cell.refused(f"words of {given} bits")
    writes, reads = not (simple and side == "B"), not (simple and side == "A")
    selects = width // 9 if width >= 18 else 0
    address = cell.bus(f"AD{tail}", 14)
    bits = (36 if nine else 32) // (1 if one or simple else 2)
    data = cell.bus("DI" if one or simple else f"DI{side}", bits) if writes else []
    outs = cell.outs("DO" if one or simple else f"DO{side}", bits) if reads else []
    if not nine:
        data = widened(data, len(data) // 8)
        outs = [n for k in range(len(outs) // 8) for n in (*outs[8 * k : 8 * k + 8], None)]
    clocks = [cell.net(f"CLK{x}") for x in "AB"]
    mode = 0 if simple else cell.only(f"WRITE_MODE{at}", 0, 1, 2)
    write = (ONE if simple else cell.net(f"WRE{tail}")) if writes else ZERO
    return Side(
        clock=cell.net(f"CLK{tail}"),
        enable=cell.net(f"CE{tail}", ONE),
        reset=cell.net(f"RESET{tail}"),
        write=write,
        address=[ZERO] * selects + address[selects:],
        selects=address[:selects] or [ONE],
        data=data,
        outs=outs,
        read_width=width,
        write_width=width,
        mode=mode,
        clash=not one and clocks[0] == clocks[1],
    )


def _multiplier(cell: Cell, out: Writer, width: int) -> None:
    for name in (*_REGISTERS, "ASIGN_REG", "BSIGN_REG"):
        cell.only(name, 0)
    cell.ignore("MULT_RESET_MODE", "CLK", "CE", "RESET")
    for pin in ("ASEL", "BSEL"):
        cell.tied(pin, ZERO)
    out.instance(
        "hwgen_multiplier",
        {"WIDTH": width},
        {
            "a": cell.bus("A", width),
            "b": cell.bus("B", width),
            "signed_a": cell.net("ASIGN"),
            "signed_b": cell.net("BSIGN"),
        },
        {"p": cell.outs("DOUT", 2 * width)},
    )
