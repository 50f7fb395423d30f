// pe_int4_int4_acc24_carry_chain_anchor: PE for FPGAs: rows of four-input functions added on carry chains
//
//   act        int4         format of the activations
//   wgt        int4         format of the weights
//   acc_width  24 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         carry-chain  PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os, ws: the PE as it stands in an array, with drain chain or weight registers
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
// digest 609979f13c365bb5f68452ce411d7f1345780b9d90ce37d9de10d1d42fb95d99
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_int4_int4_acc24_carry_chain_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [3:0] act,
    input  wire [3:0] wgt,
    output reg  [23:0] acc
);

    reg  [3:0] act_operand;
    reg  [3:0] wgt_operand;
    reg  clear;
    wire [23:0] pe_next_state;

    always @(posedge clk) begin
        act_operand <= act;
        wgt_operand <= wgt;
        acc <= clear ? 24'd0 : pe_next_state;
    end

    always @(posedge clk) begin
        if (rst) begin
            clear <= 1'b1;
        end else begin
            clear <= 1'b0;
        end
    end

    pe_carry_chain_int4_int4_acc24 pe (
        .act(act_operand),
        .wgt(wgt_operand),
        .state(acc),
        .next_state(pe_next_state)
    );

endmodule

module pe_carry_chain_int4_int4_acc24 (
    input  wire [3:0] act,
    input  wire [3:0] wgt,
    input  wire [23:0] state,
    output wire [23:0] next_state
);

    wire one_0;
    wire two_0;
    wire negative_0;
    wire carry_0;
    wire one_1;
    wire two_1;
    wire negative_1;
    wire [4:0] row_0;
    wire unused_carry_0;
    wire [4:0] row_1;
    wire unused_carry_1;
    wire [6:0] total_0;
    wire [6:0] total_1;

    assign one_0 = wgt[0] ^ 1'b0;
    assign two_0 = wgt[1] ^ (wgt[0] & 1'b0);
    assign negative_0 = one_0 & two_0;
    assign carry_0 = wgt[1] & (wgt[0] | 1'b0);
    assign one_1 = wgt[2] ^ carry_0;
    assign two_1 = ((wgt[3] & ~wgt[2]) & ~carry_0) | ((~wgt[3] & wgt[2]) & carry_0);
    assign negative_1 = wgt[3] & ~(wgt[2] & carry_0);
    assign row_0 = (one_0 ? {act[3], act} : ({act, 1'b0} & {5{two_0}})) ^ {5{negative_0}};
    assign total_0 = {6'd0, negative_0} + {row_0[4], row_0, negative_0};
    assign row_1 = (one_1 ? {act[3], act} : ({act, 1'b0} & {5{two_1}})) ^ {5{negative_1}};
    assign total_1 = {{2{total_0[6]}}, total_0[6:3], negative_1} + {row_1[4], row_1, negative_1};
    assign unused_carry_0 = total_0[0];
    assign unused_carry_1 = total_1[0];
    assign next_state = state + {{16{total_1[6]}}, total_1[6:1], total_0[2:1]};

endmodule

`default_nettype wire
