"""Ternary weights in 1.6 bits: five of them in a byte."""

from __future__ import annotations

from typing import Any

import numpy as np

from hwgen.errors import UserError
from hwgen.formats.ternary import Ternary

TRITS = 5
"""In a byte: 3**5 is 243."""
_POWERS = 3 ** np.arange(TRITS)


def pack_trits(codes: Any) -> np.ndarray:
    """uint8 [..., ceil(n / 5)]: `codes` [..., n] of the format `ternary`.

    A byte is a number to the base 3 with the digits 0, 1, 2 for -1, 0, 1, the first code being
    the lowest digit.  The last byte of a row is filled up with codes of 0.  UserError for a code
    that the format does not have.
    """
    array = np.asarray(codes)
    if array.ndim == 0:
        raise UserError("codes", "must be an array of integers", f"{array.dtype} {array.shape}")
    try:
        digits = Ternary().decode(array) + 1
    except ValueError as error:
        raise UserError("codes", str(error), f"{array.dtype} {array.shape}") from None
    spare = -digits.shape[-1] % TRITS
    full = np.concatenate([digits, np.ones((*digits.shape[:-1], spare), np.int64)], axis=-1)
    groups = full.reshape(*digits.shape[:-1], full.shape[-1] // TRITS, TRITS)
    return np.asarray(groups @ _POWERS).astype(np.uint8)


def unpack_trits(packed: np.ndarray, count: int) -> np.ndarray:
    """int64 [..., count]: the inverse of `pack_trits` for `count` codes a row.

    UserError for another number of bytes, and for a byte that is no five digits.
    """
    size = -(-count // TRITS)
    if packed.dtype != np.uint8 or packed.ndim == 0 or packed.shape[-1] != size:
        raise UserError("packed", f"{size} bytes a row", f"{packed.dtype} {packed.shape}")
    if packed.size and int(packed.max()) >= 3**TRITS:
        raise UserError("packed", f"bytes of five digits, at most {3**TRITS - 1}", packed.max())
    digits = packed[..., None].astype(np.int64) // _POWERS % 3
    values = digits.reshape(*packed.shape[:-1], size * TRITS)[..., :count] - 1
    return Ternary().encode(values)
