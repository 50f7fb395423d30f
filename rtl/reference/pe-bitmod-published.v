// pe_bitmod_lanes4_1x1_fp16_acc31_guard3_anchor: PE of small weights of any datatype: a signed digit of every weight per cycle
//
//   lanes      4            products that are added at once
//   rows       1            rows of PEs, which share weights and their digits
//   cols       1            columns of PEs, which share activations and their alignment
//   act        fp16         format of the activations; floats are aligned to the greatest exponent of their sum
//   datatypes  int3+int4+int5+int6+int7+int8+bitmod_fp3+bitmod_fp4+e2m3 what weights may be, chosen at run time
//   acc_width  31 bits      width of the accumulators; results wrap modulo 2**acc_width
//   guard      3 bits       floats: bits kept below the last bit of an activation with the greatest exponent
//   stages     0 cycles     registers between operands and accumulator: 1: behind the sum of the lanes; 2: behind the alignment of floats too
//   adder      ripple       how carries go through the sums of a PE: ripple: the smallest; prefix: in fewer levels
//   recode     inside       where codes of weights become digits: inside; or outside, where the recoders stand at the edge of a larger array: weights come as digits
//   form       anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os: sums begin and end, and rows of results leave through a drain
//
// digest 1d30ff68d8a144a031a7174766836f0c7275037204dfbeff9dbb539c05a587a3
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_bitmod_lanes4_1x1_fp16_acc31_guard3_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [63:0] act,
    input  wire [31:0] wgt,
    input  wire [1:0] selector,
    input  wire [3:0] datatype,
    input  wire [1:0] digit,
    output wire [30:0] acc,
    output reg  [4:0] exponent,
    output reg  nan
);

    reg  [1:0] clear;
    reg  [11:0] term_operand_0;
    wire [11:0] recoder_0_term;
    reg  [1:0] digit_operand;
    reg  [63:0] act_operand_0;
    wire [4:0] align_0_exponent;
    wire align_0_nan;
    wire [55:0] align_0_magnitude;
    wire [3:0] align_0_sign;
    wire [4:0] align_0_down;

    always @(posedge clk) begin
        term_operand_0 <= recoder_0_term;
        digit_operand <= digit;
        act_operand_0 <= act;
        exponent <= align_0_exponent;
        nan <= align_0_nan;
    end

    always @(posedge clk) begin
        if (rst) begin
            clear <= 2'd3;
        end else begin
            clear <= {1'b0, clear[1]};
        end
    end

    bitmod_recoder_lanes4_1x1_fp16_acc31_guard3_anchor recoder_0 (
        .wgt(wgt),
        .selector(selector),
        .datatype(datatype),
        .digit(digit),
        .term(recoder_0_term)
    );

    act_align_lanes4_fp16_guard3 align_0 (
        .clk(clk),
        .valid(1'b1),
        .first(clear[0]),
        .act(act_operand_0),
        .magnitude(align_0_magnitude),
        .sign(align_0_sign),
        .exponent(align_0_exponent),
        .down(align_0_down),
        .nan(align_0_nan)
    );

    bitmod_cell_lanes4_1x1_fp16_acc31_guard3_anchor pe_0_0 (
        .clk(clk),
        .act(align_0_magnitude),
        .sign(align_0_sign),
        .term(term_operand_0),
        .digit(digit_operand),
        .first(clear[0]),
        .down(align_0_down),
        .acc(acc)
    );

endmodule

module bitmod_cell_lanes4_1x1_fp16_acc31_guard3_anchor (
    input  wire clk,
    input  wire [55:0] act,
    input  wire [3:0] sign,
    input  wire [11:0] term,
    input  wire [1:0] digit,
    input  wire first,
    input  wire [4:0] down,
    output reg  [30:0] acc
);

    wire [30:0] acc_down_1;
    wire [30:0] acc_down_2;
    wire [30:0] acc_down_4;
    wire [30:0] acc_down_8;
    wire [30:0] acc_down_16;
    wire [20:0] total_up_2;
    wire dot_carry;
    wire [18:0] dot_total;
    wire [24:0] total_up_4;
    wire acc_0_0_half;
    wire [30:0] acc_kept;
    wire acc_0_0_sum;
    wire acc_0_0_carry;
    wire acc_1_0_half;
    wire acc_1_0_sum;
    wire acc_1_0_carry;
    wire acc_2_0_half;
    wire acc_2_0_sum;
    wire acc_2_0_carry;
    wire acc_3_0_half;
    wire acc_3_0_sum;
    wire acc_3_0_carry;
    wire acc_4_0_half;
    wire acc_4_0_sum;
    wire acc_4_0_carry;
    wire acc_5_0_half;
    wire acc_5_0_sum;
    wire acc_5_0_carry;
    wire acc_6_0_half;
    wire acc_6_0_sum;
    wire acc_6_0_carry;
    wire acc_7_0_half;
    wire acc_7_0_sum;
    wire acc_7_0_carry;
    wire acc_8_0_half;
    wire acc_8_0_sum;
    wire acc_8_0_carry;
    wire acc_9_0_half;
    wire acc_9_0_sum;
    wire acc_9_0_carry;
    wire acc_10_0_half;
    wire acc_10_0_sum;
    wire acc_10_0_carry;
    wire acc_11_0_half;
    wire acc_11_0_sum;
    wire acc_11_0_carry;
    wire acc_12_0_half;
    wire acc_12_0_sum;
    wire acc_12_0_carry;
    wire acc_13_0_half;
    wire acc_13_0_sum;
    wire acc_13_0_carry;
    wire acc_14_0_half;
    wire acc_14_0_sum;
    wire acc_14_0_carry;
    wire acc_15_0_half;
    wire acc_15_0_sum;
    wire acc_15_0_carry;
    wire acc_16_0_half;
    wire acc_16_0_sum;
    wire acc_16_0_carry;
    wire acc_17_0_half;
    wire acc_17_0_sum;
    wire acc_17_0_carry;
    wire acc_18_0_half;
    wire acc_18_0_sum;
    wire acc_18_0_carry;
    wire acc_19_0_half;
    wire acc_19_0_sum;
    wire acc_19_0_carry;
    wire acc_20_0_half;
    wire acc_20_0_sum;
    wire acc_20_0_carry;
    wire acc_21_0_half;
    wire acc_21_0_sum;
    wire acc_21_0_carry;
    wire acc_22_0_half;
    wire acc_22_0_sum;
    wire acc_22_0_carry;
    wire acc_23_0_half;
    wire acc_23_0_sum;
    wire acc_23_0_carry;
    wire acc_24_0_sum;
    wire acc_24_0_carry;
    wire acc_24_1_sum;
    wire acc_24_1_carry;
    wire acc_25_0_sum;
    wire acc_25_0_carry;
    wire acc_25_1_sum;
    wire acc_25_1_carry;
    wire acc_26_0_sum;
    wire acc_26_0_carry;
    wire acc_26_1_sum;
    wire acc_26_1_carry;
    wire acc_27_0_sum;
    wire acc_27_0_carry;
    wire acc_27_1_sum;
    wire acc_27_1_carry;
    wire acc_28_0_sum;
    wire acc_28_0_carry;
    wire acc_28_1_sum;
    wire acc_28_1_carry;
    wire acc_29_0_sum;
    wire acc_29_0_carry;
    wire acc_29_1_sum;
    wire acc_29_1_carry;
    wire acc_30_0_sum;
    wire acc_30_1_sum;

    assign acc_down_1 = down[0] ? {acc[30], acc[30:1]} : acc;
    assign acc_down_2 = down[1] ? {{2{acc[30]}}, acc_down_1[30:2]} : acc_down_1;
    assign acc_down_4 = down[2] ? {{4{acc[30]}}, acc_down_2[30:4]} : acc_down_2;
    assign acc_down_8 = down[3] ? {{8{acc[30]}}, acc_down_4[30:8]} : acc_down_4;
    assign acc_down_16 = down[4] ? {{16{acc[30]}}, acc_down_8[30:16]} : acc_down_8;
    assign total_up_2 = digit[0] ? {dot_total, {2{dot_carry}}} : {{2{dot_total[18]}}, dot_total};
    assign total_up_4 = digit[1] ? {total_up_2, {4{dot_carry}}} : {{4{dot_total[18]}}, total_up_2};
    assign acc_0_0_half = acc_kept[0] ^ dot_carry;
    assign acc_0_0_sum = acc_0_0_half ^ total_up_4[0];
    assign acc_0_0_carry = (acc_kept[0] & dot_carry) | (acc_0_0_half & total_up_4[0]);
    assign acc_1_0_half = acc_kept[1] ^ total_up_4[1];
    assign acc_1_0_sum = acc_1_0_half ^ acc_0_0_carry;
    assign acc_1_0_carry = (acc_kept[1] & total_up_4[1]) | (acc_1_0_half & acc_0_0_carry);
    assign acc_2_0_half = acc_kept[2] ^ total_up_4[2];
    assign acc_2_0_sum = acc_2_0_half ^ acc_1_0_carry;
    assign acc_2_0_carry = (acc_kept[2] & total_up_4[2]) | (acc_2_0_half & acc_1_0_carry);
    assign acc_3_0_half = acc_kept[3] ^ total_up_4[3];
    assign acc_3_0_sum = acc_3_0_half ^ acc_2_0_carry;
    assign acc_3_0_carry = (acc_kept[3] & total_up_4[3]) | (acc_3_0_half & acc_2_0_carry);
    assign acc_4_0_half = acc_kept[4] ^ total_up_4[4];
    assign acc_4_0_sum = acc_4_0_half ^ acc_3_0_carry;
    assign acc_4_0_carry = (acc_kept[4] & total_up_4[4]) | (acc_4_0_half & acc_3_0_carry);
    assign acc_5_0_half = acc_kept[5] ^ total_up_4[5];
    assign acc_5_0_sum = acc_5_0_half ^ acc_4_0_carry;
    assign acc_5_0_carry = (acc_kept[5] & total_up_4[5]) | (acc_5_0_half & acc_4_0_carry);
    assign acc_6_0_half = acc_kept[6] ^ total_up_4[6];
    assign acc_6_0_sum = acc_6_0_half ^ acc_5_0_carry;
    assign acc_6_0_carry = (acc_kept[6] & total_up_4[6]) | (acc_6_0_half & acc_5_0_carry);
    assign acc_7_0_half = acc_kept[7] ^ total_up_4[7];
    assign acc_7_0_sum = acc_7_0_half ^ acc_6_0_carry;
    assign acc_7_0_carry = (acc_kept[7] & total_up_4[7]) | (acc_7_0_half & acc_6_0_carry);
    assign acc_8_0_half = acc_kept[8] ^ total_up_4[8];
    assign acc_8_0_sum = acc_8_0_half ^ acc_7_0_carry;
    assign acc_8_0_carry = (acc_kept[8] & total_up_4[8]) | (acc_8_0_half & acc_7_0_carry);
    assign acc_9_0_half = acc_kept[9] ^ total_up_4[9];
    assign acc_9_0_sum = acc_9_0_half ^ acc_8_0_carry;
    assign acc_9_0_carry = (acc_kept[9] & total_up_4[9]) | (acc_9_0_half & acc_8_0_carry);
    assign acc_10_0_half = acc_kept[10] ^ total_up_4[10];
    assign acc_10_0_sum = acc_10_0_half ^ acc_9_0_carry;
    assign acc_10_0_carry = (acc_kept[10] & total_up_4[10]) | (acc_10_0_half & acc_9_0_carry);
    assign acc_11_0_half = acc_kept[11] ^ total_up_4[11];
    assign acc_11_0_sum = acc_11_0_half ^ acc_10_0_carry;
    assign acc_11_0_carry = (acc_kept[11] & total_up_4[11]) | (acc_11_0_half & acc_10_0_carry);
    assign acc_12_0_half = acc_kept[12] ^ total_up_4[12];
    assign acc_12_0_sum = acc_12_0_half ^ acc_11_0_carry;
    assign acc_12_0_carry = (acc_kept[12] & total_up_4[12]) | (acc_12_0_half & acc_11_0_carry);
    assign acc_13_0_half = acc_kept[13] ^ total_up_4[13];
    assign acc_13_0_sum = acc_13_0_half ^ acc_12_0_carry;
    assign acc_13_0_carry = (acc_kept[13] & total_up_4[13]) | (acc_13_0_half & acc_12_0_carry);
    assign acc_14_0_half = acc_kept[14] ^ total_up_4[14];
    assign acc_14_0_sum = acc_14_0_half ^ acc_13_0_carry;
    assign acc_14_0_carry = (acc_kept[14] & total_up_4[14]) | (acc_14_0_half & acc_13_0_carry);
    assign acc_15_0_half = acc_kept[15] ^ total_up_4[15];
    assign acc_15_0_sum = acc_15_0_half ^ acc_14_0_carry;
    assign acc_15_0_carry = (acc_kept[15] & total_up_4[15]) | (acc_15_0_half & acc_14_0_carry);
    assign acc_16_0_half = acc_kept[16] ^ total_up_4[16];
    assign acc_16_0_sum = acc_16_0_half ^ acc_15_0_carry;
    assign acc_16_0_carry = (acc_kept[16] & total_up_4[16]) | (acc_16_0_half & acc_15_0_carry);
    assign acc_17_0_half = acc_kept[17] ^ total_up_4[17];
    assign acc_17_0_sum = acc_17_0_half ^ acc_16_0_carry;
    assign acc_17_0_carry = (acc_kept[17] & total_up_4[17]) | (acc_17_0_half & acc_16_0_carry);
    assign acc_18_0_half = acc_kept[18] ^ total_up_4[18];
    assign acc_18_0_sum = acc_18_0_half ^ acc_17_0_carry;
    assign acc_18_0_carry = (acc_kept[18] & total_up_4[18]) | (acc_18_0_half & acc_17_0_carry);
    assign acc_19_0_half = acc_kept[19] ^ total_up_4[19];
    assign acc_19_0_sum = acc_19_0_half ^ acc_18_0_carry;
    assign acc_19_0_carry = (acc_kept[19] & total_up_4[19]) | (acc_19_0_half & acc_18_0_carry);
    assign acc_20_0_half = acc_kept[20] ^ total_up_4[20];
    assign acc_20_0_sum = acc_20_0_half ^ acc_19_0_carry;
    assign acc_20_0_carry = (acc_kept[20] & total_up_4[20]) | (acc_20_0_half & acc_19_0_carry);
    assign acc_21_0_half = acc_kept[21] ^ total_up_4[21];
    assign acc_21_0_sum = acc_21_0_half ^ acc_20_0_carry;
    assign acc_21_0_carry = (acc_kept[21] & total_up_4[21]) | (acc_21_0_half & acc_20_0_carry);
    assign acc_22_0_half = acc_kept[22] ^ total_up_4[22];
    assign acc_22_0_sum = acc_22_0_half ^ acc_21_0_carry;
    assign acc_22_0_carry = (acc_kept[22] & total_up_4[22]) | (acc_22_0_half & acc_21_0_carry);
    assign acc_23_0_half = acc_kept[23] ^ total_up_4[23];
    assign acc_23_0_sum = acc_23_0_half ^ acc_22_0_carry;
    assign acc_23_0_carry = (acc_kept[23] & total_up_4[23]) | (acc_23_0_half & acc_22_0_carry);
    assign acc_24_0_sum = ~(acc_kept[24] ^ ~total_up_4[24]);
    assign acc_24_0_carry = acc_kept[24] | ~total_up_4[24];
    assign acc_24_1_sum = acc_24_0_sum ^ acc_23_0_carry;
    assign acc_24_1_carry = acc_24_0_sum & acc_23_0_carry;
    assign acc_25_0_sum = ~(acc_kept[25] ^ acc_24_0_carry);
    assign acc_25_0_carry = acc_kept[25] | acc_24_0_carry;
    assign acc_25_1_sum = acc_25_0_sum ^ acc_24_1_carry;
    assign acc_25_1_carry = acc_25_0_sum & acc_24_1_carry;
    assign acc_26_0_sum = ~(acc_kept[26] ^ acc_25_0_carry);
    assign acc_26_0_carry = acc_kept[26] | acc_25_0_carry;
    assign acc_26_1_sum = acc_26_0_sum ^ acc_25_1_carry;
    assign acc_26_1_carry = acc_26_0_sum & acc_25_1_carry;
    assign acc_27_0_sum = ~(acc_kept[27] ^ acc_26_0_carry);
    assign acc_27_0_carry = acc_kept[27] | acc_26_0_carry;
    assign acc_27_1_sum = acc_27_0_sum ^ acc_26_1_carry;
    assign acc_27_1_carry = acc_27_0_sum & acc_26_1_carry;
    assign acc_28_0_sum = ~(acc_kept[28] ^ acc_27_0_carry);
    assign acc_28_0_carry = acc_kept[28] | acc_27_0_carry;
    assign acc_28_1_sum = acc_28_0_sum ^ acc_27_1_carry;
    assign acc_28_1_carry = acc_28_0_sum & acc_27_1_carry;
    assign acc_29_0_sum = ~(acc_kept[29] ^ acc_28_0_carry);
    assign acc_29_0_carry = acc_kept[29] | acc_28_0_carry;
    assign acc_29_1_sum = acc_29_0_sum ^ acc_28_1_carry;
    assign acc_29_1_carry = acc_29_0_sum & acc_28_1_carry;
    assign acc_30_0_sum = ~(acc_kept[30] ^ acc_29_0_carry);
    assign acc_30_1_sum = acc_30_0_sum ^ acc_29_1_carry;
    assign acc_kept = first ? 31'd0 : acc_down_16;

    always @(posedge clk) begin
        acc <= {acc_30_1_sum, acc_29_1_sum, acc_28_1_sum, acc_27_1_sum, acc_26_1_sum, acc_25_1_sum, acc_24_1_sum, acc_23_0_sum, acc_22_0_sum, acc_21_0_sum, acc_20_0_sum, acc_19_0_sum, acc_18_0_sum, acc_17_0_sum, acc_16_0_sum, acc_15_0_sum, acc_14_0_sum, acc_13_0_sum, acc_12_0_sum, acc_11_0_sum, acc_10_0_sum, acc_9_0_sum, acc_8_0_sum, acc_7_0_sum, acc_6_0_sum, acc_5_0_sum, acc_4_0_sum, acc_3_0_sum, acc_2_0_sum, acc_1_0_sum, acc_0_0_sum};
    end

    bitmod_dot_lanes4_1x1_fp16_acc31_guard3_anchor dot (
        .act(act),
        .sign(sign),
        .term(term),
        .total(dot_total),
        .carry(dot_carry)
    );

endmodule

module bitmod_dot_lanes4_1x1_fp16_acc31_guard3_anchor (
    input  wire [55:0] act,
    input  wire [3:0] sign,
    input  wire [11:0] term,
    output wire [18:0] total,
    output wire carry
);

    wire [14:0] turned_0;
    wire one_0;
    wire two_0;
    wire four_0;
    wire [16:0] product_0;
    wire flip_1;
    wire [14:0] turned_1;
    wire one_1;
    wire two_1;
    wire four_1;
    wire [16:0] product_1;
    wire flip_2;
    wire [14:0] turned_2;
    wire one_2;
    wire two_2;
    wire four_2;
    wire [16:0] product_2;
    wire flip_3;
    wire [14:0] turned_3;
    wire one_3;
    wire two_3;
    wire four_3;
    wire [16:0] product_3;
    wire tree_0_0_half;
    wire tree_0_0_sum;
    wire tree_0_0_carry;
    wire tree_0_1_half;
    wire tree_0_1_sum;
    wire tree_0_1_carry;
    wire tree_0_2_half;
    wire tree_0_2_sum;
    wire tree_0_2_carry;
    wire tree_1_0_half;
    wire tree_1_0_sum;
    wire tree_1_0_carry;
    wire tree_1_1_half;
    wire tree_1_1_sum;
    wire tree_1_1_carry;
    wire tree_1_2_half;
    wire tree_1_2_sum;
    wire tree_1_2_carry;
    wire tree_2_0_half;
    wire tree_2_0_sum;
    wire tree_2_0_carry;
    wire tree_2_1_half;
    wire tree_2_1_sum;
    wire tree_2_1_carry;
    wire tree_2_2_half;
    wire tree_2_2_sum;
    wire tree_2_2_carry;
    wire tree_3_0_half;
    wire tree_3_0_sum;
    wire tree_3_0_carry;
    wire tree_3_1_half;
    wire tree_3_1_sum;
    wire tree_3_1_carry;
    wire tree_3_2_half;
    wire tree_3_2_sum;
    wire tree_3_2_carry;
    wire tree_4_0_half;
    wire tree_4_0_sum;
    wire tree_4_0_carry;
    wire tree_4_1_half;
    wire tree_4_1_sum;
    wire tree_4_1_carry;
    wire tree_4_2_half;
    wire tree_4_2_sum;
    wire tree_4_2_carry;
    wire tree_5_0_half;
    wire tree_5_0_sum;
    wire tree_5_0_carry;
    wire tree_5_1_half;
    wire tree_5_1_sum;
    wire tree_5_1_carry;
    wire tree_5_2_half;
    wire tree_5_2_sum;
    wire tree_5_2_carry;
    wire tree_6_0_half;
    wire tree_6_0_sum;
    wire tree_6_0_carry;
    wire tree_6_1_half;
    wire tree_6_1_sum;
    wire tree_6_1_carry;
    wire tree_6_2_half;
    wire tree_6_2_sum;
    wire tree_6_2_carry;
    wire tree_7_0_half;
    wire tree_7_0_sum;
    wire tree_7_0_carry;
    wire tree_7_1_half;
    wire tree_7_1_sum;
    wire tree_7_1_carry;
    wire tree_7_2_half;
    wire tree_7_2_sum;
    wire tree_7_2_carry;
    wire tree_8_0_half;
    wire tree_8_0_sum;
    wire tree_8_0_carry;
    wire tree_8_1_half;
    wire tree_8_1_sum;
    wire tree_8_1_carry;
    wire tree_8_2_half;
    wire tree_8_2_sum;
    wire tree_8_2_carry;
    wire tree_9_0_half;
    wire tree_9_0_sum;
    wire tree_9_0_carry;
    wire tree_9_1_half;
    wire tree_9_1_sum;
    wire tree_9_1_carry;
    wire tree_9_2_half;
    wire tree_9_2_sum;
    wire tree_9_2_carry;
    wire tree_10_0_half;
    wire tree_10_0_sum;
    wire tree_10_0_carry;
    wire tree_10_1_half;
    wire tree_10_1_sum;
    wire tree_10_1_carry;
    wire tree_10_2_half;
    wire tree_10_2_sum;
    wire tree_10_2_carry;
    wire tree_11_0_half;
    wire tree_11_0_sum;
    wire tree_11_0_carry;
    wire tree_11_1_half;
    wire tree_11_1_sum;
    wire tree_11_1_carry;
    wire tree_11_2_half;
    wire tree_11_2_sum;
    wire tree_11_2_carry;
    wire tree_12_0_half;
    wire tree_12_0_sum;
    wire tree_12_0_carry;
    wire tree_12_1_half;
    wire tree_12_1_sum;
    wire tree_12_1_carry;
    wire tree_12_2_half;
    wire tree_12_2_sum;
    wire tree_12_2_carry;
    wire tree_13_0_half;
    wire tree_13_0_sum;
    wire tree_13_0_carry;
    wire tree_13_1_half;
    wire tree_13_1_sum;
    wire tree_13_1_carry;
    wire tree_13_2_half;
    wire tree_13_2_sum;
    wire tree_13_2_carry;
    wire tree_14_0_half;
    wire tree_14_0_sum;
    wire tree_14_0_carry;
    wire tree_14_1_half;
    wire tree_14_1_sum;
    wire tree_14_1_carry;
    wire tree_14_2_half;
    wire tree_14_2_sum;
    wire tree_14_2_carry;
    wire tree_15_0_half;
    wire tree_15_0_sum;
    wire tree_15_0_carry;
    wire tree_15_1_half;
    wire tree_15_1_sum;
    wire tree_15_1_carry;
    wire tree_15_2_half;
    wire tree_15_2_sum;
    wire tree_15_2_carry;
    wire tree_16_0_half;
    wire tree_16_0_sum;
    wire tree_16_0_carry;
    wire tree_16_1_half;
    wire tree_16_1_sum;
    wire tree_16_1_carry;
    wire tree_16_2_half;
    wire tree_16_2_sum;
    wire tree_16_2_carry;
    wire tree_17_0_half;
    wire tree_17_0_sum;
    wire tree_17_0_carry;
    wire tree_18_0_sum;
    wire [16:0] bits_1;
    wire [16:0] bits_2;
    wire [16:0] bits_3;
    wire [16:0] bits_4;

    assign carry = (term[2] ^ sign[0]) & (|term[1:0]);
    assign turned_0 = {1'b0, act[13:0]} ^ {15{carry}};
    assign one_0 = term[0] & ~term[1];
    assign two_0 = term[1] & ~term[0];
    assign four_0 = term[0] & term[1];
    assign bits_1 = (17'd0 | ({{2{turned_0[14]}}, turned_0} & {17{one_0}})) | ({turned_0[14], turned_0, carry} & {17{two_0}});
    assign product_0 = bits_1 | ({turned_0, {2{carry}}} & {17{four_0}});
    assign flip_1 = (term[5] ^ sign[1]) & (|term[4:3]);
    assign turned_1 = {1'b0, act[27:14]} ^ {15{flip_1}};
    assign one_1 = term[3] & ~term[4];
    assign two_1 = term[4] & ~term[3];
    assign four_1 = term[3] & term[4];
    assign bits_2 = (17'd0 | ({{2{turned_1[14]}}, turned_1} & {17{one_1}})) | ({turned_1[14], turned_1, flip_1} & {17{two_1}});
    assign product_1 = bits_2 | ({turned_1, {2{flip_1}}} & {17{four_1}});
    assign flip_2 = (term[8] ^ sign[2]) & (|term[7:6]);
    assign turned_2 = {1'b0, act[41:28]} ^ {15{flip_2}};
    assign one_2 = term[6] & ~term[7];
    assign two_2 = term[7] & ~term[6];
    assign four_2 = term[6] & term[7];
    assign bits_3 = (17'd0 | ({{2{turned_2[14]}}, turned_2} & {17{one_2}})) | ({turned_2[14], turned_2, flip_2} & {17{two_2}});
    assign product_2 = bits_3 | ({turned_2, {2{flip_2}}} & {17{four_2}});
    assign flip_3 = (term[11] ^ sign[3]) & (|term[10:9]);
    assign turned_3 = {1'b0, act[55:42]} ^ {15{flip_3}};
    assign one_3 = term[9] & ~term[10];
    assign two_3 = term[10] & ~term[9];
    assign four_3 = term[9] & term[10];
    assign bits_4 = (17'd0 | ({{2{turned_3[14]}}, turned_3} & {17{one_3}})) | ({turned_3[14], turned_3, flip_3} & {17{two_3}});
    assign product_3 = bits_4 | ({turned_3, {2{flip_3}}} & {17{four_3}});
    assign tree_0_0_half = product_0[0] ^ product_1[0];
    assign tree_0_0_sum = tree_0_0_half ^ product_2[0];
    assign tree_0_0_carry = (product_0[0] & product_1[0]) | (tree_0_0_half & product_2[0]);
    assign tree_0_1_half = product_3[0] ^ flip_1;
    assign tree_0_1_sum = tree_0_1_half ^ flip_2;
    assign tree_0_1_carry = (product_3[0] & flip_1) | (tree_0_1_half & flip_2);
    assign tree_0_2_half = flip_3 ^ tree_0_0_sum;
    assign tree_0_2_sum = tree_0_2_half ^ tree_0_1_sum;
    assign tree_0_2_carry = (flip_3 & tree_0_0_sum) | (tree_0_2_half & tree_0_1_sum);
    assign tree_1_0_half = product_0[1] ^ product_1[1];
    assign tree_1_0_sum = tree_1_0_half ^ product_2[1];
    assign tree_1_0_carry = (product_0[1] & product_1[1]) | (tree_1_0_half & product_2[1]);
    assign tree_1_1_half = product_3[1] ^ tree_0_0_carry;
    assign tree_1_1_sum = tree_1_1_half ^ tree_0_1_carry;
    assign tree_1_1_carry = (product_3[1] & tree_0_0_carry) | (tree_1_1_half & tree_0_1_carry);
    assign tree_1_2_half = tree_1_0_sum ^ tree_0_2_carry;
    assign tree_1_2_sum = tree_1_2_half ^ tree_1_1_sum;
    assign tree_1_2_carry = (tree_1_0_sum & tree_0_2_carry) | (tree_1_2_half & tree_1_1_sum);
    assign tree_2_0_half = product_0[2] ^ product_1[2];
    assign tree_2_0_sum = tree_2_0_half ^ product_2[2];
    assign tree_2_0_carry = (product_0[2] & product_1[2]) | (tree_2_0_half & product_2[2]);
    assign tree_2_1_half = product_3[2] ^ tree_1_0_carry;
    assign tree_2_1_sum = tree_2_1_half ^ tree_2_0_sum;
    assign tree_2_1_carry = (product_3[2] & tree_1_0_carry) | (tree_2_1_half & tree_2_0_sum);
    assign tree_2_2_half = tree_1_1_carry ^ tree_2_1_sum;
    assign tree_2_2_sum = tree_2_2_half ^ tree_1_2_carry;
    assign tree_2_2_carry = (tree_1_1_carry & tree_2_1_sum) | (tree_2_2_half & tree_1_2_carry);
    assign tree_3_0_half = product_0[3] ^ product_1[3];
    assign tree_3_0_sum = tree_3_0_half ^ product_2[3];
    assign tree_3_0_carry = (product_0[3] & product_1[3]) | (tree_3_0_half & product_2[3]);
    assign tree_3_1_half = product_3[3] ^ tree_2_0_carry;
    assign tree_3_1_sum = tree_3_1_half ^ tree_3_0_sum;
    assign tree_3_1_carry = (product_3[3] & tree_2_0_carry) | (tree_3_1_half & tree_3_0_sum);
    assign tree_3_2_half = tree_2_1_carry ^ tree_3_1_sum;
    assign tree_3_2_sum = tree_3_2_half ^ tree_2_2_carry;
    assign tree_3_2_carry = (tree_2_1_carry & tree_3_1_sum) | (tree_3_2_half & tree_2_2_carry);
    assign tree_4_0_half = product_0[4] ^ product_1[4];
    assign tree_4_0_sum = tree_4_0_half ^ product_2[4];
    assign tree_4_0_carry = (product_0[4] & product_1[4]) | (tree_4_0_half & product_2[4]);
    assign tree_4_1_half = product_3[4] ^ tree_3_0_carry;
    assign tree_4_1_sum = tree_4_1_half ^ tree_4_0_sum;
    assign tree_4_1_carry = (product_3[4] & tree_3_0_carry) | (tree_4_1_half & tree_4_0_sum);
    assign tree_4_2_half = tree_3_1_carry ^ tree_4_1_sum;
    assign tree_4_2_sum = tree_4_2_half ^ tree_3_2_carry;
    assign tree_4_2_carry = (tree_3_1_carry & tree_4_1_sum) | (tree_4_2_half & tree_3_2_carry);
    assign tree_5_0_half = product_0[5] ^ product_1[5];
    assign tree_5_0_sum = tree_5_0_half ^ product_2[5];
    assign tree_5_0_carry = (product_0[5] & product_1[5]) | (tree_5_0_half & product_2[5]);
    assign tree_5_1_half = product_3[5] ^ tree_4_0_carry;
    assign tree_5_1_sum = tree_5_1_half ^ tree_5_0_sum;
    assign tree_5_1_carry = (product_3[5] & tree_4_0_carry) | (tree_5_1_half & tree_5_0_sum);
    assign tree_5_2_half = tree_4_1_carry ^ tree_5_1_sum;
    assign tree_5_2_sum = tree_5_2_half ^ tree_4_2_carry;
    assign tree_5_2_carry = (tree_4_1_carry & tree_5_1_sum) | (tree_5_2_half & tree_4_2_carry);
    assign tree_6_0_half = product_0[6] ^ product_1[6];
    assign tree_6_0_sum = tree_6_0_half ^ product_2[6];
    assign tree_6_0_carry = (product_0[6] & product_1[6]) | (tree_6_0_half & product_2[6]);
    assign tree_6_1_half = product_3[6] ^ tree_5_0_carry;
    assign tree_6_1_sum = tree_6_1_half ^ tree_6_0_sum;
    assign tree_6_1_carry = (product_3[6] & tree_5_0_carry) | (tree_6_1_half & tree_6_0_sum);
    assign tree_6_2_half = tree_5_1_carry ^ tree_6_1_sum;
    assign tree_6_2_sum = tree_6_2_half ^ tree_5_2_carry;
    assign tree_6_2_carry = (tree_5_1_carry & tree_6_1_sum) | (tree_6_2_half & tree_5_2_carry);
    assign tree_7_0_half = product_0[7] ^ product_1[7];
    assign tree_7_0_sum = tree_7_0_half ^ product_2[7];
    assign tree_7_0_carry = (product_0[7] & product_1[7]) | (tree_7_0_half & product_2[7]);
    assign tree_7_1_half = product_3[7] ^ tree_6_0_carry;
    assign tree_7_1_sum = tree_7_1_half ^ tree_7_0_sum;
    assign tree_7_1_carry = (product_3[7] & tree_6_0_carry) | (tree_7_1_half & tree_7_0_sum);
    assign tree_7_2_half = tree_6_1_carry ^ tree_7_1_sum;
    assign tree_7_2_sum = tree_7_2_half ^ tree_6_2_carry;
    assign tree_7_2_carry = (tree_6_1_carry & tree_7_1_sum) | (tree_7_2_half & tree_6_2_carry);
    assign tree_8_0_half = product_0[8] ^ product_1[8];
    assign tree_8_0_sum = tree_8_0_half ^ product_2[8];
    assign tree_8_0_carry = (product_0[8] & product_1[8]) | (tree_8_0_half & product_2[8]);
    assign tree_8_1_half = product_3[8] ^ tree_7_0_carry;
    assign tree_8_1_sum = tree_8_1_half ^ tree_8_0_sum;
    assign tree_8_1_carry = (product_3[8] & tree_7_0_carry) | (tree_8_1_half & tree_8_0_sum);
    assign tree_8_2_half = tree_7_1_carry ^ tree_8_1_sum;
    assign tree_8_2_sum = tree_8_2_half ^ tree_7_2_carry;
    assign tree_8_2_carry = (tree_7_1_carry & tree_8_1_sum) | (tree_8_2_half & tree_7_2_carry);
    assign tree_9_0_half = product_0[9] ^ product_1[9];
    assign tree_9_0_sum = tree_9_0_half ^ product_2[9];
    assign tree_9_0_carry = (product_0[9] & product_1[9]) | (tree_9_0_half & product_2[9]);
    assign tree_9_1_half = product_3[9] ^ tree_8_0_carry;
    assign tree_9_1_sum = tree_9_1_half ^ tree_9_0_sum;
    assign tree_9_1_carry = (product_3[9] & tree_8_0_carry) | (tree_9_1_half & tree_9_0_sum);
    assign tree_9_2_half = tree_8_1_carry ^ tree_9_1_sum;
    assign tree_9_2_sum = tree_9_2_half ^ tree_8_2_carry;
    assign tree_9_2_carry = (tree_8_1_carry & tree_9_1_sum) | (tree_9_2_half & tree_8_2_carry);
    assign tree_10_0_half = product_0[10] ^ product_1[10];
    assign tree_10_0_sum = tree_10_0_half ^ product_2[10];
    assign tree_10_0_carry = (product_0[10] & product_1[10]) | (tree_10_0_half & product_2[10]);
    assign tree_10_1_half = product_3[10] ^ tree_9_0_carry;
    assign tree_10_1_sum = tree_10_1_half ^ tree_10_0_sum;
    assign tree_10_1_carry = (product_3[10] & tree_9_0_carry) | (tree_10_1_half & tree_10_0_sum);
    assign tree_10_2_half = tree_9_1_carry ^ tree_10_1_sum;
    assign tree_10_2_sum = tree_10_2_half ^ tree_9_2_carry;
    assign tree_10_2_carry = (tree_9_1_carry & tree_10_1_sum) | (tree_10_2_half & tree_9_2_carry);
    assign tree_11_0_half = product_0[11] ^ product_1[11];
    assign tree_11_0_sum = tree_11_0_half ^ product_2[11];
    assign tree_11_0_carry = (product_0[11] & product_1[11]) | (tree_11_0_half & product_2[11]);
    assign tree_11_1_half = product_3[11] ^ tree_10_0_carry;
    assign tree_11_1_sum = tree_11_1_half ^ tree_11_0_sum;
    assign tree_11_1_carry = (product_3[11] & tree_10_0_carry) | (tree_11_1_half & tree_11_0_sum);
    assign tree_11_2_half = tree_10_1_carry ^ tree_11_1_sum;
    assign tree_11_2_sum = tree_11_2_half ^ tree_10_2_carry;
    assign tree_11_2_carry = (tree_10_1_carry & tree_11_1_sum) | (tree_11_2_half & tree_10_2_carry);
    assign tree_12_0_half = product_0[12] ^ product_1[12];
    assign tree_12_0_sum = tree_12_0_half ^ product_2[12];
    assign tree_12_0_carry = (product_0[12] & product_1[12]) | (tree_12_0_half & product_2[12]);
    assign tree_12_1_half = product_3[12] ^ tree_11_0_carry;
    assign tree_12_1_sum = tree_12_1_half ^ tree_12_0_sum;
    assign tree_12_1_carry = (product_3[12] & tree_11_0_carry) | (tree_12_1_half & tree_12_0_sum);
    assign tree_12_2_half = tree_11_1_carry ^ tree_12_1_sum;
    assign tree_12_2_sum = tree_12_2_half ^ tree_11_2_carry;
    assign tree_12_2_carry = (tree_11_1_carry & tree_12_1_sum) | (tree_12_2_half & tree_11_2_carry);
    assign tree_13_0_half = product_0[13] ^ product_1[13];
    assign tree_13_0_sum = tree_13_0_half ^ product_2[13];
    assign tree_13_0_carry = (product_0[13] & product_1[13]) | (tree_13_0_half & product_2[13]);
    assign tree_13_1_half = product_3[13] ^ tree_12_0_carry;
    assign tree_13_1_sum = tree_13_1_half ^ tree_13_0_sum;
    assign tree_13_1_carry = (product_3[13] & tree_12_0_carry) | (tree_13_1_half & tree_13_0_sum);
    assign tree_13_2_half = tree_12_1_carry ^ tree_13_1_sum;
    assign tree_13_2_sum = tree_13_2_half ^ tree_12_2_carry;
    assign tree_13_2_carry = (tree_12_1_carry & tree_13_1_sum) | (tree_13_2_half & tree_12_2_carry);
    assign tree_14_0_half = product_0[14] ^ product_1[14];
    assign tree_14_0_sum = tree_14_0_half ^ product_2[14];
    assign tree_14_0_carry = (product_0[14] & product_1[14]) | (tree_14_0_half & product_2[14]);
    assign tree_14_1_half = product_3[14] ^ tree_13_0_carry;
    assign tree_14_1_sum = tree_14_1_half ^ tree_14_0_sum;
    assign tree_14_1_carry = (product_3[14] & tree_13_0_carry) | (tree_14_1_half & tree_14_0_sum);
    assign tree_14_2_half = tree_13_1_carry ^ tree_14_1_sum;
    assign tree_14_2_sum = tree_14_2_half ^ tree_13_2_carry;
    assign tree_14_2_carry = (tree_13_1_carry & tree_14_1_sum) | (tree_14_2_half & tree_13_2_carry);
    assign tree_15_0_half = product_0[15] ^ product_1[15];
    assign tree_15_0_sum = tree_15_0_half ^ product_2[15];
    assign tree_15_0_carry = (product_0[15] & product_1[15]) | (tree_15_0_half & product_2[15]);
    assign tree_15_1_half = product_3[15] ^ tree_14_0_carry;
    assign tree_15_1_sum = tree_15_1_half ^ tree_15_0_sum;
    assign tree_15_1_carry = (product_3[15] & tree_14_0_carry) | (tree_15_1_half & tree_15_0_sum);
    assign tree_15_2_half = tree_14_1_carry ^ tree_15_1_sum;
    assign tree_15_2_sum = tree_15_2_half ^ tree_14_2_carry;
    assign tree_15_2_carry = (tree_14_1_carry & tree_15_1_sum) | (tree_15_2_half & tree_14_2_carry);
    assign tree_16_0_half = ~product_0[16] ^ ~product_1[16];
    assign tree_16_0_sum = tree_16_0_half ^ ~product_2[16];
    assign tree_16_0_carry = (~product_0[16] & ~product_1[16]) | (tree_16_0_half & ~product_2[16]);
    assign tree_16_1_half = ~product_3[16] ^ tree_15_0_carry;
    assign tree_16_1_sum = tree_16_1_half ^ tree_16_0_sum;
    assign tree_16_1_carry = (~product_3[16] & tree_15_0_carry) | (tree_16_1_half & tree_16_0_sum);
    assign tree_16_2_half = tree_15_1_carry ^ tree_16_1_sum;
    assign tree_16_2_sum = tree_16_2_half ^ tree_15_2_carry;
    assign tree_16_2_carry = (tree_15_1_carry & tree_16_1_sum) | (tree_16_2_half & tree_15_2_carry);
    assign tree_17_0_half = tree_16_0_carry ^ tree_16_1_carry;
    assign tree_17_0_sum = tree_17_0_half ^ tree_16_2_carry;
    assign tree_17_0_carry = (tree_16_0_carry & tree_16_1_carry) | (tree_17_0_half & tree_16_2_carry);
    assign tree_18_0_sum = ~tree_17_0_carry;
    assign total = {tree_18_0_sum, tree_17_0_sum, tree_16_2_sum, tree_15_2_sum, tree_14_2_sum, tree_13_2_sum, tree_12_2_sum, tree_11_2_sum, tree_10_2_sum, tree_9_2_sum, tree_8_2_sum, tree_7_2_sum, tree_6_2_sum, tree_5_2_sum, tree_4_2_sum, tree_3_2_sum, tree_2_2_sum, tree_1_2_sum, tree_0_2_sum};

endmodule

module act_align_lanes4_fp16_guard3 (
    input  wire clk,
    input  wire valid,
    input  wire first,
    input  wire [63:0] act,
    output wire [55:0] magnitude,
    output wire [3:0] sign,
    output wire [4:0] exponent,
    output wire [4:0] down,
    output wire nan
);

    wire normal_0;
    wire normal_1;
    wire normal_2;
    wire normal_3;
    wire [4:0] exponent_kept;
    reg  [4:0] exponent_before;
    reg  [4:0] greatest;
    wire [13:0] act_0_down_1;
    wire [13:0] act_0_down_2;
    wire [13:0] act_0_down_4;
    wire [13:0] act_0_down_8;
    wire [13:0] act_0_rest;
    wire [13:0] act_1_down_1;
    wire [13:0] act_1_down_2;
    wire [13:0] act_1_down_4;
    wire [13:0] act_1_down_8;
    wire [13:0] act_1_rest;
    wire [13:0] act_2_down_1;
    wire [13:0] act_2_down_2;
    wire [13:0] act_2_down_4;
    wire [13:0] act_2_down_8;
    wire [13:0] act_2_rest;
    wire [13:0] act_3_down_1;
    wire [13:0] act_3_down_2;
    wire [13:0] act_3_down_4;
    wire [13:0] act_3_down_8;
    wire [13:0] act_3_rest;
    wire special_0;
    wire special_1;
    wire special_2;
    wire special_3;
    reg  nan_before;
    wire bits_1;
    wire bits_2;
    wire bits_3;
    wire bits_4;
    wire bits_5;
    wire bits_6;
    wire bits_7;
    wire bits_8;
    wire bits_9;
    wire bits_10;
    wire bits_11;
    wire bits_12;
    wire bits_13;
    wire bits_14;
    wire bits_15;
    wire bits_16;
    wire bits_17;
    wire bits_18;
    wire bits_19;
    wire bits_20;
    wire [4:0] distance_0;
    wire [4:0] distance_1;
    wire [4:0] distance_2;
    wire [4:0] distance_3;

    assign normal_0 = |act[14:10];
    assign normal_1 = |act[30:26];
    assign normal_2 = |act[46:42];
    assign normal_3 = |act[62:58];
    assign exponent_kept = exponent_before & {~first, ~first, ~first, ~first, ~first};
    assign bits_1 = |{(act[62] & 1'b1), (act[46] & 1'b1), (act[30] & 1'b1), (act[14] & 1'b1), (exponent_kept[4] & 1'b1)};
    assign bits_2 = 1'b1 & (exponent_kept[4] | ~greatest[4]);
    assign bits_3 = 1'b1 & (act[14] | ~greatest[4]);
    assign bits_4 = 1'b1 & (act[30] | ~greatest[4]);
    assign bits_5 = 1'b1 & (act[46] | ~greatest[4]);
    assign bits_6 = 1'b1 & (act[62] | ~greatest[4]);
    assign bits_7 = |{(act[61] & bits_6), (act[45] & bits_5), (act[29] & bits_4), (act[13] & bits_3), (exponent_kept[3] & bits_2)};
    assign bits_8 = bits_2 & (exponent_kept[3] | ~greatest[3]);
    assign bits_9 = bits_3 & (act[13] | ~greatest[3]);
    assign bits_10 = bits_4 & (act[29] | ~greatest[3]);
    assign bits_11 = bits_5 & (act[45] | ~greatest[3]);
    assign bits_12 = bits_6 & (act[61] | ~greatest[3]);
    assign bits_13 = |{(act[60] & bits_12), (act[44] & bits_11), (act[28] & bits_10), (act[12] & bits_9), (exponent_kept[2] & bits_8)};
    assign bits_14 = bits_8 & (exponent_kept[2] | ~greatest[2]);
    assign bits_15 = bits_9 & (act[12] | ~greatest[2]);
    assign bits_16 = bits_10 & (act[28] | ~greatest[2]);
    assign bits_17 = bits_11 & (act[44] | ~greatest[2]);
    assign bits_18 = bits_12 & (act[60] | ~greatest[2]);
    assign bits_19 = |{(act[59] & bits_18), (act[43] & bits_17), (act[27] & bits_16), (act[11] & bits_15), (exponent_kept[1] & bits_14)};
    assign bits_20 = |{((act[58] | ~normal_3) & (bits_18 & (act[59] | ~greatest[1]))), ((act[42] | ~normal_2) & (bits_17 & (act[43] | ~greatest[1]))), ((act[26] | ~normal_1) & (bits_16 & (act[27] | ~greatest[1]))), ((act[10] | ~normal_0) & (bits_15 & (act[11] | ~greatest[1]))), (exponent_kept[0] & (bits_14 & (exponent_kept[1] | ~greatest[1])))};
    assign exponent = valid ? greatest : exponent_before;
    assign distance_0 = greatest - {act[14:11], (act[10] | ~normal_0)};
    assign act_0_down_1 = distance_0[0] ? {1'b0, normal_0, act[9:0], 2'd0} : {normal_0, act[9:0], 3'd0};
    assign act_0_down_2 = distance_0[1] ? {2'd0, act_0_down_1[13:2]} : act_0_down_1;
    assign act_0_down_4 = distance_0[2] ? {4'd0, act_0_down_2[13:4]} : act_0_down_2;
    assign act_0_down_8 = distance_0[3] ? {8'd0, act_0_down_4[13:8]} : act_0_down_4;
    assign act_0_rest = distance_0[4] ? 14'd0 : act_0_down_8;
    assign distance_1 = greatest - {act[30:27], (act[26] | ~normal_1)};
    assign act_1_down_1 = distance_1[0] ? {1'b0, normal_1, act[25:16], 2'd0} : {normal_1, act[25:16], 3'd0};
    assign act_1_down_2 = distance_1[1] ? {2'd0, act_1_down_1[13:2]} : act_1_down_1;
    assign act_1_down_4 = distance_1[2] ? {4'd0, act_1_down_2[13:4]} : act_1_down_2;
    assign act_1_down_8 = distance_1[3] ? {8'd0, act_1_down_4[13:8]} : act_1_down_4;
    assign act_1_rest = distance_1[4] ? 14'd0 : act_1_down_8;
    assign distance_2 = greatest - {act[46:43], (act[42] | ~normal_2)};
    assign act_2_down_1 = distance_2[0] ? {1'b0, normal_2, act[41:32], 2'd0} : {normal_2, act[41:32], 3'd0};
    assign act_2_down_2 = distance_2[1] ? {2'd0, act_2_down_1[13:2]} : act_2_down_1;
    assign act_2_down_4 = distance_2[2] ? {4'd0, act_2_down_2[13:4]} : act_2_down_2;
    assign act_2_down_8 = distance_2[3] ? {8'd0, act_2_down_4[13:8]} : act_2_down_4;
    assign act_2_rest = distance_2[4] ? 14'd0 : act_2_down_8;
    assign distance_3 = greatest - {act[62:59], (act[58] | ~normal_3)};
    assign act_3_down_1 = distance_3[0] ? {1'b0, normal_3, act[57:48], 2'd0} : {normal_3, act[57:48], 3'd0};
    assign act_3_down_2 = distance_3[1] ? {2'd0, act_3_down_1[13:2]} : act_3_down_1;
    assign act_3_down_4 = distance_3[2] ? {4'd0, act_3_down_2[13:4]} : act_3_down_2;
    assign act_3_down_8 = distance_3[3] ? {8'd0, act_3_down_4[13:8]} : act_3_down_4;
    assign act_3_rest = distance_3[4] ? 14'd0 : act_3_down_8;
    assign special_0 = &act[14:10];
    assign special_1 = &act[30:26];
    assign special_2 = &act[46:42];
    assign special_3 = &act[62:58];
    assign nan = (nan_before & ~(first & valid)) | ((|{special_3, special_2, special_1, special_0}) & valid);
    assign magnitude = {act_3_rest, act_2_rest, act_1_rest, act_0_rest};
    assign sign = {act[63], act[47], act[31], act[15]};
    assign down = first ? 5'd0 : (exponent - exponent_before);

    always @* begin
        greatest = 5'd0;
        greatest[4] = bits_1;
        greatest[3] = bits_7;
        greatest[2] = bits_13;
        greatest[1] = bits_19;
        greatest[0] = bits_20;
    end

    always @(posedge clk) begin
        exponent_before <= exponent;
        nan_before <= nan;
    end

endmodule

module bitmod_recoder_lanes4_1x1_fp16_acc31_guard3_anchor (
    input  wire [31:0] wgt,
    input  wire [1:0] selector,
    input  wire [3:0] datatype,
    input  wire [1:0] digit,
    output wire [11:0] term
);

    reg  [2:0] special_bitmod_fp3;
    reg  [2:0] special_bitmod_fp4;
    wire odd;
    wire whole;
    wire [2:0] special;
    wire [2:0] lane_0_term;
    wire [2:0] lane_1_term;
    wire [2:0] lane_2_term;
    wire [2:0] lane_3_term;
    wire is_1;
    wire is_2;
    wire is_3;
    wire is_4;
    wire is_5;
    wire is_6;
    wire is_7;
    wire is_8;
    wire is_9;
    wire is_10;
    wire is_11;
    wire is_12;
    wire is_13;
    wire bits_1;
    wire bits_2;
    wire bits_3;
    wire bits_4;
    wire bits_5;
    wire bits_6;
    wire bits_7;
    wire bits_8;
    wire bits_9;
    wire bits_10;
    wire bits_11;

    assign is_1 = datatype == 4'd0;
    assign is_2 = datatype == 4'd1;
    assign is_3 = datatype == 4'd2;
    assign is_4 = datatype == 4'd3;
    assign is_5 = datatype == 4'd4;
    assign is_6 = datatype == 4'd5;
    assign is_7 = datatype == 4'd6;
    assign is_8 = datatype == 4'd7;
    assign is_9 = datatype == 4'd8;
    assign is_10 = digit == 2'd0;
    assign is_11 = digit == 2'd1;
    assign is_12 = digit == 2'd2;
    assign is_13 = digit == 2'd3;
    assign bits_1 = is_10 & (((((((((1'b0 | is_1) | is_2) | is_3) | is_4) | is_5) | is_6) | is_7) | is_8) | is_9);
    assign bits_2 = is_10 & ((((((((1'b0 | is_1) | is_2) | is_3) | is_4) | is_5) | is_6) | is_8) | is_9);
    assign bits_3 = is_11 & ((((((((1'b0 | is_1) | is_2) | is_3) | is_4) | is_5) | is_6) | is_8) | is_9);
    assign bits_4 = is_11 & ((((((((1'b0 | is_1) | is_2) | is_3) | is_4) | is_5) | is_6) | is_8) | is_9);
    assign bits_5 = is_11 & ((((((1'b0 | is_2) | is_3) | is_4) | is_5) | is_6) | is_9);
    assign bits_6 = is_12 & ((((((1'b0 | is_2) | is_3) | is_4) | is_5) | is_6) | is_9);
    assign bits_7 = is_12 & (((((1'b0 | is_3) | is_4) | is_5) | is_6) | is_9);
    assign bits_8 = is_12 & (((1'b0 | is_4) | is_5) | is_6);
    assign bits_9 = is_13 & (((1'b0 | is_4) | is_5) | is_6);
    assign bits_10 = is_13 & ((1'b0 | is_5) | is_6);
    assign bits_11 = is_13 & (1'b0 | is_6);
    assign odd = ((1'b0 | (is_1 & is_11)) | (is_3 & is_12)) | (is_5 & is_13);
    assign whole = is_10 & (1'b0 | is_7);
    assign special = (3'd0 | (special_bitmod_fp3 & {3{is_7}})) | (special_bitmod_fp4 & {3{is_8}});
    assign term = {lane_3_term, lane_2_term, lane_1_term, lane_0_term};

    always @* begin
        special_bitmod_fp3 = 3'd0;
        case (selector)
            2'd0: begin
                special_bitmod_fp3 = (3'd0 | (3'd5 & {3{is_10}})) | (3'd1 & {3{is_11}});
            end
            2'd1: begin
                special_bitmod_fp3 = (3'd0 | (3'd1 & {3{is_10}})) | (3'd5 & {3{is_11}});
            end
            2'd2: begin
                special_bitmod_fp3 = (3'd0 | (3'd2 & {3{is_10}})) | (3'd1 & {3{is_11}});
            end
            2'd3: begin
                special_bitmod_fp3 = (3'd0 | (3'd6 & {3{is_10}})) | (3'd5 & {3{is_11}});
            end
            default: ;
        endcase
    end

    always @* begin
        special_bitmod_fp4 = 3'd0;
        case (selector)
            2'd0: begin
                special_bitmod_fp4 = (3'd0 | (3'd2 & {3{is_10}})) | (3'd2 & {3{is_11}});
            end
            2'd1: begin
                special_bitmod_fp4 = (3'd0 | (3'd6 & {3{is_10}})) | (3'd6 & {3{is_11}});
            end
            2'd2: begin
                special_bitmod_fp4 = (3'd0 | (3'd0 & {3{is_10}})) | (3'd3 & {3{is_11}});
            end
            2'd3: begin
                special_bitmod_fp4 = (3'd0 | (3'd0 & {3{is_10}})) | (3'd7 & {3{is_11}});
            end
            default: ;
        endcase
    end

    bitmod_lane_lanes1_1x1_fp16_acc31_guard3_anchor lane_0 (
        .code(wgt[7:0]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .odd(odd),
        .chosen({is_9, is_8, is_7}),
        .whole(whole),
        .special(special),
        .term(lane_0_term)
    );

    bitmod_lane_lanes1_1x1_fp16_acc31_guard3_anchor lane_1 (
        .code(wgt[15:8]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .odd(odd),
        .chosen({is_9, is_8, is_7}),
        .whole(whole),
        .special(special),
        .term(lane_1_term)
    );

    bitmod_lane_lanes1_1x1_fp16_acc31_guard3_anchor lane_2 (
        .code(wgt[23:16]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .odd(odd),
        .chosen({is_9, is_8, is_7}),
        .whole(whole),
        .special(special),
        .term(lane_2_term)
    );

    bitmod_lane_lanes1_1x1_fp16_acc31_guard3_anchor lane_3 (
        .code(wgt[31:24]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .odd(odd),
        .chosen({is_9, is_8, is_7}),
        .whole(whole),
        .special(special),
        .term(lane_3_term)
    );

endmodule

module bitmod_lane_lanes1_1x1_fp16_acc31_guard3_anchor (
    input  wire [7:0] code,
    input  wire [10:0] tap,
    input  wire odd,
    input  wire [2:0] chosen,
    input  wire whole,
    input  wire [2:0] special,
    output wire [2:0] term
);

    wire is_large_0;
    wire is_large_1;
    wire is_double;
    wire one;
    wire two;
    wire sign;
    wire is_special;
    wire bits_1;
    wire bits_2;
    wire bits_3;
    wire bits_4;
    wire bits_5;
    wire bits_6;
    wire choice_1;
    wire bits_7;

    assign is_large_0 = code[2] & chosen[1];
    assign is_large_1 = code[4] & chosen[2];
    assign is_double = (1'b0 | (code[1] & is_large_0)) | (code[3] & is_large_1);
    assign bits_1 = (1'b0 | ((((1'b0 | is_large_0) | is_large_1) ? code[0] : code[1]) & tap[2])) | (((1'b0 | is_large_1) ? code[2] : code[3]) & tap[5]);
    assign bits_2 = (1'b0 | ((((1'b0 | is_large_0) | is_large_1) ? 1'b0 : code[0]) & tap[0])) | (((1'b0 | is_large_1) ? code[1] : code[2]) & tap[3]);
    assign bits_3 = (bits_2 | (code[4] & tap[6])) | (code[6] & tap[9]);
    assign bits_4 = (1'b0 | ((((1'b0 | is_large_0) | is_large_1) ? code[0] : code[1]) & tap[1])) | (((1'b0 | is_large_1) ? code[2] : code[3]) & tap[4]);
    assign bits_5 = (1'b0 | ((((1'b0 | is_large_0) | is_large_1) ? 1'b0 : code[0]) & tap[0])) | (((1'b0 | is_large_1) ? code[1] : code[2]) & tap[3]);
    assign bits_6 = ((bits_4 | (code[5] & tap[7])) | (code[7] & tap[10])) | (((bits_5 | (code[4] & tap[6])) | (code[6] & tap[9])) & odd);
    assign one = (bits_1 | (code[5] & tap[8])) ^ bits_3;
    assign two = ~one & (bits_3 ^ bits_6);
    assign choice_1 = is_double ? two : one;
    assign bits_7 = (two | (is_double & one)) | (code[1] & whole);
    assign sign = (bits_6 ^ (((1'b0 | (code[2] & chosen[0])) | (code[3] & chosen[1])) | (code[5] & chosen[2]))) & (|{bits_7, choice_1});
    assign is_special = ((1'b0 | (code[2] & chosen[0])) | (code[3] & chosen[1])) & ~((1'b0 | (|code[1:0])) | (code[2] & (1'b0 | chosen[1])));
    assign term = {sign, bits_7, choice_1} | (special & {3{is_special}});

endmodule

`default_nettype wire
