"""The FuseSoC description of generated Verilog (`.core`, CAPI 2)."""

from __future__ import annotations

import json
from typing import Any

from hwgen import __version__
from hwgen.rtl import Rtl

# target -> (flow of Edalize, its options); what each needs is in Edalize's own documentation.
_FLOWS: dict[str, tuple[str, dict[str, str]]] = {
    "lint": ("lint", {"tool": "verilator"}),
    "sim": ("sim", {"tool": "icarus"}),
    "synth": ("icestorm", {"pnr": "none"}),
}


def core_name(rtl: Rtl) -> str:
    """The name by which FuseSoC knows the design: vendor, library, name and version."""
    return f"hwgen:{rtl.design or 'foreign'}:{rtl.top}:{__version__}"


def core_text(rtl: Rtl, verilog: str, summary: str = "") -> str:
    """A `.core` with the targets default, lint, sim and synth.

    verilog  name of the Verilog file beside the `.core`
    summary  one line on the design

    `sim` compiles the design for Icarus without a bench (`hwgen simulate` has one);
    `synth` maps it to iCE40 with Yosys, without place and route.
    """
    kind = "systemVerilogSource" if rtl.language == "systemverilog" else "verilogSource-2005"
    lines = [
        "CAPI=2:",
        f"name: {_quoted(core_name(rtl))}",
        f"description: {_quoted(summary or rtl.top)}",
        "",
        "filesets:",
        "  rtl:",
        f"    files: [{_quoted(verilog)}]",
        f"    file_type: {kind}",
        "",
        "targets:",
        "  default:",
        "    filesets: [rtl]",
        f"    toplevel: {_quoted(rtl.top)}",
    ]
    for target, (flow, options) in _FLOWS.items():
        lines += [
            f"  {target}:",
            "    filesets: [rtl]",
            f"    toplevel: {_quoted(rtl.top)}",
            f"    flow: {flow}",
            "    flow_options:",
            *(f"      {key}: {value}" for key, value in options.items()),
        ]
    return "\n".join([*lines, ""])


def _quoted(value: Any) -> str:
    # A JSON string is a YAML string, whatever stands in it.
    return json.dumps(value)
