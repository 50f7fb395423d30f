// pe_int8_int8_acc32_carry_save_os: PE with Booth rows and a carry-save accumulator, one final addition outside
//
//   act        int8         format of the activations
//   wgt        int8         format of the weights
//   acc_width  32 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         carry-save   PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       os           anchor: operands registered, accumulator exposed, as published PEs are measured; os, ws: the PE as it stands in an array, with drain chain or weight registers
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
// digest 1bbe0332e94e26dea07350024954892c44293787aac4d4f6b79a62bd485d6e43
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_int8_int8_acc32_carry_save_os (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [31:0] above_sum,
    input  wire [14:0] above_carry,
    input  wire above_up,
    input  wire above_down,
    input  wire above_up1,
    input  wire above_down1,
    output wire [31:0] below_sum,
    output wire [31:0] below_carry
);

    wire result_odd_0;
    wire [50:0] cell_below;
    wire result_less_0;
    wire result_odd_1;
    wire result_less_1;

    assign result_odd_0 = cell_below[47] ^ 1'b0;
    assign result_less_0 = cell_below[47] ? cell_below[48] : 1'b0;
    assign result_odd_1 = cell_below[49] ^ result_less_0;
    assign result_less_1 = cell_below[49] ? cell_below[50] : result_less_0;
    assign below_sum = cell_below[31:0];
    assign below_carry = {{7{result_less_1}}, result_odd_1, {7{result_less_0}}, result_odd_0, cell_below[46:32], 1'b0};

    os_cell_int8_int8_acc32_carry_save cell_ (
        .clk(clk),
        .act(act),
        .wgt(wgt),
        .first(first),
        .load(load),
        .above({(above_down1 & ~above_up1), (above_up1 ^ above_down1), (above_down & ~above_up), (above_up ^ above_down), above_carry, above_sum}),
        .below(cell_below)
    );

endmodule

module os_cell_int8_int8_acc32_carry_save (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [50:0] above,
    output reg  [50:0] below
);

    wire [50:0] state;
    reg  [50:0] acc;
    wire [50:0] pe_next_state;

    assign state = first ? 51'd0 : acc;

    always @(posedge clk) begin
        acc <= pe_next_state;
        below <= load ? acc : above;
    end

    pe_carry_save_int8_int8_acc32 pe (
        .act(act),
        .wgt(wgt),
        .state(state),
        .next_state(pe_next_state)
    );

endmodule

module pe_carry_save_int8_int8_acc32 (
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire [50:0] state,
    output wire [50:0] next_state
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
    wire add_4_2_half;
    wire add_4_2_sum;
    wire add_4_2_carry;
    wire add_5_0_half;
    wire add_5_0_sum;
    wire add_5_0_carry;
    wire add_5_1_half;
    wire add_5_1_sum;
    wire add_5_1_carry;
    wire add_5_2_half;
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
    wire add_9_2_half;
    wire add_9_2_sum;
    wire add_9_2_carry;
    wire add_9_3_half;
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
    wire add_10_3_half;
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
    wire add_11_3_sum;
    wire add_11_3_carry;
    wire add_12_0_half;
    wire add_12_0_sum;
    wire add_12_0_carry;
    wire add_12_1_half;
    wire add_12_1_sum;
    wire add_12_1_carry;
    wire add_12_2_half;
    wire add_12_2_sum;
    wire add_12_2_carry;
    wire add_13_0_sum;
    wire add_13_0_carry;
    wire add_13_1_half;
    wire add_13_1_sum;
    wire add_13_1_carry;
    wire add_13_2_sum;
    wire add_13_2_carry;
    wire add_14_0_half;
    wire add_14_0_sum;
    wire add_14_0_carry;
    wire add_14_1_half;
    wire add_14_1_sum;
    wire add_14_1_carry;
    wire add_15_0_sum;
    wire add_15_0_carry;
    wire add_15_1_sum;
    wire add_15_1_carry;
    wire [7:0] turned_0;
    wire [8:0] stepped_0;
    wire [7:0] upper_0;
    wire [7:0] turned_1;
    wire [8:0] stepped_1;
    wire [7:0] upper_1;
    wire unused_count;

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
    assign add_1_0_half = state[1] ^ state[32];
    assign add_1_0_sum = add_1_0_half ^ row_0[1];
    assign add_1_0_carry = (state[1] & state[32]) | ((state[1] | state[32]) & row_0[1]);
    assign add_2_0_half = state[2] ^ state[33];
    assign add_2_0_sum = add_2_0_half ^ digit_1_negative;
    assign add_2_0_carry = (state[2] & state[33]) | ((state[2] | state[33]) & digit_1_negative);
    assign add_2_1_half = row_0[2] ^ row_1[0];
    assign add_2_1_sum = add_2_1_half ^ add_2_0_sum;
    assign add_2_1_carry = (row_0[2] & row_1[0]) | ((row_0[2] | row_1[0]) & add_2_0_sum);
    assign add_3_0_half = state[3] ^ state[34];
    assign add_3_0_sum = add_3_0_half ^ row_0[3];
    assign add_3_0_carry = (state[3] & state[34]) | ((state[3] | state[34]) & row_0[3]);
    assign add_3_1_half = row_1[1] ^ add_2_0_carry;
    assign add_3_1_sum = add_3_1_half ^ add_3_0_sum;
    assign add_3_1_carry = (row_1[1] & add_2_0_carry) | ((row_1[1] | add_2_0_carry) & add_3_0_sum);
    assign add_4_0_half = state[4] ^ state[35];
    assign add_4_0_sum = add_4_0_half ^ digit_2_negative;
    assign add_4_0_carry = (state[4] & state[35]) | ((state[4] | state[35]) & digit_2_negative);
    assign add_4_1_half = row_0[4] ^ row_1[2];
    assign add_4_1_sum = add_4_1_half ^ row_2[0];
    assign add_4_1_carry = (row_0[4] & row_1[2]) | ((row_0[4] | row_1[2]) & row_2[0]);
    assign add_4_2_half = add_4_0_sum ^ add_3_0_carry;
    assign add_4_2_sum = add_4_2_half ^ add_3_1_carry;
    assign add_4_2_carry = (add_4_0_sum & add_3_0_carry) | ((add_4_0_sum | add_3_0_carry) & add_3_1_carry);
    assign add_5_0_half = state[5] ^ state[36];
    assign add_5_0_sum = add_5_0_half ^ row_0[5];
    assign add_5_0_carry = (state[5] & state[36]) | ((state[5] | state[36]) & row_0[5]);
    assign add_5_1_half = row_1[3] ^ row_2[1];
    assign add_5_1_sum = add_5_1_half ^ add_4_0_carry;
    assign add_5_1_carry = (row_1[3] & row_2[1]) | ((row_1[3] | row_2[1]) & add_4_0_carry);
    assign add_5_2_half = add_5_0_sum ^ add_4_1_carry;
    assign add_5_2_sum = add_5_2_half ^ add_5_1_sum;
    assign add_5_2_carry = (add_5_0_sum & add_4_1_carry) | ((add_5_0_sum | add_4_1_carry) & add_5_1_sum);
    assign add_6_0_half = state[6] ^ state[37];
    assign add_6_0_sum = add_6_0_half ^ digit_3_negative;
    assign add_6_0_carry = (state[6] & state[37]) | ((state[6] | state[37]) & digit_3_negative);
    assign add_6_1_half = row_0[6] ^ row_1[4];
    assign add_6_1_sum = add_6_1_half ^ row_2[2];
    assign add_6_1_carry = (row_0[6] & row_1[4]) | ((row_0[6] | row_1[4]) & row_2[2]);
    assign add_6_2_half = row_3[0] ^ add_6_0_sum;
    assign add_6_2_sum = add_6_2_half ^ add_5_0_carry;
    assign add_6_2_carry = (row_3[0] & add_6_0_sum) | ((row_3[0] | add_6_0_sum) & add_5_0_carry);
    assign add_6_3_half = add_5_1_carry ^ add_6_1_sum;
    assign add_6_3_sum = add_6_3_half ^ add_6_2_sum;
    assign add_6_3_carry = (add_5_1_carry & add_6_1_sum) | ((add_5_1_carry | add_6_1_sum) & add_6_2_sum);
    assign add_7_0_half = state[7] ^ state[38];
    assign add_7_0_sum = add_7_0_half ^ row_0[7];
    assign add_7_0_carry = (state[7] & state[38]) | ((state[7] | state[38]) & row_0[7]);
    assign add_7_1_half = row_1[5] ^ row_2[3];
    assign add_7_1_sum = add_7_1_half ^ row_3[1];
    assign add_7_1_carry = (row_1[5] & row_2[3]) | ((row_1[5] | row_2[3]) & row_3[1]);
    assign add_7_2_half = add_6_0_carry ^ add_7_0_sum;
    assign add_7_2_sum = add_7_2_half ^ add_6_1_carry;
    assign add_7_2_carry = (add_6_0_carry & add_7_0_sum) | ((add_6_0_carry | add_7_0_sum) & add_6_1_carry);
    assign add_7_3_half = add_6_2_carry ^ add_7_1_sum;
    assign add_7_3_sum = add_7_3_half ^ add_7_2_sum;
    assign add_7_3_carry = (add_6_2_carry & add_7_1_sum) | ((add_6_2_carry | add_7_1_sum) & add_7_2_sum);
    assign add_8_0_half = state[8] ^ state[39];
    assign add_8_0_sum = add_8_0_half ^ row_0[8];
    assign add_8_0_carry = (state[8] & state[39]) | ((state[8] | state[39]) & row_0[8]);
    assign add_8_1_half = row_1[6] ^ row_2[4];
    assign add_8_1_sum = add_8_1_half ^ row_3[2];
    assign add_8_1_carry = (row_1[6] & row_2[4]) | ((row_1[6] | row_2[4]) & row_3[2]);
    assign add_8_2_half = add_7_0_carry ^ add_8_0_sum;
    assign add_8_2_sum = add_8_2_half ^ add_7_1_carry;
    assign add_8_2_carry = (add_7_0_carry & add_8_0_sum) | ((add_7_0_carry | add_8_0_sum) & add_7_1_carry);
    assign add_8_3_half = add_8_1_sum ^ add_7_2_carry;
    assign add_8_3_sum = add_8_3_half ^ add_8_2_sum;
    assign add_8_3_carry = (add_8_1_sum & add_7_2_carry) | ((add_8_1_sum | add_7_2_carry) & add_8_2_sum);
    assign add_9_0_half = state[9] ^ state[40];
    assign add_9_0_sum = add_9_0_half ^ row_0[8];
    assign add_9_0_carry = (state[9] & state[40]) | ((state[9] | state[40]) & row_0[8]);
    assign add_9_1_half = row_1[7] ^ row_2[5];
    assign add_9_1_sum = add_9_1_half ^ row_3[3];
    assign add_9_1_carry = (row_1[7] & row_2[5]) | ((row_1[7] | row_2[5]) & row_3[3]);
    assign add_9_2_half = add_8_0_carry ^ add_9_0_sum;
    assign add_9_2_sum = add_9_2_half ^ add_8_1_carry;
    assign add_9_2_carry = (add_8_0_carry & add_9_0_sum) | ((add_8_0_carry | add_9_0_sum) & add_8_1_carry);
    assign add_9_3_half = add_9_1_sum ^ add_8_2_carry;
    assign add_9_3_sum = add_9_3_half ^ add_9_2_sum;
    assign add_9_3_carry = (add_9_1_sum & add_8_2_carry) | ((add_9_1_sum | add_8_2_carry) & add_9_2_sum);
    assign add_10_0_half = state[10] ^ state[41];
    assign add_10_0_sum = add_10_0_half ^ ~row_0[8];
    assign add_10_0_carry = (state[10] & state[41]) | ((state[10] | state[41]) & ~row_0[8]);
    assign add_10_1_half = ~row_1[8] ^ row_2[6];
    assign add_10_1_sum = add_10_1_half ^ row_3[4];
    assign add_10_1_carry = (~row_1[8] & row_2[6]) | ((~row_1[8] | row_2[6]) & row_3[4]);
    assign add_10_2_half = add_9_0_carry ^ add_10_0_sum;
    assign add_10_2_sum = add_10_2_half ^ add_9_1_carry;
    assign add_10_2_carry = (add_9_0_carry & add_10_0_sum) | ((add_9_0_carry | add_10_0_sum) & add_9_1_carry);
    assign add_10_3_half = add_10_1_sum ^ add_9_2_carry;
    assign add_10_3_sum = add_10_3_half ^ add_10_2_sum;
    assign add_10_3_carry = (add_10_1_sum & add_9_2_carry) | ((add_10_1_sum | add_9_2_carry) & add_10_2_sum);
    assign add_11_0_sum = ~(state[11] ^ state[42]);
    assign add_11_0_carry = state[11] | state[42];
    assign add_11_1_half = add_11_0_sum ^ row_2[7];
    assign add_11_1_sum = add_11_1_half ^ row_3[5];
    assign add_11_1_carry = (add_11_0_sum & row_2[7]) | ((add_11_0_sum | row_2[7]) & row_3[5]);
    assign add_11_2_half = add_10_0_carry ^ add_10_1_carry;
    assign add_11_2_sum = add_11_2_half ^ add_11_1_sum;
    assign add_11_2_carry = (add_10_0_carry & add_10_1_carry) | ((add_10_0_carry | add_10_1_carry) & add_11_1_sum);
    assign add_11_3_sum = add_10_2_carry ^ add_11_2_sum;
    assign add_11_3_carry = add_10_2_carry & add_11_2_sum;
    assign add_12_0_half = state[12] ^ state[43];
    assign add_12_0_sum = add_12_0_half ^ add_11_0_carry;
    assign add_12_0_carry = (state[12] & state[43]) | ((state[12] | state[43]) & add_11_0_carry);
    assign add_12_1_half = ~row_2[8] ^ row_3[6];
    assign add_12_1_sum = add_12_1_half ^ add_12_0_sum;
    assign add_12_1_carry = (~row_2[8] & row_3[6]) | ((~row_2[8] | row_3[6]) & add_12_0_sum);
    assign add_12_2_half = add_11_1_carry ^ add_12_1_sum;
    assign add_12_2_sum = add_12_2_half ^ add_11_2_carry;
    assign add_12_2_carry = (add_11_1_carry & add_12_1_sum) | ((add_11_1_carry | add_12_1_sum) & add_11_2_carry);
    assign add_13_0_sum = ~(state[13] ^ state[44]);
    assign add_13_0_carry = state[13] | state[44];
    assign add_13_1_half = add_13_0_sum ^ row_3[7];
    assign add_13_1_sum = add_13_1_half ^ add_12_0_carry;
    assign add_13_1_carry = (add_13_0_sum & row_3[7]) | ((add_13_0_sum | row_3[7]) & add_12_0_carry);
    assign add_13_2_sum = add_12_1_carry ^ add_13_1_sum;
    assign add_13_2_carry = add_12_1_carry & add_13_1_sum;
    assign add_14_0_half = state[14] ^ state[45];
    assign add_14_0_sum = add_14_0_half ^ add_13_0_carry;
    assign add_14_0_carry = (state[14] & state[45]) | ((state[14] | state[45]) & add_13_0_carry);
    assign add_14_1_half = ~row_3[8] ^ add_14_0_sum;
    assign add_14_1_sum = add_14_1_half ^ add_13_1_carry;
    assign add_14_1_carry = (~row_3[8] & add_14_0_sum) | ((~row_3[8] | add_14_0_sum) & add_13_1_carry);
    assign add_15_0_sum = ~(state[15] ^ state[46]);
    assign add_15_0_carry = state[15] | state[46];
    assign add_15_1_sum = add_15_0_sum ^ add_14_0_carry;
    assign add_15_1_carry = add_15_0_sum & add_14_0_carry;
    assign turned_0 = state[23:16] ^ {8{state[48]}};
    assign stepped_0 = {1'b0, turned_0} + {8'd0, state[47]};
    assign upper_0 = stepped_0[7:0] ^ {8{state[48]}};
    assign turned_1 = state[31:24] ^ {8{state[50]}};
    assign stepped_1 = {1'b0, turned_1} + {8'd0, state[49]};
    assign upper_1 = stepped_1[7:0] ^ {8{state[50]}};
    assign unused_count = stepped_1[8];
    assign next_state = {(stepped_0[8] & state[48]), stepped_0[8], ~(add_15_0_carry | add_15_1_carry), ~(add_15_0_carry ^ add_15_1_carry), add_15_1_sum, add_13_2_carry, add_13_2_sum, add_11_3_carry, add_10_3_carry, add_9_3_carry, add_8_3_carry, add_7_3_carry, add_6_3_carry, add_5_2_carry, add_4_2_carry, add_4_1_sum, add_2_1_carry, add_1_0_carry, add_0_0_carry, upper_1, upper_0, add_14_1_carry, add_14_1_sum, add_12_2_carry, add_12_2_sum, add_11_3_sum, add_10_3_sum, add_9_3_sum, add_8_3_sum, add_7_3_sum, add_6_3_sum, add_5_2_sum, add_4_2_sum, add_3_1_sum, add_2_1_sum, add_1_0_sum, add_0_0_sum};

endmodule

`default_nettype wire
