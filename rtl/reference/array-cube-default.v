// cube_array_4x4_int8_int8_acc32_multiplier: three-dimensional array: a product of whole matrices per cycle
//
//   rows       4            rows of PEs
//   cols       4            columns of PEs
//   deep       4            planes of PEs one behind the other in a cube: products that a cycle adds to every sum
//   act        int8         format of the activations
//   wgt        int8         format of the weights
//   acc_width  32 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         multiplier   PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       array        array: whole products of plain numbers; anchor: operands registered, sums as they leave the cells, one after the other and redundant, as published cubes are measured
//
// digest 83e622a170733c094db7dfeb17bc2a5c6de8584d4de0833234e45ec106541dc2
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module cube_array_4x4_int8_int8_acc32_multiplier (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire [127:0] act,
    input  wire [127:0] wgt,
    output wire out_valid,
    output wire [511:0] out
);

    reg  [127:0] act_edge;
    reg  [127:0] wgt_edge;
    reg  [17:0] deskew_0_1;
    wire [287:0] mesh_below;
    reg  [17:0] deskew_0_2;
    reg  [17:0] deskew_0_3;
    reg  [17:0] deskew_0_4;
    reg  [17:0] deskew_0_5;
    reg  [17:0] deskew_0_6;
    reg  [17:0] deskew_1_1;
    reg  [17:0] deskew_1_2;
    reg  [17:0] deskew_1_3;
    reg  [17:0] deskew_1_4;
    reg  [17:0] deskew_1_5;
    reg  [17:0] deskew_2_1;
    reg  [17:0] deskew_2_2;
    reg  [17:0] deskew_2_3;
    reg  [17:0] deskew_2_4;
    reg  [17:0] deskew_3_1;
    reg  [17:0] deskew_3_2;
    reg  [17:0] deskew_3_3;
    reg  [17:0] deskew_4_1;
    reg  [17:0] deskew_4_2;
    reg  [17:0] deskew_4_3;
    reg  [17:0] deskew_4_4;
    reg  [17:0] deskew_4_5;
    reg  [17:0] deskew_5_1;
    reg  [17:0] deskew_5_2;
    reg  [17:0] deskew_5_3;
    reg  [17:0] deskew_5_4;
    reg  [17:0] deskew_6_1;
    reg  [17:0] deskew_6_2;
    reg  [17:0] deskew_6_3;
    reg  [17:0] deskew_7_1;
    reg  [17:0] deskew_7_2;
    reg  [17:0] deskew_8_1;
    reg  [17:0] deskew_8_2;
    reg  [17:0] deskew_8_3;
    reg  [17:0] deskew_8_4;
    reg  [17:0] deskew_9_1;
    reg  [17:0] deskew_9_2;
    reg  [17:0] deskew_9_3;
    reg  [17:0] deskew_10_1;
    reg  [17:0] deskew_10_2;
    reg  [17:0] deskew_11;
    reg  [17:0] deskew_12_1;
    reg  [17:0] deskew_12_2;
    reg  [17:0] deskew_12_3;
    reg  [17:0] deskew_13_1;
    reg  [17:0] deskew_13_2;
    reg  [17:0] deskew_14;
    reg  [10:0] valid_line;

    assign out_valid = valid_line[10];
    assign out = {{14{mesh_below[287]}}, mesh_below[287:270], {14{deskew_14[17]}}, deskew_14, {14{deskew_13_2[17]}}, deskew_13_2, {14{deskew_12_3[17]}}, deskew_12_3, {14{deskew_11[17]}}, deskew_11, {14{deskew_10_2[17]}}, deskew_10_2, {14{deskew_9_3[17]}}, deskew_9_3, {14{deskew_8_4[17]}}, deskew_8_4, {14{deskew_7_2[17]}}, deskew_7_2, {14{deskew_6_3[17]}}, deskew_6_3, {14{deskew_5_4[17]}}, deskew_5_4, {14{deskew_4_5[17]}}, deskew_4_5, {14{deskew_3_3[17]}}, deskew_3_3, {14{deskew_2_4[17]}}, deskew_2_4, {14{deskew_1_5[17]}}, deskew_1_5, {14{deskew_0_6[17]}}, deskew_0_6};

    always @(posedge clk) begin
        act_edge <= act;
        wgt_edge <= wgt;
        deskew_0_1 <= mesh_below[17:0];
        deskew_0_2 <= deskew_0_1;
        deskew_0_3 <= deskew_0_2;
        deskew_0_4 <= deskew_0_3;
        deskew_0_5 <= deskew_0_4;
        deskew_0_6 <= deskew_0_5;
        deskew_1_1 <= mesh_below[35:18];
        deskew_1_2 <= deskew_1_1;
        deskew_1_3 <= deskew_1_2;
        deskew_1_4 <= deskew_1_3;
        deskew_1_5 <= deskew_1_4;
        deskew_2_1 <= mesh_below[53:36];
        deskew_2_2 <= deskew_2_1;
        deskew_2_3 <= deskew_2_2;
        deskew_2_4 <= deskew_2_3;
        deskew_3_1 <= mesh_below[71:54];
        deskew_3_2 <= deskew_3_1;
        deskew_3_3 <= deskew_3_2;
        deskew_4_1 <= mesh_below[89:72];
        deskew_4_2 <= deskew_4_1;
        deskew_4_3 <= deskew_4_2;
        deskew_4_4 <= deskew_4_3;
        deskew_4_5 <= deskew_4_4;
        deskew_5_1 <= mesh_below[107:90];
        deskew_5_2 <= deskew_5_1;
        deskew_5_3 <= deskew_5_2;
        deskew_5_4 <= deskew_5_3;
        deskew_6_1 <= mesh_below[125:108];
        deskew_6_2 <= deskew_6_1;
        deskew_6_3 <= deskew_6_2;
        deskew_7_1 <= mesh_below[143:126];
        deskew_7_2 <= deskew_7_1;
        deskew_8_1 <= mesh_below[161:144];
        deskew_8_2 <= deskew_8_1;
        deskew_8_3 <= deskew_8_2;
        deskew_8_4 <= deskew_8_3;
        deskew_9_1 <= mesh_below[179:162];
        deskew_9_2 <= deskew_9_1;
        deskew_9_3 <= deskew_9_2;
        deskew_10_1 <= mesh_below[197:180];
        deskew_10_2 <= deskew_10_1;
        deskew_11 <= mesh_below[215:198];
        deskew_12_1 <= mesh_below[233:216];
        deskew_12_2 <= deskew_12_1;
        deskew_12_3 <= deskew_12_2;
        deskew_13_1 <= mesh_below[251:234];
        deskew_13_2 <= deskew_13_1;
        deskew_14 <= mesh_below[269:252];
    end

    always @(posedge clk) begin
        if (rst) begin
            valid_line <= 11'd0;
        end else begin
            valid_line <= {valid_line[9:0], valid};
        end
    end

    cube_mesh_4x4_int8_int8_acc18_multiplier mesh (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt_edge),
        .below(mesh_below)
    );

endmodule

module cube_mesh_4x4_int8_int8_acc18_multiplier (
    input  wire clk,
    input  wire [127:0] act,
    input  wire [127:0] wgt,
    output wire [287:0] below
);

    reg  [7:0] act_skew_0_1;
    reg  [7:0] act_skew_0_2_1;
    reg  [7:0] act_skew_0_2_2;
    reg  [7:0] act_skew_0_3_1;
    reg  [7:0] act_skew_0_3_2;
    reg  [7:0] act_skew_0_3_3;
    reg  [7:0] wgt_skew_0_1;
    reg  [7:0] wgt_skew_0_2_1;
    reg  [7:0] wgt_skew_0_2_2;
    reg  [7:0] wgt_skew_0_3_1;
    reg  [7:0] wgt_skew_0_3_2;
    reg  [7:0] wgt_skew_0_3_3;
    reg  [31:0] act_plane_1;
    reg  [31:0] wgt_plane_1;
    reg  [7:0] act_skew_1_1;
    reg  [7:0] act_skew_1_2_1;
    reg  [7:0] act_skew_1_2_2;
    reg  [7:0] act_skew_1_3_1;
    reg  [7:0] act_skew_1_3_2;
    reg  [7:0] act_skew_1_3_3;
    reg  [7:0] wgt_skew_1_1;
    reg  [7:0] wgt_skew_1_2_1;
    reg  [7:0] wgt_skew_1_2_2;
    reg  [7:0] wgt_skew_1_3_1;
    reg  [7:0] wgt_skew_1_3_2;
    reg  [7:0] wgt_skew_1_3_3;
    reg  [31:0] act_plane_2_1;
    reg  [31:0] act_plane_2_2;
    reg  [31:0] wgt_plane_2_1;
    reg  [31:0] wgt_plane_2_2;
    reg  [7:0] act_skew_2_1;
    reg  [7:0] act_skew_2_2_1;
    reg  [7:0] act_skew_2_2_2;
    reg  [7:0] act_skew_2_3_1;
    reg  [7:0] act_skew_2_3_2;
    reg  [7:0] act_skew_2_3_3;
    reg  [7:0] wgt_skew_2_1;
    reg  [7:0] wgt_skew_2_2_1;
    reg  [7:0] wgt_skew_2_2_2;
    reg  [7:0] wgt_skew_2_3_1;
    reg  [7:0] wgt_skew_2_3_2;
    reg  [7:0] wgt_skew_2_3_3;
    reg  [31:0] act_plane_3_1;
    reg  [31:0] act_plane_3_2;
    reg  [31:0] act_plane_3_3;
    reg  [31:0] wgt_plane_3_1;
    reg  [31:0] wgt_plane_3_2;
    reg  [31:0] wgt_plane_3_3;
    reg  [7:0] act_skew_3_1;
    reg  [7:0] act_skew_3_2_1;
    reg  [7:0] act_skew_3_2_2;
    reg  [7:0] act_skew_3_3_1;
    reg  [7:0] act_skew_3_3_2;
    reg  [7:0] act_skew_3_3_3;
    reg  [7:0] wgt_skew_3_1;
    reg  [7:0] wgt_skew_3_2_1;
    reg  [7:0] wgt_skew_3_2_2;
    reg  [7:0] wgt_skew_3_3_1;
    reg  [7:0] wgt_skew_3_3_2;
    reg  [7:0] wgt_skew_3_3_3;
    wire [287:0] below_0;
    wire [287:0] below_1;
    wire [287:0] below_2;

    always @(posedge clk) begin
        act_skew_0_1 <= act[39:32];
        act_skew_0_2_1 <= act[71:64];
        act_skew_0_2_2 <= act_skew_0_2_1;
        act_skew_0_3_1 <= act[103:96];
        act_skew_0_3_2 <= act_skew_0_3_1;
        act_skew_0_3_3 <= act_skew_0_3_2;
        wgt_skew_0_1 <= wgt[15:8];
        wgt_skew_0_2_1 <= wgt[23:16];
        wgt_skew_0_2_2 <= wgt_skew_0_2_1;
        wgt_skew_0_3_1 <= wgt[31:24];
        wgt_skew_0_3_2 <= wgt_skew_0_3_1;
        wgt_skew_0_3_3 <= wgt_skew_0_3_2;
        act_plane_1 <= {act[111:104], act[79:72], act[47:40], act[15:8]};
        wgt_plane_1 <= wgt[63:32];
        act_skew_1_1 <= act_plane_1[15:8];
        act_skew_1_2_1 <= act_plane_1[23:16];
        act_skew_1_2_2 <= act_skew_1_2_1;
        act_skew_1_3_1 <= act_plane_1[31:24];
        act_skew_1_3_2 <= act_skew_1_3_1;
        act_skew_1_3_3 <= act_skew_1_3_2;
        wgt_skew_1_1 <= wgt_plane_1[15:8];
        wgt_skew_1_2_1 <= wgt_plane_1[23:16];
        wgt_skew_1_2_2 <= wgt_skew_1_2_1;
        wgt_skew_1_3_1 <= wgt_plane_1[31:24];
        wgt_skew_1_3_2 <= wgt_skew_1_3_1;
        wgt_skew_1_3_3 <= wgt_skew_1_3_2;
        act_plane_2_1 <= {act[119:112], act[87:80], act[55:48], act[23:16]};
        act_plane_2_2 <= act_plane_2_1;
        wgt_plane_2_1 <= wgt[95:64];
        wgt_plane_2_2 <= wgt_plane_2_1;
        act_skew_2_1 <= act_plane_2_2[15:8];
        act_skew_2_2_1 <= act_plane_2_2[23:16];
        act_skew_2_2_2 <= act_skew_2_2_1;
        act_skew_2_3_1 <= act_plane_2_2[31:24];
        act_skew_2_3_2 <= act_skew_2_3_1;
        act_skew_2_3_3 <= act_skew_2_3_2;
        wgt_skew_2_1 <= wgt_plane_2_2[15:8];
        wgt_skew_2_2_1 <= wgt_plane_2_2[23:16];
        wgt_skew_2_2_2 <= wgt_skew_2_2_1;
        wgt_skew_2_3_1 <= wgt_plane_2_2[31:24];
        wgt_skew_2_3_2 <= wgt_skew_2_3_1;
        wgt_skew_2_3_3 <= wgt_skew_2_3_2;
        act_plane_3_1 <= {act[127:120], act[95:88], act[63:56], act[31:24]};
        act_plane_3_2 <= act_plane_3_1;
        act_plane_3_3 <= act_plane_3_2;
        wgt_plane_3_1 <= wgt[127:96];
        wgt_plane_3_2 <= wgt_plane_3_1;
        wgt_plane_3_3 <= wgt_plane_3_2;
        act_skew_3_1 <= act_plane_3_3[15:8];
        act_skew_3_2_1 <= act_plane_3_3[23:16];
        act_skew_3_2_2 <= act_skew_3_2_1;
        act_skew_3_3_1 <= act_plane_3_3[31:24];
        act_skew_3_3_2 <= act_skew_3_3_1;
        act_skew_3_3_3 <= act_skew_3_3_2;
        wgt_skew_3_1 <= wgt_plane_3_3[15:8];
        wgt_skew_3_2_1 <= wgt_plane_3_3[23:16];
        wgt_skew_3_2_2 <= wgt_skew_3_2_1;
        wgt_skew_3_3_1 <= wgt_plane_3_3[31:24];
        wgt_skew_3_3_2 <= wgt_skew_3_3_1;
        wgt_skew_3_3_3 <= wgt_skew_3_3_2;
    end

    cube_plane_4x4_int8_int8_acc18_multiplier plane_0 (
        .clk(clk),
        .act({act_skew_0_3_3, act_skew_0_2_2, act_skew_0_1, act[7:0]}),
        .wgt({wgt_skew_0_3_3, wgt_skew_0_2_2, wgt_skew_0_1, wgt[7:0]}),
        .above(288'd0),
        .below(below_0)
    );

    cube_plane_4x4_int8_int8_acc18_multiplier plane_1 (
        .clk(clk),
        .act({act_skew_1_3_3, act_skew_1_2_2, act_skew_1_1, act_plane_1[7:0]}),
        .wgt({wgt_skew_1_3_3, wgt_skew_1_2_2, wgt_skew_1_1, wgt_plane_1[7:0]}),
        .above(below_0),
        .below(below_1)
    );

    cube_plane_4x4_int8_int8_acc18_multiplier plane_2 (
        .clk(clk),
        .act({act_skew_2_3_3, act_skew_2_2_2, act_skew_2_1, act_plane_2_2[7:0]}),
        .wgt({wgt_skew_2_3_3, wgt_skew_2_2_2, wgt_skew_2_1, wgt_plane_2_2[7:0]}),
        .above(below_1),
        .below(below_2)
    );

    cube_plane_4x4_int8_int8_acc18_multiplier plane_3 (
        .clk(clk),
        .act({act_skew_3_3_3, act_skew_3_2_2, act_skew_3_1, act_plane_3_3[7:0]}),
        .wgt({wgt_skew_3_3_3, wgt_skew_3_2_2, wgt_skew_3_1, wgt_plane_3_3[7:0]}),
        .above(below_2),
        .below(below)
    );

endmodule

module cube_plane_4x4_int8_int8_acc18_multiplier (
    input  wire clk,
    input  wire [31:0] act,
    input  wire [31:0] wgt,
    input  wire [287:0] above,
    output wire [287:0] below
);

    wire [17:0] below_0_0;
    reg  [7:0] act_0_1;
    wire [17:0] below_0_1;
    reg  [7:0] act_0_2;
    wire [17:0] below_0_2;
    reg  [7:0] act_0_3;
    wire [17:0] below_0_3;
    reg  [7:0] wgt_1_0;
    wire [17:0] below_1_0;
    reg  [7:0] act_1_1;
    reg  [7:0] wgt_1_1;
    wire [17:0] below_1_1;
    reg  [7:0] act_1_2;
    reg  [7:0] wgt_1_2;
    wire [17:0] below_1_2;
    reg  [7:0] act_1_3;
    reg  [7:0] wgt_1_3;
    wire [17:0] below_1_3;
    reg  [7:0] wgt_2_0;
    wire [17:0] below_2_0;
    reg  [7:0] act_2_1;
    reg  [7:0] wgt_2_1;
    wire [17:0] below_2_1;
    reg  [7:0] act_2_2;
    reg  [7:0] wgt_2_2;
    wire [17:0] below_2_2;
    reg  [7:0] act_2_3;
    reg  [7:0] wgt_2_3;
    wire [17:0] below_2_3;
    reg  [7:0] wgt_3_0;
    wire [17:0] below_3_0;
    reg  [7:0] act_3_1;
    reg  [7:0] wgt_3_1;
    wire [17:0] below_3_1;
    reg  [7:0] act_3_2;
    reg  [7:0] wgt_3_2;
    wire [17:0] below_3_2;
    reg  [7:0] act_3_3;
    reg  [7:0] wgt_3_3;
    wire [17:0] below_3_3;

    assign below = {below_3_3, below_3_2, below_3_1, below_3_0, below_2_3, below_2_2, below_2_1, below_2_0, below_1_3, below_1_2, below_1_1, below_1_0, below_0_3, below_0_2, below_0_1, below_0_0};

    always @(posedge clk) begin
        act_0_1 <= act[7:0];
        wgt_1_0 <= wgt[7:0];
        act_0_2 <= act_0_1;
        wgt_1_1 <= wgt[15:8];
        act_0_3 <= act_0_2;
        wgt_1_2 <= wgt[23:16];
        wgt_1_3 <= wgt[31:24];
        act_1_1 <= act[15:8];
        wgt_2_0 <= wgt_1_0;
        act_1_2 <= act_1_1;
        wgt_2_1 <= wgt_1_1;
        act_1_3 <= act_1_2;
        wgt_2_2 <= wgt_1_2;
        wgt_2_3 <= wgt_1_3;
        act_2_1 <= act[23:16];
        wgt_3_0 <= wgt_2_0;
        act_2_2 <= act_2_1;
        wgt_3_1 <= wgt_2_1;
        act_2_3 <= act_2_2;
        wgt_3_2 <= wgt_2_2;
        wgt_3_3 <= wgt_2_3;
        act_3_1 <= act[31:24];
        act_3_2 <= act_3_1;
        act_3_3 <= act_3_2;
    end

    cube_cell_int8_int8_acc18_multiplier cell_0_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[7:0]),
        .above(above[17:0]),
        .below(below_0_0)
    );

    cube_cell_int8_int8_acc18_multiplier cell_0_1 (
        .clk(clk),
        .act(act_0_1),
        .wgt(wgt[15:8]),
        .above(above[35:18]),
        .below(below_0_1)
    );

    cube_cell_int8_int8_acc18_multiplier cell_0_2 (
        .clk(clk),
        .act(act_0_2),
        .wgt(wgt[23:16]),
        .above(above[53:36]),
        .below(below_0_2)
    );

    cube_cell_int8_int8_acc18_multiplier cell_0_3 (
        .clk(clk),
        .act(act_0_3),
        .wgt(wgt[31:24]),
        .above(above[71:54]),
        .below(below_0_3)
    );

    cube_cell_int8_int8_acc18_multiplier cell_1_0 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt_1_0),
        .above(above[89:72]),
        .below(below_1_0)
    );

    cube_cell_int8_int8_acc18_multiplier cell_1_1 (
        .clk(clk),
        .act(act_1_1),
        .wgt(wgt_1_1),
        .above(above[107:90]),
        .below(below_1_1)
    );

    cube_cell_int8_int8_acc18_multiplier cell_1_2 (
        .clk(clk),
        .act(act_1_2),
        .wgt(wgt_1_2),
        .above(above[125:108]),
        .below(below_1_2)
    );

    cube_cell_int8_int8_acc18_multiplier cell_1_3 (
        .clk(clk),
        .act(act_1_3),
        .wgt(wgt_1_3),
        .above(above[143:126]),
        .below(below_1_3)
    );

    cube_cell_int8_int8_acc18_multiplier cell_2_0 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt_2_0),
        .above(above[161:144]),
        .below(below_2_0)
    );

    cube_cell_int8_int8_acc18_multiplier cell_2_1 (
        .clk(clk),
        .act(act_2_1),
        .wgt(wgt_2_1),
        .above(above[179:162]),
        .below(below_2_1)
    );

    cube_cell_int8_int8_acc18_multiplier cell_2_2 (
        .clk(clk),
        .act(act_2_2),
        .wgt(wgt_2_2),
        .above(above[197:180]),
        .below(below_2_2)
    );

    cube_cell_int8_int8_acc18_multiplier cell_2_3 (
        .clk(clk),
        .act(act_2_3),
        .wgt(wgt_2_3),
        .above(above[215:198]),
        .below(below_2_3)
    );

    cube_cell_int8_int8_acc18_multiplier cell_3_0 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt_3_0),
        .above(above[233:216]),
        .below(below_3_0)
    );

    cube_cell_int8_int8_acc18_multiplier cell_3_1 (
        .clk(clk),
        .act(act_3_1),
        .wgt(wgt_3_1),
        .above(above[251:234]),
        .below(below_3_1)
    );

    cube_cell_int8_int8_acc18_multiplier cell_3_2 (
        .clk(clk),
        .act(act_3_2),
        .wgt(wgt_3_2),
        .above(above[269:252]),
        .below(below_3_2)
    );

    cube_cell_int8_int8_acc18_multiplier cell_3_3 (
        .clk(clk),
        .act(act_3_3),
        .wgt(wgt_3_3),
        .above(above[287:270]),
        .below(below_3_3)
    );

endmodule

module cube_cell_int8_int8_acc18_multiplier (
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

    pe_multiplier_int8_int8_acc18 pe (
        .act(act),
        .wgt(wgt),
        .state(above),
        .next_state(pe_next_state)
    );

endmodule

module pe_multiplier_int8_int8_acc18 (
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire [17:0] state,
    output wire [17:0] next_state
);

    wire [15:0] product;

    assign product = $signed({{8{act[7]}}, act}) * $signed({{8{wgt[7]}}, wgt});
    assign next_state = state + {{2{product[15]}}, product};

endmodule

`default_nettype wire
