// lut_anchor_k3_t5_1x2_w8_int8_acc32_anchor: array of table look-ups: sums of activations, chosen by bits of the weights
//
//   k             3            activations that a table has the sums of
//   tables        5            tables whose entries a step adds to every sum
//   cols          2            columns of B that share the activations
//   rows          1            rows of A that share the weights
//   wgt_bits_max  8 bits       most bits of a weight; how many they are is chosen at run time, from 1 on
//   act           int8         format of the activations; floats are aligned to the greatest exponent of their sum before tables are made of them
//   guard         0 bits       floats: bits kept below the last bit of an activation with the greatest exponent
//   mode          exact        exact: the tables are made here, of integers; quantised: they come as operands, made and rounded to 8 bits outside
//   acc_width     32 bits      width of the accumulator; results wrap modulo 2**acc_width
//   form          anchor       os: an array whose sums leave row by row; anchor: operands registered, every accumulator is a port, as published PEs are measured
//
// digest 2e82041a9a8d5c64f8f7feb9b1e5adc5e064a772eed322744c168367647c60dd
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module lut_anchor_k3_t5_1x2_w8_int8_acc32_anchor (
    input  wire clk,
    input  wire first,
    input  wire twice,
    input  wire minus,
    input  wire [119:0] act,
    input  wire [29:0] wgt,
    output wire [63:0] acc_sum,
    output wire [63:0] acc_common
);

    reg  first_edge;
    reg  twice_edge;
    wire keep;
    wire twice_then;
    wire [184:0] row_0_word;
    wire [24:0] column_0_word;
    wire [24:0] column_1_word;
    wire [11:0] row_0_common;
    wire [31:0] cell_0_0_acc;
    wire [31:0] cell_0_1_acc;
    wire [31:0] common_0_acc;

    assign keep = ~(first_edge | twice_edge);
    assign twice_then = twice_edge & ~first_edge;
    assign acc_sum = {cell_0_1_acc, cell_0_0_acc};
    assign acc_common = {2{common_0_acc}};

    always @(posedge clk) begin
        first_edge <= first;
        twice_edge <= twice;
    end

    lut_column_k3_t5_1x2_w8_int8_acc32_anchor column_0 (
        .clk(clk),
        .wgt(wgt[14:0]),
        .minus(minus),
        .word(column_0_word)
    );

    lut_column_k3_t5_1x2_w8_int8_acc32_anchor column_1 (
        .clk(clk),
        .wgt(wgt[29:15]),
        .minus(minus),
        .word(column_1_word)
    );

    lut_tables_k3_t5_1x2_w8_int8_acc32_anchor row_0 (
        .clk(clk),
        .act(act),
        .minus(minus),
        .word(row_0_word),
        .common(row_0_common)
    );

    lut_cell_k3_t5_1x2_w8_int8_acc32_anchor cell_0_0 (
        .clk(clk),
        .row(row_0_word),
        .column(column_0_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_0_acc)
    );

    lut_cell_k3_t5_1x2_w8_int8_acc32_anchor cell_0_1 (
        .clk(clk),
        .row(row_0_word),
        .column(column_1_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_1_acc)
    );

    plane_common_12_acc32 common_0 (
        .clk(clk),
        .row(row_0_common),
        .keep(keep),
        .twice(twice_then),
        .acc(common_0_acc)
    );

endmodule

module plane_common_12_acc32 (
    input  wire clk,
    input  wire [11:0] row,
    input  wire keep,
    input  wire twice,
    output reg  [31:0] acc
);

    wire [31:0] before_;
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
    wire add_10_0_half;
    wire add_10_0_sum;
    wire add_10_0_carry;
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
    wire unused_carries;

    assign before_ = (acc & {32{keep}}) | ({acc[30:0], 1'b0} & {32{twice}});
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
    assign add_10_0_half = row[10] ^ before_[10];
    assign add_10_0_sum = add_10_0_half ^ add_9_0_carry;
    assign add_10_0_carry = (row[10] & before_[10]) | (add_10_0_half & add_9_0_carry);
    assign add_11_0_sum = ~(~row[11] ^ before_[11]);
    assign add_11_0_carry = ~row[11] | before_[11];
    assign add_11_1_sum = add_11_0_sum ^ add_10_0_carry;
    assign add_11_1_carry = add_11_0_sum & add_10_0_carry;
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
    assign unused_carries = |{add_31_1_carry, add_31_0_carry};

    always @(posedge clk) begin
        acc <= {add_31_1_sum, add_30_1_sum, add_29_1_sum, add_28_1_sum, add_27_1_sum, add_26_1_sum, add_25_1_sum, add_24_1_sum, add_23_1_sum, add_22_1_sum, add_21_1_sum, add_20_1_sum, add_19_1_sum, add_18_1_sum, add_17_1_sum, add_16_1_sum, add_15_1_sum, add_14_1_sum, add_13_1_sum, add_12_1_sum, add_11_1_sum, add_10_0_sum, add_9_0_sum, add_8_0_sum, add_7_0_sum, add_6_0_sum, add_5_0_sum, add_4_0_sum, add_3_0_sum, add_2_0_sum, add_1_0_sum, add_0_0_sum};
    end

endmodule

module lut_cell_k3_t5_1x2_w8_int8_acc32_anchor (
    input  wire clk,
    input  wire [184:0] row,
    input  wire [24:0] column,
    input  wire keep,
    input  wire twice,
    output reg  [31:0] acc
);

    wire [31:0] before_;
    wire [8:0] entry_0;
    wire [8:0] term_0;
    wire one_0;
    wire [8:0] entry_1;
    wire [8:0] term_1;
    wire one_1;
    wire [8:0] entry_2;
    wire [8:0] term_2;
    wire one_2;
    wire [8:0] entry_3;
    wire [8:0] term_3;
    wire one_3;
    wire [8:0] entry_4;
    wire [8:0] term_4;
    wire one_4;
    wire add_0_0_half;
    wire add_0_0_sum;
    wire add_0_0_carry;
    wire add_0_1_half;
    wire add_0_1_sum;
    wire add_0_1_carry;
    wire add_0_2_half;
    wire add_0_2_sum;
    wire add_0_2_carry;
    wire add_0_3_half;
    wire add_0_3_sum;
    wire add_0_3_carry;
    wire add_0_4_half;
    wire add_0_4_sum;
    wire add_0_4_carry;
    wire add_1_0_half;
    wire add_1_0_sum;
    wire add_1_0_carry;
    wire add_1_1_half;
    wire add_1_1_sum;
    wire add_1_1_carry;
    wire add_1_2_half;
    wire add_1_2_sum;
    wire add_1_2_carry;
    wire add_1_3_half;
    wire add_1_3_sum;
    wire add_1_3_carry;
    wire add_1_4_half;
    wire add_1_4_sum;
    wire add_1_4_carry;
    wire add_2_0_half;
    wire add_2_0_sum;
    wire add_2_0_carry;
    wire add_2_1_half;
    wire add_2_1_sum;
    wire add_2_1_carry;
    wire add_2_2_half;
    wire add_2_2_sum;
    wire add_2_2_carry;
    wire add_2_3_half;
    wire add_2_3_sum;
    wire add_2_3_carry;
    wire add_2_4_half;
    wire add_2_4_sum;
    wire add_2_4_carry;
    wire add_3_0_half;
    wire add_3_0_sum;
    wire add_3_0_carry;
    wire add_3_1_half;
    wire add_3_1_sum;
    wire add_3_1_carry;
    wire add_3_2_half;
    wire add_3_2_sum;
    wire add_3_2_carry;
    wire add_3_3_half;
    wire add_3_3_sum;
    wire add_3_3_carry;
    wire add_3_4_half;
    wire add_3_4_sum;
    wire add_3_4_carry;
    wire add_4_0_half;
    wire add_4_0_sum;
    wire add_4_0_carry;
    wire add_4_1_half;
    wire add_4_1_sum;
    wire add_4_1_carry;
    wire add_4_2_half;
    wire add_4_2_sum;
    wire add_4_2_carry;
    wire add_4_3_half;
    wire add_4_3_sum;
    wire add_4_3_carry;
    wire add_4_4_half;
    wire add_4_4_sum;
    wire add_4_4_carry;
    wire add_5_0_half;
    wire add_5_0_sum;
    wire add_5_0_carry;
    wire add_5_1_half;
    wire add_5_1_sum;
    wire add_5_1_carry;
    wire add_5_2_half;
    wire add_5_2_sum;
    wire add_5_2_carry;
    wire add_5_3_half;
    wire add_5_3_sum;
    wire add_5_3_carry;
    wire add_5_4_half;
    wire add_5_4_sum;
    wire add_5_4_carry;
    wire add_6_0_half;
    wire add_6_0_sum;
    wire add_6_0_carry;
    wire add_6_1_half;
    wire add_6_1_sum;
    wire add_6_1_carry;
    wire add_6_2_half;
    wire add_6_2_sum;
    wire add_6_2_carry;
    wire add_6_3_half;
    wire add_6_3_sum;
    wire add_6_3_carry;
    wire add_6_4_half;
    wire add_6_4_sum;
    wire add_6_4_carry;
    wire add_7_0_half;
    wire add_7_0_sum;
    wire add_7_0_carry;
    wire add_7_1_half;
    wire add_7_1_sum;
    wire add_7_1_carry;
    wire add_7_2_half;
    wire add_7_2_sum;
    wire add_7_2_carry;
    wire add_7_3_half;
    wire add_7_3_sum;
    wire add_7_3_carry;
    wire add_7_4_half;
    wire add_7_4_sum;
    wire add_7_4_carry;
    wire add_8_0_sum;
    wire add_8_0_carry;
    wire add_8_1_half;
    wire add_8_1_sum;
    wire add_8_1_carry;
    wire add_8_2_half;
    wire add_8_2_sum;
    wire add_8_2_carry;
    wire add_8_3_half;
    wire add_8_3_sum;
    wire add_8_3_carry;
    wire add_8_4_half;
    wire add_8_4_sum;
    wire add_8_4_carry;
    wire add_8_5_sum;
    wire add_8_5_carry;
    wire add_9_0_sum;
    wire add_9_0_carry;
    wire add_9_1_half;
    wire add_9_1_sum;
    wire add_9_1_carry;
    wire add_9_2_half;
    wire add_9_2_sum;
    wire add_9_2_carry;
    wire add_9_3_sum;
    wire add_9_3_carry;
    wire add_10_0_half;
    wire add_10_0_sum;
    wire add_10_0_carry;
    wire add_10_1_half;
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
    wire unused_carries;
    wire [8:0] bits_1;
    wire [8:0] bits_2;
    wire [8:0] bits_3;
    wire [8:0] bits_4;

    assign before_ = (acc & {32{keep}}) | ({acc[30:0], 1'b0} & {32{twice}});
    assign entry_0 = (((row[8:0] & {9{column[0]}}) | (row[17:9] & {9{column[1]}})) | (row[26:18] & {9{column[2]}})) | (row[35:27] & {9{column[3]}});
    assign term_0 = entry_0 ^ {9{column[4]}};
    assign one_0 = column[4] & ~row[36];
    assign bits_1 = ((row[45:37] & {9{column[5]}}) | (row[54:46] & {9{column[6]}})) | (row[63:55] & {9{column[7]}});
    assign entry_1 = bits_1 | (row[72:64] & {9{column[8]}});
    assign term_1 = entry_1 ^ {9{column[9]}};
    assign one_1 = column[9] & ~row[73];
    assign bits_2 = ((row[82:74] & {9{column[10]}}) | (row[91:83] & {9{column[11]}})) | (row[100:92] & {9{column[12]}});
    assign entry_2 = bits_2 | (row[109:101] & {9{column[13]}});
    assign term_2 = entry_2 ^ {9{column[14]}};
    assign one_2 = column[14] & ~row[110];
    assign bits_3 = ((row[119:111] & {9{column[15]}}) | (row[128:120] & {9{column[16]}})) | (row[137:129] & {9{column[17]}});
    assign entry_3 = bits_3 | (row[146:138] & {9{column[18]}});
    assign term_3 = entry_3 ^ {9{column[19]}};
    assign one_3 = column[19] & ~row[147];
    assign bits_4 = ((row[156:148] & {9{column[20]}}) | (row[165:157] & {9{column[21]}})) | (row[174:166] & {9{column[22]}});
    assign entry_4 = bits_4 | (row[183:175] & {9{column[23]}});
    assign term_4 = entry_4 ^ {9{column[24]}};
    assign one_4 = column[24] & ~row[184];
    assign add_0_0_half = term_0[0] ^ one_0;
    assign add_0_0_sum = add_0_0_half ^ term_1[0];
    assign add_0_0_carry = (term_0[0] & one_0) | (add_0_0_half & term_1[0]);
    assign add_0_1_half = one_1 ^ term_2[0];
    assign add_0_1_sum = add_0_1_half ^ one_2;
    assign add_0_1_carry = (one_1 & term_2[0]) | (add_0_1_half & one_2);
    assign add_0_2_half = term_3[0] ^ one_3;
    assign add_0_2_sum = add_0_2_half ^ term_4[0];
    assign add_0_2_carry = (term_3[0] & one_3) | (add_0_2_half & term_4[0]);
    assign add_0_3_half = one_4 ^ add_0_0_sum;
    assign add_0_3_sum = add_0_3_half ^ add_0_1_sum;
    assign add_0_3_carry = (one_4 & add_0_0_sum) | (add_0_3_half & add_0_1_sum);
    assign add_0_4_half = add_0_2_sum ^ add_0_3_sum;
    assign add_0_4_sum = add_0_4_half ^ before_[0];
    assign add_0_4_carry = (add_0_2_sum & add_0_3_sum) | (add_0_4_half & before_[0]);
    assign add_1_0_half = term_0[1] ^ term_1[1];
    assign add_1_0_sum = add_1_0_half ^ term_2[1];
    assign add_1_0_carry = (term_0[1] & term_1[1]) | (add_1_0_half & term_2[1]);
    assign add_1_1_half = term_3[1] ^ term_4[1];
    assign add_1_1_sum = add_1_1_half ^ add_0_0_carry;
    assign add_1_1_carry = (term_3[1] & term_4[1]) | (add_1_1_half & add_0_0_carry);
    assign add_1_2_half = add_0_1_carry ^ add_0_2_carry;
    assign add_1_2_sum = add_1_2_half ^ add_1_0_sum;
    assign add_1_2_carry = (add_0_1_carry & add_0_2_carry) | (add_1_2_half & add_1_0_sum);
    assign add_1_3_half = add_1_1_sum ^ add_0_3_carry;
    assign add_1_3_sum = add_1_3_half ^ add_1_2_sum;
    assign add_1_3_carry = (add_1_1_sum & add_0_3_carry) | (add_1_3_half & add_1_2_sum);
    assign add_1_4_half = add_1_3_sum ^ before_[1];
    assign add_1_4_sum = add_1_4_half ^ add_0_4_carry;
    assign add_1_4_carry = (add_1_3_sum & before_[1]) | (add_1_4_half & add_0_4_carry);
    assign add_2_0_half = term_0[2] ^ term_1[2];
    assign add_2_0_sum = add_2_0_half ^ term_2[2];
    assign add_2_0_carry = (term_0[2] & term_1[2]) | (add_2_0_half & term_2[2]);
    assign add_2_1_half = term_3[2] ^ term_4[2];
    assign add_2_1_sum = add_2_1_half ^ add_1_0_carry;
    assign add_2_1_carry = (term_3[2] & term_4[2]) | (add_2_1_half & add_1_0_carry);
    assign add_2_2_half = add_2_0_sum ^ add_1_1_carry;
    assign add_2_2_sum = add_2_2_half ^ add_2_1_sum;
    assign add_2_2_carry = (add_2_0_sum & add_1_1_carry) | (add_2_2_half & add_2_1_sum);
    assign add_2_3_half = add_1_2_carry ^ add_2_2_sum;
    assign add_2_3_sum = add_2_3_half ^ add_1_3_carry;
    assign add_2_3_carry = (add_1_2_carry & add_2_2_sum) | (add_2_3_half & add_1_3_carry);
    assign add_2_4_half = add_2_3_sum ^ before_[2];
    assign add_2_4_sum = add_2_4_half ^ add_1_4_carry;
    assign add_2_4_carry = (add_2_3_sum & before_[2]) | (add_2_4_half & add_1_4_carry);
    assign add_3_0_half = term_0[3] ^ term_1[3];
    assign add_3_0_sum = add_3_0_half ^ term_2[3];
    assign add_3_0_carry = (term_0[3] & term_1[3]) | (add_3_0_half & term_2[3]);
    assign add_3_1_half = term_3[3] ^ term_4[3];
    assign add_3_1_sum = add_3_1_half ^ add_2_0_carry;
    assign add_3_1_carry = (term_3[3] & term_4[3]) | (add_3_1_half & add_2_0_carry);
    assign add_3_2_half = add_3_0_sum ^ add_2_1_carry;
    assign add_3_2_sum = add_3_2_half ^ add_3_1_sum;
    assign add_3_2_carry = (add_3_0_sum & add_2_1_carry) | (add_3_2_half & add_3_1_sum);
    assign add_3_3_half = add_2_2_carry ^ add_3_2_sum;
    assign add_3_3_sum = add_3_3_half ^ add_2_3_carry;
    assign add_3_3_carry = (add_2_2_carry & add_3_2_sum) | (add_3_3_half & add_2_3_carry);
    assign add_3_4_half = add_3_3_sum ^ before_[3];
    assign add_3_4_sum = add_3_4_half ^ add_2_4_carry;
    assign add_3_4_carry = (add_3_3_sum & before_[3]) | (add_3_4_half & add_2_4_carry);
    assign add_4_0_half = term_0[4] ^ term_1[4];
    assign add_4_0_sum = add_4_0_half ^ term_2[4];
    assign add_4_0_carry = (term_0[4] & term_1[4]) | (add_4_0_half & term_2[4]);
    assign add_4_1_half = term_3[4] ^ term_4[4];
    assign add_4_1_sum = add_4_1_half ^ add_3_0_carry;
    assign add_4_1_carry = (term_3[4] & term_4[4]) | (add_4_1_half & add_3_0_carry);
    assign add_4_2_half = add_4_0_sum ^ add_3_1_carry;
    assign add_4_2_sum = add_4_2_half ^ add_4_1_sum;
    assign add_4_2_carry = (add_4_0_sum & add_3_1_carry) | (add_4_2_half & add_4_1_sum);
    assign add_4_3_half = add_3_2_carry ^ add_4_2_sum;
    assign add_4_3_sum = add_4_3_half ^ add_3_3_carry;
    assign add_4_3_carry = (add_3_2_carry & add_4_2_sum) | (add_4_3_half & add_3_3_carry);
    assign add_4_4_half = add_4_3_sum ^ before_[4];
    assign add_4_4_sum = add_4_4_half ^ add_3_4_carry;
    assign add_4_4_carry = (add_4_3_sum & before_[4]) | (add_4_4_half & add_3_4_carry);
    assign add_5_0_half = term_0[5] ^ term_1[5];
    assign add_5_0_sum = add_5_0_half ^ term_2[5];
    assign add_5_0_carry = (term_0[5] & term_1[5]) | (add_5_0_half & term_2[5]);
    assign add_5_1_half = term_3[5] ^ term_4[5];
    assign add_5_1_sum = add_5_1_half ^ add_4_0_carry;
    assign add_5_1_carry = (term_3[5] & term_4[5]) | (add_5_1_half & add_4_0_carry);
    assign add_5_2_half = add_5_0_sum ^ add_4_1_carry;
    assign add_5_2_sum = add_5_2_half ^ add_5_1_sum;
    assign add_5_2_carry = (add_5_0_sum & add_4_1_carry) | (add_5_2_half & add_5_1_sum);
    assign add_5_3_half = add_4_2_carry ^ add_5_2_sum;
    assign add_5_3_sum = add_5_3_half ^ add_4_3_carry;
    assign add_5_3_carry = (add_4_2_carry & add_5_2_sum) | (add_5_3_half & add_4_3_carry);
    assign add_5_4_half = add_5_3_sum ^ before_[5];
    assign add_5_4_sum = add_5_4_half ^ add_4_4_carry;
    assign add_5_4_carry = (add_5_3_sum & before_[5]) | (add_5_4_half & add_4_4_carry);
    assign add_6_0_half = term_0[6] ^ term_1[6];
    assign add_6_0_sum = add_6_0_half ^ term_2[6];
    assign add_6_0_carry = (term_0[6] & term_1[6]) | (add_6_0_half & term_2[6]);
    assign add_6_1_half = term_3[6] ^ term_4[6];
    assign add_6_1_sum = add_6_1_half ^ add_5_0_carry;
    assign add_6_1_carry = (term_3[6] & term_4[6]) | (add_6_1_half & add_5_0_carry);
    assign add_6_2_half = add_6_0_sum ^ add_5_1_carry;
    assign add_6_2_sum = add_6_2_half ^ add_6_1_sum;
    assign add_6_2_carry = (add_6_0_sum & add_5_1_carry) | (add_6_2_half & add_6_1_sum);
    assign add_6_3_half = add_5_2_carry ^ add_6_2_sum;
    assign add_6_3_sum = add_6_3_half ^ add_5_3_carry;
    assign add_6_3_carry = (add_5_2_carry & add_6_2_sum) | (add_6_3_half & add_5_3_carry);
    assign add_6_4_half = add_6_3_sum ^ before_[6];
    assign add_6_4_sum = add_6_4_half ^ add_5_4_carry;
    assign add_6_4_carry = (add_6_3_sum & before_[6]) | (add_6_4_half & add_5_4_carry);
    assign add_7_0_half = term_0[7] ^ term_1[7];
    assign add_7_0_sum = add_7_0_half ^ term_2[7];
    assign add_7_0_carry = (term_0[7] & term_1[7]) | (add_7_0_half & term_2[7]);
    assign add_7_1_half = term_3[7] ^ term_4[7];
    assign add_7_1_sum = add_7_1_half ^ add_6_0_carry;
    assign add_7_1_carry = (term_3[7] & term_4[7]) | (add_7_1_half & add_6_0_carry);
    assign add_7_2_half = add_7_0_sum ^ add_6_1_carry;
    assign add_7_2_sum = add_7_2_half ^ add_7_1_sum;
    assign add_7_2_carry = (add_7_0_sum & add_6_1_carry) | (add_7_2_half & add_7_1_sum);
    assign add_7_3_half = add_6_2_carry ^ add_7_2_sum;
    assign add_7_3_sum = add_7_3_half ^ add_6_3_carry;
    assign add_7_3_carry = (add_6_2_carry & add_7_2_sum) | (add_7_3_half & add_6_3_carry);
    assign add_7_4_half = add_7_3_sum ^ before_[7];
    assign add_7_4_sum = add_7_4_half ^ add_6_4_carry;
    assign add_7_4_carry = (add_7_3_sum & before_[7]) | (add_7_4_half & add_6_4_carry);
    assign add_8_0_sum = ~(~term_0[8] ^ ~term_1[8]);
    assign add_8_0_carry = ~term_0[8] | ~term_1[8];
    assign add_8_1_half = ~term_2[8] ^ ~term_3[8];
    assign add_8_1_sum = add_8_1_half ^ ~term_4[8];
    assign add_8_1_carry = (~term_2[8] & ~term_3[8]) | (add_8_1_half & ~term_4[8]);
    assign add_8_2_half = add_8_0_sum ^ add_7_0_carry;
    assign add_8_2_sum = add_8_2_half ^ add_8_1_sum;
    assign add_8_2_carry = (add_8_0_sum & add_7_0_carry) | (add_8_2_half & add_8_1_sum);
    assign add_8_3_half = add_7_1_carry ^ add_8_2_sum;
    assign add_8_3_sum = add_8_3_half ^ add_7_2_carry;
    assign add_8_3_carry = (add_7_1_carry & add_8_2_sum) | (add_8_3_half & add_7_2_carry);
    assign add_8_4_half = add_8_3_sum ^ add_7_3_carry;
    assign add_8_4_sum = add_8_4_half ^ before_[8];
    assign add_8_4_carry = (add_8_3_sum & add_7_3_carry) | (add_8_4_half & before_[8]);
    assign add_8_5_sum = add_8_4_sum ^ add_7_4_carry;
    assign add_8_5_carry = add_8_4_sum & add_7_4_carry;
    assign add_9_0_sum = ~(add_8_0_carry ^ add_8_1_carry);
    assign add_9_0_carry = add_8_0_carry | add_8_1_carry;
    assign add_9_1_half = add_9_0_sum ^ add_8_2_carry;
    assign add_9_1_sum = add_9_1_half ^ add_8_3_carry;
    assign add_9_1_carry = (add_9_0_sum & add_8_2_carry) | (add_9_1_half & add_8_3_carry);
    assign add_9_2_half = add_9_1_sum ^ before_[9];
    assign add_9_2_sum = add_9_2_half ^ add_8_4_carry;
    assign add_9_2_carry = (add_9_1_sum & before_[9]) | (add_9_2_half & add_8_4_carry);
    assign add_9_3_sum = add_9_2_sum ^ add_8_5_carry;
    assign add_9_3_carry = add_9_2_sum & add_8_5_carry;
    assign add_10_0_half = add_9_0_carry ^ add_9_1_carry;
    assign add_10_0_sum = add_10_0_half ^ before_[10];
    assign add_10_0_carry = (add_9_0_carry & add_9_1_carry) | (add_10_0_half & before_[10]);
    assign add_10_1_half = add_10_0_sum ^ add_9_2_carry;
    assign add_10_1_sum = add_10_1_half ^ add_9_3_carry;
    assign add_10_1_carry = (add_10_0_sum & add_9_2_carry) | (add_10_1_half & add_9_3_carry);
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
    assign unused_carries = |{add_31_1_carry, add_31_0_carry};

    always @(posedge clk) begin
        acc <= {add_31_1_sum, add_30_1_sum, add_29_1_sum, add_28_1_sum, add_27_1_sum, add_26_1_sum, add_25_1_sum, add_24_1_sum, add_23_1_sum, add_22_1_sum, add_21_1_sum, add_20_1_sum, add_19_1_sum, add_18_1_sum, add_17_1_sum, add_16_1_sum, add_15_1_sum, add_14_1_sum, add_13_1_sum, add_12_1_sum, add_11_1_sum, add_10_1_sum, add_9_3_sum, add_8_5_sum, add_7_4_sum, add_6_4_sum, add_5_4_sum, add_4_4_sum, add_3_4_sum, add_2_4_sum, add_1_4_sum, add_0_4_sum};
    end

endmodule

module lut_tables_k3_t5_1x2_w8_int8_acc32_anchor (
    input  wire clk,
    input  wire [119:0] act,
    input  wire minus,
    output reg  [184:0] word,
    output wire [11:0] common
);

    wire [8:0] table_0_high_0;
    wire [8:0] table_0_high_1;
    wire [9:0] table_0_0;
    wire [9:0] table_0_1;
    wire [9:0] table_0_2;
    wire [9:0] table_0_3;
    wire unused_parities_0;
    wire [8:0] table_1_high_0;
    wire [8:0] table_1_high_1;
    wire [9:0] table_1_0;
    wire [9:0] table_1_1;
    wire [9:0] table_1_2;
    wire [9:0] table_1_3;
    wire unused_parities_1;
    wire [8:0] table_2_high_0;
    wire [8:0] table_2_high_1;
    wire [9:0] table_2_0;
    wire [9:0] table_2_1;
    wire [9:0] table_2_2;
    wire [9:0] table_2_3;
    wire unused_parities_2;
    wire [8:0] table_3_high_0;
    wire [8:0] table_3_high_1;
    wire [9:0] table_3_0;
    wire [9:0] table_3_1;
    wire [9:0] table_3_2;
    wire [9:0] table_3_3;
    wire unused_parities_3;
    wire [8:0] table_4_high_0;
    wire [8:0] table_4_high_1;
    wire [9:0] table_4_0;
    wire [9:0] table_4_1;
    wire [9:0] table_4_2;
    wire [9:0] table_4_3;
    wire unused_parities_4;
    reg  minus_held;
    wire [9:0] sum_1;
    wire [10:0] sum_2;
    wire [11:0] half_of_all;
    wire [3:0] sum_3;
    wire [11:0] common_step;

    assign table_0_high_0 = {act[23], act[23:16]} - {act[15], act[15:8]};
    assign table_0_high_1 = {act[23], act[23:16]} + {act[15], act[15:8]};
    assign table_0_0 = {table_0_high_0[8], table_0_high_0} - {{2{act[7]}}, act[7:0]};
    assign table_0_1 = {table_0_high_0[8], table_0_high_0} + {{2{act[7]}}, act[7:0]};
    assign table_0_2 = {table_0_high_1[8], table_0_high_1} - {{2{act[7]}}, act[7:0]};
    assign table_0_3 = {table_0_high_1[8], table_0_high_1} + {{2{act[7]}}, act[7:0]};
    assign unused_parities_0 = |{table_0_3[0], table_0_2[0], table_0_1[0], table_0_0[0]};
    assign table_1_high_0 = {act[47], act[47:40]} - {act[39], act[39:32]};
    assign table_1_high_1 = {act[47], act[47:40]} + {act[39], act[39:32]};
    assign table_1_0 = {table_1_high_0[8], table_1_high_0} - {{2{act[31]}}, act[31:24]};
    assign table_1_1 = {table_1_high_0[8], table_1_high_0} + {{2{act[31]}}, act[31:24]};
    assign table_1_2 = {table_1_high_1[8], table_1_high_1} - {{2{act[31]}}, act[31:24]};
    assign table_1_3 = {table_1_high_1[8], table_1_high_1} + {{2{act[31]}}, act[31:24]};
    assign unused_parities_1 = |{table_1_3[0], table_1_2[0], table_1_1[0], table_1_0[0]};
    assign table_2_high_0 = {act[71], act[71:64]} - {act[63], act[63:56]};
    assign table_2_high_1 = {act[71], act[71:64]} + {act[63], act[63:56]};
    assign table_2_0 = {table_2_high_0[8], table_2_high_0} - {{2{act[55]}}, act[55:48]};
    assign table_2_1 = {table_2_high_0[8], table_2_high_0} + {{2{act[55]}}, act[55:48]};
    assign table_2_2 = {table_2_high_1[8], table_2_high_1} - {{2{act[55]}}, act[55:48]};
    assign table_2_3 = {table_2_high_1[8], table_2_high_1} + {{2{act[55]}}, act[55:48]};
    assign unused_parities_2 = |{table_2_3[0], table_2_2[0], table_2_1[0], table_2_0[0]};
    assign table_3_high_0 = {act[95], act[95:88]} - {act[87], act[87:80]};
    assign table_3_high_1 = {act[95], act[95:88]} + {act[87], act[87:80]};
    assign table_3_0 = {table_3_high_0[8], table_3_high_0} - {{2{act[79]}}, act[79:72]};
    assign table_3_1 = {table_3_high_0[8], table_3_high_0} + {{2{act[79]}}, act[79:72]};
    assign table_3_2 = {table_3_high_1[8], table_3_high_1} - {{2{act[79]}}, act[79:72]};
    assign table_3_3 = {table_3_high_1[8], table_3_high_1} + {{2{act[79]}}, act[79:72]};
    assign unused_parities_3 = |{table_3_3[0], table_3_2[0], table_3_1[0], table_3_0[0]};
    assign table_4_high_0 = {act[119], act[119:112]} - {act[111], act[111:104]};
    assign table_4_high_1 = {act[119], act[119:112]} + {act[111], act[111:104]};
    assign table_4_0 = {table_4_high_0[8], table_4_high_0} - {{2{act[103]}}, act[103:96]};
    assign table_4_1 = {table_4_high_0[8], table_4_high_0} + {{2{act[103]}}, act[103:96]};
    assign table_4_2 = {table_4_high_1[8], table_4_high_1} - {{2{act[103]}}, act[103:96]};
    assign table_4_3 = {table_4_high_1[8], table_4_high_1} + {{2{act[103]}}, act[103:96]};
    assign unused_parities_4 = |{table_4_3[0], table_4_2[0], table_4_1[0], table_4_0[0]};
    assign sum_1 = {word[35], word[35:27]} + {word[72], word[72:64]};
    assign sum_2 = {sum_1[9], sum_1} + {{2{word[109]}}, word[109:101]};
    assign half_of_all = ({sum_2[10], sum_2} + {{3{word[146]}}, word[146:138]}) + {{3{word[183]}}, word[183:175]};
    assign sum_3 = {1'b0, ({1'b0, ({1'b0, word[36]} + {1'b0, word[73]})} + {2'd0, word[110]})} + {3'd0, word[147]};
    assign common_step = (half_of_all ^ {12{minus_held}}) + {7'd0, (minus_held ? 5'd1 : ({1'b0, sum_3} + {4'd0, word[184]}))};
    assign common = common_step;

    always @(posedge clk) begin
        word <= {table_4_0[0], table_4_3[9:1], table_4_2[9:1], table_4_1[9:1], table_4_0[9:1], table_3_0[0], table_3_3[9:1], table_3_2[9:1], table_3_1[9:1], table_3_0[9:1], table_2_0[0], table_2_3[9:1], table_2_2[9:1], table_2_1[9:1], table_2_0[9:1], table_1_0[0], table_1_3[9:1], table_1_2[9:1], table_1_1[9:1], table_1_0[9:1], table_0_0[0], table_0_3[9:1], table_0_2[9:1], table_0_1[9:1], table_0_0[9:1]};
        minus_held <= minus;
    end

endmodule

module lut_column_k3_t5_1x2_w8_int8_acc32_anchor (
    input  wire clk,
    input  wire [14:0] wgt,
    input  wire minus,
    output wire [24:0] word
);

    reg  [14:0] wgt_held;

    assign word = {wgt_held[14], (wgt_held[12] & wgt_held[13]), (~wgt_held[12] & wgt_held[13]), (wgt_held[12] & ~wgt_held[13]), (~wgt_held[12] & ~wgt_held[13]), wgt_held[11], (wgt_held[9] & wgt_held[10]), (~wgt_held[9] & wgt_held[10]), (wgt_held[9] & ~wgt_held[10]), (~wgt_held[9] & ~wgt_held[10]), wgt_held[8], (wgt_held[6] & wgt_held[7]), (~wgt_held[6] & wgt_held[7]), (wgt_held[6] & ~wgt_held[7]), (~wgt_held[6] & ~wgt_held[7]), wgt_held[5], (wgt_held[3] & wgt_held[4]), (~wgt_held[3] & wgt_held[4]), (wgt_held[3] & ~wgt_held[4]), (~wgt_held[3] & ~wgt_held[4]), wgt_held[2], (wgt_held[0] & wgt_held[1]), (~wgt_held[0] & wgt_held[1]), (wgt_held[0] & ~wgt_held[1]), (~wgt_held[0] & ~wgt_held[1])};

    always @(posedge clk) begin
        wgt_held <= {~(wgt[14] ^ minus), (wgt[13:12] ^ {~wgt[14], ~wgt[14]}), ~(wgt[11] ^ minus), (wgt[10:9] ^ {~wgt[11], ~wgt[11]}), ~(wgt[8] ^ minus), (wgt[7:6] ^ {~wgt[8], ~wgt[8]}), ~(wgt[5] ^ minus), (wgt[4:3] ^ {~wgt[5], ~wgt[5]}), ~(wgt[2] ^ minus), (wgt[1:0] ^ {~wgt[2], ~wgt[2]})};
    end

endmodule

`default_nettype wire
