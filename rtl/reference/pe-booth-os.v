// pe_int8_int8_acc32_booth_os: PE with Booth rows and accumulator in one compressor tree, and one addition
//
//   act        int8         format of the activations
//   wgt        int8         format of the weights
//   acc_width  32 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         booth        PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       os           anchor: operands registered, accumulator exposed, as published PEs are measured; os, ws: the PE as it stands in an array, with drain chain or weight registers
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
// digest 3c22511e7e39b635d2953bd38ca1228b720510731113ca2326b92da1a8986123
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_int8_int8_acc32_booth_os (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [31:0] above,
    output wire [31:0] below
);

    os_cell_int8_int8_acc32_booth cell_ (
        .clk(clk),
        .act(act),
        .wgt(wgt),
        .first(first),
        .load(load),
        .above(above),
        .below(below)
    );

endmodule

module os_cell_int8_int8_acc32_booth (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [31:0] above,
    output reg  [31:0] below
);

    wire [31:0] state;
    reg  [31:0] acc;
    wire [31:0] pe_next_state;

    assign state = first ? 32'd0 : acc;

    always @(posedge clk) begin
        acc <= pe_next_state;
        below <= load ? acc : above;
    end

    pe_booth_int8_int8_acc32 pe (
        .act(act),
        .wgt(wgt),
        .state(state),
        .next_state(pe_next_state)
    );

endmodule

module pe_booth_int8_int8_acc32 (
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire [31:0] state,
    output wire [31:0] next_state
);

    wire digit_0_one;
    wire digit_0_two;
    wire digit_0_negative;
    wire digit_1_one;
    wire digit_1_two;
    wire digit_1_negative;
    wire digit_2_one;
    wire digit_2_two;
    wire digit_2_negative;
    wire digit_3_one;
    wire digit_3_two;
    wire digit_3_negative;
    wire [7:0] flipped_0;
    wire [8:0] row_0;
    wire [7:0] flipped_1;
    wire [8:0] row_1;
    wire [7:0] flipped_2;
    wire [8:0] row_2;
    wire [7:0] flipped_3;
    wire [8:0] row_3;
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
    wire add_4_1_half;
    wire add_4_1_sum;
    wire add_4_1_carry;
    wire add_4_2_sum;
    wire add_4_2_carry;
    wire add_5_0_half;
    wire add_5_0_sum;
    wire add_5_0_carry;
    wire add_5_1_half;
    wire add_5_1_sum;
    wire add_5_1_carry;
    wire add_5_2_sum;
    wire add_5_2_carry;
    wire add_6_0_half;
    wire add_6_0_sum;
    wire add_6_0_carry;
    wire add_6_1_half;
    wire add_6_1_sum;
    wire add_6_1_carry;
    wire add_6_2_half;
    wire add_6_2_sum;
    wire add_6_2_carry;
    wire add_6_3_sum;
    wire add_6_3_carry;
    wire add_7_0_half;
    wire add_7_0_sum;
    wire add_7_0_carry;
    wire add_7_1_half;
    wire add_7_1_sum;
    wire add_7_1_carry;
    wire add_7_2_half;
    wire add_7_2_sum;
    wire add_7_2_carry;
    wire add_7_3_sum;
    wire add_7_3_carry;
    wire add_8_0_half;
    wire add_8_0_sum;
    wire add_8_0_carry;
    wire add_8_1_half;
    wire add_8_1_sum;
    wire add_8_1_carry;
    wire add_8_2_half;
    wire add_8_2_sum;
    wire add_8_2_carry;
    wire add_8_3_sum;
    wire add_8_3_carry;
    wire add_9_0_half;
    wire add_9_0_sum;
    wire add_9_0_carry;
    wire add_9_1_half;
    wire add_9_1_sum;
    wire add_9_1_carry;
    wire add_9_2_half;
    wire add_9_2_sum;
    wire add_9_2_carry;
    wire add_9_3_sum;
    wire add_9_3_carry;
    wire add_10_0_half;
    wire add_10_0_sum;
    wire add_10_0_carry;
    wire add_10_1_half;
    wire add_10_1_sum;
    wire add_10_1_carry;
    wire add_10_2_half;
    wire add_10_2_sum;
    wire add_10_2_carry;
    wire add_10_3_sum;
    wire add_10_3_carry;
    wire add_11_0_sum;
    wire add_11_0_carry;
    wire add_11_1_half;
    wire add_11_1_sum;
    wire add_11_1_carry;
    wire add_11_2_half;
    wire add_11_2_sum;
    wire add_11_2_carry;
    wire add_12_0_half;
    wire add_12_0_sum;
    wire add_12_0_carry;
    wire add_12_1_half;
    wire add_12_1_sum;
    wire add_12_1_carry;
    wire add_13_0_sum;
    wire add_13_0_carry;
    wire add_13_1_sum;
    wire add_13_1_carry;
    wire add_14_0_half;
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
    wire add_19_0_carry;
    wire add_20_0_sum;
    wire add_20_0_carry;
    wire add_21_0_sum;
    wire add_21_0_carry;
    wire add_22_0_sum;
    wire add_22_0_carry;
    wire add_23_0_sum;
    wire add_23_0_carry;
    wire add_24_0_sum;
    wire add_24_0_carry;
    wire add_25_0_sum;
    wire add_25_0_carry;
    wire add_26_0_sum;
    wire add_26_0_carry;
    wire add_27_0_sum;
    wire add_27_0_carry;
    wire add_28_0_sum;
    wire add_28_0_carry;
    wire add_29_0_sum;
    wire add_29_0_carry;
    wire add_30_0_sum;
    wire add_30_0_carry;
    wire add_31_0_sum;
    wire [31:0] total_g;
    wire [31:0] total_p;
    wire [31:0] total_half;
    wire total_g_1_0;
    wire total_g_4_3;
    wire total_p_4_3;
    wire total_g_7_6;
    wire total_p_7_6;
    wire total_g_9_8;
    wire total_p_9_8;
    wire total_g_11_10;
    wire total_p_11_10;
    wire total_g_15_14;
    wire total_p_15_14;
    wire total_g_18_17;
    wire total_p_18_17;
    wire total_g_22_21;
    wire total_p_22_21;
    wire total_g_24_23;
    wire total_p_24_23;
    wire total_g_27_26;
    wire total_p_27_26;
    wire total_g_30_29;
    wire total_p_30_29;
    wire total_g_2_0;
    wire total_g_16_14;
    wire total_p_16_14;
    wire total_g_19_17;
    wire total_p_19_17;
    wire total_g_25_23;
    wire total_p_25_23;
    wire total_g_28_26;
    wire total_p_28_26;
    wire total_g_3_0;
    wire total_g_16_13;
    wire total_p_16_13;
    wire total_g_20_17;
    wire total_p_20_17;
    wire total_g_4_0;
    wire total_g_16_12;
    wire total_p_16_12;
    wire total_g_5_0;
    wire total_g_22_17;
    wire total_p_22_17;
    wire total_g_6_0;
    wire total_g_16_10;
    wire total_p_16_10;
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
    wire total_g_19_0;
    wire total_g_20_0;
    wire total_g_21_0;
    wire total_g_22_0;
    wire total_g_23_0;
    wire total_g_24_0;
    wire total_g_25_0;
    wire total_g_26_0;
    wire total_g_27_0;
    wire total_g_28_0;
    wire total_g_29_0;
    wire total_g_30_0;

    assign digit_0_one = wgt[0] ^ 1'b0;
    assign digit_0_two = ((wgt[1] & ~wgt[0]) & ~1'b0) | ((~wgt[1] & wgt[0]) & 1'b0);
    assign digit_0_negative = wgt[1] & ~(wgt[0] & 1'b0);
    assign digit_1_one = wgt[2] ^ wgt[1];
    assign digit_1_two = ((wgt[3] & ~wgt[2]) & ~wgt[1]) | ((~wgt[3] & wgt[2]) & wgt[1]);
    assign digit_1_negative = wgt[3] & ~(wgt[2] & wgt[1]);
    assign digit_2_one = wgt[4] ^ wgt[3];
    assign digit_2_two = ((wgt[5] & ~wgt[4]) & ~wgt[3]) | ((~wgt[5] & wgt[4]) & wgt[3]);
    assign digit_2_negative = wgt[5] & ~(wgt[4] & wgt[3]);
    assign digit_3_one = wgt[6] ^ wgt[5];
    assign digit_3_two = ((wgt[7] & ~wgt[6]) & ~wgt[5]) | ((~wgt[7] & wgt[6]) & wgt[5]);
    assign digit_3_negative = wgt[7] & ~(wgt[6] & wgt[5]);
    assign flipped_0 = act ^ {8{wgt[1]}};
    assign row_0 = ({flipped_0[7], flipped_0} & {9{digit_0_one}}) | ({flipped_0, wgt[1]} & {9{digit_0_two}});
    assign flipped_1 = act ^ {8{wgt[3]}};
    assign row_1 = ({flipped_1[7], flipped_1} & {9{digit_1_one}}) | ({flipped_1, wgt[3]} & {9{digit_1_two}});
    assign flipped_2 = act ^ {8{wgt[5]}};
    assign row_2 = ({flipped_2[7], flipped_2} & {9{digit_2_one}}) | ({flipped_2, wgt[5]} & {9{digit_2_two}});
    assign flipped_3 = act ^ {8{wgt[7]}};
    assign row_3 = ({flipped_3[7], flipped_3} & {9{digit_3_one}}) | ({flipped_3, wgt[7]} & {9{digit_3_two}});
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
    assign add_4_0_half = state[4] ^ digit_2_negative;
    assign add_4_0_sum = add_4_0_half ^ row_0[4];
    assign add_4_0_carry = (state[4] & digit_2_negative) | ((state[4] | digit_2_negative) & row_0[4]);
    assign add_4_1_half = row_1[2] ^ row_2[0];
    assign add_4_1_sum = add_4_1_half ^ add_4_0_sum;
    assign add_4_1_carry = (row_1[2] & row_2[0]) | ((row_1[2] | row_2[0]) & add_4_0_sum);
    assign add_4_2_sum = add_3_1_carry ^ add_3_0_carry;
    assign add_4_2_carry = add_3_1_carry & add_3_0_carry;
    assign add_5_0_half = state[5] ^ row_0[5];
    assign add_5_0_sum = add_5_0_half ^ row_1[3];
    assign add_5_0_carry = (state[5] & row_0[5]) | ((state[5] | row_0[5]) & row_1[3]);
    assign add_5_1_half = row_2[1] ^ add_4_0_carry;
    assign add_5_1_sum = add_5_1_half ^ add_4_1_carry;
    assign add_5_1_carry = (row_2[1] & add_4_0_carry) | ((row_2[1] | add_4_0_carry) & add_4_1_carry);
    assign add_5_2_sum = add_5_0_sum ^ add_4_2_carry;
    assign add_5_2_carry = add_5_0_sum & add_4_2_carry;
    assign add_6_0_half = state[6] ^ digit_3_negative;
    assign add_6_0_sum = add_6_0_half ^ row_0[6];
    assign add_6_0_carry = (state[6] & digit_3_negative) | ((state[6] | digit_3_negative) & row_0[6]);
    assign add_6_1_half = row_1[4] ^ row_2[2];
    assign add_6_1_sum = add_6_1_half ^ row_3[0];
    assign add_6_1_carry = (row_1[4] & row_2[2]) | ((row_1[4] | row_2[2]) & row_3[0]);
    assign add_6_2_half = add_6_0_sum ^ add_5_0_carry;
    assign add_6_2_sum = add_6_2_half ^ add_6_1_sum;
    assign add_6_2_carry = (add_6_0_sum & add_5_0_carry) | ((add_6_0_sum | add_5_0_carry) & add_6_1_sum);
    assign add_6_3_sum = add_5_1_carry ^ add_5_2_carry;
    assign add_6_3_carry = add_5_1_carry & add_5_2_carry;
    assign add_7_0_half = state[7] ^ row_0[7];
    assign add_7_0_sum = add_7_0_half ^ row_1[5];
    assign add_7_0_carry = (state[7] & row_0[7]) | ((state[7] | row_0[7]) & row_1[5]);
    assign add_7_1_half = row_2[3] ^ row_3[1];
    assign add_7_1_sum = add_7_1_half ^ add_6_0_carry;
    assign add_7_1_carry = (row_2[3] & row_3[1]) | ((row_2[3] | row_3[1]) & add_6_0_carry);
    assign add_7_2_half = add_6_1_carry ^ add_7_0_sum;
    assign add_7_2_sum = add_7_2_half ^ add_7_1_sum;
    assign add_7_2_carry = (add_6_1_carry & add_7_0_sum) | ((add_6_1_carry | add_7_0_sum) & add_7_1_sum);
    assign add_7_3_sum = add_6_3_carry ^ add_6_2_carry;
    assign add_7_3_carry = add_6_3_carry & add_6_2_carry;
    assign add_8_0_half = state[8] ^ row_0[8];
    assign add_8_0_sum = add_8_0_half ^ row_1[6];
    assign add_8_0_carry = (state[8] & row_0[8]) | ((state[8] | row_0[8]) & row_1[6]);
    assign add_8_1_half = row_2[4] ^ row_3[2];
    assign add_8_1_sum = add_8_1_half ^ add_7_0_carry;
    assign add_8_1_carry = (row_2[4] & row_3[2]) | ((row_2[4] | row_3[2]) & add_7_0_carry);
    assign add_8_2_half = add_7_1_carry ^ add_8_0_sum;
    assign add_8_2_sum = add_8_2_half ^ add_8_1_sum;
    assign add_8_2_carry = (add_7_1_carry & add_8_0_sum) | ((add_7_1_carry | add_8_0_sum) & add_8_1_sum);
    assign add_8_3_sum = add_7_2_carry ^ add_7_3_carry;
    assign add_8_3_carry = add_7_2_carry & add_7_3_carry;
    assign add_9_0_half = state[9] ^ row_0[8];
    assign add_9_0_sum = add_9_0_half ^ row_1[7];
    assign add_9_0_carry = (state[9] & row_0[8]) | ((state[9] | row_0[8]) & row_1[7]);
    assign add_9_1_half = row_2[5] ^ row_3[3];
    assign add_9_1_sum = add_9_1_half ^ add_8_0_carry;
    assign add_9_1_carry = (row_2[5] & row_3[3]) | ((row_2[5] | row_3[3]) & add_8_0_carry);
    assign add_9_2_half = add_9_0_sum ^ add_8_1_carry;
    assign add_9_2_sum = add_9_2_half ^ add_9_1_sum;
    assign add_9_2_carry = (add_9_0_sum & add_8_1_carry) | ((add_9_0_sum | add_8_1_carry) & add_9_1_sum);
    assign add_9_3_sum = add_8_2_carry ^ add_8_3_carry;
    assign add_9_3_carry = add_8_2_carry & add_8_3_carry;
    assign add_10_0_half = state[10] ^ ~row_0[8];
    assign add_10_0_sum = add_10_0_half ^ ~row_1[8];
    assign add_10_0_carry = (state[10] & ~row_0[8]) | ((state[10] | ~row_0[8]) & ~row_1[8]);
    assign add_10_1_half = row_2[6] ^ row_3[4];
    assign add_10_1_sum = add_10_1_half ^ add_9_0_carry;
    assign add_10_1_carry = (row_2[6] & row_3[4]) | ((row_2[6] | row_3[4]) & add_9_0_carry);
    assign add_10_2_half = add_10_0_sum ^ add_9_1_carry;
    assign add_10_2_sum = add_10_2_half ^ add_10_1_sum;
    assign add_10_2_carry = (add_10_0_sum & add_9_1_carry) | ((add_10_0_sum | add_9_1_carry) & add_10_1_sum);
    assign add_10_3_sum = add_9_2_carry ^ add_10_2_sum;
    assign add_10_3_carry = add_9_2_carry & add_10_2_sum;
    assign add_11_0_sum = ~(state[11] ^ row_2[7]);
    assign add_11_0_carry = state[11] | row_2[7];
    assign add_11_1_half = row_3[5] ^ add_11_0_sum;
    assign add_11_1_sum = add_11_1_half ^ add_10_0_carry;
    assign add_11_1_carry = (row_3[5] & add_11_0_sum) | ((row_3[5] | add_11_0_sum) & add_10_0_carry);
    assign add_11_2_half = add_10_1_carry ^ add_11_1_sum;
    assign add_11_2_sum = add_11_2_half ^ add_10_2_carry;
    assign add_11_2_carry = (add_10_1_carry & add_11_1_sum) | ((add_10_1_carry | add_11_1_sum) & add_10_2_carry);
    assign add_12_0_half = state[12] ^ ~row_2[8];
    assign add_12_0_sum = add_12_0_half ^ row_3[6];
    assign add_12_0_carry = (state[12] & ~row_2[8]) | ((state[12] | ~row_2[8]) & row_3[6]);
    assign add_12_1_half = add_11_0_carry ^ add_12_0_sum;
    assign add_12_1_sum = add_12_1_half ^ add_11_1_carry;
    assign add_12_1_carry = (add_11_0_carry & add_12_0_sum) | ((add_11_0_carry | add_12_0_sum) & add_11_1_carry);
    assign add_13_0_sum = ~(state[13] ^ row_3[7]);
    assign add_13_0_carry = state[13] | row_3[7];
    assign add_13_1_sum = add_13_0_sum ^ add_12_0_carry;
    assign add_13_1_carry = add_13_0_sum & add_12_0_carry;
    assign add_14_0_half = state[14] ^ ~row_3[8];
    assign add_14_0_sum = add_14_0_half ^ add_13_0_carry;
    assign add_14_0_carry = (state[14] & ~row_3[8]) | ((state[14] | ~row_3[8]) & add_13_0_carry);
    assign add_15_0_sum = ~(state[15] ^ add_14_0_carry);
    assign add_15_0_carry = state[15] | add_14_0_carry;
    assign add_16_0_sum = ~(state[16] ^ add_15_0_carry);
    assign add_16_0_carry = state[16] | add_15_0_carry;
    assign add_17_0_sum = ~(state[17] ^ add_16_0_carry);
    assign add_17_0_carry = state[17] | add_16_0_carry;
    assign add_18_0_sum = ~(state[18] ^ add_17_0_carry);
    assign add_18_0_carry = state[18] | add_17_0_carry;
    assign add_19_0_sum = ~(state[19] ^ add_18_0_carry);
    assign add_19_0_carry = state[19] | add_18_0_carry;
    assign add_20_0_sum = ~(state[20] ^ add_19_0_carry);
    assign add_20_0_carry = state[20] | add_19_0_carry;
    assign add_21_0_sum = ~(state[21] ^ add_20_0_carry);
    assign add_21_0_carry = state[21] | add_20_0_carry;
    assign add_22_0_sum = ~(state[22] ^ add_21_0_carry);
    assign add_22_0_carry = state[22] | add_21_0_carry;
    assign add_23_0_sum = ~(state[23] ^ add_22_0_carry);
    assign add_23_0_carry = state[23] | add_22_0_carry;
    assign add_24_0_sum = ~(state[24] ^ add_23_0_carry);
    assign add_24_0_carry = state[24] | add_23_0_carry;
    assign add_25_0_sum = ~(state[25] ^ add_24_0_carry);
    assign add_25_0_carry = state[25] | add_24_0_carry;
    assign add_26_0_sum = ~(state[26] ^ add_25_0_carry);
    assign add_26_0_carry = state[26] | add_25_0_carry;
    assign add_27_0_sum = ~(state[27] ^ add_26_0_carry);
    assign add_27_0_carry = state[27] | add_26_0_carry;
    assign add_28_0_sum = ~(state[28] ^ add_27_0_carry);
    assign add_28_0_carry = state[28] | add_27_0_carry;
    assign add_29_0_sum = ~(state[29] ^ add_28_0_carry);
    assign add_29_0_carry = state[29] | add_28_0_carry;
    assign add_30_0_sum = ~(state[30] ^ add_29_0_carry);
    assign add_30_0_carry = state[30] | add_29_0_carry;
    assign add_31_0_sum = ~(state[31] ^ add_30_0_carry);
    assign total_g = {add_31_0_sum, add_30_0_sum, add_29_0_sum, add_28_0_sum, add_27_0_sum, add_26_0_sum, add_25_0_sum, add_24_0_sum, add_23_0_sum, add_22_0_sum, add_21_0_sum, add_20_0_sum, add_19_0_sum, add_18_0_sum, add_17_0_sum, add_16_0_sum, add_15_0_sum, add_13_1_carry, add_12_1_carry, add_11_2_carry, add_11_2_sum, add_10_3_sum, add_9_3_sum, add_8_3_sum, add_7_3_sum, add_6_3_sum, add_5_2_sum, add_4_2_sum, add_3_1_sum, add_2_1_sum, add_1_0_sum, add_0_0_sum} & {17'd0, add_14_0_sum, add_13_1_sum, add_12_1_sum, add_10_3_carry, add_9_3_carry, add_9_2_sum, add_8_2_sum, add_7_2_sum, add_6_2_sum, add_5_1_sum, add_4_1_sum, add_3_0_sum, add_2_0_sum, add_0_0_carry, 1'b0};
    assign total_p = {add_31_0_sum, add_30_0_sum, add_29_0_sum, add_28_0_sum, add_27_0_sum, add_26_0_sum, add_25_0_sum, add_24_0_sum, add_23_0_sum, add_22_0_sum, add_21_0_sum, add_20_0_sum, add_19_0_sum, add_18_0_sum, add_17_0_sum, add_16_0_sum, add_15_0_sum, add_13_1_carry, add_12_1_carry, add_11_2_carry, add_11_2_sum, add_10_3_sum, add_9_3_sum, add_8_3_sum, add_7_3_sum, add_6_3_sum, add_5_2_sum, add_4_2_sum, add_3_1_sum, add_2_1_sum, add_1_0_sum, add_0_0_sum} | {17'd0, add_14_0_sum, add_13_1_sum, add_12_1_sum, add_10_3_carry, add_9_3_carry, add_9_2_sum, add_8_2_sum, add_7_2_sum, add_6_2_sum, add_5_1_sum, add_4_1_sum, add_3_0_sum, add_2_0_sum, add_0_0_carry, 1'b0};
    assign total_half = total_p & ~total_g;
    assign total_g_1_0 = total_g[0] ? total_p[1] : total_g[1];
    assign total_g_4_3 = total_g[3] ? total_p[4] : total_g[4];
    assign total_p_4_3 = total_g[4] | (total_p[4] & total_p[3]);
    assign total_g_7_6 = total_g[6] ? total_p[7] : total_g[7];
    assign total_p_7_6 = total_g[7] | (total_p[7] & total_p[6]);
    assign total_g_9_8 = total_g[8] ? total_p[9] : total_g[9];
    assign total_p_9_8 = total_g[9] | (total_p[9] & total_p[8]);
    assign total_g_11_10 = total_g[10] ? total_p[11] : total_g[11];
    assign total_p_11_10 = total_g[11] | (total_p[11] & total_p[10]);
    assign total_g_15_14 = total_g[14] ? total_p[15] : total_g[15];
    assign total_p_15_14 = total_g[15] | (total_p[15] & total_p[14]);
    assign total_g_18_17 = total_g[17] ? total_p[18] : total_g[18];
    assign total_p_18_17 = total_g[18] | (total_p[18] & total_p[17]);
    assign total_g_22_21 = total_g[21] ? total_p[22] : total_g[22];
    assign total_p_22_21 = total_g[22] | (total_p[22] & total_p[21]);
    assign total_g_24_23 = total_g[23] ? total_p[24] : total_g[24];
    assign total_p_24_23 = total_g[24] | (total_p[24] & total_p[23]);
    assign total_g_27_26 = total_g[26] ? total_p[27] : total_g[27];
    assign total_p_27_26 = total_g[27] | (total_p[27] & total_p[26]);
    assign total_g_30_29 = total_g[29] ? total_p[30] : total_g[30];
    assign total_p_30_29 = total_g[30] | (total_p[30] & total_p[29]);
    assign total_g_2_0 = total_g_1_0 ? total_p[2] : total_g[2];
    assign total_g_16_14 = total_g_15_14 ? total_p[16] : total_g[16];
    assign total_p_16_14 = total_g[16] | (total_p[16] & total_p_15_14);
    assign total_g_19_17 = total_g_18_17 ? total_p[19] : total_g[19];
    assign total_p_19_17 = total_g[19] | (total_p[19] & total_p_18_17);
    assign total_g_25_23 = total_g_24_23 ? total_p[25] : total_g[25];
    assign total_p_25_23 = total_g[25] | (total_p[25] & total_p_24_23);
    assign total_g_28_26 = total_g_27_26 ? total_p[28] : total_g[28];
    assign total_p_28_26 = total_g[28] | (total_p[28] & total_p_27_26);
    assign total_g_3_0 = total_g_2_0 ? total_p[3] : total_g[3];
    assign total_g_16_13 = total_g[13] ? total_p_16_14 : total_g_16_14;
    assign total_p_16_13 = total_g_16_14 | (total_p_16_14 & total_p[13]);
    assign total_g_20_17 = total_g_19_17 ? total_p[20] : total_g[20];
    assign total_p_20_17 = total_g[20] | (total_p[20] & total_p_19_17);
    assign total_g_4_0 = total_g_2_0 ? total_p_4_3 : total_g_4_3;
    assign total_g_16_12 = total_g[12] ? total_p_16_13 : total_g_16_13;
    assign total_p_16_12 = total_g_16_13 | (total_p_16_13 & total_p[12]);
    assign total_g_5_0 = total_g_4_0 ? total_p[5] : total_g[5];
    assign total_g_22_17 = total_g_20_17 ? total_p_22_21 : total_g_22_21;
    assign total_p_22_17 = total_g_22_21 | (total_p_22_21 & total_p_20_17);
    assign total_g_6_0 = total_g_5_0 ? total_p[6] : total_g[6];
    assign total_g_16_10 = total_g_11_10 ? total_p_16_12 : total_g_16_12;
    assign total_p_16_10 = total_g_16_12 | (total_p_16_12 & total_p_11_10);
    assign total_g_7_0 = total_g_5_0 ? total_p_7_6 : total_g_7_6;
    assign total_g_8_0 = total_g_7_0 ? total_p[8] : total_g[8];
    assign total_g_9_0 = total_g_7_0 ? total_p_9_8 : total_g_9_8;
    assign total_g_10_0 = total_g_9_0 ? total_p[10] : total_g[10];
    assign total_g_11_0 = total_g_9_0 ? total_p_11_10 : total_g_11_10;
    assign total_g_12_0 = total_g_11_0 ? total_p[12] : total_g[12];
    assign total_g_13_0 = total_g_12_0 ? total_p[13] : total_g[13];
    assign total_g_14_0 = total_g_13_0 ? total_p[14] : total_g[14];
    assign total_g_15_0 = total_g_13_0 ? total_p_15_14 : total_g_15_14;
    assign total_g_16_0 = total_g_9_0 ? total_p_16_10 : total_g_16_10;
    assign total_g_17_0 = total_g_16_0 ? total_p[17] : total_g[17];
    assign total_g_18_0 = total_g_16_0 ? total_p_18_17 : total_g_18_17;
    assign total_g_19_0 = total_g_16_0 ? total_p_19_17 : total_g_19_17;
    assign total_g_20_0 = total_g_16_0 ? total_p_20_17 : total_g_20_17;
    assign total_g_21_0 = total_g_20_0 ? total_p[21] : total_g[21];
    assign total_g_22_0 = total_g_16_0 ? total_p_22_17 : total_g_22_17;
    assign total_g_23_0 = total_g_22_0 ? total_p[23] : total_g[23];
    assign total_g_24_0 = total_g_22_0 ? total_p_24_23 : total_g_24_23;
    assign total_g_25_0 = total_g_22_0 ? total_p_25_23 : total_g_25_23;
    assign total_g_26_0 = total_g_25_0 ? total_p[26] : total_g[26];
    assign total_g_27_0 = total_g_25_0 ? total_p_27_26 : total_g_27_26;
    assign total_g_28_0 = total_g_25_0 ? total_p_28_26 : total_g_28_26;
    assign total_g_29_0 = total_g_28_0 ? total_p[29] : total_g[29];
    assign total_g_30_0 = total_g_28_0 ? total_p_30_29 : total_g_30_29;
    assign next_state = total_half ^ {total_g_30_0, total_g_29_0, total_g_28_0, total_g_27_0, total_g_26_0, total_g_25_0, total_g_24_0, total_g_23_0, total_g_22_0, total_g_21_0, total_g_20_0, total_g_19_0, total_g_18_0, total_g_17_0, total_g_16_0, total_g_15_0, total_g_14_0, total_g_13_0, total_g_12_0, total_g_11_0, total_g_10_0, total_g_9_0, total_g_8_0, total_g_7_0, total_g_6_0, total_g_5_0, total_g_4_0, total_g_3_0, total_g_2_0, total_g_1_0, total_g[0], 1'b0};

endmodule

`default_nettype wire
