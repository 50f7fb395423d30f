// encoder_fixed8_4_acc20_lsb_9_saturate_off: encoder of a number format: exact sum to the nearest code, one rounding unit
//
//   format     fixed8_4     number format of the codes
//   acc_width  20 bits      width of the sum, two's complement
//   lsb        -9           exponent of the last bit of the sum: it counts 2**lsb
//   saturate   off          beyond the range: on: the nearest end of it; off: the infinity or the NaN of the format, and modulo 2**width in integers and fixed point
//   rounding   nearest-even which of the two numbers next to the sum is taken; away and zero are those of the sum
//
// digest a43f054d8433bfd5907a3e51250bfb0a6c6053a9565f013104563b46968b3cbe
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module encoder_fixed8_4_acc20_lsb_9_saturate_off (
    input  wire clk,
    input  wire [19:0] total,
    input  wire nan,
    input  wire pos_inf,
    input  wire neg_inf,
    output reg  [7:0] code,
    output reg  outside,
    output reg  inexact,
    output reg  invalid
);

    reg  [19:0] total_held;
    reg  nan_held;
    reg  pos_inf_held;
    reg  neg_inf_held;
    wire [7:0] part_code;
    wire part_outside;
    wire part_inexact;
    wire part_invalid;

    always @(posedge clk) begin
        total_held <= total;
        nan_held <= nan;
        pos_inf_held <= pos_inf;
        neg_inf_held <= neg_inf;
        code <= part_code;
        outside <= part_outside;
        inexact <= part_inexact;
        invalid <= part_invalid;
    end

    encode_fixed8_4_acc20_lsb_9_saturate_off part (
        .total(total_held),
        .nan(nan_held),
        .pos_inf(pos_inf_held),
        .neg_inf(neg_inf_held),
        .code(part_code),
        .outside(part_outside),
        .inexact(part_inexact),
        .invalid(part_invalid)
    );

endmodule

module encode_fixed8_4_acc20_lsb_9_saturate_off (
    input  wire [19:0] total,
    input  wire nan,
    input  wire pos_inf,
    input  wire neg_inf,
    output wire [7:0] code,
    output wire outside,
    output wire inexact,
    output wire invalid
);

    wire unknown;
    wire infinite;
    wire sticky;
    wire negative;
    wire [7:0] chosen;
    wire beyond;
    wire rounder_inexact;
    wire inexact_24;
    wire [19:0] magnitude;
    wire [7:0] choice_1;
    wire bits_1;
    wire [7:0] result;

    assign unknown = nan | (pos_inf & neg_inf);
    assign infinite = pos_inf | neg_inf;
    assign magnitude = total[19] ? (-total) : total;
    assign sticky = |magnitude[3:0];
    assign choice_1 = negative ? 8'd128 : 8'd127;
    assign negative = infinite ? neg_inf : total[19];
    assign bits_1 = ((magnitude[19:5] == {7'd0, choice_1}) & rounder_inexact) | (magnitude[19:5] > {7'd0, choice_1});
    assign beyond = bits_1 | infinite;
    assign inexact_24 = rounder_inexact | beyond;
    assign result = negative ? (-chosen) : chosen;
    assign invalid = unknown | infinite;
    assign code = invalid ? 8'd0 : result;
    assign outside = beyond & ~invalid;
    assign inexact = inexact_24 & ~invalid;

    round_8_carry_off rounder (
        .body(magnitude[12:5]),
        .guard(magnitude[4]),
        .sticky(sticky),
        .rounded(chosen),
        .inexact(rounder_inexact)
    );

endmodule

module round_8_carry_off (
    input  wire [7:0] body,
    input  wire guard,
    input  wire sticky,
    output wire [7:0] rounded,
    output wire inexact
);

    wire up;

    assign up = guard & (sticky | body[0]);
    assign inexact = guard | sticky;
    assign rounded = body + {7'd0, up};

endmodule

`default_nettype wire
