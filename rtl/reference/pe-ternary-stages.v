// pe_uint5_ternary_acc23_ternary_stages2_anchor: PE of ternary weights: the activation is added, subtracted or left out
//
//   act        uint5        format of the activations
//   wgt        ternary      format of the weights: ternary
//   acc_width  23 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         ternary      PE family
//   stages     2 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os, ws: the PE as it stands in an array, with drain chain or weight registers
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
// digest d9243bda61559c2cbc4dc7ca25dd83791996db927b1e35cdd5547a2dac840736
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_uint5_ternary_acc23_ternary_stages2_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [4:0] act,
    input  wire [1:0] wgt,
    output reg  [22:0] acc
);

    reg  [4:0] act_operand;
    reg  [1:0] wgt_operand;
    reg  [2:0] clear;
    wire [22:0] pe_next_state;

    always @(posedge clk) begin
        act_operand <= act;
        wgt_operand <= wgt;
        acc <= clear[0] ? 23'd0 : pe_next_state;
    end

    always @(posedge clk) begin
        if (rst) begin
            clear <= 3'd7;
        end else begin
            clear <= {1'b0, clear[2:1]};
        end
    end

    pe_ternary_uint5_ternary_acc23_stages2 pe (
        .clk(clk),
        .act(act_operand),
        .wgt({(wgt_operand[0] & wgt_operand[1]), (wgt_operand[0] & ~wgt_operand[1])}),
        .state(acc),
        .next_state(pe_next_state)
    );

endmodule

module pe_ternary_uint5_ternary_acc23_stages2 (
    input  wire clk,
    input  wire [4:0] act,
    input  wire [1:0] wgt,
    input  wire [22:0] state,
    output wire [22:0] next_state
);

    wire [4:0] row;
    reg  [5:0] row_late_2;
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
    reg  [5:0] row_late_1;
    wire [5:0] low;

    assign row = (act & {5{wgt[0]}}) | (~act & {5{wgt[1]}});
    assign low = ({1'b0, state[4:0]} + {1'b0, row_late_2[4:0]}) + {5'd0, row_late_2[5]};
    assign step_1 = (low[5] ^ row_late_2[5]) & (state[5] ^ row_late_2[5]);
    assign step_2 = step_1 & (state[6] ^ row_late_2[5]);
    assign step_3 = step_2 & (state[7] ^ row_late_2[5]);
    assign step_4 = step_3 & (state[8] ^ row_late_2[5]);
    assign step_5 = step_4 & (state[9] ^ row_late_2[5]);
    assign step_6 = step_5 & (state[10] ^ row_late_2[5]);
    assign step_7 = step_6 & (state[11] ^ row_late_2[5]);
    assign step_8 = step_7 & (state[12] ^ row_late_2[5]);
    assign step_9 = step_8 & (state[13] ^ row_late_2[5]);
    assign step_10 = step_9 & (state[14] ^ row_late_2[5]);
    assign step_11 = step_10 & (state[15] ^ row_late_2[5]);
    assign step_12 = step_11 & (state[16] ^ row_late_2[5]);
    assign step_13 = step_12 & (state[17] ^ row_late_2[5]);
    assign step_14 = step_13 & (state[18] ^ row_late_2[5]);
    assign step_15 = step_14 & (state[19] ^ row_late_2[5]);
    assign step_16 = step_15 & (state[20] ^ row_late_2[5]);
    assign step_17 = step_16 & (state[21] ^ row_late_2[5]);
    assign next_state = {(state[22] ^ step_17), (state[21] ^ step_16), (state[20] ^ step_15), (state[19] ^ step_14), (state[18] ^ step_13), (state[17] ^ step_12), (state[16] ^ step_11), (state[15] ^ step_10), (state[14] ^ step_9), (state[13] ^ step_8), (state[12] ^ step_7), (state[11] ^ step_6), (state[10] ^ step_5), (state[9] ^ step_4), (state[8] ^ step_3), (state[7] ^ step_2), (state[6] ^ step_1), (state[5] ^ (low[5] ^ row_late_2[5])), low[4:0]};

    always @(posedge clk) begin
        row_late_1 <= {wgt[1], row};
        row_late_2 <= row_late_1;
    end

endmodule

`default_nettype wire
