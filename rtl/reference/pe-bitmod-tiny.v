// pe_bitmod_lanes2_1x1_int4_int4_bitmod_fp3_bitmod_fp4_acc18_anchor: PE of small weights of any datatype: a signed digit of every weight per cycle
//
//   lanes      2            products that are added at once
//   rows       1            rows of PEs, which share weights and their digits
//   cols       1            columns of PEs, which share activations and their alignment
//   act        int4         format of the activations; floats are aligned to the greatest exponent of their sum
//   datatypes  int4+bitmod_fp3+bitmod_fp4 what weights may be, chosen at run time
//   acc_width  18 bits      width of the accumulators; results wrap modulo 2**acc_width
//   guard      0 bits       floats: bits kept below the last bit of an activation with the greatest exponent
//   stages     0 cycles     registers between operands and accumulator: 1: behind the sum of the lanes; 2: behind the alignment of floats too
//   adder      ripple       how carries go through the sums of a PE: ripple: the smallest; prefix: in fewer levels
//   recode     inside       where codes of weights become digits: inside; or outside, where the recoders stand at the edge of a larger array: weights come as digits
//   form       anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os: sums begin and end, and rows of results leave through a drain
//
// digest 75f54a2c878e2c8e6319bb29006a577f9f6232e65c75be1437cdc306dd0c438e
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_bitmod_lanes2_1x1_int4_int4_bitmod_fp3_bitmod_fp4_acc18_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire [1:0] selector,
    input  wire [1:0] datatype,
    input  wire digit,
    output wire [17:0] acc
);

    reg  [1:0] clear;
    reg  [5:0] term_operand_0;
    wire [5:0] recoder_0_term;
    reg  digit_operand;
    reg  [7:0] act_operand_0;

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

    bitmod_recoder_lanes2_1x1_int4_int4_bitmod_fp3_bitmod_fp4_acc18_anchor recoder_0 (
        .wgt(wgt),
        .selector(selector),
        .datatype(datatype),
        .digit(digit),
        .term(recoder_0_term)
    );

    bitmod_cell_lanes2_1x1_int4_int4_bitmod_fp3_bitmod_fp4_acc18_anchor pe_0_0 (
        .clk(clk),
        .act(act_operand_0),
        .term(term_operand_0),
        .digit(digit_operand),
        .first(clear[0]),
        .acc(acc)
    );

endmodule

module bitmod_cell_lanes2_1x1_int4_int4_bitmod_fp3_bitmod_fp4_acc18_anchor (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [5:0] term,
    input  wire digit,
    input  wire first,
    output reg  [17:0] acc
);

    wire [8:0] total_up_2;
    wire dot_carry;
    wire [6:0] dot_total;
    wire acc_0_0_half;
    wire [17:0] acc_kept;
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
    wire acc_9_0_carry;
    wire acc_9_1_sum;
    wire acc_9_1_carry;
    wire acc_10_0_sum;
    wire acc_10_0_carry;
    wire acc_10_1_sum;
    wire acc_10_1_carry;
    wire acc_11_0_sum;
    wire acc_11_0_carry;
    wire acc_11_1_sum;
    wire acc_11_1_carry;
    wire acc_12_0_sum;
    wire acc_12_0_carry;
    wire acc_12_1_sum;
    wire acc_12_1_carry;
    wire acc_13_0_sum;
    wire acc_13_0_carry;
    wire acc_13_1_sum;
    wire acc_13_1_carry;
    wire acc_14_0_sum;
    wire acc_14_0_carry;
    wire acc_14_1_sum;
    wire acc_14_1_carry;
    wire acc_15_0_sum;
    wire acc_15_0_carry;
    wire acc_15_1_sum;
    wire acc_15_1_carry;
    wire acc_16_0_sum;
    wire acc_16_0_carry;
    wire acc_16_1_sum;
    wire acc_16_1_carry;
    wire acc_17_0_sum;
    wire acc_17_1_sum;

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
    assign acc_9_0_carry = acc_kept[9] | acc_8_0_carry;
    assign acc_9_1_sum = acc_9_0_sum ^ acc_8_1_carry;
    assign acc_9_1_carry = acc_9_0_sum & acc_8_1_carry;
    assign acc_10_0_sum = ~(acc_kept[10] ^ acc_9_0_carry);
    assign acc_10_0_carry = acc_kept[10] | acc_9_0_carry;
    assign acc_10_1_sum = acc_10_0_sum ^ acc_9_1_carry;
    assign acc_10_1_carry = acc_10_0_sum & acc_9_1_carry;
    assign acc_11_0_sum = ~(acc_kept[11] ^ acc_10_0_carry);
    assign acc_11_0_carry = acc_kept[11] | acc_10_0_carry;
    assign acc_11_1_sum = acc_11_0_sum ^ acc_10_1_carry;
    assign acc_11_1_carry = acc_11_0_sum & acc_10_1_carry;
    assign acc_12_0_sum = ~(acc_kept[12] ^ acc_11_0_carry);
    assign acc_12_0_carry = acc_kept[12] | acc_11_0_carry;
    assign acc_12_1_sum = acc_12_0_sum ^ acc_11_1_carry;
    assign acc_12_1_carry = acc_12_0_sum & acc_11_1_carry;
    assign acc_13_0_sum = ~(acc_kept[13] ^ acc_12_0_carry);
    assign acc_13_0_carry = acc_kept[13] | acc_12_0_carry;
    assign acc_13_1_sum = acc_13_0_sum ^ acc_12_1_carry;
    assign acc_13_1_carry = acc_13_0_sum & acc_12_1_carry;
    assign acc_14_0_sum = ~(acc_kept[14] ^ acc_13_0_carry);
    assign acc_14_0_carry = acc_kept[14] | acc_13_0_carry;
    assign acc_14_1_sum = acc_14_0_sum ^ acc_13_1_carry;
    assign acc_14_1_carry = acc_14_0_sum & acc_13_1_carry;
    assign acc_15_0_sum = ~(acc_kept[15] ^ acc_14_0_carry);
    assign acc_15_0_carry = acc_kept[15] | acc_14_0_carry;
    assign acc_15_1_sum = acc_15_0_sum ^ acc_14_1_carry;
    assign acc_15_1_carry = acc_15_0_sum & acc_14_1_carry;
    assign acc_16_0_sum = ~(acc_kept[16] ^ acc_15_0_carry);
    assign acc_16_0_carry = acc_kept[16] | acc_15_0_carry;
    assign acc_16_1_sum = acc_16_0_sum ^ acc_15_1_carry;
    assign acc_16_1_carry = acc_16_0_sum & acc_15_1_carry;
    assign acc_17_0_sum = ~(acc_kept[17] ^ acc_16_0_carry);
    assign acc_17_1_sum = acc_17_0_sum ^ acc_16_1_carry;
    assign acc_kept = first ? 18'd0 : acc;

    always @(posedge clk) begin
        acc <= {acc_17_1_sum, acc_16_1_sum, acc_15_1_sum, acc_14_1_sum, acc_13_1_sum, acc_12_1_sum, acc_11_1_sum, acc_10_1_sum, acc_9_1_sum, acc_8_1_sum, acc_7_0_sum, acc_6_0_sum, acc_5_0_sum, acc_4_0_sum, acc_3_0_sum, acc_2_0_sum, acc_1_0_sum, acc_0_0_sum};
    end

    bitmod_dot_lanes2_1x1_int4_int4_bitmod_fp3_bitmod_fp4_acc18_anchor dot (
        .act(act),
        .term(term),
        .total(dot_total),
        .carry(dot_carry)
    );

endmodule

module bitmod_dot_lanes2_1x1_int4_int4_bitmod_fp3_bitmod_fp4_acc18_anchor (
    input  wire [7:0] act,
    input  wire [5:0] term,
    output wire [6:0] total,
    output wire carry
);

    wire [3:0] turned_0;
    wire one_0;
    wire two_0;
    wire four_0;
    wire [5:0] product_0;
    wire [3:0] turned_1;
    wire one_1;
    wire two_1;
    wire four_1;
    wire [5:0] product_1;
    wire tree_0_0_half;
    wire tree_0_0_sum;
    wire tree_0_0_carry;
    wire tree_1_0_half;
    wire tree_1_0_sum;
    wire tree_1_0_carry;
    wire tree_2_0_half;
    wire tree_2_0_sum;
    wire tree_2_0_carry;
    wire tree_3_0_half;
    wire tree_3_0_sum;
    wire tree_3_0_carry;
    wire tree_4_0_half;
    wire tree_4_0_sum;
    wire tree_4_0_carry;
    wire tree_5_0_half;
    wire tree_5_0_sum;
    wire tree_5_0_carry;
    wire tree_6_0_sum;
    wire [5:0] bits_1;
    wire [5:0] bits_2;

    assign turned_0 = act[3:0] ^ {4{term[2]}};
    assign one_0 = term[0] & ~term[1];
    assign two_0 = term[1] & ~term[0];
    assign four_0 = term[0] & term[1];
    assign bits_1 = (6'd0 | ({{2{turned_0[3]}}, turned_0} & {6{one_0}})) | ({turned_0[3], turned_0, term[2]} & {6{two_0}});
    assign product_0 = bits_1 | ({turned_0, {2{term[2]}}} & {6{four_0}});
    assign turned_1 = act[7:4] ^ {4{term[5]}};
    assign one_1 = term[3] & ~term[4];
    assign two_1 = term[4] & ~term[3];
    assign four_1 = term[3] & term[4];
    assign bits_2 = (6'd0 | ({{2{turned_1[3]}}, turned_1} & {6{one_1}})) | ({turned_1[3], turned_1, term[5]} & {6{two_1}});
    assign product_1 = bits_2 | ({turned_1, {2{term[5]}}} & {6{four_1}});
    assign tree_0_0_half = product_0[0] ^ product_1[0];
    assign tree_0_0_sum = tree_0_0_half ^ term[5];
    assign tree_0_0_carry = (product_0[0] & product_1[0]) | (tree_0_0_half & term[5]);
    assign tree_1_0_half = product_0[1] ^ product_1[1];
    assign tree_1_0_sum = tree_1_0_half ^ tree_0_0_carry;
    assign tree_1_0_carry = (product_0[1] & product_1[1]) | (tree_1_0_half & tree_0_0_carry);
    assign tree_2_0_half = product_0[2] ^ product_1[2];
    assign tree_2_0_sum = tree_2_0_half ^ tree_1_0_carry;
    assign tree_2_0_carry = (product_0[2] & product_1[2]) | (tree_2_0_half & tree_1_0_carry);
    assign tree_3_0_half = product_0[3] ^ product_1[3];
    assign tree_3_0_sum = tree_3_0_half ^ tree_2_0_carry;
    assign tree_3_0_carry = (product_0[3] & product_1[3]) | (tree_3_0_half & tree_2_0_carry);
    assign tree_4_0_half = product_0[4] ^ product_1[4];
    assign tree_4_0_sum = tree_4_0_half ^ tree_3_0_carry;
    assign tree_4_0_carry = (product_0[4] & product_1[4]) | (tree_4_0_half & tree_3_0_carry);
    assign tree_5_0_half = ~product_0[5] ^ ~product_1[5];
    assign tree_5_0_sum = tree_5_0_half ^ tree_4_0_carry;
    assign tree_5_0_carry = (~product_0[5] & ~product_1[5]) | (tree_5_0_half & tree_4_0_carry);
    assign tree_6_0_sum = ~tree_5_0_carry;
    assign total = {tree_6_0_sum, tree_5_0_sum, tree_4_0_sum, tree_3_0_sum, tree_2_0_sum, tree_1_0_sum, tree_0_0_sum};
    assign carry = term[2];

endmodule

module bitmod_recoder_lanes2_1x1_int4_int4_bitmod_fp3_bitmod_fp4_acc18_anchor (
    input  wire [7:0] wgt,
    input  wire [1:0] selector,
    input  wire [1:0] datatype,
    input  wire digit,
    output wire [5:0] term
);

    reg  [2:0] special_bitmod_fp3;
    reg  [2:0] special_bitmod_fp4;
    wire whole;
    wire [2:0] special;
    wire [2:0] lane_0_term;
    wire [2:0] lane_1_term;
    wire is_1;
    wire is_2;
    wire is_3;
    wire is_4;
    wire is_5;
    wire bits_1;
    wire bits_2;
    wire bits_3;
    wire bits_4;
    wire bits_5;

    assign is_1 = datatype == 2'd0;
    assign is_2 = datatype == 2'd1;
    assign is_3 = datatype == 2'd2;
    assign is_4 = digit == 1'b0;
    assign is_5 = digit == 1'b1;
    assign bits_1 = is_4 & (((1'b0 | is_1) | is_2) | is_3);
    assign bits_2 = is_4 & ((1'b0 | is_1) | is_3);
    assign bits_3 = is_5 & ((1'b0 | is_1) | is_3);
    assign bits_4 = is_5 & ((1'b0 | is_1) | is_3);
    assign bits_5 = is_5 & (1'b0 | is_1);
    assign whole = is_4 & (1'b0 | is_2);
    assign special = (3'd0 | (special_bitmod_fp3 & {3{is_2}})) | (special_bitmod_fp4 & {3{is_3}});
    assign term = {lane_1_term, lane_0_term};

    always @* begin
        special_bitmod_fp3 = 3'd0;
        case (selector)
            2'd0: begin
                special_bitmod_fp3 = (3'd0 | (3'd5 & {3{is_4}})) | (3'd1 & {3{is_5}});
            end
            2'd1: begin
                special_bitmod_fp3 = (3'd0 | (3'd1 & {3{is_4}})) | (3'd5 & {3{is_5}});
            end
            2'd2: begin
                special_bitmod_fp3 = (3'd0 | (3'd2 & {3{is_4}})) | (3'd1 & {3{is_5}});
            end
            2'd3: begin
                special_bitmod_fp3 = (3'd0 | (3'd6 & {3{is_4}})) | (3'd5 & {3{is_5}});
            end
            default: ;
        endcase
    end

    always @* begin
        special_bitmod_fp4 = 3'd0;
        case (selector)
            2'd0: begin
                special_bitmod_fp4 = (3'd0 | (3'd2 & {3{is_4}})) | (3'd2 & {3{is_5}});
            end
            2'd1: begin
                special_bitmod_fp4 = (3'd0 | (3'd6 & {3{is_4}})) | (3'd6 & {3{is_5}});
            end
            2'd2: begin
                special_bitmod_fp4 = (3'd0 | (3'd0 & {3{is_4}})) | (3'd3 & {3{is_5}});
            end
            2'd3: begin
                special_bitmod_fp4 = (3'd0 | (3'd0 & {3{is_4}})) | (3'd7 & {3{is_5}});
            end
            default: ;
        endcase
    end

    bitmod_lane_lanes1_1x1_int4_int4_bitmod_fp3_bitmod_fp4_acc18_anchor lane_0 (
        .code(wgt[3:0]),
        .tap({bits_5, bits_4, bits_3, bits_2, bits_1}),
        .chosen({is_3, is_2}),
        .whole(whole),
        .special(special),
        .term(lane_0_term)
    );

    bitmod_lane_lanes1_1x1_int4_int4_bitmod_fp3_bitmod_fp4_acc18_anchor lane_1 (
        .code(wgt[7:4]),
        .tap({bits_5, bits_4, bits_3, bits_2, bits_1}),
        .chosen({is_3, is_2}),
        .whole(whole),
        .special(special),
        .term(lane_1_term)
    );

endmodule

module bitmod_lane_lanes1_1x1_int4_int4_bitmod_fp3_bitmod_fp4_acc18_anchor (
    input  wire [3:0] code,
    input  wire [4:0] tap,
    input  wire [1:0] chosen,
    input  wire whole,
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
    wire choice_1;
    wire bits_3;

    assign is_large_0 = code[2] & chosen[1];
    assign is_double = 1'b0 | (code[1] & is_large_0);
    assign bits_1 = (1'b0 | (((1'b0 | is_large_0) ? 1'b0 : code[0]) & tap[0])) | (code[2] & tap[3]);
    assign bits_2 = (1'b0 | (((1'b0 | is_large_0) ? code[0] : code[1]) & tap[1])) | (code[3] & tap[4]);
    assign one = (1'b0 | (((1'b0 | is_large_0) ? code[0] : code[1]) & tap[2])) ^ bits_1;
    assign two = ~one & (bits_1 ^ bits_2);
    assign choice_1 = is_double ? two : one;
    assign bits_3 = (two | (is_double & one)) | (code[1] & whole);
    assign sign = (bits_2 ^ ((1'b0 | (code[2] & chosen[0])) | (code[3] & chosen[1]))) & (|{bits_3, choice_1});
    assign is_special = ((1'b0 | (code[2] & chosen[0])) | (code[3] & chosen[1])) & ~((1'b0 | (|code[1:0])) | (code[2] & (1'b0 | chosen[1])));
    assign term = {sign, bits_3, choice_1} | (special & {3{is_special}});

endmodule

`default_nettype wire
