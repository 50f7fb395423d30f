"""Every design of the catalogue has something proved of it, from its entry alone."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest

from hwgen import catalog
from hwgen.catalog import Design
from hwgen.config import Config
from hwgen.errors import UserError
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


def smallest(design: Design) -> Config:
    """Narrow numbers and few of them, where the design takes them; else its smallest preset."""
    known = {param.name for param in design.params}
    if set(NARROW) <= known:
        with suppress(UserError):  # PEs of one format only
            return design.make_config({k: v for k, v in SMALL.items() if k in known})
    return design.make_config(preset="tiny" if "tiny" in design.presets else "default")


@pytest.mark.slow
@pytest.mark.parametrize("name", catalog.names())
def test_every_design_has_a_proof(name: str) -> None:
    """Or nothing was found in the cycles that were searched, or it is said why there is none."""
    design = catalog.get(name)
    proofs = prove_design(design, smallest(design), timeout_s=60)
    assert not proofs.refuted
    if proofs.rows:
        assert proofs.passed
    else:
        assert any("neither streams nor a function" in note for note in proofs.notes)


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
