"""A design on the command line: its name, its flags, its config, and the way back."""

from __future__ import annotations

import argparse
import functools
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hwgen import catalog
from hwgen.catalog import Design
from hwgen.cli.output import nearest
from hwgen.cli.parser import Parser, integer
from hwgen.errors import UserError

if TYPE_CHECKING:
    from hwgen.config import Config, Param

_PARAM, _WORK = "param:", "work:"  # prefixes of argparse names, apart from those of the verbs


def split_design(argv: Sequence[str]) -> tuple[Design | None, list[str]]:
    """The design that `argv` names, and the rest of `argv`.

    The first word that is a design's name is taken; else the first that can be no
    option's value is refused with the nearest name.
    """
    rest = list(argv)
    names = catalog.names()
    for word in rest:
        if word in names:
            rest.remove(word)
            return catalog.get(word), rest
    for before, word in zip(["", *rest], rest, strict=False):
        if not word.startswith("-") and not before.startswith("-"):
            catalog.get(word)
    return None, rest


def required(design: Design | None) -> Design:
    """`design`, or the UserError that says which there are."""
    if design is None:
        raise UserError("design", f"name one of {', '.join(catalog.names())}", None, "matmul")
    return design


def add_design_flags(parser: Parser, design: Design | None, workload: bool = False) -> None:
    """--preset, --config, --set, and one flag for each parameter of the design.

    workload  also those of the design's stimulus
    """
    group = parser.add_argument_group("design")
    presets = ", ".join(design.presets) if design else "see `hwgen show DESIGN`"
    group.add_argument("--preset", metavar="NAME", default="default", help=f"start from: {presets}")
    group.add_argument("--config", metavar="FILE", help="parameters from YAML, over the preset")
    group.add_argument(
        "--set",
        metavar="KEY=VALUE",
        action="append",
        default=[],
        help="one parameter, over the file (repeatable); flags win over all",
    )
    if design is None:
        parser.epilog = f"hwgen VERB DESIGN --help shows the parameters of {_designs()}."
        return
    parser.hint = functools.partial(_elsewhere, design)
    defaults = design.make_config().data()
    group = parser.add_argument_group(f"parameters of {design.name}")
    for param in design.params:
        default = f"{defaults[param.name]}: {param.auto}" if param.auto else defaults[param.name]
        _add(parser, group, param.name, _PARAM, _metavar(param), param_help(param, default))
    if not workload:
        return
    group = parser.add_argument_group("workload (default: some tiles with ragged edges)")
    for name, what in design.workload.items():
        _add(parser, group, name, _WORK, "N", what)


def param_help(param: Param, default: Any) -> str:
    """What a parameter is, its range and unit, and the default."""
    unit = f" {param.unit}" if param.unit else ""
    if param.kind == "int":
        allowed = f"{param.low} to {param.high}{unit}"
    else:
        allowed = param.rule
    return f"{param.help}; {allowed} (default {default})"


def configure(design: Design, args: argparse.Namespace) -> Config:
    """The config: preset < config file < --set < flags; UserError for what is not allowed."""
    values: dict[str, Any] = {}
    document = None
    if args.config is not None:
        from hwgen.sweep.yaml_input import load

        document = load(Path(args.config))
        values.update(document.data)
    later: dict[str, Any] = {}
    for text in args.set:
        key, equals, value = text.partition("=")
        if not equals or not key:
            raise UserError("--set", "must be KEY=VALUE", text, f"{key or 'rows'}=4")
        later[key.strip().replace("-", "_")] = value.strip()
    later.update(_given(args, _PARAM))
    if args.preset not in design.presets:
        rule = f"one of {', '.join(design.presets)}"
        raise UserError("preset", rule, args.preset, nearest(args.preset, design.presets))
    try:
        return design.make_config({**values, **later}, args.preset)
    except UserError as error:
        if document is not None and error.key in document.data and error.key not in later:
            raise document.error(error, error.key) from None
        raise


def workload(args: argparse.Namespace) -> dict[str, int]:
    """The keywords of the stimulus that were given, each an integer of at least 1."""
    found = {}
    for name, text in _given(args, _WORK).items():
        value = integer(name, text, 1)
        assert value is not None
        found[name] = value
    return found


def _elsewhere(design: Design, flag: str) -> tuple[str, str | None] | None:
    """What is wrong with the flag of a parameter that this design has not, but others have, and
    its value where it has only one."""
    name = flag.lstrip("-").replace("-", "_")
    if name in design.fixed:
        return f"is fixed in {design.name}", str(design.fixed[name])
    others = [each.name for each in catalog.DESIGNS if name in [p.name for p in each.params]]
    rule = f"is no parameter of {design.name}, but of {', '.join(others)}"
    return (rule, None) if others else None


def _flag(name: str) -> str:
    return "--" + name.replace("_", "-")


def _add(parser: Parser, group: Any, name: str, prefix: str, metavar: str, text: str) -> None:
    if _flag(name) in parser._option_string_actions:
        return  # the verb has an option of that name; --set still reaches the parameter
    keys = {"dest": prefix + name, "default": None}
    group.add_argument(_flag(name), metavar=metavar, help=text.replace("%", "%%"), **keys)
    if "_" in name:
        group.add_argument(f"--{name}", help=argparse.SUPPRESS, **keys)


def _metavar(param: Param) -> str:
    if param.kind in ("choice", "words"):
        return "WORD" if param.kind == "choice" else "A+B"
    return "N" if param.kind == "int" else "FORMAT"


def _given(args: argparse.Namespace, prefix: str) -> dict[str, str]:
    found = {key: value for key, value in vars(args).items() if key.startswith(prefix)}
    return {key.removeprefix(prefix): text for key, text in found.items() if text is not None}


def _designs() -> str:
    return ", ".join(catalog.names())
