// simd_readout_e4m3_fp16_fp32_bf16_fp32_to_bf16_saturate_off: read-out of a row of SIMD lanes: sums to the nearest codes, one per cycle
//
//   modes     e4m3+fp16_fp32+bf16_fp32 what a lane takes at run time: four codes of 4 bits, two of 8 or one of 16; e4m3xe2m1: activations times weights of half the width; fp16_fp32: sums rounded in float32
//   to        bf16         format of the codes
//   saturate  off          beyond the range: on: the nearest end of it; off: the infinity or the NaN of the format; an infinite float32 sum stays what it is in fp32
//
// digest c41a740684b28ede26c0c28ddfcab300190aef987fbc81e990ede629111d98b7
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module simd_readout_e4m3_fp16_fp32_bf16_fp32_to_bf16_saturate_off (
    input  wire clk,
    input  wire [101:0] acc,
    input  wire [1:0] nan,
    input  wire [1:0] mode,
    input  wire element,
    output reg  [15:0] code
);

    wire floating;
    wire float_normal;
    wire float_full;
    wire float_fraction;
    wire by_2;
    wire by_1;
    wire element_0_of_2;
    wire element_1_of_2;
    wire negative;
    wire nan_of_sum;
    wire [50:0] chunk_0;
    wire turn_0;
    wire [50:0] chunk_1;
    wire turn_1;
    wire [101:0] any_sum;
    wire less_than_0;
    wire no_number;
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
    wire [9:0] exponent_of_top;
    reg  floating_near;
    reg  [1:0] mode_near;
    reg  [7:0] float_exponent_near;
    reg  [6:0] zeros_near;
    wire subnormal;
    wire [10:0] amount_down;
    wire [3:0] shift_down;
    wire [8:0] down_1;
    wire down_1_lost;
    wire [8:0] down_2;
    wire down_2_lost;
    wire [8:0] down_4;
    wire down_4_lost;
    wire [8:0] down_8;
    wire down_8_lost;
    wire rounds_up;
    wire [16:0] rounded;
    reg  [15:0] body_cut;
    reg  up_cut;
    wire over;
    reg  beyond_cut;
    reg  float_infinite_cut;
    reg  number_cut;
    wire [14:0] size;
    reg  negative_cut;
    reg  float_negative_cut;
    reg  [1:0] zeros_far;
    reg  [1:0] mode_far;
    reg  nan_far;
    reg  floating_far;
    reg  [7:0] float_exponent_far;
    reg  float_negative_far;
    reg  float_infinite_far;
    reg  nan_near;
    reg  float_negative_near;
    reg  float_infinite_near;
    reg  nan_cut;
    wire bits_1;
    wire [9:0] difference_1;
    wire [9:0] exponent;
    wire [8:0] exponent_field;
    wire [8:0] field;
    wire [15:0] choice_1;

    assign floating = (1'b0 | (mode == 2'd1)) | (mode == 2'd2);
    assign float_normal = |acc[30:23];
    assign float_full = (&acc[30:23]) & floating;
    assign float_fraction = |acc[22:0];
    assign by_2 = 1'b0 | (mode == 2'd0);
    assign by_1 = (1'b0 | (mode == 2'd1)) | (mode == 2'd2);
    assign element_0_of_2 = by_2 & (element == 1'b0);
    assign element_1_of_2 = by_2 & (element == 1'b1);
    assign negative = ((acc[50] & element_0_of_2) | (acc[101] & element_1_of_2)) | (acc[101] & by_1);
    assign nan_of_sum = ((nan[0] & element_0_of_2) | (nan[1] & element_1_of_2)) | (nan[0] & by_1);
    assign chunk_0 = ((acc[50:0] & {51{element_0_of_2}}) | (acc[101:51] & {51{element_1_of_2}})) | (acc[50:0] & {51{by_1}});
    assign turn_0 = negative & ((1'b0 | by_2) | by_1);
    assign chunk_1 = acc[101:51] & {51{by_1}};
    assign turn_1 = negative & (1'b0 | by_1);
    assign any_sum = floating ? {float_normal, acc[22:0], 78'd0} : {(chunk_1 ^ {51{turn_1}}), (chunk_0 ^ {51{turn_0}})};
    assign less_than_0 = negative & ~floating;
    assign no_number = floating ? (float_full & float_fraction) : nan_of_sum;
    assign far_64_empty = ~(|any_sum[101:38]);
    assign far_64 = far_64_empty ? {any_sum[37:0], {34{less_than_0}}} : any_sum[101:30];
    assign far_64_sticky = 1'b0 | (~far_64_empty & (less_than_0 ? ~(&any_sum[29:0]) : (|any_sum[29:0])));
    assign far_32_empty = ~(|far_64[71:40]);
    assign far_32 = far_32_empty ? far_64[39:0] : far_64[71:32];
    assign far_32_sticky = far_64_sticky | (~far_32_empty & (less_than_0 ? ~(&far_64[31:0]) : (|far_64[31:0])));
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
    assign bits_1 = grown[8] | grown[9];
    assign exponent_of_top = floating_near ? {1'b0, ({1'b0, float_exponent_near} + 9'd0)} : ((mode_near == 2'd2) ? 10'hff : ((mode_near == 2'd1) ? 10'hff : 10'hd2));
    assign difference_1 = exponent_of_top - {3'd0, zeros_near[0], zeros_near[1], zeros_near[2], zeros_near[3], zeros_near[4], zeros_near[5], zeros_near[6]};
    assign exponent = difference_1 + {9'd0, grown[9]};
    assign subnormal = $signed(exponent) < $signed(10'd1);
    assign exponent_field = subnormal ? 9'd0 : (exponent[8:0] - 9'd1);
    assign amount_down = subnormal ? (11'd1 - {exponent[9], exponent}) : 11'd0;
    assign shift_down = ($signed(amount_down) > $signed(11'd9)) ? 4'd9 : amount_down[3:0];
    assign down_1 = shift_down[0] ? {1'b0, bits_1, grown[7:1]} : {bits_1, grown[7:0]};
    assign down_1_lost = sticky_near | (shift_down[0] & grown[0]);
    assign down_2 = shift_down[1] ? {2'd0, down_1[8:2]} : down_1;
    assign down_2_lost = down_1_lost | (shift_down[1] & (|down_1[1:0]));
    assign down_4 = shift_down[2] ? {4'd0, down_2[8:4]} : down_2;
    assign down_4_lost = down_2_lost | (shift_down[2] & (|down_2[3:0]));
    assign down_8 = shift_down[3] ? {8'd0, down_4[8]} : down_4;
    assign down_8_lost = down_4_lost | (shift_down[3] & (|down_4[7:0]));
    assign field = exponent_field + {8'd0, down_8[8]};
    assign rounds_up = down_8[0] & (down_8[1] | down_8_lost);
    assign rounded = {1'b0, body_cut} + {16'd0, up_cut};
    assign over = ((rounded > 17'h7f7f) | (beyond_cut | float_infinite_cut)) & number_cut;
    assign size = number_cut ? (over ? 15'h7f7f : rounded[14:0]) : 15'd0;
    assign choice_1 = over ? {(negative_cut | float_negative_cut), 15'h7f80} : {(negative_cut | float_negative_cut), size};

    always @(posedge clk) begin
        zeros_far <= {far_32_empty, far_64_empty};
        word_far <= far_32;
        negative_far <= less_than_0;
        sticky_far <= far_32_sticky;
        mode_far <= mode;
        nan_far <= no_number;
        floating_far <= floating;
        float_exponent_far <= {acc[30:24], (acc[23] | ~float_normal)};
        float_negative_far <= acc[31] & floating;
        float_infinite_far <= float_full & ~float_fraction;
        zeros_near <= {near_1_empty, near_2_empty, near_4_empty, near_8_empty, near_16_empty, zeros_far};
        word_near <= near_1;
        negative_near <= negative_far;
        sticky_near <= near_1_sticky;
        mode_near <= mode_far;
        nan_near <= nan_far;
        floating_near <= floating_far;
        float_exponent_near <= float_exponent_far;
        float_negative_near <= float_negative_far;
        float_infinite_near <= float_infinite_far;
        body_cut <= {field, down_8[7:1]};
        up_cut <= rounds_up;
        number_cut <= bits_1;
        beyond_cut <= 1'b0;
        negative_cut <= negative_near;
        nan_cut <= nan_near;
        float_negative_cut <= float_negative_near;
        float_infinite_cut <= float_infinite_near;
        code <= nan_cut ? 16'h7fc0 : choice_1;
    end

endmodule

`default_nettype wire
