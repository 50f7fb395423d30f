// cube_anchor_2x2_deep2_int8_int8_acc32_carry_save_anchor: three-dimensional array: a product of whole matrices per cycle
//
//   rows       2            rows of PEs
//   cols       2            columns of PEs
//   deep       2            planes of PEs one behind the other in a cube: products that a cycle adds to every sum
//   act        int8         format of the activations
//   wgt        int8         format of the weights
//   acc_width  32 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         carry-save   PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       anchor       array: whole products of plain numbers; anchor: operands registered, sums as they leave the cells, one after the other and redundant, as published cubes are measured
//
// digest e2ea43beb25f70a50dbc00aa20c4b2ec1773241817307ebd7a61d84bd0d8139e
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module cube_anchor_2x2_deep2_int8_int8_acc32_carry_save_anchor (
    input  wire clk,
    input  wire [31:0] act,
    input  wire [31:0] wgt,
    output wire [67:0] out_sum,
    output wire [67:0] out_carry
);

    reg  [31:0] act_operands;
    reg  [31:0] wgt_operands;
    wire [131:0] mesh_below;

    assign out_sum = {mesh_below[115:99], mesh_below[82:66], mesh_below[49:33], mesh_below[16:0]};
    assign out_carry = {mesh_below[131:116], 1'b0, mesh_below[98:83], 1'b0, mesh_below[65:50], 1'b0, mesh_below[32:17], 1'b0};

    always @(posedge clk) begin
        act_operands <= act;
        wgt_operands <= wgt;
    end

    cube_mesh_2x2_deep2_int8_int8_acc17_carry_save mesh (
        .clk(clk),
        .act(act_operands),
        .wgt(wgt_operands),
        .below(mesh_below)
    );

endmodule

module cube_mesh_2x2_deep2_int8_int8_acc17_carry_save (
    input  wire clk,
    input  wire [31:0] act,
    input  wire [31:0] wgt,
    output wire [131:0] below
);

    reg  [7:0] act_skew_0_1;
    reg  [7:0] wgt_skew_0_1;
    reg  [15:0] act_plane_1;
    reg  [15:0] wgt_plane_1;
    reg  [7:0] act_skew_1_1;
    reg  [7:0] wgt_skew_1_1;
    wire [131:0] below_0;

    always @(posedge clk) begin
        act_skew_0_1 <= act[23:16];
        wgt_skew_0_1 <= wgt[15:8];
        act_plane_1 <= {act[31:24], act[15:8]};
        wgt_plane_1 <= wgt[31:16];
        act_skew_1_1 <= act_plane_1[15:8];
        wgt_skew_1_1 <= wgt_plane_1[15:8];
    end

    cube_plane_2x2_int8_int8_acc17_carry_save plane_0 (
        .clk(clk),
        .act({act_skew_0_1, act[7:0]}),
        .wgt({wgt_skew_0_1, wgt[7:0]}),
        .above(132'd0),
        .below(below_0)
    );

    cube_plane_2x2_int8_int8_acc17_carry_save plane_1 (
        .clk(clk),
        .act({act_skew_1_1, act_plane_1[7:0]}),
        .wgt({wgt_skew_1_1, wgt_plane_1[7:0]}),
        .above(below_0),
        .below(below)
    );

endmodule

module cube_plane_2x2_int8_int8_acc17_carry_save (
    input  wire clk,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    input  wire [131:0] above,
    output wire [131:0] below
);

    wire [32:0] below_0_0;
    reg  [7:0] act_0_1;
    wire [32:0] below_0_1;
    reg  [7:0] wgt_1_0;
    wire [32:0] below_1_0;
    reg  [7:0] act_1_1;
    reg  [7:0] wgt_1_1;
    wire [32:0] below_1_1;

    assign below = {below_1_1, below_1_0, below_0_1, below_0_0};

    always @(posedge clk) begin
        act_0_1 <= act[7:0];
        wgt_1_0 <= wgt[7:0];
        wgt_1_1 <= wgt[15:8];
        act_1_1 <= act[15:8];
    end

    cube_cell_int8_int8_acc17_carry_save cell_0_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[7:0]),
        .above(above[32:0]),
        .below(below_0_0)
    );

    cube_cell_int8_int8_acc17_carry_save cell_0_1 (
        .clk(clk),
        .act(act_0_1),
        .wgt(wgt[15:8]),
        .above(above[65:33]),
        .below(below_0_1)
    );

    cube_cell_int8_int8_acc17_carry_save cell_1_0 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt_1_0),
        .above(above[98:66]),
        .below(below_1_0)
    );

    cube_cell_int8_int8_acc17_carry_save cell_1_1 (
        .clk(clk),
        .act(act_1_1),
        .wgt(wgt_1_1),
        .above(above[131:99]),
        .below(below_1_1)
    );

endmodule

module cube_cell_int8_int8_acc17_carry_save (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire [32:0] above,
    output reg  [32:0] below
);

    wire [32:0] pe_next_state;

    always @(posedge clk) begin
        below <= pe_next_state;
    end

    pe_carry_save_int8_int8_acc17 pe (
        .act(act),
        .wgt(wgt),
        .state(above),
        .next_state(pe_next_state)
    );

endmodule

module pe_carry_save_int8_int8_acc17 (
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire [32:0] state,
    output wire [32:0] next_state
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
    wire add_16_0_sum;
    wire add_16_1_sum;

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
    assign add_1_0_half = state[1] ^ state[17];
    assign add_1_0_sum = add_1_0_half ^ row_0[1];
    assign add_1_0_carry = (state[1] & state[17]) | ((state[1] | state[17]) & row_0[1]);
    assign add_2_0_half = state[2] ^ state[18];
    assign add_2_0_sum = add_2_0_half ^ digit_1_negative;
    assign add_2_0_carry = (state[2] & state[18]) | ((state[2] | state[18]) & digit_1_negative);
    assign add_2_1_half = row_0[2] ^ row_1[0];
    assign add_2_1_sum = add_2_1_half ^ add_2_0_sum;
    assign add_2_1_carry = (row_0[2] & row_1[0]) | ((row_0[2] | row_1[0]) & add_2_0_sum);
    assign add_3_0_half = state[3] ^ state[19];
    assign add_3_0_sum = add_3_0_half ^ row_0[3];
    assign add_3_0_carry = (state[3] & state[19]) | ((state[3] | state[19]) & row_0[3]);
    assign add_3_1_half = row_1[1] ^ add_2_0_carry;
    assign add_3_1_sum = add_3_1_half ^ add_3_0_sum;
    assign add_3_1_carry = (row_1[1] & add_2_0_carry) | ((row_1[1] | add_2_0_carry) & add_3_0_sum);
    assign add_4_0_half = state[4] ^ state[20];
    assign add_4_0_sum = add_4_0_half ^ digit_2_negative;
    assign add_4_0_carry = (state[4] & state[20]) | ((state[4] | state[20]) & digit_2_negative);
    assign add_4_1_half = row_0[4] ^ row_1[2];
    assign add_4_1_sum = add_4_1_half ^ row_2[0];
    assign add_4_1_carry = (row_0[4] & row_1[2]) | ((row_0[4] | row_1[2]) & row_2[0]);
    assign add_4_2_half = add_4_0_sum ^ add_3_0_carry;
    assign add_4_2_sum = add_4_2_half ^ add_3_1_carry;
    assign add_4_2_carry = (add_4_0_sum & add_3_0_carry) | ((add_4_0_sum | add_3_0_carry) & add_3_1_carry);
    assign add_5_0_half = state[5] ^ state[21];
    assign add_5_0_sum = add_5_0_half ^ row_0[5];
    assign add_5_0_carry = (state[5] & state[21]) | ((state[5] | state[21]) & row_0[5]);
    assign add_5_1_half = row_1[3] ^ row_2[1];
    assign add_5_1_sum = add_5_1_half ^ add_4_0_carry;
    assign add_5_1_carry = (row_1[3] & row_2[1]) | ((row_1[3] | row_2[1]) & add_4_0_carry);
    assign add_5_2_half = add_5_0_sum ^ add_4_1_carry;
    assign add_5_2_sum = add_5_2_half ^ add_5_1_sum;
    assign add_5_2_carry = (add_5_0_sum & add_4_1_carry) | ((add_5_0_sum | add_4_1_carry) & add_5_1_sum);
    assign add_6_0_half = state[6] ^ state[22];
    assign add_6_0_sum = add_6_0_half ^ digit_3_negative;
    assign add_6_0_carry = (state[6] & state[22]) | ((state[6] | state[22]) & digit_3_negative);
    assign add_6_1_half = row_0[6] ^ row_1[4];
    assign add_6_1_sum = add_6_1_half ^ row_2[2];
    assign add_6_1_carry = (row_0[6] & row_1[4]) | ((row_0[6] | row_1[4]) & row_2[2]);
    assign add_6_2_half = row_3[0] ^ add_6_0_sum;
    assign add_6_2_sum = add_6_2_half ^ add_5_0_carry;
    assign add_6_2_carry = (row_3[0] & add_6_0_sum) | ((row_3[0] | add_6_0_sum) & add_5_0_carry);
    assign add_6_3_half = add_5_1_carry ^ add_6_1_sum;
    assign add_6_3_sum = add_6_3_half ^ add_6_2_sum;
    assign add_6_3_carry = (add_5_1_carry & add_6_1_sum) | ((add_5_1_carry | add_6_1_sum) & add_6_2_sum);
    assign add_7_0_half = state[7] ^ state[23];
    assign add_7_0_sum = add_7_0_half ^ row_0[7];
    assign add_7_0_carry = (state[7] & state[23]) | ((state[7] | state[23]) & row_0[7]);
    assign add_7_1_half = row_1[5] ^ row_2[3];
    assign add_7_1_sum = add_7_1_half ^ row_3[1];
    assign add_7_1_carry = (row_1[5] & row_2[3]) | ((row_1[5] | row_2[3]) & row_3[1]);
    assign add_7_2_half = add_6_0_carry ^ add_7_0_sum;
    assign add_7_2_sum = add_7_2_half ^ add_6_1_carry;
    assign add_7_2_carry = (add_6_0_carry & add_7_0_sum) | ((add_6_0_carry | add_7_0_sum) & add_6_1_carry);
    assign add_7_3_half = add_6_2_carry ^ add_7_1_sum;
    assign add_7_3_sum = add_7_3_half ^ add_7_2_sum;
    assign add_7_3_carry = (add_6_2_carry & add_7_1_sum) | ((add_6_2_carry | add_7_1_sum) & add_7_2_sum);
    assign add_8_0_half = state[8] ^ state[24];
    assign add_8_0_sum = add_8_0_half ^ row_0[8];
    assign add_8_0_carry = (state[8] & state[24]) | ((state[8] | state[24]) & row_0[8]);
    assign add_8_1_half = row_1[6] ^ row_2[4];
    assign add_8_1_sum = add_8_1_half ^ row_3[2];
    assign add_8_1_carry = (row_1[6] & row_2[4]) | ((row_1[6] | row_2[4]) & row_3[2]);
    assign add_8_2_half = add_7_0_carry ^ add_8_0_sum;
    assign add_8_2_sum = add_8_2_half ^ add_7_1_carry;
    assign add_8_2_carry = (add_7_0_carry & add_8_0_sum) | ((add_7_0_carry | add_8_0_sum) & add_7_1_carry);
    assign add_8_3_half = add_8_1_sum ^ add_7_2_carry;
    assign add_8_3_sum = add_8_3_half ^ add_8_2_sum;
    assign add_8_3_carry = (add_8_1_sum & add_7_2_carry) | ((add_8_1_sum | add_7_2_carry) & add_8_2_sum);
    assign add_9_0_half = state[9] ^ state[25];
    assign add_9_0_sum = add_9_0_half ^ row_0[8];
    assign add_9_0_carry = (state[9] & state[25]) | ((state[9] | state[25]) & row_0[8]);
    assign add_9_1_half = row_1[7] ^ row_2[5];
    assign add_9_1_sum = add_9_1_half ^ row_3[3];
    assign add_9_1_carry = (row_1[7] & row_2[5]) | ((row_1[7] | row_2[5]) & row_3[3]);
    assign add_9_2_half = add_8_0_carry ^ add_9_0_sum;
    assign add_9_2_sum = add_9_2_half ^ add_8_1_carry;
    assign add_9_2_carry = (add_8_0_carry & add_9_0_sum) | ((add_8_0_carry | add_9_0_sum) & add_8_1_carry);
    assign add_9_3_half = add_9_1_sum ^ add_8_2_carry;
    assign add_9_3_sum = add_9_3_half ^ add_9_2_sum;
    assign add_9_3_carry = (add_9_1_sum & add_8_2_carry) | ((add_9_1_sum | add_8_2_carry) & add_9_2_sum);
    assign add_10_0_half = state[10] ^ state[26];
    assign add_10_0_sum = add_10_0_half ^ ~row_0[8];
    assign add_10_0_carry = (state[10] & state[26]) | ((state[10] | state[26]) & ~row_0[8]);
    assign add_10_1_half = ~row_1[8] ^ row_2[6];
    assign add_10_1_sum = add_10_1_half ^ row_3[4];
    assign add_10_1_carry = (~row_1[8] & row_2[6]) | ((~row_1[8] | row_2[6]) & row_3[4]);
    assign add_10_2_half = add_9_0_carry ^ add_10_0_sum;
    assign add_10_2_sum = add_10_2_half ^ add_9_1_carry;
    assign add_10_2_carry = (add_9_0_carry & add_10_0_sum) | ((add_9_0_carry | add_10_0_sum) & add_9_1_carry);
    assign add_10_3_half = add_10_1_sum ^ add_9_2_carry;
    assign add_10_3_sum = add_10_3_half ^ add_10_2_sum;
    assign add_10_3_carry = (add_10_1_sum & add_9_2_carry) | ((add_10_1_sum | add_9_2_carry) & add_10_2_sum);
    assign add_11_0_sum = ~(state[11] ^ state[27]);
    assign add_11_0_carry = state[11] | state[27];
    assign add_11_1_half = add_11_0_sum ^ row_2[7];
    assign add_11_1_sum = add_11_1_half ^ row_3[5];
    assign add_11_1_carry = (add_11_0_sum & row_2[7]) | ((add_11_0_sum | row_2[7]) & row_3[5]);
    assign add_11_2_half = add_10_0_carry ^ add_10_1_carry;
    assign add_11_2_sum = add_11_2_half ^ add_11_1_sum;
    assign add_11_2_carry = (add_10_0_carry & add_10_1_carry) | ((add_10_0_carry | add_10_1_carry) & add_11_1_sum);
    assign add_11_3_sum = add_10_2_carry ^ add_11_2_sum;
    assign add_11_3_carry = add_10_2_carry & add_11_2_sum;
    assign add_12_0_half = state[12] ^ state[28];
    assign add_12_0_sum = add_12_0_half ^ add_11_0_carry;
    assign add_12_0_carry = (state[12] & state[28]) | ((state[12] | state[28]) & add_11_0_carry);
    assign add_12_1_half = ~row_2[8] ^ row_3[6];
    assign add_12_1_sum = add_12_1_half ^ add_12_0_sum;
    assign add_12_1_carry = (~row_2[8] & row_3[6]) | ((~row_2[8] | row_3[6]) & add_12_0_sum);
    assign add_12_2_half = add_11_1_carry ^ add_12_1_sum;
    assign add_12_2_sum = add_12_2_half ^ add_11_2_carry;
    assign add_12_2_carry = (add_11_1_carry & add_12_1_sum) | ((add_11_1_carry | add_12_1_sum) & add_11_2_carry);
    assign add_13_0_sum = ~(state[13] ^ state[29]);
    assign add_13_0_carry = state[13] | state[29];
    assign add_13_1_half = add_13_0_sum ^ row_3[7];
    assign add_13_1_sum = add_13_1_half ^ add_12_0_carry;
    assign add_13_1_carry = (add_13_0_sum & row_3[7]) | ((add_13_0_sum | row_3[7]) & add_12_0_carry);
    assign add_13_2_sum = add_12_1_carry ^ add_13_1_sum;
    assign add_13_2_carry = add_12_1_carry & add_13_1_sum;
    assign add_14_0_half = state[14] ^ state[30];
    assign add_14_0_sum = add_14_0_half ^ add_13_0_carry;
    assign add_14_0_carry = (state[14] & state[30]) | ((state[14] | state[30]) & add_13_0_carry);
    assign add_14_1_half = ~row_3[8] ^ add_14_0_sum;
    assign add_14_1_sum = add_14_1_half ^ add_13_1_carry;
    assign add_14_1_carry = (~row_3[8] & add_14_0_sum) | ((~row_3[8] | add_14_0_sum) & add_13_1_carry);
    assign add_15_0_sum = ~(state[15] ^ state[31]);
    assign add_15_0_carry = state[15] | state[31];
    assign add_15_1_sum = add_15_0_sum ^ add_14_0_carry;
    assign add_15_1_carry = add_15_0_sum & add_14_0_carry;
    assign add_16_0_sum = ~(state[16] ^ state[32]);
    assign add_16_1_sum = add_15_0_carry ^ add_16_0_sum;
    assign next_state = {add_16_1_sum, add_15_1_sum, add_13_2_carry, add_13_2_sum, add_11_3_carry, add_10_3_carry, add_9_3_carry, add_8_3_carry, add_7_3_carry, add_6_3_carry, add_5_2_carry, add_4_2_carry, add_4_1_sum, add_2_1_carry, add_1_0_carry, add_0_0_carry, add_15_1_carry, add_14_1_carry, add_14_1_sum, add_12_2_carry, add_12_2_sum, add_11_3_sum, add_10_3_sum, add_9_3_sum, add_8_3_sum, add_7_3_sum, add_6_3_sum, add_5_2_sum, add_4_2_sum, add_3_1_sum, add_2_1_sum, add_1_0_sum, add_0_0_sum};

endmodule

`default_nettype wire
