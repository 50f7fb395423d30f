// decoder_posit8_1: decoder of a number format: code to sign, significand and shift
//
//   format  posit8_1     number format of the codes
//
// digest 0cec96e9572454db73b788fa21b5b3015004a9e5b360749ced1f1c06804cce62
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module decoder_posit8_1 (
    input  wire clk,
    input  wire [7:0] code,
    output reg  sign,
    output reg  [4:0] significand,
    output reg  [4:0] shift,
    output reg  nan
);

    reg  [7:0] code_held;
    wire part_sign;
    wire [4:0] part_significand;
    wire [4:0] part_shift;
    wire part_nan;

    always @(posedge clk) begin
        code_held <= code;
        sign <= part_sign;
        significand <= part_significand;
        shift <= part_shift;
        nan <= part_nan;
    end

    decode_posit8_1 part (
        .code(code_held),
        .sign(part_sign),
        .significand(part_significand),
        .shift(part_shift),
        .nan(part_nan)
    );

endmodule

module decode_posit8_1 (
    input  wire [7:0] code,
    output wire sign,
    output wire [4:0] significand,
    output wire [4:0] shift,
    output wire nan
);

    wire number;
    wire run_upper_4_empty;
    wire [2:0] run_deciding_4;
    wire run_upper_2_empty;
    wire run_deciding_2;
    wire run_upper_1_empty;
    wire [4:0] payload_by_4;
    wire [4:0] payload_by_2;
    wire [4:0] payload_by_1;
    wire [6:0] body;
    wire [5:0] bits_1;
    wire [3:0] regime;

    assign body = code[7] ? (-code[6:0]) : code[6:0];
    assign number = |code[6:0];
    assign bits_1 = body[5:0] ^ {6{body[6]}};
    assign run_upper_4_empty = ~(|bits_1[5:2]);
    assign run_deciding_4 = run_upper_4_empty ? {bits_1[1:0], 1'b1} : bits_1[5:3];
    assign run_upper_2_empty = ~(|run_deciding_4[2:1]);
    assign run_deciding_2 = run_upper_2_empty ? run_deciding_4[0] : run_deciding_4[2];
    assign run_upper_1_empty = ~run_deciding_2;
    assign regime = body[6] ? (4'd6 + {1'b0, run_upper_4_empty, run_upper_2_empty, run_upper_1_empty}) : (4'd5 - {1'b0, run_upper_4_empty, run_upper_2_empty, run_upper_1_empty});
    assign payload_by_4 = run_upper_4_empty ? {body[0], 4'd0} : body[4:0];
    assign payload_by_2 = run_upper_2_empty ? {payload_by_4[2:0], 2'd0} : payload_by_4;
    assign payload_by_1 = run_upper_1_empty ? {payload_by_2[3:0], 1'b0} : payload_by_2;
    assign significand = {1'b1, payload_by_1[3:0]} & {5{number}};
    assign shift = {regime, payload_by_1[4]} & {5{number}};
    assign nan = code[7] & ~number;
    assign sign = code[7];

endmodule

`default_nettype wire
