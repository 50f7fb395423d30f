// pe_fma_unit_fp16_fp16_acc_fp32_plain_anchor: PE of floating point: fused multiply-add, rounded to the nearest once per product
//
//   act     fp16         format of the activations
//   wgt     fp16         format of the weights
//   acc     fp32         format of the accumulator, with infinities and NaN
//   stages  0 cycles     registers between the product and the addition, to trade latency for clock
//   turns   1 cycles     cycles from accumulator to accumulator: as many independent sums take turns, one a cycle
//   path    plain        what is shifted: exchanged: the smaller of product and addend; plain: the addend alone, along the whole product, as one would write it: the baseline
//   form    anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os: as it stands in an array, with a drain register; step: no accumulator, the addend is an input, any code of acc
//
// digest adc5415e75d4513adcafc6420e0d464c05a41c503262577c042b167f8dd9f4b5
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_fma_unit_fp16_fp16_acc_fp32_plain_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    output reg  [31:0] acc
);

    reg  [15:0] act_operand;
    reg  [15:0] wgt_operand;
    reg  clear;
    wire [31:0] pe_next_state;

    always @(posedge clk) begin
        act_operand <= act;
        wgt_operand <= wgt;
        acc <= clear ? 32'd0 : pe_next_state;
    end

    always @(posedge clk) begin
        if (rst) begin
            clear <= 1'b1;
        end else begin
            clear <= 1'b0;
        end
    end

    pe_fma_fp16_fp16_acc_fp32_sums_plain pe (
        .act(act_operand),
        .wgt(wgt_operand),
        .state(acc),
        .next_state(pe_next_state)
    );

endmodule

module pe_fma_fp16_fp16_acc_fp32_sums_plain (
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    input  wire [31:0] state,
    output wire [31:0] next_state
);

    wire act_normal;
    wire act_fraction;
    wire act_high;
    wire wgt_normal;
    wire wgt_fraction;
    wire wgt_high;
    wire [21:0] product;
    wire product_zero;
    wire product_nan;
    wire acc_normal;
    wire acc_high;
    wire [10:0] distance;
    wire above;
    wire far;
    wire [5:0] amount;
    wire [62:0] addend_down_1;
    wire addend_lost_1;
    wire [62:0] addend_down_2;
    wire addend_lost_2;
    wire [62:0] addend_down_4;
    wire addend_lost_4;
    wire [62:0] addend_down_8;
    wire addend_lost_8;
    wire [62:0] addend_down_16;
    wire addend_lost_16;
    wire [62:0] addend_down_32;
    wire addend_lost_32;
    wire minus;
    wire nan;
    wire inf;
    wire inf_sign;
    wire carry_in;
    wire [62:0] subtrahend;
    wire [64:0] raw;
    wire unused_carry_in;
    wire negative;
    wire size_sign;
    wire word_upper_64_empty;
    wire [62:0] word_deciding_64;
    wire word_upper_32_empty;
    wire [30:0] word_deciding_32;
    wire word_upper_16_empty;
    wire [14:0] word_deciding_16;
    wire word_upper_8_empty;
    wire [6:0] word_deciding_8;
    wire word_upper_4_empty;
    wire [2:0] word_deciding_4;
    wire word_upper_2_empty;
    wire word_deciding_2;
    wire word_upper_1_empty;
    wire zero;
    wire [8:0] above_61;
    wire unused_above;
    wire [63:0] total_by_64;
    wire [63:0] total_by_32;
    wire [63:0] total_by_16;
    wire [63:0] total_by_8;
    wire [63:0] total_by_4;
    wire [63:0] total_by_2;
    wire [63:0] total_by_1;
    wire sum_sign;
    wire sum_rest;
    wire up;
    wire [23:0] size_73;
    wire [23:0] rounded;
    wire unused_exponent;
    wire special;
    wire sign;
    wire [7:0] sum_1;
    wire bits_1;
    wire [9:0] sum_2;
    wire [7:0] greatest;
    wire bits_2;
    wire [63:0] size;
    wire [63:0] bits_3;
    wire bits_4;
    wire bits_5;
    wire [8:0] sum_3;
    wire [8:0] sum_exponent;
    wire [21:0] bits_6;

    assign act_normal = |act[14:10];
    assign act_fraction = |act[9:0];
    assign act_high = &act[14:10];
    assign wgt_normal = |wgt[14:10];
    assign wgt_fraction = |wgt[9:0];
    assign wgt_high = &wgt[14:10];
    assign product = {11'd0, act_normal, act[9:0]} * {11'd0, wgt_normal, wgt[9:0]};
    assign sum_1 = {2'd0, ({1'b0, act[14:11], (act[10] | ~act_normal)} + {1'b0, wgt[14:11], (wgt[10] | ~wgt_normal)})} + 8'd98;
    assign product_zero = (~act_normal & ~act_fraction) | (~wgt_normal & ~wgt_fraction);
    assign bits_1 = ((act_high & act_fraction) | (wgt_high & wgt_fraction)) | ((act_high & ~act_fraction) & (~wgt_normal & ~wgt_fraction));
    assign product_nan = bits_1 | ((wgt_high & ~wgt_fraction) & (~act_normal & ~act_fraction));
    assign acc_normal = |state[30:23];
    assign acc_high = &state[30:23];
    assign sum_2 = {2'd0, sum_1} + 10'h1a;
    assign distance = {sum_2[9], sum_2} - {3'd0, state[30:23]};
    assign above = distance[10] | product_zero;
    assign far = |distance[9:6];
    assign amount = (distance[5:0] | {6{far}}) & {~above, ~above, ~above, ~above, ~above, ~above};
    assign addend_down_1 = amount[0] ? {1'b0, acc_normal, state[22:0], 38'd0} : {acc_normal, state[22:0], 39'd0};
    assign addend_lost_1 = amount[0] & 1'b0;
    assign addend_down_2 = amount[1] ? {2'd0, addend_down_1[62:2]} : addend_down_1;
    assign addend_lost_2 = amount[1] & (|addend_down_1[1:0]);
    assign addend_down_4 = amount[2] ? {4'd0, addend_down_2[62:4]} : addend_down_2;
    assign addend_lost_4 = amount[2] & (|addend_down_2[3:0]);
    assign addend_down_8 = amount[3] ? {8'd0, addend_down_4[62:8]} : addend_down_4;
    assign addend_lost_8 = amount[3] & (|addend_down_4[7:0]);
    assign addend_down_16 = amount[4] ? {16'd0, addend_down_8[62:16]} : addend_down_8;
    assign addend_lost_16 = amount[4] & (|addend_down_8[15:0]);
    assign addend_down_32 = amount[5] ? {32'd0, addend_down_16[62:32]} : addend_down_16;
    assign addend_lost_32 = amount[5] & (|addend_down_16[31:0]);
    assign greatest = above ? state[30:23] : (sum_1 + 8'd26);
    assign minus = state[31] ^ (act[15] ^ wgt[15]);
    assign nan = (product_nan | (acc_high & state[22])) | ((((act_high & ~act_fraction) | (wgt_high & ~wgt_fraction)) & (acc_high & ~state[22])) & minus);
    assign inf = ((act_high & ~act_fraction) | (wgt_high & ~wgt_fraction)) | (acc_high & ~state[22]);
    assign inf_sign = ((act_high & ~act_fraction) | (wgt_high & ~wgt_fraction)) ? (act[15] ^ wgt[15]) : state[31];
    assign carry_in = minus & ~(|{addend_lost_32, addend_lost_16, addend_lost_8, addend_lost_4, addend_lost_2, addend_lost_1});
    assign subtrahend = addend_down_32 ^ {63{minus}};
    assign raw = {27'd0, product, 15'd0, carry_in} + {1'b0, subtrahend, carry_in};
    assign negative = minus & ~raw[64];
    assign bits_2 = raw[64] ^ minus;
    assign size = negative ? (-{bits_2, raw[63:1]}) : {bits_2, raw[63:1]};
    assign size_sign = (act[15] ^ wgt[15]) ^ negative;
    assign bits_3 = size ^ 64'd0;
    assign word_upper_64_empty = ~(|bits_3);
    assign word_deciding_64 = word_upper_64_empty ? 63'd0 : bits_3[63:1];
    assign word_upper_32_empty = ~(|word_deciding_64[62:31]);
    assign word_deciding_32 = word_upper_32_empty ? word_deciding_64[30:0] : word_deciding_64[62:32];
    assign word_upper_16_empty = ~(|word_deciding_32[30:15]);
    assign word_deciding_16 = word_upper_16_empty ? word_deciding_32[14:0] : word_deciding_32[30:16];
    assign word_upper_8_empty = ~(|word_deciding_16[14:7]);
    assign word_deciding_8 = word_upper_8_empty ? word_deciding_16[6:0] : word_deciding_16[14:8];
    assign word_upper_4_empty = ~(|word_deciding_8[6:3]);
    assign word_deciding_4 = word_upper_4_empty ? word_deciding_8[2:0] : word_deciding_8[6:4];
    assign word_upper_2_empty = ~(|word_deciding_4[2:1]);
    assign word_deciding_2 = word_upper_2_empty ? word_deciding_4[0] : word_deciding_4[2];
    assign word_upper_1_empty = ~word_deciding_2;
    assign bits_4 = &{word_upper_64_empty, word_upper_32_empty, word_upper_16_empty, word_upper_8_empty, word_upper_4_empty, word_upper_2_empty, word_upper_1_empty};
    assign zero = bits_4 & ~1'b0;
    assign above_61 = {1'b0, greatest} - {2'd0, word_upper_64_empty, word_upper_32_empty, word_upper_16_empty, word_upper_8_empty, word_upper_4_empty, word_upper_2_empty, word_upper_1_empty};
    assign total_by_64 = word_upper_64_empty ? 64'd0 : size;
    assign total_by_32 = word_upper_32_empty ? {total_by_64[31:0], 32'd0} : total_by_64;
    assign total_by_16 = word_upper_16_empty ? {total_by_32[47:0], 16'd0} : total_by_32;
    assign total_by_8 = word_upper_8_empty ? {total_by_16[55:0], 8'd0} : total_by_16;
    assign total_by_4 = word_upper_4_empty ? {total_by_8[59:0], 4'd0} : total_by_8;
    assign total_by_2 = word_upper_2_empty ? {total_by_4[61:0], 2'd0} : total_by_4;
    assign total_by_1 = word_upper_1_empty ? {total_by_2[62:0], 1'b0} : total_by_2;
    assign bits_5 = (zero & minus) & ~(|{addend_lost_32, addend_lost_16, addend_lost_8, addend_lost_4, addend_lost_2, addend_lost_1});
    assign sum_sign = (size_sign ^ 1'b0) & ~bits_5;
    assign sum_rest = (|{addend_lost_32, addend_lost_16, addend_lost_8, addend_lost_4, addend_lost_2, addend_lost_1}) | (|total_by_1[38:0]);
    assign up = (total_by_1[39] & (sum_rest | total_by_1[40])) ^ 1'b0;
    assign size_73 = total_by_1[63:40] ^ 24'd0;
    assign rounded = {1'b0, size_73[22:0]} + {23'd0, up};
    assign sum_3 = {1'b0, (above_61[7:0] & {~zero, ~zero, ~zero, ~zero, ~zero, ~zero, ~zero, ~zero})} + {8'd0, size_73[23]};
    assign sum_exponent = sum_3 + {8'd0, rounded[23]};
    assign unused_exponent = sum_exponent[8];
    assign special = (nan | inf) | 1'b0;
    assign sign = (inf ? inf_sign : sum_sign) & ~nan;
    assign bits_6 = rounded[21:0] & {~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special};
    assign unused_carry_in = raw[0];
    assign unused_above = above_61[8];
    assign next_state = {sign, (sum_exponent[7:0] | {8{special}}), ((rounded[22] & ~special) | nan), bits_6};

endmodule

`default_nettype wire
