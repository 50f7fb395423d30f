// os_array_2x2_int8_int8_acc32_multiplier: output-stationary array: a column of A and a row of B per cycle
//
//   rows       2            rows of PEs
//   cols       2            columns of PEs
//   act        int8         format of the activations
//   wgt        int8         format of the weights
//   acc_width  32 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         multiplier   PE family
//   tile       8 PEs        side of the tiles: operands are registered between tiles, not inside
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait; none: not at all, every accumulator is a port, as published arrays are measured
//
// digest 6678e4735a19a9264d11c93a8e0fdfbd98cee58d5395ee618a12c0842b75ef46
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module os_array_2x2_int8_int8_acc32_multiplier (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    output wire out_valid,
    output wire out_last,
    output wire [63:0] out
);

    reg  [15:0] act_edge;
    reg  [15:0] wgt_edge;
    reg  first_edge;
    reg  last_edge;
    reg  load_edge;
    reg  [1:0] start;
    reg  [1:0] left;

    assign out_valid = left != 2'd0;
    assign out_last = left == 2'd1;

    always @(posedge clk) begin
        act_edge <= {act[7:0], act[15:8]} & {16{valid}};
        wgt_edge <= wgt;
        first_edge <= first & valid;
        last_edge <= last & valid;
        load_edge <= last_edge;
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

    os_mesh_2x2_int8_int8_acc32_multiplier mesh (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt_edge),
        .first(first_edge),
        .load(load_edge),
        .below(out)
    );

endmodule

module os_mesh_2x2_int8_int8_acc32_multiplier (
    input  wire clk,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    input  wire first,
    input  wire load,
    output wire [63:0] below
);

    os_tile_2x2_int8_int8_acc32_multiplier tile_0_0 (
        .clk(clk),
        .act(act),
        .wgt(wgt),
        .first(first),
        .load(load),
        .above(64'd0),
        .below(below)
    );

endmodule

module os_tile_2x2_int8_int8_acc32_multiplier (
    input  wire clk,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [63:0] above,
    output wire [63:0] below
);

    wire [31:0] below_0_0;
    wire [31:0] below_0_1;
    wire [31:0] below_1_0;
    wire [31:0] below_1_1;

    assign below = {below_1_1, below_1_0};

    os_cell_int8_int8_acc32_multiplier cell_0_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[7:0]),
        .first(first),
        .load(load),
        .above(above[31:0]),
        .below(below_0_0)
    );

    os_cell_int8_int8_acc32_multiplier cell_0_1 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[15:8]),
        .first(first),
        .load(load),
        .above(above[63:32]),
        .below(below_0_1)
    );

    os_cell_int8_int8_acc32_multiplier cell_1_0 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[7:0]),
        .first(first),
        .load(load),
        .above(below_0_0),
        .below(below_1_0)
    );

    os_cell_int8_int8_acc32_multiplier cell_1_1 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[15:8]),
        .first(first),
        .load(load),
        .above(below_0_1),
        .below(below_1_1)
    );

endmodule

module os_cell_int8_int8_acc32_multiplier (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [31:0] above,
    output reg  [31:0] below
);

    wire [31:0] state;
    reg  [31:0] acc;
    wire [31:0] pe_next_state;

    assign state = first ? 32'd0 : acc;

    always @(posedge clk) begin
        acc <= pe_next_state;
        below <= load ? acc : above;
    end

    pe_multiplier_int8_int8_acc32 pe (
        .act(act),
        .wgt(wgt),
        .state(state),
        .next_state(pe_next_state)
    );

endmodule

module pe_multiplier_int8_int8_acc32 (
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire [31:0] state,
    output wire [31:0] next_state
);

    wire [15:0] product;

    assign product = $signed({{8{act[7]}}, act}) * $signed({{8{wgt[7]}}, wgt});
    assign next_state = state + {{16{product[15]}}, product};

endmodule

`default_nettype wire
