"""Cycles of the engines of weight planes, without stalls.

Cycle 0 is the one in which the first input beat is accepted.  The tests hold every figure against
simulation.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from hwgen.design.engine.queue import Queue
from hwgen.design.planes.buffer import PlaneBuffer
from hwgen.design.planes.core import PlaneCore
from hwgen.design.planes.core_bitmod import BitmodCore
from hwgen.design.planes.core_scaled import ScaledCore


class TileSteps(NamedTuple):
    """The steps of a tile: `passes` over `chunks` of each of its `groups`.

    lines  beats of a chunk of activations
    """

    passes: int
    chunks: int
    groups: int = 1
    lines: int = 1


class PlaneSchedule(NamedTuple):
    """Cycles of some tiles.

    latency   from the first input beat to the first output beat
    interval  between the last rows of consecutive tiles; None where it varies, or of one tile
    cycles    from the first input beat to the last output beat, both included
    """

    latency: int
    interval: int | None
    cycles: int


def constant(core: type[PlaneCore], config: Any, beats: int) -> int:
    """c0 of one tile without scales, which takes c0 + bits * chunks cycles; where activations are
    taken bit by bit, their bits times those of the weights.

    beats  of activations
    Two queues, the loading of the bank, its first fetch, the array, and the rows that leave.
    """
    around = 2 * Queue.LATENCY + PlaneBuffer.LATENCY - 1
    rows: int = config.rows
    return around + beats - 1 + core.latency(config) + rows


def schedule(core: type[PlaneCore], config: Any, tiles: Sequence[TileSteps]) -> PlaneSchedule:
    """The cycles of these tiles, one after the other.

    From tile to tile it takes the largest of: passes * chunks * groups; chunks * groups *
    lines of a chunk, for the other bank to fill; and as many times `spacing` as there are sums
    in a tile, and zero points.
    """
    spacing = core.spacing(config)
    ends: list[int] = []
    free = [0, 0]
    write, fire, turn, bank = Queue.LATENCY, -1, -spacing, 0
    for tile in tiles:
        for _ in range(tile.groups):
            filled = max(write, free[bank]) + tile.chunks * tile.lines - 1
            write = filled + 1
            sums = tile.passes if config.own_planes else 1
            steps = tile.passes // sums * tile.chunks
            before = fire
            for _ in range(sums):
                begin = max(fire + 1, filled + PlaneBuffer.LATENCY)
                before = begin + steps - 2 if steps > 1 else fire
                fire = turn = max(begin + steps - 1, turn + spacing)
            # The last step is fetched when the one before it moves; then the bank is free.
            free[bank] = max(before, filled + 1) + 1
            bank = 1 - bank
            if config.zeros:
                turn += spacing
        ends.append(turn)
    return _schedule(core, config, ends)


def bitmod_schedule(config: Any, tiles: Sequence[Sequence[int]]) -> PlaneSchedule:
    """The cycles of these tiles on BitMoD PEs: of each the steps of its sums, which are
    chunks · digits, one after the other."""
    spacing = BitmodCore.spacing(config)
    ends: list[int] = []
    fire, turn = Queue.LATENCY - 1, -spacing
    for sums in tiles:
        for steps in sums:
            fire = turn = max(fire + steps, turn + spacing)
        ends.append(turn)
    return _schedule(BitmodCore, config, ends)


def _schedule(core: type[ScaledCore], config: Any, ends: list[int]) -> PlaneSchedule:
    """The cycles, from those in which the last sums of the tiles end."""
    latency = core.latency(config) + Queue.LATENCY
    intervals = {after - before for before, after in pairwise(ends)}
    return PlaneSchedule(
        ends[0] + latency,
        intervals.pop() if len(intervals) == 1 else None,
        ends[-1] + latency + config.rows,
    )
