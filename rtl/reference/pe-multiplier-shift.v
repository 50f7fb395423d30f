// pe_int4_int5_acc25_multiplier_os_shift: PE with a multiplier left to the synthesiser: acc + act*wgt
//
//   act        int4         format of the activations
//   wgt        int5         format of the weights
//   acc_width  25 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         multiplier   PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       os           anchor: operands registered, accumulator exposed, as published PEs are measured; os, ws: the PE as it stands in an array, with drain chain or weight registers
//   drain      shift        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
// digest 965dda8fd6d4dbc6ac1c5c50c9b03d0dd10afcc9467aa47cff74c3652a1c2787
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_int4_int5_acc25_multiplier_os_shift (
    input  wire clk,
    input  wire [3:0] act,
    input  wire [4:0] wgt,
    input  wire drain,
    input  wire [24:0] above,
    output wire [24:0] below
);

    shift_cell_int4_int5_acc25_multiplier cell_ (
        .clk(clk),
        .act(act),
        .wgt(wgt),
        .drain(drain),
        .above(above),
        .below(below)
    );

endmodule

module shift_cell_int4_int5_acc25_multiplier (
    input  wire clk,
    input  wire [3:0] act,
    input  wire [4:0] wgt,
    input  wire drain,
    input  wire [24:0] above,
    output reg  [24:0] below
);

    wire [24:0] pe_next_state;

    always @(posedge clk) begin
        below <= drain ? above : pe_next_state;
    end

    pe_multiplier_int4_int5_acc25 pe (
        .act(act),
        .wgt(wgt),
        .state(below),
        .next_state(pe_next_state)
    );

endmodule

module pe_multiplier_int4_int5_acc25 (
    input  wire [3:0] act,
    input  wire [4:0] wgt,
    input  wire [24:0] state,
    output wire [24:0] next_state
);

    wire [8:0] product;

    assign product = $signed({{5{act[3]}}, act}) * $signed({{4{wgt[4]}}, wgt});
    assign next_state = state + {{16{product[8]}}, product};

endmodule

`default_nettype wire
