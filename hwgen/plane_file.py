"""Files of packed weight planes, in the order in which an engine takes them.  numpy only.

A file is a NumPy archive: `planes` as `hwgen.quantize.pack.pack_planes` gives them, whatever
scales and zero points there are, and the digest of the layout.  It holds every plane once; how
often each is sent follows from the tiling.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
import zlib
from typing import Any

import numpy as np

from hwgen.errors import UserError
from hwgen.plane_tiling import Fields, PlaneTiling
from hwgen.quantize.pack import pack_planes, unpack_planes

PARTS = ("scale", "zero")


def layout(order: PlaneTiling) -> dict[str, int]:
    """What the order of the bits in a file follows from, and what they mean."""
    found = {name: int(getattr(order, name)) for name in ("lanes", "cols", "group", "k", "n")}
    return {**found, "unsigned": int(order.unsigned), "planes": int(order.planes)}


def digest(facts: dict[str, int]) -> str:
    """sha256 (hex) of a layout."""
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()


def pack(
    order: PlaneTiling,
    q: np.ndarray,
    scale: np.ndarray | None = None,
    zero: np.ndarray | None = None,
) -> bytes:
    """The file of Q [k, n], as `order` has it, with its scales and zero points."""
    facts = layout(order)
    given = {name: each for name, each in zip(PARTS, (scale, zero), strict=True)}
    if scale is None and zero is not None:
        raise UserError("scale", "must be given where there are zero points")
    if scale is not None:
        order.scale_beats(scale, zero)
    parts: dict[str, Any] = {
        name: np.asarray(each, np.int64) for name, each in given.items() if each is not None
    }
    file = io.BytesIO()
    np.savez(
        file,
        planes=pack_planes(order.codes(q), order.bits),
        layout=np.array(json.dumps(facts, sort_keys=True)),
        digest=np.array(digest(facts)),
        **parts,
    )
    return file.getvalue()


def load(data: bytes, order: PlaneTiling) -> dict[str, Fields]:
    """The beats of the streams wgt and, where the file has scales, scale.

    `order` may have fewer planes than are stored: the highest ones are taken, of weights in
    two's complement the floor of q / 2**(planes left out).  UserError for more, and for weights
    that were packed for an engine or a matrix of another layout.
    """
    try:
        # Not np.load alone, which takes a single array too.
        with np.lib.npyio.NpzFile(io.BytesIO(data), allow_pickle=False) as archive:
            parts = {name: archive[name] for name in archive.files}
        planes, facts = parts["planes"], dict(json.loads(str(parts["layout"])))
        stored = str(parts["digest"])
    except (
        *(TypeError, ValueError, OSError, EOFError, KeyError),
        *(RuntimeError, zipfile.BadZipFile, zlib.error),
    ):
        raise UserError("weights", "must be a file of packed planes") from None
    wanted = layout(order)
    if stored != digest(wanted) or stored != digest(facts):
        other = [f"{name} {value}" for name, value in facts.items() if value != wanted.get(name)]
        rule = f"must be packed for this engine and matrix ({digest(wanted)[:12]})"
        what = f"those of {', '.join(other) or 'a damaged file'} ({stored[:12]})"
        raise UserError("weights", rule, what)
    if planes.ndim != 5 or planes.dtype != np.uint8:
        raise UserError("weights", "must be a file of packed planes")
    if order.bits > len(planes):
        rule = f"at most the {len(planes)} planes that are stored"
        raise UserError("bits", rule, order.bits, len(planes))
    kept = planes[len(planes) - order.bits :]
    found = {"wgt": order.code_beats(unpack_planes(kept, order.cols * order.lanes))}
    if "scale" in parts:
        scale = parts["scale"]
        if order.planes:
            scale = scale[:, len(planes) - order.bits :]
        found["scale"] = order.scale_beats(scale, parts.get("zero"))
    return found
