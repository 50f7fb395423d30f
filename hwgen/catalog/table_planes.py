"""Designs that take weights plane by plane, at a precision chosen at run time."""

from __future__ import annotations

from hwgen.catalog.entry import Design

PLANES: tuple[Design, ...] = (
    Design(
        name="array-lut",
        summary="array of table look-ups: sums of activations, chosen by bits of the weights",
        component="hwgen.design.planes.lut:array_lut",
        config="hwgen.design.planes.config:LutConfig",
        golden="hwgen.golden.planes:product",
        stimulus="hwgen.catalog.stimulus.planes:array_lut",
        bins="hwgen.catalog.bins.planes:array",
        presets={
            "default": {},
            "tiny": {"k": 2, "tables": 2, "cols": 2, "wgt_bits_max": 3, "act": "int4"},
            "anchor": {"k": 3, "tables": 5, "cols": 2, "rows": 1, "form": "anchor"},
            "unsigned": {"k": 3, "tables": 1, "cols": 3, "act": "uint5", "acc_width": 13},
            "wide": {"k": 5, "tables": 2, "cols": 2, "rows": 1, "act": "int16"},
            "quantised": {"k": 4, "tables": 3, "cols": 2, "rows": 3, "mode": "quantised"},
        },
        source="Wei et al., T-MAC, arXiv 2407.00088, section 3; Mo et al., LUT Tensor Core, "
        "ISCA 2025, section 3 (half tables shared by columns)",
        workload={
            "sums": "sums of every row and column",
            "chunks": "steps of a plane",
            "bits": "bits of a weight",
        },
    ),
    Design(
        name="plane-scale",
        summary="bit-serial scale unit: sums of groups times their scales, shared by columns",
        component="hwgen.design.planes.scale:PlaneScale",
        config="hwgen.design.planes.scale_config:PlaneScaleConfig",
        golden="hwgen.golden.serial:scaled",
        stimulus="hwgen.catalog.stimulus.serial:plane_scale",
        bins="hwgen.catalog.bins.serial:plane_scale",
        presets={
            "default": {},
            "tiny": {"share": 2, "sum_width": 5, "scale_bits": 3},
            "alone": {"share": 1, "sum_width": 16, "scale_bits": 2},
            "wide": {"share": 3, "sum_width": 24, "scale_bits": 16, "acc_width": 41},
        },
        source="Chen et al., BitMoD, HPCA 2025, section IV-C (bit-serial dequantization)",
        workload={"results": "results of every column, of one to four groups each"},
    ),
    Design(
        name="pe-bitmod",
        summary="PE of small weights of any datatype: a signed digit of every weight per cycle",
        component="hwgen.design.planes.bitmod:Bitmod",
        config="hwgen.design.planes.bitmod_config:BitmodConfig",
        golden="hwgen.golden.bitmod:weights",
        stimulus="hwgen.catalog.stimulus.bitmod:bitmod",
        bins="hwgen.catalog.bins.bitmod:bitmod",
        presets={
            "default": {},
            "tiny": {"lanes": 2, "act": "int4", "datatypes": "int4+bitmod_fp3+bitmod_fp4"},
            "published": {"lanes": 4, "act": "fp16", "guard": 3},
            "os": {"lanes": 3, "rows": 2, "cols": 2, "form": "os", "stages": 1},
            "fp16": {"act": "fp16", "lanes": 8, "rows": 2, "cols": 2, "form": "os", "stages": 2},
            "bf16": {"act": "bf16", "lanes": 5, "datatypes": "int3+int8+bitmod_fp4", "guard": 2},
            "integers": {"lanes": 1, "act": "uint5", "datatypes": "int3", "acc_width": 10},
        },
        source="Chen et al., BitMoD, HPCA 2025, sections III and IV (arXiv 2411.11745)",
        workload={"sums": "sums, or parts of the one sum", "chunks": "chunks of each"},
    ),
)
