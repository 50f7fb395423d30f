// dot_block_int8_e2m1_k8_window_stages0: dot product of a block of either side per cycle: MX formats, block floating point
//
//   format      int8         format of the elements: of MXFP4 e2m1, of MXFP6 e2m3 or e3m2, of MXFP8 e4m3 or e5m2, of MXINT8 fixed8_6, of block floating point intM
//   wgt         e2m1         format of the elements of the weights, where it is another
//   k           8 elements   elements of a block
//   accumulate  window       none: every block by itself; window: blocks are added exactly in fixed point; fp32: blocks are added in float32, rounded to nearest even once each
//   emin        -17          window: exponent of the last bit
//   emax        28           window: exponent of the highest bit below the sign
//   stages      0 cycles     registers inside the dot product: 1: in front of its last addition; 2: in the lanes too
//   tree        merged       merged: one compressor for everything; separate: products, then a tree of adders
//
// digest 740c54539b14c38b1b2ff1194a0175d3d6aa324d190166fd7c3435bbe3ac570d
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module dot_block_int8_e2m1_k8_window_stages0 (
    input  wire clk,
    input  wire rst,
    input  wire [63:0] act,
    input  wire [31:0] wgt,
    input  wire [7:0] act_scale,
    input  wire [7:0] wgt_scale,
    input  wire first,
    output wire [46:0] acc,
    output wire overflow,
    output wire underflow,
    output wire nan
);

    reg  [63:0] act_held;
    reg  [31:0] wgt_held;
    reg  [7:0] act_scale_held;
    reg  [7:0] wgt_scale_held;
    reg  first_held;
    reg  [14:0] total_summed;
    wire [14:0] total_found;
    reg  [8:0] scale_summed;
    wire [8:0] scale_sum;
    reg  nan_summed;
    wire block_nan;
    reg  first_late;
    wire nan_scale;
    wire [14:0] block_total;

    assign scale_sum = {1'b0, act_scale_held} + {1'b0, wgt_scale_held};
    assign nan_scale = (act_scale_held == 8'd255) | (wgt_scale_held == 8'd255);
    assign block_nan = nan_scale | 1'b0;
    assign total_found = block_total & {~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan};

    always @(posedge clk) begin
        act_held <= act;
        wgt_held <= wgt;
        act_scale_held <= act_scale;
        wgt_scale_held <= wgt_scale;
        total_summed <= total_found;
        scale_summed <= scale_sum;
        nan_summed <= block_nan;
    end

    always @(posedge clk) begin
        if (rst) begin
            first_held <= 1'b0;
        end else begin
            first_held <= first;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            first_late <= 1'b0;
        end else begin
            first_late <= first_held;
        end
    end

    block_total_int8_e2m1_k8_window_stages0 block (
        .act(act_held),
        .wgt(wgt_held),
        .total(block_total)
    );

    block_window_int8_e2m1_k8_window_stages0 step (
        .clk(clk),
        .rst(rst),
        .total(total_summed),
        .scale(scale_summed),
        .nan_block(nan_summed),
        .first(first_late),
        .acc(acc),
        .overflow(overflow),
        .underflow(underflow),
        .nan(nan)
    );

endmodule

module block_window_int8_e2m1_k8_window_stages0 (
    input  wire clk,
    input  wire rst,
    input  wire [14:0] total,
    input  wire [8:0] scale,
    input  wire nan_block,
    input  wire first,
    output reg  [46:0] acc,
    output reg  overflow,
    output reg  underflow,
    output reg  nan
);

    wire [76:0] placed_by_32;
    wire [76:0] placed_by_16;
    wire [76:0] placed_by_8;
    wire [76:0] placed_by_4;
    wire [76:0] placed_by_2;
    wire [76:0] placed_by_1;
    wire outside;
    wire cut;
    wire [46:0] base;
    wire over;
    wire [9:0] wanted;
    wire [5:0] amount;
    wire [47:0] wide;

    assign wanted = {1'b0, scale} + 10'h321;
    assign amount = ($signed(wanted) < $signed(10'd0)) ? 6'd0 : (($signed(wanted) > $signed(10'h3e)) ? 6'd62 : wanted[5:0]);
    assign placed_by_32 = amount[5] ? {{30{total[14]}}, total, 32'd0} : {{62{total[14]}}, total};
    assign placed_by_16 = amount[4] ? {placed_by_32[60:0], 16'd0} : placed_by_32;
    assign placed_by_8 = amount[3] ? {placed_by_16[68:0], 8'd0} : placed_by_16;
    assign placed_by_4 = amount[2] ? {placed_by_8[72:0], 4'd0} : placed_by_8;
    assign placed_by_2 = amount[1] ? {placed_by_4[74:0], 2'd0} : placed_by_4;
    assign placed_by_1 = amount[0] ? {placed_by_2[75:0], 1'b0} : placed_by_2;
    assign outside = |(placed_by_1[76:62] ^ {15{placed_by_1[61]}});
    assign cut = |placed_by_1[14:0];
    assign base = first ? 47'd0 : acc;
    assign wide = {base[46], base} + {placed_by_1[61], placed_by_1[61:15]};
    assign over = outside | (wide[47] ^ wide[46]);

    always @(posedge clk) begin
        acc <= wide[46:0];
    end

    always @(posedge clk) begin
        if (rst) begin
            overflow <= 1'b0;
        end else begin
            overflow <= over | (overflow & ~first);
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            underflow <= 1'b0;
        end else begin
            underflow <= cut | (underflow & ~first);
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            nan <= 1'b0;
        end else begin
            nan <= nan_block | (nan & ~first);
        end
    end

endmodule

module block_total_int8_e2m1_k8_window_stages0 (
    input  wire [63:0] act,
    input  wire [31:0] wgt,
    output wire [14:0] total
);

    wire signs_0_0_half;
    wire lane_0_sign;
    wire lane_1_sign;
    wire signs_0_0_sum;
    wire lane_2_sign;
    wire signs_0_0_carry;
    wire signs_0_1_half;
    wire lane_3_sign;
    wire lane_4_sign;
    wire signs_0_1_sum;
    wire lane_5_sign;
    wire signs_0_1_carry;
    wire signs_0_2_half;
    wire lane_6_sign;
    wire lane_7_sign;
    wire signs_0_2_sum;
    wire signs_0_2_carry;
    wire signs_0_3_sum;
    wire signs_0_3_carry;
    wire signs_1_0_half;
    wire signs_1_0_sum;
    wire signs_1_0_carry;
    wire signs_1_1_sum;
    wire signs_1_1_carry;
    wire signs_2_0_sum;
    wire signs_2_0_carry;
    wire tree_0_0_half;
    wire [10:0] lane_0_field;
    wire [10:0] lane_1_field;
    wire tree_0_0_sum;
    wire [10:0] lane_2_field;
    wire tree_0_0_carry;
    wire tree_0_1_half;
    wire [10:0] lane_3_field;
    wire [10:0] lane_4_field;
    wire tree_0_1_sum;
    wire [10:0] lane_5_field;
    wire tree_0_1_carry;
    wire tree_0_2_half;
    wire [10:0] lane_6_field;
    wire [10:0] lane_7_field;
    wire tree_0_2_sum;
    wire tree_0_2_carry;
    wire tree_0_3_half;
    wire tree_0_3_sum;
    wire tree_0_3_carry;
    wire tree_1_0_half;
    wire tree_1_0_sum;
    wire tree_1_0_carry;
    wire tree_1_1_half;
    wire tree_1_1_sum;
    wire tree_1_1_carry;
    wire tree_1_2_half;
    wire tree_1_2_sum;
    wire tree_1_2_carry;
    wire tree_1_3_half;
    wire tree_1_3_sum;
    wire tree_1_3_carry;
    wire tree_1_4_half;
    wire tree_1_4_sum;
    wire tree_1_4_carry;
    wire tree_1_5_sum;
    wire tree_1_5_carry;
    wire tree_2_0_half;
    wire tree_2_0_sum;
    wire tree_2_0_carry;
    wire tree_2_1_half;
    wire tree_2_1_sum;
    wire tree_2_1_carry;
    wire tree_2_2_half;
    wire tree_2_2_sum;
    wire tree_2_2_carry;
    wire tree_2_3_half;
    wire tree_2_3_sum;
    wire tree_2_3_carry;
    wire tree_2_4_half;
    wire tree_2_4_sum;
    wire tree_2_4_carry;
    wire tree_2_5_half;
    wire tree_2_5_sum;
    wire tree_2_5_carry;
    wire tree_2_6_sum;
    wire tree_2_6_carry;
    wire tree_3_0_half;
    wire tree_3_0_sum;
    wire tree_3_0_carry;
    wire tree_3_1_half;
    wire tree_3_1_sum;
    wire tree_3_1_carry;
    wire tree_3_2_half;
    wire tree_3_2_sum;
    wire tree_3_2_carry;
    wire tree_3_3_half;
    wire tree_3_3_sum;
    wire tree_3_3_carry;
    wire tree_3_4_half;
    wire tree_3_4_sum;
    wire tree_3_4_carry;
    wire tree_3_5_half;
    wire tree_3_5_sum;
    wire tree_3_5_carry;
    wire tree_3_6_half;
    wire tree_3_6_sum;
    wire tree_3_6_carry;
    wire tree_4_0_half;
    wire tree_4_0_sum;
    wire tree_4_0_carry;
    wire tree_4_1_half;
    wire tree_4_1_sum;
    wire tree_4_1_carry;
    wire tree_4_2_half;
    wire tree_4_2_sum;
    wire tree_4_2_carry;
    wire tree_4_3_half;
    wire tree_4_3_sum;
    wire tree_4_3_carry;
    wire tree_4_4_half;
    wire tree_4_4_sum;
    wire tree_4_4_carry;
    wire tree_4_5_half;
    wire tree_4_5_sum;
    wire tree_4_5_carry;
    wire tree_4_6_sum;
    wire tree_4_6_carry;
    wire tree_5_0_half;
    wire tree_5_0_sum;
    wire tree_5_0_carry;
    wire tree_5_1_half;
    wire tree_5_1_sum;
    wire tree_5_1_carry;
    wire tree_5_2_half;
    wire tree_5_2_sum;
    wire tree_5_2_carry;
    wire tree_5_3_half;
    wire tree_5_3_sum;
    wire tree_5_3_carry;
    wire tree_5_4_half;
    wire tree_5_4_sum;
    wire tree_5_4_carry;
    wire tree_5_5_half;
    wire tree_5_5_sum;
    wire tree_5_5_carry;
    wire tree_5_6_sum;
    wire tree_5_6_carry;
    wire tree_6_0_half;
    wire tree_6_0_sum;
    wire tree_6_0_carry;
    wire tree_6_1_half;
    wire tree_6_1_sum;
    wire tree_6_1_carry;
    wire tree_6_2_half;
    wire tree_6_2_sum;
    wire tree_6_2_carry;
    wire tree_6_3_half;
    wire tree_6_3_sum;
    wire tree_6_3_carry;
    wire tree_6_4_half;
    wire tree_6_4_sum;
    wire tree_6_4_carry;
    wire tree_6_5_half;
    wire tree_6_5_sum;
    wire tree_6_5_carry;
    wire tree_6_6_sum;
    wire tree_6_6_carry;
    wire tree_7_0_half;
    wire tree_7_0_sum;
    wire tree_7_0_carry;
    wire tree_7_1_half;
    wire tree_7_1_sum;
    wire tree_7_1_carry;
    wire tree_7_2_half;
    wire tree_7_2_sum;
    wire tree_7_2_carry;
    wire tree_7_3_half;
    wire tree_7_3_sum;
    wire tree_7_3_carry;
    wire tree_7_4_half;
    wire tree_7_4_sum;
    wire tree_7_4_carry;
    wire tree_7_5_half;
    wire tree_7_5_sum;
    wire tree_7_5_carry;
    wire tree_7_6_sum;
    wire tree_7_6_carry;
    wire tree_8_0_half;
    wire tree_8_0_sum;
    wire tree_8_0_carry;
    wire tree_8_1_half;
    wire tree_8_1_sum;
    wire tree_8_1_carry;
    wire tree_8_2_half;
    wire tree_8_2_sum;
    wire tree_8_2_carry;
    wire tree_8_3_half;
    wire tree_8_3_sum;
    wire tree_8_3_carry;
    wire tree_8_4_half;
    wire tree_8_4_sum;
    wire tree_8_4_carry;
    wire tree_8_5_half;
    wire tree_8_5_sum;
    wire tree_8_5_carry;
    wire tree_8_6_sum;
    wire tree_8_6_carry;
    wire tree_9_0_half;
    wire tree_9_0_sum;
    wire tree_9_0_carry;
    wire tree_9_1_half;
    wire tree_9_1_sum;
    wire tree_9_1_carry;
    wire tree_9_2_half;
    wire tree_9_2_sum;
    wire tree_9_2_carry;
    wire tree_9_3_half;
    wire tree_9_3_sum;
    wire tree_9_3_carry;
    wire tree_9_4_half;
    wire tree_9_4_sum;
    wire tree_9_4_carry;
    wire tree_9_5_half;
    wire tree_9_5_sum;
    wire tree_9_5_carry;
    wire tree_9_6_sum;
    wire tree_9_6_carry;
    wire tree_10_0_half;
    wire tree_10_0_sum;
    wire tree_10_0_carry;
    wire tree_10_1_half;
    wire tree_10_1_sum;
    wire tree_10_1_carry;
    wire tree_10_2_half;
    wire tree_10_2_sum;
    wire tree_10_2_carry;
    wire tree_10_3_half;
    wire tree_10_3_sum;
    wire tree_10_3_carry;
    wire tree_10_4_half;
    wire tree_10_4_sum;
    wire tree_10_4_carry;
    wire tree_10_5_half;
    wire tree_10_5_sum;
    wire tree_10_5_carry;
    wire tree_10_6_sum;
    wire tree_10_6_carry;
    wire tree_11_0_sum;
    wire tree_11_0_carry;
    wire tree_11_1_half;
    wire tree_11_1_sum;
    wire tree_11_1_carry;
    wire tree_11_2_half;
    wire tree_11_2_sum;
    wire tree_11_2_carry;
    wire tree_11_3_sum;
    wire tree_11_3_carry;
    wire tree_12_0_half;
    wire tree_12_0_sum;
    wire tree_12_0_carry;
    wire tree_12_1_sum;
    wire tree_12_1_carry;
    wire tree_13_0_sum;
    wire tree_13_0_carry;
    wire [14:0] sum_1;

    assign signs_0_0_half = lane_0_sign ^ lane_1_sign;
    assign signs_0_0_sum = signs_0_0_half ^ lane_2_sign;
    assign signs_0_0_carry = (lane_0_sign & lane_1_sign) | (signs_0_0_half & lane_2_sign);
    assign signs_0_1_half = lane_3_sign ^ lane_4_sign;
    assign signs_0_1_sum = signs_0_1_half ^ lane_5_sign;
    assign signs_0_1_carry = (lane_3_sign & lane_4_sign) | (signs_0_1_half & lane_5_sign);
    assign signs_0_2_half = lane_6_sign ^ lane_7_sign;
    assign signs_0_2_sum = signs_0_2_half ^ signs_0_0_sum;
    assign signs_0_2_carry = (lane_6_sign & lane_7_sign) | (signs_0_2_half & signs_0_0_sum);
    assign signs_0_3_sum = signs_0_1_sum ^ signs_0_2_sum;
    assign signs_0_3_carry = signs_0_1_sum & signs_0_2_sum;
    assign signs_1_0_half = signs_0_0_carry ^ signs_0_1_carry;
    assign signs_1_0_sum = signs_1_0_half ^ signs_0_2_carry;
    assign signs_1_0_carry = (signs_0_0_carry & signs_0_1_carry) | (signs_1_0_half & signs_0_2_carry);
    assign signs_1_1_sum = signs_0_3_carry ^ signs_1_0_sum;
    assign signs_1_1_carry = signs_0_3_carry & signs_1_0_sum;
    assign signs_2_0_sum = signs_1_0_carry ^ signs_1_1_carry;
    assign signs_2_0_carry = signs_1_0_carry & signs_1_1_carry;
    assign tree_0_0_half = lane_0_field[0] ^ lane_1_field[0];
    assign tree_0_0_sum = tree_0_0_half ^ lane_2_field[0];
    assign tree_0_0_carry = (lane_0_field[0] & lane_1_field[0]) | (tree_0_0_half & lane_2_field[0]);
    assign tree_0_1_half = lane_3_field[0] ^ lane_4_field[0];
    assign tree_0_1_sum = tree_0_1_half ^ lane_5_field[0];
    assign tree_0_1_carry = (lane_3_field[0] & lane_4_field[0]) | (tree_0_1_half & lane_5_field[0]);
    assign tree_0_2_half = lane_6_field[0] ^ lane_7_field[0];
    assign tree_0_2_sum = tree_0_2_half ^ tree_0_0_sum;
    assign tree_0_2_carry = (lane_6_field[0] & lane_7_field[0]) | (tree_0_2_half & tree_0_0_sum);
    assign tree_0_3_half = tree_0_1_sum ^ tree_0_2_sum;
    assign tree_0_3_sum = tree_0_3_half ^ signs_0_3_sum;
    assign tree_0_3_carry = (tree_0_1_sum & tree_0_2_sum) | (tree_0_3_half & signs_0_3_sum);
    assign tree_1_0_half = lane_0_field[1] ^ lane_1_field[1];
    assign tree_1_0_sum = tree_1_0_half ^ lane_2_field[1];
    assign tree_1_0_carry = (lane_0_field[1] & lane_1_field[1]) | (tree_1_0_half & lane_2_field[1]);
    assign tree_1_1_half = lane_3_field[1] ^ lane_4_field[1];
    assign tree_1_1_sum = tree_1_1_half ^ lane_5_field[1];
    assign tree_1_1_carry = (lane_3_field[1] & lane_4_field[1]) | (tree_1_1_half & lane_5_field[1]);
    assign tree_1_2_half = lane_6_field[1] ^ lane_7_field[1];
    assign tree_1_2_sum = tree_1_2_half ^ tree_0_0_carry;
    assign tree_1_2_carry = (lane_6_field[1] & lane_7_field[1]) | (tree_1_2_half & tree_0_0_carry);
    assign tree_1_3_half = tree_0_1_carry ^ tree_1_0_sum;
    assign tree_1_3_sum = tree_1_3_half ^ tree_1_1_sum;
    assign tree_1_3_carry = (tree_0_1_carry & tree_1_0_sum) | (tree_1_3_half & tree_1_1_sum);
    assign tree_1_4_half = tree_0_2_carry ^ tree_1_2_sum;
    assign tree_1_4_sum = tree_1_4_half ^ tree_1_3_sum;
    assign tree_1_4_carry = (tree_0_2_carry & tree_1_2_sum) | (tree_1_4_half & tree_1_3_sum);
    assign tree_1_5_sum = signs_1_1_sum ^ tree_0_3_carry;
    assign tree_1_5_carry = signs_1_1_sum & tree_0_3_carry;
    assign tree_2_0_half = lane_0_field[2] ^ lane_1_field[2];
    assign tree_2_0_sum = tree_2_0_half ^ lane_2_field[2];
    assign tree_2_0_carry = (lane_0_field[2] & lane_1_field[2]) | (tree_2_0_half & lane_2_field[2]);
    assign tree_2_1_half = lane_3_field[2] ^ lane_4_field[2];
    assign tree_2_1_sum = tree_2_1_half ^ lane_5_field[2];
    assign tree_2_1_carry = (lane_3_field[2] & lane_4_field[2]) | (tree_2_1_half & lane_5_field[2]);
    assign tree_2_2_half = lane_6_field[2] ^ lane_7_field[2];
    assign tree_2_2_sum = tree_2_2_half ^ tree_1_0_carry;
    assign tree_2_2_carry = (lane_6_field[2] & lane_7_field[2]) | (tree_2_2_half & tree_1_0_carry);
    assign tree_2_3_half = tree_1_1_carry ^ tree_2_0_sum;
    assign tree_2_3_sum = tree_2_3_half ^ tree_2_1_sum;
    assign tree_2_3_carry = (tree_1_1_carry & tree_2_0_sum) | (tree_2_3_half & tree_2_1_sum);
    assign tree_2_4_half = tree_1_2_carry ^ tree_2_2_sum;
    assign tree_2_4_sum = tree_2_4_half ^ tree_1_3_carry;
    assign tree_2_4_carry = (tree_1_2_carry & tree_2_2_sum) | (tree_2_4_half & tree_1_3_carry);
    assign tree_2_5_half = tree_2_3_sum ^ tree_1_4_carry;
    assign tree_2_5_sum = tree_2_5_half ^ tree_2_4_sum;
    assign tree_2_5_carry = (tree_2_3_sum & tree_1_4_carry) | (tree_2_5_half & tree_2_4_sum);
    assign tree_2_6_sum = signs_2_0_sum ^ tree_1_5_carry;
    assign tree_2_6_carry = signs_2_0_sum & tree_1_5_carry;
    assign tree_3_0_half = lane_0_field[3] ^ lane_1_field[3];
    assign tree_3_0_sum = tree_3_0_half ^ lane_2_field[3];
    assign tree_3_0_carry = (lane_0_field[3] & lane_1_field[3]) | (tree_3_0_half & lane_2_field[3]);
    assign tree_3_1_half = lane_3_field[3] ^ lane_4_field[3];
    assign tree_3_1_sum = tree_3_1_half ^ lane_5_field[3];
    assign tree_3_1_carry = (lane_3_field[3] & lane_4_field[3]) | (tree_3_1_half & lane_5_field[3]);
    assign tree_3_2_half = lane_6_field[3] ^ lane_7_field[3];
    assign tree_3_2_sum = tree_3_2_half ^ tree_2_0_carry;
    assign tree_3_2_carry = (lane_6_field[3] & lane_7_field[3]) | (tree_3_2_half & tree_2_0_carry);
    assign tree_3_3_half = tree_2_1_carry ^ tree_3_0_sum;
    assign tree_3_3_sum = tree_3_3_half ^ tree_3_1_sum;
    assign tree_3_3_carry = (tree_2_1_carry & tree_3_0_sum) | (tree_3_3_half & tree_3_1_sum);
    assign tree_3_4_half = tree_2_2_carry ^ tree_3_2_sum;
    assign tree_3_4_sum = tree_3_4_half ^ tree_2_3_carry;
    assign tree_3_4_carry = (tree_2_2_carry & tree_3_2_sum) | (tree_3_4_half & tree_2_3_carry);
    assign tree_3_5_half = tree_3_3_sum ^ tree_2_4_carry;
    assign tree_3_5_sum = tree_3_5_half ^ signs_2_0_carry;
    assign tree_3_5_carry = (tree_3_3_sum & tree_2_4_carry) | (tree_3_5_half & signs_2_0_carry);
    assign tree_3_6_half = tree_3_4_sum ^ tree_2_6_carry;
    assign tree_3_6_sum = tree_3_6_half ^ tree_2_5_carry;
    assign tree_3_6_carry = (tree_3_4_sum & tree_2_6_carry) | (tree_3_6_half & tree_2_5_carry);
    assign tree_4_0_half = lane_0_field[4] ^ lane_1_field[4];
    assign tree_4_0_sum = tree_4_0_half ^ lane_2_field[4];
    assign tree_4_0_carry = (lane_0_field[4] & lane_1_field[4]) | (tree_4_0_half & lane_2_field[4]);
    assign tree_4_1_half = lane_3_field[4] ^ lane_4_field[4];
    assign tree_4_1_sum = tree_4_1_half ^ lane_5_field[4];
    assign tree_4_1_carry = (lane_3_field[4] & lane_4_field[4]) | (tree_4_1_half & lane_5_field[4]);
    assign tree_4_2_half = lane_6_field[4] ^ lane_7_field[4];
    assign tree_4_2_sum = tree_4_2_half ^ tree_3_0_carry;
    assign tree_4_2_carry = (lane_6_field[4] & lane_7_field[4]) | (tree_4_2_half & tree_3_0_carry);
    assign tree_4_3_half = tree_3_1_carry ^ tree_4_0_sum;
    assign tree_4_3_sum = tree_4_3_half ^ tree_4_1_sum;
    assign tree_4_3_carry = (tree_3_1_carry & tree_4_0_sum) | (tree_4_3_half & tree_4_1_sum);
    assign tree_4_4_half = tree_3_2_carry ^ tree_4_2_sum;
    assign tree_4_4_sum = tree_4_4_half ^ tree_3_3_carry;
    assign tree_4_4_carry = (tree_3_2_carry & tree_4_2_sum) | (tree_4_4_half & tree_3_3_carry);
    assign tree_4_5_half = tree_4_3_sum ^ tree_3_4_carry;
    assign tree_4_5_sum = tree_4_5_half ^ tree_4_4_sum;
    assign tree_4_5_carry = (tree_4_3_sum & tree_3_4_carry) | (tree_4_5_half & tree_4_4_sum);
    assign tree_4_6_sum = tree_3_5_carry ^ tree_4_5_sum;
    assign tree_4_6_carry = tree_3_5_carry & tree_4_5_sum;
    assign tree_5_0_half = lane_0_field[5] ^ lane_1_field[5];
    assign tree_5_0_sum = tree_5_0_half ^ lane_2_field[5];
    assign tree_5_0_carry = (lane_0_field[5] & lane_1_field[5]) | (tree_5_0_half & lane_2_field[5]);
    assign tree_5_1_half = lane_3_field[5] ^ lane_4_field[5];
    assign tree_5_1_sum = tree_5_1_half ^ lane_5_field[5];
    assign tree_5_1_carry = (lane_3_field[5] & lane_4_field[5]) | (tree_5_1_half & lane_5_field[5]);
    assign tree_5_2_half = lane_6_field[5] ^ lane_7_field[5];
    assign tree_5_2_sum = tree_5_2_half ^ tree_4_0_carry;
    assign tree_5_2_carry = (lane_6_field[5] & lane_7_field[5]) | (tree_5_2_half & tree_4_0_carry);
    assign tree_5_3_half = tree_4_1_carry ^ tree_5_0_sum;
    assign tree_5_3_sum = tree_5_3_half ^ tree_5_1_sum;
    assign tree_5_3_carry = (tree_4_1_carry & tree_5_0_sum) | (tree_5_3_half & tree_5_1_sum);
    assign tree_5_4_half = tree_4_2_carry ^ tree_5_2_sum;
    assign tree_5_4_sum = tree_5_4_half ^ tree_4_3_carry;
    assign tree_5_4_carry = (tree_4_2_carry & tree_5_2_sum) | (tree_5_4_half & tree_4_3_carry);
    assign tree_5_5_half = tree_5_3_sum ^ tree_4_4_carry;
    assign tree_5_5_sum = tree_5_5_half ^ tree_5_4_sum;
    assign tree_5_5_carry = (tree_5_3_sum & tree_4_4_carry) | (tree_5_5_half & tree_5_4_sum);
    assign tree_5_6_sum = tree_4_5_carry ^ tree_5_5_sum;
    assign tree_5_6_carry = tree_4_5_carry & tree_5_5_sum;
    assign tree_6_0_half = lane_0_field[6] ^ lane_1_field[6];
    assign tree_6_0_sum = tree_6_0_half ^ lane_2_field[6];
    assign tree_6_0_carry = (lane_0_field[6] & lane_1_field[6]) | (tree_6_0_half & lane_2_field[6]);
    assign tree_6_1_half = lane_3_field[6] ^ lane_4_field[6];
    assign tree_6_1_sum = tree_6_1_half ^ lane_5_field[6];
    assign tree_6_1_carry = (lane_3_field[6] & lane_4_field[6]) | (tree_6_1_half & lane_5_field[6]);
    assign tree_6_2_half = lane_6_field[6] ^ lane_7_field[6];
    assign tree_6_2_sum = tree_6_2_half ^ tree_5_0_carry;
    assign tree_6_2_carry = (lane_6_field[6] & lane_7_field[6]) | (tree_6_2_half & tree_5_0_carry);
    assign tree_6_3_half = tree_5_1_carry ^ tree_6_0_sum;
    assign tree_6_3_sum = tree_6_3_half ^ tree_6_1_sum;
    assign tree_6_3_carry = (tree_5_1_carry & tree_6_0_sum) | (tree_6_3_half & tree_6_1_sum);
    assign tree_6_4_half = tree_5_2_carry ^ tree_6_2_sum;
    assign tree_6_4_sum = tree_6_4_half ^ tree_5_3_carry;
    assign tree_6_4_carry = (tree_5_2_carry & tree_6_2_sum) | (tree_6_4_half & tree_5_3_carry);
    assign tree_6_5_half = tree_6_3_sum ^ tree_5_4_carry;
    assign tree_6_5_sum = tree_6_5_half ^ tree_6_4_sum;
    assign tree_6_5_carry = (tree_6_3_sum & tree_5_4_carry) | (tree_6_5_half & tree_6_4_sum);
    assign tree_6_6_sum = tree_5_5_carry ^ tree_6_5_sum;
    assign tree_6_6_carry = tree_5_5_carry & tree_6_5_sum;
    assign tree_7_0_half = lane_0_field[7] ^ lane_1_field[7];
    assign tree_7_0_sum = tree_7_0_half ^ lane_2_field[7];
    assign tree_7_0_carry = (lane_0_field[7] & lane_1_field[7]) | (tree_7_0_half & lane_2_field[7]);
    assign tree_7_1_half = lane_3_field[7] ^ lane_4_field[7];
    assign tree_7_1_sum = tree_7_1_half ^ lane_5_field[7];
    assign tree_7_1_carry = (lane_3_field[7] & lane_4_field[7]) | (tree_7_1_half & lane_5_field[7]);
    assign tree_7_2_half = lane_6_field[7] ^ lane_7_field[7];
    assign tree_7_2_sum = tree_7_2_half ^ tree_6_0_carry;
    assign tree_7_2_carry = (lane_6_field[7] & lane_7_field[7]) | (tree_7_2_half & tree_6_0_carry);
    assign tree_7_3_half = tree_6_1_carry ^ tree_7_0_sum;
    assign tree_7_3_sum = tree_7_3_half ^ tree_7_1_sum;
    assign tree_7_3_carry = (tree_6_1_carry & tree_7_0_sum) | (tree_7_3_half & tree_7_1_sum);
    assign tree_7_4_half = tree_6_2_carry ^ tree_7_2_sum;
    assign tree_7_4_sum = tree_7_4_half ^ tree_6_3_carry;
    assign tree_7_4_carry = (tree_6_2_carry & tree_7_2_sum) | (tree_7_4_half & tree_6_3_carry);
    assign tree_7_5_half = tree_7_3_sum ^ tree_6_4_carry;
    assign tree_7_5_sum = tree_7_5_half ^ tree_7_4_sum;
    assign tree_7_5_carry = (tree_7_3_sum & tree_6_4_carry) | (tree_7_5_half & tree_7_4_sum);
    assign tree_7_6_sum = tree_6_5_carry ^ tree_7_5_sum;
    assign tree_7_6_carry = tree_6_5_carry & tree_7_5_sum;
    assign tree_8_0_half = lane_0_field[8] ^ lane_1_field[8];
    assign tree_8_0_sum = tree_8_0_half ^ lane_2_field[8];
    assign tree_8_0_carry = (lane_0_field[8] & lane_1_field[8]) | (tree_8_0_half & lane_2_field[8]);
    assign tree_8_1_half = lane_3_field[8] ^ lane_4_field[8];
    assign tree_8_1_sum = tree_8_1_half ^ lane_5_field[8];
    assign tree_8_1_carry = (lane_3_field[8] & lane_4_field[8]) | (tree_8_1_half & lane_5_field[8]);
    assign tree_8_2_half = lane_6_field[8] ^ lane_7_field[8];
    assign tree_8_2_sum = tree_8_2_half ^ tree_7_0_carry;
    assign tree_8_2_carry = (lane_6_field[8] & lane_7_field[8]) | (tree_8_2_half & tree_7_0_carry);
    assign tree_8_3_half = tree_7_1_carry ^ tree_8_0_sum;
    assign tree_8_3_sum = tree_8_3_half ^ tree_8_1_sum;
    assign tree_8_3_carry = (tree_7_1_carry & tree_8_0_sum) | (tree_8_3_half & tree_8_1_sum);
    assign tree_8_4_half = tree_7_2_carry ^ tree_8_2_sum;
    assign tree_8_4_sum = tree_8_4_half ^ tree_7_3_carry;
    assign tree_8_4_carry = (tree_7_2_carry & tree_8_2_sum) | (tree_8_4_half & tree_7_3_carry);
    assign tree_8_5_half = tree_8_3_sum ^ tree_7_4_carry;
    assign tree_8_5_sum = tree_8_5_half ^ tree_8_4_sum;
    assign tree_8_5_carry = (tree_8_3_sum & tree_7_4_carry) | (tree_8_5_half & tree_8_4_sum);
    assign tree_8_6_sum = tree_7_5_carry ^ tree_8_5_sum;
    assign tree_8_6_carry = tree_7_5_carry & tree_8_5_sum;
    assign tree_9_0_half = lane_0_field[9] ^ lane_1_field[9];
    assign tree_9_0_sum = tree_9_0_half ^ lane_2_field[9];
    assign tree_9_0_carry = (lane_0_field[9] & lane_1_field[9]) | (tree_9_0_half & lane_2_field[9]);
    assign tree_9_1_half = lane_3_field[9] ^ lane_4_field[9];
    assign tree_9_1_sum = tree_9_1_half ^ lane_5_field[9];
    assign tree_9_1_carry = (lane_3_field[9] & lane_4_field[9]) | (tree_9_1_half & lane_5_field[9]);
    assign tree_9_2_half = lane_6_field[9] ^ lane_7_field[9];
    assign tree_9_2_sum = tree_9_2_half ^ tree_8_0_carry;
    assign tree_9_2_carry = (lane_6_field[9] & lane_7_field[9]) | (tree_9_2_half & tree_8_0_carry);
    assign tree_9_3_half = tree_8_1_carry ^ tree_9_0_sum;
    assign tree_9_3_sum = tree_9_3_half ^ tree_9_1_sum;
    assign tree_9_3_carry = (tree_8_1_carry & tree_9_0_sum) | (tree_9_3_half & tree_9_1_sum);
    assign tree_9_4_half = tree_8_2_carry ^ tree_9_2_sum;
    assign tree_9_4_sum = tree_9_4_half ^ tree_8_3_carry;
    assign tree_9_4_carry = (tree_8_2_carry & tree_9_2_sum) | (tree_9_4_half & tree_8_3_carry);
    assign tree_9_5_half = tree_9_3_sum ^ tree_8_4_carry;
    assign tree_9_5_sum = tree_9_5_half ^ tree_9_4_sum;
    assign tree_9_5_carry = (tree_9_3_sum & tree_8_4_carry) | (tree_9_5_half & tree_9_4_sum);
    assign tree_9_6_sum = tree_8_5_carry ^ tree_9_5_sum;
    assign tree_9_6_carry = tree_8_5_carry & tree_9_5_sum;
    assign tree_10_0_half = lane_0_field[10] ^ lane_1_field[10];
    assign tree_10_0_sum = tree_10_0_half ^ lane_2_field[10];
    assign tree_10_0_carry = (lane_0_field[10] & lane_1_field[10]) | (tree_10_0_half & lane_2_field[10]);
    assign tree_10_1_half = lane_3_field[10] ^ lane_4_field[10];
    assign tree_10_1_sum = tree_10_1_half ^ lane_5_field[10];
    assign tree_10_1_carry = (lane_3_field[10] & lane_4_field[10]) | (tree_10_1_half & lane_5_field[10]);
    assign tree_10_2_half = lane_6_field[10] ^ lane_7_field[10];
    assign tree_10_2_sum = tree_10_2_half ^ tree_9_0_carry;
    assign tree_10_2_carry = (lane_6_field[10] & lane_7_field[10]) | (tree_10_2_half & tree_9_0_carry);
    assign tree_10_3_half = tree_9_1_carry ^ tree_10_0_sum;
    assign tree_10_3_sum = tree_10_3_half ^ tree_10_1_sum;
    assign tree_10_3_carry = (tree_9_1_carry & tree_10_0_sum) | (tree_10_3_half & tree_10_1_sum);
    assign tree_10_4_half = tree_9_2_carry ^ tree_10_2_sum;
    assign tree_10_4_sum = tree_10_4_half ^ tree_9_3_carry;
    assign tree_10_4_carry = (tree_9_2_carry & tree_10_2_sum) | (tree_10_4_half & tree_9_3_carry);
    assign tree_10_5_half = tree_10_3_sum ^ tree_9_4_carry;
    assign tree_10_5_sum = tree_10_5_half ^ tree_10_4_sum;
    assign tree_10_5_carry = (tree_10_3_sum & tree_9_4_carry) | (tree_10_5_half & tree_10_4_sum);
    assign tree_10_6_sum = tree_9_5_carry ^ tree_10_5_sum;
    assign tree_10_6_carry = tree_9_5_carry & tree_10_5_sum;
    assign tree_11_0_sum = ~(tree_10_0_carry ^ tree_10_1_carry);
    assign tree_11_0_carry = tree_10_0_carry | tree_10_1_carry;
    assign tree_11_1_half = tree_10_2_carry ^ tree_11_0_sum;
    assign tree_11_1_sum = tree_11_1_half ^ tree_10_3_carry;
    assign tree_11_1_carry = (tree_10_2_carry & tree_11_0_sum) | (tree_11_1_half & tree_10_3_carry);
    assign tree_11_2_half = ~signs_0_3_sum ^ tree_10_4_carry;
    assign tree_11_2_sum = tree_11_2_half ^ tree_11_1_sum;
    assign tree_11_2_carry = (~signs_0_3_sum & tree_10_4_carry) | (tree_11_2_half & tree_11_1_sum);
    assign tree_11_3_sum = tree_10_5_carry ^ tree_11_2_sum;
    assign tree_11_3_carry = tree_10_5_carry & tree_11_2_sum;
    assign tree_12_0_half = tree_11_0_carry ^ tree_11_1_carry;
    assign tree_12_0_sum = tree_12_0_half ^ ~signs_1_1_sum;
    assign tree_12_0_carry = (tree_11_0_carry & tree_11_1_carry) | (tree_12_0_half & ~signs_1_1_sum);
    assign tree_12_1_sum = tree_11_2_carry ^ tree_12_0_sum;
    assign tree_12_1_carry = tree_11_2_carry & tree_12_0_sum;
    assign tree_13_0_sum = ~signs_2_0_sum ^ tree_12_0_carry;
    assign tree_13_0_carry = ~signs_2_0_sum & tree_12_0_carry;
    assign sum_1 = {~signs_2_0_carry, tree_12_1_carry, tree_11_3_carry, tree_10_6_carry, tree_9_6_carry, tree_8_6_carry, tree_7_6_carry, tree_6_6_carry, tree_5_6_carry, tree_4_6_carry, tree_3_6_carry, tree_3_5_sum, tree_2_6_sum, tree_1_4_sum, tree_0_3_sum} + {tree_13_0_carry, tree_13_0_sum, tree_12_1_sum, tree_11_3_sum, tree_10_6_sum, tree_9_6_sum, tree_8_6_sum, tree_7_6_sum, tree_6_6_sum, tree_5_6_sum, tree_4_6_sum, tree_3_6_sum, tree_2_5_sum, tree_1_5_sum, 1'b0};
    assign total = sum_1;

    block_float_lane_int8_e2m1_k8_window_stages0 lane_0 (
        .act(act[7:0]),
        .wgt(wgt[3:0]),
        .field(lane_0_field),
        .sign(lane_0_sign)
    );

    block_float_lane_int8_e2m1_k8_window_stages0 lane_1 (
        .act(act[15:8]),
        .wgt(wgt[7:4]),
        .field(lane_1_field),
        .sign(lane_1_sign)
    );

    block_float_lane_int8_e2m1_k8_window_stages0 lane_2 (
        .act(act[23:16]),
        .wgt(wgt[11:8]),
        .field(lane_2_field),
        .sign(lane_2_sign)
    );

    block_float_lane_int8_e2m1_k8_window_stages0 lane_3 (
        .act(act[31:24]),
        .wgt(wgt[15:12]),
        .field(lane_3_field),
        .sign(lane_3_sign)
    );

    block_float_lane_int8_e2m1_k8_window_stages0 lane_4 (
        .act(act[39:32]),
        .wgt(wgt[19:16]),
        .field(lane_4_field),
        .sign(lane_4_sign)
    );

    block_float_lane_int8_e2m1_k8_window_stages0 lane_5 (
        .act(act[47:40]),
        .wgt(wgt[23:20]),
        .field(lane_5_field),
        .sign(lane_5_sign)
    );

    block_float_lane_int8_e2m1_k8_window_stages0 lane_6 (
        .act(act[55:48]),
        .wgt(wgt[27:24]),
        .field(lane_6_field),
        .sign(lane_6_sign)
    );

    block_float_lane_int8_e2m1_k8_window_stages0 lane_7 (
        .act(act[63:56]),
        .wgt(wgt[31:28]),
        .field(lane_7_field),
        .sign(lane_7_sign)
    );

endmodule

module block_float_lane_int8_e2m1_k8_window_stages0 (
    input  wire [7:0] act,
    input  wire [3:0] wgt,
    output wire [10:0] field,
    output wire sign
);

    wire wgt_normal;
    wire [1:0] wgt_power;
    wire [7:0] row_0;
    wire [7:0] row_1;
    wire size_1_0_sum;
    wire size_1_0_carry;
    wire size_2_0_half;
    wire size_2_0_sum;
    wire size_2_0_carry;
    wire size_3_0_half;
    wire size_3_0_sum;
    wire size_3_0_carry;
    wire size_4_0_half;
    wire size_4_0_sum;
    wire size_4_0_carry;
    wire size_5_0_half;
    wire size_5_0_sum;
    wire size_5_0_carry;
    wire size_6_0_half;
    wire size_6_0_sum;
    wire size_6_0_carry;
    wire size_7_0_half;
    wire size_7_0_sum;
    wire size_7_0_carry;
    wire size_8_0_sum;
    wire size_8_0_carry;
    wire [9:0] flipped;
    wire fill_below_1;
    wire fill_above_1;
    wire fill_below_2;
    wire fill_above_2;
    wire [7:0] act_size;
    wire choice_1;
    wire choice_2;
    wire choice_3;
    wire choice_4;
    wire choice_5;
    wire choice_6;
    wire choice_7;
    wire choice_8;
    wire choice_9;

    assign act_size = act[7] ? (-act) : act;
    assign wgt_normal = |wgt[2:1];
    assign wgt_power = wgt[2:1] | {1'b0, ~wgt_normal};
    assign sign = act[7] ^ wgt[3];
    assign row_0 = act_size & {8{wgt[0]}};
    assign row_1 = act_size & {8{wgt_normal}};
    assign size_1_0_sum = row_0[1] ^ row_1[0];
    assign size_1_0_carry = row_0[1] & row_1[0];
    assign size_2_0_half = row_0[2] ^ row_1[1];
    assign size_2_0_sum = size_2_0_half ^ size_1_0_carry;
    assign size_2_0_carry = (row_0[2] & row_1[1]) | (size_2_0_half & size_1_0_carry);
    assign size_3_0_half = row_0[3] ^ row_1[2];
    assign size_3_0_sum = size_3_0_half ^ size_2_0_carry;
    assign size_3_0_carry = (row_0[3] & row_1[2]) | (size_3_0_half & size_2_0_carry);
    assign size_4_0_half = row_0[4] ^ row_1[3];
    assign size_4_0_sum = size_4_0_half ^ size_3_0_carry;
    assign size_4_0_carry = (row_0[4] & row_1[3]) | (size_4_0_half & size_3_0_carry);
    assign size_5_0_half = row_0[5] ^ row_1[4];
    assign size_5_0_sum = size_5_0_half ^ size_4_0_carry;
    assign size_5_0_carry = (row_0[5] & row_1[4]) | (size_5_0_half & size_4_0_carry);
    assign size_6_0_half = row_0[6] ^ row_1[5];
    assign size_6_0_sum = size_6_0_half ^ size_5_0_carry;
    assign size_6_0_carry = (row_0[6] & row_1[5]) | (size_6_0_half & size_5_0_carry);
    assign size_7_0_half = row_0[7] ^ row_1[6];
    assign size_7_0_sum = size_7_0_half ^ size_6_0_carry;
    assign size_7_0_carry = (row_0[7] & row_1[6]) | (size_7_0_half & size_6_0_carry);
    assign size_8_0_sum = row_1[7] ^ size_7_0_carry;
    assign size_8_0_carry = row_1[7] & size_7_0_carry;
    assign flipped = {size_8_0_carry, size_8_0_sum, size_7_0_sum, size_6_0_sum, size_5_0_sum, size_4_0_sum, size_3_0_sum, size_2_0_sum, size_1_0_sum, row_0[0]} ^ {10{sign}};
    assign fill_below_1 = sign & wgt_power[0];
    assign fill_above_1 = sign & ~wgt_power[0];
    assign choice_1 = wgt_power[0] ? flipped[0] : flipped[1];
    assign choice_2 = wgt_power[0] ? flipped[1] : flipped[2];
    assign choice_3 = wgt_power[0] ? flipped[2] : flipped[3];
    assign choice_4 = wgt_power[0] ? flipped[3] : flipped[4];
    assign choice_5 = wgt_power[0] ? flipped[4] : flipped[5];
    assign choice_6 = wgt_power[0] ? flipped[5] : flipped[6];
    assign choice_7 = wgt_power[0] ? flipped[6] : flipped[7];
    assign choice_8 = wgt_power[0] ? flipped[7] : flipped[8];
    assign choice_9 = wgt_power[0] ? flipped[8] : flipped[9];
    assign fill_below_2 = sign & wgt_power[1];
    assign fill_above_2 = sign & ~wgt_power[1];
    assign field = {((choice_9 & wgt_power[1]) | fill_above_2), (wgt_power[1] ? choice_8 : ((flipped[9] & wgt_power[0]) | fill_above_1)), (wgt_power[1] ? choice_7 : choice_9), (wgt_power[1] ? choice_6 : choice_8), (wgt_power[1] ? choice_5 : choice_7), (wgt_power[1] ? choice_4 : choice_6), (wgt_power[1] ? choice_3 : choice_5), (wgt_power[1] ? choice_2 : choice_4), (wgt_power[1] ? choice_1 : choice_3), (wgt_power[1] ? ((flipped[0] & ~wgt_power[0]) | fill_below_1) : choice_2), ((choice_1 & ~wgt_power[1]) | fill_below_2)};

endmodule

`default_nettype wire
