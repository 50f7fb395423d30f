"""A real tensor as codes and scales of any number format."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from hwgen import formats
from hwgen.errors import UserError
from hwgen.formats import Format
from hwgen.formats.base import ROUNDINGS
from hwgen.formats.block import BlockFormat, Encoded, parse
from hwgen.formats.block.base import as_values, check_length, in_chunks
from hwgen.quantize import search

SCOPES = ("tensor", "channel", "group")
SCALE_BITS = 32
"""Plain formats come with float32 scales; powers of two need 8 bits of them."""


@dataclass(frozen=True)
class Quantized:
    """A tensor in a number format.

    form   the format
    codes  int64, the shape of the tensor
    scales plain formats: float64, value = scale × decode(code); shape [] per tensor, [channels]
           per channel, the tensor's with `axis` last and group counts for values per group.
           Block formats: as their own `encode` gives them, `axis` last
    meta   further arrays of block formats
    axis   the axis of the blocks, groups or channels
    scope  one of SCOPES
    group  values per scale along the axis, per group
    bits   stored bits of everything
    """

    form: Format | BlockFormat
    codes: np.ndarray
    scales: np.ndarray
    meta: dict[str, np.ndarray] = field(default_factory=dict)
    axis: int = -1
    scope: str = "tensor"
    group: int = 0
    bits: int = 0

    @property
    def bits_per_value(self) -> float:
        """Stored bits for each value, scales included; 0 for an empty tensor."""
        return self.bits / self.codes.size if self.codes.size else 0.0

    def dequantize(self) -> np.ndarray:
        """float64 values, the shape of the tensor."""
        if isinstance(self.form, BlockFormat):
            codes = np.moveaxis(self.codes, self.axis, -1)
            values = self.form.decode(codes, self.scales, self.meta)
            return np.moveaxis(values, -1, self.axis)
        form = self.form
        groups = _groups(self.codes, self.scope, self.axis, self.group)

        def work(codes: np.ndarray, scale: np.ndarray) -> tuple[np.ndarray]:
            return (form.decode(codes) * scale[:, None],)

        (values,) = in_chunks(work, *_even(groups, self.scales.reshape(-1)))
        return _ungroup(values, self.codes.shape, self.scope, self.axis)


def quantize(
    x: Any,
    form: str | Format | BlockFormat,
    *,
    per: str = "tensor",
    axis: int = -1,
    group: int = 128,
    method: str = "absmax",
    percentile: float = 99.9,
    power_of_two: bool = False,
    rounding: str = "nearest-even",
    **options: Any,
) -> Quantized:
    """`x` in the format `form`, a name or an object.

    per     "tensor", "channel" (a scale for each index of `axis`) or "group" (a scale for `group`
            neighbours along `axis`); block formats have their own blocks along `axis`
    method  how a scale is found: see `search.scales`; block formats have their own way
    options further ones of a block format's `encode`
    UserError when x is not finite real numbers (MX and BFP do take NaN and infinities), when the
    axis is no multiple of the group, and on negative values for an unsigned format.
    """
    form = named(form) if isinstance(form, str) else form
    if rounding not in ROUNDINGS:
        raise UserError("rounding", f"one of {', '.join(ROUNDINGS)}", rounding, ROUNDINGS[0])
    values = as_values(x, 1, finite=not isinstance(form, BlockFormat))
    if not -values.ndim <= axis < values.ndim:
        raise UserError("axis", f"the values have {values.ndim} axes", axis, -1)
    if isinstance(form, BlockFormat):
        if rounding != "nearest-even":
            options["rounding"] = rounding
        return _blocks(np.moveaxis(values, axis, -1), form, axis, options)
    if options:
        raise UserError("options", f"{form.name} has none of its own", ", ".join(options))
    if per not in SCOPES:
        raise UserError("per", f"one of {', '.join(SCOPES)}", per, SCOPES[0])
    if per == "group":
        if group < 1:
            raise UserError("group", "at least 1", group, 1)
        check_length(values.shape[axis], group)
    if not form.signed and values.size and values.min() < 0:
        raise UserError("values", f"{form.name} has no negative numbers", float(values.min()), 0)
    groups = _groups(values, per, axis, group)
    scale = search.scales(
        groups,
        form,
        method,
        percentile=percentile,
        power_of_two=power_of_two,
        rounding=rounding,
    )
    plain = form

    def work(part: np.ndarray, unit: np.ndarray) -> tuple[np.ndarray]:
        return (plain.encode(search.divide(part, unit), rounding=rounding),)

    (codes,) = in_chunks(work, *_even(groups, scale))
    shape = {"tensor": (), "channel": scale.shape}.get(per)
    if shape is None:
        moved = np.moveaxis(values, axis, -1).shape
        shape = (*moved[:-1], moved[-1] // group)
    bits = values.size * form.width + scale.size * (8 if power_of_two else SCALE_BITS)
    return Quantized(
        form,
        _ungroup(codes, values.shape, per, axis).astype(np.int64),
        scale.reshape(shape),
        axis=axis,
        scope=per,
        group=group if per == "group" else 0,
        bits=bits,
    )


def named(name: str) -> Format | BlockFormat:
    """The format of that name, block formats too; UserError when there is none."""
    found = parse(name)
    return formats.get(name) if found is None else found


def _blocks(values: np.ndarray, form: BlockFormat, axis: int, options: dict[str, Any]) -> Quantized:
    try:
        encoded: Encoded = form.encode(values, **options)
    except TypeError as error:
        raise UserError("options", str(error)) from None
    codes = np.moveaxis(encoded.codes, -1, axis)
    bits = form.total_bits(values.shape)
    return Quantized(
        form, codes, encoded.scales, encoded.meta, axis, "group", form.block_size, bits
    )


def _groups(values: np.ndarray, scope: str, axis: int, group: int) -> np.ndarray:
    """`values` as [groups, k]: the members of a row share a scale."""
    if scope == "tensor":
        return values.reshape(1, -1)
    if scope == "channel":
        moved = np.moveaxis(values, axis, 0)
        return moved.reshape(len(moved), moved.size // max(1, len(moved)))
    return np.moveaxis(values, axis, -1).reshape(-1, group)


def _ungroup(groups: np.ndarray, shape: tuple[int, ...], scope: str, axis: int) -> np.ndarray:
    """The inverse of `_groups`, or of `_even` after it, for a tensor of `shape`."""
    if scope == "tensor":
        return groups.reshape(shape)
    target = 0 if scope == "channel" else -1
    moved = np.moveaxis(np.empty(shape, np.bool_), axis, target).shape
    return np.moveaxis(groups.reshape(moved), target, axis)


def _even(groups: np.ndarray, scale: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The same values in order, long rows cut in equal pieces so that chunks stay small."""
    count, length = groups.shape
    pieces = 1
    while length % 2 == 0 and length > 1 << 14:
        length, pieces = length // 2, pieces * 2
    return groups.reshape(count * pieces, length), np.repeat(scale, pieces)
