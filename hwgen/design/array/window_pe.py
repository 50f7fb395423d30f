"""Parameters of PEs whose accumulator is a window, by themselves and in a cell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from hwgen.config import param
from hwgen.design.array.config import CellConfig, Cells
from hwgen.design.array.single import SinglePeConfig
from hwgen.design.pe.base import Pe
from hwgen.design.pe.window import FARTHEST, MARKS, WindowPe, WindowPeConfig


class Windowed(Cells):
    """The PE is the one with a window, and its state has more marks."""

    emin: int

    def check(self) -> None:
        WindowPe.check(self.pe_config)

    @property
    def signed(self) -> bool:
        return True

    @property
    def marks(self) -> tuple[str, ...]:
        return (*MARKS, *super().marks)

    @property
    def pe_class(self) -> type[Pe]:
        return WindowPe

    @property
    def pe_config(self) -> WindowPeConfig:
        return WindowPeConfig(self.act, self.wgt, self.acc_width, self.stages, self.emin)


@dataclass(frozen=True)
class WindowCellConfig(Windowed, CellConfig):
    """One such PE with its registers."""

    prefix: ClassVar[str] = "window_cell"

    emin: int = param(0, "exponent of the last bit", range=(-FARTHEST, FARTHEST), tag="from{}")


@dataclass(frozen=True)
class WindowSingleConfig(Windowed, SinglePeConfig):
    """One such PE and what surrounds it."""

    prefix: ClassVar[str] = "window_single"

    emin: int = param(0, "exponent of the last bit", range=(-FARTHEST, FARTHEST), tag="from{}")

    @property
    def cell(self) -> CellConfig:
        return WindowCellConfig(self.act, self.wgt, self.acc_width, self.pe, self.stages, self.emin)
