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
// digest 3e67d2f8c8641ee287ee1216b0966e54aa36be7d9210a537f2a92b788d60edb6
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
    wire [22:0] before_;
    wire tree_0_1_sum;
    wire tree_0_1_carry;
    wire tree_0_2_half;
    wire tree_0_2_sum;
    wire tree_0_2_carry;
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
    wire tree_3_0_half;
    wire tree_3_0_sum;
    wire tree_3_0_carry;
    wire tree_3_1_half;
    wire tree_3_1_sum;
    wire tree_3_1_carry;
    wire tree_3_2_half;
    wire tree_3_2_sum;
    wire tree_3_2_carry;
    wire tree_4_0_half;
    wire tree_4_0_sum;
    wire tree_4_0_carry;
    wire tree_4_1_half;
    wire tree_4_1_sum;
    wire tree_4_1_carry;
    wire tree_4_2_half;
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
    wire tree_5_3_sum;
    wire tree_5_3_carry;
    wire tree_6_0_sum;
    wire tree_6_0_carry;
    wire tree_6_1_half;
    wire tree_6_1_sum;
    wire tree_6_1_carry;
    wire tree_6_2_half;
    wire tree_6_2_sum;
    wire tree_6_2_carry;
    wire tree_6_3_sum;
    wire tree_6_3_carry;
    wire tree_7_0_half;
    wire tree_7_0_sum;
    wire tree_7_0_carry;
    wire tree_7_1_half;
    wire tree_7_1_sum;
    wire tree_7_1_carry;
    wire tree_8_0_sum;
    wire tree_8_0_carry;
    reg  [22:0] after;
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
    wire up_15;
    wire down_15;
    wire up_16;
    wire down_16;
    wire up_17;
    wire down_17;
    wire up_18;
    wire down_18;
    wire up_19;
    wire down_19;
    wire up_20;
    wire down_20;
    wire up_21;
    wire down_21;
    wire up_22;
    wire down_22;
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
    assign tree_0_1_half = before_[0] ^ row_0[0];
    assign tree_0_1_sum = tree_0_1_half ^ row_1[0];
    assign tree_0_1_carry = (before_[0] & row_0[0]) | (tree_0_1_half & row_1[0]);
    assign tree_0_2_half = row_alone[0] ^ tree_0_0_sum;
    assign tree_0_2_sum = tree_0_2_half ^ tree_0_1_sum;
    assign tree_0_2_carry = (row_alone[0] & tree_0_0_sum) | (tree_0_2_half & tree_0_1_sum);
    assign tree_1_0_half = before_[1] ^ row_0[1];
    assign tree_1_0_sum = tree_1_0_half ^ row_1[1];
    assign tree_1_0_carry = (before_[1] & row_0[1]) | (tree_1_0_half & row_1[1]);
    assign tree_1_1_half = row_alone[1] ^ tree_0_0_carry;
    assign tree_1_1_sum = tree_1_1_half ^ tree_0_1_carry;
    assign tree_1_1_carry = (row_alone[1] & tree_0_0_carry) | (tree_1_1_half & tree_0_1_carry);
    assign tree_1_2_half = tree_1_0_sum ^ tree_0_2_carry;
    assign tree_1_2_sum = tree_1_2_half ^ tree_1_1_sum;
    assign tree_1_2_carry = (tree_1_0_sum & tree_0_2_carry) | (tree_1_2_half & tree_1_1_sum);
    assign tree_2_0_half = before_[2] ^ row_0[2];
    assign tree_2_0_sum = tree_2_0_half ^ row_1[2];
    assign tree_2_0_carry = (before_[2] & row_0[2]) | (tree_2_0_half & row_1[2]);
    assign tree_2_1_half = row_alone[2] ^ tree_1_0_carry;
    assign tree_2_1_sum = tree_2_1_half ^ tree_2_0_sum;
    assign tree_2_1_carry = (row_alone[2] & tree_1_0_carry) | (tree_2_1_half & tree_2_0_sum);
    assign tree_2_2_half = tree_1_1_carry ^ tree_2_1_sum;
    assign tree_2_2_sum = tree_2_2_half ^ tree_1_2_carry;
    assign tree_2_2_carry = (tree_1_1_carry & tree_2_1_sum) | (tree_2_2_half & tree_1_2_carry);
    assign tree_3_0_half = before_[3] ^ row_0[3];
    assign tree_3_0_sum = tree_3_0_half ^ row_1[3];
    assign tree_3_0_carry = (before_[3] & row_0[3]) | (tree_3_0_half & row_1[3]);
    assign tree_3_1_half = row_alone[3] ^ tree_2_0_carry;
    assign tree_3_1_sum = tree_3_1_half ^ tree_3_0_sum;
    assign tree_3_1_carry = (row_alone[3] & tree_2_0_carry) | (tree_3_1_half & tree_3_0_sum);
    assign tree_3_2_half = tree_2_1_carry ^ tree_3_1_sum;
    assign tree_3_2_sum = tree_3_2_half ^ tree_2_2_carry;
    assign tree_3_2_carry = (tree_2_1_carry & tree_3_1_sum) | (tree_3_2_half & tree_2_2_carry);
    assign tree_4_0_half = before_[4] ^ row_0[4];
    assign tree_4_0_sum = tree_4_0_half ^ row_1[4];
    assign tree_4_0_carry = (before_[4] & row_0[4]) | (tree_4_0_half & row_1[4]);
    assign tree_4_1_half = row_alone[4] ^ tree_3_0_carry;
    assign tree_4_1_sum = tree_4_1_half ^ tree_4_0_sum;
    assign tree_4_1_carry = (row_alone[4] & tree_3_0_carry) | (tree_4_1_half & tree_4_0_sum);
    assign tree_4_2_half = tree_3_1_carry ^ tree_4_1_sum;
    assign tree_4_2_sum = tree_4_2_half ^ tree_3_2_carry;
    assign tree_4_2_carry = (tree_3_1_carry & tree_4_1_sum) | (tree_4_2_half & tree_3_2_carry);
    assign tree_5_0_sum = ~(before_[5] ^ row_0[5]);
    assign tree_5_0_carry = before_[5] | row_0[5];
    assign tree_5_1_half = row_1[5] ^ ~wgt[11];
    assign tree_5_1_sum = tree_5_1_half ^ tree_5_0_sum;
    assign tree_5_1_carry = (row_1[5] & ~wgt[11]) | (tree_5_1_half & tree_5_0_sum);
    assign tree_5_2_half = tree_4_0_carry ^ tree_5_1_sum;
    assign tree_5_2_sum = tree_5_2_half ^ tree_4_1_carry;
    assign tree_5_2_carry = (tree_4_0_carry & tree_5_1_sum) | (tree_5_2_half & tree_4_1_carry);
    assign tree_5_3_sum = tree_5_2_sum ^ tree_4_2_carry;
    assign tree_5_3_carry = tree_5_2_sum & tree_4_2_carry;
    assign tree_6_0_sum = ~(before_[6] ^ ~row_0[6]);
    assign tree_6_0_carry = before_[6] | ~row_0[6];
    assign tree_6_1_half = ~row_1[6] ^ tree_5_0_carry;
    assign tree_6_1_sum = tree_6_1_half ^ tree_6_0_sum;
    assign tree_6_1_carry = (~row_1[6] & tree_5_0_carry) | (tree_6_1_half & tree_6_0_sum);
    assign tree_6_2_half = tree_5_1_carry ^ tree_6_1_sum;
    assign tree_6_2_sum = tree_6_2_half ^ tree_5_2_carry;
    assign tree_6_2_carry = (tree_5_1_carry & tree_6_1_sum) | (tree_6_2_half & tree_5_2_carry);
    assign tree_6_3_sum = tree_6_2_sum ^ tree_5_3_carry;
    assign tree_6_3_carry = tree_6_2_sum & tree_5_3_carry;
    assign tree_7_0_half = before_[7] ^ tree_6_0_carry;
    assign tree_7_0_sum = tree_7_0_half ^ tree_6_1_carry;
    assign tree_7_0_carry = (before_[7] & tree_6_0_carry) | (tree_7_0_half & tree_6_1_carry);
    assign tree_7_1_half = tree_7_0_sum ^ tree_6_2_carry;
    assign tree_7_1_sum = tree_7_1_half ^ tree_6_3_carry;
    assign tree_7_1_carry = (tree_7_0_sum & tree_6_2_carry) | (tree_7_1_half & tree_6_3_carry);
    assign tree_8_0_sum = tree_7_0_carry ^ tree_7_1_carry;
    assign tree_8_0_carry = tree_7_0_carry & tree_7_1_carry;
    assign up_8 = ~tree_8_0_sum & tree_8_0_carry;
    assign down_8 = ~tree_8_0_sum & ~tree_8_0_carry;
    assign up_9 = up_8 & before_[8];
    assign down_9 = down_8 & ~before_[8];
    assign up_10 = up_9 & before_[9];
    assign down_10 = down_9 & ~before_[9];
    assign up_11 = up_10 & before_[10];
    assign down_11 = down_10 & ~before_[10];
    assign up_12 = up_11 & before_[11];
    assign down_12 = down_11 & ~before_[11];
    assign up_13 = up_12 & before_[12];
    assign down_13 = down_12 & ~before_[12];
    assign up_14 = up_13 & before_[13];
    assign down_14 = down_13 & ~before_[13];
    assign up_15 = up_14 & before_[14];
    assign down_15 = down_14 & ~before_[14];
    assign up_16 = up_15 & before_[15];
    assign down_16 = down_15 & ~before_[15];
    assign up_17 = up_16 & before_[16];
    assign down_17 = down_16 & ~before_[16];
    assign up_18 = up_17 & before_[17];
    assign down_18 = down_17 & ~before_[17];
    assign up_19 = up_18 & before_[18];
    assign down_19 = down_18 & ~before_[18];
    assign up_20 = up_19 & before_[19];
    assign down_20 = down_19 & ~before_[19];
    assign up_21 = up_20 & before_[20];
    assign down_21 = down_20 & ~before_[20];
    assign up_22 = up_21 & before_[21];
    assign down_22 = down_21 & ~before_[21];
    assign before_ = clear ? 23'd0 : acc;

    always @* begin
        after = 23'd0;
        after[7:0] = {tree_7_1_sum, tree_6_3_sum, tree_5_3_sum, tree_4_2_sum, tree_3_2_sum, tree_2_2_sum, tree_1_2_sum, tree_0_2_sum};
        after[8] = before_[8] ^ (up_8 | down_8);
        after[9] = before_[9] ^ (up_9 | down_9);
        after[10] = before_[10] ^ (up_10 | down_10);
        after[11] = before_[11] ^ (up_11 | down_11);
        after[12] = before_[12] ^ (up_12 | down_12);
        after[13] = before_[13] ^ (up_13 | down_13);
        after[14] = before_[14] ^ (up_14 | down_14);
        after[15] = before_[15] ^ (up_15 | down_15);
        after[16] = before_[16] ^ (up_16 | down_16);
        after[17] = before_[17] ^ (up_17 | down_17);
        after[18] = before_[18] ^ (up_18 | down_18);
        after[19] = before_[19] ^ (up_19 | down_19);
        after[20] = before_[20] ^ (up_20 | down_20);
        after[21] = before_[21] ^ (up_21 | down_21);
        after[22] = before_[22] ^ (up_22 | down_22);
    end

    always @(posedge clk) begin
        acc <= after;
    end

endmodule

`default_nettype wire
