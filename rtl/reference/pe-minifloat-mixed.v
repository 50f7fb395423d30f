// pe_e5m2_e2m1_carry6_anchor_act: PE of minifloats: significands multiplied, shifted, added exactly or in a window
//
//   act         e5m2         format of the activations
//   wgt         e2m1         format of the weights
//   carry       6 bits       exact: bits of the accumulator above the widest product: 2**carry products never wrap
//   stages      0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form        anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os: the PE as it stands in an array, with drain chain
//   encode      act          format of the port `code`, the result rounded once to the nearest number, ties to even, saturating; act: that of the activations; none: no such port
//   accumulate  exact        exact: every product in full; window: products are cut off below 2**emin, and flags say what did not fit
//   emin        -11          window: exponent of the last bit
//   emax        15           window: exponent of the highest bit below the sign
//
// digest 77a4db65f1c37a8649e2703c261a508102221b28fc3ce2847e33686913818587
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_e5m2_e2m1_carry6_anchor_act (
    input  wire clk,
    input  wire rst,
    input  wire [7:0] act,
    input  wire [3:0] wgt,
    output wire [42:0] acc,
    output wire acc_nan,
    output wire [7:0] code
);

    wire unused_flags;
    wire encoder_outside;
    wire encoder_inexact;

    assign unused_flags = |{encoder_inexact, encoder_outside};

    pe_e5m2_e2m1_acc43_aligned_anchor single (
        .clk(clk),
        .rst(rst),
        .act(act),
        .wgt(wgt),
        .acc(acc),
        .acc_nan(acc_nan)
    );

    encode_e5m2_acc43_lsb_17_saturate_on encoder (
        .total(acc),
        .nan(acc_nan),
        .pos_inf(1'b0),
        .neg_inf(1'b0),
        .code(code),
        .outside(encoder_outside),
        .inexact(encoder_inexact)
    );

endmodule

module encode_e5m2_acc43_lsb_17_saturate_on (
    input  wire [42:0] total,
    input  wire nan,
    input  wire pos_inf,
    input  wire neg_inf,
    output wire [7:0] code,
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
    wire [8:0] rounder_rounded;
    wire beyond;
    wire rounder_inexact;
    wire inexact_42;
    wire [6:0] chosen;
    wire [42:0] magnitude;
    wire [5:0] difference_1;
    wire [5:0] exponent;
    wire bits_1;

    assign unknown = nan | (pos_inf & neg_inf);
    assign infinite = pos_inf | neg_inf;
    assign magnitude = total[42] ? (-total) : total;
    assign guide = magnitude | 43'd8;
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
    assign sticky = |normalised_by_1[38:0];
    assign difference_1 = 6'd39 - {guide_upper_32_empty, guide_upper_16_empty, guide_upper_8_empty, guide_upper_4_empty, guide_upper_2_empty, guide_upper_1_empty};
    assign exponent = difference_1 + {5'd0, normalised_by_1[42]};
    assign negative = infinite ? neg_inf : total[42];
    assign over = (rounder_rounded > 9'h7b) | infinite;
    assign bits_1 = (({exponent, normalised_by_1[41:40]} == 8'd123) & rounder_inexact) | ({exponent, normalised_by_1[41:40]} > 8'd123);
    assign beyond = bits_1 | infinite;
    assign inexact_42 = rounder_inexact | beyond;
    assign chosen = over ? 7'd123 : rounder_rounded[6:0];
    assign code = unknown ? 8'd126 : {negative, chosen};
    assign outside = beyond & ~unknown;
    assign inexact = inexact_42 & ~unknown;

    round_8 rounder (
        .body({exponent, normalised_by_1[41:40]}),
        .guard(normalised_by_1[39]),
        .sticky(sticky),
        .rounded(rounder_rounded),
        .inexact(rounder_inexact)
    );

endmodule

module round_8 (
    input  wire [7:0] body,
    input  wire guard,
    input  wire sticky,
    output wire [8:0] rounded,
    output wire inexact
);

    wire up;

    assign up = guard & (sticky | body[0]);
    assign rounded = {1'b0, body} + {8'd0, up};
    assign inexact = guard | sticky;

endmodule

module pe_e5m2_e2m1_acc43_aligned_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [7:0] act,
    input  wire [3:0] wgt,
    output wire [42:0] acc,
    output wire acc_nan
);

    reg  [7:0] act_operand;
    reg  [3:0] wgt_operand;
    reg  clear;
    reg  [43:0] acc_state;
    wire [43:0] pe_next_state;
    wire act_0_normal;
    wire act_0_special;
    wire wgt_0_normal;

    assign act_0_normal = |act_operand[6:2];
    assign act_0_special = &act_operand[6:2];
    assign wgt_0_normal = |wgt_operand[2:1];
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

    pe_aligned_e5m2_e2m1_acc43 pe (
        .act({(act_0_special & ~(|act_operand[1:0])), (act_0_special & (|act_operand[1:0])), act_operand[7:3], (act_operand[2] | ~act_0_normal), ({act_0_normal, act_operand[1:0]} & {~act_0_special, ~act_0_special, ~act_0_special})}),
        .wgt({wgt_operand[3:1], (wgt_0_normal | wgt_operand[0]), (wgt_operand[0] & wgt_0_normal)}),
        .state(acc_state),
        .next_state(pe_next_state)
    );

endmodule

module pe_aligned_e5m2_e2m1_acc43 (
    input  wire [10:0] act,
    input  wire [4:0] wgt,
    input  wire [43:0] state,
    output reg  [43:0] next_state
);

    wire product_sign;
    wire product_wrong;
    wire [4:0] product;
    wire [5:0] power;
    wire [5:0] product_by_1;
    wire [7:0] product_by_2;
    wire [11:0] product_by_4;
    wire [19:0] product_by_8;
    wire [35:0] product_by_16;
    wire [35:0] product_by_32;
    wire [35:0] after;
    wire step_1;
    wire step_2;
    wire step_3;
    wire step_4;
    wire step_5;
    wire step_6;
    wire [4:0] bits_1;
    wire [36:0] low;

    assign product_sign = act[8] ^ wgt[4];
    assign product_wrong = (|act[10:9]) | 1'b0;
    assign product = {2'd0, act[2:0]} * {3'd0, wgt[1:0]};
    assign power = {1'b0, act[7:3]} + {4'd0, wgt[3:2]};
    assign bits_1 = product ^ {5{product_sign}};
    assign product_by_1 = power[0] ? {bits_1, product_sign} : {product_sign, bits_1};
    assign product_by_2 = power[1] ? {product_by_1, {2{product_sign}}} : {{2{product_sign}}, product_by_1};
    assign product_by_4 = power[2] ? {product_by_2, {4{product_sign}}} : {{4{product_sign}}, product_by_2};
    assign product_by_8 = power[3] ? {product_by_4, {8{product_sign}}} : {{8{product_sign}}, product_by_4};
    assign product_by_16 = power[4] ? {product_by_8, {16{product_sign}}} : {{16{product_sign}}, product_by_8};
    assign product_by_32 = power[5] ? {product_by_16[5:0], {30{product_sign}}} : {{2{product_sign}}, product_by_16[35:2]};
    assign after = product_by_32 ^ 36'd0;
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
