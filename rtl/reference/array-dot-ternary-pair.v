// dot_array_1x3_deep5_uint5_ternary_acc23_ternary_pair: output-stationary array of dot products: several k per cycle in one tree per sum
//
//   rows       1            rows of PEs
//   cols       3            columns of PEs
//   deep       5            products that a cycle adds to every sum, in one tree
//   act        uint5        format of the activations
//   wgt        ternary      format of the weights
//   acc_width  23 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         ternary-pair PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       array        array: finished sums leave row by row, behind the next ones; anchor: operands registered, every accumulator a port, as published columns are measured
//
// digest 9acfb88ec328bb4e1f710f9e6cc089e113a810743530fc4708a144eec14cf086
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module dot_array_1x3_deep5_uint5_ternary_acc23_ternary_pair (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire [24:0] act,
    input  wire [29:0] wgt,
    output wire out_valid,
    output wire out_last,
    output wire [68:0] out
);

    wire wgt_pair_0_a;
    wire wgt_pair_0_b;
    wire wgt_pair_2_a;
    wire wgt_pair_2_b;
    wire wgt_pair_5_a;
    wire wgt_pair_5_b;
    wire wgt_pair_7_a;
    wire wgt_pair_7_b;
    wire wgt_pair_10_a;
    wire wgt_pair_10_b;
    wire wgt_pair_12_a;
    wire wgt_pair_12_b;
    reg  [48:0] act_edge;
    reg  [35:0] wgt_edge;
    reg  first_edge;
    reg  [22:0] drain_0_0;
    reg  [22:0] drain_0_1;
    reg  [22:0] drain_0_2;
    reg  left;
    wire [22:0] cell_0_0_acc;
    wire [22:0] cell_0_1_acc;
    wire [22:0] cell_0_2_acc;
    reg  [1:0] start;
    wire [5:0] act_pair_0_sum;
    wire [5:0] act_pair_0_difference;
    wire [5:0] act_pair_2_sum;
    wire [5:0] act_pair_2_difference;
    wire bits_1;
    wire bits_2;
    wire bits_3;
    wire bits_4;
    wire bits_5;
    wire bits_6;
    wire bits_7;
    wire bits_8;
    wire bits_9;
    wire bits_10;
    wire bits_11;
    wire bits_12;
    wire [48:0] bits_13;

    assign act_pair_0_sum = {1'b0, act[4:0]} + {1'b0, act[9:5]};
    assign act_pair_0_difference = {1'b0, act[4:0]} - {1'b0, act[9:5]};
    assign act_pair_2_sum = {1'b0, act[14:10]} + {1'b0, act[19:15]};
    assign act_pair_2_difference = {1'b0, act[14:10]} - {1'b0, act[19:15]};
    assign bits_1 = wgt[0] & wgt[1];
    assign bits_2 = wgt[6] & wgt[7];
    assign bits_3 = wgt[12] & wgt[13];
    assign bits_4 = wgt[18] & wgt[19];
    assign bits_5 = wgt[2] & wgt[3];
    assign bits_6 = wgt[8] & wgt[9];
    assign bits_7 = wgt[14] & wgt[15];
    assign bits_8 = wgt[20] & wgt[21];
    assign bits_9 = wgt[4] & wgt[5];
    assign bits_10 = wgt[10] & wgt[11];
    assign bits_11 = wgt[16] & wgt[17];
    assign bits_12 = wgt[22] & wgt[23];
    assign wgt_pair_0_a = |{bits_1, (wgt[0] & ~wgt[1])};
    assign wgt_pair_0_b = |{bits_2, (wgt[6] & ~wgt[7])};
    assign wgt_pair_2_a = |{bits_3, (wgt[12] & ~wgt[13])};
    assign wgt_pair_2_b = |{bits_4, (wgt[18] & ~wgt[19])};
    assign wgt_pair_5_a = |{bits_5, (wgt[2] & ~wgt[3])};
    assign wgt_pair_5_b = |{bits_6, (wgt[8] & ~wgt[9])};
    assign wgt_pair_7_a = |{bits_7, (wgt[14] & ~wgt[15])};
    assign wgt_pair_7_b = |{bits_8, (wgt[20] & ~wgt[21])};
    assign wgt_pair_10_a = |{bits_9, (wgt[4] & ~wgt[5])};
    assign wgt_pair_10_b = |{bits_10, (wgt[10] & ~wgt[11])};
    assign wgt_pair_12_a = |{bits_11, (wgt[16] & ~wgt[17])};
    assign wgt_pair_12_b = |{bits_12, (wgt[22] & ~wgt[23])};
    assign out_valid = left != 1'b0;
    assign out_last = left == 1'b1;
    assign bits_13 = {act[24:20], act_pair_2_difference, act_pair_2_sum, act[19:10], act_pair_0_difference, act_pair_0_sum, act[9:0]} & {49{valid}};
    assign out = {drain_0_2, drain_0_1, drain_0_0};

    always @(posedge clk) begin
        act_edge <= bits_13;
        wgt_edge <= {(wgt[28] & wgt[29]), (wgt[28] & ~wgt[29]), (bits_11 | (bits_12 & ~wgt_pair_12_a)), ((wgt_pair_12_a & wgt_pair_12_b) & (bits_11 ^ bits_12)), ((wgt_pair_12_a & wgt_pair_12_b) & ~(bits_11 ^ bits_12)), (wgt_pair_12_b & ~wgt_pair_12_a), (wgt_pair_12_a & ~wgt_pair_12_b), (bits_9 | (bits_10 & ~wgt_pair_10_a)), ((wgt_pair_10_a & wgt_pair_10_b) & (bits_9 ^ bits_10)), ((wgt_pair_10_a & wgt_pair_10_b) & ~(bits_9 ^ bits_10)), (wgt_pair_10_b & ~wgt_pair_10_a), (wgt_pair_10_a & ~wgt_pair_10_b), (wgt[26] & wgt[27]), (wgt[26] & ~wgt[27]), (bits_7 | (bits_8 & ~wgt_pair_7_a)), ((wgt_pair_7_a & wgt_pair_7_b) & (bits_7 ^ bits_8)), ((wgt_pair_7_a & wgt_pair_7_b) & ~(bits_7 ^ bits_8)), (wgt_pair_7_b & ~wgt_pair_7_a), (wgt_pair_7_a & ~wgt_pair_7_b), (bits_5 | (bits_6 & ~wgt_pair_5_a)), ((wgt_pair_5_a & wgt_pair_5_b) & (bits_5 ^ bits_6)), ((wgt_pair_5_a & wgt_pair_5_b) & ~(bits_5 ^ bits_6)), (wgt_pair_5_b & ~wgt_pair_5_a), (wgt_pair_5_a & ~wgt_pair_5_b), (wgt[24] & wgt[25]), (wgt[24] & ~wgt[25]), (bits_3 | (bits_4 & ~wgt_pair_2_a)), ((wgt_pair_2_a & wgt_pair_2_b) & (bits_3 ^ bits_4)), ((wgt_pair_2_a & wgt_pair_2_b) & ~(bits_3 ^ bits_4)), (wgt_pair_2_b & ~wgt_pair_2_a), (wgt_pair_2_a & ~wgt_pair_2_b), (bits_1 | (bits_2 & ~wgt_pair_0_a)), ((wgt_pair_0_a & wgt_pair_0_b) & (bits_1 ^ bits_2)), ((wgt_pair_0_a & wgt_pair_0_b) & ~(bits_1 ^ bits_2)), (wgt_pair_0_b & ~wgt_pair_0_a), (wgt_pair_0_a & ~wgt_pair_0_b)};
        first_edge <= first & valid;
        drain_0_0 <= cell_0_0_acc;
        drain_0_1 <= cell_0_1_acc;
        drain_0_2 <= cell_0_2_acc;
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

    dot_cell_1x1_deep5_uint5_ternary_acc23_ternary_pair cell_0_0 (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt_edge[11:0]),
        .clear(first_edge),
        .acc(cell_0_0_acc)
    );

    dot_cell_1x1_deep5_uint5_ternary_acc23_ternary_pair cell_0_1 (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt_edge[23:12]),
        .clear(first_edge),
        .acc(cell_0_1_acc)
    );

    dot_cell_1x1_deep5_uint5_ternary_acc23_ternary_pair cell_0_2 (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt_edge[35:24]),
        .clear(first_edge),
        .acc(cell_0_2_acc)
    );

endmodule

module dot_cell_1x1_deep5_uint5_ternary_acc23_ternary_pair (
    input  wire clk,
    input  wire [48:0] act,
    input  wire [11:0] wgt,
    input  wire clear,
    output reg  [22:0] acc
);

    wire [6:0] row_0;
    wire [6:0] row_1;
    wire [4:0] row_alone;
    wire tree_0_0_half;
    wire tree_0_0_sum;
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
    wire tree_1_2_sum;
    wire tree_1_2_carry;
    wire tree_2_0_half;
    wire tree_2_0_sum;
    wire tree_2_0_carry;
    wire tree_2_1_half;
    wire tree_2_1_sum;
    wire tree_2_1_carry;
    wire tree_2_2_sum;
    wire tree_2_2_carry;
    wire tree_3_0_half;
    wire tree_3_0_sum;
    wire tree_3_0_carry;
    wire tree_3_1_half;
    wire tree_3_1_sum;
    wire tree_3_1_carry;
    wire tree_3_2_sum;
    wire tree_3_2_carry;
    wire tree_4_0_half;
    wire tree_4_0_sum;
    wire tree_4_0_carry;
    wire tree_4_1_half;
    wire tree_4_1_sum;
    wire tree_4_1_carry;
    wire tree_4_2_sum;
    wire tree_4_2_carry;
    wire tree_5_0_sum;
    wire tree_5_0_carry;
    wire tree_5_1_half;
    wire tree_5_1_sum;
    wire tree_5_1_carry;
    wire tree_5_2_half;
    wire tree_5_2_sum;
    wire tree_5_2_carry;
    wire tree_6_0_sum;
    wire tree_6_0_carry;
    wire tree_6_1_half;
    wire tree_6_1_sum;
    wire tree_6_1_carry;
    wire tree_6_2_sum;
    wire tree_6_2_carry;
    wire tree_7_0_half;
    wire tree_7_0_sum;
    wire tree_7_0_carry;
    wire tree_8_0_sum;
    wire unused_tree_carries;
    wire [22:0] before_;
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
    reg  [22:0] after;
    wire step_9;
    wire step_10;
    wire step_11;
    wire step_12;
    wire step_13;
    wire step_14;
    wire step_15;
    wire step_16;
    wire step_17;
    wire step_18;
    wire step_19;
    wire step_20;
    wire step_21;
    wire step_22;
    wire [6:0] bits_1;
    wire [6:0] bits_2;

    assign bits_1 = ((7'd0 | ({2'd0, act[4:0]} & {7{wgt[0]}})) | ({2'd0, act[9:5]} & {7{wgt[1]}})) | ({1'b0, act[15:10]} & {7{wgt[2]}});
    assign row_0 = (bits_1 | ({act[21], act[21:16]} & {7{wgt[3]}})) ^ {7{wgt[4]}};
    assign bits_2 = ((7'd0 | ({2'd0, act[26:22]} & {7{wgt[5]}})) | ({2'd0, act[31:27]} & {7{wgt[6]}})) | ({1'b0, act[37:32]} & {7{wgt[7]}});
    assign row_1 = (bits_2 | ({act[43], act[43:38]} & {7{wgt[8]}})) ^ {7{wgt[9]}};
    assign row_alone = (act[48:44] & {5{wgt[10]}}) | (~act[48:44] & {5{wgt[11]}});
    assign tree_0_0_half = wgt[4] ^ wgt[9];
    assign tree_0_0_sum = tree_0_0_half ^ wgt[11];
    assign tree_0_0_carry = (wgt[4] & wgt[9]) | (tree_0_0_half & wgt[11]);
    assign tree_0_1_half = row_0[0] ^ row_1[0];
    assign tree_0_1_sum = tree_0_1_half ^ row_alone[0];
    assign tree_0_1_carry = (row_0[0] & row_1[0]) | (tree_0_1_half & row_alone[0]);
    assign tree_0_2_sum = tree_0_0_sum ^ tree_0_1_sum;
    assign tree_0_2_carry = tree_0_0_sum & tree_0_1_sum;
    assign tree_1_0_half = row_0[1] ^ row_1[1];
    assign tree_1_0_sum = tree_1_0_half ^ row_alone[1];
    assign tree_1_0_carry = (row_0[1] & row_1[1]) | (tree_1_0_half & row_alone[1]);
    assign tree_1_1_half = tree_0_0_carry ^ tree_0_1_carry;
    assign tree_1_1_sum = tree_1_1_half ^ tree_1_0_sum;
    assign tree_1_1_carry = (tree_0_0_carry & tree_0_1_carry) | (tree_1_1_half & tree_1_0_sum);
    assign tree_1_2_sum = tree_0_2_carry ^ tree_1_1_sum;
    assign tree_1_2_carry = tree_0_2_carry & tree_1_1_sum;
    assign tree_2_0_half = row_0[2] ^ row_1[2];
    assign tree_2_0_sum = tree_2_0_half ^ row_alone[2];
    assign tree_2_0_carry = (row_0[2] & row_1[2]) | (tree_2_0_half & row_alone[2]);
    assign tree_2_1_half = tree_1_0_carry ^ tree_2_0_sum;
    assign tree_2_1_sum = tree_2_1_half ^ tree_1_1_carry;
    assign tree_2_1_carry = (tree_1_0_carry & tree_2_0_sum) | (tree_2_1_half & tree_1_1_carry);
    assign tree_2_2_sum = tree_1_2_carry ^ tree_2_1_sum;
    assign tree_2_2_carry = tree_1_2_carry & tree_2_1_sum;
    assign tree_3_0_half = row_0[3] ^ row_1[3];
    assign tree_3_0_sum = tree_3_0_half ^ row_alone[3];
    assign tree_3_0_carry = (row_0[3] & row_1[3]) | (tree_3_0_half & row_alone[3]);
    assign tree_3_1_half = tree_2_0_carry ^ tree_3_0_sum;
    assign tree_3_1_sum = tree_3_1_half ^ tree_2_1_carry;
    assign tree_3_1_carry = (tree_2_0_carry & tree_3_0_sum) | (tree_3_1_half & tree_2_1_carry);
    assign tree_3_2_sum = tree_2_2_carry ^ tree_3_1_sum;
    assign tree_3_2_carry = tree_2_2_carry & tree_3_1_sum;
    assign tree_4_0_half = row_0[4] ^ row_1[4];
    assign tree_4_0_sum = tree_4_0_half ^ row_alone[4];
    assign tree_4_0_carry = (row_0[4] & row_1[4]) | (tree_4_0_half & row_alone[4]);
    assign tree_4_1_half = tree_3_0_carry ^ tree_4_0_sum;
    assign tree_4_1_sum = tree_4_1_half ^ tree_3_1_carry;
    assign tree_4_1_carry = (tree_3_0_carry & tree_4_0_sum) | (tree_4_1_half & tree_3_1_carry);
    assign tree_4_2_sum = tree_3_2_carry ^ tree_4_1_sum;
    assign tree_4_2_carry = tree_3_2_carry & tree_4_1_sum;
    assign tree_5_0_sum = ~(row_0[5] ^ row_1[5]);
    assign tree_5_0_carry = row_0[5] | row_1[5];
    assign tree_5_1_half = ~wgt[11] ^ tree_5_0_sum;
    assign tree_5_1_sum = tree_5_1_half ^ tree_4_0_carry;
    assign tree_5_1_carry = (~wgt[11] & tree_5_0_sum) | (tree_5_1_half & tree_4_0_carry);
    assign tree_5_2_half = tree_5_1_sum ^ tree_4_1_carry;
    assign tree_5_2_sum = tree_5_2_half ^ tree_4_2_carry;
    assign tree_5_2_carry = (tree_5_1_sum & tree_4_1_carry) | (tree_5_2_half & tree_4_2_carry);
    assign tree_6_0_sum = ~(~row_0[6] ^ ~row_1[6]);
    assign tree_6_0_carry = ~row_0[6] | ~row_1[6];
    assign tree_6_1_half = tree_5_0_carry ^ tree_6_0_sum;
    assign tree_6_1_sum = tree_6_1_half ^ tree_5_1_carry;
    assign tree_6_1_carry = (tree_5_0_carry & tree_6_0_sum) | (tree_6_1_half & tree_5_1_carry);
    assign tree_6_2_sum = tree_6_1_sum ^ tree_5_2_carry;
    assign tree_6_2_carry = tree_6_1_sum & tree_5_2_carry;
    assign tree_7_0_half = tree_6_0_carry ^ tree_6_1_carry;
    assign tree_7_0_sum = tree_7_0_half ^ tree_6_2_carry;
    assign tree_7_0_carry = (tree_6_0_carry & tree_6_1_carry) | (tree_7_0_half & tree_6_2_carry);
    assign tree_8_0_sum = ~tree_7_0_carry;
    assign unused_tree_carries = tree_7_0_carry;
    assign before_ = clear ? 23'd0 : acc;
    assign low_0_0_sum = before_[0] ^ tree_0_2_sum;
    assign low_0_0_carry = before_[0] & tree_0_2_sum;
    assign low_1_0_half = before_[1] ^ tree_1_2_sum;
    assign low_1_0_sum = low_1_0_half ^ low_0_0_carry;
    assign low_1_0_carry = (before_[1] & tree_1_2_sum) | (low_1_0_half & low_0_0_carry);
    assign low_2_0_half = before_[2] ^ tree_2_2_sum;
    assign low_2_0_sum = low_2_0_half ^ low_1_0_carry;
    assign low_2_0_carry = (before_[2] & tree_2_2_sum) | (low_2_0_half & low_1_0_carry);
    assign low_3_0_half = before_[3] ^ tree_3_2_sum;
    assign low_3_0_sum = low_3_0_half ^ low_2_0_carry;
    assign low_3_0_carry = (before_[3] & tree_3_2_sum) | (low_3_0_half & low_2_0_carry);
    assign low_4_0_half = before_[4] ^ tree_4_2_sum;
    assign low_4_0_sum = low_4_0_half ^ low_3_0_carry;
    assign low_4_0_carry = (before_[4] & tree_4_2_sum) | (low_4_0_half & low_3_0_carry);
    assign low_5_0_half = before_[5] ^ tree_5_2_sum;
    assign low_5_0_sum = low_5_0_half ^ low_4_0_carry;
    assign low_5_0_carry = (before_[5] & tree_5_2_sum) | (low_5_0_half & low_4_0_carry);
    assign low_6_0_half = before_[6] ^ tree_6_2_sum;
    assign low_6_0_sum = low_6_0_half ^ low_5_0_carry;
    assign low_6_0_carry = (before_[6] & tree_6_2_sum) | (low_6_0_half & low_5_0_carry);
    assign low_7_0_half = before_[7] ^ tree_7_0_sum;
    assign low_7_0_sum = low_7_0_half ^ low_6_0_carry;
    assign low_7_0_carry = (before_[7] & tree_7_0_sum) | (low_7_0_half & low_6_0_carry);
    assign low_8_0_half = before_[8] ^ tree_8_0_sum;
    assign low_8_0_sum = low_8_0_half ^ low_7_0_carry;
    assign low_8_0_carry = (before_[8] & tree_8_0_sum) | (low_8_0_half & low_7_0_carry);
    assign step_9 = low_8_0_carry ^ tree_8_0_sum;
    assign step_10 = step_9 & (before_[9] ^ tree_8_0_sum);
    assign step_11 = step_10 & (before_[10] ^ tree_8_0_sum);
    assign step_12 = step_11 & (before_[11] ^ tree_8_0_sum);
    assign step_13 = step_12 & (before_[12] ^ tree_8_0_sum);
    assign step_14 = step_13 & (before_[13] ^ tree_8_0_sum);
    assign step_15 = step_14 & (before_[14] ^ tree_8_0_sum);
    assign step_16 = step_15 & (before_[15] ^ tree_8_0_sum);
    assign step_17 = step_16 & (before_[16] ^ tree_8_0_sum);
    assign step_18 = step_17 & (before_[17] ^ tree_8_0_sum);
    assign step_19 = step_18 & (before_[18] ^ tree_8_0_sum);
    assign step_20 = step_19 & (before_[19] ^ tree_8_0_sum);
    assign step_21 = step_20 & (before_[20] ^ tree_8_0_sum);
    assign step_22 = step_21 & (before_[21] ^ tree_8_0_sum);

    always @* begin
        after = 23'd0;
        after[8:0] = {low_8_0_sum, low_7_0_sum, low_6_0_sum, low_5_0_sum, low_4_0_sum, low_3_0_sum, low_2_0_sum, low_1_0_sum, low_0_0_sum};
        after[9] = before_[9] ^ step_9;
        after[10] = before_[10] ^ step_10;
        after[11] = before_[11] ^ step_11;
        after[12] = before_[12] ^ step_12;
        after[13] = before_[13] ^ step_13;
        after[14] = before_[14] ^ step_14;
        after[15] = before_[15] ^ step_15;
        after[16] = before_[16] ^ step_16;
        after[17] = before_[17] ^ step_17;
        after[18] = before_[18] ^ step_18;
        after[19] = before_[19] ^ step_19;
        after[20] = before_[20] ^ step_20;
        after[21] = before_[21] ^ step_21;
        after[22] = before_[22] ^ step_22;
    end

    always @(posedge clk) begin
        acc <= after;
    end

endmodule

`default_nettype wire
