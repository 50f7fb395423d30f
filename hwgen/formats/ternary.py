"""The three values −1, 0 and 1."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from hwgen.formats.base import Exact, Format
from hwgen.formats.integer import Integer
from hwgen.formats.rounding import check_codes, numbers

if TYPE_CHECKING:
    import numpy as np

UNUSED = 2
"""The code that stands for nothing: −2 in two's complement."""


@dataclass(frozen=True, repr=False)
class Ternary(Format):
    """`ternary`: −1, 0 and 1 in two bits of two's complement; the code 2 is refused."""

    grammar: ClassVar[str] = "ternary"

    width: int = field(default=2, init=False)
    signed: bool = field(default=True, init=False)

    @property
    def min(self) -> int:
        return -1

    @property
    def max(self) -> int:
        return 1

    @property
    def name(self) -> str:
        return "ternary"

    @property
    def unit(self) -> int:
        return 0

    @classmethod
    def parse(cls, name: str) -> Ternary | None:
        return cls() if name == "ternary" else None

    @classmethod
    def nearest(cls, name: str) -> str | None:
        return "ternary" if name.strip().lower().startswith("tern") else None

    def all_codes(self) -> np.ndarray:
        import numpy as np

        return np.array([0, 1, 3])

    def decode(self, codes: Any) -> np.ndarray:
        plain = check_codes(codes, self)
        if (plain == UNUSED).any():
            raise ValueError(f"codes of ternary are 0, 1 and 3, not {UNUSED}")
        return Integer(2, True).decode(plain)

    def exact(self, codes: Any) -> Exact:
        self.decode(codes)
        return Integer(2, True).exact(codes)

    def encode(
        self, values: Any, *, rounding: str = "nearest-even", saturate: bool = True
    ) -> np.ndarray:
        """As in the protocol; without `saturate`, ValueError where a value rounds beyond ±1."""
        import numpy as np

        whole = Integer(32, True)
        rounded = whole.decode(whole.encode(numbers(values, self.name), rounding=rounding))
        if not saturate and (np.abs(rounded) > 1).any():
            raise ValueError("ternary has no infinity: saturate, or clip first")
        return Integer(2, True).encode(np.clip(rounded, -1, 1))
