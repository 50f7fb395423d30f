// os_array_3x3_int8_int8_acc32_carry_save_tile2_none: output-stationary array: a column of A and a row of B per cycle
//
//   rows       3            rows of PEs
//   cols       3            columns of PEs
//   act        int8         format of the activations
//   wgt        int8         format of the weights
//   acc_width  32 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         carry-save   PE family
//   tile       2 PEs        side of the tiles: operands are registered between tiles, not inside
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   drain      none         how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait; none: not at all, every accumulator is a port, as published arrays are measured
//
// digest 25e085f939ebb3cbee5c9a01673f82475b60de7adb3e7b4cac55d17a784873f5
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module os_array_3x3_int8_int8_acc32_carry_save_tile2_none (
    input  wire clk,
    input  wire clear,
    input  wire [23:0] act,
    input  wire [23:0] wgt,
    output wire [287:0] acc_sum,
    output wire [287:0] acc_carry
);

    reg  [23:0] act_edge;
    reg  [7:0] act_skew_1;
    reg  [23:0] wgt_edge;
    reg  [7:0] wgt_skew_1;
    reg  clear_edge;
    reg  clear_skew_1;
    wire acc_0_odd_0;
    wire [458:0] mesh_acc;
    wire acc_0_less_0;
    wire acc_0_odd_1;
    wire acc_0_less_1;
    wire acc_1_odd_0;
    wire acc_1_less_0;
    wire acc_1_odd_1;
    wire acc_1_less_1;
    wire acc_2_odd_0;
    wire acc_2_less_0;
    wire acc_2_odd_1;
    wire acc_2_less_1;
    wire acc_3_odd_0;
    wire acc_3_less_0;
    wire acc_3_odd_1;
    wire acc_3_less_1;
    wire acc_4_odd_0;
    wire acc_4_less_0;
    wire acc_4_odd_1;
    wire acc_4_less_1;
    wire acc_5_odd_0;
    wire acc_5_less_0;
    wire acc_5_odd_1;
    wire acc_5_less_1;
    wire acc_6_odd_0;
    wire acc_6_less_0;
    wire acc_6_odd_1;
    wire acc_6_less_1;
    wire acc_7_odd_0;
    wire acc_7_less_0;
    wire acc_7_odd_1;
    wire acc_7_less_1;
    wire acc_8_odd_0;
    wire acc_8_less_0;
    wire acc_8_odd_1;
    wire acc_8_less_1;

    assign acc_0_odd_0 = mesh_acc[47] ^ 1'b0;
    assign acc_0_less_0 = mesh_acc[47] ? mesh_acc[48] : 1'b0;
    assign acc_0_odd_1 = mesh_acc[49] ^ acc_0_less_0;
    assign acc_0_less_1 = mesh_acc[49] ? mesh_acc[50] : acc_0_less_0;
    assign acc_1_odd_0 = mesh_acc[98] ^ 1'b0;
    assign acc_1_less_0 = mesh_acc[98] ? mesh_acc[99] : 1'b0;
    assign acc_1_odd_1 = mesh_acc[100] ^ acc_1_less_0;
    assign acc_1_less_1 = mesh_acc[100] ? mesh_acc[101] : acc_1_less_0;
    assign acc_2_odd_0 = mesh_acc[149] ^ 1'b0;
    assign acc_2_less_0 = mesh_acc[149] ? mesh_acc[150] : 1'b0;
    assign acc_2_odd_1 = mesh_acc[151] ^ acc_2_less_0;
    assign acc_2_less_1 = mesh_acc[151] ? mesh_acc[152] : acc_2_less_0;
    assign acc_3_odd_0 = mesh_acc[200] ^ 1'b0;
    assign acc_3_less_0 = mesh_acc[200] ? mesh_acc[201] : 1'b0;
    assign acc_3_odd_1 = mesh_acc[202] ^ acc_3_less_0;
    assign acc_3_less_1 = mesh_acc[202] ? mesh_acc[203] : acc_3_less_0;
    assign acc_4_odd_0 = mesh_acc[251] ^ 1'b0;
    assign acc_4_less_0 = mesh_acc[251] ? mesh_acc[252] : 1'b0;
    assign acc_4_odd_1 = mesh_acc[253] ^ acc_4_less_0;
    assign acc_4_less_1 = mesh_acc[253] ? mesh_acc[254] : acc_4_less_0;
    assign acc_5_odd_0 = mesh_acc[302] ^ 1'b0;
    assign acc_5_less_0 = mesh_acc[302] ? mesh_acc[303] : 1'b0;
    assign acc_5_odd_1 = mesh_acc[304] ^ acc_5_less_0;
    assign acc_5_less_1 = mesh_acc[304] ? mesh_acc[305] : acc_5_less_0;
    assign acc_6_odd_0 = mesh_acc[353] ^ 1'b0;
    assign acc_6_less_0 = mesh_acc[353] ? mesh_acc[354] : 1'b0;
    assign acc_6_odd_1 = mesh_acc[355] ^ acc_6_less_0;
    assign acc_6_less_1 = mesh_acc[355] ? mesh_acc[356] : acc_6_less_0;
    assign acc_7_odd_0 = mesh_acc[404] ^ 1'b0;
    assign acc_7_less_0 = mesh_acc[404] ? mesh_acc[405] : 1'b0;
    assign acc_7_odd_1 = mesh_acc[406] ^ acc_7_less_0;
    assign acc_7_less_1 = mesh_acc[406] ? mesh_acc[407] : acc_7_less_0;
    assign acc_8_odd_0 = mesh_acc[455] ^ 1'b0;
    assign acc_8_less_0 = mesh_acc[455] ? mesh_acc[456] : 1'b0;
    assign acc_8_odd_1 = mesh_acc[457] ^ acc_8_less_0;
    assign acc_8_less_1 = mesh_acc[457] ? mesh_acc[458] : acc_8_less_0;
    assign acc_sum = {mesh_acc[439:408], mesh_acc[388:357], mesh_acc[337:306], mesh_acc[286:255], mesh_acc[235:204], mesh_acc[184:153], mesh_acc[133:102], mesh_acc[82:51], mesh_acc[31:0]};
    assign acc_carry = {{7{acc_8_less_1}}, acc_8_odd_1, {7{acc_8_less_0}}, acc_8_odd_0, mesh_acc[454:440], 1'b0, {7{acc_7_less_1}}, acc_7_odd_1, {7{acc_7_less_0}}, acc_7_odd_0, mesh_acc[403:389], 1'b0, {7{acc_6_less_1}}, acc_6_odd_1, {7{acc_6_less_0}}, acc_6_odd_0, mesh_acc[352:338], 1'b0, {7{acc_5_less_1}}, acc_5_odd_1, {7{acc_5_less_0}}, acc_5_odd_0, mesh_acc[301:287], 1'b0, {7{acc_4_less_1}}, acc_4_odd_1, {7{acc_4_less_0}}, acc_4_odd_0, mesh_acc[250:236], 1'b0, {7{acc_3_less_1}}, acc_3_odd_1, {7{acc_3_less_0}}, acc_3_odd_0, mesh_acc[199:185], 1'b0, {7{acc_2_less_1}}, acc_2_odd_1, {7{acc_2_less_0}}, acc_2_odd_0, mesh_acc[148:134], 1'b0, {7{acc_1_less_1}}, acc_1_odd_1, {7{acc_1_less_0}}, acc_1_odd_0, mesh_acc[97:83], 1'b0, {7{acc_0_less_1}}, acc_0_odd_1, {7{acc_0_less_0}}, acc_0_odd_0, mesh_acc[46:32], 1'b0};

    always @(posedge clk) begin
        act_edge <= act;
        act_skew_1 <= act_edge[23:16];
        wgt_edge <= wgt;
        wgt_skew_1 <= wgt_edge[23:16];
        clear_edge <= clear;
        clear_skew_1 <= clear_edge;
    end

    os_mesh_3x3_int8_int8_acc32_carry_save_tile2_none mesh (
        .clk(clk),
        .act({act_skew_1, act_edge[15:0]}),
        .wgt({wgt_skew_1, wgt_edge[15:0]}),
        .clear({clear_skew_1, clear_edge}),
        .acc(mesh_acc)
    );

endmodule

module os_mesh_3x3_int8_int8_acc32_carry_save_tile2_none (
    input  wire clk,
    input  wire [23:0] act,
    input  wire [23:0] wgt,
    input  wire [1:0] clear,
    output wire [458:0] acc
);

    reg  [15:0] act_0_1;
    reg  clear_0_1;
    reg  [15:0] wgt_1_0;
    reg  [7:0] act_1_1;
    reg  clear_1_1;
    reg  [7:0] wgt_1_1;
    wire [203:0] acc_0_0;
    wire [101:0] acc_0_1;
    wire [101:0] acc_1_0;
    wire [50:0] acc_1_1;

    assign acc = {acc_1_1, acc_1_0, acc_0_1[101:51], acc_0_0[203:102], acc_0_1[50:0], acc_0_0[101:0]};

    always @(posedge clk) begin
        act_0_1 <= act[15:0];
        clear_0_1 <= clear[0];
        wgt_1_0 <= wgt[15:0];
        wgt_1_1 <= wgt[23:16];
        act_1_1 <= act[23:16];
        clear_1_1 <= clear[1];
    end

    open_tile_2x2_int8_int8_acc32_carry_save tile_0_0 (
        .clk(clk),
        .act(act[15:0]),
        .wgt(wgt[15:0]),
        .clear(clear[0]),
        .acc(acc_0_0)
    );

    open_tile_2x1_int8_int8_acc32_carry_save tile_0_1 (
        .clk(clk),
        .act(act_0_1),
        .wgt(wgt[23:16]),
        .clear(clear_0_1),
        .acc(acc_0_1)
    );

    open_tile_1x2_int8_int8_acc32_carry_save tile_1_0 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt_1_0),
        .clear(clear[1]),
        .acc(acc_1_0)
    );

    open_tile_1x1_int8_int8_acc32_carry_save tile_1_1 (
        .clk(clk),
        .act(act_1_1),
        .wgt(wgt_1_1),
        .clear(clear_1_1),
        .acc(acc_1_1)
    );

endmodule

module open_tile_1x1_int8_int8_acc32_carry_save (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire clear,
    output wire [50:0] acc
);

    open_cell_int8_int8_acc32_carry_save cell_0_0 (
        .clk(clk),
        .act(act),
        .wgt(wgt),
        .clear(clear),
        .acc(acc)
    );

endmodule

module open_tile_1x2_int8_int8_acc32_carry_save (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [15:0] wgt,
    input  wire clear,
    output wire [101:0] acc
);

    wire [50:0] acc_0_0;
    wire [50:0] acc_0_1;

    assign acc = {acc_0_1, acc_0_0};

    open_cell_int8_int8_acc32_carry_save cell_0_0 (
        .clk(clk),
        .act(act),
        .wgt(wgt[7:0]),
        .clear(clear),
        .acc(acc_0_0)
    );

    open_cell_int8_int8_acc32_carry_save cell_0_1 (
        .clk(clk),
        .act(act),
        .wgt(wgt[15:8]),
        .clear(clear),
        .acc(acc_0_1)
    );

endmodule

module open_tile_2x1_int8_int8_acc32_carry_save (
    input  wire clk,
    input  wire [15:0] act,
    input  wire [7:0] wgt,
    input  wire clear,
    output wire [101:0] acc
);

    wire [50:0] acc_0_0;
    wire [50:0] acc_1_0;

    assign acc = {acc_1_0, acc_0_0};

    open_cell_int8_int8_acc32_carry_save cell_0_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt),
        .clear(clear),
        .acc(acc_0_0)
    );

    open_cell_int8_int8_acc32_carry_save cell_1_0 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt),
        .clear(clear),
        .acc(acc_1_0)
    );

endmodule

module open_tile_2x2_int8_int8_acc32_carry_save (
    input  wire clk,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    input  wire clear,
    output wire [203:0] acc
);

    wire [50:0] acc_0_0;
    wire [50:0] acc_0_1;
    wire [50:0] acc_1_0;
    wire [50:0] acc_1_1;

    assign acc = {acc_1_1, acc_1_0, acc_0_1, acc_0_0};

    open_cell_int8_int8_acc32_carry_save cell_0_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[7:0]),
        .clear(clear),
        .acc(acc_0_0)
    );

    open_cell_int8_int8_acc32_carry_save cell_0_1 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[15:8]),
        .clear(clear),
        .acc(acc_0_1)
    );

    open_cell_int8_int8_acc32_carry_save cell_1_0 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[7:0]),
        .clear(clear),
        .acc(acc_1_0)
    );

    open_cell_int8_int8_acc32_carry_save cell_1_1 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[15:8]),
        .clear(clear),
        .acc(acc_1_1)
    );

endmodule

module open_cell_int8_int8_acc32_carry_save (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire clear,
    output reg  [50:0] acc
);

    wire [50:0] pe_next_state;

    always @(posedge clk) begin
        acc <= clear ? 51'd0 : pe_next_state;
    end

    pe_carry_save_int8_int8_acc32 pe (
        .act(act),
        .wgt(wgt),
        .state(acc),
        .next_state(pe_next_state)
    );

endmodule

module pe_carry_save_int8_int8_acc32 (
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire [50:0] state,
    output wire [50:0] next_state
);

    wire digit_0_one;
    wire digit_0_two;
    wire digit_0_negative;
    wire digit_1_one;
    wire digit_1_two;
    wire digit_1_negative;
    wire digit_2_one;
    wire digit_2_two;
    wire digit_2_negative;
    wire digit_3_one;
    wire digit_3_two;
    wire digit_3_negative;
    wire [7:0] flipped_0;
    wire [8:0] row_0;
    wire [7:0] flipped_1;
    wire [8:0] row_1;
    wire [7:0] flipped_2;
    wire [8:0] row_2;
    wire [7:0] flipped_3;
    wire [8:0] row_3;
    wire add_0_0_half;
    wire add_0_0_sum;
    wire add_0_0_carry;
    wire add_1_0_half;
    wire add_1_0_sum;
    wire add_1_0_carry;
    wire add_2_0_half;
    wire add_2_0_sum;
    wire add_2_0_carry;
    wire add_2_1_half;
    wire add_2_1_sum;
    wire add_2_1_carry;
    wire add_3_0_half;
    wire add_3_0_sum;
    wire add_3_0_carry;
    wire add_3_1_half;
    wire add_3_1_sum;
    wire add_3_1_carry;
    wire add_4_0_half;
    wire add_4_0_sum;
    wire add_4_0_carry;
    wire add_4_1_half;
    wire add_4_1_sum;
    wire add_4_1_carry;
    wire add_4_2_half;
    wire add_4_2_sum;
    wire add_4_2_carry;
    wire add_5_0_half;
    wire add_5_0_sum;
    wire add_5_0_carry;
    wire add_5_1_half;
    wire add_5_1_sum;
    wire add_5_1_carry;
    wire add_5_2_half;
    wire add_5_2_sum;
    wire add_5_2_carry;
    wire add_6_0_half;
    wire add_6_0_sum;
    wire add_6_0_carry;
    wire add_6_1_half;
    wire add_6_1_sum;
    wire add_6_1_carry;
    wire add_6_2_half;
    wire add_6_2_sum;
    wire add_6_2_carry;
    wire add_6_3_half;
    wire add_6_3_sum;
    wire add_6_3_carry;
    wire add_7_0_half;
    wire add_7_0_sum;
    wire add_7_0_carry;
    wire add_7_1_half;
    wire add_7_1_sum;
    wire add_7_1_carry;
    wire add_7_2_half;
    wire add_7_2_sum;
    wire add_7_2_carry;
    wire add_7_3_half;
    wire add_7_3_sum;
    wire add_7_3_carry;
    wire add_8_0_half;
    wire add_8_0_sum;
    wire add_8_0_carry;
    wire add_8_1_half;
    wire add_8_1_sum;
    wire add_8_1_carry;
    wire add_8_2_half;
    wire add_8_2_sum;
    wire add_8_2_carry;
    wire add_8_3_half;
    wire add_8_3_sum;
    wire add_8_3_carry;
    wire add_9_0_half;
    wire add_9_0_sum;
    wire add_9_0_carry;
    wire add_9_1_half;
    wire add_9_1_sum;
    wire add_9_1_carry;
    wire add_9_2_half;
    wire add_9_2_sum;
    wire add_9_2_carry;
    wire add_9_3_half;
    wire add_9_3_sum;
    wire add_9_3_carry;
    wire add_10_0_half;
    wire add_10_0_sum;
    wire add_10_0_carry;
    wire add_10_1_half;
    wire add_10_1_sum;
    wire add_10_1_carry;
    wire add_10_2_half;
    wire add_10_2_sum;
    wire add_10_2_carry;
    wire add_10_3_half;
    wire add_10_3_sum;
    wire add_10_3_carry;
    wire add_11_0_sum;
    wire add_11_0_carry;
    wire add_11_1_half;
    wire add_11_1_sum;
    wire add_11_1_carry;
    wire add_11_2_half;
    wire add_11_2_sum;
    wire add_11_2_carry;
    wire add_11_3_sum;
    wire add_11_3_carry;
    wire add_12_0_half;
    wire add_12_0_sum;
    wire add_12_0_carry;
    wire add_12_1_half;
    wire add_12_1_sum;
    wire add_12_1_carry;
    wire add_12_2_half;
    wire add_12_2_sum;
    wire add_12_2_carry;
    wire add_13_0_sum;
    wire add_13_0_carry;
    wire add_13_1_half;
    wire add_13_1_sum;
    wire add_13_1_carry;
    wire add_13_2_sum;
    wire add_13_2_carry;
    wire add_14_0_half;
    wire add_14_0_sum;
    wire add_14_0_carry;
    wire add_14_1_half;
    wire add_14_1_sum;
    wire add_14_1_carry;
    wire add_15_0_sum;
    wire add_15_0_carry;
    wire add_15_1_sum;
    wire add_15_1_carry;
    wire [7:0] turned_0;
    wire [8:0] stepped_0;
    wire [7:0] upper_0;
    wire [7:0] turned_1;
    wire [8:0] stepped_1;
    wire [7:0] upper_1;
    wire unused_count;

    assign digit_0_one = wgt[0] ^ 1'b0;
    assign digit_0_two = ((wgt[1] & ~wgt[0]) & ~1'b0) | ((~wgt[1] & wgt[0]) & 1'b0);
    assign digit_0_negative = wgt[1] & ~(wgt[0] & 1'b0);
    assign digit_1_one = wgt[2] ^ wgt[1];
    assign digit_1_two = ((wgt[3] & ~wgt[2]) & ~wgt[1]) | ((~wgt[3] & wgt[2]) & wgt[1]);
    assign digit_1_negative = wgt[3] & ~(wgt[2] & wgt[1]);
    assign digit_2_one = wgt[4] ^ wgt[3];
    assign digit_2_two = ((wgt[5] & ~wgt[4]) & ~wgt[3]) | ((~wgt[5] & wgt[4]) & wgt[3]);
    assign digit_2_negative = wgt[5] & ~(wgt[4] & wgt[3]);
    assign digit_3_one = wgt[6] ^ wgt[5];
    assign digit_3_two = ((wgt[7] & ~wgt[6]) & ~wgt[5]) | ((~wgt[7] & wgt[6]) & wgt[5]);
    assign digit_3_negative = wgt[7] & ~(wgt[6] & wgt[5]);
    assign flipped_0 = act ^ {8{wgt[1]}};
    assign row_0 = ({flipped_0[7], flipped_0} & {9{digit_0_one}}) | ({flipped_0, wgt[1]} & {9{digit_0_two}});
    assign flipped_1 = act ^ {8{wgt[3]}};
    assign row_1 = ({flipped_1[7], flipped_1} & {9{digit_1_one}}) | ({flipped_1, wgt[3]} & {9{digit_1_two}});
    assign flipped_2 = act ^ {8{wgt[5]}};
    assign row_2 = ({flipped_2[7], flipped_2} & {9{digit_2_one}}) | ({flipped_2, wgt[5]} & {9{digit_2_two}});
    assign flipped_3 = act ^ {8{wgt[7]}};
    assign row_3 = ({flipped_3[7], flipped_3} & {9{digit_3_one}}) | ({flipped_3, wgt[7]} & {9{digit_3_two}});
    assign add_0_0_half = state[0] ^ digit_0_negative;
    assign add_0_0_sum = add_0_0_half ^ row_0[0];
    assign add_0_0_carry = (state[0] & digit_0_negative) | ((state[0] | digit_0_negative) & row_0[0]);
    assign add_1_0_half = state[1] ^ state[32];
    assign add_1_0_sum = add_1_0_half ^ row_0[1];
    assign add_1_0_carry = (state[1] & state[32]) | ((state[1] | state[32]) & row_0[1]);
    assign add_2_0_half = state[2] ^ state[33];
    assign add_2_0_sum = add_2_0_half ^ digit_1_negative;
    assign add_2_0_carry = (state[2] & state[33]) | ((state[2] | state[33]) & digit_1_negative);
    assign add_2_1_half = row_0[2] ^ row_1[0];
    assign add_2_1_sum = add_2_1_half ^ add_2_0_sum;
    assign add_2_1_carry = (row_0[2] & row_1[0]) | ((row_0[2] | row_1[0]) & add_2_0_sum);
    assign add_3_0_half = state[3] ^ state[34];
    assign add_3_0_sum = add_3_0_half ^ row_0[3];
    assign add_3_0_carry = (state[3] & state[34]) | ((state[3] | state[34]) & row_0[3]);
    assign add_3_1_half = row_1[1] ^ add_2_0_carry;
    assign add_3_1_sum = add_3_1_half ^ add_3_0_sum;
    assign add_3_1_carry = (row_1[1] & add_2_0_carry) | ((row_1[1] | add_2_0_carry) & add_3_0_sum);
    assign add_4_0_half = state[4] ^ state[35];
    assign add_4_0_sum = add_4_0_half ^ digit_2_negative;
    assign add_4_0_carry = (state[4] & state[35]) | ((state[4] | state[35]) & digit_2_negative);
    assign add_4_1_half = row_0[4] ^ row_1[2];
    assign add_4_1_sum = add_4_1_half ^ row_2[0];
    assign add_4_1_carry = (row_0[4] & row_1[2]) | ((row_0[4] | row_1[2]) & row_2[0]);
    assign add_4_2_half = add_4_0_sum ^ add_3_0_carry;
    assign add_4_2_sum = add_4_2_half ^ add_3_1_carry;
    assign add_4_2_carry = (add_4_0_sum & add_3_0_carry) | ((add_4_0_sum | add_3_0_carry) & add_3_1_carry);
    assign add_5_0_half = state[5] ^ state[36];
    assign add_5_0_sum = add_5_0_half ^ row_0[5];
    assign add_5_0_carry = (state[5] & state[36]) | ((state[5] | state[36]) & row_0[5]);
    assign add_5_1_half = row_1[3] ^ row_2[1];
    assign add_5_1_sum = add_5_1_half ^ add_4_0_carry;
    assign add_5_1_carry = (row_1[3] & row_2[1]) | ((row_1[3] | row_2[1]) & add_4_0_carry);
    assign add_5_2_half = add_5_0_sum ^ add_4_1_carry;
    assign add_5_2_sum = add_5_2_half ^ add_5_1_sum;
    assign add_5_2_carry = (add_5_0_sum & add_4_1_carry) | ((add_5_0_sum | add_4_1_carry) & add_5_1_sum);
    assign add_6_0_half = state[6] ^ state[37];
    assign add_6_0_sum = add_6_0_half ^ digit_3_negative;
    assign add_6_0_carry = (state[6] & state[37]) | ((state[6] | state[37]) & digit_3_negative);
    assign add_6_1_half = row_0[6] ^ row_1[4];
    assign add_6_1_sum = add_6_1_half ^ row_2[2];
    assign add_6_1_carry = (row_0[6] & row_1[4]) | ((row_0[6] | row_1[4]) & row_2[2]);
    assign add_6_2_half = row_3[0] ^ add_6_0_sum;
    assign add_6_2_sum = add_6_2_half ^ add_5_0_carry;
    assign add_6_2_carry = (row_3[0] & add_6_0_sum) | ((row_3[0] | add_6_0_sum) & add_5_0_carry);
    assign add_6_3_half = add_5_1_carry ^ add_6_1_sum;
    assign add_6_3_sum = add_6_3_half ^ add_6_2_sum;
    assign add_6_3_carry = (add_5_1_carry & add_6_1_sum) | ((add_5_1_carry | add_6_1_sum) & add_6_2_sum);
    assign add_7_0_half = state[7] ^ state[38];
    assign add_7_0_sum = add_7_0_half ^ row_0[7];
    assign add_7_0_carry = (state[7] & state[38]) | ((state[7] | state[38]) & row_0[7]);
    assign add_7_1_half = row_1[5] ^ row_2[3];
    assign add_7_1_sum = add_7_1_half ^ row_3[1];
    assign add_7_1_carry = (row_1[5] & row_2[3]) | ((row_1[5] | row_2[3]) & row_3[1]);
    assign add_7_2_half = add_6_0_carry ^ add_7_0_sum;
    assign add_7_2_sum = add_7_2_half ^ add_6_1_carry;
    assign add_7_2_carry = (add_6_0_carry & add_7_0_sum) | ((add_6_0_carry | add_7_0_sum) & add_6_1_carry);
    assign add_7_3_half = add_6_2_carry ^ add_7_1_sum;
    assign add_7_3_sum = add_7_3_half ^ add_7_2_sum;
    assign add_7_3_carry = (add_6_2_carry & add_7_1_sum) | ((add_6_2_carry | add_7_1_sum) & add_7_2_sum);
    assign add_8_0_half = state[8] ^ state[39];
    assign add_8_0_sum = add_8_0_half ^ row_0[8];
    assign add_8_0_carry = (state[8] & state[39]) | ((state[8] | state[39]) & row_0[8]);
    assign add_8_1_half = row_1[6] ^ row_2[4];
    assign add_8_1_sum = add_8_1_half ^ row_3[2];
    assign add_8_1_carry = (row_1[6] & row_2[4]) | ((row_1[6] | row_2[4]) & row_3[2]);
    assign add_8_2_half = add_7_0_carry ^ add_8_0_sum;
    assign add_8_2_sum = add_8_2_half ^ add_7_1_carry;
    assign add_8_2_carry = (add_7_0_carry & add_8_0_sum) | ((add_7_0_carry | add_8_0_sum) & add_7_1_carry);
    assign add_8_3_half = add_8_1_sum ^ add_7_2_carry;
    assign add_8_3_sum = add_8_3_half ^ add_8_2_sum;
    assign add_8_3_carry = (add_8_1_sum & add_7_2_carry) | ((add_8_1_sum | add_7_2_carry) & add_8_2_sum);
    assign add_9_0_half = state[9] ^ state[40];
    assign add_9_0_sum = add_9_0_half ^ row_0[8];
    assign add_9_0_carry = (state[9] & state[40]) | ((state[9] | state[40]) & row_0[8]);
    assign add_9_1_half = row_1[7] ^ row_2[5];
    assign add_9_1_sum = add_9_1_half ^ row_3[3];
    assign add_9_1_carry = (row_1[7] & row_2[5]) | ((row_1[7] | row_2[5]) & row_3[3]);
    assign add_9_2_half = add_8_0_carry ^ add_9_0_sum;
    assign add_9_2_sum = add_9_2_half ^ add_8_1_carry;
    assign add_9_2_carry = (add_8_0_carry & add_9_0_sum) | ((add_8_0_carry | add_9_0_sum) & add_8_1_carry);
    assign add_9_3_half = add_9_1_sum ^ add_8_2_carry;
    assign add_9_3_sum = add_9_3_half ^ add_9_2_sum;
    assign add_9_3_carry = (add_9_1_sum & add_8_2_carry) | ((add_9_1_sum | add_8_2_carry) & add_9_2_sum);
    assign add_10_0_half = state[10] ^ state[41];
    assign add_10_0_sum = add_10_0_half ^ ~row_0[8];
    assign add_10_0_carry = (state[10] & state[41]) | ((state[10] | state[41]) & ~row_0[8]);
    assign add_10_1_half = ~row_1[8] ^ row_2[6];
    assign add_10_1_sum = add_10_1_half ^ row_3[4];
    assign add_10_1_carry = (~row_1[8] & row_2[6]) | ((~row_1[8] | row_2[6]) & row_3[4]);
    assign add_10_2_half = add_9_0_carry ^ add_10_0_sum;
    assign add_10_2_sum = add_10_2_half ^ add_9_1_carry;
    assign add_10_2_carry = (add_9_0_carry & add_10_0_sum) | ((add_9_0_carry | add_10_0_sum) & add_9_1_carry);
    assign add_10_3_half = add_10_1_sum ^ add_9_2_carry;
    assign add_10_3_sum = add_10_3_half ^ add_10_2_sum;
    assign add_10_3_carry = (add_10_1_sum & add_9_2_carry) | ((add_10_1_sum | add_9_2_carry) & add_10_2_sum);
    assign add_11_0_sum = ~(state[11] ^ state[42]);
    assign add_11_0_carry = state[11] | state[42];
    assign add_11_1_half = add_11_0_sum ^ row_2[7];
    assign add_11_1_sum = add_11_1_half ^ row_3[5];
    assign add_11_1_carry = (add_11_0_sum & row_2[7]) | ((add_11_0_sum | row_2[7]) & row_3[5]);
    assign add_11_2_half = add_10_0_carry ^ add_10_1_carry;
    assign add_11_2_sum = add_11_2_half ^ add_11_1_sum;
    assign add_11_2_carry = (add_10_0_carry & add_10_1_carry) | ((add_10_0_carry | add_10_1_carry) & add_11_1_sum);
    assign add_11_3_sum = add_10_2_carry ^ add_11_2_sum;
    assign add_11_3_carry = add_10_2_carry & add_11_2_sum;
    assign add_12_0_half = state[12] ^ state[43];
    assign add_12_0_sum = add_12_0_half ^ add_11_0_carry;
    assign add_12_0_carry = (state[12] & state[43]) | ((state[12] | state[43]) & add_11_0_carry);
    assign add_12_1_half = ~row_2[8] ^ row_3[6];
    assign add_12_1_sum = add_12_1_half ^ add_12_0_sum;
    assign add_12_1_carry = (~row_2[8] & row_3[6]) | ((~row_2[8] | row_3[6]) & add_12_0_sum);
    assign add_12_2_half = add_11_1_carry ^ add_12_1_sum;
    assign add_12_2_sum = add_12_2_half ^ add_11_2_carry;
    assign add_12_2_carry = (add_11_1_carry & add_12_1_sum) | ((add_11_1_carry | add_12_1_sum) & add_11_2_carry);
    assign add_13_0_sum = ~(state[13] ^ state[44]);
    assign add_13_0_carry = state[13] | state[44];
    assign add_13_1_half = add_13_0_sum ^ row_3[7];
    assign add_13_1_sum = add_13_1_half ^ add_12_0_carry;
    assign add_13_1_carry = (add_13_0_sum & row_3[7]) | ((add_13_0_sum | row_3[7]) & add_12_0_carry);
    assign add_13_2_sum = add_12_1_carry ^ add_13_1_sum;
    assign add_13_2_carry = add_12_1_carry & add_13_1_sum;
    assign add_14_0_half = state[14] ^ state[45];
    assign add_14_0_sum = add_14_0_half ^ add_13_0_carry;
    assign add_14_0_carry = (state[14] & state[45]) | ((state[14] | state[45]) & add_13_0_carry);
    assign add_14_1_half = ~row_3[8] ^ add_14_0_sum;
    assign add_14_1_sum = add_14_1_half ^ add_13_1_carry;
    assign add_14_1_carry = (~row_3[8] & add_14_0_sum) | ((~row_3[8] | add_14_0_sum) & add_13_1_carry);
    assign add_15_0_sum = ~(state[15] ^ state[46]);
    assign add_15_0_carry = state[15] | state[46];
    assign add_15_1_sum = add_15_0_sum ^ add_14_0_carry;
    assign add_15_1_carry = add_15_0_sum & add_14_0_carry;
    assign turned_0 = state[23:16] ^ {8{state[48]}};
    assign stepped_0 = {1'b0, turned_0} + {8'd0, state[47]};
    assign upper_0 = stepped_0[7:0] ^ {8{state[48]}};
    assign turned_1 = state[31:24] ^ {8{state[50]}};
    assign stepped_1 = {1'b0, turned_1} + {8'd0, state[49]};
    assign upper_1 = stepped_1[7:0] ^ {8{state[50]}};
    assign unused_count = stepped_1[8];
    assign next_state = {(stepped_0[8] & state[48]), stepped_0[8], ~(add_15_0_carry | add_15_1_carry), ~(add_15_0_carry ^ add_15_1_carry), add_15_1_sum, add_13_2_carry, add_13_2_sum, add_11_3_carry, add_10_3_carry, add_9_3_carry, add_8_3_carry, add_7_3_carry, add_6_3_carry, add_5_2_carry, add_4_2_carry, add_4_1_sum, add_2_1_carry, add_1_0_carry, add_0_0_carry, upper_1, upper_0, add_14_1_carry, add_14_1_sum, add_12_2_carry, add_12_2_sum, add_11_3_sum, add_10_3_sum, add_9_3_sum, add_8_3_sum, add_7_3_sum, add_6_3_sum, add_5_2_sum, add_4_2_sum, add_3_1_sum, add_2_1_sum, add_1_0_sum, add_0_0_sum};

endmodule

`default_nettype wire
