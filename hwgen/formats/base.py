"""The protocol of every number format."""

from __future__ import annotations

from abc import ABC, abstractmethod
from fractions import Fraction
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

if TYPE_CHECKING:
    import numpy as np

ROUNDINGS = ("nearest-even", "nearest-away", "toward-zero", "floor", "ceil")
"""Names of the rounding modes that `encode` takes."""

MAX_LISTED_WIDTH = 20
"""`all_codes()` of a wider format raises: the list would not fit in memory."""


class Exact(NamedTuple):
    """Values without rounding: `significand` times 2 to the `shift`, element by element.

    significand  int64, signed; 0 for zeros and for every code that is not a number
    shift        int64
    kind         int8: 0 finite, 1 infinite (the sign is that of `sign`), 2 not a number
    sign         bool: the code's sign, also of zeros and infinities
    """

    significand: np.ndarray
    shift: np.ndarray
    kind: np.ndarray
    sign: np.ndarray


FINITE, INFINITE, NAN = range(3)


class Format(ABC):
    """A set of numbers with a fixed-width code for each.

    codes   unsigned bit patterns, 0 … 2**width − 1, as int64
    values  the numbers they stand for: int64 for integer formats, float64 else
    """

    grammar: ClassVar[str]
    """How names of the family look, for messages."""

    width: int
    signed: bool

    @property
    @abstractmethod
    def name(self) -> str:
        """The name that `get` takes."""

    @property
    @abstractmethod
    def min(self) -> float:
        """The least finite value."""

    @property
    @abstractmethod
    def max(self) -> float:
        """The greatest finite value."""

    @property
    @abstractmethod
    def unit(self) -> int:
        """The exponent of the last bit: every finite value is an integer times 2**unit."""

    @property
    def special(self) -> bool:
        """Whether codes are set aside for what is no number: NaN, NaR, infinities."""
        return False

    @property
    def blank(self) -> bool:
        """Whether code 0 is the number 0."""
        return True

    @property
    def integer_range(self) -> tuple[int, int]:
        """Least and greatest finite value over 2**unit."""
        unit = Fraction(2) ** self.unit
        return int(Fraction(self.min) / unit), int(Fraction(self.max) / unit)

    @property
    def integer_bits(self) -> int:
        """Bits of the greatest magnitude over 2**unit."""
        return max(*(abs(end).bit_length() for end in self.integer_range), 1)

    @classmethod
    @abstractmethod
    def parse(cls, name: str) -> Format | None:
        """The format of that name, or None when the name is not one of the family's."""

    @classmethod
    @abstractmethod
    def nearest(cls, name: str) -> str | None:
        """The valid name most like `name`, or None when it resembles none."""

    @abstractmethod
    def decode(self, codes: Any) -> np.ndarray:
        """Values of `codes`, any shape; ValueError when a code has more than `width` bits."""

    @abstractmethod
    def encode(
        self, values: Any, *, rounding: str = "nearest-even", saturate: bool = True
    ) -> np.ndarray:
        """Codes of the representable numbers next to `values`, any shape.

        rounding  one of ROUNDINGS: which neighbour is taken
        saturate  True: values outside the range, infinities too, become the nearest end of it;
                  False: the infinity or the NaN of the format, ValueError where it has
                  neither, and modulo 2**width in integer and fixed-point formats
        NaN becomes the format's NaN (NaR); ValueError in formats that have none.
        """

    @abstractmethod
    def exact(self, codes: Any) -> Exact:
        """`codes` as integers and powers of two, any shape; ValueError as `decode`.

        The hardware decoders and the golden models of exact dot products take this view.
        """

    def all_codes(self) -> np.ndarray:
        """Every code in ascending order; ValueError above 2**20 of them."""
        import numpy as np

        if self.width > MAX_LISTED_WIDTH:
            raise ValueError(
                f"all_codes() lists formats of at most {MAX_LISTED_WIDTH} bits, "
                f"not {self.name} with {self.width}"
            )
        return np.arange(1 << self.width, dtype=np.int64)

    def __repr__(self) -> str:
        return f"<format {self.name}>"
