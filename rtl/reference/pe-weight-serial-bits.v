// weight_serial_array_k9_1x1_w1_int1_acc5: weight-serial PEs: activations gated by one bit of each weight per cycle
//
//   lanes         9            products that a step adds to every sum
//   cols          1            columns of B that share the activations
//   rows          1            rows of A that share the weights
//   wgt_bits_max  1 bits       most bits of a weight; how many they are is chosen at run time, from 1 on
//   act           int1         integer format of the activations
//   tree          compressed   how the products of a step are added: compressed: 3:2 counters, then one carry chain, the smallest; prefix: 3:2 counters, then prefix adders, the fastest; plain: a binary tree of adders
//   acc_width     5 bits       width of the accumulator; results wrap modulo 2**acc_width
//   form          os           os: an array whose sums leave row by row; anchor: operands registered, every accumulator is a port, as published PEs are measured
//
// digest f3abddf21227ad7ebda6d666bf843936085e60d738957849157b1d4e2cefd996
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module weight_serial_array_k9_1x1_w1_int1_acc5 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire twice,
    input  wire minus,
    input  wire [8:0] act,
    input  wire [8:0] wgt,
    output wire out_valid,
    output wire out_last,
    output reg  [4:0] out
);

    wire [8:0] act_step;
    wire first_step;
    wire twice_step;
    wire keep;
    reg  first_edge;
    reg  twice_edge;
    wire twice_then;
    wire [8:0] row_0_word;
    wire [9:0] column_0_word;
    reg  left;
    reg  [1:0] load;
    wire [4:0] cell_0_0_acc;
    reg  [1:0] start;

    assign act_step = act & {9{valid}};
    assign first_step = first & valid;
    assign twice_step = twice & valid;
    assign keep = ~(first_edge | twice_edge);
    assign twice_then = twice_edge & ~first_edge;
    assign out_valid = left != 1'b0;
    assign out_last = left == 1'b1;

    always @(posedge clk) begin
        first_edge <= first_step;
        twice_edge <= twice_step;
        out <= load[1] ? cell_0_0_acc : 5'd0;
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

    weight_serial_column_k9_1x1_w1_int1_acc5 column_0 (
        .clk(clk),
        .wgt(wgt),
        .minus(minus),
        .word(column_0_word)
    );

    weight_serial_row_k9_1x1_w1_int1_acc5 row_0 (
        .clk(clk),
        .act(act_step),
        .word(row_0_word)
    );

    weight_serial_cell_k9_1x1_w1_int1_acc5 cell_0_0 (
        .clk(clk),
        .row(row_0_word),
        .column(column_0_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_0_acc)
    );

endmodule

module weight_serial_cell_k9_1x1_w1_int1_acc5 (
    input  wire clk,
    input  wire [8:0] row,
    input  wire [9:0] column,
    input  wire keep,
    input  wire twice,
    output reg  [4:0] acc
);

    wire [4:0] before_;
    wire gated_0;
    wire gated_1;
    wire gated_2;
    wire gated_3;
    wire gated_4;
    wire gated_5;
    wire gated_6;
    wire gated_7;
    wire gated_8;
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
    wire tree_0_4_sum;
    wire tree_0_4_carry;
    wire tree_1_0_sum;
    wire tree_1_0_carry;
    wire tree_1_1_half;
    wire tree_1_1_sum;
    wire tree_1_1_carry;
    wire tree_1_2_sum;
    wire tree_1_2_carry;
    wire tree_2_0_sum;
    wire tree_2_0_carry;
    wire tree_2_1_sum;
    wire tree_2_1_carry;
    wire tree_3_0_sum;
    wire tree_3_0_carry;
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

    assign before_ = (acc & {5{keep}}) | ({acc[3:0], 1'b0} & {5{twice}});
    assign gated_0 = ~(row[0] & column[0]);
    assign gated_1 = ~(row[1] & column[1]);
    assign gated_2 = ~(row[2] & column[2]);
    assign gated_3 = ~(row[3] & column[3]);
    assign gated_4 = ~(row[4] & column[4]);
    assign gated_5 = ~(row[5] & column[5]);
    assign gated_6 = ~(row[6] & column[6]);
    assign gated_7 = ~(row[7] & column[7]);
    assign gated_8 = ~(row[8] & column[8]);
    assign tree_0_0_sum = ~(gated_0 ^ gated_1);
    assign tree_0_0_carry = gated_0 | gated_1;
    assign tree_0_1_half = gated_2 ^ gated_3;
    assign tree_0_1_sum = tree_0_1_half ^ gated_4;
    assign tree_0_1_carry = (gated_2 & gated_3) | (tree_0_1_half & gated_4);
    assign tree_0_2_half = gated_5 ^ gated_6;
    assign tree_0_2_sum = tree_0_2_half ^ gated_7;
    assign tree_0_2_carry = (gated_5 & gated_6) | (tree_0_2_half & gated_7);
    assign tree_0_3_half = gated_8 ^ tree_0_0_sum;
    assign tree_0_3_sum = tree_0_3_half ^ tree_0_1_sum;
    assign tree_0_3_carry = (gated_8 & tree_0_0_sum) | (tree_0_3_half & tree_0_1_sum);
    assign tree_0_4_sum = tree_0_2_sum ^ tree_0_3_sum;
    assign tree_0_4_carry = tree_0_2_sum & tree_0_3_sum;
    assign tree_1_0_sum = ~(tree_0_0_carry ^ tree_0_1_carry);
    assign tree_1_0_carry = tree_0_0_carry | tree_0_1_carry;
    assign tree_1_1_half = tree_0_2_carry ^ tree_0_3_carry;
    assign tree_1_1_sum = tree_1_1_half ^ tree_1_0_sum;
    assign tree_1_1_carry = (tree_0_2_carry & tree_0_3_carry) | (tree_1_1_half & tree_1_0_sum);
    assign tree_1_2_sum = tree_0_4_carry ^ tree_1_1_sum;
    assign tree_1_2_carry = tree_0_4_carry & tree_1_1_sum;
    assign tree_2_0_sum = ~(tree_1_0_carry ^ tree_1_1_carry);
    assign tree_2_0_carry = tree_1_0_carry | tree_1_1_carry;
    assign tree_2_1_sum = tree_1_2_carry ^ tree_2_0_sum;
    assign tree_2_1_carry = tree_1_2_carry & tree_2_0_sum;
    assign tree_3_0_sum = tree_2_0_carry ^ tree_2_1_carry;
    assign tree_3_0_carry = tree_2_0_carry & tree_2_1_carry;
    assign turned = {tree_3_0_sum, tree_2_1_sum, tree_1_2_sum, tree_0_4_sum} ^ {4{column[9]}};
    assign acc_0_0_half = before_[0] ^ turned[0];
    assign acc_0_0_sum = acc_0_0_half ^ column[9];
    assign acc_0_0_carry = (before_[0] & turned[0]) | (acc_0_0_half & column[9]);
    assign acc_1_0_half = before_[1] ^ turned[1];
    assign acc_1_0_sum = acc_1_0_half ^ acc_0_0_carry;
    assign acc_1_0_carry = (before_[1] & turned[1]) | (acc_1_0_half & acc_0_0_carry);
    assign acc_2_0_half = before_[2] ^ turned[2];
    assign acc_2_0_sum = acc_2_0_half ^ acc_1_0_carry;
    assign acc_2_0_carry = (before_[2] & turned[2]) | (acc_2_0_half & acc_1_0_carry);
    assign acc_3_0_half = before_[3] ^ turned[3];
    assign acc_3_0_sum = acc_3_0_half ^ acc_2_0_carry;
    assign acc_3_0_carry = (before_[3] & turned[3]) | (acc_3_0_half & acc_2_0_carry);
    assign down = ~tree_3_0_carry ^ column[9];
    assign step_4 = acc_3_0_carry ^ down;
    assign upper_4 = before_[4] ^ step_4;

    always @(posedge clk) begin
        acc <= {upper_4, acc_3_0_sum, acc_2_0_sum, acc_1_0_sum, acc_0_0_sum};
    end

endmodule

module weight_serial_row_k9_1x1_w1_int1_acc5 (
    input  wire clk,
    input  wire [8:0] act,
    output reg  [8:0] word
);

    always @(posedge clk) begin
        word <= act;
    end

endmodule

module weight_serial_column_k9_1x1_w1_int1_acc5 (
    input  wire clk,
    input  wire [8:0] wgt,
    input  wire minus,
    output reg  [9:0] word
);

    always @(posedge clk) begin
        word <= {minus, wgt};
    end

endmodule

`default_nettype wire
