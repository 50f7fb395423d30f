// simd_readout_e2m1_e4m3_fp16_to_e5m2_saturate_off: read-out of a row of SIMD lanes: sums to the nearest codes, one per cycle
//
//   modes     e2m1+e4m3+fp16 what a lane takes at run time: four codes of 4 bits, two of 8 or one of 16; e4m3xe2m1: activations times weights of half the width; fp16_fp32: sums rounded in float32
//   to        e5m2         format of the codes
//   saturate  off          beyond the range: on: the nearest end of it; off: the infinity or the NaN of the format; an infinite float32 sum stays what it is in fp32
//
// digest 4f5acf6a6c7e7bf9d1ed78374a63b2d2749522ff9537e0eb01410cd4b1db25c9
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module simd_readout_e2m1_e4m3_fp16_to_e5m2_saturate_off (
    input  wire clk,
    input  wire [103:0] acc,
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
    wire [25:0] chunk_0;
    wire turn_0;
    wire [25:0] chunk_1;
    wire turn_1;
    wire [25:0] chunk_2;
    wire turn_2;
    wire [25:0] chunk_3;
    wire turn_3;
    wire far_64_empty;
    wire [66:0] far_64;
    wire far_64_sticky;
    wire far_32_empty;
    wire [34:0] far_32;
    wire far_32_sticky;
    wire near_16_empty;
    reg  [34:0] word_far;
    wire [18:0] near_16;
    wire near_16_sticky;
    reg  sticky_far;
    reg  negative_far;
    wire near_8_empty;
    wire [10:0] near_8;
    wire near_8_sticky;
    wire near_4_empty;
    wire [6:0] near_4;
    wire near_4_sticky;
    wire near_2_empty;
    wire [4:0] near_2;
    wire near_2_sticky;
    wire near_1_empty;
    wire [3:0] near_1;
    wire near_1_sticky;
    wire more;
    reg  negative_near;
    reg  sticky_near;
    wire [4:0] grown;
    reg  [3:0] word_near;
    wire [7:0] exponent_of_top;
    reg  [1:0] mode_near;
    reg  [6:0] zeros_near;
    wire subnormal;
    wire [8:0] amount_down;
    wire [2:0] shift_down;
    wire [3:0] down_1;
    wire down_1_lost;
    wire [3:0] down_2;
    wire down_2_lost;
    wire [3:0] down_4;
    wire down_4_lost;
    wire rounds_up;
    wire [9:0] rounded;
    reg  [8:0] body_cut;
    reg  up_cut;
    wire over;
    reg  beyond_cut;
    reg  number_cut;
    wire [6:0] size;
    reg  negative_cut;
    reg  [1:0] zeros_far;
    reg  [1:0] mode_far;
    reg  nan_far;
    reg  nan_near;
    reg  nan_cut;
    wire bits_1;
    wire bits_2;
    wire [25:0] bits_3;
    wire [25:0] bits_4;
    wire [25:0] bits_5;
    wire [25:0] bits_6;
    wire [25:0] bits_7;
    wire [25:0] bits_8;
    wire bits_9;
    wire [7:0] difference_1;
    wire [7:0] exponent;
    wire [6:0] exponent_field;
    wire [6:0] field;

    assign by_4 = 1'b0 | (mode == 2'd0);
    assign by_2 = 1'b0 | (mode == 2'd1);
    assign by_1 = 1'b0 | (mode == 2'd2);
    assign element_0_of_4 = by_4 & (element == 2'd0);
    assign element_1_of_4 = by_4 & (element == 2'd1);
    assign element_2_of_4 = by_4 & (element == 2'd2);
    assign element_3_of_4 = by_4 & (element == 2'd3);
    assign element_0_of_2 = by_2 & (element[0] == 1'b0);
    assign element_1_of_2 = by_2 & (element[0] == 1'b1);
    assign bits_1 = (((acc[25] & element_0_of_4) | (acc[51] & element_1_of_4)) | (acc[77] & element_2_of_4)) | (acc[103] & element_3_of_4);
    assign negative = ((bits_1 | (acc[51] & element_0_of_2)) | (acc[103] & element_1_of_2)) | (acc[103] & by_1);
    assign bits_2 = (((nan[0] & element_0_of_4) | (nan[1] & element_1_of_4)) | (nan[2] & element_2_of_4)) | (nan[3] & element_3_of_4);
    assign nan_of_sum = ((bits_2 | (nan[0] & element_0_of_2)) | (nan[2] & element_1_of_2)) | (nan[0] & by_1);
    assign bits_3 = ((acc[25:0] & {26{element_0_of_4}}) | (acc[51:26] & {26{element_1_of_4}})) | (acc[77:52] & {26{element_2_of_4}});
    assign bits_4 = ((bits_3 | (acc[103:78] & {26{element_3_of_4}})) | (acc[25:0] & {26{element_0_of_2}})) | (acc[77:52] & {26{element_1_of_2}});
    assign chunk_0 = bits_4 | (acc[25:0] & {26{by_1}});
    assign turn_0 = negative & (((1'b0 | by_4) | by_2) | by_1);
    assign chunk_1 = ((acc[51:26] & {26{element_0_of_2}}) | (acc[103:78] & {26{element_1_of_2}})) | (acc[51:26] & {26{by_1}});
    assign turn_1 = negative & ((1'b0 | by_2) | by_1);
    assign chunk_2 = acc[77:52] & {26{by_1}};
    assign turn_2 = negative & (1'b0 | by_1);
    assign chunk_3 = acc[103:78] & {26{by_1}};
    assign turn_3 = negative & (1'b0 | by_1);
    assign bits_5 = chunk_0 ^ {26{turn_0}};
    assign bits_6 = chunk_1 ^ {26{turn_1}};
    assign bits_7 = chunk_2 ^ {26{turn_2}};
    assign bits_8 = chunk_3 ^ {26{turn_3}};
    assign far_64_empty = ~(|{bits_8, bits_7, bits_6[25:14]});
    assign far_64 = far_64_empty ? {bits_6[13:0], bits_5, {27{negative}}} : {bits_8, bits_7, bits_6[25:11]};
    assign far_64_sticky = 1'b0 | (~far_64_empty & (negative ? ~(&{bits_6[10:0], bits_5}) : (|{bits_6[10:0], bits_5})));
    assign far_32_empty = ~(|far_64[66:35]);
    assign far_32 = far_32_empty ? far_64[34:0] : far_64[66:32];
    assign far_32_sticky = far_64_sticky | (~far_32_empty & (negative ? ~(&far_64[31:0]) : (|far_64[31:0])));
    assign near_16_empty = ~(|word_far[34:19]);
    assign near_16 = near_16_empty ? word_far[18:0] : word_far[34:16];
    assign near_16_sticky = sticky_far | (~near_16_empty & (negative_far ? ~(&word_far[15:0]) : (|word_far[15:0])));
    assign near_8_empty = ~(|near_16[18:11]);
    assign near_8 = near_8_empty ? near_16[10:0] : near_16[18:8];
    assign near_8_sticky = near_16_sticky | (~near_8_empty & (negative_far ? ~(&near_16[7:0]) : (|near_16[7:0])));
    assign near_4_empty = ~(|near_8[10:7]);
    assign near_4 = near_4_empty ? near_8[6:0] : near_8[10:4];
    assign near_4_sticky = near_8_sticky | (~near_4_empty & (negative_far ? ~(&near_8[3:0]) : (|near_8[3:0])));
    assign near_2_empty = ~(|near_4[6:5]);
    assign near_2 = near_2_empty ? near_4[4:0] : near_4[6:2];
    assign near_2_sticky = near_4_sticky | (~near_2_empty & (negative_far ? ~(&near_4[1:0]) : (|near_4[1:0])));
    assign near_1_empty = ~near_2[4];
    assign near_1 = near_1_empty ? near_2[3:0] : near_2[4:1];
    assign near_1_sticky = near_2_sticky | (~near_1_empty & (negative_far ? ~near_2[0] : near_2[0]));
    assign more = negative_near & ~sticky_near;
    assign grown = {1'b0, word_near} + {4'd0, more};
    assign bits_9 = grown[3] | grown[4];
    assign exponent_of_top = (mode_near == 2'd2) ? 8'd70 : ((mode_near == 2'd1) ? 8'd100 : 8'd116);
    assign difference_1 = exponent_of_top - {1'b0, zeros_near[0], zeros_near[1], zeros_near[2], zeros_near[3], zeros_near[4], zeros_near[5], zeros_near[6]};
    assign exponent = difference_1 + {7'd0, grown[4]};
    assign subnormal = $signed(exponent) < $signed(8'd1);
    assign exponent_field = subnormal ? 7'd0 : (exponent[6:0] - 7'd1);
    assign amount_down = subnormal ? (9'd1 - {exponent[7], exponent}) : 9'd0;
    assign shift_down = ($signed(amount_down) > $signed(9'd4)) ? 3'd4 : amount_down[2:0];
    assign down_1 = shift_down[0] ? {1'b0, bits_9, grown[2:1]} : {bits_9, grown[2:0]};
    assign down_1_lost = sticky_near | (shift_down[0] & grown[0]);
    assign down_2 = shift_down[1] ? {2'd0, down_1[3:2]} : down_1;
    assign down_2_lost = down_1_lost | (shift_down[1] & (|down_1[1:0]));
    assign down_4 = shift_down[2] ? 4'd0 : down_2;
    assign down_4_lost = down_2_lost | (shift_down[2] & (|down_2));
    assign field = exponent_field + {6'd0, down_4[3]};
    assign rounds_up = down_4[0] & (down_4[1] | down_4_lost);
    assign rounded = {1'b0, body_cut} + {9'd0, up_cut};
    assign over = ((rounded > 10'h7b) | beyond_cut) & number_cut;
    assign size = number_cut ? (over ? 7'd123 : rounded[6:0]) : 7'd0;

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
        body_cut <= {field, down_4[2:1]};
        up_cut <= rounds_up;
        number_cut <= bits_9;
        beyond_cut <= 1'b0;
        negative_cut <= negative_near;
        nan_cut <= nan_near;
        code <= nan_cut ? 8'd126 : (over ? {negative_cut, 7'd124} : {negative_cut, size});
    end

endmodule

`default_nettype wire
