"""Fixed point of 1 to 32 bits."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from hwgen.formats.base import Exact, Format
from hwgen.formats.integer import MAX_WIDTH, MIN_WIDTH, Integer
from hwgen.formats.rounding import check_rounding, numbers, reals

if TYPE_CHECKING:
    import numpy as np

WRAP = 2.0**62
"""A multiple of every range: values are reduced modulo this before they become integers."""


@dataclass(frozen=True, repr=False)
class Fixed(Format):
    """`fixedW_F`: a W-bit two's-complement integer times 2**−F; `ufixedW_F`: without sign."""

    grammar: ClassVar[str] = "fixed1_0 … fixed32_32, ufixed1_0 … ufixed32_32"

    width: int
    fraction: int
    signed: bool = True

    def __post_init__(self) -> None:
        if not MIN_WIDTH <= self.width <= MAX_WIDTH:
            raise ValueError(f"fixed point has {MIN_WIDTH} to {MAX_WIDTH} bits, not {self.width!r}")
        if not 0 <= self.fraction <= self.width:
            raise ValueError(f"fraction: 0 to {self.width} bits, not {self.fraction!r}")

    @property
    def name(self) -> str:
        return f"{'' if self.signed else 'u'}fixed{self.width}_{self.fraction}"

    @property
    def integer(self) -> Integer:
        """The format of the integers behind the values."""
        return Integer(self.width, self.signed)

    @property
    def min(self) -> float:
        return self.integer.min * 2.0**-self.fraction

    @property
    def max(self) -> float:
        return self.integer.max * 2.0**-self.fraction

    @property
    def unit(self) -> int:
        return -self.fraction

    @classmethod
    def parse(cls, name: str) -> Fixed | None:
        found = re.fullmatch(r"(u?)fixed([1-9]\d?)_(0|[1-9]\d?)", name)
        if found is None:
            return None
        try:
            return cls(int(found[2]), int(found[3]), not found[1])
        except ValueError:
            return None

    @classmethod
    def nearest(cls, name: str) -> str | None:
        found = re.search(r"(u?)fix\D*(\d{0,4})\D*(\d{0,4})", name.lower())
        if found is None:
            return None
        width = min(max(int(found[2] or 8), MIN_WIDTH), MAX_WIDTH)
        return f"{found[1]}fixed{width}_{min(int(found[3] or width // 2), width)}"

    def decode(self, codes: Any) -> np.ndarray:
        import numpy as np

        return np.asarray(self.exact(codes).significand * 2.0**-self.fraction)

    def exact(self, codes: Any) -> Exact:
        import numpy as np

        whole = self.integer.exact(codes)
        return whole._replace(shift=np.full(whole.shift.shape, -self.fraction, np.int64))

    def encode(
        self, values: Any, *, rounding: str = "nearest-even", saturate: bool = True
    ) -> np.ndarray:
        import numpy as np

        check_rounding(rounding)
        values = numbers(values, self.name)
        if np.issubdtype(values.dtype, np.integer):
            # Here an integer is as far beyond the range as any further one.
            if saturate:
                low = int(self.min) - 1 if values.dtype.kind == "i" else 0
                values = np.minimum(np.maximum(values, low), int(self.max) + 1)
            # What a shift pushes out lies above the code.
            whole = values.astype(np.int64) << self.fraction
            return self.integer.encode(whole, rounding=rounding, saturate=saturate)
        values = reals(values, self.name).astype(np.float64)
        if np.isnan(values).any():
            raise ValueError(f"{self.name} has no NaN")
        if saturate:
            values = np.clip(values, self.min - 1, self.max + 1)
        elif np.isinf(values).any():
            raise ValueError(f"{self.name} has no infinity: saturate, or clip first")
        else:
            values = np.fmod(values, WRAP * 2.0**-self.fraction)
        return self.integer.encode(
            values * 2.0**self.fraction, rounding=rounding, saturate=saturate
        )
