"""Bins of the matrix engine: tile edges, tiles that overlap, sums that wrap."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from hwgen.catalog.bins.corners import crosses
from hwgen.catalog.bins.sums import products, wraps
from hwgen.catalog.stimulus.engine import tiling
from hwgen.design.engine.config import MatmulConfig
from hwgen.vectors import Vectors


def matmul(
    config: MatmulConfig, vectors: Vectors, accepted: Mapping[str, np.ndarray]
) -> dict[str, int]:
    """Bins of all dataflows, those of the config's own, and its wrap-arounds."""
    act, wgt = vectors.inputs["act"], vectors.inputs["wgt"]
    given = np.asarray(vectors.expected["out"]["data"])
    outs = _tiles(given, vectors.expected["out"]["last"])
    found = {
        "one tile": int(len(outs) == 1),
        "several tiles": int(len(outs) > 1),
        "columns beyond the matrix": _count([not tile[:, -1].any() for tile in outs])
        if config.cols > 1
        else 0,
        "all columns in use": _count([tile[:, -1].any() for tile in outs]),
    }
    own = _os if tiling(config, 1, 1, 1).outputs_stay else _ws
    found |= own(config, act, wgt, outs)
    return found | _overlaps(config, vectors, accepted)


def _os(
    config: MatmulConfig,
    act: Mapping[str, np.ndarray],
    wgt: Mapping[str, np.ndarray],
    outs: list[np.ndarray],
) -> dict[str, int]:
    lengths = np.diff(np.flatnonzero(act["last"]), prepend=-1)
    tiles = list(
        zip(_tiles(act["data"], act["last"]), _tiles(wgt["data"], wgt["last"]), strict=True)
    )
    size = config.beat_k
    tiles = [
        (
            a.reshape(-1, config.rows, size).transpose(1, 0, 2).reshape(config.rows, -1),
            w.reshape(-1, config.cols),
        )
        for a, w in tiles
    ]
    exact = [products(config, a, w) for a, w in tiles]
    k = "k" if size == 1 else "blocks of k"
    between = {f"1 < {k} < rows": _count((lengths > 1) & (lengths < config.rows))}
    beyond = {"k beyond the matrix": _count([not a[:, -1].any() for a, _ in tiles])}
    return {
        f"{k} = 1": _count(lengths == 1),
        **(between if config.rows > 2 else {}),
        f"{k} = rows": _count(lengths == config.rows),
        f"{k} > rows": _count(lengths > config.rows),
        "rows beyond the matrix": _count([not a[-1].any() for a, _ in tiles]),
        **(beyond if size > 1 else {}),
        "short tile behind a long one": _count(
            (lengths[1:] < config.rows) & (lengths[:-1] > config.rows)
        ),
        **wraps(config, np.array(exact), int(lengths.max(initial=1)) * size),
    }


def _ws(
    config: MatmulConfig,
    act: Mapping[str, np.ndarray],
    wgt: Mapping[str, np.ndarray],
    outs: list[np.ndarray],
) -> dict[str, int]:
    turned = "end" in wgt
    moved, held = (wgt, act) if turned else (act, wgt)
    ends = np.flatnonzero(moved["end"])
    rows = np.diff(ends, prepend=-1)
    # As pieces of A and of B, whichever of them moves.
    blocks = [
        (b.T, a.T) if turned else (a, b)
        for a, b in zip(
            _tiles(moved["data"], moved["end"]), _tiles(held["data"], held["last"]), strict=True
        )
    ]
    first = np.asarray(moved["first"])[ends].astype(bool)
    last = np.asarray(moved["last"])[ends].astype(bool)
    exact, part = [], np.zeros((0, 0), np.int64)
    for (a, b), begins, closes in zip(blocks, first, last, strict=True):
        step = products(config, a, b)
        part = step if begins else part + step
        if closes:
            exact.append(part.reshape(-1))
    sums = np.concatenate(exact) if exact else np.zeros(0, np.int64)
    chains = np.diff(np.flatnonzero(last), prepend=-1)
    full = _count(rows == config.depth)
    one = "column" if turned else "row"
    fewer = {f"block of fewer {one}s than the array": _count((rows > 1) & (rows < config.rows))}
    return {
        "one k-tile": _count(chains == 1),
        "two k-tiles": _count(chains == 2),
        "three k-tiles or more": _count(chains > 2),
        f"block of one {one}": _count(rows == 1),
        **(fewer if config.rows > 2 else {}),
        f"block of more {one}s than the array": _count(rows > config.rows),
        "k beyond the matrix": _count([not a[:, -1].any() for a, _ in blocks]),
        **({f"block of all {one}s on chip": full} if config.depth <= 64 else {}),
        **wraps(config, sums, int(chains.max(initial=1)) * config.rows),
        **crosses(
            config.act, config.wgt, ((a[:, i], b[i]) for a, b in blocks for i in range(config.rows))
        ),
    }


def _overlaps(
    config: MatmulConfig, vectors: Vectors, accepted: Mapping[str, np.ndarray]
) -> dict[str, int]:
    """Tiles that are inside together: the next one enters while one leaves."""
    outputs_stay = tiling(config, 1, 1, 1).outputs_stay
    # Tiles of what moves end with `end`.
    act, wgt = (
        _spans(accepted.get(side), given.get("end", given["last"]))
        for side, given in ((side, vectors.inputs[side]) for side in ("act", "wgt"))
    )
    out = _spans(accepted.get("out"), vectors.expected["out"]["last"])
    found = {}
    if outputs_stay:
        pairs = list(zip(out, act[1:], act[2:], strict=False))
        found["a tile leaves while the next one enters"] = _count(
            [o[0] <= a[1] and a[0] <= o[1] for o, a in zip(out, act[1:], strict=False)]
        )
        found["a tile leaves before the next one enters"] = _count(
            [o[1] < a[0] for o, a in zip(out, act[1:], strict=False)]
        )
        found["two tiles wait behind one that leaves"] = _count(
            [after[0] <= o[1] for o, _, after in pairs]
        )
    else:
        turned = "end" in vectors.inputs["wgt"]
        held, moved = (act, wgt) if turned else (wgt, act)
        tile, beats = ("activations", "columns") if turned else ("weights", "rows")
        found[f"{tile} load while {beats} stream"] = _count(
            [h[0] <= a[1] and a[0] <= h[1] for h, a in zip(held[1:], moved, strict=False)]
        )
        found[f"{tile} come after the {beats} before them"] = _count(
            [a[1] < h[0] for h, a in zip(held[1:], moved, strict=False)]
        )
        found[f"{beats} come later than their {tile}"] = _count(
            [a[0] > h[1] + 2 * config.rows for h, a in zip(held, moved, strict=False)]
        )
    return found


def _spans(cycles: np.ndarray | None, last: np.ndarray) -> list[tuple[int, int]]:
    """First and last cycle of every tile that has moved as a whole."""
    if cycles is None or len(cycles) < len(last):
        return []
    at = _tiles(np.asarray(cycles), last)
    return [(int(part[0]), int(part[-1])) for part in at]


def _tiles(beats: np.ndarray, last: np.ndarray) -> list[np.ndarray]:
    """The beats of each tile; the last one ends with the array."""
    return np.split(beats, np.flatnonzero(np.asarray(last))[:-1] + 1)


def _count(flags: object) -> int:
    return int(np.count_nonzero(np.asarray(flags, np.bool_)))
