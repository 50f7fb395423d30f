// simd_int4_int8_e4m3xe2m1_int8xint4_fp16xe4m3_stages1: SIMD lane: four 4-bit, two 8-bit or one 16-bit products per cycle, exact sums
//
//   modes   int4+int8+e4m3xe2m1+int8xint4+fp16xe4m3 what a lane takes at run time: four codes of 4 bits, two of 8 or one of 16; e4m3xe2m1: activations times weights of half the width; fp16_fp32: sums rounded in float32
//   stages  1 cycles     cycles from the registers of the operands to the accumulator
//
// digest 8a60113f037da10b2085b086dd5c51b0bdca7e70ea9aeefd78e61d30ca1bd1a7
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module simd_int4_int8_e4m3xe2m1_int8xint4_fp16xe4m3_stages1 (
    input  wire clk,
    input  wire rst,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    input  wire [2:0] mode,
    input  wire first,
    input  wire valid,
    output reg  [87:0] acc,
    output reg  [3:0] nan
);

    reg  [15:0] act_word;
    reg  [15:0] wgt_word;
    reg  first_held;
    reg  valid_held;
    reg  [2:0] mode_held;
    wire [3:0] spoilt;
    wire decoding_int4;
    wire decoding_int8;
    wire decoding_e4m3xe2m1;
    wire decoding_int8xint4;
    wire decoding_fp16xe4m3;
    wire decoding_by_2;
    wire decoding_by_1;
    wire act_sign_0;
    wire act_sign_1;
    wire act_sign_2;
    wire [3:0] act_negate;
    wire [3:0] act_turned_0;
    wire [3:0] act_turned_1;
    wire [3:0] act_turned_2;
    wire [3:0] act_turned_3;
    wire act_e4m3_0_normal;
    wire act_e4m3_1_normal;
    wire act_fp16_0_normal;
    wire [7:0] act_low;
    wire [7:0] act_high;
    wire [3:0] act_middle_1;
    wire [3:0] act_middle_3;
    wire [3:0] act_near;
    wire [4:0] act_far;
    wire wgt_2_of_8_bits;
    wire wgt_2_of_4_bits;
    wire wgt_sign_0;
    wire wgt_sign_1;
    wire wgt_sign_2;
    wire wgt_sign_3;
    wire [3:0] wgt_negate;
    wire [3:0] wgt_turned_0;
    wire [3:0] wgt_turned_1;
    wire [3:0] wgt_turned_2;
    wire [3:0] wgt_turned_3;
    wire wgt_e4m3_0_normal;
    wire [7:0] wgt_low;
    wire [7:0] wgt_high;
    wire [3:0] wgt_middle_1;
    wire [3:0] wgt_middle_3;
    wire [3:0] wgt_far;
    wire [3:0] product_signs;
    wire [5:0] far_amount;
    wire multiplying_fp16xe4m3;
    wire multiplying_by_1;
    wire [15:0] product_low;
    wire [15:0] product_high;
    wire [7:0] act_cross_1;
    wire [7:0] wgt_cross_1;
    wire [15:0] product_cross_1;
    wire [7:0] act_cross_3;
    wire [7:0] wgt_cross_3;
    wire [15:0] product_cross_3;
    wire [16:0] crossed;
    wire shifting_int4;
    wire shifting_int8;
    wire shifting_e4m3xe2m1;
    wire shifting_int8xint4;
    wire shifting_fp16xe4m3;
    wire shifting_by_4;
    wire shifting_by_2;
    wire shifting_by_1;
    wire [4:0] lower_amount;
    wire [16:0] low_by_1;
    wire [18:0] low_by_2;
    wire [22:0] low_by_4;
    wire [30:0] low_by_8;
    wire [16:0] high_by_1;
    wire [18:0] high_by_2;
    wire [3:0] taken;
    wire [46:0] low_by_16;
    wire [22:0] high_by_4;
    wire [30:0] high_by_8;
    wire [46:0] high_by_16;
    wire [62:0] joined;
    wire given_4_0_0_0;
    wire given_4_1_0_1;
    wire given_4_2_0_2;
    wire given_4_3_0_3;
    wire given_2_0_0_4;
    wire given_2_1_0_5;
    wire given_1_0_0_6;
    wire given_1_0_1_7;
    wire take_0;
    wire take_1;
    wire take_2;
    wire take_3;
    wire take_4;
    wire take_5;
    wire take_6;
    wire take_7;
    wire take_8;
    wire take_9;
    wire take_10;
    wire take_11;
    wire unused_low;
    wire unused_high;
    wire [87:0] placed;
    wire [87:0] acc_before;
    wire [87:0] addend;
    wire unused_carry;
    wire bits_1;
    wire bits_2;
    wire [3:0] bits_3;
    wire bits_4;
    wire [3:0] bits_5;
    wire [3:0] bits_6;
    wire [7:0] bits_7;
    wire [7:0] bits_8;
    wire [7:0] bits_9;
    wire [7:0] bits_10;
    wire bits_11;
    wire [3:0] bits_12;
    wire bits_13;
    wire [3:0] bits_14;
    wire [7:0] bits_15;
    wire [7:0] bits_16;
    wire [7:0] bits_17;
    wire [7:0] bits_18;
    wire bits_19;
    wire bits_20;
    wire [23:0] product_upper;
    wire [87:0] bits_21;
    wire [87:0] bits_22;
    wire [87:0] bits_23;
    wire [87:0] bits_24;
    wire [87:0] bits_25;
    wire [92:0] sum_1;
    wire [92:0] acc_next_total;

    assign decoding_int4 = mode_held == 3'd0;
    assign decoding_int8 = mode_held == 3'd1;
    assign decoding_e4m3xe2m1 = mode_held == 3'd2;
    assign decoding_int8xint4 = mode_held == 3'd3;
    assign decoding_fp16xe4m3 = mode_held == 3'd4;
    assign decoding_by_2 = ((1'b0 | decoding_int8) | decoding_e4m3xe2m1) | decoding_int8xint4;
    assign decoding_by_1 = 1'b0 | decoding_fp16xe4m3;
    assign act_sign_0 = (1'b0 | decoding_by_1) ? act_word[15] : ((1'b0 | decoding_by_2) ? act_word[7] : act_word[3]);
    assign act_sign_1 = (1'b0 | decoding_by_1) ? act_word[15] : act_word[7];
    assign act_sign_2 = ((1'b0 | decoding_by_2) | decoding_by_1) ? act_word[15] : act_word[11];
    assign act_negate = {act_word[15], act_sign_2, act_sign_1, act_sign_0} & {(((1'b0 | decoding_int4) | decoding_int8) | decoding_int8xint4), (((1'b0 | decoding_int4) | decoding_int8) | decoding_int8xint4), (((1'b0 | decoding_int4) | decoding_int8) | decoding_int8xint4), (((1'b0 | decoding_int4) | decoding_int8) | decoding_int8xint4)};
    assign bits_1 = |{act_word[2:0], 1'b0};
    assign act_turned_0 = act_word[3:0] ^ ({bits_1, (|{act_word[1:0], 1'b0}), (|{act_word[0], 1'b0}), 1'b0} & {4{act_negate[0]}});
    assign bits_2 = |{act_word[6:4], ((bits_1 | act_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))};
    assign bits_3 = {bits_2, (|{act_word[5:4], ((bits_1 | act_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), (|{act_word[4], ((bits_1 | act_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), ((bits_1 | act_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))} & {4{act_negate[1]}};
    assign act_turned_1 = act_word[7:4] ^ bits_3;
    assign bits_4 = |{act_word[10:8], ((bits_2 | act_word[7]) & (1'b0 | decoding_by_1))};
    assign bits_5 = {bits_4, (|{act_word[9:8], ((bits_2 | act_word[7]) & (1'b0 | decoding_by_1))}), (|{act_word[8], ((bits_2 | act_word[7]) & (1'b0 | decoding_by_1))}), ((bits_2 | act_word[7]) & (1'b0 | decoding_by_1))} & {4{act_negate[2]}};
    assign act_turned_2 = act_word[11:8] ^ bits_5;
    assign bits_6 = {(|{act_word[14:12], ((bits_4 | act_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), (|{act_word[13:12], ((bits_4 | act_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), (|{act_word[12], ((bits_4 | act_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), ((bits_4 | act_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))} & {4{act_negate[3]}};
    assign act_turned_3 = act_word[15:12] ^ bits_6;
    assign act_e4m3_0_normal = |act_word[6:3];
    assign act_e4m3_1_normal = |act_word[14:11];
    assign act_fp16_0_normal = |act_word[14:10];
    assign bits_7 = {act_turned_1, act_turned_0} & {((1'b0 | decoding_int8) | decoding_int8xint4), ((1'b0 | decoding_int8) | decoding_int8xint4), ((1'b0 | decoding_int8) | decoding_int8xint4), ((1'b0 | decoding_int8) | decoding_int8xint4), ((1'b0 | decoding_int8) | decoding_int8xint4), ((1'b0 | decoding_int8) | decoding_int8xint4), ((1'b0 | decoding_int8) | decoding_int8xint4), ((1'b0 | decoding_int8) | decoding_int8xint4)};
    assign bits_8 = (({4'd0, act_turned_0} & {8{decoding_int4}}) | bits_7) | ({4'd0, act_e4m3_0_normal, act_word[2:0]} & {8{decoding_e4m3xe2m1}});
    assign act_low = bits_8 | (act_word[7:0] & {8{decoding_fp16xe4m3}});
    assign bits_9 = {act_turned_3, act_turned_2} & {((1'b0 | decoding_int8) | decoding_int8xint4), ((1'b0 | decoding_int8) | decoding_int8xint4), ((1'b0 | decoding_int8) | decoding_int8xint4), ((1'b0 | decoding_int8) | decoding_int8xint4), ((1'b0 | decoding_int8) | decoding_int8xint4), ((1'b0 | decoding_int8) | decoding_int8xint4), ((1'b0 | decoding_int8) | decoding_int8xint4), ((1'b0 | decoding_int8) | decoding_int8xint4)};
    assign bits_10 = (({4'd0, act_turned_2} & {8{decoding_int4}}) | bits_9) | ({4'd0, act_e4m3_1_normal, act_word[10:8]} & {8{decoding_e4m3xe2m1}});
    assign act_high = bits_10 | ({5'd0, act_fp16_0_normal, act_word[9:8]} & {8{decoding_fp16xe4m3}});
    assign act_middle_1 = act_turned_1 & {4{decoding_int4}};
    assign act_middle_3 = act_turned_3 & {4{decoding_int4}};
    assign act_near = {act_word[6:4], (act_word[3] | ~act_e4m3_0_normal)} & {4{decoding_e4m3xe2m1}};
    assign act_far = ({1'b0, act_word[14:12], (act_word[11] | ~act_e4m3_1_normal)} & {5{decoding_e4m3xe2m1}}) | ({act_word[14:11], (act_word[10] | ~act_fp16_0_normal)} & {5{decoding_fp16xe4m3}});
    assign wgt_2_of_8_bits = 1'b0 | decoding_int8;
    assign wgt_2_of_4_bits = (1'b0 | decoding_e4m3xe2m1) | decoding_int8xint4;
    assign wgt_sign_0 = ((1'b0 | wgt_2_of_8_bits) | decoding_by_1) ? wgt_word[7] : wgt_word[3];
    assign wgt_sign_1 = (1'b0 | wgt_2_of_4_bits) ? wgt_word[3] : wgt_word[7];
    assign wgt_sign_2 = (1'b0 | decoding_by_1) ? wgt_word[7] : ((1'b0 | wgt_2_of_8_bits) ? wgt_word[15] : wgt_word[11]);
    assign wgt_sign_3 = (1'b0 | decoding_by_1) ? wgt_word[7] : ((1'b0 | wgt_2_of_4_bits) ? wgt_word[11] : wgt_word[15]);
    assign wgt_negate = {wgt_sign_3, wgt_sign_2, wgt_sign_1, wgt_sign_0} & {(((1'b0 | decoding_int4) | decoding_int8) | decoding_int8xint4), (((1'b0 | decoding_int4) | decoding_int8) | decoding_int8xint4), (((1'b0 | decoding_int4) | decoding_int8) | decoding_int8xint4), (((1'b0 | decoding_int4) | decoding_int8) | decoding_int8xint4)};
    assign bits_11 = |{wgt_word[2:0], 1'b0};
    assign wgt_turned_0 = wgt_word[3:0] ^ ({bits_11, (|{wgt_word[1:0], 1'b0}), (|{wgt_word[0], 1'b0}), 1'b0} & {4{wgt_negate[0]}});
    assign bits_12 = {(|{wgt_word[6:4], ((bits_11 | wgt_word[3]) & ((1'b0 | wgt_2_of_8_bits) | decoding_by_1))}), (|{wgt_word[5:4], ((bits_11 | wgt_word[3]) & ((1'b0 | wgt_2_of_8_bits) | decoding_by_1))}), (|{wgt_word[4], ((bits_11 | wgt_word[3]) & ((1'b0 | wgt_2_of_8_bits) | decoding_by_1))}), ((bits_11 | wgt_word[3]) & ((1'b0 | wgt_2_of_8_bits) | decoding_by_1))} & {4{wgt_negate[1]}};
    assign wgt_turned_1 = wgt_word[7:4] ^ bits_12;
    assign bits_13 = |{wgt_word[10:8], 1'b0};
    assign wgt_turned_2 = wgt_word[11:8] ^ ({bits_13, (|{wgt_word[9:8], 1'b0}), (|{wgt_word[8], 1'b0}), 1'b0} & {4{wgt_negate[2]}});
    assign bits_14 = {(|{wgt_word[14:12], ((bits_13 | wgt_word[11]) & ((1'b0 | wgt_2_of_8_bits) | decoding_by_1))}), (|{wgt_word[13:12], ((bits_13 | wgt_word[11]) & ((1'b0 | wgt_2_of_8_bits) | decoding_by_1))}), (|{wgt_word[12], ((bits_13 | wgt_word[11]) & ((1'b0 | wgt_2_of_8_bits) | decoding_by_1))}), ((bits_13 | wgt_word[11]) & ((1'b0 | wgt_2_of_8_bits) | decoding_by_1))} & {4{wgt_negate[3]}};
    assign wgt_turned_3 = wgt_word[15:12] ^ bits_14;
    assign wgt_e4m3_0_normal = |wgt_word[6:3];
    assign bits_15 = {4'd0, wgt_turned_0} & {((1'b0 | decoding_int4) | decoding_int8xint4), ((1'b0 | decoding_int4) | decoding_int8xint4), ((1'b0 | decoding_int4) | decoding_int8xint4), ((1'b0 | decoding_int4) | decoding_int8xint4), ((1'b0 | decoding_int4) | decoding_int8xint4), ((1'b0 | decoding_int4) | decoding_int8xint4), ((1'b0 | decoding_int4) | decoding_int8xint4), ((1'b0 | decoding_int4) | decoding_int8xint4)};
    assign bits_16 = {4'd0, (wgt_word[2] & wgt_word[1]), (wgt_word[2] & (wgt_word[0] | ~wgt_word[1])), (wgt_word[2] ? (wgt_word[0] & ~wgt_word[1]) : wgt_word[1]), (wgt_word[0] & ~wgt_word[2])} & {8{decoding_e4m3xe2m1}};
    assign wgt_low = ((bits_15 | ({wgt_turned_1, wgt_turned_0} & {8{decoding_int8}})) | bits_16) | ({4'd0, wgt_e4m3_0_normal, wgt_word[2:0]} & {8{decoding_fp16xe4m3}});
    assign bits_17 = {4'd0, wgt_turned_2} & {((1'b0 | decoding_int4) | decoding_int8xint4), ((1'b0 | decoding_int4) | decoding_int8xint4), ((1'b0 | decoding_int4) | decoding_int8xint4), ((1'b0 | decoding_int4) | decoding_int8xint4), ((1'b0 | decoding_int4) | decoding_int8xint4), ((1'b0 | decoding_int4) | decoding_int8xint4), ((1'b0 | decoding_int4) | decoding_int8xint4), ((1'b0 | decoding_int4) | decoding_int8xint4)};
    assign bits_18 = {4'd0, (wgt_word[10] & wgt_word[9]), (wgt_word[10] & (wgt_word[8] | ~wgt_word[9])), (wgt_word[10] ? (wgt_word[8] & ~wgt_word[9]) : wgt_word[9]), (wgt_word[8] & ~wgt_word[10])} & {8{decoding_e4m3xe2m1}};
    assign wgt_high = (bits_17 | ({wgt_turned_3, wgt_turned_2} & {8{decoding_int8}})) | bits_18;
    assign wgt_middle_1 = wgt_turned_1 & {4{decoding_int4}};
    assign wgt_middle_3 = wgt_turned_3 & {4{decoding_int4}};
    assign wgt_far = {wgt_word[6:4], (wgt_word[3] | ~wgt_e4m3_0_normal)} & {4{decoding_fp16xe4m3}};
    assign product_signs = {act_word[15], act_sign_2, act_sign_1, act_sign_0} ^ {wgt_sign_3, wgt_sign_2, wgt_sign_1, wgt_sign_0};
    assign bits_19 = ((1'b0 | ((&act_word[6:0]) & decoding_e4m3xe2m1)) | ((&act_word[14:10]) & decoding_fp16xe4m3)) | ((&wgt_word[6:0]) & decoding_fp16xe4m3);
    assign bits_20 = 1'b0 | ((&act_word[14:8]) & decoding_e4m3xe2m1);
    assign far_amount = {1'b0, act_far} + {2'd0, wgt_far};
    assign multiplying_fp16xe4m3 = mode_held == 3'd4;
    assign multiplying_by_1 = 1'b0 | multiplying_fp16xe4m3;
    assign product_low = {8'd0, act_low} * {8'd0, wgt_low};
    assign product_high = {8'd0, act_high} * {8'd0, wgt_high};
    assign act_cross_1 = (act_low & {8{multiplying_by_1}}) | {4'd0, act_middle_1};
    assign wgt_cross_1 = (wgt_high & {8{multiplying_by_1}}) | {4'd0, wgt_middle_1};
    assign product_cross_1 = {8'd0, act_cross_1} * {8'd0, wgt_cross_1};
    assign act_cross_3 = (act_high & {8{multiplying_by_1}}) | {4'd0, act_middle_3};
    assign wgt_cross_3 = (wgt_low & {8{multiplying_by_1}}) | {4'd0, wgt_middle_3};
    assign product_cross_3 = {8'd0, act_cross_3} * {8'd0, wgt_cross_3};
    assign crossed = {1'b0, product_cross_1} + {1'b0, product_cross_3};
    assign product_upper = {product_high, product_low[15:8]} + {7'd0, (crossed & {17{multiplying_by_1}})};
    assign shifting_int4 = mode_held == 3'd0;
    assign shifting_int8 = mode_held == 3'd1;
    assign shifting_e4m3xe2m1 = mode_held == 3'd2;
    assign shifting_int8xint4 = mode_held == 3'd3;
    assign shifting_fp16xe4m3 = mode_held == 3'd4;
    assign shifting_by_4 = 1'b0 | shifting_int4;
    assign shifting_by_2 = ((1'b0 | shifting_int8) | shifting_e4m3xe2m1) | shifting_int8xint4;
    assign shifting_by_1 = 1'b0 | shifting_fp16xe4m3;
    assign lower_amount = shifting_by_1 ? far_amount[4:0] : {1'b0, act_near};
    assign low_by_1 = lower_amount[0] ? {product_upper[7:0], product_low[7:0], 1'b0} : {1'b0, product_upper[7:0], product_low[7:0]};
    assign low_by_2 = lower_amount[1] ? {low_by_1, 2'd0} : {2'd0, low_by_1};
    assign low_by_4 = lower_amount[2] ? {low_by_2, 4'd0} : {4'd0, low_by_2};
    assign low_by_8 = lower_amount[3] ? {low_by_4, 8'd0} : {8'd0, low_by_4};
    assign high_by_1 = far_amount[0] ? {product_upper[23:8], 1'b0} : {1'b0, product_upper[23:8]};
    assign high_by_2 = far_amount[1] ? {high_by_1, 2'd0} : {2'd0, high_by_1};
    assign taken = ~{1'b0, bits_20, 1'b0, bits_19} & {4{valid_held}};
    assign spoilt = {1'b0, bits_20, 1'b0, bits_19} & {4{valid_held}};
    assign low_by_16 = lower_amount[4] ? {low_by_8, 16'd0} : {16'd0, low_by_8};
    assign high_by_4 = far_amount[2] ? {high_by_2, 4'd0} : {4'd0, high_by_2};
    assign high_by_8 = far_amount[3] ? {high_by_4, 8'd0} : {8'd0, high_by_4};
    assign high_by_16 = far_amount[4] ? {high_by_8, 16'd0} : {16'd0, high_by_8};
    assign joined = {16'd0, low_by_16} | {(high_by_16 & {47{shifting_by_1}}), 16'd0};
    assign given_4_0_0_0 = (shifting_by_4 & taken[0]) & 1'b1;
    assign given_4_1_0_1 = (shifting_by_4 & taken[1]) & 1'b1;
    assign given_4_2_0_2 = (shifting_by_4 & taken[2]) & (far_amount[5] == 1'b0);
    assign given_4_3_0_3 = (shifting_by_4 & taken[3]) & 1'b1;
    assign given_2_0_0_4 = (shifting_by_2 & taken[0]) & 1'b1;
    assign given_2_1_0_5 = (shifting_by_2 & taken[2]) & (far_amount[5] == 1'b0);
    assign given_1_0_0_6 = (shifting_by_1 & taken[0]) & (far_amount[5] == 1'b0);
    assign given_1_0_1_7 = (shifting_by_1 & taken[0]) & (far_amount[5] == 1'b1);
    assign take_0 = (((1'b0 | given_4_0_0_0) | given_2_0_0_4) | given_2_0_0_4) | given_2_0_0_4;
    assign take_1 = ((1'b0 | given_2_0_0_4) | given_2_0_0_4) | given_2_0_0_4;
    assign take_2 = (1'b0 | given_2_0_0_4) | given_2_0_0_4;
    assign take_3 = 1'b0 | given_2_0_0_4;
    assign take_4 = 1'b0 | given_4_1_0_1;
    assign take_5 = (((1'b0 | given_4_2_0_2) | given_2_1_0_5) | given_2_1_0_5) | given_2_1_0_5;
    assign take_6 = ((1'b0 | given_2_1_0_5) | given_2_1_0_5) | given_2_1_0_5;
    assign take_7 = (1'b0 | given_2_1_0_5) | given_2_1_0_5;
    assign take_8 = 1'b0 | given_2_1_0_5;
    assign take_9 = 1'b0 | given_4_3_0_3;
    assign take_10 = 1'b0 | given_1_0_0_6;
    assign take_11 = 1'b0 | given_1_0_1_7;
    assign unused_low = |joined[62:60];
    assign unused_high = |high_by_16[46:23];
    assign bits_21 = ({80'd0, (joined[7:0] & {8{take_0}})} | {76'd0, (joined[11:8] & {4{take_1}}), 8'd0}) | {72'd0, (joined[15:12] & {4{take_2}}), 12'd0};
    assign bits_22 = (bits_21 | {65'd0, (joined[22:16] & {7{take_3}}), 16'd0}) | {58'd0, (product_cross_1[7:0] & {8{take_4}}), 22'd0};
    assign bits_23 = (bits_22 | {36'd0, (high_by_16[7:0] & {8{take_5}}), 44'd0}) | {32'd0, (high_by_16[11:8] & {4{take_6}}), 52'd0};
    assign bits_24 = (bits_23 | {28'd0, (high_by_16[15:12] & {4{take_7}}), 56'd0}) | {21'd0, (high_by_16[22:16] & {7{take_8}}), 60'd0};
    assign bits_25 = (bits_24 | {14'd0, (product_cross_3[7:0] & {8{take_9}}), 66'd0}) | {30'd0, (joined[59:2] & {58{take_10}})};
    assign placed = bits_25 | {30'd0, (joined[27:0] & {28{take_11}}), 30'd0};
    assign acc_before = acc & {~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held};
    assign addend = placed ^ {{22{product_signs[3]}}, {22{product_signs[2]}}, {22{product_signs[1]}}, {22{product_signs[0]}}};
    assign sum_1 = {1'b0, acc_before[87:66], (((1'b0 | shifting_by_2) | shifting_by_1) | product_signs[3]), acc_before[65:44], ((1'b0 | shifting_by_1) | product_signs[2]), acc_before[43:22], (((1'b0 | shifting_by_2) | shifting_by_1) | product_signs[1]), acc_before[21:0], (1'b0 | product_signs[0])} + {1'b0, addend[87:66], (product_signs[3] & ~((1'b0 | shifting_by_2) | shifting_by_1)), addend[65:44], (product_signs[2] & ~(1'b0 | shifting_by_1)), addend[43:22], (product_signs[1] & ~((1'b0 | shifting_by_2) | shifting_by_1)), addend[21:0], (product_signs[0] & ~1'b0)};
    assign acc_next_total = sum_1 + 93'd0;
    assign unused_carry = |{acc_next_total[92], acc_next_total[69], acc_next_total[46], acc_next_total[23], acc_next_total[0]};

    always @(posedge clk) begin
        act_word <= act;
        wgt_word <= wgt;
        mode_held <= mode;
        acc <= {acc_next_total[91:70], acc_next_total[68:47], acc_next_total[45:24], acc_next_total[22:1]};
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
