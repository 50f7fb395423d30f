"""Streams: what holds is proved for all time, every fault is refuted by a run that shows it."""

from __future__ import annotations

import dataclasses
import itertools

import pytest
from formal_samples import FAULTS, FIFO, changed, fifo
from presets import in_turn

from hwgen import catalog
from hwgen.errors import UserError
from hwgen.formal import prove
from hwgen.formal.handshake import claims, scene
from hwgen.formal.lower import lower
from hwgen.formal.order import alike, stage, stages
from hwgen.formal.order import claims as order_claims
from hwgen.formal.settle import settle
from hwgen.formal.start import Reset, Start


def test_everything_of_a_queue_is_proved():
    seen = []
    proofs = prove(fifo(), timeout_s=20, progress=seen.append)
    assert [row.verdict for row in proofs.rows] == ["proved"] * len(proofs.rows)
    assert {row.name for row in proofs.rows} >= {name for _, _, name in FAULTS.values()}
    assert proofs.passed and seen == list(proofs.rows)
    assert all(row.depth is None and row.trace is None for row in proofs.rows)


@pytest.mark.parametrize("fault", in_turn(list(FAULTS), 2))
def test_fault_is_refuted_with_a_trace(fault):
    old, new, name = FAULTS[fault]
    proofs = prove(changed(fifo(), old, new), depth=12, timeout_s=4)
    row = next(row for row in proofs.refuted if row.name == name)
    trace = row.trace
    assert trace is not None and not proofs.passed
    assert row.depth is not None and 0 <= row.depth < 40
    assert trace.cycles == trace.first + row.depth + 1
    # The run is one of the circuit: reset at first, then off.
    assert trace.signals["rst"][trace.first :] == [0] * (row.depth + 1)
    assert trace.signals["rst"][trace.first - 1] == 1
    if fault == "lets valid drop":
        valid, ready = trace.signals["out_valid"], trace.signals["out_ready"]
        assert (valid[-2], ready[-2], valid[-1]) == (1, 0, 0)
    if fault == "changes a payload":
        data = trace.signals["out_data"]
        assert data[-1] != data[-2] and trace.signals["out_ready"][-2] == 0


def test_producers_keep_the_rules():
    """A beat that waits at an input stays, in every counterexample."""
    old, new, name = FAULTS["keeps a beat"]
    proofs = prove(changed(fifo(), old, new), timeout_s=10)
    signals = next(row for row in proofs.refuted if row.name == name).trace.signals
    rows = list(zip(*(signals[f"in_{key}"] for key in ("valid", "ready", "data")), strict=True))
    for (valid, ready, data), (then, _, later) in itertools.pairwise(rows[2:]):
        if valid and not ready:
            assert then and later == data


def test_without_time_for_a_proof_the_depth_is_told():
    place, _ = _scene(fifo())
    claim = next(c for c in claims(fifo(), _, place) if "payload" in c.name)
    row = settle(place, dataclasses.replace(claim, bad=_late(place, 6)), "fifo", 3, 5)
    assert row.status == "refuted" and row.depth == 6


def _scene(rtl):
    circuit = lower(rtl)
    return scene(Start(Reset.of(rtl)), rtl, circuit), circuit


def _late(place, cycles):
    """A literal that is 1 from `cycles` cycles after the reset on."""
    literal = place.start.running
    for i in range(cycles):
        latch = place.start.aig.latch([("late", i)], 0)
        latch.next = literal
        literal = 2 * latch.node
    return literal


def test_bits_of_a_payload_share_a_proof():
    rtl = fifo(FIFO.replace("[1:0] in_data", "[7:0] in_data").replace("[1:0] words", "[7:0] words"))
    rtl = rtl.with_text(rtl.text.replace("[1:0] out_data", "[7:0] out_data"))
    own, circuit = stage(rtl, "fifo", None)
    place = scene(Start(Reset.of(own)), own, circuit)
    lanes = list(order_claims(own, circuit, place))[-1]
    assert (len(lanes), len(alike(place.start.aig, lanes))) == (8, 1)
    # A bit that goes another way is a proof of its own.
    odd = changed(rtl, "words[read_at];", "{words[read_at][7:1], words[~read_at][0]};")
    own, circuit = stage(odd, "fifo", None)
    place = scene(Start(Reset.of(own)), own, circuit)
    lanes = list(order_claims(own, circuit, place))[-1]
    assert len(alike(place.start.aig, lanes)) == 2


def test_streams_of_an_engine():
    design = catalog.get("matmul")
    rtl = design.generate(design.make_config({"act": "int2", "wgt": "int2"}, "tiny"))
    assert len(stages(rtl)) == 2
    place, circuit = _scene(rtl)
    rows = [settle(place, claim, rtl.top, 8, 20) for claim in claims(rtl, circuit, place)]
    assert len(rows) == 4 and {row.status for row in rows} == {"proved"}
    sticky = "                error <= 1'b1;"
    broken = changed(rtl, sticky, "                error <= ~error;")
    place, circuit = _scene(broken)
    rows = [settle(place, claim, rtl.top, 8, 20) for claim in claims(broken, circuit, place)]
    assert {row.name for row in rows if row.status == "refuted"} == {"error: stays until reset"}


def test_padding_of_axi_streams():
    from hwgen.emit.options import Options

    design = catalog.get("matmul")
    config = design.make_config({"act": "int2", "wgt": "int2", "acc_width": 5}, "tiny")
    rtl = design.generate(config, Options(wrap="axi-stream"))
    for text, status in ((rtl.text, "proved"), (_dirty(rtl.text), "refuted")):
        broken = rtl.with_text(text)
        place, circuit = _scene(broken)
        row = next(
            settle(place, claim, rtl.top, 8, 20)
            for claim in claims(broken, circuit, place)
            if claim.kind == "padding"
        )
        assert row.status == status


def _dirty(text):
    old = "assign m_axis_out_tdata = {6'd0, "
    assert old in text
    return text.replace(old, "assign m_axis_out_tdata = {5'd0, m_axis_out_tready, ")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (FIFO.replace("posedge clk", "negedge clk"), "another clock"),
        (FIFO.replace("always @(posedge clk) begin", "always @* if (clk) begin"), "latch"),
    ],
)
def test_circuits_of_another_kind_are_refused(text, words):
    with pytest.raises(UserError, match=words):
        prove(fifo(text))


def test_bad_limits():
    with pytest.raises(UserError, match="depth"):
        prove(fifo(), depth=0)
    with pytest.raises(UserError, match="timeout"):
        prove(fifo(), timeout_s=0)


def test_traces_as_table_and_waveform():
    old, new, name = FAULTS["lets valid drop"]
    row = next(r for r in prove(changed(fifo(), old, new), timeout_s=10).refuted if r.name == name)
    lines = row.trace.table().splitlines()
    assert lines[0].split() == ["cycle", *(str(i) for i in range(-2, row.depth + 1))]
    assert len({len(line) for line in lines}) == 1
    vcd = row.trace.vcd()
    assert "$var wire 2 " in vcd and f"#{10 * (row.trace.cycles - 1)}" in vcd
    data = row.data()
    assert data["status"] == "refuted" and data["trace"]["signals"]["rst"][-1] == "0"
