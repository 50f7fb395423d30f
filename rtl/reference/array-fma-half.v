// array_fma_fp16_fp16_acc_fp16_sums_stages1_3x2: array of fused multiply-adds
//
//   act     fp16         format of the activations
//   wgt     fp16         format of the weights
//   acc     fp16         format of the accumulator, with infinities and NaN
//   addend  sums         what is added to: any code of the format, or sums of such products only, which are multiples of the least product and never far above the greatest
//   stages  1 cycles     registers between the product and the addition, to trade latency for clock
//   turns   1 cycles     cycles from accumulator to accumulator: as many independent sums take turns, one a cycle
//   path    exchanged    what is shifted: exchanged: the smaller of product and addend; plain: the addend alone, along the whole product, as one would write it: the baseline
//   rows    3            rows of PEs
//   cols    2            columns of PEs
//
// digest 74e8056ef3eb6edf299d5d09a28b7225ba3908a21b709a2a59fc225d4c8b369b
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module array_fma_fp16_fp16_acc_fp16_sums_stages1_3x2 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire [47:0] act,
    input  wire [31:0] wgt,
    output wire out_valid,
    output wire out_last,
    output wire [31:0] out
);

    wire [15:0] act_0;
    wire [15:0] act_1;
    wire [15:0] act_2;
    wire [15:0] wgt_0;
    wire [15:0] wgt_1;
    wire begins;
    reg  first_edge;
    reg  [15:0] act_edge_2;
    reg  [15:0] wgt_edge_0;
    reg  [2:0] load_23;
    reg  [15:0] wgt_edge_1;
    reg  [15:0] act_edge_1;
    wire [15:0] cell_0_0_below;
    wire [15:0] cell_0_1_below;
    reg  [15:0] act_edge_0;
    wire [15:0] cell_1_0_below;
    wire [15:0] cell_1_1_below;
    wire [15:0] cell_2_0_below;
    wire [15:0] cell_2_1_below;
    reg  [1:0] left;
    reg  [2:0] start;

    assign act_0 = valid ? act[15:0] : 16'h8000;
    assign act_1 = valid ? act[31:16] : 16'h8000;
    assign act_2 = valid ? act[47:32] : 16'h8000;
    assign wgt_0 = valid ? wgt[15:0] : 16'd0;
    assign wgt_1 = valid ? wgt[31:16] : 16'd0;
    assign begins = first & valid;
    assign out_valid = left != 2'd0;
    assign out_last = left == 2'd1;
    assign out = {cell_2_1_below, cell_2_0_below};

    always @(posedge clk) begin
        act_edge_0 <= act_0;
        act_edge_1 <= act_1;
        act_edge_2 <= act_2;
        wgt_edge_0 <= wgt_0;
        wgt_edge_1 <= wgt_1;
    end

    always @(posedge clk) begin
        if (rst) begin
            first_edge <= 1'b0;
        end else begin
            first_edge <= begins;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            load_23 <= 3'd0;
        end else begin
            load_23 <= {load_23[1:0], (valid & last)};
        end
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

    fma_cell_fp16_fp16_acc_fp16_sums_stages1 cell_0_0 (
        .clk(clk),
        .act(act_edge_2),
        .wgt(wgt_edge_0),
        .first(first_edge),
        .load(load_23[2]),
        .above(16'd0),
        .below(cell_0_0_below)
    );

    fma_cell_fp16_fp16_acc_fp16_sums_stages1 cell_0_1 (
        .clk(clk),
        .act(act_edge_2),
        .wgt(wgt_edge_1),
        .first(first_edge),
        .load(load_23[2]),
        .above(16'd0),
        .below(cell_0_1_below)
    );

    fma_cell_fp16_fp16_acc_fp16_sums_stages1 cell_1_0 (
        .clk(clk),
        .act(act_edge_1),
        .wgt(wgt_edge_0),
        .first(first_edge),
        .load(load_23[2]),
        .above(cell_0_0_below),
        .below(cell_1_0_below)
    );

    fma_cell_fp16_fp16_acc_fp16_sums_stages1 cell_1_1 (
        .clk(clk),
        .act(act_edge_1),
        .wgt(wgt_edge_1),
        .first(first_edge),
        .load(load_23[2]),
        .above(cell_0_1_below),
        .below(cell_1_1_below)
    );

    fma_cell_fp16_fp16_acc_fp16_sums_stages1 cell_2_0 (
        .clk(clk),
        .act(act_edge_0),
        .wgt(wgt_edge_0),
        .first(first_edge),
        .load(load_23[2]),
        .above(cell_1_0_below),
        .below(cell_2_0_below)
    );

    fma_cell_fp16_fp16_acc_fp16_sums_stages1 cell_2_1 (
        .clk(clk),
        .act(act_edge_0),
        .wgt(wgt_edge_1),
        .first(first_edge),
        .load(load_23[2]),
        .above(cell_1_1_below),
        .below(cell_2_1_below)
    );

endmodule

module fma_cell_fp16_fp16_acc_fp16_sums_stages1 (
    input  wire clk,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [15:0] above,
    output reg  [15:0] below
);

    reg  first_late;
    reg  [15:0] acc;
    wire [15:0] pe_next_state;
    wire [15:0] state;

    assign state = first_late ? 16'd0 : acc;

    always @(posedge clk) begin
        first_late <= first;
        acc <= pe_next_state;
        below <= load ? acc : above;
    end

    pe_fma_fp16_fp16_acc_fp16_sums_stages1 pe (
        .clk(clk),
        .act(act),
        .wgt(wgt),
        .state(state),
        .next_state(pe_next_state)
    );

endmodule

module pe_fma_fp16_fp16_acc_fp16_sums_stages1 (
    input  wire clk,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    input  wire [15:0] state,
    output wire [15:0] next_state
);

    wire act_normal;
    wire act_fraction;
    wire act_high;
    wire wgt_normal;
    wire wgt_fraction;
    wire wgt_high;
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
    wire digit_4_one;
    wire digit_4_two;
    wire digit_4_negative;
    wire digit_5_one;
    wire digit_5_two;
    wire [10:0] flipped_0;
    wire [12:0] row_0;
    wire [10:0] flipped_1;
    wire [12:0] row_1;
    wire [10:0] flipped_2;
    wire [12:0] row_2;
    wire [10:0] flipped_3;
    wire [12:0] row_3;
    wire [10:0] flipped_4;
    wire [12:0] row_4;
    wire [11:0] row_5;
    wire product_0_0_sum;
    wire product_0_0_carry;
    wire product_1_0_sum;
    wire product_1_0_carry;
    wire product_2_0_half;
    wire product_2_0_sum;
    wire product_2_0_carry;
    wire product_2_1_sum;
    wire product_2_1_carry;
    wire product_3_0_half;
    wire product_3_0_sum;
    wire product_3_0_carry;
    wire product_3_1_sum;
    wire product_3_1_carry;
    wire product_4_0_half;
    wire product_4_0_sum;
    wire product_4_0_carry;
    wire product_4_1_half;
    wire product_4_1_sum;
    wire product_4_1_carry;
    wire product_4_2_sum;
    wire product_4_2_carry;
    wire product_5_0_half;
    wire product_5_0_sum;
    wire product_5_0_carry;
    wire product_5_1_half;
    wire product_5_1_sum;
    wire product_5_1_carry;
    wire product_5_2_sum;
    wire product_5_2_carry;
    wire product_6_0_half;
    wire product_6_0_sum;
    wire product_6_0_carry;
    wire product_6_1_half;
    wire product_6_1_sum;
    wire product_6_1_carry;
    wire product_6_2_half;
    wire product_6_2_sum;
    wire product_6_2_carry;
    wire product_6_3_sum;
    wire product_6_3_carry;
    wire product_7_0_half;
    wire product_7_0_sum;
    wire product_7_0_carry;
    wire product_7_1_half;
    wire product_7_1_sum;
    wire product_7_1_carry;
    wire product_7_2_half;
    wire product_7_2_sum;
    wire product_7_2_carry;
    wire product_7_3_sum;
    wire product_7_3_carry;
    wire product_8_0_half;
    wire product_8_0_sum;
    wire product_8_0_carry;
    wire product_8_1_half;
    wire product_8_1_sum;
    wire product_8_1_carry;
    wire product_8_2_half;
    wire product_8_2_sum;
    wire product_8_2_carry;
    wire product_8_3_half;
    wire product_8_3_sum;
    wire product_8_3_carry;
    wire product_8_4_sum;
    wire product_8_4_carry;
    wire product_9_0_half;
    wire product_9_0_sum;
    wire product_9_0_carry;
    wire product_9_1_half;
    wire product_9_1_sum;
    wire product_9_1_carry;
    wire product_9_2_half;
    wire product_9_2_sum;
    wire product_9_2_carry;
    wire product_9_3_half;
    wire product_9_3_sum;
    wire product_9_3_carry;
    wire product_9_4_sum;
    wire product_9_4_carry;
    wire product_10_0_half;
    wire product_10_0_sum;
    wire product_10_0_carry;
    wire product_10_1_half;
    wire product_10_1_sum;
    wire product_10_1_carry;
    wire product_10_2_half;
    wire product_10_2_sum;
    wire product_10_2_carry;
    wire product_10_3_half;
    wire product_10_3_sum;
    wire product_10_3_carry;
    wire product_10_4_half;
    wire product_10_4_sum;
    wire product_10_4_carry;
    wire product_11_0_half;
    wire product_11_0_sum;
    wire product_11_0_carry;
    wire product_11_1_half;
    wire product_11_1_sum;
    wire product_11_1_carry;
    wire product_11_2_half;
    wire product_11_2_sum;
    wire product_11_2_carry;
    wire product_11_3_half;
    wire product_11_3_sum;
    wire product_11_3_carry;
    wire product_11_4_half;
    wire product_11_4_sum;
    wire product_11_4_carry;
    wire product_12_0_half;
    wire product_12_0_sum;
    wire product_12_0_carry;
    wire product_12_1_half;
    wire product_12_1_sum;
    wire product_12_1_carry;
    wire product_12_2_half;
    wire product_12_2_sum;
    wire product_12_2_carry;
    wire product_12_3_half;
    wire product_12_3_sum;
    wire product_12_3_carry;
    wire product_12_4_half;
    wire product_12_4_sum;
    wire product_12_4_carry;
    wire product_13_0_half;
    wire product_13_0_sum;
    wire product_13_0_carry;
    wire product_13_1_half;
    wire product_13_1_sum;
    wire product_13_1_carry;
    wire product_13_2_half;
    wire product_13_2_sum;
    wire product_13_2_carry;
    wire product_13_3_half;
    wire product_13_3_sum;
    wire product_13_3_carry;
    wire product_13_4_half;
    wire product_13_4_sum;
    wire product_13_4_carry;
    wire product_14_0_half;
    wire product_14_0_sum;
    wire product_14_0_carry;
    wire product_14_1_half;
    wire product_14_1_sum;
    wire product_14_1_carry;
    wire product_14_2_half;
    wire product_14_2_sum;
    wire product_14_2_carry;
    wire product_14_3_half;
    wire product_14_3_sum;
    wire product_14_3_carry;
    wire product_14_4_half;
    wire product_14_4_sum;
    wire product_14_4_carry;
    wire product_15_0_sum;
    wire product_15_0_carry;
    wire product_15_1_half;
    wire product_15_1_sum;
    wire product_15_1_carry;
    wire product_15_2_half;
    wire product_15_2_sum;
    wire product_15_2_carry;
    wire product_15_3_half;
    wire product_15_3_sum;
    wire product_15_3_carry;
    wire product_15_4_sum;
    wire product_15_4_carry;
    wire product_16_0_half;
    wire product_16_0_sum;
    wire product_16_0_carry;
    wire product_16_1_half;
    wire product_16_1_sum;
    wire product_16_1_carry;
    wire product_16_2_half;
    wire product_16_2_sum;
    wire product_16_2_carry;
    wire product_16_3_half;
    wire product_16_3_sum;
    wire product_16_3_carry;
    wire product_17_0_sum;
    wire product_17_0_carry;
    wire product_17_1_half;
    wire product_17_1_sum;
    wire product_17_1_carry;
    wire product_17_2_half;
    wire product_17_2_sum;
    wire product_17_2_carry;
    wire product_17_3_sum;
    wire product_17_3_carry;
    wire product_18_0_half;
    wire product_18_0_sum;
    wire product_18_0_carry;
    wire product_18_1_half;
    wire product_18_1_sum;
    wire product_18_1_carry;
    wire product_18_2_half;
    wire product_18_2_sum;
    wire product_18_2_carry;
    wire product_19_0_sum;
    wire product_19_0_carry;
    wire product_19_1_half;
    wire product_19_1_sum;
    wire product_19_1_carry;
    wire product_19_2_sum;
    wire product_19_2_carry;
    wire product_20_0_half;
    wire product_20_0_sum;
    wire product_20_0_carry;
    wire product_20_1_half;
    wire product_20_1_sum;
    wire product_20_1_carry;
    wire product_21_0_sum;
    wire product_21_0_carry;
    wire product_21_1_sum;
    wire product_21_1_carry;
    wire unused_product;
    wire product_zero;
    wire product_nan;
    wire acc_normal;
    wire acc_high;
    wire [7:0] distance;
    reg  [32:0] product_late;
    wire swap;
    wire [6:0] steps;
    wire [4:0] amount;
    wire [23:0] front;
    wire [23:0] other;
    wire [23:0] other_down_1;
    wire other_lost_1;
    wire [23:0] other_down_2;
    wire other_lost_2;
    wire [23:0] other_down_4;
    wire other_lost_4;
    wire [23:0] other_down_8;
    wire other_lost_8;
    wire [23:0] other_down_16;
    wire other_lost_16;
    wire front_sign;
    wire minus;
    wire nan;
    wire inf;
    wire inf_sign;
    wire carry_in;
    wire [23:0] subtrahend;
    wire [25:0] raw;
    wire unused_carry_in;
    wire negative;
    wire word_upper_16_empty;
    wire [14:0] word_deciding_16;
    wire word_upper_8_empty;
    wire [6:0] word_deciding_8;
    wire word_upper_4_empty;
    wire [2:0] word_deciding_4;
    wire word_upper_2_empty;
    wire word_deciding_2;
    wire word_upper_1_empty;
    wire zero;
    wire [6:0] above;
    wire low;
    wire [24:0] total_by_16;
    wire [24:0] total_by_8;
    wire [24:0] total_by_4;
    wire [24:0] total_by_2;
    wire [24:0] total_by_1;
    wire sum_sign;
    wire sum_rest;
    wire up;
    wire [10:0] size;
    wire [10:0] rounded;
    wire special;
    wire sign;
    wire [6:0] exponent;
    wire bits_1;
    wire [5:0] greatest;
    wire bits_2;
    wire [24:0] bits_3;
    wire bits_4;
    wire [4:0] amount_308;
    wire [6:0] sum_exponent;
    wire [8:0] bits_5;

    assign act_normal = |act[14:10];
    assign act_fraction = |act[9:0];
    assign act_high = &act[14:10];
    assign wgt_normal = |wgt[14:10];
    assign wgt_fraction = |wgt[9:0];
    assign wgt_high = &wgt[14:10];
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
    assign digit_4_one = wgt[8] ^ wgt[7];
    assign digit_4_two = ((wgt[9] & ~wgt[8]) & ~wgt[7]) | ((~wgt[9] & wgt[8]) & wgt[7]);
    assign digit_4_negative = wgt[9] & ~(wgt[8] & wgt[7]);
    assign digit_5_one = wgt_normal ^ wgt[9];
    assign digit_5_two = ((1'b0 & ~wgt_normal) & ~wgt[9]) | ((~1'b0 & wgt_normal) & wgt[9]);
    assign flipped_0 = {act_normal, act[9:0]} ^ {11{wgt[1]}};
    assign row_0 = ({{2{wgt[1]}}, flipped_0} & {13{digit_0_one}}) | ({wgt[1], flipped_0, wgt[1]} & {13{digit_0_two}});
    assign flipped_1 = {act_normal, act[9:0]} ^ {11{wgt[3]}};
    assign row_1 = ({{2{wgt[3]}}, flipped_1} & {13{digit_1_one}}) | ({wgt[3], flipped_1, wgt[3]} & {13{digit_1_two}});
    assign flipped_2 = {act_normal, act[9:0]} ^ {11{wgt[5]}};
    assign row_2 = ({{2{wgt[5]}}, flipped_2} & {13{digit_2_one}}) | ({wgt[5], flipped_2, wgt[5]} & {13{digit_2_two}});
    assign flipped_3 = {act_normal, act[9:0]} ^ {11{wgt[7]}};
    assign row_3 = ({{2{wgt[7]}}, flipped_3} & {13{digit_3_one}}) | ({wgt[7], flipped_3, wgt[7]} & {13{digit_3_two}});
    assign flipped_4 = {act_normal, act[9:0]} ^ {11{wgt[9]}};
    assign row_4 = ({{2{wgt[9]}}, flipped_4} & {13{digit_4_one}}) | ({wgt[9], flipped_4, wgt[9]} & {13{digit_4_two}});
    assign row_5 = ({1'b0, act_normal, act[9:0]} & {12{digit_5_one}}) | ({act_normal, act[9:0], 1'b0} & {12{digit_5_two}});
    assign product_0_0_sum = digit_0_negative ^ row_0[0];
    assign product_0_0_carry = digit_0_negative & row_0[0];
    assign product_1_0_sum = row_0[1] ^ product_0_0_carry;
    assign product_1_0_carry = row_0[1] & product_0_0_carry;
    assign product_2_0_half = digit_1_negative ^ row_0[2];
    assign product_2_0_sum = product_2_0_half ^ row_1[0];
    assign product_2_0_carry = (digit_1_negative & row_0[2]) | (product_2_0_half & row_1[0]);
    assign product_2_1_sum = product_1_0_carry ^ product_2_0_sum;
    assign product_2_1_carry = product_1_0_carry & product_2_0_sum;
    assign product_3_0_half = row_0[3] ^ row_1[1];
    assign product_3_0_sum = product_3_0_half ^ product_2_0_carry;
    assign product_3_0_carry = (row_0[3] & row_1[1]) | (product_3_0_half & product_2_0_carry);
    assign product_3_1_sum = product_2_1_carry ^ product_3_0_sum;
    assign product_3_1_carry = product_2_1_carry & product_3_0_sum;
    assign product_4_0_half = digit_2_negative ^ row_0[4];
    assign product_4_0_sum = product_4_0_half ^ row_1[2];
    assign product_4_0_carry = (digit_2_negative & row_0[4]) | (product_4_0_half & row_1[2]);
    assign product_4_1_half = row_2[0] ^ product_4_0_sum;
    assign product_4_1_sum = product_4_1_half ^ product_3_0_carry;
    assign product_4_1_carry = (row_2[0] & product_4_0_sum) | (product_4_1_half & product_3_0_carry);
    assign product_4_2_sum = product_3_1_carry ^ product_4_1_sum;
    assign product_4_2_carry = product_3_1_carry & product_4_1_sum;
    assign product_5_0_half = row_0[5] ^ row_1[3];
    assign product_5_0_sum = product_5_0_half ^ row_2[1];
    assign product_5_0_carry = (row_0[5] & row_1[3]) | (product_5_0_half & row_2[1]);
    assign product_5_1_half = product_4_0_carry ^ product_5_0_sum;
    assign product_5_1_sum = product_5_1_half ^ product_4_1_carry;
    assign product_5_1_carry = (product_4_0_carry & product_5_0_sum) | (product_5_1_half & product_4_1_carry);
    assign product_5_2_sum = product_4_2_carry ^ product_5_1_sum;
    assign product_5_2_carry = product_4_2_carry & product_5_1_sum;
    assign product_6_0_half = digit_3_negative ^ row_0[6];
    assign product_6_0_sum = product_6_0_half ^ row_1[4];
    assign product_6_0_carry = (digit_3_negative & row_0[6]) | (product_6_0_half & row_1[4]);
    assign product_6_1_half = row_2[2] ^ row_3[0];
    assign product_6_1_sum = product_6_1_half ^ product_5_0_carry;
    assign product_6_1_carry = (row_2[2] & row_3[0]) | (product_6_1_half & product_5_0_carry);
    assign product_6_2_half = product_6_0_sum ^ product_6_1_sum;
    assign product_6_2_sum = product_6_2_half ^ product_5_1_carry;
    assign product_6_2_carry = (product_6_0_sum & product_6_1_sum) | (product_6_2_half & product_5_1_carry);
    assign product_6_3_sum = product_5_2_carry ^ product_6_2_sum;
    assign product_6_3_carry = product_5_2_carry & product_6_2_sum;
    assign product_7_0_half = row_0[7] ^ row_1[5];
    assign product_7_0_sum = product_7_0_half ^ row_2[3];
    assign product_7_0_carry = (row_0[7] & row_1[5]) | (product_7_0_half & row_2[3]);
    assign product_7_1_half = row_3[1] ^ product_6_0_carry;
    assign product_7_1_sum = product_7_1_half ^ product_7_0_sum;
    assign product_7_1_carry = (row_3[1] & product_6_0_carry) | (product_7_1_half & product_7_0_sum);
    assign product_7_2_half = product_6_1_carry ^ product_7_1_sum;
    assign product_7_2_sum = product_7_2_half ^ product_6_2_carry;
    assign product_7_2_carry = (product_6_1_carry & product_7_1_sum) | (product_7_2_half & product_6_2_carry);
    assign product_7_3_sum = product_6_3_carry ^ product_7_2_sum;
    assign product_7_3_carry = product_6_3_carry & product_7_2_sum;
    assign product_8_0_half = digit_4_negative ^ row_0[8];
    assign product_8_0_sum = product_8_0_half ^ row_1[6];
    assign product_8_0_carry = (digit_4_negative & row_0[8]) | (product_8_0_half & row_1[6]);
    assign product_8_1_half = row_2[4] ^ row_3[2];
    assign product_8_1_sum = product_8_1_half ^ row_4[0];
    assign product_8_1_carry = (row_2[4] & row_3[2]) | (product_8_1_half & row_4[0]);
    assign product_8_2_half = product_7_0_carry ^ product_8_0_sum;
    assign product_8_2_sum = product_8_2_half ^ product_8_1_sum;
    assign product_8_2_carry = (product_7_0_carry & product_8_0_sum) | (product_8_2_half & product_8_1_sum);
    assign product_8_3_half = product_7_1_carry ^ product_8_2_sum;
    assign product_8_3_sum = product_8_3_half ^ product_7_2_carry;
    assign product_8_3_carry = (product_7_1_carry & product_8_2_sum) | (product_8_3_half & product_7_2_carry);
    assign product_8_4_sum = product_7_3_carry ^ product_8_3_sum;
    assign product_8_4_carry = product_7_3_carry & product_8_3_sum;
    assign product_9_0_half = row_0[9] ^ row_1[7];
    assign product_9_0_sum = product_9_0_half ^ row_2[5];
    assign product_9_0_carry = (row_0[9] & row_1[7]) | (product_9_0_half & row_2[5]);
    assign product_9_1_half = row_3[3] ^ row_4[1];
    assign product_9_1_sum = product_9_1_half ^ product_8_0_carry;
    assign product_9_1_carry = (row_3[3] & row_4[1]) | (product_9_1_half & product_8_0_carry);
    assign product_9_2_half = product_8_1_carry ^ product_9_0_sum;
    assign product_9_2_sum = product_9_2_half ^ product_9_1_sum;
    assign product_9_2_carry = (product_8_1_carry & product_9_0_sum) | (product_9_2_half & product_9_1_sum);
    assign product_9_3_half = product_8_2_carry ^ product_9_2_sum;
    assign product_9_3_sum = product_9_3_half ^ product_8_3_carry;
    assign product_9_3_carry = (product_8_2_carry & product_9_2_sum) | (product_9_3_half & product_8_3_carry);
    assign product_9_4_sum = product_8_4_carry ^ product_9_3_sum;
    assign product_9_4_carry = product_8_4_carry & product_9_3_sum;
    assign product_10_0_half = row_0[10] ^ row_1[8];
    assign product_10_0_sum = product_10_0_half ^ row_2[6];
    assign product_10_0_carry = (row_0[10] & row_1[8]) | (product_10_0_half & row_2[6]);
    assign product_10_1_half = row_3[4] ^ row_4[2];
    assign product_10_1_sum = product_10_1_half ^ row_5[0];
    assign product_10_1_carry = (row_3[4] & row_4[2]) | (product_10_1_half & row_5[0]);
    assign product_10_2_half = product_9_0_carry ^ product_10_0_sum;
    assign product_10_2_sum = product_10_2_half ^ product_10_1_sum;
    assign product_10_2_carry = (product_9_0_carry & product_10_0_sum) | (product_10_2_half & product_10_1_sum);
    assign product_10_3_half = product_9_1_carry ^ product_9_2_carry;
    assign product_10_3_sum = product_10_3_half ^ product_10_2_sum;
    assign product_10_3_carry = (product_9_1_carry & product_9_2_carry) | (product_10_3_half & product_10_2_sum);
    assign product_10_4_half = product_10_3_sum ^ product_9_3_carry;
    assign product_10_4_sum = product_10_4_half ^ product_9_4_carry;
    assign product_10_4_carry = (product_10_3_sum & product_9_3_carry) | (product_10_4_half & product_9_4_carry);
    assign product_11_0_half = row_0[11] ^ row_1[9];
    assign product_11_0_sum = product_11_0_half ^ row_2[7];
    assign product_11_0_carry = (row_0[11] & row_1[9]) | (product_11_0_half & row_2[7]);
    assign product_11_1_half = row_3[5] ^ row_4[3];
    assign product_11_1_sum = product_11_1_half ^ row_5[1];
    assign product_11_1_carry = (row_3[5] & row_4[3]) | (product_11_1_half & row_5[1]);
    assign product_11_2_half = product_10_0_carry ^ product_10_1_carry;
    assign product_11_2_sum = product_11_2_half ^ product_11_0_sum;
    assign product_11_2_carry = (product_10_0_carry & product_10_1_carry) | (product_11_2_half & product_11_0_sum);
    assign product_11_3_half = product_11_1_sum ^ product_10_2_carry;
    assign product_11_3_sum = product_11_3_half ^ product_11_2_sum;
    assign product_11_3_carry = (product_11_1_sum & product_10_2_carry) | (product_11_3_half & product_11_2_sum);
    assign product_11_4_half = product_10_3_carry ^ product_11_3_sum;
    assign product_11_4_sum = product_11_4_half ^ product_10_4_carry;
    assign product_11_4_carry = (product_10_3_carry & product_11_3_sum) | (product_11_4_half & product_10_4_carry);
    assign product_12_0_half = row_0[12] ^ row_1[10];
    assign product_12_0_sum = product_12_0_half ^ row_2[8];
    assign product_12_0_carry = (row_0[12] & row_1[10]) | (product_12_0_half & row_2[8]);
    assign product_12_1_half = row_3[6] ^ row_4[4];
    assign product_12_1_sum = product_12_1_half ^ row_5[2];
    assign product_12_1_carry = (row_3[6] & row_4[4]) | (product_12_1_half & row_5[2]);
    assign product_12_2_half = product_11_0_carry ^ product_11_1_carry;
    assign product_12_2_sum = product_12_2_half ^ product_12_0_sum;
    assign product_12_2_carry = (product_11_0_carry & product_11_1_carry) | (product_12_2_half & product_12_0_sum);
    assign product_12_3_half = product_12_1_sum ^ product_11_2_carry;
    assign product_12_3_sum = product_12_3_half ^ product_12_2_sum;
    assign product_12_3_carry = (product_12_1_sum & product_11_2_carry) | (product_12_3_half & product_12_2_sum);
    assign product_12_4_half = product_11_3_carry ^ product_12_3_sum;
    assign product_12_4_sum = product_12_4_half ^ product_11_4_carry;
    assign product_12_4_carry = (product_11_3_carry & product_12_3_sum) | (product_12_4_half & product_11_4_carry);
    assign product_13_0_half = row_0[12] ^ row_1[11];
    assign product_13_0_sum = product_13_0_half ^ row_2[9];
    assign product_13_0_carry = (row_0[12] & row_1[11]) | (product_13_0_half & row_2[9]);
    assign product_13_1_half = row_3[7] ^ row_4[5];
    assign product_13_1_sum = product_13_1_half ^ row_5[3];
    assign product_13_1_carry = (row_3[7] & row_4[5]) | (product_13_1_half & row_5[3]);
    assign product_13_2_half = product_12_0_carry ^ product_12_1_carry;
    assign product_13_2_sum = product_13_2_half ^ product_13_0_sum;
    assign product_13_2_carry = (product_12_0_carry & product_12_1_carry) | (product_13_2_half & product_13_0_sum);
    assign product_13_3_half = product_13_1_sum ^ product_12_2_carry;
    assign product_13_3_sum = product_13_3_half ^ product_13_2_sum;
    assign product_13_3_carry = (product_13_1_sum & product_12_2_carry) | (product_13_3_half & product_13_2_sum);
    assign product_13_4_half = product_12_3_carry ^ product_13_3_sum;
    assign product_13_4_sum = product_13_4_half ^ product_12_4_carry;
    assign product_13_4_carry = (product_12_3_carry & product_13_3_sum) | (product_13_4_half & product_12_4_carry);
    assign product_14_0_half = ~row_0[12] ^ ~row_1[12];
    assign product_14_0_sum = product_14_0_half ^ row_2[10];
    assign product_14_0_carry = (~row_0[12] & ~row_1[12]) | (product_14_0_half & row_2[10]);
    assign product_14_1_half = row_3[8] ^ row_4[6];
    assign product_14_1_sum = product_14_1_half ^ row_5[4];
    assign product_14_1_carry = (row_3[8] & row_4[6]) | (product_14_1_half & row_5[4]);
    assign product_14_2_half = product_13_0_carry ^ product_13_1_carry;
    assign product_14_2_sum = product_14_2_half ^ product_14_0_sum;
    assign product_14_2_carry = (product_13_0_carry & product_13_1_carry) | (product_14_2_half & product_14_0_sum);
    assign product_14_3_half = product_14_1_sum ^ product_13_2_carry;
    assign product_14_3_sum = product_14_3_half ^ product_14_2_sum;
    assign product_14_3_carry = (product_14_1_sum & product_13_2_carry) | (product_14_3_half & product_14_2_sum);
    assign product_14_4_half = product_13_3_carry ^ product_14_3_sum;
    assign product_14_4_sum = product_14_4_half ^ product_13_4_carry;
    assign product_14_4_carry = (product_13_3_carry & product_14_3_sum) | (product_14_4_half & product_13_4_carry);
    assign product_15_0_sum = ~(row_2[11] ^ row_3[9]);
    assign product_15_0_carry = row_2[11] | row_3[9];
    assign product_15_1_half = row_4[7] ^ row_5[5];
    assign product_15_1_sum = product_15_1_half ^ product_15_0_sum;
    assign product_15_1_carry = (row_4[7] & row_5[5]) | (product_15_1_half & product_15_0_sum);
    assign product_15_2_half = product_14_0_carry ^ product_14_1_carry;
    assign product_15_2_sum = product_15_2_half ^ product_15_1_sum;
    assign product_15_2_carry = (product_14_0_carry & product_14_1_carry) | (product_15_2_half & product_15_1_sum);
    assign product_15_3_half = product_14_2_carry ^ product_15_2_sum;
    assign product_15_3_sum = product_15_3_half ^ product_14_3_carry;
    assign product_15_3_carry = (product_14_2_carry & product_15_2_sum) | (product_15_3_half & product_14_3_carry);
    assign product_15_4_sum = product_15_3_sum ^ product_14_4_carry;
    assign product_15_4_carry = product_15_3_sum & product_14_4_carry;
    assign product_16_0_half = ~row_2[12] ^ row_3[10];
    assign product_16_0_sum = product_16_0_half ^ row_4[8];
    assign product_16_0_carry = (~row_2[12] & row_3[10]) | (product_16_0_half & row_4[8]);
    assign product_16_1_half = row_5[6] ^ product_15_0_carry;
    assign product_16_1_sum = product_16_1_half ^ product_15_1_carry;
    assign product_16_1_carry = (row_5[6] & product_15_0_carry) | (product_16_1_half & product_15_1_carry);
    assign product_16_2_half = product_16_0_sum ^ product_16_1_sum;
    assign product_16_2_sum = product_16_2_half ^ product_15_2_carry;
    assign product_16_2_carry = (product_16_0_sum & product_16_1_sum) | (product_16_2_half & product_15_2_carry);
    assign product_16_3_half = product_16_2_sum ^ product_15_3_carry;
    assign product_16_3_sum = product_16_3_half ^ product_15_4_carry;
    assign product_16_3_carry = (product_16_2_sum & product_15_3_carry) | (product_16_3_half & product_15_4_carry);
    assign product_17_0_sum = ~(row_3[11] ^ row_4[9]);
    assign product_17_0_carry = row_3[11] | row_4[9];
    assign product_17_1_half = row_5[7] ^ product_17_0_sum;
    assign product_17_1_sum = product_17_1_half ^ product_16_0_carry;
    assign product_17_1_carry = (row_5[7] & product_17_0_sum) | (product_17_1_half & product_16_0_carry);
    assign product_17_2_half = product_16_1_carry ^ product_17_1_sum;
    assign product_17_2_sum = product_17_2_half ^ product_16_2_carry;
    assign product_17_2_carry = (product_16_1_carry & product_17_1_sum) | (product_17_2_half & product_16_2_carry);
    assign product_17_3_sum = product_17_2_sum ^ product_16_3_carry;
    assign product_17_3_carry = product_17_2_sum & product_16_3_carry;
    assign product_18_0_half = ~row_3[12] ^ row_4[10];
    assign product_18_0_sum = product_18_0_half ^ row_5[8];
    assign product_18_0_carry = (~row_3[12] & row_4[10]) | (product_18_0_half & row_5[8]);
    assign product_18_1_half = product_17_0_carry ^ product_18_0_sum;
    assign product_18_1_sum = product_18_1_half ^ product_17_1_carry;
    assign product_18_1_carry = (product_17_0_carry & product_18_0_sum) | (product_18_1_half & product_17_1_carry);
    assign product_18_2_half = product_18_1_sum ^ product_17_2_carry;
    assign product_18_2_sum = product_18_2_half ^ product_17_3_carry;
    assign product_18_2_carry = (product_18_1_sum & product_17_2_carry) | (product_18_2_half & product_17_3_carry);
    assign product_19_0_sum = ~(row_4[11] ^ row_5[9]);
    assign product_19_0_carry = row_4[11] | row_5[9];
    assign product_19_1_half = product_19_0_sum ^ product_18_0_carry;
    assign product_19_1_sum = product_19_1_half ^ product_18_1_carry;
    assign product_19_1_carry = (product_19_0_sum & product_18_0_carry) | (product_19_1_half & product_18_1_carry);
    assign product_19_2_sum = product_19_1_sum ^ product_18_2_carry;
    assign product_19_2_carry = product_19_1_sum & product_18_2_carry;
    assign product_20_0_half = ~row_4[12] ^ row_5[10];
    assign product_20_0_sum = product_20_0_half ^ product_19_0_carry;
    assign product_20_0_carry = (~row_4[12] & row_5[10]) | (product_20_0_half & product_19_0_carry);
    assign product_20_1_half = product_20_0_sum ^ product_19_1_carry;
    assign product_20_1_sum = product_20_1_half ^ product_19_2_carry;
    assign product_20_1_carry = (product_20_0_sum & product_19_1_carry) | (product_20_1_half & product_19_2_carry);
    assign product_21_0_sum = ~(row_5[11] ^ product_20_0_carry);
    assign product_21_0_carry = row_5[11] | product_20_0_carry;
    assign product_21_1_sum = product_21_0_sum ^ product_20_1_carry;
    assign product_21_1_carry = product_21_0_sum & product_20_1_carry;
    assign unused_product = |{product_21_1_carry, product_21_0_carry};
    assign exponent = {1'b0, ({1'b0, act[14:11], (act[10] | ~act_normal)} + {1'b0, wgt[14:11], (wgt[10] | ~wgt_normal)})} + 7'd114;
    assign product_zero = (~act_normal & ~act_fraction) | (~wgt_normal & ~wgt_fraction);
    assign bits_1 = ((act_high & act_fraction) | (wgt_high & wgt_fraction)) | ((act_high & ~act_fraction) & (~wgt_normal & ~wgt_fraction));
    assign product_nan = bits_1 | ((wgt_high & ~wgt_fraction) & (~act_normal & ~act_fraction));
    assign acc_normal = |state[14:10];
    assign acc_high = &state[14:10];
    assign distance = {product_late[28], product_late[28:22]} - {3'd0, state[14:11], (state[10] | ~acc_normal)};
    assign swap = distance[7] | product_late[30];
    assign steps = distance[6:0] ^ {7{distance[7]}};
    assign amount = steps[4:0] | {(|steps[6:5]), (|steps[6:5]), (|steps[6:5]), (|steps[6:5]), (|steps[6:5])};
    assign front = swap ? {acc_normal, state[9:0], 13'd0} : {product_late[21:0], 2'd0};
    assign other = swap ? {1'b0, product_late[21:0], 1'b0} : {acc_normal, state[9:0], 13'd0};
    assign other_down_1 = amount[0] ? {1'b0, other[23:1]} : other;
    assign other_lost_1 = amount[0] & other[0];
    assign other_down_2 = amount[1] ? {2'd0, other_down_1[23:2]} : other_down_1;
    assign other_lost_2 = amount[1] & (|other_down_1[1:0]);
    assign other_down_4 = amount[2] ? {4'd0, other_down_2[23:4]} : other_down_2;
    assign other_lost_4 = amount[2] & (|other_down_2[3:0]);
    assign other_down_8 = amount[3] ? {8'd0, other_down_4[23:8]} : other_down_4;
    assign other_lost_8 = amount[3] & (|other_down_4[7:0]);
    assign other_down_16 = amount[4] ? {16'd0, other_down_8[23:16]} : other_down_8;
    assign other_lost_16 = amount[4] & (|other_down_8[15:0]);
    assign greatest = swap ? {1'b0, state[14:11], (state[10] | ~acc_normal)} : product_late[27:22];
    assign front_sign = swap ? state[15] : product_late[29];
    assign minus = state[15] ^ product_late[29];
    assign nan = (product_late[31] | (acc_high & state[9])) | ((product_late[32] & (acc_high & ~state[9])) & minus);
    assign inf = product_late[32] | (acc_high & ~state[9]);
    assign inf_sign = product_late[32] ? product_late[29] : state[15];
    assign carry_in = minus & ~(|{other_lost_16, other_lost_8, other_lost_4, other_lost_2, other_lost_1});
    assign subtrahend = other_down_16 ^ {24{minus}};
    assign raw = {1'b0, front, carry_in} + {1'b0, subtrahend, carry_in};
    assign negative = minus & ~raw[25];
    assign bits_2 = raw[25] ^ minus;
    assign bits_3 = {bits_2, raw[24:1]} ^ {25{negative}};
    assign word_upper_16_empty = ~(|bits_3[24:9]);
    assign word_deciding_16 = word_upper_16_empty ? {bits_3[8:0], negative, 5'd0} : bits_3[24:10];
    assign word_upper_8_empty = ~(|word_deciding_16[14:7]);
    assign word_deciding_8 = word_upper_8_empty ? word_deciding_16[6:0] : word_deciding_16[14:8];
    assign word_upper_4_empty = ~(|word_deciding_8[6:3]);
    assign word_deciding_4 = word_upper_4_empty ? word_deciding_8[2:0] : word_deciding_8[6:4];
    assign word_upper_2_empty = ~(|word_deciding_4[2:1]);
    assign word_deciding_2 = word_upper_2_empty ? word_deciding_4[0] : word_deciding_4[2];
    assign word_upper_1_empty = ~word_deciding_2;
    assign bits_4 = &{word_upper_16_empty, word_upper_8_empty, word_upper_4_empty, word_upper_2_empty, word_upper_1_empty};
    assign zero = bits_4 & ~negative;
    assign above = {1'b0, greatest} - {2'd0, word_upper_16_empty, word_upper_8_empty, word_upper_4_empty, word_upper_2_empty, word_upper_1_empty};
    assign low = above[6] | zero;
    assign amount_308 = above[6] ? greatest[4:0] : {word_upper_16_empty, word_upper_8_empty, word_upper_4_empty, word_upper_2_empty, word_upper_1_empty};
    assign total_by_16 = amount_308[4] ? {raw[9:1], 16'd0} : {bits_2, raw[24:1]};
    assign total_by_8 = amount_308[3] ? {total_by_16[16:0], 8'd0} : total_by_16;
    assign total_by_4 = amount_308[2] ? {total_by_8[20:0], 4'd0} : total_by_8;
    assign total_by_2 = amount_308[1] ? {total_by_4[22:0], 2'd0} : total_by_4;
    assign total_by_1 = amount_308[0] ? {total_by_2[23:0], 1'b0} : total_by_2;
    assign sum_sign = (front_sign ^ negative) & ~((zero & minus) & ~(|{other_lost_16, other_lost_8, other_lost_4, other_lost_2, other_lost_1}));
    assign sum_rest = (|{other_lost_16, other_lost_8, other_lost_4, other_lost_2, other_lost_1}) | (|total_by_1[12:0]);
    assign up = (total_by_1[13] & (sum_rest | total_by_1[14])) ^ negative;
    assign size = total_by_1[24:14] ^ {11{negative}};
    assign rounded = {1'b0, size[9:0]} + {10'd0, up};
    assign sum_exponent = ({1'b0, (above[5:0] & {~low, ~low, ~low, ~low, ~low, ~low})} + {6'd0, size[10]}) + {6'd0, rounded[10]};
    assign special = (nan | inf) | ((|sum_exponent[6:5]) | (&sum_exponent[4:0]));
    assign sign = (inf ? inf_sign : sum_sign) & ~nan;
    assign bits_5 = rounded[8:0] & {~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special};
    assign unused_carry_in = raw[0];
    assign next_state = {sign, (sum_exponent[4:0] | {5{special}}), ((rounded[9] & ~special) | nan), bits_5};

    always @(posedge clk) begin
        product_late <= {((act_high & ~act_fraction) | (wgt_high & ~wgt_fraction)), product_nan, product_zero, (act[15] ^ wgt[15]), exponent, product_21_1_sum, product_20_1_sum, product_19_2_sum, product_18_2_sum, product_17_3_sum, product_16_3_sum, product_15_4_sum, product_14_4_sum, product_13_4_sum, product_12_4_sum, product_11_4_sum, product_10_4_sum, product_9_4_sum, product_8_4_sum, product_7_3_sum, product_6_3_sum, product_5_2_sum, product_4_2_sum, product_3_1_sum, product_2_1_sum, product_1_0_sum, product_0_0_sum};
    end

endmodule

`default_nettype wire
