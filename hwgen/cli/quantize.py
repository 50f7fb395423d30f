"""`hwgen quantize FILE.npy`: a tensor in a number format, and how far it is from the original."""

from __future__ import annotations

import argparse
import math
import os
import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hwgen.cli.output import Result, filled, nearest, table
from hwgen.cli.parser import Parser, integer, number
from hwgen.errors import UserError

if TYPE_CHECKING:
    import numpy as np

    from hwgen.formats import Format
    from hwgen.formats.block import BlockFormat
    from hwgen.quantize import Quantized

_PLAIN = ("granularity", "group", "scale", "percentile", "power_of_two", "rounding")
"""Options of formats for single numbers."""

_COLUMNS = (
    *("format", "bits_per_value", "sqnr_db", "relative_mse", "mse", "max_error", "lost"),
    "refused",
)


def command(argv: list[str]) -> Result:
    """Error reports of one format or of many; with -o the codes, scales and the rest."""
    args = _parser().read(argv)
    if args.file is None:
        raise UserError("FILE", "name a .npy file")
    names = _names(args)
    from hwgen.quantize.tensor import named

    forms = [named(name) for name in names]
    given = _options(args)
    _all_taken(given, forms, args)
    out, plot = _out(args, forms), _plot(args, forms)
    from hwgen.quantize import npy

    values = npy.read(Path(args.file))
    axis = integer("--axis", args.axis, -values.ndim) if values.ndim else -1
    rows: list[dict[str, Any]] = []
    written: dict[str, Any] = {}
    for form in forms:
        try:
            row, size = _one(values, form, {"axis": -1 if axis is None else axis, **given}, out)
        except UserError as error:
            if not args.compare:
                raise
            row, size = {"format": form.name, "refused": _reason(error)}, 0
        rows.append(row)
        if out is not None:
            written = {"output": str(out[0]), "bytes": size, "layout": out[1]}
    if args.compare:
        rows.sort(key=lambda row: row.get("bits_per_value", math.inf))
    if plot is not None:
        _draw(plot, rows, f"{Path(args.file).name}: {values.dtype} {list(values.shape)}")
        written["plot"] = str(plot)
    data = {
        "file": args.file,
        "dtype": str(values.dtype),
        "shape": list(values.shape),
        "reports": [{key: _json(value) for key, value in row.items()} for row in rows],
        **written,
    }
    head = f"{args.file}: {values.dtype} {list(values.shape)}, {_how(given, axis)}"
    text = [head, "", table(rows, filled(rows, _shown(rows)))]
    if "output" in written:
        text += ["", f"{written['output']}  {written['bytes']} bytes, layout {written['layout']}"]
    if plot is not None:
        text += ["", str(plot)]
    return Result(data, "\n".join(text), _following(args, rows, bool(written)))


def _parser() -> Parser:
    from hwgen.formats.base import ROUNDINGS
    from hwgen.formats.block.bitmod import CHOICES

    parser = Parser(
        "quantize",
        "A tensor in a number format: error report, and on request codes and scales as .npz, "
        "which hwgen.quantize.load reads.",
        "FILE.npy --format NAME [-o OUT.npz] [options]",
    )
    add = parser.add_argument
    add("file", metavar="FILE.npy", nargs="?", help="real numbers, as numpy.save writes them")
    add(
        "--format",
        metavar="NAME",
        action="append",
        default=[],
        help="int8, e4m3, mxfp4 … (hwgen list formats); several, with commas or repeated: a table",
    )
    add("--compare", action="store_true", help="a table of every format of the catalogue")
    add("-o", "--out", metavar="OUT.npz", help="write codes, scales and meta data")
    add("--plot", metavar="FILE", help="bits against SQNR of the formats: .svg, .png or .pdf")
    add("--layout", metavar="WORD", help="of the codes: array (default), or packed: dense, planes")
    add("--axis", metavar="N", help="of channels, groups and blocks (default -1, the last)")
    group = parser.add_argument_group("formats for single numbers (int8, e4m3, posit8_0 …)")
    add = group.add_argument
    add(
        "--granularity",
        metavar="WORD",
        help="what shares a scale: tensor (default), channel (an index of the axis), group",
    )
    add("--group", metavar="N", help="values in a group along the axis (default 128)")
    add(
        "--scale",
        metavar="WORD",
        help="absmax (default): the largest magnitude becomes the end of the format; percentile: "
        "that one does; mse: the scale with the least squared error",
    )
    add("--percentile", metavar="P", help="of the magnitudes, with --scale percentile (99.9)")
    add("--power-of-two", action="store_true", default=None, help="only such scales")
    add("--rounding", metavar="WORD", help=f"{', '.join(ROUNDINGS)}; also of MX and BFP")
    group = parser.add_argument_group("block formats, which have their groups in their names")
    add = group.add_argument
    add(
        "--no-saturate",
        dest="saturate",
        action="store_false",
        default=None,
        help="MX and BFP: elements beyond the range become NaN or infinite where they can",
    )
    add("--iterations", metavar="N", help="HLQ: of the alternating fit (default 10)")
    add("--datatype", metavar="WORD", help=f"BitMoD: {', '.join(CHOICES)} (default: the best)")
    return parser


def _names(args: argparse.Namespace) -> list[str]:
    names = [name.strip() for word in args.format for name in word.split(",")]
    if args.compare:
        from hwgen.formats import CATALOGUE

        names += [entry.name for entry in CATALOGUE]
    if not names:
        raise UserError("--format", "name one, or --compare all", None, "int8")
    return list(dict.fromkeys(names))


def _options(args: argparse.Namespace) -> dict[str, Any]:
    """The options that were given, checked, by the names of the command line."""
    from hwgen.formats.base import ROUNDINGS
    from hwgen.formats.block.bitmod import CHOICES
    from hwgen.quantize import METHODS, SCOPES

    words = {"granularity": SCOPES, "scale": METHODS, "rounding": ROUNDINGS, "datatype": CHOICES}
    for name, choices in words.items():
        word = getattr(args, name)
        if word is not None and word not in choices:
            rule = f"one of {', '.join(choices)}"
            raise UserError(f"--{name}", rule, word, nearest(word, choices))
    percentile = number("--percentile", args.percentile)
    if percentile is not None and not 0 < percentile <= 100:
        raise UserError("--percentile", "above 0 and at most 100", percentile, 99.9)
    if percentile is not None and args.scale != "percentile":
        raise UserError("--percentile", "belongs to --scale percentile", percentile)
    found = {name: getattr(args, name) for name in (*words, "power_of_two", "saturate")}
    found["group"] = integer("--group", args.group, 1)
    found["iterations"] = integer("--iterations", args.iterations, 0)
    found["percentile"] = percentile
    if found["group"] is not None:
        # A group size says what is wanted.
        if found["granularity"] not in (None, "group"):
            raise UserError("--group", "belongs to --granularity group", found["group"])
        found["granularity"] = "group"
    return {name: value for name, value in found.items() if value is not None}


def _taken(form: Format | BlockFormat) -> tuple[str, ...]:
    """The options that a format has a use for."""
    from hwgen.formats.block import BlockFormat
    from hwgen.formats.block.bitmod import BitMod
    from hwgen.formats.block.hlq import Hlq
    from hwgen.formats.block.mx import SharedExponent

    if not isinstance(form, BlockFormat):
        return _PLAIN
    own = {SharedExponent: ("rounding", "saturate"), Hlq: ("iterations",), BitMod: ("datatype",)}
    return own.get(type(form), ())


def _all_taken(
    given: dict[str, Any], forms: Sequence[Format | BlockFormat], args: argparse.Namespace
) -> None:
    """UserError for an option that none of the formats has a use for."""
    for name, value in given.items():
        if any(name in _taken(form) for form in forms):
            continue
        flag = "--no-saturate" if name == "saturate" else f"--{name.replace('_', '-')}"
        if name == "granularity" and args.granularity is None:
            flag = "--group"  # which stood for it
        what = ", ".join(form.name for form in forms[:3])
        rule = f"{what} has no such option" if len(forms) == 1 else f"none of {what}, … has it"
        near = None
        if flag == "--group":
            near = _with_group(forms[0].name, given["group"])
            rule = f"{forms[0].name} has blocks of its own"
        raise UserError(flag, rule, value if flag != "--group" else given["group"], near)


def _with_group(name: str, group: int) -> str | None:
    """The name of the same format with another group, if there is one."""
    from hwgen.formats import block

    stem = name
    for _ in range(2):
        found = block.parse(f"{stem}_{group}")
        if found is not None:
            return f"--format {found.name}"
        stem = stem.rpartition("_")[0]
    return None


def _out(
    args: argparse.Namespace, forms: Sequence[Format | BlockFormat]
) -> tuple[Path, str] | None:
    """The file to write and its layout; UserError before any work where it cannot be."""
    from hwgen.quantize import FILE_LAYOUTS

    if args.layout is not None and args.layout not in FILE_LAYOUTS:
        rule = f"one of {', '.join(FILE_LAYOUTS)}"
        raise UserError("--layout", rule, args.layout, nearest(args.layout, FILE_LAYOUTS))
    if args.out is None:
        if args.layout is not None:
            raise UserError("--layout", "is that of the file of -o", args.layout)
        return None
    if len(forms) > 1:
        raise UserError("--out", "takes one format", len(forms), 1)
    path = Path(args.out)
    if path.suffix != ".npz":
        raise UserError("--out", "a file that ends in .npz", args.out, f"{args.out}.npz")
    if path.is_dir() or not path.parent.is_dir():
        raise UserError("--out", "a file in a folder that exists", args.out, path.name)
    if not os.access(path.parent, os.W_OK):
        raise UserError("--out", "a file in a folder that can be written", args.out)
    if path.exists() and Path(args.file).exists() and path.samefile(args.file):
        raise UserError("--out", "would overwrite the tensor", args.out)
    return path, args.layout or FILE_LAYOUTS[0]


def _plot(args: argparse.Namespace, forms: Sequence[Format | BlockFormat]) -> Path | None:
    """The picture to draw; UserError before any work where there can be none."""
    if args.plot is None:
        return None
    from hwgen.report import quantized, style

    path = Path(args.plot)
    if path.suffix[1:] not in quantized.KINDS:
        rule = f"a file that ends in {', '.join('.' + kind for kind in quantized.KINDS)}"
        raise UserError("--plot", rule, args.plot, f"{path.stem}.svg")
    if len(forms) == 1:
        raise UserError("--plot", "compares several formats", len(forms), "--compare")
    if path.is_dir() or not path.parent.is_dir() or not os.access(path.parent, os.W_OK):
        raise UserError("--plot", "a file in a folder that can be written", args.plot, path.name)
    try:
        style.check()
    except UserError as error:
        raise UserError("--plot", error.rule) from None
    return path


def _draw(path: Path, rows: Sequence[dict[str, Any]], title: str) -> None:
    from hwgen import files
    from hwgen.formats.facts import facts
    from hwgen.report import quantized

    marked = [{**row, "block": facts(row["format"]).block is not None} for row in rows]
    files.write(path, quantized.picture(marked, path.suffix[1:], title))


def _one(
    values: np.ndarray,
    form: Format | BlockFormat,
    given: dict[str, Any],
    out: tuple[Path, str] | None,
) -> tuple[dict[str, Any], int]:
    """The report of one format, and the bytes of its file."""
    from hwgen import quantize

    names = {"granularity": "per", "scale": "method"}
    taken = (*_taken(form), "axis")
    options = {names.get(key, key): value for key, value in given.items() if key in taken}
    try:
        tensor: Quantized = quantize.quantize(values, form, **options)
    except UserError:
        raise
    except ValueError as error:
        raise UserError("values", str(error)) from None
    size = 0
    if out is not None:
        path, layout = out
        size = quantize.save(tensor, path, layout=layout)
        # What is reported is what the file gives back.
        tensor = quantize.load(path)
    return quantize.report(values, tensor).data(), size


def _reason(error: UserError) -> str:
    return f"{error.key}: {error.rule}"


def _json(value: Any) -> Any:
    """JSON has neither NaN nor infinities: they are words."""
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value


def _shown(rows: Sequence[dict[str, Any]]) -> list[str]:
    """The columns that say something."""
    lost = any(row.get("lost") for row in rows)
    return [name for name in _COLUMNS if name != "lost" or lost]


def _how(given: dict[str, Any], axis: int | None) -> str:
    words = [f"{name.replace('_', ' ')} {value}" for name, value in given.items()]
    return ", ".join([*words, f"axis {-1 if axis is None else axis}"])


def _following(args: argparse.Namespace, rows: Sequence[dict[str, Any]], written: bool) -> str:
    good = [row for row in rows if not row.get("refused")]
    if not good or written:
        return f"hwgen show format {rows[0]['format']}"
    if len(good) > 1:
        return f"hwgen show format {good[0]['format']}"
    name = good[0]["format"]
    return shlex.join(
        [
            "hwgen",
            "quantize",
            args.file,
            "--format",
            name,
            "-o",
            f"{Path(args.file).stem}.{name}.npz",
        ]
    )
