// dot_block_e2m1_e2m1_k8_none_stages0: dot product of a block of either side per cycle: MX formats, block floating point
//
//   format      e2m1         format of the elements: of MXFP4 e2m1, of MXFP6 e2m3 or e3m2, of MXFP8 e4m3 or e5m2, of MXINT8 fixed8_6, of block floating point intM
//   wgt         e2m1         format of the elements of the weights, where it is another
//   k           8 elements   elements of a block
//   accumulate  none         none: every block by itself; window: blocks are added exactly in fixed point; fp32: blocks are added in float32, rounded to nearest even once each
//   emin        -18          window: exponent of the last bit
//   emax        24           window: exponent of the highest bit below the sign
//   stages      0 cycles     registers inside the dot product: 1: in front of its last addition; 2: in the lanes too
//   tree        merged       merged: one compressor for everything; separate: products, then a tree of adders
//
// digest 00e4363a07051d5769ddb58e043a68618fa9f0ac180879da55264d6e070b1d1c
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module dot_block_e2m1_e2m1_k8_none_stages0 (
    input  wire clk,
    input  wire [31:0] act,
    input  wire [31:0] wgt,
    input  wire [7:0] act_scale,
    input  wire [7:0] wgt_scale,
    output reg  [11:0] total,
    output reg  [8:0] scale,
    output reg  nan
);

    reg  [31:0] act_held;
    reg  [31:0] wgt_held;
    reg  [7:0] act_scale_held;
    reg  [7:0] wgt_scale_held;
    wire [11:0] total_found;
    wire [8:0] scale_sum;
    wire block_nan;
    wire nan_scale;
    wire [11:0] block_total;

    assign scale_sum = {1'b0, act_scale_held} + {1'b0, wgt_scale_held};
    assign nan_scale = (act_scale_held == 8'd255) | (wgt_scale_held == 8'd255);
    assign block_nan = nan_scale | 1'b0;
    assign total_found = block_total & {~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan};

    always @(posedge clk) begin
        act_held <= act;
        wgt_held <= wgt;
        act_scale_held <= act_scale;
        wgt_scale_held <= wgt_scale;
        total <= total_found;
        scale <= scale_sum;
        nan <= block_nan;
    end

    block_total_e2m1_e2m1_k8_none_stages0 block (
        .act(act_held),
        .wgt(wgt_held),
        .total(block_total)
    );

endmodule

module block_total_e2m1_e2m1_k8_none_stages0 (
    input  wire [31:0] act,
    input  wire [31:0] wgt,
    output wire [11:0] total
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
    wire [7:0] lane_0_field;
    wire [7:0] lane_1_field;
    wire tree_0_0_sum;
    wire [7:0] lane_2_field;
    wire tree_0_0_carry;
    wire tree_0_1_half;
    wire [7:0] lane_3_field;
    wire [7:0] lane_4_field;
    wire tree_0_1_sum;
    wire [7:0] lane_5_field;
    wire tree_0_1_carry;
    wire tree_0_2_half;
    wire [7:0] lane_6_field;
    wire [7:0] lane_7_field;
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
    wire tree_8_0_sum;
    wire tree_8_0_carry;
    wire tree_8_1_half;
    wire tree_8_1_sum;
    wire tree_8_1_carry;
    wire tree_8_2_half;
    wire tree_8_2_sum;
    wire tree_8_2_carry;
    wire tree_8_3_sum;
    wire tree_8_3_carry;
    wire tree_9_0_half;
    wire tree_9_0_sum;
    wire tree_9_0_carry;
    wire tree_9_1_sum;
    wire tree_9_1_carry;
    wire tree_10_0_sum;
    wire tree_10_0_carry;
    wire [11:0] sum_1;

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
    assign tree_8_0_sum = ~(tree_7_0_carry ^ tree_7_1_carry);
    assign tree_8_0_carry = tree_7_0_carry | tree_7_1_carry;
    assign tree_8_1_half = tree_7_2_carry ^ tree_8_0_sum;
    assign tree_8_1_sum = tree_8_1_half ^ tree_7_3_carry;
    assign tree_8_1_carry = (tree_7_2_carry & tree_8_0_sum) | (tree_8_1_half & tree_7_3_carry);
    assign tree_8_2_half = ~signs_0_3_sum ^ tree_7_4_carry;
    assign tree_8_2_sum = tree_8_2_half ^ tree_8_1_sum;
    assign tree_8_2_carry = (~signs_0_3_sum & tree_7_4_carry) | (tree_8_2_half & tree_8_1_sum);
    assign tree_8_3_sum = tree_7_5_carry ^ tree_8_2_sum;
    assign tree_8_3_carry = tree_7_5_carry & tree_8_2_sum;
    assign tree_9_0_half = tree_8_0_carry ^ tree_8_1_carry;
    assign tree_9_0_sum = tree_9_0_half ^ ~signs_1_1_sum;
    assign tree_9_0_carry = (tree_8_0_carry & tree_8_1_carry) | (tree_9_0_half & ~signs_1_1_sum);
    assign tree_9_1_sum = tree_8_2_carry ^ tree_9_0_sum;
    assign tree_9_1_carry = tree_8_2_carry & tree_9_0_sum;
    assign tree_10_0_sum = ~signs_2_0_sum ^ tree_9_0_carry;
    assign tree_10_0_carry = ~signs_2_0_sum & tree_9_0_carry;
    assign sum_1 = {~signs_2_0_carry, tree_9_1_carry, tree_8_3_carry, tree_7_6_carry, tree_6_6_carry, tree_5_6_carry, tree_4_6_carry, tree_3_6_carry, tree_3_5_sum, tree_2_6_sum, tree_1_4_sum, tree_0_3_sum} + {tree_10_0_carry, tree_10_0_sum, tree_9_1_sum, tree_8_3_sum, tree_7_6_sum, tree_6_6_sum, tree_5_6_sum, tree_4_6_sum, tree_3_6_sum, tree_2_5_sum, tree_1_5_sum, 1'b0};
    assign total = sum_1;

    block_float_lane_e2m1_e2m1_k8_none_stages0 lane_0 (
        .act(act[3:0]),
        .wgt(wgt[3:0]),
        .field(lane_0_field),
        .sign(lane_0_sign)
    );

    block_float_lane_e2m1_e2m1_k8_none_stages0 lane_1 (
        .act(act[7:4]),
        .wgt(wgt[7:4]),
        .field(lane_1_field),
        .sign(lane_1_sign)
    );

    block_float_lane_e2m1_e2m1_k8_none_stages0 lane_2 (
        .act(act[11:8]),
        .wgt(wgt[11:8]),
        .field(lane_2_field),
        .sign(lane_2_sign)
    );

    block_float_lane_e2m1_e2m1_k8_none_stages0 lane_3 (
        .act(act[15:12]),
        .wgt(wgt[15:12]),
        .field(lane_3_field),
        .sign(lane_3_sign)
    );

    block_float_lane_e2m1_e2m1_k8_none_stages0 lane_4 (
        .act(act[19:16]),
        .wgt(wgt[19:16]),
        .field(lane_4_field),
        .sign(lane_4_sign)
    );

    block_float_lane_e2m1_e2m1_k8_none_stages0 lane_5 (
        .act(act[23:20]),
        .wgt(wgt[23:20]),
        .field(lane_5_field),
        .sign(lane_5_sign)
    );

    block_float_lane_e2m1_e2m1_k8_none_stages0 lane_6 (
        .act(act[27:24]),
        .wgt(wgt[27:24]),
        .field(lane_6_field),
        .sign(lane_6_sign)
    );

    block_float_lane_e2m1_e2m1_k8_none_stages0 lane_7 (
        .act(act[31:28]),
        .wgt(wgt[31:28]),
        .field(lane_7_field),
        .sign(lane_7_sign)
    );

endmodule

module block_float_lane_e2m1_e2m1_k8_none_stages0 (
    input  wire [3:0] act,
    input  wire [3:0] wgt,
    output wire [7:0] field,
    output wire sign
);

    wire act_normal;
    wire [1:0] act_power;
    wire wgt_normal;
    wire [1:0] wgt_power;
    wire [1:0] row_0;
    wire [1:0] row_1;
    wire size_1_0_sum;
    wire size_1_0_carry;
    wire size_2_0_sum;
    wire size_2_0_carry;
    wire [3:0] flipped;
    wire shift_0_0_sum;
    wire shift_0_0_carry;
    wire shift_1_0_half;
    wire shift_1_0_sum;
    wire shift_1_0_carry;
    wire fill_below_1;
    wire fill_above_1;
    wire fill_below_2;
    wire fill_above_2;
    wire fill_below_4;
    wire fill_above_4;
    wire bits_1;
    wire choice_1;
    wire choice_2;
    wire choice_3;
    wire bits_2;
    wire choice_4;
    wire choice_5;
    wire choice_6;
    wire bits_3;

    assign act_normal = |act[2:1];
    assign act_power = act[2:1] | {1'b0, ~act_normal};
    assign wgt_normal = |wgt[2:1];
    assign wgt_power = wgt[2:1] | {1'b0, ~wgt_normal};
    assign sign = act[3] ^ wgt[3];
    assign row_0 = {act_normal, act[0]} & {2{wgt[0]}};
    assign row_1 = {act_normal, act[0]} & {2{wgt_normal}};
    assign size_1_0_sum = row_0[1] ^ row_1[0];
    assign size_1_0_carry = row_0[1] & row_1[0];
    assign size_2_0_sum = row_1[1] ^ size_1_0_carry;
    assign size_2_0_carry = row_1[1] & size_1_0_carry;
    assign flipped = {size_2_0_carry, size_2_0_sum, size_1_0_sum, row_0[0]} ^ {4{sign}};
    assign shift_0_0_sum = act_power[0] ^ wgt_power[0];
    assign shift_0_0_carry = act_power[0] & wgt_power[0];
    assign shift_1_0_half = act_power[1] ^ wgt_power[1];
    assign shift_1_0_sum = shift_1_0_half ^ shift_0_0_carry;
    assign shift_1_0_carry = (act_power[1] & wgt_power[1]) | (shift_1_0_half & shift_0_0_carry);
    assign fill_below_1 = sign & shift_0_0_sum;
    assign fill_above_1 = sign & ~shift_0_0_sum;
    assign bits_1 = (flipped[0] & ~shift_0_0_sum) | fill_below_1;
    assign choice_1 = shift_0_0_sum ? flipped[0] : flipped[1];
    assign choice_2 = shift_0_0_sum ? flipped[1] : flipped[2];
    assign choice_3 = shift_0_0_sum ? flipped[2] : flipped[3];
    assign bits_2 = (flipped[3] & shift_0_0_sum) | fill_above_1;
    assign fill_below_2 = sign & shift_1_0_sum;
    assign fill_above_2 = sign & ~shift_1_0_sum;
    assign choice_4 = shift_1_0_sum ? bits_1 : choice_2;
    assign choice_5 = shift_1_0_sum ? choice_1 : choice_3;
    assign choice_6 = shift_1_0_sum ? choice_2 : bits_2;
    assign bits_3 = (choice_3 & shift_1_0_sum) | fill_above_2;
    assign fill_below_4 = sign & shift_1_0_carry;
    assign fill_above_4 = sign & ~shift_1_0_carry;
    assign field = {((bits_3 & shift_1_0_carry) | fill_above_4), ((choice_6 & shift_1_0_carry) | fill_above_4), ((choice_5 & shift_1_0_carry) | fill_above_4), (shift_1_0_carry ? choice_4 : ((bits_2 & shift_1_0_sum) | fill_above_2)), (shift_1_0_carry ? ((choice_1 & ~shift_1_0_sum) | fill_below_2) : bits_3), (shift_1_0_carry ? ((bits_1 & ~shift_1_0_sum) | fill_below_2) : choice_6), ((choice_5 & ~shift_1_0_carry) | fill_below_4), ((choice_4 & ~shift_1_0_carry) | fill_below_4)};

endmodule

`default_nettype wire
