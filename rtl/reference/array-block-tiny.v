// array_block_e2m1_e2m1_k8_fp32_stages0_2x2: array of dot products of blocks
//
//   format      e2m1         format of the elements: of MXFP4 e2m1, of MXFP6 e2m3 or e3m2, of MXFP8 e4m3 or e5m2, of MXINT8 fixed8_6, of block floating point intM
//   wgt         e2m1         format of the elements of the weights, where it is another
//   k           8 elements   elements of a block
//   accumulate  fp32         fp32: blocks are added in float32, rounded to nearest even once each; window: blocks are added exactly in fixed point
//   emin        -18          window: exponent of the last bit
//   emax        24           window: exponent of the highest bit below the sign
//   stages      0 cycles     registers inside the dot product: 1: in front of its last addition; 2: in the lanes too
//   tree        merged       merged: one compressor for everything; separate: products, then a tree of adders
//   rows        2            rows of PEs
//   cols        2            columns of PEs
//
// digest 9236fc7b7f086e035af3583a5468e4520f64df962b6fd8dc745f37c2cfa38aac
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module array_block_e2m1_e2m1_k8_fp32_stages0_2x2 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire [63:0] act,
    input  wire [15:0] act_scale,
    input  wire [63:0] wgt,
    input  wire [15:0] wgt_scale,
    output wire out_valid,
    output wire out_last,
    output wire [63:0] out
);

    wire [39:0] act_0;
    wire [39:0] act_1;
    wire [39:0] wgt_0;
    wire [39:0] wgt_1;
    wire begins;
    reg  [3:0] load_21;
    wire [31:0] cell_0_0_below;
    wire [31:0] cell_0_1_below;
    wire [31:0] cell_1_0_below;
    wire [31:0] cell_1_1_below;
    reg  [1:0] left;
    reg  [3:0] start;

    assign act_0 = valid ? {act_scale[7:0], act[31:0]} : 40'd0;
    assign act_1 = valid ? {act_scale[15:8], act[63:32]} : 40'd0;
    assign wgt_0 = valid ? {wgt_scale[7:0], wgt[31:0]} : 40'd0;
    assign wgt_1 = valid ? {wgt_scale[15:8], wgt[63:32]} : 40'd0;
    assign begins = first & valid;
    assign out_valid = left != 2'd0;
    assign out_last = left == 2'd1;
    assign out = {cell_1_1_below, cell_1_0_below};

    always @(posedge clk) begin
        if (rst) begin
            load_21 <= 4'd0;
        end else begin
            load_21 <= {load_21[2:0], (valid & last)};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            start <= 4'd0;
        end else begin
            start <= {start[2:0], (valid & last)};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            left <= 2'd0;
        end else begin
            if (start[3]) begin
                left <= 2'd2;
            end else if (out_valid) begin
                left <= left - 2'd1;
            end
        end
    end

    block_cell_e2m1_e2m1_k8_fp32_stages0 cell_0_0 (
        .clk(clk),
        .rst(rst),
        .act(act_1),
        .wgt(wgt_0),
        .first(begins),
        .load(load_21[3]),
        .above(32'd0),
        .below(cell_0_0_below)
    );

    block_cell_e2m1_e2m1_k8_fp32_stages0 cell_0_1 (
        .clk(clk),
        .rst(rst),
        .act(act_1),
        .wgt(wgt_1),
        .first(begins),
        .load(load_21[3]),
        .above(32'd0),
        .below(cell_0_1_below)
    );

    block_cell_e2m1_e2m1_k8_fp32_stages0 cell_1_0 (
        .clk(clk),
        .rst(rst),
        .act(act_0),
        .wgt(wgt_0),
        .first(begins),
        .load(load_21[3]),
        .above(cell_0_0_below),
        .below(cell_1_0_below)
    );

    block_cell_e2m1_e2m1_k8_fp32_stages0 cell_1_1 (
        .clk(clk),
        .rst(rst),
        .act(act_0),
        .wgt(wgt_1),
        .first(begins),
        .load(load_21[3]),
        .above(cell_0_1_below),
        .below(cell_1_1_below)
    );

endmodule

module block_cell_e2m1_e2m1_k8_fp32_stages0 (
    input  wire clk,
    input  wire rst,
    input  wire [39:0] act,
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

    dot_block_e2m1_e2m1_k8_fp32_stages0 unit (
        .clk(clk),
        .rst(rst),
        .act(act[31:0]),
        .wgt(wgt[31:0]),
        .act_scale(act[39:32]),
        .wgt_scale(wgt[39:32]),
        .first(first),
        .acc(unit_acc)
    );

endmodule

module dot_block_e2m1_e2m1_k8_fp32_stages0 (
    input  wire clk,
    input  wire rst,
    input  wire [31:0] act,
    input  wire [31:0] wgt,
    input  wire [7:0] act_scale,
    input  wire [7:0] wgt_scale,
    input  wire first,
    output wire [31:0] acc
);

    reg  [31:0] act_held;
    reg  [31:0] wgt_held;
    reg  [7:0] act_scale_held;
    reg  [7:0] wgt_scale_held;
    reg  first_held;
    reg  [11:0] total_summed;
    wire [11:0] total_found;
    reg  [8:0] scale_summed;
    wire [8:0] scale_sum;
    reg  nan_summed;
    wire block_nan;
    reg  first_late;
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

    block_total_e2m1_e2m1_k8_fp32_stages0 block (
        .act(act_held),
        .wgt(wgt_held),
        .total(block_total)
    );

    block_fp32_e2m1_e2m1_k8_fp32_stages0 step (
        .clk(clk),
        .rst(rst),
        .total(total_summed),
        .scale(scale_summed),
        .nan_block(nan_summed),
        .first(first_late),
        .acc(acc)
    );

endmodule

module block_fp32_e2m1_e2m1_k8_fp32_stages0 (
    input  wire clk,
    input  wire rst,
    input  wire [11:0] total,
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
    wire [10:0] normal_by_8;
    wire [10:0] normal_by_4;
    wire [10:0] normal_by_2;
    wire [10:0] normal_by_1;
    wire [31:0] base;
    reg  first_late;
    wire normal;
    wire [7:0] base_power;
    wire [12:0] distance;
    reg  [11:0] power_held;
    wire swap;
    reg  [10:0] size_held;
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
    wire [10:0] magnitude;
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

    assign magnitude = total[11] ? (-total[10:0]) : total[10:0];
    assign block_upper_8_empty = ~(|magnitude[10:3]);
    assign block_deciding_8 = block_upper_8_empty ? {magnitude[2:0], 4'd0} : magnitude[10:4];
    assign block_upper_4_empty = ~(|block_deciding_8[6:3]);
    assign block_deciding_4 = block_upper_4_empty ? block_deciding_8[2:0] : block_deciding_8[6:4];
    assign block_upper_2_empty = ~(|block_deciding_4[2:1]);
    assign block_deciding_2 = block_upper_2_empty ? block_deciding_4[0] : block_deciding_4[2];
    assign block_upper_1_empty = ~block_deciding_2;
    assign difference_1 = {1'b0, scale} - {6'd0, block_upper_8_empty, block_upper_4_empty, block_upper_2_empty, block_upper_1_empty};
    assign sum_1 = {difference_1[9], difference_1} + 11'h789;
    assign power = (|magnitude) ? {sum_1[10], sum_1} : 12'h800;
    assign normal_by_8 = block_upper_8_empty ? {magnitude[2:0], 8'd0} : magnitude;
    assign normal_by_4 = block_upper_4_empty ? {normal_by_8[6:0], 4'd0} : normal_by_8;
    assign normal_by_2 = block_upper_2_empty ? {normal_by_4[8:0], 2'd0} : normal_by_4;
    assign normal_by_1 = block_upper_1_empty ? {normal_by_2[9:0], 1'b0} : normal_by_2;
    assign base = first_late ? 32'd0 : acc;
    assign normal = |base[30:23];
    assign base_power = base[30:23] | {7'd0, ~normal};
    assign distance = {power_held[11], power_held} - {5'd0, base_power};
    assign swap = $signed(distance) > $signed(13'd0);
    assign apart = swap ? distance : (-distance);
    assign steps = (apart > 13'h1b) ? 5'd27 : apart[4:0];
    assign moved = {(swap ? {normal, base[22:0], 3'd0} : {size_held, 16'd0}), 27'd0} >> steps;
    assign differ = base[31] ^ minus_held;
    assign sum_2 = {2'd0, (swap ? {size_held, 16'd0} : {normal, base[22:0], 3'd0})} + ({2'd0, moved[53:28], (moved[27] | (|moved[26:0]))} ^ {29{differ}});
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
        minus_held <= total[11];
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

module block_total_e2m1_e2m1_k8_fp32_stages0 (
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

    block_float_lane_e2m1_e2m1_k8_fp32_stages0 lane_0 (
        .act(act[3:0]),
        .wgt(wgt[3:0]),
        .field(lane_0_field),
        .sign(lane_0_sign)
    );

    block_float_lane_e2m1_e2m1_k8_fp32_stages0 lane_1 (
        .act(act[7:4]),
        .wgt(wgt[7:4]),
        .field(lane_1_field),
        .sign(lane_1_sign)
    );

    block_float_lane_e2m1_e2m1_k8_fp32_stages0 lane_2 (
        .act(act[11:8]),
        .wgt(wgt[11:8]),
        .field(lane_2_field),
        .sign(lane_2_sign)
    );

    block_float_lane_e2m1_e2m1_k8_fp32_stages0 lane_3 (
        .act(act[15:12]),
        .wgt(wgt[15:12]),
        .field(lane_3_field),
        .sign(lane_3_sign)
    );

    block_float_lane_e2m1_e2m1_k8_fp32_stages0 lane_4 (
        .act(act[19:16]),
        .wgt(wgt[19:16]),
        .field(lane_4_field),
        .sign(lane_4_sign)
    );

    block_float_lane_e2m1_e2m1_k8_fp32_stages0 lane_5 (
        .act(act[23:20]),
        .wgt(wgt[23:20]),
        .field(lane_5_field),
        .sign(lane_5_sign)
    );

    block_float_lane_e2m1_e2m1_k8_fp32_stages0 lane_6 (
        .act(act[27:24]),
        .wgt(wgt[27:24]),
        .field(lane_6_field),
        .sign(lane_6_sign)
    );

    block_float_lane_e2m1_e2m1_k8_fp32_stages0 lane_7 (
        .act(act[31:28]),
        .wgt(wgt[31:28]),
        .field(lane_7_field),
        .sign(lane_7_sign)
    );

endmodule

module block_float_lane_e2m1_e2m1_k8_fp32_stages0 (
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
