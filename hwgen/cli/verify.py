"""`hwgen verify`: random configurations, netlists, proofs, mutants and coverage on one page."""

from __future__ import annotations

import os
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hwgen import catalog
from hwgen.cli import flags
from hwgen.cli.emission import out_folder
from hwgen.cli.output import Result, table
from hwgen.cli.parser import Parser, integer, number
from hwgen.errors import UserError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Mapping

    from hwgen.verify.run import Budget, Verification

INTERRUPTED = 130
CATALOGUE_S = 150.0
"""Seconds of the campaign over the whole catalogue, unless a number is given."""


def command(argv: list[str]) -> Result:
    """Verifies; exit code 1 when anything failed, 130 after Ctrl-C."""
    names, rest = [], list(argv)
    while True:
        design, rest = flags.split_design(rest)
        if design is None:
            break
        names.append(design.name)
    args = _parser().read(rest)
    from hwgen.verify.report.record import PARTS
    from hwgen.verify.run import PAGE, check, verify

    named = bool(names)
    names = names or catalog.names()
    parts = _words("parts", args.parts) or (["campaign"] if named else list(PARTS))
    budget = _budget(args, named)
    jobs = integer("jobs", args.jobs, 1) or os.cpu_count() or 1
    seed = integer("seed", args.seed, 0) or 0
    check(names, parts, budget)
    if args.simulator == "amaranth":
        rule = "one that runs Verilog, which configurations differ in"
        raise UserError("simulator", rule, args.simulator, "native")
    out = out_folder(args.out) or Path("build") / "verify"
    out_folder(str(out))
    found = verify(
        names,
        parts,
        out,
        budget=budget,
        seed=seed,
        jobs=jobs,
        simulator=args.simulator,
        show_progress=not args.json,
    )
    data = {
        "rows": [record.data() for record in found.records],
        "page": str(out / PAGE),
        "seconds": found.seconds,
        "interrupted": found.interrupted,
    }
    failed = found.failed
    if found.interrupted:
        following = shlex.join(["hwgen", "verify", *argv])
    elif failed:
        following = next((r.replay for r in reversed(failed) if r.replay), "")
    elif set(parts) == {"campaign"}:
        following = shlex.join(["hwgen", "verify", names[0], "--parts", ",".join(PARTS)])
    else:
        following = shlex.join(["hwgen", "synth", names[0]])
    code = INTERRUPTED if found.interrupted else int(bool(failed))
    return Result(data, _text(found, out / PAGE), following, code)


def _parser() -> Parser:
    parser = Parser(
        "verify",
        "Random configurations, data and stalls against the golden model (part campaign); with "
        "--parts also the mapped netlists, proofs, seeded faults and coverage.  Without a design: "
        "all designs, all parts.  Failures are made small and printed as one command.",
        "[DESIGN…] [options]",
    )
    add = parser.add_argument
    add("--parts", metavar="A,B", help="campaign, netlist, formal, mutation, coverage")
    add("--configs", metavar="N", help="random configurations of each design (default 200)")
    add("--seconds", metavar="S", help="begin no configuration after that many seconds")
    add("--seed", metavar="N", default="0", help="of everything random (default 0)")
    add("-j", "--jobs", metavar="N", help="processes (default: one per core)")
    add("--simulator", metavar="NAME", default="auto", help="native, verilator, icarus, or auto")
    add("--case-timeout", metavar="S", help="seconds for one configuration (default 120)")
    add("--tries", metavar="N", help="configurations to make one failure small (default 100)")
    add("--preset", metavar="NAME", help="of the parts other than campaign (default tiny)")
    add("--targets", metavar="A,B", help="of the netlists (default: generic and four FPGAs)")
    add("--depth", metavar="N", help="cycles of bounded proofs (default 12)")
    add("--proof", metavar="S", help="seconds for one proof, 0: no proofs (default 20)")
    add("--mutants", metavar="N", help="seeded faults of each design (default 60)")
    add("--runs", metavar="N", help="runs for the coverage of each design (default 60)")
    add("--timeout", metavar="S", help="seconds for one part of one design (default 600)")
    add("-o", "--out", metavar="DIR", help="pages and what holds already (default build/verify)")
    return parser


def _budget(args: Namespace, named: bool) -> Budget:
    from hwgen.formal.engine import check_seconds
    from hwgen.verify.run import Budget

    usual = Budget()
    configs, seconds = integer("configs", args.configs, 1), number("seconds", args.seconds)
    if configs is None and seconds is None and not named:
        seconds = CATALOGUE_S
    times = {"seconds": seconds}
    for key, text in (
        ("proof", args.proof),
        ("timeout", args.timeout),
        ("case-timeout", args.case_timeout),
    ):
        times[key] = number(key, text)
    for key, value in times.items():
        if key == "proof":
            if value:  # 0: no proofs
                check_seconds(key, value)
        elif value is not None and value <= 0:
            raise UserError(key, "seconds, more than 0", value, 60)
    tries = integer("tries", args.tries, 0)
    return Budget(
        configs=configs,
        seconds=seconds,
        tries=usual.tries if tries is None else tries,
        preset=args.preset or usual.preset,
        targets=_words("targets", args.targets) or usual.targets,
        depth=integer("depth", args.depth, 1) or usual.depth,
        proof_s=usual.proof_s if times["proof"] is None else times["proof"],
        mutants=integer("mutants", args.mutants, 1) or usual.mutants,
        runs=integer("runs", args.runs, 1) or usual.runs,
        timeout=times["timeout"] or usual.timeout,
        case_s=times["case-timeout"] or usual.case_s,
    )


def _words(key: str, text: str | None) -> list[str]:
    words = [word.strip() for word in (text or "").split(",") if word.strip()]
    if text is not None and not words:
        raise UserError(key, "names with commas between them", text)
    return words


def _text(found: Verification, page: Path) -> str:
    rows = [
        {
            **{"design": record.design, "part": record.part, "config": record.config},
            **{"status": record.status, "found": _figures(record.figures)},
        }
        for record in found.records
    ]
    lines = [table(rows, ["design", "part", "config", "status", "found"]), ""] if rows else []
    for record in found.failed:
        first = record.details.strip().splitlines()[:1]
        lines.append(f"FAILED {record.part} {record.design}, {record.config}: {' '.join(first)}")
        lines += [f"  replay: {record.replay}"] if record.replay else []
    ended = f"{len(found.failed)} of {len(found.records)} failed"
    if found.campaign is not None:
        done = found.campaign
        ended += f"; {done.configs} configs in {done.runs} runs, seed {done.seed}"
    if found.interrupted:
        ended = f"interrupted: {ended}"
    return "\n".join([*lines, f"{ended}; {found.seconds:g} s", f"page: {page}"])


def _figures(figures: Mapping[str, Any]) -> str:
    return ", ".join(f"{value} {name}" for name, value in figures.items() if value is not None)
