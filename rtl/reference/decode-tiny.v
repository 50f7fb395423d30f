// decoder_e2m1: decoder of a number format: code to sign, significand and shift
//
//   format  e2m1         number format of the codes
//
// digest 3c1a2b6e51622da336b313a8f315c2af3531f155a04f66322722e27e4e0543db
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module decoder_e2m1 (
    input  wire clk,
    input  wire [3:0] code,
    output reg  sign,
    output reg  [1:0] significand,
    output reg  [1:0] shift
);

    reg  [3:0] code_held;
    wire part_sign;
    wire [1:0] part_significand;
    wire [1:0] part_shift;

    always @(posedge clk) begin
        code_held <= code;
        sign <= part_sign;
        significand <= part_significand;
        shift <= part_shift;
    end

    decode_e2m1 part (
        .code(code_held),
        .sign(part_sign),
        .significand(part_significand),
        .shift(part_shift)
    );

endmodule

module decode_e2m1 (
    input  wire [3:0] code,
    output wire sign,
    output wire [1:0] significand,
    output wire [1:0] shift
);

    wire normal;
    wire [1:0] above;

    assign normal = |code[2:1];
    assign above = code[2:1] - {1'b0, normal};
    assign sign = code[3];
    assign significand = {normal, code[0]};
    assign shift = above;

endmodule

`default_nettype wire
