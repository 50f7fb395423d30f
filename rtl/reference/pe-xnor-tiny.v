// pe_binary_binary_acc5_xnor_anchor: PE of signs: equal signs count up, different ones down
//
//   act        binary       format of the activations: binary
//   wgt        binary       format of the weights: binary
//   acc_width  5 bits       width of the accumulator; results wrap modulo 2**acc_width
//   pe         xnor         PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os, ws: the PE as it stands in an array, with drain chain or weight registers
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
// digest 6e9fdbcfc96953c500c89adc5f711ec60876da2f2afa1e46e6a0f95bb28040f3
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_binary_binary_acc5_xnor_anchor (
    input  wire clk,
    input  wire rst,
    input  wire act,
    input  wire wgt,
    output reg  [4:0] acc
);

    reg  act_operand;
    reg  wgt_operand;
    reg  clear;
    wire [4:0] pe_next_state;

    always @(posedge clk) begin
        act_operand <= act;
        wgt_operand <= wgt;
        acc <= clear ? 5'd0 : pe_next_state;
    end

    always @(posedge clk) begin
        if (rst) begin
            clear <= 1'b1;
        end else begin
            clear <= 1'b0;
        end
    end

    pe_xnor_binary_binary_acc5 pe (
        .act({1'b1, act_operand}),
        .wgt(wgt_operand),
        .state(acc),
        .next_state(pe_next_state)
    );

endmodule

module pe_xnor_binary_binary_acc5 (
    input  wire [1:0] act,
    input  wire wgt,
    input  wire [4:0] state,
    output wire [4:0] next_state
);

    wire down;
    wire step_1;
    wire step_2;
    wire step_3;
    wire [1:0] low;

    assign down = (act[0] ^ wgt) & act[1];
    assign low = ({1'b0, state[0]} + {1'b0, act[1]}) + 2'd0;
    assign step_1 = (low[1] ^ down) & (state[1] ^ down);
    assign step_2 = step_1 & (state[2] ^ down);
    assign step_3 = step_2 & (state[3] ^ down);
    assign next_state = {(state[4] ^ step_3), (state[3] ^ step_2), (state[2] ^ step_1), (state[1] ^ (low[1] ^ down)), low[0]};

endmodule

`default_nettype wire
