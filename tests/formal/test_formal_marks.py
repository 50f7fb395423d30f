"""Marks of what may differ: they excuse what nobody sees, and nothing else."""

from __future__ import annotations

import pytest
from formal_samples import FAULTS, changed, fifo

from hwgen import catalog
from hwgen.formal.equivalent import _by_control, _by_marks, _by_product, _by_promise, _by_step
from hwgen.rtl import INPUT, OUTPUT, Channel, Field, Port, Rtl

WAYS = [_by_control, _by_marks]

# A payload of 5 bits goes through two stages; what is turned over at the first is turned back.
LINE = """
module line (
    input wire clk, input wire rst, input wire in_valid, input wire [4:0] in_data,
    output reg out_valid, output reg [4:0] out_data
);
    reg half;
    reg [4:0] kept;
    always @(posedge clk) begin
        kept <= rst ? 5'd0 : in_data ^ 5'd0;
        out_data <= kept ^ 5'd0;
        half <= in_valid & ~rst;
        out_valid <= half & ~rst;
    end
endmodule
"""


def line() -> Rtl:
    names = {"clk": 1, "rst": 1, "in_valid": 1, "in_data": 5, "out_valid": 1, "out_data": 5}
    ports = tuple(
        Port(name, OUTPUT if name.startswith("out") else INPUT, width)
        for name, width in names.items()
    )
    channels = tuple(
        Channel(name, way, (Field("data", (f"{name}_data",), 5),), f"{name}_valid")
        for name, way in (("in", INPUT), ("out", OUTPUT))
    )
    return Rtl(LINE, "line", ports, channels)


def verdict(way, rtl, old, new, count=1):
    mutant = changed(rtl, old, new)
    for _ in range(count - 1):
        mutant = changed(mutant, old, new)
    return way(rtl, mutant, (rtl.top, None), 10.0)


@pytest.mark.parametrize("way", WAYS)
def test_a_free_slot_may_hold_anything(way):
    assert verdict(way, fifo(), "if (push) words", "if (in_ready) words") == "proved"
    assert verdict(way, fifo(), "if (push) words", "words") == "timeout"


@pytest.mark.parametrize("way", WAYS)
def test_a_payload_without_valid_may_be_anything(way):
    assert verdict(way, line(), "rst ? 5'd0 : in_data", "rst ? 5'd9 : in_data") == "proved"
    assert verdict(way, line(), "half & ~rst", "half") == "timeout"
    assert verdict(way, line(), "rst ? 5'd0 : in_data", "half ? 5'd9 : in_data") == "timeout"


def test_differences_that_cancel_out_are_followed_bit_by_bit():
    assert verdict(_by_marks, line(), "^ 5'd0", "^ 5'd6", count=2) == "proved"
    assert verdict(_by_marks, line(), "^ 5'd0", "^ 5'd6") == "timeout"


@pytest.mark.parametrize(
    "way", [_by_control, _by_step, pytest.param(_by_marks, marks=pytest.mark.slow)]
)
@pytest.mark.parametrize("fault", FAULTS)
def test_no_fault_is_excused(way, fault):
    old, new, _ = FAULTS[fault]
    assert verdict(way, fifo(), old, new) == "timeout"


@pytest.mark.parametrize("fault", FAULTS)
def test_every_fault_is_found_side_by_side(fault):
    old, new, _ = FAULTS[fault]
    assert verdict(_by_product, fifo(), old, new) == "refuted"


@pytest.mark.parametrize(
    ("queue", "push", "found"),
    # The producer of the output queue counts its beats; an input queue is full now and then.
    [
        ("queue_5_4", "1'b1", "timeout"),
        pytest.param("queue_11_9", "1'b1", "proved", marks=pytest.mark.slow),
        pytest.param("queue_11_9", "out_ready", "timeout", marks=pytest.mark.slow),
    ],
)
def test_a_queue_that_is_never_full(queue, push, found):
    design = catalog.get("matmul")
    config = {"act": "int3", "wgt": "int2", "acc_width": 5}
    rtl = design.generate(design.make_config(config, "tiny"))
    begin = rtl.text.index(f"module {queue} ")
    changed_text = rtl.text[begin:].replace(".write_en(push)", f".write_en({push})", 1)
    mutant = rtl.with_text(rtl.text[:begin] + changed_text)
    ram = "ram_1r1w_4x5" if queue == "queue_5_4" else "ram_1r1w_9x11"
    view = (queue, frozenset({queue, ram}))
    assert _by_promise(rtl, mutant, view, 60.0) == found
