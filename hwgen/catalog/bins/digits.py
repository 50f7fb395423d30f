"""Bins of sparse-digit designs: how the cycles of a row come about, and what clears an anchor."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from hwgen.catalog.stimulus.digits import VALUES
from hwgen.design.array.digit_row_config import SparseDigitConfig
from hwgen.golden.digits import group_steps, nonzero_digits
from hwgen.vectors import Vectors


def sparse_digit(
    config: SparseDigitConfig, vectors: Vectors, accepted: Mapping[str, np.ndarray]
) -> dict[str, int]:
    """Bins of the form."""
    given = {key: np.asarray(values) for key, values in vectors.inputs["operands"].items()}
    return _anchor(config, given) if config.form == "anchor" else _row(config, given, accepted)


def _anchor(config: SparseDigitConfig, given: Mapping[str, np.ndarray]) -> dict[str, int]:
    digit = np.array(VALUES)[given["digit"].reshape(len(given["digit"]), -1)]
    wgt = given["wgt"].reshape(digit.shape)
    clear = given["clear"].astype(bool)
    starts = np.flatnonzero(clear)
    return {
        **{f"digit {value:+d}": _count((digit == value) & (wgt != 0)) for value in VALUES},
        "no digit": _count(wgt == 0),
        "clear twice in a row": _count(clear[1:] & clear[:-1]),
        "a sum of 8 cycles or more": _count(np.diff(starts) >= 8),
    }


def _row(
    config: SparseDigitConfig, given: Mapping[str, np.ndarray], accepted: Mapping[str, np.ndarray]
) -> dict[str, int]:
    act = given["act"].reshape(len(given["last"]), -1)
    steps = group_steps(act, config.lanes)
    needed = nonzero_digits(act)
    closes = given["last"].astype(bool)
    groups = np.diff(np.flatnonzero(closes), prepend=-1)
    taken, given_out = accepted.get("operands", np.zeros(0)), accepted.get("results", np.zeros(0))
    waits = np.diff(taken) if len(taken) == len(steps) else np.zeros(0)
    ends = taken[closes] if len(taken) == len(steps) else np.zeros(0)
    meets = ends[1:] if len(given_out) == len(ends) else np.zeros(0)
    return {
        "a group without digits": _count(needed.sum(axis=1) == 0),
        "a group of one digit": _count(needed.sum(axis=1) == 1),
        "a group of more than two cycles": _count(steps > 2),
        "a sum of one group": _count(groups == 1),
        "a sum of three groups or more": _count(groups >= 3),
        "a group right behind the digits before it": _count(waits == steps[:-1])
        if len(waits)
        else 0,
        "a result waits while the next sum is added": _count(given_out[: len(meets)] > meets)
        if len(meets)
        else 0,
    }


def _count(flags: np.ndarray) -> int:
    return int(np.count_nonzero(flags))
