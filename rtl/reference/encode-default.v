// encoder_e4m3_acc23_lsb_9_saturate_on: encoder of a number format: exact sum to the nearest code, one rounding unit
//
//   format     e4m3         number format of the codes
//   acc_width  23 bits      width of the sum, two's complement
//   lsb        -9           exponent of the last bit of the sum: it counts 2**lsb
//   saturate   on           beyond the range: on: the nearest end of it; off: the infinity or the NaN of the format, and modulo 2**width in integers and fixed point
//   rounding   nearest-even which of the two numbers next to the sum is taken; away and zero are those of the sum
//
// digest c023768e2c0c7d8bdbc75108e5999cec98c24a181821689ac45261e873efcd73
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module encoder_e4m3_acc23_lsb_9_saturate_on (
    input  wire clk,
    input  wire [22:0] total,
    input  wire nan,
    input  wire pos_inf,
    input  wire neg_inf,
    output reg  [7:0] code,
    output reg  outside,
    output reg  inexact
);

    reg  [22:0] total_held;
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

    encode_e4m3_acc23_lsb_9_saturate_on part (
        .total(total_held),
        .nan(nan_held),
        .pos_inf(pos_inf_held),
        .neg_inf(neg_inf_held),
        .code(part_code),
        .outside(part_outside),
        .inexact(part_inexact)
    );

endmodule

module encode_e4m3_acc23_lsb_9_saturate_on (
    input  wire [22:0] total,
    input  wire nan,
    input  wire pos_inf,
    input  wire neg_inf,
    output wire [7:0] code,
    output wire outside,
    output wire inexact
);

    wire unknown;
    wire infinite;
    wire [22:0] guide;
    wire guide_upper_16_empty;
    wire [14:0] guide_deciding_16;
    wire guide_upper_8_empty;
    wire [6:0] guide_deciding_8;
    wire guide_upper_4_empty;
    wire [2:0] guide_deciding_4;
    wire guide_upper_2_empty;
    wire guide_deciding_2;
    wire guide_upper_1_empty;
    wire [22:0] normalised_by_16;
    wire [22:0] normalised_by_8;
    wire [22:0] normalised_by_4;
    wire [22:0] normalised_by_2;
    wire [22:0] normalised_by_1;
    wire sticky;
    wire negative;
    wire over;
    wire [8:0] rounder_rounded;
    wire beyond;
    wire rounder_inexact;
    wire inexact_39;
    wire [6:0] chosen;
    wire [22:0] magnitude;
    wire [4:0] difference_1;
    wire [4:0] exponent;
    wire bits_1;

    assign unknown = nan | (pos_inf & neg_inf);
    assign infinite = pos_inf | neg_inf;
    assign magnitude = total[22] ? (-total) : total;
    assign guide = magnitude | 23'd8;
    assign guide_upper_16_empty = ~(|guide[22:7]);
    assign guide_deciding_16 = guide_upper_16_empty ? {guide[6:0], 8'd0} : guide[22:8];
    assign guide_upper_8_empty = ~(|guide_deciding_16[14:7]);
    assign guide_deciding_8 = guide_upper_8_empty ? guide_deciding_16[6:0] : guide_deciding_16[14:8];
    assign guide_upper_4_empty = ~(|guide_deciding_8[6:3]);
    assign guide_deciding_4 = guide_upper_4_empty ? guide_deciding_8[2:0] : guide_deciding_8[6:4];
    assign guide_upper_2_empty = ~(|guide_deciding_4[2:1]);
    assign guide_deciding_2 = guide_upper_2_empty ? guide_deciding_4[0] : guide_deciding_4[2];
    assign guide_upper_1_empty = ~guide_deciding_2;
    assign normalised_by_16 = guide_upper_16_empty ? {magnitude[6:0], 16'd0} : magnitude;
    assign normalised_by_8 = guide_upper_8_empty ? {normalised_by_16[14:0], 8'd0} : normalised_by_16;
    assign normalised_by_4 = guide_upper_4_empty ? {normalised_by_8[18:0], 4'd0} : normalised_by_8;
    assign normalised_by_2 = guide_upper_2_empty ? {normalised_by_4[20:0], 2'd0} : normalised_by_4;
    assign normalised_by_1 = guide_upper_1_empty ? {normalised_by_2[21:0], 1'b0} : normalised_by_2;
    assign sticky = |normalised_by_1[17:0];
    assign difference_1 = 5'd19 - {guide_upper_16_empty, guide_upper_8_empty, guide_upper_4_empty, guide_upper_2_empty, guide_upper_1_empty};
    assign exponent = difference_1 + {4'd0, normalised_by_1[22]};
    assign negative = infinite ? neg_inf : total[22];
    assign over = (rounder_rounded > 9'h7e) | infinite;
    assign bits_1 = (({exponent, normalised_by_1[21:19]} == 8'd126) & rounder_inexact) | ({exponent, normalised_by_1[21:19]} > 8'd126);
    assign beyond = bits_1 | infinite;
    assign inexact_39 = rounder_inexact | beyond;
    assign chosen = over ? 7'd126 : rounder_rounded[6:0];
    assign code = unknown ? 8'd127 : {negative, chosen};
    assign outside = beyond & ~unknown;
    assign inexact = inexact_39 & ~unknown;

    round_8 rounder (
        .body({exponent, normalised_by_1[21:19]}),
        .guard(normalised_by_1[18]),
        .sticky(sticky),
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
