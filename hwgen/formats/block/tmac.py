"""T-MAC: uniform integers per group, read as signed bit planes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from hwgen.formats.block.base import (
    Encoded,
    as_codes,
    as_values,
    check_shape,
    in_chunks,
    store_scale,
)
from hwgen.formats.block.group import MAX_BLOCK, USUAL_BLOCK, GroupFormat

if TYPE_CHECKING:
    import numpy as np


@dataclass(frozen=True, repr=False)
class Tmac(GroupFormat):
    """value = scale × q + zero, q = c − 2**(b−1) for the code c.

    With bits ±1 instead of 0 and 1, q = sum over i of 2**(i−1) × bit_i, less 1/2: a dot product
    is the planes' dot products so weighted, less half the sum of the other operand.

    bits   1 … 8
    zero   True: any range, min to max of the group; False: the value of largest magnitude is
           −2**(b−1) × scale, so the scale is negative where that value is positive
    scale  "fp16" or "fp32", also of the zero point

    scales float64 [..., groups]; meta `zero` float64 [..., groups], only if `zero`.
    Ties go to the even q.  A group of equal values has scale 0 and c = 0 with a zero point.
    NaN and infinities: UserError.
    """

    prefix: ClassVar[str] = "tmac"
    most_bits: ClassVar[int] = 8
    grammar: ClassVar[str] = "tmac1 … tmac8, also with the group: tmac4_64"

    bits: int
    block_size: int = USUAL_BLOCK
    zero: bool = True
    scale: str = "fp16"

    @property
    def block_bits(self) -> int:
        return self.scale_bits * (1 + self.zero)

    def encode(self, x: Any, **options: Any) -> Encoded:
        if options:
            raise TypeError(f"{self.name} has no option {', '.join(options)}")
        values = as_values(x, self.block_size, finite=True)
        blocks = (*values.shape[:-1], values.shape[-1] // self.block_size)
        codes, scales, zero = in_chunks(self._encode, values.reshape(-1, self.block_size))
        meta = {"zero": zero.reshape(blocks)} if self.zero else {}
        return Encoded(codes.reshape(values.shape), scales.reshape(blocks), meta)

    def _encode(self, groups: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Codes [g, k], scales [g] and zero points [g] of `groups` [g, k]."""
        import numpy as np

        groups = groups.astype(np.float64)
        half = 1 << (self.bits - 1)
        low, high = groups.min(axis=1), groups.max(axis=1)
        if self.zero:
            # Halves first: the range of a group may exceed the largest float64.
            steps = store_scale((high / 2 - low / 2) / (half - 0.5), self.scale)
            zero = store_scale(low + half * steps, self.scale)
        else:
            steps = store_scale(np.where(-low >= high, -low, -high) / half, self.scale)
            zero = np.zeros_like(steps)
        inverse = np.divide(1.0, steps, out=np.zeros_like(steps), where=steps != 0)
        whole = np.rint((groups - zero[:, None]) * inverse[:, None])
        codes = np.clip(whole, -half, half - 1).astype(np.int64) + half
        if self.zero:
            codes[steps == 0] = 0
        return codes, steps, zero

    def integers(self, codes: Any) -> np.ndarray:
        """int64 integers q [..., n] that `codes` stand for before scale and zero point."""
        codes = as_codes(codes, self.width, self.block_size, self.name)
        whole: np.ndarray = codes - (1 << (self.bits - 1))
        return whole

    def decode(
        self, codes: Any, scales: Any, meta: dict[str, np.ndarray] | None = None
    ) -> np.ndarray:
        import numpy as np

        whole = self.integers(codes)
        blocks = (*whole.shape[:-1], whole.shape[-1] // self.block_size)
        steps = check_shape(scales, blocks, f"scales of {self.name}").astype(np.float64)
        values = whole.reshape(*blocks, self.block_size) * steps[..., None]
        if self.zero:
            if meta is None:
                raise ValueError(f"{self.name} needs its meta data: the zero points")
            values += check_shape(meta["zero"], blocks, "zero points")[..., None]
        flat: np.ndarray = values.reshape(whole.shape)
        return flat


def parse(name: str) -> Tmac | None:
    """The format called tmacB or tmacB_GROUP, or None."""
    match = re.fullmatch(r"tmac([1-8])(?:_([1-9]\d{0,3}))?", name)
    if match is None or int(match[2] or 1) > MAX_BLOCK:
        return None
    return Tmac(int(match[1]), int(match[2] or USUAL_BLOCK))
