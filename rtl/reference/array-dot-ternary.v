// dot_array_2x3_deep16_int8_ternary_acc26_ternary: output-stationary array of dot products: several k per cycle in one tree per sum
//
//   rows       2            rows of PEs
//   cols       3            columns of PEs
//   deep       16           products that a cycle adds to every sum, in one tree
//   act        int8         format of the activations
//   wgt        ternary      format of the weights
//   acc_width  26 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         ternary      PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       array        array: finished sums leave row by row, behind the next ones; anchor: operands registered, every accumulator a port, as published columns are measured
//
// digest 67b1b2bfbf54244a05ec71c66dc606f98311a53d6a9802d6e6270a0a4190e5d1
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module dot_array_2x3_deep16_int8_ternary_acc26_ternary (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire [255:0] act,
    input  wire [95:0] wgt,
    output wire out_valid,
    output wire out_last,
    output wire [77:0] out
);

    reg  [255:0] act_edge;
    reg  [95:0] wgt_edge;
    reg  first_edge;
    reg  [25:0] drain_0_0;
    reg  [25:0] drain_0_1;
    reg  [25:0] drain_0_2;
    reg  [1:0] left;
    reg  [1:0] load_edge;
    reg  [25:0] drain_1_0;
    wire [25:0] cell_1_0_acc;
    reg  [25:0] drain_1_1;
    wire [25:0] cell_1_1_acc;
    reg  [25:0] drain_1_2;
    wire [25:0] cell_1_2_acc;
    wire [25:0] cell_0_0_acc;
    wire [25:0] cell_0_1_acc;
    wire [25:0] cell_0_2_acc;
    reg  [1:0] start;

    assign out_valid = left != 2'd0;
    assign out_last = left == 2'd1;
    assign out = {drain_0_2, drain_0_1, drain_0_0};

    always @(posedge clk) begin
        act_edge <= act & {256{valid}};
        wgt_edge <= {(wgt[94] & wgt[95]), (wgt[94] & ~wgt[95]), (wgt[88] & wgt[89]), (wgt[88] & ~wgt[89]), (wgt[82] & wgt[83]), (wgt[82] & ~wgt[83]), (wgt[76] & wgt[77]), (wgt[76] & ~wgt[77]), (wgt[70] & wgt[71]), (wgt[70] & ~wgt[71]), (wgt[64] & wgt[65]), (wgt[64] & ~wgt[65]), (wgt[58] & wgt[59]), (wgt[58] & ~wgt[59]), (wgt[52] & wgt[53]), (wgt[52] & ~wgt[53]), (wgt[46] & wgt[47]), (wgt[46] & ~wgt[47]), (wgt[40] & wgt[41]), (wgt[40] & ~wgt[41]), (wgt[34] & wgt[35]), (wgt[34] & ~wgt[35]), (wgt[28] & wgt[29]), (wgt[28] & ~wgt[29]), (wgt[22] & wgt[23]), (wgt[22] & ~wgt[23]), (wgt[16] & wgt[17]), (wgt[16] & ~wgt[17]), (wgt[10] & wgt[11]), (wgt[10] & ~wgt[11]), (wgt[4] & wgt[5]), (wgt[4] & ~wgt[5]), (wgt[92] & wgt[93]), (wgt[92] & ~wgt[93]), (wgt[86] & wgt[87]), (wgt[86] & ~wgt[87]), (wgt[80] & wgt[81]), (wgt[80] & ~wgt[81]), (wgt[74] & wgt[75]), (wgt[74] & ~wgt[75]), (wgt[68] & wgt[69]), (wgt[68] & ~wgt[69]), (wgt[62] & wgt[63]), (wgt[62] & ~wgt[63]), (wgt[56] & wgt[57]), (wgt[56] & ~wgt[57]), (wgt[50] & wgt[51]), (wgt[50] & ~wgt[51]), (wgt[44] & wgt[45]), (wgt[44] & ~wgt[45]), (wgt[38] & wgt[39]), (wgt[38] & ~wgt[39]), (wgt[32] & wgt[33]), (wgt[32] & ~wgt[33]), (wgt[26] & wgt[27]), (wgt[26] & ~wgt[27]), (wgt[20] & wgt[21]), (wgt[20] & ~wgt[21]), (wgt[14] & wgt[15]), (wgt[14] & ~wgt[15]), (wgt[8] & wgt[9]), (wgt[8] & ~wgt[9]), (wgt[2] & wgt[3]), (wgt[2] & ~wgt[3]), (wgt[90] & wgt[91]), (wgt[90] & ~wgt[91]), (wgt[84] & wgt[85]), (wgt[84] & ~wgt[85]), (wgt[78] & wgt[79]), (wgt[78] & ~wgt[79]), (wgt[72] & wgt[73]), (wgt[72] & ~wgt[73]), (wgt[66] & wgt[67]), (wgt[66] & ~wgt[67]), (wgt[60] & wgt[61]), (wgt[60] & ~wgt[61]), (wgt[54] & wgt[55]), (wgt[54] & ~wgt[55]), (wgt[48] & wgt[49]), (wgt[48] & ~wgt[49]), (wgt[42] & wgt[43]), (wgt[42] & ~wgt[43]), (wgt[36] & wgt[37]), (wgt[36] & ~wgt[37]), (wgt[30] & wgt[31]), (wgt[30] & ~wgt[31]), (wgt[24] & wgt[25]), (wgt[24] & ~wgt[25]), (wgt[18] & wgt[19]), (wgt[18] & ~wgt[19]), (wgt[12] & wgt[13]), (wgt[12] & ~wgt[13]), (wgt[6] & wgt[7]), (wgt[6] & ~wgt[7]), (wgt[0] & wgt[1]), (wgt[0] & ~wgt[1])};
        first_edge <= first & valid;
        load_edge <= {load_edge[0], (last & valid)};
        drain_1_0 <= cell_1_0_acc;
        drain_1_1 <= cell_1_1_acc;
        drain_1_2 <= cell_1_2_acc;
        drain_0_0 <= load_edge[1] ? cell_0_0_acc : drain_1_0;
        drain_0_1 <= load_edge[1] ? cell_0_1_acc : drain_1_1;
        drain_0_2 <= load_edge[1] ? cell_0_2_acc : drain_1_2;
    end

    always @(posedge clk) begin
        if (rst) begin
            start <= 2'd0;
        end else begin
            start <= {start[0], (valid & last)};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            left <= 2'd0;
        end else begin
            if (start[1]) begin
                left <= 2'd2;
            end else if (out_valid) begin
                left <= left - 2'd1;
            end
        end
    end

    dot_cell_1x1_deep16_int8_ternary_acc26_ternary cell_1_0 (
        .clk(clk),
        .act(act_edge[255:128]),
        .wgt(wgt_edge[31:0]),
        .clear(first_edge),
        .acc(cell_1_0_acc)
    );

    dot_cell_1x1_deep16_int8_ternary_acc26_ternary cell_1_1 (
        .clk(clk),
        .act(act_edge[255:128]),
        .wgt(wgt_edge[63:32]),
        .clear(first_edge),
        .acc(cell_1_1_acc)
    );

    dot_cell_1x1_deep16_int8_ternary_acc26_ternary cell_1_2 (
        .clk(clk),
        .act(act_edge[255:128]),
        .wgt(wgt_edge[95:64]),
        .clear(first_edge),
        .acc(cell_1_2_acc)
    );

    dot_cell_1x1_deep16_int8_ternary_acc26_ternary cell_0_0 (
        .clk(clk),
        .act(act_edge[127:0]),
        .wgt(wgt_edge[31:0]),
        .clear(first_edge),
        .acc(cell_0_0_acc)
    );

    dot_cell_1x1_deep16_int8_ternary_acc26_ternary cell_0_1 (
        .clk(clk),
        .act(act_edge[127:0]),
        .wgt(wgt_edge[63:32]),
        .clear(first_edge),
        .acc(cell_0_1_acc)
    );

    dot_cell_1x1_deep16_int8_ternary_acc26_ternary cell_0_2 (
        .clk(clk),
        .act(act_edge[127:0]),
        .wgt(wgt_edge[95:64]),
        .clear(first_edge),
        .acc(cell_0_2_acc)
    );

endmodule

module dot_cell_1x1_deep16_int8_ternary_acc26_ternary (
    input  wire clk,
    input  wire [127:0] act,
    input  wire [31:0] wgt,
    input  wire clear,
    output reg  [25:0] acc
);

    wire [7:0] row_0;
    wire [7:0] row_1;
    wire [7:0] row_2;
    wire [7:0] row_3;
    wire [7:0] row_4;
    wire [7:0] row_5;
    wire [7:0] row_6;
    wire [7:0] row_7;
    wire [7:0] row_8;
    wire [7:0] row_9;
    wire [7:0] row_10;
    wire [7:0] row_11;
    wire [7:0] row_12;
    wire [7:0] row_13;
    wire [7:0] row_14;
    wire [7:0] row_15;
    wire tree_0_0_half;
    wire tree_0_0_sum;
    wire tree_0_0_carry;
    wire tree_0_1_half;
    wire tree_0_1_sum;
    wire tree_0_1_carry;
    wire tree_0_2_half;
    wire tree_0_2_sum;
    wire tree_0_2_carry;
    wire tree_0_3_half;
    wire tree_0_3_sum;
    wire tree_0_3_carry;
    wire tree_0_4_half;
    wire tree_0_4_sum;
    wire tree_0_4_carry;
    wire tree_0_5_half;
    wire [25:0] before_;
    wire tree_0_5_sum;
    wire tree_0_5_carry;
    wire tree_0_6_half;
    wire tree_0_6_sum;
    wire tree_0_6_carry;
    wire tree_0_7_half;
    wire tree_0_7_sum;
    wire tree_0_7_carry;
    wire tree_0_8_half;
    wire tree_0_8_sum;
    wire tree_0_8_carry;
    wire tree_0_9_half;
    wire tree_0_9_sum;
    wire tree_0_9_carry;
    wire tree_0_10_half;
    wire tree_0_10_sum;
    wire tree_0_10_carry;
    wire tree_0_11_half;
    wire tree_0_11_sum;
    wire tree_0_11_carry;
    wire tree_0_12_half;
    wire tree_0_12_sum;
    wire tree_0_12_carry;
    wire tree_0_13_half;
    wire tree_0_13_sum;
    wire tree_0_13_carry;
    wire tree_0_14_half;
    wire tree_0_14_sum;
    wire tree_0_14_carry;
    wire tree_0_15_half;
    wire tree_0_15_sum;
    wire tree_0_15_carry;
    wire tree_1_0_half;
    wire tree_1_0_sum;
    wire tree_1_0_carry;
    wire tree_1_1_half;
    wire tree_1_1_sum;
    wire tree_1_1_carry;
    wire tree_1_2_half;
    wire tree_1_2_sum;
    wire tree_1_2_carry;
    wire tree_1_3_half;
    wire tree_1_3_sum;
    wire tree_1_3_carry;
    wire tree_1_4_half;
    wire tree_1_4_sum;
    wire tree_1_4_carry;
    wire tree_1_5_half;
    wire tree_1_5_sum;
    wire tree_1_5_carry;
    wire tree_1_6_half;
    wire tree_1_6_sum;
    wire tree_1_6_carry;
    wire tree_1_7_half;
    wire tree_1_7_sum;
    wire tree_1_7_carry;
    wire tree_1_8_half;
    wire tree_1_8_sum;
    wire tree_1_8_carry;
    wire tree_1_9_half;
    wire tree_1_9_sum;
    wire tree_1_9_carry;
    wire tree_1_10_half;
    wire tree_1_10_sum;
    wire tree_1_10_carry;
    wire tree_1_11_half;
    wire tree_1_11_sum;
    wire tree_1_11_carry;
    wire tree_1_12_half;
    wire tree_1_12_sum;
    wire tree_1_12_carry;
    wire tree_1_13_half;
    wire tree_1_13_sum;
    wire tree_1_13_carry;
    wire tree_1_14_half;
    wire tree_1_14_sum;
    wire tree_1_14_carry;
    wire tree_1_15_half;
    wire tree_1_15_sum;
    wire tree_1_15_carry;
    wire tree_2_0_half;
    wire tree_2_0_sum;
    wire tree_2_0_carry;
    wire tree_2_1_half;
    wire tree_2_1_sum;
    wire tree_2_1_carry;
    wire tree_2_2_half;
    wire tree_2_2_sum;
    wire tree_2_2_carry;
    wire tree_2_3_half;
    wire tree_2_3_sum;
    wire tree_2_3_carry;
    wire tree_2_4_half;
    wire tree_2_4_sum;
    wire tree_2_4_carry;
    wire tree_2_5_half;
    wire tree_2_5_sum;
    wire tree_2_5_carry;
    wire tree_2_6_half;
    wire tree_2_6_sum;
    wire tree_2_6_carry;
    wire tree_2_7_half;
    wire tree_2_7_sum;
    wire tree_2_7_carry;
    wire tree_2_8_half;
    wire tree_2_8_sum;
    wire tree_2_8_carry;
    wire tree_2_9_half;
    wire tree_2_9_sum;
    wire tree_2_9_carry;
    wire tree_2_10_half;
    wire tree_2_10_sum;
    wire tree_2_10_carry;
    wire tree_2_11_half;
    wire tree_2_11_sum;
    wire tree_2_11_carry;
    wire tree_2_12_half;
    wire tree_2_12_sum;
    wire tree_2_12_carry;
    wire tree_2_13_half;
    wire tree_2_13_sum;
    wire tree_2_13_carry;
    wire tree_2_14_half;
    wire tree_2_14_sum;
    wire tree_2_14_carry;
    wire tree_2_15_half;
    wire tree_2_15_sum;
    wire tree_2_15_carry;
    wire tree_3_0_half;
    wire tree_3_0_sum;
    wire tree_3_0_carry;
    wire tree_3_1_half;
    wire tree_3_1_sum;
    wire tree_3_1_carry;
    wire tree_3_2_half;
    wire tree_3_2_sum;
    wire tree_3_2_carry;
    wire tree_3_3_half;
    wire tree_3_3_sum;
    wire tree_3_3_carry;
    wire tree_3_4_half;
    wire tree_3_4_sum;
    wire tree_3_4_carry;
    wire tree_3_5_half;
    wire tree_3_5_sum;
    wire tree_3_5_carry;
    wire tree_3_6_half;
    wire tree_3_6_sum;
    wire tree_3_6_carry;
    wire tree_3_7_half;
    wire tree_3_7_sum;
    wire tree_3_7_carry;
    wire tree_3_8_half;
    wire tree_3_8_sum;
    wire tree_3_8_carry;
    wire tree_3_9_half;
    wire tree_3_9_sum;
    wire tree_3_9_carry;
    wire tree_3_10_half;
    wire tree_3_10_sum;
    wire tree_3_10_carry;
    wire tree_3_11_half;
    wire tree_3_11_sum;
    wire tree_3_11_carry;
    wire tree_3_12_half;
    wire tree_3_12_sum;
    wire tree_3_12_carry;
    wire tree_3_13_half;
    wire tree_3_13_sum;
    wire tree_3_13_carry;
    wire tree_3_14_half;
    wire tree_3_14_sum;
    wire tree_3_14_carry;
    wire tree_3_15_half;
    wire tree_3_15_sum;
    wire tree_3_15_carry;
    wire tree_4_0_half;
    wire tree_4_0_sum;
    wire tree_4_0_carry;
    wire tree_4_1_half;
    wire tree_4_1_sum;
    wire tree_4_1_carry;
    wire tree_4_2_half;
    wire tree_4_2_sum;
    wire tree_4_2_carry;
    wire tree_4_3_half;
    wire tree_4_3_sum;
    wire tree_4_3_carry;
    wire tree_4_4_half;
    wire tree_4_4_sum;
    wire tree_4_4_carry;
    wire tree_4_5_half;
    wire tree_4_5_sum;
    wire tree_4_5_carry;
    wire tree_4_6_half;
    wire tree_4_6_sum;
    wire tree_4_6_carry;
    wire tree_4_7_half;
    wire tree_4_7_sum;
    wire tree_4_7_carry;
    wire tree_4_8_half;
    wire tree_4_8_sum;
    wire tree_4_8_carry;
    wire tree_4_9_half;
    wire tree_4_9_sum;
    wire tree_4_9_carry;
    wire tree_4_10_half;
    wire tree_4_10_sum;
    wire tree_4_10_carry;
    wire tree_4_11_half;
    wire tree_4_11_sum;
    wire tree_4_11_carry;
    wire tree_4_12_half;
    wire tree_4_12_sum;
    wire tree_4_12_carry;
    wire tree_4_13_half;
    wire tree_4_13_sum;
    wire tree_4_13_carry;
    wire tree_4_14_half;
    wire tree_4_14_sum;
    wire tree_4_14_carry;
    wire tree_4_15_half;
    wire tree_4_15_sum;
    wire tree_4_15_carry;
    wire tree_5_0_half;
    wire tree_5_0_sum;
    wire tree_5_0_carry;
    wire tree_5_1_half;
    wire tree_5_1_sum;
    wire tree_5_1_carry;
    wire tree_5_2_half;
    wire tree_5_2_sum;
    wire tree_5_2_carry;
    wire tree_5_3_half;
    wire tree_5_3_sum;
    wire tree_5_3_carry;
    wire tree_5_4_half;
    wire tree_5_4_sum;
    wire tree_5_4_carry;
    wire tree_5_5_half;
    wire tree_5_5_sum;
    wire tree_5_5_carry;
    wire tree_5_6_half;
    wire tree_5_6_sum;
    wire tree_5_6_carry;
    wire tree_5_7_half;
    wire tree_5_7_sum;
    wire tree_5_7_carry;
    wire tree_5_8_half;
    wire tree_5_8_sum;
    wire tree_5_8_carry;
    wire tree_5_9_half;
    wire tree_5_9_sum;
    wire tree_5_9_carry;
    wire tree_5_10_half;
    wire tree_5_10_sum;
    wire tree_5_10_carry;
    wire tree_5_11_half;
    wire tree_5_11_sum;
    wire tree_5_11_carry;
    wire tree_5_12_half;
    wire tree_5_12_sum;
    wire tree_5_12_carry;
    wire tree_5_13_half;
    wire tree_5_13_sum;
    wire tree_5_13_carry;
    wire tree_5_14_half;
    wire tree_5_14_sum;
    wire tree_5_14_carry;
    wire tree_5_15_half;
    wire tree_5_15_sum;
    wire tree_5_15_carry;
    wire tree_6_0_half;
    wire tree_6_0_sum;
    wire tree_6_0_carry;
    wire tree_6_1_half;
    wire tree_6_1_sum;
    wire tree_6_1_carry;
    wire tree_6_2_half;
    wire tree_6_2_sum;
    wire tree_6_2_carry;
    wire tree_6_3_half;
    wire tree_6_3_sum;
    wire tree_6_3_carry;
    wire tree_6_4_half;
    wire tree_6_4_sum;
    wire tree_6_4_carry;
    wire tree_6_5_half;
    wire tree_6_5_sum;
    wire tree_6_5_carry;
    wire tree_6_6_half;
    wire tree_6_6_sum;
    wire tree_6_6_carry;
    wire tree_6_7_half;
    wire tree_6_7_sum;
    wire tree_6_7_carry;
    wire tree_6_8_half;
    wire tree_6_8_sum;
    wire tree_6_8_carry;
    wire tree_6_9_half;
    wire tree_6_9_sum;
    wire tree_6_9_carry;
    wire tree_6_10_half;
    wire tree_6_10_sum;
    wire tree_6_10_carry;
    wire tree_6_11_half;
    wire tree_6_11_sum;
    wire tree_6_11_carry;
    wire tree_6_12_half;
    wire tree_6_12_sum;
    wire tree_6_12_carry;
    wire tree_6_13_half;
    wire tree_6_13_sum;
    wire tree_6_13_carry;
    wire tree_6_14_half;
    wire tree_6_14_sum;
    wire tree_6_14_carry;
    wire tree_6_15_half;
    wire tree_6_15_sum;
    wire tree_6_15_carry;
    wire tree_7_0_half;
    wire tree_7_0_sum;
    wire tree_7_0_carry;
    wire tree_7_1_half;
    wire tree_7_1_sum;
    wire tree_7_1_carry;
    wire tree_7_2_half;
    wire tree_7_2_sum;
    wire tree_7_2_carry;
    wire tree_7_3_half;
    wire tree_7_3_sum;
    wire tree_7_3_carry;
    wire tree_7_4_half;
    wire tree_7_4_sum;
    wire tree_7_4_carry;
    wire tree_7_5_half;
    wire tree_7_5_sum;
    wire tree_7_5_carry;
    wire tree_7_6_half;
    wire tree_7_6_sum;
    wire tree_7_6_carry;
    wire tree_7_7_half;
    wire tree_7_7_sum;
    wire tree_7_7_carry;
    wire tree_7_8_half;
    wire tree_7_8_sum;
    wire tree_7_8_carry;
    wire tree_7_9_half;
    wire tree_7_9_sum;
    wire tree_7_9_carry;
    wire tree_7_10_half;
    wire tree_7_10_sum;
    wire tree_7_10_carry;
    wire tree_7_11_half;
    wire tree_7_11_sum;
    wire tree_7_11_carry;
    wire tree_7_12_half;
    wire tree_7_12_sum;
    wire tree_7_12_carry;
    wire tree_7_13_half;
    wire tree_7_13_sum;
    wire tree_7_13_carry;
    wire tree_7_14_half;
    wire tree_7_14_sum;
    wire tree_7_14_carry;
    wire tree_7_15_half;
    wire tree_7_15_sum;
    wire tree_7_15_carry;
    wire tree_8_0_half;
    wire tree_8_0_sum;
    wire tree_8_0_carry;
    wire tree_8_1_half;
    wire tree_8_1_sum;
    wire tree_8_1_carry;
    wire tree_8_2_half;
    wire tree_8_2_sum;
    wire tree_8_2_carry;
    wire tree_8_3_half;
    wire tree_8_3_sum;
    wire tree_8_3_carry;
    wire tree_8_4_half;
    wire tree_8_4_sum;
    wire tree_8_4_carry;
    wire tree_8_5_half;
    wire tree_8_5_sum;
    wire tree_8_5_carry;
    wire tree_8_6_half;
    wire tree_8_6_sum;
    wire tree_8_6_carry;
    wire tree_8_7_half;
    wire tree_8_7_sum;
    wire tree_8_7_carry;
    wire tree_9_0_half;
    wire tree_9_0_sum;
    wire tree_9_0_carry;
    wire tree_9_1_half;
    wire tree_9_1_sum;
    wire tree_9_1_carry;
    wire tree_9_2_half;
    wire tree_9_2_sum;
    wire tree_9_2_carry;
    wire tree_9_3_half;
    wire tree_9_3_sum;
    wire tree_9_3_carry;
    wire tree_10_0_half;
    wire tree_10_0_sum;
    wire tree_10_0_carry;
    wire tree_10_1_half;
    wire tree_10_1_sum;
    wire tree_10_1_carry;
    wire tree_11_0_sum;
    wire tree_11_0_carry;
    reg  [25:0] after;
    wire up_11;
    wire down_11;
    wire up_12;
    wire down_12;
    wire up_13;
    wire down_13;
    wire up_14;
    wire down_14;
    wire up_15;
    wire down_15;
    wire up_16;
    wire down_16;
    wire up_17;
    wire down_17;
    wire up_18;
    wire down_18;
    wire up_19;
    wire down_19;
    wire up_20;
    wire down_20;
    wire up_21;
    wire down_21;
    wire up_22;
    wire down_22;
    wire up_23;
    wire down_23;
    wire up_24;
    wire down_24;
    wire up_25;
    wire down_25;

    assign row_0 = (act[7:0] & {8{wgt[0]}}) | (~act[7:0] & {8{wgt[1]}});
    assign row_1 = (act[15:8] & {8{wgt[2]}}) | (~act[15:8] & {8{wgt[3]}});
    assign row_2 = (act[23:16] & {8{wgt[4]}}) | (~act[23:16] & {8{wgt[5]}});
    assign row_3 = (act[31:24] & {8{wgt[6]}}) | (~act[31:24] & {8{wgt[7]}});
    assign row_4 = (act[39:32] & {8{wgt[8]}}) | (~act[39:32] & {8{wgt[9]}});
    assign row_5 = (act[47:40] & {8{wgt[10]}}) | (~act[47:40] & {8{wgt[11]}});
    assign row_6 = (act[55:48] & {8{wgt[12]}}) | (~act[55:48] & {8{wgt[13]}});
    assign row_7 = (act[63:56] & {8{wgt[14]}}) | (~act[63:56] & {8{wgt[15]}});
    assign row_8 = (act[71:64] & {8{wgt[16]}}) | (~act[71:64] & {8{wgt[17]}});
    assign row_9 = (act[79:72] & {8{wgt[18]}}) | (~act[79:72] & {8{wgt[19]}});
    assign row_10 = (act[87:80] & {8{wgt[20]}}) | (~act[87:80] & {8{wgt[21]}});
    assign row_11 = (act[95:88] & {8{wgt[22]}}) | (~act[95:88] & {8{wgt[23]}});
    assign row_12 = (act[103:96] & {8{wgt[24]}}) | (~act[103:96] & {8{wgt[25]}});
    assign row_13 = (act[111:104] & {8{wgt[26]}}) | (~act[111:104] & {8{wgt[27]}});
    assign row_14 = (act[119:112] & {8{wgt[28]}}) | (~act[119:112] & {8{wgt[29]}});
    assign row_15 = (act[127:120] & {8{wgt[30]}}) | (~act[127:120] & {8{wgt[31]}});
    assign tree_0_0_half = wgt[1] ^ wgt[3];
    assign tree_0_0_sum = tree_0_0_half ^ wgt[5];
    assign tree_0_0_carry = (wgt[1] & wgt[3]) | (tree_0_0_half & wgt[5]);
    assign tree_0_1_half = wgt[7] ^ wgt[9];
    assign tree_0_1_sum = tree_0_1_half ^ wgt[11];
    assign tree_0_1_carry = (wgt[7] & wgt[9]) | (tree_0_1_half & wgt[11]);
    assign tree_0_2_half = wgt[13] ^ wgt[15];
    assign tree_0_2_sum = tree_0_2_half ^ wgt[17];
    assign tree_0_2_carry = (wgt[13] & wgt[15]) | (tree_0_2_half & wgt[17]);
    assign tree_0_3_half = wgt[19] ^ wgt[21];
    assign tree_0_3_sum = tree_0_3_half ^ wgt[23];
    assign tree_0_3_carry = (wgt[19] & wgt[21]) | (tree_0_3_half & wgt[23]);
    assign tree_0_4_half = wgt[25] ^ wgt[27];
    assign tree_0_4_sum = tree_0_4_half ^ wgt[29];
    assign tree_0_4_carry = (wgt[25] & wgt[27]) | (tree_0_4_half & wgt[29]);
    assign tree_0_5_half = wgt[31] ^ before_[0];
    assign tree_0_5_sum = tree_0_5_half ^ row_0[0];
    assign tree_0_5_carry = (wgt[31] & before_[0]) | (tree_0_5_half & row_0[0]);
    assign tree_0_6_half = row_1[0] ^ row_2[0];
    assign tree_0_6_sum = tree_0_6_half ^ row_3[0];
    assign tree_0_6_carry = (row_1[0] & row_2[0]) | (tree_0_6_half & row_3[0]);
    assign tree_0_7_half = row_4[0] ^ row_5[0];
    assign tree_0_7_sum = tree_0_7_half ^ row_6[0];
    assign tree_0_7_carry = (row_4[0] & row_5[0]) | (tree_0_7_half & row_6[0]);
    assign tree_0_8_half = row_7[0] ^ row_8[0];
    assign tree_0_8_sum = tree_0_8_half ^ row_9[0];
    assign tree_0_8_carry = (row_7[0] & row_8[0]) | (tree_0_8_half & row_9[0]);
    assign tree_0_9_half = row_10[0] ^ row_11[0];
    assign tree_0_9_sum = tree_0_9_half ^ row_12[0];
    assign tree_0_9_carry = (row_10[0] & row_11[0]) | (tree_0_9_half & row_12[0]);
    assign tree_0_10_half = row_13[0] ^ row_14[0];
    assign tree_0_10_sum = tree_0_10_half ^ row_15[0];
    assign tree_0_10_carry = (row_13[0] & row_14[0]) | (tree_0_10_half & row_15[0]);
    assign tree_0_11_half = tree_0_0_sum ^ tree_0_1_sum;
    assign tree_0_11_sum = tree_0_11_half ^ tree_0_2_sum;
    assign tree_0_11_carry = (tree_0_0_sum & tree_0_1_sum) | (tree_0_11_half & tree_0_2_sum);
    assign tree_0_12_half = tree_0_3_sum ^ tree_0_4_sum;
    assign tree_0_12_sum = tree_0_12_half ^ tree_0_5_sum;
    assign tree_0_12_carry = (tree_0_3_sum & tree_0_4_sum) | (tree_0_12_half & tree_0_5_sum);
    assign tree_0_13_half = tree_0_6_sum ^ tree_0_7_sum;
    assign tree_0_13_sum = tree_0_13_half ^ tree_0_8_sum;
    assign tree_0_13_carry = (tree_0_6_sum & tree_0_7_sum) | (tree_0_13_half & tree_0_8_sum);
    assign tree_0_14_half = tree_0_9_sum ^ tree_0_10_sum;
    assign tree_0_14_sum = tree_0_14_half ^ tree_0_11_sum;
    assign tree_0_14_carry = (tree_0_9_sum & tree_0_10_sum) | (tree_0_14_half & tree_0_11_sum);
    assign tree_0_15_half = tree_0_12_sum ^ tree_0_13_sum;
    assign tree_0_15_sum = tree_0_15_half ^ tree_0_14_sum;
    assign tree_0_15_carry = (tree_0_12_sum & tree_0_13_sum) | (tree_0_15_half & tree_0_14_sum);
    assign tree_1_0_half = before_[1] ^ row_0[1];
    assign tree_1_0_sum = tree_1_0_half ^ row_1[1];
    assign tree_1_0_carry = (before_[1] & row_0[1]) | (tree_1_0_half & row_1[1]);
    assign tree_1_1_half = row_2[1] ^ row_3[1];
    assign tree_1_1_sum = tree_1_1_half ^ row_4[1];
    assign tree_1_1_carry = (row_2[1] & row_3[1]) | (tree_1_1_half & row_4[1]);
    assign tree_1_2_half = row_5[1] ^ row_6[1];
    assign tree_1_2_sum = tree_1_2_half ^ row_7[1];
    assign tree_1_2_carry = (row_5[1] & row_6[1]) | (tree_1_2_half & row_7[1]);
    assign tree_1_3_half = row_8[1] ^ row_9[1];
    assign tree_1_3_sum = tree_1_3_half ^ row_10[1];
    assign tree_1_3_carry = (row_8[1] & row_9[1]) | (tree_1_3_half & row_10[1]);
    assign tree_1_4_half = row_11[1] ^ row_12[1];
    assign tree_1_4_sum = tree_1_4_half ^ row_13[1];
    assign tree_1_4_carry = (row_11[1] & row_12[1]) | (tree_1_4_half & row_13[1]);
    assign tree_1_5_half = row_14[1] ^ row_15[1];
    assign tree_1_5_sum = tree_1_5_half ^ tree_0_0_carry;
    assign tree_1_5_carry = (row_14[1] & row_15[1]) | (tree_1_5_half & tree_0_0_carry);
    assign tree_1_6_half = tree_0_1_carry ^ tree_0_2_carry;
    assign tree_1_6_sum = tree_1_6_half ^ tree_0_3_carry;
    assign tree_1_6_carry = (tree_0_1_carry & tree_0_2_carry) | (tree_1_6_half & tree_0_3_carry);
    assign tree_1_7_half = tree_0_4_carry ^ tree_0_5_carry;
    assign tree_1_7_sum = tree_1_7_half ^ tree_0_6_carry;
    assign tree_1_7_carry = (tree_0_4_carry & tree_0_5_carry) | (tree_1_7_half & tree_0_6_carry);
    assign tree_1_8_half = tree_0_7_carry ^ tree_0_8_carry;
    assign tree_1_8_sum = tree_1_8_half ^ tree_0_9_carry;
    assign tree_1_8_carry = (tree_0_7_carry & tree_0_8_carry) | (tree_1_8_half & tree_0_9_carry);
    assign tree_1_9_half = tree_0_10_carry ^ tree_1_0_sum;
    assign tree_1_9_sum = tree_1_9_half ^ tree_1_1_sum;
    assign tree_1_9_carry = (tree_0_10_carry & tree_1_0_sum) | (tree_1_9_half & tree_1_1_sum);
    assign tree_1_10_half = tree_1_2_sum ^ tree_1_3_sum;
    assign tree_1_10_sum = tree_1_10_half ^ tree_1_4_sum;
    assign tree_1_10_carry = (tree_1_2_sum & tree_1_3_sum) | (tree_1_10_half & tree_1_4_sum);
    assign tree_1_11_half = tree_1_5_sum ^ tree_0_11_carry;
    assign tree_1_11_sum = tree_1_11_half ^ tree_0_12_carry;
    assign tree_1_11_carry = (tree_1_5_sum & tree_0_11_carry) | (tree_1_11_half & tree_0_12_carry);
    assign tree_1_12_half = tree_1_6_sum ^ tree_1_7_sum;
    assign tree_1_12_sum = tree_1_12_half ^ tree_0_13_carry;
    assign tree_1_12_carry = (tree_1_6_sum & tree_1_7_sum) | (tree_1_12_half & tree_0_13_carry);
    assign tree_1_13_half = tree_1_8_sum ^ tree_1_9_sum;
    assign tree_1_13_sum = tree_1_13_half ^ tree_1_10_sum;
    assign tree_1_13_carry = (tree_1_8_sum & tree_1_9_sum) | (tree_1_13_half & tree_1_10_sum);
    assign tree_1_14_half = tree_0_14_carry ^ tree_1_11_sum;
    assign tree_1_14_sum = tree_1_14_half ^ tree_1_12_sum;
    assign tree_1_14_carry = (tree_0_14_carry & tree_1_11_sum) | (tree_1_14_half & tree_1_12_sum);
    assign tree_1_15_half = tree_0_15_carry ^ tree_1_13_sum;
    assign tree_1_15_sum = tree_1_15_half ^ tree_1_14_sum;
    assign tree_1_15_carry = (tree_0_15_carry & tree_1_13_sum) | (tree_1_15_half & tree_1_14_sum);
    assign tree_2_0_half = before_[2] ^ row_0[2];
    assign tree_2_0_sum = tree_2_0_half ^ row_1[2];
    assign tree_2_0_carry = (before_[2] & row_0[2]) | (tree_2_0_half & row_1[2]);
    assign tree_2_1_half = row_2[2] ^ row_3[2];
    assign tree_2_1_sum = tree_2_1_half ^ row_4[2];
    assign tree_2_1_carry = (row_2[2] & row_3[2]) | (tree_2_1_half & row_4[2]);
    assign tree_2_2_half = row_5[2] ^ row_6[2];
    assign tree_2_2_sum = tree_2_2_half ^ row_7[2];
    assign tree_2_2_carry = (row_5[2] & row_6[2]) | (tree_2_2_half & row_7[2]);
    assign tree_2_3_half = row_8[2] ^ row_9[2];
    assign tree_2_3_sum = tree_2_3_half ^ row_10[2];
    assign tree_2_3_carry = (row_8[2] & row_9[2]) | (tree_2_3_half & row_10[2]);
    assign tree_2_4_half = row_11[2] ^ row_12[2];
    assign tree_2_4_sum = tree_2_4_half ^ row_13[2];
    assign tree_2_4_carry = (row_11[2] & row_12[2]) | (tree_2_4_half & row_13[2]);
    assign tree_2_5_half = row_14[2] ^ row_15[2];
    assign tree_2_5_sum = tree_2_5_half ^ tree_1_0_carry;
    assign tree_2_5_carry = (row_14[2] & row_15[2]) | (tree_2_5_half & tree_1_0_carry);
    assign tree_2_6_half = tree_1_1_carry ^ tree_1_2_carry;
    assign tree_2_6_sum = tree_2_6_half ^ tree_1_3_carry;
    assign tree_2_6_carry = (tree_1_1_carry & tree_1_2_carry) | (tree_2_6_half & tree_1_3_carry);
    assign tree_2_7_half = tree_1_4_carry ^ tree_1_5_carry;
    assign tree_2_7_sum = tree_2_7_half ^ tree_2_0_sum;
    assign tree_2_7_carry = (tree_1_4_carry & tree_1_5_carry) | (tree_2_7_half & tree_2_0_sum);
    assign tree_2_8_half = tree_2_1_sum ^ tree_2_2_sum;
    assign tree_2_8_sum = tree_2_8_half ^ tree_2_3_sum;
    assign tree_2_8_carry = (tree_2_1_sum & tree_2_2_sum) | (tree_2_8_half & tree_2_3_sum);
    assign tree_2_9_half = tree_2_4_sum ^ tree_2_5_sum;
    assign tree_2_9_sum = tree_2_9_half ^ tree_1_6_carry;
    assign tree_2_9_carry = (tree_2_4_sum & tree_2_5_sum) | (tree_2_9_half & tree_1_6_carry);
    assign tree_2_10_half = tree_1_7_carry ^ tree_1_8_carry;
    assign tree_2_10_sum = tree_2_10_half ^ tree_1_9_carry;
    assign tree_2_10_carry = (tree_1_7_carry & tree_1_8_carry) | (tree_2_10_half & tree_1_9_carry);
    assign tree_2_11_half = tree_1_10_carry ^ tree_2_6_sum;
    assign tree_2_11_sum = tree_2_11_half ^ tree_2_7_sum;
    assign tree_2_11_carry = (tree_1_10_carry & tree_2_6_sum) | (tree_2_11_half & tree_2_7_sum);
    assign tree_2_12_half = tree_2_8_sum ^ tree_2_9_sum;
    assign tree_2_12_sum = tree_2_12_half ^ tree_1_11_carry;
    assign tree_2_12_carry = (tree_2_8_sum & tree_2_9_sum) | (tree_2_12_half & tree_1_11_carry);
    assign tree_2_13_half = tree_1_12_carry ^ tree_2_10_sum;
    assign tree_2_13_sum = tree_2_13_half ^ tree_1_13_carry;
    assign tree_2_13_carry = (tree_1_12_carry & tree_2_10_sum) | (tree_2_13_half & tree_1_13_carry);
    assign tree_2_14_half = tree_2_11_sum ^ tree_2_12_sum;
    assign tree_2_14_sum = tree_2_14_half ^ tree_1_14_carry;
    assign tree_2_14_carry = (tree_2_11_sum & tree_2_12_sum) | (tree_2_14_half & tree_1_14_carry);
    assign tree_2_15_half = tree_2_13_sum ^ tree_1_15_carry;
    assign tree_2_15_sum = tree_2_15_half ^ tree_2_14_sum;
    assign tree_2_15_carry = (tree_2_13_sum & tree_1_15_carry) | (tree_2_15_half & tree_2_14_sum);
    assign tree_3_0_half = before_[3] ^ row_0[3];
    assign tree_3_0_sum = tree_3_0_half ^ row_1[3];
    assign tree_3_0_carry = (before_[3] & row_0[3]) | (tree_3_0_half & row_1[3]);
    assign tree_3_1_half = row_2[3] ^ row_3[3];
    assign tree_3_1_sum = tree_3_1_half ^ row_4[3];
    assign tree_3_1_carry = (row_2[3] & row_3[3]) | (tree_3_1_half & row_4[3]);
    assign tree_3_2_half = row_5[3] ^ row_6[3];
    assign tree_3_2_sum = tree_3_2_half ^ row_7[3];
    assign tree_3_2_carry = (row_5[3] & row_6[3]) | (tree_3_2_half & row_7[3]);
    assign tree_3_3_half = row_8[3] ^ row_9[3];
    assign tree_3_3_sum = tree_3_3_half ^ row_10[3];
    assign tree_3_3_carry = (row_8[3] & row_9[3]) | (tree_3_3_half & row_10[3]);
    assign tree_3_4_half = row_11[3] ^ row_12[3];
    assign tree_3_4_sum = tree_3_4_half ^ row_13[3];
    assign tree_3_4_carry = (row_11[3] & row_12[3]) | (tree_3_4_half & row_13[3]);
    assign tree_3_5_half = row_14[3] ^ row_15[3];
    assign tree_3_5_sum = tree_3_5_half ^ tree_2_0_carry;
    assign tree_3_5_carry = (row_14[3] & row_15[3]) | (tree_3_5_half & tree_2_0_carry);
    assign tree_3_6_half = tree_2_1_carry ^ tree_2_2_carry;
    assign tree_3_6_sum = tree_3_6_half ^ tree_2_3_carry;
    assign tree_3_6_carry = (tree_2_1_carry & tree_2_2_carry) | (tree_3_6_half & tree_2_3_carry);
    assign tree_3_7_half = tree_2_4_carry ^ tree_3_0_sum;
    assign tree_3_7_sum = tree_3_7_half ^ tree_3_1_sum;
    assign tree_3_7_carry = (tree_2_4_carry & tree_3_0_sum) | (tree_3_7_half & tree_3_1_sum);
    assign tree_3_8_half = tree_3_2_sum ^ tree_3_3_sum;
    assign tree_3_8_sum = tree_3_8_half ^ tree_3_4_sum;
    assign tree_3_8_carry = (tree_3_2_sum & tree_3_3_sum) | (tree_3_8_half & tree_3_4_sum);
    assign tree_3_9_half = tree_2_5_carry ^ tree_3_5_sum;
    assign tree_3_9_sum = tree_3_9_half ^ tree_2_6_carry;
    assign tree_3_9_carry = (tree_2_5_carry & tree_3_5_sum) | (tree_3_9_half & tree_2_6_carry);
    assign tree_3_10_half = tree_2_7_carry ^ tree_2_8_carry;
    assign tree_3_10_sum = tree_3_10_half ^ tree_3_6_sum;
    assign tree_3_10_carry = (tree_2_7_carry & tree_2_8_carry) | (tree_3_10_half & tree_3_6_sum);
    assign tree_3_11_half = tree_3_7_sum ^ tree_3_8_sum;
    assign tree_3_11_sum = tree_3_11_half ^ tree_2_9_carry;
    assign tree_3_11_carry = (tree_3_7_sum & tree_3_8_sum) | (tree_3_11_half & tree_2_9_carry);
    assign tree_3_12_half = tree_3_9_sum ^ tree_2_10_carry;
    assign tree_3_12_sum = tree_3_12_half ^ tree_2_11_carry;
    assign tree_3_12_carry = (tree_3_9_sum & tree_2_10_carry) | (tree_3_12_half & tree_2_11_carry);
    assign tree_3_13_half = tree_3_10_sum ^ tree_3_11_sum;
    assign tree_3_13_sum = tree_3_13_half ^ tree_2_12_carry;
    assign tree_3_13_carry = (tree_3_10_sum & tree_3_11_sum) | (tree_3_13_half & tree_2_12_carry);
    assign tree_3_14_half = tree_2_13_carry ^ tree_3_12_sum;
    assign tree_3_14_sum = tree_3_14_half ^ tree_3_13_sum;
    assign tree_3_14_carry = (tree_2_13_carry & tree_3_12_sum) | (tree_3_14_half & tree_3_13_sum);
    assign tree_3_15_half = tree_2_14_carry ^ tree_3_14_sum;
    assign tree_3_15_sum = tree_3_15_half ^ tree_2_15_carry;
    assign tree_3_15_carry = (tree_2_14_carry & tree_3_14_sum) | (tree_3_15_half & tree_2_15_carry);
    assign tree_4_0_half = before_[4] ^ row_0[4];
    assign tree_4_0_sum = tree_4_0_half ^ row_1[4];
    assign tree_4_0_carry = (before_[4] & row_0[4]) | (tree_4_0_half & row_1[4]);
    assign tree_4_1_half = row_2[4] ^ row_3[4];
    assign tree_4_1_sum = tree_4_1_half ^ row_4[4];
    assign tree_4_1_carry = (row_2[4] & row_3[4]) | (tree_4_1_half & row_4[4]);
    assign tree_4_2_half = row_5[4] ^ row_6[4];
    assign tree_4_2_sum = tree_4_2_half ^ row_7[4];
    assign tree_4_2_carry = (row_5[4] & row_6[4]) | (tree_4_2_half & row_7[4]);
    assign tree_4_3_half = row_8[4] ^ row_9[4];
    assign tree_4_3_sum = tree_4_3_half ^ row_10[4];
    assign tree_4_3_carry = (row_8[4] & row_9[4]) | (tree_4_3_half & row_10[4]);
    assign tree_4_4_half = row_11[4] ^ row_12[4];
    assign tree_4_4_sum = tree_4_4_half ^ row_13[4];
    assign tree_4_4_carry = (row_11[4] & row_12[4]) | (tree_4_4_half & row_13[4]);
    assign tree_4_5_half = row_14[4] ^ row_15[4];
    assign tree_4_5_sum = tree_4_5_half ^ tree_3_0_carry;
    assign tree_4_5_carry = (row_14[4] & row_15[4]) | (tree_4_5_half & tree_3_0_carry);
    assign tree_4_6_half = tree_3_1_carry ^ tree_3_2_carry;
    assign tree_4_6_sum = tree_4_6_half ^ tree_3_3_carry;
    assign tree_4_6_carry = (tree_3_1_carry & tree_3_2_carry) | (tree_4_6_half & tree_3_3_carry);
    assign tree_4_7_half = tree_3_4_carry ^ tree_4_0_sum;
    assign tree_4_7_sum = tree_4_7_half ^ tree_4_1_sum;
    assign tree_4_7_carry = (tree_3_4_carry & tree_4_0_sum) | (tree_4_7_half & tree_4_1_sum);
    assign tree_4_8_half = tree_4_2_sum ^ tree_4_3_sum;
    assign tree_4_8_sum = tree_4_8_half ^ tree_4_4_sum;
    assign tree_4_8_carry = (tree_4_2_sum & tree_4_3_sum) | (tree_4_8_half & tree_4_4_sum);
    assign tree_4_9_half = tree_3_5_carry ^ tree_4_5_sum;
    assign tree_4_9_sum = tree_4_9_half ^ tree_3_6_carry;
    assign tree_4_9_carry = (tree_3_5_carry & tree_4_5_sum) | (tree_4_9_half & tree_3_6_carry);
    assign tree_4_10_half = tree_3_7_carry ^ tree_3_8_carry;
    assign tree_4_10_sum = tree_4_10_half ^ tree_4_6_sum;
    assign tree_4_10_carry = (tree_3_7_carry & tree_3_8_carry) | (tree_4_10_half & tree_4_6_sum);
    assign tree_4_11_half = tree_4_7_sum ^ tree_4_8_sum;
    assign tree_4_11_sum = tree_4_11_half ^ tree_3_9_carry;
    assign tree_4_11_carry = (tree_4_7_sum & tree_4_8_sum) | (tree_4_11_half & tree_3_9_carry);
    assign tree_4_12_half = tree_4_9_sum ^ tree_3_10_carry;
    assign tree_4_12_sum = tree_4_12_half ^ tree_3_11_carry;
    assign tree_4_12_carry = (tree_4_9_sum & tree_3_10_carry) | (tree_4_12_half & tree_3_11_carry);
    assign tree_4_13_half = tree_4_10_sum ^ tree_4_11_sum;
    assign tree_4_13_sum = tree_4_13_half ^ tree_3_12_carry;
    assign tree_4_13_carry = (tree_4_10_sum & tree_4_11_sum) | (tree_4_13_half & tree_3_12_carry);
    assign tree_4_14_half = tree_4_12_sum ^ tree_3_13_carry;
    assign tree_4_14_sum = tree_4_14_half ^ tree_4_13_sum;
    assign tree_4_14_carry = (tree_4_12_sum & tree_3_13_carry) | (tree_4_14_half & tree_4_13_sum);
    assign tree_4_15_half = tree_3_14_carry ^ tree_4_14_sum;
    assign tree_4_15_sum = tree_4_15_half ^ tree_3_15_carry;
    assign tree_4_15_carry = (tree_3_14_carry & tree_4_14_sum) | (tree_4_15_half & tree_3_15_carry);
    assign tree_5_0_half = before_[5] ^ row_0[5];
    assign tree_5_0_sum = tree_5_0_half ^ row_1[5];
    assign tree_5_0_carry = (before_[5] & row_0[5]) | (tree_5_0_half & row_1[5]);
    assign tree_5_1_half = row_2[5] ^ row_3[5];
    assign tree_5_1_sum = tree_5_1_half ^ row_4[5];
    assign tree_5_1_carry = (row_2[5] & row_3[5]) | (tree_5_1_half & row_4[5]);
    assign tree_5_2_half = row_5[5] ^ row_6[5];
    assign tree_5_2_sum = tree_5_2_half ^ row_7[5];
    assign tree_5_2_carry = (row_5[5] & row_6[5]) | (tree_5_2_half & row_7[5]);
    assign tree_5_3_half = row_8[5] ^ row_9[5];
    assign tree_5_3_sum = tree_5_3_half ^ row_10[5];
    assign tree_5_3_carry = (row_8[5] & row_9[5]) | (tree_5_3_half & row_10[5]);
    assign tree_5_4_half = row_11[5] ^ row_12[5];
    assign tree_5_4_sum = tree_5_4_half ^ row_13[5];
    assign tree_5_4_carry = (row_11[5] & row_12[5]) | (tree_5_4_half & row_13[5]);
    assign tree_5_5_half = row_14[5] ^ row_15[5];
    assign tree_5_5_sum = tree_5_5_half ^ tree_4_0_carry;
    assign tree_5_5_carry = (row_14[5] & row_15[5]) | (tree_5_5_half & tree_4_0_carry);
    assign tree_5_6_half = tree_4_1_carry ^ tree_4_2_carry;
    assign tree_5_6_sum = tree_5_6_half ^ tree_4_3_carry;
    assign tree_5_6_carry = (tree_4_1_carry & tree_4_2_carry) | (tree_5_6_half & tree_4_3_carry);
    assign tree_5_7_half = tree_4_4_carry ^ tree_5_0_sum;
    assign tree_5_7_sum = tree_5_7_half ^ tree_5_1_sum;
    assign tree_5_7_carry = (tree_4_4_carry & tree_5_0_sum) | (tree_5_7_half & tree_5_1_sum);
    assign tree_5_8_half = tree_5_2_sum ^ tree_5_3_sum;
    assign tree_5_8_sum = tree_5_8_half ^ tree_5_4_sum;
    assign tree_5_8_carry = (tree_5_2_sum & tree_5_3_sum) | (tree_5_8_half & tree_5_4_sum);
    assign tree_5_9_half = tree_4_5_carry ^ tree_5_5_sum;
    assign tree_5_9_sum = tree_5_9_half ^ tree_4_6_carry;
    assign tree_5_9_carry = (tree_4_5_carry & tree_5_5_sum) | (tree_5_9_half & tree_4_6_carry);
    assign tree_5_10_half = tree_4_7_carry ^ tree_4_8_carry;
    assign tree_5_10_sum = tree_5_10_half ^ tree_5_6_sum;
    assign tree_5_10_carry = (tree_4_7_carry & tree_4_8_carry) | (tree_5_10_half & tree_5_6_sum);
    assign tree_5_11_half = tree_5_7_sum ^ tree_5_8_sum;
    assign tree_5_11_sum = tree_5_11_half ^ tree_4_9_carry;
    assign tree_5_11_carry = (tree_5_7_sum & tree_5_8_sum) | (tree_5_11_half & tree_4_9_carry);
    assign tree_5_12_half = tree_5_9_sum ^ tree_4_10_carry;
    assign tree_5_12_sum = tree_5_12_half ^ tree_4_11_carry;
    assign tree_5_12_carry = (tree_5_9_sum & tree_4_10_carry) | (tree_5_12_half & tree_4_11_carry);
    assign tree_5_13_half = tree_5_10_sum ^ tree_5_11_sum;
    assign tree_5_13_sum = tree_5_13_half ^ tree_4_12_carry;
    assign tree_5_13_carry = (tree_5_10_sum & tree_5_11_sum) | (tree_5_13_half & tree_4_12_carry);
    assign tree_5_14_half = tree_5_12_sum ^ tree_4_13_carry;
    assign tree_5_14_sum = tree_5_14_half ^ tree_5_13_sum;
    assign tree_5_14_carry = (tree_5_12_sum & tree_4_13_carry) | (tree_5_14_half & tree_5_13_sum);
    assign tree_5_15_half = tree_4_14_carry ^ tree_5_14_sum;
    assign tree_5_15_sum = tree_5_15_half ^ tree_4_15_carry;
    assign tree_5_15_carry = (tree_4_14_carry & tree_5_14_sum) | (tree_5_15_half & tree_4_15_carry);
    assign tree_6_0_half = before_[6] ^ row_0[6];
    assign tree_6_0_sum = tree_6_0_half ^ row_1[6];
    assign tree_6_0_carry = (before_[6] & row_0[6]) | (tree_6_0_half & row_1[6]);
    assign tree_6_1_half = row_2[6] ^ row_3[6];
    assign tree_6_1_sum = tree_6_1_half ^ row_4[6];
    assign tree_6_1_carry = (row_2[6] & row_3[6]) | (tree_6_1_half & row_4[6]);
    assign tree_6_2_half = row_5[6] ^ row_6[6];
    assign tree_6_2_sum = tree_6_2_half ^ row_7[6];
    assign tree_6_2_carry = (row_5[6] & row_6[6]) | (tree_6_2_half & row_7[6]);
    assign tree_6_3_half = row_8[6] ^ row_9[6];
    assign tree_6_3_sum = tree_6_3_half ^ row_10[6];
    assign tree_6_3_carry = (row_8[6] & row_9[6]) | (tree_6_3_half & row_10[6]);
    assign tree_6_4_half = row_11[6] ^ row_12[6];
    assign tree_6_4_sum = tree_6_4_half ^ row_13[6];
    assign tree_6_4_carry = (row_11[6] & row_12[6]) | (tree_6_4_half & row_13[6]);
    assign tree_6_5_half = row_14[6] ^ row_15[6];
    assign tree_6_5_sum = tree_6_5_half ^ tree_5_0_carry;
    assign tree_6_5_carry = (row_14[6] & row_15[6]) | (tree_6_5_half & tree_5_0_carry);
    assign tree_6_6_half = tree_5_1_carry ^ tree_5_2_carry;
    assign tree_6_6_sum = tree_6_6_half ^ tree_5_3_carry;
    assign tree_6_6_carry = (tree_5_1_carry & tree_5_2_carry) | (tree_6_6_half & tree_5_3_carry);
    assign tree_6_7_half = tree_5_4_carry ^ tree_6_0_sum;
    assign tree_6_7_sum = tree_6_7_half ^ tree_6_1_sum;
    assign tree_6_7_carry = (tree_5_4_carry & tree_6_0_sum) | (tree_6_7_half & tree_6_1_sum);
    assign tree_6_8_half = tree_6_2_sum ^ tree_6_3_sum;
    assign tree_6_8_sum = tree_6_8_half ^ tree_6_4_sum;
    assign tree_6_8_carry = (tree_6_2_sum & tree_6_3_sum) | (tree_6_8_half & tree_6_4_sum);
    assign tree_6_9_half = tree_5_5_carry ^ tree_6_5_sum;
    assign tree_6_9_sum = tree_6_9_half ^ tree_5_6_carry;
    assign tree_6_9_carry = (tree_5_5_carry & tree_6_5_sum) | (tree_6_9_half & tree_5_6_carry);
    assign tree_6_10_half = tree_5_7_carry ^ tree_5_8_carry;
    assign tree_6_10_sum = tree_6_10_half ^ tree_6_6_sum;
    assign tree_6_10_carry = (tree_5_7_carry & tree_5_8_carry) | (tree_6_10_half & tree_6_6_sum);
    assign tree_6_11_half = tree_6_7_sum ^ tree_6_8_sum;
    assign tree_6_11_sum = tree_6_11_half ^ tree_5_9_carry;
    assign tree_6_11_carry = (tree_6_7_sum & tree_6_8_sum) | (tree_6_11_half & tree_5_9_carry);
    assign tree_6_12_half = tree_6_9_sum ^ tree_5_10_carry;
    assign tree_6_12_sum = tree_6_12_half ^ tree_5_11_carry;
    assign tree_6_12_carry = (tree_6_9_sum & tree_5_10_carry) | (tree_6_12_half & tree_5_11_carry);
    assign tree_6_13_half = tree_6_10_sum ^ tree_6_11_sum;
    assign tree_6_13_sum = tree_6_13_half ^ tree_5_12_carry;
    assign tree_6_13_carry = (tree_6_10_sum & tree_6_11_sum) | (tree_6_13_half & tree_5_12_carry);
    assign tree_6_14_half = tree_6_12_sum ^ tree_5_13_carry;
    assign tree_6_14_sum = tree_6_14_half ^ tree_6_13_sum;
    assign tree_6_14_carry = (tree_6_12_sum & tree_5_13_carry) | (tree_6_14_half & tree_6_13_sum);
    assign tree_6_15_half = tree_5_14_carry ^ tree_6_14_sum;
    assign tree_6_15_sum = tree_6_15_half ^ tree_5_15_carry;
    assign tree_6_15_carry = (tree_5_14_carry & tree_6_14_sum) | (tree_6_15_half & tree_5_15_carry);
    assign tree_7_0_half = before_[7] ^ ~row_0[7];
    assign tree_7_0_sum = tree_7_0_half ^ ~row_1[7];
    assign tree_7_0_carry = (before_[7] & ~row_0[7]) | (tree_7_0_half & ~row_1[7]);
    assign tree_7_1_half = ~row_2[7] ^ ~row_3[7];
    assign tree_7_1_sum = tree_7_1_half ^ ~row_4[7];
    assign tree_7_1_carry = (~row_2[7] & ~row_3[7]) | (tree_7_1_half & ~row_4[7]);
    assign tree_7_2_half = ~row_5[7] ^ ~row_6[7];
    assign tree_7_2_sum = tree_7_2_half ^ ~row_7[7];
    assign tree_7_2_carry = (~row_5[7] & ~row_6[7]) | (tree_7_2_half & ~row_7[7]);
    assign tree_7_3_half = ~row_8[7] ^ ~row_9[7];
    assign tree_7_3_sum = tree_7_3_half ^ ~row_10[7];
    assign tree_7_3_carry = (~row_8[7] & ~row_9[7]) | (tree_7_3_half & ~row_10[7]);
    assign tree_7_4_half = ~row_11[7] ^ ~row_12[7];
    assign tree_7_4_sum = tree_7_4_half ^ ~row_13[7];
    assign tree_7_4_carry = (~row_11[7] & ~row_12[7]) | (tree_7_4_half & ~row_13[7]);
    assign tree_7_5_half = ~row_14[7] ^ ~row_15[7];
    assign tree_7_5_sum = tree_7_5_half ^ tree_6_0_carry;
    assign tree_7_5_carry = (~row_14[7] & ~row_15[7]) | (tree_7_5_half & tree_6_0_carry);
    assign tree_7_6_half = tree_6_1_carry ^ tree_6_2_carry;
    assign tree_7_6_sum = tree_7_6_half ^ tree_6_3_carry;
    assign tree_7_6_carry = (tree_6_1_carry & tree_6_2_carry) | (tree_7_6_half & tree_6_3_carry);
    assign tree_7_7_half = tree_6_4_carry ^ tree_7_0_sum;
    assign tree_7_7_sum = tree_7_7_half ^ tree_7_1_sum;
    assign tree_7_7_carry = (tree_6_4_carry & tree_7_0_sum) | (tree_7_7_half & tree_7_1_sum);
    assign tree_7_8_half = tree_7_2_sum ^ tree_7_3_sum;
    assign tree_7_8_sum = tree_7_8_half ^ tree_7_4_sum;
    assign tree_7_8_carry = (tree_7_2_sum & tree_7_3_sum) | (tree_7_8_half & tree_7_4_sum);
    assign tree_7_9_half = tree_6_5_carry ^ tree_7_5_sum;
    assign tree_7_9_sum = tree_7_9_half ^ tree_6_6_carry;
    assign tree_7_9_carry = (tree_6_5_carry & tree_7_5_sum) | (tree_7_9_half & tree_6_6_carry);
    assign tree_7_10_half = tree_6_7_carry ^ tree_6_8_carry;
    assign tree_7_10_sum = tree_7_10_half ^ tree_7_6_sum;
    assign tree_7_10_carry = (tree_6_7_carry & tree_6_8_carry) | (tree_7_10_half & tree_7_6_sum);
    assign tree_7_11_half = tree_7_7_sum ^ tree_7_8_sum;
    assign tree_7_11_sum = tree_7_11_half ^ tree_6_9_carry;
    assign tree_7_11_carry = (tree_7_7_sum & tree_7_8_sum) | (tree_7_11_half & tree_6_9_carry);
    assign tree_7_12_half = tree_7_9_sum ^ tree_6_10_carry;
    assign tree_7_12_sum = tree_7_12_half ^ tree_6_11_carry;
    assign tree_7_12_carry = (tree_7_9_sum & tree_6_10_carry) | (tree_7_12_half & tree_6_11_carry);
    assign tree_7_13_half = tree_7_10_sum ^ tree_7_11_sum;
    assign tree_7_13_sum = tree_7_13_half ^ tree_6_12_carry;
    assign tree_7_13_carry = (tree_7_10_sum & tree_7_11_sum) | (tree_7_13_half & tree_6_12_carry);
    assign tree_7_14_half = tree_7_12_sum ^ tree_6_13_carry;
    assign tree_7_14_sum = tree_7_14_half ^ tree_7_13_sum;
    assign tree_7_14_carry = (tree_7_12_sum & tree_6_13_carry) | (tree_7_14_half & tree_7_13_sum);
    assign tree_7_15_half = tree_6_14_carry ^ tree_7_14_sum;
    assign tree_7_15_sum = tree_7_15_half ^ tree_6_15_carry;
    assign tree_7_15_carry = (tree_6_14_carry & tree_7_14_sum) | (tree_7_15_half & tree_6_15_carry);
    assign tree_8_0_half = before_[8] ^ tree_7_0_carry;
    assign tree_8_0_sum = tree_8_0_half ^ tree_7_1_carry;
    assign tree_8_0_carry = (before_[8] & tree_7_0_carry) | (tree_8_0_half & tree_7_1_carry);
    assign tree_8_1_half = tree_7_2_carry ^ tree_7_3_carry;
    assign tree_8_1_sum = tree_8_1_half ^ tree_7_4_carry;
    assign tree_8_1_carry = (tree_7_2_carry & tree_7_3_carry) | (tree_8_1_half & tree_7_4_carry);
    assign tree_8_2_half = tree_7_5_carry ^ tree_7_6_carry;
    assign tree_8_2_sum = tree_8_2_half ^ tree_7_7_carry;
    assign tree_8_2_carry = (tree_7_5_carry & tree_7_6_carry) | (tree_8_2_half & tree_7_7_carry);
    assign tree_8_3_half = tree_7_8_carry ^ tree_8_0_sum;
    assign tree_8_3_sum = tree_8_3_half ^ tree_8_1_sum;
    assign tree_8_3_carry = (tree_7_8_carry & tree_8_0_sum) | (tree_8_3_half & tree_8_1_sum);
    assign tree_8_4_half = tree_7_9_carry ^ tree_7_10_carry;
    assign tree_8_4_sum = tree_8_4_half ^ tree_8_2_sum;
    assign tree_8_4_carry = (tree_7_9_carry & tree_7_10_carry) | (tree_8_4_half & tree_8_2_sum);
    assign tree_8_5_half = tree_7_11_carry ^ tree_8_3_sum;
    assign tree_8_5_sum = tree_8_5_half ^ tree_7_12_carry;
    assign tree_8_5_carry = (tree_7_11_carry & tree_8_3_sum) | (tree_8_5_half & tree_7_12_carry);
    assign tree_8_6_half = tree_8_4_sum ^ tree_7_13_carry;
    assign tree_8_6_sum = tree_8_6_half ^ tree_8_5_sum;
    assign tree_8_6_carry = (tree_8_4_sum & tree_7_13_carry) | (tree_8_6_half & tree_8_5_sum);
    assign tree_8_7_half = tree_7_14_carry ^ tree_8_6_sum;
    assign tree_8_7_sum = tree_8_7_half ^ tree_7_15_carry;
    assign tree_8_7_carry = (tree_7_14_carry & tree_8_6_sum) | (tree_8_7_half & tree_7_15_carry);
    assign tree_9_0_half = before_[9] ^ tree_8_0_carry;
    assign tree_9_0_sum = tree_9_0_half ^ tree_8_1_carry;
    assign tree_9_0_carry = (before_[9] & tree_8_0_carry) | (tree_9_0_half & tree_8_1_carry);
    assign tree_9_1_half = tree_8_2_carry ^ tree_8_3_carry;
    assign tree_9_1_sum = tree_9_1_half ^ tree_9_0_sum;
    assign tree_9_1_carry = (tree_8_2_carry & tree_8_3_carry) | (tree_9_1_half & tree_9_0_sum);
    assign tree_9_2_half = tree_8_4_carry ^ tree_9_1_sum;
    assign tree_9_2_sum = tree_9_2_half ^ tree_8_5_carry;
    assign tree_9_2_carry = (tree_8_4_carry & tree_9_1_sum) | (tree_9_2_half & tree_8_5_carry);
    assign tree_9_3_half = tree_9_2_sum ^ tree_8_6_carry;
    assign tree_9_3_sum = tree_9_3_half ^ tree_8_7_carry;
    assign tree_9_3_carry = (tree_9_2_sum & tree_8_6_carry) | (tree_9_3_half & tree_8_7_carry);
    assign tree_10_0_half = before_[10] ^ tree_9_0_carry;
    assign tree_10_0_sum = tree_10_0_half ^ tree_9_1_carry;
    assign tree_10_0_carry = (before_[10] & tree_9_0_carry) | (tree_10_0_half & tree_9_1_carry);
    assign tree_10_1_half = tree_10_0_sum ^ tree_9_2_carry;
    assign tree_10_1_sum = tree_10_1_half ^ tree_9_3_carry;
    assign tree_10_1_carry = (tree_10_0_sum & tree_9_2_carry) | (tree_10_1_half & tree_9_3_carry);
    assign tree_11_0_sum = tree_10_0_carry ^ tree_10_1_carry;
    assign tree_11_0_carry = tree_10_0_carry & tree_10_1_carry;
    assign up_11 = ~tree_11_0_sum & tree_11_0_carry;
    assign down_11 = ~tree_11_0_sum & ~tree_11_0_carry;
    assign up_12 = up_11 & before_[11];
    assign down_12 = down_11 & ~before_[11];
    assign up_13 = up_12 & before_[12];
    assign down_13 = down_12 & ~before_[12];
    assign up_14 = up_13 & before_[13];
    assign down_14 = down_13 & ~before_[13];
    assign up_15 = up_14 & before_[14];
    assign down_15 = down_14 & ~before_[14];
    assign up_16 = up_15 & before_[15];
    assign down_16 = down_15 & ~before_[15];
    assign up_17 = up_16 & before_[16];
    assign down_17 = down_16 & ~before_[16];
    assign up_18 = up_17 & before_[17];
    assign down_18 = down_17 & ~before_[17];
    assign up_19 = up_18 & before_[18];
    assign down_19 = down_18 & ~before_[18];
    assign up_20 = up_19 & before_[19];
    assign down_20 = down_19 & ~before_[19];
    assign up_21 = up_20 & before_[20];
    assign down_21 = down_20 & ~before_[20];
    assign up_22 = up_21 & before_[21];
    assign down_22 = down_21 & ~before_[21];
    assign up_23 = up_22 & before_[22];
    assign down_23 = down_22 & ~before_[22];
    assign up_24 = up_23 & before_[23];
    assign down_24 = down_23 & ~before_[23];
    assign up_25 = up_24 & before_[24];
    assign down_25 = down_24 & ~before_[24];
    assign before_ = clear ? 26'd0 : acc;

    always @* begin
        after = 26'd0;
        after[10:0] = {tree_10_1_sum, tree_9_3_sum, tree_8_7_sum, tree_7_15_sum, tree_6_15_sum, tree_5_15_sum, tree_4_15_sum, tree_3_15_sum, tree_2_15_sum, tree_1_15_sum, tree_0_15_sum};
        after[11] = before_[11] ^ (up_11 | down_11);
        after[12] = before_[12] ^ (up_12 | down_12);
        after[13] = before_[13] ^ (up_13 | down_13);
        after[14] = before_[14] ^ (up_14 | down_14);
        after[15] = before_[15] ^ (up_15 | down_15);
        after[16] = before_[16] ^ (up_16 | down_16);
        after[17] = before_[17] ^ (up_17 | down_17);
        after[18] = before_[18] ^ (up_18 | down_18);
        after[19] = before_[19] ^ (up_19 | down_19);
        after[20] = before_[20] ^ (up_20 | down_20);
        after[21] = before_[21] ^ (up_21 | down_21);
        after[22] = before_[22] ^ (up_22 | down_22);
        after[23] = before_[23] ^ (up_23 | down_23);
        after[24] = before_[24] ^ (up_24 | down_24);
        after[25] = before_[25] ^ (up_25 | down_25);
    end

    always @(posedge clk) begin
        acc <= after;
    end

endmodule

`default_nettype wire
