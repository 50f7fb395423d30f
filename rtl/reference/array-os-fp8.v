// os_array_2x2_e5m2_e4m3_acc67_multiplier: output-stationary array: a column of A and a row of B per cycle
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
// digest 3f212897b0c6029f080fd1cbb3e1cd00c7f00673de05aae5f7aef2b708b21d2f
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module os_array_2x2_e5m2_e4m3_acc67_multiplier (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    output wire out_valid,
    output wire out_last,
    output wire [133:0] out,
    output wire [1:0] nan
);

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
    wire wgt_decode_0_sign;
    wire [3:0] wgt_decode_0_significand;
    wire [3:0] wgt_decode_0_shift;
    wire wgt_decode_0_nan;
    wire wgt_decode_1_sign;
    wire [3:0] wgt_decode_1_significand;
    wire [3:0] wgt_decode_1_shift;
    wire wgt_decode_1_nan;
    reg  [21:0] act_edge;
    reg  [19:0] wgt_edge;
    reg  first_edge;
    reg  load_edge;
    wire [135:0] resolved;
    reg  [1:0] left;
    reg  last_edge;
    reg  [1:0] start;
    wire [21:0] bits_1;

    assign out_valid = left != 2'd0;
    assign out_last = left == 2'd1;
    assign bits_1 = {act_decode_0_inf, act_decode_0_nan, act_decode_0_shift, act_decode_0_significand, act_decode_0_sign, act_decode_1_inf, act_decode_1_nan, act_decode_1_shift, act_decode_1_significand, act_decode_1_sign} & {22{valid}};
    assign out = {resolved[134:68], resolved[66:0]};
    assign nan = {resolved[135], resolved[67]};

    always @(posedge clk) begin
        act_edge <= bits_1;
        wgt_edge <= {(wgt_decode_1_nan & valid), wgt_decode_1_shift, wgt_decode_1_significand, wgt_decode_1_sign, (wgt_decode_0_nan & valid), wgt_decode_0_shift, wgt_decode_0_significand, wgt_decode_0_sign};
        first_edge <= first & valid;
        last_edge <= last & valid;
        load_edge <= last_edge;
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

    os_mesh_2x2_e5m2_e4m3_acc67_multiplier mesh (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt_edge),
        .first(first_edge),
        .load(load_edge),
        .below(resolved)
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

module os_mesh_2x2_e5m2_e4m3_acc67_multiplier (
    input  wire clk,
    input  wire [21:0] act,
    input  wire [19:0] wgt,
    input  wire first,
    input  wire load,
    output wire [135:0] below
);

    os_tile_2x2_e5m2_e4m3_acc67_multiplier tile_0_0 (
        .clk(clk),
        .act(act),
        .wgt(wgt),
        .first(first),
        .load(load),
        .above(136'd0),
        .below(below)
    );

endmodule

module os_tile_2x2_e5m2_e4m3_acc67_multiplier (
    input  wire clk,
    input  wire [21:0] act,
    input  wire [19:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [135:0] above,
    output wire [135:0] below
);

    wire [67:0] below_0_0;
    wire [67:0] below_0_1;
    wire [67:0] below_1_0;
    wire [67:0] below_1_1;

    assign below = {below_1_1, below_1_0};

    os_cell_e5m2_e4m3_acc67_multiplier cell_0_0 (
        .clk(clk),
        .act(act[10:0]),
        .wgt(wgt[9:0]),
        .first(first),
        .load(load),
        .above(above[67:0]),
        .below(below_0_0)
    );

    os_cell_e5m2_e4m3_acc67_multiplier cell_0_1 (
        .clk(clk),
        .act(act[10:0]),
        .wgt(wgt[19:10]),
        .first(first),
        .load(load),
        .above(above[135:68]),
        .below(below_0_1)
    );

    os_cell_e5m2_e4m3_acc67_multiplier cell_1_0 (
        .clk(clk),
        .act(act[21:11]),
        .wgt(wgt[9:0]),
        .first(first),
        .load(load),
        .above(below_0_0),
        .below(below_1_0)
    );

    os_cell_e5m2_e4m3_acc67_multiplier cell_1_1 (
        .clk(clk),
        .act(act[21:11]),
        .wgt(wgt[19:10]),
        .first(first),
        .load(load),
        .above(below_0_1),
        .below(below_1_1)
    );

endmodule

module os_cell_e5m2_e4m3_acc67_multiplier (
    input  wire clk,
    input  wire [10:0] act,
    input  wire [9:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [67:0] above,
    output reg  [67:0] below
);

    wire [67:0] state;
    reg  [67:0] acc;
    wire [67:0] pe_next_state;

    assign state = first ? 68'd0 : acc;

    always @(posedge clk) begin
        acc <= pe_next_state;
        below <= load ? acc : above;
    end

    pe_multiplier_e5m2_e4m3_acc67 pe (
        .act(act),
        .wgt(wgt),
        .state(state),
        .next_state(pe_next_state)
    );

endmodule

module pe_multiplier_e5m2_e4m3_acc67 (
    input  wire [10:0] act,
    input  wire [9:0] wgt,
    input  wire [67:0] state,
    output reg  [67:0] next_state
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
    wire [66:0] wide;
    wire unused_carry;
    wire [67:0] total;

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
    assign wide = {17'd0, product_by_1} ^ {67{product_sign}};
    assign total = {state[66:0], product_sign} + {wide, product_sign};
    assign unused_carry = total[0];

    always @* begin
        next_state = 68'd0;
        next_state[66:0] = total[67:1];
        next_state[67] = state[67] | product_wrong;
    end

endmodule

`default_nettype wire
