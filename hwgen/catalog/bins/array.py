"""Bins of the rigid arrays: lengths of sums, gaps, swaps of weights."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from hwgen.catalog.bins.corners import crosses
from hwgen.catalog.bins.sums import products, wraps
from hwgen.design.array.config import ArrayConfig
from hwgen.vectors import Vectors


def output_stationary(
    config: ArrayConfig, vectors: Vectors, accepted: Mapping[str, np.ndarray]
) -> dict[str, int]:
    """Sums of every length, with and without gaps, as close together as the drain allows."""
    given = vectors.inputs["operands"]
    if config.drain == "none":
        return _open(config, given)
    valid = np.asarray(given["valid"]).astype(bool)
    at = np.flatnonzero(valid)
    last = np.flatnonzero(valid & np.asarray(given["last"]).astype(bool))
    if config.drain == "shift":
        # A sum begins with the first operands after the last ones of the sum before.
        first = at[np.isin(np.arange(len(at)) - 1, [-1, *np.flatnonzero(np.isin(at, last))])]
    else:
        first = np.flatnonzero(valid & np.asarray(given["first"]).astype(bool))
    lengths = np.array(
        [np.count_nonzero((at >= a) & (at <= b)) for a, b in zip(first, last, strict=False)]
    )
    spans = last[: len(lengths)] - first[: len(lengths)] + 1
    exact = [
        products(
            config,
            given["act"][a : b + 1][valid[a : b + 1]].T,
            given["wgt"][a : b + 1][valid[a : b + 1]],
        )
        for a, b in zip(first, last, strict=False)
    ]
    idle = ~valid
    steps = first[1:] - last[: len(first) - 1]
    pause = config.pause
    after = "after the drain of" if pause else "after"
    between = {"1 < k < rows": _count((lengths > 1) & (lengths < config.rows))}
    return {
        "k = 1": _count(lengths == 1),
        **(between if config.rows > 2 else {}),
        "k = rows": _count(lengths == config.rows),
        "k > rows": _count(lengths > config.rows),
        "a gap inside a sum": _count(spans > lengths),
        "no gap inside a sum": _count((spans == lengths) & (lengths > 1)),
        f"a sum begins right {after} the one before": _count(steps == pause + 1),
        "a pause between sums": _count(steps > pause + 1),
        **(
            {}
            if pause
            else {
                "results follow without a pause": _count(np.diff(last) == config.rows),
                "`first` while not valid": _count(idle & np.asarray(given["first"]).astype(bool)),
            }
        ),
        "`last` while not valid": _count(idle & np.asarray(given["last"]).astype(bool)),
        **wraps(config, np.array(exact), int(lengths.max(initial=1))),
    }


def _open(config: ArrayConfig, given: Mapping[str, np.ndarray]) -> dict[str, int]:
    begins = np.flatnonzero(given["clear"])
    spans = list(zip(begins + 1, [*begins[1:], len(given["clear"])], strict=True))
    lengths = np.array([b - a for a, b in spans])
    exact = [products(config, given["act"][a:b].T, given["wgt"][a:b]) for a, b in spans]
    between = {"1 < k < rows": _count((lengths > 1) & (lengths < config.rows))}
    return {
        "k = 1": _count(lengths == 1),
        **(between if config.rows > 2 else {}),
        "k = rows": _count(lengths == config.rows),
        "k > rows": _count(lengths > config.rows),
        **wraps(config, np.array(exact), int(lengths.max(initial=1))),
    }


def weight_stationary(
    config: ArrayConfig, vectors: Vectors, accepted: Mapping[str, np.ndarray]
) -> dict[str, int]:
    """Weights that load under the rows before them, swaps as early as they may be."""
    return _stationary(config, vectors, "wgt", "act")


def input_stationary(
    config: ArrayConfig, vectors: Vectors, accepted: Mapping[str, np.ndarray]
) -> dict[str, int]:
    """Activations that load under the columns before them, swaps as early as they may be."""
    return _stationary(config, vectors, "act", "wgt")


_HELD = {"wgt": "weights", "act": "activations"}
_MOVED = {"act": ("row", "of A"), "wgt": ("column", "of B")}


def _stationary(config: ArrayConfig, vectors: Vectors, held: str, moved: str) -> dict[str, int]:
    given = {key: np.asarray(values) for key, values in vectors.inputs["operands"].items()}
    valid, load = given["valid"].astype(bool), given[f"{held}_valid"].astype(bool)
    swap = np.flatnonzero(valid & given["swap"].astype(bool))
    ends = np.append(swap[1:], len(valid))
    counts = np.array([_count(valid[a:b]) for a, b in zip(swap, ends, strict=True)])
    loads = np.flatnonzero(load)
    groups = np.split(loads, range(config.rows, len(loads), config.rows))
    gaps = [_count(np.diff(group) > 1) for group in groups]
    waits = [int(a - group[-1]) for a, group in zip(swap, groups, strict=False) if len(group)]
    least = min(waits, default=0)
    tile, (one, of) = _HELD[held], _MOVED[moved]
    fewer = {f"fewer {one}s {of} than the array": _count((counts > 1) & (counts < config.rows))}
    blocks = [
        (given[moved][a:b][valid[a:b]], given[held][group])
        for a, b, group in zip(swap, ends, groups, strict=False)
        if len(group) == config.rows
    ]
    if moved == "wgt":
        blocks = [(a.T, b.T) for b, a in blocks]
    exact = [products(config, a, b).reshape(-1) for a, b in blocks]
    sums = np.concatenate(exact) if exact else np.zeros(0, np.int64)
    return {
        f"one {one} {of}": _count(counts == 1),
        **(fewer if config.rows > 2 else {}),
        f"as many {one}s {of} as the array": _count(counts == config.rows),
        f"more {one}s {of} than the array": _count(counts > config.rows),
        f"{tile} load without a gap": _count(np.equal(gaps, 0)),
        f"{tile} load with gaps": _count(np.greater(gaps, 0)),
        f"{tile} load while {one}s stream": _count(load & valid),
        f"{tile} load while nothing streams": _count(load & ~valid),
        "a swap as early as it may be": _count(np.equal(waits, least)),
        f"loaded {tile} wait for their swap": _count(np.greater(waits, least)),
        "`swap` while not valid": _count(~valid & given["swap"].astype(bool)),
        "a pause between tiles": _count(~valid[int(swap[0]) : int(ends[-1])]) if len(swap) else 0,
        **wraps(config, sums, config.rows),
        **crosses(
            config.act, config.wgt, ((a[:, i], b[i]) for a, b in blocks for i in range(config.rows))
        ),
    }


def _count(flags: np.ndarray) -> int:
    return int(np.count_nonzero(flags))
