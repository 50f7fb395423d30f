// pe_e2m1_e2m1_acc25_multiplier_anchor: PE with a multiplier left to the synthesiser: acc + act*wgt
//
//   act        e2m1         format of the activations
//   wgt        e2m1         format of the weights
//   acc_width  25 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         multiplier   PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os, ws: the PE as it stands in an array, with drain chain or weight registers
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
// digest 7ecf81ce006c7b22b6e395478703d7af24f68a4d44817578e9dc8078ce522296
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_e2m1_e2m1_acc25_multiplier_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [3:0] act,
    input  wire [3:0] wgt,
    output reg  [24:0] acc
);

    reg  [3:0] act_operand;
    reg  [3:0] wgt_operand;
    reg  clear;
    wire [24:0] pe_next_state;
    wire act_decode_0_sign;
    wire [1:0] act_decode_0_significand;
    wire [1:0] act_decode_0_shift;
    wire wgt_decode_0_sign;
    wire [1:0] wgt_decode_0_significand;
    wire [1:0] wgt_decode_0_shift;

    always @(posedge clk) begin
        act_operand <= act;
        wgt_operand <= wgt;
        acc <= clear ? 25'd0 : pe_next_state;
    end

    always @(posedge clk) begin
        if (rst) begin
            clear <= 1'b1;
        end else begin
            clear <= 1'b0;
        end
    end

    pe_multiplier_e2m1_e2m1_acc25 pe (
        .act({act_decode_0_shift, act_decode_0_significand, act_decode_0_sign}),
        .wgt({wgt_decode_0_shift, wgt_decode_0_significand, wgt_decode_0_sign}),
        .state(acc),
        .next_state(pe_next_state)
    );

    decode_e2m1 act_decode_0 (
        .code(act_operand),
        .sign(act_decode_0_sign),
        .significand(act_decode_0_significand),
        .shift(act_decode_0_shift)
    );

    decode_e2m1 wgt_decode_0 (
        .code(wgt_operand),
        .sign(wgt_decode_0_sign),
        .significand(wgt_decode_0_significand),
        .shift(wgt_decode_0_shift)
    );

endmodule

module decode_e2m1 (
    input  wire [3:0] code,
    output wire sign,
    output wire [1:0] significand,
    output wire [1:0] shift
);

    wire normal;
    wire [1:0] above;

    assign normal = |code[2:1];
    assign above = code[2:1] - {1'b0, normal};
    assign sign = code[3];
    assign significand = {normal, code[0]};
    assign shift = above;

endmodule

module pe_multiplier_e2m1_e2m1_acc25 (
    input  wire [4:0] act,
    input  wire [4:0] wgt,
    input  wire [24:0] state,
    output wire [24:0] next_state
);

    wire [3:0] significand;
    wire [2:0] shift;
    wire [7:0] product_by_4;
    wire [7:0] product_by_2;
    wire [7:0] product_by_1;
    wire product_sign;
    wire [24:0] wide;
    wire unused_carry;
    wire [25:0] total;

    assign significand = {2'd0, act[2:1]} * {2'd0, wgt[2:1]};
    assign shift = {1'b0, act[4:3]} + {1'b0, wgt[4:3]};
    assign product_by_4 = shift[2] ? {significand, 4'd0} : {4'd0, significand};
    assign product_by_2 = shift[1] ? {product_by_4[5:0], 2'd0} : product_by_4;
    assign product_by_1 = shift[0] ? {product_by_2[6:0], 1'b0} : product_by_2;
    assign product_sign = act[0] ^ wgt[0];
    assign wide = {17'd0, product_by_1} ^ {25{product_sign}};
    assign total = {state, product_sign} + {wide, product_sign};
    assign unused_carry = total[0];
    assign next_state = total[25:1];

endmodule

`default_nettype wire
