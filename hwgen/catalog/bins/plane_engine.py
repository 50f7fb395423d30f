"""Bins of matrix engines that take weights plane by plane: modes, banks, groups."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from hwgen.vectors import Vectors


def engine(config: Any, vectors: Vectors, accepted: Mapping[str, np.ndarray]) -> dict[str, int]:
    """Tiles of every width of weights, signed and not, of one chunk, one group and of more."""
    act = {key: np.asarray(each) for key, each in vectors.inputs["act"].items()}
    ends = np.flatnonzero(act["last"])
    beats = np.diff(ends, prepend=-1)
    found: dict[str, int] = {"several tiles": int(len(ends) > 1)}
    for name, what, most in (
        ("bits", "weights", config.wgt_bits_max),
        ("act_bits", "activations", config.act_lines),
    ):
        if name in act:
            bits = 1 + act[name][ends]
            found |= {f"{what} of {b} bits": _count(bits == b) for b in range(1, most + 1)}
            found[f"the width of {what} changes from tile to tile"] = _count(np.diff(bits))
    for name, what in (("unsigned", "weights"), ("act_unsigned", "activations")):
        if name in act:
            found[f"unsigned {what}"] = _count(act[name][ends])
            found[f"{what} in two's complement"] = _count(act[name][ends] == 0)
    lines = 1 + act["act_bits"][ends] if "act_bits" in act else 1
    chunks = beats // lines
    if config.group:
        groups = chunks // config.depth
        found |= {"one group": _count(groups == 1), "several groups": _count(groups > 1)}
    else:
        found |= {"one chunk": _count(chunks == 1), "several chunks": _count(chunks > 1)}
        found["a full bank"] = _count(chunks == config.depth)
    if config.depth == 1:
        found.pop("several chunks", None)
    if "nan" in vectors.expected["out"]:
        found["a result that is no number"] = _count(np.asarray(vectors.expected["out"]["nan"]))
    if "scale" in vectors.inputs:
        found["a scale of 0"] = _count(np.asarray(vectors.inputs["scale"]["data"]) == 0)
    return found


def bitmod(config: Any, vectors: Vectors, accepted: Mapping[str, np.ndarray]) -> dict[str, int]:
    """Chunks of every datatype, and changes from one to another."""
    wgt = {key: np.asarray(each) for key, each in vectors.inputs["wgt"].items()}
    chunks = np.diff(np.flatnonzero(wgt["last"]), prepend=-1)
    found = {
        "several tiles": int(len(chunks) > 1),
        "one chunk": _count(chunks == 1),
        "several chunks": _count(chunks > 1),
    }
    if config.group:
        found = {"several tiles": found["several tiles"]}
        groups = chunks * config.lanes // config.group
        found |= {"one group": _count(groups == 1), "several groups": _count(groups > 1)}
    if "datatype" in wgt:
        for place, name in enumerate(config.names):
            found[f"weights of {name}"] = _count(wgt["datatype"] == place)
        found["the datatype changes"] = _count(np.diff(wgt["datatype"]))
    if "nan" in vectors.expected["out"]:
        found["a result that is no number"] = _count(np.asarray(vectors.expected["out"]["nan"]))
    return found


def _count(flags: np.ndarray) -> int:
    return int(np.count_nonzero(flags))
