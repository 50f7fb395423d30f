// decoder_e8m0: decoder of a number format: code to sign, significand and shift
//
//   format  e8m0         number format of the codes
//
// digest 987667f6204f631806d157f52a7634e73c729533974d7dc6176434151709ef3f
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module decoder_e8m0 (
    input  wire clk,
    input  wire [7:0] code,
    output reg  significand,
    output reg  [7:0] shift,
    output reg  nan
);

    reg  [7:0] code_held;
    wire part_significand;
    wire [7:0] part_shift;
    wire part_nan;

    always @(posedge clk) begin
        code_held <= code;
        significand <= part_significand;
        shift <= part_shift;
        nan <= part_nan;
    end

    decode_e8m0 part (
        .code(code_held),
        .significand(part_significand),
        .shift(part_shift),
        .nan(part_nan)
    );

endmodule

module decode_e8m0 (
    input  wire [7:0] code,
    output wire significand,
    output wire [7:0] shift,
    output wire nan
);

    assign significand = ~(&code);
    assign shift = (&code) ? 8'd0 : code;
    assign nan = &code;

endmodule

`default_nettype wire
