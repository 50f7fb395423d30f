// encoder_nf4_acc16_lsb_14_saturate_on: encoder of a number format: exact sum to the nearest code, one rounding unit
//
//   format     nf4          number format of the codes
//   acc_width  16 bits      width of the sum, two's complement
//   lsb        -14          exponent of the last bit of the sum: it counts 2**lsb
//   saturate   on           beyond the range: on: the nearest end of it; off: the infinity or the NaN of the format, and modulo 2**width in integers and fixed point
//   rounding   nearest-even which of the two numbers next to the sum is taken; away and zero are those of the sum
//
// digest ebdaabe8405a53f35a0644e328163b03acbcb9c404902fdd60be62526b9d6329
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module encoder_nf4_acc16_lsb_14_saturate_on (
    input  wire clk,
    input  wire [15:0] total,
    input  wire nan,
    input  wire pos_inf,
    input  wire neg_inf,
    output reg  [3:0] code,
    output reg  outside,
    output reg  inexact,
    output reg  invalid
);

    reg  [15:0] total_held;
    reg  nan_held;
    reg  pos_inf_held;
    reg  neg_inf_held;
    wire [3:0] part_code;
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

    encode_nf4_acc16_lsb_14_saturate_on part (
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

module encode_nf4_acc16_lsb_14_saturate_on (
    input  wire [15:0] total,
    input  wire nan,
    input  wire pos_inf,
    input  wire neg_inf,
    output wire [3:0] code,
    output wire outside,
    output wire inexact,
    output wire invalid
);

    wire above_8;
    reg  [16:0] bound_4;
    wire above_4;
    reg  [16:0] bound_2;
    wire above_2;
    reg  [16:0] bound_1;
    wire above_1;
    reg  there;
    reg  [15:0] number;
    wire outside_21;
    wire inexact_22;
    wire bits_1;
    reg  [3:0] next_1;

    assign invalid = nan | (pos_inf & neg_inf);
    assign bits_1 = ~total[15];
    assign above_8 = (({bits_1, total[14:0]} >= 16'h828c) & ~neg_inf) | pos_inf;
    assign above_4 = (({1'b0, bits_1, total[14:0]} >= bound_4) & ~neg_inf) | pos_inf;
    assign above_2 = (({1'b0, bits_1, total[14:0]} >= bound_2) & ~neg_inf) | pos_inf;
    assign above_1 = (({1'b0, bits_1, total[14:0]} >= bound_1) & ~neg_inf) | pos_inf;
    assign outside_21 = (({bits_1, total[14:0]} > 16'hc000) | ({bits_1, total[14:0]} < 16'h4000)) | (pos_inf | neg_inf);
    assign inexact_22 = (~there | (number != total)) | (pos_inf | neg_inf);
    assign code = invalid ? 4'd0 : next_1;
    assign outside = outside_21 & ~invalid;
    assign inexact = inexact_22 & ~invalid;

    always @* begin
        bound_4 = 17'd0;
        if (!above_8) begin
            bound_4 = 17'h6a43;
        end else if (above_8) begin
            bound_4 = 17'h98eb;
        end
    end

    always @* begin
        bound_2 = 17'd0;
        if (!above_4 && !above_8) begin
            bound_2 = 17'h58ec;
        end else if (above_4 && !above_8) begin
            bound_2 = 17'h772d;
        end else if (!above_4 && above_8) begin
            bound_2 = 17'h8d07;
        end else if (above_4 && above_8) begin
            bound_2 = 17'ha924;
        end
    end

    always @* begin
        bound_1 = 17'd0;
        if (!above_2 && !above_4 && !above_8) begin
            bound_1 = 17'h49b9;
        end else if (above_2 && !above_4 && !above_8) begin
            bound_1 = 17'h6290;
        end else if (!above_2 && above_4 && !above_8) begin
            bound_1 = 17'h70fd;
        end else if (above_2 && above_4 && !above_8) begin
            bound_1 = 17'h7d17;
        end else if (!above_2 && !above_4 && above_8) begin
            bound_1 = 17'h87b3;
        end else if (above_2 && !above_4 && above_8) begin
            bound_1 = 17'h92b1;
        end else if (!above_2 && above_4 && above_8) begin
            bound_1 = 17'ha01c;
        end else if (above_2 && above_4 && above_8) begin
            bound_1 = 17'hb723;
        end
    end

    always @* begin
        there = 1'b0;
        if (!above_1 && !above_2 && !above_4 && !above_8) begin
            there = 1'b1;
        end else if (above_1 && !above_2 && !above_4 && !above_8) begin
            there = 1'b0;
        end else if (!above_1 && above_2 && !above_4 && !above_8) begin
            there = 1'b0;
        end else if (above_1 && above_2 && !above_4 && !above_8) begin
            there = 1'b0;
        end else if (!above_1 && !above_2 && above_4 && !above_8) begin
            there = 1'b0;
        end else if (above_1 && !above_2 && above_4 && !above_8) begin
            there = 1'b0;
        end else if (!above_1 && above_2 && above_4 && !above_8) begin
            there = 1'b0;
        end else if (above_1 && above_2 && above_4 && !above_8) begin
            there = 1'b1;
        end else if (!above_1 && !above_2 && !above_4 && above_8) begin
            there = 1'b0;
        end else if (above_1 && !above_2 && !above_4 && above_8) begin
            there = 1'b0;
        end else if (!above_1 && above_2 && !above_4 && above_8) begin
            there = 1'b0;
        end else if (above_1 && above_2 && !above_4 && above_8) begin
            there = 1'b0;
        end else if (!above_1 && !above_2 && above_4 && above_8) begin
            there = 1'b0;
        end else if (above_1 && !above_2 && above_4 && above_8) begin
            there = 1'b0;
        end else if (!above_1 && above_2 && above_4 && above_8) begin
            there = 1'b0;
        end else if (above_1 && above_2 && above_4 && above_8) begin
            there = 1'b1;
        end
    end

    always @* begin
        number = 16'd0;
        if (!above_1 && !above_2 && !above_4 && !above_8) begin
            number = 16'hc000;
        end else if (above_1 && !above_2 && !above_4 && !above_8) begin
            number = 16'd0;
        end else if (!above_1 && above_2 && !above_4 && !above_8) begin
            number = 16'd0;
        end else if (above_1 && above_2 && !above_4 && !above_8) begin
            number = 16'd0;
        end else if (!above_1 && !above_2 && above_4 && !above_8) begin
            number = 16'd0;
        end else if (above_1 && !above_2 && above_4 && !above_8) begin
            number = 16'd0;
        end else if (!above_1 && above_2 && above_4 && !above_8) begin
            number = 16'd0;
        end else if (above_1 && above_2 && above_4 && !above_8) begin
            number = 16'd0;
        end else if (!above_1 && !above_2 && !above_4 && above_8) begin
            number = 16'd0;
        end else if (above_1 && !above_2 && !above_4 && above_8) begin
            number = 16'd0;
        end else if (!above_1 && above_2 && !above_4 && above_8) begin
            number = 16'd0;
        end else if (above_1 && above_2 && !above_4 && above_8) begin
            number = 16'd0;
        end else if (!above_1 && !above_2 && above_4 && above_8) begin
            number = 16'd0;
        end else if (above_1 && !above_2 && above_4 && above_8) begin
            number = 16'd0;
        end else if (!above_1 && above_2 && above_4 && above_8) begin
            number = 16'd0;
        end else if (above_1 && above_2 && above_4 && above_8) begin
            number = 16'h4000;
        end
    end

    always @* begin
        next_1 = 4'd0;
        if (!above_1 && !above_2 && !above_4 && !above_8) begin
            next_1 = 4'd0;
        end else if (above_1 && !above_2 && !above_4 && !above_8) begin
            next_1 = 4'd1;
        end else if (!above_1 && above_2 && !above_4 && !above_8) begin
            next_1 = 4'd2;
        end else if (above_1 && above_2 && !above_4 && !above_8) begin
            next_1 = 4'd3;
        end else if (!above_1 && !above_2 && above_4 && !above_8) begin
            next_1 = 4'd4;
        end else if (above_1 && !above_2 && above_4 && !above_8) begin
            next_1 = 4'd5;
        end else if (!above_1 && above_2 && above_4 && !above_8) begin
            next_1 = 4'd6;
        end else if (above_1 && above_2 && above_4 && !above_8) begin
            next_1 = 4'd7;
        end else if (!above_1 && !above_2 && !above_4 && above_8) begin
            next_1 = 4'd8;
        end else if (above_1 && !above_2 && !above_4 && above_8) begin
            next_1 = 4'd9;
        end else if (!above_1 && above_2 && !above_4 && above_8) begin
            next_1 = 4'd10;
        end else if (above_1 && above_2 && !above_4 && above_8) begin
            next_1 = 4'd11;
        end else if (!above_1 && !above_2 && above_4 && above_8) begin
            next_1 = 4'd12;
        end else if (above_1 && !above_2 && above_4 && above_8) begin
            next_1 = 4'd13;
        end else if (!above_1 && above_2 && above_4 && above_8) begin
            next_1 = 4'd14;
        end else if (above_1 && above_2 && above_4 && above_8) begin
            next_1 = 4'd15;
        end
    end

endmodule

`default_nettype wire
