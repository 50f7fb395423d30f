// dot_array_1x2_deep64_binary_binary_acc16_xnor: output-stationary array of dot products: several k per cycle in one tree per sum
//
//   rows       1            rows of PEs
//   cols       2            columns of PEs
//   deep       64           products that a cycle adds to every sum, in one tree
//   act        binary       format of the activations
//   wgt        binary       format of the weights
//   acc_width  16 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         xnor         PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       array        array: finished sums leave row by row, behind the next ones; anchor: operands registered, every accumulator a port, as published columns are measured
//
// digest 8dba1e449df698c6ba600fae24e5e3fd7ca900b4d647518553b7b99bc4b9a922
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module dot_array_1x2_deep64_binary_binary_acc16_xnor (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire [63:0] act,
    input  wire [127:0] wgt,
    output wire out_valid,
    output wire out_last,
    output wire [31:0] out
);

    reg  [64:0] act_edge;
    reg  [127:0] wgt_edge;
    reg  first_edge;
    reg  [15:0] drain_0_0;
    wire [15:0] cell_0_0_acc;
    reg  [15:0] drain_0_1;
    wire [15:0] cell_0_1_acc;
    reg  [1:0] start;
    reg  left;
    wire [127:0] bits_1;

    assign bits_1 = {~wgt[127], ~wgt[125], ~wgt[123], ~wgt[121], ~wgt[119], ~wgt[117], ~wgt[115], ~wgt[113], ~wgt[111], ~wgt[109], ~wgt[107], ~wgt[105], ~wgt[103], ~wgt[101], ~wgt[99], ~wgt[97], ~wgt[95], ~wgt[93], ~wgt[91], ~wgt[89], ~wgt[87], ~wgt[85], ~wgt[83], ~wgt[81], ~wgt[79], ~wgt[77], ~wgt[75], ~wgt[73], ~wgt[71], ~wgt[69], ~wgt[67], ~wgt[65], ~wgt[63], ~wgt[61], ~wgt[59], ~wgt[57], ~wgt[55], ~wgt[53], ~wgt[51], ~wgt[49], ~wgt[47], ~wgt[45], ~wgt[43], ~wgt[41], ~wgt[39], ~wgt[37], ~wgt[35], ~wgt[33], ~wgt[31], ~wgt[29], ~wgt[27], ~wgt[25], ~wgt[23], ~wgt[21], ~wgt[19], ~wgt[17], ~wgt[15], ~wgt[13], ~wgt[11], ~wgt[9], ~wgt[7], ~wgt[5], ~wgt[3], ~wgt[1], ~wgt[126], ~wgt[124], ~wgt[122], ~wgt[120], ~wgt[118], ~wgt[116], ~wgt[114], ~wgt[112], ~wgt[110], ~wgt[108], ~wgt[106], ~wgt[104], ~wgt[102], ~wgt[100], ~wgt[98], ~wgt[96], ~wgt[94], ~wgt[92], ~wgt[90], ~wgt[88], ~wgt[86], ~wgt[84], ~wgt[82], ~wgt[80], ~wgt[78], ~wgt[76], ~wgt[74], ~wgt[72], ~wgt[70], ~wgt[68], ~wgt[66], ~wgt[64], ~wgt[62], ~wgt[60], ~wgt[58], ~wgt[56], ~wgt[54], ~wgt[52], ~wgt[50], ~wgt[48], ~wgt[46], ~wgt[44], ~wgt[42], ~wgt[40], ~wgt[38], ~wgt[36], ~wgt[34], ~wgt[32], ~wgt[30], ~wgt[28], ~wgt[26], ~wgt[24], ~wgt[22], ~wgt[20], ~wgt[18], ~wgt[16], ~wgt[14], ~wgt[12], ~wgt[10], ~wgt[8], ~wgt[6], ~wgt[4], ~wgt[2], ~wgt[0]} & {128{valid}};
    assign out_valid = left != 1'b0;
    assign out_last = left == 1'b1;
    assign out = {drain_0_1, drain_0_0};

    always @(posedge clk) begin
        act_edge <= {1'b1, act} & {65{valid}};
        wgt_edge <= bits_1;
        first_edge <= first & valid;
        drain_0_0 <= cell_0_0_acc;
        drain_0_1 <= cell_0_1_acc;
    end

    always @(posedge clk) begin
        if (rst) begin
            start <= 2'd0;
        end else begin
            start <= {start[0], (valid & last)};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            left <= 1'b0;
        end else begin
            if (start[1]) begin
                left <= 1'b1;
            end else if (out_valid) begin
                left <= left - 1'b1;
            end
        end
    end

    dot_cell_1x1_deep64_binary_binary_acc16_xnor cell_0_0 (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt_edge[63:0]),
        .clear(first_edge),
        .acc(cell_0_0_acc)
    );

    dot_cell_1x1_deep64_binary_binary_acc16_xnor cell_0_1 (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt_edge[127:64]),
        .clear(first_edge),
        .acc(cell_0_1_acc)
    );

endmodule

module dot_cell_1x1_deep64_binary_binary_acc16_xnor (
    input  wire clk,
    input  wire [64:0] act,
    input  wire [63:0] wgt,
    input  wire clear,
    output reg  [15:0] acc
);

    wire [63:0] equal;
    wire unused_parity;
    wire [15:0] before_;
    wire count_0_0_half;
    wire count_0_0_sum;
    wire count_0_0_carry;
    wire count_0_1_half;
    wire count_0_1_sum;
    wire count_0_1_carry;
    wire count_0_2_half;
    wire count_0_2_sum;
    wire count_0_2_carry;
    wire count_0_3_half;
    wire count_0_3_sum;
    wire count_0_3_carry;
    wire count_0_4_half;
    wire count_0_4_sum;
    wire count_0_4_carry;
    wire count_0_5_half;
    wire count_0_5_sum;
    wire count_0_5_carry;
    wire count_0_6_half;
    wire count_0_6_sum;
    wire count_0_6_carry;
    wire count_0_7_half;
    wire count_0_7_sum;
    wire count_0_7_carry;
    wire count_0_8_half;
    wire count_0_8_sum;
    wire count_0_8_carry;
    wire count_0_9_half;
    wire count_0_9_sum;
    wire count_0_9_carry;
    wire count_0_10_half;
    wire count_0_10_sum;
    wire count_0_10_carry;
    wire count_0_11_half;
    wire count_0_11_sum;
    wire count_0_11_carry;
    wire count_0_12_half;
    wire count_0_12_sum;
    wire count_0_12_carry;
    wire count_0_13_half;
    wire count_0_13_sum;
    wire count_0_13_carry;
    wire count_0_14_half;
    wire count_0_14_sum;
    wire count_0_14_carry;
    wire count_0_15_half;
    wire count_0_15_sum;
    wire count_0_15_carry;
    wire count_0_16_half;
    wire count_0_16_sum;
    wire count_0_16_carry;
    wire count_0_17_half;
    wire count_0_17_sum;
    wire count_0_17_carry;
    wire count_0_18_half;
    wire count_0_18_sum;
    wire count_0_18_carry;
    wire count_0_19_half;
    wire count_0_19_sum;
    wire count_0_19_carry;
    wire count_0_20_half;
    wire count_0_20_sum;
    wire count_0_20_carry;
    wire count_0_21_half;
    wire count_0_21_sum;
    wire count_0_21_carry;
    wire count_0_22_half;
    wire count_0_22_sum;
    wire count_0_22_carry;
    wire count_0_23_half;
    wire count_0_23_sum;
    wire count_0_23_carry;
    wire count_0_24_half;
    wire count_0_24_sum;
    wire count_0_24_carry;
    wire count_0_25_half;
    wire count_0_25_sum;
    wire count_0_25_carry;
    wire count_0_26_half;
    wire count_0_26_sum;
    wire count_0_26_carry;
    wire count_0_27_half;
    wire count_0_27_sum;
    wire count_0_27_carry;
    wire count_0_28_half;
    wire count_0_28_sum;
    wire count_0_28_carry;
    wire count_0_29_half;
    wire count_0_29_sum;
    wire count_0_29_carry;
    wire count_0_30_half;
    wire count_0_30_sum;
    wire count_0_30_carry;
    wire count_0_31_half;
    wire count_0_31_sum;
    wire count_0_31_carry;
    wire count_1_0_half;
    wire count_1_0_sum;
    wire count_1_0_carry;
    wire count_1_1_half;
    wire count_1_1_sum;
    wire count_1_1_carry;
    wire count_1_2_half;
    wire count_1_2_sum;
    wire count_1_2_carry;
    wire count_1_3_half;
    wire count_1_3_sum;
    wire count_1_3_carry;
    wire count_1_4_half;
    wire count_1_4_sum;
    wire count_1_4_carry;
    wire count_1_5_half;
    wire count_1_5_sum;
    wire count_1_5_carry;
    wire count_1_6_half;
    wire count_1_6_sum;
    wire count_1_6_carry;
    wire count_1_7_half;
    wire count_1_7_sum;
    wire count_1_7_carry;
    wire count_1_8_half;
    wire count_1_8_sum;
    wire count_1_8_carry;
    wire count_1_9_half;
    wire count_1_9_sum;
    wire count_1_9_carry;
    wire count_1_10_half;
    wire count_1_10_sum;
    wire count_1_10_carry;
    wire count_1_11_half;
    wire count_1_11_sum;
    wire count_1_11_carry;
    wire count_1_12_half;
    wire count_1_12_sum;
    wire count_1_12_carry;
    wire count_1_13_half;
    wire count_1_13_sum;
    wire count_1_13_carry;
    wire count_1_14_half;
    wire count_1_14_sum;
    wire count_1_14_carry;
    wire count_1_15_half;
    wire count_1_15_sum;
    wire count_1_15_carry;
    wire count_2_0_half;
    wire count_2_0_sum;
    wire count_2_0_carry;
    wire count_2_1_half;
    wire count_2_1_sum;
    wire count_2_1_carry;
    wire count_2_2_half;
    wire count_2_2_sum;
    wire count_2_2_carry;
    wire count_2_3_half;
    wire count_2_3_sum;
    wire count_2_3_carry;
    wire count_2_4_half;
    wire count_2_4_sum;
    wire count_2_4_carry;
    wire count_2_5_half;
    wire count_2_5_sum;
    wire count_2_5_carry;
    wire count_2_6_half;
    wire count_2_6_sum;
    wire count_2_6_carry;
    wire count_2_7_half;
    wire count_2_7_sum;
    wire count_2_7_carry;
    wire count_3_0_half;
    wire count_3_0_sum;
    wire count_3_0_carry;
    wire count_3_1_half;
    wire count_3_1_sum;
    wire count_3_1_carry;
    wire count_3_2_half;
    wire count_3_2_sum;
    wire count_3_2_carry;
    wire count_3_3_half;
    wire count_3_3_sum;
    wire count_3_3_carry;
    wire count_4_0_half;
    wire count_4_0_sum;
    wire count_4_0_carry;
    wire count_4_1_half;
    wire count_4_1_sum;
    wire count_4_1_carry;
    wire count_5_0_sum;
    wire count_5_0_carry;
    reg  [14:0] after;
    wire up_5;
    wire down_5;
    wire up_6;
    wire down_6;
    wire up_7;
    wire down_7;
    wire up_8;
    wire down_8;
    wire up_9;
    wire down_9;
    wire up_10;
    wire down_10;
    wire up_11;
    wire down_11;
    wire up_12;
    wire down_12;
    wire up_13;
    wire down_13;
    wire up_14;
    wire down_14;

    assign equal = act[63:0] ^ wgt;
    assign count_0_0_half = equal[0] ^ equal[1];
    assign count_0_0_sum = count_0_0_half ^ equal[2];
    assign count_0_0_carry = (equal[0] & equal[1]) | (count_0_0_half & equal[2]);
    assign count_0_1_half = equal[3] ^ equal[4];
    assign count_0_1_sum = count_0_1_half ^ equal[5];
    assign count_0_1_carry = (equal[3] & equal[4]) | (count_0_1_half & equal[5]);
    assign count_0_2_half = equal[6] ^ equal[7];
    assign count_0_2_sum = count_0_2_half ^ equal[8];
    assign count_0_2_carry = (equal[6] & equal[7]) | (count_0_2_half & equal[8]);
    assign count_0_3_half = equal[9] ^ equal[10];
    assign count_0_3_sum = count_0_3_half ^ equal[11];
    assign count_0_3_carry = (equal[9] & equal[10]) | (count_0_3_half & equal[11]);
    assign count_0_4_half = equal[12] ^ equal[13];
    assign count_0_4_sum = count_0_4_half ^ equal[14];
    assign count_0_4_carry = (equal[12] & equal[13]) | (count_0_4_half & equal[14]);
    assign count_0_5_half = equal[15] ^ equal[16];
    assign count_0_5_sum = count_0_5_half ^ equal[17];
    assign count_0_5_carry = (equal[15] & equal[16]) | (count_0_5_half & equal[17]);
    assign count_0_6_half = equal[18] ^ equal[19];
    assign count_0_6_sum = count_0_6_half ^ equal[20];
    assign count_0_6_carry = (equal[18] & equal[19]) | (count_0_6_half & equal[20]);
    assign count_0_7_half = equal[21] ^ equal[22];
    assign count_0_7_sum = count_0_7_half ^ equal[23];
    assign count_0_7_carry = (equal[21] & equal[22]) | (count_0_7_half & equal[23]);
    assign count_0_8_half = equal[24] ^ equal[25];
    assign count_0_8_sum = count_0_8_half ^ equal[26];
    assign count_0_8_carry = (equal[24] & equal[25]) | (count_0_8_half & equal[26]);
    assign count_0_9_half = equal[27] ^ equal[28];
    assign count_0_9_sum = count_0_9_half ^ equal[29];
    assign count_0_9_carry = (equal[27] & equal[28]) | (count_0_9_half & equal[29]);
    assign count_0_10_half = equal[30] ^ equal[31];
    assign count_0_10_sum = count_0_10_half ^ equal[32];
    assign count_0_10_carry = (equal[30] & equal[31]) | (count_0_10_half & equal[32]);
    assign count_0_11_half = equal[33] ^ equal[34];
    assign count_0_11_sum = count_0_11_half ^ equal[35];
    assign count_0_11_carry = (equal[33] & equal[34]) | (count_0_11_half & equal[35]);
    assign count_0_12_half = equal[36] ^ equal[37];
    assign count_0_12_sum = count_0_12_half ^ equal[38];
    assign count_0_12_carry = (equal[36] & equal[37]) | (count_0_12_half & equal[38]);
    assign count_0_13_half = equal[39] ^ equal[40];
    assign count_0_13_sum = count_0_13_half ^ equal[41];
    assign count_0_13_carry = (equal[39] & equal[40]) | (count_0_13_half & equal[41]);
    assign count_0_14_half = equal[42] ^ equal[43];
    assign count_0_14_sum = count_0_14_half ^ equal[44];
    assign count_0_14_carry = (equal[42] & equal[43]) | (count_0_14_half & equal[44]);
    assign count_0_15_half = equal[45] ^ equal[46];
    assign count_0_15_sum = count_0_15_half ^ equal[47];
    assign count_0_15_carry = (equal[45] & equal[46]) | (count_0_15_half & equal[47]);
    assign count_0_16_half = equal[48] ^ equal[49];
    assign count_0_16_sum = count_0_16_half ^ equal[50];
    assign count_0_16_carry = (equal[48] & equal[49]) | (count_0_16_half & equal[50]);
    assign count_0_17_half = equal[51] ^ equal[52];
    assign count_0_17_sum = count_0_17_half ^ equal[53];
    assign count_0_17_carry = (equal[51] & equal[52]) | (count_0_17_half & equal[53]);
    assign count_0_18_half = equal[54] ^ equal[55];
    assign count_0_18_sum = count_0_18_half ^ equal[56];
    assign count_0_18_carry = (equal[54] & equal[55]) | (count_0_18_half & equal[56]);
    assign count_0_19_half = equal[57] ^ equal[58];
    assign count_0_19_sum = count_0_19_half ^ equal[59];
    assign count_0_19_carry = (equal[57] & equal[58]) | (count_0_19_half & equal[59]);
    assign count_0_20_half = equal[60] ^ equal[61];
    assign count_0_20_sum = count_0_20_half ^ equal[62];
    assign count_0_20_carry = (equal[60] & equal[61]) | (count_0_20_half & equal[62]);
    assign count_0_21_half = equal[63] ^ before_[1];
    assign count_0_21_sum = count_0_21_half ^ count_0_0_sum;
    assign count_0_21_carry = (equal[63] & before_[1]) | (count_0_21_half & count_0_0_sum);
    assign count_0_22_half = count_0_1_sum ^ count_0_2_sum;
    assign count_0_22_sum = count_0_22_half ^ count_0_3_sum;
    assign count_0_22_carry = (count_0_1_sum & count_0_2_sum) | (count_0_22_half & count_0_3_sum);
    assign count_0_23_half = count_0_4_sum ^ count_0_5_sum;
    assign count_0_23_sum = count_0_23_half ^ count_0_6_sum;
    assign count_0_23_carry = (count_0_4_sum & count_0_5_sum) | (count_0_23_half & count_0_6_sum);
    assign count_0_24_half = count_0_7_sum ^ count_0_8_sum;
    assign count_0_24_sum = count_0_24_half ^ count_0_9_sum;
    assign count_0_24_carry = (count_0_7_sum & count_0_8_sum) | (count_0_24_half & count_0_9_sum);
    assign count_0_25_half = count_0_10_sum ^ count_0_11_sum;
    assign count_0_25_sum = count_0_25_half ^ count_0_12_sum;
    assign count_0_25_carry = (count_0_10_sum & count_0_11_sum) | (count_0_25_half & count_0_12_sum);
    assign count_0_26_half = count_0_13_sum ^ count_0_14_sum;
    assign count_0_26_sum = count_0_26_half ^ count_0_15_sum;
    assign count_0_26_carry = (count_0_13_sum & count_0_14_sum) | (count_0_26_half & count_0_15_sum);
    assign count_0_27_half = count_0_16_sum ^ count_0_17_sum;
    assign count_0_27_sum = count_0_27_half ^ count_0_18_sum;
    assign count_0_27_carry = (count_0_16_sum & count_0_17_sum) | (count_0_27_half & count_0_18_sum);
    assign count_0_28_half = count_0_19_sum ^ count_0_20_sum;
    assign count_0_28_sum = count_0_28_half ^ count_0_21_sum;
    assign count_0_28_carry = (count_0_19_sum & count_0_20_sum) | (count_0_28_half & count_0_21_sum);
    assign count_0_29_half = count_0_22_sum ^ count_0_23_sum;
    assign count_0_29_sum = count_0_29_half ^ count_0_24_sum;
    assign count_0_29_carry = (count_0_22_sum & count_0_23_sum) | (count_0_29_half & count_0_24_sum);
    assign count_0_30_half = count_0_25_sum ^ count_0_26_sum;
    assign count_0_30_sum = count_0_30_half ^ count_0_27_sum;
    assign count_0_30_carry = (count_0_25_sum & count_0_26_sum) | (count_0_30_half & count_0_27_sum);
    assign count_0_31_half = count_0_28_sum ^ count_0_29_sum;
    assign count_0_31_sum = count_0_31_half ^ count_0_30_sum;
    assign count_0_31_carry = (count_0_28_sum & count_0_29_sum) | (count_0_31_half & count_0_30_sum);
    assign count_1_0_half = before_[2] ^ count_0_0_carry;
    assign count_1_0_sum = count_1_0_half ^ count_0_1_carry;
    assign count_1_0_carry = (before_[2] & count_0_0_carry) | (count_1_0_half & count_0_1_carry);
    assign count_1_1_half = count_0_2_carry ^ count_0_3_carry;
    assign count_1_1_sum = count_1_1_half ^ count_0_4_carry;
    assign count_1_1_carry = (count_0_2_carry & count_0_3_carry) | (count_1_1_half & count_0_4_carry);
    assign count_1_2_half = count_0_5_carry ^ count_0_6_carry;
    assign count_1_2_sum = count_1_2_half ^ count_0_7_carry;
    assign count_1_2_carry = (count_0_5_carry & count_0_6_carry) | (count_1_2_half & count_0_7_carry);
    assign count_1_3_half = count_0_8_carry ^ count_0_9_carry;
    assign count_1_3_sum = count_1_3_half ^ count_0_10_carry;
    assign count_1_3_carry = (count_0_8_carry & count_0_9_carry) | (count_1_3_half & count_0_10_carry);
    assign count_1_4_half = count_0_11_carry ^ count_0_12_carry;
    assign count_1_4_sum = count_1_4_half ^ count_0_13_carry;
    assign count_1_4_carry = (count_0_11_carry & count_0_12_carry) | (count_1_4_half & count_0_13_carry);
    assign count_1_5_half = count_0_14_carry ^ count_0_15_carry;
    assign count_1_5_sum = count_1_5_half ^ count_0_16_carry;
    assign count_1_5_carry = (count_0_14_carry & count_0_15_carry) | (count_1_5_half & count_0_16_carry);
    assign count_1_6_half = count_0_17_carry ^ count_0_18_carry;
    assign count_1_6_sum = count_1_6_half ^ count_0_19_carry;
    assign count_1_6_carry = (count_0_17_carry & count_0_18_carry) | (count_1_6_half & count_0_19_carry);
    assign count_1_7_half = count_0_20_carry ^ count_0_21_carry;
    assign count_1_7_sum = count_1_7_half ^ count_0_22_carry;
    assign count_1_7_carry = (count_0_20_carry & count_0_21_carry) | (count_1_7_half & count_0_22_carry);
    assign count_1_8_half = count_0_23_carry ^ count_0_24_carry;
    assign count_1_8_sum = count_1_8_half ^ count_0_25_carry;
    assign count_1_8_carry = (count_0_23_carry & count_0_24_carry) | (count_1_8_half & count_0_25_carry);
    assign count_1_9_half = count_0_26_carry ^ count_0_27_carry;
    assign count_1_9_sum = count_1_9_half ^ count_0_28_carry;
    assign count_1_9_carry = (count_0_26_carry & count_0_27_carry) | (count_1_9_half & count_0_28_carry);
    assign count_1_10_half = count_1_0_sum ^ count_1_1_sum;
    assign count_1_10_sum = count_1_10_half ^ count_1_2_sum;
    assign count_1_10_carry = (count_1_0_sum & count_1_1_sum) | (count_1_10_half & count_1_2_sum);
    assign count_1_11_half = count_1_3_sum ^ count_1_4_sum;
    assign count_1_11_sum = count_1_11_half ^ count_1_5_sum;
    assign count_1_11_carry = (count_1_3_sum & count_1_4_sum) | (count_1_11_half & count_1_5_sum);
    assign count_1_12_half = count_1_6_sum ^ count_1_7_sum;
    assign count_1_12_sum = count_1_12_half ^ count_0_29_carry;
    assign count_1_12_carry = (count_1_6_sum & count_1_7_sum) | (count_1_12_half & count_0_29_carry);
    assign count_1_13_half = count_0_30_carry ^ count_1_8_sum;
    assign count_1_13_sum = count_1_13_half ^ count_1_9_sum;
    assign count_1_13_carry = (count_0_30_carry & count_1_8_sum) | (count_1_13_half & count_1_9_sum);
    assign count_1_14_half = count_1_10_sum ^ count_1_11_sum;
    assign count_1_14_sum = count_1_14_half ^ count_1_12_sum;
    assign count_1_14_carry = (count_1_10_sum & count_1_11_sum) | (count_1_14_half & count_1_12_sum);
    assign count_1_15_half = count_0_31_carry ^ count_1_13_sum;
    assign count_1_15_sum = count_1_15_half ^ count_1_14_sum;
    assign count_1_15_carry = (count_0_31_carry & count_1_13_sum) | (count_1_15_half & count_1_14_sum);
    assign count_2_0_half = before_[3] ^ count_1_0_carry;
    assign count_2_0_sum = count_2_0_half ^ count_1_1_carry;
    assign count_2_0_carry = (before_[3] & count_1_0_carry) | (count_2_0_half & count_1_1_carry);
    assign count_2_1_half = count_1_2_carry ^ count_1_3_carry;
    assign count_2_1_sum = count_2_1_half ^ count_1_4_carry;
    assign count_2_1_carry = (count_1_2_carry & count_1_3_carry) | (count_2_1_half & count_1_4_carry);
    assign count_2_2_half = count_1_5_carry ^ count_1_6_carry;
    assign count_2_2_sum = count_2_2_half ^ count_1_7_carry;
    assign count_2_2_carry = (count_1_5_carry & count_1_6_carry) | (count_2_2_half & count_1_7_carry);
    assign count_2_3_half = count_1_8_carry ^ count_1_9_carry;
    assign count_2_3_sum = count_2_3_half ^ count_1_10_carry;
    assign count_2_3_carry = (count_1_8_carry & count_1_9_carry) | (count_2_3_half & count_1_10_carry);
    assign count_2_4_half = count_1_11_carry ^ count_2_0_sum;
    assign count_2_4_sum = count_2_4_half ^ count_2_1_sum;
    assign count_2_4_carry = (count_1_11_carry & count_2_0_sum) | (count_2_4_half & count_2_1_sum);
    assign count_2_5_half = count_2_2_sum ^ count_1_12_carry;
    assign count_2_5_sum = count_2_5_half ^ count_1_13_carry;
    assign count_2_5_carry = (count_2_2_sum & count_1_12_carry) | (count_2_5_half & count_1_13_carry);
    assign count_2_6_half = count_1_14_carry ^ count_2_3_sum;
    assign count_2_6_sum = count_2_6_half ^ count_2_4_sum;
    assign count_2_6_carry = (count_1_14_carry & count_2_3_sum) | (count_2_6_half & count_2_4_sum);
    assign count_2_7_half = count_2_5_sum ^ count_1_15_carry;
    assign count_2_7_sum = count_2_7_half ^ count_2_6_sum;
    assign count_2_7_carry = (count_2_5_sum & count_1_15_carry) | (count_2_7_half & count_2_6_sum);
    assign count_3_0_half = before_[4] ^ count_2_0_carry;
    assign count_3_0_sum = count_3_0_half ^ count_2_1_carry;
    assign count_3_0_carry = (before_[4] & count_2_0_carry) | (count_3_0_half & count_2_1_carry);
    assign count_3_1_half = count_2_2_carry ^ count_2_3_carry;
    assign count_3_1_sum = count_3_1_half ^ count_2_4_carry;
    assign count_3_1_carry = (count_2_2_carry & count_2_3_carry) | (count_3_1_half & count_2_4_carry);
    assign count_3_2_half = count_3_0_sum ^ count_2_5_carry;
    assign count_3_2_sum = count_3_2_half ^ count_2_6_carry;
    assign count_3_2_carry = (count_3_0_sum & count_2_5_carry) | (count_3_2_half & count_2_6_carry);
    assign count_3_3_half = count_3_1_sum ^ count_3_2_sum;
    assign count_3_3_sum = count_3_3_half ^ count_2_7_carry;
    assign count_3_3_carry = (count_3_1_sum & count_3_2_sum) | (count_3_3_half & count_2_7_carry);
    assign count_4_0_half = before_[5] ^ count_3_0_carry;
    assign count_4_0_sum = count_4_0_half ^ count_3_1_carry;
    assign count_4_0_carry = (before_[5] & count_3_0_carry) | (count_4_0_half & count_3_1_carry);
    assign count_4_1_half = count_3_2_carry ^ count_4_0_sum;
    assign count_4_1_sum = count_4_1_half ^ count_3_3_carry;
    assign count_4_1_carry = (count_3_2_carry & count_4_0_sum) | (count_4_1_half & count_3_3_carry);
    assign count_5_0_sum = count_4_0_carry ^ count_4_1_carry;
    assign count_5_0_carry = count_4_0_carry & count_4_1_carry;
    assign up_5 = (~count_5_0_sum & act[64]) & count_5_0_carry;
    assign down_5 = (~count_5_0_sum & act[64]) & ~count_5_0_carry;
    assign up_6 = up_5 & before_[6];
    assign down_6 = down_5 & ~before_[6];
    assign up_7 = up_6 & before_[7];
    assign down_7 = down_6 & ~before_[7];
    assign up_8 = up_7 & before_[8];
    assign down_8 = down_7 & ~before_[8];
    assign up_9 = up_8 & before_[9];
    assign down_9 = down_8 & ~before_[9];
    assign up_10 = up_9 & before_[10];
    assign down_10 = down_9 & ~before_[10];
    assign up_11 = up_10 & before_[11];
    assign down_11 = down_10 & ~before_[11];
    assign up_12 = up_11 & before_[12];
    assign down_12 = down_11 & ~before_[12];
    assign up_13 = up_12 & before_[13];
    assign down_13 = down_12 & ~before_[13];
    assign up_14 = up_13 & before_[14];
    assign down_14 = down_13 & ~before_[14];
    assign before_ = clear ? 16'd0 : acc;
    assign unused_parity = before_[0];

    always @* begin
        after = 15'd0;
        after[4:0] = {count_4_1_sum, count_3_3_sum, count_2_7_sum, count_1_15_sum, count_0_31_sum};
        after[5] = before_[6] ^ (up_5 | down_5);
        after[6] = before_[7] ^ (up_6 | down_6);
        after[7] = before_[8] ^ (up_7 | down_7);
        after[8] = before_[9] ^ (up_8 | down_8);
        after[9] = before_[10] ^ (up_9 | down_9);
        after[10] = before_[11] ^ (up_10 | down_10);
        after[11] = before_[12] ^ (up_11 | down_11);
        after[12] = before_[13] ^ (up_12 | down_12);
        after[13] = before_[14] ^ (up_13 | down_13);
        after[14] = before_[15] ^ (up_14 | down_14);
    end

    always @(posedge clk) begin
        acc <= {after, 1'b0};
    end

endmodule

`default_nettype wire
