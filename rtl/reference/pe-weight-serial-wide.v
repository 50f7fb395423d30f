// weight_serial_array_k3_2x1_w8_int16_acc40: weight-serial PEs: activations gated by one bit of each weight per cycle
//
//   lanes         3            products that a step adds to every sum
//   cols          1            columns of B that share the activations
//   rows          2            rows of A that share the weights
//   wgt_bits_max  8 bits       most bits of a weight; how many they are is chosen at run time, from 1 on
//   act           int16        integer format of the activations
//   tree          compressed   how the products of a step are added: compressed: 3:2 counters, then one carry chain, the smallest; prefix: 3:2 counters, then prefix adders, the fastest; plain: a binary tree of adders
//   acc_width     40 bits      width of the accumulator; results wrap modulo 2**acc_width
//   form          os           os: an array whose sums leave row by row; anchor: operands registered, every accumulator is a port, as published PEs are measured
//
// digest f2ef2dc880b2fcf882ac53f4a13b280f3e711ff122fa56ee1f2471a053754edd
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module weight_serial_array_k3_2x1_w8_int16_acc40 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire twice,
    input  wire minus,
    input  wire [95:0] act,
    input  wire [2:0] wgt,
    output wire out_valid,
    output wire out_last,
    output reg  [39:0] out
);

    wire [95:0] act_step;
    wire first_step;
    wire twice_step;
    wire keep;
    reg  first_edge;
    reg  twice_edge;
    wire twice_then;
    wire [47:0] row_0_word;
    wire [3:0] column_0_word;
    wire [47:0] row_1_word;
    reg  [1:0] left;
    reg  [1:0] load;
    reg  [39:0] drain_1;
    wire [39:0] cell_1_0_acc;
    wire [39:0] cell_0_0_acc;
    reg  [1:0] start;

    assign act_step = act & {96{valid}};
    assign first_step = first & valid;
    assign twice_step = twice & valid;
    assign keep = ~(first_edge | twice_edge);
    assign twice_then = twice_edge & ~first_edge;
    assign out_valid = left != 2'd0;
    assign out_last = left == 2'd1;

    always @(posedge clk) begin
        first_edge <= first_step;
        twice_edge <= twice_step;
        drain_1 <= load[1] ? cell_1_0_acc : 40'd0;
        out <= load[1] ? cell_0_0_acc : drain_1;
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
                left <= 2'd2;
            end else if (out_valid) begin
                left <= left - 2'd1;
            end
        end
    end

    weight_serial_column_k3_2x1_w8_int16_acc40 column_0 (
        .clk(clk),
        .wgt(wgt),
        .minus(minus),
        .word(column_0_word)
    );

    weight_serial_row_k3_2x1_w8_int16_acc40 row_0 (
        .clk(clk),
        .act(act_step[47:0]),
        .word(row_0_word)
    );

    weight_serial_cell_k3_2x1_w8_int16_acc40 cell_0_0 (
        .clk(clk),
        .row(row_0_word),
        .column(column_0_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_0_acc)
    );

    weight_serial_row_k3_2x1_w8_int16_acc40 row_1 (
        .clk(clk),
        .act(act_step[95:48]),
        .word(row_1_word)
    );

    weight_serial_cell_k3_2x1_w8_int16_acc40 cell_1_0 (
        .clk(clk),
        .row(row_1_word),
        .column(column_0_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_1_0_acc)
    );

endmodule

module weight_serial_cell_k3_2x1_w8_int16_acc40 (
    input  wire clk,
    input  wire [47:0] row,
    input  wire [3:0] column,
    input  wire keep,
    input  wire twice,
    output reg  [39:0] acc
);

    wire [39:0] before_;
    wire tree_0_0_half;
    wire tree_0_0_sum;
    wire tree_0_0_carry;
    wire tree_1_0_half;
    wire tree_1_0_sum;
    wire tree_1_0_carry;
    wire tree_1_1_sum;
    wire tree_1_1_carry;
    wire tree_2_0_half;
    wire tree_2_0_sum;
    wire tree_2_0_carry;
    wire tree_2_1_half;
    wire tree_2_1_sum;
    wire tree_2_1_carry;
    wire tree_3_0_half;
    wire tree_3_0_sum;
    wire tree_3_0_carry;
    wire tree_3_1_half;
    wire tree_3_1_sum;
    wire tree_3_1_carry;
    wire tree_4_0_half;
    wire tree_4_0_sum;
    wire tree_4_0_carry;
    wire tree_4_1_half;
    wire tree_4_1_sum;
    wire tree_4_1_carry;
    wire tree_5_0_half;
    wire tree_5_0_sum;
    wire tree_5_0_carry;
    wire tree_5_1_half;
    wire tree_5_1_sum;
    wire tree_5_1_carry;
    wire tree_6_0_half;
    wire tree_6_0_sum;
    wire tree_6_0_carry;
    wire tree_6_1_half;
    wire tree_6_1_sum;
    wire tree_6_1_carry;
    wire tree_7_0_half;
    wire tree_7_0_sum;
    wire tree_7_0_carry;
    wire tree_7_1_half;
    wire tree_7_1_sum;
    wire tree_7_1_carry;
    wire tree_8_0_half;
    wire tree_8_0_sum;
    wire tree_8_0_carry;
    wire tree_8_1_half;
    wire tree_8_1_sum;
    wire tree_8_1_carry;
    wire tree_9_0_half;
    wire tree_9_0_sum;
    wire tree_9_0_carry;
    wire tree_9_1_half;
    wire tree_9_1_sum;
    wire tree_9_1_carry;
    wire tree_10_0_half;
    wire tree_10_0_sum;
    wire tree_10_0_carry;
    wire tree_10_1_half;
    wire tree_10_1_sum;
    wire tree_10_1_carry;
    wire tree_11_0_half;
    wire tree_11_0_sum;
    wire tree_11_0_carry;
    wire tree_11_1_half;
    wire tree_11_1_sum;
    wire tree_11_1_carry;
    wire tree_12_0_half;
    wire tree_12_0_sum;
    wire tree_12_0_carry;
    wire tree_12_1_half;
    wire tree_12_1_sum;
    wire tree_12_1_carry;
    wire tree_13_0_half;
    wire tree_13_0_sum;
    wire tree_13_0_carry;
    wire tree_13_1_half;
    wire tree_13_1_sum;
    wire tree_13_1_carry;
    wire tree_14_0_half;
    wire tree_14_0_sum;
    wire tree_14_0_carry;
    wire tree_14_1_half;
    wire tree_14_1_sum;
    wire tree_14_1_carry;
    wire tree_15_0_sum;
    wire tree_15_0_carry;
    wire tree_15_1_half;
    wire tree_15_1_sum;
    wire tree_15_1_carry;
    wire tree_15_2_sum;
    wire tree_15_2_carry;
    wire tree_16_0_half;
    wire tree_16_0_sum;
    wire tree_16_0_carry;
    wire [16:0] turned;
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
    wire acc_8_0_half;
    wire acc_8_0_sum;
    wire acc_8_0_carry;
    wire acc_9_0_half;
    wire acc_9_0_sum;
    wire acc_9_0_carry;
    wire acc_10_0_half;
    wire acc_10_0_sum;
    wire acc_10_0_carry;
    wire acc_11_0_half;
    wire acc_11_0_sum;
    wire acc_11_0_carry;
    wire acc_12_0_half;
    wire acc_12_0_sum;
    wire acc_12_0_carry;
    wire acc_13_0_half;
    wire acc_13_0_sum;
    wire acc_13_0_carry;
    wire acc_14_0_half;
    wire acc_14_0_sum;
    wire acc_14_0_carry;
    wire acc_15_0_half;
    wire acc_15_0_sum;
    wire acc_15_0_carry;
    wire acc_16_0_half;
    wire acc_16_0_sum;
    wire acc_16_0_carry;
    wire down;
    wire step_17;
    wire upper_17;
    wire step_18;
    wire upper_18;
    wire step_19;
    wire upper_19;
    wire step_20;
    wire upper_20;
    wire step_21;
    wire upper_21;
    wire step_22;
    wire upper_22;
    wire step_23;
    wire upper_23;
    wire step_24;
    wire upper_24;
    wire step_25;
    wire upper_25;
    wire step_26;
    wire upper_26;
    wire step_27;
    wire upper_27;
    wire step_28;
    wire upper_28;
    wire step_29;
    wire upper_29;
    wire step_30;
    wire upper_30;
    wire step_31;
    wire upper_31;
    wire step_32;
    wire upper_32;
    wire step_33;
    wire upper_33;
    wire step_34;
    wire upper_34;
    wire step_35;
    wire upper_35;
    wire step_36;
    wire upper_36;
    wire step_37;
    wire upper_37;
    wire step_38;
    wire upper_38;
    wire step_39;
    wire upper_39;
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
    wire bits_36;
    wire bits_37;
    wire bits_38;
    wire bits_39;
    wire bits_40;
    wire bits_41;
    wire bits_42;
    wire bits_43;
    wire bits_44;
    wire bits_45;
    wire bits_46;
    wire bits_47;
    wire bits_48;

    assign before_ = (acc & {40{keep}}) | ({acc[38:0], 1'b0} & {40{twice}});
    assign bits_1 = row[0] & column[0];
    assign bits_2 = row[1] & column[0];
    assign bits_3 = row[2] & column[0];
    assign bits_4 = row[3] & column[0];
    assign bits_5 = row[4] & column[0];
    assign bits_6 = row[5] & column[0];
    assign bits_7 = row[6] & column[0];
    assign bits_8 = row[7] & column[0];
    assign bits_9 = row[8] & column[0];
    assign bits_10 = row[9] & column[0];
    assign bits_11 = row[10] & column[0];
    assign bits_12 = row[11] & column[0];
    assign bits_13 = row[12] & column[0];
    assign bits_14 = row[13] & column[0];
    assign bits_15 = row[14] & column[0];
    assign bits_16 = ~(row[15] & column[0]);
    assign bits_17 = row[16] & column[1];
    assign bits_18 = row[17] & column[1];
    assign bits_19 = row[18] & column[1];
    assign bits_20 = row[19] & column[1];
    assign bits_21 = row[20] & column[1];
    assign bits_22 = row[21] & column[1];
    assign bits_23 = row[22] & column[1];
    assign bits_24 = row[23] & column[1];
    assign bits_25 = row[24] & column[1];
    assign bits_26 = row[25] & column[1];
    assign bits_27 = row[26] & column[1];
    assign bits_28 = row[27] & column[1];
    assign bits_29 = row[28] & column[1];
    assign bits_30 = row[29] & column[1];
    assign bits_31 = row[30] & column[1];
    assign bits_32 = ~(row[31] & column[1]);
    assign bits_33 = row[32] & column[2];
    assign bits_34 = row[33] & column[2];
    assign bits_35 = row[34] & column[2];
    assign bits_36 = row[35] & column[2];
    assign bits_37 = row[36] & column[2];
    assign bits_38 = row[37] & column[2];
    assign bits_39 = row[38] & column[2];
    assign bits_40 = row[39] & column[2];
    assign bits_41 = row[40] & column[2];
    assign bits_42 = row[41] & column[2];
    assign bits_43 = row[42] & column[2];
    assign bits_44 = row[43] & column[2];
    assign bits_45 = row[44] & column[2];
    assign bits_46 = row[45] & column[2];
    assign bits_47 = row[46] & column[2];
    assign bits_48 = ~(row[47] & column[2]);
    assign tree_0_0_half = bits_1 ^ bits_17;
    assign tree_0_0_sum = tree_0_0_half ^ bits_33;
    assign tree_0_0_carry = (bits_1 & bits_17) | (tree_0_0_half & bits_33);
    assign tree_1_0_half = bits_2 ^ bits_18;
    assign tree_1_0_sum = tree_1_0_half ^ bits_34;
    assign tree_1_0_carry = (bits_2 & bits_18) | (tree_1_0_half & bits_34);
    assign tree_1_1_sum = tree_0_0_carry ^ tree_1_0_sum;
    assign tree_1_1_carry = tree_0_0_carry & tree_1_0_sum;
    assign tree_2_0_half = bits_3 ^ bits_19;
    assign tree_2_0_sum = tree_2_0_half ^ bits_35;
    assign tree_2_0_carry = (bits_3 & bits_19) | (tree_2_0_half & bits_35);
    assign tree_2_1_half = tree_1_0_carry ^ tree_2_0_sum;
    assign tree_2_1_sum = tree_2_1_half ^ tree_1_1_carry;
    assign tree_2_1_carry = (tree_1_0_carry & tree_2_0_sum) | (tree_2_1_half & tree_1_1_carry);
    assign tree_3_0_half = bits_4 ^ bits_20;
    assign tree_3_0_sum = tree_3_0_half ^ bits_36;
    assign tree_3_0_carry = (bits_4 & bits_20) | (tree_3_0_half & bits_36);
    assign tree_3_1_half = tree_2_0_carry ^ tree_3_0_sum;
    assign tree_3_1_sum = tree_3_1_half ^ tree_2_1_carry;
    assign tree_3_1_carry = (tree_2_0_carry & tree_3_0_sum) | (tree_3_1_half & tree_2_1_carry);
    assign tree_4_0_half = bits_5 ^ bits_21;
    assign tree_4_0_sum = tree_4_0_half ^ bits_37;
    assign tree_4_0_carry = (bits_5 & bits_21) | (tree_4_0_half & bits_37);
    assign tree_4_1_half = tree_3_0_carry ^ tree_4_0_sum;
    assign tree_4_1_sum = tree_4_1_half ^ tree_3_1_carry;
    assign tree_4_1_carry = (tree_3_0_carry & tree_4_0_sum) | (tree_4_1_half & tree_3_1_carry);
    assign tree_5_0_half = bits_6 ^ bits_22;
    assign tree_5_0_sum = tree_5_0_half ^ bits_38;
    assign tree_5_0_carry = (bits_6 & bits_22) | (tree_5_0_half & bits_38);
    assign tree_5_1_half = tree_4_0_carry ^ tree_5_0_sum;
    assign tree_5_1_sum = tree_5_1_half ^ tree_4_1_carry;
    assign tree_5_1_carry = (tree_4_0_carry & tree_5_0_sum) | (tree_5_1_half & tree_4_1_carry);
    assign tree_6_0_half = bits_7 ^ bits_23;
    assign tree_6_0_sum = tree_6_0_half ^ bits_39;
    assign tree_6_0_carry = (bits_7 & bits_23) | (tree_6_0_half & bits_39);
    assign tree_6_1_half = tree_5_0_carry ^ tree_6_0_sum;
    assign tree_6_1_sum = tree_6_1_half ^ tree_5_1_carry;
    assign tree_6_1_carry = (tree_5_0_carry & tree_6_0_sum) | (tree_6_1_half & tree_5_1_carry);
    assign tree_7_0_half = bits_8 ^ bits_24;
    assign tree_7_0_sum = tree_7_0_half ^ bits_40;
    assign tree_7_0_carry = (bits_8 & bits_24) | (tree_7_0_half & bits_40);
    assign tree_7_1_half = tree_6_0_carry ^ tree_7_0_sum;
    assign tree_7_1_sum = tree_7_1_half ^ tree_6_1_carry;
    assign tree_7_1_carry = (tree_6_0_carry & tree_7_0_sum) | (tree_7_1_half & tree_6_1_carry);
    assign tree_8_0_half = bits_9 ^ bits_25;
    assign tree_8_0_sum = tree_8_0_half ^ bits_41;
    assign tree_8_0_carry = (bits_9 & bits_25) | (tree_8_0_half & bits_41);
    assign tree_8_1_half = tree_7_0_carry ^ tree_8_0_sum;
    assign tree_8_1_sum = tree_8_1_half ^ tree_7_1_carry;
    assign tree_8_1_carry = (tree_7_0_carry & tree_8_0_sum) | (tree_8_1_half & tree_7_1_carry);
    assign tree_9_0_half = bits_10 ^ bits_26;
    assign tree_9_0_sum = tree_9_0_half ^ bits_42;
    assign tree_9_0_carry = (bits_10 & bits_26) | (tree_9_0_half & bits_42);
    assign tree_9_1_half = tree_8_0_carry ^ tree_9_0_sum;
    assign tree_9_1_sum = tree_9_1_half ^ tree_8_1_carry;
    assign tree_9_1_carry = (tree_8_0_carry & tree_9_0_sum) | (tree_9_1_half & tree_8_1_carry);
    assign tree_10_0_half = bits_11 ^ bits_27;
    assign tree_10_0_sum = tree_10_0_half ^ bits_43;
    assign tree_10_0_carry = (bits_11 & bits_27) | (tree_10_0_half & bits_43);
    assign tree_10_1_half = tree_9_0_carry ^ tree_10_0_sum;
    assign tree_10_1_sum = tree_10_1_half ^ tree_9_1_carry;
    assign tree_10_1_carry = (tree_9_0_carry & tree_10_0_sum) | (tree_10_1_half & tree_9_1_carry);
    assign tree_11_0_half = bits_12 ^ bits_28;
    assign tree_11_0_sum = tree_11_0_half ^ bits_44;
    assign tree_11_0_carry = (bits_12 & bits_28) | (tree_11_0_half & bits_44);
    assign tree_11_1_half = tree_10_0_carry ^ tree_11_0_sum;
    assign tree_11_1_sum = tree_11_1_half ^ tree_10_1_carry;
    assign tree_11_1_carry = (tree_10_0_carry & tree_11_0_sum) | (tree_11_1_half & tree_10_1_carry);
    assign tree_12_0_half = bits_13 ^ bits_29;
    assign tree_12_0_sum = tree_12_0_half ^ bits_45;
    assign tree_12_0_carry = (bits_13 & bits_29) | (tree_12_0_half & bits_45);
    assign tree_12_1_half = tree_11_0_carry ^ tree_12_0_sum;
    assign tree_12_1_sum = tree_12_1_half ^ tree_11_1_carry;
    assign tree_12_1_carry = (tree_11_0_carry & tree_12_0_sum) | (tree_12_1_half & tree_11_1_carry);
    assign tree_13_0_half = bits_14 ^ bits_30;
    assign tree_13_0_sum = tree_13_0_half ^ bits_46;
    assign tree_13_0_carry = (bits_14 & bits_30) | (tree_13_0_half & bits_46);
    assign tree_13_1_half = tree_12_0_carry ^ tree_13_0_sum;
    assign tree_13_1_sum = tree_13_1_half ^ tree_12_1_carry;
    assign tree_13_1_carry = (tree_12_0_carry & tree_13_0_sum) | (tree_13_1_half & tree_12_1_carry);
    assign tree_14_0_half = bits_15 ^ bits_31;
    assign tree_14_0_sum = tree_14_0_half ^ bits_47;
    assign tree_14_0_carry = (bits_15 & bits_31) | (tree_14_0_half & bits_47);
    assign tree_14_1_half = tree_13_0_carry ^ tree_14_0_sum;
    assign tree_14_1_sum = tree_14_1_half ^ tree_13_1_carry;
    assign tree_14_1_carry = (tree_13_0_carry & tree_14_0_sum) | (tree_14_1_half & tree_13_1_carry);
    assign tree_15_0_sum = ~(bits_16 ^ bits_32);
    assign tree_15_0_carry = bits_16 | bits_32;
    assign tree_15_1_half = bits_48 ^ tree_15_0_sum;
    assign tree_15_1_sum = tree_15_1_half ^ tree_14_0_carry;
    assign tree_15_1_carry = (bits_48 & tree_15_0_sum) | (tree_15_1_half & tree_14_0_carry);
    assign tree_15_2_sum = tree_15_1_sum ^ tree_14_1_carry;
    assign tree_15_2_carry = tree_15_1_sum & tree_14_1_carry;
    assign tree_16_0_half = tree_15_0_carry ^ tree_15_1_carry;
    assign tree_16_0_sum = tree_16_0_half ^ tree_15_2_carry;
    assign tree_16_0_carry = (tree_15_0_carry & tree_15_1_carry) | (tree_16_0_half & tree_15_2_carry);
    assign turned = {tree_16_0_sum, tree_15_2_sum, tree_14_1_sum, tree_13_1_sum, tree_12_1_sum, tree_11_1_sum, tree_10_1_sum, tree_9_1_sum, tree_8_1_sum, tree_7_1_sum, tree_6_1_sum, tree_5_1_sum, tree_4_1_sum, tree_3_1_sum, tree_2_1_sum, tree_1_1_sum, tree_0_0_sum} ^ {17{column[3]}};
    assign acc_0_0_half = before_[0] ^ turned[0];
    assign acc_0_0_sum = acc_0_0_half ^ column[3];
    assign acc_0_0_carry = (before_[0] & turned[0]) | (acc_0_0_half & column[3]);
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
    assign acc_8_0_half = before_[8] ^ turned[8];
    assign acc_8_0_sum = acc_8_0_half ^ acc_7_0_carry;
    assign acc_8_0_carry = (before_[8] & turned[8]) | (acc_8_0_half & acc_7_0_carry);
    assign acc_9_0_half = before_[9] ^ turned[9];
    assign acc_9_0_sum = acc_9_0_half ^ acc_8_0_carry;
    assign acc_9_0_carry = (before_[9] & turned[9]) | (acc_9_0_half & acc_8_0_carry);
    assign acc_10_0_half = before_[10] ^ turned[10];
    assign acc_10_0_sum = acc_10_0_half ^ acc_9_0_carry;
    assign acc_10_0_carry = (before_[10] & turned[10]) | (acc_10_0_half & acc_9_0_carry);
    assign acc_11_0_half = before_[11] ^ turned[11];
    assign acc_11_0_sum = acc_11_0_half ^ acc_10_0_carry;
    assign acc_11_0_carry = (before_[11] & turned[11]) | (acc_11_0_half & acc_10_0_carry);
    assign acc_12_0_half = before_[12] ^ turned[12];
    assign acc_12_0_sum = acc_12_0_half ^ acc_11_0_carry;
    assign acc_12_0_carry = (before_[12] & turned[12]) | (acc_12_0_half & acc_11_0_carry);
    assign acc_13_0_half = before_[13] ^ turned[13];
    assign acc_13_0_sum = acc_13_0_half ^ acc_12_0_carry;
    assign acc_13_0_carry = (before_[13] & turned[13]) | (acc_13_0_half & acc_12_0_carry);
    assign acc_14_0_half = before_[14] ^ turned[14];
    assign acc_14_0_sum = acc_14_0_half ^ acc_13_0_carry;
    assign acc_14_0_carry = (before_[14] & turned[14]) | (acc_14_0_half & acc_13_0_carry);
    assign acc_15_0_half = before_[15] ^ turned[15];
    assign acc_15_0_sum = acc_15_0_half ^ acc_14_0_carry;
    assign acc_15_0_carry = (before_[15] & turned[15]) | (acc_15_0_half & acc_14_0_carry);
    assign acc_16_0_half = before_[16] ^ turned[16];
    assign acc_16_0_sum = acc_16_0_half ^ acc_15_0_carry;
    assign acc_16_0_carry = (before_[16] & turned[16]) | (acc_16_0_half & acc_15_0_carry);
    assign down = ~tree_16_0_carry ^ column[3];
    assign step_17 = acc_16_0_carry ^ down;
    assign upper_17 = before_[17] ^ step_17;
    assign step_18 = step_17 & (before_[17] ^ down);
    assign upper_18 = before_[18] ^ step_18;
    assign step_19 = step_18 & (before_[18] ^ down);
    assign upper_19 = before_[19] ^ step_19;
    assign step_20 = step_19 & (before_[19] ^ down);
    assign upper_20 = before_[20] ^ step_20;
    assign step_21 = step_20 & (before_[20] ^ down);
    assign upper_21 = before_[21] ^ step_21;
    assign step_22 = step_21 & (before_[21] ^ down);
    assign upper_22 = before_[22] ^ step_22;
    assign step_23 = step_22 & (before_[22] ^ down);
    assign upper_23 = before_[23] ^ step_23;
    assign step_24 = step_23 & (before_[23] ^ down);
    assign upper_24 = before_[24] ^ step_24;
    assign step_25 = step_24 & (before_[24] ^ down);
    assign upper_25 = before_[25] ^ step_25;
    assign step_26 = step_25 & (before_[25] ^ down);
    assign upper_26 = before_[26] ^ step_26;
    assign step_27 = step_26 & (before_[26] ^ down);
    assign upper_27 = before_[27] ^ step_27;
    assign step_28 = step_27 & (before_[27] ^ down);
    assign upper_28 = before_[28] ^ step_28;
    assign step_29 = step_28 & (before_[28] ^ down);
    assign upper_29 = before_[29] ^ step_29;
    assign step_30 = step_29 & (before_[29] ^ down);
    assign upper_30 = before_[30] ^ step_30;
    assign step_31 = step_30 & (before_[30] ^ down);
    assign upper_31 = before_[31] ^ step_31;
    assign step_32 = step_31 & (before_[31] ^ down);
    assign upper_32 = before_[32] ^ step_32;
    assign step_33 = step_32 & (before_[32] ^ down);
    assign upper_33 = before_[33] ^ step_33;
    assign step_34 = step_33 & (before_[33] ^ down);
    assign upper_34 = before_[34] ^ step_34;
    assign step_35 = step_34 & (before_[34] ^ down);
    assign upper_35 = before_[35] ^ step_35;
    assign step_36 = step_35 & (before_[35] ^ down);
    assign upper_36 = before_[36] ^ step_36;
    assign step_37 = step_36 & (before_[36] ^ down);
    assign upper_37 = before_[37] ^ step_37;
    assign step_38 = step_37 & (before_[37] ^ down);
    assign upper_38 = before_[38] ^ step_38;
    assign step_39 = step_38 & (before_[38] ^ down);
    assign upper_39 = before_[39] ^ step_39;

    always @(posedge clk) begin
        acc <= {upper_39, upper_38, upper_37, upper_36, upper_35, upper_34, upper_33, upper_32, upper_31, upper_30, upper_29, upper_28, upper_27, upper_26, upper_25, upper_24, upper_23, upper_22, upper_21, upper_20, upper_19, upper_18, upper_17, acc_16_0_sum, acc_15_0_sum, acc_14_0_sum, acc_13_0_sum, acc_12_0_sum, acc_11_0_sum, acc_10_0_sum, acc_9_0_sum, acc_8_0_sum, acc_7_0_sum, acc_6_0_sum, acc_5_0_sum, acc_4_0_sum, acc_3_0_sum, acc_2_0_sum, acc_1_0_sum, acc_0_0_sum};
    end

endmodule

module weight_serial_row_k3_2x1_w8_int16_acc40 (
    input  wire clk,
    input  wire [47:0] act,
    output reg  [47:0] word
);

    always @(posedge clk) begin
        word <= act;
    end

endmodule

module weight_serial_column_k3_2x1_w8_int16_acc40 (
    input  wire clk,
    input  wire [2:0] wgt,
    input  wire minus,
    output reg  [3:0] word
);

    always @(posedge clk) begin
        word <= {minus, wgt};
    end

endmodule

`default_nettype wire
