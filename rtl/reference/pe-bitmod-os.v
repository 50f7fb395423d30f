// pe_bitmod_lanes3_2x2_int8_acc24_stages1_os: PE of small weights of any datatype: a signed digit of every weight per cycle
//
//   lanes      3            products that are added at once
//   rows       2            rows of PEs, which share weights and their digits
//   cols       2            columns of PEs, which share activations and their alignment
//   act        int8         format of the activations; floats are aligned to the greatest exponent of their sum
//   datatypes  int3+int4+int5+int6+int7+int8+bitmod_fp3+bitmod_fp4+e2m3 what weights may be, chosen at run time
//   acc_width  24 bits      width of the accumulators; results wrap modulo 2**acc_width
//   guard      0 bits       floats: bits kept below the last bit of an activation with the greatest exponent
//   stages     1 cycles     registers between operands and accumulator: 1: behind the sum of the lanes; 2: behind the alignment of floats too
//   adder      ripple       how carries go through the sums of a PE: ripple: the smallest; prefix: in fewer levels
//   recode     inside       where codes of weights become digits: inside; or outside, where the recoders stand at the edge of a larger array: weights come as digits
//   form       os           anchor: operands registered, accumulator exposed, as published PEs are measured; os: sums begin and end, and rows of results leave through a drain
//
// digest 48957675ed33c3edd09a2b9ada72a5726c254d62817cdae53ec83e5c0b7477cf
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_bitmod_lanes3_2x2_int8_acc24_stages1_os (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire [47:0] act,
    input  wire [47:0] wgt,
    input  wire [3:0] selector,
    input  wire [3:0] datatype,
    input  wire [1:0] digit,
    output wire out_valid,
    output wire out_last,
    output reg  [47:0] out
);

    reg  first_edge;
    reg  [8:0] term_operand_0;
    wire [8:0] recoder_0_term;
    reg  [8:0] term_operand_1;
    wire [8:0] recoder_1_term;
    reg  [1:0] digit_operand;
    reg  [1:0] digit_late;
    reg  first_late;
    reg  [23:0] act_operand_0;
    reg  [23:0] act_operand_1;
    reg  [2:0] last_late;
    reg  [47:0] drain_1;
    wire [23:0] pe_1_0_acc;
    wire [23:0] pe_1_1_acc;
    wire [23:0] pe_0_0_acc;
    wire [23:0] pe_0_1_acc;
    reg  [1:0] left;

    assign out_valid = left != 2'd0;
    assign out_last = left == 2'd1;

    always @(posedge clk) begin
        term_operand_0 <= recoder_0_term & {9{valid}};
        term_operand_1 <= recoder_1_term & {9{valid}};
        digit_operand <= digit;
        digit_late <= digit_operand;
        act_operand_0 <= act[23:0];
        act_operand_1 <= act[47:24];
        drain_1 <= last_late[2] ? {pe_1_1_acc, pe_1_0_acc} : {pe_1_1_acc, pe_1_0_acc};
        out <= last_late[2] ? {pe_0_1_acc, pe_0_0_acc} : drain_1;
    end

    always @(posedge clk) begin
        if (rst) begin
            first_edge <= 1'b0;
        end else begin
            first_edge <= valid & first;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            first_late <= 1'b0;
        end else begin
            first_late <= first_edge;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            last_late <= 3'd0;
        end else begin
            last_late <= {last_late[1:0], (valid & last)};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            left <= 2'd0;
        end else begin
            if (last_late[2]) begin
                left <= 2'd2;
            end else if (out_valid) begin
                left <= left - 2'd1;
            end
        end
    end

    bitmod_recoder_lanes3_1x1_int8_acc24_anchor recoder_0 (
        .wgt(wgt[23:0]),
        .selector(selector[1:0]),
        .datatype(datatype),
        .digit(digit),
        .term(recoder_0_term)
    );

    bitmod_recoder_lanes3_1x1_int8_acc24_anchor recoder_1 (
        .wgt(wgt[47:24]),
        .selector(selector[3:2]),
        .datatype(datatype),
        .digit(digit),
        .term(recoder_1_term)
    );

    bitmod_cell_lanes3_1x1_int8_acc24_stages1_anchor pe_0_0 (
        .clk(clk),
        .act(act_operand_0),
        .term(term_operand_0),
        .digit(digit_late),
        .first(first_late),
        .acc(pe_0_0_acc)
    );

    bitmod_cell_lanes3_1x1_int8_acc24_stages1_anchor pe_0_1 (
        .clk(clk),
        .act(act_operand_0),
        .term(term_operand_1),
        .digit(digit_late),
        .first(first_late),
        .acc(pe_0_1_acc)
    );

    bitmod_cell_lanes3_1x1_int8_acc24_stages1_anchor pe_1_0 (
        .clk(clk),
        .act(act_operand_1),
        .term(term_operand_0),
        .digit(digit_late),
        .first(first_late),
        .acc(pe_1_0_acc)
    );

    bitmod_cell_lanes3_1x1_int8_acc24_stages1_anchor pe_1_1 (
        .clk(clk),
        .act(act_operand_1),
        .term(term_operand_1),
        .digit(digit_late),
        .first(first_late),
        .acc(pe_1_1_acc)
    );

endmodule

module bitmod_cell_lanes3_1x1_int8_acc24_stages1_anchor (
    input  wire clk,
    input  wire [23:0] act,
    input  wire [8:0] term,
    input  wire [1:0] digit,
    input  wire first,
    output reg  [23:0] acc
);

    wire [13:0] total_up_2;
    reg  [12:0] total_late;
    wire [17:0] total_up_4;
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
    wire acc_17_0_sum;
    wire acc_17_0_carry;
    wire acc_17_1_sum;
    wire acc_17_1_carry;
    wire acc_18_0_sum;
    wire acc_18_0_carry;
    wire acc_18_1_sum;
    wire acc_18_1_carry;
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
    wire dot_carry;
    wire [11:0] dot_total;

    assign total_up_2 = digit[0] ? {total_late[12:1], {2{total_late[0]}}} : {{2{total_late[12]}}, total_late[12:1]};
    assign total_up_4 = digit[1] ? {total_up_2, {4{total_late[0]}}} : {{4{total_late[12]}}, total_up_2};
    assign acc_0_0_half = acc_kept[0] ^ total_late[0];
    assign acc_0_0_sum = acc_0_0_half ^ total_up_4[0];
    assign acc_0_0_carry = (acc_kept[0] & total_late[0]) | (acc_0_0_half & total_up_4[0]);
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
    assign acc_17_0_sum = ~(acc_kept[17] ^ ~total_up_4[17]);
    assign acc_17_0_carry = acc_kept[17] | ~total_up_4[17];
    assign acc_17_1_sum = acc_17_0_sum ^ acc_16_0_carry;
    assign acc_17_1_carry = acc_17_0_sum & acc_16_0_carry;
    assign acc_18_0_sum = ~(acc_kept[18] ^ acc_17_0_carry);
    assign acc_18_0_carry = acc_kept[18] | acc_17_0_carry;
    assign acc_18_1_sum = acc_18_0_sum ^ acc_17_1_carry;
    assign acc_18_1_carry = acc_18_0_sum & acc_17_1_carry;
    assign acc_19_0_sum = ~(acc_kept[19] ^ acc_18_0_carry);
    assign acc_19_0_carry = acc_kept[19] | acc_18_0_carry;
    assign acc_19_1_sum = acc_19_0_sum ^ acc_18_1_carry;
    assign acc_19_1_carry = acc_19_0_sum & acc_18_1_carry;
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
        total_late <= {dot_total, dot_carry};
        acc <= {acc_23_1_sum, acc_22_1_sum, acc_21_1_sum, acc_20_1_sum, acc_19_1_sum, acc_18_1_sum, acc_17_1_sum, acc_16_0_sum, acc_15_0_sum, acc_14_0_sum, acc_13_0_sum, acc_12_0_sum, acc_11_0_sum, acc_10_0_sum, acc_9_0_sum, acc_8_0_sum, acc_7_0_sum, acc_6_0_sum, acc_5_0_sum, acc_4_0_sum, acc_3_0_sum, acc_2_0_sum, acc_1_0_sum, acc_0_0_sum};
    end

    bitmod_dot_lanes3_1x1_int8_acc24_anchor dot (
        .act(act),
        .term(term),
        .total(dot_total),
        .carry(dot_carry)
    );

endmodule

module bitmod_dot_lanes3_1x1_int8_acc24_anchor (
    input  wire [23:0] act,
    input  wire [8:0] term,
    output wire [11:0] total,
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
    wire tree_0_0_half;
    wire tree_0_0_sum;
    wire tree_0_0_carry;
    wire tree_0_1_half;
    wire tree_0_1_sum;
    wire tree_0_1_carry;
    wire tree_1_0_half;
    wire tree_1_0_sum;
    wire tree_1_0_carry;
    wire tree_1_1_half;
    wire tree_1_1_sum;
    wire tree_1_1_carry;
    wire tree_2_0_half;
    wire tree_2_0_sum;
    wire tree_2_0_carry;
    wire tree_2_1_half;
    wire tree_2_1_sum;
    wire tree_2_1_carry;
    wire tree_3_0_half;
    wire tree_3_0_sum;
    wire tree_3_0_carry;
    wire tree_3_1_half;
    wire tree_3_1_sum;
    wire tree_3_1_carry;
    wire tree_4_0_half;
    wire tree_4_0_sum;
    wire tree_4_0_carry;
    wire tree_4_1_half;
    wire tree_4_1_sum;
    wire tree_4_1_carry;
    wire tree_5_0_half;
    wire tree_5_0_sum;
    wire tree_5_0_carry;
    wire tree_5_1_half;
    wire tree_5_1_sum;
    wire tree_5_1_carry;
    wire tree_6_0_half;
    wire tree_6_0_sum;
    wire tree_6_0_carry;
    wire tree_6_1_half;
    wire tree_6_1_sum;
    wire tree_6_1_carry;
    wire tree_7_0_half;
    wire tree_7_0_sum;
    wire tree_7_0_carry;
    wire tree_7_1_half;
    wire tree_7_1_sum;
    wire tree_7_1_carry;
    wire tree_8_0_half;
    wire tree_8_0_sum;
    wire tree_8_0_carry;
    wire tree_8_1_half;
    wire tree_8_1_sum;
    wire tree_8_1_carry;
    wire tree_9_0_sum;
    wire tree_9_0_carry;
    wire tree_9_1_half;
    wire tree_9_1_sum;
    wire tree_9_1_carry;
    wire tree_9_2_sum;
    wire tree_9_2_carry;
    wire tree_10_0_half;
    wire tree_10_0_sum;
    wire tree_10_0_carry;
    wire tree_11_0_sum;
    wire [9:0] bits_1;
    wire [9:0] bits_2;
    wire [9:0] bits_3;

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
    assign tree_0_0_half = product_0[0] ^ product_1[0];
    assign tree_0_0_sum = tree_0_0_half ^ product_2[0];
    assign tree_0_0_carry = (product_0[0] & product_1[0]) | (tree_0_0_half & product_2[0]);
    assign tree_0_1_half = term[5] ^ term[8];
    assign tree_0_1_sum = tree_0_1_half ^ tree_0_0_sum;
    assign tree_0_1_carry = (term[5] & term[8]) | (tree_0_1_half & tree_0_0_sum);
    assign tree_1_0_half = product_0[1] ^ product_1[1];
    assign tree_1_0_sum = tree_1_0_half ^ product_2[1];
    assign tree_1_0_carry = (product_0[1] & product_1[1]) | (tree_1_0_half & product_2[1]);
    assign tree_1_1_half = tree_0_0_carry ^ tree_1_0_sum;
    assign tree_1_1_sum = tree_1_1_half ^ tree_0_1_carry;
    assign tree_1_1_carry = (tree_0_0_carry & tree_1_0_sum) | (tree_1_1_half & tree_0_1_carry);
    assign tree_2_0_half = product_0[2] ^ product_1[2];
    assign tree_2_0_sum = tree_2_0_half ^ product_2[2];
    assign tree_2_0_carry = (product_0[2] & product_1[2]) | (tree_2_0_half & product_2[2]);
    assign tree_2_1_half = tree_1_0_carry ^ tree_2_0_sum;
    assign tree_2_1_sum = tree_2_1_half ^ tree_1_1_carry;
    assign tree_2_1_carry = (tree_1_0_carry & tree_2_0_sum) | (tree_2_1_half & tree_1_1_carry);
    assign tree_3_0_half = product_0[3] ^ product_1[3];
    assign tree_3_0_sum = tree_3_0_half ^ product_2[3];
    assign tree_3_0_carry = (product_0[3] & product_1[3]) | (tree_3_0_half & product_2[3]);
    assign tree_3_1_half = tree_2_0_carry ^ tree_3_0_sum;
    assign tree_3_1_sum = tree_3_1_half ^ tree_2_1_carry;
    assign tree_3_1_carry = (tree_2_0_carry & tree_3_0_sum) | (tree_3_1_half & tree_2_1_carry);
    assign tree_4_0_half = product_0[4] ^ product_1[4];
    assign tree_4_0_sum = tree_4_0_half ^ product_2[4];
    assign tree_4_0_carry = (product_0[4] & product_1[4]) | (tree_4_0_half & product_2[4]);
    assign tree_4_1_half = tree_3_0_carry ^ tree_4_0_sum;
    assign tree_4_1_sum = tree_4_1_half ^ tree_3_1_carry;
    assign tree_4_1_carry = (tree_3_0_carry & tree_4_0_sum) | (tree_4_1_half & tree_3_1_carry);
    assign tree_5_0_half = product_0[5] ^ product_1[5];
    assign tree_5_0_sum = tree_5_0_half ^ product_2[5];
    assign tree_5_0_carry = (product_0[5] & product_1[5]) | (tree_5_0_half & product_2[5]);
    assign tree_5_1_half = tree_4_0_carry ^ tree_5_0_sum;
    assign tree_5_1_sum = tree_5_1_half ^ tree_4_1_carry;
    assign tree_5_1_carry = (tree_4_0_carry & tree_5_0_sum) | (tree_5_1_half & tree_4_1_carry);
    assign tree_6_0_half = product_0[6] ^ product_1[6];
    assign tree_6_0_sum = tree_6_0_half ^ product_2[6];
    assign tree_6_0_carry = (product_0[6] & product_1[6]) | (tree_6_0_half & product_2[6]);
    assign tree_6_1_half = tree_5_0_carry ^ tree_6_0_sum;
    assign tree_6_1_sum = tree_6_1_half ^ tree_5_1_carry;
    assign tree_6_1_carry = (tree_5_0_carry & tree_6_0_sum) | (tree_6_1_half & tree_5_1_carry);
    assign tree_7_0_half = product_0[7] ^ product_1[7];
    assign tree_7_0_sum = tree_7_0_half ^ product_2[7];
    assign tree_7_0_carry = (product_0[7] & product_1[7]) | (tree_7_0_half & product_2[7]);
    assign tree_7_1_half = tree_6_0_carry ^ tree_7_0_sum;
    assign tree_7_1_sum = tree_7_1_half ^ tree_6_1_carry;
    assign tree_7_1_carry = (tree_6_0_carry & tree_7_0_sum) | (tree_7_1_half & tree_6_1_carry);
    assign tree_8_0_half = product_0[8] ^ product_1[8];
    assign tree_8_0_sum = tree_8_0_half ^ product_2[8];
    assign tree_8_0_carry = (product_0[8] & product_1[8]) | (tree_8_0_half & product_2[8]);
    assign tree_8_1_half = tree_7_0_carry ^ tree_8_0_sum;
    assign tree_8_1_sum = tree_8_1_half ^ tree_7_1_carry;
    assign tree_8_1_carry = (tree_7_0_carry & tree_8_0_sum) | (tree_8_1_half & tree_7_1_carry);
    assign tree_9_0_sum = ~(~product_0[9] ^ ~product_1[9]);
    assign tree_9_0_carry = ~product_0[9] | ~product_1[9];
    assign tree_9_1_half = ~product_2[9] ^ tree_9_0_sum;
    assign tree_9_1_sum = tree_9_1_half ^ tree_8_0_carry;
    assign tree_9_1_carry = (~product_2[9] & tree_9_0_sum) | (tree_9_1_half & tree_8_0_carry);
    assign tree_9_2_sum = tree_9_1_sum ^ tree_8_1_carry;
    assign tree_9_2_carry = tree_9_1_sum & tree_8_1_carry;
    assign tree_10_0_half = tree_9_0_carry ^ tree_9_1_carry;
    assign tree_10_0_sum = tree_10_0_half ^ tree_9_2_carry;
    assign tree_10_0_carry = (tree_9_0_carry & tree_9_1_carry) | (tree_10_0_half & tree_9_2_carry);
    assign tree_11_0_sum = ~tree_10_0_carry;
    assign total = {tree_11_0_sum, tree_10_0_sum, tree_9_2_sum, tree_8_1_sum, tree_7_1_sum, tree_6_1_sum, tree_5_1_sum, tree_4_1_sum, tree_3_1_sum, tree_2_1_sum, tree_1_1_sum, tree_0_1_sum};
    assign carry = term[2];

endmodule

module bitmod_recoder_lanes3_1x1_int8_acc24_anchor (
    input  wire [23:0] wgt,
    input  wire [1:0] selector,
    input  wire [3:0] datatype,
    input  wire [1:0] digit,
    output wire [8:0] term
);

    reg  [2:0] special_bitmod_fp3;
    reg  [2:0] special_bitmod_fp4;
    wire odd;
    wire whole;
    wire [2:0] special;
    wire [2:0] lane_0_term;
    wire [2:0] lane_1_term;
    wire [2:0] lane_2_term;
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
    assign term = {lane_2_term, lane_1_term, lane_0_term};

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
