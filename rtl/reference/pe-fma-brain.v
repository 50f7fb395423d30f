// pe_fma_unit_bf16_bf16_acc_fp32_turns2_anchor: PE of floating point: fused multiply-add, rounded to the nearest once per product
//
//   act     bf16         format of the activations
//   wgt     bf16         format of the weights
//   acc     fp32         format of the accumulator, with infinities and NaN
//   stages  0 cycles     registers between the product and the addition, to trade latency for clock
//   turns   2 cycles     cycles from accumulator to accumulator: as many independent sums take turns, one a cycle
//   path    exchanged    what is shifted: exchanged: the smaller of product and addend; plain: the addend alone, along the whole product, as one would write it: the baseline
//   form    anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os: as it stands in an array, with a drain register; step: no accumulator, the addend is an input, any code of acc
//
// digest ff57bf732ff217accd13c2a3728e939e36f7c7ff8eda88dd39e8c2c92ffc88c8
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_fma_unit_bf16_bf16_acc_fp32_turns2_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    output reg  [31:0] acc
);

    reg  [15:0] act_operand;
    reg  [15:0] wgt_operand;
    reg  [1:0] clear;
    wire [31:0] pe_next_state;

    always @(posedge clk) begin
        act_operand <= act;
        wgt_operand <= wgt;
        acc <= clear[0] ? 32'd0 : pe_next_state;
    end

    always @(posedge clk) begin
        if (rst) begin
            clear <= 2'd3;
        end else begin
            clear <= {1'b0, clear[1]};
        end
    end

    pe_fma_bf16_bf16_acc_fp32_sums_turns2 pe (
        .clk(clk),
        .act(act_operand),
        .wgt(wgt_operand),
        .state(acc),
        .next_state(pe_next_state)
    );

endmodule

module pe_fma_bf16_bf16_acc_fp32_sums_turns2 (
    input  wire clk,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    input  wire [31:0] state,
    output wire [31:0] next_state
);

    wire act_normal;
    wire act_fraction;
    wire act_high;
    wire wgt_normal;
    wire wgt_fraction;
    wire wgt_high;
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
    wire product_3_1_half;
    wire product_3_1_sum;
    wire product_3_1_carry;
    wire product_3_2_sum;
    wire product_3_2_carry;
    wire product_4_0_half;
    wire product_4_0_sum;
    wire product_4_0_carry;
    wire product_4_1_half;
    wire product_4_1_sum;
    wire product_4_1_carry;
    wire product_4_2_half;
    wire product_4_2_sum;
    wire product_4_2_carry;
    wire product_4_3_sum;
    wire product_4_3_carry;
    wire product_5_0_half;
    wire product_5_0_sum;
    wire product_5_0_carry;
    wire product_5_1_half;
    wire product_5_1_sum;
    wire product_5_1_carry;
    wire product_5_2_half;
    wire product_5_2_sum;
    wire product_5_2_carry;
    wire product_5_3_half;
    wire product_5_3_sum;
    wire product_5_3_carry;
    wire product_5_4_sum;
    wire product_5_4_carry;
    wire product_6_0_half;
    wire product_6_0_sum;
    wire product_6_0_carry;
    wire product_6_1_half;
    wire product_6_1_sum;
    wire product_6_1_carry;
    wire product_6_2_half;
    wire product_6_2_sum;
    wire product_6_2_carry;
    wire product_6_3_half;
    wire product_6_3_sum;
    wire product_6_3_carry;
    wire product_6_4_half;
    wire product_6_4_sum;
    wire product_6_4_carry;
    wire product_6_5_sum;
    wire product_6_5_carry;
    wire product_7_0_half;
    wire product_7_0_sum;
    wire product_7_0_carry;
    wire product_7_1_half;
    wire product_7_1_sum;
    wire product_7_1_carry;
    wire product_7_2_half;
    wire product_7_2_sum;
    wire product_7_2_carry;
    wire product_7_3_half;
    wire product_7_3_sum;
    wire product_7_3_carry;
    wire product_7_4_half;
    wire product_7_4_sum;
    wire product_7_4_carry;
    wire product_7_5_half;
    wire product_7_5_sum;
    wire product_7_5_carry;
    wire product_7_6_sum;
    wire product_7_6_carry;
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
    wire product_8_4_half;
    wire product_8_4_sum;
    wire product_8_4_carry;
    wire product_8_5_half;
    wire product_8_5_sum;
    wire product_8_5_carry;
    wire product_8_6_sum;
    wire product_8_6_carry;
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
    wire product_9_4_half;
    wire product_9_4_sum;
    wire product_9_4_carry;
    wire product_9_5_half;
    wire product_9_5_sum;
    wire product_9_5_carry;
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
    wire product_12_0_half;
    wire product_12_0_sum;
    wire product_12_0_carry;
    wire product_12_1_half;
    wire product_12_1_sum;
    wire product_12_1_carry;
    wire product_12_2_half;
    wire product_12_2_sum;
    wire product_12_2_carry;
    wire product_13_0_half;
    wire product_13_0_sum;
    wire product_13_0_carry;
    wire product_13_1_half;
    wire product_13_1_sum;
    wire product_13_1_carry;
    wire product_14_0_half;
    wire product_14_0_sum;
    wire product_14_0_carry;
    wire product_zero;
    wire product_nan;
    wire acc_normal;
    wire acc_high;
    wire [10:0] distance;
    wire swap;
    wire [9:0] steps;
    wire [5:0] amount;
    wire [33:0] front;
    wire [33:0] other;
    wire [33:0] other_down_1;
    wire other_lost_1;
    wire [33:0] other_down_2;
    wire other_lost_2;
    wire [33:0] other_down_4;
    wire other_lost_4;
    wire [33:0] other_down_8;
    wire other_lost_8;
    wire [33:0] other_down_16;
    wire other_lost_16;
    wire [33:0] other_down_32;
    wire other_lost_32;
    wire front_sign;
    wire minus;
    wire nan;
    wire inf;
    wire inf_sign;
    wire carry_in;
    wire [33:0] subtrahend;
    wire [35:0] raw;
    wire unused_carry_in;
    wire negative;
    reg  [50:0] total_late;
    wire word_upper_32_empty;
    wire [30:0] word_deciding_32;
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
    wire [9:0] above;
    wire low;
    wire [34:0] total_by_32;
    wire [34:0] total_by_16;
    wire [34:0] total_by_8;
    wire [34:0] total_by_4;
    wire [34:0] total_by_2;
    wire [34:0] total_by_1;
    wire sum_sign;
    wire sum_rest;
    wire up;
    wire [23:0] size;
    wire [23:0] rounded;
    wire special;
    wire sign;
    wire bits_1;
    wire [9:0] exponent;
    wire bits_2;
    wire [8:0] greatest;
    wire [34:0] bits_3;
    wire bits_4;
    wire [5:0] amount_226;
    wire [9:0] sum_1;
    wire [9:0] sum_exponent;
    wire [21:0] bits_5;

    assign act_normal = |act[14:7];
    assign act_fraction = |act[6:0];
    assign act_high = &act[14:7];
    assign wgt_normal = |wgt[14:7];
    assign wgt_fraction = |wgt[6:0];
    assign wgt_high = &wgt[14:7];
    assign product_1_0_sum = (act[1] & wgt[0]) ^ (act[0] & wgt[1]);
    assign product_1_0_carry = (act[1] & wgt[0]) & (act[0] & wgt[1]);
    assign product_2_0_half = (act[2] & wgt[0]) ^ (act[1] & wgt[1]);
    assign product_2_0_sum = product_2_0_half ^ (act[0] & wgt[2]);
    assign product_2_0_carry = ((act[2] & wgt[0]) & (act[1] & wgt[1])) | (product_2_0_half & (act[0] & wgt[2]));
    assign product_2_1_sum = product_1_0_carry ^ product_2_0_sum;
    assign product_2_1_carry = product_1_0_carry & product_2_0_sum;
    assign product_3_0_half = (act[3] & wgt[0]) ^ (act[2] & wgt[1]);
    assign product_3_0_sum = product_3_0_half ^ (act[1] & wgt[2]);
    assign product_3_0_carry = ((act[3] & wgt[0]) & (act[2] & wgt[1])) | (product_3_0_half & (act[1] & wgt[2]));
    assign product_3_1_half = (act[0] & wgt[3]) ^ product_2_0_carry;
    assign product_3_1_sum = product_3_1_half ^ product_3_0_sum;
    assign product_3_1_carry = ((act[0] & wgt[3]) & product_2_0_carry) | (product_3_1_half & product_3_0_sum);
    assign product_3_2_sum = product_2_1_carry ^ product_3_1_sum;
    assign product_3_2_carry = product_2_1_carry & product_3_1_sum;
    assign product_4_0_half = (act[4] & wgt[0]) ^ (act[3] & wgt[1]);
    assign product_4_0_sum = product_4_0_half ^ (act[2] & wgt[2]);
    assign product_4_0_carry = ((act[4] & wgt[0]) & (act[3] & wgt[1])) | (product_4_0_half & (act[2] & wgt[2]));
    assign product_4_1_half = (act[1] & wgt[3]) ^ (act[0] & wgt[4]);
    assign product_4_1_sum = product_4_1_half ^ product_3_0_carry;
    assign product_4_1_carry = ((act[1] & wgt[3]) & (act[0] & wgt[4])) | (product_4_1_half & product_3_0_carry);
    assign product_4_2_half = product_4_0_sum ^ product_4_1_sum;
    assign product_4_2_sum = product_4_2_half ^ product_3_1_carry;
    assign product_4_2_carry = (product_4_0_sum & product_4_1_sum) | (product_4_2_half & product_3_1_carry);
    assign product_4_3_sum = product_3_2_carry ^ product_4_2_sum;
    assign product_4_3_carry = product_3_2_carry & product_4_2_sum;
    assign product_5_0_half = (act[5] & wgt[0]) ^ (act[4] & wgt[1]);
    assign product_5_0_sum = product_5_0_half ^ (act[3] & wgt[2]);
    assign product_5_0_carry = ((act[5] & wgt[0]) & (act[4] & wgt[1])) | (product_5_0_half & (act[3] & wgt[2]));
    assign product_5_1_half = (act[2] & wgt[3]) ^ (act[1] & wgt[4]);
    assign product_5_1_sum = product_5_1_half ^ (act[0] & wgt[5]);
    assign product_5_1_carry = ((act[2] & wgt[3]) & (act[1] & wgt[4])) | (product_5_1_half & (act[0] & wgt[5]));
    assign product_5_2_half = product_4_0_carry ^ product_5_0_sum;
    assign product_5_2_sum = product_5_2_half ^ product_5_1_sum;
    assign product_5_2_carry = (product_4_0_carry & product_5_0_sum) | (product_5_2_half & product_5_1_sum);
    assign product_5_3_half = product_4_1_carry ^ product_5_2_sum;
    assign product_5_3_sum = product_5_3_half ^ product_4_2_carry;
    assign product_5_3_carry = (product_4_1_carry & product_5_2_sum) | (product_5_3_half & product_4_2_carry);
    assign product_5_4_sum = product_4_3_carry ^ product_5_3_sum;
    assign product_5_4_carry = product_4_3_carry & product_5_3_sum;
    assign product_6_0_half = (act[6] & wgt[0]) ^ (act[5] & wgt[1]);
    assign product_6_0_sum = product_6_0_half ^ (act[4] & wgt[2]);
    assign product_6_0_carry = ((act[6] & wgt[0]) & (act[5] & wgt[1])) | (product_6_0_half & (act[4] & wgt[2]));
    assign product_6_1_half = (act[3] & wgt[3]) ^ (act[2] & wgt[4]);
    assign product_6_1_sum = product_6_1_half ^ (act[1] & wgt[5]);
    assign product_6_1_carry = ((act[3] & wgt[3]) & (act[2] & wgt[4])) | (product_6_1_half & (act[1] & wgt[5]));
    assign product_6_2_half = (act[0] & wgt[6]) ^ product_5_0_carry;
    assign product_6_2_sum = product_6_2_half ^ product_5_1_carry;
    assign product_6_2_carry = ((act[0] & wgt[6]) & product_5_0_carry) | (product_6_2_half & product_5_1_carry);
    assign product_6_3_half = product_6_0_sum ^ product_6_1_sum;
    assign product_6_3_sum = product_6_3_half ^ product_5_2_carry;
    assign product_6_3_carry = (product_6_0_sum & product_6_1_sum) | (product_6_3_half & product_5_2_carry);
    assign product_6_4_half = product_6_2_sum ^ product_6_3_sum;
    assign product_6_4_sum = product_6_4_half ^ product_5_3_carry;
    assign product_6_4_carry = (product_6_2_sum & product_6_3_sum) | (product_6_4_half & product_5_3_carry);
    assign product_6_5_sum = product_5_4_carry ^ product_6_4_sum;
    assign product_6_5_carry = product_5_4_carry & product_6_4_sum;
    assign product_7_0_half = (act_normal & wgt[0]) ^ (act[6] & wgt[1]);
    assign product_7_0_sum = product_7_0_half ^ (act[5] & wgt[2]);
    assign product_7_0_carry = ((act_normal & wgt[0]) & (act[6] & wgt[1])) | (product_7_0_half & (act[5] & wgt[2]));
    assign product_7_1_half = (act[4] & wgt[3]) ^ (act[3] & wgt[4]);
    assign product_7_1_sum = product_7_1_half ^ (act[2] & wgt[5]);
    assign product_7_1_carry = ((act[4] & wgt[3]) & (act[3] & wgt[4])) | (product_7_1_half & (act[2] & wgt[5]));
    assign product_7_2_half = (act[1] & wgt[6]) ^ (act[0] & wgt_normal);
    assign product_7_2_sum = product_7_2_half ^ product_6_0_carry;
    assign product_7_2_carry = ((act[1] & wgt[6]) & (act[0] & wgt_normal)) | (product_7_2_half & product_6_0_carry);
    assign product_7_3_half = product_6_1_carry ^ product_7_0_sum;
    assign product_7_3_sum = product_7_3_half ^ product_7_1_sum;
    assign product_7_3_carry = (product_6_1_carry & product_7_0_sum) | (product_7_3_half & product_7_1_sum);
    assign product_7_4_half = product_7_2_sum ^ product_6_2_carry;
    assign product_7_4_sum = product_7_4_half ^ product_7_3_sum;
    assign product_7_4_carry = (product_7_2_sum & product_6_2_carry) | (product_7_4_half & product_7_3_sum);
    assign product_7_5_half = product_6_3_carry ^ product_7_4_sum;
    assign product_7_5_sum = product_7_5_half ^ product_6_4_carry;
    assign product_7_5_carry = (product_6_3_carry & product_7_4_sum) | (product_7_5_half & product_6_4_carry);
    assign product_7_6_sum = product_6_5_carry ^ product_7_5_sum;
    assign product_7_6_carry = product_6_5_carry & product_7_5_sum;
    assign product_8_0_half = (act_normal & wgt[1]) ^ (act[6] & wgt[2]);
    assign product_8_0_sum = product_8_0_half ^ (act[5] & wgt[3]);
    assign product_8_0_carry = ((act_normal & wgt[1]) & (act[6] & wgt[2])) | (product_8_0_half & (act[5] & wgt[3]));
    assign product_8_1_half = (act[4] & wgt[4]) ^ (act[3] & wgt[5]);
    assign product_8_1_sum = product_8_1_half ^ (act[2] & wgt[6]);
    assign product_8_1_carry = ((act[4] & wgt[4]) & (act[3] & wgt[5])) | (product_8_1_half & (act[2] & wgt[6]));
    assign product_8_2_half = (act[1] & wgt_normal) ^ product_7_0_carry;
    assign product_8_2_sum = product_8_2_half ^ product_7_1_carry;
    assign product_8_2_carry = ((act[1] & wgt_normal) & product_7_0_carry) | (product_8_2_half & product_7_1_carry);
    assign product_8_3_half = product_8_0_sum ^ product_8_1_sum;
    assign product_8_3_sum = product_8_3_half ^ product_7_2_carry;
    assign product_8_3_carry = (product_8_0_sum & product_8_1_sum) | (product_8_3_half & product_7_2_carry);
    assign product_8_4_half = product_7_3_carry ^ product_8_2_sum;
    assign product_8_4_sum = product_8_4_half ^ product_8_3_sum;
    assign product_8_4_carry = (product_7_3_carry & product_8_2_sum) | (product_8_4_half & product_8_3_sum);
    assign product_8_5_half = product_7_4_carry ^ product_8_4_sum;
    assign product_8_5_sum = product_8_5_half ^ product_7_5_carry;
    assign product_8_5_carry = (product_7_4_carry & product_8_4_sum) | (product_8_5_half & product_7_5_carry);
    assign product_8_6_sum = product_7_6_carry ^ product_8_5_sum;
    assign product_8_6_carry = product_7_6_carry & product_8_5_sum;
    assign product_9_0_half = (act_normal & wgt[2]) ^ (act[6] & wgt[3]);
    assign product_9_0_sum = product_9_0_half ^ (act[5] & wgt[4]);
    assign product_9_0_carry = ((act_normal & wgt[2]) & (act[6] & wgt[3])) | (product_9_0_half & (act[5] & wgt[4]));
    assign product_9_1_half = (act[4] & wgt[5]) ^ (act[3] & wgt[6]);
    assign product_9_1_sum = product_9_1_half ^ (act[2] & wgt_normal);
    assign product_9_1_carry = ((act[4] & wgt[5]) & (act[3] & wgt[6])) | (product_9_1_half & (act[2] & wgt_normal));
    assign product_9_2_half = product_8_0_carry ^ product_8_1_carry;
    assign product_9_2_sum = product_9_2_half ^ product_9_0_sum;
    assign product_9_2_carry = (product_8_0_carry & product_8_1_carry) | (product_9_2_half & product_9_0_sum);
    assign product_9_3_half = product_9_1_sum ^ product_8_2_carry;
    assign product_9_3_sum = product_9_3_half ^ product_8_3_carry;
    assign product_9_3_carry = (product_9_1_sum & product_8_2_carry) | (product_9_3_half & product_8_3_carry);
    assign product_9_4_half = product_9_2_sum ^ product_8_4_carry;
    assign product_9_4_sum = product_9_4_half ^ product_9_3_sum;
    assign product_9_4_carry = (product_9_2_sum & product_8_4_carry) | (product_9_4_half & product_9_3_sum);
    assign product_9_5_half = product_9_4_sum ^ product_8_5_carry;
    assign product_9_5_sum = product_9_5_half ^ product_8_6_carry;
    assign product_9_5_carry = (product_9_4_sum & product_8_5_carry) | (product_9_5_half & product_8_6_carry);
    assign product_10_0_half = (act_normal & wgt[3]) ^ (act[6] & wgt[4]);
    assign product_10_0_sum = product_10_0_half ^ (act[5] & wgt[5]);
    assign product_10_0_carry = ((act_normal & wgt[3]) & (act[6] & wgt[4])) | (product_10_0_half & (act[5] & wgt[5]));
    assign product_10_1_half = (act[4] & wgt[6]) ^ (act[3] & wgt_normal);
    assign product_10_1_sum = product_10_1_half ^ product_9_0_carry;
    assign product_10_1_carry = ((act[4] & wgt[6]) & (act[3] & wgt_normal)) | (product_10_1_half & product_9_0_carry);
    assign product_10_2_half = product_9_1_carry ^ product_10_0_sum;
    assign product_10_2_sum = product_10_2_half ^ product_10_1_sum;
    assign product_10_2_carry = (product_9_1_carry & product_10_0_sum) | (product_10_2_half & product_10_1_sum);
    assign product_10_3_half = product_9_2_carry ^ product_10_2_sum;
    assign product_10_3_sum = product_10_3_half ^ product_9_3_carry;
    assign product_10_3_carry = (product_9_2_carry & product_10_2_sum) | (product_10_3_half & product_9_3_carry);
    assign product_10_4_half = product_10_3_sum ^ product_9_4_carry;
    assign product_10_4_sum = product_10_4_half ^ product_9_5_carry;
    assign product_10_4_carry = (product_10_3_sum & product_9_4_carry) | (product_10_4_half & product_9_5_carry);
    assign product_11_0_half = (act_normal & wgt[4]) ^ (act[6] & wgt[5]);
    assign product_11_0_sum = product_11_0_half ^ (act[5] & wgt[6]);
    assign product_11_0_carry = ((act_normal & wgt[4]) & (act[6] & wgt[5])) | (product_11_0_half & (act[5] & wgt[6]));
    assign product_11_1_half = (act[4] & wgt_normal) ^ product_10_0_carry;
    assign product_11_1_sum = product_11_1_half ^ product_11_0_sum;
    assign product_11_1_carry = ((act[4] & wgt_normal) & product_10_0_carry) | (product_11_1_half & product_11_0_sum);
    assign product_11_2_half = product_10_1_carry ^ product_10_2_carry;
    assign product_11_2_sum = product_11_2_half ^ product_11_1_sum;
    assign product_11_2_carry = (product_10_1_carry & product_10_2_carry) | (product_11_2_half & product_11_1_sum);
    assign product_11_3_half = product_11_2_sum ^ product_10_3_carry;
    assign product_11_3_sum = product_11_3_half ^ product_10_4_carry;
    assign product_11_3_carry = (product_11_2_sum & product_10_3_carry) | (product_11_3_half & product_10_4_carry);
    assign product_12_0_half = (act_normal & wgt[5]) ^ (act[6] & wgt[6]);
    assign product_12_0_sum = product_12_0_half ^ (act[5] & wgt_normal);
    assign product_12_0_carry = ((act_normal & wgt[5]) & (act[6] & wgt[6])) | (product_12_0_half & (act[5] & wgt_normal));
    assign product_12_1_half = product_11_0_carry ^ product_12_0_sum;
    assign product_12_1_sum = product_12_1_half ^ product_11_1_carry;
    assign product_12_1_carry = (product_11_0_carry & product_12_0_sum) | (product_12_1_half & product_11_1_carry);
    assign product_12_2_half = product_12_1_sum ^ product_11_2_carry;
    assign product_12_2_sum = product_12_2_half ^ product_11_3_carry;
    assign product_12_2_carry = (product_12_1_sum & product_11_2_carry) | (product_12_2_half & product_11_3_carry);
    assign product_13_0_half = (act_normal & wgt[6]) ^ (act[6] & wgt_normal);
    assign product_13_0_sum = product_13_0_half ^ product_12_0_carry;
    assign product_13_0_carry = ((act_normal & wgt[6]) & (act[6] & wgt_normal)) | (product_13_0_half & product_12_0_carry);
    assign product_13_1_half = product_13_0_sum ^ product_12_1_carry;
    assign product_13_1_sum = product_13_1_half ^ product_12_2_carry;
    assign product_13_1_carry = (product_13_0_sum & product_12_1_carry) | (product_13_1_half & product_12_2_carry);
    assign product_14_0_half = (act_normal & wgt_normal) ^ product_13_0_carry;
    assign product_14_0_sum = product_14_0_half ^ product_13_1_carry;
    assign product_14_0_carry = ((act_normal & wgt_normal) & product_13_0_carry) | (product_14_0_half & product_13_1_carry);
    assign bits_1 = act[0] & wgt[0];
    assign exponent = {1'b0, ({1'b0, act[14:8], (act[7] | ~act_normal)} + {1'b0, wgt[14:8], (wgt[7] | ~wgt_normal)})} + 10'h382;
    assign product_zero = (~act_normal & ~act_fraction) | (~wgt_normal & ~wgt_fraction);
    assign bits_2 = ((act_high & act_fraction) | (wgt_high & wgt_fraction)) | ((act_high & ~act_fraction) & (~wgt_normal & ~wgt_fraction));
    assign product_nan = bits_2 | ((wgt_high & ~wgt_fraction) & (~act_normal & ~act_fraction));
    assign acc_normal = |state[30:23];
    assign acc_high = &state[30:23];
    assign distance = {exponent[9], exponent} - {3'd0, state[30:24], (state[23] | ~acc_normal)};
    assign swap = distance[10] | product_zero;
    assign steps = distance[9:0] ^ {10{distance[10]}};
    assign amount = steps[5:0] | {(|steps[9:6]), (|steps[9:6]), (|steps[9:6]), (|steps[9:6]), (|steps[9:6]), (|steps[9:6])};
    assign front = swap ? {acc_normal, state[22:0], 10'd0} : {product_14_0_carry, product_14_0_sum, product_13_1_sum, product_12_2_sum, product_11_3_sum, product_10_4_sum, product_9_5_sum, product_8_6_sum, product_7_6_sum, product_6_5_sum, product_5_4_sum, product_4_3_sum, product_3_2_sum, product_2_1_sum, product_1_0_sum, bits_1, 18'd0};
    assign other = swap ? {1'b0, product_14_0_carry, product_14_0_sum, product_13_1_sum, product_12_2_sum, product_11_3_sum, product_10_4_sum, product_9_5_sum, product_8_6_sum, product_7_6_sum, product_6_5_sum, product_5_4_sum, product_4_3_sum, product_3_2_sum, product_2_1_sum, product_1_0_sum, bits_1, 17'd0} : {acc_normal, state[22:0], 10'd0};
    assign other_down_1 = amount[0] ? {1'b0, other[33:1]} : other;
    assign other_lost_1 = amount[0] & other[0];
    assign other_down_2 = amount[1] ? {2'd0, other_down_1[33:2]} : other_down_1;
    assign other_lost_2 = amount[1] & (|other_down_1[1:0]);
    assign other_down_4 = amount[2] ? {4'd0, other_down_2[33:4]} : other_down_2;
    assign other_lost_4 = amount[2] & (|other_down_2[3:0]);
    assign other_down_8 = amount[3] ? {8'd0, other_down_4[33:8]} : other_down_4;
    assign other_lost_8 = amount[3] & (|other_down_4[7:0]);
    assign other_down_16 = amount[4] ? {16'd0, other_down_8[33:16]} : other_down_8;
    assign other_lost_16 = amount[4] & (|other_down_8[15:0]);
    assign other_down_32 = amount[5] ? {32'd0, other_down_16[33:32]} : other_down_16;
    assign other_lost_32 = amount[5] & (|other_down_16[31:0]);
    assign greatest = swap ? {1'b0, state[30:24], (state[23] | ~acc_normal)} : exponent[8:0];
    assign front_sign = swap ? state[31] : (act[15] ^ wgt[15]);
    assign minus = state[31] ^ (act[15] ^ wgt[15]);
    assign nan = (product_nan | (acc_high & state[22])) | ((((act_high & ~act_fraction) | (wgt_high & ~wgt_fraction)) & (acc_high & ~state[22])) & minus);
    assign inf = ((act_high & ~act_fraction) | (wgt_high & ~wgt_fraction)) | (acc_high & ~state[22]);
    assign inf_sign = ((act_high & ~act_fraction) | (wgt_high & ~wgt_fraction)) ? (act[15] ^ wgt[15]) : state[31];
    assign carry_in = minus & ~(|{other_lost_32, other_lost_16, other_lost_8, other_lost_4, other_lost_2, other_lost_1});
    assign subtrahend = other_down_32 ^ {34{minus}};
    assign raw = {1'b0, front, carry_in} + {1'b0, subtrahend, carry_in};
    assign negative = minus & ~raw[35];
    assign bits_3 = total_late[34:0] ^ {35{total_late[35]}};
    assign word_upper_32_empty = ~(|bits_3[34:3]);
    assign word_deciding_32 = word_upper_32_empty ? {bits_3[2:0], total_late[35], 27'd0} : bits_3[34:4];
    assign word_upper_16_empty = ~(|word_deciding_32[30:15]);
    assign word_deciding_16 = word_upper_16_empty ? word_deciding_32[14:0] : word_deciding_32[30:16];
    assign word_upper_8_empty = ~(|word_deciding_16[14:7]);
    assign word_deciding_8 = word_upper_8_empty ? word_deciding_16[6:0] : word_deciding_16[14:8];
    assign word_upper_4_empty = ~(|word_deciding_8[6:3]);
    assign word_deciding_4 = word_upper_4_empty ? word_deciding_8[2:0] : word_deciding_8[6:4];
    assign word_upper_2_empty = ~(|word_deciding_4[2:1]);
    assign word_deciding_2 = word_upper_2_empty ? word_deciding_4[0] : word_deciding_4[2];
    assign word_upper_1_empty = ~word_deciding_2;
    assign bits_4 = &{word_upper_32_empty, word_upper_16_empty, word_upper_8_empty, word_upper_4_empty, word_upper_2_empty, word_upper_1_empty};
    assign zero = bits_4 & ~total_late[35];
    assign above = {1'b0, total_late[45:37]} - {4'd0, word_upper_32_empty, word_upper_16_empty, word_upper_8_empty, word_upper_4_empty, word_upper_2_empty, word_upper_1_empty};
    assign low = above[9] | zero;
    assign amount_226 = above[9] ? total_late[42:37] : {word_upper_32_empty, word_upper_16_empty, word_upper_8_empty, word_upper_4_empty, word_upper_2_empty, word_upper_1_empty};
    assign total_by_32 = amount_226[5] ? {total_late[2:0], 32'd0} : total_late[34:0];
    assign total_by_16 = amount_226[4] ? {total_by_32[18:0], 16'd0} : total_by_32;
    assign total_by_8 = amount_226[3] ? {total_by_16[26:0], 8'd0} : total_by_16;
    assign total_by_4 = amount_226[2] ? {total_by_8[30:0], 4'd0} : total_by_8;
    assign total_by_2 = amount_226[1] ? {total_by_4[32:0], 2'd0} : total_by_4;
    assign total_by_1 = amount_226[0] ? {total_by_2[33:0], 1'b0} : total_by_2;
    assign sum_sign = (total_late[46] ^ total_late[35]) & ~((zero & total_late[47]) & ~total_late[36]);
    assign sum_rest = total_late[36] | (|total_by_1[9:0]);
    assign up = (total_by_1[10] & (sum_rest | total_by_1[11])) ^ total_late[35];
    assign size = total_by_1[34:11] ^ {24{total_late[35]}};
    assign rounded = {1'b0, size[22:0]} + {23'd0, up};
    assign sum_1 = {1'b0, (above[8:0] & {~low, ~low, ~low, ~low, ~low, ~low, ~low, ~low, ~low})} + {9'd0, size[23]};
    assign sum_exponent = sum_1 + {9'd0, rounded[23]};
    assign special = (total_late[48] | total_late[49]) | ((|sum_exponent[9:8]) | (&sum_exponent[7:0]));
    assign sign = (total_late[49] ? total_late[50] : sum_sign) & ~total_late[48];
    assign bits_5 = rounded[21:0] & {~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special};
    assign unused_carry_in = raw[0];
    assign next_state = {sign, (sum_exponent[7:0] | {8{special}}), ((rounded[22] & ~special) | total_late[48]), bits_5};

    always @(posedge clk) begin
        total_late <= {inf_sign, inf, nan, minus, front_sign, greatest, (|{other_lost_32, other_lost_16, other_lost_8, other_lost_4, other_lost_2, other_lost_1}), negative, (raw[35] ^ minus), raw[34:1]};
    end

endmodule

`default_nettype wire
