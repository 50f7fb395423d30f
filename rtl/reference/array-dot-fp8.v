// dot_array_1x2_deep2_e5m2_e4m3_acc67_multiplier: output-stationary array of dot products: several k per cycle in one tree per sum
//
//   rows       1            rows of PEs
//   cols       2            columns of PEs
//   deep       2            products that a cycle adds to every sum, in one tree
//   act        e5m2         format of the activations
//   wgt        e4m3         format of the weights
//   acc_width  67 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         multiplier   PE family
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       array        array: finished sums leave row by row, behind the next ones; anchor: operands registered, every accumulator a port, as published columns are measured
//
// digest f5540ff9cec0cdedac12c7ed4922fcc9fd023110cda0bd54153a9779af131cae
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module dot_array_1x2_deep2_e5m2_e4m3_acc67_multiplier (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire [15:0] act,
    input  wire [31:0] wgt,
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
    wire wgt_decode_2_sign;
    wire [3:0] wgt_decode_2_significand;
    wire [3:0] wgt_decode_2_shift;
    wire wgt_decode_2_nan;
    wire wgt_decode_3_sign;
    wire [3:0] wgt_decode_3_significand;
    wire [3:0] wgt_decode_3_shift;
    wire wgt_decode_3_nan;
    reg  [21:0] act_edge;
    reg  [39:0] wgt_edge;
    reg  first_edge;
    reg  [67:0] drain_0_0;
    reg  [67:0] drain_0_1;
    reg  left;
    wire [67:0] cell_0_0_acc;
    wire [67:0] cell_0_1_acc;
    reg  [1:0] start;
    wire [21:0] bits_1;

    assign out_valid = left != 1'b0;
    assign out_last = left == 1'b1;
    assign bits_1 = {act_decode_1_inf, act_decode_1_nan, act_decode_1_shift, act_decode_1_significand, act_decode_1_sign, act_decode_0_inf, act_decode_0_nan, act_decode_0_shift, act_decode_0_significand, act_decode_0_sign} & {22{valid}};
    assign out = {drain_0_1[66:0], drain_0_0[66:0]};
    assign nan = {drain_0_1[67], drain_0_0[67]};

    always @(posedge clk) begin
        act_edge <= bits_1;
        wgt_edge <= {(wgt_decode_3_nan & valid), wgt_decode_3_shift, wgt_decode_3_significand, wgt_decode_3_sign, (wgt_decode_2_nan & valid), wgt_decode_2_shift, wgt_decode_2_significand, wgt_decode_2_sign, (wgt_decode_1_nan & valid), wgt_decode_1_shift, wgt_decode_1_significand, wgt_decode_1_sign, (wgt_decode_0_nan & valid), wgt_decode_0_shift, wgt_decode_0_significand, wgt_decode_0_sign};
        first_edge <= first & valid;
        drain_0_0 <= cell_0_0_acc;
        drain_0_1 <= cell_0_1_acc;
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
        .code(wgt[23:16]),
        .sign(wgt_decode_1_sign),
        .significand(wgt_decode_1_significand),
        .shift(wgt_decode_1_shift),
        .nan(wgt_decode_1_nan)
    );

    decode_e4m3 wgt_decode_2 (
        .code(wgt[15:8]),
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

    dot_cell_1x1_deep2_e5m2_e4m3_acc67_multiplier cell_0_0 (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt_edge[19:0]),
        .clear(first_edge),
        .acc(cell_0_0_acc)
    );

    dot_cell_1x1_deep2_e5m2_e4m3_acc67_multiplier cell_0_1 (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt_edge[39:20]),
        .clear(first_edge),
        .acc(cell_0_1_acc)
    );

endmodule

module dot_cell_1x1_deep2_e5m2_e4m3_acc67_multiplier (
    input  wire clk,
    input  wire [21:0] act,
    input  wire [19:0] wgt,
    input  wire clear,
    output reg  [67:0] acc
);

    wire [52:0] lane_0_next_state;
    wire [52:0] lane_1_next_state;
    wire wrong;
    wire [67:0] before_;
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
    wire low_20_0_half;
    wire low_20_0_sum;
    wire low_20_0_carry;
    wire low_21_0_half;
    wire low_21_0_sum;
    wire low_21_0_carry;
    wire low_22_0_half;
    wire low_22_0_sum;
    wire low_22_0_carry;
    wire low_23_0_half;
    wire low_23_0_sum;
    wire low_23_0_carry;
    wire low_24_0_half;
    wire low_24_0_sum;
    wire low_24_0_carry;
    wire low_25_0_half;
    wire low_25_0_sum;
    wire low_25_0_carry;
    wire low_26_0_half;
    wire low_26_0_sum;
    wire low_26_0_carry;
    wire low_27_0_half;
    wire low_27_0_sum;
    wire low_27_0_carry;
    wire low_28_0_half;
    wire low_28_0_sum;
    wire low_28_0_carry;
    wire low_29_0_half;
    wire low_29_0_sum;
    wire low_29_0_carry;
    wire low_30_0_half;
    wire low_30_0_sum;
    wire low_30_0_carry;
    wire low_31_0_half;
    wire low_31_0_sum;
    wire low_31_0_carry;
    wire low_32_0_half;
    wire low_32_0_sum;
    wire low_32_0_carry;
    wire low_33_0_half;
    wire low_33_0_sum;
    wire low_33_0_carry;
    wire low_34_0_half;
    wire low_34_0_sum;
    wire low_34_0_carry;
    wire low_35_0_half;
    wire low_35_0_sum;
    wire low_35_0_carry;
    wire low_36_0_half;
    wire low_36_0_sum;
    wire low_36_0_carry;
    wire low_37_0_half;
    wire low_37_0_sum;
    wire low_37_0_carry;
    wire low_38_0_half;
    wire low_38_0_sum;
    wire low_38_0_carry;
    wire low_39_0_half;
    wire low_39_0_sum;
    wire low_39_0_carry;
    wire low_40_0_half;
    wire low_40_0_sum;
    wire low_40_0_carry;
    wire low_41_0_half;
    wire low_41_0_sum;
    wire low_41_0_carry;
    wire low_42_0_half;
    wire low_42_0_sum;
    wire low_42_0_carry;
    wire low_43_0_half;
    wire low_43_0_sum;
    wire low_43_0_carry;
    wire low_44_0_half;
    wire low_44_0_sum;
    wire low_44_0_carry;
    wire low_45_0_half;
    wire low_45_0_sum;
    wire low_45_0_carry;
    wire low_46_0_half;
    wire low_46_0_sum;
    wire low_46_0_carry;
    wire low_47_0_half;
    wire low_47_0_sum;
    wire low_47_0_carry;
    wire low_48_0_half;
    wire low_48_0_sum;
    wire low_48_0_carry;
    wire low_49_0_half;
    wire low_49_0_sum;
    wire low_49_0_carry;
    wire low_50_0_half;
    wire low_50_0_sum;
    wire low_50_0_carry;
    wire low_51_0_half;
    wire low_51_0_sum;
    wire low_51_0_carry;
    reg  [66:0] after;
    wire step_52;
    wire step_53;
    wire step_54;
    wire step_55;
    wire step_56;
    wire step_57;
    wire step_58;
    wire step_59;
    wire step_60;
    wire step_61;
    wire step_62;
    wire step_63;
    wire step_64;
    wire step_65;
    wire step_66;
    wire [51:0] sum_0_0;

    assign sum_0_0 = lane_0_next_state[51:0] + lane_1_next_state[51:0];
    assign wrong = |{lane_1_next_state[52], lane_0_next_state[52]};
    assign before_ = clear ? 68'd0 : acc;
    assign low_0_0_sum = before_[0] ^ sum_0_0[0];
    assign low_0_0_carry = before_[0] & sum_0_0[0];
    assign low_1_0_half = before_[1] ^ sum_0_0[1];
    assign low_1_0_sum = low_1_0_half ^ low_0_0_carry;
    assign low_1_0_carry = (before_[1] & sum_0_0[1]) | (low_1_0_half & low_0_0_carry);
    assign low_2_0_half = before_[2] ^ sum_0_0[2];
    assign low_2_0_sum = low_2_0_half ^ low_1_0_carry;
    assign low_2_0_carry = (before_[2] & sum_0_0[2]) | (low_2_0_half & low_1_0_carry);
    assign low_3_0_half = before_[3] ^ sum_0_0[3];
    assign low_3_0_sum = low_3_0_half ^ low_2_0_carry;
    assign low_3_0_carry = (before_[3] & sum_0_0[3]) | (low_3_0_half & low_2_0_carry);
    assign low_4_0_half = before_[4] ^ sum_0_0[4];
    assign low_4_0_sum = low_4_0_half ^ low_3_0_carry;
    assign low_4_0_carry = (before_[4] & sum_0_0[4]) | (low_4_0_half & low_3_0_carry);
    assign low_5_0_half = before_[5] ^ sum_0_0[5];
    assign low_5_0_sum = low_5_0_half ^ low_4_0_carry;
    assign low_5_0_carry = (before_[5] & sum_0_0[5]) | (low_5_0_half & low_4_0_carry);
    assign low_6_0_half = before_[6] ^ sum_0_0[6];
    assign low_6_0_sum = low_6_0_half ^ low_5_0_carry;
    assign low_6_0_carry = (before_[6] & sum_0_0[6]) | (low_6_0_half & low_5_0_carry);
    assign low_7_0_half = before_[7] ^ sum_0_0[7];
    assign low_7_0_sum = low_7_0_half ^ low_6_0_carry;
    assign low_7_0_carry = (before_[7] & sum_0_0[7]) | (low_7_0_half & low_6_0_carry);
    assign low_8_0_half = before_[8] ^ sum_0_0[8];
    assign low_8_0_sum = low_8_0_half ^ low_7_0_carry;
    assign low_8_0_carry = (before_[8] & sum_0_0[8]) | (low_8_0_half & low_7_0_carry);
    assign low_9_0_half = before_[9] ^ sum_0_0[9];
    assign low_9_0_sum = low_9_0_half ^ low_8_0_carry;
    assign low_9_0_carry = (before_[9] & sum_0_0[9]) | (low_9_0_half & low_8_0_carry);
    assign low_10_0_half = before_[10] ^ sum_0_0[10];
    assign low_10_0_sum = low_10_0_half ^ low_9_0_carry;
    assign low_10_0_carry = (before_[10] & sum_0_0[10]) | (low_10_0_half & low_9_0_carry);
    assign low_11_0_half = before_[11] ^ sum_0_0[11];
    assign low_11_0_sum = low_11_0_half ^ low_10_0_carry;
    assign low_11_0_carry = (before_[11] & sum_0_0[11]) | (low_11_0_half & low_10_0_carry);
    assign low_12_0_half = before_[12] ^ sum_0_0[12];
    assign low_12_0_sum = low_12_0_half ^ low_11_0_carry;
    assign low_12_0_carry = (before_[12] & sum_0_0[12]) | (low_12_0_half & low_11_0_carry);
    assign low_13_0_half = before_[13] ^ sum_0_0[13];
    assign low_13_0_sum = low_13_0_half ^ low_12_0_carry;
    assign low_13_0_carry = (before_[13] & sum_0_0[13]) | (low_13_0_half & low_12_0_carry);
    assign low_14_0_half = before_[14] ^ sum_0_0[14];
    assign low_14_0_sum = low_14_0_half ^ low_13_0_carry;
    assign low_14_0_carry = (before_[14] & sum_0_0[14]) | (low_14_0_half & low_13_0_carry);
    assign low_15_0_half = before_[15] ^ sum_0_0[15];
    assign low_15_0_sum = low_15_0_half ^ low_14_0_carry;
    assign low_15_0_carry = (before_[15] & sum_0_0[15]) | (low_15_0_half & low_14_0_carry);
    assign low_16_0_half = before_[16] ^ sum_0_0[16];
    assign low_16_0_sum = low_16_0_half ^ low_15_0_carry;
    assign low_16_0_carry = (before_[16] & sum_0_0[16]) | (low_16_0_half & low_15_0_carry);
    assign low_17_0_half = before_[17] ^ sum_0_0[17];
    assign low_17_0_sum = low_17_0_half ^ low_16_0_carry;
    assign low_17_0_carry = (before_[17] & sum_0_0[17]) | (low_17_0_half & low_16_0_carry);
    assign low_18_0_half = before_[18] ^ sum_0_0[18];
    assign low_18_0_sum = low_18_0_half ^ low_17_0_carry;
    assign low_18_0_carry = (before_[18] & sum_0_0[18]) | (low_18_0_half & low_17_0_carry);
    assign low_19_0_half = before_[19] ^ sum_0_0[19];
    assign low_19_0_sum = low_19_0_half ^ low_18_0_carry;
    assign low_19_0_carry = (before_[19] & sum_0_0[19]) | (low_19_0_half & low_18_0_carry);
    assign low_20_0_half = before_[20] ^ sum_0_0[20];
    assign low_20_0_sum = low_20_0_half ^ low_19_0_carry;
    assign low_20_0_carry = (before_[20] & sum_0_0[20]) | (low_20_0_half & low_19_0_carry);
    assign low_21_0_half = before_[21] ^ sum_0_0[21];
    assign low_21_0_sum = low_21_0_half ^ low_20_0_carry;
    assign low_21_0_carry = (before_[21] & sum_0_0[21]) | (low_21_0_half & low_20_0_carry);
    assign low_22_0_half = before_[22] ^ sum_0_0[22];
    assign low_22_0_sum = low_22_0_half ^ low_21_0_carry;
    assign low_22_0_carry = (before_[22] & sum_0_0[22]) | (low_22_0_half & low_21_0_carry);
    assign low_23_0_half = before_[23] ^ sum_0_0[23];
    assign low_23_0_sum = low_23_0_half ^ low_22_0_carry;
    assign low_23_0_carry = (before_[23] & sum_0_0[23]) | (low_23_0_half & low_22_0_carry);
    assign low_24_0_half = before_[24] ^ sum_0_0[24];
    assign low_24_0_sum = low_24_0_half ^ low_23_0_carry;
    assign low_24_0_carry = (before_[24] & sum_0_0[24]) | (low_24_0_half & low_23_0_carry);
    assign low_25_0_half = before_[25] ^ sum_0_0[25];
    assign low_25_0_sum = low_25_0_half ^ low_24_0_carry;
    assign low_25_0_carry = (before_[25] & sum_0_0[25]) | (low_25_0_half & low_24_0_carry);
    assign low_26_0_half = before_[26] ^ sum_0_0[26];
    assign low_26_0_sum = low_26_0_half ^ low_25_0_carry;
    assign low_26_0_carry = (before_[26] & sum_0_0[26]) | (low_26_0_half & low_25_0_carry);
    assign low_27_0_half = before_[27] ^ sum_0_0[27];
    assign low_27_0_sum = low_27_0_half ^ low_26_0_carry;
    assign low_27_0_carry = (before_[27] & sum_0_0[27]) | (low_27_0_half & low_26_0_carry);
    assign low_28_0_half = before_[28] ^ sum_0_0[28];
    assign low_28_0_sum = low_28_0_half ^ low_27_0_carry;
    assign low_28_0_carry = (before_[28] & sum_0_0[28]) | (low_28_0_half & low_27_0_carry);
    assign low_29_0_half = before_[29] ^ sum_0_0[29];
    assign low_29_0_sum = low_29_0_half ^ low_28_0_carry;
    assign low_29_0_carry = (before_[29] & sum_0_0[29]) | (low_29_0_half & low_28_0_carry);
    assign low_30_0_half = before_[30] ^ sum_0_0[30];
    assign low_30_0_sum = low_30_0_half ^ low_29_0_carry;
    assign low_30_0_carry = (before_[30] & sum_0_0[30]) | (low_30_0_half & low_29_0_carry);
    assign low_31_0_half = before_[31] ^ sum_0_0[31];
    assign low_31_0_sum = low_31_0_half ^ low_30_0_carry;
    assign low_31_0_carry = (before_[31] & sum_0_0[31]) | (low_31_0_half & low_30_0_carry);
    assign low_32_0_half = before_[32] ^ sum_0_0[32];
    assign low_32_0_sum = low_32_0_half ^ low_31_0_carry;
    assign low_32_0_carry = (before_[32] & sum_0_0[32]) | (low_32_0_half & low_31_0_carry);
    assign low_33_0_half = before_[33] ^ sum_0_0[33];
    assign low_33_0_sum = low_33_0_half ^ low_32_0_carry;
    assign low_33_0_carry = (before_[33] & sum_0_0[33]) | (low_33_0_half & low_32_0_carry);
    assign low_34_0_half = before_[34] ^ sum_0_0[34];
    assign low_34_0_sum = low_34_0_half ^ low_33_0_carry;
    assign low_34_0_carry = (before_[34] & sum_0_0[34]) | (low_34_0_half & low_33_0_carry);
    assign low_35_0_half = before_[35] ^ sum_0_0[35];
    assign low_35_0_sum = low_35_0_half ^ low_34_0_carry;
    assign low_35_0_carry = (before_[35] & sum_0_0[35]) | (low_35_0_half & low_34_0_carry);
    assign low_36_0_half = before_[36] ^ sum_0_0[36];
    assign low_36_0_sum = low_36_0_half ^ low_35_0_carry;
    assign low_36_0_carry = (before_[36] & sum_0_0[36]) | (low_36_0_half & low_35_0_carry);
    assign low_37_0_half = before_[37] ^ sum_0_0[37];
    assign low_37_0_sum = low_37_0_half ^ low_36_0_carry;
    assign low_37_0_carry = (before_[37] & sum_0_0[37]) | (low_37_0_half & low_36_0_carry);
    assign low_38_0_half = before_[38] ^ sum_0_0[38];
    assign low_38_0_sum = low_38_0_half ^ low_37_0_carry;
    assign low_38_0_carry = (before_[38] & sum_0_0[38]) | (low_38_0_half & low_37_0_carry);
    assign low_39_0_half = before_[39] ^ sum_0_0[39];
    assign low_39_0_sum = low_39_0_half ^ low_38_0_carry;
    assign low_39_0_carry = (before_[39] & sum_0_0[39]) | (low_39_0_half & low_38_0_carry);
    assign low_40_0_half = before_[40] ^ sum_0_0[40];
    assign low_40_0_sum = low_40_0_half ^ low_39_0_carry;
    assign low_40_0_carry = (before_[40] & sum_0_0[40]) | (low_40_0_half & low_39_0_carry);
    assign low_41_0_half = before_[41] ^ sum_0_0[41];
    assign low_41_0_sum = low_41_0_half ^ low_40_0_carry;
    assign low_41_0_carry = (before_[41] & sum_0_0[41]) | (low_41_0_half & low_40_0_carry);
    assign low_42_0_half = before_[42] ^ sum_0_0[42];
    assign low_42_0_sum = low_42_0_half ^ low_41_0_carry;
    assign low_42_0_carry = (before_[42] & sum_0_0[42]) | (low_42_0_half & low_41_0_carry);
    assign low_43_0_half = before_[43] ^ sum_0_0[43];
    assign low_43_0_sum = low_43_0_half ^ low_42_0_carry;
    assign low_43_0_carry = (before_[43] & sum_0_0[43]) | (low_43_0_half & low_42_0_carry);
    assign low_44_0_half = before_[44] ^ sum_0_0[44];
    assign low_44_0_sum = low_44_0_half ^ low_43_0_carry;
    assign low_44_0_carry = (before_[44] & sum_0_0[44]) | (low_44_0_half & low_43_0_carry);
    assign low_45_0_half = before_[45] ^ sum_0_0[45];
    assign low_45_0_sum = low_45_0_half ^ low_44_0_carry;
    assign low_45_0_carry = (before_[45] & sum_0_0[45]) | (low_45_0_half & low_44_0_carry);
    assign low_46_0_half = before_[46] ^ sum_0_0[46];
    assign low_46_0_sum = low_46_0_half ^ low_45_0_carry;
    assign low_46_0_carry = (before_[46] & sum_0_0[46]) | (low_46_0_half & low_45_0_carry);
    assign low_47_0_half = before_[47] ^ sum_0_0[47];
    assign low_47_0_sum = low_47_0_half ^ low_46_0_carry;
    assign low_47_0_carry = (before_[47] & sum_0_0[47]) | (low_47_0_half & low_46_0_carry);
    assign low_48_0_half = before_[48] ^ sum_0_0[48];
    assign low_48_0_sum = low_48_0_half ^ low_47_0_carry;
    assign low_48_0_carry = (before_[48] & sum_0_0[48]) | (low_48_0_half & low_47_0_carry);
    assign low_49_0_half = before_[49] ^ sum_0_0[49];
    assign low_49_0_sum = low_49_0_half ^ low_48_0_carry;
    assign low_49_0_carry = (before_[49] & sum_0_0[49]) | (low_49_0_half & low_48_0_carry);
    assign low_50_0_half = before_[50] ^ sum_0_0[50];
    assign low_50_0_sum = low_50_0_half ^ low_49_0_carry;
    assign low_50_0_carry = (before_[50] & sum_0_0[50]) | (low_50_0_half & low_49_0_carry);
    assign low_51_0_half = before_[51] ^ sum_0_0[51];
    assign low_51_0_sum = low_51_0_half ^ low_50_0_carry;
    assign low_51_0_carry = (before_[51] & sum_0_0[51]) | (low_51_0_half & low_50_0_carry);
    assign step_52 = low_51_0_carry ^ sum_0_0[51];
    assign step_53 = step_52 & (before_[52] ^ sum_0_0[51]);
    assign step_54 = step_53 & (before_[53] ^ sum_0_0[51]);
    assign step_55 = step_54 & (before_[54] ^ sum_0_0[51]);
    assign step_56 = step_55 & (before_[55] ^ sum_0_0[51]);
    assign step_57 = step_56 & (before_[56] ^ sum_0_0[51]);
    assign step_58 = step_57 & (before_[57] ^ sum_0_0[51]);
    assign step_59 = step_58 & (before_[58] ^ sum_0_0[51]);
    assign step_60 = step_59 & (before_[59] ^ sum_0_0[51]);
    assign step_61 = step_60 & (before_[60] ^ sum_0_0[51]);
    assign step_62 = step_61 & (before_[61] ^ sum_0_0[51]);
    assign step_63 = step_62 & (before_[62] ^ sum_0_0[51]);
    assign step_64 = step_63 & (before_[63] ^ sum_0_0[51]);
    assign step_65 = step_64 & (before_[64] ^ sum_0_0[51]);
    assign step_66 = step_65 & (before_[65] ^ sum_0_0[51]);

    always @* begin
        after = 67'd0;
        after[51:0] = {low_51_0_sum, low_50_0_sum, low_49_0_sum, low_48_0_sum, low_47_0_sum, low_46_0_sum, low_45_0_sum, low_44_0_sum, low_43_0_sum, low_42_0_sum, low_41_0_sum, low_40_0_sum, low_39_0_sum, low_38_0_sum, low_37_0_sum, low_36_0_sum, low_35_0_sum, low_34_0_sum, low_33_0_sum, low_32_0_sum, low_31_0_sum, low_30_0_sum, low_29_0_sum, low_28_0_sum, low_27_0_sum, low_26_0_sum, low_25_0_sum, low_24_0_sum, low_23_0_sum, low_22_0_sum, low_21_0_sum, low_20_0_sum, low_19_0_sum, low_18_0_sum, low_17_0_sum, low_16_0_sum, low_15_0_sum, low_14_0_sum, low_13_0_sum, low_12_0_sum, low_11_0_sum, low_10_0_sum, low_9_0_sum, low_8_0_sum, low_7_0_sum, low_6_0_sum, low_5_0_sum, low_4_0_sum, low_3_0_sum, low_2_0_sum, low_1_0_sum, low_0_0_sum};
        after[52] = before_[52] ^ step_52;
        after[53] = before_[53] ^ step_53;
        after[54] = before_[54] ^ step_54;
        after[55] = before_[55] ^ step_55;
        after[56] = before_[56] ^ step_56;
        after[57] = before_[57] ^ step_57;
        after[58] = before_[58] ^ step_58;
        after[59] = before_[59] ^ step_59;
        after[60] = before_[60] ^ step_60;
        after[61] = before_[61] ^ step_61;
        after[62] = before_[62] ^ step_62;
        after[63] = before_[63] ^ step_63;
        after[64] = before_[64] ^ step_64;
        after[65] = before_[65] ^ step_65;
        after[66] = before_[66] ^ step_66;
    end

    always @(posedge clk) begin
        acc <= {(before_[67] | wrong), after};
    end

    pe_multiplier_e5m2_e4m3_acc52 lane_0 (
        .act(act[10:0]),
        .wgt(wgt[9:0]),
        .state(53'd0),
        .next_state(lane_0_next_state)
    );

    pe_multiplier_e5m2_e4m3_acc52 lane_1 (
        .act(act[21:11]),
        .wgt(wgt[19:10]),
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

`default_nettype wire
