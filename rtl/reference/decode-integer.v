// decoder_int8: decoder of a number format: code to sign, significand and shift
//
//   format  int8         number format of the codes
//
// digest 4933d08ad92485657bc6d793760dca9a231385bf84729089e9e34ac0cffc2330
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module decoder_int8 (
    input  wire clk,
    input  wire [7:0] code,
    output reg  sign,
    output reg  [7:0] significand
);

    reg  [7:0] code_held;
    wire part_sign;
    wire [7:0] part_significand;

    always @(posedge clk) begin
        code_held <= code;
        sign <= part_sign;
        significand <= part_significand;
    end

    decode_int8 part (
        .code(code_held),
        .sign(part_sign),
        .significand(part_significand)
    );

endmodule

module decode_int8 (
    input  wire [7:0] code,
    output wire sign,
    output wire [7:0] significand
);

    wire [7:0] magnitude;

    assign magnitude = code[7] ? (-code) : code;
    assign sign = code[7];
    assign significand = magnitude;

endmodule

`default_nettype wire
