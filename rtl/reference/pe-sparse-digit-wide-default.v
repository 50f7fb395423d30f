// sparse_digit_wide_int8_int8_acc32_anchor_g8_8cols_lanes4: PE that adds several signed digits times weights per cycle, from one queue
//
//   act        int8         format of the activations
//   wgt        int8         format of the weights
//   acc_width  32 bits      width of the accumulator; results wrap modulo 2**acc_width
//   form       anchor       anchor: one PE, operands registered, accumulator exposed, as published PEs are measured; row: PEs behind one encoder, between streams
//   group      8            form row: activations of a beat, whose digits are issued together
//   cols       8            form row: PEs that share the encoder, each with weights of its own
//   lanes      4            digits per cycle
//
// digest b40843d0b895b648aca461d818c36aff3c7d1775228c098af890326259820e4e
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module sparse_digit_wide_int8_int8_acc32_anchor_g8_8cols_lanes4 (
    input  wire clk,
    input  wire [7:0] digit,
    input  wire [31:0] wgt,
    input  wire clear,
    output wire [31:0] acc_sum,
    output wire [31:0] acc_carry
);

    reg  [7:0] digit_operand;
    reg  [31:0] wgt_operand;
    reg  [47:0] acc_state;
    wire [47:0] pe_next_state;
    wire [47:0] state;
    wire result_odd_0;
    wire result_less_0;
    wire result_odd_1;
    wire result_less_1;
    wire result_odd_2;
    wire result_less_2;

    assign state = clear ? 48'd0 : acc_state;
    assign result_odd_0 = acc_state[42] ^ 1'b0;
    assign result_less_0 = acc_state[42] ? acc_state[43] : 1'b0;
    assign result_odd_1 = acc_state[44] ^ result_less_0;
    assign result_less_1 = acc_state[44] ? acc_state[45] : result_less_0;
    assign result_odd_2 = acc_state[46] ^ result_less_1;
    assign result_less_2 = acc_state[46] ? acc_state[47] : result_less_1;
    assign acc_sum = acc_state[31:0];
    assign acc_carry = {{6{result_less_2}}, result_odd_2, {6{result_less_1}}, result_odd_1, {6{result_less_0}}, result_odd_0, acc_state[41:32], 1'b0};

    always @(posedge clk) begin
        digit_operand <= digit;
        wgt_operand <= wgt;
        acc_state <= pe_next_state;
    end

    pe_sparse_digit_int8_acc32_lanes4 pe (
        .act(digit_operand),
        .wgt(wgt_operand),
        .state(state),
        .next_state(pe_next_state)
    );

endmodule

module pe_sparse_digit_int8_acc32_lanes4 (
    input  wire [7:0] act,
    input  wire [31:0] wgt,
    input  wire [47:0] state,
    output wire [47:0] next_state
);

    wire [8:0] row_0;
    wire sign_0;
    wire unused_top_0;
    wire [8:0] row_1;
    wire sign_1;
    wire unused_top_1;
    wire [8:0] row_2;
    wire sign_2;
    wire unused_top_2;
    wire [8:0] row_3;
    wire sign_3;
    wire unused_top_3;
    wire add_0_0_half;
    wire add_0_0_sum;
    wire add_0_0_carry;
    wire add_0_1_half;
    wire add_0_1_sum;
    wire add_0_1_carry;
    wire add_0_2_half;
    wire add_0_2_sum;
    wire add_0_2_carry;
    wire add_0_3_half;
    wire add_0_3_sum;
    wire add_0_3_carry;
    wire add_1_0_half;
    wire add_1_0_sum;
    wire add_1_0_carry;
    wire add_1_1_half;
    wire add_1_1_sum;
    wire add_1_1_carry;
    wire add_1_2_half;
    wire add_1_2_sum;
    wire add_1_2_carry;
    wire add_1_3_half;
    wire add_1_3_sum;
    wire add_1_3_carry;
    wire add_2_0_half;
    wire add_2_0_sum;
    wire add_2_0_carry;
    wire add_2_1_half;
    wire add_2_1_sum;
    wire add_2_1_carry;
    wire add_2_2_half;
    wire add_2_2_sum;
    wire add_2_2_carry;
    wire add_2_3_half;
    wire add_2_3_sum;
    wire add_2_3_carry;
    wire add_3_0_half;
    wire add_3_0_sum;
    wire add_3_0_carry;
    wire add_3_1_half;
    wire add_3_1_sum;
    wire add_3_1_carry;
    wire add_3_2_half;
    wire add_3_2_sum;
    wire add_3_2_carry;
    wire add_3_3_half;
    wire add_3_3_sum;
    wire add_3_3_carry;
    wire add_4_0_half;
    wire add_4_0_sum;
    wire add_4_0_carry;
    wire add_4_1_half;
    wire add_4_1_sum;
    wire add_4_1_carry;
    wire add_4_2_half;
    wire add_4_2_sum;
    wire add_4_2_carry;
    wire add_4_3_half;
    wire add_4_3_sum;
    wire add_4_3_carry;
    wire add_5_0_half;
    wire add_5_0_sum;
    wire add_5_0_carry;
    wire add_5_1_half;
    wire add_5_1_sum;
    wire add_5_1_carry;
    wire add_5_2_half;
    wire add_5_2_sum;
    wire add_5_2_carry;
    wire add_5_3_half;
    wire add_5_3_sum;
    wire add_5_3_carry;
    wire add_6_0_half;
    wire add_6_0_sum;
    wire add_6_0_carry;
    wire add_6_1_half;
    wire add_6_1_sum;
    wire add_6_1_carry;
    wire add_6_2_half;
    wire add_6_2_sum;
    wire add_6_2_carry;
    wire add_6_3_half;
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
    wire add_7_3_half;
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
    wire add_8_3_half;
    wire add_8_3_sum;
    wire add_8_3_carry;
    wire add_9_0_half;
    wire add_9_0_sum;
    wire add_9_0_carry;
    wire add_9_1_half;
    wire add_9_1_sum;
    wire add_9_1_carry;
    wire add_10_0_sum;
    wire add_10_0_carry;
    wire add_10_1_sum;
    wire add_10_1_carry;
    wire [6:0] turned_0;
    wire [7:0] stepped_0;
    wire [6:0] upper_0;
    wire [6:0] turned_1;
    wire [7:0] stepped_1;
    wire [6:0] upper_1;
    wire [6:0] turned_2;
    wire [7:0] stepped_2;
    wire [6:0] upper_2;
    wire unused_count;

    assign row_0 = (act[0] ? {wgt[7:0], 1'b0} : {wgt[7], wgt[7:0]}) ^ {9{act[1]}};
    assign sign_0 = wgt[7] ^ act[1];
    assign unused_top_0 = row_0[8];
    assign row_1 = (act[2] ? {wgt[15:8], 1'b0} : {wgt[15], wgt[15:8]}) ^ {9{act[3]}};
    assign sign_1 = wgt[15] ^ act[3];
    assign unused_top_1 = row_1[8];
    assign row_2 = (act[4] ? {wgt[23:16], 1'b0} : {wgt[23], wgt[23:16]}) ^ {9{act[5]}};
    assign sign_2 = wgt[23] ^ act[5];
    assign unused_top_2 = row_2[8];
    assign row_3 = (act[6] ? {wgt[31:24], 1'b0} : {wgt[31], wgt[31:24]}) ^ {9{act[7]}};
    assign sign_3 = wgt[31] ^ act[7];
    assign unused_top_3 = row_3[8];
    assign add_0_0_half = state[0] ^ act[1];
    assign add_0_0_sum = add_0_0_half ^ act[3];
    assign add_0_0_carry = (state[0] & act[1]) | ((state[0] | act[1]) & act[3]);
    assign add_0_1_half = act[5] ^ act[7];
    assign add_0_1_sum = add_0_1_half ^ row_0[0];
    assign add_0_1_carry = (act[5] & act[7]) | ((act[5] | act[7]) & row_0[0]);
    assign add_0_2_half = row_1[0] ^ row_2[0];
    assign add_0_2_sum = add_0_2_half ^ row_3[0];
    assign add_0_2_carry = (row_1[0] & row_2[0]) | ((row_1[0] | row_2[0]) & row_3[0]);
    assign add_0_3_half = add_0_0_sum ^ add_0_1_sum;
    assign add_0_3_sum = add_0_3_half ^ add_0_2_sum;
    assign add_0_3_carry = (add_0_0_sum & add_0_1_sum) | ((add_0_0_sum | add_0_1_sum) & add_0_2_sum);
    assign add_1_0_half = state[1] ^ state[32];
    assign add_1_0_sum = add_1_0_half ^ row_0[1];
    assign add_1_0_carry = (state[1] & state[32]) | ((state[1] | state[32]) & row_0[1]);
    assign add_1_1_half = row_1[1] ^ row_2[1];
    assign add_1_1_sum = add_1_1_half ^ row_3[1];
    assign add_1_1_carry = (row_1[1] & row_2[1]) | ((row_1[1] | row_2[1]) & row_3[1]);
    assign add_1_2_half = add_0_0_carry ^ add_0_1_carry;
    assign add_1_2_sum = add_1_2_half ^ add_1_0_sum;
    assign add_1_2_carry = (add_0_0_carry & add_0_1_carry) | ((add_0_0_carry | add_0_1_carry) & add_1_0_sum);
    assign add_1_3_half = add_0_2_carry ^ add_1_1_sum;
    assign add_1_3_sum = add_1_3_half ^ add_0_3_carry;
    assign add_1_3_carry = (add_0_2_carry & add_1_1_sum) | ((add_0_2_carry | add_1_1_sum) & add_0_3_carry);
    assign add_2_0_half = state[2] ^ state[33];
    assign add_2_0_sum = add_2_0_half ^ row_0[2];
    assign add_2_0_carry = (state[2] & state[33]) | ((state[2] | state[33]) & row_0[2]);
    assign add_2_1_half = row_1[2] ^ row_2[2];
    assign add_2_1_sum = add_2_1_half ^ row_3[2];
    assign add_2_1_carry = (row_1[2] & row_2[2]) | ((row_1[2] | row_2[2]) & row_3[2]);
    assign add_2_2_half = add_1_0_carry ^ add_2_0_sum;
    assign add_2_2_sum = add_2_2_half ^ add_1_1_carry;
    assign add_2_2_carry = (add_1_0_carry & add_2_0_sum) | ((add_1_0_carry | add_2_0_sum) & add_1_1_carry);
    assign add_2_3_half = add_2_1_sum ^ add_1_2_carry;
    assign add_2_3_sum = add_2_3_half ^ add_2_2_sum;
    assign add_2_3_carry = (add_2_1_sum & add_1_2_carry) | ((add_2_1_sum | add_1_2_carry) & add_2_2_sum);
    assign add_3_0_half = state[3] ^ state[34];
    assign add_3_0_sum = add_3_0_half ^ row_0[3];
    assign add_3_0_carry = (state[3] & state[34]) | ((state[3] | state[34]) & row_0[3]);
    assign add_3_1_half = row_1[3] ^ row_2[3];
    assign add_3_1_sum = add_3_1_half ^ row_3[3];
    assign add_3_1_carry = (row_1[3] & row_2[3]) | ((row_1[3] | row_2[3]) & row_3[3]);
    assign add_3_2_half = add_2_0_carry ^ add_3_0_sum;
    assign add_3_2_sum = add_3_2_half ^ add_2_1_carry;
    assign add_3_2_carry = (add_2_0_carry & add_3_0_sum) | ((add_2_0_carry | add_3_0_sum) & add_2_1_carry);
    assign add_3_3_half = add_3_1_sum ^ add_2_2_carry;
    assign add_3_3_sum = add_3_3_half ^ add_3_2_sum;
    assign add_3_3_carry = (add_3_1_sum & add_2_2_carry) | ((add_3_1_sum | add_2_2_carry) & add_3_2_sum);
    assign add_4_0_half = state[4] ^ state[35];
    assign add_4_0_sum = add_4_0_half ^ row_0[4];
    assign add_4_0_carry = (state[4] & state[35]) | ((state[4] | state[35]) & row_0[4]);
    assign add_4_1_half = row_1[4] ^ row_2[4];
    assign add_4_1_sum = add_4_1_half ^ row_3[4];
    assign add_4_1_carry = (row_1[4] & row_2[4]) | ((row_1[4] | row_2[4]) & row_3[4]);
    assign add_4_2_half = add_3_0_carry ^ add_4_0_sum;
    assign add_4_2_sum = add_4_2_half ^ add_3_1_carry;
    assign add_4_2_carry = (add_3_0_carry & add_4_0_sum) | ((add_3_0_carry | add_4_0_sum) & add_3_1_carry);
    assign add_4_3_half = add_4_1_sum ^ add_3_2_carry;
    assign add_4_3_sum = add_4_3_half ^ add_4_2_sum;
    assign add_4_3_carry = (add_4_1_sum & add_3_2_carry) | ((add_4_1_sum | add_3_2_carry) & add_4_2_sum);
    assign add_5_0_half = state[5] ^ state[36];
    assign add_5_0_sum = add_5_0_half ^ row_0[5];
    assign add_5_0_carry = (state[5] & state[36]) | ((state[5] | state[36]) & row_0[5]);
    assign add_5_1_half = row_1[5] ^ row_2[5];
    assign add_5_1_sum = add_5_1_half ^ row_3[5];
    assign add_5_1_carry = (row_1[5] & row_2[5]) | ((row_1[5] | row_2[5]) & row_3[5]);
    assign add_5_2_half = add_4_0_carry ^ add_5_0_sum;
    assign add_5_2_sum = add_5_2_half ^ add_4_1_carry;
    assign add_5_2_carry = (add_4_0_carry & add_5_0_sum) | ((add_4_0_carry | add_5_0_sum) & add_4_1_carry);
    assign add_5_3_half = add_5_1_sum ^ add_4_2_carry;
    assign add_5_3_sum = add_5_3_half ^ add_5_2_sum;
    assign add_5_3_carry = (add_5_1_sum & add_4_2_carry) | ((add_5_1_sum | add_4_2_carry) & add_5_2_sum);
    assign add_6_0_half = state[6] ^ state[37];
    assign add_6_0_sum = add_6_0_half ^ row_0[6];
    assign add_6_0_carry = (state[6] & state[37]) | ((state[6] | state[37]) & row_0[6]);
    assign add_6_1_half = row_1[6] ^ row_2[6];
    assign add_6_1_sum = add_6_1_half ^ row_3[6];
    assign add_6_1_carry = (row_1[6] & row_2[6]) | ((row_1[6] | row_2[6]) & row_3[6]);
    assign add_6_2_half = add_5_0_carry ^ add_6_0_sum;
    assign add_6_2_sum = add_6_2_half ^ add_5_1_carry;
    assign add_6_2_carry = (add_5_0_carry & add_6_0_sum) | ((add_5_0_carry | add_6_0_sum) & add_5_1_carry);
    assign add_6_3_half = add_6_1_sum ^ add_5_2_carry;
    assign add_6_3_sum = add_6_3_half ^ add_6_2_sum;
    assign add_6_3_carry = (add_6_1_sum & add_5_2_carry) | ((add_6_1_sum | add_5_2_carry) & add_6_2_sum);
    assign add_7_0_half = state[7] ^ state[38];
    assign add_7_0_sum = add_7_0_half ^ row_0[7];
    assign add_7_0_carry = (state[7] & state[38]) | ((state[7] | state[38]) & row_0[7]);
    assign add_7_1_half = row_1[7] ^ row_2[7];
    assign add_7_1_sum = add_7_1_half ^ row_3[7];
    assign add_7_1_carry = (row_1[7] & row_2[7]) | ((row_1[7] | row_2[7]) & row_3[7]);
    assign add_7_2_half = add_6_0_carry ^ add_7_0_sum;
    assign add_7_2_sum = add_7_2_half ^ add_6_1_carry;
    assign add_7_2_carry = (add_6_0_carry & add_7_0_sum) | ((add_6_0_carry | add_7_0_sum) & add_6_1_carry);
    assign add_7_3_half = add_7_1_sum ^ add_6_2_carry;
    assign add_7_3_sum = add_7_3_half ^ add_7_2_sum;
    assign add_7_3_carry = (add_7_1_sum & add_6_2_carry) | ((add_7_1_sum | add_6_2_carry) & add_7_2_sum);
    assign add_8_0_half = state[8] ^ state[39];
    assign add_8_0_sum = add_8_0_half ^ ~sign_0;
    assign add_8_0_carry = (state[8] & state[39]) | ((state[8] | state[39]) & ~sign_0);
    assign add_8_1_half = ~sign_1 ^ ~sign_2;
    assign add_8_1_sum = add_8_1_half ^ ~sign_3;
    assign add_8_1_carry = (~sign_1 & ~sign_2) | ((~sign_1 | ~sign_2) & ~sign_3);
    assign add_8_2_half = add_7_0_carry ^ add_8_0_sum;
    assign add_8_2_sum = add_8_2_half ^ add_7_1_carry;
    assign add_8_2_carry = (add_7_0_carry & add_8_0_sum) | ((add_7_0_carry | add_8_0_sum) & add_7_1_carry);
    assign add_8_3_half = add_8_1_sum ^ add_7_2_carry;
    assign add_8_3_sum = add_8_3_half ^ add_8_2_sum;
    assign add_8_3_carry = (add_8_1_sum & add_7_2_carry) | ((add_8_1_sum | add_7_2_carry) & add_8_2_sum);
    assign add_9_0_half = state[9] ^ state[40];
    assign add_9_0_sum = add_9_0_half ^ add_8_0_carry;
    assign add_9_0_carry = (state[9] & state[40]) | ((state[9] | state[40]) & add_8_0_carry);
    assign add_9_1_half = add_8_1_carry ^ add_9_0_sum;
    assign add_9_1_sum = add_9_1_half ^ add_8_2_carry;
    assign add_9_1_carry = (add_8_1_carry & add_9_0_sum) | ((add_8_1_carry | add_9_0_sum) & add_8_2_carry);
    assign add_10_0_sum = ~(state[10] ^ state[41]);
    assign add_10_0_carry = state[10] | state[41];
    assign add_10_1_sum = add_10_0_sum ^ add_9_0_carry;
    assign add_10_1_carry = add_10_0_sum & add_9_0_carry;
    assign turned_0 = state[17:11] ^ {7{state[43]}};
    assign stepped_0 = {1'b0, turned_0} + {7'd0, state[42]};
    assign upper_0 = stepped_0[6:0] ^ {7{state[43]}};
    assign turned_1 = state[24:18] ^ {7{state[45]}};
    assign stepped_1 = {1'b0, turned_1} + {7'd0, state[44]};
    assign upper_1 = stepped_1[6:0] ^ {7{state[45]}};
    assign turned_2 = state[31:25] ^ {7{state[47]}};
    assign stepped_2 = {1'b0, turned_2} + {7'd0, state[46]};
    assign upper_2 = stepped_2[6:0] ^ {7{state[47]}};
    assign unused_count = stepped_2[7];
    assign next_state = {(stepped_1[7] & state[45]), stepped_1[7], (stepped_0[7] & state[43]), stepped_0[7], ~(add_10_0_carry | add_10_1_carry), ~(add_10_0_carry ^ add_10_1_carry), add_10_1_sum, add_9_1_sum, add_7_3_carry, add_6_3_carry, add_5_3_carry, add_4_3_carry, add_3_3_carry, add_2_3_carry, add_1_3_carry, add_1_2_sum, upper_2, upper_1, upper_0, add_9_1_carry, add_8_3_carry, add_8_3_sum, add_7_3_sum, add_6_3_sum, add_5_3_sum, add_4_3_sum, add_3_3_sum, add_2_3_sum, add_1_3_sum, add_0_3_sum};

endmodule

`default_nettype wire
