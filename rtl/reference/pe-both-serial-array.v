// both_serial_array_k13_2x3_a4_w3_acc23: both-serial PEs: bits of activations and weights that are both 1, counted
//
//   lanes         13           products that a step adds to every sum
//   cols          3            columns of B that share the activations
//   rows          2            rows of A that share the weights
//   act_bits_max  4 bits       most bits of an activation; how many they are is chosen at run time, from 1 on
//   wgt_bits_max  3 bits       most bits of a weight; how many they are is chosen at run time, from 1 on
//   acc_width     23 bits      width of the accumulator; results wrap modulo 2**acc_width
//   form          os           os: an array whose sums leave row by row; anchor: operands registered, every accumulator is a port, as published PEs are measured
//
// digest 116362389848fcaa91f4aa8259ebd392485b1a736030891085a40e776411dae3
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module both_serial_array_k13_2x3_a4_w3_acc23 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire twice,
    input  wire minus,
    input  wire [25:0] act,
    input  wire [38:0] wgt,
    output wire out_valid,
    output wire out_last,
    output reg  [68:0] out
);

    wire [25:0] act_step;
    wire first_step;
    wire twice_step;
    wire keep;
    reg  first_edge;
    reg  twice_edge;
    wire twice_then;
    wire [12:0] row_0_word;
    wire [13:0] column_0_word;
    wire [13:0] column_1_word;
    wire [13:0] column_2_word;
    wire [12:0] row_1_word;
    reg  [1:0] left;
    reg  [1:0] load;
    reg  [68:0] drain_1;
    wire [22:0] cell_1_0_acc;
    wire [22:0] cell_1_1_acc;
    wire [22:0] cell_1_2_acc;
    wire [22:0] cell_0_0_acc;
    wire [22:0] cell_0_1_acc;
    wire [22:0] cell_0_2_acc;
    reg  [1:0] start;

    assign act_step = act & {26{valid}};
    assign first_step = first & valid;
    assign twice_step = twice & valid;
    assign keep = ~(first_edge | twice_edge);
    assign twice_then = twice_edge & ~first_edge;
    assign out_valid = left != 2'd0;
    assign out_last = left == 2'd1;

    always @(posedge clk) begin
        first_edge <= first_step;
        twice_edge <= twice_step;
        drain_1 <= load[1] ? {cell_1_2_acc, cell_1_1_acc, cell_1_0_acc} : 69'd0;
        out <= load[1] ? {cell_0_2_acc, cell_0_1_acc, cell_0_0_acc} : drain_1;
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

    both_serial_column_k13_2x3_a4_w3_acc23 column_0 (
        .clk(clk),
        .wgt(wgt[12:0]),
        .minus(minus),
        .word(column_0_word)
    );

    both_serial_column_k13_2x3_a4_w3_acc23 column_1 (
        .clk(clk),
        .wgt(wgt[25:13]),
        .minus(minus),
        .word(column_1_word)
    );

    both_serial_column_k13_2x3_a4_w3_acc23 column_2 (
        .clk(clk),
        .wgt(wgt[38:26]),
        .minus(minus),
        .word(column_2_word)
    );

    both_serial_row_k13_2x3_a4_w3_acc23 row_0 (
        .clk(clk),
        .act(act_step[12:0]),
        .word(row_0_word)
    );

    both_serial_cell_k13_2x3_a4_w3_acc23 cell_0_0 (
        .clk(clk),
        .row(row_0_word),
        .column(column_0_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_0_acc)
    );

    both_serial_cell_k13_2x3_a4_w3_acc23 cell_0_1 (
        .clk(clk),
        .row(row_0_word),
        .column(column_1_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_1_acc)
    );

    both_serial_cell_k13_2x3_a4_w3_acc23 cell_0_2 (
        .clk(clk),
        .row(row_0_word),
        .column(column_2_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_2_acc)
    );

    both_serial_row_k13_2x3_a4_w3_acc23 row_1 (
        .clk(clk),
        .act(act_step[25:13]),
        .word(row_1_word)
    );

    both_serial_cell_k13_2x3_a4_w3_acc23 cell_1_0 (
        .clk(clk),
        .row(row_1_word),
        .column(column_0_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_1_0_acc)
    );

    both_serial_cell_k13_2x3_a4_w3_acc23 cell_1_1 (
        .clk(clk),
        .row(row_1_word),
        .column(column_1_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_1_1_acc)
    );

    both_serial_cell_k13_2x3_a4_w3_acc23 cell_1_2 (
        .clk(clk),
        .row(row_1_word),
        .column(column_2_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_1_2_acc)
    );

endmodule

module both_serial_cell_k13_2x3_a4_w3_acc23 (
    input  wire clk,
    input  wire [12:0] row,
    input  wire [13:0] column,
    input  wire keep,
    input  wire twice,
    output reg  [22:0] acc
);

    wire [22:0] before_;
    wire [12:0] both;
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
    wire tree_0_5_sum;
    wire tree_0_5_carry;
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
    wire [3:0] turned;
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
    wire down;
    wire step_4;
    wire upper_4;
    wire step_5;
    wire upper_5;
    wire step_6;
    wire upper_6;
    wire step_7;
    wire upper_7;
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
    wire step_13;
    wire upper_13;
    wire step_14;
    wire upper_14;
    wire step_15;
    wire upper_15;
    wire step_16;
    wire upper_16;
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

    assign before_ = (acc & {23{keep}}) | ({acc[21:0], 1'b0} & {23{twice}});
    assign both = row & column[12:0];
    assign tree_0_0_half = both[0] ^ both[1];
    assign tree_0_0_sum = tree_0_0_half ^ both[2];
    assign tree_0_0_carry = (both[0] & both[1]) | (tree_0_0_half & both[2]);
    assign tree_0_1_half = both[3] ^ both[4];
    assign tree_0_1_sum = tree_0_1_half ^ both[5];
    assign tree_0_1_carry = (both[3] & both[4]) | (tree_0_1_half & both[5]);
    assign tree_0_2_half = both[6] ^ both[7];
    assign tree_0_2_sum = tree_0_2_half ^ both[8];
    assign tree_0_2_carry = (both[6] & both[7]) | (tree_0_2_half & both[8]);
    assign tree_0_3_half = both[9] ^ both[10];
    assign tree_0_3_sum = tree_0_3_half ^ both[11];
    assign tree_0_3_carry = (both[9] & both[10]) | (tree_0_3_half & both[11]);
    assign tree_0_4_half = both[12] ^ tree_0_0_sum;
    assign tree_0_4_sum = tree_0_4_half ^ tree_0_1_sum;
    assign tree_0_4_carry = (both[12] & tree_0_0_sum) | (tree_0_4_half & tree_0_1_sum);
    assign tree_0_5_half = tree_0_2_sum ^ tree_0_3_sum;
    assign tree_0_5_sum = tree_0_5_half ^ tree_0_4_sum;
    assign tree_0_5_carry = (tree_0_2_sum & tree_0_3_sum) | (tree_0_5_half & tree_0_4_sum);
    assign tree_1_0_half = tree_0_0_carry ^ tree_0_1_carry;
    assign tree_1_0_sum = tree_1_0_half ^ tree_0_2_carry;
    assign tree_1_0_carry = (tree_0_0_carry & tree_0_1_carry) | (tree_1_0_half & tree_0_2_carry);
    assign tree_1_1_half = tree_0_3_carry ^ tree_0_4_carry;
    assign tree_1_1_sum = tree_1_1_half ^ tree_1_0_sum;
    assign tree_1_1_carry = (tree_0_3_carry & tree_0_4_carry) | (tree_1_1_half & tree_1_0_sum);
    assign tree_1_2_sum = tree_0_5_carry ^ tree_1_1_sum;
    assign tree_1_2_carry = tree_0_5_carry & tree_1_1_sum;
    assign tree_2_0_half = tree_1_0_carry ^ tree_1_1_carry;
    assign tree_2_0_sum = tree_2_0_half ^ tree_1_2_carry;
    assign tree_2_0_carry = (tree_1_0_carry & tree_1_1_carry) | (tree_2_0_half & tree_1_2_carry);
    assign turned = {tree_2_0_carry, tree_2_0_sum, tree_1_2_sum, tree_0_5_sum} ^ {4{column[13]}};
    assign acc_0_0_half = before_[0] ^ turned[0];
    assign acc_0_0_sum = acc_0_0_half ^ column[13];
    assign acc_0_0_carry = (before_[0] & turned[0]) | (acc_0_0_half & column[13]);
    assign acc_1_0_half = before_[1] ^ turned[1];
    assign acc_1_0_sum = acc_1_0_half ^ acc_0_0_carry;
    assign acc_1_0_carry = (before_[1] & turned[1]) | (acc_1_0_half & acc_0_0_carry);
    assign acc_2_0_half = before_[2] ^ turned[2];
    assign acc_2_0_sum = acc_2_0_half ^ acc_1_0_carry;
    assign acc_2_0_carry = (before_[2] & turned[2]) | (acc_2_0_half & acc_1_0_carry);
    assign acc_3_0_half = before_[3] ^ turned[3];
    assign acc_3_0_sum = acc_3_0_half ^ acc_2_0_carry;
    assign acc_3_0_carry = (before_[3] & turned[3]) | (acc_3_0_half & acc_2_0_carry);
    assign down = 1'b0 ^ column[13];
    assign step_4 = acc_3_0_carry ^ down;
    assign upper_4 = before_[4] ^ step_4;
    assign step_5 = step_4 & (before_[4] ^ down);
    assign upper_5 = before_[5] ^ step_5;
    assign step_6 = step_5 & (before_[5] ^ down);
    assign upper_6 = before_[6] ^ step_6;
    assign step_7 = step_6 & (before_[6] ^ down);
    assign upper_7 = before_[7] ^ step_7;
    assign step_8 = step_7 & (before_[7] ^ down);
    assign upper_8 = before_[8] ^ step_8;
    assign step_9 = step_8 & (before_[8] ^ down);
    assign upper_9 = before_[9] ^ step_9;
    assign step_10 = step_9 & (before_[9] ^ down);
    assign upper_10 = before_[10] ^ step_10;
    assign step_11 = step_10 & (before_[10] ^ down);
    assign upper_11 = before_[11] ^ step_11;
    assign step_12 = step_11 & (before_[11] ^ down);
    assign upper_12 = before_[12] ^ step_12;
    assign step_13 = step_12 & (before_[12] ^ down);
    assign upper_13 = before_[13] ^ step_13;
    assign step_14 = step_13 & (before_[13] ^ down);
    assign upper_14 = before_[14] ^ step_14;
    assign step_15 = step_14 & (before_[14] ^ down);
    assign upper_15 = before_[15] ^ step_15;
    assign step_16 = step_15 & (before_[15] ^ down);
    assign upper_16 = before_[16] ^ step_16;
    assign step_17 = step_16 & (before_[16] ^ down);
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

    always @(posedge clk) begin
        acc <= {upper_22, upper_21, upper_20, upper_19, upper_18, upper_17, upper_16, upper_15, upper_14, upper_13, upper_12, upper_11, upper_10, upper_9, upper_8, upper_7, upper_6, upper_5, upper_4, acc_3_0_sum, acc_2_0_sum, acc_1_0_sum, acc_0_0_sum};
    end

endmodule

module both_serial_row_k13_2x3_a4_w3_acc23 (
    input  wire clk,
    input  wire [12:0] act,
    output reg  [12:0] word
);

    always @(posedge clk) begin
        word <= act;
    end

endmodule

module both_serial_column_k13_2x3_a4_w3_acc23 (
    input  wire clk,
    input  wire [12:0] wgt,
    input  wire minus,
    output reg  [13:0] word
);

    always @(posedge clk) begin
        word <= {minus, wgt};
    end

endmodule

`default_nettype wire
