"""`hwgen prove DESIGN`: what holds of the Verilog for every input, and how far."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from hwgen.cli import flags
from hwgen.cli.emission import out_folder, read
from hwgen.cli.output import Result, table
from hwgen.cli.parser import Parser, integer, number

if TYPE_CHECKING:
    from hwgen.formal import Proofs


def command(argv: list[str]) -> Result:
    """Tries every property; exit code 1 when one is refuted or none is proved."""
    from hwgen.formal import Proof, prove_design
    from hwgen.formal.engine import check_seconds
    from hwgen.formal.prove import DEPTH, TIMEOUT_S

    design, rest = flags.split_design(argv)
    parser = _parser(design.name if design else "DESIGN", DEPTH, TIMEOUT_S)
    args, design, config, emission = read(parser, design, rest)
    depth, seconds = integer("depth", args.proof_depth, 1), number("timeout", args.timeout)
    if seconds is not None:
        check_seconds("timeout", seconds)
    out = out_folder(args.out)

    def seen(row: Proof) -> None:
        if not args.json:
            print(f"{row.verdict:<11} {row.seconds:7.1f} s  {row.module}: {row.name}", flush=True)

    proofs = prove_design(
        design,
        config,
        emission,
        depth=DEPTH if depth is None else depth,
        timeout_s=TIMEOUT_S if seconds is None else seconds,
        progress=seen,
    )
    if out is not None:
        _write(out, proofs)
    data = {
        "design": design.name,
        "config": config.data(),
        "passed": proofs.passed,
        "proofs": [row.data() for row in proofs.rows],
        "notes": list(proofs.notes),
    }
    more = emission.flags()
    following = design.command("mutate", config, more)
    if proofs.refuted and out is None:
        following = design.command("prove", config, [*more, "-o", "build/prove"])
    return Result(data, _text(proofs), following, 0 if proofs.passed else 1, proofs.notes)


def _parser(name: str, depth: int, seconds: float) -> Parser:
    parser = Parser(
        "prove",
        "Prove the Verilog of a design for every input: streams keep their rules, nothing is lost, "
        "duplicated or reordered, a PE is its function.",
        f"{name} [options]",
    )
    parser.add_argument(
        "--depth",
        dest="proof_depth",
        metavar="N",
        help=f"cycles after the reset that are searched for a counterexample (default {depth})",
    )
    parser.add_argument(
        "--timeout", metavar="S", help=f"seconds for a property (default {seconds:g})"
    )
    parser.add_argument(
        "-o", "--out", metavar="DIR", help="write a waveform (VCD) of every counterexample there"
    )
    return parser


def _write(out: Path, proofs: Proofs) -> None:
    out.mkdir(parents=True, exist_ok=True)
    for row in proofs.refuted:
        if row.trace is not None:
            name = re.sub(r"\W+", "_", f"{row.module}_{row.name}").strip("_")
            (out / f"{name}.vcd").write_text(row.trace.vcd())


def _text(proofs: Proofs) -> str:
    rows = [
        {"property": row.name, "module": row.module, "status": row.verdict, "seconds": row.seconds}
        for row in proofs.rows
    ]
    lines = ["", table(rows, ["property", "module", "status", "seconds"])] if rows else []
    for row in proofs.refuted:
        if row.trace is not None:
            lines += ["", f"{row.module}: {row.name} fails:", row.trace.table()]
    counts = [
        f"{proofs.count(status)} {status}"
        for status in ("proved", "bounded", "refuted", "timeout")
        if proofs.count(status)
    ]
    return "\n".join([*lines, "", ", ".join(counts) or "nothing to prove"])
