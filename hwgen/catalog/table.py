"""Every design, in the order of `hwgen list`."""

from __future__ import annotations

import difflib
import functools
from typing import Any

from hwgen.catalog.entry import Design
from hwgen.errors import UserError

_PE: dict[str, Any] = {
    "component": "hwgen.design.array.single:SinglePe",
    "config": "hwgen.design.array.single:SinglePeConfig",
    "golden": "hwgen.golden.dot:product",
    "stimulus": "hwgen.catalog.stimulus.pe:single_pe",
    "bins": "hwgen.catalog.bins.pe:single_pe",
    "operands": "hwgen.catalog.stimulus.operands:tables",
    "workload": {"beats": "operand pairs"},
}
_PE_PRESETS: dict[str, dict[str, Any]] = {
    "default": {},
    "tiny": {"act": "int4", "wgt": "int4"},
    "mixed": {"act": "uint8", "wgt": "int4", "acc_width": 20},
    "os": {"form": "os"},
    "ws": {"form": "ws"},
    "shift": {"act": "int4", "wgt": "int5", "form": "os", "drain": "shift"},
    "fp4": {"act": "e2m1", "wgt": "e2m1"},
    "posit": {"act": "posit8_0", "wgt": "posit8_0"},
    "stages": {"act": "int5", "wgt": "uint3", "stages": 2},
}
_INTEGER_PE_PRESETS = {
    name: values for name, values in _PE_PRESETS.items() if name not in ("fp4", "posit")
}
_DIGITS: dict[str, Any] = {
    "component": "hwgen.design.array.digit_row:sparse_digit",
    "golden": "hwgen.golden.dot:product",
    "stimulus": "hwgen.catalog.stimulus.digits:sparse_digit",
    "bins": "hwgen.catalog.bins.digits:sparse_digit",
    "operands": "hwgen.catalog.stimulus.digits:tables",
    "workload": {
        "beats": "anchor: cycles with digits",
        "sums": "row: sums in every column",
        "k": "row: length of the sums",
    },
}
_DIGIT_PRESETS: dict[str, dict[str, Any]] = {
    "default": {},
    "tiny": {"act": "int4", "wgt": "int4"},
}
_EXACT: dict[str, Any] = {
    "component": "hwgen.design.array.aligned_unit:AlignedUnit",
    "golden": "hwgen.golden.dot:product",
    "stimulus": "hwgen.catalog.stimulus.exact:aligned_unit",
    "bins": "hwgen.catalog.bins.exact:aligned_unit",
    "operands": "hwgen.catalog.stimulus.operands:tables",
    "workload": {"beats": "operand pairs"},
}
_ARRAY: dict[str, Any] = {
    "config": "hwgen.design.array.config:ArrayConfig",
    "golden": "hwgen.golden.dot:product",
}
_ARRAY_PRESETS: dict[str, dict[str, Any]] = {
    "default": {},
    "tiny": {"rows": 2, "cols": 2},
    "odd": {"rows": 5, "cols": 3, "act": "uint4", "wgt": "int6", "acc_width": 11, "tile": 2},
    "carry-save": {"rows": 3, "cols": 4, "pe": "carry-save"},
    "fp8": {"rows": 2, "cols": 2, "act": "e5m2", "wgt": "e4m3"},
}
_DRAINS: dict[str, dict[str, Any]] = {
    "shift": {"rows": 3, "cols": 3, "pe": "carry-save", "tile": 2, "drain": "shift"},
    "none": {"rows": 3, "cols": 3, "pe": "carry-save", "tile": 2, "drain": "none"},
}
_STAGES: dict[str, Any] = {"rows": 4, "cols": 4, "pe": "carry-save", "tile": 2, "stages": 2}

DESIGNS: tuple[Design, ...] = (
    Design(
        name="matmul",
        summary="matrix engine: C = A*B over tiles, valid/ready streams",
        component="hwgen.design.engine.matmul:Matmul",
        config="hwgen.design.engine.config:MatmulConfig",
        golden="hwgen.golden.dot:product",
        stimulus="hwgen.catalog.stimulus.engine:matmul",
        bins="hwgen.catalog.bins.engine:matmul",
        workload={"m": "rows of A", "k": "columns of A, rows of B", "n": "columns of B"},
        presets={
            "default": {},
            "tiny": {"rows": 2, "cols": 2},
            "tiny-ws": {"rows": 2, "cols": 2, "dataflow": "ws", "depth": 8},
            "carry-save": {"rows": 4, "cols": 4, "pe": "carry-save"},
            "broadcast": {"rows": 3, "cols": 3, "dataflow": "broadcast", "tile": 2},
            "shift": {"rows": 3, "cols": 2, "pe": "carry-save", "tile": 2, "drain": "shift"},
            "cube": {"rows": 3, "cols": 2, "dataflow": "cube", "deep": 3, "pe": "carry-save"},
            "ws": {"dataflow": "ws", "wgt": "int4"},
            "is": {"rows": 3, "cols": 2, "dataflow": "is", "act": "int4", "depth": 8},
            "tree": {"rows": 3, "cols": 2, "dataflow": "tree", "pe": "carry-save", "stages": 1},
            "odd": {"rows": 5, "cols": 3, "act": "uint5", "wgt": "int3", "tile": 2},
            "fp8": {"rows": 2, "cols": 2, "act": "e4m3", "wgt": "e4m3"},
            "binary": {"rows": 4, "cols": 4, "act": "binary", "wgt": "binary"},
        },
        source="Kung, Why systolic architectures?, IEEE Computer 15(1), 1982; "
        "tiles and mesh: Genc et al., Gemmini, DAC 2021, section III",
    ),
    Design(
        name="array-os",
        summary="output-stationary array: a column of A and a row of B per cycle",
        component="hwgen.design.array.drained:systolic",
        stimulus="hwgen.catalog.stimulus.array:output_stationary",
        bins="hwgen.catalog.bins.array:output_stationary",
        presets={**_ARRAY_PRESETS, **_DRAINS},
        source="Genc et al., Gemmini, DAC 2021, section III",
        workload={"tiles": "tiles of C", "k": "length of the sums"},
        **_ARRAY,
    ),
    Design(
        name="array-ws",
        summary="weight-stationary array: a row of A per cycle, the next weights load meanwhile",
        component="hwgen.design.array.ws_array:WsArray",
        stimulus="hwgen.catalog.stimulus.array:weight_stationary",
        fixed={"drain": "chain"},
        bins="hwgen.catalog.bins.array:weight_stationary",
        presets=_ARRAY_PRESETS,
        source="Jouppi et al., In-datacenter performance analysis of a TPU, ISCA 2017, section 2",
        workload={"tiles": "tiles of B", "m": "rows of A per tile"},
        **_ARRAY,
    ),
    Design(
        name="array-is",
        summary="input-stationary array: a column of B per cycle, the next A loads meanwhile",
        component="hwgen.design.array.is_array:IsArray",
        stimulus="hwgen.catalog.stimulus.array:input_stationary",
        fixed={"drain": "chain"},
        bins="hwgen.catalog.bins.array:input_stationary",
        presets={**_ARRAY_PRESETS, "stages": _STAGES},
        source="Samajdar et al., SCALE-Sim, ISPASS 2020, section II (input stationary)",
        workload={"tiles": "tiles of A", "n": "columns of B per tile"},
        **_ARRAY,
    ),
    Design(
        name="array-tree",
        summary="adder trees: a row of A per cycle times B, a column of products summed at once",
        component="hwgen.design.array.tree_array:TreeArray",
        stimulus="hwgen.catalog.stimulus.array:tree",
        fixed={"drain": "chain"},
        bins="hwgen.catalog.bins.array:weight_stationary",
        presets={**_ARRAY_PRESETS, "stages": _STAGES},
        source="multiplier-adder tree of the bit-weight tensor engines, HPCA 2025",
        workload={"tiles": "tiles of B", "m": "rows of A per tile"},
        **_ARRAY,
    ),
    Design(
        name="array-broadcast",
        summary="output-stationary matrix of PEs: operands reach whole rows and columns at once",
        component="hwgen.design.array.drained:broadcast",
        stimulus="hwgen.catalog.stimulus.array:broadcast",
        bins="hwgen.catalog.bins.array:output_stationary",
        presets={
            **_ARRAY_PRESETS,
            **_DRAINS,
            "stages": {"rows": 4, "cols": 4, "tile": 2, "stages": 1},
        },
        source="2D matrix of the bit-weight tensor engines, HPCA 2025",
        workload={"tiles": "tiles of C", "k": "length of the sums"},
        **_ARRAY,
    ),
    Design(
        name="array-cube",
        summary="three-dimensional array: a product of whole matrices per cycle",
        component="hwgen.design.array.cube_array:made",
        config="hwgen.design.array.config:CubeArrayConfig",
        golden="hwgen.golden.dot:product",
        stimulus="hwgen.catalog.stimulus.cube:cube",
        bins="hwgen.catalog.bins.cube:cube",
        presets={
            "default": {},
            "tiny": {"rows": 2, "cols": 2, "deep": 2},
            "odd": {
                "rows": 3,
                "cols": 2,
                "deep": 5,
                "act": "uint4",
                "wgt": "int6",
                "acc_width": 11,
            },
            "carry-save": {"rows": 2, "cols": 3, "deep": 3, "pe": "carry-save"},
            "stages": {"rows": 2, "cols": 2, "deep": 3, "stages": 2},
            "anchor": {"rows": 2, "cols": 2, "deep": 2, "pe": "carry-save", "form": "anchor"},
            "fp8": {"rows": 2, "cols": 2, "deep": 2, "act": "e5m2", "wgt": "e4m3"},
        },
        source="3D cube of the bit-weight tensor engines, HPCA 2025",
        workload={"products": "products of matrices"},
    ),
    Design(
        name="pe-multiplier",
        summary="PE with a multiplier left to the synthesiser: acc + act*wgt",
        presets=_PE_PRESETS,
        fixed={"pe": "multiplier"},
        source="textbook multiply-accumulate",
        **_PE,
    ),
    Design(
        name="pe-booth",
        summary="PE with Booth rows and accumulator in one compressor tree, and one addition",
        presets=_PE_PRESETS,
        fixed={"pe": "booth"},
        source="fused multiply-accumulate: Parhami, Computer Arithmetic, section 12.2; "
        "Booth 1951; MacSorley 1961",
        **_PE,
    ),
    Design(
        name="pe-carry-chain",
        summary="PE for FPGAs: rows of four-input functions added on carry chains",
        presets=_INTEGER_PE_PRESETS,
        fixed={"pe": "carry-chain"},
        source="carry-recoded radix 4: EN-T, arXiv 2404.11066, section 3",
        **_PE,
    ),
    Design(
        name="pe-shared-weight",
        summary="PE that takes recoded digits from the array's edge and adds them by weight",
        presets=_INTEGER_PE_PRESETS,
        fixed={"pe": "shared-weight"},
        source="reduction by bit weight (OPT2): bit-weight tensor engines, HPCA 2025",
        **_PE,
    ),
    Design(
        name="pe-carry-save",
        summary="PE with Booth rows and a carry-save accumulator, one final addition outside",
        presets=_PE_PRESETS,
        fixed={"pe": "carry-save"},
        source="compressed accumulation (OPT1): bit-weight tensor engines, HPCA 2025",
        **_PE,
    ),
    Design(
        name="pe-posit",
        summary="exact PE of posits: significands multiplied, shifted and added to a quire",
        config="hwgen.design.array.aligned_unit:PositPeConfig",
        presets={
            "default": {},
            "tiny": {"act": "posit4_1", "wgt": "posit4_1"},
            "encode": {"encode": "act"},
            "os": {"form": "os", "encode": "act"},
            "quire16": {"act": "posit16_1", "wgt": "posit16_1", "carry": 14},
            "mixed": {"act": "posit8_2", "wgt": "posit5_1", "encode": "fp32"},
        },
        source="Gustafson, Yonemoto: Beating Floating Point at its Own Game, 2017; "
        "quire: Posit standard 2022, section 4",
        **_EXACT,
    ),
    Design(
        name="pe-minifloat",
        summary="exact PE of minifloats: significands multiplied, shifted and added in fixed point",
        config="hwgen.design.array.aligned_unit:MinifloatPeConfig",
        presets={
            "default": {},
            "tiny": {"act": "e2m1", "wgt": "e2m1", "carry": 11},
            "encode": {"encode": "fp32"},
            "os": {"form": "os", "stages": 1},
            "mixed": {"act": "e5m2", "wgt": "e2m1", "encode": "act"},
            "unsigned": {"act": "ue4m3", "wgt": "e3m2", "carry": 9},
        },
        source="Kulisch: Computer Arithmetic and Validity, 2008, section 8; "
        "OCP OFP8 specification 1.0",
        **_EXACT,
    ),
    Design(
        name="pe-sparse-digit",
        summary="PE that adds one signed digit times a weight per cycle; zero digits take no time",
        config="hwgen.design.array.digit_row_config:SparseDigitConfig",
        fixed={"lanes": 1},
        presets={
            **_DIGIT_PRESETS,
            "mixed": {"act": "uint8", "wgt": "int4", "acc_width": 20},
            "row": {"form": "row", "cols": 4},
            "odd-row": {
                "form": "row",
                "act": "uint5",
                "wgt": "uint6",
                "acc_width": 11,
                "group": 3,
                "cols": 2,
            },
        },
        source="sparse encoded digits (OPT3, OPT4C): bit-weight tensor engines, HPCA 2025; "
        "digits: Reitwiesner, Binary arithmetic, Advances in Computers 1, 1960",
        **_DIGITS,
    ),
    Design(
        name="pe-sparse-digit-wide",
        summary="PE that adds several signed digits times weights per cycle, from one queue",
        config="hwgen.design.array.digit_row_config:SparseDigitWideConfig",
        presets={
            **_DIGIT_PRESETS,
            "mixed": {"act": "int8", "wgt": "uint4", "acc_width": 14, "lanes": 3},
            "row": {"form": "row", "cols": 4},
            "odd-row": {
                "form": "row",
                "act": "uint5",
                "wgt": "int6",
                "acc_width": 11,
                "group": 5,
                "cols": 2,
                "lanes": 2,
            },
        },
        source="digit lanes into one tree (OPT4E): bit-weight tensor engines, HPCA 2025",
        **_DIGITS,
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
        },
        source="XR-NPE, arXiv 2508.13049 (modes); exact sums: Kulisch, Computer Arithmetic and "
        "Validity, 2008, and the quire of the Posit standard 2022",
    ),
    Design(
        name="pe-fma",
        summary="PE of floating point: fused multiply-add, rounded to the nearest once per product",
        component="hwgen.design.pe.fma_unit:FmaUnit",
        config="hwgen.design.pe.fma_unit:FmaUnitConfig",
        golden="hwgen.golden.fma:running",
        stimulus="hwgen.catalog.stimulus.fma:fma_unit",
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
        name="simd-readout",
        summary="read-out of a row of SIMD lanes: exact sums to the nearest codes, one per cycle",
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
        },
        source="Posit standard 2022, section 4; IEEE 754-2019, section 4.3; "
        "OCP OFP8 specification 1.0, section 5",
    ),
    Design(
        name="decode",
        summary="decoder of a number format: code to sign, significand and shift",
        component="hwgen.design.codec.registered:DecoderUnit",
        config="hwgen.design.codec.decode:DecoderConfig",
        golden="hwgen.golden.codec:decoded",
        stimulus="hwgen.catalog.stimulus.codec:decoder",
        bins="hwgen.catalog.bins.codec:decoder",
        table="hwgen.catalog.stimulus.codec_table:decoder",
        workload={"beats": "codes"},
        presets={
            "default": {},
            "tiny": {"format": "e2m1"},
            "ieee": {"format": "e5m2"},
            "posit": {"format": "posit8_1"},
            "wide-posit": {"format": "posit16_1"},
            "scale": {"format": "e8m0"},
            "integer": {"format": "int8"},
            "codebook": {"format": "nf4"},
        },
        source="IEEE 754-2019, section 3; OCP MX specification 1.0, section 5; "
        "Posit standard 2022, section 3",
    ),
    Design(
        name="encode",
        summary="encoder of a number format: exact sum to the nearest code, one rounding unit",
        component="hwgen.design.codec.registered:EncoderUnit",
        config="hwgen.design.codec.encode:EncoderConfig",
        golden="hwgen.golden.codec:encoded",
        stimulus="hwgen.catalog.stimulus.codec:encoder",
        bins="hwgen.catalog.bins.codec:encoder",
        table="hwgen.catalog.stimulus.codec_table:encoder",
        workload={"beats": "sums"},
        presets={
            "default": {},
            "tiny": {"format": "e2m1", "acc_width": 8},
            "ieee": {"format": "e5m2", "saturate": "off"},
            "posit": {"format": "posit8_1"},
            "quire": {"format": "posit16_1", "acc_width": 128, "lsb": -56},
            "scale": {"format": "e8m0", "acc_width": 24, "lsb": -20},
            "integer": {"format": "int8", "acc_width": 16, "lsb": -4},
            "wrapped": {"format": "fixed8_4", "acc_width": 20, "lsb": -9, "saturate": "off"},
            "codebook": {"format": "nf4", "acc_width": 16, "lsb": -14},
            "floor": {"format": "int8", "acc_width": 20, "lsb": -6, "rounding": "floor"},
            "toward-zero": {"format": "fp16", "saturate": "off", "rounding": "toward-zero"},
        },
        source="IEEE 754-2019, section 4.3; OCP OFP8 specification 1.0, section 5; "
        "Posit standard 2022, section 4",
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
            "mxfp6": {"format": "e2m3", "k": 16, "stages": 1},
            "mxfp8": {"format": "e4m3", "k": 16, "stages": 2},
            "mxint8": {"format": "fixed8_6", "k": 16, "stages": 1},
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


@functools.cache
def _all() -> dict[str, Design]:
    """The table and the designs of installed third parties (entry points `hwgen.designs`)."""
    from importlib.metadata import entry_points

    designs = {design.name: design for design in DESIGNS}
    for point in entry_points(group="hwgen.designs"):
        design = point.load()
        if design.name in designs:
            raise ValueError(f"entry point {point.value}: there is a design {design.name} already")
        designs[design.name] = design
    return designs


def names() -> list[str]:
    """Names of all designs."""
    return list(_all())


def get(name: str) -> Design:
    """The design called `name`; UserError when there is none."""
    designs = _all()
    if name not in designs:
        near = difflib.get_close_matches(name, designs, 1, 0.0)
        raise UserError("design", f"one of {', '.join(designs)}", name, near[0] if near else None)
    return designs[name]
