// pe_int4_ternary_acc22_ternary_anchor: PE of ternary weights: the activation is added, subtracted or left out
//
//   act        int4         format of the activations
//   wgt        ternary      format of the weights: ternary
//   acc_width  22 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         ternary      PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os, ws: the PE as it stands in an array, with drain chain or weight registers
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
// digest 360dbce0d2189a66932703e81101e590a70ddc2270e362b30c1f0e5b05bb2d19
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_int4_ternary_acc22_ternary_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [3:0] act,
    input  wire [1:0] wgt,
    output reg  [21:0] acc
);

    reg  [3:0] act_operand;
    reg  [1:0] wgt_operand;
    reg  clear;
    wire [21:0] pe_next_state;

    always @(posedge clk) begin
        act_operand <= act;
        wgt_operand <= wgt;
        acc <= clear ? 22'd0 : pe_next_state;
    end

    always @(posedge clk) begin
        if (rst) begin
            clear <= 1'b1;
        end else begin
            clear <= 1'b0;
        end
    end

    pe_ternary_int4_ternary_acc22 pe (
        .act(act_operand),
        .wgt({(wgt_operand[0] & wgt_operand[1]), (wgt_operand[0] & ~wgt_operand[1])}),
        .state(acc),
        .next_state(pe_next_state)
    );

endmodule

module pe_ternary_int4_ternary_acc22 (
    input  wire [3:0] act,
    input  wire [1:0] wgt,
    input  wire [21:0] state,
    output wire [21:0] next_state
);

    wire [3:0] row;
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
    wire step_12;
    wire step_13;
    wire step_14;
    wire step_15;
    wire step_16;
    wire step_17;
    wire [4:0] low;

    assign row = (act & {4{wgt[0]}}) | (~act & {4{wgt[1]}});
    assign low = ({1'b0, state[3:0]} + {1'b0, row}) + {4'd0, wgt[1]};
    assign step_1 = (low[4] ^ row[3]) & (state[4] ^ row[3]);
    assign step_2 = step_1 & (state[5] ^ row[3]);
    assign step_3 = step_2 & (state[6] ^ row[3]);
    assign step_4 = step_3 & (state[7] ^ row[3]);
    assign step_5 = step_4 & (state[8] ^ row[3]);
    assign step_6 = step_5 & (state[9] ^ row[3]);
    assign step_7 = step_6 & (state[10] ^ row[3]);
    assign step_8 = step_7 & (state[11] ^ row[3]);
    assign step_9 = step_8 & (state[12] ^ row[3]);
    assign step_10 = step_9 & (state[13] ^ row[3]);
    assign step_11 = step_10 & (state[14] ^ row[3]);
    assign step_12 = step_11 & (state[15] ^ row[3]);
    assign step_13 = step_12 & (state[16] ^ row[3]);
    assign step_14 = step_13 & (state[17] ^ row[3]);
    assign step_15 = step_14 & (state[18] ^ row[3]);
    assign step_16 = step_15 & (state[19] ^ row[3]);
    assign step_17 = step_16 & (state[20] ^ row[3]);
    assign next_state = {(state[21] ^ step_17), (state[20] ^ step_16), (state[19] ^ step_15), (state[18] ^ step_14), (state[17] ^ step_13), (state[16] ^ step_12), (state[15] ^ step_11), (state[14] ^ step_10), (state[13] ^ step_9), (state[12] ^ step_8), (state[11] ^ step_7), (state[10] ^ step_6), (state[9] ^ step_5), (state[8] ^ step_4), (state[7] ^ step_3), (state[6] ^ step_2), (state[5] ^ step_1), (state[4] ^ (low[4] ^ row[3])), low[3:0]};

endmodule

`default_nettype wire
