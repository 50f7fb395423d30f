// plane_scale_share1_sum16_scale2_acc26: bit-serial scale unit: sums of groups times their scales, shared by columns
//
//   share       1            columns that the unit serves, one after the other
//   sum_width   16 bits      width of a group's sum, a number in two's complement
//   scale_bits  2 bits       width of a scale, a number in two's complement
//   acc_width   26 bits      width of a result; results wrap modulo 2**acc_width
//
// digest 2eb747f5996f3a97e49e51cd5d1d57d66673e355509e4d97c0c1c4d192778bd4
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module plane_scale_share1_sum16_scale2_acc26 (
    input  wire clk,
    input  wire rst,
    input  wire load,
    input  wire first,
    input  wire last,
    input  wire [15:0] sum,
    input  wire [1:0] scale,
    output reg  out_valid,
    output reg  [25:0] out
);

    wire ends;
    wire [25:0] addend;
    reg  [15:0] sums;
    reg  [1:0] scales;
    wire [25:0] begun;
    reg  low;
    reg  closes;
    reg  delayed_1;
    reg  delayed_2;
    wire bits_1;
    reg  delayed_3;
    wire bits_2;
    wire [25:0] total;

    assign bits_1 = delayed_2 & (delayed_1 == 1'b1);
    assign bits_2 = delayed_3 & (delayed_1 == 1'b0);
    assign ends = bits_1 & (1'b0 == 1'b0);
    assign addend = ({{10{sums[15]}}, sums} & {26{scales[0]}}) ^ {26{bits_1}};
    assign begun = out & {~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2};
    assign total = (begun + addend) + {25'd0, bits_1};

    always @(posedge clk) begin
        if (rst) begin
            out_valid <= 1'b0;
        end else begin
            out_valid <= ends & closes;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            delayed_1 <= 1'b0;
        end else begin
            if (delayed_2) begin
                delayed_1 <= bits_1 ? 1'b0 : (delayed_1 + 1'b1);
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
                scales <= {1'b0, scales[1]};
            end
        end
    end

    always @(posedge clk) begin
        if (delayed_2) begin
            low <= total[0];
        end
    end

    always @(posedge clk) begin
        if (bits_1) begin
            out <= {total[24:0], low};
        end else begin
            if (delayed_2) begin
                out <= {1'b0, total[25:1]};
            end
        end
    end

    always @(posedge clk) begin
        if (load) begin
            sums <= sum;
        end
    end

endmodule

`default_nettype wire
