// tree_array_2x2_e5m2_e4m3_acc67_multiplier: adder trees: a row of A per cycle times B, a column of products summed at once
//
//   rows       2            rows of PEs
//   cols       2            columns of PEs
//   act        e5m2         format of the activations
//   wgt        e4m3         format of the weights
//   acc_width  67 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         multiplier   PE family
//   tile       8 PEs        side of the tiles: operands are registered between tiles, not inside
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait; none: not at all, every accumulator is a port, as published arrays are measured
//
// digest 5b569dfe952f939716d1ec5f085d1389f750c8e5969e93d5514b19ae9d041c22
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module tree_array_2x2_e5m2_e4m3_acc67_multiplier (
    input  wire clk,
    input  wire rst,
    input  wire wgt_valid,
    input  wire [15:0] wgt,
    input  wire valid,
    input  wire swap,
    input  wire [15:0] act,
    output wire out_valid,
    output wire [133:0] out,
    output wire [1:0] nan
);

    wire wgt_decode_0_sign;
    wire [3:0] wgt_decode_0_significand;
    wire [3:0] wgt_decode_0_shift;
    wire wgt_decode_0_nan;
    wire wgt_decode_1_sign;
    wire [3:0] wgt_decode_1_significand;
    wire [3:0] wgt_decode_1_shift;
    wire wgt_decode_1_nan;
    wire act_decode_0_sign;
    wire [2:0] act_decode_0_significand;
    wire [4:0] act_decode_0_shift;
    wire act_decode_0_nan;
    wire act_decode_0_inf;
    wire act_decode_1_sign;
    wire [2:0] act_decode_1_significand;
    wire [4:0] act_decode_1_shift;
    wire act_decode_1_nan;
    wire act_decode_1_inf;
    wire [1:0] write;
    reg  [1:0] row;
    reg  [21:0] act_edge;
    wire swap_42;
    wire swap_46;
    wire [51:0] column_0_out;
    wire [51:0] column_1_out;
    wire column_0_nan;
    wire column_1_nan;
    reg  [1:0] valid_line;

    assign write = row & {2{wgt_valid}};
    assign swap_42 = swap & valid;
    assign swap_46 = swap & valid;
    assign out_valid = valid_line[1];
    assign out = {{15{column_1_out[51]}}, column_1_out, {15{column_0_out[51]}}, column_0_out};
    assign nan = {column_1_nan, column_0_nan};

    always @(posedge clk) begin
        act_edge <= {act_decode_1_inf, act_decode_1_nan, act_decode_1_shift, act_decode_1_significand, act_decode_1_sign, act_decode_0_inf, act_decode_0_nan, act_decode_0_shift, act_decode_0_significand, act_decode_0_sign};
    end

    always @(posedge clk) begin
        if (rst) begin
            row <= 2'd1;
        end else begin
            if (wgt_valid) begin
                row <= {row[0], row[1]};
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

    decode_e4m3 wgt_decode_0 (
        .code(wgt[7:0]),
        .sign(wgt_decode_0_sign),
        .significand(wgt_decode_0_significand),
        .shift(wgt_decode_0_shift),
        .nan(wgt_decode_0_nan)
    );

    decode_e4m3 wgt_decode_1 (
        .code(wgt[15:8]),
        .sign(wgt_decode_1_sign),
        .significand(wgt_decode_1_significand),
        .shift(wgt_decode_1_shift),
        .nan(wgt_decode_1_nan)
    );

    decode_e5m2 act_decode_0 (
        .code(act[7:0]),
        .sign(act_decode_0_sign),
        .significand(act_decode_0_significand),
        .shift(act_decode_0_shift),
        .nan(act_decode_0_nan),
        .inf(act_decode_0_inf)
    );

    decode_e5m2 act_decode_1 (
        .code(act[15:8]),
        .sign(act_decode_1_sign),
        .significand(act_decode_1_significand),
        .shift(act_decode_1_shift),
        .nan(act_decode_1_nan),
        .inf(act_decode_1_inf)
    );

    tree_column_2x1_e5m2_e4m3_acc52_multiplier column_0 (
        .clk(clk),
        .act(act_edge),
        .wgt({wgt_decode_0_nan, wgt_decode_0_shift, wgt_decode_0_significand, wgt_decode_0_sign}),
        .write(write),
        .swap(swap_42),
        .out(column_0_out),
        .nan(column_0_nan)
    );

    tree_column_2x1_e5m2_e4m3_acc52_multiplier column_1 (
        .clk(clk),
        .act(act_edge),
        .wgt({wgt_decode_1_nan, wgt_decode_1_shift, wgt_decode_1_significand, wgt_decode_1_sign}),
        .write(write),
        .swap(swap_46),
        .out(column_1_out),
        .nan(column_1_nan)
    );

endmodule

module tree_column_2x1_e5m2_e4m3_acc52_multiplier (
    input  wire clk,
    input  wire [21:0] act,
    input  wire [9:0] wgt,
    input  wire [1:0] write,
    input  wire swap,
    output reg  [51:0] out,
    output reg  nan
);

    reg  [9:0] upcoming_0;
    reg  [9:0] weight_0;
    reg  [9:0] upcoming_1;
    reg  [9:0] weight_1;
    wire wrong;
    wire [52:0] lane_0_next_state;
    wire [52:0] lane_1_next_state;
    wire [51:0] sum_0_0;

    assign sum_0_0 = lane_0_next_state[51:0] + lane_1_next_state[51:0];
    assign wrong = |{lane_1_next_state[52], lane_0_next_state[52]};

    always @(posedge clk) begin
        out <= sum_0_0;
        nan <= wrong;
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

    pe_multiplier_e5m2_e4m3_acc52 lane_0 (
        .act(act[10:0]),
        .wgt(weight_0),
        .state(53'd0),
        .next_state(lane_0_next_state)
    );

    pe_multiplier_e5m2_e4m3_acc52 lane_1 (
        .act(act[21:11]),
        .wgt(weight_1),
        .state(53'd0),
        .next_state(lane_1_next_state)
    );

endmodule

module pe_multiplier_e5m2_e4m3_acc52 (
    input  wire [10:0] act,
    input  wire [9:0] wgt,
    input  wire [52:0] state,
    output reg  [52:0] next_state
);

    wire [6:0] significand;
    wire [5:0] shift;
    wire [49:0] product_by_32;
    wire [49:0] product_by_16;
    wire [49:0] product_by_8;
    wire [49:0] product_by_4;
    wire [49:0] product_by_2;
    wire [49:0] product_by_1;
    wire product_sign;
    wire product_wrong;
    wire [51:0] wide;
    wire unused_carry;
    wire [52:0] total;

    assign significand = {4'd0, act[3:1]} * {3'd0, wgt[4:1]};
    assign shift = {1'b0, act[8:4]} + {2'd0, wgt[8:5]};
    assign product_by_32 = shift[5] ? {11'd0, significand, 32'd0} : {43'd0, significand};
    assign product_by_16 = shift[4] ? {product_by_32[33:0], 16'd0} : product_by_32;
    assign product_by_8 = shift[3] ? {product_by_16[41:0], 8'd0} : product_by_16;
    assign product_by_4 = shift[2] ? {product_by_8[45:0], 4'd0} : product_by_8;
    assign product_by_2 = shift[1] ? {product_by_4[47:0], 2'd0} : product_by_4;
    assign product_by_1 = shift[0] ? {product_by_2[48:0], 1'b0} : product_by_2;
    assign product_sign = act[0] ^ wgt[0];
    assign product_wrong = (|act[10:9]) | wgt[9];
    assign wide = {2'd0, product_by_1} ^ {52{product_sign}};
    assign total = {state[51:0], product_sign} + {wide, product_sign};
    assign unused_carry = total[0];

    always @* begin
        next_state = 53'd0;
        next_state[51:0] = total[52:1];
        next_state[52] = state[52] | product_wrong;
    end

endmodule

module decode_e5m2 (
    input  wire [7:0] code,
    output wire sign,
    output wire [2:0] significand,
    output wire [4:0] shift,
    output wire nan,
    output wire inf
);

    wire normal;
    wire special;
    wire [4:0] above;

    assign normal = |code[6:2];
    assign above = code[6:2] - {4'd0, normal};
    assign special = &code[6:2];
    assign significand = {normal, code[1:0]} & {~special, ~special, ~special};
    assign shift = above & {~special, ~special, ~special, ~special, ~special};
    assign nan = special & (|code[1:0]);
    assign inf = special & ~(|code[1:0]);
    assign sign = code[7];

endmodule

module decode_e4m3 (
    input  wire [7:0] code,
    output wire sign,
    output wire [3:0] significand,
    output wire [3:0] shift,
    output wire nan
);

    wire normal;
    wire [3:0] above;

    assign normal = |code[6:3];
    assign above = code[6:3] - {3'd0, normal};
    assign nan = (&code[6:3]) & (&code[2:0]);
    assign significand = {normal, code[2:0]} & {~nan, ~nan, ~nan, ~nan};
    assign shift = above & {~nan, ~nan, ~nan, ~nan};
    assign sign = code[7];

endmodule

`default_nettype wire
