// pe_int5_uint3_acc24_booth_stages2_anchor: PE with Booth rows and accumulator in one compressor tree, and one addition
//
//   act        int5         format of the activations
//   wgt        uint3        format of the weights
//   acc_width  24 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         booth        PE family
//   stages     2 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os, ws: the PE as it stands in an array, with drain chain or weight registers
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
// digest f4aa04c16a2a5adb3ae913b14d2f378cc6cdf9b091085bb6b2f4d9ad601f4294
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_int5_uint3_acc24_booth_stages2_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [4:0] act,
    input  wire [2:0] wgt,
    output reg  [23:0] acc
);

    reg  [4:0] act_operand;
    reg  [2:0] wgt_operand;
    reg  [2:0] clear;
    wire [23:0] pe_next_state;

    always @(posedge clk) begin
        act_operand <= act;
        wgt_operand <= wgt;
        acc <= clear[0] ? 24'd0 : pe_next_state;
    end

    always @(posedge clk) begin
        if (rst) begin
            clear <= 3'd7;
        end else begin
            clear <= {1'b0, clear[2:1]};
        end
    end

    pe_booth_int5_uint3_acc24_stages2 pe (
        .clk(clk),
        .act(act_operand),
        .wgt(wgt_operand),
        .state(acc),
        .next_state(pe_next_state)
    );

endmodule

module pe_booth_int5_uint3_acc24_stages2 (
    input  wire clk,
    input  wire [4:0] act,
    input  wire [2:0] wgt,
    input  wire [23:0] state,
    output wire [23:0] next_state
);

    wire digit_0_one;
    wire digit_0_two;
    wire digit_1_one;
    wire digit_1_two;
    wire digit_0_late_negative;
    reg  [5:0] digits_late;
    wire digit_1_late_negative;
    wire [4:0] flipped_0;
    reg  [4:0] multiplicand_late;
    wire [5:0] row_0;
    wire [4:0] flipped_1;
    wire [5:0] row_1;
    wire product_0_0_sum;
    wire product_0_0_carry;
    wire product_2_0_sum;
    wire product_2_0_carry;
    wire product_3_0_sum;
    wire product_3_0_carry;
    wire product_4_0_sum;
    wire product_4_0_carry;
    wire product_5_0_sum;
    wire product_5_0_carry;
    wire product_6_0_sum;
    wire product_6_0_carry;
    wire product_7_0_sum;
    wire product_7_0_carry;
    wire add_0_0_sum;
    reg  [15:0] rows_late;
    wire add_0_0_carry;
    wire add_1_0_half;
    wire add_1_0_sum;
    wire add_1_0_carry;
    wire add_2_0_half;
    wire add_2_0_sum;
    wire add_2_0_carry;
    wire add_3_0_half;
    wire add_3_0_sum;
    wire add_3_0_carry;
    wire add_4_0_half;
    wire add_4_0_sum;
    wire add_4_0_carry;
    wire add_5_0_half;
    wire add_5_0_sum;
    wire add_5_0_carry;
    wire add_6_0_half;
    wire add_6_0_sum;
    wire add_6_0_carry;
    wire add_7_0_half;
    wire add_7_0_sum;
    wire add_7_0_carry;
    wire add_8_0_sum;
    wire add_8_0_carry;
    wire add_9_0_sum;
    wire add_9_0_carry;
    wire add_10_0_sum;
    wire add_10_0_carry;
    wire add_11_0_sum;
    wire add_11_0_carry;
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
    wire add_19_0_carry;
    wire add_20_0_sum;
    wire add_20_0_carry;
    wire add_21_0_sum;
    wire add_21_0_carry;
    wire add_22_0_sum;
    wire add_22_0_carry;
    wire add_23_0_sum;
    wire [23:0] total_g;
    wire [23:0] total_p;
    wire [23:0] total_half;
    wire total_g_1_0;
    wire total_g_3_2;
    wire total_p_3_2;
    wire total_g_5_4;
    wire total_p_5_4;
    wire total_g_7_6;
    wire total_p_7_6;
    wire total_g_9_8;
    wire total_p_9_8;
    wire total_g_11_10;
    wire total_p_11_10;
    wire total_g_14_13;
    wire total_p_14_13;
    wire total_g_17_16;
    wire total_p_17_16;
    wire total_g_19_18;
    wire total_p_19_18;
    wire total_g_22_21;
    wire total_p_22_21;
    wire total_g_2_0;
    wire total_g_15_13;
    wire total_p_15_13;
    wire total_g_20_18;
    wire total_p_20_18;
    wire total_g_3_0;
    wire total_g_7_4;
    wire total_p_7_4;
    wire total_g_11_8;
    wire total_p_11_8;
    wire total_g_4_0;
    wire total_g_12_8;
    wire total_p_12_8;
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
    wire total_g_19_0;
    wire total_g_20_0;
    wire total_g_21_0;
    wire total_g_22_0;

    assign digit_0_one = wgt[0] ^ 1'b0;
    assign digit_0_two = ((wgt[1] & ~wgt[0]) & ~1'b0) | ((~wgt[1] & wgt[0]) & 1'b0);
    assign digit_1_one = wgt[2] ^ wgt[1];
    assign digit_1_two = ((1'b0 & ~wgt[2]) & ~wgt[1]) | ((~1'b0 & wgt[2]) & wgt[1]);
    assign digit_0_late_negative = digits_late[2] & (digits_late[0] | digits_late[1]);
    assign digit_1_late_negative = digits_late[5] & (digits_late[3] | digits_late[4]);
    assign flipped_0 = multiplicand_late ^ {5{digits_late[2]}};
    assign row_0 = ({flipped_0[4], flipped_0} & {6{digits_late[0]}}) | ({flipped_0, digits_late[2]} & {6{digits_late[1]}});
    assign flipped_1 = multiplicand_late ^ {5{digits_late[5]}};
    assign row_1 = ({flipped_1[4], flipped_1} & {6{digits_late[3]}}) | ({flipped_1, digits_late[5]} & {6{digits_late[4]}});
    assign product_0_0_sum = digit_0_late_negative ^ row_0[0];
    assign product_0_0_carry = digit_0_late_negative & row_0[0];
    assign product_2_0_sum = digit_1_late_negative ^ row_0[2];
    assign product_2_0_carry = digit_1_late_negative & row_0[2];
    assign product_3_0_sum = row_0[3] ^ row_1[1];
    assign product_3_0_carry = row_0[3] & row_1[1];
    assign product_4_0_sum = row_0[4] ^ row_1[2];
    assign product_4_0_carry = row_0[4] & row_1[2];
    assign product_5_0_sum = row_0[5] ^ row_1[3];
    assign product_5_0_carry = row_0[5] & row_1[3];
    assign product_6_0_sum = row_0[5] ^ row_1[4];
    assign product_6_0_carry = row_0[5] & row_1[4];
    assign product_7_0_sum = ~row_0[5] ^ ~row_1[5];
    assign product_7_0_carry = ~row_0[5] & ~row_1[5];
    assign add_0_0_sum = state[0] ^ rows_late[0];
    assign add_0_0_carry = state[0] & rows_late[0];
    assign add_1_0_half = state[1] ^ rows_late[1];
    assign add_1_0_sum = add_1_0_half ^ rows_late[2];
    assign add_1_0_carry = (state[1] & rows_late[1]) | ((state[1] | rows_late[1]) & rows_late[2]);
    assign add_2_0_half = state[2] ^ rows_late[3];
    assign add_2_0_sum = add_2_0_half ^ rows_late[4];
    assign add_2_0_carry = (state[2] & rows_late[3]) | ((state[2] | rows_late[3]) & rows_late[4]);
    assign add_3_0_half = state[3] ^ rows_late[5];
    assign add_3_0_sum = add_3_0_half ^ rows_late[6];
    assign add_3_0_carry = (state[3] & rows_late[5]) | ((state[3] | rows_late[5]) & rows_late[6]);
    assign add_4_0_half = state[4] ^ rows_late[7];
    assign add_4_0_sum = add_4_0_half ^ rows_late[8];
    assign add_4_0_carry = (state[4] & rows_late[7]) | ((state[4] | rows_late[7]) & rows_late[8]);
    assign add_5_0_half = state[5] ^ rows_late[9];
    assign add_5_0_sum = add_5_0_half ^ rows_late[10];
    assign add_5_0_carry = (state[5] & rows_late[9]) | ((state[5] | rows_late[9]) & rows_late[10]);
    assign add_6_0_half = state[6] ^ rows_late[11];
    assign add_6_0_sum = add_6_0_half ^ rows_late[12];
    assign add_6_0_carry = (state[6] & rows_late[11]) | ((state[6] | rows_late[11]) & rows_late[12]);
    assign add_7_0_half = state[7] ^ rows_late[13];
    assign add_7_0_sum = add_7_0_half ^ rows_late[14];
    assign add_7_0_carry = (state[7] & rows_late[13]) | ((state[7] | rows_late[13]) & rows_late[14]);
    assign add_8_0_sum = ~(state[8] ^ rows_late[15]);
    assign add_8_0_carry = state[8] | rows_late[15];
    assign add_9_0_sum = ~(state[9] ^ add_8_0_carry);
    assign add_9_0_carry = state[9] | add_8_0_carry;
    assign add_10_0_sum = ~(state[10] ^ add_9_0_carry);
    assign add_10_0_carry = state[10] | add_9_0_carry;
    assign add_11_0_sum = ~(state[11] ^ add_10_0_carry);
    assign add_11_0_carry = state[11] | add_10_0_carry;
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
    assign add_19_0_carry = state[19] | add_18_0_carry;
    assign add_20_0_sum = ~(state[20] ^ add_19_0_carry);
    assign add_20_0_carry = state[20] | add_19_0_carry;
    assign add_21_0_sum = ~(state[21] ^ add_20_0_carry);
    assign add_21_0_carry = state[21] | add_20_0_carry;
    assign add_22_0_sum = ~(state[22] ^ add_21_0_carry);
    assign add_22_0_carry = state[22] | add_21_0_carry;
    assign add_23_0_sum = ~(state[23] ^ add_22_0_carry);
    assign total_g = {add_23_0_sum, add_22_0_sum, add_21_0_sum, add_20_0_sum, add_19_0_sum, add_18_0_sum, add_17_0_sum, add_16_0_sum, add_15_0_sum, add_14_0_sum, add_13_0_sum, add_12_0_sum, add_11_0_sum, add_10_0_sum, add_9_0_sum, add_7_0_carry, add_7_0_sum, add_6_0_sum, add_5_0_sum, add_4_0_sum, add_3_0_sum, add_2_0_sum, add_1_0_sum, add_0_0_sum} & {15'd0, add_8_0_sum, add_6_0_carry, add_5_0_carry, add_4_0_carry, add_3_0_carry, add_2_0_carry, add_1_0_carry, add_0_0_carry, 1'b0};
    assign total_p = {add_23_0_sum, add_22_0_sum, add_21_0_sum, add_20_0_sum, add_19_0_sum, add_18_0_sum, add_17_0_sum, add_16_0_sum, add_15_0_sum, add_14_0_sum, add_13_0_sum, add_12_0_sum, add_11_0_sum, add_10_0_sum, add_9_0_sum, add_7_0_carry, add_7_0_sum, add_6_0_sum, add_5_0_sum, add_4_0_sum, add_3_0_sum, add_2_0_sum, add_1_0_sum, add_0_0_sum} | {15'd0, add_8_0_sum, add_6_0_carry, add_5_0_carry, add_4_0_carry, add_3_0_carry, add_2_0_carry, add_1_0_carry, add_0_0_carry, 1'b0};
    assign total_half = total_p & ~total_g;
    assign total_g_1_0 = total_g[0] ? total_p[1] : total_g[1];
    assign total_g_3_2 = total_g[2] ? total_p[3] : total_g[3];
    assign total_p_3_2 = total_g[3] | (total_p[3] & total_p[2]);
    assign total_g_5_4 = total_g[4] ? total_p[5] : total_g[5];
    assign total_p_5_4 = total_g[5] | (total_p[5] & total_p[4]);
    assign total_g_7_6 = total_g[6] ? total_p[7] : total_g[7];
    assign total_p_7_6 = total_g[7] | (total_p[7] & total_p[6]);
    assign total_g_9_8 = total_g[8] ? total_p[9] : total_g[9];
    assign total_p_9_8 = total_g[9] | (total_p[9] & total_p[8]);
    assign total_g_11_10 = total_g[10] ? total_p[11] : total_g[11];
    assign total_p_11_10 = total_g[11] | (total_p[11] & total_p[10]);
    assign total_g_14_13 = total_g[13] ? total_p[14] : total_g[14];
    assign total_p_14_13 = total_g[14] | (total_p[14] & total_p[13]);
    assign total_g_17_16 = total_g[16] ? total_p[17] : total_g[17];
    assign total_p_17_16 = total_g[17] | (total_p[17] & total_p[16]);
    assign total_g_19_18 = total_g[18] ? total_p[19] : total_g[19];
    assign total_p_19_18 = total_g[19] | (total_p[19] & total_p[18]);
    assign total_g_22_21 = total_g[21] ? total_p[22] : total_g[22];
    assign total_p_22_21 = total_g[22] | (total_p[22] & total_p[21]);
    assign total_g_2_0 = total_g_1_0 ? total_p[2] : total_g[2];
    assign total_g_15_13 = total_g_14_13 ? total_p[15] : total_g[15];
    assign total_p_15_13 = total_g[15] | (total_p[15] & total_p_14_13);
    assign total_g_20_18 = total_g_19_18 ? total_p[20] : total_g[20];
    assign total_p_20_18 = total_g[20] | (total_p[20] & total_p_19_18);
    assign total_g_3_0 = total_g_1_0 ? total_p_3_2 : total_g_3_2;
    assign total_g_7_4 = total_g_5_4 ? total_p_7_6 : total_g_7_6;
    assign total_p_7_4 = total_g_7_6 | (total_p_7_6 & total_p_5_4);
    assign total_g_11_8 = total_g_9_8 ? total_p_11_10 : total_g_11_10;
    assign total_p_11_8 = total_g_11_10 | (total_p_11_10 & total_p_9_8);
    assign total_g_4_0 = total_g_3_0 ? total_p[4] : total_g[4];
    assign total_g_12_8 = total_g_11_8 ? total_p[12] : total_g[12];
    assign total_p_12_8 = total_g[12] | (total_p[12] & total_p_11_8);
    assign total_g_5_0 = total_g_3_0 ? total_p_5_4 : total_g_5_4;
    assign total_g_6_0 = total_g_5_0 ? total_p[6] : total_g[6];
    assign total_g_7_0 = total_g_3_0 ? total_p_7_4 : total_g_7_4;
    assign total_g_8_0 = total_g_7_0 ? total_p[8] : total_g[8];
    assign total_g_9_0 = total_g_7_0 ? total_p_9_8 : total_g_9_8;
    assign total_g_10_0 = total_g_9_0 ? total_p[10] : total_g[10];
    assign total_g_11_0 = total_g_7_0 ? total_p_11_8 : total_g_11_8;
    assign total_g_12_0 = total_g_7_0 ? total_p_12_8 : total_g_12_8;
    assign total_g_13_0 = total_g_12_0 ? total_p[13] : total_g[13];
    assign total_g_14_0 = total_g_12_0 ? total_p_14_13 : total_g_14_13;
    assign total_g_15_0 = total_g_12_0 ? total_p_15_13 : total_g_15_13;
    assign total_g_16_0 = total_g_15_0 ? total_p[16] : total_g[16];
    assign total_g_17_0 = total_g_15_0 ? total_p_17_16 : total_g_17_16;
    assign total_g_18_0 = total_g_17_0 ? total_p[18] : total_g[18];
    assign total_g_19_0 = total_g_17_0 ? total_p_19_18 : total_g_19_18;
    assign total_g_20_0 = total_g_17_0 ? total_p_20_18 : total_g_20_18;
    assign total_g_21_0 = total_g_20_0 ? total_p[21] : total_g[21];
    assign total_g_22_0 = total_g_20_0 ? total_p_22_21 : total_g_22_21;
    assign next_state = total_half ^ {total_g_22_0, total_g_21_0, total_g_20_0, total_g_19_0, total_g_18_0, total_g_17_0, total_g_16_0, total_g_15_0, total_g_14_0, total_g_13_0, total_g_12_0, total_g_11_0, total_g_10_0, total_g_9_0, total_g_8_0, total_g_7_0, total_g_6_0, total_g_5_0, total_g_4_0, total_g_3_0, total_g_2_0, total_g_1_0, total_g[0], 1'b0};

    always @(posedge clk) begin
        multiplicand_late <= act;
        digits_late <= {1'b0, digit_1_two, digit_1_one, wgt[1], digit_0_two, digit_0_one};
        rows_late <= {product_7_0_carry, product_7_0_sum, product_6_0_carry, product_6_0_sum, product_5_0_carry, product_5_0_sum, product_4_0_carry, product_4_0_sum, product_3_0_carry, product_3_0_sum, product_2_0_carry, product_2_0_sum, row_1[0], product_0_0_carry, row_0[1], product_0_0_sum};
    end

endmodule

`default_nettype wire
