// simd_e2m1_e4m3_fp16_fp32_bf16_fp32_stages2: SIMD lane: four 4-bit, two 8-bit or one 16-bit products per cycle, exact sums
//
//   modes   e2m1+e4m3+fp16_fp32+bf16_fp32 what a lane takes at run time: four codes of 4 bits, two of 8 or one of 16; e4m3xe2m1: activations times weights of half the width; fp16_fp32: sums rounded in float32
//   stages  2 cycles     cycles from the registers of the operands to the accumulator
//
// digest b311be11935be0e670fc7c66bc6d30bf5fb58972201bb28f367e29c89dd516c7
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module simd_e2m1_e4m3_fp16_fp32_bf16_fp32_stages2 (
    input  wire clk,
    input  wire rst,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    input  wire [1:0] mode,
    input  wire first,
    input  wire valid,
    output reg  [103:0] acc,
    output reg  [3:0] nan
);

    reg  [15:0] act_word;
    reg  [15:0] wgt_word;
    reg  first_held;
    reg  valid_held;
    reg  [1:0] mode_held;
    reg  [11:0] low_product_multiplied;
    reg  [9:0] high_product_multiplied;
    reg  [7:0] product_1_multiplied;
    wire [10:0] product_cross_1;
    reg  [7:0] product_3_multiplied;
    wire [10:0] product_cross_3;
    reg  first_multiplied;
    reg  valid_multiplied;
    reg  [1:0] mode_multiplied;
    reg  [3:0] signs_multiplied;
    wire [3:0] product_signs;
    reg  [3:0] wrong_multiplied;
    reg  [2:0] kinds_multiplied;
    reg  [4:0] near_multiplied;
    wire [4:0] near_amount;
    reg  [8:0] far_multiplied;
    wire [8:0] far_amount;
    wire rounding;
    wire [31:0] float_sum_next_state;
    wire [3:0] spoilt;
    wire decoding_e2m1;
    wire decoding_e4m3;
    wire decoding_fp16_fp32;
    wire decoding_bf16_fp32;
    wire decoding_by_2;
    wire decoding_by_1;
    wire act_sign_0;
    wire act_sign_1;
    wire act_sign_2;
    wire act_e4m3_0_normal;
    wire act_e4m3_1_normal;
    wire act_fp16_0_normal;
    wire act_bf16_0_normal;
    wire [5:0] act_low;
    wire [4:0] act_high;
    wire [3:0] act_middle_1;
    wire [3:0] act_middle_3;
    wire [3:0] act_near;
    wire [7:0] act_far;
    wire act_fp16_fp32_fraction;
    wire act_fp16_fp32_full;
    wire act_bf16_fp32_fraction;
    wire act_bf16_fp32_full;
    wire wgt_sign_0;
    wire wgt_sign_1;
    wire wgt_sign_2;
    wire wgt_e4m3_0_normal;
    wire wgt_e4m3_1_normal;
    wire wgt_fp16_0_normal;
    wire wgt_bf16_0_normal;
    wire [5:0] wgt_low;
    wire [4:0] wgt_high;
    wire [3:0] wgt_middle_1;
    wire [3:0] wgt_middle_3;
    wire [3:0] wgt_near;
    wire [7:0] wgt_far;
    wire wgt_fp16_fp32_fraction;
    wire wgt_fp16_fp32_full;
    wire wgt_bf16_fp32_fraction;
    wire wgt_bf16_fp32_full;
    wire multiplying_fp16_fp32;
    wire multiplying_bf16_fp32;
    wire multiplying_by_1;
    wire [11:0] product_low;
    wire [9:0] product_high;
    wire [5:0] act_cross_1;
    wire [4:0] wgt_cross_1;
    wire [4:0] act_cross_3;
    wire [5:0] wgt_cross_3;
    wire [11:0] crossed;
    wire shifting_e2m1;
    wire shifting_e4m3;
    wire shifting_fp16_fp32;
    wire shifting_bf16_fp32;
    wire shifting_by_4;
    wire shifting_by_2;
    wire shifting_by_1;
    wire [12:0] low_by_1;
    wire [14:0] low_by_2;
    wire [18:0] low_by_4;
    wire [26:0] low_by_8;
    wire [10:0] high_by_1;
    wire [12:0] high_by_2;
    wire [3:0] taken;
    wire [42:0] low_by_16;
    wire [16:0] high_by_4;
    wire [24:0] high_by_8;
    wire [40:0] high_by_16;
    wire given_4_0_0_0;
    wire given_4_1_0_1;
    wire given_4_2_0_2;
    wire given_4_3_0_3;
    wire given_2_0_0_4;
    wire given_2_1_0_5;
    wire take_0;
    wire take_1;
    wire take_2;
    wire take_3;
    wire take_4;
    wire take_5;
    wire unused_low;
    wire unused_high;
    wire [103:0] placed;
    wire [103:0] acc_before;
    wire [103:0] addend;
    wire unused_carry;
    wire [108:0] acc_next_total;
    wire [5:0] bits_1;
    wire [5:0] bits_2;
    wire [4:0] bits_3;
    wire [4:0] bits_4;
    wire [7:0] bits_5;
    wire [5:0] bits_6;
    wire [5:0] bits_7;
    wire [4:0] bits_8;
    wire [4:0] bits_9;
    wire [7:0] bits_10;
    wire bits_11;
    wire bits_12;
    wire bits_13;
    wire bits_14;
    wire bits_15;
    wire bits_16;
    wire bits_17;
    wire bits_18;
    wire bits_19;
    wire bits_20;
    wire [15:0] product_upper;
    wire [9:0] product_exponent;
    wire [103:0] bits_21;
    wire [103:0] bits_22;
    wire [108:0] sum_1;

    assign decoding_e2m1 = mode_held == 2'd0;
    assign decoding_e4m3 = mode_held == 2'd1;
    assign decoding_fp16_fp32 = mode_held == 2'd2;
    assign decoding_bf16_fp32 = mode_held == 2'd3;
    assign decoding_by_2 = 1'b0 | decoding_e4m3;
    assign decoding_by_1 = (1'b0 | decoding_fp16_fp32) | decoding_bf16_fp32;
    assign act_sign_0 = (1'b0 | decoding_by_1) ? act_word[15] : ((1'b0 | decoding_by_2) ? act_word[7] : act_word[3]);
    assign act_sign_1 = (1'b0 | decoding_by_1) ? act_word[15] : act_word[7];
    assign act_sign_2 = ((1'b0 | decoding_by_2) | decoding_by_1) ? act_word[15] : act_word[11];
    assign act_e4m3_0_normal = |act_word[6:3];
    assign act_e4m3_1_normal = |act_word[14:11];
    assign act_fp16_0_normal = |act_word[14:10];
    assign act_bf16_0_normal = |act_word[14:7];
    assign bits_1 = {2'd0, (act_word[2] & act_word[1]), (act_word[2] & (act_word[0] | ~act_word[1])), (act_word[2] ? (act_word[0] & ~act_word[1]) : act_word[1]), (act_word[0] & ~act_word[2])} & {6{decoding_e2m1}};
    assign bits_2 = (bits_1 | ({2'd0, act_e4m3_0_normal, act_word[2:0]} & {6{decoding_e4m3}})) | (act_word[5:0] & {6{decoding_fp16_fp32}});
    assign act_low = bits_2 | ({act_word[2:0], 3'd0} & {6{decoding_bf16_fp32}});
    assign bits_3 = {1'b0, (act_word[10] & act_word[9]), (act_word[10] & (act_word[8] | ~act_word[9])), (act_word[10] ? (act_word[8] & ~act_word[9]) : act_word[9]), (act_word[8] & ~act_word[10])} & {5{decoding_e2m1}};
    assign bits_4 = (bits_3 | ({1'b0, act_e4m3_1_normal, act_word[10:8]} & {5{decoding_e4m3}})) | ({act_fp16_0_normal, act_word[9:6]} & {5{decoding_fp16_fp32}});
    assign act_high = bits_4 | ({act_bf16_0_normal, act_word[6:3]} & {5{decoding_bf16_fp32}});
    assign act_middle_1 = {(act_word[6] & act_word[5]), (act_word[6] & (act_word[4] | ~act_word[5])), (act_word[6] ? (act_word[4] & ~act_word[5]) : act_word[5]), (act_word[4] & ~act_word[6])} & {4{decoding_e2m1}};
    assign act_middle_3 = {(act_word[14] & act_word[13]), (act_word[14] & (act_word[12] | ~act_word[13])), (act_word[14] ? (act_word[12] & ~act_word[13]) : act_word[13]), (act_word[12] & ~act_word[14])} & {4{decoding_e2m1}};
    assign act_near = {act_word[6:4], (act_word[3] | ~act_e4m3_0_normal)} & {4{decoding_e4m3}};
    assign bits_5 = ({4'd0, act_word[14:12], (act_word[11] | ~act_e4m3_1_normal)} & {8{decoding_e4m3}}) | ({3'd0, act_word[14:11], (act_word[10] | ~act_fp16_0_normal)} & {8{decoding_fp16_fp32}});
    assign act_far = bits_5 | ({act_word[14:8], (act_word[7] | ~act_bf16_0_normal)} & {8{decoding_bf16_fp32}});
    assign act_fp16_fp32_fraction = |act_word[9:0];
    assign act_fp16_fp32_full = &act_word[14:10];
    assign act_bf16_fp32_fraction = |act_word[6:0];
    assign act_bf16_fp32_full = &act_word[14:7];
    assign wgt_sign_0 = (1'b0 | decoding_by_1) ? wgt_word[15] : ((1'b0 | decoding_by_2) ? wgt_word[7] : wgt_word[3]);
    assign wgt_sign_1 = (1'b0 | decoding_by_1) ? wgt_word[15] : wgt_word[7];
    assign wgt_sign_2 = ((1'b0 | decoding_by_2) | decoding_by_1) ? wgt_word[15] : wgt_word[11];
    assign wgt_e4m3_0_normal = |wgt_word[6:3];
    assign wgt_e4m3_1_normal = |wgt_word[14:11];
    assign wgt_fp16_0_normal = |wgt_word[14:10];
    assign wgt_bf16_0_normal = |wgt_word[14:7];
    assign bits_6 = {2'd0, (wgt_word[2] & wgt_word[1]), (wgt_word[2] & (wgt_word[0] | ~wgt_word[1])), (wgt_word[2] ? (wgt_word[0] & ~wgt_word[1]) : wgt_word[1]), (wgt_word[0] & ~wgt_word[2])} & {6{decoding_e2m1}};
    assign bits_7 = (bits_6 | ({2'd0, wgt_e4m3_0_normal, wgt_word[2:0]} & {6{decoding_e4m3}})) | (wgt_word[5:0] & {6{decoding_fp16_fp32}});
    assign wgt_low = bits_7 | ({wgt_word[2:0], 3'd0} & {6{decoding_bf16_fp32}});
    assign bits_8 = {1'b0, (wgt_word[10] & wgt_word[9]), (wgt_word[10] & (wgt_word[8] | ~wgt_word[9])), (wgt_word[10] ? (wgt_word[8] & ~wgt_word[9]) : wgt_word[9]), (wgt_word[8] & ~wgt_word[10])} & {5{decoding_e2m1}};
    assign bits_9 = (bits_8 | ({1'b0, wgt_e4m3_1_normal, wgt_word[10:8]} & {5{decoding_e4m3}})) | ({wgt_fp16_0_normal, wgt_word[9:6]} & {5{decoding_fp16_fp32}});
    assign wgt_high = bits_9 | ({wgt_bf16_0_normal, wgt_word[6:3]} & {5{decoding_bf16_fp32}});
    assign wgt_middle_1 = {(wgt_word[6] & wgt_word[5]), (wgt_word[6] & (wgt_word[4] | ~wgt_word[5])), (wgt_word[6] ? (wgt_word[4] & ~wgt_word[5]) : wgt_word[5]), (wgt_word[4] & ~wgt_word[6])} & {4{decoding_e2m1}};
    assign wgt_middle_3 = {(wgt_word[14] & wgt_word[13]), (wgt_word[14] & (wgt_word[12] | ~wgt_word[13])), (wgt_word[14] ? (wgt_word[12] & ~wgt_word[13]) : wgt_word[13]), (wgt_word[12] & ~wgt_word[14])} & {4{decoding_e2m1}};
    assign wgt_near = {wgt_word[6:4], (wgt_word[3] | ~wgt_e4m3_0_normal)} & {4{decoding_e4m3}};
    assign bits_10 = ({4'd0, wgt_word[14:12], (wgt_word[11] | ~wgt_e4m3_1_normal)} & {8{decoding_e4m3}}) | ({3'd0, wgt_word[14:11], (wgt_word[10] | ~wgt_fp16_0_normal)} & {8{decoding_fp16_fp32}});
    assign wgt_far = bits_10 | ({wgt_word[14:8], (wgt_word[7] | ~wgt_bf16_0_normal)} & {8{decoding_bf16_fp32}});
    assign wgt_fp16_fp32_fraction = |wgt_word[9:0];
    assign wgt_fp16_fp32_full = &wgt_word[14:10];
    assign wgt_bf16_fp32_fraction = |wgt_word[6:0];
    assign wgt_bf16_fp32_full = &wgt_word[14:7];
    assign product_signs = {act_word[15], act_sign_2, act_sign_1, act_sign_0} ^ {wgt_word[15], wgt_sign_2, wgt_sign_1, wgt_sign_0};
    assign near_amount = {1'b0, act_near} + {1'b0, wgt_near};
    assign far_amount = {1'b0, act_far} + {1'b0, wgt_far};
    assign bits_11 = (1'b0 | ((~(|act_word[14:10]) & ~act_fp16_fp32_fraction) & decoding_fp16_fp32)) | ((~(|act_word[14:7]) & ~act_bf16_fp32_fraction) & decoding_bf16_fp32);
    assign bits_12 = (1'b0 | ((~(|wgt_word[14:10]) & ~wgt_fp16_fp32_fraction) & decoding_fp16_fp32)) | ((~(|wgt_word[14:7]) & ~wgt_bf16_fp32_fraction) & decoding_bf16_fp32);
    assign bits_13 = (1'b0 | ((act_fp16_fp32_full & ~act_fp16_fp32_fraction) & decoding_fp16_fp32)) | ((act_bf16_fp32_full & ~act_bf16_fp32_fraction) & decoding_bf16_fp32);
    assign bits_14 = (1'b0 | ((wgt_fp16_fp32_full & ~wgt_fp16_fp32_fraction) & decoding_fp16_fp32)) | ((wgt_bf16_fp32_full & ~wgt_bf16_fp32_fraction) & decoding_bf16_fp32);
    assign bits_15 = (1'b0 | ((act_fp16_fp32_full & act_fp16_fp32_fraction) & decoding_fp16_fp32)) | ((act_bf16_fp32_full & act_bf16_fp32_fraction) & decoding_bf16_fp32);
    assign bits_16 = (1'b0 | ((wgt_fp16_fp32_full & wgt_fp16_fp32_fraction) & decoding_fp16_fp32)) | ((wgt_bf16_fp32_full & wgt_bf16_fp32_fraction) & decoding_bf16_fp32);
    assign bits_17 = (1'b0 | ((act_fp16_fp32_full & ~act_fp16_fp32_fraction) & decoding_fp16_fp32)) | ((act_bf16_fp32_full & ~act_bf16_fp32_fraction) & decoding_bf16_fp32);
    assign bits_18 = (1'b0 | ((~(|wgt_word[14:10]) & ~wgt_fp16_fp32_fraction) & decoding_fp16_fp32)) | ((~(|wgt_word[14:7]) & ~wgt_bf16_fp32_fraction) & decoding_bf16_fp32);
    assign bits_19 = (1'b0 | ((wgt_fp16_fp32_full & ~wgt_fp16_fp32_fraction) & decoding_fp16_fp32)) | ((wgt_bf16_fp32_full & ~wgt_bf16_fp32_fraction) & decoding_bf16_fp32);
    assign bits_20 = (1'b0 | ((~(|act_word[14:10]) & ~act_fp16_fp32_fraction) & decoding_fp16_fp32)) | ((~(|act_word[14:7]) & ~act_bf16_fp32_fraction) & decoding_bf16_fp32);
    assign multiplying_fp16_fp32 = mode_held == 2'd2;
    assign multiplying_bf16_fp32 = mode_held == 2'd3;
    assign multiplying_by_1 = (1'b0 | multiplying_fp16_fp32) | multiplying_bf16_fp32;
    assign product_low = {6'd0, act_low} * {6'd0, wgt_low};
    assign product_high = {5'd0, act_high} * {5'd0, wgt_high};
    assign act_cross_1 = (act_low & {6{multiplying_by_1}}) | {2'd0, act_middle_1};
    assign wgt_cross_1 = (wgt_high & {5{multiplying_by_1}}) | {1'b0, wgt_middle_1};
    assign product_cross_1 = {5'd0, act_cross_1} * {6'd0, wgt_cross_1};
    assign act_cross_3 = (act_high & {5{multiplying_by_1}}) | {1'b0, act_middle_3};
    assign wgt_cross_3 = (wgt_low & {6{multiplying_by_1}}) | {2'd0, wgt_middle_3};
    assign product_cross_3 = {6'd0, act_cross_3} * {5'd0, wgt_cross_3};
    assign crossed = {1'b0, product_cross_1} + {1'b0, product_cross_3};
    assign product_upper = {product_high, product_low[11:6]} + {4'd0, (crossed & {12{multiplying_by_1}})};
    assign shifting_e2m1 = mode_multiplied == 2'd0;
    assign shifting_e4m3 = mode_multiplied == 2'd1;
    assign shifting_fp16_fp32 = mode_multiplied == 2'd2;
    assign shifting_bf16_fp32 = mode_multiplied == 2'd3;
    assign shifting_by_4 = 1'b0 | shifting_e2m1;
    assign shifting_by_2 = 1'b0 | shifting_e4m3;
    assign shifting_by_1 = (1'b0 | shifting_fp16_fp32) | shifting_bf16_fp32;
    assign product_exponent = {1'b0, far_multiplied} + (shifting_bf16_fp32 ? 10'h382 : 10'h62);
    assign rounding = ((1'b0 | shifting_fp16_fp32) | shifting_bf16_fp32) & valid_multiplied;
    assign low_by_1 = near_multiplied[0] ? {low_product_multiplied, 1'b0} : {1'b0, low_product_multiplied};
    assign low_by_2 = near_multiplied[1] ? {low_by_1, 2'd0} : {2'd0, low_by_1};
    assign low_by_4 = near_multiplied[2] ? {low_by_2, 4'd0} : {4'd0, low_by_2};
    assign low_by_8 = near_multiplied[3] ? {low_by_4, 8'd0} : {8'd0, low_by_4};
    assign high_by_1 = far_multiplied[0] ? {high_product_multiplied, 1'b0} : {1'b0, high_product_multiplied};
    assign high_by_2 = far_multiplied[1] ? {high_by_1, 2'd0} : {2'd0, high_by_1};
    assign taken = ~wrong_multiplied & {4{valid_multiplied}};
    assign spoilt = wrong_multiplied & {4{valid_multiplied}};
    assign low_by_16 = near_multiplied[4] ? {low_by_8, 16'd0} : {16'd0, low_by_8};
    assign high_by_4 = far_multiplied[2] ? {high_by_2, 4'd0} : {4'd0, high_by_2};
    assign high_by_8 = far_multiplied[3] ? {high_by_4, 8'd0} : {8'd0, high_by_4};
    assign high_by_16 = far_multiplied[4] ? {high_by_8, 16'd0} : {16'd0, high_by_8};
    assign given_4_0_0_0 = (shifting_by_4 & taken[0]) & 1'b1;
    assign given_4_1_0_1 = (shifting_by_4 & taken[1]) & 1'b1;
    assign given_4_2_0_2 = (shifting_by_4 & taken[2]) & 1'b1;
    assign given_4_3_0_3 = (shifting_by_4 & taken[3]) & 1'b1;
    assign given_2_0_0_4 = (shifting_by_2 & taken[0]) & 1'b1;
    assign given_2_1_0_5 = (shifting_by_2 & taken[2]) & 1'b1;
    assign take_0 = 1'b0 | given_4_0_0_0;
    assign take_1 = 1'b0 | given_4_1_0_1;
    assign take_2 = 1'b0 | given_4_2_0_2;
    assign take_3 = 1'b0 | given_4_3_0_3;
    assign take_4 = 1'b0 | given_2_0_0_4;
    assign take_5 = 1'b0 | given_2_1_0_5;
    assign unused_low = |low_by_16[42:38];
    assign unused_high = |high_by_16[40:38];
    assign bits_21 = ({96'd0, (low_by_16[7:0] & {8{take_0}})} | {70'd0, (product_1_multiplied & {8{take_1}}), 26'd0}) | {44'd0, (high_by_16[7:0] & {8{take_2}}), 52'd0};
    assign bits_22 = (bits_21 | {18'd0, (product_3_multiplied & {8{take_3}}), 78'd0}) | {68'd0, (low_by_16[37:2] & {36{take_4}})};
    assign placed = bits_22 | {16'd0, (high_by_16[37:2] & {36{take_5}}), 52'd0};
    assign acc_before = acc & {~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied};
    assign addend = placed ^ {{26{signs_multiplied[3]}}, {26{signs_multiplied[2]}}, {26{signs_multiplied[1]}}, {26{signs_multiplied[0]}}};
    assign sum_1 = {1'b0, acc_before[103:78], (((1'b0 | shifting_by_2) | shifting_by_1) | signs_multiplied[3]), acc_before[77:52], ((1'b0 | shifting_by_1) | signs_multiplied[2]), acc_before[51:26], (((1'b0 | shifting_by_2) | shifting_by_1) | signs_multiplied[1]), acc_before[25:0], (1'b0 | signs_multiplied[0])} + {1'b0, addend[103:78], (signs_multiplied[3] & ~((1'b0 | shifting_by_2) | shifting_by_1)), addend[77:52], (signs_multiplied[2] & ~(1'b0 | shifting_by_1)), addend[51:26], (signs_multiplied[1] & ~((1'b0 | shifting_by_2) | shifting_by_1)), addend[25:0], (signs_multiplied[0] & ~1'b0)};
    assign acc_next_total = sum_1 + 109'd0;
    assign unused_carry = |{acc_next_total[108], acc_next_total[81], acc_next_total[54], acc_next_total[27], acc_next_total[0]};

    always @(posedge clk) begin
        act_word <= act;
        wgt_word <= wgt;
        mode_held <= mode;
        low_product_multiplied <= {product_upper[5:0], product_low[5:0]};
        high_product_multiplied <= product_upper[15:6];
        product_1_multiplied <= product_cross_1[7:0];
        product_3_multiplied <= product_cross_3[7:0];
        mode_multiplied <= mode_held;
        signs_multiplied <= product_signs;
        wrong_multiplied <= {1'b0, ((1'b0 | ((&act_word[14:8]) & decoding_e4m3)) | ((&wgt_word[14:8]) & decoding_e4m3)), 1'b0, ((1'b0 | ((&act_word[6:0]) & decoding_e4m3)) | ((&wgt_word[6:0]) & decoding_e4m3))};
        kinds_multiplied <= {((bits_15 | bits_16) | ((bits_17 & bits_18) | (bits_19 & bits_20))), (bits_13 | bits_14), (bits_11 | bits_12)};
        near_multiplied <= near_amount;
        far_multiplied <= far_amount;
        acc <= {acc_next_total[107:82], acc_next_total[80:55], acc_next_total[53:34], (rounding ? float_sum_next_state : {acc_next_total[33:28], acc_next_total[26:1]})};
        nan <= (nan & {~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied}) | spoilt;
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

    always @(posedge clk) begin
        if (rst) begin
            first_multiplied <= 1'b0;
        end else begin
            first_multiplied <= first_held;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            valid_multiplied <= 1'b0;
        end else begin
            valid_multiplied <= valid_held;
        end
    end

    simd_float_sum_fp16_bf16 float_sum (
        .product({high_product_multiplied, low_product_multiplied}),
        .exponent(product_exponent),
        .sign(signs_multiplied[0]),
        .zero(kinds_multiplied[0]),
        .nan(kinds_multiplied[2]),
        .inf(kinds_multiplied[1]),
        .state(acc_before[31:0]),
        .next_state(float_sum_next_state)
    );

endmodule

module simd_float_sum_fp16_bf16 (
    input  wire [21:0] product,
    input  wire [9:0] exponent,
    input  wire sign,
    input  wire zero,
    input  wire nan,
    input  wire inf,
    input  wire [31:0] state,
    output wire [31:0] next_state
);

    wire acc_normal;
    wire acc_high;
    wire [10:0] distance;
    wire swap;
    wire [9:0] steps;
    wire [5:0] amount;
    wire [36:0] front;
    wire [36:0] other;
    wire [36:0] other_down_1;
    wire other_lost_1;
    wire [36:0] other_down_2;
    wire other_lost_2;
    wire [36:0] other_down_4;
    wire other_lost_4;
    wire [36:0] other_down_8;
    wire other_lost_8;
    wire [36:0] other_down_16;
    wire other_lost_16;
    wire [36:0] other_down_32;
    wire other_lost_32;
    wire front_sign;
    wire minus;
    wire nan_32;
    wire inf_33;
    wire inf_sign;
    wire carry_in;
    wire [36:0] subtrahend;
    wire [38:0] raw;
    wire unused_carry_in;
    wire negative;
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
    wire zero_54;
    wire [9:0] above;
    wire low;
    wire [37:0] total_by_32;
    wire [37:0] total_by_16;
    wire [37:0] total_by_8;
    wire [37:0] total_by_4;
    wire [37:0] total_by_2;
    wire [37:0] total_by_1;
    wire sum_sign;
    wire sum_rest;
    wire up;
    wire [23:0] size;
    wire [23:0] rounded;
    wire special;
    wire sign_71;
    wire [8:0] greatest;
    wire bits_1;
    wire [37:0] bits_2;
    wire bits_3;
    wire [5:0] amount_57;
    wire bits_4;
    wire [9:0] sum_1;
    wire [9:0] sum_exponent;
    wire [21:0] bits_5;

    assign acc_normal = |state[30:23];
    assign acc_high = &state[30:23];
    assign distance = {exponent[9], exponent} - {3'd0, state[30:24], (state[23] | ~acc_normal)};
    assign swap = distance[10] | zero;
    assign steps = distance[9:0] ^ {10{distance[10]}};
    assign amount = steps[5:0] | {(|steps[9:6]), (|steps[9:6]), (|steps[9:6]), (|steps[9:6]), (|steps[9:6]), (|steps[9:6])};
    assign front = swap ? {acc_normal, state[22:0], 13'd0} : {product, 15'd0};
    assign other = swap ? {1'b0, product, 14'd0} : {acc_normal, state[22:0], 13'd0};
    assign other_down_1 = amount[0] ? {1'b0, other[36:1]} : other;
    assign other_lost_1 = amount[0] & other[0];
    assign other_down_2 = amount[1] ? {2'd0, other_down_1[36:2]} : other_down_1;
    assign other_lost_2 = amount[1] & (|other_down_1[1:0]);
    assign other_down_4 = amount[2] ? {4'd0, other_down_2[36:4]} : other_down_2;
    assign other_lost_4 = amount[2] & (|other_down_2[3:0]);
    assign other_down_8 = amount[3] ? {8'd0, other_down_4[36:8]} : other_down_4;
    assign other_lost_8 = amount[3] & (|other_down_4[7:0]);
    assign other_down_16 = amount[4] ? {16'd0, other_down_8[36:16]} : other_down_8;
    assign other_lost_16 = amount[4] & (|other_down_8[15:0]);
    assign other_down_32 = amount[5] ? {32'd0, other_down_16[36:32]} : other_down_16;
    assign other_lost_32 = amount[5] & (|other_down_16[31:0]);
    assign greatest = swap ? {1'b0, state[30:24], (state[23] | ~acc_normal)} : exponent[8:0];
    assign front_sign = swap ? state[31] : sign;
    assign minus = state[31] ^ sign;
    assign nan_32 = (nan | (acc_high & state[22])) | ((inf & (acc_high & ~state[22])) & minus);
    assign inf_33 = inf | (acc_high & ~state[22]);
    assign inf_sign = inf ? sign : state[31];
    assign carry_in = minus & ~(|{other_lost_32, other_lost_16, other_lost_8, other_lost_4, other_lost_2, other_lost_1});
    assign subtrahend = other_down_32 ^ {37{minus}};
    assign raw = {1'b0, front, carry_in} + {1'b0, subtrahend, carry_in};
    assign negative = minus & ~raw[38];
    assign bits_1 = raw[38] ^ minus;
    assign bits_2 = {bits_1, raw[37:1]} ^ {38{negative}};
    assign word_upper_32_empty = ~(|bits_2[37:6]);
    assign word_deciding_32 = word_upper_32_empty ? {bits_2[5:0], negative, 24'd0} : bits_2[37:7];
    assign word_upper_16_empty = ~(|word_deciding_32[30:15]);
    assign word_deciding_16 = word_upper_16_empty ? word_deciding_32[14:0] : word_deciding_32[30:16];
    assign word_upper_8_empty = ~(|word_deciding_16[14:7]);
    assign word_deciding_8 = word_upper_8_empty ? word_deciding_16[6:0] : word_deciding_16[14:8];
    assign word_upper_4_empty = ~(|word_deciding_8[6:3]);
    assign word_deciding_4 = word_upper_4_empty ? word_deciding_8[2:0] : word_deciding_8[6:4];
    assign word_upper_2_empty = ~(|word_deciding_4[2:1]);
    assign word_deciding_2 = word_upper_2_empty ? word_deciding_4[0] : word_deciding_4[2];
    assign word_upper_1_empty = ~word_deciding_2;
    assign bits_3 = &{word_upper_32_empty, word_upper_16_empty, word_upper_8_empty, word_upper_4_empty, word_upper_2_empty, word_upper_1_empty};
    assign zero_54 = bits_3 & ~negative;
    assign above = {1'b0, greatest} - {4'd0, word_upper_32_empty, word_upper_16_empty, word_upper_8_empty, word_upper_4_empty, word_upper_2_empty, word_upper_1_empty};
    assign low = above[9] | zero_54;
    assign amount_57 = above[9] ? greatest[5:0] : {word_upper_32_empty, word_upper_16_empty, word_upper_8_empty, word_upper_4_empty, word_upper_2_empty, word_upper_1_empty};
    assign total_by_32 = amount_57[5] ? {raw[6:1], 32'd0} : {bits_1, raw[37:1]};
    assign total_by_16 = amount_57[4] ? {total_by_32[21:0], 16'd0} : total_by_32;
    assign total_by_8 = amount_57[3] ? {total_by_16[29:0], 8'd0} : total_by_16;
    assign total_by_4 = amount_57[2] ? {total_by_8[33:0], 4'd0} : total_by_8;
    assign total_by_2 = amount_57[1] ? {total_by_4[35:0], 2'd0} : total_by_4;
    assign total_by_1 = amount_57[0] ? {total_by_2[36:0], 1'b0} : total_by_2;
    assign bits_4 = (zero_54 & minus) & ~(|{other_lost_32, other_lost_16, other_lost_8, other_lost_4, other_lost_2, other_lost_1});
    assign sum_sign = (front_sign ^ negative) & ~bits_4;
    assign sum_rest = (|{other_lost_32, other_lost_16, other_lost_8, other_lost_4, other_lost_2, other_lost_1}) | (|total_by_1[12:0]);
    assign up = (total_by_1[13] & (sum_rest | total_by_1[14])) ^ negative;
    assign size = total_by_1[37:14] ^ {24{negative}};
    assign rounded = {1'b0, size[22:0]} + {23'd0, up};
    assign sum_1 = {1'b0, (above[8:0] & {~low, ~low, ~low, ~low, ~low, ~low, ~low, ~low, ~low})} + {9'd0, size[23]};
    assign sum_exponent = sum_1 + {9'd0, rounded[23]};
    assign special = (nan_32 | inf_33) | ((|sum_exponent[9:8]) | (&sum_exponent[7:0]));
    assign sign_71 = (inf_33 ? inf_sign : sum_sign) & ~nan_32;
    assign bits_5 = rounded[21:0] & {~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special};
    assign unused_carry_in = raw[0];
    assign next_state = {sign_71, (sum_exponent[7:0] | {8{special}}), ((rounded[22] & ~special) | nan_32), bits_5};

endmodule

`default_nettype wire
