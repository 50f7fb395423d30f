"""Powers of two without sign, as block formats have them for scales."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from hwgen.formats.base import FINITE, NAN, Exact
from hwgen.formats.rounding import Rounded, check_codes, rounds_up

if TYPE_CHECKING:
    import numpy as np

BIAS = 127


@dataclass(frozen=True, repr=False)
class Scale(Rounded):
    """`e8m0`: 2**(code−127), code 255 is NaN; there is no 0, no sign and no infinity.

    Zero and negative numbers lie below the range: 2**−127 with `saturate`, else NaN.  The
    middle between two powers is 1.5 times the lesser; from there nearest-even goes to the
    even code.
    """

    grammar: ClassVar[str] = "e8m0"

    width: int = field(default=8, init=False)
    signed: bool = field(default=False, init=False)
    bias: ClassVar[int] = BIAS
    nan_code: ClassVar[int] = 255

    @property
    def name(self) -> str:
        return "e8m0"

    @property
    def min(self) -> float:
        return math.ldexp(1.0, -BIAS)

    @property
    def max(self) -> float:
        return math.ldexp(1.0, 254 - BIAS)

    @property
    def tabled(self) -> bool:
        return True

    @property
    def unit(self) -> int:
        return -BIAS

    @property
    def special(self) -> bool:
        return True

    @property
    def blank(self) -> bool:
        return False

    @classmethod
    def parse(cls, name: str) -> Scale | None:
        return cls() if name == "e8m0" else None

    @classmethod
    def nearest(cls, name: str) -> str | None:
        return "e8m0" if name.strip().lower().startswith("e8m0") else None

    def exact(self, codes: Any) -> Exact:
        import numpy as np

        plain = check_codes(codes, self).astype(np.int64)
        nan = plain == self.nan_code
        return Exact(
            np.where(nan, 0, 1),
            np.where(nan, 0, plain - BIAS),
            np.where(nan, NAN, FINITE).astype(np.int8),
            np.zeros(plain.shape, np.bool_),
        )

    def value(self, codes: np.ndarray) -> np.ndarray:
        import numpy as np

        values = np.ldexp(1.0, (codes - BIAS).astype(np.int32))
        return np.where(codes == self.nan_code, np.nan, values)

    def round_chunk(self, values: np.ndarray, rounding: str, saturate: bool) -> np.ndarray:
        import numpy as np

        bits = values.view(np.int64)
        size = bits & np.int64((1 << 63) - 1)
        codes: np.ndarray = (size >> 52) - (1023 - BIAS)
        rest = size & ((1 << 52) - 1)
        codes += rounds_up(rounding, codes & 1, rest, np.int64(1 << 51), bits < 0)
        # Numbers below 2**−127 that are rounded up to it are in the range.
        low, high = (bits <= 0) | (codes < 0), codes >= self.nan_code
        codes[low] = 0 if saturate else self.nan_code
        codes[high & ~low] = self.nan_code - 1 if saturate else self.nan_code
        codes[size > 0x7FF << 52] = self.nan_code
        return codes
