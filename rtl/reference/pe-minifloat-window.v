// pe_e5m2_e4m3_carry6_anchor_fp16_window_to12: PE of minifloats: significands multiplied, shifted, added exactly or in a window
//
//   act         e5m2         format of the activations
//   wgt         e4m3         format of the weights
//   carry       6 bits       exact: bits of the accumulator above the widest product: 2**carry products never wrap
//   stages      0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form        anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os: the PE as it stands in an array, with drain chain
//   encode      fp16         format of the port `code`, the result rounded once to the nearest number, ties to even, saturating; act: that of the activations; none: no such port
//   accumulate  window       exact: every product in full; window: products are cut off below 2**emin, and flags say what did not fit
//   emin        -13          window: exponent of the last bit
//   emax        12           window: exponent of the highest bit below the sign
//
// digest 2909ee9a7ecf7e0f88bcf4d35b12c6b963ad6090140b3ae36f8764a77ab2a8cc
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_e5m2_e4m3_carry6_anchor_fp16_window_to12 (
    input  wire clk,
    input  wire rst,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    output wire [26:0] acc,
    output wire acc_overflow,
    output wire acc_underflow,
    output wire acc_nan,
    output wire [15:0] code
);

    wire unused_flags;
    wire encoder_outside;
    wire encoder_inexact;

    assign unused_flags = |{encoder_inexact, encoder_outside};

    pe_e5m2_e4m3_acc27_aligned_anchor_from_13 single (
        .clk(clk),
        .rst(rst),
        .act(act),
        .wgt(wgt),
        .acc(acc),
        .acc_overflow(acc_overflow),
        .acc_underflow(acc_underflow),
        .acc_nan(acc_nan)
    );

    encode_fp16_acc27_lsb_13_saturate_on encoder (
        .total(acc),
        .nan(acc_nan),
        .pos_inf(1'b0),
        .neg_inf(1'b0),
        .code(code),
        .outside(encoder_outside),
        .inexact(encoder_inexact)
    );

endmodule

module encode_fp16_acc27_lsb_13_saturate_on (
    input  wire [26:0] total,
    input  wire nan,
    input  wire pos_inf,
    input  wire neg_inf,
    output wire [15:0] code,
    output wire outside,
    output wire inexact
);

    wire unknown;
    wire infinite;
    wire [26:0] guide;
    wire guide_upper_16_empty;
    wire [14:0] guide_deciding_16;
    wire guide_upper_8_empty;
    wire [6:0] guide_deciding_8;
    wire guide_upper_4_empty;
    wire [2:0] guide_deciding_4;
    wire guide_upper_2_empty;
    wire guide_deciding_2;
    wire guide_upper_1_empty;
    wire [26:0] normalised_by_16;
    wire [26:0] normalised_by_8;
    wire [26:0] normalised_by_4;
    wire [26:0] normalised_by_2;
    wire [26:0] normalised_by_1;
    wire sticky;
    wire negative;
    wire over;
    wire [15:0] rounder_rounded;
    wire beyond;
    wire rounder_inexact;
    wire inexact_39;
    wire [14:0] chosen;
    wire [26:0] magnitude;
    wire [4:0] difference_1;
    wire [4:0] exponent;
    wire bits_1;

    assign unknown = nan | (pos_inf & neg_inf);
    assign infinite = pos_inf | neg_inf;
    assign magnitude = total[26] ? (-total) : total;
    assign guide = magnitude | 27'd0;
    assign guide_upper_16_empty = ~(|guide[26:11]);
    assign guide_deciding_16 = guide_upper_16_empty ? {guide[10:0], 4'd0} : guide[26:12];
    assign guide_upper_8_empty = ~(|guide_deciding_16[14:7]);
    assign guide_deciding_8 = guide_upper_8_empty ? guide_deciding_16[6:0] : guide_deciding_16[14:8];
    assign guide_upper_4_empty = ~(|guide_deciding_8[6:3]);
    assign guide_deciding_4 = guide_upper_4_empty ? guide_deciding_8[2:0] : guide_deciding_8[6:4];
    assign guide_upper_2_empty = ~(|guide_deciding_4[2:1]);
    assign guide_deciding_2 = guide_upper_2_empty ? guide_deciding_4[0] : guide_deciding_4[2];
    assign guide_upper_1_empty = ~guide_deciding_2;
    assign normalised_by_16 = guide_upper_16_empty ? {magnitude[10:0], 16'd0} : magnitude;
    assign normalised_by_8 = guide_upper_8_empty ? {normalised_by_16[18:0], 8'd0} : normalised_by_16;
    assign normalised_by_4 = guide_upper_4_empty ? {normalised_by_8[22:0], 4'd0} : normalised_by_8;
    assign normalised_by_2 = guide_upper_2_empty ? {normalised_by_4[24:0], 2'd0} : normalised_by_4;
    assign normalised_by_1 = guide_upper_1_empty ? {normalised_by_2[25:0], 1'b0} : normalised_by_2;
    assign sticky = |normalised_by_1[14:0];
    assign difference_1 = 5'd27 - {guide_upper_16_empty, guide_upper_8_empty, guide_upper_4_empty, guide_upper_2_empty, guide_upper_1_empty};
    assign exponent = normalised_by_1[26] ? (difference_1 + {4'd0, normalised_by_1[26]}) : 5'd0;
    assign negative = infinite ? neg_inf : total[26];
    assign over = (rounder_rounded > 16'h7bff) | infinite;
    assign bits_1 = (({exponent, normalised_by_1[25:16]} == 15'h7bff) & rounder_inexact) | ({exponent, normalised_by_1[25:16]} > 15'h7bff);
    assign beyond = bits_1 | infinite;
    assign inexact_39 = rounder_inexact | beyond;
    assign chosen = over ? 15'h7bff : rounder_rounded[14:0];
    assign code = unknown ? 16'h7e00 : {negative, chosen};
    assign outside = beyond & ~unknown;
    assign inexact = inexact_39 & ~unknown;

    round_15 rounder (
        .body({exponent, normalised_by_1[25:16]}),
        .guard(normalised_by_1[15]),
        .sticky(sticky),
        .rounded(rounder_rounded),
        .inexact(rounder_inexact)
    );

endmodule

module round_15 (
    input  wire [14:0] body,
    input  wire guard,
    input  wire sticky,
    output wire [15:0] rounded,
    output wire inexact
);

    wire up;

    assign up = guard & (sticky | body[0]);
    assign rounded = {1'b0, body} + {15'd0, up};
    assign inexact = guard | sticky;

endmodule

module pe_e5m2_e4m3_acc27_aligned_anchor_from_13 (
    input  wire clk,
    input  wire rst,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    output wire [26:0] acc,
    output wire acc_overflow,
    output wire acc_underflow,
    output wire acc_nan
);

    reg  [7:0] act_operand;
    reg  [7:0] wgt_operand;
    reg  clear;
    reg  [29:0] acc_state;
    wire [29:0] pe_next_state;
    wire act_0_normal;
    wire act_0_special;
    wire wgt_0_normal;
    wire wgt_0_special;
    wire [3:0] bits_1;

    assign act_0_normal = |act_operand[6:2];
    assign act_0_special = &act_operand[6:2];
    assign wgt_0_normal = |wgt_operand[6:3];
    assign wgt_0_special = (&wgt_operand[6:3]) & (&wgt_operand[2:0]);
    assign bits_1 = {wgt_0_normal, wgt_operand[2:0]} & {~wgt_0_special, ~wgt_0_special, ~wgt_0_special, ~wgt_0_special};
    assign acc = acc_state[26:0];
    assign acc_overflow = acc_state[27];
    assign acc_underflow = acc_state[28];
    assign acc_nan = acc_state[29];

    always @(posedge clk) begin
        act_operand <= act;
        wgt_operand <= wgt;
        acc_state <= clear ? 30'd0 : pe_next_state;
    end

    always @(posedge clk) begin
        if (rst) begin
            clear <= 1'b1;
        end else begin
            clear <= 1'b0;
        end
    end

    pe_window_e5m2_e4m3_acc27_from_13 pe (
        .act({(act_0_special & ~(|act_operand[1:0])), (act_0_special & (|act_operand[1:0])), act_operand[7:3], (act_operand[2] | ~act_0_normal), ({act_0_normal, act_operand[1:0]} & {~act_0_special, ~act_0_special, ~act_0_special})}),
        .wgt({wgt_0_special, wgt_operand[7:4], (wgt_operand[3] | ~wgt_0_normal), bits_1}),
        .state(acc_state),
        .next_state(pe_next_state)
    );

endmodule

module pe_window_e5m2_e4m3_acc27_from_13 (
    input  wire [10:0] act,
    input  wire [9:0] wgt,
    input  wire [29:0] state,
    output wire [29:0] next_state
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
    wire [5:0] power;
    wire [7:0] product_by_1;
    wire [9:0] product_by_2;
    wire [13:0] product_by_4;
    wire [21:0] product_by_8;
    wire [32:0] product_by_16;
    wire [26:0] product_by_32;
    wire [26:0] after;
    wire product_cut;
    wire product_outside;
    wire product_carry;
    wire sum_outside;
    wire bits_1;
    wire [6:0] bits_2;
    wire [26:0] total;

    assign product_1_0_sum = (wgt[1] & act[0]) ^ (wgt[0] & act[1]);
    assign product_1_0_carry = (wgt[1] & act[0]) & (wgt[0] & act[1]);
    assign product_2_0_half = (wgt[2] & act[0]) ^ (wgt[1] & act[1]);
    assign product_2_0_sum = product_2_0_half ^ (wgt[0] & act[2]);
    assign product_2_0_carry = ((wgt[2] & act[0]) & (wgt[1] & act[1])) | (product_2_0_half & (wgt[0] & act[2]));
    assign product_2_1_sum = product_1_0_carry ^ product_2_0_sum;
    assign product_2_1_carry = product_1_0_carry & product_2_0_sum;
    assign product_3_0_half = (wgt[3] & act[0]) ^ (wgt[2] & act[1]);
    assign product_3_0_sum = product_3_0_half ^ (wgt[1] & act[2]);
    assign product_3_0_carry = ((wgt[3] & act[0]) & (wgt[2] & act[1])) | (product_3_0_half & (wgt[1] & act[2]));
    assign product_3_1_half = product_2_0_carry ^ product_3_0_sum;
    assign product_3_1_sum = product_3_1_half ^ product_2_1_carry;
    assign product_3_1_carry = (product_2_0_carry & product_3_0_sum) | (product_3_1_half & product_2_1_carry);
    assign product_4_0_half = (wgt[3] & act[1]) ^ (wgt[2] & act[2]);
    assign product_4_0_sum = product_4_0_half ^ product_3_0_carry;
    assign product_4_0_carry = ((wgt[3] & act[1]) & (wgt[2] & act[2])) | (product_4_0_half & product_3_0_carry);
    assign product_4_1_sum = product_4_0_sum ^ product_3_1_carry;
    assign product_4_1_carry = product_4_0_sum & product_3_1_carry;
    assign product_5_0_half = (wgt[3] & act[2]) ^ product_4_0_carry;
    assign product_5_0_sum = product_5_0_half ^ product_4_1_carry;
    assign product_5_0_carry = ((wgt[3] & act[2]) & product_4_0_carry) | (product_5_0_half & product_4_1_carry);
    assign product_sign = act[8] ^ wgt[8];
    assign product_wrong = (|act[10:9]) | wgt[9];
    assign bits_1 = wgt[0] & act[0];
    assign power = {1'b0, act[7:3]} + {2'd0, wgt[7:4]};
    assign bits_2 = {product_5_0_carry, product_5_0_sum, product_4_1_sum, product_3_1_sum, product_2_1_sum, product_1_0_sum, bits_1} ^ {7{product_sign}};
    assign product_by_1 = power[0] ? {bits_2, product_sign} : {product_sign, bits_2};
    assign product_by_2 = power[1] ? {product_by_1, {2{product_sign}}} : {{2{product_sign}}, product_by_1};
    assign product_by_4 = power[2] ? {product_by_2, {4{product_sign}}} : {{4{product_sign}}, product_by_2};
    assign product_by_8 = power[3] ? {product_by_4, {8{product_sign}}} : {{8{product_sign}}, product_by_4};
    assign product_by_16 = power[4] ? {product_by_8, {11{product_sign}}} : {{16{product_sign}}, product_by_8[21:14], product_by_8[8:0]};
    assign product_by_32 = power[5] ? {product_by_16[8:0], {18{product_sign}}} : {{3{product_sign}}, product_by_16[32:9]};
    assign after = product_by_32 ^ 27'd0;
    assign product_cut = |{(product_5_0_carry & ~(power >= 6'd8)), (product_5_0_sum & ~(power >= 6'd9)), (product_4_1_sum & ~(power >= 6'd10)), (product_3_1_sum & ~(power >= 6'd11)), (product_2_1_sum & ~(power >= 6'd12)), (product_1_0_sum & ~(power >= 6'd13)), (bits_1 & ~(power >= 6'd14))};
    assign product_outside = |{(product_5_0_carry & (power >= 6'd34)), (product_5_0_sum & (power >= 6'd35)), (product_4_1_sum & (power >= 6'd36)), (product_3_1_sum & (power >= 6'd37)), (product_2_1_sum & (power >= 6'd38)), (product_1_0_sum & (power >= 6'd39)), (bits_1 & (power >= 6'd40))};
    assign product_carry = product_sign & ~product_cut;
    assign total = (state[26:0] + after) + {26'd0, product_carry};
    assign sum_outside = (state[26] ^ total[26]) & ~(state[26] ^ after[26]);
    assign next_state = {(state[29:27] | {product_wrong, product_cut, (product_outside | sum_outside)}), total};

endmodule

`default_nettype wire
