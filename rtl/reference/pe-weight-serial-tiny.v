// weight_serial_array_k2_1x2_w3_int3_acc7: weight-serial PEs: activations gated by one bit of each weight per cycle
//
//   lanes         2            products that a step adds to every sum
//   cols          2            columns of B that share the activations
//   rows          1            rows of A that share the weights
//   wgt_bits_max  3 bits       most bits of a weight; how many they are is chosen at run time, from 1 on
//   act           int3         integer format of the activations
//   tree          compressed   how the products of a step are added: compressed: 3:2 counters, then one carry chain, the smallest; prefix: 3:2 counters, then prefix adders, the fastest; plain: a binary tree of adders
//   acc_width     7 bits       width of the accumulator; results wrap modulo 2**acc_width
//   form          os           os: an array whose sums leave row by row; anchor: operands registered, every accumulator is a port, as published PEs are measured
//
// digest 312f1d3da1e13ebdd5bea8146ae60dab9b4bd876abb6a722cca1eded802f4776
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module weight_serial_array_k2_1x2_w3_int3_acc7 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire twice,
    input  wire minus,
    input  wire [5:0] act,
    input  wire [3:0] wgt,
    output wire out_valid,
    output wire out_last,
    output reg  [13:0] out
);

    wire [5:0] act_step;
    wire first_step;
    wire twice_step;
    wire keep;
    reg  first_edge;
    reg  twice_edge;
    wire twice_then;
    wire [5:0] row_0_word;
    wire [2:0] column_0_word;
    wire [2:0] column_1_word;
    reg  left;
    reg  [1:0] load;
    wire [6:0] cell_0_0_acc;
    wire [6:0] cell_0_1_acc;
    reg  [1:0] start;

    assign act_step = act & {6{valid}};
    assign first_step = first & valid;
    assign twice_step = twice & valid;
    assign keep = ~(first_edge | twice_edge);
    assign twice_then = twice_edge & ~first_edge;
    assign out_valid = left != 1'b0;
    assign out_last = left == 1'b1;

    always @(posedge clk) begin
        first_edge <= first_step;
        twice_edge <= twice_step;
        out <= load[1] ? {cell_0_1_acc, cell_0_0_acc} : 14'd0;
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

    weight_serial_column_k2_1x2_w3_int3_acc7 column_0 (
        .clk(clk),
        .wgt(wgt[1:0]),
        .minus(minus),
        .word(column_0_word)
    );

    weight_serial_column_k2_1x2_w3_int3_acc7 column_1 (
        .clk(clk),
        .wgt(wgt[3:2]),
        .minus(minus),
        .word(column_1_word)
    );

    weight_serial_row_k2_1x2_w3_int3_acc7 row_0 (
        .clk(clk),
        .act(act_step),
        .word(row_0_word)
    );

    weight_serial_cell_k2_1x2_w3_int3_acc7 cell_0_0 (
        .clk(clk),
        .row(row_0_word),
        .column(column_0_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_0_acc)
    );

    weight_serial_cell_k2_1x2_w3_int3_acc7 cell_0_1 (
        .clk(clk),
        .row(row_0_word),
        .column(column_1_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_1_acc)
    );

endmodule

module weight_serial_cell_k2_1x2_w3_int3_acc7 (
    input  wire clk,
    input  wire [5:0] row,
    input  wire [2:0] column,
    input  wire keep,
    input  wire twice,
    output reg  [6:0] acc
);

    wire [6:0] before_;
    wire tree_0_0_sum;
    wire tree_0_0_carry;
    wire tree_1_0_half;
    wire tree_1_0_sum;
    wire tree_1_0_carry;
    wire tree_2_0_half;
    wire tree_2_0_sum;
    wire tree_2_0_carry;
    wire [2:0] turned;
    wire acc_0_0_half;
    wire acc_0_0_sum;
    wire acc_0_0_carry;
    wire acc_1_0_half;
    wire acc_1_0_sum;
    wire acc_1_0_carry;
    wire acc_2_0_half;
    wire acc_2_0_sum;
    wire acc_2_0_carry;
    wire down;
    wire step_3;
    wire upper_3;
    wire step_4;
    wire upper_4;
    wire step_5;
    wire upper_5;
    wire step_6;
    wire upper_6;
    wire bits_1;
    wire bits_2;
    wire bits_3;
    wire bits_4;
    wire bits_5;
    wire bits_6;

    assign before_ = (acc & {7{keep}}) | ({acc[5:0], 1'b0} & {7{twice}});
    assign bits_1 = row[0] & column[0];
    assign bits_2 = row[1] & column[0];
    assign bits_3 = ~(row[2] & column[0]);
    assign bits_4 = row[3] & column[1];
    assign bits_5 = row[4] & column[1];
    assign bits_6 = ~(row[5] & column[1]);
    assign tree_0_0_sum = bits_1 ^ bits_4;
    assign tree_0_0_carry = bits_1 & bits_4;
    assign tree_1_0_half = bits_2 ^ bits_5;
    assign tree_1_0_sum = tree_1_0_half ^ tree_0_0_carry;
    assign tree_1_0_carry = (bits_2 & bits_5) | (tree_1_0_half & tree_0_0_carry);
    assign tree_2_0_half = bits_3 ^ bits_6;
    assign tree_2_0_sum = tree_2_0_half ^ tree_1_0_carry;
    assign tree_2_0_carry = (bits_3 & bits_6) | (tree_2_0_half & tree_1_0_carry);
    assign turned = {tree_2_0_sum, tree_1_0_sum, tree_0_0_sum} ^ {3{column[2]}};
    assign acc_0_0_half = before_[0] ^ turned[0];
    assign acc_0_0_sum = acc_0_0_half ^ column[2];
    assign acc_0_0_carry = (before_[0] & turned[0]) | (acc_0_0_half & column[2]);
    assign acc_1_0_half = before_[1] ^ turned[1];
    assign acc_1_0_sum = acc_1_0_half ^ acc_0_0_carry;
    assign acc_1_0_carry = (before_[1] & turned[1]) | (acc_1_0_half & acc_0_0_carry);
    assign acc_2_0_half = before_[2] ^ turned[2];
    assign acc_2_0_sum = acc_2_0_half ^ acc_1_0_carry;
    assign acc_2_0_carry = (before_[2] & turned[2]) | (acc_2_0_half & acc_1_0_carry);
    assign down = ~tree_2_0_carry ^ column[2];
    assign step_3 = acc_2_0_carry ^ down;
    assign upper_3 = before_[3] ^ step_3;
    assign step_4 = step_3 & (before_[3] ^ down);
    assign upper_4 = before_[4] ^ step_4;
    assign step_5 = step_4 & (before_[4] ^ down);
    assign upper_5 = before_[5] ^ step_5;
    assign step_6 = step_5 & (before_[5] ^ down);
    assign upper_6 = before_[6] ^ step_6;

    always @(posedge clk) begin
        acc <= {upper_6, upper_5, upper_4, upper_3, acc_2_0_sum, acc_1_0_sum, acc_0_0_sum};
    end

endmodule

module weight_serial_row_k2_1x2_w3_int3_acc7 (
    input  wire clk,
    input  wire [5:0] act,
    output reg  [5:0] word
);

    always @(posedge clk) begin
        word <= act;
    end

endmodule

module weight_serial_column_k2_1x2_w3_int3_acc7 (
    input  wire clk,
    input  wire [1:0] wgt,
    input  wire minus,
    output reg  [2:0] word
);

    always @(posedge clk) begin
        word <= {minus, wgt};
    end

endmodule

`default_nettype wire
