"""Bins of the matrix engine: tile edges, tiles that overlap, sums that wrap."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from hwgen.catalog.bins.corners import crosses
from hwgen.catalog.bins.sums import products, wraps
from hwgen.design.engine.config import MatmulConfig
from hwgen.vectors import Vectors


def matmul(
    config: MatmulConfig, vectors: Vectors, accepted: Mapping[str, np.ndarray]
) -> dict[str, int]:
    """Bins of both dataflows, those of the config's own, and its wrap-arounds."""
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
    own = _os if config.dataflow == "os" else _ws
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
    exact = [products(config, a.T, w) for a, w in tiles]
    between = {"1 < k < rows": _count((lengths > 1) & (lengths < config.rows))}
    return {
        "k = 1": _count(lengths == 1),
        **(between if config.rows > 2 else {}),
        "k = rows": _count(lengths == config.rows),
        "k > rows": _count(lengths > config.rows),
        "rows beyond the matrix": _count([not a[:, -1].any() for a, _ in tiles]),
        "short tile behind a long one": _count(
            (lengths[1:] < config.rows) & (lengths[:-1] > config.rows)
        ),
        **wraps(config, np.array(exact), int(lengths.max(initial=1))),
    }


def _ws(
    config: MatmulConfig,
    act: Mapping[str, np.ndarray],
    wgt: Mapping[str, np.ndarray],
    outs: list[np.ndarray],
) -> dict[str, int]:
    ends = np.flatnonzero(act["end"])
    rows = np.diff(ends, prepend=-1)
    blocks = list(
        zip(_tiles(act["data"], act["end"]), _tiles(wgt["data"], wgt["last"]), strict=True)
    )
    first = np.asarray(act["first"])[ends].astype(bool)
    last = np.asarray(act["last"])[ends].astype(bool)
    exact, part = [], np.zeros((0, 0), np.int64)
    for (a, b), begins, closes in zip(blocks, first, last, strict=True):
        step = products(config, a, b)
        part = step if begins else part + step
        if closes:
            exact.append(part)
    sums = np.concatenate(exact) if exact else np.zeros((0, config.cols), np.int64)
    chains = np.diff(np.flatnonzero(last), prepend=-1)
    full = _count(rows == config.depth)
    fewer = {"block of fewer rows than the array": _count((rows > 1) & (rows < config.rows))}
    return {
        "one k-tile": _count(chains == 1),
        "two k-tiles": _count(chains == 2),
        "three k-tiles or more": _count(chains > 2),
        "block of one row": _count(rows == 1),
        **(fewer if config.rows > 2 else {}),
        "block of more rows than the array": _count(rows > config.rows),
        "k beyond the matrix": _count([not a[:, -1].any() for a, _ in blocks]),
        **({"block of all rows on chip": full} if config.depth <= 64 else {}),
        **wraps(config, sums, int(chains.max(initial=1)) * config.rows),
        **crosses(
            config.act, config.wgt, ((a[:, i], b[i]) for a, b in blocks for i in range(config.rows))
        ),
    }


def _overlaps(
    config: MatmulConfig, vectors: Vectors, accepted: Mapping[str, np.ndarray]
) -> dict[str, int]:
    """Tiles that are inside together: the next one enters while one leaves."""
    ends = {"os": "last", "ws": "end"}[config.dataflow]
    act = _spans(accepted.get("act"), vectors.inputs["act"][ends])
    wgt = _spans(accepted.get("wgt"), vectors.inputs["wgt"]["last"])
    out = _spans(accepted.get("out"), vectors.expected["out"]["last"])
    found = {}
    if config.dataflow == "os":
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
        found["weights load while rows stream"] = _count(
            [w[0] <= a[1] and a[0] <= w[1] for w, a in zip(wgt[1:], act, strict=False)]
        )
        found["weights come after the rows before them"] = _count(
            [a[1] < w[0] for w, a in zip(wgt[1:], act, strict=False)]
        )
        found["rows come later than their weights"] = _count(
            [a[0] > w[1] + 2 * config.rows for w, a in zip(wgt, act, strict=False)]
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
