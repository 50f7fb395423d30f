// sparse_digit_int8_int8_acc32_row_g4_4cols: PE that adds one signed digit times a weight per cycle; zero digits take no time
//
//   act        int8         format of the activations
//   wgt        int8         format of the weights
//   acc_width  32 bits      width of the accumulator; results wrap modulo 2**acc_width
//   form       row          anchor: one PE, operands registered, accumulator exposed, as published PEs are measured; row: PEs behind one encoder, between streams
//   group      4            form row: activations of a beat, whose digits are issued together
//   cols       4            form row: PEs that share the encoder, each with weights of its own
//   lanes      1            digits per cycle
//
// digest 17f12d53b39a121e7b7c1e96a9a5aef80b24a6c5ea107d7784ac323ea4d9b7fb
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module sparse_digit_int8_int8_acc32_row_g4_4cols (
    input  wire clk,
    input  wire rst,
    input  wire operands__valid,
    output wire operands__ready,
    input  wire [31:0] operands__act,
    input  wire [127:0] operands__wgt,
    input  wire operands__last,
    output reg  results__valid,
    input  wire results__ready,
    output wire [127:0] results__data,
    output wire results__last
);

    wire gone;
    wire free;
    wire issue_ends;
    wire [3:0] issue_at;
    wire [3:0] issue_place;
    wire [1:0] issue_digit;
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

    digit_issue_int8_int8_acc32_row_g4_4cols issue (
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

    digit_column_int8_int8_acc32_row_g4_1cols column_0 (
        .clk(clk),
        .wgt(operands__wgt[31:0]),
        .load(operands__ready),
        .at(issue_at),
        .place(issue_place),
        .digit(issue_digit),
        .first(issue_first),
        .keep(line[4:1]),
        .result(column_0_result)
    );

    digit_column_int8_int8_acc32_row_g4_1cols column_1 (
        .clk(clk),
        .wgt(operands__wgt[63:32]),
        .load(operands__ready),
        .at(issue_at),
        .place(issue_place),
        .digit(issue_digit),
        .first(issue_first),
        .keep(line[4:1]),
        .result(column_1_result)
    );

    digit_column_int8_int8_acc32_row_g4_1cols column_2 (
        .clk(clk),
        .wgt(operands__wgt[95:64]),
        .load(operands__ready),
        .at(issue_at),
        .place(issue_place),
        .digit(issue_digit),
        .first(issue_first),
        .keep(line[4:1]),
        .result(column_2_result)
    );

    digit_column_int8_int8_acc32_row_g4_1cols column_3 (
        .clk(clk),
        .wgt(operands__wgt[127:96]),
        .load(operands__ready),
        .at(issue_at),
        .place(issue_place),
        .digit(issue_digit),
        .first(issue_first),
        .keep(line[4:1]),
        .result(column_3_result)
    );

endmodule

module digit_column_int8_int8_acc32_row_g4_1cols (
    input  wire clk,
    input  wire [31:0] wgt,
    input  wire load,
    input  wire [3:0] at,
    input  wire [3:0] place,
    input  wire [1:0] digit,
    input  wire first,
    input  wire [3:0] keep,
    output wire [31:0] result
);

    reg  [31:0] weights;
    reg  [1:0] digit_operand;
    reg  [13:0] wgt_operand;
    wire [13:0] shifted_0;
    reg  first_operand;
    reg  [55:0] acc_state;
    wire [55:0] pe_next_state;
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
    wire acc_odd_3;
    wire acc_less_3;
    wire acc_odd_4;
    wire acc_less_4;
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
    wire [55:0] state;
    wire [13:0] bits_1;

    assign chosen_0 = (((weights[7:0] & {8{at[0]}}) | (weights[15:8] & {8{at[1]}})) | (weights[23:16] & {8{at[2]}})) | (weights[31:24] & {8{at[3]}});
    assign bits_1 = ({{6{chosen_0[7]}}, chosen_0} & {14{place[0]}}) | ({{4{chosen_0[7]}}, chosen_0, 2'd0} & {14{place[1]}});
    assign shifted_0 = (bits_1 | ({{2{chosen_0[7]}}, chosen_0, 4'd0} & {14{place[2]}})) | ({chosen_0, 6'd0} & {14{place[3]}});
    assign acc_odd_0 = acc_state[46] ^ 1'b0;
    assign acc_less_0 = acc_state[46] ? acc_state[47] : 1'b0;
    assign acc_odd_1 = acc_state[48] ^ acc_less_0;
    assign acc_less_1 = acc_state[48] ? acc_state[49] : acc_less_0;
    assign acc_odd_2 = acc_state[50] ^ acc_less_1;
    assign acc_less_2 = acc_state[50] ? acc_state[51] : acc_less_1;
    assign acc_odd_3 = acc_state[52] ^ acc_less_2;
    assign acc_less_3 = acc_state[52] ? acc_state[53] : acc_less_2;
    assign acc_odd_4 = acc_state[54] ^ acc_less_3;
    assign acc_less_4 = acc_state[54] ? acc_state[55] : acc_less_3;
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
    assign state = first_operand ? 56'd0 : acc_state;
    assign unused_carry = sum_3_g_7_0;
    assign result = {result_3, result_2, result_1, result_0};

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
            other_1 <= {acc_odd_0, acc_state[45:39]};
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
            other_2 <= {acc_odd_2, {3{acc_less_1}}, acc_odd_1, {3{acc_less_0}}};
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
            other_3 <= {{2{acc_less_4}}, acc_odd_4, {2{acc_less_3}}, acc_odd_3, {2{acc_less_2}}};
        end
    end

    pe_sparse_digit_int14_acc32 pe (
        .act(digit_operand),
        .wgt(wgt_operand),
        .state(state),
        .next_state(pe_next_state)
    );

endmodule

module pe_sparse_digit_int14_acc32 (
    input  wire [1:0] act,
    input  wire [13:0] wgt,
    input  wire [55:0] state,
    output wire [55:0] next_state
);

    wire [14:0] row;
    wire sign;
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
    wire add_10_0_carry;
    wire add_11_0_half;
    wire add_11_0_sum;
    wire add_11_0_carry;
    wire add_12_0_half;
    wire add_12_0_sum;
    wire add_12_0_carry;
    wire add_13_0_half;
    wire add_13_0_sum;
    wire add_13_0_carry;
    wire add_14_0_half;
    wire add_14_0_sum;
    wire add_14_0_carry;
    wire [3:0] turned_0;
    wire [4:0] stepped_0;
    wire [3:0] upper_0;
    wire [3:0] turned_1;
    wire [4:0] stepped_1;
    wire [3:0] upper_1;
    wire [2:0] turned_2;
    wire [3:0] stepped_2;
    wire [2:0] upper_2;
    wire [2:0] turned_3;
    wire [3:0] stepped_3;
    wire [2:0] upper_3;
    wire [2:0] turned_4;
    wire [3:0] stepped_4;
    wire [2:0] upper_4;
    wire unused_count;

    assign row = (act[0] ? {wgt, 1'b0} : {wgt[13], wgt}) ^ {15{act[1]}};
    assign sign = wgt[13] ^ act[1];
    assign add_0_0_half = state[0] ^ act[1];
    assign add_0_0_sum = add_0_0_half ^ row[0];
    assign add_0_0_carry = (state[0] & act[1]) | ((state[0] | act[1]) & row[0]);
    assign add_1_0_half = state[1] ^ state[32];
    assign add_1_0_sum = add_1_0_half ^ row[1];
    assign add_1_0_carry = (state[1] & state[32]) | ((state[1] | state[32]) & row[1]);
    assign add_2_0_half = state[2] ^ state[33];
    assign add_2_0_sum = add_2_0_half ^ row[2];
    assign add_2_0_carry = (state[2] & state[33]) | ((state[2] | state[33]) & row[2]);
    assign add_3_0_half = state[3] ^ state[34];
    assign add_3_0_sum = add_3_0_half ^ row[3];
    assign add_3_0_carry = (state[3] & state[34]) | ((state[3] | state[34]) & row[3]);
    assign add_4_0_half = state[4] ^ state[35];
    assign add_4_0_sum = add_4_0_half ^ row[4];
    assign add_4_0_carry = (state[4] & state[35]) | ((state[4] | state[35]) & row[4]);
    assign add_5_0_half = state[5] ^ state[36];
    assign add_5_0_sum = add_5_0_half ^ row[5];
    assign add_5_0_carry = (state[5] & state[36]) | ((state[5] | state[36]) & row[5]);
    assign add_6_0_half = state[6] ^ state[37];
    assign add_6_0_sum = add_6_0_half ^ row[6];
    assign add_6_0_carry = (state[6] & state[37]) | ((state[6] | state[37]) & row[6]);
    assign add_7_0_half = state[7] ^ state[38];
    assign add_7_0_sum = add_7_0_half ^ row[7];
    assign add_7_0_carry = (state[7] & state[38]) | ((state[7] | state[38]) & row[7]);
    assign add_8_0_half = state[8] ^ state[39];
    assign add_8_0_sum = add_8_0_half ^ row[8];
    assign add_8_0_carry = (state[8] & state[39]) | ((state[8] | state[39]) & row[8]);
    assign add_9_0_half = state[9] ^ state[40];
    assign add_9_0_sum = add_9_0_half ^ row[9];
    assign add_9_0_carry = (state[9] & state[40]) | ((state[9] | state[40]) & row[9]);
    assign add_10_0_half = state[10] ^ state[41];
    assign add_10_0_sum = add_10_0_half ^ row[10];
    assign add_10_0_carry = (state[10] & state[41]) | ((state[10] | state[41]) & row[10]);
    assign add_11_0_half = state[11] ^ state[42];
    assign add_11_0_sum = add_11_0_half ^ row[11];
    assign add_11_0_carry = (state[11] & state[42]) | ((state[11] | state[42]) & row[11]);
    assign add_12_0_half = state[12] ^ state[43];
    assign add_12_0_sum = add_12_0_half ^ row[12];
    assign add_12_0_carry = (state[12] & state[43]) | ((state[12] | state[43]) & row[12]);
    assign add_13_0_half = state[13] ^ state[44];
    assign add_13_0_sum = add_13_0_half ^ row[13];
    assign add_13_0_carry = (state[13] & state[44]) | ((state[13] | state[44]) & row[13]);
    assign add_14_0_half = state[14] ^ state[45];
    assign add_14_0_sum = add_14_0_half ^ row[14];
    assign add_14_0_carry = (state[14] & state[45]) | ((state[14] | state[45]) & row[14]);
    assign turned_0 = state[18:15] ^ {4{state[47]}};
    assign stepped_0 = {1'b0, turned_0} + {4'd0, state[46]};
    assign upper_0 = stepped_0[3:0] ^ {4{state[47]}};
    assign turned_1 = state[22:19] ^ {4{state[49]}};
    assign stepped_1 = {1'b0, turned_1} + {4'd0, state[48]};
    assign upper_1 = stepped_1[3:0] ^ {4{state[49]}};
    assign turned_2 = state[25:23] ^ {3{state[51]}};
    assign stepped_2 = {1'b0, turned_2} + {3'd0, state[50]};
    assign upper_2 = stepped_2[2:0] ^ {3{state[51]}};
    assign turned_3 = state[28:26] ^ {3{state[53]}};
    assign stepped_3 = {1'b0, turned_3} + {3'd0, state[52]};
    assign upper_3 = stepped_3[2:0] ^ {3{state[53]}};
    assign turned_4 = state[31:29] ^ {3{state[55]}};
    assign stepped_4 = {1'b0, turned_4} + {3'd0, state[54]};
    assign upper_4 = stepped_4[2:0] ^ {3{state[55]}};
    assign unused_count = stepped_4[3];
    assign next_state = {(stepped_3[3] & state[53]), stepped_3[3], (stepped_2[3] & state[51]), stepped_2[3], (stepped_1[4] & state[49]), stepped_1[4], (stepped_0[4] & state[47]), stepped_0[4], (sign & ~add_14_0_carry), (add_14_0_carry ^ sign), add_13_0_carry, add_12_0_carry, add_11_0_carry, add_10_0_carry, add_9_0_carry, add_8_0_carry, add_7_0_carry, add_6_0_carry, add_5_0_carry, add_4_0_carry, add_3_0_carry, add_2_0_carry, add_1_0_carry, add_0_0_carry, upper_4, upper_3, upper_2, upper_1, upper_0, add_14_0_sum, add_13_0_sum, add_12_0_sum, add_11_0_sum, add_10_0_sum, add_9_0_sum, add_8_0_sum, add_7_0_sum, add_6_0_sum, add_5_0_sum, add_4_0_sum, add_3_0_sum, add_2_0_sum, add_1_0_sum, add_0_0_sum};

endmodule

module digit_issue_int8_int8_acc32_row_g4_4cols (
    input  wire clk,
    input  wire rst,
    input  wire [31:0] act,
    input  wire last,
    input  wire valid,
    output reg  ready,
    input  wire free,
    output reg  [3:0] at,
    output reg  [3:0] place,
    output wire [1:0] digit,
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
    wire pick_1_0_over_0;
    reg  [15:0] left;
    wire pick_1_0_over_1;
    wire pick_3_2_over_0;
    wire pick_3_2_over_1;
    wire pick_5_4_over_0;
    wire pick_5_4_over_1;
    wire pick_7_6_over_0;
    wire pick_7_6_over_1;
    wire pick_9_8_over_0;
    wire pick_9_8_over_1;
    wire pick_11_10_over_0;
    wire pick_11_10_over_1;
    wire pick_13_12_over_0;
    wire pick_13_12_over_1;
    wire pick_15_14_over_0;
    wire pick_15_14_over_1;
    wire pick_2_0_over_0;
    wire pick_6_4_over_0;
    wire pick_10_8_over_0;
    wire pick_14_12_over_0;
    wire pick_3_0_over_0;
    wire pick_3_0_over_1;
    wire pick_3_0_over_2;
    wire pick_7_4_over_0;
    wire pick_7_4_over_1;
    wire pick_7_4_over_2;
    wire pick_11_8_over_0;
    wire pick_11_8_over_1;
    wire pick_11_8_over_2;
    wire pick_15_12_over_0;
    wire pick_15_12_over_1;
    wire pick_15_12_over_2;
    wire pick_4_0_over_0;
    wire pick_12_8_over_0;
    wire pick_5_0_over_0;
    wire pick_13_8_over_0;
    wire pick_6_0_over_0;
    wire pick_14_8_over_0;
    wire pick_7_0_over_0;
    wire pick_7_0_over_1;
    wire pick_7_0_over_2;
    wire pick_15_8_over_0;
    wire pick_15_8_over_1;
    wire pick_15_8_over_2;
    wire pick_8_0_over_0;
    wire pick_9_0_over_0;
    wire pick_10_0_over_0;
    wire pick_11_0_over_0;
    wire pick_12_0_over_0;
    wire pick_13_0_over_0;
    wire pick_14_0_over_0;
    wire pick_15_0_over_2;
    wire done;
    reg  more;
    reg  closes;
    reg  [15:0] negative;
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
    reg  delayed_1;
    wire bits_17;
    reg  [15:0] delayed_2;
    wire [15:0] bits_18;
    wire [15:0] bits_19;
    wire [15:0] choice_1;

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
    assign pick_1_0_over_0 = |{left[0], left[1]};
    assign pick_1_0_over_1 = left[1] & left[0];
    assign pick_3_2_over_0 = |{left[2], left[3]};
    assign pick_3_2_over_1 = left[3] & left[2];
    assign pick_5_4_over_0 = |{left[4], left[5]};
    assign pick_5_4_over_1 = left[5] & left[4];
    assign pick_7_6_over_0 = |{left[6], left[7]};
    assign pick_7_6_over_1 = left[7] & left[6];
    assign pick_9_8_over_0 = |{left[8], left[9]};
    assign pick_9_8_over_1 = left[9] & left[8];
    assign pick_11_10_over_0 = |{left[10], left[11]};
    assign pick_11_10_over_1 = left[11] & left[10];
    assign pick_13_12_over_0 = |{left[12], left[13]};
    assign pick_13_12_over_1 = left[13] & left[12];
    assign pick_15_14_over_0 = |{left[14], left[15]};
    assign pick_15_14_over_1 = left[15] & left[14];
    assign pick_2_0_over_0 = |{pick_1_0_over_0, left[2]};
    assign pick_6_4_over_0 = |{pick_5_4_over_0, left[6]};
    assign pick_10_8_over_0 = |{pick_9_8_over_0, left[10]};
    assign pick_14_12_over_0 = |{pick_13_12_over_0, left[14]};
    assign pick_3_0_over_0 = |{pick_1_0_over_0, pick_3_2_over_0};
    assign pick_3_0_over_1 = |{pick_1_0_over_1, (pick_3_2_over_0 & pick_1_0_over_0), pick_3_2_over_1};
    assign pick_3_0_over_2 = |{(pick_3_2_over_0 & pick_1_0_over_1), (pick_3_2_over_1 & pick_1_0_over_0)};
    assign pick_7_4_over_0 = |{pick_5_4_over_0, pick_7_6_over_0};
    assign pick_7_4_over_1 = |{pick_5_4_over_1, (pick_7_6_over_0 & pick_5_4_over_0), pick_7_6_over_1};
    assign pick_7_4_over_2 = |{(pick_7_6_over_0 & pick_5_4_over_1), (pick_7_6_over_1 & pick_5_4_over_0)};
    assign pick_11_8_over_0 = |{pick_9_8_over_0, pick_11_10_over_0};
    assign pick_11_8_over_1 = |{pick_9_8_over_1, (pick_11_10_over_0 & pick_9_8_over_0), pick_11_10_over_1};
    assign pick_11_8_over_2 = |{(pick_11_10_over_0 & pick_9_8_over_1), (pick_11_10_over_1 & pick_9_8_over_0)};
    assign pick_15_12_over_0 = |{pick_13_12_over_0, pick_15_14_over_0};
    assign pick_15_12_over_1 = |{pick_13_12_over_1, (pick_15_14_over_0 & pick_13_12_over_0), pick_15_14_over_1};
    assign pick_15_12_over_2 = |{(pick_15_14_over_0 & pick_13_12_over_1), (pick_15_14_over_1 & pick_13_12_over_0)};
    assign pick_4_0_over_0 = |{pick_3_0_over_0, left[4]};
    assign pick_12_8_over_0 = |{pick_11_8_over_0, left[12]};
    assign pick_5_0_over_0 = |{pick_3_0_over_0, pick_5_4_over_0};
    assign pick_13_8_over_0 = |{pick_11_8_over_0, pick_13_12_over_0};
    assign pick_6_0_over_0 = |{pick_3_0_over_0, pick_6_4_over_0};
    assign pick_14_8_over_0 = |{pick_11_8_over_0, pick_14_12_over_0};
    assign pick_7_0_over_0 = |{pick_3_0_over_0, pick_7_4_over_0};
    assign pick_7_0_over_1 = |{pick_3_0_over_1, (pick_7_4_over_0 & pick_3_0_over_0), pick_7_4_over_1};
    assign pick_7_0_over_2 = |{pick_3_0_over_2, (pick_7_4_over_0 & pick_3_0_over_1), (pick_7_4_over_1 & pick_3_0_over_0), pick_7_4_over_2};
    assign pick_15_8_over_0 = |{pick_11_8_over_0, pick_15_12_over_0};
    assign pick_15_8_over_1 = |{pick_11_8_over_1, (pick_15_12_over_0 & pick_11_8_over_0), pick_15_12_over_1};
    assign pick_15_8_over_2 = |{pick_11_8_over_2, (pick_15_12_over_0 & pick_11_8_over_1), (pick_15_12_over_1 & pick_11_8_over_0), pick_15_12_over_2};
    assign pick_8_0_over_0 = |{pick_7_0_over_0, left[8]};
    assign pick_9_0_over_0 = |{pick_7_0_over_0, pick_9_8_over_0};
    assign pick_10_0_over_0 = |{pick_7_0_over_0, pick_10_8_over_0};
    assign pick_11_0_over_0 = |{pick_7_0_over_0, pick_11_8_over_0};
    assign pick_12_0_over_0 = |{pick_7_0_over_0, pick_12_8_over_0};
    assign pick_13_0_over_0 = |{pick_7_0_over_0, pick_13_8_over_0};
    assign pick_14_0_over_0 = |{pick_7_0_over_0, pick_14_8_over_0};
    assign pick_15_0_over_2 = |{pick_7_0_over_2, (pick_15_8_over_0 & pick_7_0_over_1), (pick_15_8_over_1 & pick_7_0_over_0), pick_15_8_over_2};
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
    assign done = ((delayed_1 & ~ready) & ~more) & (free | ~closes);
    assign bits_17 = (valid & ~ready) & (done | ~delayed_1);
    assign bits_18 = {(at & {4{place[3]}}), (at & {4{place[2]}}), (at & {4{place[1]}}), (at & {4{place[0]}})} & delayed_2;
    assign bits_19 = {(at & {4{place[3]}}), (at & {4{place[2]}}), (at & {4{place[1]}}), (at & {4{place[0]}})} & negative;
    assign choice_1 = bits_17 ? {(act_3_nonzero[6] | act_3_nonzero[7]), (act_2_nonzero[6] | act_2_nonzero[7]), (act_1_nonzero[6] | act_1_nonzero[7]), (act_0_nonzero[6] | act_0_nonzero[7]), (act_3_nonzero[4] | act_3_nonzero[5]), (act_2_nonzero[4] | act_2_nonzero[5]), (act_1_nonzero[4] | act_1_nonzero[5]), (act_0_nonzero[4] | act_0_nonzero[5]), (act_3_nonzero[2] | act_3_nonzero[3]), (act_2_nonzero[2] | act_2_nonzero[3]), (act_1_nonzero[2] | act_1_nonzero[3]), (act_0_nonzero[2] | act_0_nonzero[3]), (act_3_nonzero[0] | act_3_nonzero[1]), (act_2_nonzero[0] | act_2_nonzero[1]), (act_1_nonzero[0] | act_1_nonzero[1]), (act_0_nonzero[0] | act_0_nonzero[1])} : {(left[15] & pick_14_0_over_0), (left[14] & pick_13_0_over_0), (left[13] & pick_12_0_over_0), (left[12] & pick_11_0_over_0), (left[11] & pick_10_0_over_0), (left[10] & pick_9_0_over_0), (left[9] & pick_8_0_over_0), (left[8] & pick_7_0_over_0), (left[7] & pick_6_0_over_0), (left[6] & pick_5_0_over_0), (left[5] & pick_4_0_over_0), (left[4] & pick_3_0_over_0), (left[3] & pick_2_0_over_0), (left[2] & pick_1_0_over_0), (left[1] & left[0]), (left[0] & 1'b0)};
    assign digit = {(|bits_19), (|bits_18)};

    always @(posedge clk) begin
        more <= pick_15_0_over_2;
        at <= {(|{bits_16, bits_12, bits_8, bits_4}), (|{bits_15, bits_11, bits_7, bits_3}), (|{bits_14, bits_10, bits_6, bits_2}), (|{bits_13, bits_9, bits_5, bits_1})};
        place <= {(|{bits_16, bits_15, bits_14, bits_13}), (|{bits_12, bits_11, bits_10, bits_9}), (|{bits_8, bits_7, bits_6, bits_5}), (|{bits_4, bits_3, bits_2, bits_1})};
    end

    always @(posedge clk) begin
        if (rst) begin
            left <= 16'd0;
        end else begin
            left <= choice_1;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            delayed_1 <= 1'b0;
        end else begin
            delayed_1 <= bits_17 | (delayed_1 & ~done);
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            ready <= 1'b0;
        end else begin
            ready <= bits_17;
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
        if (bits_17) begin
            closes <= last;
        end
    end

    always @(posedge clk) begin
        if (ready) begin
            delayed_2 <= {act_3_nonzero[7], act_2_nonzero[7], act_1_nonzero[7], act_0_nonzero[7], act_3_nonzero[5], act_2_nonzero[5], act_1_nonzero[5], act_0_nonzero[5], act_3_nonzero[3], act_2_nonzero[3], act_1_nonzero[3], act_0_nonzero[3], act_3_nonzero[1], act_2_nonzero[1], act_1_nonzero[1], act_0_nonzero[1]};
        end
    end

    always @(posedge clk) begin
        if (ready) begin
            negative <= {(act_3_nonzero[7] ? act[31] : act[31]), (act_2_nonzero[7] ? act[23] : act[23]), (act_1_nonzero[7] ? act[15] : act[15]), (act_0_nonzero[7] ? act[7] : act[7]), (act_3_nonzero[5] ? act[30] : act[29]), (act_2_nonzero[5] ? act[22] : act[21]), (act_1_nonzero[5] ? act[14] : act[13]), (act_0_nonzero[5] ? act[6] : act[5]), (act_3_nonzero[3] ? act[28] : act[27]), (act_2_nonzero[3] ? act[20] : act[19]), (act_1_nonzero[3] ? act[12] : act[11]), (act_0_nonzero[3] ? act[4] : act[3]), (act_3_nonzero[1] ? act[26] : act[25]), (act_2_nonzero[1] ? act[18] : act[17]), (act_1_nonzero[1] ? act[10] : act[9]), (act_0_nonzero[1] ? act[2] : act[1])};
        end
    end

endmodule

`default_nettype wire
