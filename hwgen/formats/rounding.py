"""Formats that round real numbers: what all of them do alike, and fast."""

from __future__ import annotations

import functools
from abc import abstractmethod
from typing import TYPE_CHECKING, Any

from hwgen.formats.base import ROUNDINGS, Format

if TYPE_CHECKING:
    import numpy as np

CHUNK = 8192
"""Values that are worked on at once: the arrays between the steps stay in the cache."""
KEPT = 8
"""Fraction bits of a float in the index of a table; the others count as one sticky bit."""
TABLED_WIDTH = 16
"""Codes of at most so many bits are decoded by a table."""
TABLED_SIZE = 1 << 16
"""Arrays of so many values are encoded by a table: its making takes milliseconds."""

NO_NAN, NO_INFINITY = -1, -2
"""In place of a code: the value is NaN, or beyond the range, and no code stands for that."""


def check_rounding(rounding: str) -> None:
    """ValueError unless it is one of ROUNDINGS."""
    if rounding not in ROUNDINGS:
        raise ValueError(f"rounding is one of {', '.join(ROUNDINGS)}, not {rounding!r}")


def check_codes(given: Any, form: Format) -> np.ndarray:
    """`given` as integers of whatever type; ValueError unless each has at most `width` bits."""
    import numpy as np

    codes: np.ndarray = np.asarray(given)
    if not codes.size:
        codes = codes.astype(np.int64)
        return codes
    if not np.issubdtype(codes.dtype, np.integer):
        raise ValueError(f"codes of {form.name} are integers, not {codes.dtype}")
    if codes.min() < 0 or codes.max() >= 1 << form.width:
        raise ValueError(f"codes of {form.name} are 0 … {(1 << form.width) - 1}")
    return codes


def numbers(given: Any, name: str) -> np.ndarray:
    """`given` as an array of numpy's integers or floats; ValueError when they are no numbers.

    Narrow types of other packages, ml_dtypes' bfloat16 and int4 among them, become float64,
    which holds all of their values.
    """
    import numpy as np

    values: np.ndarray = np.asarray(given)
    kind = values.dtype.kind
    if kind in "iuf":
        return values
    refusal = ValueError(f"values of {name} are numbers, not {values.dtype}")
    # To numpy such types are void: bytes without fields that some cast knows how to read.
    if values.size and (kind != "V" or values.dtype.names is not None):
        raise refusal
    try:
        return values.astype(np.float64)
    except (TypeError, ValueError):
        raise refusal from None


def reals(given: Any, name: str) -> np.ndarray:
    """`given` as float32 or float64; ValueError when they are no numbers.

    Integers beyond 53 bits keep, as their last bit, whether bits below it were set: what is
    rounded later is as if it had all bits.
    """
    import numpy as np

    values = numbers(given, name)
    if np.issubdtype(values.dtype, np.integer):
        if values.dtype.itemsize == 8 and values.size:
            wide = (values > 2**53) | (values < -(2**53) if values.dtype.kind == "i" else False)
            odd = (values >> 11 | ((values & 0x7FF) != 0)) << 11
            values = np.where(wide, odd, values)
        return np.asarray(values, np.float64)
    return np.asarray(values, np.float32 if values.dtype == np.float32 else np.float64)


def rounds_up(
    rounding: str, odd: np.ndarray, rest: np.ndarray, half: Any, negative: np.ndarray
) -> np.ndarray:
    """Whether a magnitude cut off grows by one.

    odd       last bit that is kept
    rest      bits that are cut off, as an integer; `half` is the middle between neighbours
    """
    import numpy as np

    if rounding == "nearest-even":
        return np.asarray(rest + odd > half)
    if rounding == "nearest-away":
        return np.asarray(rest >= half)
    if rounding == "toward-zero":
        return np.zeros(rest.shape, np.bool_)
    return np.asarray((rest > 0) & (negative if rounding == "floor" else ~negative))


class Rounded(Format):
    """A format of float64 values; a family gives `round_chunk` and `value`."""

    @property
    def tabled(self) -> bool:
        """Whether KEPT fraction bits of a float and a sticky bit decide the rounding."""
        return False

    @abstractmethod
    def round_chunk(self, values: np.ndarray, rounding: str, saturate: bool) -> np.ndarray:
        """Codes as int64 of a float64 vector, NO_NAN or NO_INFINITY where there is none."""

    @abstractmethod
    def value(self, codes: np.ndarray) -> np.ndarray:
        """Values as float64 of a vector of valid codes in int64."""

    def decode(self, codes: Any) -> np.ndarray:
        import numpy as np

        codes = check_codes(codes, self)
        if self.width <= TABLED_WIDTH:
            values = _values(self).take(codes, mode="clip")
        else:
            values = np.empty(codes.shape)
            flat, plain = values.reshape(-1), codes.reshape(-1)
            for at in range(0, flat.size, CHUNK):
                flat[at : at + CHUNK] = self.value(plain[at : at + CHUNK].astype(np.int64))
        return np.asarray(values)

    def encode(
        self, values: Any, *, rounding: str = "nearest-even", saturate: bool = True
    ) -> np.ndarray:
        import numpy as np

        check_rounding(rounding)
        values = reals(values, self.name)
        shape, values = values.shape, np.ascontiguousarray(values).reshape(-1)
        codes = np.empty(values.size, np.int64)
        step = _by_table if self.tabled and values.size >= TABLED_SIZE else _by_steps
        worst = step(self, values, codes, rounding, bool(saturate))
        if worst == NO_INFINITY:
            raise ValueError(f"{self.name} has no infinity: saturate, or clip first")
        if worst == NO_NAN:
            raise ValueError(f"{self.name} has no NaN")
        return codes.reshape(shape)


def _by_steps(
    form: Rounded, values: np.ndarray, codes: np.ndarray, rounding: str, saturate: bool
) -> int:
    """Fills `codes`; the least of them."""
    import numpy as np

    worst = 0
    for at in range(0, values.size, CHUNK):
        # A signalling NaN is as good as a quiet one.
        with np.errstate(invalid="ignore"):
            chunk = values[at : at + CHUNK].astype(np.float64)
        done = form.round_chunk(chunk, rounding, saturate)
        worst = min(worst, int(done.min()))
        codes[at : at + CHUNK] = done
    return worst


def _by_table(
    form: Rounded, values: np.ndarray, codes: np.ndarray, rounding: str, saturate: bool
) -> int:
    """Fills `codes`, two shifts and a look-up each; the least of them.

    Index: the float's upper bits, and as its last bit whether any lower one is set.  Both
    come from hi + (hi rounded up).  Rounding up wraps for some NaNs, to the index of another.
    """
    import numpy as np

    single = values.dtype == np.float32
    kind = np.uint32 if single else np.uint64
    low = kind((23 if single else 52) - KEPT)
    ones = kind((1 << int(low)) - 1)
    table, worst = _codes(form, rounding, saturate, single), 0
    refuses = table.min() < 0
    up, down, index = np.empty(CHUNK, kind), np.empty(CHUNK, kind), np.empty(CHUNK, np.intp)
    found = np.empty(CHUNK, table.dtype)
    bits = values.view(kind)
    for at in range(0, values.size, CHUNK):
        part = bits[at : at + CHUNK]
        n = part.size
        np.add(part, ones, out=up[:n])
        np.right_shift(up[:n], low, out=up[:n])
        np.right_shift(part, low, out=down[:n])
        np.add(up[:n], down[:n], out=index[:n], casting="unsafe")
        table.take(index[:n], mode="clip", out=found[:n])
        if refuses:
            worst = min(worst, int(found[:n].min()))
        codes[at : at + CHUNK] = found[:n]
    return worst


@functools.lru_cache(maxsize=32)
def _codes(form: Rounded, rounding: str, saturate: bool, single: bool) -> np.ndarray:
    """The code of every index of `_by_table`."""
    import numpy as np

    bits, low = (32, 23 - KEPT) if single else (64, 52 - KEPT)
    index = np.arange(1 << (bits - low + 1)).astype(np.uint64)
    words = (index >> 1) << low | (index & 1)
    floats = words.astype(f"u{bits // 8}").view(f"f{bits // 8}")
    codes = np.empty(floats.size, np.int64)
    _by_steps(form, floats, codes, rounding, saturate)
    return codes.astype(np.int32)


@functools.lru_cache(maxsize=64)
def _values(form: Rounded) -> np.ndarray:
    """The value of every code."""
    values = form.value(form.all_codes())
    values.flags.writeable = False
    return values
