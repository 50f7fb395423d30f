// lut_array_k3_t1_2x3_w8_uint5_acc13: array of table look-ups: sums of activations, chosen by bits of the weights
//
//   k             3            activations that a table has the sums of
//   tables        1            tables whose entries a step adds to every sum
//   cols          3            columns of B that share the activations
//   rows          2            rows of A that share the weights
//   wgt_bits_max  8 bits       most bits of a weight; how many they are is chosen at run time, from 1 on
//   act           uint5        format of the activations; floats are aligned to the greatest exponent of their sum before tables are made of them
//   guard         0 bits       floats: bits kept below the last bit of an activation with the greatest exponent
//   mode          exact        exact: the tables are made here, of integers; quantised: they come as operands, made and rounded to 8 bits outside
//   acc_width     13 bits      width of the accumulator; results wrap modulo 2**acc_width
//   form          os           os: an array whose sums leave row by row; anchor: operands registered, every accumulator is a port, as published PEs are measured
//
// digest 07394d44e3e203200794f5522efb515fcd4165c06bde0827c8e01573e8a1fba1
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module lut_array_k3_t1_2x3_w8_uint5_acc13 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire twice,
    input  wire minus,
    input  wire [29:0] act,
    input  wire [8:0] wgt,
    output wire out_valid,
    output wire out_last,
    output reg  [38:0] out
);

    wire [29:0] act_step;
    wire first_step;
    wire twice_step;
    wire keep;
    reg  first_edge;
    reg  twice_edge;
    wire twice_then;
    wire [28:0] row_0_word;
    wire [4:0] column_0_word;
    wire [4:0] column_1_word;
    wire [4:0] column_2_word;
    wire [7:0] row_0_common;
    wire [28:0] row_1_word;
    wire [7:0] row_1_common;
    reg  [51:0] drain_0;
    reg  [1:0] left;
    reg  [1:0] load;
    reg  [51:0] drain_1;
    wire [12:0] cell_1_0_acc;
    wire [12:0] cell_1_1_acc;
    wire [12:0] cell_1_2_acc;
    wire [12:0] common_1_acc;
    wire [12:0] cell_0_0_acc;
    wire [12:0] cell_0_1_acc;
    wire [12:0] cell_0_2_acc;
    wire [12:0] common_0_acc;
    reg  [2:0] start;
    wire [12:0] total_0;
    wire [12:0] total_1;
    wire [12:0] total_2;

    assign act_step = act & {30{valid}};
    assign first_step = first & valid;
    assign twice_step = twice & valid;
    assign keep = ~(first_edge | twice_edge);
    assign twice_then = twice_edge & ~first_edge;
    assign total_0 = drain_0[12:0] + drain_0[51:39];
    assign total_1 = drain_0[25:13] + drain_0[51:39];
    assign total_2 = drain_0[38:26] + drain_0[51:39];
    assign out_valid = left != 2'd0;
    assign out_last = left == 2'd1;

    always @(posedge clk) begin
        first_edge <= first_step;
        twice_edge <= twice_step;
        drain_1 <= load[1] ? {common_1_acc, cell_1_2_acc, cell_1_1_acc, cell_1_0_acc} : 52'd0;
        drain_0 <= load[1] ? {common_0_acc, cell_0_2_acc, cell_0_1_acc, cell_0_0_acc} : drain_1;
        out <= {total_2, total_1, total_0};
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
            start <= 3'd0;
        end else begin
            start <= {start[1:0], (valid & last)};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            left <= 2'd0;
        end else begin
            if (start[2]) begin
                left <= 2'd2;
            end else if (out_valid) begin
                left <= left - 2'd1;
            end
        end
    end

    lut_column_k3_t1_2x3_w8_uint5_acc13 column_0 (
        .clk(clk),
        .wgt(wgt[2:0]),
        .minus(minus),
        .word(column_0_word)
    );

    lut_column_k3_t1_2x3_w8_uint5_acc13 column_1 (
        .clk(clk),
        .wgt(wgt[5:3]),
        .minus(minus),
        .word(column_1_word)
    );

    lut_column_k3_t1_2x3_w8_uint5_acc13 column_2 (
        .clk(clk),
        .wgt(wgt[8:6]),
        .minus(minus),
        .word(column_2_word)
    );

    lut_tables_k3_t1_2x3_w8_uint5_acc13 row_0 (
        .clk(clk),
        .act(act_step[14:0]),
        .minus(minus),
        .word(row_0_word),
        .common(row_0_common)
    );

    lut_cell_k3_t1_2x3_w8_uint5_acc13 cell_0_0 (
        .clk(clk),
        .row(row_0_word),
        .column(column_0_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_0_acc)
    );

    lut_cell_k3_t1_2x3_w8_uint5_acc13 cell_0_1 (
        .clk(clk),
        .row(row_0_word),
        .column(column_1_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_1_acc)
    );

    lut_cell_k3_t1_2x3_w8_uint5_acc13 cell_0_2 (
        .clk(clk),
        .row(row_0_word),
        .column(column_2_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_2_acc)
    );

    plane_common_8_acc13 common_0 (
        .clk(clk),
        .row(row_0_common),
        .keep(keep),
        .twice(twice_then),
        .acc(common_0_acc)
    );

    lut_tables_k3_t1_2x3_w8_uint5_acc13 row_1 (
        .clk(clk),
        .act(act_step[29:15]),
        .minus(minus),
        .word(row_1_word),
        .common(row_1_common)
    );

    lut_cell_k3_t1_2x3_w8_uint5_acc13 cell_1_0 (
        .clk(clk),
        .row(row_1_word),
        .column(column_0_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_1_0_acc)
    );

    lut_cell_k3_t1_2x3_w8_uint5_acc13 cell_1_1 (
        .clk(clk),
        .row(row_1_word),
        .column(column_1_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_1_1_acc)
    );

    lut_cell_k3_t1_2x3_w8_uint5_acc13 cell_1_2 (
        .clk(clk),
        .row(row_1_word),
        .column(column_2_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_1_2_acc)
    );

    plane_common_8_acc13 common_1 (
        .clk(clk),
        .row(row_1_common),
        .keep(keep),
        .twice(twice_then),
        .acc(common_1_acc)
    );

endmodule

module plane_common_8_acc13 (
    input  wire clk,
    input  wire [7:0] row,
    input  wire keep,
    input  wire twice,
    output reg  [12:0] acc
);

    wire [12:0] before_;
    wire add_0_0_sum;
    wire add_0_0_carry;
    wire add_1_0_half;
    wire add_1_0_sum;
    wire add_1_0_carry;
    wire add_2_0_half;
    wire add_2_0_sum;
    wire add_2_0_carry;
    wire add_3_0_half;
    wire add_3_0_sum;
    wire add_3_0_carry;
    wire add_4_0_half;
    wire add_4_0_sum;
    wire add_4_0_carry;
    wire add_5_0_half;
    wire add_5_0_sum;
    wire add_5_0_carry;
    wire add_6_0_half;
    wire add_6_0_sum;
    wire add_6_0_carry;
    wire add_7_0_sum;
    wire add_7_0_carry;
    wire add_7_1_sum;
    wire add_7_1_carry;
    wire add_8_0_sum;
    wire add_8_0_carry;
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
    wire unused_carries;

    assign before_ = (acc & {13{keep}}) | ({acc[11:0], 1'b0} & {13{twice}});
    assign add_0_0_sum = row[0] ^ before_[0];
    assign add_0_0_carry = row[0] & before_[0];
    assign add_1_0_half = row[1] ^ before_[1];
    assign add_1_0_sum = add_1_0_half ^ add_0_0_carry;
    assign add_1_0_carry = (row[1] & before_[1]) | (add_1_0_half & add_0_0_carry);
    assign add_2_0_half = row[2] ^ before_[2];
    assign add_2_0_sum = add_2_0_half ^ add_1_0_carry;
    assign add_2_0_carry = (row[2] & before_[2]) | (add_2_0_half & add_1_0_carry);
    assign add_3_0_half = row[3] ^ before_[3];
    assign add_3_0_sum = add_3_0_half ^ add_2_0_carry;
    assign add_3_0_carry = (row[3] & before_[3]) | (add_3_0_half & add_2_0_carry);
    assign add_4_0_half = row[4] ^ before_[4];
    assign add_4_0_sum = add_4_0_half ^ add_3_0_carry;
    assign add_4_0_carry = (row[4] & before_[4]) | (add_4_0_half & add_3_0_carry);
    assign add_5_0_half = row[5] ^ before_[5];
    assign add_5_0_sum = add_5_0_half ^ add_4_0_carry;
    assign add_5_0_carry = (row[5] & before_[5]) | (add_5_0_half & add_4_0_carry);
    assign add_6_0_half = row[6] ^ before_[6];
    assign add_6_0_sum = add_6_0_half ^ add_5_0_carry;
    assign add_6_0_carry = (row[6] & before_[6]) | (add_6_0_half & add_5_0_carry);
    assign add_7_0_sum = ~(~row[7] ^ before_[7]);
    assign add_7_0_carry = ~row[7] | before_[7];
    assign add_7_1_sum = add_7_0_sum ^ add_6_0_carry;
    assign add_7_1_carry = add_7_0_sum & add_6_0_carry;
    assign add_8_0_sum = ~(before_[8] ^ add_7_0_carry);
    assign add_8_0_carry = before_[8] | add_7_0_carry;
    assign add_8_1_sum = add_8_0_sum ^ add_7_1_carry;
    assign add_8_1_carry = add_8_0_sum & add_7_1_carry;
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
    assign unused_carries = |{add_12_1_carry, add_12_0_carry};

    always @(posedge clk) begin
        acc <= {add_12_1_sum, add_11_1_sum, add_10_1_sum, add_9_1_sum, add_8_1_sum, add_7_1_sum, add_6_0_sum, add_5_0_sum, add_4_0_sum, add_3_0_sum, add_2_0_sum, add_1_0_sum, add_0_0_sum};
    end

endmodule

module lut_cell_k3_t1_2x3_w8_uint5_acc13 (
    input  wire clk,
    input  wire [28:0] row,
    input  wire [4:0] column,
    input  wire keep,
    input  wire twice,
    output reg  [12:0] acc
);

    wire [12:0] before_;
    wire [6:0] entry_0;
    wire [6:0] term_0;
    wire one_0;
    wire add_0_0_half;
    wire add_0_0_sum;
    wire add_0_0_carry;
    wire add_1_0_half;
    wire add_1_0_sum;
    wire add_1_0_carry;
    wire add_2_0_half;
    wire add_2_0_sum;
    wire add_2_0_carry;
    wire add_3_0_half;
    wire add_3_0_sum;
    wire add_3_0_carry;
    wire add_4_0_half;
    wire add_4_0_sum;
    wire add_4_0_carry;
    wire add_5_0_half;
    wire add_5_0_sum;
    wire add_5_0_carry;
    wire add_6_0_sum;
    wire add_6_0_carry;
    wire add_6_1_sum;
    wire add_6_1_carry;
    wire add_7_0_sum;
    wire add_7_0_carry;
    wire add_7_1_sum;
    wire add_7_1_carry;
    wire add_8_0_sum;
    wire add_8_0_carry;
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
    wire unused_carries;

    assign before_ = (acc & {13{keep}}) | ({acc[11:0], 1'b0} & {13{twice}});
    assign entry_0 = (((row[6:0] & {7{column[0]}}) | (row[13:7] & {7{column[1]}})) | (row[20:14] & {7{column[2]}})) | (row[27:21] & {7{column[3]}});
    assign term_0 = entry_0 ^ {7{column[4]}};
    assign one_0 = column[4] & ~row[28];
    assign add_0_0_half = term_0[0] ^ one_0;
    assign add_0_0_sum = add_0_0_half ^ before_[0];
    assign add_0_0_carry = (term_0[0] & one_0) | (add_0_0_half & before_[0]);
    assign add_1_0_half = term_0[1] ^ before_[1];
    assign add_1_0_sum = add_1_0_half ^ add_0_0_carry;
    assign add_1_0_carry = (term_0[1] & before_[1]) | (add_1_0_half & add_0_0_carry);
    assign add_2_0_half = term_0[2] ^ before_[2];
    assign add_2_0_sum = add_2_0_half ^ add_1_0_carry;
    assign add_2_0_carry = (term_0[2] & before_[2]) | (add_2_0_half & add_1_0_carry);
    assign add_3_0_half = term_0[3] ^ before_[3];
    assign add_3_0_sum = add_3_0_half ^ add_2_0_carry;
    assign add_3_0_carry = (term_0[3] & before_[3]) | (add_3_0_half & add_2_0_carry);
    assign add_4_0_half = term_0[4] ^ before_[4];
    assign add_4_0_sum = add_4_0_half ^ add_3_0_carry;
    assign add_4_0_carry = (term_0[4] & before_[4]) | (add_4_0_half & add_3_0_carry);
    assign add_5_0_half = term_0[5] ^ before_[5];
    assign add_5_0_sum = add_5_0_half ^ add_4_0_carry;
    assign add_5_0_carry = (term_0[5] & before_[5]) | (add_5_0_half & add_4_0_carry);
    assign add_6_0_sum = ~(~term_0[6] ^ before_[6]);
    assign add_6_0_carry = ~term_0[6] | before_[6];
    assign add_6_1_sum = add_6_0_sum ^ add_5_0_carry;
    assign add_6_1_carry = add_6_0_sum & add_5_0_carry;
    assign add_7_0_sum = ~(before_[7] ^ add_6_0_carry);
    assign add_7_0_carry = before_[7] | add_6_0_carry;
    assign add_7_1_sum = add_7_0_sum ^ add_6_1_carry;
    assign add_7_1_carry = add_7_0_sum & add_6_1_carry;
    assign add_8_0_sum = ~(before_[8] ^ add_7_0_carry);
    assign add_8_0_carry = before_[8] | add_7_0_carry;
    assign add_8_1_sum = add_8_0_sum ^ add_7_1_carry;
    assign add_8_1_carry = add_8_0_sum & add_7_1_carry;
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
    assign unused_carries = |{add_12_1_carry, add_12_0_carry};

    always @(posedge clk) begin
        acc <= {add_12_1_sum, add_11_1_sum, add_10_1_sum, add_9_1_sum, add_8_1_sum, add_7_1_sum, add_6_1_sum, add_5_0_sum, add_4_0_sum, add_3_0_sum, add_2_0_sum, add_1_0_sum, add_0_0_sum};
    end

endmodule

module lut_tables_k3_t1_2x3_w8_uint5_acc13 (
    input  wire clk,
    input  wire [14:0] act,
    input  wire minus,
    output reg  [28:0] word,
    output wire [7:0] common
);

    wire [6:0] table_0_high_0;
    wire [6:0] table_0_high_1;
    wire [7:0] table_0_0;
    wire [7:0] table_0_1;
    wire [7:0] table_0_2;
    wire [7:0] table_0_3;
    wire unused_parities_0;
    reg  minus_held;
    wire [7:0] common_step;

    assign table_0_high_0 = {2'd0, act[14:10]} - {2'd0, act[9:5]};
    assign table_0_high_1 = {2'd0, act[14:10]} + {2'd0, act[9:5]};
    assign table_0_0 = {table_0_high_0[6], table_0_high_0} - {3'd0, act[4:0]};
    assign table_0_1 = {table_0_high_0[6], table_0_high_0} + {3'd0, act[4:0]};
    assign table_0_2 = {table_0_high_1[6], table_0_high_1} - {3'd0, act[4:0]};
    assign table_0_3 = {table_0_high_1[6], table_0_high_1} + {3'd0, act[4:0]};
    assign unused_parities_0 = |{table_0_3[0], table_0_2[0], table_0_1[0], table_0_0[0]};
    assign common_step = ({word[27], word[27:21]} ^ {8{minus_held}}) + {7'd0, (minus_held ? 1'b1 : word[28])};
    assign common = common_step;

    always @(posedge clk) begin
        word <= {table_0_0[0], table_0_3[7:1], table_0_2[7:1], table_0_1[7:1], table_0_0[7:1]};
        minus_held <= minus;
    end

endmodule

module lut_column_k3_t1_2x3_w8_uint5_acc13 (
    input  wire clk,
    input  wire [2:0] wgt,
    input  wire minus,
    output wire [4:0] word
);

    reg  [2:0] wgt_held;

    assign word = {wgt_held[2], (wgt_held[0] & wgt_held[1]), (~wgt_held[0] & wgt_held[1]), (wgt_held[0] & ~wgt_held[1]), (~wgt_held[0] & ~wgt_held[1])};

    always @(posedge clk) begin
        wgt_held <= {~(wgt[2] ^ minus), (wgt[1:0] ^ {~wgt[2], ~wgt[2]})};
    end

endmodule

`default_nettype wire
