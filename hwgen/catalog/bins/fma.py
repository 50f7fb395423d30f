"""Bins of the fused multiply-add: what became of the sums."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from hwgen.design.pe.fma_unit import FmaUnitConfig
from hwgen.formats.minifloat import Minifloat
from hwgen.golden.fma import fma, running
from hwgen.vectors import Vectors


def fma_unit(
    config: FmaUnitConfig, vectors: Vectors, accepted: Mapping[str, np.ndarray]
) -> dict[str, int]:
    """Kinds of operands and of sums, and how the form's flags met."""
    given = {key: np.asarray(values) for key, values in vectors.inputs["operands"].items()}
    forms = config.act_form, config.wgt_form, config.acc_form
    a, b = given["act"], given["wgt"]
    if config.form == "os":
        a, b = (np.roll(each, config.stages) for each in (a, b))
    first = given.get("first")
    if config.form == "step":
        c = given["addend"]
    else:
        after = running(*forms, a, b, first, config.turns)
        c = np.roll(after, config.turns)
        c[: config.turns] = 0
        c = c if first is None else np.where(first == 1, 0, c)
    found = {
        name: int(np.count_nonzero(hits)) for name, hits in kinds_of_sums(*forms, a, b, c).items()
    }
    if first is not None:
        begins, load = first.astype(np.bool_), given["load"].astype(np.bool_)
        found["first and load together"] = int(np.count_nonzero(begins & load))
        found["load without first"] = int(np.count_nonzero(~begins & load))
    return found


def kinds_of_sums(
    act: Minifloat, wgt: Minifloat, acc: Minifloat, a: np.ndarray, b: np.ndarray, c: np.ndarray
) -> dict[str, np.ndarray]:
    """Of codes a * b + c, what the operands are and what became of the sum."""
    with np.errstate(invalid="ignore", over="ignore"):
        x, y, z = act.decode(a), wgt.decode(b), acc.decode(c)
        product = x * y
        total = product + z
        sums = acc.decode(fma(act, wgt, acc, a, b, c))
        finite = np.isfinite(total)
        size, rest = np.abs(sums), np.abs(total)
        least = 2.0 ** (1 - acc.bias)
        # Where float64 holds the sum; ties beyond it are rare.
        exact = finite & (total - product == z) & (total - z == product)
        step = np.ldexp(1.0, np.maximum(np.frexp(total)[1] - 1, 1 - acc.bias) - acc.fraction)
        tie = exact & (np.abs(np.fmod(total, step)) * 2 == step)
        lower = np.minimum(np.abs(product), np.abs(z))
        inside = finite & np.isfinite(sums)
    found = {
        "exact": inside & exact & (sums == total),
        "rounded away from zero": inside & (size > rest),
        "rounded towards zero": inside & (size < rest),
        "a tie away from zero": inside & tie & (size > rest),
        "a tie towards zero": inside & tie & (size < rest),
        "zero by cancellation": (total == 0) & (product != 0),
        "few bits left by cancellation": inside & (total != 0) & (rest < lower / 8),
        "a greater product": inside & (np.abs(product) > np.abs(z)) & (z != 0),
        "a greater addend": inside & (np.abs(product) < np.abs(z)) & (product != 0),
        "subnormal operand": (x != 0) & (np.abs(x) < 2.0 ** (1 - act.bias)),
    }
    if act.unit + wgt.unit < 1 - acc.bias:
        found["subnormal sum"] = (size > 0) & (size < least)
    if act.specials == "ieee" or wgt.specials == "ieee":
        found["infinite product"] = np.isinf(product)
    if act.special or wgt.special:
        found["no number"] = np.isnan(total)
    return found
