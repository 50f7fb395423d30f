// pe_e2m1_e2m1_acc25_carry_save_anchor: PE with Booth rows and a carry-save accumulator, one final addition outside
//
//   act        e2m1         format of the activations
//   wgt        e2m1         format of the weights
//   acc_width  25 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         carry-save   PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os, ws: the PE as it stands in an array, with drain chain or weight registers
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
// digest 0e92fb332bde0ab6adae3b2a92888b227a11a65f988e8153c23e66bcaf87c945
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
    reg  [48:0] acc_state;
    wire [48:0] pe_next_state;
    wire act_decode_0_sign;
    wire [1:0] act_decode_0_significand;
    wire [1:0] act_decode_0_shift;
    wire wgt_decode_0_sign;
    wire [1:0] wgt_decode_0_significand;
    wire [1:0] wgt_decode_0_shift;

    assign acc_sum = acc_state[24:0];
    assign acc_carry = {acc_state[48:25], 1'b0};

    always @(posedge clk) begin
        act_operand <= act;
        wgt_operand <= wgt;
        acc_state <= clear ? 49'd0 : pe_next_state;
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
    input  wire [48:0] state,
    output wire [48:0] next_state
);

    wire [3:0] significand;
    wire [2:0] shift;
    wire [7:0] product_by_4;
    wire [7:0] product_by_2;
    wire [7:0] product_by_1;
    wire product_sign;
    wire [24:0] total;
    wire [23:0] carry;
    wire [24:0] bits_1;

    assign significand = {2'd0, act[2:1]} * {2'd0, wgt[2:1]};
    assign shift = {1'b0, act[4:3]} + {1'b0, wgt[4:3]};
    assign product_by_4 = shift[2] ? {significand, 4'd0} : {4'd0, significand};
    assign product_by_2 = shift[1] ? {product_by_4[5:0], 2'd0} : product_by_4;
    assign product_by_1 = shift[0] ? {product_by_2[6:0], 1'b0} : product_by_2;
    assign product_sign = act[0] ^ wgt[0];
    assign bits_1 = {17'd0, product_by_1} ^ {25{product_sign}};
    assign total = (state[24:0] ^ {state[48:25], product_sign}) ^ bits_1;
    assign carry = (state[23:0] & {state[47:25], product_sign}) | ((state[23:0] | {state[47:25], product_sign}) & bits_1[23:0]);
    assign next_state = {carry, total};

endmodule

`default_nettype wire
