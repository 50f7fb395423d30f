"""Arrays of numbers to their bits (numpy only).

A field's values have the canonical form [beats, elements]: the bits of each
element as a non-negative number below 2**width, dtype uint64 up to 64 bits and
Python integers (object) above.  How they lie in a port is in `words`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from hwgen.errors import UserError
from hwgen.rtl import Field

Array = npt.NDArray[Any]
Beat = int | str
"""Bits of a port: a number, or the binary text where some bits are X or Z."""


def shaped(values: npt.ArrayLike, field: Field, where: str) -> Array:
    """`values` as an exact integer array [beats, elements]; UserError if it is none.

    Fields above 64 bits may come as little-endian uint64 limbs on the last axis.
    """
    array = np.asarray(values)
    if array.dtype == np.bool_:
        array = array.astype(np.uint8)
    if array.dtype != object and array.size and array.dtype.kind not in "iu":
        raise UserError(where, "the values are integers", str(array.dtype))
    limbs = -(-field.width // 64)
    if limbs > 1 and array.dtype != object and array.ndim >= 2 and array.shape[-1] == limbs:
        wide = array.astype(np.uint64).astype(object)
        array = sum((wide[..., i] << (64 * i) for i in range(limbs)), start=0 * wide[..., 0])
        if field.signed:
            sign, whole = 1 << (field.width - 1), 1 << field.width
            array = ((array % whole) ^ sign) - sign
    if array.ndim == 1 and field.elements == 1:
        array = array.reshape(-1, 1)
    if array.ndim != 2 or array.shape[1] != field.elements:
        raise UserError(where, f"the shape is [beats, {field.elements}]", array.shape)
    return array


def bits(values: Array, width: int) -> Array:
    """Canonical form of exact integers: each value modulo 2**width."""
    mask = (1 << width) - 1
    if width > 64:
        wide: Array = np.frompyfunc(lambda v: int(v) & mask, 1, 1)(values).astype(object)
        return wide
    if values.dtype == object:
        flat = np.fromiter((int(v) & mask for v in values.flat), np.uint64, values.size)
        return flat.reshape(values.shape)
    if values.dtype.kind == "i":
        values = values.astype(np.int64, copy=False).view(np.uint64)
    return values.astype(np.uint64, copy=False) & np.uint64(mask)


def weighted(part: Array, weight: int, width: int) -> Array:
    """Canonical values times a weight, modulo 2**width."""
    if weight == 1:
        return bits(part, width)
    if width > 64:
        return bits(part * weight, width)
    # Wrap-around of unsigned arrays is the arithmetic wanted here.
    return bits(part.astype(np.uint64) * np.uint64(weight % (1 << 64)), width)


def summed(parts: Sequence[tuple[Array, int]], width: int) -> Array:
    """Canonical sum of parts times their weights, modulo 2**width."""
    if len(parts) == 1:
        return parts[0][0]
    total = weighted(*parts[0], width)
    for part, weight in parts[1:]:
        total = bits(np.add(total, weighted(part, weight, width)), width)
    return total


def outside(values: Array, field: Field) -> npt.NDArray[np.bool_]:
    """True where a value cannot be held by the field's type."""
    low = -(1 << (field.width - 1)) if field.signed else 0
    high = (1 << (field.width - (1 if field.signed else 0))) - 1
    if values.dtype == object:
        flat = np.fromiter((not low <= v <= high for v in values.flat), np.bool_, values.size)
        return flat.reshape(values.shape)
    if not values.size or (low <= values.min() and values.max() <= high):
        return np.zeros(values.shape, dtype=np.bool_)
    info = np.iinfo(values.dtype)  # a bound beyond the dtype cannot be crossed, nor represented
    bad = np.zeros(values.shape, dtype=np.bool_)
    if low > info.min:
        bad |= values < np.array(low, values.dtype)
    if high < info.max:
        bad |= values > np.array(high, values.dtype)
    return bad


def known(beats: Sequence[Beat]) -> tuple[list[int], dict[int, int]]:
    """Numbers with unknown bits read as 0, and beat -> mask of its unknown bits."""
    numbers: list[int] = []
    unknown: dict[int, int] = {}
    for index, beat in enumerate(beats):
        if isinstance(beat, int):
            numbers.append(beat)
            continue
        numbers.append(int("".join("1" if c == "1" else "0" for c in beat), 2))
        unknown[index] = int("".join("0" if c in "01" else "1" for c in beat), 2)
    return numbers, unknown


def signed(value: int, field: Field) -> int:
    """The number that the bits `value` stand for in this field."""
    if field.signed and value >> (field.width - 1):
        return value - (1 << field.width)
    return value
