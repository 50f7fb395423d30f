// pe_ue4m3_e3m2_carry9_anchor: PE of minifloats: significands multiplied, shifted, added exactly or in a window
//
//   act         ue4m3        format of the activations
//   wgt         e3m2         format of the weights
//   carry       9 bits       exact: bits of the accumulator above the widest product: 2**carry products never wrap
//   stages      0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form        anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os: the PE as it stands in an array, with drain chain
//   encode      none         format of the port `code`, the result rounded once to the nearest number, ties to even, saturating; act: that of the activations; none: no such port
//   accumulate  exact        exact: every product in full; window: products are cut off below 2**emin, and flags say what did not fit
//   emin        -13          window: exponent of the last bit
//   emax        15           window: exponent of the highest bit below the sign
//
// digest 7b2d6bcf16e8b7e92d2225b4ff88cc4d085f16337f7ddeae528ec1de9c394f8d
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_ue4m3_e3m2_carry9_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [6:0] act,
    input  wire [5:0] wgt,
    output wire [36:0] acc,
    output wire acc_nan
);

    pe_ue4m3_e3m2_acc37_aligned_anchor single (
        .clk(clk),
        .rst(rst),
        .act(act),
        .wgt(wgt),
        .acc(acc),
        .acc_nan(acc_nan)
    );

endmodule

module pe_ue4m3_e3m2_acc37_aligned_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [6:0] act,
    input  wire [5:0] wgt,
    output wire [36:0] acc,
    output wire acc_nan
);

    reg  [6:0] act_operand;
    reg  [5:0] wgt_operand;
    reg  clear;
    reg  [37:0] acc_state;
    wire [37:0] pe_next_state;
    wire act_0_normal;
    wire act_0_special;
    wire wgt_0_normal;
    wire [3:0] bits_1;

    assign act_0_normal = |act_operand[6:3];
    assign act_0_special = (&act_operand[6:3]) & (&act_operand[2:0]);
    assign bits_1 = {act_0_normal, act_operand[2:0]} & {~act_0_special, ~act_0_special, ~act_0_special, ~act_0_special};
    assign wgt_0_normal = |wgt_operand[4:2];
    assign acc = acc_state[36:0];
    assign acc_nan = acc_state[37];

    always @(posedge clk) begin
        act_operand <= act;
        wgt_operand <= wgt;
        acc_state <= clear ? 38'd0 : pe_next_state;
    end

    always @(posedge clk) begin
        if (rst) begin
            clear <= 1'b1;
        end else begin
            clear <= 1'b0;
        end
    end

    pe_aligned_ue4m3_e3m2_acc37 pe (
        .act({act_0_special, act_operand[6:4], (act_operand[3] | ~act_0_normal), bits_1}),
        .wgt({wgt_operand[5:3], (wgt_operand[2] | ~wgt_0_normal), wgt_0_normal, wgt_operand[1:0]}),
        .state(acc_state),
        .next_state(pe_next_state)
    );

endmodule

module pe_aligned_ue4m3_e3m2_acc37 (
    input  wire [8:0] act,
    input  wire [6:0] wgt,
    input  wire [37:0] state,
    output reg  [37:0] next_state
);

    wire product_1_0_sum;
    wire product_1_0_carry;
    wire product_2_0_half;
    wire product_2_0_sum;
    wire product_2_0_carry;
    wire product_2_1_sum;
    wire product_2_1_carry;
    wire product_3_0_half;
    wire product_3_0_sum;
    wire product_3_0_carry;
    wire product_3_1_half;
    wire product_3_1_sum;
    wire product_3_1_carry;
    wire product_4_0_half;
    wire product_4_0_sum;
    wire product_4_0_carry;
    wire product_4_1_sum;
    wire product_4_1_carry;
    wire product_5_0_half;
    wire product_5_0_sum;
    wire product_5_0_carry;
    wire product_sign;
    wire product_wrong;
    wire [4:0] power;
    wire [7:0] product_by_1;
    wire [9:0] product_by_2;
    wire [13:0] product_by_4;
    wire [21:0] product_by_8;
    wire [26:0] product_by_16;
    wire [26:0] after;
    wire step_1;
    wire step_2;
    wire step_3;
    wire step_4;
    wire step_5;
    wire step_6;
    wire step_7;
    wire step_8;
    wire step_9;
    wire [6:0] bits_1;
    wire [27:0] low;

    assign product_1_0_sum = (act[1] & wgt[0]) ^ (act[0] & wgt[1]);
    assign product_1_0_carry = (act[1] & wgt[0]) & (act[0] & wgt[1]);
    assign product_2_0_half = (act[2] & wgt[0]) ^ (act[1] & wgt[1]);
    assign product_2_0_sum = product_2_0_half ^ (act[0] & wgt[2]);
    assign product_2_0_carry = ((act[2] & wgt[0]) & (act[1] & wgt[1])) | (product_2_0_half & (act[0] & wgt[2]));
    assign product_2_1_sum = product_1_0_carry ^ product_2_0_sum;
    assign product_2_1_carry = product_1_0_carry & product_2_0_sum;
    assign product_3_0_half = (act[3] & wgt[0]) ^ (act[2] & wgt[1]);
    assign product_3_0_sum = product_3_0_half ^ (act[1] & wgt[2]);
    assign product_3_0_carry = ((act[3] & wgt[0]) & (act[2] & wgt[1])) | (product_3_0_half & (act[1] & wgt[2]));
    assign product_3_1_half = product_2_0_carry ^ product_3_0_sum;
    assign product_3_1_sum = product_3_1_half ^ product_2_1_carry;
    assign product_3_1_carry = (product_2_0_carry & product_3_0_sum) | (product_3_1_half & product_2_1_carry);
    assign product_4_0_half = (act[3] & wgt[1]) ^ (act[2] & wgt[2]);
    assign product_4_0_sum = product_4_0_half ^ product_3_0_carry;
    assign product_4_0_carry = ((act[3] & wgt[1]) & (act[2] & wgt[2])) | (product_4_0_half & product_3_0_carry);
    assign product_4_1_sum = product_4_0_sum ^ product_3_1_carry;
    assign product_4_1_carry = product_4_0_sum & product_3_1_carry;
    assign product_5_0_half = (act[3] & wgt[2]) ^ product_4_0_carry;
    assign product_5_0_sum = product_5_0_half ^ product_4_1_carry;
    assign product_5_0_carry = ((act[3] & wgt[2]) & product_4_0_carry) | (product_5_0_half & product_4_1_carry);
    assign product_sign = 1'b0 ^ wgt[6];
    assign product_wrong = act[8] | 1'b0;
    assign power = {1'b0, act[7:4]} + {2'd0, wgt[5:3]};
    assign bits_1 = {product_5_0_carry, product_5_0_sum, product_4_1_sum, product_3_1_sum, product_2_1_sum, product_1_0_sum, (act[0] & wgt[0])} ^ {7{product_sign}};
    assign product_by_1 = power[0] ? {bits_1, product_sign} : {product_sign, bits_1};
    assign product_by_2 = power[1] ? {product_by_1, {2{product_sign}}} : {{2{product_sign}}, product_by_1};
    assign product_by_4 = power[2] ? {product_by_2, {4{product_sign}}} : {{4{product_sign}}, product_by_2};
    assign product_by_8 = power[3] ? {product_by_4, {8{product_sign}}} : {{8{product_sign}}, product_by_4};
    assign product_by_16 = power[4] ? {product_by_8[12:0], {14{product_sign}}} : {{7{product_sign}}, product_by_8[21:2]};
    assign after = product_by_16 ^ 27'd0;
    assign low = ({1'b0, state[26:0]} + {1'b0, after}) + {27'd0, product_sign};
    assign step_1 = (low[27] ^ product_sign) & (state[27] ^ product_sign);
    assign step_2 = step_1 & (state[28] ^ product_sign);
    assign step_3 = step_2 & (state[29] ^ product_sign);
    assign step_4 = step_3 & (state[30] ^ product_sign);
    assign step_5 = step_4 & (state[31] ^ product_sign);
    assign step_6 = step_5 & (state[32] ^ product_sign);
    assign step_7 = step_6 & (state[33] ^ product_sign);
    assign step_8 = step_7 & (state[34] ^ product_sign);
    assign step_9 = step_8 & (state[35] ^ product_sign);

    always @* begin
        next_state = 38'd0;
        next_state[36:0] = {(state[36] ^ step_9), (state[35] ^ step_8), (state[34] ^ step_7), (state[33] ^ step_6), (state[32] ^ step_5), (state[31] ^ step_4), (state[30] ^ step_3), (state[29] ^ step_2), (state[28] ^ step_1), (state[27] ^ (low[27] ^ product_sign)), low[26:0]};
        next_state[37] = state[37] | product_wrong;
    end

endmodule

`default_nettype wire
