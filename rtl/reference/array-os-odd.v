// os_array_5x3_uint4_int6_acc11_multiplier_tile2: output-stationary array: a column of A and a row of B per cycle
//
//   rows       5            rows of PEs
//   cols       3            columns of PEs
//   act        uint4        format of the activations
//   wgt        int6         format of the weights
//   acc_width  11 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         multiplier   PE family
//   tile       2 PEs        side of the tiles: operands are registered between tiles, not inside
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait; none: not at all, every accumulator is a port, as published arrays are measured
//
// digest 150c9c66b049ebfa9bdc6f532d81c646a5c29fecbc077c1df327cbf77ba2c760
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module os_array_5x3_uint4_int6_acc11_multiplier_tile2 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire [19:0] act,
    input  wire [17:0] wgt,
    output wire out_valid,
    output wire out_last,
    output wire [32:0] out
);

    reg  [19:0] act_edge;
    reg  [17:0] wgt_edge;
    reg  [7:0] act_skew_1;
    reg  [3:0] act_skew_2_1;
    reg  [3:0] act_skew_2_2;
    reg  [5:0] wgt_skew_1;
    reg  first_edge;
    reg  last_edge;
    reg  load_edge;
    reg  first_skew_1;
    reg  [1:0] first_skew_2;
    reg  load_skew_1;
    reg  [1:0] load_skew_2;
    reg  [21:0] deskew_0;
    wire [32:0] mesh_below;
    reg  [4:0] start;
    reg  [2:0] left;

    assign out_valid = left != 3'd0;
    assign out_last = left == 3'd1;
    assign out = {mesh_below[32:22], deskew_0};

    always @(posedge clk) begin
        act_edge <= {act[3:0], act[7:4], act[11:8], act[15:12], act[19:16]} & {20{valid}};
        wgt_edge <= wgt;
        act_skew_1 <= act_edge[15:8];
        act_skew_2_1 <= act_edge[19:16];
        act_skew_2_2 <= act_skew_2_1;
        wgt_skew_1 <= wgt_edge[17:12];
        first_edge <= first & valid;
        last_edge <= last & valid;
        load_edge <= last_edge;
        first_skew_1 <= first_edge;
        first_skew_2 <= {first_skew_2[0], first_edge};
        load_skew_1 <= load_edge;
        load_skew_2 <= {load_skew_2[0], load_edge};
        deskew_0 <= mesh_below[21:0];
    end

    always @(posedge clk) begin
        if (rst) begin
            start <= 5'd0;
        end else begin
            start <= {start[3:0], (valid & last)};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            left <= 3'd0;
        end else begin
            if (start[4]) begin
                left <= 3'd5;
            end else if (out_valid) begin
                left <= left - 3'd1;
            end
        end
    end

    os_mesh_5x3_uint4_int6_acc11_multiplier_tile2 mesh (
        .clk(clk),
        .act({act_skew_2_2, act_skew_1, act_edge[7:0]}),
        .wgt({wgt_skew_1, wgt_edge[11:0]}),
        .first({first_skew_2[1], first_skew_1, first_edge}),
        .load({load_skew_2[1], load_skew_1, load_edge}),
        .below(mesh_below)
    );

endmodule

module os_mesh_5x3_uint4_int6_acc11_multiplier_tile2 (
    input  wire clk,
    input  wire [19:0] act,
    input  wire [17:0] wgt,
    input  wire [2:0] first,
    input  wire [2:0] load,
    output wire [32:0] below
);

    reg  [7:0] act_0_1;
    reg  first_0_1;
    reg  load_0_1;
    reg  [11:0] wgt_1_0;
    reg  [7:0] act_1_1;
    reg  first_1_1;
    reg  load_1_1;
    reg  [5:0] wgt_1_1;
    reg  [11:0] wgt_2_0;
    reg  [3:0] act_2_1;
    reg  first_2_1;
    reg  load_2_1;
    reg  [5:0] wgt_2_1;
    wire [21:0] below_0_0;
    reg  [21:0] above_1_0;
    wire [21:0] below_1_0;
    reg  [21:0] above_2_0;
    wire [21:0] below_2_0;
    wire [10:0] below_0_1;
    reg  [10:0] above_1_1;
    wire [10:0] below_1_1;
    reg  [10:0] above_2_1;
    wire [10:0] below_2_1;

    assign below = {below_2_1, below_2_0};

    always @(posedge clk) begin
        act_0_1 <= act[7:0];
        first_0_1 <= first[0];
        load_0_1 <= load[0];
        wgt_1_0 <= wgt[11:0];
        wgt_1_1 <= wgt[17:12];
        act_1_1 <= act[15:8];
        first_1_1 <= first[1];
        load_1_1 <= load[1];
        wgt_2_0 <= wgt_1_0;
        wgt_2_1 <= wgt_1_1;
        act_2_1 <= act[19:16];
        first_2_1 <= first[2];
        load_2_1 <= load[2];
        above_1_0 <= below_0_0;
        above_2_0 <= below_1_0;
        above_1_1 <= below_0_1;
        above_2_1 <= below_1_1;
    end

    os_tile_2x2_uint4_int6_acc11_multiplier tile_0_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[11:0]),
        .first(first[0]),
        .load(load[0]),
        .above(22'd0),
        .below(below_0_0)
    );

    os_tile_2x1_uint4_int6_acc11_multiplier tile_0_1 (
        .clk(clk),
        .act(act_0_1),
        .wgt(wgt[17:12]),
        .first(first_0_1),
        .load(load_0_1),
        .above(11'd0),
        .below(below_0_1)
    );

    os_tile_2x2_uint4_int6_acc11_multiplier tile_1_0 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt_1_0),
        .first(first[1]),
        .load(load[1]),
        .above(above_1_0),
        .below(below_1_0)
    );

    os_tile_2x1_uint4_int6_acc11_multiplier tile_1_1 (
        .clk(clk),
        .act(act_1_1),
        .wgt(wgt_1_1),
        .first(first_1_1),
        .load(load_1_1),
        .above(above_1_1),
        .below(below_1_1)
    );

    os_tile_1x2_uint4_int6_acc11_multiplier tile_2_0 (
        .clk(clk),
        .act(act[19:16]),
        .wgt(wgt_2_0),
        .first(first[2]),
        .load(load[2]),
        .above(above_2_0),
        .below(below_2_0)
    );

    os_tile_1x1_uint4_int6_acc11_multiplier tile_2_1 (
        .clk(clk),
        .act(act_2_1),
        .wgt(wgt_2_1),
        .first(first_2_1),
        .load(load_2_1),
        .above(above_2_1),
        .below(below_2_1)
    );

endmodule

module os_tile_1x1_uint4_int6_acc11_multiplier (
    input  wire clk,
    input  wire [3:0] act,
    input  wire [5:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [10:0] above,
    output wire [10:0] below
);

    os_cell_uint4_int6_acc11_multiplier cell_0_0 (
        .clk(clk),
        .act(act),
        .wgt(wgt),
        .first(first),
        .load(load),
        .above(above),
        .below(below)
    );

endmodule

module os_tile_1x2_uint4_int6_acc11_multiplier (
    input  wire clk,
    input  wire [3:0] act,
    input  wire [11:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [21:0] above,
    output wire [21:0] below
);

    wire [10:0] below_0_0;
    wire [10:0] below_0_1;

    assign below = {below_0_1, below_0_0};

    os_cell_uint4_int6_acc11_multiplier cell_0_0 (
        .clk(clk),
        .act(act),
        .wgt(wgt[5:0]),
        .first(first),
        .load(load),
        .above(above[10:0]),
        .below(below_0_0)
    );

    os_cell_uint4_int6_acc11_multiplier cell_0_1 (
        .clk(clk),
        .act(act),
        .wgt(wgt[11:6]),
        .first(first),
        .load(load),
        .above(above[21:11]),
        .below(below_0_1)
    );

endmodule

module os_tile_2x1_uint4_int6_acc11_multiplier (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [5:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [10:0] above,
    output wire [10:0] below
);

    wire [10:0] below_0_0;

    os_cell_uint4_int6_acc11_multiplier cell_0_0 (
        .clk(clk),
        .act(act[3:0]),
        .wgt(wgt),
        .first(first),
        .load(load),
        .above(above),
        .below(below_0_0)
    );

    os_cell_uint4_int6_acc11_multiplier cell_1_0 (
        .clk(clk),
        .act(act[7:4]),
        .wgt(wgt),
        .first(first),
        .load(load),
        .above(below_0_0),
        .below(below)
    );

endmodule

module os_tile_2x2_uint4_int6_acc11_multiplier (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [11:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [21:0] above,
    output wire [21:0] below
);

    wire [10:0] below_0_0;
    wire [10:0] below_0_1;
    wire [10:0] below_1_0;
    wire [10:0] below_1_1;

    assign below = {below_1_1, below_1_0};

    os_cell_uint4_int6_acc11_multiplier cell_0_0 (
        .clk(clk),
        .act(act[3:0]),
        .wgt(wgt[5:0]),
        .first(first),
        .load(load),
        .above(above[10:0]),
        .below(below_0_0)
    );

    os_cell_uint4_int6_acc11_multiplier cell_0_1 (
        .clk(clk),
        .act(act[3:0]),
        .wgt(wgt[11:6]),
        .first(first),
        .load(load),
        .above(above[21:11]),
        .below(below_0_1)
    );

    os_cell_uint4_int6_acc11_multiplier cell_1_0 (
        .clk(clk),
        .act(act[7:4]),
        .wgt(wgt[5:0]),
        .first(first),
        .load(load),
        .above(below_0_0),
        .below(below_1_0)
    );

    os_cell_uint4_int6_acc11_multiplier cell_1_1 (
        .clk(clk),
        .act(act[7:4]),
        .wgt(wgt[11:6]),
        .first(first),
        .load(load),
        .above(below_0_1),
        .below(below_1_1)
    );

endmodule

module os_cell_uint4_int6_acc11_multiplier (
    input  wire clk,
    input  wire [3:0] act,
    input  wire [5:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [10:0] above,
    output reg  [10:0] below
);

    wire [10:0] state;
    reg  [10:0] acc;
    wire [10:0] pe_next_state;

    assign state = first ? 11'd0 : acc;

    always @(posedge clk) begin
        acc <= pe_next_state;
        below <= load ? acc : above;
    end

    pe_multiplier_uint4_int6_acc11 pe (
        .act(act),
        .wgt(wgt),
        .state(state),
        .next_state(pe_next_state)
    );

endmodule

module pe_multiplier_uint4_int6_acc11 (
    input  wire [3:0] act,
    input  wire [5:0] wgt,
    input  wire [10:0] state,
    output wire [10:0] next_state
);

    wire [9:0] product;

    assign product = $signed({6'd0, act}) * $signed({{4{wgt[5]}}, wgt});
    assign next_state = state + {product[9], product};

endmodule

`default_nettype wire
