"""Every design, in the order of `hwgen list`."""

from __future__ import annotations

import difflib
import functools
from typing import Any

from hwgen.catalog.entry import Design
from hwgen.catalog.table_floats import FLOATS
from hwgen.catalog.table_pes import PES
from hwgen.catalog.table_planes import PLANES
from hwgen.catalog.table_units import UNITS
from hwgen.errors import UserError

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
        host="hwgen.catalog.host.engine:matmul",
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
        name="array-dot",
        summary="output-stationary array of dot products: several k per cycle in one tree per sum",
        component="hwgen.design.array.dot_array:made",
        config="hwgen.design.array.dot_config:DotConfig",
        golden="hwgen.golden.dot:product",
        stimulus="hwgen.catalog.stimulus.dots:dots",
        bins="hwgen.catalog.bins.dots:dots",
        presets={
            "default": {},
            "tiny": {"rows": 2, "cols": 2, "deep": 3, "act": "int4", "wgt": "int2"},
            "odd": {
                **{"rows": 3, "cols": 2, "deep": 5, "act": "uint4", "wgt": "int6"},
                **{"acc_width": 11, "stages": 1, "pe": "booth"},
            },
            "anchor": {"cols": 2, "deep": 4, "wgt": "int4", "pe": "booth", "form": "anchor"},
            "ternary": {"rows": 2, "cols": 3, "wgt": "ternary", "pe": "ternary"},
            "ternary-pair": {
                **{"cols": 3, "deep": 5, "wgt": "ternary", "act": "uint5"},
                "pe": "ternary-pair",
            },
            "xnor": {
                **{"cols": 2, "deep": 64, "act": "binary", "wgt": "binary", "pe": "xnor"},
                "acc_width": 16,
            },
            "fp8": {"cols": 2, "deep": 2, "act": "e5m2", "wgt": "e4m3"},
        },
        source="multiplier-adder tree of the bit-weight tensor engines, HPCA 2025; "
        "accumulators as in array-os",
        workload={"tiles": "tiles of C", "k": "blocks of `deep` k in every sum"},
    ),
    *PES,
    *FLOATS,
    *UNITS,
    *PLANES,
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
