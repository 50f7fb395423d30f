"""Quantised tensors in .npz files.

about        JSON text: format, shape, axis, scope, group, bits, layout, version of the layout
codes        layout "array": unsigned integers in the shape of the tensor;
             "dense", "planes": uint8 memory as `pack` makes it, the axis of the blocks last
scales       as `Quantized` has them, in the narrowest type that holds them exactly;
             packed: as the format stores them
meta_NAME    the further arrays of block formats
"""

from __future__ import annotations

import io
import json
import struct
import zipfile
import zlib
from pathlib import Path
from typing import Any

import numpy as np

from hwgen import files
from hwgen.errors import UserError
from hwgen.formats.block import BlockFormat
from hwgen.quantize import npy
from hwgen.quantize.pack import LAYOUTS, pack, unpack
from hwgen.quantize.tensor import SCOPES, Quantized, named

ARRAY = "array"
FILE_LAYOUTS = (ARRAY, *LAYOUTS)
VERSION = 1
_META = "meta_"
_BROKEN = (
    *(*npy.BROKEN, OSError, KeyError, AttributeError, NotImplementedError, struct.error),
    *(zipfile.BadZipFile, zlib.error),
)


def save(tensor: Quantized, path: Path | str, *, layout: str = ARRAY) -> int:
    """Writes the tensor in one step, or not at all; the bytes of the file.

    layout  one of FILE_LAYOUTS: "array" keeps every scale exactly, the packed ones round
            those of plain formats to float32
    UserError for a format without a name of its own, for scales beyond float32 in a packed
    layout, and where `path` is a folder or in none.
    """
    path = Path(path)
    if path.is_dir():
        raise UserError(str(path), "is a folder: name the .npz file in it")
    if not path.parent.is_dir():
        raise UserError(str(path), "must be in a folder that exists")
    content = to_bytes(tensor, layout)
    files.write(path, content)
    return len(content)


def load(path: Path | str) -> Quantized:
    """The tensor that `save` wrote; `load(path).dequantize()` gives its values.

    UserError when the file is not there or is not of that kind; nothing is unpickled.  Codes
    and scales that the format has not are found by `dequantize`, as ValueError.
    """
    path = Path(path)
    if not path.is_file():
        raise UserError(str(path), "must be a file that exists")
    try:
        return from_bytes(path.read_bytes())
    except _BROKEN as error:
        if isinstance(error, OSError) and error.errno:
            raise
        rule = f"must be a tensor that `hwgen quantize -o` wrote ({error})"
        raise UserError(str(path), rule) from None


def to_bytes(tensor: Quantized, layout: str = ARRAY) -> bytes:
    """What `save` writes; the same for the same tensor."""
    if layout not in FILE_LAYOUTS:
        raise UserError("layout", f"one of {', '.join(FILE_LAYOUTS)}", layout, ARRAY)
    if _named(tensor.form.name) != tensor.form:
        rule = "only a format that its name describes can be saved"
        raise UserError("format", rule, tensor.form.name)
    about = {
        "version": VERSION,
        "format": tensor.form.name,
        "shape": tensor.codes.shape,
        "axis": tensor.axis,
        "scope": tensor.scope,
        "group": tensor.group,
        "bits": tensor.bits,
        "layout": layout,
    }
    if layout == ARRAY:
        arrays = {"codes": _narrow(tensor.codes), "scales": _narrow(tensor.scales)}
        arrays |= {_META + name: _narrow(part) for name, part in tensor.meta.items()}
    else:
        with np.errstate(over="ignore"):
            packed = pack(tensor, layout)
        for name, given in {"scales": tensor.scales, **tensor.meta}.items():
            if name != "selector":
                _check_stored(given, packed[name])
        arrays = {"codes": packed.pop("codes"), "scales": packed.pop("scales")}
        arrays |= {_META + name: part for name, part in packed.items()}
    stream = io.BytesIO()
    np.savez(stream, allow_pickle=False, about=np.array(json.dumps(about)), **arrays)
    return stream.getvalue()


def from_bytes(content: bytes) -> Quantized:
    """The tensor of a file's bytes; ValueError, KeyError and others where they are broken."""
    with np.load(io.BytesIO(content), allow_pickle=False) as archive:
        arrays = {name: archive[name] for name in archive.files}
    about = json.loads(str(arrays.pop("about")))
    if about["version"] != VERSION or about["scope"] not in SCOPES:
        raise ValueError(f"version {about['version']}, scope {about['scope']}")
    form = named(about["format"])
    shape = tuple(int(side) for side in about["shape"])
    axis, group, bits = int(about["axis"]), int(about["group"]), int(about["bits"])
    if not -len(shape) <= axis < len(shape) or (about["scope"] == "group" and group < 1):
        raise ValueError(f"axis {axis}, group {group} of {shape}")
    codes, scales = arrays.pop("codes"), arrays.pop("scales")
    meta = {name.removeprefix(_META): part for name, part in arrays.items()}
    place = (axis, str(about["scope"]), group, bits)
    if about["layout"] == ARRAY:
        wide = {name: _wide(part) for name, part in meta.items()}
        tensor = Quantized(form, _wide(codes), _wide(scales), wide, *place)
    else:
        like = Quantized(form, np.broadcast_to(np.int64(0), shape), scales, meta, *place)
        tensor = unpack({"codes": codes, "scales": scales, **meta}, like, about["layout"])
    _check_shapes(tensor, shape)
    return tensor


def _named(name: str) -> Any:
    try:
        return named(name)
    except UserError:
        return None


def _narrow(array: np.ndarray) -> np.ndarray:
    """The same numbers in the smallest type that holds all of them exactly."""
    kinds: tuple[Any, ...] = (np.float16, np.float32)
    if np.issubdtype(array.dtype, np.integer):
        kinds = (np.uint8, np.uint16, np.uint32)
    for kind in kinds:
        with np.errstate(over="ignore"):
            narrow = array.astype(kind)
        if np.array_equal(narrow, array):
            return np.asarray(narrow)
    return array


def _wide(array: np.ndarray) -> np.ndarray:
    if array.dtype.kind not in "uif":
        raise ValueError(f"an array of {array.dtype}")
    return array.astype(np.float64 if array.dtype.kind == "f" else np.int64)


def _check_stored(given: np.ndarray, stored: np.ndarray) -> None:
    """UserError where storing made a scale infinite, 0 or subnormal, and so inexact."""
    lost = np.abs(stored.astype(np.float64) - given) > 2.0**-23 * np.abs(given)
    if lost.any() or not np.isfinite(stored).all():
        rule = f"scales are beyond {stored.dtype}, as a packed layout stores them"
        raise UserError("layout", rule, None, ARRAY)


def _check_shapes(tensor: Quantized, shape: tuple[int, ...]) -> None:
    """ValueError unless codes, scales and meta fit each other."""
    codes, form = tensor.codes, tensor.form
    if codes.shape != shape or codes.dtype != np.int64:
        raise ValueError(f"codes {codes.dtype} {codes.shape} for {shape}")
    moved = np.moveaxis(codes, tensor.axis, -1).shape
    rows, length = moved[:-1], moved[-1]
    if isinstance(form, BlockFormat):
        # Two blocks show which arrays have a number for each block and which for a row.
        like = form.encode(np.zeros(2 * form.block_size))
        blocks, rest = divmod(length, form.block_size)
        due = {"scales": like.scales.shape} | {k: part.shape for k, part in like.meta.items()}
        wanted = {k: (*rows, blocks if s[0] == 2 else 1, *s[1:]) for k, s in due.items()}
    else:
        blocks, rest = divmod(length, tensor.group) if tensor.scope == "group" else (0, 0)
        scopes = {"tensor": (), "channel": (shape[tensor.axis],), "group": (*rows, blocks)}
        wanted = {"scales": scopes[tensor.scope]}
    found = {"scales": tensor.scales.shape} | {k: part.shape for k, part in tensor.meta.items()}
    if rest or found != wanted:
        raise ValueError(f"scales and meta {found}, not {wanted}")
