// pe_uint8_int4_acc20_booth_anchor: PE with Booth rows and accumulator in one compressor tree, and one addition
//
//   act        uint8        format of the activations
//   wgt        int4         format of the weights
//   acc_width  20 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         booth        PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os, ws: the PE as it stands in an array, with drain chain or weight registers
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
// digest 69256aea0cfcfda47d4524e0c3b1ea262fc2ab9dfe02bb9201bc8c4719662a51
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_uint8_int4_acc20_booth_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [7:0] act,
    input  wire [3:0] wgt,
    output reg  [19:0] acc
);

    reg  [7:0] act_operand;
    reg  [3:0] wgt_operand;
    reg  clear;
    wire [19:0] pe_next_state;

    always @(posedge clk) begin
        act_operand <= act;
        wgt_operand <= wgt;
        acc <= clear ? 20'd0 : pe_next_state;
    end

    always @(posedge clk) begin
        if (rst) begin
            clear <= 1'b1;
        end else begin
            clear <= 1'b0;
        end
    end

    pe_booth_uint8_int4_acc20 pe (
        .act(act_operand),
        .wgt(wgt_operand),
        .state(acc),
        .next_state(pe_next_state)
    );

endmodule

module pe_booth_uint8_int4_acc20 (
    input  wire [7:0] act,
    input  wire [3:0] wgt,
    input  wire [19:0] state,
    output wire [19:0] next_state
);

    wire digit_0_one;
    wire digit_0_two;
    wire digit_0_negative;
    wire digit_1_one;
    wire digit_1_two;
    wire digit_1_negative;
    wire [7:0] flipped_0;
    wire [9:0] row_0;
    wire [7:0] flipped_1;
    wire [9:0] row_1;
    wire add_0_0_half;
    wire add_0_0_sum;
    wire add_0_0_carry;
    wire add_1_0_sum;
    wire add_1_0_carry;
    wire add_2_0_half;
    wire add_2_0_sum;
    wire add_2_0_carry;
    wire add_2_1_sum;
    wire add_2_1_carry;
    wire add_3_0_half;
    wire add_3_0_sum;
    wire add_3_0_carry;
    wire add_3_1_sum;
    wire add_3_1_carry;
    wire add_4_0_half;
    wire add_4_0_sum;
    wire add_4_0_carry;
    wire add_4_1_sum;
    wire add_4_1_carry;
    wire add_5_0_half;
    wire add_5_0_sum;
    wire add_5_0_carry;
    wire add_5_1_sum;
    wire add_5_1_carry;
    wire add_6_0_half;
    wire add_6_0_sum;
    wire add_6_0_carry;
    wire add_6_1_sum;
    wire add_6_1_carry;
    wire add_7_0_half;
    wire add_7_0_sum;
    wire add_7_0_carry;
    wire add_7_1_sum;
    wire add_7_1_carry;
    wire add_8_0_half;
    wire add_8_0_sum;
    wire add_8_0_carry;
    wire add_8_1_sum;
    wire add_8_1_carry;
    wire add_9_0_half;
    wire add_9_0_sum;
    wire add_9_0_carry;
    wire add_9_1_sum;
    wire add_9_1_carry;
    wire add_10_0_half;
    wire add_10_0_sum;
    wire add_10_0_carry;
    wire add_10_1_sum;
    wire add_10_1_carry;
    wire add_11_0_half;
    wire add_11_0_sum;
    wire add_11_0_carry;
    wire add_11_1_sum;
    wire add_11_1_carry;
    wire add_12_0_sum;
    wire add_12_0_carry;
    wire add_13_0_sum;
    wire add_13_0_carry;
    wire add_14_0_sum;
    wire add_14_0_carry;
    wire add_15_0_sum;
    wire add_15_0_carry;
    wire add_16_0_sum;
    wire add_16_0_carry;
    wire add_17_0_sum;
    wire add_17_0_carry;
    wire add_18_0_sum;
    wire add_18_0_carry;
    wire add_19_0_sum;
    wire [19:0] total_g;
    wire [19:0] total_p;
    wire [19:0] total_half;
    wire total_g_1_0;
    wire total_g_4_3;
    wire total_p_4_3;
    wire total_g_6_5;
    wire total_p_6_5;
    wire total_g_8_7;
    wire total_p_8_7;
    wire total_g_10_9;
    wire total_p_10_9;
    wire total_g_12_11;
    wire total_p_12_11;
    wire total_g_15_14;
    wire total_p_15_14;
    wire total_g_17_16;
    wire total_p_17_16;
    wire total_g_2_0;
    wire total_g_13_11;
    wire total_p_13_11;
    wire total_g_18_16;
    wire total_p_18_16;
    wire total_g_3_0;
    wire total_g_10_7;
    wire total_p_10_7;
    wire total_g_4_0;
    wire total_g_15_11;
    wire total_p_15_11;
    wire total_g_5_0;
    wire total_g_6_0;
    wire total_g_7_0;
    wire total_g_8_0;
    wire total_g_9_0;
    wire total_g_10_0;
    wire total_g_11_0;
    wire total_g_12_0;
    wire total_g_13_0;
    wire total_g_14_0;
    wire total_g_15_0;
    wire total_g_16_0;
    wire total_g_17_0;
    wire total_g_18_0;

    assign digit_0_one = wgt[0] ^ 1'b0;
    assign digit_0_two = ((wgt[1] & ~wgt[0]) & ~1'b0) | ((~wgt[1] & wgt[0]) & 1'b0);
    assign digit_0_negative = wgt[1] & ~(wgt[0] & 1'b0);
    assign digit_1_one = wgt[2] ^ wgt[1];
    assign digit_1_two = ((wgt[3] & ~wgt[2]) & ~wgt[1]) | ((~wgt[3] & wgt[2]) & wgt[1]);
    assign digit_1_negative = wgt[3] & ~(wgt[2] & wgt[1]);
    assign flipped_0 = act ^ {8{wgt[1]}};
    assign row_0 = ({{2{wgt[1]}}, flipped_0} & {10{digit_0_one}}) | ({wgt[1], flipped_0, wgt[1]} & {10{digit_0_two}});
    assign flipped_1 = act ^ {8{wgt[3]}};
    assign row_1 = ({{2{wgt[3]}}, flipped_1} & {10{digit_1_one}}) | ({wgt[3], flipped_1, wgt[3]} & {10{digit_1_two}});
    assign add_0_0_half = state[0] ^ digit_0_negative;
    assign add_0_0_sum = add_0_0_half ^ row_0[0];
    assign add_0_0_carry = (state[0] & digit_0_negative) | ((state[0] | digit_0_negative) & row_0[0]);
    assign add_1_0_sum = state[1] ^ row_0[1];
    assign add_1_0_carry = state[1] & row_0[1];
    assign add_2_0_half = state[2] ^ digit_1_negative;
    assign add_2_0_sum = add_2_0_half ^ row_0[2];
    assign add_2_0_carry = (state[2] & digit_1_negative) | ((state[2] | digit_1_negative) & row_0[2]);
    assign add_2_1_sum = row_1[0] ^ add_1_0_carry;
    assign add_2_1_carry = row_1[0] & add_1_0_carry;
    assign add_3_0_half = state[3] ^ row_0[3];
    assign add_3_0_sum = add_3_0_half ^ row_1[1];
    assign add_3_0_carry = (state[3] & row_0[3]) | ((state[3] | row_0[3]) & row_1[1]);
    assign add_3_1_sum = add_2_0_carry ^ add_2_1_carry;
    assign add_3_1_carry = add_2_0_carry & add_2_1_carry;
    assign add_4_0_half = state[4] ^ row_0[4];
    assign add_4_0_sum = add_4_0_half ^ row_1[2];
    assign add_4_0_carry = (state[4] & row_0[4]) | ((state[4] | row_0[4]) & row_1[2]);
    assign add_4_1_sum = add_3_1_carry ^ add_3_0_carry;
    assign add_4_1_carry = add_3_1_carry & add_3_0_carry;
    assign add_5_0_half = state[5] ^ row_0[5];
    assign add_5_0_sum = add_5_0_half ^ row_1[3];
    assign add_5_0_carry = (state[5] & row_0[5]) | ((state[5] | row_0[5]) & row_1[3]);
    assign add_5_1_sum = add_4_0_carry ^ add_5_0_sum;
    assign add_5_1_carry = add_4_0_carry & add_5_0_sum;
    assign add_6_0_half = state[6] ^ row_0[6];
    assign add_6_0_sum = add_6_0_half ^ row_1[4];
    assign add_6_0_carry = (state[6] & row_0[6]) | ((state[6] | row_0[6]) & row_1[4]);
    assign add_6_1_sum = add_5_0_carry ^ add_6_0_sum;
    assign add_6_1_carry = add_5_0_carry & add_6_0_sum;
    assign add_7_0_half = state[7] ^ row_0[7];
    assign add_7_0_sum = add_7_0_half ^ row_1[5];
    assign add_7_0_carry = (state[7] & row_0[7]) | ((state[7] | row_0[7]) & row_1[5]);
    assign add_7_1_sum = add_6_0_carry ^ add_7_0_sum;
    assign add_7_1_carry = add_6_0_carry & add_7_0_sum;
    assign add_8_0_half = state[8] ^ row_0[8];
    assign add_8_0_sum = add_8_0_half ^ row_1[6];
    assign add_8_0_carry = (state[8] & row_0[8]) | ((state[8] | row_0[8]) & row_1[6]);
    assign add_8_1_sum = add_7_0_carry ^ add_8_0_sum;
    assign add_8_1_carry = add_7_0_carry & add_8_0_sum;
    assign add_9_0_half = state[9] ^ row_0[9];
    assign add_9_0_sum = add_9_0_half ^ row_1[7];
    assign add_9_0_carry = (state[9] & row_0[9]) | ((state[9] | row_0[9]) & row_1[7]);
    assign add_9_1_sum = add_8_0_carry ^ add_9_0_sum;
    assign add_9_1_carry = add_8_0_carry & add_9_0_sum;
    assign add_10_0_half = state[10] ^ row_0[9];
    assign add_10_0_sum = add_10_0_half ^ row_1[8];
    assign add_10_0_carry = (state[10] & row_0[9]) | ((state[10] | row_0[9]) & row_1[8]);
    assign add_10_1_sum = add_9_0_carry ^ add_10_0_sum;
    assign add_10_1_carry = add_9_0_carry & add_10_0_sum;
    assign add_11_0_half = state[11] ^ ~row_0[9];
    assign add_11_0_sum = add_11_0_half ^ ~row_1[9];
    assign add_11_0_carry = (state[11] & ~row_0[9]) | ((state[11] | ~row_0[9]) & ~row_1[9]);
    assign add_11_1_sum = add_10_0_carry ^ add_11_0_sum;
    assign add_11_1_carry = add_10_0_carry & add_11_0_sum;
    assign add_12_0_sum = ~(state[12] ^ add_11_0_carry);
    assign add_12_0_carry = state[12] | add_11_0_carry;
    assign add_13_0_sum = ~(state[13] ^ add_12_0_carry);
    assign add_13_0_carry = state[13] | add_12_0_carry;
    assign add_14_0_sum = ~(state[14] ^ add_13_0_carry);
    assign add_14_0_carry = state[14] | add_13_0_carry;
    assign add_15_0_sum = ~(state[15] ^ add_14_0_carry);
    assign add_15_0_carry = state[15] | add_14_0_carry;
    assign add_16_0_sum = ~(state[16] ^ add_15_0_carry);
    assign add_16_0_carry = state[16] | add_15_0_carry;
    assign add_17_0_sum = ~(state[17] ^ add_16_0_carry);
    assign add_17_0_carry = state[17] | add_16_0_carry;
    assign add_18_0_sum = ~(state[18] ^ add_17_0_carry);
    assign add_18_0_carry = state[18] | add_17_0_carry;
    assign add_19_0_sum = ~(state[19] ^ add_18_0_carry);
    assign total_g = {add_19_0_sum, add_18_0_sum, add_17_0_sum, add_16_0_sum, add_15_0_sum, add_14_0_sum, add_13_0_sum, add_12_0_sum, add_11_1_sum, add_10_1_sum, add_9_1_sum, add_8_1_sum, add_7_1_sum, add_6_1_sum, add_5_1_sum, add_4_1_sum, add_3_1_sum, add_2_1_sum, add_1_0_sum, add_0_0_sum} & {7'd0, add_11_1_carry, add_10_1_carry, add_9_1_carry, add_8_1_carry, add_7_1_carry, add_6_1_carry, add_5_1_carry, add_4_1_carry, add_4_0_sum, add_3_0_sum, add_2_0_sum, add_0_0_carry, 1'b0};
    assign total_p = {add_19_0_sum, add_18_0_sum, add_17_0_sum, add_16_0_sum, add_15_0_sum, add_14_0_sum, add_13_0_sum, add_12_0_sum, add_11_1_sum, add_10_1_sum, add_9_1_sum, add_8_1_sum, add_7_1_sum, add_6_1_sum, add_5_1_sum, add_4_1_sum, add_3_1_sum, add_2_1_sum, add_1_0_sum, add_0_0_sum} | {7'd0, add_11_1_carry, add_10_1_carry, add_9_1_carry, add_8_1_carry, add_7_1_carry, add_6_1_carry, add_5_1_carry, add_4_1_carry, add_4_0_sum, add_3_0_sum, add_2_0_sum, add_0_0_carry, 1'b0};
    assign total_half = total_p & ~total_g;
    assign total_g_1_0 = total_g[0] ? total_p[1] : total_g[1];
    assign total_g_4_3 = total_g[3] ? total_p[4] : total_g[4];
    assign total_p_4_3 = total_g[4] | (total_p[4] & total_p[3]);
    assign total_g_6_5 = total_g[5] ? total_p[6] : total_g[6];
    assign total_p_6_5 = total_g[6] | (total_p[6] & total_p[5]);
    assign total_g_8_7 = total_g[7] ? total_p[8] : total_g[8];
    assign total_p_8_7 = total_g[8] | (total_p[8] & total_p[7]);
    assign total_g_10_9 = total_g[9] ? total_p[10] : total_g[10];
    assign total_p_10_9 = total_g[10] | (total_p[10] & total_p[9]);
    assign total_g_12_11 = total_g[11] ? total_p[12] : total_g[12];
    assign total_p_12_11 = total_g[12] | (total_p[12] & total_p[11]);
    assign total_g_15_14 = total_g[14] ? total_p[15] : total_g[15];
    assign total_p_15_14 = total_g[15] | (total_p[15] & total_p[14]);
    assign total_g_17_16 = total_g[16] ? total_p[17] : total_g[17];
    assign total_p_17_16 = total_g[17] | (total_p[17] & total_p[16]);
    assign total_g_2_0 = total_g_1_0 ? total_p[2] : total_g[2];
    assign total_g_13_11 = total_g_12_11 ? total_p[13] : total_g[13];
    assign total_p_13_11 = total_g[13] | (total_p[13] & total_p_12_11);
    assign total_g_18_16 = total_g_17_16 ? total_p[18] : total_g[18];
    assign total_p_18_16 = total_g[18] | (total_p[18] & total_p_17_16);
    assign total_g_3_0 = total_g_2_0 ? total_p[3] : total_g[3];
    assign total_g_10_7 = total_g_8_7 ? total_p_10_9 : total_g_10_9;
    assign total_p_10_7 = total_g_10_9 | (total_p_10_9 & total_p_8_7);
    assign total_g_4_0 = total_g_2_0 ? total_p_4_3 : total_g_4_3;
    assign total_g_15_11 = total_g_13_11 ? total_p_15_14 : total_g_15_14;
    assign total_p_15_11 = total_g_15_14 | (total_p_15_14 & total_p_13_11);
    assign total_g_5_0 = total_g_4_0 ? total_p[5] : total_g[5];
    assign total_g_6_0 = total_g_4_0 ? total_p_6_5 : total_g_6_5;
    assign total_g_7_0 = total_g_6_0 ? total_p[7] : total_g[7];
    assign total_g_8_0 = total_g_6_0 ? total_p_8_7 : total_g_8_7;
    assign total_g_9_0 = total_g_8_0 ? total_p[9] : total_g[9];
    assign total_g_10_0 = total_g_6_0 ? total_p_10_7 : total_g_10_7;
    assign total_g_11_0 = total_g_10_0 ? total_p[11] : total_g[11];
    assign total_g_12_0 = total_g_10_0 ? total_p_12_11 : total_g_12_11;
    assign total_g_13_0 = total_g_10_0 ? total_p_13_11 : total_g_13_11;
    assign total_g_14_0 = total_g_13_0 ? total_p[14] : total_g[14];
    assign total_g_15_0 = total_g_10_0 ? total_p_15_11 : total_g_15_11;
    assign total_g_16_0 = total_g_15_0 ? total_p[16] : total_g[16];
    assign total_g_17_0 = total_g_15_0 ? total_p_17_16 : total_g_17_16;
    assign total_g_18_0 = total_g_15_0 ? total_p_18_16 : total_g_18_16;
    assign next_state = total_half ^ {total_g_18_0, total_g_17_0, total_g_16_0, total_g_15_0, total_g_14_0, total_g_13_0, total_g_12_0, total_g_11_0, total_g_10_0, total_g_9_0, total_g_8_0, total_g_7_0, total_g_6_0, total_g_5_0, total_g_4_0, total_g_3_0, total_g_2_0, total_g_1_0, total_g[0], 1'b0};

endmodule

`default_nettype wire
