"""A matrix product as a host plays it: beats that are made once, and tiles that use them.

numpy only.  A host loads beats into the windows of an engine and plays stretches of them; what
several tiles need is loaded once where it fits.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

Fields = Mapping[str, np.ndarray]
"""Quantity of a stream -> integers [beats] or [beats, elements]."""

Stretch = tuple[int, int]
"""First beat and the one behind the last."""


@dataclass(frozen=True)
class Side:
    """The beats of one input, each once.

    beats   of all tiles
    length  beats of each block of rows of C, or of columns, one after the other
    rows    whether it is blocks of rows
    """

    beats: Fields
    length: Sequence[int]
    rows: bool

    def start(self, block: int) -> int:
        """The first beat of a block."""
        return int(sum(self.length[:block]))


@dataclass(frozen=True)
class Tile:
    """A tile of C.

    steps  what goes in one after the other, in beats from the first one of the tile's block: an
           engine takes all of a step without waiting for a later one.  Inputs that share a step
           go in step: as many beats of each
    out    beats that come out once all is in
    """

    steps: Sequence[Mapping[str, Stretch]]
    out: int


@dataclass(frozen=True)
class Job:
    """One product on an engine.

    sides   input -> its beats
    tiles   [m-tiles][n-tiles], any order does
    result  C [m, n] of the output beats of all tiles, row of tiles after row of tiles or, where
            `turned`, column after column
    marks   what flags of the output must be, in the same order
    """

    sides: Mapping[str, Side]
    tiles: Sequence[Sequence[Tile]]
    result: Callable[[Fields], np.ndarray]
    marks: Fields = field(default_factory=dict)
    turned: bool = False
