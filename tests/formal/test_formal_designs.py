"""Every design of the catalogue has something proved of it, from its entry alone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from hwgen import catalog
from hwgen.formal import prove_design

NARROW = {"act": "int2", "wgt": "int2", "acc_width": 4}
SMALL = {"rows": 2, "cols": 2, **NARROW}


@pytest.mark.parametrize("name", [pytest.param("array-os", marks=pytest.mark.slow), "array-ws"])
def test_arrays_are_equal_to_their_twins(name: str) -> None:
    design = catalog.get(name)
    proofs = prove_design(design, design.make_config(SMALL), timeout_s=60)
    assert proofs.passed and proofs.notes == []
    assert {row.status for row in proofs.rows} == {"proved"}
    others = ("booth", "carry_chain", "carry_save", "shared_weight")
    assert {pe for pe in others for row in proofs.rows if pe in row.module} == set(others)


@pytest.mark.slow
@pytest.mark.parametrize("name", catalog.names())
def test_every_design_has_a_proof(name: str) -> None:
    design = catalog.get(name)
    values: dict[str, Any] = SMALL if any(p.name == "rows" for p in design.params) else NARROW
    proofs = prove_design(design, design.make_config(values), timeout_s=60)
    assert proofs.passed and not proofs.refuted
    assert proofs.count("proved") >= 1


def test_a_twin_that_differs_is_refuted() -> None:
    """One of the two is broken; the counterexample says where."""
    entry = catalog.get("array-os")

    class Broken:
        # The sound twins are proved above.
        params = tuple(
            replace(param, choices=("multiplier", "carry-save"))
            for param in entry.params
            if param.name == "pe"
        )
        make_config = staticmethod(entry.make_config)
        changes = staticmethod(entry.changes)
        table = ""

        @staticmethod
        def operand_tables(config: Any) -> dict[str, Any]:
            return {}

        @staticmethod
        def generate(config: Any) -> Any:
            rtl = entry.generate(config)
            if config.pe != "carry-save":
                return rtl
            changed = rtl.text.replace("left == 2'd1", "left == 2'd0")
            assert changed != rtl.text
            return rtl.with_text(changed)

    proofs = prove_design(Broken, entry.make_config(SMALL), timeout_s=60)
    assert not proofs.passed
    (bad,) = proofs.refuted
    assert "out_last" in bad.name and bad.trace is not None and "out_last" in bad.trace.table()
