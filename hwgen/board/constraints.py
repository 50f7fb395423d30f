"""Pins and clocks in the form that the placer of a family reads."""

from __future__ import annotations

from hwgen.board.board import Board, Pin

FILES = {"ice40": "board.pcf", "ecp5": "board.lpf", "gowin": "board.cst"}
"""Family -> the file's name."""

_UP_DOWN = {"": "NONE", "up": "UP", "down": "DOWN"}


def constraints(board: Board) -> str:
    """The text of the file; ports are those of the top."""
    line = {"ice40": _pcf, "ecp5": _lpf, "gowin": _cst}[board.family]
    lines = [line(name, pin) for name, pin in board.pins().items()]
    if board.family == "ice40":
        lines.append(f"set_frequency clock {board.clock_mhz:g}\n")
    if board.family == "ecp5":
        lines.append(f'FREQUENCY PORT "clock" {board.clock_mhz:g} MHZ;\n')
    return "".join(lines)


def _pcf(name: str, pin: Pin) -> str:
    return f"set_io{' -pullup yes' * (pin.pull == 'up')} {name} {pin.site}\n"


def _lpf(name: str, pin: Pin) -> str:
    options = [f"IO_TYPE={pin.standard}"] * bool(pin.standard)
    options.append(f"PULLMODE={_UP_DOWN[pin.pull]}")
    return f'LOCATE COMP "{name}" SITE "{pin.site}";\nIOBUF PORT "{name}" {" ".join(options)};\n'


def _cst(name: str, pin: Pin) -> str:
    options = [f"IO_TYPE={pin.standard}"] * bool(pin.standard)
    options.append(f"PULL_MODE={_UP_DOWN[pin.pull]}")
    return f'IO_LOC "{name}" {pin.site};\nIO_PORT "{name}" {" ".join(options)};\n'
