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
// digest 0732d4a6c8d533d1343f7ee854831ec21c8bbdc8816cf61f4e4acd9c79d9bf13
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

    assign out_valid = left != 1'b0;
    assign out_last = left == 1'b1;
    assign out = {drain_0_1, drain_0_0};

    always @(posedge clk) begin
        act_edge <= {1'b1, act} & {65{valid}};
        wgt_edge <= {wgt[127], wgt[125], wgt[123], wgt[121], wgt[119], wgt[117], wgt[115], wgt[113], wgt[111], wgt[109], wgt[107], wgt[105], wgt[103], wgt[101], wgt[99], wgt[97], wgt[95], wgt[93], wgt[91], wgt[89], wgt[87], wgt[85], wgt[83], wgt[81], wgt[79], wgt[77], wgt[75], wgt[73], wgt[71], wgt[69], wgt[67], wgt[65], wgt[63], wgt[61], wgt[59], wgt[57], wgt[55], wgt[53], wgt[51], wgt[49], wgt[47], wgt[45], wgt[43], wgt[41], wgt[39], wgt[37], wgt[35], wgt[33], wgt[31], wgt[29], wgt[27], wgt[25], wgt[23], wgt[21], wgt[19], wgt[17], wgt[15], wgt[13], wgt[11], wgt[9], wgt[7], wgt[5], wgt[3], wgt[1], wgt[126], wgt[124], wgt[122], wgt[120], wgt[118], wgt[116], wgt[114], wgt[112], wgt[110], wgt[108], wgt[106], wgt[104], wgt[102], wgt[100], wgt[98], wgt[96], wgt[94], wgt[92], wgt[90], wgt[88], wgt[86], wgt[84], wgt[82], wgt[80], wgt[78], wgt[76], wgt[74], wgt[72], wgt[70], wgt[68], wgt[66], wgt[64], wgt[62], wgt[60], wgt[58], wgt[56], wgt[54], wgt[52], wgt[50], wgt[48], wgt[46], wgt[44], wgt[42], wgt[40], wgt[38], wgt[36], wgt[34], wgt[32], wgt[30], wgt[28], wgt[26], wgt[24], wgt[22], wgt[20], wgt[18], wgt[16], wgt[14], wgt[12], wgt[10], wgt[8], wgt[6], wgt[4], wgt[2], wgt[0]};
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
    wire count_1_16_half;
    wire count_1_16_sum;
    wire count_1_16_carry;
    wire count_1_17_half;
    wire count_1_17_sum;
    wire count_1_17_carry;
    wire count_1_18_half;
    wire count_1_18_sum;
    wire count_1_18_carry;
    wire count_1_19_half;
    wire count_1_19_sum;
    wire count_1_19_carry;
    wire count_1_20_half;
    wire count_1_20_sum;
    wire count_1_20_carry;
    wire count_1_21_half;
    wire count_1_21_sum;
    wire count_1_21_carry;
    wire count_1_22_half;
    wire count_1_22_sum;
    wire count_1_22_carry;
    wire count_1_23_half;
    wire count_1_23_sum;
    wire count_1_23_carry;
    wire count_1_24_half;
    wire count_1_24_sum;
    wire count_1_24_carry;
    wire count_1_25_half;
    wire count_1_25_sum;
    wire count_1_25_carry;
    wire count_1_26_half;
    wire count_1_26_sum;
    wire count_1_26_carry;
    wire count_1_27_half;
    wire count_1_27_sum;
    wire count_1_27_carry;
    wire count_1_28_half;
    wire count_1_28_sum;
    wire count_1_28_carry;
    wire count_1_29_half;
    wire count_1_29_sum;
    wire count_1_29_carry;
    wire count_1_30_half;
    wire count_1_30_sum;
    wire count_1_30_carry;
    wire count_1_31_sum;
    wire count_1_31_carry;
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
    wire count_2_8_half;
    wire count_2_8_sum;
    wire count_2_8_carry;
    wire count_2_9_half;
    wire count_2_9_sum;
    wire count_2_9_carry;
    wire count_2_10_half;
    wire count_2_10_sum;
    wire count_2_10_carry;
    wire count_2_11_half;
    wire count_2_11_sum;
    wire count_2_11_carry;
    wire count_2_12_half;
    wire count_2_12_sum;
    wire count_2_12_carry;
    wire count_2_13_half;
    wire count_2_13_sum;
    wire count_2_13_carry;
    wire count_2_14_half;
    wire count_2_14_sum;
    wire count_2_14_carry;
    wire count_2_15_sum;
    wire count_2_15_carry;
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
    wire count_3_4_half;
    wire count_3_4_sum;
    wire count_3_4_carry;
    wire count_3_5_half;
    wire count_3_5_sum;
    wire count_3_5_carry;
    wire count_3_6_half;
    wire count_3_6_sum;
    wire count_3_6_carry;
    wire count_3_7_sum;
    wire count_3_7_carry;
    wire count_4_0_half;
    wire count_4_0_sum;
    wire count_4_0_carry;
    wire count_4_1_half;
    wire count_4_1_sum;
    wire count_4_1_carry;
    wire count_4_2_half;
    wire count_4_2_sum;
    wire count_4_2_carry;
    wire count_4_3_sum;
    wire count_4_3_carry;
    wire count_5_0_half;
    wire count_5_0_sum;
    wire count_5_0_carry;
    wire count_5_1_sum;
    wire count_5_1_carry;
    wire count_6_0_sum;
    wire count_6_0_carry;
    wire count_7_0_sum;
    wire unused_count_carries;
    wire [7:0] counted;
    wire [15:0] before_;
    wire low_0_0_sum;
    wire low_0_0_carry;
    wire low_1_0_half;
    wire low_1_0_sum;
    wire low_1_0_carry;
    wire low_2_0_half;
    wire low_2_0_sum;
    wire low_2_0_carry;
    wire low_3_0_half;
    wire low_3_0_sum;
    wire low_3_0_carry;
    wire low_4_0_half;
    wire low_4_0_sum;
    wire low_4_0_carry;
    wire low_5_0_half;
    wire low_5_0_sum;
    wire low_5_0_carry;
    wire low_6_0_half;
    wire low_6_0_sum;
    wire low_6_0_carry;
    wire low_7_0_half;
    wire low_7_0_sum;
    wire low_7_0_carry;
    reg  [15:0] after;
    wire step_8;
    wire step_9;
    wire step_10;
    wire step_11;
    wire step_12;
    wire step_13;
    wire step_14;
    wire step_15;

    assign equal = ~(act[63:0] ^ wgt);
    assign count_1_0_half = equal[0] ^ equal[1];
    assign count_1_0_sum = count_1_0_half ^ equal[2];
    assign count_1_0_carry = (equal[0] & equal[1]) | (count_1_0_half & equal[2]);
    assign count_1_1_half = equal[3] ^ equal[4];
    assign count_1_1_sum = count_1_1_half ^ equal[5];
    assign count_1_1_carry = (equal[3] & equal[4]) | (count_1_1_half & equal[5]);
    assign count_1_2_half = equal[6] ^ equal[7];
    assign count_1_2_sum = count_1_2_half ^ equal[8];
    assign count_1_2_carry = (equal[6] & equal[7]) | (count_1_2_half & equal[8]);
    assign count_1_3_half = equal[9] ^ equal[10];
    assign count_1_3_sum = count_1_3_half ^ equal[11];
    assign count_1_3_carry = (equal[9] & equal[10]) | (count_1_3_half & equal[11]);
    assign count_1_4_half = equal[12] ^ equal[13];
    assign count_1_4_sum = count_1_4_half ^ equal[14];
    assign count_1_4_carry = (equal[12] & equal[13]) | (count_1_4_half & equal[14]);
    assign count_1_5_half = equal[15] ^ equal[16];
    assign count_1_5_sum = count_1_5_half ^ equal[17];
    assign count_1_5_carry = (equal[15] & equal[16]) | (count_1_5_half & equal[17]);
    assign count_1_6_half = equal[18] ^ equal[19];
    assign count_1_6_sum = count_1_6_half ^ equal[20];
    assign count_1_6_carry = (equal[18] & equal[19]) | (count_1_6_half & equal[20]);
    assign count_1_7_half = equal[21] ^ equal[22];
    assign count_1_7_sum = count_1_7_half ^ equal[23];
    assign count_1_7_carry = (equal[21] & equal[22]) | (count_1_7_half & equal[23]);
    assign count_1_8_half = equal[24] ^ equal[25];
    assign count_1_8_sum = count_1_8_half ^ equal[26];
    assign count_1_8_carry = (equal[24] & equal[25]) | (count_1_8_half & equal[26]);
    assign count_1_9_half = equal[27] ^ equal[28];
    assign count_1_9_sum = count_1_9_half ^ equal[29];
    assign count_1_9_carry = (equal[27] & equal[28]) | (count_1_9_half & equal[29]);
    assign count_1_10_half = equal[30] ^ equal[31];
    assign count_1_10_sum = count_1_10_half ^ equal[32];
    assign count_1_10_carry = (equal[30] & equal[31]) | (count_1_10_half & equal[32]);
    assign count_1_11_half = equal[33] ^ equal[34];
    assign count_1_11_sum = count_1_11_half ^ equal[35];
    assign count_1_11_carry = (equal[33] & equal[34]) | (count_1_11_half & equal[35]);
    assign count_1_12_half = equal[36] ^ equal[37];
    assign count_1_12_sum = count_1_12_half ^ equal[38];
    assign count_1_12_carry = (equal[36] & equal[37]) | (count_1_12_half & equal[38]);
    assign count_1_13_half = equal[39] ^ equal[40];
    assign count_1_13_sum = count_1_13_half ^ equal[41];
    assign count_1_13_carry = (equal[39] & equal[40]) | (count_1_13_half & equal[41]);
    assign count_1_14_half = equal[42] ^ equal[43];
    assign count_1_14_sum = count_1_14_half ^ equal[44];
    assign count_1_14_carry = (equal[42] & equal[43]) | (count_1_14_half & equal[44]);
    assign count_1_15_half = equal[45] ^ equal[46];
    assign count_1_15_sum = count_1_15_half ^ equal[47];
    assign count_1_15_carry = (equal[45] & equal[46]) | (count_1_15_half & equal[47]);
    assign count_1_16_half = equal[48] ^ equal[49];
    assign count_1_16_sum = count_1_16_half ^ equal[50];
    assign count_1_16_carry = (equal[48] & equal[49]) | (count_1_16_half & equal[50]);
    assign count_1_17_half = equal[51] ^ equal[52];
    assign count_1_17_sum = count_1_17_half ^ equal[53];
    assign count_1_17_carry = (equal[51] & equal[52]) | (count_1_17_half & equal[53]);
    assign count_1_18_half = equal[54] ^ equal[55];
    assign count_1_18_sum = count_1_18_half ^ equal[56];
    assign count_1_18_carry = (equal[54] & equal[55]) | (count_1_18_half & equal[56]);
    assign count_1_19_half = equal[57] ^ equal[58];
    assign count_1_19_sum = count_1_19_half ^ equal[59];
    assign count_1_19_carry = (equal[57] & equal[58]) | (count_1_19_half & equal[59]);
    assign count_1_20_half = equal[60] ^ equal[61];
    assign count_1_20_sum = count_1_20_half ^ equal[62];
    assign count_1_20_carry = (equal[60] & equal[61]) | (count_1_20_half & equal[62]);
    assign count_1_21_half = equal[63] ^ count_1_0_sum;
    assign count_1_21_sum = count_1_21_half ^ count_1_1_sum;
    assign count_1_21_carry = (equal[63] & count_1_0_sum) | (count_1_21_half & count_1_1_sum);
    assign count_1_22_half = count_1_2_sum ^ count_1_3_sum;
    assign count_1_22_sum = count_1_22_half ^ count_1_4_sum;
    assign count_1_22_carry = (count_1_2_sum & count_1_3_sum) | (count_1_22_half & count_1_4_sum);
    assign count_1_23_half = count_1_5_sum ^ count_1_6_sum;
    assign count_1_23_sum = count_1_23_half ^ count_1_7_sum;
    assign count_1_23_carry = (count_1_5_sum & count_1_6_sum) | (count_1_23_half & count_1_7_sum);
    assign count_1_24_half = count_1_8_sum ^ count_1_9_sum;
    assign count_1_24_sum = count_1_24_half ^ count_1_10_sum;
    assign count_1_24_carry = (count_1_8_sum & count_1_9_sum) | (count_1_24_half & count_1_10_sum);
    assign count_1_25_half = count_1_11_sum ^ count_1_12_sum;
    assign count_1_25_sum = count_1_25_half ^ count_1_13_sum;
    assign count_1_25_carry = (count_1_11_sum & count_1_12_sum) | (count_1_25_half & count_1_13_sum);
    assign count_1_26_half = count_1_14_sum ^ count_1_15_sum;
    assign count_1_26_sum = count_1_26_half ^ count_1_16_sum;
    assign count_1_26_carry = (count_1_14_sum & count_1_15_sum) | (count_1_26_half & count_1_16_sum);
    assign count_1_27_half = count_1_17_sum ^ count_1_18_sum;
    assign count_1_27_sum = count_1_27_half ^ count_1_19_sum;
    assign count_1_27_carry = (count_1_17_sum & count_1_18_sum) | (count_1_27_half & count_1_19_sum);
    assign count_1_28_half = count_1_20_sum ^ count_1_21_sum;
    assign count_1_28_sum = count_1_28_half ^ count_1_22_sum;
    assign count_1_28_carry = (count_1_20_sum & count_1_21_sum) | (count_1_28_half & count_1_22_sum);
    assign count_1_29_half = count_1_23_sum ^ count_1_24_sum;
    assign count_1_29_sum = count_1_29_half ^ count_1_25_sum;
    assign count_1_29_carry = (count_1_23_sum & count_1_24_sum) | (count_1_29_half & count_1_25_sum);
    assign count_1_30_half = count_1_26_sum ^ count_1_27_sum;
    assign count_1_30_sum = count_1_30_half ^ count_1_28_sum;
    assign count_1_30_carry = (count_1_26_sum & count_1_27_sum) | (count_1_30_half & count_1_28_sum);
    assign count_1_31_sum = count_1_29_sum ^ count_1_30_sum;
    assign count_1_31_carry = count_1_29_sum & count_1_30_sum;
    assign count_2_0_half = count_1_0_carry ^ count_1_1_carry;
    assign count_2_0_sum = count_2_0_half ^ count_1_2_carry;
    assign count_2_0_carry = (count_1_0_carry & count_1_1_carry) | (count_2_0_half & count_1_2_carry);
    assign count_2_1_half = count_1_3_carry ^ count_1_4_carry;
    assign count_2_1_sum = count_2_1_half ^ count_1_5_carry;
    assign count_2_1_carry = (count_1_3_carry & count_1_4_carry) | (count_2_1_half & count_1_5_carry);
    assign count_2_2_half = count_1_6_carry ^ count_1_7_carry;
    assign count_2_2_sum = count_2_2_half ^ count_1_8_carry;
    assign count_2_2_carry = (count_1_6_carry & count_1_7_carry) | (count_2_2_half & count_1_8_carry);
    assign count_2_3_half = count_1_9_carry ^ count_1_10_carry;
    assign count_2_3_sum = count_2_3_half ^ count_1_11_carry;
    assign count_2_3_carry = (count_1_9_carry & count_1_10_carry) | (count_2_3_half & count_1_11_carry);
    assign count_2_4_half = count_1_12_carry ^ count_1_13_carry;
    assign count_2_4_sum = count_2_4_half ^ count_1_14_carry;
    assign count_2_4_carry = (count_1_12_carry & count_1_13_carry) | (count_2_4_half & count_1_14_carry);
    assign count_2_5_half = count_1_15_carry ^ count_1_16_carry;
    assign count_2_5_sum = count_2_5_half ^ count_1_17_carry;
    assign count_2_5_carry = (count_1_15_carry & count_1_16_carry) | (count_2_5_half & count_1_17_carry);
    assign count_2_6_half = count_1_18_carry ^ count_1_19_carry;
    assign count_2_6_sum = count_2_6_half ^ count_1_20_carry;
    assign count_2_6_carry = (count_1_18_carry & count_1_19_carry) | (count_2_6_half & count_1_20_carry);
    assign count_2_7_half = count_1_21_carry ^ count_1_22_carry;
    assign count_2_7_sum = count_2_7_half ^ count_1_23_carry;
    assign count_2_7_carry = (count_1_21_carry & count_1_22_carry) | (count_2_7_half & count_1_23_carry);
    assign count_2_8_half = count_1_24_carry ^ count_1_25_carry;
    assign count_2_8_sum = count_2_8_half ^ count_1_26_carry;
    assign count_2_8_carry = (count_1_24_carry & count_1_25_carry) | (count_2_8_half & count_1_26_carry);
    assign count_2_9_half = count_1_27_carry ^ count_2_0_sum;
    assign count_2_9_sum = count_2_9_half ^ count_2_1_sum;
    assign count_2_9_carry = (count_1_27_carry & count_2_0_sum) | (count_2_9_half & count_2_1_sum);
    assign count_2_10_half = count_2_2_sum ^ count_2_3_sum;
    assign count_2_10_sum = count_2_10_half ^ count_2_4_sum;
    assign count_2_10_carry = (count_2_2_sum & count_2_3_sum) | (count_2_10_half & count_2_4_sum);
    assign count_2_11_half = count_2_5_sum ^ count_2_6_sum;
    assign count_2_11_sum = count_2_11_half ^ count_1_28_carry;
    assign count_2_11_carry = (count_2_5_sum & count_2_6_sum) | (count_2_11_half & count_1_28_carry);
    assign count_2_12_half = count_1_29_carry ^ count_2_7_sum;
    assign count_2_12_sum = count_2_12_half ^ count_2_8_sum;
    assign count_2_12_carry = (count_1_29_carry & count_2_7_sum) | (count_2_12_half & count_2_8_sum);
    assign count_2_13_half = count_2_9_sum ^ count_2_10_sum;
    assign count_2_13_sum = count_2_13_half ^ count_1_30_carry;
    assign count_2_13_carry = (count_2_9_sum & count_2_10_sum) | (count_2_13_half & count_1_30_carry);
    assign count_2_14_half = count_2_11_sum ^ count_1_31_carry;
    assign count_2_14_sum = count_2_14_half ^ count_2_12_sum;
    assign count_2_14_carry = (count_2_11_sum & count_1_31_carry) | (count_2_14_half & count_2_12_sum);
    assign count_2_15_sum = count_2_13_sum ^ count_2_14_sum;
    assign count_2_15_carry = count_2_13_sum & count_2_14_sum;
    assign count_3_0_half = count_2_0_carry ^ count_2_1_carry;
    assign count_3_0_sum = count_3_0_half ^ count_2_2_carry;
    assign count_3_0_carry = (count_2_0_carry & count_2_1_carry) | (count_3_0_half & count_2_2_carry);
    assign count_3_1_half = count_2_3_carry ^ count_2_4_carry;
    assign count_3_1_sum = count_3_1_half ^ count_2_5_carry;
    assign count_3_1_carry = (count_2_3_carry & count_2_4_carry) | (count_3_1_half & count_2_5_carry);
    assign count_3_2_half = count_2_6_carry ^ count_2_7_carry;
    assign count_3_2_sum = count_3_2_half ^ count_2_8_carry;
    assign count_3_2_carry = (count_2_6_carry & count_2_7_carry) | (count_3_2_half & count_2_8_carry);
    assign count_3_3_half = count_2_9_carry ^ count_2_10_carry;
    assign count_3_3_sum = count_3_3_half ^ count_3_0_sum;
    assign count_3_3_carry = (count_2_9_carry & count_2_10_carry) | (count_3_3_half & count_3_0_sum);
    assign count_3_4_half = count_3_1_sum ^ count_2_11_carry;
    assign count_3_4_sum = count_3_4_half ^ count_2_12_carry;
    assign count_3_4_carry = (count_3_1_sum & count_2_11_carry) | (count_3_4_half & count_2_12_carry);
    assign count_3_5_half = count_2_13_carry ^ count_3_2_sum;
    assign count_3_5_sum = count_3_5_half ^ count_3_3_sum;
    assign count_3_5_carry = (count_2_13_carry & count_3_2_sum) | (count_3_5_half & count_3_3_sum);
    assign count_3_6_half = count_3_4_sum ^ count_2_14_carry;
    assign count_3_6_sum = count_3_6_half ^ count_3_5_sum;
    assign count_3_6_carry = (count_3_4_sum & count_2_14_carry) | (count_3_6_half & count_3_5_sum);
    assign count_3_7_sum = count_2_15_carry ^ count_3_6_sum;
    assign count_3_7_carry = count_2_15_carry & count_3_6_sum;
    assign count_4_0_half = count_3_0_carry ^ count_3_1_carry;
    assign count_4_0_sum = count_4_0_half ^ count_3_2_carry;
    assign count_4_0_carry = (count_3_0_carry & count_3_1_carry) | (count_4_0_half & count_3_2_carry);
    assign count_4_1_half = count_3_3_carry ^ count_3_4_carry;
    assign count_4_1_sum = count_4_1_half ^ count_4_0_sum;
    assign count_4_1_carry = (count_3_3_carry & count_3_4_carry) | (count_4_1_half & count_4_0_sum);
    assign count_4_2_half = count_3_5_carry ^ count_4_1_sum;
    assign count_4_2_sum = count_4_2_half ^ count_3_6_carry;
    assign count_4_2_carry = (count_3_5_carry & count_4_1_sum) | (count_4_2_half & count_3_6_carry);
    assign count_4_3_sum = count_3_7_carry ^ count_4_2_sum;
    assign count_4_3_carry = count_3_7_carry & count_4_2_sum;
    assign count_5_0_half = count_4_0_carry ^ count_4_1_carry;
    assign count_5_0_sum = count_5_0_half ^ count_4_2_carry;
    assign count_5_0_carry = (count_4_0_carry & count_4_1_carry) | (count_5_0_half & count_4_2_carry);
    assign count_5_1_sum = count_4_3_carry ^ count_5_0_sum;
    assign count_5_1_carry = count_4_3_carry & count_5_0_sum;
    assign count_6_0_sum = ~(count_5_0_carry ^ count_5_1_carry);
    assign count_6_0_carry = count_5_0_carry | count_5_1_carry;
    assign count_7_0_sum = ~count_6_0_carry;
    assign unused_count_carries = count_6_0_carry;
    assign counted = {count_7_0_sum, count_6_0_sum, count_5_1_sum, count_4_3_sum, count_3_7_sum, count_2_15_sum, count_1_31_sum, 1'b0} & {8{act[64]}};
    assign before_ = clear ? 16'd0 : acc;
    assign low_0_0_sum = before_[0] ^ counted[0];
    assign low_0_0_carry = before_[0] & counted[0];
    assign low_1_0_half = before_[1] ^ counted[1];
    assign low_1_0_sum = low_1_0_half ^ low_0_0_carry;
    assign low_1_0_carry = (before_[1] & counted[1]) | (low_1_0_half & low_0_0_carry);
    assign low_2_0_half = before_[2] ^ counted[2];
    assign low_2_0_sum = low_2_0_half ^ low_1_0_carry;
    assign low_2_0_carry = (before_[2] & counted[2]) | (low_2_0_half & low_1_0_carry);
    assign low_3_0_half = before_[3] ^ counted[3];
    assign low_3_0_sum = low_3_0_half ^ low_2_0_carry;
    assign low_3_0_carry = (before_[3] & counted[3]) | (low_3_0_half & low_2_0_carry);
    assign low_4_0_half = before_[4] ^ counted[4];
    assign low_4_0_sum = low_4_0_half ^ low_3_0_carry;
    assign low_4_0_carry = (before_[4] & counted[4]) | (low_4_0_half & low_3_0_carry);
    assign low_5_0_half = before_[5] ^ counted[5];
    assign low_5_0_sum = low_5_0_half ^ low_4_0_carry;
    assign low_5_0_carry = (before_[5] & counted[5]) | (low_5_0_half & low_4_0_carry);
    assign low_6_0_half = before_[6] ^ counted[6];
    assign low_6_0_sum = low_6_0_half ^ low_5_0_carry;
    assign low_6_0_carry = (before_[6] & counted[6]) | (low_6_0_half & low_5_0_carry);
    assign low_7_0_half = before_[7] ^ counted[7];
    assign low_7_0_sum = low_7_0_half ^ low_6_0_carry;
    assign low_7_0_carry = (before_[7] & counted[7]) | (low_7_0_half & low_6_0_carry);
    assign step_8 = low_7_0_carry ^ counted[7];
    assign step_9 = step_8 & (before_[8] ^ counted[7]);
    assign step_10 = step_9 & (before_[9] ^ counted[7]);
    assign step_11 = step_10 & (before_[10] ^ counted[7]);
    assign step_12 = step_11 & (before_[11] ^ counted[7]);
    assign step_13 = step_12 & (before_[12] ^ counted[7]);
    assign step_14 = step_13 & (before_[13] ^ counted[7]);
    assign step_15 = step_14 & (before_[14] ^ counted[7]);

    always @* begin
        after = 16'd0;
        after[7:0] = {low_7_0_sum, low_6_0_sum, low_5_0_sum, low_4_0_sum, low_3_0_sum, low_2_0_sum, low_1_0_sum, low_0_0_sum};
        after[8] = before_[8] ^ step_8;
        after[9] = before_[9] ^ step_9;
        after[10] = before_[10] ^ step_10;
        after[11] = before_[11] ^ step_11;
        after[12] = before_[12] ^ step_12;
        after[13] = before_[13] ^ step_13;
        after[14] = before_[14] ^ step_14;
        after[15] = before_[15] ^ step_15;
    end

    always @(posedge clk) begin
        acc <= after;
    end

endmodule

`default_nettype wire
