// weight_serial_array_k7_1x3_w8_uint5_acc13: weight-serial PEs: activations gated by one bit of each weight per cycle
//
//   lanes         7            products that a step adds to every sum
//   cols          3            columns of B that share the activations
//   rows          1            rows of A that share the weights
//   wgt_bits_max  8 bits       most bits of a weight; how many they are is chosen at run time, from 1 on
//   act           uint5        integer format of the activations
//   tree          compressed   how the products of a step are added: compressed: 3:2 counters, then one carry chain, the smallest; prefix: 3:2 counters, then prefix adders, the fastest; plain: a binary tree of adders
//   acc_width     13 bits      width of the accumulator; results wrap modulo 2**acc_width
//   form          os           os: an array whose sums leave row by row; anchor: operands registered, every accumulator is a port, as published PEs are measured
//
// digest 01647210b30c239990443a47476c5609159962b3cdb24b9738f00a260ec09bf5
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module weight_serial_array_k7_1x3_w8_uint5_acc13 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire twice,
    input  wire minus,
    input  wire [34:0] act,
    input  wire [20:0] wgt,
    output wire out_valid,
    output wire out_last,
    output reg  [38:0] out
);

    wire [34:0] act_step;
    wire first_step;
    wire twice_step;
    wire keep;
    reg  first_edge;
    reg  twice_edge;
    wire twice_then;
    wire [34:0] row_0_word;
    wire [7:0] column_0_word;
    wire [7:0] column_1_word;
    wire [7:0] column_2_word;
    reg  left;
    reg  [1:0] load;
    wire [12:0] cell_0_0_acc;
    wire [12:0] cell_0_1_acc;
    wire [12:0] cell_0_2_acc;
    reg  [1:0] start;

    assign act_step = act & {35{valid}};
    assign first_step = first & valid;
    assign twice_step = twice & valid;
    assign keep = ~(first_edge | twice_edge);
    assign twice_then = twice_edge & ~first_edge;
    assign out_valid = left != 1'b0;
    assign out_last = left == 1'b1;

    always @(posedge clk) begin
        first_edge <= first_step;
        twice_edge <= twice_step;
        out <= load[1] ? {cell_0_2_acc, cell_0_1_acc, cell_0_0_acc} : 39'd0;
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

    weight_serial_column_k7_1x3_w8_uint5_acc13 column_0 (
        .clk(clk),
        .wgt(wgt[6:0]),
        .minus(minus),
        .word(column_0_word)
    );

    weight_serial_column_k7_1x3_w8_uint5_acc13 column_1 (
        .clk(clk),
        .wgt(wgt[13:7]),
        .minus(minus),
        .word(column_1_word)
    );

    weight_serial_column_k7_1x3_w8_uint5_acc13 column_2 (
        .clk(clk),
        .wgt(wgt[20:14]),
        .minus(minus),
        .word(column_2_word)
    );

    weight_serial_row_k7_1x3_w8_uint5_acc13 row_0 (
        .clk(clk),
        .act(act_step),
        .word(row_0_word)
    );

    weight_serial_cell_k7_1x3_w8_uint5_acc13 cell_0_0 (
        .clk(clk),
        .row(row_0_word),
        .column(column_0_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_0_acc)
    );

    weight_serial_cell_k7_1x3_w8_uint5_acc13 cell_0_1 (
        .clk(clk),
        .row(row_0_word),
        .column(column_1_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_1_acc)
    );

    weight_serial_cell_k7_1x3_w8_uint5_acc13 cell_0_2 (
        .clk(clk),
        .row(row_0_word),
        .column(column_2_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_2_acc)
    );

endmodule

module weight_serial_cell_k7_1x3_w8_uint5_acc13 (
    input  wire clk,
    input  wire [34:0] row,
    input  wire [7:0] column,
    input  wire keep,
    input  wire twice,
    output reg  [12:0] acc
);

    wire [12:0] before_;
    wire tree_0_0_half;
    wire tree_0_0_sum;
    wire tree_0_0_carry;
    wire tree_0_1_half;
    wire tree_0_1_sum;
    wire tree_0_1_carry;
    wire tree_0_2_half;
    wire tree_0_2_sum;
    wire tree_0_2_carry;
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
    wire tree_1_4_sum;
    wire tree_1_4_carry;
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
    wire tree_2_5_sum;
    wire tree_2_5_carry;
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
    wire tree_5_0_half;
    wire tree_5_0_sum;
    wire tree_5_0_carry;
    wire tree_5_1_half;
    wire tree_5_1_sum;
    wire tree_5_1_carry;
    wire tree_5_2_sum;
    wire tree_5_2_carry;
    wire tree_6_0_half;
    wire tree_6_0_sum;
    wire tree_6_0_carry;
    wire [7:0] turned;
    wire acc_0_0_half;
    wire acc_0_0_sum;
    wire acc_0_0_carry;
    wire acc_1_0_half;
    wire acc_1_0_sum;
    wire acc_1_0_carry;
    wire acc_2_0_half;
    wire acc_2_0_sum;
    wire acc_2_0_carry;
    wire acc_3_0_half;
    wire acc_3_0_sum;
    wire acc_3_0_carry;
    wire acc_4_0_half;
    wire acc_4_0_sum;
    wire acc_4_0_carry;
    wire acc_5_0_half;
    wire acc_5_0_sum;
    wire acc_5_0_carry;
    wire acc_6_0_half;
    wire acc_6_0_sum;
    wire acc_6_0_carry;
    wire acc_7_0_half;
    wire acc_7_0_sum;
    wire acc_7_0_carry;
    wire down;
    wire step_8;
    wire upper_8;
    wire step_9;
    wire upper_9;
    wire step_10;
    wire upper_10;
    wire step_11;
    wire upper_11;
    wire step_12;
    wire upper_12;
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
    wire bits_26;
    wire bits_27;
    wire bits_28;
    wire bits_29;
    wire bits_30;
    wire bits_31;
    wire bits_32;
    wire bits_33;
    wire bits_34;
    wire bits_35;

    assign before_ = (acc & {13{keep}}) | ({acc[11:0], 1'b0} & {13{twice}});
    assign bits_1 = row[0] & column[0];
    assign bits_2 = row[1] & column[0];
    assign bits_3 = row[2] & column[0];
    assign bits_4 = row[3] & column[0];
    assign bits_5 = row[4] & column[0];
    assign bits_6 = row[5] & column[1];
    assign bits_7 = row[6] & column[1];
    assign bits_8 = row[7] & column[1];
    assign bits_9 = row[8] & column[1];
    assign bits_10 = row[9] & column[1];
    assign bits_11 = row[10] & column[2];
    assign bits_12 = row[11] & column[2];
    assign bits_13 = row[12] & column[2];
    assign bits_14 = row[13] & column[2];
    assign bits_15 = row[14] & column[2];
    assign bits_16 = row[15] & column[3];
    assign bits_17 = row[16] & column[3];
    assign bits_18 = row[17] & column[3];
    assign bits_19 = row[18] & column[3];
    assign bits_20 = row[19] & column[3];
    assign bits_21 = row[20] & column[4];
    assign bits_22 = row[21] & column[4];
    assign bits_23 = row[22] & column[4];
    assign bits_24 = row[23] & column[4];
    assign bits_25 = row[24] & column[4];
    assign bits_26 = row[25] & column[5];
    assign bits_27 = row[26] & column[5];
    assign bits_28 = row[27] & column[5];
    assign bits_29 = row[28] & column[5];
    assign bits_30 = row[29] & column[5];
    assign bits_31 = row[30] & column[6];
    assign bits_32 = row[31] & column[6];
    assign bits_33 = row[32] & column[6];
    assign bits_34 = row[33] & column[6];
    assign bits_35 = row[34] & column[6];
    assign tree_0_0_half = bits_1 ^ bits_6;
    assign tree_0_0_sum = tree_0_0_half ^ bits_11;
    assign tree_0_0_carry = (bits_1 & bits_6) | (tree_0_0_half & bits_11);
    assign tree_0_1_half = bits_16 ^ bits_21;
    assign tree_0_1_sum = tree_0_1_half ^ bits_26;
    assign tree_0_1_carry = (bits_16 & bits_21) | (tree_0_1_half & bits_26);
    assign tree_0_2_half = bits_31 ^ tree_0_0_sum;
    assign tree_0_2_sum = tree_0_2_half ^ tree_0_1_sum;
    assign tree_0_2_carry = (bits_31 & tree_0_0_sum) | (tree_0_2_half & tree_0_1_sum);
    assign tree_1_0_half = bits_2 ^ bits_7;
    assign tree_1_0_sum = tree_1_0_half ^ bits_12;
    assign tree_1_0_carry = (bits_2 & bits_7) | (tree_1_0_half & bits_12);
    assign tree_1_1_half = bits_17 ^ bits_22;
    assign tree_1_1_sum = tree_1_1_half ^ bits_27;
    assign tree_1_1_carry = (bits_17 & bits_22) | (tree_1_1_half & bits_27);
    assign tree_1_2_half = bits_32 ^ tree_0_0_carry;
    assign tree_1_2_sum = tree_1_2_half ^ tree_0_1_carry;
    assign tree_1_2_carry = (bits_32 & tree_0_0_carry) | (tree_1_2_half & tree_0_1_carry);
    assign tree_1_3_half = tree_1_0_sum ^ tree_1_1_sum;
    assign tree_1_3_sum = tree_1_3_half ^ tree_0_2_carry;
    assign tree_1_3_carry = (tree_1_0_sum & tree_1_1_sum) | (tree_1_3_half & tree_0_2_carry);
    assign tree_1_4_sum = tree_1_2_sum ^ tree_1_3_sum;
    assign tree_1_4_carry = tree_1_2_sum & tree_1_3_sum;
    assign tree_2_0_half = bits_3 ^ bits_8;
    assign tree_2_0_sum = tree_2_0_half ^ bits_13;
    assign tree_2_0_carry = (bits_3 & bits_8) | (tree_2_0_half & bits_13);
    assign tree_2_1_half = bits_18 ^ bits_23;
    assign tree_2_1_sum = tree_2_1_half ^ bits_28;
    assign tree_2_1_carry = (bits_18 & bits_23) | (tree_2_1_half & bits_28);
    assign tree_2_2_half = bits_33 ^ tree_1_0_carry;
    assign tree_2_2_sum = tree_2_2_half ^ tree_1_1_carry;
    assign tree_2_2_carry = (bits_33 & tree_1_0_carry) | (tree_2_2_half & tree_1_1_carry);
    assign tree_2_3_half = tree_2_0_sum ^ tree_2_1_sum;
    assign tree_2_3_sum = tree_2_3_half ^ tree_1_2_carry;
    assign tree_2_3_carry = (tree_2_0_sum & tree_2_1_sum) | (tree_2_3_half & tree_1_2_carry);
    assign tree_2_4_half = tree_2_2_sum ^ tree_1_3_carry;
    assign tree_2_4_sum = tree_2_4_half ^ tree_2_3_sum;
    assign tree_2_4_carry = (tree_2_2_sum & tree_1_3_carry) | (tree_2_4_half & tree_2_3_sum);
    assign tree_2_5_sum = tree_1_4_carry ^ tree_2_4_sum;
    assign tree_2_5_carry = tree_1_4_carry & tree_2_4_sum;
    assign tree_3_0_half = bits_4 ^ bits_9;
    assign tree_3_0_sum = tree_3_0_half ^ bits_14;
    assign tree_3_0_carry = (bits_4 & bits_9) | (tree_3_0_half & bits_14);
    assign tree_3_1_half = bits_19 ^ bits_24;
    assign tree_3_1_sum = tree_3_1_half ^ bits_29;
    assign tree_3_1_carry = (bits_19 & bits_24) | (tree_3_1_half & bits_29);
    assign tree_3_2_half = bits_34 ^ tree_2_0_carry;
    assign tree_3_2_sum = tree_3_2_half ^ tree_2_1_carry;
    assign tree_3_2_carry = (bits_34 & tree_2_0_carry) | (tree_3_2_half & tree_2_1_carry);
    assign tree_3_3_half = tree_3_0_sum ^ tree_3_1_sum;
    assign tree_3_3_sum = tree_3_3_half ^ tree_2_2_carry;
    assign tree_3_3_carry = (tree_3_0_sum & tree_3_1_sum) | (tree_3_3_half & tree_2_2_carry);
    assign tree_3_4_half = tree_3_2_sum ^ tree_2_3_carry;
    assign tree_3_4_sum = tree_3_4_half ^ tree_3_3_sum;
    assign tree_3_4_carry = (tree_3_2_sum & tree_2_3_carry) | (tree_3_4_half & tree_3_3_sum);
    assign tree_3_5_half = tree_2_4_carry ^ tree_3_4_sum;
    assign tree_3_5_sum = tree_3_5_half ^ tree_2_5_carry;
    assign tree_3_5_carry = (tree_2_4_carry & tree_3_4_sum) | (tree_3_5_half & tree_2_5_carry);
    assign tree_4_0_half = bits_5 ^ bits_10;
    assign tree_4_0_sum = tree_4_0_half ^ bits_15;
    assign tree_4_0_carry = (bits_5 & bits_10) | (tree_4_0_half & bits_15);
    assign tree_4_1_half = bits_20 ^ bits_25;
    assign tree_4_1_sum = tree_4_1_half ^ bits_30;
    assign tree_4_1_carry = (bits_20 & bits_25) | (tree_4_1_half & bits_30);
    assign tree_4_2_half = bits_35 ^ tree_3_0_carry;
    assign tree_4_2_sum = tree_4_2_half ^ tree_3_1_carry;
    assign tree_4_2_carry = (bits_35 & tree_3_0_carry) | (tree_4_2_half & tree_3_1_carry);
    assign tree_4_3_half = tree_4_0_sum ^ tree_4_1_sum;
    assign tree_4_3_sum = tree_4_3_half ^ tree_3_2_carry;
    assign tree_4_3_carry = (tree_4_0_sum & tree_4_1_sum) | (tree_4_3_half & tree_3_2_carry);
    assign tree_4_4_half = tree_4_2_sum ^ tree_3_3_carry;
    assign tree_4_4_sum = tree_4_4_half ^ tree_4_3_sum;
    assign tree_4_4_carry = (tree_4_2_sum & tree_3_3_carry) | (tree_4_4_half & tree_4_3_sum);
    assign tree_4_5_half = tree_3_4_carry ^ tree_4_4_sum;
    assign tree_4_5_sum = tree_4_5_half ^ tree_3_5_carry;
    assign tree_4_5_carry = (tree_3_4_carry & tree_4_4_sum) | (tree_4_5_half & tree_3_5_carry);
    assign tree_5_0_half = tree_4_0_carry ^ tree_4_1_carry;
    assign tree_5_0_sum = tree_5_0_half ^ tree_4_2_carry;
    assign tree_5_0_carry = (tree_4_0_carry & tree_4_1_carry) | (tree_5_0_half & tree_4_2_carry);
    assign tree_5_1_half = tree_4_3_carry ^ tree_5_0_sum;
    assign tree_5_1_sum = tree_5_1_half ^ tree_4_4_carry;
    assign tree_5_1_carry = (tree_4_3_carry & tree_5_0_sum) | (tree_5_1_half & tree_4_4_carry);
    assign tree_5_2_sum = tree_5_1_sum ^ tree_4_5_carry;
    assign tree_5_2_carry = tree_5_1_sum & tree_4_5_carry;
    assign tree_6_0_half = tree_5_0_carry ^ tree_5_1_carry;
    assign tree_6_0_sum = tree_6_0_half ^ tree_5_2_carry;
    assign tree_6_0_carry = (tree_5_0_carry & tree_5_1_carry) | (tree_6_0_half & tree_5_2_carry);
    assign turned = {tree_6_0_carry, tree_6_0_sum, tree_5_2_sum, tree_4_5_sum, tree_3_5_sum, tree_2_5_sum, tree_1_4_sum, tree_0_2_sum} ^ {8{column[7]}};
    assign acc_0_0_half = before_[0] ^ turned[0];
    assign acc_0_0_sum = acc_0_0_half ^ column[7];
    assign acc_0_0_carry = (before_[0] & turned[0]) | (acc_0_0_half & column[7]);
    assign acc_1_0_half = before_[1] ^ turned[1];
    assign acc_1_0_sum = acc_1_0_half ^ acc_0_0_carry;
    assign acc_1_0_carry = (before_[1] & turned[1]) | (acc_1_0_half & acc_0_0_carry);
    assign acc_2_0_half = before_[2] ^ turned[2];
    assign acc_2_0_sum = acc_2_0_half ^ acc_1_0_carry;
    assign acc_2_0_carry = (before_[2] & turned[2]) | (acc_2_0_half & acc_1_0_carry);
    assign acc_3_0_half = before_[3] ^ turned[3];
    assign acc_3_0_sum = acc_3_0_half ^ acc_2_0_carry;
    assign acc_3_0_carry = (before_[3] & turned[3]) | (acc_3_0_half & acc_2_0_carry);
    assign acc_4_0_half = before_[4] ^ turned[4];
    assign acc_4_0_sum = acc_4_0_half ^ acc_3_0_carry;
    assign acc_4_0_carry = (before_[4] & turned[4]) | (acc_4_0_half & acc_3_0_carry);
    assign acc_5_0_half = before_[5] ^ turned[5];
    assign acc_5_0_sum = acc_5_0_half ^ acc_4_0_carry;
    assign acc_5_0_carry = (before_[5] & turned[5]) | (acc_5_0_half & acc_4_0_carry);
    assign acc_6_0_half = before_[6] ^ turned[6];
    assign acc_6_0_sum = acc_6_0_half ^ acc_5_0_carry;
    assign acc_6_0_carry = (before_[6] & turned[6]) | (acc_6_0_half & acc_5_0_carry);
    assign acc_7_0_half = before_[7] ^ turned[7];
    assign acc_7_0_sum = acc_7_0_half ^ acc_6_0_carry;
    assign acc_7_0_carry = (before_[7] & turned[7]) | (acc_7_0_half & acc_6_0_carry);
    assign down = 1'b0 ^ column[7];
    assign step_8 = acc_7_0_carry ^ down;
    assign upper_8 = before_[8] ^ step_8;
    assign step_9 = step_8 & (before_[8] ^ down);
    assign upper_9 = before_[9] ^ step_9;
    assign step_10 = step_9 & (before_[9] ^ down);
    assign upper_10 = before_[10] ^ step_10;
    assign step_11 = step_10 & (before_[10] ^ down);
    assign upper_11 = before_[11] ^ step_11;
    assign step_12 = step_11 & (before_[11] ^ down);
    assign upper_12 = before_[12] ^ step_12;

    always @(posedge clk) begin
        acc <= {upper_12, upper_11, upper_10, upper_9, upper_8, acc_7_0_sum, acc_6_0_sum, acc_5_0_sum, acc_4_0_sum, acc_3_0_sum, acc_2_0_sum, acc_1_0_sum, acc_0_0_sum};
    end

endmodule

module weight_serial_row_k7_1x3_w8_uint5_acc13 (
    input  wire clk,
    input  wire [34:0] act,
    output reg  [34:0] word
);

    always @(posedge clk) begin
        word <= act;
    end

endmodule

module weight_serial_column_k7_1x3_w8_uint5_acc13 (
    input  wire clk,
    input  wire [6:0] wgt,
    input  wire minus,
    output reg  [7:0] word
);

    always @(posedge clk) begin
        word <= {minus, wgt};
    end

endmodule

`default_nettype wire
