`timescale 1ns / 1ps
`default_nettype none

module ram_1r1w_256x224 (
    input  wire clk,
    input  wire write_en,
    input  wire [7:0] write_addr,
    input  wire [223:0] write_data,
    input  wire read_en,
    input  wire [7:0] read_addr,
    output reg  [223:0] read_data
);

    reg  [223:0] words [0:255];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module ram_1r1w_4x67 (
    input  wire clk,
    input  wire write_en,
    input  wire [1:0] write_addr,
    input  wire [66:0] write_data,
    input  wire read_en,
    input  wire [1:0] read_addr,
    output reg  [66:0] read_data
);

    reg  [66:0] words [0:3];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module ram_1r1w_4x33 (
    input  wire clk,
    input  wire write_en,
    input  wire [1:0] write_addr,
    input  wire [32:0] write_data,
    input  wire read_en,
    input  wire [1:0] read_addr,
    output reg  [32:0] read_data
);

    reg  [32:0] words [0:3];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module ram_1r1w_14x225 (
    input  wire clk,
    input  wire write_en,
    input  wire [3:0] write_addr,
    input  wire [224:0] write_data,
    input  wire read_en,
    input  wire [3:0] read_addr,
    output reg  [224:0] read_data
);

    reg  [224:0] words [0:13];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

`default_nettype wire
