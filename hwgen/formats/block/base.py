"""The protocol of formats in which a block of values shares a scale."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from hwgen.errors import UserError

if TYPE_CHECKING:
    import numpy as np

CHUNK_VALUES = 1 << 18
"""Values that one pass works on: temporaries then stay in the cache, and memory bounded."""

SCALES = {"fp16": 16, "fp32": 32}
"""Bits of a stored floating-point scale."""


class Encoded(NamedTuple):
    """A tensor in a block format; n values along the last axis make n / block_size blocks.

    codes   int64 [..., n], unsigned bit patterns
    scales  [..., blocks] or [..., blocks, parts]: int64 codes or float64 values, by the format
    meta    what else the decoder needs, by name, each [..., blocks] or [..., 1]
    """

    codes: np.ndarray
    scales: np.ndarray
    meta: dict[str, np.ndarray]


class BlockFormat(ABC):
    """Values in blocks of `block_size` neighbours along the last axis."""

    grammar: ClassVar[str]
    """How names of the family look, for messages."""

    block_size: int

    @property
    @abstractmethod
    def name(self) -> str:
        """The name that `parse` takes."""

    @property
    @abstractmethod
    def width(self) -> int:
        """Bits of one code."""

    @property
    @abstractmethod
    def block_bits(self) -> int:
        """Further bits of a block: scales, zero points, selectors."""

    @property
    def row_bits(self) -> int:
        """Further bits of a whole last axis."""
        return 0

    @abstractmethod
    def encode(self, x: Any, **options: Any) -> Encoded:
        """Codes, scales and meta of `x` [..., n].

        An axis of length 0 is an array without blocks.  UserError when n is no multiple of
        `block_size`, when `x` is no array of real numbers, and on NaN or infinities unless the
        format has a NaN for blocks.
        """

    @abstractmethod
    def decode(
        self, codes: Any, scales: Any, meta: dict[str, np.ndarray] | None = None
    ) -> np.ndarray:
        """float64 values [..., n]; ValueError when shapes or ranges do not fit the format."""

    @property
    def bits_per_value(self) -> float:
        """Stored bits for each value of a long row."""
        return self.width + self.block_bits / self.block_size

    def total_bits(self, shape: tuple[int, ...]) -> int:
        """Stored bits of a tensor of that shape."""
        import math

        values = math.prod(shape)
        rows = math.prod(shape[:-1]) if values else 0
        return (
            values * self.width
            + values // self.block_size * self.block_bits
            + (rows * self.row_bits)
        )

    def __repr__(self) -> str:
        return f"<format {self.name}>"


def as_values(x: Any, block_size: int, *, finite: bool) -> np.ndarray:
    """`x` as an array of real numbers whose last axis is whole blocks; UserError else.

    float32 and float64 pass uncopied, everything else becomes float64.
    finite  True: NaN and infinities are refused
    """
    import numpy as np

    values = np.asarray(x)
    if values.dtype not in (np.float32, np.float64):
        # Narrow float types of other packages are of no numpy kind but cast all the same.
        if values.dtype.kind in "biufV" and values.dtype.names is None:
            try:
                values = values.astype(np.float64)
            except (TypeError, ValueError):
                raise UserError("values", "must be real numbers", str(values.dtype)) from None
        elif values.size == 0 and values.dtype.kind == "O":
            values = values.astype(np.float64)
        else:
            raise UserError("values", "must be real numbers", str(values.dtype), "float64")
    if values.ndim == 0:
        raise UserError("values", "must have an axis for the blocks", "a single number", [values])
    check_length(values.shape[-1], block_size)
    if finite and values.size and not np.isfinite(values).all():
        raise UserError("values", "must be finite: the format has no NaN and no infinity")
    return values


def check_length(length: int, block_size: int) -> None:
    """UserError unless `length` is a whole number of blocks."""
    if length % block_size:
        below = length // block_size * block_size
        above = below + block_size
        near = below if below and length - below <= above - length else above
        raise UserError(
            "values", f"the last axis must be a multiple of the block of {block_size}", length, near
        )


def as_codes(codes: Any, width: int, block_size: int, name: str) -> np.ndarray:
    """`codes` as int64 [..., n] with whole blocks; ValueError when they are out of range."""
    import numpy as np

    array = np.asarray(codes)
    if array.size and not np.issubdtype(array.dtype, np.integer):
        raise ValueError(f"codes of {name} are integers, not {array.dtype}")
    if array.ndim == 0 or array.shape[-1] % block_size:
        raise ValueError(f"codes of {name} come in blocks of {block_size}, not {array.shape}")
    if array.size and (array.min() < 0 or array.max() >= 1 << width):
        raise ValueError(f"codes of {name} are 0 … {(1 << width) - 1}")
    return array.astype(np.int64, copy=False)


def check_shape(part: Any, shape: tuple[int, ...], what: str) -> np.ndarray:
    """`part` as an array; ValueError unless it has that shape."""
    import numpy as np

    array = np.asarray(part)
    if array.shape != shape:
        raise ValueError(f"{what} have the shape {shape}, not {array.shape}")
    return array


def in_chunks(
    work: Callable[..., tuple[np.ndarray, ...]], groups: np.ndarray, *others: np.ndarray
) -> tuple[np.ndarray, ...]:
    """`work(groups, *others)` a piece of the first axis at a time, the results joined.

    The results of an empty first axis are those of `work` on it.
    """
    import numpy as np

    step = max(1, CHUNK_VALUES // max(1, groups.shape[1] if groups.ndim > 1 else 1))
    if len(groups) <= step:
        return work(groups, *others)
    out: tuple[np.ndarray, ...] = ()
    for start in range(0, len(groups), step):
        piece = slice(start, start + step)
        parts = work(groups[piece], *(other[piece] for other in others))
        if not out:
            out = tuple(np.empty((len(groups), *p.shape[1:]), p.dtype) for p in parts)
        for whole, part in zip(out, parts, strict=True):
            whole[piece] = part
    return out


def store_scale(values: np.ndarray, scale: str) -> np.ndarray:
    """`values` as the storage format `scale` keeps them, float64; the largest ones saturate."""
    import numpy as np

    kept = np.float16 if scale == "fp16" else np.float32
    largest = float(np.finfo(kept).max)
    out: np.ndarray = np.clip(values, -largest, largest).astype(kept).astype(np.float64)
    return out


def check_scale(scale: str) -> None:
    """ValueError unless `scale` is one of SCALES."""
    if scale not in SCALES:
        raise ValueError(f"a scale is stored as one of {', '.join(SCALES)}, not {scale!r}")
