// decoder_e5m2: decoder of a number format: code to sign, significand and shift
//
//   format  e5m2         number format of the codes
//
// digest d6d6a99fb80af580aab8a4aff72c7760efb2c6e198f265e3434b58cf4e14cc5a
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module decoder_e5m2 (
    input  wire clk,
    input  wire [7:0] code,
    output reg  sign,
    output reg  [2:0] significand,
    output reg  [4:0] shift,
    output reg  nan,
    output reg  inf
);

    reg  [7:0] code_held;
    wire part_sign;
    wire [2:0] part_significand;
    wire [4:0] part_shift;
    wire part_nan;
    wire part_inf;

    always @(posedge clk) begin
        code_held <= code;
        sign <= part_sign;
        significand <= part_significand;
        shift <= part_shift;
        nan <= part_nan;
        inf <= part_inf;
    end

    decode_e5m2 part (
        .code(code_held),
        .sign(part_sign),
        .significand(part_significand),
        .shift(part_shift),
        .nan(part_nan),
        .inf(part_inf)
    );

endmodule

module decode_e5m2 (
    input  wire [7:0] code,
    output wire sign,
    output wire [2:0] significand,
    output wire [4:0] shift,
    output wire nan,
    output wire inf
);

    wire normal;
    wire special;
    wire [4:0] above;

    assign normal = |code[6:2];
    assign above = code[6:2] - {4'd0, normal};
    assign special = &code[6:2];
    assign significand = {normal, code[1:0]} & {~special, ~special, ~special};
    assign shift = above & {~special, ~special, ~special, ~special, ~special};
    assign nan = special & (|code[1:0]);
    assign inf = special & ~(|code[1:0]);
    assign sign = code[7];

endmodule

`default_nettype wire
