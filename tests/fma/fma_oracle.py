"""The fused multiply-add by exact fractions, and units of it in the emulator."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np

from hwgen.design.pe.fma_config import FmaConfig
from hwgen.design.pe.fma_unit import FmaUnit, FmaUnitConfig
from hwgen.emit.emit import emit
from hwgen.formats.minifloat import Minifloat
from hwgen.sim import Emulator

Codes = np.ndarray[Any, np.dtype[np.int64]]
Number = tuple[str, bool, Fraction]
"""Kind ("nan", "inf" or "number"), sign, magnitude."""


def number(form: Minifloat, code: int) -> Number:
    """What a code stands for, from its fields."""
    fraction = code & ((1 << form.fraction) - 1)
    exponent = code >> form.fraction & ((1 << form.exponent) - 1)
    sign = form.signed and bool(code >> (form.width - 1))
    ones = exponent == (1 << form.exponent) - 1
    if form.specials == "ieee" and ones:
        return ("nan" if fraction else "inf"), sign, Fraction(0)
    if form.specials == "fn" and ones and fraction == (1 << form.fraction) - 1:
        return "nan", sign, Fraction(0)
    size = fraction + (1 << form.fraction if exponent else 0)
    power = max(exponent, 1) - form.bias - form.fraction
    return "number", sign, Fraction(size) * Fraction(2) ** power


def rounded(form: Minifloat, sign: bool, size: Fraction) -> int:
    """The code next to a magnitude: of two equally near the even one."""
    low, high = 0, form.top_code + 1
    step = Fraction(2) ** (1 - form.bias - form.fraction)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if number(form, middle)[2] <= size else (low, middle)
    below = number(form, low)[2]
    above = number(form, high)[2] if high <= form.top_code else below + _step(form, low, step)
    if 2 * size > below + above or (2 * size == below + above and low & 1):
        low = high
    return low | int(sign) << (form.width - 1)


def _step(form: Minifloat, code: int, least: Fraction) -> Fraction:
    return least * 2 ** (max(code >> form.fraction, 1) - 1)


def by_fractions(
    act: Minifloat, wgt: Minifloat, acc: Minifloat, a: Codes, b: Codes, c: Codes
) -> Codes:
    """Codes of a * b + c as IEEE 754 says in words."""
    return np.array(
        [
            _one(acc, number(act, x), number(wgt, y), number(acc, z))
            for x, y, z in zip(a.tolist(), b.tolist(), c.tolist(), strict=True)
        ]
    )


def _one(acc: Minifloat, x: Number, y: Number, z: Number) -> int:
    kinds = {x[0], y[0]}
    minus = x[1] != y[1]
    invalid = "inf" in kinds and any(each[0] == "number" and each[2] == 0 for each in (x, y))
    infinite = "inf" in kinds and not invalid
    opposite = infinite and z[0] == "inf" and z[1] != minus
    assert acc.nan_code is not None and acc.inf_code is not None
    if "nan" in kinds or z[0] == "nan" or invalid or opposite:
        return acc.nan_code
    top = acc.width - 1
    if infinite or z[0] == "inf":
        return acc.inf_code | int(minus if infinite else z[1]) << top
    product, addend = (each[2] * (-1 if s else 1) for each, s in (((0, 0, x[2] * y[2]), minus),
                                                                  (z, z[1])))  # fmt: skip
    total = product + addend
    # A sum of 0 is positive, unless both parts are negative zeros.
    sign = total < 0 if total else minus and z[1]
    return rounded(acc, sign, abs(total))


class SumsConfig(FmaUnitConfig):
    """Steps of the multiply-add that takes sums only."""

    prefix = "sums_unit"

    @property
    def pe(self) -> FmaConfig:
        return super().pe.replace(addend="sums")


def steps(config: FmaUnitConfig, a: Codes, b: Codes, c: Codes) -> Codes:
    """What the hardware in the form step makes of all triples."""
    rtl = emit(FmaUnit(config), "pe-fma", "multiply-add under test")
    with Emulator(rtl, effort="least") as emulator:
        run = emulator.run({"operands": {"act": a, "wgt": b, "addend": c}})
    assert not run.errors
    found: Codes = np.asarray(run.outputs["results"]["acc"], np.int64).reshape(-1)
    assert len(found) == len(a) > 0
    return found
