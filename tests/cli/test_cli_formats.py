"""`hwgen list formats` and `hwgen show format`: the catalogue, and each format to the bit."""

from __future__ import annotations

import json
import math
import re
import subprocess
import sys
from typing import Any

import numpy as np
import pytest

from hwgen import formats
from hwgen.cli import show_format
from hwgen.formats import CATALOGUE, Format
from hwgen.formats.block import BlockFormat
from hwgen.formats.facts import facts, listed

NAMES = [entry.name for entry in CATALOGUE]
FREE = [
    *("int1", "int32", "uint1", "uint17", "fixed1_1", "fixed5_5", "ufixed6_6", "e1m0", "e2m0"),
    *("ue4m3", "ue1m0", "e3m3ieee", "e4m3b11", "posit3_0", "posit3_3", "posit5_1", "posit32_3"),
    *("bfp2_1", "bfp3_2", "bfp5_3", "bfp16_4096", "bitmod_fp4_16", "hlq1", "hlq6_64", "tmac1"),
    *("tmac8_2", "mxfp8"),
]


def fixed_fields(name: str) -> bool:
    """Whether values follow from fields in fixed places: no posits, tables, blocks."""
    found = facts(name)
    plain = isinstance(found.form, Format) and found.fields[0].letter in "SEIF"
    return plain and found.width <= 16 and all(field.bits for field in found.fields)


def test_list_formats_is_the_catalogue(cli) -> None:
    rows = cli("list", "formats", "--json").json
    assert [row["format"] for row in rows["formats"]] == NAMES
    for row, entry in zip(rows["formats"], CATALOGUE, strict=True):
        form: Any = formats.get(entry.name)
        block = isinstance(form, BlockFormat)
        assert row["bits"] == (form.bits_per_value if block else form.width)
        assert (row["summary"], row["source"]) == (entry.summary, entry.source) and row["range"]
        shown = cli("show", "format", entry.name, "--json").json
        for key in ("width", "block_size", "min", "max", "smallest_positive", "range"):
            assert row[key] == shown[key]
    text = cli("list", "formats").out
    assert all(re.search(rf"^{name} ", text, re.MULTILINE) for name in NAMES)
    # Names that are formats without a line: every family says which.
    words = " ".join(row["names"] for row in rows["families"])
    for family in formats.FAMILIES:
        assert family.grammar in words and family.grammar in text
    assert {"bfpM_BLOCK", "hlq1"} <= set(words.replace(",", "").split())


@pytest.mark.parametrize(
    "words", [["list", "formats"], ["list", "formats", "--json"], ["show", "format"]]
)
def test_lists_import_nothing_heavy(words: list[str]) -> None:
    heavy = ("numpy", "amaranth", "cocotb", "pyosys", "yaml")
    code = (
        "import sys; from hwgen.cli import run; run(sys.argv[1:]); "
        f"print([m for m in {heavy} if m in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *words], capture_output=True, text=True, check=True
    )
    assert done.stderr.splitlines()[-1] == "[]"


@pytest.mark.parametrize("name", [*NAMES, *FREE])
def test_show_format_says_what_the_codec_does(cli, name: str) -> None:
    said = cli("show", "format", name, "--json").json
    form: Any = formats.get(name)
    assert said["format"] == form.name and said["width"] == form.width
    text = cli("show", "format", name)
    assert text.code == 0 and text.next.startswith("hwgen ") and said["summary"] in text.out
    if isinstance(form, BlockFormat):
        assert said["block_size"] == form.block_size
        assert sum(part["bits"] for part in said["block"]) == form.block_bits
        assert sum(part["bits"] for part in said["row"]) == form.row_bits
        assert said["bits_per_value"] == form.bits_per_value and said["conversions"] == []
        return
    assert said["bits_per_value"] == form.width
    assert (said["min"], said["max"]) == (form.min, form.max)
    if form.width > 16:
        return
    values = form.decode(form.all_codes())
    finite = values[np.isfinite(values)]
    assert (said["min"], said["max"]) == (finite.min(), finite.max())
    positive = finite[finite > 0]
    assert said["smallest_positive"] == (positive.min() if positive.size else None)


@pytest.mark.parametrize("name", [*NAMES, *FREE])
def test_fields_fill_the_code(name: str) -> None:
    found = facts(name)
    known = [field.bits for field in found.fields if field.bits is not None]
    if len(known) == len(found.fields):
        assert sum(known) == found.width and min(known) > 0
    else:
        assert sum(known) == 1  # the sign of a posit: the rest varies
    marks, rule, cells, below = show_format.drawing(found.fields, found.width)
    assert rule == below and len(cells) == len(rule) and len(marks) <= len(rule)
    assert [i for i, sign in enumerate(cells) if sign == "|"] == [
        i for i, sign in enumerate(rule) if sign == "+"
    ]
    assert "".join(marks.split()).startswith(str(found.width - 1)) and marks.endswith("0")
    if len(known) == len(found.fields):
        letters = re.sub(r"[^A-Z]", "", cells)
        assert letters == "".join(field.letter * (field.bits or 0) for field in found.fields)


@pytest.mark.parametrize("name", [n for n in [*NAMES, *FREE] if fixed_fields(n)])
def test_fields_mean_what_they_say(name: str) -> None:
    """Values computed from the fields of the drawing, without the codec."""
    form, found = formats.get(name), facts(name)
    codes = form.all_codes()
    part, at = {}, form.width
    for letter, _, bits in found.fields:
        assert bits is not None
        at -= bits
        part[letter] = codes >> at & ((1 << bits) - 1), bits
    zero = (np.zeros_like(codes), 0)
    notes = {field.letter: field.what for field in found.fields}
    sign, (fraction, below) = part.get("S", zero)[0], part.get("F", zero)
    if "E" in part:
        exponent = part["E"][0]
        bias = int(re.findall(r"bias (\d+)", notes["E"])[0])
        normal = exponent > 0 if "subnormal" in notes["E"] else np.ones_like(codes)
        power = np.where(normal, exponent, 1) - bias
        due = (-1.0) ** sign * (normal + fraction / 2**below) * 2.0**power
    else:
        integer, bits = part.get("I", zero)
        last = int(re.findall(r"2\*\*-(\d+)", notes["F"])[0]) if "F" in notes else 0
        weight = (
            2.0 ** int(re.findall(r"weight -2\*\*(-?\d+)", notes["S"])[0]) if "S" in notes else 0
        )
        assert "S" not in notes or not bits + below or weight == 2.0 ** (bits + below - last)
        due = -weight * sign + integer + fraction / 2**last
    values = form.decode(codes)
    keep = np.isfinite(values)
    assert keep.sum() >= 1 and np.array_equal(values[keep], due[keep])


@pytest.mark.parametrize(
    "name", ["e2m1", "e1m4", "int4", "ternary", "posit6_1", "nf4", "ufixed6_6"]
)
def test_table_of_small_formats(cli, name: str) -> None:
    form = formats.get(name)
    rows = cli("show", "format", name, "--json").json["codes"]
    assert [row["code"] for row in rows] == form.all_codes().tolist()
    for row in rows:
        assert row["bits"] == format(row["code"], f"0{form.width}b")
        assert float(row["value"]) == form.decode([row["code"]])[0] or row["value"] == "nan"
    text = cli("show", "format", name).out
    shown = re.findall(rf"\b(0x[0-9a-f]+)  +([01]{{{form.width}}}) +(-?[\d.]+|nan)(?=\s)", text)
    shown = [pair for pair in shown if len(pair[1]) == form.width]
    assert len(shown) == len(rows)
    for code, bits, value in shown:
        due = form.decode([int(code, 16)])[0]
        assert int(code, 16) == int(bits, 2)
        assert float(value) == due or math.isnan(due)
    heads = text.count("code  bits")
    assert heads == (2 if len(rows) <= 16 else 4)


def test_codes_on_request(cli) -> None:
    assert cli("show", "format", "e4m3", "--json").json["codes"] == []
    rows = cli("show", "format", "e4m3", "--codes", "--json").json["codes"]
    assert len(rows) == 256 and rows[127]["value"] == "nan" and rows[126]["value"] == 448
    assert "0x7e  01111110  448" in cli("show", "format", "--codes", "e4m3").out
    rows = cli("show", "format", "e5m2", "--codes", "--json").json["codes"]
    assert rows[0x7C]["value"] == "inf" and rows[0xFC]["value"] == "-inf"


def test_table_of_blocks(cli) -> None:
    rows = cli("show", "format", "bitmod_fp3", "--json").json["codes"]
    assert rows[4] == {"code": 4, "bits": "100", "ER+": 3, "ER-": -3, "EA+": 6, "EA-": -6}
    rows = cli("show", "format", "tmac2", "--json").json["codes"]
    assert [row["value"] for row in rows] == [-2, -1, 0, 1]
    rows = cli("show", "format", "mxfp4", "--json").json["codes"]
    assert [row["value"] for row in rows[:8]] == [0, 0.5, 1, 1.5, 2, 3, 4, 6]
    rows = cli("show", "format", "mxint8", "--codes", "--json").json["codes"]
    assert rows[127]["value"] == 127 / 64 and rows[128]["value"] == -2
    assert cli("show", "format", "hlq2", "--json").json["codes"] == []


def test_conversions_are_those_of_the_encoder(cli) -> None:
    def said(name: str) -> dict[str, tuple[str, str]]:
        rows = cli("show", "format", name, "--json").json["conversions"]
        return {row["value"]: (row["saturate"], row["else"]) for row in rows}

    assert said("e4m3")["above the range"] == ("0x7e = 448", "0x7f = nan")
    assert said("e5m2")["-infinity"] == ("0xfb = -57344", "0xfc = -inf")
    assert said("e2m1")["NaN"] == ("refused", "refused")
    assert said("e2m1")["-0"] == ("0x8 = -0", "0x8 = -0")
    assert said("int8")["below the range"] == ("0x80 = -128", "modulo 2**8 codes")
    assert said("posit8_0")["infinity"] == ("0x7f = 64", "0x80 = nan")
    assert said("e8m0")["below the range"][1] == "0xff = nan"


def test_drawings() -> None:
    def drawn(name: str) -> list[str]:
        return show_format.drawing(facts(name).fields, facts(name).width)

    assert drawn("e4m3") == [
        "  7   6     3   2   0",
        "+---+---------+-------+",
        "| S | E E E E | F F F |",
        "+---+---------+-------+",
    ]
    assert drawn("posit8_2")[2] == "| S | R .. R | E .. E | F .. F |"
    # Letters begin where the marks of their bits do, where those are the wider.
    assert drawn("fp32")[2].startswith("| S  | EEEEEEEE | F")
    assert drawn("fp32")[0] == "  31   30    23   22                    0"
    text = show_format._text(facts("mxfp4"), show_format._data(facts("mxfp4"), 6))
    assert "| code 0 | code 1 | .. | code 31 | exponent X" in text and "136 bits" in text


def test_other_spellings(cli) -> None:
    assert cli("show", "format", "mxfp8", "--json").json["format"] == "mxfp8_e4m3"
    assert cli("show", "formats", "int8").out == cli("show", "format", "int8").out
    assert (
        cli("show", "--json", "format", "int8").json == cli("--json", "show", "format", "int8").json
    )
    # A design with a parameter of that name is still a design.
    assert cli("show", "decode", "--format", "e2m1", "--json").json["design"] == "decode"
    assert cli("show", "--format", "e2m1", "decode", "--json").json["design"] == "decode"
    # Only in the first place: later it is a word too many.
    said = cli("show", "decode", "format", "--json")
    assert said.code == 2 and said.json["error"]["key"] == "argument"


@pytest.mark.parametrize(
    ("words", "key", "nearest"),
    [
        (["show", "format"], "format", "e4m3"),
        (["show", "format", "fp8"], "format", "e4m3"),
        (["show", "format", "mxfp5"], "format", "mxfp4"),
        (["show", "format", ""], "format", None),
        (["show", "format", "int8", "int4"], "argument", None),
        (["show", "format", "int8", "--code"], "--code", "--codes"),
        (["show", "format", "fp16", "--codes"], "--codes", None),
        (["show", "e4m3"], "design", "format e4m3"),
        (["show", "mxfp4", "--rows", "3"], "design", "format mxfp4"),
        (["show", "matmull"], "design", "matmul"),
        (["list", "format"], "list", "formats"),
    ],
)
def test_mistakes(cli, words: list[str], key: str, nearest: str | None) -> None:
    said = cli(*words, "--json")
    assert said.code == 2 and said.err == ""
    error = said.json["error"]
    assert error["key"] == key and (nearest is None or error["nearest"] == nearest), error
    plain = cli(*words)
    assert plain.code == 2 and plain.out == "" and "Traceback" not in plain.err


def test_every_next_works(cli) -> None:
    assert cli("list", "formats").next == "hwgen show format e4m3"
    for name in ("e2m1", "posit4_1", "mxfp4"):
        following = cli("show", "format", name).next.split()[1:]
        assert cli(*following).code == 0, following


def test_json_is_json() -> None:
    """Without NaN and infinities, which other readers refuse; for every line."""
    for found in listed():
        data = show_format._data(found, 12)
        assert json.loads(json.dumps(data, allow_nan=False))["format"] == found.name
