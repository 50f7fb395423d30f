"""A design whose memories lie outside is proved with their models."""

from __future__ import annotations

from dataclasses import replace

from hwgen import catalog
from hwgen.emit.options import Options
from hwgen.formal import order
from hwgen.formal.lower import lower
from hwgen.formal.prove import prove
from hwgen.rtl import Rtl


def tiny(memory: str) -> Rtl:
    matmul = catalog.get("matmul")
    values = {"rows": 1, "cols": 1, "act": "int2", "wgt": "int2", "acc_width": 4, "queue": 2}
    return matmul.generate(matmul.make_config(values), Options(memory=memory))


def test_the_models_are_part_of_the_circuit() -> None:
    inside, outside = lower(tiny("inferred")), lower(tiny("external"))
    assert set(outside.inputs) == set(inside.inputs)
    assert outside.outputs.keys() == inside.outputs.keys()
    assert len(outside.latches) == len(inside.latches)


def test_a_wrong_model_is_noticed() -> None:
    rtl = tiny("external")
    assert rtl.externals and order.stages(rtl)
    proofs = prove(_queue(rtl), depth=8)
    assert proofs.passed, proofs
    assert any(each.name in proofs.notes[0] for each in rtl.externals)
    broken = tuple(
        replace(each, text=each.text.replace("<= write_data;", "<= ~write_data;"))
        for each in rtl.externals
    )
    assert broken != rtl.externals
    assert prove(_queue(replace(rtl, externals=broken)), depth=8).refuted


def _queue(rtl: Rtl) -> Rtl:
    """Its smallest queue as a design of its own."""
    found = order.stage(rtl, order.stages(rtl)[-1], None)
    assert found is not None
    return found[0]
