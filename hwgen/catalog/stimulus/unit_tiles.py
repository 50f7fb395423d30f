"""Tiles of matrix products on arrays of units, as beats and as cycles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from hwgen.design.engine.queue import Queue
from hwgen.design.protocol import rigid_name
from hwgen.design.units.array import UnitArray
from hwgen.vectors import Vectors

Fields = Mapping[str, np.ndarray]


class Tile(NamedTuple):
    """A tile of C.

    act, wgt  quantities of its beats [beats, elements], without flags; mode [beats]
    out       quantities of its rows [rows, cols]
    place     name of an axis -> where row 0, element 0 lies
    """

    act: Fields
    wgt: Fields
    out: Fields
    place: Mapping[str, int]


def cut(
    sizes: tuple[int, int], act: Fields, wgt: Fields, out: Fields, more: Fields, layer: int = 0
) -> list[Tile]:
    """Tiles of `sizes` rows and columns, in the order of `hwgen.tiling` where outputs stay.

    act, wgt  [M, beats, elements] and [N, beats, elements], M and N multiples of the sizes
    out       [M, N]
    more      quantities that come with act [beats], the same for all tiles
    """
    rows, cols = sizes
    m, n = next(iter(out.values())).shape
    found = []
    for m0 in range(0, m, rows):
        for n0 in range(0, n, cols):
            ours = {key: _beats(each[m0 : m0 + rows]) for key, each in act.items()}
            theirs = {key: _beats(each[n0 : n0 + cols]) for key, each in wgt.items()}
            c = {key: each[m0 : m0 + rows, n0 : n0 + cols] for key, each in out.items()}
            where = {"layer": layer, "row": m0, "col": n0}
            found.append(Tile({**ours, **more}, theirs, c, where))
    return found


def _beats(values: np.ndarray) -> np.ndarray:
    """[rows, beats, elements] as [beats, rows * elements]."""
    return values.transpose(1, 0, 2).reshape(values.shape[1], -1)


def streams(config: Any, array: type[UnitArray], tiles: Sequence[Tile], what: str) -> Vectors:
    """What the engine takes and gives for these tiles, one after the other."""
    counts = [len(tile.wgt["data"]) for tile in tiles]
    last = np.zeros(sum(counts), np.int64)
    last[np.cumsum(counts) - 1] = 1
    inputs = {
        side: {**_joined([getattr(tile, side) for tile in tiles]), "last": last}
        for side in ("act", "wgt")
    }
    rows = config.rows
    ends = np.tile(np.arange(1, rows + 1) // rows, len(tiles))
    steps = [max(beats, rows) for beats in counts[1:]]
    # In queue, beats, array, out queue.
    latency = Queue.LATENCY + counts[0] - 1 + array.latency(config.array) + Queue.LATENCY
    return Vectors(
        inputs=inputs,
        expected={"out": {**_joined([tile.out for tile in tiles]), "last": ends}},
        place={"out": _places(tiles, rows)},
        cycles=latency + sum(steps) + rows,
        latency=latency,
        interval=steps[0] if len(set(steps)) == 1 else None,
        what=what,
    )


def cycles(
    config: Any, array: type[UnitArray], tiles: Sequence[Tile], rng: np.random.Generator, what: str
) -> Vectors:
    """What the rigid array takes and gives in every cycle; idle ones carry anything."""
    rows = config.rows
    spans = [max(len(t.wgt["data"]), rows) + int(rng.integers(3)) for t in tiles]
    total = sum(spans) + rows
    flags = {name: np.zeros(total, np.int64) for name in ("valid", "first", "last")}
    ports = {
        rigid_name(side, key): (side, key)
        for side in ("act", "wgt")
        for key in getattr(tiles[0], side)
    }
    given = {port: _garbage(config, array, side, key, total, rng)
             for port, (side, key) in ports.items()}  # fmt: skip
    out = {
        key: np.zeros((total, *each.shape[1:]), each.dtype) for key, each in tiles[0].out.items()
    }
    out_valid, out_last = np.zeros(total, np.int64), np.zeros(total, np.int64)
    place = {key: np.zeros(total, np.int64) for key in tiles[0].place}
    start = 0
    for tile, span in zip(tiles, spans, strict=True):
        beats = len(tile.wgt["data"])
        # The last beat is in the span's last cycle, so they are `span` apart.
        busy = np.append(start + rng.permutation(span - 1)[: beats - 1], start + span - 1)
        busy.sort()
        flags["valid"][busy] = 1
        flags["first"][busy], flags["last"][busy] = 0, 0
        flags["first"][busy[0]] = flags["last"][busy[-1]] = 1
        for port, (side, key) in ports.items():
            given[port][busy] = _element(getattr(tile, side)[key])
        leave = busy[-1] + np.arange(rows)
        for key, each in tile.out.items():
            out[key][leave] = each
        out_valid[leave], out_last[leave[-1]] = 1, 1
        for key, at in tile.place.items():
            place[key][leave] = at + np.arange(rows) * (key == "row")
        start += span
    idle = flags["valid"] == 0
    for name in ("first", "last"):
        flags[name][idle] = rng.integers(2, size=np.count_nonzero(idle))
    results = {"out" if key == "data" else key: _element(each) for key, each in out.items()}
    return Vectors(
        inputs={"operands": {**flags, **given}},
        expected={
            "markers": {"out_valid": out_valid, "out_last": out_last},
            "results": results,
        },
        care={"results": out_valid.astype(bool)},
        place={"results": place},
        latency=array.latency(config),
        what=what,
    )


def _garbage(
    config: Any, array: type[UnitArray], side: str, key: str, total: int, rng: np.random.Generator
) -> np.ndarray:
    """Any values of a quantity, a row for each cycle."""
    numbers = array.fields(config, side)[key]
    half = 1 << (numbers.width - 1)
    low, high = (-half, half) if numbers.signed else (0, 2 * half)
    return _element(rng.integers(low, high, (total, numbers.elements)))


def _joined(parts: Sequence[Fields]) -> dict[str, np.ndarray]:
    return {key: _element(np.concatenate([part[key] for part in parts])) for key in parts[0]}


def _element(values: np.ndarray) -> np.ndarray:
    """[beats, 1] as [beats]."""
    return values[:, 0] if values.ndim == 2 and values.shape[1] == 1 else values


def _places(tiles: Sequence[Tile], rows: int) -> dict[str, np.ndarray]:
    return {
        key: np.concatenate([tile.place[key] + np.arange(rows) * (key == "row") for tile in tiles])
        for key in tiles[0].place
    }
