// simd_e2m1_posit4_1_stages1: SIMD lane: four 4-bit, two 8-bit or one 16-bit products per cycle, exact sums
//
//   modes   e2m1+posit4_1 what a lane takes at run time: four codes of 4 bits, two of 8 or one of 16; e4m3xe2m1: activations times weights of half the width; fp16_fp32: sums rounded in float32
//   stages  1 cycles     cycles from the registers of the operands to the accumulator
//
// digest 7b80e03875290f345a5ce4a0988e8a4119a24825a7f1cbd7e75bae0714e65caf
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module simd_e2m1_posit4_1_stages1 (
    input  wire clk,
    input  wire rst,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    input  wire mode,
    input  wire first,
    input  wire valid,
    output reg  [127:0] acc,
    output reg  [3:0] nan
);

    reg  [15:0] act_word;
    reg  [15:0] wgt_word;
    reg  first_held;
    reg  valid_held;
    reg  mode_held;
    wire [3:0] spoilt;
    wire decoding_e2m1;
    wire decoding_posit4_1;
    wire [3:0] act_negate;
    wire [2:0] act_turned_0;
    wire [2:0] act_turned_1;
    wire [2:0] act_turned_2;
    wire [2:0] act_turned_3;
    wire act_posit4_1_0_least;
    wire act_posit4_1_0_most;
    wire act_posit4_1_1_least;
    wire act_posit4_1_1_most;
    wire act_posit4_1_2_least;
    wire act_posit4_1_2_most;
    wire act_posit4_1_3_least;
    wire act_posit4_1_3_most;
    wire [3:0] act_low;
    wire [3:0] act_high;
    wire [3:0] act_middle_1;
    wire [3:0] act_middle_3;
    wire [3:0] act_near;
    wire [3:0] act_far;
    wire [3:0] act_power_1;
    wire [3:0] act_power_3;
    wire [3:0] wgt_negate;
    wire [2:0] wgt_turned_0;
    wire [2:0] wgt_turned_1;
    wire [2:0] wgt_turned_2;
    wire [2:0] wgt_turned_3;
    wire wgt_posit4_1_0_least;
    wire wgt_posit4_1_0_most;
    wire wgt_posit4_1_1_least;
    wire wgt_posit4_1_1_most;
    wire wgt_posit4_1_2_least;
    wire wgt_posit4_1_2_most;
    wire wgt_posit4_1_3_least;
    wire wgt_posit4_1_3_most;
    wire [3:0] wgt_low;
    wire [3:0] wgt_high;
    wire [3:0] wgt_middle_1;
    wire [3:0] wgt_middle_3;
    wire [3:0] wgt_near;
    wire [3:0] wgt_far;
    wire [3:0] wgt_power_1;
    wire [3:0] wgt_power_3;
    wire [3:0] product_signs;
    wire [4:0] near_amount;
    wire [4:0] far_amount;
    wire [4:0] power_1_amount;
    wire [4:0] power_3_amount;
    wire [7:0] product_low;
    wire [7:0] product_high;
    wire [7:0] product_cross_1;
    wire [7:0] product_cross_3;
    wire shifting_posit4_1;
    wire [8:0] low_by_1;
    wire [10:0] low_by_2;
    wire [14:0] low_by_4;
    wire [22:0] low_by_8;
    wire [8:0] high_by_1;
    wire [10:0] high_by_2;
    wire [3:0] taken;
    wire [38:0] low_by_16;
    wire [14:0] high_by_4;
    wire [22:0] high_by_8;
    wire [38:0] high_by_16;
    wire [16:0] middle_1;
    wire [16:0] middle_3;
    wire given_4_0_0_0;
    wire given_4_1_0_1;
    wire given_4_2_0_2;
    wire given_4_3_0_3;
    wire take_0;
    wire take_1;
    wire take_2;
    wire take_3;
    wire take_4;
    wire take_5;
    wire take_6;
    wire take_7;
    wire unused_low;
    wire unused_high;
    wire [127:0] placed;
    wire [127:0] acc_before;
    wire [127:0] addend;
    wire unused_carry;
    wire [2:0] bits_1;
    wire [2:0] bits_2;
    wire [2:0] bits_3;
    wire [2:0] bits_4;
    wire [3:0] bits_5;
    wire [3:0] bits_6;
    wire [3:0] bits_7;
    wire [3:0] bits_8;
    wire [2:0] bits_9;
    wire [2:0] bits_10;
    wire [2:0] bits_11;
    wire [2:0] bits_12;
    wire [3:0] bits_13;
    wire [3:0] bits_14;
    wire [3:0] bits_15;
    wire [3:0] bits_16;
    wire bits_17;
    wire bits_18;
    wire bits_19;
    wire bits_20;
    wire [7:0] bits_21;
    wire [7:0] bits_22;
    wire [127:0] bits_23;
    wire [127:0] bits_24;
    wire [127:0] bits_25;
    wire [132:0] sum_1;
    wire [132:0] acc_next_total;

    assign decoding_e2m1 = mode_held == 1'b0;
    assign decoding_posit4_1 = mode_held == 1'b1;
    assign act_negate = {act_word[15], act_word[11], act_word[7], act_word[3]} & {(1'b0 | decoding_posit4_1), (1'b0 | decoding_posit4_1), (1'b0 | decoding_posit4_1), (1'b0 | decoding_posit4_1)};
    assign act_turned_0 = act_word[2:0] ^ ({(|{act_word[1:0], 1'b0}), (|{act_word[0], 1'b0}), 1'b0} & {3{act_negate[0]}});
    assign act_turned_1 = act_word[6:4] ^ ({(|{act_word[5:4], 1'b0}), (|{act_word[4], 1'b0}), 1'b0} & {3{act_negate[1]}});
    assign act_turned_2 = act_word[10:8] ^ ({(|{act_word[9:8], 1'b0}), (|{act_word[8], 1'b0}), 1'b0} & {3{act_negate[2]}});
    assign act_turned_3 = act_word[14:12] ^ ({(|{act_word[13:12], 1'b0}), (|{act_word[12], 1'b0}), 1'b0} & {3{act_negate[3]}});
    assign act_posit4_1_0_least = act_turned_0 == 3'd1;
    assign act_posit4_1_0_most = &act_turned_0;
    assign bits_1 = act_turned_0 & {~(act_posit4_1_0_least | act_posit4_1_0_most), ~(act_posit4_1_0_least | act_posit4_1_0_most), ~(act_posit4_1_0_least | act_posit4_1_0_most)};
    assign act_posit4_1_1_least = act_turned_1 == 3'd1;
    assign act_posit4_1_1_most = &act_turned_1;
    assign bits_2 = act_turned_1 & {~(act_posit4_1_1_least | act_posit4_1_1_most), ~(act_posit4_1_1_least | act_posit4_1_1_most), ~(act_posit4_1_1_least | act_posit4_1_1_most)};
    assign act_posit4_1_2_least = act_turned_2 == 3'd1;
    assign act_posit4_1_2_most = &act_turned_2;
    assign bits_3 = act_turned_2 & {~(act_posit4_1_2_least | act_posit4_1_2_most), ~(act_posit4_1_2_least | act_posit4_1_2_most), ~(act_posit4_1_2_least | act_posit4_1_2_most)};
    assign act_posit4_1_3_least = act_turned_3 == 3'd1;
    assign act_posit4_1_3_most = &act_turned_3;
    assign bits_4 = act_turned_3 & {~(act_posit4_1_3_least | act_posit4_1_3_most), ~(act_posit4_1_3_least | act_posit4_1_3_most), ~(act_posit4_1_3_least | act_posit4_1_3_most)};
    assign bits_5 = {(act_word[2] & act_word[1]), (act_word[2] & (act_word[0] | ~act_word[1])), (act_word[2] ? (act_word[0] & ~act_word[1]) : act_word[1]), (act_word[0] & ~act_word[2])} & {4{decoding_e2m1}};
    assign act_low = bits_5 | ({3'd0, (|act_turned_0)} & {4{decoding_posit4_1}});
    assign bits_6 = {(act_word[10] & act_word[9]), (act_word[10] & (act_word[8] | ~act_word[9])), (act_word[10] ? (act_word[8] & ~act_word[9]) : act_word[9]), (act_word[8] & ~act_word[10])} & {4{decoding_e2m1}};
    assign act_high = bits_6 | ({3'd0, (|act_turned_2)} & {4{decoding_posit4_1}});
    assign bits_7 = {(act_word[6] & act_word[5]), (act_word[6] & (act_word[4] | ~act_word[5])), (act_word[6] ? (act_word[4] & ~act_word[5]) : act_word[5]), (act_word[4] & ~act_word[6])} & {4{decoding_e2m1}};
    assign act_middle_1 = bits_7 | ({3'd0, (|act_turned_1)} & {4{decoding_posit4_1}});
    assign bits_8 = {(act_word[14] & act_word[13]), (act_word[14] & (act_word[12] | ~act_word[13])), (act_word[14] ? (act_word[12] & ~act_word[13]) : act_word[13]), (act_word[12] & ~act_word[14])} & {4{decoding_e2m1}};
    assign act_middle_3 = bits_8 | ({3'd0, (|act_turned_3)} & {4{decoding_posit4_1}});
    assign act_near = {act_posit4_1_0_most, bits_1} & {4{decoding_posit4_1}};
    assign act_far = {act_posit4_1_2_most, bits_3} & {4{decoding_posit4_1}};
    assign act_power_1 = {act_posit4_1_1_most, bits_2} & {4{decoding_posit4_1}};
    assign act_power_3 = {act_posit4_1_3_most, bits_4} & {4{decoding_posit4_1}};
    assign wgt_negate = {wgt_word[15], wgt_word[11], wgt_word[7], wgt_word[3]} & {(1'b0 | decoding_posit4_1), (1'b0 | decoding_posit4_1), (1'b0 | decoding_posit4_1), (1'b0 | decoding_posit4_1)};
    assign wgt_turned_0 = wgt_word[2:0] ^ ({(|{wgt_word[1:0], 1'b0}), (|{wgt_word[0], 1'b0}), 1'b0} & {3{wgt_negate[0]}});
    assign wgt_turned_1 = wgt_word[6:4] ^ ({(|{wgt_word[5:4], 1'b0}), (|{wgt_word[4], 1'b0}), 1'b0} & {3{wgt_negate[1]}});
    assign wgt_turned_2 = wgt_word[10:8] ^ ({(|{wgt_word[9:8], 1'b0}), (|{wgt_word[8], 1'b0}), 1'b0} & {3{wgt_negate[2]}});
    assign wgt_turned_3 = wgt_word[14:12] ^ ({(|{wgt_word[13:12], 1'b0}), (|{wgt_word[12], 1'b0}), 1'b0} & {3{wgt_negate[3]}});
    assign wgt_posit4_1_0_least = wgt_turned_0 == 3'd1;
    assign wgt_posit4_1_0_most = &wgt_turned_0;
    assign bits_9 = wgt_turned_0 & {~(wgt_posit4_1_0_least | wgt_posit4_1_0_most), ~(wgt_posit4_1_0_least | wgt_posit4_1_0_most), ~(wgt_posit4_1_0_least | wgt_posit4_1_0_most)};
    assign wgt_posit4_1_1_least = wgt_turned_1 == 3'd1;
    assign wgt_posit4_1_1_most = &wgt_turned_1;
    assign bits_10 = wgt_turned_1 & {~(wgt_posit4_1_1_least | wgt_posit4_1_1_most), ~(wgt_posit4_1_1_least | wgt_posit4_1_1_most), ~(wgt_posit4_1_1_least | wgt_posit4_1_1_most)};
    assign wgt_posit4_1_2_least = wgt_turned_2 == 3'd1;
    assign wgt_posit4_1_2_most = &wgt_turned_2;
    assign bits_11 = wgt_turned_2 & {~(wgt_posit4_1_2_least | wgt_posit4_1_2_most), ~(wgt_posit4_1_2_least | wgt_posit4_1_2_most), ~(wgt_posit4_1_2_least | wgt_posit4_1_2_most)};
    assign wgt_posit4_1_3_least = wgt_turned_3 == 3'd1;
    assign wgt_posit4_1_3_most = &wgt_turned_3;
    assign bits_12 = wgt_turned_3 & {~(wgt_posit4_1_3_least | wgt_posit4_1_3_most), ~(wgt_posit4_1_3_least | wgt_posit4_1_3_most), ~(wgt_posit4_1_3_least | wgt_posit4_1_3_most)};
    assign bits_13 = {(wgt_word[2] & wgt_word[1]), (wgt_word[2] & (wgt_word[0] | ~wgt_word[1])), (wgt_word[2] ? (wgt_word[0] & ~wgt_word[1]) : wgt_word[1]), (wgt_word[0] & ~wgt_word[2])} & {4{decoding_e2m1}};
    assign wgt_low = bits_13 | ({3'd0, (|wgt_turned_0)} & {4{decoding_posit4_1}});
    assign bits_14 = {(wgt_word[10] & wgt_word[9]), (wgt_word[10] & (wgt_word[8] | ~wgt_word[9])), (wgt_word[10] ? (wgt_word[8] & ~wgt_word[9]) : wgt_word[9]), (wgt_word[8] & ~wgt_word[10])} & {4{decoding_e2m1}};
    assign wgt_high = bits_14 | ({3'd0, (|wgt_turned_2)} & {4{decoding_posit4_1}});
    assign bits_15 = {(wgt_word[6] & wgt_word[5]), (wgt_word[6] & (wgt_word[4] | ~wgt_word[5])), (wgt_word[6] ? (wgt_word[4] & ~wgt_word[5]) : wgt_word[5]), (wgt_word[4] & ~wgt_word[6])} & {4{decoding_e2m1}};
    assign wgt_middle_1 = bits_15 | ({3'd0, (|wgt_turned_1)} & {4{decoding_posit4_1}});
    assign bits_16 = {(wgt_word[14] & wgt_word[13]), (wgt_word[14] & (wgt_word[12] | ~wgt_word[13])), (wgt_word[14] ? (wgt_word[12] & ~wgt_word[13]) : wgt_word[13]), (wgt_word[12] & ~wgt_word[14])} & {4{decoding_e2m1}};
    assign wgt_middle_3 = bits_16 | ({3'd0, (|wgt_turned_3)} & {4{decoding_posit4_1}});
    assign wgt_near = {wgt_posit4_1_0_most, bits_9} & {4{decoding_posit4_1}};
    assign wgt_far = {wgt_posit4_1_2_most, bits_11} & {4{decoding_posit4_1}};
    assign wgt_power_1 = {wgt_posit4_1_1_most, bits_10} & {4{decoding_posit4_1}};
    assign wgt_power_3 = {wgt_posit4_1_3_most, bits_12} & {4{decoding_posit4_1}};
    assign product_signs = {act_word[15], act_word[11], act_word[7], act_word[3]} ^ {wgt_word[15], wgt_word[11], wgt_word[7], wgt_word[3]};
    assign bits_17 = (1'b0 | ((act_word[3] & ~(|act_word[2:0])) & decoding_posit4_1)) | ((wgt_word[3] & ~(|wgt_word[2:0])) & decoding_posit4_1);
    assign bits_18 = (1'b0 | ((act_word[7] & ~(|act_word[6:4])) & decoding_posit4_1)) | ((wgt_word[7] & ~(|wgt_word[6:4])) & decoding_posit4_1);
    assign bits_19 = (1'b0 | ((act_word[11] & ~(|act_word[10:8])) & decoding_posit4_1)) | ((wgt_word[11] & ~(|wgt_word[10:8])) & decoding_posit4_1);
    assign bits_20 = (1'b0 | ((act_word[15] & ~(|act_word[14:12])) & decoding_posit4_1)) | ((wgt_word[15] & ~(|wgt_word[14:12])) & decoding_posit4_1);
    assign near_amount = {1'b0, act_near} + {1'b0, wgt_near};
    assign far_amount = {1'b0, act_far} + {1'b0, wgt_far};
    assign power_1_amount = {1'b0, act_power_1} + {1'b0, wgt_power_1};
    assign power_3_amount = {1'b0, act_power_3} + {1'b0, wgt_power_3};
    assign product_low = {4'd0, act_low} * {4'd0, wgt_low};
    assign product_high = {4'd0, act_high} * {4'd0, wgt_high};
    assign product_cross_1 = {4'd0, act_middle_1} * {4'd0, wgt_middle_1};
    assign product_cross_3 = {4'd0, act_middle_3} * {4'd0, wgt_middle_3};
    assign shifting_posit4_1 = mode_held == 1'b1;
    assign low_by_1 = near_amount[0] ? {product_low, 1'b0} : {1'b0, product_low};
    assign low_by_2 = near_amount[1] ? {low_by_1, 2'd0} : {2'd0, low_by_1};
    assign low_by_4 = near_amount[2] ? {low_by_2, 4'd0} : {4'd0, low_by_2};
    assign low_by_8 = near_amount[3] ? {low_by_4, 8'd0} : {8'd0, low_by_4};
    assign high_by_1 = far_amount[0] ? {product_high, 1'b0} : {1'b0, product_high};
    assign high_by_2 = far_amount[1] ? {high_by_1, 2'd0} : {2'd0, high_by_1};
    assign taken = ~{bits_20, bits_19, bits_18, bits_17} & {4{valid_held}};
    assign spoilt = {bits_20, bits_19, bits_18, bits_17} & {4{valid_held}};
    assign low_by_16 = near_amount[4] ? {low_by_8, 16'd0} : {16'd0, low_by_8};
    assign high_by_4 = far_amount[2] ? {high_by_2, 4'd0} : {4'd0, high_by_2};
    assign high_by_8 = far_amount[3] ? {high_by_4, 8'd0} : {8'd0, high_by_4};
    assign high_by_16 = far_amount[4] ? {high_by_8, 16'd0} : {16'd0, high_by_8};
    assign bits_21 = product_cross_1 & {~shifting_posit4_1, ~shifting_posit4_1, ~shifting_posit4_1, ~shifting_posit4_1, ~shifting_posit4_1, ~shifting_posit4_1, ~shifting_posit4_1, ~shifting_posit4_1};
    assign middle_1 = {((power_1_amount == 5'd16) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd15) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd14) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd13) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd12) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd11) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd10) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd9) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd8) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd7) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd6) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd5) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd4) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd3) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd2) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd1) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd0) & (product_cross_1[0] & shifting_posit4_1))} | {9'd0, bits_21};
    assign bits_22 = product_cross_3 & {~shifting_posit4_1, ~shifting_posit4_1, ~shifting_posit4_1, ~shifting_posit4_1, ~shifting_posit4_1, ~shifting_posit4_1, ~shifting_posit4_1, ~shifting_posit4_1};
    assign middle_3 = {((power_3_amount == 5'd16) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd15) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd14) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd13) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd12) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd11) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd10) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd9) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd8) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd7) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd6) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd5) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd4) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd3) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd2) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd1) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd0) & (product_cross_3[0] & shifting_posit4_1))} | {9'd0, bits_22};
    assign given_4_0_0_0 = (1'b1 & taken[0]) & 1'b1;
    assign given_4_1_0_1 = (1'b1 & taken[1]) & 1'b1;
    assign given_4_2_0_2 = (1'b1 & taken[2]) & 1'b1;
    assign given_4_3_0_3 = (1'b1 & taken[3]) & 1'b1;
    assign take_0 = (1'b0 | given_4_0_0_0) | given_4_0_0_0;
    assign take_1 = 1'b0 | given_4_0_0_0;
    assign take_2 = (1'b0 | given_4_1_0_1) | given_4_1_0_1;
    assign take_3 = 1'b0 | given_4_1_0_1;
    assign take_4 = (1'b0 | given_4_2_0_2) | given_4_2_0_2;
    assign take_5 = 1'b0 | given_4_2_0_2;
    assign take_6 = (1'b0 | given_4_3_0_3) | given_4_3_0_3;
    assign take_7 = 1'b0 | given_4_3_0_3;
    assign unused_low = |low_by_16[38:18];
    assign unused_high = |high_by_16[38:18];
    assign bits_23 = ({120'd0, (low_by_16[7:0] & {8{take_0}})} | {110'd0, (low_by_16[17:8] & {10{take_1}}), 8'd0}) | {88'd0, (middle_1[7:0] & {8{take_2}}), 32'd0};
    assign bits_24 = (bits_23 | {79'd0, (middle_1[16:8] & {9{take_3}}), 40'd0}) | {56'd0, (high_by_16[7:0] & {8{take_4}}), 64'd0};
    assign bits_25 = (bits_24 | {46'd0, (high_by_16[17:8] & {10{take_5}}), 72'd0}) | {24'd0, (middle_3[7:0] & {8{take_6}}), 96'd0};
    assign placed = bits_25 | {15'd0, (middle_3[16:8] & {9{take_7}}), 104'd0};
    assign acc_before = acc & {~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held};
    assign addend = placed ^ {{32{product_signs[3]}}, {32{product_signs[2]}}, {32{product_signs[1]}}, {32{product_signs[0]}}};
    assign sum_1 = {1'b0, acc_before[127:96], (1'b0 | product_signs[3]), acc_before[95:64], (1'b0 | product_signs[2]), acc_before[63:32], (1'b0 | product_signs[1]), acc_before[31:0], (1'b0 | product_signs[0])} + {1'b0, addend[127:96], (product_signs[3] & ~1'b0), addend[95:64], (product_signs[2] & ~1'b0), addend[63:32], (product_signs[1] & ~1'b0), addend[31:0], (product_signs[0] & ~1'b0)};
    assign acc_next_total = sum_1 + 133'd0;
    assign unused_carry = |{acc_next_total[132], acc_next_total[99], acc_next_total[66], acc_next_total[33], acc_next_total[0]};

    always @(posedge clk) begin
        act_word <= act;
        wgt_word <= wgt;
        mode_held <= mode;
        acc <= {acc_next_total[131:100], acc_next_total[98:67], acc_next_total[65:34], acc_next_total[32:1]};
        nan <= (nan & {~first_held, ~first_held, ~first_held, ~first_held}) | spoilt;
    end

    always @(posedge clk) begin
        if (rst) begin
            first_held <= 1'b0;
        end else begin
            first_held <= first;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            valid_held <= 1'b0;
        end else begin
            valid_held <= valid;
        end
    end

endmodule

`default_nettype wire
