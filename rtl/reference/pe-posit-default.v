// pe_posit8_0_posit8_0_carry6_anchor: PE of posits: significands multiplied, shifted, added to a quire or in a window
//
//   act         posit8_0     format of the activations
//   wgt         posit8_0     format of the weights
//   carry       6 bits       exact: bits of the accumulator above the widest product: 2**carry products never wrap
//   stages      0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form        anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os: the PE as it stands in an array, with drain chain
//   encode      none         format of the port `code`, the result rounded once to the nearest number, ties to even, saturating; act: that of the activations; none: no such port
//   accumulate  exact        exact: every product in full; window: products are cut off below 2**emin, and flags say what did not fit
//   emin        -12          window: exponent of the last bit
//   emax        15           window: exponent of the highest bit below the sign
//
// digest 3aaf02d38cf36301d1277840e7235d111e1833c3a73bee6bcf57344f3cc36138
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_posit8_0_posit8_0_carry6_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    output wire [31:0] acc,
    output wire acc_nan
);

    pe_posit8_0_posit8_0_acc32_aligned_anchor single (
        .clk(clk),
        .rst(rst),
        .act(act),
        .wgt(wgt),
        .acc(acc),
        .acc_nan(acc_nan)
    );

endmodule

module pe_posit8_0_posit8_0_acc32_aligned_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    output wire [31:0] acc,
    output wire acc_nan
);

    reg  [7:0] act_operand;
    reg  [7:0] wgt_operand;
    reg  clear;
    reg  [32:0] acc_state;
    wire [32:0] pe_next_state;
    wire [5:0] act_0_breaks;
    wire act_0_ends_0;
    wire act_0_beyond_0;
    wire act_0_ends_1;
    wire act_0_beyond_1;
    wire act_0_ends_2;
    wire act_0_beyond_2;
    wire act_0_ends_3;
    wire act_0_beyond_3;
    wire act_0_ends_4;
    wire act_0_beyond_4;
    wire act_0_ends_5;
    wire act_0_beyond_5;
    wire act_0_number;
    wire [5:0] wgt_0_breaks;
    wire wgt_0_ends_0;
    wire wgt_0_beyond_0;
    wire wgt_0_ends_1;
    wire wgt_0_beyond_1;
    wire wgt_0_ends_2;
    wire wgt_0_beyond_2;
    wire wgt_0_ends_3;
    wire wgt_0_beyond_3;
    wire wgt_0_ends_4;
    wire wgt_0_beyond_4;
    wire wgt_0_ends_5;
    wire wgt_0_beyond_5;
    wire wgt_0_number;
    wire [6:0] act_0_body;
    wire bits_1;
    wire bits_2;
    wire bits_3;
    wire [2:0] bits_4;
    wire [6:0] wgt_0_body;
    wire bits_5;
    wire bits_6;
    wire bits_7;
    wire [2:0] bits_8;

    assign act_0_body = act_operand[7] ? (-act_operand[6:0]) : act_operand[6:0];
    assign act_0_breaks = act_0_body[5:0] ^ {6{act_0_body[6]}};
    assign act_0_ends_0 = 1'b1 & act_0_breaks[5];
    assign act_0_beyond_0 = 1'b1 & ~act_0_breaks[5];
    assign act_0_ends_1 = act_0_beyond_0 & act_0_breaks[4];
    assign act_0_beyond_1 = act_0_beyond_0 & ~act_0_breaks[4];
    assign act_0_ends_2 = act_0_beyond_1 & act_0_breaks[3];
    assign act_0_beyond_2 = act_0_beyond_1 & ~act_0_breaks[3];
    assign act_0_ends_3 = act_0_beyond_2 & act_0_breaks[2];
    assign act_0_beyond_3 = act_0_beyond_2 & ~act_0_breaks[2];
    assign act_0_ends_4 = act_0_beyond_3 & act_0_breaks[1];
    assign act_0_beyond_4 = act_0_beyond_3 & ~act_0_breaks[1];
    assign act_0_ends_5 = act_0_beyond_4 & act_0_breaks[0];
    assign act_0_beyond_5 = act_0_beyond_4 & ~act_0_breaks[0];
    assign act_0_number = |act_0_body;
    assign bits_1 = |{(act_0_ends_2 & act_0_body[0]), (act_0_ends_1 & act_0_body[1]), (act_0_ends_0 & act_0_body[2])};
    assign bits_2 = |{(act_0_ends_3 & act_0_body[0]), (act_0_ends_2 & act_0_body[1]), (act_0_ends_1 & act_0_body[2]), (act_0_ends_0 & act_0_body[3])};
    assign bits_3 = |{(act_0_ends_4 & act_0_body[0]), (act_0_ends_3 & act_0_body[1]), (act_0_ends_2 & act_0_body[2]), (act_0_ends_1 & act_0_body[3]), (act_0_ends_0 & act_0_body[4])};
    assign bits_4 = {(|{act_0_beyond_5, act_0_ends_5, act_0_ends_4}), (|{act_0_beyond_5, act_0_ends_3, act_0_ends_2}), (|{act_0_ends_5, act_0_ends_3, act_0_ends_1})} ^ {~act_0_body[6], ~act_0_body[6], ~act_0_body[6]};
    assign wgt_0_body = wgt_operand[7] ? (-wgt_operand[6:0]) : wgt_operand[6:0];
    assign wgt_0_breaks = wgt_0_body[5:0] ^ {6{wgt_0_body[6]}};
    assign wgt_0_ends_0 = 1'b1 & wgt_0_breaks[5];
    assign wgt_0_beyond_0 = 1'b1 & ~wgt_0_breaks[5];
    assign wgt_0_ends_1 = wgt_0_beyond_0 & wgt_0_breaks[4];
    assign wgt_0_beyond_1 = wgt_0_beyond_0 & ~wgt_0_breaks[4];
    assign wgt_0_ends_2 = wgt_0_beyond_1 & wgt_0_breaks[3];
    assign wgt_0_beyond_2 = wgt_0_beyond_1 & ~wgt_0_breaks[3];
    assign wgt_0_ends_3 = wgt_0_beyond_2 & wgt_0_breaks[2];
    assign wgt_0_beyond_3 = wgt_0_beyond_2 & ~wgt_0_breaks[2];
    assign wgt_0_ends_4 = wgt_0_beyond_3 & wgt_0_breaks[1];
    assign wgt_0_beyond_4 = wgt_0_beyond_3 & ~wgt_0_breaks[1];
    assign wgt_0_ends_5 = wgt_0_beyond_4 & wgt_0_breaks[0];
    assign wgt_0_beyond_5 = wgt_0_beyond_4 & ~wgt_0_breaks[0];
    assign wgt_0_number = |wgt_0_body;
    assign bits_5 = |{(wgt_0_ends_2 & wgt_0_body[0]), (wgt_0_ends_1 & wgt_0_body[1]), (wgt_0_ends_0 & wgt_0_body[2])};
    assign bits_6 = |{(wgt_0_ends_3 & wgt_0_body[0]), (wgt_0_ends_2 & wgt_0_body[1]), (wgt_0_ends_1 & wgt_0_body[2]), (wgt_0_ends_0 & wgt_0_body[3])};
    assign bits_7 = |{(wgt_0_ends_4 & wgt_0_body[0]), (wgt_0_ends_3 & wgt_0_body[1]), (wgt_0_ends_2 & wgt_0_body[2]), (wgt_0_ends_1 & wgt_0_body[3]), (wgt_0_ends_0 & wgt_0_body[4])};
    assign bits_8 = {(|{wgt_0_beyond_5, wgt_0_ends_5, wgt_0_ends_4}), (|{wgt_0_beyond_5, wgt_0_ends_3, wgt_0_ends_2}), (|{wgt_0_ends_5, wgt_0_ends_3, wgt_0_ends_1})} ^ {~wgt_0_body[6], ~wgt_0_body[6], ~wgt_0_body[6]};
    assign acc = acc_state[31:0];
    assign acc_nan = acc_state[32];

    always @(posedge clk) begin
        act_operand <= act;
        wgt_operand <= wgt;
        acc_state <= clear ? 33'd0 : pe_next_state;
    end

    always @(posedge clk) begin
        if (rst) begin
            clear <= 1'b1;
        end else begin
            clear <= 1'b0;
        end
    end

    pe_aligned_posit8_0_posit8_0_acc32 pe (
        .act({(act_operand[7] & ~act_0_number), act_operand[7], act_0_body[6], bits_4, act_0_number, bits_3, bits_2, bits_1, (|{(act_0_ends_1 & act_0_body[0]), (act_0_ends_0 & act_0_body[1])}), (act_0_ends_0 & act_0_body[0])}),
        .wgt({(wgt_operand[7] & ~wgt_0_number), wgt_operand[7], wgt_0_body[6], bits_8, wgt_0_number, bits_7, bits_6, bits_5, (|{(wgt_0_ends_1 & wgt_0_body[0]), (wgt_0_ends_0 & wgt_0_body[1])}), (wgt_0_ends_0 & wgt_0_body[0])}),
        .state(acc_state),
        .next_state(pe_next_state)
    );

endmodule

module pe_aligned_posit8_0_posit8_0_acc32 (
    input  wire [11:0] act,
    input  wire [11:0] wgt,
    input  wire [32:0] state,
    output reg  [32:0] next_state
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
    wire product_3_2_sum;
    wire product_3_2_carry;
    wire product_4_0_half;
    wire product_4_0_sum;
    wire product_4_0_carry;
    wire product_4_1_half;
    wire product_4_1_sum;
    wire product_4_1_carry;
    wire product_4_2_half;
    wire product_4_2_sum;
    wire product_4_2_carry;
    wire product_4_3_sum;
    wire product_4_3_carry;
    wire product_5_0_half;
    wire product_5_0_sum;
    wire product_5_0_carry;
    wire product_5_1_half;
    wire product_5_1_sum;
    wire product_5_1_carry;
    wire product_5_2_half;
    wire product_5_2_sum;
    wire product_5_2_carry;
    wire product_5_3_half;
    wire product_5_3_sum;
    wire product_5_3_carry;
    wire product_5_4_sum;
    wire product_5_4_carry;
    wire product_6_0_half;
    wire product_6_0_sum;
    wire product_6_0_carry;
    wire product_6_1_half;
    wire product_6_1_sum;
    wire product_6_1_carry;
    wire product_6_2_half;
    wire product_6_2_sum;
    wire product_6_2_carry;
    wire product_6_3_half;
    wire product_6_3_sum;
    wire product_6_3_carry;
    wire product_6_4_sum;
    wire product_6_4_carry;
    wire product_7_0_half;
    wire product_7_0_sum;
    wire product_7_0_carry;
    wire product_7_1_half;
    wire product_7_1_sum;
    wire product_7_1_carry;
    wire product_7_2_half;
    wire product_7_2_sum;
    wire product_7_2_carry;
    wire product_7_3_half;
    wire product_7_3_sum;
    wire product_7_3_carry;
    wire product_8_0_half;
    wire product_8_0_sum;
    wire product_8_0_carry;
    wire product_8_1_half;
    wire product_8_1_sum;
    wire product_8_1_carry;
    wire product_8_2_half;
    wire product_8_2_sum;
    wire product_8_2_carry;
    wire product_9_0_half;
    wire product_9_0_sum;
    wire product_9_0_carry;
    wire product_9_1_half;
    wire product_9_1_sum;
    wire product_9_1_carry;
    wire product_10_0_half;
    wire product_10_0_sum;
    wire product_10_0_carry;
    wire product_sign;
    wire product_wrong;
    wire [4:0] power;
    wire [12:0] product_by_1;
    wire [14:0] product_by_2;
    wire [18:0] product_by_4;
    wire [26:0] product_by_8;
    wire [24:0] product_by_16;
    wire [24:0] after;
    wire step_1;
    wire step_2;
    wire step_3;
    wire step_4;
    wire step_5;
    wire step_6;
    wire [11:0] bits_1;
    wire [25:0] low;

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
    assign product_3_1_half = (act[0] & wgt[3]) ^ product_2_0_carry;
    assign product_3_1_sum = product_3_1_half ^ product_3_0_sum;
    assign product_3_1_carry = ((act[0] & wgt[3]) & product_2_0_carry) | (product_3_1_half & product_3_0_sum);
    assign product_3_2_sum = product_2_1_carry ^ product_3_1_sum;
    assign product_3_2_carry = product_2_1_carry & product_3_1_sum;
    assign product_4_0_half = (act[4] & wgt[0]) ^ (act[3] & wgt[1]);
    assign product_4_0_sum = product_4_0_half ^ (act[2] & wgt[2]);
    assign product_4_0_carry = ((act[4] & wgt[0]) & (act[3] & wgt[1])) | (product_4_0_half & (act[2] & wgt[2]));
    assign product_4_1_half = (act[1] & wgt[3]) ^ (act[0] & wgt[4]);
    assign product_4_1_sum = product_4_1_half ^ product_3_0_carry;
    assign product_4_1_carry = ((act[1] & wgt[3]) & (act[0] & wgt[4])) | (product_4_1_half & product_3_0_carry);
    assign product_4_2_half = product_4_0_sum ^ product_4_1_sum;
    assign product_4_2_sum = product_4_2_half ^ product_3_1_carry;
    assign product_4_2_carry = (product_4_0_sum & product_4_1_sum) | (product_4_2_half & product_3_1_carry);
    assign product_4_3_sum = product_3_2_carry ^ product_4_2_sum;
    assign product_4_3_carry = product_3_2_carry & product_4_2_sum;
    assign product_5_0_half = (act[5] & wgt[0]) ^ (act[4] & wgt[1]);
    assign product_5_0_sum = product_5_0_half ^ (act[3] & wgt[2]);
    assign product_5_0_carry = ((act[5] & wgt[0]) & (act[4] & wgt[1])) | (product_5_0_half & (act[3] & wgt[2]));
    assign product_5_1_half = (act[2] & wgt[3]) ^ (act[1] & wgt[4]);
    assign product_5_1_sum = product_5_1_half ^ (act[0] & wgt[5]);
    assign product_5_1_carry = ((act[2] & wgt[3]) & (act[1] & wgt[4])) | (product_5_1_half & (act[0] & wgt[5]));
    assign product_5_2_half = product_4_0_carry ^ product_5_0_sum;
    assign product_5_2_sum = product_5_2_half ^ product_5_1_sum;
    assign product_5_2_carry = (product_4_0_carry & product_5_0_sum) | (product_5_2_half & product_5_1_sum);
    assign product_5_3_half = product_4_1_carry ^ product_5_2_sum;
    assign product_5_3_sum = product_5_3_half ^ product_4_2_carry;
    assign product_5_3_carry = (product_4_1_carry & product_5_2_sum) | (product_5_3_half & product_4_2_carry);
    assign product_5_4_sum = product_4_3_carry ^ product_5_3_sum;
    assign product_5_4_carry = product_4_3_carry & product_5_3_sum;
    assign product_6_0_half = (act[5] & wgt[1]) ^ (act[4] & wgt[2]);
    assign product_6_0_sum = product_6_0_half ^ (act[3] & wgt[3]);
    assign product_6_0_carry = ((act[5] & wgt[1]) & (act[4] & wgt[2])) | (product_6_0_half & (act[3] & wgt[3]));
    assign product_6_1_half = (act[2] & wgt[4]) ^ (act[1] & wgt[5]);
    assign product_6_1_sum = product_6_1_half ^ product_5_0_carry;
    assign product_6_1_carry = ((act[2] & wgt[4]) & (act[1] & wgt[5])) | (product_6_1_half & product_5_0_carry);
    assign product_6_2_half = product_5_1_carry ^ product_6_0_sum;
    assign product_6_2_sum = product_6_2_half ^ product_6_1_sum;
    assign product_6_2_carry = (product_5_1_carry & product_6_0_sum) | (product_6_2_half & product_6_1_sum);
    assign product_6_3_half = product_5_2_carry ^ product_6_2_sum;
    assign product_6_3_sum = product_6_3_half ^ product_5_3_carry;
    assign product_6_3_carry = (product_5_2_carry & product_6_2_sum) | (product_6_3_half & product_5_3_carry);
    assign product_6_4_sum = product_5_4_carry ^ product_6_3_sum;
    assign product_6_4_carry = product_5_4_carry & product_6_3_sum;
    assign product_7_0_half = (act[5] & wgt[2]) ^ (act[4] & wgt[3]);
    assign product_7_0_sum = product_7_0_half ^ (act[3] & wgt[4]);
    assign product_7_0_carry = ((act[5] & wgt[2]) & (act[4] & wgt[3])) | (product_7_0_half & (act[3] & wgt[4]));
    assign product_7_1_half = (act[2] & wgt[5]) ^ product_6_0_carry;
    assign product_7_1_sum = product_7_1_half ^ product_7_0_sum;
    assign product_7_1_carry = ((act[2] & wgt[5]) & product_6_0_carry) | (product_7_1_half & product_7_0_sum);
    assign product_7_2_half = product_6_1_carry ^ product_6_2_carry;
    assign product_7_2_sum = product_7_2_half ^ product_7_1_sum;
    assign product_7_2_carry = (product_6_1_carry & product_6_2_carry) | (product_7_2_half & product_7_1_sum);
    assign product_7_3_half = product_7_2_sum ^ product_6_3_carry;
    assign product_7_3_sum = product_7_3_half ^ product_6_4_carry;
    assign product_7_3_carry = (product_7_2_sum & product_6_3_carry) | (product_7_3_half & product_6_4_carry);
    assign product_8_0_half = (act[5] & wgt[3]) ^ (act[4] & wgt[4]);
    assign product_8_0_sum = product_8_0_half ^ (act[3] & wgt[5]);
    assign product_8_0_carry = ((act[5] & wgt[3]) & (act[4] & wgt[4])) | (product_8_0_half & (act[3] & wgt[5]));
    assign product_8_1_half = product_7_0_carry ^ product_8_0_sum;
    assign product_8_1_sum = product_8_1_half ^ product_7_1_carry;
    assign product_8_1_carry = (product_7_0_carry & product_8_0_sum) | (product_8_1_half & product_7_1_carry);
    assign product_8_2_half = product_8_1_sum ^ product_7_2_carry;
    assign product_8_2_sum = product_8_2_half ^ product_7_3_carry;
    assign product_8_2_carry = (product_8_1_sum & product_7_2_carry) | (product_8_2_half & product_7_3_carry);
    assign product_9_0_half = (act[5] & wgt[4]) ^ (act[4] & wgt[5]);
    assign product_9_0_sum = product_9_0_half ^ product_8_0_carry;
    assign product_9_0_carry = ((act[5] & wgt[4]) & (act[4] & wgt[5])) | (product_9_0_half & product_8_0_carry);
    assign product_9_1_half = product_9_0_sum ^ product_8_1_carry;
    assign product_9_1_sum = product_9_1_half ^ product_8_2_carry;
    assign product_9_1_carry = (product_9_0_sum & product_8_1_carry) | (product_9_1_half & product_8_2_carry);
    assign product_10_0_half = (act[5] & wgt[5]) ^ product_9_0_carry;
    assign product_10_0_sum = product_10_0_half ^ product_9_1_carry;
    assign product_10_0_carry = ((act[5] & wgt[5]) & product_9_0_carry) | (product_10_0_half & product_9_1_carry);
    assign product_sign = act[10] ^ wgt[10];
    assign product_wrong = act[11] | wgt[11];
    assign power = {1'b0, act[9:6]} + {1'b0, wgt[9:6]};
    assign bits_1 = {product_10_0_carry, product_10_0_sum, product_9_1_sum, product_8_2_sum, product_7_3_sum, product_6_4_sum, product_5_4_sum, product_4_3_sum, product_3_2_sum, product_2_1_sum, product_1_0_sum, (act[0] & wgt[0])} ^ 12'd0;
    assign product_by_1 = power[0] ? {bits_1, 1'b0} : {1'b0, bits_1};
    assign product_by_2 = power[1] ? {product_by_1, 2'd0} : {2'd0, product_by_1};
    assign product_by_4 = power[2] ? {product_by_2, 4'd0} : {4'd0, product_by_2};
    assign product_by_8 = power[3] ? {product_by_4, 8'd0} : {8'd0, product_by_4};
    assign product_by_16 = power[4] ? {product_by_8[22:0], 2'd0} : {12'd0, product_by_8[26:14]};
    assign after = product_by_16 ^ {25{product_sign}};
    assign low = ({1'b0, state[24:0]} + {1'b0, after}) + {25'd0, product_sign};
    assign step_1 = (low[25] ^ product_sign) & (state[25] ^ product_sign);
    assign step_2 = step_1 & (state[26] ^ product_sign);
    assign step_3 = step_2 & (state[27] ^ product_sign);
    assign step_4 = step_3 & (state[28] ^ product_sign);
    assign step_5 = step_4 & (state[29] ^ product_sign);
    assign step_6 = step_5 & (state[30] ^ product_sign);

    always @* begin
        next_state = 33'd0;
        next_state[31:0] = {(state[31] ^ step_6), (state[30] ^ step_5), (state[29] ^ step_4), (state[28] ^ step_3), (state[27] ^ step_2), (state[26] ^ step_1), (state[25] ^ (low[25] ^ product_sign)), low[24:0]};
        next_state[32] = state[32] | product_wrong;
    end

endmodule

`default_nettype wire
