"""Two's-complement and unsigned integers of 1 to 32 bits."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from hwgen.formats.base import ROUNDINGS, Exact, Format
from hwgen.formats.rounding import numbers

if TYPE_CHECKING:
    import numpy as np

MIN_WIDTH, MAX_WIDTH = 1, 32


@dataclass(frozen=True, repr=False)
class Integer(Format):
    """`intN`: −2**(N−1) … 2**(N−1)−1 (`int1` is {−1, 0}); `uintN`: 0 … 2**N−1."""

    grammar: ClassVar[str] = "int1 … int32, uint1 … uint32"

    width: int
    signed: bool

    def __post_init__(self) -> None:
        if not MIN_WIDTH <= self.width <= MAX_WIDTH:
            raise ValueError(f"an integer has {MIN_WIDTH} to {MAX_WIDTH} bits, not {self.width!r}")

    @property
    def name(self) -> str:
        return f"{'int' if self.signed else 'uint'}{self.width}"

    @property
    def min(self) -> int:
        return -(1 << (self.width - 1)) if self.signed else 0

    @property
    def max(self) -> int:
        return (1 << (self.width - self.signed)) - 1

    @property
    def unit(self) -> int:
        return 0

    @classmethod
    def parse(cls, name: str) -> Integer | None:
        match = re.fullmatch(r"(u?)int([1-9]\d?)", name)
        if match is None or not MIN_WIDTH <= int(match[2]) <= MAX_WIDTH:
            return None
        return cls(int(match[2]), not match[1])

    @classmethod
    def nearest(cls, name: str) -> str | None:
        match = re.fullmatch(r"\s*(u?)(?:i(?:nt)?)?[_-]?(\d*)\s*", name.lower())
        if match is None:
            return None
        digits = match[2].lstrip("0")
        width = int(digits) if digits else (MIN_WIDTH if match[2] else 8)
        return f"{match[1]}int{min(max(width, MIN_WIDTH), MAX_WIDTH)}"

    def decode(self, codes: Any) -> np.ndarray:
        import numpy as np

        codes = np.asarray(codes)
        if codes.size and not np.issubdtype(codes.dtype, np.integer):
            raise ValueError(f"codes of {self.name} are integers, not {codes.dtype}")
        if codes.size and (codes.min() < 0 or codes.max() >= 1 << self.width):
            raise ValueError(f"codes of {self.name} are 0 … {(1 << self.width) - 1}")
        codes = codes.astype(np.int64)
        if not self.signed:
            return np.asarray(codes)
        sign = np.int64(1 << (self.width - 1))
        values: np.ndarray = (codes ^ sign) - sign
        return values

    def exact(self, codes: Any) -> Exact:
        import numpy as np

        values = self.decode(codes)
        none = np.zeros(values.shape, np.int64)
        return Exact(values, none, none.astype(np.int8), values < 0)

    def encode(
        self, values: Any, *, rounding: str = "nearest-even", saturate: bool = True
    ) -> np.ndarray:
        import numpy as np

        values = numbers(values, self.name)
        if not np.issubdtype(values.dtype, np.integer):
            values = _round(values.astype(np.float64), rounding)
            if not saturate and not np.isfinite(values).all():
                raise ValueError(f"{self.name} has no infinity: saturate, or clip first")
            # Beyond 2**62 an int64 would overflow; no format here reaches that far.
            values = np.clip(values, -(2.0**62), 2.0**62) if saturate else np.fmod(values, 2.0**62)
        elif rounding not in ROUNDINGS:
            raise ValueError(f"rounding is one of {', '.join(ROUNDINGS)}, not {rounding!r}")
        if saturate:
            values = np.clip(values, self.min, self.max)
        mask = np.int64((1 << self.width) - 1)
        codes: np.ndarray = values.astype(np.int64) & mask
        return codes


def _round(values: np.ndarray, rounding: str) -> np.ndarray:
    """`values` rounded to integers, still float64; ValueError on NaN."""
    import numpy as np

    if np.isnan(values).any():
        raise ValueError("an integer format has no NaN")
    whole: np.ndarray
    if rounding == "nearest-even":
        whole = np.rint(values)
    elif rounding == "nearest-away":
        # floor(|x| + 0.5) errs just below a half, where the sum itself rounds up.
        cut = np.trunc(values)
        with np.errstate(invalid="ignore"):  # infinities stay what they are
            whole = np.where(np.abs(values - cut) >= 0.5, cut + np.sign(values), cut)
    elif rounding == "toward-zero":
        whole = np.trunc(values)
    elif rounding == "floor":
        whole = np.floor(values)
    elif rounding == "ceil":
        whole = np.ceil(values)
    else:
        raise ValueError(f"rounding is one of {', '.join(ROUNDINGS)}, not {rounding!r}")
    return whole
