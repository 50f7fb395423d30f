// pe_binary_binary_acc9_xnor_stages2_anchor: PE of signs: equal signs count up, different ones down
//
//   act        binary       format of the activations: binary
//   wgt        binary       format of the weights: binary
//   acc_width  9 bits       width of the accumulator; results wrap modulo 2**acc_width
//   pe         xnor         PE family
//   stages     2 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os, ws: the PE as it stands in an array, with drain chain or weight registers
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
// digest c4744b3e7cfd97fcb5019d43fe8364bee0ebc0271cc5063e48f04bffe0bb8e6a
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_binary_binary_acc9_xnor_stages2_anchor (
    input  wire clk,
    input  wire rst,
    input  wire act,
    input  wire wgt,
    output reg  [8:0] acc
);

    reg  act_operand;
    reg  wgt_operand;
    reg  [2:0] clear;
    wire [8:0] pe_next_state;

    always @(posedge clk) begin
        act_operand <= act;
        wgt_operand <= wgt;
        acc <= clear[0] ? 9'd0 : pe_next_state;
    end

    always @(posedge clk) begin
        if (rst) begin
            clear <= 3'd7;
        end else begin
            clear <= {1'b0, clear[2:1]};
        end
    end

    pe_xnor_binary_binary_acc9_stages2 pe (
        .clk(clk),
        .act({1'b1, act_operand}),
        .wgt(wgt_operand),
        .state(acc),
        .next_state(pe_next_state)
    );

endmodule

module pe_xnor_binary_binary_acc9_stages2 (
    input  wire clk,
    input  wire [1:0] act,
    input  wire wgt,
    input  wire [8:0] state,
    output wire [8:0] next_state
);

    wire down;
    reg  [1:0] step_late_2;
    wire step_1;
    wire step_2;
    wire step_3;
    wire step_4;
    wire step_5;
    wire step_6;
    wire step_7;
    reg  [1:0] step_late_1;
    wire [1:0] low;

    assign down = (act[0] ^ wgt) & act[1];
    assign low = ({1'b0, state[0]} + {1'b0, step_late_2[0]}) + 2'd0;
    assign step_1 = (low[1] ^ step_late_2[1]) & (state[1] ^ step_late_2[1]);
    assign step_2 = step_1 & (state[2] ^ step_late_2[1]);
    assign step_3 = step_2 & (state[3] ^ step_late_2[1]);
    assign step_4 = step_3 & (state[4] ^ step_late_2[1]);
    assign step_5 = step_4 & (state[5] ^ step_late_2[1]);
    assign step_6 = step_5 & (state[6] ^ step_late_2[1]);
    assign step_7 = step_6 & (state[7] ^ step_late_2[1]);
    assign next_state = {(state[8] ^ step_7), (state[7] ^ step_6), (state[6] ^ step_5), (state[5] ^ step_4), (state[4] ^ step_3), (state[3] ^ step_2), (state[2] ^ step_1), (state[1] ^ (low[1] ^ step_late_2[1])), low[0]};

    always @(posedge clk) begin
        step_late_1 <= {down, act[1]};
        step_late_2 <= step_late_1;
    end

endmodule

`default_nettype wire
