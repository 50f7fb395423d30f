"""Bins of BitMoD PEs: datatypes, specials, digits, and what alignment does."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from hwgen.design.planes.bitmod_config import BitmodConfig
from hwgen.design.planes.bitmod_digits import TERMS
from hwgen.vectors import Vectors


def bitmod(
    config: BitmodConfig, vectors: Vectors, accepted: Mapping[str, np.ndarray]
) -> dict[str, int]:
    """Every datatype, its code of -0 under every selector, switches, and exponents that grow."""
    given = {key: np.asarray(values) for key, values in vectors.inputs["operands"].items()}
    count = len(given["act"])
    valid = given.get("valid", np.ones(count, np.int64)).astype(bool)
    found = _digits(config, given) if config.recode == "outside" else _codes(config, given, valid)
    if config.form == "os":
        first = valid & given["first"].astype(bool)
        found["a cycle without operands"] = _count(~valid)
        found["`first` while not valid"] = _count(~valid & given["first"].astype(bool))
        last = valid & given["last"].astype(bool)
        found["a sum begins right after the one before"] = _count(last[:-1] & first[1:])
    if config.floats:
        found |= _exponents(config, vectors)
    return found


def _codes(
    config: BitmodConfig, given: Mapping[str, np.ndarray], valid: np.ndarray
) -> dict[str, int]:
    count = len(valid)
    kinds = given.get("datatype", np.zeros(count, np.int64))
    codes = given["wgt"].reshape(count, config.cols, config.lanes)
    found: dict[str, int] = {}
    for i, (name, kind) in enumerate(zip(config.names, config.kinds, strict=True)):
        mine = valid & (kinds == i)
        found[name] = _count(mine)
        if not kind.selected:
            continue
        special = codes & ((1 << kind.bits) - 1) == 1 << (kind.bits - 1)
        selector = given["selector"].reshape(count, config.cols, 1)
        for choice in range(len(kind.tables)):
            found[f"{name}: the special of selector {choice}"] = _count(
                special & (selector == choice) & mine[:, None, None]
            )
    if len(config.kinds) > 1:
        inside = kinds[valid]
        found["another datatype in the next cycle"] = _count(inside[1:] != inside[:-1])
    return found


def _digits(config: BitmodConfig, given: Mapping[str, np.ndarray]) -> dict[str, int]:
    """Every digit in every place."""
    digits = np.array(TERMS)[given["term"]].reshape(len(given["term"]), -1)
    place = given.get("digit", np.zeros(len(digits), np.int64))
    values = [value for value in sorted(set(TERMS)) if config.fours or abs(value) < 4]
    return {
        f"digit {value:+d} in place {at}": _count(digits[place == at] == value)
        for at in range(config.digits)
        for value in values
    }


def _exponents(config: BitmodConfig, vectors: Vectors) -> dict[str, int]:
    results = vectors.expected["results"]
    care = vectors.care["results"]
    exponent = np.asarray(results["exponent"]).reshape(len(care), -1)[care]
    found = {"results of different exponents": len(np.unique(exponent)) - 1}
    if config.special:
        nan = np.asarray(results["nan"]).reshape(len(care), -1)[care]
        found["a sum that is no number"] = _count(nan)
        found["a sum that is a number"] = _count(nan == 0)
    return found


def _count(flags: np.ndarray) -> int:
    return int(np.count_nonzero(flags))
