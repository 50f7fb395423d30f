"""`hwgen show format NAME`: the bits of a format, its range, its conventions, its codes."""

from __future__ import annotations

import inspect
import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from hwgen.cli.output import Result, cell, table
from hwgen.cli.parser import Parser
from hwgen.errors import UserError

if TYPE_CHECKING:
    from hwgen.formats import Format
    from hwgen.formats.facts import Facts, Field

_TABLE, _LONG_TABLE = 6, 12
"""Codes of at most so many bits are listed: always, and with --codes."""

_SPACED = 16
"""Codes of at most so many bits are drawn with blanks between the bits."""

_SIDE_BY_SIDE = 4


def command(argv: list[str]) -> Result:
    """Drawing, parameters, range, what becomes of special values, codes, source."""
    parser = Parser(
        "show format",
        "The bits of a number format, its range, its conventions and its codes.",
        "NAME [--codes]",
    )
    add = parser.add_argument
    add("name", metavar="NAME", nargs="?", help="e4m3, posit8_0, mxfp4 … (hwgen list formats)")
    add("--codes", action="store_true", help=f"list all codes, up to {_LONG_TABLE} bits")
    args = parser.read(argv)
    if args.name is None:
        raise UserError("format", "name one: `hwgen list formats` has them", None, "e4m3")
    from hwgen.formats.facts import facts

    found = facts(args.name)
    most = _LONG_TABLE if args.codes else _TABLE
    if args.codes and found.width > most:
        raise UserError("--codes", f"lists formats of at most {most} bits", found.width)
    data = _data(found, most)
    return Result(data, _text(found, data), _following(found))


def _following(found: Facts) -> str:
    if found.block is not None:
        return "hwgen quantize --help"
    return f"hwgen generate decode --format {found.name}"


def _data(found: Facts, most: int) -> dict[str, Any]:
    form: Any = found.form
    return {
        "format": found.name,
        "summary": found.summary,
        "source": found.source,
        "family": found.family,
        "parameters": found.parameters,
        "width": found.width,
        "bits_per_value": found.bits,
        "fields": [field._asdict() for field in found.fields],
        "block_size": found.block,
        "block": [part._asdict() for part in found.parts],
        "row": [part._asdict() for part in found.row],
        "min": found.low,
        "max": found.high,
        "smallest_positive": found.smallest,
        "range": found.range,
        "conversions": [] if found.block else _conversions(form),
        "codes": _codes(found) if found.width <= most else [],
        "conventions": conventions(type(form)),
    }


def conventions(family: type) -> str:
    """What a family says of itself, without marks of code."""
    return (inspect.getdoc(family) or "").replace("`", "")


def _conversions(form: Format) -> list[dict[str, Any]]:
    """What values without a code of their own become, with and without saturation."""
    beyond = 2.0 * max(abs(form.max), abs(form.min), 1.0)
    cases = [("NaN", math.nan), ("infinity", math.inf), ("-infinity", -math.inf)]
    cases += [("above the range", beyond), ("below the range", -beyond), ("-0", -0.0)]
    return [
        {"value": what, "saturate": _encoded(form, x, True), "else": _encoded(form, x, False)}
        for what, x in cases
    ]


def _encoded(form: Format, value: float, saturate: bool) -> str:
    """A code and its value in words, or that there is none."""
    from hwgen.formats import Fixed, Integer

    finite = math.isfinite(value)
    if finite and value and not saturate and isinstance(form, (Integer, Fixed)):
        return f"modulo 2**{form.width} codes"
    try:
        code = form.encode([value], saturate=saturate)
    except ValueError:
        return "refused"
    return f"{_hex(int(code[0]), form.width)} = {_number(float(form.decode(code)[0]))}"


def _codes(found: Facts) -> list[dict[str, Any]]:
    """Every code with its bits and its value; of block formats what stands before the scale."""
    from hwgen.formats import Format, Integer
    from hwgen.formats.block.bitmod import CHOICES, BitMod
    from hwgen.formats.block.mx import SharedExponent
    from hwgen.formats.block.tmac import Tmac

    form: Any = found.form
    columns: dict[str, Sequence[Any]]
    if isinstance(form, BitMod):
        codes = range(1 << form.width)
        columns = dict(zip(CHOICES, form.tables, strict=True))
    elif isinstance(form, Tmac):
        codes = range(1 << form.width)
        columns = {"value": form.integers(list(codes) * form.block_size)[: len(codes)].tolist()}
    elif isinstance(form, (SharedExponent, Format)):
        element = form.element if isinstance(form, SharedExponent) else form
        unit = 2.0**-form.fraction if isinstance(form, SharedExponent) and form.fraction else 1
        codes = element.all_codes().tolist()
        values = element.decode(codes) * unit
        columns = {"value": values.tolist()}
        if isinstance(element, Integer) and unit == 1:
            columns = {"value": [int(value) for value in values]}
    else:
        # HLQ's values are sums of scales: there is nothing but the bits.
        return []
    return [
        {
            "code": code,
            "bits": f"{code:0{found.width}b}",
            **{name: _plain(values[at]) for name, values in columns.items()},
        }
        for at, code in enumerate(codes)
    ]


def _plain(value: Any) -> Any:
    """JSON has neither NaN nor infinities: they are words."""
    return value if math.isfinite(value) else str(value)


def _number(value: float) -> str:
    if value.is_integer() and abs(value) < 1e15:
        return "-0" if not value and math.copysign(1, value) < 0 else str(int(value))
    return repr(value)


def _hex(code: int, width: int) -> str:
    return f"0x{code:0{-(-width // 4)}x}"


def _text(found: Facts, data: dict[str, Any]) -> str:
    parts = [f"{found.name}: {found.summary}", "", *drawing(found.fields, found.width)]
    parts += [f"{field.letter}  {field.what}" for field in found.fields]
    if found.block is not None:
        parts += ["", *_block(found)]
    parameters = {"allowed names": found.family, **found.parameters}
    parameters.pop("values", None)  # those of a codebook stand in the table of codes
    rows = [{"parameter": name, "value": cell(value)} for name, value in parameters.items()]
    smallest = "-" if found.smallest is None else _number(float(found.smallest))
    rows += [
        {"parameter": "bits per value", "value": f"{found.bits:.6g}"},
        {"parameter": "range", "value": found.range},
        {"parameter": "smallest positive", "value": smallest},
    ]
    parts += ["", table(rows)]
    if data["conversions"]:
        parts += ["", table(data["conversions"])]
    if data["codes"]:
        parts += ["", *_columns(data["codes"], found.width)]
    parts += ["", data["conventions"], "", f"source  {found.source or 'a free name of the family'}"]
    return "\n".join(parts)


def _block(found: Facts) -> list[str]:
    """What a block consists of, in bits."""
    assert found.block is not None
    cells = [f"{part.what}: {part.bits}" for part in found.parts]
    count = found.block
    shown = [f"code {i}" for i in range(min(count, 2))]
    shown += [] if count < 4 else [".."]
    shown += [] if count < 3 else [f"code {count - 1}"]
    line = "".join(f"| {word} " for word in [*shown, *cells]) + "|"
    rule = "".join("+" if sign == "|" else "-" for sign in line)
    bits = count * found.width + sum(part.bits for part in found.parts)
    row = "".join(f"; each row also {part.what}: {part.bits} bits" for part in found.row)
    return [
        f"block of {count} values: {count} codes of {found.width} bits and what they share, "
        f"{bits} bits{row}",
        rule,
        line,
        rule,
    ]


def drawing(fields: Sequence[Field], width: int) -> list[str]:
    """A code with the numbers of its bits above; of fields that vary no numbers are known."""
    gap = " " if width <= _SPACED else ""
    top, marks, cells = width - 1, [], []
    for place, (letter, _, bits) in enumerate(fields):
        last = place == len(fields) - 1
        if bits is None:
            low = "0" if last else ""
            high, word = ("" if top < 0 else str(top)), f"{letter} .. {letter}"
            # What lies below a field that varies has no fixed place.
            top = -1
        else:
            high, low = str(top), str(top - bits + 1) if bits > 1 else ""
            word, top = gap.join(letter * bits), top - bits
        size = max(len(word), len(high) + len(low) + (1 if high and low else 0))
        marks.append(f"{high}{low:>{size - len(high)}}")
        cells.append(word.ljust(size))
    rule = "+" + "+".join("-" * (len(each) + 2) for each in cells) + "+"
    return [
        "  " + "   ".join(marks).rstrip(),
        rule,
        "| " + " | ".join(cells) + " |",
        rule,
    ]


def _columns(rows: Sequence[dict[str, Any]], width: int) -> list[str]:
    """Codes and values in columns side by side, read downwards."""
    values = [name for name in rows[0] if name not in ("code", "bits")]
    side = 1 if len(values) > 1 else (2 if len(rows) <= 16 else _SIDE_BY_SIDE)
    shown = [
        {
            "code": _hex(row["code"], width),
            "bits": row["bits"],
            **{v: row[v] if isinstance(row[v], str) else _number(float(row[v])) for v in values},
        }
        for row in rows
    ]
    height = -(-len(shown) // side)
    blocks = [table(shown[at : at + height]).split("\n") for at in range(0, len(shown), height)]
    widths = [max(map(len, block)) for block in blocks]
    return [
        "    ".join(
            (block[line] if line < len(block) else "").ljust(size)
            for block, size in zip(blocks, widths, strict=True)
        ).rstrip()
        for line in range(height + 1)
    ]
