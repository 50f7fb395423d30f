// ws_array_2x2_int8_int8_acc32_multiplier: weight-stationary array: a row of A per cycle, the next weights load meanwhile
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
// digest cb201682e6d4d24ddfc0a064559ae061f6dcf0a8ad0c81ff22e5d97f44713d03
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module ws_array_2x2_int8_int8_acc32_multiplier (
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

    reg  [15:0] act_edge;
    reg  [7:0] act_skew_1;
    reg  [15:0] wgt_edge;
    reg  [1:0] row;
    reg  [1:0] write_edge;
    wire [1:0] write;
    reg  swap_line;
    reg  [2:0] valid_line;
    wire [33:0] resolved;

    assign write = row & {2{wgt_valid}};
    assign out_valid = valid_line[2];
    assign out = {{15{resolved[33]}}, resolved[33:17], {15{resolved[16]}}, resolved[16:0]};

    always @(posedge clk) begin
        act_edge <= act;
        act_skew_1 <= act_edge[15:8];
        wgt_edge <= wgt;
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
            write_edge <= 2'd0;
        end else begin
            write_edge <= write;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            swap_line <= 1'b0;
        end else begin
            swap_line <= swap & valid;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            valid_line <= 3'd0;
        end else begin
            valid_line <= {valid_line[1:0], valid};
        end
    end

    ws_mesh_2x2_int8_int8_acc17_multiplier mesh (
        .clk(clk),
        .act({act_skew_1, act_edge[7:0]}),
        .wgt(wgt_edge),
        .write(write_edge),
        .swap({swap_line, (swap & valid)}),
        .below(resolved)
    );

endmodule

module ws_mesh_2x2_int8_int8_acc17_multiplier (
    input  wire clk,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    input  wire [1:0] write,
    input  wire [1:0] swap,
    output wire [33:0] below
);

    ws_tile_2x2_int8_int8_acc17_multiplier tile_0_0 (
        .clk(clk),
        .act(act),
        .wgt(wgt),
        .write(write),
        .swap(swap),
        .above(34'd0),
        .below(below)
    );

endmodule

module ws_tile_2x2_int8_int8_acc17_multiplier (
    input  wire clk,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    input  wire [1:0] write,
    input  wire [1:0] swap,
    input  wire [33:0] above,
    output wire [33:0] below
);

    wire [16:0] below_0_0;
    wire [16:0] below_0_1;
    wire [16:0] below_1_0;
    wire [16:0] below_1_1;

    assign below = {below_1_1, below_1_0};

    ws_cell_int8_int8_acc17_multiplier cell_0_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[7:0]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[16:0]),
        .below(below_0_0)
    );

    ws_cell_int8_int8_acc17_multiplier cell_0_1 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[15:8]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[33:17]),
        .below(below_0_1)
    );

    ws_cell_int8_int8_acc17_multiplier cell_1_0 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[7:0]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_0),
        .below(below_1_0)
    );

    ws_cell_int8_int8_acc17_multiplier cell_1_1 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[15:8]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_1),
        .below(below_1_1)
    );

endmodule

module ws_cell_int8_int8_acc17_multiplier (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire write,
    input  wire swap,
    input  wire [16:0] above,
    output reg  [16:0] below
);

    reg  [7:0] upcoming;
    reg  [7:0] weight;
    wire [16:0] pe_next_state;

    always @(posedge clk) begin
        below <= pe_next_state;
    end

    always @(posedge clk) begin
        if (write) begin
            upcoming <= wgt;
        end
    end

    always @(posedge clk) begin
        if (swap) begin
            weight <= upcoming;
        end
    end

    pe_multiplier_int8_int8_acc17 pe (
        .act(act),
        .wgt(weight),
        .state(above),
        .next_state(pe_next_state)
    );

endmodule

module pe_multiplier_int8_int8_acc17 (
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire [16:0] state,
    output wire [16:0] next_state
);

    wire [15:0] product;

    assign product = $signed({{8{act[7]}}, act}) * $signed({{8{wgt[7]}}, wgt});
    assign next_state = state + {product[15], product};

endmodule

`default_nettype wire
