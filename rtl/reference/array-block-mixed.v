// array_block_int8_e2m1_k8_fp32_stages2_1x2: array of dot products of blocks
//
//   format      int8         format of the elements: of MXFP4 e2m1, of MXFP6 e2m3 or e3m2, of MXFP8 e4m3 or e5m2, of MXINT8 fixed8_6, of block floating point intM
//   wgt         e2m1         format of the elements of the weights, where it is another
//   k           8 elements   elements of a block
//   accumulate  fp32         fp32: blocks are added in float32, rounded to nearest even once each; window: blocks are added exactly in fixed point
//   emin        -17          window: exponent of the last bit
//   emax        28           window: exponent of the highest bit below the sign
//   stages      2 cycles     registers inside the dot product: 1: in front of its last addition; 2: in the lanes too
//   tree        merged       merged: one compressor for everything; separate: products, then a tree of adders
//   rows        1            rows of PEs
//   cols        2            columns of PEs
//
// digest 4fb6b26f9f22a56f4f0323904376fd3ec6fca8cec83d17aca0d4fe1721134f9d
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module array_block_int8_e2m1_k8_fp32_stages2_1x2 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire [63:0] act,
    input  wire [7:0] act_scale,
    input  wire [63:0] wgt,
    input  wire [15:0] wgt_scale,
    output wire out_valid,
    output wire out_last,
    output wire [63:0] out
);

    wire [71:0] act_0;
    wire [39:0] wgt_0;
    wire [39:0] wgt_1;
    wire begins;
    reg  [5:0] load_20;
    wire [31:0] cell_0_0_below;
    wire [31:0] cell_0_1_below;
    reg  left;
    reg  [5:0] start;

    assign act_0 = valid ? {act_scale, act} : 72'd0;
    assign wgt_0 = valid ? {wgt_scale[7:0], wgt[31:0]} : 40'd0;
    assign wgt_1 = valid ? {wgt_scale[15:8], wgt[63:32]} : 40'd0;
    assign begins = first & valid;
    assign out_valid = left != 1'b0;
    assign out_last = left == 1'b1;
    assign out = {cell_0_1_below, cell_0_0_below};

    always @(posedge clk) begin
        if (rst) begin
            load_20 <= 6'd0;
        end else begin
            load_20 <= {load_20[4:0], (valid & last)};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            start <= 6'd0;
        end else begin
            start <= {start[4:0], (valid & last)};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            left <= 1'b0;
        end else begin
            if (start[5]) begin
                left <= 1'b1;
            end else if (out_valid) begin
                left <= left - 1'b1;
            end
        end
    end

    block_cell_int8_e2m1_k8_fp32_stages2 cell_0_0 (
        .clk(clk),
        .rst(rst),
        .act(act_0),
        .wgt(wgt_0),
        .first(begins),
        .load(load_20[5]),
        .above(32'd0),
        .below(cell_0_0_below)
    );

    block_cell_int8_e2m1_k8_fp32_stages2 cell_0_1 (
        .clk(clk),
        .rst(rst),
        .act(act_0),
        .wgt(wgt_1),
        .first(begins),
        .load(load_20[5]),
        .above(32'd0),
        .below(cell_0_1_below)
    );

endmodule

module block_cell_int8_e2m1_k8_fp32_stages2 (
    input  wire clk,
    input  wire rst,
    input  wire [71:0] act,
    input  wire [39:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [31:0] above,
    output reg  [31:0] below
);

    wire [31:0] unit_acc;

    always @(posedge clk) begin
        below <= load ? unit_acc : above;
    end

    dot_block_int8_e2m1_k8_fp32_stages2 unit (
        .clk(clk),
        .rst(rst),
        .act(act[63:0]),
        .wgt(wgt[31:0]),
        .act_scale(act[71:64]),
        .wgt_scale(wgt[39:32]),
        .first(first),
        .acc(unit_acc)
    );

endmodule

module dot_block_int8_e2m1_k8_fp32_stages2 (
    input  wire clk,
    input  wire rst,
    input  wire [63:0] act,
    input  wire [31:0] wgt,
    input  wire [7:0] act_scale,
    input  wire [7:0] wgt_scale,
    input  wire first,
    output wire [31:0] acc
);

    reg  [63:0] act_held;
    reg  [31:0] wgt_held;
    reg  [7:0] act_scale_held;
    reg  [7:0] wgt_scale_held;
    reg  first_held;
    reg  [1:0] nan_scale_late;
    wire nan_scale;
    reg  [8:0] scale_late_1;
    wire [8:0] scale_sum;
    reg  [8:0] scale_late_2;
    reg  [14:0] total_summed;
    wire [14:0] total_found;
    reg  [8:0] scale_summed;
    reg  nan_summed;
    wire block_nan;
    reg  [2:0] first_late;
    wire [14:0] block_total;

    assign scale_sum = {1'b0, act_scale_held} + {1'b0, wgt_scale_held};
    assign nan_scale = (act_scale_held == 8'd255) | (wgt_scale_held == 8'd255);
    assign block_nan = nan_scale_late[1] | 1'b0;
    assign total_found = block_total & {~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan};

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

    block_total_int8_e2m1_k8_fp32_stages2 block (
        .clk(clk),
        .act(act_held),
        .wgt(wgt_held),
        .total(block_total)
    );

    block_fp32_int8_e2m1_k8_fp32_stages2 step (
        .clk(clk),
        .rst(rst),
        .total(total_summed),
        .scale(scale_summed),
        .nan_block(nan_summed),
        .first(first_late[2]),
        .acc(acc)
    );

endmodule

module block_fp32_int8_e2m1_k8_fp32_stages2 (
    input  wire clk,
    input  wire rst,
    input  wire [14:0] total,
    input  wire [8:0] scale,
    input  wire nan_block,
    input  wire first,
    output reg  [31:0] acc
);

    wire block_upper_8_empty;
    wire [6:0] block_deciding_8;
    wire block_upper_4_empty;
    wire [2:0] block_deciding_4;
    wire block_upper_2_empty;
    wire block_deciding_2;
    wire block_upper_1_empty;
    wire [11:0] power;
    wire [13:0] normal_by_8;
    wire [13:0] normal_by_4;
    wire [13:0] normal_by_2;
    wire [13:0] normal_by_1;
    wire [31:0] base;
    reg  first_late;
    wire normal;
    wire [7:0] base_power;
    wire [12:0] distance;
    reg  [11:0] power_held;
    wire swap;
    reg  [13:0] size_held;
    wire [53:0] moved;
    wire differ;
    reg  minus_held;
    wire negative;
    wire sum_upper_16_empty;
    wire [14:0] sum_deciding_16;
    wire sum_upper_8_empty;
    wire [6:0] sum_deciding_8;
    wire sum_upper_4_empty;
    wire [2:0] sum_deciding_4;
    wire sum_upper_2_empty;
    wire sum_deciding_2;
    wire sum_upper_1_empty;
    wire [27:0] sum_normal_by_16;
    wire [27:0] sum_normal_by_8;
    wire [27:0] sum_normal_by_4;
    wire [27:0] sum_normal_by_2;
    wire [27:0] sum_normal_by_1;
    wire increment;
    wire over;
    wire stays;
    wire broken;
    wire [13:0] magnitude;
    wire [9:0] difference_1;
    wire [10:0] sum_1;
    wire [12:0] apart;
    wire [4:0] steps;
    wire [28:0] sum_2;
    wire [28:0] total_37;
    wire [27:0] magnitude_38;
    wire [10:0] highest;
    wire is_1;
    wire [4:0] sum_up;
    wire [11:0] exponent;
    wire [34:0] code;
    reg  delayed_1;

    assign magnitude = total[14] ? (-total[13:0]) : total[13:0];
    assign block_upper_8_empty = ~(|magnitude[13:6]);
    assign block_deciding_8 = block_upper_8_empty ? {magnitude[5:0], 1'b0} : magnitude[13:7];
    assign block_upper_4_empty = ~(|block_deciding_8[6:3]);
    assign block_deciding_4 = block_upper_4_empty ? block_deciding_8[2:0] : block_deciding_8[6:4];
    assign block_upper_2_empty = ~(|block_deciding_4[2:1]);
    assign block_deciding_2 = block_upper_2_empty ? block_deciding_4[0] : block_deciding_4[2];
    assign block_upper_1_empty = ~block_deciding_2;
    assign difference_1 = {1'b0, scale} - {6'd0, block_upper_8_empty, block_upper_4_empty, block_upper_2_empty, block_upper_1_empty};
    assign sum_1 = {difference_1[9], difference_1} + 11'h78d;
    assign power = (|magnitude) ? {sum_1[10], sum_1} : 12'h800;
    assign normal_by_8 = block_upper_8_empty ? {magnitude[5:0], 8'd0} : magnitude;
    assign normal_by_4 = block_upper_4_empty ? {normal_by_8[9:0], 4'd0} : normal_by_8;
    assign normal_by_2 = block_upper_2_empty ? {normal_by_4[11:0], 2'd0} : normal_by_4;
    assign normal_by_1 = block_upper_1_empty ? {normal_by_2[12:0], 1'b0} : normal_by_2;
    assign base = first_late ? 32'd0 : acc;
    assign normal = |base[30:23];
    assign base_power = base[30:23] | {7'd0, ~normal};
    assign distance = {power_held[11], power_held} - {5'd0, base_power};
    assign swap = $signed(distance) > $signed(13'd0);
    assign apart = swap ? distance : (-distance);
    assign steps = (apart > 13'h1b) ? 5'd27 : apart[4:0];
    assign moved = {(swap ? {normal, base[22:0], 3'd0} : {size_held, 13'd0}), 27'd0} >> steps;
    assign differ = base[31] ^ minus_held;
    assign sum_2 = {2'd0, (swap ? {size_held, 13'd0} : {normal, base[22:0], 3'd0})} + ({2'd0, moved[53:28], (moved[27] | (|moved[26:0]))} ^ {29{differ}});
    assign total_37 = sum_2 + {28'd0, differ};
    assign magnitude_38 = total_37[28] ? (-total_37[27:0]) : total_37[27:0];
    assign highest = swap ? power_held[10:0] : {3'd0, base_power};
    assign negative = ((swap ? minus_held : base[31]) ^ total_37[28]) & (|magnitude_38);
    assign sum_upper_16_empty = ~(|magnitude_38[27:12]);
    assign sum_deciding_16 = sum_upper_16_empty ? {magnitude_38[11:0], 3'd0} : magnitude_38[27:13];
    assign sum_upper_8_empty = ~(|sum_deciding_16[14:7]);
    assign sum_deciding_8 = sum_upper_8_empty ? sum_deciding_16[6:0] : sum_deciding_16[14:8];
    assign sum_upper_4_empty = ~(|sum_deciding_8[6:3]);
    assign sum_deciding_4 = sum_upper_4_empty ? sum_deciding_8[2:0] : sum_deciding_8[6:4];
    assign sum_upper_2_empty = ~(|sum_deciding_4[2:1]);
    assign sum_deciding_2 = sum_upper_2_empty ? sum_deciding_4[0] : sum_deciding_4[2];
    assign sum_upper_1_empty = ~sum_deciding_2;
    assign is_1 = {6'd0, sum_upper_16_empty, sum_upper_8_empty, sum_upper_4_empty, sum_upper_2_empty, sum_upper_1_empty} > highest;
    assign sum_up = is_1 ? highest[4:0] : {sum_upper_16_empty, sum_upper_8_empty, sum_upper_4_empty, sum_upper_2_empty, sum_upper_1_empty};
    assign sum_normal_by_16 = sum_up[4] ? {magnitude_38[11:0], 16'd0} : magnitude_38;
    assign sum_normal_by_8 = sum_up[3] ? {sum_normal_by_16[19:0], 8'd0} : sum_normal_by_16;
    assign sum_normal_by_4 = sum_up[2] ? {sum_normal_by_8[23:0], 4'd0} : sum_normal_by_8;
    assign sum_normal_by_2 = sum_up[1] ? {sum_normal_by_4[25:0], 2'd0} : sum_normal_by_4;
    assign sum_normal_by_1 = sum_up[0] ? {sum_normal_by_2[26:0], 1'b0} : sum_normal_by_2;
    assign exponent = sum_normal_by_1[27] ? (({1'b0, highest} + 12'd1) - {7'd0, sum_up}) : 12'd0;
    assign increment = sum_normal_by_1[3] & ((|sum_normal_by_1[2:0]) | sum_normal_by_1[4]);
    assign code = {exponent, sum_normal_by_1[26:4]} + {34'd0, increment};
    assign over = code[34:23] >= 12'hff;
    assign stays = &base[30:23];
    assign broken = delayed_1 | (stays & (|base[22:0]));

    always @(posedge clk) begin
        minus_held <= total[14];
        size_held <= normal_by_1;
        power_held <= power;
        delayed_1 <= nan_block;
        acc <= broken ? 32'h7fc00000 : (stays ? base : {negative, (over ? 31'h7f800000 : code[30:0])});
    end

    always @(posedge clk) begin
        if (rst) begin
            first_late <= 1'b0;
        end else begin
            first_late <= first;
        end
    end

endmodule

module block_total_int8_e2m1_k8_fp32_stages2 (
    input  wire clk,
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
    reg  [14:0] row_0_late;
    reg  [14:0] row_1_late;

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
    assign total = row_0_late + row_1_late;

    always @(posedge clk) begin
        row_0_late <= {~signs_2_0_carry, tree_12_1_carry, tree_11_3_carry, tree_10_6_carry, tree_9_6_carry, tree_8_6_carry, tree_7_6_carry, tree_6_6_carry, tree_5_6_carry, tree_4_6_carry, tree_3_6_carry, tree_3_5_sum, tree_2_6_sum, tree_1_4_sum, tree_0_3_sum};
        row_1_late <= {tree_13_0_carry, tree_13_0_sum, tree_12_1_sum, tree_11_3_sum, tree_10_6_sum, tree_9_6_sum, tree_8_6_sum, tree_7_6_sum, tree_6_6_sum, tree_5_6_sum, tree_4_6_sum, tree_3_6_sum, tree_2_5_sum, tree_1_5_sum, 1'b0};
    end

    block_float_lane_int8_e2m1_k8_fp32_stages2 lane_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[3:0]),
        .field(lane_0_field),
        .sign(lane_0_sign)
    );

    block_float_lane_int8_e2m1_k8_fp32_stages2 lane_1 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[7:4]),
        .field(lane_1_field),
        .sign(lane_1_sign)
    );

    block_float_lane_int8_e2m1_k8_fp32_stages2 lane_2 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[11:8]),
        .field(lane_2_field),
        .sign(lane_2_sign)
    );

    block_float_lane_int8_e2m1_k8_fp32_stages2 lane_3 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[15:12]),
        .field(lane_3_field),
        .sign(lane_3_sign)
    );

    block_float_lane_int8_e2m1_k8_fp32_stages2 lane_4 (
        .clk(clk),
        .act(act[39:32]),
        .wgt(wgt[19:16]),
        .field(lane_4_field),
        .sign(lane_4_sign)
    );

    block_float_lane_int8_e2m1_k8_fp32_stages2 lane_5 (
        .clk(clk),
        .act(act[47:40]),
        .wgt(wgt[23:20]),
        .field(lane_5_field),
        .sign(lane_5_sign)
    );

    block_float_lane_int8_e2m1_k8_fp32_stages2 lane_6 (
        .clk(clk),
        .act(act[55:48]),
        .wgt(wgt[27:24]),
        .field(lane_6_field),
        .sign(lane_6_sign)
    );

    block_float_lane_int8_e2m1_k8_fp32_stages2 lane_7 (
        .clk(clk),
        .act(act[63:56]),
        .wgt(wgt[31:28]),
        .field(lane_7_field),
        .sign(lane_7_sign)
    );

endmodule

module block_float_lane_int8_e2m1_k8_fp32_stages2 (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [3:0] wgt,
    output wire [10:0] field,
    output reg  sign
);

    wire wgt_normal;
    wire [1:0] wgt_power;
    wire sign_9;
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
    reg  [1:0] shift_late;
    wire fill_above_1;
    reg  [9:0] flipped_late;
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
    assign sign_9 = act[7] ^ wgt[3];
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
    assign flipped = {size_8_0_carry, size_8_0_sum, size_7_0_sum, size_6_0_sum, size_5_0_sum, size_4_0_sum, size_3_0_sum, size_2_0_sum, size_1_0_sum, row_0[0]} ^ {10{sign_9}};
    assign fill_below_1 = sign & shift_late[0];
    assign fill_above_1 = sign & ~shift_late[0];
    assign choice_1 = shift_late[0] ? flipped_late[0] : flipped_late[1];
    assign choice_2 = shift_late[0] ? flipped_late[1] : flipped_late[2];
    assign choice_3 = shift_late[0] ? flipped_late[2] : flipped_late[3];
    assign choice_4 = shift_late[0] ? flipped_late[3] : flipped_late[4];
    assign choice_5 = shift_late[0] ? flipped_late[4] : flipped_late[5];
    assign choice_6 = shift_late[0] ? flipped_late[5] : flipped_late[6];
    assign choice_7 = shift_late[0] ? flipped_late[6] : flipped_late[7];
    assign choice_8 = shift_late[0] ? flipped_late[7] : flipped_late[8];
    assign choice_9 = shift_late[0] ? flipped_late[8] : flipped_late[9];
    assign fill_below_2 = sign & shift_late[1];
    assign fill_above_2 = sign & ~shift_late[1];
    assign field = {((choice_9 & shift_late[1]) | fill_above_2), (shift_late[1] ? choice_8 : ((flipped_late[9] & shift_late[0]) | fill_above_1)), (shift_late[1] ? choice_7 : choice_9), (shift_late[1] ? choice_6 : choice_8), (shift_late[1] ? choice_5 : choice_7), (shift_late[1] ? choice_4 : choice_6), (shift_late[1] ? choice_3 : choice_5), (shift_late[1] ? choice_2 : choice_4), (shift_late[1] ? choice_1 : choice_3), (shift_late[1] ? ((flipped_late[0] & ~shift_late[0]) | fill_below_1) : choice_2), ((choice_1 & ~shift_late[1]) | fill_below_2)};

    always @(posedge clk) begin
        sign <= sign_9;
        flipped_late <= flipped;
        shift_late <= wgt_power;
    end

endmodule

`default_nettype wire
