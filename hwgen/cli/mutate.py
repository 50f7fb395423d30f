"""`hwgen mutate DESIGN`: seeded faults in the Verilog of a design, and which of them escape."""

from __future__ import annotations

import json
import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from hwgen.cli import flags
from hwgen.cli.emission import out_folder, read
from hwgen.cli.output import Result, table
from hwgen.cli.parser import Parser, integer, number
from hwgen.errors import ToolError, UserError

if TYPE_CHECKING:
    from hwgen.verify.mutation.mutant import Mutant
    from hwgen.verify.mutation.score import Score

SHOWN = 20
"""Survivors that are printed in full."""

SLOW = "other simulators take hours; to use one all the same, name it (--simulator), with --limit"

INTERRUPTED = 130


def command(argv: list[str]) -> Result:
    """Tries the mutants; exit code 1 when one survives or is not decided."""
    from hwgen.formal.engine import check_seconds
    from hwgen.sim import choose
    from hwgen.sim.tools import NATIVE, available
    from hwgen.verify.mutation import checks, mutate
    from hwgen.verify.mutation.find import OPERATORS, check_operators
    from hwgen.verify.mutation.run import PROOF_S
    from hwgen.workers.progress import Progress

    design, rest = flags.split_design(argv)
    parser = _parser(design.name if design else "DESIGN", list(OPERATORS), PROOF_S)
    args, design, config, emission = read(parser, design, rest)
    limit, seed = integer("limit", args.limit, 1), integer("seed", args.seed, 0) or 0
    words = [word.strip() for word in args.operators.split(",")] if args.operators else OPERATORS
    operators = check_operators(list(words))
    proof = number("proof", args.proof)
    if proof:
        check_seconds("proof", proof)
    out = out_folder(args.out)
    choice = choose(args.simulator)
    if choice.note:
        _, lacking = available()[NATIVE]
        raise ToolError("mutate", f"{lacking}; {SLOW}")
    if choice.name == "amaranth":
        rule = "one that runs Verilog: a mutant is a change in it"
        raise UserError("simulator", rule, choice.name, "native")
    rtl = design.generate(config, emission)
    bar: list[Progress] = []

    def begun(mutants: Sequence[Mutant]) -> None:
        bar.append(Progress({mutant.id: 1.0 for mutant in mutants}, not args.json))

    score = mutate(
        rtl,
        checks(design, config, rtl, seed),
        operators=operators,
        limit=limit,
        seed=seed,
        simulator=choice.name,
        proof_s=PROOF_S if proof is None else proof,
        begun=begun,
        seen=lambda r: bar[0].step(
            r.mutant.id, cached=False, failed=r.verdict in ("survived", "unknown")
        ),
    )
    bar[0].close()
    data = {"design": design.name, "config": config.data(), "digest": rtl.digest, **score.data()}
    if out is not None:
        _write(out, rtl.verilog, score)
    more = emission.flags()
    survivor = score.alive[0].mutant.operator if score.alive else ""
    following = design.command("prove", config, more)
    if score.stopped:
        following = shlex.join(["hwgen", "mutate", *argv])
    elif survivor:
        again = [*more, "--operators", survivor, "-o", "build/mutants"]
        following = design.command("mutate", config, again)
    code = 0 if score.passed else INTERRUPTED if score.stopped else 1
    return Result(data, _text(score, out), following, code, score.notes)


def _parser(name: str, operators: Sequence[str], proof_s: float) -> Parser:
    parser = Parser(
        "mutate",
        "Seed one fault at a time into the Verilog of a design and see whether its checks notice.",
        f"{name} [options]",
    )
    parser.add_argument("--limit", metavar="N", help="try N mutants, spread over all (default all)")
    parser.add_argument(
        "--seed", metavar="N", default="0", help="of the choice and of the checks (default 0)"
    )
    parser.add_argument(
        "--operators", metavar="A,B", help=f"kinds of faults: {', '.join(operators)} (default all)"
    )
    parser.add_argument(
        "--proof",
        metavar="S",
        help="seconds to prove that a survivor does the same as the design, 0: no proof "
        f"(default {proof_s:g})",
    )
    parser.add_argument(
        "--simulator",
        metavar="NAME",
        default="auto",
        help="native, verilator, icarus, or auto: the best one here (default)",
    )
    parser.add_argument(
        "-o",
        "--out",
        metavar="DIR",
        help="write the Verilog, mutants.json with every verdict, and survivors.diff there",
    )
    return parser


def _write(out: Path, verilog: str, score: Score) -> None:
    from hwgen.files import write
    from hwgen.verify.mutation.score import VERDICTS

    everything = score.data(VERDICTS)
    everything["results"] = everything.pop("survivors")
    files = {
        score.name: verilog,
        "mutants.json": json.dumps(everything, indent=1) + "\n",
        "survivors.diff": "\n".join(score.listing()),
    }
    out.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        write(out / name, text)


def _text(score: Score, out: Path | None) -> str:
    rows = score.rows()
    value = "-" if score.value is None else f"{100 * score.value:.1f} %"
    per = 1000 * score.run_seconds / max(len(score.results), 1)
    lines = [
        table(rows, list(rows[0])),
        "",
        f"score {value} of what can be noticed",
        f"{score.seconds:.1f} s, {per:.0f} ms per mutant without proofs",
    ]
    if score.stopped:
        lines.append("stopped before the end")
    lines += ["", *score.listing(SHOWN)] if score.alive else []
    if out is not None:
        lines.append(f"written to {out}")
    return "\n".join(lines)
