"""Floating point with any exponent and fraction, of 2 to 32 bits."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from hwgen.formats.base import FINITE, INFINITE, NAN, Exact
from hwgen.formats.catalogue import MINIFLOATS
from hwgen.formats.rounding import (
    KEPT,
    NO_INFINITY,
    NO_NAN,
    Rounded,
    check_codes,
    rounds_up,
)

if TYPE_CHECKING:
    import numpy as np

MAX_EXPONENT, MAX_FRACTION, MAX_BIAS = 8, 23, 255
SPECIALS = ("none", "fn", "ieee")


@dataclass(frozen=True, repr=False)
class Minifloat(Rounded):
    """Minifloats: sign, exponent, fraction; subnormals; `e5m10` style names.

    Exponent field 0: 0.fraction · 2**(1−bias); field e: 1.fraction · 2**(e−bias).

    specials  "none": every code is a finite number; "fn": all ones below the sign is NaN;
              "ieee": exponent all ones is infinity with fraction 0, NaN else
    signed    False: no sign bit, no negative numbers

    NaN is encoded as `nan_code`, whatever its sign; −0 is kept.  A finite value beyond the range
    stays the greatest number where it is rounded toward zero, as IEEE 754 has it.
    """

    grammar: ClassVar[str] = "e1m0 … e8m23"

    exponent: int
    fraction: int
    bias: int
    specials: str
    signed: bool = True
    width: int = field(init=False, compare=False)

    def __post_init__(self) -> None:
        if not 1 <= self.exponent <= MAX_EXPONENT:
            raise ValueError(f"exponent: 1 to {MAX_EXPONENT} bits, not {self.exponent!r}")
        if not 0 <= self.fraction <= MAX_FRACTION:
            raise ValueError(f"fraction: 0 to {MAX_FRACTION} bits, not {self.fraction!r}")
        if not 0 <= self.bias <= MAX_BIAS:
            raise ValueError(f"bias: 0 to {MAX_BIAS}, not {self.bias!r}")
        if self.specials not in SPECIALS:
            raise ValueError(f"specials: one of {', '.join(SPECIALS)}, not {self.specials!r}")
        if self.specials == "ieee" and (self.exponent < 2 or self.fraction < 1):
            raise ValueError("infinity and NaN need 2 exponent bits and 1 fraction bit")
        if self.specials == "fn" and self.exponent + self.fraction < 2:
            raise ValueError("NaN leaves no number but 0")
        object.__setattr__(self, "width", int(self.signed) + self.exponent + self.fraction)

    @property
    def name(self) -> str:
        facts = (self.exponent, self.fraction, self.bias, self.specials)
        if self.signed:
            for name, listed in MINIFLOATS.items():
                if listed == facts:
                    return name
        stem = f"e{self.exponent}m{self.fraction}"
        bias = f"b{self.bias}" if self.bias != (1 << (self.exponent - 1)) - 1 else ""
        plain = "none" if bias or stem not in MINIFLOATS else MINIFLOATS[stem][3]
        ending = self.specials if self.specials != plain else ""
        return f"{'' if self.signed else 'u'}{stem}{bias}{ending}"

    @property
    def top_code(self) -> int:
        """The code of the greatest finite number."""
        ones = (1 << (self.exponent + self.fraction)) - 1
        if self.specials == "ieee":
            return ones - (1 << self.fraction)
        return ones - (self.specials == "fn")

    @property
    def nan_code(self) -> int | None:
        """The code that NaN becomes, or None."""
        if self.specials == "ieee":
            return self.top_code + 1 + (1 << (self.fraction - 1))
        return self.top_code + 1 if self.specials == "fn" else None

    @property
    def inf_code(self) -> int | None:
        """The code of +infinity, or None."""
        return self.top_code + 1 if self.specials == "ieee" else None

    @property
    def max(self) -> float:
        power, low = divmod(self.top_code, 1 << self.fraction)
        hidden = (power > 0) << self.fraction
        return math.ldexp(hidden + low, max(power, 1) - self.bias - self.fraction)

    @property
    def min(self) -> float:
        return -self.max if self.signed else 0.0

    @property
    def tabled(self) -> bool:
        # With a greater bias, numbers of the format are subnormal in float32, which has fewer
        # leading bits for them.
        return self.fraction < KEPT and self.bias <= 127

    @property
    def unit(self) -> int:
        return 1 - self.bias - self.fraction

    @property
    def special(self) -> bool:
        return self.specials != "none"

    @classmethod
    def parse(cls, name: str) -> Minifloat | None:
        if name in MINIFLOATS:
            return cls(*MINIFLOATS[name])
        number = r"(0|[1-9]\d{0,2})"
        found = re.fullmatch(rf"(u?)(e{number}m{number})(?:b{number})?(none|fn|ieee)?", name)
        if found is None:
            return None
        unsigned, stem, exponent, fraction, bias, specials = found.groups()
        if not 1 <= int(exponent) <= MAX_EXPONENT:
            return None
        usual = (1 << (int(exponent) - 1)) - 1
        if specials is None:
            specials = MINIFLOATS[stem][3] if stem in MINIFLOATS and bias is None else "none"
        try:
            return cls(
                int(exponent),
                int(fraction),
                usual if bias is None else int(bias),
                specials,
                not unsigned,
            )
        except ValueError:
            return None

    @classmethod
    def nearest(cls, name: str) -> str | None:
        text = re.sub(r"[\s_-]", "", name.lower())
        found = re.search(r"(u?)e(\d{1,4})m(\d{1,4})", text)
        if found is not None:
            exponent = min(max(int(found[2]), 1), MAX_EXPONENT)
            return f"{found[1]}e{exponent}m{min(int(found[3]), MAX_FRACTION)}"
        found = re.fullmatch(r"(b?)(?:f|fp|float)(\d*)", text)
        if found is None:
            return None
        usual = {"4": "e2m1", "6": "e2m3", "8": "e4m3", "16": "fp16", "32": "fp32"}
        return "bf16" if found[1] else usual.get(found[2], "fp32")

    def _fields(self, codes: Any) -> Exact:
        """As `exact`, with the fields of infinities and NaN as they are."""
        import numpy as np

        plain = check_codes(codes, self).astype(np.int64)
        low = plain & ((1 << self.fraction) - 1)
        power = plain >> self.fraction & ((1 << self.exponent) - 1)
        sign = (plain >> (self.exponent + self.fraction) & int(self.signed)).astype(np.bool_)
        size = low | (power > 0).astype(np.int64) << self.fraction
        kind = np.full(plain.shape, FINITE, np.int8)
        if self.specials == "ieee":
            kind[power == (1 << self.exponent) - 1] = NAN
            kind[(kind == NAN) & (low == 0)] = INFINITE
        elif self.specials == "fn":
            kind[(power << self.fraction | low) > self.top_code] = NAN
        shift = np.maximum(power, 1) - (self.bias + self.fraction)
        return Exact(np.where(sign, -size, size), shift, kind, sign)

    def exact(self, codes: Any) -> Exact:
        import numpy as np

        significand, shift, kind, sign = self._fields(codes)
        finite = kind == FINITE
        return Exact(np.where(finite, significand, 0), np.where(finite, shift, 0), kind, sign)

    def value(self, codes: np.ndarray) -> np.ndarray:
        import numpy as np

        significand, shift, kind, sign = self._fields(codes)
        size = np.ldexp(np.abs(significand).astype(np.float64), shift.astype(np.int32))
        size[kind == INFINITE] = np.inf
        size[kind == NAN] = np.nan
        return np.asarray(np.copysign(size, np.where(sign, -1.0, 1.0)))

    def round_chunk(self, values: np.ndarray, rounding: str, saturate: bool) -> np.ndarray:
        import numpy as np

        bits = values.view(np.int64)
        negative = bits < 0
        size = bits & np.int64((1 << 63) - 1)
        power = size >> 52
        significand = (size & ((1 << 52) - 1)) | (1 << 52)
        # Above the least normal number of the format the exponent goes into the code.
        above = power - (1024 - self.bias)
        cut = (52 - self.fraction) - np.minimum(above, 0)
        np.minimum(cut, 60, out=cut)
        significand[power == 0] = 0 if rounding.startswith("nearest") else 1
        significand[size == 0] = 0
        kept = significand >> cut
        rest = significand - (kept << cut)
        codes: np.ndarray = kept + (np.maximum(above, 0) << self.fraction)
        codes += rounds_up(rounding, codes & 1, rest, np.left_shift(1, cut - 1), negative)
        nan = size > 0x7FF << 52
        over = codes > self.top_code
        if over.any():
            self._settle(codes, over, values, rounding, saturate)
        if self.signed:
            signs = negative & (codes >= 0)
            if self.specials == "fn":
                signs &= codes <= self.top_code
            codes += signs.astype(np.int64) << (self.width - 1)
        else:
            below = negative & (codes != 0)
            codes[below] = 0 if saturate else self._outside
        if nan.any():
            codes[nan] = NO_NAN if self.nan_code is None else self.nan_code
        return codes

    @property
    def _outside(self) -> int:
        """What a value beyond the range becomes without saturation."""
        if self.inf_code is not None and self.signed:
            return self.inf_code
        return NO_INFINITY if self.nan_code is None else self.nan_code

    def _settle(
        self,
        codes: np.ndarray,
        over: np.ndarray,
        values: np.ndarray,
        rounding: str,
        saturate: bool,
    ) -> None:
        """Codes where the magnitude is beyond the range."""
        import numpy as np

        if saturate:
            codes[over] = self.top_code
            return
        codes[over] = NO_INFINITY if self.nan_code is None else self.nan_code
        if self.inf_code is not None:
            codes[over] = self.inf_code
        inward = {
            "toward-zero": np.ones(values.shape, np.bool_),
            "floor": values > 0,
            "ceil": values < 0,
        }.get(rounding)
        if inward is not None:
            codes[over & inward & np.isfinite(values)] = self.top_code
