// decoder_e4m3: decoder of a number format: code to sign, significand and shift
//
//   format  e4m3         number format of the codes
//
// digest a3a52cbd92aed3cb4dc1767b47d3139066a22e9adc9a5c65a48bdb62d0febd9b
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module decoder_e4m3 (
    input  wire clk,
    input  wire [7:0] code,
    output reg  sign,
    output reg  [3:0] significand,
    output reg  [3:0] shift,
    output reg  nan
);

    reg  [7:0] code_held;
    wire part_sign;
    wire [3:0] part_significand;
    wire [3:0] part_shift;
    wire part_nan;

    always @(posedge clk) begin
        code_held <= code;
        sign <= part_sign;
        significand <= part_significand;
        shift <= part_shift;
        nan <= part_nan;
    end

    decode_e4m3 part (
        .code(code_held),
        .sign(part_sign),
        .significand(part_significand),
        .shift(part_shift),
        .nan(part_nan)
    );

endmodule

module decode_e4m3 (
    input  wire [7:0] code,
    output wire sign,
    output wire [3:0] significand,
    output wire [3:0] shift,
    output wire nan
);

    wire normal;
    wire [3:0] above;

    assign normal = |code[6:3];
    assign above = code[6:3] - {3'd0, normal};
    assign nan = (&code[6:3]) & (&code[2:0]);
    assign significand = {normal, code[2:0]} & {~nan, ~nan, ~nan, ~nan};
    assign shift = above & {~nan, ~nan, ~nan, ~nan};
    assign sign = code[7];

endmodule

`default_nettype wire
