// dot_array_1x4_deep16_int8_int8_acc32_multiplier: output-stationary array of dot products: several k per cycle in one tree per sum
//
//   rows       1            rows of PEs
//   cols       4            columns of PEs
//   deep       16           products that a cycle adds to every sum, in one tree
//   act        int8         format of the activations
//   wgt        int8         format of the weights
//   acc_width  32 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         multiplier   PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       array        array: finished sums leave row by row, behind the next ones; anchor: operands registered, every accumulator a port, as published columns are measured
//
// digest 581cacb91b85fbd0fd6c2501908c16dbd411c453911e904711a8a80b2ef82751
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module dot_array_1x4_deep16_int8_int8_acc32_multiplier (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire [127:0] act,
    input  wire [511:0] wgt,
    output wire out_valid,
    output wire out_last,
    output wire [127:0] out
);

    reg  [127:0] act_edge;
    reg  [511:0] wgt_edge;
    reg  first_edge;
    reg  [31:0] drain_0_0;
    wire [31:0] cell_0_0_acc;
    reg  [31:0] drain_0_1;
    wire [31:0] cell_0_1_acc;
    reg  [31:0] drain_0_2;
    wire [31:0] cell_0_2_acc;
    reg  [31:0] drain_0_3;
    wire [31:0] cell_0_3_acc;
    reg  [1:0] start;
    reg  left;

    assign out_valid = left != 1'b0;
    assign out_last = left == 1'b1;
    assign out = {drain_0_3, drain_0_2, drain_0_1, drain_0_0};

    always @(posedge clk) begin
        act_edge <= act & {128{valid}};
        wgt_edge <= {wgt[511:504], wgt[479:472], wgt[447:440], wgt[415:408], wgt[383:376], wgt[351:344], wgt[319:312], wgt[287:280], wgt[255:248], wgt[223:216], wgt[191:184], wgt[159:152], wgt[127:120], wgt[95:88], wgt[63:56], wgt[31:24], wgt[503:496], wgt[471:464], wgt[439:432], wgt[407:400], wgt[375:368], wgt[343:336], wgt[311:304], wgt[279:272], wgt[247:240], wgt[215:208], wgt[183:176], wgt[151:144], wgt[119:112], wgt[87:80], wgt[55:48], wgt[23:16], wgt[495:488], wgt[463:456], wgt[431:424], wgt[399:392], wgt[367:360], wgt[335:328], wgt[303:296], wgt[271:264], wgt[239:232], wgt[207:200], wgt[175:168], wgt[143:136], wgt[111:104], wgt[79:72], wgt[47:40], wgt[15:8], wgt[487:480], wgt[455:448], wgt[423:416], wgt[391:384], wgt[359:352], wgt[327:320], wgt[295:288], wgt[263:256], wgt[231:224], wgt[199:192], wgt[167:160], wgt[135:128], wgt[103:96], wgt[71:64], wgt[39:32], wgt[7:0]};
        first_edge <= first & valid;
        drain_0_0 <= cell_0_0_acc;
        drain_0_1 <= cell_0_1_acc;
        drain_0_2 <= cell_0_2_acc;
        drain_0_3 <= cell_0_3_acc;
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
            left <= 1'b0;
        end else begin
            if (start[1]) begin
                left <= 1'b1;
            end else if (out_valid) begin
                left <= left - 1'b1;
            end
        end
    end

    dot_cell_1x1_deep16_int8_int8_acc32_multiplier cell_0_0 (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt_edge[127:0]),
        .clear(first_edge),
        .acc(cell_0_0_acc)
    );

    dot_cell_1x1_deep16_int8_int8_acc32_multiplier cell_0_1 (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt_edge[255:128]),
        .clear(first_edge),
        .acc(cell_0_1_acc)
    );

    dot_cell_1x1_deep16_int8_int8_acc32_multiplier cell_0_2 (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt_edge[383:256]),
        .clear(first_edge),
        .acc(cell_0_2_acc)
    );

    dot_cell_1x1_deep16_int8_int8_acc32_multiplier cell_0_3 (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt_edge[511:384]),
        .clear(first_edge),
        .acc(cell_0_3_acc)
    );

endmodule

module dot_cell_1x1_deep16_int8_int8_acc32_multiplier (
    input  wire clk,
    input  wire [127:0] act,
    input  wire [127:0] wgt,
    input  wire clear,
    output reg  [31:0] acc
);

    wire [15:0] lane_0_next_state;
    wire [15:0] lane_1_next_state;
    wire [15:0] lane_2_next_state;
    wire [15:0] lane_3_next_state;
    wire [15:0] lane_4_next_state;
    wire [15:0] lane_5_next_state;
    wire [15:0] lane_6_next_state;
    wire [15:0] lane_7_next_state;
    wire [15:0] lane_8_next_state;
    wire [15:0] lane_9_next_state;
    wire [15:0] lane_10_next_state;
    wire [15:0] lane_11_next_state;
    wire [15:0] lane_12_next_state;
    wire [15:0] lane_13_next_state;
    wire [15:0] lane_14_next_state;
    wire [15:0] lane_15_next_state;
    wire [31:0] before_;
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
    wire low_7_0_half;
    wire low_7_0_sum;
    wire low_7_0_carry;
    wire low_8_0_half;
    wire low_8_0_sum;
    wire low_8_0_carry;
    wire low_9_0_half;
    wire low_9_0_sum;
    wire low_9_0_carry;
    wire low_10_0_half;
    wire low_10_0_sum;
    wire low_10_0_carry;
    wire low_11_0_half;
    wire low_11_0_sum;
    wire low_11_0_carry;
    wire low_12_0_half;
    wire low_12_0_sum;
    wire low_12_0_carry;
    wire low_13_0_half;
    wire low_13_0_sum;
    wire low_13_0_carry;
    wire low_14_0_half;
    wire low_14_0_sum;
    wire low_14_0_carry;
    wire low_15_0_half;
    wire low_15_0_sum;
    wire low_15_0_carry;
    wire low_16_0_half;
    wire low_16_0_sum;
    wire low_16_0_carry;
    wire low_17_0_half;
    wire low_17_0_sum;
    wire low_17_0_carry;
    wire low_18_0_half;
    wire low_18_0_sum;
    wire low_18_0_carry;
    wire low_19_0_half;
    wire low_19_0_sum;
    wire low_19_0_carry;
    reg  [31:0] after;
    wire step_20;
    wire step_21;
    wire step_22;
    wire step_23;
    wire step_24;
    wire step_25;
    wire step_26;
    wire step_27;
    wire step_28;
    wire step_29;
    wire step_30;
    wire step_31;
    wire [16:0] sum_0_0;
    wire [16:0] sum_0_1;
    wire [16:0] sum_0_2;
    wire [16:0] sum_0_3;
    wire [16:0] sum_0_4;
    wire [16:0] sum_0_5;
    wire [16:0] sum_0_6;
    wire [16:0] sum_0_7;
    wire [17:0] sum_1_0;
    wire [17:0] sum_1_1;
    wire [17:0] sum_1_2;
    wire [17:0] sum_1_3;
    wire [18:0] sum_2_0;
    wire [18:0] sum_2_1;
    wire [19:0] sum_3_0;

    assign sum_0_0 = {lane_0_next_state[15], lane_0_next_state} + {lane_1_next_state[15], lane_1_next_state};
    assign sum_0_1 = {lane_2_next_state[15], lane_2_next_state} + {lane_3_next_state[15], lane_3_next_state};
    assign sum_0_2 = {lane_4_next_state[15], lane_4_next_state} + {lane_5_next_state[15], lane_5_next_state};
    assign sum_0_3 = {lane_6_next_state[15], lane_6_next_state} + {lane_7_next_state[15], lane_7_next_state};
    assign sum_0_4 = {lane_8_next_state[15], lane_8_next_state} + {lane_9_next_state[15], lane_9_next_state};
    assign sum_0_5 = {lane_10_next_state[15], lane_10_next_state} + {lane_11_next_state[15], lane_11_next_state};
    assign sum_0_6 = {lane_12_next_state[15], lane_12_next_state} + {lane_13_next_state[15], lane_13_next_state};
    assign sum_0_7 = {lane_14_next_state[15], lane_14_next_state} + {lane_15_next_state[15], lane_15_next_state};
    assign sum_1_0 = {sum_0_0[16], sum_0_0} + {sum_0_1[16], sum_0_1};
    assign sum_1_1 = {sum_0_2[16], sum_0_2} + {sum_0_3[16], sum_0_3};
    assign sum_1_2 = {sum_0_4[16], sum_0_4} + {sum_0_5[16], sum_0_5};
    assign sum_1_3 = {sum_0_6[16], sum_0_6} + {sum_0_7[16], sum_0_7};
    assign sum_2_0 = {sum_1_0[17], sum_1_0} + {sum_1_1[17], sum_1_1};
    assign sum_2_1 = {sum_1_2[17], sum_1_2} + {sum_1_3[17], sum_1_3};
    assign sum_3_0 = {sum_2_0[18], sum_2_0} + {sum_2_1[18], sum_2_1};
    assign before_ = clear ? 32'd0 : acc;
    assign low_0_0_sum = before_[0] ^ sum_3_0[0];
    assign low_0_0_carry = before_[0] & sum_3_0[0];
    assign low_1_0_half = before_[1] ^ sum_3_0[1];
    assign low_1_0_sum = low_1_0_half ^ low_0_0_carry;
    assign low_1_0_carry = (before_[1] & sum_3_0[1]) | (low_1_0_half & low_0_0_carry);
    assign low_2_0_half = before_[2] ^ sum_3_0[2];
    assign low_2_0_sum = low_2_0_half ^ low_1_0_carry;
    assign low_2_0_carry = (before_[2] & sum_3_0[2]) | (low_2_0_half & low_1_0_carry);
    assign low_3_0_half = before_[3] ^ sum_3_0[3];
    assign low_3_0_sum = low_3_0_half ^ low_2_0_carry;
    assign low_3_0_carry = (before_[3] & sum_3_0[3]) | (low_3_0_half & low_2_0_carry);
    assign low_4_0_half = before_[4] ^ sum_3_0[4];
    assign low_4_0_sum = low_4_0_half ^ low_3_0_carry;
    assign low_4_0_carry = (before_[4] & sum_3_0[4]) | (low_4_0_half & low_3_0_carry);
    assign low_5_0_half = before_[5] ^ sum_3_0[5];
    assign low_5_0_sum = low_5_0_half ^ low_4_0_carry;
    assign low_5_0_carry = (before_[5] & sum_3_0[5]) | (low_5_0_half & low_4_0_carry);
    assign low_6_0_half = before_[6] ^ sum_3_0[6];
    assign low_6_0_sum = low_6_0_half ^ low_5_0_carry;
    assign low_6_0_carry = (before_[6] & sum_3_0[6]) | (low_6_0_half & low_5_0_carry);
    assign low_7_0_half = before_[7] ^ sum_3_0[7];
    assign low_7_0_sum = low_7_0_half ^ low_6_0_carry;
    assign low_7_0_carry = (before_[7] & sum_3_0[7]) | (low_7_0_half & low_6_0_carry);
    assign low_8_0_half = before_[8] ^ sum_3_0[8];
    assign low_8_0_sum = low_8_0_half ^ low_7_0_carry;
    assign low_8_0_carry = (before_[8] & sum_3_0[8]) | (low_8_0_half & low_7_0_carry);
    assign low_9_0_half = before_[9] ^ sum_3_0[9];
    assign low_9_0_sum = low_9_0_half ^ low_8_0_carry;
    assign low_9_0_carry = (before_[9] & sum_3_0[9]) | (low_9_0_half & low_8_0_carry);
    assign low_10_0_half = before_[10] ^ sum_3_0[10];
    assign low_10_0_sum = low_10_0_half ^ low_9_0_carry;
    assign low_10_0_carry = (before_[10] & sum_3_0[10]) | (low_10_0_half & low_9_0_carry);
    assign low_11_0_half = before_[11] ^ sum_3_0[11];
    assign low_11_0_sum = low_11_0_half ^ low_10_0_carry;
    assign low_11_0_carry = (before_[11] & sum_3_0[11]) | (low_11_0_half & low_10_0_carry);
    assign low_12_0_half = before_[12] ^ sum_3_0[12];
    assign low_12_0_sum = low_12_0_half ^ low_11_0_carry;
    assign low_12_0_carry = (before_[12] & sum_3_0[12]) | (low_12_0_half & low_11_0_carry);
    assign low_13_0_half = before_[13] ^ sum_3_0[13];
    assign low_13_0_sum = low_13_0_half ^ low_12_0_carry;
    assign low_13_0_carry = (before_[13] & sum_3_0[13]) | (low_13_0_half & low_12_0_carry);
    assign low_14_0_half = before_[14] ^ sum_3_0[14];
    assign low_14_0_sum = low_14_0_half ^ low_13_0_carry;
    assign low_14_0_carry = (before_[14] & sum_3_0[14]) | (low_14_0_half & low_13_0_carry);
    assign low_15_0_half = before_[15] ^ sum_3_0[15];
    assign low_15_0_sum = low_15_0_half ^ low_14_0_carry;
    assign low_15_0_carry = (before_[15] & sum_3_0[15]) | (low_15_0_half & low_14_0_carry);
    assign low_16_0_half = before_[16] ^ sum_3_0[16];
    assign low_16_0_sum = low_16_0_half ^ low_15_0_carry;
    assign low_16_0_carry = (before_[16] & sum_3_0[16]) | (low_16_0_half & low_15_0_carry);
    assign low_17_0_half = before_[17] ^ sum_3_0[17];
    assign low_17_0_sum = low_17_0_half ^ low_16_0_carry;
    assign low_17_0_carry = (before_[17] & sum_3_0[17]) | (low_17_0_half & low_16_0_carry);
    assign low_18_0_half = before_[18] ^ sum_3_0[18];
    assign low_18_0_sum = low_18_0_half ^ low_17_0_carry;
    assign low_18_0_carry = (before_[18] & sum_3_0[18]) | (low_18_0_half & low_17_0_carry);
    assign low_19_0_half = before_[19] ^ sum_3_0[19];
    assign low_19_0_sum = low_19_0_half ^ low_18_0_carry;
    assign low_19_0_carry = (before_[19] & sum_3_0[19]) | (low_19_0_half & low_18_0_carry);
    assign step_20 = low_19_0_carry ^ sum_3_0[19];
    assign step_21 = step_20 & (before_[20] ^ sum_3_0[19]);
    assign step_22 = step_21 & (before_[21] ^ sum_3_0[19]);
    assign step_23 = step_22 & (before_[22] ^ sum_3_0[19]);
    assign step_24 = step_23 & (before_[23] ^ sum_3_0[19]);
    assign step_25 = step_24 & (before_[24] ^ sum_3_0[19]);
    assign step_26 = step_25 & (before_[25] ^ sum_3_0[19]);
    assign step_27 = step_26 & (before_[26] ^ sum_3_0[19]);
    assign step_28 = step_27 & (before_[27] ^ sum_3_0[19]);
    assign step_29 = step_28 & (before_[28] ^ sum_3_0[19]);
    assign step_30 = step_29 & (before_[29] ^ sum_3_0[19]);
    assign step_31 = step_30 & (before_[30] ^ sum_3_0[19]);

    always @* begin
        after = 32'd0;
        after[19:0] = {low_19_0_sum, low_18_0_sum, low_17_0_sum, low_16_0_sum, low_15_0_sum, low_14_0_sum, low_13_0_sum, low_12_0_sum, low_11_0_sum, low_10_0_sum, low_9_0_sum, low_8_0_sum, low_7_0_sum, low_6_0_sum, low_5_0_sum, low_4_0_sum, low_3_0_sum, low_2_0_sum, low_1_0_sum, low_0_0_sum};
        after[20] = before_[20] ^ step_20;
        after[21] = before_[21] ^ step_21;
        after[22] = before_[22] ^ step_22;
        after[23] = before_[23] ^ step_23;
        after[24] = before_[24] ^ step_24;
        after[25] = before_[25] ^ step_25;
        after[26] = before_[26] ^ step_26;
        after[27] = before_[27] ^ step_27;
        after[28] = before_[28] ^ step_28;
        after[29] = before_[29] ^ step_29;
        after[30] = before_[30] ^ step_30;
        after[31] = before_[31] ^ step_31;
    end

    always @(posedge clk) begin
        acc <= after;
    end

    pe_multiplier_int8_int8_acc16 lane_0 (
        .act(act[7:0]),
        .wgt(wgt[7:0]),
        .state(16'd0),
        .next_state(lane_0_next_state)
    );

    pe_multiplier_int8_int8_acc16 lane_1 (
        .act(act[15:8]),
        .wgt(wgt[15:8]),
        .state(16'd0),
        .next_state(lane_1_next_state)
    );

    pe_multiplier_int8_int8_acc16 lane_2 (
        .act(act[23:16]),
        .wgt(wgt[23:16]),
        .state(16'd0),
        .next_state(lane_2_next_state)
    );

    pe_multiplier_int8_int8_acc16 lane_3 (
        .act(act[31:24]),
        .wgt(wgt[31:24]),
        .state(16'd0),
        .next_state(lane_3_next_state)
    );

    pe_multiplier_int8_int8_acc16 lane_4 (
        .act(act[39:32]),
        .wgt(wgt[39:32]),
        .state(16'd0),
        .next_state(lane_4_next_state)
    );

    pe_multiplier_int8_int8_acc16 lane_5 (
        .act(act[47:40]),
        .wgt(wgt[47:40]),
        .state(16'd0),
        .next_state(lane_5_next_state)
    );

    pe_multiplier_int8_int8_acc16 lane_6 (
        .act(act[55:48]),
        .wgt(wgt[55:48]),
        .state(16'd0),
        .next_state(lane_6_next_state)
    );

    pe_multiplier_int8_int8_acc16 lane_7 (
        .act(act[63:56]),
        .wgt(wgt[63:56]),
        .state(16'd0),
        .next_state(lane_7_next_state)
    );

    pe_multiplier_int8_int8_acc16 lane_8 (
        .act(act[71:64]),
        .wgt(wgt[71:64]),
        .state(16'd0),
        .next_state(lane_8_next_state)
    );

    pe_multiplier_int8_int8_acc16 lane_9 (
        .act(act[79:72]),
        .wgt(wgt[79:72]),
        .state(16'd0),
        .next_state(lane_9_next_state)
    );

    pe_multiplier_int8_int8_acc16 lane_10 (
        .act(act[87:80]),
        .wgt(wgt[87:80]),
        .state(16'd0),
        .next_state(lane_10_next_state)
    );

    pe_multiplier_int8_int8_acc16 lane_11 (
        .act(act[95:88]),
        .wgt(wgt[95:88]),
        .state(16'd0),
        .next_state(lane_11_next_state)
    );

    pe_multiplier_int8_int8_acc16 lane_12 (
        .act(act[103:96]),
        .wgt(wgt[103:96]),
        .state(16'd0),
        .next_state(lane_12_next_state)
    );

    pe_multiplier_int8_int8_acc16 lane_13 (
        .act(act[111:104]),
        .wgt(wgt[111:104]),
        .state(16'd0),
        .next_state(lane_13_next_state)
    );

    pe_multiplier_int8_int8_acc16 lane_14 (
        .act(act[119:112]),
        .wgt(wgt[119:112]),
        .state(16'd0),
        .next_state(lane_14_next_state)
    );

    pe_multiplier_int8_int8_acc16 lane_15 (
        .act(act[127:120]),
        .wgt(wgt[127:120]),
        .state(16'd0),
        .next_state(lane_15_next_state)
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
