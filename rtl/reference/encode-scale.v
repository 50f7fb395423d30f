// encoder_e8m0_acc24_lsb_20_saturate_on: encoder of a number format: exact sum to the nearest code, one rounding unit
//
//   format     e8m0         number format of the codes
//   acc_width  24 bits      width of the sum, two's complement
//   lsb        -20          exponent of the last bit of the sum: it counts 2**lsb
//   saturate   on           beyond the range: on: the nearest end of it; off: the infinity or the NaN of the format, and modulo 2**width in integers and fixed point
//   rounding   nearest-even which of the two numbers next to the sum is taken; away and zero are those of the sum
//
// digest 1e3406ce9f076fe76172c2705e0a660c589f22f407d13e6f273c1152567bf864
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module encoder_e8m0_acc24_lsb_20_saturate_on (
    input  wire clk,
    input  wire [23:0] total,
    input  wire nan,
    input  wire pos_inf,
    input  wire neg_inf,
    output reg  [7:0] code,
    output reg  outside,
    output reg  inexact
);

    reg  [23:0] total_held;
    reg  nan_held;
    reg  pos_inf_held;
    reg  neg_inf_held;
    wire [7:0] part_code;
    wire part_outside;
    wire part_inexact;

    always @(posedge clk) begin
        total_held <= total;
        nan_held <= nan;
        pos_inf_held <= pos_inf;
        neg_inf_held <= neg_inf;
        code <= part_code;
        outside <= part_outside;
        inexact <= part_inexact;
    end

    encode_e8m0_acc24_lsb_20_saturate_on part (
        .total(total_held),
        .nan(nan_held),
        .pos_inf(pos_inf_held),
        .neg_inf(neg_inf_held),
        .code(part_code),
        .outside(part_outside),
        .inexact(part_inexact)
    );

endmodule

module encode_e8m0_acc24_lsb_20_saturate_on (
    input  wire [23:0] total,
    input  wire nan,
    input  wire pos_inf,
    input  wire neg_inf,
    output wire [7:0] code,
    output wire outside,
    output wire inexact
);

    wire unknown;
    wire infinite;
    wire low;
    wire [23:0] guide;
    wire guide_upper_16_empty;
    wire [14:0] guide_deciding_16;
    wire guide_upper_8_empty;
    wire [6:0] guide_deciding_8;
    wire guide_upper_4_empty;
    wire [2:0] guide_deciding_4;
    wire guide_upper_2_empty;
    wire guide_deciding_2;
    wire guide_upper_1_empty;
    wire [23:0] normalised_by_16;
    wire [23:0] normalised_by_8;
    wire [23:0] normalised_by_4;
    wire [23:0] normalised_by_2;
    wire [23:0] normalised_by_1;
    wire sticky;
    wire short;
    wire guard_33;
    wire sticky_34;
    wire [7:0] limit;
    wire negative;
    wire over;
    wire [8:0] rounder_rounded;
    wire beyond;
    wire rounder_inexact;
    wire inexact_41;
    wire [7:0] chosen;
    wire [23:0] magnitude;
    wire [7:0] body;

    assign unknown = nan | (pos_inf & neg_inf);
    assign infinite = pos_inf | neg_inf;
    assign magnitude = total[23] ? (-total) : total;
    assign low = total[23] | (magnitude < 24'd1);
    assign guide = magnitude | 24'd0;
    assign guide_upper_16_empty = ~(|guide[23:8]);
    assign guide_deciding_16 = guide_upper_16_empty ? {guide[7:0], 7'd0} : guide[23:9];
    assign guide_upper_8_empty = ~(|guide_deciding_16[14:7]);
    assign guide_deciding_8 = guide_upper_8_empty ? guide_deciding_16[6:0] : guide_deciding_16[14:8];
    assign guide_upper_4_empty = ~(|guide_deciding_8[6:3]);
    assign guide_deciding_4 = guide_upper_4_empty ? guide_deciding_8[2:0] : guide_deciding_8[6:4];
    assign guide_upper_2_empty = ~(|guide_deciding_4[2:1]);
    assign guide_deciding_2 = guide_upper_2_empty ? guide_deciding_4[0] : guide_deciding_4[2];
    assign guide_upper_1_empty = ~guide_deciding_2;
    assign normalised_by_16 = guide_upper_16_empty ? {magnitude[7:0], 16'd0} : magnitude;
    assign normalised_by_8 = guide_upper_8_empty ? {normalised_by_16[15:0], 8'd0} : normalised_by_16;
    assign normalised_by_4 = guide_upper_4_empty ? {normalised_by_8[19:0], 4'd0} : normalised_by_8;
    assign normalised_by_2 = guide_upper_2_empty ? {normalised_by_4[21:0], 2'd0} : normalised_by_4;
    assign normalised_by_1 = guide_upper_1_empty ? {normalised_by_2[22:0], 1'b0} : normalised_by_2;
    assign sticky = |normalised_by_1[21:0];
    assign short = total[23] | ~normalised_by_1[23];
    assign body = 8'd130 - {3'd0, guide_upper_16_empty, guide_upper_8_empty, guide_upper_4_empty, guide_upper_2_empty, guide_upper_1_empty};
    assign guard_33 = normalised_by_1[22] & ~short;
    assign sticky_34 = sticky & ~short;
    assign limit = (negative | (low & ~infinite)) ? 8'd0 : 8'd254;
    assign negative = infinite ? neg_inf : total[23];
    assign over = ((rounder_rounded > {1'b0, limit}) | (low & ~infinite)) | infinite;
    assign beyond = ((((body == limit) & rounder_inexact) | short) | (body > limit)) | infinite;
    assign inexact_41 = (rounder_inexact | beyond) | short;
    assign chosen = over ? limit : rounder_rounded[7:0];
    assign code = unknown ? 8'd255 : chosen;
    assign outside = beyond & ~unknown;
    assign inexact = inexact_41 & ~unknown;

    round_8 rounder (
        .body(body),
        .guard(guard_33),
        .sticky(sticky_34),
        .rounded(rounder_rounded),
        .inexact(rounder_inexact)
    );

endmodule

module round_8 (
    input  wire [7:0] body,
    input  wire guard,
    input  wire sticky,
    output wire [8:0] rounded,
    output wire inexact
);

    wire up;

    assign up = guard & (sticky | body[0]);
    assign rounded = {1'b0, body} + {8'd0, up};
    assign inexact = guard | sticky;

endmodule

`default_nettype wire
