// array_block_int5_int5_k9_window_stages0_2x1: array of dot products of blocks
//
//   format      int5         format of the elements: of MXFP4 e2m1, of MXFP6 e2m3 or e3m2, of MXFP8 e4m3 or e5m2, of MXINT8 fixed8_6, of block floating point intM
//   wgt         int5         format of the elements of the weights, where it is another
//   k           9 elements   elements of a block
//   accumulate  window       fp32: blocks are added in float32, rounded to nearest even once each; window: blocks are added exactly in fixed point
//   emin        -16          window: exponent of the last bit
//   emax        27           window: exponent of the highest bit below the sign
//   stages      0 cycles     registers inside the dot product: 1: in front of its last addition; 2: in the lanes too
//   tree        merged       merged: one compressor for everything; separate: products, then a tree of adders
//   rows        2            rows of PEs
//   cols        1            columns of PEs
//
// digest 336573ebcf9f308ab8a9fc225fad8cd1f9b381964a45fdfe358dd40f5d0bd2e0
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module array_block_int5_int5_k9_window_stages0_2x1 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire [89:0] act,
    input  wire [15:0] act_scale,
    input  wire [44:0] wgt,
    input  wire [7:0] wgt_scale,
    output wire out_valid,
    output wire out_last,
    output wire [44:0] out,
    output wire overflow,
    output wire underflow,
    output wire nan
);

    wire [52:0] act_0;
    wire [52:0] act_1;
    wire [52:0] wgt_0;
    wire begins;
    reg  [2:0] load_23;
    wire [47:0] cell_0_0_below;
    wire [47:0] cell_1_0_below;
    reg  [1:0] left;
    reg  [2:0] start;

    assign act_0 = valid ? {act_scale[7:0], act[44:0]} : 53'd0;
    assign act_1 = valid ? {act_scale[15:8], act[89:45]} : 53'd0;
    assign wgt_0 = valid ? {wgt_scale, wgt} : 53'd0;
    assign begins = first & valid;
    assign out_valid = left != 2'd0;
    assign out_last = left == 2'd1;
    assign out = cell_1_0_below[44:0];
    assign overflow = cell_1_0_below[45];
    assign underflow = cell_1_0_below[46];
    assign nan = cell_1_0_below[47];

    always @(posedge clk) begin
        if (rst) begin
            load_23 <= 3'd0;
        end else begin
            load_23 <= {load_23[1:0], (valid & last)};
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

    block_cell_int5_int5_k9_window_stages0 cell_0_0 (
        .clk(clk),
        .rst(rst),
        .act(act_1),
        .wgt(wgt_0),
        .first(begins),
        .load(load_23[2]),
        .above(48'd0),
        .below(cell_0_0_below)
    );

    block_cell_int5_int5_k9_window_stages0 cell_1_0 (
        .clk(clk),
        .rst(rst),
        .act(act_0),
        .wgt(wgt_0),
        .first(begins),
        .load(load_23[2]),
        .above(cell_0_0_below),
        .below(cell_1_0_below)
    );

endmodule

module block_cell_int5_int5_k9_window_stages0 (
    input  wire clk,
    input  wire rst,
    input  wire [52:0] act,
    input  wire [52:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [47:0] above,
    output reg  [47:0] below
);

    wire [44:0] unit_acc;
    wire unit_overflow;
    wire unit_underflow;
    wire unit_nan;

    always @(posedge clk) begin
        below <= load ? {unit_nan, unit_underflow, unit_overflow, unit_acc} : above;
    end

    dot_block_int5_int5_k9_window_stages0 unit (
        .clk(clk),
        .rst(rst),
        .act(act[44:0]),
        .wgt(wgt[44:0]),
        .act_scale(act[52:45]),
        .wgt_scale(wgt[52:45]),
        .first(first),
        .acc(unit_acc),
        .overflow(unit_overflow),
        .underflow(unit_underflow),
        .nan(unit_nan)
    );

endmodule

module dot_block_int5_int5_k9_window_stages0 (
    input  wire clk,
    input  wire rst,
    input  wire [44:0] act,
    input  wire [44:0] wgt,
    input  wire [7:0] act_scale,
    input  wire [7:0] wgt_scale,
    input  wire first,
    output wire [44:0] acc,
    output wire overflow,
    output wire underflow,
    output wire nan
);

    reg  [44:0] act_held;
    reg  [44:0] wgt_held;
    reg  [7:0] act_scale_held;
    reg  [7:0] wgt_scale_held;
    reg  first_held;
    reg  [12:0] total_summed;
    wire [12:0] total_found;
    reg  [8:0] scale_summed;
    wire [8:0] scale_sum;
    reg  nan_summed;
    wire block_nan;
    reg  first_late;
    wire nan_scale;
    wire [12:0] block_total;

    assign scale_sum = {1'b0, act_scale_held} + {1'b0, wgt_scale_held};
    assign nan_scale = (act_scale_held == 8'd255) | (wgt_scale_held == 8'd255);
    assign block_nan = nan_scale | 1'b0;
    assign total_found = block_total & {~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan, ~block_nan};

    always @(posedge clk) begin
        act_held <= act;
        wgt_held <= wgt;
        act_scale_held <= act_scale;
        wgt_scale_held <= wgt_scale;
        total_summed <= total_found;
        scale_summed <= scale_sum;
        nan_summed <= block_nan;
    end

    always @(posedge clk) begin
        if (rst) begin
            first_held <= 1'b0;
        end else begin
            first_held <= first;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            first_late <= 1'b0;
        end else begin
            first_late <= first_held;
        end
    end

    block_total_int5_int5_k9_window_stages0 block (
        .act(act_held),
        .wgt(wgt_held),
        .total(block_total)
    );

    block_window_int5_int5_k9_window_stages0 step (
        .clk(clk),
        .rst(rst),
        .total(total_summed),
        .scale(scale_summed),
        .nan_block(nan_summed),
        .first(first_late),
        .acc(acc),
        .overflow(overflow),
        .underflow(underflow),
        .nan(nan)
    );

endmodule

module block_window_int5_int5_k9_window_stages0 (
    input  wire clk,
    input  wire rst,
    input  wire [12:0] total,
    input  wire [8:0] scale,
    input  wire nan_block,
    input  wire first,
    output reg  [44:0] acc,
    output reg  overflow,
    output reg  underflow,
    output reg  nan
);

    wire [70:0] placed_by_32;
    wire [70:0] placed_by_16;
    wire [70:0] placed_by_8;
    wire [70:0] placed_by_4;
    wire [70:0] placed_by_2;
    wire [70:0] placed_by_1;
    wire outside;
    wire cut;
    wire [44:0] base;
    wire over;
    wire [9:0] wanted;
    wire [5:0] amount;
    wire [45:0] wide;

    assign wanted = {1'b0, scale} + 10'h31f;
    assign amount = ($signed(wanted) < $signed(10'd0)) ? 6'd0 : (($signed(wanted) > $signed(10'h3a)) ? 6'd58 : wanted[5:0]);
    assign placed_by_32 = amount[5] ? {{26{total[12]}}, total, 32'd0} : {{58{total[12]}}, total};
    assign placed_by_16 = amount[4] ? {placed_by_32[54:0], 16'd0} : placed_by_32;
    assign placed_by_8 = amount[3] ? {placed_by_16[62:0], 8'd0} : placed_by_16;
    assign placed_by_4 = amount[2] ? {placed_by_8[66:0], 4'd0} : placed_by_8;
    assign placed_by_2 = amount[1] ? {placed_by_4[68:0], 2'd0} : placed_by_4;
    assign placed_by_1 = amount[0] ? {placed_by_2[69:0], 1'b0} : placed_by_2;
    assign outside = |(placed_by_1[70:58] ^ {13{placed_by_1[57]}});
    assign cut = |placed_by_1[12:0];
    assign base = first ? 45'd0 : acc;
    assign wide = {base[44], base} + {placed_by_1[57], placed_by_1[57:13]};
    assign over = outside | (wide[45] ^ wide[44]);

    always @(posedge clk) begin
        acc <= wide[44:0];
    end

    always @(posedge clk) begin
        if (rst) begin
            overflow <= 1'b0;
        end else begin
            overflow <= over | (overflow & ~first);
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            underflow <= 1'b0;
        end else begin
            underflow <= cut | (underflow & ~first);
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            nan <= 1'b0;
        end else begin
            nan <= nan_block | (nan & ~first);
        end
    end

endmodule

module block_total_int5_int5_k9_window_stages0 (
    input  wire [44:0] act,
    input  wire [44:0] wgt,
    output wire [12:0] total
);

    wire tree_0_0_half;
    wire [22:0] lane_0_terms;
    wire [22:0] lane_1_terms;
    wire tree_0_0_sum;
    wire [22:0] lane_2_terms;
    wire tree_0_0_carry;
    wire tree_0_1_half;
    wire [22:0] lane_3_terms;
    wire [22:0] lane_4_terms;
    wire tree_0_1_sum;
    wire [22:0] lane_5_terms;
    wire tree_0_1_carry;
    wire tree_0_2_half;
    wire [22:0] lane_6_terms;
    wire [22:0] lane_7_terms;
    wire tree_0_2_sum;
    wire [22:0] lane_8_terms;
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
    wire tree_0_8_sum;
    wire tree_0_8_carry;
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
    wire tree_1_4_half;
    wire tree_1_4_sum;
    wire tree_1_4_carry;
    wire tree_1_5_half;
    wire tree_1_5_sum;
    wire tree_1_5_carry;
    wire tree_1_6_half;
    wire tree_1_6_sum;
    wire tree_1_6_carry;
    wire tree_1_7_half;
    wire tree_1_7_sum;
    wire tree_1_7_carry;
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
    wire tree_2_5_half;
    wire tree_2_5_sum;
    wire tree_2_5_carry;
    wire tree_2_6_half;
    wire tree_2_6_sum;
    wire tree_2_6_carry;
    wire tree_2_7_half;
    wire tree_2_7_sum;
    wire tree_2_7_carry;
    wire tree_2_8_half;
    wire tree_2_8_sum;
    wire tree_2_8_carry;
    wire tree_2_9_half;
    wire tree_2_9_sum;
    wire tree_2_9_carry;
    wire tree_2_10_half;
    wire tree_2_10_sum;
    wire tree_2_10_carry;
    wire tree_2_11_half;
    wire tree_2_11_sum;
    wire tree_2_11_carry;
    wire tree_2_12_half;
    wire tree_2_12_sum;
    wire tree_2_12_carry;
    wire tree_2_13_half;
    wire tree_2_13_sum;
    wire tree_2_13_carry;
    wire tree_2_14_half;
    wire tree_2_14_sum;
    wire tree_2_14_carry;
    wire tree_2_15_half;
    wire tree_2_15_sum;
    wire tree_2_15_carry;
    wire tree_2_16_sum;
    wire tree_2_16_carry;
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
    wire tree_3_6_half;
    wire tree_3_6_sum;
    wire tree_3_6_carry;
    wire tree_3_7_half;
    wire tree_3_7_sum;
    wire tree_3_7_carry;
    wire tree_3_8_half;
    wire tree_3_8_sum;
    wire tree_3_8_carry;
    wire tree_3_9_half;
    wire tree_3_9_sum;
    wire tree_3_9_carry;
    wire tree_3_10_half;
    wire tree_3_10_sum;
    wire tree_3_10_carry;
    wire tree_3_11_half;
    wire tree_3_11_sum;
    wire tree_3_11_carry;
    wire tree_3_12_half;
    wire tree_3_12_sum;
    wire tree_3_12_carry;
    wire tree_3_13_half;
    wire tree_3_13_sum;
    wire tree_3_13_carry;
    wire tree_3_14_half;
    wire tree_3_14_sum;
    wire tree_3_14_carry;
    wire tree_3_15_half;
    wire tree_3_15_sum;
    wire tree_3_15_carry;
    wire tree_3_16_sum;
    wire tree_3_16_carry;
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
    wire tree_4_6_half;
    wire tree_4_6_sum;
    wire tree_4_6_carry;
    wire tree_4_7_half;
    wire tree_4_7_sum;
    wire tree_4_7_carry;
    wire tree_4_8_half;
    wire tree_4_8_sum;
    wire tree_4_8_carry;
    wire tree_4_9_half;
    wire tree_4_9_sum;
    wire tree_4_9_carry;
    wire tree_4_10_half;
    wire tree_4_10_sum;
    wire tree_4_10_carry;
    wire tree_4_11_half;
    wire tree_4_11_sum;
    wire tree_4_11_carry;
    wire tree_4_12_half;
    wire tree_4_12_sum;
    wire tree_4_12_carry;
    wire tree_4_13_half;
    wire tree_4_13_sum;
    wire tree_4_13_carry;
    wire tree_4_14_half;
    wire tree_4_14_sum;
    wire tree_4_14_carry;
    wire tree_4_15_half;
    wire tree_4_15_sum;
    wire tree_4_15_carry;
    wire tree_4_16_half;
    wire tree_4_16_sum;
    wire tree_4_16_carry;
    wire tree_4_17_half;
    wire tree_4_17_sum;
    wire tree_4_17_carry;
    wire tree_4_18_half;
    wire tree_4_18_sum;
    wire tree_4_18_carry;
    wire tree_4_19_half;
    wire tree_4_19_sum;
    wire tree_4_19_carry;
    wire tree_4_20_half;
    wire tree_4_20_sum;
    wire tree_4_20_carry;
    wire tree_4_21_half;
    wire tree_4_21_sum;
    wire tree_4_21_carry;
    wire tree_4_22_half;
    wire tree_4_22_sum;
    wire tree_4_22_carry;
    wire tree_4_23_half;
    wire tree_4_23_sum;
    wire tree_4_23_carry;
    wire tree_4_24_half;
    wire tree_4_24_sum;
    wire tree_4_24_carry;
    wire tree_4_25_sum;
    wire tree_4_25_carry;
    wire tree_5_0_half;
    wire tree_5_0_sum;
    wire tree_5_0_carry;
    wire tree_5_1_half;
    wire tree_5_1_sum;
    wire tree_5_1_carry;
    wire tree_5_2_half;
    wire tree_5_2_sum;
    wire tree_5_2_carry;
    wire tree_5_3_half;
    wire tree_5_3_sum;
    wire tree_5_3_carry;
    wire tree_5_4_half;
    wire tree_5_4_sum;
    wire tree_5_4_carry;
    wire tree_5_5_half;
    wire tree_5_5_sum;
    wire tree_5_5_carry;
    wire tree_5_6_half;
    wire tree_5_6_sum;
    wire tree_5_6_carry;
    wire tree_5_7_half;
    wire tree_5_7_sum;
    wire tree_5_7_carry;
    wire tree_5_8_half;
    wire tree_5_8_sum;
    wire tree_5_8_carry;
    wire tree_5_9_half;
    wire tree_5_9_sum;
    wire tree_5_9_carry;
    wire tree_5_10_half;
    wire tree_5_10_sum;
    wire tree_5_10_carry;
    wire tree_5_11_half;
    wire tree_5_11_sum;
    wire tree_5_11_carry;
    wire tree_5_12_half;
    wire tree_5_12_sum;
    wire tree_5_12_carry;
    wire tree_5_13_half;
    wire tree_5_13_sum;
    wire tree_5_13_carry;
    wire tree_5_14_half;
    wire tree_5_14_sum;
    wire tree_5_14_carry;
    wire tree_5_15_half;
    wire tree_5_15_sum;
    wire tree_5_15_carry;
    wire tree_5_16_half;
    wire tree_5_16_sum;
    wire tree_5_16_carry;
    wire tree_5_17_half;
    wire tree_5_17_sum;
    wire tree_5_17_carry;
    wire tree_5_18_half;
    wire tree_5_18_sum;
    wire tree_5_18_carry;
    wire tree_5_19_half;
    wire tree_5_19_sum;
    wire tree_5_19_carry;
    wire tree_5_20_half;
    wire tree_5_20_sum;
    wire tree_5_20_carry;
    wire tree_5_21_half;
    wire tree_5_21_sum;
    wire tree_5_21_carry;
    wire tree_5_22_half;
    wire tree_5_22_sum;
    wire tree_5_22_carry;
    wire tree_5_23_half;
    wire tree_5_23_sum;
    wire tree_5_23_carry;
    wire tree_5_24_half;
    wire tree_5_24_sum;
    wire tree_5_24_carry;
    wire tree_5_25_sum;
    wire tree_5_25_carry;
    wire tree_6_0_half;
    wire tree_6_0_sum;
    wire tree_6_0_carry;
    wire tree_6_1_half;
    wire tree_6_1_sum;
    wire tree_6_1_carry;
    wire tree_6_2_half;
    wire tree_6_2_sum;
    wire tree_6_2_carry;
    wire tree_6_3_half;
    wire tree_6_3_sum;
    wire tree_6_3_carry;
    wire tree_6_4_half;
    wire tree_6_4_sum;
    wire tree_6_4_carry;
    wire tree_6_5_half;
    wire tree_6_5_sum;
    wire tree_6_5_carry;
    wire tree_6_6_half;
    wire tree_6_6_sum;
    wire tree_6_6_carry;
    wire tree_6_7_half;
    wire tree_6_7_sum;
    wire tree_6_7_carry;
    wire tree_6_8_half;
    wire tree_6_8_sum;
    wire tree_6_8_carry;
    wire tree_6_9_half;
    wire tree_6_9_sum;
    wire tree_6_9_carry;
    wire tree_6_10_half;
    wire tree_6_10_sum;
    wire tree_6_10_carry;
    wire tree_6_11_half;
    wire tree_6_11_sum;
    wire tree_6_11_carry;
    wire tree_6_12_half;
    wire tree_6_12_sum;
    wire tree_6_12_carry;
    wire tree_6_13_half;
    wire tree_6_13_sum;
    wire tree_6_13_carry;
    wire tree_6_14_half;
    wire tree_6_14_sum;
    wire tree_6_14_carry;
    wire tree_6_15_half;
    wire tree_6_15_sum;
    wire tree_6_15_carry;
    wire tree_6_16_half;
    wire tree_6_16_sum;
    wire tree_6_16_carry;
    wire tree_6_17_half;
    wire tree_6_17_sum;
    wire tree_6_17_carry;
    wire tree_6_18_half;
    wire tree_6_18_sum;
    wire tree_6_18_carry;
    wire tree_6_19_half;
    wire tree_6_19_sum;
    wire tree_6_19_carry;
    wire tree_6_20_half;
    wire tree_6_20_sum;
    wire tree_6_20_carry;
    wire tree_6_21_half;
    wire tree_6_21_sum;
    wire tree_6_21_carry;
    wire tree_6_22_half;
    wire tree_6_22_sum;
    wire tree_6_22_carry;
    wire tree_6_23_half;
    wire tree_6_23_sum;
    wire tree_6_23_carry;
    wire tree_6_24_half;
    wire tree_6_24_sum;
    wire tree_6_24_carry;
    wire tree_6_25_sum;
    wire tree_6_25_carry;
    wire tree_7_0_half;
    wire tree_7_0_sum;
    wire tree_7_0_carry;
    wire tree_7_1_half;
    wire tree_7_1_sum;
    wire tree_7_1_carry;
    wire tree_7_2_half;
    wire tree_7_2_sum;
    wire tree_7_2_carry;
    wire tree_7_3_half;
    wire tree_7_3_sum;
    wire tree_7_3_carry;
    wire tree_7_4_half;
    wire tree_7_4_sum;
    wire tree_7_4_carry;
    wire tree_7_5_half;
    wire tree_7_5_sum;
    wire tree_7_5_carry;
    wire tree_7_6_half;
    wire tree_7_6_sum;
    wire tree_7_6_carry;
    wire tree_7_7_half;
    wire tree_7_7_sum;
    wire tree_7_7_carry;
    wire tree_7_8_half;
    wire tree_7_8_sum;
    wire tree_7_8_carry;
    wire tree_7_9_half;
    wire tree_7_9_sum;
    wire tree_7_9_carry;
    wire tree_7_10_half;
    wire tree_7_10_sum;
    wire tree_7_10_carry;
    wire tree_7_11_half;
    wire tree_7_11_sum;
    wire tree_7_11_carry;
    wire tree_7_12_half;
    wire tree_7_12_sum;
    wire tree_7_12_carry;
    wire tree_7_13_half;
    wire tree_7_13_sum;
    wire tree_7_13_carry;
    wire tree_7_14_half;
    wire tree_7_14_sum;
    wire tree_7_14_carry;
    wire tree_7_15_half;
    wire tree_7_15_sum;
    wire tree_7_15_carry;
    wire tree_7_16_half;
    wire tree_7_16_sum;
    wire tree_7_16_carry;
    wire tree_7_17_half;
    wire tree_7_17_sum;
    wire tree_7_17_carry;
    wire tree_7_18_half;
    wire tree_7_18_sum;
    wire tree_7_18_carry;
    wire tree_7_19_half;
    wire tree_7_19_sum;
    wire tree_7_19_carry;
    wire tree_7_20_half;
    wire tree_7_20_sum;
    wire tree_7_20_carry;
    wire tree_7_21_half;
    wire tree_7_21_sum;
    wire tree_7_21_carry;
    wire tree_7_22_half;
    wire tree_7_22_sum;
    wire tree_7_22_carry;
    wire tree_7_23_half;
    wire tree_7_23_sum;
    wire tree_7_23_carry;
    wire tree_7_24_half;
    wire tree_7_24_sum;
    wire tree_7_24_carry;
    wire tree_7_25_sum;
    wire tree_7_25_carry;
    wire tree_8_0_sum;
    wire tree_8_0_carry;
    wire tree_8_1_half;
    wire tree_8_1_sum;
    wire tree_8_1_carry;
    wire tree_8_2_half;
    wire tree_8_2_sum;
    wire tree_8_2_carry;
    wire tree_8_3_half;
    wire tree_8_3_sum;
    wire tree_8_3_carry;
    wire tree_8_4_half;
    wire tree_8_4_sum;
    wire tree_8_4_carry;
    wire tree_8_5_half;
    wire tree_8_5_sum;
    wire tree_8_5_carry;
    wire tree_8_6_half;
    wire tree_8_6_sum;
    wire tree_8_6_carry;
    wire tree_8_7_half;
    wire tree_8_7_sum;
    wire tree_8_7_carry;
    wire tree_8_8_half;
    wire tree_8_8_sum;
    wire tree_8_8_carry;
    wire tree_8_9_half;
    wire tree_8_9_sum;
    wire tree_8_9_carry;
    wire tree_8_10_half;
    wire tree_8_10_sum;
    wire tree_8_10_carry;
    wire tree_8_11_half;
    wire tree_8_11_sum;
    wire tree_8_11_carry;
    wire tree_8_12_half;
    wire tree_8_12_sum;
    wire tree_8_12_carry;
    wire tree_8_13_half;
    wire tree_8_13_sum;
    wire tree_8_13_carry;
    wire tree_8_14_half;
    wire tree_8_14_sum;
    wire tree_8_14_carry;
    wire tree_8_15_half;
    wire tree_8_15_sum;
    wire tree_8_15_carry;
    wire tree_8_16_half;
    wire tree_8_16_sum;
    wire tree_8_16_carry;
    wire tree_9_0_half;
    wire tree_9_0_sum;
    wire tree_9_0_carry;
    wire tree_9_1_half;
    wire tree_9_1_sum;
    wire tree_9_1_carry;
    wire tree_9_2_half;
    wire tree_9_2_sum;
    wire tree_9_2_carry;
    wire tree_9_3_half;
    wire tree_9_3_sum;
    wire tree_9_3_carry;
    wire tree_9_4_half;
    wire tree_9_4_sum;
    wire tree_9_4_carry;
    wire tree_9_5_half;
    wire tree_9_5_sum;
    wire tree_9_5_carry;
    wire tree_9_6_half;
    wire tree_9_6_sum;
    wire tree_9_6_carry;
    wire tree_9_7_half;
    wire tree_9_7_sum;
    wire tree_9_7_carry;
    wire tree_9_8_half;
    wire tree_9_8_sum;
    wire tree_9_8_carry;
    wire tree_9_9_half;
    wire tree_9_9_sum;
    wire tree_9_9_carry;
    wire tree_9_10_half;
    wire tree_9_10_sum;
    wire tree_9_10_carry;
    wire tree_9_11_half;
    wire tree_9_11_sum;
    wire tree_9_11_carry;
    wire tree_10_0_sum;
    wire tree_10_0_carry;
    wire tree_10_1_half;
    wire tree_10_1_sum;
    wire tree_10_1_carry;
    wire tree_10_2_half;
    wire tree_10_2_sum;
    wire tree_10_2_carry;
    wire tree_10_3_half;
    wire tree_10_3_sum;
    wire tree_10_3_carry;
    wire tree_10_4_half;
    wire tree_10_4_sum;
    wire tree_10_4_carry;
    wire tree_10_5_sum;
    wire tree_10_5_carry;
    wire tree_11_0_half;
    wire tree_11_0_sum;
    wire tree_11_0_carry;
    wire tree_11_1_half;
    wire tree_11_1_sum;
    wire tree_11_1_carry;
    wire [12:0] sum_1;

    assign tree_0_0_half = lane_0_terms[8] ^ lane_1_terms[8];
    assign tree_0_0_sum = tree_0_0_half ^ lane_2_terms[8];
    assign tree_0_0_carry = (lane_0_terms[8] & lane_1_terms[8]) | (tree_0_0_half & lane_2_terms[8]);
    assign tree_0_1_half = lane_3_terms[8] ^ lane_4_terms[8];
    assign tree_0_1_sum = tree_0_1_half ^ lane_5_terms[8];
    assign tree_0_1_carry = (lane_3_terms[8] & lane_4_terms[8]) | (tree_0_1_half & lane_5_terms[8]);
    assign tree_0_2_half = lane_6_terms[8] ^ lane_7_terms[8];
    assign tree_0_2_sum = tree_0_2_half ^ lane_8_terms[8];
    assign tree_0_2_carry = (lane_6_terms[8] & lane_7_terms[8]) | (tree_0_2_half & lane_8_terms[8]);
    assign tree_0_3_half = lane_0_terms[0] ^ lane_1_terms[0];
    assign tree_0_3_sum = tree_0_3_half ^ lane_2_terms[0];
    assign tree_0_3_carry = (lane_0_terms[0] & lane_1_terms[0]) | (tree_0_3_half & lane_2_terms[0]);
    assign tree_0_4_half = lane_3_terms[0] ^ lane_4_terms[0];
    assign tree_0_4_sum = tree_0_4_half ^ lane_5_terms[0];
    assign tree_0_4_carry = (lane_3_terms[0] & lane_4_terms[0]) | (tree_0_4_half & lane_5_terms[0]);
    assign tree_0_5_half = lane_6_terms[0] ^ lane_7_terms[0];
    assign tree_0_5_sum = tree_0_5_half ^ lane_8_terms[0];
    assign tree_0_5_carry = (lane_6_terms[0] & lane_7_terms[0]) | (tree_0_5_half & lane_8_terms[0]);
    assign tree_0_6_half = tree_0_0_sum ^ tree_0_1_sum;
    assign tree_0_6_sum = tree_0_6_half ^ tree_0_2_sum;
    assign tree_0_6_carry = (tree_0_0_sum & tree_0_1_sum) | (tree_0_6_half & tree_0_2_sum);
    assign tree_0_7_half = tree_0_3_sum ^ tree_0_4_sum;
    assign tree_0_7_sum = tree_0_7_half ^ tree_0_5_sum;
    assign tree_0_7_carry = (tree_0_3_sum & tree_0_4_sum) | (tree_0_7_half & tree_0_5_sum);
    assign tree_0_8_sum = tree_0_6_sum ^ tree_0_7_sum;
    assign tree_0_8_carry = tree_0_6_sum & tree_0_7_sum;
    assign tree_1_0_half = lane_0_terms[1] ^ lane_1_terms[1];
    assign tree_1_0_sum = tree_1_0_half ^ lane_2_terms[1];
    assign tree_1_0_carry = (lane_0_terms[1] & lane_1_terms[1]) | (tree_1_0_half & lane_2_terms[1]);
    assign tree_1_1_half = lane_3_terms[1] ^ lane_4_terms[1];
    assign tree_1_1_sum = tree_1_1_half ^ lane_5_terms[1];
    assign tree_1_1_carry = (lane_3_terms[1] & lane_4_terms[1]) | (tree_1_1_half & lane_5_terms[1]);
    assign tree_1_2_half = lane_6_terms[1] ^ lane_7_terms[1];
    assign tree_1_2_sum = tree_1_2_half ^ lane_8_terms[1];
    assign tree_1_2_carry = (lane_6_terms[1] & lane_7_terms[1]) | (tree_1_2_half & lane_8_terms[1]);
    assign tree_1_3_half = tree_0_0_carry ^ tree_0_1_carry;
    assign tree_1_3_sum = tree_1_3_half ^ tree_0_2_carry;
    assign tree_1_3_carry = (tree_0_0_carry & tree_0_1_carry) | (tree_1_3_half & tree_0_2_carry);
    assign tree_1_4_half = tree_0_3_carry ^ tree_0_4_carry;
    assign tree_1_4_sum = tree_1_4_half ^ tree_0_5_carry;
    assign tree_1_4_carry = (tree_0_3_carry & tree_0_4_carry) | (tree_1_4_half & tree_0_5_carry);
    assign tree_1_5_half = tree_1_0_sum ^ tree_1_1_sum;
    assign tree_1_5_sum = tree_1_5_half ^ tree_1_2_sum;
    assign tree_1_5_carry = (tree_1_0_sum & tree_1_1_sum) | (tree_1_5_half & tree_1_2_sum);
    assign tree_1_6_half = tree_0_6_carry ^ tree_1_3_sum;
    assign tree_1_6_sum = tree_1_6_half ^ tree_0_7_carry;
    assign tree_1_6_carry = (tree_0_6_carry & tree_1_3_sum) | (tree_1_6_half & tree_0_7_carry);
    assign tree_1_7_half = tree_1_4_sum ^ tree_1_5_sum;
    assign tree_1_7_sum = tree_1_7_half ^ tree_0_8_carry;
    assign tree_1_7_carry = (tree_1_4_sum & tree_1_5_sum) | (tree_1_7_half & tree_0_8_carry);
    assign tree_2_0_half = lane_0_terms[15] ^ lane_1_terms[15];
    assign tree_2_0_sum = tree_2_0_half ^ lane_2_terms[15];
    assign tree_2_0_carry = (lane_0_terms[15] & lane_1_terms[15]) | (tree_2_0_half & lane_2_terms[15]);
    assign tree_2_1_half = lane_3_terms[15] ^ lane_4_terms[15];
    assign tree_2_1_sum = tree_2_1_half ^ lane_5_terms[15];
    assign tree_2_1_carry = (lane_3_terms[15] & lane_4_terms[15]) | (tree_2_1_half & lane_5_terms[15]);
    assign tree_2_2_half = lane_6_terms[15] ^ lane_7_terms[15];
    assign tree_2_2_sum = tree_2_2_half ^ lane_8_terms[15];
    assign tree_2_2_carry = (lane_6_terms[15] & lane_7_terms[15]) | (tree_2_2_half & lane_8_terms[15]);
    assign tree_2_3_half = lane_0_terms[2] ^ lane_0_terms[9];
    assign tree_2_3_sum = tree_2_3_half ^ lane_1_terms[2];
    assign tree_2_3_carry = (lane_0_terms[2] & lane_0_terms[9]) | (tree_2_3_half & lane_1_terms[2]);
    assign tree_2_4_half = lane_1_terms[9] ^ lane_2_terms[2];
    assign tree_2_4_sum = tree_2_4_half ^ lane_2_terms[9];
    assign tree_2_4_carry = (lane_1_terms[9] & lane_2_terms[2]) | (tree_2_4_half & lane_2_terms[9]);
    assign tree_2_5_half = lane_3_terms[2] ^ lane_3_terms[9];
    assign tree_2_5_sum = tree_2_5_half ^ lane_4_terms[2];
    assign tree_2_5_carry = (lane_3_terms[2] & lane_3_terms[9]) | (tree_2_5_half & lane_4_terms[2]);
    assign tree_2_6_half = lane_4_terms[9] ^ lane_5_terms[2];
    assign tree_2_6_sum = tree_2_6_half ^ lane_5_terms[9];
    assign tree_2_6_carry = (lane_4_terms[9] & lane_5_terms[2]) | (tree_2_6_half & lane_5_terms[9]);
    assign tree_2_7_half = lane_6_terms[2] ^ lane_6_terms[9];
    assign tree_2_7_sum = tree_2_7_half ^ lane_7_terms[2];
    assign tree_2_7_carry = (lane_6_terms[2] & lane_6_terms[9]) | (tree_2_7_half & lane_7_terms[2]);
    assign tree_2_8_half = lane_7_terms[9] ^ lane_8_terms[2];
    assign tree_2_8_sum = tree_2_8_half ^ lane_8_terms[9];
    assign tree_2_8_carry = (lane_7_terms[9] & lane_8_terms[2]) | (tree_2_8_half & lane_8_terms[9]);
    assign tree_2_9_half = tree_2_0_sum ^ tree_2_1_sum;
    assign tree_2_9_sum = tree_2_9_half ^ tree_2_2_sum;
    assign tree_2_9_carry = (tree_2_0_sum & tree_2_1_sum) | (tree_2_9_half & tree_2_2_sum);
    assign tree_2_10_half = tree_1_0_carry ^ tree_1_1_carry;
    assign tree_2_10_sum = tree_2_10_half ^ tree_1_2_carry;
    assign tree_2_10_carry = (tree_1_0_carry & tree_1_1_carry) | (tree_2_10_half & tree_1_2_carry);
    assign tree_2_11_half = tree_2_3_sum ^ tree_2_4_sum;
    assign tree_2_11_sum = tree_2_11_half ^ tree_2_5_sum;
    assign tree_2_11_carry = (tree_2_3_sum & tree_2_4_sum) | (tree_2_11_half & tree_2_5_sum);
    assign tree_2_12_half = tree_2_6_sum ^ tree_2_7_sum;
    assign tree_2_12_sum = tree_2_12_half ^ tree_2_8_sum;
    assign tree_2_12_carry = (tree_2_6_sum & tree_2_7_sum) | (tree_2_12_half & tree_2_8_sum);
    assign tree_2_13_half = tree_1_3_carry ^ tree_2_9_sum;
    assign tree_2_13_sum = tree_2_13_half ^ tree_1_4_carry;
    assign tree_2_13_carry = (tree_1_3_carry & tree_2_9_sum) | (tree_2_13_half & tree_1_4_carry);
    assign tree_2_14_half = tree_1_5_carry ^ tree_2_10_sum;
    assign tree_2_14_sum = tree_2_14_half ^ tree_2_11_sum;
    assign tree_2_14_carry = (tree_1_5_carry & tree_2_10_sum) | (tree_2_14_half & tree_2_11_sum);
    assign tree_2_15_half = tree_2_12_sum ^ tree_1_6_carry;
    assign tree_2_15_sum = tree_2_15_half ^ tree_2_13_sum;
    assign tree_2_15_carry = (tree_2_12_sum & tree_1_6_carry) | (tree_2_15_half & tree_2_13_sum);
    assign tree_2_16_sum = tree_1_7_carry ^ tree_2_14_sum;
    assign tree_2_16_carry = tree_1_7_carry & tree_2_14_sum;
    assign tree_3_0_half = lane_0_terms[3] ^ lane_0_terms[10];
    assign tree_3_0_sum = tree_3_0_half ^ lane_1_terms[3];
    assign tree_3_0_carry = (lane_0_terms[3] & lane_0_terms[10]) | (tree_3_0_half & lane_1_terms[3]);
    assign tree_3_1_half = lane_1_terms[10] ^ lane_2_terms[3];
    assign tree_3_1_sum = tree_3_1_half ^ lane_2_terms[10];
    assign tree_3_1_carry = (lane_1_terms[10] & lane_2_terms[3]) | (tree_3_1_half & lane_2_terms[10]);
    assign tree_3_2_half = lane_3_terms[3] ^ lane_3_terms[10];
    assign tree_3_2_sum = tree_3_2_half ^ lane_4_terms[3];
    assign tree_3_2_carry = (lane_3_terms[3] & lane_3_terms[10]) | (tree_3_2_half & lane_4_terms[3]);
    assign tree_3_3_half = lane_4_terms[10] ^ lane_5_terms[3];
    assign tree_3_3_sum = tree_3_3_half ^ lane_5_terms[10];
    assign tree_3_3_carry = (lane_4_terms[10] & lane_5_terms[3]) | (tree_3_3_half & lane_5_terms[10]);
    assign tree_3_4_half = lane_6_terms[3] ^ lane_6_terms[10];
    assign tree_3_4_sum = tree_3_4_half ^ lane_7_terms[3];
    assign tree_3_4_carry = (lane_6_terms[3] & lane_6_terms[10]) | (tree_3_4_half & lane_7_terms[3]);
    assign tree_3_5_half = lane_7_terms[10] ^ lane_8_terms[3];
    assign tree_3_5_sum = tree_3_5_half ^ lane_8_terms[10];
    assign tree_3_5_carry = (lane_7_terms[10] & lane_8_terms[3]) | (tree_3_5_half & lane_8_terms[10]);
    assign tree_3_6_half = tree_2_0_carry ^ tree_2_1_carry;
    assign tree_3_6_sum = tree_3_6_half ^ tree_2_2_carry;
    assign tree_3_6_carry = (tree_2_0_carry & tree_2_1_carry) | (tree_3_6_half & tree_2_2_carry);
    assign tree_3_7_half = tree_2_3_carry ^ tree_2_4_carry;
    assign tree_3_7_sum = tree_3_7_half ^ tree_2_5_carry;
    assign tree_3_7_carry = (tree_2_3_carry & tree_2_4_carry) | (tree_3_7_half & tree_2_5_carry);
    assign tree_3_8_half = tree_2_6_carry ^ tree_2_7_carry;
    assign tree_3_8_sum = tree_3_8_half ^ tree_2_8_carry;
    assign tree_3_8_carry = (tree_2_6_carry & tree_2_7_carry) | (tree_3_8_half & tree_2_8_carry);
    assign tree_3_9_half = tree_3_0_sum ^ tree_3_1_sum;
    assign tree_3_9_sum = tree_3_9_half ^ tree_3_2_sum;
    assign tree_3_9_carry = (tree_3_0_sum & tree_3_1_sum) | (tree_3_9_half & tree_3_2_sum);
    assign tree_3_10_half = tree_3_3_sum ^ tree_3_4_sum;
    assign tree_3_10_sum = tree_3_10_half ^ tree_3_5_sum;
    assign tree_3_10_carry = (tree_3_3_sum & tree_3_4_sum) | (tree_3_10_half & tree_3_5_sum);
    assign tree_3_11_half = tree_2_9_carry ^ tree_3_6_sum;
    assign tree_3_11_sum = tree_3_11_half ^ tree_2_10_carry;
    assign tree_3_11_carry = (tree_2_9_carry & tree_3_6_sum) | (tree_3_11_half & tree_2_10_carry);
    assign tree_3_12_half = tree_2_11_carry ^ tree_2_12_carry;
    assign tree_3_12_sum = tree_3_12_half ^ tree_3_7_sum;
    assign tree_3_12_carry = (tree_2_11_carry & tree_2_12_carry) | (tree_3_12_half & tree_3_7_sum);
    assign tree_3_13_half = tree_3_8_sum ^ tree_3_9_sum;
    assign tree_3_13_sum = tree_3_13_half ^ tree_3_10_sum;
    assign tree_3_13_carry = (tree_3_8_sum & tree_3_9_sum) | (tree_3_13_half & tree_3_10_sum);
    assign tree_3_14_half = tree_2_13_carry ^ tree_3_11_sum;
    assign tree_3_14_sum = tree_3_14_half ^ tree_2_14_carry;
    assign tree_3_14_carry = (tree_2_13_carry & tree_3_11_sum) | (tree_3_14_half & tree_2_14_carry);
    assign tree_3_15_half = tree_3_12_sum ^ tree_3_13_sum;
    assign tree_3_15_sum = tree_3_15_half ^ tree_2_15_carry;
    assign tree_3_15_carry = (tree_3_12_sum & tree_3_13_sum) | (tree_3_15_half & tree_2_15_carry);
    assign tree_3_16_sum = tree_2_16_carry ^ tree_3_14_sum;
    assign tree_3_16_carry = tree_2_16_carry & tree_3_14_sum;
    assign tree_4_0_half = lane_0_terms[22] ^ lane_1_terms[22];
    assign tree_4_0_sum = tree_4_0_half ^ lane_2_terms[22];
    assign tree_4_0_carry = (lane_0_terms[22] & lane_1_terms[22]) | (tree_4_0_half & lane_2_terms[22]);
    assign tree_4_1_half = lane_3_terms[22] ^ lane_4_terms[22];
    assign tree_4_1_sum = tree_4_1_half ^ lane_5_terms[22];
    assign tree_4_1_carry = (lane_3_terms[22] & lane_4_terms[22]) | (tree_4_1_half & lane_5_terms[22]);
    assign tree_4_2_half = lane_6_terms[22] ^ lane_7_terms[22];
    assign tree_4_2_sum = tree_4_2_half ^ lane_8_terms[22];
    assign tree_4_2_carry = (lane_6_terms[22] & lane_7_terms[22]) | (tree_4_2_half & lane_8_terms[22]);
    assign tree_4_3_half = lane_0_terms[4] ^ lane_0_terms[11];
    assign tree_4_3_sum = tree_4_3_half ^ lane_0_terms[16];
    assign tree_4_3_carry = (lane_0_terms[4] & lane_0_terms[11]) | (tree_4_3_half & lane_0_terms[16]);
    assign tree_4_4_half = lane_1_terms[4] ^ lane_1_terms[11];
    assign tree_4_4_sum = tree_4_4_half ^ lane_1_terms[16];
    assign tree_4_4_carry = (lane_1_terms[4] & lane_1_terms[11]) | (tree_4_4_half & lane_1_terms[16]);
    assign tree_4_5_half = lane_2_terms[4] ^ lane_2_terms[11];
    assign tree_4_5_sum = tree_4_5_half ^ lane_2_terms[16];
    assign tree_4_5_carry = (lane_2_terms[4] & lane_2_terms[11]) | (tree_4_5_half & lane_2_terms[16]);
    assign tree_4_6_half = lane_3_terms[4] ^ lane_3_terms[11];
    assign tree_4_6_sum = tree_4_6_half ^ lane_3_terms[16];
    assign tree_4_6_carry = (lane_3_terms[4] & lane_3_terms[11]) | (tree_4_6_half & lane_3_terms[16]);
    assign tree_4_7_half = lane_4_terms[4] ^ lane_4_terms[11];
    assign tree_4_7_sum = tree_4_7_half ^ lane_4_terms[16];
    assign tree_4_7_carry = (lane_4_terms[4] & lane_4_terms[11]) | (tree_4_7_half & lane_4_terms[16]);
    assign tree_4_8_half = lane_5_terms[4] ^ lane_5_terms[11];
    assign tree_4_8_sum = tree_4_8_half ^ lane_5_terms[16];
    assign tree_4_8_carry = (lane_5_terms[4] & lane_5_terms[11]) | (tree_4_8_half & lane_5_terms[16]);
    assign tree_4_9_half = lane_6_terms[4] ^ lane_6_terms[11];
    assign tree_4_9_sum = tree_4_9_half ^ lane_6_terms[16];
    assign tree_4_9_carry = (lane_6_terms[4] & lane_6_terms[11]) | (tree_4_9_half & lane_6_terms[16]);
    assign tree_4_10_half = lane_7_terms[4] ^ lane_7_terms[11];
    assign tree_4_10_sum = tree_4_10_half ^ lane_7_terms[16];
    assign tree_4_10_carry = (lane_7_terms[4] & lane_7_terms[11]) | (tree_4_10_half & lane_7_terms[16]);
    assign tree_4_11_half = lane_8_terms[4] ^ lane_8_terms[11];
    assign tree_4_11_sum = tree_4_11_half ^ lane_8_terms[16];
    assign tree_4_11_carry = (lane_8_terms[4] & lane_8_terms[11]) | (tree_4_11_half & lane_8_terms[16]);
    assign tree_4_12_half = tree_4_0_sum ^ tree_4_1_sum;
    assign tree_4_12_sum = tree_4_12_half ^ tree_4_2_sum;
    assign tree_4_12_carry = (tree_4_0_sum & tree_4_1_sum) | (tree_4_12_half & tree_4_2_sum);
    assign tree_4_13_half = tree_3_0_carry ^ tree_3_1_carry;
    assign tree_4_13_sum = tree_4_13_half ^ tree_3_2_carry;
    assign tree_4_13_carry = (tree_3_0_carry & tree_3_1_carry) | (tree_4_13_half & tree_3_2_carry);
    assign tree_4_14_half = tree_3_3_carry ^ tree_3_4_carry;
    assign tree_4_14_sum = tree_4_14_half ^ tree_3_5_carry;
    assign tree_4_14_carry = (tree_3_3_carry & tree_3_4_carry) | (tree_4_14_half & tree_3_5_carry);
    assign tree_4_15_half = tree_4_3_sum ^ tree_4_4_sum;
    assign tree_4_15_sum = tree_4_15_half ^ tree_4_5_sum;
    assign tree_4_15_carry = (tree_4_3_sum & tree_4_4_sum) | (tree_4_15_half & tree_4_5_sum);
    assign tree_4_16_half = tree_4_6_sum ^ tree_4_7_sum;
    assign tree_4_16_sum = tree_4_16_half ^ tree_4_8_sum;
    assign tree_4_16_carry = (tree_4_6_sum & tree_4_7_sum) | (tree_4_16_half & tree_4_8_sum);
    assign tree_4_17_half = tree_4_9_sum ^ tree_4_10_sum;
    assign tree_4_17_sum = tree_4_17_half ^ tree_4_11_sum;
    assign tree_4_17_carry = (tree_4_9_sum & tree_4_10_sum) | (tree_4_17_half & tree_4_11_sum);
    assign tree_4_18_half = tree_3_6_carry ^ tree_4_12_sum;
    assign tree_4_18_sum = tree_4_18_half ^ tree_3_7_carry;
    assign tree_4_18_carry = (tree_3_6_carry & tree_4_12_sum) | (tree_4_18_half & tree_3_7_carry);
    assign tree_4_19_half = tree_3_8_carry ^ tree_3_9_carry;
    assign tree_4_19_sum = tree_4_19_half ^ tree_3_10_carry;
    assign tree_4_19_carry = (tree_3_8_carry & tree_3_9_carry) | (tree_4_19_half & tree_3_10_carry);
    assign tree_4_20_half = tree_4_13_sum ^ tree_4_14_sum;
    assign tree_4_20_sum = tree_4_20_half ^ tree_4_15_sum;
    assign tree_4_20_carry = (tree_4_13_sum & tree_4_14_sum) | (tree_4_20_half & tree_4_15_sum);
    assign tree_4_21_half = tree_4_16_sum ^ tree_4_17_sum;
    assign tree_4_21_sum = tree_4_21_half ^ tree_3_11_carry;
    assign tree_4_21_carry = (tree_4_16_sum & tree_4_17_sum) | (tree_4_21_half & tree_3_11_carry);
    assign tree_4_22_half = tree_4_18_sum ^ tree_3_12_carry;
    assign tree_4_22_sum = tree_4_22_half ^ tree_3_13_carry;
    assign tree_4_22_carry = (tree_4_18_sum & tree_3_12_carry) | (tree_4_22_half & tree_3_13_carry);
    assign tree_4_23_half = tree_4_19_sum ^ tree_4_20_sum;
    assign tree_4_23_sum = tree_4_23_half ^ tree_4_21_sum;
    assign tree_4_23_carry = (tree_4_19_sum & tree_4_20_sum) | (tree_4_23_half & tree_4_21_sum);
    assign tree_4_24_half = tree_3_14_carry ^ tree_3_16_carry;
    assign tree_4_24_sum = tree_4_24_half ^ tree_4_22_sum;
    assign tree_4_24_carry = (tree_3_14_carry & tree_3_16_carry) | (tree_4_24_half & tree_4_22_sum);
    assign tree_4_25_sum = tree_3_15_carry ^ tree_4_23_sum;
    assign tree_4_25_carry = tree_3_15_carry & tree_4_23_sum;
    assign tree_5_0_half = lane_0_terms[5] ^ lane_0_terms[12];
    assign tree_5_0_sum = tree_5_0_half ^ lane_0_terms[17];
    assign tree_5_0_carry = (lane_0_terms[5] & lane_0_terms[12]) | (tree_5_0_half & lane_0_terms[17]);
    assign tree_5_1_half = lane_1_terms[5] ^ lane_1_terms[12];
    assign tree_5_1_sum = tree_5_1_half ^ lane_1_terms[17];
    assign tree_5_1_carry = (lane_1_terms[5] & lane_1_terms[12]) | (tree_5_1_half & lane_1_terms[17]);
    assign tree_5_2_half = lane_2_terms[5] ^ lane_2_terms[12];
    assign tree_5_2_sum = tree_5_2_half ^ lane_2_terms[17];
    assign tree_5_2_carry = (lane_2_terms[5] & lane_2_terms[12]) | (tree_5_2_half & lane_2_terms[17]);
    assign tree_5_3_half = lane_3_terms[5] ^ lane_3_terms[12];
    assign tree_5_3_sum = tree_5_3_half ^ lane_3_terms[17];
    assign tree_5_3_carry = (lane_3_terms[5] & lane_3_terms[12]) | (tree_5_3_half & lane_3_terms[17]);
    assign tree_5_4_half = lane_4_terms[5] ^ lane_4_terms[12];
    assign tree_5_4_sum = tree_5_4_half ^ lane_4_terms[17];
    assign tree_5_4_carry = (lane_4_terms[5] & lane_4_terms[12]) | (tree_5_4_half & lane_4_terms[17]);
    assign tree_5_5_half = lane_5_terms[5] ^ lane_5_terms[12];
    assign tree_5_5_sum = tree_5_5_half ^ lane_5_terms[17];
    assign tree_5_5_carry = (lane_5_terms[5] & lane_5_terms[12]) | (tree_5_5_half & lane_5_terms[17]);
    assign tree_5_6_half = lane_6_terms[5] ^ lane_6_terms[12];
    assign tree_5_6_sum = tree_5_6_half ^ lane_6_terms[17];
    assign tree_5_6_carry = (lane_6_terms[5] & lane_6_terms[12]) | (tree_5_6_half & lane_6_terms[17]);
    assign tree_5_7_half = lane_7_terms[5] ^ lane_7_terms[12];
    assign tree_5_7_sum = tree_5_7_half ^ lane_7_terms[17];
    assign tree_5_7_carry = (lane_7_terms[5] & lane_7_terms[12]) | (tree_5_7_half & lane_7_terms[17]);
    assign tree_5_8_half = lane_8_terms[5] ^ lane_8_terms[12];
    assign tree_5_8_sum = tree_5_8_half ^ lane_8_terms[17];
    assign tree_5_8_carry = (lane_8_terms[5] & lane_8_terms[12]) | (tree_5_8_half & lane_8_terms[17]);
    assign tree_5_9_half = tree_4_0_carry ^ tree_4_1_carry;
    assign tree_5_9_sum = tree_5_9_half ^ tree_4_2_carry;
    assign tree_5_9_carry = (tree_4_0_carry & tree_4_1_carry) | (tree_5_9_half & tree_4_2_carry);
    assign tree_5_10_half = tree_4_3_carry ^ tree_4_4_carry;
    assign tree_5_10_sum = tree_5_10_half ^ tree_4_5_carry;
    assign tree_5_10_carry = (tree_4_3_carry & tree_4_4_carry) | (tree_5_10_half & tree_4_5_carry);
    assign tree_5_11_half = tree_4_6_carry ^ tree_4_7_carry;
    assign tree_5_11_sum = tree_5_11_half ^ tree_4_8_carry;
    assign tree_5_11_carry = (tree_4_6_carry & tree_4_7_carry) | (tree_5_11_half & tree_4_8_carry);
    assign tree_5_12_half = tree_4_9_carry ^ tree_4_10_carry;
    assign tree_5_12_sum = tree_5_12_half ^ tree_4_11_carry;
    assign tree_5_12_carry = (tree_4_9_carry & tree_4_10_carry) | (tree_5_12_half & tree_4_11_carry);
    assign tree_5_13_half = tree_5_0_sum ^ tree_5_1_sum;
    assign tree_5_13_sum = tree_5_13_half ^ tree_5_2_sum;
    assign tree_5_13_carry = (tree_5_0_sum & tree_5_1_sum) | (tree_5_13_half & tree_5_2_sum);
    assign tree_5_14_half = tree_5_3_sum ^ tree_5_4_sum;
    assign tree_5_14_sum = tree_5_14_half ^ tree_5_5_sum;
    assign tree_5_14_carry = (tree_5_3_sum & tree_5_4_sum) | (tree_5_14_half & tree_5_5_sum);
    assign tree_5_15_half = tree_5_6_sum ^ tree_5_7_sum;
    assign tree_5_15_sum = tree_5_15_half ^ tree_5_8_sum;
    assign tree_5_15_carry = (tree_5_6_sum & tree_5_7_sum) | (tree_5_15_half & tree_5_8_sum);
    assign tree_5_16_half = tree_4_12_carry ^ tree_5_9_sum;
    assign tree_5_16_sum = tree_5_16_half ^ tree_4_13_carry;
    assign tree_5_16_carry = (tree_4_12_carry & tree_5_9_sum) | (tree_5_16_half & tree_4_13_carry);
    assign tree_5_17_half = tree_4_14_carry ^ tree_4_15_carry;
    assign tree_5_17_sum = tree_5_17_half ^ tree_4_16_carry;
    assign tree_5_17_carry = (tree_4_14_carry & tree_4_15_carry) | (tree_5_17_half & tree_4_16_carry);
    assign tree_5_18_half = tree_4_17_carry ^ tree_5_10_sum;
    assign tree_5_18_sum = tree_5_18_half ^ tree_5_11_sum;
    assign tree_5_18_carry = (tree_4_17_carry & tree_5_10_sum) | (tree_5_18_half & tree_5_11_sum);
    assign tree_5_19_half = tree_5_12_sum ^ tree_5_13_sum;
    assign tree_5_19_sum = tree_5_19_half ^ tree_5_14_sum;
    assign tree_5_19_carry = (tree_5_12_sum & tree_5_13_sum) | (tree_5_19_half & tree_5_14_sum);
    assign tree_5_20_half = tree_5_15_sum ^ tree_4_18_carry;
    assign tree_5_20_sum = tree_5_20_half ^ tree_5_16_sum;
    assign tree_5_20_carry = (tree_5_15_sum & tree_4_18_carry) | (tree_5_20_half & tree_5_16_sum);
    assign tree_5_21_half = tree_4_19_carry ^ tree_4_20_carry;
    assign tree_5_21_sum = tree_5_21_half ^ tree_4_21_carry;
    assign tree_5_21_carry = (tree_4_19_carry & tree_4_20_carry) | (tree_5_21_half & tree_4_21_carry);
    assign tree_5_22_half = tree_5_17_sum ^ tree_5_18_sum;
    assign tree_5_22_sum = tree_5_22_half ^ tree_5_19_sum;
    assign tree_5_22_carry = (tree_5_17_sum & tree_5_18_sum) | (tree_5_22_half & tree_5_19_sum);
    assign tree_5_23_half = tree_5_20_sum ^ tree_4_22_carry;
    assign tree_5_23_sum = tree_5_23_half ^ tree_4_23_carry;
    assign tree_5_23_carry = (tree_5_20_sum & tree_4_22_carry) | (tree_5_23_half & tree_4_23_carry);
    assign tree_5_24_half = tree_5_21_sum ^ tree_5_22_sum;
    assign tree_5_24_sum = tree_5_24_half ^ tree_4_25_carry;
    assign tree_5_24_carry = (tree_5_21_sum & tree_5_22_sum) | (tree_5_24_half & tree_4_25_carry);
    assign tree_5_25_sum = tree_4_24_carry ^ tree_5_23_sum;
    assign tree_5_25_carry = tree_4_24_carry & tree_5_23_sum;
    assign tree_6_0_half = lane_0_terms[6] ^ lane_0_terms[13];
    assign tree_6_0_sum = tree_6_0_half ^ lane_0_terms[18];
    assign tree_6_0_carry = (lane_0_terms[6] & lane_0_terms[13]) | (tree_6_0_half & lane_0_terms[18]);
    assign tree_6_1_half = lane_1_terms[6] ^ lane_1_terms[13];
    assign tree_6_1_sum = tree_6_1_half ^ lane_1_terms[18];
    assign tree_6_1_carry = (lane_1_terms[6] & lane_1_terms[13]) | (tree_6_1_half & lane_1_terms[18]);
    assign tree_6_2_half = lane_2_terms[6] ^ lane_2_terms[13];
    assign tree_6_2_sum = tree_6_2_half ^ lane_2_terms[18];
    assign tree_6_2_carry = (lane_2_terms[6] & lane_2_terms[13]) | (tree_6_2_half & lane_2_terms[18]);
    assign tree_6_3_half = lane_3_terms[6] ^ lane_3_terms[13];
    assign tree_6_3_sum = tree_6_3_half ^ lane_3_terms[18];
    assign tree_6_3_carry = (lane_3_terms[6] & lane_3_terms[13]) | (tree_6_3_half & lane_3_terms[18]);
    assign tree_6_4_half = lane_4_terms[6] ^ lane_4_terms[13];
    assign tree_6_4_sum = tree_6_4_half ^ lane_4_terms[18];
    assign tree_6_4_carry = (lane_4_terms[6] & lane_4_terms[13]) | (tree_6_4_half & lane_4_terms[18]);
    assign tree_6_5_half = lane_5_terms[6] ^ lane_5_terms[13];
    assign tree_6_5_sum = tree_6_5_half ^ lane_5_terms[18];
    assign tree_6_5_carry = (lane_5_terms[6] & lane_5_terms[13]) | (tree_6_5_half & lane_5_terms[18]);
    assign tree_6_6_half = lane_6_terms[6] ^ lane_6_terms[13];
    assign tree_6_6_sum = tree_6_6_half ^ lane_6_terms[18];
    assign tree_6_6_carry = (lane_6_terms[6] & lane_6_terms[13]) | (tree_6_6_half & lane_6_terms[18]);
    assign tree_6_7_half = lane_7_terms[6] ^ lane_7_terms[13];
    assign tree_6_7_sum = tree_6_7_half ^ lane_7_terms[18];
    assign tree_6_7_carry = (lane_7_terms[6] & lane_7_terms[13]) | (tree_6_7_half & lane_7_terms[18]);
    assign tree_6_8_half = lane_8_terms[6] ^ lane_8_terms[13];
    assign tree_6_8_sum = tree_6_8_half ^ lane_8_terms[18];
    assign tree_6_8_carry = (lane_8_terms[6] & lane_8_terms[13]) | (tree_6_8_half & lane_8_terms[18]);
    assign tree_6_9_half = tree_5_0_carry ^ tree_5_1_carry;
    assign tree_6_9_sum = tree_6_9_half ^ tree_5_2_carry;
    assign tree_6_9_carry = (tree_5_0_carry & tree_5_1_carry) | (tree_6_9_half & tree_5_2_carry);
    assign tree_6_10_half = tree_5_3_carry ^ tree_5_4_carry;
    assign tree_6_10_sum = tree_6_10_half ^ tree_5_5_carry;
    assign tree_6_10_carry = (tree_5_3_carry & tree_5_4_carry) | (tree_6_10_half & tree_5_5_carry);
    assign tree_6_11_half = tree_5_6_carry ^ tree_5_7_carry;
    assign tree_6_11_sum = tree_6_11_half ^ tree_5_8_carry;
    assign tree_6_11_carry = (tree_5_6_carry & tree_5_7_carry) | (tree_6_11_half & tree_5_8_carry);
    assign tree_6_12_half = tree_6_0_sum ^ tree_6_1_sum;
    assign tree_6_12_sum = tree_6_12_half ^ tree_6_2_sum;
    assign tree_6_12_carry = (tree_6_0_sum & tree_6_1_sum) | (tree_6_12_half & tree_6_2_sum);
    assign tree_6_13_half = tree_6_3_sum ^ tree_6_4_sum;
    assign tree_6_13_sum = tree_6_13_half ^ tree_6_5_sum;
    assign tree_6_13_carry = (tree_6_3_sum & tree_6_4_sum) | (tree_6_13_half & tree_6_5_sum);
    assign tree_6_14_half = tree_6_6_sum ^ tree_6_7_sum;
    assign tree_6_14_sum = tree_6_14_half ^ tree_6_8_sum;
    assign tree_6_14_carry = (tree_6_6_sum & tree_6_7_sum) | (tree_6_14_half & tree_6_8_sum);
    assign tree_6_15_half = tree_5_9_carry ^ tree_5_10_carry;
    assign tree_6_15_sum = tree_6_15_half ^ tree_5_11_carry;
    assign tree_6_15_carry = (tree_5_9_carry & tree_5_10_carry) | (tree_6_15_half & tree_5_11_carry);
    assign tree_6_16_half = tree_5_12_carry ^ tree_5_13_carry;
    assign tree_6_16_sum = tree_6_16_half ^ tree_5_14_carry;
    assign tree_6_16_carry = (tree_5_12_carry & tree_5_13_carry) | (tree_6_16_half & tree_5_14_carry);
    assign tree_6_17_half = tree_5_15_carry ^ tree_6_9_sum;
    assign tree_6_17_sum = tree_6_17_half ^ tree_6_10_sum;
    assign tree_6_17_carry = (tree_5_15_carry & tree_6_9_sum) | (tree_6_17_half & tree_6_10_sum);
    assign tree_6_18_half = tree_6_11_sum ^ tree_6_12_sum;
    assign tree_6_18_sum = tree_6_18_half ^ tree_6_13_sum;
    assign tree_6_18_carry = (tree_6_11_sum & tree_6_12_sum) | (tree_6_18_half & tree_6_13_sum);
    assign tree_6_19_half = tree_6_14_sum ^ tree_5_16_carry;
    assign tree_6_19_sum = tree_6_19_half ^ tree_5_17_carry;
    assign tree_6_19_carry = (tree_6_14_sum & tree_5_16_carry) | (tree_6_19_half & tree_5_17_carry);
    assign tree_6_20_half = tree_5_18_carry ^ tree_6_15_sum;
    assign tree_6_20_sum = tree_6_20_half ^ tree_5_19_carry;
    assign tree_6_20_carry = (tree_5_18_carry & tree_6_15_sum) | (tree_6_20_half & tree_5_19_carry);
    assign tree_6_21_half = tree_6_16_sum ^ tree_6_17_sum;
    assign tree_6_21_sum = tree_6_21_half ^ tree_6_18_sum;
    assign tree_6_21_carry = (tree_6_16_sum & tree_6_17_sum) | (tree_6_21_half & tree_6_18_sum);
    assign tree_6_22_half = tree_5_20_carry ^ tree_6_19_sum;
    assign tree_6_22_sum = tree_6_22_half ^ tree_5_21_carry;
    assign tree_6_22_carry = (tree_5_20_carry & tree_6_19_sum) | (tree_6_22_half & tree_5_21_carry);
    assign tree_6_23_half = tree_5_22_carry ^ tree_6_20_sum;
    assign tree_6_23_sum = tree_6_23_half ^ tree_6_21_sum;
    assign tree_6_23_carry = (tree_5_22_carry & tree_6_20_sum) | (tree_6_23_half & tree_6_21_sum);
    assign tree_6_24_half = tree_6_22_sum ^ tree_5_23_carry;
    assign tree_6_24_sum = tree_6_24_half ^ tree_5_24_carry;
    assign tree_6_24_carry = (tree_6_22_sum & tree_5_23_carry) | (tree_6_24_half & tree_5_24_carry);
    assign tree_6_25_sum = tree_6_23_sum ^ tree_5_25_carry;
    assign tree_6_25_carry = tree_6_23_sum & tree_5_25_carry;
    assign tree_7_0_half = lane_0_terms[7] ^ lane_0_terms[14];
    assign tree_7_0_sum = tree_7_0_half ^ lane_0_terms[19];
    assign tree_7_0_carry = (lane_0_terms[7] & lane_0_terms[14]) | (tree_7_0_half & lane_0_terms[19]);
    assign tree_7_1_half = lane_1_terms[7] ^ lane_1_terms[14];
    assign tree_7_1_sum = tree_7_1_half ^ lane_1_terms[19];
    assign tree_7_1_carry = (lane_1_terms[7] & lane_1_terms[14]) | (tree_7_1_half & lane_1_terms[19]);
    assign tree_7_2_half = lane_2_terms[7] ^ lane_2_terms[14];
    assign tree_7_2_sum = tree_7_2_half ^ lane_2_terms[19];
    assign tree_7_2_carry = (lane_2_terms[7] & lane_2_terms[14]) | (tree_7_2_half & lane_2_terms[19]);
    assign tree_7_3_half = lane_3_terms[7] ^ lane_3_terms[14];
    assign tree_7_3_sum = tree_7_3_half ^ lane_3_terms[19];
    assign tree_7_3_carry = (lane_3_terms[7] & lane_3_terms[14]) | (tree_7_3_half & lane_3_terms[19]);
    assign tree_7_4_half = lane_4_terms[7] ^ lane_4_terms[14];
    assign tree_7_4_sum = tree_7_4_half ^ lane_4_terms[19];
    assign tree_7_4_carry = (lane_4_terms[7] & lane_4_terms[14]) | (tree_7_4_half & lane_4_terms[19]);
    assign tree_7_5_half = lane_5_terms[7] ^ lane_5_terms[14];
    assign tree_7_5_sum = tree_7_5_half ^ lane_5_terms[19];
    assign tree_7_5_carry = (lane_5_terms[7] & lane_5_terms[14]) | (tree_7_5_half & lane_5_terms[19]);
    assign tree_7_6_half = lane_6_terms[7] ^ lane_6_terms[14];
    assign tree_7_6_sum = tree_7_6_half ^ lane_6_terms[19];
    assign tree_7_6_carry = (lane_6_terms[7] & lane_6_terms[14]) | (tree_7_6_half & lane_6_terms[19]);
    assign tree_7_7_half = lane_7_terms[7] ^ lane_7_terms[14];
    assign tree_7_7_sum = tree_7_7_half ^ lane_7_terms[19];
    assign tree_7_7_carry = (lane_7_terms[7] & lane_7_terms[14]) | (tree_7_7_half & lane_7_terms[19]);
    assign tree_7_8_half = lane_8_terms[7] ^ lane_8_terms[14];
    assign tree_7_8_sum = tree_7_8_half ^ lane_8_terms[19];
    assign tree_7_8_carry = (lane_8_terms[7] & lane_8_terms[14]) | (tree_7_8_half & lane_8_terms[19]);
    assign tree_7_9_half = tree_6_0_carry ^ tree_6_1_carry;
    assign tree_7_9_sum = tree_7_9_half ^ tree_6_2_carry;
    assign tree_7_9_carry = (tree_6_0_carry & tree_6_1_carry) | (tree_7_9_half & tree_6_2_carry);
    assign tree_7_10_half = tree_6_3_carry ^ tree_6_4_carry;
    assign tree_7_10_sum = tree_7_10_half ^ tree_6_5_carry;
    assign tree_7_10_carry = (tree_6_3_carry & tree_6_4_carry) | (tree_7_10_half & tree_6_5_carry);
    assign tree_7_11_half = tree_6_6_carry ^ tree_6_7_carry;
    assign tree_7_11_sum = tree_7_11_half ^ tree_6_8_carry;
    assign tree_7_11_carry = (tree_6_6_carry & tree_6_7_carry) | (tree_7_11_half & tree_6_8_carry);
    assign tree_7_12_half = tree_7_0_sum ^ tree_7_1_sum;
    assign tree_7_12_sum = tree_7_12_half ^ tree_7_2_sum;
    assign tree_7_12_carry = (tree_7_0_sum & tree_7_1_sum) | (tree_7_12_half & tree_7_2_sum);
    assign tree_7_13_half = tree_7_3_sum ^ tree_7_4_sum;
    assign tree_7_13_sum = tree_7_13_half ^ tree_7_5_sum;
    assign tree_7_13_carry = (tree_7_3_sum & tree_7_4_sum) | (tree_7_13_half & tree_7_5_sum);
    assign tree_7_14_half = tree_7_6_sum ^ tree_7_7_sum;
    assign tree_7_14_sum = tree_7_14_half ^ tree_7_8_sum;
    assign tree_7_14_carry = (tree_7_6_sum & tree_7_7_sum) | (tree_7_14_half & tree_7_8_sum);
    assign tree_7_15_half = tree_6_9_carry ^ tree_6_10_carry;
    assign tree_7_15_sum = tree_7_15_half ^ tree_6_11_carry;
    assign tree_7_15_carry = (tree_6_9_carry & tree_6_10_carry) | (tree_7_15_half & tree_6_11_carry);
    assign tree_7_16_half = tree_6_12_carry ^ tree_6_13_carry;
    assign tree_7_16_sum = tree_7_16_half ^ tree_6_14_carry;
    assign tree_7_16_carry = (tree_6_12_carry & tree_6_13_carry) | (tree_7_16_half & tree_6_14_carry);
    assign tree_7_17_half = tree_7_9_sum ^ tree_7_10_sum;
    assign tree_7_17_sum = tree_7_17_half ^ tree_7_11_sum;
    assign tree_7_17_carry = (tree_7_9_sum & tree_7_10_sum) | (tree_7_17_half & tree_7_11_sum);
    assign tree_7_18_half = tree_7_12_sum ^ tree_7_13_sum;
    assign tree_7_18_sum = tree_7_18_half ^ tree_7_14_sum;
    assign tree_7_18_carry = (tree_7_12_sum & tree_7_13_sum) | (tree_7_18_half & tree_7_14_sum);
    assign tree_7_19_half = tree_6_15_carry ^ tree_6_16_carry;
    assign tree_7_19_sum = tree_7_19_half ^ tree_6_17_carry;
    assign tree_7_19_carry = (tree_6_15_carry & tree_6_16_carry) | (tree_7_19_half & tree_6_17_carry);
    assign tree_7_20_half = tree_7_15_sum ^ tree_6_18_carry;
    assign tree_7_20_sum = tree_7_20_half ^ tree_7_16_sum;
    assign tree_7_20_carry = (tree_7_15_sum & tree_6_18_carry) | (tree_7_20_half & tree_7_16_sum);
    assign tree_7_21_half = tree_7_17_sum ^ tree_7_18_sum;
    assign tree_7_21_sum = tree_7_21_half ^ tree_6_19_carry;
    assign tree_7_21_carry = (tree_7_17_sum & tree_7_18_sum) | (tree_7_21_half & tree_6_19_carry);
    assign tree_7_22_half = tree_6_20_carry ^ tree_6_21_carry;
    assign tree_7_22_sum = tree_7_22_half ^ tree_7_19_sum;
    assign tree_7_22_carry = (tree_6_20_carry & tree_6_21_carry) | (tree_7_22_half & tree_7_19_sum);
    assign tree_7_23_half = tree_7_20_sum ^ tree_7_21_sum;
    assign tree_7_23_sum = tree_7_23_half ^ tree_6_22_carry;
    assign tree_7_23_carry = (tree_7_20_sum & tree_7_21_sum) | (tree_7_23_half & tree_6_22_carry);
    assign tree_7_24_half = tree_6_23_carry ^ tree_7_22_sum;
    assign tree_7_24_sum = tree_7_24_half ^ tree_7_23_sum;
    assign tree_7_24_carry = (tree_6_23_carry & tree_7_22_sum) | (tree_7_24_half & tree_7_23_sum);
    assign tree_7_25_sum = tree_6_25_carry ^ tree_6_24_carry;
    assign tree_7_25_carry = tree_6_25_carry & tree_6_24_carry;
    assign tree_8_0_sum = ~(lane_0_terms[20] ^ lane_1_terms[20]);
    assign tree_8_0_carry = lane_0_terms[20] | lane_1_terms[20];
    assign tree_8_1_half = lane_2_terms[20] ^ lane_3_terms[20];
    assign tree_8_1_sum = tree_8_1_half ^ lane_4_terms[20];
    assign tree_8_1_carry = (lane_2_terms[20] & lane_3_terms[20]) | (tree_8_1_half & lane_4_terms[20]);
    assign tree_8_2_half = lane_5_terms[20] ^ lane_6_terms[20];
    assign tree_8_2_sum = tree_8_2_half ^ lane_7_terms[20];
    assign tree_8_2_carry = (lane_5_terms[20] & lane_6_terms[20]) | (tree_8_2_half & lane_7_terms[20]);
    assign tree_8_3_half = lane_8_terms[20] ^ tree_8_0_sum;
    assign tree_8_3_sum = tree_8_3_half ^ tree_7_0_carry;
    assign tree_8_3_carry = (lane_8_terms[20] & tree_8_0_sum) | (tree_8_3_half & tree_7_0_carry);
    assign tree_8_4_half = tree_7_1_carry ^ tree_7_2_carry;
    assign tree_8_4_sum = tree_8_4_half ^ tree_7_3_carry;
    assign tree_8_4_carry = (tree_7_1_carry & tree_7_2_carry) | (tree_8_4_half & tree_7_3_carry);
    assign tree_8_5_half = tree_7_4_carry ^ tree_7_5_carry;
    assign tree_8_5_sum = tree_8_5_half ^ tree_7_6_carry;
    assign tree_8_5_carry = (tree_7_4_carry & tree_7_5_carry) | (tree_8_5_half & tree_7_6_carry);
    assign tree_8_6_half = tree_7_7_carry ^ tree_7_8_carry;
    assign tree_8_6_sum = tree_8_6_half ^ tree_8_1_sum;
    assign tree_8_6_carry = (tree_7_7_carry & tree_7_8_carry) | (tree_8_6_half & tree_8_1_sum);
    assign tree_8_7_half = tree_8_2_sum ^ tree_8_3_sum;
    assign tree_8_7_sum = tree_8_7_half ^ tree_7_9_carry;
    assign tree_8_7_carry = (tree_8_2_sum & tree_8_3_sum) | (tree_8_7_half & tree_7_9_carry);
    assign tree_8_8_half = tree_7_10_carry ^ tree_7_11_carry;
    assign tree_8_8_sum = tree_8_8_half ^ tree_7_12_carry;
    assign tree_8_8_carry = (tree_7_10_carry & tree_7_11_carry) | (tree_8_8_half & tree_7_12_carry);
    assign tree_8_9_half = tree_7_13_carry ^ tree_7_14_carry;
    assign tree_8_9_sum = tree_8_9_half ^ tree_8_4_sum;
    assign tree_8_9_carry = (tree_7_13_carry & tree_7_14_carry) | (tree_8_9_half & tree_8_4_sum);
    assign tree_8_10_half = tree_8_5_sum ^ tree_8_6_sum;
    assign tree_8_10_sum = tree_8_10_half ^ tree_8_7_sum;
    assign tree_8_10_carry = (tree_8_5_sum & tree_8_6_sum) | (tree_8_10_half & tree_8_7_sum);
    assign tree_8_11_half = tree_7_15_carry ^ tree_7_16_carry;
    assign tree_8_11_sum = tree_8_11_half ^ tree_7_17_carry;
    assign tree_8_11_carry = (tree_7_15_carry & tree_7_16_carry) | (tree_8_11_half & tree_7_17_carry);
    assign tree_8_12_half = tree_8_8_sum ^ tree_7_18_carry;
    assign tree_8_12_sum = tree_8_12_half ^ tree_8_9_sum;
    assign tree_8_12_carry = (tree_8_8_sum & tree_7_18_carry) | (tree_8_12_half & tree_8_9_sum);
    assign tree_8_13_half = tree_8_10_sum ^ tree_7_19_carry;
    assign tree_8_13_sum = tree_8_13_half ^ tree_7_20_carry;
    assign tree_8_13_carry = (tree_8_10_sum & tree_7_19_carry) | (tree_8_13_half & tree_7_20_carry);
    assign tree_8_14_half = tree_8_11_sum ^ tree_7_21_carry;
    assign tree_8_14_sum = tree_8_14_half ^ tree_8_12_sum;
    assign tree_8_14_carry = (tree_8_11_sum & tree_7_21_carry) | (tree_8_14_half & tree_8_12_sum);
    assign tree_8_15_half = tree_7_22_carry ^ tree_8_13_sum;
    assign tree_8_15_sum = tree_8_15_half ^ tree_7_23_carry;
    assign tree_8_15_carry = (tree_7_22_carry & tree_8_13_sum) | (tree_8_15_half & tree_7_23_carry);
    assign tree_8_16_half = tree_8_14_sum ^ tree_7_24_carry;
    assign tree_8_16_sum = tree_8_16_half ^ tree_7_25_carry;
    assign tree_8_16_carry = (tree_8_14_sum & tree_7_24_carry) | (tree_8_16_half & tree_7_25_carry);
    assign tree_9_0_half = lane_0_terms[21] ^ lane_1_terms[21];
    assign tree_9_0_sum = tree_9_0_half ^ lane_2_terms[21];
    assign tree_9_0_carry = (lane_0_terms[21] & lane_1_terms[21]) | (tree_9_0_half & lane_2_terms[21]);
    assign tree_9_1_half = lane_3_terms[21] ^ lane_4_terms[21];
    assign tree_9_1_sum = tree_9_1_half ^ lane_5_terms[21];
    assign tree_9_1_carry = (lane_3_terms[21] & lane_4_terms[21]) | (tree_9_1_half & lane_5_terms[21]);
    assign tree_9_2_half = lane_6_terms[21] ^ lane_7_terms[21];
    assign tree_9_2_sum = tree_9_2_half ^ lane_8_terms[21];
    assign tree_9_2_carry = (lane_6_terms[21] & lane_7_terms[21]) | (tree_9_2_half & lane_8_terms[21]);
    assign tree_9_3_half = tree_8_0_carry ^ tree_8_1_carry;
    assign tree_9_3_sum = tree_9_3_half ^ tree_8_2_carry;
    assign tree_9_3_carry = (tree_8_0_carry & tree_8_1_carry) | (tree_9_3_half & tree_8_2_carry);
    assign tree_9_4_half = tree_9_0_sum ^ tree_9_1_sum;
    assign tree_9_4_sum = tree_9_4_half ^ tree_9_2_sum;
    assign tree_9_4_carry = (tree_9_0_sum & tree_9_1_sum) | (tree_9_4_half & tree_9_2_sum);
    assign tree_9_5_half = tree_8_3_carry ^ tree_8_4_carry;
    assign tree_9_5_sum = tree_9_5_half ^ tree_8_5_carry;
    assign tree_9_5_carry = (tree_8_3_carry & tree_8_4_carry) | (tree_9_5_half & tree_8_5_carry);
    assign tree_9_6_half = tree_8_6_carry ^ tree_9_3_sum;
    assign tree_9_6_sum = tree_9_6_half ^ tree_9_4_sum;
    assign tree_9_6_carry = (tree_8_6_carry & tree_9_3_sum) | (tree_9_6_half & tree_9_4_sum);
    assign tree_9_7_half = tree_8_7_carry ^ tree_8_8_carry;
    assign tree_9_7_sum = tree_9_7_half ^ tree_8_9_carry;
    assign tree_9_7_carry = (tree_8_7_carry & tree_8_8_carry) | (tree_9_7_half & tree_8_9_carry);
    assign tree_9_8_half = tree_9_5_sum ^ tree_8_10_carry;
    assign tree_9_8_sum = tree_9_8_half ^ tree_9_6_sum;
    assign tree_9_8_carry = (tree_9_5_sum & tree_8_10_carry) | (tree_9_8_half & tree_9_6_sum);
    assign tree_9_9_half = tree_8_11_carry ^ tree_9_7_sum;
    assign tree_9_9_sum = tree_9_9_half ^ tree_8_12_carry;
    assign tree_9_9_carry = (tree_8_11_carry & tree_9_7_sum) | (tree_9_9_half & tree_8_12_carry);
    assign tree_9_10_half = tree_9_8_sum ^ tree_8_13_carry;
    assign tree_9_10_sum = tree_9_10_half ^ tree_9_9_sum;
    assign tree_9_10_carry = (tree_9_8_sum & tree_8_13_carry) | (tree_9_10_half & tree_9_9_sum);
    assign tree_9_11_half = tree_8_14_carry ^ tree_8_15_carry;
    assign tree_9_11_sum = tree_9_11_half ^ tree_9_10_sum;
    assign tree_9_11_carry = (tree_8_14_carry & tree_8_15_carry) | (tree_9_11_half & tree_9_10_sum);
    assign tree_10_0_sum = ~(tree_9_0_carry ^ tree_9_1_carry);
    assign tree_10_0_carry = tree_9_0_carry | tree_9_1_carry;
    assign tree_10_1_half = tree_9_2_carry ^ tree_10_0_sum;
    assign tree_10_1_sum = tree_10_1_half ^ tree_9_3_carry;
    assign tree_10_1_carry = (tree_9_2_carry & tree_10_0_sum) | (tree_10_1_half & tree_9_3_carry);
    assign tree_10_2_half = tree_9_4_carry ^ tree_10_1_sum;
    assign tree_10_2_sum = tree_10_2_half ^ tree_9_5_carry;
    assign tree_10_2_carry = (tree_9_4_carry & tree_10_1_sum) | (tree_10_2_half & tree_9_5_carry);
    assign tree_10_3_half = tree_9_6_carry ^ tree_10_2_sum;
    assign tree_10_3_sum = tree_10_3_half ^ tree_9_7_carry;
    assign tree_10_3_carry = (tree_9_6_carry & tree_10_2_sum) | (tree_10_3_half & tree_9_7_carry);
    assign tree_10_4_half = tree_9_8_carry ^ tree_10_3_sum;
    assign tree_10_4_sum = tree_10_4_half ^ tree_9_9_carry;
    assign tree_10_4_carry = (tree_9_8_carry & tree_10_3_sum) | (tree_10_4_half & tree_9_9_carry);
    assign tree_10_5_sum = tree_9_10_carry ^ tree_10_4_sum;
    assign tree_10_5_carry = tree_9_10_carry & tree_10_4_sum;
    assign tree_11_0_half = tree_10_0_carry ^ tree_10_1_carry;
    assign tree_11_0_sum = tree_11_0_half ^ tree_10_2_carry;
    assign tree_11_0_carry = (tree_10_0_carry & tree_10_1_carry) | (tree_11_0_half & tree_10_2_carry);
    assign tree_11_1_half = tree_11_0_sum ^ tree_10_3_carry;
    assign tree_11_1_sum = tree_11_1_half ^ tree_10_4_carry;
    assign tree_11_1_carry = (tree_11_0_sum & tree_10_3_carry) | (tree_11_1_half & tree_10_4_carry);
    assign sum_1 = {tree_11_0_carry, tree_10_5_carry, tree_10_5_sum, tree_8_16_carry, tree_8_15_sum, tree_7_24_sum, tree_6_25_sum, tree_5_24_sum, tree_4_25_sum, tree_3_16_sum, tree_2_15_sum, tree_1_6_sum, tree_0_8_sum} + {tree_11_1_carry, tree_11_1_sum, tree_9_11_carry, tree_9_11_sum, tree_8_16_sum, tree_7_25_sum, tree_6_24_sum, tree_5_25_sum, tree_4_24_sum, tree_3_15_sum, tree_2_16_sum, tree_1_7_sum, 1'b0};
    assign total = sum_1;

    block_integer_lane_int5_int5_k9_window_stages0 lane_0 (
        .act(act[4:0]),
        .wgt(wgt[4:0]),
        .terms(lane_0_terms)
    );

    block_integer_lane_int5_int5_k9_window_stages0 lane_1 (
        .act(act[9:5]),
        .wgt(wgt[9:5]),
        .terms(lane_1_terms)
    );

    block_integer_lane_int5_int5_k9_window_stages0 lane_2 (
        .act(act[14:10]),
        .wgt(wgt[14:10]),
        .terms(lane_2_terms)
    );

    block_integer_lane_int5_int5_k9_window_stages0 lane_3 (
        .act(act[19:15]),
        .wgt(wgt[19:15]),
        .terms(lane_3_terms)
    );

    block_integer_lane_int5_int5_k9_window_stages0 lane_4 (
        .act(act[24:20]),
        .wgt(wgt[24:20]),
        .terms(lane_4_terms)
    );

    block_integer_lane_int5_int5_k9_window_stages0 lane_5 (
        .act(act[29:25]),
        .wgt(wgt[29:25]),
        .terms(lane_5_terms)
    );

    block_integer_lane_int5_int5_k9_window_stages0 lane_6 (
        .act(act[34:30]),
        .wgt(wgt[34:30]),
        .terms(lane_6_terms)
    );

    block_integer_lane_int5_int5_k9_window_stages0 lane_7 (
        .act(act[39:35]),
        .wgt(wgt[39:35]),
        .terms(lane_7_terms)
    );

    block_integer_lane_int5_int5_k9_window_stages0 lane_8 (
        .act(act[44:40]),
        .wgt(wgt[44:40]),
        .terms(lane_8_terms)
    );

endmodule

module block_integer_lane_int5_int5_k9_window_stages0 (
    input  wire [4:0] act,
    input  wire [4:0] wgt,
    output wire [22:0] terms
);

    wire digit_0_one;
    wire digit_0_two;
    wire digit_0_negative;
    wire digit_1_one;
    wire digit_1_two;
    wire digit_1_negative;
    wire digit_2_one;
    wire digit_2_two;
    wire digit_2_negative;
    wire [4:0] flipped_0;
    wire [5:0] row_0;
    wire [4:0] flipped_1;
    wire [5:0] row_1;
    wire [4:0] flipped_2;
    wire [5:0] row_2;

    assign digit_0_one = wgt[0] ^ 1'b0;
    assign digit_0_two = ((wgt[1] & ~wgt[0]) & ~1'b0) | ((~wgt[1] & wgt[0]) & 1'b0);
    assign digit_0_negative = wgt[1] & ~(wgt[0] & 1'b0);
    assign digit_1_one = wgt[2] ^ wgt[1];
    assign digit_1_two = ((wgt[3] & ~wgt[2]) & ~wgt[1]) | ((~wgt[3] & wgt[2]) & wgt[1]);
    assign digit_1_negative = wgt[3] & ~(wgt[2] & wgt[1]);
    assign digit_2_one = wgt[4] ^ wgt[3];
    assign digit_2_two = ((wgt[4] & ~wgt[4]) & ~wgt[3]) | ((~wgt[4] & wgt[4]) & wgt[3]);
    assign digit_2_negative = wgt[4] & ~(wgt[4] & wgt[3]);
    assign flipped_0 = act ^ {5{wgt[1]}};
    assign row_0 = ({flipped_0[4], flipped_0} & {6{digit_0_one}}) | ({flipped_0, wgt[1]} & {6{digit_0_two}});
    assign flipped_1 = act ^ {5{wgt[3]}};
    assign row_1 = ({flipped_1[4], flipped_1} & {6{digit_1_one}}) | ({flipped_1, wgt[3]} & {6{digit_1_two}});
    assign flipped_2 = act ^ {5{wgt[4]}};
    assign row_2 = ({flipped_2[4], flipped_2} & {6{digit_2_one}}) | ({flipped_2, wgt[4]} & {6{digit_2_two}});
    assign terms = {digit_2_negative, ~row_2[5], row_2[4:0], digit_1_negative, ~row_1[5], row_1[4:0], digit_0_negative, ~row_0[5], row_0[5], row_0};

endmodule

`default_nettype wire
