// pe_int8_int8_acc32_carry_chain_os: PE for FPGAs: rows of four-input functions added on carry chains
//
//   act        int8         format of the activations
//   wgt        int8         format of the weights
//   acc_width  32 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         carry-chain  PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       os           anchor: operands registered, accumulator exposed, as published PEs are measured; os, ws: the PE as it stands in an array, with drain chain or weight registers
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
// digest 027cef308fee1900f925ef6ca97d69877f85feaf83a2bd58672dc4ef879ef1ca
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_int8_int8_acc32_carry_chain_os (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [31:0] above,
    output wire [31:0] below
);

    os_cell_int8_int8_acc32_carry_chain cell_ (
        .clk(clk),
        .act(act),
        .wgt(wgt),
        .first(first),
        .load(load),
        .above(above),
        .below(below)
    );

endmodule

module os_cell_int8_int8_acc32_carry_chain (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [31:0] above,
    output reg  [31:0] below
);

    wire [31:0] state;
    reg  [31:0] acc;
    wire [31:0] pe_next_state;

    assign state = first ? 32'd0 : acc;

    always @(posedge clk) begin
        acc <= pe_next_state;
        below <= load ? acc : above;
    end

    pe_carry_chain_int8_int8_acc32 pe (
        .act(act),
        .wgt(wgt),
        .state(state),
        .next_state(pe_next_state)
    );

endmodule

module pe_carry_chain_int8_int8_acc32 (
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire [31:0] state,
    output wire [31:0] next_state
);

    wire one_0;
    wire two_0;
    wire negative_0;
    wire carry_0;
    wire one_1;
    wire two_1;
    wire negative_1;
    wire carry_1;
    wire one_2;
    wire two_2;
    wire negative_2;
    wire carry_2;
    wire one_3;
    wire two_3;
    wire negative_3;
    wire [8:0] row_0;
    wire unused_carry_0;
    wire [8:0] row_1;
    wire unused_carry_1;
    wire [8:0] row_2;
    wire unused_carry_2;
    wire [8:0] row_3;
    wire unused_carry_3;
    wire [10:0] total_0;
    wire [10:0] total_1;
    wire [10:0] total_2;
    wire [10:0] total_3;

    assign one_0 = wgt[0] ^ 1'b0;
    assign two_0 = wgt[1] ^ (wgt[0] & 1'b0);
    assign negative_0 = one_0 & two_0;
    assign carry_0 = wgt[1] & (wgt[0] | 1'b0);
    assign one_1 = wgt[2] ^ carry_0;
    assign two_1 = wgt[3] ^ (wgt[2] & carry_0);
    assign negative_1 = one_1 & two_1;
    assign carry_1 = wgt[3] & (wgt[2] | carry_0);
    assign one_2 = wgt[4] ^ carry_1;
    assign two_2 = wgt[5] ^ (wgt[4] & carry_1);
    assign negative_2 = one_2 & two_2;
    assign carry_2 = wgt[5] & (wgt[4] | carry_1);
    assign one_3 = wgt[6] ^ carry_2;
    assign two_3 = ((wgt[7] & ~wgt[6]) & ~carry_2) | ((~wgt[7] & wgt[6]) & carry_2);
    assign negative_3 = wgt[7] & ~(wgt[6] & carry_2);
    assign row_0 = (one_0 ? {act[7], act} : ({act, 1'b0} & {9{two_0}})) ^ {9{negative_0}};
    assign total_0 = {10'd0, negative_0} + {row_0[8], row_0, negative_0};
    assign row_1 = (one_1 ? {act[7], act} : ({act, 1'b0} & {9{two_1}})) ^ {9{negative_1}};
    assign total_1 = {{2{total_0[10]}}, total_0[10:3], negative_1} + {row_1[8], row_1, negative_1};
    assign row_2 = (one_2 ? {act[7], act} : ({act, 1'b0} & {9{two_2}})) ^ {9{negative_2}};
    assign total_2 = {{2{total_1[10]}}, total_1[10:3], negative_2} + {row_2[8], row_2, negative_2};
    assign row_3 = (one_3 ? {act[7], act} : ({act, 1'b0} & {9{two_3}})) ^ {9{negative_3}};
    assign total_3 = {{2{total_2[10]}}, total_2[10:3], negative_3} + {row_3[8], row_3, negative_3};
    assign unused_carry_0 = total_0[0];
    assign unused_carry_1 = total_1[0];
    assign unused_carry_2 = total_2[0];
    assign unused_carry_3 = total_3[0];
    assign next_state = state + {{16{total_3[10]}}, total_3[10:1], total_2[2:1], total_1[2:1], total_0[2:1]};

endmodule

`default_nettype wire
