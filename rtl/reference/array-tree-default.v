// tree_array_8x8_int8_int8_acc32_multiplier: adder trees: a row of A per cycle times B, a column of products summed at once
//
//   rows       8            rows of PEs
//   cols       8            columns of PEs
//   act        int8         format of the activations
//   wgt        int8         format of the weights
//   acc_width  32 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         multiplier   PE family
//   tile       8 PEs        side of the tiles: operands are registered between tiles, not inside
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait; none: not at all, every accumulator is a port, as published arrays are measured
//
// digest 6fad34c0a3675954e66870776f754414f5c1659ee886a56d5b79e8f0287f86eb
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module tree_array_8x8_int8_int8_acc32_multiplier (
    input  wire clk,
    input  wire rst,
    input  wire wgt_valid,
    input  wire [63:0] wgt,
    input  wire valid,
    input  wire swap,
    input  wire [63:0] act,
    output wire out_valid,
    output wire [255:0] out
);

    reg  [7:0] row;
    reg  [63:0] act_edge;
    reg  [1:0] valid_line;
    wire [7:0] write;
    wire swap_16;
    wire swap_20;
    wire swap_24;
    wire swap_28;
    wire swap_32;
    wire swap_36;
    wire swap_40;
    wire swap_44;
    wire [18:0] column_0_out;
    wire [18:0] column_1_out;
    wire [18:0] column_2_out;
    wire [18:0] column_3_out;
    wire [18:0] column_4_out;
    wire [18:0] column_5_out;
    wire [18:0] column_6_out;
    wire [18:0] column_7_out;

    assign write = row & {8{wgt_valid}};
    assign swap_16 = swap & valid;
    assign swap_20 = swap & valid;
    assign swap_24 = swap & valid;
    assign swap_28 = swap & valid;
    assign swap_32 = swap & valid;
    assign swap_36 = swap & valid;
    assign swap_40 = swap & valid;
    assign swap_44 = swap & valid;
    assign out_valid = valid_line[1];
    assign out = {{13{column_7_out[18]}}, column_7_out, {13{column_6_out[18]}}, column_6_out, {13{column_5_out[18]}}, column_5_out, {13{column_4_out[18]}}, column_4_out, {13{column_3_out[18]}}, column_3_out, {13{column_2_out[18]}}, column_2_out, {13{column_1_out[18]}}, column_1_out, {13{column_0_out[18]}}, column_0_out};

    always @(posedge clk) begin
        act_edge <= act;
    end

    always @(posedge clk) begin
        if (rst) begin
            row <= 8'd1;
        end else begin
            if (wgt_valid) begin
                row <= {row[6:0], row[7]};
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            valid_line <= 2'd0;
        end else begin
            valid_line <= {valid_line[0], valid};
        end
    end

    tree_column_8x1_int8_int8_acc19_multiplier column_0 (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt[7:0]),
        .write(write),
        .swap(swap_16),
        .out(column_0_out)
    );

    tree_column_8x1_int8_int8_acc19_multiplier column_1 (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt[15:8]),
        .write(write),
        .swap(swap_20),
        .out(column_1_out)
    );

    tree_column_8x1_int8_int8_acc19_multiplier column_2 (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt[23:16]),
        .write(write),
        .swap(swap_24),
        .out(column_2_out)
    );

    tree_column_8x1_int8_int8_acc19_multiplier column_3 (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt[31:24]),
        .write(write),
        .swap(swap_28),
        .out(column_3_out)
    );

    tree_column_8x1_int8_int8_acc19_multiplier column_4 (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt[39:32]),
        .write(write),
        .swap(swap_32),
        .out(column_4_out)
    );

    tree_column_8x1_int8_int8_acc19_multiplier column_5 (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt[47:40]),
        .write(write),
        .swap(swap_36),
        .out(column_5_out)
    );

    tree_column_8x1_int8_int8_acc19_multiplier column_6 (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt[55:48]),
        .write(write),
        .swap(swap_40),
        .out(column_6_out)
    );

    tree_column_8x1_int8_int8_acc19_multiplier column_7 (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt[63:56]),
        .write(write),
        .swap(swap_44),
        .out(column_7_out)
    );

endmodule

module tree_column_8x1_int8_int8_acc19_multiplier (
    input  wire clk,
    input  wire [63:0] act,
    input  wire [7:0] wgt,
    input  wire [7:0] write,
    input  wire swap,
    output reg  [18:0] out
);

    reg  [7:0] upcoming_0;
    reg  [7:0] weight_0;
    reg  [7:0] upcoming_1;
    reg  [7:0] weight_1;
    reg  [7:0] upcoming_2;
    reg  [7:0] weight_2;
    reg  [7:0] upcoming_3;
    reg  [7:0] weight_3;
    reg  [7:0] upcoming_4;
    reg  [7:0] weight_4;
    reg  [7:0] upcoming_5;
    reg  [7:0] weight_5;
    reg  [7:0] upcoming_6;
    reg  [7:0] weight_6;
    reg  [7:0] upcoming_7;
    reg  [7:0] weight_7;
    wire [15:0] lane_0_next_state;
    wire [15:0] lane_1_next_state;
    wire [15:0] lane_2_next_state;
    wire [15:0] lane_3_next_state;
    wire [15:0] lane_4_next_state;
    wire [15:0] lane_5_next_state;
    wire [15:0] lane_6_next_state;
    wire [15:0] lane_7_next_state;
    wire [16:0] sum_0_0;
    wire [16:0] sum_0_1;
    wire [16:0] sum_0_2;
    wire [16:0] sum_0_3;
    wire [17:0] sum_1_0;
    wire [17:0] sum_1_1;
    wire [18:0] sum_2_0;

    assign sum_0_0 = {lane_0_next_state[15], lane_0_next_state} + {lane_1_next_state[15], lane_1_next_state};
    assign sum_0_1 = {lane_2_next_state[15], lane_2_next_state} + {lane_3_next_state[15], lane_3_next_state};
    assign sum_0_2 = {lane_4_next_state[15], lane_4_next_state} + {lane_5_next_state[15], lane_5_next_state};
    assign sum_0_3 = {lane_6_next_state[15], lane_6_next_state} + {lane_7_next_state[15], lane_7_next_state};
    assign sum_1_0 = {sum_0_0[16], sum_0_0} + {sum_0_1[16], sum_0_1};
    assign sum_1_1 = {sum_0_2[16], sum_0_2} + {sum_0_3[16], sum_0_3};
    assign sum_2_0 = {sum_1_0[17], sum_1_0} + {sum_1_1[17], sum_1_1};

    always @(posedge clk) begin
        out <= sum_2_0;
    end

    always @(posedge clk) begin
        if (write[0]) begin
            upcoming_0 <= wgt;
        end
    end

    always @(posedge clk) begin
        if (swap) begin
            weight_0 <= upcoming_0;
        end
    end

    always @(posedge clk) begin
        if (write[1]) begin
            upcoming_1 <= wgt;
        end
    end

    always @(posedge clk) begin
        if (swap) begin
            weight_1 <= upcoming_1;
        end
    end

    always @(posedge clk) begin
        if (write[2]) begin
            upcoming_2 <= wgt;
        end
    end

    always @(posedge clk) begin
        if (swap) begin
            weight_2 <= upcoming_2;
        end
    end

    always @(posedge clk) begin
        if (write[3]) begin
            upcoming_3 <= wgt;
        end
    end

    always @(posedge clk) begin
        if (swap) begin
            weight_3 <= upcoming_3;
        end
    end

    always @(posedge clk) begin
        if (write[4]) begin
            upcoming_4 <= wgt;
        end
    end

    always @(posedge clk) begin
        if (swap) begin
            weight_4 <= upcoming_4;
        end
    end

    always @(posedge clk) begin
        if (write[5]) begin
            upcoming_5 <= wgt;
        end
    end

    always @(posedge clk) begin
        if (swap) begin
            weight_5 <= upcoming_5;
        end
    end

    always @(posedge clk) begin
        if (write[6]) begin
            upcoming_6 <= wgt;
        end
    end

    always @(posedge clk) begin
        if (swap) begin
            weight_6 <= upcoming_6;
        end
    end

    always @(posedge clk) begin
        if (write[7]) begin
            upcoming_7 <= wgt;
        end
    end

    always @(posedge clk) begin
        if (swap) begin
            weight_7 <= upcoming_7;
        end
    end

    pe_multiplier_int8_int8_acc16 lane_0 (
        .act(act[7:0]),
        .wgt(weight_0),
        .state(16'd0),
        .next_state(lane_0_next_state)
    );

    pe_multiplier_int8_int8_acc16 lane_1 (
        .act(act[15:8]),
        .wgt(weight_1),
        .state(16'd0),
        .next_state(lane_1_next_state)
    );

    pe_multiplier_int8_int8_acc16 lane_2 (
        .act(act[23:16]),
        .wgt(weight_2),
        .state(16'd0),
        .next_state(lane_2_next_state)
    );

    pe_multiplier_int8_int8_acc16 lane_3 (
        .act(act[31:24]),
        .wgt(weight_3),
        .state(16'd0),
        .next_state(lane_3_next_state)
    );

    pe_multiplier_int8_int8_acc16 lane_4 (
        .act(act[39:32]),
        .wgt(weight_4),
        .state(16'd0),
        .next_state(lane_4_next_state)
    );

    pe_multiplier_int8_int8_acc16 lane_5 (
        .act(act[47:40]),
        .wgt(weight_5),
        .state(16'd0),
        .next_state(lane_5_next_state)
    );

    pe_multiplier_int8_int8_acc16 lane_6 (
        .act(act[55:48]),
        .wgt(weight_6),
        .state(16'd0),
        .next_state(lane_6_next_state)
    );

    pe_multiplier_int8_int8_acc16 lane_7 (
        .act(act[63:56]),
        .wgt(weight_7),
        .state(16'd0),
        .next_state(lane_7_next_state)
    );

endmodule

module pe_multiplier_int8_int8_acc16 (
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire [15:0] state,
    output wire [15:0] next_state
);

    wire [15:0] product;

    assign product = $signed({{8{act[7]}}, act}) * $signed({{8{wgt[7]}}, wgt});
    assign next_state = state + product;

endmodule

`default_nettype wire
