"""The FuseSoC description of generated Verilog (`.core`, CAPI 2)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from hwgen import __version__
from hwgen.emit.vivado_file import PART
from hwgen.rtl import Rtl

_KINDS = {"sdc": "SDC", "xdc": "xdc", "pcf": "PCF", "lpf": "LPF"}
"""Suffix of a constraint file -> its type in FuseSoC."""
# target -> (flow of Edalize, its options, suffix of the constraints it takes); what each needs
# is in Edalize's own documentation.
_FLOWS: dict[str, tuple[str, dict[str, str], str]] = {
    "lint": ("lint", {"tool": "verilator"}, ""),
    "sim": ("sim", {"tool": "icarus"}, ""),
    "synth": ("icestorm", {"pnr": "none"}, ""),
}
# The same where there are constraints for the family.
_BUILDS: dict[str, tuple[str, dict[str, str], str]] = {
    "vivado": ("vivado", {"part": PART, "pnr": "none"}, "xdc"),
    "ice40": (
        "icestorm",
        {"nextpnr_options": "[--hx8k, --package, ct256, --pcf-allow-unconstrained]"},
        "pcf",
    ),
    "ecp5": (
        "trellis",
        {"nextpnr_options": "[--85k, --package, CABGA756, --lpf-allow-unconstrained]"},
        "lpf",
    ),
}


def core_name(rtl: Rtl) -> str:
    """The name by which FuseSoC knows the design: vendor, library, name and version."""
    return f"hwgen:{rtl.design or 'foreign'}:{rtl.top}:{__version__}"


def core_text(
    rtl: Rtl,
    sources: Sequence[str],
    constraints: Sequence[str] = (),
    summary: str = "",
    registers: Sequence[str] = (),
) -> str:
    """A `.core` with the targets default, lint, sim, synth, and one for each family.

    sources      names of the Verilog beside the `.core`: the design, then models of what it
                 leaves out, which `default` leaves to the system around it
    constraints  names of constraint files beside it
    summary      one line on the design
    registers    names of the files of its register map beside it: `default` hands them on to
                 the software and the tools of the system around

    `sim` compiles the design for Icarus without a bench (`hwgen simulate` has one);
    `synth` maps it to iCE40 with Yosys, without place and route.  Where there are
    constraints for them, `vivado` synthesises, `ice40` and `ecp5` also place and route.
    """
    kind = "systemVerilogSource" if rtl.language == "systemverilog" else "verilogSource-2005"
    lines = [
        "CAPI=2:",
        f"name: {quoted(core_name(rtl))}",
        f"description: {quoted(summary or rtl.top)}",
        "",
        "filesets:",
        *fileset("rtl", sources[:1], kind),
    ]
    design = ["rtl"]
    if sources[1:]:
        lines += fileset("models", sources[1:], kind)
        design.append("models")
    shared = ["rtl"]
    if registers:
        lines += _map_files(registers)
        shared.append("registers")
    suffixes = {name.rpartition(".")[2]: name for name in constraints}
    for suffix, name in suffixes.items():
        lines += fileset(suffix, [name], _KINDS[suffix])
    lines += ["", "targets:", *target("default", shared, rtl.top)]
    builds = {name: flow for name, flow in _BUILDS.items() if flow[2] in suffixes}
    for name, (flow, options, suffix) in {**_FLOWS, **builds}.items():
        lines += target(name, [*design, *([suffix] if suffix else [])], rtl.top)
        lines += [
            f"    flow: {flow}",
            "    flow_options:",
            *(f"      {key}: {value}" for key, value in options.items()),
        ]
    return "\n".join([*lines, ""])


def fileset(name: str, files: Sequence[str], kind: str) -> list[str]:
    """Lines of a set of files of one kind."""
    return [
        f"  {name}:",
        f"    files: [{', '.join(map(quoted, files))}]",
        f"    file_type: {kind}",
    ]


def _map_files(files: Sequence[str]) -> Iterator[str]:
    yield "  registers:"
    yield "    files:"
    for name in files:
        # An include file: a tool that compiles C must not take the header for a source.
        header = name.endswith(".h")
        kind = "{file_type: cSource, is_include_file: true}" if header else "{file_type: user}"
        yield f"      - {quoted(name)}: {kind}"


def target(name: str, filesets: Sequence[str], top: str) -> list[str]:
    """First lines of a target; its flow comes behind."""
    return [
        f"  {name}:",
        f"    filesets: [{', '.join(filesets)}]",
        f"    toplevel: {quoted(top)}",
    ]


def quoted(value: Any) -> str:
    """A text for YAML."""
    # A JSON string is a YAML string, whatever stands in it.
    return json.dumps(value)
