// pe_e4m3_e4m3_carry6_anchor_fp32: PE of minifloats: significands multiplied, shifted, added exactly or in a window
//
//   act         e4m3         format of the activations
//   wgt         e4m3         format of the weights
//   carry       6 bits       exact: bits of the accumulator above the widest product: 2**carry products never wrap
//   stages      0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form        anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os: the PE as it stands in an array, with drain chain
//   encode      fp32         format of the port `code`, the result rounded once to the nearest number, ties to even, saturating; act: that of the activations; none: no such port
//   accumulate  exact        exact: every product in full; window: products are cut off below 2**emin, and flags say what did not fit
//   emin        -14          window: exponent of the last bit
//   emax        15           window: exponent of the highest bit below the sign
//
// digest 513fb383d35a2753264f9b92847b9d0485b89d15488a2d9af18ff0d2d57c6d52
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_e4m3_e4m3_carry6_anchor_fp32 (
    input  wire clk,
    input  wire rst,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    output wire [42:0] acc,
    output wire acc_nan,
    output wire [31:0] code
);

    wire unused_flags;
    wire encoder_outside;
    wire encoder_inexact;

    assign unused_flags = |{encoder_inexact, encoder_outside};

    pe_e4m3_e4m3_acc43_aligned_anchor single (
        .clk(clk),
        .rst(rst),
        .act(act),
        .wgt(wgt),
        .acc(acc),
        .acc_nan(acc_nan)
    );

    encode_fp32_acc43_lsb_18_saturate_on encoder (
        .total(acc),
        .nan(acc_nan),
        .pos_inf(1'b0),
        .neg_inf(1'b0),
        .code(code),
        .outside(encoder_outside),
        .inexact(encoder_inexact)
    );

endmodule

module encode_fp32_acc43_lsb_18_saturate_on (
    input  wire [42:0] total,
    input  wire nan,
    input  wire pos_inf,
    input  wire neg_inf,
    output wire [31:0] code,
    output wire outside,
    output wire inexact
);

    wire unknown;
    wire infinite;
    wire [42:0] guide;
    wire guide_upper_32_empty;
    wire [30:0] guide_deciding_32;
    wire guide_upper_16_empty;
    wire [14:0] guide_deciding_16;
    wire guide_upper_8_empty;
    wire [6:0] guide_deciding_8;
    wire guide_upper_4_empty;
    wire [2:0] guide_deciding_4;
    wire guide_upper_2_empty;
    wire guide_deciding_2;
    wire guide_upper_1_empty;
    wire [42:0] normalised_by_32;
    wire [42:0] normalised_by_16;
    wire [42:0] normalised_by_8;
    wire [42:0] normalised_by_4;
    wire [42:0] normalised_by_2;
    wire [42:0] normalised_by_1;
    wire sticky;
    wire negative;
    wire over;
    wire [31:0] rounder_rounded;
    wire beyond;
    wire rounder_inexact;
    wire inexact_42;
    wire [30:0] chosen;
    wire [42:0] magnitude;
    wire [7:0] difference_1;
    wire [7:0] exponent;
    wire bits_1;

    assign unknown = nan | (pos_inf & neg_inf);
    assign infinite = pos_inf | neg_inf;
    assign magnitude = total[42] ? (-total) : total;
    assign guide = magnitude | 43'd0;
    assign guide_upper_32_empty = ~(|guide[42:11]);
    assign guide_deciding_32 = guide_upper_32_empty ? {guide[10:0], 20'd0} : guide[42:12];
    assign guide_upper_16_empty = ~(|guide_deciding_32[30:15]);
    assign guide_deciding_16 = guide_upper_16_empty ? guide_deciding_32[14:0] : guide_deciding_32[30:16];
    assign guide_upper_8_empty = ~(|guide_deciding_16[14:7]);
    assign guide_deciding_8 = guide_upper_8_empty ? guide_deciding_16[6:0] : guide_deciding_16[14:8];
    assign guide_upper_4_empty = ~(|guide_deciding_8[6:3]);
    assign guide_deciding_4 = guide_upper_4_empty ? guide_deciding_8[2:0] : guide_deciding_8[6:4];
    assign guide_upper_2_empty = ~(|guide_deciding_4[2:1]);
    assign guide_deciding_2 = guide_upper_2_empty ? guide_deciding_4[0] : guide_deciding_4[2];
    assign guide_upper_1_empty = ~guide_deciding_2;
    assign normalised_by_32 = guide_upper_32_empty ? {magnitude[10:0], 32'd0} : magnitude;
    assign normalised_by_16 = guide_upper_16_empty ? {normalised_by_32[26:0], 16'd0} : normalised_by_32;
    assign normalised_by_8 = guide_upper_8_empty ? {normalised_by_16[34:0], 8'd0} : normalised_by_16;
    assign normalised_by_4 = guide_upper_4_empty ? {normalised_by_8[38:0], 4'd0} : normalised_by_8;
    assign normalised_by_2 = guide_upper_2_empty ? {normalised_by_4[40:0], 2'd0} : normalised_by_4;
    assign normalised_by_1 = guide_upper_1_empty ? {normalised_by_2[41:0], 1'b0} : normalised_by_2;
    assign sticky = |normalised_by_1[17:0];
    assign difference_1 = 8'd150 - {2'd0, guide_upper_32_empty, guide_upper_16_empty, guide_upper_8_empty, guide_upper_4_empty, guide_upper_2_empty, guide_upper_1_empty};
    assign exponent = normalised_by_1[42] ? (difference_1 + {7'd0, normalised_by_1[42]}) : 8'd0;
    assign negative = infinite ? neg_inf : total[42];
    assign over = (rounder_rounded > 32'h7f7fffff) | infinite;
    assign bits_1 = (({exponent, normalised_by_1[41:19]} == 31'h7f7fffff) & rounder_inexact) | ({exponent, normalised_by_1[41:19]} > 31'h7f7fffff);
    assign beyond = bits_1 | infinite;
    assign inexact_42 = rounder_inexact | beyond;
    assign chosen = over ? 31'h7f7fffff : rounder_rounded[30:0];
    assign code = unknown ? 32'h7fc00000 : {negative, chosen};
    assign outside = beyond & ~unknown;
    assign inexact = inexact_42 & ~unknown;

    round_31 rounder (
        .body({exponent, normalised_by_1[41:19]}),
        .guard(normalised_by_1[18]),
        .sticky(sticky),
        .rounded(rounder_rounded),
        .inexact(rounder_inexact)
    );

endmodule

module round_31 (
    input  wire [30:0] body,
    input  wire guard,
    input  wire sticky,
    output wire [31:0] rounded,
    output wire inexact
);

    wire up;

    assign up = guard & (sticky | body[0]);
    assign rounded = {1'b0, body} + {31'd0, up};
    assign inexact = guard | sticky;

endmodule

module pe_e4m3_e4m3_acc43_aligned_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    output wire [42:0] acc,
    output wire acc_nan
);

    reg  [7:0] act_operand;
    reg  [7:0] wgt_operand;
    reg  clear;
    reg  [43:0] acc_state;
    wire [43:0] pe_next_state;
    wire act_0_normal;
    wire act_0_special;
    wire wgt_0_normal;
    wire wgt_0_special;
    wire [3:0] bits_1;
    wire [3:0] bits_2;

    assign act_0_normal = |act_operand[6:3];
    assign act_0_special = (&act_operand[6:3]) & (&act_operand[2:0]);
    assign bits_1 = {act_0_normal, act_operand[2:0]} & {~act_0_special, ~act_0_special, ~act_0_special, ~act_0_special};
    assign wgt_0_normal = |wgt_operand[6:3];
    assign wgt_0_special = (&wgt_operand[6:3]) & (&wgt_operand[2:0]);
    assign bits_2 = {wgt_0_normal, wgt_operand[2:0]} & {~wgt_0_special, ~wgt_0_special, ~wgt_0_special, ~wgt_0_special};
    assign acc = acc_state[42:0];
    assign acc_nan = acc_state[43];

    always @(posedge clk) begin
        act_operand <= act;
        wgt_operand <= wgt;
        acc_state <= clear ? 44'd0 : pe_next_state;
    end

    always @(posedge clk) begin
        if (rst) begin
            clear <= 1'b1;
        end else begin
            clear <= 1'b0;
        end
    end

    pe_aligned_e4m3_e4m3_acc43 pe (
        .act({act_0_special, act_operand[7:4], (act_operand[3] | ~act_0_normal), bits_1}),
        .wgt({wgt_0_special, wgt_operand[7:4], (wgt_operand[3] | ~wgt_0_normal), bits_2}),
        .state(acc_state),
        .next_state(pe_next_state)
    );

endmodule

module pe_aligned_e4m3_e4m3_acc43 (
    input  wire [9:0] act,
    input  wire [9:0] wgt,
    input  wire [43:0] state,
    output reg  [43:0] next_state
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
    wire product_4_2_sum;
    wire product_4_2_carry;
    wire product_5_0_half;
    wire product_5_0_sum;
    wire product_5_0_carry;
    wire product_5_1_half;
    wire product_5_1_sum;
    wire product_5_1_carry;
    wire product_6_0_half;
    wire product_6_0_sum;
    wire product_6_0_carry;
    wire product_sign;
    wire product_wrong;
    wire [4:0] power;
    wire [8:0] product_by_1;
    wire [10:0] product_by_2;
    wire [14:0] product_by_4;
    wire [22:0] product_by_8;
    wire [35:0] product_by_16;
    wire [35:0] after;
    wire step_1;
    wire step_2;
    wire step_3;
    wire step_4;
    wire step_5;
    wire step_6;
    wire [7:0] bits_1;
    wire [36:0] low;

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
    assign product_4_0_half = (act[3] & wgt[1]) ^ (act[2] & wgt[2]);
    assign product_4_0_sum = product_4_0_half ^ (act[1] & wgt[3]);
    assign product_4_0_carry = ((act[3] & wgt[1]) & (act[2] & wgt[2])) | (product_4_0_half & (act[1] & wgt[3]));
    assign product_4_1_half = product_3_0_carry ^ product_4_0_sum;
    assign product_4_1_sum = product_4_1_half ^ product_3_1_carry;
    assign product_4_1_carry = (product_3_0_carry & product_4_0_sum) | (product_4_1_half & product_3_1_carry);
    assign product_4_2_sum = product_3_2_carry ^ product_4_1_sum;
    assign product_4_2_carry = product_3_2_carry & product_4_1_sum;
    assign product_5_0_half = (act[3] & wgt[2]) ^ (act[2] & wgt[3]);
    assign product_5_0_sum = product_5_0_half ^ product_4_0_carry;
    assign product_5_0_carry = ((act[3] & wgt[2]) & (act[2] & wgt[3])) | (product_5_0_half & product_4_0_carry);
    assign product_5_1_half = product_5_0_sum ^ product_4_1_carry;
    assign product_5_1_sum = product_5_1_half ^ product_4_2_carry;
    assign product_5_1_carry = (product_5_0_sum & product_4_1_carry) | (product_5_1_half & product_4_2_carry);
    assign product_6_0_half = (act[3] & wgt[3]) ^ product_5_0_carry;
    assign product_6_0_sum = product_6_0_half ^ product_5_1_carry;
    assign product_6_0_carry = ((act[3] & wgt[3]) & product_5_0_carry) | (product_6_0_half & product_5_1_carry);
    assign product_sign = act[8] ^ wgt[8];
    assign product_wrong = act[9] | wgt[9];
    assign power = {1'b0, act[7:4]} + {1'b0, wgt[7:4]};
    assign bits_1 = {product_6_0_carry, product_6_0_sum, product_5_1_sum, product_4_2_sum, product_3_2_sum, product_2_1_sum, product_1_0_sum, (act[0] & wgt[0])} ^ {8{product_sign}};
    assign product_by_1 = power[0] ? {bits_1, product_sign} : {product_sign, bits_1};
    assign product_by_2 = power[1] ? {product_by_1, {2{product_sign}}} : {{2{product_sign}}, product_by_1};
    assign product_by_4 = power[2] ? {product_by_2, {4{product_sign}}} : {{4{product_sign}}, product_by_2};
    assign product_by_8 = power[3] ? {product_by_4, {8{product_sign}}} : {{8{product_sign}}, product_by_4};
    assign product_by_16 = power[4] ? {product_by_8[21:0], {14{product_sign}}} : {{15{product_sign}}, product_by_8[22:2]};
    assign after = product_by_16 ^ 36'd0;
    assign low = ({1'b0, state[35:0]} + {1'b0, after}) + {36'd0, product_sign};
    assign step_1 = (low[36] ^ product_sign) & (state[36] ^ product_sign);
    assign step_2 = step_1 & (state[37] ^ product_sign);
    assign step_3 = step_2 & (state[38] ^ product_sign);
    assign step_4 = step_3 & (state[39] ^ product_sign);
    assign step_5 = step_4 & (state[40] ^ product_sign);
    assign step_6 = step_5 & (state[41] ^ product_sign);

    always @* begin
        next_state = 44'd0;
        next_state[42:0] = {(state[42] ^ step_6), (state[41] ^ step_5), (state[40] ^ step_4), (state[39] ^ step_3), (state[38] ^ step_2), (state[37] ^ step_1), (state[36] ^ (low[36] ^ product_sign)), low[35:0]};
        next_state[43] = state[43] | product_wrong;
    end

endmodule

`default_nettype wire
