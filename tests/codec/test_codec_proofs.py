"""Decoders and encoders proved against the table of all their inputs."""

from __future__ import annotations

import re
from typing import Any

import pytest

from hwgen import catalog
from hwgen.errors import UserError
from hwgen.formal import prove_design
from hwgen.formal.table import prove_table

CASES: list[tuple[str, dict[str, Any]]] = [
    ("decode", {"format": "posit8_1"}),
    ("decode", {"format": "ternary"}),
    ("decode", {"format": "nf4"}),
    ("encode", {"format": "e4m3", "acc_width": 8, "lsb": -4, "rounding": "floor"}),
    ("encode", {"format": "posit6_0", "acc_width": 7, "lsb": -3}),
]
WIDE = [("decode", {"format": name}) for name in ("bf16", "fp16", "posit16_1", "posit16_2")]


@pytest.mark.parametrize(("name", "values"), CASES)
def test_it_is_its_table(name: str, values: dict[str, Any]) -> None:
    entry = catalog.get(name)
    config = entry.make_config(values)
    proofs = prove_design(entry, config, timeout_s=60)
    fields = [f for c in entry.generate(config).outputs for f in c.fields]
    assert proofs.count("proved") == len(proofs.rows) == len(fields)


@pytest.mark.slow
@pytest.mark.parametrize(("name", "values"), WIDE)
def test_a_wide_decoder_is_its_table(name: str, values: dict[str, Any]) -> None:
    test_it_is_its_table(name, values)


FAULTS = [
    ("decode", {"format": "e2m1"}, r"(assign normal = )\|", r"\1&", "numbers.significand"),
    ("decode", {"format": "e2m1"}, r"code_held <= code", "code_held <= 4'd0", "numbers.sign"),
    (
        "encode",
        {"format": "e2m1", "acc_width": 8, "lsb": -4},
        r"(assign up = .*?)\|",
        r"\1&",
        "codes.code",
    ),
]


@pytest.mark.parametrize(("name", "values", "pattern", "fault", "output"), FAULTS)
def test_a_fault_is_refuted(
    name: str, values: dict[str, Any], pattern: str, fault: str, output: str
) -> None:
    entry = catalog.get(name)
    config = entry.make_config(values)
    rtl = entry.generate(config)
    text, count = re.subn(pattern, fault, rtl.text, count=1)
    table = entry.truth_table(config)
    assert count == 1 and table is not None
    proofs = prove_table(rtl.with_text(text), table.inputs, table.expected, timeout_s=20)
    refuted = {row.name.split(" ")[0] for row in proofs.refuted}
    assert output in refuted


def test_rows_that_are_missing_are_free() -> None:
    """Without the row of the fault nothing is refuted: of its input nothing is claimed."""
    entry = catalog.get("decode")
    config = entry.make_config({"format": "e2m1"})
    rtl = entry.generate(config)
    table = entry.truth_table(config)
    assert table is not None
    wrong = {"numbers": {name: v.copy() for name, v in table.expected["numbers"].items()}}
    wrong["numbers"]["significand"][5] ^= 1
    assert prove_table(rtl, table.inputs, wrong).count("refuted") == 1
    rest = {"codes": {"code": [c for c in range(16) if c != 5]}}
    kept = {
        "numbers": {n: [v[c] for c in range(16) if c != 5] for n, v in wrong["numbers"].items()}
    }
    assert prove_table(rtl, rest, kept).count("proved") == 3


def test_too_many_inputs() -> None:
    entry = catalog.get("encode")
    config = entry.make_config({"format": "e4m3"})
    assert entry.truth_table(config) is None
    proofs = prove_design(entry, config)
    assert not proofs.rows and "too many inputs" in proofs.notes[0]
    with pytest.raises(UserError):
        prove_table(entry.generate(config), {}, {})
