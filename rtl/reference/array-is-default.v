// is_array_8x8_int8_int8_acc32_multiplier: input-stationary array: a column of B per cycle, the next A loads meanwhile
//
//   rows       8            rows of PEs
//   cols       8            columns of PEs
//   act        int8         format of the activations
//   wgt        int8         format of the weights
//   acc_width  32 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         multiplier   PE family
//   tile       8 PEs        side of the tiles: operands are registered between tiles, not inside
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait; none: not at all, every accumulator is a port, as published arrays are measured
//
// digest 913800c2206f2e894cde2b2274af87c7161d3c9d77e080fdd37950ae9e820f2f
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module is_array_8x8_int8_int8_acc32_multiplier (
    input  wire clk,
    input  wire rst,
    input  wire act_valid,
    input  wire [63:0] act,
    input  wire valid,
    input  wire swap,
    input  wire [63:0] wgt,
    output wire out_valid,
    output wire [255:0] out
);

    reg  [63:0] act_edge;
    reg  [63:0] wgt_edge;
    reg  [7:0] wgt_skew_1;
    reg  [7:0] wgt_skew_2_1;
    reg  [7:0] wgt_skew_2_2;
    reg  [7:0] wgt_skew_3_1;
    reg  [7:0] wgt_skew_3_2;
    reg  [7:0] wgt_skew_3_3;
    reg  [7:0] wgt_skew_4_1;
    reg  [7:0] wgt_skew_4_2;
    reg  [7:0] wgt_skew_4_3;
    reg  [7:0] wgt_skew_4_4;
    reg  [7:0] wgt_skew_5_1;
    reg  [7:0] wgt_skew_5_2;
    reg  [7:0] wgt_skew_5_3;
    reg  [7:0] wgt_skew_5_4;
    reg  [7:0] wgt_skew_5_5;
    reg  [7:0] wgt_skew_6_1;
    reg  [7:0] wgt_skew_6_2;
    reg  [7:0] wgt_skew_6_3;
    reg  [7:0] wgt_skew_6_4;
    reg  [7:0] wgt_skew_6_5;
    reg  [7:0] wgt_skew_6_6;
    reg  [7:0] wgt_skew_7_1;
    reg  [7:0] wgt_skew_7_2;
    reg  [7:0] wgt_skew_7_3;
    reg  [7:0] wgt_skew_7_4;
    reg  [7:0] wgt_skew_7_5;
    reg  [7:0] wgt_skew_7_6;
    reg  [7:0] wgt_skew_7_7;
    reg  [7:0] row;
    reg  [7:0] write_edge;
    wire [7:0] write;
    reg  [6:0] swap_line;
    reg  [8:0] valid_line;
    wire [151:0] resolved;

    assign write = row & {8{act_valid}};
    assign out_valid = valid_line[8];
    assign out = {{13{resolved[151]}}, resolved[151:133], {13{resolved[132]}}, resolved[132:114], {13{resolved[113]}}, resolved[113:95], {13{resolved[94]}}, resolved[94:76], {13{resolved[75]}}, resolved[75:57], {13{resolved[56]}}, resolved[56:38], {13{resolved[37]}}, resolved[37:19], {13{resolved[18]}}, resolved[18:0]};

    always @(posedge clk) begin
        act_edge <= act;
        wgt_edge <= wgt;
        wgt_skew_1 <= wgt_edge[15:8];
        wgt_skew_2_1 <= wgt_edge[23:16];
        wgt_skew_2_2 <= wgt_skew_2_1;
        wgt_skew_3_1 <= wgt_edge[31:24];
        wgt_skew_3_2 <= wgt_skew_3_1;
        wgt_skew_3_3 <= wgt_skew_3_2;
        wgt_skew_4_1 <= wgt_edge[39:32];
        wgt_skew_4_2 <= wgt_skew_4_1;
        wgt_skew_4_3 <= wgt_skew_4_2;
        wgt_skew_4_4 <= wgt_skew_4_3;
        wgt_skew_5_1 <= wgt_edge[47:40];
        wgt_skew_5_2 <= wgt_skew_5_1;
        wgt_skew_5_3 <= wgt_skew_5_2;
        wgt_skew_5_4 <= wgt_skew_5_3;
        wgt_skew_5_5 <= wgt_skew_5_4;
        wgt_skew_6_1 <= wgt_edge[55:48];
        wgt_skew_6_2 <= wgt_skew_6_1;
        wgt_skew_6_3 <= wgt_skew_6_2;
        wgt_skew_6_4 <= wgt_skew_6_3;
        wgt_skew_6_5 <= wgt_skew_6_4;
        wgt_skew_6_6 <= wgt_skew_6_5;
        wgt_skew_7_1 <= wgt_edge[63:56];
        wgt_skew_7_2 <= wgt_skew_7_1;
        wgt_skew_7_3 <= wgt_skew_7_2;
        wgt_skew_7_4 <= wgt_skew_7_3;
        wgt_skew_7_5 <= wgt_skew_7_4;
        wgt_skew_7_6 <= wgt_skew_7_5;
        wgt_skew_7_7 <= wgt_skew_7_6;
    end

    always @(posedge clk) begin
        if (rst) begin
            row <= 8'd1;
        end else begin
            if (act_valid) begin
                row <= {row[6:0], row[7]};
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            write_edge <= 8'd0;
        end else begin
            write_edge <= write;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            swap_line <= 7'd0;
        end else begin
            swap_line <= {swap_line[5:0], (swap & valid)};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            valid_line <= 9'd0;
        end else begin
            valid_line <= {valid_line[7:0], valid};
        end
    end

    is_mesh_8x8_int8_int8_acc19_multiplier mesh (
        .clk(clk),
        .wgt({wgt_skew_7_7, wgt_skew_6_6, wgt_skew_5_5, wgt_skew_4_4, wgt_skew_3_3, wgt_skew_2_2, wgt_skew_1, wgt_edge[7:0]}),
        .act(act_edge),
        .write(write_edge),
        .swap({swap_line, (swap & valid)}),
        .below(resolved)
    );

endmodule

module is_mesh_8x8_int8_int8_acc19_multiplier (
    input  wire clk,
    input  wire [63:0] wgt,
    input  wire [63:0] act,
    input  wire [7:0] write,
    input  wire [7:0] swap,
    output wire [151:0] below
);

    is_tile_8x8_int8_int8_acc19_multiplier tile_0_0 (
        .clk(clk),
        .wgt(wgt),
        .act(act),
        .write(write),
        .swap(swap),
        .above(152'd0),
        .below(below)
    );

endmodule

module is_tile_8x8_int8_int8_acc19_multiplier (
    input  wire clk,
    input  wire [63:0] wgt,
    input  wire [63:0] act,
    input  wire [7:0] write,
    input  wire [7:0] swap,
    input  wire [151:0] above,
    output wire [151:0] below
);

    wire [18:0] below_0_0;
    wire [18:0] below_0_1;
    wire [18:0] below_0_2;
    wire [18:0] below_0_3;
    wire [18:0] below_0_4;
    wire [18:0] below_0_5;
    wire [18:0] below_0_6;
    wire [18:0] below_0_7;
    wire [18:0] below_1_0;
    wire [18:0] below_1_1;
    wire [18:0] below_1_2;
    wire [18:0] below_1_3;
    wire [18:0] below_1_4;
    wire [18:0] below_1_5;
    wire [18:0] below_1_6;
    wire [18:0] below_1_7;
    wire [18:0] below_2_0;
    wire [18:0] below_2_1;
    wire [18:0] below_2_2;
    wire [18:0] below_2_3;
    wire [18:0] below_2_4;
    wire [18:0] below_2_5;
    wire [18:0] below_2_6;
    wire [18:0] below_2_7;
    wire [18:0] below_3_0;
    wire [18:0] below_3_1;
    wire [18:0] below_3_2;
    wire [18:0] below_3_3;
    wire [18:0] below_3_4;
    wire [18:0] below_3_5;
    wire [18:0] below_3_6;
    wire [18:0] below_3_7;
    wire [18:0] below_4_0;
    wire [18:0] below_4_1;
    wire [18:0] below_4_2;
    wire [18:0] below_4_3;
    wire [18:0] below_4_4;
    wire [18:0] below_4_5;
    wire [18:0] below_4_6;
    wire [18:0] below_4_7;
    wire [18:0] below_5_0;
    wire [18:0] below_5_1;
    wire [18:0] below_5_2;
    wire [18:0] below_5_3;
    wire [18:0] below_5_4;
    wire [18:0] below_5_5;
    wire [18:0] below_5_6;
    wire [18:0] below_5_7;
    wire [18:0] below_6_0;
    wire [18:0] below_6_1;
    wire [18:0] below_6_2;
    wire [18:0] below_6_3;
    wire [18:0] below_6_4;
    wire [18:0] below_6_5;
    wire [18:0] below_6_6;
    wire [18:0] below_6_7;
    wire [18:0] below_7_0;
    wire [18:0] below_7_1;
    wire [18:0] below_7_2;
    wire [18:0] below_7_3;
    wire [18:0] below_7_4;
    wire [18:0] below_7_5;
    wire [18:0] below_7_6;
    wire [18:0] below_7_7;

    assign below = {below_7_7, below_7_6, below_7_5, below_7_4, below_7_3, below_7_2, below_7_1, below_7_0};

    is_cell_int8_int8_acc19_multiplier cell_0_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[7:0]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[18:0]),
        .below(below_0_0)
    );

    is_cell_int8_int8_acc19_multiplier cell_0_1 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[7:0]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[37:19]),
        .below(below_0_1)
    );

    is_cell_int8_int8_acc19_multiplier cell_0_2 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[7:0]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[56:38]),
        .below(below_0_2)
    );

    is_cell_int8_int8_acc19_multiplier cell_0_3 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[7:0]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[75:57]),
        .below(below_0_3)
    );

    is_cell_int8_int8_acc19_multiplier cell_0_4 (
        .clk(clk),
        .act(act[39:32]),
        .wgt(wgt[7:0]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[94:76]),
        .below(below_0_4)
    );

    is_cell_int8_int8_acc19_multiplier cell_0_5 (
        .clk(clk),
        .act(act[47:40]),
        .wgt(wgt[7:0]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[113:95]),
        .below(below_0_5)
    );

    is_cell_int8_int8_acc19_multiplier cell_0_6 (
        .clk(clk),
        .act(act[55:48]),
        .wgt(wgt[7:0]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[132:114]),
        .below(below_0_6)
    );

    is_cell_int8_int8_acc19_multiplier cell_0_7 (
        .clk(clk),
        .act(act[63:56]),
        .wgt(wgt[7:0]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[151:133]),
        .below(below_0_7)
    );

    is_cell_int8_int8_acc19_multiplier cell_1_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[15:8]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_0),
        .below(below_1_0)
    );

    is_cell_int8_int8_acc19_multiplier cell_1_1 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[15:8]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_1),
        .below(below_1_1)
    );

    is_cell_int8_int8_acc19_multiplier cell_1_2 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[15:8]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_2),
        .below(below_1_2)
    );

    is_cell_int8_int8_acc19_multiplier cell_1_3 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[15:8]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_3),
        .below(below_1_3)
    );

    is_cell_int8_int8_acc19_multiplier cell_1_4 (
        .clk(clk),
        .act(act[39:32]),
        .wgt(wgt[15:8]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_4),
        .below(below_1_4)
    );

    is_cell_int8_int8_acc19_multiplier cell_1_5 (
        .clk(clk),
        .act(act[47:40]),
        .wgt(wgt[15:8]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_5),
        .below(below_1_5)
    );

    is_cell_int8_int8_acc19_multiplier cell_1_6 (
        .clk(clk),
        .act(act[55:48]),
        .wgt(wgt[15:8]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_6),
        .below(below_1_6)
    );

    is_cell_int8_int8_acc19_multiplier cell_1_7 (
        .clk(clk),
        .act(act[63:56]),
        .wgt(wgt[15:8]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_7),
        .below(below_1_7)
    );

    is_cell_int8_int8_acc19_multiplier cell_2_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[23:16]),
        .write(write[2]),
        .swap(swap[2]),
        .above(below_1_0),
        .below(below_2_0)
    );

    is_cell_int8_int8_acc19_multiplier cell_2_1 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[23:16]),
        .write(write[2]),
        .swap(swap[2]),
        .above(below_1_1),
        .below(below_2_1)
    );

    is_cell_int8_int8_acc19_multiplier cell_2_2 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[23:16]),
        .write(write[2]),
        .swap(swap[2]),
        .above(below_1_2),
        .below(below_2_2)
    );

    is_cell_int8_int8_acc19_multiplier cell_2_3 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[23:16]),
        .write(write[2]),
        .swap(swap[2]),
        .above(below_1_3),
        .below(below_2_3)
    );

    is_cell_int8_int8_acc19_multiplier cell_2_4 (
        .clk(clk),
        .act(act[39:32]),
        .wgt(wgt[23:16]),
        .write(write[2]),
        .swap(swap[2]),
        .above(below_1_4),
        .below(below_2_4)
    );

    is_cell_int8_int8_acc19_multiplier cell_2_5 (
        .clk(clk),
        .act(act[47:40]),
        .wgt(wgt[23:16]),
        .write(write[2]),
        .swap(swap[2]),
        .above(below_1_5),
        .below(below_2_5)
    );

    is_cell_int8_int8_acc19_multiplier cell_2_6 (
        .clk(clk),
        .act(act[55:48]),
        .wgt(wgt[23:16]),
        .write(write[2]),
        .swap(swap[2]),
        .above(below_1_6),
        .below(below_2_6)
    );

    is_cell_int8_int8_acc19_multiplier cell_2_7 (
        .clk(clk),
        .act(act[63:56]),
        .wgt(wgt[23:16]),
        .write(write[2]),
        .swap(swap[2]),
        .above(below_1_7),
        .below(below_2_7)
    );

    is_cell_int8_int8_acc19_multiplier cell_3_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[31:24]),
        .write(write[3]),
        .swap(swap[3]),
        .above(below_2_0),
        .below(below_3_0)
    );

    is_cell_int8_int8_acc19_multiplier cell_3_1 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[31:24]),
        .write(write[3]),
        .swap(swap[3]),
        .above(below_2_1),
        .below(below_3_1)
    );

    is_cell_int8_int8_acc19_multiplier cell_3_2 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[31:24]),
        .write(write[3]),
        .swap(swap[3]),
        .above(below_2_2),
        .below(below_3_2)
    );

    is_cell_int8_int8_acc19_multiplier cell_3_3 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[31:24]),
        .write(write[3]),
        .swap(swap[3]),
        .above(below_2_3),
        .below(below_3_3)
    );

    is_cell_int8_int8_acc19_multiplier cell_3_4 (
        .clk(clk),
        .act(act[39:32]),
        .wgt(wgt[31:24]),
        .write(write[3]),
        .swap(swap[3]),
        .above(below_2_4),
        .below(below_3_4)
    );

    is_cell_int8_int8_acc19_multiplier cell_3_5 (
        .clk(clk),
        .act(act[47:40]),
        .wgt(wgt[31:24]),
        .write(write[3]),
        .swap(swap[3]),
        .above(below_2_5),
        .below(below_3_5)
    );

    is_cell_int8_int8_acc19_multiplier cell_3_6 (
        .clk(clk),
        .act(act[55:48]),
        .wgt(wgt[31:24]),
        .write(write[3]),
        .swap(swap[3]),
        .above(below_2_6),
        .below(below_3_6)
    );

    is_cell_int8_int8_acc19_multiplier cell_3_7 (
        .clk(clk),
        .act(act[63:56]),
        .wgt(wgt[31:24]),
        .write(write[3]),
        .swap(swap[3]),
        .above(below_2_7),
        .below(below_3_7)
    );

    is_cell_int8_int8_acc19_multiplier cell_4_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[39:32]),
        .write(write[4]),
        .swap(swap[4]),
        .above(below_3_0),
        .below(below_4_0)
    );

    is_cell_int8_int8_acc19_multiplier cell_4_1 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[39:32]),
        .write(write[4]),
        .swap(swap[4]),
        .above(below_3_1),
        .below(below_4_1)
    );

    is_cell_int8_int8_acc19_multiplier cell_4_2 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[39:32]),
        .write(write[4]),
        .swap(swap[4]),
        .above(below_3_2),
        .below(below_4_2)
    );

    is_cell_int8_int8_acc19_multiplier cell_4_3 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[39:32]),
        .write(write[4]),
        .swap(swap[4]),
        .above(below_3_3),
        .below(below_4_3)
    );

    is_cell_int8_int8_acc19_multiplier cell_4_4 (
        .clk(clk),
        .act(act[39:32]),
        .wgt(wgt[39:32]),
        .write(write[4]),
        .swap(swap[4]),
        .above(below_3_4),
        .below(below_4_4)
    );

    is_cell_int8_int8_acc19_multiplier cell_4_5 (
        .clk(clk),
        .act(act[47:40]),
        .wgt(wgt[39:32]),
        .write(write[4]),
        .swap(swap[4]),
        .above(below_3_5),
        .below(below_4_5)
    );

    is_cell_int8_int8_acc19_multiplier cell_4_6 (
        .clk(clk),
        .act(act[55:48]),
        .wgt(wgt[39:32]),
        .write(write[4]),
        .swap(swap[4]),
        .above(below_3_6),
        .below(below_4_6)
    );

    is_cell_int8_int8_acc19_multiplier cell_4_7 (
        .clk(clk),
        .act(act[63:56]),
        .wgt(wgt[39:32]),
        .write(write[4]),
        .swap(swap[4]),
        .above(below_3_7),
        .below(below_4_7)
    );

    is_cell_int8_int8_acc19_multiplier cell_5_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[47:40]),
        .write(write[5]),
        .swap(swap[5]),
        .above(below_4_0),
        .below(below_5_0)
    );

    is_cell_int8_int8_acc19_multiplier cell_5_1 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[47:40]),
        .write(write[5]),
        .swap(swap[5]),
        .above(below_4_1),
        .below(below_5_1)
    );

    is_cell_int8_int8_acc19_multiplier cell_5_2 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[47:40]),
        .write(write[5]),
        .swap(swap[5]),
        .above(below_4_2),
        .below(below_5_2)
    );

    is_cell_int8_int8_acc19_multiplier cell_5_3 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[47:40]),
        .write(write[5]),
        .swap(swap[5]),
        .above(below_4_3),
        .below(below_5_3)
    );

    is_cell_int8_int8_acc19_multiplier cell_5_4 (
        .clk(clk),
        .act(act[39:32]),
        .wgt(wgt[47:40]),
        .write(write[5]),
        .swap(swap[5]),
        .above(below_4_4),
        .below(below_5_4)
    );

    is_cell_int8_int8_acc19_multiplier cell_5_5 (
        .clk(clk),
        .act(act[47:40]),
        .wgt(wgt[47:40]),
        .write(write[5]),
        .swap(swap[5]),
        .above(below_4_5),
        .below(below_5_5)
    );

    is_cell_int8_int8_acc19_multiplier cell_5_6 (
        .clk(clk),
        .act(act[55:48]),
        .wgt(wgt[47:40]),
        .write(write[5]),
        .swap(swap[5]),
        .above(below_4_6),
        .below(below_5_6)
    );

    is_cell_int8_int8_acc19_multiplier cell_5_7 (
        .clk(clk),
        .act(act[63:56]),
        .wgt(wgt[47:40]),
        .write(write[5]),
        .swap(swap[5]),
        .above(below_4_7),
        .below(below_5_7)
    );

    is_cell_int8_int8_acc19_multiplier cell_6_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[55:48]),
        .write(write[6]),
        .swap(swap[6]),
        .above(below_5_0),
        .below(below_6_0)
    );

    is_cell_int8_int8_acc19_multiplier cell_6_1 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[55:48]),
        .write(write[6]),
        .swap(swap[6]),
        .above(below_5_1),
        .below(below_6_1)
    );

    is_cell_int8_int8_acc19_multiplier cell_6_2 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[55:48]),
        .write(write[6]),
        .swap(swap[6]),
        .above(below_5_2),
        .below(below_6_2)
    );

    is_cell_int8_int8_acc19_multiplier cell_6_3 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[55:48]),
        .write(write[6]),
        .swap(swap[6]),
        .above(below_5_3),
        .below(below_6_3)
    );

    is_cell_int8_int8_acc19_multiplier cell_6_4 (
        .clk(clk),
        .act(act[39:32]),
        .wgt(wgt[55:48]),
        .write(write[6]),
        .swap(swap[6]),
        .above(below_5_4),
        .below(below_6_4)
    );

    is_cell_int8_int8_acc19_multiplier cell_6_5 (
        .clk(clk),
        .act(act[47:40]),
        .wgt(wgt[55:48]),
        .write(write[6]),
        .swap(swap[6]),
        .above(below_5_5),
        .below(below_6_5)
    );

    is_cell_int8_int8_acc19_multiplier cell_6_6 (
        .clk(clk),
        .act(act[55:48]),
        .wgt(wgt[55:48]),
        .write(write[6]),
        .swap(swap[6]),
        .above(below_5_6),
        .below(below_6_6)
    );

    is_cell_int8_int8_acc19_multiplier cell_6_7 (
        .clk(clk),
        .act(act[63:56]),
        .wgt(wgt[55:48]),
        .write(write[6]),
        .swap(swap[6]),
        .above(below_5_7),
        .below(below_6_7)
    );

    is_cell_int8_int8_acc19_multiplier cell_7_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[63:56]),
        .write(write[7]),
        .swap(swap[7]),
        .above(below_6_0),
        .below(below_7_0)
    );

    is_cell_int8_int8_acc19_multiplier cell_7_1 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[63:56]),
        .write(write[7]),
        .swap(swap[7]),
        .above(below_6_1),
        .below(below_7_1)
    );

    is_cell_int8_int8_acc19_multiplier cell_7_2 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[63:56]),
        .write(write[7]),
        .swap(swap[7]),
        .above(below_6_2),
        .below(below_7_2)
    );

    is_cell_int8_int8_acc19_multiplier cell_7_3 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[63:56]),
        .write(write[7]),
        .swap(swap[7]),
        .above(below_6_3),
        .below(below_7_3)
    );

    is_cell_int8_int8_acc19_multiplier cell_7_4 (
        .clk(clk),
        .act(act[39:32]),
        .wgt(wgt[63:56]),
        .write(write[7]),
        .swap(swap[7]),
        .above(below_6_4),
        .below(below_7_4)
    );

    is_cell_int8_int8_acc19_multiplier cell_7_5 (
        .clk(clk),
        .act(act[47:40]),
        .wgt(wgt[63:56]),
        .write(write[7]),
        .swap(swap[7]),
        .above(below_6_5),
        .below(below_7_5)
    );

    is_cell_int8_int8_acc19_multiplier cell_7_6 (
        .clk(clk),
        .act(act[55:48]),
        .wgt(wgt[63:56]),
        .write(write[7]),
        .swap(swap[7]),
        .above(below_6_6),
        .below(below_7_6)
    );

    is_cell_int8_int8_acc19_multiplier cell_7_7 (
        .clk(clk),
        .act(act[63:56]),
        .wgt(wgt[63:56]),
        .write(write[7]),
        .swap(swap[7]),
        .above(below_6_7),
        .below(below_7_7)
    );

endmodule

module is_cell_int8_int8_acc19_multiplier (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire write,
    input  wire swap,
    input  wire [18:0] above,
    output reg  [18:0] below
);

    reg  [7:0] upcoming;
    reg  [7:0] activation;
    wire [18:0] pe_next_state;

    always @(posedge clk) begin
        below <= pe_next_state;
    end

    always @(posedge clk) begin
        if (write) begin
            upcoming <= act;
        end
    end

    always @(posedge clk) begin
        if (swap) begin
            activation <= upcoming;
        end
    end

    pe_multiplier_int8_int8_acc19 pe (
        .act(activation),
        .wgt(wgt),
        .state(above),
        .next_state(pe_next_state)
    );

endmodule

module pe_multiplier_int8_int8_acc19 (
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire [18:0] state,
    output wire [18:0] next_state
);

    wire [15:0] product;

    assign product = $signed({{8{act[7]}}, act}) * $signed({{8{wgt[7]}}, wgt});
    assign next_state = state + {{3{product[15]}}, product};

endmodule

`default_nettype wire
