// sparse_digit_int8_int8_acc32_anchor_g4_8cols: PE that adds one signed digit times a weight per cycle; zero digits take no time
//
//   act        int8         format of the activations
//   wgt        int8         format of the weights
//   acc_width  32 bits      width of the accumulator; results wrap modulo 2**acc_width
//   form       anchor       anchor: one PE, operands registered, accumulator exposed, as published PEs are measured; row: PEs behind one encoder, between streams
//   group      4            form row: activations of a beat, whose digits are issued together
//   cols       8            form row: PEs that share the encoder, each with weights of its own
//   lanes      1            digits per cycle
//
// digest 0a5eb55b476f4162392dc7629fe1d8fc0b08ca231b67cce31105aab2ea1c057d
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module sparse_digit_int8_int8_acc32_anchor_g4_8cols (
    input  wire clk,
    input  wire [1:0] digit,
    input  wire [7:0] wgt,
    input  wire clear,
    output wire [31:0] acc_sum,
    output wire [31:0] acc_carry
);

    reg  [1:0] digit_operand;
    reg  [7:0] wgt_operand;
    reg  [51:0] acc_state;
    wire [51:0] pe_next_state;
    wire [51:0] state;
    wire result_odd_0;
    wire result_less_0;
    wire result_odd_1;
    wire result_less_1;
    wire result_odd_2;
    wire result_less_2;
    wire result_odd_3;
    wire result_less_3;
    wire result_odd_4;
    wire result_less_4;
    wire result_odd_5;
    wire result_less_5;

    assign state = clear ? 52'd0 : acc_state;
    assign result_odd_0 = acc_state[40] ^ 1'b0;
    assign result_less_0 = acc_state[40] ? acc_state[41] : 1'b0;
    assign result_odd_1 = acc_state[42] ^ result_less_0;
    assign result_less_1 = acc_state[42] ? acc_state[43] : result_less_0;
    assign result_odd_2 = acc_state[44] ^ result_less_1;
    assign result_less_2 = acc_state[44] ? acc_state[45] : result_less_1;
    assign result_odd_3 = acc_state[46] ^ result_less_2;
    assign result_less_3 = acc_state[46] ? acc_state[47] : result_less_2;
    assign result_odd_4 = acc_state[48] ^ result_less_3;
    assign result_less_4 = acc_state[48] ? acc_state[49] : result_less_3;
    assign result_odd_5 = acc_state[50] ^ result_less_4;
    assign result_less_5 = acc_state[50] ? acc_state[51] : result_less_4;
    assign acc_sum = acc_state[31:0];
    assign acc_carry = {{2{result_less_5}}, result_odd_5, {3{result_less_4}}, result_odd_4, {3{result_less_3}}, result_odd_3, {3{result_less_2}}, result_odd_2, {3{result_less_1}}, result_odd_1, {3{result_less_0}}, result_odd_0, acc_state[39:32], 1'b0};

    always @(posedge clk) begin
        digit_operand <= digit;
        wgt_operand <= wgt;
        acc_state <= pe_next_state;
    end

    pe_sparse_digit_int8_acc32 pe (
        .act(digit_operand),
        .wgt(wgt_operand),
        .state(state),
        .next_state(pe_next_state)
    );

endmodule

module pe_sparse_digit_int8_acc32 (
    input  wire [1:0] act,
    input  wire [7:0] wgt,
    input  wire [51:0] state,
    output wire [51:0] next_state
);

    wire [8:0] row;
    wire sign;
    wire add_0_0_half;
    wire add_0_0_sum;
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
    wire add_8_0_half;
    wire add_8_0_sum;
    wire add_8_0_carry;
    wire [3:0] turned_0;
    wire [4:0] stepped_0;
    wire [3:0] upper_0;
    wire [3:0] turned_1;
    wire [4:0] stepped_1;
    wire [3:0] upper_1;
    wire [3:0] turned_2;
    wire [4:0] stepped_2;
    wire [3:0] upper_2;
    wire [3:0] turned_3;
    wire [4:0] stepped_3;
    wire [3:0] upper_3;
    wire [3:0] turned_4;
    wire [4:0] stepped_4;
    wire [3:0] upper_4;
    wire [2:0] turned_5;
    wire [3:0] stepped_5;
    wire [2:0] upper_5;
    wire unused_count;

    assign row = (act[0] ? {wgt, 1'b0} : {wgt[7], wgt}) ^ {9{act[1]}};
    assign sign = wgt[7] ^ act[1];
    assign add_0_0_half = state[0] ^ act[1];
    assign add_0_0_sum = add_0_0_half ^ row[0];
    assign add_0_0_carry = (state[0] & act[1]) | ((state[0] | act[1]) & row[0]);
    assign add_1_0_half = state[1] ^ state[32];
    assign add_1_0_sum = add_1_0_half ^ row[1];
    assign add_1_0_carry = (state[1] & state[32]) | ((state[1] | state[32]) & row[1]);
    assign add_2_0_half = state[2] ^ state[33];
    assign add_2_0_sum = add_2_0_half ^ row[2];
    assign add_2_0_carry = (state[2] & state[33]) | ((state[2] | state[33]) & row[2]);
    assign add_3_0_half = state[3] ^ state[34];
    assign add_3_0_sum = add_3_0_half ^ row[3];
    assign add_3_0_carry = (state[3] & state[34]) | ((state[3] | state[34]) & row[3]);
    assign add_4_0_half = state[4] ^ state[35];
    assign add_4_0_sum = add_4_0_half ^ row[4];
    assign add_4_0_carry = (state[4] & state[35]) | ((state[4] | state[35]) & row[4]);
    assign add_5_0_half = state[5] ^ state[36];
    assign add_5_0_sum = add_5_0_half ^ row[5];
    assign add_5_0_carry = (state[5] & state[36]) | ((state[5] | state[36]) & row[5]);
    assign add_6_0_half = state[6] ^ state[37];
    assign add_6_0_sum = add_6_0_half ^ row[6];
    assign add_6_0_carry = (state[6] & state[37]) | ((state[6] | state[37]) & row[6]);
    assign add_7_0_half = state[7] ^ state[38];
    assign add_7_0_sum = add_7_0_half ^ row[7];
    assign add_7_0_carry = (state[7] & state[38]) | ((state[7] | state[38]) & row[7]);
    assign add_8_0_half = state[8] ^ state[39];
    assign add_8_0_sum = add_8_0_half ^ row[8];
    assign add_8_0_carry = (state[8] & state[39]) | ((state[8] | state[39]) & row[8]);
    assign turned_0 = state[12:9] ^ {4{state[41]}};
    assign stepped_0 = {1'b0, turned_0} + {4'd0, state[40]};
    assign upper_0 = stepped_0[3:0] ^ {4{state[41]}};
    assign turned_1 = state[16:13] ^ {4{state[43]}};
    assign stepped_1 = {1'b0, turned_1} + {4'd0, state[42]};
    assign upper_1 = stepped_1[3:0] ^ {4{state[43]}};
    assign turned_2 = state[20:17] ^ {4{state[45]}};
    assign stepped_2 = {1'b0, turned_2} + {4'd0, state[44]};
    assign upper_2 = stepped_2[3:0] ^ {4{state[45]}};
    assign turned_3 = state[24:21] ^ {4{state[47]}};
    assign stepped_3 = {1'b0, turned_3} + {4'd0, state[46]};
    assign upper_3 = stepped_3[3:0] ^ {4{state[47]}};
    assign turned_4 = state[28:25] ^ {4{state[49]}};
    assign stepped_4 = {1'b0, turned_4} + {4'd0, state[48]};
    assign upper_4 = stepped_4[3:0] ^ {4{state[49]}};
    assign turned_5 = state[31:29] ^ {3{state[51]}};
    assign stepped_5 = {1'b0, turned_5} + {3'd0, state[50]};
    assign upper_5 = stepped_5[2:0] ^ {3{state[51]}};
    assign unused_count = stepped_5[3];
    assign next_state = {(stepped_4[4] & state[49]), stepped_4[4], (stepped_3[4] & state[47]), stepped_3[4], (stepped_2[4] & state[45]), stepped_2[4], (stepped_1[4] & state[43]), stepped_1[4], (stepped_0[4] & state[41]), stepped_0[4], (sign & ~add_8_0_carry), (add_8_0_carry ^ sign), add_7_0_carry, add_6_0_carry, add_5_0_carry, add_4_0_carry, add_3_0_carry, add_2_0_carry, add_1_0_carry, add_0_0_carry, upper_5, upper_4, upper_3, upper_2, upper_1, upper_0, add_8_0_sum, add_7_0_sum, add_6_0_sum, add_5_0_sum, add_4_0_sum, add_3_0_sum, add_2_0_sum, add_1_0_sum, add_0_0_sum};

endmodule

`default_nettype wire
