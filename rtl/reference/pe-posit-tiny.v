// pe_posit4_1_posit4_1_carry6_anchor: PE of posits: significands multiplied, shifted, added to a quire or in a window
//
//   act         posit4_1     format of the activations
//   wgt         posit4_1     format of the weights
//   carry       6 bits       exact: bits of the accumulator above the widest product: 2**carry products never wrap
//   stages      0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form        anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os: the PE as it stands in an array, with drain chain
//   encode      none         format of the port `code`, the result rounded once to the nearest number, ties to even, saturating; act: that of the activations; none: no such port
//   accumulate  exact        exact: every product in full; window: products are cut off below 2**emin, and flags say what did not fit
//   emin        -8           window: exponent of the last bit
//   emax        15           window: exponent of the highest bit below the sign
//
// digest c65d2e8741ddc0821ddec595718b6d8dcb67cb376bfd26558a292546bdb7d81e
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_posit4_1_posit4_1_carry6_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [3:0] act,
    input  wire [3:0] wgt,
    output wire [23:0] acc,
    output wire acc_nan
);

    pe_posit4_1_posit4_1_acc24_aligned_anchor single (
        .clk(clk),
        .rst(rst),
        .act(act),
        .wgt(wgt),
        .acc(acc),
        .acc_nan(acc_nan)
    );

endmodule

module pe_posit4_1_posit4_1_acc24_aligned_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [3:0] act,
    input  wire [3:0] wgt,
    output wire [23:0] acc,
    output wire acc_nan
);

    reg  [3:0] act_operand;
    reg  [3:0] wgt_operand;
    reg  clear;
    reg  [24:0] acc_state;
    wire [24:0] pe_next_state;
    wire [1:0] act_0_breaks;
    wire act_0_ends_0;
    wire act_0_beyond_0;
    wire act_0_ends_1;
    wire act_0_beyond_1;
    wire act_0_number;
    wire act_0_payload;
    wire [1:0] wgt_0_breaks;
    wire wgt_0_ends_0;
    wire wgt_0_beyond_0;
    wire wgt_0_ends_1;
    wire wgt_0_beyond_1;
    wire wgt_0_number;
    wire wgt_0_payload;
    wire [2:0] act_0_body;
    wire [2:0] wgt_0_body;

    assign act_0_body = act_operand[3] ? (-act_operand[2:0]) : act_operand[2:0];
    assign act_0_breaks = act_0_body[1:0] ^ {2{act_0_body[2]}};
    assign act_0_ends_0 = 1'b1 & act_0_breaks[1];
    assign act_0_beyond_0 = 1'b1 & ~act_0_breaks[1];
    assign act_0_ends_1 = act_0_beyond_0 & act_0_breaks[0];
    assign act_0_beyond_1 = act_0_beyond_0 & ~act_0_breaks[0];
    assign act_0_number = |act_0_body;
    assign act_0_payload = act_0_ends_0 & act_0_body[0];
    assign wgt_0_body = wgt_operand[3] ? (-wgt_operand[2:0]) : wgt_operand[2:0];
    assign wgt_0_breaks = wgt_0_body[1:0] ^ {2{wgt_0_body[2]}};
    assign wgt_0_ends_0 = 1'b1 & wgt_0_breaks[1];
    assign wgt_0_beyond_0 = 1'b1 & ~wgt_0_breaks[1];
    assign wgt_0_ends_1 = wgt_0_beyond_0 & wgt_0_breaks[0];
    assign wgt_0_beyond_1 = wgt_0_beyond_0 & ~wgt_0_breaks[0];
    assign wgt_0_number = |wgt_0_body;
    assign wgt_0_payload = wgt_0_ends_0 & wgt_0_body[0];
    assign acc = acc_state[23:0];
    assign acc_nan = acc_state[24];

    always @(posedge clk) begin
        act_operand <= act;
        wgt_operand <= wgt;
        acc_state <= clear ? 25'd0 : pe_next_state;
    end

    always @(posedge clk) begin
        if (rst) begin
            clear <= 1'b1;
        end else begin
            clear <= 1'b0;
        end
    end

    pe_aligned_posit4_1_posit4_1_acc24 pe (
        .act({(act_operand[3] & ~act_0_number), act_operand[3], act_0_body[2], ({act_0_beyond_1, act_0_ends_1} ^ {~act_0_body[2], ~act_0_body[2]}), act_0_payload, act_0_number}),
        .wgt({(wgt_operand[3] & ~wgt_0_number), wgt_operand[3], wgt_0_body[2], ({wgt_0_beyond_1, wgt_0_ends_1} ^ {~wgt_0_body[2], ~wgt_0_body[2]}), wgt_0_payload, wgt_0_number}),
        .state(acc_state),
        .next_state(pe_next_state)
    );

endmodule

module pe_aligned_posit4_1_posit4_1_acc24 (
    input  wire [6:0] act,
    input  wire [6:0] wgt,
    input  wire [24:0] state,
    output reg  [24:0] next_state
);

    wire product_sign;
    wire product_wrong;
    wire [1:0] product;
    wire [4:0] power;
    wire [2:0] product_by_1;
    wire [4:0] product_by_2;
    wire [8:0] product_by_4;
    wire [16:0] product_by_8;
    wire [16:0] product_by_16;
    wire [16:0] after;
    wire step_1;
    wire step_2;
    wire step_3;
    wire step_4;
    wire step_5;
    wire step_6;
    wire [1:0] bits_1;
    wire [17:0] low;

    assign product_sign = act[5] ^ wgt[5];
    assign product_wrong = act[6] | wgt[6];
    assign product = {1'b0, act[0]} * {1'b0, wgt[0]};
    assign power = {1'b0, act[4:1]} + {1'b0, wgt[4:1]};
    assign bits_1 = product ^ {2{product_sign}};
    assign product_by_1 = power[0] ? {bits_1, product_sign} : {product_sign, bits_1};
    assign product_by_2 = power[1] ? {product_by_1, {2{product_sign}}} : {{2{product_sign}}, product_by_1};
    assign product_by_4 = power[2] ? {product_by_2, {4{product_sign}}} : {{4{product_sign}}, product_by_2};
    assign product_by_8 = power[3] ? {product_by_4, {8{product_sign}}} : {{8{product_sign}}, product_by_4};
    assign product_by_16 = power[4] ? {product_by_8[8:0], {8{product_sign}}} : {{8{product_sign}}, product_by_8[16:8]};
    assign after = product_by_16 ^ 17'd0;
    assign low = ({1'b0, state[16:0]} + {1'b0, after}) + {17'd0, product_sign};
    assign step_1 = (low[17] ^ product_sign) & (state[17] ^ product_sign);
    assign step_2 = step_1 & (state[18] ^ product_sign);
    assign step_3 = step_2 & (state[19] ^ product_sign);
    assign step_4 = step_3 & (state[20] ^ product_sign);
    assign step_5 = step_4 & (state[21] ^ product_sign);
    assign step_6 = step_5 & (state[22] ^ product_sign);

    always @* begin
        next_state = 25'd0;
        next_state[23:0] = {(state[23] ^ step_6), (state[22] ^ step_5), (state[21] ^ step_4), (state[20] ^ step_3), (state[19] ^ step_2), (state[18] ^ step_1), (state[17] ^ (low[17] ^ product_sign)), low[16:0]};
        next_state[24] = state[24] | product_wrong;
    end

endmodule

`default_nettype wire
