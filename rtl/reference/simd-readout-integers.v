// simd_readout_int4_int8_int16_to_int8_saturate_on: read-out of a row of SIMD lanes: sums to the nearest codes, one per cycle
//
//   modes     int4+int8+int16 what a lane takes at run time: four codes of 4 bits, two of 8 or one of 16; e4m3xe2m1: activations times weights of half the width; fp16_fp32: sums rounded in float32
//   to        int8         format of the codes
//   saturate  on           beyond the range: on: the nearest end of it; off: the infinity or the NaN of the format; an infinite float32 sum stays what it is in fp32
//
// digest 7c86647336e7d2ab7c1fcdcacb9e4d95bf3bbd788cac1db7363333a1ee861f68
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module simd_readout_int4_int8_int16_to_int8_saturate_on (
    input  wire clk,
    input  wire [87:0] acc,
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
    wire [21:0] chunk_0;
    wire turn_0;
    wire [21:0] chunk_1;
    wire turn_1;
    wire [21:0] chunk_2;
    wire turn_2;
    wire [21:0] chunk_3;
    wire turn_3;
    wire far_64_empty;
    wire [71:0] far_64;
    wire far_64_sticky;
    wire far_32_empty;
    wire [39:0] far_32;
    wire far_32_sticky;
    wire near_16_empty;
    reg  [39:0] word_far;
    wire [23:0] near_16;
    wire near_16_sticky;
    reg  sticky_far;
    reg  negative_far;
    wire near_8_empty;
    wire [15:0] near_8;
    wire near_8_sticky;
    wire near_4_empty;
    wire [11:0] near_4;
    wire near_4_sticky;
    wire near_2_empty;
    wire [9:0] near_2;
    wire near_2_sticky;
    wire near_1_empty;
    wire [8:0] near_1;
    wire near_1_sticky;
    wire more;
    reg  negative_near;
    reg  sticky_near;
    wire [9:0] grown;
    reg  [8:0] word_near;
    wire [7:0] exponent_of_top;
    reg  [1:0] mode_near;
    reg  [6:0] zeros_near;
    wire far_above;
    wire [2:0] amount_down;
    wire [8:0] down_1;
    wire down_1_lost;
    wire [8:0] down_2;
    wire down_2_lost;
    wire [8:0] down_4;
    wire down_4_lost;
    wire rounds_up;
    reg  negative_cut;
    wire [8:0] rounded;
    reg  [7:0] body_cut;
    reg  up_cut;
    wire over;
    reg  beyond_cut;
    reg  number_cut;
    wire [7:0] size;
    reg  [1:0] zeros_far;
    reg  [1:0] mode_far;
    reg  nan_far;
    reg  nan_near;
    reg  nan_cut;
    wire bits_1;
    wire [21:0] bits_2;
    wire [21:0] bits_3;
    wire [21:0] bits_4;
    wire [21:0] bits_5;
    wire [21:0] bits_6;
    wire [21:0] bits_7;
    wire bits_8;
    wire [7:0] difference_1;
    wire [7:0] exponent;
    wire [7:0] choice_1;
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
    assign bits_1 = (((acc[21] & element_0_of_4) | (acc[43] & element_1_of_4)) | (acc[65] & element_2_of_4)) | (acc[87] & element_3_of_4);
    assign negative = ((bits_1 | (acc[43] & element_0_of_2)) | (acc[87] & element_1_of_2)) | (acc[87] & by_1);
    assign bits_2 = ((acc[21:0] & {22{element_0_of_4}}) | (acc[43:22] & {22{element_1_of_4}})) | (acc[65:44] & {22{element_2_of_4}});
    assign bits_3 = ((bits_2 | (acc[87:66] & {22{element_3_of_4}})) | (acc[21:0] & {22{element_0_of_2}})) | (acc[65:44] & {22{element_1_of_2}});
    assign chunk_0 = bits_3 | (acc[21:0] & {22{by_1}});
    assign turn_0 = negative & (((1'b0 | by_4) | by_2) | by_1);
    assign chunk_1 = ((acc[43:22] & {22{element_0_of_2}}) | (acc[87:66] & {22{element_1_of_2}})) | (acc[43:22] & {22{by_1}});
    assign turn_1 = negative & ((1'b0 | by_2) | by_1);
    assign chunk_2 = acc[65:44] & {22{by_1}};
    assign turn_2 = negative & (1'b0 | by_1);
    assign chunk_3 = acc[87:66] & {22{by_1}};
    assign turn_3 = negative & (1'b0 | by_1);
    assign bits_4 = chunk_0 ^ {22{turn_0}};
    assign bits_5 = chunk_1 ^ {22{turn_1}};
    assign bits_6 = chunk_2 ^ {22{turn_2}};
    assign bits_7 = chunk_3 ^ {22{turn_3}};
    assign far_64_empty = ~(|{bits_7, bits_6, bits_5[21:2]});
    assign far_64 = far_64_empty ? {bits_5[1:0], bits_4, {48{negative}}} : {bits_7, bits_6, bits_5, bits_4[21:16]};
    assign far_64_sticky = 1'b0 | (~far_64_empty & (negative ? ~(&bits_4[15:0]) : (|bits_4[15:0])));
    assign far_32_empty = ~(|far_64[71:40]);
    assign far_32 = far_32_empty ? far_64[39:0] : far_64[71:32];
    assign far_32_sticky = far_64_sticky | (~far_32_empty & (negative ? ~(&far_64[31:0]) : (|far_64[31:0])));
    assign near_16_empty = ~(|word_far[39:24]);
    assign near_16 = near_16_empty ? word_far[23:0] : word_far[39:16];
    assign near_16_sticky = sticky_far | (~near_16_empty & (negative_far ? ~(&word_far[15:0]) : (|word_far[15:0])));
    assign near_8_empty = ~(|near_16[23:16]);
    assign near_8 = near_8_empty ? near_16[15:0] : near_16[23:8];
    assign near_8_sticky = near_16_sticky | (~near_8_empty & (negative_far ? ~(&near_16[7:0]) : (|near_16[7:0])));
    assign near_4_empty = ~(|near_8[15:12]);
    assign near_4 = near_4_empty ? near_8[11:0] : near_8[15:4];
    assign near_4_sticky = near_8_sticky | (~near_4_empty & (negative_far ? ~(&near_8[3:0]) : (|near_8[3:0])));
    assign near_2_empty = ~(|near_4[11:10]);
    assign near_2 = near_2_empty ? near_4[9:0] : near_4[11:2];
    assign near_2_sticky = near_4_sticky | (~near_2_empty & (negative_far ? ~(&near_4[1:0]) : (|near_4[1:0])));
    assign near_1_empty = ~near_2[9];
    assign near_1 = near_1_empty ? near_2[8:0] : near_2[9:1];
    assign near_1_sticky = near_2_sticky | (~near_1_empty & (negative_far ? ~near_2[0] : near_2[0]));
    assign more = negative_near & ~sticky_near;
    assign grown = {1'b0, word_near} + {9'd0, more};
    assign bits_8 = grown[8] | grown[9];
    assign exponent_of_top = (mode_near == 2'd2) ? 8'd87 : ((mode_near == 2'd1) ? 8'd87 : 8'd87);
    assign difference_1 = exponent_of_top - {1'b0, zeros_near[0], zeros_near[1], zeros_near[2], zeros_near[3], zeros_near[4], zeros_near[5], zeros_near[6]};
    assign exponent = difference_1 + {7'd0, grown[9]};
    assign far_above = ($signed(exponent) > $signed(8'd7)) & bits_8;
    assign amount_down = 3'd7 - exponent[2:0];
    assign down_1 = amount_down[0] ? {1'b0, bits_8, grown[7:1]} : {bits_8, grown[7:0]};
    assign down_1_lost = sticky_near | (amount_down[0] & grown[0]);
    assign down_2 = amount_down[1] ? {2'd0, down_1[8:2]} : down_1;
    assign down_2_lost = down_1_lost | (amount_down[1] & (|down_1[1:0]));
    assign down_4 = amount_down[2] ? {4'd0, down_2[8:4]} : down_2;
    assign down_4_lost = down_2_lost | (amount_down[2] & (|down_2[3:0]));
    assign rounds_up = down_4[0] & (down_4[1] | down_4_lost);
    assign choice_1 = negative_cut ? 8'd128 : 8'd127;
    assign rounded = {1'b0, body_cut} + {8'd0, up_cut};
    assign over = ((rounded > {1'b0, choice_1}) | beyond_cut) & number_cut;
    assign size = number_cut ? (over ? choice_1 : rounded[7:0]) : 8'd0;
    assign code_of_sum = negative_cut ? (-size) : size;

    always @(posedge clk) begin
        zeros_far <= {far_32_empty, far_64_empty};
        word_far <= far_32;
        negative_far <= negative;
        sticky_far <= far_32_sticky;
        mode_far <= mode;
        nan_far <= 1'b0;
        zeros_near <= {near_1_empty, near_2_empty, near_4_empty, near_8_empty, near_16_empty, zeros_far};
        word_near <= near_1;
        negative_near <= negative_far;
        sticky_near <= near_1_sticky;
        mode_near <= mode_far;
        nan_near <= nan_far;
        body_cut <= down_4[8:1];
        up_cut <= rounds_up;
        number_cut <= bits_8;
        beyond_cut <= far_above;
        negative_cut <= negative_near;
        nan_cut <= nan_near;
        code <= nan_cut ? 8'd0 : code_of_sum;
    end

endmodule

`default_nettype wire
