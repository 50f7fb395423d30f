// pe_int5_uint3_acc24_multiplier_stages2_anchor: PE with a multiplier left to the synthesiser: acc + act*wgt
//
//   act        int5         format of the activations
//   wgt        uint3        format of the weights
//   acc_width  24 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         multiplier   PE family
//   stages     2 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os, ws: the PE as it stands in an array, with drain chain or weight registers
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
// digest 19b1803c4a9e715ca64ee4daae96affbaa818ab5ac3a2d5cc77dfaef63b04db0
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_int5_uint3_acc24_multiplier_stages2_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [4:0] act,
    input  wire [2:0] wgt,
    output reg  [23:0] acc
);

    reg  [4:0] act_operand;
    reg  [2:0] wgt_operand;
    reg  [2:0] clear;
    wire [23:0] pe_next_state;

    always @(posedge clk) begin
        act_operand <= act;
        wgt_operand <= wgt;
        acc <= clear[0] ? 24'd0 : pe_next_state;
    end

    always @(posedge clk) begin
        if (rst) begin
            clear <= 3'd7;
        end else begin
            clear <= {1'b0, clear[2:1]};
        end
    end

    pe_multiplier_int5_uint3_acc24_stages2 pe (
        .clk(clk),
        .act(act_operand),
        .wgt(wgt_operand),
        .state(acc),
        .next_state(pe_next_state)
    );

endmodule

module pe_multiplier_int5_uint3_acc24_stages2 (
    input  wire clk,
    input  wire [4:0] act,
    input  wire [2:0] wgt,
    input  wire [23:0] state,
    output wire [23:0] next_state
);

    reg  [7:0] product_late_2;
    reg  [7:0] product_late_1;
    wire [7:0] product;

    assign product = $signed({{3{act[4]}}, act}) * $signed({5'd0, wgt});
    assign next_state = state + {{16{product_late_2[7]}}, product_late_2};

    always @(posedge clk) begin
        product_late_1 <= product;
        product_late_2 <= product_late_1;
    end

endmodule

`default_nettype wire
