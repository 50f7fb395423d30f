"""Boards that run here, in place of those on the desk: the same Verilog, the same bytes."""

from hwgen.emulate.emulator import Emulator, Glitches
from hwgen.emulate.line import Line

__all__ = ["Emulator", "Glitches", "Line"]
