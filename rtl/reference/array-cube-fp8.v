// cube_array_2x2_deep2_e5m2_e4m3_acc67_multiplier: three-dimensional array: a product of whole matrices per cycle
//
//   rows       2            rows of PEs
//   cols       2            columns of PEs
//   deep       2            planes of PEs one behind the other in a cube: products that a cycle adds to every sum
//   act        e5m2         format of the activations
//   wgt        e4m3         format of the weights
//   acc_width  67 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         multiplier   PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       array        array: whole products of plain numbers; anchor: operands registered, sums as they leave the cells, one after the other and redundant, as published cubes are measured
//
// digest 7a1a2e8b35196d18b435354d39e2d8e813cfc2e0447dd3f693ff497543585167
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module cube_array_2x2_deep2_e5m2_e4m3_acc67_multiplier (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire [31:0] act,
    input  wire [31:0] wgt,
    output wire out_valid,
    output wire [267:0] out,
    output wire [3:0] nan
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
    wire act_decode_2_sign;
    wire [2:0] act_decode_2_significand;
    wire [4:0] act_decode_2_shift;
    wire act_decode_2_nan;
    wire act_decode_2_inf;
    wire act_decode_3_sign;
    wire [2:0] act_decode_3_significand;
    wire [4:0] act_decode_3_shift;
    wire act_decode_3_nan;
    wire act_decode_3_inf;
    reg  [43:0] act_edge;
    wire wgt_decode_0_sign;
    wire [3:0] wgt_decode_0_significand;
    wire [3:0] wgt_decode_0_shift;
    wire wgt_decode_0_nan;
    wire wgt_decode_1_sign;
    wire [3:0] wgt_decode_1_significand;
    wire [3:0] wgt_decode_1_shift;
    wire wgt_decode_1_nan;
    wire wgt_decode_2_sign;
    wire [3:0] wgt_decode_2_significand;
    wire [3:0] wgt_decode_2_shift;
    wire wgt_decode_2_nan;
    wire wgt_decode_3_sign;
    wire [3:0] wgt_decode_3_significand;
    wire [3:0] wgt_decode_3_shift;
    wire wgt_decode_3_nan;
    reg  [39:0] wgt_edge;
    reg  [52:0] deskew_0_2;
    reg  [52:0] deskew_1;
    reg  [52:0] deskew_2;
    wire [211:0] mesh_below;
    reg  [4:0] valid_line;
    reg  [52:0] deskew_0_1;

    assign out_valid = valid_line[4];
    assign out = {{15{mesh_below[210]}}, mesh_below[210:159], {15{deskew_2[51]}}, deskew_2[51:0], {15{deskew_1[51]}}, deskew_1[51:0], {15{deskew_0_2[51]}}, deskew_0_2[51:0]};
    assign nan = {mesh_below[211], deskew_2[52], deskew_1[52], deskew_0_2[52]};

    always @(posedge clk) begin
        act_edge <= {act_decode_3_inf, act_decode_3_nan, act_decode_3_shift, act_decode_3_significand, act_decode_3_sign, act_decode_2_inf, act_decode_2_nan, act_decode_2_shift, act_decode_2_significand, act_decode_2_sign, act_decode_1_inf, act_decode_1_nan, act_decode_1_shift, act_decode_1_significand, act_decode_1_sign, act_decode_0_inf, act_decode_0_nan, act_decode_0_shift, act_decode_0_significand, act_decode_0_sign};
        wgt_edge <= {wgt_decode_3_nan, wgt_decode_3_shift, wgt_decode_3_significand, wgt_decode_3_sign, wgt_decode_2_nan, wgt_decode_2_shift, wgt_decode_2_significand, wgt_decode_2_sign, wgt_decode_1_nan, wgt_decode_1_shift, wgt_decode_1_significand, wgt_decode_1_sign, wgt_decode_0_nan, wgt_decode_0_shift, wgt_decode_0_significand, wgt_decode_0_sign};
        deskew_0_1 <= mesh_below[52:0];
        deskew_0_2 <= deskew_0_1;
        deskew_1 <= mesh_below[105:53];
        deskew_2 <= mesh_below[158:106];
    end

    always @(posedge clk) begin
        if (rst) begin
            valid_line <= 5'd0;
        end else begin
            valid_line <= {valid_line[3:0], valid};
        end
    end

    cube_mesh_2x2_deep2_e5m2_e4m3_acc52_multiplier mesh (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt_edge),
        .below(mesh_below)
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

    decode_e5m2 act_decode_2 (
        .code(act[23:16]),
        .sign(act_decode_2_sign),
        .significand(act_decode_2_significand),
        .shift(act_decode_2_shift),
        .nan(act_decode_2_nan),
        .inf(act_decode_2_inf)
    );

    decode_e5m2 act_decode_3 (
        .code(act[31:24]),
        .sign(act_decode_3_sign),
        .significand(act_decode_3_significand),
        .shift(act_decode_3_shift),
        .nan(act_decode_3_nan),
        .inf(act_decode_3_inf)
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

    decode_e4m3 wgt_decode_2 (
        .code(wgt[23:16]),
        .sign(wgt_decode_2_sign),
        .significand(wgt_decode_2_significand),
        .shift(wgt_decode_2_shift),
        .nan(wgt_decode_2_nan)
    );

    decode_e4m3 wgt_decode_3 (
        .code(wgt[31:24]),
        .sign(wgt_decode_3_sign),
        .significand(wgt_decode_3_significand),
        .shift(wgt_decode_3_shift),
        .nan(wgt_decode_3_nan)
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

module cube_mesh_2x2_deep2_e5m2_e4m3_acc52_multiplier (
    input  wire clk,
    input  wire [43:0] act,
    input  wire [39:0] wgt,
    output wire [211:0] below
);

    reg  [10:0] act_skew_0_1;
    reg  [9:0] wgt_skew_0_1;
    reg  [21:0] act_plane_1;
    reg  [19:0] wgt_plane_1;
    reg  [10:0] act_skew_1_1;
    reg  [9:0] wgt_skew_1_1;
    wire [211:0] below_0;

    always @(posedge clk) begin
        act_skew_0_1 <= act[32:22];
        wgt_skew_0_1 <= wgt[19:10];
        act_plane_1 <= {act[43:33], act[21:11]};
        wgt_plane_1 <= wgt[39:20];
        act_skew_1_1 <= act_plane_1[21:11];
        wgt_skew_1_1 <= wgt_plane_1[19:10];
    end

    cube_plane_2x2_e5m2_e4m3_acc52_multiplier plane_0 (
        .clk(clk),
        .act({act_skew_0_1, act[10:0]}),
        .wgt({wgt_skew_0_1, wgt[9:0]}),
        .above(212'd0),
        .below(below_0)
    );

    cube_plane_2x2_e5m2_e4m3_acc52_multiplier plane_1 (
        .clk(clk),
        .act({act_skew_1_1, act_plane_1[10:0]}),
        .wgt({wgt_skew_1_1, wgt_plane_1[9:0]}),
        .above(below_0),
        .below(below)
    );

endmodule

module cube_plane_2x2_e5m2_e4m3_acc52_multiplier (
    input  wire clk,
    input  wire [21:0] act,
    input  wire [19:0] wgt,
    input  wire [211:0] above,
    output wire [211:0] below
);

    wire [52:0] below_0_0;
    reg  [10:0] act_0_1;
    wire [52:0] below_0_1;
    reg  [9:0] wgt_1_0;
    wire [52:0] below_1_0;
    reg  [10:0] act_1_1;
    reg  [9:0] wgt_1_1;
    wire [52:0] below_1_1;

    assign below = {below_1_1, below_1_0, below_0_1, below_0_0};

    always @(posedge clk) begin
        act_0_1 <= act[10:0];
        wgt_1_0 <= wgt[9:0];
        wgt_1_1 <= wgt[19:10];
        act_1_1 <= act[21:11];
    end

    cube_cell_e5m2_e4m3_acc52_multiplier cell_0_0 (
        .clk(clk),
        .act(act[10:0]),
        .wgt(wgt[9:0]),
        .above(above[52:0]),
        .below(below_0_0)
    );

    cube_cell_e5m2_e4m3_acc52_multiplier cell_0_1 (
        .clk(clk),
        .act(act_0_1),
        .wgt(wgt[19:10]),
        .above(above[105:53]),
        .below(below_0_1)
    );

    cube_cell_e5m2_e4m3_acc52_multiplier cell_1_0 (
        .clk(clk),
        .act(act[21:11]),
        .wgt(wgt_1_0),
        .above(above[158:106]),
        .below(below_1_0)
    );

    cube_cell_e5m2_e4m3_acc52_multiplier cell_1_1 (
        .clk(clk),
        .act(act_1_1),
        .wgt(wgt_1_1),
        .above(above[211:159]),
        .below(below_1_1)
    );

endmodule

module cube_cell_e5m2_e4m3_acc52_multiplier (
    input  wire clk,
    input  wire [10:0] act,
    input  wire [9:0] wgt,
    input  wire [52:0] above,
    output reg  [52:0] below
);

    wire [52:0] pe_next_state;

    always @(posedge clk) begin
        below <= pe_next_state;
    end

    pe_multiplier_e5m2_e4m3_acc52 pe (
        .act(act),
        .wgt(wgt),
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
