// simd_posit4_1_e5m2_posit16_1_stages2: SIMD lane: four 4-bit, two 8-bit or one 16-bit products per cycle, exact sums
//
//   modes   posit4_1+e5m2+posit16_1 what a lane takes at run time: four codes of 4 bits, two of 8 or one of 16; e4m3xe2m1: activations times weights of half the width; fp16_fp32: sums rounded in float32
//   stages  2 cycles     cycles from the registers of the operands to the accumulator
//
// digest 5f8104f648a54f87c16aee3cacf26fc1304649441fab49e0522e5b320ebf4f6b
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module simd_posit4_1_e5m2_posit16_1_stages2 (
    input  wire clk,
    input  wire rst,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    input  wire [1:0] mode,
    input  wire first,
    input  wire valid,
    output reg  [163:0] acc,
    output reg  [3:0] nan
);

    reg  [15:0] act_word;
    reg  [15:0] wgt_word;
    reg  first_held;
    reg  valid_held;
    reg  [1:0] mode_held;
    reg  [13:0] low_product_multiplied;
    reg  [11:0] high_product_multiplied;
    reg  product_1_multiplied;
    wire [12:0] product_cross_1;
    reg  product_3_multiplied;
    wire [12:0] product_cross_3;
    reg  first_multiplied;
    reg  valid_multiplied;
    reg  [1:0] mode_multiplied;
    reg  [3:0] signs_multiplied;
    wire [3:0] product_signs;
    reg  [3:0] wrong_multiplied;
    reg  [5:0] near_multiplied;
    wire [5:0] near_amount;
    reg  [6:0] far_multiplied;
    wire [6:0] far_amount;
    reg  [4:0] power_1_multiplied;
    wire [4:0] power_1_amount;
    reg  [4:0] power_3_multiplied;
    wire [4:0] power_3_amount;
    wire [3:0] spoilt;
    wire decoding_posit4_1;
    wire decoding_e5m2;
    wire decoding_posit16_1;
    wire decoding_by_2;
    wire decoding_by_1;
    wire act_sign_0;
    wire act_sign_1;
    wire act_sign_2;
    wire [3:0] act_negate;
    wire [3:0] act_turned_0;
    wire [3:0] act_turned_1;
    wire [3:0] act_turned_2;
    wire [2:0] act_turned_3;
    wire act_posit4_1_0_least;
    wire act_posit4_1_0_most;
    wire act_posit4_1_1_least;
    wire act_posit4_1_1_most;
    wire act_posit4_1_2_least;
    wire act_posit4_1_2_most;
    wire act_posit4_1_3_least;
    wire act_posit4_1_3_most;
    wire act_e5m2_0_normal;
    wire act_e5m2_1_normal;
    wire act_posit_run_upper_8_empty;
    wire [6:0] act_posit_run_deciding_8;
    wire act_posit_run_upper_4_empty;
    wire [2:0] act_posit_run_deciding_4;
    wire act_posit_run_upper_2_empty;
    wire act_posit_run_deciding_2;
    wire act_posit_run_upper_1_empty;
    wire [12:0] act_posit_payload_by_8;
    wire [12:0] act_posit_payload_by_4;
    wire [12:0] act_posit_payload_by_2;
    wire [12:0] act_posit_payload_by_1;
    wire [3:0] act_posit_regime;
    wire [6:0] act_low;
    wire [5:0] act_high;
    wire act_middle_1;
    wire act_middle_3;
    wire [4:0] act_near;
    wire [5:0] act_far;
    wire [3:0] act_power_1;
    wire [3:0] act_power_3;
    wire wgt_sign_0;
    wire wgt_sign_1;
    wire wgt_sign_2;
    wire [3:0] wgt_negate;
    wire [3:0] wgt_turned_0;
    wire [3:0] wgt_turned_1;
    wire [3:0] wgt_turned_2;
    wire [2:0] wgt_turned_3;
    wire wgt_posit4_1_0_least;
    wire wgt_posit4_1_0_most;
    wire wgt_posit4_1_1_least;
    wire wgt_posit4_1_1_most;
    wire wgt_posit4_1_2_least;
    wire wgt_posit4_1_2_most;
    wire wgt_posit4_1_3_least;
    wire wgt_posit4_1_3_most;
    wire wgt_e5m2_0_normal;
    wire wgt_e5m2_1_normal;
    wire wgt_posit_run_upper_8_empty;
    wire [6:0] wgt_posit_run_deciding_8;
    wire wgt_posit_run_upper_4_empty;
    wire [2:0] wgt_posit_run_deciding_4;
    wire wgt_posit_run_upper_2_empty;
    wire wgt_posit_run_deciding_2;
    wire wgt_posit_run_upper_1_empty;
    wire [12:0] wgt_posit_payload_by_8;
    wire [12:0] wgt_posit_payload_by_4;
    wire [12:0] wgt_posit_payload_by_2;
    wire [12:0] wgt_posit_payload_by_1;
    wire [3:0] wgt_posit_regime;
    wire [6:0] wgt_low;
    wire [5:0] wgt_high;
    wire wgt_middle_1;
    wire wgt_middle_3;
    wire [4:0] wgt_near;
    wire [5:0] wgt_far;
    wire [3:0] wgt_power_1;
    wire [3:0] wgt_power_3;
    wire multiplying_posit16_1;
    wire multiplying_by_1;
    wire [13:0] product_low;
    wire [11:0] product_high;
    wire [6:0] act_cross_1;
    wire [5:0] wgt_cross_1;
    wire [5:0] act_cross_3;
    wire [6:0] wgt_cross_3;
    wire [13:0] crossed;
    wire shifting_posit4_1;
    wire shifting_e5m2;
    wire shifting_posit16_1;
    wire shifting_by_4;
    wire shifting_by_2;
    wire shifting_by_1;
    wire [4:0] lower_amount;
    wire [14:0] low_by_1;
    wire [16:0] low_by_2;
    wire [20:0] low_by_4;
    wire [28:0] low_by_8;
    wire [12:0] high_by_1;
    wire [14:0] high_by_2;
    wire [3:0] taken;
    wire [44:0] low_by_16;
    wire [18:0] high_by_4;
    wire [26:0] high_by_8;
    wire [42:0] high_by_16;
    wire [56:0] joined;
    wire [16:0] middle_1;
    wire [16:0] middle_3;
    wire given_4_0_0_0;
    wire given_4_1_0_1;
    wire given_4_2_0_2;
    wire given_4_3_0_3;
    wire given_2_0_0_4;
    wire given_2_0_1_5;
    wire given_2_1_0_6;
    wire given_2_1_1_7;
    wire given_1_0_0_8;
    wire given_1_0_1_9;
    wire given_1_0_2_10;
    wire given_1_0_3_11;
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
    wire [163:0] placed;
    wire [163:0] acc_before;
    wire [163:0] addend;
    wire unused_carry;
    wire bits_1;
    wire bits_2;
    wire [3:0] bits_3;
    wire bits_4;
    wire [3:0] bits_5;
    wire [2:0] bits_6;
    wire [2:0] bits_7;
    wire [2:0] bits_8;
    wire [2:0] bits_9;
    wire [2:0] bits_10;
    wire [6:0] bits_11;
    wire bits_12;
    wire [5:0] bits_13;
    wire [6:0] bits_14;
    wire [5:0] bits_15;
    wire [5:0] bits_16;
    wire [5:0] bits_17;
    wire bits_18;
    wire bits_19;
    wire [3:0] bits_20;
    wire bits_21;
    wire [3:0] bits_22;
    wire [2:0] bits_23;
    wire [2:0] bits_24;
    wire [2:0] bits_25;
    wire [2:0] bits_26;
    wire [2:0] bits_27;
    wire [6:0] bits_28;
    wire bits_29;
    wire [5:0] bits_30;
    wire [6:0] bits_31;
    wire [5:0] bits_32;
    wire [5:0] bits_33;
    wire [5:0] bits_34;
    wire bits_35;
    wire bits_36;
    wire bits_37;
    wire bits_38;
    wire bits_39;
    wire bits_40;
    wire bits_41;
    wire [18:0] product_upper;
    wire [163:0] bits_42;
    wire [163:0] bits_43;
    wire [163:0] bits_44;
    wire [163:0] bits_45;
    wire [168:0] sum_1;
    wire [168:0] acc_next_total;

    assign decoding_posit4_1 = mode_held == 2'd0;
    assign decoding_e5m2 = mode_held == 2'd1;
    assign decoding_posit16_1 = mode_held == 2'd2;
    assign decoding_by_2 = 1'b0 | decoding_e5m2;
    assign decoding_by_1 = 1'b0 | decoding_posit16_1;
    assign act_sign_0 = (1'b0 | decoding_by_1) ? act_word[15] : ((1'b0 | decoding_by_2) ? act_word[7] : act_word[3]);
    assign act_sign_1 = (1'b0 | decoding_by_1) ? act_word[15] : act_word[7];
    assign act_sign_2 = ((1'b0 | decoding_by_2) | decoding_by_1) ? act_word[15] : act_word[11];
    assign act_negate = {act_word[15], act_sign_2, act_sign_1, act_sign_0} & {((1'b0 | decoding_posit4_1) | decoding_posit16_1), ((1'b0 | decoding_posit4_1) | decoding_posit16_1), ((1'b0 | decoding_posit4_1) | decoding_posit16_1), ((1'b0 | decoding_posit4_1) | decoding_posit16_1)};
    assign bits_1 = |{act_word[2:0], 1'b0};
    assign act_turned_0 = act_word[3:0] ^ ({bits_1, (|{act_word[1:0], 1'b0}), (|{act_word[0], 1'b0}), 1'b0} & {4{act_negate[0]}});
    assign bits_2 = |{act_word[6:4], ((bits_1 | act_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))};
    assign bits_3 = {bits_2, (|{act_word[5:4], ((bits_1 | act_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), (|{act_word[4], ((bits_1 | act_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), ((bits_1 | act_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))} & {4{act_negate[1]}};
    assign act_turned_1 = act_word[7:4] ^ bits_3;
    assign bits_4 = |{act_word[10:8], ((bits_2 | act_word[7]) & (1'b0 | decoding_by_1))};
    assign bits_5 = {bits_4, (|{act_word[9:8], ((bits_2 | act_word[7]) & (1'b0 | decoding_by_1))}), (|{act_word[8], ((bits_2 | act_word[7]) & (1'b0 | decoding_by_1))}), ((bits_2 | act_word[7]) & (1'b0 | decoding_by_1))} & {4{act_negate[2]}};
    assign act_turned_2 = act_word[11:8] ^ bits_5;
    assign bits_6 = {(|{act_word[13:12], ((bits_4 | act_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), (|{act_word[12], ((bits_4 | act_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), ((bits_4 | act_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))} & {3{act_negate[3]}};
    assign act_turned_3 = act_word[14:12] ^ bits_6;
    assign act_posit4_1_0_least = act_turned_0[2:0] == 3'd1;
    assign act_posit4_1_0_most = &act_turned_0[2:0];
    assign bits_7 = act_turned_0[2:0] & {~(act_posit4_1_0_least | act_posit4_1_0_most), ~(act_posit4_1_0_least | act_posit4_1_0_most), ~(act_posit4_1_0_least | act_posit4_1_0_most)};
    assign act_posit4_1_1_least = act_turned_1[2:0] == 3'd1;
    assign act_posit4_1_1_most = &act_turned_1[2:0];
    assign bits_8 = act_turned_1[2:0] & {~(act_posit4_1_1_least | act_posit4_1_1_most), ~(act_posit4_1_1_least | act_posit4_1_1_most), ~(act_posit4_1_1_least | act_posit4_1_1_most)};
    assign act_posit4_1_2_least = act_turned_2[2:0] == 3'd1;
    assign act_posit4_1_2_most = &act_turned_2[2:0];
    assign bits_9 = act_turned_2[2:0] & {~(act_posit4_1_2_least | act_posit4_1_2_most), ~(act_posit4_1_2_least | act_posit4_1_2_most), ~(act_posit4_1_2_least | act_posit4_1_2_most)};
    assign act_posit4_1_3_least = act_turned_3 == 3'd1;
    assign act_posit4_1_3_most = &act_turned_3;
    assign bits_10 = act_turned_3 & {~(act_posit4_1_3_least | act_posit4_1_3_most), ~(act_posit4_1_3_least | act_posit4_1_3_most), ~(act_posit4_1_3_least | act_posit4_1_3_most)};
    assign act_e5m2_0_normal = |act_word[6:2];
    assign act_e5m2_1_normal = |act_word[14:10];
    assign bits_11 = {act_turned_1[2:0], act_turned_0} ^ {7{act_turned_3[2]}};
    assign bits_12 = act_turned_1[3] ^ act_turned_3[2];
    assign bits_13 = {act_turned_3[1:0], act_turned_2} ^ {6{act_turned_3[2]}};
    assign act_posit_run_upper_8_empty = ~(|{bits_13, bits_12, bits_11[6]});
    assign act_posit_run_deciding_8 = act_posit_run_upper_8_empty ? {bits_11[5:0], 1'b1} : {bits_13, bits_12};
    assign act_posit_run_upper_4_empty = ~(|act_posit_run_deciding_8[6:3]);
    assign act_posit_run_deciding_4 = act_posit_run_upper_4_empty ? act_posit_run_deciding_8[2:0] : act_posit_run_deciding_8[6:4];
    assign act_posit_run_upper_2_empty = ~(|act_posit_run_deciding_4[2:1]);
    assign act_posit_run_deciding_2 = act_posit_run_upper_2_empty ? act_posit_run_deciding_4[0] : act_posit_run_deciding_4[2];
    assign act_posit_run_upper_1_empty = ~act_posit_run_deciding_2;
    assign act_posit_payload_by_8 = act_posit_run_upper_8_empty ? {act_turned_1[0], act_turned_0, 8'd0} : {act_turned_3[0], act_turned_2, act_turned_1, act_turned_0};
    assign act_posit_payload_by_4 = act_posit_run_upper_4_empty ? {act_posit_payload_by_8[8:0], 4'd0} : act_posit_payload_by_8;
    assign act_posit_payload_by_2 = act_posit_run_upper_2_empty ? {act_posit_payload_by_4[10:0], 2'd0} : act_posit_payload_by_4;
    assign act_posit_payload_by_1 = act_posit_run_upper_1_empty ? {act_posit_payload_by_2[11:0], 1'b0} : act_posit_payload_by_2;
    assign act_posit_regime = {act_posit_run_upper_8_empty, act_posit_run_upper_4_empty, act_posit_run_upper_2_empty, act_posit_run_upper_1_empty} ^ {~act_turned_3[2], ~act_turned_3[2], ~act_turned_3[2], ~act_turned_3[2]};
    assign bits_14 = ({6'd0, (|act_turned_0[2:0])} & {7{decoding_posit4_1}}) | ({4'd0, act_e5m2_0_normal, act_word[1:0]} & {7{decoding_e5m2}});
    assign act_low = bits_14 | (act_posit_payload_by_1[6:0] & {7{decoding_posit16_1}});
    assign bits_15 = ({5'd0, (|act_turned_2[2:0])} & {6{decoding_posit4_1}}) | ({3'd0, act_e5m2_1_normal, act_word[9:8]} & {6{decoding_e5m2}});
    assign bits_16 = {(|{act_turned_3, act_turned_2, act_turned_1, act_turned_0}), act_posit_payload_by_1[11:7]} & {6{decoding_posit16_1}};
    assign act_high = bits_15 | bits_16;
    assign act_middle_1 = (|act_turned_1[2:0]) & decoding_posit4_1;
    assign act_middle_3 = (|act_turned_3) & decoding_posit4_1;
    assign act_near = ({1'b0, act_posit4_1_0_most, bits_7} & {5{decoding_posit4_1}}) | ({act_word[6:3], (act_word[2] | ~act_e5m2_0_normal)} & {5{decoding_e5m2}});
    assign bits_17 = ({2'd0, act_posit4_1_2_most, bits_9} & {6{decoding_posit4_1}}) | ({1'b0, act_word[14:11], (act_word[10] | ~act_e5m2_1_normal)} & {6{decoding_e5m2}});
    assign act_far = bits_17 | ({act_turned_3[2], act_posit_regime, act_posit_payload_by_1[12]} & {6{decoding_posit16_1}});
    assign act_power_1 = {act_posit4_1_1_most, bits_8} & {4{decoding_posit4_1}};
    assign act_power_3 = {act_posit4_1_3_most, bits_10} & {4{decoding_posit4_1}};
    assign wgt_sign_0 = (1'b0 | decoding_by_1) ? wgt_word[15] : ((1'b0 | decoding_by_2) ? wgt_word[7] : wgt_word[3]);
    assign wgt_sign_1 = (1'b0 | decoding_by_1) ? wgt_word[15] : wgt_word[7];
    assign wgt_sign_2 = ((1'b0 | decoding_by_2) | decoding_by_1) ? wgt_word[15] : wgt_word[11];
    assign wgt_negate = {wgt_word[15], wgt_sign_2, wgt_sign_1, wgt_sign_0} & {((1'b0 | decoding_posit4_1) | decoding_posit16_1), ((1'b0 | decoding_posit4_1) | decoding_posit16_1), ((1'b0 | decoding_posit4_1) | decoding_posit16_1), ((1'b0 | decoding_posit4_1) | decoding_posit16_1)};
    assign bits_18 = |{wgt_word[2:0], 1'b0};
    assign wgt_turned_0 = wgt_word[3:0] ^ ({bits_18, (|{wgt_word[1:0], 1'b0}), (|{wgt_word[0], 1'b0}), 1'b0} & {4{wgt_negate[0]}});
    assign bits_19 = |{wgt_word[6:4], ((bits_18 | wgt_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))};
    assign bits_20 = {bits_19, (|{wgt_word[5:4], ((bits_18 | wgt_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), (|{wgt_word[4], ((bits_18 | wgt_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), ((bits_18 | wgt_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))} & {4{wgt_negate[1]}};
    assign wgt_turned_1 = wgt_word[7:4] ^ bits_20;
    assign bits_21 = |{wgt_word[10:8], ((bits_19 | wgt_word[7]) & (1'b0 | decoding_by_1))};
    assign bits_22 = {bits_21, (|{wgt_word[9:8], ((bits_19 | wgt_word[7]) & (1'b0 | decoding_by_1))}), (|{wgt_word[8], ((bits_19 | wgt_word[7]) & (1'b0 | decoding_by_1))}), ((bits_19 | wgt_word[7]) & (1'b0 | decoding_by_1))} & {4{wgt_negate[2]}};
    assign wgt_turned_2 = wgt_word[11:8] ^ bits_22;
    assign bits_23 = {(|{wgt_word[13:12], ((bits_21 | wgt_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), (|{wgt_word[12], ((bits_21 | wgt_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), ((bits_21 | wgt_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))} & {3{wgt_negate[3]}};
    assign wgt_turned_3 = wgt_word[14:12] ^ bits_23;
    assign wgt_posit4_1_0_least = wgt_turned_0[2:0] == 3'd1;
    assign wgt_posit4_1_0_most = &wgt_turned_0[2:0];
    assign bits_24 = wgt_turned_0[2:0] & {~(wgt_posit4_1_0_least | wgt_posit4_1_0_most), ~(wgt_posit4_1_0_least | wgt_posit4_1_0_most), ~(wgt_posit4_1_0_least | wgt_posit4_1_0_most)};
    assign wgt_posit4_1_1_least = wgt_turned_1[2:0] == 3'd1;
    assign wgt_posit4_1_1_most = &wgt_turned_1[2:0];
    assign bits_25 = wgt_turned_1[2:0] & {~(wgt_posit4_1_1_least | wgt_posit4_1_1_most), ~(wgt_posit4_1_1_least | wgt_posit4_1_1_most), ~(wgt_posit4_1_1_least | wgt_posit4_1_1_most)};
    assign wgt_posit4_1_2_least = wgt_turned_2[2:0] == 3'd1;
    assign wgt_posit4_1_2_most = &wgt_turned_2[2:0];
    assign bits_26 = wgt_turned_2[2:0] & {~(wgt_posit4_1_2_least | wgt_posit4_1_2_most), ~(wgt_posit4_1_2_least | wgt_posit4_1_2_most), ~(wgt_posit4_1_2_least | wgt_posit4_1_2_most)};
    assign wgt_posit4_1_3_least = wgt_turned_3 == 3'd1;
    assign wgt_posit4_1_3_most = &wgt_turned_3;
    assign bits_27 = wgt_turned_3 & {~(wgt_posit4_1_3_least | wgt_posit4_1_3_most), ~(wgt_posit4_1_3_least | wgt_posit4_1_3_most), ~(wgt_posit4_1_3_least | wgt_posit4_1_3_most)};
    assign wgt_e5m2_0_normal = |wgt_word[6:2];
    assign wgt_e5m2_1_normal = |wgt_word[14:10];
    assign bits_28 = {wgt_turned_1[2:0], wgt_turned_0} ^ {7{wgt_turned_3[2]}};
    assign bits_29 = wgt_turned_1[3] ^ wgt_turned_3[2];
    assign bits_30 = {wgt_turned_3[1:0], wgt_turned_2} ^ {6{wgt_turned_3[2]}};
    assign wgt_posit_run_upper_8_empty = ~(|{bits_30, bits_29, bits_28[6]});
    assign wgt_posit_run_deciding_8 = wgt_posit_run_upper_8_empty ? {bits_28[5:0], 1'b1} : {bits_30, bits_29};
    assign wgt_posit_run_upper_4_empty = ~(|wgt_posit_run_deciding_8[6:3]);
    assign wgt_posit_run_deciding_4 = wgt_posit_run_upper_4_empty ? wgt_posit_run_deciding_8[2:0] : wgt_posit_run_deciding_8[6:4];
    assign wgt_posit_run_upper_2_empty = ~(|wgt_posit_run_deciding_4[2:1]);
    assign wgt_posit_run_deciding_2 = wgt_posit_run_upper_2_empty ? wgt_posit_run_deciding_4[0] : wgt_posit_run_deciding_4[2];
    assign wgt_posit_run_upper_1_empty = ~wgt_posit_run_deciding_2;
    assign wgt_posit_payload_by_8 = wgt_posit_run_upper_8_empty ? {wgt_turned_1[0], wgt_turned_0, 8'd0} : {wgt_turned_3[0], wgt_turned_2, wgt_turned_1, wgt_turned_0};
    assign wgt_posit_payload_by_4 = wgt_posit_run_upper_4_empty ? {wgt_posit_payload_by_8[8:0], 4'd0} : wgt_posit_payload_by_8;
    assign wgt_posit_payload_by_2 = wgt_posit_run_upper_2_empty ? {wgt_posit_payload_by_4[10:0], 2'd0} : wgt_posit_payload_by_4;
    assign wgt_posit_payload_by_1 = wgt_posit_run_upper_1_empty ? {wgt_posit_payload_by_2[11:0], 1'b0} : wgt_posit_payload_by_2;
    assign wgt_posit_regime = {wgt_posit_run_upper_8_empty, wgt_posit_run_upper_4_empty, wgt_posit_run_upper_2_empty, wgt_posit_run_upper_1_empty} ^ {~wgt_turned_3[2], ~wgt_turned_3[2], ~wgt_turned_3[2], ~wgt_turned_3[2]};
    assign bits_31 = ({6'd0, (|wgt_turned_0[2:0])} & {7{decoding_posit4_1}}) | ({4'd0, wgt_e5m2_0_normal, wgt_word[1:0]} & {7{decoding_e5m2}});
    assign wgt_low = bits_31 | (wgt_posit_payload_by_1[6:0] & {7{decoding_posit16_1}});
    assign bits_32 = ({5'd0, (|wgt_turned_2[2:0])} & {6{decoding_posit4_1}}) | ({3'd0, wgt_e5m2_1_normal, wgt_word[9:8]} & {6{decoding_e5m2}});
    assign bits_33 = {(|{wgt_turned_3, wgt_turned_2, wgt_turned_1, wgt_turned_0}), wgt_posit_payload_by_1[11:7]} & {6{decoding_posit16_1}};
    assign wgt_high = bits_32 | bits_33;
    assign wgt_middle_1 = (|wgt_turned_1[2:0]) & decoding_posit4_1;
    assign wgt_middle_3 = (|wgt_turned_3) & decoding_posit4_1;
    assign wgt_near = ({1'b0, wgt_posit4_1_0_most, bits_24} & {5{decoding_posit4_1}}) | ({wgt_word[6:3], (wgt_word[2] | ~wgt_e5m2_0_normal)} & {5{decoding_e5m2}});
    assign bits_34 = ({2'd0, wgt_posit4_1_2_most, bits_26} & {6{decoding_posit4_1}}) | ({1'b0, wgt_word[14:11], (wgt_word[10] | ~wgt_e5m2_1_normal)} & {6{decoding_e5m2}});
    assign wgt_far = bits_34 | ({wgt_turned_3[2], wgt_posit_regime, wgt_posit_payload_by_1[12]} & {6{decoding_posit16_1}});
    assign wgt_power_1 = {wgt_posit4_1_1_most, bits_25} & {4{decoding_posit4_1}};
    assign wgt_power_3 = {wgt_posit4_1_3_most, bits_27} & {4{decoding_posit4_1}};
    assign product_signs = {act_word[15], act_sign_2, act_sign_1, act_sign_0} ^ {wgt_word[15], wgt_sign_2, wgt_sign_1, wgt_sign_0};
    assign bits_35 = (1'b0 | ((act_word[3] & ~(|act_word[2:0])) & decoding_posit4_1)) | ((&act_word[6:2]) & decoding_e5m2);
    assign bits_36 = (bits_35 | ((act_word[15] & ~(|act_word[14:0])) & decoding_posit16_1)) | ((wgt_word[3] & ~(|wgt_word[2:0])) & decoding_posit4_1);
    assign bits_37 = (bits_36 | ((&wgt_word[6:2]) & decoding_e5m2)) | ((wgt_word[15] & ~(|wgt_word[14:0])) & decoding_posit16_1);
    assign bits_38 = (1'b0 | ((act_word[7] & ~(|act_word[6:4])) & decoding_posit4_1)) | ((wgt_word[7] & ~(|wgt_word[6:4])) & decoding_posit4_1);
    assign bits_39 = (1'b0 | ((act_word[11] & ~(|act_word[10:8])) & decoding_posit4_1)) | ((&act_word[14:10]) & decoding_e5m2);
    assign bits_40 = (bits_39 | ((wgt_word[11] & ~(|wgt_word[10:8])) & decoding_posit4_1)) | ((&wgt_word[14:10]) & decoding_e5m2);
    assign bits_41 = (1'b0 | ((act_word[15] & ~(|act_word[14:12])) & decoding_posit4_1)) | ((wgt_word[15] & ~(|wgt_word[14:12])) & decoding_posit4_1);
    assign near_amount = {1'b0, act_near} + {1'b0, wgt_near};
    assign far_amount = {1'b0, act_far} + {1'b0, wgt_far};
    assign power_1_amount = {1'b0, act_power_1} + {1'b0, wgt_power_1};
    assign power_3_amount = {1'b0, act_power_3} + {1'b0, wgt_power_3};
    assign multiplying_posit16_1 = mode_held == 2'd2;
    assign multiplying_by_1 = 1'b0 | multiplying_posit16_1;
    assign product_low = {7'd0, act_low} * {7'd0, wgt_low};
    assign product_high = {6'd0, act_high} * {6'd0, wgt_high};
    assign act_cross_1 = (act_low & {7{multiplying_by_1}}) | {6'd0, act_middle_1};
    assign wgt_cross_1 = (wgt_high & {6{multiplying_by_1}}) | {5'd0, wgt_middle_1};
    assign product_cross_1 = {6'd0, act_cross_1} * {7'd0, wgt_cross_1};
    assign act_cross_3 = (act_high & {6{multiplying_by_1}}) | {5'd0, act_middle_3};
    assign wgt_cross_3 = (wgt_low & {7{multiplying_by_1}}) | {6'd0, wgt_middle_3};
    assign product_cross_3 = {7'd0, act_cross_3} * {6'd0, wgt_cross_3};
    assign crossed = {1'b0, product_cross_1} + {1'b0, product_cross_3};
    assign product_upper = {product_high, product_low[13:7]} + {5'd0, (crossed & {14{multiplying_by_1}})};
    assign shifting_posit4_1 = mode_multiplied == 2'd0;
    assign shifting_e5m2 = mode_multiplied == 2'd1;
    assign shifting_posit16_1 = mode_multiplied == 2'd2;
    assign shifting_by_4 = 1'b0 | shifting_posit4_1;
    assign shifting_by_2 = 1'b0 | shifting_e5m2;
    assign shifting_by_1 = 1'b0 | shifting_posit16_1;
    assign lower_amount = shifting_by_1 ? far_multiplied[4:0] : near_multiplied[4:0];
    assign low_by_1 = lower_amount[0] ? {low_product_multiplied, 1'b0} : {1'b0, low_product_multiplied};
    assign low_by_2 = lower_amount[1] ? {low_by_1, 2'd0} : {2'd0, low_by_1};
    assign low_by_4 = lower_amount[2] ? {low_by_2, 4'd0} : {4'd0, low_by_2};
    assign low_by_8 = lower_amount[3] ? {low_by_4, 8'd0} : {8'd0, low_by_4};
    assign high_by_1 = far_multiplied[0] ? {high_product_multiplied, 1'b0} : {1'b0, high_product_multiplied};
    assign high_by_2 = far_multiplied[1] ? {high_by_1, 2'd0} : {2'd0, high_by_1};
    assign taken = ~wrong_multiplied & {4{valid_multiplied}};
    assign spoilt = wrong_multiplied & {4{valid_multiplied}};
    assign low_by_16 = lower_amount[4] ? {low_by_8, 16'd0} : {16'd0, low_by_8};
    assign high_by_4 = far_multiplied[2] ? {high_by_2, 4'd0} : {4'd0, high_by_2};
    assign high_by_8 = far_multiplied[3] ? {high_by_4, 8'd0} : {8'd0, high_by_4};
    assign high_by_16 = far_multiplied[4] ? {high_by_8, 16'd0} : {16'd0, high_by_8};
    assign joined = {12'd0, low_by_16} | {(high_by_16 & {43{shifting_by_1}}), 14'd0};
    assign middle_1 = {((power_1_multiplied == 5'd16) & (product_1_multiplied & shifting_posit4_1)), ((power_1_multiplied == 5'd15) & (product_1_multiplied & shifting_posit4_1)), ((power_1_multiplied == 5'd14) & (product_1_multiplied & shifting_posit4_1)), ((power_1_multiplied == 5'd13) & (product_1_multiplied & shifting_posit4_1)), ((power_1_multiplied == 5'd12) & (product_1_multiplied & shifting_posit4_1)), ((power_1_multiplied == 5'd11) & (product_1_multiplied & shifting_posit4_1)), ((power_1_multiplied == 5'd10) & (product_1_multiplied & shifting_posit4_1)), ((power_1_multiplied == 5'd9) & (product_1_multiplied & shifting_posit4_1)), ((power_1_multiplied == 5'd8) & (product_1_multiplied & shifting_posit4_1)), ((power_1_multiplied == 5'd7) & (product_1_multiplied & shifting_posit4_1)), ((power_1_multiplied == 5'd6) & (product_1_multiplied & shifting_posit4_1)), ((power_1_multiplied == 5'd5) & (product_1_multiplied & shifting_posit4_1)), ((power_1_multiplied == 5'd4) & (product_1_multiplied & shifting_posit4_1)), ((power_1_multiplied == 5'd3) & (product_1_multiplied & shifting_posit4_1)), ((power_1_multiplied == 5'd2) & (product_1_multiplied & shifting_posit4_1)), ((power_1_multiplied == 5'd1) & (product_1_multiplied & shifting_posit4_1)), ((power_1_multiplied == 5'd0) & (product_1_multiplied & shifting_posit4_1))} | 17'd0;
    assign middle_3 = {((power_3_multiplied == 5'd16) & (product_3_multiplied & shifting_posit4_1)), ((power_3_multiplied == 5'd15) & (product_3_multiplied & shifting_posit4_1)), ((power_3_multiplied == 5'd14) & (product_3_multiplied & shifting_posit4_1)), ((power_3_multiplied == 5'd13) & (product_3_multiplied & shifting_posit4_1)), ((power_3_multiplied == 5'd12) & (product_3_multiplied & shifting_posit4_1)), ((power_3_multiplied == 5'd11) & (product_3_multiplied & shifting_posit4_1)), ((power_3_multiplied == 5'd10) & (product_3_multiplied & shifting_posit4_1)), ((power_3_multiplied == 5'd9) & (product_3_multiplied & shifting_posit4_1)), ((power_3_multiplied == 5'd8) & (product_3_multiplied & shifting_posit4_1)), ((power_3_multiplied == 5'd7) & (product_3_multiplied & shifting_posit4_1)), ((power_3_multiplied == 5'd6) & (product_3_multiplied & shifting_posit4_1)), ((power_3_multiplied == 5'd5) & (product_3_multiplied & shifting_posit4_1)), ((power_3_multiplied == 5'd4) & (product_3_multiplied & shifting_posit4_1)), ((power_3_multiplied == 5'd3) & (product_3_multiplied & shifting_posit4_1)), ((power_3_multiplied == 5'd2) & (product_3_multiplied & shifting_posit4_1)), ((power_3_multiplied == 5'd1) & (product_3_multiplied & shifting_posit4_1)), ((power_3_multiplied == 5'd0) & (product_3_multiplied & shifting_posit4_1))} | 17'd0;
    assign given_4_0_0_0 = (shifting_by_4 & taken[0]) & (near_multiplied[5] == 1'b0);
    assign given_4_1_0_1 = (shifting_by_4 & taken[1]) & 1'b1;
    assign given_4_2_0_2 = (shifting_by_4 & taken[2]) & (far_multiplied[6:5] == 2'd0);
    assign given_4_3_0_3 = (shifting_by_4 & taken[3]) & 1'b1;
    assign given_2_0_0_4 = (shifting_by_2 & taken[0]) & (near_multiplied[5] == 1'b0);
    assign given_2_0_1_5 = (shifting_by_2 & taken[0]) & (near_multiplied[5] == 1'b1);
    assign given_2_1_0_6 = (shifting_by_2 & taken[2]) & (far_multiplied[6:5] == 2'd0);
    assign given_2_1_1_7 = (shifting_by_2 & taken[2]) & (far_multiplied[6:5] == 2'd1);
    assign given_1_0_0_8 = (shifting_by_1 & taken[0]) & (far_multiplied[6:5] == 2'd0);
    assign given_1_0_1_9 = (shifting_by_1 & taken[0]) & (far_multiplied[6:5] == 2'd1);
    assign given_1_0_2_10 = (shifting_by_1 & taken[0]) & (far_multiplied[6:5] == 2'd2);
    assign given_1_0_3_11 = (shifting_by_1 & taken[0]) & (far_multiplied[6:5] == 2'd3);
    assign take_0 = ((1'b0 | given_4_0_0_0) | given_2_0_0_4) | given_1_0_1_9;
    assign take_1 = (1'b0 | given_2_0_0_4) | given_1_0_1_9;
    assign take_2 = 1'b0 | given_4_1_0_1;
    assign take_3 = (1'b0 | given_4_2_0_2) | given_2_1_0_6;
    assign take_4 = 1'b0 | given_2_1_0_6;
    assign take_5 = 1'b0 | given_4_3_0_3;
    assign take_6 = (1'b0 | given_2_0_1_5) | given_1_0_2_10;
    assign take_7 = 1'b0 | given_1_0_2_10;
    assign take_8 = 1'b0 | given_2_1_1_7;
    assign take_9 = 1'b0 | given_1_0_0_8;
    assign take_10 = 1'b0 | given_1_0_3_11;
    assign bits_42 = ({146'd0, (joined[17:0] & {18{take_0}})} | {107'd0, (joined[56:18] & {39{take_1}}), 18'd0}) | {106'd0, (middle_1 & {17{take_2}}), 41'd0};
    assign bits_43 = (bits_42 | {64'd0, (high_by_16[17:0] & {18{take_3}}), 82'd0}) | {39'd0, (high_by_16[42:18] & {25{take_4}}), 100'd0};
    assign bits_44 = (bits_43 | {24'd0, (middle_3 & {17{take_5}}), 123'd0}) | {98'd0, (joined[33:0] & {34{take_6}}), 32'd0};
    assign bits_45 = (bits_44 | {75'd0, (joined[56:34] & {23{take_7}}), 66'd0}) | {16'd0, (high_by_16[33:0] & {34{take_8}}), 114'd0};
    assign placed = (bits_45 | {139'd0, (joined[56:32] & {25{take_9}})}) | {50'd0, (joined[49:0] & {50{take_10}}), 64'd0};
    assign acc_before = acc & {~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied};
    assign addend = placed ^ {{41{signs_multiplied[3]}}, {41{signs_multiplied[2]}}, {41{signs_multiplied[1]}}, {41{signs_multiplied[0]}}};
    assign sum_1 = {1'b0, acc_before[163:123], (((1'b0 | shifting_by_2) | shifting_by_1) | signs_multiplied[3]), acc_before[122:82], ((1'b0 | shifting_by_1) | signs_multiplied[2]), acc_before[81:41], (((1'b0 | shifting_by_2) | shifting_by_1) | signs_multiplied[1]), acc_before[40:0], (1'b0 | signs_multiplied[0])} + {1'b0, addend[163:123], (signs_multiplied[3] & ~((1'b0 | shifting_by_2) | shifting_by_1)), addend[122:82], (signs_multiplied[2] & ~(1'b0 | shifting_by_1)), addend[81:41], (signs_multiplied[1] & ~((1'b0 | shifting_by_2) | shifting_by_1)), addend[40:0], (signs_multiplied[0] & ~1'b0)};
    assign acc_next_total = sum_1 + 169'd0;
    assign unused_carry = |{acc_next_total[168], acc_next_total[126], acc_next_total[84], acc_next_total[42], acc_next_total[0]};

    always @(posedge clk) begin
        act_word <= act;
        wgt_word <= wgt;
        mode_held <= mode;
        low_product_multiplied <= {product_upper[6:0], product_low[6:0]};
        high_product_multiplied <= product_upper[18:7];
        product_1_multiplied <= product_cross_1[0];
        product_3_multiplied <= product_cross_3[0];
        mode_multiplied <= mode_held;
        signs_multiplied <= product_signs;
        wrong_multiplied <= {bits_41, bits_40, bits_38, bits_37};
        near_multiplied <= near_amount;
        far_multiplied <= far_amount;
        power_1_multiplied <= power_1_amount;
        power_3_multiplied <= power_3_amount;
        acc <= {acc_next_total[167:127], acc_next_total[125:85], acc_next_total[83:43], acc_next_total[41:1]};
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

endmodule

`default_nettype wire
