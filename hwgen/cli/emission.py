"""Flags for how the Verilog is written (wrapper, reset, DSP blocks, memories), and where to."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from hwgen.cli import flags
from hwgen.cli.parser import Parser

if TYPE_CHECKING:
    from hwgen.catalog import Design
    from hwgen.config import Config
    from hwgen.emit.options import Options


def read(
    parser: Parser, design: Design | None, argv: Sequence[str], *, workload: bool = False
) -> tuple[argparse.Namespace, Design, Config, Options]:
    """All flags of a command that emits a design, and what they say.

    workload  also those of the design's stimulus
    `UserError` where no design is named, and for what is not allowed.
    """
    _add_flags(parser)
    flags.add_design_flags(parser, design, workload)
    args = parser.read(argv)
    design = flags.required(design)
    return args, design, flags.configure(design, args), _options(args)


def _add_flags(parser: Parser) -> None:
    """--wrap, --reset, --dsp, --no-dsp, --memory."""
    from hwgen.emit.options import CHOICES

    group = parser.add_argument_group("how the Verilog is written")
    group.add_argument(
        "--wrap",
        metavar="WORD",
        help=f"{_words(CHOICES['wrap'])}: AXI4-Stream ports, aclk, aresetn (default none)",
    )
    group.add_argument(
        "--reset",
        metavar="WORD",
        help=f"{_words(CHOICES['reset'])}: level and whether a clock edge is needed; none: "
        "initial values only (default sync-high; sync-low with axi-stream)",
    )
    group.add_argument(
        "--dsp",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="attributes that ask the vendor's tool for DSP blocks, or for none "
        "(default: no attributes)",
    )
    group.add_argument(
        "--memory",
        metavar="WORD",
        help=f"{_words(CHOICES['memory'])}: instances for your macros, with models beside "
        "(default inferred)",
    )


def _options(args: argparse.Namespace) -> Options:
    """The options that were given; UserError for a word or combination that there is not."""
    from hwgen.emit.options import Options

    given = {name: getattr(args, name) for name in ("wrap", "reset", "memory")}
    words = {name: value for name, value in given.items() if value is not None}
    if args.dsp is not None:
        words["dsp"] = "yes" if args.dsp else "no"
    return Options(**words)


def out_folder(text: str | None) -> Path | None:
    """The folder of `-o`, if given; UserError when nothing can be written there."""
    from hwgen.report.files import check

    if not text:
        return None
    check(Path(text), [])
    return Path(text)


def _words(choices: tuple[str, ...]) -> str:
    return ", ".join(choices)
