// pe_int4_int5_acc25_carry_chain_os_shift: PE for FPGAs: rows of four-input functions added on carry chains
//
//   act        int4         format of the activations
//   wgt        int5         format of the weights
//   acc_width  25 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         carry-chain  PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       os           anchor: operands registered, accumulator exposed, as published PEs are measured; os, ws: the PE as it stands in an array, with drain chain or weight registers
//   drain      shift        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
// digest 7e4f2d68e22368ca9c6904dfe3b5739b17b70b5110f83acd56f4f8291addb92a
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_int4_int5_acc25_carry_chain_os_shift (
    input  wire clk,
    input  wire [3:0] act,
    input  wire [4:0] wgt,
    input  wire drain,
    input  wire [24:0] above,
    output wire [24:0] below
);

    shift_cell_int4_int5_acc25_carry_chain cell_ (
        .clk(clk),
        .act(act),
        .wgt(wgt),
        .drain(drain),
        .above(above),
        .below(below)
    );

endmodule

module shift_cell_int4_int5_acc25_carry_chain (
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

    pe_carry_chain_int4_int5_acc25 pe (
        .act(act),
        .wgt(wgt),
        .state(below),
        .next_state(pe_next_state)
    );

endmodule

module pe_carry_chain_int4_int5_acc25 (
    input  wire [3:0] act,
    input  wire [4:0] wgt,
    input  wire [24:0] state,
    output wire [24:0] next_state
);

    wire one_0;
    wire two_0;
    wire negative_0;
    wire carry_0;
    wire one_1;
    wire two_1;
    wire negative_1;
    wire [5:0] row_0;
    wire unused_carry_0;
    wire [5:0] row_1;
    wire unused_carry_1;
    wire [7:0] total_0;
    wire [7:0] total_1;

    assign one_0 = act[0] ^ 1'b0;
    assign two_0 = act[1] ^ (act[0] & 1'b0);
    assign negative_0 = one_0 & two_0;
    assign carry_0 = act[1] & (act[0] | 1'b0);
    assign one_1 = act[2] ^ carry_0;
    assign two_1 = ((act[3] & ~act[2]) & ~carry_0) | ((~act[3] & act[2]) & carry_0);
    assign negative_1 = act[3] & ~(act[2] & carry_0);
    assign row_0 = (one_0 ? {wgt[4], wgt} : ({wgt, 1'b0} & {6{two_0}})) ^ {6{negative_0}};
    assign total_0 = {7'd0, negative_0} + {row_0[5], row_0, negative_0};
    assign row_1 = (one_1 ? {wgt[4], wgt} : ({wgt, 1'b0} & {6{two_1}})) ^ {6{negative_1}};
    assign total_1 = {{2{total_0[7]}}, total_0[7:3], negative_1} + {row_1[5], row_1, negative_1};
    assign unused_carry_0 = total_0[0];
    assign unused_carry_1 = total_1[0];
    assign next_state = state + {{16{total_1[7]}}, total_1[7:1], total_0[2:1]};

endmodule

`default_nettype wire
