// both_serial_array_k20_1x1_a1_w1_acc3: both-serial PEs: bits of activations and weights that are both 1, counted
//
//   lanes         20           products that a step adds to every sum
//   cols          1            columns of B that share the activations
//   rows          1            rows of A that share the weights
//   act_bits_max  1 bits       most bits of an activation; how many they are is chosen at run time, from 1 on
//   wgt_bits_max  1 bits       most bits of a weight; how many they are is chosen at run time, from 1 on
//   acc_width     3 bits       width of the accumulator; results wrap modulo 2**acc_width
//   form          os           os: an array whose sums leave row by row; anchor: operands registered, every accumulator is a port, as published PEs are measured
//
// digest 97f1ef45acfc30eeb2459f7c29e4e320f49c6000c33510eff7aba4fd9d5bade0
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module both_serial_array_k20_1x1_a1_w1_acc3 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire twice,
    input  wire minus,
    input  wire [19:0] act,
    input  wire [19:0] wgt,
    output wire out_valid,
    output wire out_last,
    output reg  [2:0] out
);

    wire [19:0] act_step;
    wire first_step;
    wire twice_step;
    wire keep;
    reg  first_edge;
    reg  twice_edge;
    wire twice_then;
    wire [19:0] row_0_word;
    wire [20:0] column_0_word;
    reg  left;
    reg  [1:0] load;
    wire [2:0] cell_0_0_acc;
    reg  [1:0] start;

    assign act_step = act & {20{valid}};
    assign first_step = first & valid;
    assign twice_step = twice & valid;
    assign keep = ~(first_edge | twice_edge);
    assign twice_then = twice_edge & ~first_edge;
    assign out_valid = left != 1'b0;
    assign out_last = left == 1'b1;

    always @(posedge clk) begin
        first_edge <= first_step;
        twice_edge <= twice_step;
        out <= load[1] ? cell_0_0_acc : 3'd0;
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

    both_serial_column_k20_1x1_a1_w1_acc3 column_0 (
        .clk(clk),
        .wgt(wgt),
        .minus(minus),
        .word(column_0_word)
    );

    both_serial_row_k20_1x1_a1_w1_acc3 row_0 (
        .clk(clk),
        .act(act_step),
        .word(row_0_word)
    );

    both_serial_cell_k20_1x1_a1_w1_acc3 cell_0_0 (
        .clk(clk),
        .row(row_0_word),
        .column(column_0_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_0_acc)
    );

endmodule

module both_serial_cell_k20_1x1_a1_w1_acc3 (
    input  wire clk,
    input  wire [19:0] row,
    input  wire [20:0] column,
    input  wire keep,
    input  wire twice,
    output reg  [2:0] acc
);

    wire [2:0] before_;
    wire [19:0] both;
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
    wire tree_0_6_half;
    wire tree_0_6_sum;
    wire tree_0_6_carry;
    wire tree_0_7_half;
    wire tree_0_7_sum;
    wire tree_0_7_carry;
    wire tree_0_8_half;
    wire tree_0_8_sum;
    wire tree_0_8_carry;
    wire tree_0_9_sum;
    wire tree_0_9_carry;
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
    wire tree_2_1_half;
    wire tree_2_1_sum;
    wire [2:0] turned;
    wire acc_0_0_half;
    wire acc_0_0_sum;
    wire acc_0_0_carry;
    wire acc_1_0_half;
    wire acc_1_0_sum;
    wire acc_1_0_carry;
    wire acc_2_0_half;
    wire acc_2_0_sum;

    assign before_ = (acc & {3{keep}}) | ({acc[1:0], 1'b0} & {3{twice}});
    assign both = row & column[19:0];
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
    assign tree_0_4_half = both[12] ^ both[13];
    assign tree_0_4_sum = tree_0_4_half ^ both[14];
    assign tree_0_4_carry = (both[12] & both[13]) | (tree_0_4_half & both[14]);
    assign tree_0_5_half = both[15] ^ both[16];
    assign tree_0_5_sum = tree_0_5_half ^ both[17];
    assign tree_0_5_carry = (both[15] & both[16]) | (tree_0_5_half & both[17]);
    assign tree_0_6_half = both[18] ^ both[19];
    assign tree_0_6_sum = tree_0_6_half ^ tree_0_0_sum;
    assign tree_0_6_carry = (both[18] & both[19]) | (tree_0_6_half & tree_0_0_sum);
    assign tree_0_7_half = tree_0_1_sum ^ tree_0_2_sum;
    assign tree_0_7_sum = tree_0_7_half ^ tree_0_3_sum;
    assign tree_0_7_carry = (tree_0_1_sum & tree_0_2_sum) | (tree_0_7_half & tree_0_3_sum);
    assign tree_0_8_half = tree_0_4_sum ^ tree_0_5_sum;
    assign tree_0_8_sum = tree_0_8_half ^ tree_0_6_sum;
    assign tree_0_8_carry = (tree_0_4_sum & tree_0_5_sum) | (tree_0_8_half & tree_0_6_sum);
    assign tree_0_9_sum = tree_0_7_sum ^ tree_0_8_sum;
    assign tree_0_9_carry = tree_0_7_sum & tree_0_8_sum;
    assign tree_1_0_half = tree_0_0_carry ^ tree_0_1_carry;
    assign tree_1_0_sum = tree_1_0_half ^ tree_0_2_carry;
    assign tree_1_0_carry = (tree_0_0_carry & tree_0_1_carry) | (tree_1_0_half & tree_0_2_carry);
    assign tree_1_1_half = tree_0_3_carry ^ tree_0_4_carry;
    assign tree_1_1_sum = tree_1_1_half ^ tree_0_5_carry;
    assign tree_1_1_carry = (tree_0_3_carry & tree_0_4_carry) | (tree_1_1_half & tree_0_5_carry);
    assign tree_1_2_half = tree_0_6_carry ^ tree_0_7_carry;
    assign tree_1_2_sum = tree_1_2_half ^ tree_0_8_carry;
    assign tree_1_2_carry = (tree_0_6_carry & tree_0_7_carry) | (tree_1_2_half & tree_0_8_carry);
    assign tree_1_3_half = tree_1_0_sum ^ tree_1_1_sum;
    assign tree_1_3_sum = tree_1_3_half ^ tree_0_9_carry;
    assign tree_1_3_carry = (tree_1_0_sum & tree_1_1_sum) | (tree_1_3_half & tree_0_9_carry);
    assign tree_1_4_sum = tree_1_2_sum ^ tree_1_3_sum;
    assign tree_1_4_carry = tree_1_2_sum & tree_1_3_sum;
    assign tree_2_0_half = tree_1_0_carry ^ tree_1_1_carry;
    assign tree_2_0_sum = tree_2_0_half ^ tree_1_2_carry;
    assign tree_2_1_half = tree_1_3_carry ^ tree_1_4_carry;
    assign tree_2_1_sum = tree_2_1_half ^ tree_2_0_sum;
    assign turned = {tree_2_1_sum, tree_1_4_sum, tree_0_9_sum} ^ {3{column[20]}};
    assign acc_0_0_half = before_[0] ^ turned[0];
    assign acc_0_0_sum = acc_0_0_half ^ column[20];
    assign acc_0_0_carry = (before_[0] & turned[0]) | (acc_0_0_half & column[20]);
    assign acc_1_0_half = before_[1] ^ turned[1];
    assign acc_1_0_sum = acc_1_0_half ^ acc_0_0_carry;
    assign acc_1_0_carry = (before_[1] & turned[1]) | (acc_1_0_half & acc_0_0_carry);
    assign acc_2_0_half = before_[2] ^ turned[2];
    assign acc_2_0_sum = acc_2_0_half ^ acc_1_0_carry;

    always @(posedge clk) begin
        acc <= {acc_2_0_sum, acc_1_0_sum, acc_0_0_sum};
    end

endmodule

module both_serial_row_k20_1x1_a1_w1_acc3 (
    input  wire clk,
    input  wire [19:0] act,
    output reg  [19:0] word
);

    always @(posedge clk) begin
        word <= act;
    end

endmodule

module both_serial_column_k20_1x1_a1_w1_acc3 (
    input  wire clk,
    input  wire [19:0] wgt,
    input  wire minus,
    output reg  [20:0] word
);

    always @(posedge clk) begin
        word <= {minus, wgt};
    end

endmodule

`default_nettype wire
