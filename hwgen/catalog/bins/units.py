"""Bins of arrays and engines of units: lengths of sums, modes and their changes, flags."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from hwgen.vectors import Vectors


def engine(config: Any, vectors: Vectors, accepted: Mapping[str, np.ndarray]) -> dict[str, int]:
    """Bins of an engine."""
    act = vectors.inputs["act"]
    return _tiles(config, np.asarray(act["last"]), act.get("mode"), vectors.expected["out"])


def array(config: Any, vectors: Vectors, accepted: Mapping[str, np.ndarray]) -> dict[str, int]:
    """Bins of a rigid array."""
    given = {key: np.asarray(each) for key, each in vectors.inputs["operands"].items()}
    busy = given["valid"] == 1
    rows = np.asarray(vectors.expected["markers"]["out_valid"]) == 1
    out = {key: np.asarray(each)[rows] for key, each in vectors.expected["results"].items()}
    mode = given["act_mode"][busy] if "act_mode" in given else None
    found = _tiles(config, given["last"][busy], mode, out)
    gaps = np.diff(np.flatnonzero(busy))
    return {
        **found,
        "beats in consecutive cycles": int(np.count_nonzero(gaps == 1)),
        "idle cycles between beats": int(np.count_nonzero(gaps > 1)),
    }


def _tiles(
    config: Any, last: np.ndarray, mode: np.ndarray | None, out: Mapping[str, np.ndarray]
) -> dict[str, int]:
    lengths = np.diff(np.flatnonzero(last), prepend=-1)
    found = {
        "one beat": int(np.count_nonzero(lengths == 1)),
        "more beats than rows": int(np.count_nonzero(lengths > config.rows)),
        "no more beats than rows": int(np.count_nonzero(lengths <= config.rows)),
        "several tiles": int(len(lengths) > 1),
    }
    for name in ("invalid", "overflow", "underflow", "nan"):
        if name in out:
            found[f"a result that is marked: {name}"] = int(np.count_nonzero(out[name]))
    if mode is None:
        return found
    modes = np.asarray(mode)[np.flatnonzero(last)]
    for number, name in enumerate(config.names):
        found[f"tiles of {name}"] = int(np.count_nonzero(modes == number))
    found["the mode changes from tile to tile"] = int(np.count_nonzero(np.diff(modes)))
    return found
