// pe_bitmod_lanes5_1x1_bf16_int3_int8_bitmod_fp4_acc27_guard2_anchor: PE of small weights of any datatype: a signed digit of every weight per cycle
//
//   lanes      5            products that are added at once
//   rows       1            rows of PEs, which share weights and their digits
//   cols       1            columns of PEs, which share activations and their alignment
//   act        bf16         format of the activations; floats are aligned to the greatest exponent of their sum
//   datatypes  int3+int8+bitmod_fp4 what weights may be, chosen at run time
//   acc_width  27 bits      width of the accumulators; results wrap modulo 2**acc_width
//   guard      2 bits       floats: bits kept below the last bit of an activation with the greatest exponent
//   stages     0 cycles     registers between operands and accumulator: 1: behind the sum of the lanes; 2: behind the alignment of floats too
//   adder      ripple       how carries go through the sums of a PE: ripple: the smallest; prefix: in fewer levels
//   recode     inside       where codes of weights become digits: inside; or outside, where the recoders stand at the edge of a larger array: weights come as digits
//   form       anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os: sums begin and end, and rows of results leave through a drain
//
// digest b805c5bea9ff813b9663b9e277eb678c5aca2c386c93476d868f4740450d1ec1
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_bitmod_lanes5_1x1_bf16_int3_int8_bitmod_fp4_acc27_guard2_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [79:0] act,
    input  wire [39:0] wgt,
    input  wire [1:0] selector,
    input  wire [1:0] datatype,
    input  wire [1:0] digit,
    output wire [26:0] acc,
    output reg  [7:0] exponent,
    output reg  nan
);

    reg  [1:0] clear;
    reg  [14:0] term_operand_0;
    wire [14:0] recoder_0_term;
    reg  [1:0] digit_operand;
    reg  [79:0] act_operand_0;
    wire [7:0] align_0_exponent;
    wire align_0_nan;
    wire [49:0] align_0_magnitude;
    wire [4:0] align_0_sign;
    wire [7:0] align_0_down;

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

    bitmod_recoder_lanes5_1x1_bf16_int3_int8_bitmod_fp4_acc27_guard2_anchor recoder_0 (
        .wgt(wgt),
        .selector(selector),
        .datatype(datatype),
        .digit(digit),
        .term(recoder_0_term)
    );

    act_align_lanes5_bf16_guard2 align_0 (
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

    bitmod_cell_lanes5_1x1_bf16_int3_int8_bitmod_fp4_acc27_guard2_anchor pe_0_0 (
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

module bitmod_cell_lanes5_1x1_bf16_int3_int8_bitmod_fp4_acc27_guard2_anchor (
    input  wire clk,
    input  wire [49:0] act,
    input  wire [4:0] sign,
    input  wire [14:0] term,
    input  wire [1:0] digit,
    input  wire first,
    input  wire [7:0] down,
    output reg  [26:0] acc
);

    wire [26:0] acc_down_1;
    wire [26:0] acc_down_2;
    wire [26:0] acc_down_4;
    wire [26:0] acc_down_8;
    wire [26:0] acc_down_16;
    wire [26:0] acc_rest;
    wire [17:0] total_up_2;
    wire dot_carry;
    wire [15:0] dot_total;
    wire [21:0] total_up_4;
    wire acc_0_0_half;
    wire [26:0] acc_kept;
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
    wire acc_21_0_sum;
    wire acc_21_0_carry;
    wire acc_21_1_sum;
    wire acc_21_1_carry;
    wire acc_22_0_sum;
    wire acc_22_0_carry;
    wire acc_22_1_sum;
    wire acc_22_1_carry;
    wire acc_23_0_sum;
    wire acc_23_0_carry;
    wire acc_23_1_sum;
    wire acc_23_1_carry;
    wire acc_24_0_sum;
    wire acc_24_0_carry;
    wire acc_24_1_sum;
    wire acc_24_1_carry;
    wire acc_25_0_sum;
    wire acc_25_0_carry;
    wire acc_25_1_sum;
    wire acc_25_1_carry;
    wire acc_26_0_sum;
    wire acc_26_1_sum;

    assign acc_down_1 = down[0] ? {acc[26], acc[26:1]} : acc;
    assign acc_down_2 = down[1] ? {{2{acc[26]}}, acc_down_1[26:2]} : acc_down_1;
    assign acc_down_4 = down[2] ? {{4{acc[26]}}, acc_down_2[26:4]} : acc_down_2;
    assign acc_down_8 = down[3] ? {{8{acc[26]}}, acc_down_4[26:8]} : acc_down_4;
    assign acc_down_16 = down[4] ? {{16{acc[26]}}, acc_down_8[26:16]} : acc_down_8;
    assign acc_rest = (|down[7:5]) ? {27{acc[26]}} : acc_down_16;
    assign total_up_2 = digit[0] ? {dot_total, {2{dot_carry}}} : {{2{dot_total[15]}}, dot_total};
    assign total_up_4 = digit[1] ? {total_up_2, {4{dot_carry}}} : {{4{dot_total[15]}}, total_up_2};
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
    assign acc_21_0_sum = ~(acc_kept[21] ^ ~total_up_4[21]);
    assign acc_21_0_carry = acc_kept[21] | ~total_up_4[21];
    assign acc_21_1_sum = acc_21_0_sum ^ acc_20_0_carry;
    assign acc_21_1_carry = acc_21_0_sum & acc_20_0_carry;
    assign acc_22_0_sum = ~(acc_kept[22] ^ acc_21_0_carry);
    assign acc_22_0_carry = acc_kept[22] | acc_21_0_carry;
    assign acc_22_1_sum = acc_22_0_sum ^ acc_21_1_carry;
    assign acc_22_1_carry = acc_22_0_sum & acc_21_1_carry;
    assign acc_23_0_sum = ~(acc_kept[23] ^ acc_22_0_carry);
    assign acc_23_0_carry = acc_kept[23] | acc_22_0_carry;
    assign acc_23_1_sum = acc_23_0_sum ^ acc_22_1_carry;
    assign acc_23_1_carry = acc_23_0_sum & acc_22_1_carry;
    assign acc_24_0_sum = ~(acc_kept[24] ^ acc_23_0_carry);
    assign acc_24_0_carry = acc_kept[24] | acc_23_0_carry;
    assign acc_24_1_sum = acc_24_0_sum ^ acc_23_1_carry;
    assign acc_24_1_carry = acc_24_0_sum & acc_23_1_carry;
    assign acc_25_0_sum = ~(acc_kept[25] ^ acc_24_0_carry);
    assign acc_25_0_carry = acc_kept[25] | acc_24_0_carry;
    assign acc_25_1_sum = acc_25_0_sum ^ acc_24_1_carry;
    assign acc_25_1_carry = acc_25_0_sum & acc_24_1_carry;
    assign acc_26_0_sum = ~(acc_kept[26] ^ acc_25_0_carry);
    assign acc_26_1_sum = acc_26_0_sum ^ acc_25_1_carry;
    assign acc_kept = first ? 27'd0 : acc_rest;

    always @(posedge clk) begin
        acc <= {acc_26_1_sum, acc_25_1_sum, acc_24_1_sum, acc_23_1_sum, acc_22_1_sum, acc_21_1_sum, acc_20_0_sum, acc_19_0_sum, acc_18_0_sum, acc_17_0_sum, acc_16_0_sum, acc_15_0_sum, acc_14_0_sum, acc_13_0_sum, acc_12_0_sum, acc_11_0_sum, acc_10_0_sum, acc_9_0_sum, acc_8_0_sum, acc_7_0_sum, acc_6_0_sum, acc_5_0_sum, acc_4_0_sum, acc_3_0_sum, acc_2_0_sum, acc_1_0_sum, acc_0_0_sum};
    end

    bitmod_dot_lanes5_1x1_bf16_int3_int8_bitmod_fp4_acc27_guard2_anchor dot (
        .act(act),
        .sign(sign),
        .term(term),
        .total(dot_total),
        .carry(dot_carry)
    );

endmodule

module bitmod_dot_lanes5_1x1_bf16_int3_int8_bitmod_fp4_acc27_guard2_anchor (
    input  wire [49:0] act,
    input  wire [4:0] sign,
    input  wire [14:0] term,
    output wire [15:0] total,
    output wire carry
);

    wire [10:0] turned_0;
    wire one_0;
    wire two_0;
    wire four_0;
    wire [12:0] product_0;
    wire flip_1;
    wire [10:0] turned_1;
    wire one_1;
    wire two_1;
    wire four_1;
    wire [12:0] product_1;
    wire flip_2;
    wire [10:0] turned_2;
    wire one_2;
    wire two_2;
    wire four_2;
    wire [12:0] product_2;
    wire flip_3;
    wire [10:0] turned_3;
    wire one_3;
    wire two_3;
    wire four_3;
    wire [12:0] product_3;
    wire flip_4;
    wire [10:0] turned_4;
    wire one_4;
    wire two_4;
    wire four_4;
    wire [12:0] product_4;
    wire tree_0_0_half;
    wire tree_0_0_sum;
    wire tree_0_0_carry;
    wire tree_0_1_half;
    wire tree_0_1_sum;
    wire tree_0_1_carry;
    wire tree_0_2_half;
    wire tree_0_2_sum;
    wire tree_0_2_carry;
    wire tree_0_3_half;
    wire tree_0_3_sum;
    wire tree_0_3_carry;
    wire tree_1_0_half;
    wire tree_1_0_sum;
    wire tree_1_0_carry;
    wire tree_1_1_half;
    wire tree_1_1_sum;
    wire tree_1_1_carry;
    wire tree_1_2_half;
    wire tree_1_2_sum;
    wire tree_1_2_carry;
    wire tree_1_3_half;
    wire tree_1_3_sum;
    wire tree_1_3_carry;
    wire tree_2_0_half;
    wire tree_2_0_sum;
    wire tree_2_0_carry;
    wire tree_2_1_half;
    wire tree_2_1_sum;
    wire tree_2_1_carry;
    wire tree_2_2_half;
    wire tree_2_2_sum;
    wire tree_2_2_carry;
    wire tree_2_3_half;
    wire tree_2_3_sum;
    wire tree_2_3_carry;
    wire tree_3_0_half;
    wire tree_3_0_sum;
    wire tree_3_0_carry;
    wire tree_3_1_half;
    wire tree_3_1_sum;
    wire tree_3_1_carry;
    wire tree_3_2_half;
    wire tree_3_2_sum;
    wire tree_3_2_carry;
    wire tree_3_3_half;
    wire tree_3_3_sum;
    wire tree_3_3_carry;
    wire tree_4_0_half;
    wire tree_4_0_sum;
    wire tree_4_0_carry;
    wire tree_4_1_half;
    wire tree_4_1_sum;
    wire tree_4_1_carry;
    wire tree_4_2_half;
    wire tree_4_2_sum;
    wire tree_4_2_carry;
    wire tree_4_3_half;
    wire tree_4_3_sum;
    wire tree_4_3_carry;
    wire tree_5_0_half;
    wire tree_5_0_sum;
    wire tree_5_0_carry;
    wire tree_5_1_half;
    wire tree_5_1_sum;
    wire tree_5_1_carry;
    wire tree_5_2_half;
    wire tree_5_2_sum;
    wire tree_5_2_carry;
    wire tree_5_3_half;
    wire tree_5_3_sum;
    wire tree_5_3_carry;
    wire tree_6_0_half;
    wire tree_6_0_sum;
    wire tree_6_0_carry;
    wire tree_6_1_half;
    wire tree_6_1_sum;
    wire tree_6_1_carry;
    wire tree_6_2_half;
    wire tree_6_2_sum;
    wire tree_6_2_carry;
    wire tree_6_3_half;
    wire tree_6_3_sum;
    wire tree_6_3_carry;
    wire tree_7_0_half;
    wire tree_7_0_sum;
    wire tree_7_0_carry;
    wire tree_7_1_half;
    wire tree_7_1_sum;
    wire tree_7_1_carry;
    wire tree_7_2_half;
    wire tree_7_2_sum;
    wire tree_7_2_carry;
    wire tree_7_3_half;
    wire tree_7_3_sum;
    wire tree_7_3_carry;
    wire tree_8_0_half;
    wire tree_8_0_sum;
    wire tree_8_0_carry;
    wire tree_8_1_half;
    wire tree_8_1_sum;
    wire tree_8_1_carry;
    wire tree_8_2_half;
    wire tree_8_2_sum;
    wire tree_8_2_carry;
    wire tree_8_3_half;
    wire tree_8_3_sum;
    wire tree_8_3_carry;
    wire tree_9_0_half;
    wire tree_9_0_sum;
    wire tree_9_0_carry;
    wire tree_9_1_half;
    wire tree_9_1_sum;
    wire tree_9_1_carry;
    wire tree_9_2_half;
    wire tree_9_2_sum;
    wire tree_9_2_carry;
    wire tree_9_3_half;
    wire tree_9_3_sum;
    wire tree_9_3_carry;
    wire tree_10_0_half;
    wire tree_10_0_sum;
    wire tree_10_0_carry;
    wire tree_10_1_half;
    wire tree_10_1_sum;
    wire tree_10_1_carry;
    wire tree_10_2_half;
    wire tree_10_2_sum;
    wire tree_10_2_carry;
    wire tree_10_3_half;
    wire tree_10_3_sum;
    wire tree_10_3_carry;
    wire tree_11_0_half;
    wire tree_11_0_sum;
    wire tree_11_0_carry;
    wire tree_11_1_half;
    wire tree_11_1_sum;
    wire tree_11_1_carry;
    wire tree_11_2_half;
    wire tree_11_2_sum;
    wire tree_11_2_carry;
    wire tree_11_3_half;
    wire tree_11_3_sum;
    wire tree_11_3_carry;
    wire tree_12_0_sum;
    wire tree_12_0_carry;
    wire tree_12_1_half;
    wire tree_12_1_sum;
    wire tree_12_1_carry;
    wire tree_12_2_half;
    wire tree_12_2_sum;
    wire tree_12_2_carry;
    wire tree_12_3_half;
    wire tree_12_3_sum;
    wire tree_12_3_carry;
    wire tree_12_4_sum;
    wire tree_12_4_carry;
    wire tree_13_0_sum;
    wire tree_13_0_carry;
    wire tree_13_1_half;
    wire tree_13_1_sum;
    wire tree_13_1_carry;
    wire tree_13_2_sum;
    wire tree_13_2_carry;
    wire tree_14_0_half;
    wire tree_14_0_sum;
    wire tree_14_0_carry;
    wire tree_15_0_sum;
    wire [12:0] bits_1;
    wire [12:0] bits_2;
    wire [12:0] bits_3;
    wire [12:0] bits_4;
    wire [12:0] bits_5;

    assign carry = (term[2] ^ sign[0]) & (|term[1:0]);
    assign turned_0 = {1'b0, act[9:0]} ^ {11{carry}};
    assign one_0 = term[0] & ~term[1];
    assign two_0 = term[1] & ~term[0];
    assign four_0 = term[0] & term[1];
    assign bits_1 = (13'd0 | ({{2{turned_0[10]}}, turned_0} & {13{one_0}})) | ({turned_0[10], turned_0, carry} & {13{two_0}});
    assign product_0 = bits_1 | ({turned_0, {2{carry}}} & {13{four_0}});
    assign flip_1 = (term[5] ^ sign[1]) & (|term[4:3]);
    assign turned_1 = {1'b0, act[19:10]} ^ {11{flip_1}};
    assign one_1 = term[3] & ~term[4];
    assign two_1 = term[4] & ~term[3];
    assign four_1 = term[3] & term[4];
    assign bits_2 = (13'd0 | ({{2{turned_1[10]}}, turned_1} & {13{one_1}})) | ({turned_1[10], turned_1, flip_1} & {13{two_1}});
    assign product_1 = bits_2 | ({turned_1, {2{flip_1}}} & {13{four_1}});
    assign flip_2 = (term[8] ^ sign[2]) & (|term[7:6]);
    assign turned_2 = {1'b0, act[29:20]} ^ {11{flip_2}};
    assign one_2 = term[6] & ~term[7];
    assign two_2 = term[7] & ~term[6];
    assign four_2 = term[6] & term[7];
    assign bits_3 = (13'd0 | ({{2{turned_2[10]}}, turned_2} & {13{one_2}})) | ({turned_2[10], turned_2, flip_2} & {13{two_2}});
    assign product_2 = bits_3 | ({turned_2, {2{flip_2}}} & {13{four_2}});
    assign flip_3 = (term[11] ^ sign[3]) & (|term[10:9]);
    assign turned_3 = {1'b0, act[39:30]} ^ {11{flip_3}};
    assign one_3 = term[9] & ~term[10];
    assign two_3 = term[10] & ~term[9];
    assign four_3 = term[9] & term[10];
    assign bits_4 = (13'd0 | ({{2{turned_3[10]}}, turned_3} & {13{one_3}})) | ({turned_3[10], turned_3, flip_3} & {13{two_3}});
    assign product_3 = bits_4 | ({turned_3, {2{flip_3}}} & {13{four_3}});
    assign flip_4 = (term[14] ^ sign[4]) & (|term[13:12]);
    assign turned_4 = {1'b0, act[49:40]} ^ {11{flip_4}};
    assign one_4 = term[12] & ~term[13];
    assign two_4 = term[13] & ~term[12];
    assign four_4 = term[12] & term[13];
    assign bits_5 = (13'd0 | ({{2{turned_4[10]}}, turned_4} & {13{one_4}})) | ({turned_4[10], turned_4, flip_4} & {13{two_4}});
    assign product_4 = bits_5 | ({turned_4, {2{flip_4}}} & {13{four_4}});
    assign tree_0_0_half = product_0[0] ^ product_1[0];
    assign tree_0_0_sum = tree_0_0_half ^ product_2[0];
    assign tree_0_0_carry = (product_0[0] & product_1[0]) | (tree_0_0_half & product_2[0]);
    assign tree_0_1_half = product_3[0] ^ product_4[0];
    assign tree_0_1_sum = tree_0_1_half ^ flip_1;
    assign tree_0_1_carry = (product_3[0] & product_4[0]) | (tree_0_1_half & flip_1);
    assign tree_0_2_half = flip_2 ^ flip_3;
    assign tree_0_2_sum = tree_0_2_half ^ flip_4;
    assign tree_0_2_carry = (flip_2 & flip_3) | (tree_0_2_half & flip_4);
    assign tree_0_3_half = tree_0_0_sum ^ tree_0_1_sum;
    assign tree_0_3_sum = tree_0_3_half ^ tree_0_2_sum;
    assign tree_0_3_carry = (tree_0_0_sum & tree_0_1_sum) | (tree_0_3_half & tree_0_2_sum);
    assign tree_1_0_half = product_0[1] ^ product_1[1];
    assign tree_1_0_sum = tree_1_0_half ^ product_2[1];
    assign tree_1_0_carry = (product_0[1] & product_1[1]) | (tree_1_0_half & product_2[1]);
    assign tree_1_1_half = product_3[1] ^ product_4[1];
    assign tree_1_1_sum = tree_1_1_half ^ tree_0_0_carry;
    assign tree_1_1_carry = (product_3[1] & product_4[1]) | (tree_1_1_half & tree_0_0_carry);
    assign tree_1_2_half = tree_0_1_carry ^ tree_0_2_carry;
    assign tree_1_2_sum = tree_1_2_half ^ tree_1_0_sum;
    assign tree_1_2_carry = (tree_0_1_carry & tree_0_2_carry) | (tree_1_2_half & tree_1_0_sum);
    assign tree_1_3_half = tree_1_1_sum ^ tree_0_3_carry;
    assign tree_1_3_sum = tree_1_3_half ^ tree_1_2_sum;
    assign tree_1_3_carry = (tree_1_1_sum & tree_0_3_carry) | (tree_1_3_half & tree_1_2_sum);
    assign tree_2_0_half = product_0[2] ^ product_1[2];
    assign tree_2_0_sum = tree_2_0_half ^ product_2[2];
    assign tree_2_0_carry = (product_0[2] & product_1[2]) | (tree_2_0_half & product_2[2]);
    assign tree_2_1_half = product_3[2] ^ product_4[2];
    assign tree_2_1_sum = tree_2_1_half ^ tree_1_0_carry;
    assign tree_2_1_carry = (product_3[2] & product_4[2]) | (tree_2_1_half & tree_1_0_carry);
    assign tree_2_2_half = tree_2_0_sum ^ tree_1_1_carry;
    assign tree_2_2_sum = tree_2_2_half ^ tree_2_1_sum;
    assign tree_2_2_carry = (tree_2_0_sum & tree_1_1_carry) | (tree_2_2_half & tree_2_1_sum);
    assign tree_2_3_half = tree_1_2_carry ^ tree_2_2_sum;
    assign tree_2_3_sum = tree_2_3_half ^ tree_1_3_carry;
    assign tree_2_3_carry = (tree_1_2_carry & tree_2_2_sum) | (tree_2_3_half & tree_1_3_carry);
    assign tree_3_0_half = product_0[3] ^ product_1[3];
    assign tree_3_0_sum = tree_3_0_half ^ product_2[3];
    assign tree_3_0_carry = (product_0[3] & product_1[3]) | (tree_3_0_half & product_2[3]);
    assign tree_3_1_half = product_3[3] ^ product_4[3];
    assign tree_3_1_sum = tree_3_1_half ^ tree_2_0_carry;
    assign tree_3_1_carry = (product_3[3] & product_4[3]) | (tree_3_1_half & tree_2_0_carry);
    assign tree_3_2_half = tree_3_0_sum ^ tree_2_1_carry;
    assign tree_3_2_sum = tree_3_2_half ^ tree_3_1_sum;
    assign tree_3_2_carry = (tree_3_0_sum & tree_2_1_carry) | (tree_3_2_half & tree_3_1_sum);
    assign tree_3_3_half = tree_2_2_carry ^ tree_3_2_sum;
    assign tree_3_3_sum = tree_3_3_half ^ tree_2_3_carry;
    assign tree_3_3_carry = (tree_2_2_carry & tree_3_2_sum) | (tree_3_3_half & tree_2_3_carry);
    assign tree_4_0_half = product_0[4] ^ product_1[4];
    assign tree_4_0_sum = tree_4_0_half ^ product_2[4];
    assign tree_4_0_carry = (product_0[4] & product_1[4]) | (tree_4_0_half & product_2[4]);
    assign tree_4_1_half = product_3[4] ^ product_4[4];
    assign tree_4_1_sum = tree_4_1_half ^ tree_3_0_carry;
    assign tree_4_1_carry = (product_3[4] & product_4[4]) | (tree_4_1_half & tree_3_0_carry);
    assign tree_4_2_half = tree_4_0_sum ^ tree_3_1_carry;
    assign tree_4_2_sum = tree_4_2_half ^ tree_4_1_sum;
    assign tree_4_2_carry = (tree_4_0_sum & tree_3_1_carry) | (tree_4_2_half & tree_4_1_sum);
    assign tree_4_3_half = tree_3_2_carry ^ tree_4_2_sum;
    assign tree_4_3_sum = tree_4_3_half ^ tree_3_3_carry;
    assign tree_4_3_carry = (tree_3_2_carry & tree_4_2_sum) | (tree_4_3_half & tree_3_3_carry);
    assign tree_5_0_half = product_0[5] ^ product_1[5];
    assign tree_5_0_sum = tree_5_0_half ^ product_2[5];
    assign tree_5_0_carry = (product_0[5] & product_1[5]) | (tree_5_0_half & product_2[5]);
    assign tree_5_1_half = product_3[5] ^ product_4[5];
    assign tree_5_1_sum = tree_5_1_half ^ tree_4_0_carry;
    assign tree_5_1_carry = (product_3[5] & product_4[5]) | (tree_5_1_half & tree_4_0_carry);
    assign tree_5_2_half = tree_5_0_sum ^ tree_4_1_carry;
    assign tree_5_2_sum = tree_5_2_half ^ tree_5_1_sum;
    assign tree_5_2_carry = (tree_5_0_sum & tree_4_1_carry) | (tree_5_2_half & tree_5_1_sum);
    assign tree_5_3_half = tree_4_2_carry ^ tree_5_2_sum;
    assign tree_5_3_sum = tree_5_3_half ^ tree_4_3_carry;
    assign tree_5_3_carry = (tree_4_2_carry & tree_5_2_sum) | (tree_5_3_half & tree_4_3_carry);
    assign tree_6_0_half = product_0[6] ^ product_1[6];
    assign tree_6_0_sum = tree_6_0_half ^ product_2[6];
    assign tree_6_0_carry = (product_0[6] & product_1[6]) | (tree_6_0_half & product_2[6]);
    assign tree_6_1_half = product_3[6] ^ product_4[6];
    assign tree_6_1_sum = tree_6_1_half ^ tree_5_0_carry;
    assign tree_6_1_carry = (product_3[6] & product_4[6]) | (tree_6_1_half & tree_5_0_carry);
    assign tree_6_2_half = tree_6_0_sum ^ tree_5_1_carry;
    assign tree_6_2_sum = tree_6_2_half ^ tree_6_1_sum;
    assign tree_6_2_carry = (tree_6_0_sum & tree_5_1_carry) | (tree_6_2_half & tree_6_1_sum);
    assign tree_6_3_half = tree_5_2_carry ^ tree_6_2_sum;
    assign tree_6_3_sum = tree_6_3_half ^ tree_5_3_carry;
    assign tree_6_3_carry = (tree_5_2_carry & tree_6_2_sum) | (tree_6_3_half & tree_5_3_carry);
    assign tree_7_0_half = product_0[7] ^ product_1[7];
    assign tree_7_0_sum = tree_7_0_half ^ product_2[7];
    assign tree_7_0_carry = (product_0[7] & product_1[7]) | (tree_7_0_half & product_2[7]);
    assign tree_7_1_half = product_3[7] ^ product_4[7];
    assign tree_7_1_sum = tree_7_1_half ^ tree_6_0_carry;
    assign tree_7_1_carry = (product_3[7] & product_4[7]) | (tree_7_1_half & tree_6_0_carry);
    assign tree_7_2_half = tree_7_0_sum ^ tree_6_1_carry;
    assign tree_7_2_sum = tree_7_2_half ^ tree_7_1_sum;
    assign tree_7_2_carry = (tree_7_0_sum & tree_6_1_carry) | (tree_7_2_half & tree_7_1_sum);
    assign tree_7_3_half = tree_6_2_carry ^ tree_7_2_sum;
    assign tree_7_3_sum = tree_7_3_half ^ tree_6_3_carry;
    assign tree_7_3_carry = (tree_6_2_carry & tree_7_2_sum) | (tree_7_3_half & tree_6_3_carry);
    assign tree_8_0_half = product_0[8] ^ product_1[8];
    assign tree_8_0_sum = tree_8_0_half ^ product_2[8];
    assign tree_8_0_carry = (product_0[8] & product_1[8]) | (tree_8_0_half & product_2[8]);
    assign tree_8_1_half = product_3[8] ^ product_4[8];
    assign tree_8_1_sum = tree_8_1_half ^ tree_7_0_carry;
    assign tree_8_1_carry = (product_3[8] & product_4[8]) | (tree_8_1_half & tree_7_0_carry);
    assign tree_8_2_half = tree_8_0_sum ^ tree_7_1_carry;
    assign tree_8_2_sum = tree_8_2_half ^ tree_8_1_sum;
    assign tree_8_2_carry = (tree_8_0_sum & tree_7_1_carry) | (tree_8_2_half & tree_8_1_sum);
    assign tree_8_3_half = tree_7_2_carry ^ tree_8_2_sum;
    assign tree_8_3_sum = tree_8_3_half ^ tree_7_3_carry;
    assign tree_8_3_carry = (tree_7_2_carry & tree_8_2_sum) | (tree_8_3_half & tree_7_3_carry);
    assign tree_9_0_half = product_0[9] ^ product_1[9];
    assign tree_9_0_sum = tree_9_0_half ^ product_2[9];
    assign tree_9_0_carry = (product_0[9] & product_1[9]) | (tree_9_0_half & product_2[9]);
    assign tree_9_1_half = product_3[9] ^ product_4[9];
    assign tree_9_1_sum = tree_9_1_half ^ tree_8_0_carry;
    assign tree_9_1_carry = (product_3[9] & product_4[9]) | (tree_9_1_half & tree_8_0_carry);
    assign tree_9_2_half = tree_9_0_sum ^ tree_8_1_carry;
    assign tree_9_2_sum = tree_9_2_half ^ tree_9_1_sum;
    assign tree_9_2_carry = (tree_9_0_sum & tree_8_1_carry) | (tree_9_2_half & tree_9_1_sum);
    assign tree_9_3_half = tree_8_2_carry ^ tree_9_2_sum;
    assign tree_9_3_sum = tree_9_3_half ^ tree_8_3_carry;
    assign tree_9_3_carry = (tree_8_2_carry & tree_9_2_sum) | (tree_9_3_half & tree_8_3_carry);
    assign tree_10_0_half = product_0[10] ^ product_1[10];
    assign tree_10_0_sum = tree_10_0_half ^ product_2[10];
    assign tree_10_0_carry = (product_0[10] & product_1[10]) | (tree_10_0_half & product_2[10]);
    assign tree_10_1_half = product_3[10] ^ product_4[10];
    assign tree_10_1_sum = tree_10_1_half ^ tree_9_0_carry;
    assign tree_10_1_carry = (product_3[10] & product_4[10]) | (tree_10_1_half & tree_9_0_carry);
    assign tree_10_2_half = tree_10_0_sum ^ tree_9_1_carry;
    assign tree_10_2_sum = tree_10_2_half ^ tree_10_1_sum;
    assign tree_10_2_carry = (tree_10_0_sum & tree_9_1_carry) | (tree_10_2_half & tree_10_1_sum);
    assign tree_10_3_half = tree_9_2_carry ^ tree_10_2_sum;
    assign tree_10_3_sum = tree_10_3_half ^ tree_9_3_carry;
    assign tree_10_3_carry = (tree_9_2_carry & tree_10_2_sum) | (tree_10_3_half & tree_9_3_carry);
    assign tree_11_0_half = product_0[11] ^ product_1[11];
    assign tree_11_0_sum = tree_11_0_half ^ product_2[11];
    assign tree_11_0_carry = (product_0[11] & product_1[11]) | (tree_11_0_half & product_2[11]);
    assign tree_11_1_half = product_3[11] ^ product_4[11];
    assign tree_11_1_sum = tree_11_1_half ^ tree_10_0_carry;
    assign tree_11_1_carry = (product_3[11] & product_4[11]) | (tree_11_1_half & tree_10_0_carry);
    assign tree_11_2_half = tree_11_0_sum ^ tree_10_1_carry;
    assign tree_11_2_sum = tree_11_2_half ^ tree_11_1_sum;
    assign tree_11_2_carry = (tree_11_0_sum & tree_10_1_carry) | (tree_11_2_half & tree_11_1_sum);
    assign tree_11_3_half = tree_10_2_carry ^ tree_11_2_sum;
    assign tree_11_3_sum = tree_11_3_half ^ tree_10_3_carry;
    assign tree_11_3_carry = (tree_10_2_carry & tree_11_2_sum) | (tree_11_3_half & tree_10_3_carry);
    assign tree_12_0_sum = ~(~product_0[12] ^ ~product_1[12]);
    assign tree_12_0_carry = ~product_0[12] | ~product_1[12];
    assign tree_12_1_half = ~product_2[12] ^ ~product_3[12];
    assign tree_12_1_sum = tree_12_1_half ^ ~product_4[12];
    assign tree_12_1_carry = (~product_2[12] & ~product_3[12]) | (tree_12_1_half & ~product_4[12]);
    assign tree_12_2_half = tree_12_0_sum ^ tree_11_0_carry;
    assign tree_12_2_sum = tree_12_2_half ^ tree_12_1_sum;
    assign tree_12_2_carry = (tree_12_0_sum & tree_11_0_carry) | (tree_12_2_half & tree_12_1_sum);
    assign tree_12_3_half = tree_11_1_carry ^ tree_12_2_sum;
    assign tree_12_3_sum = tree_12_3_half ^ tree_11_2_carry;
    assign tree_12_3_carry = (tree_11_1_carry & tree_12_2_sum) | (tree_12_3_half & tree_11_2_carry);
    assign tree_12_4_sum = tree_12_3_sum ^ tree_11_3_carry;
    assign tree_12_4_carry = tree_12_3_sum & tree_11_3_carry;
    assign tree_13_0_sum = ~(tree_12_0_carry ^ tree_12_1_carry);
    assign tree_13_0_carry = tree_12_0_carry | tree_12_1_carry;
    assign tree_13_1_half = tree_13_0_sum ^ tree_12_2_carry;
    assign tree_13_1_sum = tree_13_1_half ^ tree_12_3_carry;
    assign tree_13_1_carry = (tree_13_0_sum & tree_12_2_carry) | (tree_13_1_half & tree_12_3_carry);
    assign tree_13_2_sum = tree_13_1_sum ^ tree_12_4_carry;
    assign tree_13_2_carry = tree_13_1_sum & tree_12_4_carry;
    assign tree_14_0_half = tree_13_0_carry ^ tree_13_1_carry;
    assign tree_14_0_sum = tree_14_0_half ^ tree_13_2_carry;
    assign tree_14_0_carry = (tree_13_0_carry & tree_13_1_carry) | (tree_14_0_half & tree_13_2_carry);
    assign tree_15_0_sum = ~tree_14_0_carry;
    assign total = {tree_15_0_sum, tree_14_0_sum, tree_13_2_sum, tree_12_4_sum, tree_11_3_sum, tree_10_3_sum, tree_9_3_sum, tree_8_3_sum, tree_7_3_sum, tree_6_3_sum, tree_5_3_sum, tree_4_3_sum, tree_3_3_sum, tree_2_3_sum, tree_1_3_sum, tree_0_3_sum};

endmodule

module act_align_lanes5_bf16_guard2 (
    input  wire clk,
    input  wire valid,
    input  wire first,
    input  wire [79:0] act,
    output wire [49:0] magnitude,
    output wire [4:0] sign,
    output wire [7:0] exponent,
    output wire [7:0] down,
    output wire nan
);

    wire normal_0;
    wire normal_1;
    wire normal_2;
    wire normal_3;
    wire normal_4;
    wire [7:0] exponent_kept;
    reg  [7:0] exponent_before;
    reg  [7:0] greatest;
    wire [9:0] act_0_down_1;
    wire [9:0] act_0_down_2;
    wire [9:0] act_0_down_4;
    wire [9:0] act_0_down_8;
    wire [9:0] act_0_rest;
    wire [9:0] act_1_down_1;
    wire [9:0] act_1_down_2;
    wire [9:0] act_1_down_4;
    wire [9:0] act_1_down_8;
    wire [9:0] act_1_rest;
    wire [9:0] act_2_down_1;
    wire [9:0] act_2_down_2;
    wire [9:0] act_2_down_4;
    wire [9:0] act_2_down_8;
    wire [9:0] act_2_rest;
    wire [9:0] act_3_down_1;
    wire [9:0] act_3_down_2;
    wire [9:0] act_3_down_4;
    wire [9:0] act_3_down_8;
    wire [9:0] act_3_rest;
    wire [9:0] act_4_down_1;
    wire [9:0] act_4_down_2;
    wire [9:0] act_4_down_4;
    wire [9:0] act_4_down_8;
    wire [9:0] act_4_rest;
    wire special_0;
    wire special_1;
    wire special_2;
    wire special_3;
    wire special_4;
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
    wire bits_21;
    wire bits_22;
    wire bits_23;
    wire bits_24;
    wire bits_25;
    wire bits_26;
    wire bits_27;
    wire bits_28;
    wire bits_29;
    wire bits_30;
    wire bits_31;
    wire bits_32;
    wire bits_33;
    wire bits_34;
    wire bits_35;
    wire bits_36;
    wire bits_37;
    wire bits_38;
    wire bits_39;
    wire bits_40;
    wire bits_41;
    wire bits_42;
    wire bits_43;
    wire bits_44;
    wire [7:0] distance_0;
    wire [7:0] distance_1;
    wire [7:0] distance_2;
    wire [7:0] distance_3;
    wire [7:0] distance_4;

    assign normal_0 = |act[14:7];
    assign normal_1 = |act[30:23];
    assign normal_2 = |act[46:39];
    assign normal_3 = |act[62:55];
    assign normal_4 = |act[78:71];
    assign exponent_kept = exponent_before & {~first, ~first, ~first, ~first, ~first, ~first, ~first, ~first};
    assign bits_1 = |{(act[78] & 1'b1), (act[62] & 1'b1), (act[46] & 1'b1), (act[30] & 1'b1), (act[14] & 1'b1), (exponent_kept[7] & 1'b1)};
    assign bits_2 = 1'b1 & (exponent_kept[7] | ~greatest[7]);
    assign bits_3 = 1'b1 & (act[14] | ~greatest[7]);
    assign bits_4 = 1'b1 & (act[30] | ~greatest[7]);
    assign bits_5 = 1'b1 & (act[46] | ~greatest[7]);
    assign bits_6 = 1'b1 & (act[62] | ~greatest[7]);
    assign bits_7 = 1'b1 & (act[78] | ~greatest[7]);
    assign bits_8 = |{(act[77] & bits_7), (act[61] & bits_6), (act[45] & bits_5), (act[29] & bits_4), (act[13] & bits_3), (exponent_kept[6] & bits_2)};
    assign bits_9 = bits_2 & (exponent_kept[6] | ~greatest[6]);
    assign bits_10 = bits_3 & (act[13] | ~greatest[6]);
    assign bits_11 = bits_4 & (act[29] | ~greatest[6]);
    assign bits_12 = bits_5 & (act[45] | ~greatest[6]);
    assign bits_13 = bits_6 & (act[61] | ~greatest[6]);
    assign bits_14 = bits_7 & (act[77] | ~greatest[6]);
    assign bits_15 = |{(act[76] & bits_14), (act[60] & bits_13), (act[44] & bits_12), (act[28] & bits_11), (act[12] & bits_10), (exponent_kept[5] & bits_9)};
    assign bits_16 = bits_9 & (exponent_kept[5] | ~greatest[5]);
    assign bits_17 = bits_10 & (act[12] | ~greatest[5]);
    assign bits_18 = bits_11 & (act[28] | ~greatest[5]);
    assign bits_19 = bits_12 & (act[44] | ~greatest[5]);
    assign bits_20 = bits_13 & (act[60] | ~greatest[5]);
    assign bits_21 = bits_14 & (act[76] | ~greatest[5]);
    assign bits_22 = |{(act[75] & bits_21), (act[59] & bits_20), (act[43] & bits_19), (act[27] & bits_18), (act[11] & bits_17), (exponent_kept[4] & bits_16)};
    assign bits_23 = bits_16 & (exponent_kept[4] | ~greatest[4]);
    assign bits_24 = bits_17 & (act[11] | ~greatest[4]);
    assign bits_25 = bits_18 & (act[27] | ~greatest[4]);
    assign bits_26 = bits_19 & (act[43] | ~greatest[4]);
    assign bits_27 = bits_20 & (act[59] | ~greatest[4]);
    assign bits_28 = bits_21 & (act[75] | ~greatest[4]);
    assign bits_29 = |{(act[74] & bits_28), (act[58] & bits_27), (act[42] & bits_26), (act[26] & bits_25), (act[10] & bits_24), (exponent_kept[3] & bits_23)};
    assign bits_30 = bits_23 & (exponent_kept[3] | ~greatest[3]);
    assign bits_31 = bits_24 & (act[10] | ~greatest[3]);
    assign bits_32 = bits_25 & (act[26] | ~greatest[3]);
    assign bits_33 = bits_26 & (act[42] | ~greatest[3]);
    assign bits_34 = bits_27 & (act[58] | ~greatest[3]);
    assign bits_35 = bits_28 & (act[74] | ~greatest[3]);
    assign bits_36 = |{(act[73] & bits_35), (act[57] & bits_34), (act[41] & bits_33), (act[25] & bits_32), (act[9] & bits_31), (exponent_kept[2] & bits_30)};
    assign bits_37 = bits_30 & (exponent_kept[2] | ~greatest[2]);
    assign bits_38 = bits_31 & (act[9] | ~greatest[2]);
    assign bits_39 = bits_32 & (act[25] | ~greatest[2]);
    assign bits_40 = bits_33 & (act[41] | ~greatest[2]);
    assign bits_41 = bits_34 & (act[57] | ~greatest[2]);
    assign bits_42 = bits_35 & (act[73] | ~greatest[2]);
    assign bits_43 = |{(act[72] & bits_42), (act[56] & bits_41), (act[40] & bits_40), (act[24] & bits_39), (act[8] & bits_38), (exponent_kept[1] & bits_37)};
    assign bits_44 = |{((act[71] | ~normal_4) & (bits_42 & (act[72] | ~greatest[1]))), ((act[55] | ~normal_3) & (bits_41 & (act[56] | ~greatest[1]))), ((act[39] | ~normal_2) & (bits_40 & (act[40] | ~greatest[1]))), ((act[23] | ~normal_1) & (bits_39 & (act[24] | ~greatest[1]))), ((act[7] | ~normal_0) & (bits_38 & (act[8] | ~greatest[1]))), (exponent_kept[0] & (bits_37 & (exponent_kept[1] | ~greatest[1])))};
    assign exponent = valid ? greatest : exponent_before;
    assign distance_0 = greatest - {act[14:8], (act[7] | ~normal_0)};
    assign act_0_down_1 = distance_0[0] ? {1'b0, normal_0, act[6:0], 1'b0} : {normal_0, act[6:0], 2'd0};
    assign act_0_down_2 = distance_0[1] ? {2'd0, act_0_down_1[9:2]} : act_0_down_1;
    assign act_0_down_4 = distance_0[2] ? {4'd0, act_0_down_2[9:4]} : act_0_down_2;
    assign act_0_down_8 = distance_0[3] ? {8'd0, act_0_down_4[9:8]} : act_0_down_4;
    assign act_0_rest = (|distance_0[7:4]) ? 10'd0 : act_0_down_8;
    assign distance_1 = greatest - {act[30:24], (act[23] | ~normal_1)};
    assign act_1_down_1 = distance_1[0] ? {1'b0, normal_1, act[22:16], 1'b0} : {normal_1, act[22:16], 2'd0};
    assign act_1_down_2 = distance_1[1] ? {2'd0, act_1_down_1[9:2]} : act_1_down_1;
    assign act_1_down_4 = distance_1[2] ? {4'd0, act_1_down_2[9:4]} : act_1_down_2;
    assign act_1_down_8 = distance_1[3] ? {8'd0, act_1_down_4[9:8]} : act_1_down_4;
    assign act_1_rest = (|distance_1[7:4]) ? 10'd0 : act_1_down_8;
    assign distance_2 = greatest - {act[46:40], (act[39] | ~normal_2)};
    assign act_2_down_1 = distance_2[0] ? {1'b0, normal_2, act[38:32], 1'b0} : {normal_2, act[38:32], 2'd0};
    assign act_2_down_2 = distance_2[1] ? {2'd0, act_2_down_1[9:2]} : act_2_down_1;
    assign act_2_down_4 = distance_2[2] ? {4'd0, act_2_down_2[9:4]} : act_2_down_2;
    assign act_2_down_8 = distance_2[3] ? {8'd0, act_2_down_4[9:8]} : act_2_down_4;
    assign act_2_rest = (|distance_2[7:4]) ? 10'd0 : act_2_down_8;
    assign distance_3 = greatest - {act[62:56], (act[55] | ~normal_3)};
    assign act_3_down_1 = distance_3[0] ? {1'b0, normal_3, act[54:48], 1'b0} : {normal_3, act[54:48], 2'd0};
    assign act_3_down_2 = distance_3[1] ? {2'd0, act_3_down_1[9:2]} : act_3_down_1;
    assign act_3_down_4 = distance_3[2] ? {4'd0, act_3_down_2[9:4]} : act_3_down_2;
    assign act_3_down_8 = distance_3[3] ? {8'd0, act_3_down_4[9:8]} : act_3_down_4;
    assign act_3_rest = (|distance_3[7:4]) ? 10'd0 : act_3_down_8;
    assign distance_4 = greatest - {act[78:72], (act[71] | ~normal_4)};
    assign act_4_down_1 = distance_4[0] ? {1'b0, normal_4, act[70:64], 1'b0} : {normal_4, act[70:64], 2'd0};
    assign act_4_down_2 = distance_4[1] ? {2'd0, act_4_down_1[9:2]} : act_4_down_1;
    assign act_4_down_4 = distance_4[2] ? {4'd0, act_4_down_2[9:4]} : act_4_down_2;
    assign act_4_down_8 = distance_4[3] ? {8'd0, act_4_down_4[9:8]} : act_4_down_4;
    assign act_4_rest = (|distance_4[7:4]) ? 10'd0 : act_4_down_8;
    assign special_0 = &act[14:7];
    assign special_1 = &act[30:23];
    assign special_2 = &act[46:39];
    assign special_3 = &act[62:55];
    assign special_4 = &act[78:71];
    assign nan = (nan_before & ~(first & valid)) | ((|{special_4, special_3, special_2, special_1, special_0}) & valid);
    assign magnitude = {act_4_rest, act_3_rest, act_2_rest, act_1_rest, act_0_rest};
    assign sign = {act[79], act[63], act[47], act[31], act[15]};
    assign down = first ? 8'd0 : (exponent - exponent_before);

    always @* begin
        greatest = 8'd0;
        greatest[7] = bits_1;
        greatest[6] = bits_8;
        greatest[5] = bits_15;
        greatest[4] = bits_22;
        greatest[3] = bits_29;
        greatest[2] = bits_36;
        greatest[1] = bits_43;
        greatest[0] = bits_44;
    end

    always @(posedge clk) begin
        exponent_before <= exponent;
        nan_before <= nan;
    end

endmodule

module bitmod_recoder_lanes5_1x1_bf16_int3_int8_bitmod_fp4_acc27_guard2_anchor (
    input  wire [39:0] wgt,
    input  wire [1:0] selector,
    input  wire [1:0] datatype,
    input  wire [1:0] digit,
    output wire [14:0] term
);

    reg  [2:0] special_bitmod_fp4;
    wire odd;
    wire chosen;
    wire [2:0] special;
    wire [2:0] lane_0_term;
    wire [2:0] lane_1_term;
    wire [2:0] lane_2_term;
    wire [2:0] lane_3_term;
    wire [2:0] lane_4_term;
    wire is_1;
    wire is_2;
    wire is_3;
    wire is_4;
    wire is_5;
    wire is_6;
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

    assign is_1 = datatype == 2'd0;
    assign is_2 = datatype == 2'd1;
    assign chosen = datatype == 2'd2;
    assign is_3 = digit == 2'd0;
    assign is_4 = digit == 2'd1;
    assign is_5 = digit == 2'd2;
    assign is_6 = digit == 2'd3;
    assign bits_1 = is_3 & (((1'b0 | is_1) | is_2) | chosen);
    assign bits_2 = is_3 & (((1'b0 | is_1) | is_2) | chosen);
    assign bits_3 = is_4 & (((1'b0 | is_1) | is_2) | chosen);
    assign bits_4 = is_4 & (((1'b0 | is_1) | is_2) | chosen);
    assign bits_5 = is_4 & (1'b0 | is_2);
    assign bits_6 = is_5 & (1'b0 | is_2);
    assign bits_7 = is_5 & (1'b0 | is_2);
    assign bits_8 = is_5 & (1'b0 | is_2);
    assign bits_9 = is_6 & (1'b0 | is_2);
    assign bits_10 = is_6 & (1'b0 | is_2);
    assign bits_11 = is_6 & (1'b0 | is_2);
    assign odd = 1'b0 | (is_1 & is_4);
    assign special = 3'd0 | (special_bitmod_fp4 & {3{chosen}});
    assign term = {lane_4_term, lane_3_term, lane_2_term, lane_1_term, lane_0_term};

    always @* begin
        special_bitmod_fp4 = 3'd0;
        case (selector)
            2'd0: begin
                special_bitmod_fp4 = (3'd0 | (3'd2 & {3{is_3}})) | (3'd2 & {3{is_4}});
            end
            2'd1: begin
                special_bitmod_fp4 = (3'd0 | (3'd6 & {3{is_3}})) | (3'd6 & {3{is_4}});
            end
            2'd2: begin
                special_bitmod_fp4 = (3'd0 | (3'd0 & {3{is_3}})) | (3'd3 & {3{is_4}});
            end
            2'd3: begin
                special_bitmod_fp4 = (3'd0 | (3'd0 & {3{is_3}})) | (3'd7 & {3{is_4}});
            end
            default: ;
        endcase
    end

    bitmod_lane_lanes1_1x1_bf16_int3_int8_bitmod_fp4_acc27_guard2_anchor lane_0 (
        .code(wgt[7:0]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .odd(odd),
        .chosen(chosen),
        .special(special),
        .term(lane_0_term)
    );

    bitmod_lane_lanes1_1x1_bf16_int3_int8_bitmod_fp4_acc27_guard2_anchor lane_1 (
        .code(wgt[15:8]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .odd(odd),
        .chosen(chosen),
        .special(special),
        .term(lane_1_term)
    );

    bitmod_lane_lanes1_1x1_bf16_int3_int8_bitmod_fp4_acc27_guard2_anchor lane_2 (
        .code(wgt[23:16]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .odd(odd),
        .chosen(chosen),
        .special(special),
        .term(lane_2_term)
    );

    bitmod_lane_lanes1_1x1_bf16_int3_int8_bitmod_fp4_acc27_guard2_anchor lane_3 (
        .code(wgt[31:24]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .odd(odd),
        .chosen(chosen),
        .special(special),
        .term(lane_3_term)
    );

    bitmod_lane_lanes1_1x1_bf16_int3_int8_bitmod_fp4_acc27_guard2_anchor lane_4 (
        .code(wgt[39:32]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .odd(odd),
        .chosen(chosen),
        .special(special),
        .term(lane_4_term)
    );

endmodule

module bitmod_lane_lanes1_1x1_bf16_int3_int8_bitmod_fp4_acc27_guard2_anchor (
    input  wire [7:0] code,
    input  wire [10:0] tap,
    input  wire odd,
    input  wire chosen,
    input  wire [2:0] special,
    output wire [2:0] term
);

    wire is_large_0;
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

    assign is_large_0 = code[2] & chosen;
    assign is_double = 1'b0 | (code[1] & is_large_0);
    assign bits_1 = ((1'b0 | (((1'b0 | is_large_0) ? code[0] : code[1]) & tap[2])) | (code[3] & tap[5])) | (code[5] & tap[8]);
    assign bits_2 = ((1'b0 | (((1'b0 | is_large_0) ? 1'b0 : code[0]) & tap[0])) | (code[2] & tap[3])) | (code[4] & tap[6]);
    assign bits_3 = bits_2 | (code[6] & tap[9]);
    assign bits_4 = ((1'b0 | (((1'b0 | is_large_0) ? code[0] : code[1]) & tap[1])) | (code[3] & tap[4])) | (code[5] & tap[7]);
    assign bits_5 = ((1'b0 | (((1'b0 | is_large_0) ? 1'b0 : code[0]) & tap[0])) | (code[2] & tap[3])) | (code[4] & tap[6]);
    assign bits_6 = (bits_4 | (code[7] & tap[10])) | ((bits_5 | (code[6] & tap[9])) & odd);
    assign one = bits_1 ^ bits_3;
    assign two = ~one & (bits_3 ^ bits_6);
    assign choice_1 = is_double ? two : one;
    assign bits_7 = two | (is_double & one);
    assign sign = (bits_6 ^ (1'b0 | (code[3] & chosen))) & (|{bits_7, choice_1});
    assign is_special = (1'b0 | (code[3] & chosen)) & ~(1'b0 | (|code[2:0]));
    assign term = {sign, bits_7, choice_1} | (special & {3{is_special}});

endmodule

`default_nettype wire
