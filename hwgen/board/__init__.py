"""From a design to a bitstream on a board, with the tools of PyPI."""

from hwgen.board.board import Board, Pin, load, names

__all__ = ["Board", "Pin", "load", "names"]
