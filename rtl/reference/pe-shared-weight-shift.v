// pe_int4_int5_acc25_shared_weight_os_shift: PE that takes recoded digits from the array's edge and adds them by weight
//
//   act        int4         format of the activations
//   wgt        int5         format of the weights
//   acc_width  25 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         shared-weight PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       os           anchor: operands registered, accumulator exposed, as published PEs are measured; os, ws: the PE as it stands in an array, with drain chain or weight registers
//   drain      shift        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
// digest 7288366a4c3493707c196daea290aff6b125ff5a8a6afddd7a87668bd6263512
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_int4_int5_acc25_shared_weight_os_shift (
    input  wire clk,
    input  wire [3:0] act,
    input  wire [4:0] wgt,
    input  wire drain,
    input  wire [24:0] above_sum,
    input  wire [7:0] above_carry,
    input  wire above_up,
    input  wire above_down,
    input  wire above_up1,
    input  wire above_down1,
    input  wire above_up2,
    input  wire above_down2,
    input  wire above_up3,
    input  wire above_down3,
    output wire [24:0] below_sum,
    output wire [24:0] below_carry
);

    wire result_odd_0;
    wire [40:0] cell_below;
    wire result_less_0;
    wire result_odd_1;
    wire result_less_1;
    wire result_odd_2;
    wire result_less_2;
    wire result_odd_3;
    wire result_less_3;
    wire act_0_0_one;
    wire act_0_0_two;
    wire act_0_1_one;
    wire act_0_1_two;

    assign result_odd_0 = cell_below[33] ^ 1'b0;
    assign result_less_0 = cell_below[33] ? cell_below[34] : 1'b0;
    assign result_odd_1 = cell_below[35] ^ result_less_0;
    assign result_less_1 = cell_below[35] ? cell_below[36] : result_less_0;
    assign result_odd_2 = cell_below[37] ^ result_less_1;
    assign result_less_2 = cell_below[37] ? cell_below[38] : result_less_1;
    assign result_odd_3 = cell_below[39] ^ result_less_2;
    assign result_less_3 = cell_below[39] ? cell_below[40] : result_less_2;
    assign act_0_0_one = act[0] ^ 1'b0;
    assign act_0_0_two = ((act[1] & ~act[0]) & ~1'b0) | ((~act[1] & act[0]) & 1'b0);
    assign act_0_1_one = act[2] ^ act[1];
    assign act_0_1_two = ((act[3] & ~act[2]) & ~act[1]) | ((~act[3] & act[2]) & act[1]);
    assign below_sum = cell_below[24:0];
    assign below_carry = {{3{result_less_3}}, result_odd_3, {3{result_less_2}}, result_odd_2, {3{result_less_1}}, result_odd_1, {3{result_less_0}}, result_odd_0, cell_below[32:25], 1'b0};

    shift_cell_int4_int5_acc25_shared_weight cell_ (
        .clk(clk),
        .act({act[3], act_0_1_two, act_0_1_one, act[1], act_0_0_two, act_0_0_one}),
        .wgt(wgt),
        .drain(drain),
        .above({(above_down3 & ~above_up3), (above_up3 ^ above_down3), (above_down2 & ~above_up2), (above_up2 ^ above_down2), (above_down1 & ~above_up1), (above_up1 ^ above_down1), (above_down & ~above_up), (above_up ^ above_down), above_carry, above_sum}),
        .below(cell_below)
    );

endmodule

module shift_cell_int4_int5_acc25_shared_weight (
    input  wire clk,
    input  wire [5:0] act,
    input  wire [4:0] wgt,
    input  wire drain,
    input  wire [40:0] above,
    output reg  [40:0] below
);

    wire [40:0] pe_next_state;

    always @(posedge clk) begin
        below <= drain ? above : pe_next_state;
    end

    pe_shared_weight_int4_int5_acc25 pe (
        .act(act),
        .wgt(wgt),
        .state(below),
        .next_state(pe_next_state)
    );

endmodule

module pe_shared_weight_int4_int5_acc25 (
    input  wire [5:0] act,
    input  wire [4:0] wgt,
    input  wire [40:0] state,
    output wire [40:0] next_state
);

    wire digit_0_negative;
    wire digit_1_negative;
    wire [4:0] flipped_0;
    wire [5:0] row_0;
    wire [4:0] flipped_1;
    wire [5:0] row_1;
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
    wire add_8_0_sum;
    wire add_8_0_carry;
    wire add_8_1_sum;
    wire add_8_1_carry;
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

    assign digit_0_negative = act[2] & (act[0] | act[1]);
    assign digit_1_negative = act[5] & (act[3] | act[4]);
    assign flipped_0 = wgt ^ {5{act[2]}};
    assign row_0 = ({flipped_0[4], flipped_0} & {6{act[0]}}) | ({flipped_0, act[2]} & {6{act[1]}});
    assign flipped_1 = wgt ^ {5{act[5]}};
    assign row_1 = ({flipped_1[4], flipped_1} & {6{act[3]}}) | ({flipped_1, act[5]} & {6{act[4]}});
    assign add_0_0_half = state[0] ^ digit_0_negative;
    assign add_0_0_sum = add_0_0_half ^ row_0[0];
    assign add_0_0_carry = (state[0] & digit_0_negative) | ((state[0] | digit_0_negative) & row_0[0]);
    assign add_1_0_half = state[1] ^ state[25];
    assign add_1_0_sum = add_1_0_half ^ row_0[1];
    assign add_1_0_carry = (state[1] & state[25]) | ((state[1] | state[25]) & row_0[1]);
    assign add_2_0_half = state[2] ^ state[26];
    assign add_2_0_sum = add_2_0_half ^ digit_1_negative;
    assign add_2_0_carry = (state[2] & state[26]) | ((state[2] | state[26]) & digit_1_negative);
    assign add_2_1_half = row_0[2] ^ row_1[0];
    assign add_2_1_sum = add_2_1_half ^ add_2_0_sum;
    assign add_2_1_carry = (row_0[2] & row_1[0]) | ((row_0[2] | row_1[0]) & add_2_0_sum);
    assign add_3_0_half = state[3] ^ state[27];
    assign add_3_0_sum = add_3_0_half ^ row_0[3];
    assign add_3_0_carry = (state[3] & state[27]) | ((state[3] | state[27]) & row_0[3]);
    assign add_3_1_half = row_1[1] ^ add_2_0_carry;
    assign add_3_1_sum = add_3_1_half ^ add_3_0_sum;
    assign add_3_1_carry = (row_1[1] & add_2_0_carry) | ((row_1[1] | add_2_0_carry) & add_3_0_sum);
    assign add_4_0_half = state[4] ^ state[28];
    assign add_4_0_sum = add_4_0_half ^ row_0[4];
    assign add_4_0_carry = (state[4] & state[28]) | ((state[4] | state[28]) & row_0[4]);
    assign add_4_1_half = row_1[2] ^ add_3_0_carry;
    assign add_4_1_sum = add_4_1_half ^ add_4_0_sum;
    assign add_4_1_carry = (row_1[2] & add_3_0_carry) | ((row_1[2] | add_3_0_carry) & add_4_0_sum);
    assign add_5_0_half = state[5] ^ state[29];
    assign add_5_0_sum = add_5_0_half ^ row_0[5];
    assign add_5_0_carry = (state[5] & state[29]) | ((state[5] | state[29]) & row_0[5]);
    assign add_5_1_half = row_1[3] ^ add_4_0_carry;
    assign add_5_1_sum = add_5_1_half ^ add_5_0_sum;
    assign add_5_1_carry = (row_1[3] & add_4_0_carry) | ((row_1[3] | add_4_0_carry) & add_5_0_sum);
    assign add_6_0_half = state[6] ^ state[30];
    assign add_6_0_sum = add_6_0_half ^ row_0[5];
    assign add_6_0_carry = (state[6] & state[30]) | ((state[6] | state[30]) & row_0[5]);
    assign add_6_1_half = row_1[4] ^ add_5_0_carry;
    assign add_6_1_sum = add_6_1_half ^ add_6_0_sum;
    assign add_6_1_carry = (row_1[4] & add_5_0_carry) | ((row_1[4] | add_5_0_carry) & add_6_0_sum);
    assign add_7_0_half = state[7] ^ state[31];
    assign add_7_0_sum = add_7_0_half ^ ~row_0[5];
    assign add_7_0_carry = (state[7] & state[31]) | ((state[7] | state[31]) & ~row_0[5]);
    assign add_7_1_half = ~row_1[5] ^ add_6_0_carry;
    assign add_7_1_sum = add_7_1_half ^ add_7_0_sum;
    assign add_7_1_carry = (~row_1[5] & add_6_0_carry) | ((~row_1[5] | add_6_0_carry) & add_7_0_sum);
    assign add_8_0_sum = ~(state[8] ^ state[32]);
    assign add_8_0_carry = state[8] | state[32];
    assign add_8_1_sum = add_8_0_sum ^ add_7_0_carry;
    assign add_8_1_carry = add_8_0_sum & add_7_0_carry;
    assign turned_0 = state[12:9] ^ {4{state[34]}};
    assign stepped_0 = {1'b0, turned_0} + {4'd0, state[33]};
    assign upper_0 = stepped_0[3:0] ^ {4{state[34]}};
    assign turned_1 = state[16:13] ^ {4{state[36]}};
    assign stepped_1 = {1'b0, turned_1} + {4'd0, state[35]};
    assign upper_1 = stepped_1[3:0] ^ {4{state[36]}};
    assign turned_2 = state[20:17] ^ {4{state[38]}};
    assign stepped_2 = {1'b0, turned_2} + {4'd0, state[37]};
    assign upper_2 = stepped_2[3:0] ^ {4{state[38]}};
    assign turned_3 = state[24:21] ^ {4{state[40]}};
    assign stepped_3 = {1'b0, turned_3} + {4'd0, state[39]};
    assign upper_3 = stepped_3[3:0] ^ {4{state[40]}};
    assign unused_count = stepped_3[4];
    assign next_state = {(stepped_2[4] & state[38]), stepped_2[4], (stepped_1[4] & state[36]), stepped_1[4], (stepped_0[4] & state[34]), stepped_0[4], ~(add_8_0_carry | add_8_1_carry), ~(add_8_0_carry ^ add_8_1_carry), add_8_1_sum, add_6_1_carry, add_5_1_carry, add_4_1_carry, add_3_1_carry, add_2_1_carry, add_1_0_carry, add_0_0_carry, upper_3, upper_2, upper_1, upper_0, add_7_1_carry, add_7_1_sum, add_6_1_sum, add_5_1_sum, add_4_1_sum, add_3_1_sum, add_2_1_sum, add_1_0_sum, add_0_0_sum};

endmodule

`default_nettype wire
