// pe_int8_int8_acc32_carry_save_os: PE with Booth rows and a carry-save accumulator, one final addition outside
//
//   act        int8         format of the activations
//   wgt        int8         format of the weights
//   acc_width  32 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         carry-save   PE family
//   form       os           anchor: operands registered, accumulator exposed, as published PEs are measured; os, ws: the PE as it stands in an array, with drain chain or weight registers
//
// digest 8e8ac0de7660c0f8a457af01a47366dd195a73108c256eaa30b138a9f89c0ab4
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_int8_int8_acc32_carry_save_os (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [31:0] above_sum,
    input  wire [31:0] above_carry,
    output wire [31:0] below_sum,
    output wire [31:0] below_carry
);

    wire [63:0] cell_below;

    assign below_sum = cell_below[31:0];
    assign below_carry = cell_below[63:32];

    os_cell_int8_int8_acc32_carry_save cell_ (
        .clk(clk),
        .act(act),
        .wgt(wgt),
        .first(first),
        .load(load),
        .above({above_carry, above_sum}),
        .below(cell_below)
    );

endmodule

module os_cell_int8_int8_acc32_carry_save (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [63:0] above,
    output reg  [63:0] below
);

    wire [63:0] state;
    reg  [63:0] acc;
    wire [63:0] pe_next_state;

    assign state = first ? 64'd0 : acc;

    always @(posedge clk) begin
        acc <= pe_next_state;
        below <= load ? acc : above;
    end

    pe_carry_save_int8_int8_acc32 pe (
        .act(act),
        .wgt(wgt),
        .state(state),
        .next_state(pe_next_state)
    );

endmodule

module pe_carry_save_int8_int8_acc32 (
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire [63:0] state,
    output wire [63:0] next_state
);

    wire two_0;
    wire [8:0] row_0;
    wire one_1;
    wire two_1;
    wire [8:0] row_1;
    wire one_2;
    wire two_2;
    wire [8:0] row_2;
    wire one_3;
    wire two_3;
    wire [8:0] row_3;
    wire [31:0] sum_0;
    wire [30:0] carry_0;
    wire [31:0] sum_1;
    wire [30:0] carry_1;
    wire [31:0] sum_2;
    wire [30:0] carry_2;
    wire [31:0] sum_3;
    wire [30:0] carry_3;
    wire [31:0] sum_4;
    wire [30:0] carry_4;
    wire [30:0] bits_1;

    assign two_0 = wgt[1] & ~wgt[0];
    assign row_0 = (({act[7], act} & {9{wgt[0]}}) | ({act, 1'b0} & {9{two_0}})) ^ {~wgt[1], {8{wgt[1]}}};
    assign one_1 = wgt[2] ^ wgt[1];
    assign two_1 = (wgt[3] & ~(wgt[2] | wgt[1])) | (~wgt[3] & (wgt[2] & wgt[1]));
    assign row_1 = (({act[7], act} & {9{one_1}}) | ({act, 1'b0} & {9{two_1}})) ^ {~wgt[3], {8{wgt[3]}}};
    assign one_2 = wgt[4] ^ wgt[3];
    assign two_2 = (wgt[5] & ~(wgt[4] | wgt[3])) | (~wgt[5] & (wgt[4] & wgt[3]));
    assign row_2 = (({act[7], act} & {9{one_2}}) | ({act, 1'b0} & {9{two_2}})) ^ {~wgt[5], {8{wgt[5]}}};
    assign one_3 = wgt[6] ^ wgt[5];
    assign two_3 = (wgt[7] & ~(wgt[6] | wgt[5])) | (~wgt[7] & (wgt[6] & wgt[5]));
    assign row_3 = (({act[7], act} & {9{one_3}}) | ({act, 1'b0} & {9{two_3}})) ^ {~wgt[7], {8{wgt[7]}}};
    assign sum_0 = (state[31:0] ^ state[63:32]) ^ {23'd0, row_0};
    assign carry_0 = (state[30:0] & state[62:32]) | ((state[30:0] | state[62:32]) & {22'd0, row_0});
    assign sum_1 = ({21'd0, row_1, 1'b0, wgt[1]} ^ {19'd0, row_2, 1'b0, wgt[3], 2'd0}) ^ {17'd0, row_3, 1'b0, wgt[5], 4'd0};
    assign bits_1 = ({20'd0, row_1, 1'b0, wgt[1]} | {18'd0, row_2, 1'b0, wgt[3], 2'd0}) & {16'd0, row_3, 1'b0, wgt[5], 4'd0};
    assign carry_1 = ({20'd0, row_1, 1'b0, wgt[1]} & {18'd0, row_2, 1'b0, wgt[3], 2'd0}) | bits_1;
    assign sum_2 = ({25'h1ffff56, wgt[7], 6'd0} ^ sum_0) ^ {carry_0, 1'b0};
    assign carry_2 = ({24'hffff56, wgt[7], 6'd0} & sum_0[30:0]) | (({24'hffff56, wgt[7], 6'd0} | sum_0[30:0]) & {carry_0[29:0], 1'b0});
    assign sum_3 = (sum_1 ^ {carry_1, 1'b0}) ^ sum_2;
    assign carry_3 = (sum_1[30:0] & {carry_1[29:0], 1'b0}) | ((sum_1[30:0] | {carry_1[29:0], 1'b0}) & sum_2[30:0]);
    assign sum_4 = ({carry_2, 1'b0} ^ sum_3) ^ {carry_3, 1'b0};
    assign carry_4 = ({carry_2[29:0], 1'b0} & sum_3[30:0]) | (({carry_2[29:0], 1'b0} | sum_3[30:0]) & {carry_3[29:0], 1'b0});
    assign next_state = {carry_4, 1'b0, sum_4};

endmodule

`default_nettype wire
