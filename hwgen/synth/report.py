"""What a synthesis run measured: the figures, and one row per module."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from hwgen.synth.path import Hop

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
    delay_ps    Liberty: longest combinational path before layout, as ABC's `stime` prints it;
                in a hierarchical run the longest inside any one module.  FPGA, placed only:
                the clock period, 1e6 / fmax_mhz
    period_ps   Liberty: delay_ps + clock-to-output + setup, each the worst of the kinds of
                flip-flop in the netlist, at the slew and load of a fan-out of four NAND2
                (`hwgen.synth.registers`); without wires, as if the ports were registered and
                all flip-flops had one edge of the clock.  None without flip-flops, with latches,
                or where the library has no such tables.  FPGA, placed only: the clock period
    lut         look-up tables, counted as `lut_mode` says (FPGA only)
    ff          flip-flops and latches
    carry       carry cells (SB_CARRY, CCU2C, CARRY4, ALU); their own cells, not LUTs
    dsp, bram   multiplier blocks and block memories
    depth       cells on the longest path between registers and ports (generic, Liberty),
                LUTs on it (FPGA); None when a combinational loop leaves it undefined
    fmax_mhz    placed only: the fastest clock after routing, of the slowest clock domain, with
                registers around the design
    target_ps   delay target handed to the mapper, picoseconds (Liberty only)
    dsp_mode    "none" or "all": whether multiplier blocks were allowed
    tools       versions of what did the work
    digest      of the `Rtl` that was measured
    hierarchy   "flat" or "hierarchical"; figures of the two are never comparable
    seconds     wall time

    Placed only; everything above counts the design alone:

    device         FAMILY:DEVICE
    seed           of the placer (without place and route: of the permutation, or None)
    utilisation    resource -> used, available, as the device counts them, with the registers
                   around the design
    around         "LUT" and "FF" of those registers: what of `utilisation` is not the design
    critical_path  the hops that make the period of the slowest domain, in order
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
    device: str | None = None
    seed: int | None = None
    utilisation: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    around: Mapping[str, int] = field(default_factory=dict)
    critical_path: tuple[Hop, ...] = ()

    def data(self) -> dict[str, Any]:
        """Plain data for JSON: the keys of `FIGURES`, then what explains them."""
        plain: dict[str, Any] = {name: getattr(self, name) for name in FIGURES}
        plain["tools"] = dict(self.tools)
        plain["device"] = self.device
        plain["seed"] = self.seed
        plain["utilisation"] = {name: list(pair) for name, pair in self.utilisation.items()}
        plain["around"] = dict(self.around)
        plain["critical_path"] = [asdict(hop) for hop in self.critical_path]
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
