// simd_readout_e2m1_to_e2m1_saturate_on: read-out of a row of SIMD lanes: sums to the nearest codes, one per cycle
//
//   modes     e2m1         what a lane takes at run time: four codes of 4 bits, two of 8 or one of 16; e4m3xe2m1: activations times weights of half the width; fp16_fp32: sums rounded in float32
//   to        e2m1         format of the codes
//   saturate  on           beyond the range: on: the nearest end of it; off: the infinity or the NaN of the format; an infinite float32 sum stays what it is in fp32
//
// digest d9f71c776702f46de490b5c5a34b0c8f2b89032155116eebe6a06173587c4048
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module simd_readout_e2m1_to_e2m1_saturate_on (
    input  wire clk,
    input  wire [91:0] acc,
    input  wire [1:0] element,
    output reg  [3:0] code
);

    wire element_0_of_4;
    wire element_1_of_4;
    wire element_2_of_4;
    wire element_3_of_4;
    wire negative;
    wire [22:0] chunk_0;
    wire turn_0;
    wire turn_1;
    wire turn_2;
    wire turn_3;
    wire far_64_empty;
    wire [65:0] far_64;
    wire far_64_sticky;
    wire far_32_empty;
    wire [33:0] far_32;
    wire far_32_sticky;
    wire near_16_empty;
    reg  [33:0] word_far;
    wire [17:0] near_16;
    wire near_16_sticky;
    reg  sticky_far;
    reg  negative_far;
    wire near_8_empty;
    wire [9:0] near_8;
    wire near_8_sticky;
    wire near_4_empty;
    wire [5:0] near_4;
    wire near_4_sticky;
    wire near_2_empty;
    wire [3:0] near_2;
    wire near_2_sticky;
    wire near_1_empty;
    wire [2:0] near_1;
    wire near_1_sticky;
    wire more;
    reg  negative_near;
    reg  sticky_near;
    wire [3:0] grown;
    reg  [2:0] word_near;
    reg  [6:0] zeros_near;
    wire subnormal;
    wire [1:0] amount_down;
    wire [2:0] down_1;
    wire down_1_lost;
    wire [2:0] down_2;
    wire down_2_lost;
    wire rounds_up;
    wire [8:0] rounded;
    reg  [7:0] body_cut;
    reg  up_cut;
    wire over;
    reg  beyond_cut;
    reg  number_cut;
    wire [2:0] size;
    reg  negative_cut;
    reg  [1:0] zeros_far;
    reg  nan_far;
    reg  nan_near;
    reg  nan_cut;
    wire [22:0] bits_1;
    wire [22:0] bits_2;
    wire [22:0] bits_3;
    wire [22:0] bits_4;
    wire [22:0] bits_5;
    wire bits_6;
    wire [7:0] difference_1;
    wire [7:0] exponent;
    wire [6:0] exponent_field;
    wire [6:0] field;

    assign element_0_of_4 = 1'b1 & (element == 2'd0);
    assign element_1_of_4 = 1'b1 & (element == 2'd1);
    assign element_2_of_4 = 1'b1 & (element == 2'd2);
    assign element_3_of_4 = 1'b1 & (element == 2'd3);
    assign negative = (((acc[22] & element_0_of_4) | (acc[45] & element_1_of_4)) | (acc[68] & element_2_of_4)) | (acc[91] & element_3_of_4);
    assign bits_1 = ((acc[22:0] & {23{element_0_of_4}}) | (acc[45:23] & {23{element_1_of_4}})) | (acc[68:46] & {23{element_2_of_4}});
    assign chunk_0 = bits_1 | (acc[91:69] & {23{element_3_of_4}});
    assign turn_0 = negative & (1'b0 | 1'b1);
    assign turn_1 = negative & 1'b0;
    assign turn_2 = negative & 1'b0;
    assign turn_3 = negative & 1'b0;
    assign bits_2 = chunk_0 ^ {23{turn_0}};
    assign bits_3 = 23'd0 ^ {23{turn_1}};
    assign bits_4 = 23'd0 ^ {23{turn_2}};
    assign bits_5 = 23'd0 ^ {23{turn_3}};
    assign far_64_empty = ~(|{bits_5, bits_4, bits_3[22:5]});
    assign far_64 = far_64_empty ? {bits_3[4:0], bits_2, {38{negative}}} : {bits_5, bits_4, bits_3[22:3]};
    assign far_64_sticky = 1'b0 | (~far_64_empty & (negative ? ~(&{bits_3[2:0], bits_2}) : (|{bits_3[2:0], bits_2})));
    assign far_32_empty = ~(|far_64[65:34]);
    assign far_32 = far_32_empty ? far_64[33:0] : far_64[65:32];
    assign far_32_sticky = far_64_sticky | (~far_32_empty & (negative ? ~(&far_64[31:0]) : (|far_64[31:0])));
    assign near_16_empty = ~(|word_far[33:18]);
    assign near_16 = near_16_empty ? word_far[17:0] : word_far[33:16];
    assign near_16_sticky = sticky_far | (~near_16_empty & (negative_far ? ~(&word_far[15:0]) : (|word_far[15:0])));
    assign near_8_empty = ~(|near_16[17:10]);
    assign near_8 = near_8_empty ? near_16[9:0] : near_16[17:8];
    assign near_8_sticky = near_16_sticky | (~near_8_empty & (negative_far ? ~(&near_16[7:0]) : (|near_16[7:0])));
    assign near_4_empty = ~(|near_8[9:6]);
    assign near_4 = near_4_empty ? near_8[5:0] : near_8[9:4];
    assign near_4_sticky = near_8_sticky | (~near_4_empty & (negative_far ? ~(&near_8[3:0]) : (|near_8[3:0])));
    assign near_2_empty = ~(|near_4[5:4]);
    assign near_2 = near_2_empty ? near_4[3:0] : near_4[5:2];
    assign near_2_sticky = near_4_sticky | (~near_2_empty & (negative_far ? ~(&near_4[1:0]) : (|near_4[1:0])));
    assign near_1_empty = ~near_2[3];
    assign near_1 = near_1_empty ? near_2[2:0] : near_2[3:1];
    assign near_1_sticky = near_2_sticky | (~near_1_empty & (negative_far ? ~near_2[0] : near_2[0]));
    assign more = negative_near & ~sticky_near;
    assign grown = {1'b0, word_near} + {3'd0, more};
    assign bits_6 = grown[2] | grown[3];
    assign difference_1 = 8'd90 - {1'b0, zeros_near[0], zeros_near[1], zeros_near[2], zeros_near[3], zeros_near[4], zeros_near[5], zeros_near[6]};
    assign exponent = difference_1 + {7'd0, grown[3]};
    assign subnormal = $signed(exponent) < $signed(8'd1);
    assign exponent_field = subnormal ? 7'd0 : (exponent[6:0] - 7'd1);
    assign amount_down = subnormal ? (2'd1 - exponent[1:0]) : 2'd0;
    assign down_1 = amount_down[0] ? {1'b0, bits_6, grown[1]} : {bits_6, grown[1:0]};
    assign down_1_lost = sticky_near | (amount_down[0] & grown[0]);
    assign down_2 = amount_down[1] ? {2'd0, down_1[2]} : down_1;
    assign down_2_lost = down_1_lost | (amount_down[1] & (|down_1[1:0]));
    assign field = exponent_field + {6'd0, down_2[2]};
    assign rounds_up = down_2[0] & (down_2[1] | down_2_lost);
    assign rounded = {1'b0, body_cut} + {8'd0, up_cut};
    assign over = ((rounded > 9'd7) | beyond_cut) & number_cut;
    assign size = number_cut ? (over ? 3'd7 : rounded[2:0]) : 3'd0;

    always @(posedge clk) begin
        zeros_far <= {far_32_empty, far_64_empty};
        word_far <= far_32;
        negative_far <= negative;
        sticky_far <= far_32_sticky;
        nan_far <= 1'b0;
        zeros_near <= {near_1_empty, near_2_empty, near_4_empty, near_8_empty, near_16_empty, zeros_far};
        word_near <= near_1;
        negative_near <= negative_far;
        sticky_near <= near_1_sticky;
        nan_near <= nan_far;
        body_cut <= {field, down_2[1]};
        up_cut <= rounds_up;
        number_cut <= bits_6;
        beyond_cut <= 1'b0;
        negative_cut <= negative_near;
        nan_cut <= nan_near;
        code <= nan_cut ? 4'd0 : {negative_cut, size};
    end

endmodule

`default_nettype wire
