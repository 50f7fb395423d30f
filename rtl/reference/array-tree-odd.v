// tree_array_5x3_uint4_int6_acc11_multiplier_tile2: adder trees: a row of A per cycle times B, a column of products summed at once
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
// digest 9750bd59fc95c234b42607401fe543e93b4d81b65d9de521fbd759caa6876b2d
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module tree_array_5x3_uint4_int6_acc11_multiplier_tile2 (
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

    reg  [5:0] wgt_skew_1;
    reg  [4:0] row;
    reg  [19:0] act_edge;
    reg  [21:0] deskew_0;
    wire [10:0] column_0_out;
    wire [10:0] column_1_out;
    reg  [19:0] act_1;
    reg  [4:0] write_1;
    wire [4:0] write;
    reg  swap_1;
    reg  [2:0] valid_line;
    wire swap_23;
    wire swap_27;
    wire [10:0] column_2_out;

    assign write = row & {5{wgt_valid}};
    assign swap_23 = swap & valid;
    assign swap_27 = swap & valid;
    assign out_valid = valid_line[2];
    assign out = {column_2_out, deskew_0};

    always @(posedge clk) begin
        wgt_skew_1 <= wgt[17:12];
        act_edge <= act;
        deskew_0 <= {column_1_out, column_0_out};
        act_1 <= act_edge;
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
            write_1 <= 5'd0;
        end else begin
            write_1 <= write;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            swap_1 <= 1'b0;
        end else begin
            swap_1 <= swap & valid;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            valid_line <= 3'd0;
        end else begin
            valid_line <= {valid_line[1:0], valid};
        end
    end

    tree_column_5x1_uint4_int6_acc11_multiplier column_0 (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt[5:0]),
        .write(write),
        .swap(swap_23),
        .out(column_0_out)
    );

    tree_column_5x1_uint4_int6_acc11_multiplier column_1 (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt[11:6]),
        .write(write),
        .swap(swap_27),
        .out(column_1_out)
    );

    tree_column_5x1_uint4_int6_acc11_multiplier column_2 (
        .clk(clk),
        .act(act_1),
        .wgt(wgt_skew_1),
        .write(write_1),
        .swap(swap_1),
        .out(column_2_out)
    );

endmodule

module tree_column_5x1_uint4_int6_acc11_multiplier (
    input  wire clk,
    input  wire [19:0] act,
    input  wire [5:0] wgt,
    input  wire [4:0] write,
    input  wire swap,
    output reg  [10:0] out
);

    reg  [5:0] upcoming_0;
    reg  [5:0] weight_0;
    reg  [5:0] upcoming_1;
    reg  [5:0] weight_1;
    reg  [5:0] upcoming_2;
    reg  [5:0] weight_2;
    reg  [5:0] upcoming_3;
    reg  [5:0] weight_3;
    reg  [5:0] upcoming_4;
    reg  [5:0] weight_4;
    wire [9:0] lane_0_next_state;
    wire [9:0] lane_1_next_state;
    wire [9:0] lane_2_next_state;
    wire [9:0] lane_3_next_state;
    wire [9:0] lane_4_next_state;
    wire [10:0] sum_0_0;
    wire [10:0] sum_0_1;
    wire [10:0] sum_1_0;
    wire [10:0] sum_2_0;

    assign sum_0_0 = {lane_0_next_state[9], lane_0_next_state} + {lane_1_next_state[9], lane_1_next_state};
    assign sum_0_1 = {lane_2_next_state[9], lane_2_next_state} + {lane_3_next_state[9], lane_3_next_state};
    assign sum_1_0 = sum_0_0 + sum_0_1;
    assign sum_2_0 = sum_1_0 + {lane_4_next_state[9], lane_4_next_state};

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

    pe_multiplier_uint4_int6_acc10 lane_0 (
        .act(act[3:0]),
        .wgt(weight_0),
        .state(10'd0),
        .next_state(lane_0_next_state)
    );

    pe_multiplier_uint4_int6_acc10 lane_1 (
        .act(act[7:4]),
        .wgt(weight_1),
        .state(10'd0),
        .next_state(lane_1_next_state)
    );

    pe_multiplier_uint4_int6_acc10 lane_2 (
        .act(act[11:8]),
        .wgt(weight_2),
        .state(10'd0),
        .next_state(lane_2_next_state)
    );

    pe_multiplier_uint4_int6_acc10 lane_3 (
        .act(act[15:12]),
        .wgt(weight_3),
        .state(10'd0),
        .next_state(lane_3_next_state)
    );

    pe_multiplier_uint4_int6_acc10 lane_4 (
        .act(act[19:16]),
        .wgt(weight_4),
        .state(10'd0),
        .next_state(lane_4_next_state)
    );

endmodule

module pe_multiplier_uint4_int6_acc10 (
    input  wire [3:0] act,
    input  wire [5:0] wgt,
    input  wire [9:0] state,
    output wire [9:0] next_state
);

    wire [9:0] product;

    assign product = $signed({6'd0, act}) * $signed({{4{wgt[5]}}, wgt});
    assign next_state = state + product;

endmodule

`default_nettype wire
