// simd_readout_e2m1_posit4_1_posit8_0_posit16_1_to_fp32_saturate_on: read-out of a row of SIMD lanes: sums to the nearest codes, one per cycle
//
//   modes     e2m1+posit4_1+posit8_0+posit16_1 what a lane takes at run time: four codes of 4 bits, two of 8 or one of 16; e4m3xe2m1: activations times weights of half the width; fp16_fp32: sums rounded in float32
//   to        fp32         format of the codes
//   saturate  on           beyond the range: on: the nearest end of it; off: the infinity or the NaN of the format; an infinite float32 sum stays what it is in fp32
//
// digest 5a0c9628e42e231c6552e2fbe951f467a3d3622e13189b1d072fb3c117cc31e4
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module simd_readout_e2m1_posit4_1_posit8_0_posit16_1_to_fp32_saturate_on (
    input  wire clk,
    input  wire [127:0] acc,
    input  wire [3:0] nan,
    input  wire [1:0] mode,
    input  wire [1:0] element,
    output reg  [31:0] code
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
    wire [31:0] chunk_0;
    wire turn_0;
    wire [31:0] chunk_1;
    wire turn_1;
    wire [31:0] chunk_2;
    wire turn_2;
    wire [31:0] chunk_3;
    wire turn_3;
    wire far_64_empty;
    wire [87:0] far_64;
    wire far_64_sticky;
    wire far_32_empty;
    wire [55:0] far_32;
    wire far_32_sticky;
    wire near_16_empty;
    reg  [55:0] word_far;
    wire [39:0] near_16;
    wire near_16_sticky;
    reg  sticky_far;
    reg  negative_far;
    wire near_8_empty;
    wire [31:0] near_8;
    wire near_8_sticky;
    wire near_4_empty;
    wire [27:0] near_4;
    wire near_4_sticky;
    wire near_2_empty;
    wire [25:0] near_2;
    wire near_2_sticky;
    wire near_1_empty;
    wire [24:0] near_1;
    wire near_1_sticky;
    wire more;
    reg  negative_near;
    reg  sticky_near;
    wire [25:0] grown;
    reg  [24:0] word_near;
    wire [7:0] exponent_of_top;
    reg  [1:0] mode_near;
    reg  [6:0] zeros_near;
    wire rounds_up;
    wire [31:0] rounded;
    reg  [30:0] body_cut;
    reg  up_cut;
    wire over;
    reg  beyond_cut;
    reg  number_cut;
    wire [30:0] size;
    reg  negative_cut;
    reg  [1:0] zeros_far;
    reg  [1:0] mode_far;
    reg  nan_far;
    reg  nan_near;
    reg  nan_cut;
    wire bits_1;
    wire bits_2;
    wire [31:0] bits_3;
    wire [31:0] bits_4;
    wire [31:0] bits_5;
    wire [31:0] bits_6;
    wire [31:0] bits_7;
    wire [31:0] bits_8;
    wire bits_9;
    wire [7:0] difference_1;
    wire [7:0] exponent_field;
    wire [7:0] field;

    assign by_4 = (1'b0 | (mode == 2'd0)) | (mode == 2'd1);
    assign by_2 = 1'b0 | (mode == 2'd2);
    assign by_1 = 1'b0 | (mode == 2'd3);
    assign element_0_of_4 = by_4 & (element == 2'd0);
    assign element_1_of_4 = by_4 & (element == 2'd1);
    assign element_2_of_4 = by_4 & (element == 2'd2);
    assign element_3_of_4 = by_4 & (element == 2'd3);
    assign element_0_of_2 = by_2 & (element[0] == 1'b0);
    assign element_1_of_2 = by_2 & (element[0] == 1'b1);
    assign bits_1 = (((acc[31] & element_0_of_4) | (acc[63] & element_1_of_4)) | (acc[95] & element_2_of_4)) | (acc[127] & element_3_of_4);
    assign negative = ((bits_1 | (acc[63] & element_0_of_2)) | (acc[127] & element_1_of_2)) | (acc[127] & by_1);
    assign bits_2 = (((nan[0] & element_0_of_4) | (nan[1] & element_1_of_4)) | (nan[2] & element_2_of_4)) | (nan[3] & element_3_of_4);
    assign nan_of_sum = ((bits_2 | (nan[0] & element_0_of_2)) | (nan[2] & element_1_of_2)) | (nan[0] & by_1);
    assign bits_3 = ((acc[31:0] & {32{element_0_of_4}}) | (acc[63:32] & {32{element_1_of_4}})) | (acc[95:64] & {32{element_2_of_4}});
    assign bits_4 = ((bits_3 | (acc[127:96] & {32{element_3_of_4}})) | (acc[31:0] & {32{element_0_of_2}})) | (acc[95:64] & {32{element_1_of_2}});
    assign chunk_0 = bits_4 | (acc[31:0] & {32{by_1}});
    assign turn_0 = negative & (((1'b0 | by_4) | by_2) | by_1);
    assign chunk_1 = ((acc[63:32] & {32{element_0_of_2}}) | (acc[127:96] & {32{element_1_of_2}})) | (acc[63:32] & {32{by_1}});
    assign turn_1 = negative & ((1'b0 | by_2) | by_1);
    assign chunk_2 = acc[95:64] & {32{by_1}};
    assign turn_2 = negative & (1'b0 | by_1);
    assign chunk_3 = acc[127:96] & {32{by_1}};
    assign turn_3 = negative & (1'b0 | by_1);
    assign bits_5 = chunk_0 ^ {32{turn_0}};
    assign bits_6 = chunk_1 ^ {32{turn_1}};
    assign bits_7 = chunk_2 ^ {32{turn_2}};
    assign bits_8 = chunk_3 ^ {32{turn_3}};
    assign far_64_empty = ~(|{bits_8, bits_7});
    assign far_64 = far_64_empty ? {bits_6, bits_5, {24{negative}}} : {bits_8, bits_7, bits_6[31:8]};
    assign far_64_sticky = 1'b0 | (~far_64_empty & (negative ? ~(&{bits_6[7:0], bits_5}) : (|{bits_6[7:0], bits_5})));
    assign far_32_empty = ~(|far_64[87:56]);
    assign far_32 = far_32_empty ? far_64[55:0] : far_64[87:32];
    assign far_32_sticky = far_64_sticky | (~far_32_empty & (negative ? ~(&far_64[31:0]) : (|far_64[31:0])));
    assign near_16_empty = ~(|word_far[55:40]);
    assign near_16 = near_16_empty ? word_far[39:0] : word_far[55:16];
    assign near_16_sticky = sticky_far | (~near_16_empty & (negative_far ? ~(&word_far[15:0]) : (|word_far[15:0])));
    assign near_8_empty = ~(|near_16[39:32]);
    assign near_8 = near_8_empty ? near_16[31:0] : near_16[39:8];
    assign near_8_sticky = near_16_sticky | (~near_8_empty & (negative_far ? ~(&near_16[7:0]) : (|near_16[7:0])));
    assign near_4_empty = ~(|near_8[31:28]);
    assign near_4 = near_4_empty ? near_8[27:0] : near_8[31:4];
    assign near_4_sticky = near_8_sticky | (~near_4_empty & (negative_far ? ~(&near_8[3:0]) : (|near_8[3:0])));
    assign near_2_empty = ~(|near_4[27:26]);
    assign near_2 = near_2_empty ? near_4[25:0] : near_4[27:2];
    assign near_2_sticky = near_4_sticky | (~near_2_empty & (negative_far ? ~(&near_4[1:0]) : (|near_4[1:0])));
    assign near_1_empty = ~near_2[25];
    assign near_1 = near_1_empty ? near_2[24:0] : near_2[25:1];
    assign near_1_sticky = near_2_sticky | (~near_1_empty & (negative_far ? ~near_2[0] : near_2[0]));
    assign more = negative_near & ~sticky_near;
    assign grown = {1'b0, word_near} + {25'd0, more};
    assign bits_9 = grown[24] | grown[25];
    assign exponent_of_top = (mode_near == 2'd3) ? 8'd198 : ((mode_near == 2'd2) ? 8'd228 : ((mode_near == 2'd1) ? 8'd246 : 8'd252));
    assign difference_1 = exponent_of_top - {1'b0, zeros_near[0], zeros_near[1], zeros_near[2], zeros_near[3], zeros_near[4], zeros_near[5], zeros_near[6]};
    assign exponent_field = 1'b0 ? 8'd0 : ((difference_1 + {7'd0, grown[25]}) - 8'd1);
    assign field = exponent_field + {7'd0, bits_9};
    assign rounds_up = grown[0] & (grown[1] | sticky_near);
    assign rounded = {1'b0, body_cut} + {31'd0, up_cut};
    assign over = ((rounded > 32'h7f7fffff) | beyond_cut) & number_cut;
    assign size = number_cut ? (over ? 31'h7f7fffff : rounded[30:0]) : 31'd0;

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
        body_cut <= {field, grown[23:1]};
        up_cut <= rounds_up;
        number_cut <= bits_9;
        beyond_cut <= 1'b0;
        negative_cut <= negative_near;
        nan_cut <= nan_near;
        code <= nan_cut ? 32'h7fc00000 : {negative_cut, size};
    end

endmodule

`default_nettype wire
