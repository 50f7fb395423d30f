// pe_bitmod_lanes1_1x1_uint5_int3_acc10_anchor: PE of small weights of any datatype: a signed digit of every weight per cycle
//
//   lanes      1            products that are added at once
//   rows       1            rows of PEs, which share weights and their digits
//   cols       1            columns of PEs, which share activations and their alignment
//   act        uint5        format of the activations; floats are aligned to the greatest exponent of their sum
//   datatypes  int3         what weights may be, chosen at run time
//   acc_width  10 bits      width of the accumulators; results wrap modulo 2**acc_width
//   guard      0 bits       floats: bits kept below the last bit of an activation with the greatest exponent
//   stages     0 cycles     registers between operands and accumulator: 1: behind the sum of the lanes; 2: behind the alignment of floats too
//   adder      ripple       how carries go through the sums of a PE: ripple: the smallest; prefix: in fewer levels
//   recode     inside       where codes of weights become digits: inside; or outside, where the recoders stand at the edge of a larger array: weights come as digits
//   form       anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os: sums begin and end, and rows of results leave through a drain
//
// digest f0a2b816c84571dd1c5ea55a7edffd17fa8a2ec6075b21eaec7666680d9083e0
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_bitmod_lanes1_1x1_uint5_int3_acc10_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [4:0] act,
    input  wire [2:0] wgt,
    input  wire digit,
    output wire [9:0] acc
);

    reg  [1:0] clear;
    reg  [2:0] term_operand_0;
    wire [2:0] recoder_0_term;
    reg  digit_operand;
    reg  [4:0] act_operand_0;

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

    bitmod_recoder_lanes1_1x1_uint5_int3_acc17_anchor recoder_0 (
        .wgt(wgt),
        .digit(digit),
        .term(recoder_0_term)
    );

    bitmod_cell_lanes1_1x1_uint5_int3_acc10_anchor pe_0_0 (
        .clk(clk),
        .act(act_operand_0),
        .term(term_operand_0),
        .digit(digit_operand),
        .first(clear[0]),
        .acc(acc)
    );

endmodule

module bitmod_cell_lanes1_1x1_uint5_int3_acc10_anchor (
    input  wire clk,
    input  wire [4:0] act,
    input  wire [2:0] term,
    input  wire digit,
    input  wire first,
    output reg  [9:0] acc
);

    wire [8:0] total_up_2;
    wire dot_carry;
    wire [6:0] dot_total;
    wire acc_0_0_half;
    wire [9:0] acc_kept;
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
    wire acc_8_0_sum;
    wire acc_8_0_carry;
    wire acc_8_1_sum;
    wire acc_8_1_carry;
    wire acc_9_0_sum;
    wire acc_9_1_sum;

    assign total_up_2 = digit ? {dot_total, {2{dot_carry}}} : {{2{dot_total[6]}}, dot_total};
    assign acc_0_0_half = acc_kept[0] ^ dot_carry;
    assign acc_0_0_sum = acc_0_0_half ^ total_up_2[0];
    assign acc_0_0_carry = (acc_kept[0] & dot_carry) | (acc_0_0_half & total_up_2[0]);
    assign acc_1_0_half = acc_kept[1] ^ total_up_2[1];
    assign acc_1_0_sum = acc_1_0_half ^ acc_0_0_carry;
    assign acc_1_0_carry = (acc_kept[1] & total_up_2[1]) | (acc_1_0_half & acc_0_0_carry);
    assign acc_2_0_half = acc_kept[2] ^ total_up_2[2];
    assign acc_2_0_sum = acc_2_0_half ^ acc_1_0_carry;
    assign acc_2_0_carry = (acc_kept[2] & total_up_2[2]) | (acc_2_0_half & acc_1_0_carry);
    assign acc_3_0_half = acc_kept[3] ^ total_up_2[3];
    assign acc_3_0_sum = acc_3_0_half ^ acc_2_0_carry;
    assign acc_3_0_carry = (acc_kept[3] & total_up_2[3]) | (acc_3_0_half & acc_2_0_carry);
    assign acc_4_0_half = acc_kept[4] ^ total_up_2[4];
    assign acc_4_0_sum = acc_4_0_half ^ acc_3_0_carry;
    assign acc_4_0_carry = (acc_kept[4] & total_up_2[4]) | (acc_4_0_half & acc_3_0_carry);
    assign acc_5_0_half = acc_kept[5] ^ total_up_2[5];
    assign acc_5_0_sum = acc_5_0_half ^ acc_4_0_carry;
    assign acc_5_0_carry = (acc_kept[5] & total_up_2[5]) | (acc_5_0_half & acc_4_0_carry);
    assign acc_6_0_half = acc_kept[6] ^ total_up_2[6];
    assign acc_6_0_sum = acc_6_0_half ^ acc_5_0_carry;
    assign acc_6_0_carry = (acc_kept[6] & total_up_2[6]) | (acc_6_0_half & acc_5_0_carry);
    assign acc_7_0_half = acc_kept[7] ^ total_up_2[7];
    assign acc_7_0_sum = acc_7_0_half ^ acc_6_0_carry;
    assign acc_7_0_carry = (acc_kept[7] & total_up_2[7]) | (acc_7_0_half & acc_6_0_carry);
    assign acc_8_0_sum = ~(acc_kept[8] ^ ~total_up_2[8]);
    assign acc_8_0_carry = acc_kept[8] | ~total_up_2[8];
    assign acc_8_1_sum = acc_8_0_sum ^ acc_7_0_carry;
    assign acc_8_1_carry = acc_8_0_sum & acc_7_0_carry;
    assign acc_9_0_sum = ~(acc_kept[9] ^ acc_8_0_carry);
    assign acc_9_1_sum = acc_9_0_sum ^ acc_8_1_carry;
    assign acc_kept = first ? 10'd0 : acc;

    always @(posedge clk) begin
        acc <= {acc_9_1_sum, acc_8_1_sum, acc_7_0_sum, acc_6_0_sum, acc_5_0_sum, acc_4_0_sum, acc_3_0_sum, acc_2_0_sum, acc_1_0_sum, acc_0_0_sum};
    end

    bitmod_dot_lanes1_1x1_uint5_int3_acc17_anchor dot (
        .act(act),
        .term(term),
        .total(dot_total),
        .carry(dot_carry)
    );

endmodule

module bitmod_dot_lanes1_1x1_uint5_int3_acc17_anchor (
    input  wire [4:0] act,
    input  wire [2:0] term,
    output wire [6:0] total,
    output wire carry
);

    wire [5:0] turned_0;
    wire [6:0] product_0;
    wire tree_6_0_sum;

    assign turned_0 = {1'b0, act} ^ {6{term[2]}};
    assign product_0 = (7'd0 | ({turned_0[5], turned_0} & {7{term[0]}})) | ({turned_0, term[2]} & {7{term[1]}});
    assign tree_6_0_sum = ~(~product_0[6]);
    assign total = {tree_6_0_sum, product_0[5:0]};
    assign carry = term[2];

endmodule

module bitmod_recoder_lanes1_1x1_uint5_int3_acc17_anchor (
    input  wire [2:0] wgt,
    input  wire digit,
    output wire [2:0] term
);

    wire odd;
    wire is_1;
    wire is_2;

    assign is_1 = digit == 1'b0;
    assign is_2 = digit == 1'b1;
    assign odd = 1'b0 | (1'b1 & is_2);

    bitmod_lane_lanes1_1x1_uint5_int3_acc17_anchor lane_0 (
        .code(wgt),
        .tap({(is_2 & (1'b0 | 1'b1)), (is_2 & (1'b0 | 1'b1)), (is_1 & (1'b0 | 1'b1)), (is_1 & (1'b0 | 1'b1))}),
        .odd(odd),
        .term(term)
    );

endmodule

module bitmod_lane_lanes1_1x1_uint5_int3_acc17_anchor (
    input  wire [2:0] code,
    input  wire [3:0] tap,
    input  wire odd,
    output wire [2:0] term
);

    wire one;
    wire two;
    wire sign;
    wire bits_1;
    wire bits_2;
    wire choice_1;
    wire bits_3;

    assign bits_1 = (1'b0 | (code[0] & tap[0])) | (code[2] & tap[3]);
    assign bits_2 = (1'b0 | (code[1] & tap[1])) | (((1'b0 | (code[0] & tap[0])) | (code[2] & tap[3])) & odd);
    assign one = (1'b0 | (code[1] & tap[2])) ^ bits_1;
    assign two = ~one & (bits_1 ^ bits_2);
    assign choice_1 = 1'b0 ? two : one;
    assign bits_3 = two | (1'b0 & one);
    assign sign = (bits_2 ^ 1'b0) & (|{bits_3, choice_1});
    assign term = {sign, bits_3, choice_1};

endmodule

`default_nettype wire
