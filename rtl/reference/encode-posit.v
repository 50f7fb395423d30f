// encoder_posit8_1_acc34_lsb_16_saturate_on: encoder of a number format: exact sum to the nearest code, one rounding unit
//
//   format     posit8_1     number format of the codes
//   acc_width  34 bits      width of the sum, two's complement
//   lsb        -16          exponent of the last bit of the sum: it counts 2**lsb
//   saturate   on           beyond the range: on: the nearest end of it; off: the infinity or the NaN of the format, and modulo 2**width in integers and fixed point
//   rounding   nearest-even which of the two numbers next to the sum is taken; away and zero are those of the sum
//
// digest cfc6669b89e779758c4193681c559a045c891ff31adb1d9bfb18801f3653a151
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module encoder_posit8_1_acc34_lsb_16_saturate_on (
    input  wire clk,
    input  wire [33:0] total,
    input  wire nan,
    input  wire pos_inf,
    input  wire neg_inf,
    output reg  [7:0] code,
    output reg  outside,
    output reg  inexact
);

    reg  [33:0] total_held;
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

    encode_posit8_1_acc34_lsb_16_saturate_on part (
        .total(total_held),
        .nan(nan_held),
        .pos_inf(pos_inf_held),
        .neg_inf(neg_inf_held),
        .code(part_code),
        .outside(part_outside),
        .inexact(part_inexact)
    );

endmodule

module encode_posit8_1_acc34_lsb_16_saturate_on (
    input  wire [33:0] total,
    input  wire nan,
    input  wire pos_inf,
    input  wire neg_inf,
    output wire [7:0] code,
    output wire outside,
    output wire inexact
);

    wire unknown;
    wire infinite;
    wire magnitude_upper_32_empty;
    wire [30:0] magnitude_deciding_32;
    wire magnitude_upper_16_empty;
    wire [14:0] magnitude_deciding_16;
    wire magnitude_upper_8_empty;
    wire [6:0] magnitude_deciding_8;
    wire magnitude_upper_4_empty;
    wire [2:0] magnitude_deciding_4;
    wire magnitude_upper_2_empty;
    wire magnitude_deciding_2;
    wire magnitude_upper_1_empty;
    wire [33:0] normalised_by_32;
    wire [33:0] normalised_by_16;
    wire [33:0] normalised_by_8;
    wire [33:0] normalised_by_4;
    wire [33:0] normalised_by_2;
    wire [33:0] normalised_by_1;
    wire sticky;
    wire [3:0] run;
    wire regime_far;
    wire [13:0] shifted;
    wire rest;
    wire negative;
    wire over;
    wire [7:0] rounder_rounded;
    wire beyond;
    wire rounder_inexact;
    wire inexact_49;
    wire lost;
    wire [7:0] chosen;
    wire [33:0] magnitude;
    wire [5:0] scale;
    wire [2:0] amount;
    wire [7:0] result;

    assign unknown = nan | (pos_inf & neg_inf);
    assign infinite = pos_inf | neg_inf;
    assign magnitude = total[33] ? (-total) : total;
    assign magnitude_upper_32_empty = ~(|magnitude[33:2]);
    assign magnitude_deciding_32 = magnitude_upper_32_empty ? {magnitude[1:0], 29'd0} : magnitude[33:3];
    assign magnitude_upper_16_empty = ~(|magnitude_deciding_32[30:15]);
    assign magnitude_deciding_16 = magnitude_upper_16_empty ? magnitude_deciding_32[14:0] : magnitude_deciding_32[30:16];
    assign magnitude_upper_8_empty = ~(|magnitude_deciding_16[14:7]);
    assign magnitude_deciding_8 = magnitude_upper_8_empty ? magnitude_deciding_16[6:0] : magnitude_deciding_16[14:8];
    assign magnitude_upper_4_empty = ~(|magnitude_deciding_8[6:3]);
    assign magnitude_deciding_4 = magnitude_upper_4_empty ? magnitude_deciding_8[2:0] : magnitude_deciding_8[6:4];
    assign magnitude_upper_2_empty = ~(|magnitude_deciding_4[2:1]);
    assign magnitude_deciding_2 = magnitude_upper_2_empty ? magnitude_deciding_4[0] : magnitude_deciding_4[2];
    assign magnitude_upper_1_empty = ~magnitude_deciding_2;
    assign normalised_by_32 = magnitude_upper_32_empty ? {magnitude[1:0], 32'd0} : magnitude;
    assign normalised_by_16 = magnitude_upper_16_empty ? {normalised_by_32[17:0], 16'd0} : normalised_by_32;
    assign normalised_by_8 = magnitude_upper_8_empty ? {normalised_by_16[25:0], 8'd0} : normalised_by_16;
    assign normalised_by_4 = magnitude_upper_4_empty ? {normalised_by_8[29:0], 4'd0} : normalised_by_8;
    assign normalised_by_2 = magnitude_upper_2_empty ? {normalised_by_4[31:0], 2'd0} : normalised_by_4;
    assign normalised_by_1 = magnitude_upper_1_empty ? {normalised_by_2[32:0], 1'b0} : normalised_by_2;
    assign sticky = |normalised_by_1[27:0];
    assign scale = 6'd17 - {magnitude_upper_32_empty, magnitude_upper_16_empty, magnitude_upper_8_empty, magnitude_upper_4_empty, magnitude_upper_2_empty, magnitude_upper_1_empty};
    assign run = scale[5] ? ~scale[4:1] : scale[4:1];
    assign regime_far = (run > 4'd6) & normalised_by_1[33];
    assign amount = (run > 4'd6) ? 3'd6 : run[2:0];
    assign shifted = $signed({({~scale[5], scale[5], scale[0], normalised_by_1[32:28]} & {8{normalised_by_1[33]}}), 6'd0}) >>> amount;
    assign rest = ((|shifted[5:0]) | sticky) | regime_far;
    assign negative = infinite ? neg_inf : total[33];
    assign over = (rounder_rounded > 8'd127) | infinite;
    assign beyond = ((shifted[13:7] == 7'd127) & rounder_inexact) | infinite;
    assign inexact_49 = rounder_inexact | beyond;
    assign lost = normalised_by_1[33] & ~(|rounder_rounded);
    assign chosen = over ? 8'd127 : (lost ? 8'd1 : rounder_rounded);
    assign result = negative ? (-chosen) : chosen;
    assign code = unknown ? 8'd128 : result;
    assign outside = beyond & ~unknown;
    assign inexact = inexact_49 & ~unknown;

    round_7 rounder (
        .body(shifted[13:7]),
        .guard(shifted[6]),
        .sticky(rest),
        .rounded(rounder_rounded),
        .inexact(rounder_inexact)
    );

endmodule

module round_7 (
    input  wire [6:0] body,
    input  wire guard,
    input  wire sticky,
    output wire [7:0] rounded,
    output wire inexact
);

    wire up;

    assign up = guard & (sticky | body[0]);
    assign rounded = {1'b0, body} + {7'd0, up};
    assign inexact = guard | sticky;

endmodule

`default_nettype wire
