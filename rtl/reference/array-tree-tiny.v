// tree_array_2x2_int8_int8_acc32_multiplier: adder trees: a row of A per cycle times B, a column of products summed at once
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
// digest 6842ff4d57c03d8a60390fd3938296b373cb594a753a26af704286fc853cecec
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module tree_array_2x2_int8_int8_acc32_multiplier (
    input  wire clk,
    input  wire rst,
    input  wire wgt_valid,
    input  wire [15:0] wgt,
    input  wire valid,
    input  wire swap,
    input  wire [15:0] act,
    output wire out_valid,
    output wire [63:0] out
);

    reg  [1:0] row;
    reg  [15:0] act_edge;
    reg  [1:0] valid_line;
    wire [1:0] write;
    wire swap_16;
    wire swap_20;
    wire [16:0] column_0_out;
    wire [16:0] column_1_out;

    assign write = row & {2{wgt_valid}};
    assign swap_16 = swap & valid;
    assign swap_20 = swap & valid;
    assign out_valid = valid_line[1];
    assign out = {{15{column_1_out[16]}}, column_1_out, {15{column_0_out[16]}}, column_0_out};

    always @(posedge clk) begin
        act_edge <= act;
    end

    always @(posedge clk) begin
        if (rst) begin
            row <= 2'd1;
        end else begin
            if (wgt_valid) begin
                row <= {row[0], row[1]};
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            valid_line <= 2'd0;
        end else begin
            valid_line <= {valid_line[0], valid};
        end
    end

    tree_column_2x1_int8_int8_acc17_multiplier column_0 (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt[7:0]),
        .write(write),
        .swap(swap_16),
        .out(column_0_out)
    );

    tree_column_2x1_int8_int8_acc17_multiplier column_1 (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt[15:8]),
        .write(write),
        .swap(swap_20),
        .out(column_1_out)
    );

endmodule

module tree_column_2x1_int8_int8_acc17_multiplier (
    input  wire clk,
    input  wire [15:0] act,
    input  wire [7:0] wgt,
    input  wire [1:0] write,
    input  wire swap,
    output reg  [16:0] out
);

    reg  [7:0] upcoming_0;
    reg  [7:0] weight_0;
    reg  [7:0] upcoming_1;
    reg  [7:0] weight_1;
    wire [15:0] lane_0_next_state;
    wire [15:0] lane_1_next_state;
    wire [16:0] sum_0_0;

    assign sum_0_0 = {lane_0_next_state[15], lane_0_next_state} + {lane_1_next_state[15], lane_1_next_state};

    always @(posedge clk) begin
        out <= sum_0_0;
    end

    always @(posedge clk) begin
        if (write[0]) begin
            upcoming_0 <= wgt;
        end
    end

    always @(posedge clk) begin
        if (swap) begin
            weight_0 <= upcoming_0;
        end
    end

    always @(posedge clk) begin
        if (write[1]) begin
            upcoming_1 <= wgt;
        end
    end

    always @(posedge clk) begin
        if (swap) begin
            weight_1 <= upcoming_1;
        end
    end

    pe_multiplier_int8_int8_acc16 lane_0 (
        .act(act[7:0]),
        .wgt(weight_0),
        .state(16'd0),
        .next_state(lane_0_next_state)
    );

    pe_multiplier_int8_int8_acc16 lane_1 (
        .act(act[15:8]),
        .wgt(weight_1),
        .state(16'd0),
        .next_state(lane_1_next_state)
    );

endmodule

module pe_multiplier_int8_int8_acc16 (
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire [15:0] state,
    output wire [15:0] next_state
);

    wire [15:0] product;

    assign product = $signed({{8{act[7]}}, act}) * $signed({{8{wgt[7]}}, wgt});
    assign next_state = state + product;

endmodule

`default_nettype wire
