"""Flags for how the Verilog is written (wrapper, reset, DSP blocks, memories), and where to."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hwgen.cli import flags
from hwgen.cli.parser import Parser, integer
from hwgen.errors import UserError

if TYPE_CHECKING:
    from hwgen.catalog import Design
    from hwgen.config import Config
    from hwgen.emit.options import Options


def read(
    parser: Parser,
    design: Design | None,
    argv: Sequence[str],
    *,
    workload: bool = False,
    hosts: bool = False,
) -> tuple[argparse.Namespace, Design, Config, Options]:
    """All flags of a command that emits a design, and what they say.

    workload  also those of the design's stimulus
    hosts     whether the verb can do with a design that has a host and no streams
    `UserError` where no design is named, and for what is not allowed.
    """
    _add_flags(parser)
    flags.add_design_flags(parser, design, workload)
    args = parser.read(argv)
    design = flags.required(design)
    config, options = flags.configure(design, args), _options(args)
    if not hosts:
        _refuse_hosts(options)
    return args, design, config, options


def _refuse_hosts(options: Options) -> None:
    """UserError where only a host could drive the design."""
    from hwgen.emit.options import HOSTS, STREAMS

    if options.wrap in HOSTS:
        rule = (
            f"must be one of {_words(STREAMS)} where streams are driven; `hwgen emulate` is a host"
        )
        near = "hwgen emulate" if options.wrap == "uart" else "none"
        raise UserError("wrap", rule, options.wrap, near)


def _add_flags(parser: Parser) -> None:
    """--wrap, --buffer, --divider, --reset, --dsp, --no-dsp, --memory."""
    from hwgen.emit.options import CHOICES, DIVIDER, LEAST_DIVIDER, MOST_DIVIDER
    from hwgen.register_map import DEEPEST, DEPTH

    group = parser.add_argument_group("how the Verilog is written")
    group.add_argument(
        "--wrap",
        metavar="WORD",
        help=f"{_words(CHOICES['wrap'])}: AXI4-Stream ports, aclk, aresetn; or buffers and "
        "registers for a host (default none)",
    )
    group.add_argument(
        "--buffer",
        metavar="BEATS",
        help="with a host: beats of the buffers, of all (512), of some (act=1024,out=64) or both; "
        f"powers of two from 2 to {DEEPEST} (default {DEPTH})",
    )
    group.add_argument(
        "--divider",
        metavar="N",
        help=f"with uart: clock cycles of a bit, {LEAST_DIVIDER} to {MOST_DIVIDER} "
        f"(default {DIVIDER})",
    )
    group.add_argument(
        "--reset",
        metavar="WORD",
        help=f"{_words(CHOICES['reset'])}: level and whether a clock edge is needed; none: "
        "initial values only (default sync-high; sync-low on AXI)",
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
    from hwgen.emit.options import LEAST_DIVIDER, Options

    given = {name: getattr(args, name) for name in ("wrap", "reset", "memory", "buffer")}
    words: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
    if args.divider is not None:
        words["divider"] = integer("divider", args.divider, LEAST_DIVIDER)
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
