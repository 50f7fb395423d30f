"""HLQ, hierarchical linear quantisation: every bit plane has a scale of its own."""

from __future__ import annotations

import functools
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

ITERATIONS = 10

STARTS = (1.0, 0.8, 0.6)
"""Fits start at these parts of a group's range: outliers stretch it, most values lie inside."""


@dataclass(frozen=True, repr=False)
class Hlq(GroupFormat):
    """value = zero + sum over i of scale_i × bit_i, bit i of the code being 0 or 1.

    bits   1 … 6
    scale  "fp16" or "fp32", also of the zero point

    scales float64 [..., groups, bits], any sign and order: decoding is a signed sum;
    meta `zero` float64 [..., groups].
    The fit starts at the uniform scales of min to max and alternates: every value to the nearest
    of the 2**b sums (the lower of two as near), then scales and zero by least squares, that of
    least norm where a group leaves them open.  At last the scales are stored and the values
    assigned once more.  NaN and infinities: UserError.
    """

    prefix: ClassVar[str] = "hlq"
    most_bits: ClassVar[int] = 6
    grammar: ClassVar[str] = "hlq1 … hlq6, also with the group: hlq2_64"

    bits: int
    block_size: int = USUAL_BLOCK
    scale: str = "fp16"

    @property
    def block_bits(self) -> int:
        return self.scale_bits * (self.bits + 1)

    def encode(
        self, x: Any, *, iterations: int = ITERATIONS, starts: int = 1, **options: Any
    ) -> Encoded:
        """As declared.

        iterations  of the fit; 0 keeps the uniform scales
        starts      1 … 3: how many fits are tried, each takes its time; every group keeps its
                    best.  1 is the published procedure
        """
        if options:
            raise TypeError(f"{self.name} has no option {', '.join(options)}")
        if iterations < 0:
            raise ValueError(f"iterations are 0 or more, not {iterations}")
        if not 1 <= starts <= len(STARTS):
            raise ValueError(f"starts are 1 to {len(STARTS)}, not {starts}")
        values = as_values(x, self.block_size, finite=True)
        blocks = (*values.shape[:-1], values.shape[-1] // self.block_size)
        work = functools.partial(self._encode, iterations=iterations, starts=starts)
        codes, scales = in_chunks(work, values.reshape(-1, self.block_size))
        return Encoded(
            codes.reshape(values.shape),
            scales[:, :-1].reshape(*blocks, self.bits),
            {"zero": scales[:, -1].reshape(blocks)},
        )

    def _encode(
        self, groups: np.ndarray, *, iterations: int, starts: int
    ) -> tuple[np.ndarray, np.ndarray]:
        """Codes [g, k] and [g, bits + 1] scales, the zero point last, of `groups` [g, k]."""
        import numpy as np

        groups = groups.astype(np.float64)
        # Within ±1 no square overflows or vanishes, whatever the unit of the values.
        top = np.abs(groups).max(axis=1, initial=0.0)
        _, power = np.frexp(top)
        groups = np.ldexp(groups, -power[:, None])
        design = _design(self.bits)
        parts = self._fit(groups, STARTS[0], iterations)
        if starts > 1:
            least = _errors(groups, parts @ design.T)
        for start in STARTS[1:starts]:
            other = self._fit(groups, start, iterations)
            found = _errors(groups, other @ design.T)
            better = found < least
            parts[better], least[better] = other[better], found[better]
        largest = np.finfo(np.float64).maxexp - 1
        parts = store_scale(np.ldexp(parts, np.minimum(power, largest)[:, None]), self.scale)
        parts_unit = np.ldexp(parts, -power[:, None])
        return _assign(groups, parts_unit @ design.T), parts

    def _fit(self, groups: np.ndarray, start: float, iterations: int) -> np.ndarray:
        """Scales and zero [g, bits + 1] of `groups` [g, k], from that part of their range."""
        import numpy as np

        low, high = start * groups.min(axis=1), start * groups.max(axis=1)
        design = _design(self.bits)
        parts = np.empty((len(groups), self.bits + 1))
        parts[:, :-1] = ((high - low) / ((1 << self.bits) - 1))[:, None] * (
            1 << np.arange(self.bits)
        )
        parts[:, -1] = low
        for _ in range(iterations):
            parts = _least_squares(groups, _assign(groups, parts @ design.T), design)
        return parts

    def decode(
        self, codes: Any, scales: Any, meta: dict[str, np.ndarray] | None = None
    ) -> np.ndarray:
        import numpy as np

        if meta is None:
            raise ValueError(f"{self.name} needs its meta data: the zero points")
        codes = as_codes(codes, self.width, self.block_size, self.name)
        blocks = (*codes.shape[:-1], codes.shape[-1] // self.block_size)
        planes = check_shape(scales, (*blocks, self.bits), f"scales of {self.name}")
        zero = check_shape(meta["zero"], blocks, "zero points")
        parts = np.concatenate([planes, zero[..., None]], axis=-1).astype(np.float64)
        levels = parts.reshape(-1, self.bits + 1) @ _design(self.bits).T
        (values,) = in_chunks(_lookup, codes.reshape(-1, self.block_size), levels)
        return values.reshape(codes.shape)


def _lookup(codes: np.ndarray, levels: np.ndarray) -> tuple[np.ndarray]:
    import numpy as np

    return (np.take_along_axis(levels, codes, axis=1),)


@functools.cache
def _design(bits: int) -> np.ndarray:
    """float64 [2**bits, bits + 1]: the bits of every code, lowest first, and a 1."""
    import numpy as np

    codes = np.arange(1 << bits)[:, None]
    planes = codes >> np.arange(bits) & 1
    return np.concatenate([planes, np.ones_like(codes)], axis=1).astype(np.float64)


def _assign(groups: np.ndarray, levels: np.ndarray) -> np.ndarray:
    """Codes [g, k] of the levels [g, 2**b] nearest to `groups`; of equal levels the first code."""
    import numpy as np

    order = np.argsort(levels, axis=1, kind="stable")
    ranked = np.take_along_axis(levels, order, axis=1)
    middles = (ranked[:, 1:] + ranked[:, :-1]) / 2
    rank = np.zeros(groups.shape, np.int8)
    for middle in middles.T:
        rank += groups > middle[:, None]
    first = np.zeros(order.shape, np.int64)
    # A run of equal levels is entered at its first, which the stable order made the least code.
    np.maximum.accumulate(
        np.where(ranked[:, 1:] > ranked[:, :-1], np.arange(1, ranked.shape[1]), 0),
        axis=1,
        out=first[:, 1:],
    )
    codes = np.take_along_axis(order, first, axis=1)
    return np.take_along_axis(codes, rank.astype(np.int64), axis=1)


def _errors(groups: np.ndarray, levels: np.ndarray) -> np.ndarray:
    """Squared error of every group at its nearest levels."""
    (near,) = _lookup(_assign(groups, levels), levels)
    found: np.ndarray = ((near - groups) ** 2).sum(axis=1)
    return found


def _least_squares(groups: np.ndarray, codes: np.ndarray, design: np.ndarray) -> np.ndarray:
    """Scales and zero [g, b + 1] that fit `groups` [g, k] best under `codes` [g, k]."""
    import numpy as np

    count, levels = len(groups), len(design)
    # All that the normal equations need of the values: how many share a code, and their sum.
    place = (codes + levels * np.arange(count)[:, None]).ravel()
    members = np.bincount(place, minlength=count * levels).reshape(count, levels)
    sums = np.bincount(place, groups.ravel(), count * levels).reshape(count, levels)
    matrix = np.einsum("gc,ci,cj->gij", members.astype(np.float64), design, design, optimize=True)
    target = sums @ design
    # Whole numbers: a regular matrix has a determinant of at least 1.
    regular = np.linalg.det(matrix) > 0.5
    found = np.empty(target.shape)
    found[regular] = np.linalg.solve(matrix[regular], target[regular][..., None])[..., 0]
    if not regular.all():
        rest = ~regular
        inverse = np.linalg.pinv(matrix[rest], rcond=1e-10, hermitian=True)
        found[rest] = (inverse @ target[rest][..., None])[..., 0]
    return found


def parse(name: str) -> Hlq | None:
    """The format called hlqB or hlqB_GROUP, or None."""
    match = re.fullmatch(r"hlq([1-6])(?:_([1-9]\d{0,3}))?", name)
    if match is None or int(match[2] or 1) > MAX_BLOCK:
        return None
    return Hlq(int(match[1]), int(match[2] or USUAL_BLOCK))
