"""Designs that take weights plane by plane, at a precision chosen at run time."""

from __future__ import annotations

from hwgen.catalog.entry import Design

PLANES: tuple[Design, ...] = (
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
)
