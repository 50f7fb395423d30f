"""Icarus model of an `Rtl`: one compiled `sim.vvp`, traced or not at run time."""

from __future__ import annotations

import shutil
from pathlib import Path

from hwgen.errors import ToolError
from hwgen.rtl import Rtl
from hwgen.sim.cache import entry, key_of
from hwgen.sim.child import complaint, run, tail
from hwgen.sim.tools import version

MODEL = "sim.vvp"

# A second top: dumps from a given time on.  Verilog has no other way to open a waveform late.
_DUMP = """\
module hwgen_dump;
  reg [32767:0] file;
  integer from;
  initial if ($value$plusargs("hwgen_dump=%s", file)) begin
    if (!$value$plusargs("hwgen_from=%d", from)) from = 0;
    #(from);
    $dumpfile(file);
    $dumpvars(0, {top});
  end
endmodule
"""


def build_icarus(rtl: Rtl, cache: Path) -> tuple[Path, bool]:
    """Folder that holds `MODEL`, and whether it was cached; ToolError with the messages."""
    iverilog = shutil.which("iverilog")
    if iverilog is None:
        raise ToolError("icarus", "iverilog not found on PATH")
    standard = "-g2012" if rtl.language == "systemverilog" else "-g2005"
    flags = [standard, "-s", rtl.top, "-s", "hwgen_dump"]
    key = key_of(
        "icarus", rtl.digest, rtl.models, version((iverilog, "-V")), iverilog, flags, _DUMP
    )

    def build(work: Path) -> None:
        (work / "design.v").write_text(rtl.complete)
        (work / "dump.v").write_text(_DUMP.replace("{top}", rtl.top))
        # Verilog without `timescale would otherwise count in seconds.
        (work / "flags.f").write_text("+timescale+1ns/1ps\n")
        command = [iverilog, *flags, "-f", "flags.f", "-o", MODEL, "dump.v", "design.v"]
        log = work / "build.log"
        if run(command, cwd=work, log=log):
            text = tail(log)
            raise ToolError("icarus", f"cannot compile {rtl.top}: {complaint(text)}", text)

    return entry(cache, key, build)
