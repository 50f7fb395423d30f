// cube_array_2x2_deep3_int8_int8_acc32_multiplier_stages2: three-dimensional array: a product of whole matrices per cycle
//
//   rows       2            rows of PEs
//   cols       2            columns of PEs
//   deep       3            planes of PEs one behind the other in a cube: products that a cycle adds to every sum
//   act        int8         format of the activations
//   wgt        int8         format of the weights
//   acc_width  32 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         multiplier   PE family
//   stages     2 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       array        array: whole products of plain numbers; anchor: operands registered, sums as they leave the cells, one after the other and redundant, as published cubes are measured
//
// digest c051e758d2da5fc7203c5b76ea82f48c9df9afe9ab787b3a043917491594ecd7
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module cube_array_2x2_deep3_int8_int8_acc32_multiplier_stages2 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire [47:0] act,
    input  wire [47:0] wgt,
    output wire out_valid,
    output wire [127:0] out
);

    reg  [47:0] act_edge;
    reg  [47:0] wgt_edge;
    reg  [17:0] deskew_0_1;
    wire [71:0] mesh_below;
    reg  [17:0] deskew_0_2;
    reg  [17:0] deskew_1;
    reg  [17:0] deskew_2;
    reg  [7:0] valid_line;

    assign out_valid = valid_line[7];
    assign out = {{14{mesh_below[71]}}, mesh_below[71:54], {14{deskew_2[17]}}, deskew_2, {14{deskew_1[17]}}, deskew_1, {14{deskew_0_2[17]}}, deskew_0_2};

    always @(posedge clk) begin
        act_edge <= act;
        wgt_edge <= wgt;
        deskew_0_1 <= mesh_below[17:0];
        deskew_0_2 <= deskew_0_1;
        deskew_1 <= mesh_below[35:18];
        deskew_2 <= mesh_below[53:36];
    end

    always @(posedge clk) begin
        if (rst) begin
            valid_line <= 8'd0;
        end else begin
            valid_line <= {valid_line[6:0], valid};
        end
    end

    cube_mesh_2x2_deep3_int8_int8_acc18_multiplier_stages2 mesh (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt_edge),
        .below(mesh_below)
    );

endmodule

module cube_mesh_2x2_deep3_int8_int8_acc18_multiplier_stages2 (
    input  wire clk,
    input  wire [47:0] act,
    input  wire [47:0] wgt,
    output wire [71:0] below
);

    reg  [7:0] act_skew_0_1;
    reg  [7:0] wgt_skew_0_1;
    reg  [15:0] act_plane_1;
    reg  [15:0] wgt_plane_1;
    reg  [7:0] act_skew_1_1;
    reg  [7:0] wgt_skew_1_1;
    reg  [15:0] act_plane_2_1;
    reg  [15:0] act_plane_2_2;
    reg  [15:0] wgt_plane_2_1;
    reg  [15:0] wgt_plane_2_2;
    reg  [7:0] act_skew_2_1;
    reg  [7:0] wgt_skew_2_1;
    wire [71:0] below_0;
    wire [71:0] below_1;

    always @(posedge clk) begin
        act_skew_0_1 <= act[31:24];
        wgt_skew_0_1 <= wgt[15:8];
        act_plane_1 <= {act[39:32], act[15:8]};
        wgt_plane_1 <= wgt[31:16];
        act_skew_1_1 <= act_plane_1[15:8];
        wgt_skew_1_1 <= wgt_plane_1[15:8];
        act_plane_2_1 <= {act[47:40], act[23:16]};
        act_plane_2_2 <= act_plane_2_1;
        wgt_plane_2_1 <= wgt[47:32];
        wgt_plane_2_2 <= wgt_plane_2_1;
        act_skew_2_1 <= act_plane_2_2[15:8];
        wgt_skew_2_1 <= wgt_plane_2_2[15:8];
    end

    cube_plane_2x2_int8_int8_acc18_multiplier_stages2 plane_0 (
        .clk(clk),
        .act({act_skew_0_1, act[7:0]}),
        .wgt({wgt_skew_0_1, wgt[7:0]}),
        .above(72'd0),
        .below(below_0)
    );

    cube_plane_2x2_int8_int8_acc18_multiplier_stages2 plane_1 (
        .clk(clk),
        .act({act_skew_1_1, act_plane_1[7:0]}),
        .wgt({wgt_skew_1_1, wgt_plane_1[7:0]}),
        .above(below_0),
        .below(below_1)
    );

    cube_plane_2x2_int8_int8_acc18_multiplier_stages2 plane_2 (
        .clk(clk),
        .act({act_skew_2_1, act_plane_2_2[7:0]}),
        .wgt({wgt_skew_2_1, wgt_plane_2_2[7:0]}),
        .above(below_1),
        .below(below)
    );

endmodule

module cube_plane_2x2_int8_int8_acc18_multiplier_stages2 (
    input  wire clk,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    input  wire [71:0] above,
    output wire [71:0] below
);

    wire [17:0] below_0_0;
    reg  [7:0] act_0_1;
    wire [17:0] below_0_1;
    reg  [7:0] wgt_1_0;
    wire [17:0] below_1_0;
    reg  [7:0] act_1_1;
    reg  [7:0] wgt_1_1;
    wire [17:0] below_1_1;

    assign below = {below_1_1, below_1_0, below_0_1, below_0_0};

    always @(posedge clk) begin
        act_0_1 <= act[7:0];
        wgt_1_0 <= wgt[7:0];
        wgt_1_1 <= wgt[15:8];
        act_1_1 <= act[15:8];
    end

    cube_cell_int8_int8_acc18_multiplier_stages2 cell_0_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[7:0]),
        .above(above[17:0]),
        .below(below_0_0)
    );

    cube_cell_int8_int8_acc18_multiplier_stages2 cell_0_1 (
        .clk(clk),
        .act(act_0_1),
        .wgt(wgt[15:8]),
        .above(above[35:18]),
        .below(below_0_1)
    );

    cube_cell_int8_int8_acc18_multiplier_stages2 cell_1_0 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt_1_0),
        .above(above[53:36]),
        .below(below_1_0)
    );

    cube_cell_int8_int8_acc18_multiplier_stages2 cell_1_1 (
        .clk(clk),
        .act(act_1_1),
        .wgt(wgt_1_1),
        .above(above[71:54]),
        .below(below_1_1)
    );

endmodule

module cube_cell_int8_int8_acc18_multiplier_stages2 (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire [17:0] above,
    output reg  [17:0] below
);

    wire [17:0] pe_next_state;

    always @(posedge clk) begin
        below <= pe_next_state;
    end

    pe_multiplier_int8_int8_acc18_stages2 pe (
        .clk(clk),
        .act(act),
        .wgt(wgt),
        .state(above),
        .next_state(pe_next_state)
    );

endmodule

module pe_multiplier_int8_int8_acc18_stages2 (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire [17:0] state,
    output wire [17:0] next_state
);

    reg  [15:0] product_late_2;
    reg  [15:0] product_late_1;
    wire [15:0] product;

    assign product = $signed({{8{act[7]}}, act}) * $signed({{8{wgt[7]}}, wgt});
    assign next_state = state + {{2{product_late_2[15]}}, product_late_2};

    always @(posedge clk) begin
        product_late_1 <= product;
        product_late_2 <= product_late_1;
    end

endmodule

`default_nettype wire
