// plane_scale_share2_sum5_scale3_acc16: bit-serial scale unit: sums of groups times their scales, shared by columns
//
//   share       2            columns that the unit serves, one after the other
//   sum_width   5 bits       width of a group's sum, a number in two's complement
//   scale_bits  3 bits       width of a scale, a number in two's complement
//   acc_width   16 bits      width of a result; results wrap modulo 2**acc_width
//
// digest 55a7aed51932869659193812af5e8506bf946421fe392f6988abdcb73725a565
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module plane_scale_share2_sum5_scale3_acc16 (
    input  wire clk,
    input  wire rst,
    input  wire load,
    input  wire first,
    input  wire last,
    input  wire [9:0] sum,
    input  wire [5:0] scale,
    output reg  out_valid,
    output wire [31:0] out
);

    wire ends;
    reg  column;
    reg  [15:0] work;
    wire [15:0] addend;
    reg  [9:0] sums;
    reg  [5:0] scales;
    wire [15:0] begun;
    reg  [1:0] low;
    reg  closes;
    reg  [1:0] delayed_1;
    reg  delayed_2;
    wire bits_1;
    reg  delayed_3;
    wire bits_2;
    wire [15:0] total;
    reg  [15:0] delayed_4;

    assign bits_1 = delayed_2 & (delayed_1 == 2'd2);
    assign bits_2 = delayed_3 & (delayed_1 == 2'd0);
    assign ends = bits_1 & (column == 1'b1);
    assign addend = ({{11{sums[4]}}, sums[4:0]} & {16{scales[0]}}) ^ {16{bits_1}};
    assign begun = work & {~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2};
    assign total = (begun + addend) + {15'd0, bits_1};
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
            delayed_1 <= 2'd0;
        end else begin
            if (delayed_2) begin
                delayed_1 <= bits_1 ? 2'd0 : (delayed_1 + 2'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            column <= 1'b0;
        end else begin
            if (bits_1) begin
                column <= ends ? 1'b0 : (column + 1'b1);
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
                scales <= {1'b0, scales[5:1]};
            end
        end
    end

    always @(posedge clk) begin
        if (delayed_2) begin
            low <= {total[0], low[1]};
        end
    end

    always @(posedge clk) begin
        if (bits_1) begin
            work <= delayed_4;
        end else begin
            if (delayed_2) begin
                work <= {1'b0, total[15:1]};
            end
        end
    end

    always @(posedge clk) begin
        if (bits_1) begin
            delayed_4 <= {total[13:0], low};
        end
    end

    always @(posedge clk) begin
        if (load) begin
            sums <= sum;
        end else begin
            if (bits_1) begin
                sums <= {5'd0, sums[9:5]};
            end
        end
    end

endmodule

`default_nettype wire
