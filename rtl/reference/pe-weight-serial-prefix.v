// weight_serial_array_k5_1x2_w8_int5_prefix_acc29: weight-serial PEs: activations gated by one bit of each weight per cycle
//
//   lanes         5            products that a step adds to every sum
//   cols          2            columns of B that share the activations
//   rows          1            rows of A that share the weights
//   wgt_bits_max  8 bits       most bits of a weight; how many they are is chosen at run time, from 1 on
//   act           int5         integer format of the activations
//   tree          prefix       how the products of a step are added: compressed: 3:2 counters, then one carry chain, the smallest; prefix: 3:2 counters, then prefix adders, the fastest; plain: a binary tree of adders
//   acc_width     29 bits      width of the accumulator; results wrap modulo 2**acc_width
//   form          os           os: an array whose sums leave row by row; anchor: operands registered, every accumulator is a port, as published PEs are measured
//
// digest a1c2f6887ee4f63fc8d84235165eeee2b23cfde9c3051dc7997f42726f4c4637
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module weight_serial_array_k5_1x2_w8_int5_prefix_acc29 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire twice,
    input  wire minus,
    input  wire [24:0] act,
    input  wire [9:0] wgt,
    output wire out_valid,
    output wire out_last,
    output reg  [57:0] out
);

    wire [24:0] act_step;
    wire first_step;
    wire twice_step;
    wire keep;
    reg  first_edge;
    reg  twice_edge;
    wire twice_then;
    wire [24:0] row_0_word;
    wire [5:0] column_0_word;
    wire [5:0] column_1_word;
    reg  left;
    reg  [1:0] load;
    wire [28:0] cell_0_0_acc;
    wire [28:0] cell_0_1_acc;
    reg  [1:0] start;

    assign act_step = act & {25{valid}};
    assign first_step = first & valid;
    assign twice_step = twice & valid;
    assign keep = ~(first_edge | twice_edge);
    assign twice_then = twice_edge & ~first_edge;
    assign out_valid = left != 1'b0;
    assign out_last = left == 1'b1;

    always @(posedge clk) begin
        first_edge <= first_step;
        twice_edge <= twice_step;
        out <= load[1] ? {cell_0_1_acc, cell_0_0_acc} : 58'd0;
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
            left <= 1'b0;
        end else begin
            if (start[1]) begin
                left <= 1'b1;
            end else if (out_valid) begin
                left <= left - 1'b1;
            end
        end
    end

    weight_serial_column_k5_1x2_w8_int5_prefix_acc29 column_0 (
        .clk(clk),
        .wgt(wgt[4:0]),
        .minus(minus),
        .word(column_0_word)
    );

    weight_serial_column_k5_1x2_w8_int5_prefix_acc29 column_1 (
        .clk(clk),
        .wgt(wgt[9:5]),
        .minus(minus),
        .word(column_1_word)
    );

    weight_serial_row_k5_1x2_w8_int5_prefix_acc29 row_0 (
        .clk(clk),
        .act(act_step),
        .word(row_0_word)
    );

    weight_serial_cell_k5_1x2_w8_int5_prefix_acc29 cell_0_0 (
        .clk(clk),
        .row(row_0_word),
        .column(column_0_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_0_acc)
    );

    weight_serial_cell_k5_1x2_w8_int5_prefix_acc29 cell_0_1 (
        .clk(clk),
        .row(row_0_word),
        .column(column_1_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_1_acc)
    );

endmodule

module weight_serial_cell_k5_1x2_w8_int5_prefix_acc29 (
    input  wire clk,
    input  wire [24:0] row,
    input  wire [5:0] column,
    input  wire keep,
    input  wire twice,
    output reg  [28:0] acc
);

    wire [28:0] before_;
    wire tree_0_0_half;
    wire tree_0_0_sum;
    wire tree_0_0_carry;
    wire tree_0_1_half;
    wire tree_0_1_sum;
    wire tree_0_1_carry;
    wire tree_1_0_half;
    wire tree_1_0_sum;
    wire tree_1_0_carry;
    wire tree_1_1_half;
    wire tree_1_1_sum;
    wire tree_1_1_carry;
    wire tree_1_2_sum;
    wire tree_1_2_carry;
    wire tree_2_0_half;
    wire tree_2_0_sum;
    wire tree_2_0_carry;
    wire tree_2_1_half;
    wire tree_2_1_sum;
    wire tree_2_1_carry;
    wire tree_2_2_half;
    wire tree_2_2_sum;
    wire tree_2_2_carry;
    wire tree_3_0_half;
    wire tree_3_0_sum;
    wire tree_3_0_carry;
    wire tree_3_1_half;
    wire tree_3_1_sum;
    wire tree_3_1_carry;
    wire tree_3_2_half;
    wire tree_3_2_sum;
    wire tree_3_2_carry;
    wire tree_4_0_sum;
    wire tree_4_0_carry;
    wire tree_4_1_half;
    wire tree_4_1_sum;
    wire tree_4_1_carry;
    wire tree_4_2_half;
    wire tree_4_2_sum;
    wire tree_4_2_carry;
    wire tree_4_3_sum;
    wire tree_4_3_carry;
    wire tree_5_0_sum;
    wire tree_5_0_carry;
    wire tree_5_1_sum;
    wire tree_5_1_carry;
    wire [7:0] total_g;
    wire [7:0] total_p;
    wire [7:0] total_half;
    wire total_g_1_0;
    wire total_g_3_2;
    wire total_p_3_2;
    wire total_g_5_4;
    wire total_p_5_4;
    wire total_g_2_0;
    wire total_g_6_4;
    wire total_p_6_4;
    wire total_g_3_0;
    wire total_g_4_0;
    wire total_g_5_0;
    wire total_g_6_0;
    wire [7:0] total_sum;
    wire [7:0] turned;
    wire [28:0] acc_g;
    wire [28:0] acc_p;
    wire [28:0] acc_half;
    wire acc_g_0;
    wire acc_g_1_0;
    wire acc_g_3_2;
    wire acc_p_3_2;
    wire acc_g_5_4;
    wire acc_p_5_4;
    wire acc_g_7_6;
    wire acc_p_7_6;
    wire acc_g_9_8;
    wire acc_p_9_8;
    wire acc_g_11_10;
    wire acc_p_11_10;
    wire acc_g_13_12;
    wire acc_p_13_12;
    wire acc_g_15_14;
    wire acc_p_15_14;
    wire acc_g_17_16;
    wire acc_p_17_16;
    wire acc_g_19_18;
    wire acc_p_19_18;
    wire acc_g_21_20;
    wire acc_p_21_20;
    wire acc_g_23_22;
    wire acc_p_23_22;
    wire acc_g_25_24;
    wire acc_p_25_24;
    wire acc_g_27_26;
    wire acc_p_27_26;
    wire acc_g_2_0;
    wire acc_g_6_4;
    wire acc_p_6_4;
    wire acc_g_10_8;
    wire acc_p_10_8;
    wire acc_g_14_12;
    wire acc_p_14_12;
    wire acc_g_18_16;
    wire acc_p_18_16;
    wire acc_g_22_20;
    wire acc_p_22_20;
    wire acc_g_26_24;
    wire acc_p_26_24;
    wire acc_g_3_0;
    wire acc_g_7_4;
    wire acc_p_7_4;
    wire acc_g_11_8;
    wire acc_p_11_8;
    wire acc_g_15_12;
    wire acc_p_15_12;
    wire acc_g_19_16;
    wire acc_p_19_16;
    wire acc_g_23_20;
    wire acc_p_23_20;
    wire acc_g_27_24;
    wire acc_p_27_24;
    wire acc_g_4_0;
    wire acc_g_12_8;
    wire acc_p_12_8;
    wire acc_g_20_16;
    wire acc_p_20_16;
    wire acc_g_5_0;
    wire acc_g_13_8;
    wire acc_p_13_8;
    wire acc_g_21_16;
    wire acc_p_21_16;
    wire acc_g_6_0;
    wire acc_g_14_8;
    wire acc_p_14_8;
    wire acc_g_22_16;
    wire acc_p_22_16;
    wire acc_g_7_0;
    wire acc_g_15_8;
    wire acc_p_15_8;
    wire acc_g_23_16;
    wire acc_p_23_16;
    wire acc_g_8_0;
    wire acc_g_24_16;
    wire acc_p_24_16;
    wire acc_g_9_0;
    wire acc_g_25_16;
    wire acc_p_25_16;
    wire acc_g_10_0;
    wire acc_g_26_16;
    wire acc_p_26_16;
    wire acc_g_11_0;
    wire acc_g_27_16;
    wire acc_p_27_16;
    wire acc_g_12_0;
    wire acc_g_13_0;
    wire acc_g_14_0;
    wire acc_g_15_0;
    wire acc_g_16_0;
    wire acc_g_17_0;
    wire acc_g_18_0;
    wire acc_g_19_0;
    wire acc_g_20_0;
    wire acc_g_21_0;
    wire acc_g_22_0;
    wire acc_g_23_0;
    wire acc_g_24_0;
    wire acc_g_25_0;
    wire acc_g_26_0;
    wire acc_g_27_0;
    wire [28:0] acc_sum;
    wire bits_1;
    wire bits_2;
    wire bits_3;
    wire bits_4;
    wire bits_5;
    wire bits_6;
    wire bits_7;
    wire bits_8;
    wire bits_9;
    wire bits_10;
    wire bits_11;
    wire bits_12;
    wire bits_13;
    wire bits_14;
    wire bits_15;
    wire bits_16;
    wire bits_17;
    wire bits_18;
    wire bits_19;
    wire bits_20;
    wire bits_21;
    wire bits_22;
    wire bits_23;
    wire bits_24;
    wire bits_25;

    assign before_ = (acc & {29{keep}}) | ({acc[27:0], 1'b0} & {29{twice}});
    assign bits_1 = row[0] & column[0];
    assign bits_2 = row[1] & column[0];
    assign bits_3 = row[2] & column[0];
    assign bits_4 = row[3] & column[0];
    assign bits_5 = ~(row[4] & column[0]);
    assign bits_6 = row[5] & column[1];
    assign bits_7 = row[6] & column[1];
    assign bits_8 = row[7] & column[1];
    assign bits_9 = row[8] & column[1];
    assign bits_10 = ~(row[9] & column[1]);
    assign bits_11 = row[10] & column[2];
    assign bits_12 = row[11] & column[2];
    assign bits_13 = row[12] & column[2];
    assign bits_14 = row[13] & column[2];
    assign bits_15 = ~(row[14] & column[2]);
    assign bits_16 = row[15] & column[3];
    assign bits_17 = row[16] & column[3];
    assign bits_18 = row[17] & column[3];
    assign bits_19 = row[18] & column[3];
    assign bits_20 = ~(row[19] & column[3]);
    assign bits_21 = row[20] & column[4];
    assign bits_22 = row[21] & column[4];
    assign bits_23 = row[22] & column[4];
    assign bits_24 = row[23] & column[4];
    assign bits_25 = ~(row[24] & column[4]);
    assign tree_0_0_half = bits_1 ^ bits_6;
    assign tree_0_0_sum = tree_0_0_half ^ bits_11;
    assign tree_0_0_carry = (bits_1 & bits_6) | ((bits_1 | bits_6) & bits_11);
    assign tree_0_1_half = bits_16 ^ bits_21;
    assign tree_0_1_sum = tree_0_1_half ^ tree_0_0_sum;
    assign tree_0_1_carry = (bits_16 & bits_21) | ((bits_16 | bits_21) & tree_0_0_sum);
    assign tree_1_0_half = bits_2 ^ bits_7;
    assign tree_1_0_sum = tree_1_0_half ^ bits_12;
    assign tree_1_0_carry = (bits_2 & bits_7) | ((bits_2 | bits_7) & bits_12);
    assign tree_1_1_half = bits_17 ^ bits_22;
    assign tree_1_1_sum = tree_1_1_half ^ tree_0_0_carry;
    assign tree_1_1_carry = (bits_17 & bits_22) | ((bits_17 | bits_22) & tree_0_0_carry);
    assign tree_1_2_sum = tree_1_0_sum ^ tree_0_1_carry;
    assign tree_1_2_carry = tree_1_0_sum & tree_0_1_carry;
    assign tree_2_0_half = bits_3 ^ bits_8;
    assign tree_2_0_sum = tree_2_0_half ^ bits_13;
    assign tree_2_0_carry = (bits_3 & bits_8) | ((bits_3 | bits_8) & bits_13);
    assign tree_2_1_half = bits_18 ^ bits_23;
    assign tree_2_1_sum = tree_2_1_half ^ tree_1_0_carry;
    assign tree_2_1_carry = (bits_18 & bits_23) | ((bits_18 | bits_23) & tree_1_0_carry);
    assign tree_2_2_half = tree_2_0_sum ^ tree_1_1_carry;
    assign tree_2_2_sum = tree_2_2_half ^ tree_2_1_sum;
    assign tree_2_2_carry = (tree_2_0_sum & tree_1_1_carry) | ((tree_2_0_sum | tree_1_1_carry) & tree_2_1_sum);
    assign tree_3_0_half = bits_4 ^ bits_9;
    assign tree_3_0_sum = tree_3_0_half ^ bits_14;
    assign tree_3_0_carry = (bits_4 & bits_9) | ((bits_4 | bits_9) & bits_14);
    assign tree_3_1_half = bits_19 ^ bits_24;
    assign tree_3_1_sum = tree_3_1_half ^ tree_2_0_carry;
    assign tree_3_1_carry = (bits_19 & bits_24) | ((bits_19 | bits_24) & tree_2_0_carry);
    assign tree_3_2_half = tree_3_0_sum ^ tree_2_1_carry;
    assign tree_3_2_sum = tree_3_2_half ^ tree_3_1_sum;
    assign tree_3_2_carry = (tree_3_0_sum & tree_2_1_carry) | ((tree_3_0_sum | tree_2_1_carry) & tree_3_1_sum);
    assign tree_4_0_sum = ~(bits_5 ^ bits_10);
    assign tree_4_0_carry = bits_5 | bits_10;
    assign tree_4_1_half = bits_15 ^ bits_20;
    assign tree_4_1_sum = tree_4_1_half ^ bits_25;
    assign tree_4_1_carry = (bits_15 & bits_20) | ((bits_15 | bits_20) & bits_25);
    assign tree_4_2_half = tree_4_0_sum ^ tree_3_0_carry;
    assign tree_4_2_sum = tree_4_2_half ^ tree_4_1_sum;
    assign tree_4_2_carry = (tree_4_0_sum & tree_3_0_carry) | ((tree_4_0_sum | tree_3_0_carry) & tree_4_1_sum);
    assign tree_4_3_sum = tree_3_1_carry ^ tree_4_2_sum;
    assign tree_4_3_carry = tree_3_1_carry & tree_4_2_sum;
    assign tree_5_0_sum = ~(tree_4_0_carry ^ tree_4_1_carry);
    assign tree_5_0_carry = tree_4_0_carry | tree_4_1_carry;
    assign tree_5_1_sum = tree_5_0_sum ^ tree_4_2_carry;
    assign tree_5_1_carry = tree_5_0_sum & tree_4_2_carry;
    assign total_g = {1'b0, tree_5_0_carry, tree_4_3_carry, tree_3_2_carry, tree_2_2_carry, tree_1_2_carry, tree_1_1_sum, tree_0_1_sum} & {1'b0, tree_5_1_carry, tree_5_1_sum, tree_4_3_sum, tree_3_2_sum, tree_2_2_sum, tree_1_2_sum, 1'b0};
    assign total_p = {1'b0, tree_5_0_carry, tree_4_3_carry, tree_3_2_carry, tree_2_2_carry, tree_1_2_carry, tree_1_1_sum, tree_0_1_sum} | {1'b0, tree_5_1_carry, tree_5_1_sum, tree_4_3_sum, tree_3_2_sum, tree_2_2_sum, tree_1_2_sum, 1'b0};
    assign total_half = total_p & ~total_g;
    assign total_g_1_0 = total_g[0] ? total_p[1] : total_g[1];
    assign total_g_3_2 = total_g[2] ? total_p[3] : total_g[3];
    assign total_p_3_2 = total_g[3] | (total_p[3] & total_p[2]);
    assign total_g_5_4 = total_g[4] ? total_p[5] : total_g[5];
    assign total_p_5_4 = total_g[5] | (total_p[5] & total_p[4]);
    assign total_g_2_0 = total_g_1_0 ? total_p[2] : total_g[2];
    assign total_g_6_4 = total_g_5_4 ? total_p[6] : total_g[6];
    assign total_p_6_4 = total_g[6] | (total_p[6] & total_p_5_4);
    assign total_g_3_0 = total_g_1_0 ? total_p_3_2 : total_g_3_2;
    assign total_g_4_0 = total_g_3_0 ? total_p[4] : total_g[4];
    assign total_g_5_0 = total_g_3_0 ? total_p_5_4 : total_g_5_4;
    assign total_g_6_0 = total_g_3_0 ? total_p_6_4 : total_g_6_4;
    assign total_sum = total_half ^ {total_g_6_0, total_g_5_0, total_g_4_0, total_g_3_0, total_g_2_0, total_g_1_0, total_g[0], 1'b0};
    assign turned = {~total_sum[7], total_sum[6:0]} ^ {8{column[5]}};
    assign acc_g = before_ & {{21{turned[7]}}, turned};
    assign acc_p = before_ | {{21{turned[7]}}, turned};
    assign acc_half = acc_p & ~acc_g;
    assign acc_g_0 = acc_g[0] | (acc_p[0] & column[5]);
    assign acc_g_1_0 = acc_g_0 ? acc_p[1] : acc_g[1];
    assign acc_g_3_2 = acc_g[2] ? acc_p[3] : acc_g[3];
    assign acc_p_3_2 = acc_g[3] | (acc_p[3] & acc_p[2]);
    assign acc_g_5_4 = acc_g[4] ? acc_p[5] : acc_g[5];
    assign acc_p_5_4 = acc_g[5] | (acc_p[5] & acc_p[4]);
    assign acc_g_7_6 = acc_g[6] ? acc_p[7] : acc_g[7];
    assign acc_p_7_6 = acc_g[7] | (acc_p[7] & acc_p[6]);
    assign acc_g_9_8 = acc_g[8] ? acc_p[9] : acc_g[9];
    assign acc_p_9_8 = acc_g[9] | (acc_p[9] & acc_p[8]);
    assign acc_g_11_10 = acc_g[10] ? acc_p[11] : acc_g[11];
    assign acc_p_11_10 = acc_g[11] | (acc_p[11] & acc_p[10]);
    assign acc_g_13_12 = acc_g[12] ? acc_p[13] : acc_g[13];
    assign acc_p_13_12 = acc_g[13] | (acc_p[13] & acc_p[12]);
    assign acc_g_15_14 = acc_g[14] ? acc_p[15] : acc_g[15];
    assign acc_p_15_14 = acc_g[15] | (acc_p[15] & acc_p[14]);
    assign acc_g_17_16 = acc_g[16] ? acc_p[17] : acc_g[17];
    assign acc_p_17_16 = acc_g[17] | (acc_p[17] & acc_p[16]);
    assign acc_g_19_18 = acc_g[18] ? acc_p[19] : acc_g[19];
    assign acc_p_19_18 = acc_g[19] | (acc_p[19] & acc_p[18]);
    assign acc_g_21_20 = acc_g[20] ? acc_p[21] : acc_g[21];
    assign acc_p_21_20 = acc_g[21] | (acc_p[21] & acc_p[20]);
    assign acc_g_23_22 = acc_g[22] ? acc_p[23] : acc_g[23];
    assign acc_p_23_22 = acc_g[23] | (acc_p[23] & acc_p[22]);
    assign acc_g_25_24 = acc_g[24] ? acc_p[25] : acc_g[25];
    assign acc_p_25_24 = acc_g[25] | (acc_p[25] & acc_p[24]);
    assign acc_g_27_26 = acc_g[26] ? acc_p[27] : acc_g[27];
    assign acc_p_27_26 = acc_g[27] | (acc_p[27] & acc_p[26]);
    assign acc_g_2_0 = acc_g_1_0 ? acc_p[2] : acc_g[2];
    assign acc_g_6_4 = acc_g_5_4 ? acc_p[6] : acc_g[6];
    assign acc_p_6_4 = acc_g[6] | (acc_p[6] & acc_p_5_4);
    assign acc_g_10_8 = acc_g_9_8 ? acc_p[10] : acc_g[10];
    assign acc_p_10_8 = acc_g[10] | (acc_p[10] & acc_p_9_8);
    assign acc_g_14_12 = acc_g_13_12 ? acc_p[14] : acc_g[14];
    assign acc_p_14_12 = acc_g[14] | (acc_p[14] & acc_p_13_12);
    assign acc_g_18_16 = acc_g_17_16 ? acc_p[18] : acc_g[18];
    assign acc_p_18_16 = acc_g[18] | (acc_p[18] & acc_p_17_16);
    assign acc_g_22_20 = acc_g_21_20 ? acc_p[22] : acc_g[22];
    assign acc_p_22_20 = acc_g[22] | (acc_p[22] & acc_p_21_20);
    assign acc_g_26_24 = acc_g_25_24 ? acc_p[26] : acc_g[26];
    assign acc_p_26_24 = acc_g[26] | (acc_p[26] & acc_p_25_24);
    assign acc_g_3_0 = acc_g_1_0 ? acc_p_3_2 : acc_g_3_2;
    assign acc_g_7_4 = acc_g_5_4 ? acc_p_7_6 : acc_g_7_6;
    assign acc_p_7_4 = acc_g_7_6 | (acc_p_7_6 & acc_p_5_4);
    assign acc_g_11_8 = acc_g_9_8 ? acc_p_11_10 : acc_g_11_10;
    assign acc_p_11_8 = acc_g_11_10 | (acc_p_11_10 & acc_p_9_8);
    assign acc_g_15_12 = acc_g_13_12 ? acc_p_15_14 : acc_g_15_14;
    assign acc_p_15_12 = acc_g_15_14 | (acc_p_15_14 & acc_p_13_12);
    assign acc_g_19_16 = acc_g_17_16 ? acc_p_19_18 : acc_g_19_18;
    assign acc_p_19_16 = acc_g_19_18 | (acc_p_19_18 & acc_p_17_16);
    assign acc_g_23_20 = acc_g_21_20 ? acc_p_23_22 : acc_g_23_22;
    assign acc_p_23_20 = acc_g_23_22 | (acc_p_23_22 & acc_p_21_20);
    assign acc_g_27_24 = acc_g_25_24 ? acc_p_27_26 : acc_g_27_26;
    assign acc_p_27_24 = acc_g_27_26 | (acc_p_27_26 & acc_p_25_24);
    assign acc_g_4_0 = acc_g_3_0 ? acc_p[4] : acc_g[4];
    assign acc_g_12_8 = acc_g_11_8 ? acc_p[12] : acc_g[12];
    assign acc_p_12_8 = acc_g[12] | (acc_p[12] & acc_p_11_8);
    assign acc_g_20_16 = acc_g_19_16 ? acc_p[20] : acc_g[20];
    assign acc_p_20_16 = acc_g[20] | (acc_p[20] & acc_p_19_16);
    assign acc_g_5_0 = acc_g_3_0 ? acc_p_5_4 : acc_g_5_4;
    assign acc_g_13_8 = acc_g_11_8 ? acc_p_13_12 : acc_g_13_12;
    assign acc_p_13_8 = acc_g_13_12 | (acc_p_13_12 & acc_p_11_8);
    assign acc_g_21_16 = acc_g_19_16 ? acc_p_21_20 : acc_g_21_20;
    assign acc_p_21_16 = acc_g_21_20 | (acc_p_21_20 & acc_p_19_16);
    assign acc_g_6_0 = acc_g_3_0 ? acc_p_6_4 : acc_g_6_4;
    assign acc_g_14_8 = acc_g_11_8 ? acc_p_14_12 : acc_g_14_12;
    assign acc_p_14_8 = acc_g_14_12 | (acc_p_14_12 & acc_p_11_8);
    assign acc_g_22_16 = acc_g_19_16 ? acc_p_22_20 : acc_g_22_20;
    assign acc_p_22_16 = acc_g_22_20 | (acc_p_22_20 & acc_p_19_16);
    assign acc_g_7_0 = acc_g_3_0 ? acc_p_7_4 : acc_g_7_4;
    assign acc_g_15_8 = acc_g_11_8 ? acc_p_15_12 : acc_g_15_12;
    assign acc_p_15_8 = acc_g_15_12 | (acc_p_15_12 & acc_p_11_8);
    assign acc_g_23_16 = acc_g_19_16 ? acc_p_23_20 : acc_g_23_20;
    assign acc_p_23_16 = acc_g_23_20 | (acc_p_23_20 & acc_p_19_16);
    assign acc_g_8_0 = acc_g_7_0 ? acc_p[8] : acc_g[8];
    assign acc_g_24_16 = acc_g_23_16 ? acc_p[24] : acc_g[24];
    assign acc_p_24_16 = acc_g[24] | (acc_p[24] & acc_p_23_16);
    assign acc_g_9_0 = acc_g_7_0 ? acc_p_9_8 : acc_g_9_8;
    assign acc_g_25_16 = acc_g_23_16 ? acc_p_25_24 : acc_g_25_24;
    assign acc_p_25_16 = acc_g_25_24 | (acc_p_25_24 & acc_p_23_16);
    assign acc_g_10_0 = acc_g_7_0 ? acc_p_10_8 : acc_g_10_8;
    assign acc_g_26_16 = acc_g_23_16 ? acc_p_26_24 : acc_g_26_24;
    assign acc_p_26_16 = acc_g_26_24 | (acc_p_26_24 & acc_p_23_16);
    assign acc_g_11_0 = acc_g_7_0 ? acc_p_11_8 : acc_g_11_8;
    assign acc_g_27_16 = acc_g_23_16 ? acc_p_27_24 : acc_g_27_24;
    assign acc_p_27_16 = acc_g_27_24 | (acc_p_27_24 & acc_p_23_16);
    assign acc_g_12_0 = acc_g_7_0 ? acc_p_12_8 : acc_g_12_8;
    assign acc_g_13_0 = acc_g_7_0 ? acc_p_13_8 : acc_g_13_8;
    assign acc_g_14_0 = acc_g_7_0 ? acc_p_14_8 : acc_g_14_8;
    assign acc_g_15_0 = acc_g_7_0 ? acc_p_15_8 : acc_g_15_8;
    assign acc_g_16_0 = acc_g_15_0 ? acc_p[16] : acc_g[16];
    assign acc_g_17_0 = acc_g_15_0 ? acc_p_17_16 : acc_g_17_16;
    assign acc_g_18_0 = acc_g_15_0 ? acc_p_18_16 : acc_g_18_16;
    assign acc_g_19_0 = acc_g_15_0 ? acc_p_19_16 : acc_g_19_16;
    assign acc_g_20_0 = acc_g_15_0 ? acc_p_20_16 : acc_g_20_16;
    assign acc_g_21_0 = acc_g_15_0 ? acc_p_21_16 : acc_g_21_16;
    assign acc_g_22_0 = acc_g_15_0 ? acc_p_22_16 : acc_g_22_16;
    assign acc_g_23_0 = acc_g_15_0 ? acc_p_23_16 : acc_g_23_16;
    assign acc_g_24_0 = acc_g_15_0 ? acc_p_24_16 : acc_g_24_16;
    assign acc_g_25_0 = acc_g_15_0 ? acc_p_25_16 : acc_g_25_16;
    assign acc_g_26_0 = acc_g_15_0 ? acc_p_26_16 : acc_g_26_16;
    assign acc_g_27_0 = acc_g_15_0 ? acc_p_27_16 : acc_g_27_16;
    assign acc_sum = acc_half ^ {acc_g_27_0, acc_g_26_0, acc_g_25_0, acc_g_24_0, acc_g_23_0, acc_g_22_0, acc_g_21_0, acc_g_20_0, acc_g_19_0, acc_g_18_0, acc_g_17_0, acc_g_16_0, acc_g_15_0, acc_g_14_0, acc_g_13_0, acc_g_12_0, acc_g_11_0, acc_g_10_0, acc_g_9_0, acc_g_8_0, acc_g_7_0, acc_g_6_0, acc_g_5_0, acc_g_4_0, acc_g_3_0, acc_g_2_0, acc_g_1_0, acc_g_0, column[5]};

    always @(posedge clk) begin
        acc <= acc_sum;
    end

endmodule

module weight_serial_row_k5_1x2_w8_int5_prefix_acc29 (
    input  wire clk,
    input  wire [24:0] act,
    output reg  [24:0] word
);

    always @(posedge clk) begin
        word <= act;
    end

endmodule

module weight_serial_column_k5_1x2_w8_int5_prefix_acc29 (
    input  wire clk,
    input  wire [4:0] wgt,
    input  wire minus,
    output reg  [5:0] word
);

    always @(posedge clk) begin
        word <= {minus, wgt};
    end

endmodule

`default_nettype wire
