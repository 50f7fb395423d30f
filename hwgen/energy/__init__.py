"""An energy proxy: toggles of the mapped netlist on real data, weighted by a Liberty library."""

from hwgen.energy.measure import Meter, measure
from hwgen.energy.report import NOTE, EnergyReport
from hwgen.energy.workload import energy

__all__ = ["NOTE", "EnergyReport", "Meter", "energy", "measure"]
