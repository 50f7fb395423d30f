"""Clocks that the PLLs can make: dividers for a frequency, by the makers' formulas.

    ice40  SB_PLL40, simple feedback     out = in (DIVF+1) / ((DIVR+1) 2^DIVQ)
    ecp5   EHXPLLL, feedback from CLKOP  out = in CLKOP / (CLKI CLKOS)
    gowin  rPLL                          out = in (FBDIV+1) / (IDIV+1)

The frequency at the phase detector, that of the oscillator inside and that of the output
stay in the ranges of the part (`hwgen.board.parts`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from hwgen.board.board import Board
from hwgen.board.parts import Part
from hwgen.errors import UserError

TOLERANCE = 1e-3
"""How far, as a part of it, a clock may be off what was asked for."""

_GOWIN_OUTPUT = (2, 4, 8, 16, 32, 48, 64, 80, 96, 112, 128)


@dataclass(frozen=True)
class Pll:
    """Settings of a PLL.

    mhz           what comes out
    detector_mhz  frequency at the phase detector
    vco_mhz       frequency of the oscillator inside
    settings      name of a divider in the primitive -> its value
    """

    mhz: float
    detector_mhz: float
    vco_mhz: float
    settings: Mapping[str, int]


def clock(board: Board, mhz: float | None = None) -> Pll | None:
    """The PLL that makes the design's clock; None where the oscillator is that clock.

    mhz  what is asked for; None: the board's own choice
    `UserError`, with the nearest that can be made, for a clock that is off by more than
    `TOLERANCE`.
    """
    asked = board.design_mhz if mhz is None else mhz
    if not asked > 0:
        raise UserError("clock-mhz", "MHz, more than 0", asked, f"{board.design_mhz:g}")
    if asked == board.clock_mhz:
        return None
    best = nearest(board.part, board.clock_mhz, asked)
    direct = abs(board.clock_mhz - asked)
    if best is None or direct < abs(best.mhz - asked):
        off, found = direct, board.clock_mhz
    else:
        off, found = abs(best.mhz - asked), best.mhz
    if off > TOLERANCE * asked or best is None:
        low, high = board.part.output_mhz
        rule = f"a clock that the PLL makes of {board.clock_mhz:g} MHz ({low:g} to {high:g} MHz)"
        rule += f", or {board.clock_mhz:g} without it"
        raise UserError("clock-mhz", rule, asked, f"{found:.6g}")
    return best if found == best.mhz else None


def nearest(part: Part, source_mhz: float, mhz: float) -> Pll | None:
    """The settings that come closest to `mhz`; of equals the one with the fastest detector.

    None where nothing comes out of `source_mhz` at all.
    """

    def order(found: Pll) -> tuple[float, float]:
        # Frequencies that are equal but for rounding are equal.
        return round(abs(found.mhz - mhz), 9), -found.detector_mhz

    return min(choices(part, source_mhz, mhz), key=order, default=None)


def choices(part: Part, source_mhz: float, mhz: float) -> Iterator[Pll]:
    """Settings that are allowed, one or more for each choice of all dividers but the last."""
    search = {"ice40": _ice40, "ecp5": _ecp5, "gowin": _gowin}[part.family]
    for pll in search(source_mhz, mhz):
        ranges = (part.detector_mhz, part.vco_mhz, part.output_mhz)
        values = (pll.detector_mhz, pll.vco_mhz, pll.mhz)
        if all(low <= value <= high for value, (low, high) in zip(values, ranges, strict=True)):
            yield pll


def _ice40(source: float, _mhz: float) -> Iterator[Pll]:
    for divr in range(16):
        detector = source / (divr + 1)
        # The width of the loop filter follows the detector: FPGA-TN-02052.
        steps = (17, 26, 44, 66, 101)
        filter_range = 1 + sum(detector >= step for step in steps)
        for divf in range(128):
            vco = detector * (divf + 1)
            for divq in range(1, 7):
                settings = {"DIVR": divr, "DIVF": divf, "DIVQ": divq, "FILTER_RANGE": filter_range}
                yield Pll(vco / 2**divq, detector, vco, settings)


def _ecp5(source: float, mhz: float) -> Iterator[Pll]:
    for clki in range(1, 129):
        detector = source / clki
        for feedback in range(1, 129):
            vco = detector * feedback
            # Only the two dividers beside the exact one can be the best.
            exact = int(vco / mhz)
            for output in {min(max(n, 1), 128) for n in (exact, exact + 1)}:
                settings = {"CLKI_DIV": clki, "CLKOP_DIV": feedback, "CLKOS_DIV": output}
                yield Pll(vco / output, detector, vco, settings)


def _gowin(source: float, _mhz: float) -> Iterator[Pll]:
    for idiv in range(64):
        detector = source / (idiv + 1)
        for fbdiv in range(64):
            out = detector * (fbdiv + 1)
            for odiv in _GOWIN_OUTPUT:
                settings = {"IDIV_SEL": idiv, "FBDIV_SEL": fbdiv, "ODIV_SEL": odiv}
                yield Pll(out, detector, out * odiv, settings)


def below(board: Board, mhz: float) -> float | None:
    """The fastest clock that can be made and is not above `mhz`; None where there is none."""
    made = [found.mhz for found in choices(board.part, board.clock_mhz, mhz) if found.mhz <= mhz]
    made += [board.clock_mhz] * (board.clock_mhz <= mhz)
    return max(made, default=None)
