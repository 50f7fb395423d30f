// dot_array_2x2_deep3_int4_int2_acc22_multiplier: output-stationary array of dot products: several k per cycle in one tree per sum
//
//   rows       2            rows of PEs
//   cols       2            columns of PEs
//   deep       3            products that a cycle adds to every sum, in one tree
//   act        int4         format of the activations
//   wgt        int2         format of the weights
//   acc_width  22 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         multiplier   PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       array        array: finished sums leave row by row, behind the next ones; anchor: operands registered, every accumulator a port, as published columns are measured
//
// digest 288a69a12a95c43c6a59a740489880142e84e4876bb8107af0f6286e0558cdc9
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module dot_array_2x2_deep3_int4_int2_acc22_multiplier (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire [23:0] act,
    input  wire [11:0] wgt,
    output wire out_valid,
    output wire out_last,
    output wire [43:0] out
);

    reg  [23:0] act_edge;
    reg  [11:0] wgt_edge;
    reg  first_edge;
    reg  [1:0] load_edge;
    reg  [21:0] drain_1_0;
    wire [21:0] cell_1_0_acc;
    reg  [21:0] drain_1_1;
    wire [21:0] cell_1_1_acc;
    reg  [21:0] drain_0_0;
    wire [21:0] cell_0_0_acc;
    reg  [21:0] drain_0_1;
    wire [21:0] cell_0_1_acc;
    reg  [1:0] start;
    reg  [1:0] left;

    assign out_valid = left != 2'd0;
    assign out_last = left == 2'd1;
    assign out = {drain_0_1, drain_0_0};

    always @(posedge clk) begin
        act_edge <= act & {24{valid}};
        wgt_edge <= {wgt[11:10], wgt[7:6], wgt[3:2], wgt[9:8], wgt[5:4], wgt[1:0]};
        first_edge <= first & valid;
        load_edge <= {load_edge[0], (last & valid)};
        drain_1_0 <= cell_1_0_acc;
        drain_1_1 <= cell_1_1_acc;
        drain_0_0 <= load_edge[1] ? cell_0_0_acc : drain_1_0;
        drain_0_1 <= load_edge[1] ? cell_0_1_acc : drain_1_1;
    end

    always @(posedge clk) begin
        if (rst) begin
            start <= 2'd0;
        end else begin
            start <= {start[0], (valid & last)};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            left <= 2'd0;
        end else begin
            if (start[1]) begin
                left <= 2'd2;
            end else if (out_valid) begin
                left <= left - 2'd1;
            end
        end
    end

    dot_cell_1x1_deep3_int4_int2_acc22_multiplier cell_1_0 (
        .clk(clk),
        .act(act_edge[23:12]),
        .wgt(wgt_edge[5:0]),
        .clear(first_edge),
        .acc(cell_1_0_acc)
    );

    dot_cell_1x1_deep3_int4_int2_acc22_multiplier cell_1_1 (
        .clk(clk),
        .act(act_edge[23:12]),
        .wgt(wgt_edge[11:6]),
        .clear(first_edge),
        .acc(cell_1_1_acc)
    );

    dot_cell_1x1_deep3_int4_int2_acc22_multiplier cell_0_0 (
        .clk(clk),
        .act(act_edge[11:0]),
        .wgt(wgt_edge[5:0]),
        .clear(first_edge),
        .acc(cell_0_0_acc)
    );

    dot_cell_1x1_deep3_int4_int2_acc22_multiplier cell_0_1 (
        .clk(clk),
        .act(act_edge[11:0]),
        .wgt(wgt_edge[11:6]),
        .clear(first_edge),
        .acc(cell_0_1_acc)
    );

endmodule

module dot_cell_1x1_deep3_int4_int2_acc22_multiplier (
    input  wire clk,
    input  wire [11:0] act,
    input  wire [5:0] wgt,
    input  wire clear,
    output reg  [21:0] acc
);

    wire [5:0] lane_0_next_state;
    wire [5:0] lane_1_next_state;
    wire [5:0] lane_2_next_state;
    wire [21:0] before_;
    wire low_0_0_sum;
    wire low_0_0_carry;
    wire low_1_0_half;
    wire low_1_0_sum;
    wire low_1_0_carry;
    wire low_2_0_half;
    wire low_2_0_sum;
    wire low_2_0_carry;
    wire low_3_0_half;
    wire low_3_0_sum;
    wire low_3_0_carry;
    wire low_4_0_half;
    wire low_4_0_sum;
    wire low_4_0_carry;
    wire low_5_0_half;
    wire low_5_0_sum;
    wire low_5_0_carry;
    wire low_6_0_half;
    wire low_6_0_sum;
    wire low_6_0_carry;
    reg  [21:0] after;
    wire step_7;
    wire step_8;
    wire step_9;
    wire step_10;
    wire step_11;
    wire step_12;
    wire step_13;
    wire step_14;
    wire step_15;
    wire step_16;
    wire step_17;
    wire step_18;
    wire step_19;
    wire step_20;
    wire step_21;
    wire [6:0] sum_0_0;
    wire [6:0] sum_1_0;

    assign sum_0_0 = {lane_0_next_state[5], lane_0_next_state} + {lane_1_next_state[5], lane_1_next_state};
    assign sum_1_0 = sum_0_0 + {lane_2_next_state[5], lane_2_next_state};
    assign before_ = clear ? 22'd0 : acc;
    assign low_0_0_sum = before_[0] ^ sum_1_0[0];
    assign low_0_0_carry = before_[0] & sum_1_0[0];
    assign low_1_0_half = before_[1] ^ sum_1_0[1];
    assign low_1_0_sum = low_1_0_half ^ low_0_0_carry;
    assign low_1_0_carry = (before_[1] & sum_1_0[1]) | (low_1_0_half & low_0_0_carry);
    assign low_2_0_half = before_[2] ^ sum_1_0[2];
    assign low_2_0_sum = low_2_0_half ^ low_1_0_carry;
    assign low_2_0_carry = (before_[2] & sum_1_0[2]) | (low_2_0_half & low_1_0_carry);
    assign low_3_0_half = before_[3] ^ sum_1_0[3];
    assign low_3_0_sum = low_3_0_half ^ low_2_0_carry;
    assign low_3_0_carry = (before_[3] & sum_1_0[3]) | (low_3_0_half & low_2_0_carry);
    assign low_4_0_half = before_[4] ^ sum_1_0[4];
    assign low_4_0_sum = low_4_0_half ^ low_3_0_carry;
    assign low_4_0_carry = (before_[4] & sum_1_0[4]) | (low_4_0_half & low_3_0_carry);
    assign low_5_0_half = before_[5] ^ sum_1_0[5];
    assign low_5_0_sum = low_5_0_half ^ low_4_0_carry;
    assign low_5_0_carry = (before_[5] & sum_1_0[5]) | (low_5_0_half & low_4_0_carry);
    assign low_6_0_half = before_[6] ^ sum_1_0[6];
    assign low_6_0_sum = low_6_0_half ^ low_5_0_carry;
    assign low_6_0_carry = (before_[6] & sum_1_0[6]) | (low_6_0_half & low_5_0_carry);
    assign step_7 = low_6_0_carry ^ sum_1_0[6];
    assign step_8 = step_7 & (before_[7] ^ sum_1_0[6]);
    assign step_9 = step_8 & (before_[8] ^ sum_1_0[6]);
    assign step_10 = step_9 & (before_[9] ^ sum_1_0[6]);
    assign step_11 = step_10 & (before_[10] ^ sum_1_0[6]);
    assign step_12 = step_11 & (before_[11] ^ sum_1_0[6]);
    assign step_13 = step_12 & (before_[12] ^ sum_1_0[6]);
    assign step_14 = step_13 & (before_[13] ^ sum_1_0[6]);
    assign step_15 = step_14 & (before_[14] ^ sum_1_0[6]);
    assign step_16 = step_15 & (before_[15] ^ sum_1_0[6]);
    assign step_17 = step_16 & (before_[16] ^ sum_1_0[6]);
    assign step_18 = step_17 & (before_[17] ^ sum_1_0[6]);
    assign step_19 = step_18 & (before_[18] ^ sum_1_0[6]);
    assign step_20 = step_19 & (before_[19] ^ sum_1_0[6]);
    assign step_21 = step_20 & (before_[20] ^ sum_1_0[6]);

    always @* begin
        after = 22'd0;
        after[6:0] = {low_6_0_sum, low_5_0_sum, low_4_0_sum, low_3_0_sum, low_2_0_sum, low_1_0_sum, low_0_0_sum};
        after[7] = before_[7] ^ step_7;
        after[8] = before_[8] ^ step_8;
        after[9] = before_[9] ^ step_9;
        after[10] = before_[10] ^ step_10;
        after[11] = before_[11] ^ step_11;
        after[12] = before_[12] ^ step_12;
        after[13] = before_[13] ^ step_13;
        after[14] = before_[14] ^ step_14;
        after[15] = before_[15] ^ step_15;
        after[16] = before_[16] ^ step_16;
        after[17] = before_[17] ^ step_17;
        after[18] = before_[18] ^ step_18;
        after[19] = before_[19] ^ step_19;
        after[20] = before_[20] ^ step_20;
        after[21] = before_[21] ^ step_21;
    end

    always @(posedge clk) begin
        acc <= after;
    end

    pe_multiplier_int4_int2_acc6 lane_0 (
        .act(act[3:0]),
        .wgt(wgt[1:0]),
        .state(6'd0),
        .next_state(lane_0_next_state)
    );

    pe_multiplier_int4_int2_acc6 lane_1 (
        .act(act[7:4]),
        .wgt(wgt[3:2]),
        .state(6'd0),
        .next_state(lane_1_next_state)
    );

    pe_multiplier_int4_int2_acc6 lane_2 (
        .act(act[11:8]),
        .wgt(wgt[5:4]),
        .state(6'd0),
        .next_state(lane_2_next_state)
    );

endmodule

module pe_multiplier_int4_int2_acc6 (
    input  wire [3:0] act,
    input  wire [1:0] wgt,
    input  wire [5:0] state,
    output wire [5:0] next_state
);

    wire [5:0] product;

    assign product = $signed({{2{act[3]}}, act}) * $signed({{4{wgt[1]}}, wgt});
    assign next_state = state + product;

endmodule

`default_nettype wire
