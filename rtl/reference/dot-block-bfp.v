// dot_block_int5_int5_k9_window_stages2: dot product of a block of either side per cycle: MX formats, block floating point
//
//   format      int5         format of the elements: of MXFP4 e2m1, of MXFP6 e2m3 or e3m2, of MXFP8 e4m3 or e5m2, of MXINT8 fixed8_6, of block floating point intM
//   wgt         int5         format of the elements of the weights, where it is another
//   k           9 elements   elements of a block
//   accumulate  window       none: every block by itself; window: blocks are added exactly in fixed point; fp32: blocks are added in float32, rounded to nearest even once each
//   emin        -16          window: exponent of the last bit
//   emax        27           window: exponent of the highest bit below the sign
//   stages      2 cycles     registers inside the dot product: 1: in front of its last addition; 2: in the lanes too
//   tree        merged       merged: one compressor for everything; separate: products, then a tree of adders
//
// digest 314343fc3669b05f63716613c7419185ccdf516c7e00d3c5e1c22c23d8917854
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module dot_block_int5_int5_k9_window_stages2 (
    input  wire clk,
    input  wire rst,
    input  wire [44:0] act,
    input  wire [44:0] wgt,
    input  wire [7:0] act_scale,
    input  wire [7:0] wgt_scale,
    input  wire first,
    output wire [44:0] acc,
    output wire overflow,
    output wire underflow,
    output wire nan
);

    reg  [44:0] act_held;
    reg  [44:0] wgt_held;
    reg  [7:0] act_scale_held;
    reg  [7:0] wgt_scale_held;
    reg  first_held;
    reg  [1:0] nan_scale_late;
    wire nan_scale;
    reg  [8:0] scale_late_1;
    wire [8:0] scale_sum;
    reg  [8:0] scale_late_2;
    reg  [12:0] total_summed;
    wire [12:0] total_found;
    reg  [8:0] scale_summed;
    reg  nan_summed;
    wire block_nan;
    reg  [2:0] first_late;
    wire [12:0] block_total;

    assign scale_sum = {1'b0, act_scale_held} + {1'b0, wgt_scale_held};
    assign nan_scale = (act_scale_held == 8'd255) | (wgt_scale_held == 8'd255);
    assign block_nan = nan_scale_late[1] | 1'b0;
    assign total_found = block_total & {~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan};

    always @(posedge clk) begin
        act_held <= act;
        wgt_held <= wgt;
        act_scale_held <= act_scale;
        wgt_scale_held <= wgt_scale;
        nan_scale_late <= {nan_scale_late[0], nan_scale};
        scale_late_1 <= scale_sum;
        scale_late_2 <= scale_late_1;
        total_summed <= total_found;
        scale_summed <= scale_late_2;
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
            first_late <= 3'd0;
        end else begin
            first_late <= {first_late[1:0], first_held};
        end
    end

    block_total_int5_int5_k9_window_stages2 block (
        .clk(clk),
        .act(act_held),
        .wgt(wgt_held),
        .total(block_total)
    );

    block_window_int5_int5_k9_window_stages2 step (
        .clk(clk),
        .rst(rst),
        .total(total_summed),
        .scale(scale_summed),
        .nan_block(nan_summed),
        .first(first_late[2]),
        .acc(acc),
        .overflow(overflow),
        .underflow(underflow),
        .nan(nan)
    );

endmodule

module block_window_int5_int5_k9_window_stages2 (
    input  wire clk,
    input  wire rst,
    input  wire [12:0] total,
    input  wire [8:0] scale,
    input  wire nan_block,
    input  wire first,
    output reg  [44:0] acc,
    output reg  overflow,
    output reg  underflow,
    output reg  nan
);

    wire [70:0] placed_by_32;
    wire [70:0] placed_by_16;
    wire [70:0] placed_by_8;
    wire [70:0] placed_by_4;
    wire [70:0] placed_by_2;
    wire [70:0] placed_by_1;
    wire outside;
    wire cut;
    wire [44:0] base;
    wire over;
    wire [9:0] wanted;
    wire [5:0] amount;
    wire [45:0] wide;

    assign wanted = {1'b0, scale} + 10'h31f;
    assign amount = ($signed(wanted) < $signed(10'd0)) ? 6'd0 : (($signed(wanted) > $signed(10'h3a)) ? 6'd58 : wanted[5:0]);
    assign placed_by_32 = amount[5] ? {{26{total[12]}}, total, 32'd0} : {{58{total[12]}}, total};
    assign placed_by_16 = amount[4] ? {placed_by_32[54:0], 16'd0} : placed_by_32;
    assign placed_by_8 = amount[3] ? {placed_by_16[62:0], 8'd0} : placed_by_16;
    assign placed_by_4 = amount[2] ? {placed_by_8[66:0], 4'd0} : placed_by_8;
    assign placed_by_2 = amount[1] ? {placed_by_4[68:0], 2'd0} : placed_by_4;
    assign placed_by_1 = amount[0] ? {placed_by_2[69:0], 1'b0} : placed_by_2;
    assign outside = |(placed_by_1[70:58] ^ {13{placed_by_1[57]}});
    assign cut = |placed_by_1[12:0];
    assign base = first ? 45'd0 : acc;
    assign wide = {base[44], base} + {placed_by_1[57], placed_by_1[57:13]};
    assign over = outside | (wide[45] ^ wide[44]);

    always @(posedge clk) begin
        acc <= wide[44:0];
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

module block_total_int5_int5_k9_window_stages2 (
    input  wire clk,
    input  wire [44:0] act,
    input  wire [44:0] wgt,
    output wire [12:0] total
);

    wire tree_0_0_half;
    wire [22:0] lane_0_terms;
    wire [22:0] lane_1_terms;
    wire tree_0_0_sum;
    wire [22:0] lane_2_terms;
    wire tree_0_0_carry;
    wire tree_0_1_half;
    wire [22:0] lane_3_terms;
    wire [22:0] lane_4_terms;
    wire tree_0_1_sum;
    wire [22:0] lane_5_terms;
    wire tree_0_1_carry;
    wire tree_0_2_half;
    wire [22:0] lane_6_terms;
    wire [22:0] lane_7_terms;
    wire tree_0_2_sum;
    wire [22:0] lane_8_terms;
    wire tree_0_2_carry;
    wire tree_0_3_half;
    wire tree_0_3_sum;
    wire tree_0_3_carry;
    wire tree_0_4_half;
    wire tree_0_4_sum;
    wire tree_0_4_carry;
    wire tree_0_5_half;
    wire tree_0_5_sum;
    wire tree_0_5_carry;
    wire tree_0_6_half;
    wire tree_0_6_sum;
    wire tree_0_6_carry;
    wire tree_0_7_half;
    wire tree_0_7_sum;
    wire tree_0_7_carry;
    wire tree_0_8_sum;
    wire tree_0_8_carry;
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
    wire tree_2_16_sum;
    wire tree_2_16_carry;
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
    wire tree_3_16_sum;
    wire tree_3_16_carry;
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
    wire tree_4_25_sum;
    wire tree_4_25_carry;
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
    wire tree_5_25_sum;
    wire tree_5_25_carry;
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
    wire tree_6_25_sum;
    wire tree_6_25_carry;
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
    wire tree_7_25_sum;
    wire tree_7_25_carry;
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
    wire tree_8_15_half;
    wire tree_8_15_sum;
    wire tree_8_15_carry;
    wire tree_8_16_half;
    wire tree_8_16_sum;
    wire tree_8_16_carry;
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
    wire tree_9_7_half;
    wire tree_9_7_sum;
    wire tree_9_7_carry;
    wire tree_9_8_half;
    wire tree_9_8_sum;
    wire tree_9_8_carry;
    wire tree_9_9_half;
    wire tree_9_9_sum;
    wire tree_9_9_carry;
    wire tree_9_10_half;
    wire tree_9_10_sum;
    wire tree_9_10_carry;
    wire tree_9_11_half;
    wire tree_9_11_sum;
    wire tree_9_11_carry;
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
    wire tree_10_5_sum;
    wire tree_10_5_carry;
    wire tree_11_0_half;
    wire tree_11_0_sum;
    wire tree_11_0_carry;
    wire tree_11_1_half;
    wire tree_11_1_sum;
    wire tree_11_1_carry;
    reg  [12:0] row_0_late;
    reg  [12:0] row_1_late;

    assign tree_0_0_half = lane_0_terms[8] ^ lane_1_terms[8];
    assign tree_0_0_sum = tree_0_0_half ^ lane_2_terms[8];
    assign tree_0_0_carry = (lane_0_terms[8] & lane_1_terms[8]) | (tree_0_0_half & lane_2_terms[8]);
    assign tree_0_1_half = lane_3_terms[8] ^ lane_4_terms[8];
    assign tree_0_1_sum = tree_0_1_half ^ lane_5_terms[8];
    assign tree_0_1_carry = (lane_3_terms[8] & lane_4_terms[8]) | (tree_0_1_half & lane_5_terms[8]);
    assign tree_0_2_half = lane_6_terms[8] ^ lane_7_terms[8];
    assign tree_0_2_sum = tree_0_2_half ^ lane_8_terms[8];
    assign tree_0_2_carry = (lane_6_terms[8] & lane_7_terms[8]) | (tree_0_2_half & lane_8_terms[8]);
    assign tree_0_3_half = lane_0_terms[0] ^ lane_1_terms[0];
    assign tree_0_3_sum = tree_0_3_half ^ lane_2_terms[0];
    assign tree_0_3_carry = (lane_0_terms[0] & lane_1_terms[0]) | (tree_0_3_half & lane_2_terms[0]);
    assign tree_0_4_half = lane_3_terms[0] ^ lane_4_terms[0];
    assign tree_0_4_sum = tree_0_4_half ^ lane_5_terms[0];
    assign tree_0_4_carry = (lane_3_terms[0] & lane_4_terms[0]) | (tree_0_4_half & lane_5_terms[0]);
    assign tree_0_5_half = lane_6_terms[0] ^ lane_7_terms[0];
    assign tree_0_5_sum = tree_0_5_half ^ lane_8_terms[0];
    assign tree_0_5_carry = (lane_6_terms[0] & lane_7_terms[0]) | (tree_0_5_half & lane_8_terms[0]);
    assign tree_0_6_half = tree_0_0_sum ^ tree_0_1_sum;
    assign tree_0_6_sum = tree_0_6_half ^ tree_0_2_sum;
    assign tree_0_6_carry = (tree_0_0_sum & tree_0_1_sum) | (tree_0_6_half & tree_0_2_sum);
    assign tree_0_7_half = tree_0_3_sum ^ tree_0_4_sum;
    assign tree_0_7_sum = tree_0_7_half ^ tree_0_5_sum;
    assign tree_0_7_carry = (tree_0_3_sum & tree_0_4_sum) | (tree_0_7_half & tree_0_5_sum);
    assign tree_0_8_sum = tree_0_6_sum ^ tree_0_7_sum;
    assign tree_0_8_carry = tree_0_6_sum & tree_0_7_sum;
    assign tree_1_0_half = lane_0_terms[1] ^ lane_1_terms[1];
    assign tree_1_0_sum = tree_1_0_half ^ lane_2_terms[1];
    assign tree_1_0_carry = (lane_0_terms[1] & lane_1_terms[1]) | (tree_1_0_half & lane_2_terms[1]);
    assign tree_1_1_half = lane_3_terms[1] ^ lane_4_terms[1];
    assign tree_1_1_sum = tree_1_1_half ^ lane_5_terms[1];
    assign tree_1_1_carry = (lane_3_terms[1] & lane_4_terms[1]) | (tree_1_1_half & lane_5_terms[1]);
    assign tree_1_2_half = lane_6_terms[1] ^ lane_7_terms[1];
    assign tree_1_2_sum = tree_1_2_half ^ lane_8_terms[1];
    assign tree_1_2_carry = (lane_6_terms[1] & lane_7_terms[1]) | (tree_1_2_half & lane_8_terms[1]);
    assign tree_1_3_half = tree_0_0_carry ^ tree_0_1_carry;
    assign tree_1_3_sum = tree_1_3_half ^ tree_0_2_carry;
    assign tree_1_3_carry = (tree_0_0_carry & tree_0_1_carry) | (tree_1_3_half & tree_0_2_carry);
    assign tree_1_4_half = tree_0_3_carry ^ tree_0_4_carry;
    assign tree_1_4_sum = tree_1_4_half ^ tree_0_5_carry;
    assign tree_1_4_carry = (tree_0_3_carry & tree_0_4_carry) | (tree_1_4_half & tree_0_5_carry);
    assign tree_1_5_half = tree_1_0_sum ^ tree_1_1_sum;
    assign tree_1_5_sum = tree_1_5_half ^ tree_1_2_sum;
    assign tree_1_5_carry = (tree_1_0_sum & tree_1_1_sum) | (tree_1_5_half & tree_1_2_sum);
    assign tree_1_6_half = tree_0_6_carry ^ tree_1_3_sum;
    assign tree_1_6_sum = tree_1_6_half ^ tree_0_7_carry;
    assign tree_1_6_carry = (tree_0_6_carry & tree_1_3_sum) | (tree_1_6_half & tree_0_7_carry);
    assign tree_1_7_half = tree_1_4_sum ^ tree_1_5_sum;
    assign tree_1_7_sum = tree_1_7_half ^ tree_0_8_carry;
    assign tree_1_7_carry = (tree_1_4_sum & tree_1_5_sum) | (tree_1_7_half & tree_0_8_carry);
    assign tree_2_0_half = lane_0_terms[15] ^ lane_1_terms[15];
    assign tree_2_0_sum = tree_2_0_half ^ lane_2_terms[15];
    assign tree_2_0_carry = (lane_0_terms[15] & lane_1_terms[15]) | (tree_2_0_half & lane_2_terms[15]);
    assign tree_2_1_half = lane_3_terms[15] ^ lane_4_terms[15];
    assign tree_2_1_sum = tree_2_1_half ^ lane_5_terms[15];
    assign tree_2_1_carry = (lane_3_terms[15] & lane_4_terms[15]) | (tree_2_1_half & lane_5_terms[15]);
    assign tree_2_2_half = lane_6_terms[15] ^ lane_7_terms[15];
    assign tree_2_2_sum = tree_2_2_half ^ lane_8_terms[15];
    assign tree_2_2_carry = (lane_6_terms[15] & lane_7_terms[15]) | (tree_2_2_half & lane_8_terms[15]);
    assign tree_2_3_half = lane_0_terms[2] ^ lane_0_terms[9];
    assign tree_2_3_sum = tree_2_3_half ^ lane_1_terms[2];
    assign tree_2_3_carry = (lane_0_terms[2] & lane_0_terms[9]) | (tree_2_3_half & lane_1_terms[2]);
    assign tree_2_4_half = lane_1_terms[9] ^ lane_2_terms[2];
    assign tree_2_4_sum = tree_2_4_half ^ lane_2_terms[9];
    assign tree_2_4_carry = (lane_1_terms[9] & lane_2_terms[2]) | (tree_2_4_half & lane_2_terms[9]);
    assign tree_2_5_half = lane_3_terms[2] ^ lane_3_terms[9];
    assign tree_2_5_sum = tree_2_5_half ^ lane_4_terms[2];
    assign tree_2_5_carry = (lane_3_terms[2] & lane_3_terms[9]) | (tree_2_5_half & lane_4_terms[2]);
    assign tree_2_6_half = lane_4_terms[9] ^ lane_5_terms[2];
    assign tree_2_6_sum = tree_2_6_half ^ lane_5_terms[9];
    assign tree_2_6_carry = (lane_4_terms[9] & lane_5_terms[2]) | (tree_2_6_half & lane_5_terms[9]);
    assign tree_2_7_half = lane_6_terms[2] ^ lane_6_terms[9];
    assign tree_2_7_sum = tree_2_7_half ^ lane_7_terms[2];
    assign tree_2_7_carry = (lane_6_terms[2] & lane_6_terms[9]) | (tree_2_7_half & lane_7_terms[2]);
    assign tree_2_8_half = lane_7_terms[9] ^ lane_8_terms[2];
    assign tree_2_8_sum = tree_2_8_half ^ lane_8_terms[9];
    assign tree_2_8_carry = (lane_7_terms[9] & lane_8_terms[2]) | (tree_2_8_half & lane_8_terms[9]);
    assign tree_2_9_half = tree_2_0_sum ^ tree_2_1_sum;
    assign tree_2_9_sum = tree_2_9_half ^ tree_2_2_sum;
    assign tree_2_9_carry = (tree_2_0_sum & tree_2_1_sum) | (tree_2_9_half & tree_2_2_sum);
    assign tree_2_10_half = tree_1_0_carry ^ tree_1_1_carry;
    assign tree_2_10_sum = tree_2_10_half ^ tree_1_2_carry;
    assign tree_2_10_carry = (tree_1_0_carry & tree_1_1_carry) | (tree_2_10_half & tree_1_2_carry);
    assign tree_2_11_half = tree_2_3_sum ^ tree_2_4_sum;
    assign tree_2_11_sum = tree_2_11_half ^ tree_2_5_sum;
    assign tree_2_11_carry = (tree_2_3_sum & tree_2_4_sum) | (tree_2_11_half & tree_2_5_sum);
    assign tree_2_12_half = tree_2_6_sum ^ tree_2_7_sum;
    assign tree_2_12_sum = tree_2_12_half ^ tree_2_8_sum;
    assign tree_2_12_carry = (tree_2_6_sum & tree_2_7_sum) | (tree_2_12_half & tree_2_8_sum);
    assign tree_2_13_half = tree_1_3_carry ^ tree_2_9_sum;
    assign tree_2_13_sum = tree_2_13_half ^ tree_1_4_carry;
    assign tree_2_13_carry = (tree_1_3_carry & tree_2_9_sum) | (tree_2_13_half & tree_1_4_carry);
    assign tree_2_14_half = tree_1_5_carry ^ tree_2_10_sum;
    assign tree_2_14_sum = tree_2_14_half ^ tree_2_11_sum;
    assign tree_2_14_carry = (tree_1_5_carry & tree_2_10_sum) | (tree_2_14_half & tree_2_11_sum);
    assign tree_2_15_half = tree_2_12_sum ^ tree_1_6_carry;
    assign tree_2_15_sum = tree_2_15_half ^ tree_2_13_sum;
    assign tree_2_15_carry = (tree_2_12_sum & tree_1_6_carry) | (tree_2_15_half & tree_2_13_sum);
    assign tree_2_16_sum = tree_1_7_carry ^ tree_2_14_sum;
    assign tree_2_16_carry = tree_1_7_carry & tree_2_14_sum;
    assign tree_3_0_half = lane_0_terms[3] ^ lane_0_terms[10];
    assign tree_3_0_sum = tree_3_0_half ^ lane_1_terms[3];
    assign tree_3_0_carry = (lane_0_terms[3] & lane_0_terms[10]) | (tree_3_0_half & lane_1_terms[3]);
    assign tree_3_1_half = lane_1_terms[10] ^ lane_2_terms[3];
    assign tree_3_1_sum = tree_3_1_half ^ lane_2_terms[10];
    assign tree_3_1_carry = (lane_1_terms[10] & lane_2_terms[3]) | (tree_3_1_half & lane_2_terms[10]);
    assign tree_3_2_half = lane_3_terms[3] ^ lane_3_terms[10];
    assign tree_3_2_sum = tree_3_2_half ^ lane_4_terms[3];
    assign tree_3_2_carry = (lane_3_terms[3] & lane_3_terms[10]) | (tree_3_2_half & lane_4_terms[3]);
    assign tree_3_3_half = lane_4_terms[10] ^ lane_5_terms[3];
    assign tree_3_3_sum = tree_3_3_half ^ lane_5_terms[10];
    assign tree_3_3_carry = (lane_4_terms[10] & lane_5_terms[3]) | (tree_3_3_half & lane_5_terms[10]);
    assign tree_3_4_half = lane_6_terms[3] ^ lane_6_terms[10];
    assign tree_3_4_sum = tree_3_4_half ^ lane_7_terms[3];
    assign tree_3_4_carry = (lane_6_terms[3] & lane_6_terms[10]) | (tree_3_4_half & lane_7_terms[3]);
    assign tree_3_5_half = lane_7_terms[10] ^ lane_8_terms[3];
    assign tree_3_5_sum = tree_3_5_half ^ lane_8_terms[10];
    assign tree_3_5_carry = (lane_7_terms[10] & lane_8_terms[3]) | (tree_3_5_half & lane_8_terms[10]);
    assign tree_3_6_half = tree_2_0_carry ^ tree_2_1_carry;
    assign tree_3_6_sum = tree_3_6_half ^ tree_2_2_carry;
    assign tree_3_6_carry = (tree_2_0_carry & tree_2_1_carry) | (tree_3_6_half & tree_2_2_carry);
    assign tree_3_7_half = tree_2_3_carry ^ tree_2_4_carry;
    assign tree_3_7_sum = tree_3_7_half ^ tree_2_5_carry;
    assign tree_3_7_carry = (tree_2_3_carry & tree_2_4_carry) | (tree_3_7_half & tree_2_5_carry);
    assign tree_3_8_half = tree_2_6_carry ^ tree_2_7_carry;
    assign tree_3_8_sum = tree_3_8_half ^ tree_2_8_carry;
    assign tree_3_8_carry = (tree_2_6_carry & tree_2_7_carry) | (tree_3_8_half & tree_2_8_carry);
    assign tree_3_9_half = tree_3_0_sum ^ tree_3_1_sum;
    assign tree_3_9_sum = tree_3_9_half ^ tree_3_2_sum;
    assign tree_3_9_carry = (tree_3_0_sum & tree_3_1_sum) | (tree_3_9_half & tree_3_2_sum);
    assign tree_3_10_half = tree_3_3_sum ^ tree_3_4_sum;
    assign tree_3_10_sum = tree_3_10_half ^ tree_3_5_sum;
    assign tree_3_10_carry = (tree_3_3_sum & tree_3_4_sum) | (tree_3_10_half & tree_3_5_sum);
    assign tree_3_11_half = tree_2_9_carry ^ tree_3_6_sum;
    assign tree_3_11_sum = tree_3_11_half ^ tree_2_10_carry;
    assign tree_3_11_carry = (tree_2_9_carry & tree_3_6_sum) | (tree_3_11_half & tree_2_10_carry);
    assign tree_3_12_half = tree_2_11_carry ^ tree_2_12_carry;
    assign tree_3_12_sum = tree_3_12_half ^ tree_3_7_sum;
    assign tree_3_12_carry = (tree_2_11_carry & tree_2_12_carry) | (tree_3_12_half & tree_3_7_sum);
    assign tree_3_13_half = tree_3_8_sum ^ tree_3_9_sum;
    assign tree_3_13_sum = tree_3_13_half ^ tree_3_10_sum;
    assign tree_3_13_carry = (tree_3_8_sum & tree_3_9_sum) | (tree_3_13_half & tree_3_10_sum);
    assign tree_3_14_half = tree_2_13_carry ^ tree_3_11_sum;
    assign tree_3_14_sum = tree_3_14_half ^ tree_2_14_carry;
    assign tree_3_14_carry = (tree_2_13_carry & tree_3_11_sum) | (tree_3_14_half & tree_2_14_carry);
    assign tree_3_15_half = tree_3_12_sum ^ tree_3_13_sum;
    assign tree_3_15_sum = tree_3_15_half ^ tree_2_15_carry;
    assign tree_3_15_carry = (tree_3_12_sum & tree_3_13_sum) | (tree_3_15_half & tree_2_15_carry);
    assign tree_3_16_sum = tree_2_16_carry ^ tree_3_14_sum;
    assign tree_3_16_carry = tree_2_16_carry & tree_3_14_sum;
    assign tree_4_0_half = lane_0_terms[22] ^ lane_1_terms[22];
    assign tree_4_0_sum = tree_4_0_half ^ lane_2_terms[22];
    assign tree_4_0_carry = (lane_0_terms[22] & lane_1_terms[22]) | (tree_4_0_half & lane_2_terms[22]);
    assign tree_4_1_half = lane_3_terms[22] ^ lane_4_terms[22];
    assign tree_4_1_sum = tree_4_1_half ^ lane_5_terms[22];
    assign tree_4_1_carry = (lane_3_terms[22] & lane_4_terms[22]) | (tree_4_1_half & lane_5_terms[22]);
    assign tree_4_2_half = lane_6_terms[22] ^ lane_7_terms[22];
    assign tree_4_2_sum = tree_4_2_half ^ lane_8_terms[22];
    assign tree_4_2_carry = (lane_6_terms[22] & lane_7_terms[22]) | (tree_4_2_half & lane_8_terms[22]);
    assign tree_4_3_half = lane_0_terms[4] ^ lane_0_terms[11];
    assign tree_4_3_sum = tree_4_3_half ^ lane_0_terms[16];
    assign tree_4_3_carry = (lane_0_terms[4] & lane_0_terms[11]) | (tree_4_3_half & lane_0_terms[16]);
    assign tree_4_4_half = lane_1_terms[4] ^ lane_1_terms[11];
    assign tree_4_4_sum = tree_4_4_half ^ lane_1_terms[16];
    assign tree_4_4_carry = (lane_1_terms[4] & lane_1_terms[11]) | (tree_4_4_half & lane_1_terms[16]);
    assign tree_4_5_half = lane_2_terms[4] ^ lane_2_terms[11];
    assign tree_4_5_sum = tree_4_5_half ^ lane_2_terms[16];
    assign tree_4_5_carry = (lane_2_terms[4] & lane_2_terms[11]) | (tree_4_5_half & lane_2_terms[16]);
    assign tree_4_6_half = lane_3_terms[4] ^ lane_3_terms[11];
    assign tree_4_6_sum = tree_4_6_half ^ lane_3_terms[16];
    assign tree_4_6_carry = (lane_3_terms[4] & lane_3_terms[11]) | (tree_4_6_half & lane_3_terms[16]);
    assign tree_4_7_half = lane_4_terms[4] ^ lane_4_terms[11];
    assign tree_4_7_sum = tree_4_7_half ^ lane_4_terms[16];
    assign tree_4_7_carry = (lane_4_terms[4] & lane_4_terms[11]) | (tree_4_7_half & lane_4_terms[16]);
    assign tree_4_8_half = lane_5_terms[4] ^ lane_5_terms[11];
    assign tree_4_8_sum = tree_4_8_half ^ lane_5_terms[16];
    assign tree_4_8_carry = (lane_5_terms[4] & lane_5_terms[11]) | (tree_4_8_half & lane_5_terms[16]);
    assign tree_4_9_half = lane_6_terms[4] ^ lane_6_terms[11];
    assign tree_4_9_sum = tree_4_9_half ^ lane_6_terms[16];
    assign tree_4_9_carry = (lane_6_terms[4] & lane_6_terms[11]) | (tree_4_9_half & lane_6_terms[16]);
    assign tree_4_10_half = lane_7_terms[4] ^ lane_7_terms[11];
    assign tree_4_10_sum = tree_4_10_half ^ lane_7_terms[16];
    assign tree_4_10_carry = (lane_7_terms[4] & lane_7_terms[11]) | (tree_4_10_half & lane_7_terms[16]);
    assign tree_4_11_half = lane_8_terms[4] ^ lane_8_terms[11];
    assign tree_4_11_sum = tree_4_11_half ^ lane_8_terms[16];
    assign tree_4_11_carry = (lane_8_terms[4] & lane_8_terms[11]) | (tree_4_11_half & lane_8_terms[16]);
    assign tree_4_12_half = tree_4_0_sum ^ tree_4_1_sum;
    assign tree_4_12_sum = tree_4_12_half ^ tree_4_2_sum;
    assign tree_4_12_carry = (tree_4_0_sum & tree_4_1_sum) | (tree_4_12_half & tree_4_2_sum);
    assign tree_4_13_half = tree_3_0_carry ^ tree_3_1_carry;
    assign tree_4_13_sum = tree_4_13_half ^ tree_3_2_carry;
    assign tree_4_13_carry = (tree_3_0_carry & tree_3_1_carry) | (tree_4_13_half & tree_3_2_carry);
    assign tree_4_14_half = tree_3_3_carry ^ tree_3_4_carry;
    assign tree_4_14_sum = tree_4_14_half ^ tree_3_5_carry;
    assign tree_4_14_carry = (tree_3_3_carry & tree_3_4_carry) | (tree_4_14_half & tree_3_5_carry);
    assign tree_4_15_half = tree_4_3_sum ^ tree_4_4_sum;
    assign tree_4_15_sum = tree_4_15_half ^ tree_4_5_sum;
    assign tree_4_15_carry = (tree_4_3_sum & tree_4_4_sum) | (tree_4_15_half & tree_4_5_sum);
    assign tree_4_16_half = tree_4_6_sum ^ tree_4_7_sum;
    assign tree_4_16_sum = tree_4_16_half ^ tree_4_8_sum;
    assign tree_4_16_carry = (tree_4_6_sum & tree_4_7_sum) | (tree_4_16_half & tree_4_8_sum);
    assign tree_4_17_half = tree_4_9_sum ^ tree_4_10_sum;
    assign tree_4_17_sum = tree_4_17_half ^ tree_4_11_sum;
    assign tree_4_17_carry = (tree_4_9_sum & tree_4_10_sum) | (tree_4_17_half & tree_4_11_sum);
    assign tree_4_18_half = tree_3_6_carry ^ tree_4_12_sum;
    assign tree_4_18_sum = tree_4_18_half ^ tree_3_7_carry;
    assign tree_4_18_carry = (tree_3_6_carry & tree_4_12_sum) | (tree_4_18_half & tree_3_7_carry);
    assign tree_4_19_half = tree_3_8_carry ^ tree_3_9_carry;
    assign tree_4_19_sum = tree_4_19_half ^ tree_3_10_carry;
    assign tree_4_19_carry = (tree_3_8_carry & tree_3_9_carry) | (tree_4_19_half & tree_3_10_carry);
    assign tree_4_20_half = tree_4_13_sum ^ tree_4_14_sum;
    assign tree_4_20_sum = tree_4_20_half ^ tree_4_15_sum;
    assign tree_4_20_carry = (tree_4_13_sum & tree_4_14_sum) | (tree_4_20_half & tree_4_15_sum);
    assign tree_4_21_half = tree_4_16_sum ^ tree_4_17_sum;
    assign tree_4_21_sum = tree_4_21_half ^ tree_3_11_carry;
    assign tree_4_21_carry = (tree_4_16_sum & tree_4_17_sum) | (tree_4_21_half & tree_3_11_carry);
    assign tree_4_22_half = tree_4_18_sum ^ tree_3_12_carry;
    assign tree_4_22_sum = tree_4_22_half ^ tree_3_13_carry;
    assign tree_4_22_carry = (tree_4_18_sum & tree_3_12_carry) | (tree_4_22_half & tree_3_13_carry);
    assign tree_4_23_half = tree_4_19_sum ^ tree_4_20_sum;
    assign tree_4_23_sum = tree_4_23_half ^ tree_4_21_sum;
    assign tree_4_23_carry = (tree_4_19_sum & tree_4_20_sum) | (tree_4_23_half & tree_4_21_sum);
    assign tree_4_24_half = tree_3_14_carry ^ tree_3_16_carry;
    assign tree_4_24_sum = tree_4_24_half ^ tree_4_22_sum;
    assign tree_4_24_carry = (tree_3_14_carry & tree_3_16_carry) | (tree_4_24_half & tree_4_22_sum);
    assign tree_4_25_sum = tree_3_15_carry ^ tree_4_23_sum;
    assign tree_4_25_carry = tree_3_15_carry & tree_4_23_sum;
    assign tree_5_0_half = lane_0_terms[5] ^ lane_0_terms[12];
    assign tree_5_0_sum = tree_5_0_half ^ lane_0_terms[17];
    assign tree_5_0_carry = (lane_0_terms[5] & lane_0_terms[12]) | (tree_5_0_half & lane_0_terms[17]);
    assign tree_5_1_half = lane_1_terms[5] ^ lane_1_terms[12];
    assign tree_5_1_sum = tree_5_1_half ^ lane_1_terms[17];
    assign tree_5_1_carry = (lane_1_terms[5] & lane_1_terms[12]) | (tree_5_1_half & lane_1_terms[17]);
    assign tree_5_2_half = lane_2_terms[5] ^ lane_2_terms[12];
    assign tree_5_2_sum = tree_5_2_half ^ lane_2_terms[17];
    assign tree_5_2_carry = (lane_2_terms[5] & lane_2_terms[12]) | (tree_5_2_half & lane_2_terms[17]);
    assign tree_5_3_half = lane_3_terms[5] ^ lane_3_terms[12];
    assign tree_5_3_sum = tree_5_3_half ^ lane_3_terms[17];
    assign tree_5_3_carry = (lane_3_terms[5] & lane_3_terms[12]) | (tree_5_3_half & lane_3_terms[17]);
    assign tree_5_4_half = lane_4_terms[5] ^ lane_4_terms[12];
    assign tree_5_4_sum = tree_5_4_half ^ lane_4_terms[17];
    assign tree_5_4_carry = (lane_4_terms[5] & lane_4_terms[12]) | (tree_5_4_half & lane_4_terms[17]);
    assign tree_5_5_half = lane_5_terms[5] ^ lane_5_terms[12];
    assign tree_5_5_sum = tree_5_5_half ^ lane_5_terms[17];
    assign tree_5_5_carry = (lane_5_terms[5] & lane_5_terms[12]) | (tree_5_5_half & lane_5_terms[17]);
    assign tree_5_6_half = lane_6_terms[5] ^ lane_6_terms[12];
    assign tree_5_6_sum = tree_5_6_half ^ lane_6_terms[17];
    assign tree_5_6_carry = (lane_6_terms[5] & lane_6_terms[12]) | (tree_5_6_half & lane_6_terms[17]);
    assign tree_5_7_half = lane_7_terms[5] ^ lane_7_terms[12];
    assign tree_5_7_sum = tree_5_7_half ^ lane_7_terms[17];
    assign tree_5_7_carry = (lane_7_terms[5] & lane_7_terms[12]) | (tree_5_7_half & lane_7_terms[17]);
    assign tree_5_8_half = lane_8_terms[5] ^ lane_8_terms[12];
    assign tree_5_8_sum = tree_5_8_half ^ lane_8_terms[17];
    assign tree_5_8_carry = (lane_8_terms[5] & lane_8_terms[12]) | (tree_5_8_half & lane_8_terms[17]);
    assign tree_5_9_half = tree_4_0_carry ^ tree_4_1_carry;
    assign tree_5_9_sum = tree_5_9_half ^ tree_4_2_carry;
    assign tree_5_9_carry = (tree_4_0_carry & tree_4_1_carry) | (tree_5_9_half & tree_4_2_carry);
    assign tree_5_10_half = tree_4_3_carry ^ tree_4_4_carry;
    assign tree_5_10_sum = tree_5_10_half ^ tree_4_5_carry;
    assign tree_5_10_carry = (tree_4_3_carry & tree_4_4_carry) | (tree_5_10_half & tree_4_5_carry);
    assign tree_5_11_half = tree_4_6_carry ^ tree_4_7_carry;
    assign tree_5_11_sum = tree_5_11_half ^ tree_4_8_carry;
    assign tree_5_11_carry = (tree_4_6_carry & tree_4_7_carry) | (tree_5_11_half & tree_4_8_carry);
    assign tree_5_12_half = tree_4_9_carry ^ tree_4_10_carry;
    assign tree_5_12_sum = tree_5_12_half ^ tree_4_11_carry;
    assign tree_5_12_carry = (tree_4_9_carry & tree_4_10_carry) | (tree_5_12_half & tree_4_11_carry);
    assign tree_5_13_half = tree_5_0_sum ^ tree_5_1_sum;
    assign tree_5_13_sum = tree_5_13_half ^ tree_5_2_sum;
    assign tree_5_13_carry = (tree_5_0_sum & tree_5_1_sum) | (tree_5_13_half & tree_5_2_sum);
    assign tree_5_14_half = tree_5_3_sum ^ tree_5_4_sum;
    assign tree_5_14_sum = tree_5_14_half ^ tree_5_5_sum;
    assign tree_5_14_carry = (tree_5_3_sum & tree_5_4_sum) | (tree_5_14_half & tree_5_5_sum);
    assign tree_5_15_half = tree_5_6_sum ^ tree_5_7_sum;
    assign tree_5_15_sum = tree_5_15_half ^ tree_5_8_sum;
    assign tree_5_15_carry = (tree_5_6_sum & tree_5_7_sum) | (tree_5_15_half & tree_5_8_sum);
    assign tree_5_16_half = tree_4_12_carry ^ tree_5_9_sum;
    assign tree_5_16_sum = tree_5_16_half ^ tree_4_13_carry;
    assign tree_5_16_carry = (tree_4_12_carry & tree_5_9_sum) | (tree_5_16_half & tree_4_13_carry);
    assign tree_5_17_half = tree_4_14_carry ^ tree_4_15_carry;
    assign tree_5_17_sum = tree_5_17_half ^ tree_4_16_carry;
    assign tree_5_17_carry = (tree_4_14_carry & tree_4_15_carry) | (tree_5_17_half & tree_4_16_carry);
    assign tree_5_18_half = tree_4_17_carry ^ tree_5_10_sum;
    assign tree_5_18_sum = tree_5_18_half ^ tree_5_11_sum;
    assign tree_5_18_carry = (tree_4_17_carry & tree_5_10_sum) | (tree_5_18_half & tree_5_11_sum);
    assign tree_5_19_half = tree_5_12_sum ^ tree_5_13_sum;
    assign tree_5_19_sum = tree_5_19_half ^ tree_5_14_sum;
    assign tree_5_19_carry = (tree_5_12_sum & tree_5_13_sum) | (tree_5_19_half & tree_5_14_sum);
    assign tree_5_20_half = tree_5_15_sum ^ tree_4_18_carry;
    assign tree_5_20_sum = tree_5_20_half ^ tree_5_16_sum;
    assign tree_5_20_carry = (tree_5_15_sum & tree_4_18_carry) | (tree_5_20_half & tree_5_16_sum);
    assign tree_5_21_half = tree_4_19_carry ^ tree_4_20_carry;
    assign tree_5_21_sum = tree_5_21_half ^ tree_4_21_carry;
    assign tree_5_21_carry = (tree_4_19_carry & tree_4_20_carry) | (tree_5_21_half & tree_4_21_carry);
    assign tree_5_22_half = tree_5_17_sum ^ tree_5_18_sum;
    assign tree_5_22_sum = tree_5_22_half ^ tree_5_19_sum;
    assign tree_5_22_carry = (tree_5_17_sum & tree_5_18_sum) | (tree_5_22_half & tree_5_19_sum);
    assign tree_5_23_half = tree_5_20_sum ^ tree_4_22_carry;
    assign tree_5_23_sum = tree_5_23_half ^ tree_4_23_carry;
    assign tree_5_23_carry = (tree_5_20_sum & tree_4_22_carry) | (tree_5_23_half & tree_4_23_carry);
    assign tree_5_24_half = tree_5_21_sum ^ tree_5_22_sum;
    assign tree_5_24_sum = tree_5_24_half ^ tree_4_25_carry;
    assign tree_5_24_carry = (tree_5_21_sum & tree_5_22_sum) | (tree_5_24_half & tree_4_25_carry);
    assign tree_5_25_sum = tree_4_24_carry ^ tree_5_23_sum;
    assign tree_5_25_carry = tree_4_24_carry & tree_5_23_sum;
    assign tree_6_0_half = lane_0_terms[6] ^ lane_0_terms[13];
    assign tree_6_0_sum = tree_6_0_half ^ lane_0_terms[18];
    assign tree_6_0_carry = (lane_0_terms[6] & lane_0_terms[13]) | (tree_6_0_half & lane_0_terms[18]);
    assign tree_6_1_half = lane_1_terms[6] ^ lane_1_terms[13];
    assign tree_6_1_sum = tree_6_1_half ^ lane_1_terms[18];
    assign tree_6_1_carry = (lane_1_terms[6] & lane_1_terms[13]) | (tree_6_1_half & lane_1_terms[18]);
    assign tree_6_2_half = lane_2_terms[6] ^ lane_2_terms[13];
    assign tree_6_2_sum = tree_6_2_half ^ lane_2_terms[18];
    assign tree_6_2_carry = (lane_2_terms[6] & lane_2_terms[13]) | (tree_6_2_half & lane_2_terms[18]);
    assign tree_6_3_half = lane_3_terms[6] ^ lane_3_terms[13];
    assign tree_6_3_sum = tree_6_3_half ^ lane_3_terms[18];
    assign tree_6_3_carry = (lane_3_terms[6] & lane_3_terms[13]) | (tree_6_3_half & lane_3_terms[18]);
    assign tree_6_4_half = lane_4_terms[6] ^ lane_4_terms[13];
    assign tree_6_4_sum = tree_6_4_half ^ lane_4_terms[18];
    assign tree_6_4_carry = (lane_4_terms[6] & lane_4_terms[13]) | (tree_6_4_half & lane_4_terms[18]);
    assign tree_6_5_half = lane_5_terms[6] ^ lane_5_terms[13];
    assign tree_6_5_sum = tree_6_5_half ^ lane_5_terms[18];
    assign tree_6_5_carry = (lane_5_terms[6] & lane_5_terms[13]) | (tree_6_5_half & lane_5_terms[18]);
    assign tree_6_6_half = lane_6_terms[6] ^ lane_6_terms[13];
    assign tree_6_6_sum = tree_6_6_half ^ lane_6_terms[18];
    assign tree_6_6_carry = (lane_6_terms[6] & lane_6_terms[13]) | (tree_6_6_half & lane_6_terms[18]);
    assign tree_6_7_half = lane_7_terms[6] ^ lane_7_terms[13];
    assign tree_6_7_sum = tree_6_7_half ^ lane_7_terms[18];
    assign tree_6_7_carry = (lane_7_terms[6] & lane_7_terms[13]) | (tree_6_7_half & lane_7_terms[18]);
    assign tree_6_8_half = lane_8_terms[6] ^ lane_8_terms[13];
    assign tree_6_8_sum = tree_6_8_half ^ lane_8_terms[18];
    assign tree_6_8_carry = (lane_8_terms[6] & lane_8_terms[13]) | (tree_6_8_half & lane_8_terms[18]);
    assign tree_6_9_half = tree_5_0_carry ^ tree_5_1_carry;
    assign tree_6_9_sum = tree_6_9_half ^ tree_5_2_carry;
    assign tree_6_9_carry = (tree_5_0_carry & tree_5_1_carry) | (tree_6_9_half & tree_5_2_carry);
    assign tree_6_10_half = tree_5_3_carry ^ tree_5_4_carry;
    assign tree_6_10_sum = tree_6_10_half ^ tree_5_5_carry;
    assign tree_6_10_carry = (tree_5_3_carry & tree_5_4_carry) | (tree_6_10_half & tree_5_5_carry);
    assign tree_6_11_half = tree_5_6_carry ^ tree_5_7_carry;
    assign tree_6_11_sum = tree_6_11_half ^ tree_5_8_carry;
    assign tree_6_11_carry = (tree_5_6_carry & tree_5_7_carry) | (tree_6_11_half & tree_5_8_carry);
    assign tree_6_12_half = tree_6_0_sum ^ tree_6_1_sum;
    assign tree_6_12_sum = tree_6_12_half ^ tree_6_2_sum;
    assign tree_6_12_carry = (tree_6_0_sum & tree_6_1_sum) | (tree_6_12_half & tree_6_2_sum);
    assign tree_6_13_half = tree_6_3_sum ^ tree_6_4_sum;
    assign tree_6_13_sum = tree_6_13_half ^ tree_6_5_sum;
    assign tree_6_13_carry = (tree_6_3_sum & tree_6_4_sum) | (tree_6_13_half & tree_6_5_sum);
    assign tree_6_14_half = tree_6_6_sum ^ tree_6_7_sum;
    assign tree_6_14_sum = tree_6_14_half ^ tree_6_8_sum;
    assign tree_6_14_carry = (tree_6_6_sum & tree_6_7_sum) | (tree_6_14_half & tree_6_8_sum);
    assign tree_6_15_half = tree_5_9_carry ^ tree_5_10_carry;
    assign tree_6_15_sum = tree_6_15_half ^ tree_5_11_carry;
    assign tree_6_15_carry = (tree_5_9_carry & tree_5_10_carry) | (tree_6_15_half & tree_5_11_carry);
    assign tree_6_16_half = tree_5_12_carry ^ tree_5_13_carry;
    assign tree_6_16_sum = tree_6_16_half ^ tree_5_14_carry;
    assign tree_6_16_carry = (tree_5_12_carry & tree_5_13_carry) | (tree_6_16_half & tree_5_14_carry);
    assign tree_6_17_half = tree_5_15_carry ^ tree_6_9_sum;
    assign tree_6_17_sum = tree_6_17_half ^ tree_6_10_sum;
    assign tree_6_17_carry = (tree_5_15_carry & tree_6_9_sum) | (tree_6_17_half & tree_6_10_sum);
    assign tree_6_18_half = tree_6_11_sum ^ tree_6_12_sum;
    assign tree_6_18_sum = tree_6_18_half ^ tree_6_13_sum;
    assign tree_6_18_carry = (tree_6_11_sum & tree_6_12_sum) | (tree_6_18_half & tree_6_13_sum);
    assign tree_6_19_half = tree_6_14_sum ^ tree_5_16_carry;
    assign tree_6_19_sum = tree_6_19_half ^ tree_5_17_carry;
    assign tree_6_19_carry = (tree_6_14_sum & tree_5_16_carry) | (tree_6_19_half & tree_5_17_carry);
    assign tree_6_20_half = tree_5_18_carry ^ tree_6_15_sum;
    assign tree_6_20_sum = tree_6_20_half ^ tree_5_19_carry;
    assign tree_6_20_carry = (tree_5_18_carry & tree_6_15_sum) | (tree_6_20_half & tree_5_19_carry);
    assign tree_6_21_half = tree_6_16_sum ^ tree_6_17_sum;
    assign tree_6_21_sum = tree_6_21_half ^ tree_6_18_sum;
    assign tree_6_21_carry = (tree_6_16_sum & tree_6_17_sum) | (tree_6_21_half & tree_6_18_sum);
    assign tree_6_22_half = tree_5_20_carry ^ tree_6_19_sum;
    assign tree_6_22_sum = tree_6_22_half ^ tree_5_21_carry;
    assign tree_6_22_carry = (tree_5_20_carry & tree_6_19_sum) | (tree_6_22_half & tree_5_21_carry);
    assign tree_6_23_half = tree_5_22_carry ^ tree_6_20_sum;
    assign tree_6_23_sum = tree_6_23_half ^ tree_6_21_sum;
    assign tree_6_23_carry = (tree_5_22_carry & tree_6_20_sum) | (tree_6_23_half & tree_6_21_sum);
    assign tree_6_24_half = tree_6_22_sum ^ tree_5_23_carry;
    assign tree_6_24_sum = tree_6_24_half ^ tree_5_24_carry;
    assign tree_6_24_carry = (tree_6_22_sum & tree_5_23_carry) | (tree_6_24_half & tree_5_24_carry);
    assign tree_6_25_sum = tree_6_23_sum ^ tree_5_25_carry;
    assign tree_6_25_carry = tree_6_23_sum & tree_5_25_carry;
    assign tree_7_0_half = lane_0_terms[7] ^ lane_0_terms[14];
    assign tree_7_0_sum = tree_7_0_half ^ lane_0_terms[19];
    assign tree_7_0_carry = (lane_0_terms[7] & lane_0_terms[14]) | (tree_7_0_half & lane_0_terms[19]);
    assign tree_7_1_half = lane_1_terms[7] ^ lane_1_terms[14];
    assign tree_7_1_sum = tree_7_1_half ^ lane_1_terms[19];
    assign tree_7_1_carry = (lane_1_terms[7] & lane_1_terms[14]) | (tree_7_1_half & lane_1_terms[19]);
    assign tree_7_2_half = lane_2_terms[7] ^ lane_2_terms[14];
    assign tree_7_2_sum = tree_7_2_half ^ lane_2_terms[19];
    assign tree_7_2_carry = (lane_2_terms[7] & lane_2_terms[14]) | (tree_7_2_half & lane_2_terms[19]);
    assign tree_7_3_half = lane_3_terms[7] ^ lane_3_terms[14];
    assign tree_7_3_sum = tree_7_3_half ^ lane_3_terms[19];
    assign tree_7_3_carry = (lane_3_terms[7] & lane_3_terms[14]) | (tree_7_3_half & lane_3_terms[19]);
    assign tree_7_4_half = lane_4_terms[7] ^ lane_4_terms[14];
    assign tree_7_4_sum = tree_7_4_half ^ lane_4_terms[19];
    assign tree_7_4_carry = (lane_4_terms[7] & lane_4_terms[14]) | (tree_7_4_half & lane_4_terms[19]);
    assign tree_7_5_half = lane_5_terms[7] ^ lane_5_terms[14];
    assign tree_7_5_sum = tree_7_5_half ^ lane_5_terms[19];
    assign tree_7_5_carry = (lane_5_terms[7] & lane_5_terms[14]) | (tree_7_5_half & lane_5_terms[19]);
    assign tree_7_6_half = lane_6_terms[7] ^ lane_6_terms[14];
    assign tree_7_6_sum = tree_7_6_half ^ lane_6_terms[19];
    assign tree_7_6_carry = (lane_6_terms[7] & lane_6_terms[14]) | (tree_7_6_half & lane_6_terms[19]);
    assign tree_7_7_half = lane_7_terms[7] ^ lane_7_terms[14];
    assign tree_7_7_sum = tree_7_7_half ^ lane_7_terms[19];
    assign tree_7_7_carry = (lane_7_terms[7] & lane_7_terms[14]) | (tree_7_7_half & lane_7_terms[19]);
    assign tree_7_8_half = lane_8_terms[7] ^ lane_8_terms[14];
    assign tree_7_8_sum = tree_7_8_half ^ lane_8_terms[19];
    assign tree_7_8_carry = (lane_8_terms[7] & lane_8_terms[14]) | (tree_7_8_half & lane_8_terms[19]);
    assign tree_7_9_half = tree_6_0_carry ^ tree_6_1_carry;
    assign tree_7_9_sum = tree_7_9_half ^ tree_6_2_carry;
    assign tree_7_9_carry = (tree_6_0_carry & tree_6_1_carry) | (tree_7_9_half & tree_6_2_carry);
    assign tree_7_10_half = tree_6_3_carry ^ tree_6_4_carry;
    assign tree_7_10_sum = tree_7_10_half ^ tree_6_5_carry;
    assign tree_7_10_carry = (tree_6_3_carry & tree_6_4_carry) | (tree_7_10_half & tree_6_5_carry);
    assign tree_7_11_half = tree_6_6_carry ^ tree_6_7_carry;
    assign tree_7_11_sum = tree_7_11_half ^ tree_6_8_carry;
    assign tree_7_11_carry = (tree_6_6_carry & tree_6_7_carry) | (tree_7_11_half & tree_6_8_carry);
    assign tree_7_12_half = tree_7_0_sum ^ tree_7_1_sum;
    assign tree_7_12_sum = tree_7_12_half ^ tree_7_2_sum;
    assign tree_7_12_carry = (tree_7_0_sum & tree_7_1_sum) | (tree_7_12_half & tree_7_2_sum);
    assign tree_7_13_half = tree_7_3_sum ^ tree_7_4_sum;
    assign tree_7_13_sum = tree_7_13_half ^ tree_7_5_sum;
    assign tree_7_13_carry = (tree_7_3_sum & tree_7_4_sum) | (tree_7_13_half & tree_7_5_sum);
    assign tree_7_14_half = tree_7_6_sum ^ tree_7_7_sum;
    assign tree_7_14_sum = tree_7_14_half ^ tree_7_8_sum;
    assign tree_7_14_carry = (tree_7_6_sum & tree_7_7_sum) | (tree_7_14_half & tree_7_8_sum);
    assign tree_7_15_half = tree_6_9_carry ^ tree_6_10_carry;
    assign tree_7_15_sum = tree_7_15_half ^ tree_6_11_carry;
    assign tree_7_15_carry = (tree_6_9_carry & tree_6_10_carry) | (tree_7_15_half & tree_6_11_carry);
    assign tree_7_16_half = tree_6_12_carry ^ tree_6_13_carry;
    assign tree_7_16_sum = tree_7_16_half ^ tree_6_14_carry;
    assign tree_7_16_carry = (tree_6_12_carry & tree_6_13_carry) | (tree_7_16_half & tree_6_14_carry);
    assign tree_7_17_half = tree_7_9_sum ^ tree_7_10_sum;
    assign tree_7_17_sum = tree_7_17_half ^ tree_7_11_sum;
    assign tree_7_17_carry = (tree_7_9_sum & tree_7_10_sum) | (tree_7_17_half & tree_7_11_sum);
    assign tree_7_18_half = tree_7_12_sum ^ tree_7_13_sum;
    assign tree_7_18_sum = tree_7_18_half ^ tree_7_14_sum;
    assign tree_7_18_carry = (tree_7_12_sum & tree_7_13_sum) | (tree_7_18_half & tree_7_14_sum);
    assign tree_7_19_half = tree_6_15_carry ^ tree_6_16_carry;
    assign tree_7_19_sum = tree_7_19_half ^ tree_6_17_carry;
    assign tree_7_19_carry = (tree_6_15_carry & tree_6_16_carry) | (tree_7_19_half & tree_6_17_carry);
    assign tree_7_20_half = tree_7_15_sum ^ tree_6_18_carry;
    assign tree_7_20_sum = tree_7_20_half ^ tree_7_16_sum;
    assign tree_7_20_carry = (tree_7_15_sum & tree_6_18_carry) | (tree_7_20_half & tree_7_16_sum);
    assign tree_7_21_half = tree_7_17_sum ^ tree_7_18_sum;
    assign tree_7_21_sum = tree_7_21_half ^ tree_6_19_carry;
    assign tree_7_21_carry = (tree_7_17_sum & tree_7_18_sum) | (tree_7_21_half & tree_6_19_carry);
    assign tree_7_22_half = tree_6_20_carry ^ tree_6_21_carry;
    assign tree_7_22_sum = tree_7_22_half ^ tree_7_19_sum;
    assign tree_7_22_carry = (tree_6_20_carry & tree_6_21_carry) | (tree_7_22_half & tree_7_19_sum);
    assign tree_7_23_half = tree_7_20_sum ^ tree_7_21_sum;
    assign tree_7_23_sum = tree_7_23_half ^ tree_6_22_carry;
    assign tree_7_23_carry = (tree_7_20_sum & tree_7_21_sum) | (tree_7_23_half & tree_6_22_carry);
    assign tree_7_24_half = tree_6_23_carry ^ tree_7_22_sum;
    assign tree_7_24_sum = tree_7_24_half ^ tree_7_23_sum;
    assign tree_7_24_carry = (tree_6_23_carry & tree_7_22_sum) | (tree_7_24_half & tree_7_23_sum);
    assign tree_7_25_sum = tree_6_25_carry ^ tree_6_24_carry;
    assign tree_7_25_carry = tree_6_25_carry & tree_6_24_carry;
    assign tree_8_0_sum = ~(lane_0_terms[20] ^ lane_1_terms[20]);
    assign tree_8_0_carry = lane_0_terms[20] | lane_1_terms[20];
    assign tree_8_1_half = lane_2_terms[20] ^ lane_3_terms[20];
    assign tree_8_1_sum = tree_8_1_half ^ lane_4_terms[20];
    assign tree_8_1_carry = (lane_2_terms[20] & lane_3_terms[20]) | (tree_8_1_half & lane_4_terms[20]);
    assign tree_8_2_half = lane_5_terms[20] ^ lane_6_terms[20];
    assign tree_8_2_sum = tree_8_2_half ^ lane_7_terms[20];
    assign tree_8_2_carry = (lane_5_terms[20] & lane_6_terms[20]) | (tree_8_2_half & lane_7_terms[20]);
    assign tree_8_3_half = lane_8_terms[20] ^ tree_8_0_sum;
    assign tree_8_3_sum = tree_8_3_half ^ tree_7_0_carry;
    assign tree_8_3_carry = (lane_8_terms[20] & tree_8_0_sum) | (tree_8_3_half & tree_7_0_carry);
    assign tree_8_4_half = tree_7_1_carry ^ tree_7_2_carry;
    assign tree_8_4_sum = tree_8_4_half ^ tree_7_3_carry;
    assign tree_8_4_carry = (tree_7_1_carry & tree_7_2_carry) | (tree_8_4_half & tree_7_3_carry);
    assign tree_8_5_half = tree_7_4_carry ^ tree_7_5_carry;
    assign tree_8_5_sum = tree_8_5_half ^ tree_7_6_carry;
    assign tree_8_5_carry = (tree_7_4_carry & tree_7_5_carry) | (tree_8_5_half & tree_7_6_carry);
    assign tree_8_6_half = tree_7_7_carry ^ tree_7_8_carry;
    assign tree_8_6_sum = tree_8_6_half ^ tree_8_1_sum;
    assign tree_8_6_carry = (tree_7_7_carry & tree_7_8_carry) | (tree_8_6_half & tree_8_1_sum);
    assign tree_8_7_half = tree_8_2_sum ^ tree_8_3_sum;
    assign tree_8_7_sum = tree_8_7_half ^ tree_7_9_carry;
    assign tree_8_7_carry = (tree_8_2_sum & tree_8_3_sum) | (tree_8_7_half & tree_7_9_carry);
    assign tree_8_8_half = tree_7_10_carry ^ tree_7_11_carry;
    assign tree_8_8_sum = tree_8_8_half ^ tree_7_12_carry;
    assign tree_8_8_carry = (tree_7_10_carry & tree_7_11_carry) | (tree_8_8_half & tree_7_12_carry);
    assign tree_8_9_half = tree_7_13_carry ^ tree_7_14_carry;
    assign tree_8_9_sum = tree_8_9_half ^ tree_8_4_sum;
    assign tree_8_9_carry = (tree_7_13_carry & tree_7_14_carry) | (tree_8_9_half & tree_8_4_sum);
    assign tree_8_10_half = tree_8_5_sum ^ tree_8_6_sum;
    assign tree_8_10_sum = tree_8_10_half ^ tree_8_7_sum;
    assign tree_8_10_carry = (tree_8_5_sum & tree_8_6_sum) | (tree_8_10_half & tree_8_7_sum);
    assign tree_8_11_half = tree_7_15_carry ^ tree_7_16_carry;
    assign tree_8_11_sum = tree_8_11_half ^ tree_7_17_carry;
    assign tree_8_11_carry = (tree_7_15_carry & tree_7_16_carry) | (tree_8_11_half & tree_7_17_carry);
    assign tree_8_12_half = tree_8_8_sum ^ tree_7_18_carry;
    assign tree_8_12_sum = tree_8_12_half ^ tree_8_9_sum;
    assign tree_8_12_carry = (tree_8_8_sum & tree_7_18_carry) | (tree_8_12_half & tree_8_9_sum);
    assign tree_8_13_half = tree_8_10_sum ^ tree_7_19_carry;
    assign tree_8_13_sum = tree_8_13_half ^ tree_7_20_carry;
    assign tree_8_13_carry = (tree_8_10_sum & tree_7_19_carry) | (tree_8_13_half & tree_7_20_carry);
    assign tree_8_14_half = tree_8_11_sum ^ tree_7_21_carry;
    assign tree_8_14_sum = tree_8_14_half ^ tree_8_12_sum;
    assign tree_8_14_carry = (tree_8_11_sum & tree_7_21_carry) | (tree_8_14_half & tree_8_12_sum);
    assign tree_8_15_half = tree_7_22_carry ^ tree_8_13_sum;
    assign tree_8_15_sum = tree_8_15_half ^ tree_7_23_carry;
    assign tree_8_15_carry = (tree_7_22_carry & tree_8_13_sum) | (tree_8_15_half & tree_7_23_carry);
    assign tree_8_16_half = tree_8_14_sum ^ tree_7_24_carry;
    assign tree_8_16_sum = tree_8_16_half ^ tree_7_25_carry;
    assign tree_8_16_carry = (tree_8_14_sum & tree_7_24_carry) | (tree_8_16_half & tree_7_25_carry);
    assign tree_9_0_half = lane_0_terms[21] ^ lane_1_terms[21];
    assign tree_9_0_sum = tree_9_0_half ^ lane_2_terms[21];
    assign tree_9_0_carry = (lane_0_terms[21] & lane_1_terms[21]) | (tree_9_0_half & lane_2_terms[21]);
    assign tree_9_1_half = lane_3_terms[21] ^ lane_4_terms[21];
    assign tree_9_1_sum = tree_9_1_half ^ lane_5_terms[21];
    assign tree_9_1_carry = (lane_3_terms[21] & lane_4_terms[21]) | (tree_9_1_half & lane_5_terms[21]);
    assign tree_9_2_half = lane_6_terms[21] ^ lane_7_terms[21];
    assign tree_9_2_sum = tree_9_2_half ^ lane_8_terms[21];
    assign tree_9_2_carry = (lane_6_terms[21] & lane_7_terms[21]) | (tree_9_2_half & lane_8_terms[21]);
    assign tree_9_3_half = tree_8_0_carry ^ tree_8_1_carry;
    assign tree_9_3_sum = tree_9_3_half ^ tree_8_2_carry;
    assign tree_9_3_carry = (tree_8_0_carry & tree_8_1_carry) | (tree_9_3_half & tree_8_2_carry);
    assign tree_9_4_half = tree_9_0_sum ^ tree_9_1_sum;
    assign tree_9_4_sum = tree_9_4_half ^ tree_9_2_sum;
    assign tree_9_4_carry = (tree_9_0_sum & tree_9_1_sum) | (tree_9_4_half & tree_9_2_sum);
    assign tree_9_5_half = tree_8_3_carry ^ tree_8_4_carry;
    assign tree_9_5_sum = tree_9_5_half ^ tree_8_5_carry;
    assign tree_9_5_carry = (tree_8_3_carry & tree_8_4_carry) | (tree_9_5_half & tree_8_5_carry);
    assign tree_9_6_half = tree_8_6_carry ^ tree_9_3_sum;
    assign tree_9_6_sum = tree_9_6_half ^ tree_9_4_sum;
    assign tree_9_6_carry = (tree_8_6_carry & tree_9_3_sum) | (tree_9_6_half & tree_9_4_sum);
    assign tree_9_7_half = tree_8_7_carry ^ tree_8_8_carry;
    assign tree_9_7_sum = tree_9_7_half ^ tree_8_9_carry;
    assign tree_9_7_carry = (tree_8_7_carry & tree_8_8_carry) | (tree_9_7_half & tree_8_9_carry);
    assign tree_9_8_half = tree_9_5_sum ^ tree_8_10_carry;
    assign tree_9_8_sum = tree_9_8_half ^ tree_9_6_sum;
    assign tree_9_8_carry = (tree_9_5_sum & tree_8_10_carry) | (tree_9_8_half & tree_9_6_sum);
    assign tree_9_9_half = tree_8_11_carry ^ tree_9_7_sum;
    assign tree_9_9_sum = tree_9_9_half ^ tree_8_12_carry;
    assign tree_9_9_carry = (tree_8_11_carry & tree_9_7_sum) | (tree_9_9_half & tree_8_12_carry);
    assign tree_9_10_half = tree_9_8_sum ^ tree_8_13_carry;
    assign tree_9_10_sum = tree_9_10_half ^ tree_9_9_sum;
    assign tree_9_10_carry = (tree_9_8_sum & tree_8_13_carry) | (tree_9_10_half & tree_9_9_sum);
    assign tree_9_11_half = tree_8_14_carry ^ tree_8_15_carry;
    assign tree_9_11_sum = tree_9_11_half ^ tree_9_10_sum;
    assign tree_9_11_carry = (tree_8_14_carry & tree_8_15_carry) | (tree_9_11_half & tree_9_10_sum);
    assign tree_10_0_sum = ~(tree_9_0_carry ^ tree_9_1_carry);
    assign tree_10_0_carry = tree_9_0_carry | tree_9_1_carry;
    assign tree_10_1_half = tree_9_2_carry ^ tree_10_0_sum;
    assign tree_10_1_sum = tree_10_1_half ^ tree_9_3_carry;
    assign tree_10_1_carry = (tree_9_2_carry & tree_10_0_sum) | (tree_10_1_half & tree_9_3_carry);
    assign tree_10_2_half = tree_9_4_carry ^ tree_10_1_sum;
    assign tree_10_2_sum = tree_10_2_half ^ tree_9_5_carry;
    assign tree_10_2_carry = (tree_9_4_carry & tree_10_1_sum) | (tree_10_2_half & tree_9_5_carry);
    assign tree_10_3_half = tree_9_6_carry ^ tree_10_2_sum;
    assign tree_10_3_sum = tree_10_3_half ^ tree_9_7_carry;
    assign tree_10_3_carry = (tree_9_6_carry & tree_10_2_sum) | (tree_10_3_half & tree_9_7_carry);
    assign tree_10_4_half = tree_9_8_carry ^ tree_10_3_sum;
    assign tree_10_4_sum = tree_10_4_half ^ tree_9_9_carry;
    assign tree_10_4_carry = (tree_9_8_carry & tree_10_3_sum) | (tree_10_4_half & tree_9_9_carry);
    assign tree_10_5_sum = tree_9_10_carry ^ tree_10_4_sum;
    assign tree_10_5_carry = tree_9_10_carry & tree_10_4_sum;
    assign tree_11_0_half = tree_10_0_carry ^ tree_10_1_carry;
    assign tree_11_0_sum = tree_11_0_half ^ tree_10_2_carry;
    assign tree_11_0_carry = (tree_10_0_carry & tree_10_1_carry) | (tree_11_0_half & tree_10_2_carry);
    assign tree_11_1_half = tree_11_0_sum ^ tree_10_3_carry;
    assign tree_11_1_sum = tree_11_1_half ^ tree_10_4_carry;
    assign tree_11_1_carry = (tree_11_0_sum & tree_10_3_carry) | (tree_11_1_half & tree_10_4_carry);
    assign total = row_0_late + row_1_late;

    always @(posedge clk) begin
        row_0_late <= {tree_11_0_carry, tree_10_5_carry, tree_10_5_sum, tree_8_16_carry, tree_8_15_sum, tree_7_24_sum, tree_6_25_sum, tree_5_24_sum, tree_4_25_sum, tree_3_16_sum, tree_2_15_sum, tree_1_6_sum, tree_0_8_sum};
        row_1_late <= {tree_11_1_carry, tree_11_1_sum, tree_9_11_carry, tree_9_11_sum, tree_8_16_sum, tree_7_25_sum, tree_6_24_sum, tree_5_25_sum, tree_4_24_sum, tree_3_15_sum, tree_2_16_sum, tree_1_7_sum, 1'b0};
    end

    block_integer_lane_int5_int5_k9_window_stages2 lane_0 (
        .clk(clk),
        .act(act[4:0]),
        .wgt(wgt[4:0]),
        .terms(lane_0_terms)
    );

    block_integer_lane_int5_int5_k9_window_stages2 lane_1 (
        .clk(clk),
        .act(act[9:5]),
        .wgt(wgt[9:5]),
        .terms(lane_1_terms)
    );

    block_integer_lane_int5_int5_k9_window_stages2 lane_2 (
        .clk(clk),
        .act(act[14:10]),
        .wgt(wgt[14:10]),
        .terms(lane_2_terms)
    );

    block_integer_lane_int5_int5_k9_window_stages2 lane_3 (
        .clk(clk),
        .act(act[19:15]),
        .wgt(wgt[19:15]),
        .terms(lane_3_terms)
    );

    block_integer_lane_int5_int5_k9_window_stages2 lane_4 (
        .clk(clk),
        .act(act[24:20]),
        .wgt(wgt[24:20]),
        .terms(lane_4_terms)
    );

    block_integer_lane_int5_int5_k9_window_stages2 lane_5 (
        .clk(clk),
        .act(act[29:25]),
        .wgt(wgt[29:25]),
        .terms(lane_5_terms)
    );

    block_integer_lane_int5_int5_k9_window_stages2 lane_6 (
        .clk(clk),
        .act(act[34:30]),
        .wgt(wgt[34:30]),
        .terms(lane_6_terms)
    );

    block_integer_lane_int5_int5_k9_window_stages2 lane_7 (
        .clk(clk),
        .act(act[39:35]),
        .wgt(wgt[39:35]),
        .terms(lane_7_terms)
    );

    block_integer_lane_int5_int5_k9_window_stages2 lane_8 (
        .clk(clk),
        .act(act[44:40]),
        .wgt(wgt[44:40]),
        .terms(lane_8_terms)
    );

endmodule

module block_integer_lane_int5_int5_k9_window_stages2 (
    input  wire clk,
    input  wire [4:0] act,
    input  wire [4:0] wgt,
    output wire [22:0] terms
);

    wire digit_0_one;
    wire digit_0_two;
    wire digit_1_one;
    wire digit_1_two;
    wire digit_2_one;
    wire digit_2_two;
    wire digit_0_late_negative;
    reg  [8:0] digits_late;
    wire digit_1_late_negative;
    wire digit_2_late_negative;
    wire [4:0] flipped_0;
    reg  [4:0] multiplicand_late;
    wire [5:0] row_0;
    wire [4:0] flipped_1;
    wire [5:0] row_1;
    wire [4:0] flipped_2;
    wire [5:0] row_2;

    assign digit_0_one = wgt[0] ^ 1'b0;
    assign digit_0_two = ((wgt[1] & ~wgt[0]) & ~1'b0) | ((~wgt[1] & wgt[0]) & 1'b0);
    assign digit_1_one = wgt[2] ^ wgt[1];
    assign digit_1_two = ((wgt[3] & ~wgt[2]) & ~wgt[1]) | ((~wgt[3] & wgt[2]) & wgt[1]);
    assign digit_2_one = wgt[4] ^ wgt[3];
    assign digit_2_two = ((wgt[4] & ~wgt[4]) & ~wgt[3]) | ((~wgt[4] & wgt[4]) & wgt[3]);
    assign digit_0_late_negative = digits_late[2] & (digits_late[0] | digits_late[1]);
    assign digit_1_late_negative = digits_late[5] & (digits_late[3] | digits_late[4]);
    assign digit_2_late_negative = digits_late[8] & (digits_late[6] | digits_late[7]);
    assign flipped_0 = multiplicand_late ^ {5{digits_late[2]}};
    assign row_0 = ({flipped_0[4], flipped_0} & {6{digits_late[0]}}) | ({flipped_0, digits_late[2]} & {6{digits_late[1]}});
    assign flipped_1 = multiplicand_late ^ {5{digits_late[5]}};
    assign row_1 = ({flipped_1[4], flipped_1} & {6{digits_late[3]}}) | ({flipped_1, digits_late[5]} & {6{digits_late[4]}});
    assign flipped_2 = multiplicand_late ^ {5{digits_late[8]}};
    assign row_2 = ({flipped_2[4], flipped_2} & {6{digits_late[6]}}) | ({flipped_2, digits_late[8]} & {6{digits_late[7]}});
    assign terms = {digit_2_late_negative, ~row_2[5], row_2[4:0], digit_1_late_negative, ~row_1[5], row_1[4:0], digit_0_late_negative, ~row_0[5], row_0[5], row_0};

    always @(posedge clk) begin
        digits_late <= {wgt[4], digit_2_two, digit_2_one, wgt[3], digit_1_two, digit_1_one, wgt[1], digit_0_two, digit_0_one};
        multiplicand_late <= act;
    end

endmodule

`default_nettype wire
