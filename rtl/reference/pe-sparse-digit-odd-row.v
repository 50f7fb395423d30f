// sparse_digit_uint5_uint6_acc11_row_g3_2cols: PE that adds one signed digit times a weight per cycle; zero digits take no time
//
//   act        uint5        format of the activations
//   wgt        uint6        format of the weights
//   acc_width  11 bits      width of the accumulator; results wrap modulo 2**acc_width
//   form       row          anchor: one PE, operands registered, accumulator exposed, as published PEs are measured; row: PEs behind one encoder, between streams
//   group      3            form row: activations of a beat, whose digits are issued together
//   cols       2            form row: PEs that share the encoder, each with weights of its own
//   lanes      1            digits per cycle
//
// digest 192926175bc7185c837c42ba67b37da7bfb38772a6026b10396aaf5d9ce7bd91
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module sparse_digit_uint5_uint6_acc11_row_g3_2cols (
    input  wire clk,
    input  wire rst,
    input  wire operands__valid,
    output wire operands__ready,
    input  wire [14:0] operands__act,
    input  wire [35:0] operands__wgt,
    input  wire operands__last,
    output reg  results__valid,
    input  wire results__ready,
    output wire [21:0] results__data,
    output wire results__last
);

    wire gone;
    wire free;
    wire issue_ends;
    wire [2:0] issue_at;
    wire [2:0] issue_place;
    wire [1:0] issue_digit;
    wire issue_first;
    reg  [2:0] line;
    wire [10:0] column_0_result;
    wire [10:0] column_1_result;
    reg  delayed_1;

    assign gone = results__valid & results__ready;
    assign free = ~issue_ends & (~delayed_1 | gone);
    assign results__data = {column_1_result, column_0_result};
    assign results__last = 1'b1;

    always @(posedge clk) begin
        if (rst) begin
            line <= 3'd0;
        end else begin
            line <= {line[1:0], issue_ends};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            delayed_1 <= 1'b0;
        end else begin
            delayed_1 <= issue_ends | (delayed_1 & ~gone);
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            results__valid <= 1'b0;
        end else begin
            results__valid <= line[2] | (results__valid & ~gone);
        end
    end

    digit_issue_uint5_uint6_acc11_row_g3_2cols issue (
        .clk(clk),
        .rst(rst),
        .act(operands__act),
        .last(operands__last),
        .valid(operands__valid),
        .free(free),
        .ready(operands__ready),
        .at(issue_at),
        .place(issue_place),
        .digit(issue_digit),
        .first(issue_first),
        .ends(issue_ends)
    );

    digit_column_uint5_uint6_acc11_row_g3_1cols column_0 (
        .clk(clk),
        .wgt(operands__wgt[17:0]),
        .load(operands__ready),
        .at(issue_at),
        .place(issue_place),
        .digit(issue_digit),
        .first(issue_first),
        .keep(line[2:1]),
        .result(column_0_result)
    );

    digit_column_uint5_uint6_acc11_row_g3_1cols column_1 (
        .clk(clk),
        .wgt(operands__wgt[35:18]),
        .load(operands__ready),
        .at(issue_at),
        .place(issue_place),
        .digit(issue_digit),
        .first(issue_first),
        .keep(line[2:1]),
        .result(column_1_result)
    );

endmodule

module digit_column_uint5_uint6_acc11_row_g3_1cols (
    input  wire clk,
    input  wire [17:0] wgt,
    input  wire load,
    input  wire [2:0] at,
    input  wire [2:0] place,
    input  wire [1:0] digit,
    input  wire first,
    input  wire [1:0] keep,
    output wire [10:0] result
);

    reg  [17:0] weights;
    reg  [1:0] digit_operand;
    reg  [9:0] wgt_operand;
    wire [9:0] shifted_0;
    reg  first_operand;
    reg  [20:0] acc_state;
    wire [20:0] pe_next_state;
    reg  [5:0] result_0;
    wire [5:0] sum_0_sum;
    reg  result_carry;
    wire sum_0_g_5_0;
    reg  [4:0] result_1;
    reg  [4:0] other_1;
    wire [4:0] sum_1_sum;
    wire [5:0] chosen_0;
    wire [5:0] sum_0_g;
    wire [5:0] sum_0_p;
    wire [5:0] sum_0_half;
    wire sum_0_g_1_0;
    wire sum_0_g_2_1;
    wire sum_0_p_2_1;
    wire sum_0_g_3_2;
    wire sum_0_p_3_2;
    wire sum_0_g_4_3;
    wire sum_0_p_4_3;
    wire sum_0_g_5_4;
    wire sum_0_p_5_4;
    wire sum_0_g_2_0;
    wire sum_0_g_3_0;
    wire sum_0_g_4_1;
    wire sum_0_p_4_1;
    wire sum_0_g_5_2;
    wire sum_0_p_5_2;
    wire sum_0_g_4_0;
    wire [4:0] sum_1_g;
    wire [4:0] sum_1_p;
    wire [4:0] sum_1_half;
    wire sum_1_g_0;
    wire sum_1_g_1_0;
    wire sum_1_g_2_1;
    wire sum_1_p_2_1;
    wire sum_1_g_3_2;
    wire sum_1_p_3_2;
    wire sum_1_g_4_3;
    wire sum_1_p_4_3;
    wire sum_1_g_2_0;
    wire sum_1_g_3_0;
    wire sum_1_g_4_1;
    wire sum_1_p_4_1;
    wire sum_1_g_4_0;
    wire unused_carry;
    wire [20:0] state;

    assign chosen_0 = ((weights[5:0] & {6{at[0]}}) | (weights[11:6] & {6{at[1]}})) | (weights[17:12] & {6{at[2]}});
    assign shifted_0 = (({4'd0, chosen_0} & {10{place[0]}}) | ({2'd0, chosen_0, 2'd0} & {10{place[1]}})) | ({chosen_0, 4'd0} & {10{place[2]}});
    assign sum_0_g = acc_state[5:0] & {acc_state[15:11], 1'b0};
    assign sum_0_p = acc_state[5:0] | {acc_state[15:11], 1'b0};
    assign sum_0_half = sum_0_p & ~sum_0_g;
    assign sum_0_g_1_0 = sum_0_g[0] ? sum_0_p[1] : sum_0_g[1];
    assign sum_0_g_2_1 = sum_0_g[1] ? sum_0_p[2] : sum_0_g[2];
    assign sum_0_p_2_1 = sum_0_g[2] | (sum_0_p[2] & sum_0_p[1]);
    assign sum_0_g_3_2 = sum_0_g[2] ? sum_0_p[3] : sum_0_g[3];
    assign sum_0_p_3_2 = sum_0_g[3] | (sum_0_p[3] & sum_0_p[2]);
    assign sum_0_g_4_3 = sum_0_g[3] ? sum_0_p[4] : sum_0_g[4];
    assign sum_0_p_4_3 = sum_0_g[4] | (sum_0_p[4] & sum_0_p[3]);
    assign sum_0_g_5_4 = sum_0_g[4] ? sum_0_p[5] : sum_0_g[5];
    assign sum_0_p_5_4 = sum_0_g[5] | (sum_0_p[5] & sum_0_p[4]);
    assign sum_0_g_2_0 = sum_0_g[0] ? sum_0_p_2_1 : sum_0_g_2_1;
    assign sum_0_g_3_0 = sum_0_g_1_0 ? sum_0_p_3_2 : sum_0_g_3_2;
    assign sum_0_g_4_1 = sum_0_g_2_1 ? sum_0_p_4_3 : sum_0_g_4_3;
    assign sum_0_p_4_1 = sum_0_g_4_3 | (sum_0_p_4_3 & sum_0_p_2_1);
    assign sum_0_g_5_2 = sum_0_g_3_2 ? sum_0_p_5_4 : sum_0_g_5_4;
    assign sum_0_p_5_2 = sum_0_g_5_4 | (sum_0_p_5_4 & sum_0_p_3_2);
    assign sum_0_g_4_0 = sum_0_g[0] ? sum_0_p_4_1 : sum_0_g_4_1;
    assign sum_0_g_5_0 = sum_0_g_1_0 ? sum_0_p_5_2 : sum_0_g_5_2;
    assign sum_0_sum = sum_0_half ^ {sum_0_g_4_0, sum_0_g_3_0, sum_0_g_2_0, sum_0_g_1_0, sum_0_g[0], 1'b0};
    assign sum_1_g = result_1 & other_1;
    assign sum_1_p = result_1 | other_1;
    assign sum_1_half = sum_1_p & ~sum_1_g;
    assign sum_1_g_0 = sum_1_g[0] | (sum_1_p[0] & result_carry);
    assign sum_1_g_1_0 = sum_1_g_0 ? sum_1_p[1] : sum_1_g[1];
    assign sum_1_g_2_1 = sum_1_g[1] ? sum_1_p[2] : sum_1_g[2];
    assign sum_1_p_2_1 = sum_1_g[2] | (sum_1_p[2] & sum_1_p[1]);
    assign sum_1_g_3_2 = sum_1_g[2] ? sum_1_p[3] : sum_1_g[3];
    assign sum_1_p_3_2 = sum_1_g[3] | (sum_1_p[3] & sum_1_p[2]);
    assign sum_1_g_4_3 = sum_1_g[3] ? sum_1_p[4] : sum_1_g[4];
    assign sum_1_p_4_3 = sum_1_g[4] | (sum_1_p[4] & sum_1_p[3]);
    assign sum_1_g_2_0 = sum_1_g_0 ? sum_1_p_2_1 : sum_1_g_2_1;
    assign sum_1_g_3_0 = sum_1_g_1_0 ? sum_1_p_3_2 : sum_1_g_3_2;
    assign sum_1_g_4_1 = sum_1_g_2_1 ? sum_1_p_4_3 : sum_1_g_4_3;
    assign sum_1_p_4_1 = sum_1_g_4_3 | (sum_1_p_4_3 & sum_1_p_2_1);
    assign sum_1_g_4_0 = sum_1_g_0 ? sum_1_p_4_1 : sum_1_g_4_1;
    assign sum_1_sum = sum_1_half ^ {sum_1_g_3_0, sum_1_g_2_0, sum_1_g_1_0, sum_1_g_0, result_carry};
    assign state = first_operand ? 21'd0 : acc_state;
    assign unused_carry = sum_1_g_4_0;
    assign result = {result_1, result_0};

    always @(posedge clk) begin
        digit_operand <= digit;
        wgt_operand <= shifted_0;
        first_operand <= first;
        acc_state <= pe_next_state;
    end

    always @(posedge clk) begin
        if (load) begin
            weights <= wgt;
        end
    end

    always @(posedge clk) begin
        if (keep[0]) begin
            result_0 <= sum_0_sum;
        end
    end

    always @(posedge clk) begin
        if (keep[0]) begin
            result_carry <= sum_0_g_5_0;
        end
    end

    always @(posedge clk) begin
        if (keep[0]) begin
            result_1 <= acc_state[10:6];
        end else if (keep[1]) begin
            result_1 <= sum_1_sum;
        end
    end

    always @(posedge clk) begin
        if (keep[0]) begin
            other_1 <= acc_state[20:16];
        end
    end

    pe_sparse_digit_uint10_acc11 pe (
        .act(digit_operand),
        .wgt(wgt_operand),
        .state(state),
        .next_state(pe_next_state)
    );

endmodule

module pe_sparse_digit_uint10_acc11 (
    input  wire [1:0] act,
    input  wire [9:0] wgt,
    input  wire [20:0] state,
    output wire [20:0] next_state
);

    wire [10:0] row;
    wire sign;
    wire unused_top;
    wire add_0_0_half;
    wire add_0_0_sum;
    wire add_0_0_carry;
    wire add_1_0_half;
    wire add_1_0_sum;
    wire add_1_0_carry;
    wire add_2_0_half;
    wire add_2_0_sum;
    wire add_2_0_carry;
    wire add_3_0_half;
    wire add_3_0_sum;
    wire add_3_0_carry;
    wire add_4_0_half;
    wire add_4_0_sum;
    wire add_4_0_carry;
    wire add_5_0_half;
    wire add_5_0_sum;
    wire add_5_0_carry;
    wire add_6_0_half;
    wire add_6_0_sum;
    wire add_6_0_carry;
    wire add_7_0_half;
    wire add_7_0_sum;
    wire add_7_0_carry;
    wire add_8_0_half;
    wire add_8_0_sum;
    wire add_8_0_carry;
    wire add_9_0_half;
    wire add_9_0_sum;
    wire add_9_0_carry;
    wire add_10_0_half;
    wire add_10_0_sum;

    assign row = (act[0] ? {wgt, 1'b0} : {1'b0, wgt}) ^ {11{act[1]}};
    assign sign = 1'b0 ^ act[1];
    assign unused_top = ~sign;
    assign add_0_0_half = state[0] ^ act[1];
    assign add_0_0_sum = add_0_0_half ^ row[0];
    assign add_0_0_carry = (state[0] & act[1]) | ((state[0] | act[1]) & row[0]);
    assign add_1_0_half = state[1] ^ state[11];
    assign add_1_0_sum = add_1_0_half ^ row[1];
    assign add_1_0_carry = (state[1] & state[11]) | ((state[1] | state[11]) & row[1]);
    assign add_2_0_half = state[2] ^ state[12];
    assign add_2_0_sum = add_2_0_half ^ row[2];
    assign add_2_0_carry = (state[2] & state[12]) | ((state[2] | state[12]) & row[2]);
    assign add_3_0_half = state[3] ^ state[13];
    assign add_3_0_sum = add_3_0_half ^ row[3];
    assign add_3_0_carry = (state[3] & state[13]) | ((state[3] | state[13]) & row[3]);
    assign add_4_0_half = state[4] ^ state[14];
    assign add_4_0_sum = add_4_0_half ^ row[4];
    assign add_4_0_carry = (state[4] & state[14]) | ((state[4] | state[14]) & row[4]);
    assign add_5_0_half = state[5] ^ state[15];
    assign add_5_0_sum = add_5_0_half ^ row[5];
    assign add_5_0_carry = (state[5] & state[15]) | ((state[5] | state[15]) & row[5]);
    assign add_6_0_half = state[6] ^ state[16];
    assign add_6_0_sum = add_6_0_half ^ row[6];
    assign add_6_0_carry = (state[6] & state[16]) | ((state[6] | state[16]) & row[6]);
    assign add_7_0_half = state[7] ^ state[17];
    assign add_7_0_sum = add_7_0_half ^ row[7];
    assign add_7_0_carry = (state[7] & state[17]) | ((state[7] | state[17]) & row[7]);
    assign add_8_0_half = state[8] ^ state[18];
    assign add_8_0_sum = add_8_0_half ^ row[8];
    assign add_8_0_carry = (state[8] & state[18]) | ((state[8] | state[18]) & row[8]);
    assign add_9_0_half = state[9] ^ state[19];
    assign add_9_0_sum = add_9_0_half ^ row[9];
    assign add_9_0_carry = (state[9] & state[19]) | ((state[9] | state[19]) & row[9]);
    assign add_10_0_half = state[10] ^ state[20];
    assign add_10_0_sum = add_10_0_half ^ row[10];
    assign next_state = {add_9_0_carry, add_8_0_carry, add_7_0_carry, add_6_0_carry, add_5_0_carry, add_4_0_carry, add_3_0_carry, add_2_0_carry, add_1_0_carry, add_0_0_carry, add_10_0_sum, add_9_0_sum, add_8_0_sum, add_7_0_sum, add_6_0_sum, add_5_0_sum, add_4_0_sum, add_3_0_sum, add_2_0_sum, add_1_0_sum, add_0_0_sum};

endmodule

module digit_issue_uint5_uint6_acc11_row_g3_2cols (
    input  wire clk,
    input  wire rst,
    input  wire [14:0] act,
    input  wire last,
    input  wire valid,
    output reg  ready,
    input  wire free,
    output reg  [2:0] at,
    output reg  [2:0] place,
    output wire [1:0] digit,
    output reg  first,
    output reg  ends
);

    wire act_0_g_1_0;
    wire [4:0] act_0_g;
    wire [3:0] act_0_p;
    wire act_0_g_3_2;
    wire act_0_p_3_2;
    wire act_0_g_2_0;
    wire act_0_g_3_0;
    wire act_0_g_4_0;
    wire [5:0] act_0_nonzero;
    wire act_1_g_1_0;
    wire [4:0] act_1_g;
    wire [3:0] act_1_p;
    wire act_1_g_3_2;
    wire act_1_p_3_2;
    wire act_1_g_2_0;
    wire act_1_g_3_0;
    wire act_1_g_4_0;
    wire [5:0] act_1_nonzero;
    wire act_2_g_1_0;
    wire [4:0] act_2_g;
    wire [3:0] act_2_p;
    wire act_2_g_3_2;
    wire act_2_p_3_2;
    wire act_2_g_2_0;
    wire act_2_g_3_0;
    wire act_2_g_4_0;
    wire [5:0] act_2_nonzero;
    wire pick_1_0_over_0;
    reg  [8:0] left;
    wire pick_1_0_over_1;
    wire pick_3_2_over_0;
    wire pick_3_2_over_1;
    wire pick_5_4_over_0;
    wire pick_5_4_over_1;
    wire pick_7_6_over_0;
    wire pick_7_6_over_1;
    wire pick_2_0_over_0;
    wire pick_6_4_over_0;
    wire pick_3_0_over_0;
    wire pick_3_0_over_1;
    wire pick_3_0_over_2;
    wire pick_7_4_over_0;
    wire pick_7_4_over_1;
    wire pick_7_4_over_2;
    wire pick_4_0_over_0;
    wire pick_5_0_over_0;
    wire pick_6_0_over_0;
    wire pick_7_0_over_0;
    wire pick_7_0_over_1;
    wire pick_7_0_over_2;
    wire pick_8_0_over_2;
    wire done;
    reg  more;
    reg  closes;
    reg  [8:0] negative;
    reg  begins;
    wire bits_1;
    wire bits_2;
    wire bits_3;
    wire bits_4;
    wire bits_5;
    wire bits_6;
    wire bits_7;
    wire bits_8;
    wire bits_9;
    reg  delayed_1;
    wire bits_10;
    reg  [8:0] delayed_2;
    wire [8:0] choice_1;

    assign act_0_g_1_0 = act_0_g[0] ? act_0_p[0] : act_0_g[1];
    assign act_0_g_3_2 = act_0_g[2] ? act_0_p[2] : act_0_g[3];
    assign act_0_p_3_2 = act_0_g[3] | (act_0_p[2] & act_0_p[1]);
    assign act_0_g_2_0 = act_0_g_1_0 ? act_0_p[1] : act_0_g[2];
    assign act_0_g_3_0 = act_0_g_1_0 ? act_0_p_3_2 : act_0_g_3_2;
    assign act_0_g_4_0 = act_0_g_3_0 ? act_0_p[3] : act_0_g[4];
    assign act_0_g = act[4:0] & {1'b0, act[4:1]};
    assign act_0_p = act[4:1] | {1'b0, act[4:2]};
    assign act_0_nonzero = {1'b0, act[4:0]} ^ {act_0_g_4_0, act_0_g_3_0, act_0_g_2_0, act_0_g_1_0, act_0_g[0], 1'b0};
    assign act_1_g_1_0 = act_1_g[0] ? act_1_p[0] : act_1_g[1];
    assign act_1_g_3_2 = act_1_g[2] ? act_1_p[2] : act_1_g[3];
    assign act_1_p_3_2 = act_1_g[3] | (act_1_p[2] & act_1_p[1]);
    assign act_1_g_2_0 = act_1_g_1_0 ? act_1_p[1] : act_1_g[2];
    assign act_1_g_3_0 = act_1_g_1_0 ? act_1_p_3_2 : act_1_g_3_2;
    assign act_1_g_4_0 = act_1_g_3_0 ? act_1_p[3] : act_1_g[4];
    assign act_1_g = act[9:5] & {1'b0, act[9:6]};
    assign act_1_p = act[9:6] | {1'b0, act[9:7]};
    assign act_1_nonzero = {1'b0, act[9:5]} ^ {act_1_g_4_0, act_1_g_3_0, act_1_g_2_0, act_1_g_1_0, act_1_g[0], 1'b0};
    assign act_2_g_1_0 = act_2_g[0] ? act_2_p[0] : act_2_g[1];
    assign act_2_g_3_2 = act_2_g[2] ? act_2_p[2] : act_2_g[3];
    assign act_2_p_3_2 = act_2_g[3] | (act_2_p[2] & act_2_p[1]);
    assign act_2_g_2_0 = act_2_g_1_0 ? act_2_p[1] : act_2_g[2];
    assign act_2_g_3_0 = act_2_g_1_0 ? act_2_p_3_2 : act_2_g_3_2;
    assign act_2_g_4_0 = act_2_g_3_0 ? act_2_p[3] : act_2_g[4];
    assign act_2_g = act[14:10] & {1'b0, act[14:11]};
    assign act_2_p = act[14:11] | {1'b0, act[14:12]};
    assign act_2_nonzero = {1'b0, act[14:10]} ^ {act_2_g_4_0, act_2_g_3_0, act_2_g_2_0, act_2_g_1_0, act_2_g[0], 1'b0};
    assign pick_1_0_over_0 = |{left[0], left[1]};
    assign pick_1_0_over_1 = left[1] & left[0];
    assign pick_3_2_over_0 = |{left[2], left[3]};
    assign pick_3_2_over_1 = left[3] & left[2];
    assign pick_5_4_over_0 = |{left[4], left[5]};
    assign pick_5_4_over_1 = left[5] & left[4];
    assign pick_7_6_over_0 = |{left[6], left[7]};
    assign pick_7_6_over_1 = left[7] & left[6];
    assign pick_2_0_over_0 = |{pick_1_0_over_0, left[2]};
    assign pick_6_4_over_0 = |{pick_5_4_over_0, left[6]};
    assign pick_3_0_over_0 = |{pick_1_0_over_0, pick_3_2_over_0};
    assign pick_3_0_over_1 = |{pick_1_0_over_1, (pick_3_2_over_0 & pick_1_0_over_0), pick_3_2_over_1};
    assign pick_3_0_over_2 = |{(pick_3_2_over_0 & pick_1_0_over_1), (pick_3_2_over_1 & pick_1_0_over_0)};
    assign pick_7_4_over_0 = |{pick_5_4_over_0, pick_7_6_over_0};
    assign pick_7_4_over_1 = |{pick_5_4_over_1, (pick_7_6_over_0 & pick_5_4_over_0), pick_7_6_over_1};
    assign pick_7_4_over_2 = |{(pick_7_6_over_0 & pick_5_4_over_1), (pick_7_6_over_1 & pick_5_4_over_0)};
    assign pick_4_0_over_0 = |{pick_3_0_over_0, left[4]};
    assign pick_5_0_over_0 = |{pick_3_0_over_0, pick_5_4_over_0};
    assign pick_6_0_over_0 = |{pick_3_0_over_0, pick_6_4_over_0};
    assign pick_7_0_over_0 = |{pick_3_0_over_0, pick_7_4_over_0};
    assign pick_7_0_over_1 = |{pick_3_0_over_1, (pick_7_4_over_0 & pick_3_0_over_0), pick_7_4_over_1};
    assign pick_7_0_over_2 = |{pick_3_0_over_2, (pick_7_4_over_0 & pick_3_0_over_1), (pick_7_4_over_1 & pick_3_0_over_0), pick_7_4_over_2};
    assign pick_8_0_over_2 = |{pick_7_0_over_2, (left[8] & pick_7_0_over_1)};
    assign bits_1 = left[0] & (1'b1 & ~1'b0);
    assign bits_2 = left[1] & (1'b1 & ~left[0]);
    assign bits_3 = left[2] & (1'b1 & ~pick_1_0_over_0);
    assign bits_4 = left[3] & (1'b1 & ~pick_2_0_over_0);
    assign bits_5 = left[4] & (1'b1 & ~pick_3_0_over_0);
    assign bits_6 = left[5] & (1'b1 & ~pick_4_0_over_0);
    assign bits_7 = left[6] & (1'b1 & ~pick_5_0_over_0);
    assign bits_8 = left[7] & (1'b1 & ~pick_6_0_over_0);
    assign bits_9 = left[8] & (1'b1 & ~pick_7_0_over_0);
    assign done = ((delayed_1 & ~ready) & ~more) & (free | ~closes);
    assign bits_10 = (valid & ~ready) & (done | ~delayed_1);
    assign choice_1 = bits_10 ? {(act_2_nonzero[4] | act_2_nonzero[5]), (act_1_nonzero[4] | act_1_nonzero[5]), (act_0_nonzero[4] | act_0_nonzero[5]), (act_2_nonzero[2] | act_2_nonzero[3]), (act_1_nonzero[2] | act_1_nonzero[3]), (act_0_nonzero[2] | act_0_nonzero[3]), (act_2_nonzero[0] | act_2_nonzero[1]), (act_1_nonzero[0] | act_1_nonzero[1]), (act_0_nonzero[0] | act_0_nonzero[1])} : {(left[8] & pick_7_0_over_0), (left[7] & pick_6_0_over_0), (left[6] & pick_5_0_over_0), (left[5] & pick_4_0_over_0), (left[4] & pick_3_0_over_0), (left[3] & pick_2_0_over_0), (left[2] & pick_1_0_over_0), (left[1] & left[0]), (left[0] & 1'b0)};
    assign digit = {(|({(at & {3{place[2]}}), (at & {3{place[1]}}), (at & {3{place[0]}})} & negative)), (|({(at & {3{place[2]}}), (at & {3{place[1]}}), (at & {3{place[0]}})} & delayed_2))};

    always @(posedge clk) begin
        more <= pick_8_0_over_2;
        at <= {(|{bits_9, bits_6, bits_3}), (|{bits_8, bits_5, bits_2}), (|{bits_7, bits_4, bits_1})};
        place <= {(|{bits_9, bits_8, bits_7}), (|{bits_6, bits_5, bits_4}), (|{bits_3, bits_2, bits_1})};
    end

    always @(posedge clk) begin
        if (rst) begin
            left <= 9'd0;
        end else begin
            left <= choice_1;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            delayed_1 <= 1'b0;
        end else begin
            delayed_1 <= bits_10 | (delayed_1 & ~done);
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            ready <= 1'b0;
        end else begin
            ready <= bits_10;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            begins <= 1'b1;
        end else begin
            begins <= (done & closes) | (begins & ~delayed_1);
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            first <= 1'b0;
        end else begin
            first <= begins;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            ends <= 1'b0;
        end else begin
            ends <= done & closes;
        end
    end

    always @(posedge clk) begin
        if (bits_10) begin
            closes <= last;
        end
    end

    always @(posedge clk) begin
        if (ready) begin
            delayed_2 <= {act_2_nonzero[5], act_1_nonzero[5], act_0_nonzero[5], act_2_nonzero[3], act_1_nonzero[3], act_0_nonzero[3], act_2_nonzero[1], act_1_nonzero[1], act_0_nonzero[1]};
        end
    end

    always @(posedge clk) begin
        if (ready) begin
            negative <= {(act_2_nonzero[5] ? 1'b0 : 1'b0), (act_1_nonzero[5] ? 1'b0 : 1'b0), (act_0_nonzero[5] ? 1'b0 : 1'b0), (act_2_nonzero[3] ? act[14] : act[13]), (act_1_nonzero[3] ? act[9] : act[8]), (act_0_nonzero[3] ? act[4] : act[3]), (act_2_nonzero[1] ? act[12] : act[11]), (act_1_nonzero[1] ? act[7] : act[6]), (act_0_nonzero[1] ? act[2] : act[1])};
        end
    end

endmodule

`default_nettype wire
