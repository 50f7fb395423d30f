// broadcast_array_4x4_int8_int8_acc32_multiplier_tile2_stages1: output-stationary matrix of PEs: operands reach whole rows and columns at once
//
//   rows       4            rows of PEs
//   cols       4            columns of PEs
//   act        int8         format of the activations
//   wgt        int8         format of the weights
//   acc_width  32 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         multiplier   PE family
//   tile       2 PEs        side of the tiles: operands are registered between tiles, not inside
//   stages     1 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait; none: not at all, every accumulator is a port, as published arrays are measured
//
// digest 7f47bd74bf2597df5ab03f06a60c774a554ab8becf78ea06fca0ba671440dbba
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module broadcast_array_4x4_int8_int8_acc32_multiplier_tile2_stages1 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire [31:0] act,
    input  wire [31:0] wgt,
    output wire out_valid,
    output wire out_last,
    output wire [127:0] out
);

    reg  [31:0] act_edge;
    reg  [31:0] wgt_edge;
    reg  [1:0] first_edge;
    reg  [1:0] last_edge;
    reg  load_edge;
    reg  [3:0] start;
    reg  [2:0] left;

    assign out_valid = left != 3'd0;
    assign out_last = left == 3'd1;

    always @(posedge clk) begin
        act_edge <= {act[7:0], act[15:8], act[23:16], act[31:24]} & {32{valid}};
        wgt_edge <= wgt;
        first_edge <= {first_edge[0], (first & valid)};
        last_edge <= {last_edge[0], (last & valid)};
        load_edge <= last_edge[1];
    end

    always @(posedge clk) begin
        if (rst) begin
            start <= 4'd0;
        end else begin
            start <= {start[2:0], (valid & last)};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            left <= 3'd0;
        end else begin
            if (start[3]) begin
                left <= 3'd4;
            end else if (out_valid) begin
                left <= left - 3'd1;
            end
        end
    end

    broadcast_mesh_4x4_int8_int8_acc32_multiplier_tile2_stages1 mesh (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt_edge),
        .first({2{first_edge[1]}}),
        .load({2{load_edge}}),
        .below(out)
    );

endmodule

module broadcast_mesh_4x4_int8_int8_acc32_multiplier_tile2_stages1 (
    input  wire clk,
    input  wire [31:0] act,
    input  wire [31:0] wgt,
    input  wire [1:0] first,
    input  wire [1:0] load,
    output wire [127:0] below
);

    reg  [15:0] act_own_0_0;
    reg  first_own_0_0;
    reg  load_own_0_0;
    reg  [15:0] wgt_own_0_0;
    reg  [15:0] act_own_0_1;
    reg  first_own_0_1;
    reg  load_own_0_1;
    reg  [15:0] wgt_own_0_1;
    reg  [15:0] act_own_1_0;
    reg  first_own_1_0;
    reg  load_own_1_0;
    reg  [15:0] wgt_own_1_0;
    reg  [15:0] act_own_1_1;
    reg  first_own_1_1;
    reg  load_own_1_1;
    reg  [15:0] wgt_own_1_1;
    wire [63:0] below_0_0;
    wire [63:0] below_1_0;
    wire [63:0] below_0_1;
    wire [63:0] below_1_1;

    assign below = {below_1_1, below_1_0};

    always @(posedge clk) begin
        act_own_0_0 <= act[15:0];
        first_own_0_0 <= first[0];
        load_own_0_0 <= load[0];
        wgt_own_0_0 <= wgt[15:0];
        act_own_0_1 <= act[15:0];
        first_own_0_1 <= first[0];
        load_own_0_1 <= load[0];
        wgt_own_0_1 <= wgt[31:16];
        act_own_1_0 <= act[31:16];
        first_own_1_0 <= first[1];
        load_own_1_0 <= load[1];
        wgt_own_1_0 <= wgt[15:0];
        act_own_1_1 <= act[31:16];
        first_own_1_1 <= first[1];
        load_own_1_1 <= load[1];
        wgt_own_1_1 <= wgt[31:16];
    end

    os_tile_2x2_int8_int8_acc32_multiplier_stages1 tile_0_0 (
        .clk(clk),
        .act(act_own_0_0),
        .wgt(wgt_own_0_0),
        .first(first_own_0_0),
        .load(load_own_0_0),
        .above(64'd0),
        .below(below_0_0)
    );

    os_tile_2x2_int8_int8_acc32_multiplier_stages1 tile_0_1 (
        .clk(clk),
        .act(act_own_0_1),
        .wgt(wgt_own_0_1),
        .first(first_own_0_1),
        .load(load_own_0_1),
        .above(64'd0),
        .below(below_0_1)
    );

    os_tile_2x2_int8_int8_acc32_multiplier_stages1 tile_1_0 (
        .clk(clk),
        .act(act_own_1_0),
        .wgt(wgt_own_1_0),
        .first(first_own_1_0),
        .load(load_own_1_0),
        .above(below_0_0),
        .below(below_1_0)
    );

    os_tile_2x2_int8_int8_acc32_multiplier_stages1 tile_1_1 (
        .clk(clk),
        .act(act_own_1_1),
        .wgt(wgt_own_1_1),
        .first(first_own_1_1),
        .load(load_own_1_1),
        .above(below_0_1),
        .below(below_1_1)
    );

endmodule

module os_tile_2x2_int8_int8_acc32_multiplier_stages1 (
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

    os_cell_int8_int8_acc32_multiplier_stages1 cell_0_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[7:0]),
        .first(first),
        .load(load),
        .above(above[31:0]),
        .below(below_0_0)
    );

    os_cell_int8_int8_acc32_multiplier_stages1 cell_0_1 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[15:8]),
        .first(first),
        .load(load),
        .above(above[63:32]),
        .below(below_0_1)
    );

    os_cell_int8_int8_acc32_multiplier_stages1 cell_1_0 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[7:0]),
        .first(first),
        .load(load),
        .above(below_0_0),
        .below(below_1_0)
    );

    os_cell_int8_int8_acc32_multiplier_stages1 cell_1_1 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[15:8]),
        .first(first),
        .load(load),
        .above(below_0_1),
        .below(below_1_1)
    );

endmodule

module os_cell_int8_int8_acc32_multiplier_stages1 (
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

    pe_multiplier_int8_int8_acc32_stages1 pe (
        .clk(clk),
        .act(act),
        .wgt(wgt),
        .state(state),
        .next_state(pe_next_state)
    );

endmodule

module pe_multiplier_int8_int8_acc32_stages1 (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire [31:0] state,
    output wire [31:0] next_state
);

    reg  [15:0] product_late;
    wire [15:0] product;

    assign product = $signed({{8{act[7]}}, act}) * $signed({{8{wgt[7]}}, wgt});
    assign next_state = state + {{16{product_late[15]}}, product_late};

    always @(posedge clk) begin
        product_late <= product;
    end

endmodule

`default_nettype wire
