// pe_e2m1_e2m1_carry11_anchor: PE of minifloats: significands multiplied, shifted, added exactly or in a window
//
//   act         e2m1         format of the activations
//   wgt         e2m1         format of the weights
//   carry       11 bits      exact: bits of the accumulator above the widest product: 2**carry products never wrap
//   stages      0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form        anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os: the PE as it stands in an array, with drain chain
//   encode      none         format of the port `code`, the result rounded once to the nearest number, ties to even, saturating; act: that of the activations; none: no such port
//   accumulate  exact        exact: every product in full; window: products are cut off below 2**emin, and flags say what did not fit
//   emin        -2           window: exponent of the last bit
//   emax        15           window: exponent of the highest bit below the sign
//
// digest 51858e95a39220c54884bb5e107a7a1d8069ac564ba4d2434634eaa580c98ec0
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_e2m1_e2m1_carry11_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [3:0] act,
    input  wire [3:0] wgt,
    output wire [19:0] acc
);

    pe_e2m1_e2m1_acc20_aligned_anchor single (
        .clk(clk),
        .rst(rst),
        .act(act),
        .wgt(wgt),
        .acc(acc)
    );

endmodule

module pe_e2m1_e2m1_acc20_aligned_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [3:0] act,
    input  wire [3:0] wgt,
    output reg  [19:0] acc
);

    reg  [3:0] act_operand;
    reg  [3:0] wgt_operand;
    reg  clear;
    wire [19:0] pe_next_state;
    wire act_0_normal;
    wire wgt_0_normal;

    assign act_0_normal = |act_operand[2:1];
    assign wgt_0_normal = |wgt_operand[2:1];

    always @(posedge clk) begin
        act_operand <= act;
        wgt_operand <= wgt;
        acc <= clear ? 20'd0 : pe_next_state;
    end

    always @(posedge clk) begin
        if (rst) begin
            clear <= 1'b1;
        end else begin
            clear <= 1'b0;
        end
    end

    pe_aligned_e2m1_e2m1_acc20 pe (
        .act({act_operand[3:1], (act_0_normal | act_operand[0]), (act_operand[0] & act_0_normal)}),
        .wgt({wgt_operand[3:1], (wgt_0_normal | wgt_operand[0]), (wgt_operand[0] & wgt_0_normal)}),
        .state(acc),
        .next_state(pe_next_state)
    );

endmodule

module pe_aligned_e2m1_e2m1_acc20 (
    input  wire [4:0] act,
    input  wire [4:0] wgt,
    input  wire [19:0] state,
    output wire [19:0] next_state
);

    wire product_sign;
    wire [3:0] product;
    wire [2:0] power;
    wire [4:0] product_by_1;
    wire [6:0] product_by_2;
    wire [7:0] product_by_4;
    wire [7:0] after;
    wire step_1;
    wire step_2;
    wire step_3;
    wire step_4;
    wire step_5;
    wire step_6;
    wire step_7;
    wire step_8;
    wire step_9;
    wire step_10;
    wire step_11;
    wire [3:0] bits_1;
    wire [8:0] low;

    assign product_sign = act[4] ^ wgt[4];
    assign product = {2'd0, act[1:0]} * {2'd0, wgt[1:0]};
    assign power = {1'b0, act[3:2]} + {1'b0, wgt[3:2]};
    assign bits_1 = product ^ 4'd0;
    assign product_by_1 = power[0] ? {bits_1, 1'b0} : {1'b0, bits_1};
    assign product_by_2 = power[1] ? {product_by_1, 2'd0} : {2'd0, product_by_1};
    assign product_by_4 = power[2] ? {product_by_2[5:0], 2'd0} : {3'd0, product_by_2[6:2]};
    assign after = product_by_4 ^ {8{product_sign}};
    assign low = ({1'b0, state[7:0]} + {1'b0, after}) + {8'd0, product_sign};
    assign step_1 = (low[8] ^ product_sign) & (state[8] ^ product_sign);
    assign step_2 = step_1 & (state[9] ^ product_sign);
    assign step_3 = step_2 & (state[10] ^ product_sign);
    assign step_4 = step_3 & (state[11] ^ product_sign);
    assign step_5 = step_4 & (state[12] ^ product_sign);
    assign step_6 = step_5 & (state[13] ^ product_sign);
    assign step_7 = step_6 & (state[14] ^ product_sign);
    assign step_8 = step_7 & (state[15] ^ product_sign);
    assign step_9 = step_8 & (state[16] ^ product_sign);
    assign step_10 = step_9 & (state[17] ^ product_sign);
    assign step_11 = step_10 & (state[18] ^ product_sign);
    assign next_state = {(state[19] ^ step_11), (state[18] ^ step_10), (state[17] ^ step_9), (state[16] ^ step_8), (state[15] ^ step_7), (state[14] ^ step_6), (state[13] ^ step_5), (state[12] ^ step_4), (state[11] ^ step_3), (state[10] ^ step_2), (state[9] ^ step_1), (state[8] ^ (low[8] ^ product_sign)), low[7:0]};

endmodule

`default_nettype wire
