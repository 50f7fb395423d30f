// weight_serial_array_k5_2x1_w8_int6_plain_acc30: weight-serial PEs: activations gated by one bit of each weight per cycle
//
//   lanes         5            products that a step adds to every sum
//   cols          1            columns of B that share the activations
//   rows          2            rows of A that share the weights
//   wgt_bits_max  8 bits       most bits of a weight; how many they are is chosen at run time, from 1 on
//   act           int6         integer format of the activations
//   tree          plain        how the products of a step are added: compressed: 3:2 counters, then one carry chain, the smallest; prefix: 3:2 counters, then prefix adders, the fastest; plain: a binary tree of adders
//   acc_width     30 bits      width of the accumulator; results wrap modulo 2**acc_width
//   form          os           os: an array whose sums leave row by row; anchor: operands registered, every accumulator is a port, as published PEs are measured
//
// digest f36d6a519ff25f0643212c392532fbce27605bffd5871a3278cad28760e9e0fe
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module weight_serial_array_k5_2x1_w8_int6_plain_acc30 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire twice,
    input  wire minus,
    input  wire [59:0] act,
    input  wire [4:0] wgt,
    output wire out_valid,
    output wire out_last,
    output reg  [29:0] out
);

    wire [59:0] act_step;
    wire first_step;
    wire twice_step;
    wire keep;
    reg  first_edge;
    reg  twice_edge;
    wire twice_then;
    wire [29:0] row_0_word;
    wire [5:0] column_0_word;
    wire [29:0] row_1_word;
    reg  [1:0] left;
    reg  [1:0] load;
    reg  [29:0] drain_1;
    wire [29:0] cell_1_0_acc;
    wire [29:0] cell_0_0_acc;
    reg  [1:0] start;

    assign act_step = act & {60{valid}};
    assign first_step = first & valid;
    assign twice_step = twice & valid;
    assign keep = ~(first_edge | twice_edge);
    assign twice_then = twice_edge & ~first_edge;
    assign out_valid = left != 2'd0;
    assign out_last = left == 2'd1;

    always @(posedge clk) begin
        first_edge <= first_step;
        twice_edge <= twice_step;
        drain_1 <= load[1] ? cell_1_0_acc : 30'd0;
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

    weight_serial_column_k5_2x1_w8_int6_plain_acc30 column_0 (
        .clk(clk),
        .wgt(wgt),
        .minus(minus),
        .word(column_0_word)
    );

    weight_serial_row_k5_2x1_w8_int6_plain_acc30 row_0 (
        .clk(clk),
        .act(act_step[29:0]),
        .word(row_0_word)
    );

    weight_serial_cell_k5_2x1_w8_int6_plain_acc30 cell_0_0 (
        .clk(clk),
        .row(row_0_word),
        .column(column_0_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_0_acc)
    );

    weight_serial_row_k5_2x1_w8_int6_plain_acc30 row_1 (
        .clk(clk),
        .act(act_step[59:30]),
        .word(row_1_word)
    );

    weight_serial_cell_k5_2x1_w8_int6_plain_acc30 cell_1_0 (
        .clk(clk),
        .row(row_1_word),
        .column(column_0_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_1_0_acc)
    );

endmodule

module weight_serial_cell_k5_2x1_w8_int6_plain_acc30 (
    input  wire clk,
    input  wire [29:0] row,
    input  wire [5:0] column,
    input  wire keep,
    input  wire twice,
    output reg  [29:0] acc
);

    wire [29:0] before_;
    wire [5:0] gated_0;
    wire [5:0] gated_1;
    wire [5:0] gated_2;
    wire [5:0] gated_3;
    wire [5:0] gated_4;
    wire [6:0] sum_0_0;
    wire [6:0] sum_0_1;
    wire [7:0] sum_1_0;
    wire [8:0] sum_2_0;
    wire [29:0] number;
    wire [29:0] result;

    assign before_ = (acc & {30{keep}}) | ({acc[28:0], 1'b0} & {30{twice}});
    assign gated_0 = row[5:0] & {6{column[0]}};
    assign gated_1 = row[11:6] & {6{column[1]}};
    assign gated_2 = row[17:12] & {6{column[2]}};
    assign gated_3 = row[23:18] & {6{column[3]}};
    assign gated_4 = row[29:24] & {6{column[4]}};
    assign sum_0_0 = {gated_0[5], gated_0} + {gated_1[5], gated_1};
    assign sum_0_1 = {gated_2[5], gated_2} + {gated_3[5], gated_3};
    assign sum_1_0 = {sum_0_0[6], sum_0_0} + {sum_0_1[6], sum_0_1};
    assign sum_2_0 = {sum_1_0[7], sum_1_0} + {{3{gated_4[5]}}, gated_4};
    assign number = {{21{sum_2_0[8]}}, sum_2_0} ^ {30{column[5]}};
    assign result = (before_ + number) + {29'd0, column[5]};

    always @(posedge clk) begin
        acc <= result;
    end

endmodule

module weight_serial_row_k5_2x1_w8_int6_plain_acc30 (
    input  wire clk,
    input  wire [29:0] act,
    output reg  [29:0] word
);

    always @(posedge clk) begin
        word <= act;
    end

endmodule

module weight_serial_column_k5_2x1_w8_int6_plain_acc30 (
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
