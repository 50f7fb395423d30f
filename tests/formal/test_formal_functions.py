"""PEs against their function, two designs against each other, mutants against the original."""

from __future__ import annotations

import pytest
from formal_samples import changed, fifo
from presets import first, slow

from hwgen import catalog
from hwgen.errors import UserError
from hwgen.formal import equivalent, prove_design, prove_equal, prove_function
from hwgen.formal.function import reference

PES = ["pe-multiplier", "pe-booth", "pe-carry-chain", "pe-carry-save", "pe-shared-weight"]
SMALL = {"act": "int2", "wgt": "uint2", "acc_width": 5}


def design(name, values, preset="default"):
    entry = catalog.get(name)
    return entry.generate(entry.make_config(values, preset))


@pytest.mark.parametrize(
    ("name", "form"),
    [
        (name, form) if turn % 3 == i else slow((name, form))
        for turn, name in enumerate(PES)
        for i, form in enumerate(("anchor", "os", "ws"))
    ],
)
def test_pe_is_its_function(name, form):
    (row,) = prove_function(design(name, {**SMALL, "form": form}), timeout_s=20).rows
    assert (row.status, row.depth) == ("proved", None)


@pytest.mark.parametrize("name", ["pe-multiplier", "pe-carry-save"])
def test_pe_in_a_chain_of_accumulators(name):
    values = {"act": "int3", "wgt": "int3", "acc_width": 7, "stages": 1}
    (row,) = prove_function(design(name, values, "shift"), timeout_s=60).rows
    assert (row.status, row.depth) == ("proved", None)


@pytest.mark.slow
@pytest.mark.parametrize("name", PES)
@pytest.mark.parametrize("form", ["anchor", "os", "ws"])
@pytest.mark.parametrize("act", ["int1", "uint1", "int2", "uint3", "int3"])
@pytest.mark.parametrize("wgt", ["int1", "uint2", "int3"])
def test_pe_is_its_function_for_more_widths(name, form, act, wgt):
    values = {"act": act, "wgt": wgt, "form": form}
    entry = catalog.get(name)
    product = entry.make_config(values).acc_width - 16
    rtl = design(name, {**values, "acc_width": product + 1})
    (row,) = prove_function(rtl, timeout_s=120).rows
    assert row.status == "proved"


CODES = {"act": "e2m1", "wgt": "ternary", "acc_width": 6, "form": "ws"}


@pytest.mark.parametrize(
    ("old", "new", "status"),
    [
        ("", "", "proved"),
        ("code[2:1] - {1'b0, normal}", "code[2:1]", "refuted"),
        (
            "assign significand = {normal, code[0]}",
            "assign significand = {1'b1, code[0]}",
            "refuted",
        ),
        ("act[0] ^ wgt[0]", "act[0]", "refuted"),
    ],
    ids=["as it is", "shift of subnormals", "hidden bit", "sign"],
)
def test_pe_of_codes_against_the_table_of_its_codes(old, new, status):
    entry = catalog.get("pe-multiplier")
    config = entry.make_config(CODES)
    rtl = entry.generate(config)
    given = changed(rtl, old, new) if old else rtl
    tables = entry.operand_tables(config)
    assert tables["wgt"] == [0, 1, 0, -1]
    (row,) = prove_function(given, timeout_s=30, tables=tables).rows
    assert row.status == status


def test_codes_without_a_table_are_no_function():
    entry = catalog.get("pe-multiplier")
    config = entry.make_config({"act": "fp16", "wgt": "int4"})
    assert entry.operand_tables(config) == {"act": None}
    assert reference(entry.generate(config), entry.operand_tables(config)) is None


@pytest.mark.parametrize(
    ("form", "old", "new"),
    [
        # The sign of an operand, of a product; a sum that does not begin anew; a weight too soon.
        ("anchor", "{{2{act[1]}}, act}", "{{2{1'b0}}, act}"),
        ("anchor", "{{1{product[3]}}, product}", "{{1{1'b0}}, product}"),
        ("anchor", "clear ? 5'd0", "clear ? 5'd1"),
        ("os", "first ? 5'd0 : acc", "acc"),
        ("os", "load ? acc : above", "above"),
        ("os", "drain ? above : ", "drain ? acc : "),
        ("ws", "weight <= upcoming", "weight <= wgt"),
    ],
)
def test_wrong_pe_is_refuted(form, old, new):
    drain = "shift" if "drain" in old else "chain"
    rtl = design("pe-multiplier", {**SMALL, "form": form, "drain": drain})
    if old not in rtl.text:
        old, new = old.replace("{1{product[3]}}", "product[3]"), new.replace("{1{1'b0}}", "1'b0")
    (row,) = prove_function(changed(rtl, old, new), timeout_s=20).rows
    assert row.status == "refuted"
    signals = row.trace.signals
    result = "acc" if form == "anchor" else "below"
    assert signals["(defined)"][-1] == 1
    assert signals[result][-1] != signals["(expected)"][-1]


def test_only_pes_have_a_reference():
    assert reference(design("array-os", {}, "tiny")) is None
    with pytest.raises(UserError, match="single PE"):
        prove_function(design("matmul", {}, "tiny"))


@pytest.mark.parametrize("form", first(["anchor", "os", "ws"], 1))
def test_both_pes_are_equal(form):
    pair = [design(name, {**SMALL, "form": form}) for name in ("pe-multiplier", "pe-carry-save")]
    for a, b in (pair, pair[::-1]):
        proofs = prove_equal(a, b, timeout_s=20)
        assert [row.status for row in proofs.rows] == ["proved"]
    wrong = changed(pair[0], "product}", "product} ^ 5'd1")
    assert [row.status for row in prove_equal(wrong, pair[1]).rows] == ["refuted"]


@pytest.mark.parametrize("name", ["array-os", "array-ws"])
def test_arrays_of_both_pes_are_equal(name):
    values = {"act": "int1", "wgt": "int2", "acc_width": 4, "rows": 2, "cols": 2}
    a, b = (design(name, {**values, "pe": pe}) for pe in ("multiplier", "carry-save"))
    assert {row.status for row in prove_equal(a, b, timeout_s=20).rows} == {"proved"}


def test_designs_of_other_channels_are_refused():
    with pytest.raises(UserError, match="channels"):
        prove_equal(design("array-os", {}, "tiny"), design("array-ws", {}, "tiny"))


def test_pe_through_the_catalogue():
    entry = catalog.get("pe-multiplier")
    proofs = prove_design(entry, entry.make_config(SMALL), timeout_s=20)
    assert [(row.kind, row.status) for row in proofs.rows] == [("function", "proved")]


@pytest.mark.parametrize(
    ("old", "new", "verdict"),
    [
        # The same in every state, in every state of the queue, because of the credits outside.
        ("left == 2'd1", "left[0]", "equivalent"),
        ("count != 3'd4", "count < 3'd4", "equivalent"),
        pytest.param("count != 4'd9", "1'b1", "equivalent", marks=pytest.mark.slow),
        pytest.param(
            "enough = free >= 4'd2", "enough = free >= 4'd3", "different", marks=pytest.mark.slow
        ),
        ("first ? 32'd0 : acc", "first ? 32'd1 : acc", "different"),
        pytest.param("wait_ == 1'b0", "1'b1", "different", marks=pytest.mark.slow),
    ],
)
def test_mutants(old, new, verdict):
    rtl = design("matmul", {}, "tiny")
    assert equivalent(rtl, changed(rtl, old, new), timeout_s=60) == verdict


def test_mutants_of_a_single_module():
    rtl = fifo()
    assert equivalent(rtl, rtl) == "equivalent"
    assert equivalent(rtl, changed(rtl, "count != 2'd2", "~count[1]")) == "equivalent"
    assert equivalent(rtl, changed(rtl, "count != 2'd2", "count != 2'd1")) == "different"
    # A payload counts while it is valid only.
    quiet = changed(rtl, "words[read_at];", "out_valid ? words[read_at] : 2'd3;")
    assert equivalent(rtl, quiet) == "equivalent"
    assert equivalent(rtl, changed(rtl, "            count <= 2'd0;", "")) == "different"


def test_another_module_in_the_place_of_one_is_noticed():
    text = """
module one (input wire a, output wire y); assign y = a; endmodule
module two (input wire a, output wire y); assign y = ~a; endmodule
module top (input wire a, output wire y, output wire z);
    one first (.a(a), .y(y));
    two second (.a(a), .y(z));
endmodule
"""
    from hwgen.rtl import Port, Rtl

    ports = (Port("a", "input", 1), Port("y", "output", 1), Port("z", "output", 1))
    rtl = Rtl(text, "top", ports, clock=None, reset=None)
    swapped = text.replace("one first", "two first").replace("two second", "one second")
    assert equivalent(rtl, rtl.with_text(swapped)) == "different"
