// ws_array_5x3_uint4_int6_acc11_multiplier_tile2: weight-stationary array: a row of A per cycle, the next weights load meanwhile
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
// digest 8b441bc1fb4a903fd20b823e648ee6f744be91b76714367916e76c8a0820b56d
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module ws_array_5x3_uint4_int6_acc11_multiplier_tile2 (
    input  wire clk,
    input  wire rst,
    input  wire wgt_valid,
    input  wire [17:0] wgt,
    input  wire valid,
    input  wire swap,
    input  wire [19:0] act,
    output wire out_valid,
    output wire [32:0] out
);

    reg  [19:0] act_edge;
    reg  [3:0] act_skew_1;
    reg  [3:0] act_skew_2_1;
    reg  [3:0] act_skew_2_2;
    reg  [3:0] act_skew_3_1;
    reg  [3:0] act_skew_3_2;
    reg  [3:0] act_skew_3_3;
    reg  [3:0] act_skew_4_1;
    reg  [3:0] act_skew_4_2;
    reg  [3:0] act_skew_4_3;
    reg  [3:0] act_skew_4_4;
    reg  [17:0] wgt_edge;
    reg  [5:0] wgt_skew_1;
    reg  [4:0] row;
    reg  [4:0] write_edge;
    wire [4:0] write;
    reg  [1:0] write_skew_1;
    reg  [1:0] write_skew_2;
    reg  [3:0] swap_line;
    reg  [21:0] deskew_0;
    wire [32:0] mesh_below;
    reg  [6:0] valid_line;

    assign write = row & {5{wgt_valid}};
    assign out_valid = valid_line[6];
    assign out = {mesh_below[32:22], deskew_0};

    always @(posedge clk) begin
        act_edge <= act;
        act_skew_1 <= act_edge[7:4];
        act_skew_2_1 <= act_edge[11:8];
        act_skew_2_2 <= act_skew_2_1;
        act_skew_3_1 <= act_edge[15:12];
        act_skew_3_2 <= act_skew_3_1;
        act_skew_3_3 <= act_skew_3_2;
        act_skew_4_1 <= act_edge[19:16];
        act_skew_4_2 <= act_skew_4_1;
        act_skew_4_3 <= act_skew_4_2;
        act_skew_4_4 <= act_skew_4_3;
        wgt_edge <= wgt;
        wgt_skew_1 <= wgt_edge[17:12];
        write_skew_1 <= write_edge[3:2];
        write_skew_2 <= {write_skew_2[0], write_edge[4]};
        deskew_0 <= mesh_below[21:0];
    end

    always @(posedge clk) begin
        if (rst) begin
            row <= 5'd1;
        end else begin
            if (wgt_valid) begin
                row <= {row[3:0], row[4]};
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            write_edge <= 5'd0;
        end else begin
            write_edge <= write;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            swap_line <= 4'd0;
        end else begin
            swap_line <= {swap_line[2:0], (swap & valid)};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            valid_line <= 7'd0;
        end else begin
            valid_line <= {valid_line[5:0], valid};
        end
    end

    ws_mesh_5x3_uint4_int6_acc11_multiplier_tile2 mesh (
        .clk(clk),
        .act({act_skew_4_4, act_skew_3_3, act_skew_2_2, act_skew_1, act_edge[3:0]}),
        .wgt({wgt_skew_1, wgt_edge[11:0]}),
        .write({write_skew_2[1], write_skew_1, write_edge[1:0]}),
        .swap({swap_line, (swap & valid)}),
        .below(mesh_below)
    );

endmodule

module ws_mesh_5x3_uint4_int6_acc11_multiplier_tile2 (
    input  wire clk,
    input  wire [19:0] act,
    input  wire [17:0] wgt,
    input  wire [4:0] write,
    input  wire [4:0] swap,
    output wire [32:0] below
);

    reg  [7:0] act_0_1;
    reg  [1:0] write_0_1;
    reg  [1:0] swap_0_1;
    reg  [11:0] wgt_1_0;
    reg  [7:0] act_1_1;
    reg  [1:0] write_1_1;
    reg  [1:0] swap_1_1;
    reg  [5:0] wgt_1_1;
    reg  [11:0] wgt_2_0;
    reg  [3:0] act_2_1;
    reg  write_2_1;
    reg  swap_2_1;
    reg  [5:0] wgt_2_1;
    wire [21:0] below_0_0;
    wire [21:0] below_1_0;
    wire [21:0] below_2_0;
    wire [10:0] below_0_1;
    wire [10:0] below_1_1;
    wire [10:0] below_2_1;

    assign below = {below_2_1, below_2_0};

    always @(posedge clk) begin
        act_0_1 <= act[7:0];
        write_0_1 <= write[1:0];
        swap_0_1 <= swap[1:0];
        wgt_1_0 <= wgt[11:0];
        wgt_1_1 <= wgt[17:12];
        act_1_1 <= act[15:8];
        write_1_1 <= write[3:2];
        swap_1_1 <= swap[3:2];
        wgt_2_0 <= wgt_1_0;
        wgt_2_1 <= wgt_1_1;
        act_2_1 <= act[19:16];
        write_2_1 <= write[4];
        swap_2_1 <= swap[4];
    end

    ws_tile_2x2_uint4_int6_acc11_multiplier tile_0_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[11:0]),
        .write(write[1:0]),
        .swap(swap[1:0]),
        .above(22'd0),
        .below(below_0_0)
    );

    ws_tile_2x1_uint4_int6_acc11_multiplier tile_0_1 (
        .clk(clk),
        .act(act_0_1),
        .wgt(wgt[17:12]),
        .write(write_0_1),
        .swap(swap_0_1),
        .above(11'd0),
        .below(below_0_1)
    );

    ws_tile_2x2_uint4_int6_acc11_multiplier tile_1_0 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt_1_0),
        .write(write[3:2]),
        .swap(swap[3:2]),
        .above(below_0_0),
        .below(below_1_0)
    );

    ws_tile_2x1_uint4_int6_acc11_multiplier tile_1_1 (
        .clk(clk),
        .act(act_1_1),
        .wgt(wgt_1_1),
        .write(write_1_1),
        .swap(swap_1_1),
        .above(below_0_1),
        .below(below_1_1)
    );

    ws_tile_1x2_uint4_int6_acc11_multiplier tile_2_0 (
        .clk(clk),
        .act(act[19:16]),
        .wgt(wgt_2_0),
        .write(write[4]),
        .swap(swap[4]),
        .above(below_1_0),
        .below(below_2_0)
    );

    ws_tile_1x1_uint4_int6_acc11_multiplier tile_2_1 (
        .clk(clk),
        .act(act_2_1),
        .wgt(wgt_2_1),
        .write(write_2_1),
        .swap(swap_2_1),
        .above(below_1_1),
        .below(below_2_1)
    );

endmodule

module ws_tile_1x1_uint4_int6_acc11_multiplier (
    input  wire clk,
    input  wire [3:0] act,
    input  wire [5:0] wgt,
    input  wire write,
    input  wire swap,
    input  wire [10:0] above,
    output wire [10:0] below
);

    ws_cell_uint4_int6_acc11_multiplier cell_0_0 (
        .clk(clk),
        .act(act),
        .wgt(wgt),
        .write(write),
        .swap(swap),
        .above(above),
        .below(below)
    );

endmodule

module ws_tile_1x2_uint4_int6_acc11_multiplier (
    input  wire clk,
    input  wire [3:0] act,
    input  wire [11:0] wgt,
    input  wire write,
    input  wire swap,
    input  wire [21:0] above,
    output wire [21:0] below
);

    wire [10:0] below_0_0;
    wire [10:0] below_0_1;

    assign below = {below_0_1, below_0_0};

    ws_cell_uint4_int6_acc11_multiplier cell_0_0 (
        .clk(clk),
        .act(act),
        .wgt(wgt[5:0]),
        .write(write),
        .swap(swap),
        .above(above[10:0]),
        .below(below_0_0)
    );

    ws_cell_uint4_int6_acc11_multiplier cell_0_1 (
        .clk(clk),
        .act(act),
        .wgt(wgt[11:6]),
        .write(write),
        .swap(swap),
        .above(above[21:11]),
        .below(below_0_1)
    );

endmodule

module ws_tile_2x1_uint4_int6_acc11_multiplier (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [5:0] wgt,
    input  wire [1:0] write,
    input  wire [1:0] swap,
    input  wire [10:0] above,
    output wire [10:0] below
);

    wire [10:0] below_0_0;

    ws_cell_uint4_int6_acc11_multiplier cell_0_0 (
        .clk(clk),
        .act(act[3:0]),
        .wgt(wgt),
        .write(write[0]),
        .swap(swap[0]),
        .above(above),
        .below(below_0_0)
    );

    ws_cell_uint4_int6_acc11_multiplier cell_1_0 (
        .clk(clk),
        .act(act[7:4]),
        .wgt(wgt),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_0),
        .below(below)
    );

endmodule

module ws_tile_2x2_uint4_int6_acc11_multiplier (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [11:0] wgt,
    input  wire [1:0] write,
    input  wire [1:0] swap,
    input  wire [21:0] above,
    output wire [21:0] below
);

    wire [10:0] below_0_0;
    wire [10:0] below_0_1;
    wire [10:0] below_1_0;
    wire [10:0] below_1_1;

    assign below = {below_1_1, below_1_0};

    ws_cell_uint4_int6_acc11_multiplier cell_0_0 (
        .clk(clk),
        .act(act[3:0]),
        .wgt(wgt[5:0]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[10:0]),
        .below(below_0_0)
    );

    ws_cell_uint4_int6_acc11_multiplier cell_0_1 (
        .clk(clk),
        .act(act[3:0]),
        .wgt(wgt[11:6]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[21:11]),
        .below(below_0_1)
    );

    ws_cell_uint4_int6_acc11_multiplier cell_1_0 (
        .clk(clk),
        .act(act[7:4]),
        .wgt(wgt[5:0]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_0),
        .below(below_1_0)
    );

    ws_cell_uint4_int6_acc11_multiplier cell_1_1 (
        .clk(clk),
        .act(act[7:4]),
        .wgt(wgt[11:6]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_1),
        .below(below_1_1)
    );

endmodule

module ws_cell_uint4_int6_acc11_multiplier (
    input  wire clk,
    input  wire [3:0] act,
    input  wire [5:0] wgt,
    input  wire write,
    input  wire swap,
    input  wire [10:0] above,
    output reg  [10:0] below
);

    reg  [5:0] upcoming;
    reg  [5:0] weight;
    wire [10:0] pe_next_state;

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

    pe_multiplier_uint4_int6_acc11 pe (
        .act(act),
        .wgt(weight),
        .state(above),
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
