// encoder_posit16_1_acc128_lsb_56_saturate_on: encoder of a number format: exact sum to the nearest code, one rounding unit
//
//   format     posit16_1    number format of the codes
//   acc_width  128 bits     width of the sum, two's complement
//   lsb        -56          exponent of the last bit of the sum: it counts 2**lsb
//   saturate   on           beyond the range: on: the nearest end of it; off: the infinity or the NaN of the format, and modulo 2**width in integers and fixed point
//   rounding   nearest-even which of the two numbers next to the sum is taken; away and zero are those of the sum
//
// digest 3fd018768883e981dea7ba774c6553ee4c9c2702bbc67e2ebf25bb9184ed9531
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module encoder_posit16_1_acc128_lsb_56_saturate_on (
    input  wire clk,
    input  wire [127:0] total,
    input  wire nan,
    input  wire pos_inf,
    input  wire neg_inf,
    output reg  [15:0] code,
    output reg  outside,
    output reg  inexact
);

    reg  [127:0] total_held;
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

    encode_posit16_1_acc128_lsb_56_saturate_on part (
        .total(total_held),
        .nan(nan_held),
        .pos_inf(pos_inf_held),
        .neg_inf(neg_inf_held),
        .code(part_code),
        .outside(part_outside),
        .inexact(part_inexact)
    );

endmodule

module encode_posit16_1_acc128_lsb_56_saturate_on (
    input  wire [127:0] total,
    input  wire nan,
    input  wire pos_inf,
    input  wire neg_inf,
    output wire [15:0] code,
    output wire outside,
    output wire inexact
);

    wire unknown;
    wire infinite;
    wire magnitude_upper_64_empty;
    wire [62:0] magnitude_deciding_64;
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
    wire [127:0] normalised_by_64;
    wire [127:0] normalised_by_32;
    wire [127:0] normalised_by_16;
    wire [127:0] normalised_by_8;
    wire [127:0] normalised_by_4;
    wire [127:0] normalised_by_2;
    wire [127:0] normalised_by_1;
    wire sticky;
    wire [7:0] scale;
    wire [5:0] run;
    wire regime_far;
    wire [29:0] shifted;
    wire rest;
    wire negative;
    wire over;
    wire [15:0] rounder_rounded;
    wire beyond;
    wire rounder_inexact;
    wire inexact_52;
    wire lost;
    wire [15:0] chosen;
    wire [127:0] magnitude;
    wire [3:0] amount;
    wire [15:0] result;

    assign unknown = nan | (pos_inf & neg_inf);
    assign infinite = pos_inf | neg_inf;
    assign magnitude = total[127] ? (-total) : total;
    assign magnitude_upper_64_empty = ~(|magnitude[127:64]);
    assign magnitude_deciding_64 = magnitude_upper_64_empty ? magnitude[63:1] : magnitude[127:65];
    assign magnitude_upper_32_empty = ~(|magnitude_deciding_64[62:31]);
    assign magnitude_deciding_32 = magnitude_upper_32_empty ? magnitude_deciding_64[30:0] : magnitude_deciding_64[62:32];
    assign magnitude_upper_16_empty = ~(|magnitude_deciding_32[30:15]);
    assign magnitude_deciding_16 = magnitude_upper_16_empty ? magnitude_deciding_32[14:0] : magnitude_deciding_32[30:16];
    assign magnitude_upper_8_empty = ~(|magnitude_deciding_16[14:7]);
    assign magnitude_deciding_8 = magnitude_upper_8_empty ? magnitude_deciding_16[6:0] : magnitude_deciding_16[14:8];
    assign magnitude_upper_4_empty = ~(|magnitude_deciding_8[6:3]);
    assign magnitude_deciding_4 = magnitude_upper_4_empty ? magnitude_deciding_8[2:0] : magnitude_deciding_8[6:4];
    assign magnitude_upper_2_empty = ~(|magnitude_deciding_4[2:1]);
    assign magnitude_deciding_2 = magnitude_upper_2_empty ? magnitude_deciding_4[0] : magnitude_deciding_4[2];
    assign magnitude_upper_1_empty = ~magnitude_deciding_2;
    assign normalised_by_64 = magnitude_upper_64_empty ? {magnitude[63:0], 64'd0} : magnitude;
    assign normalised_by_32 = magnitude_upper_32_empty ? {normalised_by_64[95:0], 32'd0} : normalised_by_64;
    assign normalised_by_16 = magnitude_upper_16_empty ? {normalised_by_32[111:0], 16'd0} : normalised_by_32;
    assign normalised_by_8 = magnitude_upper_8_empty ? {normalised_by_16[119:0], 8'd0} : normalised_by_16;
    assign normalised_by_4 = magnitude_upper_4_empty ? {normalised_by_8[123:0], 4'd0} : normalised_by_8;
    assign normalised_by_2 = magnitude_upper_2_empty ? {normalised_by_4[125:0], 2'd0} : normalised_by_4;
    assign normalised_by_1 = magnitude_upper_1_empty ? {normalised_by_2[126:0], 1'b0} : normalised_by_2;
    assign sticky = |normalised_by_1[113:0];
    assign scale = 8'd71 - {1'b0, magnitude_upper_64_empty, magnitude_upper_32_empty, magnitude_upper_16_empty, magnitude_upper_8_empty, magnitude_upper_4_empty, magnitude_upper_2_empty, magnitude_upper_1_empty};
    assign run = scale[7] ? ~scale[6:1] : scale[6:1];
    assign regime_far = (run > 6'd14) & normalised_by_1[127];
    assign amount = (run > 6'd14) ? 4'd14 : run[3:0];
    assign shifted = $signed({({~scale[7], scale[7], scale[0], normalised_by_1[126:114]} & {16{normalised_by_1[127]}}), 14'd0}) >>> amount;
    assign rest = ((|shifted[13:0]) | sticky) | regime_far;
    assign negative = infinite ? neg_inf : total[127];
    assign over = (rounder_rounded > 16'h7fff) | infinite;
    assign beyond = ((shifted[29:15] == 15'h7fff) & rounder_inexact) | infinite;
    assign inexact_52 = rounder_inexact | beyond;
    assign lost = normalised_by_1[127] & ~(|rounder_rounded);
    assign chosen = over ? 16'h7fff : (lost ? 16'd1 : rounder_rounded);
    assign result = negative ? (-chosen) : chosen;
    assign code = unknown ? 16'h8000 : result;
    assign outside = beyond & ~unknown;
    assign inexact = inexact_52 & ~unknown;

    round_15 rounder (
        .body(shifted[29:15]),
        .guard(shifted[14]),
        .sticky(rest),
        .rounded(rounder_rounded),
        .inexact(rounder_inexact)
    );

endmodule

module round_15 (
    input  wire [14:0] body,
    input  wire guard,
    input  wire sticky,
    output wire [15:0] rounded,
    output wire inexact
);

    wire up;

    assign up = guard & (sticky | body[0]);
    assign rounded = {1'b0, body} + {15'd0, up};
    assign inexact = guard | sticky;

endmodule

`default_nettype wire
