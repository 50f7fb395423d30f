// pe_int5_uint3_acc24_carry_chain_stages2_anchor: PE for FPGAs: rows of four-input functions added on carry chains
//
//   act        int5         format of the activations
//   wgt        uint3        format of the weights
//   acc_width  24 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         carry-chain  PE family
//   stages     2 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os, ws: the PE as it stands in an array, with drain chain or weight registers
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
// digest f4fa17f4dd907105680853d2f8af9620ac835c1c65c625a404303956f0c3fe82
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_int5_uint3_acc24_carry_chain_stages2_anchor (
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

    pe_carry_chain_int5_uint3_acc24_stages2 pe (
        .clk(clk),
        .act(act_operand),
        .wgt(wgt_operand),
        .state(acc),
        .next_state(pe_next_state)
    );

endmodule

module pe_carry_chain_int5_uint3_acc24_stages2 (
    input  wire clk,
    input  wire [4:0] act,
    input  wire [2:0] wgt,
    input  wire [23:0] state,
    output wire [23:0] next_state
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
    wire [5:0] row_0;
    reg  [8:0] digits_late;
    reg  [4:0] multiplicand_late;
    wire unused_carry_0;
    wire [5:0] row_1;
    wire unused_carry_1;
    wire [3:0] row_2;
    wire unused_carry_2;
    reg  [7:0] product_late;
    wire [5:0] choice_1;
    wire [7:0] total_0;
    wire [5:0] choice_2;
    wire [6:0] sum_1;
    wire [3:0] choice_3;
    wire [4:0] sum_2;

    assign one_0 = wgt[0] ^ 1'b0;
    assign two_0 = wgt[1] ^ (wgt[0] & 1'b0);
    assign negative_0 = one_0 & two_0;
    assign carry_0 = wgt[1] & (wgt[0] | 1'b0);
    assign one_1 = wgt[2] ^ carry_0;
    assign two_1 = 1'b0 ^ (wgt[2] & carry_0);
    assign negative_1 = one_1 & two_1;
    assign carry_1 = 1'b0 & (wgt[2] | carry_0);
    assign one_2 = 1'b0 ^ carry_1;
    assign two_2 = ((1'b0 & ~1'b0) & ~carry_1) | ((~1'b0 & 1'b0) & carry_1);
    assign negative_2 = 1'b0 & ~(1'b0 & carry_1);
    assign choice_1 = digits_late[0] ? {multiplicand_late[4], multiplicand_late} : ({multiplicand_late, 1'b0} & {6{digits_late[1]}});
    assign row_0 = choice_1 ^ {6{digits_late[2]}};
    assign total_0 = {7'd0, digits_late[2]} + {row_0[5], row_0, digits_late[2]};
    assign choice_2 = digits_late[3] ? {multiplicand_late[4], multiplicand_late} : ({multiplicand_late, 1'b0} & {6{digits_late[4]}});
    assign row_1 = choice_2 ^ {6{digits_late[5]}};
    assign sum_1 = {total_0[7], total_0[7:3], digits_late[5]} + {row_1, digits_late[5]};
    assign choice_3 = digits_late[6] ? multiplicand_late[3:0] : ({multiplicand_late[2:0], 1'b0} & {4{digits_late[7]}});
    assign row_2 = choice_3 ^ {4{digits_late[8]}};
    assign sum_2 = {sum_1[6:3], digits_late[8]} + {row_2, digits_late[8]};
    assign unused_carry_0 = total_0[0];
    assign unused_carry_1 = sum_1[0];
    assign unused_carry_2 = sum_2[0];
    assign next_state = state + {{16{product_late[7]}}, product_late};

    always @(posedge clk) begin
        multiplicand_late <= act;
        digits_late <= {negative_2, two_2, one_2, negative_1, two_1, one_1, negative_0, two_0, one_0};
        product_late <= {sum_2[4:1], sum_1[2:1], total_0[2:1]};
    end

endmodule

`default_nettype wire
