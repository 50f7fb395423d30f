// is_array_3x4_int8_int8_acc32_carry_save: input-stationary array: a column of B per cycle, the next A loads meanwhile
//
//   rows       3            rows of PEs
//   cols       4            columns of PEs
//   act        int8         format of the activations
//   wgt        int8         format of the weights
//   acc_width  32 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         carry-save   PE family
//   tile       8 PEs        side of the tiles: operands are registered between tiles, not inside
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait; none: not at all, every accumulator is a port, as published arrays are measured
//
// digest 7e5c650c17202cbcfbca3a49454ab610a66d1080b344b4244477afa389ccfb1b
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module is_array_3x4_int8_int8_acc32_carry_save (
    input  wire clk,
    input  wire rst,
    input  wire act_valid,
    input  wire [31:0] act,
    input  wire valid,
    input  wire swap,
    input  wire [23:0] wgt,
    output wire out_valid,
    output wire [127:0] out
);

    reg  [31:0] act_edge;
    reg  [23:0] wgt_edge;
    reg  [7:0] wgt_skew_1;
    reg  [7:0] wgt_skew_2_1;
    reg  [7:0] wgt_skew_2_2;
    reg  [2:0] row;
    reg  [2:0] write_edge;
    wire [2:0] write;
    reg  [1:0] swap_line;
    reg  [71:0] resolved_tile_0;
    wire [17:0] resolved_0_sum;
    wire [17:0] resolved_1_sum;
    wire [17:0] resolved_2_sum;
    wire [17:0] resolved_3_sum;
    reg  [4:0] valid_line;
    wire resolved_0_odd_0;
    wire [139:0] mesh_below;
    wire resolved_0_less_0;
    wire [17:0] resolved_0_g;
    wire [17:0] resolved_0_p;
    wire [17:0] resolved_0_half;
    wire resolved_0_g_1_0;
    wire resolved_0_g_2_1;
    wire resolved_0_p_2_1;
    wire resolved_0_g_3_2;
    wire resolved_0_p_3_2;
    wire resolved_0_g_4_3;
    wire resolved_0_p_4_3;
    wire resolved_0_g_5_4;
    wire resolved_0_p_5_4;
    wire resolved_0_g_6_5;
    wire resolved_0_p_6_5;
    wire resolved_0_g_7_6;
    wire resolved_0_p_7_6;
    wire resolved_0_g_8_7;
    wire resolved_0_p_8_7;
    wire resolved_0_g_9_8;
    wire resolved_0_p_9_8;
    wire resolved_0_g_10_9;
    wire resolved_0_p_10_9;
    wire resolved_0_g_11_10;
    wire resolved_0_p_11_10;
    wire resolved_0_g_12_11;
    wire resolved_0_p_12_11;
    wire resolved_0_g_13_12;
    wire resolved_0_p_13_12;
    wire resolved_0_g_14_13;
    wire resolved_0_p_14_13;
    wire resolved_0_g_15_14;
    wire resolved_0_p_15_14;
    wire resolved_0_g_16_15;
    wire resolved_0_p_16_15;
    wire resolved_0_g_17_16;
    wire resolved_0_p_17_16;
    wire resolved_0_g_2_0;
    wire resolved_0_g_3_0;
    wire resolved_0_g_4_1;
    wire resolved_0_p_4_1;
    wire resolved_0_g_5_2;
    wire resolved_0_p_5_2;
    wire resolved_0_g_6_3;
    wire resolved_0_p_6_3;
    wire resolved_0_g_7_4;
    wire resolved_0_p_7_4;
    wire resolved_0_g_8_5;
    wire resolved_0_p_8_5;
    wire resolved_0_g_9_6;
    wire resolved_0_p_9_6;
    wire resolved_0_g_10_7;
    wire resolved_0_p_10_7;
    wire resolved_0_g_11_8;
    wire resolved_0_p_11_8;
    wire resolved_0_g_12_9;
    wire resolved_0_p_12_9;
    wire resolved_0_g_13_10;
    wire resolved_0_p_13_10;
    wire resolved_0_g_14_11;
    wire resolved_0_p_14_11;
    wire resolved_0_g_15_12;
    wire resolved_0_p_15_12;
    wire resolved_0_g_16_13;
    wire resolved_0_p_16_13;
    wire resolved_0_g_17_14;
    wire resolved_0_p_17_14;
    wire resolved_0_g_4_0;
    wire resolved_0_g_5_0;
    wire resolved_0_g_6_0;
    wire resolved_0_g_7_0;
    wire resolved_0_g_8_1;
    wire resolved_0_p_8_1;
    wire resolved_0_g_9_2;
    wire resolved_0_p_9_2;
    wire resolved_0_g_10_3;
    wire resolved_0_p_10_3;
    wire resolved_0_g_11_4;
    wire resolved_0_p_11_4;
    wire resolved_0_g_12_5;
    wire resolved_0_p_12_5;
    wire resolved_0_g_13_6;
    wire resolved_0_p_13_6;
    wire resolved_0_g_14_7;
    wire resolved_0_p_14_7;
    wire resolved_0_g_15_8;
    wire resolved_0_p_15_8;
    wire resolved_0_g_16_9;
    wire resolved_0_p_16_9;
    wire resolved_0_g_17_10;
    wire resolved_0_p_17_10;
    wire resolved_0_g_8_0;
    wire resolved_0_g_9_0;
    wire resolved_0_g_10_0;
    wire resolved_0_g_11_0;
    wire resolved_0_g_12_0;
    wire resolved_0_g_13_0;
    wire resolved_0_g_14_0;
    wire resolved_0_g_15_0;
    wire resolved_0_g_16_1;
    wire resolved_0_p_16_1;
    wire resolved_0_g_17_2;
    wire resolved_0_p_17_2;
    wire resolved_0_g_16_0;
    wire resolved_0_g_17_0;
    wire unused_resolved_0_carry;
    wire resolved_1_odd_0;
    wire resolved_1_less_0;
    wire [17:0] resolved_1_g;
    wire [17:0] resolved_1_p;
    wire [17:0] resolved_1_half;
    wire resolved_1_g_1_0;
    wire resolved_1_g_2_1;
    wire resolved_1_p_2_1;
    wire resolved_1_g_3_2;
    wire resolved_1_p_3_2;
    wire resolved_1_g_4_3;
    wire resolved_1_p_4_3;
    wire resolved_1_g_5_4;
    wire resolved_1_p_5_4;
    wire resolved_1_g_6_5;
    wire resolved_1_p_6_5;
    wire resolved_1_g_7_6;
    wire resolved_1_p_7_6;
    wire resolved_1_g_8_7;
    wire resolved_1_p_8_7;
    wire resolved_1_g_9_8;
    wire resolved_1_p_9_8;
    wire resolved_1_g_10_9;
    wire resolved_1_p_10_9;
    wire resolved_1_g_11_10;
    wire resolved_1_p_11_10;
    wire resolved_1_g_12_11;
    wire resolved_1_p_12_11;
    wire resolved_1_g_13_12;
    wire resolved_1_p_13_12;
    wire resolved_1_g_14_13;
    wire resolved_1_p_14_13;
    wire resolved_1_g_15_14;
    wire resolved_1_p_15_14;
    wire resolved_1_g_16_15;
    wire resolved_1_p_16_15;
    wire resolved_1_g_17_16;
    wire resolved_1_p_17_16;
    wire resolved_1_g_2_0;
    wire resolved_1_g_3_0;
    wire resolved_1_g_4_1;
    wire resolved_1_p_4_1;
    wire resolved_1_g_5_2;
    wire resolved_1_p_5_2;
    wire resolved_1_g_6_3;
    wire resolved_1_p_6_3;
    wire resolved_1_g_7_4;
    wire resolved_1_p_7_4;
    wire resolved_1_g_8_5;
    wire resolved_1_p_8_5;
    wire resolved_1_g_9_6;
    wire resolved_1_p_9_6;
    wire resolved_1_g_10_7;
    wire resolved_1_p_10_7;
    wire resolved_1_g_11_8;
    wire resolved_1_p_11_8;
    wire resolved_1_g_12_9;
    wire resolved_1_p_12_9;
    wire resolved_1_g_13_10;
    wire resolved_1_p_13_10;
    wire resolved_1_g_14_11;
    wire resolved_1_p_14_11;
    wire resolved_1_g_15_12;
    wire resolved_1_p_15_12;
    wire resolved_1_g_16_13;
    wire resolved_1_p_16_13;
    wire resolved_1_g_17_14;
    wire resolved_1_p_17_14;
    wire resolved_1_g_4_0;
    wire resolved_1_g_5_0;
    wire resolved_1_g_6_0;
    wire resolved_1_g_7_0;
    wire resolved_1_g_8_1;
    wire resolved_1_p_8_1;
    wire resolved_1_g_9_2;
    wire resolved_1_p_9_2;
    wire resolved_1_g_10_3;
    wire resolved_1_p_10_3;
    wire resolved_1_g_11_4;
    wire resolved_1_p_11_4;
    wire resolved_1_g_12_5;
    wire resolved_1_p_12_5;
    wire resolved_1_g_13_6;
    wire resolved_1_p_13_6;
    wire resolved_1_g_14_7;
    wire resolved_1_p_14_7;
    wire resolved_1_g_15_8;
    wire resolved_1_p_15_8;
    wire resolved_1_g_16_9;
    wire resolved_1_p_16_9;
    wire resolved_1_g_17_10;
    wire resolved_1_p_17_10;
    wire resolved_1_g_8_0;
    wire resolved_1_g_9_0;
    wire resolved_1_g_10_0;
    wire resolved_1_g_11_0;
    wire resolved_1_g_12_0;
    wire resolved_1_g_13_0;
    wire resolved_1_g_14_0;
    wire resolved_1_g_15_0;
    wire resolved_1_g_16_1;
    wire resolved_1_p_16_1;
    wire resolved_1_g_17_2;
    wire resolved_1_p_17_2;
    wire resolved_1_g_16_0;
    wire resolved_1_g_17_0;
    wire unused_resolved_1_carry;
    wire resolved_2_odd_0;
    wire resolved_2_less_0;
    wire [17:0] resolved_2_g;
    wire [17:0] resolved_2_p;
    wire [17:0] resolved_2_half;
    wire resolved_2_g_1_0;
    wire resolved_2_g_2_1;
    wire resolved_2_p_2_1;
    wire resolved_2_g_3_2;
    wire resolved_2_p_3_2;
    wire resolved_2_g_4_3;
    wire resolved_2_p_4_3;
    wire resolved_2_g_5_4;
    wire resolved_2_p_5_4;
    wire resolved_2_g_6_5;
    wire resolved_2_p_6_5;
    wire resolved_2_g_7_6;
    wire resolved_2_p_7_6;
    wire resolved_2_g_8_7;
    wire resolved_2_p_8_7;
    wire resolved_2_g_9_8;
    wire resolved_2_p_9_8;
    wire resolved_2_g_10_9;
    wire resolved_2_p_10_9;
    wire resolved_2_g_11_10;
    wire resolved_2_p_11_10;
    wire resolved_2_g_12_11;
    wire resolved_2_p_12_11;
    wire resolved_2_g_13_12;
    wire resolved_2_p_13_12;
    wire resolved_2_g_14_13;
    wire resolved_2_p_14_13;
    wire resolved_2_g_15_14;
    wire resolved_2_p_15_14;
    wire resolved_2_g_16_15;
    wire resolved_2_p_16_15;
    wire resolved_2_g_17_16;
    wire resolved_2_p_17_16;
    wire resolved_2_g_2_0;
    wire resolved_2_g_3_0;
    wire resolved_2_g_4_1;
    wire resolved_2_p_4_1;
    wire resolved_2_g_5_2;
    wire resolved_2_p_5_2;
    wire resolved_2_g_6_3;
    wire resolved_2_p_6_3;
    wire resolved_2_g_7_4;
    wire resolved_2_p_7_4;
    wire resolved_2_g_8_5;
    wire resolved_2_p_8_5;
    wire resolved_2_g_9_6;
    wire resolved_2_p_9_6;
    wire resolved_2_g_10_7;
    wire resolved_2_p_10_7;
    wire resolved_2_g_11_8;
    wire resolved_2_p_11_8;
    wire resolved_2_g_12_9;
    wire resolved_2_p_12_9;
    wire resolved_2_g_13_10;
    wire resolved_2_p_13_10;
    wire resolved_2_g_14_11;
    wire resolved_2_p_14_11;
    wire resolved_2_g_15_12;
    wire resolved_2_p_15_12;
    wire resolved_2_g_16_13;
    wire resolved_2_p_16_13;
    wire resolved_2_g_17_14;
    wire resolved_2_p_17_14;
    wire resolved_2_g_4_0;
    wire resolved_2_g_5_0;
    wire resolved_2_g_6_0;
    wire resolved_2_g_7_0;
    wire resolved_2_g_8_1;
    wire resolved_2_p_8_1;
    wire resolved_2_g_9_2;
    wire resolved_2_p_9_2;
    wire resolved_2_g_10_3;
    wire resolved_2_p_10_3;
    wire resolved_2_g_11_4;
    wire resolved_2_p_11_4;
    wire resolved_2_g_12_5;
    wire resolved_2_p_12_5;
    wire resolved_2_g_13_6;
    wire resolved_2_p_13_6;
    wire resolved_2_g_14_7;
    wire resolved_2_p_14_7;
    wire resolved_2_g_15_8;
    wire resolved_2_p_15_8;
    wire resolved_2_g_16_9;
    wire resolved_2_p_16_9;
    wire resolved_2_g_17_10;
    wire resolved_2_p_17_10;
    wire resolved_2_g_8_0;
    wire resolved_2_g_9_0;
    wire resolved_2_g_10_0;
    wire resolved_2_g_11_0;
    wire resolved_2_g_12_0;
    wire resolved_2_g_13_0;
    wire resolved_2_g_14_0;
    wire resolved_2_g_15_0;
    wire resolved_2_g_16_1;
    wire resolved_2_p_16_1;
    wire resolved_2_g_17_2;
    wire resolved_2_p_17_2;
    wire resolved_2_g_16_0;
    wire resolved_2_g_17_0;
    wire unused_resolved_2_carry;
    wire resolved_3_odd_0;
    wire resolved_3_less_0;
    wire [17:0] resolved_3_g;
    wire [17:0] resolved_3_p;
    wire [17:0] resolved_3_half;
    wire resolved_3_g_1_0;
    wire resolved_3_g_2_1;
    wire resolved_3_p_2_1;
    wire resolved_3_g_3_2;
    wire resolved_3_p_3_2;
    wire resolved_3_g_4_3;
    wire resolved_3_p_4_3;
    wire resolved_3_g_5_4;
    wire resolved_3_p_5_4;
    wire resolved_3_g_6_5;
    wire resolved_3_p_6_5;
    wire resolved_3_g_7_6;
    wire resolved_3_p_7_6;
    wire resolved_3_g_8_7;
    wire resolved_3_p_8_7;
    wire resolved_3_g_9_8;
    wire resolved_3_p_9_8;
    wire resolved_3_g_10_9;
    wire resolved_3_p_10_9;
    wire resolved_3_g_11_10;
    wire resolved_3_p_11_10;
    wire resolved_3_g_12_11;
    wire resolved_3_p_12_11;
    wire resolved_3_g_13_12;
    wire resolved_3_p_13_12;
    wire resolved_3_g_14_13;
    wire resolved_3_p_14_13;
    wire resolved_3_g_15_14;
    wire resolved_3_p_15_14;
    wire resolved_3_g_16_15;
    wire resolved_3_p_16_15;
    wire resolved_3_g_17_16;
    wire resolved_3_p_17_16;
    wire resolved_3_g_2_0;
    wire resolved_3_g_3_0;
    wire resolved_3_g_4_1;
    wire resolved_3_p_4_1;
    wire resolved_3_g_5_2;
    wire resolved_3_p_5_2;
    wire resolved_3_g_6_3;
    wire resolved_3_p_6_3;
    wire resolved_3_g_7_4;
    wire resolved_3_p_7_4;
    wire resolved_3_g_8_5;
    wire resolved_3_p_8_5;
    wire resolved_3_g_9_6;
    wire resolved_3_p_9_6;
    wire resolved_3_g_10_7;
    wire resolved_3_p_10_7;
    wire resolved_3_g_11_8;
    wire resolved_3_p_11_8;
    wire resolved_3_g_12_9;
    wire resolved_3_p_12_9;
    wire resolved_3_g_13_10;
    wire resolved_3_p_13_10;
    wire resolved_3_g_14_11;
    wire resolved_3_p_14_11;
    wire resolved_3_g_15_12;
    wire resolved_3_p_15_12;
    wire resolved_3_g_16_13;
    wire resolved_3_p_16_13;
    wire resolved_3_g_17_14;
    wire resolved_3_p_17_14;
    wire resolved_3_g_4_0;
    wire resolved_3_g_5_0;
    wire resolved_3_g_6_0;
    wire resolved_3_g_7_0;
    wire resolved_3_g_8_1;
    wire resolved_3_p_8_1;
    wire resolved_3_g_9_2;
    wire resolved_3_p_9_2;
    wire resolved_3_g_10_3;
    wire resolved_3_p_10_3;
    wire resolved_3_g_11_4;
    wire resolved_3_p_11_4;
    wire resolved_3_g_12_5;
    wire resolved_3_p_12_5;
    wire resolved_3_g_13_6;
    wire resolved_3_p_13_6;
    wire resolved_3_g_14_7;
    wire resolved_3_p_14_7;
    wire resolved_3_g_15_8;
    wire resolved_3_p_15_8;
    wire resolved_3_g_16_9;
    wire resolved_3_p_16_9;
    wire resolved_3_g_17_10;
    wire resolved_3_p_17_10;
    wire resolved_3_g_8_0;
    wire resolved_3_g_9_0;
    wire resolved_3_g_10_0;
    wire resolved_3_g_11_0;
    wire resolved_3_g_12_0;
    wire resolved_3_g_13_0;
    wire resolved_3_g_14_0;
    wire resolved_3_g_15_0;
    wire resolved_3_g_16_1;
    wire resolved_3_p_16_1;
    wire resolved_3_g_17_2;
    wire resolved_3_p_17_2;
    wire resolved_3_g_16_0;
    wire resolved_3_g_17_0;
    wire unused_resolved_3_carry;

    assign write = row & {3{act_valid}};
    assign resolved_0_odd_0 = mesh_below[33] ^ 1'b0;
    assign resolved_0_less_0 = mesh_below[33] ? mesh_below[34] : 1'b0;
    assign resolved_0_g = mesh_below[17:0] & {resolved_0_less_0, resolved_0_odd_0, mesh_below[32:18], 1'b0};
    assign resolved_0_p = mesh_below[17:0] | {resolved_0_less_0, resolved_0_odd_0, mesh_below[32:18], 1'b0};
    assign resolved_0_half = resolved_0_p & ~resolved_0_g;
    assign resolved_0_g_1_0 = resolved_0_g[0] ? resolved_0_p[1] : resolved_0_g[1];
    assign resolved_0_g_2_1 = resolved_0_g[1] ? resolved_0_p[2] : resolved_0_g[2];
    assign resolved_0_p_2_1 = resolved_0_g[2] | (resolved_0_p[2] & resolved_0_p[1]);
    assign resolved_0_g_3_2 = resolved_0_g[2] ? resolved_0_p[3] : resolved_0_g[3];
    assign resolved_0_p_3_2 = resolved_0_g[3] | (resolved_0_p[3] & resolved_0_p[2]);
    assign resolved_0_g_4_3 = resolved_0_g[3] ? resolved_0_p[4] : resolved_0_g[4];
    assign resolved_0_p_4_3 = resolved_0_g[4] | (resolved_0_p[4] & resolved_0_p[3]);
    assign resolved_0_g_5_4 = resolved_0_g[4] ? resolved_0_p[5] : resolved_0_g[5];
    assign resolved_0_p_5_4 = resolved_0_g[5] | (resolved_0_p[5] & resolved_0_p[4]);
    assign resolved_0_g_6_5 = resolved_0_g[5] ? resolved_0_p[6] : resolved_0_g[6];
    assign resolved_0_p_6_5 = resolved_0_g[6] | (resolved_0_p[6] & resolved_0_p[5]);
    assign resolved_0_g_7_6 = resolved_0_g[6] ? resolved_0_p[7] : resolved_0_g[7];
    assign resolved_0_p_7_6 = resolved_0_g[7] | (resolved_0_p[7] & resolved_0_p[6]);
    assign resolved_0_g_8_7 = resolved_0_g[7] ? resolved_0_p[8] : resolved_0_g[8];
    assign resolved_0_p_8_7 = resolved_0_g[8] | (resolved_0_p[8] & resolved_0_p[7]);
    assign resolved_0_g_9_8 = resolved_0_g[8] ? resolved_0_p[9] : resolved_0_g[9];
    assign resolved_0_p_9_8 = resolved_0_g[9] | (resolved_0_p[9] & resolved_0_p[8]);
    assign resolved_0_g_10_9 = resolved_0_g[9] ? resolved_0_p[10] : resolved_0_g[10];
    assign resolved_0_p_10_9 = resolved_0_g[10] | (resolved_0_p[10] & resolved_0_p[9]);
    assign resolved_0_g_11_10 = resolved_0_g[10] ? resolved_0_p[11] : resolved_0_g[11];
    assign resolved_0_p_11_10 = resolved_0_g[11] | (resolved_0_p[11] & resolved_0_p[10]);
    assign resolved_0_g_12_11 = resolved_0_g[11] ? resolved_0_p[12] : resolved_0_g[12];
    assign resolved_0_p_12_11 = resolved_0_g[12] | (resolved_0_p[12] & resolved_0_p[11]);
    assign resolved_0_g_13_12 = resolved_0_g[12] ? resolved_0_p[13] : resolved_0_g[13];
    assign resolved_0_p_13_12 = resolved_0_g[13] | (resolved_0_p[13] & resolved_0_p[12]);
    assign resolved_0_g_14_13 = resolved_0_g[13] ? resolved_0_p[14] : resolved_0_g[14];
    assign resolved_0_p_14_13 = resolved_0_g[14] | (resolved_0_p[14] & resolved_0_p[13]);
    assign resolved_0_g_15_14 = resolved_0_g[14] ? resolved_0_p[15] : resolved_0_g[15];
    assign resolved_0_p_15_14 = resolved_0_g[15] | (resolved_0_p[15] & resolved_0_p[14]);
    assign resolved_0_g_16_15 = resolved_0_g[15] ? resolved_0_p[16] : resolved_0_g[16];
    assign resolved_0_p_16_15 = resolved_0_g[16] | (resolved_0_p[16] & resolved_0_p[15]);
    assign resolved_0_g_17_16 = resolved_0_g[16] ? resolved_0_p[17] : resolved_0_g[17];
    assign resolved_0_p_17_16 = resolved_0_g[17] | (resolved_0_p[17] & resolved_0_p[16]);
    assign resolved_0_g_2_0 = resolved_0_g[0] ? resolved_0_p_2_1 : resolved_0_g_2_1;
    assign resolved_0_g_3_0 = resolved_0_g_1_0 ? resolved_0_p_3_2 : resolved_0_g_3_2;
    assign resolved_0_g_4_1 = resolved_0_g_2_1 ? resolved_0_p_4_3 : resolved_0_g_4_3;
    assign resolved_0_p_4_1 = resolved_0_g_4_3 | (resolved_0_p_4_3 & resolved_0_p_2_1);
    assign resolved_0_g_5_2 = resolved_0_g_3_2 ? resolved_0_p_5_4 : resolved_0_g_5_4;
    assign resolved_0_p_5_2 = resolved_0_g_5_4 | (resolved_0_p_5_4 & resolved_0_p_3_2);
    assign resolved_0_g_6_3 = resolved_0_g_4_3 ? resolved_0_p_6_5 : resolved_0_g_6_5;
    assign resolved_0_p_6_3 = resolved_0_g_6_5 | (resolved_0_p_6_5 & resolved_0_p_4_3);
    assign resolved_0_g_7_4 = resolved_0_g_5_4 ? resolved_0_p_7_6 : resolved_0_g_7_6;
    assign resolved_0_p_7_4 = resolved_0_g_7_6 | (resolved_0_p_7_6 & resolved_0_p_5_4);
    assign resolved_0_g_8_5 = resolved_0_g_6_5 ? resolved_0_p_8_7 : resolved_0_g_8_7;
    assign resolved_0_p_8_5 = resolved_0_g_8_7 | (resolved_0_p_8_7 & resolved_0_p_6_5);
    assign resolved_0_g_9_6 = resolved_0_g_7_6 ? resolved_0_p_9_8 : resolved_0_g_9_8;
    assign resolved_0_p_9_6 = resolved_0_g_9_8 | (resolved_0_p_9_8 & resolved_0_p_7_6);
    assign resolved_0_g_10_7 = resolved_0_g_8_7 ? resolved_0_p_10_9 : resolved_0_g_10_9;
    assign resolved_0_p_10_7 = resolved_0_g_10_9 | (resolved_0_p_10_9 & resolved_0_p_8_7);
    assign resolved_0_g_11_8 = resolved_0_g_9_8 ? resolved_0_p_11_10 : resolved_0_g_11_10;
    assign resolved_0_p_11_8 = resolved_0_g_11_10 | (resolved_0_p_11_10 & resolved_0_p_9_8);
    assign resolved_0_g_12_9 = resolved_0_g_10_9 ? resolved_0_p_12_11 : resolved_0_g_12_11;
    assign resolved_0_p_12_9 = resolved_0_g_12_11 | (resolved_0_p_12_11 & resolved_0_p_10_9);
    assign resolved_0_g_13_10 = resolved_0_g_11_10 ? resolved_0_p_13_12 : resolved_0_g_13_12;
    assign resolved_0_p_13_10 = resolved_0_g_13_12 | (resolved_0_p_13_12 & resolved_0_p_11_10);
    assign resolved_0_g_14_11 = resolved_0_g_12_11 ? resolved_0_p_14_13 : resolved_0_g_14_13;
    assign resolved_0_p_14_11 = resolved_0_g_14_13 | (resolved_0_p_14_13 & resolved_0_p_12_11);
    assign resolved_0_g_15_12 = resolved_0_g_13_12 ? resolved_0_p_15_14 : resolved_0_g_15_14;
    assign resolved_0_p_15_12 = resolved_0_g_15_14 | (resolved_0_p_15_14 & resolved_0_p_13_12);
    assign resolved_0_g_16_13 = resolved_0_g_14_13 ? resolved_0_p_16_15 : resolved_0_g_16_15;
    assign resolved_0_p_16_13 = resolved_0_g_16_15 | (resolved_0_p_16_15 & resolved_0_p_14_13);
    assign resolved_0_g_17_14 = resolved_0_g_15_14 ? resolved_0_p_17_16 : resolved_0_g_17_16;
    assign resolved_0_p_17_14 = resolved_0_g_17_16 | (resolved_0_p_17_16 & resolved_0_p_15_14);
    assign resolved_0_g_4_0 = resolved_0_g[0] ? resolved_0_p_4_1 : resolved_0_g_4_1;
    assign resolved_0_g_5_0 = resolved_0_g_1_0 ? resolved_0_p_5_2 : resolved_0_g_5_2;
    assign resolved_0_g_6_0 = resolved_0_g_2_0 ? resolved_0_p_6_3 : resolved_0_g_6_3;
    assign resolved_0_g_7_0 = resolved_0_g_3_0 ? resolved_0_p_7_4 : resolved_0_g_7_4;
    assign resolved_0_g_8_1 = resolved_0_g_4_1 ? resolved_0_p_8_5 : resolved_0_g_8_5;
    assign resolved_0_p_8_1 = resolved_0_g_8_5 | (resolved_0_p_8_5 & resolved_0_p_4_1);
    assign resolved_0_g_9_2 = resolved_0_g_5_2 ? resolved_0_p_9_6 : resolved_0_g_9_6;
    assign resolved_0_p_9_2 = resolved_0_g_9_6 | (resolved_0_p_9_6 & resolved_0_p_5_2);
    assign resolved_0_g_10_3 = resolved_0_g_6_3 ? resolved_0_p_10_7 : resolved_0_g_10_7;
    assign resolved_0_p_10_3 = resolved_0_g_10_7 | (resolved_0_p_10_7 & resolved_0_p_6_3);
    assign resolved_0_g_11_4 = resolved_0_g_7_4 ? resolved_0_p_11_8 : resolved_0_g_11_8;
    assign resolved_0_p_11_4 = resolved_0_g_11_8 | (resolved_0_p_11_8 & resolved_0_p_7_4);
    assign resolved_0_g_12_5 = resolved_0_g_8_5 ? resolved_0_p_12_9 : resolved_0_g_12_9;
    assign resolved_0_p_12_5 = resolved_0_g_12_9 | (resolved_0_p_12_9 & resolved_0_p_8_5);
    assign resolved_0_g_13_6 = resolved_0_g_9_6 ? resolved_0_p_13_10 : resolved_0_g_13_10;
    assign resolved_0_p_13_6 = resolved_0_g_13_10 | (resolved_0_p_13_10 & resolved_0_p_9_6);
    assign resolved_0_g_14_7 = resolved_0_g_10_7 ? resolved_0_p_14_11 : resolved_0_g_14_11;
    assign resolved_0_p_14_7 = resolved_0_g_14_11 | (resolved_0_p_14_11 & resolved_0_p_10_7);
    assign resolved_0_g_15_8 = resolved_0_g_11_8 ? resolved_0_p_15_12 : resolved_0_g_15_12;
    assign resolved_0_p_15_8 = resolved_0_g_15_12 | (resolved_0_p_15_12 & resolved_0_p_11_8);
    assign resolved_0_g_16_9 = resolved_0_g_12_9 ? resolved_0_p_16_13 : resolved_0_g_16_13;
    assign resolved_0_p_16_9 = resolved_0_g_16_13 | (resolved_0_p_16_13 & resolved_0_p_12_9);
    assign resolved_0_g_17_10 = resolved_0_g_13_10 ? resolved_0_p_17_14 : resolved_0_g_17_14;
    assign resolved_0_p_17_10 = resolved_0_g_17_14 | (resolved_0_p_17_14 & resolved_0_p_13_10);
    assign resolved_0_g_8_0 = resolved_0_g[0] ? resolved_0_p_8_1 : resolved_0_g_8_1;
    assign resolved_0_g_9_0 = resolved_0_g_1_0 ? resolved_0_p_9_2 : resolved_0_g_9_2;
    assign resolved_0_g_10_0 = resolved_0_g_2_0 ? resolved_0_p_10_3 : resolved_0_g_10_3;
    assign resolved_0_g_11_0 = resolved_0_g_3_0 ? resolved_0_p_11_4 : resolved_0_g_11_4;
    assign resolved_0_g_12_0 = resolved_0_g_4_0 ? resolved_0_p_12_5 : resolved_0_g_12_5;
    assign resolved_0_g_13_0 = resolved_0_g_5_0 ? resolved_0_p_13_6 : resolved_0_g_13_6;
    assign resolved_0_g_14_0 = resolved_0_g_6_0 ? resolved_0_p_14_7 : resolved_0_g_14_7;
    assign resolved_0_g_15_0 = resolved_0_g_7_0 ? resolved_0_p_15_8 : resolved_0_g_15_8;
    assign resolved_0_g_16_1 = resolved_0_g_8_1 ? resolved_0_p_16_9 : resolved_0_g_16_9;
    assign resolved_0_p_16_1 = resolved_0_g_16_9 | (resolved_0_p_16_9 & resolved_0_p_8_1);
    assign resolved_0_g_17_2 = resolved_0_g_9_2 ? resolved_0_p_17_10 : resolved_0_g_17_10;
    assign resolved_0_p_17_2 = resolved_0_g_17_10 | (resolved_0_p_17_10 & resolved_0_p_9_2);
    assign resolved_0_g_16_0 = resolved_0_g[0] ? resolved_0_p_16_1 : resolved_0_g_16_1;
    assign resolved_0_g_17_0 = resolved_0_g_1_0 ? resolved_0_p_17_2 : resolved_0_g_17_2;
    assign resolved_0_sum = resolved_0_half ^ {resolved_0_g_16_0, resolved_0_g_15_0, resolved_0_g_14_0, resolved_0_g_13_0, resolved_0_g_12_0, resolved_0_g_11_0, resolved_0_g_10_0, resolved_0_g_9_0, resolved_0_g_8_0, resolved_0_g_7_0, resolved_0_g_6_0, resolved_0_g_5_0, resolved_0_g_4_0, resolved_0_g_3_0, resolved_0_g_2_0, resolved_0_g_1_0, resolved_0_g[0], 1'b0};
    assign resolved_1_odd_0 = mesh_below[68] ^ 1'b0;
    assign resolved_1_less_0 = mesh_below[68] ? mesh_below[69] : 1'b0;
    assign resolved_1_g = mesh_below[52:35] & {resolved_1_less_0, resolved_1_odd_0, mesh_below[67:53], 1'b0};
    assign resolved_1_p = mesh_below[52:35] | {resolved_1_less_0, resolved_1_odd_0, mesh_below[67:53], 1'b0};
    assign resolved_1_half = resolved_1_p & ~resolved_1_g;
    assign resolved_1_g_1_0 = resolved_1_g[0] ? resolved_1_p[1] : resolved_1_g[1];
    assign resolved_1_g_2_1 = resolved_1_g[1] ? resolved_1_p[2] : resolved_1_g[2];
    assign resolved_1_p_2_1 = resolved_1_g[2] | (resolved_1_p[2] & resolved_1_p[1]);
    assign resolved_1_g_3_2 = resolved_1_g[2] ? resolved_1_p[3] : resolved_1_g[3];
    assign resolved_1_p_3_2 = resolved_1_g[3] | (resolved_1_p[3] & resolved_1_p[2]);
    assign resolved_1_g_4_3 = resolved_1_g[3] ? resolved_1_p[4] : resolved_1_g[4];
    assign resolved_1_p_4_3 = resolved_1_g[4] | (resolved_1_p[4] & resolved_1_p[3]);
    assign resolved_1_g_5_4 = resolved_1_g[4] ? resolved_1_p[5] : resolved_1_g[5];
    assign resolved_1_p_5_4 = resolved_1_g[5] | (resolved_1_p[5] & resolved_1_p[4]);
    assign resolved_1_g_6_5 = resolved_1_g[5] ? resolved_1_p[6] : resolved_1_g[6];
    assign resolved_1_p_6_5 = resolved_1_g[6] | (resolved_1_p[6] & resolved_1_p[5]);
    assign resolved_1_g_7_6 = resolved_1_g[6] ? resolved_1_p[7] : resolved_1_g[7];
    assign resolved_1_p_7_6 = resolved_1_g[7] | (resolved_1_p[7] & resolved_1_p[6]);
    assign resolved_1_g_8_7 = resolved_1_g[7] ? resolved_1_p[8] : resolved_1_g[8];
    assign resolved_1_p_8_7 = resolved_1_g[8] | (resolved_1_p[8] & resolved_1_p[7]);
    assign resolved_1_g_9_8 = resolved_1_g[8] ? resolved_1_p[9] : resolved_1_g[9];
    assign resolved_1_p_9_8 = resolved_1_g[9] | (resolved_1_p[9] & resolved_1_p[8]);
    assign resolved_1_g_10_9 = resolved_1_g[9] ? resolved_1_p[10] : resolved_1_g[10];
    assign resolved_1_p_10_9 = resolved_1_g[10] | (resolved_1_p[10] & resolved_1_p[9]);
    assign resolved_1_g_11_10 = resolved_1_g[10] ? resolved_1_p[11] : resolved_1_g[11];
    assign resolved_1_p_11_10 = resolved_1_g[11] | (resolved_1_p[11] & resolved_1_p[10]);
    assign resolved_1_g_12_11 = resolved_1_g[11] ? resolved_1_p[12] : resolved_1_g[12];
    assign resolved_1_p_12_11 = resolved_1_g[12] | (resolved_1_p[12] & resolved_1_p[11]);
    assign resolved_1_g_13_12 = resolved_1_g[12] ? resolved_1_p[13] : resolved_1_g[13];
    assign resolved_1_p_13_12 = resolved_1_g[13] | (resolved_1_p[13] & resolved_1_p[12]);
    assign resolved_1_g_14_13 = resolved_1_g[13] ? resolved_1_p[14] : resolved_1_g[14];
    assign resolved_1_p_14_13 = resolved_1_g[14] | (resolved_1_p[14] & resolved_1_p[13]);
    assign resolved_1_g_15_14 = resolved_1_g[14] ? resolved_1_p[15] : resolved_1_g[15];
    assign resolved_1_p_15_14 = resolved_1_g[15] | (resolved_1_p[15] & resolved_1_p[14]);
    assign resolved_1_g_16_15 = resolved_1_g[15] ? resolved_1_p[16] : resolved_1_g[16];
    assign resolved_1_p_16_15 = resolved_1_g[16] | (resolved_1_p[16] & resolved_1_p[15]);
    assign resolved_1_g_17_16 = resolved_1_g[16] ? resolved_1_p[17] : resolved_1_g[17];
    assign resolved_1_p_17_16 = resolved_1_g[17] | (resolved_1_p[17] & resolved_1_p[16]);
    assign resolved_1_g_2_0 = resolved_1_g[0] ? resolved_1_p_2_1 : resolved_1_g_2_1;
    assign resolved_1_g_3_0 = resolved_1_g_1_0 ? resolved_1_p_3_2 : resolved_1_g_3_2;
    assign resolved_1_g_4_1 = resolved_1_g_2_1 ? resolved_1_p_4_3 : resolved_1_g_4_3;
    assign resolved_1_p_4_1 = resolved_1_g_4_3 | (resolved_1_p_4_3 & resolved_1_p_2_1);
    assign resolved_1_g_5_2 = resolved_1_g_3_2 ? resolved_1_p_5_4 : resolved_1_g_5_4;
    assign resolved_1_p_5_2 = resolved_1_g_5_4 | (resolved_1_p_5_4 & resolved_1_p_3_2);
    assign resolved_1_g_6_3 = resolved_1_g_4_3 ? resolved_1_p_6_5 : resolved_1_g_6_5;
    assign resolved_1_p_6_3 = resolved_1_g_6_5 | (resolved_1_p_6_5 & resolved_1_p_4_3);
    assign resolved_1_g_7_4 = resolved_1_g_5_4 ? resolved_1_p_7_6 : resolved_1_g_7_6;
    assign resolved_1_p_7_4 = resolved_1_g_7_6 | (resolved_1_p_7_6 & resolved_1_p_5_4);
    assign resolved_1_g_8_5 = resolved_1_g_6_5 ? resolved_1_p_8_7 : resolved_1_g_8_7;
    assign resolved_1_p_8_5 = resolved_1_g_8_7 | (resolved_1_p_8_7 & resolved_1_p_6_5);
    assign resolved_1_g_9_6 = resolved_1_g_7_6 ? resolved_1_p_9_8 : resolved_1_g_9_8;
    assign resolved_1_p_9_6 = resolved_1_g_9_8 | (resolved_1_p_9_8 & resolved_1_p_7_6);
    assign resolved_1_g_10_7 = resolved_1_g_8_7 ? resolved_1_p_10_9 : resolved_1_g_10_9;
    assign resolved_1_p_10_7 = resolved_1_g_10_9 | (resolved_1_p_10_9 & resolved_1_p_8_7);
    assign resolved_1_g_11_8 = resolved_1_g_9_8 ? resolved_1_p_11_10 : resolved_1_g_11_10;
    assign resolved_1_p_11_8 = resolved_1_g_11_10 | (resolved_1_p_11_10 & resolved_1_p_9_8);
    assign resolved_1_g_12_9 = resolved_1_g_10_9 ? resolved_1_p_12_11 : resolved_1_g_12_11;
    assign resolved_1_p_12_9 = resolved_1_g_12_11 | (resolved_1_p_12_11 & resolved_1_p_10_9);
    assign resolved_1_g_13_10 = resolved_1_g_11_10 ? resolved_1_p_13_12 : resolved_1_g_13_12;
    assign resolved_1_p_13_10 = resolved_1_g_13_12 | (resolved_1_p_13_12 & resolved_1_p_11_10);
    assign resolved_1_g_14_11 = resolved_1_g_12_11 ? resolved_1_p_14_13 : resolved_1_g_14_13;
    assign resolved_1_p_14_11 = resolved_1_g_14_13 | (resolved_1_p_14_13 & resolved_1_p_12_11);
    assign resolved_1_g_15_12 = resolved_1_g_13_12 ? resolved_1_p_15_14 : resolved_1_g_15_14;
    assign resolved_1_p_15_12 = resolved_1_g_15_14 | (resolved_1_p_15_14 & resolved_1_p_13_12);
    assign resolved_1_g_16_13 = resolved_1_g_14_13 ? resolved_1_p_16_15 : resolved_1_g_16_15;
    assign resolved_1_p_16_13 = resolved_1_g_16_15 | (resolved_1_p_16_15 & resolved_1_p_14_13);
    assign resolved_1_g_17_14 = resolved_1_g_15_14 ? resolved_1_p_17_16 : resolved_1_g_17_16;
    assign resolved_1_p_17_14 = resolved_1_g_17_16 | (resolved_1_p_17_16 & resolved_1_p_15_14);
    assign resolved_1_g_4_0 = resolved_1_g[0] ? resolved_1_p_4_1 : resolved_1_g_4_1;
    assign resolved_1_g_5_0 = resolved_1_g_1_0 ? resolved_1_p_5_2 : resolved_1_g_5_2;
    assign resolved_1_g_6_0 = resolved_1_g_2_0 ? resolved_1_p_6_3 : resolved_1_g_6_3;
    assign resolved_1_g_7_0 = resolved_1_g_3_0 ? resolved_1_p_7_4 : resolved_1_g_7_4;
    assign resolved_1_g_8_1 = resolved_1_g_4_1 ? resolved_1_p_8_5 : resolved_1_g_8_5;
    assign resolved_1_p_8_1 = resolved_1_g_8_5 | (resolved_1_p_8_5 & resolved_1_p_4_1);
    assign resolved_1_g_9_2 = resolved_1_g_5_2 ? resolved_1_p_9_6 : resolved_1_g_9_6;
    assign resolved_1_p_9_2 = resolved_1_g_9_6 | (resolved_1_p_9_6 & resolved_1_p_5_2);
    assign resolved_1_g_10_3 = resolved_1_g_6_3 ? resolved_1_p_10_7 : resolved_1_g_10_7;
    assign resolved_1_p_10_3 = resolved_1_g_10_7 | (resolved_1_p_10_7 & resolved_1_p_6_3);
    assign resolved_1_g_11_4 = resolved_1_g_7_4 ? resolved_1_p_11_8 : resolved_1_g_11_8;
    assign resolved_1_p_11_4 = resolved_1_g_11_8 | (resolved_1_p_11_8 & resolved_1_p_7_4);
    assign resolved_1_g_12_5 = resolved_1_g_8_5 ? resolved_1_p_12_9 : resolved_1_g_12_9;
    assign resolved_1_p_12_5 = resolved_1_g_12_9 | (resolved_1_p_12_9 & resolved_1_p_8_5);
    assign resolved_1_g_13_6 = resolved_1_g_9_6 ? resolved_1_p_13_10 : resolved_1_g_13_10;
    assign resolved_1_p_13_6 = resolved_1_g_13_10 | (resolved_1_p_13_10 & resolved_1_p_9_6);
    assign resolved_1_g_14_7 = resolved_1_g_10_7 ? resolved_1_p_14_11 : resolved_1_g_14_11;
    assign resolved_1_p_14_7 = resolved_1_g_14_11 | (resolved_1_p_14_11 & resolved_1_p_10_7);
    assign resolved_1_g_15_8 = resolved_1_g_11_8 ? resolved_1_p_15_12 : resolved_1_g_15_12;
    assign resolved_1_p_15_8 = resolved_1_g_15_12 | (resolved_1_p_15_12 & resolved_1_p_11_8);
    assign resolved_1_g_16_9 = resolved_1_g_12_9 ? resolved_1_p_16_13 : resolved_1_g_16_13;
    assign resolved_1_p_16_9 = resolved_1_g_16_13 | (resolved_1_p_16_13 & resolved_1_p_12_9);
    assign resolved_1_g_17_10 = resolved_1_g_13_10 ? resolved_1_p_17_14 : resolved_1_g_17_14;
    assign resolved_1_p_17_10 = resolved_1_g_17_14 | (resolved_1_p_17_14 & resolved_1_p_13_10);
    assign resolved_1_g_8_0 = resolved_1_g[0] ? resolved_1_p_8_1 : resolved_1_g_8_1;
    assign resolved_1_g_9_0 = resolved_1_g_1_0 ? resolved_1_p_9_2 : resolved_1_g_9_2;
    assign resolved_1_g_10_0 = resolved_1_g_2_0 ? resolved_1_p_10_3 : resolved_1_g_10_3;
    assign resolved_1_g_11_0 = resolved_1_g_3_0 ? resolved_1_p_11_4 : resolved_1_g_11_4;
    assign resolved_1_g_12_0 = resolved_1_g_4_0 ? resolved_1_p_12_5 : resolved_1_g_12_5;
    assign resolved_1_g_13_0 = resolved_1_g_5_0 ? resolved_1_p_13_6 : resolved_1_g_13_6;
    assign resolved_1_g_14_0 = resolved_1_g_6_0 ? resolved_1_p_14_7 : resolved_1_g_14_7;
    assign resolved_1_g_15_0 = resolved_1_g_7_0 ? resolved_1_p_15_8 : resolved_1_g_15_8;
    assign resolved_1_g_16_1 = resolved_1_g_8_1 ? resolved_1_p_16_9 : resolved_1_g_16_9;
    assign resolved_1_p_16_1 = resolved_1_g_16_9 | (resolved_1_p_16_9 & resolved_1_p_8_1);
    assign resolved_1_g_17_2 = resolved_1_g_9_2 ? resolved_1_p_17_10 : resolved_1_g_17_10;
    assign resolved_1_p_17_2 = resolved_1_g_17_10 | (resolved_1_p_17_10 & resolved_1_p_9_2);
    assign resolved_1_g_16_0 = resolved_1_g[0] ? resolved_1_p_16_1 : resolved_1_g_16_1;
    assign resolved_1_g_17_0 = resolved_1_g_1_0 ? resolved_1_p_17_2 : resolved_1_g_17_2;
    assign resolved_1_sum = resolved_1_half ^ {resolved_1_g_16_0, resolved_1_g_15_0, resolved_1_g_14_0, resolved_1_g_13_0, resolved_1_g_12_0, resolved_1_g_11_0, resolved_1_g_10_0, resolved_1_g_9_0, resolved_1_g_8_0, resolved_1_g_7_0, resolved_1_g_6_0, resolved_1_g_5_0, resolved_1_g_4_0, resolved_1_g_3_0, resolved_1_g_2_0, resolved_1_g_1_0, resolved_1_g[0], 1'b0};
    assign resolved_2_odd_0 = mesh_below[103] ^ 1'b0;
    assign resolved_2_less_0 = mesh_below[103] ? mesh_below[104] : 1'b0;
    assign resolved_2_g = mesh_below[87:70] & {resolved_2_less_0, resolved_2_odd_0, mesh_below[102:88], 1'b0};
    assign resolved_2_p = mesh_below[87:70] | {resolved_2_less_0, resolved_2_odd_0, mesh_below[102:88], 1'b0};
    assign resolved_2_half = resolved_2_p & ~resolved_2_g;
    assign resolved_2_g_1_0 = resolved_2_g[0] ? resolved_2_p[1] : resolved_2_g[1];
    assign resolved_2_g_2_1 = resolved_2_g[1] ? resolved_2_p[2] : resolved_2_g[2];
    assign resolved_2_p_2_1 = resolved_2_g[2] | (resolved_2_p[2] & resolved_2_p[1]);
    assign resolved_2_g_3_2 = resolved_2_g[2] ? resolved_2_p[3] : resolved_2_g[3];
    assign resolved_2_p_3_2 = resolved_2_g[3] | (resolved_2_p[3] & resolved_2_p[2]);
    assign resolved_2_g_4_3 = resolved_2_g[3] ? resolved_2_p[4] : resolved_2_g[4];
    assign resolved_2_p_4_3 = resolved_2_g[4] | (resolved_2_p[4] & resolved_2_p[3]);
    assign resolved_2_g_5_4 = resolved_2_g[4] ? resolved_2_p[5] : resolved_2_g[5];
    assign resolved_2_p_5_4 = resolved_2_g[5] | (resolved_2_p[5] & resolved_2_p[4]);
    assign resolved_2_g_6_5 = resolved_2_g[5] ? resolved_2_p[6] : resolved_2_g[6];
    assign resolved_2_p_6_5 = resolved_2_g[6] | (resolved_2_p[6] & resolved_2_p[5]);
    assign resolved_2_g_7_6 = resolved_2_g[6] ? resolved_2_p[7] : resolved_2_g[7];
    assign resolved_2_p_7_6 = resolved_2_g[7] | (resolved_2_p[7] & resolved_2_p[6]);
    assign resolved_2_g_8_7 = resolved_2_g[7] ? resolved_2_p[8] : resolved_2_g[8];
    assign resolved_2_p_8_7 = resolved_2_g[8] | (resolved_2_p[8] & resolved_2_p[7]);
    assign resolved_2_g_9_8 = resolved_2_g[8] ? resolved_2_p[9] : resolved_2_g[9];
    assign resolved_2_p_9_8 = resolved_2_g[9] | (resolved_2_p[9] & resolved_2_p[8]);
    assign resolved_2_g_10_9 = resolved_2_g[9] ? resolved_2_p[10] : resolved_2_g[10];
    assign resolved_2_p_10_9 = resolved_2_g[10] | (resolved_2_p[10] & resolved_2_p[9]);
    assign resolved_2_g_11_10 = resolved_2_g[10] ? resolved_2_p[11] : resolved_2_g[11];
    assign resolved_2_p_11_10 = resolved_2_g[11] | (resolved_2_p[11] & resolved_2_p[10]);
    assign resolved_2_g_12_11 = resolved_2_g[11] ? resolved_2_p[12] : resolved_2_g[12];
    assign resolved_2_p_12_11 = resolved_2_g[12] | (resolved_2_p[12] & resolved_2_p[11]);
    assign resolved_2_g_13_12 = resolved_2_g[12] ? resolved_2_p[13] : resolved_2_g[13];
    assign resolved_2_p_13_12 = resolved_2_g[13] | (resolved_2_p[13] & resolved_2_p[12]);
    assign resolved_2_g_14_13 = resolved_2_g[13] ? resolved_2_p[14] : resolved_2_g[14];
    assign resolved_2_p_14_13 = resolved_2_g[14] | (resolved_2_p[14] & resolved_2_p[13]);
    assign resolved_2_g_15_14 = resolved_2_g[14] ? resolved_2_p[15] : resolved_2_g[15];
    assign resolved_2_p_15_14 = resolved_2_g[15] | (resolved_2_p[15] & resolved_2_p[14]);
    assign resolved_2_g_16_15 = resolved_2_g[15] ? resolved_2_p[16] : resolved_2_g[16];
    assign resolved_2_p_16_15 = resolved_2_g[16] | (resolved_2_p[16] & resolved_2_p[15]);
    assign resolved_2_g_17_16 = resolved_2_g[16] ? resolved_2_p[17] : resolved_2_g[17];
    assign resolved_2_p_17_16 = resolved_2_g[17] | (resolved_2_p[17] & resolved_2_p[16]);
    assign resolved_2_g_2_0 = resolved_2_g[0] ? resolved_2_p_2_1 : resolved_2_g_2_1;
    assign resolved_2_g_3_0 = resolved_2_g_1_0 ? resolved_2_p_3_2 : resolved_2_g_3_2;
    assign resolved_2_g_4_1 = resolved_2_g_2_1 ? resolved_2_p_4_3 : resolved_2_g_4_3;
    assign resolved_2_p_4_1 = resolved_2_g_4_3 | (resolved_2_p_4_3 & resolved_2_p_2_1);
    assign resolved_2_g_5_2 = resolved_2_g_3_2 ? resolved_2_p_5_4 : resolved_2_g_5_4;
    assign resolved_2_p_5_2 = resolved_2_g_5_4 | (resolved_2_p_5_4 & resolved_2_p_3_2);
    assign resolved_2_g_6_3 = resolved_2_g_4_3 ? resolved_2_p_6_5 : resolved_2_g_6_5;
    assign resolved_2_p_6_3 = resolved_2_g_6_5 | (resolved_2_p_6_5 & resolved_2_p_4_3);
    assign resolved_2_g_7_4 = resolved_2_g_5_4 ? resolved_2_p_7_6 : resolved_2_g_7_6;
    assign resolved_2_p_7_4 = resolved_2_g_7_6 | (resolved_2_p_7_6 & resolved_2_p_5_4);
    assign resolved_2_g_8_5 = resolved_2_g_6_5 ? resolved_2_p_8_7 : resolved_2_g_8_7;
    assign resolved_2_p_8_5 = resolved_2_g_8_7 | (resolved_2_p_8_7 & resolved_2_p_6_5);
    assign resolved_2_g_9_6 = resolved_2_g_7_6 ? resolved_2_p_9_8 : resolved_2_g_9_8;
    assign resolved_2_p_9_6 = resolved_2_g_9_8 | (resolved_2_p_9_8 & resolved_2_p_7_6);
    assign resolved_2_g_10_7 = resolved_2_g_8_7 ? resolved_2_p_10_9 : resolved_2_g_10_9;
    assign resolved_2_p_10_7 = resolved_2_g_10_9 | (resolved_2_p_10_9 & resolved_2_p_8_7);
    assign resolved_2_g_11_8 = resolved_2_g_9_8 ? resolved_2_p_11_10 : resolved_2_g_11_10;
    assign resolved_2_p_11_8 = resolved_2_g_11_10 | (resolved_2_p_11_10 & resolved_2_p_9_8);
    assign resolved_2_g_12_9 = resolved_2_g_10_9 ? resolved_2_p_12_11 : resolved_2_g_12_11;
    assign resolved_2_p_12_9 = resolved_2_g_12_11 | (resolved_2_p_12_11 & resolved_2_p_10_9);
    assign resolved_2_g_13_10 = resolved_2_g_11_10 ? resolved_2_p_13_12 : resolved_2_g_13_12;
    assign resolved_2_p_13_10 = resolved_2_g_13_12 | (resolved_2_p_13_12 & resolved_2_p_11_10);
    assign resolved_2_g_14_11 = resolved_2_g_12_11 ? resolved_2_p_14_13 : resolved_2_g_14_13;
    assign resolved_2_p_14_11 = resolved_2_g_14_13 | (resolved_2_p_14_13 & resolved_2_p_12_11);
    assign resolved_2_g_15_12 = resolved_2_g_13_12 ? resolved_2_p_15_14 : resolved_2_g_15_14;
    assign resolved_2_p_15_12 = resolved_2_g_15_14 | (resolved_2_p_15_14 & resolved_2_p_13_12);
    assign resolved_2_g_16_13 = resolved_2_g_14_13 ? resolved_2_p_16_15 : resolved_2_g_16_15;
    assign resolved_2_p_16_13 = resolved_2_g_16_15 | (resolved_2_p_16_15 & resolved_2_p_14_13);
    assign resolved_2_g_17_14 = resolved_2_g_15_14 ? resolved_2_p_17_16 : resolved_2_g_17_16;
    assign resolved_2_p_17_14 = resolved_2_g_17_16 | (resolved_2_p_17_16 & resolved_2_p_15_14);
    assign resolved_2_g_4_0 = resolved_2_g[0] ? resolved_2_p_4_1 : resolved_2_g_4_1;
    assign resolved_2_g_5_0 = resolved_2_g_1_0 ? resolved_2_p_5_2 : resolved_2_g_5_2;
    assign resolved_2_g_6_0 = resolved_2_g_2_0 ? resolved_2_p_6_3 : resolved_2_g_6_3;
    assign resolved_2_g_7_0 = resolved_2_g_3_0 ? resolved_2_p_7_4 : resolved_2_g_7_4;
    assign resolved_2_g_8_1 = resolved_2_g_4_1 ? resolved_2_p_8_5 : resolved_2_g_8_5;
    assign resolved_2_p_8_1 = resolved_2_g_8_5 | (resolved_2_p_8_5 & resolved_2_p_4_1);
    assign resolved_2_g_9_2 = resolved_2_g_5_2 ? resolved_2_p_9_6 : resolved_2_g_9_6;
    assign resolved_2_p_9_2 = resolved_2_g_9_6 | (resolved_2_p_9_6 & resolved_2_p_5_2);
    assign resolved_2_g_10_3 = resolved_2_g_6_3 ? resolved_2_p_10_7 : resolved_2_g_10_7;
    assign resolved_2_p_10_3 = resolved_2_g_10_7 | (resolved_2_p_10_7 & resolved_2_p_6_3);
    assign resolved_2_g_11_4 = resolved_2_g_7_4 ? resolved_2_p_11_8 : resolved_2_g_11_8;
    assign resolved_2_p_11_4 = resolved_2_g_11_8 | (resolved_2_p_11_8 & resolved_2_p_7_4);
    assign resolved_2_g_12_5 = resolved_2_g_8_5 ? resolved_2_p_12_9 : resolved_2_g_12_9;
    assign resolved_2_p_12_5 = resolved_2_g_12_9 | (resolved_2_p_12_9 & resolved_2_p_8_5);
    assign resolved_2_g_13_6 = resolved_2_g_9_6 ? resolved_2_p_13_10 : resolved_2_g_13_10;
    assign resolved_2_p_13_6 = resolved_2_g_13_10 | (resolved_2_p_13_10 & resolved_2_p_9_6);
    assign resolved_2_g_14_7 = resolved_2_g_10_7 ? resolved_2_p_14_11 : resolved_2_g_14_11;
    assign resolved_2_p_14_7 = resolved_2_g_14_11 | (resolved_2_p_14_11 & resolved_2_p_10_7);
    assign resolved_2_g_15_8 = resolved_2_g_11_8 ? resolved_2_p_15_12 : resolved_2_g_15_12;
    assign resolved_2_p_15_8 = resolved_2_g_15_12 | (resolved_2_p_15_12 & resolved_2_p_11_8);
    assign resolved_2_g_16_9 = resolved_2_g_12_9 ? resolved_2_p_16_13 : resolved_2_g_16_13;
    assign resolved_2_p_16_9 = resolved_2_g_16_13 | (resolved_2_p_16_13 & resolved_2_p_12_9);
    assign resolved_2_g_17_10 = resolved_2_g_13_10 ? resolved_2_p_17_14 : resolved_2_g_17_14;
    assign resolved_2_p_17_10 = resolved_2_g_17_14 | (resolved_2_p_17_14 & resolved_2_p_13_10);
    assign resolved_2_g_8_0 = resolved_2_g[0] ? resolved_2_p_8_1 : resolved_2_g_8_1;
    assign resolved_2_g_9_0 = resolved_2_g_1_0 ? resolved_2_p_9_2 : resolved_2_g_9_2;
    assign resolved_2_g_10_0 = resolved_2_g_2_0 ? resolved_2_p_10_3 : resolved_2_g_10_3;
    assign resolved_2_g_11_0 = resolved_2_g_3_0 ? resolved_2_p_11_4 : resolved_2_g_11_4;
    assign resolved_2_g_12_0 = resolved_2_g_4_0 ? resolved_2_p_12_5 : resolved_2_g_12_5;
    assign resolved_2_g_13_0 = resolved_2_g_5_0 ? resolved_2_p_13_6 : resolved_2_g_13_6;
    assign resolved_2_g_14_0 = resolved_2_g_6_0 ? resolved_2_p_14_7 : resolved_2_g_14_7;
    assign resolved_2_g_15_0 = resolved_2_g_7_0 ? resolved_2_p_15_8 : resolved_2_g_15_8;
    assign resolved_2_g_16_1 = resolved_2_g_8_1 ? resolved_2_p_16_9 : resolved_2_g_16_9;
    assign resolved_2_p_16_1 = resolved_2_g_16_9 | (resolved_2_p_16_9 & resolved_2_p_8_1);
    assign resolved_2_g_17_2 = resolved_2_g_9_2 ? resolved_2_p_17_10 : resolved_2_g_17_10;
    assign resolved_2_p_17_2 = resolved_2_g_17_10 | (resolved_2_p_17_10 & resolved_2_p_9_2);
    assign resolved_2_g_16_0 = resolved_2_g[0] ? resolved_2_p_16_1 : resolved_2_g_16_1;
    assign resolved_2_g_17_0 = resolved_2_g_1_0 ? resolved_2_p_17_2 : resolved_2_g_17_2;
    assign resolved_2_sum = resolved_2_half ^ {resolved_2_g_16_0, resolved_2_g_15_0, resolved_2_g_14_0, resolved_2_g_13_0, resolved_2_g_12_0, resolved_2_g_11_0, resolved_2_g_10_0, resolved_2_g_9_0, resolved_2_g_8_0, resolved_2_g_7_0, resolved_2_g_6_0, resolved_2_g_5_0, resolved_2_g_4_0, resolved_2_g_3_0, resolved_2_g_2_0, resolved_2_g_1_0, resolved_2_g[0], 1'b0};
    assign resolved_3_odd_0 = mesh_below[138] ^ 1'b0;
    assign resolved_3_less_0 = mesh_below[138] ? mesh_below[139] : 1'b0;
    assign resolved_3_g = mesh_below[122:105] & {resolved_3_less_0, resolved_3_odd_0, mesh_below[137:123], 1'b0};
    assign resolved_3_p = mesh_below[122:105] | {resolved_3_less_0, resolved_3_odd_0, mesh_below[137:123], 1'b0};
    assign resolved_3_half = resolved_3_p & ~resolved_3_g;
    assign resolved_3_g_1_0 = resolved_3_g[0] ? resolved_3_p[1] : resolved_3_g[1];
    assign resolved_3_g_2_1 = resolved_3_g[1] ? resolved_3_p[2] : resolved_3_g[2];
    assign resolved_3_p_2_1 = resolved_3_g[2] | (resolved_3_p[2] & resolved_3_p[1]);
    assign resolved_3_g_3_2 = resolved_3_g[2] ? resolved_3_p[3] : resolved_3_g[3];
    assign resolved_3_p_3_2 = resolved_3_g[3] | (resolved_3_p[3] & resolved_3_p[2]);
    assign resolved_3_g_4_3 = resolved_3_g[3] ? resolved_3_p[4] : resolved_3_g[4];
    assign resolved_3_p_4_3 = resolved_3_g[4] | (resolved_3_p[4] & resolved_3_p[3]);
    assign resolved_3_g_5_4 = resolved_3_g[4] ? resolved_3_p[5] : resolved_3_g[5];
    assign resolved_3_p_5_4 = resolved_3_g[5] | (resolved_3_p[5] & resolved_3_p[4]);
    assign resolved_3_g_6_5 = resolved_3_g[5] ? resolved_3_p[6] : resolved_3_g[6];
    assign resolved_3_p_6_5 = resolved_3_g[6] | (resolved_3_p[6] & resolved_3_p[5]);
    assign resolved_3_g_7_6 = resolved_3_g[6] ? resolved_3_p[7] : resolved_3_g[7];
    assign resolved_3_p_7_6 = resolved_3_g[7] | (resolved_3_p[7] & resolved_3_p[6]);
    assign resolved_3_g_8_7 = resolved_3_g[7] ? resolved_3_p[8] : resolved_3_g[8];
    assign resolved_3_p_8_7 = resolved_3_g[8] | (resolved_3_p[8] & resolved_3_p[7]);
    assign resolved_3_g_9_8 = resolved_3_g[8] ? resolved_3_p[9] : resolved_3_g[9];
    assign resolved_3_p_9_8 = resolved_3_g[9] | (resolved_3_p[9] & resolved_3_p[8]);
    assign resolved_3_g_10_9 = resolved_3_g[9] ? resolved_3_p[10] : resolved_3_g[10];
    assign resolved_3_p_10_9 = resolved_3_g[10] | (resolved_3_p[10] & resolved_3_p[9]);
    assign resolved_3_g_11_10 = resolved_3_g[10] ? resolved_3_p[11] : resolved_3_g[11];
    assign resolved_3_p_11_10 = resolved_3_g[11] | (resolved_3_p[11] & resolved_3_p[10]);
    assign resolved_3_g_12_11 = resolved_3_g[11] ? resolved_3_p[12] : resolved_3_g[12];
    assign resolved_3_p_12_11 = resolved_3_g[12] | (resolved_3_p[12] & resolved_3_p[11]);
    assign resolved_3_g_13_12 = resolved_3_g[12] ? resolved_3_p[13] : resolved_3_g[13];
    assign resolved_3_p_13_12 = resolved_3_g[13] | (resolved_3_p[13] & resolved_3_p[12]);
    assign resolved_3_g_14_13 = resolved_3_g[13] ? resolved_3_p[14] : resolved_3_g[14];
    assign resolved_3_p_14_13 = resolved_3_g[14] | (resolved_3_p[14] & resolved_3_p[13]);
    assign resolved_3_g_15_14 = resolved_3_g[14] ? resolved_3_p[15] : resolved_3_g[15];
    assign resolved_3_p_15_14 = resolved_3_g[15] | (resolved_3_p[15] & resolved_3_p[14]);
    assign resolved_3_g_16_15 = resolved_3_g[15] ? resolved_3_p[16] : resolved_3_g[16];
    assign resolved_3_p_16_15 = resolved_3_g[16] | (resolved_3_p[16] & resolved_3_p[15]);
    assign resolved_3_g_17_16 = resolved_3_g[16] ? resolved_3_p[17] : resolved_3_g[17];
    assign resolved_3_p_17_16 = resolved_3_g[17] | (resolved_3_p[17] & resolved_3_p[16]);
    assign resolved_3_g_2_0 = resolved_3_g[0] ? resolved_3_p_2_1 : resolved_3_g_2_1;
    assign resolved_3_g_3_0 = resolved_3_g_1_0 ? resolved_3_p_3_2 : resolved_3_g_3_2;
    assign resolved_3_g_4_1 = resolved_3_g_2_1 ? resolved_3_p_4_3 : resolved_3_g_4_3;
    assign resolved_3_p_4_1 = resolved_3_g_4_3 | (resolved_3_p_4_3 & resolved_3_p_2_1);
    assign resolved_3_g_5_2 = resolved_3_g_3_2 ? resolved_3_p_5_4 : resolved_3_g_5_4;
    assign resolved_3_p_5_2 = resolved_3_g_5_4 | (resolved_3_p_5_4 & resolved_3_p_3_2);
    assign resolved_3_g_6_3 = resolved_3_g_4_3 ? resolved_3_p_6_5 : resolved_3_g_6_5;
    assign resolved_3_p_6_3 = resolved_3_g_6_5 | (resolved_3_p_6_5 & resolved_3_p_4_3);
    assign resolved_3_g_7_4 = resolved_3_g_5_4 ? resolved_3_p_7_6 : resolved_3_g_7_6;
    assign resolved_3_p_7_4 = resolved_3_g_7_6 | (resolved_3_p_7_6 & resolved_3_p_5_4);
    assign resolved_3_g_8_5 = resolved_3_g_6_5 ? resolved_3_p_8_7 : resolved_3_g_8_7;
    assign resolved_3_p_8_5 = resolved_3_g_8_7 | (resolved_3_p_8_7 & resolved_3_p_6_5);
    assign resolved_3_g_9_6 = resolved_3_g_7_6 ? resolved_3_p_9_8 : resolved_3_g_9_8;
    assign resolved_3_p_9_6 = resolved_3_g_9_8 | (resolved_3_p_9_8 & resolved_3_p_7_6);
    assign resolved_3_g_10_7 = resolved_3_g_8_7 ? resolved_3_p_10_9 : resolved_3_g_10_9;
    assign resolved_3_p_10_7 = resolved_3_g_10_9 | (resolved_3_p_10_9 & resolved_3_p_8_7);
    assign resolved_3_g_11_8 = resolved_3_g_9_8 ? resolved_3_p_11_10 : resolved_3_g_11_10;
    assign resolved_3_p_11_8 = resolved_3_g_11_10 | (resolved_3_p_11_10 & resolved_3_p_9_8);
    assign resolved_3_g_12_9 = resolved_3_g_10_9 ? resolved_3_p_12_11 : resolved_3_g_12_11;
    assign resolved_3_p_12_9 = resolved_3_g_12_11 | (resolved_3_p_12_11 & resolved_3_p_10_9);
    assign resolved_3_g_13_10 = resolved_3_g_11_10 ? resolved_3_p_13_12 : resolved_3_g_13_12;
    assign resolved_3_p_13_10 = resolved_3_g_13_12 | (resolved_3_p_13_12 & resolved_3_p_11_10);
    assign resolved_3_g_14_11 = resolved_3_g_12_11 ? resolved_3_p_14_13 : resolved_3_g_14_13;
    assign resolved_3_p_14_11 = resolved_3_g_14_13 | (resolved_3_p_14_13 & resolved_3_p_12_11);
    assign resolved_3_g_15_12 = resolved_3_g_13_12 ? resolved_3_p_15_14 : resolved_3_g_15_14;
    assign resolved_3_p_15_12 = resolved_3_g_15_14 | (resolved_3_p_15_14 & resolved_3_p_13_12);
    assign resolved_3_g_16_13 = resolved_3_g_14_13 ? resolved_3_p_16_15 : resolved_3_g_16_15;
    assign resolved_3_p_16_13 = resolved_3_g_16_15 | (resolved_3_p_16_15 & resolved_3_p_14_13);
    assign resolved_3_g_17_14 = resolved_3_g_15_14 ? resolved_3_p_17_16 : resolved_3_g_17_16;
    assign resolved_3_p_17_14 = resolved_3_g_17_16 | (resolved_3_p_17_16 & resolved_3_p_15_14);
    assign resolved_3_g_4_0 = resolved_3_g[0] ? resolved_3_p_4_1 : resolved_3_g_4_1;
    assign resolved_3_g_5_0 = resolved_3_g_1_0 ? resolved_3_p_5_2 : resolved_3_g_5_2;
    assign resolved_3_g_6_0 = resolved_3_g_2_0 ? resolved_3_p_6_3 : resolved_3_g_6_3;
    assign resolved_3_g_7_0 = resolved_3_g_3_0 ? resolved_3_p_7_4 : resolved_3_g_7_4;
    assign resolved_3_g_8_1 = resolved_3_g_4_1 ? resolved_3_p_8_5 : resolved_3_g_8_5;
    assign resolved_3_p_8_1 = resolved_3_g_8_5 | (resolved_3_p_8_5 & resolved_3_p_4_1);
    assign resolved_3_g_9_2 = resolved_3_g_5_2 ? resolved_3_p_9_6 : resolved_3_g_9_6;
    assign resolved_3_p_9_2 = resolved_3_g_9_6 | (resolved_3_p_9_6 & resolved_3_p_5_2);
    assign resolved_3_g_10_3 = resolved_3_g_6_3 ? resolved_3_p_10_7 : resolved_3_g_10_7;
    assign resolved_3_p_10_3 = resolved_3_g_10_7 | (resolved_3_p_10_7 & resolved_3_p_6_3);
    assign resolved_3_g_11_4 = resolved_3_g_7_4 ? resolved_3_p_11_8 : resolved_3_g_11_8;
    assign resolved_3_p_11_4 = resolved_3_g_11_8 | (resolved_3_p_11_8 & resolved_3_p_7_4);
    assign resolved_3_g_12_5 = resolved_3_g_8_5 ? resolved_3_p_12_9 : resolved_3_g_12_9;
    assign resolved_3_p_12_5 = resolved_3_g_12_9 | (resolved_3_p_12_9 & resolved_3_p_8_5);
    assign resolved_3_g_13_6 = resolved_3_g_9_6 ? resolved_3_p_13_10 : resolved_3_g_13_10;
    assign resolved_3_p_13_6 = resolved_3_g_13_10 | (resolved_3_p_13_10 & resolved_3_p_9_6);
    assign resolved_3_g_14_7 = resolved_3_g_10_7 ? resolved_3_p_14_11 : resolved_3_g_14_11;
    assign resolved_3_p_14_7 = resolved_3_g_14_11 | (resolved_3_p_14_11 & resolved_3_p_10_7);
    assign resolved_3_g_15_8 = resolved_3_g_11_8 ? resolved_3_p_15_12 : resolved_3_g_15_12;
    assign resolved_3_p_15_8 = resolved_3_g_15_12 | (resolved_3_p_15_12 & resolved_3_p_11_8);
    assign resolved_3_g_16_9 = resolved_3_g_12_9 ? resolved_3_p_16_13 : resolved_3_g_16_13;
    assign resolved_3_p_16_9 = resolved_3_g_16_13 | (resolved_3_p_16_13 & resolved_3_p_12_9);
    assign resolved_3_g_17_10 = resolved_3_g_13_10 ? resolved_3_p_17_14 : resolved_3_g_17_14;
    assign resolved_3_p_17_10 = resolved_3_g_17_14 | (resolved_3_p_17_14 & resolved_3_p_13_10);
    assign resolved_3_g_8_0 = resolved_3_g[0] ? resolved_3_p_8_1 : resolved_3_g_8_1;
    assign resolved_3_g_9_0 = resolved_3_g_1_0 ? resolved_3_p_9_2 : resolved_3_g_9_2;
    assign resolved_3_g_10_0 = resolved_3_g_2_0 ? resolved_3_p_10_3 : resolved_3_g_10_3;
    assign resolved_3_g_11_0 = resolved_3_g_3_0 ? resolved_3_p_11_4 : resolved_3_g_11_4;
    assign resolved_3_g_12_0 = resolved_3_g_4_0 ? resolved_3_p_12_5 : resolved_3_g_12_5;
    assign resolved_3_g_13_0 = resolved_3_g_5_0 ? resolved_3_p_13_6 : resolved_3_g_13_6;
    assign resolved_3_g_14_0 = resolved_3_g_6_0 ? resolved_3_p_14_7 : resolved_3_g_14_7;
    assign resolved_3_g_15_0 = resolved_3_g_7_0 ? resolved_3_p_15_8 : resolved_3_g_15_8;
    assign resolved_3_g_16_1 = resolved_3_g_8_1 ? resolved_3_p_16_9 : resolved_3_g_16_9;
    assign resolved_3_p_16_1 = resolved_3_g_16_9 | (resolved_3_p_16_9 & resolved_3_p_8_1);
    assign resolved_3_g_17_2 = resolved_3_g_9_2 ? resolved_3_p_17_10 : resolved_3_g_17_10;
    assign resolved_3_p_17_2 = resolved_3_g_17_10 | (resolved_3_p_17_10 & resolved_3_p_9_2);
    assign resolved_3_g_16_0 = resolved_3_g[0] ? resolved_3_p_16_1 : resolved_3_g_16_1;
    assign resolved_3_g_17_0 = resolved_3_g_1_0 ? resolved_3_p_17_2 : resolved_3_g_17_2;
    assign resolved_3_sum = resolved_3_half ^ {resolved_3_g_16_0, resolved_3_g_15_0, resolved_3_g_14_0, resolved_3_g_13_0, resolved_3_g_12_0, resolved_3_g_11_0, resolved_3_g_10_0, resolved_3_g_9_0, resolved_3_g_8_0, resolved_3_g_7_0, resolved_3_g_6_0, resolved_3_g_5_0, resolved_3_g_4_0, resolved_3_g_3_0, resolved_3_g_2_0, resolved_3_g_1_0, resolved_3_g[0], 1'b0};
    assign unused_resolved_0_carry = resolved_0_g_17_0;
    assign unused_resolved_1_carry = resolved_1_g_17_0;
    assign unused_resolved_2_carry = resolved_2_g_17_0;
    assign unused_resolved_3_carry = resolved_3_g_17_0;
    assign out_valid = valid_line[4];
    assign out = {{14{resolved_tile_0[71]}}, resolved_tile_0[71:54], {14{resolved_tile_0[53]}}, resolved_tile_0[53:36], {14{resolved_tile_0[35]}}, resolved_tile_0[35:18], {14{resolved_tile_0[17]}}, resolved_tile_0[17:0]};

    always @(posedge clk) begin
        act_edge <= act;
        wgt_edge <= wgt;
        wgt_skew_1 <= wgt_edge[15:8];
        wgt_skew_2_1 <= wgt_edge[23:16];
        wgt_skew_2_2 <= wgt_skew_2_1;
        resolved_tile_0 <= {resolved_3_sum, resolved_2_sum, resolved_1_sum, resolved_0_sum};
    end

    always @(posedge clk) begin
        if (rst) begin
            row <= 3'd1;
        end else begin
            if (act_valid) begin
                row <= {row[1:0], row[2]};
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            write_edge <= 3'd0;
        end else begin
            write_edge <= write;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            swap_line <= 2'd0;
        end else begin
            swap_line <= {swap_line[0], (swap & valid)};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            valid_line <= 5'd0;
        end else begin
            valid_line <= {valid_line[3:0], valid};
        end
    end

    is_mesh_3x4_int8_int8_acc18_carry_save mesh (
        .clk(clk),
        .wgt({wgt_skew_2_2, wgt_skew_1, wgt_edge[7:0]}),
        .act(act_edge),
        .write(write_edge),
        .swap({swap_line, (swap & valid)}),
        .below(mesh_below)
    );

endmodule

module is_mesh_3x4_int8_int8_acc18_carry_save (
    input  wire clk,
    input  wire [23:0] wgt,
    input  wire [31:0] act,
    input  wire [2:0] write,
    input  wire [2:0] swap,
    output wire [139:0] below
);

    is_tile_3x4_int8_int8_acc18_carry_save tile_0_0 (
        .clk(clk),
        .wgt(wgt),
        .act(act),
        .write(write),
        .swap(swap),
        .above(140'd0),
        .below(below)
    );

endmodule

module is_tile_3x4_int8_int8_acc18_carry_save (
    input  wire clk,
    input  wire [23:0] wgt,
    input  wire [31:0] act,
    input  wire [2:0] write,
    input  wire [2:0] swap,
    input  wire [139:0] above,
    output wire [139:0] below
);

    wire [34:0] below_0_0;
    wire [34:0] below_0_1;
    wire [34:0] below_0_2;
    wire [34:0] below_0_3;
    wire [34:0] below_1_0;
    wire [34:0] below_1_1;
    wire [34:0] below_1_2;
    wire [34:0] below_1_3;
    wire [34:0] below_2_0;
    wire [34:0] below_2_1;
    wire [34:0] below_2_2;
    wire [34:0] below_2_3;

    assign below = {below_2_3, below_2_2, below_2_1, below_2_0};

    is_cell_int8_int8_acc18_carry_save cell_0_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[7:0]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[34:0]),
        .below(below_0_0)
    );

    is_cell_int8_int8_acc18_carry_save cell_0_1 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[7:0]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[69:35]),
        .below(below_0_1)
    );

    is_cell_int8_int8_acc18_carry_save cell_0_2 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[7:0]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[104:70]),
        .below(below_0_2)
    );

    is_cell_int8_int8_acc18_carry_save cell_0_3 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[7:0]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[139:105]),
        .below(below_0_3)
    );

    is_cell_int8_int8_acc18_carry_save cell_1_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[15:8]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_0),
        .below(below_1_0)
    );

    is_cell_int8_int8_acc18_carry_save cell_1_1 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[15:8]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_1),
        .below(below_1_1)
    );

    is_cell_int8_int8_acc18_carry_save cell_1_2 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[15:8]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_2),
        .below(below_1_2)
    );

    is_cell_int8_int8_acc18_carry_save cell_1_3 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[15:8]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_3),
        .below(below_1_3)
    );

    is_cell_int8_int8_acc18_carry_save cell_2_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[23:16]),
        .write(write[2]),
        .swap(swap[2]),
        .above(below_1_0),
        .below(below_2_0)
    );

    is_cell_int8_int8_acc18_carry_save cell_2_1 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[23:16]),
        .write(write[2]),
        .swap(swap[2]),
        .above(below_1_1),
        .below(below_2_1)
    );

    is_cell_int8_int8_acc18_carry_save cell_2_2 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[23:16]),
        .write(write[2]),
        .swap(swap[2]),
        .above(below_1_2),
        .below(below_2_2)
    );

    is_cell_int8_int8_acc18_carry_save cell_2_3 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[23:16]),
        .write(write[2]),
        .swap(swap[2]),
        .above(below_1_3),
        .below(below_2_3)
    );

endmodule

module is_cell_int8_int8_acc18_carry_save (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire write,
    input  wire swap,
    input  wire [34:0] above,
    output reg  [34:0] below
);

    reg  [7:0] upcoming;
    reg  [7:0] activation;
    wire [34:0] pe_next_state;

    always @(posedge clk) begin
        below <= pe_next_state;
    end

    always @(posedge clk) begin
        if (write) begin
            upcoming <= act;
        end
    end

    always @(posedge clk) begin
        if (swap) begin
            activation <= upcoming;
        end
    end

    pe_carry_save_int8_int8_acc18 pe (
        .act(activation),
        .wgt(wgt),
        .state(above),
        .next_state(pe_next_state)
    );

endmodule

module pe_carry_save_int8_int8_acc18 (
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire [34:0] state,
    output wire [34:0] next_state
);

    wire digit_0_one;
    wire digit_0_two;
    wire digit_0_negative;
    wire digit_1_one;
    wire digit_1_two;
    wire digit_1_negative;
    wire digit_2_one;
    wire digit_2_two;
    wire digit_2_negative;
    wire digit_3_one;
    wire digit_3_two;
    wire digit_3_negative;
    wire [7:0] flipped_0;
    wire [8:0] row_0;
    wire [7:0] flipped_1;
    wire [8:0] row_1;
    wire [7:0] flipped_2;
    wire [8:0] row_2;
    wire [7:0] flipped_3;
    wire [8:0] row_3;
    wire add_0_0_half;
    wire add_0_0_sum;
    wire add_0_0_carry;
    wire add_1_0_half;
    wire add_1_0_sum;
    wire add_1_0_carry;
    wire add_2_0_half;
    wire add_2_0_sum;
    wire add_2_0_carry;
    wire add_2_1_half;
    wire add_2_1_sum;
    wire add_2_1_carry;
    wire add_3_0_half;
    wire add_3_0_sum;
    wire add_3_0_carry;
    wire add_3_1_half;
    wire add_3_1_sum;
    wire add_3_1_carry;
    wire add_4_0_half;
    wire add_4_0_sum;
    wire add_4_0_carry;
    wire add_4_1_half;
    wire add_4_1_sum;
    wire add_4_1_carry;
    wire add_4_2_half;
    wire add_4_2_sum;
    wire add_4_2_carry;
    wire add_5_0_half;
    wire add_5_0_sum;
    wire add_5_0_carry;
    wire add_5_1_half;
    wire add_5_1_sum;
    wire add_5_1_carry;
    wire add_5_2_half;
    wire add_5_2_sum;
    wire add_5_2_carry;
    wire add_6_0_half;
    wire add_6_0_sum;
    wire add_6_0_carry;
    wire add_6_1_half;
    wire add_6_1_sum;
    wire add_6_1_carry;
    wire add_6_2_half;
    wire add_6_2_sum;
    wire add_6_2_carry;
    wire add_6_3_half;
    wire add_6_3_sum;
    wire add_6_3_carry;
    wire add_7_0_half;
    wire add_7_0_sum;
    wire add_7_0_carry;
    wire add_7_1_half;
    wire add_7_1_sum;
    wire add_7_1_carry;
    wire add_7_2_half;
    wire add_7_2_sum;
    wire add_7_2_carry;
    wire add_7_3_half;
    wire add_7_3_sum;
    wire add_7_3_carry;
    wire add_8_0_half;
    wire add_8_0_sum;
    wire add_8_0_carry;
    wire add_8_1_half;
    wire add_8_1_sum;
    wire add_8_1_carry;
    wire add_8_2_half;
    wire add_8_2_sum;
    wire add_8_2_carry;
    wire add_8_3_half;
    wire add_8_3_sum;
    wire add_8_3_carry;
    wire add_9_0_half;
    wire add_9_0_sum;
    wire add_9_0_carry;
    wire add_9_1_half;
    wire add_9_1_sum;
    wire add_9_1_carry;
    wire add_9_2_half;
    wire add_9_2_sum;
    wire add_9_2_carry;
    wire add_9_3_half;
    wire add_9_3_sum;
    wire add_9_3_carry;
    wire add_10_0_half;
    wire add_10_0_sum;
    wire add_10_0_carry;
    wire add_10_1_half;
    wire add_10_1_sum;
    wire add_10_1_carry;
    wire add_10_2_half;
    wire add_10_2_sum;
    wire add_10_2_carry;
    wire add_10_3_half;
    wire add_10_3_sum;
    wire add_10_3_carry;
    wire add_11_0_sum;
    wire add_11_0_carry;
    wire add_11_1_half;
    wire add_11_1_sum;
    wire add_11_1_carry;
    wire add_11_2_half;
    wire add_11_2_sum;
    wire add_11_2_carry;
    wire add_11_3_sum;
    wire add_11_3_carry;
    wire add_12_0_half;
    wire add_12_0_sum;
    wire add_12_0_carry;
    wire add_12_1_half;
    wire add_12_1_sum;
    wire add_12_1_carry;
    wire add_12_2_half;
    wire add_12_2_sum;
    wire add_12_2_carry;
    wire add_13_0_sum;
    wire add_13_0_carry;
    wire add_13_1_half;
    wire add_13_1_sum;
    wire add_13_1_carry;
    wire add_13_2_sum;
    wire add_13_2_carry;
    wire add_14_0_half;
    wire add_14_0_sum;
    wire add_14_0_carry;
    wire add_14_1_half;
    wire add_14_1_sum;
    wire add_14_1_carry;
    wire add_15_0_sum;
    wire add_15_0_carry;
    wire add_15_1_sum;
    wire add_15_1_carry;
    wire [1:0] turned_0;
    wire [2:0] stepped_0;
    wire [1:0] upper_0;
    wire unused_count;

    assign digit_0_one = wgt[0] ^ 1'b0;
    assign digit_0_two = ((wgt[1] & ~wgt[0]) & ~1'b0) | ((~wgt[1] & wgt[0]) & 1'b0);
    assign digit_0_negative = wgt[1] & ~(wgt[0] & 1'b0);
    assign digit_1_one = wgt[2] ^ wgt[1];
    assign digit_1_two = ((wgt[3] & ~wgt[2]) & ~wgt[1]) | ((~wgt[3] & wgt[2]) & wgt[1]);
    assign digit_1_negative = wgt[3] & ~(wgt[2] & wgt[1]);
    assign digit_2_one = wgt[4] ^ wgt[3];
    assign digit_2_two = ((wgt[5] & ~wgt[4]) & ~wgt[3]) | ((~wgt[5] & wgt[4]) & wgt[3]);
    assign digit_2_negative = wgt[5] & ~(wgt[4] & wgt[3]);
    assign digit_3_one = wgt[6] ^ wgt[5];
    assign digit_3_two = ((wgt[7] & ~wgt[6]) & ~wgt[5]) | ((~wgt[7] & wgt[6]) & wgt[5]);
    assign digit_3_negative = wgt[7] & ~(wgt[6] & wgt[5]);
    assign flipped_0 = act ^ {8{wgt[1]}};
    assign row_0 = ({flipped_0[7], flipped_0} & {9{digit_0_one}}) | ({flipped_0, wgt[1]} & {9{digit_0_two}});
    assign flipped_1 = act ^ {8{wgt[3]}};
    assign row_1 = ({flipped_1[7], flipped_1} & {9{digit_1_one}}) | ({flipped_1, wgt[3]} & {9{digit_1_two}});
    assign flipped_2 = act ^ {8{wgt[5]}};
    assign row_2 = ({flipped_2[7], flipped_2} & {9{digit_2_one}}) | ({flipped_2, wgt[5]} & {9{digit_2_two}});
    assign flipped_3 = act ^ {8{wgt[7]}};
    assign row_3 = ({flipped_3[7], flipped_3} & {9{digit_3_one}}) | ({flipped_3, wgt[7]} & {9{digit_3_two}});
    assign add_0_0_half = state[0] ^ digit_0_negative;
    assign add_0_0_sum = add_0_0_half ^ row_0[0];
    assign add_0_0_carry = (state[0] & digit_0_negative) | ((state[0] | digit_0_negative) & row_0[0]);
    assign add_1_0_half = state[1] ^ state[18];
    assign add_1_0_sum = add_1_0_half ^ row_0[1];
    assign add_1_0_carry = (state[1] & state[18]) | ((state[1] | state[18]) & row_0[1]);
    assign add_2_0_half = state[2] ^ state[19];
    assign add_2_0_sum = add_2_0_half ^ digit_1_negative;
    assign add_2_0_carry = (state[2] & state[19]) | ((state[2] | state[19]) & digit_1_negative);
    assign add_2_1_half = row_0[2] ^ row_1[0];
    assign add_2_1_sum = add_2_1_half ^ add_2_0_sum;
    assign add_2_1_carry = (row_0[2] & row_1[0]) | ((row_0[2] | row_1[0]) & add_2_0_sum);
    assign add_3_0_half = state[3] ^ state[20];
    assign add_3_0_sum = add_3_0_half ^ row_0[3];
    assign add_3_0_carry = (state[3] & state[20]) | ((state[3] | state[20]) & row_0[3]);
    assign add_3_1_half = row_1[1] ^ add_2_0_carry;
    assign add_3_1_sum = add_3_1_half ^ add_3_0_sum;
    assign add_3_1_carry = (row_1[1] & add_2_0_carry) | ((row_1[1] | add_2_0_carry) & add_3_0_sum);
    assign add_4_0_half = state[4] ^ state[21];
    assign add_4_0_sum = add_4_0_half ^ digit_2_negative;
    assign add_4_0_carry = (state[4] & state[21]) | ((state[4] | state[21]) & digit_2_negative);
    assign add_4_1_half = row_0[4] ^ row_1[2];
    assign add_4_1_sum = add_4_1_half ^ row_2[0];
    assign add_4_1_carry = (row_0[4] & row_1[2]) | ((row_0[4] | row_1[2]) & row_2[0]);
    assign add_4_2_half = add_4_0_sum ^ add_3_0_carry;
    assign add_4_2_sum = add_4_2_half ^ add_3_1_carry;
    assign add_4_2_carry = (add_4_0_sum & add_3_0_carry) | ((add_4_0_sum | add_3_0_carry) & add_3_1_carry);
    assign add_5_0_half = state[5] ^ state[22];
    assign add_5_0_sum = add_5_0_half ^ row_0[5];
    assign add_5_0_carry = (state[5] & state[22]) | ((state[5] | state[22]) & row_0[5]);
    assign add_5_1_half = row_1[3] ^ row_2[1];
    assign add_5_1_sum = add_5_1_half ^ add_4_0_carry;
    assign add_5_1_carry = (row_1[3] & row_2[1]) | ((row_1[3] | row_2[1]) & add_4_0_carry);
    assign add_5_2_half = add_5_0_sum ^ add_4_1_carry;
    assign add_5_2_sum = add_5_2_half ^ add_5_1_sum;
    assign add_5_2_carry = (add_5_0_sum & add_4_1_carry) | ((add_5_0_sum | add_4_1_carry) & add_5_1_sum);
    assign add_6_0_half = state[6] ^ state[23];
    assign add_6_0_sum = add_6_0_half ^ digit_3_negative;
    assign add_6_0_carry = (state[6] & state[23]) | ((state[6] | state[23]) & digit_3_negative);
    assign add_6_1_half = row_0[6] ^ row_1[4];
    assign add_6_1_sum = add_6_1_half ^ row_2[2];
    assign add_6_1_carry = (row_0[6] & row_1[4]) | ((row_0[6] | row_1[4]) & row_2[2]);
    assign add_6_2_half = row_3[0] ^ add_6_0_sum;
    assign add_6_2_sum = add_6_2_half ^ add_5_0_carry;
    assign add_6_2_carry = (row_3[0] & add_6_0_sum) | ((row_3[0] | add_6_0_sum) & add_5_0_carry);
    assign add_6_3_half = add_5_1_carry ^ add_6_1_sum;
    assign add_6_3_sum = add_6_3_half ^ add_6_2_sum;
    assign add_6_3_carry = (add_5_1_carry & add_6_1_sum) | ((add_5_1_carry | add_6_1_sum) & add_6_2_sum);
    assign add_7_0_half = state[7] ^ state[24];
    assign add_7_0_sum = add_7_0_half ^ row_0[7];
    assign add_7_0_carry = (state[7] & state[24]) | ((state[7] | state[24]) & row_0[7]);
    assign add_7_1_half = row_1[5] ^ row_2[3];
    assign add_7_1_sum = add_7_1_half ^ row_3[1];
    assign add_7_1_carry = (row_1[5] & row_2[3]) | ((row_1[5] | row_2[3]) & row_3[1]);
    assign add_7_2_half = add_6_0_carry ^ add_7_0_sum;
    assign add_7_2_sum = add_7_2_half ^ add_6_1_carry;
    assign add_7_2_carry = (add_6_0_carry & add_7_0_sum) | ((add_6_0_carry | add_7_0_sum) & add_6_1_carry);
    assign add_7_3_half = add_6_2_carry ^ add_7_1_sum;
    assign add_7_3_sum = add_7_3_half ^ add_7_2_sum;
    assign add_7_3_carry = (add_6_2_carry & add_7_1_sum) | ((add_6_2_carry | add_7_1_sum) & add_7_2_sum);
    assign add_8_0_half = state[8] ^ state[25];
    assign add_8_0_sum = add_8_0_half ^ row_0[8];
    assign add_8_0_carry = (state[8] & state[25]) | ((state[8] | state[25]) & row_0[8]);
    assign add_8_1_half = row_1[6] ^ row_2[4];
    assign add_8_1_sum = add_8_1_half ^ row_3[2];
    assign add_8_1_carry = (row_1[6] & row_2[4]) | ((row_1[6] | row_2[4]) & row_3[2]);
    assign add_8_2_half = add_7_0_carry ^ add_8_0_sum;
    assign add_8_2_sum = add_8_2_half ^ add_7_1_carry;
    assign add_8_2_carry = (add_7_0_carry & add_8_0_sum) | ((add_7_0_carry | add_8_0_sum) & add_7_1_carry);
    assign add_8_3_half = add_8_1_sum ^ add_7_2_carry;
    assign add_8_3_sum = add_8_3_half ^ add_8_2_sum;
    assign add_8_3_carry = (add_8_1_sum & add_7_2_carry) | ((add_8_1_sum | add_7_2_carry) & add_8_2_sum);
    assign add_9_0_half = state[9] ^ state[26];
    assign add_9_0_sum = add_9_0_half ^ row_0[8];
    assign add_9_0_carry = (state[9] & state[26]) | ((state[9] | state[26]) & row_0[8]);
    assign add_9_1_half = row_1[7] ^ row_2[5];
    assign add_9_1_sum = add_9_1_half ^ row_3[3];
    assign add_9_1_carry = (row_1[7] & row_2[5]) | ((row_1[7] | row_2[5]) & row_3[3]);
    assign add_9_2_half = add_8_0_carry ^ add_9_0_sum;
    assign add_9_2_sum = add_9_2_half ^ add_8_1_carry;
    assign add_9_2_carry = (add_8_0_carry & add_9_0_sum) | ((add_8_0_carry | add_9_0_sum) & add_8_1_carry);
    assign add_9_3_half = add_9_1_sum ^ add_8_2_carry;
    assign add_9_3_sum = add_9_3_half ^ add_9_2_sum;
    assign add_9_3_carry = (add_9_1_sum & add_8_2_carry) | ((add_9_1_sum | add_8_2_carry) & add_9_2_sum);
    assign add_10_0_half = state[10] ^ state[27];
    assign add_10_0_sum = add_10_0_half ^ ~row_0[8];
    assign add_10_0_carry = (state[10] & state[27]) | ((state[10] | state[27]) & ~row_0[8]);
    assign add_10_1_half = ~row_1[8] ^ row_2[6];
    assign add_10_1_sum = add_10_1_half ^ row_3[4];
    assign add_10_1_carry = (~row_1[8] & row_2[6]) | ((~row_1[8] | row_2[6]) & row_3[4]);
    assign add_10_2_half = add_9_0_carry ^ add_10_0_sum;
    assign add_10_2_sum = add_10_2_half ^ add_9_1_carry;
    assign add_10_2_carry = (add_9_0_carry & add_10_0_sum) | ((add_9_0_carry | add_10_0_sum) & add_9_1_carry);
    assign add_10_3_half = add_10_1_sum ^ add_9_2_carry;
    assign add_10_3_sum = add_10_3_half ^ add_10_2_sum;
    assign add_10_3_carry = (add_10_1_sum & add_9_2_carry) | ((add_10_1_sum | add_9_2_carry) & add_10_2_sum);
    assign add_11_0_sum = ~(state[11] ^ state[28]);
    assign add_11_0_carry = state[11] | state[28];
    assign add_11_1_half = add_11_0_sum ^ row_2[7];
    assign add_11_1_sum = add_11_1_half ^ row_3[5];
    assign add_11_1_carry = (add_11_0_sum & row_2[7]) | ((add_11_0_sum | row_2[7]) & row_3[5]);
    assign add_11_2_half = add_10_0_carry ^ add_10_1_carry;
    assign add_11_2_sum = add_11_2_half ^ add_11_1_sum;
    assign add_11_2_carry = (add_10_0_carry & add_10_1_carry) | ((add_10_0_carry | add_10_1_carry) & add_11_1_sum);
    assign add_11_3_sum = add_10_2_carry ^ add_11_2_sum;
    assign add_11_3_carry = add_10_2_carry & add_11_2_sum;
    assign add_12_0_half = state[12] ^ state[29];
    assign add_12_0_sum = add_12_0_half ^ add_11_0_carry;
    assign add_12_0_carry = (state[12] & state[29]) | ((state[12] | state[29]) & add_11_0_carry);
    assign add_12_1_half = ~row_2[8] ^ row_3[6];
    assign add_12_1_sum = add_12_1_half ^ add_12_0_sum;
    assign add_12_1_carry = (~row_2[8] & row_3[6]) | ((~row_2[8] | row_3[6]) & add_12_0_sum);
    assign add_12_2_half = add_11_1_carry ^ add_12_1_sum;
    assign add_12_2_sum = add_12_2_half ^ add_11_2_carry;
    assign add_12_2_carry = (add_11_1_carry & add_12_1_sum) | ((add_11_1_carry | add_12_1_sum) & add_11_2_carry);
    assign add_13_0_sum = ~(state[13] ^ state[30]);
    assign add_13_0_carry = state[13] | state[30];
    assign add_13_1_half = add_13_0_sum ^ row_3[7];
    assign add_13_1_sum = add_13_1_half ^ add_12_0_carry;
    assign add_13_1_carry = (add_13_0_sum & row_3[7]) | ((add_13_0_sum | row_3[7]) & add_12_0_carry);
    assign add_13_2_sum = add_12_1_carry ^ add_13_1_sum;
    assign add_13_2_carry = add_12_1_carry & add_13_1_sum;
    assign add_14_0_half = state[14] ^ state[31];
    assign add_14_0_sum = add_14_0_half ^ add_13_0_carry;
    assign add_14_0_carry = (state[14] & state[31]) | ((state[14] | state[31]) & add_13_0_carry);
    assign add_14_1_half = ~row_3[8] ^ add_14_0_sum;
    assign add_14_1_sum = add_14_1_half ^ add_13_1_carry;
    assign add_14_1_carry = (~row_3[8] & add_14_0_sum) | ((~row_3[8] | add_14_0_sum) & add_13_1_carry);
    assign add_15_0_sum = ~(state[15] ^ state[32]);
    assign add_15_0_carry = state[15] | state[32];
    assign add_15_1_sum = add_15_0_sum ^ add_14_0_carry;
    assign add_15_1_carry = add_15_0_sum & add_14_0_carry;
    assign turned_0 = state[17:16] ^ {2{state[34]}};
    assign stepped_0 = {1'b0, turned_0} + {2'd0, state[33]};
    assign upper_0 = stepped_0[1:0] ^ {2{state[34]}};
    assign unused_count = stepped_0[2];
    assign next_state = {~(add_15_0_carry | add_15_1_carry), ~(add_15_0_carry ^ add_15_1_carry), add_15_1_sum, add_13_2_carry, add_13_2_sum, add_11_3_carry, add_10_3_carry, add_9_3_carry, add_8_3_carry, add_7_3_carry, add_6_3_carry, add_5_2_carry, add_4_2_carry, add_4_1_sum, add_2_1_carry, add_1_0_carry, add_0_0_carry, upper_0, add_14_1_carry, add_14_1_sum, add_12_2_carry, add_12_2_sum, add_11_3_sum, add_10_3_sum, add_9_3_sum, add_8_3_sum, add_7_3_sum, add_6_3_sum, add_5_2_sum, add_4_2_sum, add_3_1_sum, add_2_1_sum, add_1_0_sum, add_0_0_sum};

endmodule

`default_nettype wire
