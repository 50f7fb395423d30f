// tree_array_4x4_int8_int8_acc32_carry_save_tile2_stages2: adder trees: a row of A per cycle times B, a column of products summed at once
//
//   rows       4            rows of PEs
//   cols       4            columns of PEs
//   act        int8         format of the activations
//   wgt        int8         format of the weights
//   acc_width  32 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         carry-save   PE family
//   tile       2 PEs        side of the tiles: operands are registered between tiles, not inside
//   stages     2 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait; none: not at all, every accumulator is a port, as published arrays are measured
//
// digest 317f95de1b675f618f9d8aec173dc0289cfa963674ea7cf2842d563bfdc2a84b
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module tree_array_4x4_int8_int8_acc32_carry_save_tile2_stages2 (
    input  wire clk,
    input  wire rst,
    input  wire wgt_valid,
    input  wire [31:0] wgt,
    input  wire valid,
    input  wire swap,
    input  wire [31:0] act,
    output wire out_valid,
    output wire [127:0] out
);

    reg  [15:0] wgt_skew_1;
    reg  [3:0] row;
    reg  [31:0] act_edge;
    reg  [35:0] deskew_0;
    wire [17:0] column_0_out;
    wire [17:0] column_1_out;
    reg  [31:0] act_1;
    reg  [3:0] write_1;
    wire [3:0] write;
    reg  swap_1;
    reg  [4:0] valid_line;
    wire swap_23;
    wire swap_27;
    wire [17:0] column_2_out;
    wire [17:0] column_3_out;

    assign write = row & {4{wgt_valid}};
    assign swap_23 = swap & valid;
    assign swap_27 = swap & valid;
    assign out_valid = valid_line[4];
    assign out = {{14{column_3_out[17]}}, column_3_out, {14{column_2_out[17]}}, column_2_out, {14{deskew_0[35]}}, deskew_0[35:18], {14{deskew_0[17]}}, deskew_0[17:0]};

    always @(posedge clk) begin
        wgt_skew_1 <= wgt[31:16];
        act_edge <= act;
        deskew_0 <= {column_1_out, column_0_out};
        act_1 <= act_edge;
    end

    always @(posedge clk) begin
        if (rst) begin
            row <= 4'd1;
        end else begin
            if (wgt_valid) begin
                row <= {row[2:0], row[3]};
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            write_1 <= 4'd0;
        end else begin
            write_1 <= write;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            swap_1 <= 1'b0;
        end else begin
            swap_1 <= swap & valid;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            valid_line <= 5'd0;
        end else begin
            valid_line <= {valid_line[3:0], valid};
        end
    end

    tree_column_4x1_int8_int8_acc18_carry_save_stages2 column_0 (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt[7:0]),
        .write(write),
        .swap(swap_23),
        .out(column_0_out)
    );

    tree_column_4x1_int8_int8_acc18_carry_save_stages2 column_1 (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt[15:8]),
        .write(write),
        .swap(swap_27),
        .out(column_1_out)
    );

    tree_column_4x1_int8_int8_acc18_carry_save_stages2 column_2 (
        .clk(clk),
        .act(act_1),
        .wgt(wgt_skew_1[7:0]),
        .write(write_1),
        .swap(swap_1),
        .out(column_2_out)
    );

    tree_column_4x1_int8_int8_acc18_carry_save_stages2 column_3 (
        .clk(clk),
        .act(act_1),
        .wgt(wgt_skew_1[15:8]),
        .write(write_1),
        .swap(swap_1),
        .out(column_3_out)
    );

endmodule

module tree_column_4x1_int8_int8_acc18_carry_save_stages2 (
    input  wire clk,
    input  wire [31:0] act,
    input  wire [7:0] wgt,
    input  wire [3:0] write,
    input  wire swap,
    output reg  [17:0] out
);

    reg  [7:0] upcoming_0;
    reg  [7:0] weight_0;
    reg  [7:0] upcoming_1;
    reg  [7:0] weight_1;
    reg  [7:0] upcoming_2;
    reg  [7:0] weight_2;
    reg  [7:0] upcoming_3;
    reg  [7:0] weight_3;
    reg  [17:0] row_0_late;
    reg  [17:0] row_1_late;
    wire tree_0_0_half;
    wire [27:0] lane_0_terms;
    wire [27:0] lane_1_terms;
    wire tree_0_0_sum;
    wire [27:0] lane_2_terms;
    wire tree_0_0_carry;
    wire tree_0_1_sum;
    wire [27:0] lane_3_terms;
    wire tree_0_1_carry;
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
    wire tree_3_5_sum;
    wire tree_3_5_carry;
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
    wire tree_11_0_half;
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
    wire tree_12_0_half;
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
    wire tree_13_4_half;
    wire tree_13_4_sum;
    wire tree_13_4_carry;
    wire tree_13_5_half;
    wire tree_13_5_sum;
    wire tree_13_5_carry;
    wire tree_13_6_sum;
    wire tree_13_6_carry;
    wire tree_14_0_half;
    wire tree_14_0_sum;
    wire tree_14_0_carry;
    wire tree_14_1_half;
    wire tree_14_1_sum;
    wire tree_14_1_carry;
    wire tree_14_2_half;
    wire tree_14_2_sum;
    wire tree_14_2_carry;
    wire tree_14_3_half;
    wire tree_14_3_sum;
    wire tree_14_3_carry;
    wire tree_14_4_sum;
    wire tree_14_4_carry;
    wire tree_15_0_sum;
    wire tree_15_0_carry;
    wire tree_15_1_half;
    wire tree_15_1_sum;
    wire tree_15_1_carry;
    wire [17:0] total;

    assign tree_0_0_half = lane_0_terms[0] ^ lane_1_terms[0];
    assign tree_0_0_sum = tree_0_0_half ^ lane_2_terms[0];
    assign tree_0_0_carry = (lane_0_terms[0] & lane_1_terms[0]) | ((lane_0_terms[0] | lane_1_terms[0]) & lane_2_terms[0]);
    assign tree_0_1_sum = lane_3_terms[0] ^ tree_0_0_sum;
    assign tree_0_1_carry = lane_3_terms[0] & tree_0_0_sum;
    assign tree_1_0_half = lane_0_terms[1] ^ lane_0_terms[2];
    assign tree_1_0_sum = tree_1_0_half ^ lane_1_terms[1];
    assign tree_1_0_carry = (lane_0_terms[1] & lane_0_terms[2]) | ((lane_0_terms[1] | lane_0_terms[2]) & lane_1_terms[1]);
    assign tree_1_1_half = lane_1_terms[2] ^ lane_2_terms[1];
    assign tree_1_1_sum = tree_1_1_half ^ lane_2_terms[2];
    assign tree_1_1_carry = (lane_1_terms[2] & lane_2_terms[1]) | ((lane_1_terms[2] | lane_2_terms[1]) & lane_2_terms[2]);
    assign tree_1_2_half = lane_3_terms[1] ^ lane_3_terms[2];
    assign tree_1_2_sum = tree_1_2_half ^ tree_0_0_carry;
    assign tree_1_2_carry = (lane_3_terms[1] & lane_3_terms[2]) | ((lane_3_terms[1] | lane_3_terms[2]) & tree_0_0_carry);
    assign tree_1_3_half = tree_1_0_sum ^ tree_1_1_sum;
    assign tree_1_3_sum = tree_1_3_half ^ tree_0_1_carry;
    assign tree_1_3_carry = (tree_1_0_sum & tree_1_1_sum) | ((tree_1_0_sum | tree_1_1_sum) & tree_0_1_carry);
    assign tree_2_0_half = lane_0_terms[3] ^ lane_0_terms[4];
    assign tree_2_0_sum = tree_2_0_half ^ lane_1_terms[3];
    assign tree_2_0_carry = (lane_0_terms[3] & lane_0_terms[4]) | ((lane_0_terms[3] | lane_0_terms[4]) & lane_1_terms[3]);
    assign tree_2_1_half = lane_1_terms[4] ^ lane_2_terms[3];
    assign tree_2_1_sum = tree_2_1_half ^ lane_2_terms[4];
    assign tree_2_1_carry = (lane_1_terms[4] & lane_2_terms[3]) | ((lane_1_terms[4] | lane_2_terms[3]) & lane_2_terms[4]);
    assign tree_2_2_half = lane_3_terms[3] ^ lane_3_terms[4];
    assign tree_2_2_sum = tree_2_2_half ^ tree_1_0_carry;
    assign tree_2_2_carry = (lane_3_terms[3] & lane_3_terms[4]) | ((lane_3_terms[3] | lane_3_terms[4]) & tree_1_0_carry);
    assign tree_2_3_half = tree_1_1_carry ^ tree_2_0_sum;
    assign tree_2_3_sum = tree_2_3_half ^ tree_2_1_sum;
    assign tree_2_3_carry = (tree_1_1_carry & tree_2_0_sum) | ((tree_1_1_carry | tree_2_0_sum) & tree_2_1_sum);
    assign tree_2_4_half = tree_1_2_carry ^ tree_2_2_sum;
    assign tree_2_4_sum = tree_2_4_half ^ tree_1_3_carry;
    assign tree_2_4_carry = (tree_1_2_carry & tree_2_2_sum) | ((tree_1_2_carry | tree_2_2_sum) & tree_1_3_carry);
    assign tree_3_0_half = lane_0_terms[5] ^ lane_0_terms[6];
    assign tree_3_0_sum = tree_3_0_half ^ lane_1_terms[5];
    assign tree_3_0_carry = (lane_0_terms[5] & lane_0_terms[6]) | ((lane_0_terms[5] | lane_0_terms[6]) & lane_1_terms[5]);
    assign tree_3_1_half = lane_1_terms[6] ^ lane_2_terms[5];
    assign tree_3_1_sum = tree_3_1_half ^ lane_2_terms[6];
    assign tree_3_1_carry = (lane_1_terms[6] & lane_2_terms[5]) | ((lane_1_terms[6] | lane_2_terms[5]) & lane_2_terms[6]);
    assign tree_3_2_half = lane_3_terms[5] ^ lane_3_terms[6];
    assign tree_3_2_sum = tree_3_2_half ^ tree_2_0_carry;
    assign tree_3_2_carry = (lane_3_terms[5] & lane_3_terms[6]) | ((lane_3_terms[5] | lane_3_terms[6]) & tree_2_0_carry);
    assign tree_3_3_half = tree_2_1_carry ^ tree_3_0_sum;
    assign tree_3_3_sum = tree_3_3_half ^ tree_3_1_sum;
    assign tree_3_3_carry = (tree_2_1_carry & tree_3_0_sum) | ((tree_2_1_carry | tree_3_0_sum) & tree_3_1_sum);
    assign tree_3_4_half = tree_2_2_carry ^ tree_3_2_sum;
    assign tree_3_4_sum = tree_3_4_half ^ tree_2_3_carry;
    assign tree_3_4_carry = (tree_2_2_carry & tree_3_2_sum) | ((tree_2_2_carry | tree_3_2_sum) & tree_2_3_carry);
    assign tree_3_5_sum = tree_3_3_sum ^ tree_2_4_carry;
    assign tree_3_5_carry = tree_3_3_sum & tree_2_4_carry;
    assign tree_4_0_half = lane_0_terms[7] ^ lane_0_terms[8];
    assign tree_4_0_sum = tree_4_0_half ^ lane_1_terms[7];
    assign tree_4_0_carry = (lane_0_terms[7] & lane_0_terms[8]) | ((lane_0_terms[7] | lane_0_terms[8]) & lane_1_terms[7]);
    assign tree_4_1_half = lane_1_terms[8] ^ lane_2_terms[7];
    assign tree_4_1_sum = tree_4_1_half ^ lane_2_terms[8];
    assign tree_4_1_carry = (lane_1_terms[8] & lane_2_terms[7]) | ((lane_1_terms[8] | lane_2_terms[7]) & lane_2_terms[8]);
    assign tree_4_2_half = lane_3_terms[7] ^ lane_3_terms[8];
    assign tree_4_2_sum = tree_4_2_half ^ tree_3_0_carry;
    assign tree_4_2_carry = (lane_3_terms[7] & lane_3_terms[8]) | ((lane_3_terms[7] | lane_3_terms[8]) & tree_3_0_carry);
    assign tree_4_3_half = tree_3_1_carry ^ tree_4_0_sum;
    assign tree_4_3_sum = tree_4_3_half ^ tree_4_1_sum;
    assign tree_4_3_carry = (tree_3_1_carry & tree_4_0_sum) | ((tree_3_1_carry | tree_4_0_sum) & tree_4_1_sum);
    assign tree_4_4_half = tree_3_2_carry ^ tree_4_2_sum;
    assign tree_4_4_sum = tree_4_4_half ^ tree_3_3_carry;
    assign tree_4_4_carry = (tree_3_2_carry & tree_4_2_sum) | ((tree_3_2_carry | tree_4_2_sum) & tree_3_3_carry);
    assign tree_4_5_half = tree_4_3_sum ^ tree_3_4_carry;
    assign tree_4_5_sum = tree_4_5_half ^ tree_4_4_sum;
    assign tree_4_5_carry = (tree_4_3_sum & tree_3_4_carry) | ((tree_4_3_sum | tree_3_4_carry) & tree_4_4_sum);
    assign tree_5_0_half = lane_0_terms[9] ^ lane_0_terms[10];
    assign tree_5_0_sum = tree_5_0_half ^ lane_1_terms[9];
    assign tree_5_0_carry = (lane_0_terms[9] & lane_0_terms[10]) | ((lane_0_terms[9] | lane_0_terms[10]) & lane_1_terms[9]);
    assign tree_5_1_half = lane_1_terms[10] ^ lane_2_terms[9];
    assign tree_5_1_sum = tree_5_1_half ^ lane_2_terms[10];
    assign tree_5_1_carry = (lane_1_terms[10] & lane_2_terms[9]) | ((lane_1_terms[10] | lane_2_terms[9]) & lane_2_terms[10]);
    assign tree_5_2_half = lane_3_terms[9] ^ lane_3_terms[10];
    assign tree_5_2_sum = tree_5_2_half ^ tree_4_0_carry;
    assign tree_5_2_carry = (lane_3_terms[9] & lane_3_terms[10]) | ((lane_3_terms[9] | lane_3_terms[10]) & tree_4_0_carry);
    assign tree_5_3_half = tree_4_1_carry ^ tree_5_0_sum;
    assign tree_5_3_sum = tree_5_3_half ^ tree_5_1_sum;
    assign tree_5_3_carry = (tree_4_1_carry & tree_5_0_sum) | ((tree_4_1_carry | tree_5_0_sum) & tree_5_1_sum);
    assign tree_5_4_half = tree_4_2_carry ^ tree_5_2_sum;
    assign tree_5_4_sum = tree_5_4_half ^ tree_4_3_carry;
    assign tree_5_4_carry = (tree_4_2_carry & tree_5_2_sum) | ((tree_4_2_carry | tree_5_2_sum) & tree_4_3_carry);
    assign tree_5_5_half = tree_5_3_sum ^ tree_4_4_carry;
    assign tree_5_5_sum = tree_5_5_half ^ tree_5_4_sum;
    assign tree_5_5_carry = (tree_5_3_sum & tree_4_4_carry) | ((tree_5_3_sum | tree_4_4_carry) & tree_5_4_sum);
    assign tree_6_0_half = lane_0_terms[11] ^ lane_0_terms[12];
    assign tree_6_0_sum = tree_6_0_half ^ lane_1_terms[11];
    assign tree_6_0_carry = (lane_0_terms[11] & lane_0_terms[12]) | ((lane_0_terms[11] | lane_0_terms[12]) & lane_1_terms[11]);
    assign tree_6_1_half = lane_1_terms[12] ^ lane_2_terms[11];
    assign tree_6_1_sum = tree_6_1_half ^ lane_2_terms[12];
    assign tree_6_1_carry = (lane_1_terms[12] & lane_2_terms[11]) | ((lane_1_terms[12] | lane_2_terms[11]) & lane_2_terms[12]);
    assign tree_6_2_half = lane_3_terms[11] ^ lane_3_terms[12];
    assign tree_6_2_sum = tree_6_2_half ^ tree_5_0_carry;
    assign tree_6_2_carry = (lane_3_terms[11] & lane_3_terms[12]) | ((lane_3_terms[11] | lane_3_terms[12]) & tree_5_0_carry);
    assign tree_6_3_half = tree_5_1_carry ^ tree_6_0_sum;
    assign tree_6_3_sum = tree_6_3_half ^ tree_6_1_sum;
    assign tree_6_3_carry = (tree_5_1_carry & tree_6_0_sum) | ((tree_5_1_carry | tree_6_0_sum) & tree_6_1_sum);
    assign tree_6_4_half = tree_5_2_carry ^ tree_6_2_sum;
    assign tree_6_4_sum = tree_6_4_half ^ tree_5_3_carry;
    assign tree_6_4_carry = (tree_5_2_carry & tree_6_2_sum) | ((tree_5_2_carry | tree_6_2_sum) & tree_5_3_carry);
    assign tree_6_5_half = tree_6_3_sum ^ tree_5_4_carry;
    assign tree_6_5_sum = tree_6_5_half ^ tree_6_4_sum;
    assign tree_6_5_carry = (tree_6_3_sum & tree_5_4_carry) | ((tree_6_3_sum | tree_5_4_carry) & tree_6_4_sum);
    assign tree_7_0_half = lane_0_terms[13] ^ lane_0_terms[14];
    assign tree_7_0_sum = tree_7_0_half ^ lane_1_terms[13];
    assign tree_7_0_carry = (lane_0_terms[13] & lane_0_terms[14]) | ((lane_0_terms[13] | lane_0_terms[14]) & lane_1_terms[13]);
    assign tree_7_1_half = lane_1_terms[14] ^ lane_2_terms[13];
    assign tree_7_1_sum = tree_7_1_half ^ lane_2_terms[14];
    assign tree_7_1_carry = (lane_1_terms[14] & lane_2_terms[13]) | ((lane_1_terms[14] | lane_2_terms[13]) & lane_2_terms[14]);
    assign tree_7_2_half = lane_3_terms[13] ^ lane_3_terms[14];
    assign tree_7_2_sum = tree_7_2_half ^ tree_6_0_carry;
    assign tree_7_2_carry = (lane_3_terms[13] & lane_3_terms[14]) | ((lane_3_terms[13] | lane_3_terms[14]) & tree_6_0_carry);
    assign tree_7_3_half = tree_6_1_carry ^ tree_7_0_sum;
    assign tree_7_3_sum = tree_7_3_half ^ tree_7_1_sum;
    assign tree_7_3_carry = (tree_6_1_carry & tree_7_0_sum) | ((tree_6_1_carry | tree_7_0_sum) & tree_7_1_sum);
    assign tree_7_4_half = tree_6_2_carry ^ tree_7_2_sum;
    assign tree_7_4_sum = tree_7_4_half ^ tree_6_3_carry;
    assign tree_7_4_carry = (tree_6_2_carry & tree_7_2_sum) | ((tree_6_2_carry | tree_7_2_sum) & tree_6_3_carry);
    assign tree_7_5_half = tree_7_3_sum ^ tree_6_4_carry;
    assign tree_7_5_sum = tree_7_5_half ^ tree_7_4_sum;
    assign tree_7_5_carry = (tree_7_3_sum & tree_6_4_carry) | ((tree_7_3_sum | tree_6_4_carry) & tree_7_4_sum);
    assign tree_8_0_half = lane_0_terms[15] ^ lane_0_terms[16];
    assign tree_8_0_sum = tree_8_0_half ^ lane_1_terms[15];
    assign tree_8_0_carry = (lane_0_terms[15] & lane_0_terms[16]) | ((lane_0_terms[15] | lane_0_terms[16]) & lane_1_terms[15]);
    assign tree_8_1_half = lane_1_terms[16] ^ lane_2_terms[15];
    assign tree_8_1_sum = tree_8_1_half ^ lane_2_terms[16];
    assign tree_8_1_carry = (lane_1_terms[16] & lane_2_terms[15]) | ((lane_1_terms[16] | lane_2_terms[15]) & lane_2_terms[16]);
    assign tree_8_2_half = lane_3_terms[15] ^ lane_3_terms[16];
    assign tree_8_2_sum = tree_8_2_half ^ tree_7_0_carry;
    assign tree_8_2_carry = (lane_3_terms[15] & lane_3_terms[16]) | ((lane_3_terms[15] | lane_3_terms[16]) & tree_7_0_carry);
    assign tree_8_3_half = tree_7_1_carry ^ tree_8_0_sum;
    assign tree_8_3_sum = tree_8_3_half ^ tree_8_1_sum;
    assign tree_8_3_carry = (tree_7_1_carry & tree_8_0_sum) | ((tree_7_1_carry | tree_8_0_sum) & tree_8_1_sum);
    assign tree_8_4_half = tree_7_2_carry ^ tree_8_2_sum;
    assign tree_8_4_sum = tree_8_4_half ^ tree_7_3_carry;
    assign tree_8_4_carry = (tree_7_2_carry & tree_8_2_sum) | ((tree_7_2_carry | tree_8_2_sum) & tree_7_3_carry);
    assign tree_8_5_half = tree_8_3_sum ^ tree_7_4_carry;
    assign tree_8_5_sum = tree_8_5_half ^ tree_8_4_sum;
    assign tree_8_5_carry = (tree_8_3_sum & tree_7_4_carry) | ((tree_8_3_sum | tree_7_4_carry) & tree_8_4_sum);
    assign tree_9_0_half = lane_0_terms[17] ^ lane_0_terms[18];
    assign tree_9_0_sum = tree_9_0_half ^ lane_1_terms[17];
    assign tree_9_0_carry = (lane_0_terms[17] & lane_0_terms[18]) | ((lane_0_terms[17] | lane_0_terms[18]) & lane_1_terms[17]);
    assign tree_9_1_half = lane_1_terms[18] ^ lane_2_terms[17];
    assign tree_9_1_sum = tree_9_1_half ^ lane_2_terms[18];
    assign tree_9_1_carry = (lane_1_terms[18] & lane_2_terms[17]) | ((lane_1_terms[18] | lane_2_terms[17]) & lane_2_terms[18]);
    assign tree_9_2_half = lane_3_terms[17] ^ lane_3_terms[18];
    assign tree_9_2_sum = tree_9_2_half ^ tree_8_0_carry;
    assign tree_9_2_carry = (lane_3_terms[17] & lane_3_terms[18]) | ((lane_3_terms[17] | lane_3_terms[18]) & tree_8_0_carry);
    assign tree_9_3_half = tree_8_1_carry ^ tree_9_0_sum;
    assign tree_9_3_sum = tree_9_3_half ^ tree_9_1_sum;
    assign tree_9_3_carry = (tree_8_1_carry & tree_9_0_sum) | ((tree_8_1_carry | tree_9_0_sum) & tree_9_1_sum);
    assign tree_9_4_half = tree_8_2_carry ^ tree_9_2_sum;
    assign tree_9_4_sum = tree_9_4_half ^ tree_8_3_carry;
    assign tree_9_4_carry = (tree_8_2_carry & tree_9_2_sum) | ((tree_8_2_carry | tree_9_2_sum) & tree_8_3_carry);
    assign tree_9_5_half = tree_9_3_sum ^ tree_8_4_carry;
    assign tree_9_5_sum = tree_9_5_half ^ tree_9_4_sum;
    assign tree_9_5_carry = (tree_9_3_sum & tree_8_4_carry) | ((tree_9_3_sum | tree_8_4_carry) & tree_9_4_sum);
    assign tree_10_0_half = lane_0_terms[19] ^ lane_0_terms[20];
    assign tree_10_0_sum = tree_10_0_half ^ lane_1_terms[19];
    assign tree_10_0_carry = (lane_0_terms[19] & lane_0_terms[20]) | ((lane_0_terms[19] | lane_0_terms[20]) & lane_1_terms[19]);
    assign tree_10_1_half = lane_1_terms[20] ^ lane_2_terms[19];
    assign tree_10_1_sum = tree_10_1_half ^ lane_2_terms[20];
    assign tree_10_1_carry = (lane_1_terms[20] & lane_2_terms[19]) | ((lane_1_terms[20] | lane_2_terms[19]) & lane_2_terms[20]);
    assign tree_10_2_half = lane_3_terms[19] ^ lane_3_terms[20];
    assign tree_10_2_sum = tree_10_2_half ^ tree_9_0_carry;
    assign tree_10_2_carry = (lane_3_terms[19] & lane_3_terms[20]) | ((lane_3_terms[19] | lane_3_terms[20]) & tree_9_0_carry);
    assign tree_10_3_half = tree_9_1_carry ^ tree_10_0_sum;
    assign tree_10_3_sum = tree_10_3_half ^ tree_10_1_sum;
    assign tree_10_3_carry = (tree_9_1_carry & tree_10_0_sum) | ((tree_9_1_carry | tree_10_0_sum) & tree_10_1_sum);
    assign tree_10_4_half = tree_9_2_carry ^ tree_10_2_sum;
    assign tree_10_4_sum = tree_10_4_half ^ tree_9_3_carry;
    assign tree_10_4_carry = (tree_9_2_carry & tree_10_2_sum) | ((tree_9_2_carry | tree_10_2_sum) & tree_9_3_carry);
    assign tree_10_5_half = tree_10_3_sum ^ tree_9_4_carry;
    assign tree_10_5_sum = tree_10_5_half ^ tree_10_4_sum;
    assign tree_10_5_carry = (tree_10_3_sum & tree_9_4_carry) | ((tree_10_3_sum | tree_9_4_carry) & tree_10_4_sum);
    assign tree_11_0_half = lane_0_terms[21] ^ lane_0_terms[22];
    assign tree_11_0_sum = tree_11_0_half ^ lane_1_terms[21];
    assign tree_11_0_carry = (lane_0_terms[21] & lane_0_terms[22]) | ((lane_0_terms[21] | lane_0_terms[22]) & lane_1_terms[21]);
    assign tree_11_1_half = lane_1_terms[22] ^ lane_2_terms[21];
    assign tree_11_1_sum = tree_11_1_half ^ lane_2_terms[22];
    assign tree_11_1_carry = (lane_1_terms[22] & lane_2_terms[21]) | ((lane_1_terms[22] | lane_2_terms[21]) & lane_2_terms[22]);
    assign tree_11_2_half = lane_3_terms[21] ^ lane_3_terms[22];
    assign tree_11_2_sum = tree_11_2_half ^ tree_10_0_carry;
    assign tree_11_2_carry = (lane_3_terms[21] & lane_3_terms[22]) | ((lane_3_terms[21] | lane_3_terms[22]) & tree_10_0_carry);
    assign tree_11_3_half = tree_10_1_carry ^ tree_11_0_sum;
    assign tree_11_3_sum = tree_11_3_half ^ tree_11_1_sum;
    assign tree_11_3_carry = (tree_10_1_carry & tree_11_0_sum) | ((tree_10_1_carry | tree_11_0_sum) & tree_11_1_sum);
    assign tree_11_4_half = tree_10_2_carry ^ tree_11_2_sum;
    assign tree_11_4_sum = tree_11_4_half ^ tree_10_3_carry;
    assign tree_11_4_carry = (tree_10_2_carry & tree_11_2_sum) | ((tree_10_2_carry | tree_11_2_sum) & tree_10_3_carry);
    assign tree_11_5_half = tree_11_3_sum ^ tree_10_4_carry;
    assign tree_11_5_sum = tree_11_5_half ^ tree_11_4_sum;
    assign tree_11_5_carry = (tree_11_3_sum & tree_10_4_carry) | ((tree_11_3_sum | tree_10_4_carry) & tree_11_4_sum);
    assign tree_12_0_half = lane_0_terms[23] ^ lane_0_terms[24];
    assign tree_12_0_sum = tree_12_0_half ^ lane_1_terms[23];
    assign tree_12_0_carry = (lane_0_terms[23] & lane_0_terms[24]) | ((lane_0_terms[23] | lane_0_terms[24]) & lane_1_terms[23]);
    assign tree_12_1_half = lane_1_terms[24] ^ lane_2_terms[23];
    assign tree_12_1_sum = tree_12_1_half ^ lane_2_terms[24];
    assign tree_12_1_carry = (lane_1_terms[24] & lane_2_terms[23]) | ((lane_1_terms[24] | lane_2_terms[23]) & lane_2_terms[24]);
    assign tree_12_2_half = lane_3_terms[23] ^ lane_3_terms[24];
    assign tree_12_2_sum = tree_12_2_half ^ tree_11_0_carry;
    assign tree_12_2_carry = (lane_3_terms[23] & lane_3_terms[24]) | ((lane_3_terms[23] | lane_3_terms[24]) & tree_11_0_carry);
    assign tree_12_3_half = tree_11_1_carry ^ tree_12_0_sum;
    assign tree_12_3_sum = tree_12_3_half ^ tree_12_1_sum;
    assign tree_12_3_carry = (tree_11_1_carry & tree_12_0_sum) | ((tree_11_1_carry | tree_12_0_sum) & tree_12_1_sum);
    assign tree_12_4_half = tree_11_2_carry ^ tree_12_2_sum;
    assign tree_12_4_sum = tree_12_4_half ^ tree_11_3_carry;
    assign tree_12_4_carry = (tree_11_2_carry & tree_12_2_sum) | ((tree_11_2_carry | tree_12_2_sum) & tree_11_3_carry);
    assign tree_12_5_half = tree_12_3_sum ^ tree_11_4_carry;
    assign tree_12_5_sum = tree_12_5_half ^ tree_12_4_sum;
    assign tree_12_5_carry = (tree_12_3_sum & tree_11_4_carry) | ((tree_12_3_sum | tree_11_4_carry) & tree_12_4_sum);
    assign tree_13_0_sum = ~(lane_0_terms[25] ^ lane_0_terms[26]);
    assign tree_13_0_carry = lane_0_terms[25] | lane_0_terms[26];
    assign tree_13_1_half = lane_1_terms[25] ^ lane_1_terms[26];
    assign tree_13_1_sum = tree_13_1_half ^ lane_2_terms[25];
    assign tree_13_1_carry = (lane_1_terms[25] & lane_1_terms[26]) | ((lane_1_terms[25] | lane_1_terms[26]) & lane_2_terms[25]);
    assign tree_13_2_half = lane_2_terms[26] ^ lane_3_terms[25];
    assign tree_13_2_sum = tree_13_2_half ^ lane_3_terms[26];
    assign tree_13_2_carry = (lane_2_terms[26] & lane_3_terms[25]) | ((lane_2_terms[26] | lane_3_terms[25]) & lane_3_terms[26]);
    assign tree_13_3_half = tree_13_0_sum ^ tree_12_0_carry;
    assign tree_13_3_sum = tree_13_3_half ^ tree_12_1_carry;
    assign tree_13_3_carry = (tree_13_0_sum & tree_12_0_carry) | ((tree_13_0_sum | tree_12_0_carry) & tree_12_1_carry);
    assign tree_13_4_half = tree_13_1_sum ^ tree_13_2_sum;
    assign tree_13_4_sum = tree_13_4_half ^ tree_12_2_carry;
    assign tree_13_4_carry = (tree_13_1_sum & tree_13_2_sum) | ((tree_13_1_sum | tree_13_2_sum) & tree_12_2_carry);
    assign tree_13_5_half = tree_12_3_carry ^ tree_13_3_sum;
    assign tree_13_5_sum = tree_13_5_half ^ tree_13_4_sum;
    assign tree_13_5_carry = (tree_12_3_carry & tree_13_3_sum) | ((tree_12_3_carry | tree_13_3_sum) & tree_13_4_sum);
    assign tree_13_6_sum = tree_12_4_carry ^ tree_13_5_sum;
    assign tree_13_6_carry = tree_12_4_carry & tree_13_5_sum;
    assign tree_14_0_half = lane_0_terms[27] ^ lane_1_terms[27];
    assign tree_14_0_sum = tree_14_0_half ^ lane_2_terms[27];
    assign tree_14_0_carry = (lane_0_terms[27] & lane_1_terms[27]) | ((lane_0_terms[27] | lane_1_terms[27]) & lane_2_terms[27]);
    assign tree_14_1_half = lane_3_terms[27] ^ tree_13_0_carry;
    assign tree_14_1_sum = tree_14_1_half ^ tree_13_1_carry;
    assign tree_14_1_carry = (lane_3_terms[27] & tree_13_0_carry) | ((lane_3_terms[27] | tree_13_0_carry) & tree_13_1_carry);
    assign tree_14_2_half = tree_13_2_carry ^ tree_14_0_sum;
    assign tree_14_2_sum = tree_14_2_half ^ tree_14_1_sum;
    assign tree_14_2_carry = (tree_13_2_carry & tree_14_0_sum) | ((tree_13_2_carry | tree_14_0_sum) & tree_14_1_sum);
    assign tree_14_3_half = tree_13_3_carry ^ tree_13_4_carry;
    assign tree_14_3_sum = tree_14_3_half ^ tree_14_2_sum;
    assign tree_14_3_carry = (tree_13_3_carry & tree_13_4_carry) | ((tree_13_3_carry | tree_13_4_carry) & tree_14_2_sum);
    assign tree_14_4_sum = tree_13_5_carry ^ tree_14_3_sum;
    assign tree_14_4_carry = tree_13_5_carry & tree_14_3_sum;
    assign tree_15_0_sum = ~(tree_14_0_carry ^ tree_14_1_carry);
    assign tree_15_0_carry = tree_14_0_carry | tree_14_1_carry;
    assign tree_15_1_half = tree_15_0_sum ^ tree_14_2_carry;
    assign tree_15_1_sum = tree_15_1_half ^ tree_14_3_carry;
    assign tree_15_1_carry = (tree_15_0_sum & tree_14_2_carry) | ((tree_15_0_sum | tree_14_2_carry) & tree_14_3_carry);
    assign total = row_0_late + row_1_late;

    always @(posedge clk) begin
        row_0_late <= {1'b1, tree_15_0_carry, tree_14_4_carry, tree_13_6_carry, tree_12_5_carry, tree_11_5_carry, tree_10_5_carry, tree_9_5_carry, tree_8_5_carry, tree_7_5_carry, tree_6_5_carry, tree_5_5_carry, tree_4_5_carry, tree_3_5_carry, tree_3_4_sum, tree_2_3_sum, tree_1_2_sum, tree_0_1_sum};
        row_1_late <= {1'b0, tree_15_1_carry, tree_15_1_sum, tree_14_4_sum, tree_13_6_sum, tree_12_5_sum, tree_11_5_sum, tree_10_5_sum, tree_9_5_sum, tree_8_5_sum, tree_7_5_sum, tree_6_5_sum, tree_5_5_sum, tree_4_5_sum, tree_3_5_sum, tree_2_4_sum, tree_1_3_sum, 1'b0};
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

    always @(posedge clk) begin
        if (write[3]) begin
            upcoming_3 <= wgt;
        end
    end

    always @(posedge clk) begin
        if (swap) begin
            weight_3 <= upcoming_3;
        end
    end

    pe_carry_save_terms_int8_int8_acc18_stages1 lane_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(weight_0),
        .terms(lane_0_terms)
    );

    pe_carry_save_terms_int8_int8_acc18_stages1 lane_1 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(weight_1),
        .terms(lane_1_terms)
    );

    pe_carry_save_terms_int8_int8_acc18_stages1 lane_2 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(weight_2),
        .terms(lane_2_terms)
    );

    pe_carry_save_terms_int8_int8_acc18_stages1 lane_3 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(weight_3),
        .terms(lane_3_terms)
    );

endmodule

module pe_carry_save_terms_int8_int8_acc18_stages1 (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    output reg  [27:0] terms
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
    wire product_0_0_sum;
    wire product_0_0_carry;
    wire product_2_0_sum;
    wire product_2_0_carry;
    wire product_3_0_sum;
    wire product_3_0_carry;
    wire product_4_0_half;
    wire product_4_0_sum;
    wire product_4_0_carry;
    wire product_4_1_sum;
    wire product_4_1_carry;
    wire product_5_0_half;
    wire product_5_0_sum;
    wire product_5_0_carry;
    wire product_5_1_sum;
    wire product_5_1_carry;
    wire product_6_0_half;
    wire product_6_0_sum;
    wire product_6_0_carry;
    wire product_6_1_half;
    wire product_6_1_sum;
    wire product_6_1_carry;
    wire product_6_2_sum;
    wire product_6_2_carry;
    wire product_7_0_half;
    wire product_7_0_sum;
    wire product_7_0_carry;
    wire product_7_1_half;
    wire product_7_1_sum;
    wire product_7_1_carry;
    wire product_7_2_sum;
    wire product_7_2_carry;
    wire product_8_0_half;
    wire product_8_0_sum;
    wire product_8_0_carry;
    wire product_8_1_half;
    wire product_8_1_sum;
    wire product_8_1_carry;
    wire product_8_2_sum;
    wire product_8_2_carry;
    wire product_9_0_half;
    wire product_9_0_sum;
    wire product_9_0_carry;
    wire product_9_1_half;
    wire product_9_1_sum;
    wire product_9_1_carry;
    wire product_9_2_sum;
    wire product_9_2_carry;
    wire product_10_0_half;
    wire product_10_0_sum;
    wire product_10_0_carry;
    wire product_10_1_half;
    wire product_10_1_sum;
    wire product_10_1_carry;
    wire product_10_2_sum;
    wire product_10_2_carry;
    wire product_11_0_half;
    wire product_11_0_sum;
    wire product_11_0_carry;
    wire product_11_1_sum;
    wire product_11_1_carry;
    wire product_12_0_half;
    wire product_12_0_sum;
    wire product_12_0_carry;

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
    assign product_0_0_sum = digit_0_negative ^ row_0[0];
    assign product_0_0_carry = digit_0_negative & row_0[0];
    assign product_2_0_sum = digit_1_negative ^ row_0[2];
    assign product_2_0_carry = digit_1_negative & row_0[2];
    assign product_3_0_sum = row_0[3] ^ row_1[1];
    assign product_3_0_carry = row_0[3] & row_1[1];
    assign product_4_0_half = digit_2_negative ^ row_0[4];
    assign product_4_0_sum = product_4_0_half ^ row_1[2];
    assign product_4_0_carry = (digit_2_negative & row_0[4]) | ((digit_2_negative | row_0[4]) & row_1[2]);
    assign product_4_1_sum = row_2[0] ^ product_3_0_carry;
    assign product_4_1_carry = row_2[0] & product_3_0_carry;
    assign product_5_0_half = row_0[5] ^ row_1[3];
    assign product_5_0_sum = product_5_0_half ^ row_2[1];
    assign product_5_0_carry = (row_0[5] & row_1[3]) | ((row_0[5] | row_1[3]) & row_2[1]);
    assign product_5_1_sum = product_4_1_carry ^ product_4_0_carry;
    assign product_5_1_carry = product_4_1_carry & product_4_0_carry;
    assign product_6_0_half = digit_3_negative ^ row_0[6];
    assign product_6_0_sum = product_6_0_half ^ row_1[4];
    assign product_6_0_carry = (digit_3_negative & row_0[6]) | ((digit_3_negative | row_0[6]) & row_1[4]);
    assign product_6_1_half = row_2[2] ^ row_3[0];
    assign product_6_1_sum = product_6_1_half ^ product_5_0_carry;
    assign product_6_1_carry = (row_2[2] & row_3[0]) | ((row_2[2] | row_3[0]) & product_5_0_carry);
    assign product_6_2_sum = product_6_0_sum ^ product_5_1_carry;
    assign product_6_2_carry = product_6_0_sum & product_5_1_carry;
    assign product_7_0_half = row_0[7] ^ row_1[5];
    assign product_7_0_sum = product_7_0_half ^ row_2[3];
    assign product_7_0_carry = (row_0[7] & row_1[5]) | ((row_0[7] | row_1[5]) & row_2[3]);
    assign product_7_1_half = row_3[1] ^ product_6_0_carry;
    assign product_7_1_sum = product_7_1_half ^ product_7_0_sum;
    assign product_7_1_carry = (row_3[1] & product_6_0_carry) | ((row_3[1] | product_6_0_carry) & product_7_0_sum);
    assign product_7_2_sum = product_6_1_carry ^ product_6_2_carry;
    assign product_7_2_carry = product_6_1_carry & product_6_2_carry;
    assign product_8_0_half = row_0[8] ^ row_1[6];
    assign product_8_0_sum = product_8_0_half ^ row_2[4];
    assign product_8_0_carry = (row_0[8] & row_1[6]) | ((row_0[8] | row_1[6]) & row_2[4]);
    assign product_8_1_half = row_3[2] ^ product_7_0_carry;
    assign product_8_1_sum = product_8_1_half ^ product_8_0_sum;
    assign product_8_1_carry = (row_3[2] & product_7_0_carry) | ((row_3[2] | product_7_0_carry) & product_8_0_sum);
    assign product_8_2_sum = product_7_2_carry ^ product_7_1_carry;
    assign product_8_2_carry = product_7_2_carry & product_7_1_carry;
    assign product_9_0_half = row_0[8] ^ row_1[7];
    assign product_9_0_sum = product_9_0_half ^ row_2[5];
    assign product_9_0_carry = (row_0[8] & row_1[7]) | ((row_0[8] | row_1[7]) & row_2[5]);
    assign product_9_1_half = row_3[3] ^ product_8_0_carry;
    assign product_9_1_sum = product_9_1_half ^ product_9_0_sum;
    assign product_9_1_carry = (row_3[3] & product_8_0_carry) | ((row_3[3] | product_8_0_carry) & product_9_0_sum);
    assign product_9_2_sum = product_8_1_carry ^ product_9_1_sum;
    assign product_9_2_carry = product_8_1_carry & product_9_1_sum;
    assign product_10_0_half = ~row_0[8] ^ ~row_1[8];
    assign product_10_0_sum = product_10_0_half ^ row_2[6];
    assign product_10_0_carry = (~row_0[8] & ~row_1[8]) | ((~row_0[8] | ~row_1[8]) & row_2[6]);
    assign product_10_1_half = row_3[4] ^ product_9_0_carry;
    assign product_10_1_sum = product_10_1_half ^ product_10_0_sum;
    assign product_10_1_carry = (row_3[4] & product_9_0_carry) | ((row_3[4] | product_9_0_carry) & product_10_0_sum);
    assign product_10_2_sum = product_9_1_carry ^ product_10_1_sum;
    assign product_10_2_carry = product_9_1_carry & product_10_1_sum;
    assign product_11_0_half = row_2[7] ^ row_3[5];
    assign product_11_0_sum = product_11_0_half ^ product_10_0_carry;
    assign product_11_0_carry = (row_2[7] & row_3[5]) | ((row_2[7] | row_3[5]) & product_10_0_carry);
    assign product_11_1_sum = product_11_0_sum ^ product_10_1_carry;
    assign product_11_1_carry = product_11_0_sum & product_10_1_carry;
    assign product_12_0_half = ~row_2[8] ^ row_3[6];
    assign product_12_0_sum = product_12_0_half ^ product_11_0_carry;
    assign product_12_0_carry = (~row_2[8] & row_3[6]) | ((~row_2[8] | row_3[6]) & product_11_0_carry);

    always @(posedge clk) begin
        terms <= {~row_3[8], product_12_0_carry, row_3[7], product_11_1_carry, product_12_0_sum, product_11_1_sum, product_10_2_carry, product_10_2_sum, product_9_2_carry, product_9_2_sum, product_8_2_carry, product_8_2_sum, product_8_1_sum, product_7_2_sum, product_7_1_sum, product_6_2_sum, product_6_1_sum, product_5_1_sum, product_5_0_sum, product_4_0_sum, product_4_1_sum, product_3_0_sum, product_2_0_carry, product_2_0_sum, row_1[0], product_0_0_carry, row_0[1], product_0_0_sum};
    end

endmodule

`default_nettype wire
