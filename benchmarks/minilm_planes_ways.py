"""Weights of few bits as the engines of weight planes take them: integers, and one float a column.

What a format stores as floats for each group is a signed integer of SCALE_BITS here: of the
greatest magnitude of a column, over 2**(SCALE_BITS - 1) - 1, the nearest multiple.  That unit, a
float32 for each column, and the scale of the token turn the engine's integers into numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from hwgen import catalog
from hwgen.catalog.stimulus import bitmod_engine, plane_engine
from hwgen.catalog.stimulus import engine as whole_engine
from hwgen.quantize import quantize
from hwgen.vectors import Vectors

GROUP, SCALE_BITS, UNIT_BITS = 128, 8, 32
SIDES = {"rows": 1, "cols": 16}
LANES = 8
SCALED = {**SIDES, "group": GROUP, "scale_bits": SCALE_BITS, "acc_width": 20}
TABLES: dict[str, Any] = {**SCALED, "k": 4, "tables": LANES // 4, "wgt_bits_max": 4}


@dataclass(frozen=True)
class Kind:
    """How weights are rounded, and the engine that takes them.

    form     name of the format, of one width after the other
    bits     widths
    """

    name: str
    form: str
    bits: tuple[int, ...]
    engine: str
    parameters: dict[str, Any]

    @property
    def config(self) -> Any:
        return catalog.get(self.engine).make_config(self.parameters)


KINDS = (
    Kind("uniform", "int{}", (4, 3, 2), "matmul-lut", {**TABLES, "share": 2}),
    Kind("tmac", "tmac{}", (4, 3, 2), "matmul-lut", {**TABLES, "share": 2, "zero": "on"}),
    Kind("hlq", "hlq{}", (4, 3, 2), "matmul-lut", {**TABLES, "scales": "plane", "zero": "on"}),
    Kind(
        *("bitmod", "bitmod_fp{}", (4, 3), "matmul-bitmod"),
        {**SCALED, "share": 2, "lanes": LANES, "datatypes": "bitmod_fp3+bitmod_fp4"},
    ),
    Kind(
        *("ternary", "ternary", (2,), "matmul"),
        {
            **SIDES,
            "dataflow": "cube",
            "deep": LANES,
            "wgt": "ternary",
            "pe": "ternary",
            "acc_width": 20,
        },
    ),
)
"""All multiply LANES activations of a row by the weights of 16 columns at a time."""


@dataclass(frozen=True)
class Kept:
    """Weights [K, N] of a kind, of so many bits.

    whole   integers in the unit of their column, as the engine counts them
    unit    [N], what 1 of an integer of a column is worth
    ideal   the numbers, with the scales that the format has
    stored  bits of a weight, scales included
    layer   the pieces that the engine takes besides the activations
    """

    kind: Kind
    whole: np.ndarray
    unit: np.ndarray
    ideal: np.ndarray
    stored: float
    layer: dict[str, Any]

    def vectors(self, config: Any, act: np.ndarray) -> Vectors:
        """Those of int8 activations [M, K] times the weights."""
        if self.kind.engine == "matmul":
            return whole_engine.product(config, act, self.layer["codes"])
        if self.kind.engine == "matmul-bitmod":
            work = bitmod_engine.BitmodLayer(act, **self.layer)
            return bitmod_engine.products(config, [work])
        return plane_engine.products(config, [plane_engine.Layer(act, **self.layer)])


def columns(scales: np.ndarray, zero: np.ndarray | None) -> np.ndarray:
    """The unit of each column, from scales [N, groups, …] and zero points [N, groups]."""
    top = np.abs(scales).reshape(len(scales), -1).max(1)
    if zero is not None:
        top = np.maximum(top, np.abs(zero).max(1))
    unit = top / ((1 << (SCALE_BITS - 1)) - 1)
    return np.where(unit > 0, unit, 1.0).astype(np.float32).astype(np.float64)


def integer(scales: np.ndarray, unit: np.ndarray) -> np.ndarray:
    """Scales [N, groups, …] as multiples of the units [N], columns last."""
    limit = 1 << (SCALE_BITS - 1)
    found = np.rint(scales / unit.reshape(-1, *[1] * (scales.ndim - 1))).astype(np.int64)
    return np.moveaxis(np.clip(found, -limit, limit - 1), 0, -1)


def kept(kind: Kind, bits: int, weights: np.ndarray) -> Kept:
    """Weights [K, N], K a multiple of the group, rounded to that many bits."""
    name = kind.form.format(bits)
    if kind.name == "ternary":
        return _ternary(kind, weights)
    if kind.name == "bitmod":
        return _bitmod(kind, bits, weights)
    if kind.name == "uniform":
        found = quantize(weights, name, per="group", axis=0, group=GROUP, method="mse")
        q, zeros = np.asarray(found.form.decode(found.codes), np.float64).astype(np.int64), None
    else:
        found = quantize(weights, name, axis=0)
        zeros = found.meta["zero"]
        q = found.codes if kind.name == "hlq" else found.codes - (1 << (bits - 1))
    unit = columns(found.scales, zeros)
    scale = integer(found.scales, unit)
    zero = None if zeros is None else integer(zeros, unit)
    spread = scale.repeat(GROUP, axis=0)
    if kind.name == "hlq":
        whole = (spread * (q[:, None] >> np.arange(bits)[:, None] & 1)).sum(1)
        scale = scale.reshape(-1, bits, scale.shape[-1])
    else:
        whole = spread * q
    if zero is not None:
        whole = whole + zero.repeat(GROUP, axis=0)
    scales = found.scales.size + (0 if zeros is None else zeros.size)
    layer = {"wgt": q, "bits": bits, "unsigned": kind.name == "hlq", "scale": scale, "zero": zero}
    stored = bits + (SCALE_BITS * scales + UNIT_BITS * len(unit)) / q.size
    return Kept(kind, whole, unit, found.dequantize(), stored, layer)


def _bitmod(kind: Kind, bits: int, weights: np.ndarray) -> Kept:
    """The format's scales are integers: nothing is rounded once more."""
    name = kind.form.format(bits)
    found = quantize(weights, name, axis=0)
    scale, selector = found.scales.astype(np.int64).T, found.meta["selector"].T
    tables = np.array(found.form.tables, np.int64)
    values = tables[selector.repeat(GROUP, axis=0), found.codes]
    layer = {
        "codes": found.codes,
        "datatype": [name] * len(scale),
        "selector": selector,
        "scale": scale,
    }
    stored = bits + (SCALE_BITS + 2) / GROUP + UNIT_BITS / len(weights)
    whole = values * scale.repeat(GROUP, axis=0)
    unit = found.meta["row_scale"].reshape(-1)
    return Kept(kind, whole, unit, found.dequantize(), stored, layer)


def _ternary(kind: Kind, weights: np.ndarray) -> Kept:
    """-1, 0 and 1 with one scale for a column."""
    found = quantize(weights, kind.form, per="channel", axis=1, method="mse")
    whole = np.asarray(found.form.decode(found.codes), np.float64).astype(np.int64)
    stored = found.form.width + UNIT_BITS / len(weights)
    unit = found.scales.reshape(-1)
    return Kept(kind, whole, unit, found.dequantize(), stored, {"codes": found.codes})


def tokens(x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Activations [M, K] as int8 numbers and the scale of each token [M, 1]."""
    found = quantize(x, "int8", per="channel", axis=0)
    numbers = np.asarray(found.form.decode(found.codes), np.float64).astype(np.int64)
    return numbers, found.scales.reshape(-1, 1)
