// tree_array_3x4_int8_int8_acc32_carry_save: adder trees: a row of A per cycle times B, a column of products summed at once
//
//   rows       3            rows of PEs
//   cols       4            columns of PEs
//   act        int8         format of the activations
//   wgt        int8         format of the weights
//   acc_width  32 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         carry-save   PE family
//   tile       8 PEs        side of the tiles: operands are registered between tiles, not inside
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait; none: not at all, every accumulator is a port, as published arrays are measured
//
// digest fd3f8841a4a3fa9c89ecd7d59596193b0701dd6bfd12adec7ccf355dbe11f18c
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module tree_array_3x4_int8_int8_acc32_carry_save (
    input  wire clk,
    input  wire rst,
    input  wire wgt_valid,
    input  wire [31:0] wgt,
    input  wire valid,
    input  wire swap,
    input  wire [23:0] act,
    output wire out_valid,
    output wire [127:0] out
);

    reg  [2:0] row;
    reg  [23:0] act_edge;
    reg  [1:0] valid_line;
    wire [2:0] write;
    wire swap_16;
    wire swap_20;
    wire swap_24;
    wire swap_28;
    wire [17:0] column_0_out;
    wire [17:0] column_1_out;
    wire [17:0] column_2_out;
    wire [17:0] column_3_out;

    assign write = row & {3{wgt_valid}};
    assign swap_16 = swap & valid;
    assign swap_20 = swap & valid;
    assign swap_24 = swap & valid;
    assign swap_28 = swap & valid;
    assign out_valid = valid_line[1];
    assign out = {{14{column_3_out[17]}}, column_3_out, {14{column_2_out[17]}}, column_2_out, {14{column_1_out[17]}}, column_1_out, {14{column_0_out[17]}}, column_0_out};

    always @(posedge clk) begin
        act_edge <= act;
    end

    always @(posedge clk) begin
        if (rst) begin
            row <= 3'd1;
        end else begin
            if (wgt_valid) begin
                row <= {row[1:0], row[2]};
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            valid_line <= 2'd0;
        end else begin
            valid_line <= {valid_line[0], valid};
        end
    end

    tree_column_3x1_int8_int8_acc18_carry_save column_0 (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt[7:0]),
        .write(write),
        .swap(swap_16),
        .out(column_0_out)
    );

    tree_column_3x1_int8_int8_acc18_carry_save column_1 (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt[15:8]),
        .write(write),
        .swap(swap_20),
        .out(column_1_out)
    );

    tree_column_3x1_int8_int8_acc18_carry_save column_2 (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt[23:16]),
        .write(write),
        .swap(swap_24),
        .out(column_2_out)
    );

    tree_column_3x1_int8_int8_acc18_carry_save column_3 (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt[31:24]),
        .write(write),
        .swap(swap_28),
        .out(column_3_out)
    );

endmodule

module tree_column_3x1_int8_int8_acc18_carry_save (
    input  wire clk,
    input  wire [23:0] act,
    input  wire [7:0] wgt,
    input  wire [2:0] write,
    input  wire swap,
    output reg  [17:0] out
);

    reg  [7:0] upcoming_0;
    reg  [7:0] weight_0;
    reg  [7:0] upcoming_1;
    reg  [7:0] weight_1;
    reg  [7:0] upcoming_2;
    reg  [7:0] weight_2;
    wire tree_0_0_half;
    wire [41:0] lane_0_terms;
    wire [41:0] lane_1_terms;
    wire tree_0_0_sum;
    wire [41:0] lane_2_terms;
    wire tree_0_0_carry;
    wire tree_0_1_half;
    wire tree_0_1_sum;
    wire tree_0_1_carry;
    wire tree_0_2_sum;
    wire tree_0_2_carry;
    wire tree_1_0_half;
    wire tree_1_0_sum;
    wire tree_1_0_carry;
    wire tree_1_1_half;
    wire tree_1_1_sum;
    wire tree_1_1_carry;
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
    wire tree_2_4_sum;
    wire tree_2_4_carry;
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
    wire tree_3_4_sum;
    wire tree_3_4_carry;
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
    wire tree_4_7_sum;
    wire tree_4_7_carry;
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
    wire tree_5_7_sum;
    wire tree_5_7_carry;
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
    wire tree_6_10_sum;
    wire tree_6_10_carry;
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
    wire tree_7_10_sum;
    wire tree_7_10_carry;
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
    wire tree_8_10_sum;
    wire tree_8_10_carry;
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
    wire tree_9_10_sum;
    wire tree_9_10_carry;
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
    wire tree_10_6_half;
    wire tree_10_6_sum;
    wire tree_10_6_carry;
    wire tree_10_7_half;
    wire tree_10_7_sum;
    wire tree_10_7_carry;
    wire tree_10_8_half;
    wire tree_10_8_sum;
    wire tree_10_8_carry;
    wire tree_10_9_half;
    wire tree_10_9_sum;
    wire tree_10_9_carry;
    wire tree_10_10_sum;
    wire tree_10_10_carry;
    wire tree_11_0_sum;
    wire tree_11_0_carry;
    wire tree_11_1_half;
    wire tree_11_1_sum;
    wire tree_11_1_carry;
    wire tree_11_2_half;
    wire tree_11_2_sum;
    wire tree_11_2_carry;
    wire tree_11_3_half;
    wire tree_11_3_sum;
    wire tree_11_3_carry;
    wire tree_11_4_half;
    wire tree_11_4_sum;
    wire tree_11_4_carry;
    wire tree_11_5_half;
    wire tree_11_5_sum;
    wire tree_11_5_carry;
    wire tree_11_6_half;
    wire tree_11_6_sum;
    wire tree_11_6_carry;
    wire tree_11_7_half;
    wire tree_11_7_sum;
    wire tree_11_7_carry;
    wire tree_12_0_sum;
    wire tree_12_0_carry;
    wire tree_12_1_half;
    wire tree_12_1_sum;
    wire tree_12_1_carry;
    wire tree_12_2_half;
    wire tree_12_2_sum;
    wire tree_12_2_carry;
    wire tree_12_3_half;
    wire tree_12_3_sum;
    wire tree_12_3_carry;
    wire tree_12_4_half;
    wire tree_12_4_sum;
    wire tree_12_4_carry;
    wire tree_12_5_half;
    wire tree_12_5_sum;
    wire tree_12_5_carry;
    wire tree_12_6_sum;
    wire tree_12_6_carry;
    wire tree_13_0_sum;
    wire tree_13_0_carry;
    wire tree_13_1_half;
    wire tree_13_1_sum;
    wire tree_13_1_carry;
    wire tree_13_2_half;
    wire tree_13_2_sum;
    wire tree_13_2_carry;
    wire tree_13_3_half;
    wire tree_13_3_sum;
    wire tree_13_3_carry;
    wire tree_13_4_sum;
    wire tree_13_4_carry;
    wire tree_14_0_sum;
    wire tree_14_0_carry;
    wire tree_14_1_half;
    wire tree_14_1_sum;
    wire tree_14_1_carry;
    wire tree_14_2_half;
    wire tree_14_2_sum;
    wire tree_14_2_carry;
    wire tree_14_3_sum;
    wire tree_14_3_carry;
    wire tree_15_0_sum;
    wire tree_15_0_carry;
    wire tree_15_1_sum;
    wire tree_15_1_carry;
    wire [17:0] total;

    assign tree_0_0_half = lane_0_terms[11] ^ lane_1_terms[11];
    assign tree_0_0_sum = tree_0_0_half ^ lane_2_terms[11];
    assign tree_0_0_carry = (lane_0_terms[11] & lane_1_terms[11]) | ((lane_0_terms[11] | lane_1_terms[11]) & lane_2_terms[11]);
    assign tree_0_1_half = lane_0_terms[0] ^ lane_1_terms[0];
    assign tree_0_1_sum = tree_0_1_half ^ lane_2_terms[0];
    assign tree_0_1_carry = (lane_0_terms[0] & lane_1_terms[0]) | ((lane_0_terms[0] | lane_1_terms[0]) & lane_2_terms[0]);
    assign tree_0_2_sum = tree_0_0_sum ^ tree_0_1_sum;
    assign tree_0_2_carry = tree_0_0_sum & tree_0_1_sum;
    assign tree_1_0_half = lane_0_terms[1] ^ lane_1_terms[1];
    assign tree_1_0_sum = tree_1_0_half ^ lane_2_terms[1];
    assign tree_1_0_carry = (lane_0_terms[1] & lane_1_terms[1]) | ((lane_0_terms[1] | lane_1_terms[1]) & lane_2_terms[1]);
    assign tree_1_1_half = tree_0_0_carry ^ tree_0_1_carry;
    assign tree_1_1_sum = tree_1_1_half ^ tree_1_0_sum;
    assign tree_1_1_carry = (tree_0_0_carry & tree_0_1_carry) | ((tree_0_0_carry | tree_0_1_carry) & tree_1_0_sum);
    assign tree_2_0_half = lane_0_terms[21] ^ lane_1_terms[21];
    assign tree_2_0_sum = tree_2_0_half ^ lane_2_terms[21];
    assign tree_2_0_carry = (lane_0_terms[21] & lane_1_terms[21]) | ((lane_0_terms[21] | lane_1_terms[21]) & lane_2_terms[21]);
    assign tree_2_1_half = lane_0_terms[2] ^ lane_0_terms[12];
    assign tree_2_1_sum = tree_2_1_half ^ lane_1_terms[2];
    assign tree_2_1_carry = (lane_0_terms[2] & lane_0_terms[12]) | ((lane_0_terms[2] | lane_0_terms[12]) & lane_1_terms[2]);
    assign tree_2_2_half = lane_1_terms[12] ^ lane_2_terms[2];
    assign tree_2_2_sum = tree_2_2_half ^ lane_2_terms[12];
    assign tree_2_2_carry = (lane_1_terms[12] & lane_2_terms[2]) | ((lane_1_terms[12] | lane_2_terms[2]) & lane_2_terms[12]);
    assign tree_2_3_half = tree_2_0_sum ^ tree_1_0_carry;
    assign tree_2_3_sum = tree_2_3_half ^ tree_2_1_sum;
    assign tree_2_3_carry = (tree_2_0_sum & tree_1_0_carry) | ((tree_2_0_sum | tree_1_0_carry) & tree_2_1_sum);
    assign tree_2_4_sum = tree_2_2_sum ^ tree_1_1_carry;
    assign tree_2_4_carry = tree_2_2_sum & tree_1_1_carry;
    assign tree_3_0_half = lane_0_terms[3] ^ lane_0_terms[13];
    assign tree_3_0_sum = tree_3_0_half ^ lane_1_terms[3];
    assign tree_3_0_carry = (lane_0_terms[3] & lane_0_terms[13]) | ((lane_0_terms[3] | lane_0_terms[13]) & lane_1_terms[3]);
    assign tree_3_1_half = lane_1_terms[13] ^ lane_2_terms[3];
    assign tree_3_1_sum = tree_3_1_half ^ lane_2_terms[13];
    assign tree_3_1_carry = (lane_1_terms[13] & lane_2_terms[3]) | ((lane_1_terms[13] | lane_2_terms[3]) & lane_2_terms[13]);
    assign tree_3_2_half = tree_2_0_carry ^ tree_2_1_carry;
    assign tree_3_2_sum = tree_3_2_half ^ tree_2_2_carry;
    assign tree_3_2_carry = (tree_2_0_carry & tree_2_1_carry) | ((tree_2_0_carry | tree_2_1_carry) & tree_2_2_carry);
    assign tree_3_3_half = tree_3_0_sum ^ tree_3_1_sum;
    assign tree_3_3_sum = tree_3_3_half ^ tree_2_3_carry;
    assign tree_3_3_carry = (tree_3_0_sum & tree_3_1_sum) | ((tree_3_0_sum | tree_3_1_sum) & tree_2_3_carry);
    assign tree_3_4_sum = tree_3_2_sum ^ tree_2_4_carry;
    assign tree_3_4_carry = tree_3_2_sum & tree_2_4_carry;
    assign tree_4_0_half = lane_0_terms[31] ^ lane_1_terms[31];
    assign tree_4_0_sum = tree_4_0_half ^ lane_2_terms[31];
    assign tree_4_0_carry = (lane_0_terms[31] & lane_1_terms[31]) | ((lane_0_terms[31] | lane_1_terms[31]) & lane_2_terms[31]);
    assign tree_4_1_half = lane_0_terms[4] ^ lane_0_terms[14];
    assign tree_4_1_sum = tree_4_1_half ^ lane_0_terms[22];
    assign tree_4_1_carry = (lane_0_terms[4] & lane_0_terms[14]) | ((lane_0_terms[4] | lane_0_terms[14]) & lane_0_terms[22]);
    assign tree_4_2_half = lane_1_terms[4] ^ lane_1_terms[14];
    assign tree_4_2_sum = tree_4_2_half ^ lane_1_terms[22];
    assign tree_4_2_carry = (lane_1_terms[4] & lane_1_terms[14]) | ((lane_1_terms[4] | lane_1_terms[14]) & lane_1_terms[22]);
    assign tree_4_3_half = lane_2_terms[4] ^ lane_2_terms[14];
    assign tree_4_3_sum = tree_4_3_half ^ lane_2_terms[22];
    assign tree_4_3_carry = (lane_2_terms[4] & lane_2_terms[14]) | ((lane_2_terms[4] | lane_2_terms[14]) & lane_2_terms[22]);
    assign tree_4_4_half = tree_4_0_sum ^ tree_3_0_carry;
    assign tree_4_4_sum = tree_4_4_half ^ tree_3_1_carry;
    assign tree_4_4_carry = (tree_4_0_sum & tree_3_0_carry) | ((tree_4_0_sum | tree_3_0_carry) & tree_3_1_carry);
    assign tree_4_5_half = tree_4_1_sum ^ tree_4_2_sum;
    assign tree_4_5_sum = tree_4_5_half ^ tree_4_3_sum;
    assign tree_4_5_carry = (tree_4_1_sum & tree_4_2_sum) | ((tree_4_1_sum | tree_4_2_sum) & tree_4_3_sum);
    assign tree_4_6_half = tree_3_2_carry ^ tree_4_4_sum;
    assign tree_4_6_sum = tree_4_6_half ^ tree_4_5_sum;
    assign tree_4_6_carry = (tree_3_2_carry & tree_4_4_sum) | ((tree_3_2_carry | tree_4_4_sum) & tree_4_5_sum);
    assign tree_4_7_sum = tree_3_3_carry ^ tree_3_4_carry;
    assign tree_4_7_carry = tree_3_3_carry & tree_3_4_carry;
    assign tree_5_0_half = lane_0_terms[5] ^ lane_0_terms[15];
    assign tree_5_0_sum = tree_5_0_half ^ lane_0_terms[23];
    assign tree_5_0_carry = (lane_0_terms[5] & lane_0_terms[15]) | ((lane_0_terms[5] | lane_0_terms[15]) & lane_0_terms[23]);
    assign tree_5_1_half = lane_1_terms[5] ^ lane_1_terms[15];
    assign tree_5_1_sum = tree_5_1_half ^ lane_1_terms[23];
    assign tree_5_1_carry = (lane_1_terms[5] & lane_1_terms[15]) | ((lane_1_terms[5] | lane_1_terms[15]) & lane_1_terms[23]);
    assign tree_5_2_half = lane_2_terms[5] ^ lane_2_terms[15];
    assign tree_5_2_sum = tree_5_2_half ^ lane_2_terms[23];
    assign tree_5_2_carry = (lane_2_terms[5] & lane_2_terms[15]) | ((lane_2_terms[5] | lane_2_terms[15]) & lane_2_terms[23]);
    assign tree_5_3_half = tree_4_0_carry ^ tree_4_1_carry;
    assign tree_5_3_sum = tree_5_3_half ^ tree_4_2_carry;
    assign tree_5_3_carry = (tree_4_0_carry & tree_4_1_carry) | ((tree_4_0_carry | tree_4_1_carry) & tree_4_2_carry);
    assign tree_5_4_half = tree_4_3_carry ^ tree_5_0_sum;
    assign tree_5_4_sum = tree_5_4_half ^ tree_5_1_sum;
    assign tree_5_4_carry = (tree_4_3_carry & tree_5_0_sum) | ((tree_4_3_carry | tree_5_0_sum) & tree_5_1_sum);
    assign tree_5_5_half = tree_5_2_sum ^ tree_4_4_carry;
    assign tree_5_5_sum = tree_5_5_half ^ tree_4_5_carry;
    assign tree_5_5_carry = (tree_5_2_sum & tree_4_4_carry) | ((tree_5_2_sum | tree_4_4_carry) & tree_4_5_carry);
    assign tree_5_6_half = tree_5_3_sum ^ tree_5_4_sum;
    assign tree_5_6_sum = tree_5_6_half ^ tree_4_7_carry;
    assign tree_5_6_carry = (tree_5_3_sum & tree_5_4_sum) | ((tree_5_3_sum | tree_5_4_sum) & tree_4_7_carry);
    assign tree_5_7_sum = tree_4_6_carry ^ tree_5_5_sum;
    assign tree_5_7_carry = tree_4_6_carry & tree_5_5_sum;
    assign tree_6_0_half = lane_0_terms[41] ^ lane_1_terms[41];
    assign tree_6_0_sum = tree_6_0_half ^ lane_2_terms[41];
    assign tree_6_0_carry = (lane_0_terms[41] & lane_1_terms[41]) | ((lane_0_terms[41] | lane_1_terms[41]) & lane_2_terms[41]);
    assign tree_6_1_half = lane_0_terms[6] ^ lane_0_terms[16];
    assign tree_6_1_sum = tree_6_1_half ^ lane_0_terms[24];
    assign tree_6_1_carry = (lane_0_terms[6] & lane_0_terms[16]) | ((lane_0_terms[6] | lane_0_terms[16]) & lane_0_terms[24]);
    assign tree_6_2_half = lane_0_terms[32] ^ lane_1_terms[6];
    assign tree_6_2_sum = tree_6_2_half ^ lane_1_terms[16];
    assign tree_6_2_carry = (lane_0_terms[32] & lane_1_terms[6]) | ((lane_0_terms[32] | lane_1_terms[6]) & lane_1_terms[16]);
    assign tree_6_3_half = lane_1_terms[24] ^ lane_1_terms[32];
    assign tree_6_3_sum = tree_6_3_half ^ lane_2_terms[6];
    assign tree_6_3_carry = (lane_1_terms[24] & lane_1_terms[32]) | ((lane_1_terms[24] | lane_1_terms[32]) & lane_2_terms[6]);
    assign tree_6_4_half = lane_2_terms[16] ^ lane_2_terms[24];
    assign tree_6_4_sum = tree_6_4_half ^ lane_2_terms[32];
    assign tree_6_4_carry = (lane_2_terms[16] & lane_2_terms[24]) | ((lane_2_terms[16] | lane_2_terms[24]) & lane_2_terms[32]);
    assign tree_6_5_half = tree_6_0_sum ^ tree_5_0_carry;
    assign tree_6_5_sum = tree_6_5_half ^ tree_5_1_carry;
    assign tree_6_5_carry = (tree_6_0_sum & tree_5_0_carry) | ((tree_6_0_sum | tree_5_0_carry) & tree_5_1_carry);
    assign tree_6_6_half = tree_5_2_carry ^ tree_6_1_sum;
    assign tree_6_6_sum = tree_6_6_half ^ tree_6_2_sum;
    assign tree_6_6_carry = (tree_5_2_carry & tree_6_1_sum) | ((tree_5_2_carry | tree_6_1_sum) & tree_6_2_sum);
    assign tree_6_7_half = tree_6_3_sum ^ tree_6_4_sum;
    assign tree_6_7_sum = tree_6_7_half ^ tree_5_3_carry;
    assign tree_6_7_carry = (tree_6_3_sum & tree_6_4_sum) | ((tree_6_3_sum | tree_6_4_sum) & tree_5_3_carry);
    assign tree_6_8_half = tree_5_4_carry ^ tree_6_5_sum;
    assign tree_6_8_sum = tree_6_8_half ^ tree_6_6_sum;
    assign tree_6_8_carry = (tree_5_4_carry & tree_6_5_sum) | ((tree_5_4_carry | tree_6_5_sum) & tree_6_6_sum);
    assign tree_6_9_half = tree_6_7_sum ^ tree_5_5_carry;
    assign tree_6_9_sum = tree_6_9_half ^ tree_5_6_carry;
    assign tree_6_9_carry = (tree_6_7_sum & tree_5_5_carry) | ((tree_6_7_sum | tree_5_5_carry) & tree_5_6_carry);
    assign tree_6_10_sum = tree_6_8_sum ^ tree_5_7_carry;
    assign tree_6_10_carry = tree_6_8_sum & tree_5_7_carry;
    assign tree_7_0_half = lane_0_terms[7] ^ lane_0_terms[17];
    assign tree_7_0_sum = tree_7_0_half ^ lane_0_terms[25];
    assign tree_7_0_carry = (lane_0_terms[7] & lane_0_terms[17]) | ((lane_0_terms[7] | lane_0_terms[17]) & lane_0_terms[25]);
    assign tree_7_1_half = lane_0_terms[33] ^ lane_1_terms[7];
    assign tree_7_1_sum = tree_7_1_half ^ lane_1_terms[17];
    assign tree_7_1_carry = (lane_0_terms[33] & lane_1_terms[7]) | ((lane_0_terms[33] | lane_1_terms[7]) & lane_1_terms[17]);
    assign tree_7_2_half = lane_1_terms[25] ^ lane_1_terms[33];
    assign tree_7_2_sum = tree_7_2_half ^ lane_2_terms[7];
    assign tree_7_2_carry = (lane_1_terms[25] & lane_1_terms[33]) | ((lane_1_terms[25] | lane_1_terms[33]) & lane_2_terms[7]);
    assign tree_7_3_half = lane_2_terms[17] ^ lane_2_terms[25];
    assign tree_7_3_sum = tree_7_3_half ^ lane_2_terms[33];
    assign tree_7_3_carry = (lane_2_terms[17] & lane_2_terms[25]) | ((lane_2_terms[17] | lane_2_terms[25]) & lane_2_terms[33]);
    assign tree_7_4_half = tree_6_0_carry ^ tree_6_1_carry;
    assign tree_7_4_sum = tree_7_4_half ^ tree_6_2_carry;
    assign tree_7_4_carry = (tree_6_0_carry & tree_6_1_carry) | ((tree_6_0_carry | tree_6_1_carry) & tree_6_2_carry);
    assign tree_7_5_half = tree_6_3_carry ^ tree_6_4_carry;
    assign tree_7_5_sum = tree_7_5_half ^ tree_7_0_sum;
    assign tree_7_5_carry = (tree_6_3_carry & tree_6_4_carry) | ((tree_6_3_carry | tree_6_4_carry) & tree_7_0_sum);
    assign tree_7_6_half = tree_7_1_sum ^ tree_7_2_sum;
    assign tree_7_6_sum = tree_7_6_half ^ tree_7_3_sum;
    assign tree_7_6_carry = (tree_7_1_sum & tree_7_2_sum) | ((tree_7_1_sum | tree_7_2_sum) & tree_7_3_sum);
    assign tree_7_7_half = tree_6_5_carry ^ tree_6_6_carry;
    assign tree_7_7_sum = tree_7_7_half ^ tree_7_4_sum;
    assign tree_7_7_carry = (tree_6_5_carry & tree_6_6_carry) | ((tree_6_5_carry | tree_6_6_carry) & tree_7_4_sum);
    assign tree_7_8_half = tree_7_5_sum ^ tree_7_6_sum;
    assign tree_7_8_sum = tree_7_8_half ^ tree_6_7_carry;
    assign tree_7_8_carry = (tree_7_5_sum & tree_7_6_sum) | ((tree_7_5_sum | tree_7_6_sum) & tree_6_7_carry);
    assign tree_7_9_half = tree_6_8_carry ^ tree_7_7_sum;
    assign tree_7_9_sum = tree_7_9_half ^ tree_7_8_sum;
    assign tree_7_9_carry = (tree_6_8_carry & tree_7_7_sum) | ((tree_6_8_carry | tree_7_7_sum) & tree_7_8_sum);
    assign tree_7_10_sum = tree_6_10_carry ^ tree_6_9_carry;
    assign tree_7_10_carry = tree_6_10_carry & tree_6_9_carry;
    assign tree_8_0_half = lane_0_terms[8] ^ lane_0_terms[18];
    assign tree_8_0_sum = tree_8_0_half ^ lane_0_terms[26];
    assign tree_8_0_carry = (lane_0_terms[8] & lane_0_terms[18]) | ((lane_0_terms[8] | lane_0_terms[18]) & lane_0_terms[26]);
    assign tree_8_1_half = lane_0_terms[34] ^ lane_1_terms[8];
    assign tree_8_1_sum = tree_8_1_half ^ lane_1_terms[18];
    assign tree_8_1_carry = (lane_0_terms[34] & lane_1_terms[8]) | ((lane_0_terms[34] | lane_1_terms[8]) & lane_1_terms[18]);
    assign tree_8_2_half = lane_1_terms[26] ^ lane_1_terms[34];
    assign tree_8_2_sum = tree_8_2_half ^ lane_2_terms[8];
    assign tree_8_2_carry = (lane_1_terms[26] & lane_1_terms[34]) | ((lane_1_terms[26] | lane_1_terms[34]) & lane_2_terms[8]);
    assign tree_8_3_half = lane_2_terms[18] ^ lane_2_terms[26];
    assign tree_8_3_sum = tree_8_3_half ^ lane_2_terms[34];
    assign tree_8_3_carry = (lane_2_terms[18] & lane_2_terms[26]) | ((lane_2_terms[18] | lane_2_terms[26]) & lane_2_terms[34]);
    assign tree_8_4_half = tree_7_0_carry ^ tree_7_1_carry;
    assign tree_8_4_sum = tree_8_4_half ^ tree_7_2_carry;
    assign tree_8_4_carry = (tree_7_0_carry & tree_7_1_carry) | ((tree_7_0_carry | tree_7_1_carry) & tree_7_2_carry);
    assign tree_8_5_half = tree_7_3_carry ^ tree_8_0_sum;
    assign tree_8_5_sum = tree_8_5_half ^ tree_8_1_sum;
    assign tree_8_5_carry = (tree_7_3_carry & tree_8_0_sum) | ((tree_7_3_carry | tree_8_0_sum) & tree_8_1_sum);
    assign tree_8_6_half = tree_8_2_sum ^ tree_8_3_sum;
    assign tree_8_6_sum = tree_8_6_half ^ tree_7_4_carry;
    assign tree_8_6_carry = (tree_8_2_sum & tree_8_3_sum) | ((tree_8_2_sum | tree_8_3_sum) & tree_7_4_carry);
    assign tree_8_7_half = tree_7_5_carry ^ tree_7_6_carry;
    assign tree_8_7_sum = tree_8_7_half ^ tree_8_4_sum;
    assign tree_8_7_carry = (tree_7_5_carry & tree_7_6_carry) | ((tree_7_5_carry | tree_7_6_carry) & tree_8_4_sum);
    assign tree_8_8_half = tree_8_5_sum ^ tree_8_6_sum;
    assign tree_8_8_sum = tree_8_8_half ^ tree_7_7_carry;
    assign tree_8_8_carry = (tree_8_5_sum & tree_8_6_sum) | ((tree_8_5_sum | tree_8_6_sum) & tree_7_7_carry);
    assign tree_8_9_half = tree_7_8_carry ^ tree_8_7_sum;
    assign tree_8_9_sum = tree_8_9_half ^ tree_8_8_sum;
    assign tree_8_9_carry = (tree_7_8_carry & tree_8_7_sum) | ((tree_7_8_carry | tree_8_7_sum) & tree_8_8_sum);
    assign tree_8_10_sum = tree_7_9_carry ^ tree_7_10_carry;
    assign tree_8_10_carry = tree_7_9_carry & tree_7_10_carry;
    assign tree_9_0_half = lane_0_terms[9] ^ lane_0_terms[19];
    assign tree_9_0_sum = tree_9_0_half ^ lane_0_terms[27];
    assign tree_9_0_carry = (lane_0_terms[9] & lane_0_terms[19]) | ((lane_0_terms[9] | lane_0_terms[19]) & lane_0_terms[27]);
    assign tree_9_1_half = lane_0_terms[35] ^ lane_1_terms[9];
    assign tree_9_1_sum = tree_9_1_half ^ lane_1_terms[19];
    assign tree_9_1_carry = (lane_0_terms[35] & lane_1_terms[9]) | ((lane_0_terms[35] | lane_1_terms[9]) & lane_1_terms[19]);
    assign tree_9_2_half = lane_1_terms[27] ^ lane_1_terms[35];
    assign tree_9_2_sum = tree_9_2_half ^ lane_2_terms[9];
    assign tree_9_2_carry = (lane_1_terms[27] & lane_1_terms[35]) | ((lane_1_terms[27] | lane_1_terms[35]) & lane_2_terms[9]);
    assign tree_9_3_half = lane_2_terms[19] ^ lane_2_terms[27];
    assign tree_9_3_sum = tree_9_3_half ^ lane_2_terms[35];
    assign tree_9_3_carry = (lane_2_terms[19] & lane_2_terms[27]) | ((lane_2_terms[19] | lane_2_terms[27]) & lane_2_terms[35]);
    assign tree_9_4_half = tree_8_0_carry ^ tree_8_1_carry;
    assign tree_9_4_sum = tree_9_4_half ^ tree_8_2_carry;
    assign tree_9_4_carry = (tree_8_0_carry & tree_8_1_carry) | ((tree_8_0_carry | tree_8_1_carry) & tree_8_2_carry);
    assign tree_9_5_half = tree_8_3_carry ^ tree_9_0_sum;
    assign tree_9_5_sum = tree_9_5_half ^ tree_9_1_sum;
    assign tree_9_5_carry = (tree_8_3_carry & tree_9_0_sum) | ((tree_8_3_carry | tree_9_0_sum) & tree_9_1_sum);
    assign tree_9_6_half = tree_9_2_sum ^ tree_9_3_sum;
    assign tree_9_6_sum = tree_9_6_half ^ tree_8_4_carry;
    assign tree_9_6_carry = (tree_9_2_sum & tree_9_3_sum) | ((tree_9_2_sum | tree_9_3_sum) & tree_8_4_carry);
    assign tree_9_7_half = tree_8_5_carry ^ tree_9_4_sum;
    assign tree_9_7_sum = tree_9_7_half ^ tree_9_5_sum;
    assign tree_9_7_carry = (tree_8_5_carry & tree_9_4_sum) | ((tree_8_5_carry | tree_9_4_sum) & tree_9_5_sum);
    assign tree_9_8_half = tree_8_6_carry ^ tree_9_6_sum;
    assign tree_9_8_sum = tree_9_8_half ^ tree_8_7_carry;
    assign tree_9_8_carry = (tree_8_6_carry & tree_9_6_sum) | ((tree_8_6_carry | tree_9_6_sum) & tree_8_7_carry);
    assign tree_9_9_half = tree_9_7_sum ^ tree_8_8_carry;
    assign tree_9_9_sum = tree_9_9_half ^ tree_9_8_sum;
    assign tree_9_9_carry = (tree_9_7_sum & tree_8_8_carry) | ((tree_9_7_sum | tree_8_8_carry) & tree_9_8_sum);
    assign tree_9_10_sum = tree_8_9_carry ^ tree_8_10_carry;
    assign tree_9_10_carry = tree_8_9_carry & tree_8_10_carry;
    assign tree_10_0_half = lane_0_terms[10] ^ lane_0_terms[20];
    assign tree_10_0_sum = tree_10_0_half ^ lane_0_terms[28];
    assign tree_10_0_carry = (lane_0_terms[10] & lane_0_terms[20]) | ((lane_0_terms[10] | lane_0_terms[20]) & lane_0_terms[28]);
    assign tree_10_1_half = lane_0_terms[36] ^ lane_1_terms[10];
    assign tree_10_1_sum = tree_10_1_half ^ lane_1_terms[20];
    assign tree_10_1_carry = (lane_0_terms[36] & lane_1_terms[10]) | ((lane_0_terms[36] | lane_1_terms[10]) & lane_1_terms[20]);
    assign tree_10_2_half = lane_1_terms[28] ^ lane_1_terms[36];
    assign tree_10_2_sum = tree_10_2_half ^ lane_2_terms[10];
    assign tree_10_2_carry = (lane_1_terms[28] & lane_1_terms[36]) | ((lane_1_terms[28] | lane_1_terms[36]) & lane_2_terms[10]);
    assign tree_10_3_half = lane_2_terms[20] ^ lane_2_terms[28];
    assign tree_10_3_sum = tree_10_3_half ^ lane_2_terms[36];
    assign tree_10_3_carry = (lane_2_terms[20] & lane_2_terms[28]) | ((lane_2_terms[20] | lane_2_terms[28]) & lane_2_terms[36]);
    assign tree_10_4_half = tree_9_0_carry ^ tree_9_1_carry;
    assign tree_10_4_sum = tree_10_4_half ^ tree_9_2_carry;
    assign tree_10_4_carry = (tree_9_0_carry & tree_9_1_carry) | ((tree_9_0_carry | tree_9_1_carry) & tree_9_2_carry);
    assign tree_10_5_half = tree_9_3_carry ^ tree_10_0_sum;
    assign tree_10_5_sum = tree_10_5_half ^ tree_10_1_sum;
    assign tree_10_5_carry = (tree_9_3_carry & tree_10_0_sum) | ((tree_9_3_carry | tree_10_0_sum) & tree_10_1_sum);
    assign tree_10_6_half = tree_10_2_sum ^ tree_10_3_sum;
    assign tree_10_6_sum = tree_10_6_half ^ tree_9_4_carry;
    assign tree_10_6_carry = (tree_10_2_sum & tree_10_3_sum) | ((tree_10_2_sum | tree_10_3_sum) & tree_9_4_carry);
    assign tree_10_7_half = tree_9_5_carry ^ tree_10_4_sum;
    assign tree_10_7_sum = tree_10_7_half ^ tree_10_5_sum;
    assign tree_10_7_carry = (tree_9_5_carry & tree_10_4_sum) | ((tree_9_5_carry | tree_10_4_sum) & tree_10_5_sum);
    assign tree_10_8_half = tree_9_6_carry ^ tree_10_6_sum;
    assign tree_10_8_sum = tree_10_8_half ^ tree_9_7_carry;
    assign tree_10_8_carry = (tree_9_6_carry & tree_10_6_sum) | ((tree_9_6_carry | tree_10_6_sum) & tree_9_7_carry);
    assign tree_10_9_half = tree_10_7_sum ^ tree_9_8_carry;
    assign tree_10_9_sum = tree_10_9_half ^ tree_10_8_sum;
    assign tree_10_9_carry = (tree_10_7_sum & tree_9_8_carry) | ((tree_10_7_sum | tree_9_8_carry) & tree_10_8_sum);
    assign tree_10_10_sum = tree_9_9_carry ^ tree_10_9_sum;
    assign tree_10_10_carry = tree_9_9_carry & tree_10_9_sum;
    assign tree_11_0_sum = ~(lane_0_terms[29] ^ lane_0_terms[37]);
    assign tree_11_0_carry = lane_0_terms[29] | lane_0_terms[37];
    assign tree_11_1_half = lane_1_terms[29] ^ lane_1_terms[37];
    assign tree_11_1_sum = tree_11_1_half ^ lane_2_terms[29];
    assign tree_11_1_carry = (lane_1_terms[29] & lane_1_terms[37]) | ((lane_1_terms[29] | lane_1_terms[37]) & lane_2_terms[29]);
    assign tree_11_2_half = lane_2_terms[37] ^ tree_11_0_sum;
    assign tree_11_2_sum = tree_11_2_half ^ tree_10_0_carry;
    assign tree_11_2_carry = (lane_2_terms[37] & tree_11_0_sum) | ((lane_2_terms[37] | tree_11_0_sum) & tree_10_0_carry);
    assign tree_11_3_half = tree_10_1_carry ^ tree_10_2_carry;
    assign tree_11_3_sum = tree_11_3_half ^ tree_10_3_carry;
    assign tree_11_3_carry = (tree_10_1_carry & tree_10_2_carry) | ((tree_10_1_carry | tree_10_2_carry) & tree_10_3_carry);
    assign tree_11_4_half = tree_11_1_sum ^ tree_11_2_sum;
    assign tree_11_4_sum = tree_11_4_half ^ tree_10_4_carry;
    assign tree_11_4_carry = (tree_11_1_sum & tree_11_2_sum) | ((tree_11_1_sum | tree_11_2_sum) & tree_10_4_carry);
    assign tree_11_5_half = tree_10_5_carry ^ tree_11_3_sum;
    assign tree_11_5_sum = tree_11_5_half ^ tree_10_6_carry;
    assign tree_11_5_carry = (tree_10_5_carry & tree_11_3_sum) | ((tree_10_5_carry | tree_11_3_sum) & tree_10_6_carry);
    assign tree_11_6_half = tree_11_4_sum ^ tree_10_7_carry;
    assign tree_11_6_sum = tree_11_6_half ^ tree_11_5_sum;
    assign tree_11_6_carry = (tree_11_4_sum & tree_10_7_carry) | ((tree_11_4_sum | tree_10_7_carry) & tree_11_5_sum);
    assign tree_11_7_half = tree_10_8_carry ^ tree_11_6_sum;
    assign tree_11_7_sum = tree_11_7_half ^ tree_10_9_carry;
    assign tree_11_7_carry = (tree_10_8_carry & tree_11_6_sum) | ((tree_10_8_carry | tree_11_6_sum) & tree_10_9_carry);
    assign tree_12_0_sum = ~(lane_0_terms[30] ^ lane_0_terms[38]);
    assign tree_12_0_carry = lane_0_terms[30] | lane_0_terms[38];
    assign tree_12_1_half = lane_1_terms[30] ^ lane_1_terms[38];
    assign tree_12_1_sum = tree_12_1_half ^ lane_2_terms[30];
    assign tree_12_1_carry = (lane_1_terms[30] & lane_1_terms[38]) | ((lane_1_terms[30] | lane_1_terms[38]) & lane_2_terms[30]);
    assign tree_12_2_half = lane_2_terms[38] ^ tree_11_0_carry;
    assign tree_12_2_sum = tree_12_2_half ^ tree_12_0_sum;
    assign tree_12_2_carry = (lane_2_terms[38] & tree_11_0_carry) | ((lane_2_terms[38] | tree_11_0_carry) & tree_12_0_sum);
    assign tree_12_3_half = tree_11_1_carry ^ tree_12_1_sum;
    assign tree_12_3_sum = tree_12_3_half ^ tree_12_2_sum;
    assign tree_12_3_carry = (tree_11_1_carry & tree_12_1_sum) | ((tree_11_1_carry | tree_12_1_sum) & tree_12_2_sum);
    assign tree_12_4_half = tree_11_2_carry ^ tree_11_3_carry;
    assign tree_12_4_sum = tree_12_4_half ^ tree_12_3_sum;
    assign tree_12_4_carry = (tree_11_2_carry & tree_11_3_carry) | ((tree_11_2_carry | tree_11_3_carry) & tree_12_3_sum);
    assign tree_12_5_half = tree_11_4_carry ^ tree_11_5_carry;
    assign tree_12_5_sum = tree_12_5_half ^ tree_12_4_sum;
    assign tree_12_5_carry = (tree_11_4_carry & tree_11_5_carry) | ((tree_11_4_carry | tree_11_5_carry) & tree_12_4_sum);
    assign tree_12_6_sum = tree_11_6_carry ^ tree_12_5_sum;
    assign tree_12_6_carry = tree_11_6_carry & tree_12_5_sum;
    assign tree_13_0_sum = ~(lane_0_terms[39] ^ lane_1_terms[39]);
    assign tree_13_0_carry = lane_0_terms[39] | lane_1_terms[39];
    assign tree_13_1_half = lane_2_terms[39] ^ tree_12_0_carry;
    assign tree_13_1_sum = tree_13_1_half ^ tree_13_0_sum;
    assign tree_13_1_carry = (lane_2_terms[39] & tree_12_0_carry) | ((lane_2_terms[39] | tree_12_0_carry) & tree_13_0_sum);
    assign tree_13_2_half = tree_12_1_carry ^ tree_12_2_carry;
    assign tree_13_2_sum = tree_13_2_half ^ tree_13_1_sum;
    assign tree_13_2_carry = (tree_12_1_carry & tree_12_2_carry) | ((tree_12_1_carry | tree_12_2_carry) & tree_13_1_sum);
    assign tree_13_3_half = tree_12_3_carry ^ tree_13_2_sum;
    assign tree_13_3_sum = tree_13_3_half ^ tree_12_4_carry;
    assign tree_13_3_carry = (tree_12_3_carry & tree_13_2_sum) | ((tree_12_3_carry | tree_13_2_sum) & tree_12_4_carry);
    assign tree_13_4_sum = tree_13_3_sum ^ tree_12_5_carry;
    assign tree_13_4_carry = tree_13_3_sum & tree_12_5_carry;
    assign tree_14_0_sum = ~(lane_0_terms[40] ^ lane_1_terms[40]);
    assign tree_14_0_carry = lane_0_terms[40] | lane_1_terms[40];
    assign tree_14_1_half = lane_2_terms[40] ^ tree_13_0_carry;
    assign tree_14_1_sum = tree_14_1_half ^ tree_14_0_sum;
    assign tree_14_1_carry = (lane_2_terms[40] & tree_13_0_carry) | ((lane_2_terms[40] | tree_13_0_carry) & tree_14_0_sum);
    assign tree_14_2_half = tree_13_1_carry ^ tree_14_1_sum;
    assign tree_14_2_sum = tree_14_2_half ^ tree_13_2_carry;
    assign tree_14_2_carry = (tree_13_1_carry & tree_14_1_sum) | ((tree_13_1_carry | tree_14_1_sum) & tree_13_2_carry);
    assign tree_14_3_sum = tree_14_2_sum ^ tree_13_3_carry;
    assign tree_14_3_carry = tree_14_2_sum & tree_13_3_carry;
    assign tree_15_0_sum = ~(tree_14_0_carry ^ tree_14_1_carry);
    assign tree_15_0_carry = tree_14_0_carry | tree_14_1_carry;
    assign tree_15_1_sum = tree_15_0_sum ^ tree_14_2_carry;
    assign tree_15_1_carry = tree_15_0_sum & tree_14_2_carry;
    assign total = {1'b1, tree_15_0_carry, tree_15_1_sum, tree_14_3_sum, tree_12_6_carry, tree_12_6_sum, tree_10_10_carry, tree_9_10_carry, tree_9_9_sum, tree_8_9_sum, tree_7_9_sum, tree_6_10_sum, tree_5_6_sum, tree_4_7_sum, tree_3_3_sum, tree_2_3_sum, tree_0_2_carry, tree_0_2_sum} + {1'b0, tree_15_1_carry, tree_14_3_carry, tree_13_4_carry, tree_13_4_sum, tree_11_7_carry, tree_11_7_sum, tree_10_10_sum, tree_9_10_sum, tree_8_10_sum, tree_7_10_sum, tree_6_9_sum, tree_5_7_sum, tree_4_6_sum, tree_3_4_sum, tree_2_4_sum, tree_1_1_sum, 1'b0};

    always @(posedge clk) begin
        out <= total;
    end

    always @(posedge clk) begin
        if (write[0]) begin
            upcoming_0 <= wgt;
        end
    end

    always @(posedge clk) begin
        if (swap) begin
            weight_0 <= upcoming_0;
        end
    end

    always @(posedge clk) begin
        if (write[1]) begin
            upcoming_1 <= wgt;
        end
    end

    always @(posedge clk) begin
        if (swap) begin
            weight_1 <= upcoming_1;
        end
    end

    always @(posedge clk) begin
        if (write[2]) begin
            upcoming_2 <= wgt;
        end
    end

    always @(posedge clk) begin
        if (swap) begin
            weight_2 <= upcoming_2;
        end
    end

    pe_carry_save_terms_int8_int8_acc18 lane_0 (
        .act(act[7:0]),
        .wgt(weight_0),
        .terms(lane_0_terms)
    );

    pe_carry_save_terms_int8_int8_acc18 lane_1 (
        .act(act[15:8]),
        .wgt(weight_1),
        .terms(lane_1_terms)
    );

    pe_carry_save_terms_int8_int8_acc18 lane_2 (
        .act(act[23:16]),
        .wgt(weight_2),
        .terms(lane_2_terms)
    );

endmodule

module pe_carry_save_terms_int8_int8_acc18 (
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    output wire [41:0] terms
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
    wire digit_3_one;
    wire digit_3_two;
    wire digit_3_negative;
    wire [7:0] flipped_0;
    wire [8:0] row_0;
    wire [7:0] flipped_1;
    wire [8:0] row_1;
    wire [7:0] flipped_2;
    wire [8:0] row_2;
    wire [7:0] flipped_3;
    wire [8:0] row_3;

    assign digit_0_one = wgt[0] ^ 1'b0;
    assign digit_0_two = ((wgt[1] & ~wgt[0]) & ~1'b0) | ((~wgt[1] & wgt[0]) & 1'b0);
    assign digit_0_negative = wgt[1] & ~(wgt[0] & 1'b0);
    assign digit_1_one = wgt[2] ^ wgt[1];
    assign digit_1_two = ((wgt[3] & ~wgt[2]) & ~wgt[1]) | ((~wgt[3] & wgt[2]) & wgt[1]);
    assign digit_1_negative = wgt[3] & ~(wgt[2] & wgt[1]);
    assign digit_2_one = wgt[4] ^ wgt[3];
    assign digit_2_two = ((wgt[5] & ~wgt[4]) & ~wgt[3]) | ((~wgt[5] & wgt[4]) & wgt[3]);
    assign digit_2_negative = wgt[5] & ~(wgt[4] & wgt[3]);
    assign digit_3_one = wgt[6] ^ wgt[5];
    assign digit_3_two = ((wgt[7] & ~wgt[6]) & ~wgt[5]) | ((~wgt[7] & wgt[6]) & wgt[5]);
    assign digit_3_negative = wgt[7] & ~(wgt[6] & wgt[5]);
    assign flipped_0 = act ^ {8{wgt[1]}};
    assign row_0 = ({flipped_0[7], flipped_0} & {9{digit_0_one}}) | ({flipped_0, wgt[1]} & {9{digit_0_two}});
    assign flipped_1 = act ^ {8{wgt[3]}};
    assign row_1 = ({flipped_1[7], flipped_1} & {9{digit_1_one}}) | ({flipped_1, wgt[3]} & {9{digit_1_two}});
    assign flipped_2 = act ^ {8{wgt[5]}};
    assign row_2 = ({flipped_2[7], flipped_2} & {9{digit_2_one}}) | ({flipped_2, wgt[5]} & {9{digit_2_two}});
    assign flipped_3 = act ^ {8{wgt[7]}};
    assign row_3 = ({flipped_3[7], flipped_3} & {9{digit_3_one}}) | ({flipped_3, wgt[7]} & {9{digit_3_two}});
    assign terms = {digit_3_negative, ~row_3[8], row_3[7:0], digit_2_negative, ~row_2[8], row_2[7:0], digit_1_negative, ~row_1[8], row_1[7:0], digit_0_negative, ~row_0[8], row_0[8], row_0};

endmodule

`default_nettype wire
