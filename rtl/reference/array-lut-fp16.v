// lut_array_k4_t2_2x3_w8_fp16_guard2_acc38: array of table look-ups: sums of activations, chosen by bits of the weights
//
//   k             4            activations that a table has the sums of
//   tables        2            tables whose entries a step adds to every sum
//   cols          3            columns of B that share the activations
//   rows          2            rows of A that share the weights
//   wgt_bits_max  8 bits       most bits of a weight; how many they are is chosen at run time, from 1 on
//   act           fp16         format of the activations; floats are aligned to the greatest exponent of their sum before tables are made of them
//   guard         2 bits       floats: bits kept below the last bit of an activation with the greatest exponent
//   mode          exact        exact: the tables are made here, of integers; quantised: they come as operands, made and rounded to 8 bits outside
//   acc_width     38 bits      width of the accumulator; results wrap modulo 2**acc_width
//   form          os           os: an array whose sums leave row by row; anchor: operands registered, every accumulator is a port, as published PEs are measured
//
// digest 3b1b53ddeb243c312b3cea6ece3fd52cb83545668bdd81e9191d67e1a722e723
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module lut_array_k4_t2_2x3_w8_fp16_guard2_acc38 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire twice,
    input  wire minus,
    input  wire [255:0] act,
    input  wire [23:0] wgt,
    input  wire [9:0] act_exponent,
    output wire out_valid,
    output wire out_last,
    output wire [113:0] out,
    output wire [4:0] exponent,
    output wire nan
);

    wire [255:0] act_step;
    wire first_step;
    wire twice_step;
    wire keep;
    reg  first_edge;
    reg  twice_edge;
    wire twice_then;
    wire [111:0] align_0_number;
    wire [241:0] row_0_word;
    wire [17:0] column_0_word;
    wire [17:0] column_1_word;
    wire [17:0] column_2_word;
    wire [16:0] row_0_common;
    wire [111:0] align_1_number;
    wire [241:0] row_1_word;
    wire [16:0] row_1_common;
    reg  [157:0] drain_0;
    reg  [119:0] leaving;
    reg  [1:0] left;
    reg  [4:0] exponent_0_1;
    reg  [4:0] exponent_0_2;
    reg  nan_edge_0;
    wire align_0_nan;
    reg  nan_held_0;
    reg  [4:0] exponent_1_1;
    reg  [4:0] exponent_1_2;
    reg  nan_edge_1;
    wire align_1_nan;
    reg  nan_held_1;
    reg  [1:0] load;
    reg  [157:0] drain_1;
    wire [37:0] cell_1_0_acc;
    wire [37:0] cell_1_1_acc;
    wire [37:0] cell_1_2_acc;
    wire [37:0] common_1_acc;
    wire [37:0] cell_0_0_acc;
    wire [37:0] cell_0_1_acc;
    wire [37:0] cell_0_2_acc;
    wire [37:0] common_0_acc;
    reg  [2:0] start;
    wire [37:0] total_0;
    wire [37:0] total_1;
    wire [37:0] total_2;
    wire [157:0] choice_1;
    wire [157:0] choice_2;

    assign act_step = act & {256{valid}};
    assign first_step = first & valid;
    assign twice_step = twice & valid;
    assign keep = ~(first_edge | twice_edge);
    assign twice_then = twice_edge & ~first_edge;
    assign total_0 = drain_0[37:0] + drain_0[151:114];
    assign total_1 = drain_0[75:38] + drain_0[151:114];
    assign total_2 = drain_0[113:76] + drain_0[151:114];
    assign out_valid = left != 2'd0;
    assign out_last = left == 2'd1;
    assign choice_1 = load[1] ? {nan_held_1, exponent_1_2, common_1_acc, cell_1_2_acc, cell_1_1_acc, cell_1_0_acc} : 158'd0;
    assign choice_2 = load[1] ? {nan_held_0, exponent_0_2, common_0_acc, cell_0_2_acc, cell_0_1_acc, cell_0_0_acc} : drain_1;
    assign out = leaving[113:0];
    assign exponent = leaving[118:114];
    assign nan = leaving[119];

    always @(posedge clk) begin
        first_edge <= first_step;
        twice_edge <= twice_step;
        exponent_0_1 <= act_exponent[4:0];
        exponent_0_2 <= exponent_0_1;
        nan_edge_0 <= align_0_nan;
        nan_held_0 <= (nan_held_0 & ~first_edge) | nan_edge_0;
        exponent_1_1 <= act_exponent[9:5];
        exponent_1_2 <= exponent_1_1;
        nan_edge_1 <= align_1_nan;
        nan_held_1 <= (nan_held_1 & ~first_edge) | nan_edge_1;
        drain_1 <= choice_1;
        drain_0 <= choice_2;
        leaving <= {drain_0[157:152], total_2, total_1, total_0};
    end

    always @(posedge clk) begin
        if (rst) begin
            load <= 2'd0;
        end else begin
            load <= {load[0], (valid & last)};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            start <= 3'd0;
        end else begin
            start <= {start[1:0], (valid & last)};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            left <= 2'd0;
        end else begin
            if (start[2]) begin
                left <= 2'd2;
            end else if (out_valid) begin
                left <= left - 2'd1;
            end
        end
    end

    lut_column_k4_t2_2x3_w8_fp16_guard2_acc38 column_0 (
        .clk(clk),
        .wgt(wgt[7:0]),
        .minus(minus),
        .word(column_0_word)
    );

    lut_column_k4_t2_2x3_w8_fp16_guard2_acc38 column_1 (
        .clk(clk),
        .wgt(wgt[15:8]),
        .minus(minus),
        .word(column_1_word)
    );

    lut_column_k4_t2_2x3_w8_fp16_guard2_acc38 column_2 (
        .clk(clk),
        .wgt(wgt[23:16]),
        .minus(minus),
        .word(column_2_word)
    );

    lut_tables_k4_t2_2x3_w8_fp16_guard2_acc38 row_0 (
        .clk(clk),
        .act(align_0_number),
        .minus(minus),
        .word(row_0_word),
        .common(row_0_common)
    );

    act_align_to_lanes8_fp16_guard2 align_0 (
        .act(act_step[127:0]),
        .exponent(act_exponent[4:0]),
        .number(align_0_number),
        .nan(align_0_nan)
    );

    lut_cell_k4_t2_2x3_w8_fp16_guard2_acc38 cell_0_0 (
        .clk(clk),
        .row(row_0_word),
        .column(column_0_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_0_acc)
    );

    lut_cell_k4_t2_2x3_w8_fp16_guard2_acc38 cell_0_1 (
        .clk(clk),
        .row(row_0_word),
        .column(column_1_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_1_acc)
    );

    lut_cell_k4_t2_2x3_w8_fp16_guard2_acc38 cell_0_2 (
        .clk(clk),
        .row(row_0_word),
        .column(column_2_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_2_acc)
    );

    plane_common_17_acc38 common_0 (
        .clk(clk),
        .row(row_0_common),
        .keep(keep),
        .twice(twice_then),
        .acc(common_0_acc)
    );

    lut_tables_k4_t2_2x3_w8_fp16_guard2_acc38 row_1 (
        .clk(clk),
        .act(align_1_number),
        .minus(minus),
        .word(row_1_word),
        .common(row_1_common)
    );

    act_align_to_lanes8_fp16_guard2 align_1 (
        .act(act_step[255:128]),
        .exponent(act_exponent[9:5]),
        .number(align_1_number),
        .nan(align_1_nan)
    );

    lut_cell_k4_t2_2x3_w8_fp16_guard2_acc38 cell_1_0 (
        .clk(clk),
        .row(row_1_word),
        .column(column_0_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_1_0_acc)
    );

    lut_cell_k4_t2_2x3_w8_fp16_guard2_acc38 cell_1_1 (
        .clk(clk),
        .row(row_1_word),
        .column(column_1_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_1_1_acc)
    );

    lut_cell_k4_t2_2x3_w8_fp16_guard2_acc38 cell_1_2 (
        .clk(clk),
        .row(row_1_word),
        .column(column_2_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_1_2_acc)
    );

    plane_common_17_acc38 common_1 (
        .clk(clk),
        .row(row_1_common),
        .keep(keep),
        .twice(twice_then),
        .acc(common_1_acc)
    );

endmodule

module plane_common_17_acc38 (
    input  wire clk,
    input  wire [16:0] row,
    input  wire keep,
    input  wire twice,
    output reg  [37:0] acc
);

    wire [37:0] before_;
    wire add_0_0_sum;
    wire add_0_0_carry;
    wire add_1_0_half;
    wire add_1_0_sum;
    wire add_1_0_carry;
    wire add_2_0_half;
    wire add_2_0_sum;
    wire add_2_0_carry;
    wire add_3_0_half;
    wire add_3_0_sum;
    wire add_3_0_carry;
    wire add_4_0_half;
    wire add_4_0_sum;
    wire add_4_0_carry;
    wire add_5_0_half;
    wire add_5_0_sum;
    wire add_5_0_carry;
    wire add_6_0_half;
    wire add_6_0_sum;
    wire add_6_0_carry;
    wire add_7_0_half;
    wire add_7_0_sum;
    wire add_7_0_carry;
    wire add_8_0_half;
    wire add_8_0_sum;
    wire add_8_0_carry;
    wire add_9_0_half;
    wire add_9_0_sum;
    wire add_9_0_carry;
    wire add_10_0_half;
    wire add_10_0_sum;
    wire add_10_0_carry;
    wire add_11_0_half;
    wire add_11_0_sum;
    wire add_11_0_carry;
    wire add_12_0_half;
    wire add_12_0_sum;
    wire add_12_0_carry;
    wire add_13_0_half;
    wire add_13_0_sum;
    wire add_13_0_carry;
    wire add_14_0_half;
    wire add_14_0_sum;
    wire add_14_0_carry;
    wire add_15_0_half;
    wire add_15_0_sum;
    wire add_15_0_carry;
    wire add_16_0_sum;
    wire add_16_0_carry;
    wire add_16_1_sum;
    wire add_16_1_carry;
    wire add_17_0_sum;
    wire add_17_0_carry;
    wire add_17_1_sum;
    wire add_17_1_carry;
    wire add_18_0_sum;
    wire add_18_0_carry;
    wire add_18_1_sum;
    wire add_18_1_carry;
    wire add_19_0_sum;
    wire add_19_0_carry;
    wire add_19_1_sum;
    wire add_19_1_carry;
    wire add_20_0_sum;
    wire add_20_0_carry;
    wire add_20_1_sum;
    wire add_20_1_carry;
    wire add_21_0_sum;
    wire add_21_0_carry;
    wire add_21_1_sum;
    wire add_21_1_carry;
    wire add_22_0_sum;
    wire add_22_0_carry;
    wire add_22_1_sum;
    wire add_22_1_carry;
    wire add_23_0_sum;
    wire add_23_0_carry;
    wire add_23_1_sum;
    wire add_23_1_carry;
    wire add_24_0_sum;
    wire add_24_0_carry;
    wire add_24_1_sum;
    wire add_24_1_carry;
    wire add_25_0_sum;
    wire add_25_0_carry;
    wire add_25_1_sum;
    wire add_25_1_carry;
    wire add_26_0_sum;
    wire add_26_0_carry;
    wire add_26_1_sum;
    wire add_26_1_carry;
    wire add_27_0_sum;
    wire add_27_0_carry;
    wire add_27_1_sum;
    wire add_27_1_carry;
    wire add_28_0_sum;
    wire add_28_0_carry;
    wire add_28_1_sum;
    wire add_28_1_carry;
    wire add_29_0_sum;
    wire add_29_0_carry;
    wire add_29_1_sum;
    wire add_29_1_carry;
    wire add_30_0_sum;
    wire add_30_0_carry;
    wire add_30_1_sum;
    wire add_30_1_carry;
    wire add_31_0_sum;
    wire add_31_0_carry;
    wire add_31_1_sum;
    wire add_31_1_carry;
    wire add_32_0_sum;
    wire add_32_0_carry;
    wire add_32_1_sum;
    wire add_32_1_carry;
    wire add_33_0_sum;
    wire add_33_0_carry;
    wire add_33_1_sum;
    wire add_33_1_carry;
    wire add_34_0_sum;
    wire add_34_0_carry;
    wire add_34_1_sum;
    wire add_34_1_carry;
    wire add_35_0_sum;
    wire add_35_0_carry;
    wire add_35_1_sum;
    wire add_35_1_carry;
    wire add_36_0_sum;
    wire add_36_0_carry;
    wire add_36_1_sum;
    wire add_36_1_carry;
    wire add_37_0_sum;
    wire add_37_0_carry;
    wire add_37_1_sum;
    wire add_37_1_carry;
    wire unused_carries;

    assign before_ = (acc & {38{keep}}) | ({acc[36:0], 1'b0} & {38{twice}});
    assign add_0_0_sum = row[0] ^ before_[0];
    assign add_0_0_carry = row[0] & before_[0];
    assign add_1_0_half = row[1] ^ before_[1];
    assign add_1_0_sum = add_1_0_half ^ add_0_0_carry;
    assign add_1_0_carry = (row[1] & before_[1]) | (add_1_0_half & add_0_0_carry);
    assign add_2_0_half = row[2] ^ before_[2];
    assign add_2_0_sum = add_2_0_half ^ add_1_0_carry;
    assign add_2_0_carry = (row[2] & before_[2]) | (add_2_0_half & add_1_0_carry);
    assign add_3_0_half = row[3] ^ before_[3];
    assign add_3_0_sum = add_3_0_half ^ add_2_0_carry;
    assign add_3_0_carry = (row[3] & before_[3]) | (add_3_0_half & add_2_0_carry);
    assign add_4_0_half = row[4] ^ before_[4];
    assign add_4_0_sum = add_4_0_half ^ add_3_0_carry;
    assign add_4_0_carry = (row[4] & before_[4]) | (add_4_0_half & add_3_0_carry);
    assign add_5_0_half = row[5] ^ before_[5];
    assign add_5_0_sum = add_5_0_half ^ add_4_0_carry;
    assign add_5_0_carry = (row[5] & before_[5]) | (add_5_0_half & add_4_0_carry);
    assign add_6_0_half = row[6] ^ before_[6];
    assign add_6_0_sum = add_6_0_half ^ add_5_0_carry;
    assign add_6_0_carry = (row[6] & before_[6]) | (add_6_0_half & add_5_0_carry);
    assign add_7_0_half = row[7] ^ before_[7];
    assign add_7_0_sum = add_7_0_half ^ add_6_0_carry;
    assign add_7_0_carry = (row[7] & before_[7]) | (add_7_0_half & add_6_0_carry);
    assign add_8_0_half = row[8] ^ before_[8];
    assign add_8_0_sum = add_8_0_half ^ add_7_0_carry;
    assign add_8_0_carry = (row[8] & before_[8]) | (add_8_0_half & add_7_0_carry);
    assign add_9_0_half = row[9] ^ before_[9];
    assign add_9_0_sum = add_9_0_half ^ add_8_0_carry;
    assign add_9_0_carry = (row[9] & before_[9]) | (add_9_0_half & add_8_0_carry);
    assign add_10_0_half = row[10] ^ before_[10];
    assign add_10_0_sum = add_10_0_half ^ add_9_0_carry;
    assign add_10_0_carry = (row[10] & before_[10]) | (add_10_0_half & add_9_0_carry);
    assign add_11_0_half = row[11] ^ before_[11];
    assign add_11_0_sum = add_11_0_half ^ add_10_0_carry;
    assign add_11_0_carry = (row[11] & before_[11]) | (add_11_0_half & add_10_0_carry);
    assign add_12_0_half = row[12] ^ before_[12];
    assign add_12_0_sum = add_12_0_half ^ add_11_0_carry;
    assign add_12_0_carry = (row[12] & before_[12]) | (add_12_0_half & add_11_0_carry);
    assign add_13_0_half = row[13] ^ before_[13];
    assign add_13_0_sum = add_13_0_half ^ add_12_0_carry;
    assign add_13_0_carry = (row[13] & before_[13]) | (add_13_0_half & add_12_0_carry);
    assign add_14_0_half = row[14] ^ before_[14];
    assign add_14_0_sum = add_14_0_half ^ add_13_0_carry;
    assign add_14_0_carry = (row[14] & before_[14]) | (add_14_0_half & add_13_0_carry);
    assign add_15_0_half = row[15] ^ before_[15];
    assign add_15_0_sum = add_15_0_half ^ add_14_0_carry;
    assign add_15_0_carry = (row[15] & before_[15]) | (add_15_0_half & add_14_0_carry);
    assign add_16_0_sum = ~(~row[16] ^ before_[16]);
    assign add_16_0_carry = ~row[16] | before_[16];
    assign add_16_1_sum = add_16_0_sum ^ add_15_0_carry;
    assign add_16_1_carry = add_16_0_sum & add_15_0_carry;
    assign add_17_0_sum = ~(before_[17] ^ add_16_0_carry);
    assign add_17_0_carry = before_[17] | add_16_0_carry;
    assign add_17_1_sum = add_17_0_sum ^ add_16_1_carry;
    assign add_17_1_carry = add_17_0_sum & add_16_1_carry;
    assign add_18_0_sum = ~(before_[18] ^ add_17_0_carry);
    assign add_18_0_carry = before_[18] | add_17_0_carry;
    assign add_18_1_sum = add_18_0_sum ^ add_17_1_carry;
    assign add_18_1_carry = add_18_0_sum & add_17_1_carry;
    assign add_19_0_sum = ~(before_[19] ^ add_18_0_carry);
    assign add_19_0_carry = before_[19] | add_18_0_carry;
    assign add_19_1_sum = add_19_0_sum ^ add_18_1_carry;
    assign add_19_1_carry = add_19_0_sum & add_18_1_carry;
    assign add_20_0_sum = ~(before_[20] ^ add_19_0_carry);
    assign add_20_0_carry = before_[20] | add_19_0_carry;
    assign add_20_1_sum = add_20_0_sum ^ add_19_1_carry;
    assign add_20_1_carry = add_20_0_sum & add_19_1_carry;
    assign add_21_0_sum = ~(before_[21] ^ add_20_0_carry);
    assign add_21_0_carry = before_[21] | add_20_0_carry;
    assign add_21_1_sum = add_21_0_sum ^ add_20_1_carry;
    assign add_21_1_carry = add_21_0_sum & add_20_1_carry;
    assign add_22_0_sum = ~(before_[22] ^ add_21_0_carry);
    assign add_22_0_carry = before_[22] | add_21_0_carry;
    assign add_22_1_sum = add_22_0_sum ^ add_21_1_carry;
    assign add_22_1_carry = add_22_0_sum & add_21_1_carry;
    assign add_23_0_sum = ~(before_[23] ^ add_22_0_carry);
    assign add_23_0_carry = before_[23] | add_22_0_carry;
    assign add_23_1_sum = add_23_0_sum ^ add_22_1_carry;
    assign add_23_1_carry = add_23_0_sum & add_22_1_carry;
    assign add_24_0_sum = ~(before_[24] ^ add_23_0_carry);
    assign add_24_0_carry = before_[24] | add_23_0_carry;
    assign add_24_1_sum = add_24_0_sum ^ add_23_1_carry;
    assign add_24_1_carry = add_24_0_sum & add_23_1_carry;
    assign add_25_0_sum = ~(before_[25] ^ add_24_0_carry);
    assign add_25_0_carry = before_[25] | add_24_0_carry;
    assign add_25_1_sum = add_25_0_sum ^ add_24_1_carry;
    assign add_25_1_carry = add_25_0_sum & add_24_1_carry;
    assign add_26_0_sum = ~(before_[26] ^ add_25_0_carry);
    assign add_26_0_carry = before_[26] | add_25_0_carry;
    assign add_26_1_sum = add_26_0_sum ^ add_25_1_carry;
    assign add_26_1_carry = add_26_0_sum & add_25_1_carry;
    assign add_27_0_sum = ~(before_[27] ^ add_26_0_carry);
    assign add_27_0_carry = before_[27] | add_26_0_carry;
    assign add_27_1_sum = add_27_0_sum ^ add_26_1_carry;
    assign add_27_1_carry = add_27_0_sum & add_26_1_carry;
    assign add_28_0_sum = ~(before_[28] ^ add_27_0_carry);
    assign add_28_0_carry = before_[28] | add_27_0_carry;
    assign add_28_1_sum = add_28_0_sum ^ add_27_1_carry;
    assign add_28_1_carry = add_28_0_sum & add_27_1_carry;
    assign add_29_0_sum = ~(before_[29] ^ add_28_0_carry);
    assign add_29_0_carry = before_[29] | add_28_0_carry;
    assign add_29_1_sum = add_29_0_sum ^ add_28_1_carry;
    assign add_29_1_carry = add_29_0_sum & add_28_1_carry;
    assign add_30_0_sum = ~(before_[30] ^ add_29_0_carry);
    assign add_30_0_carry = before_[30] | add_29_0_carry;
    assign add_30_1_sum = add_30_0_sum ^ add_29_1_carry;
    assign add_30_1_carry = add_30_0_sum & add_29_1_carry;
    assign add_31_0_sum = ~(before_[31] ^ add_30_0_carry);
    assign add_31_0_carry = before_[31] | add_30_0_carry;
    assign add_31_1_sum = add_31_0_sum ^ add_30_1_carry;
    assign add_31_1_carry = add_31_0_sum & add_30_1_carry;
    assign add_32_0_sum = ~(before_[32] ^ add_31_0_carry);
    assign add_32_0_carry = before_[32] | add_31_0_carry;
    assign add_32_1_sum = add_32_0_sum ^ add_31_1_carry;
    assign add_32_1_carry = add_32_0_sum & add_31_1_carry;
    assign add_33_0_sum = ~(before_[33] ^ add_32_0_carry);
    assign add_33_0_carry = before_[33] | add_32_0_carry;
    assign add_33_1_sum = add_33_0_sum ^ add_32_1_carry;
    assign add_33_1_carry = add_33_0_sum & add_32_1_carry;
    assign add_34_0_sum = ~(before_[34] ^ add_33_0_carry);
    assign add_34_0_carry = before_[34] | add_33_0_carry;
    assign add_34_1_sum = add_34_0_sum ^ add_33_1_carry;
    assign add_34_1_carry = add_34_0_sum & add_33_1_carry;
    assign add_35_0_sum = ~(before_[35] ^ add_34_0_carry);
    assign add_35_0_carry = before_[35] | add_34_0_carry;
    assign add_35_1_sum = add_35_0_sum ^ add_34_1_carry;
    assign add_35_1_carry = add_35_0_sum & add_34_1_carry;
    assign add_36_0_sum = ~(before_[36] ^ add_35_0_carry);
    assign add_36_0_carry = before_[36] | add_35_0_carry;
    assign add_36_1_sum = add_36_0_sum ^ add_35_1_carry;
    assign add_36_1_carry = add_36_0_sum & add_35_1_carry;
    assign add_37_0_sum = ~(before_[37] ^ add_36_0_carry);
    assign add_37_0_carry = before_[37] | add_36_0_carry;
    assign add_37_1_sum = add_37_0_sum ^ add_36_1_carry;
    assign add_37_1_carry = add_37_0_sum & add_36_1_carry;
    assign unused_carries = |{add_37_1_carry, add_37_0_carry};

    always @(posedge clk) begin
        acc <= {add_37_1_sum, add_36_1_sum, add_35_1_sum, add_34_1_sum, add_33_1_sum, add_32_1_sum, add_31_1_sum, add_30_1_sum, add_29_1_sum, add_28_1_sum, add_27_1_sum, add_26_1_sum, add_25_1_sum, add_24_1_sum, add_23_1_sum, add_22_1_sum, add_21_1_sum, add_20_1_sum, add_19_1_sum, add_18_1_sum, add_17_1_sum, add_16_1_sum, add_15_0_sum, add_14_0_sum, add_13_0_sum, add_12_0_sum, add_11_0_sum, add_10_0_sum, add_9_0_sum, add_8_0_sum, add_7_0_sum, add_6_0_sum, add_5_0_sum, add_4_0_sum, add_3_0_sum, add_2_0_sum, add_1_0_sum, add_0_0_sum};
    end

endmodule

module lut_cell_k4_t2_2x3_w8_fp16_guard2_acc38 (
    input  wire clk,
    input  wire [241:0] row,
    input  wire [17:0] column,
    input  wire keep,
    input  wire twice,
    output reg  [37:0] acc
);

    wire [37:0] before_;
    wire [14:0] entry_0;
    wire [14:0] term_0;
    wire one_0;
    wire [14:0] entry_1;
    wire [14:0] term_1;
    wire one_1;
    wire add_0_0_half;
    wire add_0_0_sum;
    wire add_0_0_carry;
    wire add_0_1_half;
    wire add_0_1_sum;
    wire add_0_1_carry;
    wire add_1_0_half;
    wire add_1_0_sum;
    wire add_1_0_carry;
    wire add_1_1_half;
    wire add_1_1_sum;
    wire add_1_1_carry;
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
    wire add_5_0_half;
    wire add_5_0_sum;
    wire add_5_0_carry;
    wire add_5_1_half;
    wire add_5_1_sum;
    wire add_5_1_carry;
    wire add_6_0_half;
    wire add_6_0_sum;
    wire add_6_0_carry;
    wire add_6_1_half;
    wire add_6_1_sum;
    wire add_6_1_carry;
    wire add_7_0_half;
    wire add_7_0_sum;
    wire add_7_0_carry;
    wire add_7_1_half;
    wire add_7_1_sum;
    wire add_7_1_carry;
    wire add_8_0_half;
    wire add_8_0_sum;
    wire add_8_0_carry;
    wire add_8_1_half;
    wire add_8_1_sum;
    wire add_8_1_carry;
    wire add_9_0_half;
    wire add_9_0_sum;
    wire add_9_0_carry;
    wire add_9_1_half;
    wire add_9_1_sum;
    wire add_9_1_carry;
    wire add_10_0_half;
    wire add_10_0_sum;
    wire add_10_0_carry;
    wire add_10_1_half;
    wire add_10_1_sum;
    wire add_10_1_carry;
    wire add_11_0_half;
    wire add_11_0_sum;
    wire add_11_0_carry;
    wire add_11_1_half;
    wire add_11_1_sum;
    wire add_11_1_carry;
    wire add_12_0_half;
    wire add_12_0_sum;
    wire add_12_0_carry;
    wire add_12_1_half;
    wire add_12_1_sum;
    wire add_12_1_carry;
    wire add_13_0_half;
    wire add_13_0_sum;
    wire add_13_0_carry;
    wire add_13_1_half;
    wire add_13_1_sum;
    wire add_13_1_carry;
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
    wire add_16_0_sum;
    wire add_16_0_carry;
    wire add_16_1_sum;
    wire add_16_1_carry;
    wire add_17_0_sum;
    wire add_17_0_carry;
    wire add_17_1_sum;
    wire add_17_1_carry;
    wire add_18_0_sum;
    wire add_18_0_carry;
    wire add_18_1_sum;
    wire add_18_1_carry;
    wire add_19_0_sum;
    wire add_19_0_carry;
    wire add_19_1_sum;
    wire add_19_1_carry;
    wire add_20_0_sum;
    wire add_20_0_carry;
    wire add_20_1_sum;
    wire add_20_1_carry;
    wire add_21_0_sum;
    wire add_21_0_carry;
    wire add_21_1_sum;
    wire add_21_1_carry;
    wire add_22_0_sum;
    wire add_22_0_carry;
    wire add_22_1_sum;
    wire add_22_1_carry;
    wire add_23_0_sum;
    wire add_23_0_carry;
    wire add_23_1_sum;
    wire add_23_1_carry;
    wire add_24_0_sum;
    wire add_24_0_carry;
    wire add_24_1_sum;
    wire add_24_1_carry;
    wire add_25_0_sum;
    wire add_25_0_carry;
    wire add_25_1_sum;
    wire add_25_1_carry;
    wire add_26_0_sum;
    wire add_26_0_carry;
    wire add_26_1_sum;
    wire add_26_1_carry;
    wire add_27_0_sum;
    wire add_27_0_carry;
    wire add_27_1_sum;
    wire add_27_1_carry;
    wire add_28_0_sum;
    wire add_28_0_carry;
    wire add_28_1_sum;
    wire add_28_1_carry;
    wire add_29_0_sum;
    wire add_29_0_carry;
    wire add_29_1_sum;
    wire add_29_1_carry;
    wire add_30_0_sum;
    wire add_30_0_carry;
    wire add_30_1_sum;
    wire add_30_1_carry;
    wire add_31_0_sum;
    wire add_31_0_carry;
    wire add_31_1_sum;
    wire add_31_1_carry;
    wire add_32_0_sum;
    wire add_32_0_carry;
    wire add_32_1_sum;
    wire add_32_1_carry;
    wire add_33_0_sum;
    wire add_33_0_carry;
    wire add_33_1_sum;
    wire add_33_1_carry;
    wire add_34_0_sum;
    wire add_34_0_carry;
    wire add_34_1_sum;
    wire add_34_1_carry;
    wire add_35_0_sum;
    wire add_35_0_carry;
    wire add_35_1_sum;
    wire add_35_1_carry;
    wire add_36_0_sum;
    wire add_36_0_carry;
    wire add_36_1_sum;
    wire add_36_1_carry;
    wire add_37_0_sum;
    wire add_37_0_carry;
    wire add_37_1_sum;
    wire add_37_1_carry;
    wire unused_carries;
    wire [14:0] bits_1;
    wire [14:0] bits_2;
    wire [14:0] bits_3;
    wire [14:0] bits_4;

    assign before_ = (acc & {38{keep}}) | ({acc[36:0], 1'b0} & {38{twice}});
    assign bits_1 = ((row[14:0] & {15{column[0]}}) | (row[29:15] & {15{column[1]}})) | (row[44:30] & {15{column[2]}});
    assign bits_2 = ((bits_1 | (row[59:45] & {15{column[3]}})) | (row[74:60] & {15{column[4]}})) | (row[89:75] & {15{column[5]}});
    assign entry_0 = (bits_2 | (row[104:90] & {15{column[6]}})) | (row[119:105] & {15{column[7]}});
    assign term_0 = entry_0 ^ {15{column[8]}};
    assign one_0 = column[8] & ~row[120];
    assign bits_3 = ((row[135:121] & {15{column[9]}}) | (row[150:136] & {15{column[10]}})) | (row[165:151] & {15{column[11]}});
    assign bits_4 = ((bits_3 | (row[180:166] & {15{column[12]}})) | (row[195:181] & {15{column[13]}})) | (row[210:196] & {15{column[14]}});
    assign entry_1 = (bits_4 | (row[225:211] & {15{column[15]}})) | (row[240:226] & {15{column[16]}});
    assign term_1 = entry_1 ^ {15{column[17]}};
    assign one_1 = column[17] & ~row[241];
    assign add_0_0_half = term_0[0] ^ one_0;
    assign add_0_0_sum = add_0_0_half ^ term_1[0];
    assign add_0_0_carry = (term_0[0] & one_0) | (add_0_0_half & term_1[0]);
    assign add_0_1_half = one_1 ^ add_0_0_sum;
    assign add_0_1_sum = add_0_1_half ^ before_[0];
    assign add_0_1_carry = (one_1 & add_0_0_sum) | (add_0_1_half & before_[0]);
    assign add_1_0_half = term_0[1] ^ term_1[1];
    assign add_1_0_sum = add_1_0_half ^ add_0_0_carry;
    assign add_1_0_carry = (term_0[1] & term_1[1]) | (add_1_0_half & add_0_0_carry);
    assign add_1_1_half = add_1_0_sum ^ before_[1];
    assign add_1_1_sum = add_1_1_half ^ add_0_1_carry;
    assign add_1_1_carry = (add_1_0_sum & before_[1]) | (add_1_1_half & add_0_1_carry);
    assign add_2_0_half = term_0[2] ^ term_1[2];
    assign add_2_0_sum = add_2_0_half ^ add_1_0_carry;
    assign add_2_0_carry = (term_0[2] & term_1[2]) | (add_2_0_half & add_1_0_carry);
    assign add_2_1_half = add_2_0_sum ^ before_[2];
    assign add_2_1_sum = add_2_1_half ^ add_1_1_carry;
    assign add_2_1_carry = (add_2_0_sum & before_[2]) | (add_2_1_half & add_1_1_carry);
    assign add_3_0_half = term_0[3] ^ term_1[3];
    assign add_3_0_sum = add_3_0_half ^ add_2_0_carry;
    assign add_3_0_carry = (term_0[3] & term_1[3]) | (add_3_0_half & add_2_0_carry);
    assign add_3_1_half = add_3_0_sum ^ before_[3];
    assign add_3_1_sum = add_3_1_half ^ add_2_1_carry;
    assign add_3_1_carry = (add_3_0_sum & before_[3]) | (add_3_1_half & add_2_1_carry);
    assign add_4_0_half = term_0[4] ^ term_1[4];
    assign add_4_0_sum = add_4_0_half ^ add_3_0_carry;
    assign add_4_0_carry = (term_0[4] & term_1[4]) | (add_4_0_half & add_3_0_carry);
    assign add_4_1_half = add_4_0_sum ^ before_[4];
    assign add_4_1_sum = add_4_1_half ^ add_3_1_carry;
    assign add_4_1_carry = (add_4_0_sum & before_[4]) | (add_4_1_half & add_3_1_carry);
    assign add_5_0_half = term_0[5] ^ term_1[5];
    assign add_5_0_sum = add_5_0_half ^ add_4_0_carry;
    assign add_5_0_carry = (term_0[5] & term_1[5]) | (add_5_0_half & add_4_0_carry);
    assign add_5_1_half = add_5_0_sum ^ before_[5];
    assign add_5_1_sum = add_5_1_half ^ add_4_1_carry;
    assign add_5_1_carry = (add_5_0_sum & before_[5]) | (add_5_1_half & add_4_1_carry);
    assign add_6_0_half = term_0[6] ^ term_1[6];
    assign add_6_0_sum = add_6_0_half ^ add_5_0_carry;
    assign add_6_0_carry = (term_0[6] & term_1[6]) | (add_6_0_half & add_5_0_carry);
    assign add_6_1_half = add_6_0_sum ^ before_[6];
    assign add_6_1_sum = add_6_1_half ^ add_5_1_carry;
    assign add_6_1_carry = (add_6_0_sum & before_[6]) | (add_6_1_half & add_5_1_carry);
    assign add_7_0_half = term_0[7] ^ term_1[7];
    assign add_7_0_sum = add_7_0_half ^ add_6_0_carry;
    assign add_7_0_carry = (term_0[7] & term_1[7]) | (add_7_0_half & add_6_0_carry);
    assign add_7_1_half = add_7_0_sum ^ before_[7];
    assign add_7_1_sum = add_7_1_half ^ add_6_1_carry;
    assign add_7_1_carry = (add_7_0_sum & before_[7]) | (add_7_1_half & add_6_1_carry);
    assign add_8_0_half = term_0[8] ^ term_1[8];
    assign add_8_0_sum = add_8_0_half ^ add_7_0_carry;
    assign add_8_0_carry = (term_0[8] & term_1[8]) | (add_8_0_half & add_7_0_carry);
    assign add_8_1_half = add_8_0_sum ^ before_[8];
    assign add_8_1_sum = add_8_1_half ^ add_7_1_carry;
    assign add_8_1_carry = (add_8_0_sum & before_[8]) | (add_8_1_half & add_7_1_carry);
    assign add_9_0_half = term_0[9] ^ term_1[9];
    assign add_9_0_sum = add_9_0_half ^ add_8_0_carry;
    assign add_9_0_carry = (term_0[9] & term_1[9]) | (add_9_0_half & add_8_0_carry);
    assign add_9_1_half = add_9_0_sum ^ before_[9];
    assign add_9_1_sum = add_9_1_half ^ add_8_1_carry;
    assign add_9_1_carry = (add_9_0_sum & before_[9]) | (add_9_1_half & add_8_1_carry);
    assign add_10_0_half = term_0[10] ^ term_1[10];
    assign add_10_0_sum = add_10_0_half ^ add_9_0_carry;
    assign add_10_0_carry = (term_0[10] & term_1[10]) | (add_10_0_half & add_9_0_carry);
    assign add_10_1_half = add_10_0_sum ^ before_[10];
    assign add_10_1_sum = add_10_1_half ^ add_9_1_carry;
    assign add_10_1_carry = (add_10_0_sum & before_[10]) | (add_10_1_half & add_9_1_carry);
    assign add_11_0_half = term_0[11] ^ term_1[11];
    assign add_11_0_sum = add_11_0_half ^ add_10_0_carry;
    assign add_11_0_carry = (term_0[11] & term_1[11]) | (add_11_0_half & add_10_0_carry);
    assign add_11_1_half = add_11_0_sum ^ before_[11];
    assign add_11_1_sum = add_11_1_half ^ add_10_1_carry;
    assign add_11_1_carry = (add_11_0_sum & before_[11]) | (add_11_1_half & add_10_1_carry);
    assign add_12_0_half = term_0[12] ^ term_1[12];
    assign add_12_0_sum = add_12_0_half ^ add_11_0_carry;
    assign add_12_0_carry = (term_0[12] & term_1[12]) | (add_12_0_half & add_11_0_carry);
    assign add_12_1_half = add_12_0_sum ^ before_[12];
    assign add_12_1_sum = add_12_1_half ^ add_11_1_carry;
    assign add_12_1_carry = (add_12_0_sum & before_[12]) | (add_12_1_half & add_11_1_carry);
    assign add_13_0_half = term_0[13] ^ term_1[13];
    assign add_13_0_sum = add_13_0_half ^ add_12_0_carry;
    assign add_13_0_carry = (term_0[13] & term_1[13]) | (add_13_0_half & add_12_0_carry);
    assign add_13_1_half = add_13_0_sum ^ before_[13];
    assign add_13_1_sum = add_13_1_half ^ add_12_1_carry;
    assign add_13_1_carry = (add_13_0_sum & before_[13]) | (add_13_1_half & add_12_1_carry);
    assign add_14_0_half = ~term_0[14] ^ ~term_1[14];
    assign add_14_0_sum = add_14_0_half ^ add_13_0_carry;
    assign add_14_0_carry = (~term_0[14] & ~term_1[14]) | (add_14_0_half & add_13_0_carry);
    assign add_14_1_half = add_14_0_sum ^ before_[14];
    assign add_14_1_sum = add_14_1_half ^ add_13_1_carry;
    assign add_14_1_carry = (add_14_0_sum & before_[14]) | (add_14_1_half & add_13_1_carry);
    assign add_15_0_sum = ~(add_14_0_carry ^ before_[15]);
    assign add_15_0_carry = add_14_0_carry | before_[15];
    assign add_15_1_sum = add_15_0_sum ^ add_14_1_carry;
    assign add_15_1_carry = add_15_0_sum & add_14_1_carry;
    assign add_16_0_sum = ~(before_[16] ^ add_15_0_carry);
    assign add_16_0_carry = before_[16] | add_15_0_carry;
    assign add_16_1_sum = add_16_0_sum ^ add_15_1_carry;
    assign add_16_1_carry = add_16_0_sum & add_15_1_carry;
    assign add_17_0_sum = ~(before_[17] ^ add_16_0_carry);
    assign add_17_0_carry = before_[17] | add_16_0_carry;
    assign add_17_1_sum = add_17_0_sum ^ add_16_1_carry;
    assign add_17_1_carry = add_17_0_sum & add_16_1_carry;
    assign add_18_0_sum = ~(before_[18] ^ add_17_0_carry);
    assign add_18_0_carry = before_[18] | add_17_0_carry;
    assign add_18_1_sum = add_18_0_sum ^ add_17_1_carry;
    assign add_18_1_carry = add_18_0_sum & add_17_1_carry;
    assign add_19_0_sum = ~(before_[19] ^ add_18_0_carry);
    assign add_19_0_carry = before_[19] | add_18_0_carry;
    assign add_19_1_sum = add_19_0_sum ^ add_18_1_carry;
    assign add_19_1_carry = add_19_0_sum & add_18_1_carry;
    assign add_20_0_sum = ~(before_[20] ^ add_19_0_carry);
    assign add_20_0_carry = before_[20] | add_19_0_carry;
    assign add_20_1_sum = add_20_0_sum ^ add_19_1_carry;
    assign add_20_1_carry = add_20_0_sum & add_19_1_carry;
    assign add_21_0_sum = ~(before_[21] ^ add_20_0_carry);
    assign add_21_0_carry = before_[21] | add_20_0_carry;
    assign add_21_1_sum = add_21_0_sum ^ add_20_1_carry;
    assign add_21_1_carry = add_21_0_sum & add_20_1_carry;
    assign add_22_0_sum = ~(before_[22] ^ add_21_0_carry);
    assign add_22_0_carry = before_[22] | add_21_0_carry;
    assign add_22_1_sum = add_22_0_sum ^ add_21_1_carry;
    assign add_22_1_carry = add_22_0_sum & add_21_1_carry;
    assign add_23_0_sum = ~(before_[23] ^ add_22_0_carry);
    assign add_23_0_carry = before_[23] | add_22_0_carry;
    assign add_23_1_sum = add_23_0_sum ^ add_22_1_carry;
    assign add_23_1_carry = add_23_0_sum & add_22_1_carry;
    assign add_24_0_sum = ~(before_[24] ^ add_23_0_carry);
    assign add_24_0_carry = before_[24] | add_23_0_carry;
    assign add_24_1_sum = add_24_0_sum ^ add_23_1_carry;
    assign add_24_1_carry = add_24_0_sum & add_23_1_carry;
    assign add_25_0_sum = ~(before_[25] ^ add_24_0_carry);
    assign add_25_0_carry = before_[25] | add_24_0_carry;
    assign add_25_1_sum = add_25_0_sum ^ add_24_1_carry;
    assign add_25_1_carry = add_25_0_sum & add_24_1_carry;
    assign add_26_0_sum = ~(before_[26] ^ add_25_0_carry);
    assign add_26_0_carry = before_[26] | add_25_0_carry;
    assign add_26_1_sum = add_26_0_sum ^ add_25_1_carry;
    assign add_26_1_carry = add_26_0_sum & add_25_1_carry;
    assign add_27_0_sum = ~(before_[27] ^ add_26_0_carry);
    assign add_27_0_carry = before_[27] | add_26_0_carry;
    assign add_27_1_sum = add_27_0_sum ^ add_26_1_carry;
    assign add_27_1_carry = add_27_0_sum & add_26_1_carry;
    assign add_28_0_sum = ~(before_[28] ^ add_27_0_carry);
    assign add_28_0_carry = before_[28] | add_27_0_carry;
    assign add_28_1_sum = add_28_0_sum ^ add_27_1_carry;
    assign add_28_1_carry = add_28_0_sum & add_27_1_carry;
    assign add_29_0_sum = ~(before_[29] ^ add_28_0_carry);
    assign add_29_0_carry = before_[29] | add_28_0_carry;
    assign add_29_1_sum = add_29_0_sum ^ add_28_1_carry;
    assign add_29_1_carry = add_29_0_sum & add_28_1_carry;
    assign add_30_0_sum = ~(before_[30] ^ add_29_0_carry);
    assign add_30_0_carry = before_[30] | add_29_0_carry;
    assign add_30_1_sum = add_30_0_sum ^ add_29_1_carry;
    assign add_30_1_carry = add_30_0_sum & add_29_1_carry;
    assign add_31_0_sum = ~(before_[31] ^ add_30_0_carry);
    assign add_31_0_carry = before_[31] | add_30_0_carry;
    assign add_31_1_sum = add_31_0_sum ^ add_30_1_carry;
    assign add_31_1_carry = add_31_0_sum & add_30_1_carry;
    assign add_32_0_sum = ~(before_[32] ^ add_31_0_carry);
    assign add_32_0_carry = before_[32] | add_31_0_carry;
    assign add_32_1_sum = add_32_0_sum ^ add_31_1_carry;
    assign add_32_1_carry = add_32_0_sum & add_31_1_carry;
    assign add_33_0_sum = ~(before_[33] ^ add_32_0_carry);
    assign add_33_0_carry = before_[33] | add_32_0_carry;
    assign add_33_1_sum = add_33_0_sum ^ add_32_1_carry;
    assign add_33_1_carry = add_33_0_sum & add_32_1_carry;
    assign add_34_0_sum = ~(before_[34] ^ add_33_0_carry);
    assign add_34_0_carry = before_[34] | add_33_0_carry;
    assign add_34_1_sum = add_34_0_sum ^ add_33_1_carry;
    assign add_34_1_carry = add_34_0_sum & add_33_1_carry;
    assign add_35_0_sum = ~(before_[35] ^ add_34_0_carry);
    assign add_35_0_carry = before_[35] | add_34_0_carry;
    assign add_35_1_sum = add_35_0_sum ^ add_34_1_carry;
    assign add_35_1_carry = add_35_0_sum & add_34_1_carry;
    assign add_36_0_sum = ~(before_[36] ^ add_35_0_carry);
    assign add_36_0_carry = before_[36] | add_35_0_carry;
    assign add_36_1_sum = add_36_0_sum ^ add_35_1_carry;
    assign add_36_1_carry = add_36_0_sum & add_35_1_carry;
    assign add_37_0_sum = ~(before_[37] ^ add_36_0_carry);
    assign add_37_0_carry = before_[37] | add_36_0_carry;
    assign add_37_1_sum = add_37_0_sum ^ add_36_1_carry;
    assign add_37_1_carry = add_37_0_sum & add_36_1_carry;
    assign unused_carries = |{add_37_1_carry, add_37_0_carry};

    always @(posedge clk) begin
        acc <= {add_37_1_sum, add_36_1_sum, add_35_1_sum, add_34_1_sum, add_33_1_sum, add_32_1_sum, add_31_1_sum, add_30_1_sum, add_29_1_sum, add_28_1_sum, add_27_1_sum, add_26_1_sum, add_25_1_sum, add_24_1_sum, add_23_1_sum, add_22_1_sum, add_21_1_sum, add_20_1_sum, add_19_1_sum, add_18_1_sum, add_17_1_sum, add_16_1_sum, add_15_1_sum, add_14_1_sum, add_13_1_sum, add_12_1_sum, add_11_1_sum, add_10_1_sum, add_9_1_sum, add_8_1_sum, add_7_1_sum, add_6_1_sum, add_5_1_sum, add_4_1_sum, add_3_1_sum, add_2_1_sum, add_1_1_sum, add_0_1_sum};
    end

endmodule

module act_align_to_lanes8_fp16_guard2 (
    input  wire [127:0] act,
    input  wire [4:0] exponent,
    output wire [111:0] number,
    output wire nan
);

    wire normal_0;
    wire [12:0] act_0_down_1;
    wire [12:0] act_0_down_2;
    wire [12:0] act_0_down_4;
    wire [12:0] act_0_down_8;
    wire [12:0] act_0_rest;
    wire normal_1;
    wire [12:0] act_1_down_1;
    wire [12:0] act_1_down_2;
    wire [12:0] act_1_down_4;
    wire [12:0] act_1_down_8;
    wire [12:0] act_1_rest;
    wire normal_2;
    wire [12:0] act_2_down_1;
    wire [12:0] act_2_down_2;
    wire [12:0] act_2_down_4;
    wire [12:0] act_2_down_8;
    wire [12:0] act_2_rest;
    wire normal_3;
    wire [12:0] act_3_down_1;
    wire [12:0] act_3_down_2;
    wire [12:0] act_3_down_4;
    wire [12:0] act_3_down_8;
    wire [12:0] act_3_rest;
    wire normal_4;
    wire [12:0] act_4_down_1;
    wire [12:0] act_4_down_2;
    wire [12:0] act_4_down_4;
    wire [12:0] act_4_down_8;
    wire [12:0] act_4_rest;
    wire normal_5;
    wire [12:0] act_5_down_1;
    wire [12:0] act_5_down_2;
    wire [12:0] act_5_down_4;
    wire [12:0] act_5_down_8;
    wire [12:0] act_5_rest;
    wire normal_6;
    wire [12:0] act_6_down_1;
    wire [12:0] act_6_down_2;
    wire [12:0] act_6_down_4;
    wire [12:0] act_6_down_8;
    wire [12:0] act_6_rest;
    wire normal_7;
    wire [12:0] act_7_down_1;
    wire [12:0] act_7_down_2;
    wire [12:0] act_7_down_4;
    wire [12:0] act_7_down_8;
    wire [12:0] act_7_rest;
    wire special_0;
    wire special_1;
    wire special_2;
    wire special_3;
    wire special_4;
    wire special_5;
    wire special_6;
    wire special_7;
    wire [4:0] distance_0;
    wire [13:0] number_0;
    wire [4:0] distance_1;
    wire [13:0] number_1;
    wire [4:0] distance_2;
    wire [13:0] number_2;
    wire [4:0] distance_3;
    wire [13:0] number_3;
    wire [4:0] distance_4;
    wire [13:0] number_4;
    wire [4:0] distance_5;
    wire [13:0] number_5;
    wire [4:0] distance_6;
    wire [13:0] number_6;
    wire [4:0] distance_7;
    wire [13:0] number_7;

    assign normal_0 = |act[14:10];
    assign distance_0 = exponent - {act[14:11], (act[10] | ~normal_0)};
    assign act_0_down_1 = distance_0[0] ? {1'b0, normal_0, act[9:0], 1'b0} : {normal_0, act[9:0], 2'd0};
    assign act_0_down_2 = distance_0[1] ? {2'd0, act_0_down_1[12:2]} : act_0_down_1;
    assign act_0_down_4 = distance_0[2] ? {4'd0, act_0_down_2[12:4]} : act_0_down_2;
    assign act_0_down_8 = distance_0[3] ? {8'd0, act_0_down_4[12:8]} : act_0_down_4;
    assign act_0_rest = distance_0[4] ? 13'd0 : act_0_down_8;
    assign number_0 = ({1'b0, act_0_rest} ^ {14{act[15]}}) + {13'd0, act[15]};
    assign normal_1 = |act[30:26];
    assign distance_1 = exponent - {act[30:27], (act[26] | ~normal_1)};
    assign act_1_down_1 = distance_1[0] ? {1'b0, normal_1, act[25:16], 1'b0} : {normal_1, act[25:16], 2'd0};
    assign act_1_down_2 = distance_1[1] ? {2'd0, act_1_down_1[12:2]} : act_1_down_1;
    assign act_1_down_4 = distance_1[2] ? {4'd0, act_1_down_2[12:4]} : act_1_down_2;
    assign act_1_down_8 = distance_1[3] ? {8'd0, act_1_down_4[12:8]} : act_1_down_4;
    assign act_1_rest = distance_1[4] ? 13'd0 : act_1_down_8;
    assign number_1 = ({1'b0, act_1_rest} ^ {14{act[31]}}) + {13'd0, act[31]};
    assign normal_2 = |act[46:42];
    assign distance_2 = exponent - {act[46:43], (act[42] | ~normal_2)};
    assign act_2_down_1 = distance_2[0] ? {1'b0, normal_2, act[41:32], 1'b0} : {normal_2, act[41:32], 2'd0};
    assign act_2_down_2 = distance_2[1] ? {2'd0, act_2_down_1[12:2]} : act_2_down_1;
    assign act_2_down_4 = distance_2[2] ? {4'd0, act_2_down_2[12:4]} : act_2_down_2;
    assign act_2_down_8 = distance_2[3] ? {8'd0, act_2_down_4[12:8]} : act_2_down_4;
    assign act_2_rest = distance_2[4] ? 13'd0 : act_2_down_8;
    assign number_2 = ({1'b0, act_2_rest} ^ {14{act[47]}}) + {13'd0, act[47]};
    assign normal_3 = |act[62:58];
    assign distance_3 = exponent - {act[62:59], (act[58] | ~normal_3)};
    assign act_3_down_1 = distance_3[0] ? {1'b0, normal_3, act[57:48], 1'b0} : {normal_3, act[57:48], 2'd0};
    assign act_3_down_2 = distance_3[1] ? {2'd0, act_3_down_1[12:2]} : act_3_down_1;
    assign act_3_down_4 = distance_3[2] ? {4'd0, act_3_down_2[12:4]} : act_3_down_2;
    assign act_3_down_8 = distance_3[3] ? {8'd0, act_3_down_4[12:8]} : act_3_down_4;
    assign act_3_rest = distance_3[4] ? 13'd0 : act_3_down_8;
    assign number_3 = ({1'b0, act_3_rest} ^ {14{act[63]}}) + {13'd0, act[63]};
    assign normal_4 = |act[78:74];
    assign distance_4 = exponent - {act[78:75], (act[74] | ~normal_4)};
    assign act_4_down_1 = distance_4[0] ? {1'b0, normal_4, act[73:64], 1'b0} : {normal_4, act[73:64], 2'd0};
    assign act_4_down_2 = distance_4[1] ? {2'd0, act_4_down_1[12:2]} : act_4_down_1;
    assign act_4_down_4 = distance_4[2] ? {4'd0, act_4_down_2[12:4]} : act_4_down_2;
    assign act_4_down_8 = distance_4[3] ? {8'd0, act_4_down_4[12:8]} : act_4_down_4;
    assign act_4_rest = distance_4[4] ? 13'd0 : act_4_down_8;
    assign number_4 = ({1'b0, act_4_rest} ^ {14{act[79]}}) + {13'd0, act[79]};
    assign normal_5 = |act[94:90];
    assign distance_5 = exponent - {act[94:91], (act[90] | ~normal_5)};
    assign act_5_down_1 = distance_5[0] ? {1'b0, normal_5, act[89:80], 1'b0} : {normal_5, act[89:80], 2'd0};
    assign act_5_down_2 = distance_5[1] ? {2'd0, act_5_down_1[12:2]} : act_5_down_1;
    assign act_5_down_4 = distance_5[2] ? {4'd0, act_5_down_2[12:4]} : act_5_down_2;
    assign act_5_down_8 = distance_5[3] ? {8'd0, act_5_down_4[12:8]} : act_5_down_4;
    assign act_5_rest = distance_5[4] ? 13'd0 : act_5_down_8;
    assign number_5 = ({1'b0, act_5_rest} ^ {14{act[95]}}) + {13'd0, act[95]};
    assign normal_6 = |act[110:106];
    assign distance_6 = exponent - {act[110:107], (act[106] | ~normal_6)};
    assign act_6_down_1 = distance_6[0] ? {1'b0, normal_6, act[105:96], 1'b0} : {normal_6, act[105:96], 2'd0};
    assign act_6_down_2 = distance_6[1] ? {2'd0, act_6_down_1[12:2]} : act_6_down_1;
    assign act_6_down_4 = distance_6[2] ? {4'd0, act_6_down_2[12:4]} : act_6_down_2;
    assign act_6_down_8 = distance_6[3] ? {8'd0, act_6_down_4[12:8]} : act_6_down_4;
    assign act_6_rest = distance_6[4] ? 13'd0 : act_6_down_8;
    assign number_6 = ({1'b0, act_6_rest} ^ {14{act[111]}}) + {13'd0, act[111]};
    assign normal_7 = |act[126:122];
    assign distance_7 = exponent - {act[126:123], (act[122] | ~normal_7)};
    assign act_7_down_1 = distance_7[0] ? {1'b0, normal_7, act[121:112], 1'b0} : {normal_7, act[121:112], 2'd0};
    assign act_7_down_2 = distance_7[1] ? {2'd0, act_7_down_1[12:2]} : act_7_down_1;
    assign act_7_down_4 = distance_7[2] ? {4'd0, act_7_down_2[12:4]} : act_7_down_2;
    assign act_7_down_8 = distance_7[3] ? {8'd0, act_7_down_4[12:8]} : act_7_down_4;
    assign act_7_rest = distance_7[4] ? 13'd0 : act_7_down_8;
    assign number_7 = ({1'b0, act_7_rest} ^ {14{act[127]}}) + {13'd0, act[127]};
    assign special_0 = &act[14:10];
    assign special_1 = &act[30:26];
    assign special_2 = &act[46:42];
    assign special_3 = &act[62:58];
    assign special_4 = &act[78:74];
    assign special_5 = &act[94:90];
    assign special_6 = &act[110:106];
    assign special_7 = &act[126:122];
    assign nan = |{special_7, special_6, special_5, special_4, special_3, special_2, special_1, special_0};
    assign number = {number_7, number_6, number_5, number_4, number_3, number_2, number_1, number_0};

endmodule

module lut_tables_k4_t2_2x3_w8_fp16_guard2_acc38 (
    input  wire clk,
    input  wire [111:0] act,
    input  wire minus,
    output reg  [241:0] word,
    output wire [16:0] common
);

    wire [14:0] table_0_high_0;
    wire [14:0] table_0_high_1;
    wire [14:0] table_0_low_0;
    wire [14:0] table_0_low_1;
    wire [15:0] table_0_0;
    wire [15:0] table_0_1;
    wire [15:0] table_0_2;
    wire [15:0] table_0_3;
    wire [15:0] table_0_4;
    wire [15:0] table_0_5;
    wire [15:0] table_0_6;
    wire [15:0] table_0_7;
    wire unused_parities_0;
    wire [14:0] table_1_high_0;
    wire [14:0] table_1_high_1;
    wire [14:0] table_1_low_0;
    wire [14:0] table_1_low_1;
    wire [15:0] table_1_0;
    wire [15:0] table_1_1;
    wire [15:0] table_1_2;
    wire [15:0] table_1_3;
    wire [15:0] table_1_4;
    wire [15:0] table_1_5;
    wire [15:0] table_1_6;
    wire [15:0] table_1_7;
    wire unused_parities_1;
    reg  minus_held;
    wire [15:0] sum_1;
    wire [16:0] common_step;

    assign table_0_high_0 = {act[55], act[55:42]} - {act[41], act[41:28]};
    assign table_0_high_1 = {act[55], act[55:42]} + {act[41], act[41:28]};
    assign table_0_low_0 = {act[27], act[27:14]} - {act[13], act[13:0]};
    assign table_0_low_1 = {act[27], act[27:14]} + {act[13], act[13:0]};
    assign table_0_0 = {table_0_high_0[14], table_0_high_0} - {table_0_low_1[14], table_0_low_1};
    assign table_0_1 = {table_0_high_0[14], table_0_high_0} - {table_0_low_0[14], table_0_low_0};
    assign table_0_2 = {table_0_high_0[14], table_0_high_0} + {table_0_low_0[14], table_0_low_0};
    assign table_0_3 = {table_0_high_0[14], table_0_high_0} + {table_0_low_1[14], table_0_low_1};
    assign table_0_4 = {table_0_high_1[14], table_0_high_1} - {table_0_low_1[14], table_0_low_1};
    assign table_0_5 = {table_0_high_1[14], table_0_high_1} - {table_0_low_0[14], table_0_low_0};
    assign table_0_6 = {table_0_high_1[14], table_0_high_1} + {table_0_low_0[14], table_0_low_0};
    assign table_0_7 = {table_0_high_1[14], table_0_high_1} + {table_0_low_1[14], table_0_low_1};
    assign unused_parities_0 = |{table_0_7[0], table_0_6[0], table_0_5[0], table_0_4[0], table_0_3[0], table_0_2[0], table_0_1[0], table_0_0[0]};
    assign table_1_high_0 = {act[111], act[111:98]} - {act[97], act[97:84]};
    assign table_1_high_1 = {act[111], act[111:98]} + {act[97], act[97:84]};
    assign table_1_low_0 = {act[83], act[83:70]} - {act[69], act[69:56]};
    assign table_1_low_1 = {act[83], act[83:70]} + {act[69], act[69:56]};
    assign table_1_0 = {table_1_high_0[14], table_1_high_0} - {table_1_low_1[14], table_1_low_1};
    assign table_1_1 = {table_1_high_0[14], table_1_high_0} - {table_1_low_0[14], table_1_low_0};
    assign table_1_2 = {table_1_high_0[14], table_1_high_0} + {table_1_low_0[14], table_1_low_0};
    assign table_1_3 = {table_1_high_0[14], table_1_high_0} + {table_1_low_1[14], table_1_low_1};
    assign table_1_4 = {table_1_high_1[14], table_1_high_1} - {table_1_low_1[14], table_1_low_1};
    assign table_1_5 = {table_1_high_1[14], table_1_high_1} - {table_1_low_0[14], table_1_low_0};
    assign table_1_6 = {table_1_high_1[14], table_1_high_1} + {table_1_low_0[14], table_1_low_0};
    assign table_1_7 = {table_1_high_1[14], table_1_high_1} + {table_1_low_1[14], table_1_low_1};
    assign unused_parities_1 = |{table_1_7[0], table_1_6[0], table_1_5[0], table_1_4[0], table_1_3[0], table_1_2[0], table_1_1[0], table_1_0[0]};
    assign sum_1 = {word[119], word[119:105]} + {word[240], word[240:226]};
    assign common_step = ({sum_1[15], sum_1} ^ {17{minus_held}}) + {15'd0, (minus_held ? 2'd1 : ({1'b0, word[120]} + {1'b0, word[241]}))};
    assign common = common_step;

    always @(posedge clk) begin
        word <= {table_1_0[0], table_1_7[15:1], table_1_6[15:1], table_1_5[15:1], table_1_4[15:1], table_1_3[15:1], table_1_2[15:1], table_1_1[15:1], table_1_0[15:1], table_0_0[0], table_0_7[15:1], table_0_6[15:1], table_0_5[15:1], table_0_4[15:1], table_0_3[15:1], table_0_2[15:1], table_0_1[15:1], table_0_0[15:1]};
        minus_held <= minus;
    end

endmodule

module lut_column_k4_t2_2x3_w8_fp16_guard2_acc38 (
    input  wire clk,
    input  wire [7:0] wgt,
    input  wire minus,
    output wire [17:0] word
);

    reg  [7:0] wgt_held;

    assign word = {wgt_held[7], ((wgt_held[4] & wgt_held[5]) & wgt_held[6]), ((~wgt_held[4] & wgt_held[5]) & wgt_held[6]), ((wgt_held[4] & ~wgt_held[5]) & wgt_held[6]), ((~wgt_held[4] & ~wgt_held[5]) & wgt_held[6]), ((wgt_held[4] & wgt_held[5]) & ~wgt_held[6]), ((~wgt_held[4] & wgt_held[5]) & ~wgt_held[6]), ((wgt_held[4] & ~wgt_held[5]) & ~wgt_held[6]), ((~wgt_held[4] & ~wgt_held[5]) & ~wgt_held[6]), wgt_held[3], ((wgt_held[0] & wgt_held[1]) & wgt_held[2]), ((~wgt_held[0] & wgt_held[1]) & wgt_held[2]), ((wgt_held[0] & ~wgt_held[1]) & wgt_held[2]), ((~wgt_held[0] & ~wgt_held[1]) & wgt_held[2]), ((wgt_held[0] & wgt_held[1]) & ~wgt_held[2]), ((~wgt_held[0] & wgt_held[1]) & ~wgt_held[2]), ((wgt_held[0] & ~wgt_held[1]) & ~wgt_held[2]), ((~wgt_held[0] & ~wgt_held[1]) & ~wgt_held[2])};

    always @(posedge clk) begin
        wgt_held <= {~(wgt[7] ^ minus), (wgt[6:4] ^ {~wgt[7], ~wgt[7], ~wgt[7]}), ~(wgt[3] ^ minus), (wgt[2:0] ^ {~wgt[3], ~wgt[3], ~wgt[3]})};
    end

endmodule

`default_nettype wire
