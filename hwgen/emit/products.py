"""`Rtl` → the files of an output folder, as text."""

from __future__ import annotations

from hwgen.emit.constraint_files import lpf_text, pcf_text, sdc_text, xdc_text
from hwgen.emit.core_file import core_text
from hwgen.emit.header_file import header_text
from hwgen.emit.litex_file import litex_text
from hwgen.emit.manifest_file import MANIFEST, manifest_text
from hwgen.emit.package_file import package_text, packaged
from hwgen.emit.project import Project
from hwgen.emit.register_files import register_files
from hwgen.emit.vivado_file import vivado_text
from hwgen.rtl import Rtl

_CONSTRAINTS = {
    "vivado": ("xdc", xdc_text),
    "ice40": ("pcf", pcf_text),
    "ecp5": ("lpf", lpf_text),
}
"""Tool -> suffix and text of its clock constraints."""


def products(
    rtl: Rtl, summary: str = "", project: Project | None = None, command: str = ""
) -> dict[str, str]:
    """File name to text, the manifest last.

    Always Verilog, file list, FuseSoC core, C header, and SDC where there is a clock; models
    of the external memories where the Verilog leaves them out; the register map in a host
    front-end; what the tools of `project` want.

    summary  one line on the design
    command  what makes these files anew, for the manifest
    """
    project = project or Project()
    top = rtl.top
    verilog = f"{top}.{'sv' if rtl.language == 'systemverilog' else 'v'}"
    sources = {verilog: rtl.verilog}
    if rtl.externals:
        sources[f"{top}_memories.v"] = _models(rtl)
    constraints: dict[str, str] = {}
    if rtl.clock is not None:
        constraints[f"{top}.sdc"] = sdc_text(rtl, project)
        for tool in project.tools:
            if tool in _CONSTRAINTS:
                suffix, text = _CONSTRAINTS[tool]
                constraints[f"{top}.{suffix}"] = text(rtl, project)
    scripts: dict[str, str] = {}
    if "vivado" in project.tools:
        xdc = f"{top}.xdc" if rtl.clock is not None else None
        scripts[f"{top}_vivado.tcl"] = vivado_text(rtl, list(sources), xdc)
        if packaged(rtl):
            scripts[f"{top}_package.tcl"] = package_text(rtl, list(sources), summary)
    if "litex" in project.tools:
        scripts[f"{top}_litex.py"] = litex_text(rtl, list(sources), summary)
    registers = register_files(rtl)
    files = {
        **sources,
        f"{top}.f": "".join(f"{name}\n" for name in sources),
        f"{top}.core": core_text(rtl, list(sources), list(constraints), summary, list(registers)),
        f"{top}_params.h": header_text(rtl),
        **registers,
        **constraints,
        **scripts,
    }
    return {**files, MANIFEST: manifest_text(rtl, files, project, command)}


def _models(rtl: Rtl) -> str:
    lines = [
        f"// Behavioural models of the memories of {rtl.top}: a template for macros.",
        "// Each module may be replaced by one of the same ports and latency:",
        *(
            f"//   {each.name}: {each.depth} words of {each.width} bits, read latency "
            f"{each.latency}"
            for each in rtl.externals
        ),
        "",
        rtl.models,
    ]
    return "\n".join(lines)
