// both_serial_array_k3_1x2_a3_w3_acc8: both-serial PEs: bits of activations and weights that are both 1, counted
//
//   lanes         3            products that a step adds to every sum
//   cols          2            columns of B that share the activations
//   rows          1            rows of A that share the weights
//   act_bits_max  3 bits       most bits of an activation; how many they are is chosen at run time, from 1 on
//   wgt_bits_max  3 bits       most bits of a weight; how many they are is chosen at run time, from 1 on
//   acc_width     8 bits       width of the accumulator; results wrap modulo 2**acc_width
//   form          os           os: an array whose sums leave row by row; anchor: operands registered, every accumulator is a port, as published PEs are measured
//
// digest 4033d9379aaa2f7f30fe9e54f1753de065d7aa4c8875d38a174589905c2bcdd5
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module both_serial_array_k3_1x2_a3_w3_acc8 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire twice,
    input  wire minus,
    input  wire [2:0] act,
    input  wire [5:0] wgt,
    output wire out_valid,
    output wire out_last,
    output reg  [15:0] out
);

    wire [2:0] act_step;
    wire first_step;
    wire twice_step;
    wire keep;
    reg  first_edge;
    reg  twice_edge;
    wire twice_then;
    wire [2:0] row_0_word;
    wire [3:0] column_0_word;
    wire [3:0] column_1_word;
    reg  left;
    reg  [1:0] load;
    wire [7:0] cell_0_0_acc;
    wire [7:0] cell_0_1_acc;
    reg  [1:0] start;

    assign act_step = act & {3{valid}};
    assign first_step = first & valid;
    assign twice_step = twice & valid;
    assign keep = ~(first_edge | twice_edge);
    assign twice_then = twice_edge & ~first_edge;
    assign out_valid = left != 1'b0;
    assign out_last = left == 1'b1;

    always @(posedge clk) begin
        first_edge <= first_step;
        twice_edge <= twice_step;
        out <= load[1] ? {cell_0_1_acc, cell_0_0_acc} : 16'd0;
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

    both_serial_column_k3_1x2_a3_w3_acc8 column_0 (
        .clk(clk),
        .wgt(wgt[2:0]),
        .minus(minus),
        .word(column_0_word)
    );

    both_serial_column_k3_1x2_a3_w3_acc8 column_1 (
        .clk(clk),
        .wgt(wgt[5:3]),
        .minus(minus),
        .word(column_1_word)
    );

    both_serial_row_k3_1x2_a3_w3_acc8 row_0 (
        .clk(clk),
        .act(act_step),
        .word(row_0_word)
    );

    both_serial_cell_k3_1x2_a3_w3_acc8 cell_0_0 (
        .clk(clk),
        .row(row_0_word),
        .column(column_0_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_0_acc)
    );

    both_serial_cell_k3_1x2_a3_w3_acc8 cell_0_1 (
        .clk(clk),
        .row(row_0_word),
        .column(column_1_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_1_acc)
    );

endmodule

module both_serial_cell_k3_1x2_a3_w3_acc8 (
    input  wire clk,
    input  wire [2:0] row,
    input  wire [3:0] column,
    input  wire keep,
    input  wire twice,
    output reg  [7:0] acc
);

    wire [7:0] before_;
    wire [2:0] both;
    wire tree_0_0_half;
    wire tree_0_0_sum;
    wire tree_0_0_carry;
    wire [1:0] turned;
    wire acc_0_0_half;
    wire acc_0_0_sum;
    wire acc_0_0_carry;
    wire acc_1_0_half;
    wire acc_1_0_sum;
    wire acc_1_0_carry;
    wire down;
    wire step_2;
    wire upper_2;
    wire step_3;
    wire upper_3;
    wire step_4;
    wire upper_4;
    wire step_5;
    wire upper_5;
    wire step_6;
    wire upper_6;
    wire step_7;
    wire upper_7;

    assign before_ = (acc & {8{keep}}) | ({acc[6:0], 1'b0} & {8{twice}});
    assign both = row & column[2:0];
    assign tree_0_0_half = both[0] ^ both[1];
    assign tree_0_0_sum = tree_0_0_half ^ both[2];
    assign tree_0_0_carry = (both[0] & both[1]) | (tree_0_0_half & both[2]);
    assign turned = {tree_0_0_carry, tree_0_0_sum} ^ {2{column[3]}};
    assign acc_0_0_half = before_[0] ^ turned[0];
    assign acc_0_0_sum = acc_0_0_half ^ column[3];
    assign acc_0_0_carry = (before_[0] & turned[0]) | (acc_0_0_half & column[3]);
    assign acc_1_0_half = before_[1] ^ turned[1];
    assign acc_1_0_sum = acc_1_0_half ^ acc_0_0_carry;
    assign acc_1_0_carry = (before_[1] & turned[1]) | (acc_1_0_half & acc_0_0_carry);
    assign down = 1'b0 ^ column[3];
    assign step_2 = acc_1_0_carry ^ down;
    assign upper_2 = before_[2] ^ step_2;
    assign step_3 = step_2 & (before_[2] ^ down);
    assign upper_3 = before_[3] ^ step_3;
    assign step_4 = step_3 & (before_[3] ^ down);
    assign upper_4 = before_[4] ^ step_4;
    assign step_5 = step_4 & (before_[4] ^ down);
    assign upper_5 = before_[5] ^ step_5;
    assign step_6 = step_5 & (before_[5] ^ down);
    assign upper_6 = before_[6] ^ step_6;
    assign step_7 = step_6 & (before_[6] ^ down);
    assign upper_7 = before_[7] ^ step_7;

    always @(posedge clk) begin
        acc <= {upper_7, upper_6, upper_5, upper_4, upper_3, upper_2, acc_1_0_sum, acc_0_0_sum};
    end

endmodule

module both_serial_row_k3_1x2_a3_w3_acc8 (
    input  wire clk,
    input  wire [2:0] act,
    output reg  [2:0] word
);

    always @(posedge clk) begin
        word <= act;
    end

endmodule

module both_serial_column_k3_1x2_a3_w3_acc8 (
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
