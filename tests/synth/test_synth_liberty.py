"""The Liberty reader and the truth tables of its functions."""

from __future__ import annotations

import gzip
import itertools
from pathlib import Path

import pytest
from synth_samples import MAC, TINY_LIB, verilog

from hwgen.errors import UserError
from hwgen.synth import liberty, synthesize
from hwgen.synth.boolean import truth_table
from hwgen.synth.run import GENERIC_LIBRARY


@pytest.mark.parametrize(
    ("function", "python"),
    [
        ("!(A&B)", lambda a, b, c: not (a and b)),
        ("(A B)'", lambda a, b, c: not (a and b)),
        ("A' + B'", lambda a, b, c: not a or not b),
        ("A ^ B C", lambda a, b, c: (a != b) and c),
        ("A | B & !C", lambda a, b, c: a or (b and not c)),
        ("!A^B", lambda a, b, c: (not a) != b),
        ("A''*1+0", lambda a, b, c: a),
        ("((A & !C) | (B & C))", lambda a, b, c: b if c else a),
    ],
)
def test_truth_table_follows_liberty_precedence(function, python):
    rows = [(bool(i & 1), bool(i & 2), bool(i & 4)) for i in range(8)]
    expected = sum(bool(python(*row)) << i for i, row in enumerate(rows))
    assert truth_table(function, ("A", "B", "C")) == expected


@pytest.mark.parametrize("function", ["A &", "(A", "A)", "D", "A ? B : C", ""])
def test_truth_table_refuses_other_syntax(function):
    with pytest.raises(ValueError, match="function"):
        truth_table(function, ("A", "B"))


def test_parse_keeps_cells_and_skips_the_rest():
    # Liberty that Yosys would not read but other tools write.
    text = TINY_LIB.replace("area : 2.0 ;", 'area : 2.0\n custom : "a;b}" ;')
    text = text.replace("pin (CK)", "pin (CK, D)").replace("pin (D) {", "other (D) {")
    library = liberty.parse(text)
    assert library.name == "tiny"
    assert list(library.cells) == ["N2X4", "N2", "IV", "BF", "SECRET", "FF"]
    flop = library.cells["FF"]
    assert (flop.area, flop.state, flop.inputs) == (9.0, "ff", ("CK", "D"))
    assert library.cells["IV"].outputs == {"Y": "A'"}
    assert [c.name for c in library.cells.values() if c.dont_use] == ["SECRET"]
    assert library.flip_flops == (flop,)


def test_nand2_is_found_by_function_and_is_the_smallest():
    text = TINY_LIB.replace("area : 0.1; dont_use : true", "area : 3")
    assert liberty.parse(text).nand2_area == 2.0


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "line 1"),
        ("module m; endmodule", "line 1"),
        ("library (x) {\n cell (A) { area : 1;\n", "line 3.*never closed"),
        ("library (x) {\n cell (A) { timing () { \n", "never closed"),
        ("library (x) {\n = 3;\n}", "line 2"),
        ("library (x) {\n cell (A) { area : big; }\n}", "area"),
    ],
)
def test_parse_names_the_line_of_the_mistake(text, problem):
    with pytest.raises(ValueError, match=problem):
        liberty.parse(text)


def test_load_reads_gzip_and_plain_alike(tmp_path: Path):
    plain, packed = tmp_path / "a.lib", tmp_path / "b.lib.gz"
    plain.write_text(TINY_LIB)
    packed.write_bytes(gzip.compress(TINY_LIB.encode()))
    assert liberty.load(plain) == liberty.load(packed)


def test_load_refuses_what_cannot_be_measured_with(tmp_path: Path):
    path = tmp_path / "x.lib"
    cases = {
        "flip-flop": TINY_LIB.replace("ff (IQ, IQN)", "latch (IQ, IQN)"),
        "NAND": TINY_LIB.replace("(A B)'", "(A B)"),
        "must be a Liberty file": "hello",
    }
    for rule, text in cases.items():
        path.write_text(text)
        with pytest.raises(UserError) as caught:
            liberty.load(path)
        assert caught.value.key == "liberty"
        assert rule in caught.value.rule
        assert caught.value.value == str(path)
    path.write_bytes(gzip.compress(TINY_LIB.encode())[:100])
    with pytest.raises(UserError, match="must be a Liberty file"):
        liberty.load(path)


def test_load_of_a_missing_file_names_a_neighbour(tmp_path: Path):
    (tmp_path / "there.lib").write_text(TINY_LIB)
    with pytest.raises(UserError) as caught:
        liberty.load(tmp_path / "their.lib")
    assert caught.value.nearest == str(tmp_path / "there.lib")


def test_generic_library_is_complete_and_its_areas_are_ordered():
    library = liberty.load(GENERIC_LIBRARY)
    assert library.nand2_area == 1.0
    tables = {}
    for cell in library.cells.values():
        assert cell.area > 0
        if not cell.state:
            (function,) = cell.outputs.values()
            tables[cell.name] = truth_table(function, cell.inputs)
    # The mapper may not find one function in two cells.
    arity = {name: len(library.cells[name].inputs) for name in tables}
    assert len({(arity[n], t) for n, t in tables.items()}) == len(tables)
    gates = {
        "NAND": lambda bits: not all(bits),
        "NOR": lambda bits: not any(bits),
        "AND": all,
        "OR": any,
        "XOR": lambda bits: sum(bits) % 2 == 1,
        "XNOR": lambda bits: sum(bits) % 2 == 0,
        "AOI": lambda bits: not ((bits[0] and bits[1]) or all(bits[2:])),
        "OAI": lambda bits: not ((bits[0] or bits[1]) and any(bits[2:])),
        "INV": lambda bits: not bits[0],
        "BUF": lambda bits: bits[0],
        "MUX": lambda bits: bits[1] if bits[2] else bits[0],
    }
    for name, table in tables.items():
        rows = itertools.product((0, 1), repeat=arity[name])
        python = gates[name.rstrip("0123456789")]
        assert table == sum(bool(python(row[::-1])) << i for i, row in enumerate(rows)), name
    area = {cell.name: cell.area for cell in library.cells.values()}
    assert area["INV"] < area["NAND2"] < area["NAND3"] < area["NAND4"]
    assert area["DFF"] < area["DFFR"] < area["DFFE"]


def test_real_library_is_read_whole(real_libraries):
    for path in real_libraries:
        library = liberty.load(path)
        lines = library.text.splitlines()
        declared = sum(line.lstrip().startswith(("cell (", "cell(")) for line in lines)
        assert len(library.cells) == declared
        assert library.nand2_area
        assert all(cell.area >= 0 for cell in library.cells.values())


def test_a_library_without_delays_is_refused_before_any_work():
    with pytest.raises(UserError, match="timing tables"):
        synthesize(verilog(MAC, "mac"), f"liberty:{GENERIC_LIBRARY}")
