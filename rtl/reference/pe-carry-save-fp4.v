// pe_e2m1_e2m1_acc25_carry_save_anchor: PE with Booth rows and a carry-save accumulator, one final addition outside
//
//   act        e2m1         format of the activations
//   wgt        e2m1         format of the weights
//   acc_width  25 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         carry-save   PE family
//   form       anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os, ws: the PE as it stands in an array, with drain chain or weight registers
//
// digest eb15a6486faadbb97dfca9f625b0f5a27e767b15111dcc6613efbe370a08b08d
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_e2m1_e2m1_acc25_carry_save_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [3:0] act,
    input  wire [3:0] wgt,
    output wire [24:0] acc_sum,
    output wire [24:0] acc_carry
);

    reg  [3:0] act_operand;
    reg  [3:0] wgt_operand;
    reg  clear;
    reg  [49:0] acc_state;
    wire [49:0] pe_next_state;
    wire act_decode_0_sign;
    wire [1:0] act_decode_0_significand;
    wire [1:0] act_decode_0_shift;
    wire wgt_decode_0_sign;
    wire [1:0] wgt_decode_0_significand;
    wire [1:0] wgt_decode_0_shift;

    assign acc_sum = acc_state[24:0];
    assign acc_carry = acc_state[49:25];

    always @(posedge clk) begin
        act_operand <= act;
        wgt_operand <= wgt;
        acc_state <= clear ? 50'd0 : pe_next_state;
    end

    always @(posedge clk) begin
        if (rst) begin
            clear <= 1'b1;
        end else begin
            clear <= 1'b0;
        end
    end

    pe_carry_save_e2m1_e2m1_acc25 pe (
        .act({act_decode_0_shift, act_decode_0_significand, act_decode_0_sign}),
        .wgt({wgt_decode_0_shift, wgt_decode_0_significand, wgt_decode_0_sign}),
        .state(acc_state),
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

module pe_carry_save_e2m1_e2m1_acc25 (
    input  wire [4:0] act,
    input  wire [4:0] wgt,
    input  wire [49:0] state,
    output wire [49:0] next_state
);

    wire [3:0] significand;
    wire [2:0] shift;
    wire [7:0] product_by_4;
    wire [7:0] product_by_2;
    wire [7:0] product_by_1;
    wire product_sign;
    wire [24:0] sum_0;
    wire [23:0] carry_0;
    wire [24:0] sum_1;
    wire [23:0] carry_1;
    wire [24:0] bits_1;

    assign significand = {2'd0, act[2:1]} * {2'd0, wgt[2:1]};
    assign shift = {1'b0, act[4:3]} + {1'b0, wgt[4:3]};
    assign product_by_4 = shift[2] ? {significand, 4'd0} : {4'd0, significand};
    assign product_by_2 = shift[1] ? {product_by_4[5:0], 2'd0} : product_by_4;
    assign product_by_1 = shift[0] ? {product_by_2[6:0], 1'b0} : product_by_2;
    assign product_sign = act[0] ^ wgt[0];
    assign bits_1 = {17'd0, product_by_1} ^ {25{product_sign}};
    assign sum_0 = (state[24:0] ^ state[49:25]) ^ bits_1;
    assign carry_0 = (state[23:0] & state[48:25]) | ((state[23:0] | state[48:25]) & bits_1[23:0]);
    assign sum_1 = ({24'd0, product_sign} ^ sum_0) ^ {carry_0, 1'b0};
    assign carry_1 = ({23'd0, product_sign} & sum_0[23:0]) | (({23'd0, product_sign} | sum_0[23:0]) & {carry_0[22:0], 1'b0});
    assign next_state = {carry_1, 1'b0, sum_1};

endmodule

`default_nettype wire
