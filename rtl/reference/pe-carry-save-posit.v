// pe_posit8_0_posit8_0_acc43_carry_save_anchor: PE with Booth rows and a carry-save accumulator, one final addition outside
//
//   act        posit8_0     format of the activations
//   wgt        posit8_0     format of the weights
//   acc_width  43 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         carry-save   PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os, ws: the PE as it stands in an array, with drain chain or weight registers
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
// digest b5862bf1ebc1c5aeed29ac88fc8d2d42c6a809151bcd143a41f966766cd9aff3
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_posit8_0_posit8_0_acc43_carry_save_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    output wire [42:0] acc_sum,
    output wire [42:0] acc_carry,
    output wire acc_nan
);

    reg  [7:0] act_operand;
    reg  [7:0] wgt_operand;
    reg  clear;
    reg  [85:0] acc_state;
    wire [85:0] pe_next_state;
    wire act_decode_0_sign;
    wire [5:0] act_decode_0_significand;
    wire [3:0] act_decode_0_shift;
    wire act_decode_0_nan;
    wire wgt_decode_0_sign;
    wire [5:0] wgt_decode_0_significand;
    wire [3:0] wgt_decode_0_shift;
    wire wgt_decode_0_nan;

    assign acc_sum = acc_state[42:0];
    assign acc_carry = {acc_state[84:43], 1'b0};
    assign acc_nan = acc_state[85];

    always @(posedge clk) begin
        act_operand <= act;
        wgt_operand <= wgt;
        acc_state <= clear ? 86'd0 : pe_next_state;
    end

    always @(posedge clk) begin
        if (rst) begin
            clear <= 1'b1;
        end else begin
            clear <= 1'b0;
        end
    end

    pe_carry_save_posit8_0_posit8_0_acc43 pe (
        .act({act_decode_0_nan, act_decode_0_shift, act_decode_0_significand, act_decode_0_sign}),
        .wgt({wgt_decode_0_nan, wgt_decode_0_shift, wgt_decode_0_significand, wgt_decode_0_sign}),
        .state(acc_state),
        .next_state(pe_next_state)
    );

    decode_posit8_0 act_decode_0 (
        .code(act_operand),
        .sign(act_decode_0_sign),
        .significand(act_decode_0_significand),
        .shift(act_decode_0_shift),
        .nan(act_decode_0_nan)
    );

    decode_posit8_0 wgt_decode_0 (
        .code(wgt_operand),
        .sign(wgt_decode_0_sign),
        .significand(wgt_decode_0_significand),
        .shift(wgt_decode_0_shift),
        .nan(wgt_decode_0_nan)
    );

endmodule

module decode_posit8_0 (
    input  wire [7:0] code,
    output wire sign,
    output wire [5:0] significand,
    output wire [3:0] shift,
    output wire nan
);

    wire number;
    wire run_upper_4_empty;
    wire [2:0] run_deciding_4;
    wire run_upper_2_empty;
    wire run_deciding_2;
    wire run_upper_1_empty;
    wire [4:0] payload_by_4;
    wire [4:0] payload_by_2;
    wire [4:0] payload_by_1;
    wire [6:0] body;
    wire [5:0] bits_1;
    wire [3:0] regime;

    assign body = code[7] ? (-code[6:0]) : code[6:0];
    assign number = |code[6:0];
    assign bits_1 = body[5:0] ^ {6{body[6]}};
    assign run_upper_4_empty = ~(|bits_1[5:2]);
    assign run_deciding_4 = run_upper_4_empty ? {bits_1[1:0], 1'b1} : bits_1[5:3];
    assign run_upper_2_empty = ~(|run_deciding_4[2:1]);
    assign run_deciding_2 = run_upper_2_empty ? run_deciding_4[0] : run_deciding_4[2];
    assign run_upper_1_empty = ~run_deciding_2;
    assign regime = body[6] ? (4'd6 + {1'b0, run_upper_4_empty, run_upper_2_empty, run_upper_1_empty}) : (4'd5 - {1'b0, run_upper_4_empty, run_upper_2_empty, run_upper_1_empty});
    assign payload_by_4 = run_upper_4_empty ? {body[0], 4'd0} : body[4:0];
    assign payload_by_2 = run_upper_2_empty ? {payload_by_4[2:0], 2'd0} : payload_by_4;
    assign payload_by_1 = run_upper_1_empty ? {payload_by_2[3:0], 1'b0} : payload_by_2;
    assign significand = {1'b1, payload_by_1} & {6{number}};
    assign shift = regime & {4{number}};
    assign nan = code[7] & ~number;
    assign sign = code[7];

endmodule

module pe_carry_save_posit8_0_posit8_0_acc43 (
    input  wire [11:0] act,
    input  wire [11:0] wgt,
    input  wire [85:0] state,
    output reg  [85:0] next_state
);

    wire [11:0] significand;
    wire [4:0] shift;
    wire [35:0] product_by_16;
    wire [35:0] product_by_8;
    wire [35:0] product_by_4;
    wire [35:0] product_by_2;
    wire [35:0] product_by_1;
    wire product_sign;
    wire product_wrong;
    wire unused_zeros;
    wire [42:0] total;
    wire [41:0] carry;
    wire [42:0] bits_1;

    assign significand = {6'd0, act[6:1]} * {6'd0, wgt[6:1]};
    assign shift = {1'b0, act[10:7]} + {1'b0, wgt[10:7]};
    assign product_by_16 = shift[4] ? {8'd0, significand, 16'd0} : {24'd0, significand};
    assign product_by_8 = shift[3] ? {product_by_16[27:0], 8'd0} : product_by_16;
    assign product_by_4 = shift[2] ? {product_by_8[31:0], 4'd0} : product_by_8;
    assign product_by_2 = shift[1] ? {product_by_4[33:0], 2'd0} : product_by_4;
    assign product_by_1 = shift[0] ? {product_by_2[34:0], 1'b0} : product_by_2;
    assign product_sign = act[0] ^ wgt[0];
    assign product_wrong = act[11] | wgt[11];
    assign unused_zeros = |product_by_1[9:0];
    assign bits_1 = {17'd0, product_by_1[35:10]} ^ {43{product_sign}};
    assign total = (state[42:0] ^ {state[84:43], product_sign}) ^ bits_1;
    assign carry = (state[41:0] & {state[83:43], product_sign}) | ((state[41:0] | {state[83:43], product_sign}) & bits_1[41:0]);

    always @* begin
        next_state = 86'd0;
        next_state[84:0] = {carry, total};
        next_state[85] = state[85] | product_wrong;
    end

endmodule

`default_nettype wire
