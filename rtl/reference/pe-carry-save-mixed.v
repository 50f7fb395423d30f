// pe_uint8_int4_acc20_carry_save_anchor: PE with Booth rows and a carry-save accumulator, one final addition outside
//
//   act        uint8        format of the activations
//   wgt        int4         format of the weights
//   acc_width  20 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         carry-save   PE family
//   form       anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os, ws: the PE as it stands in an array, with drain chain or weight registers
//
// digest 1009a7ac3d251b49ec028eab982c2bddf301345992610f5eaab235bbeaf1204f
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_uint8_int4_acc20_carry_save_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [7:0] act,
    input  wire [3:0] wgt,
    output wire [19:0] acc_sum,
    output wire [19:0] acc_carry
);

    reg  [7:0] act_operand;
    reg  [3:0] wgt_operand;
    reg  clear;
    reg  [39:0] acc_state;
    wire [39:0] pe_next_state;

    assign acc_sum = acc_state[19:0];
    assign acc_carry = acc_state[39:20];

    always @(posedge clk) begin
        act_operand <= act;
        wgt_operand <= wgt;
        acc_state <= clear ? 40'd0 : pe_next_state;
    end

    always @(posedge clk) begin
        if (rst) begin
            clear <= 1'b1;
        end else begin
            clear <= 1'b0;
        end
    end

    pe_carry_save_uint8_int4_acc20 pe (
        .act(act_operand),
        .wgt(wgt_operand),
        .state(acc_state),
        .next_state(pe_next_state)
    );

endmodule

module pe_carry_save_uint8_int4_acc20 (
    input  wire [7:0] act,
    input  wire [3:0] wgt,
    input  wire [39:0] state,
    output wire [39:0] next_state
);

    wire two_0;
    wire [9:0] row_0;
    wire one_1;
    wire two_1;
    wire [9:0] row_1;
    wire [19:0] sum_0;
    wire [18:0] carry_0;
    wire [19:0] sum_1;
    wire [18:0] carry_1;
    wire [19:0] sum_2;
    wire [18:0] carry_2;

    assign two_0 = wgt[1] & ~wgt[0];
    assign row_0 = (({2'd0, act} & {10{wgt[0]}}) | ({1'b0, act, 1'b0} & {10{two_0}})) ^ {~wgt[1], {9{wgt[1]}}};
    assign one_1 = wgt[2] ^ wgt[1];
    assign two_1 = (wgt[3] & ~(wgt[2] | wgt[1])) | (~wgt[3] & (wgt[2] & wgt[1]));
    assign row_1 = (({2'd0, act} & {10{one_1}}) | ({1'b0, act, 1'b0} & {10{two_1}})) ^ {~wgt[3], {9{wgt[3]}}};
    assign sum_0 = (state[19:0] ^ state[39:20]) ^ {10'd0, row_0};
    assign carry_0 = (state[18:0] & state[38:20]) | ((state[18:0] | state[38:20]) & {9'd0, row_0});
    assign sum_1 = ({8'd0, row_1, 1'b0, wgt[1]} ^ {17'h1fec0, wgt[3], 2'd0}) ^ sum_0;
    assign carry_1 = ({7'd0, row_1, 1'b0, wgt[1]} & {16'hfec0, wgt[3], 2'd0}) | (({7'd0, row_1, 1'b0, wgt[1]} | {16'hfec0, wgt[3], 2'd0}) & sum_0[18:0]);
    assign sum_2 = ({carry_0, 1'b0} ^ sum_1) ^ {carry_1, 1'b0};
    assign carry_2 = ({carry_0[17:0], 1'b0} & sum_1[18:0]) | (({carry_0[17:0], 1'b0} | sum_1[18:0]) & {carry_1[17:0], 1'b0});
    assign next_state = {carry_2, 1'b0, sum_2};

endmodule

`default_nettype wire
