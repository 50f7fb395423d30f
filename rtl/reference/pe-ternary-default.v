// pe_int8_ternary_acc26_ternary_anchor: PE of ternary weights: the activation is added, subtracted or left out
//
//   act        int8         format of the activations
//   wgt        ternary      format of the weights: ternary
//   acc_width  26 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         ternary      PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os, ws: the PE as it stands in an array, with drain chain or weight registers
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
// digest 4aad7dd00a32eb495f1bb240ca1def18409e3ffb65aca301b2899ca6b7d97ff2
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_int8_ternary_acc26_ternary_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [7:0] act,
    input  wire [1:0] wgt,
    output reg  [25:0] acc
);

    reg  [7:0] act_operand;
    reg  [1:0] wgt_operand;
    reg  clear;
    wire [25:0] pe_next_state;

    always @(posedge clk) begin
        act_operand <= act;
        wgt_operand <= wgt;
        acc <= clear ? 26'd0 : pe_next_state;
    end

    always @(posedge clk) begin
        if (rst) begin
            clear <= 1'b1;
        end else begin
            clear <= 1'b0;
        end
    end

    pe_ternary_int8_ternary_acc26 pe (
        .act(act_operand),
        .wgt({(wgt_operand[0] & wgt_operand[1]), (wgt_operand[0] & ~wgt_operand[1])}),
        .state(acc),
        .next_state(pe_next_state)
    );

endmodule

module pe_ternary_int8_ternary_acc26 (
    input  wire [7:0] act,
    input  wire [1:0] wgt,
    input  wire [25:0] state,
    output wire [25:0] next_state
);

    wire [7:0] row;
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
    wire [8:0] low;

    assign row = (act & {8{wgt[0]}}) | (~act & {8{wgt[1]}});
    assign low = ({1'b0, state[7:0]} + {1'b0, row}) + {8'd0, wgt[1]};
    assign step_1 = (low[8] ^ row[7]) & (state[8] ^ row[7]);
    assign step_2 = step_1 & (state[9] ^ row[7]);
    assign step_3 = step_2 & (state[10] ^ row[7]);
    assign step_4 = step_3 & (state[11] ^ row[7]);
    assign step_5 = step_4 & (state[12] ^ row[7]);
    assign step_6 = step_5 & (state[13] ^ row[7]);
    assign step_7 = step_6 & (state[14] ^ row[7]);
    assign step_8 = step_7 & (state[15] ^ row[7]);
    assign step_9 = step_8 & (state[16] ^ row[7]);
    assign step_10 = step_9 & (state[17] ^ row[7]);
    assign step_11 = step_10 & (state[18] ^ row[7]);
    assign step_12 = step_11 & (state[19] ^ row[7]);
    assign step_13 = step_12 & (state[20] ^ row[7]);
    assign step_14 = step_13 & (state[21] ^ row[7]);
    assign step_15 = step_14 & (state[22] ^ row[7]);
    assign step_16 = step_15 & (state[23] ^ row[7]);
    assign step_17 = step_16 & (state[24] ^ row[7]);
    assign next_state = {(state[25] ^ step_17), (state[24] ^ step_16), (state[23] ^ step_15), (state[22] ^ step_14), (state[21] ^ step_13), (state[20] ^ step_12), (state[19] ^ step_11), (state[18] ^ step_10), (state[17] ^ step_9), (state[16] ^ step_8), (state[15] ^ step_7), (state[14] ^ step_6), (state[13] ^ step_5), (state[12] ^ step_4), (state[11] ^ step_3), (state[10] ^ step_2), (state[9] ^ step_1), (state[8] ^ (low[8] ^ row[7])), low[7:0]};

endmodule

`default_nettype wire
