// encoder_e2m1_acc8_lsb_1_saturate_on: encoder of a number format: exact sum to the nearest code, one rounding unit
//
//   format     e2m1         number format of the codes
//   acc_width  8 bits       width of the sum, two's complement
//   lsb        -1           exponent of the last bit of the sum: it counts 2**lsb
//   saturate   on           beyond the range: on: the nearest end of it; off: the infinity or the NaN of the format, and modulo 2**width in integers and fixed point
//   rounding   nearest-even which of the two numbers next to the sum is taken; away and zero are those of the sum
//
// digest bd2f6667811719dc418fe5132d58668400798725c1aec68941b73ee8e0ccb364
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module encoder_e2m1_acc8_lsb_1_saturate_on (
    input  wire clk,
    input  wire [7:0] total,
    input  wire nan,
    input  wire pos_inf,
    input  wire neg_inf,
    output reg  [3:0] code,
    output reg  outside,
    output reg  inexact,
    output reg  invalid
);

    reg  [7:0] total_held;
    reg  nan_held;
    reg  pos_inf_held;
    reg  neg_inf_held;
    wire [3:0] part_code;
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

    encode_e2m1_acc8_lsb_1_saturate_on part (
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

module encode_e2m1_acc8_lsb_1_saturate_on (
    input  wire [7:0] total,
    input  wire nan,
    input  wire pos_inf,
    input  wire neg_inf,
    output wire [3:0] code,
    output wire outside,
    output wire inexact,
    output wire invalid
);

    wire infinite;
    wire [6:0] guide;
    wire guide_upper_4_empty;
    wire [2:0] guide_deciding_4;
    wire guide_upper_2_empty;
    wire guide_deciding_2;
    wire guide_upper_1_empty;
    wire [7:0] normalised_by_4;
    wire [7:0] normalised_by_2;
    wire [7:0] normalised_by_1;
    wire sticky;
    wire negative;
    wire over;
    wire [4:0] rounder_rounded;
    wire beyond;
    wire rounder_inexact;
    wire inexact_34;
    wire [2:0] chosen;
    wire [7:0] magnitude;
    wire [2:0] exponent;
    wire bits_1;

    assign invalid = nan | (pos_inf & neg_inf);
    assign infinite = pos_inf | neg_inf;
    assign magnitude = total[7] ? (-total) : total;
    assign guide = magnitude[7:1] | 7'd1;
    assign guide_upper_4_empty = ~(|guide[6:3]);
    assign guide_deciding_4 = guide_upper_4_empty ? guide[2:0] : guide[6:4];
    assign guide_upper_2_empty = ~(|guide_deciding_4[2:1]);
    assign guide_deciding_2 = guide_upper_2_empty ? guide_deciding_4[0] : guide_deciding_4[2];
    assign guide_upper_1_empty = ~guide_deciding_2;
    assign normalised_by_4 = guide_upper_4_empty ? {magnitude[3:0], 4'd0} : magnitude;
    assign normalised_by_2 = guide_upper_2_empty ? {normalised_by_4[5:0], 2'd0} : normalised_by_4;
    assign normalised_by_1 = guide_upper_1_empty ? {normalised_by_2[6:0], 1'b0} : normalised_by_2;
    assign sticky = |normalised_by_1[4:0];
    assign exponent = (3'd6 - {guide_upper_4_empty, guide_upper_2_empty, guide_upper_1_empty}) + {2'd0, normalised_by_1[7]};
    assign negative = infinite ? neg_inf : total[7];
    assign over = (rounder_rounded > 5'd7) | infinite;
    assign bits_1 = (({exponent, normalised_by_1[6]} == 4'd7) & rounder_inexact) | ({exponent, normalised_by_1[6]} > 4'd7);
    assign beyond = bits_1 | infinite;
    assign inexact_34 = rounder_inexact | beyond;
    assign chosen = over ? 3'd7 : rounder_rounded[2:0];
    assign code = invalid ? 4'd0 : {negative, chosen};
    assign outside = beyond & ~invalid;
    assign inexact = inexact_34 & ~invalid;

    round_4 rounder (
        .body({exponent, normalised_by_1[6]}),
        .guard(normalised_by_1[5]),
        .sticky(sticky),
        .rounded(rounder_rounded),
        .inexact(rounder_inexact)
    );

endmodule

module round_4 (
    input  wire [3:0] body,
    input  wire guard,
    input  wire sticky,
    output wire [4:0] rounded,
    output wire inexact
);

    wire up;

    assign up = guard & (sticky | body[0]);
    assign rounded = {1'b0, body} + {4'd0, up};
    assign inexact = guard | sticky;

endmodule

`default_nettype wire
