"""PEs and dot products of floating-point numbers, posits and blocks."""

from __future__ import annotations

from typing import Any

from hwgen.catalog.entry import Design

_EXACT: dict[str, Any] = {
    "component": "hwgen.design.array.aligned_unit:AlignedUnit",
    "golden": "hwgen.golden.dot:product",
    "stimulus": "hwgen.catalog.stimulus.exact:aligned_unit",
    "bins": "hwgen.catalog.bins.exact:aligned_unit",
    "operands": "hwgen.catalog.stimulus.operands:tables",
    "workload": {"beats": "operand pairs"},
}
FLOATS: tuple[Design, ...] = (
    Design(
        name="pe-posit",
        summary="PE of posits: significands multiplied, shifted, added to a quire or in a window",
        config="hwgen.design.array.aligned_unit:PositPeConfig",
        presets={
            "default": {},
            "tiny": {"act": "posit4_1", "wgt": "posit4_1"},
            "encode": {"encode": "act"},
            "os": {"form": "os", "encode": "act"},
            "quire16": {"act": "posit16_1", "wgt": "posit16_1", "carry": 14},
            "mixed": {"act": "posit8_2", "wgt": "posit5_1", "encode": "fp32"},
            "window": {"act": "posit16_1", "wgt": "posit16_1", "accumulate": "window"},
            "window-os": {
                **{"form": "os", "stages": 1, "encode": "act"},
                **{"accumulate": "window", "emin": -6, "emax": 9},
            },
        },
        source="Gustafson, Yonemoto: Beating Floating Point at its Own Game, 2017; "
        "quire: Posit standard 2022, section 4",
        **_EXACT,
    ),
    Design(
        name="pe-minifloat",
        summary="PE of minifloats: significands multiplied, shifted, added exactly or in a window",
        config="hwgen.design.array.aligned_unit:MinifloatPeConfig",
        presets={
            "default": {},
            "tiny": {"act": "e2m1", "wgt": "e2m1", "carry": 11},
            "encode": {"encode": "fp32"},
            "os": {"form": "os", "stages": 1},
            "mixed": {"act": "e5m2", "wgt": "e2m1", "encode": "act"},
            "unsigned": {"act": "ue4m3", "wgt": "e3m2", "carry": 9},
            "window": {"act": "e5m2", "encode": "fp16", "accumulate": "window", "emax": 12},
        },
        source="Kulisch: Computer Arithmetic and Validity, 2008, section 8; "
        "OCP OFP8 specification 1.0",
        **_EXACT,
    ),
    Design(
        name="pe-fma",
        summary="PE of floating point: fused multiply-add, rounded to the nearest once per product",
        component="hwgen.design.pe.fma_unit:FmaUnit",
        config="hwgen.design.pe.fma_unit:FmaUnitConfig",
        golden="hwgen.golden.fma:running",
        stimulus="hwgen.catalog.stimulus.fma:fma_unit",
        operands="hwgen.catalog.stimulus.fma:tables",
        bins="hwgen.catalog.bins.fma:fma_unit",
        presets={
            "default": {},
            "tiny": {"act": "e2m1", "wgt": "e2m1", "acc": "e4m3ieee"},
            "half": {"acc": "fp16"},
            "brain": {"act": "bf16", "wgt": "bf16", "turns": 2},
            "fp8": {"act": "e4m3", "wgt": "e5m2", "acc": "bf16", "form": "os"},
            "os": {"acc": "fp16", "form": "os", "stages": 1},
            "step": {"form": "step"},
            "turns": {"act": "bf16", "wgt": "bf16", "form": "step", "stages": 1, "turns": 4},
            "interleaved": {"acc": "fp16", "form": "os", "turns": 3},
            "plain": {"path": "plain"},
        },
        source="IEEE 754-2019, sections 5.4.1 and 6; one path, aligned by the greater exponent: "
        "Muller et al., Handbook of Floating-Point Arithmetic, 2018, section 8.5",
        workload={"beats": "operand pairs"},
    ),
    Design(
        name="pe-simd",
        summary="SIMD lane: four 4-bit, two 8-bit or one 16-bit products per cycle, exact sums",
        component="hwgen.design.simd.lane:SimdLane",
        config="hwgen.design.simd.config:SimdConfig",
        golden="hwgen.golden.simd:running",
        stimulus="hwgen.catalog.stimulus.simd:simd_lane",
        bins="hwgen.catalog.bins.simd:simd_lane",
        workload={"beats": "pairs of words"},
        presets={
            "default": {},
            "tiny": {"modes": "e2m1+posit4_1"},
            "pipelined": {"stages": 4},
            "integers": {"modes": "int4+int8+int16", "stages": 2},
            "floats": {"modes": "e2m1+e4m3+fp16", "stages": 3},
            "wide": {"modes": "posit4_1+e5m2+posit16_1", "stages": 2},
            "mixed": {"modes": "int4+int8+e4m3xe2m1+int8xint4+fp16xe4m3"},
            "rounded": {"modes": "e2m1+e4m3+fp16_fp32+bf16_fp32", "stages": 2},
        },
        source="XR-NPE, arXiv 2508.13049 (modes); exact sums: Kulisch, Computer Arithmetic and "
        "Validity, 2008, and the quire of the Posit standard 2022; rounded ones: IEEE 754-2019",
    ),
    Design(
        name="simd-readout",
        summary="read-out of a row of SIMD lanes: sums to the nearest codes, one per cycle",
        component="hwgen.design.simd.readout:SimdReadout",
        config="hwgen.design.simd.readout:SimdReadoutConfig",
        golden="hwgen.golden.codec:encoded",
        stimulus="hwgen.catalog.stimulus.simd:simd_readout",
        bins="hwgen.catalog.bins.simd:simd_readout",
        workload={"beats": "sums"},
        presets={
            "default": {},
            "tiny": {"modes": "e2m1", "to": "e2m1"},
            "single": {"to": "fp32"},
            "integers": {"modes": "int4+int8+int16", "to": "int8"},
            "floats": {"modes": "e2m1+e4m3+fp16", "to": "e5m2", "saturate": "off"},
            "wide": {"modes": "posit4_1+e5m2+posit16_1", "to": "posit8_0"},
            "rounded": {"modes": "e4m3+fp16_fp32+bf16_fp32", "to": "bf16", "saturate": "off"},
        },
        source="Posit standard 2022, section 4; IEEE 754-2019, section 4.3; "
        "OCP OFP8 specification 1.0, section 5",
    ),
    Design(
        name="dot-block",
        summary="dot product of a block of either side per cycle: MX formats, block floating point",
        component="hwgen.design.block.dot:DotBlock",
        config="hwgen.design.block.config:BlockConfig",
        golden="hwgen.golden.block:block_dot",
        stimulus="hwgen.catalog.stimulus.block:block",
        bins="hwgen.catalog.bins.block:block",
        workload={"beats": "blocks"},
        presets={
            "default": {},
            "tiny": {"k": 8},
            "mxfp6": {"format": "e2m3", "k": 8, "stages": 1},
            "mxfp8": {"format": "e4m3", "k": 8, "stages": 2},
            "mxint8": {"format": "fixed8_6", "k": 8, "stages": 1},
            "bfp": {"format": "int5", "k": 9, "accumulate": "window", "stages": 2},
            "window": {"format": "e3m2", "k": 8, "accumulate": "window", "emin": -12, "emax": 20},
            "fp32": {"format": "e4m3", "k": 8, "accumulate": "fp32", "stages": 1},
            "infinities": {"format": "e5m2", "wgt": "e2m1", "k": 8, "accumulate": "fp32"},
            "mixed": {"format": "int8", "wgt": "e2m1", "k": 8, "accumulate": "window"},
            "separate": {"format": "e4m3", "wgt": "e2m3", "k": 8, "tree": "separate"},
        },
        source="OCP MX specification 1.0, sections 5 and 6; block floating point: Wilkinson, "
        "Rounding Errors in Algebraic Processes, 1963",
    ),
)
