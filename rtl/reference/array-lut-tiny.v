// lut_array_k2_t2_2x2_w3_int4_acc23: array of table look-ups: sums of activations, chosen by bits of the weights
//
//   k             2            activations that a table has the sums of
//   tables        2            tables whose entries a step adds to every sum
//   cols          2            columns of B that share the activations
//   rows          2            rows of A that share the weights
//   wgt_bits_max  3 bits       most bits of a weight; how many they are is chosen at run time, from 1 on
//   act           int4         format of the activations; floats are aligned to the greatest exponent of their sum before tables are made of them
//   guard         0 bits       floats: bits kept below the last bit of an activation with the greatest exponent
//   mode          exact        exact: the tables are made here, of integers; quantised: they come as operands, made and rounded to 8 bits outside
//   acc_width     23 bits      width of the accumulator; results wrap modulo 2**acc_width
//   form          os           os: an array whose sums leave row by row; anchor: operands registered, every accumulator is a port, as published PEs are measured
//
// digest 63f2c461426e51ddbb71a11868f05b97151b88ef8c4551667c3bbf155295790e
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module lut_array_k2_t2_2x2_w3_int4_acc23 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire twice,
    input  wire minus,
    input  wire [31:0] act,
    input  wire [7:0] wgt,
    output wire out_valid,
    output wire out_last,
    output reg  [45:0] out
);

    wire [31:0] act_step;
    wire first_step;
    wire twice_step;
    wire keep;
    reg  first_edge;
    reg  twice_edge;
    wire twice_then;
    wire [17:0] row_0_word;
    wire [5:0] column_0_word;
    wire [5:0] column_1_word;
    wire [5:0] row_0_common;
    wire [17:0] row_1_word;
    wire [5:0] row_1_common;
    reg  [68:0] drain_0;
    reg  [1:0] left;
    reg  [1:0] load;
    reg  [68:0] drain_1;
    wire [22:0] cell_1_0_acc;
    wire [22:0] cell_1_1_acc;
    wire [22:0] common_1_acc;
    wire [22:0] cell_0_0_acc;
    wire [22:0] cell_0_1_acc;
    wire [22:0] common_0_acc;
    reg  [2:0] start;
    wire [22:0] total_0;
    wire [22:0] total_1;

    assign act_step = act & {32{valid}};
    assign first_step = first & valid;
    assign twice_step = twice & valid;
    assign keep = ~(first_edge | twice_edge);
    assign twice_then = twice_edge & ~first_edge;
    assign total_0 = drain_0[22:0] + drain_0[68:46];
    assign total_1 = drain_0[45:23] + drain_0[68:46];
    assign out_valid = left != 2'd0;
    assign out_last = left == 2'd1;

    always @(posedge clk) begin
        first_edge <= first_step;
        twice_edge <= twice_step;
        drain_1 <= load[1] ? {common_1_acc, cell_1_1_acc, cell_1_0_acc} : 69'd0;
        drain_0 <= load[1] ? {common_0_acc, cell_0_1_acc, cell_0_0_acc} : drain_1;
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
            left <= 2'd0;
        end else begin
            if (start[2]) begin
                left <= 2'd2;
            end else if (out_valid) begin
                left <= left - 2'd1;
            end
        end
    end

    lut_column_k2_t2_2x2_w3_int4_acc23 column_0 (
        .clk(clk),
        .wgt(wgt[3:0]),
        .minus(minus),
        .word(column_0_word)
    );

    lut_column_k2_t2_2x2_w3_int4_acc23 column_1 (
        .clk(clk),
        .wgt(wgt[7:4]),
        .minus(minus),
        .word(column_1_word)
    );

    lut_tables_k2_t2_2x2_w3_int4_acc23 row_0 (
        .clk(clk),
        .act(act_step[15:0]),
        .minus(minus),
        .word(row_0_word),
        .common(row_0_common)
    );

    lut_cell_k2_t2_2x2_w3_int4_acc23 cell_0_0 (
        .clk(clk),
        .row(row_0_word),
        .column(column_0_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_0_acc)
    );

    lut_cell_k2_t2_2x2_w3_int4_acc23 cell_0_1 (
        .clk(clk),
        .row(row_0_word),
        .column(column_1_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_1_acc)
    );

    plane_common_6_acc23 common_0 (
        .clk(clk),
        .row(row_0_common),
        .keep(keep),
        .twice(twice_then),
        .acc(common_0_acc)
    );

    lut_tables_k2_t2_2x2_w3_int4_acc23 row_1 (
        .clk(clk),
        .act(act_step[31:16]),
        .minus(minus),
        .word(row_1_word),
        .common(row_1_common)
    );

    lut_cell_k2_t2_2x2_w3_int4_acc23 cell_1_0 (
        .clk(clk),
        .row(row_1_word),
        .column(column_0_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_1_0_acc)
    );

    lut_cell_k2_t2_2x2_w3_int4_acc23 cell_1_1 (
        .clk(clk),
        .row(row_1_word),
        .column(column_1_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_1_1_acc)
    );

    plane_common_6_acc23 common_1 (
        .clk(clk),
        .row(row_1_common),
        .keep(keep),
        .twice(twice_then),
        .acc(common_1_acc)
    );

endmodule

module plane_common_6_acc23 (
    input  wire clk,
    input  wire [5:0] row,
    input  wire keep,
    input  wire twice,
    output reg  [22:0] acc
);

    wire [22:0] before_;
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
    wire add_5_0_sum;
    wire add_5_0_carry;
    wire add_5_1_sum;
    wire add_5_1_carry;
    wire add_6_0_sum;
    wire add_6_0_carry;
    wire add_6_1_sum;
    wire add_6_1_carry;
    wire add_7_0_sum;
    wire add_7_0_carry;
    wire add_7_1_sum;
    wire add_7_1_carry;
    wire add_8_0_sum;
    wire add_8_0_carry;
    wire add_8_1_sum;
    wire add_8_1_carry;
    wire add_9_0_sum;
    wire add_9_0_carry;
    wire add_9_1_sum;
    wire add_9_1_carry;
    wire add_10_0_sum;
    wire add_10_0_carry;
    wire add_10_1_sum;
    wire add_10_1_carry;
    wire add_11_0_sum;
    wire add_11_0_carry;
    wire add_11_1_sum;
    wire add_11_1_carry;
    wire add_12_0_sum;
    wire add_12_0_carry;
    wire add_12_1_sum;
    wire add_12_1_carry;
    wire add_13_0_sum;
    wire add_13_0_carry;
    wire add_13_1_sum;
    wire add_13_1_carry;
    wire add_14_0_sum;
    wire add_14_0_carry;
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
    wire unused_carries;

    assign before_ = (acc & {23{keep}}) | ({acc[21:0], 1'b0} & {23{twice}});
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
    assign add_5_0_sum = ~(~row[5] ^ before_[5]);
    assign add_5_0_carry = ~row[5] | before_[5];
    assign add_5_1_sum = add_5_0_sum ^ add_4_0_carry;
    assign add_5_1_carry = add_5_0_sum & add_4_0_carry;
    assign add_6_0_sum = ~(before_[6] ^ add_5_0_carry);
    assign add_6_0_carry = before_[6] | add_5_0_carry;
    assign add_6_1_sum = add_6_0_sum ^ add_5_1_carry;
    assign add_6_1_carry = add_6_0_sum & add_5_1_carry;
    assign add_7_0_sum = ~(before_[7] ^ add_6_0_carry);
    assign add_7_0_carry = before_[7] | add_6_0_carry;
    assign add_7_1_sum = add_7_0_sum ^ add_6_1_carry;
    assign add_7_1_carry = add_7_0_sum & add_6_1_carry;
    assign add_8_0_sum = ~(before_[8] ^ add_7_0_carry);
    assign add_8_0_carry = before_[8] | add_7_0_carry;
    assign add_8_1_sum = add_8_0_sum ^ add_7_1_carry;
    assign add_8_1_carry = add_8_0_sum & add_7_1_carry;
    assign add_9_0_sum = ~(before_[9] ^ add_8_0_carry);
    assign add_9_0_carry = before_[9] | add_8_0_carry;
    assign add_9_1_sum = add_9_0_sum ^ add_8_1_carry;
    assign add_9_1_carry = add_9_0_sum & add_8_1_carry;
    assign add_10_0_sum = ~(before_[10] ^ add_9_0_carry);
    assign add_10_0_carry = before_[10] | add_9_0_carry;
    assign add_10_1_sum = add_10_0_sum ^ add_9_1_carry;
    assign add_10_1_carry = add_10_0_sum & add_9_1_carry;
    assign add_11_0_sum = ~(before_[11] ^ add_10_0_carry);
    assign add_11_0_carry = before_[11] | add_10_0_carry;
    assign add_11_1_sum = add_11_0_sum ^ add_10_1_carry;
    assign add_11_1_carry = add_11_0_sum & add_10_1_carry;
    assign add_12_0_sum = ~(before_[12] ^ add_11_0_carry);
    assign add_12_0_carry = before_[12] | add_11_0_carry;
    assign add_12_1_sum = add_12_0_sum ^ add_11_1_carry;
    assign add_12_1_carry = add_12_0_sum & add_11_1_carry;
    assign add_13_0_sum = ~(before_[13] ^ add_12_0_carry);
    assign add_13_0_carry = before_[13] | add_12_0_carry;
    assign add_13_1_sum = add_13_0_sum ^ add_12_1_carry;
    assign add_13_1_carry = add_13_0_sum & add_12_1_carry;
    assign add_14_0_sum = ~(before_[14] ^ add_13_0_carry);
    assign add_14_0_carry = before_[14] | add_13_0_carry;
    assign add_14_1_sum = add_14_0_sum ^ add_13_1_carry;
    assign add_14_1_carry = add_14_0_sum & add_13_1_carry;
    assign add_15_0_sum = ~(before_[15] ^ add_14_0_carry);
    assign add_15_0_carry = before_[15] | add_14_0_carry;
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
    assign unused_carries = |{add_22_1_carry, add_22_0_carry};

    always @(posedge clk) begin
        acc <= {add_22_1_sum, add_21_1_sum, add_20_1_sum, add_19_1_sum, add_18_1_sum, add_17_1_sum, add_16_1_sum, add_15_1_sum, add_14_1_sum, add_13_1_sum, add_12_1_sum, add_11_1_sum, add_10_1_sum, add_9_1_sum, add_8_1_sum, add_7_1_sum, add_6_1_sum, add_5_1_sum, add_4_0_sum, add_3_0_sum, add_2_0_sum, add_1_0_sum, add_0_0_sum};
    end

endmodule

module lut_cell_k2_t2_2x2_w3_int4_acc23 (
    input  wire clk,
    input  wire [17:0] row,
    input  wire [5:0] column,
    input  wire keep,
    input  wire twice,
    output reg  [22:0] acc
);

    wire [22:0] before_;
    wire [3:0] entry_0;
    wire [3:0] term_0;
    wire one_0;
    wire [3:0] entry_1;
    wire [3:0] term_1;
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
    wire add_4_0_sum;
    wire add_4_0_carry;
    wire add_4_1_sum;
    wire add_4_1_carry;
    wire add_5_0_sum;
    wire add_5_0_carry;
    wire add_5_1_sum;
    wire add_5_1_carry;
    wire add_6_0_sum;
    wire add_6_0_carry;
    wire add_6_1_sum;
    wire add_6_1_carry;
    wire add_7_0_sum;
    wire add_7_0_carry;
    wire add_7_1_sum;
    wire add_7_1_carry;
    wire add_8_0_sum;
    wire add_8_0_carry;
    wire add_8_1_sum;
    wire add_8_1_carry;
    wire add_9_0_sum;
    wire add_9_0_carry;
    wire add_9_1_sum;
    wire add_9_1_carry;
    wire add_10_0_sum;
    wire add_10_0_carry;
    wire add_10_1_sum;
    wire add_10_1_carry;
    wire add_11_0_sum;
    wire add_11_0_carry;
    wire add_11_1_sum;
    wire add_11_1_carry;
    wire add_12_0_sum;
    wire add_12_0_carry;
    wire add_12_1_sum;
    wire add_12_1_carry;
    wire add_13_0_sum;
    wire add_13_0_carry;
    wire add_13_1_sum;
    wire add_13_1_carry;
    wire add_14_0_sum;
    wire add_14_0_carry;
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
    wire unused_carries;

    assign before_ = (acc & {23{keep}}) | ({acc[21:0], 1'b0} & {23{twice}});
    assign entry_0 = (row[3:0] & {4{column[0]}}) | (row[7:4] & {4{column[1]}});
    assign term_0 = entry_0 ^ {4{column[2]}};
    assign one_0 = column[2] & ~row[8];
    assign entry_1 = (row[12:9] & {4{column[3]}}) | (row[16:13] & {4{column[4]}});
    assign term_1 = entry_1 ^ {4{column[5]}};
    assign one_1 = column[5] & ~row[17];
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
    assign add_3_0_half = ~term_0[3] ^ ~term_1[3];
    assign add_3_0_sum = add_3_0_half ^ add_2_0_carry;
    assign add_3_0_carry = (~term_0[3] & ~term_1[3]) | (add_3_0_half & add_2_0_carry);
    assign add_3_1_half = add_3_0_sum ^ before_[3];
    assign add_3_1_sum = add_3_1_half ^ add_2_1_carry;
    assign add_3_1_carry = (add_3_0_sum & before_[3]) | (add_3_1_half & add_2_1_carry);
    assign add_4_0_sum = ~(add_3_0_carry ^ before_[4]);
    assign add_4_0_carry = add_3_0_carry | before_[4];
    assign add_4_1_sum = add_4_0_sum ^ add_3_1_carry;
    assign add_4_1_carry = add_4_0_sum & add_3_1_carry;
    assign add_5_0_sum = ~(before_[5] ^ add_4_0_carry);
    assign add_5_0_carry = before_[5] | add_4_0_carry;
    assign add_5_1_sum = add_5_0_sum ^ add_4_1_carry;
    assign add_5_1_carry = add_5_0_sum & add_4_1_carry;
    assign add_6_0_sum = ~(before_[6] ^ add_5_0_carry);
    assign add_6_0_carry = before_[6] | add_5_0_carry;
    assign add_6_1_sum = add_6_0_sum ^ add_5_1_carry;
    assign add_6_1_carry = add_6_0_sum & add_5_1_carry;
    assign add_7_0_sum = ~(before_[7] ^ add_6_0_carry);
    assign add_7_0_carry = before_[7] | add_6_0_carry;
    assign add_7_1_sum = add_7_0_sum ^ add_6_1_carry;
    assign add_7_1_carry = add_7_0_sum & add_6_1_carry;
    assign add_8_0_sum = ~(before_[8] ^ add_7_0_carry);
    assign add_8_0_carry = before_[8] | add_7_0_carry;
    assign add_8_1_sum = add_8_0_sum ^ add_7_1_carry;
    assign add_8_1_carry = add_8_0_sum & add_7_1_carry;
    assign add_9_0_sum = ~(before_[9] ^ add_8_0_carry);
    assign add_9_0_carry = before_[9] | add_8_0_carry;
    assign add_9_1_sum = add_9_0_sum ^ add_8_1_carry;
    assign add_9_1_carry = add_9_0_sum & add_8_1_carry;
    assign add_10_0_sum = ~(before_[10] ^ add_9_0_carry);
    assign add_10_0_carry = before_[10] | add_9_0_carry;
    assign add_10_1_sum = add_10_0_sum ^ add_9_1_carry;
    assign add_10_1_carry = add_10_0_sum & add_9_1_carry;
    assign add_11_0_sum = ~(before_[11] ^ add_10_0_carry);
    assign add_11_0_carry = before_[11] | add_10_0_carry;
    assign add_11_1_sum = add_11_0_sum ^ add_10_1_carry;
    assign add_11_1_carry = add_11_0_sum & add_10_1_carry;
    assign add_12_0_sum = ~(before_[12] ^ add_11_0_carry);
    assign add_12_0_carry = before_[12] | add_11_0_carry;
    assign add_12_1_sum = add_12_0_sum ^ add_11_1_carry;
    assign add_12_1_carry = add_12_0_sum & add_11_1_carry;
    assign add_13_0_sum = ~(before_[13] ^ add_12_0_carry);
    assign add_13_0_carry = before_[13] | add_12_0_carry;
    assign add_13_1_sum = add_13_0_sum ^ add_12_1_carry;
    assign add_13_1_carry = add_13_0_sum & add_12_1_carry;
    assign add_14_0_sum = ~(before_[14] ^ add_13_0_carry);
    assign add_14_0_carry = before_[14] | add_13_0_carry;
    assign add_14_1_sum = add_14_0_sum ^ add_13_1_carry;
    assign add_14_1_carry = add_14_0_sum & add_13_1_carry;
    assign add_15_0_sum = ~(before_[15] ^ add_14_0_carry);
    assign add_15_0_carry = before_[15] | add_14_0_carry;
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
    assign unused_carries = |{add_22_1_carry, add_22_0_carry};

    always @(posedge clk) begin
        acc <= {add_22_1_sum, add_21_1_sum, add_20_1_sum, add_19_1_sum, add_18_1_sum, add_17_1_sum, add_16_1_sum, add_15_1_sum, add_14_1_sum, add_13_1_sum, add_12_1_sum, add_11_1_sum, add_10_1_sum, add_9_1_sum, add_8_1_sum, add_7_1_sum, add_6_1_sum, add_5_1_sum, add_4_1_sum, add_3_1_sum, add_2_1_sum, add_1_1_sum, add_0_1_sum};
    end

endmodule

module lut_tables_k2_t2_2x2_w3_int4_acc23 (
    input  wire clk,
    input  wire [15:0] act,
    input  wire minus,
    output reg  [17:0] word,
    output wire [5:0] common
);

    wire [4:0] table_0_0;
    wire [4:0] table_0_1;
    wire unused_parities_0;
    wire [4:0] table_1_0;
    wire [4:0] table_1_1;
    wire unused_parities_1;
    reg  minus_held;
    wire [4:0] sum_1;
    wire [5:0] common_step;

    assign table_0_0 = {act[7], act[7:4]} - {act[3], act[3:0]};
    assign table_0_1 = {act[7], act[7:4]} + {act[3], act[3:0]};
    assign unused_parities_0 = |{table_0_1[0], table_0_0[0]};
    assign table_1_0 = {act[15], act[15:12]} - {act[11], act[11:8]};
    assign table_1_1 = {act[15], act[15:12]} + {act[11], act[11:8]};
    assign unused_parities_1 = |{table_1_1[0], table_1_0[0]};
    assign sum_1 = {word[7], word[7:4]} + {word[16], word[16:13]};
    assign common_step = ({sum_1[4], sum_1} ^ {6{minus_held}}) + {4'd0, (minus_held ? 2'd1 : ({1'b0, word[8]} + {1'b0, word[17]}))};
    assign common = common_step;

    always @(posedge clk) begin
        word <= {table_1_0[0], table_1_1[4:1], table_1_0[4:1], table_0_0[0], table_0_1[4:1], table_0_0[4:1]};
        minus_held <= minus;
    end

endmodule

module lut_column_k2_t2_2x2_w3_int4_acc23 (
    input  wire clk,
    input  wire [3:0] wgt,
    input  wire minus,
    output wire [5:0] word
);

    reg  [3:0] wgt_held;

    assign word = {wgt_held[3:2], ~wgt_held[2], wgt_held[1:0], ~wgt_held[0]};

    always @(posedge clk) begin
        wgt_held <= {~(wgt[3] ^ minus), (wgt[2] ^ ~wgt[3]), ~(wgt[1] ^ minus), (wgt[0] ^ ~wgt[1])};
    end

endmodule

`default_nettype wire
