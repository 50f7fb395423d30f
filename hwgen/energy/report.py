"""What an energy run found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

NOTE = (
    "proxy: zero-delay simulation, so no glitches; pin capacitances, no wires; mid-table internal "
    "energies; no leakage; compare ratios only"
)
"""What the figures leave out, for everything that shows them."""


@dataclass(frozen=True)
class EnergyReport:
    """Energy of one run of a mapped netlist, in pJ; see `NOTE`.

    cycles      that were counted; transitions are those between them, one less
    macs        useful multiplications in these cycles, or None where nobody said
    nets_pj     charging what the nets drive, per cycle: half of C·V² for each transition
    internal_pj inside the cells, per cycle
    clock_pj    clock pins, and what drives them, per cycle: charging and internal
    activity    transitions of a net per cycle, the mean of all but those of the clock
    area_um2, delay_ps  of the mapping, as in `hwgen synth`
    what        line on the workload, and `activations` what its operands are
    """

    top: str
    digest: str
    library: str
    voltage: float
    target_ps: float | None
    cells: int
    registers: int
    area_um2: float | None
    delay_ps: float | None
    cycles: int
    macs: int | None
    nets_pj: float
    internal_pj: float
    clock_pj: float
    activity: float
    what: str = ""
    activations: str | None = None
    tools: Mapping[str, str] = field(default_factory=dict)

    @property
    def cycle_pj(self) -> float:
        """Energy per cycle."""
        return self.nets_pj + self.internal_pj + self.clock_pj

    @property
    def macs_per_cycle(self) -> float | None:
        return None if self.macs is None else self.macs / self.cycles

    @property
    def mac_pj(self) -> float | None:
        """Energy per useful multiplication."""
        return self.cycle_pj * self.cycles / self.macs if self.macs else None

    def data(self) -> dict[str, Any]:
        """The report as JSON data."""
        more = {
            "cycle_pj": self.cycle_pj,
            "mac_pj": self.mac_pj,
            "macs_per_cycle": self.macs_per_cycle,
        }
        return {**asdict(self), **more, "tools": dict(self.tools), "note": NOTE}
