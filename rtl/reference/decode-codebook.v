// decoder_nf4: decoder of a number format: code to sign, significand and shift
//
//   format  nf4          number format of the codes
//
// digest 38d4749dea41fb5f714487d7194910bcf704a2515958a6610385d4f8ce1ba165
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module decoder_nf4 (
    input  wire clk,
    input  wire [3:0] code,
    output reg  sign,
    output reg  [27:0] significand
);

    reg  [3:0] code_held;
    wire part_sign;
    wire [27:0] part_significand;

    always @(posedge clk) begin
        code_held <= code;
        sign <= part_sign;
        significand <= part_significand;
    end

    decode_nf4 part (
        .code(code_held),
        .sign(part_sign),
        .significand(part_significand)
    );

endmodule

module decode_nf4 (
    input  wire [3:0] code,
    output reg  sign,
    output reg  [27:0] significand
);

    always @* begin
        sign = 1'b0;
        case (code)
            4'd0: begin
                sign = 1'b1;
            end
            4'd1: begin
                sign = 1'b1;
            end
            4'd2: begin
                sign = 1'b1;
            end
            4'd3: begin
                sign = 1'b1;
            end
            4'd4: begin
                sign = 1'b1;
            end
            4'd5: begin
                sign = 1'b1;
            end
            4'd6: begin
                sign = 1'b1;
            end
            4'd7: begin
                sign = 1'b0;
            end
            4'd8: begin
                sign = 1'b0;
            end
            4'd9: begin
                sign = 1'b0;
            end
            4'd10: begin
                sign = 1'b0;
            end
            4'd11: begin
                sign = 1'b0;
            end
            4'd12: begin
                sign = 1'b0;
            end
            4'd13: begin
                sign = 1'b0;
            end
            4'd14: begin
                sign = 1'b0;
            end
            4'd15: begin
                sign = 1'b0;
            end
            default: ;
        endcase
    end

    always @* begin
        significand = 28'd0;
        case (code)
            4'd0: begin
                significand = 28'h8000000;
            end
            4'd1: begin
                significand = 28'h591cd88;
            end
            4'd2: begin
                significand = 28'h4335980;
            end
            4'd3: begin
                significand = 28'h328ca80;
            end
            4'd4: begin
                significand = 28'h2468934;
            end
            4'd5: begin
                significand = 28'h17a6a7e;
            end
            4'd6: begin
                significand = 28'hba7871;
            end
            4'd7: begin
                significand = 28'd0;
            end
            4'd8: begin
                significand = 28'ha2faff;
            end
            4'd9: begin
                significand = 28'h14995c6;
            end
            4'd10: begin
                significand = 28'h1f809ba;
            end
            4'd11: begin
                significand = 28'h2b40ce8;
            end
            4'd12: begin
                significand = 28'h38692e0;
            end
            4'd13: begin
                significand = 28'h4803d58;
            end
            4'd14: begin
                significand = 28'h5c89d98;
            end
            4'd15: begin
                significand = 28'h8000000;
            end
            default: ;
        endcase
    end

endmodule

`default_nettype wire
