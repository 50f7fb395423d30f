// both_serial_anchor_k64_1x2_a8_w8_acc24_anchor: both-serial PEs: bits of activations and weights that are both 1, counted
//
//   lanes         64           products that a step adds to every sum
//   cols          2            columns of B that share the activations
//   rows          1            rows of A that share the weights
//   act_bits_max  8 bits       most bits of an activation; how many they are is chosen at run time, from 1 on
//   wgt_bits_max  8 bits       most bits of a weight; how many they are is chosen at run time, from 1 on
//   acc_width     24 bits      width of the accumulator; results wrap modulo 2**acc_width
//   form          anchor       os: an array whose sums leave row by row; anchor: operands registered, every accumulator is a port, as published PEs are measured
//
// digest d0bd279093efd77e9e065d079d78c2427a2ddde240a1b7b66bcca6ec9a0e0068
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module both_serial_anchor_k64_1x2_a8_w8_acc24_anchor (
    input  wire clk,
    input  wire first,
    input  wire twice,
    input  wire minus,
    input  wire [63:0] act,
    input  wire [127:0] wgt,
    output wire [47:0] acc
);

    reg  first_edge;
    reg  twice_edge;
    wire keep;
    wire twice_then;
    wire [63:0] row_0_word;
    wire [64:0] column_0_word;
    wire [64:0] column_1_word;
    wire [23:0] cell_0_0_acc;
    wire [23:0] cell_0_1_acc;

    assign keep = ~(first_edge | twice_edge);
    assign twice_then = twice_edge & ~first_edge;
    assign acc = {cell_0_1_acc, cell_0_0_acc};

    always @(posedge clk) begin
        first_edge <= first;
        twice_edge <= twice;
    end

    both_serial_column_k64_1x2_a8_w8_acc24_anchor column_0 (
        .clk(clk),
        .wgt(wgt[63:0]),
        .minus(minus),
        .word(column_0_word)
    );

    both_serial_column_k64_1x2_a8_w8_acc24_anchor column_1 (
        .clk(clk),
        .wgt(wgt[127:64]),
        .minus(minus),
        .word(column_1_word)
    );

    both_serial_row_k64_1x2_a8_w8_acc24_anchor row_0 (
        .clk(clk),
        .act(act),
        .word(row_0_word)
    );

    both_serial_cell_k64_1x2_a8_w8_acc24_anchor cell_0_0 (
        .clk(clk),
        .row(row_0_word),
        .column(column_0_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_0_acc)
    );

    both_serial_cell_k64_1x2_a8_w8_acc24_anchor cell_0_1 (
        .clk(clk),
        .row(row_0_word),
        .column(column_1_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_1_acc)
    );

endmodule

module both_serial_cell_k64_1x2_a8_w8_acc24_anchor (
    input  wire clk,
    input  wire [63:0] row,
    input  wire [64:0] column,
    input  wire keep,
    input  wire twice,
    output reg  [23:0] acc
);

    wire [23:0] before_;
    wire [63:0] both;
    wire tree_0_0_half;
    wire tree_0_0_sum;
    wire tree_0_0_carry;
    wire tree_0_1_half;
    wire tree_0_1_sum;
    wire tree_0_1_carry;
    wire tree_0_2_half;
    wire tree_0_2_sum;
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
    wire tree_0_8_half;
    wire tree_0_8_sum;
    wire tree_0_8_carry;
    wire tree_0_9_half;
    wire tree_0_9_sum;
    wire tree_0_9_carry;
    wire tree_0_10_half;
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
    wire tree_0_16_half;
    wire tree_0_16_sum;
    wire tree_0_16_carry;
    wire tree_0_17_half;
    wire tree_0_17_sum;
    wire tree_0_17_carry;
    wire tree_0_18_half;
    wire tree_0_18_sum;
    wire tree_0_18_carry;
    wire tree_0_19_half;
    wire tree_0_19_sum;
    wire tree_0_19_carry;
    wire tree_0_20_half;
    wire tree_0_20_sum;
    wire tree_0_20_carry;
    wire tree_0_21_half;
    wire tree_0_21_sum;
    wire tree_0_21_carry;
    wire tree_0_22_half;
    wire tree_0_22_sum;
    wire tree_0_22_carry;
    wire tree_0_23_half;
    wire tree_0_23_sum;
    wire tree_0_23_carry;
    wire tree_0_24_half;
    wire tree_0_24_sum;
    wire tree_0_24_carry;
    wire tree_0_25_half;
    wire tree_0_25_sum;
    wire tree_0_25_carry;
    wire tree_0_26_half;
    wire tree_0_26_sum;
    wire tree_0_26_carry;
    wire tree_0_27_half;
    wire tree_0_27_sum;
    wire tree_0_27_carry;
    wire tree_0_28_half;
    wire tree_0_28_sum;
    wire tree_0_28_carry;
    wire tree_0_29_half;
    wire tree_0_29_sum;
    wire tree_0_29_carry;
    wire tree_0_30_half;
    wire tree_0_30_sum;
    wire tree_0_30_carry;
    wire tree_0_31_sum;
    wire tree_0_31_carry;
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
    wire tree_1_15_sum;
    wire tree_1_15_carry;
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
    wire tree_2_7_sum;
    wire tree_2_7_carry;
    wire tree_3_0_half;
    wire tree_3_0_sum;
    wire tree_3_0_carry;
    wire tree_3_1_half;
    wire tree_3_1_sum;
    wire tree_3_1_carry;
    wire tree_3_2_half;
    wire tree_3_2_sum;
    wire tree_3_2_carry;
    wire tree_3_3_sum;
    wire tree_3_3_carry;
    wire tree_4_0_half;
    wire tree_4_0_sum;
    wire tree_4_0_carry;
    wire tree_4_1_sum;
    wire tree_4_1_carry;
    wire tree_5_0_sum;
    wire tree_5_0_carry;
    wire [6:0] turned;
    wire acc_0_0_half;
    wire acc_0_0_sum;
    wire acc_0_0_carry;
    wire acc_1_0_half;
    wire acc_1_0_sum;
    wire acc_1_0_carry;
    wire acc_2_0_half;
    wire acc_2_0_sum;
    wire acc_2_0_carry;
    wire acc_3_0_half;
    wire acc_3_0_sum;
    wire acc_3_0_carry;
    wire acc_4_0_half;
    wire acc_4_0_sum;
    wire acc_4_0_carry;
    wire acc_5_0_half;
    wire acc_5_0_sum;
    wire acc_5_0_carry;
    wire acc_6_0_half;
    wire acc_6_0_sum;
    wire acc_6_0_carry;
    wire down;
    wire step_7;
    wire upper_7;
    wire step_8;
    wire upper_8;
    wire step_9;
    wire upper_9;
    wire step_10;
    wire upper_10;
    wire step_11;
    wire upper_11;
    wire step_12;
    wire upper_12;
    wire step_13;
    wire upper_13;
    wire step_14;
    wire upper_14;
    wire step_15;
    wire upper_15;
    wire step_16;
    wire upper_16;
    wire step_17;
    wire upper_17;
    wire step_18;
    wire upper_18;
    wire step_19;
    wire upper_19;
    wire step_20;
    wire upper_20;
    wire step_21;
    wire upper_21;
    wire step_22;
    wire upper_22;
    wire step_23;
    wire upper_23;

    assign before_ = (acc & {24{keep}}) | ({acc[22:0], 1'b0} & {24{twice}});
    assign both = row & column[63:0];
    assign tree_0_0_half = both[0] ^ both[1];
    assign tree_0_0_sum = tree_0_0_half ^ both[2];
    assign tree_0_0_carry = (both[0] & both[1]) | (tree_0_0_half & both[2]);
    assign tree_0_1_half = both[3] ^ both[4];
    assign tree_0_1_sum = tree_0_1_half ^ both[5];
    assign tree_0_1_carry = (both[3] & both[4]) | (tree_0_1_half & both[5]);
    assign tree_0_2_half = both[6] ^ both[7];
    assign tree_0_2_sum = tree_0_2_half ^ both[8];
    assign tree_0_2_carry = (both[6] & both[7]) | (tree_0_2_half & both[8]);
    assign tree_0_3_half = both[9] ^ both[10];
    assign tree_0_3_sum = tree_0_3_half ^ both[11];
    assign tree_0_3_carry = (both[9] & both[10]) | (tree_0_3_half & both[11]);
    assign tree_0_4_half = both[12] ^ both[13];
    assign tree_0_4_sum = tree_0_4_half ^ both[14];
    assign tree_0_4_carry = (both[12] & both[13]) | (tree_0_4_half & both[14]);
    assign tree_0_5_half = both[15] ^ both[16];
    assign tree_0_5_sum = tree_0_5_half ^ both[17];
    assign tree_0_5_carry = (both[15] & both[16]) | (tree_0_5_half & both[17]);
    assign tree_0_6_half = both[18] ^ both[19];
    assign tree_0_6_sum = tree_0_6_half ^ both[20];
    assign tree_0_6_carry = (both[18] & both[19]) | (tree_0_6_half & both[20]);
    assign tree_0_7_half = both[21] ^ both[22];
    assign tree_0_7_sum = tree_0_7_half ^ both[23];
    assign tree_0_7_carry = (both[21] & both[22]) | (tree_0_7_half & both[23]);
    assign tree_0_8_half = both[24] ^ both[25];
    assign tree_0_8_sum = tree_0_8_half ^ both[26];
    assign tree_0_8_carry = (both[24] & both[25]) | (tree_0_8_half & both[26]);
    assign tree_0_9_half = both[27] ^ both[28];
    assign tree_0_9_sum = tree_0_9_half ^ both[29];
    assign tree_0_9_carry = (both[27] & both[28]) | (tree_0_9_half & both[29]);
    assign tree_0_10_half = both[30] ^ both[31];
    assign tree_0_10_sum = tree_0_10_half ^ both[32];
    assign tree_0_10_carry = (both[30] & both[31]) | (tree_0_10_half & both[32]);
    assign tree_0_11_half = both[33] ^ both[34];
    assign tree_0_11_sum = tree_0_11_half ^ both[35];
    assign tree_0_11_carry = (both[33] & both[34]) | (tree_0_11_half & both[35]);
    assign tree_0_12_half = both[36] ^ both[37];
    assign tree_0_12_sum = tree_0_12_half ^ both[38];
    assign tree_0_12_carry = (both[36] & both[37]) | (tree_0_12_half & both[38]);
    assign tree_0_13_half = both[39] ^ both[40];
    assign tree_0_13_sum = tree_0_13_half ^ both[41];
    assign tree_0_13_carry = (both[39] & both[40]) | (tree_0_13_half & both[41]);
    assign tree_0_14_half = both[42] ^ both[43];
    assign tree_0_14_sum = tree_0_14_half ^ both[44];
    assign tree_0_14_carry = (both[42] & both[43]) | (tree_0_14_half & both[44]);
    assign tree_0_15_half = both[45] ^ both[46];
    assign tree_0_15_sum = tree_0_15_half ^ both[47];
    assign tree_0_15_carry = (both[45] & both[46]) | (tree_0_15_half & both[47]);
    assign tree_0_16_half = both[48] ^ both[49];
    assign tree_0_16_sum = tree_0_16_half ^ both[50];
    assign tree_0_16_carry = (both[48] & both[49]) | (tree_0_16_half & both[50]);
    assign tree_0_17_half = both[51] ^ both[52];
    assign tree_0_17_sum = tree_0_17_half ^ both[53];
    assign tree_0_17_carry = (both[51] & both[52]) | (tree_0_17_half & both[53]);
    assign tree_0_18_half = both[54] ^ both[55];
    assign tree_0_18_sum = tree_0_18_half ^ both[56];
    assign tree_0_18_carry = (both[54] & both[55]) | (tree_0_18_half & both[56]);
    assign tree_0_19_half = both[57] ^ both[58];
    assign tree_0_19_sum = tree_0_19_half ^ both[59];
    assign tree_0_19_carry = (both[57] & both[58]) | (tree_0_19_half & both[59]);
    assign tree_0_20_half = both[60] ^ both[61];
    assign tree_0_20_sum = tree_0_20_half ^ both[62];
    assign tree_0_20_carry = (both[60] & both[61]) | (tree_0_20_half & both[62]);
    assign tree_0_21_half = both[63] ^ tree_0_0_sum;
    assign tree_0_21_sum = tree_0_21_half ^ tree_0_1_sum;
    assign tree_0_21_carry = (both[63] & tree_0_0_sum) | (tree_0_21_half & tree_0_1_sum);
    assign tree_0_22_half = tree_0_2_sum ^ tree_0_3_sum;
    assign tree_0_22_sum = tree_0_22_half ^ tree_0_4_sum;
    assign tree_0_22_carry = (tree_0_2_sum & tree_0_3_sum) | (tree_0_22_half & tree_0_4_sum);
    assign tree_0_23_half = tree_0_5_sum ^ tree_0_6_sum;
    assign tree_0_23_sum = tree_0_23_half ^ tree_0_7_sum;
    assign tree_0_23_carry = (tree_0_5_sum & tree_0_6_sum) | (tree_0_23_half & tree_0_7_sum);
    assign tree_0_24_half = tree_0_8_sum ^ tree_0_9_sum;
    assign tree_0_24_sum = tree_0_24_half ^ tree_0_10_sum;
    assign tree_0_24_carry = (tree_0_8_sum & tree_0_9_sum) | (tree_0_24_half & tree_0_10_sum);
    assign tree_0_25_half = tree_0_11_sum ^ tree_0_12_sum;
    assign tree_0_25_sum = tree_0_25_half ^ tree_0_13_sum;
    assign tree_0_25_carry = (tree_0_11_sum & tree_0_12_sum) | (tree_0_25_half & tree_0_13_sum);
    assign tree_0_26_half = tree_0_14_sum ^ tree_0_15_sum;
    assign tree_0_26_sum = tree_0_26_half ^ tree_0_16_sum;
    assign tree_0_26_carry = (tree_0_14_sum & tree_0_15_sum) | (tree_0_26_half & tree_0_16_sum);
    assign tree_0_27_half = tree_0_17_sum ^ tree_0_18_sum;
    assign tree_0_27_sum = tree_0_27_half ^ tree_0_19_sum;
    assign tree_0_27_carry = (tree_0_17_sum & tree_0_18_sum) | (tree_0_27_half & tree_0_19_sum);
    assign tree_0_28_half = tree_0_20_sum ^ tree_0_21_sum;
    assign tree_0_28_sum = tree_0_28_half ^ tree_0_22_sum;
    assign tree_0_28_carry = (tree_0_20_sum & tree_0_21_sum) | (tree_0_28_half & tree_0_22_sum);
    assign tree_0_29_half = tree_0_23_sum ^ tree_0_24_sum;
    assign tree_0_29_sum = tree_0_29_half ^ tree_0_25_sum;
    assign tree_0_29_carry = (tree_0_23_sum & tree_0_24_sum) | (tree_0_29_half & tree_0_25_sum);
    assign tree_0_30_half = tree_0_26_sum ^ tree_0_27_sum;
    assign tree_0_30_sum = tree_0_30_half ^ tree_0_28_sum;
    assign tree_0_30_carry = (tree_0_26_sum & tree_0_27_sum) | (tree_0_30_half & tree_0_28_sum);
    assign tree_0_31_sum = tree_0_29_sum ^ tree_0_30_sum;
    assign tree_0_31_carry = tree_0_29_sum & tree_0_30_sum;
    assign tree_1_0_half = tree_0_0_carry ^ tree_0_1_carry;
    assign tree_1_0_sum = tree_1_0_half ^ tree_0_2_carry;
    assign tree_1_0_carry = (tree_0_0_carry & tree_0_1_carry) | (tree_1_0_half & tree_0_2_carry);
    assign tree_1_1_half = tree_0_3_carry ^ tree_0_4_carry;
    assign tree_1_1_sum = tree_1_1_half ^ tree_0_5_carry;
    assign tree_1_1_carry = (tree_0_3_carry & tree_0_4_carry) | (tree_1_1_half & tree_0_5_carry);
    assign tree_1_2_half = tree_0_6_carry ^ tree_0_7_carry;
    assign tree_1_2_sum = tree_1_2_half ^ tree_0_8_carry;
    assign tree_1_2_carry = (tree_0_6_carry & tree_0_7_carry) | (tree_1_2_half & tree_0_8_carry);
    assign tree_1_3_half = tree_0_9_carry ^ tree_0_10_carry;
    assign tree_1_3_sum = tree_1_3_half ^ tree_0_11_carry;
    assign tree_1_3_carry = (tree_0_9_carry & tree_0_10_carry) | (tree_1_3_half & tree_0_11_carry);
    assign tree_1_4_half = tree_0_12_carry ^ tree_0_13_carry;
    assign tree_1_4_sum = tree_1_4_half ^ tree_0_14_carry;
    assign tree_1_4_carry = (tree_0_12_carry & tree_0_13_carry) | (tree_1_4_half & tree_0_14_carry);
    assign tree_1_5_half = tree_0_15_carry ^ tree_0_16_carry;
    assign tree_1_5_sum = tree_1_5_half ^ tree_0_17_carry;
    assign tree_1_5_carry = (tree_0_15_carry & tree_0_16_carry) | (tree_1_5_half & tree_0_17_carry);
    assign tree_1_6_half = tree_0_18_carry ^ tree_0_19_carry;
    assign tree_1_6_sum = tree_1_6_half ^ tree_0_20_carry;
    assign tree_1_6_carry = (tree_0_18_carry & tree_0_19_carry) | (tree_1_6_half & tree_0_20_carry);
    assign tree_1_7_half = tree_0_21_carry ^ tree_0_22_carry;
    assign tree_1_7_sum = tree_1_7_half ^ tree_0_23_carry;
    assign tree_1_7_carry = (tree_0_21_carry & tree_0_22_carry) | (tree_1_7_half & tree_0_23_carry);
    assign tree_1_8_half = tree_0_24_carry ^ tree_0_25_carry;
    assign tree_1_8_sum = tree_1_8_half ^ tree_0_26_carry;
    assign tree_1_8_carry = (tree_0_24_carry & tree_0_25_carry) | (tree_1_8_half & tree_0_26_carry);
    assign tree_1_9_half = tree_0_27_carry ^ tree_1_0_sum;
    assign tree_1_9_sum = tree_1_9_half ^ tree_1_1_sum;
    assign tree_1_9_carry = (tree_0_27_carry & tree_1_0_sum) | (tree_1_9_half & tree_1_1_sum);
    assign tree_1_10_half = tree_1_2_sum ^ tree_1_3_sum;
    assign tree_1_10_sum = tree_1_10_half ^ tree_1_4_sum;
    assign tree_1_10_carry = (tree_1_2_sum & tree_1_3_sum) | (tree_1_10_half & tree_1_4_sum);
    assign tree_1_11_half = tree_1_5_sum ^ tree_1_6_sum;
    assign tree_1_11_sum = tree_1_11_half ^ tree_0_28_carry;
    assign tree_1_11_carry = (tree_1_5_sum & tree_1_6_sum) | (tree_1_11_half & tree_0_28_carry);
    assign tree_1_12_half = tree_0_29_carry ^ tree_1_7_sum;
    assign tree_1_12_sum = tree_1_12_half ^ tree_1_8_sum;
    assign tree_1_12_carry = (tree_0_29_carry & tree_1_7_sum) | (tree_1_12_half & tree_1_8_sum);
    assign tree_1_13_half = tree_1_9_sum ^ tree_1_10_sum;
    assign tree_1_13_sum = tree_1_13_half ^ tree_0_30_carry;
    assign tree_1_13_carry = (tree_1_9_sum & tree_1_10_sum) | (tree_1_13_half & tree_0_30_carry);
    assign tree_1_14_half = tree_1_11_sum ^ tree_0_31_carry;
    assign tree_1_14_sum = tree_1_14_half ^ tree_1_12_sum;
    assign tree_1_14_carry = (tree_1_11_sum & tree_0_31_carry) | (tree_1_14_half & tree_1_12_sum);
    assign tree_1_15_sum = tree_1_13_sum ^ tree_1_14_sum;
    assign tree_1_15_carry = tree_1_13_sum & tree_1_14_sum;
    assign tree_2_0_half = tree_1_0_carry ^ tree_1_1_carry;
    assign tree_2_0_sum = tree_2_0_half ^ tree_1_2_carry;
    assign tree_2_0_carry = (tree_1_0_carry & tree_1_1_carry) | (tree_2_0_half & tree_1_2_carry);
    assign tree_2_1_half = tree_1_3_carry ^ tree_1_4_carry;
    assign tree_2_1_sum = tree_2_1_half ^ tree_1_5_carry;
    assign tree_2_1_carry = (tree_1_3_carry & tree_1_4_carry) | (tree_2_1_half & tree_1_5_carry);
    assign tree_2_2_half = tree_1_6_carry ^ tree_1_7_carry;
    assign tree_2_2_sum = tree_2_2_half ^ tree_1_8_carry;
    assign tree_2_2_carry = (tree_1_6_carry & tree_1_7_carry) | (tree_2_2_half & tree_1_8_carry);
    assign tree_2_3_half = tree_1_9_carry ^ tree_1_10_carry;
    assign tree_2_3_sum = tree_2_3_half ^ tree_2_0_sum;
    assign tree_2_3_carry = (tree_1_9_carry & tree_1_10_carry) | (tree_2_3_half & tree_2_0_sum);
    assign tree_2_4_half = tree_2_1_sum ^ tree_1_11_carry;
    assign tree_2_4_sum = tree_2_4_half ^ tree_1_12_carry;
    assign tree_2_4_carry = (tree_2_1_sum & tree_1_11_carry) | (tree_2_4_half & tree_1_12_carry);
    assign tree_2_5_half = tree_1_13_carry ^ tree_2_2_sum;
    assign tree_2_5_sum = tree_2_5_half ^ tree_2_3_sum;
    assign tree_2_5_carry = (tree_1_13_carry & tree_2_2_sum) | (tree_2_5_half & tree_2_3_sum);
    assign tree_2_6_half = tree_2_4_sum ^ tree_1_14_carry;
    assign tree_2_6_sum = tree_2_6_half ^ tree_2_5_sum;
    assign tree_2_6_carry = (tree_2_4_sum & tree_1_14_carry) | (tree_2_6_half & tree_2_5_sum);
    assign tree_2_7_sum = tree_1_15_carry ^ tree_2_6_sum;
    assign tree_2_7_carry = tree_1_15_carry & tree_2_6_sum;
    assign tree_3_0_half = tree_2_0_carry ^ tree_2_1_carry;
    assign tree_3_0_sum = tree_3_0_half ^ tree_2_2_carry;
    assign tree_3_0_carry = (tree_2_0_carry & tree_2_1_carry) | (tree_3_0_half & tree_2_2_carry);
    assign tree_3_1_half = tree_2_3_carry ^ tree_2_4_carry;
    assign tree_3_1_sum = tree_3_1_half ^ tree_3_0_sum;
    assign tree_3_1_carry = (tree_2_3_carry & tree_2_4_carry) | (tree_3_1_half & tree_3_0_sum);
    assign tree_3_2_half = tree_2_5_carry ^ tree_3_1_sum;
    assign tree_3_2_sum = tree_3_2_half ^ tree_2_6_carry;
    assign tree_3_2_carry = (tree_2_5_carry & tree_3_1_sum) | (tree_3_2_half & tree_2_6_carry);
    assign tree_3_3_sum = tree_2_7_carry ^ tree_3_2_sum;
    assign tree_3_3_carry = tree_2_7_carry & tree_3_2_sum;
    assign tree_4_0_half = tree_3_0_carry ^ tree_3_1_carry;
    assign tree_4_0_sum = tree_4_0_half ^ tree_3_2_carry;
    assign tree_4_0_carry = (tree_3_0_carry & tree_3_1_carry) | (tree_4_0_half & tree_3_2_carry);
    assign tree_4_1_sum = tree_3_3_carry ^ tree_4_0_sum;
    assign tree_4_1_carry = tree_3_3_carry & tree_4_0_sum;
    assign tree_5_0_sum = tree_4_0_carry ^ tree_4_1_carry;
    assign tree_5_0_carry = tree_4_0_carry & tree_4_1_carry;
    assign turned = {tree_5_0_carry, tree_5_0_sum, tree_4_1_sum, tree_3_3_sum, tree_2_7_sum, tree_1_15_sum, tree_0_31_sum} ^ {7{column[64]}};
    assign acc_0_0_half = before_[0] ^ turned[0];
    assign acc_0_0_sum = acc_0_0_half ^ column[64];
    assign acc_0_0_carry = (before_[0] & turned[0]) | (acc_0_0_half & column[64]);
    assign acc_1_0_half = before_[1] ^ turned[1];
    assign acc_1_0_sum = acc_1_0_half ^ acc_0_0_carry;
    assign acc_1_0_carry = (before_[1] & turned[1]) | (acc_1_0_half & acc_0_0_carry);
    assign acc_2_0_half = before_[2] ^ turned[2];
    assign acc_2_0_sum = acc_2_0_half ^ acc_1_0_carry;
    assign acc_2_0_carry = (before_[2] & turned[2]) | (acc_2_0_half & acc_1_0_carry);
    assign acc_3_0_half = before_[3] ^ turned[3];
    assign acc_3_0_sum = acc_3_0_half ^ acc_2_0_carry;
    assign acc_3_0_carry = (before_[3] & turned[3]) | (acc_3_0_half & acc_2_0_carry);
    assign acc_4_0_half = before_[4] ^ turned[4];
    assign acc_4_0_sum = acc_4_0_half ^ acc_3_0_carry;
    assign acc_4_0_carry = (before_[4] & turned[4]) | (acc_4_0_half & acc_3_0_carry);
    assign acc_5_0_half = before_[5] ^ turned[5];
    assign acc_5_0_sum = acc_5_0_half ^ acc_4_0_carry;
    assign acc_5_0_carry = (before_[5] & turned[5]) | (acc_5_0_half & acc_4_0_carry);
    assign acc_6_0_half = before_[6] ^ turned[6];
    assign acc_6_0_sum = acc_6_0_half ^ acc_5_0_carry;
    assign acc_6_0_carry = (before_[6] & turned[6]) | (acc_6_0_half & acc_5_0_carry);
    assign down = 1'b0 ^ column[64];
    assign step_7 = acc_6_0_carry ^ down;
    assign upper_7 = before_[7] ^ step_7;
    assign step_8 = step_7 & (before_[7] ^ down);
    assign upper_8 = before_[8] ^ step_8;
    assign step_9 = step_8 & (before_[8] ^ down);
    assign upper_9 = before_[9] ^ step_9;
    assign step_10 = step_9 & (before_[9] ^ down);
    assign upper_10 = before_[10] ^ step_10;
    assign step_11 = step_10 & (before_[10] ^ down);
    assign upper_11 = before_[11] ^ step_11;
    assign step_12 = step_11 & (before_[11] ^ down);
    assign upper_12 = before_[12] ^ step_12;
    assign step_13 = step_12 & (before_[12] ^ down);
    assign upper_13 = before_[13] ^ step_13;
    assign step_14 = step_13 & (before_[13] ^ down);
    assign upper_14 = before_[14] ^ step_14;
    assign step_15 = step_14 & (before_[14] ^ down);
    assign upper_15 = before_[15] ^ step_15;
    assign step_16 = step_15 & (before_[15] ^ down);
    assign upper_16 = before_[16] ^ step_16;
    assign step_17 = step_16 & (before_[16] ^ down);
    assign upper_17 = before_[17] ^ step_17;
    assign step_18 = step_17 & (before_[17] ^ down);
    assign upper_18 = before_[18] ^ step_18;
    assign step_19 = step_18 & (before_[18] ^ down);
    assign upper_19 = before_[19] ^ step_19;
    assign step_20 = step_19 & (before_[19] ^ down);
    assign upper_20 = before_[20] ^ step_20;
    assign step_21 = step_20 & (before_[20] ^ down);
    assign upper_21 = before_[21] ^ step_21;
    assign step_22 = step_21 & (before_[21] ^ down);
    assign upper_22 = before_[22] ^ step_22;
    assign step_23 = step_22 & (before_[22] ^ down);
    assign upper_23 = before_[23] ^ step_23;

    always @(posedge clk) begin
        acc <= {upper_23, upper_22, upper_21, upper_20, upper_19, upper_18, upper_17, upper_16, upper_15, upper_14, upper_13, upper_12, upper_11, upper_10, upper_9, upper_8, upper_7, acc_6_0_sum, acc_5_0_sum, acc_4_0_sum, acc_3_0_sum, acc_2_0_sum, acc_1_0_sum, acc_0_0_sum};
    end

endmodule

module both_serial_row_k64_1x2_a8_w8_acc24_anchor (
    input  wire clk,
    input  wire [63:0] act,
    output reg  [63:0] word
);

    always @(posedge clk) begin
        word <= act;
    end

endmodule

module both_serial_column_k64_1x2_a8_w8_acc24_anchor (
    input  wire clk,
    input  wire [63:0] wgt,
    input  wire minus,
    output reg  [64:0] word
);

    always @(posedge clk) begin
        word <= {minus, wgt};
    end

endmodule

`default_nettype wire
