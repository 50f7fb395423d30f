"""Designs that take weights plane by plane, at a precision chosen at run time."""

from __future__ import annotations

from typing import Any

from hwgen.catalog.entry import Design

_WORK = {
    "layers": "products one after the other, each in modes of its own",
    "m": "rows of A",
    "k": "columns of A, rows of the weights; where there are groups, up to a whole one",
    "n": "columns of the weights",
    "bits": "bits of a weight",
}


_LUT_WORK = {{"k": "inner"}.get(name, name): text for name, text in _WORK.items()}
"""`k` is a parameter of tables."""


def _engine(
    name: str, what: str, presets: dict[str, dict[str, Any]], source: str, **fixed: Any
) -> Design:
    """A matrix engine around an array of this room; `fixed` beside its form."""
    tables = name == "matmul-lut"
    kind = name.removeprefix("matmul-").title().replace("-", "")
    return Design(
        name=name,
        summary=f"matrix engine {what}",
        component=f"hwgen.design.planes.engine:{kind}Matmul",
        config=f"hwgen.design.planes.engine_config:{kind}MatmulConfig",
        golden="hwgen.golden.scaled:product",
        stimulus=f"hwgen.catalog.stimulus.plane_engine:{'lut_matmul' if tables else 'matmul'}",
        bins="hwgen.catalog.bins.plane_engine:engine",
        host="hwgen.catalog.host.plane_engine:matmul",
        presets=presets,
        fixed={"form": "os", **fixed},
        source=source,
        workload=_LUT_WORK if tables else _WORK,
    )


_SCALED = {"cols": 4, "group": 32, "scale_bits": 8, "share": 2}

PLANES: tuple[Design, ...] = (
    _engine(
        "matmul-lut",
        "of table look-ups: weights plane by plane, scales and zero points of groups",
        {
            "default": {},
            "tiny": {"k": 2, "tables": 2, "cols": 2, "wgt_bits_max": 3, "act": "int4", "depth": 4},
            "scaled": {**_SCALED, "tables": 2, "zero": "on", "wgt_bits_max": 4},
            "hlq": {**_SCALED, "tables": 2, "rows": 1, "scales": "plane", "zero": "on"},
            "quantised": {"tables": 2, "cols": 4, "rows": 1, "mode": "quantised", "depth": 8},
            "fp16": {"tables": 2, "cols": 2, "act": "fp16", "guard": 2, "depth": 4},
        },
        "Wei et al., T-MAC, arXiv 2407.00088, section 3; Nie et al., ELUTQ, arXiv 2510.19482",
    ),
    _engine(
        "matmul-weight-serial",
        "that takes a bit of each weight per cycle",
        {
            "default": {},
            "tiny": {"lanes": 4, "cols": 2, "wgt_bits_max": 3, "act": "int4", "depth": 4},
            "vector": {**_SCALED, "lanes": 8, "rows": 1, "zero": "on", "act": "uint8"},
        },
        "Judd et al., Stripes, MICRO 2016, section 3",
    ),
    _engine(
        "matmul-both-serial",
        "that takes a bit of each activation and weight per cycle",
        {
            "default": {},
            "tiny": {"lanes": 4, "cols": 2, "wgt_bits_max": 3, "act_bits_max": 3, "depth": 4},
            "scaled": {**_SCALED, "lanes": 16, "act_bits_max": 4, "wgt_bits_max": 4},
        },
        "Umuroglu et al., BISMO, FPL 2018, section III",
        # Planes of both operands are added together, and whole activations are nowhere.
        scales="group",
        zero="off",
    ),
    Design(
        name="matmul-bitmod",
        summary="matrix engine of BitMoD PEs: a datatype for every group of weights",
        component="hwgen.design.planes.engine:BitmodMatmul",
        config="hwgen.design.planes.engine_config:BitmodMatmulConfig",
        golden="hwgen.golden.bitmod:weights",
        stimulus="hwgen.catalog.stimulus.bitmod_engine:matmul",
        bins="hwgen.catalog.bins.plane_engine:bitmod",
        presets={
            "default": {},
            "tiny": {"lanes": 2, "cols": 2, "act": "int4", "datatypes": "int4+int6+bitmod_fp3"},
            "scaled": {**_SCALED, "lanes": 4, "datatypes": "int4+int8+bitmod_fp4+e2m3"},
            "fp16": {"lanes": 4, "rows": 2, "cols": 2, "act": "fp16", "guard": 2, "stages": 2},
        },
        fixed={"form": "os", "recode": "inside"},
        source="Chen et al., BitMoD, HPCA 2025, sections III and IV (arXiv 2411.11745)",
        workload={name: text for name, text in _WORK.items() if name != "bits"},
    ),
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
            "fp16": {"tables": 2, "cols": 3, "act": "fp16", "guard": 2},
            "bf16": {"k": 3, "tables": 1, "cols": 2, "act": "bf16", "form": "anchor"},
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
        name="pe-weight-serial",
        summary="weight-serial PEs: activations gated by one bit of each weight per cycle",
        component="hwgen.design.planes.weight_serial:weight_serial",
        config="hwgen.design.planes.serial_config:WeightSerialConfig",
        golden="hwgen.golden.planes:product",
        stimulus="hwgen.catalog.stimulus.serial:weight_serial",
        bins="hwgen.catalog.bins.planes:array",
        presets={
            "default": {},
            "tiny": {"lanes": 2, "cols": 2, "wgt_bits_max": 3, "act": "int3", "acc_width": 7},
            "anchor": {"cols": 2, "acc_width": 24, "form": "anchor"},
            "plain": {"lanes": 5, "rows": 2, "act": "int6", "tree": "plain"},
            "prefix": {"lanes": 5, "cols": 2, "act": "int5", "tree": "prefix"},
            "unsigned": {"lanes": 7, "cols": 3, "act": "uint5", "acc_width": 13},
            "wide": {"lanes": 3, "rows": 2, "act": "int16", "acc_width": 40},
            "bits": {"lanes": 9, "act": "int1", "wgt_bits_max": 1, "acc_width": 5},
        },
        source="Judd et al., Stripes, MICRO 2016, section III",
        workload={
            "sums": "sums of every row and column",
            "chunks": "steps of a plane",
            "bits": "bits of a weight",
        },
    ),
    Design(
        name="pe-both-serial",
        summary="both-serial PEs: bits of activations and weights that are both 1, counted",
        component="hwgen.design.planes.both_serial:both_serial",
        config="hwgen.design.planes.serial_config:BothSerialConfig",
        golden="hwgen.golden.planes:product",
        stimulus="hwgen.catalog.stimulus.serial:both_serial",
        bins="hwgen.catalog.bins.serial:both_serial",
        presets={
            "default": {},
            "tiny": {
                **{"lanes": 3, "cols": 2, "act_bits_max": 3, "wgt_bits_max": 3},
                **{"acc_width": 8},
            },
            "anchor": {"cols": 2, "acc_width": 24, "form": "anchor"},
            "array": {"lanes": 13, "cols": 3, "rows": 2, "act_bits_max": 4, "wgt_bits_max": 3},
            "narrow": {"lanes": 20, "act_bits_max": 1, "wgt_bits_max": 1, "acc_width": 3},
        },
        source="Umuroglu et al., BISMO, FPL 2018, section III; Sharify et al., Loom, DAC 2018",
        workload={
            "sums": "sums of every row and column",
            "chunks": "steps of a pair of bits",
            "bits": "bits of a weight",
            "act_bits": "bits of an activation",
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
            "terms": {"recode": "outside"},
            "integers": {"lanes": 1, "act": "uint5", "datatypes": "int3", "acc_width": 10},
        },
        source="Chen et al., BitMoD, HPCA 2025, sections III and IV (arXiv 2411.11745)",
        workload={"sums": "sums, or parts of the one sum", "chunks": "chunks of each"},
    ),
)
