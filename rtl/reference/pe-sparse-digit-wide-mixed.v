// sparse_digit_wide_int8_uint4_acc14_anchor_g8_8cols_lanes3: PE that adds several signed digits times weights per cycle, from one queue
//
//   act        int8         format of the activations
//   wgt        uint4        format of the weights
//   acc_width  14 bits      width of the accumulator; results wrap modulo 2**acc_width
//   form       anchor       anchor: one PE, operands registered, accumulator exposed, as published PEs are measured; row: PEs behind one encoder, between streams
//   group      8            form row: activations of a beat, whose digits are issued together
//   cols       8            form row: PEs that share the encoder, each with weights of its own
//   lanes      3            digits per cycle
//
// digest f8533e2a7ac27cae7bc55c484005fa94406f705fcad7ca72dd425839decfa19a
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module sparse_digit_wide_int8_uint4_acc14_anchor_g8_8cols_lanes3 (
    input  wire clk,
    input  wire [5:0] digit,
    input  wire [11:0] wgt,
    input  wire clear,
    output wire [13:0] acc_sum,
    output wire [13:0] acc_carry
);

    reg  [5:0] digit_operand;
    reg  [11:0] wgt_operand;
    reg  [22:0] acc_state;
    wire [22:0] pe_next_state;
    wire [22:0] state;
    wire result_odd_0;
    wire result_less_0;

    assign state = clear ? 23'd0 : acc_state;
    assign result_odd_0 = acc_state[21] ^ 1'b0;
    assign result_less_0 = acc_state[21] ? acc_state[22] : 1'b0;
    assign acc_sum = acc_state[13:0];
    assign acc_carry = {{5{result_less_0}}, result_odd_0, acc_state[20:14], 1'b0};

    always @(posedge clk) begin
        digit_operand <= digit;
        wgt_operand <= wgt;
        acc_state <= pe_next_state;
    end

    pe_sparse_digit_uint4_acc14_lanes3 pe (
        .act(digit_operand),
        .wgt(wgt_operand),
        .state(state),
        .next_state(pe_next_state)
    );

endmodule

module pe_sparse_digit_uint4_acc14_lanes3 (
    input  wire [5:0] act,
    input  wire [11:0] wgt,
    input  wire [22:0] state,
    output wire [22:0] next_state
);

    wire [4:0] row_0;
    wire sign_0;
    wire [4:0] row_1;
    wire sign_1;
    wire [4:0] row_2;
    wire sign_2;
    wire add_0_0_half;
    wire add_0_0_sum;
    wire add_0_0_carry;
    wire add_0_1_half;
    wire add_0_1_sum;
    wire add_0_1_carry;
    wire add_0_2_half;
    wire add_0_2_sum;
    wire add_0_2_carry;
    wire add_1_0_half;
    wire add_1_0_sum;
    wire add_1_0_carry;
    wire add_1_1_half;
    wire add_1_1_sum;
    wire add_1_1_carry;
    wire add_1_2_half;
    wire add_1_2_sum;
    wire add_1_2_carry;
    wire add_2_0_half;
    wire add_2_0_sum;
    wire add_2_0_carry;
    wire add_2_1_half;
    wire add_2_1_sum;
    wire add_2_1_carry;
    wire add_2_2_half;
    wire add_2_2_sum;
    wire add_2_2_carry;
    wire add_3_0_half;
    wire add_3_0_sum;
    wire add_3_0_carry;
    wire add_3_1_half;
    wire add_3_1_sum;
    wire add_3_1_carry;
    wire add_3_2_half;
    wire add_3_2_sum;
    wire add_3_2_carry;
    wire add_4_0_half;
    wire add_4_0_sum;
    wire add_4_0_carry;
    wire add_4_1_half;
    wire add_4_1_sum;
    wire add_4_1_carry;
    wire add_4_2_half;
    wire add_4_2_sum;
    wire add_4_2_carry;
    wire add_5_0_sum;
    wire add_5_0_carry;
    wire add_5_1_half;
    wire add_5_1_sum;
    wire add_5_1_carry;
    wire add_5_2_half;
    wire add_5_2_sum;
    wire add_5_2_carry;
    wire add_5_3_sum;
    wire add_5_3_carry;
    wire add_6_0_half;
    wire add_6_0_sum;
    wire add_6_0_carry;
    wire add_6_1_half;
    wire add_6_1_sum;
    wire add_6_1_carry;
    wire add_7_0_sum;
    wire add_7_0_carry;
    wire add_7_1_sum;
    wire add_7_1_carry;
    wire [5:0] turned_0;
    wire [6:0] stepped_0;
    wire [5:0] upper_0;
    wire unused_count;

    assign row_0 = (act[0] ? {wgt[3:0], 1'b0} : {1'b0, wgt[3:0]}) ^ {5{act[1]}};
    assign sign_0 = 1'b0 ^ act[1];
    assign row_1 = (act[2] ? {wgt[7:4], 1'b0} : {1'b0, wgt[7:4]}) ^ {5{act[3]}};
    assign sign_1 = 1'b0 ^ act[3];
    assign row_2 = (act[4] ? {wgt[11:8], 1'b0} : {1'b0, wgt[11:8]}) ^ {5{act[5]}};
    assign sign_2 = 1'b0 ^ act[5];
    assign add_0_0_half = state[0] ^ act[1];
    assign add_0_0_sum = add_0_0_half ^ act[3];
    assign add_0_0_carry = (state[0] & act[1]) | ((state[0] | act[1]) & act[3]);
    assign add_0_1_half = act[5] ^ row_0[0];
    assign add_0_1_sum = add_0_1_half ^ row_1[0];
    assign add_0_1_carry = (act[5] & row_0[0]) | ((act[5] | row_0[0]) & row_1[0]);
    assign add_0_2_half = row_2[0] ^ add_0_0_sum;
    assign add_0_2_sum = add_0_2_half ^ add_0_1_sum;
    assign add_0_2_carry = (row_2[0] & add_0_0_sum) | ((row_2[0] | add_0_0_sum) & add_0_1_sum);
    assign add_1_0_half = state[1] ^ state[14];
    assign add_1_0_sum = add_1_0_half ^ row_0[1];
    assign add_1_0_carry = (state[1] & state[14]) | ((state[1] | state[14]) & row_0[1]);
    assign add_1_1_half = row_1[1] ^ row_2[1];
    assign add_1_1_sum = add_1_1_half ^ add_0_0_carry;
    assign add_1_1_carry = (row_1[1] & row_2[1]) | ((row_1[1] | row_2[1]) & add_0_0_carry);
    assign add_1_2_half = add_1_0_sum ^ add_0_1_carry;
    assign add_1_2_sum = add_1_2_half ^ add_1_1_sum;
    assign add_1_2_carry = (add_1_0_sum & add_0_1_carry) | ((add_1_0_sum | add_0_1_carry) & add_1_1_sum);
    assign add_2_0_half = state[2] ^ state[15];
    assign add_2_0_sum = add_2_0_half ^ row_0[2];
    assign add_2_0_carry = (state[2] & state[15]) | ((state[2] | state[15]) & row_0[2]);
    assign add_2_1_half = row_1[2] ^ row_2[2];
    assign add_2_1_sum = add_2_1_half ^ add_1_0_carry;
    assign add_2_1_carry = (row_1[2] & row_2[2]) | ((row_1[2] | row_2[2]) & add_1_0_carry);
    assign add_2_2_half = add_2_0_sum ^ add_1_1_carry;
    assign add_2_2_sum = add_2_2_half ^ add_2_1_sum;
    assign add_2_2_carry = (add_2_0_sum & add_1_1_carry) | ((add_2_0_sum | add_1_1_carry) & add_2_1_sum);
    assign add_3_0_half = state[3] ^ state[16];
    assign add_3_0_sum = add_3_0_half ^ row_0[3];
    assign add_3_0_carry = (state[3] & state[16]) | ((state[3] | state[16]) & row_0[3]);
    assign add_3_1_half = row_1[3] ^ row_2[3];
    assign add_3_1_sum = add_3_1_half ^ add_2_0_carry;
    assign add_3_1_carry = (row_1[3] & row_2[3]) | ((row_1[3] | row_2[3]) & add_2_0_carry);
    assign add_3_2_half = add_3_0_sum ^ add_2_1_carry;
    assign add_3_2_sum = add_3_2_half ^ add_3_1_sum;
    assign add_3_2_carry = (add_3_0_sum & add_2_1_carry) | ((add_3_0_sum | add_2_1_carry) & add_3_1_sum);
    assign add_4_0_half = state[4] ^ state[17];
    assign add_4_0_sum = add_4_0_half ^ row_0[4];
    assign add_4_0_carry = (state[4] & state[17]) | ((state[4] | state[17]) & row_0[4]);
    assign add_4_1_half = row_1[4] ^ row_2[4];
    assign add_4_1_sum = add_4_1_half ^ add_3_0_carry;
    assign add_4_1_carry = (row_1[4] & row_2[4]) | ((row_1[4] | row_2[4]) & add_3_0_carry);
    assign add_4_2_half = add_4_0_sum ^ add_3_1_carry;
    assign add_4_2_sum = add_4_2_half ^ add_4_1_sum;
    assign add_4_2_carry = (add_4_0_sum & add_3_1_carry) | ((add_4_0_sum | add_3_1_carry) & add_4_1_sum);
    assign add_5_0_sum = ~(state[5] ^ state[18]);
    assign add_5_0_carry = state[5] | state[18];
    assign add_5_1_half = add_5_0_sum ^ ~sign_0;
    assign add_5_1_sum = add_5_1_half ^ ~sign_1;
    assign add_5_1_carry = (add_5_0_sum & ~sign_0) | ((add_5_0_sum | ~sign_0) & ~sign_1);
    assign add_5_2_half = ~sign_2 ^ add_4_0_carry;
    assign add_5_2_sum = add_5_2_half ^ add_4_1_carry;
    assign add_5_2_carry = (~sign_2 & add_4_0_carry) | ((~sign_2 | add_4_0_carry) & add_4_1_carry);
    assign add_5_3_sum = add_5_1_sum ^ add_5_2_sum;
    assign add_5_3_carry = add_5_1_sum & add_5_2_sum;
    assign add_6_0_half = state[6] ^ state[19];
    assign add_6_0_sum = add_6_0_half ^ add_5_0_carry;
    assign add_6_0_carry = (state[6] & state[19]) | ((state[6] | state[19]) & add_5_0_carry);
    assign add_6_1_half = add_6_0_sum ^ add_5_1_carry;
    assign add_6_1_sum = add_6_1_half ^ add_5_2_carry;
    assign add_6_1_carry = (add_6_0_sum & add_5_1_carry) | ((add_6_0_sum | add_5_1_carry) & add_5_2_carry);
    assign add_7_0_sum = ~(state[7] ^ state[20]);
    assign add_7_0_carry = state[7] | state[20];
    assign add_7_1_sum = add_7_0_sum ^ add_6_0_carry;
    assign add_7_1_carry = add_7_0_sum & add_6_0_carry;
    assign turned_0 = state[13:8] ^ {6{state[22]}};
    assign stepped_0 = {1'b0, turned_0} + {6'd0, state[21]};
    assign upper_0 = stepped_0[5:0] ^ {6{state[22]}};
    assign unused_count = stepped_0[6];
    assign next_state = {~(add_7_0_carry | add_7_1_carry), ~(add_7_0_carry ^ add_7_1_carry), add_7_1_sum, add_5_3_carry, add_4_2_carry, add_3_2_carry, add_2_2_carry, add_1_2_carry, add_0_2_carry, upper_0, add_6_1_carry, add_6_1_sum, add_5_3_sum, add_4_2_sum, add_3_2_sum, add_2_2_sum, add_1_2_sum, add_0_2_sum};

endmodule

`default_nettype wire
