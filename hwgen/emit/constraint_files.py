"""Clock constraints as text: SDC, XDC, LPF, PCF."""

from __future__ import annotations

from hwgen.emit.project import Project
from hwgen.rtl import Rtl


def sdc_text(rtl: Rtl, project: Project) -> str:
    """Synopsys Design Constraints: the clock, period in ns."""
    return "\n".join(
        [
            f"# {rtl.top}: {project.mhz} MHz on {rtl.clock}.",
            "# Add set_input_delay and set_output_delay for what surrounds the ports.",
            *_reset_remark(rtl),
            _create_clock(rtl, project),
            "",
        ]
    )


def xdc_text(rtl: Rtl, project: Project) -> str:
    """Xilinx Design Constraints for a build out of context: the clock, period in ns."""
    return "\n".join(
        [
            f"# {rtl.top}, built out of context: {project.mhz} MHz on {rtl.clock}.",
            "# In a larger design the clock comes from there and this file is left out.",
            *_reset_remark(rtl),
            _create_clock(rtl, project),
            "",
        ]
    )


def lpf_text(rtl: Rtl, project: Project) -> str:
    """Lattice Preference File for nextpnr-ecp5: the clock; pins are the board's to name."""
    return "\n".join(
        [
            f"# {rtl.top}: clock for nextpnr-ecp5 --lpf.",
            "# Without the pins of a board also give --lpf-allow-unconstrained; with a board add",
            "# a LOCATE COMP line for each port.",
            f'FREQUENCY PORT "{rtl.clock}" {project.mhz} MHZ;',
            "",
        ]
    )


def pcf_text(rtl: Rtl, project: Project) -> str:
    """Physical Constraints File for nextpnr-ice40: the clock; pins are the board's to name."""
    return "\n".join(
        [
            f"# {rtl.top}: clock for nextpnr-ice40 --pcf.",
            "# Without the pins of a board also give --pcf-allow-unconstrained; with a board add",
            "# a set_io line for each port.",
            f"set_frequency {rtl.clock} {project.mhz}",
            "",
        ]
    )


def _create_clock(rtl: Rtl, project: Project) -> str:
    return f"create_clock -name {rtl.clock} -period {project.period_ns} [get_ports {{{rtl.clock}}}]"


def _reset_remark(rtl: Rtl) -> list[str]:
    if not rtl.reset_async:
        return []
    return [f"# {rtl.reset} is asynchronous: release it in step with {rtl.clock}."]
