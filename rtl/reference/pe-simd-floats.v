// simd_e2m1_e4m3_fp16_stages3: SIMD lane: four 4-bit, two 8-bit or one 16-bit products per cycle, exact sums
//
//   modes   e2m1+e4m3+fp16 what a lane takes at run time: four codes of 4 bits, two of 8 or one of 16; e4m3xe2m1: activations times weights of half the width; fp16_fp32: sums rounded in float32
//   stages  3 cycles     cycles from the registers of the operands to the accumulator
//
// digest e49a0698602ed26a5836bcdd6734e3822e86133b02f997f5b123fc5edb7c8dcf
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module simd_e2m1_e4m3_fp16_stages3 (
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
    reg  [5:0] act_low_decoded;
    wire [5:0] act_low;
    reg  [4:0] act_high_decoded;
    wire [4:0] act_high;
    reg  [3:0] act_middle_1_decoded;
    wire [3:0] act_middle_1;
    reg  [3:0] act_middle_3_decoded;
    wire [3:0] act_middle_3;
    reg  [5:0] wgt_low_decoded;
    wire [5:0] wgt_low;
    reg  [4:0] wgt_high_decoded;
    wire [4:0] wgt_high;
    reg  [3:0] wgt_middle_1_decoded;
    wire [3:0] wgt_middle_1;
    reg  [3:0] wgt_middle_3_decoded;
    wire [3:0] wgt_middle_3;
    reg  first_decoded;
    reg  valid_decoded;
    reg  [1:0] mode_decoded;
    reg  [3:0] signs_decoded;
    wire [3:0] product_signs;
    reg  [3:0] wrong_decoded;
    reg  [4:0] near_decoded;
    wire [4:0] near_amount;
    reg  [5:0] far_decoded;
    wire [5:0] far_amount;
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
    reg  [3:0] wrong_multiplied;
    reg  [4:0] near_multiplied;
    reg  [5:0] far_multiplied;
    wire [3:0] spoilt;
    wire decoding_e2m1;
    wire decoding_e4m3;
    wire decoding_fp16;
    wire decoding_by_2;
    wire decoding_by_1;
    wire act_sign_0;
    wire act_sign_1;
    wire act_sign_2;
    wire act_e4m3_0_normal;
    wire act_e4m3_1_normal;
    wire act_fp16_0_normal;
    wire [3:0] act_near;
    wire [4:0] act_far;
    wire wgt_sign_0;
    wire wgt_sign_1;
    wire wgt_sign_2;
    wire wgt_e4m3_0_normal;
    wire wgt_e4m3_1_normal;
    wire wgt_fp16_0_normal;
    wire [3:0] wgt_near;
    wire [4:0] wgt_far;
    wire multiplying_fp16;
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
    wire shifting_fp16;
    wire shifting_by_4;
    wire shifting_by_2;
    wire shifting_by_1;
    wire [4:0] lower_amount;
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
    wire [52:0] joined;
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
    wire unused_high;
    wire [103:0] placed;
    wire [103:0] acc_before;
    wire [103:0] addend;
    wire unused_carry;
    wire [5:0] bits_1;
    wire [4:0] bits_2;
    wire [5:0] bits_3;
    wire [4:0] bits_4;
    wire bits_5;
    wire [15:0] product_upper;
    wire [103:0] bits_6;
    wire [103:0] bits_7;
    wire [103:0] bits_8;
    wire [108:0] sum_1;
    wire [108:0] acc_next_total;

    assign decoding_e2m1 = mode_held == 2'd0;
    assign decoding_e4m3 = mode_held == 2'd1;
    assign decoding_fp16 = mode_held == 2'd2;
    assign decoding_by_2 = 1'b0 | decoding_e4m3;
    assign decoding_by_1 = 1'b0 | decoding_fp16;
    assign act_sign_0 = (1'b0 | decoding_by_1) ? act_word[15] : ((1'b0 | decoding_by_2) ? act_word[7] : act_word[3]);
    assign act_sign_1 = (1'b0 | decoding_by_1) ? act_word[15] : act_word[7];
    assign act_sign_2 = ((1'b0 | decoding_by_2) | decoding_by_1) ? act_word[15] : act_word[11];
    assign act_e4m3_0_normal = |act_word[6:3];
    assign act_e4m3_1_normal = |act_word[14:11];
    assign act_fp16_0_normal = |act_word[14:10];
    assign bits_1 = {2'd0, (act_word[2] & act_word[1]), (act_word[2] & (act_word[0] | ~act_word[1])), (act_word[2] ? (act_word[0] & ~act_word[1]) : act_word[1]), (act_word[0] & ~act_word[2])} & {6{decoding_e2m1}};
    assign act_low = (bits_1 | ({2'd0, act_e4m3_0_normal, act_word[2:0]} & {6{decoding_e4m3}})) | (act_word[5:0] & {6{decoding_fp16}});
    assign bits_2 = {1'b0, (act_word[10] & act_word[9]), (act_word[10] & (act_word[8] | ~act_word[9])), (act_word[10] ? (act_word[8] & ~act_word[9]) : act_word[9]), (act_word[8] & ~act_word[10])} & {5{decoding_e2m1}};
    assign act_high = (bits_2 | ({1'b0, act_e4m3_1_normal, act_word[10:8]} & {5{decoding_e4m3}})) | ({act_fp16_0_normal, act_word[9:6]} & {5{decoding_fp16}});
    assign act_middle_1 = {(act_word[6] & act_word[5]), (act_word[6] & (act_word[4] | ~act_word[5])), (act_word[6] ? (act_word[4] & ~act_word[5]) : act_word[5]), (act_word[4] & ~act_word[6])} & {4{decoding_e2m1}};
    assign act_middle_3 = {(act_word[14] & act_word[13]), (act_word[14] & (act_word[12] | ~act_word[13])), (act_word[14] ? (act_word[12] & ~act_word[13]) : act_word[13]), (act_word[12] & ~act_word[14])} & {4{decoding_e2m1}};
    assign act_near = {act_word[6:4], (act_word[3] | ~act_e4m3_0_normal)} & {4{decoding_e4m3}};
    assign act_far = ({1'b0, act_word[14:12], (act_word[11] | ~act_e4m3_1_normal)} & {5{decoding_e4m3}}) | ({act_word[14:11], (act_word[10] | ~act_fp16_0_normal)} & {5{decoding_fp16}});
    assign wgt_sign_0 = (1'b0 | decoding_by_1) ? wgt_word[15] : ((1'b0 | decoding_by_2) ? wgt_word[7] : wgt_word[3]);
    assign wgt_sign_1 = (1'b0 | decoding_by_1) ? wgt_word[15] : wgt_word[7];
    assign wgt_sign_2 = ((1'b0 | decoding_by_2) | decoding_by_1) ? wgt_word[15] : wgt_word[11];
    assign wgt_e4m3_0_normal = |wgt_word[6:3];
    assign wgt_e4m3_1_normal = |wgt_word[14:11];
    assign wgt_fp16_0_normal = |wgt_word[14:10];
    assign bits_3 = {2'd0, (wgt_word[2] & wgt_word[1]), (wgt_word[2] & (wgt_word[0] | ~wgt_word[1])), (wgt_word[2] ? (wgt_word[0] & ~wgt_word[1]) : wgt_word[1]), (wgt_word[0] & ~wgt_word[2])} & {6{decoding_e2m1}};
    assign wgt_low = (bits_3 | ({2'd0, wgt_e4m3_0_normal, wgt_word[2:0]} & {6{decoding_e4m3}})) | (wgt_word[5:0] & {6{decoding_fp16}});
    assign bits_4 = {1'b0, (wgt_word[10] & wgt_word[9]), (wgt_word[10] & (wgt_word[8] | ~wgt_word[9])), (wgt_word[10] ? (wgt_word[8] & ~wgt_word[9]) : wgt_word[9]), (wgt_word[8] & ~wgt_word[10])} & {5{decoding_e2m1}};
    assign wgt_high = (bits_4 | ({1'b0, wgt_e4m3_1_normal, wgt_word[10:8]} & {5{decoding_e4m3}})) | ({wgt_fp16_0_normal, wgt_word[9:6]} & {5{decoding_fp16}});
    assign wgt_middle_1 = {(wgt_word[6] & wgt_word[5]), (wgt_word[6] & (wgt_word[4] | ~wgt_word[5])), (wgt_word[6] ? (wgt_word[4] & ~wgt_word[5]) : wgt_word[5]), (wgt_word[4] & ~wgt_word[6])} & {4{decoding_e2m1}};
    assign wgt_middle_3 = {(wgt_word[14] & wgt_word[13]), (wgt_word[14] & (wgt_word[12] | ~wgt_word[13])), (wgt_word[14] ? (wgt_word[12] & ~wgt_word[13]) : wgt_word[13]), (wgt_word[12] & ~wgt_word[14])} & {4{decoding_e2m1}};
    assign wgt_near = {wgt_word[6:4], (wgt_word[3] | ~wgt_e4m3_0_normal)} & {4{decoding_e4m3}};
    assign wgt_far = ({1'b0, wgt_word[14:12], (wgt_word[11] | ~wgt_e4m3_1_normal)} & {5{decoding_e4m3}}) | ({wgt_word[14:11], (wgt_word[10] | ~wgt_fp16_0_normal)} & {5{decoding_fp16}});
    assign product_signs = {act_word[15], act_sign_2, act_sign_1, act_sign_0} ^ {wgt_word[15], wgt_sign_2, wgt_sign_1, wgt_sign_0};
    assign bits_5 = ((1'b0 | ((&act_word[6:0]) & decoding_e4m3)) | ((&act_word[14:10]) & decoding_fp16)) | ((&wgt_word[6:0]) & decoding_e4m3);
    assign near_amount = {1'b0, act_near} + {1'b0, wgt_near};
    assign far_amount = {1'b0, act_far} + {1'b0, wgt_far};
    assign multiplying_fp16 = mode_decoded == 2'd2;
    assign multiplying_by_1 = 1'b0 | multiplying_fp16;
    assign product_low = {6'd0, act_low_decoded} * {6'd0, wgt_low_decoded};
    assign product_high = {5'd0, act_high_decoded} * {5'd0, wgt_high_decoded};
    assign act_cross_1 = (act_low_decoded & {6{multiplying_by_1}}) | {2'd0, act_middle_1_decoded};
    assign wgt_cross_1 = (wgt_high_decoded & {5{multiplying_by_1}}) | {1'b0, wgt_middle_1_decoded};
    assign product_cross_1 = {5'd0, act_cross_1} * {6'd0, wgt_cross_1};
    assign act_cross_3 = (act_high_decoded & {5{multiplying_by_1}}) | {1'b0, act_middle_3_decoded};
    assign wgt_cross_3 = (wgt_low_decoded & {6{multiplying_by_1}}) | {2'd0, wgt_middle_3_decoded};
    assign product_cross_3 = {6'd0, act_cross_3} * {5'd0, wgt_cross_3};
    assign crossed = {1'b0, product_cross_1} + {1'b0, product_cross_3};
    assign product_upper = {product_high, product_low[11:6]} + {4'd0, (crossed & {12{multiplying_by_1}})};
    assign shifting_e2m1 = mode_multiplied == 2'd0;
    assign shifting_e4m3 = mode_multiplied == 2'd1;
    assign shifting_fp16 = mode_multiplied == 2'd2;
    assign shifting_by_4 = 1'b0 | shifting_e2m1;
    assign shifting_by_2 = 1'b0 | shifting_e4m3;
    assign shifting_by_1 = 1'b0 | shifting_fp16;
    assign lower_amount = shifting_by_1 ? far_multiplied[4:0] : near_multiplied;
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
    assign joined = {10'd0, low_by_16} | {(high_by_16 & {41{shifting_by_1}}), 12'd0};
    assign given_4_0_0_0 = (shifting_by_4 & taken[0]) & 1'b1;
    assign given_4_1_0_1 = (shifting_by_4 & taken[1]) & 1'b1;
    assign given_4_2_0_2 = (shifting_by_4 & taken[2]) & (far_multiplied[5] == 1'b0);
    assign given_4_3_0_3 = (shifting_by_4 & taken[3]) & 1'b1;
    assign given_2_0_0_4 = (shifting_by_2 & taken[0]) & 1'b1;
    assign given_2_1_0_5 = (shifting_by_2 & taken[2]) & (far_multiplied[5] == 1'b0);
    assign given_1_0_0_6 = (shifting_by_1 & taken[0]) & (far_multiplied[5] == 1'b0);
    assign given_1_0_1_7 = (shifting_by_1 & taken[0]) & (far_multiplied[5] == 1'b1);
    assign take_0 = 1'b0 | given_4_0_0_0;
    assign take_1 = 1'b0 | given_4_1_0_1;
    assign take_2 = 1'b0 | given_4_2_0_2;
    assign take_3 = 1'b0 | given_4_3_0_3;
    assign take_4 = (1'b0 | given_2_0_0_4) | given_1_0_0_6;
    assign take_5 = 1'b0 | given_1_0_0_6;
    assign take_6 = 1'b0 | given_2_1_0_5;
    assign take_7 = 1'b0 | given_1_0_1_7;
    assign unused_high = |high_by_16[40:38];
    assign bits_6 = ({96'd0, (joined[7:0] & {8{take_0}})} | {70'd0, (product_1_multiplied & {8{take_1}}), 26'd0}) | {44'd0, (high_by_16[7:0] & {8{take_2}}), 52'd0};
    assign bits_7 = (bits_6 | {18'd0, (product_3_multiplied & {8{take_3}}), 78'd0}) | {68'd0, (joined[37:2] & {36{take_4}})};
    assign bits_8 = (bits_7 | {53'd0, (joined[52:38] & {15{take_5}}), 36'd0}) | {16'd0, (high_by_16[37:2] & {36{take_6}}), 52'd0};
    assign placed = bits_8 | {24'd0, (joined[49:0] & {50{take_7}}), 30'd0};
    assign acc_before = acc & {~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied};
    assign addend = placed ^ {{26{signs_multiplied[3]}}, {26{signs_multiplied[2]}}, {26{signs_multiplied[1]}}, {26{signs_multiplied[0]}}};
    assign sum_1 = {1'b0, acc_before[103:78], (((1'b0 | shifting_by_2) | shifting_by_1) | signs_multiplied[3]), acc_before[77:52], ((1'b0 | shifting_by_1) | signs_multiplied[2]), acc_before[51:26], (((1'b0 | shifting_by_2) | shifting_by_1) | signs_multiplied[1]), acc_before[25:0], (1'b0 | signs_multiplied[0])} + {1'b0, addend[103:78], (signs_multiplied[3] & ~((1'b0 | shifting_by_2) | shifting_by_1)), addend[77:52], (signs_multiplied[2] & ~(1'b0 | shifting_by_1)), addend[51:26], (signs_multiplied[1] & ~((1'b0 | shifting_by_2) | shifting_by_1)), addend[25:0], (signs_multiplied[0] & ~1'b0)};
    assign acc_next_total = sum_1 + 109'd0;
    assign unused_carry = |{acc_next_total[108], acc_next_total[81], acc_next_total[54], acc_next_total[27], acc_next_total[0]};

    always @(posedge clk) begin
        act_word <= act;
        wgt_word <= wgt;
        mode_held <= mode;
        act_low_decoded <= act_low;
        act_high_decoded <= act_high;
        act_middle_1_decoded <= act_middle_1;
        act_middle_3_decoded <= act_middle_3;
        wgt_low_decoded <= wgt_low;
        wgt_high_decoded <= wgt_high;
        wgt_middle_1_decoded <= wgt_middle_1;
        wgt_middle_3_decoded <= wgt_middle_3;
        mode_decoded <= mode_held;
        signs_decoded <= product_signs;
        wrong_decoded <= {1'b0, ((1'b0 | ((&act_word[14:8]) & decoding_e4m3)) | ((&wgt_word[14:8]) & decoding_e4m3)), 1'b0, (bits_5 | ((&wgt_word[14:10]) & decoding_fp16))};
        near_decoded <= near_amount;
        far_decoded <= far_amount;
        low_product_multiplied <= {product_upper[5:0], product_low[5:0]};
        high_product_multiplied <= product_upper[15:6];
        product_1_multiplied <= product_cross_1[7:0];
        product_3_multiplied <= product_cross_3[7:0];
        mode_multiplied <= mode_decoded;
        signs_multiplied <= signs_decoded;
        wrong_multiplied <= wrong_decoded;
        near_multiplied <= near_decoded;
        far_multiplied <= far_decoded;
        acc <= {acc_next_total[107:82], acc_next_total[80:55], acc_next_total[53:28], acc_next_total[26:1]};
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
            first_decoded <= 1'b0;
        end else begin
            first_decoded <= first_held;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            valid_decoded <= 1'b0;
        end else begin
            valid_decoded <= valid_held;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            first_multiplied <= 1'b0;
        end else begin
            first_multiplied <= first_decoded;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            valid_multiplied <= 1'b0;
        end else begin
            valid_multiplied <= valid_decoded;
        end
    end

endmodule

`default_nettype wire
