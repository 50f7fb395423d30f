// encoder_int8_acc20_lsb_6_saturate_on_floor: encoder of a number format: exact sum to the nearest code, one rounding unit
//
//   format     int8         number format of the codes
//   acc_width  20 bits      width of the sum, two's complement
//   lsb        -6           exponent of the last bit of the sum: it counts 2**lsb
//   saturate   on           beyond the range: on: the nearest end of it; off: the infinity or the NaN of the format, and modulo 2**width in integers and fixed point
//   rounding   floor        which of the two numbers next to the sum is taken; away and zero are those of the sum
//
// digest 462b9b39d0fc242bf1481df54cb1b24a03eebb2bcbf8b3af277ce2f9b1394328
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module encoder_int8_acc20_lsb_6_saturate_on_floor (
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

    encode_int8_acc20_lsb_6_saturate_on_floor part (
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

module encode_int8_acc20_lsb_6_saturate_on_floor (
    input  wire [19:0] total,
    input  wire nan,
    input  wire pos_inf,
    input  wire neg_inf,
    output wire [7:0] code,
    output wire outside,
    output wire inexact,
    output wire invalid
);

    wire infinite;
    wire sticky;
    wire negative_20;
    wire over;
    wire [14:0] rounder_rounded;
    wire beyond;
    wire rounder_inexact;
    wire inexact_25;
    wire [7:0] chosen;
    wire [19:0] magnitude;
    wire [7:0] choice_1;
    wire bits_1;
    wire [7:0] result;

    assign invalid = nan | (pos_inf & neg_inf);
    assign infinite = pos_inf | neg_inf;
    assign magnitude = total[19] ? (-total) : total;
    assign sticky = |magnitude[4:0];
    assign choice_1 = negative_20 ? 8'd128 : 8'd127;
    assign negative_20 = infinite ? neg_inf : total[19];
    assign over = (rounder_rounded > {7'd0, choice_1}) | infinite;
    assign bits_1 = ((magnitude[19:6] == {6'd0, choice_1}) & rounder_inexact) | (magnitude[19:6] > {6'd0, choice_1});
    assign beyond = bits_1 | infinite;
    assign inexact_25 = rounder_inexact | beyond;
    assign chosen = over ? choice_1 : rounder_rounded[7:0];
    assign result = negative_20 ? (-chosen) : chosen;
    assign code = invalid ? 8'd0 : result;
    assign outside = beyond & ~invalid;
    assign inexact = inexact_25 & ~invalid;

    round_14_floor rounder (
        .body(magnitude[19:6]),
        .guard(magnitude[5]),
        .sticky(sticky),
        .negative(total[19]),
        .rounded(rounder_rounded),
        .inexact(rounder_inexact)
    );

endmodule

module round_14_floor (
    input  wire [13:0] body,
    input  wire guard,
    input  wire sticky,
    input  wire negative,
    output wire [14:0] rounded,
    output wire inexact
);

    wire up;

    assign up = negative & (guard | sticky);
    assign rounded = {1'b0, body} + {14'd0, up};
    assign inexact = guard | sticky;

endmodule

`default_nettype wire
