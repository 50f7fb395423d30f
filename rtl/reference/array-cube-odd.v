// cube_array_3x2_deep5_uint4_int6_acc11_multiplier: three-dimensional array: a product of whole matrices per cycle
//
//   rows       3            rows of PEs
//   cols       2            columns of PEs
//   deep       5            planes of PEs one behind the other in a cube: products that a cycle adds to every sum
//   act        uint4        format of the activations
//   wgt        int6         format of the weights
//   acc_width  11 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         multiplier   PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       array        array: whole products of plain numbers; anchor: operands registered, sums as they leave the cells, one after the other and redundant, as published cubes are measured
//
// digest 2d33e4b19273368b961edc10b0c705c22e12d876ec499cd3b5c65ba13a060390
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module cube_array_3x2_deep5_uint4_int6_acc11_multiplier (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire [59:0] act,
    input  wire [59:0] wgt,
    output wire out_valid,
    output wire [65:0] out
);

    reg  [59:0] act_edge;
    reg  [59:0] wgt_edge;
    reg  [10:0] deskew_0_1;
    wire [65:0] mesh_below;
    reg  [10:0] deskew_0_2;
    reg  [10:0] deskew_0_3;
    reg  [10:0] deskew_1_1;
    reg  [10:0] deskew_1_2;
    reg  [10:0] deskew_2_1;
    reg  [10:0] deskew_2_2;
    reg  [10:0] deskew_3;
    reg  [10:0] deskew_4;
    reg  [8:0] valid_line;

    assign out_valid = valid_line[8];
    assign out = {mesh_below[65:55], deskew_4, deskew_3, deskew_2_2, deskew_1_2, deskew_0_3};

    always @(posedge clk) begin
        act_edge <= act;
        wgt_edge <= wgt;
        deskew_0_1 <= mesh_below[10:0];
        deskew_0_2 <= deskew_0_1;
        deskew_0_3 <= deskew_0_2;
        deskew_1_1 <= mesh_below[21:11];
        deskew_1_2 <= deskew_1_1;
        deskew_2_1 <= mesh_below[32:22];
        deskew_2_2 <= deskew_2_1;
        deskew_3 <= mesh_below[43:33];
        deskew_4 <= mesh_below[54:44];
    end

    always @(posedge clk) begin
        if (rst) begin
            valid_line <= 9'd0;
        end else begin
            valid_line <= {valid_line[7:0], valid};
        end
    end

    cube_mesh_3x2_deep5_uint4_int6_acc11_multiplier mesh (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt_edge),
        .below(mesh_below)
    );

endmodule

module cube_mesh_3x2_deep5_uint4_int6_acc11_multiplier (
    input  wire clk,
    input  wire [59:0] act,
    input  wire [59:0] wgt,
    output wire [65:0] below
);

    reg  [3:0] act_skew_0_1;
    reg  [3:0] act_skew_0_2_1;
    reg  [3:0] act_skew_0_2_2;
    reg  [5:0] wgt_skew_0_1;
    reg  [11:0] act_plane_1;
    reg  [11:0] wgt_plane_1;
    reg  [3:0] act_skew_1_1;
    reg  [3:0] act_skew_1_2_1;
    reg  [3:0] act_skew_1_2_2;
    reg  [5:0] wgt_skew_1_1;
    reg  [11:0] act_plane_2_1;
    reg  [11:0] act_plane_2_2;
    reg  [11:0] wgt_plane_2_1;
    reg  [11:0] wgt_plane_2_2;
    reg  [3:0] act_skew_2_1;
    reg  [3:0] act_skew_2_2_1;
    reg  [3:0] act_skew_2_2_2;
    reg  [5:0] wgt_skew_2_1;
    reg  [11:0] act_plane_3_1;
    reg  [11:0] act_plane_3_2;
    reg  [11:0] act_plane_3_3;
    reg  [11:0] wgt_plane_3_1;
    reg  [11:0] wgt_plane_3_2;
    reg  [11:0] wgt_plane_3_3;
    reg  [3:0] act_skew_3_1;
    reg  [3:0] act_skew_3_2_1;
    reg  [3:0] act_skew_3_2_2;
    reg  [5:0] wgt_skew_3_1;
    reg  [11:0] act_plane_4_1;
    reg  [11:0] act_plane_4_2;
    reg  [11:0] act_plane_4_3;
    reg  [11:0] act_plane_4_4;
    reg  [11:0] wgt_plane_4_1;
    reg  [11:0] wgt_plane_4_2;
    reg  [11:0] wgt_plane_4_3;
    reg  [11:0] wgt_plane_4_4;
    reg  [3:0] act_skew_4_1;
    reg  [3:0] act_skew_4_2_1;
    reg  [3:0] act_skew_4_2_2;
    reg  [5:0] wgt_skew_4_1;
    wire [65:0] below_0;
    wire [65:0] below_1;
    wire [65:0] below_2;
    wire [65:0] below_3;

    always @(posedge clk) begin
        act_skew_0_1 <= act[23:20];
        act_skew_0_2_1 <= act[43:40];
        act_skew_0_2_2 <= act_skew_0_2_1;
        wgt_skew_0_1 <= wgt[11:6];
        act_plane_1 <= {act[47:44], act[27:24], act[7:4]};
        wgt_plane_1 <= wgt[23:12];
        act_skew_1_1 <= act_plane_1[7:4];
        act_skew_1_2_1 <= act_plane_1[11:8];
        act_skew_1_2_2 <= act_skew_1_2_1;
        wgt_skew_1_1 <= wgt_plane_1[11:6];
        act_plane_2_1 <= {act[51:48], act[31:28], act[11:8]};
        act_plane_2_2 <= act_plane_2_1;
        wgt_plane_2_1 <= wgt[35:24];
        wgt_plane_2_2 <= wgt_plane_2_1;
        act_skew_2_1 <= act_plane_2_2[7:4];
        act_skew_2_2_1 <= act_plane_2_2[11:8];
        act_skew_2_2_2 <= act_skew_2_2_1;
        wgt_skew_2_1 <= wgt_plane_2_2[11:6];
        act_plane_3_1 <= {act[55:52], act[35:32], act[15:12]};
        act_plane_3_2 <= act_plane_3_1;
        act_plane_3_3 <= act_plane_3_2;
        wgt_plane_3_1 <= wgt[47:36];
        wgt_plane_3_2 <= wgt_plane_3_1;
        wgt_plane_3_3 <= wgt_plane_3_2;
        act_skew_3_1 <= act_plane_3_3[7:4];
        act_skew_3_2_1 <= act_plane_3_3[11:8];
        act_skew_3_2_2 <= act_skew_3_2_1;
        wgt_skew_3_1 <= wgt_plane_3_3[11:6];
        act_plane_4_1 <= {act[59:56], act[39:36], act[19:16]};
        act_plane_4_2 <= act_plane_4_1;
        act_plane_4_3 <= act_plane_4_2;
        act_plane_4_4 <= act_plane_4_3;
        wgt_plane_4_1 <= wgt[59:48];
        wgt_plane_4_2 <= wgt_plane_4_1;
        wgt_plane_4_3 <= wgt_plane_4_2;
        wgt_plane_4_4 <= wgt_plane_4_3;
        act_skew_4_1 <= act_plane_4_4[7:4];
        act_skew_4_2_1 <= act_plane_4_4[11:8];
        act_skew_4_2_2 <= act_skew_4_2_1;
        wgt_skew_4_1 <= wgt_plane_4_4[11:6];
    end

    cube_plane_3x2_uint4_int6_acc11_multiplier plane_0 (
        .clk(clk),
        .act({act_skew_0_2_2, act_skew_0_1, act[3:0]}),
        .wgt({wgt_skew_0_1, wgt[5:0]}),
        .above(66'd0),
        .below(below_0)
    );

    cube_plane_3x2_uint4_int6_acc11_multiplier plane_1 (
        .clk(clk),
        .act({act_skew_1_2_2, act_skew_1_1, act_plane_1[3:0]}),
        .wgt({wgt_skew_1_1, wgt_plane_1[5:0]}),
        .above(below_0),
        .below(below_1)
    );

    cube_plane_3x2_uint4_int6_acc11_multiplier plane_2 (
        .clk(clk),
        .act({act_skew_2_2_2, act_skew_2_1, act_plane_2_2[3:0]}),
        .wgt({wgt_skew_2_1, wgt_plane_2_2[5:0]}),
        .above(below_1),
        .below(below_2)
    );

    cube_plane_3x2_uint4_int6_acc11_multiplier plane_3 (
        .clk(clk),
        .act({act_skew_3_2_2, act_skew_3_1, act_plane_3_3[3:0]}),
        .wgt({wgt_skew_3_1, wgt_plane_3_3[5:0]}),
        .above(below_2),
        .below(below_3)
    );

    cube_plane_3x2_uint4_int6_acc11_multiplier plane_4 (
        .clk(clk),
        .act({act_skew_4_2_2, act_skew_4_1, act_plane_4_4[3:0]}),
        .wgt({wgt_skew_4_1, wgt_plane_4_4[5:0]}),
        .above(below_3),
        .below(below)
    );

endmodule

module cube_plane_3x2_uint4_int6_acc11_multiplier (
    input  wire clk,
    input  wire [11:0] act,
    input  wire [11:0] wgt,
    input  wire [65:0] above,
    output wire [65:0] below
);

    wire [10:0] below_0_0;
    reg  [3:0] act_0_1;
    wire [10:0] below_0_1;
    reg  [5:0] wgt_1_0;
    wire [10:0] below_1_0;
    reg  [3:0] act_1_1;
    reg  [5:0] wgt_1_1;
    wire [10:0] below_1_1;
    reg  [5:0] wgt_2_0;
    wire [10:0] below_2_0;
    reg  [3:0] act_2_1;
    reg  [5:0] wgt_2_1;
    wire [10:0] below_2_1;

    assign below = {below_2_1, below_2_0, below_1_1, below_1_0, below_0_1, below_0_0};

    always @(posedge clk) begin
        act_0_1 <= act[3:0];
        wgt_1_0 <= wgt[5:0];
        wgt_1_1 <= wgt[11:6];
        act_1_1 <= act[7:4];
        wgt_2_0 <= wgt_1_0;
        wgt_2_1 <= wgt_1_1;
        act_2_1 <= act[11:8];
    end

    cube_cell_uint4_int6_acc11_multiplier cell_0_0 (
        .clk(clk),
        .act(act[3:0]),
        .wgt(wgt[5:0]),
        .above(above[10:0]),
        .below(below_0_0)
    );

    cube_cell_uint4_int6_acc11_multiplier cell_0_1 (
        .clk(clk),
        .act(act_0_1),
        .wgt(wgt[11:6]),
        .above(above[21:11]),
        .below(below_0_1)
    );

    cube_cell_uint4_int6_acc11_multiplier cell_1_0 (
        .clk(clk),
        .act(act[7:4]),
        .wgt(wgt_1_0),
        .above(above[32:22]),
        .below(below_1_0)
    );

    cube_cell_uint4_int6_acc11_multiplier cell_1_1 (
        .clk(clk),
        .act(act_1_1),
        .wgt(wgt_1_1),
        .above(above[43:33]),
        .below(below_1_1)
    );

    cube_cell_uint4_int6_acc11_multiplier cell_2_0 (
        .clk(clk),
        .act(act[11:8]),
        .wgt(wgt_2_0),
        .above(above[54:44]),
        .below(below_2_0)
    );

    cube_cell_uint4_int6_acc11_multiplier cell_2_1 (
        .clk(clk),
        .act(act_2_1),
        .wgt(wgt_2_1),
        .above(above[65:55]),
        .below(below_2_1)
    );

endmodule

module cube_cell_uint4_int6_acc11_multiplier (
    input  wire clk,
    input  wire [3:0] act,
    input  wire [5:0] wgt,
    input  wire [10:0] above,
    output reg  [10:0] below
);

    wire [10:0] pe_next_state;

    always @(posedge clk) begin
        below <= pe_next_state;
    end

    pe_multiplier_uint4_int6_acc11 pe (
        .act(act),
        .wgt(wgt),
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
