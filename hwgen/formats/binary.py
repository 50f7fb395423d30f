"""The two values −1 and 1."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from hwgen.formats.base import FINITE, Exact, Format
from hwgen.formats.rounding import check_codes, check_rounding, reals

if TYPE_CHECKING:
    import numpy as np


@dataclass(frozen=True, repr=False)
class Binary(Format):
    """`binary`: code 1 is 1, code 0 is −1, as XNOR networks have it.

    0 lies in the middle and becomes 1, −0 too; toward-zero is as nearest, for both neighbours
    are as far from zero; floor and ceil take the neighbour by value.
    """

    grammar: ClassVar[str] = "binary"

    width: int = field(default=1, init=False)
    signed: bool = field(default=True, init=False)

    @property
    def name(self) -> str:
        return "binary"

    @property
    def min(self) -> int:
        return -1

    @property
    def max(self) -> int:
        return 1

    @property
    def unit(self) -> int:
        return 0

    @property
    def blank(self) -> bool:
        return False

    @classmethod
    def parse(cls, name: str) -> Binary | None:
        return cls() if name == "binary" else None

    @classmethod
    def nearest(cls, name: str) -> str | None:
        return "binary" if name.strip().lower().startswith(("bin", "bool", "xnor")) else None

    def decode(self, codes: Any) -> np.ndarray:
        import numpy as np

        return np.asarray(2 * check_codes(codes, self).astype(np.int64) - 1)

    def exact(self, codes: Any) -> Exact:
        import numpy as np

        values = self.decode(codes)
        none = np.zeros(values.shape, np.int64)
        return Exact(values, none, np.full(values.shape, FINITE, np.int8), values < 0)

    def encode(
        self, values: Any, *, rounding: str = "nearest-even", saturate: bool = True
    ) -> np.ndarray:
        """As in the protocol; without `saturate`, ValueError for values beyond ±1."""
        import numpy as np

        check_rounding(rounding)
        values = reals(values, self.name)
        if np.isnan(values).any():
            raise ValueError("binary has no NaN")
        if not saturate and (np.abs(values) > 1).any():
            raise ValueError("binary has no infinity: saturate, or clip first")
        if rounding == "floor":
            plus = values >= 1
        else:
            plus = values > -1 if rounding == "ceil" else values >= 0
        return np.asarray(plus, np.int64)
