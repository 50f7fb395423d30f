"""Arrays and matrix engines of SIMD lanes, fused multiply-adds and dot products of blocks."""

from __future__ import annotations

from typing import Any

from hwgen.catalog.entry import Design

_SIZES = {"m": "rows of A", "k": "columns of A, rows of B", "n": "columns of B"}
_SIMD: dict[str, Any] = {
    "golden": "hwgen.golden.units:simd",
    "workload": {"layers": "products one after the other, each in a mode", **_SIZES},
    "presets": {
        "default": {},
        "tiny": {"rows": 2, "cols": 1, "modes": "e2m1+posit8_0", "to": "posit8_0"},
        "integers": {"rows": 1, "cols": 2, "modes": "int4+int8+int16", "to": "int8", "stages": 2},
        "floats": {"rows": 3, "cols": 1, "modes": "e2m1+e4m3+fp16", "to": "fp32", "stages": 4},
        "mixed": {"rows": 1, "cols": 2, "modes": "posit8_0+e4m3xe2m1+bf16_fp32", "to": "bf16"},
    },
    "source": "XR-NPE, arXiv 2508.13049 (modes); output-stationary matrix: Genc et al., Gemmini, "
    "DAC 2021, section III",
}
_FMA: dict[str, Any] = {
    "golden": "hwgen.golden.fma:matmul",
    "workload": _SIZES,
    "fixed": {"addend": "sums", "turns": 1},
    "presets": {
        "default": {},
        "tiny": {"rows": 2, "cols": 2, "act": "e2m1", "wgt": "e2m1", "acc": "e4m3ieee"},
        "half": {"rows": 3, "cols": 2, "acc": "fp16", "stages": 1},
        "fp8": {"rows": 2, "cols": 3, "act": "e4m3", "wgt": "e5m2", "acc": "bf16"},
    },
    "source": "IEEE 754-2019, section 5.4.1; output-stationary matrix: Genc et al., Gemmini, "
    "DAC 2021, section III",
}
_BLOCK: dict[str, Any] = {
    "golden": "hwgen.golden.units:blocks",
    "workload": {"m": "rows of A", "blocks": "blocks of every sum", "n": "columns of B"},
    "presets": {
        "default": {},
        "tiny": {"rows": 2, "cols": 2, "k": 8},
        "bfp": {"rows": 2, "cols": 1, "format": "int5", "k": 9, "accumulate": "window"},
        "mixed": {"rows": 1, "cols": 2, "format": "int8", "wgt": "e2m1", "k": 8, "stages": 2},
    },
    "source": "OCP MX specification 1.0, sections 5 and 6; output-stationary matrix: Genc et al., "
    "Gemmini, DAC 2021, section III",
}


def _design(name: str, what: str, kind: str, shared: dict[str, Any]) -> Design:
    whole, part = name.split("-")
    component = {"array": "array", "matmul": "engine"}[whole]
    return Design(
        name=name,
        summary=what,
        component=f"hwgen.design.units.{component}:{kind}{whole.title()}",
        config=f"hwgen.design.units.config:{kind}{whole.title()}Config",
        stimulus=f"hwgen.catalog.stimulus.units:{whole}_{part}",
        bins=f"hwgen.catalog.bins.units:{component}",
        **shared,
    )


UNITS: tuple[Design, ...] = (
    _design("matmul-simd", "matrix engine of SIMD lanes: a precision per tile", "Simd", _SIMD),
    _design("matmul-fma", "matrix engine of fused multiply-adds", "Fma", _FMA),
    _design("matmul-block", "matrix engine of dot products of blocks", "Block", _BLOCK),
    _design("array-simd", "array of SIMD lanes with a read-out per column", "Simd", _SIMD),
    _design("array-fma", "array of fused multiply-adds", "Fma", _FMA),
    _design("array-block", "array of dot products of blocks", "Block", _BLOCK),
)
