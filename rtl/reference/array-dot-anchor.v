// dot_anchor_1x2_deep4_int8_int4_acc28_booth_anchor: output-stationary array of dot products: several k per cycle in one tree per sum
//
//   rows       1            rows of PEs
//   cols       2            columns of PEs
//   deep       4            products that a cycle adds to every sum, in one tree
//   act        int8         format of the activations
//   wgt        int4         format of the weights
//   acc_width  28 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         booth        PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       anchor       array: finished sums leave row by row, behind the next ones; anchor: operands registered, every accumulator a port, as published columns are measured
//
// digest 5f43393db5bebf4044bf7a7fbf924f82d1310a64b9fda49d9ce13d7ef9187b49
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module dot_anchor_1x2_deep4_int8_int4_acc28_booth_anchor (
    input  wire clk,
    input  wire clear,
    input  wire [31:0] act,
    input  wire [31:0] wgt,
    output wire [55:0] acc
);

    reg  [31:0] act_operands;
    reg  [31:0] wgt_operands;
    reg  clear_late;
    wire [27:0] acc_0_0;
    wire [27:0] acc_0_1;

    assign acc = {acc_0_1, acc_0_0};

    always @(posedge clk) begin
        act_operands <= act;
        wgt_operands <= wgt;
        clear_late <= clear;
    end

    dot_cell_1x1_deep4_int8_int4_acc28_booth cell_0_0 (
        .clk(clk),
        .act(act_operands),
        .wgt({wgt_operands[27:24], wgt_operands[19:16], wgt_operands[11:8], wgt_operands[3:0]}),
        .clear(clear_late),
        .acc(acc_0_0)
    );

    dot_cell_1x1_deep4_int8_int4_acc28_booth cell_0_1 (
        .clk(clk),
        .act(act_operands),
        .wgt({wgt_operands[31:28], wgt_operands[23:20], wgt_operands[15:12], wgt_operands[7:4]}),
        .clear(clear_late),
        .acc(acc_0_1)
    );

endmodule

module dot_cell_1x1_deep4_int8_int4_acc28_booth (
    input  wire clk,
    input  wire [31:0] act,
    input  wire [15:0] wgt,
    input  wire clear,
    output reg  [27:0] acc
);

    wire tree_0_0_half;
    wire [21:0] lane_0_terms;
    wire [21:0] lane_1_terms;
    wire tree_0_0_sum;
    wire [21:0] lane_2_terms;
    wire tree_0_0_carry;
    wire tree_0_1_half;
    wire [21:0] lane_3_terms;
    wire tree_0_1_sum;
    wire tree_0_1_carry;
    wire tree_0_2_half;
    wire tree_0_2_sum;
    wire tree_0_2_carry;
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
    wire tree_11_0_half;
    wire tree_11_0_sum;
    wire tree_11_0_carry;
    wire tree_11_1_half;
    wire tree_11_1_sum;
    wire tree_11_1_carry;
    wire tree_11_2_sum;
    wire tree_11_2_carry;
    wire tree_12_0_sum;
    wire tree_12_0_carry;
    wire [27:0] before_;
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
    wire low_8_0_half;
    wire low_8_0_sum;
    wire low_8_0_carry;
    wire low_9_0_half;
    wire low_9_0_sum;
    wire low_9_0_carry;
    wire low_10_0_half;
    wire low_10_0_sum;
    wire low_10_0_carry;
    wire low_11_0_half;
    wire low_11_0_sum;
    wire low_11_0_carry;
    wire low_12_0_half;
    wire low_12_0_sum;
    wire low_12_0_carry;
    wire low_13_0_half;
    wire low_13_0_sum;
    wire low_13_0_carry;
    reg  [27:0] after;
    wire step_14;
    wire step_15;
    wire step_16;
    wire step_17;
    wire step_18;
    wire step_19;
    wire step_20;
    wire step_21;
    wire step_22;
    wire step_23;
    wire step_24;
    wire step_25;
    wire step_26;
    wire step_27;
    wire [13:0] total;

    assign tree_0_0_half = lane_0_terms[11] ^ lane_1_terms[11];
    assign tree_0_0_sum = tree_0_0_half ^ lane_2_terms[11];
    assign tree_0_0_carry = (lane_0_terms[11] & lane_1_terms[11]) | ((lane_0_terms[11] | lane_1_terms[11]) & lane_2_terms[11]);
    assign tree_0_1_half = lane_3_terms[11] ^ lane_0_terms[0];
    assign tree_0_1_sum = tree_0_1_half ^ lane_1_terms[0];
    assign tree_0_1_carry = (lane_3_terms[11] & lane_0_terms[0]) | ((lane_3_terms[11] | lane_0_terms[0]) & lane_1_terms[0]);
    assign tree_0_2_half = lane_2_terms[0] ^ lane_3_terms[0];
    assign tree_0_2_sum = tree_0_2_half ^ tree_0_0_sum;
    assign tree_0_2_carry = (lane_2_terms[0] & lane_3_terms[0]) | ((lane_2_terms[0] | lane_3_terms[0]) & tree_0_0_sum);
    assign tree_0_3_sum = tree_0_1_sum ^ tree_0_2_sum;
    assign tree_0_3_carry = tree_0_1_sum & tree_0_2_sum;
    assign tree_1_0_half = lane_0_terms[1] ^ lane_1_terms[1];
    assign tree_1_0_sum = tree_1_0_half ^ lane_2_terms[1];
    assign tree_1_0_carry = (lane_0_terms[1] & lane_1_terms[1]) | ((lane_0_terms[1] | lane_1_terms[1]) & lane_2_terms[1]);
    assign tree_1_1_half = lane_3_terms[1] ^ tree_0_0_carry;
    assign tree_1_1_sum = tree_1_1_half ^ tree_0_1_carry;
    assign tree_1_1_carry = (lane_3_terms[1] & tree_0_0_carry) | ((lane_3_terms[1] | tree_0_0_carry) & tree_0_1_carry);
    assign tree_1_2_half = tree_0_2_carry ^ tree_1_0_sum;
    assign tree_1_2_sum = tree_1_2_half ^ tree_0_3_carry;
    assign tree_1_2_carry = (tree_0_2_carry & tree_1_0_sum) | ((tree_0_2_carry | tree_1_0_sum) & tree_0_3_carry);
    assign tree_2_0_half = lane_0_terms[21] ^ lane_1_terms[21];
    assign tree_2_0_sum = tree_2_0_half ^ lane_2_terms[21];
    assign tree_2_0_carry = (lane_0_terms[21] & lane_1_terms[21]) | ((lane_0_terms[21] | lane_1_terms[21]) & lane_2_terms[21]);
    assign tree_2_1_half = lane_3_terms[21] ^ lane_0_terms[2];
    assign tree_2_1_sum = tree_2_1_half ^ lane_0_terms[12];
    assign tree_2_1_carry = (lane_3_terms[21] & lane_0_terms[2]) | ((lane_3_terms[21] | lane_0_terms[2]) & lane_0_terms[12]);
    assign tree_2_2_half = lane_1_terms[2] ^ lane_1_terms[12];
    assign tree_2_2_sum = tree_2_2_half ^ lane_2_terms[2];
    assign tree_2_2_carry = (lane_1_terms[2] & lane_1_terms[12]) | ((lane_1_terms[2] | lane_1_terms[12]) & lane_2_terms[2]);
    assign tree_2_3_half = lane_2_terms[12] ^ lane_3_terms[2];
    assign tree_2_3_sum = tree_2_3_half ^ lane_3_terms[12];
    assign tree_2_3_carry = (lane_2_terms[12] & lane_3_terms[2]) | ((lane_2_terms[12] | lane_3_terms[2]) & lane_3_terms[12]);
    assign tree_2_4_half = tree_2_0_sum ^ tree_1_0_carry;
    assign tree_2_4_sum = tree_2_4_half ^ tree_2_1_sum;
    assign tree_2_4_carry = (tree_2_0_sum & tree_1_0_carry) | ((tree_2_0_sum | tree_1_0_carry) & tree_2_1_sum);
    assign tree_2_5_half = tree_2_2_sum ^ tree_2_3_sum;
    assign tree_2_5_sum = tree_2_5_half ^ tree_1_1_carry;
    assign tree_2_5_carry = (tree_2_2_sum & tree_2_3_sum) | ((tree_2_2_sum | tree_2_3_sum) & tree_1_1_carry);
    assign tree_2_6_sum = tree_1_2_carry ^ tree_2_4_sum;
    assign tree_2_6_carry = tree_1_2_carry & tree_2_4_sum;
    assign tree_3_0_half = lane_0_terms[3] ^ lane_0_terms[13];
    assign tree_3_0_sum = tree_3_0_half ^ lane_1_terms[3];
    assign tree_3_0_carry = (lane_0_terms[3] & lane_0_terms[13]) | ((lane_0_terms[3] | lane_0_terms[13]) & lane_1_terms[3]);
    assign tree_3_1_half = lane_1_terms[13] ^ lane_2_terms[3];
    assign tree_3_1_sum = tree_3_1_half ^ lane_2_terms[13];
    assign tree_3_1_carry = (lane_1_terms[13] & lane_2_terms[3]) | ((lane_1_terms[13] | lane_2_terms[3]) & lane_2_terms[13]);
    assign tree_3_2_half = lane_3_terms[3] ^ lane_3_terms[13];
    assign tree_3_2_sum = tree_3_2_half ^ tree_2_0_carry;
    assign tree_3_2_carry = (lane_3_terms[3] & lane_3_terms[13]) | ((lane_3_terms[3] | lane_3_terms[13]) & tree_2_0_carry);
    assign tree_3_3_half = tree_2_1_carry ^ tree_2_2_carry;
    assign tree_3_3_sum = tree_3_3_half ^ tree_2_3_carry;
    assign tree_3_3_carry = (tree_2_1_carry & tree_2_2_carry) | ((tree_2_1_carry | tree_2_2_carry) & tree_2_3_carry);
    assign tree_3_4_half = tree_3_0_sum ^ tree_3_1_sum;
    assign tree_3_4_sum = tree_3_4_half ^ tree_3_2_sum;
    assign tree_3_4_carry = (tree_3_0_sum & tree_3_1_sum) | ((tree_3_0_sum | tree_3_1_sum) & tree_3_2_sum);
    assign tree_3_5_half = tree_2_4_carry ^ tree_2_5_carry;
    assign tree_3_5_sum = tree_3_5_half ^ tree_3_3_sum;
    assign tree_3_5_carry = (tree_2_4_carry & tree_2_5_carry) | ((tree_2_4_carry | tree_2_5_carry) & tree_3_3_sum);
    assign tree_3_6_sum = tree_3_4_sum ^ tree_2_6_carry;
    assign tree_3_6_carry = tree_3_4_sum & tree_2_6_carry;
    assign tree_4_0_half = lane_0_terms[4] ^ lane_0_terms[14];
    assign tree_4_0_sum = tree_4_0_half ^ lane_1_terms[4];
    assign tree_4_0_carry = (lane_0_terms[4] & lane_0_terms[14]) | ((lane_0_terms[4] | lane_0_terms[14]) & lane_1_terms[4]);
    assign tree_4_1_half = lane_1_terms[14] ^ lane_2_terms[4];
    assign tree_4_1_sum = tree_4_1_half ^ lane_2_terms[14];
    assign tree_4_1_carry = (lane_1_terms[14] & lane_2_terms[4]) | ((lane_1_terms[14] | lane_2_terms[4]) & lane_2_terms[14]);
    assign tree_4_2_half = lane_3_terms[4] ^ lane_3_terms[14];
    assign tree_4_2_sum = tree_4_2_half ^ tree_3_0_carry;
    assign tree_4_2_carry = (lane_3_terms[4] & lane_3_terms[14]) | ((lane_3_terms[4] | lane_3_terms[14]) & tree_3_0_carry);
    assign tree_4_3_half = tree_3_1_carry ^ tree_3_2_carry;
    assign tree_4_3_sum = tree_4_3_half ^ tree_4_0_sum;
    assign tree_4_3_carry = (tree_3_1_carry & tree_3_2_carry) | ((tree_3_1_carry | tree_3_2_carry) & tree_4_0_sum);
    assign tree_4_4_half = tree_4_1_sum ^ tree_4_2_sum;
    assign tree_4_4_sum = tree_4_4_half ^ tree_3_3_carry;
    assign tree_4_4_carry = (tree_4_1_sum & tree_4_2_sum) | ((tree_4_1_sum | tree_4_2_sum) & tree_3_3_carry);
    assign tree_4_5_half = tree_3_4_carry ^ tree_4_3_sum;
    assign tree_4_5_sum = tree_4_5_half ^ tree_3_6_carry;
    assign tree_4_5_carry = (tree_3_4_carry & tree_4_3_sum) | ((tree_3_4_carry | tree_4_3_sum) & tree_3_6_carry);
    assign tree_4_6_sum = tree_4_4_sum ^ tree_3_5_carry;
    assign tree_4_6_carry = tree_4_4_sum & tree_3_5_carry;
    assign tree_5_0_half = lane_0_terms[5] ^ lane_0_terms[15];
    assign tree_5_0_sum = tree_5_0_half ^ lane_1_terms[5];
    assign tree_5_0_carry = (lane_0_terms[5] & lane_0_terms[15]) | ((lane_0_terms[5] | lane_0_terms[15]) & lane_1_terms[5]);
    assign tree_5_1_half = lane_1_terms[15] ^ lane_2_terms[5];
    assign tree_5_1_sum = tree_5_1_half ^ lane_2_terms[15];
    assign tree_5_1_carry = (lane_1_terms[15] & lane_2_terms[5]) | ((lane_1_terms[15] | lane_2_terms[5]) & lane_2_terms[15]);
    assign tree_5_2_half = lane_3_terms[5] ^ lane_3_terms[15];
    assign tree_5_2_sum = tree_5_2_half ^ tree_4_0_carry;
    assign tree_5_2_carry = (lane_3_terms[5] & lane_3_terms[15]) | ((lane_3_terms[5] | lane_3_terms[15]) & tree_4_0_carry);
    assign tree_5_3_half = tree_4_1_carry ^ tree_5_0_sum;
    assign tree_5_3_sum = tree_5_3_half ^ tree_5_1_sum;
    assign tree_5_3_carry = (tree_4_1_carry & tree_5_0_sum) | ((tree_4_1_carry | tree_5_0_sum) & tree_5_1_sum);
    assign tree_5_4_half = tree_4_2_carry ^ tree_5_2_sum;
    assign tree_5_4_sum = tree_5_4_half ^ tree_4_3_carry;
    assign tree_5_4_carry = (tree_4_2_carry & tree_5_2_sum) | ((tree_4_2_carry | tree_5_2_sum) & tree_4_3_carry);
    assign tree_5_5_half = tree_5_3_sum ^ tree_4_4_carry;
    assign tree_5_5_sum = tree_5_5_half ^ tree_5_4_sum;
    assign tree_5_5_carry = (tree_5_3_sum & tree_4_4_carry) | ((tree_5_3_sum | tree_4_4_carry) & tree_5_4_sum);
    assign tree_5_6_sum = tree_4_5_carry ^ tree_4_6_carry;
    assign tree_5_6_carry = tree_4_5_carry & tree_4_6_carry;
    assign tree_6_0_half = lane_0_terms[6] ^ lane_0_terms[16];
    assign tree_6_0_sum = tree_6_0_half ^ lane_1_terms[6];
    assign tree_6_0_carry = (lane_0_terms[6] & lane_0_terms[16]) | ((lane_0_terms[6] | lane_0_terms[16]) & lane_1_terms[6]);
    assign tree_6_1_half = lane_1_terms[16] ^ lane_2_terms[6];
    assign tree_6_1_sum = tree_6_1_half ^ lane_2_terms[16];
    assign tree_6_1_carry = (lane_1_terms[16] & lane_2_terms[6]) | ((lane_1_terms[16] | lane_2_terms[6]) & lane_2_terms[16]);
    assign tree_6_2_half = lane_3_terms[6] ^ lane_3_terms[16];
    assign tree_6_2_sum = tree_6_2_half ^ tree_5_0_carry;
    assign tree_6_2_carry = (lane_3_terms[6] & lane_3_terms[16]) | ((lane_3_terms[6] | lane_3_terms[16]) & tree_5_0_carry);
    assign tree_6_3_half = tree_5_1_carry ^ tree_6_0_sum;
    assign tree_6_3_sum = tree_6_3_half ^ tree_6_1_sum;
    assign tree_6_3_carry = (tree_5_1_carry & tree_6_0_sum) | ((tree_5_1_carry | tree_6_0_sum) & tree_6_1_sum);
    assign tree_6_4_half = tree_5_2_carry ^ tree_6_2_sum;
    assign tree_6_4_sum = tree_6_4_half ^ tree_5_3_carry;
    assign tree_6_4_carry = (tree_5_2_carry & tree_6_2_sum) | ((tree_5_2_carry | tree_6_2_sum) & tree_5_3_carry);
    assign tree_6_5_half = tree_6_3_sum ^ tree_5_4_carry;
    assign tree_6_5_sum = tree_6_5_half ^ tree_6_4_sum;
    assign tree_6_5_carry = (tree_6_3_sum & tree_5_4_carry) | ((tree_6_3_sum | tree_5_4_carry) & tree_6_4_sum);
    assign tree_6_6_sum = tree_5_5_carry ^ tree_5_6_carry;
    assign tree_6_6_carry = tree_5_5_carry & tree_5_6_carry;
    assign tree_7_0_half = lane_0_terms[7] ^ lane_0_terms[17];
    assign tree_7_0_sum = tree_7_0_half ^ lane_1_terms[7];
    assign tree_7_0_carry = (lane_0_terms[7] & lane_0_terms[17]) | ((lane_0_terms[7] | lane_0_terms[17]) & lane_1_terms[7]);
    assign tree_7_1_half = lane_1_terms[17] ^ lane_2_terms[7];
    assign tree_7_1_sum = tree_7_1_half ^ lane_2_terms[17];
    assign tree_7_1_carry = (lane_1_terms[17] & lane_2_terms[7]) | ((lane_1_terms[17] | lane_2_terms[7]) & lane_2_terms[17]);
    assign tree_7_2_half = lane_3_terms[7] ^ lane_3_terms[17];
    assign tree_7_2_sum = tree_7_2_half ^ tree_6_0_carry;
    assign tree_7_2_carry = (lane_3_terms[7] & lane_3_terms[17]) | ((lane_3_terms[7] | lane_3_terms[17]) & tree_6_0_carry);
    assign tree_7_3_half = tree_6_1_carry ^ tree_7_0_sum;
    assign tree_7_3_sum = tree_7_3_half ^ tree_7_1_sum;
    assign tree_7_3_carry = (tree_6_1_carry & tree_7_0_sum) | ((tree_6_1_carry | tree_7_0_sum) & tree_7_1_sum);
    assign tree_7_4_half = tree_6_2_carry ^ tree_7_2_sum;
    assign tree_7_4_sum = tree_7_4_half ^ tree_6_3_carry;
    assign tree_7_4_carry = (tree_6_2_carry & tree_7_2_sum) | ((tree_6_2_carry | tree_7_2_sum) & tree_6_3_carry);
    assign tree_7_5_half = tree_7_3_sum ^ tree_6_4_carry;
    assign tree_7_5_sum = tree_7_5_half ^ tree_7_4_sum;
    assign tree_7_5_carry = (tree_7_3_sum & tree_6_4_carry) | ((tree_7_3_sum | tree_6_4_carry) & tree_7_4_sum);
    assign tree_7_6_sum = tree_6_5_carry ^ tree_7_5_sum;
    assign tree_7_6_carry = tree_6_5_carry & tree_7_5_sum;
    assign tree_8_0_half = lane_0_terms[8] ^ lane_0_terms[18];
    assign tree_8_0_sum = tree_8_0_half ^ lane_1_terms[8];
    assign tree_8_0_carry = (lane_0_terms[8] & lane_0_terms[18]) | ((lane_0_terms[8] | lane_0_terms[18]) & lane_1_terms[8]);
    assign tree_8_1_half = lane_1_terms[18] ^ lane_2_terms[8];
    assign tree_8_1_sum = tree_8_1_half ^ lane_2_terms[18];
    assign tree_8_1_carry = (lane_1_terms[18] & lane_2_terms[8]) | ((lane_1_terms[18] | lane_2_terms[8]) & lane_2_terms[18]);
    assign tree_8_2_half = lane_3_terms[8] ^ lane_3_terms[18];
    assign tree_8_2_sum = tree_8_2_half ^ tree_7_0_carry;
    assign tree_8_2_carry = (lane_3_terms[8] & lane_3_terms[18]) | ((lane_3_terms[8] | lane_3_terms[18]) & tree_7_0_carry);
    assign tree_8_3_half = tree_7_1_carry ^ tree_8_0_sum;
    assign tree_8_3_sum = tree_8_3_half ^ tree_8_1_sum;
    assign tree_8_3_carry = (tree_7_1_carry & tree_8_0_sum) | ((tree_7_1_carry | tree_8_0_sum) & tree_8_1_sum);
    assign tree_8_4_half = tree_7_2_carry ^ tree_8_2_sum;
    assign tree_8_4_sum = tree_8_4_half ^ tree_7_3_carry;
    assign tree_8_4_carry = (tree_7_2_carry & tree_8_2_sum) | ((tree_7_2_carry | tree_8_2_sum) & tree_7_3_carry);
    assign tree_8_5_half = tree_8_3_sum ^ tree_7_4_carry;
    assign tree_8_5_sum = tree_8_5_half ^ tree_8_4_sum;
    assign tree_8_5_carry = (tree_8_3_sum & tree_7_4_carry) | ((tree_8_3_sum | tree_7_4_carry) & tree_8_4_sum);
    assign tree_8_6_sum = tree_7_5_carry ^ tree_8_5_sum;
    assign tree_8_6_carry = tree_7_5_carry & tree_8_5_sum;
    assign tree_9_0_half = lane_0_terms[9] ^ lane_0_terms[19];
    assign tree_9_0_sum = tree_9_0_half ^ lane_1_terms[9];
    assign tree_9_0_carry = (lane_0_terms[9] & lane_0_terms[19]) | ((lane_0_terms[9] | lane_0_terms[19]) & lane_1_terms[9]);
    assign tree_9_1_half = lane_1_terms[19] ^ lane_2_terms[9];
    assign tree_9_1_sum = tree_9_1_half ^ lane_2_terms[19];
    assign tree_9_1_carry = (lane_1_terms[19] & lane_2_terms[9]) | ((lane_1_terms[19] | lane_2_terms[9]) & lane_2_terms[19]);
    assign tree_9_2_half = lane_3_terms[9] ^ lane_3_terms[19];
    assign tree_9_2_sum = tree_9_2_half ^ tree_8_0_carry;
    assign tree_9_2_carry = (lane_3_terms[9] & lane_3_terms[19]) | ((lane_3_terms[9] | lane_3_terms[19]) & tree_8_0_carry);
    assign tree_9_3_half = tree_8_1_carry ^ tree_9_0_sum;
    assign tree_9_3_sum = tree_9_3_half ^ tree_9_1_sum;
    assign tree_9_3_carry = (tree_8_1_carry & tree_9_0_sum) | ((tree_8_1_carry | tree_9_0_sum) & tree_9_1_sum);
    assign tree_9_4_half = tree_8_2_carry ^ tree_9_2_sum;
    assign tree_9_4_sum = tree_9_4_half ^ tree_8_3_carry;
    assign tree_9_4_carry = (tree_8_2_carry & tree_9_2_sum) | ((tree_8_2_carry | tree_9_2_sum) & tree_8_3_carry);
    assign tree_9_5_half = tree_9_3_sum ^ tree_8_4_carry;
    assign tree_9_5_sum = tree_9_5_half ^ tree_9_4_sum;
    assign tree_9_5_carry = (tree_9_3_sum & tree_8_4_carry) | ((tree_9_3_sum | tree_8_4_carry) & tree_9_4_sum);
    assign tree_9_6_sum = tree_8_5_carry ^ tree_9_5_sum;
    assign tree_9_6_carry = tree_8_5_carry & tree_9_5_sum;
    assign tree_10_0_half = lane_0_terms[10] ^ lane_0_terms[20];
    assign tree_10_0_sum = tree_10_0_half ^ lane_1_terms[10];
    assign tree_10_0_carry = (lane_0_terms[10] & lane_0_terms[20]) | ((lane_0_terms[10] | lane_0_terms[20]) & lane_1_terms[10]);
    assign tree_10_1_half = lane_1_terms[20] ^ lane_2_terms[10];
    assign tree_10_1_sum = tree_10_1_half ^ lane_2_terms[20];
    assign tree_10_1_carry = (lane_1_terms[20] & lane_2_terms[10]) | ((lane_1_terms[20] | lane_2_terms[10]) & lane_2_terms[20]);
    assign tree_10_2_half = lane_3_terms[10] ^ lane_3_terms[20];
    assign tree_10_2_sum = tree_10_2_half ^ tree_9_0_carry;
    assign tree_10_2_carry = (lane_3_terms[10] & lane_3_terms[20]) | ((lane_3_terms[10] | lane_3_terms[20]) & tree_9_0_carry);
    assign tree_10_3_half = tree_9_1_carry ^ tree_10_0_sum;
    assign tree_10_3_sum = tree_10_3_half ^ tree_10_1_sum;
    assign tree_10_3_carry = (tree_9_1_carry & tree_10_0_sum) | ((tree_9_1_carry | tree_10_0_sum) & tree_10_1_sum);
    assign tree_10_4_half = tree_9_2_carry ^ tree_10_2_sum;
    assign tree_10_4_sum = tree_10_4_half ^ tree_9_3_carry;
    assign tree_10_4_carry = (tree_9_2_carry & tree_10_2_sum) | ((tree_9_2_carry | tree_10_2_sum) & tree_9_3_carry);
    assign tree_10_5_half = tree_10_3_sum ^ tree_9_4_carry;
    assign tree_10_5_sum = tree_10_5_half ^ tree_10_4_sum;
    assign tree_10_5_carry = (tree_10_3_sum & tree_9_4_carry) | ((tree_10_3_sum | tree_9_4_carry) & tree_10_4_sum);
    assign tree_10_6_sum = tree_9_5_carry ^ tree_10_5_sum;
    assign tree_10_6_carry = tree_9_5_carry & tree_10_5_sum;
    assign tree_11_0_half = tree_10_0_carry ^ tree_10_1_carry;
    assign tree_11_0_sum = tree_11_0_half ^ tree_10_2_carry;
    assign tree_11_0_carry = (tree_10_0_carry & tree_10_1_carry) | ((tree_10_0_carry | tree_10_1_carry) & tree_10_2_carry);
    assign tree_11_1_half = tree_10_3_carry ^ tree_11_0_sum;
    assign tree_11_1_sum = tree_11_1_half ^ tree_10_4_carry;
    assign tree_11_1_carry = (tree_10_3_carry & tree_11_0_sum) | ((tree_10_3_carry | tree_11_0_sum) & tree_10_4_carry);
    assign tree_11_2_sum = tree_11_1_sum ^ tree_10_5_carry;
    assign tree_11_2_carry = tree_11_1_sum & tree_10_5_carry;
    assign tree_12_0_sum = tree_11_0_carry ^ tree_11_1_carry;
    assign tree_12_0_carry = tree_11_0_carry & tree_11_1_carry;
    assign total = {tree_12_0_carry, tree_12_0_sum, tree_10_6_carry, tree_9_6_carry, tree_8_6_carry, tree_7_6_carry, tree_6_6_carry, tree_6_5_sum, tree_5_5_sum, tree_4_5_sum, tree_3_6_sum, tree_2_5_sum, tree_1_1_sum, tree_0_3_sum} + {1'b1, tree_11_2_carry, tree_11_2_sum, tree_10_6_sum, tree_9_6_sum, tree_8_6_sum, tree_7_6_sum, tree_6_6_sum, tree_5_6_sum, tree_4_6_sum, tree_3_5_sum, tree_2_6_sum, tree_1_2_sum, 1'b0};
    assign before_ = clear ? 28'd0 : acc;
    assign low_0_0_sum = before_[0] ^ total[0];
    assign low_0_0_carry = before_[0] & total[0];
    assign low_1_0_half = before_[1] ^ total[1];
    assign low_1_0_sum = low_1_0_half ^ low_0_0_carry;
    assign low_1_0_carry = (before_[1] & total[1]) | (low_1_0_half & low_0_0_carry);
    assign low_2_0_half = before_[2] ^ total[2];
    assign low_2_0_sum = low_2_0_half ^ low_1_0_carry;
    assign low_2_0_carry = (before_[2] & total[2]) | (low_2_0_half & low_1_0_carry);
    assign low_3_0_half = before_[3] ^ total[3];
    assign low_3_0_sum = low_3_0_half ^ low_2_0_carry;
    assign low_3_0_carry = (before_[3] & total[3]) | (low_3_0_half & low_2_0_carry);
    assign low_4_0_half = before_[4] ^ total[4];
    assign low_4_0_sum = low_4_0_half ^ low_3_0_carry;
    assign low_4_0_carry = (before_[4] & total[4]) | (low_4_0_half & low_3_0_carry);
    assign low_5_0_half = before_[5] ^ total[5];
    assign low_5_0_sum = low_5_0_half ^ low_4_0_carry;
    assign low_5_0_carry = (before_[5] & total[5]) | (low_5_0_half & low_4_0_carry);
    assign low_6_0_half = before_[6] ^ total[6];
    assign low_6_0_sum = low_6_0_half ^ low_5_0_carry;
    assign low_6_0_carry = (before_[6] & total[6]) | (low_6_0_half & low_5_0_carry);
    assign low_7_0_half = before_[7] ^ total[7];
    assign low_7_0_sum = low_7_0_half ^ low_6_0_carry;
    assign low_7_0_carry = (before_[7] & total[7]) | (low_7_0_half & low_6_0_carry);
    assign low_8_0_half = before_[8] ^ total[8];
    assign low_8_0_sum = low_8_0_half ^ low_7_0_carry;
    assign low_8_0_carry = (before_[8] & total[8]) | (low_8_0_half & low_7_0_carry);
    assign low_9_0_half = before_[9] ^ total[9];
    assign low_9_0_sum = low_9_0_half ^ low_8_0_carry;
    assign low_9_0_carry = (before_[9] & total[9]) | (low_9_0_half & low_8_0_carry);
    assign low_10_0_half = before_[10] ^ total[10];
    assign low_10_0_sum = low_10_0_half ^ low_9_0_carry;
    assign low_10_0_carry = (before_[10] & total[10]) | (low_10_0_half & low_9_0_carry);
    assign low_11_0_half = before_[11] ^ total[11];
    assign low_11_0_sum = low_11_0_half ^ low_10_0_carry;
    assign low_11_0_carry = (before_[11] & total[11]) | (low_11_0_half & low_10_0_carry);
    assign low_12_0_half = before_[12] ^ total[12];
    assign low_12_0_sum = low_12_0_half ^ low_11_0_carry;
    assign low_12_0_carry = (before_[12] & total[12]) | (low_12_0_half & low_11_0_carry);
    assign low_13_0_half = before_[13] ^ total[13];
    assign low_13_0_sum = low_13_0_half ^ low_12_0_carry;
    assign low_13_0_carry = (before_[13] & total[13]) | (low_13_0_half & low_12_0_carry);
    assign step_14 = low_13_0_carry ^ total[13];
    assign step_15 = step_14 & (before_[14] ^ total[13]);
    assign step_16 = step_15 & (before_[15] ^ total[13]);
    assign step_17 = step_16 & (before_[16] ^ total[13]);
    assign step_18 = step_17 & (before_[17] ^ total[13]);
    assign step_19 = step_18 & (before_[18] ^ total[13]);
    assign step_20 = step_19 & (before_[19] ^ total[13]);
    assign step_21 = step_20 & (before_[20] ^ total[13]);
    assign step_22 = step_21 & (before_[21] ^ total[13]);
    assign step_23 = step_22 & (before_[22] ^ total[13]);
    assign step_24 = step_23 & (before_[23] ^ total[13]);
    assign step_25 = step_24 & (before_[24] ^ total[13]);
    assign step_26 = step_25 & (before_[25] ^ total[13]);
    assign step_27 = step_26 & (before_[26] ^ total[13]);

    always @* begin
        after = 28'd0;
        after[13:0] = {low_13_0_sum, low_12_0_sum, low_11_0_sum, low_10_0_sum, low_9_0_sum, low_8_0_sum, low_7_0_sum, low_6_0_sum, low_5_0_sum, low_4_0_sum, low_3_0_sum, low_2_0_sum, low_1_0_sum, low_0_0_sum};
        after[14] = before_[14] ^ step_14;
        after[15] = before_[15] ^ step_15;
        after[16] = before_[16] ^ step_16;
        after[17] = before_[17] ^ step_17;
        after[18] = before_[18] ^ step_18;
        after[19] = before_[19] ^ step_19;
        after[20] = before_[20] ^ step_20;
        after[21] = before_[21] ^ step_21;
        after[22] = before_[22] ^ step_22;
        after[23] = before_[23] ^ step_23;
        after[24] = before_[24] ^ step_24;
        after[25] = before_[25] ^ step_25;
        after[26] = before_[26] ^ step_26;
        after[27] = before_[27] ^ step_27;
    end

    always @(posedge clk) begin
        acc <= after;
    end

    pe_carry_save_terms_int8_int4_acc14 lane_0 (
        .act(act[7:0]),
        .wgt(wgt[3:0]),
        .terms(lane_0_terms)
    );

    pe_carry_save_terms_int8_int4_acc14 lane_1 (
        .act(act[15:8]),
        .wgt(wgt[7:4]),
        .terms(lane_1_terms)
    );

    pe_carry_save_terms_int8_int4_acc14 lane_2 (
        .act(act[23:16]),
        .wgt(wgt[11:8]),
        .terms(lane_2_terms)
    );

    pe_carry_save_terms_int8_int4_acc14 lane_3 (
        .act(act[31:24]),
        .wgt(wgt[15:12]),
        .terms(lane_3_terms)
    );

endmodule

module pe_carry_save_terms_int8_int4_acc14 (
    input  wire [7:0] act,
    input  wire [3:0] wgt,
    output wire [21:0] terms
);

    wire digit_0_one;
    wire digit_0_two;
    wire digit_0_negative;
    wire digit_1_one;
    wire digit_1_two;
    wire digit_1_negative;
    wire [7:0] flipped_0;
    wire [8:0] row_0;
    wire [7:0] flipped_1;
    wire [8:0] row_1;

    assign digit_0_one = wgt[0] ^ 1'b0;
    assign digit_0_two = ((wgt[1] & ~wgt[0]) & ~1'b0) | ((~wgt[1] & wgt[0]) & 1'b0);
    assign digit_0_negative = wgt[1] & ~(wgt[0] & 1'b0);
    assign digit_1_one = wgt[2] ^ wgt[1];
    assign digit_1_two = ((wgt[3] & ~wgt[2]) & ~wgt[1]) | ((~wgt[3] & wgt[2]) & wgt[1]);
    assign digit_1_negative = wgt[3] & ~(wgt[2] & wgt[1]);
    assign flipped_0 = act ^ {8{wgt[1]}};
    assign row_0 = ({flipped_0[7], flipped_0} & {9{digit_0_one}}) | ({flipped_0, wgt[1]} & {9{digit_0_two}});
    assign flipped_1 = act ^ {8{wgt[3]}};
    assign row_1 = ({flipped_1[7], flipped_1} & {9{digit_1_one}}) | ({flipped_1, wgt[3]} & {9{digit_1_two}});
    assign terms = {digit_1_negative, ~row_1[8], row_1[7:0], digit_0_negative, ~row_0[8], row_0[8], row_0};

endmodule

`default_nettype wire
