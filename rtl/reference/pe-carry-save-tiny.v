// pe_int4_int4_acc24_carry_save_anchor: PE with Booth rows and a carry-save accumulator, one final addition outside
//
//   act        int4         format of the activations
//   wgt        int4         format of the weights
//   acc_width  24 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         carry-save   PE family
//   form       anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os, ws: the PE as it stands in an array, with drain chain or weight registers
//
// digest c216a31bbf93a5a26c8249b97d0472c1c6414a7ce21fd6e52578d10034a2fa59
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_int4_int4_acc24_carry_save_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [3:0] act,
    input  wire [3:0] wgt,
    output wire [23:0] acc_sum,
    output wire [23:0] acc_carry
);

    reg  [3:0] act_operand;
    reg  [3:0] wgt_operand;
    reg  clear;
    reg  [47:0] acc_state;
    wire [47:0] pe_next_state;

    assign acc_sum = acc_state[23:0];
    assign acc_carry = acc_state[47:24];

    always @(posedge clk) begin
        act_operand <= act;
        wgt_operand <= wgt;
        acc_state <= clear ? 48'd0 : pe_next_state;
    end

    always @(posedge clk) begin
        if (rst) begin
            clear <= 1'b1;
        end else begin
            clear <= 1'b0;
        end
    end

    pe_carry_save_int4_int4_acc24 pe (
        .act(act_operand),
        .wgt(wgt_operand),
        .state(acc_state),
        .next_state(pe_next_state)
    );

endmodule

module pe_carry_save_int4_int4_acc24 (
    input  wire [3:0] act,
    input  wire [3:0] wgt,
    input  wire [47:0] state,
    output wire [47:0] next_state
);

    wire two_0;
    wire [4:0] row_0;
    wire one_1;
    wire two_1;
    wire [4:0] row_1;
    wire [23:0] sum_0;
    wire [22:0] carry_0;
    wire [23:0] sum_1;
    wire [22:0] carry_1;
    wire [23:0] sum_2;
    wire [22:0] carry_2;

    assign two_0 = wgt[1] & ~wgt[0];
    assign row_0 = (({act[3], act} & {5{wgt[0]}}) | ({act, 1'b0} & {5{two_0}})) ^ {~wgt[1], {4{wgt[1]}}};
    assign one_1 = wgt[2] ^ wgt[1];
    assign two_1 = (wgt[3] & ~(wgt[2] | wgt[1])) | (~wgt[3] & (wgt[2] & wgt[1]));
    assign row_1 = (({act[3], act} & {5{one_1}}) | ({act, 1'b0} & {5{two_1}})) ^ {~wgt[3], {4{wgt[3]}}};
    assign sum_0 = (state[23:0] ^ state[47:24]) ^ {19'd0, row_0};
    assign carry_0 = (state[22:0] & state[46:24]) | ((state[22:0] | state[46:24]) & {18'd0, row_0});
    assign sum_1 = ({17'd0, row_1, 1'b0, wgt[1]} ^ {21'h1ffff6, wgt[3], 2'd0}) ^ sum_0;
    assign carry_1 = ({16'd0, row_1, 1'b0, wgt[1]} & {20'hffff6, wgt[3], 2'd0}) | (({16'd0, row_1, 1'b0, wgt[1]} | {20'hffff6, wgt[3], 2'd0}) & sum_0[22:0]);
    assign sum_2 = ({carry_0, 1'b0} ^ sum_1) ^ {carry_1, 1'b0};
    assign carry_2 = ({carry_0[21:0], 1'b0} & sum_1[22:0]) | (({carry_0[21:0], 1'b0} | sum_1[22:0]) & {carry_1[21:0], 1'b0});
    assign next_state = {carry_2, 1'b0, sum_2};

endmodule

`default_nettype wire
