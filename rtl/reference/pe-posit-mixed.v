// pe_posit8_2_posit5_1_carry6_anchor_fp32: PE of posits: significands multiplied, shifted, added to a quire or in a window
//
//   act         posit8_2     format of the activations
//   wgt         posit5_1     format of the weights
//   carry       6 bits       exact: bits of the accumulator above the widest product: 2**carry products never wrap
//   stages      0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form        anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os: the PE as it stands in an array, with drain chain
//   encode      fp32         format of the port `code`, the result rounded once to the nearest number, ties to even, saturating; act: that of the activations; none: no such port
//   accumulate  exact        exact: every product in full; window: products are cut off below 2**emin, and flags say what did not fit
//   emin        -12          window: exponent of the last bit
//   emax        15           window: exponent of the highest bit below the sign
//
// digest 74c41d12356529fbed6c86b3fa5e89bddfbca4ce553b4c7202171cdbb9da6fbd
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_posit8_2_posit5_1_carry6_anchor_fp32 (
    input  wire clk,
    input  wire rst,
    input  wire [7:0] act,
    input  wire [4:0] wgt,
    output wire [67:0] acc,
    output wire acc_nan,
    output wire [31:0] code
);

    wire unused_flags;
    wire encoder_outside;
    wire encoder_inexact;

    assign unused_flags = |{encoder_inexact, encoder_outside};

    pe_posit8_2_posit5_1_acc68_aligned_anchor single (
        .clk(clk),
        .rst(rst),
        .act(act),
        .wgt(wgt),
        .acc(acc),
        .acc_nan(acc_nan)
    );

    encode_fp32_acc68_lsb_30_saturate_on encoder (
        .total(acc),
        .nan(acc_nan),
        .pos_inf(1'b0),
        .neg_inf(1'b0),
        .code(code),
        .outside(encoder_outside),
        .inexact(encoder_inexact)
    );

endmodule

module encode_fp32_acc68_lsb_30_saturate_on (
    input  wire [67:0] total,
    input  wire nan,
    input  wire pos_inf,
    input  wire neg_inf,
    output wire [31:0] code,
    output wire outside,
    output wire inexact
);

    wire unknown;
    wire infinite;
    wire [67:0] guide;
    wire guide_upper_64_empty;
    wire [62:0] guide_deciding_64;
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
    wire [67:0] normalised_by_64;
    wire [67:0] normalised_by_32;
    wire [67:0] normalised_by_16;
    wire [67:0] normalised_by_8;
    wire [67:0] normalised_by_4;
    wire [67:0] normalised_by_2;
    wire [67:0] normalised_by_1;
    wire sticky;
    wire negative;
    wire over;
    wire [31:0] rounder_rounded;
    wire beyond;
    wire rounder_inexact;
    wire inexact_45;
    wire [30:0] chosen;
    wire [67:0] magnitude;
    wire [7:0] difference_1;
    wire [7:0] exponent;
    wire bits_1;

    assign unknown = nan | (pos_inf & neg_inf);
    assign infinite = pos_inf | neg_inf;
    assign magnitude = total[67] ? (-total) : total;
    assign guide = magnitude | 68'd0;
    assign guide_upper_64_empty = ~(|guide[67:4]);
    assign guide_deciding_64 = guide_upper_64_empty ? {guide[3:0], 59'd0} : guide[67:5];
    assign guide_upper_32_empty = ~(|guide_deciding_64[62:31]);
    assign guide_deciding_32 = guide_upper_32_empty ? guide_deciding_64[30:0] : guide_deciding_64[62:32];
    assign guide_upper_16_empty = ~(|guide_deciding_32[30:15]);
    assign guide_deciding_16 = guide_upper_16_empty ? guide_deciding_32[14:0] : guide_deciding_32[30:16];
    assign guide_upper_8_empty = ~(|guide_deciding_16[14:7]);
    assign guide_deciding_8 = guide_upper_8_empty ? guide_deciding_16[6:0] : guide_deciding_16[14:8];
    assign guide_upper_4_empty = ~(|guide_deciding_8[6:3]);
    assign guide_deciding_4 = guide_upper_4_empty ? guide_deciding_8[2:0] : guide_deciding_8[6:4];
    assign guide_upper_2_empty = ~(|guide_deciding_4[2:1]);
    assign guide_deciding_2 = guide_upper_2_empty ? guide_deciding_4[0] : guide_deciding_4[2];
    assign guide_upper_1_empty = ~guide_deciding_2;
    assign normalised_by_64 = guide_upper_64_empty ? {magnitude[3:0], 64'd0} : magnitude;
    assign normalised_by_32 = guide_upper_32_empty ? {normalised_by_64[35:0], 32'd0} : normalised_by_64;
    assign normalised_by_16 = guide_upper_16_empty ? {normalised_by_32[51:0], 16'd0} : normalised_by_32;
    assign normalised_by_8 = guide_upper_8_empty ? {normalised_by_16[59:0], 8'd0} : normalised_by_16;
    assign normalised_by_4 = guide_upper_4_empty ? {normalised_by_8[63:0], 4'd0} : normalised_by_8;
    assign normalised_by_2 = guide_upper_2_empty ? {normalised_by_4[65:0], 2'd0} : normalised_by_4;
    assign normalised_by_1 = guide_upper_1_empty ? {normalised_by_2[66:0], 1'b0} : normalised_by_2;
    assign sticky = |normalised_by_1[42:0];
    assign difference_1 = 8'd163 - {1'b0, guide_upper_64_empty, guide_upper_32_empty, guide_upper_16_empty, guide_upper_8_empty, guide_upper_4_empty, guide_upper_2_empty, guide_upper_1_empty};
    assign exponent = normalised_by_1[67] ? (difference_1 + {7'd0, normalised_by_1[67]}) : 8'd0;
    assign negative = infinite ? neg_inf : total[67];
    assign over = (rounder_rounded > 32'h7f7fffff) | infinite;
    assign bits_1 = (({exponent, normalised_by_1[66:44]} == 31'h7f7fffff) & rounder_inexact) | ({exponent, normalised_by_1[66:44]} > 31'h7f7fffff);
    assign beyond = bits_1 | infinite;
    assign inexact_45 = rounder_inexact | beyond;
    assign chosen = over ? 31'h7f7fffff : rounder_rounded[30:0];
    assign code = unknown ? 32'h7fc00000 : {negative, chosen};
    assign outside = beyond & ~unknown;
    assign inexact = inexact_45 & ~unknown;

    round_31 rounder (
        .body({exponent, normalised_by_1[66:44]}),
        .guard(normalised_by_1[43]),
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

module pe_posit8_2_posit5_1_acc68_aligned_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [7:0] act,
    input  wire [4:0] wgt,
    output wire [67:0] acc,
    output wire acc_nan
);

    reg  [7:0] act_operand;
    reg  [4:0] wgt_operand;
    reg  clear;
    reg  [68:0] acc_state;
    wire [68:0] pe_next_state;
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
    wire [2:0] wgt_0_breaks;
    wire wgt_0_ends_0;
    wire wgt_0_beyond_0;
    wire wgt_0_ends_1;
    wire wgt_0_beyond_1;
    wire wgt_0_ends_2;
    wire wgt_0_beyond_2;
    wire wgt_0_number;
    wire [6:0] act_0_body;
    wire bits_1;
    wire bits_2;
    wire bits_3;
    wire [2:0] bits_4;
    wire [3:0] wgt_0_body;
    wire [1:0] bits_5;

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
    assign wgt_0_body = wgt_operand[4] ? (-wgt_operand[3:0]) : wgt_operand[3:0];
    assign wgt_0_breaks = wgt_0_body[2:0] ^ {3{wgt_0_body[3]}};
    assign wgt_0_ends_0 = 1'b1 & wgt_0_breaks[2];
    assign wgt_0_beyond_0 = 1'b1 & ~wgt_0_breaks[2];
    assign wgt_0_ends_1 = wgt_0_beyond_0 & wgt_0_breaks[1];
    assign wgt_0_beyond_1 = wgt_0_beyond_0 & ~wgt_0_breaks[1];
    assign wgt_0_ends_2 = wgt_0_beyond_1 & wgt_0_breaks[0];
    assign wgt_0_beyond_2 = wgt_0_beyond_1 & ~wgt_0_breaks[0];
    assign wgt_0_number = |wgt_0_body;
    assign bits_5 = {(|{wgt_0_beyond_2, wgt_0_ends_2}), (|{wgt_0_beyond_2, wgt_0_ends_1})} ^ {~wgt_0_body[3], ~wgt_0_body[3]};
    assign acc = acc_state[67:0];
    assign acc_nan = acc_state[68];

    always @(posedge clk) begin
        act_operand <= act;
        wgt_operand <= wgt;
        acc_state <= clear ? 69'd0 : pe_next_state;
    end

    always @(posedge clk) begin
        if (rst) begin
            clear <= 1'b1;
        end else begin
            clear <= 1'b0;
        end
    end

    pe_aligned_posit8_2_posit5_1_acc68 pe (
        .act({(act_operand[7] & ~act_0_number), act_operand[7], act_0_body[6], bits_4, bits_3, bits_2, act_0_number, bits_1, (|{(act_0_ends_1 & act_0_body[0]), (act_0_ends_0 & act_0_body[1])}), (act_0_ends_0 & act_0_body[0])}),
        .wgt({(wgt_operand[4] & ~wgt_0_number), wgt_operand[4], wgt_0_body[3], bits_5, (|{(wgt_0_ends_1 & wgt_0_body[0]), (wgt_0_ends_0 & wgt_0_body[1])}), wgt_0_number, (wgt_0_ends_0 & wgt_0_body[0])}),
        .state(acc_state),
        .next_state(pe_next_state)
    );

endmodule

module pe_aligned_posit8_2_posit5_1_acc68 (
    input  wire [11:0] act,
    input  wire [7:0] wgt,
    input  wire [68:0] state,
    output reg  [68:0] next_state
);

    wire product_sign;
    wire product_wrong;
    wire [5:0] product;
    wire [6:0] power;
    wire [6:0] product_by_1;
    wire [8:0] product_by_2;
    wire [12:0] product_by_4;
    wire [20:0] product_by_8;
    wire [36:0] product_by_16;
    wire [65:0] product_by_32;
    wire [60:0] product_by_64;
    wire [60:0] after;
    wire step_1;
    wire step_2;
    wire step_3;
    wire step_4;
    wire step_5;
    wire step_6;
    wire [5:0] bits_1;
    wire [61:0] low;

    assign product_sign = act[10] ^ wgt[6];
    assign product_wrong = act[11] | wgt[7];
    assign product = {2'd0, act[3:0]} * {4'd0, wgt[1:0]};
    assign power = {1'b0, act[9:4]} + {3'd0, wgt[5:2]};
    assign bits_1 = product ^ {6{product_sign}};
    assign product_by_1 = power[0] ? {bits_1, product_sign} : {product_sign, bits_1};
    assign product_by_2 = power[1] ? {product_by_1, {2{product_sign}}} : {{2{product_sign}}, product_by_1};
    assign product_by_4 = power[2] ? {product_by_2, {4{product_sign}}} : {{4{product_sign}}, product_by_2};
    assign product_by_8 = power[3] ? {product_by_4, {8{product_sign}}} : {{8{product_sign}}, product_by_4};
    assign product_by_16 = power[4] ? {product_by_8, {16{product_sign}}} : {{16{product_sign}}, product_by_8};
    assign product_by_32 = power[5] ? {product_by_16, {29{product_sign}}} : {{32{product_sign}}, product_by_16[36:14], product_by_16[10:0]};
    assign product_by_64 = power[6] ? {product_by_32[10:0], {50{product_sign}}} : {{6{product_sign}}, product_by_32[65:11]};
    assign after = product_by_64 ^ 61'd0;
    assign low = ({1'b0, state[60:0]} + {1'b0, after}) + {61'd0, product_sign};
    assign step_1 = (low[61] ^ product_sign) & (state[61] ^ product_sign);
    assign step_2 = step_1 & (state[62] ^ product_sign);
    assign step_3 = step_2 & (state[63] ^ product_sign);
    assign step_4 = step_3 & (state[64] ^ product_sign);
    assign step_5 = step_4 & (state[65] ^ product_sign);
    assign step_6 = step_5 & (state[66] ^ product_sign);

    always @* begin
        next_state = 69'd0;
        next_state[67:0] = {(state[67] ^ step_6), (state[66] ^ step_5), (state[65] ^ step_4), (state[64] ^ step_3), (state[63] ^ step_2), (state[62] ^ step_1), (state[61] ^ (low[61] ^ product_sign)), low[60:0]};
        next_state[68] = state[68] | product_wrong;
    end

endmodule

`default_nettype wire
