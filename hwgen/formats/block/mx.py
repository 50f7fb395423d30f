"""OCP Microscaling: 32 elements share a power of two."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from hwgen.formats.base import FINITE, NAN, ROUNDINGS, Exact, Format
from hwgen.formats.block.base import (
    BlockFormat,
    Encoded,
    as_codes,
    as_values,
    check_shape,
    in_chunks,
)
from hwgen.formats.integer import Integer

if TYPE_CHECKING:
    import numpy as np

SCALE_BIAS, SCALE_NAN = 127, 255
"""E8M0: a scale code X stands for 2**(X − 127), 255 for not a number."""


@dataclass(frozen=True, repr=False)
class SharedExponent(BlockFormat):
    """value = element × 2**(X − 127 − fraction), one 8-bit X (E8M0) per block.

    element   format of the elements
    largest   exponent of the largest power of two among the elements
    fraction  bits of an integer element behind the binary point, so that it is ±1.98 in MXINT8

    scales int64 [..., blocks]; meta is empty.  X = floor(log2(largest magnitude)) − largest + 127,
    held in 0 … 254: 0 for a block of zeros.  A block with a NaN or an infinity gets X = 255 and
    codes 0: all of it decodes as NaN.
    Integer elements are symmetric: the encoder never makes the most negative code.
    """

    grammar: ClassVar[str] = "mxfp4, mxfp6_e2m3, mxfp6_e3m2, mxfp8_e4m3, mxfp8_e5m2, mxint8"

    label: str
    element: Format
    block_size: int
    largest: int
    fraction: int = 0

    @property
    def name(self) -> str:
        return self.label

    @property
    def width(self) -> int:
        return self.element.width

    @property
    def block_bits(self) -> int:
        return 8

    def encode(
        self, x: Any, *, rounding: str = "nearest-even", saturate: bool = True, **options: Any
    ) -> Encoded:
        """As declared; `rounding` and `saturate` are those of the elements."""
        import numpy as np

        if options:
            raise TypeError(f"{self.name} has no option {', '.join(options)}")
        if rounding not in ROUNDINGS:
            raise ValueError(f"rounding is one of {', '.join(ROUNDINGS)}, not {rounding!r}")
        values = as_values(x, self.block_size, finite=False)
        groups = values.reshape(-1, self.block_size)
        work = functools.partial(self._encode, rounding=rounding, saturate=saturate)
        codes, scales = in_chunks(work, groups)
        blocks = (*values.shape[:-1], values.shape[-1] // self.block_size)
        return Encoded(codes.reshape(values.shape), scales.reshape(blocks).astype(np.int64), {})

    def _encode(
        self, groups: np.ndarray, *, rounding: str, saturate: bool
    ) -> tuple[np.ndarray, np.ndarray]:
        """Codes [g, k] and scale codes [g] of `groups` [g, k]."""
        import numpy as np

        groups = groups.astype(np.float64)
        top = np.abs(groups).max(axis=1)
        broken = ~np.isfinite(top)
        if broken.any():
            groups[broken], top[broken] = 0.0, 0.0
        _, above = np.frexp(top)  # floor(log2(top)) + 1
        power = np.where(top == 0, -SCALE_BIAS, above - 1 - self.largest)
        power = np.clip(power, -SCALE_BIAS, SCALE_NAN - 1 - SCALE_BIAS)
        # Exact: a power of two, and nothing that rounds to an element leaves float64's range.
        scaled = groups * np.ldexp(1.0, self.fraction - power)[:, None]
        if isinstance(self.element, Integer):
            if saturate:
                scaled = np.clip(scaled, -self.element.max, self.element.max)
            codes = self.element.encode(scaled, rounding=rounding)
        else:
            codes = self.element.encode(scaled, rounding=rounding, saturate=saturate)
        return codes, np.where(broken, SCALE_NAN, power + SCALE_BIAS)

    def decode(
        self, codes: Any, scales: Any, meta: dict[str, np.ndarray] | None = None
    ) -> np.ndarray:
        import numpy as np

        codes, power = self._parts(codes, scales)
        weight = np.ldexp(1.0, power - self.fraction)
        weight[power == SCALE_NAN - SCALE_BIAS] = np.nan
        groups = codes.reshape(-1, self.block_size)
        (values,) = in_chunks(self._decode, groups, weight.reshape(-1, 1))
        return values.reshape(codes.shape)

    def _decode(self, codes: np.ndarray, weight: np.ndarray) -> tuple[np.ndarray]:
        return (self.element.decode(codes) * weight,)

    def exact(self, codes: Any, scales: Any) -> Exact:
        """Significand, shift, kind and sign of every value, as of a plain format."""
        import numpy as np

        codes, power = self._parts(codes, scales)
        parts = self.element.exact(codes)
        spread = np.repeat(power, self.block_size, axis=-1)
        broken = spread == SCALE_NAN - SCALE_BIAS
        lost = broken | (parts.kind != FINITE)
        return Exact(
            np.where(broken, 0, parts.significand),
            np.where(lost, 0, parts.shift + spread - self.fraction),
            np.where(broken, NAN, parts.kind).astype(np.int8),
            parts.sign & ~broken,
        )

    def _parts(self, codes: Any, scales: Any) -> tuple[np.ndarray, np.ndarray]:
        """Checked codes, and X − 127 of every block; ValueError when out of range."""
        import numpy as np

        codes = as_codes(codes, self.width, self.block_size, self.name)
        blocks = (*codes.shape[:-1], codes.shape[-1] // self.block_size)
        scales = check_shape(scales, blocks, f"scales of {self.name}")
        if scales.size and not np.issubdtype(scales.dtype, np.integer):
            raise ValueError(f"scales of {self.name} are E8M0 codes, not {scales.dtype}")
        if scales.size and (scales.min() < 0 or scales.max() > SCALE_NAN):
            raise ValueError(f"scales of {self.name} are 0 … {SCALE_NAN}")
        return codes, scales.astype(np.int64) - SCALE_BIAS


MX_BLOCK = 32
# Element, exponent of its largest power of two, fraction bits of an integer element.
MX: dict[str, tuple[str, int, int]] = {
    "mxfp4": ("e2m1", 2, 0),
    "mxfp6_e2m3": ("e2m3", 2, 0),
    "mxfp6_e3m2": ("e3m2", 4, 0),
    "mxfp8_e4m3": ("e4m3", 8, 0),
    "mxfp8_e5m2": ("e5m2", 15, 0),
    "mxint8": ("int8", 0, 6),
}
ALIASES = {"mxfp8": "mxfp8_e4m3"}


def parse(name: str) -> SharedExponent | None:
    """The MX format of that name, or None."""
    # The package's own `get` knows every element; imported late, as it imports this package.
    from hwgen import formats

    label = ALIASES.get(name, name)
    if label not in MX:
        return None
    element, largest, fraction = MX[label]
    return SharedExponent(label, formats.get(element), MX_BLOCK, largest, fraction)
