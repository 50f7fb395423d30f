"""Small circuits for proofs, and faults in them."""

from __future__ import annotations

from hwgen.rtl import INPUT, OUTPUT, Channel, Field, Port, Rtl

FIFO = """
module fifo (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [1:0] in_data,
    output wire out_valid,
    input  wire out_ready,
    output wire [1:0] out_data
);
    reg [1:0] words [0:1];
    reg write_at, read_at;
    reg [1:0] count;
    wire push = in_valid & in_ready;
    wire pop = out_valid & out_ready;
    assign in_ready = count != 2'd2;
    assign out_valid = count != 2'd0;
    assign out_data = words[read_at];
    always @(posedge clk) begin
        if (push) words[write_at] <= in_data;
        if (rst) begin
            write_at <= 1'b0;
            read_at <= 1'b0;
            count <= 2'd0;
        end else begin
            if (push) write_at <= ~write_at;
            if (pop) read_at <= ~read_at;
            count <= count + push - pop;
        end
    end
endmodule
"""

# Name of the fault -> text, what it becomes, and the property that must not hold.
FAULTS = {
    "drops a beat": (
        "count <= count + push - pop",
        "count <= count + (push & ~pop) - pop",
        "beats come out as they went in: data",
    ),
    "duplicates a beat": (
        "if (pop) read_at <= ~read_at;",
        "if (pop & in_valid) read_at <= ~read_at;",
        "beats come out as they went in: data",
    ),
    "swaps beats": (
        "out_data = words[read_at]",
        "out_data = words[read_at ^ (count == 2'd2)]",
        "beats come out as they went in: data",
    ),
    "makes a beat up": (
        "out_valid = count != 2'd0",
        "out_valid = count != 2'd0 | (in_data == 2'd3 & write_at)",
        "no beat comes out that did not go in",
    ),
    "keeps a beat": (
        "out_valid = count != 2'd0",
        "out_valid = count == 2'd2",
        "a beat comes out within 16 cycles that the consumer waits",
    ),
    "lets valid drop": (
        "out_valid = count != 2'd0",
        "out_valid = count != 2'd0 & ~in_valid",
        "out: valid stays until ready",
    ),
    "changes a payload": (
        "out_data = words[read_at]",
        "out_data = words[read_at] ^ {1'b0, in_valid}",
        "out: payload is stable until ready",
    ),
    "waits for ready": (
        "out_valid = count != 2'd0",
        "out_valid = count != 2'd0 & out_ready",
        "out: valid does not wait for ready",
    ),
    "is not reset": (
        "            count <= 2'd0;",
        "",
        "no beat comes out that did not go in",
    ),
}


def fifo(text: str = FIFO) -> Rtl:
    """A queue of two beats."""
    ports = (
        Port("clk", INPUT, 1),
        Port("rst", INPUT, 1),
        Port("in_valid", INPUT, 1),
        Port("in_ready", OUTPUT, 1),
        Port("in_data", INPUT, 2),
        Port("out_valid", OUTPUT, 1),
        Port("out_ready", INPUT, 1),
        Port("out_data", OUTPUT, 2),
    )
    channels = tuple(
        Channel(
            name,
            direction,
            (Field("data", (f"{name}_data",), 2),),
            f"{name}_valid",
            f"{name}_ready",
        )
        for name, direction in (("in", INPUT), ("out", OUTPUT))
    )
    return Rtl(text, "fifo", ports, channels)


def changed(rtl: Rtl, old: str, new: str) -> Rtl:
    """`rtl` with one place of its text changed."""
    assert rtl.text.count(old) >= 1, old
    return rtl.with_text(rtl.text.replace(old, new, 1))
