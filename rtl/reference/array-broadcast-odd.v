// broadcast_array_5x3_uint4_int6_acc11_multiplier_tile2: output-stationary matrix of PEs: operands reach whole rows and columns at once
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
// digest c348208f62fc9f9d1eb508cb1b0dea420f612b0a37cabcde4a87cf39e6fc7f89
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module broadcast_array_5x3_uint4_int6_acc11_multiplier_tile2 (
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
    reg  first_edge;
    reg  last_edge;
    reg  load_edge;
    reg  [2:0] start;
    reg  [2:0] left;

    assign out_valid = left != 3'd0;
    assign out_last = left == 3'd1;

    always @(posedge clk) begin
        act_edge <= {act[3:0], act[7:4], act[11:8], act[15:12], act[19:16]} & {20{valid}};
        wgt_edge <= wgt;
        first_edge <= first & valid;
        last_edge <= last & valid;
        load_edge <= last_edge;
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
            left <= 3'd0;
        end else begin
            if (start[2]) begin
                left <= 3'd5;
            end else if (out_valid) begin
                left <= left - 3'd1;
            end
        end
    end

    broadcast_mesh_5x3_uint4_int6_acc11_multiplier_tile2 mesh (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt_edge),
        .first({3{first_edge}}),
        .load({3{load_edge}}),
        .below(out)
    );

endmodule

module broadcast_mesh_5x3_uint4_int6_acc11_multiplier_tile2 (
    input  wire clk,
    input  wire [19:0] act,
    input  wire [17:0] wgt,
    input  wire [2:0] first,
    input  wire [2:0] load,
    output wire [32:0] below
);

    reg  [7:0] act_own_0_0;
    reg  first_own_0_0;
    reg  load_own_0_0;
    reg  [11:0] wgt_own_0_0;
    reg  [7:0] act_own_0_1;
    reg  first_own_0_1;
    reg  load_own_0_1;
    reg  [5:0] wgt_own_0_1;
    reg  [7:0] act_own_1_0;
    reg  first_own_1_0;
    reg  load_own_1_0;
    reg  [11:0] wgt_own_1_0;
    reg  [7:0] act_own_1_1;
    reg  first_own_1_1;
    reg  load_own_1_1;
    reg  [5:0] wgt_own_1_1;
    reg  [3:0] act_own_2_0;
    reg  first_own_2_0;
    reg  load_own_2_0;
    reg  [11:0] wgt_own_2_0;
    reg  [3:0] act_own_2_1;
    reg  first_own_2_1;
    reg  load_own_2_1;
    reg  [5:0] wgt_own_2_1;
    wire [21:0] below_0_0;
    wire [21:0] below_1_0;
    wire [21:0] below_2_0;
    wire [10:0] below_0_1;
    wire [10:0] below_1_1;
    wire [10:0] below_2_1;

    assign below = {below_2_1, below_2_0};

    always @(posedge clk) begin
        act_own_0_0 <= act[7:0];
        first_own_0_0 <= first[0];
        load_own_0_0 <= load[0];
        wgt_own_0_0 <= wgt[11:0];
        act_own_0_1 <= act[7:0];
        first_own_0_1 <= first[0];
        load_own_0_1 <= load[0];
        wgt_own_0_1 <= wgt[17:12];
        act_own_1_0 <= act[15:8];
        first_own_1_0 <= first[1];
        load_own_1_0 <= load[1];
        wgt_own_1_0 <= wgt[11:0];
        act_own_1_1 <= act[15:8];
        first_own_1_1 <= first[1];
        load_own_1_1 <= load[1];
        wgt_own_1_1 <= wgt[17:12];
        act_own_2_0 <= act[19:16];
        first_own_2_0 <= first[2];
        load_own_2_0 <= load[2];
        wgt_own_2_0 <= wgt[11:0];
        act_own_2_1 <= act[19:16];
        first_own_2_1 <= first[2];
        load_own_2_1 <= load[2];
        wgt_own_2_1 <= wgt[17:12];
    end

    os_tile_2x2_uint4_int6_acc11_multiplier tile_0_0 (
        .clk(clk),
        .act(act_own_0_0),
        .wgt(wgt_own_0_0),
        .first(first_own_0_0),
        .load(load_own_0_0),
        .above(22'd0),
        .below(below_0_0)
    );

    os_tile_2x1_uint4_int6_acc11_multiplier tile_0_1 (
        .clk(clk),
        .act(act_own_0_1),
        .wgt(wgt_own_0_1),
        .first(first_own_0_1),
        .load(load_own_0_1),
        .above(11'd0),
        .below(below_0_1)
    );

    os_tile_2x2_uint4_int6_acc11_multiplier tile_1_0 (
        .clk(clk),
        .act(act_own_1_0),
        .wgt(wgt_own_1_0),
        .first(first_own_1_0),
        .load(load_own_1_0),
        .above(below_0_0),
        .below(below_1_0)
    );

    os_tile_2x1_uint4_int6_acc11_multiplier tile_1_1 (
        .clk(clk),
        .act(act_own_1_1),
        .wgt(wgt_own_1_1),
        .first(first_own_1_1),
        .load(load_own_1_1),
        .above(below_0_1),
        .below(below_1_1)
    );

    os_tile_1x2_uint4_int6_acc11_multiplier tile_2_0 (
        .clk(clk),
        .act(act_own_2_0),
        .wgt(wgt_own_2_0),
        .first(first_own_2_0),
        .load(load_own_2_0),
        .above(below_1_0),
        .below(below_2_0)
    );

    os_tile_1x1_uint4_int6_acc11_multiplier tile_2_1 (
        .clk(clk),
        .act(act_own_2_1),
        .wgt(wgt_own_2_1),
        .first(first_own_2_1),
        .load(load_own_2_1),
        .above(below_1_1),
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
