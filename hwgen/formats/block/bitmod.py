"""BitMoD: 3- and 4-bit floats whose code for −0 is a special value, chosen per group."""

from __future__ import annotations

import functools
import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from hwgen.formats.block.base import (
    BlockFormat,
    Encoded,
    as_codes,
    as_values,
    check_shape,
    in_chunks,
    store_scale,
)

if TYPE_CHECKING:
    import numpy as np

CHOICES = ("ER+", "ER-", "EA+", "EA-")
"""Datatypes of a group by selector: extra resolution or extra range, sign of the special."""

BASE = {3: (0, 1, 2, 4), 4: (0, 1, 2, 3, 4, 6, 8, 12)}
"""Magnitudes by code without its sign bit; those of 4 bits are twice E2M1's."""

SPECIAL = {3: (3, -3, 6, -6), 4: (10, -10, 16, -16)}
"""What the code of −0 stands for, by selector."""

SCALES = ("fp16", "fp32", "int8")
LARGEST_INT8 = 127
MAX_BLOCK = 4096


@dataclass(frozen=True, repr=False)
class BitMod(BlockFormat):
    """value = scale × integer; the integers are those of the group's datatype.

    bits   3 or 4: sign and magnitude index, BASE and SPECIAL
    scale  "fp16", "fp32": one float per group;
           "int8": 0 … 127 per group, times one FP16 per row (the last axis)

    scales float64 [..., groups], int64 when "int8"; meta `selector` int64 [..., groups], 0 … 3 in
    the order of CHOICES, and with "int8" also `row_scale` float64 [..., 1].
    The scale maps a group's largest magnitude to its datatype's; the datatype with the least
    squared error wins, the first of equals.  A value midway between two goes to the lower.
    A group whose scale is stored as 0 is all zeros.  NaN and infinities: UserError.
    """

    grammar: ClassVar[str] = "bitmod_fp3, bitmod_fp4, also with the group: bitmod_fp3_64"

    bits: int
    block_size: int = 128
    scale: str = "int8"

    def __post_init__(self) -> None:
        if self.bits not in BASE:
            raise ValueError(f"BitMoD has 3 or 4 bits, not {self.bits}")
        if not 1 <= self.block_size <= MAX_BLOCK:
            raise ValueError(f"a group has 1 to {MAX_BLOCK} values, not {self.block_size}")
        if self.scale not in SCALES:
            raise ValueError(f"scale is one of {', '.join(SCALES)}, not {self.scale!r}")

    @property
    def name(self) -> str:
        return f"bitmod_fp{self.bits}" + ("" if self.block_size == 128 else f"_{self.block_size}")

    @property
    def width(self) -> int:
        return self.bits

    @property
    def block_bits(self) -> int:
        return {"int8": 8, "fp16": 16, "fp32": 32}[self.scale] + 2

    @property
    def row_bits(self) -> int:
        return 16 if self.scale == "int8" else 0

    @property
    def tables(self) -> tuple[tuple[int, ...], ...]:
        """Integers by selector and code."""
        base = BASE[self.bits]
        return tuple(
            (*base, special, *(-value for value in base[1:])) for special in SPECIAL[self.bits]
        )

    def encode(self, x: Any, **options: Any) -> Encoded:
        """As declared; option `datatype`, one of CHOICES, skips the search."""
        import numpy as np

        datatype = options.pop("datatype", None)
        if options:
            raise TypeError(f"{self.name} has no option {', '.join(options)}")
        if datatype is not None and datatype not in CHOICES:
            raise ValueError(f"datatype is one of {', '.join(CHOICES)}, not {datatype!r}")
        values = as_values(x, self.block_size, finite=True)
        blocks = (*values.shape[:-1], values.shape[-1] // self.block_size)
        groups = values.reshape(-1, self.block_size)
        tried = range(4) if datatype is None else (CHOICES.index(datatype),)
        meta: dict[str, np.ndarray] = {}
        unit = np.zeros((len(groups), 1))
        if self.scale == "int8":
            # The largest scale of any datatype, that of the smallest reach, still fits.
            top = np.abs(values).max(axis=-1, keepdims=True, initial=0.0).astype(np.float64)
            row = top / (max(BASE[self.bits]) * LARGEST_INT8)
            meta["row_scale"] = _round_up_fp16(row)
            unit = np.broadcast_to(meta["row_scale"], blocks).reshape(-1, 1)
        work = functools.partial(self._encode, tried=tried)
        codes, scales, selector = in_chunks(work, groups, unit)
        meta["selector"] = selector.reshape(blocks)
        return Encoded(codes.reshape(values.shape), scales.reshape(blocks), meta)

    def _encode(
        self, groups: np.ndarray, unit: np.ndarray, *, tried: tuple[int, ...] | range
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Codes [g, k], scales [g] and selectors [g] of `groups` [g, k]."""
        import numpy as np

        groups = groups.astype(np.float64)
        top = np.abs(groups).max(axis=1, initial=0.0)
        lookups = _lookups(self.bits)
        shape = groups.shape
        best_error = np.full(len(groups), np.inf)
        best_codes = np.zeros(shape, np.int64)
        best_scale = np.zeros(len(groups))
        best = np.full(len(groups), tried[0], np.int64)
        reach_before, position, scaled, scale, weight = 0, best_codes, groups, top, top
        for selector in tried:
            codes_at, values_at, reach = lookups[selector]
            if reach != reach_before:
                reach_before = reach
                scale, weight = self._scales(top / reach, unit[:, 0])
                # A scale is stored as 0 only where all values are next to nothing.
                scaled = groups / np.where(weight == 0, 1.0, weight)[:, None]
                # Between integers all midpoints are halves: this tells the intervals apart.
                position = np.ceil(2 * scaled) + 2 * reach
                position = np.clip(position, 0, 4 * reach).astype(np.int64)
            wrong = np.take(values_at, position)
            wrong -= scaled
            error = np.einsum("gk,gk->g", wrong, wrong) * weight**2
            better = error < best_error
            best_error[better] = error[better]
            best_scale[better] = scale[better]
            best[better] = selector
            best_codes[better] = np.take(codes_at, position[better])
        kept = best_scale.astype(np.int64) if self.scale == "int8" else best_scale
        return best_codes, kept, best

    def _scales(self, wanted: np.ndarray, unit: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """What is stored for the scales `wanted`, and what that is worth."""
        import numpy as np

        if self.scale != "int8":
            kept = store_scale(wanted, self.scale)
            return kept, kept
        steps = np.divide(wanted, unit, out=np.zeros_like(wanted), where=unit > 0)
        # A group that is not all zeros keeps a scale, however small next to the row.
        steps = np.where(wanted > 0, np.clip(np.rint(steps), 1, LARGEST_INT8), 0)
        return steps, steps * unit

    def integers(self, codes: Any, meta: dict[str, np.ndarray]) -> np.ndarray:
        """int64 integers [..., n] that `codes` stand for before their scale."""
        import numpy as np

        codes = as_codes(codes, self.width, self.block_size, self.name)
        blocks = (*codes.shape[:-1], codes.shape[-1] // self.block_size)
        selector = check_shape(meta["selector"], blocks, "selectors")
        if selector.size and (selector.min() < 0 or selector.max() > 3):
            raise ValueError("selectors are 0 … 3")
        table = np.array(self.tables, np.int64).ravel()
        spread = np.repeat(selector.astype(np.int64) << self.bits, self.block_size, axis=-1)
        values: np.ndarray = table[spread | codes]
        return values

    def decode(
        self, codes: Any, scales: Any, meta: dict[str, np.ndarray] | None = None
    ) -> np.ndarray:
        import numpy as np

        if meta is None:
            raise ValueError(f"{self.name} needs its meta data: the selectors")
        whole = self.integers(codes, meta)
        blocks = (*whole.shape[:-1], whole.shape[-1] // self.block_size)
        weight = check_shape(scales, blocks, f"scales of {self.name}").astype(np.float64)
        if self.scale == "int8":
            weight = weight * check_shape(meta["row_scale"], (*blocks[:-1], 1), "row scales")
        values: np.ndarray = whole.reshape(*blocks, self.block_size) * weight[..., None]
        return values.reshape(whole.shape)


def _round_up_fp16(row: np.ndarray) -> np.ndarray:
    """FP16 numbers at or above `row` [..., 1], the largest saturating, so that 127 steps reach."""
    import numpy as np

    row = np.minimum(row, float(np.finfo(np.float16).max))
    low = row.astype(np.float16)
    up: np.ndarray = np.nextafter(low, np.float16(np.inf), out=low.copy(), where=low < row)
    return up.astype(np.float64)


@functools.cache
def _lookups(bits: int) -> tuple[tuple[np.ndarray, np.ndarray, int], ...]:
    """By selector: codes and values at ceil(2x) + 2 reach, and the reach, the largest magnitude."""
    import numpy as np

    found = []
    for table in BitMod(bits).tables:
        reach = max(map(abs, table))
        order = sorted(range(len(table)), key=table.__getitem__)
        ranked = [table[code] for code in order]
        doubled = [low + high for low, high in itertools.pairwise(ranked)]
        ends = range(-2 * reach, 2 * reach + 1)
        # The first value whose upper midpoint is not below: ties go down.
        ranks = [sum(end > middle for middle in doubled) for end in ends]
        codes = np.array([order[rank] for rank in ranks], np.int64)
        found.append((codes, np.array(table, np.float64)[codes], reach))
    return tuple(found)


def parse(name: str) -> BitMod | None:
    """The format called bitmod_fp3, bitmod_fp4 or those with _GROUP, or None."""
    match = re.fullmatch(r"bitmod_fp([34])(?:_([1-9]\d{0,3}))?", name)
    if match is None or int(match[2] or 1) > MAX_BLOCK:
        return None
    return BitMod(int(match[1]), int(match[2] or 128))
