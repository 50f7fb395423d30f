"""From `Rtl` to figures: area, delay, LUTs, fmax.  Tools run in child processes only."""

from hwgen.synth.foreign import foreign
from hwgen.synth.path import Hop
from hwgen.synth.report import FIGURES, Report, Row
from hwgen.synth.run import synthesize
from hwgen.synth.target import FPGA, KINDS, Target

__all__ = ["FIGURES", "FPGA", "KINDS", "Hop", "Report", "Row", "Target", "foreign", "synthesize"]
