// pe_int4_int4_acc24_multiplier_anchor: PE with a multiplier left to the synthesiser: acc + act*wgt
//
//   act        int4         format of the activations
//   wgt        int4         format of the weights
//   acc_width  24 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         multiplier   PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os, ws: the PE as it stands in an array, with drain chain or weight registers
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
// digest da9015858647a0aa4df7b076b1a1d146fcaf07d0ddc71e9115a5e2e6c9ee97f5
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_int4_int4_acc24_multiplier_anchor (
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

    pe_multiplier_int4_int4_acc24 pe (
        .act(act_operand),
        .wgt(wgt_operand),
        .state(acc),
        .next_state(pe_next_state)
    );

endmodule

module pe_multiplier_int4_int4_acc24 (
    input  wire [3:0] act,
    input  wire [3:0] wgt,
    input  wire [23:0] state,
    output wire [23:0] next_state
);

    wire [7:0] product;

    assign product = $signed({{4{act[3]}}, act}) * $signed({{4{wgt[3]}}, wgt});
    assign next_state = state + {{16{product[7]}}, product};

endmodule

`default_nettype wire
