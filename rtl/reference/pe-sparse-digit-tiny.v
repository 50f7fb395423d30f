// sparse_digit_int4_int4_acc24_anchor_g4_8cols: PE that adds one signed digit times a weight per cycle; zero digits take no time
//
//   act        int4         format of the activations
//   wgt        int4         format of the weights
//   acc_width  24 bits      width of the accumulator; results wrap modulo 2**acc_width
//   form       anchor       anchor: one PE, operands registered, accumulator exposed, as published PEs are measured; row: PEs behind one encoder, between streams
//   group      4            form row: activations of a beat, whose digits are issued together
//   cols       8            form row: PEs that share the encoder, each with weights of its own
//   lanes      1            digits per cycle
//
// digest cce210ebadc04a249ef4e4d4f1b6be4fdaae69a087929f31fa5cf54f0028abba
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module sparse_digit_int4_int4_acc24_anchor_g4_8cols (
    input  wire clk,
    input  wire [1:0] digit,
    input  wire [3:0] wgt,
    input  wire clear,
    output wire [23:0] acc_sum,
    output wire [23:0] acc_carry
);

    reg  [1:0] digit_operand;
    reg  [3:0] wgt_operand;
    reg  [37:0] acc_state;
    wire [37:0] pe_next_state;
    wire [37:0] state;
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

    assign state = clear ? 38'd0 : acc_state;
    assign result_odd_0 = acc_state[28] ^ 1'b0;
    assign result_less_0 = acc_state[28] ? acc_state[29] : 1'b0;
    assign result_odd_1 = acc_state[30] ^ result_less_0;
    assign result_less_1 = acc_state[30] ? acc_state[31] : result_less_0;
    assign result_odd_2 = acc_state[32] ^ result_less_1;
    assign result_less_2 = acc_state[32] ? acc_state[33] : result_less_1;
    assign result_odd_3 = acc_state[34] ^ result_less_2;
    assign result_less_3 = acc_state[34] ? acc_state[35] : result_less_2;
    assign result_odd_4 = acc_state[36] ^ result_less_3;
    assign result_less_4 = acc_state[36] ? acc_state[37] : result_less_3;
    assign acc_sum = acc_state[23:0];
    assign acc_carry = {{2{result_less_4}}, result_odd_4, {3{result_less_3}}, result_odd_3, {3{result_less_2}}, result_odd_2, {3{result_less_1}}, result_odd_1, {3{result_less_0}}, result_odd_0, acc_state[27:24], 1'b0};

    always @(posedge clk) begin
        digit_operand <= digit;
        wgt_operand <= wgt;
        acc_state <= pe_next_state;
    end

    pe_sparse_digit_int4_acc24 pe (
        .act(digit_operand),
        .wgt(wgt_operand),
        .state(state),
        .next_state(pe_next_state)
    );

endmodule

module pe_sparse_digit_int4_acc24 (
    input  wire [1:0] act,
    input  wire [3:0] wgt,
    input  wire [37:0] state,
    output wire [37:0] next_state
);

    wire [4:0] row;
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
    wire [2:0] turned_4;
    wire [3:0] stepped_4;
    wire [2:0] upper_4;
    wire unused_count;

    assign row = (act[0] ? {wgt, 1'b0} : {wgt[3], wgt}) ^ {5{act[1]}};
    assign sign = wgt[3] ^ act[1];
    assign add_0_0_half = state[0] ^ act[1];
    assign add_0_0_sum = add_0_0_half ^ row[0];
    assign add_0_0_carry = (state[0] & act[1]) | ((state[0] | act[1]) & row[0]);
    assign add_1_0_half = state[1] ^ state[24];
    assign add_1_0_sum = add_1_0_half ^ row[1];
    assign add_1_0_carry = (state[1] & state[24]) | ((state[1] | state[24]) & row[1]);
    assign add_2_0_half = state[2] ^ state[25];
    assign add_2_0_sum = add_2_0_half ^ row[2];
    assign add_2_0_carry = (state[2] & state[25]) | ((state[2] | state[25]) & row[2]);
    assign add_3_0_half = state[3] ^ state[26];
    assign add_3_0_sum = add_3_0_half ^ row[3];
    assign add_3_0_carry = (state[3] & state[26]) | ((state[3] | state[26]) & row[3]);
    assign add_4_0_half = state[4] ^ state[27];
    assign add_4_0_sum = add_4_0_half ^ row[4];
    assign add_4_0_carry = (state[4] & state[27]) | ((state[4] | state[27]) & row[4]);
    assign turned_0 = state[8:5] ^ {4{state[29]}};
    assign stepped_0 = {1'b0, turned_0} + {4'd0, state[28]};
    assign upper_0 = stepped_0[3:0] ^ {4{state[29]}};
    assign turned_1 = state[12:9] ^ {4{state[31]}};
    assign stepped_1 = {1'b0, turned_1} + {4'd0, state[30]};
    assign upper_1 = stepped_1[3:0] ^ {4{state[31]}};
    assign turned_2 = state[16:13] ^ {4{state[33]}};
    assign stepped_2 = {1'b0, turned_2} + {4'd0, state[32]};
    assign upper_2 = stepped_2[3:0] ^ {4{state[33]}};
    assign turned_3 = state[20:17] ^ {4{state[35]}};
    assign stepped_3 = {1'b0, turned_3} + {4'd0, state[34]};
    assign upper_3 = stepped_3[3:0] ^ {4{state[35]}};
    assign turned_4 = state[23:21] ^ {3{state[37]}};
    assign stepped_4 = {1'b0, turned_4} + {3'd0, state[36]};
    assign upper_4 = stepped_4[2:0] ^ {3{state[37]}};
    assign unused_count = stepped_4[3];
    assign next_state = {(stepped_3[4] & state[35]), stepped_3[4], (stepped_2[4] & state[33]), stepped_2[4], (stepped_1[4] & state[31]), stepped_1[4], (stepped_0[4] & state[29]), stepped_0[4], (sign & ~add_4_0_carry), (add_4_0_carry ^ sign), add_3_0_carry, add_2_0_carry, add_1_0_carry, add_0_0_carry, upper_4, upper_3, upper_2, upper_1, upper_0, add_4_0_sum, add_3_0_sum, add_2_0_sum, add_1_0_sum, add_0_0_sum};

endmodule

`default_nettype wire
