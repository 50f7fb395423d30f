// cube_array_2x2_deep2_int8_int8_acc32_multiplier: three-dimensional array: a product of whole matrices per cycle
//
//   rows       2            rows of PEs
//   cols       2            columns of PEs
//   deep       2            planes of PEs one behind the other in a cube: products that a cycle adds to every sum
//   act        int8         format of the activations
//   wgt        int8         format of the weights
//   acc_width  32 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         multiplier   PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       array        array: whole products of plain numbers; anchor: operands registered, sums as they leave the cells, one after the other and redundant, as published cubes are measured
//
// digest bf70beaa81b5579d52675f7edc475602a6a260f0ba6f4c2e76272e28fadc422b
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module cube_array_2x2_deep2_int8_int8_acc32_multiplier (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire [31:0] act,
    input  wire [31:0] wgt,
    output wire out_valid,
    output wire [127:0] out
);

    reg  [31:0] act_edge;
    reg  [31:0] wgt_edge;
    reg  [16:0] deskew_0_1;
    wire [67:0] mesh_below;
    reg  [16:0] deskew_0_2;
    reg  [16:0] deskew_1;
    reg  [16:0] deskew_2;
    reg  [4:0] valid_line;

    assign out_valid = valid_line[4];
    assign out = {{15{mesh_below[67]}}, mesh_below[67:51], {15{deskew_2[16]}}, deskew_2, {15{deskew_1[16]}}, deskew_1, {15{deskew_0_2[16]}}, deskew_0_2};

    always @(posedge clk) begin
        act_edge <= act;
        wgt_edge <= wgt;
        deskew_0_1 <= mesh_below[16:0];
        deskew_0_2 <= deskew_0_1;
        deskew_1 <= mesh_below[33:17];
        deskew_2 <= mesh_below[50:34];
    end

    always @(posedge clk) begin
        if (rst) begin
            valid_line <= 5'd0;
        end else begin
            valid_line <= {valid_line[3:0], valid};
        end
    end

    cube_mesh_2x2_deep2_int8_int8_acc17_multiplier mesh (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt_edge),
        .below(mesh_below)
    );

endmodule

module cube_mesh_2x2_deep2_int8_int8_acc17_multiplier (
    input  wire clk,
    input  wire [31:0] act,
    input  wire [31:0] wgt,
    output wire [67:0] below
);

    reg  [7:0] act_skew_0_1;
    reg  [7:0] wgt_skew_0_1;
    reg  [15:0] act_plane_1;
    reg  [15:0] wgt_plane_1;
    reg  [7:0] act_skew_1_1;
    reg  [7:0] wgt_skew_1_1;
    wire [67:0] below_0;

    always @(posedge clk) begin
        act_skew_0_1 <= act[23:16];
        wgt_skew_0_1 <= wgt[15:8];
        act_plane_1 <= {act[31:24], act[15:8]};
        wgt_plane_1 <= wgt[31:16];
        act_skew_1_1 <= act_plane_1[15:8];
        wgt_skew_1_1 <= wgt_plane_1[15:8];
    end

    cube_plane_2x2_int8_int8_acc17_multiplier plane_0 (
        .clk(clk),
        .act({act_skew_0_1, act[7:0]}),
        .wgt({wgt_skew_0_1, wgt[7:0]}),
        .above(68'd0),
        .below(below_0)
    );

    cube_plane_2x2_int8_int8_acc17_multiplier plane_1 (
        .clk(clk),
        .act({act_skew_1_1, act_plane_1[7:0]}),
        .wgt({wgt_skew_1_1, wgt_plane_1[7:0]}),
        .above(below_0),
        .below(below)
    );

endmodule

module cube_plane_2x2_int8_int8_acc17_multiplier (
    input  wire clk,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    input  wire [67:0] above,
    output wire [67:0] below
);

    wire [16:0] below_0_0;
    reg  [7:0] act_0_1;
    wire [16:0] below_0_1;
    reg  [7:0] wgt_1_0;
    wire [16:0] below_1_0;
    reg  [7:0] act_1_1;
    reg  [7:0] wgt_1_1;
    wire [16:0] below_1_1;

    assign below = {below_1_1, below_1_0, below_0_1, below_0_0};

    always @(posedge clk) begin
        act_0_1 <= act[7:0];
        wgt_1_0 <= wgt[7:0];
        wgt_1_1 <= wgt[15:8];
        act_1_1 <= act[15:8];
    end

    cube_cell_int8_int8_acc17_multiplier cell_0_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[7:0]),
        .above(above[16:0]),
        .below(below_0_0)
    );

    cube_cell_int8_int8_acc17_multiplier cell_0_1 (
        .clk(clk),
        .act(act_0_1),
        .wgt(wgt[15:8]),
        .above(above[33:17]),
        .below(below_0_1)
    );

    cube_cell_int8_int8_acc17_multiplier cell_1_0 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt_1_0),
        .above(above[50:34]),
        .below(below_1_0)
    );

    cube_cell_int8_int8_acc17_multiplier cell_1_1 (
        .clk(clk),
        .act(act_1_1),
        .wgt(wgt_1_1),
        .above(above[67:51]),
        .below(below_1_1)
    );

endmodule

module cube_cell_int8_int8_acc17_multiplier (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire [16:0] above,
    output reg  [16:0] below
);

    wire [16:0] pe_next_state;

    always @(posedge clk) begin
        below <= pe_next_state;
    end

    pe_multiplier_int8_int8_acc17 pe (
        .act(act),
        .wgt(wgt),
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
