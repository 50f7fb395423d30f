"""`hwgen cover DESIGN`: what its stimulus reaches, as figures and as a page."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hwgen.cli import flags
from hwgen.cli.emission import out_folder
from hwgen.cli.output import Result, table
from hwgen.cli.parser import Parser, integer, number

if TYPE_CHECKING:
    from hwgen.verify.coverage.cover import Coverage

PAGE = "coverage.html"
SHOWN = 12
"""Holes and empty bins that the text names."""


def command(argv: list[str]) -> Result:
    """Runs the design again and again, writes the page; exit code 1 when a run fails."""
    design, rest = flags.split_design(argv)
    parser = _parser(design.name if design else "DESIGN")
    flags.add_design_flags(parser, design)
    args = parser.read(rest)
    design = flags.required(design)
    config = flags.configure(design, args)
    runs, seed = integer("runs", args.runs, 1) or 1, integer("seed", args.seed, 0) or 0
    seconds = number("seconds", args.seconds)
    out = out_folder(args.out)
    from hwgen import files
    from hwgen.verify.coverage.cover import cover
    from hwgen.verify.coverage.page import TITLES, page

    found = cover(
        design,
        config,
        runs=runs,
        seconds=seconds,
        guide=args.guide,
        seed=seed,
        progress=None if args.json else _progress,
    )
    home = out or Path("build") / f"{design.name}-{found.digest[:12]}"
    home.mkdir(parents=True, exist_ok=True)
    path = home / PAGE
    files.write(path, page(found))
    data: dict[str, Any] = {**found.data(), "page": str(path)}
    more = ["--seed", str(seed)] if seed else []
    if found.passed:
        following = design.command("simulate", config, more)
    else:
        options = ["--runs", str(runs), "--guide", args.guide, *more]
        following = design.command("cover", config, options)
    return Result(data, _text(found, path, TITLES), following, 0 if found.passed else 1)


def _parser(name: str) -> Parser:
    parser = Parser(
        "cover",
        "Run a design many times, each run chosen by what the ones before reached, and report "
        "lines, branches, toggles and functional bins.  Needs Verilator.",
        f"{name} [options]",
    )
    add = parser.add_argument
    add("--runs", metavar="N", default="100", help="short runs (default 100)")
    add("--seconds", metavar="S", help="begin no run after that many seconds")
    add(
        "--guide",
        metavar="NAME",
        default="ucb1",
        help="who chooses the stimulus: ucb1 (default), epsilon, exp3, or uniform",
    )
    add("--seed", metavar="N", default="0", help="of stimulus and choices (default 0)")
    add("-o", "--out", metavar="DIR", help=f"folder for {PAGE} (default: build/NAME-DIGEST)")
    return parser


def _progress(done: int, runs: int, shares: Mapping[str, Any]) -> None:
    """One line on a terminal, rewritten."""
    if not sys.stderr.isatty():
        return
    parts = ", ".join(f"{name} {100 * share.part:.1f} %" for name, share in shares.items())
    end = "\n" if done == runs else ""
    print(f"\r{done}/{runs} runs: {parts}\x1b[K", end=end, file=sys.stderr, flush=True)


def _text(found: Coverage, path: Path, titles: Mapping[str, str]) -> str:
    verdict = "passed" if found.passed else f"FAILED: {found.failed} of {found.runs} runs"
    rows = [
        {"": titles[name], "reached": share.hit, "of": share.total, "%": round(100 * share.part, 1)}
        for name, share in found.shares.items()
    ]
    lines = [
        f"{verdict}: {found.runs} runs chosen by {found.guide}, seed {found.seed}, "
        f"{found.seconds:.1f} s; {len(found.excluded)} points left out (constant, clock, reset)",
        "",
        table(rows, ["", "reached", "of", "%"]),
        "",
    ]
    code = [p for p in found.holes if p.kind != "toggle"]
    lines += [f"not run: {p.module} line {p.line}, {p.what}" for p in code[:SHOWN]]
    lines += [f"no hit: {name}" for name in found.empty[:SHOWN]]
    more = max(0, len(code) - SHOWN) + max(0, len(found.empty) - SHOWN)
    lines += [f"... and {more} more, in the page"] if more else []
    lines += [f"failed: {text}" for text in found.failures]
    return "\n".join([*lines, f"page: {path}"])
