// pe_binary_binary_acc19_xnor_os_shift: PE of signs: equal signs count up, different ones down
//
//   act        binary       format of the activations: binary
//   wgt        binary       format of the weights: binary
//   acc_width  19 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         xnor         PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       os           anchor: operands registered, accumulator exposed, as published PEs are measured; os, ws: the PE as it stands in an array, with drain chain or weight registers
//   drain      shift        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
// digest 63b5e1d6a34a75924ebfa34858556c147687a162c093e2a8e0a4b4abebdc2b1e
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_binary_binary_acc19_xnor_os_shift (
    input  wire clk,
    input  wire act,
    input  wire wgt,
    input  wire drain,
    input  wire [18:0] above,
    output wire [18:0] below
);

    shift_cell_binary_binary_acc19_xnor cell_ (
        .clk(clk),
        .act({1'b1, act}),
        .wgt(wgt),
        .drain(drain),
        .above(above),
        .below(below)
    );

endmodule

module shift_cell_binary_binary_acc19_xnor (
    input  wire clk,
    input  wire [1:0] act,
    input  wire wgt,
    input  wire drain,
    input  wire [18:0] above,
    output reg  [18:0] below
);

    wire [18:0] pe_next_state;

    always @(posedge clk) begin
        below <= drain ? above : pe_next_state;
    end

    pe_xnor_binary_binary_acc19 pe (
        .act(act),
        .wgt(wgt),
        .state(below),
        .next_state(pe_next_state)
    );

endmodule

module pe_xnor_binary_binary_acc19 (
    input  wire [1:0] act,
    input  wire wgt,
    input  wire [18:0] state,
    output wire [18:0] next_state
);

    wire down;
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
    wire [1:0] low;

    assign down = (act[0] ^ wgt) & act[1];
    assign low = ({1'b0, state[0]} + {1'b0, act[1]}) + 2'd0;
    assign step_1 = (low[1] ^ down) & (state[1] ^ down);
    assign step_2 = step_1 & (state[2] ^ down);
    assign step_3 = step_2 & (state[3] ^ down);
    assign step_4 = step_3 & (state[4] ^ down);
    assign step_5 = step_4 & (state[5] ^ down);
    assign step_6 = step_5 & (state[6] ^ down);
    assign step_7 = step_6 & (state[7] ^ down);
    assign step_8 = step_7 & (state[8] ^ down);
    assign step_9 = step_8 & (state[9] ^ down);
    assign step_10 = step_9 & (state[10] ^ down);
    assign step_11 = step_10 & (state[11] ^ down);
    assign step_12 = step_11 & (state[12] ^ down);
    assign step_13 = step_12 & (state[13] ^ down);
    assign step_14 = step_13 & (state[14] ^ down);
    assign step_15 = step_14 & (state[15] ^ down);
    assign step_16 = step_15 & (state[16] ^ down);
    assign step_17 = step_16 & (state[17] ^ down);
    assign next_state = {(state[18] ^ step_17), (state[17] ^ step_16), (state[16] ^ step_15), (state[15] ^ step_14), (state[14] ^ step_13), (state[13] ^ step_12), (state[12] ^ step_11), (state[11] ^ step_10), (state[10] ^ step_9), (state[9] ^ step_8), (state[8] ^ step_7), (state[7] ^ step_6), (state[6] ^ step_5), (state[5] ^ step_4), (state[4] ^ step_3), (state[3] ^ step_2), (state[2] ^ step_1), (state[1] ^ (low[1] ^ down)), low[0]};

endmodule

`default_nettype wire
