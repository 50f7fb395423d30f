"""Floats by numpy and ml_dtypes, and runs of table look-up over them."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

import ml_dtypes
import numpy as np
from lut_bench import ENTRY, held

from hwgen import catalog, formats
from hwgen.catalog.stimulus.planes import Sum, float_sum, laid
from hwgen.design.planes.config import LutConfig
from hwgen.design.planes.lut import LutAnchor, LutArray
from hwgen.formats import Minifloat

NUMPY = {"fp16": np.float16, "bf16": ml_dtypes.bfloat16, "e4m3": ml_dtypes.float8_e4m3fn}
FLOATS = ("fp16", "fp16", "bf16", "bf16", "e4m3", "e5m2", "e2m1", "e3m4", "e5m4")
KINDS = (LutArray, LutAnchor)
ENGINE = catalog.get("matmul-lut")


def form_of(name: str) -> Minifloat:
    form = formats.get(name)
    assert isinstance(form, Minifloat)
    return form


def coded(name: str, values: object) -> np.ndarray:
    """int64 codes of numbers."""
    kind = np.dtype(NUMPY[name])
    found = np.asarray(values, np.float64).astype(kind)
    return np.asarray(found.view(np.uint16 if kind.itemsize == 2 else np.uint8), np.int64)


def decoded(name: str, codes: np.ndarray) -> np.ndarray:
    """float64 numbers of codes."""
    kind = np.dtype(NUMPY[name])
    bits = codes.astype(np.uint16 if kind.itemsize == 2 else np.uint8)
    return np.asarray(bits.view(kind), np.float64)


def made(values: dict[str, Any]) -> LutConfig:
    config = ENTRY.make_config(values)
    assert isinstance(config, LutConfig)
    return config


def unit(form: Minifloat, exponent: int, guard: int) -> int:
    """The power of two that sums of this exponent count."""
    return exponent - form.bias - form.fraction - guard


def drawn(rng: random.Random) -> dict[str, Any]:
    """Any array of floats, small."""
    k = rng.randint(2, 5)
    found: dict[str, Any] = {
        "k": k,
        "tables": rng.randint(1, 2 if k < 4 else 1),
        "rows": rng.randint(1, 3),
        "cols": rng.randint(1, 3),
        "wgt_bits_max": rng.randint(1, 8),
        "act": rng.choice(FLOATS),
        "guard": rng.choice([0, 0, 1, 3, 7]),
        "form": rng.choice(["os", "os", "anchor"]),
    }
    least = made(found).product_bits
    return {**found, "acc_width": min(64, rng.choice([least, least + rng.randint(0, 20)]))}


def engine_drawn(rng: random.Random) -> dict[str, Any]:
    """Any engine of floats, small."""
    found = drawn(rng)
    del found["form"]
    return {**found, "depth": rng.randint(1, 5), "queue": rng.choice([2, 4])}


def checked(values: dict[str, Any], rows: Sequence[Any], bits: int = 3, seed: int = 1) -> list[Sum]:
    """A run over sums of numbers [sums, rows, K] times random weights; gives the sums."""
    config = made(values)
    rng = np.random.default_rng(seed)
    sums = []
    for numbers in rows:
        codes = coded(config.act, numbers)
        q = rng.integers(-(1 << bits - 1), 1 << bits - 1, (codes.shape[1], config.cols))
        sums.append(float_sum(config, codes, q, bits, True))
    held(values, laid(config, KINDS, sums, rng, "directed"))
    return sums
