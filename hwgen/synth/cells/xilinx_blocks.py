"""Models of the block memories and the multiplier block of the 7-series."""

from __future__ import annotations

from hwgen.synth.cells.block import Block, Side, nine_bits, widened
from hwgen.synth.cells.cell import Cell
from hwgen.synth.cells.expression import ONE, ZERO
from hwgen.synth.cells.writer import Writer

_AND = 0b1000
_MODES = {"WRITE_FIRST": 1, "READ_FIRST": 2, "NO_CHANGE": 0}
_WIDTHS = (0, 1, 2, 4, 9, 18, 36, 72)
# Side: its clock, enable, reset, address, byte enables.
_PINS = {
    "A": ("CLKARDCLK", "ENARDEN", "RSTRAMARSTRAM", "ADDRARDADDR", "WEA"),
    "B": ("CLKBWRCLK", "ENBWREN", "RSTRAMB", "ADDRBWRADDR", "WEBWE"),
}
_STAGES = {"AREG": 2, "BREG": 2, "CREG": 1, "MREG": 1, "PREG": 1}
_NO_STAGES = ("ALUMODEREG", "CARRYINREG", "CARRYINSELREG", "INMODEREG", "OPMODEREG")
_CLOCKED = (
    *("CLK", "CEA1", "CEA2", "CEB1", "CEB2", "CEC", "CEM", "CEP"),
    *("RSTA", "RSTB", "RSTC", "RSTM", "RSTP", "CARRYIN"),
)


def model(cell: Cell, out: Writer) -> bool:
    """Whether there is a model of `cell`; it then stands in `out`."""
    if cell.kind in ("RAMB18E1", "RAMB36E1"):
        _memory(cell, out, 1 if cell.kind == "RAMB18E1" else 2)
    elif cell.kind == "DSP48E1":
        _multiplier(cell, out)
    else:
        return False
    return True


def _memory(cell: Cell, out: Writer, size: int) -> None:
    """`size` times 18 kbit.  In mode SDP port A reads and B writes, wide with both ports' pins."""
    simple = cell.word("RAM_MODE", "TDP", "SDP") == "SDP"
    for side in "AB":
        cell.only(f"DO{side}_REG", 0)
        cell.only(f"INIT_{side}", 0)
        cell.only(f"SRVAL_{side}", 0)
        cell.word(f"RAM_EXTENSION_{side}", "NONE")
        cell.only(f"IS_CLK{'ARD' if side == 'A' else 'BWR'}CLK_INVERTED", 0)
    cell.ignore("REGCEAREGCE", "REGCEB", "RSTREGARSTREG", "RSTREGB", "SIM_DEVICE")
    bits = {f"{kind}{side}": 16 * size for kind in ("DI", "DO") for side in "AB"}
    data = {s: widened(cell.bus(f"DI{s}DI", bits[f"DI{s}"]), 2 * size) for s in "AB"}
    outs: dict[str, list[str | None]] = {}
    for side in "AB":
        parity = cell.bus(f"DIP{side}DIP", 2 * size)
        for at, net in enumerate(parity):
            data[side][9 * at + 8] = net
        low, high = cell.outs(f"DO{side}DO", 16 * size), cell.outs(f"DOP{side}DOP", 2 * size)
        outs[side] = [n for at in range(2 * size) for n in (*low[8 * at : 8 * at + 8], high[at])]
    sides = [_side(cell, out, side, size, simple, data, outs) for side in "AB"]
    lines = (64 if size == 1 else 128, 8 if size == 1 else 16)
    plain = sum(cell.number(f"INIT_{at:02X}") << 256 * at for at in range(lines[0]))
    ninth = sum(cell.number(f"INITP_{at:02X}") << 256 * at for at in range(lines[1]))
    contents = nine_bits(plain, ninth, 2048 * size)
    Block(4 * size, 9, contents, *sides).write(out)


def _side(
    cell: Cell,
    out: Writer,
    side: str,
    size: int,
    simple: bool,
    data: dict[str, list[str]],
    outs: dict[str, list[str | None]],
) -> Side:
    other = "B" if side == "A" else "A"
    clock, enable, reset, address, bytes_on = _PINS[side]
    read = cell.only(f"READ_WIDTH_{side}", *_WIDTHS)
    write = cell.only(f"WRITE_WIDTH_{side}", *_WIDTHS)
    modes = {s: _MODES[cell.word(f"WRITE_MODE_{s}", *_MODES)] for s in "AB"}
    wide = 36 * size
    if max(read, write) > (wide if simple else wide // 2):
        raise cell.refused(f"words of {max(read, write)} bits in mode TDP")
    selects = cell.bus(bytes_on, (2 if side == "A" else 4) * size)
    used = selects[: max(1, write // 9)] if write else [ZERO]
    writing = ZERO
    for net in used:
        if net != ZERO and writing == ZERO:
            writing = net
        elif net not in (ZERO, writing):
            joined = out.wire()
            out.function(joined, 0b1110, [writing, net])
            writing = joined
    both = data["A"] + data["B"]
    shown = outs["A"] + outs["B"]
    clears = out.wire()
    out.function(clears, _AND, [cell.net(reset), cell.net(enable)])
    taken = simple and read == wide and side == "A"
    free = [] if (simple and side == "B") or not read else outs[side]
    same = cell.net(_PINS["A"][0]) == cell.net(_PINS["B"][0])
    return Side(
        clock=cell.net(clock),
        enable=cell.net(enable),
        reset=clears,
        write=writing,
        address=cell.bus(address, 13 + size),
        selects=used,
        data=both if simple and write == wide else data[side],
        outs=shown if taken else free,
        read_width=read,
        write_width=write,
        mode=modes[side],
        clash=same and modes[other] != _MODES["READ_FIRST"],
    )


def _multiplier(cell: Cell, out: Writer) -> None:
    """Multiplier with register stages and the adder behind it, without the adder before it."""
    params: dict[str, int | str] = {
        name: cell.only(name, 1, *range(most + 1)) for name, most in _STAGES.items()
    }
    for name in (*_NO_STAGES, "IS_ALUMODE_INVERTED", "IS_CARRYIN_INVERTED", "IS_CLK_INVERTED"):
        cell.only(name, 0)
    for name in ("IS_INMODE_INVERTED", "IS_OPMODE_INVERTED"):
        cell.only(name, 0)
    for name, word in {
        "A_INPUT": "DIRECT",
        "B_INPUT": "DIRECT",
        "USE_DPORT": "FALSE",
        "USE_MULT": "MULTIPLY",
        "USE_SIMD": "ONE48",
        "USE_PATTERN_DETECT": "NO_PATDET",
        "AUTORESET_PATDET": "NO_RESET",
    }.items():
        cell.word(name, word)
    cell.ignore("ACASCREG", "BCASCREG", "ADREG", "DREG", "MASK", "PATTERN")
    cell.ignore("SEL_MASK", "SEL_PATTERN", "ACIN", "BCIN", "D", "CEAD", "CED", "RSTD")
    cell.ignore("CEALUMODE", "CECARRYIN", "CECTRL", "CEINMODE", "RSTALLCARRYIN", "RSTALUMODE")
    cell.ignore("RSTCTRL", "RSTINMODE", "MULTSIGNIN", "CARRYCASCIN")
    cell.tied("INMODE", ZERO, width=5)
    cell.tied("CARRYINSEL", ZERO, width=3)
    if cell.bus("ALUMODE", 4)[2:] != [ZERO, ZERO]:
        raise cell.refused("a logic operation in ALUMODE")
    inputs: dict[str, str | list[str]] = {
        pin: cell.net(pin, ONE if pin.startswith("CE") else ZERO) for pin in _CLOCKED
    }
    for pin, width in {"A": 30, "B": 18, "C": 48, "PCIN": 48, "OPMODE": 7}.items():
        inputs[pin] = cell.bus(pin, width)
    inputs["ALUMODE"] = cell.bus("ALUMODE", 4)[:2]
    outputs = {"P": cell.outs("P", 48), "PCOUT": cell.outs("PCOUT", 48)}
    out.instance("hwgen_xilinx_dsp48e1", params, inputs, outputs)
