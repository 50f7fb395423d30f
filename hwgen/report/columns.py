"""What the columns of a row are: parameter, condition, figure, provenance; and their units."""

from __future__ import annotations

from dataclasses import dataclass

PARAMETER, CONDITION, FIGURE, DERIVED, PROVENANCE = (
    "parameter",
    "condition",
    "figure",
    "derived",
    "provenance",
)
LESS, MORE = -1, 1


@dataclass(frozen=True)
class Column:
    """One column.

    key     as in the rows
    kind    parameter, condition (how it was measured), figure, derived (from figures), provenance
    label   for axes and headings, without the unit
    unit    or ""
    better  -1 the less the better, +1 the more, 0 neither
    what    one sentence for the reader
    """

    key: str
    kind: str = PARAMETER
    label: str = ""
    unit: str = ""
    better: int = 0
    what: str = ""

    @property
    def title(self) -> str:
        """Label with unit: area (µm²)."""
        name = self.label or self.key
        return f"{name} ({self.unit})" if self.unit else name

    @property
    def measured(self) -> bool:
        """Whether it says how good a point is."""
        return self.kind in (FIGURE, DERIVED)


_FLIPFLOPS = "flip-flops included"
_KNOWN = (
    Column("design", PARAMETER, what="as in `hwgen list`"),
    Column("setting", CONDITION, what="library or device, hierarchy, options of the mapper"),
    Column("target", CONDITION, what="as given to `hwgen synth --target`"),
    Column("library", CONDITION, what="Liberty file, without its folder"),
    Column("device", CONDITION, what="FPGA that was placed and routed"),
    Column("target_ps", CONDITION, "delay target", "ps", what="handed to the mapper"),
    Column("seed", CONDITION, what="of the permutation of nets and ports, or of the placer"),
    Column("dsp_mode", CONDITION, what="whether multiplier blocks were allowed"),
    Column("place", CONDITION, what="whether it was placed and routed"),
    Column("booth", CONDITION, what="whether the mapper Booth-recoded multiplications"),
    Column("hierarchy", CONDITION, what="flat and hierarchical figures are never comparable"),
    Column("cells", FIGURE, "cells", "", LESS, f"mapped cells, {_FLIPFLOPS}"),
    Column("area_um2", FIGURE, "area", "µm²", LESS, f"before layout, {_FLIPFLOPS}"),
    Column("area_kge", FIGURE, "area", "kGE", LESS, "thousands of NAND2 equivalents"),
    Column(
        "delay_ps",
        FIGURE,
        "delay",
        "ps",
        LESS,
        "longest combinational path before layout; clock period after place and route",
    ),
    Column(
        *("period_ps", FIGURE, "period", "ps", LESS),
        what="delay with clock-to-output and setup time of the flip-flops",
    ),
    Column("lut", FIGURE, "LUTs", "", LESS, "look-up tables"),
    Column("ff", FIGURE, "flip-flops", "", LESS, "flip-flops and latches"),
    Column("carry", FIGURE, "carry cells", "", LESS, "their own cells, not LUTs"),
    Column("dsp", FIGURE, "DSP blocks", "", LESS, "multiplier blocks"),
    Column("bram", FIGURE, "block RAMs", "", LESS, "block memories"),
    Column("levels", FIGURE, "logic levels", "", LESS, "cells or LUTs on the longest path"),
    Column("fmax_mhz", FIGURE, "fmax", "MHz", MORE, "after place and route"),
    Column(
        *("macs", DERIVED, "peak MACs per cycle", "", MORE),
        what="derived: rows × cols, 1 for a PE; every PE busy with one MAC in every cycle",
    ),
    Column(
        *("gmacs", DERIVED, "peak throughput", "GMAC/s", MORE),
        what="derived: macs × fmax_mhz where there is one, else macs / delay_ps: "
        "peak, before layout",
    ),
    Column("area_delay", DERIVED, "area × delay", "µm²·ns", LESS, "derived: area_um2 × delay_ps"),
    Column("area_per_mac", DERIVED, "area per MAC", "µm²", LESS, "derived: area_um2 / macs"),
    Column("kge_per_mac", DERIVED, "area per MAC", "kGE", LESS, "derived: area_kge / macs"),
    Column("lut_per_mac", DERIVED, "LUTs per MAC", "", LESS, "derived: lut / macs"),
    Column("point", PROVENANCE, what="name of the point in its store"),
    Column("store", PROVENANCE, what="the sweep it comes from"),
    Column("status", PROVENANCE, what="ok or failed"),
    Column("reason", PROVENANCE, what="why it failed"),
    Column("log", PROVENANCE, what="what the tool said"),
    Column("command", PROVENANCE, what="reproduces the point"),
    Column("module", PROVENANCE, what="top module of the Verilog"),
    Column("digest", PROVENANCE, what="of the Verilog"),
    Column("library_sha256", PROVENANCE, what="of the Liberty file"),
    Column("lut_mode", PROVENANCE, what="how look-up tables are counted"),
    Column("hwgen", PROVENANCE, what="version"),
    Column("tools", PROVENANCE, what="versions"),
    Column("seconds", PROVENANCE, "time", "s", what="wall time"),
    Column("cached", PROVENANCE, what="known from an earlier run"),
    Column("finished", PROVENANCE, what="when"),
    Column("host", PROVENANCE, what="where it ran"),
)
KNOWN = {column.key: column for column in _KNOWN}
NESTED = ("utilisation", "around", "critical_path", "breakdown")
"""Keys whose values are no single cell; they have views of their own."""


def column(key: str) -> Column:
    """What `key` is; anything unknown is a parameter of a design."""
    return KNOWN.get(key) or Column(key, what="parameter of the design")
