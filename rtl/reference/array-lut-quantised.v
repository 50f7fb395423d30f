// lut_array_k4_t3_3x2_w8_int8_quantised_acc32: array of table look-ups: sums of activations, chosen by bits of the weights
//
//   k             4            activations that a table has the sums of
//   tables        3            tables whose entries a step adds to every sum
//   cols          2            columns of B that share the activations
//   rows          3            rows of A that share the weights
//   wgt_bits_max  8 bits       most bits of a weight; how many they are is chosen at run time, from 1 on
//   act           int8         format of the activations; floats are aligned to the greatest exponent of their sum before tables are made of them
//   guard         0 bits       floats: bits kept below the last bit of an activation with the greatest exponent
//   mode          quantised    exact: the tables are made here, of integers; quantised: they come as operands, made and rounded to 8 bits outside
//   acc_width     32 bits      width of the accumulator; results wrap modulo 2**acc_width
//   form          os           os: an array whose sums leave row by row; anchor: operands registered, every accumulator is a port, as published PEs are measured
//
// digest 415b622943c6e5c76b710b2ff0d3e36dbade72c6af6a4015dcf976937b6f5806
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module lut_array_k4_t3_3x2_w8_int8_quantised_acc32 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire twice,
    input  wire minus,
    input  wire [575:0] act,
    input  wire [23:0] wgt,
    output wire out_valid,
    output wire out_last,
    output reg  [63:0] out
);

    wire [575:0] act_step;
    wire first_step;
    wire twice_step;
    wire keep;
    reg  first_edge;
    reg  twice_edge;
    wire twice_then;
    wire [191:0] row_0_word;
    wire [26:0] column_0_word;
    wire [26:0] column_1_word;
    wire [191:0] row_1_word;
    wire [191:0] row_2_word;
    reg  [1:0] left;
    reg  [1:0] load;
    reg  [63:0] drain_2;
    wire [31:0] cell_2_0_acc;
    wire [31:0] cell_2_1_acc;
    reg  [63:0] drain_1;
    wire [31:0] cell_1_0_acc;
    wire [31:0] cell_1_1_acc;
    wire [31:0] cell_0_0_acc;
    wire [31:0] cell_0_1_acc;
    reg  [1:0] start;

    assign act_step = act & {576{valid}};
    assign first_step = first & valid;
    assign twice_step = twice & valid;
    assign keep = ~(first_edge | twice_edge);
    assign twice_then = twice_edge & ~first_edge;
    assign out_valid = left != 2'd0;
    assign out_last = left == 2'd1;

    always @(posedge clk) begin
        first_edge <= first_step;
        twice_edge <= twice_step;
        drain_2 <= load[1] ? {cell_2_1_acc, cell_2_0_acc} : 64'd0;
        drain_1 <= load[1] ? {cell_1_1_acc, cell_1_0_acc} : drain_2;
        out <= load[1] ? {cell_0_1_acc, cell_0_0_acc} : drain_1;
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
                left <= 2'd3;
            end else if (out_valid) begin
                left <= left - 2'd1;
            end
        end
    end

    lut_column_k4_t3_3x2_w8_int8_quantised_acc32 column_0 (
        .clk(clk),
        .wgt(wgt[11:0]),
        .minus(minus),
        .word(column_0_word)
    );

    lut_column_k4_t3_3x2_w8_int8_quantised_acc32 column_1 (
        .clk(clk),
        .wgt(wgt[23:12]),
        .minus(minus),
        .word(column_1_word)
    );

    lut_tables_k4_t3_3x2_w8_int8_quantised_acc32 row_0 (
        .clk(clk),
        .act(act_step[191:0]),
        .word(row_0_word)
    );

    lut_cell_k4_t3_3x2_w8_int8_quantised_acc32 cell_0_0 (
        .clk(clk),
        .row(row_0_word),
        .column(column_0_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_0_acc)
    );

    lut_cell_k4_t3_3x2_w8_int8_quantised_acc32 cell_0_1 (
        .clk(clk),
        .row(row_0_word),
        .column(column_1_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_1_acc)
    );

    lut_tables_k4_t3_3x2_w8_int8_quantised_acc32 row_1 (
        .clk(clk),
        .act(act_step[383:192]),
        .word(row_1_word)
    );

    lut_cell_k4_t3_3x2_w8_int8_quantised_acc32 cell_1_0 (
        .clk(clk),
        .row(row_1_word),
        .column(column_0_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_1_0_acc)
    );

    lut_cell_k4_t3_3x2_w8_int8_quantised_acc32 cell_1_1 (
        .clk(clk),
        .row(row_1_word),
        .column(column_1_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_1_1_acc)
    );

    lut_tables_k4_t3_3x2_w8_int8_quantised_acc32 row_2 (
        .clk(clk),
        .act(act_step[575:384]),
        .word(row_2_word)
    );

    lut_cell_k4_t3_3x2_w8_int8_quantised_acc32 cell_2_0 (
        .clk(clk),
        .row(row_2_word),
        .column(column_0_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_2_0_acc)
    );

    lut_cell_k4_t3_3x2_w8_int8_quantised_acc32 cell_2_1 (
        .clk(clk),
        .row(row_2_word),
        .column(column_1_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_2_1_acc)
    );

endmodule

module lut_cell_k4_t3_3x2_w8_int8_quantised_acc32 (
    input  wire clk,
    input  wire [191:0] row,
    input  wire [26:0] column,
    input  wire keep,
    input  wire twice,
    output reg  [31:0] acc
);

    wire [31:0] before_;
    wire [7:0] entry_0;
    wire [7:0] term_0;
    wire one_0;
    wire [7:0] entry_1;
    wire [7:0] term_1;
    wire one_1;
    wire [7:0] entry_2;
    wire [7:0] term_2;
    wire one_2;
    wire add_0_0_half;
    wire add_0_0_sum;
    wire add_0_0_carry;
    wire add_0_1_half;
    wire add_0_1_sum;
    wire add_0_1_carry;
    wire add_0_2_half;
    wire add_0_2_sum;
    wire add_0_2_carry;
    wire add_1_0_half;
    wire add_1_0_sum;
    wire add_1_0_carry;
    wire add_1_1_half;
    wire add_1_1_sum;
    wire add_1_1_carry;
    wire add_1_2_half;
    wire add_1_2_sum;
    wire add_1_2_carry;
    wire add_2_0_half;
    wire add_2_0_sum;
    wire add_2_0_carry;
    wire add_2_1_half;
    wire add_2_1_sum;
    wire add_2_1_carry;
    wire add_2_2_half;
    wire add_2_2_sum;
    wire add_2_2_carry;
    wire add_3_0_half;
    wire add_3_0_sum;
    wire add_3_0_carry;
    wire add_3_1_half;
    wire add_3_1_sum;
    wire add_3_1_carry;
    wire add_3_2_half;
    wire add_3_2_sum;
    wire add_3_2_carry;
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
    wire add_7_0_sum;
    wire add_7_0_carry;
    wire add_7_1_half;
    wire add_7_1_sum;
    wire add_7_1_carry;
    wire add_7_2_half;
    wire add_7_2_sum;
    wire add_7_2_carry;
    wire add_7_3_sum;
    wire add_7_3_carry;
    wire add_8_0_half;
    wire add_8_0_sum;
    wire add_8_0_carry;
    wire add_8_1_half;
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
    wire unused_carries;
    wire [7:0] bits_1;
    wire [7:0] bits_2;
    wire [7:0] bits_3;
    wire [7:0] bits_4;
    wire [7:0] bits_5;
    wire [7:0] bits_6;

    assign before_ = (acc & {32{keep}}) | ({acc[30:0], 1'b0} & {32{twice}});
    assign bits_1 = (((row[7:0] & {8{column[0]}}) | (row[15:8] & {8{column[1]}})) | (row[23:16] & {8{column[2]}})) | (row[31:24] & {8{column[3]}});
    assign bits_2 = ((bits_1 | (row[39:32] & {8{column[4]}})) | (row[47:40] & {8{column[5]}})) | (row[55:48] & {8{column[6]}});
    assign entry_0 = bits_2 | (row[63:56] & {8{column[7]}});
    assign term_0 = entry_0 ^ {8{column[8]}};
    assign one_0 = column[8] & ~1'b0;
    assign bits_3 = ((row[71:64] & {8{column[9]}}) | (row[79:72] & {8{column[10]}})) | (row[87:80] & {8{column[11]}});
    assign bits_4 = ((bits_3 | (row[95:88] & {8{column[12]}})) | (row[103:96] & {8{column[13]}})) | (row[111:104] & {8{column[14]}});
    assign entry_1 = (bits_4 | (row[119:112] & {8{column[15]}})) | (row[127:120] & {8{column[16]}});
    assign term_1 = entry_1 ^ {8{column[17]}};
    assign one_1 = column[17] & ~1'b0;
    assign bits_5 = ((row[135:128] & {8{column[18]}}) | (row[143:136] & {8{column[19]}})) | (row[151:144] & {8{column[20]}});
    assign bits_6 = ((bits_5 | (row[159:152] & {8{column[21]}})) | (row[167:160] & {8{column[22]}})) | (row[175:168] & {8{column[23]}});
    assign entry_2 = (bits_6 | (row[183:176] & {8{column[24]}})) | (row[191:184] & {8{column[25]}});
    assign term_2 = entry_2 ^ {8{column[26]}};
    assign one_2 = column[26] & ~1'b0;
    assign add_0_0_half = term_0[0] ^ one_0;
    assign add_0_0_sum = add_0_0_half ^ term_1[0];
    assign add_0_0_carry = (term_0[0] & one_0) | (add_0_0_half & term_1[0]);
    assign add_0_1_half = one_1 ^ term_2[0];
    assign add_0_1_sum = add_0_1_half ^ one_2;
    assign add_0_1_carry = (one_1 & term_2[0]) | (add_0_1_half & one_2);
    assign add_0_2_half = add_0_0_sum ^ add_0_1_sum;
    assign add_0_2_sum = add_0_2_half ^ before_[0];
    assign add_0_2_carry = (add_0_0_sum & add_0_1_sum) | (add_0_2_half & before_[0]);
    assign add_1_0_half = term_0[1] ^ term_1[1];
    assign add_1_0_sum = add_1_0_half ^ term_2[1];
    assign add_1_0_carry = (term_0[1] & term_1[1]) | (add_1_0_half & term_2[1]);
    assign add_1_1_half = add_0_0_carry ^ add_0_1_carry;
    assign add_1_1_sum = add_1_1_half ^ add_1_0_sum;
    assign add_1_1_carry = (add_0_0_carry & add_0_1_carry) | (add_1_1_half & add_1_0_sum);
    assign add_1_2_half = add_1_1_sum ^ before_[1];
    assign add_1_2_sum = add_1_2_half ^ add_0_2_carry;
    assign add_1_2_carry = (add_1_1_sum & before_[1]) | (add_1_2_half & add_0_2_carry);
    assign add_2_0_half = term_0[2] ^ term_1[2];
    assign add_2_0_sum = add_2_0_half ^ term_2[2];
    assign add_2_0_carry = (term_0[2] & term_1[2]) | (add_2_0_half & term_2[2]);
    assign add_2_1_half = add_1_0_carry ^ add_2_0_sum;
    assign add_2_1_sum = add_2_1_half ^ add_1_1_carry;
    assign add_2_1_carry = (add_1_0_carry & add_2_0_sum) | (add_2_1_half & add_1_1_carry);
    assign add_2_2_half = add_2_1_sum ^ before_[2];
    assign add_2_2_sum = add_2_2_half ^ add_1_2_carry;
    assign add_2_2_carry = (add_2_1_sum & before_[2]) | (add_2_2_half & add_1_2_carry);
    assign add_3_0_half = term_0[3] ^ term_1[3];
    assign add_3_0_sum = add_3_0_half ^ term_2[3];
    assign add_3_0_carry = (term_0[3] & term_1[3]) | (add_3_0_half & term_2[3]);
    assign add_3_1_half = add_2_0_carry ^ add_3_0_sum;
    assign add_3_1_sum = add_3_1_half ^ add_2_1_carry;
    assign add_3_1_carry = (add_2_0_carry & add_3_0_sum) | (add_3_1_half & add_2_1_carry);
    assign add_3_2_half = add_3_1_sum ^ before_[3];
    assign add_3_2_sum = add_3_2_half ^ add_2_2_carry;
    assign add_3_2_carry = (add_3_1_sum & before_[3]) | (add_3_2_half & add_2_2_carry);
    assign add_4_0_half = term_0[4] ^ term_1[4];
    assign add_4_0_sum = add_4_0_half ^ term_2[4];
    assign add_4_0_carry = (term_0[4] & term_1[4]) | (add_4_0_half & term_2[4]);
    assign add_4_1_half = add_3_0_carry ^ add_4_0_sum;
    assign add_4_1_sum = add_4_1_half ^ add_3_1_carry;
    assign add_4_1_carry = (add_3_0_carry & add_4_0_sum) | (add_4_1_half & add_3_1_carry);
    assign add_4_2_half = add_4_1_sum ^ before_[4];
    assign add_4_2_sum = add_4_2_half ^ add_3_2_carry;
    assign add_4_2_carry = (add_4_1_sum & before_[4]) | (add_4_2_half & add_3_2_carry);
    assign add_5_0_half = term_0[5] ^ term_1[5];
    assign add_5_0_sum = add_5_0_half ^ term_2[5];
    assign add_5_0_carry = (term_0[5] & term_1[5]) | (add_5_0_half & term_2[5]);
    assign add_5_1_half = add_4_0_carry ^ add_5_0_sum;
    assign add_5_1_sum = add_5_1_half ^ add_4_1_carry;
    assign add_5_1_carry = (add_4_0_carry & add_5_0_sum) | (add_5_1_half & add_4_1_carry);
    assign add_5_2_half = add_5_1_sum ^ before_[5];
    assign add_5_2_sum = add_5_2_half ^ add_4_2_carry;
    assign add_5_2_carry = (add_5_1_sum & before_[5]) | (add_5_2_half & add_4_2_carry);
    assign add_6_0_half = term_0[6] ^ term_1[6];
    assign add_6_0_sum = add_6_0_half ^ term_2[6];
    assign add_6_0_carry = (term_0[6] & term_1[6]) | (add_6_0_half & term_2[6]);
    assign add_6_1_half = add_5_0_carry ^ add_6_0_sum;
    assign add_6_1_sum = add_6_1_half ^ add_5_1_carry;
    assign add_6_1_carry = (add_5_0_carry & add_6_0_sum) | (add_6_1_half & add_5_1_carry);
    assign add_6_2_half = add_6_1_sum ^ before_[6];
    assign add_6_2_sum = add_6_2_half ^ add_5_2_carry;
    assign add_6_2_carry = (add_6_1_sum & before_[6]) | (add_6_2_half & add_5_2_carry);
    assign add_7_0_sum = ~(~term_0[7] ^ ~term_1[7]);
    assign add_7_0_carry = ~term_0[7] | ~term_1[7];
    assign add_7_1_half = ~term_2[7] ^ add_7_0_sum;
    assign add_7_1_sum = add_7_1_half ^ add_6_0_carry;
    assign add_7_1_carry = (~term_2[7] & add_7_0_sum) | (add_7_1_half & add_6_0_carry);
    assign add_7_2_half = add_7_1_sum ^ add_6_1_carry;
    assign add_7_2_sum = add_7_2_half ^ before_[7];
    assign add_7_2_carry = (add_7_1_sum & add_6_1_carry) | (add_7_2_half & before_[7]);
    assign add_7_3_sum = add_7_2_sum ^ add_6_2_carry;
    assign add_7_3_carry = add_7_2_sum & add_6_2_carry;
    assign add_8_0_half = add_7_0_carry ^ add_7_1_carry;
    assign add_8_0_sum = add_8_0_half ^ before_[8];
    assign add_8_0_carry = (add_7_0_carry & add_7_1_carry) | (add_8_0_half & before_[8]);
    assign add_8_1_half = add_7_2_carry ^ add_8_0_sum;
    assign add_8_1_sum = add_8_1_half ^ add_7_3_carry;
    assign add_8_1_carry = (add_7_2_carry & add_8_0_sum) | (add_8_1_half & add_7_3_carry);
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
    assign unused_carries = |{add_31_1_carry, add_31_0_carry};

    always @(posedge clk) begin
        acc <= {add_31_1_sum, add_30_1_sum, add_29_1_sum, add_28_1_sum, add_27_1_sum, add_26_1_sum, add_25_1_sum, add_24_1_sum, add_23_1_sum, add_22_1_sum, add_21_1_sum, add_20_1_sum, add_19_1_sum, add_18_1_sum, add_17_1_sum, add_16_1_sum, add_15_1_sum, add_14_1_sum, add_13_1_sum, add_12_1_sum, add_11_1_sum, add_10_1_sum, add_9_1_sum, add_8_1_sum, add_7_3_sum, add_6_2_sum, add_5_2_sum, add_4_2_sum, add_3_2_sum, add_2_2_sum, add_1_2_sum, add_0_2_sum};
    end

endmodule

module lut_tables_k4_t3_3x2_w8_int8_quantised_acc32 (
    input  wire clk,
    input  wire [191:0] act,
    output reg  [191:0] word
);

    always @(posedge clk) begin
        word <= act;
    end

endmodule

module lut_column_k4_t3_3x2_w8_int8_quantised_acc32 (
    input  wire clk,
    input  wire [11:0] wgt,
    input  wire minus,
    output wire [26:0] word
);

    reg  [11:0] wgt_held;

    assign word = {wgt_held[11], ((wgt_held[8] & wgt_held[9]) & wgt_held[10]), ((~wgt_held[8] & wgt_held[9]) & wgt_held[10]), ((wgt_held[8] & ~wgt_held[9]) & wgt_held[10]), ((~wgt_held[8] & ~wgt_held[9]) & wgt_held[10]), ((wgt_held[8] & wgt_held[9]) & ~wgt_held[10]), ((~wgt_held[8] & wgt_held[9]) & ~wgt_held[10]), ((wgt_held[8] & ~wgt_held[9]) & ~wgt_held[10]), ((~wgt_held[8] & ~wgt_held[9]) & ~wgt_held[10]), wgt_held[7], ((wgt_held[4] & wgt_held[5]) & wgt_held[6]), ((~wgt_held[4] & wgt_held[5]) & wgt_held[6]), ((wgt_held[4] & ~wgt_held[5]) & wgt_held[6]), ((~wgt_held[4] & ~wgt_held[5]) & wgt_held[6]), ((wgt_held[4] & wgt_held[5]) & ~wgt_held[6]), ((~wgt_held[4] & wgt_held[5]) & ~wgt_held[6]), ((wgt_held[4] & ~wgt_held[5]) & ~wgt_held[6]), ((~wgt_held[4] & ~wgt_held[5]) & ~wgt_held[6]), wgt_held[3], ((wgt_held[0] & wgt_held[1]) & wgt_held[2]), ((~wgt_held[0] & wgt_held[1]) & wgt_held[2]), ((wgt_held[0] & ~wgt_held[1]) & wgt_held[2]), ((~wgt_held[0] & ~wgt_held[1]) & wgt_held[2]), ((wgt_held[0] & wgt_held[1]) & ~wgt_held[2]), ((~wgt_held[0] & wgt_held[1]) & ~wgt_held[2]), ((wgt_held[0] & ~wgt_held[1]) & ~wgt_held[2]), ((~wgt_held[0] & ~wgt_held[1]) & ~wgt_held[2])};

    always @(posedge clk) begin
        wgt_held <= {~(wgt[11] ^ minus), (wgt[10:8] ^ {~wgt[11], ~wgt[11], ~wgt[11]}), ~(wgt[7] ^ minus), (wgt[6:4] ^ {~wgt[7], ~wgt[7], ~wgt[7]}), ~(wgt[3] ^ minus), (wgt[2:0] ^ {~wgt[3], ~wgt[3], ~wgt[3]})};
    end

endmodule

`default_nettype wire
