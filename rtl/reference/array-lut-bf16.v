// lut_anchor_k3_t1_2x2_w8_bf16_acc33_anchor: array of table look-ups: sums of activations, chosen by bits of the weights
//
//   k             3            activations that a table has the sums of
//   tables        1            tables whose entries a step adds to every sum
//   cols          2            columns of B that share the activations
//   rows          2            rows of A that share the weights
//   wgt_bits_max  8 bits       most bits of a weight; how many they are is chosen at run time, from 1 on
//   act           bf16         format of the activations; floats are aligned to the greatest exponent of their sum before tables are made of them
//   guard         0 bits       floats: bits kept below the last bit of an activation with the greatest exponent
//   mode          exact        exact: the tables are made here, of integers; quantised: they come as operands, made and rounded to 8 bits outside
//   acc_width     33 bits      width of the accumulator; results wrap modulo 2**acc_width
//   form          anchor       os: an array whose sums leave row by row; anchor: operands registered, every accumulator is a port, as published PEs are measured
//
// digest ab755759b2b19a8c1a8d6999e100a7ed700e49c18bcb36a48cf4601d69bca370
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module lut_anchor_k3_t1_2x2_w8_bf16_acc33_anchor (
    input  wire clk,
    input  wire first,
    input  wire twice,
    input  wire minus,
    input  wire [95:0] act,
    input  wire [5:0] wgt,
    input  wire [15:0] act_exponent,
    output wire [131:0] acc_sum,
    output wire [131:0] acc_common,
    output wire [15:0] exponent,
    output wire [1:0] nan
);

    reg  first_edge;
    reg  twice_edge;
    reg  [7:0] exponent_0_1;
    reg  [7:0] exponent_0_2;
    reg  nan_edge_0;
    wire align_0_nan;
    reg  nan_held_0;
    reg  [7:0] exponent_1_1;
    reg  [7:0] exponent_1_2;
    reg  nan_edge_1;
    wire align_1_nan;
    reg  nan_held_1;
    wire keep;
    wire twice_then;
    wire [26:0] align_0_number;
    wire [40:0] row_0_word;
    wire [4:0] column_0_word;
    wire [4:0] column_1_word;
    wire [10:0] row_0_common;
    wire [26:0] align_1_number;
    wire [40:0] row_1_word;
    wire [10:0] row_1_common;
    wire [32:0] cell_0_0_acc;
    wire [32:0] cell_0_1_acc;
    wire [32:0] common_0_acc;
    wire [32:0] cell_1_0_acc;
    wire [32:0] cell_1_1_acc;
    wire [32:0] common_1_acc;

    assign keep = ~(first_edge | twice_edge);
    assign twice_then = twice_edge & ~first_edge;
    assign acc_sum = {cell_1_1_acc, cell_1_0_acc, cell_0_1_acc, cell_0_0_acc};
    assign acc_common = {{2{common_1_acc}}, {2{common_0_acc}}};
    assign exponent = {exponent_1_2, exponent_0_2};
    assign nan = {nan_held_1, nan_held_0};

    always @(posedge clk) begin
        first_edge <= first;
        twice_edge <= twice;
        exponent_0_1 <= act_exponent[7:0];
        exponent_0_2 <= exponent_0_1;
        nan_edge_0 <= align_0_nan;
        nan_held_0 <= (nan_held_0 & ~first_edge) | nan_edge_0;
        exponent_1_1 <= act_exponent[15:8];
        exponent_1_2 <= exponent_1_1;
        nan_edge_1 <= align_1_nan;
        nan_held_1 <= (nan_held_1 & ~first_edge) | nan_edge_1;
    end

    lut_column_k3_t1_2x2_w8_bf16_acc33_anchor column_0 (
        .clk(clk),
        .wgt(wgt[2:0]),
        .minus(minus),
        .word(column_0_word)
    );

    lut_column_k3_t1_2x2_w8_bf16_acc33_anchor column_1 (
        .clk(clk),
        .wgt(wgt[5:3]),
        .minus(minus),
        .word(column_1_word)
    );

    lut_tables_k3_t1_2x2_w8_bf16_acc33_anchor row_0 (
        .clk(clk),
        .act(align_0_number),
        .minus(minus),
        .word(row_0_word),
        .common(row_0_common)
    );

    act_align_to_lanes3_bf16 align_0 (
        .act(act[47:0]),
        .exponent(act_exponent[7:0]),
        .number(align_0_number),
        .nan(align_0_nan)
    );

    lut_cell_k3_t1_2x2_w8_bf16_acc33_anchor cell_0_0 (
        .clk(clk),
        .row(row_0_word),
        .column(column_0_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_0_acc)
    );

    lut_cell_k3_t1_2x2_w8_bf16_acc33_anchor cell_0_1 (
        .clk(clk),
        .row(row_0_word),
        .column(column_1_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_1_acc)
    );

    plane_common_11_acc33 common_0 (
        .clk(clk),
        .row(row_0_common),
        .keep(keep),
        .twice(twice_then),
        .acc(common_0_acc)
    );

    lut_tables_k3_t1_2x2_w8_bf16_acc33_anchor row_1 (
        .clk(clk),
        .act(align_1_number),
        .minus(minus),
        .word(row_1_word),
        .common(row_1_common)
    );

    act_align_to_lanes3_bf16 align_1 (
        .act(act[95:48]),
        .exponent(act_exponent[15:8]),
        .number(align_1_number),
        .nan(align_1_nan)
    );

    lut_cell_k3_t1_2x2_w8_bf16_acc33_anchor cell_1_0 (
        .clk(clk),
        .row(row_1_word),
        .column(column_0_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_1_0_acc)
    );

    lut_cell_k3_t1_2x2_w8_bf16_acc33_anchor cell_1_1 (
        .clk(clk),
        .row(row_1_word),
        .column(column_1_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_1_1_acc)
    );

    plane_common_11_acc33 common_1 (
        .clk(clk),
        .row(row_1_common),
        .keep(keep),
        .twice(twice_then),
        .acc(common_1_acc)
    );

endmodule

module plane_common_11_acc33 (
    input  wire clk,
    input  wire [10:0] row,
    input  wire keep,
    input  wire twice,
    output reg  [32:0] acc
);

    wire [32:0] before_;
    wire add_0_0_sum;
    wire add_0_0_carry;
    wire add_1_0_half;
    wire add_1_0_sum;
    wire add_1_0_carry;
    wire add_2_0_half;
    wire add_2_0_sum;
    wire add_2_0_carry;
    wire add_3_0_half;
    wire add_3_0_sum;
    wire add_3_0_carry;
    wire add_4_0_half;
    wire add_4_0_sum;
    wire add_4_0_carry;
    wire add_5_0_half;
    wire add_5_0_sum;
    wire add_5_0_carry;
    wire add_6_0_half;
    wire add_6_0_sum;
    wire add_6_0_carry;
    wire add_7_0_half;
    wire add_7_0_sum;
    wire add_7_0_carry;
    wire add_8_0_half;
    wire add_8_0_sum;
    wire add_8_0_carry;
    wire add_9_0_half;
    wire add_9_0_sum;
    wire add_9_0_carry;
    wire add_10_0_sum;
    wire add_10_0_carry;
    wire add_10_1_sum;
    wire add_10_1_carry;
    wire add_11_0_sum;
    wire add_11_0_carry;
    wire add_11_1_sum;
    wire add_11_1_carry;
    wire add_12_0_sum;
    wire add_12_0_carry;
    wire add_12_1_sum;
    wire add_12_1_carry;
    wire add_13_0_sum;
    wire add_13_0_carry;
    wire add_13_1_sum;
    wire add_13_1_carry;
    wire add_14_0_sum;
    wire add_14_0_carry;
    wire add_14_1_sum;
    wire add_14_1_carry;
    wire add_15_0_sum;
    wire add_15_0_carry;
    wire add_15_1_sum;
    wire add_15_1_carry;
    wire add_16_0_sum;
    wire add_16_0_carry;
    wire add_16_1_sum;
    wire add_16_1_carry;
    wire add_17_0_sum;
    wire add_17_0_carry;
    wire add_17_1_sum;
    wire add_17_1_carry;
    wire add_18_0_sum;
    wire add_18_0_carry;
    wire add_18_1_sum;
    wire add_18_1_carry;
    wire add_19_0_sum;
    wire add_19_0_carry;
    wire add_19_1_sum;
    wire add_19_1_carry;
    wire add_20_0_sum;
    wire add_20_0_carry;
    wire add_20_1_sum;
    wire add_20_1_carry;
    wire add_21_0_sum;
    wire add_21_0_carry;
    wire add_21_1_sum;
    wire add_21_1_carry;
    wire add_22_0_sum;
    wire add_22_0_carry;
    wire add_22_1_sum;
    wire add_22_1_carry;
    wire add_23_0_sum;
    wire add_23_0_carry;
    wire add_23_1_sum;
    wire add_23_1_carry;
    wire add_24_0_sum;
    wire add_24_0_carry;
    wire add_24_1_sum;
    wire add_24_1_carry;
    wire add_25_0_sum;
    wire add_25_0_carry;
    wire add_25_1_sum;
    wire add_25_1_carry;
    wire add_26_0_sum;
    wire add_26_0_carry;
    wire add_26_1_sum;
    wire add_26_1_carry;
    wire add_27_0_sum;
    wire add_27_0_carry;
    wire add_27_1_sum;
    wire add_27_1_carry;
    wire add_28_0_sum;
    wire add_28_0_carry;
    wire add_28_1_sum;
    wire add_28_1_carry;
    wire add_29_0_sum;
    wire add_29_0_carry;
    wire add_29_1_sum;
    wire add_29_1_carry;
    wire add_30_0_sum;
    wire add_30_0_carry;
    wire add_30_1_sum;
    wire add_30_1_carry;
    wire add_31_0_sum;
    wire add_31_0_carry;
    wire add_31_1_sum;
    wire add_31_1_carry;
    wire add_32_0_sum;
    wire add_32_0_carry;
    wire add_32_1_sum;
    wire add_32_1_carry;
    wire unused_carries;

    assign before_ = (acc & {33{keep}}) | ({acc[31:0], 1'b0} & {33{twice}});
    assign add_0_0_sum = row[0] ^ before_[0];
    assign add_0_0_carry = row[0] & before_[0];
    assign add_1_0_half = row[1] ^ before_[1];
    assign add_1_0_sum = add_1_0_half ^ add_0_0_carry;
    assign add_1_0_carry = (row[1] & before_[1]) | (add_1_0_half & add_0_0_carry);
    assign add_2_0_half = row[2] ^ before_[2];
    assign add_2_0_sum = add_2_0_half ^ add_1_0_carry;
    assign add_2_0_carry = (row[2] & before_[2]) | (add_2_0_half & add_1_0_carry);
    assign add_3_0_half = row[3] ^ before_[3];
    assign add_3_0_sum = add_3_0_half ^ add_2_0_carry;
    assign add_3_0_carry = (row[3] & before_[3]) | (add_3_0_half & add_2_0_carry);
    assign add_4_0_half = row[4] ^ before_[4];
    assign add_4_0_sum = add_4_0_half ^ add_3_0_carry;
    assign add_4_0_carry = (row[4] & before_[4]) | (add_4_0_half & add_3_0_carry);
    assign add_5_0_half = row[5] ^ before_[5];
    assign add_5_0_sum = add_5_0_half ^ add_4_0_carry;
    assign add_5_0_carry = (row[5] & before_[5]) | (add_5_0_half & add_4_0_carry);
    assign add_6_0_half = row[6] ^ before_[6];
    assign add_6_0_sum = add_6_0_half ^ add_5_0_carry;
    assign add_6_0_carry = (row[6] & before_[6]) | (add_6_0_half & add_5_0_carry);
    assign add_7_0_half = row[7] ^ before_[7];
    assign add_7_0_sum = add_7_0_half ^ add_6_0_carry;
    assign add_7_0_carry = (row[7] & before_[7]) | (add_7_0_half & add_6_0_carry);
    assign add_8_0_half = row[8] ^ before_[8];
    assign add_8_0_sum = add_8_0_half ^ add_7_0_carry;
    assign add_8_0_carry = (row[8] & before_[8]) | (add_8_0_half & add_7_0_carry);
    assign add_9_0_half = row[9] ^ before_[9];
    assign add_9_0_sum = add_9_0_half ^ add_8_0_carry;
    assign add_9_0_carry = (row[9] & before_[9]) | (add_9_0_half & add_8_0_carry);
    assign add_10_0_sum = ~(~row[10] ^ before_[10]);
    assign add_10_0_carry = ~row[10] | before_[10];
    assign add_10_1_sum = add_10_0_sum ^ add_9_0_carry;
    assign add_10_1_carry = add_10_0_sum & add_9_0_carry;
    assign add_11_0_sum = ~(before_[11] ^ add_10_0_carry);
    assign add_11_0_carry = before_[11] | add_10_0_carry;
    assign add_11_1_sum = add_11_0_sum ^ add_10_1_carry;
    assign add_11_1_carry = add_11_0_sum & add_10_1_carry;
    assign add_12_0_sum = ~(before_[12] ^ add_11_0_carry);
    assign add_12_0_carry = before_[12] | add_11_0_carry;
    assign add_12_1_sum = add_12_0_sum ^ add_11_1_carry;
    assign add_12_1_carry = add_12_0_sum & add_11_1_carry;
    assign add_13_0_sum = ~(before_[13] ^ add_12_0_carry);
    assign add_13_0_carry = before_[13] | add_12_0_carry;
    assign add_13_1_sum = add_13_0_sum ^ add_12_1_carry;
    assign add_13_1_carry = add_13_0_sum & add_12_1_carry;
    assign add_14_0_sum = ~(before_[14] ^ add_13_0_carry);
    assign add_14_0_carry = before_[14] | add_13_0_carry;
    assign add_14_1_sum = add_14_0_sum ^ add_13_1_carry;
    assign add_14_1_carry = add_14_0_sum & add_13_1_carry;
    assign add_15_0_sum = ~(before_[15] ^ add_14_0_carry);
    assign add_15_0_carry = before_[15] | add_14_0_carry;
    assign add_15_1_sum = add_15_0_sum ^ add_14_1_carry;
    assign add_15_1_carry = add_15_0_sum & add_14_1_carry;
    assign add_16_0_sum = ~(before_[16] ^ add_15_0_carry);
    assign add_16_0_carry = before_[16] | add_15_0_carry;
    assign add_16_1_sum = add_16_0_sum ^ add_15_1_carry;
    assign add_16_1_carry = add_16_0_sum & add_15_1_carry;
    assign add_17_0_sum = ~(before_[17] ^ add_16_0_carry);
    assign add_17_0_carry = before_[17] | add_16_0_carry;
    assign add_17_1_sum = add_17_0_sum ^ add_16_1_carry;
    assign add_17_1_carry = add_17_0_sum & add_16_1_carry;
    assign add_18_0_sum = ~(before_[18] ^ add_17_0_carry);
    assign add_18_0_carry = before_[18] | add_17_0_carry;
    assign add_18_1_sum = add_18_0_sum ^ add_17_1_carry;
    assign add_18_1_carry = add_18_0_sum & add_17_1_carry;
    assign add_19_0_sum = ~(before_[19] ^ add_18_0_carry);
    assign add_19_0_carry = before_[19] | add_18_0_carry;
    assign add_19_1_sum = add_19_0_sum ^ add_18_1_carry;
    assign add_19_1_carry = add_19_0_sum & add_18_1_carry;
    assign add_20_0_sum = ~(before_[20] ^ add_19_0_carry);
    assign add_20_0_carry = before_[20] | add_19_0_carry;
    assign add_20_1_sum = add_20_0_sum ^ add_19_1_carry;
    assign add_20_1_carry = add_20_0_sum & add_19_1_carry;
    assign add_21_0_sum = ~(before_[21] ^ add_20_0_carry);
    assign add_21_0_carry = before_[21] | add_20_0_carry;
    assign add_21_1_sum = add_21_0_sum ^ add_20_1_carry;
    assign add_21_1_carry = add_21_0_sum & add_20_1_carry;
    assign add_22_0_sum = ~(before_[22] ^ add_21_0_carry);
    assign add_22_0_carry = before_[22] | add_21_0_carry;
    assign add_22_1_sum = add_22_0_sum ^ add_21_1_carry;
    assign add_22_1_carry = add_22_0_sum & add_21_1_carry;
    assign add_23_0_sum = ~(before_[23] ^ add_22_0_carry);
    assign add_23_0_carry = before_[23] | add_22_0_carry;
    assign add_23_1_sum = add_23_0_sum ^ add_22_1_carry;
    assign add_23_1_carry = add_23_0_sum & add_22_1_carry;
    assign add_24_0_sum = ~(before_[24] ^ add_23_0_carry);
    assign add_24_0_carry = before_[24] | add_23_0_carry;
    assign add_24_1_sum = add_24_0_sum ^ add_23_1_carry;
    assign add_24_1_carry = add_24_0_sum & add_23_1_carry;
    assign add_25_0_sum = ~(before_[25] ^ add_24_0_carry);
    assign add_25_0_carry = before_[25] | add_24_0_carry;
    assign add_25_1_sum = add_25_0_sum ^ add_24_1_carry;
    assign add_25_1_carry = add_25_0_sum & add_24_1_carry;
    assign add_26_0_sum = ~(before_[26] ^ add_25_0_carry);
    assign add_26_0_carry = before_[26] | add_25_0_carry;
    assign add_26_1_sum = add_26_0_sum ^ add_25_1_carry;
    assign add_26_1_carry = add_26_0_sum & add_25_1_carry;
    assign add_27_0_sum = ~(before_[27] ^ add_26_0_carry);
    assign add_27_0_carry = before_[27] | add_26_0_carry;
    assign add_27_1_sum = add_27_0_sum ^ add_26_1_carry;
    assign add_27_1_carry = add_27_0_sum & add_26_1_carry;
    assign add_28_0_sum = ~(before_[28] ^ add_27_0_carry);
    assign add_28_0_carry = before_[28] | add_27_0_carry;
    assign add_28_1_sum = add_28_0_sum ^ add_27_1_carry;
    assign add_28_1_carry = add_28_0_sum & add_27_1_carry;
    assign add_29_0_sum = ~(before_[29] ^ add_28_0_carry);
    assign add_29_0_carry = before_[29] | add_28_0_carry;
    assign add_29_1_sum = add_29_0_sum ^ add_28_1_carry;
    assign add_29_1_carry = add_29_0_sum & add_28_1_carry;
    assign add_30_0_sum = ~(before_[30] ^ add_29_0_carry);
    assign add_30_0_carry = before_[30] | add_29_0_carry;
    assign add_30_1_sum = add_30_0_sum ^ add_29_1_carry;
    assign add_30_1_carry = add_30_0_sum & add_29_1_carry;
    assign add_31_0_sum = ~(before_[31] ^ add_30_0_carry);
    assign add_31_0_carry = before_[31] | add_30_0_carry;
    assign add_31_1_sum = add_31_0_sum ^ add_30_1_carry;
    assign add_31_1_carry = add_31_0_sum & add_30_1_carry;
    assign add_32_0_sum = ~(before_[32] ^ add_31_0_carry);
    assign add_32_0_carry = before_[32] | add_31_0_carry;
    assign add_32_1_sum = add_32_0_sum ^ add_31_1_carry;
    assign add_32_1_carry = add_32_0_sum & add_31_1_carry;
    assign unused_carries = |{add_32_1_carry, add_32_0_carry};

    always @(posedge clk) begin
        acc <= {add_32_1_sum, add_31_1_sum, add_30_1_sum, add_29_1_sum, add_28_1_sum, add_27_1_sum, add_26_1_sum, add_25_1_sum, add_24_1_sum, add_23_1_sum, add_22_1_sum, add_21_1_sum, add_20_1_sum, add_19_1_sum, add_18_1_sum, add_17_1_sum, add_16_1_sum, add_15_1_sum, add_14_1_sum, add_13_1_sum, add_12_1_sum, add_11_1_sum, add_10_1_sum, add_9_0_sum, add_8_0_sum, add_7_0_sum, add_6_0_sum, add_5_0_sum, add_4_0_sum, add_3_0_sum, add_2_0_sum, add_1_0_sum, add_0_0_sum};
    end

endmodule

module lut_cell_k3_t1_2x2_w8_bf16_acc33_anchor (
    input  wire clk,
    input  wire [40:0] row,
    input  wire [4:0] column,
    input  wire keep,
    input  wire twice,
    output reg  [32:0] acc
);

    wire [32:0] before_;
    wire [9:0] entry_0;
    wire [9:0] term_0;
    wire one_0;
    wire add_0_0_half;
    wire add_0_0_sum;
    wire add_0_0_carry;
    wire add_1_0_half;
    wire add_1_0_sum;
    wire add_1_0_carry;
    wire add_2_0_half;
    wire add_2_0_sum;
    wire add_2_0_carry;
    wire add_3_0_half;
    wire add_3_0_sum;
    wire add_3_0_carry;
    wire add_4_0_half;
    wire add_4_0_sum;
    wire add_4_0_carry;
    wire add_5_0_half;
    wire add_5_0_sum;
    wire add_5_0_carry;
    wire add_6_0_half;
    wire add_6_0_sum;
    wire add_6_0_carry;
    wire add_7_0_half;
    wire add_7_0_sum;
    wire add_7_0_carry;
    wire add_8_0_half;
    wire add_8_0_sum;
    wire add_8_0_carry;
    wire add_9_0_sum;
    wire add_9_0_carry;
    wire add_9_1_sum;
    wire add_9_1_carry;
    wire add_10_0_sum;
    wire add_10_0_carry;
    wire add_10_1_sum;
    wire add_10_1_carry;
    wire add_11_0_sum;
    wire add_11_0_carry;
    wire add_11_1_sum;
    wire add_11_1_carry;
    wire add_12_0_sum;
    wire add_12_0_carry;
    wire add_12_1_sum;
    wire add_12_1_carry;
    wire add_13_0_sum;
    wire add_13_0_carry;
    wire add_13_1_sum;
    wire add_13_1_carry;
    wire add_14_0_sum;
    wire add_14_0_carry;
    wire add_14_1_sum;
    wire add_14_1_carry;
    wire add_15_0_sum;
    wire add_15_0_carry;
    wire add_15_1_sum;
    wire add_15_1_carry;
    wire add_16_0_sum;
    wire add_16_0_carry;
    wire add_16_1_sum;
    wire add_16_1_carry;
    wire add_17_0_sum;
    wire add_17_0_carry;
    wire add_17_1_sum;
    wire add_17_1_carry;
    wire add_18_0_sum;
    wire add_18_0_carry;
    wire add_18_1_sum;
    wire add_18_1_carry;
    wire add_19_0_sum;
    wire add_19_0_carry;
    wire add_19_1_sum;
    wire add_19_1_carry;
    wire add_20_0_sum;
    wire add_20_0_carry;
    wire add_20_1_sum;
    wire add_20_1_carry;
    wire add_21_0_sum;
    wire add_21_0_carry;
    wire add_21_1_sum;
    wire add_21_1_carry;
    wire add_22_0_sum;
    wire add_22_0_carry;
    wire add_22_1_sum;
    wire add_22_1_carry;
    wire add_23_0_sum;
    wire add_23_0_carry;
    wire add_23_1_sum;
    wire add_23_1_carry;
    wire add_24_0_sum;
    wire add_24_0_carry;
    wire add_24_1_sum;
    wire add_24_1_carry;
    wire add_25_0_sum;
    wire add_25_0_carry;
    wire add_25_1_sum;
    wire add_25_1_carry;
    wire add_26_0_sum;
    wire add_26_0_carry;
    wire add_26_1_sum;
    wire add_26_1_carry;
    wire add_27_0_sum;
    wire add_27_0_carry;
    wire add_27_1_sum;
    wire add_27_1_carry;
    wire add_28_0_sum;
    wire add_28_0_carry;
    wire add_28_1_sum;
    wire add_28_1_carry;
    wire add_29_0_sum;
    wire add_29_0_carry;
    wire add_29_1_sum;
    wire add_29_1_carry;
    wire add_30_0_sum;
    wire add_30_0_carry;
    wire add_30_1_sum;
    wire add_30_1_carry;
    wire add_31_0_sum;
    wire add_31_0_carry;
    wire add_31_1_sum;
    wire add_31_1_carry;
    wire add_32_0_sum;
    wire add_32_0_carry;
    wire add_32_1_sum;
    wire add_32_1_carry;
    wire unused_carries;
    wire [9:0] bits_1;

    assign before_ = (acc & {33{keep}}) | ({acc[31:0], 1'b0} & {33{twice}});
    assign bits_1 = ((row[9:0] & {10{column[0]}}) | (row[19:10] & {10{column[1]}})) | (row[29:20] & {10{column[2]}});
    assign entry_0 = bits_1 | (row[39:30] & {10{column[3]}});
    assign term_0 = entry_0 ^ {10{column[4]}};
    assign one_0 = column[4] & ~row[40];
    assign add_0_0_half = term_0[0] ^ one_0;
    assign add_0_0_sum = add_0_0_half ^ before_[0];
    assign add_0_0_carry = (term_0[0] & one_0) | (add_0_0_half & before_[0]);
    assign add_1_0_half = term_0[1] ^ before_[1];
    assign add_1_0_sum = add_1_0_half ^ add_0_0_carry;
    assign add_1_0_carry = (term_0[1] & before_[1]) | (add_1_0_half & add_0_0_carry);
    assign add_2_0_half = term_0[2] ^ before_[2];
    assign add_2_0_sum = add_2_0_half ^ add_1_0_carry;
    assign add_2_0_carry = (term_0[2] & before_[2]) | (add_2_0_half & add_1_0_carry);
    assign add_3_0_half = term_0[3] ^ before_[3];
    assign add_3_0_sum = add_3_0_half ^ add_2_0_carry;
    assign add_3_0_carry = (term_0[3] & before_[3]) | (add_3_0_half & add_2_0_carry);
    assign add_4_0_half = term_0[4] ^ before_[4];
    assign add_4_0_sum = add_4_0_half ^ add_3_0_carry;
    assign add_4_0_carry = (term_0[4] & before_[4]) | (add_4_0_half & add_3_0_carry);
    assign add_5_0_half = term_0[5] ^ before_[5];
    assign add_5_0_sum = add_5_0_half ^ add_4_0_carry;
    assign add_5_0_carry = (term_0[5] & before_[5]) | (add_5_0_half & add_4_0_carry);
    assign add_6_0_half = term_0[6] ^ before_[6];
    assign add_6_0_sum = add_6_0_half ^ add_5_0_carry;
    assign add_6_0_carry = (term_0[6] & before_[6]) | (add_6_0_half & add_5_0_carry);
    assign add_7_0_half = term_0[7] ^ before_[7];
    assign add_7_0_sum = add_7_0_half ^ add_6_0_carry;
    assign add_7_0_carry = (term_0[7] & before_[7]) | (add_7_0_half & add_6_0_carry);
    assign add_8_0_half = term_0[8] ^ before_[8];
    assign add_8_0_sum = add_8_0_half ^ add_7_0_carry;
    assign add_8_0_carry = (term_0[8] & before_[8]) | (add_8_0_half & add_7_0_carry);
    assign add_9_0_sum = ~(~term_0[9] ^ before_[9]);
    assign add_9_0_carry = ~term_0[9] | before_[9];
    assign add_9_1_sum = add_9_0_sum ^ add_8_0_carry;
    assign add_9_1_carry = add_9_0_sum & add_8_0_carry;
    assign add_10_0_sum = ~(before_[10] ^ add_9_0_carry);
    assign add_10_0_carry = before_[10] | add_9_0_carry;
    assign add_10_1_sum = add_10_0_sum ^ add_9_1_carry;
    assign add_10_1_carry = add_10_0_sum & add_9_1_carry;
    assign add_11_0_sum = ~(before_[11] ^ add_10_0_carry);
    assign add_11_0_carry = before_[11] | add_10_0_carry;
    assign add_11_1_sum = add_11_0_sum ^ add_10_1_carry;
    assign add_11_1_carry = add_11_0_sum & add_10_1_carry;
    assign add_12_0_sum = ~(before_[12] ^ add_11_0_carry);
    assign add_12_0_carry = before_[12] | add_11_0_carry;
    assign add_12_1_sum = add_12_0_sum ^ add_11_1_carry;
    assign add_12_1_carry = add_12_0_sum & add_11_1_carry;
    assign add_13_0_sum = ~(before_[13] ^ add_12_0_carry);
    assign add_13_0_carry = before_[13] | add_12_0_carry;
    assign add_13_1_sum = add_13_0_sum ^ add_12_1_carry;
    assign add_13_1_carry = add_13_0_sum & add_12_1_carry;
    assign add_14_0_sum = ~(before_[14] ^ add_13_0_carry);
    assign add_14_0_carry = before_[14] | add_13_0_carry;
    assign add_14_1_sum = add_14_0_sum ^ add_13_1_carry;
    assign add_14_1_carry = add_14_0_sum & add_13_1_carry;
    assign add_15_0_sum = ~(before_[15] ^ add_14_0_carry);
    assign add_15_0_carry = before_[15] | add_14_0_carry;
    assign add_15_1_sum = add_15_0_sum ^ add_14_1_carry;
    assign add_15_1_carry = add_15_0_sum & add_14_1_carry;
    assign add_16_0_sum = ~(before_[16] ^ add_15_0_carry);
    assign add_16_0_carry = before_[16] | add_15_0_carry;
    assign add_16_1_sum = add_16_0_sum ^ add_15_1_carry;
    assign add_16_1_carry = add_16_0_sum & add_15_1_carry;
    assign add_17_0_sum = ~(before_[17] ^ add_16_0_carry);
    assign add_17_0_carry = before_[17] | add_16_0_carry;
    assign add_17_1_sum = add_17_0_sum ^ add_16_1_carry;
    assign add_17_1_carry = add_17_0_sum & add_16_1_carry;
    assign add_18_0_sum = ~(before_[18] ^ add_17_0_carry);
    assign add_18_0_carry = before_[18] | add_17_0_carry;
    assign add_18_1_sum = add_18_0_sum ^ add_17_1_carry;
    assign add_18_1_carry = add_18_0_sum & add_17_1_carry;
    assign add_19_0_sum = ~(before_[19] ^ add_18_0_carry);
    assign add_19_0_carry = before_[19] | add_18_0_carry;
    assign add_19_1_sum = add_19_0_sum ^ add_18_1_carry;
    assign add_19_1_carry = add_19_0_sum & add_18_1_carry;
    assign add_20_0_sum = ~(before_[20] ^ add_19_0_carry);
    assign add_20_0_carry = before_[20] | add_19_0_carry;
    assign add_20_1_sum = add_20_0_sum ^ add_19_1_carry;
    assign add_20_1_carry = add_20_0_sum & add_19_1_carry;
    assign add_21_0_sum = ~(before_[21] ^ add_20_0_carry);
    assign add_21_0_carry = before_[21] | add_20_0_carry;
    assign add_21_1_sum = add_21_0_sum ^ add_20_1_carry;
    assign add_21_1_carry = add_21_0_sum & add_20_1_carry;
    assign add_22_0_sum = ~(before_[22] ^ add_21_0_carry);
    assign add_22_0_carry = before_[22] | add_21_0_carry;
    assign add_22_1_sum = add_22_0_sum ^ add_21_1_carry;
    assign add_22_1_carry = add_22_0_sum & add_21_1_carry;
    assign add_23_0_sum = ~(before_[23] ^ add_22_0_carry);
    assign add_23_0_carry = before_[23] | add_22_0_carry;
    assign add_23_1_sum = add_23_0_sum ^ add_22_1_carry;
    assign add_23_1_carry = add_23_0_sum & add_22_1_carry;
    assign add_24_0_sum = ~(before_[24] ^ add_23_0_carry);
    assign add_24_0_carry = before_[24] | add_23_0_carry;
    assign add_24_1_sum = add_24_0_sum ^ add_23_1_carry;
    assign add_24_1_carry = add_24_0_sum & add_23_1_carry;
    assign add_25_0_sum = ~(before_[25] ^ add_24_0_carry);
    assign add_25_0_carry = before_[25] | add_24_0_carry;
    assign add_25_1_sum = add_25_0_sum ^ add_24_1_carry;
    assign add_25_1_carry = add_25_0_sum & add_24_1_carry;
    assign add_26_0_sum = ~(before_[26] ^ add_25_0_carry);
    assign add_26_0_carry = before_[26] | add_25_0_carry;
    assign add_26_1_sum = add_26_0_sum ^ add_25_1_carry;
    assign add_26_1_carry = add_26_0_sum & add_25_1_carry;
    assign add_27_0_sum = ~(before_[27] ^ add_26_0_carry);
    assign add_27_0_carry = before_[27] | add_26_0_carry;
    assign add_27_1_sum = add_27_0_sum ^ add_26_1_carry;
    assign add_27_1_carry = add_27_0_sum & add_26_1_carry;
    assign add_28_0_sum = ~(before_[28] ^ add_27_0_carry);
    assign add_28_0_carry = before_[28] | add_27_0_carry;
    assign add_28_1_sum = add_28_0_sum ^ add_27_1_carry;
    assign add_28_1_carry = add_28_0_sum & add_27_1_carry;
    assign add_29_0_sum = ~(before_[29] ^ add_28_0_carry);
    assign add_29_0_carry = before_[29] | add_28_0_carry;
    assign add_29_1_sum = add_29_0_sum ^ add_28_1_carry;
    assign add_29_1_carry = add_29_0_sum & add_28_1_carry;
    assign add_30_0_sum = ~(before_[30] ^ add_29_0_carry);
    assign add_30_0_carry = before_[30] | add_29_0_carry;
    assign add_30_1_sum = add_30_0_sum ^ add_29_1_carry;
    assign add_30_1_carry = add_30_0_sum & add_29_1_carry;
    assign add_31_0_sum = ~(before_[31] ^ add_30_0_carry);
    assign add_31_0_carry = before_[31] | add_30_0_carry;
    assign add_31_1_sum = add_31_0_sum ^ add_30_1_carry;
    assign add_31_1_carry = add_31_0_sum & add_30_1_carry;
    assign add_32_0_sum = ~(before_[32] ^ add_31_0_carry);
    assign add_32_0_carry = before_[32] | add_31_0_carry;
    assign add_32_1_sum = add_32_0_sum ^ add_31_1_carry;
    assign add_32_1_carry = add_32_0_sum & add_31_1_carry;
    assign unused_carries = |{add_32_1_carry, add_32_0_carry};

    always @(posedge clk) begin
        acc <= {add_32_1_sum, add_31_1_sum, add_30_1_sum, add_29_1_sum, add_28_1_sum, add_27_1_sum, add_26_1_sum, add_25_1_sum, add_24_1_sum, add_23_1_sum, add_22_1_sum, add_21_1_sum, add_20_1_sum, add_19_1_sum, add_18_1_sum, add_17_1_sum, add_16_1_sum, add_15_1_sum, add_14_1_sum, add_13_1_sum, add_12_1_sum, add_11_1_sum, add_10_1_sum, add_9_1_sum, add_8_0_sum, add_7_0_sum, add_6_0_sum, add_5_0_sum, add_4_0_sum, add_3_0_sum, add_2_0_sum, add_1_0_sum, add_0_0_sum};
    end

endmodule

module act_align_to_lanes3_bf16 (
    input  wire [47:0] act,
    input  wire [7:0] exponent,
    output wire [26:0] number,
    output wire nan
);

    wire normal_0;
    wire [7:0] act_0_down_1;
    wire [7:0] act_0_down_2;
    wire [7:0] act_0_down_4;
    wire [7:0] act_0_rest;
    wire normal_1;
    wire [7:0] act_1_down_1;
    wire [7:0] act_1_down_2;
    wire [7:0] act_1_down_4;
    wire [7:0] act_1_rest;
    wire normal_2;
    wire [7:0] act_2_down_1;
    wire [7:0] act_2_down_2;
    wire [7:0] act_2_down_4;
    wire [7:0] act_2_rest;
    wire special_0;
    wire special_1;
    wire special_2;
    wire [7:0] distance_0;
    wire [8:0] number_0;
    wire [7:0] distance_1;
    wire [8:0] number_1;
    wire [7:0] distance_2;
    wire [8:0] number_2;

    assign normal_0 = |act[14:7];
    assign distance_0 = exponent - {act[14:8], (act[7] | ~normal_0)};
    assign act_0_down_1 = distance_0[0] ? {1'b0, normal_0, act[6:1]} : {normal_0, act[6:0]};
    assign act_0_down_2 = distance_0[1] ? {2'd0, act_0_down_1[7:2]} : act_0_down_1;
    assign act_0_down_4 = distance_0[2] ? {4'd0, act_0_down_2[7:4]} : act_0_down_2;
    assign act_0_rest = (|distance_0[7:3]) ? 8'd0 : act_0_down_4;
    assign number_0 = ({1'b0, act_0_rest} ^ {9{act[15]}}) + {8'd0, act[15]};
    assign normal_1 = |act[30:23];
    assign distance_1 = exponent - {act[30:24], (act[23] | ~normal_1)};
    assign act_1_down_1 = distance_1[0] ? {1'b0, normal_1, act[22:17]} : {normal_1, act[22:16]};
    assign act_1_down_2 = distance_1[1] ? {2'd0, act_1_down_1[7:2]} : act_1_down_1;
    assign act_1_down_4 = distance_1[2] ? {4'd0, act_1_down_2[7:4]} : act_1_down_2;
    assign act_1_rest = (|distance_1[7:3]) ? 8'd0 : act_1_down_4;
    assign number_1 = ({1'b0, act_1_rest} ^ {9{act[31]}}) + {8'd0, act[31]};
    assign normal_2 = |act[46:39];
    assign distance_2 = exponent - {act[46:40], (act[39] | ~normal_2)};
    assign act_2_down_1 = distance_2[0] ? {1'b0, normal_2, act[38:33]} : {normal_2, act[38:32]};
    assign act_2_down_2 = distance_2[1] ? {2'd0, act_2_down_1[7:2]} : act_2_down_1;
    assign act_2_down_4 = distance_2[2] ? {4'd0, act_2_down_2[7:4]} : act_2_down_2;
    assign act_2_rest = (|distance_2[7:3]) ? 8'd0 : act_2_down_4;
    assign number_2 = ({1'b0, act_2_rest} ^ {9{act[47]}}) + {8'd0, act[47]};
    assign special_0 = &act[14:7];
    assign special_1 = &act[30:23];
    assign special_2 = &act[46:39];
    assign nan = |{special_2, special_1, special_0};
    assign number = {number_2, number_1, number_0};

endmodule

module lut_tables_k3_t1_2x2_w8_bf16_acc33_anchor (
    input  wire clk,
    input  wire [26:0] act,
    input  wire minus,
    output reg  [40:0] word,
    output wire [10:0] common
);

    wire [9:0] table_0_high_0;
    wire [9:0] table_0_high_1;
    wire [10:0] table_0_0;
    wire [10:0] table_0_1;
    wire [10:0] table_0_2;
    wire [10:0] table_0_3;
    wire unused_parities_0;
    reg  minus_held;
    wire [10:0] common_step;

    assign table_0_high_0 = {act[26], act[26:18]} - {act[17], act[17:9]};
    assign table_0_high_1 = {act[26], act[26:18]} + {act[17], act[17:9]};
    assign table_0_0 = {table_0_high_0[9], table_0_high_0} - {{2{act[8]}}, act[8:0]};
    assign table_0_1 = {table_0_high_0[9], table_0_high_0} + {{2{act[8]}}, act[8:0]};
    assign table_0_2 = {table_0_high_1[9], table_0_high_1} - {{2{act[8]}}, act[8:0]};
    assign table_0_3 = {table_0_high_1[9], table_0_high_1} + {{2{act[8]}}, act[8:0]};
    assign unused_parities_0 = |{table_0_3[0], table_0_2[0], table_0_1[0], table_0_0[0]};
    assign common_step = ({word[39], word[39:30]} ^ {11{minus_held}}) + {10'd0, (minus_held ? 1'b1 : word[40])};
    assign common = common_step;

    always @(posedge clk) begin
        word <= {table_0_0[0], table_0_3[10:1], table_0_2[10:1], table_0_1[10:1], table_0_0[10:1]};
        minus_held <= minus;
    end

endmodule

module lut_column_k3_t1_2x2_w8_bf16_acc33_anchor (
    input  wire clk,
    input  wire [2:0] wgt,
    input  wire minus,
    output wire [4:0] word
);

    reg  [2:0] wgt_held;

    assign word = {wgt_held[2], (wgt_held[0] & wgt_held[1]), (~wgt_held[0] & wgt_held[1]), (wgt_held[0] & ~wgt_held[1]), (~wgt_held[0] & ~wgt_held[1])};

    always @(posedge clk) begin
        wgt_held <= {~(wgt[2] ^ minus), (wgt[1:0] ^ {~wgt[2], ~wgt[2]})};
    end

endmodule

`default_nettype wire
