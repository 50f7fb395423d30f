// encoder_fp16_acc45_lsb_24_saturate_off_toward_zero: encoder of a number format: exact sum to the nearest code, one rounding unit
//
//   format     fp16         number format of the codes
//   acc_width  45 bits      width of the sum, two's complement
//   lsb        -24          exponent of the last bit of the sum: it counts 2**lsb
//   saturate   off          beyond the range: on: the nearest end of it; off: the infinity or the NaN of the format, and modulo 2**width in integers and fixed point
//   rounding   toward-zero  which of the two numbers next to the sum is taken; away and zero are those of the sum
//
// digest 216af1b992f51b5145281eff6c56a5211e2c6b45aa2409c7041b3ca6eaadede8
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module encoder_fp16_acc45_lsb_24_saturate_off_toward_zero (
    input  wire clk,
    input  wire [44:0] total,
    input  wire nan,
    input  wire pos_inf,
    input  wire neg_inf,
    output reg  [15:0] code,
    output reg  outside,
    output reg  inexact
);

    reg  [44:0] total_held;
    reg  nan_held;
    reg  pos_inf_held;
    reg  neg_inf_held;
    wire [15:0] part_code;
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

    encode_fp16_acc45_lsb_24_saturate_off_toward_zero part (
        .total(total_held),
        .nan(nan_held),
        .pos_inf(pos_inf_held),
        .neg_inf(neg_inf_held),
        .code(part_code),
        .outside(part_outside),
        .inexact(part_inexact)
    );

endmodule

module encode_fp16_acc45_lsb_24_saturate_off_toward_zero (
    input  wire [44:0] total,
    input  wire nan,
    input  wire pos_inf,
    input  wire neg_inf,
    output wire [15:0] code,
    output wire outside,
    output wire inexact
);

    wire unknown;
    wire infinite;
    wire [44:0] guide;
    wire guide_upper_32_empty;
    wire [30:0] guide_deciding_32;
    wire guide_upper_16_empty;
    wire [14:0] guide_deciding_16;
    wire guide_upper_8_empty;
    wire [6:0] guide_deciding_8;
    wire guide_upper_4_empty;
    wire [2:0] guide_deciding_4;
    wire guide_upper_2_empty;
    wire guide_deciding_2;
    wire guide_upper_1_empty;
    wire [44:0] normalised_by_32;
    wire [44:0] normalised_by_16;
    wire [44:0] normalised_by_8;
    wire [44:0] normalised_by_4;
    wire [44:0] normalised_by_2;
    wire [44:0] normalised_by_1;
    wire sticky;
    wire negative;
    wire over;
    wire [16:0] rounder_rounded;
    wire beyond;
    wire rounder_inexact;
    wire inexact_42;
    wire [14:0] chosen;
    wire [44:0] magnitude;
    wire [5:0] difference_1;
    wire [5:0] exponent;
    wire bits_1;

    assign unknown = nan | (pos_inf & neg_inf);
    assign infinite = pos_inf | neg_inf;
    assign magnitude = total[44] ? (-total) : total;
    assign guide = magnitude | 45'h400;
    assign guide_upper_32_empty = ~(|guide[44:13]);
    assign guide_deciding_32 = guide_upper_32_empty ? {guide[12:0], 18'd0} : guide[44:14];
    assign guide_upper_16_empty = ~(|guide_deciding_32[30:15]);
    assign guide_deciding_16 = guide_upper_16_empty ? guide_deciding_32[14:0] : guide_deciding_32[30:16];
    assign guide_upper_8_empty = ~(|guide_deciding_16[14:7]);
    assign guide_deciding_8 = guide_upper_8_empty ? guide_deciding_16[6:0] : guide_deciding_16[14:8];
    assign guide_upper_4_empty = ~(|guide_deciding_8[6:3]);
    assign guide_deciding_4 = guide_upper_4_empty ? guide_deciding_8[2:0] : guide_deciding_8[6:4];
    assign guide_upper_2_empty = ~(|guide_deciding_4[2:1]);
    assign guide_deciding_2 = guide_upper_2_empty ? guide_deciding_4[0] : guide_deciding_4[2];
    assign guide_upper_1_empty = ~guide_deciding_2;
    assign normalised_by_32 = guide_upper_32_empty ? {magnitude[12:0], 32'd0} : magnitude;
    assign normalised_by_16 = guide_upper_16_empty ? {normalised_by_32[28:0], 16'd0} : normalised_by_32;
    assign normalised_by_8 = guide_upper_8_empty ? {normalised_by_16[36:0], 8'd0} : normalised_by_16;
    assign normalised_by_4 = guide_upper_4_empty ? {normalised_by_8[40:0], 4'd0} : normalised_by_8;
    assign normalised_by_2 = guide_upper_2_empty ? {normalised_by_4[42:0], 2'd0} : normalised_by_4;
    assign normalised_by_1 = guide_upper_1_empty ? {normalised_by_2[43:0], 1'b0} : normalised_by_2;
    assign sticky = |normalised_by_1[32:0];
    assign difference_1 = 6'd34 - {guide_upper_32_empty, guide_upper_16_empty, guide_upper_8_empty, guide_upper_4_empty, guide_upper_2_empty, guide_upper_1_empty};
    assign exponent = difference_1 + {5'd0, normalised_by_1[44]};
    assign negative = infinite ? neg_inf : total[44];
    assign over = (rounder_rounded > 17'h7bff) | infinite;
    assign bits_1 = (({exponent, normalised_by_1[43:34]} == 16'h7bff) & rounder_inexact) | ({exponent, normalised_by_1[43:34]} > 16'h7bff);
    assign beyond = bits_1 | infinite;
    assign inexact_42 = rounder_inexact | beyond;
    assign chosen = over ? 15'h7bff : rounder_rounded[14:0];
    assign code = unknown ? 16'h7e00 : ((over & (infinite | ~1'b1)) ? {negative, 15'h7c00} : {negative, chosen});
    assign outside = beyond & ~unknown;
    assign inexact = inexact_42 & ~(unknown | infinite);

    round_16_toward_zero rounder (
        .body({exponent, normalised_by_1[43:34]}),
        .guard(normalised_by_1[33]),
        .sticky(sticky),
        .rounded(rounder_rounded),
        .inexact(rounder_inexact)
    );

endmodule

module round_16_toward_zero (
    input  wire [15:0] body,
    input  wire guard,
    input  wire sticky,
    output wire [16:0] rounded,
    output wire inexact
);

    assign inexact = guard | sticky;
    assign rounded = {1'b0, body};

endmodule

`default_nettype wire
