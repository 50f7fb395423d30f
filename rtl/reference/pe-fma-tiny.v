// pe_fma_unit_e2m1_e2m1_acc_e4m3ieee_anchor: PE of floating point: fused multiply-add, rounded to the nearest once per product
//
//   act     e2m1         format of the activations
//   wgt     e2m1         format of the weights
//   acc     e4m3ieee     format of the accumulator, with infinities and NaN
//   stages  0 cycles     registers between the product and the addition, to trade latency for clock
//   turns   1 cycles     cycles from accumulator to accumulator: as many independent sums take turns, one a cycle
//   path    exchanged    what is shifted: exchanged: the smaller of product and addend; plain: the addend alone, along the whole product, as one would write it: the baseline
//   form    anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os: as it stands in an array, with a drain register; step: no accumulator, the addend is an input, any code of acc
//
// digest 2cbe719df768a79bc20e290ab57eaf0269f6a290d3bb073a3fa3f0c83a130cc1
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_fma_unit_e2m1_e2m1_acc_e4m3ieee_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [3:0] act,
    input  wire [3:0] wgt,
    output reg  [7:0] acc
);

    reg  [3:0] act_operand;
    reg  [3:0] wgt_operand;
    reg  clear;
    wire [7:0] pe_next_state;

    always @(posedge clk) begin
        act_operand <= act;
        wgt_operand <= wgt;
        acc <= clear ? 8'd0 : pe_next_state;
    end

    always @(posedge clk) begin
        if (rst) begin
            clear <= 1'b1;
        end else begin
            clear <= 1'b0;
        end
    end

    pe_fma_e2m1_e2m1_acc_e4m3ieee_sums pe (
        .act(act_operand),
        .wgt(wgt_operand),
        .state(acc),
        .next_state(pe_next_state)
    );

endmodule

module pe_fma_e2m1_e2m1_acc_e4m3ieee_sums (
    input  wire [3:0] act,
    input  wire [3:0] wgt,
    input  wire [7:0] state,
    output wire [7:0] next_state
);

    wire act_normal;
    wire act_fraction;
    wire wgt_normal;
    wire wgt_fraction;
    wire product_1_0_sum;
    wire product_1_0_carry;
    wire product_2_0_sum;
    wire product_2_0_carry;
    wire product_zero;
    wire product_nan;
    wire acc_normal;
    wire acc_high;
    wire [5:0] distance;
    wire swap;
    wire [4:0] steps;
    wire [3:0] amount;
    wire [7:0] front;
    wire [7:0] other;
    wire [7:0] other_down_1;
    wire other_lost_1;
    wire [7:0] other_down_2;
    wire other_lost_2;
    wire [7:0] other_down_4;
    wire other_lost_4;
    wire [7:0] other_down_8;
    wire other_lost_8;
    wire front_sign;
    wire minus;
    wire nan;
    wire inf;
    wire inf_sign;
    wire carry_in;
    wire [7:0] subtrahend;
    wire [9:0] raw;
    wire unused_carry_in;
    wire negative;
    wire word_upper_8_empty;
    wire [6:0] word_deciding_8;
    wire word_upper_4_empty;
    wire [2:0] word_deciding_4;
    wire word_upper_2_empty;
    wire word_deciding_2;
    wire word_upper_1_empty;
    wire zero;
    wire [4:0] above;
    wire unused_above;
    wire [8:0] total_by_8;
    wire [8:0] total_by_4;
    wire [8:0] total_by_2;
    wire [8:0] total_by_1;
    wire sum_sign;
    wire sum_rest;
    wire up;
    wire [3:0] size;
    wire [3:0] rounded;
    wire special;
    wire sign;
    wire bits_1;
    wire [3:0] sum_1;
    wire [3:0] greatest;
    wire bits_2;
    wire [8:0] bits_3;
    wire [4:0] sum_exponent;

    assign act_normal = |act[2:1];
    assign act_fraction = act[0];
    assign wgt_normal = |wgt[2:1];
    assign wgt_fraction = wgt[0];
    assign product_1_0_sum = (act_normal & wgt[0]) ^ (act[0] & wgt_normal);
    assign product_1_0_carry = (act_normal & wgt[0]) & (act[0] & wgt_normal);
    assign product_2_0_sum = (act_normal & wgt_normal) ^ product_1_0_carry;
    assign product_2_0_carry = (act_normal & wgt_normal) & product_1_0_carry;
    assign bits_1 = act[0] & wgt[0];
    assign sum_1 = {1'b0, ({1'b0, act[2], (act[1] | ~act_normal)} + {1'b0, wgt[2], (wgt[1] | ~wgt_normal)})} + 4'd6;
    assign product_zero = (~act_normal & ~act_fraction) | (~wgt_normal & ~wgt_fraction);
    assign product_nan = ((1'b0 | 1'b0) | (1'b0 & (~wgt_normal & ~wgt_fraction))) | (1'b0 & (~act_normal & ~act_fraction));
    assign acc_normal = |state[6:3];
    assign acc_high = &state[6:3];
    assign distance = {2'd0, sum_1} - {2'd0, state[6:3]};
    assign swap = distance[5] | product_zero;
    assign steps = distance[4:0] ^ {5{distance[5]}};
    assign amount = steps[3:0] | {steps[4], steps[4], steps[4], steps[4]};
    assign front = swap ? {acc_normal, state[2:0], 4'd0} : {product_2_0_carry, product_2_0_sum, product_1_0_sum, bits_1, 4'd0};
    assign other = swap ? {1'b0, product_2_0_carry, product_2_0_sum, product_1_0_sum, bits_1, 3'd0} : {acc_normal, state[2:0], 4'd0};
    assign other_down_1 = amount[0] ? {1'b0, other[7:1]} : other;
    assign other_lost_1 = amount[0] & other[0];
    assign other_down_2 = amount[1] ? {2'd0, other_down_1[7:2]} : other_down_1;
    assign other_lost_2 = amount[1] & (|other_down_1[1:0]);
    assign other_down_4 = amount[2] ? {4'd0, other_down_2[7:4]} : other_down_2;
    assign other_lost_4 = amount[2] & (|other_down_2[3:0]);
    assign other_down_8 = amount[3] ? 8'd0 : other_down_4;
    assign other_lost_8 = amount[3] & (|other_down_4);
    assign greatest = swap ? state[6:3] : sum_1;
    assign front_sign = swap ? state[7] : (act[3] ^ wgt[3]);
    assign minus = state[7] ^ (act[3] ^ wgt[3]);
    assign nan = (product_nan | (acc_high & state[2])) | (((1'b0 | 1'b0) & (acc_high & ~state[2])) & minus);
    assign inf = (1'b0 | 1'b0) | (acc_high & ~state[2]);
    assign inf_sign = (1'b0 | 1'b0) ? (act[3] ^ wgt[3]) : state[7];
    assign carry_in = minus & ~(|{other_lost_8, other_lost_4, other_lost_2, other_lost_1});
    assign subtrahend = other_down_8 ^ {8{minus}};
    assign raw = {1'b0, front, carry_in} + {1'b0, subtrahend, carry_in};
    assign negative = minus & ~raw[9];
    assign bits_2 = raw[9] ^ minus;
    assign bits_3 = {bits_2, raw[8:1]} ^ {9{negative}};
    assign word_upper_8_empty = ~(|bits_3[8:1]);
    assign word_deciding_8 = word_upper_8_empty ? {bits_3[0], negative, 5'd0} : bits_3[8:2];
    assign word_upper_4_empty = ~(|word_deciding_8[6:3]);
    assign word_deciding_4 = word_upper_4_empty ? word_deciding_8[2:0] : word_deciding_8[6:4];
    assign word_upper_2_empty = ~(|word_deciding_4[2:1]);
    assign word_deciding_2 = word_upper_2_empty ? word_deciding_4[0] : word_deciding_4[2];
    assign word_upper_1_empty = ~word_deciding_2;
    assign zero = (&{word_upper_8_empty, word_upper_4_empty, word_upper_2_empty, word_upper_1_empty}) & ~negative;
    assign above = {1'b0, greatest} - {1'b0, word_upper_8_empty, word_upper_4_empty, word_upper_2_empty, word_upper_1_empty};
    assign total_by_8 = word_upper_8_empty ? {raw[1], 8'd0} : {bits_2, raw[8:1]};
    assign total_by_4 = word_upper_4_empty ? {total_by_8[4:0], 4'd0} : total_by_8;
    assign total_by_2 = word_upper_2_empty ? {total_by_4[6:0], 2'd0} : total_by_4;
    assign total_by_1 = word_upper_1_empty ? {total_by_2[7:0], 1'b0} : total_by_2;
    assign sum_sign = (front_sign ^ negative) & ~((zero & minus) & ~(|{other_lost_8, other_lost_4, other_lost_2, other_lost_1}));
    assign sum_rest = (|{other_lost_8, other_lost_4, other_lost_2, other_lost_1}) | (|total_by_1[3:0]);
    assign up = (total_by_1[4] & (sum_rest | total_by_1[5])) ^ negative;
    assign size = total_by_1[8:5] ^ {4{negative}};
    assign rounded = {1'b0, size[2:0]} + {3'd0, up};
    assign sum_exponent = ({1'b0, (above[3:0] & {~zero, ~zero, ~zero, ~zero})} + {4'd0, size[3]}) + {4'd0, rounded[3]};
    assign special = (nan | inf) | (sum_exponent[4] | (&sum_exponent[3:0]));
    assign sign = (inf ? inf_sign : sum_sign) & ~nan;
    assign unused_carry_in = raw[0];
    assign unused_above = above[4];
    assign next_state = {sign, (sum_exponent[3:0] | {4{special}}), ((rounded[2] & ~special) | nan), (rounded[1:0] & {~special, ~special})};

endmodule

`default_nettype wire
