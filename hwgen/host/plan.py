"""What is loaded into the windows of an engine and what is run, in which order."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from hwgen.jobs import Job, Stretch

Key = tuple[str, int, int]
"""Digest of the beats of a block, and the stretch of it."""


@dataclass(frozen=True)
class Load:
    """Beats `start` to `stop` of an input go into its window from beat `base` on, modulo DEPTH."""

    name: str
    base: int
    start: int
    stop: int


@dataclass(frozen=True)
class Run:
    """The engine takes (first beat, beats) of every input and gives `out` beats of tile (i, j).

    Inputs that are not named give nothing; `tile` is None where nothing comes out.
    """

    taken: Mapping[str, tuple[int, int]]
    out: int = 0
    tile: tuple[int, int] | None = None


class Buffer:
    """The beats that lie in a window: a ring, in which new ones replace the oldest."""

    def __init__(self, depth: int) -> None:
        self.depth = depth
        self._next = 0
        self._held: dict[Key, tuple[int, int]] = {}

    def find(self, key: Key) -> int | None:
        """Where these beats lie, if they do."""
        held = self._held.get(key)
        return None if held is None else held[0]

    def place(self, length: int) -> tuple[int, int]:
        """Where so many would go: (base, length)."""
        return self._next, length

    def put(self, key: Key, length: int) -> int:
        """Takes that place; what was there is gone."""
        place = self.place(length)
        self._held = {k: held for k, held in self._held.items() if not self.overlap(held, place)}
        self._held[key] = place
        self._next = (self._next + length) % self.depth
        return place[0]

    def overlap(self, one: tuple[int, int], other: tuple[int, int]) -> bool:
        """Whether two stretches (base, length) share beats."""
        apart = (other[0] - one[0]) % self.depth, (one[0] - other[0]) % self.depth
        return min(one[1], other[1]) > 0 and (apart[0] < one[1] or apart[1] < other[1])


Buffers = dict[str, Buffer]


def plan(
    job: Job, buffers: Buffers, keys: Mapping[str, list[str]], sizes: Mapping[str, int], out: int
) -> list[Load | Run]:
    """The steps of a job: in the order of tiles, of some that suggest themselves, that loads the
    fewest bytes.

    buffers  of the inputs: what they hold now, and afterwards what they then hold
    keys     input -> digest of each of its blocks
    sizes    input -> bytes of a beat
    out      beats of the output's window
    """
    best: tuple[int, list[Load | Run], Buffers] | None = None
    for tiles in _orders(job, buffers):
        after = copy.deepcopy(buffers)
        steps = list(_Planner(job, after, keys, out).steps(tiles))
        cost = sum((e.stop - e.start) * sizes[e.name] for e in steps if isinstance(e, Load))
        if best is None or cost < best[0]:
            best = cost, steps, after
    assert best is not None
    buffers.update(best[2])
    return best[1]


def _orders(job: Job, buffers: Buffers) -> Iterator[list[tuple[int, int]]]:
    """Rows of tiles outside, then columns; each with all inside, and with as many as fit."""
    many = len(job.tiles), len(job.tiles[0])
    for outer, inner in ((0, 1), (1, 0)):
        fit = min(
            buffers[name].depth // max(side.length)
            for name, side in job.sides.items()
            if side.rows == (inner == 0)
        )
        for group in sorted({many[inner], max(1, min(many[inner], fit))}, reverse=True):
            pairs = [
                (x, y)
                for at in range(0, many[inner], group)
                for x in range(many[outer])
                for y in range(at, min(many[inner], at + group))
            ]
            yield pairs if inner else [(y, x) for x, y in pairs]


class _Planner:
    """Follows tiles step by step; joins what can be one run."""

    def __init__(self, job: Job, buffers: Buffers, keys: Mapping[str, list[str]], out: int) -> None:
        self._job, self._buffers, self._keys, self._out = job, buffers, keys, out
        self._pending: dict[str, tuple[int, int]] = {}

    def steps(self, tiles: Iterable[tuple[int, int]]) -> Iterator[Load | Run]:
        for at in tiles:
            tile = self._job.tiles[at[0]][at[1]]
            for step in tile.steps:
                yield from self._step(at, step)
            left = tile.out
            while left:
                many = min(left, self._out)
                yield self._run(many, at)
                left -= many

    def _step(self, at: tuple[int, int], step: Mapping[str, Stretch]) -> Iterator[Load | Run]:
        """All of a step, in pieces that fit their windows."""
        piece = min(self._buffers[name].depth for name in step)
        length = max(stop - start for start, stop in step.values())
        for low in range(0, length, piece):
            yield from self._piece(
                at,
                {
                    name: (start + low, min(start + low + piece, stop))
                    for name, (start, stop) in step.items()
                },
            )

    def _piece(self, at: tuple[int, int], piece: Mapping[str, Stretch]) -> Iterator[Load | Run]:
        """What goes in together joins the run that is due, or begins another one."""
        keys = {
            name: (self._keys[name][self._block(name, at)], *stretch)
            for name, stretch in piece.items()
        }
        if not all(self._follows(name, key) for name, key in keys.items()):
            yield self._run()
        for name, (start, stop) in piece.items():
            buffer, key = self._buffers[name], keys[name]
            base = buffer.find(key)
            if base is None:
                first = self._job.sides[name].start(self._block(name, at))
                base = buffer.put(key, stop - start)
                yield Load(name, base, first + start, first + stop)
            begin, many = self._pending.get(name, (base, 0))
            self._pending[name] = begin, many + stop - start

    def _follows(self, name: str, key: Key) -> bool:
        """Whether these beats lie, or would be loaded, right behind those that are due."""
        if name not in self._pending:
            return True
        (begin, many), length = self._pending[name], key[2] - key[1]
        buffer = self._buffers[name]
        base = buffer.find(key)
        place = buffer.place(length)[0] if base is None else base
        return (begin + many - place) % buffer.depth == 0 and many + length <= buffer.depth

    def _block(self, name: str, at: tuple[int, int]) -> int:
        return at[0] if self._job.sides[name].rows else at[1]

    def _run(self, out: int = 0, tile: tuple[int, int] | None = None) -> Run:
        taken, self._pending = self._pending, {}
        return Run(taken, out, tile)
