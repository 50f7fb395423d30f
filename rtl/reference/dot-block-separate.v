// dot_block_e4m3_e2m3_k8_none_stages0_separate: dot product of a block of either side per cycle: MX formats, block floating point
//
//   format      e4m3         format of the elements: of MXFP4 e2m1, of MXFP6 e2m3 or e3m2, of MXFP8 e4m3 or e5m2, of MXINT8 fixed8_6, of block floating point intM
//   wgt         e2m3         format of the elements of the weights, where it is another
//   k           8 elements   elements of a block
//   accumulate  none         none: every block by itself; window: blocks are added exactly in fixed point; fp32: blocks are added in float32, rounded to nearest even once each
//   emin        -28          window: exponent of the last bit
//   emax        30           window: exponent of the highest bit below the sign
//   stages      0 cycles     registers inside the dot product: 1: in front of its last addition; 2: in the lanes too
//   tree        separate     merged: one compressor for everything; separate: products, then a tree of adders
//
// digest c82c2164a5aba21a142093b8f930212fc2c8e53f8a4096c60f79581118ac92a1
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module dot_block_e4m3_e2m3_k8_none_stages0_separate (
    input  wire clk,
    input  wire [63:0] act,
    input  wire [47:0] wgt,
    input  wire [7:0] act_scale,
    input  wire [7:0] wgt_scale,
    output reg  [27:0] total,
    output reg  [8:0] scale,
    output reg  nan
);

    reg  [63:0] act_held;
    reg  [47:0] wgt_held;
    reg  [7:0] act_scale_held;
    reg  [7:0] wgt_scale_held;
    wire [27:0] total_found;
    wire [8:0] scale_sum;
    wire block_nan;
    wire nan_scale;
    wire block_special;
    wire [27:0] block_total;

    assign scale_sum = {1'b0, act_scale_held} + {1'b0, wgt_scale_held};
    assign nan_scale = (act_scale_held == 8'd255) | (wgt_scale_held == 8'd255);
    assign block_nan = nan_scale | block_special;
    assign total_found = block_total & {~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan};

    always @(posedge clk) begin
        act_held <= act;
        wgt_held <= wgt;
        act_scale_held <= act_scale;
        wgt_scale_held <= wgt_scale;
        total <= total_found;
        scale <= scale_sum;
        nan <= block_nan;
    end

    block_separate_e4m3_e2m3_k8_none_stages0_separate block (
        .act(act_held),
        .wgt(wgt_held),
        .total(block_total),
        .special(block_special)
    );

endmodule

module block_separate_e4m3_e2m3_k8_none_stages0_separate (
    input  wire [63:0] act,
    input  wire [47:0] wgt,
    output wire [27:0] total,
    output wire special
);

    wire [25:0] sum_0_0;
    wire [24:0] lane_0_product;
    wire [24:0] lane_1_product;
    wire [25:0] sum_0_1;
    wire [24:0] lane_2_product;
    wire [24:0] lane_3_product;
    wire [25:0] sum_0_2;
    wire [24:0] lane_4_product;
    wire [24:0] lane_5_product;
    wire [25:0] sum_0_3;
    wire [24:0] lane_6_product;
    wire [24:0] lane_7_product;
    wire [26:0] sum_1_0;
    wire [26:0] sum_1_1;
    wire lane_0_special;
    wire lane_1_special;
    wire lane_2_special;
    wire lane_3_special;
    wire lane_4_special;
    wire lane_5_special;
    wire lane_6_special;
    wire lane_7_special;

    assign sum_0_0 = {lane_0_product[24], lane_0_product} + {lane_1_product[24], lane_1_product};
    assign sum_0_1 = {lane_2_product[24], lane_2_product} + {lane_3_product[24], lane_3_product};
    assign sum_0_2 = {lane_4_product[24], lane_4_product} + {lane_5_product[24], lane_5_product};
    assign sum_0_3 = {lane_6_product[24], lane_6_product} + {lane_7_product[24], lane_7_product};
    assign sum_1_0 = {sum_0_0[25], sum_0_0} + {sum_0_1[25], sum_0_1};
    assign sum_1_1 = {sum_0_2[25], sum_0_2} + {sum_0_3[25], sum_0_3};
    assign total = {sum_1_0[26], sum_1_0} + {sum_1_1[26], sum_1_1};
    assign special = |{lane_7_special, lane_6_special, lane_5_special, lane_4_special, lane_3_special, lane_2_special, lane_1_special, lane_0_special};

    block_separate_lane_e4m3_e2m3_k8_none_stages0_separate lane_0 (
        .act(act[7:0]),
        .wgt(wgt[5:0]),
        .product(lane_0_product),
        .special(lane_0_special)
    );

    block_separate_lane_e4m3_e2m3_k8_none_stages0_separate lane_1 (
        .act(act[15:8]),
        .wgt(wgt[11:6]),
        .product(lane_1_product),
        .special(lane_1_special)
    );

    block_separate_lane_e4m3_e2m3_k8_none_stages0_separate lane_2 (
        .act(act[23:16]),
        .wgt(wgt[17:12]),
        .product(lane_2_product),
        .special(lane_2_special)
    );

    block_separate_lane_e4m3_e2m3_k8_none_stages0_separate lane_3 (
        .act(act[31:24]),
        .wgt(wgt[23:18]),
        .product(lane_3_product),
        .special(lane_3_special)
    );

    block_separate_lane_e4m3_e2m3_k8_none_stages0_separate lane_4 (
        .act(act[39:32]),
        .wgt(wgt[29:24]),
        .product(lane_4_product),
        .special(lane_4_special)
    );

    block_separate_lane_e4m3_e2m3_k8_none_stages0_separate lane_5 (
        .act(act[47:40]),
        .wgt(wgt[35:30]),
        .product(lane_5_product),
        .special(lane_5_special)
    );

    block_separate_lane_e4m3_e2m3_k8_none_stages0_separate lane_6 (
        .act(act[55:48]),
        .wgt(wgt[41:36]),
        .product(lane_6_product),
        .special(lane_6_special)
    );

    block_separate_lane_e4m3_e2m3_k8_none_stages0_separate lane_7 (
        .act(act[63:56]),
        .wgt(wgt[47:42]),
        .product(lane_7_product),
        .special(lane_7_special)
    );

endmodule

module block_separate_lane_e4m3_e2m3_k8_none_stages0_separate (
    input  wire [7:0] act,
    input  wire [5:0] wgt,
    output wire [24:0] product,
    output wire special
);

    wire act_normal;
    wire [3:0] act_power;
    wire act_special;
    wire [4:0] act_number;
    wire wgt_normal;
    wire [1:0] wgt_power;
    wire [4:0] wgt_number;
    wire [9:0] plain;
    wire [40:0] wide;
    wire unused_signs;
    wire [4:0] shift;

    assign act_normal = |act[6:3];
    assign act_power = act[6:3] | {3'd0, ~act_normal};
    assign act_special = &act[6:0];
    assign act_number = act[7] ? (-{1'b0, act_normal, act[2:0]}) : {1'b0, act_normal, act[2:0]};
    assign wgt_normal = |wgt[4:3];
    assign wgt_power = wgt[4:3] | {1'b0, ~wgt_normal};
    assign wgt_number = wgt[5] ? (-{1'b0, wgt_normal, wgt[2:0]}) : {1'b0, wgt_normal, wgt[2:0]};
    assign plain = $signed({{5{act_number[4]}}, act_number}) * $signed({{5{wgt_number[4]}}, wgt_number});
    assign shift = ({1'b0, act_power} + {3'd0, wgt_power}) - 5'd2;
    assign wide = {{31{plain[9]}}, plain} << shift;
    assign unused_signs = |wide[40:25];
    assign special = act_special;
    assign product = wide[24:0];

endmodule

`default_nettype wire
