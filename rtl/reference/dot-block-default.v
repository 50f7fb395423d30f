// dot_block_e2m1_e2m1_k32_none_stages0: dot product of a block of either side per cycle: MX formats, block floating point
//
//   format      e2m1         format of the elements: of MXFP4 e2m1, of MXFP6 e2m3 or e3m2, of MXFP8 e4m3 or e5m2, of MXINT8 fixed8_6, of block floating point intM
//   wgt         e2m1         format of the elements of the weights, where it is another
//   k           32 elements  elements of a block
//   accumulate  none         none: every block by itself; window: blocks are added exactly in fixed point; fp32: blocks are added in float32, rounded to nearest even once each
//   emin        -18          window: exponent of the last bit
//   emax        26           window: exponent of the highest bit below the sign
//   stages      0 cycles     registers inside the dot product: 1: in front of its last addition; 2: in the lanes too
//   tree        merged       merged: one compressor for everything; separate: products, then a tree of adders
//
// digest 57bb0391644410736ee0078383a16d2d3c721153b827df830bb7b14cc2fc2c36
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module dot_block_e2m1_e2m1_k32_none_stages0 (
    input  wire clk,
    input  wire [127:0] act,
    input  wire [127:0] wgt,
    input  wire [7:0] act_scale,
    input  wire [7:0] wgt_scale,
    output reg  [13:0] total,
    output reg  [8:0] scale,
    output reg  nan
);

    reg  [127:0] act_held;
    reg  [127:0] wgt_held;
    reg  [7:0] act_scale_held;
    reg  [7:0] wgt_scale_held;
    wire [13:0] total_found;
    wire [8:0] scale_sum;
    wire block_nan;
    wire nan_scale;
    wire [13:0] block_total;

    assign scale_sum = {1'b0, act_scale_held} + {1'b0, wgt_scale_held};
    assign nan_scale = (act_scale_held == 8'd255) | (wgt_scale_held == 8'd255);
    assign block_nan = nan_scale | 1'b0;
    assign total_found = block_total & {~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan};

    always @(posedge clk) begin
        act_held <= act;
        wgt_held <= wgt;
        act_scale_held <= act_scale;
        wgt_scale_held <= wgt_scale;
        total <= total_found;
        scale <= scale_sum;
        nan <= block_nan;
    end

    block_total_e2m1_e2m1_k32_none_stages0 block (
        .act(act_held),
        .wgt(wgt_held),
        .total(block_total)
    );

endmodule

module block_total_e2m1_e2m1_k32_none_stages0 (
    input  wire [127:0] act,
    input  wire [127:0] wgt,
    output wire [13:0] total
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
    wire lane_8_sign;
    wire signs_0_2_carry;
    wire signs_0_3_half;
    wire lane_9_sign;
    wire lane_10_sign;
    wire signs_0_3_sum;
    wire lane_11_sign;
    wire signs_0_3_carry;
    wire signs_0_4_half;
    wire lane_12_sign;
    wire lane_13_sign;
    wire signs_0_4_sum;
    wire lane_14_sign;
    wire signs_0_4_carry;
    wire signs_0_5_half;
    wire lane_15_sign;
    wire lane_16_sign;
    wire signs_0_5_sum;
    wire lane_17_sign;
    wire signs_0_5_carry;
    wire signs_0_6_half;
    wire lane_18_sign;
    wire lane_19_sign;
    wire signs_0_6_sum;
    wire lane_20_sign;
    wire signs_0_6_carry;
    wire signs_0_7_half;
    wire lane_21_sign;
    wire lane_22_sign;
    wire signs_0_7_sum;
    wire lane_23_sign;
    wire signs_0_7_carry;
    wire signs_0_8_half;
    wire lane_24_sign;
    wire lane_25_sign;
    wire signs_0_8_sum;
    wire lane_26_sign;
    wire signs_0_8_carry;
    wire signs_0_9_half;
    wire lane_27_sign;
    wire lane_28_sign;
    wire signs_0_9_sum;
    wire lane_29_sign;
    wire signs_0_9_carry;
    wire signs_0_10_half;
    wire lane_30_sign;
    wire lane_31_sign;
    wire signs_0_10_sum;
    wire signs_0_10_carry;
    wire signs_0_11_half;
    wire signs_0_11_sum;
    wire signs_0_11_carry;
    wire signs_0_12_half;
    wire signs_0_12_sum;
    wire signs_0_12_carry;
    wire signs_0_13_half;
    wire signs_0_13_sum;
    wire signs_0_13_carry;
    wire signs_0_14_half;
    wire signs_0_14_sum;
    wire signs_0_14_carry;
    wire signs_0_15_sum;
    wire signs_0_15_carry;
    wire signs_1_0_half;
    wire signs_1_0_sum;
    wire signs_1_0_carry;
    wire signs_1_1_half;
    wire signs_1_1_sum;
    wire signs_1_1_carry;
    wire signs_1_2_half;
    wire signs_1_2_sum;
    wire signs_1_2_carry;
    wire signs_1_3_half;
    wire signs_1_3_sum;
    wire signs_1_3_carry;
    wire signs_1_4_half;
    wire signs_1_4_sum;
    wire signs_1_4_carry;
    wire signs_1_5_half;
    wire signs_1_5_sum;
    wire signs_1_5_carry;
    wire signs_1_6_half;
    wire signs_1_6_sum;
    wire signs_1_6_carry;
    wire signs_1_7_sum;
    wire signs_1_7_carry;
    wire signs_2_0_half;
    wire signs_2_0_sum;
    wire signs_2_0_carry;
    wire signs_2_1_half;
    wire signs_2_1_sum;
    wire signs_2_1_carry;
    wire signs_2_2_half;
    wire signs_2_2_sum;
    wire signs_2_2_carry;
    wire signs_2_3_sum;
    wire signs_2_3_carry;
    wire signs_3_0_half;
    wire signs_3_0_sum;
    wire signs_3_0_carry;
    wire signs_3_1_sum;
    wire signs_3_1_carry;
    wire signs_4_0_sum;
    wire signs_4_0_carry;
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
    wire [7:0] lane_8_field;
    wire tree_0_2_carry;
    wire tree_0_3_half;
    wire [7:0] lane_9_field;
    wire [7:0] lane_10_field;
    wire tree_0_3_sum;
    wire [7:0] lane_11_field;
    wire tree_0_3_carry;
    wire tree_0_4_half;
    wire [7:0] lane_12_field;
    wire [7:0] lane_13_field;
    wire tree_0_4_sum;
    wire [7:0] lane_14_field;
    wire tree_0_4_carry;
    wire tree_0_5_half;
    wire [7:0] lane_15_field;
    wire [7:0] lane_16_field;
    wire tree_0_5_sum;
    wire [7:0] lane_17_field;
    wire tree_0_5_carry;
    wire tree_0_6_half;
    wire [7:0] lane_18_field;
    wire [7:0] lane_19_field;
    wire tree_0_6_sum;
    wire [7:0] lane_20_field;
    wire tree_0_6_carry;
    wire tree_0_7_half;
    wire [7:0] lane_21_field;
    wire [7:0] lane_22_field;
    wire tree_0_7_sum;
    wire [7:0] lane_23_field;
    wire tree_0_7_carry;
    wire tree_0_8_half;
    wire [7:0] lane_24_field;
    wire [7:0] lane_25_field;
    wire tree_0_8_sum;
    wire [7:0] lane_26_field;
    wire tree_0_8_carry;
    wire tree_0_9_half;
    wire [7:0] lane_27_field;
    wire [7:0] lane_28_field;
    wire tree_0_9_sum;
    wire [7:0] lane_29_field;
    wire tree_0_9_carry;
    wire tree_0_10_half;
    wire [7:0] lane_30_field;
    wire [7:0] lane_31_field;
    wire tree_0_10_sum;
    wire tree_0_10_carry;
    wire tree_0_11_half;
    wire tree_0_11_sum;
    wire tree_0_11_carry;
    wire tree_0_12_half;
    wire tree_0_12_sum;
    wire tree_0_12_carry;
    wire tree_0_13_half;
    wire tree_0_13_sum;
    wire tree_0_13_carry;
    wire tree_0_14_half;
    wire tree_0_14_sum;
    wire tree_0_14_carry;
    wire tree_0_15_half;
    wire tree_0_15_sum;
    wire tree_0_15_carry;
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
    wire tree_1_5_half;
    wire tree_1_5_sum;
    wire tree_1_5_carry;
    wire tree_1_6_half;
    wire tree_1_6_sum;
    wire tree_1_6_carry;
    wire tree_1_7_half;
    wire tree_1_7_sum;
    wire tree_1_7_carry;
    wire tree_1_8_half;
    wire tree_1_8_sum;
    wire tree_1_8_carry;
    wire tree_1_9_half;
    wire tree_1_9_sum;
    wire tree_1_9_carry;
    wire tree_1_10_half;
    wire tree_1_10_sum;
    wire tree_1_10_carry;
    wire tree_1_11_half;
    wire tree_1_11_sum;
    wire tree_1_11_carry;
    wire tree_1_12_half;
    wire tree_1_12_sum;
    wire tree_1_12_carry;
    wire tree_1_13_half;
    wire tree_1_13_sum;
    wire tree_1_13_carry;
    wire tree_1_14_half;
    wire tree_1_14_sum;
    wire tree_1_14_carry;
    wire tree_1_15_half;
    wire tree_1_15_sum;
    wire tree_1_15_carry;
    wire tree_1_16_half;
    wire tree_1_16_sum;
    wire tree_1_16_carry;
    wire tree_1_17_half;
    wire tree_1_17_sum;
    wire tree_1_17_carry;
    wire tree_1_18_half;
    wire tree_1_18_sum;
    wire tree_1_18_carry;
    wire tree_1_19_half;
    wire tree_1_19_sum;
    wire tree_1_19_carry;
    wire tree_1_20_half;
    wire tree_1_20_sum;
    wire tree_1_20_carry;
    wire tree_1_21_half;
    wire tree_1_21_sum;
    wire tree_1_21_carry;
    wire tree_1_22_half;
    wire tree_1_22_sum;
    wire tree_1_22_carry;
    wire tree_1_23_sum;
    wire tree_1_23_carry;
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
    wire tree_2_6_half;
    wire tree_2_6_sum;
    wire tree_2_6_carry;
    wire tree_2_7_half;
    wire tree_2_7_sum;
    wire tree_2_7_carry;
    wire tree_2_8_half;
    wire tree_2_8_sum;
    wire tree_2_8_carry;
    wire tree_2_9_half;
    wire tree_2_9_sum;
    wire tree_2_9_carry;
    wire tree_2_10_half;
    wire tree_2_10_sum;
    wire tree_2_10_carry;
    wire tree_2_11_half;
    wire tree_2_11_sum;
    wire tree_2_11_carry;
    wire tree_2_12_half;
    wire tree_2_12_sum;
    wire tree_2_12_carry;
    wire tree_2_13_half;
    wire tree_2_13_sum;
    wire tree_2_13_carry;
    wire tree_2_14_half;
    wire tree_2_14_sum;
    wire tree_2_14_carry;
    wire tree_2_15_half;
    wire tree_2_15_sum;
    wire tree_2_15_carry;
    wire tree_2_16_half;
    wire tree_2_16_sum;
    wire tree_2_16_carry;
    wire tree_2_17_half;
    wire tree_2_17_sum;
    wire tree_2_17_carry;
    wire tree_2_18_half;
    wire tree_2_18_sum;
    wire tree_2_18_carry;
    wire tree_2_19_half;
    wire tree_2_19_sum;
    wire tree_2_19_carry;
    wire tree_2_20_half;
    wire tree_2_20_sum;
    wire tree_2_20_carry;
    wire tree_2_21_half;
    wire tree_2_21_sum;
    wire tree_2_21_carry;
    wire tree_2_22_half;
    wire tree_2_22_sum;
    wire tree_2_22_carry;
    wire tree_2_23_half;
    wire tree_2_23_sum;
    wire tree_2_23_carry;
    wire tree_2_24_half;
    wire tree_2_24_sum;
    wire tree_2_24_carry;
    wire tree_2_25_half;
    wire tree_2_25_sum;
    wire tree_2_25_carry;
    wire tree_2_26_half;
    wire tree_2_26_sum;
    wire tree_2_26_carry;
    wire tree_2_27_sum;
    wire tree_2_27_carry;
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
    wire tree_3_7_half;
    wire tree_3_7_sum;
    wire tree_3_7_carry;
    wire tree_3_8_half;
    wire tree_3_8_sum;
    wire tree_3_8_carry;
    wire tree_3_9_half;
    wire tree_3_9_sum;
    wire tree_3_9_carry;
    wire tree_3_10_half;
    wire tree_3_10_sum;
    wire tree_3_10_carry;
    wire tree_3_11_half;
    wire tree_3_11_sum;
    wire tree_3_11_carry;
    wire tree_3_12_half;
    wire tree_3_12_sum;
    wire tree_3_12_carry;
    wire tree_3_13_half;
    wire tree_3_13_sum;
    wire tree_3_13_carry;
    wire tree_3_14_half;
    wire tree_3_14_sum;
    wire tree_3_14_carry;
    wire tree_3_15_half;
    wire tree_3_15_sum;
    wire tree_3_15_carry;
    wire tree_3_16_half;
    wire tree_3_16_sum;
    wire tree_3_16_carry;
    wire tree_3_17_half;
    wire tree_3_17_sum;
    wire tree_3_17_carry;
    wire tree_3_18_half;
    wire tree_3_18_sum;
    wire tree_3_18_carry;
    wire tree_3_19_half;
    wire tree_3_19_sum;
    wire tree_3_19_carry;
    wire tree_3_20_half;
    wire tree_3_20_sum;
    wire tree_3_20_carry;
    wire tree_3_21_half;
    wire tree_3_21_sum;
    wire tree_3_21_carry;
    wire tree_3_22_half;
    wire tree_3_22_sum;
    wire tree_3_22_carry;
    wire tree_3_23_half;
    wire tree_3_23_sum;
    wire tree_3_23_carry;
    wire tree_3_24_half;
    wire tree_3_24_sum;
    wire tree_3_24_carry;
    wire tree_3_25_half;
    wire tree_3_25_sum;
    wire tree_3_25_carry;
    wire tree_3_26_half;
    wire tree_3_26_sum;
    wire tree_3_26_carry;
    wire tree_3_27_half;
    wire tree_3_27_sum;
    wire tree_3_27_carry;
    wire tree_3_28_half;
    wire tree_3_28_sum;
    wire tree_3_28_carry;
    wire tree_3_29_sum;
    wire tree_3_29_carry;
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
    wire tree_4_6_half;
    wire tree_4_6_sum;
    wire tree_4_6_carry;
    wire tree_4_7_half;
    wire tree_4_7_sum;
    wire tree_4_7_carry;
    wire tree_4_8_half;
    wire tree_4_8_sum;
    wire tree_4_8_carry;
    wire tree_4_9_half;
    wire tree_4_9_sum;
    wire tree_4_9_carry;
    wire tree_4_10_half;
    wire tree_4_10_sum;
    wire tree_4_10_carry;
    wire tree_4_11_half;
    wire tree_4_11_sum;
    wire tree_4_11_carry;
    wire tree_4_12_half;
    wire tree_4_12_sum;
    wire tree_4_12_carry;
    wire tree_4_13_half;
    wire tree_4_13_sum;
    wire tree_4_13_carry;
    wire tree_4_14_half;
    wire tree_4_14_sum;
    wire tree_4_14_carry;
    wire tree_4_15_half;
    wire tree_4_15_sum;
    wire tree_4_15_carry;
    wire tree_4_16_half;
    wire tree_4_16_sum;
    wire tree_4_16_carry;
    wire tree_4_17_half;
    wire tree_4_17_sum;
    wire tree_4_17_carry;
    wire tree_4_18_half;
    wire tree_4_18_sum;
    wire tree_4_18_carry;
    wire tree_4_19_half;
    wire tree_4_19_sum;
    wire tree_4_19_carry;
    wire tree_4_20_half;
    wire tree_4_20_sum;
    wire tree_4_20_carry;
    wire tree_4_21_half;
    wire tree_4_21_sum;
    wire tree_4_21_carry;
    wire tree_4_22_half;
    wire tree_4_22_sum;
    wire tree_4_22_carry;
    wire tree_4_23_half;
    wire tree_4_23_sum;
    wire tree_4_23_carry;
    wire tree_4_24_half;
    wire tree_4_24_sum;
    wire tree_4_24_carry;
    wire tree_4_25_half;
    wire tree_4_25_sum;
    wire tree_4_25_carry;
    wire tree_4_26_half;
    wire tree_4_26_sum;
    wire tree_4_26_carry;
    wire tree_4_27_half;
    wire tree_4_27_sum;
    wire tree_4_27_carry;
    wire tree_4_28_half;
    wire tree_4_28_sum;
    wire tree_4_28_carry;
    wire tree_4_29_half;
    wire tree_4_29_sum;
    wire tree_4_29_carry;
    wire tree_4_30_sum;
    wire tree_4_30_carry;
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
    wire tree_5_6_half;
    wire tree_5_6_sum;
    wire tree_5_6_carry;
    wire tree_5_7_half;
    wire tree_5_7_sum;
    wire tree_5_7_carry;
    wire tree_5_8_half;
    wire tree_5_8_sum;
    wire tree_5_8_carry;
    wire tree_5_9_half;
    wire tree_5_9_sum;
    wire tree_5_9_carry;
    wire tree_5_10_half;
    wire tree_5_10_sum;
    wire tree_5_10_carry;
    wire tree_5_11_half;
    wire tree_5_11_sum;
    wire tree_5_11_carry;
    wire tree_5_12_half;
    wire tree_5_12_sum;
    wire tree_5_12_carry;
    wire tree_5_13_half;
    wire tree_5_13_sum;
    wire tree_5_13_carry;
    wire tree_5_14_half;
    wire tree_5_14_sum;
    wire tree_5_14_carry;
    wire tree_5_15_half;
    wire tree_5_15_sum;
    wire tree_5_15_carry;
    wire tree_5_16_half;
    wire tree_5_16_sum;
    wire tree_5_16_carry;
    wire tree_5_17_half;
    wire tree_5_17_sum;
    wire tree_5_17_carry;
    wire tree_5_18_half;
    wire tree_5_18_sum;
    wire tree_5_18_carry;
    wire tree_5_19_half;
    wire tree_5_19_sum;
    wire tree_5_19_carry;
    wire tree_5_20_half;
    wire tree_5_20_sum;
    wire tree_5_20_carry;
    wire tree_5_21_half;
    wire tree_5_21_sum;
    wire tree_5_21_carry;
    wire tree_5_22_half;
    wire tree_5_22_sum;
    wire tree_5_22_carry;
    wire tree_5_23_half;
    wire tree_5_23_sum;
    wire tree_5_23_carry;
    wire tree_5_24_half;
    wire tree_5_24_sum;
    wire tree_5_24_carry;
    wire tree_5_25_half;
    wire tree_5_25_sum;
    wire tree_5_25_carry;
    wire tree_5_26_half;
    wire tree_5_26_sum;
    wire tree_5_26_carry;
    wire tree_5_27_half;
    wire tree_5_27_sum;
    wire tree_5_27_carry;
    wire tree_5_28_half;
    wire tree_5_28_sum;
    wire tree_5_28_carry;
    wire tree_5_29_half;
    wire tree_5_29_sum;
    wire tree_5_29_carry;
    wire tree_5_30_half;
    wire tree_5_30_sum;
    wire tree_5_30_carry;
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
    wire tree_6_6_half;
    wire tree_6_6_sum;
    wire tree_6_6_carry;
    wire tree_6_7_half;
    wire tree_6_7_sum;
    wire tree_6_7_carry;
    wire tree_6_8_half;
    wire tree_6_8_sum;
    wire tree_6_8_carry;
    wire tree_6_9_half;
    wire tree_6_9_sum;
    wire tree_6_9_carry;
    wire tree_6_10_half;
    wire tree_6_10_sum;
    wire tree_6_10_carry;
    wire tree_6_11_half;
    wire tree_6_11_sum;
    wire tree_6_11_carry;
    wire tree_6_12_half;
    wire tree_6_12_sum;
    wire tree_6_12_carry;
    wire tree_6_13_half;
    wire tree_6_13_sum;
    wire tree_6_13_carry;
    wire tree_6_14_half;
    wire tree_6_14_sum;
    wire tree_6_14_carry;
    wire tree_6_15_half;
    wire tree_6_15_sum;
    wire tree_6_15_carry;
    wire tree_6_16_half;
    wire tree_6_16_sum;
    wire tree_6_16_carry;
    wire tree_6_17_half;
    wire tree_6_17_sum;
    wire tree_6_17_carry;
    wire tree_6_18_half;
    wire tree_6_18_sum;
    wire tree_6_18_carry;
    wire tree_6_19_half;
    wire tree_6_19_sum;
    wire tree_6_19_carry;
    wire tree_6_20_half;
    wire tree_6_20_sum;
    wire tree_6_20_carry;
    wire tree_6_21_half;
    wire tree_6_21_sum;
    wire tree_6_21_carry;
    wire tree_6_22_half;
    wire tree_6_22_sum;
    wire tree_6_22_carry;
    wire tree_6_23_half;
    wire tree_6_23_sum;
    wire tree_6_23_carry;
    wire tree_6_24_half;
    wire tree_6_24_sum;
    wire tree_6_24_carry;
    wire tree_6_25_half;
    wire tree_6_25_sum;
    wire tree_6_25_carry;
    wire tree_6_26_half;
    wire tree_6_26_sum;
    wire tree_6_26_carry;
    wire tree_6_27_half;
    wire tree_6_27_sum;
    wire tree_6_27_carry;
    wire tree_6_28_half;
    wire tree_6_28_sum;
    wire tree_6_28_carry;
    wire tree_6_29_half;
    wire tree_6_29_sum;
    wire tree_6_29_carry;
    wire tree_6_30_sum;
    wire tree_6_30_carry;
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
    wire tree_7_6_half;
    wire tree_7_6_sum;
    wire tree_7_6_carry;
    wire tree_7_7_half;
    wire tree_7_7_sum;
    wire tree_7_7_carry;
    wire tree_7_8_half;
    wire tree_7_8_sum;
    wire tree_7_8_carry;
    wire tree_7_9_half;
    wire tree_7_9_sum;
    wire tree_7_9_carry;
    wire tree_7_10_half;
    wire tree_7_10_sum;
    wire tree_7_10_carry;
    wire tree_7_11_half;
    wire tree_7_11_sum;
    wire tree_7_11_carry;
    wire tree_7_12_half;
    wire tree_7_12_sum;
    wire tree_7_12_carry;
    wire tree_7_13_half;
    wire tree_7_13_sum;
    wire tree_7_13_carry;
    wire tree_7_14_half;
    wire tree_7_14_sum;
    wire tree_7_14_carry;
    wire tree_7_15_half;
    wire tree_7_15_sum;
    wire tree_7_15_carry;
    wire tree_7_16_half;
    wire tree_7_16_sum;
    wire tree_7_16_carry;
    wire tree_7_17_half;
    wire tree_7_17_sum;
    wire tree_7_17_carry;
    wire tree_7_18_half;
    wire tree_7_18_sum;
    wire tree_7_18_carry;
    wire tree_7_19_half;
    wire tree_7_19_sum;
    wire tree_7_19_carry;
    wire tree_7_20_half;
    wire tree_7_20_sum;
    wire tree_7_20_carry;
    wire tree_7_21_half;
    wire tree_7_21_sum;
    wire tree_7_21_carry;
    wire tree_7_22_half;
    wire tree_7_22_sum;
    wire tree_7_22_carry;
    wire tree_7_23_half;
    wire tree_7_23_sum;
    wire tree_7_23_carry;
    wire tree_7_24_half;
    wire tree_7_24_sum;
    wire tree_7_24_carry;
    wire tree_7_25_half;
    wire tree_7_25_sum;
    wire tree_7_25_carry;
    wire tree_7_26_half;
    wire tree_7_26_sum;
    wire tree_7_26_carry;
    wire tree_7_27_half;
    wire tree_7_27_sum;
    wire tree_7_27_carry;
    wire tree_7_28_half;
    wire tree_7_28_sum;
    wire tree_7_28_carry;
    wire tree_7_29_half;
    wire tree_7_29_sum;
    wire tree_7_29_carry;
    wire tree_7_30_sum;
    wire tree_7_30_carry;
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
    wire tree_8_6_half;
    wire tree_8_6_sum;
    wire tree_8_6_carry;
    wire tree_8_7_half;
    wire tree_8_7_sum;
    wire tree_8_7_carry;
    wire tree_8_8_half;
    wire tree_8_8_sum;
    wire tree_8_8_carry;
    wire tree_8_9_half;
    wire tree_8_9_sum;
    wire tree_8_9_carry;
    wire tree_8_10_half;
    wire tree_8_10_sum;
    wire tree_8_10_carry;
    wire tree_8_11_half;
    wire tree_8_11_sum;
    wire tree_8_11_carry;
    wire tree_8_12_half;
    wire tree_8_12_sum;
    wire tree_8_12_carry;
    wire tree_8_13_half;
    wire tree_8_13_sum;
    wire tree_8_13_carry;
    wire tree_8_14_half;
    wire tree_8_14_sum;
    wire tree_8_14_carry;
    wire tree_8_15_sum;
    wire tree_8_15_carry;
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
    wire tree_9_6_half;
    wire tree_9_6_sum;
    wire tree_9_6_carry;
    wire tree_9_7_sum;
    wire tree_9_7_carry;
    wire tree_10_0_half;
    wire tree_10_0_sum;
    wire tree_10_0_carry;
    wire tree_10_1_half;
    wire tree_10_1_sum;
    wire tree_10_1_carry;
    wire tree_10_2_half;
    wire tree_10_2_sum;
    wire tree_10_2_carry;
    wire tree_10_3_sum;
    wire tree_10_3_carry;
    wire tree_11_0_half;
    wire tree_11_0_sum;
    wire tree_11_0_carry;
    wire tree_11_1_sum;
    wire tree_11_1_carry;
    wire tree_12_0_sum;
    wire tree_12_0_carry;
    wire [13:0] sum_1;

    assign signs_0_0_half = lane_0_sign ^ lane_1_sign;
    assign signs_0_0_sum = signs_0_0_half ^ lane_2_sign;
    assign signs_0_0_carry = (lane_0_sign & lane_1_sign) | (signs_0_0_half & lane_2_sign);
    assign signs_0_1_half = lane_3_sign ^ lane_4_sign;
    assign signs_0_1_sum = signs_0_1_half ^ lane_5_sign;
    assign signs_0_1_carry = (lane_3_sign & lane_4_sign) | (signs_0_1_half & lane_5_sign);
    assign signs_0_2_half = lane_6_sign ^ lane_7_sign;
    assign signs_0_2_sum = signs_0_2_half ^ lane_8_sign;
    assign signs_0_2_carry = (lane_6_sign & lane_7_sign) | (signs_0_2_half & lane_8_sign);
    assign signs_0_3_half = lane_9_sign ^ lane_10_sign;
    assign signs_0_3_sum = signs_0_3_half ^ lane_11_sign;
    assign signs_0_3_carry = (lane_9_sign & lane_10_sign) | (signs_0_3_half & lane_11_sign);
    assign signs_0_4_half = lane_12_sign ^ lane_13_sign;
    assign signs_0_4_sum = signs_0_4_half ^ lane_14_sign;
    assign signs_0_4_carry = (lane_12_sign & lane_13_sign) | (signs_0_4_half & lane_14_sign);
    assign signs_0_5_half = lane_15_sign ^ lane_16_sign;
    assign signs_0_5_sum = signs_0_5_half ^ lane_17_sign;
    assign signs_0_5_carry = (lane_15_sign & lane_16_sign) | (signs_0_5_half & lane_17_sign);
    assign signs_0_6_half = lane_18_sign ^ lane_19_sign;
    assign signs_0_6_sum = signs_0_6_half ^ lane_20_sign;
    assign signs_0_6_carry = (lane_18_sign & lane_19_sign) | (signs_0_6_half & lane_20_sign);
    assign signs_0_7_half = lane_21_sign ^ lane_22_sign;
    assign signs_0_7_sum = signs_0_7_half ^ lane_23_sign;
    assign signs_0_7_carry = (lane_21_sign & lane_22_sign) | (signs_0_7_half & lane_23_sign);
    assign signs_0_8_half = lane_24_sign ^ lane_25_sign;
    assign signs_0_8_sum = signs_0_8_half ^ lane_26_sign;
    assign signs_0_8_carry = (lane_24_sign & lane_25_sign) | (signs_0_8_half & lane_26_sign);
    assign signs_0_9_half = lane_27_sign ^ lane_28_sign;
    assign signs_0_9_sum = signs_0_9_half ^ lane_29_sign;
    assign signs_0_9_carry = (lane_27_sign & lane_28_sign) | (signs_0_9_half & lane_29_sign);
    assign signs_0_10_half = lane_30_sign ^ lane_31_sign;
    assign signs_0_10_sum = signs_0_10_half ^ signs_0_0_sum;
    assign signs_0_10_carry = (lane_30_sign & lane_31_sign) | (signs_0_10_half & signs_0_0_sum);
    assign signs_0_11_half = signs_0_1_sum ^ signs_0_2_sum;
    assign signs_0_11_sum = signs_0_11_half ^ signs_0_3_sum;
    assign signs_0_11_carry = (signs_0_1_sum & signs_0_2_sum) | (signs_0_11_half & signs_0_3_sum);
    assign signs_0_12_half = signs_0_4_sum ^ signs_0_5_sum;
    assign signs_0_12_sum = signs_0_12_half ^ signs_0_6_sum;
    assign signs_0_12_carry = (signs_0_4_sum & signs_0_5_sum) | (signs_0_12_half & signs_0_6_sum);
    assign signs_0_13_half = signs_0_7_sum ^ signs_0_8_sum;
    assign signs_0_13_sum = signs_0_13_half ^ signs_0_9_sum;
    assign signs_0_13_carry = (signs_0_7_sum & signs_0_8_sum) | (signs_0_13_half & signs_0_9_sum);
    assign signs_0_14_half = signs_0_10_sum ^ signs_0_11_sum;
    assign signs_0_14_sum = signs_0_14_half ^ signs_0_12_sum;
    assign signs_0_14_carry = (signs_0_10_sum & signs_0_11_sum) | (signs_0_14_half & signs_0_12_sum);
    assign signs_0_15_sum = signs_0_13_sum ^ signs_0_14_sum;
    assign signs_0_15_carry = signs_0_13_sum & signs_0_14_sum;
    assign signs_1_0_half = signs_0_0_carry ^ signs_0_1_carry;
    assign signs_1_0_sum = signs_1_0_half ^ signs_0_2_carry;
    assign signs_1_0_carry = (signs_0_0_carry & signs_0_1_carry) | (signs_1_0_half & signs_0_2_carry);
    assign signs_1_1_half = signs_0_3_carry ^ signs_0_4_carry;
    assign signs_1_1_sum = signs_1_1_half ^ signs_0_5_carry;
    assign signs_1_1_carry = (signs_0_3_carry & signs_0_4_carry) | (signs_1_1_half & signs_0_5_carry);
    assign signs_1_2_half = signs_0_6_carry ^ signs_0_7_carry;
    assign signs_1_2_sum = signs_1_2_half ^ signs_0_8_carry;
    assign signs_1_2_carry = (signs_0_6_carry & signs_0_7_carry) | (signs_1_2_half & signs_0_8_carry);
    assign signs_1_3_half = signs_0_9_carry ^ signs_0_10_carry;
    assign signs_1_3_sum = signs_1_3_half ^ signs_0_11_carry;
    assign signs_1_3_carry = (signs_0_9_carry & signs_0_10_carry) | (signs_1_3_half & signs_0_11_carry);
    assign signs_1_4_half = signs_0_12_carry ^ signs_0_13_carry;
    assign signs_1_4_sum = signs_1_4_half ^ signs_1_0_sum;
    assign signs_1_4_carry = (signs_0_12_carry & signs_0_13_carry) | (signs_1_4_half & signs_1_0_sum);
    assign signs_1_5_half = signs_1_1_sum ^ signs_1_2_sum;
    assign signs_1_5_sum = signs_1_5_half ^ signs_1_3_sum;
    assign signs_1_5_carry = (signs_1_1_sum & signs_1_2_sum) | (signs_1_5_half & signs_1_3_sum);
    assign signs_1_6_half = signs_0_14_carry ^ signs_1_4_sum;
    assign signs_1_6_sum = signs_1_6_half ^ signs_1_5_sum;
    assign signs_1_6_carry = (signs_0_14_carry & signs_1_4_sum) | (signs_1_6_half & signs_1_5_sum);
    assign signs_1_7_sum = signs_0_15_carry ^ signs_1_6_sum;
    assign signs_1_7_carry = signs_0_15_carry & signs_1_6_sum;
    assign signs_2_0_half = signs_1_0_carry ^ signs_1_1_carry;
    assign signs_2_0_sum = signs_2_0_half ^ signs_1_2_carry;
    assign signs_2_0_carry = (signs_1_0_carry & signs_1_1_carry) | (signs_2_0_half & signs_1_2_carry);
    assign signs_2_1_half = signs_1_3_carry ^ signs_1_4_carry;
    assign signs_2_1_sum = signs_2_1_half ^ signs_1_5_carry;
    assign signs_2_1_carry = (signs_1_3_carry & signs_1_4_carry) | (signs_2_1_half & signs_1_5_carry);
    assign signs_2_2_half = signs_2_0_sum ^ signs_1_6_carry;
    assign signs_2_2_sum = signs_2_2_half ^ signs_2_1_sum;
    assign signs_2_2_carry = (signs_2_0_sum & signs_1_6_carry) | (signs_2_2_half & signs_2_1_sum);
    assign signs_2_3_sum = signs_1_7_carry ^ signs_2_2_sum;
    assign signs_2_3_carry = signs_1_7_carry & signs_2_2_sum;
    assign signs_3_0_half = signs_2_0_carry ^ signs_2_1_carry;
    assign signs_3_0_sum = signs_3_0_half ^ signs_2_2_carry;
    assign signs_3_0_carry = (signs_2_0_carry & signs_2_1_carry) | (signs_3_0_half & signs_2_2_carry);
    assign signs_3_1_sum = signs_2_3_carry ^ signs_3_0_sum;
    assign signs_3_1_carry = signs_2_3_carry & signs_3_0_sum;
    assign signs_4_0_sum = signs_3_0_carry ^ signs_3_1_carry;
    assign signs_4_0_carry = signs_3_0_carry & signs_3_1_carry;
    assign tree_0_0_half = lane_0_field[0] ^ lane_1_field[0];
    assign tree_0_0_sum = tree_0_0_half ^ lane_2_field[0];
    assign tree_0_0_carry = (lane_0_field[0] & lane_1_field[0]) | (tree_0_0_half & lane_2_field[0]);
    assign tree_0_1_half = lane_3_field[0] ^ lane_4_field[0];
    assign tree_0_1_sum = tree_0_1_half ^ lane_5_field[0];
    assign tree_0_1_carry = (lane_3_field[0] & lane_4_field[0]) | (tree_0_1_half & lane_5_field[0]);
    assign tree_0_2_half = lane_6_field[0] ^ lane_7_field[0];
    assign tree_0_2_sum = tree_0_2_half ^ lane_8_field[0];
    assign tree_0_2_carry = (lane_6_field[0] & lane_7_field[0]) | (tree_0_2_half & lane_8_field[0]);
    assign tree_0_3_half = lane_9_field[0] ^ lane_10_field[0];
    assign tree_0_3_sum = tree_0_3_half ^ lane_11_field[0];
    assign tree_0_3_carry = (lane_9_field[0] & lane_10_field[0]) | (tree_0_3_half & lane_11_field[0]);
    assign tree_0_4_half = lane_12_field[0] ^ lane_13_field[0];
    assign tree_0_4_sum = tree_0_4_half ^ lane_14_field[0];
    assign tree_0_4_carry = (lane_12_field[0] & lane_13_field[0]) | (tree_0_4_half & lane_14_field[0]);
    assign tree_0_5_half = lane_15_field[0] ^ lane_16_field[0];
    assign tree_0_5_sum = tree_0_5_half ^ lane_17_field[0];
    assign tree_0_5_carry = (lane_15_field[0] & lane_16_field[0]) | (tree_0_5_half & lane_17_field[0]);
    assign tree_0_6_half = lane_18_field[0] ^ lane_19_field[0];
    assign tree_0_6_sum = tree_0_6_half ^ lane_20_field[0];
    assign tree_0_6_carry = (lane_18_field[0] & lane_19_field[0]) | (tree_0_6_half & lane_20_field[0]);
    assign tree_0_7_half = lane_21_field[0] ^ lane_22_field[0];
    assign tree_0_7_sum = tree_0_7_half ^ lane_23_field[0];
    assign tree_0_7_carry = (lane_21_field[0] & lane_22_field[0]) | (tree_0_7_half & lane_23_field[0]);
    assign tree_0_8_half = lane_24_field[0] ^ lane_25_field[0];
    assign tree_0_8_sum = tree_0_8_half ^ lane_26_field[0];
    assign tree_0_8_carry = (lane_24_field[0] & lane_25_field[0]) | (tree_0_8_half & lane_26_field[0]);
    assign tree_0_9_half = lane_27_field[0] ^ lane_28_field[0];
    assign tree_0_9_sum = tree_0_9_half ^ lane_29_field[0];
    assign tree_0_9_carry = (lane_27_field[0] & lane_28_field[0]) | (tree_0_9_half & lane_29_field[0]);
    assign tree_0_10_half = lane_30_field[0] ^ lane_31_field[0];
    assign tree_0_10_sum = tree_0_10_half ^ tree_0_0_sum;
    assign tree_0_10_carry = (lane_30_field[0] & lane_31_field[0]) | (tree_0_10_half & tree_0_0_sum);
    assign tree_0_11_half = tree_0_1_sum ^ tree_0_2_sum;
    assign tree_0_11_sum = tree_0_11_half ^ tree_0_3_sum;
    assign tree_0_11_carry = (tree_0_1_sum & tree_0_2_sum) | (tree_0_11_half & tree_0_3_sum);
    assign tree_0_12_half = tree_0_4_sum ^ tree_0_5_sum;
    assign tree_0_12_sum = tree_0_12_half ^ tree_0_6_sum;
    assign tree_0_12_carry = (tree_0_4_sum & tree_0_5_sum) | (tree_0_12_half & tree_0_6_sum);
    assign tree_0_13_half = tree_0_7_sum ^ tree_0_8_sum;
    assign tree_0_13_sum = tree_0_13_half ^ tree_0_9_sum;
    assign tree_0_13_carry = (tree_0_7_sum & tree_0_8_sum) | (tree_0_13_half & tree_0_9_sum);
    assign tree_0_14_half = tree_0_10_sum ^ tree_0_11_sum;
    assign tree_0_14_sum = tree_0_14_half ^ tree_0_12_sum;
    assign tree_0_14_carry = (tree_0_10_sum & tree_0_11_sum) | (tree_0_14_half & tree_0_12_sum);
    assign tree_0_15_half = tree_0_13_sum ^ tree_0_14_sum;
    assign tree_0_15_sum = tree_0_15_half ^ signs_0_15_sum;
    assign tree_0_15_carry = (tree_0_13_sum & tree_0_14_sum) | (tree_0_15_half & signs_0_15_sum);
    assign tree_1_0_half = lane_0_field[1] ^ lane_1_field[1];
    assign tree_1_0_sum = tree_1_0_half ^ lane_2_field[1];
    assign tree_1_0_carry = (lane_0_field[1] & lane_1_field[1]) | (tree_1_0_half & lane_2_field[1]);
    assign tree_1_1_half = lane_3_field[1] ^ lane_4_field[1];
    assign tree_1_1_sum = tree_1_1_half ^ lane_5_field[1];
    assign tree_1_1_carry = (lane_3_field[1] & lane_4_field[1]) | (tree_1_1_half & lane_5_field[1]);
    assign tree_1_2_half = lane_6_field[1] ^ lane_7_field[1];
    assign tree_1_2_sum = tree_1_2_half ^ lane_8_field[1];
    assign tree_1_2_carry = (lane_6_field[1] & lane_7_field[1]) | (tree_1_2_half & lane_8_field[1]);
    assign tree_1_3_half = lane_9_field[1] ^ lane_10_field[1];
    assign tree_1_3_sum = tree_1_3_half ^ lane_11_field[1];
    assign tree_1_3_carry = (lane_9_field[1] & lane_10_field[1]) | (tree_1_3_half & lane_11_field[1]);
    assign tree_1_4_half = lane_12_field[1] ^ lane_13_field[1];
    assign tree_1_4_sum = tree_1_4_half ^ lane_14_field[1];
    assign tree_1_4_carry = (lane_12_field[1] & lane_13_field[1]) | (tree_1_4_half & lane_14_field[1]);
    assign tree_1_5_half = lane_15_field[1] ^ lane_16_field[1];
    assign tree_1_5_sum = tree_1_5_half ^ lane_17_field[1];
    assign tree_1_5_carry = (lane_15_field[1] & lane_16_field[1]) | (tree_1_5_half & lane_17_field[1]);
    assign tree_1_6_half = lane_18_field[1] ^ lane_19_field[1];
    assign tree_1_6_sum = tree_1_6_half ^ lane_20_field[1];
    assign tree_1_6_carry = (lane_18_field[1] & lane_19_field[1]) | (tree_1_6_half & lane_20_field[1]);
    assign tree_1_7_half = lane_21_field[1] ^ lane_22_field[1];
    assign tree_1_7_sum = tree_1_7_half ^ lane_23_field[1];
    assign tree_1_7_carry = (lane_21_field[1] & lane_22_field[1]) | (tree_1_7_half & lane_23_field[1]);
    assign tree_1_8_half = lane_24_field[1] ^ lane_25_field[1];
    assign tree_1_8_sum = tree_1_8_half ^ lane_26_field[1];
    assign tree_1_8_carry = (lane_24_field[1] & lane_25_field[1]) | (tree_1_8_half & lane_26_field[1]);
    assign tree_1_9_half = lane_27_field[1] ^ lane_28_field[1];
    assign tree_1_9_sum = tree_1_9_half ^ lane_29_field[1];
    assign tree_1_9_carry = (lane_27_field[1] & lane_28_field[1]) | (tree_1_9_half & lane_29_field[1]);
    assign tree_1_10_half = lane_30_field[1] ^ lane_31_field[1];
    assign tree_1_10_sum = tree_1_10_half ^ tree_0_0_carry;
    assign tree_1_10_carry = (lane_30_field[1] & lane_31_field[1]) | (tree_1_10_half & tree_0_0_carry);
    assign tree_1_11_half = tree_0_1_carry ^ tree_0_2_carry;
    assign tree_1_11_sum = tree_1_11_half ^ tree_0_3_carry;
    assign tree_1_11_carry = (tree_0_1_carry & tree_0_2_carry) | (tree_1_11_half & tree_0_3_carry);
    assign tree_1_12_half = tree_0_4_carry ^ tree_0_5_carry;
    assign tree_1_12_sum = tree_1_12_half ^ tree_0_6_carry;
    assign tree_1_12_carry = (tree_0_4_carry & tree_0_5_carry) | (tree_1_12_half & tree_0_6_carry);
    assign tree_1_13_half = tree_0_7_carry ^ tree_0_8_carry;
    assign tree_1_13_sum = tree_1_13_half ^ tree_0_9_carry;
    assign tree_1_13_carry = (tree_0_7_carry & tree_0_8_carry) | (tree_1_13_half & tree_0_9_carry);
    assign tree_1_14_half = tree_1_0_sum ^ tree_1_1_sum;
    assign tree_1_14_sum = tree_1_14_half ^ tree_1_2_sum;
    assign tree_1_14_carry = (tree_1_0_sum & tree_1_1_sum) | (tree_1_14_half & tree_1_2_sum);
    assign tree_1_15_half = tree_1_3_sum ^ tree_1_4_sum;
    assign tree_1_15_sum = tree_1_15_half ^ tree_1_5_sum;
    assign tree_1_15_carry = (tree_1_3_sum & tree_1_4_sum) | (tree_1_15_half & tree_1_5_sum);
    assign tree_1_16_half = tree_1_6_sum ^ tree_1_7_sum;
    assign tree_1_16_sum = tree_1_16_half ^ tree_1_8_sum;
    assign tree_1_16_carry = (tree_1_6_sum & tree_1_7_sum) | (tree_1_16_half & tree_1_8_sum);
    assign tree_1_17_half = tree_1_9_sum ^ tree_0_10_carry;
    assign tree_1_17_sum = tree_1_17_half ^ tree_1_10_sum;
    assign tree_1_17_carry = (tree_1_9_sum & tree_0_10_carry) | (tree_1_17_half & tree_1_10_sum);
    assign tree_1_18_half = tree_0_11_carry ^ tree_0_12_carry;
    assign tree_1_18_sum = tree_1_18_half ^ tree_0_13_carry;
    assign tree_1_18_carry = (tree_0_11_carry & tree_0_12_carry) | (tree_1_18_half & tree_0_13_carry);
    assign tree_1_19_half = tree_1_11_sum ^ tree_1_12_sum;
    assign tree_1_19_sum = tree_1_19_half ^ tree_1_13_sum;
    assign tree_1_19_carry = (tree_1_11_sum & tree_1_12_sum) | (tree_1_19_half & tree_1_13_sum);
    assign tree_1_20_half = tree_1_14_sum ^ tree_1_15_sum;
    assign tree_1_20_sum = tree_1_20_half ^ tree_1_16_sum;
    assign tree_1_20_carry = (tree_1_14_sum & tree_1_15_sum) | (tree_1_20_half & tree_1_16_sum);
    assign tree_1_21_half = tree_1_17_sum ^ tree_0_14_carry;
    assign tree_1_21_sum = tree_1_21_half ^ tree_1_18_sum;
    assign tree_1_21_carry = (tree_1_17_sum & tree_0_14_carry) | (tree_1_21_half & tree_1_18_sum);
    assign tree_1_22_half = tree_1_19_sum ^ tree_1_20_sum;
    assign tree_1_22_sum = tree_1_22_half ^ tree_0_15_carry;
    assign tree_1_22_carry = (tree_1_19_sum & tree_1_20_sum) | (tree_1_22_half & tree_0_15_carry);
    assign tree_1_23_sum = tree_1_21_sum ^ signs_1_7_sum;
    assign tree_1_23_carry = tree_1_21_sum & signs_1_7_sum;
    assign tree_2_0_half = lane_0_field[2] ^ lane_1_field[2];
    assign tree_2_0_sum = tree_2_0_half ^ lane_2_field[2];
    assign tree_2_0_carry = (lane_0_field[2] & lane_1_field[2]) | (tree_2_0_half & lane_2_field[2]);
    assign tree_2_1_half = lane_3_field[2] ^ lane_4_field[2];
    assign tree_2_1_sum = tree_2_1_half ^ lane_5_field[2];
    assign tree_2_1_carry = (lane_3_field[2] & lane_4_field[2]) | (tree_2_1_half & lane_5_field[2]);
    assign tree_2_2_half = lane_6_field[2] ^ lane_7_field[2];
    assign tree_2_2_sum = tree_2_2_half ^ lane_8_field[2];
    assign tree_2_2_carry = (lane_6_field[2] & lane_7_field[2]) | (tree_2_2_half & lane_8_field[2]);
    assign tree_2_3_half = lane_9_field[2] ^ lane_10_field[2];
    assign tree_2_3_sum = tree_2_3_half ^ lane_11_field[2];
    assign tree_2_3_carry = (lane_9_field[2] & lane_10_field[2]) | (tree_2_3_half & lane_11_field[2]);
    assign tree_2_4_half = lane_12_field[2] ^ lane_13_field[2];
    assign tree_2_4_sum = tree_2_4_half ^ lane_14_field[2];
    assign tree_2_4_carry = (lane_12_field[2] & lane_13_field[2]) | (tree_2_4_half & lane_14_field[2]);
    assign tree_2_5_half = lane_15_field[2] ^ lane_16_field[2];
    assign tree_2_5_sum = tree_2_5_half ^ lane_17_field[2];
    assign tree_2_5_carry = (lane_15_field[2] & lane_16_field[2]) | (tree_2_5_half & lane_17_field[2]);
    assign tree_2_6_half = lane_18_field[2] ^ lane_19_field[2];
    assign tree_2_6_sum = tree_2_6_half ^ lane_20_field[2];
    assign tree_2_6_carry = (lane_18_field[2] & lane_19_field[2]) | (tree_2_6_half & lane_20_field[2]);
    assign tree_2_7_half = lane_21_field[2] ^ lane_22_field[2];
    assign tree_2_7_sum = tree_2_7_half ^ lane_23_field[2];
    assign tree_2_7_carry = (lane_21_field[2] & lane_22_field[2]) | (tree_2_7_half & lane_23_field[2]);
    assign tree_2_8_half = lane_24_field[2] ^ lane_25_field[2];
    assign tree_2_8_sum = tree_2_8_half ^ lane_26_field[2];
    assign tree_2_8_carry = (lane_24_field[2] & lane_25_field[2]) | (tree_2_8_half & lane_26_field[2]);
    assign tree_2_9_half = lane_27_field[2] ^ lane_28_field[2];
    assign tree_2_9_sum = tree_2_9_half ^ lane_29_field[2];
    assign tree_2_9_carry = (lane_27_field[2] & lane_28_field[2]) | (tree_2_9_half & lane_29_field[2]);
    assign tree_2_10_half = lane_30_field[2] ^ lane_31_field[2];
    assign tree_2_10_sum = tree_2_10_half ^ tree_1_0_carry;
    assign tree_2_10_carry = (lane_30_field[2] & lane_31_field[2]) | (tree_2_10_half & tree_1_0_carry);
    assign tree_2_11_half = tree_1_1_carry ^ tree_1_2_carry;
    assign tree_2_11_sum = tree_2_11_half ^ tree_1_3_carry;
    assign tree_2_11_carry = (tree_1_1_carry & tree_1_2_carry) | (tree_2_11_half & tree_1_3_carry);
    assign tree_2_12_half = tree_1_4_carry ^ tree_1_5_carry;
    assign tree_2_12_sum = tree_2_12_half ^ tree_1_6_carry;
    assign tree_2_12_carry = (tree_1_4_carry & tree_1_5_carry) | (tree_2_12_half & tree_1_6_carry);
    assign tree_2_13_half = tree_1_7_carry ^ tree_1_8_carry;
    assign tree_2_13_sum = tree_2_13_half ^ tree_1_9_carry;
    assign tree_2_13_carry = (tree_1_7_carry & tree_1_8_carry) | (tree_2_13_half & tree_1_9_carry);
    assign tree_2_14_half = tree_2_0_sum ^ tree_2_1_sum;
    assign tree_2_14_sum = tree_2_14_half ^ tree_2_2_sum;
    assign tree_2_14_carry = (tree_2_0_sum & tree_2_1_sum) | (tree_2_14_half & tree_2_2_sum);
    assign tree_2_15_half = tree_2_3_sum ^ tree_2_4_sum;
    assign tree_2_15_sum = tree_2_15_half ^ tree_2_5_sum;
    assign tree_2_15_carry = (tree_2_3_sum & tree_2_4_sum) | (tree_2_15_half & tree_2_5_sum);
    assign tree_2_16_half = tree_2_6_sum ^ tree_2_7_sum;
    assign tree_2_16_sum = tree_2_16_half ^ tree_2_8_sum;
    assign tree_2_16_carry = (tree_2_6_sum & tree_2_7_sum) | (tree_2_16_half & tree_2_8_sum);
    assign tree_2_17_half = tree_2_9_sum ^ tree_1_10_carry;
    assign tree_2_17_sum = tree_2_17_half ^ tree_2_10_sum;
    assign tree_2_17_carry = (tree_2_9_sum & tree_1_10_carry) | (tree_2_17_half & tree_2_10_sum);
    assign tree_2_18_half = tree_1_11_carry ^ tree_1_12_carry;
    assign tree_2_18_sum = tree_2_18_half ^ tree_1_13_carry;
    assign tree_2_18_carry = (tree_1_11_carry & tree_1_12_carry) | (tree_2_18_half & tree_1_13_carry);
    assign tree_2_19_half = tree_1_14_carry ^ tree_1_15_carry;
    assign tree_2_19_sum = tree_2_19_half ^ tree_1_16_carry;
    assign tree_2_19_carry = (tree_1_14_carry & tree_1_15_carry) | (tree_2_19_half & tree_1_16_carry);
    assign tree_2_20_half = tree_2_11_sum ^ tree_2_12_sum;
    assign tree_2_20_sum = tree_2_20_half ^ tree_2_13_sum;
    assign tree_2_20_carry = (tree_2_11_sum & tree_2_12_sum) | (tree_2_20_half & tree_2_13_sum);
    assign tree_2_21_half = tree_2_14_sum ^ tree_2_15_sum;
    assign tree_2_21_sum = tree_2_21_half ^ tree_2_16_sum;
    assign tree_2_21_carry = (tree_2_14_sum & tree_2_15_sum) | (tree_2_21_half & tree_2_16_sum);
    assign tree_2_22_half = tree_1_17_carry ^ tree_2_17_sum;
    assign tree_2_22_sum = tree_2_22_half ^ tree_1_18_carry;
    assign tree_2_22_carry = (tree_1_17_carry & tree_2_17_sum) | (tree_2_22_half & tree_1_18_carry);
    assign tree_2_23_half = tree_1_19_carry ^ tree_2_18_sum;
    assign tree_2_23_sum = tree_2_23_half ^ tree_1_20_carry;
    assign tree_2_23_carry = (tree_1_19_carry & tree_2_18_sum) | (tree_2_23_half & tree_1_20_carry);
    assign tree_2_24_half = tree_2_19_sum ^ tree_2_20_sum;
    assign tree_2_24_sum = tree_2_24_half ^ tree_2_21_sum;
    assign tree_2_24_carry = (tree_2_19_sum & tree_2_20_sum) | (tree_2_24_half & tree_2_21_sum);
    assign tree_2_25_half = tree_2_22_sum ^ tree_1_21_carry;
    assign tree_2_25_sum = tree_2_25_half ^ tree_2_23_sum;
    assign tree_2_25_carry = (tree_2_22_sum & tree_1_21_carry) | (tree_2_25_half & tree_2_23_sum);
    assign tree_2_26_half = tree_2_24_sum ^ tree_1_22_carry;
    assign tree_2_26_sum = tree_2_26_half ^ tree_1_23_carry;
    assign tree_2_26_carry = (tree_2_24_sum & tree_1_22_carry) | (tree_2_26_half & tree_1_23_carry);
    assign tree_2_27_sum = tree_2_25_sum ^ signs_2_3_sum;
    assign tree_2_27_carry = tree_2_25_sum & signs_2_3_sum;
    assign tree_3_0_half = lane_0_field[3] ^ lane_1_field[3];
    assign tree_3_0_sum = tree_3_0_half ^ lane_2_field[3];
    assign tree_3_0_carry = (lane_0_field[3] & lane_1_field[3]) | (tree_3_0_half & lane_2_field[3]);
    assign tree_3_1_half = lane_3_field[3] ^ lane_4_field[3];
    assign tree_3_1_sum = tree_3_1_half ^ lane_5_field[3];
    assign tree_3_1_carry = (lane_3_field[3] & lane_4_field[3]) | (tree_3_1_half & lane_5_field[3]);
    assign tree_3_2_half = lane_6_field[3] ^ lane_7_field[3];
    assign tree_3_2_sum = tree_3_2_half ^ lane_8_field[3];
    assign tree_3_2_carry = (lane_6_field[3] & lane_7_field[3]) | (tree_3_2_half & lane_8_field[3]);
    assign tree_3_3_half = lane_9_field[3] ^ lane_10_field[3];
    assign tree_3_3_sum = tree_3_3_half ^ lane_11_field[3];
    assign tree_3_3_carry = (lane_9_field[3] & lane_10_field[3]) | (tree_3_3_half & lane_11_field[3]);
    assign tree_3_4_half = lane_12_field[3] ^ lane_13_field[3];
    assign tree_3_4_sum = tree_3_4_half ^ lane_14_field[3];
    assign tree_3_4_carry = (lane_12_field[3] & lane_13_field[3]) | (tree_3_4_half & lane_14_field[3]);
    assign tree_3_5_half = lane_15_field[3] ^ lane_16_field[3];
    assign tree_3_5_sum = tree_3_5_half ^ lane_17_field[3];
    assign tree_3_5_carry = (lane_15_field[3] & lane_16_field[3]) | (tree_3_5_half & lane_17_field[3]);
    assign tree_3_6_half = lane_18_field[3] ^ lane_19_field[3];
    assign tree_3_6_sum = tree_3_6_half ^ lane_20_field[3];
    assign tree_3_6_carry = (lane_18_field[3] & lane_19_field[3]) | (tree_3_6_half & lane_20_field[3]);
    assign tree_3_7_half = lane_21_field[3] ^ lane_22_field[3];
    assign tree_3_7_sum = tree_3_7_half ^ lane_23_field[3];
    assign tree_3_7_carry = (lane_21_field[3] & lane_22_field[3]) | (tree_3_7_half & lane_23_field[3]);
    assign tree_3_8_half = lane_24_field[3] ^ lane_25_field[3];
    assign tree_3_8_sum = tree_3_8_half ^ lane_26_field[3];
    assign tree_3_8_carry = (lane_24_field[3] & lane_25_field[3]) | (tree_3_8_half & lane_26_field[3]);
    assign tree_3_9_half = lane_27_field[3] ^ lane_28_field[3];
    assign tree_3_9_sum = tree_3_9_half ^ lane_29_field[3];
    assign tree_3_9_carry = (lane_27_field[3] & lane_28_field[3]) | (tree_3_9_half & lane_29_field[3]);
    assign tree_3_10_half = lane_30_field[3] ^ lane_31_field[3];
    assign tree_3_10_sum = tree_3_10_half ^ tree_2_0_carry;
    assign tree_3_10_carry = (lane_30_field[3] & lane_31_field[3]) | (tree_3_10_half & tree_2_0_carry);
    assign tree_3_11_half = tree_2_1_carry ^ tree_2_2_carry;
    assign tree_3_11_sum = tree_3_11_half ^ tree_2_3_carry;
    assign tree_3_11_carry = (tree_2_1_carry & tree_2_2_carry) | (tree_3_11_half & tree_2_3_carry);
    assign tree_3_12_half = tree_2_4_carry ^ tree_2_5_carry;
    assign tree_3_12_sum = tree_3_12_half ^ tree_2_6_carry;
    assign tree_3_12_carry = (tree_2_4_carry & tree_2_5_carry) | (tree_3_12_half & tree_2_6_carry);
    assign tree_3_13_half = tree_2_7_carry ^ tree_2_8_carry;
    assign tree_3_13_sum = tree_3_13_half ^ tree_2_9_carry;
    assign tree_3_13_carry = (tree_2_7_carry & tree_2_8_carry) | (tree_3_13_half & tree_2_9_carry);
    assign tree_3_14_half = tree_3_0_sum ^ tree_3_1_sum;
    assign tree_3_14_sum = tree_3_14_half ^ tree_3_2_sum;
    assign tree_3_14_carry = (tree_3_0_sum & tree_3_1_sum) | (tree_3_14_half & tree_3_2_sum);
    assign tree_3_15_half = tree_3_3_sum ^ tree_3_4_sum;
    assign tree_3_15_sum = tree_3_15_half ^ tree_3_5_sum;
    assign tree_3_15_carry = (tree_3_3_sum & tree_3_4_sum) | (tree_3_15_half & tree_3_5_sum);
    assign tree_3_16_half = tree_3_6_sum ^ tree_3_7_sum;
    assign tree_3_16_sum = tree_3_16_half ^ tree_3_8_sum;
    assign tree_3_16_carry = (tree_3_6_sum & tree_3_7_sum) | (tree_3_16_half & tree_3_8_sum);
    assign tree_3_17_half = tree_3_9_sum ^ tree_2_10_carry;
    assign tree_3_17_sum = tree_3_17_half ^ tree_3_10_sum;
    assign tree_3_17_carry = (tree_3_9_sum & tree_2_10_carry) | (tree_3_17_half & tree_3_10_sum);
    assign tree_3_18_half = tree_2_11_carry ^ tree_2_12_carry;
    assign tree_3_18_sum = tree_3_18_half ^ tree_2_13_carry;
    assign tree_3_18_carry = (tree_2_11_carry & tree_2_12_carry) | (tree_3_18_half & tree_2_13_carry);
    assign tree_3_19_half = tree_2_14_carry ^ tree_2_15_carry;
    assign tree_3_19_sum = tree_3_19_half ^ tree_2_16_carry;
    assign tree_3_19_carry = (tree_2_14_carry & tree_2_15_carry) | (tree_3_19_half & tree_2_16_carry);
    assign tree_3_20_half = tree_3_11_sum ^ tree_3_12_sum;
    assign tree_3_20_sum = tree_3_20_half ^ tree_3_13_sum;
    assign tree_3_20_carry = (tree_3_11_sum & tree_3_12_sum) | (tree_3_20_half & tree_3_13_sum);
    assign tree_3_21_half = tree_3_14_sum ^ tree_3_15_sum;
    assign tree_3_21_sum = tree_3_21_half ^ tree_3_16_sum;
    assign tree_3_21_carry = (tree_3_14_sum & tree_3_15_sum) | (tree_3_21_half & tree_3_16_sum);
    assign tree_3_22_half = tree_2_17_carry ^ tree_3_17_sum;
    assign tree_3_22_sum = tree_3_22_half ^ tree_2_18_carry;
    assign tree_3_22_carry = (tree_2_17_carry & tree_3_17_sum) | (tree_3_22_half & tree_2_18_carry);
    assign tree_3_23_half = tree_2_19_carry ^ tree_2_20_carry;
    assign tree_3_23_sum = tree_3_23_half ^ tree_3_18_sum;
    assign tree_3_23_carry = (tree_2_19_carry & tree_2_20_carry) | (tree_3_23_half & tree_3_18_sum);
    assign tree_3_24_half = tree_2_21_carry ^ tree_3_19_sum;
    assign tree_3_24_sum = tree_3_24_half ^ tree_3_20_sum;
    assign tree_3_24_carry = (tree_2_21_carry & tree_3_19_sum) | (tree_3_24_half & tree_3_20_sum);
    assign tree_3_25_half = tree_3_21_sum ^ tree_2_22_carry;
    assign tree_3_25_sum = tree_3_25_half ^ tree_3_22_sum;
    assign tree_3_25_carry = (tree_3_21_sum & tree_2_22_carry) | (tree_3_25_half & tree_3_22_sum);
    assign tree_3_26_half = tree_2_23_carry ^ tree_2_24_carry;
    assign tree_3_26_sum = tree_3_26_half ^ tree_3_23_sum;
    assign tree_3_26_carry = (tree_2_23_carry & tree_2_24_carry) | (tree_3_26_half & tree_3_23_sum);
    assign tree_3_27_half = tree_3_24_sum ^ tree_3_25_sum;
    assign tree_3_27_sum = tree_3_27_half ^ tree_2_25_carry;
    assign tree_3_27_carry = (tree_3_24_sum & tree_3_25_sum) | (tree_3_27_half & tree_2_25_carry);
    assign tree_3_28_half = tree_3_26_sum ^ tree_2_26_carry;
    assign tree_3_28_sum = tree_3_28_half ^ tree_3_27_sum;
    assign tree_3_28_carry = (tree_3_26_sum & tree_2_26_carry) | (tree_3_28_half & tree_3_27_sum);
    assign tree_3_29_sum = tree_2_27_carry ^ signs_3_1_sum;
    assign tree_3_29_carry = tree_2_27_carry & signs_3_1_sum;
    assign tree_4_0_half = lane_0_field[4] ^ lane_1_field[4];
    assign tree_4_0_sum = tree_4_0_half ^ lane_2_field[4];
    assign tree_4_0_carry = (lane_0_field[4] & lane_1_field[4]) | (tree_4_0_half & lane_2_field[4]);
    assign tree_4_1_half = lane_3_field[4] ^ lane_4_field[4];
    assign tree_4_1_sum = tree_4_1_half ^ lane_5_field[4];
    assign tree_4_1_carry = (lane_3_field[4] & lane_4_field[4]) | (tree_4_1_half & lane_5_field[4]);
    assign tree_4_2_half = lane_6_field[4] ^ lane_7_field[4];
    assign tree_4_2_sum = tree_4_2_half ^ lane_8_field[4];
    assign tree_4_2_carry = (lane_6_field[4] & lane_7_field[4]) | (tree_4_2_half & lane_8_field[4]);
    assign tree_4_3_half = lane_9_field[4] ^ lane_10_field[4];
    assign tree_4_3_sum = tree_4_3_half ^ lane_11_field[4];
    assign tree_4_3_carry = (lane_9_field[4] & lane_10_field[4]) | (tree_4_3_half & lane_11_field[4]);
    assign tree_4_4_half = lane_12_field[4] ^ lane_13_field[4];
    assign tree_4_4_sum = tree_4_4_half ^ lane_14_field[4];
    assign tree_4_4_carry = (lane_12_field[4] & lane_13_field[4]) | (tree_4_4_half & lane_14_field[4]);
    assign tree_4_5_half = lane_15_field[4] ^ lane_16_field[4];
    assign tree_4_5_sum = tree_4_5_half ^ lane_17_field[4];
    assign tree_4_5_carry = (lane_15_field[4] & lane_16_field[4]) | (tree_4_5_half & lane_17_field[4]);
    assign tree_4_6_half = lane_18_field[4] ^ lane_19_field[4];
    assign tree_4_6_sum = tree_4_6_half ^ lane_20_field[4];
    assign tree_4_6_carry = (lane_18_field[4] & lane_19_field[4]) | (tree_4_6_half & lane_20_field[4]);
    assign tree_4_7_half = lane_21_field[4] ^ lane_22_field[4];
    assign tree_4_7_sum = tree_4_7_half ^ lane_23_field[4];
    assign tree_4_7_carry = (lane_21_field[4] & lane_22_field[4]) | (tree_4_7_half & lane_23_field[4]);
    assign tree_4_8_half = lane_24_field[4] ^ lane_25_field[4];
    assign tree_4_8_sum = tree_4_8_half ^ lane_26_field[4];
    assign tree_4_8_carry = (lane_24_field[4] & lane_25_field[4]) | (tree_4_8_half & lane_26_field[4]);
    assign tree_4_9_half = lane_27_field[4] ^ lane_28_field[4];
    assign tree_4_9_sum = tree_4_9_half ^ lane_29_field[4];
    assign tree_4_9_carry = (lane_27_field[4] & lane_28_field[4]) | (tree_4_9_half & lane_29_field[4]);
    assign tree_4_10_half = lane_30_field[4] ^ lane_31_field[4];
    assign tree_4_10_sum = tree_4_10_half ^ tree_3_0_carry;
    assign tree_4_10_carry = (lane_30_field[4] & lane_31_field[4]) | (tree_4_10_half & tree_3_0_carry);
    assign tree_4_11_half = tree_3_1_carry ^ tree_3_2_carry;
    assign tree_4_11_sum = tree_4_11_half ^ tree_3_3_carry;
    assign tree_4_11_carry = (tree_3_1_carry & tree_3_2_carry) | (tree_4_11_half & tree_3_3_carry);
    assign tree_4_12_half = tree_3_4_carry ^ tree_3_5_carry;
    assign tree_4_12_sum = tree_4_12_half ^ tree_3_6_carry;
    assign tree_4_12_carry = (tree_3_4_carry & tree_3_5_carry) | (tree_4_12_half & tree_3_6_carry);
    assign tree_4_13_half = tree_3_7_carry ^ tree_3_8_carry;
    assign tree_4_13_sum = tree_4_13_half ^ tree_3_9_carry;
    assign tree_4_13_carry = (tree_3_7_carry & tree_3_8_carry) | (tree_4_13_half & tree_3_9_carry);
    assign tree_4_14_half = tree_4_0_sum ^ tree_4_1_sum;
    assign tree_4_14_sum = tree_4_14_half ^ tree_4_2_sum;
    assign tree_4_14_carry = (tree_4_0_sum & tree_4_1_sum) | (tree_4_14_half & tree_4_2_sum);
    assign tree_4_15_half = tree_4_3_sum ^ tree_4_4_sum;
    assign tree_4_15_sum = tree_4_15_half ^ tree_4_5_sum;
    assign tree_4_15_carry = (tree_4_3_sum & tree_4_4_sum) | (tree_4_15_half & tree_4_5_sum);
    assign tree_4_16_half = tree_4_6_sum ^ tree_4_7_sum;
    assign tree_4_16_sum = tree_4_16_half ^ tree_4_8_sum;
    assign tree_4_16_carry = (tree_4_6_sum & tree_4_7_sum) | (tree_4_16_half & tree_4_8_sum);
    assign tree_4_17_half = tree_4_9_sum ^ tree_3_10_carry;
    assign tree_4_17_sum = tree_4_17_half ^ tree_4_10_sum;
    assign tree_4_17_carry = (tree_4_9_sum & tree_3_10_carry) | (tree_4_17_half & tree_4_10_sum);
    assign tree_4_18_half = tree_3_11_carry ^ tree_3_12_carry;
    assign tree_4_18_sum = tree_4_18_half ^ tree_3_13_carry;
    assign tree_4_18_carry = (tree_3_11_carry & tree_3_12_carry) | (tree_4_18_half & tree_3_13_carry);
    assign tree_4_19_half = tree_3_14_carry ^ tree_3_15_carry;
    assign tree_4_19_sum = tree_4_19_half ^ tree_3_16_carry;
    assign tree_4_19_carry = (tree_3_14_carry & tree_3_15_carry) | (tree_4_19_half & tree_3_16_carry);
    assign tree_4_20_half = tree_4_11_sum ^ tree_4_12_sum;
    assign tree_4_20_sum = tree_4_20_half ^ tree_4_13_sum;
    assign tree_4_20_carry = (tree_4_11_sum & tree_4_12_sum) | (tree_4_20_half & tree_4_13_sum);
    assign tree_4_21_half = tree_4_14_sum ^ tree_4_15_sum;
    assign tree_4_21_sum = tree_4_21_half ^ tree_4_16_sum;
    assign tree_4_21_carry = (tree_4_14_sum & tree_4_15_sum) | (tree_4_21_half & tree_4_16_sum);
    assign tree_4_22_half = tree_3_17_carry ^ tree_4_17_sum;
    assign tree_4_22_sum = tree_4_22_half ^ tree_3_18_carry;
    assign tree_4_22_carry = (tree_3_17_carry & tree_4_17_sum) | (tree_4_22_half & tree_3_18_carry);
    assign tree_4_23_half = tree_3_19_carry ^ tree_3_20_carry;
    assign tree_4_23_sum = tree_4_23_half ^ tree_4_18_sum;
    assign tree_4_23_carry = (tree_3_19_carry & tree_3_20_carry) | (tree_4_23_half & tree_4_18_sum);
    assign tree_4_24_half = tree_3_21_carry ^ tree_4_19_sum;
    assign tree_4_24_sum = tree_4_24_half ^ tree_4_20_sum;
    assign tree_4_24_carry = (tree_3_21_carry & tree_4_19_sum) | (tree_4_24_half & tree_4_20_sum);
    assign tree_4_25_half = tree_4_21_sum ^ tree_3_22_carry;
    assign tree_4_25_sum = tree_4_25_half ^ tree_4_22_sum;
    assign tree_4_25_carry = (tree_4_21_sum & tree_3_22_carry) | (tree_4_25_half & tree_4_22_sum);
    assign tree_4_26_half = tree_3_23_carry ^ tree_3_24_carry;
    assign tree_4_26_sum = tree_4_26_half ^ tree_4_23_sum;
    assign tree_4_26_carry = (tree_3_23_carry & tree_3_24_carry) | (tree_4_26_half & tree_4_23_sum);
    assign tree_4_27_half = tree_4_24_sum ^ tree_3_25_carry;
    assign tree_4_27_sum = tree_4_27_half ^ tree_4_25_sum;
    assign tree_4_27_carry = (tree_4_24_sum & tree_3_25_carry) | (tree_4_27_half & tree_4_25_sum);
    assign tree_4_28_half = tree_3_26_carry ^ tree_4_26_sum;
    assign tree_4_28_sum = tree_4_28_half ^ tree_3_27_carry;
    assign tree_4_28_carry = (tree_3_26_carry & tree_4_26_sum) | (tree_4_28_half & tree_3_27_carry);
    assign tree_4_29_half = tree_4_27_sum ^ tree_4_28_sum;
    assign tree_4_29_sum = tree_4_29_half ^ signs_4_0_sum;
    assign tree_4_29_carry = (tree_4_27_sum & tree_4_28_sum) | (tree_4_29_half & signs_4_0_sum);
    assign tree_4_30_sum = tree_3_29_carry ^ tree_3_28_carry;
    assign tree_4_30_carry = tree_3_29_carry & tree_3_28_carry;
    assign tree_5_0_half = lane_0_field[5] ^ lane_1_field[5];
    assign tree_5_0_sum = tree_5_0_half ^ lane_2_field[5];
    assign tree_5_0_carry = (lane_0_field[5] & lane_1_field[5]) | (tree_5_0_half & lane_2_field[5]);
    assign tree_5_1_half = lane_3_field[5] ^ lane_4_field[5];
    assign tree_5_1_sum = tree_5_1_half ^ lane_5_field[5];
    assign tree_5_1_carry = (lane_3_field[5] & lane_4_field[5]) | (tree_5_1_half & lane_5_field[5]);
    assign tree_5_2_half = lane_6_field[5] ^ lane_7_field[5];
    assign tree_5_2_sum = tree_5_2_half ^ lane_8_field[5];
    assign tree_5_2_carry = (lane_6_field[5] & lane_7_field[5]) | (tree_5_2_half & lane_8_field[5]);
    assign tree_5_3_half = lane_9_field[5] ^ lane_10_field[5];
    assign tree_5_3_sum = tree_5_3_half ^ lane_11_field[5];
    assign tree_5_3_carry = (lane_9_field[5] & lane_10_field[5]) | (tree_5_3_half & lane_11_field[5]);
    assign tree_5_4_half = lane_12_field[5] ^ lane_13_field[5];
    assign tree_5_4_sum = tree_5_4_half ^ lane_14_field[5];
    assign tree_5_4_carry = (lane_12_field[5] & lane_13_field[5]) | (tree_5_4_half & lane_14_field[5]);
    assign tree_5_5_half = lane_15_field[5] ^ lane_16_field[5];
    assign tree_5_5_sum = tree_5_5_half ^ lane_17_field[5];
    assign tree_5_5_carry = (lane_15_field[5] & lane_16_field[5]) | (tree_5_5_half & lane_17_field[5]);
    assign tree_5_6_half = lane_18_field[5] ^ lane_19_field[5];
    assign tree_5_6_sum = tree_5_6_half ^ lane_20_field[5];
    assign tree_5_6_carry = (lane_18_field[5] & lane_19_field[5]) | (tree_5_6_half & lane_20_field[5]);
    assign tree_5_7_half = lane_21_field[5] ^ lane_22_field[5];
    assign tree_5_7_sum = tree_5_7_half ^ lane_23_field[5];
    assign tree_5_7_carry = (lane_21_field[5] & lane_22_field[5]) | (tree_5_7_half & lane_23_field[5]);
    assign tree_5_8_half = lane_24_field[5] ^ lane_25_field[5];
    assign tree_5_8_sum = tree_5_8_half ^ lane_26_field[5];
    assign tree_5_8_carry = (lane_24_field[5] & lane_25_field[5]) | (tree_5_8_half & lane_26_field[5]);
    assign tree_5_9_half = lane_27_field[5] ^ lane_28_field[5];
    assign tree_5_9_sum = tree_5_9_half ^ lane_29_field[5];
    assign tree_5_9_carry = (lane_27_field[5] & lane_28_field[5]) | (tree_5_9_half & lane_29_field[5]);
    assign tree_5_10_half = lane_30_field[5] ^ lane_31_field[5];
    assign tree_5_10_sum = tree_5_10_half ^ tree_4_0_carry;
    assign tree_5_10_carry = (lane_30_field[5] & lane_31_field[5]) | (tree_5_10_half & tree_4_0_carry);
    assign tree_5_11_half = tree_4_1_carry ^ tree_4_2_carry;
    assign tree_5_11_sum = tree_5_11_half ^ tree_4_3_carry;
    assign tree_5_11_carry = (tree_4_1_carry & tree_4_2_carry) | (tree_5_11_half & tree_4_3_carry);
    assign tree_5_12_half = tree_4_4_carry ^ tree_4_5_carry;
    assign tree_5_12_sum = tree_5_12_half ^ tree_4_6_carry;
    assign tree_5_12_carry = (tree_4_4_carry & tree_4_5_carry) | (tree_5_12_half & tree_4_6_carry);
    assign tree_5_13_half = tree_4_7_carry ^ tree_4_8_carry;
    assign tree_5_13_sum = tree_5_13_half ^ tree_4_9_carry;
    assign tree_5_13_carry = (tree_4_7_carry & tree_4_8_carry) | (tree_5_13_half & tree_4_9_carry);
    assign tree_5_14_half = tree_5_0_sum ^ tree_5_1_sum;
    assign tree_5_14_sum = tree_5_14_half ^ tree_5_2_sum;
    assign tree_5_14_carry = (tree_5_0_sum & tree_5_1_sum) | (tree_5_14_half & tree_5_2_sum);
    assign tree_5_15_half = tree_5_3_sum ^ tree_5_4_sum;
    assign tree_5_15_sum = tree_5_15_half ^ tree_5_5_sum;
    assign tree_5_15_carry = (tree_5_3_sum & tree_5_4_sum) | (tree_5_15_half & tree_5_5_sum);
    assign tree_5_16_half = tree_5_6_sum ^ tree_5_7_sum;
    assign tree_5_16_sum = tree_5_16_half ^ tree_5_8_sum;
    assign tree_5_16_carry = (tree_5_6_sum & tree_5_7_sum) | (tree_5_16_half & tree_5_8_sum);
    assign tree_5_17_half = tree_5_9_sum ^ tree_4_10_carry;
    assign tree_5_17_sum = tree_5_17_half ^ tree_5_10_sum;
    assign tree_5_17_carry = (tree_5_9_sum & tree_4_10_carry) | (tree_5_17_half & tree_5_10_sum);
    assign tree_5_18_half = tree_4_11_carry ^ tree_4_12_carry;
    assign tree_5_18_sum = tree_5_18_half ^ tree_4_13_carry;
    assign tree_5_18_carry = (tree_4_11_carry & tree_4_12_carry) | (tree_5_18_half & tree_4_13_carry);
    assign tree_5_19_half = tree_4_14_carry ^ tree_4_15_carry;
    assign tree_5_19_sum = tree_5_19_half ^ tree_4_16_carry;
    assign tree_5_19_carry = (tree_4_14_carry & tree_4_15_carry) | (tree_5_19_half & tree_4_16_carry);
    assign tree_5_20_half = tree_5_11_sum ^ tree_5_12_sum;
    assign tree_5_20_sum = tree_5_20_half ^ tree_5_13_sum;
    assign tree_5_20_carry = (tree_5_11_sum & tree_5_12_sum) | (tree_5_20_half & tree_5_13_sum);
    assign tree_5_21_half = tree_5_14_sum ^ tree_5_15_sum;
    assign tree_5_21_sum = tree_5_21_half ^ tree_5_16_sum;
    assign tree_5_21_carry = (tree_5_14_sum & tree_5_15_sum) | (tree_5_21_half & tree_5_16_sum);
    assign tree_5_22_half = tree_4_17_carry ^ tree_5_17_sum;
    assign tree_5_22_sum = tree_5_22_half ^ tree_4_18_carry;
    assign tree_5_22_carry = (tree_4_17_carry & tree_5_17_sum) | (tree_5_22_half & tree_4_18_carry);
    assign tree_5_23_half = tree_4_19_carry ^ tree_4_20_carry;
    assign tree_5_23_sum = tree_5_23_half ^ tree_5_18_sum;
    assign tree_5_23_carry = (tree_4_19_carry & tree_4_20_carry) | (tree_5_23_half & tree_5_18_sum);
    assign tree_5_24_half = tree_4_21_carry ^ tree_5_19_sum;
    assign tree_5_24_sum = tree_5_24_half ^ tree_5_20_sum;
    assign tree_5_24_carry = (tree_4_21_carry & tree_5_19_sum) | (tree_5_24_half & tree_5_20_sum);
    assign tree_5_25_half = tree_5_21_sum ^ tree_4_22_carry;
    assign tree_5_25_sum = tree_5_25_half ^ tree_5_22_sum;
    assign tree_5_25_carry = (tree_5_21_sum & tree_4_22_carry) | (tree_5_25_half & tree_5_22_sum);
    assign tree_5_26_half = tree_4_23_carry ^ tree_4_24_carry;
    assign tree_5_26_sum = tree_5_26_half ^ tree_5_23_sum;
    assign tree_5_26_carry = (tree_4_23_carry & tree_4_24_carry) | (tree_5_26_half & tree_5_23_sum);
    assign tree_5_27_half = tree_5_24_sum ^ tree_4_25_carry;
    assign tree_5_27_sum = tree_5_27_half ^ tree_5_25_sum;
    assign tree_5_27_carry = (tree_5_24_sum & tree_4_25_carry) | (tree_5_27_half & tree_5_25_sum);
    assign tree_5_28_half = tree_4_26_carry ^ tree_5_26_sum;
    assign tree_5_28_sum = tree_5_28_half ^ tree_4_27_carry;
    assign tree_5_28_carry = (tree_4_26_carry & tree_5_26_sum) | (tree_5_28_half & tree_4_27_carry);
    assign tree_5_29_half = tree_5_27_sum ^ signs_4_0_carry;
    assign tree_5_29_sum = tree_5_29_half ^ tree_4_28_carry;
    assign tree_5_29_carry = (tree_5_27_sum & signs_4_0_carry) | (tree_5_29_half & tree_4_28_carry);
    assign tree_5_30_half = tree_5_28_sum ^ tree_4_30_carry;
    assign tree_5_30_sum = tree_5_30_half ^ tree_4_29_carry;
    assign tree_5_30_carry = (tree_5_28_sum & tree_4_30_carry) | (tree_5_30_half & tree_4_29_carry);
    assign tree_6_0_half = lane_0_field[6] ^ lane_1_field[6];
    assign tree_6_0_sum = tree_6_0_half ^ lane_2_field[6];
    assign tree_6_0_carry = (lane_0_field[6] & lane_1_field[6]) | (tree_6_0_half & lane_2_field[6]);
    assign tree_6_1_half = lane_3_field[6] ^ lane_4_field[6];
    assign tree_6_1_sum = tree_6_1_half ^ lane_5_field[6];
    assign tree_6_1_carry = (lane_3_field[6] & lane_4_field[6]) | (tree_6_1_half & lane_5_field[6]);
    assign tree_6_2_half = lane_6_field[6] ^ lane_7_field[6];
    assign tree_6_2_sum = tree_6_2_half ^ lane_8_field[6];
    assign tree_6_2_carry = (lane_6_field[6] & lane_7_field[6]) | (tree_6_2_half & lane_8_field[6]);
    assign tree_6_3_half = lane_9_field[6] ^ lane_10_field[6];
    assign tree_6_3_sum = tree_6_3_half ^ lane_11_field[6];
    assign tree_6_3_carry = (lane_9_field[6] & lane_10_field[6]) | (tree_6_3_half & lane_11_field[6]);
    assign tree_6_4_half = lane_12_field[6] ^ lane_13_field[6];
    assign tree_6_4_sum = tree_6_4_half ^ lane_14_field[6];
    assign tree_6_4_carry = (lane_12_field[6] & lane_13_field[6]) | (tree_6_4_half & lane_14_field[6]);
    assign tree_6_5_half = lane_15_field[6] ^ lane_16_field[6];
    assign tree_6_5_sum = tree_6_5_half ^ lane_17_field[6];
    assign tree_6_5_carry = (lane_15_field[6] & lane_16_field[6]) | (tree_6_5_half & lane_17_field[6]);
    assign tree_6_6_half = lane_18_field[6] ^ lane_19_field[6];
    assign tree_6_6_sum = tree_6_6_half ^ lane_20_field[6];
    assign tree_6_6_carry = (lane_18_field[6] & lane_19_field[6]) | (tree_6_6_half & lane_20_field[6]);
    assign tree_6_7_half = lane_21_field[6] ^ lane_22_field[6];
    assign tree_6_7_sum = tree_6_7_half ^ lane_23_field[6];
    assign tree_6_7_carry = (lane_21_field[6] & lane_22_field[6]) | (tree_6_7_half & lane_23_field[6]);
    assign tree_6_8_half = lane_24_field[6] ^ lane_25_field[6];
    assign tree_6_8_sum = tree_6_8_half ^ lane_26_field[6];
    assign tree_6_8_carry = (lane_24_field[6] & lane_25_field[6]) | (tree_6_8_half & lane_26_field[6]);
    assign tree_6_9_half = lane_27_field[6] ^ lane_28_field[6];
    assign tree_6_9_sum = tree_6_9_half ^ lane_29_field[6];
    assign tree_6_9_carry = (lane_27_field[6] & lane_28_field[6]) | (tree_6_9_half & lane_29_field[6]);
    assign tree_6_10_half = lane_30_field[6] ^ lane_31_field[6];
    assign tree_6_10_sum = tree_6_10_half ^ tree_5_0_carry;
    assign tree_6_10_carry = (lane_30_field[6] & lane_31_field[6]) | (tree_6_10_half & tree_5_0_carry);
    assign tree_6_11_half = tree_5_1_carry ^ tree_5_2_carry;
    assign tree_6_11_sum = tree_6_11_half ^ tree_5_3_carry;
    assign tree_6_11_carry = (tree_5_1_carry & tree_5_2_carry) | (tree_6_11_half & tree_5_3_carry);
    assign tree_6_12_half = tree_5_4_carry ^ tree_5_5_carry;
    assign tree_6_12_sum = tree_6_12_half ^ tree_5_6_carry;
    assign tree_6_12_carry = (tree_5_4_carry & tree_5_5_carry) | (tree_6_12_half & tree_5_6_carry);
    assign tree_6_13_half = tree_5_7_carry ^ tree_5_8_carry;
    assign tree_6_13_sum = tree_6_13_half ^ tree_5_9_carry;
    assign tree_6_13_carry = (tree_5_7_carry & tree_5_8_carry) | (tree_6_13_half & tree_5_9_carry);
    assign tree_6_14_half = tree_6_0_sum ^ tree_6_1_sum;
    assign tree_6_14_sum = tree_6_14_half ^ tree_6_2_sum;
    assign tree_6_14_carry = (tree_6_0_sum & tree_6_1_sum) | (tree_6_14_half & tree_6_2_sum);
    assign tree_6_15_half = tree_6_3_sum ^ tree_6_4_sum;
    assign tree_6_15_sum = tree_6_15_half ^ tree_6_5_sum;
    assign tree_6_15_carry = (tree_6_3_sum & tree_6_4_sum) | (tree_6_15_half & tree_6_5_sum);
    assign tree_6_16_half = tree_6_6_sum ^ tree_6_7_sum;
    assign tree_6_16_sum = tree_6_16_half ^ tree_6_8_sum;
    assign tree_6_16_carry = (tree_6_6_sum & tree_6_7_sum) | (tree_6_16_half & tree_6_8_sum);
    assign tree_6_17_half = tree_6_9_sum ^ tree_5_10_carry;
    assign tree_6_17_sum = tree_6_17_half ^ tree_6_10_sum;
    assign tree_6_17_carry = (tree_6_9_sum & tree_5_10_carry) | (tree_6_17_half & tree_6_10_sum);
    assign tree_6_18_half = tree_5_11_carry ^ tree_5_12_carry;
    assign tree_6_18_sum = tree_6_18_half ^ tree_5_13_carry;
    assign tree_6_18_carry = (tree_5_11_carry & tree_5_12_carry) | (tree_6_18_half & tree_5_13_carry);
    assign tree_6_19_half = tree_5_14_carry ^ tree_5_15_carry;
    assign tree_6_19_sum = tree_6_19_half ^ tree_5_16_carry;
    assign tree_6_19_carry = (tree_5_14_carry & tree_5_15_carry) | (tree_6_19_half & tree_5_16_carry);
    assign tree_6_20_half = tree_6_11_sum ^ tree_6_12_sum;
    assign tree_6_20_sum = tree_6_20_half ^ tree_6_13_sum;
    assign tree_6_20_carry = (tree_6_11_sum & tree_6_12_sum) | (tree_6_20_half & tree_6_13_sum);
    assign tree_6_21_half = tree_6_14_sum ^ tree_6_15_sum;
    assign tree_6_21_sum = tree_6_21_half ^ tree_6_16_sum;
    assign tree_6_21_carry = (tree_6_14_sum & tree_6_15_sum) | (tree_6_21_half & tree_6_16_sum);
    assign tree_6_22_half = tree_5_17_carry ^ tree_6_17_sum;
    assign tree_6_22_sum = tree_6_22_half ^ tree_5_18_carry;
    assign tree_6_22_carry = (tree_5_17_carry & tree_6_17_sum) | (tree_6_22_half & tree_5_18_carry);
    assign tree_6_23_half = tree_5_19_carry ^ tree_5_20_carry;
    assign tree_6_23_sum = tree_6_23_half ^ tree_6_18_sum;
    assign tree_6_23_carry = (tree_5_19_carry & tree_5_20_carry) | (tree_6_23_half & tree_6_18_sum);
    assign tree_6_24_half = tree_5_21_carry ^ tree_6_19_sum;
    assign tree_6_24_sum = tree_6_24_half ^ tree_6_20_sum;
    assign tree_6_24_carry = (tree_5_21_carry & tree_6_19_sum) | (tree_6_24_half & tree_6_20_sum);
    assign tree_6_25_half = tree_6_21_sum ^ tree_5_22_carry;
    assign tree_6_25_sum = tree_6_25_half ^ tree_6_22_sum;
    assign tree_6_25_carry = (tree_6_21_sum & tree_5_22_carry) | (tree_6_25_half & tree_6_22_sum);
    assign tree_6_26_half = tree_5_23_carry ^ tree_5_24_carry;
    assign tree_6_26_sum = tree_6_26_half ^ tree_6_23_sum;
    assign tree_6_26_carry = (tree_5_23_carry & tree_5_24_carry) | (tree_6_26_half & tree_6_23_sum);
    assign tree_6_27_half = tree_6_24_sum ^ tree_5_25_carry;
    assign tree_6_27_sum = tree_6_27_half ^ tree_6_25_sum;
    assign tree_6_27_carry = (tree_6_24_sum & tree_5_25_carry) | (tree_6_27_half & tree_6_25_sum);
    assign tree_6_28_half = tree_5_26_carry ^ tree_6_26_sum;
    assign tree_6_28_sum = tree_6_28_half ^ tree_5_27_carry;
    assign tree_6_28_carry = (tree_5_26_carry & tree_6_26_sum) | (tree_6_28_half & tree_5_27_carry);
    assign tree_6_29_half = tree_6_27_sum ^ tree_5_28_carry;
    assign tree_6_29_sum = tree_6_29_half ^ tree_6_28_sum;
    assign tree_6_29_carry = (tree_6_27_sum & tree_5_28_carry) | (tree_6_29_half & tree_6_28_sum);
    assign tree_6_30_sum = tree_5_29_carry ^ tree_6_29_sum;
    assign tree_6_30_carry = tree_5_29_carry & tree_6_29_sum;
    assign tree_7_0_half = lane_0_field[7] ^ lane_1_field[7];
    assign tree_7_0_sum = tree_7_0_half ^ lane_2_field[7];
    assign tree_7_0_carry = (lane_0_field[7] & lane_1_field[7]) | (tree_7_0_half & lane_2_field[7]);
    assign tree_7_1_half = lane_3_field[7] ^ lane_4_field[7];
    assign tree_7_1_sum = tree_7_1_half ^ lane_5_field[7];
    assign tree_7_1_carry = (lane_3_field[7] & lane_4_field[7]) | (tree_7_1_half & lane_5_field[7]);
    assign tree_7_2_half = lane_6_field[7] ^ lane_7_field[7];
    assign tree_7_2_sum = tree_7_2_half ^ lane_8_field[7];
    assign tree_7_2_carry = (lane_6_field[7] & lane_7_field[7]) | (tree_7_2_half & lane_8_field[7]);
    assign tree_7_3_half = lane_9_field[7] ^ lane_10_field[7];
    assign tree_7_3_sum = tree_7_3_half ^ lane_11_field[7];
    assign tree_7_3_carry = (lane_9_field[7] & lane_10_field[7]) | (tree_7_3_half & lane_11_field[7]);
    assign tree_7_4_half = lane_12_field[7] ^ lane_13_field[7];
    assign tree_7_4_sum = tree_7_4_half ^ lane_14_field[7];
    assign tree_7_4_carry = (lane_12_field[7] & lane_13_field[7]) | (tree_7_4_half & lane_14_field[7]);
    assign tree_7_5_half = lane_15_field[7] ^ lane_16_field[7];
    assign tree_7_5_sum = tree_7_5_half ^ lane_17_field[7];
    assign tree_7_5_carry = (lane_15_field[7] & lane_16_field[7]) | (tree_7_5_half & lane_17_field[7]);
    assign tree_7_6_half = lane_18_field[7] ^ lane_19_field[7];
    assign tree_7_6_sum = tree_7_6_half ^ lane_20_field[7];
    assign tree_7_6_carry = (lane_18_field[7] & lane_19_field[7]) | (tree_7_6_half & lane_20_field[7]);
    assign tree_7_7_half = lane_21_field[7] ^ lane_22_field[7];
    assign tree_7_7_sum = tree_7_7_half ^ lane_23_field[7];
    assign tree_7_7_carry = (lane_21_field[7] & lane_22_field[7]) | (tree_7_7_half & lane_23_field[7]);
    assign tree_7_8_half = lane_24_field[7] ^ lane_25_field[7];
    assign tree_7_8_sum = tree_7_8_half ^ lane_26_field[7];
    assign tree_7_8_carry = (lane_24_field[7] & lane_25_field[7]) | (tree_7_8_half & lane_26_field[7]);
    assign tree_7_9_half = lane_27_field[7] ^ lane_28_field[7];
    assign tree_7_9_sum = tree_7_9_half ^ lane_29_field[7];
    assign tree_7_9_carry = (lane_27_field[7] & lane_28_field[7]) | (tree_7_9_half & lane_29_field[7]);
    assign tree_7_10_half = lane_30_field[7] ^ lane_31_field[7];
    assign tree_7_10_sum = tree_7_10_half ^ tree_6_0_carry;
    assign tree_7_10_carry = (lane_30_field[7] & lane_31_field[7]) | (tree_7_10_half & tree_6_0_carry);
    assign tree_7_11_half = tree_6_1_carry ^ tree_6_2_carry;
    assign tree_7_11_sum = tree_7_11_half ^ tree_6_3_carry;
    assign tree_7_11_carry = (tree_6_1_carry & tree_6_2_carry) | (tree_7_11_half & tree_6_3_carry);
    assign tree_7_12_half = tree_6_4_carry ^ tree_6_5_carry;
    assign tree_7_12_sum = tree_7_12_half ^ tree_6_6_carry;
    assign tree_7_12_carry = (tree_6_4_carry & tree_6_5_carry) | (tree_7_12_half & tree_6_6_carry);
    assign tree_7_13_half = tree_6_7_carry ^ tree_6_8_carry;
    assign tree_7_13_sum = tree_7_13_half ^ tree_6_9_carry;
    assign tree_7_13_carry = (tree_6_7_carry & tree_6_8_carry) | (tree_7_13_half & tree_6_9_carry);
    assign tree_7_14_half = tree_7_0_sum ^ tree_7_1_sum;
    assign tree_7_14_sum = tree_7_14_half ^ tree_7_2_sum;
    assign tree_7_14_carry = (tree_7_0_sum & tree_7_1_sum) | (tree_7_14_half & tree_7_2_sum);
    assign tree_7_15_half = tree_7_3_sum ^ tree_7_4_sum;
    assign tree_7_15_sum = tree_7_15_half ^ tree_7_5_sum;
    assign tree_7_15_carry = (tree_7_3_sum & tree_7_4_sum) | (tree_7_15_half & tree_7_5_sum);
    assign tree_7_16_half = tree_7_6_sum ^ tree_7_7_sum;
    assign tree_7_16_sum = tree_7_16_half ^ tree_7_8_sum;
    assign tree_7_16_carry = (tree_7_6_sum & tree_7_7_sum) | (tree_7_16_half & tree_7_8_sum);
    assign tree_7_17_half = tree_7_9_sum ^ tree_6_10_carry;
    assign tree_7_17_sum = tree_7_17_half ^ tree_7_10_sum;
    assign tree_7_17_carry = (tree_7_9_sum & tree_6_10_carry) | (tree_7_17_half & tree_7_10_sum);
    assign tree_7_18_half = tree_6_11_carry ^ tree_6_12_carry;
    assign tree_7_18_sum = tree_7_18_half ^ tree_6_13_carry;
    assign tree_7_18_carry = (tree_6_11_carry & tree_6_12_carry) | (tree_7_18_half & tree_6_13_carry);
    assign tree_7_19_half = tree_6_14_carry ^ tree_6_15_carry;
    assign tree_7_19_sum = tree_7_19_half ^ tree_6_16_carry;
    assign tree_7_19_carry = (tree_6_14_carry & tree_6_15_carry) | (tree_7_19_half & tree_6_16_carry);
    assign tree_7_20_half = tree_7_11_sum ^ tree_7_12_sum;
    assign tree_7_20_sum = tree_7_20_half ^ tree_7_13_sum;
    assign tree_7_20_carry = (tree_7_11_sum & tree_7_12_sum) | (tree_7_20_half & tree_7_13_sum);
    assign tree_7_21_half = tree_7_14_sum ^ tree_7_15_sum;
    assign tree_7_21_sum = tree_7_21_half ^ tree_7_16_sum;
    assign tree_7_21_carry = (tree_7_14_sum & tree_7_15_sum) | (tree_7_21_half & tree_7_16_sum);
    assign tree_7_22_half = tree_6_17_carry ^ tree_7_17_sum;
    assign tree_7_22_sum = tree_7_22_half ^ tree_6_18_carry;
    assign tree_7_22_carry = (tree_6_17_carry & tree_7_17_sum) | (tree_7_22_half & tree_6_18_carry);
    assign tree_7_23_half = tree_6_19_carry ^ tree_6_20_carry;
    assign tree_7_23_sum = tree_7_23_half ^ tree_7_18_sum;
    assign tree_7_23_carry = (tree_6_19_carry & tree_6_20_carry) | (tree_7_23_half & tree_7_18_sum);
    assign tree_7_24_half = tree_6_21_carry ^ tree_7_19_sum;
    assign tree_7_24_sum = tree_7_24_half ^ tree_7_20_sum;
    assign tree_7_24_carry = (tree_6_21_carry & tree_7_19_sum) | (tree_7_24_half & tree_7_20_sum);
    assign tree_7_25_half = tree_7_21_sum ^ tree_6_22_carry;
    assign tree_7_25_sum = tree_7_25_half ^ tree_7_22_sum;
    assign tree_7_25_carry = (tree_7_21_sum & tree_6_22_carry) | (tree_7_25_half & tree_7_22_sum);
    assign tree_7_26_half = tree_6_23_carry ^ tree_6_24_carry;
    assign tree_7_26_sum = tree_7_26_half ^ tree_7_23_sum;
    assign tree_7_26_carry = (tree_6_23_carry & tree_6_24_carry) | (tree_7_26_half & tree_7_23_sum);
    assign tree_7_27_half = tree_7_24_sum ^ tree_6_25_carry;
    assign tree_7_27_sum = tree_7_27_half ^ tree_7_25_sum;
    assign tree_7_27_carry = (tree_7_24_sum & tree_6_25_carry) | (tree_7_27_half & tree_7_25_sum);
    assign tree_7_28_half = tree_6_26_carry ^ tree_7_26_sum;
    assign tree_7_28_sum = tree_7_28_half ^ tree_6_27_carry;
    assign tree_7_28_carry = (tree_6_26_carry & tree_7_26_sum) | (tree_7_28_half & tree_6_27_carry);
    assign tree_7_29_half = tree_7_27_sum ^ tree_6_28_carry;
    assign tree_7_29_sum = tree_7_29_half ^ tree_7_28_sum;
    assign tree_7_29_carry = (tree_7_27_sum & tree_6_28_carry) | (tree_7_29_half & tree_7_28_sum);
    assign tree_7_30_sum = tree_6_29_carry ^ tree_7_29_sum;
    assign tree_7_30_carry = tree_6_29_carry & tree_7_29_sum;
    assign tree_8_0_sum = ~(tree_7_0_carry ^ tree_7_1_carry);
    assign tree_8_0_carry = tree_7_0_carry | tree_7_1_carry;
    assign tree_8_1_half = tree_7_2_carry ^ tree_7_3_carry;
    assign tree_8_1_sum = tree_8_1_half ^ tree_7_4_carry;
    assign tree_8_1_carry = (tree_7_2_carry & tree_7_3_carry) | (tree_8_1_half & tree_7_4_carry);
    assign tree_8_2_half = tree_7_5_carry ^ tree_7_6_carry;
    assign tree_8_2_sum = tree_8_2_half ^ tree_7_7_carry;
    assign tree_8_2_carry = (tree_7_5_carry & tree_7_6_carry) | (tree_8_2_half & tree_7_7_carry);
    assign tree_8_3_half = tree_7_8_carry ^ tree_7_9_carry;
    assign tree_8_3_sum = tree_8_3_half ^ tree_7_10_carry;
    assign tree_8_3_carry = (tree_7_8_carry & tree_7_9_carry) | (tree_8_3_half & tree_7_10_carry);
    assign tree_8_4_half = tree_8_0_sum ^ tree_7_11_carry;
    assign tree_8_4_sum = tree_8_4_half ^ tree_7_12_carry;
    assign tree_8_4_carry = (tree_8_0_sum & tree_7_11_carry) | (tree_8_4_half & tree_7_12_carry);
    assign tree_8_5_half = tree_7_13_carry ^ tree_7_14_carry;
    assign tree_8_5_sum = tree_8_5_half ^ tree_7_15_carry;
    assign tree_8_5_carry = (tree_7_13_carry & tree_7_14_carry) | (tree_8_5_half & tree_7_15_carry);
    assign tree_8_6_half = tree_7_16_carry ^ tree_8_1_sum;
    assign tree_8_6_sum = tree_8_6_half ^ tree_8_2_sum;
    assign tree_8_6_carry = (tree_7_16_carry & tree_8_1_sum) | (tree_8_6_half & tree_8_2_sum);
    assign tree_8_7_half = tree_8_3_sum ^ tree_7_17_carry;
    assign tree_8_7_sum = tree_8_7_half ^ tree_7_18_carry;
    assign tree_8_7_carry = (tree_8_3_sum & tree_7_17_carry) | (tree_8_7_half & tree_7_18_carry);
    assign tree_8_8_half = tree_7_19_carry ^ tree_7_20_carry;
    assign tree_8_8_sum = tree_8_8_half ^ tree_8_4_sum;
    assign tree_8_8_carry = (tree_7_19_carry & tree_7_20_carry) | (tree_8_8_half & tree_8_4_sum);
    assign tree_8_9_half = tree_7_21_carry ^ tree_8_5_sum;
    assign tree_8_9_sum = tree_8_9_half ^ tree_8_6_sum;
    assign tree_8_9_carry = (tree_7_21_carry & tree_8_5_sum) | (tree_8_9_half & tree_8_6_sum);
    assign tree_8_10_half = tree_7_22_carry ^ tree_8_7_sum;
    assign tree_8_10_sum = tree_8_10_half ^ ~signs_0_15_sum;
    assign tree_8_10_carry = (tree_7_22_carry & tree_8_7_sum) | (tree_8_10_half & ~signs_0_15_sum);
    assign tree_8_11_half = tree_7_23_carry ^ tree_7_24_carry;
    assign tree_8_11_sum = tree_8_11_half ^ tree_8_8_sum;
    assign tree_8_11_carry = (tree_7_23_carry & tree_7_24_carry) | (tree_8_11_half & tree_8_8_sum);
    assign tree_8_12_half = tree_8_9_sum ^ tree_7_25_carry;
    assign tree_8_12_sum = tree_8_12_half ^ tree_8_10_sum;
    assign tree_8_12_carry = (tree_8_9_sum & tree_7_25_carry) | (tree_8_12_half & tree_8_10_sum);
    assign tree_8_13_half = tree_7_26_carry ^ tree_8_11_sum;
    assign tree_8_13_sum = tree_8_13_half ^ tree_7_27_carry;
    assign tree_8_13_carry = (tree_7_26_carry & tree_8_11_sum) | (tree_8_13_half & tree_7_27_carry);
    assign tree_8_14_half = tree_8_12_sum ^ tree_7_28_carry;
    assign tree_8_14_sum = tree_8_14_half ^ tree_8_13_sum;
    assign tree_8_14_carry = (tree_8_12_sum & tree_7_28_carry) | (tree_8_14_half & tree_8_13_sum);
    assign tree_8_15_sum = tree_7_29_carry ^ tree_8_14_sum;
    assign tree_8_15_carry = tree_7_29_carry & tree_8_14_sum;
    assign tree_9_0_half = tree_8_0_carry ^ tree_8_1_carry;
    assign tree_9_0_sum = tree_9_0_half ^ tree_8_2_carry;
    assign tree_9_0_carry = (tree_8_0_carry & tree_8_1_carry) | (tree_9_0_half & tree_8_2_carry);
    assign tree_9_1_half = tree_8_3_carry ^ tree_8_4_carry;
    assign tree_9_1_sum = tree_9_1_half ^ tree_8_5_carry;
    assign tree_9_1_carry = (tree_8_3_carry & tree_8_4_carry) | (tree_9_1_half & tree_8_5_carry);
    assign tree_9_2_half = tree_8_6_carry ^ tree_9_0_sum;
    assign tree_9_2_sum = tree_9_2_half ^ tree_8_7_carry;
    assign tree_9_2_carry = (tree_8_6_carry & tree_9_0_sum) | (tree_9_2_half & tree_8_7_carry);
    assign tree_9_3_half = tree_8_8_carry ^ tree_9_1_sum;
    assign tree_9_3_sum = tree_9_3_half ^ tree_8_9_carry;
    assign tree_9_3_carry = (tree_8_8_carry & tree_9_1_sum) | (tree_9_3_half & tree_8_9_carry);
    assign tree_9_4_half = tree_9_2_sum ^ tree_8_10_carry;
    assign tree_9_4_sum = tree_9_4_half ^ ~signs_1_7_sum;
    assign tree_9_4_carry = (tree_9_2_sum & tree_8_10_carry) | (tree_9_4_half & ~signs_1_7_sum);
    assign tree_9_5_half = tree_8_11_carry ^ tree_9_3_sum;
    assign tree_9_5_sum = tree_9_5_half ^ tree_8_12_carry;
    assign tree_9_5_carry = (tree_8_11_carry & tree_9_3_sum) | (tree_9_5_half & tree_8_12_carry);
    assign tree_9_6_half = tree_9_4_sum ^ tree_8_13_carry;
    assign tree_9_6_sum = tree_9_6_half ^ tree_9_5_sum;
    assign tree_9_6_carry = (tree_9_4_sum & tree_8_13_carry) | (tree_9_6_half & tree_9_5_sum);
    assign tree_9_7_sum = tree_8_14_carry ^ tree_9_6_sum;
    assign tree_9_7_carry = tree_8_14_carry & tree_9_6_sum;
    assign tree_10_0_half = tree_9_0_carry ^ tree_9_1_carry;
    assign tree_10_0_sum = tree_10_0_half ^ tree_9_2_carry;
    assign tree_10_0_carry = (tree_9_0_carry & tree_9_1_carry) | (tree_10_0_half & tree_9_2_carry);
    assign tree_10_1_half = tree_9_3_carry ^ tree_10_0_sum;
    assign tree_10_1_sum = tree_10_1_half ^ tree_9_4_carry;
    assign tree_10_1_carry = (tree_9_3_carry & tree_10_0_sum) | (tree_10_1_half & tree_9_4_carry);
    assign tree_10_2_half = ~signs_2_3_sum ^ tree_9_5_carry;
    assign tree_10_2_sum = tree_10_2_half ^ tree_10_1_sum;
    assign tree_10_2_carry = (~signs_2_3_sum & tree_9_5_carry) | (tree_10_2_half & tree_10_1_sum);
    assign tree_10_3_sum = tree_9_6_carry ^ tree_10_2_sum;
    assign tree_10_3_carry = tree_9_6_carry & tree_10_2_sum;
    assign tree_11_0_half = tree_10_0_carry ^ tree_10_1_carry;
    assign tree_11_0_sum = tree_11_0_half ^ ~signs_3_1_sum;
    assign tree_11_0_carry = (tree_10_0_carry & tree_10_1_carry) | (tree_11_0_half & ~signs_3_1_sum);
    assign tree_11_1_sum = tree_10_2_carry ^ tree_11_0_sum;
    assign tree_11_1_carry = tree_10_2_carry & tree_11_0_sum;
    assign tree_12_0_sum = ~signs_4_0_sum ^ tree_11_0_carry;
    assign tree_12_0_carry = ~signs_4_0_sum & tree_11_0_carry;
    assign sum_1 = {~signs_4_0_carry, tree_11_1_carry, tree_10_3_carry, tree_9_7_carry, tree_8_15_carry, tree_7_30_carry, tree_6_30_carry, tree_5_30_carry, tree_5_29_sum, tree_4_30_sum, tree_3_28_sum, tree_2_26_sum, tree_1_22_sum, tree_0_15_sum} + {tree_12_0_carry, tree_12_0_sum, tree_11_1_sum, tree_10_3_sum, tree_9_7_sum, tree_8_15_sum, tree_7_30_sum, tree_6_30_sum, tree_5_30_sum, tree_4_29_sum, tree_3_29_sum, tree_2_27_sum, tree_1_23_sum, 1'b0};
    assign total = sum_1;

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_0 (
        .act(act[3:0]),
        .wgt(wgt[3:0]),
        .field(lane_0_field),
        .sign(lane_0_sign)
    );

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_1 (
        .act(act[7:4]),
        .wgt(wgt[7:4]),
        .field(lane_1_field),
        .sign(lane_1_sign)
    );

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_2 (
        .act(act[11:8]),
        .wgt(wgt[11:8]),
        .field(lane_2_field),
        .sign(lane_2_sign)
    );

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_3 (
        .act(act[15:12]),
        .wgt(wgt[15:12]),
        .field(lane_3_field),
        .sign(lane_3_sign)
    );

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_4 (
        .act(act[19:16]),
        .wgt(wgt[19:16]),
        .field(lane_4_field),
        .sign(lane_4_sign)
    );

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_5 (
        .act(act[23:20]),
        .wgt(wgt[23:20]),
        .field(lane_5_field),
        .sign(lane_5_sign)
    );

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_6 (
        .act(act[27:24]),
        .wgt(wgt[27:24]),
        .field(lane_6_field),
        .sign(lane_6_sign)
    );

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_7 (
        .act(act[31:28]),
        .wgt(wgt[31:28]),
        .field(lane_7_field),
        .sign(lane_7_sign)
    );

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_8 (
        .act(act[35:32]),
        .wgt(wgt[35:32]),
        .field(lane_8_field),
        .sign(lane_8_sign)
    );

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_9 (
        .act(act[39:36]),
        .wgt(wgt[39:36]),
        .field(lane_9_field),
        .sign(lane_9_sign)
    );

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_10 (
        .act(act[43:40]),
        .wgt(wgt[43:40]),
        .field(lane_10_field),
        .sign(lane_10_sign)
    );

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_11 (
        .act(act[47:44]),
        .wgt(wgt[47:44]),
        .field(lane_11_field),
        .sign(lane_11_sign)
    );

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_12 (
        .act(act[51:48]),
        .wgt(wgt[51:48]),
        .field(lane_12_field),
        .sign(lane_12_sign)
    );

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_13 (
        .act(act[55:52]),
        .wgt(wgt[55:52]),
        .field(lane_13_field),
        .sign(lane_13_sign)
    );

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_14 (
        .act(act[59:56]),
        .wgt(wgt[59:56]),
        .field(lane_14_field),
        .sign(lane_14_sign)
    );

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_15 (
        .act(act[63:60]),
        .wgt(wgt[63:60]),
        .field(lane_15_field),
        .sign(lane_15_sign)
    );

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_16 (
        .act(act[67:64]),
        .wgt(wgt[67:64]),
        .field(lane_16_field),
        .sign(lane_16_sign)
    );

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_17 (
        .act(act[71:68]),
        .wgt(wgt[71:68]),
        .field(lane_17_field),
        .sign(lane_17_sign)
    );

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_18 (
        .act(act[75:72]),
        .wgt(wgt[75:72]),
        .field(lane_18_field),
        .sign(lane_18_sign)
    );

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_19 (
        .act(act[79:76]),
        .wgt(wgt[79:76]),
        .field(lane_19_field),
        .sign(lane_19_sign)
    );

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_20 (
        .act(act[83:80]),
        .wgt(wgt[83:80]),
        .field(lane_20_field),
        .sign(lane_20_sign)
    );

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_21 (
        .act(act[87:84]),
        .wgt(wgt[87:84]),
        .field(lane_21_field),
        .sign(lane_21_sign)
    );

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_22 (
        .act(act[91:88]),
        .wgt(wgt[91:88]),
        .field(lane_22_field),
        .sign(lane_22_sign)
    );

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_23 (
        .act(act[95:92]),
        .wgt(wgt[95:92]),
        .field(lane_23_field),
        .sign(lane_23_sign)
    );

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_24 (
        .act(act[99:96]),
        .wgt(wgt[99:96]),
        .field(lane_24_field),
        .sign(lane_24_sign)
    );

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_25 (
        .act(act[103:100]),
        .wgt(wgt[103:100]),
        .field(lane_25_field),
        .sign(lane_25_sign)
    );

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_26 (
        .act(act[107:104]),
        .wgt(wgt[107:104]),
        .field(lane_26_field),
        .sign(lane_26_sign)
    );

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_27 (
        .act(act[111:108]),
        .wgt(wgt[111:108]),
        .field(lane_27_field),
        .sign(lane_27_sign)
    );

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_28 (
        .act(act[115:112]),
        .wgt(wgt[115:112]),
        .field(lane_28_field),
        .sign(lane_28_sign)
    );

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_29 (
        .act(act[119:116]),
        .wgt(wgt[119:116]),
        .field(lane_29_field),
        .sign(lane_29_sign)
    );

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_30 (
        .act(act[123:120]),
        .wgt(wgt[123:120]),
        .field(lane_30_field),
        .sign(lane_30_sign)
    );

    block_float_lane_e2m1_e2m1_k32_none_stages0 lane_31 (
        .act(act[127:124]),
        .wgt(wgt[127:124]),
        .field(lane_31_field),
        .sign(lane_31_sign)
    );

endmodule

module block_float_lane_e2m1_e2m1_k32_none_stages0 (
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
