// pe_int4_int4_acc24_shared_weight_anchor: PE that takes recoded digits from the array's edge and adds them by weight
//
//   act        int4         format of the activations
//   wgt        int4         format of the weights
//   acc_width  24 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         shared-weight PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os, ws: the PE as it stands in an array, with drain chain or weight registers
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
// digest 62f4fced4550b85bc2781602dbae1fe1dedf21649fc6f42878cc58ccfb09919f
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_int4_int4_acc24_shared_weight_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [3:0] act,
    input  wire [3:0] wgt,
    output wire [23:0] acc_sum,
    output wire [23:0] acc_carry
);

    reg  [3:0] act_operand;
    reg  [3:0] wgt_operand;
    reg  clear;
    reg  [38:0] acc_state;
    wire [38:0] pe_next_state;
    wire result_odd_0;
    wire result_less_0;
    wire result_odd_1;
    wire result_less_1;
    wire result_odd_2;
    wire result_less_2;
    wire result_odd_3;
    wire result_less_3;
    wire wgt_0_0_one;
    wire wgt_0_0_two;
    wire wgt_0_1_one;
    wire wgt_0_1_two;

    assign result_odd_0 = acc_state[31] ^ 1'b0;
    assign result_less_0 = acc_state[31] ? acc_state[32] : 1'b0;
    assign result_odd_1 = acc_state[33] ^ result_less_0;
    assign result_less_1 = acc_state[33] ? acc_state[34] : result_less_0;
    assign result_odd_2 = acc_state[35] ^ result_less_1;
    assign result_less_2 = acc_state[35] ? acc_state[36] : result_less_1;
    assign result_odd_3 = acc_state[37] ^ result_less_2;
    assign result_less_3 = acc_state[37] ? acc_state[38] : result_less_2;
    assign wgt_0_0_one = wgt_operand[0] ^ 1'b0;
    assign wgt_0_0_two = ((wgt_operand[1] & ~wgt_operand[0]) & ~1'b0) | ((~wgt_operand[1] & wgt_operand[0]) & 1'b0);
    assign wgt_0_1_one = wgt_operand[2] ^ wgt_operand[1];
    assign wgt_0_1_two = ((wgt_operand[3] & ~wgt_operand[2]) & ~wgt_operand[1]) | ((~wgt_operand[3] & wgt_operand[2]) & wgt_operand[1]);
    assign acc_sum = acc_state[23:0];
    assign acc_carry = {{3{result_less_3}}, result_odd_3, {3{result_less_2}}, result_odd_2, {3{result_less_1}}, result_odd_1, {3{result_less_0}}, result_odd_0, acc_state[30:24], 1'b0};

    always @(posedge clk) begin
        act_operand <= act;
        wgt_operand <= wgt;
        acc_state <= clear ? 39'd0 : pe_next_state;
    end

    always @(posedge clk) begin
        if (rst) begin
            clear <= 1'b1;
        end else begin
            clear <= 1'b0;
        end
    end

    pe_shared_weight_int4_int4_acc24 pe (
        .act(act_operand),
        .wgt({wgt_operand[3], wgt_0_1_two, wgt_0_1_one, wgt_operand[1], wgt_0_0_two, wgt_0_0_one}),
        .state(acc_state),
        .next_state(pe_next_state)
    );

endmodule

module pe_shared_weight_int4_int4_acc24 (
    input  wire [3:0] act,
    input  wire [5:0] wgt,
    input  wire [38:0] state,
    output wire [38:0] next_state
);

    wire digit_0_negative;
    wire digit_1_negative;
    wire [3:0] flipped_0;
    wire [4:0] row_0;
    wire [3:0] flipped_1;
    wire [4:0] row_1;
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
    wire add_7_0_sum;
    wire add_7_0_carry;
    wire add_7_1_sum;
    wire add_7_1_carry;
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
    wire unused_count;

    assign digit_0_negative = wgt[2] & (wgt[0] | wgt[1]);
    assign digit_1_negative = wgt[5] & (wgt[3] | wgt[4]);
    assign flipped_0 = act ^ {4{wgt[2]}};
    assign row_0 = ({flipped_0[3], flipped_0} & {5{wgt[0]}}) | ({flipped_0, wgt[2]} & {5{wgt[1]}});
    assign flipped_1 = act ^ {4{wgt[5]}};
    assign row_1 = ({flipped_1[3], flipped_1} & {5{wgt[3]}}) | ({flipped_1, wgt[5]} & {5{wgt[4]}});
    assign add_0_0_half = state[0] ^ digit_0_negative;
    assign add_0_0_sum = add_0_0_half ^ row_0[0];
    assign add_0_0_carry = (state[0] & digit_0_negative) | ((state[0] | digit_0_negative) & row_0[0]);
    assign add_1_0_half = state[1] ^ state[24];
    assign add_1_0_sum = add_1_0_half ^ row_0[1];
    assign add_1_0_carry = (state[1] & state[24]) | ((state[1] | state[24]) & row_0[1]);
    assign add_2_0_half = state[2] ^ state[25];
    assign add_2_0_sum = add_2_0_half ^ digit_1_negative;
    assign add_2_0_carry = (state[2] & state[25]) | ((state[2] | state[25]) & digit_1_negative);
    assign add_2_1_half = row_0[2] ^ row_1[0];
    assign add_2_1_sum = add_2_1_half ^ add_2_0_sum;
    assign add_2_1_carry = (row_0[2] & row_1[0]) | ((row_0[2] | row_1[0]) & add_2_0_sum);
    assign add_3_0_half = state[3] ^ state[26];
    assign add_3_0_sum = add_3_0_half ^ row_0[3];
    assign add_3_0_carry = (state[3] & state[26]) | ((state[3] | state[26]) & row_0[3]);
    assign add_3_1_half = row_1[1] ^ add_2_0_carry;
    assign add_3_1_sum = add_3_1_half ^ add_3_0_sum;
    assign add_3_1_carry = (row_1[1] & add_2_0_carry) | ((row_1[1] | add_2_0_carry) & add_3_0_sum);
    assign add_4_0_half = state[4] ^ state[27];
    assign add_4_0_sum = add_4_0_half ^ row_0[4];
    assign add_4_0_carry = (state[4] & state[27]) | ((state[4] | state[27]) & row_0[4]);
    assign add_4_1_half = row_1[2] ^ add_3_0_carry;
    assign add_4_1_sum = add_4_1_half ^ add_4_0_sum;
    assign add_4_1_carry = (row_1[2] & add_3_0_carry) | ((row_1[2] | add_3_0_carry) & add_4_0_sum);
    assign add_5_0_half = state[5] ^ state[28];
    assign add_5_0_sum = add_5_0_half ^ row_0[4];
    assign add_5_0_carry = (state[5] & state[28]) | ((state[5] | state[28]) & row_0[4]);
    assign add_5_1_half = row_1[3] ^ add_4_0_carry;
    assign add_5_1_sum = add_5_1_half ^ add_5_0_sum;
    assign add_5_1_carry = (row_1[3] & add_4_0_carry) | ((row_1[3] | add_4_0_carry) & add_5_0_sum);
    assign add_6_0_half = state[6] ^ state[29];
    assign add_6_0_sum = add_6_0_half ^ ~row_0[4];
    assign add_6_0_carry = (state[6] & state[29]) | ((state[6] | state[29]) & ~row_0[4]);
    assign add_6_1_half = ~row_1[4] ^ add_5_0_carry;
    assign add_6_1_sum = add_6_1_half ^ add_6_0_sum;
    assign add_6_1_carry = (~row_1[4] & add_5_0_carry) | ((~row_1[4] | add_5_0_carry) & add_6_0_sum);
    assign add_7_0_sum = ~(state[7] ^ state[30]);
    assign add_7_0_carry = state[7] | state[30];
    assign add_7_1_sum = add_7_0_sum ^ add_6_0_carry;
    assign add_7_1_carry = add_7_0_sum & add_6_0_carry;
    assign turned_0 = state[11:8] ^ {4{state[32]}};
    assign stepped_0 = {1'b0, turned_0} + {4'd0, state[31]};
    assign upper_0 = stepped_0[3:0] ^ {4{state[32]}};
    assign turned_1 = state[15:12] ^ {4{state[34]}};
    assign stepped_1 = {1'b0, turned_1} + {4'd0, state[33]};
    assign upper_1 = stepped_1[3:0] ^ {4{state[34]}};
    assign turned_2 = state[19:16] ^ {4{state[36]}};
    assign stepped_2 = {1'b0, turned_2} + {4'd0, state[35]};
    assign upper_2 = stepped_2[3:0] ^ {4{state[36]}};
    assign turned_3 = state[23:20] ^ {4{state[38]}};
    assign stepped_3 = {1'b0, turned_3} + {4'd0, state[37]};
    assign upper_3 = stepped_3[3:0] ^ {4{state[38]}};
    assign unused_count = stepped_3[4];
    assign next_state = {(stepped_2[4] & state[36]), stepped_2[4], (stepped_1[4] & state[34]), stepped_1[4], (stepped_0[4] & state[32]), stepped_0[4], ~(add_7_0_carry | add_7_1_carry), ~(add_7_0_carry ^ add_7_1_carry), add_7_1_sum, add_5_1_carry, add_4_1_carry, add_3_1_carry, add_2_1_carry, add_1_0_carry, add_0_0_carry, upper_3, upper_2, upper_1, upper_0, add_6_1_carry, add_6_1_sum, add_5_1_sum, add_4_1_sum, add_3_1_sum, add_2_1_sum, add_1_0_sum, add_0_0_sum};

endmodule

`default_nettype wire
