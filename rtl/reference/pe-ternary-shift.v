// pe_int5_ternary_acc23_ternary_os_shift: PE of ternary weights: the activation is added, subtracted or left out
//
//   act        int5         format of the activations
//   wgt        ternary      format of the weights: ternary
//   acc_width  23 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         ternary      PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       os           anchor: operands registered, accumulator exposed, as published PEs are measured; os, ws: the PE as it stands in an array, with drain chain or weight registers
//   drain      shift        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
// digest a305cc2f8adde16702d2cf97742f131c6fda7f3b5bf37ad6b591b2ccd308b9e6
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_int5_ternary_acc23_ternary_os_shift (
    input  wire clk,
    input  wire [4:0] act,
    input  wire [1:0] wgt,
    input  wire drain,
    input  wire [22:0] above,
    output wire [22:0] below
);

    shift_cell_int5_ternary_acc23_ternary cell_ (
        .clk(clk),
        .act(act),
        .wgt({(wgt[0] & wgt[1]), (wgt[0] & ~wgt[1])}),
        .drain(drain),
        .above(above),
        .below(below)
    );

endmodule

module shift_cell_int5_ternary_acc23_ternary (
    input  wire clk,
    input  wire [4:0] act,
    input  wire [1:0] wgt,
    input  wire drain,
    input  wire [22:0] above,
    output reg  [22:0] below
);

    wire [22:0] pe_next_state;

    always @(posedge clk) begin
        below <= drain ? above : pe_next_state;
    end

    pe_ternary_int5_ternary_acc23 pe (
        .act(act),
        .wgt(wgt),
        .state(below),
        .next_state(pe_next_state)
    );

endmodule

module pe_ternary_int5_ternary_acc23 (
    input  wire [4:0] act,
    input  wire [1:0] wgt,
    input  wire [22:0] state,
    output wire [22:0] next_state
);

    wire [4:0] row;
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
    wire [5:0] low;

    assign row = (act & {5{wgt[0]}}) | (~act & {5{wgt[1]}});
    assign low = ({1'b0, state[4:0]} + {1'b0, row}) + {5'd0, wgt[1]};
    assign step_1 = (low[5] ^ row[4]) & (state[5] ^ row[4]);
    assign step_2 = step_1 & (state[6] ^ row[4]);
    assign step_3 = step_2 & (state[7] ^ row[4]);
    assign step_4 = step_3 & (state[8] ^ row[4]);
    assign step_5 = step_4 & (state[9] ^ row[4]);
    assign step_6 = step_5 & (state[10] ^ row[4]);
    assign step_7 = step_6 & (state[11] ^ row[4]);
    assign step_8 = step_7 & (state[12] ^ row[4]);
    assign step_9 = step_8 & (state[13] ^ row[4]);
    assign step_10 = step_9 & (state[14] ^ row[4]);
    assign step_11 = step_10 & (state[15] ^ row[4]);
    assign step_12 = step_11 & (state[16] ^ row[4]);
    assign step_13 = step_12 & (state[17] ^ row[4]);
    assign step_14 = step_13 & (state[18] ^ row[4]);
    assign step_15 = step_14 & (state[19] ^ row[4]);
    assign step_16 = step_15 & (state[20] ^ row[4]);
    assign step_17 = step_16 & (state[21] ^ row[4]);
    assign next_state = {(state[22] ^ step_17), (state[21] ^ step_16), (state[20] ^ step_15), (state[19] ^ step_14), (state[18] ^ step_13), (state[17] ^ step_12), (state[16] ^ step_11), (state[15] ^ step_10), (state[14] ^ step_9), (state[13] ^ step_8), (state[12] ^ step_7), (state[11] ^ step_6), (state[10] ^ step_5), (state[9] ^ step_4), (state[8] ^ step_3), (state[7] ^ step_2), (state[6] ^ step_1), (state[5] ^ (low[5] ^ row[4])), low[4:0]};

endmodule

`default_nettype wire
