"""Free tables of values."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from hwgen.formats.base import FINITE, Exact, Format
from hwgen.formats.catalogue import CODEBOOKS
from hwgen.formats.rounding import CHUNK, check_codes, check_rounding, reals

if TYPE_CHECKING:
    import numpy as np

MAX_WIDTH = 12
LEAST = 2.0**-900
"""Of numbers: halves and sums of them lose nothing."""


@dataclass(frozen=True, repr=False)
class Codebook(Format):
    """Codebook: code i is `values[i]`, in any order; the catalogue's, or made in Python.

    values  1 to 4096 finite numbers; of equal ones the first is encoded

    A value in the middle of two goes, with nearest-even, to the even code of the two, and to
    the lesser number where both codes are even or both odd.
    """

    grammar: ClassVar[str] = ", ".join(CODEBOOKS)

    label: str
    values: Sequence[float]
    width: int = field(init=False, compare=False)
    signed: bool = field(init=False, compare=False)

    def __post_init__(self) -> None:
        values = tuple(float(value) for value in self.values)
        if not 1 <= len(values) <= 1 << MAX_WIDTH:
            raise ValueError(f"a codebook has 1 to {1 << MAX_WIDTH} values, not {len(values)}")
        if not all(value == 0 or LEAST <= abs(value) <= 1 / LEAST for value in values):
            raise ValueError("a codebook holds 0 and finite values of 2**-900 to 2**900")
        object.__setattr__(self, "values", values)
        object.__setattr__(self, "width", max(1, (len(values) - 1).bit_length()))
        object.__setattr__(self, "signed", min(values) < 0)

    @property
    def name(self) -> str:
        return self.label

    @property
    def min(self) -> float:
        return min(self.values)

    @property
    def max(self) -> float:
        return max(self.values)

    @property
    def unit(self) -> int:
        return min((_last_bit(value) for value in self.values if value), default=0)

    @property
    def blank(self) -> bool:
        return self.values[0] == 0

    @classmethod
    def parse(cls, name: str) -> Codebook | None:
        return cls(name, CODEBOOKS[name]) if name in CODEBOOKS else None

    @classmethod
    def nearest(cls, name: str) -> str | None:
        plain = name.strip().lower()
        return plain if plain in CODEBOOKS else None

    def all_codes(self) -> np.ndarray:
        import numpy as np

        return np.arange(len(self.values))

    def decode(self, codes: Any) -> np.ndarray:
        import numpy as np

        plain = check_codes(codes, self)
        if plain.size and plain.max() >= len(self.values):
            raise ValueError(f"codes of {self.name} are 0 … {len(self.values) - 1}")
        return np.asarray(np.array(self.values).take(plain))

    def exact(self, codes: Any) -> Exact:
        import numpy as np

        values = self.decode(codes)
        part, power = np.frexp(values)
        size = np.ldexp(part, 53).astype(np.int64)
        # Without trailing zeros, that is with the least significand.
        low = size & -size
        zeros = np.where(size == 0, 0, np.frexp(low.astype(np.float64))[1] - 1).astype(np.int64)
        shift = np.where(size == 0, 0, power.astype(np.int64) - 53 + zeros)
        kind = np.full(values.shape, FINITE, np.int8)
        return Exact(size >> zeros, shift, kind, np.signbit(values))

    def encode(
        self, values: Any, *, rounding: str = "nearest-even", saturate: bool = True
    ) -> np.ndarray:
        """As in the protocol; without `saturate`, ValueError for values beyond the table."""
        import numpy as np

        check_rounding(rounding)
        values = reals(values, self.name).astype(np.float64)
        if np.isnan(values).any():
            raise ValueError(f"{self.name} has no NaN")
        if not saturate and values.size and (values.min() < self.min or values.max() > self.max):
            raise ValueError(f"{self.name} has no infinity: saturate, or clip first")
        bounds, order = _bounds(self, rounding)
        codes = np.empty(values.size, np.int64)
        flat = values.reshape(-1)
        for at in range(0, flat.size, CHUNK):
            codes[at : at + CHUNK] = order[np.searchsorted(bounds, flat[at : at + CHUNK])]
        return codes.reshape(values.shape)


def _last_bit(value: float) -> int:
    """Exponent of the lowest 1 of a number other than 0."""
    top, bottom = value.as_integer_ratio()
    return (top & -top).bit_length() - bottom.bit_length()


@functools.lru_cache(maxsize=64)
def _bounds(form: Codebook, rounding: str) -> tuple[np.ndarray, np.ndarray]:
    """Greatest numbers that go to each code but the last, and the codes, both ascending."""
    import numpy as np

    table = np.array(form.values)
    steps, order = np.unique(table, return_index=True)
    low, high = steps[:-1], steps[1:]
    below = np.nextafter(high, -np.inf)
    if rounding == "floor":
        return below, order
    if rounding == "ceil":
        return low, order
    # Exact halves: the rounding error of low + high says on which side of the sum it lies.
    whole = low / 2 + high / 2
    error = (low / 2 - (whole - high / 2)) + (high / 2 - (whole - (whole - high / 2)))
    if rounding == "nearest-away":
        up = low + high >= 0
    else:
        up = (order[:-1] % 2 == 1) & (order[1:] % 2 == 0)
    up = np.where(error == 0, up, error < 0)
    bounds = np.where(up, np.nextafter(whole, -np.inf), whole)
    if rounding == "toward-zero":
        # Numbers on both sides of 0, none on it: the smaller one, if there is one.
        bounds = np.where(low + high < 0, low, np.where(low + high > 0, below, bounds))
        bounds = np.where(low >= 0, below, np.where(high <= 0, low, bounds))
    return bounds, order
