// plane_scale_share4_sum20_scale8_acc36: bit-serial scale unit: sums of groups times their scales, shared by columns
//
//   share       4            columns that the unit serves, one after the other
//   sum_width   20 bits      width of a group's sum, a number in two's complement
//   scale_bits  8 bits       width of a scale, a number in two's complement
//   acc_width   36 bits      width of a result; results wrap modulo 2**acc_width
//
// digest 8aca16759cbe239fe840e710043939aeb5e66110ad81d79030c361c995702266
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module plane_scale_share4_sum20_scale8_acc36 (
    input  wire clk,
    input  wire rst,
    input  wire load,
    input  wire first,
    input  wire last,
    input  wire [79:0] sum,
    input  wire [31:0] scale,
    output reg  out_valid,
    output wire [143:0] out
);

    wire ends;
    reg  [1:0] column;
    reg  [35:0] work;
    wire [35:0] addend;
    reg  [79:0] sums;
    reg  [31:0] scales;
    wire [35:0] begun;
    reg  [6:0] low;
    reg  closes;
    reg  [2:0] delayed_1;
    reg  delayed_2;
    wire bits_1;
    reg  delayed_3;
    wire bits_2;
    wire [35:0] total;
    reg  [107:0] delayed_4;

    assign bits_1 = delayed_2 & (delayed_1 == 3'd7);
    assign bits_2 = delayed_3 & (delayed_1 == 3'd0);
    assign ends = bits_1 & (column == 2'd3);
    assign addend = ({{16{sums[19]}}, sums[19:0]} & {36{scales[0]}}) ^ {36{bits_1}};
    assign begun = work & {~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2};
    assign total = (begun + addend) + {35'd0, bits_1};
    assign out = {delayed_4, work};

    always @(posedge clk) begin
        if (rst) begin
            out_valid <= 1'b0;
        end else begin
            out_valid <= ends & closes;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            delayed_1 <= 3'd0;
        end else begin
            if (delayed_2) begin
                delayed_1 <= bits_1 ? 3'd0 : (delayed_1 + 3'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            column <= 2'd0;
        end else begin
            if (bits_1) begin
                column <= ends ? 2'd0 : (column + 2'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            delayed_2 <= 1'b0;
        end else begin
            if (ends) begin
                delayed_2 <= 1'b0;
            end
            if (load) begin
                delayed_2 <= 1'b1;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            delayed_3 <= 1'b0;
        end else begin
            if (load) begin
                delayed_3 <= first;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            closes <= 1'b0;
        end else begin
            if (load) begin
                closes <= last;
            end
        end
    end

    always @(posedge clk) begin
        if (load) begin
            scales <= scale;
        end else begin
            if (delayed_2) begin
                scales <= {1'b0, scales[31:1]};
            end
        end
    end

    always @(posedge clk) begin
        if (delayed_2) begin
            low <= {total[0], low[6:1]};
        end
    end

    always @(posedge clk) begin
        if (bits_1) begin
            work <= delayed_4[35:0];
        end else begin
            if (delayed_2) begin
                work <= {1'b0, total[35:1]};
            end
        end
    end

    always @(posedge clk) begin
        if (bits_1) begin
            delayed_4 <= {total[28:0], low, delayed_4[107:36]};
        end
    end

    always @(posedge clk) begin
        if (load) begin
            sums <= sum;
        end else begin
            if (bits_1) begin
                sums <= {20'd0, sums[79:20]};
            end
        end
    end

endmodule

`default_nettype wire
