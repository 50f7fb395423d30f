"""Posits of 3 to 32 bits with 0 to 3 exponent bits."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from hwgen.formats.base import FINITE, NAN, Exact
from hwgen.formats.rounding import KEPT, Rounded, check_codes, rounds_up

if TYPE_CHECKING:
    import numpy as np

MIN_WIDTH, MAX_WIDTH, MAX_ES = 3, 32, 3


@dataclass(frozen=True, repr=False)
class Posit(Rounded):
    """`positN_ES`: N bits, ES of them exponent; 0 is all zeros, NaR a one and zeros.

    The nearest modes round the bit string, as the standard says: the endless string of the
    value is cut after N bits; where bits of the exponent are cut, the middle between two
    neighbours is not their mean.  The directed modes take the neighbour by value.  In every
    mode a number but 0 becomes neither 0 nor NaR: beyond the range it becomes minpos or
    maxpos, with and without `saturate`.  Infinities are NaR, with `saturate` ±maxpos.
    """

    grammar: ClassVar[str] = "posit3_0 … posit32_3"

    width: int
    es: int
    signed: bool = field(default=True, init=False)

    def __post_init__(self) -> None:
        if not MIN_WIDTH <= self.width <= MAX_WIDTH:
            raise ValueError(f"a posit has {MIN_WIDTH} to {MAX_WIDTH} bits, not {self.width!r}")
        if not 0 <= self.es <= MAX_ES:
            raise ValueError(f"es: 0 to {MAX_ES}, not {self.es!r}")

    @property
    def name(self) -> str:
        return f"posit{self.width}_{self.es}"

    @property
    def max_scale(self) -> int:
        """maxpos is 2 to this, minpos its inverse."""
        return (self.width - 2) << self.es

    @property
    def max_fraction(self) -> int:
        """The most fraction bits that a code has."""
        return max(0, self.width - 3 - self.es)

    @property
    def nan_code(self) -> int:
        """NaR."""
        return 1 << (self.width - 1)

    @property
    def max(self) -> float:
        return math.ldexp(1.0, self.max_scale)

    @property
    def min(self) -> float:
        return -self.max

    @property
    def tabled(self) -> bool:
        # Between neighbours lies a posit of one bit more: at most one fraction bit more.
        return self.max_fraction < KEPT and self.max_scale < 126

    @property
    def unit(self) -> int:
        return -self.max_scale

    @property
    def special(self) -> bool:
        return True

    @classmethod
    def parse(cls, name: str) -> Posit | None:
        found = re.fullmatch(r"posit([1-9]\d?)_(\d)", name)
        if found is None:
            return None
        try:
            return cls(int(found[1]), int(found[2]))
        except ValueError:
            return None

    @classmethod
    def nearest(cls, name: str) -> str | None:
        found = re.search(r"posit\D*(\d{0,4})\D*(\d{0,4})", name.lower())
        if found is None:
            return None
        width = min(max(int(found[1] or 8), MIN_WIDTH), MAX_WIDTH)
        usual = {8: 0, 16: 1}.get(width, 2)
        return f"posit{width}_{min(int(found[2] or usual), MAX_ES)}"

    def exact(self, codes: Any) -> Exact:
        import numpy as np

        plain = check_codes(codes, self).astype(np.int64)
        top = 1 << (self.width - 1)
        sign = plain >= top
        size = np.where(sign, 2 * top - plain, plain)
        body = size & (top - 1)
        # A run of ones is a run of zeros of the complement; where the other bit ends it, the
        # complement has its leading one.
        ones = body >> (self.width - 2) == 1
        rest = np.where(ones, body ^ (top - 1), body)
        length = np.frexp(rest.astype(np.float64))[1].astype(np.int64)
        run = self.width - 1 - length
        regime = np.where(ones, run - 1, -run)
        # Bits behind the run and the bit that ends it; none where the run fills the code.
        left = np.maximum(length - 1, 0)
        tail = body & ((np.int64(1) << left) - 1)
        missing = np.maximum(self.es - left, 0)
        bits = left + missing - self.es
        tail <<= missing
        power = (regime << self.es) + (tail >> bits)
        size = (tail & ((np.int64(1) << bits) - 1)) | (np.int64(1) << bits)
        none = (plain == 0) | (plain == top)
        return Exact(
            np.where(none, 0, np.where(sign, -size, size)),
            np.where(none, 0, power - bits),
            np.where(plain == top, NAN, FINITE).astype(np.int8),
            sign,
        )

    def value(self, codes: np.ndarray) -> np.ndarray:
        import numpy as np

        significand, shift, kind, _ = self.exact(codes)
        values = np.ldexp(significand.astype(np.float64), shift.astype(np.int32))
        values[kind == NAN] = np.nan
        return np.asarray(values)

    def round_chunk(self, values: np.ndarray, rounding: str, saturate: bool) -> np.ndarray:
        import numpy as np

        bits = values.view(np.int64)
        negative = bits < 0
        size = bits & np.int64((1 << 63) - 1)
        power = (size >> 52) - 1023
        scale = np.clip(power, -self.max_scale, self.max_scale - 1)
        # Exponent and fraction in one; beyond the range whatever is rounded back to its end.
        tail = (scale & ((1 << self.es) - 1)) << 52 | (size & ((1 << 52) - 1))
        regime = scale >> self.es
        run = np.where(regime >= 0, regime + 1, -regime)
        room = self.width - 2 - run
        start = np.where(regime >= 0, ((np.int64(1) << run) - 1) << 1, 1)
        cut = self.es + 52 - room
        kept = tail >> cut
        rest = tail - (kept << cut)
        codes: np.ndarray = (start << room) + kept
        codes += rounds_up(rounding, codes & 1, rest, np.int64(1) << (cut - 1), negative)
        codes[power >= self.max_scale] = self.nan_code - 1
        codes[power < -self.max_scale] = 1
        codes[size == 0] = 0
        codes = np.where(negative, -codes, codes) & (2 * self.nan_code - 1)
        infinity = np.int64(0x7FF << 52)
        codes[size >= infinity if not saturate else size > infinity] = self.nan_code
        return codes
