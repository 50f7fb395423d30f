// pe_uint8_int4_acc20_carry_chain_anchor: PE for FPGAs: rows of four-input functions added on carry chains
//
//   act        uint8        format of the activations
//   wgt        int4         format of the weights
//   acc_width  20 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         carry-chain  PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os, ws: the PE as it stands in an array, with drain chain or weight registers
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
// digest bb3d88961e17184457fdc4d499d6d0b04cbec3a94a65569b70450d491e1fc677
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_uint8_int4_acc20_carry_chain_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [7:0] act,
    input  wire [3:0] wgt,
    output reg  [19:0] acc
);

    reg  [7:0] act_operand;
    reg  [3:0] wgt_operand;
    reg  clear;
    wire [19:0] pe_next_state;

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

    pe_carry_chain_uint8_int4_acc20 pe (
        .act(act_operand),
        .wgt(wgt_operand),
        .state(acc),
        .next_state(pe_next_state)
    );

endmodule

module pe_carry_chain_uint8_int4_acc20 (
    input  wire [7:0] act,
    input  wire [3:0] wgt,
    input  wire [19:0] state,
    output wire [19:0] next_state
);

    wire one_0;
    wire two_0;
    wire negative_0;
    wire carry_0;
    wire one_1;
    wire two_1;
    wire negative_1;
    wire [9:0] row_0;
    wire unused_carry_0;
    wire [9:0] row_1;
    wire unused_carry_1;
    wire [11:0] total_0;
    wire [10:0] sum_1;

    assign one_0 = wgt[0] ^ 1'b0;
    assign two_0 = wgt[1] ^ (wgt[0] & 1'b0);
    assign negative_0 = one_0 & two_0;
    assign carry_0 = wgt[1] & (wgt[0] | 1'b0);
    assign one_1 = wgt[2] ^ carry_0;
    assign two_1 = ((wgt[3] & ~wgt[2]) & ~carry_0) | ((~wgt[3] & wgt[2]) & carry_0);
    assign negative_1 = wgt[3] & ~(wgt[2] & carry_0);
    assign row_0 = (one_0 ? {2'd0, act} : ({1'b0, act, 1'b0} & {10{two_0}})) ^ {10{negative_0}};
    assign total_0 = {11'd0, negative_0} + {row_0[9], row_0, negative_0};
    assign row_1 = (one_1 ? {2'd0, act} : ({1'b0, act, 1'b0} & {10{two_1}})) ^ {10{negative_1}};
    assign sum_1 = {total_0[11], total_0[11:3], negative_1} + {row_1, negative_1};
    assign unused_carry_0 = total_0[0];
    assign unused_carry_1 = sum_1[0];
    assign next_state = state + {{8{sum_1[10]}}, sum_1[10:1], total_0[2:1]};

endmodule

`default_nettype wire
