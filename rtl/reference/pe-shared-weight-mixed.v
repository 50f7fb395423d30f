// pe_uint8_int4_acc20_shared_weight_anchor: PE that takes recoded digits from the array's edge and adds them by weight
//
//   act        uint8        format of the activations
//   wgt        int4         format of the weights
//   acc_width  20 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         shared-weight PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os, ws: the PE as it stands in an array, with drain chain or weight registers
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
// digest 52c7b064c9ffc29e2a6d5f906833da15fb524e76cab6621df69fd45e7e789e3d
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_uint8_int4_acc20_shared_weight_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [7:0] act,
    input  wire [3:0] wgt,
    output wire [19:0] acc_sum,
    output wire [19:0] acc_carry
);

    reg  [7:0] act_operand;
    reg  [3:0] wgt_operand;
    reg  clear;
    reg  [35:0] acc_state;
    wire [35:0] pe_next_state;
    wire result_odd_0;
    wire result_less_0;
    wire result_odd_1;
    wire result_less_1;
    wire wgt_0_0_one;
    wire wgt_0_0_two;
    wire wgt_0_1_one;
    wire wgt_0_1_two;

    assign result_odd_0 = acc_state[32] ^ 1'b0;
    assign result_less_0 = acc_state[32] ? acc_state[33] : 1'b0;
    assign result_odd_1 = acc_state[34] ^ result_less_0;
    assign result_less_1 = acc_state[34] ? acc_state[35] : result_less_0;
    assign wgt_0_0_one = wgt_operand[0] ^ 1'b0;
    assign wgt_0_0_two = ((wgt_operand[1] & ~wgt_operand[0]) & ~1'b0) | ((~wgt_operand[1] & wgt_operand[0]) & 1'b0);
    assign wgt_0_1_one = wgt_operand[2] ^ wgt_operand[1];
    assign wgt_0_1_two = ((wgt_operand[3] & ~wgt_operand[2]) & ~wgt_operand[1]) | ((~wgt_operand[3] & wgt_operand[2]) & wgt_operand[1]);
    assign acc_sum = acc_state[19:0];
    assign acc_carry = {{2{result_less_1}}, result_odd_1, {3{result_less_0}}, result_odd_0, acc_state[31:20], 1'b0};

    always @(posedge clk) begin
        act_operand <= act;
        wgt_operand <= wgt;
        acc_state <= clear ? 36'd0 : pe_next_state;
    end

    always @(posedge clk) begin
        if (rst) begin
            clear <= 1'b1;
        end else begin
            clear <= 1'b0;
        end
    end

    pe_shared_weight_uint8_int4_acc20 pe (
        .act(act_operand),
        .wgt({wgt_operand[3], wgt_0_1_two, wgt_0_1_one, wgt_operand[1], wgt_0_0_two, wgt_0_0_one}),
        .state(acc_state),
        .next_state(pe_next_state)
    );

endmodule

module pe_shared_weight_uint8_int4_acc20 (
    input  wire [7:0] act,
    input  wire [5:0] wgt,
    input  wire [35:0] state,
    output wire [35:0] next_state
);

    wire digit_0_negative;
    wire digit_1_negative;
    wire [7:0] flipped_0;
    wire [9:0] row_0;
    wire [7:0] flipped_1;
    wire [9:0] row_1;
    wire add_0_0_half;
    wire add_0_0_sum;
    wire add_0_0_carry;
    wire add_1_0_half;
    wire add_1_0_sum;
    wire add_1_0_carry;
    wire add_2_0_half;
    wire add_2_0_sum;
    wire add_2_0_carry;
    wire add_2_1_half;
    wire add_2_1_sum;
    wire add_2_1_carry;
    wire add_3_0_half;
    wire add_3_0_sum;
    wire add_3_0_carry;
    wire add_3_1_half;
    wire add_3_1_sum;
    wire add_3_1_carry;
    wire add_4_0_half;
    wire add_4_0_sum;
    wire add_4_0_carry;
    wire add_4_1_half;
    wire add_4_1_sum;
    wire add_4_1_carry;
    wire add_5_0_half;
    wire add_5_0_sum;
    wire add_5_0_carry;
    wire add_5_1_half;
    wire add_5_1_sum;
    wire add_5_1_carry;
    wire add_6_0_half;
    wire add_6_0_sum;
    wire add_6_0_carry;
    wire add_6_1_half;
    wire add_6_1_sum;
    wire add_6_1_carry;
    wire add_7_0_half;
    wire add_7_0_sum;
    wire add_7_0_carry;
    wire add_7_1_half;
    wire add_7_1_sum;
    wire add_7_1_carry;
    wire add_8_0_half;
    wire add_8_0_sum;
    wire add_8_0_carry;
    wire add_8_1_half;
    wire add_8_1_sum;
    wire add_8_1_carry;
    wire add_9_0_half;
    wire add_9_0_sum;
    wire add_9_0_carry;
    wire add_9_1_half;
    wire add_9_1_sum;
    wire add_9_1_carry;
    wire add_10_0_half;
    wire add_10_0_sum;
    wire add_10_0_carry;
    wire add_10_1_half;
    wire add_10_1_sum;
    wire add_10_1_carry;
    wire add_11_0_half;
    wire add_11_0_sum;
    wire add_11_0_carry;
    wire add_11_1_half;
    wire add_11_1_sum;
    wire add_11_1_carry;
    wire add_12_0_sum;
    wire add_12_0_carry;
    wire add_12_1_sum;
    wire add_12_1_carry;
    wire [3:0] turned_0;
    wire [4:0] stepped_0;
    wire [3:0] upper_0;
    wire [2:0] turned_1;
    wire [3:0] stepped_1;
    wire [2:0] upper_1;
    wire unused_count;

    assign digit_0_negative = wgt[2] & (wgt[0] | wgt[1]);
    assign digit_1_negative = wgt[5] & (wgt[3] | wgt[4]);
    assign flipped_0 = act ^ {8{wgt[2]}};
    assign row_0 = ({{2{wgt[2]}}, flipped_0} & {10{wgt[0]}}) | ({wgt[2], flipped_0, wgt[2]} & {10{wgt[1]}});
    assign flipped_1 = act ^ {8{wgt[5]}};
    assign row_1 = ({{2{wgt[5]}}, flipped_1} & {10{wgt[3]}}) | ({wgt[5], flipped_1, wgt[5]} & {10{wgt[4]}});
    assign add_0_0_half = state[0] ^ digit_0_negative;
    assign add_0_0_sum = add_0_0_half ^ row_0[0];
    assign add_0_0_carry = (state[0] & digit_0_negative) | ((state[0] | digit_0_negative) & row_0[0]);
    assign add_1_0_half = state[1] ^ state[20];
    assign add_1_0_sum = add_1_0_half ^ row_0[1];
    assign add_1_0_carry = (state[1] & state[20]) | ((state[1] | state[20]) & row_0[1]);
    assign add_2_0_half = state[2] ^ state[21];
    assign add_2_0_sum = add_2_0_half ^ digit_1_negative;
    assign add_2_0_carry = (state[2] & state[21]) | ((state[2] | state[21]) & digit_1_negative);
    assign add_2_1_half = row_0[2] ^ row_1[0];
    assign add_2_1_sum = add_2_1_half ^ add_2_0_sum;
    assign add_2_1_carry = (row_0[2] & row_1[0]) | ((row_0[2] | row_1[0]) & add_2_0_sum);
    assign add_3_0_half = state[3] ^ state[22];
    assign add_3_0_sum = add_3_0_half ^ row_0[3];
    assign add_3_0_carry = (state[3] & state[22]) | ((state[3] | state[22]) & row_0[3]);
    assign add_3_1_half = row_1[1] ^ add_2_0_carry;
    assign add_3_1_sum = add_3_1_half ^ add_3_0_sum;
    assign add_3_1_carry = (row_1[1] & add_2_0_carry) | ((row_1[1] | add_2_0_carry) & add_3_0_sum);
    assign add_4_0_half = state[4] ^ state[23];
    assign add_4_0_sum = add_4_0_half ^ row_0[4];
    assign add_4_0_carry = (state[4] & state[23]) | ((state[4] | state[23]) & row_0[4]);
    assign add_4_1_half = row_1[2] ^ add_3_0_carry;
    assign add_4_1_sum = add_4_1_half ^ add_4_0_sum;
    assign add_4_1_carry = (row_1[2] & add_3_0_carry) | ((row_1[2] | add_3_0_carry) & add_4_0_sum);
    assign add_5_0_half = state[5] ^ state[24];
    assign add_5_0_sum = add_5_0_half ^ row_0[5];
    assign add_5_0_carry = (state[5] & state[24]) | ((state[5] | state[24]) & row_0[5]);
    assign add_5_1_half = row_1[3] ^ add_4_0_carry;
    assign add_5_1_sum = add_5_1_half ^ add_5_0_sum;
    assign add_5_1_carry = (row_1[3] & add_4_0_carry) | ((row_1[3] | add_4_0_carry) & add_5_0_sum);
    assign add_6_0_half = state[6] ^ state[25];
    assign add_6_0_sum = add_6_0_half ^ row_0[6];
    assign add_6_0_carry = (state[6] & state[25]) | ((state[6] | state[25]) & row_0[6]);
    assign add_6_1_half = row_1[4] ^ add_5_0_carry;
    assign add_6_1_sum = add_6_1_half ^ add_6_0_sum;
    assign add_6_1_carry = (row_1[4] & add_5_0_carry) | ((row_1[4] | add_5_0_carry) & add_6_0_sum);
    assign add_7_0_half = state[7] ^ state[26];
    assign add_7_0_sum = add_7_0_half ^ row_0[7];
    assign add_7_0_carry = (state[7] & state[26]) | ((state[7] | state[26]) & row_0[7]);
    assign add_7_1_half = row_1[5] ^ add_6_0_carry;
    assign add_7_1_sum = add_7_1_half ^ add_7_0_sum;
    assign add_7_1_carry = (row_1[5] & add_6_0_carry) | ((row_1[5] | add_6_0_carry) & add_7_0_sum);
    assign add_8_0_half = state[8] ^ state[27];
    assign add_8_0_sum = add_8_0_half ^ row_0[8];
    assign add_8_0_carry = (state[8] & state[27]) | ((state[8] | state[27]) & row_0[8]);
    assign add_8_1_half = row_1[6] ^ add_7_0_carry;
    assign add_8_1_sum = add_8_1_half ^ add_8_0_sum;
    assign add_8_1_carry = (row_1[6] & add_7_0_carry) | ((row_1[6] | add_7_0_carry) & add_8_0_sum);
    assign add_9_0_half = state[9] ^ state[28];
    assign add_9_0_sum = add_9_0_half ^ row_0[9];
    assign add_9_0_carry = (state[9] & state[28]) | ((state[9] | state[28]) & row_0[9]);
    assign add_9_1_half = row_1[7] ^ add_8_0_carry;
    assign add_9_1_sum = add_9_1_half ^ add_9_0_sum;
    assign add_9_1_carry = (row_1[7] & add_8_0_carry) | ((row_1[7] | add_8_0_carry) & add_9_0_sum);
    assign add_10_0_half = state[10] ^ state[29];
    assign add_10_0_sum = add_10_0_half ^ row_0[9];
    assign add_10_0_carry = (state[10] & state[29]) | ((state[10] | state[29]) & row_0[9]);
    assign add_10_1_half = row_1[8] ^ add_9_0_carry;
    assign add_10_1_sum = add_10_1_half ^ add_10_0_sum;
    assign add_10_1_carry = (row_1[8] & add_9_0_carry) | ((row_1[8] | add_9_0_carry) & add_10_0_sum);
    assign add_11_0_half = state[11] ^ state[30];
    assign add_11_0_sum = add_11_0_half ^ ~row_0[9];
    assign add_11_0_carry = (state[11] & state[30]) | ((state[11] | state[30]) & ~row_0[9]);
    assign add_11_1_half = ~row_1[9] ^ add_10_0_carry;
    assign add_11_1_sum = add_11_1_half ^ add_11_0_sum;
    assign add_11_1_carry = (~row_1[9] & add_10_0_carry) | ((~row_1[9] | add_10_0_carry) & add_11_0_sum);
    assign add_12_0_sum = ~(state[12] ^ state[31]);
    assign add_12_0_carry = state[12] | state[31];
    assign add_12_1_sum = add_12_0_sum ^ add_11_0_carry;
    assign add_12_1_carry = add_12_0_sum & add_11_0_carry;
    assign turned_0 = state[16:13] ^ {4{state[33]}};
    assign stepped_0 = {1'b0, turned_0} + {4'd0, state[32]};
    assign upper_0 = stepped_0[3:0] ^ {4{state[33]}};
    assign turned_1 = state[19:17] ^ {3{state[35]}};
    assign stepped_1 = {1'b0, turned_1} + {3'd0, state[34]};
    assign upper_1 = stepped_1[2:0] ^ {3{state[35]}};
    assign unused_count = stepped_1[3];
    assign next_state = {(stepped_0[4] & state[33]), stepped_0[4], ~(add_12_0_carry | add_12_1_carry), ~(add_12_0_carry ^ add_12_1_carry), add_12_1_sum, add_10_1_carry, add_9_1_carry, add_8_1_carry, add_7_1_carry, add_6_1_carry, add_5_1_carry, add_4_1_carry, add_3_1_carry, add_2_1_carry, add_1_0_carry, add_0_0_carry, upper_1, upper_0, add_11_1_carry, add_11_1_sum, add_10_1_sum, add_9_1_sum, add_8_1_sum, add_7_1_sum, add_6_1_sum, add_5_1_sum, add_4_1_sum, add_3_1_sum, add_2_1_sum, add_1_0_sum, add_0_0_sum};

endmodule

`default_nettype wire
