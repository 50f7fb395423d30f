// pe_bitmod_lanes16_1x1_int8_acc24_anchor: PE of small weights of any datatype: a signed digit of every weight per cycle
//
//   lanes      16           products that are added at once
//   rows       1            rows of PEs, which share weights and their digits
//   cols       1            columns of PEs, which share activations and their alignment
//   act        int8         format of the activations; floats are aligned to the greatest exponent of their sum
//   datatypes  int3+int4+int5+int6+int7+int8+bitmod_fp3+bitmod_fp4+e2m3 what weights may be, chosen at run time
//   acc_width  24 bits      width of the accumulators; results wrap modulo 2**acc_width
//   guard      0 bits       floats: bits kept below the last bit of an activation with the greatest exponent
//   stages     0 cycles     registers between operands and accumulator: 1: behind the sum of the lanes; 2: behind the alignment of floats too
//   adder      ripple       how carries go through the sums of a PE: ripple: the smallest; prefix: in fewer levels
//   recode     inside       where codes of weights become digits: inside; or outside, where the recoders stand at the edge of a larger array: weights come as digits
//   form       anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os: sums begin and end, and rows of results leave through a drain
//
// digest a88efde00ea4033d548632626553b487f81ef6b58216ff771a14b1a3fb6a645b
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_bitmod_lanes16_1x1_int8_acc24_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [127:0] act,
    input  wire [127:0] wgt,
    input  wire [1:0] selector,
    input  wire [3:0] datatype,
    input  wire [1:0] digit,
    output wire [23:0] acc
);

    reg  [1:0] clear;
    reg  [47:0] term_operand_0;
    wire [47:0] recoder_0_term;
    reg  [1:0] digit_operand;
    reg  [127:0] act_operand_0;

    always @(posedge clk) begin
        term_operand_0 <= recoder_0_term;
        digit_operand <= digit;
        act_operand_0 <= act;
    end

    always @(posedge clk) begin
        if (rst) begin
            clear <= 2'd3;
        end else begin
            clear <= {1'b0, clear[1]};
        end
    end

    bitmod_recoder_lanes16_1x1_int8_acc24_anchor recoder_0 (
        .wgt(wgt),
        .selector(selector),
        .datatype(datatype),
        .digit(digit),
        .term(recoder_0_term)
    );

    bitmod_cell_lanes16_1x1_int8_acc24_anchor pe_0_0 (
        .clk(clk),
        .act(act_operand_0),
        .term(term_operand_0),
        .digit(digit_operand),
        .first(clear[0]),
        .acc(acc)
    );

endmodule

module bitmod_cell_lanes16_1x1_int8_acc24_anchor (
    input  wire clk,
    input  wire [127:0] act,
    input  wire [47:0] term,
    input  wire [1:0] digit,
    input  wire first,
    output reg  [23:0] acc
);

    wire [15:0] total_up_2;
    wire dot_carry;
    wire [13:0] dot_total;
    wire [19:0] total_up_4;
    wire acc_0_0_half;
    wire [23:0] acc_kept;
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
    wire acc_19_0_sum;
    wire acc_19_0_carry;
    wire acc_19_1_sum;
    wire acc_19_1_carry;
    wire acc_20_0_sum;
    wire acc_20_0_carry;
    wire acc_20_1_sum;
    wire acc_20_1_carry;
    wire acc_21_0_sum;
    wire acc_21_0_carry;
    wire acc_21_1_sum;
    wire acc_21_1_carry;
    wire acc_22_0_sum;
    wire acc_22_0_carry;
    wire acc_22_1_sum;
    wire acc_22_1_carry;
    wire acc_23_0_sum;
    wire acc_23_1_sum;

    assign total_up_2 = digit[0] ? {dot_total, {2{dot_carry}}} : {{2{dot_total[13]}}, dot_total};
    assign total_up_4 = digit[1] ? {total_up_2, {4{dot_carry}}} : {{4{dot_total[13]}}, total_up_2};
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
    assign acc_19_0_sum = ~(acc_kept[19] ^ ~total_up_4[19]);
    assign acc_19_0_carry = acc_kept[19] | ~total_up_4[19];
    assign acc_19_1_sum = acc_19_0_sum ^ acc_18_0_carry;
    assign acc_19_1_carry = acc_19_0_sum & acc_18_0_carry;
    assign acc_20_0_sum = ~(acc_kept[20] ^ acc_19_0_carry);
    assign acc_20_0_carry = acc_kept[20] | acc_19_0_carry;
    assign acc_20_1_sum = acc_20_0_sum ^ acc_19_1_carry;
    assign acc_20_1_carry = acc_20_0_sum & acc_19_1_carry;
    assign acc_21_0_sum = ~(acc_kept[21] ^ acc_20_0_carry);
    assign acc_21_0_carry = acc_kept[21] | acc_20_0_carry;
    assign acc_21_1_sum = acc_21_0_sum ^ acc_20_1_carry;
    assign acc_21_1_carry = acc_21_0_sum & acc_20_1_carry;
    assign acc_22_0_sum = ~(acc_kept[22] ^ acc_21_0_carry);
    assign acc_22_0_carry = acc_kept[22] | acc_21_0_carry;
    assign acc_22_1_sum = acc_22_0_sum ^ acc_21_1_carry;
    assign acc_22_1_carry = acc_22_0_sum & acc_21_1_carry;
    assign acc_23_0_sum = ~(acc_kept[23] ^ acc_22_0_carry);
    assign acc_23_1_sum = acc_23_0_sum ^ acc_22_1_carry;
    assign acc_kept = first ? 24'd0 : acc;

    always @(posedge clk) begin
        acc <= {acc_23_1_sum, acc_22_1_sum, acc_21_1_sum, acc_20_1_sum, acc_19_1_sum, acc_18_0_sum, acc_17_0_sum, acc_16_0_sum, acc_15_0_sum, acc_14_0_sum, acc_13_0_sum, acc_12_0_sum, acc_11_0_sum, acc_10_0_sum, acc_9_0_sum, acc_8_0_sum, acc_7_0_sum, acc_6_0_sum, acc_5_0_sum, acc_4_0_sum, acc_3_0_sum, acc_2_0_sum, acc_1_0_sum, acc_0_0_sum};
    end

    bitmod_dot_lanes16_1x1_int8_acc24_anchor dot (
        .act(act),
        .term(term),
        .total(dot_total),
        .carry(dot_carry)
    );

endmodule

module bitmod_dot_lanes16_1x1_int8_acc24_anchor (
    input  wire [127:0] act,
    input  wire [47:0] term,
    output wire [13:0] total,
    output wire carry
);

    wire [7:0] turned_0;
    wire one_0;
    wire two_0;
    wire four_0;
    wire [9:0] product_0;
    wire [7:0] turned_1;
    wire one_1;
    wire two_1;
    wire four_1;
    wire [9:0] product_1;
    wire [7:0] turned_2;
    wire one_2;
    wire two_2;
    wire four_2;
    wire [9:0] product_2;
    wire [7:0] turned_3;
    wire one_3;
    wire two_3;
    wire four_3;
    wire [9:0] product_3;
    wire [7:0] turned_4;
    wire one_4;
    wire two_4;
    wire four_4;
    wire [9:0] product_4;
    wire [7:0] turned_5;
    wire one_5;
    wire two_5;
    wire four_5;
    wire [9:0] product_5;
    wire [7:0] turned_6;
    wire one_6;
    wire two_6;
    wire four_6;
    wire [9:0] product_6;
    wire [7:0] turned_7;
    wire one_7;
    wire two_7;
    wire four_7;
    wire [9:0] product_7;
    wire [7:0] turned_8;
    wire one_8;
    wire two_8;
    wire four_8;
    wire [9:0] product_8;
    wire [7:0] turned_9;
    wire one_9;
    wire two_9;
    wire four_9;
    wire [9:0] product_9;
    wire [7:0] turned_10;
    wire one_10;
    wire two_10;
    wire four_10;
    wire [9:0] product_10;
    wire [7:0] turned_11;
    wire one_11;
    wire two_11;
    wire four_11;
    wire [9:0] product_11;
    wire [7:0] turned_12;
    wire one_12;
    wire two_12;
    wire four_12;
    wire [9:0] product_12;
    wire [7:0] turned_13;
    wire one_13;
    wire two_13;
    wire four_13;
    wire [9:0] product_13;
    wire [7:0] turned_14;
    wire one_14;
    wire two_14;
    wire four_14;
    wire [9:0] product_14;
    wire [7:0] turned_15;
    wire one_15;
    wire two_15;
    wire four_15;
    wire [9:0] product_15;
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
    wire tree_0_4_half;
    wire tree_0_4_sum;
    wire tree_0_4_carry;
    wire tree_0_5_half;
    wire tree_0_5_sum;
    wire tree_0_5_carry;
    wire tree_0_6_half;
    wire tree_0_6_sum;
    wire tree_0_6_carry;
    wire tree_0_7_half;
    wire tree_0_7_sum;
    wire tree_0_7_carry;
    wire tree_0_8_half;
    wire tree_0_8_sum;
    wire tree_0_8_carry;
    wire tree_0_9_half;
    wire tree_0_9_sum;
    wire tree_0_9_carry;
    wire tree_0_10_half;
    wire tree_0_10_sum;
    wire tree_0_10_carry;
    wire tree_0_11_half;
    wire tree_0_11_sum;
    wire tree_0_11_carry;
    wire tree_0_12_half;
    wire tree_0_12_sum;
    wire tree_0_12_carry;
    wire tree_0_13_half;
    wire tree_0_13_sum;
    wire tree_0_13_carry;
    wire tree_0_14_half;
    wire tree_0_14_sum;
    wire tree_0_14_carry;
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
    wire tree_1_4_half;
    wire tree_1_4_sum;
    wire tree_1_4_carry;
    wire tree_1_5_half;
    wire tree_1_5_sum;
    wire tree_1_5_carry;
    wire tree_1_6_half;
    wire tree_1_6_sum;
    wire tree_1_6_carry;
    wire tree_1_7_half;
    wire tree_1_7_sum;
    wire tree_1_7_carry;
    wire tree_1_8_half;
    wire tree_1_8_sum;
    wire tree_1_8_carry;
    wire tree_1_9_half;
    wire tree_1_9_sum;
    wire tree_1_9_carry;
    wire tree_1_10_half;
    wire tree_1_10_sum;
    wire tree_1_10_carry;
    wire tree_1_11_half;
    wire tree_1_11_sum;
    wire tree_1_11_carry;
    wire tree_1_12_half;
    wire tree_1_12_sum;
    wire tree_1_12_carry;
    wire tree_1_13_half;
    wire tree_1_13_sum;
    wire tree_1_13_carry;
    wire tree_1_14_half;
    wire tree_1_14_sum;
    wire tree_1_14_carry;
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
    wire tree_2_4_half;
    wire tree_2_4_sum;
    wire tree_2_4_carry;
    wire tree_2_5_half;
    wire tree_2_5_sum;
    wire tree_2_5_carry;
    wire tree_2_6_half;
    wire tree_2_6_sum;
    wire tree_2_6_carry;
    wire tree_2_7_half;
    wire tree_2_7_sum;
    wire tree_2_7_carry;
    wire tree_2_8_half;
    wire tree_2_8_sum;
    wire tree_2_8_carry;
    wire tree_2_9_half;
    wire tree_2_9_sum;
    wire tree_2_9_carry;
    wire tree_2_10_half;
    wire tree_2_10_sum;
    wire tree_2_10_carry;
    wire tree_2_11_half;
    wire tree_2_11_sum;
    wire tree_2_11_carry;
    wire tree_2_12_half;
    wire tree_2_12_sum;
    wire tree_2_12_carry;
    wire tree_2_13_half;
    wire tree_2_13_sum;
    wire tree_2_13_carry;
    wire tree_2_14_half;
    wire tree_2_14_sum;
    wire tree_2_14_carry;
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
    wire tree_3_4_half;
    wire tree_3_4_sum;
    wire tree_3_4_carry;
    wire tree_3_5_half;
    wire tree_3_5_sum;
    wire tree_3_5_carry;
    wire tree_3_6_half;
    wire tree_3_6_sum;
    wire tree_3_6_carry;
    wire tree_3_7_half;
    wire tree_3_7_sum;
    wire tree_3_7_carry;
    wire tree_3_8_half;
    wire tree_3_8_sum;
    wire tree_3_8_carry;
    wire tree_3_9_half;
    wire tree_3_9_sum;
    wire tree_3_9_carry;
    wire tree_3_10_half;
    wire tree_3_10_sum;
    wire tree_3_10_carry;
    wire tree_3_11_half;
    wire tree_3_11_sum;
    wire tree_3_11_carry;
    wire tree_3_12_half;
    wire tree_3_12_sum;
    wire tree_3_12_carry;
    wire tree_3_13_half;
    wire tree_3_13_sum;
    wire tree_3_13_carry;
    wire tree_3_14_half;
    wire tree_3_14_sum;
    wire tree_3_14_carry;
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
    wire tree_4_4_half;
    wire tree_4_4_sum;
    wire tree_4_4_carry;
    wire tree_4_5_half;
    wire tree_4_5_sum;
    wire tree_4_5_carry;
    wire tree_4_6_half;
    wire tree_4_6_sum;
    wire tree_4_6_carry;
    wire tree_4_7_half;
    wire tree_4_7_sum;
    wire tree_4_7_carry;
    wire tree_4_8_half;
    wire tree_4_8_sum;
    wire tree_4_8_carry;
    wire tree_4_9_half;
    wire tree_4_9_sum;
    wire tree_4_9_carry;
    wire tree_4_10_half;
    wire tree_4_10_sum;
    wire tree_4_10_carry;
    wire tree_4_11_half;
    wire tree_4_11_sum;
    wire tree_4_11_carry;
    wire tree_4_12_half;
    wire tree_4_12_sum;
    wire tree_4_12_carry;
    wire tree_4_13_half;
    wire tree_4_13_sum;
    wire tree_4_13_carry;
    wire tree_4_14_half;
    wire tree_4_14_sum;
    wire tree_4_14_carry;
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
    wire tree_5_4_half;
    wire tree_5_4_sum;
    wire tree_5_4_carry;
    wire tree_5_5_half;
    wire tree_5_5_sum;
    wire tree_5_5_carry;
    wire tree_5_6_half;
    wire tree_5_6_sum;
    wire tree_5_6_carry;
    wire tree_5_7_half;
    wire tree_5_7_sum;
    wire tree_5_7_carry;
    wire tree_5_8_half;
    wire tree_5_8_sum;
    wire tree_5_8_carry;
    wire tree_5_9_half;
    wire tree_5_9_sum;
    wire tree_5_9_carry;
    wire tree_5_10_half;
    wire tree_5_10_sum;
    wire tree_5_10_carry;
    wire tree_5_11_half;
    wire tree_5_11_sum;
    wire tree_5_11_carry;
    wire tree_5_12_half;
    wire tree_5_12_sum;
    wire tree_5_12_carry;
    wire tree_5_13_half;
    wire tree_5_13_sum;
    wire tree_5_13_carry;
    wire tree_5_14_half;
    wire tree_5_14_sum;
    wire tree_5_14_carry;
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
    wire tree_6_4_half;
    wire tree_6_4_sum;
    wire tree_6_4_carry;
    wire tree_6_5_half;
    wire tree_6_5_sum;
    wire tree_6_5_carry;
    wire tree_6_6_half;
    wire tree_6_6_sum;
    wire tree_6_6_carry;
    wire tree_6_7_half;
    wire tree_6_7_sum;
    wire tree_6_7_carry;
    wire tree_6_8_half;
    wire tree_6_8_sum;
    wire tree_6_8_carry;
    wire tree_6_9_half;
    wire tree_6_9_sum;
    wire tree_6_9_carry;
    wire tree_6_10_half;
    wire tree_6_10_sum;
    wire tree_6_10_carry;
    wire tree_6_11_half;
    wire tree_6_11_sum;
    wire tree_6_11_carry;
    wire tree_6_12_half;
    wire tree_6_12_sum;
    wire tree_6_12_carry;
    wire tree_6_13_half;
    wire tree_6_13_sum;
    wire tree_6_13_carry;
    wire tree_6_14_half;
    wire tree_6_14_sum;
    wire tree_6_14_carry;
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
    wire tree_7_4_half;
    wire tree_7_4_sum;
    wire tree_7_4_carry;
    wire tree_7_5_half;
    wire tree_7_5_sum;
    wire tree_7_5_carry;
    wire tree_7_6_half;
    wire tree_7_6_sum;
    wire tree_7_6_carry;
    wire tree_7_7_half;
    wire tree_7_7_sum;
    wire tree_7_7_carry;
    wire tree_7_8_half;
    wire tree_7_8_sum;
    wire tree_7_8_carry;
    wire tree_7_9_half;
    wire tree_7_9_sum;
    wire tree_7_9_carry;
    wire tree_7_10_half;
    wire tree_7_10_sum;
    wire tree_7_10_carry;
    wire tree_7_11_half;
    wire tree_7_11_sum;
    wire tree_7_11_carry;
    wire tree_7_12_half;
    wire tree_7_12_sum;
    wire tree_7_12_carry;
    wire tree_7_13_half;
    wire tree_7_13_sum;
    wire tree_7_13_carry;
    wire tree_7_14_half;
    wire tree_7_14_sum;
    wire tree_7_14_carry;
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
    wire tree_8_4_half;
    wire tree_8_4_sum;
    wire tree_8_4_carry;
    wire tree_8_5_half;
    wire tree_8_5_sum;
    wire tree_8_5_carry;
    wire tree_8_6_half;
    wire tree_8_6_sum;
    wire tree_8_6_carry;
    wire tree_8_7_half;
    wire tree_8_7_sum;
    wire tree_8_7_carry;
    wire tree_8_8_half;
    wire tree_8_8_sum;
    wire tree_8_8_carry;
    wire tree_8_9_half;
    wire tree_8_9_sum;
    wire tree_8_9_carry;
    wire tree_8_10_half;
    wire tree_8_10_sum;
    wire tree_8_10_carry;
    wire tree_8_11_half;
    wire tree_8_11_sum;
    wire tree_8_11_carry;
    wire tree_8_12_half;
    wire tree_8_12_sum;
    wire tree_8_12_carry;
    wire tree_8_13_half;
    wire tree_8_13_sum;
    wire tree_8_13_carry;
    wire tree_8_14_half;
    wire tree_8_14_sum;
    wire tree_8_14_carry;
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
    wire tree_9_4_half;
    wire tree_9_4_sum;
    wire tree_9_4_carry;
    wire tree_9_5_half;
    wire tree_9_5_sum;
    wire tree_9_5_carry;
    wire tree_9_6_half;
    wire tree_9_6_sum;
    wire tree_9_6_carry;
    wire tree_9_7_half;
    wire tree_9_7_sum;
    wire tree_9_7_carry;
    wire tree_9_8_half;
    wire tree_9_8_sum;
    wire tree_9_8_carry;
    wire tree_9_9_half;
    wire tree_9_9_sum;
    wire tree_9_9_carry;
    wire tree_9_10_half;
    wire tree_9_10_sum;
    wire tree_9_10_carry;
    wire tree_9_11_half;
    wire tree_9_11_sum;
    wire tree_9_11_carry;
    wire tree_9_12_half;
    wire tree_9_12_sum;
    wire tree_9_12_carry;
    wire tree_9_13_half;
    wire tree_9_13_sum;
    wire tree_9_13_carry;
    wire tree_9_14_half;
    wire tree_9_14_sum;
    wire tree_9_14_carry;
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
    wire tree_10_4_half;
    wire tree_10_4_sum;
    wire tree_10_4_carry;
    wire tree_10_5_half;
    wire tree_10_5_sum;
    wire tree_10_5_carry;
    wire tree_10_6_half;
    wire tree_10_6_sum;
    wire tree_10_6_carry;
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
    wire tree_13_0_sum;
    wire [9:0] bits_1;
    wire [9:0] bits_2;
    wire [9:0] bits_3;
    wire [9:0] bits_4;
    wire [9:0] bits_5;
    wire [9:0] bits_6;
    wire [9:0] bits_7;
    wire [9:0] bits_8;
    wire [9:0] bits_9;
    wire [9:0] bits_10;
    wire [9:0] bits_11;
    wire [9:0] bits_12;
    wire [9:0] bits_13;
    wire [9:0] bits_14;
    wire [9:0] bits_15;
    wire [9:0] bits_16;

    assign turned_0 = act[7:0] ^ {8{term[2]}};
    assign one_0 = term[0] & ~term[1];
    assign two_0 = term[1] & ~term[0];
    assign four_0 = term[0] & term[1];
    assign bits_1 = (10'd0 | ({{2{turned_0[7]}}, turned_0} & {10{one_0}})) | ({turned_0[7], turned_0, term[2]} & {10{two_0}});
    assign product_0 = bits_1 | ({turned_0, {2{term[2]}}} & {10{four_0}});
    assign turned_1 = act[15:8] ^ {8{term[5]}};
    assign one_1 = term[3] & ~term[4];
    assign two_1 = term[4] & ~term[3];
    assign four_1 = term[3] & term[4];
    assign bits_2 = (10'd0 | ({{2{turned_1[7]}}, turned_1} & {10{one_1}})) | ({turned_1[7], turned_1, term[5]} & {10{two_1}});
    assign product_1 = bits_2 | ({turned_1, {2{term[5]}}} & {10{four_1}});
    assign turned_2 = act[23:16] ^ {8{term[8]}};
    assign one_2 = term[6] & ~term[7];
    assign two_2 = term[7] & ~term[6];
    assign four_2 = term[6] & term[7];
    assign bits_3 = (10'd0 | ({{2{turned_2[7]}}, turned_2} & {10{one_2}})) | ({turned_2[7], turned_2, term[8]} & {10{two_2}});
    assign product_2 = bits_3 | ({turned_2, {2{term[8]}}} & {10{four_2}});
    assign turned_3 = act[31:24] ^ {8{term[11]}};
    assign one_3 = term[9] & ~term[10];
    assign two_3 = term[10] & ~term[9];
    assign four_3 = term[9] & term[10];
    assign bits_4 = (10'd0 | ({{2{turned_3[7]}}, turned_3} & {10{one_3}})) | ({turned_3[7], turned_3, term[11]} & {10{two_3}});
    assign product_3 = bits_4 | ({turned_3, {2{term[11]}}} & {10{four_3}});
    assign turned_4 = act[39:32] ^ {8{term[14]}};
    assign one_4 = term[12] & ~term[13];
    assign two_4 = term[13] & ~term[12];
    assign four_4 = term[12] & term[13];
    assign bits_5 = (10'd0 | ({{2{turned_4[7]}}, turned_4} & {10{one_4}})) | ({turned_4[7], turned_4, term[14]} & {10{two_4}});
    assign product_4 = bits_5 | ({turned_4, {2{term[14]}}} & {10{four_4}});
    assign turned_5 = act[47:40] ^ {8{term[17]}};
    assign one_5 = term[15] & ~term[16];
    assign two_5 = term[16] & ~term[15];
    assign four_5 = term[15] & term[16];
    assign bits_6 = (10'd0 | ({{2{turned_5[7]}}, turned_5} & {10{one_5}})) | ({turned_5[7], turned_5, term[17]} & {10{two_5}});
    assign product_5 = bits_6 | ({turned_5, {2{term[17]}}} & {10{four_5}});
    assign turned_6 = act[55:48] ^ {8{term[20]}};
    assign one_6 = term[18] & ~term[19];
    assign two_6 = term[19] & ~term[18];
    assign four_6 = term[18] & term[19];
    assign bits_7 = (10'd0 | ({{2{turned_6[7]}}, turned_6} & {10{one_6}})) | ({turned_6[7], turned_6, term[20]} & {10{two_6}});
    assign product_6 = bits_7 | ({turned_6, {2{term[20]}}} & {10{four_6}});
    assign turned_7 = act[63:56] ^ {8{term[23]}};
    assign one_7 = term[21] & ~term[22];
    assign two_7 = term[22] & ~term[21];
    assign four_7 = term[21] & term[22];
    assign bits_8 = (10'd0 | ({{2{turned_7[7]}}, turned_7} & {10{one_7}})) | ({turned_7[7], turned_7, term[23]} & {10{two_7}});
    assign product_7 = bits_8 | ({turned_7, {2{term[23]}}} & {10{four_7}});
    assign turned_8 = act[71:64] ^ {8{term[26]}};
    assign one_8 = term[24] & ~term[25];
    assign two_8 = term[25] & ~term[24];
    assign four_8 = term[24] & term[25];
    assign bits_9 = (10'd0 | ({{2{turned_8[7]}}, turned_8} & {10{one_8}})) | ({turned_8[7], turned_8, term[26]} & {10{two_8}});
    assign product_8 = bits_9 | ({turned_8, {2{term[26]}}} & {10{four_8}});
    assign turned_9 = act[79:72] ^ {8{term[29]}};
    assign one_9 = term[27] & ~term[28];
    assign two_9 = term[28] & ~term[27];
    assign four_9 = term[27] & term[28];
    assign bits_10 = (10'd0 | ({{2{turned_9[7]}}, turned_9} & {10{one_9}})) | ({turned_9[7], turned_9, term[29]} & {10{two_9}});
    assign product_9 = bits_10 | ({turned_9, {2{term[29]}}} & {10{four_9}});
    assign turned_10 = act[87:80] ^ {8{term[32]}};
    assign one_10 = term[30] & ~term[31];
    assign two_10 = term[31] & ~term[30];
    assign four_10 = term[30] & term[31];
    assign bits_11 = (10'd0 | ({{2{turned_10[7]}}, turned_10} & {10{one_10}})) | ({turned_10[7], turned_10, term[32]} & {10{two_10}});
    assign product_10 = bits_11 | ({turned_10, {2{term[32]}}} & {10{four_10}});
    assign turned_11 = act[95:88] ^ {8{term[35]}};
    assign one_11 = term[33] & ~term[34];
    assign two_11 = term[34] & ~term[33];
    assign four_11 = term[33] & term[34];
    assign bits_12 = (10'd0 | ({{2{turned_11[7]}}, turned_11} & {10{one_11}})) | ({turned_11[7], turned_11, term[35]} & {10{two_11}});
    assign product_11 = bits_12 | ({turned_11, {2{term[35]}}} & {10{four_11}});
    assign turned_12 = act[103:96] ^ {8{term[38]}};
    assign one_12 = term[36] & ~term[37];
    assign two_12 = term[37] & ~term[36];
    assign four_12 = term[36] & term[37];
    assign bits_13 = (10'd0 | ({{2{turned_12[7]}}, turned_12} & {10{one_12}})) | ({turned_12[7], turned_12, term[38]} & {10{two_12}});
    assign product_12 = bits_13 | ({turned_12, {2{term[38]}}} & {10{four_12}});
    assign turned_13 = act[111:104] ^ {8{term[41]}};
    assign one_13 = term[39] & ~term[40];
    assign two_13 = term[40] & ~term[39];
    assign four_13 = term[39] & term[40];
    assign bits_14 = (10'd0 | ({{2{turned_13[7]}}, turned_13} & {10{one_13}})) | ({turned_13[7], turned_13, term[41]} & {10{two_13}});
    assign product_13 = bits_14 | ({turned_13, {2{term[41]}}} & {10{four_13}});
    assign turned_14 = act[119:112] ^ {8{term[44]}};
    assign one_14 = term[42] & ~term[43];
    assign two_14 = term[43] & ~term[42];
    assign four_14 = term[42] & term[43];
    assign bits_15 = (10'd0 | ({{2{turned_14[7]}}, turned_14} & {10{one_14}})) | ({turned_14[7], turned_14, term[44]} & {10{two_14}});
    assign product_14 = bits_15 | ({turned_14, {2{term[44]}}} & {10{four_14}});
    assign turned_15 = act[127:120] ^ {8{term[47]}};
    assign one_15 = term[45] & ~term[46];
    assign two_15 = term[46] & ~term[45];
    assign four_15 = term[45] & term[46];
    assign bits_16 = (10'd0 | ({{2{turned_15[7]}}, turned_15} & {10{one_15}})) | ({turned_15[7], turned_15, term[47]} & {10{two_15}});
    assign product_15 = bits_16 | ({turned_15, {2{term[47]}}} & {10{four_15}});
    assign tree_0_0_half = product_0[0] ^ product_1[0];
    assign tree_0_0_sum = tree_0_0_half ^ product_2[0];
    assign tree_0_0_carry = (product_0[0] & product_1[0]) | (tree_0_0_half & product_2[0]);
    assign tree_0_1_half = product_3[0] ^ product_4[0];
    assign tree_0_1_sum = tree_0_1_half ^ product_5[0];
    assign tree_0_1_carry = (product_3[0] & product_4[0]) | (tree_0_1_half & product_5[0]);
    assign tree_0_2_half = product_6[0] ^ product_7[0];
    assign tree_0_2_sum = tree_0_2_half ^ product_8[0];
    assign tree_0_2_carry = (product_6[0] & product_7[0]) | (tree_0_2_half & product_8[0]);
    assign tree_0_3_half = product_9[0] ^ product_10[0];
    assign tree_0_3_sum = tree_0_3_half ^ product_11[0];
    assign tree_0_3_carry = (product_9[0] & product_10[0]) | (tree_0_3_half & product_11[0]);
    assign tree_0_4_half = product_12[0] ^ product_13[0];
    assign tree_0_4_sum = tree_0_4_half ^ product_14[0];
    assign tree_0_4_carry = (product_12[0] & product_13[0]) | (tree_0_4_half & product_14[0]);
    assign tree_0_5_half = product_15[0] ^ term[5];
    assign tree_0_5_sum = tree_0_5_half ^ term[8];
    assign tree_0_5_carry = (product_15[0] & term[5]) | (tree_0_5_half & term[8]);
    assign tree_0_6_half = term[11] ^ term[14];
    assign tree_0_6_sum = tree_0_6_half ^ term[17];
    assign tree_0_6_carry = (term[11] & term[14]) | (tree_0_6_half & term[17]);
    assign tree_0_7_half = term[20] ^ term[23];
    assign tree_0_7_sum = tree_0_7_half ^ term[26];
    assign tree_0_7_carry = (term[20] & term[23]) | (tree_0_7_half & term[26]);
    assign tree_0_8_half = term[29] ^ term[32];
    assign tree_0_8_sum = tree_0_8_half ^ term[35];
    assign tree_0_8_carry = (term[29] & term[32]) | (tree_0_8_half & term[35]);
    assign tree_0_9_half = term[38] ^ term[41];
    assign tree_0_9_sum = tree_0_9_half ^ term[44];
    assign tree_0_9_carry = (term[38] & term[41]) | (tree_0_9_half & term[44]);
    assign tree_0_10_half = term[47] ^ tree_0_0_sum;
    assign tree_0_10_sum = tree_0_10_half ^ tree_0_1_sum;
    assign tree_0_10_carry = (term[47] & tree_0_0_sum) | (tree_0_10_half & tree_0_1_sum);
    assign tree_0_11_half = tree_0_2_sum ^ tree_0_3_sum;
    assign tree_0_11_sum = tree_0_11_half ^ tree_0_4_sum;
    assign tree_0_11_carry = (tree_0_2_sum & tree_0_3_sum) | (tree_0_11_half & tree_0_4_sum);
    assign tree_0_12_half = tree_0_5_sum ^ tree_0_6_sum;
    assign tree_0_12_sum = tree_0_12_half ^ tree_0_7_sum;
    assign tree_0_12_carry = (tree_0_5_sum & tree_0_6_sum) | (tree_0_12_half & tree_0_7_sum);
    assign tree_0_13_half = tree_0_8_sum ^ tree_0_9_sum;
    assign tree_0_13_sum = tree_0_13_half ^ tree_0_10_sum;
    assign tree_0_13_carry = (tree_0_8_sum & tree_0_9_sum) | (tree_0_13_half & tree_0_10_sum);
    assign tree_0_14_half = tree_0_11_sum ^ tree_0_12_sum;
    assign tree_0_14_sum = tree_0_14_half ^ tree_0_13_sum;
    assign tree_0_14_carry = (tree_0_11_sum & tree_0_12_sum) | (tree_0_14_half & tree_0_13_sum);
    assign tree_1_0_half = product_0[1] ^ product_1[1];
    assign tree_1_0_sum = tree_1_0_half ^ product_2[1];
    assign tree_1_0_carry = (product_0[1] & product_1[1]) | (tree_1_0_half & product_2[1]);
    assign tree_1_1_half = product_3[1] ^ product_4[1];
    assign tree_1_1_sum = tree_1_1_half ^ product_5[1];
    assign tree_1_1_carry = (product_3[1] & product_4[1]) | (tree_1_1_half & product_5[1]);
    assign tree_1_2_half = product_6[1] ^ product_7[1];
    assign tree_1_2_sum = tree_1_2_half ^ product_8[1];
    assign tree_1_2_carry = (product_6[1] & product_7[1]) | (tree_1_2_half & product_8[1]);
    assign tree_1_3_half = product_9[1] ^ product_10[1];
    assign tree_1_3_sum = tree_1_3_half ^ product_11[1];
    assign tree_1_3_carry = (product_9[1] & product_10[1]) | (tree_1_3_half & product_11[1]);
    assign tree_1_4_half = product_12[1] ^ product_13[1];
    assign tree_1_4_sum = tree_1_4_half ^ product_14[1];
    assign tree_1_4_carry = (product_12[1] & product_13[1]) | (tree_1_4_half & product_14[1]);
    assign tree_1_5_half = product_15[1] ^ tree_0_0_carry;
    assign tree_1_5_sum = tree_1_5_half ^ tree_0_1_carry;
    assign tree_1_5_carry = (product_15[1] & tree_0_0_carry) | (tree_1_5_half & tree_0_1_carry);
    assign tree_1_6_half = tree_0_2_carry ^ tree_0_3_carry;
    assign tree_1_6_sum = tree_1_6_half ^ tree_0_4_carry;
    assign tree_1_6_carry = (tree_0_2_carry & tree_0_3_carry) | (tree_1_6_half & tree_0_4_carry);
    assign tree_1_7_half = tree_0_5_carry ^ tree_0_6_carry;
    assign tree_1_7_sum = tree_1_7_half ^ tree_0_7_carry;
    assign tree_1_7_carry = (tree_0_5_carry & tree_0_6_carry) | (tree_1_7_half & tree_0_7_carry);
    assign tree_1_8_half = tree_0_8_carry ^ tree_0_9_carry;
    assign tree_1_8_sum = tree_1_8_half ^ tree_1_0_sum;
    assign tree_1_8_carry = (tree_0_8_carry & tree_0_9_carry) | (tree_1_8_half & tree_1_0_sum);
    assign tree_1_9_half = tree_1_1_sum ^ tree_1_2_sum;
    assign tree_1_9_sum = tree_1_9_half ^ tree_1_3_sum;
    assign tree_1_9_carry = (tree_1_1_sum & tree_1_2_sum) | (tree_1_9_half & tree_1_3_sum);
    assign tree_1_10_half = tree_1_4_sum ^ tree_0_10_carry;
    assign tree_1_10_sum = tree_1_10_half ^ tree_0_11_carry;
    assign tree_1_10_carry = (tree_1_4_sum & tree_0_10_carry) | (tree_1_10_half & tree_0_11_carry);
    assign tree_1_11_half = tree_0_12_carry ^ tree_1_5_sum;
    assign tree_1_11_sum = tree_1_11_half ^ tree_1_6_sum;
    assign tree_1_11_carry = (tree_0_12_carry & tree_1_5_sum) | (tree_1_11_half & tree_1_6_sum);
    assign tree_1_12_half = tree_1_7_sum ^ tree_1_8_sum;
    assign tree_1_12_sum = tree_1_12_half ^ tree_1_9_sum;
    assign tree_1_12_carry = (tree_1_7_sum & tree_1_8_sum) | (tree_1_12_half & tree_1_9_sum);
    assign tree_1_13_half = tree_0_13_carry ^ tree_0_14_carry;
    assign tree_1_13_sum = tree_1_13_half ^ tree_1_10_sum;
    assign tree_1_13_carry = (tree_0_13_carry & tree_0_14_carry) | (tree_1_13_half & tree_1_10_sum);
    assign tree_1_14_half = tree_1_11_sum ^ tree_1_12_sum;
    assign tree_1_14_sum = tree_1_14_half ^ tree_1_13_sum;
    assign tree_1_14_carry = (tree_1_11_sum & tree_1_12_sum) | (tree_1_14_half & tree_1_13_sum);
    assign tree_2_0_half = product_0[2] ^ product_1[2];
    assign tree_2_0_sum = tree_2_0_half ^ product_2[2];
    assign tree_2_0_carry = (product_0[2] & product_1[2]) | (tree_2_0_half & product_2[2]);
    assign tree_2_1_half = product_3[2] ^ product_4[2];
    assign tree_2_1_sum = tree_2_1_half ^ product_5[2];
    assign tree_2_1_carry = (product_3[2] & product_4[2]) | (tree_2_1_half & product_5[2]);
    assign tree_2_2_half = product_6[2] ^ product_7[2];
    assign tree_2_2_sum = tree_2_2_half ^ product_8[2];
    assign tree_2_2_carry = (product_6[2] & product_7[2]) | (tree_2_2_half & product_8[2]);
    assign tree_2_3_half = product_9[2] ^ product_10[2];
    assign tree_2_3_sum = tree_2_3_half ^ product_11[2];
    assign tree_2_3_carry = (product_9[2] & product_10[2]) | (tree_2_3_half & product_11[2]);
    assign tree_2_4_half = product_12[2] ^ product_13[2];
    assign tree_2_4_sum = tree_2_4_half ^ product_14[2];
    assign tree_2_4_carry = (product_12[2] & product_13[2]) | (tree_2_4_half & product_14[2]);
    assign tree_2_5_half = product_15[2] ^ tree_1_0_carry;
    assign tree_2_5_sum = tree_2_5_half ^ tree_1_1_carry;
    assign tree_2_5_carry = (product_15[2] & tree_1_0_carry) | (tree_2_5_half & tree_1_1_carry);
    assign tree_2_6_half = tree_1_2_carry ^ tree_1_3_carry;
    assign tree_2_6_sum = tree_2_6_half ^ tree_1_4_carry;
    assign tree_2_6_carry = (tree_1_2_carry & tree_1_3_carry) | (tree_2_6_half & tree_1_4_carry);
    assign tree_2_7_half = tree_2_0_sum ^ tree_2_1_sum;
    assign tree_2_7_sum = tree_2_7_half ^ tree_2_2_sum;
    assign tree_2_7_carry = (tree_2_0_sum & tree_2_1_sum) | (tree_2_7_half & tree_2_2_sum);
    assign tree_2_8_half = tree_2_3_sum ^ tree_2_4_sum;
    assign tree_2_8_sum = tree_2_8_half ^ tree_1_5_carry;
    assign tree_2_8_carry = (tree_2_3_sum & tree_2_4_sum) | (tree_2_8_half & tree_1_5_carry);
    assign tree_2_9_half = tree_1_6_carry ^ tree_1_7_carry;
    assign tree_2_9_sum = tree_2_9_half ^ tree_1_8_carry;
    assign tree_2_9_carry = (tree_1_6_carry & tree_1_7_carry) | (tree_2_9_half & tree_1_8_carry);
    assign tree_2_10_half = tree_1_9_carry ^ tree_2_5_sum;
    assign tree_2_10_sum = tree_2_10_half ^ tree_2_6_sum;
    assign tree_2_10_carry = (tree_1_9_carry & tree_2_5_sum) | (tree_2_10_half & tree_2_6_sum);
    assign tree_2_11_half = tree_2_7_sum ^ tree_2_8_sum;
    assign tree_2_11_sum = tree_2_11_half ^ tree_1_10_carry;
    assign tree_2_11_carry = (tree_2_7_sum & tree_2_8_sum) | (tree_2_11_half & tree_1_10_carry);
    assign tree_2_12_half = tree_1_11_carry ^ tree_1_12_carry;
    assign tree_2_12_sum = tree_2_12_half ^ tree_2_9_sum;
    assign tree_2_12_carry = (tree_1_11_carry & tree_1_12_carry) | (tree_2_12_half & tree_2_9_sum);
    assign tree_2_13_half = tree_2_10_sum ^ tree_2_11_sum;
    assign tree_2_13_sum = tree_2_13_half ^ tree_1_13_carry;
    assign tree_2_13_carry = (tree_2_10_sum & tree_2_11_sum) | (tree_2_13_half & tree_1_13_carry);
    assign tree_2_14_half = tree_2_12_sum ^ tree_1_14_carry;
    assign tree_2_14_sum = tree_2_14_half ^ tree_2_13_sum;
    assign tree_2_14_carry = (tree_2_12_sum & tree_1_14_carry) | (tree_2_14_half & tree_2_13_sum);
    assign tree_3_0_half = product_0[3] ^ product_1[3];
    assign tree_3_0_sum = tree_3_0_half ^ product_2[3];
    assign tree_3_0_carry = (product_0[3] & product_1[3]) | (tree_3_0_half & product_2[3]);
    assign tree_3_1_half = product_3[3] ^ product_4[3];
    assign tree_3_1_sum = tree_3_1_half ^ product_5[3];
    assign tree_3_1_carry = (product_3[3] & product_4[3]) | (tree_3_1_half & product_5[3]);
    assign tree_3_2_half = product_6[3] ^ product_7[3];
    assign tree_3_2_sum = tree_3_2_half ^ product_8[3];
    assign tree_3_2_carry = (product_6[3] & product_7[3]) | (tree_3_2_half & product_8[3]);
    assign tree_3_3_half = product_9[3] ^ product_10[3];
    assign tree_3_3_sum = tree_3_3_half ^ product_11[3];
    assign tree_3_3_carry = (product_9[3] & product_10[3]) | (tree_3_3_half & product_11[3]);
    assign tree_3_4_half = product_12[3] ^ product_13[3];
    assign tree_3_4_sum = tree_3_4_half ^ product_14[3];
    assign tree_3_4_carry = (product_12[3] & product_13[3]) | (tree_3_4_half & product_14[3]);
    assign tree_3_5_half = product_15[3] ^ tree_2_0_carry;
    assign tree_3_5_sum = tree_3_5_half ^ tree_2_1_carry;
    assign tree_3_5_carry = (product_15[3] & tree_2_0_carry) | (tree_3_5_half & tree_2_1_carry);
    assign tree_3_6_half = tree_2_2_carry ^ tree_2_3_carry;
    assign tree_3_6_sum = tree_3_6_half ^ tree_2_4_carry;
    assign tree_3_6_carry = (tree_2_2_carry & tree_2_3_carry) | (tree_3_6_half & tree_2_4_carry);
    assign tree_3_7_half = tree_3_0_sum ^ tree_3_1_sum;
    assign tree_3_7_sum = tree_3_7_half ^ tree_3_2_sum;
    assign tree_3_7_carry = (tree_3_0_sum & tree_3_1_sum) | (tree_3_7_half & tree_3_2_sum);
    assign tree_3_8_half = tree_3_3_sum ^ tree_3_4_sum;
    assign tree_3_8_sum = tree_3_8_half ^ tree_2_5_carry;
    assign tree_3_8_carry = (tree_3_3_sum & tree_3_4_sum) | (tree_3_8_half & tree_2_5_carry);
    assign tree_3_9_half = tree_2_6_carry ^ tree_2_7_carry;
    assign tree_3_9_sum = tree_3_9_half ^ tree_3_5_sum;
    assign tree_3_9_carry = (tree_2_6_carry & tree_2_7_carry) | (tree_3_9_half & tree_3_5_sum);
    assign tree_3_10_half = tree_3_6_sum ^ tree_3_7_sum;
    assign tree_3_10_sum = tree_3_10_half ^ tree_2_8_carry;
    assign tree_3_10_carry = (tree_3_6_sum & tree_3_7_sum) | (tree_3_10_half & tree_2_8_carry);
    assign tree_3_11_half = tree_3_8_sum ^ tree_2_9_carry;
    assign tree_3_11_sum = tree_3_11_half ^ tree_2_10_carry;
    assign tree_3_11_carry = (tree_3_8_sum & tree_2_9_carry) | (tree_3_11_half & tree_2_10_carry);
    assign tree_3_12_half = tree_3_9_sum ^ tree_3_10_sum;
    assign tree_3_12_sum = tree_3_12_half ^ tree_2_11_carry;
    assign tree_3_12_carry = (tree_3_9_sum & tree_3_10_sum) | (tree_3_12_half & tree_2_11_carry);
    assign tree_3_13_half = tree_2_12_carry ^ tree_3_11_sum;
    assign tree_3_13_sum = tree_3_13_half ^ tree_3_12_sum;
    assign tree_3_13_carry = (tree_2_12_carry & tree_3_11_sum) | (tree_3_13_half & tree_3_12_sum);
    assign tree_3_14_half = tree_2_13_carry ^ tree_3_13_sum;
    assign tree_3_14_sum = tree_3_14_half ^ tree_2_14_carry;
    assign tree_3_14_carry = (tree_2_13_carry & tree_3_13_sum) | (tree_3_14_half & tree_2_14_carry);
    assign tree_4_0_half = product_0[4] ^ product_1[4];
    assign tree_4_0_sum = tree_4_0_half ^ product_2[4];
    assign tree_4_0_carry = (product_0[4] & product_1[4]) | (tree_4_0_half & product_2[4]);
    assign tree_4_1_half = product_3[4] ^ product_4[4];
    assign tree_4_1_sum = tree_4_1_half ^ product_5[4];
    assign tree_4_1_carry = (product_3[4] & product_4[4]) | (tree_4_1_half & product_5[4]);
    assign tree_4_2_half = product_6[4] ^ product_7[4];
    assign tree_4_2_sum = tree_4_2_half ^ product_8[4];
    assign tree_4_2_carry = (product_6[4] & product_7[4]) | (tree_4_2_half & product_8[4]);
    assign tree_4_3_half = product_9[4] ^ product_10[4];
    assign tree_4_3_sum = tree_4_3_half ^ product_11[4];
    assign tree_4_3_carry = (product_9[4] & product_10[4]) | (tree_4_3_half & product_11[4]);
    assign tree_4_4_half = product_12[4] ^ product_13[4];
    assign tree_4_4_sum = tree_4_4_half ^ product_14[4];
    assign tree_4_4_carry = (product_12[4] & product_13[4]) | (tree_4_4_half & product_14[4]);
    assign tree_4_5_half = product_15[4] ^ tree_3_0_carry;
    assign tree_4_5_sum = tree_4_5_half ^ tree_3_1_carry;
    assign tree_4_5_carry = (product_15[4] & tree_3_0_carry) | (tree_4_5_half & tree_3_1_carry);
    assign tree_4_6_half = tree_3_2_carry ^ tree_3_3_carry;
    assign tree_4_6_sum = tree_4_6_half ^ tree_3_4_carry;
    assign tree_4_6_carry = (tree_3_2_carry & tree_3_3_carry) | (tree_4_6_half & tree_3_4_carry);
    assign tree_4_7_half = tree_4_0_sum ^ tree_4_1_sum;
    assign tree_4_7_sum = tree_4_7_half ^ tree_4_2_sum;
    assign tree_4_7_carry = (tree_4_0_sum & tree_4_1_sum) | (tree_4_7_half & tree_4_2_sum);
    assign tree_4_8_half = tree_4_3_sum ^ tree_4_4_sum;
    assign tree_4_8_sum = tree_4_8_half ^ tree_3_5_carry;
    assign tree_4_8_carry = (tree_4_3_sum & tree_4_4_sum) | (tree_4_8_half & tree_3_5_carry);
    assign tree_4_9_half = tree_3_6_carry ^ tree_3_7_carry;
    assign tree_4_9_sum = tree_4_9_half ^ tree_4_5_sum;
    assign tree_4_9_carry = (tree_3_6_carry & tree_3_7_carry) | (tree_4_9_half & tree_4_5_sum);
    assign tree_4_10_half = tree_4_6_sum ^ tree_4_7_sum;
    assign tree_4_10_sum = tree_4_10_half ^ tree_3_8_carry;
    assign tree_4_10_carry = (tree_4_6_sum & tree_4_7_sum) | (tree_4_10_half & tree_3_8_carry);
    assign tree_4_11_half = tree_4_8_sum ^ tree_3_9_carry;
    assign tree_4_11_sum = tree_4_11_half ^ tree_3_10_carry;
    assign tree_4_11_carry = (tree_4_8_sum & tree_3_9_carry) | (tree_4_11_half & tree_3_10_carry);
    assign tree_4_12_half = tree_4_9_sum ^ tree_4_10_sum;
    assign tree_4_12_sum = tree_4_12_half ^ tree_3_11_carry;
    assign tree_4_12_carry = (tree_4_9_sum & tree_4_10_sum) | (tree_4_12_half & tree_3_11_carry);
    assign tree_4_13_half = tree_4_11_sum ^ tree_3_12_carry;
    assign tree_4_13_sum = tree_4_13_half ^ tree_4_12_sum;
    assign tree_4_13_carry = (tree_4_11_sum & tree_3_12_carry) | (tree_4_13_half & tree_4_12_sum);
    assign tree_4_14_half = tree_3_13_carry ^ tree_4_13_sum;
    assign tree_4_14_sum = tree_4_14_half ^ tree_3_14_carry;
    assign tree_4_14_carry = (tree_3_13_carry & tree_4_13_sum) | (tree_4_14_half & tree_3_14_carry);
    assign tree_5_0_half = product_0[5] ^ product_1[5];
    assign tree_5_0_sum = tree_5_0_half ^ product_2[5];
    assign tree_5_0_carry = (product_0[5] & product_1[5]) | (tree_5_0_half & product_2[5]);
    assign tree_5_1_half = product_3[5] ^ product_4[5];
    assign tree_5_1_sum = tree_5_1_half ^ product_5[5];
    assign tree_5_1_carry = (product_3[5] & product_4[5]) | (tree_5_1_half & product_5[5]);
    assign tree_5_2_half = product_6[5] ^ product_7[5];
    assign tree_5_2_sum = tree_5_2_half ^ product_8[5];
    assign tree_5_2_carry = (product_6[5] & product_7[5]) | (tree_5_2_half & product_8[5]);
    assign tree_5_3_half = product_9[5] ^ product_10[5];
    assign tree_5_3_sum = tree_5_3_half ^ product_11[5];
    assign tree_5_3_carry = (product_9[5] & product_10[5]) | (tree_5_3_half & product_11[5]);
    assign tree_5_4_half = product_12[5] ^ product_13[5];
    assign tree_5_4_sum = tree_5_4_half ^ product_14[5];
    assign tree_5_4_carry = (product_12[5] & product_13[5]) | (tree_5_4_half & product_14[5]);
    assign tree_5_5_half = product_15[5] ^ tree_4_0_carry;
    assign tree_5_5_sum = tree_5_5_half ^ tree_4_1_carry;
    assign tree_5_5_carry = (product_15[5] & tree_4_0_carry) | (tree_5_5_half & tree_4_1_carry);
    assign tree_5_6_half = tree_4_2_carry ^ tree_4_3_carry;
    assign tree_5_6_sum = tree_5_6_half ^ tree_4_4_carry;
    assign tree_5_6_carry = (tree_4_2_carry & tree_4_3_carry) | (tree_5_6_half & tree_4_4_carry);
    assign tree_5_7_half = tree_5_0_sum ^ tree_5_1_sum;
    assign tree_5_7_sum = tree_5_7_half ^ tree_5_2_sum;
    assign tree_5_7_carry = (tree_5_0_sum & tree_5_1_sum) | (tree_5_7_half & tree_5_2_sum);
    assign tree_5_8_half = tree_5_3_sum ^ tree_5_4_sum;
    assign tree_5_8_sum = tree_5_8_half ^ tree_4_5_carry;
    assign tree_5_8_carry = (tree_5_3_sum & tree_5_4_sum) | (tree_5_8_half & tree_4_5_carry);
    assign tree_5_9_half = tree_4_6_carry ^ tree_4_7_carry;
    assign tree_5_9_sum = tree_5_9_half ^ tree_5_5_sum;
    assign tree_5_9_carry = (tree_4_6_carry & tree_4_7_carry) | (tree_5_9_half & tree_5_5_sum);
    assign tree_5_10_half = tree_5_6_sum ^ tree_5_7_sum;
    assign tree_5_10_sum = tree_5_10_half ^ tree_4_8_carry;
    assign tree_5_10_carry = (tree_5_6_sum & tree_5_7_sum) | (tree_5_10_half & tree_4_8_carry);
    assign tree_5_11_half = tree_5_8_sum ^ tree_4_9_carry;
    assign tree_5_11_sum = tree_5_11_half ^ tree_4_10_carry;
    assign tree_5_11_carry = (tree_5_8_sum & tree_4_9_carry) | (tree_5_11_half & tree_4_10_carry);
    assign tree_5_12_half = tree_5_9_sum ^ tree_5_10_sum;
    assign tree_5_12_sum = tree_5_12_half ^ tree_4_11_carry;
    assign tree_5_12_carry = (tree_5_9_sum & tree_5_10_sum) | (tree_5_12_half & tree_4_11_carry);
    assign tree_5_13_half = tree_5_11_sum ^ tree_4_12_carry;
    assign tree_5_13_sum = tree_5_13_half ^ tree_5_12_sum;
    assign tree_5_13_carry = (tree_5_11_sum & tree_4_12_carry) | (tree_5_13_half & tree_5_12_sum);
    assign tree_5_14_half = tree_4_13_carry ^ tree_5_13_sum;
    assign tree_5_14_sum = tree_5_14_half ^ tree_4_14_carry;
    assign tree_5_14_carry = (tree_4_13_carry & tree_5_13_sum) | (tree_5_14_half & tree_4_14_carry);
    assign tree_6_0_half = product_0[6] ^ product_1[6];
    assign tree_6_0_sum = tree_6_0_half ^ product_2[6];
    assign tree_6_0_carry = (product_0[6] & product_1[6]) | (tree_6_0_half & product_2[6]);
    assign tree_6_1_half = product_3[6] ^ product_4[6];
    assign tree_6_1_sum = tree_6_1_half ^ product_5[6];
    assign tree_6_1_carry = (product_3[6] & product_4[6]) | (tree_6_1_half & product_5[6]);
    assign tree_6_2_half = product_6[6] ^ product_7[6];
    assign tree_6_2_sum = tree_6_2_half ^ product_8[6];
    assign tree_6_2_carry = (product_6[6] & product_7[6]) | (tree_6_2_half & product_8[6]);
    assign tree_6_3_half = product_9[6] ^ product_10[6];
    assign tree_6_3_sum = tree_6_3_half ^ product_11[6];
    assign tree_6_3_carry = (product_9[6] & product_10[6]) | (tree_6_3_half & product_11[6]);
    assign tree_6_4_half = product_12[6] ^ product_13[6];
    assign tree_6_4_sum = tree_6_4_half ^ product_14[6];
    assign tree_6_4_carry = (product_12[6] & product_13[6]) | (tree_6_4_half & product_14[6]);
    assign tree_6_5_half = product_15[6] ^ tree_5_0_carry;
    assign tree_6_5_sum = tree_6_5_half ^ tree_5_1_carry;
    assign tree_6_5_carry = (product_15[6] & tree_5_0_carry) | (tree_6_5_half & tree_5_1_carry);
    assign tree_6_6_half = tree_5_2_carry ^ tree_5_3_carry;
    assign tree_6_6_sum = tree_6_6_half ^ tree_5_4_carry;
    assign tree_6_6_carry = (tree_5_2_carry & tree_5_3_carry) | (tree_6_6_half & tree_5_4_carry);
    assign tree_6_7_half = tree_6_0_sum ^ tree_6_1_sum;
    assign tree_6_7_sum = tree_6_7_half ^ tree_6_2_sum;
    assign tree_6_7_carry = (tree_6_0_sum & tree_6_1_sum) | (tree_6_7_half & tree_6_2_sum);
    assign tree_6_8_half = tree_6_3_sum ^ tree_6_4_sum;
    assign tree_6_8_sum = tree_6_8_half ^ tree_5_5_carry;
    assign tree_6_8_carry = (tree_6_3_sum & tree_6_4_sum) | (tree_6_8_half & tree_5_5_carry);
    assign tree_6_9_half = tree_5_6_carry ^ tree_5_7_carry;
    assign tree_6_9_sum = tree_6_9_half ^ tree_6_5_sum;
    assign tree_6_9_carry = (tree_5_6_carry & tree_5_7_carry) | (tree_6_9_half & tree_6_5_sum);
    assign tree_6_10_half = tree_6_6_sum ^ tree_6_7_sum;
    assign tree_6_10_sum = tree_6_10_half ^ tree_5_8_carry;
    assign tree_6_10_carry = (tree_6_6_sum & tree_6_7_sum) | (tree_6_10_half & tree_5_8_carry);
    assign tree_6_11_half = tree_6_8_sum ^ tree_5_9_carry;
    assign tree_6_11_sum = tree_6_11_half ^ tree_5_10_carry;
    assign tree_6_11_carry = (tree_6_8_sum & tree_5_9_carry) | (tree_6_11_half & tree_5_10_carry);
    assign tree_6_12_half = tree_6_9_sum ^ tree_6_10_sum;
    assign tree_6_12_sum = tree_6_12_half ^ tree_5_11_carry;
    assign tree_6_12_carry = (tree_6_9_sum & tree_6_10_sum) | (tree_6_12_half & tree_5_11_carry);
    assign tree_6_13_half = tree_6_11_sum ^ tree_5_12_carry;
    assign tree_6_13_sum = tree_6_13_half ^ tree_6_12_sum;
    assign tree_6_13_carry = (tree_6_11_sum & tree_5_12_carry) | (tree_6_13_half & tree_6_12_sum);
    assign tree_6_14_half = tree_5_13_carry ^ tree_6_13_sum;
    assign tree_6_14_sum = tree_6_14_half ^ tree_5_14_carry;
    assign tree_6_14_carry = (tree_5_13_carry & tree_6_13_sum) | (tree_6_14_half & tree_5_14_carry);
    assign tree_7_0_half = product_0[7] ^ product_1[7];
    assign tree_7_0_sum = tree_7_0_half ^ product_2[7];
    assign tree_7_0_carry = (product_0[7] & product_1[7]) | (tree_7_0_half & product_2[7]);
    assign tree_7_1_half = product_3[7] ^ product_4[7];
    assign tree_7_1_sum = tree_7_1_half ^ product_5[7];
    assign tree_7_1_carry = (product_3[7] & product_4[7]) | (tree_7_1_half & product_5[7]);
    assign tree_7_2_half = product_6[7] ^ product_7[7];
    assign tree_7_2_sum = tree_7_2_half ^ product_8[7];
    assign tree_7_2_carry = (product_6[7] & product_7[7]) | (tree_7_2_half & product_8[7]);
    assign tree_7_3_half = product_9[7] ^ product_10[7];
    assign tree_7_3_sum = tree_7_3_half ^ product_11[7];
    assign tree_7_3_carry = (product_9[7] & product_10[7]) | (tree_7_3_half & product_11[7]);
    assign tree_7_4_half = product_12[7] ^ product_13[7];
    assign tree_7_4_sum = tree_7_4_half ^ product_14[7];
    assign tree_7_4_carry = (product_12[7] & product_13[7]) | (tree_7_4_half & product_14[7]);
    assign tree_7_5_half = product_15[7] ^ tree_6_0_carry;
    assign tree_7_5_sum = tree_7_5_half ^ tree_6_1_carry;
    assign tree_7_5_carry = (product_15[7] & tree_6_0_carry) | (tree_7_5_half & tree_6_1_carry);
    assign tree_7_6_half = tree_6_2_carry ^ tree_6_3_carry;
    assign tree_7_6_sum = tree_7_6_half ^ tree_6_4_carry;
    assign tree_7_6_carry = (tree_6_2_carry & tree_6_3_carry) | (tree_7_6_half & tree_6_4_carry);
    assign tree_7_7_half = tree_7_0_sum ^ tree_7_1_sum;
    assign tree_7_7_sum = tree_7_7_half ^ tree_7_2_sum;
    assign tree_7_7_carry = (tree_7_0_sum & tree_7_1_sum) | (tree_7_7_half & tree_7_2_sum);
    assign tree_7_8_half = tree_7_3_sum ^ tree_7_4_sum;
    assign tree_7_8_sum = tree_7_8_half ^ tree_6_5_carry;
    assign tree_7_8_carry = (tree_7_3_sum & tree_7_4_sum) | (tree_7_8_half & tree_6_5_carry);
    assign tree_7_9_half = tree_6_6_carry ^ tree_6_7_carry;
    assign tree_7_9_sum = tree_7_9_half ^ tree_7_5_sum;
    assign tree_7_9_carry = (tree_6_6_carry & tree_6_7_carry) | (tree_7_9_half & tree_7_5_sum);
    assign tree_7_10_half = tree_7_6_sum ^ tree_7_7_sum;
    assign tree_7_10_sum = tree_7_10_half ^ tree_6_8_carry;
    assign tree_7_10_carry = (tree_7_6_sum & tree_7_7_sum) | (tree_7_10_half & tree_6_8_carry);
    assign tree_7_11_half = tree_7_8_sum ^ tree_6_9_carry;
    assign tree_7_11_sum = tree_7_11_half ^ tree_6_10_carry;
    assign tree_7_11_carry = (tree_7_8_sum & tree_6_9_carry) | (tree_7_11_half & tree_6_10_carry);
    assign tree_7_12_half = tree_7_9_sum ^ tree_7_10_sum;
    assign tree_7_12_sum = tree_7_12_half ^ tree_6_11_carry;
    assign tree_7_12_carry = (tree_7_9_sum & tree_7_10_sum) | (tree_7_12_half & tree_6_11_carry);
    assign tree_7_13_half = tree_7_11_sum ^ tree_6_12_carry;
    assign tree_7_13_sum = tree_7_13_half ^ tree_7_12_sum;
    assign tree_7_13_carry = (tree_7_11_sum & tree_6_12_carry) | (tree_7_13_half & tree_7_12_sum);
    assign tree_7_14_half = tree_6_13_carry ^ tree_7_13_sum;
    assign tree_7_14_sum = tree_7_14_half ^ tree_6_14_carry;
    assign tree_7_14_carry = (tree_6_13_carry & tree_7_13_sum) | (tree_7_14_half & tree_6_14_carry);
    assign tree_8_0_half = product_0[8] ^ product_1[8];
    assign tree_8_0_sum = tree_8_0_half ^ product_2[8];
    assign tree_8_0_carry = (product_0[8] & product_1[8]) | (tree_8_0_half & product_2[8]);
    assign tree_8_1_half = product_3[8] ^ product_4[8];
    assign tree_8_1_sum = tree_8_1_half ^ product_5[8];
    assign tree_8_1_carry = (product_3[8] & product_4[8]) | (tree_8_1_half & product_5[8]);
    assign tree_8_2_half = product_6[8] ^ product_7[8];
    assign tree_8_2_sum = tree_8_2_half ^ product_8[8];
    assign tree_8_2_carry = (product_6[8] & product_7[8]) | (tree_8_2_half & product_8[8]);
    assign tree_8_3_half = product_9[8] ^ product_10[8];
    assign tree_8_3_sum = tree_8_3_half ^ product_11[8];
    assign tree_8_3_carry = (product_9[8] & product_10[8]) | (tree_8_3_half & product_11[8]);
    assign tree_8_4_half = product_12[8] ^ product_13[8];
    assign tree_8_4_sum = tree_8_4_half ^ product_14[8];
    assign tree_8_4_carry = (product_12[8] & product_13[8]) | (tree_8_4_half & product_14[8]);
    assign tree_8_5_half = product_15[8] ^ tree_7_0_carry;
    assign tree_8_5_sum = tree_8_5_half ^ tree_7_1_carry;
    assign tree_8_5_carry = (product_15[8] & tree_7_0_carry) | (tree_8_5_half & tree_7_1_carry);
    assign tree_8_6_half = tree_7_2_carry ^ tree_7_3_carry;
    assign tree_8_6_sum = tree_8_6_half ^ tree_7_4_carry;
    assign tree_8_6_carry = (tree_7_2_carry & tree_7_3_carry) | (tree_8_6_half & tree_7_4_carry);
    assign tree_8_7_half = tree_8_0_sum ^ tree_8_1_sum;
    assign tree_8_7_sum = tree_8_7_half ^ tree_8_2_sum;
    assign tree_8_7_carry = (tree_8_0_sum & tree_8_1_sum) | (tree_8_7_half & tree_8_2_sum);
    assign tree_8_8_half = tree_8_3_sum ^ tree_8_4_sum;
    assign tree_8_8_sum = tree_8_8_half ^ tree_7_5_carry;
    assign tree_8_8_carry = (tree_8_3_sum & tree_8_4_sum) | (tree_8_8_half & tree_7_5_carry);
    assign tree_8_9_half = tree_7_6_carry ^ tree_7_7_carry;
    assign tree_8_9_sum = tree_8_9_half ^ tree_8_5_sum;
    assign tree_8_9_carry = (tree_7_6_carry & tree_7_7_carry) | (tree_8_9_half & tree_8_5_sum);
    assign tree_8_10_half = tree_8_6_sum ^ tree_8_7_sum;
    assign tree_8_10_sum = tree_8_10_half ^ tree_7_8_carry;
    assign tree_8_10_carry = (tree_8_6_sum & tree_8_7_sum) | (tree_8_10_half & tree_7_8_carry);
    assign tree_8_11_half = tree_8_8_sum ^ tree_7_9_carry;
    assign tree_8_11_sum = tree_8_11_half ^ tree_7_10_carry;
    assign tree_8_11_carry = (tree_8_8_sum & tree_7_9_carry) | (tree_8_11_half & tree_7_10_carry);
    assign tree_8_12_half = tree_8_9_sum ^ tree_8_10_sum;
    assign tree_8_12_sum = tree_8_12_half ^ tree_7_11_carry;
    assign tree_8_12_carry = (tree_8_9_sum & tree_8_10_sum) | (tree_8_12_half & tree_7_11_carry);
    assign tree_8_13_half = tree_8_11_sum ^ tree_7_12_carry;
    assign tree_8_13_sum = tree_8_13_half ^ tree_8_12_sum;
    assign tree_8_13_carry = (tree_8_11_sum & tree_7_12_carry) | (tree_8_13_half & tree_8_12_sum);
    assign tree_8_14_half = tree_7_13_carry ^ tree_8_13_sum;
    assign tree_8_14_sum = tree_8_14_half ^ tree_7_14_carry;
    assign tree_8_14_carry = (tree_7_13_carry & tree_8_13_sum) | (tree_8_14_half & tree_7_14_carry);
    assign tree_9_0_half = ~product_0[9] ^ ~product_1[9];
    assign tree_9_0_sum = tree_9_0_half ^ ~product_2[9];
    assign tree_9_0_carry = (~product_0[9] & ~product_1[9]) | (tree_9_0_half & ~product_2[9]);
    assign tree_9_1_half = ~product_3[9] ^ ~product_4[9];
    assign tree_9_1_sum = tree_9_1_half ^ ~product_5[9];
    assign tree_9_1_carry = (~product_3[9] & ~product_4[9]) | (tree_9_1_half & ~product_5[9]);
    assign tree_9_2_half = ~product_6[9] ^ ~product_7[9];
    assign tree_9_2_sum = tree_9_2_half ^ ~product_8[9];
    assign tree_9_2_carry = (~product_6[9] & ~product_7[9]) | (tree_9_2_half & ~product_8[9]);
    assign tree_9_3_half = ~product_9[9] ^ ~product_10[9];
    assign tree_9_3_sum = tree_9_3_half ^ ~product_11[9];
    assign tree_9_3_carry = (~product_9[9] & ~product_10[9]) | (tree_9_3_half & ~product_11[9]);
    assign tree_9_4_half = ~product_12[9] ^ ~product_13[9];
    assign tree_9_4_sum = tree_9_4_half ^ ~product_14[9];
    assign tree_9_4_carry = (~product_12[9] & ~product_13[9]) | (tree_9_4_half & ~product_14[9]);
    assign tree_9_5_half = ~product_15[9] ^ tree_8_0_carry;
    assign tree_9_5_sum = tree_9_5_half ^ tree_8_1_carry;
    assign tree_9_5_carry = (~product_15[9] & tree_8_0_carry) | (tree_9_5_half & tree_8_1_carry);
    assign tree_9_6_half = tree_8_2_carry ^ tree_8_3_carry;
    assign tree_9_6_sum = tree_9_6_half ^ tree_8_4_carry;
    assign tree_9_6_carry = (tree_8_2_carry & tree_8_3_carry) | (tree_9_6_half & tree_8_4_carry);
    assign tree_9_7_half = tree_9_0_sum ^ tree_9_1_sum;
    assign tree_9_7_sum = tree_9_7_half ^ tree_9_2_sum;
    assign tree_9_7_carry = (tree_9_0_sum & tree_9_1_sum) | (tree_9_7_half & tree_9_2_sum);
    assign tree_9_8_half = tree_9_3_sum ^ tree_9_4_sum;
    assign tree_9_8_sum = tree_9_8_half ^ tree_8_5_carry;
    assign tree_9_8_carry = (tree_9_3_sum & tree_9_4_sum) | (tree_9_8_half & tree_8_5_carry);
    assign tree_9_9_half = tree_8_6_carry ^ tree_8_7_carry;
    assign tree_9_9_sum = tree_9_9_half ^ tree_9_5_sum;
    assign tree_9_9_carry = (tree_8_6_carry & tree_8_7_carry) | (tree_9_9_half & tree_9_5_sum);
    assign tree_9_10_half = tree_9_6_sum ^ tree_9_7_sum;
    assign tree_9_10_sum = tree_9_10_half ^ tree_8_8_carry;
    assign tree_9_10_carry = (tree_9_6_sum & tree_9_7_sum) | (tree_9_10_half & tree_8_8_carry);
    assign tree_9_11_half = tree_9_8_sum ^ tree_8_9_carry;
    assign tree_9_11_sum = tree_9_11_half ^ tree_8_10_carry;
    assign tree_9_11_carry = (tree_9_8_sum & tree_8_9_carry) | (tree_9_11_half & tree_8_10_carry);
    assign tree_9_12_half = tree_9_9_sum ^ tree_9_10_sum;
    assign tree_9_12_sum = tree_9_12_half ^ tree_8_11_carry;
    assign tree_9_12_carry = (tree_9_9_sum & tree_9_10_sum) | (tree_9_12_half & tree_8_11_carry);
    assign tree_9_13_half = tree_9_11_sum ^ tree_8_12_carry;
    assign tree_9_13_sum = tree_9_13_half ^ tree_9_12_sum;
    assign tree_9_13_carry = (tree_9_11_sum & tree_8_12_carry) | (tree_9_13_half & tree_9_12_sum);
    assign tree_9_14_half = tree_8_13_carry ^ tree_9_13_sum;
    assign tree_9_14_sum = tree_9_14_half ^ tree_8_14_carry;
    assign tree_9_14_carry = (tree_8_13_carry & tree_9_13_sum) | (tree_9_14_half & tree_8_14_carry);
    assign tree_10_0_half = tree_9_0_carry ^ tree_9_1_carry;
    assign tree_10_0_sum = tree_10_0_half ^ tree_9_2_carry;
    assign tree_10_0_carry = (tree_9_0_carry & tree_9_1_carry) | (tree_10_0_half & tree_9_2_carry);
    assign tree_10_1_half = tree_9_3_carry ^ tree_9_4_carry;
    assign tree_10_1_sum = tree_10_1_half ^ tree_9_5_carry;
    assign tree_10_1_carry = (tree_9_3_carry & tree_9_4_carry) | (tree_10_1_half & tree_9_5_carry);
    assign tree_10_2_half = tree_9_6_carry ^ tree_9_7_carry;
    assign tree_10_2_sum = tree_10_2_half ^ tree_10_0_sum;
    assign tree_10_2_carry = (tree_9_6_carry & tree_9_7_carry) | (tree_10_2_half & tree_10_0_sum);
    assign tree_10_3_half = tree_9_8_carry ^ tree_10_1_sum;
    assign tree_10_3_sum = tree_10_3_half ^ tree_9_9_carry;
    assign tree_10_3_carry = (tree_9_8_carry & tree_10_1_sum) | (tree_10_3_half & tree_9_9_carry);
    assign tree_10_4_half = tree_9_10_carry ^ tree_10_2_sum;
    assign tree_10_4_sum = tree_10_4_half ^ tree_10_3_sum;
    assign tree_10_4_carry = (tree_9_10_carry & tree_10_2_sum) | (tree_10_4_half & tree_10_3_sum);
    assign tree_10_5_half = tree_9_11_carry ^ tree_10_4_sum;
    assign tree_10_5_sum = tree_10_5_half ^ tree_9_12_carry;
    assign tree_10_5_carry = (tree_9_11_carry & tree_10_4_sum) | (tree_10_5_half & tree_9_12_carry);
    assign tree_10_6_half = tree_9_13_carry ^ tree_10_5_sum;
    assign tree_10_6_sum = tree_10_6_half ^ tree_9_14_carry;
    assign tree_10_6_carry = (tree_9_13_carry & tree_10_5_sum) | (tree_10_6_half & tree_9_14_carry);
    assign tree_11_0_half = tree_10_0_carry ^ tree_10_1_carry;
    assign tree_11_0_sum = tree_11_0_half ^ tree_10_2_carry;
    assign tree_11_0_carry = (tree_10_0_carry & tree_10_1_carry) | (tree_11_0_half & tree_10_2_carry);
    assign tree_11_1_half = tree_10_3_carry ^ tree_11_0_sum;
    assign tree_11_1_sum = tree_11_1_half ^ tree_10_4_carry;
    assign tree_11_1_carry = (tree_10_3_carry & tree_11_0_sum) | (tree_11_1_half & tree_10_4_carry);
    assign tree_11_2_half = tree_11_1_sum ^ tree_10_5_carry;
    assign tree_11_2_sum = tree_11_2_half ^ tree_10_6_carry;
    assign tree_11_2_carry = (tree_11_1_sum & tree_10_5_carry) | (tree_11_2_half & tree_10_6_carry);
    assign tree_12_0_half = tree_11_0_carry ^ tree_11_1_carry;
    assign tree_12_0_sum = tree_12_0_half ^ tree_11_2_carry;
    assign tree_12_0_carry = (tree_11_0_carry & tree_11_1_carry) | (tree_12_0_half & tree_11_2_carry);
    assign tree_13_0_sum = ~tree_12_0_carry;
    assign total = {tree_13_0_sum, tree_12_0_sum, tree_11_2_sum, tree_10_6_sum, tree_9_14_sum, tree_8_14_sum, tree_7_14_sum, tree_6_14_sum, tree_5_14_sum, tree_4_14_sum, tree_3_14_sum, tree_2_14_sum, tree_1_14_sum, tree_0_14_sum};
    assign carry = term[2];

endmodule

module bitmod_recoder_lanes16_1x1_int8_acc24_anchor (
    input  wire [127:0] wgt,
    input  wire [1:0] selector,
    input  wire [3:0] datatype,
    input  wire [1:0] digit,
    output wire [47:0] term
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
    wire [2:0] lane_4_term;
    wire [2:0] lane_5_term;
    wire [2:0] lane_6_term;
    wire [2:0] lane_7_term;
    wire [2:0] lane_8_term;
    wire [2:0] lane_9_term;
    wire [2:0] lane_10_term;
    wire [2:0] lane_11_term;
    wire [2:0] lane_12_term;
    wire [2:0] lane_13_term;
    wire [2:0] lane_14_term;
    wire [2:0] lane_15_term;
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
    assign term = {lane_15_term, lane_14_term, lane_13_term, lane_12_term, lane_11_term, lane_10_term, lane_9_term, lane_8_term, lane_7_term, lane_6_term, lane_5_term, lane_4_term, lane_3_term, lane_2_term, lane_1_term, lane_0_term};

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

    bitmod_lane_lanes1_1x1_int8_acc24_anchor lane_0 (
        .code(wgt[7:0]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .odd(odd),
        .chosen({is_9, is_8, is_7}),
        .whole(whole),
        .special(special),
        .term(lane_0_term)
    );

    bitmod_lane_lanes1_1x1_int8_acc24_anchor lane_1 (
        .code(wgt[15:8]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .odd(odd),
        .chosen({is_9, is_8, is_7}),
        .whole(whole),
        .special(special),
        .term(lane_1_term)
    );

    bitmod_lane_lanes1_1x1_int8_acc24_anchor lane_2 (
        .code(wgt[23:16]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .odd(odd),
        .chosen({is_9, is_8, is_7}),
        .whole(whole),
        .special(special),
        .term(lane_2_term)
    );

    bitmod_lane_lanes1_1x1_int8_acc24_anchor lane_3 (
        .code(wgt[31:24]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .odd(odd),
        .chosen({is_9, is_8, is_7}),
        .whole(whole),
        .special(special),
        .term(lane_3_term)
    );

    bitmod_lane_lanes1_1x1_int8_acc24_anchor lane_4 (
        .code(wgt[39:32]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .odd(odd),
        .chosen({is_9, is_8, is_7}),
        .whole(whole),
        .special(special),
        .term(lane_4_term)
    );

    bitmod_lane_lanes1_1x1_int8_acc24_anchor lane_5 (
        .code(wgt[47:40]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .odd(odd),
        .chosen({is_9, is_8, is_7}),
        .whole(whole),
        .special(special),
        .term(lane_5_term)
    );

    bitmod_lane_lanes1_1x1_int8_acc24_anchor lane_6 (
        .code(wgt[55:48]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .odd(odd),
        .chosen({is_9, is_8, is_7}),
        .whole(whole),
        .special(special),
        .term(lane_6_term)
    );

    bitmod_lane_lanes1_1x1_int8_acc24_anchor lane_7 (
        .code(wgt[63:56]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .odd(odd),
        .chosen({is_9, is_8, is_7}),
        .whole(whole),
        .special(special),
        .term(lane_7_term)
    );

    bitmod_lane_lanes1_1x1_int8_acc24_anchor lane_8 (
        .code(wgt[71:64]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .odd(odd),
        .chosen({is_9, is_8, is_7}),
        .whole(whole),
        .special(special),
        .term(lane_8_term)
    );

    bitmod_lane_lanes1_1x1_int8_acc24_anchor lane_9 (
        .code(wgt[79:72]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .odd(odd),
        .chosen({is_9, is_8, is_7}),
        .whole(whole),
        .special(special),
        .term(lane_9_term)
    );

    bitmod_lane_lanes1_1x1_int8_acc24_anchor lane_10 (
        .code(wgt[87:80]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .odd(odd),
        .chosen({is_9, is_8, is_7}),
        .whole(whole),
        .special(special),
        .term(lane_10_term)
    );

    bitmod_lane_lanes1_1x1_int8_acc24_anchor lane_11 (
        .code(wgt[95:88]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .odd(odd),
        .chosen({is_9, is_8, is_7}),
        .whole(whole),
        .special(special),
        .term(lane_11_term)
    );

    bitmod_lane_lanes1_1x1_int8_acc24_anchor lane_12 (
        .code(wgt[103:96]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .odd(odd),
        .chosen({is_9, is_8, is_7}),
        .whole(whole),
        .special(special),
        .term(lane_12_term)
    );

    bitmod_lane_lanes1_1x1_int8_acc24_anchor lane_13 (
        .code(wgt[111:104]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .odd(odd),
        .chosen({is_9, is_8, is_7}),
        .whole(whole),
        .special(special),
        .term(lane_13_term)
    );

    bitmod_lane_lanes1_1x1_int8_acc24_anchor lane_14 (
        .code(wgt[119:112]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .odd(odd),
        .chosen({is_9, is_8, is_7}),
        .whole(whole),
        .special(special),
        .term(lane_14_term)
    );

    bitmod_lane_lanes1_1x1_int8_acc24_anchor lane_15 (
        .code(wgt[127:120]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .odd(odd),
        .chosen({is_9, is_8, is_7}),
        .whole(whole),
        .special(special),
        .term(lane_15_term)
    );

endmodule

module bitmod_lane_lanes1_1x1_int8_acc24_anchor (
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
