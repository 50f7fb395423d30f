// plane_scale_share3_sum24_scale16_acc41: bit-serial scale unit: sums of groups times their scales, shared by columns
//
//   share       3            columns that the unit serves, one after the other
//   sum_width   24 bits      width of a group's sum, a number in two's complement
//   scale_bits  16 bits      width of a scale, a number in two's complement
//   acc_width   41 bits      width of a result; results wrap modulo 2**acc_width
//
// digest 22f0328deb76e074d4dadee4bd418fc95eea15c23d80d7a541b9fd46c6b9a431
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module plane_scale_share3_sum24_scale16_acc41 (
    input  wire clk,
    input  wire rst,
    input  wire load,
    input  wire first,
    input  wire last,
    input  wire [71:0] sum,
    input  wire [47:0] scale,
    output reg  out_valid,
    output wire [122:0] out
);

    wire ends;
    reg  [1:0] column;
    reg  [40:0] work;
    wire [40:0] addend;
    reg  [71:0] sums;
    reg  [47:0] scales;
    wire [40:0] begun;
    reg  [14:0] low;
    reg  closes;
    reg  [3:0] delayed_1;
    reg  delayed_2;
    wire bits_1;
    reg  delayed_3;
    wire bits_2;
    wire [40:0] total;
    reg  [81:0] delayed_4;

    assign bits_1 = delayed_2 & (delayed_1 == 4'd15);
    assign bits_2 = delayed_3 & (delayed_1 == 4'd0);
    assign ends = bits_1 & (column == 2'd2);
    assign addend = ({{17{sums[23]}}, sums[23:0]} & {41{scales[0]}}) ^ {41{bits_1}};
    assign begun = work & {~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2};
    assign total = (begun + addend) + {40'd0, bits_1};
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
            delayed_1 <= 4'd0;
        end else begin
            if (delayed_2) begin
                delayed_1 <= bits_1 ? 4'd0 : (delayed_1 + 4'd1);
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
                scales <= {1'b0, scales[47:1]};
            end
        end
    end

    always @(posedge clk) begin
        if (delayed_2) begin
            low <= {total[0], low[14:1]};
        end
    end

    always @(posedge clk) begin
        if (bits_1) begin
            work <= delayed_4[40:0];
        end else begin
            if (delayed_2) begin
                work <= {1'b0, total[40:1]};
            end
        end
    end

    always @(posedge clk) begin
        if (bits_1) begin
            delayed_4 <= {total[25:0], low, delayed_4[81:41]};
        end
    end

    always @(posedge clk) begin
        if (load) begin
            sums <= sum;
        end else begin
            if (bits_1) begin
                sums <= {24'd0, sums[71:24]};
            end
        end
    end

endmodule

`default_nettype wire
