// lut_array_k5_t2_1x2_w8_int16_acc40: array of table look-ups: sums of activations, chosen by bits of the weights
//
//   k             5            activations that a table has the sums of
//   tables        2            tables whose entries a step adds to every sum
//   cols          2            columns of B that share the activations
//   rows          1            rows of A that share the weights
//   wgt_bits_max  8 bits       most bits of a weight; how many they are is chosen at run time, from 1 on
//   act           int16        format of the activations; floats are aligned to the greatest exponent of their sum before tables are made of them
//   guard         0 bits       floats: bits kept below the last bit of an activation with the greatest exponent
//   mode          exact        exact: the tables are made here, of integers; quantised: they come as operands, made and rounded to 8 bits outside
//   acc_width     40 bits      width of the accumulator; results wrap modulo 2**acc_width
//   form          os           os: an array whose sums leave row by row; anchor: operands registered, every accumulator is a port, as published PEs are measured
//
// digest 8dcf7ebbf8c061d3677de340c5cc4ffd7bab71cbb9b148884b8e8035d6b537fe
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module lut_array_k5_t2_1x2_w8_int16_acc40 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire twice,
    input  wire minus,
    input  wire [159:0] act,
    input  wire [19:0] wgt,
    output wire out_valid,
    output wire out_last,
    output reg  [79:0] out
);

    wire [159:0] act_step;
    wire first_step;
    wire twice_step;
    wire keep;
    reg  first_edge;
    reg  twice_edge;
    wire twice_then;
    wire [577:0] row_0_word;
    wire [33:0] column_0_word;
    wire [33:0] column_1_word;
    wire [19:0] row_0_common;
    reg  [119:0] drain_0;
    reg  left;
    reg  [1:0] load;
    wire [39:0] cell_0_0_acc;
    wire [39:0] cell_0_1_acc;
    wire [39:0] common_0_acc;
    reg  [2:0] start;
    wire [39:0] total_0;
    wire [39:0] total_1;

    assign act_step = act & {160{valid}};
    assign first_step = first & valid;
    assign twice_step = twice & valid;
    assign keep = ~(first_edge | twice_edge);
    assign twice_then = twice_edge & ~first_edge;
    assign total_0 = drain_0[39:0] + drain_0[119:80];
    assign total_1 = drain_0[79:40] + drain_0[119:80];
    assign out_valid = left != 1'b0;
    assign out_last = left == 1'b1;

    always @(posedge clk) begin
        first_edge <= first_step;
        twice_edge <= twice_step;
        drain_0 <= load[1] ? {common_0_acc, cell_0_1_acc, cell_0_0_acc} : 120'd0;
        out <= {total_1, total_0};
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
            left <= 1'b0;
        end else begin
            if (start[2]) begin
                left <= 1'b1;
            end else if (out_valid) begin
                left <= left - 1'b1;
            end
        end
    end

    lut_column_k5_t2_1x2_w8_int16_acc40 column_0 (
        .clk(clk),
        .wgt(wgt[9:0]),
        .minus(minus),
        .word(column_0_word)
    );

    lut_column_k5_t2_1x2_w8_int16_acc40 column_1 (
        .clk(clk),
        .wgt(wgt[19:10]),
        .minus(minus),
        .word(column_1_word)
    );

    lut_tables_k5_t2_1x2_w8_int16_acc40 row_0 (
        .clk(clk),
        .act(act_step),
        .minus(minus),
        .word(row_0_word),
        .common(row_0_common)
    );

    lut_cell_k5_t2_1x2_w8_int16_acc40 cell_0_0 (
        .clk(clk),
        .row(row_0_word),
        .column(column_0_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_0_acc)
    );

    lut_cell_k5_t2_1x2_w8_int16_acc40 cell_0_1 (
        .clk(clk),
        .row(row_0_word),
        .column(column_1_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_1_acc)
    );

    plane_common_20_acc40 common_0 (
        .clk(clk),
        .row(row_0_common),
        .keep(keep),
        .twice(twice_then),
        .acc(common_0_acc)
    );

endmodule

module plane_common_20_acc40 (
    input  wire clk,
    input  wire [19:0] row,
    input  wire keep,
    input  wire twice,
    output reg  [39:0] acc
);

    wire [39:0] before_;
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
    wire add_16_0_half;
    wire add_16_0_sum;
    wire add_16_0_carry;
    wire add_17_0_half;
    wire add_17_0_sum;
    wire add_17_0_carry;
    wire add_18_0_half;
    wire add_18_0_sum;
    wire add_18_0_carry;
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
    wire add_38_0_sum;
    wire add_38_0_carry;
    wire add_38_1_sum;
    wire add_38_1_carry;
    wire add_39_0_sum;
    wire add_39_0_carry;
    wire add_39_1_sum;
    wire add_39_1_carry;
    wire unused_carries;

    assign before_ = (acc & {40{keep}}) | ({acc[38:0], 1'b0} & {40{twice}});
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
    assign add_16_0_half = row[16] ^ before_[16];
    assign add_16_0_sum = add_16_0_half ^ add_15_0_carry;
    assign add_16_0_carry = (row[16] & before_[16]) | (add_16_0_half & add_15_0_carry);
    assign add_17_0_half = row[17] ^ before_[17];
    assign add_17_0_sum = add_17_0_half ^ add_16_0_carry;
    assign add_17_0_carry = (row[17] & before_[17]) | (add_17_0_half & add_16_0_carry);
    assign add_18_0_half = row[18] ^ before_[18];
    assign add_18_0_sum = add_18_0_half ^ add_17_0_carry;
    assign add_18_0_carry = (row[18] & before_[18]) | (add_18_0_half & add_17_0_carry);
    assign add_19_0_sum = ~(~row[19] ^ before_[19]);
    assign add_19_0_carry = ~row[19] | before_[19];
    assign add_19_1_sum = add_19_0_sum ^ add_18_0_carry;
    assign add_19_1_carry = add_19_0_sum & add_18_0_carry;
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
    assign add_38_0_sum = ~(before_[38] ^ add_37_0_carry);
    assign add_38_0_carry = before_[38] | add_37_0_carry;
    assign add_38_1_sum = add_38_0_sum ^ add_37_1_carry;
    assign add_38_1_carry = add_38_0_sum & add_37_1_carry;
    assign add_39_0_sum = ~(before_[39] ^ add_38_0_carry);
    assign add_39_0_carry = before_[39] | add_38_0_carry;
    assign add_39_1_sum = add_39_0_sum ^ add_38_1_carry;
    assign add_39_1_carry = add_39_0_sum & add_38_1_carry;
    assign unused_carries = |{add_39_1_carry, add_39_0_carry};

    always @(posedge clk) begin
        acc <= {add_39_1_sum, add_38_1_sum, add_37_1_sum, add_36_1_sum, add_35_1_sum, add_34_1_sum, add_33_1_sum, add_32_1_sum, add_31_1_sum, add_30_1_sum, add_29_1_sum, add_28_1_sum, add_27_1_sum, add_26_1_sum, add_25_1_sum, add_24_1_sum, add_23_1_sum, add_22_1_sum, add_21_1_sum, add_20_1_sum, add_19_1_sum, add_18_0_sum, add_17_0_sum, add_16_0_sum, add_15_0_sum, add_14_0_sum, add_13_0_sum, add_12_0_sum, add_11_0_sum, add_10_0_sum, add_9_0_sum, add_8_0_sum, add_7_0_sum, add_6_0_sum, add_5_0_sum, add_4_0_sum, add_3_0_sum, add_2_0_sum, add_1_0_sum, add_0_0_sum};
    end

endmodule

module lut_cell_k5_t2_1x2_w8_int16_acc40 (
    input  wire clk,
    input  wire [577:0] row,
    input  wire [33:0] column,
    input  wire keep,
    input  wire twice,
    output reg  [39:0] acc
);

    wire [39:0] before_;
    wire [17:0] entry_0;
    wire [17:0] term_0;
    wire one_0;
    wire [17:0] entry_1;
    wire [17:0] term_1;
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
    wire add_15_0_half;
    wire add_15_0_sum;
    wire add_15_0_carry;
    wire add_15_1_half;
    wire add_15_1_sum;
    wire add_15_1_carry;
    wire add_16_0_half;
    wire add_16_0_sum;
    wire add_16_0_carry;
    wire add_16_1_half;
    wire add_16_1_sum;
    wire add_16_1_carry;
    wire add_17_0_half;
    wire add_17_0_sum;
    wire add_17_0_carry;
    wire add_17_1_half;
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
    wire add_38_0_sum;
    wire add_38_0_carry;
    wire add_38_1_sum;
    wire add_38_1_carry;
    wire add_39_0_sum;
    wire add_39_0_carry;
    wire add_39_1_sum;
    wire add_39_1_carry;
    wire unused_carries;
    wire [17:0] bits_1;
    wire [17:0] bits_2;
    wire [17:0] bits_3;
    wire [17:0] bits_4;
    wire [17:0] bits_5;
    wire [17:0] bits_6;
    wire [17:0] bits_7;
    wire [17:0] bits_8;
    wire [17:0] bits_9;
    wire [17:0] bits_10;

    assign before_ = (acc & {40{keep}}) | ({acc[38:0], 1'b0} & {40{twice}});
    assign bits_1 = ((row[17:0] & {18{column[0]}}) | (row[35:18] & {18{column[1]}})) | (row[53:36] & {18{column[2]}});
    assign bits_2 = ((bits_1 | (row[71:54] & {18{column[3]}})) | (row[89:72] & {18{column[4]}})) | (row[107:90] & {18{column[5]}});
    assign bits_3 = ((bits_2 | (row[125:108] & {18{column[6]}})) | (row[143:126] & {18{column[7]}})) | (row[161:144] & {18{column[8]}});
    assign bits_4 = ((bits_3 | (row[179:162] & {18{column[9]}})) | (row[197:180] & {18{column[10]}})) | (row[215:198] & {18{column[11]}});
    assign bits_5 = ((bits_4 | (row[233:216] & {18{column[12]}})) | (row[251:234] & {18{column[13]}})) | (row[269:252] & {18{column[14]}});
    assign entry_0 = bits_5 | (row[287:270] & {18{column[15]}});
    assign term_0 = entry_0 ^ {18{column[16]}};
    assign one_0 = column[16] & ~row[288];
    assign bits_6 = ((row[306:289] & {18{column[17]}}) | (row[324:307] & {18{column[18]}})) | (row[342:325] & {18{column[19]}});
    assign bits_7 = ((bits_6 | (row[360:343] & {18{column[20]}})) | (row[378:361] & {18{column[21]}})) | (row[396:379] & {18{column[22]}});
    assign bits_8 = ((bits_7 | (row[414:397] & {18{column[23]}})) | (row[432:415] & {18{column[24]}})) | (row[450:433] & {18{column[25]}});
    assign bits_9 = ((bits_8 | (row[468:451] & {18{column[26]}})) | (row[486:469] & {18{column[27]}})) | (row[504:487] & {18{column[28]}});
    assign bits_10 = ((bits_9 | (row[522:505] & {18{column[29]}})) | (row[540:523] & {18{column[30]}})) | (row[558:541] & {18{column[31]}});
    assign entry_1 = bits_10 | (row[576:559] & {18{column[32]}});
    assign term_1 = entry_1 ^ {18{column[33]}};
    assign one_1 = column[33] & ~row[577];
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
    assign add_14_0_half = term_0[14] ^ term_1[14];
    assign add_14_0_sum = add_14_0_half ^ add_13_0_carry;
    assign add_14_0_carry = (term_0[14] & term_1[14]) | (add_14_0_half & add_13_0_carry);
    assign add_14_1_half = add_14_0_sum ^ before_[14];
    assign add_14_1_sum = add_14_1_half ^ add_13_1_carry;
    assign add_14_1_carry = (add_14_0_sum & before_[14]) | (add_14_1_half & add_13_1_carry);
    assign add_15_0_half = term_0[15] ^ term_1[15];
    assign add_15_0_sum = add_15_0_half ^ add_14_0_carry;
    assign add_15_0_carry = (term_0[15] & term_1[15]) | (add_15_0_half & add_14_0_carry);
    assign add_15_1_half = add_15_0_sum ^ before_[15];
    assign add_15_1_sum = add_15_1_half ^ add_14_1_carry;
    assign add_15_1_carry = (add_15_0_sum & before_[15]) | (add_15_1_half & add_14_1_carry);
    assign add_16_0_half = term_0[16] ^ term_1[16];
    assign add_16_0_sum = add_16_0_half ^ add_15_0_carry;
    assign add_16_0_carry = (term_0[16] & term_1[16]) | (add_16_0_half & add_15_0_carry);
    assign add_16_1_half = add_16_0_sum ^ before_[16];
    assign add_16_1_sum = add_16_1_half ^ add_15_1_carry;
    assign add_16_1_carry = (add_16_0_sum & before_[16]) | (add_16_1_half & add_15_1_carry);
    assign add_17_0_half = ~term_0[17] ^ ~term_1[17];
    assign add_17_0_sum = add_17_0_half ^ add_16_0_carry;
    assign add_17_0_carry = (~term_0[17] & ~term_1[17]) | (add_17_0_half & add_16_0_carry);
    assign add_17_1_half = add_17_0_sum ^ before_[17];
    assign add_17_1_sum = add_17_1_half ^ add_16_1_carry;
    assign add_17_1_carry = (add_17_0_sum & before_[17]) | (add_17_1_half & add_16_1_carry);
    assign add_18_0_sum = ~(add_17_0_carry ^ before_[18]);
    assign add_18_0_carry = add_17_0_carry | before_[18];
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
    assign add_38_0_sum = ~(before_[38] ^ add_37_0_carry);
    assign add_38_0_carry = before_[38] | add_37_0_carry;
    assign add_38_1_sum = add_38_0_sum ^ add_37_1_carry;
    assign add_38_1_carry = add_38_0_sum & add_37_1_carry;
    assign add_39_0_sum = ~(before_[39] ^ add_38_0_carry);
    assign add_39_0_carry = before_[39] | add_38_0_carry;
    assign add_39_1_sum = add_39_0_sum ^ add_38_1_carry;
    assign add_39_1_carry = add_39_0_sum & add_38_1_carry;
    assign unused_carries = |{add_39_1_carry, add_39_0_carry};

    always @(posedge clk) begin
        acc <= {add_39_1_sum, add_38_1_sum, add_37_1_sum, add_36_1_sum, add_35_1_sum, add_34_1_sum, add_33_1_sum, add_32_1_sum, add_31_1_sum, add_30_1_sum, add_29_1_sum, add_28_1_sum, add_27_1_sum, add_26_1_sum, add_25_1_sum, add_24_1_sum, add_23_1_sum, add_22_1_sum, add_21_1_sum, add_20_1_sum, add_19_1_sum, add_18_1_sum, add_17_1_sum, add_16_1_sum, add_15_1_sum, add_14_1_sum, add_13_1_sum, add_12_1_sum, add_11_1_sum, add_10_1_sum, add_9_1_sum, add_8_1_sum, add_7_1_sum, add_6_1_sum, add_5_1_sum, add_4_1_sum, add_3_1_sum, add_2_1_sum, add_1_1_sum, add_0_1_sum};
    end

endmodule

module lut_tables_k5_t2_1x2_w8_int16_acc40 (
    input  wire clk,
    input  wire [159:0] act,
    input  wire minus,
    output reg  [577:0] word,
    output wire [19:0] common
);

    wire [16:0] table_0_high_high_0;
    wire [16:0] table_0_high_high_1;
    wire [17:0] table_0_high_0;
    wire [17:0] table_0_high_1;
    wire [17:0] table_0_high_2;
    wire [17:0] table_0_high_3;
    wire [16:0] table_0_low_0;
    wire [16:0] table_0_low_1;
    wire [18:0] table_0_0;
    wire [18:0] table_0_1;
    wire [18:0] table_0_2;
    wire [18:0] table_0_3;
    wire [18:0] table_0_4;
    wire [18:0] table_0_5;
    wire [18:0] table_0_6;
    wire [18:0] table_0_7;
    wire [18:0] table_0_8;
    wire [18:0] table_0_9;
    wire [18:0] table_0_10;
    wire [18:0] table_0_11;
    wire [18:0] table_0_12;
    wire [18:0] table_0_13;
    wire [18:0] table_0_14;
    wire [18:0] table_0_15;
    wire unused_parities_0;
    wire [16:0] table_1_high_high_0;
    wire [16:0] table_1_high_high_1;
    wire [17:0] table_1_high_0;
    wire [17:0] table_1_high_1;
    wire [17:0] table_1_high_2;
    wire [17:0] table_1_high_3;
    wire [16:0] table_1_low_0;
    wire [16:0] table_1_low_1;
    wire [18:0] table_1_0;
    wire [18:0] table_1_1;
    wire [18:0] table_1_2;
    wire [18:0] table_1_3;
    wire [18:0] table_1_4;
    wire [18:0] table_1_5;
    wire [18:0] table_1_6;
    wire [18:0] table_1_7;
    wire [18:0] table_1_8;
    wire [18:0] table_1_9;
    wire [18:0] table_1_10;
    wire [18:0] table_1_11;
    wire [18:0] table_1_12;
    wire [18:0] table_1_13;
    wire [18:0] table_1_14;
    wire [18:0] table_1_15;
    wire unused_parities_1;
    reg  minus_held;
    wire [18:0] sum_1;
    wire [19:0] common_step;

    assign table_0_high_high_0 = {act[79], act[79:64]} - {act[63], act[63:48]};
    assign table_0_high_high_1 = {act[79], act[79:64]} + {act[63], act[63:48]};
    assign table_0_high_0 = {table_0_high_high_0[16], table_0_high_high_0} - {{2{act[47]}}, act[47:32]};
    assign table_0_high_1 = {table_0_high_high_0[16], table_0_high_high_0} + {{2{act[47]}}, act[47:32]};
    assign table_0_high_2 = {table_0_high_high_1[16], table_0_high_high_1} - {{2{act[47]}}, act[47:32]};
    assign table_0_high_3 = {table_0_high_high_1[16], table_0_high_high_1} + {{2{act[47]}}, act[47:32]};
    assign table_0_low_0 = {act[31], act[31:16]} - {act[15], act[15:0]};
    assign table_0_low_1 = {act[31], act[31:16]} + {act[15], act[15:0]};
    assign table_0_0 = {table_0_high_0[17], table_0_high_0} - {{2{table_0_low_1[16]}}, table_0_low_1};
    assign table_0_1 = {table_0_high_0[17], table_0_high_0} - {{2{table_0_low_0[16]}}, table_0_low_0};
    assign table_0_2 = {table_0_high_0[17], table_0_high_0} + {{2{table_0_low_0[16]}}, table_0_low_0};
    assign table_0_3 = {table_0_high_0[17], table_0_high_0} + {{2{table_0_low_1[16]}}, table_0_low_1};
    assign table_0_4 = {table_0_high_1[17], table_0_high_1} - {{2{table_0_low_1[16]}}, table_0_low_1};
    assign table_0_5 = {table_0_high_1[17], table_0_high_1} - {{2{table_0_low_0[16]}}, table_0_low_0};
    assign table_0_6 = {table_0_high_1[17], table_0_high_1} + {{2{table_0_low_0[16]}}, table_0_low_0};
    assign table_0_7 = {table_0_high_1[17], table_0_high_1} + {{2{table_0_low_1[16]}}, table_0_low_1};
    assign table_0_8 = {table_0_high_2[17], table_0_high_2} - {{2{table_0_low_1[16]}}, table_0_low_1};
    assign table_0_9 = {table_0_high_2[17], table_0_high_2} - {{2{table_0_low_0[16]}}, table_0_low_0};
    assign table_0_10 = {table_0_high_2[17], table_0_high_2} + {{2{table_0_low_0[16]}}, table_0_low_0};
    assign table_0_11 = {table_0_high_2[17], table_0_high_2} + {{2{table_0_low_1[16]}}, table_0_low_1};
    assign table_0_12 = {table_0_high_3[17], table_0_high_3} - {{2{table_0_low_1[16]}}, table_0_low_1};
    assign table_0_13 = {table_0_high_3[17], table_0_high_3} - {{2{table_0_low_0[16]}}, table_0_low_0};
    assign table_0_14 = {table_0_high_3[17], table_0_high_3} + {{2{table_0_low_0[16]}}, table_0_low_0};
    assign table_0_15 = {table_0_high_3[17], table_0_high_3} + {{2{table_0_low_1[16]}}, table_0_low_1};
    assign unused_parities_0 = |{table_0_15[0], table_0_14[0], table_0_13[0], table_0_12[0], table_0_11[0], table_0_10[0], table_0_9[0], table_0_8[0], table_0_7[0], table_0_6[0], table_0_5[0], table_0_4[0], table_0_3[0], table_0_2[0], table_0_1[0], table_0_0[0]};
    assign table_1_high_high_0 = {act[159], act[159:144]} - {act[143], act[143:128]};
    assign table_1_high_high_1 = {act[159], act[159:144]} + {act[143], act[143:128]};
    assign table_1_high_0 = {table_1_high_high_0[16], table_1_high_high_0} - {{2{act[127]}}, act[127:112]};
    assign table_1_high_1 = {table_1_high_high_0[16], table_1_high_high_0} + {{2{act[127]}}, act[127:112]};
    assign table_1_high_2 = {table_1_high_high_1[16], table_1_high_high_1} - {{2{act[127]}}, act[127:112]};
    assign table_1_high_3 = {table_1_high_high_1[16], table_1_high_high_1} + {{2{act[127]}}, act[127:112]};
    assign table_1_low_0 = {act[111], act[111:96]} - {act[95], act[95:80]};
    assign table_1_low_1 = {act[111], act[111:96]} + {act[95], act[95:80]};
    assign table_1_0 = {table_1_high_0[17], table_1_high_0} - {{2{table_1_low_1[16]}}, table_1_low_1};
    assign table_1_1 = {table_1_high_0[17], table_1_high_0} - {{2{table_1_low_0[16]}}, table_1_low_0};
    assign table_1_2 = {table_1_high_0[17], table_1_high_0} + {{2{table_1_low_0[16]}}, table_1_low_0};
    assign table_1_3 = {table_1_high_0[17], table_1_high_0} + {{2{table_1_low_1[16]}}, table_1_low_1};
    assign table_1_4 = {table_1_high_1[17], table_1_high_1} - {{2{table_1_low_1[16]}}, table_1_low_1};
    assign table_1_5 = {table_1_high_1[17], table_1_high_1} - {{2{table_1_low_0[16]}}, table_1_low_0};
    assign table_1_6 = {table_1_high_1[17], table_1_high_1} + {{2{table_1_low_0[16]}}, table_1_low_0};
    assign table_1_7 = {table_1_high_1[17], table_1_high_1} + {{2{table_1_low_1[16]}}, table_1_low_1};
    assign table_1_8 = {table_1_high_2[17], table_1_high_2} - {{2{table_1_low_1[16]}}, table_1_low_1};
    assign table_1_9 = {table_1_high_2[17], table_1_high_2} - {{2{table_1_low_0[16]}}, table_1_low_0};
    assign table_1_10 = {table_1_high_2[17], table_1_high_2} + {{2{table_1_low_0[16]}}, table_1_low_0};
    assign table_1_11 = {table_1_high_2[17], table_1_high_2} + {{2{table_1_low_1[16]}}, table_1_low_1};
    assign table_1_12 = {table_1_high_3[17], table_1_high_3} - {{2{table_1_low_1[16]}}, table_1_low_1};
    assign table_1_13 = {table_1_high_3[17], table_1_high_3} - {{2{table_1_low_0[16]}}, table_1_low_0};
    assign table_1_14 = {table_1_high_3[17], table_1_high_3} + {{2{table_1_low_0[16]}}, table_1_low_0};
    assign table_1_15 = {table_1_high_3[17], table_1_high_3} + {{2{table_1_low_1[16]}}, table_1_low_1};
    assign unused_parities_1 = |{table_1_15[0], table_1_14[0], table_1_13[0], table_1_12[0], table_1_11[0], table_1_10[0], table_1_9[0], table_1_8[0], table_1_7[0], table_1_6[0], table_1_5[0], table_1_4[0], table_1_3[0], table_1_2[0], table_1_1[0], table_1_0[0]};
    assign sum_1 = {word[287], word[287:270]} + {word[576], word[576:559]};
    assign common_step = ({sum_1[18], sum_1} ^ {20{minus_held}}) + {18'd0, (minus_held ? 2'd1 : ({1'b0, word[288]} + {1'b0, word[577]}))};
    assign common = common_step;

    always @(posedge clk) begin
        word <= {table_1_0[0], table_1_15[18:1], table_1_14[18:1], table_1_13[18:1], table_1_12[18:1], table_1_11[18:1], table_1_10[18:1], table_1_9[18:1], table_1_8[18:1], table_1_7[18:1], table_1_6[18:1], table_1_5[18:1], table_1_4[18:1], table_1_3[18:1], table_1_2[18:1], table_1_1[18:1], table_1_0[18:1], table_0_0[0], table_0_15[18:1], table_0_14[18:1], table_0_13[18:1], table_0_12[18:1], table_0_11[18:1], table_0_10[18:1], table_0_9[18:1], table_0_8[18:1], table_0_7[18:1], table_0_6[18:1], table_0_5[18:1], table_0_4[18:1], table_0_3[18:1], table_0_2[18:1], table_0_1[18:1], table_0_0[18:1]};
        minus_held <= minus;
    end

endmodule

module lut_column_k5_t2_1x2_w8_int16_acc40 (
    input  wire clk,
    input  wire [9:0] wgt,
    input  wire minus,
    output wire [33:0] word
);

    reg  [9:0] wgt_held;

    assign word = {wgt_held[9], (((wgt_held[5] & wgt_held[6]) & wgt_held[7]) & wgt_held[8]), (((~wgt_held[5] & wgt_held[6]) & wgt_held[7]) & wgt_held[8]), (((wgt_held[5] & ~wgt_held[6]) & wgt_held[7]) & wgt_held[8]), (((~wgt_held[5] & ~wgt_held[6]) & wgt_held[7]) & wgt_held[8]), (((wgt_held[5] & wgt_held[6]) & ~wgt_held[7]) & wgt_held[8]), (((~wgt_held[5] & wgt_held[6]) & ~wgt_held[7]) & wgt_held[8]), (((wgt_held[5] & ~wgt_held[6]) & ~wgt_held[7]) & wgt_held[8]), (((~wgt_held[5] & ~wgt_held[6]) & ~wgt_held[7]) & wgt_held[8]), (((wgt_held[5] & wgt_held[6]) & wgt_held[7]) & ~wgt_held[8]), (((~wgt_held[5] & wgt_held[6]) & wgt_held[7]) & ~wgt_held[8]), (((wgt_held[5] & ~wgt_held[6]) & wgt_held[7]) & ~wgt_held[8]), (((~wgt_held[5] & ~wgt_held[6]) & wgt_held[7]) & ~wgt_held[8]), (((wgt_held[5] & wgt_held[6]) & ~wgt_held[7]) & ~wgt_held[8]), (((~wgt_held[5] & wgt_held[6]) & ~wgt_held[7]) & ~wgt_held[8]), (((wgt_held[5] & ~wgt_held[6]) & ~wgt_held[7]) & ~wgt_held[8]), (((~wgt_held[5] & ~wgt_held[6]) & ~wgt_held[7]) & ~wgt_held[8]), wgt_held[4], (((wgt_held[0] & wgt_held[1]) & wgt_held[2]) & wgt_held[3]), (((~wgt_held[0] & wgt_held[1]) & wgt_held[2]) & wgt_held[3]), (((wgt_held[0] & ~wgt_held[1]) & wgt_held[2]) & wgt_held[3]), (((~wgt_held[0] & ~wgt_held[1]) & wgt_held[2]) & wgt_held[3]), (((wgt_held[0] & wgt_held[1]) & ~wgt_held[2]) & wgt_held[3]), (((~wgt_held[0] & wgt_held[1]) & ~wgt_held[2]) & wgt_held[3]), (((wgt_held[0] & ~wgt_held[1]) & ~wgt_held[2]) & wgt_held[3]), (((~wgt_held[0] & ~wgt_held[1]) & ~wgt_held[2]) & wgt_held[3]), (((wgt_held[0] & wgt_held[1]) & wgt_held[2]) & ~wgt_held[3]), (((~wgt_held[0] & wgt_held[1]) & wgt_held[2]) & ~wgt_held[3]), (((wgt_held[0] & ~wgt_held[1]) & wgt_held[2]) & ~wgt_held[3]), (((~wgt_held[0] & ~wgt_held[1]) & wgt_held[2]) & ~wgt_held[3]), (((wgt_held[0] & wgt_held[1]) & ~wgt_held[2]) & ~wgt_held[3]), (((~wgt_held[0] & wgt_held[1]) & ~wgt_held[2]) & ~wgt_held[3]), (((wgt_held[0] & ~wgt_held[1]) & ~wgt_held[2]) & ~wgt_held[3]), (((~wgt_held[0] & ~wgt_held[1]) & ~wgt_held[2]) & ~wgt_held[3])};

    always @(posedge clk) begin
        wgt_held <= {~(wgt[9] ^ minus), (wgt[8:5] ^ {~wgt[9], ~wgt[9], ~wgt[9], ~wgt[9]}), ~(wgt[4] ^ minus), (wgt[3:0] ^ {~wgt[4], ~wgt[4], ~wgt[4], ~wgt[4]})};
    end

endmodule

`default_nettype wire
