"""From `Rtl` to figures: gate area, delay, LUTs.  Yosys runs in child processes only."""

from hwgen.synth.foreign import foreign
from hwgen.synth.report import FIGURES, Report, Row
from hwgen.synth.run import synthesize
from hwgen.synth.target import FPGA, KINDS, Target

__all__ = ["FIGURES", "FPGA", "KINDS", "Report", "Row", "Target", "foreign", "synthesize"]
