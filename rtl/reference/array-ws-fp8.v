// ws_array_2x2_e5m2_e4m3_acc67_multiplier: weight-stationary array: a row of A per cycle, the next weights load meanwhile
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
// digest 967257d7f4e7d4ccf4e2a73db51b5d61a9930a375b171fdfedd230bbe7d5710d
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module ws_array_2x2_e5m2_e4m3_acc67_multiplier (
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
    reg  [21:0] act_edge;
    reg  [10:0] act_skew_1;
    wire wgt_decode_0_sign;
    wire [3:0] wgt_decode_0_significand;
    wire [3:0] wgt_decode_0_shift;
    wire wgt_decode_0_nan;
    wire wgt_decode_1_sign;
    wire [3:0] wgt_decode_1_significand;
    wire [3:0] wgt_decode_1_shift;
    wire wgt_decode_1_nan;
    reg  [19:0] wgt_edge;
    wire [1:0] write;
    reg  [1:0] row;
    reg  [1:0] write_edge;
    reg  swap_line;
    wire [105:0] resolved;
    reg  [2:0] valid_line;

    assign write = row & {2{wgt_valid}};
    assign out_valid = valid_line[2];
    assign out = {{15{resolved[104]}}, resolved[104:53], {15{resolved[51]}}, resolved[51:0]};
    assign nan = {resolved[105], resolved[52]};

    always @(posedge clk) begin
        act_edge <= {act_decode_1_inf, act_decode_1_nan, act_decode_1_shift, act_decode_1_significand, act_decode_1_sign, act_decode_0_inf, act_decode_0_nan, act_decode_0_shift, act_decode_0_significand, act_decode_0_sign};
        act_skew_1 <= act_edge[21:11];
        wgt_edge <= {wgt_decode_1_nan, wgt_decode_1_shift, wgt_decode_1_significand, wgt_decode_1_sign, wgt_decode_0_nan, wgt_decode_0_shift, wgt_decode_0_significand, wgt_decode_0_sign};
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
            write_edge <= 2'd0;
        end else begin
            write_edge <= write;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            swap_line <= 1'b0;
        end else begin
            swap_line <= swap & valid;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            valid_line <= 3'd0;
        end else begin
            valid_line <= {valid_line[1:0], valid};
        end
    end

    ws_mesh_2x2_e5m2_e4m3_acc52_multiplier mesh (
        .clk(clk),
        .act({act_skew_1, act_edge[10:0]}),
        .wgt(wgt_edge),
        .write(write_edge),
        .swap({swap_line, (swap & valid)}),
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

module ws_mesh_2x2_e5m2_e4m3_acc52_multiplier (
    input  wire clk,
    input  wire [21:0] act,
    input  wire [19:0] wgt,
    input  wire [1:0] write,
    input  wire [1:0] swap,
    output wire [105:0] below
);

    ws_tile_2x2_e5m2_e4m3_acc52_multiplier tile_0_0 (
        .clk(clk),
        .act(act),
        .wgt(wgt),
        .write(write),
        .swap(swap),
        .above(106'd0),
        .below(below)
    );

endmodule

module ws_tile_2x2_e5m2_e4m3_acc52_multiplier (
    input  wire clk,
    input  wire [21:0] act,
    input  wire [19:0] wgt,
    input  wire [1:0] write,
    input  wire [1:0] swap,
    input  wire [105:0] above,
    output wire [105:0] below
);

    wire [52:0] below_0_0;
    wire [52:0] below_0_1;
    wire [52:0] below_1_0;
    wire [52:0] below_1_1;

    assign below = {below_1_1, below_1_0};

    ws_cell_e5m2_e4m3_acc52_multiplier cell_0_0 (
        .clk(clk),
        .act(act[10:0]),
        .wgt(wgt[9:0]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[52:0]),
        .below(below_0_0)
    );

    ws_cell_e5m2_e4m3_acc52_multiplier cell_0_1 (
        .clk(clk),
        .act(act[10:0]),
        .wgt(wgt[19:10]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[105:53]),
        .below(below_0_1)
    );

    ws_cell_e5m2_e4m3_acc52_multiplier cell_1_0 (
        .clk(clk),
        .act(act[21:11]),
        .wgt(wgt[9:0]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_0),
        .below(below_1_0)
    );

    ws_cell_e5m2_e4m3_acc52_multiplier cell_1_1 (
        .clk(clk),
        .act(act[21:11]),
        .wgt(wgt[19:10]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_1),
        .below(below_1_1)
    );

endmodule

module ws_cell_e5m2_e4m3_acc52_multiplier (
    input  wire clk,
    input  wire [10:0] act,
    input  wire [9:0] wgt,
    input  wire write,
    input  wire swap,
    input  wire [52:0] above,
    output reg  [52:0] below
);

    reg  [9:0] upcoming;
    reg  [9:0] weight;
    wire [52:0] pe_next_state;

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

    pe_multiplier_e5m2_e4m3_acc52 pe (
        .act(act),
        .wgt(weight),
        .state(above),
        .next_state(pe_next_state)
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

`default_nettype wire
