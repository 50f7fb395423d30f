"""What a synthesis run measured: the figures, and one row per module."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

FLAT, HIERARCHICAL = "flat", "hierarchical"


@dataclass(frozen=True)
class Row:
    """One module of the hierarchy; figures are for one instance, without its submodules.

    The whole design is the sum over rows of `instances` times the figure.  Rows
    always come from a hierarchical run (`hierarchy` says so): a flat run shares
    logic across module boundaries, so its total is not the sum of the rows.
    """

    module: str
    instances: int
    cells: int
    area_um2: float | None = None
    area_kge: float | None = None
    lut: int | None = None
    ff: int | None = None
    carry: int | None = None
    dsp: int | None = None
    bram: int | None = None
    hierarchy: str = HIERARCHICAL


@dataclass(frozen=True)
class Report:
    """The figures of one run; None where the target has no such figure.

    cells       mapped cells, flip-flops included, without pads and constants
    area_um2    square micrometres, flip-flops included (Liberty only)
    area_kge    thousands of NAND2 equivalents (Liberty and generic)
    delay_ps    longest combinational path before layout, as ABC's `stime` prints it; in a
                hierarchical run the longest inside any one module (Liberty only)
    period_ps   the same figure: neither clock-to-output nor setup time is added, so it is a
                lower bound on the clock period
    lut         look-up tables, counted as `lut_mode` says (FPGA only)
    ff          flip-flops and latches
    carry       carry cells (SB_CARRY, CCU2C, CARRY4, ALU); their own cells, not LUTs
    dsp, bram   multiplier blocks and block memories
    depth       cells on the longest path between registers and ports (generic, Liberty),
                LUTs on it (FPGA); None when a combinational loop leaves it undefined
    fmax_mhz    always None here: it takes place and route
    target_ps   delay target handed to the mapper, picoseconds (Liberty only)
    dsp_mode    "none" or "all": whether multiplier blocks were allowed
    tools       versions of what did the work
    digest      of the `Rtl` that was measured
    hierarchy   "flat" or "hierarchical"; figures of the two are never comparable
    seconds     wall time
    """

    target: str
    digest: str
    cells: int
    hierarchy: str
    area_um2: float | None = None
    area_kge: float | None = None
    delay_ps: float | None = None
    period_ps: float | None = None
    lut: int | None = None
    lut_mode: str | None = None
    ff: int | None = None
    carry: int | None = None
    dsp: int | None = None
    bram: int | None = None
    depth: int | None = None
    fmax_mhz: float | None = None
    target_ps: float | None = None
    dsp_mode: str = "none"
    tools: Mapping[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    breakdown: tuple[Row, ...] = ()

    def data(self) -> dict[str, Any]:
        """Plain data for JSON: the keys of `FIGURES`, then hierarchy, seconds and breakdown."""
        plain: dict[str, Any] = {name: getattr(self, name) for name in FIGURES}
        plain["tools"] = dict(self.tools)
        plain["hierarchy"] = self.hierarchy
        plain["seconds"] = self.seconds
        plain["breakdown"] = [asdict(row) for row in self.breakdown]
        return plain


# The keys that every table and every `--json` object of the project shares, in order.
FIGURES = (
    "cells",
    "area_um2",
    "area_kge",
    "delay_ps",
    "period_ps",
    "lut",
    "lut_mode",
    "ff",
    "carry",
    "dsp",
    "bram",
    "depth",
    "fmax_mhz",
    "target",
    "target_ps",
    "dsp_mode",
    "tools",
    "digest",
)
