// ws_array_3x4_int8_int8_acc32_carry_save: weight-stationary array: a row of A per cycle, the next weights load meanwhile
//
//   rows       3            rows of PEs
//   cols       4            columns of PEs
//   act        int8         format of the activations
//   wgt        int8         format of the weights
//   acc_width  32 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         carry-save   PE family
//   tile       8 PEs        side of the tiles: operands are registered between tiles, not inside
//
// digest 9f3588546e00b6d8c2a9bf4d086173b7591c58d8444fb22d73e50575462fa63c
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module ws_array_3x4_int8_int8_acc32_carry_save (
    input  wire clk,
    input  wire rst,
    input  wire wgt_valid,
    input  wire [31:0] wgt,
    input  wire valid,
    input  wire swap,
    input  wire [23:0] act,
    output wire out_valid,
    output wire [127:0] out
);

    reg  [23:0] act_edge;
    reg  [31:0] wgt_edge;
    reg  [7:0] act_skew_1;
    reg  [7:0] act_skew_2_1;
    reg  [7:0] act_skew_2_2;
    reg  [2:0] row;
    reg  [2:0] write_edge;
    reg  [1:0] swap_line;
    reg  [71:0] resolved_tile_0;
    reg  [4:0] valid_line;
    wire [143:0] mesh_below;
    wire [17:0] resolved_0;
    wire [17:0] resolved_1;
    wire [17:0] resolved_2;
    wire [17:0] resolved_3;

    assign resolved_0 = mesh_below[17:0] + mesh_below[35:18];
    assign resolved_1 = mesh_below[53:36] + mesh_below[71:54];
    assign resolved_2 = mesh_below[89:72] + mesh_below[107:90];
    assign resolved_3 = mesh_below[125:108] + mesh_below[143:126];
    assign out_valid = valid_line[4];
    assign out = {{14{resolved_tile_0[71]}}, resolved_tile_0[71:54], {14{resolved_tile_0[53]}}, resolved_tile_0[53:36], {14{resolved_tile_0[35]}}, resolved_tile_0[35:18], {14{resolved_tile_0[17]}}, resolved_tile_0[17:0]};

    always @(posedge clk) begin
        act_edge <= act;
        wgt_edge <= wgt;
        act_skew_1 <= act_edge[15:8];
        act_skew_2_1 <= act_edge[23:16];
        act_skew_2_2 <= act_skew_2_1;
        resolved_tile_0 <= {resolved_3, resolved_2, resolved_1, resolved_0};
    end

    always @(posedge clk) begin
        if (rst) begin
            row <= 3'd1;
        end else begin
            if (wgt_valid) begin
                row <= {row[1:0], row[2]};
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            write_edge <= 3'd0;
        end else begin
            write_edge <= row & {3{wgt_valid}};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            swap_line <= 2'd0;
        end else begin
            swap_line <= {swap_line[0], (swap & valid)};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            valid_line <= 5'd0;
        end else begin
            valid_line <= {valid_line[3:0], valid};
        end
    end

    ws_mesh_3x4_int8_int8_acc18_carry_save mesh (
        .clk(clk),
        .act({act_skew_2_2, act_skew_1, act_edge[7:0]}),
        .wgt(wgt_edge),
        .write(write_edge),
        .swap({swap_line, (swap & valid)}),
        .below(mesh_below)
    );

endmodule

module ws_mesh_3x4_int8_int8_acc18_carry_save (
    input  wire clk,
    input  wire [23:0] act,
    input  wire [31:0] wgt,
    input  wire [2:0] write,
    input  wire [2:0] swap,
    output wire [143:0] below
);

    ws_tile_3x4_int8_int8_acc18_carry_save tile_0_0 (
        .clk(clk),
        .act(act),
        .wgt(wgt),
        .write(write),
        .swap(swap),
        .above(144'd0),
        .below(below)
    );

endmodule

module ws_tile_3x4_int8_int8_acc18_carry_save (
    input  wire clk,
    input  wire [23:0] act,
    input  wire [31:0] wgt,
    input  wire [2:0] write,
    input  wire [2:0] swap,
    input  wire [143:0] above,
    output wire [143:0] below
);

    wire [35:0] below_0_0;
    wire [35:0] below_0_1;
    wire [35:0] below_0_2;
    wire [35:0] below_0_3;
    wire [35:0] below_1_0;
    wire [35:0] below_1_1;
    wire [35:0] below_1_2;
    wire [35:0] below_1_3;
    wire [35:0] below_2_0;
    wire [35:0] below_2_1;
    wire [35:0] below_2_2;
    wire [35:0] below_2_3;

    assign below = {below_2_3, below_2_2, below_2_1, below_2_0};

    ws_cell_int8_int8_acc18_carry_save cell_0_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[7:0]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[35:0]),
        .below(below_0_0)
    );

    ws_cell_int8_int8_acc18_carry_save cell_0_1 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[15:8]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[71:36]),
        .below(below_0_1)
    );

    ws_cell_int8_int8_acc18_carry_save cell_0_2 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[23:16]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[107:72]),
        .below(below_0_2)
    );

    ws_cell_int8_int8_acc18_carry_save cell_0_3 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[31:24]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[143:108]),
        .below(below_0_3)
    );

    ws_cell_int8_int8_acc18_carry_save cell_1_0 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[7:0]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_0),
        .below(below_1_0)
    );

    ws_cell_int8_int8_acc18_carry_save cell_1_1 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[15:8]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_1),
        .below(below_1_1)
    );

    ws_cell_int8_int8_acc18_carry_save cell_1_2 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[23:16]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_2),
        .below(below_1_2)
    );

    ws_cell_int8_int8_acc18_carry_save cell_1_3 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[31:24]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_3),
        .below(below_1_3)
    );

    ws_cell_int8_int8_acc18_carry_save cell_2_0 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[7:0]),
        .write(write[2]),
        .swap(swap[2]),
        .above(below_1_0),
        .below(below_2_0)
    );

    ws_cell_int8_int8_acc18_carry_save cell_2_1 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[15:8]),
        .write(write[2]),
        .swap(swap[2]),
        .above(below_1_1),
        .below(below_2_1)
    );

    ws_cell_int8_int8_acc18_carry_save cell_2_2 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[23:16]),
        .write(write[2]),
        .swap(swap[2]),
        .above(below_1_2),
        .below(below_2_2)
    );

    ws_cell_int8_int8_acc18_carry_save cell_2_3 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[31:24]),
        .write(write[2]),
        .swap(swap[2]),
        .above(below_1_3),
        .below(below_2_3)
    );

endmodule

module ws_cell_int8_int8_acc18_carry_save (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire write,
    input  wire swap,
    input  wire [35:0] above,
    output reg  [35:0] below
);

    reg  [7:0] upcoming;
    reg  [7:0] weight;
    wire [35:0] pe_next_state;

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

    pe_carry_save_int8_int8_acc18 pe (
        .act(act),
        .wgt(weight),
        .state(above),
        .next_state(pe_next_state)
    );

endmodule

module pe_carry_save_int8_int8_acc18 (
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire [35:0] state,
    output wire [35:0] next_state
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
    wire [17:0] sum_0;
    wire [16:0] carry_0;
    wire [17:0] sum_1;
    wire [16:0] carry_1;
    wire [17:0] sum_2;
    wire [16:0] carry_2;
    wire [17:0] sum_3;
    wire [16:0] carry_3;
    wire [17:0] sum_4;
    wire [16:0] carry_4;
    wire [16:0] bits_1;

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
    assign sum_0 = (state[17:0] ^ state[35:18]) ^ {9'd0, row_0};
    assign carry_0 = (state[16:0] & state[34:18]) | ((state[16:0] | state[34:18]) & {8'd0, row_0});
    assign sum_1 = ({7'd0, row_1, 1'b0, wgt[1]} ^ {5'd0, row_2, 1'b0, wgt[3], 2'd0}) ^ {3'd0, row_3, 1'b0, wgt[5], 4'd0};
    assign bits_1 = ({6'd0, row_1, 1'b0, wgt[1]} | {4'd0, row_2, 1'b0, wgt[3], 2'd0}) & {2'd0, row_3, 1'b0, wgt[5], 4'd0};
    assign carry_1 = ({6'd0, row_1, 1'b0, wgt[1]} & {4'd0, row_2, 1'b0, wgt[3], 2'd0}) | bits_1;
    assign sum_2 = ({11'h756, wgt[7], 6'd0} ^ sum_0) ^ {carry_0, 1'b0};
    assign carry_2 = ({10'h356, wgt[7], 6'd0} & sum_0[16:0]) | (({10'h356, wgt[7], 6'd0} | sum_0[16:0]) & {carry_0[15:0], 1'b0});
    assign sum_3 = (sum_1 ^ {carry_1, 1'b0}) ^ sum_2;
    assign carry_3 = (sum_1[16:0] & {carry_1[15:0], 1'b0}) | ((sum_1[16:0] | {carry_1[15:0], 1'b0}) & sum_2[16:0]);
    assign sum_4 = ({carry_2, 1'b0} ^ sum_3) ^ {carry_3, 1'b0};
    assign carry_4 = ({carry_2[15:0], 1'b0} & sum_3[16:0]) | (({carry_2[15:0], 1'b0} | sum_3[16:0]) & {carry_3[15:0], 1'b0});
    assign next_state = {carry_4, 1'b0, sum_4};

endmodule

`default_nettype wire
