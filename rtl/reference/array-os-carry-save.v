// os_array_3x4_int8_int8_acc32_carry_save: output-stationary array: a column of A and a row of B per cycle
//
//   rows       3            rows of PEs
//   cols       4            columns of PEs
//   act        int8         format of the activations
//   wgt        int8         format of the weights
//   acc_width  32 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         carry-save   PE family
//   tile       8 PEs        side of the tiles: operands are registered between tiles, not inside
//
// digest 68f9f075ebc6e5f7cd7f6706b422a9d3e997b86eae1c0aac521b8432f850df4b
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module os_array_3x4_int8_int8_acc32_carry_save (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire [23:0] act,
    input  wire [31:0] wgt,
    output wire out_valid,
    output wire out_last,
    output reg  [127:0] out
);

    reg  [23:0] act_edge;
    reg  [31:0] wgt_edge;
    reg  first_edge;
    reg  last_edge;
    reg  load_edge;
    reg  [2:0] start;
    reg  [1:0] left;
    wire [255:0] mesh_below;
    wire [31:0] resolved_0;
    wire [31:0] resolved_1;
    wire [31:0] resolved_2;
    wire [31:0] resolved_3;

    assign resolved_0 = mesh_below[31:0] + mesh_below[63:32];
    assign resolved_1 = mesh_below[95:64] + mesh_below[127:96];
    assign resolved_2 = mesh_below[159:128] + mesh_below[191:160];
    assign resolved_3 = mesh_below[223:192] + mesh_below[255:224];
    assign out_valid = left != 2'd0;
    assign out_last = left == 2'd1;

    always @(posedge clk) begin
        act_edge <= {act[7:0], act[15:8], act[23:16]} & {24{valid}};
        wgt_edge <= wgt;
        first_edge <= first & valid;
        last_edge <= last & valid;
        load_edge <= last_edge;
        out <= {resolved_3, resolved_2, resolved_1, resolved_0};
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
            left <= 2'd0;
        end else begin
            if (start[2]) begin
                left <= 2'd3;
            end else if (out_valid) begin
                left <= left - 2'd1;
            end
        end
    end

    os_mesh_3x4_int8_int8_acc32_carry_save mesh (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt_edge),
        .first(first_edge),
        .load(load_edge),
        .below(mesh_below)
    );

endmodule

module os_mesh_3x4_int8_int8_acc32_carry_save (
    input  wire clk,
    input  wire [23:0] act,
    input  wire [31:0] wgt,
    input  wire first,
    input  wire load,
    output wire [255:0] below
);

    os_tile_3x4_int8_int8_acc32_carry_save tile_0_0 (
        .clk(clk),
        .act(act),
        .wgt(wgt),
        .first(first),
        .load(load),
        .above(256'd0),
        .below(below)
    );

endmodule

module os_tile_3x4_int8_int8_acc32_carry_save (
    input  wire clk,
    input  wire [23:0] act,
    input  wire [31:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [255:0] above,
    output wire [255:0] below
);

    wire [63:0] below_0_0;
    wire [63:0] below_0_1;
    wire [63:0] below_0_2;
    wire [63:0] below_0_3;
    wire [63:0] below_1_0;
    wire [63:0] below_1_1;
    wire [63:0] below_1_2;
    wire [63:0] below_1_3;
    wire [63:0] below_2_0;
    wire [63:0] below_2_1;
    wire [63:0] below_2_2;
    wire [63:0] below_2_3;

    assign below = {below_2_3, below_2_2, below_2_1, below_2_0};

    os_cell_int8_int8_acc32_carry_save cell_0_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[7:0]),
        .first(first),
        .load(load),
        .above(above[63:0]),
        .below(below_0_0)
    );

    os_cell_int8_int8_acc32_carry_save cell_0_1 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[15:8]),
        .first(first),
        .load(load),
        .above(above[127:64]),
        .below(below_0_1)
    );

    os_cell_int8_int8_acc32_carry_save cell_0_2 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[23:16]),
        .first(first),
        .load(load),
        .above(above[191:128]),
        .below(below_0_2)
    );

    os_cell_int8_int8_acc32_carry_save cell_0_3 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[31:24]),
        .first(first),
        .load(load),
        .above(above[255:192]),
        .below(below_0_3)
    );

    os_cell_int8_int8_acc32_carry_save cell_1_0 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[7:0]),
        .first(first),
        .load(load),
        .above(below_0_0),
        .below(below_1_0)
    );

    os_cell_int8_int8_acc32_carry_save cell_1_1 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[15:8]),
        .first(first),
        .load(load),
        .above(below_0_1),
        .below(below_1_1)
    );

    os_cell_int8_int8_acc32_carry_save cell_1_2 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[23:16]),
        .first(first),
        .load(load),
        .above(below_0_2),
        .below(below_1_2)
    );

    os_cell_int8_int8_acc32_carry_save cell_1_3 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[31:24]),
        .first(first),
        .load(load),
        .above(below_0_3),
        .below(below_1_3)
    );

    os_cell_int8_int8_acc32_carry_save cell_2_0 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[7:0]),
        .first(first),
        .load(load),
        .above(below_1_0),
        .below(below_2_0)
    );

    os_cell_int8_int8_acc32_carry_save cell_2_1 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[15:8]),
        .first(first),
        .load(load),
        .above(below_1_1),
        .below(below_2_1)
    );

    os_cell_int8_int8_acc32_carry_save cell_2_2 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[23:16]),
        .first(first),
        .load(load),
        .above(below_1_2),
        .below(below_2_2)
    );

    os_cell_int8_int8_acc32_carry_save cell_2_3 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[31:24]),
        .first(first),
        .load(load),
        .above(below_1_3),
        .below(below_2_3)
    );

endmodule

module os_cell_int8_int8_acc32_carry_save (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [63:0] above,
    output reg  [63:0] below
);

    wire [63:0] state;
    reg  [63:0] acc;
    wire [63:0] pe_next_state;

    assign state = first ? 64'd0 : acc;

    always @(posedge clk) begin
        acc <= pe_next_state;
        below <= load ? acc : above;
    end

    pe_carry_save_int8_int8_acc32 pe (
        .act(act),
        .wgt(wgt),
        .state(state),
        .next_state(pe_next_state)
    );

endmodule

module pe_carry_save_int8_int8_acc32 (
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire [63:0] state,
    output wire [63:0] next_state
);

    wire two_0;
    wire [8:0] row_0;
    wire one_1;
    wire two_1;
    wire [8:0] row_1;
    wire one_2;
    wire two_2;
    wire [8:0] row_2;
    wire one_3;
    wire two_3;
    wire [8:0] row_3;
    wire [31:0] sum_0;
    wire [30:0] carry_0;
    wire [31:0] sum_1;
    wire [30:0] carry_1;
    wire [31:0] sum_2;
    wire [30:0] carry_2;
    wire [31:0] sum_3;
    wire [30:0] carry_3;
    wire [31:0] sum_4;
    wire [30:0] carry_4;
    wire [30:0] bits_1;

    assign two_0 = wgt[1] & ~wgt[0];
    assign row_0 = (({act[7], act} & {9{wgt[0]}}) | ({act, 1'b0} & {9{two_0}})) ^ {~wgt[1], {8{wgt[1]}}};
    assign one_1 = wgt[2] ^ wgt[1];
    assign two_1 = (wgt[3] & ~(wgt[2] | wgt[1])) | (~wgt[3] & (wgt[2] & wgt[1]));
    assign row_1 = (({act[7], act} & {9{one_1}}) | ({act, 1'b0} & {9{two_1}})) ^ {~wgt[3], {8{wgt[3]}}};
    assign one_2 = wgt[4] ^ wgt[3];
    assign two_2 = (wgt[5] & ~(wgt[4] | wgt[3])) | (~wgt[5] & (wgt[4] & wgt[3]));
    assign row_2 = (({act[7], act} & {9{one_2}}) | ({act, 1'b0} & {9{two_2}})) ^ {~wgt[5], {8{wgt[5]}}};
    assign one_3 = wgt[6] ^ wgt[5];
    assign two_3 = (wgt[7] & ~(wgt[6] | wgt[5])) | (~wgt[7] & (wgt[6] & wgt[5]));
    assign row_3 = (({act[7], act} & {9{one_3}}) | ({act, 1'b0} & {9{two_3}})) ^ {~wgt[7], {8{wgt[7]}}};
    assign sum_0 = (state[31:0] ^ state[63:32]) ^ {23'd0, row_0};
    assign carry_0 = (state[30:0] & state[62:32]) | ((state[30:0] | state[62:32]) & {22'd0, row_0});
    assign sum_1 = ({21'd0, row_1, 1'b0, wgt[1]} ^ {19'd0, row_2, 1'b0, wgt[3], 2'd0}) ^ {17'd0, row_3, 1'b0, wgt[5], 4'd0};
    assign bits_1 = ({20'd0, row_1, 1'b0, wgt[1]} | {18'd0, row_2, 1'b0, wgt[3], 2'd0}) & {16'd0, row_3, 1'b0, wgt[5], 4'd0};
    assign carry_1 = ({20'd0, row_1, 1'b0, wgt[1]} & {18'd0, row_2, 1'b0, wgt[3], 2'd0}) | bits_1;
    assign sum_2 = ({25'h1ffff56, wgt[7], 6'd0} ^ sum_0) ^ {carry_0, 1'b0};
    assign carry_2 = ({24'hffff56, wgt[7], 6'd0} & sum_0[30:0]) | (({24'hffff56, wgt[7], 6'd0} | sum_0[30:0]) & {carry_0[29:0], 1'b0});
    assign sum_3 = (sum_1 ^ {carry_1, 1'b0}) ^ sum_2;
    assign carry_3 = (sum_1[30:0] & {carry_1[29:0], 1'b0}) | ((sum_1[30:0] | {carry_1[29:0], 1'b0}) & sum_2[30:0]);
    assign sum_4 = ({carry_2, 1'b0} ^ sum_3) ^ {carry_3, 1'b0};
    assign carry_4 = ({carry_2[29:0], 1'b0} & sum_3[30:0]) | (({carry_2[29:0], 1'b0} | sum_3[30:0]) & {carry_3[29:0], 1'b0});
    assign next_state = {carry_4, 1'b0, sum_4};

endmodule

`default_nettype wire
