// decoder_posit16_1: decoder of a number format: code to sign, significand and shift
//
//   format  posit16_1    number format of the codes
//
// digest 420ded0cc2cec2da75b273e06caec85d7ae68eba50f1aa59390832859103d4c5
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module decoder_posit16_1 (
    input  wire clk,
    input  wire [15:0] code,
    output reg  sign,
    output reg  [12:0] significand,
    output reg  [5:0] shift,
    output reg  nan
);

    reg  [15:0] code_held;
    wire part_sign;
    wire [12:0] part_significand;
    wire [5:0] part_shift;
    wire part_nan;

    always @(posedge clk) begin
        code_held <= code;
        sign <= part_sign;
        significand <= part_significand;
        shift <= part_shift;
        nan <= part_nan;
    end

    decode_posit16_1 part (
        .code(code_held),
        .sign(part_sign),
        .significand(part_significand),
        .shift(part_shift),
        .nan(part_nan)
    );

endmodule

module decode_posit16_1 (
    input  wire [15:0] code,
    output wire sign,
    output wire [12:0] significand,
    output wire [5:0] shift,
    output wire nan
);

    wire number;
    wire run_upper_8_empty;
    wire [6:0] run_deciding_8;
    wire run_upper_4_empty;
    wire [2:0] run_deciding_4;
    wire run_upper_2_empty;
    wire run_deciding_2;
    wire run_upper_1_empty;
    wire [12:0] payload_by_8;
    wire [12:0] payload_by_4;
    wire [12:0] payload_by_2;
    wire [12:0] payload_by_1;
    wire [14:0] body;
    wire [13:0] bits_1;
    wire [4:0] regime;

    assign body = code[15] ? (-code[14:0]) : code[14:0];
    assign number = |code[14:0];
    assign bits_1 = body[13:0] ^ {14{body[14]}};
    assign run_upper_8_empty = ~(|bits_1[13:6]);
    assign run_deciding_8 = run_upper_8_empty ? {bits_1[5:0], 1'b1} : bits_1[13:7];
    assign run_upper_4_empty = ~(|run_deciding_8[6:3]);
    assign run_deciding_4 = run_upper_4_empty ? run_deciding_8[2:0] : run_deciding_8[6:4];
    assign run_upper_2_empty = ~(|run_deciding_4[2:1]);
    assign run_deciding_2 = run_upper_2_empty ? run_deciding_4[0] : run_deciding_4[2];
    assign run_upper_1_empty = ~run_deciding_2;
    assign regime = body[14] ? (5'd14 + {1'b0, run_upper_8_empty, run_upper_4_empty, run_upper_2_empty, run_upper_1_empty}) : (5'd13 - {1'b0, run_upper_8_empty, run_upper_4_empty, run_upper_2_empty, run_upper_1_empty});
    assign payload_by_8 = run_upper_8_empty ? {body[4:0], 8'd0} : body[12:0];
    assign payload_by_4 = run_upper_4_empty ? {payload_by_8[8:0], 4'd0} : payload_by_8;
    assign payload_by_2 = run_upper_2_empty ? {payload_by_4[10:0], 2'd0} : payload_by_4;
    assign payload_by_1 = run_upper_1_empty ? {payload_by_2[11:0], 1'b0} : payload_by_2;
    assign significand = {1'b1, payload_by_1[11:0]} & {13{number}};
    assign shift = {regime, payload_by_1[12]} & {6{number}};
    assign nan = code[15] & ~number;
    assign sign = code[15];

endmodule

`default_nettype wire
