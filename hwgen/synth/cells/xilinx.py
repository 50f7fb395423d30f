"""Models of the logic cells, LUT memories and flip-flops of the 7-series."""

from __future__ import annotations

import re

from hwgen.synth.cells import xilinx_blocks
from hwgen.synth.cells.cell import Cell
from hwgen.synth.cells.expression import ONE
from hwgen.synth.cells.writer import Control, Reset, Writer, number

_CHOICE, _XOR, _OR = 0b11001010, 0b0110, 0b1110
_FLOP = re.compile(r"FD([RSCP])E(_1)?")
_RESETS = {"R": "R", "S": "S", "C": "CLR", "P": "PRE"}
_RAM = re.compile(r"RAM(32|64|128|256)X1([SD])")
_SHIFT = re.compile(r"SRL(C?)(16|32)E")


def model(cell: Cell, out: Writer) -> bool:
    """Whether there is a model of `cell`; it then stands in `out`."""
    kind = cell.kind
    if found := re.fullmatch(r"LUT([1-6])", kind):
        out.function(cell.out("O"), cell.number("INIT"), cell.scalars("I", int(found[1])))
    elif kind == "LUT6_2":
        table, pins = cell.number("INIT"), cell.scalars("I", 6)
        out.function(cell.out("O6"), table, pins)
        out.function(cell.out("O5"), table & 0xFFFFFFFF, pins[:5])
    elif re.fullmatch(r"MUXF[789]", kind):
        out.function(cell.out("O"), _CHOICE, [cell.net(pin) for pin in ("I0", "I1", "S")])
    elif kind == "INV":
        out.function(cell.out("O"), 0b01, [cell.net("I")])
    elif kind == "CARRY4":
        _carry(cell, out)
    elif found := _FLOP.fullmatch(kind):
        _flop(cell, out, found[1], bool(found[2]))
    elif found := _RAM.fullmatch(kind):
        _lut_memory(cell, out, int(found[1]), found[2] == "D")
    elif kind in ("RAM32M", "RAM64M"):
        _four_memories(cell, out, int(kind[3:5]))
    elif found := _SHIFT.fullmatch(kind):
        _shift(cell, out, int(found[2]), bool(found[1]))
    else:
        return xilinx_blocks.model(cell, out)
    return True


def _carry(cell: Cell, out: Writer) -> None:
    carry = out.wire()
    out.function(carry, _OR, [cell.net("CI"), cell.net("CYINIT")])
    selects, data = cell.bus("S", 4), cell.bus("DI", 4)
    sums, carries = cell.outs("O", 4), cell.outs("CO", 4)
    for at in range(4):
        out.function(sums[at], _XOR, [selects[at], carry])
        following = carries[at] or out.wire()
        out.function(following, _CHOICE, [data[at], carry, selects[at]])
        carry = following


def _flop(cell: Cell, out: Writer, kind: str, falling: bool) -> None:
    """R and S work with the clock, CLR and PRE at once."""
    value = int(kind in "SP")
    pin = _RESETS[kind]
    reset = Control(cell.net(pin), not cell.only(f"IS_{pin}_INVERTED", 0, 1))
    data = cell.net("D")
    if cell.only("IS_D_INVERTED", 0, 1):
        data = f"~{data}"
    rising = falling == bool(cell.only("IS_C_INVERTED", 0, 1))
    out.register(
        cell.out("Q"),
        data,
        Control(cell.net("C"), rising),
        initial=cell.number("INIT", value),
        enable=Control(cell.net("CE", ONE)),
        resets=[Reset(reset, value, kind in "CP")],
    )


def _lut_memory(cell: Cell, out: Writer, depth: int, two: bool) -> None:
    """One column that is written and read at A and, of two ports, read at DPRA."""
    cell.only("IS_WCLK_INVERTED", 0)
    bits = depth.bit_length() - 1
    # The deep ones have vectors where the others have pins of one bit.
    vectors = depth == 256 or (depth == 128 and two)
    ports = {"O" if not two else "SPO": "A"} | ({"DPO": "DPRA"} if two else {})
    address = cell.bus("A", bits) if vectors else cell.scalars("A", bits)
    contents = number(cell.number("INIT"), depth)
    for result, at in ports.items():
        _column(
            out,
            (cell.net("WCLK"), cell.net("WE")),
            address,
            cell.bus(at, bits) if vectors else cell.scalars(at, bits),
            [cell.net("D")],
            cell.outs(result, 1),
            contents,
        )


def _four_memories(cell: Cell, out: Writer, depth: int) -> None:
    """Four columns, all written at ADDRD."""
    cell.only("IS_WCLK_INVERTED", 0)
    bits, width = depth.bit_length() - 1, 64 // depth
    for side in "ABCD":
        _column(
            out,
            (cell.net("WCLK"), cell.net("WE")),
            cell.bus("ADDRD", bits),
            cell.bus(f"ADDR{side}", bits),
            cell.bus(f"DI{side}", width),
            cell.outs(f"DO{side}", width),
            number(cell.number(f"INIT_{side}"), 64),
        )


def _column(
    out: Writer,
    control: tuple[str, str],
    write_at: list[str],
    read_at: list[str],
    data: list[str],
    outs: list[str | None],
    contents: str,
) -> None:
    if not any(outs):
        return
    clock, enable = control
    out.instance(
        "hwgen_lut_memory",
        {"DEPTH_BITS": len(write_at), "WIDTH": len(data), "INIT": contents},
        {"clk": clock, "we": enable, "write_at": write_at, "read_at": read_at, "data": data},
        {"q": outs},
    )


def _shift(cell: Cell, out: Writer, depth: int, cascade: bool) -> None:
    cell.only("IS_CLK_INVERTED", 0)
    bits = depth.bit_length() - 1
    out.instance(
        "hwgen_lut_shift",
        {"DEPTH_BITS": bits, "INIT": number(cell.number("INIT"), depth)},
        {
            "clk": cell.net("CLK"),
            "ce": cell.net("CE", ONE),
            "data": cell.net("D"),
            "at": cell.bus("A", bits) if depth == 32 else cell.scalars("A", bits),
        },
        {"q": cell.outs("Q", 1), "last": [cell.out(f"Q{depth - 1}") if cascade else None]},
    )
