"""Codes as the memory that engines read: dense, in bit planes, or as words of beats.

Element 0 lies in the low bits, everywhere.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from hwgen.errors import UserError
from hwgen.formats.block import BlockFormat
from hwgen.quantize.tensor import Quantized

MAX_WIDTH = 64
LAYOUTS = ("dense", "planes")


def pack_bits(codes: Any, width: int) -> np.ndarray:
    """uint8 [..., ceil(n × width / 8)]: `codes` [..., n] of `width` bits without gaps.

    The last byte of a row is filled up with zeros.  UserError when a code has more bits.
    """
    array = _checked(codes, width)
    size = next(size for size in (1, 2, 4, 8) if 8 * size >= width)
    little = np.ascontiguousarray(array.astype(f"<u{size}"))
    rows, length = array.shape[:-1], array.shape[-1]
    octets = little.view(np.uint8).reshape(*rows, length * size)
    if width == 8 * size:
        return octets
    bits = np.unpackbits(octets.reshape(*rows, length, size), axis=-1, bitorder="little")
    dense = np.ascontiguousarray(bits[..., :width]).reshape(*rows, length * width)
    return np.packbits(dense, axis=-1, bitorder="little")


def unpack_bits(packed: np.ndarray, width: int, count: int) -> np.ndarray:
    """int64 [..., count]: the inverse of `pack_bits` for `count` codes a row."""
    if packed.dtype != np.uint8 or packed.shape[-1] != -(-count * width // 8):
        raise UserError(
            "packed", f"{-(-count * width // 8)} bytes a row", f"{packed.dtype} {packed.shape}"
        )
    size = next(size for size in (1, 2, 4, 8) if 8 * size >= width)
    rows = packed.shape[:-1]
    bits = np.unpackbits(packed, axis=-1, count=count * width, bitorder="little")
    padded = np.zeros((*rows, count, 8 * size), np.uint8)
    padded[..., :width] = bits.reshape(*rows, count, width)
    octets = np.packbits(padded, axis=-1, bitorder="little")
    return octets.view(f"<u{size}")[..., 0].astype(np.int64)


def pack_planes(codes: Any, width: int) -> np.ndarray:
    """uint8 [width, ..., ceil(n / 8)]: plane i holds bit i of every code."""
    array = _checked(codes, width)
    planes = [
        np.packbits((array >> bit & 1).astype(np.uint8), axis=-1, bitorder="little")
        for bit in range(width)
    ]
    return np.stack(planes)


def unpack_planes(planes: np.ndarray, count: int) -> np.ndarray:
    """int64 [..., count]: the inverse of `pack_planes` for `count` codes a row."""
    if planes.dtype != np.uint8 or planes.ndim < 2 or planes.shape[-1] != -(-count // 8):
        raise UserError("planes", f"{-(-count // 8)} bytes a row", f"{planes.dtype} {planes.shape}")
    codes = np.zeros((*planes.shape[1:-1], count), np.int64)
    for bit, plane in enumerate(planes):
        ones = np.unpackbits(plane, axis=-1, count=count, bitorder="little")
        codes |= ones.astype(np.int64) << bit
    return codes


def pack_words(codes: Any, width: int) -> np.ndarray:
    """uint64 [..., limbs]: each last axis as one word, the payload of a beat, low limb first."""
    packed = pack_bits(codes, width)
    spare = -packed.shape[-1] % 8
    filled = np.concatenate([packed, np.zeros((*packed.shape[:-1], spare), np.uint8)], axis=-1)
    return filled.view("<u8").astype(np.uint64)


def pack(tensor: Quantized, layout: str = "dense") -> dict[str, np.ndarray]:
    """A quantised tensor as the arrays that a memory image is made of; `unpack` reads them.

    codes   `pack_bits` or `pack_planes`, the axis of blocks and groups last
    scales  uint8 where they are codes, else float16 or float32 as the format stores them
    others  meta: 2-bit selectors by `pack_bits`, zero points and row scales as floats
    """
    if layout not in LAYOUTS:
        raise UserError("layout", f"one of {', '.join(LAYOUTS)}", layout, LAYOUTS[0])
    codes = np.moveaxis(tensor.codes, tensor.axis, -1)
    packer = pack_bits if layout == "dense" else pack_planes
    stored = getattr(tensor.form, "scale", "fp32")
    kind = np.float16 if stored == "fp16" else np.float32
    arrays = {"codes": packer(codes, tensor.form.width)}
    whole = np.issubdtype(tensor.scales.dtype, np.integer)
    arrays["scales"] = tensor.scales.astype(np.uint8 if whole else kind)
    for name, part in tensor.meta.items():
        if name == "selector":
            arrays[name] = pack_bits(part, 2)
        else:
            # The scale of a row is FP16 where the groups have integer scales.
            arrays[name] = part.astype(np.float16 if stored == "int8" else kind)
    return arrays


def unpack(arrays: dict[str, np.ndarray], like: Quantized, layout: str = "dense") -> Quantized:
    """The tensor that `pack` stored; `like` gives format, shape and axis, not values.

    float32 scales of plain formats come back rounded to float32.
    """
    moved = np.moveaxis(like.codes, like.axis, -1).shape
    count = moved[-1]
    if layout == "dense":
        codes = unpack_bits(arrays["codes"], like.form.width, count)
    else:
        codes = unpack_planes(arrays["codes"], count)
    meta = {}
    for name in like.meta:
        if name == "selector":
            blocks = count // like.group
            meta[name] = unpack_bits(arrays[name], 2, blocks)
        else:
            meta[name] = arrays[name].astype(np.float64)
    whole = isinstance(like.form, BlockFormat) and arrays["scales"].dtype == np.uint8
    scales = arrays["scales"].astype(np.int64 if whole else np.float64)
    codes = np.moveaxis(codes, -1, like.axis)
    return Quantized(like.form, codes, scales, meta, like.axis, like.scope, like.group, like.bits)


def _checked(codes: Any, width: int) -> np.ndarray:
    array = np.asarray(codes)
    if not 1 <= width <= MAX_WIDTH:
        raise UserError("width", f"1 to {MAX_WIDTH} bits", width, min(max(width, 1), MAX_WIDTH))
    if array.ndim == 0 or (array.size and not np.issubdtype(array.dtype, np.integer)):
        raise UserError("codes", "must be an array of integers", f"{array.dtype} {array.shape}")
    if array.size and (array.min() < 0 or int(array.max()) >> width):
        raise UserError("codes", f"must have {width} bits", int(array.max()), (1 << width) - 1)
    return array if array.size else array.astype(np.int64)
