// simd_int4_int8_int16_stages2: SIMD lane: four 4-bit, two 8-bit or one 16-bit products per cycle, exact sums
//
//   modes   int4+int8+int16 what a lane takes at run time: four codes of 4 bits, two of 8 or one of 16; e4m3xe2m1: activations times weights of half the width; fp16_fp32: sums rounded in float32
//   stages  2 cycles     cycles from the registers of the operands to the accumulator
//
// digest 68ad7efcac6e0be2e81399f756f4eb1fe464b23adb275bd693bcb605084d2828
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module simd_int4_int8_int16_stages2 (
    input  wire clk,
    input  wire rst,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    input  wire [1:0] mode,
    input  wire first,
    input  wire valid,
    output reg  [87:0] acc
);

    reg  [15:0] act_word;
    reg  [15:0] wgt_word;
    reg  first_held;
    reg  valid_held;
    reg  [1:0] mode_held;
    reg  [15:0] low_product_multiplied;
    reg  [15:0] high_product_multiplied;
    reg  [7:0] product_1_multiplied;
    wire [15:0] product_cross_1;
    reg  [7:0] product_3_multiplied;
    wire [15:0] product_cross_3;
    reg  first_multiplied;
    reg  valid_multiplied;
    reg  [1:0] mode_multiplied;
    reg  [3:0] signs_multiplied;
    wire [3:0] product_signs;
    reg  [3:0] wrong_multiplied;
    wire decoding_int4;
    wire decoding_int8;
    wire decoding_int16;
    wire decoding_by_2;
    wire decoding_by_1;
    wire act_sign_0;
    wire act_sign_1;
    wire act_sign_2;
    wire [3:0] act_turned_0;
    wire [3:0] act_turned_1;
    wire [3:0] act_turned_2;
    wire [3:0] act_turned_3;
    wire [7:0] act_low;
    wire [7:0] act_high;
    wire [3:0] act_middle_1;
    wire [3:0] act_middle_3;
    wire wgt_sign_0;
    wire wgt_sign_1;
    wire wgt_sign_2;
    wire [3:0] wgt_turned_0;
    wire [3:0] wgt_turned_1;
    wire [3:0] wgt_turned_2;
    wire [3:0] wgt_turned_3;
    wire [7:0] wgt_low;
    wire [7:0] wgt_high;
    wire [3:0] wgt_middle_1;
    wire [3:0] wgt_middle_3;
    wire multiplying_int16;
    wire multiplying_by_1;
    wire [15:0] product_low;
    wire [15:0] product_high;
    wire [7:0] act_cross_1;
    wire [7:0] wgt_cross_1;
    wire [7:0] act_cross_3;
    wire [7:0] wgt_cross_3;
    wire [16:0] crossed;
    wire shifting_int4;
    wire shifting_int8;
    wire shifting_int16;
    wire shifting_by_4;
    wire shifting_by_2;
    wire shifting_by_1;
    wire [3:0] taken;
    wire [31:0] joined;
    wire given_4_0_0_0;
    wire given_4_1_0_1;
    wire given_4_2_0_2;
    wire given_4_3_0_3;
    wire given_2_0_0_4;
    wire given_2_1_0_5;
    wire given_1_0_0_6;
    wire take_0;
    wire take_1;
    wire take_2;
    wire take_3;
    wire take_4;
    wire take_5;
    wire take_6;
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
    wire bits_9;
    wire bits_10;
    wire [3:0] bits_11;
    wire bits_12;
    wire [3:0] bits_13;
    wire [3:0] bits_14;
    wire [7:0] bits_15;
    wire [7:0] bits_16;
    wire [23:0] product_upper;
    wire [87:0] bits_17;
    wire [87:0] bits_18;
    wire [92:0] sum_1;
    wire [92:0] acc_next_total;

    assign decoding_int4 = mode_held == 2'd0;
    assign decoding_int8 = mode_held == 2'd1;
    assign decoding_int16 = mode_held == 2'd2;
    assign decoding_by_2 = 1'b0 | decoding_int8;
    assign decoding_by_1 = 1'b0 | decoding_int16;
    assign act_sign_0 = (1'b0 | decoding_by_1) ? act_word[15] : ((1'b0 | decoding_by_2) ? act_word[7] : act_word[3]);
    assign act_sign_1 = (1'b0 | decoding_by_1) ? act_word[15] : act_word[7];
    assign act_sign_2 = ((1'b0 | decoding_by_2) | decoding_by_1) ? act_word[15] : act_word[11];
    assign bits_1 = |{act_word[2:0], 1'b0};
    assign act_turned_0 = act_word[3:0] ^ ({bits_1, (|{act_word[1:0], 1'b0}), (|{act_word[0], 1'b0}), 1'b0} & {4{act_sign_0}});
    assign bits_2 = |{act_word[6:4], ((bits_1 | act_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))};
    assign bits_3 = {bits_2, (|{act_word[5:4], ((bits_1 | act_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), (|{act_word[4], ((bits_1 | act_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), ((bits_1 | act_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))} & {4{act_sign_1}};
    assign act_turned_1 = act_word[7:4] ^ bits_3;
    assign bits_4 = |{act_word[10:8], ((bits_2 | act_word[7]) & (1'b0 | decoding_by_1))};
    assign bits_5 = {bits_4, (|{act_word[9:8], ((bits_2 | act_word[7]) & (1'b0 | decoding_by_1))}), (|{act_word[8], ((bits_2 | act_word[7]) & (1'b0 | decoding_by_1))}), ((bits_2 | act_word[7]) & (1'b0 | decoding_by_1))} & {4{act_sign_2}};
    assign act_turned_2 = act_word[11:8] ^ bits_5;
    assign bits_6 = {(|{act_word[14:12], ((bits_4 | act_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), (|{act_word[13:12], ((bits_4 | act_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), (|{act_word[12], ((bits_4 | act_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), ((bits_4 | act_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))} & {4{act_word[15]}};
    assign act_turned_3 = act_word[15:12] ^ bits_6;
    assign bits_7 = ({4'd0, act_turned_0} & {8{decoding_int4}}) | ({act_turned_1, act_turned_0} & {8{decoding_int8}});
    assign act_low = bits_7 | ({act_turned_1, act_turned_0} & {8{decoding_int16}});
    assign bits_8 = ({4'd0, act_turned_2} & {8{decoding_int4}}) | ({act_turned_3, act_turned_2} & {8{decoding_int8}});
    assign act_high = bits_8 | ({act_turned_3, act_turned_2} & {8{decoding_int16}});
    assign act_middle_1 = act_turned_1 & {4{decoding_int4}};
    assign act_middle_3 = act_turned_3 & {4{decoding_int4}};
    assign wgt_sign_0 = (1'b0 | decoding_by_1) ? wgt_word[15] : ((1'b0 | decoding_by_2) ? wgt_word[7] : wgt_word[3]);
    assign wgt_sign_1 = (1'b0 | decoding_by_1) ? wgt_word[15] : wgt_word[7];
    assign wgt_sign_2 = ((1'b0 | decoding_by_2) | decoding_by_1) ? wgt_word[15] : wgt_word[11];
    assign bits_9 = |{wgt_word[2:0], 1'b0};
    assign wgt_turned_0 = wgt_word[3:0] ^ ({bits_9, (|{wgt_word[1:0], 1'b0}), (|{wgt_word[0], 1'b0}), 1'b0} & {4{wgt_sign_0}});
    assign bits_10 = |{wgt_word[6:4], ((bits_9 | wgt_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))};
    assign bits_11 = {bits_10, (|{wgt_word[5:4], ((bits_9 | wgt_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), (|{wgt_word[4], ((bits_9 | wgt_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), ((bits_9 | wgt_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))} & {4{wgt_sign_1}};
    assign wgt_turned_1 = wgt_word[7:4] ^ bits_11;
    assign bits_12 = |{wgt_word[10:8], ((bits_10 | wgt_word[7]) & (1'b0 | decoding_by_1))};
    assign bits_13 = {bits_12, (|{wgt_word[9:8], ((bits_10 | wgt_word[7]) & (1'b0 | decoding_by_1))}), (|{wgt_word[8], ((bits_10 | wgt_word[7]) & (1'b0 | decoding_by_1))}), ((bits_10 | wgt_word[7]) & (1'b0 | decoding_by_1))} & {4{wgt_sign_2}};
    assign wgt_turned_2 = wgt_word[11:8] ^ bits_13;
    assign bits_14 = {(|{wgt_word[14:12], ((bits_12 | wgt_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), (|{wgt_word[13:12], ((bits_12 | wgt_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), (|{wgt_word[12], ((bits_12 | wgt_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), ((bits_12 | wgt_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))} & {4{wgt_word[15]}};
    assign wgt_turned_3 = wgt_word[15:12] ^ bits_14;
    assign bits_15 = ({4'd0, wgt_turned_0} & {8{decoding_int4}}) | ({wgt_turned_1, wgt_turned_0} & {8{decoding_int8}});
    assign wgt_low = bits_15 | ({wgt_turned_1, wgt_turned_0} & {8{decoding_int16}});
    assign bits_16 = ({4'd0, wgt_turned_2} & {8{decoding_int4}}) | ({wgt_turned_3, wgt_turned_2} & {8{decoding_int8}});
    assign wgt_high = bits_16 | ({wgt_turned_3, wgt_turned_2} & {8{decoding_int16}});
    assign wgt_middle_1 = wgt_turned_1 & {4{decoding_int4}};
    assign wgt_middle_3 = wgt_turned_3 & {4{decoding_int4}};
    assign product_signs = {act_word[15], act_sign_2, act_sign_1, act_sign_0} ^ {wgt_word[15], wgt_sign_2, wgt_sign_1, wgt_sign_0};
    assign multiplying_int16 = mode_held == 2'd2;
    assign multiplying_by_1 = 1'b0 | multiplying_int16;
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
    assign shifting_int4 = mode_multiplied == 2'd0;
    assign shifting_int8 = mode_multiplied == 2'd1;
    assign shifting_int16 = mode_multiplied == 2'd2;
    assign shifting_by_4 = 1'b0 | shifting_int4;
    assign shifting_by_2 = 1'b0 | shifting_int8;
    assign shifting_by_1 = 1'b0 | shifting_int16;
    assign taken = ~wrong_multiplied & {4{valid_multiplied}};
    assign joined = {16'd0, low_product_multiplied} | {(high_product_multiplied & {16{shifting_by_1}}), 16'd0};
    assign given_4_0_0_0 = (shifting_by_4 & taken[0]) & 1'b1;
    assign given_4_1_0_1 = (shifting_by_4 & taken[1]) & 1'b1;
    assign given_4_2_0_2 = (shifting_by_4 & taken[2]) & 1'b1;
    assign given_4_3_0_3 = (shifting_by_4 & taken[3]) & 1'b1;
    assign given_2_0_0_4 = (shifting_by_2 & taken[0]) & 1'b1;
    assign given_2_1_0_5 = (shifting_by_2 & taken[2]) & 1'b1;
    assign given_1_0_0_6 = (shifting_by_1 & taken[0]) & 1'b1;
    assign take_0 = ((1'b0 | given_4_0_0_0) | given_2_0_0_4) | given_1_0_0_6;
    assign take_1 = (1'b0 | given_2_0_0_4) | given_1_0_0_6;
    assign take_2 = 1'b0 | given_1_0_0_6;
    assign take_3 = 1'b0 | given_4_1_0_1;
    assign take_4 = (1'b0 | given_4_2_0_2) | given_2_1_0_5;
    assign take_5 = 1'b0 | given_2_1_0_5;
    assign take_6 = 1'b0 | given_4_3_0_3;
    assign bits_17 = ({80'd0, (joined[7:0] & {8{take_0}})} | {72'd0, (joined[15:8] & {8{take_1}}), 8'd0}) | {56'd0, (joined[31:16] & {16{take_2}}), 16'd0};
    assign bits_18 = (bits_17 | {58'd0, (product_1_multiplied & {8{take_3}}), 22'd0}) | {36'd0, (high_product_multiplied[7:0] & {8{take_4}}), 44'd0};
    assign placed = (bits_18 | {28'd0, (high_product_multiplied[15:8] & {8{take_5}}), 52'd0}) | {14'd0, (product_3_multiplied & {8{take_6}}), 66'd0};
    assign acc_before = acc & {~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied};
    assign addend = placed ^ {{22{signs_multiplied[3]}}, {22{signs_multiplied[2]}}, {22{signs_multiplied[1]}}, {22{signs_multiplied[0]}}};
    assign sum_1 = {1'b0, acc_before[87:66], (((1'b0 | shifting_by_2) | shifting_by_1) | signs_multiplied[3]), acc_before[65:44], ((1'b0 | shifting_by_1) | signs_multiplied[2]), acc_before[43:22], (((1'b0 | shifting_by_2) | shifting_by_1) | signs_multiplied[1]), acc_before[21:0], (1'b0 | signs_multiplied[0])} + {1'b0, addend[87:66], (signs_multiplied[3] & ~((1'b0 | shifting_by_2) | shifting_by_1)), addend[65:44], (signs_multiplied[2] & ~(1'b0 | shifting_by_1)), addend[43:22], (signs_multiplied[1] & ~((1'b0 | shifting_by_2) | shifting_by_1)), addend[21:0], (signs_multiplied[0] & ~1'b0)};
    assign acc_next_total = sum_1 + 93'd0;
    assign unused_carry = |{acc_next_total[92], acc_next_total[69], acc_next_total[46], acc_next_total[23], acc_next_total[0]};

    always @(posedge clk) begin
        act_word <= act;
        wgt_word <= wgt;
        mode_held <= mode;
        low_product_multiplied <= {product_upper[7:0], product_low[7:0]};
        high_product_multiplied <= product_upper[23:8];
        product_1_multiplied <= product_cross_1[7:0];
        product_3_multiplied <= product_cross_3[7:0];
        mode_multiplied <= mode_held;
        signs_multiplied <= product_signs;
        wrong_multiplied <= 4'd0;
        acc <= {acc_next_total[91:70], acc_next_total[68:47], acc_next_total[45:24], acc_next_total[22:1]};
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
