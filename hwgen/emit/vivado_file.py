"""A Vivado script that builds the design by itself, out of context."""

from __future__ import annotations

from collections.abc import Sequence

from hwgen.rtl import Rtl

PART = "xc7a35ticsg324-1L"
"""An Artix-7 of the free edition; the user's own is an argument of the script."""


def vivado_text(rtl: Rtl, sources: Sequence[str], xdc: str | None) -> str:
    """Tcl for `vivado -mode batch -source`: reports and a checkpoint beside the script.

    sources  Verilog files beside the script
    xdc      constraints beside it; None for a design without a clock
    """
    read = "-sv " if rtl.language == "systemverilog" else ""
    lines = [
        f"# {rtl.top}",
        "# by itself, out of context: area and timing without the pins of a board.",
        f"#   vivado -mode batch -source {rtl.top}_vivado.tcl -tclargs PART",
        f"# PART is {PART} when none is given.  Reports and checkpoint go beside this script.",
        "",
        "set here [file dirname [file normalize [info script]]]",
        f"set part {PART}",
        "if {[info exists argv] && [llength $argv] > 0} {",
        "    set part [lindex $argv 0]",
        "}",
        "",
        *(f"read_verilog {read}[file join $here {source}]" for source in sources),
        *([f"read_xdc [file join $here {xdc}]"] if xdc else []),
        f"synth_design -top {rtl.top} -part $part -mode out_of_context",
        "opt_design",
        "place_design",
        "route_design",
        f"report_utilization -file [file join $here {rtl.top}_utilization.rpt]",
        f"report_timing_summary -file [file join $here {rtl.top}_timing.rpt]",
        f"write_checkpoint -force [file join $here {rtl.top}.dcp]",
        "",
    ]
    return "\n".join(lines)
