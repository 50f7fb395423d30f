// array_simd_e2m1_posit8_0_stages1_to_posit8_0_saturate_on_2x1: array of SIMD lanes with a read-out per column
//
//   modes     e2m1+posit8_0 what a lane takes at run time: four codes of 4 bits, two of 8 or one of 16; e4m3xe2m1: activations times weights of half the width; fp16_fp32: sums rounded in float32
//   stages    1 cycles     cycles from the registers of the operands to the accumulator
//   to        posit8_0     format of the codes
//   saturate  on           beyond the range: on: the nearest end of it; off: the infinity or the NaN of the format; an infinite float32 sum stays what it is in fp32
//   rows      2            rows of PEs
//   cols      1            columns of PEs
//
// digest 5e8ecd54e1f1b81df6888d10f3a32118861c33f37e264e06218185662a9c9cfb
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module array_simd_e2m1_posit8_0_stages1_to_posit8_0_saturate_on_2x1 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire [31:0] act,
    input  wire act_mode,
    input  wire [15:0] wgt,
    output wire out_valid,
    output wire out_last,
    output wire [7:0] out
);

    wire begins;
    reg  [1:0] load_21;
    wire [95:0] cell_0_0_below;
    wire [95:0] cell_1_0_below;
    wire [91:0] fold_0_total;
    wire [3:0] fold_0_marks;
    reg  mode_leaving;
    reg  mode_folded_0;
    reg  [1:0] left;
    reg  [1:0] mode_summed;
    reg  [6:0] start;

    assign begins = first & valid;
    assign out_valid = left != 2'd0;
    assign out_last = left == 2'd1;

    always @(posedge clk) begin
        mode_summed <= {mode_summed[0], act_mode};
        mode_folded_0 <= mode_leaving;
    end

    always @(posedge clk) begin
        if (rst) begin
            load_21 <= 2'd0;
        end else begin
            load_21 <= {load_21[0], (valid & last)};
        end
    end

    always @(posedge clk) begin
        if (load_21[1]) begin
            mode_leaving <= mode_summed[1];
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            start <= 7'd0;
        end else begin
            start <= {start[5:0], (valid & last)};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            left <= 2'd0;
        end else begin
            if (start[6]) begin
                left <= 2'd2;
            end else if (out_valid) begin
                left <= left - 2'd1;
            end
        end
    end

    simd_cell_e2m1_posit8_0_stages1 cell_0_0 (
        .clk(clk),
        .rst(rst),
        .act(act[31:16]),
        .wgt(wgt),
        .mode(act_mode),
        .first(begins),
        .valid(valid),
        .load(load_21[1]),
        .above(96'd0),
        .below(cell_0_0_below)
    );

    simd_cell_e2m1_posit8_0_stages1 cell_1_0 (
        .clk(clk),
        .rst(rst),
        .act(act[15:0]),
        .wgt(wgt),
        .mode(act_mode),
        .first(begins),
        .valid(valid),
        .load(load_21[1]),
        .above(cell_0_0_below),
        .below(cell_1_0_below)
    );

    simd_fold_e2m1_posit8_0_stages1 fold_0 (
        .clk(clk),
        .acc(cell_1_0_below[91:0]),
        .nan(cell_1_0_below[95:92]),
        .mode(mode_leaving),
        .total(fold_0_total),
        .marks(fold_0_marks)
    );

    simd_readout_e2m1_posit8_0_to_posit8_0_saturate_on readout_0 (
        .clk(clk),
        .acc(fold_0_total),
        .nan(fold_0_marks),
        .mode(mode_folded_0),
        .element(2'd0),
        .code(out)
    );

endmodule

module simd_readout_e2m1_posit8_0_to_posit8_0_saturate_on (
    input  wire clk,
    input  wire [91:0] acc,
    input  wire [3:0] nan,
    input  wire mode,
    input  wire [1:0] element,
    output reg  [7:0] code
);

    wire by_4;
    wire by_2;
    wire element_0_of_4;
    wire element_1_of_4;
    wire element_2_of_4;
    wire element_3_of_4;
    wire element_0_of_2;
    wire element_1_of_2;
    wire negative;
    wire nan_of_sum;
    wire [22:0] chunk_0;
    wire turn_0;
    wire [22:0] chunk_1;
    wire turn_1;
    wire turn_2;
    wire turn_3;
    wire far_64_empty;
    wire [69:0] far_64;
    wire far_64_sticky;
    wire far_32_empty;
    wire [37:0] far_32;
    wire far_32_sticky;
    wire near_16_empty;
    reg  [37:0] word_far;
    wire [21:0] near_16;
    wire near_16_sticky;
    reg  sticky_far;
    reg  negative_far;
    wire near_8_empty;
    wire [13:0] near_8;
    wire near_8_sticky;
    wire near_4_empty;
    wire [9:0] near_4;
    wire near_4_sticky;
    wire near_2_empty;
    wire [7:0] near_2;
    wire near_2_sticky;
    wire near_1_empty;
    wire [6:0] near_1;
    wire near_1_sticky;
    wire more;
    reg  negative_near;
    reg  sticky_near;
    wire [7:0] grown;
    reg  [6:0] word_near;
    wire [7:0] exponent_of_top;
    reg  mode_near;
    reg  [6:0] zeros_near;
    wire [6:0] run;
    wire far;
    wire [7:0] down_1;
    wire down_1_lost;
    wire [7:0] down_2;
    wire down_2_lost;
    wire [7:0] down_4;
    wire down_4_lost;
    wire rounds_up;
    wire [7:0] rounded;
    reg  [6:0] body_cut;
    reg  up_cut;
    wire over;
    reg  beyond_cut;
    reg  number_cut;
    wire [7:0] size;
    reg  negative_cut;
    reg  [1:0] zeros_far;
    reg  mode_far;
    reg  nan_far;
    reg  nan_near;
    reg  nan_cut;
    wire bits_1;
    wire bits_2;
    wire [22:0] bits_3;
    wire [22:0] bits_4;
    wire [22:0] bits_5;
    wire [22:0] bits_6;
    wire [22:0] bits_7;
    wire bits_8;
    wire [7:0] difference_1;
    wire [7:0] exponent;
    wire [2:0] shift_down;
    wire [7:0] code_of_sum;

    assign by_4 = 1'b0 | (mode == 1'b0);
    assign by_2 = 1'b0 | (mode == 1'b1);
    assign element_0_of_4 = by_4 & (element == 2'd0);
    assign element_1_of_4 = by_4 & (element == 2'd1);
    assign element_2_of_4 = by_4 & (element == 2'd2);
    assign element_3_of_4 = by_4 & (element == 2'd3);
    assign element_0_of_2 = by_2 & (element[0] == 1'b0);
    assign element_1_of_2 = by_2 & (element[0] == 1'b1);
    assign bits_1 = (((acc[22] & element_0_of_4) | (acc[45] & element_1_of_4)) | (acc[68] & element_2_of_4)) | (acc[91] & element_3_of_4);
    assign negative = (bits_1 | (acc[45] & element_0_of_2)) | (acc[91] & element_1_of_2);
    assign bits_2 = (((nan[0] & element_0_of_4) | (nan[1] & element_1_of_4)) | (nan[2] & element_2_of_4)) | (nan[3] & element_3_of_4);
    assign nan_of_sum = (bits_2 | (nan[0] & element_0_of_2)) | (nan[2] & element_1_of_2);
    assign bits_3 = ((acc[22:0] & {23{element_0_of_4}}) | (acc[45:23] & {23{element_1_of_4}})) | (acc[68:46] & {23{element_2_of_4}});
    assign chunk_0 = ((bits_3 | (acc[91:69] & {23{element_3_of_4}})) | (acc[22:0] & {23{element_0_of_2}})) | (acc[68:46] & {23{element_1_of_2}});
    assign turn_0 = negative & ((1'b0 | by_4) | by_2);
    assign chunk_1 = (acc[45:23] & {23{element_0_of_2}}) | (acc[91:69] & {23{element_1_of_2}});
    assign turn_1 = negative & (1'b0 | by_2);
    assign turn_2 = negative & 1'b0;
    assign turn_3 = negative & 1'b0;
    assign bits_4 = chunk_0 ^ {23{turn_0}};
    assign bits_5 = chunk_1 ^ {23{turn_1}};
    assign bits_6 = 23'd0 ^ {23{turn_2}};
    assign bits_7 = 23'd0 ^ {23{turn_3}};
    assign far_64_empty = ~(|{bits_7, bits_6, bits_5[22:5]});
    assign far_64 = far_64_empty ? {bits_5[4:0], bits_4, {42{negative}}} : {bits_7, bits_6, bits_5, bits_4[22]};
    assign far_64_sticky = 1'b0 | (~far_64_empty & (negative ? ~(&bits_4[21:0]) : (|bits_4[21:0])));
    assign far_32_empty = ~(|far_64[69:38]);
    assign far_32 = far_32_empty ? far_64[37:0] : far_64[69:32];
    assign far_32_sticky = far_64_sticky | (~far_32_empty & (negative ? ~(&far_64[31:0]) : (|far_64[31:0])));
    assign near_16_empty = ~(|word_far[37:22]);
    assign near_16 = near_16_empty ? word_far[21:0] : word_far[37:16];
    assign near_16_sticky = sticky_far | (~near_16_empty & (negative_far ? ~(&word_far[15:0]) : (|word_far[15:0])));
    assign near_8_empty = ~(|near_16[21:14]);
    assign near_8 = near_8_empty ? near_16[13:0] : near_16[21:8];
    assign near_8_sticky = near_16_sticky | (~near_8_empty & (negative_far ? ~(&near_16[7:0]) : (|near_16[7:0])));
    assign near_4_empty = ~(|near_8[13:10]);
    assign near_4 = near_4_empty ? near_8[9:0] : near_8[13:4];
    assign near_4_sticky = near_8_sticky | (~near_4_empty & (negative_far ? ~(&near_8[3:0]) : (|near_8[3:0])));
    assign near_2_empty = ~(|near_4[9:8]);
    assign near_2 = near_2_empty ? near_4[7:0] : near_4[9:2];
    assign near_2_sticky = near_4_sticky | (~near_2_empty & (negative_far ? ~(&near_4[1:0]) : (|near_4[1:0])));
    assign near_1_empty = ~near_2[7];
    assign near_1 = near_1_empty ? near_2[6:0] : near_2[7:1];
    assign near_1_sticky = near_2_sticky | (~near_1_empty & (negative_far ? ~near_2[0] : near_2[0]));
    assign more = negative_near & ~sticky_near;
    assign grown = {1'b0, word_near} + {7'd0, more};
    assign bits_8 = grown[6] | grown[7];
    assign exponent_of_top = (mode_near == 1'b1) ? 8'd79 : 8'd89;
    assign difference_1 = exponent_of_top - {1'b0, zeros_near[0], zeros_near[1], zeros_near[2], zeros_near[3], zeros_near[4], zeros_near[5], zeros_near[6]};
    assign exponent = difference_1 + {7'd0, grown[7]};
    assign run = exponent[7] ? ~exponent[6:0] : exponent[6:0];
    assign far = run > 7'd6;
    assign shift_down = far ? 3'd6 : run[2:0];
    assign down_1 = shift_down[0] ? {~exponent[7], ~exponent[7], exponent[7], grown[5:1]} : {~exponent[7], exponent[7], grown[5:0]};
    assign down_1_lost = (sticky_near | (far & bits_8)) | (shift_down[0] & grown[0]);
    assign down_2 = shift_down[1] ? {{2{down_1[7]}}, down_1[7:2]} : down_1;
    assign down_2_lost = down_1_lost | (shift_down[1] & (|down_1[1:0]));
    assign down_4 = shift_down[2] ? {{4{down_2[7]}}, down_2[7:4]} : down_2;
    assign down_4_lost = down_2_lost | (shift_down[2] & (|down_2[3:0]));
    assign rounds_up = down_4[0] & (down_4[1] | down_4_lost);
    assign rounded = {1'b0, body_cut} + {7'd0, up_cut};
    assign over = ((rounded > 8'd127) | beyond_cut) & number_cut;
    assign size = number_cut ? ((|rounded) ? (over ? 8'd127 : rounded) : 8'd1) : 8'd0;
    assign code_of_sum = negative_cut ? (-size) : size;

    always @(posedge clk) begin
        zeros_far <= {far_32_empty, far_64_empty};
        word_far <= far_32;
        negative_far <= negative;
        sticky_far <= far_32_sticky;
        mode_far <= mode;
        nan_far <= nan_of_sum;
        zeros_near <= {near_1_empty, near_2_empty, near_4_empty, near_8_empty, near_16_empty, zeros_far};
        word_near <= near_1;
        negative_near <= negative_far;
        sticky_near <= near_1_sticky;
        mode_near <= mode_far;
        nan_near <= nan_far;
        body_cut <= down_4[7:1];
        up_cut <= rounds_up;
        number_cut <= bits_8;
        beyond_cut <= 1'b0;
        negative_cut <= negative_near;
        nan_cut <= nan_near;
        code <= nan_cut ? 8'd128 : code_of_sum;
    end

endmodule

module simd_fold_e2m1_posit8_0_stages1 (
    input  wire clk,
    input  wire [91:0] acc,
    input  wire [3:0] nan,
    input  wire mode,
    output reg  [91:0] total,
    output wire [3:0] marks
);

    wire by_4;
    wire [22:0] lowest_of_4;
    wire by_2;
    wire [45:0] lowest_of_2;
    reg  mark_held;
    wire [22:0] sum_of_4;
    wire [45:0] sum_of_2;

    assign by_4 = 1'b0 | (mode == 1'b0);
    assign sum_of_4 = ((acc[22:0] + acc[45:23]) + acc[68:46]) + acc[91:69];
    assign lowest_of_4 = by_4 ? sum_of_4 : acc[22:0];
    assign by_2 = 1'b0 | (mode == 1'b1);
    assign sum_of_2 = acc[45:0] + acc[91:46];
    assign lowest_of_2 = by_2 ? sum_of_2 : {acc[45:23], lowest_of_4};
    assign marks = {3'd0, mark_held};

    always @(posedge clk) begin
        total <= {acc[91:46], lowest_of_2};
        mark_held <= |nan;
    end

endmodule

module simd_cell_e2m1_posit8_0_stages1 (
    input  wire clk,
    input  wire rst,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    input  wire mode,
    input  wire first,
    input  wire valid,
    input  wire load,
    input  wire [95:0] above,
    output reg  [95:0] below
);

    wire [91:0] lane_acc;
    wire [3:0] lane_nan;

    always @(posedge clk) begin
        below <= load ? {lane_nan, lane_acc} : above;
    end

    simd_e2m1_posit8_0_stages1 lane (
        .clk(clk),
        .rst(rst),
        .act(act),
        .wgt(wgt),
        .mode(mode),
        .first(first),
        .valid(valid),
        .acc(lane_acc),
        .nan(lane_nan)
    );

endmodule

module simd_e2m1_posit8_0_stages1 (
    input  wire clk,
    input  wire rst,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    input  wire mode,
    input  wire first,
    input  wire valid,
    output reg  [91:0] acc,
    output reg  [3:0] nan
);

    reg  [15:0] act_word;
    reg  [15:0] wgt_word;
    reg  first_held;
    reg  valid_held;
    reg  mode_held;
    wire [3:0] spoilt;
    wire decoding_e2m1;
    wire decoding_posit8_0;
    wire decoding_by_2;
    wire act_sign_0;
    wire act_sign_2;
    wire [3:0] act_negate;
    wire [3:0] act_turned_0;
    wire [2:0] act_turned_1;
    wire [3:0] act_turned_2;
    wire [2:0] act_turned_3;
    wire act_posit8_0_0_run_upper_4_empty;
    wire [2:0] act_posit8_0_0_run_deciding_4;
    wire act_posit8_0_0_run_upper_2_empty;
    wire act_posit8_0_0_run_deciding_2;
    wire act_posit8_0_0_run_upper_1_empty;
    wire [4:0] act_posit8_0_0_fraction_by_4;
    wire [4:0] act_posit8_0_0_fraction_by_2;
    wire [4:0] act_posit8_0_0_fraction_by_1;
    wire act_posit8_0_1_run_upper_4_empty;
    wire [2:0] act_posit8_0_1_run_deciding_4;
    wire act_posit8_0_1_run_upper_2_empty;
    wire act_posit8_0_1_run_deciding_2;
    wire act_posit8_0_1_run_upper_1_empty;
    wire [4:0] act_posit8_0_1_fraction_by_4;
    wire [4:0] act_posit8_0_1_fraction_by_2;
    wire [4:0] act_posit8_0_1_fraction_by_1;
    wire [5:0] act_low;
    wire [5:0] act_high;
    wire [3:0] act_middle_1;
    wire [3:0] act_middle_3;
    wire [3:0] act_near;
    wire [3:0] act_far;
    wire wgt_sign_0;
    wire wgt_sign_2;
    wire [3:0] wgt_negate;
    wire [3:0] wgt_turned_0;
    wire [2:0] wgt_turned_1;
    wire [3:0] wgt_turned_2;
    wire [2:0] wgt_turned_3;
    wire wgt_posit8_0_0_run_upper_4_empty;
    wire [2:0] wgt_posit8_0_0_run_deciding_4;
    wire wgt_posit8_0_0_run_upper_2_empty;
    wire wgt_posit8_0_0_run_deciding_2;
    wire wgt_posit8_0_0_run_upper_1_empty;
    wire [4:0] wgt_posit8_0_0_fraction_by_4;
    wire [4:0] wgt_posit8_0_0_fraction_by_2;
    wire [4:0] wgt_posit8_0_0_fraction_by_1;
    wire wgt_posit8_0_1_run_upper_4_empty;
    wire [2:0] wgt_posit8_0_1_run_deciding_4;
    wire wgt_posit8_0_1_run_upper_2_empty;
    wire wgt_posit8_0_1_run_deciding_2;
    wire wgt_posit8_0_1_run_upper_1_empty;
    wire [4:0] wgt_posit8_0_1_fraction_by_4;
    wire [4:0] wgt_posit8_0_1_fraction_by_2;
    wire [4:0] wgt_posit8_0_1_fraction_by_1;
    wire [5:0] wgt_low;
    wire [5:0] wgt_high;
    wire [3:0] wgt_middle_1;
    wire [3:0] wgt_middle_3;
    wire [3:0] wgt_near;
    wire [3:0] wgt_far;
    wire [3:0] product_signs;
    wire [4:0] near_amount;
    wire [4:0] far_amount;
    wire [11:0] product_low;
    wire [11:0] product_high;
    wire [7:0] product_cross_1;
    wire [7:0] product_cross_3;
    wire shifting_e2m1;
    wire shifting_posit8_0;
    wire shifting_by_4;
    wire shifting_by_2;
    wire [12:0] low_by_1;
    wire [14:0] low_by_2;
    wire [18:0] low_by_4;
    wire [26:0] low_by_8;
    wire [12:0] high_by_1;
    wire [14:0] high_by_2;
    wire [3:0] taken;
    wire [42:0] low_by_16;
    wire [18:0] high_by_4;
    wire [26:0] high_by_8;
    wire [42:0] high_by_16;
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
    wire [91:0] placed;
    wire [91:0] acc_before;
    wire [91:0] addend;
    wire unused_carry;
    wire bits_1;
    wire [2:0] bits_2;
    wire bits_3;
    wire [2:0] bits_4;
    wire [5:0] bits_5;
    wire [5:0] bits_6;
    wire [5:0] bits_7;
    wire [5:0] bits_8;
    wire [2:0] bits_9;
    wire [2:0] bits_10;
    wire bits_11;
    wire [2:0] bits_12;
    wire bits_13;
    wire [2:0] bits_14;
    wire [5:0] bits_15;
    wire [5:0] bits_16;
    wire [5:0] bits_17;
    wire [5:0] bits_18;
    wire [2:0] bits_19;
    wire [2:0] bits_20;
    wire bits_21;
    wire bits_22;
    wire [91:0] bits_23;
    wire [91:0] bits_24;
    wire [96:0] sum_1;
    wire [96:0] acc_next_total;

    assign decoding_e2m1 = mode_held == 1'b0;
    assign decoding_posit8_0 = mode_held == 1'b1;
    assign decoding_by_2 = 1'b0 | decoding_posit8_0;
    assign act_sign_0 = (1'b0 | decoding_by_2) ? act_word[7] : act_word[3];
    assign act_sign_2 = (1'b0 | decoding_by_2) ? act_word[15] : act_word[11];
    assign act_negate = {act_word[15], act_sign_2, act_word[7], act_sign_0} & {(1'b0 | decoding_posit8_0), (1'b0 | decoding_posit8_0), (1'b0 | decoding_posit8_0), (1'b0 | decoding_posit8_0)};
    assign bits_1 = |{act_word[2:0], 1'b0};
    assign act_turned_0 = act_word[3:0] ^ ({bits_1, (|{act_word[1:0], 1'b0}), (|{act_word[0], 1'b0}), 1'b0} & {4{act_negate[0]}});
    assign bits_2 = {(|{act_word[5:4], ((bits_1 | act_word[3]) & (1'b0 | decoding_by_2))}), (|{act_word[4], ((bits_1 | act_word[3]) & (1'b0 | decoding_by_2))}), ((bits_1 | act_word[3]) & (1'b0 | decoding_by_2))} & {3{act_negate[1]}};
    assign act_turned_1 = act_word[6:4] ^ bits_2;
    assign bits_3 = |{act_word[10:8], 1'b0};
    assign act_turned_2 = act_word[11:8] ^ ({bits_3, (|{act_word[9:8], 1'b0}), (|{act_word[8], 1'b0}), 1'b0} & {4{act_negate[2]}});
    assign bits_4 = {(|{act_word[13:12], ((bits_3 | act_word[11]) & (1'b0 | decoding_by_2))}), (|{act_word[12], ((bits_3 | act_word[11]) & (1'b0 | decoding_by_2))}), ((bits_3 | act_word[11]) & (1'b0 | decoding_by_2))} & {3{act_negate[3]}};
    assign act_turned_3 = act_word[14:12] ^ bits_4;
    assign bits_5 = {act_turned_1[1:0], act_turned_0} ^ {6{act_turned_1[2]}};
    assign act_posit8_0_0_run_upper_4_empty = ~(|bits_5[5:2]);
    assign act_posit8_0_0_run_deciding_4 = act_posit8_0_0_run_upper_4_empty ? {bits_5[1:0], 1'b1} : bits_5[5:3];
    assign act_posit8_0_0_run_upper_2_empty = ~(|act_posit8_0_0_run_deciding_4[2:1]);
    assign act_posit8_0_0_run_deciding_2 = act_posit8_0_0_run_upper_2_empty ? act_posit8_0_0_run_deciding_4[0] : act_posit8_0_0_run_deciding_4[2];
    assign act_posit8_0_0_run_upper_1_empty = ~act_posit8_0_0_run_deciding_2;
    assign act_posit8_0_0_fraction_by_4 = act_posit8_0_0_run_upper_4_empty ? {act_turned_0[0], 4'd0} : {act_turned_1[0], act_turned_0};
    assign act_posit8_0_0_fraction_by_2 = act_posit8_0_0_run_upper_2_empty ? {act_posit8_0_0_fraction_by_4[2:0], 2'd0} : act_posit8_0_0_fraction_by_4;
    assign act_posit8_0_0_fraction_by_1 = act_posit8_0_0_run_upper_1_empty ? {act_posit8_0_0_fraction_by_2[3:0], 1'b0} : act_posit8_0_0_fraction_by_2;
    assign bits_6 = {act_turned_3[1:0], act_turned_2} ^ {6{act_turned_3[2]}};
    assign act_posit8_0_1_run_upper_4_empty = ~(|bits_6[5:2]);
    assign act_posit8_0_1_run_deciding_4 = act_posit8_0_1_run_upper_4_empty ? {bits_6[1:0], 1'b1} : bits_6[5:3];
    assign act_posit8_0_1_run_upper_2_empty = ~(|act_posit8_0_1_run_deciding_4[2:1]);
    assign act_posit8_0_1_run_deciding_2 = act_posit8_0_1_run_upper_2_empty ? act_posit8_0_1_run_deciding_4[0] : act_posit8_0_1_run_deciding_4[2];
    assign act_posit8_0_1_run_upper_1_empty = ~act_posit8_0_1_run_deciding_2;
    assign act_posit8_0_1_fraction_by_4 = act_posit8_0_1_run_upper_4_empty ? {act_turned_2[0], 4'd0} : {act_turned_3[0], act_turned_2};
    assign act_posit8_0_1_fraction_by_2 = act_posit8_0_1_run_upper_2_empty ? {act_posit8_0_1_fraction_by_4[2:0], 2'd0} : act_posit8_0_1_fraction_by_4;
    assign act_posit8_0_1_fraction_by_1 = act_posit8_0_1_run_upper_1_empty ? {act_posit8_0_1_fraction_by_2[3:0], 1'b0} : act_posit8_0_1_fraction_by_2;
    assign bits_7 = {2'd0, (act_word[2] & act_word[1]), (act_word[2] & (act_word[0] | ~act_word[1])), (act_word[2] ? (act_word[0] & ~act_word[1]) : act_word[1]), (act_word[0] & ~act_word[2])} & {6{decoding_e2m1}};
    assign act_low = bits_7 | ({(|{act_turned_1, act_turned_0}), act_posit8_0_0_fraction_by_1} & {6{decoding_posit8_0}});
    assign bits_8 = {2'd0, (act_word[10] & act_word[9]), (act_word[10] & (act_word[8] | ~act_word[9])), (act_word[10] ? (act_word[8] & ~act_word[9]) : act_word[9]), (act_word[8] & ~act_word[10])} & {6{decoding_e2m1}};
    assign act_high = bits_8 | ({(|{act_turned_3, act_turned_2}), act_posit8_0_1_fraction_by_1} & {6{decoding_posit8_0}});
    assign act_middle_1 = {(act_word[6] & act_word[5]), (act_word[6] & (act_word[4] | ~act_word[5])), (act_word[6] ? (act_word[4] & ~act_word[5]) : act_word[5]), (act_word[4] & ~act_word[6])} & {4{decoding_e2m1}};
    assign act_middle_3 = {(act_word[14] & act_word[13]), (act_word[14] & (act_word[12] | ~act_word[13])), (act_word[14] ? (act_word[12] & ~act_word[13]) : act_word[13]), (act_word[12] & ~act_word[14])} & {4{decoding_e2m1}};
    assign bits_9 = {act_posit8_0_0_run_upper_4_empty, act_posit8_0_0_run_upper_2_empty, act_posit8_0_0_run_upper_1_empty} ^ {~act_turned_1[2], ~act_turned_1[2], ~act_turned_1[2]};
    assign act_near = {act_turned_1[2], bits_9} & {4{decoding_posit8_0}};
    assign bits_10 = {act_posit8_0_1_run_upper_4_empty, act_posit8_0_1_run_upper_2_empty, act_posit8_0_1_run_upper_1_empty} ^ {~act_turned_3[2], ~act_turned_3[2], ~act_turned_3[2]};
    assign act_far = {act_turned_3[2], bits_10} & {4{decoding_posit8_0}};
    assign wgt_sign_0 = (1'b0 | decoding_by_2) ? wgt_word[7] : wgt_word[3];
    assign wgt_sign_2 = (1'b0 | decoding_by_2) ? wgt_word[15] : wgt_word[11];
    assign wgt_negate = {wgt_word[15], wgt_sign_2, wgt_word[7], wgt_sign_0} & {(1'b0 | decoding_posit8_0), (1'b0 | decoding_posit8_0), (1'b0 | decoding_posit8_0), (1'b0 | decoding_posit8_0)};
    assign bits_11 = |{wgt_word[2:0], 1'b0};
    assign wgt_turned_0 = wgt_word[3:0] ^ ({bits_11, (|{wgt_word[1:0], 1'b0}), (|{wgt_word[0], 1'b0}), 1'b0} & {4{wgt_negate[0]}});
    assign bits_12 = {(|{wgt_word[5:4], ((bits_11 | wgt_word[3]) & (1'b0 | decoding_by_2))}), (|{wgt_word[4], ((bits_11 | wgt_word[3]) & (1'b0 | decoding_by_2))}), ((bits_11 | wgt_word[3]) & (1'b0 | decoding_by_2))} & {3{wgt_negate[1]}};
    assign wgt_turned_1 = wgt_word[6:4] ^ bits_12;
    assign bits_13 = |{wgt_word[10:8], 1'b0};
    assign wgt_turned_2 = wgt_word[11:8] ^ ({bits_13, (|{wgt_word[9:8], 1'b0}), (|{wgt_word[8], 1'b0}), 1'b0} & {4{wgt_negate[2]}});
    assign bits_14 = {(|{wgt_word[13:12], ((bits_13 | wgt_word[11]) & (1'b0 | decoding_by_2))}), (|{wgt_word[12], ((bits_13 | wgt_word[11]) & (1'b0 | decoding_by_2))}), ((bits_13 | wgt_word[11]) & (1'b0 | decoding_by_2))} & {3{wgt_negate[3]}};
    assign wgt_turned_3 = wgt_word[14:12] ^ bits_14;
    assign bits_15 = {wgt_turned_1[1:0], wgt_turned_0} ^ {6{wgt_turned_1[2]}};
    assign wgt_posit8_0_0_run_upper_4_empty = ~(|bits_15[5:2]);
    assign wgt_posit8_0_0_run_deciding_4 = wgt_posit8_0_0_run_upper_4_empty ? {bits_15[1:0], 1'b1} : bits_15[5:3];
    assign wgt_posit8_0_0_run_upper_2_empty = ~(|wgt_posit8_0_0_run_deciding_4[2:1]);
    assign wgt_posit8_0_0_run_deciding_2 = wgt_posit8_0_0_run_upper_2_empty ? wgt_posit8_0_0_run_deciding_4[0] : wgt_posit8_0_0_run_deciding_4[2];
    assign wgt_posit8_0_0_run_upper_1_empty = ~wgt_posit8_0_0_run_deciding_2;
    assign wgt_posit8_0_0_fraction_by_4 = wgt_posit8_0_0_run_upper_4_empty ? {wgt_turned_0[0], 4'd0} : {wgt_turned_1[0], wgt_turned_0};
    assign wgt_posit8_0_0_fraction_by_2 = wgt_posit8_0_0_run_upper_2_empty ? {wgt_posit8_0_0_fraction_by_4[2:0], 2'd0} : wgt_posit8_0_0_fraction_by_4;
    assign wgt_posit8_0_0_fraction_by_1 = wgt_posit8_0_0_run_upper_1_empty ? {wgt_posit8_0_0_fraction_by_2[3:0], 1'b0} : wgt_posit8_0_0_fraction_by_2;
    assign bits_16 = {wgt_turned_3[1:0], wgt_turned_2} ^ {6{wgt_turned_3[2]}};
    assign wgt_posit8_0_1_run_upper_4_empty = ~(|bits_16[5:2]);
    assign wgt_posit8_0_1_run_deciding_4 = wgt_posit8_0_1_run_upper_4_empty ? {bits_16[1:0], 1'b1} : bits_16[5:3];
    assign wgt_posit8_0_1_run_upper_2_empty = ~(|wgt_posit8_0_1_run_deciding_4[2:1]);
    assign wgt_posit8_0_1_run_deciding_2 = wgt_posit8_0_1_run_upper_2_empty ? wgt_posit8_0_1_run_deciding_4[0] : wgt_posit8_0_1_run_deciding_4[2];
    assign wgt_posit8_0_1_run_upper_1_empty = ~wgt_posit8_0_1_run_deciding_2;
    assign wgt_posit8_0_1_fraction_by_4 = wgt_posit8_0_1_run_upper_4_empty ? {wgt_turned_2[0], 4'd0} : {wgt_turned_3[0], wgt_turned_2};
    assign wgt_posit8_0_1_fraction_by_2 = wgt_posit8_0_1_run_upper_2_empty ? {wgt_posit8_0_1_fraction_by_4[2:0], 2'd0} : wgt_posit8_0_1_fraction_by_4;
    assign wgt_posit8_0_1_fraction_by_1 = wgt_posit8_0_1_run_upper_1_empty ? {wgt_posit8_0_1_fraction_by_2[3:0], 1'b0} : wgt_posit8_0_1_fraction_by_2;
    assign bits_17 = {2'd0, (wgt_word[2] & wgt_word[1]), (wgt_word[2] & (wgt_word[0] | ~wgt_word[1])), (wgt_word[2] ? (wgt_word[0] & ~wgt_word[1]) : wgt_word[1]), (wgt_word[0] & ~wgt_word[2])} & {6{decoding_e2m1}};
    assign wgt_low = bits_17 | ({(|{wgt_turned_1, wgt_turned_0}), wgt_posit8_0_0_fraction_by_1} & {6{decoding_posit8_0}});
    assign bits_18 = {2'd0, (wgt_word[10] & wgt_word[9]), (wgt_word[10] & (wgt_word[8] | ~wgt_word[9])), (wgt_word[10] ? (wgt_word[8] & ~wgt_word[9]) : wgt_word[9]), (wgt_word[8] & ~wgt_word[10])} & {6{decoding_e2m1}};
    assign wgt_high = bits_18 | ({(|{wgt_turned_3, wgt_turned_2}), wgt_posit8_0_1_fraction_by_1} & {6{decoding_posit8_0}});
    assign wgt_middle_1 = {(wgt_word[6] & wgt_word[5]), (wgt_word[6] & (wgt_word[4] | ~wgt_word[5])), (wgt_word[6] ? (wgt_word[4] & ~wgt_word[5]) : wgt_word[5]), (wgt_word[4] & ~wgt_word[6])} & {4{decoding_e2m1}};
    assign wgt_middle_3 = {(wgt_word[14] & wgt_word[13]), (wgt_word[14] & (wgt_word[12] | ~wgt_word[13])), (wgt_word[14] ? (wgt_word[12] & ~wgt_word[13]) : wgt_word[13]), (wgt_word[12] & ~wgt_word[14])} & {4{decoding_e2m1}};
    assign bits_19 = {wgt_posit8_0_0_run_upper_4_empty, wgt_posit8_0_0_run_upper_2_empty, wgt_posit8_0_0_run_upper_1_empty} ^ {~wgt_turned_1[2], ~wgt_turned_1[2], ~wgt_turned_1[2]};
    assign wgt_near = {wgt_turned_1[2], bits_19} & {4{decoding_posit8_0}};
    assign bits_20 = {wgt_posit8_0_1_run_upper_4_empty, wgt_posit8_0_1_run_upper_2_empty, wgt_posit8_0_1_run_upper_1_empty} ^ {~wgt_turned_3[2], ~wgt_turned_3[2], ~wgt_turned_3[2]};
    assign wgt_far = {wgt_turned_3[2], bits_20} & {4{decoding_posit8_0}};
    assign product_signs = {act_word[15], act_sign_2, act_word[7], act_sign_0} ^ {wgt_word[15], wgt_sign_2, wgt_word[7], wgt_sign_0};
    assign bits_21 = (1'b0 | ((act_word[7] & ~(|act_word[6:0])) & decoding_posit8_0)) | ((wgt_word[7] & ~(|wgt_word[6:0])) & decoding_posit8_0);
    assign bits_22 = (1'b0 | ((act_word[15] & ~(|act_word[14:8])) & decoding_posit8_0)) | ((wgt_word[15] & ~(|wgt_word[14:8])) & decoding_posit8_0);
    assign near_amount = {1'b0, act_near} + {1'b0, wgt_near};
    assign far_amount = {1'b0, act_far} + {1'b0, wgt_far};
    assign product_low = {6'd0, act_low} * {6'd0, wgt_low};
    assign product_high = {6'd0, act_high} * {6'd0, wgt_high};
    assign product_cross_1 = {4'd0, act_middle_1} * {4'd0, wgt_middle_1};
    assign product_cross_3 = {4'd0, act_middle_3} * {4'd0, wgt_middle_3};
    assign shifting_e2m1 = mode_held == 1'b0;
    assign shifting_posit8_0 = mode_held == 1'b1;
    assign shifting_by_4 = 1'b0 | shifting_e2m1;
    assign shifting_by_2 = 1'b0 | shifting_posit8_0;
    assign low_by_1 = near_amount[0] ? {product_low, 1'b0} : {1'b0, product_low};
    assign low_by_2 = near_amount[1] ? {low_by_1, 2'd0} : {2'd0, low_by_1};
    assign low_by_4 = near_amount[2] ? {low_by_2, 4'd0} : {4'd0, low_by_2};
    assign low_by_8 = near_amount[3] ? {low_by_4, 8'd0} : {8'd0, low_by_4};
    assign high_by_1 = far_amount[0] ? {product_high, 1'b0} : {1'b0, product_high};
    assign high_by_2 = far_amount[1] ? {high_by_1, 2'd0} : {2'd0, high_by_1};
    assign taken = ~{1'b0, bits_22, 1'b0, bits_21} & {4{valid_held}};
    assign spoilt = {1'b0, bits_22, 1'b0, bits_21} & {4{valid_held}};
    assign low_by_16 = near_amount[4] ? {low_by_8, 16'd0} : {16'd0, low_by_8};
    assign high_by_4 = far_amount[2] ? {high_by_2, 4'd0} : {4'd0, high_by_2};
    assign high_by_8 = far_amount[3] ? {high_by_4, 8'd0} : {8'd0, high_by_4};
    assign high_by_16 = far_amount[4] ? {high_by_8, 16'd0} : {16'd0, high_by_8};
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
    assign unused_low = |{low_by_16[42:40], low_by_16[13:8]};
    assign unused_high = |{high_by_16[42:40], high_by_16[13:8]};
    assign bits_23 = ({84'd0, (low_by_16[7:0] & {8{take_0}})} | {61'd0, (product_cross_1 & {8{take_1}}), 23'd0}) | {38'd0, (high_by_16[7:0] & {8{take_2}}), 46'd0};
    assign bits_24 = (bits_23 | {15'd0, (product_cross_3 & {8{take_3}}), 69'd0}) | {66'd0, (low_by_16[39:14] & {26{take_4}})};
    assign placed = bits_24 | {20'd0, (high_by_16[39:14] & {26{take_5}}), 46'd0};
    assign acc_before = acc & {~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held};
    assign addend = placed ^ {{23{product_signs[3]}}, {23{product_signs[2]}}, {23{product_signs[1]}}, {23{product_signs[0]}}};
    assign sum_1 = {1'b0, acc_before[91:69], ((1'b0 | shifting_by_2) | product_signs[3]), acc_before[68:46], (1'b0 | product_signs[2]), acc_before[45:23], ((1'b0 | shifting_by_2) | product_signs[1]), acc_before[22:0], (1'b0 | product_signs[0])} + {1'b0, addend[91:69], (product_signs[3] & ~(1'b0 | shifting_by_2)), addend[68:46], (product_signs[2] & ~1'b0), addend[45:23], (product_signs[1] & ~(1'b0 | shifting_by_2)), addend[22:0], (product_signs[0] & ~1'b0)};
    assign acc_next_total = sum_1 + 97'd0;
    assign unused_carry = |{acc_next_total[96], acc_next_total[72], acc_next_total[48], acc_next_total[24], acc_next_total[0]};

    always @(posedge clk) begin
        act_word <= act;
        wgt_word <= wgt;
        mode_held <= mode;
        acc <= {acc_next_total[95:73], acc_next_total[71:49], acc_next_total[47:25], acc_next_total[23:1]};
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
