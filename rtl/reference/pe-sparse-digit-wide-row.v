// sparse_digit_wide_int8_int8_acc32_row_g8_4cols_lanes4: PE that adds several signed digits times weights per cycle, from one queue
//
//   act        int8         format of the activations
//   wgt        int8         format of the weights
//   acc_width  32 bits      width of the accumulator; results wrap modulo 2**acc_width
//   form       row          anchor: one PE, operands registered, accumulator exposed, as published PEs are measured; row: PEs behind one encoder, between streams
//   group      8            form row: activations of a beat, whose digits are issued together
//   cols       4            form row: PEs that share the encoder, each with weights of its own
//   lanes      4            digits per cycle
//
// digest be8f8a0b0e3523195f88f5cd60e74e4fc6096734012e8c08d15a2510ea79736e
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module sparse_digit_wide_int8_int8_acc32_row_g8_4cols_lanes4 (
    input  wire clk,
    input  wire rst,
    input  wire operands__valid,
    output wire operands__ready,
    input  wire [63:0] operands__act,
    input  wire [255:0] operands__wgt,
    input  wire operands__last,
    output reg  results__valid,
    input  wire results__ready,
    output wire [127:0] results__data,
    output wire results__last
);

    wire gone;
    wire free;
    wire issue_ends;
    wire [31:0] issue_at;
    wire [15:0] issue_place;
    wire [7:0] issue_digit;
    wire issue_first;
    reg  [4:0] line;
    wire [31:0] column_0_result;
    wire [31:0] column_1_result;
    wire [31:0] column_2_result;
    wire [31:0] column_3_result;
    reg  delayed_1;

    assign gone = results__valid & results__ready;
    assign free = ~issue_ends & (~delayed_1 | gone);
    assign results__data = {column_3_result, column_2_result, column_1_result, column_0_result};
    assign results__last = 1'b1;

    always @(posedge clk) begin
        if (rst) begin
            line <= 5'd0;
        end else begin
            line <= {line[3:0], issue_ends};
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
            results__valid <= line[4] | (results__valid & ~gone);
        end
    end

    digit_issue_int8_int8_acc32_row_g8_4cols_lanes4 issue (
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

    digit_column_int8_int8_acc32_row_g8_1cols_lanes4 column_0 (
        .clk(clk),
        .wgt(operands__wgt[63:0]),
        .load(operands__ready),
        .at(issue_at),
        .place(issue_place),
        .digit(issue_digit),
        .first(issue_first),
        .keep(line[4:1]),
        .result(column_0_result)
    );

    digit_column_int8_int8_acc32_row_g8_1cols_lanes4 column_1 (
        .clk(clk),
        .wgt(operands__wgt[127:64]),
        .load(operands__ready),
        .at(issue_at),
        .place(issue_place),
        .digit(issue_digit),
        .first(issue_first),
        .keep(line[4:1]),
        .result(column_1_result)
    );

    digit_column_int8_int8_acc32_row_g8_1cols_lanes4 column_2 (
        .clk(clk),
        .wgt(operands__wgt[191:128]),
        .load(operands__ready),
        .at(issue_at),
        .place(issue_place),
        .digit(issue_digit),
        .first(issue_first),
        .keep(line[4:1]),
        .result(column_2_result)
    );

    digit_column_int8_int8_acc32_row_g8_1cols_lanes4 column_3 (
        .clk(clk),
        .wgt(operands__wgt[255:192]),
        .load(operands__ready),
        .at(issue_at),
        .place(issue_place),
        .digit(issue_digit),
        .first(issue_first),
        .keep(line[4:1]),
        .result(column_3_result)
    );

endmodule

module digit_column_int8_int8_acc32_row_g8_1cols_lanes4 (
    input  wire clk,
    input  wire [63:0] wgt,
    input  wire load,
    input  wire [31:0] at,
    input  wire [15:0] place,
    input  wire [7:0] digit,
    input  wire first,
    input  wire [3:0] keep,
    output wire [31:0] result
);

    reg  [63:0] weights;
    reg  [7:0] digit_operand;
    reg  [55:0] wgt_operand;
    wire [13:0] shifted_0;
    wire [13:0] shifted_1;
    wire [13:0] shifted_2;
    wire [13:0] shifted_3;
    reg  first_operand;
    reg  [53:0] acc_state;
    wire [53:0] pe_next_state;
    reg  [7:0] result_0;
    wire [7:0] sum_0_sum;
    reg  result_carry;
    wire sum_0_g_7_0;
    reg  [7:0] result_1;
    reg  [7:0] other_1;
    wire acc_odd_0;
    wire acc_less_0;
    wire acc_odd_1;
    wire acc_less_1;
    wire acc_odd_2;
    wire acc_less_2;
    wire [7:0] sum_1_sum;
    wire sum_1_g_7_0;
    reg  [7:0] result_2;
    reg  [7:0] other_2;
    wire [7:0] sum_2_sum;
    wire sum_2_g_7_0;
    reg  [7:0] result_3;
    reg  [7:0] other_3;
    wire [7:0] sum_3_sum;
    wire [7:0] chosen_0;
    wire [7:0] chosen_1;
    wire [7:0] chosen_2;
    wire [7:0] chosen_3;
    wire [7:0] sum_0_g;
    wire [7:0] sum_0_p;
    wire [7:0] sum_0_half;
    wire sum_0_g_1_0;
    wire sum_0_g_2_1;
    wire sum_0_p_2_1;
    wire sum_0_g_3_2;
    wire sum_0_p_3_2;
    wire sum_0_g_4_3;
    wire sum_0_p_4_3;
    wire sum_0_g_5_4;
    wire sum_0_p_5_4;
    wire sum_0_g_6_5;
    wire sum_0_p_6_5;
    wire sum_0_g_7_6;
    wire sum_0_p_7_6;
    wire sum_0_g_2_0;
    wire sum_0_g_3_0;
    wire sum_0_g_4_1;
    wire sum_0_p_4_1;
    wire sum_0_g_5_2;
    wire sum_0_p_5_2;
    wire sum_0_g_6_3;
    wire sum_0_p_6_3;
    wire sum_0_g_7_4;
    wire sum_0_p_7_4;
    wire sum_0_g_4_0;
    wire sum_0_g_5_0;
    wire sum_0_g_6_0;
    wire [7:0] sum_1_g;
    wire [7:0] sum_1_p;
    wire [7:0] sum_1_half;
    wire sum_1_g_0;
    wire sum_1_g_1_0;
    wire sum_1_g_2_1;
    wire sum_1_p_2_1;
    wire sum_1_g_3_2;
    wire sum_1_p_3_2;
    wire sum_1_g_4_3;
    wire sum_1_p_4_3;
    wire sum_1_g_5_4;
    wire sum_1_p_5_4;
    wire sum_1_g_6_5;
    wire sum_1_p_6_5;
    wire sum_1_g_7_6;
    wire sum_1_p_7_6;
    wire sum_1_g_2_0;
    wire sum_1_g_3_0;
    wire sum_1_g_4_1;
    wire sum_1_p_4_1;
    wire sum_1_g_5_2;
    wire sum_1_p_5_2;
    wire sum_1_g_6_3;
    wire sum_1_p_6_3;
    wire sum_1_g_7_4;
    wire sum_1_p_7_4;
    wire sum_1_g_4_0;
    wire sum_1_g_5_0;
    wire sum_1_g_6_0;
    wire [7:0] sum_2_g;
    wire [7:0] sum_2_p;
    wire [7:0] sum_2_half;
    wire sum_2_g_0;
    wire sum_2_g_1_0;
    wire sum_2_g_2_1;
    wire sum_2_p_2_1;
    wire sum_2_g_3_2;
    wire sum_2_p_3_2;
    wire sum_2_g_4_3;
    wire sum_2_p_4_3;
    wire sum_2_g_5_4;
    wire sum_2_p_5_4;
    wire sum_2_g_6_5;
    wire sum_2_p_6_5;
    wire sum_2_g_7_6;
    wire sum_2_p_7_6;
    wire sum_2_g_2_0;
    wire sum_2_g_3_0;
    wire sum_2_g_4_1;
    wire sum_2_p_4_1;
    wire sum_2_g_5_2;
    wire sum_2_p_5_2;
    wire sum_2_g_6_3;
    wire sum_2_p_6_3;
    wire sum_2_g_7_4;
    wire sum_2_p_7_4;
    wire sum_2_g_4_0;
    wire sum_2_g_5_0;
    wire sum_2_g_6_0;
    wire [7:0] sum_3_g;
    wire [7:0] sum_3_p;
    wire [7:0] sum_3_half;
    wire sum_3_g_0;
    wire sum_3_g_1_0;
    wire sum_3_g_2_1;
    wire sum_3_p_2_1;
    wire sum_3_g_3_2;
    wire sum_3_p_3_2;
    wire sum_3_g_4_3;
    wire sum_3_p_4_3;
    wire sum_3_g_5_4;
    wire sum_3_p_5_4;
    wire sum_3_g_6_5;
    wire sum_3_p_6_5;
    wire sum_3_g_7_6;
    wire sum_3_p_7_6;
    wire sum_3_g_2_0;
    wire sum_3_g_3_0;
    wire sum_3_g_4_1;
    wire sum_3_p_4_1;
    wire sum_3_g_5_2;
    wire sum_3_p_5_2;
    wire sum_3_g_6_3;
    wire sum_3_p_6_3;
    wire sum_3_g_7_4;
    wire sum_3_p_7_4;
    wire sum_3_g_4_0;
    wire sum_3_g_5_0;
    wire sum_3_g_6_0;
    wire sum_3_g_7_0;
    wire unused_carry;
    wire [53:0] state;
    wire [7:0] bits_1;
    wire [7:0] bits_2;
    wire [13:0] bits_3;
    wire [7:0] bits_4;
    wire [7:0] bits_5;
    wire [13:0] bits_6;
    wire [7:0] bits_7;
    wire [7:0] bits_8;
    wire [13:0] bits_9;
    wire [7:0] bits_10;
    wire [7:0] bits_11;
    wire [13:0] bits_12;

    assign bits_1 = (((weights[7:0] & {8{at[0]}}) | (weights[15:8] & {8{at[1]}})) | (weights[23:16] & {8{at[2]}})) | (weights[31:24] & {8{at[3]}});
    assign bits_2 = ((bits_1 | (weights[39:32] & {8{at[4]}})) | (weights[47:40] & {8{at[5]}})) | (weights[55:48] & {8{at[6]}});
    assign chosen_0 = bits_2 | (weights[63:56] & {8{at[7]}});
    assign bits_3 = ({{6{chosen_0[7]}}, chosen_0} & {14{place[0]}}) | ({{4{chosen_0[7]}}, chosen_0, 2'd0} & {14{place[1]}});
    assign shifted_0 = (bits_3 | ({{2{chosen_0[7]}}, chosen_0, 4'd0} & {14{place[2]}})) | ({chosen_0, 6'd0} & {14{place[3]}});
    assign bits_4 = (((weights[7:0] & {8{at[8]}}) | (weights[15:8] & {8{at[9]}})) | (weights[23:16] & {8{at[10]}})) | (weights[31:24] & {8{at[11]}});
    assign bits_5 = ((bits_4 | (weights[39:32] & {8{at[12]}})) | (weights[47:40] & {8{at[13]}})) | (weights[55:48] & {8{at[14]}});
    assign chosen_1 = bits_5 | (weights[63:56] & {8{at[15]}});
    assign bits_6 = ({{6{chosen_1[7]}}, chosen_1} & {14{place[4]}}) | ({{4{chosen_1[7]}}, chosen_1, 2'd0} & {14{place[5]}});
    assign shifted_1 = (bits_6 | ({{2{chosen_1[7]}}, chosen_1, 4'd0} & {14{place[6]}})) | ({chosen_1, 6'd0} & {14{place[7]}});
    assign bits_7 = ((weights[7:0] & {8{at[16]}}) | (weights[15:8] & {8{at[17]}})) | (weights[23:16] & {8{at[18]}});
    assign bits_8 = ((bits_7 | (weights[31:24] & {8{at[19]}})) | (weights[39:32] & {8{at[20]}})) | (weights[47:40] & {8{at[21]}});
    assign chosen_2 = (bits_8 | (weights[55:48] & {8{at[22]}})) | (weights[63:56] & {8{at[23]}});
    assign bits_9 = ({{6{chosen_2[7]}}, chosen_2} & {14{place[8]}}) | ({{4{chosen_2[7]}}, chosen_2, 2'd0} & {14{place[9]}});
    assign shifted_2 = (bits_9 | ({{2{chosen_2[7]}}, chosen_2, 4'd0} & {14{place[10]}})) | ({chosen_2, 6'd0} & {14{place[11]}});
    assign bits_10 = ((weights[7:0] & {8{at[24]}}) | (weights[15:8] & {8{at[25]}})) | (weights[23:16] & {8{at[26]}});
    assign bits_11 = ((bits_10 | (weights[31:24] & {8{at[27]}})) | (weights[39:32] & {8{at[28]}})) | (weights[47:40] & {8{at[29]}});
    assign chosen_3 = (bits_11 | (weights[55:48] & {8{at[30]}})) | (weights[63:56] & {8{at[31]}});
    assign bits_12 = ({{6{chosen_3[7]}}, chosen_3} & {14{place[12]}}) | ({{4{chosen_3[7]}}, chosen_3, 2'd0} & {14{place[13]}});
    assign shifted_3 = (bits_12 | ({{2{chosen_3[7]}}, chosen_3, 4'd0} & {14{place[14]}})) | ({chosen_3, 6'd0} & {14{place[15]}});
    assign acc_odd_0 = acc_state[48] ^ 1'b0;
    assign acc_less_0 = acc_state[48] ? acc_state[49] : 1'b0;
    assign acc_odd_1 = acc_state[50] ^ acc_less_0;
    assign acc_less_1 = acc_state[50] ? acc_state[51] : acc_less_0;
    assign acc_odd_2 = acc_state[52] ^ acc_less_1;
    assign acc_less_2 = acc_state[52] ? acc_state[53] : acc_less_1;
    assign sum_0_g = acc_state[7:0] & {acc_state[38:32], 1'b0};
    assign sum_0_p = acc_state[7:0] | {acc_state[38:32], 1'b0};
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
    assign sum_0_g_6_5 = sum_0_g[5] ? sum_0_p[6] : sum_0_g[6];
    assign sum_0_p_6_5 = sum_0_g[6] | (sum_0_p[6] & sum_0_p[5]);
    assign sum_0_g_7_6 = sum_0_g[6] ? sum_0_p[7] : sum_0_g[7];
    assign sum_0_p_7_6 = sum_0_g[7] | (sum_0_p[7] & sum_0_p[6]);
    assign sum_0_g_2_0 = sum_0_g[0] ? sum_0_p_2_1 : sum_0_g_2_1;
    assign sum_0_g_3_0 = sum_0_g_1_0 ? sum_0_p_3_2 : sum_0_g_3_2;
    assign sum_0_g_4_1 = sum_0_g_2_1 ? sum_0_p_4_3 : sum_0_g_4_3;
    assign sum_0_p_4_1 = sum_0_g_4_3 | (sum_0_p_4_3 & sum_0_p_2_1);
    assign sum_0_g_5_2 = sum_0_g_3_2 ? sum_0_p_5_4 : sum_0_g_5_4;
    assign sum_0_p_5_2 = sum_0_g_5_4 | (sum_0_p_5_4 & sum_0_p_3_2);
    assign sum_0_g_6_3 = sum_0_g_4_3 ? sum_0_p_6_5 : sum_0_g_6_5;
    assign sum_0_p_6_3 = sum_0_g_6_5 | (sum_0_p_6_5 & sum_0_p_4_3);
    assign sum_0_g_7_4 = sum_0_g_5_4 ? sum_0_p_7_6 : sum_0_g_7_6;
    assign sum_0_p_7_4 = sum_0_g_7_6 | (sum_0_p_7_6 & sum_0_p_5_4);
    assign sum_0_g_4_0 = sum_0_g[0] ? sum_0_p_4_1 : sum_0_g_4_1;
    assign sum_0_g_5_0 = sum_0_g_1_0 ? sum_0_p_5_2 : sum_0_g_5_2;
    assign sum_0_g_6_0 = sum_0_g_2_0 ? sum_0_p_6_3 : sum_0_g_6_3;
    assign sum_0_g_7_0 = sum_0_g_3_0 ? sum_0_p_7_4 : sum_0_g_7_4;
    assign sum_0_sum = sum_0_half ^ {sum_0_g_6_0, sum_0_g_5_0, sum_0_g_4_0, sum_0_g_3_0, sum_0_g_2_0, sum_0_g_1_0, sum_0_g[0], 1'b0};
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
    assign sum_1_g_5_4 = sum_1_g[4] ? sum_1_p[5] : sum_1_g[5];
    assign sum_1_p_5_4 = sum_1_g[5] | (sum_1_p[5] & sum_1_p[4]);
    assign sum_1_g_6_5 = sum_1_g[5] ? sum_1_p[6] : sum_1_g[6];
    assign sum_1_p_6_5 = sum_1_g[6] | (sum_1_p[6] & sum_1_p[5]);
    assign sum_1_g_7_6 = sum_1_g[6] ? sum_1_p[7] : sum_1_g[7];
    assign sum_1_p_7_6 = sum_1_g[7] | (sum_1_p[7] & sum_1_p[6]);
    assign sum_1_g_2_0 = sum_1_g_0 ? sum_1_p_2_1 : sum_1_g_2_1;
    assign sum_1_g_3_0 = sum_1_g_1_0 ? sum_1_p_3_2 : sum_1_g_3_2;
    assign sum_1_g_4_1 = sum_1_g_2_1 ? sum_1_p_4_3 : sum_1_g_4_3;
    assign sum_1_p_4_1 = sum_1_g_4_3 | (sum_1_p_4_3 & sum_1_p_2_1);
    assign sum_1_g_5_2 = sum_1_g_3_2 ? sum_1_p_5_4 : sum_1_g_5_4;
    assign sum_1_p_5_2 = sum_1_g_5_4 | (sum_1_p_5_4 & sum_1_p_3_2);
    assign sum_1_g_6_3 = sum_1_g_4_3 ? sum_1_p_6_5 : sum_1_g_6_5;
    assign sum_1_p_6_3 = sum_1_g_6_5 | (sum_1_p_6_5 & sum_1_p_4_3);
    assign sum_1_g_7_4 = sum_1_g_5_4 ? sum_1_p_7_6 : sum_1_g_7_6;
    assign sum_1_p_7_4 = sum_1_g_7_6 | (sum_1_p_7_6 & sum_1_p_5_4);
    assign sum_1_g_4_0 = sum_1_g_0 ? sum_1_p_4_1 : sum_1_g_4_1;
    assign sum_1_g_5_0 = sum_1_g_1_0 ? sum_1_p_5_2 : sum_1_g_5_2;
    assign sum_1_g_6_0 = sum_1_g_2_0 ? sum_1_p_6_3 : sum_1_g_6_3;
    assign sum_1_g_7_0 = sum_1_g_3_0 ? sum_1_p_7_4 : sum_1_g_7_4;
    assign sum_1_sum = sum_1_half ^ {sum_1_g_6_0, sum_1_g_5_0, sum_1_g_4_0, sum_1_g_3_0, sum_1_g_2_0, sum_1_g_1_0, sum_1_g_0, result_carry};
    assign sum_2_g = result_2 & other_2;
    assign sum_2_p = result_2 | other_2;
    assign sum_2_half = sum_2_p & ~sum_2_g;
    assign sum_2_g_0 = sum_2_g[0] | (sum_2_p[0] & result_carry);
    assign sum_2_g_1_0 = sum_2_g_0 ? sum_2_p[1] : sum_2_g[1];
    assign sum_2_g_2_1 = sum_2_g[1] ? sum_2_p[2] : sum_2_g[2];
    assign sum_2_p_2_1 = sum_2_g[2] | (sum_2_p[2] & sum_2_p[1]);
    assign sum_2_g_3_2 = sum_2_g[2] ? sum_2_p[3] : sum_2_g[3];
    assign sum_2_p_3_2 = sum_2_g[3] | (sum_2_p[3] & sum_2_p[2]);
    assign sum_2_g_4_3 = sum_2_g[3] ? sum_2_p[4] : sum_2_g[4];
    assign sum_2_p_4_3 = sum_2_g[4] | (sum_2_p[4] & sum_2_p[3]);
    assign sum_2_g_5_4 = sum_2_g[4] ? sum_2_p[5] : sum_2_g[5];
    assign sum_2_p_5_4 = sum_2_g[5] | (sum_2_p[5] & sum_2_p[4]);
    assign sum_2_g_6_5 = sum_2_g[5] ? sum_2_p[6] : sum_2_g[6];
    assign sum_2_p_6_5 = sum_2_g[6] | (sum_2_p[6] & sum_2_p[5]);
    assign sum_2_g_7_6 = sum_2_g[6] ? sum_2_p[7] : sum_2_g[7];
    assign sum_2_p_7_6 = sum_2_g[7] | (sum_2_p[7] & sum_2_p[6]);
    assign sum_2_g_2_0 = sum_2_g_0 ? sum_2_p_2_1 : sum_2_g_2_1;
    assign sum_2_g_3_0 = sum_2_g_1_0 ? sum_2_p_3_2 : sum_2_g_3_2;
    assign sum_2_g_4_1 = sum_2_g_2_1 ? sum_2_p_4_3 : sum_2_g_4_3;
    assign sum_2_p_4_1 = sum_2_g_4_3 | (sum_2_p_4_3 & sum_2_p_2_1);
    assign sum_2_g_5_2 = sum_2_g_3_2 ? sum_2_p_5_4 : sum_2_g_5_4;
    assign sum_2_p_5_2 = sum_2_g_5_4 | (sum_2_p_5_4 & sum_2_p_3_2);
    assign sum_2_g_6_3 = sum_2_g_4_3 ? sum_2_p_6_5 : sum_2_g_6_5;
    assign sum_2_p_6_3 = sum_2_g_6_5 | (sum_2_p_6_5 & sum_2_p_4_3);
    assign sum_2_g_7_4 = sum_2_g_5_4 ? sum_2_p_7_6 : sum_2_g_7_6;
    assign sum_2_p_7_4 = sum_2_g_7_6 | (sum_2_p_7_6 & sum_2_p_5_4);
    assign sum_2_g_4_0 = sum_2_g_0 ? sum_2_p_4_1 : sum_2_g_4_1;
    assign sum_2_g_5_0 = sum_2_g_1_0 ? sum_2_p_5_2 : sum_2_g_5_2;
    assign sum_2_g_6_0 = sum_2_g_2_0 ? sum_2_p_6_3 : sum_2_g_6_3;
    assign sum_2_g_7_0 = sum_2_g_3_0 ? sum_2_p_7_4 : sum_2_g_7_4;
    assign sum_2_sum = sum_2_half ^ {sum_2_g_6_0, sum_2_g_5_0, sum_2_g_4_0, sum_2_g_3_0, sum_2_g_2_0, sum_2_g_1_0, sum_2_g_0, result_carry};
    assign sum_3_g = result_3 & other_3;
    assign sum_3_p = result_3 | other_3;
    assign sum_3_half = sum_3_p & ~sum_3_g;
    assign sum_3_g_0 = sum_3_g[0] | (sum_3_p[0] & result_carry);
    assign sum_3_g_1_0 = sum_3_g_0 ? sum_3_p[1] : sum_3_g[1];
    assign sum_3_g_2_1 = sum_3_g[1] ? sum_3_p[2] : sum_3_g[2];
    assign sum_3_p_2_1 = sum_3_g[2] | (sum_3_p[2] & sum_3_p[1]);
    assign sum_3_g_3_2 = sum_3_g[2] ? sum_3_p[3] : sum_3_g[3];
    assign sum_3_p_3_2 = sum_3_g[3] | (sum_3_p[3] & sum_3_p[2]);
    assign sum_3_g_4_3 = sum_3_g[3] ? sum_3_p[4] : sum_3_g[4];
    assign sum_3_p_4_3 = sum_3_g[4] | (sum_3_p[4] & sum_3_p[3]);
    assign sum_3_g_5_4 = sum_3_g[4] ? sum_3_p[5] : sum_3_g[5];
    assign sum_3_p_5_4 = sum_3_g[5] | (sum_3_p[5] & sum_3_p[4]);
    assign sum_3_g_6_5 = sum_3_g[5] ? sum_3_p[6] : sum_3_g[6];
    assign sum_3_p_6_5 = sum_3_g[6] | (sum_3_p[6] & sum_3_p[5]);
    assign sum_3_g_7_6 = sum_3_g[6] ? sum_3_p[7] : sum_3_g[7];
    assign sum_3_p_7_6 = sum_3_g[7] | (sum_3_p[7] & sum_3_p[6]);
    assign sum_3_g_2_0 = sum_3_g_0 ? sum_3_p_2_1 : sum_3_g_2_1;
    assign sum_3_g_3_0 = sum_3_g_1_0 ? sum_3_p_3_2 : sum_3_g_3_2;
    assign sum_3_g_4_1 = sum_3_g_2_1 ? sum_3_p_4_3 : sum_3_g_4_3;
    assign sum_3_p_4_1 = sum_3_g_4_3 | (sum_3_p_4_3 & sum_3_p_2_1);
    assign sum_3_g_5_2 = sum_3_g_3_2 ? sum_3_p_5_4 : sum_3_g_5_4;
    assign sum_3_p_5_2 = sum_3_g_5_4 | (sum_3_p_5_4 & sum_3_p_3_2);
    assign sum_3_g_6_3 = sum_3_g_4_3 ? sum_3_p_6_5 : sum_3_g_6_5;
    assign sum_3_p_6_3 = sum_3_g_6_5 | (sum_3_p_6_5 & sum_3_p_4_3);
    assign sum_3_g_7_4 = sum_3_g_5_4 ? sum_3_p_7_6 : sum_3_g_7_6;
    assign sum_3_p_7_4 = sum_3_g_7_6 | (sum_3_p_7_6 & sum_3_p_5_4);
    assign sum_3_g_4_0 = sum_3_g_0 ? sum_3_p_4_1 : sum_3_g_4_1;
    assign sum_3_g_5_0 = sum_3_g_1_0 ? sum_3_p_5_2 : sum_3_g_5_2;
    assign sum_3_g_6_0 = sum_3_g_2_0 ? sum_3_p_6_3 : sum_3_g_6_3;
    assign sum_3_g_7_0 = sum_3_g_3_0 ? sum_3_p_7_4 : sum_3_g_7_4;
    assign sum_3_sum = sum_3_half ^ {sum_3_g_6_0, sum_3_g_5_0, sum_3_g_4_0, sum_3_g_3_0, sum_3_g_2_0, sum_3_g_1_0, sum_3_g_0, result_carry};
    assign state = first_operand ? 54'd0 : acc_state;
    assign unused_carry = sum_3_g_7_0;
    assign result = {result_3, result_2, result_1, result_0};

    always @(posedge clk) begin
        digit_operand <= digit;
        wgt_operand <= {shifted_3, shifted_2, shifted_1, shifted_0};
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
        if (keep[2]) begin
            result_carry <= sum_2_g_7_0;
        end else begin
            if (keep[0]) begin
                result_carry <= sum_0_g_7_0;
            end
            if (keep[1]) begin
                result_carry <= sum_1_g_7_0;
            end
        end
    end

    always @(posedge clk) begin
        if (keep[0]) begin
            result_1 <= acc_state[15:8];
        end else if (keep[1]) begin
            result_1 <= sum_1_sum;
        end
    end

    always @(posedge clk) begin
        if (keep[0]) begin
            other_1 <= acc_state[46:39];
        end
    end

    always @(posedge clk) begin
        if (keep[0]) begin
            result_2 <= acc_state[23:16];
        end else if (keep[2]) begin
            result_2 <= sum_2_sum;
        end
    end

    always @(posedge clk) begin
        if (keep[0]) begin
            other_2 <= {acc_less_1, acc_odd_1, {4{acc_less_0}}, acc_odd_0, acc_state[47]};
        end
    end

    always @(posedge clk) begin
        if (keep[0]) begin
            result_3 <= acc_state[31:24];
        end else if (keep[3]) begin
            result_3 <= sum_3_sum;
        end
    end

    always @(posedge clk) begin
        if (keep[0]) begin
            other_3 <= {{4{acc_less_2}}, acc_odd_2, {3{acc_less_1}}};
        end
    end

    pe_sparse_digit_int14_acc32_lanes4 pe (
        .act(digit_operand),
        .wgt(wgt_operand),
        .state(state),
        .next_state(pe_next_state)
    );

endmodule

module pe_sparse_digit_int14_acc32_lanes4 (
    input  wire [7:0] act,
    input  wire [55:0] wgt,
    input  wire [53:0] state,
    output wire [53:0] next_state
);

    wire [14:0] row_0;
    wire sign_0;
    wire unused_top_0;
    wire [14:0] row_1;
    wire sign_1;
    wire unused_top_1;
    wire [14:0] row_2;
    wire sign_2;
    wire unused_top_2;
    wire [14:0] row_3;
    wire sign_3;
    wire unused_top_3;
    wire add_0_0_half;
    wire add_0_0_sum;
    wire add_0_0_carry;
    wire add_0_1_half;
    wire add_0_1_sum;
    wire add_0_1_carry;
    wire add_0_2_half;
    wire add_0_2_sum;
    wire add_0_2_carry;
    wire add_0_3_half;
    wire add_0_3_sum;
    wire add_0_3_carry;
    wire add_1_0_half;
    wire add_1_0_sum;
    wire add_1_0_carry;
    wire add_1_1_half;
    wire add_1_1_sum;
    wire add_1_1_carry;
    wire add_1_2_half;
    wire add_1_2_sum;
    wire add_1_2_carry;
    wire add_1_3_half;
    wire add_1_3_sum;
    wire add_1_3_carry;
    wire add_2_0_half;
    wire add_2_0_sum;
    wire add_2_0_carry;
    wire add_2_1_half;
    wire add_2_1_sum;
    wire add_2_1_carry;
    wire add_2_2_half;
    wire add_2_2_sum;
    wire add_2_2_carry;
    wire add_2_3_half;
    wire add_2_3_sum;
    wire add_2_3_carry;
    wire add_3_0_half;
    wire add_3_0_sum;
    wire add_3_0_carry;
    wire add_3_1_half;
    wire add_3_1_sum;
    wire add_3_1_carry;
    wire add_3_2_half;
    wire add_3_2_sum;
    wire add_3_2_carry;
    wire add_3_3_half;
    wire add_3_3_sum;
    wire add_3_3_carry;
    wire add_4_0_half;
    wire add_4_0_sum;
    wire add_4_0_carry;
    wire add_4_1_half;
    wire add_4_1_sum;
    wire add_4_1_carry;
    wire add_4_2_half;
    wire add_4_2_sum;
    wire add_4_2_carry;
    wire add_4_3_half;
    wire add_4_3_sum;
    wire add_4_3_carry;
    wire add_5_0_half;
    wire add_5_0_sum;
    wire add_5_0_carry;
    wire add_5_1_half;
    wire add_5_1_sum;
    wire add_5_1_carry;
    wire add_5_2_half;
    wire add_5_2_sum;
    wire add_5_2_carry;
    wire add_5_3_half;
    wire add_5_3_sum;
    wire add_5_3_carry;
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
    wire add_11_0_half;
    wire add_11_0_sum;
    wire add_11_0_carry;
    wire add_11_1_half;
    wire add_11_1_sum;
    wire add_11_1_carry;
    wire add_11_2_half;
    wire add_11_2_sum;
    wire add_11_2_carry;
    wire add_11_3_half;
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
    wire add_12_3_half;
    wire add_12_3_sum;
    wire add_12_3_carry;
    wire add_13_0_half;
    wire add_13_0_sum;
    wire add_13_0_carry;
    wire add_13_1_half;
    wire add_13_1_sum;
    wire add_13_1_carry;
    wire add_13_2_half;
    wire add_13_2_sum;
    wire add_13_2_carry;
    wire add_13_3_half;
    wire add_13_3_sum;
    wire add_13_3_carry;
    wire add_14_0_half;
    wire add_14_0_sum;
    wire add_14_0_carry;
    wire add_14_1_half;
    wire add_14_1_sum;
    wire add_14_1_carry;
    wire add_14_2_half;
    wire add_14_2_sum;
    wire add_14_2_carry;
    wire add_14_3_half;
    wire add_14_3_sum;
    wire add_14_3_carry;
    wire add_15_0_half;
    wire add_15_0_sum;
    wire add_15_0_carry;
    wire add_15_1_half;
    wire add_15_1_sum;
    wire add_15_1_carry;
    wire add_16_0_sum;
    wire add_16_0_carry;
    wire add_16_1_sum;
    wire add_16_1_carry;
    wire [4:0] turned_0;
    wire [5:0] stepped_0;
    wire [4:0] upper_0;
    wire [4:0] turned_1;
    wire [5:0] stepped_1;
    wire [4:0] upper_1;
    wire [4:0] turned_2;
    wire [5:0] stepped_2;
    wire [4:0] upper_2;
    wire unused_count;

    assign row_0 = (act[0] ? {wgt[13:0], 1'b0} : {wgt[13], wgt[13:0]}) ^ {15{act[1]}};
    assign sign_0 = wgt[13] ^ act[1];
    assign unused_top_0 = row_0[14];
    assign row_1 = (act[2] ? {wgt[27:14], 1'b0} : {wgt[27], wgt[27:14]}) ^ {15{act[3]}};
    assign sign_1 = wgt[27] ^ act[3];
    assign unused_top_1 = row_1[14];
    assign row_2 = (act[4] ? {wgt[41:28], 1'b0} : {wgt[41], wgt[41:28]}) ^ {15{act[5]}};
    assign sign_2 = wgt[41] ^ act[5];
    assign unused_top_2 = row_2[14];
    assign row_3 = (act[6] ? {wgt[55:42], 1'b0} : {wgt[55], wgt[55:42]}) ^ {15{act[7]}};
    assign sign_3 = wgt[55] ^ act[7];
    assign unused_top_3 = row_3[14];
    assign add_0_0_half = state[0] ^ act[1];
    assign add_0_0_sum = add_0_0_half ^ act[3];
    assign add_0_0_carry = (state[0] & act[1]) | ((state[0] | act[1]) & act[3]);
    assign add_0_1_half = act[5] ^ act[7];
    assign add_0_1_sum = add_0_1_half ^ row_0[0];
    assign add_0_1_carry = (act[5] & act[7]) | ((act[5] | act[7]) & row_0[0]);
    assign add_0_2_half = row_1[0] ^ row_2[0];
    assign add_0_2_sum = add_0_2_half ^ row_3[0];
    assign add_0_2_carry = (row_1[0] & row_2[0]) | ((row_1[0] | row_2[0]) & row_3[0]);
    assign add_0_3_half = add_0_0_sum ^ add_0_1_sum;
    assign add_0_3_sum = add_0_3_half ^ add_0_2_sum;
    assign add_0_3_carry = (add_0_0_sum & add_0_1_sum) | ((add_0_0_sum | add_0_1_sum) & add_0_2_sum);
    assign add_1_0_half = state[1] ^ state[32];
    assign add_1_0_sum = add_1_0_half ^ row_0[1];
    assign add_1_0_carry = (state[1] & state[32]) | ((state[1] | state[32]) & row_0[1]);
    assign add_1_1_half = row_1[1] ^ row_2[1];
    assign add_1_1_sum = add_1_1_half ^ row_3[1];
    assign add_1_1_carry = (row_1[1] & row_2[1]) | ((row_1[1] | row_2[1]) & row_3[1]);
    assign add_1_2_half = add_0_0_carry ^ add_0_1_carry;
    assign add_1_2_sum = add_1_2_half ^ add_1_0_sum;
    assign add_1_2_carry = (add_0_0_carry & add_0_1_carry) | ((add_0_0_carry | add_0_1_carry) & add_1_0_sum);
    assign add_1_3_half = add_0_2_carry ^ add_1_1_sum;
    assign add_1_3_sum = add_1_3_half ^ add_0_3_carry;
    assign add_1_3_carry = (add_0_2_carry & add_1_1_sum) | ((add_0_2_carry | add_1_1_sum) & add_0_3_carry);
    assign add_2_0_half = state[2] ^ state[33];
    assign add_2_0_sum = add_2_0_half ^ row_0[2];
    assign add_2_0_carry = (state[2] & state[33]) | ((state[2] | state[33]) & row_0[2]);
    assign add_2_1_half = row_1[2] ^ row_2[2];
    assign add_2_1_sum = add_2_1_half ^ row_3[2];
    assign add_2_1_carry = (row_1[2] & row_2[2]) | ((row_1[2] | row_2[2]) & row_3[2]);
    assign add_2_2_half = add_1_0_carry ^ add_2_0_sum;
    assign add_2_2_sum = add_2_2_half ^ add_1_1_carry;
    assign add_2_2_carry = (add_1_0_carry & add_2_0_sum) | ((add_1_0_carry | add_2_0_sum) & add_1_1_carry);
    assign add_2_3_half = add_2_1_sum ^ add_1_2_carry;
    assign add_2_3_sum = add_2_3_half ^ add_2_2_sum;
    assign add_2_3_carry = (add_2_1_sum & add_1_2_carry) | ((add_2_1_sum | add_1_2_carry) & add_2_2_sum);
    assign add_3_0_half = state[3] ^ state[34];
    assign add_3_0_sum = add_3_0_half ^ row_0[3];
    assign add_3_0_carry = (state[3] & state[34]) | ((state[3] | state[34]) & row_0[3]);
    assign add_3_1_half = row_1[3] ^ row_2[3];
    assign add_3_1_sum = add_3_1_half ^ row_3[3];
    assign add_3_1_carry = (row_1[3] & row_2[3]) | ((row_1[3] | row_2[3]) & row_3[3]);
    assign add_3_2_half = add_2_0_carry ^ add_3_0_sum;
    assign add_3_2_sum = add_3_2_half ^ add_2_1_carry;
    assign add_3_2_carry = (add_2_0_carry & add_3_0_sum) | ((add_2_0_carry | add_3_0_sum) & add_2_1_carry);
    assign add_3_3_half = add_3_1_sum ^ add_2_2_carry;
    assign add_3_3_sum = add_3_3_half ^ add_3_2_sum;
    assign add_3_3_carry = (add_3_1_sum & add_2_2_carry) | ((add_3_1_sum | add_2_2_carry) & add_3_2_sum);
    assign add_4_0_half = state[4] ^ state[35];
    assign add_4_0_sum = add_4_0_half ^ row_0[4];
    assign add_4_0_carry = (state[4] & state[35]) | ((state[4] | state[35]) & row_0[4]);
    assign add_4_1_half = row_1[4] ^ row_2[4];
    assign add_4_1_sum = add_4_1_half ^ row_3[4];
    assign add_4_1_carry = (row_1[4] & row_2[4]) | ((row_1[4] | row_2[4]) & row_3[4]);
    assign add_4_2_half = add_3_0_carry ^ add_4_0_sum;
    assign add_4_2_sum = add_4_2_half ^ add_3_1_carry;
    assign add_4_2_carry = (add_3_0_carry & add_4_0_sum) | ((add_3_0_carry | add_4_0_sum) & add_3_1_carry);
    assign add_4_3_half = add_4_1_sum ^ add_3_2_carry;
    assign add_4_3_sum = add_4_3_half ^ add_4_2_sum;
    assign add_4_3_carry = (add_4_1_sum & add_3_2_carry) | ((add_4_1_sum | add_3_2_carry) & add_4_2_sum);
    assign add_5_0_half = state[5] ^ state[36];
    assign add_5_0_sum = add_5_0_half ^ row_0[5];
    assign add_5_0_carry = (state[5] & state[36]) | ((state[5] | state[36]) & row_0[5]);
    assign add_5_1_half = row_1[5] ^ row_2[5];
    assign add_5_1_sum = add_5_1_half ^ row_3[5];
    assign add_5_1_carry = (row_1[5] & row_2[5]) | ((row_1[5] | row_2[5]) & row_3[5]);
    assign add_5_2_half = add_4_0_carry ^ add_5_0_sum;
    assign add_5_2_sum = add_5_2_half ^ add_4_1_carry;
    assign add_5_2_carry = (add_4_0_carry & add_5_0_sum) | ((add_4_0_carry | add_5_0_sum) & add_4_1_carry);
    assign add_5_3_half = add_5_1_sum ^ add_4_2_carry;
    assign add_5_3_sum = add_5_3_half ^ add_5_2_sum;
    assign add_5_3_carry = (add_5_1_sum & add_4_2_carry) | ((add_5_1_sum | add_4_2_carry) & add_5_2_sum);
    assign add_6_0_half = state[6] ^ state[37];
    assign add_6_0_sum = add_6_0_half ^ row_0[6];
    assign add_6_0_carry = (state[6] & state[37]) | ((state[6] | state[37]) & row_0[6]);
    assign add_6_1_half = row_1[6] ^ row_2[6];
    assign add_6_1_sum = add_6_1_half ^ row_3[6];
    assign add_6_1_carry = (row_1[6] & row_2[6]) | ((row_1[6] | row_2[6]) & row_3[6]);
    assign add_6_2_half = add_5_0_carry ^ add_6_0_sum;
    assign add_6_2_sum = add_6_2_half ^ add_5_1_carry;
    assign add_6_2_carry = (add_5_0_carry & add_6_0_sum) | ((add_5_0_carry | add_6_0_sum) & add_5_1_carry);
    assign add_6_3_half = add_6_1_sum ^ add_5_2_carry;
    assign add_6_3_sum = add_6_3_half ^ add_6_2_sum;
    assign add_6_3_carry = (add_6_1_sum & add_5_2_carry) | ((add_6_1_sum | add_5_2_carry) & add_6_2_sum);
    assign add_7_0_half = state[7] ^ state[38];
    assign add_7_0_sum = add_7_0_half ^ row_0[7];
    assign add_7_0_carry = (state[7] & state[38]) | ((state[7] | state[38]) & row_0[7]);
    assign add_7_1_half = row_1[7] ^ row_2[7];
    assign add_7_1_sum = add_7_1_half ^ row_3[7];
    assign add_7_1_carry = (row_1[7] & row_2[7]) | ((row_1[7] | row_2[7]) & row_3[7]);
    assign add_7_2_half = add_6_0_carry ^ add_7_0_sum;
    assign add_7_2_sum = add_7_2_half ^ add_6_1_carry;
    assign add_7_2_carry = (add_6_0_carry & add_7_0_sum) | ((add_6_0_carry | add_7_0_sum) & add_6_1_carry);
    assign add_7_3_half = add_7_1_sum ^ add_6_2_carry;
    assign add_7_3_sum = add_7_3_half ^ add_7_2_sum;
    assign add_7_3_carry = (add_7_1_sum & add_6_2_carry) | ((add_7_1_sum | add_6_2_carry) & add_7_2_sum);
    assign add_8_0_half = state[8] ^ state[39];
    assign add_8_0_sum = add_8_0_half ^ row_0[8];
    assign add_8_0_carry = (state[8] & state[39]) | ((state[8] | state[39]) & row_0[8]);
    assign add_8_1_half = row_1[8] ^ row_2[8];
    assign add_8_1_sum = add_8_1_half ^ row_3[8];
    assign add_8_1_carry = (row_1[8] & row_2[8]) | ((row_1[8] | row_2[8]) & row_3[8]);
    assign add_8_2_half = add_7_0_carry ^ add_8_0_sum;
    assign add_8_2_sum = add_8_2_half ^ add_7_1_carry;
    assign add_8_2_carry = (add_7_0_carry & add_8_0_sum) | ((add_7_0_carry | add_8_0_sum) & add_7_1_carry);
    assign add_8_3_half = add_8_1_sum ^ add_7_2_carry;
    assign add_8_3_sum = add_8_3_half ^ add_8_2_sum;
    assign add_8_3_carry = (add_8_1_sum & add_7_2_carry) | ((add_8_1_sum | add_7_2_carry) & add_8_2_sum);
    assign add_9_0_half = state[9] ^ state[40];
    assign add_9_0_sum = add_9_0_half ^ row_0[9];
    assign add_9_0_carry = (state[9] & state[40]) | ((state[9] | state[40]) & row_0[9]);
    assign add_9_1_half = row_1[9] ^ row_2[9];
    assign add_9_1_sum = add_9_1_half ^ row_3[9];
    assign add_9_1_carry = (row_1[9] & row_2[9]) | ((row_1[9] | row_2[9]) & row_3[9]);
    assign add_9_2_half = add_8_0_carry ^ add_9_0_sum;
    assign add_9_2_sum = add_9_2_half ^ add_8_1_carry;
    assign add_9_2_carry = (add_8_0_carry & add_9_0_sum) | ((add_8_0_carry | add_9_0_sum) & add_8_1_carry);
    assign add_9_3_half = add_9_1_sum ^ add_8_2_carry;
    assign add_9_3_sum = add_9_3_half ^ add_9_2_sum;
    assign add_9_3_carry = (add_9_1_sum & add_8_2_carry) | ((add_9_1_sum | add_8_2_carry) & add_9_2_sum);
    assign add_10_0_half = state[10] ^ state[41];
    assign add_10_0_sum = add_10_0_half ^ row_0[10];
    assign add_10_0_carry = (state[10] & state[41]) | ((state[10] | state[41]) & row_0[10]);
    assign add_10_1_half = row_1[10] ^ row_2[10];
    assign add_10_1_sum = add_10_1_half ^ row_3[10];
    assign add_10_1_carry = (row_1[10] & row_2[10]) | ((row_1[10] | row_2[10]) & row_3[10]);
    assign add_10_2_half = add_9_0_carry ^ add_10_0_sum;
    assign add_10_2_sum = add_10_2_half ^ add_9_1_carry;
    assign add_10_2_carry = (add_9_0_carry & add_10_0_sum) | ((add_9_0_carry | add_10_0_sum) & add_9_1_carry);
    assign add_10_3_half = add_10_1_sum ^ add_9_2_carry;
    assign add_10_3_sum = add_10_3_half ^ add_10_2_sum;
    assign add_10_3_carry = (add_10_1_sum & add_9_2_carry) | ((add_10_1_sum | add_9_2_carry) & add_10_2_sum);
    assign add_11_0_half = state[11] ^ state[42];
    assign add_11_0_sum = add_11_0_half ^ row_0[11];
    assign add_11_0_carry = (state[11] & state[42]) | ((state[11] | state[42]) & row_0[11]);
    assign add_11_1_half = row_1[11] ^ row_2[11];
    assign add_11_1_sum = add_11_1_half ^ row_3[11];
    assign add_11_1_carry = (row_1[11] & row_2[11]) | ((row_1[11] | row_2[11]) & row_3[11]);
    assign add_11_2_half = add_10_0_carry ^ add_11_0_sum;
    assign add_11_2_sum = add_11_2_half ^ add_10_1_carry;
    assign add_11_2_carry = (add_10_0_carry & add_11_0_sum) | ((add_10_0_carry | add_11_0_sum) & add_10_1_carry);
    assign add_11_3_half = add_11_1_sum ^ add_10_2_carry;
    assign add_11_3_sum = add_11_3_half ^ add_11_2_sum;
    assign add_11_3_carry = (add_11_1_sum & add_10_2_carry) | ((add_11_1_sum | add_10_2_carry) & add_11_2_sum);
    assign add_12_0_half = state[12] ^ state[43];
    assign add_12_0_sum = add_12_0_half ^ row_0[12];
    assign add_12_0_carry = (state[12] & state[43]) | ((state[12] | state[43]) & row_0[12]);
    assign add_12_1_half = row_1[12] ^ row_2[12];
    assign add_12_1_sum = add_12_1_half ^ row_3[12];
    assign add_12_1_carry = (row_1[12] & row_2[12]) | ((row_1[12] | row_2[12]) & row_3[12]);
    assign add_12_2_half = add_11_0_carry ^ add_12_0_sum;
    assign add_12_2_sum = add_12_2_half ^ add_11_1_carry;
    assign add_12_2_carry = (add_11_0_carry & add_12_0_sum) | ((add_11_0_carry | add_12_0_sum) & add_11_1_carry);
    assign add_12_3_half = add_12_1_sum ^ add_11_2_carry;
    assign add_12_3_sum = add_12_3_half ^ add_12_2_sum;
    assign add_12_3_carry = (add_12_1_sum & add_11_2_carry) | ((add_12_1_sum | add_11_2_carry) & add_12_2_sum);
    assign add_13_0_half = state[13] ^ state[44];
    assign add_13_0_sum = add_13_0_half ^ row_0[13];
    assign add_13_0_carry = (state[13] & state[44]) | ((state[13] | state[44]) & row_0[13]);
    assign add_13_1_half = row_1[13] ^ row_2[13];
    assign add_13_1_sum = add_13_1_half ^ row_3[13];
    assign add_13_1_carry = (row_1[13] & row_2[13]) | ((row_1[13] | row_2[13]) & row_3[13]);
    assign add_13_2_half = add_12_0_carry ^ add_13_0_sum;
    assign add_13_2_sum = add_13_2_half ^ add_12_1_carry;
    assign add_13_2_carry = (add_12_0_carry & add_13_0_sum) | ((add_12_0_carry | add_13_0_sum) & add_12_1_carry);
    assign add_13_3_half = add_13_1_sum ^ add_12_2_carry;
    assign add_13_3_sum = add_13_3_half ^ add_13_2_sum;
    assign add_13_3_carry = (add_13_1_sum & add_12_2_carry) | ((add_13_1_sum | add_12_2_carry) & add_13_2_sum);
    assign add_14_0_half = state[14] ^ state[45];
    assign add_14_0_sum = add_14_0_half ^ ~sign_0;
    assign add_14_0_carry = (state[14] & state[45]) | ((state[14] | state[45]) & ~sign_0);
    assign add_14_1_half = ~sign_1 ^ ~sign_2;
    assign add_14_1_sum = add_14_1_half ^ ~sign_3;
    assign add_14_1_carry = (~sign_1 & ~sign_2) | ((~sign_1 | ~sign_2) & ~sign_3);
    assign add_14_2_half = add_13_0_carry ^ add_14_0_sum;
    assign add_14_2_sum = add_14_2_half ^ add_13_1_carry;
    assign add_14_2_carry = (add_13_0_carry & add_14_0_sum) | ((add_13_0_carry | add_14_0_sum) & add_13_1_carry);
    assign add_14_3_half = add_14_1_sum ^ add_13_2_carry;
    assign add_14_3_sum = add_14_3_half ^ add_14_2_sum;
    assign add_14_3_carry = (add_14_1_sum & add_13_2_carry) | ((add_14_1_sum | add_13_2_carry) & add_14_2_sum);
    assign add_15_0_half = state[15] ^ state[46];
    assign add_15_0_sum = add_15_0_half ^ add_14_0_carry;
    assign add_15_0_carry = (state[15] & state[46]) | ((state[15] | state[46]) & add_14_0_carry);
    assign add_15_1_half = add_14_1_carry ^ add_15_0_sum;
    assign add_15_1_sum = add_15_1_half ^ add_14_2_carry;
    assign add_15_1_carry = (add_14_1_carry & add_15_0_sum) | ((add_14_1_carry | add_15_0_sum) & add_14_2_carry);
    assign add_16_0_sum = ~(state[16] ^ state[47]);
    assign add_16_0_carry = state[16] | state[47];
    assign add_16_1_sum = add_16_0_sum ^ add_15_0_carry;
    assign add_16_1_carry = add_16_0_sum & add_15_0_carry;
    assign turned_0 = state[21:17] ^ {5{state[49]}};
    assign stepped_0 = {1'b0, turned_0} + {5'd0, state[48]};
    assign upper_0 = stepped_0[4:0] ^ {5{state[49]}};
    assign turned_1 = state[26:22] ^ {5{state[51]}};
    assign stepped_1 = {1'b0, turned_1} + {5'd0, state[50]};
    assign upper_1 = stepped_1[4:0] ^ {5{state[51]}};
    assign turned_2 = state[31:27] ^ {5{state[53]}};
    assign stepped_2 = {1'b0, turned_2} + {5'd0, state[52]};
    assign upper_2 = stepped_2[4:0] ^ {5{state[53]}};
    assign unused_count = stepped_2[5];
    assign next_state = {(stepped_1[5] & state[51]), stepped_1[5], (stepped_0[5] & state[49]), stepped_0[5], ~(add_16_0_carry | add_16_1_carry), ~(add_16_0_carry ^ add_16_1_carry), add_16_1_sum, add_15_1_sum, add_13_3_carry, add_12_3_carry, add_11_3_carry, add_10_3_carry, add_9_3_carry, add_8_3_carry, add_7_3_carry, add_6_3_carry, add_5_3_carry, add_4_3_carry, add_3_3_carry, add_2_3_carry, add_1_3_carry, add_1_2_sum, upper_2, upper_1, upper_0, add_15_1_carry, add_14_3_carry, add_14_3_sum, add_13_3_sum, add_12_3_sum, add_11_3_sum, add_10_3_sum, add_9_3_sum, add_8_3_sum, add_7_3_sum, add_6_3_sum, add_5_3_sum, add_4_3_sum, add_3_3_sum, add_2_3_sum, add_1_3_sum, add_0_3_sum};

endmodule

module digit_issue_int8_int8_acc32_row_g8_4cols_lanes4 (
    input  wire clk,
    input  wire rst,
    input  wire [63:0] act,
    input  wire last,
    input  wire valid,
    output reg  ready,
    input  wire free,
    output wire [31:0] at,
    output wire [15:0] place,
    output wire [7:0] digit,
    output reg  first,
    output reg  ends
);

    wire act_0_g_1_0;
    wire [6:0] act_0_g;
    wire [5:0] act_0_p;
    wire act_0_g_3_2;
    wire act_0_p_3_2;
    wire act_0_g_5_4;
    wire act_0_p_5_4;
    wire act_0_g_2_0;
    wire act_0_g_6_4;
    wire act_0_p_6_4;
    wire act_0_g_3_0;
    wire act_0_g_4_0;
    wire act_0_g_5_0;
    wire act_0_g_6_0;
    wire [7:0] act_0_nonzero;
    wire act_1_g_1_0;
    wire [6:0] act_1_g;
    wire [5:0] act_1_p;
    wire act_1_g_3_2;
    wire act_1_p_3_2;
    wire act_1_g_5_4;
    wire act_1_p_5_4;
    wire act_1_g_2_0;
    wire act_1_g_6_4;
    wire act_1_p_6_4;
    wire act_1_g_3_0;
    wire act_1_g_4_0;
    wire act_1_g_5_0;
    wire act_1_g_6_0;
    wire [7:0] act_1_nonzero;
    wire act_2_g_1_0;
    wire [6:0] act_2_g;
    wire [5:0] act_2_p;
    wire act_2_g_3_2;
    wire act_2_p_3_2;
    wire act_2_g_5_4;
    wire act_2_p_5_4;
    wire act_2_g_2_0;
    wire act_2_g_6_4;
    wire act_2_p_6_4;
    wire act_2_g_3_0;
    wire act_2_g_4_0;
    wire act_2_g_5_0;
    wire act_2_g_6_0;
    wire [7:0] act_2_nonzero;
    wire act_3_g_1_0;
    wire [6:0] act_3_g;
    wire [5:0] act_3_p;
    wire act_3_g_3_2;
    wire act_3_p_3_2;
    wire act_3_g_5_4;
    wire act_3_p_5_4;
    wire act_3_g_2_0;
    wire act_3_g_6_4;
    wire act_3_p_6_4;
    wire act_3_g_3_0;
    wire act_3_g_4_0;
    wire act_3_g_5_0;
    wire act_3_g_6_0;
    wire [7:0] act_3_nonzero;
    wire act_4_g_1_0;
    wire [6:0] act_4_g;
    wire [5:0] act_4_p;
    wire act_4_g_3_2;
    wire act_4_p_3_2;
    wire act_4_g_5_4;
    wire act_4_p_5_4;
    wire act_4_g_2_0;
    wire act_4_g_6_4;
    wire act_4_p_6_4;
    wire act_4_g_3_0;
    wire act_4_g_4_0;
    wire act_4_g_5_0;
    wire act_4_g_6_0;
    wire [7:0] act_4_nonzero;
    wire act_5_g_1_0;
    wire [6:0] act_5_g;
    wire [5:0] act_5_p;
    wire act_5_g_3_2;
    wire act_5_p_3_2;
    wire act_5_g_5_4;
    wire act_5_p_5_4;
    wire act_5_g_2_0;
    wire act_5_g_6_4;
    wire act_5_p_6_4;
    wire act_5_g_3_0;
    wire act_5_g_4_0;
    wire act_5_g_5_0;
    wire act_5_g_6_0;
    wire [7:0] act_5_nonzero;
    wire act_6_g_1_0;
    wire [6:0] act_6_g;
    wire [5:0] act_6_p;
    wire act_6_g_3_2;
    wire act_6_p_3_2;
    wire act_6_g_5_4;
    wire act_6_p_5_4;
    wire act_6_g_2_0;
    wire act_6_g_6_4;
    wire act_6_p_6_4;
    wire act_6_g_3_0;
    wire act_6_g_4_0;
    wire act_6_g_5_0;
    wire act_6_g_6_0;
    wire [7:0] act_6_nonzero;
    wire act_7_g_1_0;
    wire [6:0] act_7_g;
    wire [5:0] act_7_p;
    wire act_7_g_3_2;
    wire act_7_p_3_2;
    wire act_7_g_5_4;
    wire act_7_p_5_4;
    wire act_7_g_2_0;
    wire act_7_g_6_4;
    wire act_7_p_6_4;
    wire act_7_g_3_0;
    wire act_7_g_4_0;
    wire act_7_g_5_0;
    wire act_7_g_6_0;
    wire [7:0] act_7_nonzero;
    wire pick_1_0_over_0;
    reg  [31:0] left;
    wire pick_1_0_over_1;
    wire pick_2_1_over_0;
    wire pick_2_1_over_1;
    wire pick_3_2_over_0;
    wire pick_3_2_over_1;
    wire pick_4_3_over_0;
    wire pick_4_3_over_1;
    wire pick_5_4_over_0;
    wire pick_5_4_over_1;
    wire pick_6_5_over_0;
    wire pick_6_5_over_1;
    wire pick_7_6_over_0;
    wire pick_7_6_over_1;
    wire pick_8_7_over_0;
    wire pick_8_7_over_1;
    wire pick_9_8_over_0;
    wire pick_9_8_over_1;
    wire pick_10_9_over_0;
    wire pick_10_9_over_1;
    wire pick_11_10_over_0;
    wire pick_11_10_over_1;
    wire pick_12_11_over_0;
    wire pick_12_11_over_1;
    wire pick_13_12_over_0;
    wire pick_13_12_over_1;
    wire pick_14_13_over_0;
    wire pick_14_13_over_1;
    wire pick_15_14_over_0;
    wire pick_15_14_over_1;
    wire pick_16_15_over_0;
    wire pick_16_15_over_1;
    wire pick_17_16_over_0;
    wire pick_17_16_over_1;
    wire pick_18_17_over_0;
    wire pick_18_17_over_1;
    wire pick_19_18_over_0;
    wire pick_19_18_over_1;
    wire pick_20_19_over_0;
    wire pick_20_19_over_1;
    wire pick_21_20_over_0;
    wire pick_21_20_over_1;
    wire pick_22_21_over_0;
    wire pick_22_21_over_1;
    wire pick_23_22_over_0;
    wire pick_23_22_over_1;
    wire pick_24_23_over_0;
    wire pick_24_23_over_1;
    wire pick_25_24_over_0;
    wire pick_25_24_over_1;
    wire pick_26_25_over_0;
    wire pick_26_25_over_1;
    wire pick_27_26_over_0;
    wire pick_27_26_over_1;
    wire pick_28_27_over_0;
    wire pick_28_27_over_1;
    wire pick_29_28_over_0;
    wire pick_29_28_over_1;
    wire pick_30_29_over_0;
    wire pick_30_29_over_1;
    wire pick_31_30_over_0;
    wire pick_31_30_over_1;
    wire pick_2_0_over_0;
    wire pick_2_0_over_1;
    wire pick_2_0_over_2;
    wire pick_3_0_over_0;
    wire pick_3_0_over_1;
    wire pick_3_0_over_2;
    wire pick_3_0_over_3;
    wire pick_4_1_over_0;
    wire pick_4_1_over_1;
    wire pick_4_1_over_2;
    wire pick_4_1_over_3;
    wire pick_5_2_over_0;
    wire pick_5_2_over_1;
    wire pick_5_2_over_2;
    wire pick_5_2_over_3;
    wire pick_6_3_over_0;
    wire pick_6_3_over_1;
    wire pick_6_3_over_2;
    wire pick_6_3_over_3;
    wire pick_7_4_over_0;
    wire pick_7_4_over_1;
    wire pick_7_4_over_2;
    wire pick_7_4_over_3;
    wire pick_8_5_over_0;
    wire pick_8_5_over_1;
    wire pick_8_5_over_2;
    wire pick_8_5_over_3;
    wire pick_9_6_over_0;
    wire pick_9_6_over_1;
    wire pick_9_6_over_2;
    wire pick_9_6_over_3;
    wire pick_10_7_over_0;
    wire pick_10_7_over_1;
    wire pick_10_7_over_2;
    wire pick_10_7_over_3;
    wire pick_11_8_over_0;
    wire pick_11_8_over_1;
    wire pick_11_8_over_2;
    wire pick_11_8_over_3;
    wire pick_12_9_over_0;
    wire pick_12_9_over_1;
    wire pick_12_9_over_2;
    wire pick_12_9_over_3;
    wire pick_13_10_over_0;
    wire pick_13_10_over_1;
    wire pick_13_10_over_2;
    wire pick_13_10_over_3;
    wire pick_14_11_over_0;
    wire pick_14_11_over_1;
    wire pick_14_11_over_2;
    wire pick_14_11_over_3;
    wire pick_15_12_over_0;
    wire pick_15_12_over_1;
    wire pick_15_12_over_2;
    wire pick_15_12_over_3;
    wire pick_16_13_over_0;
    wire pick_16_13_over_1;
    wire pick_16_13_over_2;
    wire pick_16_13_over_3;
    wire pick_17_14_over_0;
    wire pick_17_14_over_1;
    wire pick_17_14_over_2;
    wire pick_17_14_over_3;
    wire pick_18_15_over_0;
    wire pick_18_15_over_1;
    wire pick_18_15_over_2;
    wire pick_18_15_over_3;
    wire pick_19_16_over_0;
    wire pick_19_16_over_1;
    wire pick_19_16_over_2;
    wire pick_19_16_over_3;
    wire pick_20_17_over_0;
    wire pick_20_17_over_1;
    wire pick_20_17_over_2;
    wire pick_20_17_over_3;
    wire pick_21_18_over_0;
    wire pick_21_18_over_1;
    wire pick_21_18_over_2;
    wire pick_21_18_over_3;
    wire pick_22_19_over_0;
    wire pick_22_19_over_1;
    wire pick_22_19_over_2;
    wire pick_22_19_over_3;
    wire pick_23_20_over_0;
    wire pick_23_20_over_1;
    wire pick_23_20_over_2;
    wire pick_23_20_over_3;
    wire pick_24_21_over_0;
    wire pick_24_21_over_1;
    wire pick_24_21_over_2;
    wire pick_24_21_over_3;
    wire pick_25_22_over_0;
    wire pick_25_22_over_1;
    wire pick_25_22_over_2;
    wire pick_25_22_over_3;
    wire pick_26_23_over_0;
    wire pick_26_23_over_1;
    wire pick_26_23_over_2;
    wire pick_26_23_over_3;
    wire pick_27_24_over_0;
    wire pick_27_24_over_1;
    wire pick_27_24_over_2;
    wire pick_27_24_over_3;
    wire pick_28_25_over_0;
    wire pick_28_25_over_1;
    wire pick_28_25_over_2;
    wire pick_28_25_over_3;
    wire pick_29_26_over_0;
    wire pick_29_26_over_1;
    wire pick_29_26_over_2;
    wire pick_29_26_over_3;
    wire pick_30_27_over_0;
    wire pick_30_27_over_1;
    wire pick_30_27_over_2;
    wire pick_30_27_over_3;
    wire pick_31_28_over_0;
    wire pick_31_28_over_1;
    wire pick_31_28_over_2;
    wire pick_31_28_over_3;
    wire pick_4_0_over_0;
    wire pick_4_0_over_1;
    wire pick_4_0_over_2;
    wire pick_4_0_over_3;
    wire pick_5_0_over_0;
    wire pick_5_0_over_1;
    wire pick_5_0_over_2;
    wire pick_5_0_over_3;
    wire pick_6_0_over_0;
    wire pick_6_0_over_1;
    wire pick_6_0_over_2;
    wire pick_6_0_over_3;
    wire pick_7_0_over_0;
    wire pick_7_0_over_1;
    wire pick_7_0_over_2;
    wire pick_7_0_over_3;
    wire pick_7_0_over_4;
    wire pick_7_0_over_5;
    wire pick_7_0_over_6;
    wire pick_7_0_over_7;
    wire pick_8_1_over_0;
    wire pick_8_1_over_1;
    wire pick_8_1_over_2;
    wire pick_8_1_over_3;
    wire pick_9_2_over_0;
    wire pick_9_2_over_1;
    wire pick_9_2_over_2;
    wire pick_9_2_over_3;
    wire pick_10_3_over_0;
    wire pick_10_3_over_1;
    wire pick_10_3_over_2;
    wire pick_10_3_over_3;
    wire pick_11_4_over_0;
    wire pick_11_4_over_1;
    wire pick_11_4_over_2;
    wire pick_11_4_over_3;
    wire pick_12_5_over_0;
    wire pick_12_5_over_1;
    wire pick_12_5_over_2;
    wire pick_12_5_over_3;
    wire pick_13_6_over_0;
    wire pick_13_6_over_1;
    wire pick_13_6_over_2;
    wire pick_13_6_over_3;
    wire pick_14_7_over_0;
    wire pick_14_7_over_1;
    wire pick_14_7_over_2;
    wire pick_14_7_over_3;
    wire pick_15_8_over_0;
    wire pick_15_8_over_1;
    wire pick_15_8_over_2;
    wire pick_15_8_over_3;
    wire pick_15_8_over_4;
    wire pick_15_8_over_5;
    wire pick_15_8_over_6;
    wire pick_15_8_over_7;
    wire pick_16_9_over_0;
    wire pick_16_9_over_1;
    wire pick_16_9_over_2;
    wire pick_16_9_over_3;
    wire pick_17_10_over_0;
    wire pick_17_10_over_1;
    wire pick_17_10_over_2;
    wire pick_17_10_over_3;
    wire pick_18_11_over_0;
    wire pick_18_11_over_1;
    wire pick_18_11_over_2;
    wire pick_18_11_over_3;
    wire pick_19_12_over_0;
    wire pick_19_12_over_1;
    wire pick_19_12_over_2;
    wire pick_19_12_over_3;
    wire pick_20_13_over_0;
    wire pick_20_13_over_1;
    wire pick_20_13_over_2;
    wire pick_20_13_over_3;
    wire pick_21_14_over_0;
    wire pick_21_14_over_1;
    wire pick_21_14_over_2;
    wire pick_21_14_over_3;
    wire pick_22_15_over_0;
    wire pick_22_15_over_1;
    wire pick_22_15_over_2;
    wire pick_22_15_over_3;
    wire pick_23_16_over_0;
    wire pick_23_16_over_1;
    wire pick_23_16_over_2;
    wire pick_23_16_over_3;
    wire pick_23_16_over_4;
    wire pick_23_16_over_5;
    wire pick_23_16_over_6;
    wire pick_23_16_over_7;
    wire pick_24_17_over_0;
    wire pick_24_17_over_1;
    wire pick_24_17_over_2;
    wire pick_24_17_over_3;
    wire pick_25_18_over_0;
    wire pick_25_18_over_1;
    wire pick_25_18_over_2;
    wire pick_25_18_over_3;
    wire pick_26_19_over_0;
    wire pick_26_19_over_1;
    wire pick_26_19_over_2;
    wire pick_26_19_over_3;
    wire pick_27_20_over_0;
    wire pick_27_20_over_1;
    wire pick_27_20_over_2;
    wire pick_27_20_over_3;
    wire pick_28_21_over_0;
    wire pick_28_21_over_1;
    wire pick_28_21_over_2;
    wire pick_28_21_over_3;
    wire pick_29_22_over_0;
    wire pick_29_22_over_1;
    wire pick_29_22_over_2;
    wire pick_29_22_over_3;
    wire pick_30_23_over_0;
    wire pick_30_23_over_1;
    wire pick_30_23_over_2;
    wire pick_30_23_over_3;
    wire pick_31_24_over_0;
    wire pick_31_24_over_1;
    wire pick_31_24_over_2;
    wire pick_31_24_over_3;
    wire pick_31_24_over_4;
    wire pick_31_24_over_5;
    wire pick_31_24_over_6;
    wire pick_31_24_over_7;
    wire pick_8_0_over_0;
    wire pick_8_0_over_1;
    wire pick_8_0_over_2;
    wire pick_8_0_over_3;
    wire pick_9_0_over_0;
    wire pick_9_0_over_1;
    wire pick_9_0_over_2;
    wire pick_9_0_over_3;
    wire pick_10_0_over_0;
    wire pick_10_0_over_1;
    wire pick_10_0_over_2;
    wire pick_10_0_over_3;
    wire pick_11_0_over_0;
    wire pick_11_0_over_1;
    wire pick_11_0_over_2;
    wire pick_11_0_over_3;
    wire pick_12_0_over_0;
    wire pick_12_0_over_1;
    wire pick_12_0_over_2;
    wire pick_12_0_over_3;
    wire pick_13_0_over_0;
    wire pick_13_0_over_1;
    wire pick_13_0_over_2;
    wire pick_13_0_over_3;
    wire pick_14_0_over_0;
    wire pick_14_0_over_1;
    wire pick_14_0_over_2;
    wire pick_14_0_over_3;
    wire pick_15_0_over_0;
    wire pick_15_0_over_1;
    wire pick_15_0_over_2;
    wire pick_15_0_over_3;
    wire pick_15_0_over_4;
    wire pick_15_0_over_5;
    wire pick_15_0_over_6;
    wire pick_15_0_over_7;
    wire pick_15_0_over_8;
    wire pick_16_1_over_0;
    wire pick_16_1_over_1;
    wire pick_16_1_over_2;
    wire pick_16_1_over_3;
    wire pick_17_2_over_0;
    wire pick_17_2_over_1;
    wire pick_17_2_over_2;
    wire pick_17_2_over_3;
    wire pick_18_3_over_0;
    wire pick_18_3_over_1;
    wire pick_18_3_over_2;
    wire pick_18_3_over_3;
    wire pick_19_4_over_0;
    wire pick_19_4_over_1;
    wire pick_19_4_over_2;
    wire pick_19_4_over_3;
    wire pick_20_5_over_0;
    wire pick_20_5_over_1;
    wire pick_20_5_over_2;
    wire pick_20_5_over_3;
    wire pick_21_6_over_0;
    wire pick_21_6_over_1;
    wire pick_21_6_over_2;
    wire pick_21_6_over_3;
    wire pick_22_7_over_0;
    wire pick_22_7_over_1;
    wire pick_22_7_over_2;
    wire pick_22_7_over_3;
    wire pick_23_8_over_0;
    wire pick_23_8_over_1;
    wire pick_23_8_over_2;
    wire pick_23_8_over_3;
    wire pick_24_9_over_0;
    wire pick_24_9_over_1;
    wire pick_24_9_over_2;
    wire pick_24_9_over_3;
    wire pick_25_10_over_0;
    wire pick_25_10_over_1;
    wire pick_25_10_over_2;
    wire pick_25_10_over_3;
    wire pick_26_11_over_0;
    wire pick_26_11_over_1;
    wire pick_26_11_over_2;
    wire pick_26_11_over_3;
    wire pick_27_12_over_0;
    wire pick_27_12_over_1;
    wire pick_27_12_over_2;
    wire pick_27_12_over_3;
    wire pick_28_13_over_0;
    wire pick_28_13_over_1;
    wire pick_28_13_over_2;
    wire pick_28_13_over_3;
    wire pick_29_14_over_0;
    wire pick_29_14_over_1;
    wire pick_29_14_over_2;
    wire pick_29_14_over_3;
    wire pick_30_15_over_0;
    wire pick_30_15_over_1;
    wire pick_30_15_over_2;
    wire pick_30_15_over_3;
    wire pick_31_16_over_0;
    wire pick_31_16_over_1;
    wire pick_31_16_over_2;
    wire pick_31_16_over_3;
    wire pick_31_16_over_4;
    wire pick_31_16_over_5;
    wire pick_31_16_over_6;
    wire pick_31_16_over_7;
    wire pick_31_16_over_8;
    wire pick_16_0_over_0;
    wire pick_16_0_over_1;
    wire pick_16_0_over_2;
    wire pick_16_0_over_3;
    wire pick_17_0_over_0;
    wire pick_17_0_over_1;
    wire pick_17_0_over_2;
    wire pick_17_0_over_3;
    wire pick_18_0_over_0;
    wire pick_18_0_over_1;
    wire pick_18_0_over_2;
    wire pick_18_0_over_3;
    wire pick_19_0_over_0;
    wire pick_19_0_over_1;
    wire pick_19_0_over_2;
    wire pick_19_0_over_3;
    wire pick_20_0_over_0;
    wire pick_20_0_over_1;
    wire pick_20_0_over_2;
    wire pick_20_0_over_3;
    wire pick_21_0_over_0;
    wire pick_21_0_over_1;
    wire pick_21_0_over_2;
    wire pick_21_0_over_3;
    wire pick_22_0_over_0;
    wire pick_22_0_over_1;
    wire pick_22_0_over_2;
    wire pick_22_0_over_3;
    wire pick_23_0_over_0;
    wire pick_23_0_over_1;
    wire pick_23_0_over_2;
    wire pick_23_0_over_3;
    wire pick_24_0_over_0;
    wire pick_24_0_over_1;
    wire pick_24_0_over_2;
    wire pick_24_0_over_3;
    wire pick_25_0_over_0;
    wire pick_25_0_over_1;
    wire pick_25_0_over_2;
    wire pick_25_0_over_3;
    wire pick_26_0_over_0;
    wire pick_26_0_over_1;
    wire pick_26_0_over_2;
    wire pick_26_0_over_3;
    wire pick_27_0_over_0;
    wire pick_27_0_over_1;
    wire pick_27_0_over_2;
    wire pick_27_0_over_3;
    wire pick_28_0_over_0;
    wire pick_28_0_over_1;
    wire pick_28_0_over_2;
    wire pick_28_0_over_3;
    wire pick_29_0_over_0;
    wire pick_29_0_over_1;
    wire pick_29_0_over_2;
    wire pick_29_0_over_3;
    wire pick_30_0_over_0;
    wire pick_30_0_over_1;
    wire pick_30_0_over_2;
    wire pick_30_0_over_3;
    wire pick_31_0_over_8;
    wire done;
    reg  more;
    reg  closes;
    reg  [7:0] at_0;
    reg  [7:0] at_1;
    reg  [7:0] at_2;
    reg  [7:0] at_3;
    reg  [3:0] place_0;
    reg  [3:0] place_1;
    reg  [3:0] place_2;
    reg  [3:0] place_3;
    reg  [31:0] negative;
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
    wire bits_10;
    wire bits_11;
    wire bits_12;
    wire bits_13;
    wire bits_14;
    wire bits_15;
    wire bits_16;
    wire bits_17;
    wire bits_18;
    wire bits_19;
    wire bits_20;
    wire bits_21;
    wire bits_22;
    wire bits_23;
    wire bits_24;
    wire bits_25;
    wire bits_26;
    wire bits_27;
    wire bits_28;
    wire bits_29;
    wire bits_30;
    wire bits_31;
    wire bits_32;
    wire bits_33;
    wire bits_34;
    wire bits_35;
    wire bits_36;
    wire bits_37;
    wire bits_38;
    wire bits_39;
    wire bits_40;
    wire bits_41;
    wire bits_42;
    wire bits_43;
    wire bits_44;
    wire bits_45;
    wire bits_46;
    wire bits_47;
    wire bits_48;
    wire bits_49;
    wire bits_50;
    wire bits_51;
    wire bits_52;
    wire bits_53;
    wire bits_54;
    wire bits_55;
    wire bits_56;
    wire bits_57;
    wire bits_58;
    wire bits_59;
    wire bits_60;
    wire bits_61;
    wire bits_62;
    wire bits_63;
    wire bits_64;
    wire bits_65;
    wire bits_66;
    wire bits_67;
    wire bits_68;
    wire bits_69;
    wire bits_70;
    wire bits_71;
    wire bits_72;
    wire bits_73;
    wire bits_74;
    wire bits_75;
    wire bits_76;
    wire bits_77;
    wire bits_78;
    wire bits_79;
    wire bits_80;
    wire bits_81;
    wire bits_82;
    wire bits_83;
    wire bits_84;
    wire bits_85;
    wire bits_86;
    wire bits_87;
    wire bits_88;
    wire bits_89;
    wire bits_90;
    wire bits_91;
    wire bits_92;
    wire bits_93;
    wire bits_94;
    wire bits_95;
    wire bits_96;
    wire bits_97;
    wire bits_98;
    wire bits_99;
    wire bits_100;
    wire bits_101;
    wire bits_102;
    wire bits_103;
    wire bits_104;
    wire bits_105;
    wire bits_106;
    wire bits_107;
    wire bits_108;
    wire bits_109;
    wire bits_110;
    wire bits_111;
    wire bits_112;
    wire bits_113;
    wire bits_114;
    wire bits_115;
    wire bits_116;
    wire bits_117;
    wire bits_118;
    wire bits_119;
    wire bits_120;
    wire bits_121;
    wire bits_122;
    wire bits_123;
    wire bits_124;
    wire bits_125;
    wire bits_126;
    wire bits_127;
    wire bits_128;
    reg  delayed_1;
    wire bits_129;
    reg  [31:0] delayed_2;
    wire [31:0] bits_130;
    wire [31:0] bits_131;
    wire [31:0] bits_132;
    wire [31:0] bits_133;
    wire [31:0] bits_134;
    wire [31:0] bits_135;
    wire [31:0] bits_136;
    wire [31:0] bits_137;
    wire [31:0] choice_1;

    assign act_0_g_1_0 = act_0_g[0] ? act_0_p[0] : act_0_g[1];
    assign act_0_g_3_2 = act_0_g[2] ? act_0_p[2] : act_0_g[3];
    assign act_0_p_3_2 = act_0_g[3] | (act_0_p[2] & act_0_p[1]);
    assign act_0_g_5_4 = act_0_g[4] ? act_0_p[4] : act_0_g[5];
    assign act_0_p_5_4 = act_0_g[5] | (act_0_p[4] & act_0_p[3]);
    assign act_0_g_2_0 = act_0_g_1_0 ? act_0_p[1] : act_0_g[2];
    assign act_0_g_6_4 = act_0_g_5_4 ? act_0_p[5] : act_0_g[6];
    assign act_0_p_6_4 = act_0_g[6] | (act_0_p[5] & act_0_p_5_4);
    assign act_0_g_3_0 = act_0_g_1_0 ? act_0_p_3_2 : act_0_g_3_2;
    assign act_0_g_4_0 = act_0_g_3_0 ? act_0_p[3] : act_0_g[4];
    assign act_0_g_5_0 = act_0_g_3_0 ? act_0_p_5_4 : act_0_g_5_4;
    assign act_0_g_6_0 = act_0_g_3_0 ? act_0_p_6_4 : act_0_g_6_4;
    assign act_0_g = act[6:0] & act[7:1];
    assign act_0_p = act[6:1] | act[7:2];
    assign act_0_nonzero = act[7:0] ^ {act_0_g_6_0, act_0_g_5_0, act_0_g_4_0, act_0_g_3_0, act_0_g_2_0, act_0_g_1_0, act_0_g[0], 1'b0};
    assign act_1_g_1_0 = act_1_g[0] ? act_1_p[0] : act_1_g[1];
    assign act_1_g_3_2 = act_1_g[2] ? act_1_p[2] : act_1_g[3];
    assign act_1_p_3_2 = act_1_g[3] | (act_1_p[2] & act_1_p[1]);
    assign act_1_g_5_4 = act_1_g[4] ? act_1_p[4] : act_1_g[5];
    assign act_1_p_5_4 = act_1_g[5] | (act_1_p[4] & act_1_p[3]);
    assign act_1_g_2_0 = act_1_g_1_0 ? act_1_p[1] : act_1_g[2];
    assign act_1_g_6_4 = act_1_g_5_4 ? act_1_p[5] : act_1_g[6];
    assign act_1_p_6_4 = act_1_g[6] | (act_1_p[5] & act_1_p_5_4);
    assign act_1_g_3_0 = act_1_g_1_0 ? act_1_p_3_2 : act_1_g_3_2;
    assign act_1_g_4_0 = act_1_g_3_0 ? act_1_p[3] : act_1_g[4];
    assign act_1_g_5_0 = act_1_g_3_0 ? act_1_p_5_4 : act_1_g_5_4;
    assign act_1_g_6_0 = act_1_g_3_0 ? act_1_p_6_4 : act_1_g_6_4;
    assign act_1_g = act[14:8] & act[15:9];
    assign act_1_p = act[14:9] | act[15:10];
    assign act_1_nonzero = act[15:8] ^ {act_1_g_6_0, act_1_g_5_0, act_1_g_4_0, act_1_g_3_0, act_1_g_2_0, act_1_g_1_0, act_1_g[0], 1'b0};
    assign act_2_g_1_0 = act_2_g[0] ? act_2_p[0] : act_2_g[1];
    assign act_2_g_3_2 = act_2_g[2] ? act_2_p[2] : act_2_g[3];
    assign act_2_p_3_2 = act_2_g[3] | (act_2_p[2] & act_2_p[1]);
    assign act_2_g_5_4 = act_2_g[4] ? act_2_p[4] : act_2_g[5];
    assign act_2_p_5_4 = act_2_g[5] | (act_2_p[4] & act_2_p[3]);
    assign act_2_g_2_0 = act_2_g_1_0 ? act_2_p[1] : act_2_g[2];
    assign act_2_g_6_4 = act_2_g_5_4 ? act_2_p[5] : act_2_g[6];
    assign act_2_p_6_4 = act_2_g[6] | (act_2_p[5] & act_2_p_5_4);
    assign act_2_g_3_0 = act_2_g_1_0 ? act_2_p_3_2 : act_2_g_3_2;
    assign act_2_g_4_0 = act_2_g_3_0 ? act_2_p[3] : act_2_g[4];
    assign act_2_g_5_0 = act_2_g_3_0 ? act_2_p_5_4 : act_2_g_5_4;
    assign act_2_g_6_0 = act_2_g_3_0 ? act_2_p_6_4 : act_2_g_6_4;
    assign act_2_g = act[22:16] & act[23:17];
    assign act_2_p = act[22:17] | act[23:18];
    assign act_2_nonzero = act[23:16] ^ {act_2_g_6_0, act_2_g_5_0, act_2_g_4_0, act_2_g_3_0, act_2_g_2_0, act_2_g_1_0, act_2_g[0], 1'b0};
    assign act_3_g_1_0 = act_3_g[0] ? act_3_p[0] : act_3_g[1];
    assign act_3_g_3_2 = act_3_g[2] ? act_3_p[2] : act_3_g[3];
    assign act_3_p_3_2 = act_3_g[3] | (act_3_p[2] & act_3_p[1]);
    assign act_3_g_5_4 = act_3_g[4] ? act_3_p[4] : act_3_g[5];
    assign act_3_p_5_4 = act_3_g[5] | (act_3_p[4] & act_3_p[3]);
    assign act_3_g_2_0 = act_3_g_1_0 ? act_3_p[1] : act_3_g[2];
    assign act_3_g_6_4 = act_3_g_5_4 ? act_3_p[5] : act_3_g[6];
    assign act_3_p_6_4 = act_3_g[6] | (act_3_p[5] & act_3_p_5_4);
    assign act_3_g_3_0 = act_3_g_1_0 ? act_3_p_3_2 : act_3_g_3_2;
    assign act_3_g_4_0 = act_3_g_3_0 ? act_3_p[3] : act_3_g[4];
    assign act_3_g_5_0 = act_3_g_3_0 ? act_3_p_5_4 : act_3_g_5_4;
    assign act_3_g_6_0 = act_3_g_3_0 ? act_3_p_6_4 : act_3_g_6_4;
    assign act_3_g = act[30:24] & act[31:25];
    assign act_3_p = act[30:25] | act[31:26];
    assign act_3_nonzero = act[31:24] ^ {act_3_g_6_0, act_3_g_5_0, act_3_g_4_0, act_3_g_3_0, act_3_g_2_0, act_3_g_1_0, act_3_g[0], 1'b0};
    assign act_4_g_1_0 = act_4_g[0] ? act_4_p[0] : act_4_g[1];
    assign act_4_g_3_2 = act_4_g[2] ? act_4_p[2] : act_4_g[3];
    assign act_4_p_3_2 = act_4_g[3] | (act_4_p[2] & act_4_p[1]);
    assign act_4_g_5_4 = act_4_g[4] ? act_4_p[4] : act_4_g[5];
    assign act_4_p_5_4 = act_4_g[5] | (act_4_p[4] & act_4_p[3]);
    assign act_4_g_2_0 = act_4_g_1_0 ? act_4_p[1] : act_4_g[2];
    assign act_4_g_6_4 = act_4_g_5_4 ? act_4_p[5] : act_4_g[6];
    assign act_4_p_6_4 = act_4_g[6] | (act_4_p[5] & act_4_p_5_4);
    assign act_4_g_3_0 = act_4_g_1_0 ? act_4_p_3_2 : act_4_g_3_2;
    assign act_4_g_4_0 = act_4_g_3_0 ? act_4_p[3] : act_4_g[4];
    assign act_4_g_5_0 = act_4_g_3_0 ? act_4_p_5_4 : act_4_g_5_4;
    assign act_4_g_6_0 = act_4_g_3_0 ? act_4_p_6_4 : act_4_g_6_4;
    assign act_4_g = act[38:32] & act[39:33];
    assign act_4_p = act[38:33] | act[39:34];
    assign act_4_nonzero = act[39:32] ^ {act_4_g_6_0, act_4_g_5_0, act_4_g_4_0, act_4_g_3_0, act_4_g_2_0, act_4_g_1_0, act_4_g[0], 1'b0};
    assign act_5_g_1_0 = act_5_g[0] ? act_5_p[0] : act_5_g[1];
    assign act_5_g_3_2 = act_5_g[2] ? act_5_p[2] : act_5_g[3];
    assign act_5_p_3_2 = act_5_g[3] | (act_5_p[2] & act_5_p[1]);
    assign act_5_g_5_4 = act_5_g[4] ? act_5_p[4] : act_5_g[5];
    assign act_5_p_5_4 = act_5_g[5] | (act_5_p[4] & act_5_p[3]);
    assign act_5_g_2_0 = act_5_g_1_0 ? act_5_p[1] : act_5_g[2];
    assign act_5_g_6_4 = act_5_g_5_4 ? act_5_p[5] : act_5_g[6];
    assign act_5_p_6_4 = act_5_g[6] | (act_5_p[5] & act_5_p_5_4);
    assign act_5_g_3_0 = act_5_g_1_0 ? act_5_p_3_2 : act_5_g_3_2;
    assign act_5_g_4_0 = act_5_g_3_0 ? act_5_p[3] : act_5_g[4];
    assign act_5_g_5_0 = act_5_g_3_0 ? act_5_p_5_4 : act_5_g_5_4;
    assign act_5_g_6_0 = act_5_g_3_0 ? act_5_p_6_4 : act_5_g_6_4;
    assign act_5_g = act[46:40] & act[47:41];
    assign act_5_p = act[46:41] | act[47:42];
    assign act_5_nonzero = act[47:40] ^ {act_5_g_6_0, act_5_g_5_0, act_5_g_4_0, act_5_g_3_0, act_5_g_2_0, act_5_g_1_0, act_5_g[0], 1'b0};
    assign act_6_g_1_0 = act_6_g[0] ? act_6_p[0] : act_6_g[1];
    assign act_6_g_3_2 = act_6_g[2] ? act_6_p[2] : act_6_g[3];
    assign act_6_p_3_2 = act_6_g[3] | (act_6_p[2] & act_6_p[1]);
    assign act_6_g_5_4 = act_6_g[4] ? act_6_p[4] : act_6_g[5];
    assign act_6_p_5_4 = act_6_g[5] | (act_6_p[4] & act_6_p[3]);
    assign act_6_g_2_0 = act_6_g_1_0 ? act_6_p[1] : act_6_g[2];
    assign act_6_g_6_4 = act_6_g_5_4 ? act_6_p[5] : act_6_g[6];
    assign act_6_p_6_4 = act_6_g[6] | (act_6_p[5] & act_6_p_5_4);
    assign act_6_g_3_0 = act_6_g_1_0 ? act_6_p_3_2 : act_6_g_3_2;
    assign act_6_g_4_0 = act_6_g_3_0 ? act_6_p[3] : act_6_g[4];
    assign act_6_g_5_0 = act_6_g_3_0 ? act_6_p_5_4 : act_6_g_5_4;
    assign act_6_g_6_0 = act_6_g_3_0 ? act_6_p_6_4 : act_6_g_6_4;
    assign act_6_g = act[54:48] & act[55:49];
    assign act_6_p = act[54:49] | act[55:50];
    assign act_6_nonzero = act[55:48] ^ {act_6_g_6_0, act_6_g_5_0, act_6_g_4_0, act_6_g_3_0, act_6_g_2_0, act_6_g_1_0, act_6_g[0], 1'b0};
    assign act_7_g_1_0 = act_7_g[0] ? act_7_p[0] : act_7_g[1];
    assign act_7_g_3_2 = act_7_g[2] ? act_7_p[2] : act_7_g[3];
    assign act_7_p_3_2 = act_7_g[3] | (act_7_p[2] & act_7_p[1]);
    assign act_7_g_5_4 = act_7_g[4] ? act_7_p[4] : act_7_g[5];
    assign act_7_p_5_4 = act_7_g[5] | (act_7_p[4] & act_7_p[3]);
    assign act_7_g_2_0 = act_7_g_1_0 ? act_7_p[1] : act_7_g[2];
    assign act_7_g_6_4 = act_7_g_5_4 ? act_7_p[5] : act_7_g[6];
    assign act_7_p_6_4 = act_7_g[6] | (act_7_p[5] & act_7_p_5_4);
    assign act_7_g_3_0 = act_7_g_1_0 ? act_7_p_3_2 : act_7_g_3_2;
    assign act_7_g_4_0 = act_7_g_3_0 ? act_7_p[3] : act_7_g[4];
    assign act_7_g_5_0 = act_7_g_3_0 ? act_7_p_5_4 : act_7_g_5_4;
    assign act_7_g_6_0 = act_7_g_3_0 ? act_7_p_6_4 : act_7_g_6_4;
    assign act_7_g = act[62:56] & act[63:57];
    assign act_7_p = act[62:57] | act[63:58];
    assign act_7_nonzero = act[63:56] ^ {act_7_g_6_0, act_7_g_5_0, act_7_g_4_0, act_7_g_3_0, act_7_g_2_0, act_7_g_1_0, act_7_g[0], 1'b0};
    assign pick_1_0_over_0 = |{left[0], left[1]};
    assign pick_1_0_over_1 = left[1] & left[0];
    assign pick_2_1_over_0 = |{left[1], left[2]};
    assign pick_2_1_over_1 = left[2] & left[1];
    assign pick_3_2_over_0 = |{left[2], left[3]};
    assign pick_3_2_over_1 = left[3] & left[2];
    assign pick_4_3_over_0 = |{left[3], left[4]};
    assign pick_4_3_over_1 = left[4] & left[3];
    assign pick_5_4_over_0 = |{left[4], left[5]};
    assign pick_5_4_over_1 = left[5] & left[4];
    assign pick_6_5_over_0 = |{left[5], left[6]};
    assign pick_6_5_over_1 = left[6] & left[5];
    assign pick_7_6_over_0 = |{left[6], left[7]};
    assign pick_7_6_over_1 = left[7] & left[6];
    assign pick_8_7_over_0 = |{left[7], left[8]};
    assign pick_8_7_over_1 = left[8] & left[7];
    assign pick_9_8_over_0 = |{left[8], left[9]};
    assign pick_9_8_over_1 = left[9] & left[8];
    assign pick_10_9_over_0 = |{left[9], left[10]};
    assign pick_10_9_over_1 = left[10] & left[9];
    assign pick_11_10_over_0 = |{left[10], left[11]};
    assign pick_11_10_over_1 = left[11] & left[10];
    assign pick_12_11_over_0 = |{left[11], left[12]};
    assign pick_12_11_over_1 = left[12] & left[11];
    assign pick_13_12_over_0 = |{left[12], left[13]};
    assign pick_13_12_over_1 = left[13] & left[12];
    assign pick_14_13_over_0 = |{left[13], left[14]};
    assign pick_14_13_over_1 = left[14] & left[13];
    assign pick_15_14_over_0 = |{left[14], left[15]};
    assign pick_15_14_over_1 = left[15] & left[14];
    assign pick_16_15_over_0 = |{left[15], left[16]};
    assign pick_16_15_over_1 = left[16] & left[15];
    assign pick_17_16_over_0 = |{left[16], left[17]};
    assign pick_17_16_over_1 = left[17] & left[16];
    assign pick_18_17_over_0 = |{left[17], left[18]};
    assign pick_18_17_over_1 = left[18] & left[17];
    assign pick_19_18_over_0 = |{left[18], left[19]};
    assign pick_19_18_over_1 = left[19] & left[18];
    assign pick_20_19_over_0 = |{left[19], left[20]};
    assign pick_20_19_over_1 = left[20] & left[19];
    assign pick_21_20_over_0 = |{left[20], left[21]};
    assign pick_21_20_over_1 = left[21] & left[20];
    assign pick_22_21_over_0 = |{left[21], left[22]};
    assign pick_22_21_over_1 = left[22] & left[21];
    assign pick_23_22_over_0 = |{left[22], left[23]};
    assign pick_23_22_over_1 = left[23] & left[22];
    assign pick_24_23_over_0 = |{left[23], left[24]};
    assign pick_24_23_over_1 = left[24] & left[23];
    assign pick_25_24_over_0 = |{left[24], left[25]};
    assign pick_25_24_over_1 = left[25] & left[24];
    assign pick_26_25_over_0 = |{left[25], left[26]};
    assign pick_26_25_over_1 = left[26] & left[25];
    assign pick_27_26_over_0 = |{left[26], left[27]};
    assign pick_27_26_over_1 = left[27] & left[26];
    assign pick_28_27_over_0 = |{left[27], left[28]};
    assign pick_28_27_over_1 = left[28] & left[27];
    assign pick_29_28_over_0 = |{left[28], left[29]};
    assign pick_29_28_over_1 = left[29] & left[28];
    assign pick_30_29_over_0 = |{left[29], left[30]};
    assign pick_30_29_over_1 = left[30] & left[29];
    assign pick_31_30_over_0 = |{left[30], left[31]};
    assign pick_31_30_over_1 = left[31] & left[30];
    assign pick_2_0_over_0 = |{left[0], pick_2_1_over_0};
    assign pick_2_0_over_1 = |{(pick_2_1_over_0 & left[0]), pick_2_1_over_1};
    assign pick_2_0_over_2 = pick_2_1_over_1 & left[0];
    assign pick_3_0_over_0 = |{pick_1_0_over_0, pick_3_2_over_0};
    assign pick_3_0_over_1 = |{pick_1_0_over_1, (pick_3_2_over_0 & pick_1_0_over_0), pick_3_2_over_1};
    assign pick_3_0_over_2 = |{(pick_3_2_over_0 & pick_1_0_over_1), (pick_3_2_over_1 & pick_1_0_over_0)};
    assign pick_3_0_over_3 = pick_3_2_over_1 & pick_1_0_over_1;
    assign pick_4_1_over_0 = |{pick_2_1_over_0, pick_4_3_over_0};
    assign pick_4_1_over_1 = |{pick_2_1_over_1, (pick_4_3_over_0 & pick_2_1_over_0), pick_4_3_over_1};
    assign pick_4_1_over_2 = |{(pick_4_3_over_0 & pick_2_1_over_1), (pick_4_3_over_1 & pick_2_1_over_0)};
    assign pick_4_1_over_3 = pick_4_3_over_1 & pick_2_1_over_1;
    assign pick_5_2_over_0 = |{pick_3_2_over_0, pick_5_4_over_0};
    assign pick_5_2_over_1 = |{pick_3_2_over_1, (pick_5_4_over_0 & pick_3_2_over_0), pick_5_4_over_1};
    assign pick_5_2_over_2 = |{(pick_5_4_over_0 & pick_3_2_over_1), (pick_5_4_over_1 & pick_3_2_over_0)};
    assign pick_5_2_over_3 = pick_5_4_over_1 & pick_3_2_over_1;
    assign pick_6_3_over_0 = |{pick_4_3_over_0, pick_6_5_over_0};
    assign pick_6_3_over_1 = |{pick_4_3_over_1, (pick_6_5_over_0 & pick_4_3_over_0), pick_6_5_over_1};
    assign pick_6_3_over_2 = |{(pick_6_5_over_0 & pick_4_3_over_1), (pick_6_5_over_1 & pick_4_3_over_0)};
    assign pick_6_3_over_3 = pick_6_5_over_1 & pick_4_3_over_1;
    assign pick_7_4_over_0 = |{pick_5_4_over_0, pick_7_6_over_0};
    assign pick_7_4_over_1 = |{pick_5_4_over_1, (pick_7_6_over_0 & pick_5_4_over_0), pick_7_6_over_1};
    assign pick_7_4_over_2 = |{(pick_7_6_over_0 & pick_5_4_over_1), (pick_7_6_over_1 & pick_5_4_over_0)};
    assign pick_7_4_over_3 = pick_7_6_over_1 & pick_5_4_over_1;
    assign pick_8_5_over_0 = |{pick_6_5_over_0, pick_8_7_over_0};
    assign pick_8_5_over_1 = |{pick_6_5_over_1, (pick_8_7_over_0 & pick_6_5_over_0), pick_8_7_over_1};
    assign pick_8_5_over_2 = |{(pick_8_7_over_0 & pick_6_5_over_1), (pick_8_7_over_1 & pick_6_5_over_0)};
    assign pick_8_5_over_3 = pick_8_7_over_1 & pick_6_5_over_1;
    assign pick_9_6_over_0 = |{pick_7_6_over_0, pick_9_8_over_0};
    assign pick_9_6_over_1 = |{pick_7_6_over_1, (pick_9_8_over_0 & pick_7_6_over_0), pick_9_8_over_1};
    assign pick_9_6_over_2 = |{(pick_9_8_over_0 & pick_7_6_over_1), (pick_9_8_over_1 & pick_7_6_over_0)};
    assign pick_9_6_over_3 = pick_9_8_over_1 & pick_7_6_over_1;
    assign pick_10_7_over_0 = |{pick_8_7_over_0, pick_10_9_over_0};
    assign pick_10_7_over_1 = |{pick_8_7_over_1, (pick_10_9_over_0 & pick_8_7_over_0), pick_10_9_over_1};
    assign pick_10_7_over_2 = |{(pick_10_9_over_0 & pick_8_7_over_1), (pick_10_9_over_1 & pick_8_7_over_0)};
    assign pick_10_7_over_3 = pick_10_9_over_1 & pick_8_7_over_1;
    assign pick_11_8_over_0 = |{pick_9_8_over_0, pick_11_10_over_0};
    assign pick_11_8_over_1 = |{pick_9_8_over_1, (pick_11_10_over_0 & pick_9_8_over_0), pick_11_10_over_1};
    assign pick_11_8_over_2 = |{(pick_11_10_over_0 & pick_9_8_over_1), (pick_11_10_over_1 & pick_9_8_over_0)};
    assign pick_11_8_over_3 = pick_11_10_over_1 & pick_9_8_over_1;
    assign pick_12_9_over_0 = |{pick_10_9_over_0, pick_12_11_over_0};
    assign pick_12_9_over_1 = |{pick_10_9_over_1, (pick_12_11_over_0 & pick_10_9_over_0), pick_12_11_over_1};
    assign pick_12_9_over_2 = |{(pick_12_11_over_0 & pick_10_9_over_1), (pick_12_11_over_1 & pick_10_9_over_0)};
    assign pick_12_9_over_3 = pick_12_11_over_1 & pick_10_9_over_1;
    assign pick_13_10_over_0 = |{pick_11_10_over_0, pick_13_12_over_0};
    assign pick_13_10_over_1 = |{pick_11_10_over_1, (pick_13_12_over_0 & pick_11_10_over_0), pick_13_12_over_1};
    assign pick_13_10_over_2 = |{(pick_13_12_over_0 & pick_11_10_over_1), (pick_13_12_over_1 & pick_11_10_over_0)};
    assign pick_13_10_over_3 = pick_13_12_over_1 & pick_11_10_over_1;
    assign pick_14_11_over_0 = |{pick_12_11_over_0, pick_14_13_over_0};
    assign pick_14_11_over_1 = |{pick_12_11_over_1, (pick_14_13_over_0 & pick_12_11_over_0), pick_14_13_over_1};
    assign pick_14_11_over_2 = |{(pick_14_13_over_0 & pick_12_11_over_1), (pick_14_13_over_1 & pick_12_11_over_0)};
    assign pick_14_11_over_3 = pick_14_13_over_1 & pick_12_11_over_1;
    assign pick_15_12_over_0 = |{pick_13_12_over_0, pick_15_14_over_0};
    assign pick_15_12_over_1 = |{pick_13_12_over_1, (pick_15_14_over_0 & pick_13_12_over_0), pick_15_14_over_1};
    assign pick_15_12_over_2 = |{(pick_15_14_over_0 & pick_13_12_over_1), (pick_15_14_over_1 & pick_13_12_over_0)};
    assign pick_15_12_over_3 = pick_15_14_over_1 & pick_13_12_over_1;
    assign pick_16_13_over_0 = |{pick_14_13_over_0, pick_16_15_over_0};
    assign pick_16_13_over_1 = |{pick_14_13_over_1, (pick_16_15_over_0 & pick_14_13_over_0), pick_16_15_over_1};
    assign pick_16_13_over_2 = |{(pick_16_15_over_0 & pick_14_13_over_1), (pick_16_15_over_1 & pick_14_13_over_0)};
    assign pick_16_13_over_3 = pick_16_15_over_1 & pick_14_13_over_1;
    assign pick_17_14_over_0 = |{pick_15_14_over_0, pick_17_16_over_0};
    assign pick_17_14_over_1 = |{pick_15_14_over_1, (pick_17_16_over_0 & pick_15_14_over_0), pick_17_16_over_1};
    assign pick_17_14_over_2 = |{(pick_17_16_over_0 & pick_15_14_over_1), (pick_17_16_over_1 & pick_15_14_over_0)};
    assign pick_17_14_over_3 = pick_17_16_over_1 & pick_15_14_over_1;
    assign pick_18_15_over_0 = |{pick_16_15_over_0, pick_18_17_over_0};
    assign pick_18_15_over_1 = |{pick_16_15_over_1, (pick_18_17_over_0 & pick_16_15_over_0), pick_18_17_over_1};
    assign pick_18_15_over_2 = |{(pick_18_17_over_0 & pick_16_15_over_1), (pick_18_17_over_1 & pick_16_15_over_0)};
    assign pick_18_15_over_3 = pick_18_17_over_1 & pick_16_15_over_1;
    assign pick_19_16_over_0 = |{pick_17_16_over_0, pick_19_18_over_0};
    assign pick_19_16_over_1 = |{pick_17_16_over_1, (pick_19_18_over_0 & pick_17_16_over_0), pick_19_18_over_1};
    assign pick_19_16_over_2 = |{(pick_19_18_over_0 & pick_17_16_over_1), (pick_19_18_over_1 & pick_17_16_over_0)};
    assign pick_19_16_over_3 = pick_19_18_over_1 & pick_17_16_over_1;
    assign pick_20_17_over_0 = |{pick_18_17_over_0, pick_20_19_over_0};
    assign pick_20_17_over_1 = |{pick_18_17_over_1, (pick_20_19_over_0 & pick_18_17_over_0), pick_20_19_over_1};
    assign pick_20_17_over_2 = |{(pick_20_19_over_0 & pick_18_17_over_1), (pick_20_19_over_1 & pick_18_17_over_0)};
    assign pick_20_17_over_3 = pick_20_19_over_1 & pick_18_17_over_1;
    assign pick_21_18_over_0 = |{pick_19_18_over_0, pick_21_20_over_0};
    assign pick_21_18_over_1 = |{pick_19_18_over_1, (pick_21_20_over_0 & pick_19_18_over_0), pick_21_20_over_1};
    assign pick_21_18_over_2 = |{(pick_21_20_over_0 & pick_19_18_over_1), (pick_21_20_over_1 & pick_19_18_over_0)};
    assign pick_21_18_over_3 = pick_21_20_over_1 & pick_19_18_over_1;
    assign pick_22_19_over_0 = |{pick_20_19_over_0, pick_22_21_over_0};
    assign pick_22_19_over_1 = |{pick_20_19_over_1, (pick_22_21_over_0 & pick_20_19_over_0), pick_22_21_over_1};
    assign pick_22_19_over_2 = |{(pick_22_21_over_0 & pick_20_19_over_1), (pick_22_21_over_1 & pick_20_19_over_0)};
    assign pick_22_19_over_3 = pick_22_21_over_1 & pick_20_19_over_1;
    assign pick_23_20_over_0 = |{pick_21_20_over_0, pick_23_22_over_0};
    assign pick_23_20_over_1 = |{pick_21_20_over_1, (pick_23_22_over_0 & pick_21_20_over_0), pick_23_22_over_1};
    assign pick_23_20_over_2 = |{(pick_23_22_over_0 & pick_21_20_over_1), (pick_23_22_over_1 & pick_21_20_over_0)};
    assign pick_23_20_over_3 = pick_23_22_over_1 & pick_21_20_over_1;
    assign pick_24_21_over_0 = |{pick_22_21_over_0, pick_24_23_over_0};
    assign pick_24_21_over_1 = |{pick_22_21_over_1, (pick_24_23_over_0 & pick_22_21_over_0), pick_24_23_over_1};
    assign pick_24_21_over_2 = |{(pick_24_23_over_0 & pick_22_21_over_1), (pick_24_23_over_1 & pick_22_21_over_0)};
    assign pick_24_21_over_3 = pick_24_23_over_1 & pick_22_21_over_1;
    assign pick_25_22_over_0 = |{pick_23_22_over_0, pick_25_24_over_0};
    assign pick_25_22_over_1 = |{pick_23_22_over_1, (pick_25_24_over_0 & pick_23_22_over_0), pick_25_24_over_1};
    assign pick_25_22_over_2 = |{(pick_25_24_over_0 & pick_23_22_over_1), (pick_25_24_over_1 & pick_23_22_over_0)};
    assign pick_25_22_over_3 = pick_25_24_over_1 & pick_23_22_over_1;
    assign pick_26_23_over_0 = |{pick_24_23_over_0, pick_26_25_over_0};
    assign pick_26_23_over_1 = |{pick_24_23_over_1, (pick_26_25_over_0 & pick_24_23_over_0), pick_26_25_over_1};
    assign pick_26_23_over_2 = |{(pick_26_25_over_0 & pick_24_23_over_1), (pick_26_25_over_1 & pick_24_23_over_0)};
    assign pick_26_23_over_3 = pick_26_25_over_1 & pick_24_23_over_1;
    assign pick_27_24_over_0 = |{pick_25_24_over_0, pick_27_26_over_0};
    assign pick_27_24_over_1 = |{pick_25_24_over_1, (pick_27_26_over_0 & pick_25_24_over_0), pick_27_26_over_1};
    assign pick_27_24_over_2 = |{(pick_27_26_over_0 & pick_25_24_over_1), (pick_27_26_over_1 & pick_25_24_over_0)};
    assign pick_27_24_over_3 = pick_27_26_over_1 & pick_25_24_over_1;
    assign pick_28_25_over_0 = |{pick_26_25_over_0, pick_28_27_over_0};
    assign pick_28_25_over_1 = |{pick_26_25_over_1, (pick_28_27_over_0 & pick_26_25_over_0), pick_28_27_over_1};
    assign pick_28_25_over_2 = |{(pick_28_27_over_0 & pick_26_25_over_1), (pick_28_27_over_1 & pick_26_25_over_0)};
    assign pick_28_25_over_3 = pick_28_27_over_1 & pick_26_25_over_1;
    assign pick_29_26_over_0 = |{pick_27_26_over_0, pick_29_28_over_0};
    assign pick_29_26_over_1 = |{pick_27_26_over_1, (pick_29_28_over_0 & pick_27_26_over_0), pick_29_28_over_1};
    assign pick_29_26_over_2 = |{(pick_29_28_over_0 & pick_27_26_over_1), (pick_29_28_over_1 & pick_27_26_over_0)};
    assign pick_29_26_over_3 = pick_29_28_over_1 & pick_27_26_over_1;
    assign pick_30_27_over_0 = |{pick_28_27_over_0, pick_30_29_over_0};
    assign pick_30_27_over_1 = |{pick_28_27_over_1, (pick_30_29_over_0 & pick_28_27_over_0), pick_30_29_over_1};
    assign pick_30_27_over_2 = |{(pick_30_29_over_0 & pick_28_27_over_1), (pick_30_29_over_1 & pick_28_27_over_0)};
    assign pick_30_27_over_3 = pick_30_29_over_1 & pick_28_27_over_1;
    assign pick_31_28_over_0 = |{pick_29_28_over_0, pick_31_30_over_0};
    assign pick_31_28_over_1 = |{pick_29_28_over_1, (pick_31_30_over_0 & pick_29_28_over_0), pick_31_30_over_1};
    assign pick_31_28_over_2 = |{(pick_31_30_over_0 & pick_29_28_over_1), (pick_31_30_over_1 & pick_29_28_over_0)};
    assign pick_31_28_over_3 = pick_31_30_over_1 & pick_29_28_over_1;
    assign pick_4_0_over_0 = |{left[0], pick_4_1_over_0};
    assign pick_4_0_over_1 = |{(pick_4_1_over_0 & left[0]), pick_4_1_over_1};
    assign pick_4_0_over_2 = |{(pick_4_1_over_1 & left[0]), pick_4_1_over_2};
    assign pick_4_0_over_3 = |{(pick_4_1_over_2 & left[0]), pick_4_1_over_3};
    assign pick_5_0_over_0 = |{pick_1_0_over_0, pick_5_2_over_0};
    assign pick_5_0_over_1 = |{pick_1_0_over_1, (pick_5_2_over_0 & pick_1_0_over_0), pick_5_2_over_1};
    assign pick_5_0_over_2 = |{(pick_5_2_over_0 & pick_1_0_over_1), (pick_5_2_over_1 & pick_1_0_over_0), pick_5_2_over_2};
    assign pick_5_0_over_3 = |{(pick_5_2_over_1 & pick_1_0_over_1), (pick_5_2_over_2 & pick_1_0_over_0), pick_5_2_over_3};
    assign pick_6_0_over_0 = |{pick_2_0_over_0, pick_6_3_over_0};
    assign pick_6_0_over_1 = |{pick_2_0_over_1, (pick_6_3_over_0 & pick_2_0_over_0), pick_6_3_over_1};
    assign pick_6_0_over_2 = |{pick_2_0_over_2, (pick_6_3_over_0 & pick_2_0_over_1), (pick_6_3_over_1 & pick_2_0_over_0), pick_6_3_over_2};
    assign pick_6_0_over_3 = |{(pick_6_3_over_0 & pick_2_0_over_2), (pick_6_3_over_1 & pick_2_0_over_1), (pick_6_3_over_2 & pick_2_0_over_0), pick_6_3_over_3};
    assign pick_7_0_over_0 = |{pick_3_0_over_0, pick_7_4_over_0};
    assign pick_7_0_over_1 = |{pick_3_0_over_1, (pick_7_4_over_0 & pick_3_0_over_0), pick_7_4_over_1};
    assign pick_7_0_over_2 = |{pick_3_0_over_2, (pick_7_4_over_0 & pick_3_0_over_1), (pick_7_4_over_1 & pick_3_0_over_0), pick_7_4_over_2};
    assign pick_7_0_over_3 = |{pick_3_0_over_3, (pick_7_4_over_0 & pick_3_0_over_2), (pick_7_4_over_1 & pick_3_0_over_1), (pick_7_4_over_2 & pick_3_0_over_0), pick_7_4_over_3};
    assign pick_7_0_over_4 = |{(pick_7_4_over_0 & pick_3_0_over_3), (pick_7_4_over_1 & pick_3_0_over_2), (pick_7_4_over_2 & pick_3_0_over_1), (pick_7_4_over_3 & pick_3_0_over_0)};
    assign pick_7_0_over_5 = |{(pick_7_4_over_1 & pick_3_0_over_3), (pick_7_4_over_2 & pick_3_0_over_2), (pick_7_4_over_3 & pick_3_0_over_1)};
    assign pick_7_0_over_6 = |{(pick_7_4_over_2 & pick_3_0_over_3), (pick_7_4_over_3 & pick_3_0_over_2)};
    assign pick_7_0_over_7 = pick_7_4_over_3 & pick_3_0_over_3;
    assign pick_8_1_over_0 = |{pick_4_1_over_0, pick_8_5_over_0};
    assign pick_8_1_over_1 = |{pick_4_1_over_1, (pick_8_5_over_0 & pick_4_1_over_0), pick_8_5_over_1};
    assign pick_8_1_over_2 = |{pick_4_1_over_2, (pick_8_5_over_0 & pick_4_1_over_1), (pick_8_5_over_1 & pick_4_1_over_0), pick_8_5_over_2};
    assign pick_8_1_over_3 = |{pick_4_1_over_3, (pick_8_5_over_0 & pick_4_1_over_2), (pick_8_5_over_1 & pick_4_1_over_1), (pick_8_5_over_2 & pick_4_1_over_0), pick_8_5_over_3};
    assign pick_9_2_over_0 = |{pick_5_2_over_0, pick_9_6_over_0};
    assign pick_9_2_over_1 = |{pick_5_2_over_1, (pick_9_6_over_0 & pick_5_2_over_0), pick_9_6_over_1};
    assign pick_9_2_over_2 = |{pick_5_2_over_2, (pick_9_6_over_0 & pick_5_2_over_1), (pick_9_6_over_1 & pick_5_2_over_0), pick_9_6_over_2};
    assign pick_9_2_over_3 = |{pick_5_2_over_3, (pick_9_6_over_0 & pick_5_2_over_2), (pick_9_6_over_1 & pick_5_2_over_1), (pick_9_6_over_2 & pick_5_2_over_0), pick_9_6_over_3};
    assign pick_10_3_over_0 = |{pick_6_3_over_0, pick_10_7_over_0};
    assign pick_10_3_over_1 = |{pick_6_3_over_1, (pick_10_7_over_0 & pick_6_3_over_0), pick_10_7_over_1};
    assign pick_10_3_over_2 = |{pick_6_3_over_2, (pick_10_7_over_0 & pick_6_3_over_1), (pick_10_7_over_1 & pick_6_3_over_0), pick_10_7_over_2};
    assign pick_10_3_over_3 = |{pick_6_3_over_3, (pick_10_7_over_0 & pick_6_3_over_2), (pick_10_7_over_1 & pick_6_3_over_1), (pick_10_7_over_2 & pick_6_3_over_0), pick_10_7_over_3};
    assign pick_11_4_over_0 = |{pick_7_4_over_0, pick_11_8_over_0};
    assign pick_11_4_over_1 = |{pick_7_4_over_1, (pick_11_8_over_0 & pick_7_4_over_0), pick_11_8_over_1};
    assign pick_11_4_over_2 = |{pick_7_4_over_2, (pick_11_8_over_0 & pick_7_4_over_1), (pick_11_8_over_1 & pick_7_4_over_0), pick_11_8_over_2};
    assign pick_11_4_over_3 = |{pick_7_4_over_3, (pick_11_8_over_0 & pick_7_4_over_2), (pick_11_8_over_1 & pick_7_4_over_1), (pick_11_8_over_2 & pick_7_4_over_0), pick_11_8_over_3};
    assign pick_12_5_over_0 = |{pick_8_5_over_0, pick_12_9_over_0};
    assign pick_12_5_over_1 = |{pick_8_5_over_1, (pick_12_9_over_0 & pick_8_5_over_0), pick_12_9_over_1};
    assign pick_12_5_over_2 = |{pick_8_5_over_2, (pick_12_9_over_0 & pick_8_5_over_1), (pick_12_9_over_1 & pick_8_5_over_0), pick_12_9_over_2};
    assign pick_12_5_over_3 = |{pick_8_5_over_3, (pick_12_9_over_0 & pick_8_5_over_2), (pick_12_9_over_1 & pick_8_5_over_1), (pick_12_9_over_2 & pick_8_5_over_0), pick_12_9_over_3};
    assign pick_13_6_over_0 = |{pick_9_6_over_0, pick_13_10_over_0};
    assign pick_13_6_over_1 = |{pick_9_6_over_1, (pick_13_10_over_0 & pick_9_6_over_0), pick_13_10_over_1};
    assign pick_13_6_over_2 = |{pick_9_6_over_2, (pick_13_10_over_0 & pick_9_6_over_1), (pick_13_10_over_1 & pick_9_6_over_0), pick_13_10_over_2};
    assign pick_13_6_over_3 = |{pick_9_6_over_3, (pick_13_10_over_0 & pick_9_6_over_2), (pick_13_10_over_1 & pick_9_6_over_1), (pick_13_10_over_2 & pick_9_6_over_0), pick_13_10_over_3};
    assign pick_14_7_over_0 = |{pick_10_7_over_0, pick_14_11_over_0};
    assign pick_14_7_over_1 = |{pick_10_7_over_1, (pick_14_11_over_0 & pick_10_7_over_0), pick_14_11_over_1};
    assign pick_14_7_over_2 = |{pick_10_7_over_2, (pick_14_11_over_0 & pick_10_7_over_1), (pick_14_11_over_1 & pick_10_7_over_0), pick_14_11_over_2};
    assign pick_14_7_over_3 = |{pick_10_7_over_3, (pick_14_11_over_0 & pick_10_7_over_2), (pick_14_11_over_1 & pick_10_7_over_1), (pick_14_11_over_2 & pick_10_7_over_0), pick_14_11_over_3};
    assign pick_15_8_over_0 = |{pick_11_8_over_0, pick_15_12_over_0};
    assign pick_15_8_over_1 = |{pick_11_8_over_1, (pick_15_12_over_0 & pick_11_8_over_0), pick_15_12_over_1};
    assign pick_15_8_over_2 = |{pick_11_8_over_2, (pick_15_12_over_0 & pick_11_8_over_1), (pick_15_12_over_1 & pick_11_8_over_0), pick_15_12_over_2};
    assign pick_15_8_over_3 = |{pick_11_8_over_3, (pick_15_12_over_0 & pick_11_8_over_2), (pick_15_12_over_1 & pick_11_8_over_1), (pick_15_12_over_2 & pick_11_8_over_0), pick_15_12_over_3};
    assign pick_15_8_over_4 = |{(pick_15_12_over_0 & pick_11_8_over_3), (pick_15_12_over_1 & pick_11_8_over_2), (pick_15_12_over_2 & pick_11_8_over_1), (pick_15_12_over_3 & pick_11_8_over_0)};
    assign pick_15_8_over_5 = |{(pick_15_12_over_1 & pick_11_8_over_3), (pick_15_12_over_2 & pick_11_8_over_2), (pick_15_12_over_3 & pick_11_8_over_1)};
    assign pick_15_8_over_6 = |{(pick_15_12_over_2 & pick_11_8_over_3), (pick_15_12_over_3 & pick_11_8_over_2)};
    assign pick_15_8_over_7 = pick_15_12_over_3 & pick_11_8_over_3;
    assign pick_16_9_over_0 = |{pick_12_9_over_0, pick_16_13_over_0};
    assign pick_16_9_over_1 = |{pick_12_9_over_1, (pick_16_13_over_0 & pick_12_9_over_0), pick_16_13_over_1};
    assign pick_16_9_over_2 = |{pick_12_9_over_2, (pick_16_13_over_0 & pick_12_9_over_1), (pick_16_13_over_1 & pick_12_9_over_0), pick_16_13_over_2};
    assign pick_16_9_over_3 = |{pick_12_9_over_3, (pick_16_13_over_0 & pick_12_9_over_2), (pick_16_13_over_1 & pick_12_9_over_1), (pick_16_13_over_2 & pick_12_9_over_0), pick_16_13_over_3};
    assign pick_17_10_over_0 = |{pick_13_10_over_0, pick_17_14_over_0};
    assign pick_17_10_over_1 = |{pick_13_10_over_1, (pick_17_14_over_0 & pick_13_10_over_0), pick_17_14_over_1};
    assign pick_17_10_over_2 = |{pick_13_10_over_2, (pick_17_14_over_0 & pick_13_10_over_1), (pick_17_14_over_1 & pick_13_10_over_0), pick_17_14_over_2};
    assign pick_17_10_over_3 = |{pick_13_10_over_3, (pick_17_14_over_0 & pick_13_10_over_2), (pick_17_14_over_1 & pick_13_10_over_1), (pick_17_14_over_2 & pick_13_10_over_0), pick_17_14_over_3};
    assign pick_18_11_over_0 = |{pick_14_11_over_0, pick_18_15_over_0};
    assign pick_18_11_over_1 = |{pick_14_11_over_1, (pick_18_15_over_0 & pick_14_11_over_0), pick_18_15_over_1};
    assign pick_18_11_over_2 = |{pick_14_11_over_2, (pick_18_15_over_0 & pick_14_11_over_1), (pick_18_15_over_1 & pick_14_11_over_0), pick_18_15_over_2};
    assign pick_18_11_over_3 = |{pick_14_11_over_3, (pick_18_15_over_0 & pick_14_11_over_2), (pick_18_15_over_1 & pick_14_11_over_1), (pick_18_15_over_2 & pick_14_11_over_0), pick_18_15_over_3};
    assign pick_19_12_over_0 = |{pick_15_12_over_0, pick_19_16_over_0};
    assign pick_19_12_over_1 = |{pick_15_12_over_1, (pick_19_16_over_0 & pick_15_12_over_0), pick_19_16_over_1};
    assign pick_19_12_over_2 = |{pick_15_12_over_2, (pick_19_16_over_0 & pick_15_12_over_1), (pick_19_16_over_1 & pick_15_12_over_0), pick_19_16_over_2};
    assign pick_19_12_over_3 = |{pick_15_12_over_3, (pick_19_16_over_0 & pick_15_12_over_2), (pick_19_16_over_1 & pick_15_12_over_1), (pick_19_16_over_2 & pick_15_12_over_0), pick_19_16_over_3};
    assign pick_20_13_over_0 = |{pick_16_13_over_0, pick_20_17_over_0};
    assign pick_20_13_over_1 = |{pick_16_13_over_1, (pick_20_17_over_0 & pick_16_13_over_0), pick_20_17_over_1};
    assign pick_20_13_over_2 = |{pick_16_13_over_2, (pick_20_17_over_0 & pick_16_13_over_1), (pick_20_17_over_1 & pick_16_13_over_0), pick_20_17_over_2};
    assign pick_20_13_over_3 = |{pick_16_13_over_3, (pick_20_17_over_0 & pick_16_13_over_2), (pick_20_17_over_1 & pick_16_13_over_1), (pick_20_17_over_2 & pick_16_13_over_0), pick_20_17_over_3};
    assign pick_21_14_over_0 = |{pick_17_14_over_0, pick_21_18_over_0};
    assign pick_21_14_over_1 = |{pick_17_14_over_1, (pick_21_18_over_0 & pick_17_14_over_0), pick_21_18_over_1};
    assign pick_21_14_over_2 = |{pick_17_14_over_2, (pick_21_18_over_0 & pick_17_14_over_1), (pick_21_18_over_1 & pick_17_14_over_0), pick_21_18_over_2};
    assign pick_21_14_over_3 = |{pick_17_14_over_3, (pick_21_18_over_0 & pick_17_14_over_2), (pick_21_18_over_1 & pick_17_14_over_1), (pick_21_18_over_2 & pick_17_14_over_0), pick_21_18_over_3};
    assign pick_22_15_over_0 = |{pick_18_15_over_0, pick_22_19_over_0};
    assign pick_22_15_over_1 = |{pick_18_15_over_1, (pick_22_19_over_0 & pick_18_15_over_0), pick_22_19_over_1};
    assign pick_22_15_over_2 = |{pick_18_15_over_2, (pick_22_19_over_0 & pick_18_15_over_1), (pick_22_19_over_1 & pick_18_15_over_0), pick_22_19_over_2};
    assign pick_22_15_over_3 = |{pick_18_15_over_3, (pick_22_19_over_0 & pick_18_15_over_2), (pick_22_19_over_1 & pick_18_15_over_1), (pick_22_19_over_2 & pick_18_15_over_0), pick_22_19_over_3};
    assign pick_23_16_over_0 = |{pick_19_16_over_0, pick_23_20_over_0};
    assign pick_23_16_over_1 = |{pick_19_16_over_1, (pick_23_20_over_0 & pick_19_16_over_0), pick_23_20_over_1};
    assign pick_23_16_over_2 = |{pick_19_16_over_2, (pick_23_20_over_0 & pick_19_16_over_1), (pick_23_20_over_1 & pick_19_16_over_0), pick_23_20_over_2};
    assign pick_23_16_over_3 = |{pick_19_16_over_3, (pick_23_20_over_0 & pick_19_16_over_2), (pick_23_20_over_1 & pick_19_16_over_1), (pick_23_20_over_2 & pick_19_16_over_0), pick_23_20_over_3};
    assign pick_23_16_over_4 = |{(pick_23_20_over_0 & pick_19_16_over_3), (pick_23_20_over_1 & pick_19_16_over_2), (pick_23_20_over_2 & pick_19_16_over_1), (pick_23_20_over_3 & pick_19_16_over_0)};
    assign pick_23_16_over_5 = |{(pick_23_20_over_1 & pick_19_16_over_3), (pick_23_20_over_2 & pick_19_16_over_2), (pick_23_20_over_3 & pick_19_16_over_1)};
    assign pick_23_16_over_6 = |{(pick_23_20_over_2 & pick_19_16_over_3), (pick_23_20_over_3 & pick_19_16_over_2)};
    assign pick_23_16_over_7 = pick_23_20_over_3 & pick_19_16_over_3;
    assign pick_24_17_over_0 = |{pick_20_17_over_0, pick_24_21_over_0};
    assign pick_24_17_over_1 = |{pick_20_17_over_1, (pick_24_21_over_0 & pick_20_17_over_0), pick_24_21_over_1};
    assign pick_24_17_over_2 = |{pick_20_17_over_2, (pick_24_21_over_0 & pick_20_17_over_1), (pick_24_21_over_1 & pick_20_17_over_0), pick_24_21_over_2};
    assign pick_24_17_over_3 = |{pick_20_17_over_3, (pick_24_21_over_0 & pick_20_17_over_2), (pick_24_21_over_1 & pick_20_17_over_1), (pick_24_21_over_2 & pick_20_17_over_0), pick_24_21_over_3};
    assign pick_25_18_over_0 = |{pick_21_18_over_0, pick_25_22_over_0};
    assign pick_25_18_over_1 = |{pick_21_18_over_1, (pick_25_22_over_0 & pick_21_18_over_0), pick_25_22_over_1};
    assign pick_25_18_over_2 = |{pick_21_18_over_2, (pick_25_22_over_0 & pick_21_18_over_1), (pick_25_22_over_1 & pick_21_18_over_0), pick_25_22_over_2};
    assign pick_25_18_over_3 = |{pick_21_18_over_3, (pick_25_22_over_0 & pick_21_18_over_2), (pick_25_22_over_1 & pick_21_18_over_1), (pick_25_22_over_2 & pick_21_18_over_0), pick_25_22_over_3};
    assign pick_26_19_over_0 = |{pick_22_19_over_0, pick_26_23_over_0};
    assign pick_26_19_over_1 = |{pick_22_19_over_1, (pick_26_23_over_0 & pick_22_19_over_0), pick_26_23_over_1};
    assign pick_26_19_over_2 = |{pick_22_19_over_2, (pick_26_23_over_0 & pick_22_19_over_1), (pick_26_23_over_1 & pick_22_19_over_0), pick_26_23_over_2};
    assign pick_26_19_over_3 = |{pick_22_19_over_3, (pick_26_23_over_0 & pick_22_19_over_2), (pick_26_23_over_1 & pick_22_19_over_1), (pick_26_23_over_2 & pick_22_19_over_0), pick_26_23_over_3};
    assign pick_27_20_over_0 = |{pick_23_20_over_0, pick_27_24_over_0};
    assign pick_27_20_over_1 = |{pick_23_20_over_1, (pick_27_24_over_0 & pick_23_20_over_0), pick_27_24_over_1};
    assign pick_27_20_over_2 = |{pick_23_20_over_2, (pick_27_24_over_0 & pick_23_20_over_1), (pick_27_24_over_1 & pick_23_20_over_0), pick_27_24_over_2};
    assign pick_27_20_over_3 = |{pick_23_20_over_3, (pick_27_24_over_0 & pick_23_20_over_2), (pick_27_24_over_1 & pick_23_20_over_1), (pick_27_24_over_2 & pick_23_20_over_0), pick_27_24_over_3};
    assign pick_28_21_over_0 = |{pick_24_21_over_0, pick_28_25_over_0};
    assign pick_28_21_over_1 = |{pick_24_21_over_1, (pick_28_25_over_0 & pick_24_21_over_0), pick_28_25_over_1};
    assign pick_28_21_over_2 = |{pick_24_21_over_2, (pick_28_25_over_0 & pick_24_21_over_1), (pick_28_25_over_1 & pick_24_21_over_0), pick_28_25_over_2};
    assign pick_28_21_over_3 = |{pick_24_21_over_3, (pick_28_25_over_0 & pick_24_21_over_2), (pick_28_25_over_1 & pick_24_21_over_1), (pick_28_25_over_2 & pick_24_21_over_0), pick_28_25_over_3};
    assign pick_29_22_over_0 = |{pick_25_22_over_0, pick_29_26_over_0};
    assign pick_29_22_over_1 = |{pick_25_22_over_1, (pick_29_26_over_0 & pick_25_22_over_0), pick_29_26_over_1};
    assign pick_29_22_over_2 = |{pick_25_22_over_2, (pick_29_26_over_0 & pick_25_22_over_1), (pick_29_26_over_1 & pick_25_22_over_0), pick_29_26_over_2};
    assign pick_29_22_over_3 = |{pick_25_22_over_3, (pick_29_26_over_0 & pick_25_22_over_2), (pick_29_26_over_1 & pick_25_22_over_1), (pick_29_26_over_2 & pick_25_22_over_0), pick_29_26_over_3};
    assign pick_30_23_over_0 = |{pick_26_23_over_0, pick_30_27_over_0};
    assign pick_30_23_over_1 = |{pick_26_23_over_1, (pick_30_27_over_0 & pick_26_23_over_0), pick_30_27_over_1};
    assign pick_30_23_over_2 = |{pick_26_23_over_2, (pick_30_27_over_0 & pick_26_23_over_1), (pick_30_27_over_1 & pick_26_23_over_0), pick_30_27_over_2};
    assign pick_30_23_over_3 = |{pick_26_23_over_3, (pick_30_27_over_0 & pick_26_23_over_2), (pick_30_27_over_1 & pick_26_23_over_1), (pick_30_27_over_2 & pick_26_23_over_0), pick_30_27_over_3};
    assign pick_31_24_over_0 = |{pick_27_24_over_0, pick_31_28_over_0};
    assign pick_31_24_over_1 = |{pick_27_24_over_1, (pick_31_28_over_0 & pick_27_24_over_0), pick_31_28_over_1};
    assign pick_31_24_over_2 = |{pick_27_24_over_2, (pick_31_28_over_0 & pick_27_24_over_1), (pick_31_28_over_1 & pick_27_24_over_0), pick_31_28_over_2};
    assign pick_31_24_over_3 = |{pick_27_24_over_3, (pick_31_28_over_0 & pick_27_24_over_2), (pick_31_28_over_1 & pick_27_24_over_1), (pick_31_28_over_2 & pick_27_24_over_0), pick_31_28_over_3};
    assign pick_31_24_over_4 = |{(pick_31_28_over_0 & pick_27_24_over_3), (pick_31_28_over_1 & pick_27_24_over_2), (pick_31_28_over_2 & pick_27_24_over_1), (pick_31_28_over_3 & pick_27_24_over_0)};
    assign pick_31_24_over_5 = |{(pick_31_28_over_1 & pick_27_24_over_3), (pick_31_28_over_2 & pick_27_24_over_2), (pick_31_28_over_3 & pick_27_24_over_1)};
    assign pick_31_24_over_6 = |{(pick_31_28_over_2 & pick_27_24_over_3), (pick_31_28_over_3 & pick_27_24_over_2)};
    assign pick_31_24_over_7 = pick_31_28_over_3 & pick_27_24_over_3;
    assign pick_8_0_over_0 = |{left[0], pick_8_1_over_0};
    assign pick_8_0_over_1 = |{(pick_8_1_over_0 & left[0]), pick_8_1_over_1};
    assign pick_8_0_over_2 = |{(pick_8_1_over_1 & left[0]), pick_8_1_over_2};
    assign pick_8_0_over_3 = |{(pick_8_1_over_2 & left[0]), pick_8_1_over_3};
    assign pick_9_0_over_0 = |{pick_1_0_over_0, pick_9_2_over_0};
    assign pick_9_0_over_1 = |{pick_1_0_over_1, (pick_9_2_over_0 & pick_1_0_over_0), pick_9_2_over_1};
    assign pick_9_0_over_2 = |{(pick_9_2_over_0 & pick_1_0_over_1), (pick_9_2_over_1 & pick_1_0_over_0), pick_9_2_over_2};
    assign pick_9_0_over_3 = |{(pick_9_2_over_1 & pick_1_0_over_1), (pick_9_2_over_2 & pick_1_0_over_0), pick_9_2_over_3};
    assign pick_10_0_over_0 = |{pick_2_0_over_0, pick_10_3_over_0};
    assign pick_10_0_over_1 = |{pick_2_0_over_1, (pick_10_3_over_0 & pick_2_0_over_0), pick_10_3_over_1};
    assign pick_10_0_over_2 = |{pick_2_0_over_2, (pick_10_3_over_0 & pick_2_0_over_1), (pick_10_3_over_1 & pick_2_0_over_0), pick_10_3_over_2};
    assign pick_10_0_over_3 = |{(pick_10_3_over_0 & pick_2_0_over_2), (pick_10_3_over_1 & pick_2_0_over_1), (pick_10_3_over_2 & pick_2_0_over_0), pick_10_3_over_3};
    assign pick_11_0_over_0 = |{pick_3_0_over_0, pick_11_4_over_0};
    assign pick_11_0_over_1 = |{pick_3_0_over_1, (pick_11_4_over_0 & pick_3_0_over_0), pick_11_4_over_1};
    assign pick_11_0_over_2 = |{pick_3_0_over_2, (pick_11_4_over_0 & pick_3_0_over_1), (pick_11_4_over_1 & pick_3_0_over_0), pick_11_4_over_2};
    assign pick_11_0_over_3 = |{pick_3_0_over_3, (pick_11_4_over_0 & pick_3_0_over_2), (pick_11_4_over_1 & pick_3_0_over_1), (pick_11_4_over_2 & pick_3_0_over_0), pick_11_4_over_3};
    assign pick_12_0_over_0 = |{pick_4_0_over_0, pick_12_5_over_0};
    assign pick_12_0_over_1 = |{pick_4_0_over_1, (pick_12_5_over_0 & pick_4_0_over_0), pick_12_5_over_1};
    assign pick_12_0_over_2 = |{pick_4_0_over_2, (pick_12_5_over_0 & pick_4_0_over_1), (pick_12_5_over_1 & pick_4_0_over_0), pick_12_5_over_2};
    assign pick_12_0_over_3 = |{pick_4_0_over_3, (pick_12_5_over_0 & pick_4_0_over_2), (pick_12_5_over_1 & pick_4_0_over_1), (pick_12_5_over_2 & pick_4_0_over_0), pick_12_5_over_3};
    assign pick_13_0_over_0 = |{pick_5_0_over_0, pick_13_6_over_0};
    assign pick_13_0_over_1 = |{pick_5_0_over_1, (pick_13_6_over_0 & pick_5_0_over_0), pick_13_6_over_1};
    assign pick_13_0_over_2 = |{pick_5_0_over_2, (pick_13_6_over_0 & pick_5_0_over_1), (pick_13_6_over_1 & pick_5_0_over_0), pick_13_6_over_2};
    assign pick_13_0_over_3 = |{pick_5_0_over_3, (pick_13_6_over_0 & pick_5_0_over_2), (pick_13_6_over_1 & pick_5_0_over_1), (pick_13_6_over_2 & pick_5_0_over_0), pick_13_6_over_3};
    assign pick_14_0_over_0 = |{pick_6_0_over_0, pick_14_7_over_0};
    assign pick_14_0_over_1 = |{pick_6_0_over_1, (pick_14_7_over_0 & pick_6_0_over_0), pick_14_7_over_1};
    assign pick_14_0_over_2 = |{pick_6_0_over_2, (pick_14_7_over_0 & pick_6_0_over_1), (pick_14_7_over_1 & pick_6_0_over_0), pick_14_7_over_2};
    assign pick_14_0_over_3 = |{pick_6_0_over_3, (pick_14_7_over_0 & pick_6_0_over_2), (pick_14_7_over_1 & pick_6_0_over_1), (pick_14_7_over_2 & pick_6_0_over_0), pick_14_7_over_3};
    assign pick_15_0_over_0 = |{pick_7_0_over_0, pick_15_8_over_0};
    assign pick_15_0_over_1 = |{pick_7_0_over_1, (pick_15_8_over_0 & pick_7_0_over_0), pick_15_8_over_1};
    assign pick_15_0_over_2 = |{pick_7_0_over_2, (pick_15_8_over_0 & pick_7_0_over_1), (pick_15_8_over_1 & pick_7_0_over_0), pick_15_8_over_2};
    assign pick_15_0_over_3 = |{pick_7_0_over_3, (pick_15_8_over_0 & pick_7_0_over_2), (pick_15_8_over_1 & pick_7_0_over_1), (pick_15_8_over_2 & pick_7_0_over_0), pick_15_8_over_3};
    assign pick_15_0_over_4 = |{pick_7_0_over_4, (pick_15_8_over_0 & pick_7_0_over_3), (pick_15_8_over_1 & pick_7_0_over_2), (pick_15_8_over_2 & pick_7_0_over_1), (pick_15_8_over_3 & pick_7_0_over_0), pick_15_8_over_4};
    assign pick_15_0_over_5 = |{pick_7_0_over_5, (pick_15_8_over_0 & pick_7_0_over_4), (pick_15_8_over_1 & pick_7_0_over_3), (pick_15_8_over_2 & pick_7_0_over_2), (pick_15_8_over_3 & pick_7_0_over_1), (pick_15_8_over_4 & pick_7_0_over_0), pick_15_8_over_5};
    assign pick_15_0_over_6 = |{pick_7_0_over_6, (pick_15_8_over_0 & pick_7_0_over_5), (pick_15_8_over_1 & pick_7_0_over_4), (pick_15_8_over_2 & pick_7_0_over_3), (pick_15_8_over_3 & pick_7_0_over_2), (pick_15_8_over_4 & pick_7_0_over_1), (pick_15_8_over_5 & pick_7_0_over_0), pick_15_8_over_6};
    assign pick_15_0_over_7 = |{pick_7_0_over_7, (pick_15_8_over_0 & pick_7_0_over_6), (pick_15_8_over_1 & pick_7_0_over_5), (pick_15_8_over_2 & pick_7_0_over_4), (pick_15_8_over_3 & pick_7_0_over_3), (pick_15_8_over_4 & pick_7_0_over_2), (pick_15_8_over_5 & pick_7_0_over_1), (pick_15_8_over_6 & pick_7_0_over_0), pick_15_8_over_7};
    assign pick_15_0_over_8 = |{(pick_15_8_over_0 & pick_7_0_over_7), (pick_15_8_over_1 & pick_7_0_over_6), (pick_15_8_over_2 & pick_7_0_over_5), (pick_15_8_over_3 & pick_7_0_over_4), (pick_15_8_over_4 & pick_7_0_over_3), (pick_15_8_over_5 & pick_7_0_over_2), (pick_15_8_over_6 & pick_7_0_over_1), (pick_15_8_over_7 & pick_7_0_over_0)};
    assign pick_16_1_over_0 = |{pick_8_1_over_0, pick_16_9_over_0};
    assign pick_16_1_over_1 = |{pick_8_1_over_1, (pick_16_9_over_0 & pick_8_1_over_0), pick_16_9_over_1};
    assign pick_16_1_over_2 = |{pick_8_1_over_2, (pick_16_9_over_0 & pick_8_1_over_1), (pick_16_9_over_1 & pick_8_1_over_0), pick_16_9_over_2};
    assign pick_16_1_over_3 = |{pick_8_1_over_3, (pick_16_9_over_0 & pick_8_1_over_2), (pick_16_9_over_1 & pick_8_1_over_1), (pick_16_9_over_2 & pick_8_1_over_0), pick_16_9_over_3};
    assign pick_17_2_over_0 = |{pick_9_2_over_0, pick_17_10_over_0};
    assign pick_17_2_over_1 = |{pick_9_2_over_1, (pick_17_10_over_0 & pick_9_2_over_0), pick_17_10_over_1};
    assign pick_17_2_over_2 = |{pick_9_2_over_2, (pick_17_10_over_0 & pick_9_2_over_1), (pick_17_10_over_1 & pick_9_2_over_0), pick_17_10_over_2};
    assign pick_17_2_over_3 = |{pick_9_2_over_3, (pick_17_10_over_0 & pick_9_2_over_2), (pick_17_10_over_1 & pick_9_2_over_1), (pick_17_10_over_2 & pick_9_2_over_0), pick_17_10_over_3};
    assign pick_18_3_over_0 = |{pick_10_3_over_0, pick_18_11_over_0};
    assign pick_18_3_over_1 = |{pick_10_3_over_1, (pick_18_11_over_0 & pick_10_3_over_0), pick_18_11_over_1};
    assign pick_18_3_over_2 = |{pick_10_3_over_2, (pick_18_11_over_0 & pick_10_3_over_1), (pick_18_11_over_1 & pick_10_3_over_0), pick_18_11_over_2};
    assign pick_18_3_over_3 = |{pick_10_3_over_3, (pick_18_11_over_0 & pick_10_3_over_2), (pick_18_11_over_1 & pick_10_3_over_1), (pick_18_11_over_2 & pick_10_3_over_0), pick_18_11_over_3};
    assign pick_19_4_over_0 = |{pick_11_4_over_0, pick_19_12_over_0};
    assign pick_19_4_over_1 = |{pick_11_4_over_1, (pick_19_12_over_0 & pick_11_4_over_0), pick_19_12_over_1};
    assign pick_19_4_over_2 = |{pick_11_4_over_2, (pick_19_12_over_0 & pick_11_4_over_1), (pick_19_12_over_1 & pick_11_4_over_0), pick_19_12_over_2};
    assign pick_19_4_over_3 = |{pick_11_4_over_3, (pick_19_12_over_0 & pick_11_4_over_2), (pick_19_12_over_1 & pick_11_4_over_1), (pick_19_12_over_2 & pick_11_4_over_0), pick_19_12_over_3};
    assign pick_20_5_over_0 = |{pick_12_5_over_0, pick_20_13_over_0};
    assign pick_20_5_over_1 = |{pick_12_5_over_1, (pick_20_13_over_0 & pick_12_5_over_0), pick_20_13_over_1};
    assign pick_20_5_over_2 = |{pick_12_5_over_2, (pick_20_13_over_0 & pick_12_5_over_1), (pick_20_13_over_1 & pick_12_5_over_0), pick_20_13_over_2};
    assign pick_20_5_over_3 = |{pick_12_5_over_3, (pick_20_13_over_0 & pick_12_5_over_2), (pick_20_13_over_1 & pick_12_5_over_1), (pick_20_13_over_2 & pick_12_5_over_0), pick_20_13_over_3};
    assign pick_21_6_over_0 = |{pick_13_6_over_0, pick_21_14_over_0};
    assign pick_21_6_over_1 = |{pick_13_6_over_1, (pick_21_14_over_0 & pick_13_6_over_0), pick_21_14_over_1};
    assign pick_21_6_over_2 = |{pick_13_6_over_2, (pick_21_14_over_0 & pick_13_6_over_1), (pick_21_14_over_1 & pick_13_6_over_0), pick_21_14_over_2};
    assign pick_21_6_over_3 = |{pick_13_6_over_3, (pick_21_14_over_0 & pick_13_6_over_2), (pick_21_14_over_1 & pick_13_6_over_1), (pick_21_14_over_2 & pick_13_6_over_0), pick_21_14_over_3};
    assign pick_22_7_over_0 = |{pick_14_7_over_0, pick_22_15_over_0};
    assign pick_22_7_over_1 = |{pick_14_7_over_1, (pick_22_15_over_0 & pick_14_7_over_0), pick_22_15_over_1};
    assign pick_22_7_over_2 = |{pick_14_7_over_2, (pick_22_15_over_0 & pick_14_7_over_1), (pick_22_15_over_1 & pick_14_7_over_0), pick_22_15_over_2};
    assign pick_22_7_over_3 = |{pick_14_7_over_3, (pick_22_15_over_0 & pick_14_7_over_2), (pick_22_15_over_1 & pick_14_7_over_1), (pick_22_15_over_2 & pick_14_7_over_0), pick_22_15_over_3};
    assign pick_23_8_over_0 = |{pick_15_8_over_0, pick_23_16_over_0};
    assign pick_23_8_over_1 = |{pick_15_8_over_1, (pick_23_16_over_0 & pick_15_8_over_0), pick_23_16_over_1};
    assign pick_23_8_over_2 = |{pick_15_8_over_2, (pick_23_16_over_0 & pick_15_8_over_1), (pick_23_16_over_1 & pick_15_8_over_0), pick_23_16_over_2};
    assign pick_23_8_over_3 = |{pick_15_8_over_3, (pick_23_16_over_0 & pick_15_8_over_2), (pick_23_16_over_1 & pick_15_8_over_1), (pick_23_16_over_2 & pick_15_8_over_0), pick_23_16_over_3};
    assign pick_24_9_over_0 = |{pick_16_9_over_0, pick_24_17_over_0};
    assign pick_24_9_over_1 = |{pick_16_9_over_1, (pick_24_17_over_0 & pick_16_9_over_0), pick_24_17_over_1};
    assign pick_24_9_over_2 = |{pick_16_9_over_2, (pick_24_17_over_0 & pick_16_9_over_1), (pick_24_17_over_1 & pick_16_9_over_0), pick_24_17_over_2};
    assign pick_24_9_over_3 = |{pick_16_9_over_3, (pick_24_17_over_0 & pick_16_9_over_2), (pick_24_17_over_1 & pick_16_9_over_1), (pick_24_17_over_2 & pick_16_9_over_0), pick_24_17_over_3};
    assign pick_25_10_over_0 = |{pick_17_10_over_0, pick_25_18_over_0};
    assign pick_25_10_over_1 = |{pick_17_10_over_1, (pick_25_18_over_0 & pick_17_10_over_0), pick_25_18_over_1};
    assign pick_25_10_over_2 = |{pick_17_10_over_2, (pick_25_18_over_0 & pick_17_10_over_1), (pick_25_18_over_1 & pick_17_10_over_0), pick_25_18_over_2};
    assign pick_25_10_over_3 = |{pick_17_10_over_3, (pick_25_18_over_0 & pick_17_10_over_2), (pick_25_18_over_1 & pick_17_10_over_1), (pick_25_18_over_2 & pick_17_10_over_0), pick_25_18_over_3};
    assign pick_26_11_over_0 = |{pick_18_11_over_0, pick_26_19_over_0};
    assign pick_26_11_over_1 = |{pick_18_11_over_1, (pick_26_19_over_0 & pick_18_11_over_0), pick_26_19_over_1};
    assign pick_26_11_over_2 = |{pick_18_11_over_2, (pick_26_19_over_0 & pick_18_11_over_1), (pick_26_19_over_1 & pick_18_11_over_0), pick_26_19_over_2};
    assign pick_26_11_over_3 = |{pick_18_11_over_3, (pick_26_19_over_0 & pick_18_11_over_2), (pick_26_19_over_1 & pick_18_11_over_1), (pick_26_19_over_2 & pick_18_11_over_0), pick_26_19_over_3};
    assign pick_27_12_over_0 = |{pick_19_12_over_0, pick_27_20_over_0};
    assign pick_27_12_over_1 = |{pick_19_12_over_1, (pick_27_20_over_0 & pick_19_12_over_0), pick_27_20_over_1};
    assign pick_27_12_over_2 = |{pick_19_12_over_2, (pick_27_20_over_0 & pick_19_12_over_1), (pick_27_20_over_1 & pick_19_12_over_0), pick_27_20_over_2};
    assign pick_27_12_over_3 = |{pick_19_12_over_3, (pick_27_20_over_0 & pick_19_12_over_2), (pick_27_20_over_1 & pick_19_12_over_1), (pick_27_20_over_2 & pick_19_12_over_0), pick_27_20_over_3};
    assign pick_28_13_over_0 = |{pick_20_13_over_0, pick_28_21_over_0};
    assign pick_28_13_over_1 = |{pick_20_13_over_1, (pick_28_21_over_0 & pick_20_13_over_0), pick_28_21_over_1};
    assign pick_28_13_over_2 = |{pick_20_13_over_2, (pick_28_21_over_0 & pick_20_13_over_1), (pick_28_21_over_1 & pick_20_13_over_0), pick_28_21_over_2};
    assign pick_28_13_over_3 = |{pick_20_13_over_3, (pick_28_21_over_0 & pick_20_13_over_2), (pick_28_21_over_1 & pick_20_13_over_1), (pick_28_21_over_2 & pick_20_13_over_0), pick_28_21_over_3};
    assign pick_29_14_over_0 = |{pick_21_14_over_0, pick_29_22_over_0};
    assign pick_29_14_over_1 = |{pick_21_14_over_1, (pick_29_22_over_0 & pick_21_14_over_0), pick_29_22_over_1};
    assign pick_29_14_over_2 = |{pick_21_14_over_2, (pick_29_22_over_0 & pick_21_14_over_1), (pick_29_22_over_1 & pick_21_14_over_0), pick_29_22_over_2};
    assign pick_29_14_over_3 = |{pick_21_14_over_3, (pick_29_22_over_0 & pick_21_14_over_2), (pick_29_22_over_1 & pick_21_14_over_1), (pick_29_22_over_2 & pick_21_14_over_0), pick_29_22_over_3};
    assign pick_30_15_over_0 = |{pick_22_15_over_0, pick_30_23_over_0};
    assign pick_30_15_over_1 = |{pick_22_15_over_1, (pick_30_23_over_0 & pick_22_15_over_0), pick_30_23_over_1};
    assign pick_30_15_over_2 = |{pick_22_15_over_2, (pick_30_23_over_0 & pick_22_15_over_1), (pick_30_23_over_1 & pick_22_15_over_0), pick_30_23_over_2};
    assign pick_30_15_over_3 = |{pick_22_15_over_3, (pick_30_23_over_0 & pick_22_15_over_2), (pick_30_23_over_1 & pick_22_15_over_1), (pick_30_23_over_2 & pick_22_15_over_0), pick_30_23_over_3};
    assign pick_31_16_over_0 = |{pick_23_16_over_0, pick_31_24_over_0};
    assign pick_31_16_over_1 = |{pick_23_16_over_1, (pick_31_24_over_0 & pick_23_16_over_0), pick_31_24_over_1};
    assign pick_31_16_over_2 = |{pick_23_16_over_2, (pick_31_24_over_0 & pick_23_16_over_1), (pick_31_24_over_1 & pick_23_16_over_0), pick_31_24_over_2};
    assign pick_31_16_over_3 = |{pick_23_16_over_3, (pick_31_24_over_0 & pick_23_16_over_2), (pick_31_24_over_1 & pick_23_16_over_1), (pick_31_24_over_2 & pick_23_16_over_0), pick_31_24_over_3};
    assign pick_31_16_over_4 = |{pick_23_16_over_4, (pick_31_24_over_0 & pick_23_16_over_3), (pick_31_24_over_1 & pick_23_16_over_2), (pick_31_24_over_2 & pick_23_16_over_1), (pick_31_24_over_3 & pick_23_16_over_0), pick_31_24_over_4};
    assign pick_31_16_over_5 = |{pick_23_16_over_5, (pick_31_24_over_0 & pick_23_16_over_4), (pick_31_24_over_1 & pick_23_16_over_3), (pick_31_24_over_2 & pick_23_16_over_2), (pick_31_24_over_3 & pick_23_16_over_1), (pick_31_24_over_4 & pick_23_16_over_0), pick_31_24_over_5};
    assign pick_31_16_over_6 = |{pick_23_16_over_6, (pick_31_24_over_0 & pick_23_16_over_5), (pick_31_24_over_1 & pick_23_16_over_4), (pick_31_24_over_2 & pick_23_16_over_3), (pick_31_24_over_3 & pick_23_16_over_2), (pick_31_24_over_4 & pick_23_16_over_1), (pick_31_24_over_5 & pick_23_16_over_0), pick_31_24_over_6};
    assign pick_31_16_over_7 = |{pick_23_16_over_7, (pick_31_24_over_0 & pick_23_16_over_6), (pick_31_24_over_1 & pick_23_16_over_5), (pick_31_24_over_2 & pick_23_16_over_4), (pick_31_24_over_3 & pick_23_16_over_3), (pick_31_24_over_4 & pick_23_16_over_2), (pick_31_24_over_5 & pick_23_16_over_1), (pick_31_24_over_6 & pick_23_16_over_0), pick_31_24_over_7};
    assign pick_31_16_over_8 = |{(pick_31_24_over_0 & pick_23_16_over_7), (pick_31_24_over_1 & pick_23_16_over_6), (pick_31_24_over_2 & pick_23_16_over_5), (pick_31_24_over_3 & pick_23_16_over_4), (pick_31_24_over_4 & pick_23_16_over_3), (pick_31_24_over_5 & pick_23_16_over_2), (pick_31_24_over_6 & pick_23_16_over_1), (pick_31_24_over_7 & pick_23_16_over_0)};
    assign pick_16_0_over_0 = |{left[0], pick_16_1_over_0};
    assign pick_16_0_over_1 = |{(pick_16_1_over_0 & left[0]), pick_16_1_over_1};
    assign pick_16_0_over_2 = |{(pick_16_1_over_1 & left[0]), pick_16_1_over_2};
    assign pick_16_0_over_3 = |{(pick_16_1_over_2 & left[0]), pick_16_1_over_3};
    assign pick_17_0_over_0 = |{pick_1_0_over_0, pick_17_2_over_0};
    assign pick_17_0_over_1 = |{pick_1_0_over_1, (pick_17_2_over_0 & pick_1_0_over_0), pick_17_2_over_1};
    assign pick_17_0_over_2 = |{(pick_17_2_over_0 & pick_1_0_over_1), (pick_17_2_over_1 & pick_1_0_over_0), pick_17_2_over_2};
    assign pick_17_0_over_3 = |{(pick_17_2_over_1 & pick_1_0_over_1), (pick_17_2_over_2 & pick_1_0_over_0), pick_17_2_over_3};
    assign pick_18_0_over_0 = |{pick_2_0_over_0, pick_18_3_over_0};
    assign pick_18_0_over_1 = |{pick_2_0_over_1, (pick_18_3_over_0 & pick_2_0_over_0), pick_18_3_over_1};
    assign pick_18_0_over_2 = |{pick_2_0_over_2, (pick_18_3_over_0 & pick_2_0_over_1), (pick_18_3_over_1 & pick_2_0_over_0), pick_18_3_over_2};
    assign pick_18_0_over_3 = |{(pick_18_3_over_0 & pick_2_0_over_2), (pick_18_3_over_1 & pick_2_0_over_1), (pick_18_3_over_2 & pick_2_0_over_0), pick_18_3_over_3};
    assign pick_19_0_over_0 = |{pick_3_0_over_0, pick_19_4_over_0};
    assign pick_19_0_over_1 = |{pick_3_0_over_1, (pick_19_4_over_0 & pick_3_0_over_0), pick_19_4_over_1};
    assign pick_19_0_over_2 = |{pick_3_0_over_2, (pick_19_4_over_0 & pick_3_0_over_1), (pick_19_4_over_1 & pick_3_0_over_0), pick_19_4_over_2};
    assign pick_19_0_over_3 = |{pick_3_0_over_3, (pick_19_4_over_0 & pick_3_0_over_2), (pick_19_4_over_1 & pick_3_0_over_1), (pick_19_4_over_2 & pick_3_0_over_0), pick_19_4_over_3};
    assign pick_20_0_over_0 = |{pick_4_0_over_0, pick_20_5_over_0};
    assign pick_20_0_over_1 = |{pick_4_0_over_1, (pick_20_5_over_0 & pick_4_0_over_0), pick_20_5_over_1};
    assign pick_20_0_over_2 = |{pick_4_0_over_2, (pick_20_5_over_0 & pick_4_0_over_1), (pick_20_5_over_1 & pick_4_0_over_0), pick_20_5_over_2};
    assign pick_20_0_over_3 = |{pick_4_0_over_3, (pick_20_5_over_0 & pick_4_0_over_2), (pick_20_5_over_1 & pick_4_0_over_1), (pick_20_5_over_2 & pick_4_0_over_0), pick_20_5_over_3};
    assign pick_21_0_over_0 = |{pick_5_0_over_0, pick_21_6_over_0};
    assign pick_21_0_over_1 = |{pick_5_0_over_1, (pick_21_6_over_0 & pick_5_0_over_0), pick_21_6_over_1};
    assign pick_21_0_over_2 = |{pick_5_0_over_2, (pick_21_6_over_0 & pick_5_0_over_1), (pick_21_6_over_1 & pick_5_0_over_0), pick_21_6_over_2};
    assign pick_21_0_over_3 = |{pick_5_0_over_3, (pick_21_6_over_0 & pick_5_0_over_2), (pick_21_6_over_1 & pick_5_0_over_1), (pick_21_6_over_2 & pick_5_0_over_0), pick_21_6_over_3};
    assign pick_22_0_over_0 = |{pick_6_0_over_0, pick_22_7_over_0};
    assign pick_22_0_over_1 = |{pick_6_0_over_1, (pick_22_7_over_0 & pick_6_0_over_0), pick_22_7_over_1};
    assign pick_22_0_over_2 = |{pick_6_0_over_2, (pick_22_7_over_0 & pick_6_0_over_1), (pick_22_7_over_1 & pick_6_0_over_0), pick_22_7_over_2};
    assign pick_22_0_over_3 = |{pick_6_0_over_3, (pick_22_7_over_0 & pick_6_0_over_2), (pick_22_7_over_1 & pick_6_0_over_1), (pick_22_7_over_2 & pick_6_0_over_0), pick_22_7_over_3};
    assign pick_23_0_over_0 = |{pick_7_0_over_0, pick_23_8_over_0};
    assign pick_23_0_over_1 = |{pick_7_0_over_1, (pick_23_8_over_0 & pick_7_0_over_0), pick_23_8_over_1};
    assign pick_23_0_over_2 = |{pick_7_0_over_2, (pick_23_8_over_0 & pick_7_0_over_1), (pick_23_8_over_1 & pick_7_0_over_0), pick_23_8_over_2};
    assign pick_23_0_over_3 = |{pick_7_0_over_3, (pick_23_8_over_0 & pick_7_0_over_2), (pick_23_8_over_1 & pick_7_0_over_1), (pick_23_8_over_2 & pick_7_0_over_0), pick_23_8_over_3};
    assign pick_24_0_over_0 = |{pick_8_0_over_0, pick_24_9_over_0};
    assign pick_24_0_over_1 = |{pick_8_0_over_1, (pick_24_9_over_0 & pick_8_0_over_0), pick_24_9_over_1};
    assign pick_24_0_over_2 = |{pick_8_0_over_2, (pick_24_9_over_0 & pick_8_0_over_1), (pick_24_9_over_1 & pick_8_0_over_0), pick_24_9_over_2};
    assign pick_24_0_over_3 = |{pick_8_0_over_3, (pick_24_9_over_0 & pick_8_0_over_2), (pick_24_9_over_1 & pick_8_0_over_1), (pick_24_9_over_2 & pick_8_0_over_0), pick_24_9_over_3};
    assign pick_25_0_over_0 = |{pick_9_0_over_0, pick_25_10_over_0};
    assign pick_25_0_over_1 = |{pick_9_0_over_1, (pick_25_10_over_0 & pick_9_0_over_0), pick_25_10_over_1};
    assign pick_25_0_over_2 = |{pick_9_0_over_2, (pick_25_10_over_0 & pick_9_0_over_1), (pick_25_10_over_1 & pick_9_0_over_0), pick_25_10_over_2};
    assign pick_25_0_over_3 = |{pick_9_0_over_3, (pick_25_10_over_0 & pick_9_0_over_2), (pick_25_10_over_1 & pick_9_0_over_1), (pick_25_10_over_2 & pick_9_0_over_0), pick_25_10_over_3};
    assign pick_26_0_over_0 = |{pick_10_0_over_0, pick_26_11_over_0};
    assign pick_26_0_over_1 = |{pick_10_0_over_1, (pick_26_11_over_0 & pick_10_0_over_0), pick_26_11_over_1};
    assign pick_26_0_over_2 = |{pick_10_0_over_2, (pick_26_11_over_0 & pick_10_0_over_1), (pick_26_11_over_1 & pick_10_0_over_0), pick_26_11_over_2};
    assign pick_26_0_over_3 = |{pick_10_0_over_3, (pick_26_11_over_0 & pick_10_0_over_2), (pick_26_11_over_1 & pick_10_0_over_1), (pick_26_11_over_2 & pick_10_0_over_0), pick_26_11_over_3};
    assign pick_27_0_over_0 = |{pick_11_0_over_0, pick_27_12_over_0};
    assign pick_27_0_over_1 = |{pick_11_0_over_1, (pick_27_12_over_0 & pick_11_0_over_0), pick_27_12_over_1};
    assign pick_27_0_over_2 = |{pick_11_0_over_2, (pick_27_12_over_0 & pick_11_0_over_1), (pick_27_12_over_1 & pick_11_0_over_0), pick_27_12_over_2};
    assign pick_27_0_over_3 = |{pick_11_0_over_3, (pick_27_12_over_0 & pick_11_0_over_2), (pick_27_12_over_1 & pick_11_0_over_1), (pick_27_12_over_2 & pick_11_0_over_0), pick_27_12_over_3};
    assign pick_28_0_over_0 = |{pick_12_0_over_0, pick_28_13_over_0};
    assign pick_28_0_over_1 = |{pick_12_0_over_1, (pick_28_13_over_0 & pick_12_0_over_0), pick_28_13_over_1};
    assign pick_28_0_over_2 = |{pick_12_0_over_2, (pick_28_13_over_0 & pick_12_0_over_1), (pick_28_13_over_1 & pick_12_0_over_0), pick_28_13_over_2};
    assign pick_28_0_over_3 = |{pick_12_0_over_3, (pick_28_13_over_0 & pick_12_0_over_2), (pick_28_13_over_1 & pick_12_0_over_1), (pick_28_13_over_2 & pick_12_0_over_0), pick_28_13_over_3};
    assign pick_29_0_over_0 = |{pick_13_0_over_0, pick_29_14_over_0};
    assign pick_29_0_over_1 = |{pick_13_0_over_1, (pick_29_14_over_0 & pick_13_0_over_0), pick_29_14_over_1};
    assign pick_29_0_over_2 = |{pick_13_0_over_2, (pick_29_14_over_0 & pick_13_0_over_1), (pick_29_14_over_1 & pick_13_0_over_0), pick_29_14_over_2};
    assign pick_29_0_over_3 = |{pick_13_0_over_3, (pick_29_14_over_0 & pick_13_0_over_2), (pick_29_14_over_1 & pick_13_0_over_1), (pick_29_14_over_2 & pick_13_0_over_0), pick_29_14_over_3};
    assign pick_30_0_over_0 = |{pick_14_0_over_0, pick_30_15_over_0};
    assign pick_30_0_over_1 = |{pick_14_0_over_1, (pick_30_15_over_0 & pick_14_0_over_0), pick_30_15_over_1};
    assign pick_30_0_over_2 = |{pick_14_0_over_2, (pick_30_15_over_0 & pick_14_0_over_1), (pick_30_15_over_1 & pick_14_0_over_0), pick_30_15_over_2};
    assign pick_30_0_over_3 = |{pick_14_0_over_3, (pick_30_15_over_0 & pick_14_0_over_2), (pick_30_15_over_1 & pick_14_0_over_1), (pick_30_15_over_2 & pick_14_0_over_0), pick_30_15_over_3};
    assign pick_31_0_over_8 = |{pick_15_0_over_8, (pick_31_16_over_0 & pick_15_0_over_7), (pick_31_16_over_1 & pick_15_0_over_6), (pick_31_16_over_2 & pick_15_0_over_5), (pick_31_16_over_3 & pick_15_0_over_4), (pick_31_16_over_4 & pick_15_0_over_3), (pick_31_16_over_5 & pick_15_0_over_2), (pick_31_16_over_6 & pick_15_0_over_1), (pick_31_16_over_7 & pick_15_0_over_0), pick_31_16_over_8};
    assign bits_1 = left[0] & (1'b1 & ~1'b0);
    assign bits_2 = left[1] & (1'b1 & ~left[0]);
    assign bits_3 = left[2] & (1'b1 & ~pick_1_0_over_0);
    assign bits_4 = left[3] & (1'b1 & ~pick_2_0_over_0);
    assign bits_5 = left[4] & (1'b1 & ~pick_3_0_over_0);
    assign bits_6 = left[5] & (1'b1 & ~pick_4_0_over_0);
    assign bits_7 = left[6] & (1'b1 & ~pick_5_0_over_0);
    assign bits_8 = left[7] & (1'b1 & ~pick_6_0_over_0);
    assign bits_9 = left[8] & (1'b1 & ~pick_7_0_over_0);
    assign bits_10 = left[9] & (1'b1 & ~pick_8_0_over_0);
    assign bits_11 = left[10] & (1'b1 & ~pick_9_0_over_0);
    assign bits_12 = left[11] & (1'b1 & ~pick_10_0_over_0);
    assign bits_13 = left[12] & (1'b1 & ~pick_11_0_over_0);
    assign bits_14 = left[13] & (1'b1 & ~pick_12_0_over_0);
    assign bits_15 = left[14] & (1'b1 & ~pick_13_0_over_0);
    assign bits_16 = left[15] & (1'b1 & ~pick_14_0_over_0);
    assign bits_17 = left[16] & (1'b1 & ~pick_15_0_over_0);
    assign bits_18 = left[17] & (1'b1 & ~pick_16_0_over_0);
    assign bits_19 = left[18] & (1'b1 & ~pick_17_0_over_0);
    assign bits_20 = left[19] & (1'b1 & ~pick_18_0_over_0);
    assign bits_21 = left[20] & (1'b1 & ~pick_19_0_over_0);
    assign bits_22 = left[21] & (1'b1 & ~pick_20_0_over_0);
    assign bits_23 = left[22] & (1'b1 & ~pick_21_0_over_0);
    assign bits_24 = left[23] & (1'b1 & ~pick_22_0_over_0);
    assign bits_25 = left[24] & (1'b1 & ~pick_23_0_over_0);
    assign bits_26 = left[25] & (1'b1 & ~pick_24_0_over_0);
    assign bits_27 = left[26] & (1'b1 & ~pick_25_0_over_0);
    assign bits_28 = left[27] & (1'b1 & ~pick_26_0_over_0);
    assign bits_29 = left[28] & (1'b1 & ~pick_27_0_over_0);
    assign bits_30 = left[29] & (1'b1 & ~pick_28_0_over_0);
    assign bits_31 = left[30] & (1'b1 & ~pick_29_0_over_0);
    assign bits_32 = left[31] & (1'b1 & ~pick_30_0_over_0);
    assign bits_33 = left[0] & (1'b0 & ~1'b0);
    assign bits_34 = left[1] & (left[0] & ~1'b0);
    assign bits_35 = left[2] & (pick_1_0_over_0 & ~pick_1_0_over_1);
    assign bits_36 = left[3] & (pick_2_0_over_0 & ~pick_2_0_over_1);
    assign bits_37 = left[4] & (pick_3_0_over_0 & ~pick_3_0_over_1);
    assign bits_38 = left[5] & (pick_4_0_over_0 & ~pick_4_0_over_1);
    assign bits_39 = left[6] & (pick_5_0_over_0 & ~pick_5_0_over_1);
    assign bits_40 = left[7] & (pick_6_0_over_0 & ~pick_6_0_over_1);
    assign bits_41 = left[8] & (pick_7_0_over_0 & ~pick_7_0_over_1);
    assign bits_42 = left[9] & (pick_8_0_over_0 & ~pick_8_0_over_1);
    assign bits_43 = left[10] & (pick_9_0_over_0 & ~pick_9_0_over_1);
    assign bits_44 = left[11] & (pick_10_0_over_0 & ~pick_10_0_over_1);
    assign bits_45 = left[12] & (pick_11_0_over_0 & ~pick_11_0_over_1);
    assign bits_46 = left[13] & (pick_12_0_over_0 & ~pick_12_0_over_1);
    assign bits_47 = left[14] & (pick_13_0_over_0 & ~pick_13_0_over_1);
    assign bits_48 = left[15] & (pick_14_0_over_0 & ~pick_14_0_over_1);
    assign bits_49 = left[16] & (pick_15_0_over_0 & ~pick_15_0_over_1);
    assign bits_50 = left[17] & (pick_16_0_over_0 & ~pick_16_0_over_1);
    assign bits_51 = left[18] & (pick_17_0_over_0 & ~pick_17_0_over_1);
    assign bits_52 = left[19] & (pick_18_0_over_0 & ~pick_18_0_over_1);
    assign bits_53 = left[20] & (pick_19_0_over_0 & ~pick_19_0_over_1);
    assign bits_54 = left[21] & (pick_20_0_over_0 & ~pick_20_0_over_1);
    assign bits_55 = left[22] & (pick_21_0_over_0 & ~pick_21_0_over_1);
    assign bits_56 = left[23] & (pick_22_0_over_0 & ~pick_22_0_over_1);
    assign bits_57 = left[24] & (pick_23_0_over_0 & ~pick_23_0_over_1);
    assign bits_58 = left[25] & (pick_24_0_over_0 & ~pick_24_0_over_1);
    assign bits_59 = left[26] & (pick_25_0_over_0 & ~pick_25_0_over_1);
    assign bits_60 = left[27] & (pick_26_0_over_0 & ~pick_26_0_over_1);
    assign bits_61 = left[28] & (pick_27_0_over_0 & ~pick_27_0_over_1);
    assign bits_62 = left[29] & (pick_28_0_over_0 & ~pick_28_0_over_1);
    assign bits_63 = left[30] & (pick_29_0_over_0 & ~pick_29_0_over_1);
    assign bits_64 = left[31] & (pick_30_0_over_0 & ~pick_30_0_over_1);
    assign bits_65 = left[0] & (1'b0 & ~1'b0);
    assign bits_66 = left[1] & (1'b0 & ~1'b0);
    assign bits_67 = left[2] & (pick_1_0_over_1 & ~1'b0);
    assign bits_68 = left[3] & (pick_2_0_over_1 & ~pick_2_0_over_2);
    assign bits_69 = left[4] & (pick_3_0_over_1 & ~pick_3_0_over_2);
    assign bits_70 = left[5] & (pick_4_0_over_1 & ~pick_4_0_over_2);
    assign bits_71 = left[6] & (pick_5_0_over_1 & ~pick_5_0_over_2);
    assign bits_72 = left[7] & (pick_6_0_over_1 & ~pick_6_0_over_2);
    assign bits_73 = left[8] & (pick_7_0_over_1 & ~pick_7_0_over_2);
    assign bits_74 = left[9] & (pick_8_0_over_1 & ~pick_8_0_over_2);
    assign bits_75 = left[10] & (pick_9_0_over_1 & ~pick_9_0_over_2);
    assign bits_76 = left[11] & (pick_10_0_over_1 & ~pick_10_0_over_2);
    assign bits_77 = left[12] & (pick_11_0_over_1 & ~pick_11_0_over_2);
    assign bits_78 = left[13] & (pick_12_0_over_1 & ~pick_12_0_over_2);
    assign bits_79 = left[14] & (pick_13_0_over_1 & ~pick_13_0_over_2);
    assign bits_80 = left[15] & (pick_14_0_over_1 & ~pick_14_0_over_2);
    assign bits_81 = left[16] & (pick_15_0_over_1 & ~pick_15_0_over_2);
    assign bits_82 = left[17] & (pick_16_0_over_1 & ~pick_16_0_over_2);
    assign bits_83 = left[18] & (pick_17_0_over_1 & ~pick_17_0_over_2);
    assign bits_84 = left[19] & (pick_18_0_over_1 & ~pick_18_0_over_2);
    assign bits_85 = left[20] & (pick_19_0_over_1 & ~pick_19_0_over_2);
    assign bits_86 = left[21] & (pick_20_0_over_1 & ~pick_20_0_over_2);
    assign bits_87 = left[22] & (pick_21_0_over_1 & ~pick_21_0_over_2);
    assign bits_88 = left[23] & (pick_22_0_over_1 & ~pick_22_0_over_2);
    assign bits_89 = left[24] & (pick_23_0_over_1 & ~pick_23_0_over_2);
    assign bits_90 = left[25] & (pick_24_0_over_1 & ~pick_24_0_over_2);
    assign bits_91 = left[26] & (pick_25_0_over_1 & ~pick_25_0_over_2);
    assign bits_92 = left[27] & (pick_26_0_over_1 & ~pick_26_0_over_2);
    assign bits_93 = left[28] & (pick_27_0_over_1 & ~pick_27_0_over_2);
    assign bits_94 = left[29] & (pick_28_0_over_1 & ~pick_28_0_over_2);
    assign bits_95 = left[30] & (pick_29_0_over_1 & ~pick_29_0_over_2);
    assign bits_96 = left[31] & (pick_30_0_over_1 & ~pick_30_0_over_2);
    assign bits_97 = left[0] & (1'b0 & ~1'b0);
    assign bits_98 = left[1] & (1'b0 & ~1'b0);
    assign bits_99 = left[2] & (1'b0 & ~1'b0);
    assign bits_100 = left[3] & (pick_2_0_over_2 & ~1'b0);
    assign bits_101 = left[4] & (pick_3_0_over_2 & ~pick_3_0_over_3);
    assign bits_102 = left[5] & (pick_4_0_over_2 & ~pick_4_0_over_3);
    assign bits_103 = left[6] & (pick_5_0_over_2 & ~pick_5_0_over_3);
    assign bits_104 = left[7] & (pick_6_0_over_2 & ~pick_6_0_over_3);
    assign bits_105 = left[8] & (pick_7_0_over_2 & ~pick_7_0_over_3);
    assign bits_106 = left[9] & (pick_8_0_over_2 & ~pick_8_0_over_3);
    assign bits_107 = left[10] & (pick_9_0_over_2 & ~pick_9_0_over_3);
    assign bits_108 = left[11] & (pick_10_0_over_2 & ~pick_10_0_over_3);
    assign bits_109 = left[12] & (pick_11_0_over_2 & ~pick_11_0_over_3);
    assign bits_110 = left[13] & (pick_12_0_over_2 & ~pick_12_0_over_3);
    assign bits_111 = left[14] & (pick_13_0_over_2 & ~pick_13_0_over_3);
    assign bits_112 = left[15] & (pick_14_0_over_2 & ~pick_14_0_over_3);
    assign bits_113 = left[16] & (pick_15_0_over_2 & ~pick_15_0_over_3);
    assign bits_114 = left[17] & (pick_16_0_over_2 & ~pick_16_0_over_3);
    assign bits_115 = left[18] & (pick_17_0_over_2 & ~pick_17_0_over_3);
    assign bits_116 = left[19] & (pick_18_0_over_2 & ~pick_18_0_over_3);
    assign bits_117 = left[20] & (pick_19_0_over_2 & ~pick_19_0_over_3);
    assign bits_118 = left[21] & (pick_20_0_over_2 & ~pick_20_0_over_3);
    assign bits_119 = left[22] & (pick_21_0_over_2 & ~pick_21_0_over_3);
    assign bits_120 = left[23] & (pick_22_0_over_2 & ~pick_22_0_over_3);
    assign bits_121 = left[24] & (pick_23_0_over_2 & ~pick_23_0_over_3);
    assign bits_122 = left[25] & (pick_24_0_over_2 & ~pick_24_0_over_3);
    assign bits_123 = left[26] & (pick_25_0_over_2 & ~pick_25_0_over_3);
    assign bits_124 = left[27] & (pick_26_0_over_2 & ~pick_26_0_over_3);
    assign bits_125 = left[28] & (pick_27_0_over_2 & ~pick_27_0_over_3);
    assign bits_126 = left[29] & (pick_28_0_over_2 & ~pick_28_0_over_3);
    assign bits_127 = left[30] & (pick_29_0_over_2 & ~pick_29_0_over_3);
    assign bits_128 = left[31] & (pick_30_0_over_2 & ~pick_30_0_over_3);
    assign done = ((delayed_1 & ~ready) & ~more) & (free | ~closes);
    assign bits_129 = (valid & ~ready) & (done | ~delayed_1);
    assign bits_130 = {(at_0 & {8{place_0[3]}}), (at_0 & {8{place_0[2]}}), (at_0 & {8{place_0[1]}}), (at_0 & {8{place_0[0]}})} & delayed_2;
    assign bits_131 = {(at_0 & {8{place_0[3]}}), (at_0 & {8{place_0[2]}}), (at_0 & {8{place_0[1]}}), (at_0 & {8{place_0[0]}})} & negative;
    assign bits_132 = {(at_1 & {8{place_1[3]}}), (at_1 & {8{place_1[2]}}), (at_1 & {8{place_1[1]}}), (at_1 & {8{place_1[0]}})} & delayed_2;
    assign bits_133 = {(at_1 & {8{place_1[3]}}), (at_1 & {8{place_1[2]}}), (at_1 & {8{place_1[1]}}), (at_1 & {8{place_1[0]}})} & negative;
    assign bits_134 = {(at_2 & {8{place_2[3]}}), (at_2 & {8{place_2[2]}}), (at_2 & {8{place_2[1]}}), (at_2 & {8{place_2[0]}})} & delayed_2;
    assign bits_135 = {(at_2 & {8{place_2[3]}}), (at_2 & {8{place_2[2]}}), (at_2 & {8{place_2[1]}}), (at_2 & {8{place_2[0]}})} & negative;
    assign bits_136 = {(at_3 & {8{place_3[3]}}), (at_3 & {8{place_3[2]}}), (at_3 & {8{place_3[1]}}), (at_3 & {8{place_3[0]}})} & delayed_2;
    assign bits_137 = {(at_3 & {8{place_3[3]}}), (at_3 & {8{place_3[2]}}), (at_3 & {8{place_3[1]}}), (at_3 & {8{place_3[0]}})} & negative;
    assign choice_1 = bits_129 ? {(act_7_nonzero[6] | act_7_nonzero[7]), (act_6_nonzero[6] | act_6_nonzero[7]), (act_5_nonzero[6] | act_5_nonzero[7]), (act_4_nonzero[6] | act_4_nonzero[7]), (act_3_nonzero[6] | act_3_nonzero[7]), (act_2_nonzero[6] | act_2_nonzero[7]), (act_1_nonzero[6] | act_1_nonzero[7]), (act_0_nonzero[6] | act_0_nonzero[7]), (act_7_nonzero[4] | act_7_nonzero[5]), (act_6_nonzero[4] | act_6_nonzero[5]), (act_5_nonzero[4] | act_5_nonzero[5]), (act_4_nonzero[4] | act_4_nonzero[5]), (act_3_nonzero[4] | act_3_nonzero[5]), (act_2_nonzero[4] | act_2_nonzero[5]), (act_1_nonzero[4] | act_1_nonzero[5]), (act_0_nonzero[4] | act_0_nonzero[5]), (act_7_nonzero[2] | act_7_nonzero[3]), (act_6_nonzero[2] | act_6_nonzero[3]), (act_5_nonzero[2] | act_5_nonzero[3]), (act_4_nonzero[2] | act_4_nonzero[3]), (act_3_nonzero[2] | act_3_nonzero[3]), (act_2_nonzero[2] | act_2_nonzero[3]), (act_1_nonzero[2] | act_1_nonzero[3]), (act_0_nonzero[2] | act_0_nonzero[3]), (act_7_nonzero[0] | act_7_nonzero[1]), (act_6_nonzero[0] | act_6_nonzero[1]), (act_5_nonzero[0] | act_5_nonzero[1]), (act_4_nonzero[0] | act_4_nonzero[1]), (act_3_nonzero[0] | act_3_nonzero[1]), (act_2_nonzero[0] | act_2_nonzero[1]), (act_1_nonzero[0] | act_1_nonzero[1]), (act_0_nonzero[0] | act_0_nonzero[1])} : {(left[31] & pick_30_0_over_3), (left[30] & pick_29_0_over_3), (left[29] & pick_28_0_over_3), (left[28] & pick_27_0_over_3), (left[27] & pick_26_0_over_3), (left[26] & pick_25_0_over_3), (left[25] & pick_24_0_over_3), (left[24] & pick_23_0_over_3), (left[23] & pick_22_0_over_3), (left[22] & pick_21_0_over_3), (left[21] & pick_20_0_over_3), (left[20] & pick_19_0_over_3), (left[19] & pick_18_0_over_3), (left[18] & pick_17_0_over_3), (left[17] & pick_16_0_over_3), (left[16] & pick_15_0_over_3), (left[15] & pick_14_0_over_3), (left[14] & pick_13_0_over_3), (left[13] & pick_12_0_over_3), (left[12] & pick_11_0_over_3), (left[11] & pick_10_0_over_3), (left[10] & pick_9_0_over_3), (left[9] & pick_8_0_over_3), (left[8] & pick_7_0_over_3), (left[7] & pick_6_0_over_3), (left[6] & pick_5_0_over_3), (left[5] & pick_4_0_over_3), (left[4] & pick_3_0_over_3), (left[3] & 1'b0), (left[2] & 1'b0), (left[1] & 1'b0), (left[0] & 1'b0)};
    assign at = {at_3, at_2, at_1, at_0};
    assign place = {place_3, place_2, place_1, place_0};
    assign digit = {(|bits_137), (|bits_136), (|bits_135), (|bits_134), (|bits_133), (|bits_132), (|bits_131), (|bits_130)};

    always @(posedge clk) begin
        more <= pick_31_0_over_8;
        at_0 <= {(|{bits_32, bits_24, bits_16, bits_8}), (|{bits_31, bits_23, bits_15, bits_7}), (|{bits_30, bits_22, bits_14, bits_6}), (|{bits_29, bits_21, bits_13, bits_5}), (|{bits_28, bits_20, bits_12, bits_4}), (|{bits_27, bits_19, bits_11, bits_3}), (|{bits_26, bits_18, bits_10, bits_2}), (|{bits_25, bits_17, bits_9, bits_1})};
        place_0 <= {(|{bits_32, bits_31, bits_30, bits_29, bits_28, bits_27, bits_26, bits_25}), (|{bits_24, bits_23, bits_22, bits_21, bits_20, bits_19, bits_18, bits_17}), (|{bits_16, bits_15, bits_14, bits_13, bits_12, bits_11, bits_10, bits_9}), (|{bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1})};
        at_1 <= {(|{bits_64, bits_56, bits_48, bits_40}), (|{bits_63, bits_55, bits_47, bits_39}), (|{bits_62, bits_54, bits_46, bits_38}), (|{bits_61, bits_53, bits_45, bits_37}), (|{bits_60, bits_52, bits_44, bits_36}), (|{bits_59, bits_51, bits_43, bits_35}), (|{bits_58, bits_50, bits_42, bits_34}), (|{bits_57, bits_49, bits_41, bits_33})};
        place_1 <= {(|{bits_64, bits_63, bits_62, bits_61, bits_60, bits_59, bits_58, bits_57}), (|{bits_56, bits_55, bits_54, bits_53, bits_52, bits_51, bits_50, bits_49}), (|{bits_48, bits_47, bits_46, bits_45, bits_44, bits_43, bits_42, bits_41}), (|{bits_40, bits_39, bits_38, bits_37, bits_36, bits_35, bits_34, bits_33})};
        at_2 <= {(|{bits_96, bits_88, bits_80, bits_72}), (|{bits_95, bits_87, bits_79, bits_71}), (|{bits_94, bits_86, bits_78, bits_70}), (|{bits_93, bits_85, bits_77, bits_69}), (|{bits_92, bits_84, bits_76, bits_68}), (|{bits_91, bits_83, bits_75, bits_67}), (|{bits_90, bits_82, bits_74, bits_66}), (|{bits_89, bits_81, bits_73, bits_65})};
        place_2 <= {(|{bits_96, bits_95, bits_94, bits_93, bits_92, bits_91, bits_90, bits_89}), (|{bits_88, bits_87, bits_86, bits_85, bits_84, bits_83, bits_82, bits_81}), (|{bits_80, bits_79, bits_78, bits_77, bits_76, bits_75, bits_74, bits_73}), (|{bits_72, bits_71, bits_70, bits_69, bits_68, bits_67, bits_66, bits_65})};
        at_3 <= {(|{bits_128, bits_120, bits_112, bits_104}), (|{bits_127, bits_119, bits_111, bits_103}), (|{bits_126, bits_118, bits_110, bits_102}), (|{bits_125, bits_117, bits_109, bits_101}), (|{bits_124, bits_116, bits_108, bits_100}), (|{bits_123, bits_115, bits_107, bits_99}), (|{bits_122, bits_114, bits_106, bits_98}), (|{bits_121, bits_113, bits_105, bits_97})};
        place_3 <= {(|{bits_128, bits_127, bits_126, bits_125, bits_124, bits_123, bits_122, bits_121}), (|{bits_120, bits_119, bits_118, bits_117, bits_116, bits_115, bits_114, bits_113}), (|{bits_112, bits_111, bits_110, bits_109, bits_108, bits_107, bits_106, bits_105}), (|{bits_104, bits_103, bits_102, bits_101, bits_100, bits_99, bits_98, bits_97})};
    end

    always @(posedge clk) begin
        if (rst) begin
            left <= 32'd0;
        end else begin
            left <= choice_1;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            delayed_1 <= 1'b0;
        end else begin
            delayed_1 <= bits_129 | (delayed_1 & ~done);
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            ready <= 1'b0;
        end else begin
            ready <= bits_129;
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
        if (bits_129) begin
            closes <= last;
        end
    end

    always @(posedge clk) begin
        if (ready) begin
            delayed_2 <= {act_7_nonzero[7], act_6_nonzero[7], act_5_nonzero[7], act_4_nonzero[7], act_3_nonzero[7], act_2_nonzero[7], act_1_nonzero[7], act_0_nonzero[7], act_7_nonzero[5], act_6_nonzero[5], act_5_nonzero[5], act_4_nonzero[5], act_3_nonzero[5], act_2_nonzero[5], act_1_nonzero[5], act_0_nonzero[5], act_7_nonzero[3], act_6_nonzero[3], act_5_nonzero[3], act_4_nonzero[3], act_3_nonzero[3], act_2_nonzero[3], act_1_nonzero[3], act_0_nonzero[3], act_7_nonzero[1], act_6_nonzero[1], act_5_nonzero[1], act_4_nonzero[1], act_3_nonzero[1], act_2_nonzero[1], act_1_nonzero[1], act_0_nonzero[1]};
        end
    end

    always @(posedge clk) begin
        if (ready) begin
            negative <= {(act_7_nonzero[7] ? act[63] : act[63]), (act_6_nonzero[7] ? act[55] : act[55]), (act_5_nonzero[7] ? act[47] : act[47]), (act_4_nonzero[7] ? act[39] : act[39]), (act_3_nonzero[7] ? act[31] : act[31]), (act_2_nonzero[7] ? act[23] : act[23]), (act_1_nonzero[7] ? act[15] : act[15]), (act_0_nonzero[7] ? act[7] : act[7]), (act_7_nonzero[5] ? act[62] : act[61]), (act_6_nonzero[5] ? act[54] : act[53]), (act_5_nonzero[5] ? act[46] : act[45]), (act_4_nonzero[5] ? act[38] : act[37]), (act_3_nonzero[5] ? act[30] : act[29]), (act_2_nonzero[5] ? act[22] : act[21]), (act_1_nonzero[5] ? act[14] : act[13]), (act_0_nonzero[5] ? act[6] : act[5]), (act_7_nonzero[3] ? act[60] : act[59]), (act_6_nonzero[3] ? act[52] : act[51]), (act_5_nonzero[3] ? act[44] : act[43]), (act_4_nonzero[3] ? act[36] : act[35]), (act_3_nonzero[3] ? act[28] : act[27]), (act_2_nonzero[3] ? act[20] : act[19]), (act_1_nonzero[3] ? act[12] : act[11]), (act_0_nonzero[3] ? act[4] : act[3]), (act_7_nonzero[1] ? act[58] : act[57]), (act_6_nonzero[1] ? act[50] : act[49]), (act_5_nonzero[1] ? act[42] : act[41]), (act_4_nonzero[1] ? act[34] : act[33]), (act_3_nonzero[1] ? act[26] : act[25]), (act_2_nonzero[1] ? act[18] : act[17]), (act_1_nonzero[1] ? act[10] : act[9]), (act_0_nonzero[1] ? act[2] : act[1])};
        end
    end

endmodule

`default_nettype wire
