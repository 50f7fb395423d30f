// dot_array_3x2_deep5_uint4_int6_acc11_booth_stages1: output-stationary array of dot products: several k per cycle in one tree per sum
//
//   rows       3            rows of PEs
//   cols       2            columns of PEs
//   deep       5            products that a cycle adds to every sum, in one tree
//   act        uint4        format of the activations
//   wgt        int6         format of the weights
//   acc_width  11 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         booth        PE family
//   stages     1 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       array        array: finished sums leave row by row, behind the next ones; anchor: operands registered, every accumulator a port, as published columns are measured
//
// digest fa2f7633c4d8de69614807b652883084cfc6ba79145e22c1980472c30a2ec84e
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module dot_array_3x2_deep5_uint4_int6_acc11_booth_stages1 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire [59:0] act,
    input  wire [59:0] wgt,
    output wire out_valid,
    output wire out_last,
    output wire [21:0] out
);

    reg  [59:0] act_edge;
    reg  [59:0] wgt_edge;
    reg  [1:0] first_edge;
    reg  [2:0] load_edge;
    reg  [10:0] drain_2_0;
    wire [10:0] cell_2_0_acc;
    reg  [10:0] drain_2_1;
    wire [10:0] cell_2_1_acc;
    reg  [10:0] drain_1_0;
    wire [10:0] cell_1_0_acc;
    reg  [10:0] drain_1_1;
    wire [10:0] cell_1_1_acc;
    reg  [10:0] drain_0_0;
    wire [10:0] cell_0_0_acc;
    reg  [10:0] drain_0_1;
    wire [10:0] cell_0_1_acc;
    reg  [2:0] start;
    reg  [1:0] left;

    assign out_valid = left != 2'd0;
    assign out_last = left == 2'd1;
    assign out = {drain_0_1, drain_0_0};

    always @(posedge clk) begin
        act_edge <= act & {60{valid}};
        wgt_edge <= {wgt[59:54], wgt[47:42], wgt[35:30], wgt[23:18], wgt[11:6], wgt[53:48], wgt[41:36], wgt[29:24], wgt[17:12], wgt[5:0]};
        first_edge <= {first_edge[0], (first & valid)};
        load_edge <= {load_edge[1:0], (last & valid)};
        drain_2_0 <= cell_2_0_acc;
        drain_2_1 <= cell_2_1_acc;
        drain_1_0 <= load_edge[2] ? cell_1_0_acc : drain_2_0;
        drain_1_1 <= load_edge[2] ? cell_1_1_acc : drain_2_1;
        drain_0_0 <= load_edge[2] ? cell_0_0_acc : drain_1_0;
        drain_0_1 <= load_edge[2] ? cell_0_1_acc : drain_1_1;
    end

    always @(posedge clk) begin
        if (rst) begin
            start <= 3'd0;
        end else begin
            start <= {start[1:0], (valid & last)};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            left <= 2'd0;
        end else begin
            if (start[2]) begin
                left <= 2'd3;
            end else if (out_valid) begin
                left <= left - 2'd1;
            end
        end
    end

    dot_cell_1x1_deep5_uint4_int6_acc11_booth_stages1 cell_2_0 (
        .clk(clk),
        .act(act_edge[59:40]),
        .wgt(wgt_edge[29:0]),
        .clear(first_edge[1]),
        .acc(cell_2_0_acc)
    );

    dot_cell_1x1_deep5_uint4_int6_acc11_booth_stages1 cell_2_1 (
        .clk(clk),
        .act(act_edge[59:40]),
        .wgt(wgt_edge[59:30]),
        .clear(first_edge[1]),
        .acc(cell_2_1_acc)
    );

    dot_cell_1x1_deep5_uint4_int6_acc11_booth_stages1 cell_1_0 (
        .clk(clk),
        .act(act_edge[39:20]),
        .wgt(wgt_edge[29:0]),
        .clear(first_edge[1]),
        .acc(cell_1_0_acc)
    );

    dot_cell_1x1_deep5_uint4_int6_acc11_booth_stages1 cell_1_1 (
        .clk(clk),
        .act(act_edge[39:20]),
        .wgt(wgt_edge[59:30]),
        .clear(first_edge[1]),
        .acc(cell_1_1_acc)
    );

    dot_cell_1x1_deep5_uint4_int6_acc11_booth_stages1 cell_0_0 (
        .clk(clk),
        .act(act_edge[19:0]),
        .wgt(wgt_edge[29:0]),
        .clear(first_edge[1]),
        .acc(cell_0_0_acc)
    );

    dot_cell_1x1_deep5_uint4_int6_acc11_booth_stages1 cell_0_1 (
        .clk(clk),
        .act(act_edge[19:0]),
        .wgt(wgt_edge[59:30]),
        .clear(first_edge[1]),
        .acc(cell_0_1_acc)
    );

endmodule

module dot_cell_1x1_deep5_uint4_int6_acc11_booth_stages1 (
    input  wire clk,
    input  wire [19:0] act,
    input  wire [29:0] wgt,
    input  wire clear,
    output reg  [10:0] acc
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
    wire tree_0_1_carry;
    wire tree_0_2_half;
    wire tree_0_2_sum;
    wire tree_0_2_carry;
    wire tree_0_3_half;
    wire tree_0_3_sum;
    wire tree_0_3_carry;
    wire tree_0_4_sum;
    wire tree_0_4_carry;
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
    wire tree_2_8_sum;
    wire tree_2_8_carry;
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
    wire tree_3_8_sum;
    wire tree_3_8_carry;
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
    wire tree_4_13_sum;
    wire tree_4_13_carry;
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
    wire tree_5_13_sum;
    wire tree_5_13_carry;
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
    wire tree_6_13_sum;
    wire tree_6_13_carry;
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
    wire tree_7_13_sum;
    wire tree_7_13_carry;
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
    wire tree_10_0_half;
    wire tree_10_0_sum;
    wire tree_10_1_half;
    wire tree_10_1_sum;
    reg  [10:0] row_0_late;
    reg  [10:0] row_1_late;
    wire [10:0] before_;
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
    wire unused_carry;
    wire [10:0] total;

    assign tree_0_0_half = lane_0_terms[8] ^ lane_1_terms[8];
    assign tree_0_0_sum = tree_0_0_half ^ lane_2_terms[8];
    assign tree_0_0_carry = (lane_0_terms[8] & lane_1_terms[8]) | ((lane_0_terms[8] | lane_1_terms[8]) & lane_2_terms[8]);
    assign tree_0_1_half = lane_3_terms[8] ^ lane_4_terms[8];
    assign tree_0_1_sum = tree_0_1_half ^ lane_0_terms[0];
    assign tree_0_1_carry = (lane_3_terms[8] & lane_4_terms[8]) | ((lane_3_terms[8] | lane_4_terms[8]) & lane_0_terms[0]);
    assign tree_0_2_half = lane_1_terms[0] ^ lane_2_terms[0];
    assign tree_0_2_sum = tree_0_2_half ^ lane_3_terms[0];
    assign tree_0_2_carry = (lane_1_terms[0] & lane_2_terms[0]) | ((lane_1_terms[0] | lane_2_terms[0]) & lane_3_terms[0]);
    assign tree_0_3_half = lane_4_terms[0] ^ tree_0_0_sum;
    assign tree_0_3_sum = tree_0_3_half ^ tree_0_1_sum;
    assign tree_0_3_carry = (lane_4_terms[0] & tree_0_0_sum) | ((lane_4_terms[0] | tree_0_0_sum) & tree_0_1_sum);
    assign tree_0_4_sum = tree_0_2_sum ^ tree_0_3_sum;
    assign tree_0_4_carry = tree_0_2_sum & tree_0_3_sum;
    assign tree_1_0_half = lane_0_terms[1] ^ lane_1_terms[1];
    assign tree_1_0_sum = tree_1_0_half ^ lane_2_terms[1];
    assign tree_1_0_carry = (lane_0_terms[1] & lane_1_terms[1]) | ((lane_0_terms[1] | lane_1_terms[1]) & lane_2_terms[1]);
    assign tree_1_1_half = lane_3_terms[1] ^ lane_4_terms[1];
    assign tree_1_1_sum = tree_1_1_half ^ tree_0_0_carry;
    assign tree_1_1_carry = (lane_3_terms[1] & lane_4_terms[1]) | ((lane_3_terms[1] | lane_4_terms[1]) & tree_0_0_carry);
    assign tree_1_2_half = tree_0_1_carry ^ tree_0_2_carry;
    assign tree_1_2_sum = tree_1_2_half ^ tree_1_0_sum;
    assign tree_1_2_carry = (tree_0_1_carry & tree_0_2_carry) | ((tree_0_1_carry | tree_0_2_carry) & tree_1_0_sum);
    assign tree_1_3_half = tree_1_1_sum ^ tree_0_3_carry;
    assign tree_1_3_sum = tree_1_3_half ^ tree_0_4_carry;
    assign tree_1_3_carry = (tree_1_1_sum & tree_0_3_carry) | ((tree_1_1_sum | tree_0_3_carry) & tree_0_4_carry);
    assign tree_2_0_half = lane_0_terms[15] ^ lane_1_terms[15];
    assign tree_2_0_sum = tree_2_0_half ^ lane_2_terms[15];
    assign tree_2_0_carry = (lane_0_terms[15] & lane_1_terms[15]) | ((lane_0_terms[15] | lane_1_terms[15]) & lane_2_terms[15]);
    assign tree_2_1_half = lane_3_terms[15] ^ lane_4_terms[15];
    assign tree_2_1_sum = tree_2_1_half ^ lane_0_terms[2];
    assign tree_2_1_carry = (lane_3_terms[15] & lane_4_terms[15]) | ((lane_3_terms[15] | lane_4_terms[15]) & lane_0_terms[2]);
    assign tree_2_2_half = lane_0_terms[9] ^ lane_1_terms[2];
    assign tree_2_2_sum = tree_2_2_half ^ lane_1_terms[9];
    assign tree_2_2_carry = (lane_0_terms[9] & lane_1_terms[2]) | ((lane_0_terms[9] | lane_1_terms[2]) & lane_1_terms[9]);
    assign tree_2_3_half = lane_2_terms[2] ^ lane_2_terms[9];
    assign tree_2_3_sum = tree_2_3_half ^ lane_3_terms[2];
    assign tree_2_3_carry = (lane_2_terms[2] & lane_2_terms[9]) | ((lane_2_terms[2] | lane_2_terms[9]) & lane_3_terms[2]);
    assign tree_2_4_half = lane_3_terms[9] ^ lane_4_terms[2];
    assign tree_2_4_sum = tree_2_4_half ^ lane_4_terms[9];
    assign tree_2_4_carry = (lane_3_terms[9] & lane_4_terms[2]) | ((lane_3_terms[9] | lane_4_terms[2]) & lane_4_terms[9]);
    assign tree_2_5_half = tree_2_0_sum ^ tree_2_1_sum;
    assign tree_2_5_sum = tree_2_5_half ^ tree_1_0_carry;
    assign tree_2_5_carry = (tree_2_0_sum & tree_2_1_sum) | ((tree_2_0_sum | tree_2_1_sum) & tree_1_0_carry);
    assign tree_2_6_half = tree_1_1_carry ^ tree_2_2_sum;
    assign tree_2_6_sum = tree_2_6_half ^ tree_2_3_sum;
    assign tree_2_6_carry = (tree_1_1_carry & tree_2_2_sum) | ((tree_1_1_carry | tree_2_2_sum) & tree_2_3_sum);
    assign tree_2_7_half = tree_2_4_sum ^ tree_2_5_sum;
    assign tree_2_7_sum = tree_2_7_half ^ tree_1_2_carry;
    assign tree_2_7_carry = (tree_2_4_sum & tree_2_5_sum) | ((tree_2_4_sum | tree_2_5_sum) & tree_1_2_carry);
    assign tree_2_8_sum = tree_2_6_sum ^ tree_1_3_carry;
    assign tree_2_8_carry = tree_2_6_sum & tree_1_3_carry;
    assign tree_3_0_half = lane_0_terms[3] ^ lane_0_terms[10];
    assign tree_3_0_sum = tree_3_0_half ^ lane_1_terms[3];
    assign tree_3_0_carry = (lane_0_terms[3] & lane_0_terms[10]) | ((lane_0_terms[3] | lane_0_terms[10]) & lane_1_terms[3]);
    assign tree_3_1_half = lane_1_terms[10] ^ lane_2_terms[3];
    assign tree_3_1_sum = tree_3_1_half ^ lane_2_terms[10];
    assign tree_3_1_carry = (lane_1_terms[10] & lane_2_terms[3]) | ((lane_1_terms[10] | lane_2_terms[3]) & lane_2_terms[10]);
    assign tree_3_2_half = lane_3_terms[3] ^ lane_3_terms[10];
    assign tree_3_2_sum = tree_3_2_half ^ lane_4_terms[3];
    assign tree_3_2_carry = (lane_3_terms[3] & lane_3_terms[10]) | ((lane_3_terms[3] | lane_3_terms[10]) & lane_4_terms[3]);
    assign tree_3_3_half = lane_4_terms[10] ^ tree_2_0_carry;
    assign tree_3_3_sum = tree_3_3_half ^ tree_2_1_carry;
    assign tree_3_3_carry = (lane_4_terms[10] & tree_2_0_carry) | ((lane_4_terms[10] | tree_2_0_carry) & tree_2_1_carry);
    assign tree_3_4_half = tree_2_2_carry ^ tree_2_3_carry;
    assign tree_3_4_sum = tree_3_4_half ^ tree_2_4_carry;
    assign tree_3_4_carry = (tree_2_2_carry & tree_2_3_carry) | ((tree_2_2_carry | tree_2_3_carry) & tree_2_4_carry);
    assign tree_3_5_half = tree_3_0_sum ^ tree_3_1_sum;
    assign tree_3_5_sum = tree_3_5_half ^ tree_3_2_sum;
    assign tree_3_5_carry = (tree_3_0_sum & tree_3_1_sum) | ((tree_3_0_sum | tree_3_1_sum) & tree_3_2_sum);
    assign tree_3_6_half = tree_3_3_sum ^ tree_2_5_carry;
    assign tree_3_6_sum = tree_3_6_half ^ tree_2_6_carry;
    assign tree_3_6_carry = (tree_3_3_sum & tree_2_5_carry) | ((tree_3_3_sum | tree_2_5_carry) & tree_2_6_carry);
    assign tree_3_7_half = tree_3_4_sum ^ tree_3_5_sum;
    assign tree_3_7_sum = tree_3_7_half ^ tree_2_7_carry;
    assign tree_3_7_carry = (tree_3_4_sum & tree_3_5_sum) | ((tree_3_4_sum | tree_3_5_sum) & tree_2_7_carry);
    assign tree_3_8_sum = tree_2_8_carry ^ tree_3_6_sum;
    assign tree_3_8_carry = tree_2_8_carry & tree_3_6_sum;
    assign tree_4_0_half = lane_0_terms[22] ^ lane_1_terms[22];
    assign tree_4_0_sum = tree_4_0_half ^ lane_2_terms[22];
    assign tree_4_0_carry = (lane_0_terms[22] & lane_1_terms[22]) | ((lane_0_terms[22] | lane_1_terms[22]) & lane_2_terms[22]);
    assign tree_4_1_half = lane_3_terms[22] ^ lane_4_terms[22];
    assign tree_4_1_sum = tree_4_1_half ^ lane_0_terms[4];
    assign tree_4_1_carry = (lane_3_terms[22] & lane_4_terms[22]) | ((lane_3_terms[22] | lane_4_terms[22]) & lane_0_terms[4]);
    assign tree_4_2_half = lane_0_terms[11] ^ lane_0_terms[16];
    assign tree_4_2_sum = tree_4_2_half ^ lane_1_terms[4];
    assign tree_4_2_carry = (lane_0_terms[11] & lane_0_terms[16]) | ((lane_0_terms[11] | lane_0_terms[16]) & lane_1_terms[4]);
    assign tree_4_3_half = lane_1_terms[11] ^ lane_1_terms[16];
    assign tree_4_3_sum = tree_4_3_half ^ lane_2_terms[4];
    assign tree_4_3_carry = (lane_1_terms[11] & lane_1_terms[16]) | ((lane_1_terms[11] | lane_1_terms[16]) & lane_2_terms[4]);
    assign tree_4_4_half = lane_2_terms[11] ^ lane_2_terms[16];
    assign tree_4_4_sum = tree_4_4_half ^ lane_3_terms[4];
    assign tree_4_4_carry = (lane_2_terms[11] & lane_2_terms[16]) | ((lane_2_terms[11] | lane_2_terms[16]) & lane_3_terms[4]);
    assign tree_4_5_half = lane_3_terms[11] ^ lane_3_terms[16];
    assign tree_4_5_sum = tree_4_5_half ^ lane_4_terms[4];
    assign tree_4_5_carry = (lane_3_terms[11] & lane_3_terms[16]) | ((lane_3_terms[11] | lane_3_terms[16]) & lane_4_terms[4]);
    assign tree_4_6_half = lane_4_terms[11] ^ lane_4_terms[16];
    assign tree_4_6_sum = tree_4_6_half ^ tree_4_0_sum;
    assign tree_4_6_carry = (lane_4_terms[11] & lane_4_terms[16]) | ((lane_4_terms[11] | lane_4_terms[16]) & tree_4_0_sum);
    assign tree_4_7_half = tree_4_1_sum ^ tree_3_0_carry;
    assign tree_4_7_sum = tree_4_7_half ^ tree_3_1_carry;
    assign tree_4_7_carry = (tree_4_1_sum & tree_3_0_carry) | ((tree_4_1_sum | tree_3_0_carry) & tree_3_1_carry);
    assign tree_4_8_half = tree_3_2_carry ^ tree_4_2_sum;
    assign tree_4_8_sum = tree_4_8_half ^ tree_4_3_sum;
    assign tree_4_8_carry = (tree_3_2_carry & tree_4_2_sum) | ((tree_3_2_carry | tree_4_2_sum) & tree_4_3_sum);
    assign tree_4_9_half = tree_4_4_sum ^ tree_4_5_sum;
    assign tree_4_9_sum = tree_4_9_half ^ tree_4_6_sum;
    assign tree_4_9_carry = (tree_4_4_sum & tree_4_5_sum) | ((tree_4_4_sum | tree_4_5_sum) & tree_4_6_sum);
    assign tree_4_10_half = tree_3_3_carry ^ tree_3_4_carry;
    assign tree_4_10_sum = tree_4_10_half ^ tree_3_5_carry;
    assign tree_4_10_carry = (tree_3_3_carry & tree_3_4_carry) | ((tree_3_3_carry | tree_3_4_carry) & tree_3_5_carry);
    assign tree_4_11_half = tree_4_7_sum ^ tree_4_8_sum;
    assign tree_4_11_sum = tree_4_11_half ^ tree_4_9_sum;
    assign tree_4_11_carry = (tree_4_7_sum & tree_4_8_sum) | ((tree_4_7_sum | tree_4_8_sum) & tree_4_9_sum);
    assign tree_4_12_half = tree_3_6_carry ^ tree_3_8_carry;
    assign tree_4_12_sum = tree_4_12_half ^ tree_4_10_sum;
    assign tree_4_12_carry = (tree_3_6_carry & tree_3_8_carry) | ((tree_3_6_carry | tree_3_8_carry) & tree_4_10_sum);
    assign tree_4_13_sum = tree_3_7_carry ^ tree_4_11_sum;
    assign tree_4_13_carry = tree_3_7_carry & tree_4_11_sum;
    assign tree_5_0_half = lane_0_terms[5] ^ lane_0_terms[12];
    assign tree_5_0_sum = tree_5_0_half ^ lane_0_terms[17];
    assign tree_5_0_carry = (lane_0_terms[5] & lane_0_terms[12]) | ((lane_0_terms[5] | lane_0_terms[12]) & lane_0_terms[17]);
    assign tree_5_1_half = lane_1_terms[5] ^ lane_1_terms[12];
    assign tree_5_1_sum = tree_5_1_half ^ lane_1_terms[17];
    assign tree_5_1_carry = (lane_1_terms[5] & lane_1_terms[12]) | ((lane_1_terms[5] | lane_1_terms[12]) & lane_1_terms[17]);
    assign tree_5_2_half = lane_2_terms[5] ^ lane_2_terms[12];
    assign tree_5_2_sum = tree_5_2_half ^ lane_2_terms[17];
    assign tree_5_2_carry = (lane_2_terms[5] & lane_2_terms[12]) | ((lane_2_terms[5] | lane_2_terms[12]) & lane_2_terms[17]);
    assign tree_5_3_half = lane_3_terms[5] ^ lane_3_terms[12];
    assign tree_5_3_sum = tree_5_3_half ^ lane_3_terms[17];
    assign tree_5_3_carry = (lane_3_terms[5] & lane_3_terms[12]) | ((lane_3_terms[5] | lane_3_terms[12]) & lane_3_terms[17]);
    assign tree_5_4_half = lane_4_terms[5] ^ lane_4_terms[12];
    assign tree_5_4_sum = tree_5_4_half ^ lane_4_terms[17];
    assign tree_5_4_carry = (lane_4_terms[5] & lane_4_terms[12]) | ((lane_4_terms[5] | lane_4_terms[12]) & lane_4_terms[17]);
    assign tree_5_5_half = tree_4_0_carry ^ tree_4_1_carry;
    assign tree_5_5_sum = tree_5_5_half ^ tree_4_2_carry;
    assign tree_5_5_carry = (tree_4_0_carry & tree_4_1_carry) | ((tree_4_0_carry | tree_4_1_carry) & tree_4_2_carry);
    assign tree_5_6_half = tree_4_3_carry ^ tree_4_4_carry;
    assign tree_5_6_sum = tree_5_6_half ^ tree_4_5_carry;
    assign tree_5_6_carry = (tree_4_3_carry & tree_4_4_carry) | ((tree_4_3_carry | tree_4_4_carry) & tree_4_5_carry);
    assign tree_5_7_half = tree_4_6_carry ^ tree_5_0_sum;
    assign tree_5_7_sum = tree_5_7_half ^ tree_5_1_sum;
    assign tree_5_7_carry = (tree_4_6_carry & tree_5_0_sum) | ((tree_4_6_carry | tree_5_0_sum) & tree_5_1_sum);
    assign tree_5_8_half = tree_5_2_sum ^ tree_5_3_sum;
    assign tree_5_8_sum = tree_5_8_half ^ tree_5_4_sum;
    assign tree_5_8_carry = (tree_5_2_sum & tree_5_3_sum) | ((tree_5_2_sum | tree_5_3_sum) & tree_5_4_sum);
    assign tree_5_9_half = tree_5_5_sum ^ tree_4_7_carry;
    assign tree_5_9_sum = tree_5_9_half ^ tree_4_8_carry;
    assign tree_5_9_carry = (tree_5_5_sum & tree_4_7_carry) | ((tree_5_5_sum | tree_4_7_carry) & tree_4_8_carry);
    assign tree_5_10_half = tree_4_9_carry ^ tree_5_6_sum;
    assign tree_5_10_sum = tree_5_10_half ^ tree_5_7_sum;
    assign tree_5_10_carry = (tree_4_9_carry & tree_5_6_sum) | ((tree_4_9_carry | tree_5_6_sum) & tree_5_7_sum);
    assign tree_5_11_half = tree_5_8_sum ^ tree_4_10_carry;
    assign tree_5_11_sum = tree_5_11_half ^ tree_5_9_sum;
    assign tree_5_11_carry = (tree_5_8_sum & tree_4_10_carry) | ((tree_5_8_sum | tree_4_10_carry) & tree_5_9_sum);
    assign tree_5_12_half = tree_4_11_carry ^ tree_5_10_sum;
    assign tree_5_12_sum = tree_5_12_half ^ tree_4_13_carry;
    assign tree_5_12_carry = (tree_4_11_carry & tree_5_10_sum) | ((tree_4_11_carry | tree_5_10_sum) & tree_4_13_carry);
    assign tree_5_13_sum = tree_4_12_carry ^ tree_5_11_sum;
    assign tree_5_13_carry = tree_4_12_carry & tree_5_11_sum;
    assign tree_6_0_half = lane_0_terms[6] ^ lane_0_terms[13];
    assign tree_6_0_sum = tree_6_0_half ^ lane_0_terms[18];
    assign tree_6_0_carry = (lane_0_terms[6] & lane_0_terms[13]) | ((lane_0_terms[6] | lane_0_terms[13]) & lane_0_terms[18]);
    assign tree_6_1_half = lane_1_terms[6] ^ lane_1_terms[13];
    assign tree_6_1_sum = tree_6_1_half ^ lane_1_terms[18];
    assign tree_6_1_carry = (lane_1_terms[6] & lane_1_terms[13]) | ((lane_1_terms[6] | lane_1_terms[13]) & lane_1_terms[18]);
    assign tree_6_2_half = lane_2_terms[6] ^ lane_2_terms[13];
    assign tree_6_2_sum = tree_6_2_half ^ lane_2_terms[18];
    assign tree_6_2_carry = (lane_2_terms[6] & lane_2_terms[13]) | ((lane_2_terms[6] | lane_2_terms[13]) & lane_2_terms[18]);
    assign tree_6_3_half = lane_3_terms[6] ^ lane_3_terms[13];
    assign tree_6_3_sum = tree_6_3_half ^ lane_3_terms[18];
    assign tree_6_3_carry = (lane_3_terms[6] & lane_3_terms[13]) | ((lane_3_terms[6] | lane_3_terms[13]) & lane_3_terms[18]);
    assign tree_6_4_half = lane_4_terms[6] ^ lane_4_terms[13];
    assign tree_6_4_sum = tree_6_4_half ^ lane_4_terms[18];
    assign tree_6_4_carry = (lane_4_terms[6] & lane_4_terms[13]) | ((lane_4_terms[6] | lane_4_terms[13]) & lane_4_terms[18]);
    assign tree_6_5_half = tree_5_0_carry ^ tree_5_1_carry;
    assign tree_6_5_sum = tree_6_5_half ^ tree_5_2_carry;
    assign tree_6_5_carry = (tree_5_0_carry & tree_5_1_carry) | ((tree_5_0_carry | tree_5_1_carry) & tree_5_2_carry);
    assign tree_6_6_half = tree_5_3_carry ^ tree_5_4_carry;
    assign tree_6_6_sum = tree_6_6_half ^ tree_6_0_sum;
    assign tree_6_6_carry = (tree_5_3_carry & tree_5_4_carry) | ((tree_5_3_carry | tree_5_4_carry) & tree_6_0_sum);
    assign tree_6_7_half = tree_6_1_sum ^ tree_6_2_sum;
    assign tree_6_7_sum = tree_6_7_half ^ tree_6_3_sum;
    assign tree_6_7_carry = (tree_6_1_sum & tree_6_2_sum) | ((tree_6_1_sum | tree_6_2_sum) & tree_6_3_sum);
    assign tree_6_8_half = tree_6_4_sum ^ tree_5_5_carry;
    assign tree_6_8_sum = tree_6_8_half ^ tree_5_6_carry;
    assign tree_6_8_carry = (tree_6_4_sum & tree_5_5_carry) | ((tree_6_4_sum | tree_5_5_carry) & tree_5_6_carry);
    assign tree_6_9_half = tree_5_7_carry ^ tree_5_8_carry;
    assign tree_6_9_sum = tree_6_9_half ^ tree_6_5_sum;
    assign tree_6_9_carry = (tree_5_7_carry & tree_5_8_carry) | ((tree_5_7_carry | tree_5_8_carry) & tree_6_5_sum);
    assign tree_6_10_half = tree_6_6_sum ^ tree_6_7_sum;
    assign tree_6_10_sum = tree_6_10_half ^ tree_6_8_sum;
    assign tree_6_10_carry = (tree_6_6_sum & tree_6_7_sum) | ((tree_6_6_sum | tree_6_7_sum) & tree_6_8_sum);
    assign tree_6_11_half = tree_5_9_carry ^ tree_5_10_carry;
    assign tree_6_11_sum = tree_6_11_half ^ tree_6_9_sum;
    assign tree_6_11_carry = (tree_5_9_carry & tree_5_10_carry) | ((tree_5_9_carry | tree_5_10_carry) & tree_6_9_sum);
    assign tree_6_12_half = tree_6_10_sum ^ tree_5_11_carry;
    assign tree_6_12_sum = tree_6_12_half ^ tree_5_12_carry;
    assign tree_6_12_carry = (tree_6_10_sum & tree_5_11_carry) | ((tree_6_10_sum | tree_5_11_carry) & tree_5_12_carry);
    assign tree_6_13_sum = tree_6_11_sum ^ tree_5_13_carry;
    assign tree_6_13_carry = tree_6_11_sum & tree_5_13_carry;
    assign tree_7_0_half = lane_0_terms[7] ^ lane_0_terms[14];
    assign tree_7_0_sum = tree_7_0_half ^ lane_0_terms[19];
    assign tree_7_0_carry = (lane_0_terms[7] & lane_0_terms[14]) | ((lane_0_terms[7] | lane_0_terms[14]) & lane_0_terms[19]);
    assign tree_7_1_half = lane_1_terms[7] ^ lane_1_terms[14];
    assign tree_7_1_sum = tree_7_1_half ^ lane_1_terms[19];
    assign tree_7_1_carry = (lane_1_terms[7] & lane_1_terms[14]) | ((lane_1_terms[7] | lane_1_terms[14]) & lane_1_terms[19]);
    assign tree_7_2_half = lane_2_terms[7] ^ lane_2_terms[14];
    assign tree_7_2_sum = tree_7_2_half ^ lane_2_terms[19];
    assign tree_7_2_carry = (lane_2_terms[7] & lane_2_terms[14]) | ((lane_2_terms[7] | lane_2_terms[14]) & lane_2_terms[19]);
    assign tree_7_3_half = lane_3_terms[7] ^ lane_3_terms[14];
    assign tree_7_3_sum = tree_7_3_half ^ lane_3_terms[19];
    assign tree_7_3_carry = (lane_3_terms[7] & lane_3_terms[14]) | ((lane_3_terms[7] | lane_3_terms[14]) & lane_3_terms[19]);
    assign tree_7_4_half = lane_4_terms[7] ^ lane_4_terms[14];
    assign tree_7_4_sum = tree_7_4_half ^ lane_4_terms[19];
    assign tree_7_4_carry = (lane_4_terms[7] & lane_4_terms[14]) | ((lane_4_terms[7] | lane_4_terms[14]) & lane_4_terms[19]);
    assign tree_7_5_half = tree_6_0_carry ^ tree_6_1_carry;
    assign tree_7_5_sum = tree_7_5_half ^ tree_6_2_carry;
    assign tree_7_5_carry = (tree_6_0_carry & tree_6_1_carry) | ((tree_6_0_carry | tree_6_1_carry) & tree_6_2_carry);
    assign tree_7_6_half = tree_6_3_carry ^ tree_6_4_carry;
    assign tree_7_6_sum = tree_7_6_half ^ tree_7_0_sum;
    assign tree_7_6_carry = (tree_6_3_carry & tree_6_4_carry) | ((tree_6_3_carry | tree_6_4_carry) & tree_7_0_sum);
    assign tree_7_7_half = tree_7_1_sum ^ tree_7_2_sum;
    assign tree_7_7_sum = tree_7_7_half ^ tree_7_3_sum;
    assign tree_7_7_carry = (tree_7_1_sum & tree_7_2_sum) | ((tree_7_1_sum | tree_7_2_sum) & tree_7_3_sum);
    assign tree_7_8_half = tree_7_4_sum ^ tree_6_5_carry;
    assign tree_7_8_sum = tree_7_8_half ^ tree_6_6_carry;
    assign tree_7_8_carry = (tree_7_4_sum & tree_6_5_carry) | ((tree_7_4_sum | tree_6_5_carry) & tree_6_6_carry);
    assign tree_7_9_half = tree_6_7_carry ^ tree_7_5_sum;
    assign tree_7_9_sum = tree_7_9_half ^ tree_7_6_sum;
    assign tree_7_9_carry = (tree_6_7_carry & tree_7_5_sum) | ((tree_6_7_carry | tree_7_5_sum) & tree_7_6_sum);
    assign tree_7_10_half = tree_7_7_sum ^ tree_6_8_carry;
    assign tree_7_10_sum = tree_7_10_half ^ tree_6_9_carry;
    assign tree_7_10_carry = (tree_7_7_sum & tree_6_8_carry) | ((tree_7_7_sum | tree_6_8_carry) & tree_6_9_carry);
    assign tree_7_11_half = tree_7_8_sum ^ tree_6_10_carry;
    assign tree_7_11_sum = tree_7_11_half ^ tree_7_9_sum;
    assign tree_7_11_carry = (tree_7_8_sum & tree_6_10_carry) | ((tree_7_8_sum | tree_6_10_carry) & tree_7_9_sum);
    assign tree_7_12_half = tree_7_10_sum ^ tree_6_11_carry;
    assign tree_7_12_sum = tree_7_12_half ^ tree_7_11_sum;
    assign tree_7_12_carry = (tree_7_10_sum & tree_6_11_carry) | ((tree_7_10_sum | tree_6_11_carry) & tree_7_11_sum);
    assign tree_7_13_sum = tree_6_13_carry ^ tree_6_12_carry;
    assign tree_7_13_carry = tree_6_13_carry & tree_6_12_carry;
    assign tree_8_0_sum = ~(lane_0_terms[20] ^ lane_1_terms[20]);
    assign tree_8_0_carry = lane_0_terms[20] | lane_1_terms[20];
    assign tree_8_1_half = lane_2_terms[20] ^ lane_3_terms[20];
    assign tree_8_1_sum = tree_8_1_half ^ lane_4_terms[20];
    assign tree_8_1_carry = (lane_2_terms[20] & lane_3_terms[20]) | ((lane_2_terms[20] | lane_3_terms[20]) & lane_4_terms[20]);
    assign tree_8_2_half = tree_8_0_sum ^ tree_7_0_carry;
    assign tree_8_2_sum = tree_8_2_half ^ tree_7_1_carry;
    assign tree_8_2_carry = (tree_8_0_sum & tree_7_0_carry) | ((tree_8_0_sum | tree_7_0_carry) & tree_7_1_carry);
    assign tree_8_3_half = tree_7_2_carry ^ tree_7_3_carry;
    assign tree_8_3_sum = tree_8_3_half ^ tree_7_4_carry;
    assign tree_8_3_carry = (tree_7_2_carry & tree_7_3_carry) | ((tree_7_2_carry | tree_7_3_carry) & tree_7_4_carry);
    assign tree_8_4_half = tree_8_1_sum ^ tree_7_5_carry;
    assign tree_8_4_sum = tree_8_4_half ^ tree_7_6_carry;
    assign tree_8_4_carry = (tree_8_1_sum & tree_7_5_carry) | ((tree_8_1_sum | tree_7_5_carry) & tree_7_6_carry);
    assign tree_8_5_half = tree_7_7_carry ^ tree_8_2_sum;
    assign tree_8_5_sum = tree_8_5_half ^ tree_8_3_sum;
    assign tree_8_5_carry = (tree_7_7_carry & tree_8_2_sum) | ((tree_7_7_carry | tree_8_2_sum) & tree_8_3_sum);
    assign tree_8_6_half = tree_7_8_carry ^ tree_7_9_carry;
    assign tree_8_6_sum = tree_8_6_half ^ tree_8_4_sum;
    assign tree_8_6_carry = (tree_7_8_carry & tree_7_9_carry) | ((tree_7_8_carry | tree_7_9_carry) & tree_8_4_sum);
    assign tree_8_7_half = tree_8_5_sum ^ tree_7_10_carry;
    assign tree_8_7_sum = tree_8_7_half ^ tree_7_11_carry;
    assign tree_8_7_carry = (tree_8_5_sum & tree_7_10_carry) | ((tree_8_5_sum | tree_7_10_carry) & tree_7_11_carry);
    assign tree_8_8_half = tree_8_6_sum ^ tree_8_7_sum;
    assign tree_8_8_sum = tree_8_8_half ^ tree_7_12_carry;
    assign tree_8_8_carry = (tree_8_6_sum & tree_8_7_sum) | ((tree_8_6_sum | tree_8_7_sum) & tree_7_12_carry);
    assign tree_9_0_half = lane_0_terms[21] ^ lane_1_terms[21];
    assign tree_9_0_sum = tree_9_0_half ^ lane_2_terms[21];
    assign tree_9_0_carry = (lane_0_terms[21] & lane_1_terms[21]) | ((lane_0_terms[21] | lane_1_terms[21]) & lane_2_terms[21]);
    assign tree_9_1_half = lane_3_terms[21] ^ lane_4_terms[21];
    assign tree_9_1_sum = tree_9_1_half ^ tree_8_0_carry;
    assign tree_9_1_carry = (lane_3_terms[21] & lane_4_terms[21]) | ((lane_3_terms[21] | lane_4_terms[21]) & tree_8_0_carry);
    assign tree_9_2_half = tree_8_1_carry ^ tree_9_0_sum;
    assign tree_9_2_sum = tree_9_2_half ^ tree_9_1_sum;
    assign tree_9_2_carry = (tree_8_1_carry & tree_9_0_sum) | ((tree_8_1_carry | tree_9_0_sum) & tree_9_1_sum);
    assign tree_9_3_half = tree_8_2_carry ^ tree_8_3_carry;
    assign tree_9_3_sum = tree_9_3_half ^ tree_9_2_sum;
    assign tree_9_3_carry = (tree_8_2_carry & tree_8_3_carry) | ((tree_8_2_carry | tree_8_3_carry) & tree_9_2_sum);
    assign tree_9_4_half = tree_8_4_carry ^ tree_8_5_carry;
    assign tree_9_4_sum = tree_9_4_half ^ tree_9_3_sum;
    assign tree_9_4_carry = (tree_8_4_carry & tree_8_5_carry) | ((tree_8_4_carry | tree_8_5_carry) & tree_9_3_sum);
    assign tree_9_5_half = tree_8_6_carry ^ tree_9_4_sum;
    assign tree_9_5_sum = tree_9_5_half ^ tree_8_7_carry;
    assign tree_9_5_carry = (tree_8_6_carry & tree_9_4_sum) | ((tree_8_6_carry | tree_9_4_sum) & tree_8_7_carry);
    assign tree_10_0_half = tree_9_0_carry ^ tree_9_1_carry;
    assign tree_10_0_sum = tree_10_0_half ^ tree_9_2_carry;
    assign tree_10_1_half = tree_10_0_sum ^ tree_9_3_carry;
    assign tree_10_1_sum = tree_10_1_half ^ tree_9_4_carry;
    assign total = row_0_late + row_1_late;
    assign before_ = clear ? 11'd0 : acc;
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
    assign unused_carry = low_10_0_carry;

    always @(posedge clk) begin
        row_0_late <= {tree_10_1_sum, tree_9_5_sum, tree_7_13_carry, tree_7_12_sum, tree_6_13_sum, tree_5_12_sum, tree_4_13_sum, tree_3_8_sum, tree_2_7_sum, tree_1_2_sum, tree_0_4_sum};
        row_1_late <= {tree_9_5_carry, tree_8_8_carry, tree_8_8_sum, tree_7_13_sum, tree_6_12_sum, tree_5_13_sum, tree_4_12_sum, tree_3_7_sum, tree_2_8_sum, tree_1_3_sum, 1'b0};
        acc <= {low_10_0_sum, low_9_0_sum, low_8_0_sum, low_7_0_sum, low_6_0_sum, low_5_0_sum, low_4_0_sum, low_3_0_sum, low_2_0_sum, low_1_0_sum, low_0_0_sum};
    end

    pe_carry_save_terms_uint4_int6_acc11 lane_0 (
        .act(act[3:0]),
        .wgt(wgt[5:0]),
        .terms(lane_0_terms)
    );

    pe_carry_save_terms_uint4_int6_acc11 lane_1 (
        .act(act[7:4]),
        .wgt(wgt[11:6]),
        .terms(lane_1_terms)
    );

    pe_carry_save_terms_uint4_int6_acc11 lane_2 (
        .act(act[11:8]),
        .wgt(wgt[17:12]),
        .terms(lane_2_terms)
    );

    pe_carry_save_terms_uint4_int6_acc11 lane_3 (
        .act(act[15:12]),
        .wgt(wgt[23:18]),
        .terms(lane_3_terms)
    );

    pe_carry_save_terms_uint4_int6_acc11 lane_4 (
        .act(act[19:16]),
        .wgt(wgt[29:24]),
        .terms(lane_4_terms)
    );

endmodule

module pe_carry_save_terms_uint4_int6_acc11 (
    input  wire [3:0] act,
    input  wire [5:0] wgt,
    output wire [22:0] terms
);

    wire digit_0_one;
    wire digit_0_two;
    wire digit_0_negative;
    wire digit_1_one;
    wire digit_1_two;
    wire digit_1_negative;
    wire digit_2_one;
    wire digit_2_two;
    wire digit_2_negative;
    wire [3:0] flipped_0;
    wire [5:0] row_0;
    wire [3:0] flipped_1;
    wire [5:0] row_1;
    wire [3:0] flipped_2;
    wire [5:0] row_2;

    assign digit_0_one = wgt[0] ^ 1'b0;
    assign digit_0_two = ((wgt[1] & ~wgt[0]) & ~1'b0) | ((~wgt[1] & wgt[0]) & 1'b0);
    assign digit_0_negative = wgt[1] & ~(wgt[0] & 1'b0);
    assign digit_1_one = wgt[2] ^ wgt[1];
    assign digit_1_two = ((wgt[3] & ~wgt[2]) & ~wgt[1]) | ((~wgt[3] & wgt[2]) & wgt[1]);
    assign digit_1_negative = wgt[3] & ~(wgt[2] & wgt[1]);
    assign digit_2_one = wgt[4] ^ wgt[3];
    assign digit_2_two = ((wgt[5] & ~wgt[4]) & ~wgt[3]) | ((~wgt[5] & wgt[4]) & wgt[3]);
    assign digit_2_negative = wgt[5] & ~(wgt[4] & wgt[3]);
    assign flipped_0 = act ^ {4{wgt[1]}};
    assign row_0 = ({{2{wgt[1]}}, flipped_0} & {6{digit_0_one}}) | ({wgt[1], flipped_0, wgt[1]} & {6{digit_0_two}});
    assign flipped_1 = act ^ {4{wgt[3]}};
    assign row_1 = ({{2{wgt[3]}}, flipped_1} & {6{digit_1_one}}) | ({wgt[3], flipped_1, wgt[3]} & {6{digit_1_two}});
    assign flipped_2 = act ^ {4{wgt[5]}};
    assign row_2 = ({{2{wgt[5]}}, flipped_2} & {6{digit_2_one}}) | ({wgt[5], flipped_2, wgt[5]} & {6{digit_2_two}});
    assign terms = {digit_2_negative, ~row_2[5], row_2[4:0], digit_1_negative, ~row_1[5], row_1[4:0], digit_0_negative, ~row_0[5], row_0[5], row_0};

endmodule

`default_nettype wire
