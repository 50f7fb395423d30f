"""What is to be built: a design on a board, with its clock and its line, as Verilog and pins."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hwgen.board import mapping
from hwgen.board.board import Board
from hwgen.board.constraints import FILES, constraints
from hwgen.board.line import divider
from hwgen.board.pll import Pll, clock
from hwgen.board.top import name_of, top
from hwgen.errors import UserError
from hwgen.rtl import Rtl

if TYPE_CHECKING:
    from hwgen.catalog import Design
    from hwgen.config import Config

TOP_FILE = "top.v"


@dataclass(frozen=True)
class Job:
    """A design on a board.

    rtl       the Verilog with the serial line around it
    pll       that makes the clock; None where the oscillator is the clock
    baud      asked for; the line runs at `clock_mhz` / `divider`
    dsp       whether multiplier blocks may be used
    """

    board: Board
    rtl: Rtl
    pll: Pll | None
    baud: int
    divider: int
    dsp: bool = True

    @property
    def clock_mhz(self) -> float:
        """The design's clock."""
        return self.board.clock_mhz if self.pll is None else self.pll.mhz

    @property
    def blocks(self) -> bool:
        """Whether multiplications go to multiplier blocks: they may, and there are some."""
        return self.dsp and self.board.part.blocks

    @property
    def top(self) -> str:
        """Name of the top module."""
        return name_of(self.rtl)

    @property
    def pins(self) -> str:
        """Name of the file of constraints."""
        return FILES[self.board.family]

    def sources(self) -> dict[str, str]:
        """Verilog: file name -> text; the design's is `Rtl.verilog`, byte by byte."""
        return {
            TOP_FILE: top(self.board, self.rtl, self.pll),
            f"{self.rtl.top}.v": self.rtl.verilog,
        }

    def files(self) -> dict[str, str]:
        """All that the tools read."""
        return {**self.sources(), self.pins: constraints(self.board)}

    def key(self, tools: Mapping[str, str]) -> str:
        """Digest of everything that a build depends on, but for the seed: what its manifest says
        of the board, and how it is flashed, too."""
        part = self.board.part
        said = [self.board.name, self.board.loader, self.baud]
        steps = mapping.steps(self.board, self.top, list(self.sources()), self.blocks)
        chosen = [part.name, self.board.package, self.board.speed, steps, part.flags]
        text = json.dumps([self.files(), said, chosen, self.clock_mhz, dict(tools)])
        return hashlib.sha256(text.encode()).hexdigest()


def prepare(
    design: Design,
    config: Config,
    board: Board,
    *,
    mhz: float | None = None,
    baud: int | None = None,
    dsp: bool = True,
    buffer: str = "",
) -> Job:
    """The job of a design with a config on a board.

    mhz     clock of the design; None: the board's choice
    baud    of the line; None: the board's choice
    buffer  beats of the windows, as `hwgen generate --buffer` has it
    `UserError` for a clock or a rate that there is not, and for a design without streams.
    """
    pll = clock(board, mhz)
    made = board.clock_mhz if pll is None else pll.mhz
    rate = board.baud if baud is None else baud
    cycles = divider(made, rate)
    return Job(board, on_line(design, config, cycles, buffer), pll, rate, cycles, dsp)


def on_line(design: Design, config: Config, divider: int, buffer: str = "") -> Rtl:
    """The design behind buffers, registers and a serial line.

    divider  clock cycles of a bit
    `UserError` about the design where it has no streams for that.
    """
    from hwgen.emit.options import Options

    try:
        return design.generate(config, Options(wrap="uart", divider=divider, buffer=buffer))
    except UserError as error:
        if error.key != "wrap":
            raise
        # Here nobody asked for a wrap, and no other one is to be had.
        near = "matmul" if error.nearest == "none" else None
        rule = f"must suit the serial line of a board: wrap {error.rule}"
        raise UserError("design", rule, design.name, near) from None
