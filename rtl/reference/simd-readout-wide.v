// simd_readout_posit4_1_e5m2_posit16_1_to_posit8_0_saturate_on: read-out of a row of SIMD lanes: sums to the nearest codes, one per cycle
//
//   modes     posit4_1+e5m2+posit16_1 what a lane takes at run time: four codes of 4 bits, two of 8 or one of 16; e4m3xe2m1: activations times weights of half the width; fp16_fp32: sums rounded in float32
//   to        posit8_0     format of the codes
//   saturate  on           beyond the range: on: the nearest end of it; off: the infinity or the NaN of the format; an infinite float32 sum stays what it is in fp32
//
// digest 89844405b6627ae21d032b74f5b9472e5849f64a8e6df792d230a6babe1ccceb
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module simd_readout_posit4_1_e5m2_posit16_1_to_posit8_0_saturate_on (
    input  wire clk,
    input  wire [163:0] acc,
    input  wire [3:0] nan,
    input  wire [1:0] mode,
    input  wire [1:0] element,
    output reg  [7:0] code
);

    wire by_4;
    wire by_2;
    wire by_1;
    wire element_0_of_4;
    wire element_1_of_4;
    wire element_2_of_4;
    wire element_3_of_4;
    wire element_0_of_2;
    wire element_1_of_2;
    wire negative;
    wire nan_of_sum;
    wire [40:0] chunk_0;
    wire turn_0;
    wire [40:0] chunk_1;
    wire turn_1;
    wire [40:0] chunk_2;
    wire turn_2;
    wire [40:0] chunk_3;
    wire turn_3;
    wire far_128_empty;
    wire [133:0] far_128;
    wire far_128_sticky;
    wire far_64_empty;
    wire [69:0] far_64;
    wire far_64_sticky;
    wire near_32_empty;
    reg  [69:0] word_far;
    wire [37:0] near_32;
    wire near_32_sticky;
    reg  sticky_far;
    reg  negative_far;
    wire near_16_empty;
    wire [21:0] near_16;
    wire near_16_sticky;
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
    wire [8:0] exponent_of_top;
    reg  [1:0] mode_near;
    reg  [7:0] zeros_near;
    wire [7:0] run;
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
    reg  [1:0] mode_far;
    reg  nan_far;
    reg  nan_near;
    reg  nan_cut;
    wire bits_1;
    wire bits_2;
    wire [40:0] bits_3;
    wire [40:0] bits_4;
    wire [40:0] bits_5;
    wire [40:0] bits_6;
    wire [40:0] bits_7;
    wire [40:0] bits_8;
    wire bits_9;
    wire [8:0] difference_1;
    wire [8:0] exponent;
    wire [2:0] shift_down;
    wire [7:0] code_of_sum;

    assign by_4 = 1'b0 | (mode == 2'd0);
    assign by_2 = 1'b0 | (mode == 2'd1);
    assign by_1 = 1'b0 | (mode == 2'd2);
    assign element_0_of_4 = by_4 & (element == 2'd0);
    assign element_1_of_4 = by_4 & (element == 2'd1);
    assign element_2_of_4 = by_4 & (element == 2'd2);
    assign element_3_of_4 = by_4 & (element == 2'd3);
    assign element_0_of_2 = by_2 & (element[0] == 1'b0);
    assign element_1_of_2 = by_2 & (element[0] == 1'b1);
    assign bits_1 = (((acc[40] & element_0_of_4) | (acc[81] & element_1_of_4)) | (acc[122] & element_2_of_4)) | (acc[163] & element_3_of_4);
    assign negative = ((bits_1 | (acc[81] & element_0_of_2)) | (acc[163] & element_1_of_2)) | (acc[163] & by_1);
    assign bits_2 = (((nan[0] & element_0_of_4) | (nan[1] & element_1_of_4)) | (nan[2] & element_2_of_4)) | (nan[3] & element_3_of_4);
    assign nan_of_sum = ((bits_2 | (nan[0] & element_0_of_2)) | (nan[2] & element_1_of_2)) | (nan[0] & by_1);
    assign bits_3 = ((acc[40:0] & {41{element_0_of_4}}) | (acc[81:41] & {41{element_1_of_4}})) | (acc[122:82] & {41{element_2_of_4}});
    assign bits_4 = ((bits_3 | (acc[163:123] & {41{element_3_of_4}})) | (acc[40:0] & {41{element_0_of_2}})) | (acc[122:82] & {41{element_1_of_2}});
    assign chunk_0 = bits_4 | (acc[40:0] & {41{by_1}});
    assign turn_0 = negative & (((1'b0 | by_4) | by_2) | by_1);
    assign chunk_1 = ((acc[81:41] & {41{element_0_of_2}}) | (acc[163:123] & {41{element_1_of_2}})) | (acc[81:41] & {41{by_1}});
    assign turn_1 = negative & ((1'b0 | by_2) | by_1);
    assign chunk_2 = acc[122:82] & {41{by_1}};
    assign turn_2 = negative & (1'b0 | by_1);
    assign chunk_3 = acc[163:123] & {41{by_1}};
    assign turn_3 = negative & (1'b0 | by_1);
    assign bits_5 = chunk_0 ^ {41{turn_0}};
    assign bits_6 = chunk_1 ^ {41{turn_1}};
    assign bits_7 = chunk_2 ^ {41{turn_2}};
    assign bits_8 = chunk_3 ^ {41{turn_3}};
    assign far_128_empty = ~(|{bits_8, bits_7, bits_6, bits_5[40:36]});
    assign far_128 = far_128_empty ? {bits_5[35:0], {98{negative}}} : {bits_8, bits_7, bits_6, bits_5[40:30]};
    assign far_128_sticky = 1'b0 | (~far_128_empty & (negative ? ~(&bits_5[29:0]) : (|bits_5[29:0])));
    assign far_64_empty = ~(|far_128[133:70]);
    assign far_64 = far_64_empty ? far_128[69:0] : far_128[133:64];
    assign far_64_sticky = far_128_sticky | (~far_64_empty & (negative ? ~(&far_128[63:0]) : (|far_128[63:0])));
    assign near_32_empty = ~(|word_far[69:38]);
    assign near_32 = near_32_empty ? word_far[37:0] : word_far[69:32];
    assign near_32_sticky = sticky_far | (~near_32_empty & (negative_far ? ~(&word_far[31:0]) : (|word_far[31:0])));
    assign near_16_empty = ~(|near_32[37:22]);
    assign near_16 = near_16_empty ? near_32[21:0] : near_32[37:16];
    assign near_16_sticky = near_32_sticky | (~near_16_empty & (negative_far ? ~(&near_32[15:0]) : (|near_32[15:0])));
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
    assign bits_9 = grown[6] | grown[7];
    assign exponent_of_top = (mode_near == 2'd2) ? 9'h6b : ((mode_near == 2'd1) ? 9'h81 : 9'h9b);
    assign difference_1 = exponent_of_top - {1'b0, zeros_near[0], zeros_near[1], zeros_near[2], zeros_near[3], zeros_near[4], zeros_near[5], zeros_near[6], zeros_near[7]};
    assign exponent = difference_1 + {8'd0, grown[7]};
    assign run = exponent[8] ? ~exponent[7:0] : exponent[7:0];
    assign far = run > 8'd6;
    assign shift_down = far ? 3'd6 : run[2:0];
    assign down_1 = shift_down[0] ? {~exponent[8], ~exponent[8], exponent[8], grown[5:1]} : {~exponent[8], exponent[8], grown[5:0]};
    assign down_1_lost = (sticky_near | (far & bits_9)) | (shift_down[0] & grown[0]);
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
        zeros_far <= {far_64_empty, far_128_empty};
        word_far <= far_64;
        negative_far <= negative;
        sticky_far <= far_64_sticky;
        mode_far <= mode;
        nan_far <= nan_of_sum;
        zeros_near <= {near_1_empty, near_2_empty, near_4_empty, near_8_empty, near_16_empty, near_32_empty, zeros_far};
        word_near <= near_1;
        negative_near <= negative_far;
        sticky_near <= near_1_sticky;
        mode_near <= mode_far;
        nan_near <= nan_far;
        body_cut <= down_4[7:1];
        up_cut <= rounds_up;
        number_cut <= bits_9;
        beyond_cut <= 1'b0;
        negative_cut <= negative_near;
        nan_cut <= nan_near;
        code <= nan_cut ? 8'd128 : code_of_sum;
    end

endmodule

`default_nettype wire
