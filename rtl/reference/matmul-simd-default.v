// matmul_simd_e2m1_posit4_1_posit8_0_posit16_1_stages1_to_posit16_1_saturate_on_4x4: matrix engine of SIMD lanes: a precision per tile
//
//   modes     e2m1+posit4_1+posit8_0+posit16_1 what a lane takes at run time: four codes of 4 bits, two of 8 or one of 16; e4m3xe2m1: activations times weights of half the width; fp16_fp32: sums rounded in float32
//   stages    1 cycles     cycles from the registers of the operands to the accumulator
//   to        posit16_1    format of the codes
//   saturate  on           beyond the range: on: the nearest end of it; off: the infinity or the NaN of the format; an infinite float32 sum stays what it is in fp32
//   rows      4            rows of PEs
//   cols      4            columns of PEs
//   queue     4 beats      beats that each input queue holds, to even out stalls
//
// digest 7a2d67b3cf04b5ff6c0244c84b10b02e177474bced878d50c5661bd69b9feb15
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module matmul_simd_e2m1_posit4_1_posit8_0_posit16_1_stages1_to_posit16_1_saturate_on_4x4 (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [63:0] act__data,
    input  wire [1:0] act__mode,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [63:0] wgt__data,
    input  wire wgt__last,
    output wire out__valid,
    input  wire out__ready,
    output wire [63:0] out__data,
    output wire out__last,
    output wire error
);

    wire act_queue_out_valid;
    wire core_act__ready;
    wire [66:0] act_queue_out_data;
    wire wgt_queue_out_valid;
    wire core_wgt__ready;
    wire [64:0] wgt_queue_out_data;
    wire core_out_valid;
    wire [63:0] core_out_data;
    wire core_out_last;
    wire [64:0] out_queue_out_data;
    wire popped;
    wire overrun;
    wire out_queue_in_ready;

    assign popped = out__valid & out__ready;
    assign overrun = core_out_valid & ~out_queue_in_ready;
    assign out__data = out_queue_out_data[63:0];
    assign out__last = out_queue_out_data[64];

    simd_core_e2m1_posit4_1_posit8_0_posit16_1_stages1_to_posit16_1_saturate_on_4x4 core (
        .clk(clk),
        .rst(rst),
        .act__valid(act_queue_out_valid),
        .act__data(act_queue_out_data[63:0]),
        .act__mode(act_queue_out_data[65:64]),
        .act__last(act_queue_out_data[66]),
        .wgt__valid(wgt_queue_out_valid),
        .wgt__data(wgt_queue_out_data[63:0]),
        .wgt__last(wgt_queue_out_data[64]),
        .popped(popped),
        .overrun(overrun),
        .act__ready(core_act__ready),
        .wgt__ready(core_wgt__ready),
        .out_valid(core_out_valid),
        .out_last(core_out_last),
        .out_data(core_out_data),
        .error(error)
    );

    queue_67_4 act_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(act__valid),
        .in_data({act__last, act__mode, act__data}),
        .out_ready(core_act__ready),
        .in_ready(act__ready),
        .out_valid(act_queue_out_valid),
        .out_data(act_queue_out_data)
    );

    queue_65_4 wgt_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(wgt__valid),
        .in_data({wgt__last, wgt__data}),
        .out_ready(core_wgt__ready),
        .in_ready(wgt__ready),
        .out_valid(wgt_queue_out_valid),
        .out_data(wgt_queue_out_data)
    );

    queue_65_16 out_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(core_out_valid),
        .in_data({core_out_last, core_out_data}),
        .out_ready(out__ready),
        .in_ready(out_queue_in_ready),
        .out_valid(out__valid),
        .out_data(out_queue_out_data)
    );

endmodule

module queue_65_16 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [64:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [64:0] out_data
);

    reg  [4:0] count;
    wire push;
    wire fetch;
    reg  [3:0] write_at;
    reg  [3:0] read_at;

    assign in_ready = count != 5'd16;
    assign push = in_valid & in_ready;
    assign fetch = (count != 5'd0) & (out_ready | ~out_valid);

    always @(posedge clk) begin
        if (rst) begin
            write_at <= 4'd0;
        end else begin
            if (push) begin
                write_at <= (write_at == 4'd15) ? 4'd0 : (write_at + 4'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            read_at <= 4'd0;
        end else begin
            if (fetch) begin
                read_at <= (read_at == 4'd15) ? 4'd0 : (read_at + 4'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            count <= 5'd0;
        end else begin
            if (push & ~fetch) begin
                count <= count + 5'd1;
            end else if (fetch & ~push) begin
                count <= count - 5'd1;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            out_valid <= 1'b0;
        end else begin
            if (fetch) begin
                out_valid <= 1'b1;
            end else if (out_ready) begin
                out_valid <= 1'b0;
            end
        end
    end

    ram_1r1w_16x65 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_16x65 (
    input  wire clk,
    input  wire write_en,
    input  wire [3:0] write_addr,
    input  wire [64:0] write_data,
    input  wire read_en,
    input  wire [3:0] read_addr,
    output reg  [64:0] read_data
);

    reg  [64:0] words [0:15];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module queue_65_4 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [64:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [64:0] out_data
);

    reg  [2:0] count;
    wire push;
    wire fetch;
    reg  [1:0] write_at;
    reg  [1:0] read_at;

    assign in_ready = count != 3'd4;
    assign push = in_valid & in_ready;
    assign fetch = (count != 3'd0) & (out_ready | ~out_valid);

    always @(posedge clk) begin
        if (rst) begin
            write_at <= 2'd0;
        end else begin
            if (push) begin
                write_at <= (write_at == 2'd3) ? 2'd0 : (write_at + 2'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            read_at <= 2'd0;
        end else begin
            if (fetch) begin
                read_at <= (read_at == 2'd3) ? 2'd0 : (read_at + 2'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            count <= 3'd0;
        end else begin
            if (push & ~fetch) begin
                count <= count + 3'd1;
            end else if (fetch & ~push) begin
                count <= count - 3'd1;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            out_valid <= 1'b0;
        end else begin
            if (fetch) begin
                out_valid <= 1'b1;
            end else if (out_ready) begin
                out_valid <= 1'b0;
            end
        end
    end

    ram_1r1w_4x65 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_4x65 (
    input  wire clk,
    input  wire write_en,
    input  wire [1:0] write_addr,
    input  wire [64:0] write_data,
    input  wire read_en,
    input  wire [1:0] read_addr,
    output reg  [64:0] read_data
);

    reg  [64:0] words [0:3];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module queue_67_4 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [66:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [66:0] out_data
);

    reg  [2:0] count;
    wire push;
    wire fetch;
    reg  [1:0] write_at;
    reg  [1:0] read_at;

    assign in_ready = count != 3'd4;
    assign push = in_valid & in_ready;
    assign fetch = (count != 3'd0) & (out_ready | ~out_valid);

    always @(posedge clk) begin
        if (rst) begin
            write_at <= 2'd0;
        end else begin
            if (push) begin
                write_at <= (write_at == 2'd3) ? 2'd0 : (write_at + 2'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            read_at <= 2'd0;
        end else begin
            if (fetch) begin
                read_at <= (read_at == 2'd3) ? 2'd0 : (read_at + 2'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            count <= 3'd0;
        end else begin
            if (push & ~fetch) begin
                count <= count + 3'd1;
            end else if (fetch & ~push) begin
                count <= count - 3'd1;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            out_valid <= 1'b0;
        end else begin
            if (fetch) begin
                out_valid <= 1'b1;
            end else if (out_ready) begin
                out_valid <= 1'b0;
            end
        end
    end

    ram_1r1w_4x67 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

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

module simd_core_e2m1_posit4_1_posit8_0_posit16_1_stages1_to_posit16_1_saturate_on_4x4 (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [63:0] act__data,
    input  wire [1:0] act__mode,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [63:0] wgt__data,
    input  wire wgt__last,
    output wire out_valid,
    output wire out_last,
    output wire [63:0] out_data,
    input  wire popped,
    input  wire overrun,
    output reg  error
);

    wire finish;
    reg  [4:0] free;
    reg  first;
    reg  [1:0] wait_;
    reg  inside_tile;
    reg  [1:0] mode_of_tile;
    wire enough;
    wire bits_1;

    assign bits_1 = |{((act__ready & inside_tile) & (mode_of_tile != act__mode)), (act__ready & (act__last != wgt__last)), overrun};
    assign enough = free >= 5'd4;
    assign act__ready = (act__valid & wgt__valid) & (~act__last | (enough & (wait_ == 2'd0)));
    assign finish = act__ready & act__last;
    assign wgt__ready = act__ready;

    always @(posedge clk) begin
        if (rst) begin
            free <= 5'd16;
        end else begin
            if (finish & ~popped) begin
                free <= free - 5'd4;
            end else if (popped & ~finish) begin
                free <= free + 5'd1;
            end else if (finish & popped) begin
                free <= free - 5'd3;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            first <= 1'b1;
        end else begin
            if (act__ready) begin
                first <= act__last;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            wait_ <= 2'd0;
        end else begin
            if (finish) begin
                wait_ <= 2'd3;
            end else if (wait_ != 2'd0) begin
                wait_ <= wait_ - 2'd1;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            inside_tile <= 1'b0;
        end else begin
            if (act__ready) begin
                inside_tile <= ~act__last;
            end
        end
    end

    always @(posedge clk) begin
        if (act__ready) begin
            mode_of_tile <= act__mode;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            error <= 1'b0;
        end else begin
            if (bits_1) begin
                error <= 1'b1;
            end
        end
    end

    array_simd_e2m1_posit4_1_posit8_0_posit16_1_stages1_to_posit16_1_saturate_on_4x4 array (
        .clk(clk),
        .rst(rst),
        .valid(act__ready),
        .first(first),
        .last(act__last),
        .act(act__data),
        .act_mode(act__mode),
        .wgt(wgt__data),
        .out_valid(out_valid),
        .out_last(out_last),
        .out(out_data)
    );

endmodule

module array_simd_e2m1_posit4_1_posit8_0_posit16_1_stages1_to_posit16_1_saturate_on_4x4 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire [63:0] act,
    input  wire [1:0] act_mode,
    input  wire [63:0] wgt,
    output wire out_valid,
    output wire out_last,
    output wire [63:0] out
);

    wire begins;
    reg  [1:0] load_26;
    wire [131:0] cell_0_0_below;
    wire [131:0] cell_0_1_below;
    wire [131:0] cell_0_2_below;
    wire [131:0] cell_0_3_below;
    wire [131:0] cell_1_0_below;
    wire [131:0] cell_1_1_below;
    wire [131:0] cell_1_2_below;
    wire [131:0] cell_1_3_below;
    wire [131:0] cell_2_0_below;
    wire [131:0] cell_2_1_below;
    wire [131:0] cell_2_2_below;
    wire [131:0] cell_2_3_below;
    wire [131:0] cell_3_0_below;
    wire [127:0] fold_0_total;
    wire [3:0] fold_0_marks;
    reg  [1:0] mode_leaving;
    reg  [1:0] mode_folded_0;
    wire [131:0] cell_3_1_below;
    wire [127:0] fold_1_total;
    wire [3:0] fold_1_marks;
    reg  [1:0] mode_folded_1;
    wire [131:0] cell_3_2_below;
    wire [127:0] fold_2_total;
    wire [3:0] fold_2_marks;
    reg  [1:0] mode_folded_2;
    wire [131:0] cell_3_3_below;
    wire [127:0] fold_3_total;
    wire [3:0] fold_3_marks;
    reg  [1:0] mode_folded_3;
    wire [15:0] readout_0_code;
    wire [15:0] readout_1_code;
    wire [15:0] readout_2_code;
    wire [15:0] readout_3_code;
    reg  [2:0] left;
    reg  [1:0] mode_summed_1;
    reg  [1:0] mode_summed_2;
    reg  [6:0] start;

    assign begins = first & valid;
    assign out_valid = left != 3'd0;
    assign out_last = left == 3'd1;
    assign out = {readout_3_code, readout_2_code, readout_1_code, readout_0_code};

    always @(posedge clk) begin
        mode_summed_1 <= act_mode;
        mode_summed_2 <= mode_summed_1;
        mode_folded_0 <= mode_leaving;
        mode_folded_1 <= mode_leaving;
        mode_folded_2 <= mode_leaving;
        mode_folded_3 <= mode_leaving;
    end

    always @(posedge clk) begin
        if (rst) begin
            load_26 <= 2'd0;
        end else begin
            load_26 <= {load_26[0], (valid & last)};
        end
    end

    always @(posedge clk) begin
        if (load_26[1]) begin
            mode_leaving <= mode_summed_2;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            start <= 7'd0;
        end else begin
            start <= {start[5:0], (valid & last)};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            left <= 3'd0;
        end else begin
            if (start[6]) begin
                left <= 3'd4;
            end else if (out_valid) begin
                left <= left - 3'd1;
            end
        end
    end

    simd_cell_e2m1_posit4_1_posit8_0_posit16_1_stages1 cell_0_0 (
        .clk(clk),
        .rst(rst),
        .act(act[63:48]),
        .wgt(wgt[15:0]),
        .mode(act_mode),
        .first(begins),
        .valid(valid),
        .load(load_26[1]),
        .above(132'd0),
        .below(cell_0_0_below)
    );

    simd_cell_e2m1_posit4_1_posit8_0_posit16_1_stages1 cell_0_1 (
        .clk(clk),
        .rst(rst),
        .act(act[63:48]),
        .wgt(wgt[31:16]),
        .mode(act_mode),
        .first(begins),
        .valid(valid),
        .load(load_26[1]),
        .above(132'd0),
        .below(cell_0_1_below)
    );

    simd_cell_e2m1_posit4_1_posit8_0_posit16_1_stages1 cell_0_2 (
        .clk(clk),
        .rst(rst),
        .act(act[63:48]),
        .wgt(wgt[47:32]),
        .mode(act_mode),
        .first(begins),
        .valid(valid),
        .load(load_26[1]),
        .above(132'd0),
        .below(cell_0_2_below)
    );

    simd_cell_e2m1_posit4_1_posit8_0_posit16_1_stages1 cell_0_3 (
        .clk(clk),
        .rst(rst),
        .act(act[63:48]),
        .wgt(wgt[63:48]),
        .mode(act_mode),
        .first(begins),
        .valid(valid),
        .load(load_26[1]),
        .above(132'd0),
        .below(cell_0_3_below)
    );

    simd_cell_e2m1_posit4_1_posit8_0_posit16_1_stages1 cell_1_0 (
        .clk(clk),
        .rst(rst),
        .act(act[47:32]),
        .wgt(wgt[15:0]),
        .mode(act_mode),
        .first(begins),
        .valid(valid),
        .load(load_26[1]),
        .above(cell_0_0_below),
        .below(cell_1_0_below)
    );

    simd_cell_e2m1_posit4_1_posit8_0_posit16_1_stages1 cell_1_1 (
        .clk(clk),
        .rst(rst),
        .act(act[47:32]),
        .wgt(wgt[31:16]),
        .mode(act_mode),
        .first(begins),
        .valid(valid),
        .load(load_26[1]),
        .above(cell_0_1_below),
        .below(cell_1_1_below)
    );

    simd_cell_e2m1_posit4_1_posit8_0_posit16_1_stages1 cell_1_2 (
        .clk(clk),
        .rst(rst),
        .act(act[47:32]),
        .wgt(wgt[47:32]),
        .mode(act_mode),
        .first(begins),
        .valid(valid),
        .load(load_26[1]),
        .above(cell_0_2_below),
        .below(cell_1_2_below)
    );

    simd_cell_e2m1_posit4_1_posit8_0_posit16_1_stages1 cell_1_3 (
        .clk(clk),
        .rst(rst),
        .act(act[47:32]),
        .wgt(wgt[63:48]),
        .mode(act_mode),
        .first(begins),
        .valid(valid),
        .load(load_26[1]),
        .above(cell_0_3_below),
        .below(cell_1_3_below)
    );

    simd_cell_e2m1_posit4_1_posit8_0_posit16_1_stages1 cell_2_0 (
        .clk(clk),
        .rst(rst),
        .act(act[31:16]),
        .wgt(wgt[15:0]),
        .mode(act_mode),
        .first(begins),
        .valid(valid),
        .load(load_26[1]),
        .above(cell_1_0_below),
        .below(cell_2_0_below)
    );

    simd_cell_e2m1_posit4_1_posit8_0_posit16_1_stages1 cell_2_1 (
        .clk(clk),
        .rst(rst),
        .act(act[31:16]),
        .wgt(wgt[31:16]),
        .mode(act_mode),
        .first(begins),
        .valid(valid),
        .load(load_26[1]),
        .above(cell_1_1_below),
        .below(cell_2_1_below)
    );

    simd_cell_e2m1_posit4_1_posit8_0_posit16_1_stages1 cell_2_2 (
        .clk(clk),
        .rst(rst),
        .act(act[31:16]),
        .wgt(wgt[47:32]),
        .mode(act_mode),
        .first(begins),
        .valid(valid),
        .load(load_26[1]),
        .above(cell_1_2_below),
        .below(cell_2_2_below)
    );

    simd_cell_e2m1_posit4_1_posit8_0_posit16_1_stages1 cell_2_3 (
        .clk(clk),
        .rst(rst),
        .act(act[31:16]),
        .wgt(wgt[63:48]),
        .mode(act_mode),
        .first(begins),
        .valid(valid),
        .load(load_26[1]),
        .above(cell_1_3_below),
        .below(cell_2_3_below)
    );

    simd_cell_e2m1_posit4_1_posit8_0_posit16_1_stages1 cell_3_0 (
        .clk(clk),
        .rst(rst),
        .act(act[15:0]),
        .wgt(wgt[15:0]),
        .mode(act_mode),
        .first(begins),
        .valid(valid),
        .load(load_26[1]),
        .above(cell_2_0_below),
        .below(cell_3_0_below)
    );

    simd_cell_e2m1_posit4_1_posit8_0_posit16_1_stages1 cell_3_1 (
        .clk(clk),
        .rst(rst),
        .act(act[15:0]),
        .wgt(wgt[31:16]),
        .mode(act_mode),
        .first(begins),
        .valid(valid),
        .load(load_26[1]),
        .above(cell_2_1_below),
        .below(cell_3_1_below)
    );

    simd_cell_e2m1_posit4_1_posit8_0_posit16_1_stages1 cell_3_2 (
        .clk(clk),
        .rst(rst),
        .act(act[15:0]),
        .wgt(wgt[47:32]),
        .mode(act_mode),
        .first(begins),
        .valid(valid),
        .load(load_26[1]),
        .above(cell_2_2_below),
        .below(cell_3_2_below)
    );

    simd_cell_e2m1_posit4_1_posit8_0_posit16_1_stages1 cell_3_3 (
        .clk(clk),
        .rst(rst),
        .act(act[15:0]),
        .wgt(wgt[63:48]),
        .mode(act_mode),
        .first(begins),
        .valid(valid),
        .load(load_26[1]),
        .above(cell_2_3_below),
        .below(cell_3_3_below)
    );

    simd_fold_e2m1_posit4_1_posit8_0_posit16_1_stages1 fold_0 (
        .clk(clk),
        .acc(cell_3_0_below[127:0]),
        .nan(cell_3_0_below[131:128]),
        .mode(mode_leaving),
        .total(fold_0_total),
        .marks(fold_0_marks)
    );

    simd_readout_e2m1_posit4_1_posit8_0_posit16_1_to_posit16_1_saturate_on readout_0 (
        .clk(clk),
        .acc(fold_0_total),
        .nan(fold_0_marks),
        .mode(mode_folded_0),
        .element(2'd0),
        .code(readout_0_code)
    );

    simd_fold_e2m1_posit4_1_posit8_0_posit16_1_stages1 fold_1 (
        .clk(clk),
        .acc(cell_3_1_below[127:0]),
        .nan(cell_3_1_below[131:128]),
        .mode(mode_leaving),
        .total(fold_1_total),
        .marks(fold_1_marks)
    );

    simd_readout_e2m1_posit4_1_posit8_0_posit16_1_to_posit16_1_saturate_on readout_1 (
        .clk(clk),
        .acc(fold_1_total),
        .nan(fold_1_marks),
        .mode(mode_folded_1),
        .element(2'd0),
        .code(readout_1_code)
    );

    simd_fold_e2m1_posit4_1_posit8_0_posit16_1_stages1 fold_2 (
        .clk(clk),
        .acc(cell_3_2_below[127:0]),
        .nan(cell_3_2_below[131:128]),
        .mode(mode_leaving),
        .total(fold_2_total),
        .marks(fold_2_marks)
    );

    simd_readout_e2m1_posit4_1_posit8_0_posit16_1_to_posit16_1_saturate_on readout_2 (
        .clk(clk),
        .acc(fold_2_total),
        .nan(fold_2_marks),
        .mode(mode_folded_2),
        .element(2'd0),
        .code(readout_2_code)
    );

    simd_fold_e2m1_posit4_1_posit8_0_posit16_1_stages1 fold_3 (
        .clk(clk),
        .acc(cell_3_3_below[127:0]),
        .nan(cell_3_3_below[131:128]),
        .mode(mode_leaving),
        .total(fold_3_total),
        .marks(fold_3_marks)
    );

    simd_readout_e2m1_posit4_1_posit8_0_posit16_1_to_posit16_1_saturate_on readout_3 (
        .clk(clk),
        .acc(fold_3_total),
        .nan(fold_3_marks),
        .mode(mode_folded_3),
        .element(2'd0),
        .code(readout_3_code)
    );

endmodule

module simd_readout_e2m1_posit4_1_posit8_0_posit16_1_to_posit16_1_saturate_on (
    input  wire clk,
    input  wire [127:0] acc,
    input  wire [3:0] nan,
    input  wire [1:0] mode,
    input  wire [1:0] element,
    output reg  [15:0] code
);

    wire by_4;
    wire by_2;
    wire by_1;
    wire element_0_of_4;
    wire element_1_of_4;
    wire element_2_of_4;
    wire element_3_of_4;
    wire element_0_of_2;
    wire element_1_of_2;
    wire negative;
    wire nan_of_sum;
    wire [31:0] chunk_0;
    wire turn_0;
    wire [31:0] chunk_1;
    wire turn_1;
    wire [31:0] chunk_2;
    wire turn_2;
    wire [31:0] chunk_3;
    wire turn_3;
    wire far_64_empty;
    wire [76:0] far_64;
    wire far_64_sticky;
    wire far_32_empty;
    wire [44:0] far_32;
    wire far_32_sticky;
    wire near_16_empty;
    reg  [44:0] word_far;
    wire [28:0] near_16;
    wire near_16_sticky;
    reg  sticky_far;
    reg  negative_far;
    wire near_8_empty;
    wire [20:0] near_8;
    wire near_8_sticky;
    wire near_4_empty;
    wire [16:0] near_4;
    wire near_4_sticky;
    wire near_2_empty;
    wire [14:0] near_2;
    wire near_2_sticky;
    wire near_1_empty;
    wire [13:0] near_1;
    wire near_1_sticky;
    wire more;
    reg  negative_near;
    reg  sticky_near;
    wire [14:0] grown;
    reg  [13:0] word_near;
    wire [7:0] exponent_of_top;
    reg  [1:0] mode_near;
    reg  [6:0] zeros_near;
    wire [5:0] run;
    wire far;
    wire [15:0] down_1;
    wire down_1_lost;
    wire [15:0] down_2;
    wire down_2_lost;
    wire [15:0] down_4;
    wire down_4_lost;
    wire [15:0] down_8;
    wire down_8_lost;
    wire rounds_up;
    wire [15:0] rounded;
    reg  [14:0] body_cut;
    reg  up_cut;
    wire over;
    reg  beyond_cut;
    reg  number_cut;
    wire [15:0] size;
    reg  negative_cut;
    reg  [1:0] zeros_far;
    reg  [1:0] mode_far;
    reg  nan_far;
    reg  nan_near;
    reg  nan_cut;
    wire bits_1;
    wire bits_2;
    wire [31:0] bits_3;
    wire [31:0] bits_4;
    wire [31:0] bits_5;
    wire [31:0] bits_6;
    wire [31:0] bits_7;
    wire [31:0] bits_8;
    wire bits_9;
    wire [7:0] difference_1;
    wire [7:0] exponent;
    wire [3:0] shift_down;
    wire [15:0] code_of_sum;

    assign by_4 = (1'b0 | (mode == 2'd0)) | (mode == 2'd1);
    assign by_2 = 1'b0 | (mode == 2'd2);
    assign by_1 = 1'b0 | (mode == 2'd3);
    assign element_0_of_4 = by_4 & (element == 2'd0);
    assign element_1_of_4 = by_4 & (element == 2'd1);
    assign element_2_of_4 = by_4 & (element == 2'd2);
    assign element_3_of_4 = by_4 & (element == 2'd3);
    assign element_0_of_2 = by_2 & (element[0] == 1'b0);
    assign element_1_of_2 = by_2 & (element[0] == 1'b1);
    assign bits_1 = (((acc[31] & element_0_of_4) | (acc[63] & element_1_of_4)) | (acc[95] & element_2_of_4)) | (acc[127] & element_3_of_4);
    assign negative = ((bits_1 | (acc[63] & element_0_of_2)) | (acc[127] & element_1_of_2)) | (acc[127] & by_1);
    assign bits_2 = (((nan[0] & element_0_of_4) | (nan[1] & element_1_of_4)) | (nan[2] & element_2_of_4)) | (nan[3] & element_3_of_4);
    assign nan_of_sum = ((bits_2 | (nan[0] & element_0_of_2)) | (nan[2] & element_1_of_2)) | (nan[0] & by_1);
    assign bits_3 = ((acc[31:0] & {32{element_0_of_4}}) | (acc[63:32] & {32{element_1_of_4}})) | (acc[95:64] & {32{element_2_of_4}});
    assign bits_4 = ((bits_3 | (acc[127:96] & {32{element_3_of_4}})) | (acc[31:0] & {32{element_0_of_2}})) | (acc[95:64] & {32{element_1_of_2}});
    assign chunk_0 = bits_4 | (acc[31:0] & {32{by_1}});
    assign turn_0 = negative & (((1'b0 | by_4) | by_2) | by_1);
    assign chunk_1 = ((acc[63:32] & {32{element_0_of_2}}) | (acc[127:96] & {32{element_1_of_2}})) | (acc[63:32] & {32{by_1}});
    assign turn_1 = negative & ((1'b0 | by_2) | by_1);
    assign chunk_2 = acc[95:64] & {32{by_1}};
    assign turn_2 = negative & (1'b0 | by_1);
    assign chunk_3 = acc[127:96] & {32{by_1}};
    assign turn_3 = negative & (1'b0 | by_1);
    assign bits_5 = chunk_0 ^ {32{turn_0}};
    assign bits_6 = chunk_1 ^ {32{turn_1}};
    assign bits_7 = chunk_2 ^ {32{turn_2}};
    assign bits_8 = chunk_3 ^ {32{turn_3}};
    assign far_64_empty = ~(|{bits_8, bits_7});
    assign far_64 = far_64_empty ? {bits_6, bits_5, {13{negative}}} : {bits_8, bits_7, bits_6[31:19]};
    assign far_64_sticky = 1'b0 | (~far_64_empty & (negative ? ~(&{bits_6[18:0], bits_5}) : (|{bits_6[18:0], bits_5})));
    assign far_32_empty = ~(|far_64[76:45]);
    assign far_32 = far_32_empty ? far_64[44:0] : far_64[76:32];
    assign far_32_sticky = far_64_sticky | (~far_32_empty & (negative ? ~(&far_64[31:0]) : (|far_64[31:0])));
    assign near_16_empty = ~(|word_far[44:29]);
    assign near_16 = near_16_empty ? word_far[28:0] : word_far[44:16];
    assign near_16_sticky = sticky_far | (~near_16_empty & (negative_far ? ~(&word_far[15:0]) : (|word_far[15:0])));
    assign near_8_empty = ~(|near_16[28:21]);
    assign near_8 = near_8_empty ? near_16[20:0] : near_16[28:8];
    assign near_8_sticky = near_16_sticky | (~near_8_empty & (negative_far ? ~(&near_16[7:0]) : (|near_16[7:0])));
    assign near_4_empty = ~(|near_8[20:17]);
    assign near_4 = near_4_empty ? near_8[16:0] : near_8[20:4];
    assign near_4_sticky = near_8_sticky | (~near_4_empty & (negative_far ? ~(&near_8[3:0]) : (|near_8[3:0])));
    assign near_2_empty = ~(|near_4[16:15]);
    assign near_2 = near_2_empty ? near_4[14:0] : near_4[16:2];
    assign near_2_sticky = near_4_sticky | (~near_2_empty & (negative_far ? ~(&near_4[1:0]) : (|near_4[1:0])));
    assign near_1_empty = ~near_2[14];
    assign near_1 = near_1_empty ? near_2[13:0] : near_2[14:1];
    assign near_1_sticky = near_2_sticky | (~near_1_empty & (negative_far ? ~near_2[0] : near_2[0]));
    assign more = negative_near & ~sticky_near;
    assign grown = {1'b0, word_near} + {14'd0, more};
    assign bits_9 = grown[13] | grown[14];
    assign exponent_of_top = (mode_near == 2'd3) ? 8'd71 : ((mode_near == 2'd2) ? 8'd101 : ((mode_near == 2'd1) ? 8'd119 : 8'd125));
    assign difference_1 = exponent_of_top - {1'b0, zeros_near[0], zeros_near[1], zeros_near[2], zeros_near[3], zeros_near[4], zeros_near[5], zeros_near[6]};
    assign exponent = difference_1 + {7'd0, grown[14]};
    assign run = exponent[7] ? ~exponent[6:1] : exponent[6:1];
    assign far = run > 6'd14;
    assign shift_down = far ? 4'd14 : run[3:0];
    assign down_1 = shift_down[0] ? {~exponent[7], ~exponent[7], exponent[7], exponent[0], grown[12:1]} : {~exponent[7], exponent[7], exponent[0], grown[12:0]};
    assign down_1_lost = (sticky_near | (far & bits_9)) | (shift_down[0] & grown[0]);
    assign down_2 = shift_down[1] ? {{2{down_1[15]}}, down_1[15:2]} : down_1;
    assign down_2_lost = down_1_lost | (shift_down[1] & (|down_1[1:0]));
    assign down_4 = shift_down[2] ? {{4{down_2[15]}}, down_2[15:4]} : down_2;
    assign down_4_lost = down_2_lost | (shift_down[2] & (|down_2[3:0]));
    assign down_8 = shift_down[3] ? {{8{down_4[15]}}, down_4[15:8]} : down_4;
    assign down_8_lost = down_4_lost | (shift_down[3] & (|down_4[7:0]));
    assign rounds_up = down_8[0] & (down_8[1] | down_8_lost);
    assign rounded = {1'b0, body_cut} + {15'd0, up_cut};
    assign over = ((rounded > 16'h7fff) | beyond_cut) & number_cut;
    assign size = number_cut ? ((|rounded) ? (over ? 16'h7fff : rounded) : 16'd1) : 16'd0;
    assign code_of_sum = negative_cut ? (-size) : size;

    always @(posedge clk) begin
        zeros_far <= {far_32_empty, far_64_empty};
        word_far <= far_32;
        negative_far <= negative;
        sticky_far <= far_32_sticky;
        mode_far <= mode;
        nan_far <= nan_of_sum;
        zeros_near <= {near_1_empty, near_2_empty, near_4_empty, near_8_empty, near_16_empty, zeros_far};
        word_near <= near_1;
        negative_near <= negative_far;
        sticky_near <= near_1_sticky;
        mode_near <= mode_far;
        nan_near <= nan_far;
        body_cut <= down_8[15:1];
        up_cut <= rounds_up;
        number_cut <= bits_9;
        beyond_cut <= 1'b0;
        negative_cut <= negative_near;
        nan_cut <= nan_near;
        code <= nan_cut ? 16'h8000 : code_of_sum;
    end

endmodule

module simd_fold_e2m1_posit4_1_posit8_0_posit16_1_stages1 (
    input  wire clk,
    input  wire [127:0] acc,
    input  wire [3:0] nan,
    input  wire [1:0] mode,
    output reg  [127:0] total,
    output wire [3:0] marks
);

    wire by_4;
    wire [31:0] lowest_of_4;
    wire by_2;
    wire [63:0] lowest_of_2;
    reg  mark_held;
    wire [31:0] sum_of_4;
    wire [63:0] sum_of_2;

    assign by_4 = (1'b0 | (mode == 2'd0)) | (mode == 2'd1);
    assign sum_of_4 = ((acc[31:0] + acc[63:32]) + acc[95:64]) + acc[127:96];
    assign lowest_of_4 = by_4 ? sum_of_4 : acc[31:0];
    assign by_2 = 1'b0 | (mode == 2'd2);
    assign sum_of_2 = acc[63:0] + acc[127:64];
    assign lowest_of_2 = by_2 ? sum_of_2 : {acc[63:32], lowest_of_4};
    assign marks = {3'd0, mark_held};

    always @(posedge clk) begin
        total <= {acc[127:64], lowest_of_2};
        mark_held <= |nan;
    end

endmodule

module simd_cell_e2m1_posit4_1_posit8_0_posit16_1_stages1 (
    input  wire clk,
    input  wire rst,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    input  wire [1:0] mode,
    input  wire first,
    input  wire valid,
    input  wire load,
    input  wire [131:0] above,
    output reg  [131:0] below
);

    wire [127:0] lane_acc;
    wire [3:0] lane_nan;

    always @(posedge clk) begin
        below <= load ? {lane_nan, lane_acc} : above;
    end

    simd_e2m1_posit4_1_posit8_0_posit16_1_stages1 lane (
        .clk(clk),
        .rst(rst),
        .act(act),
        .wgt(wgt),
        .mode(mode),
        .first(first),
        .valid(valid),
        .acc(lane_acc),
        .nan(lane_nan)
    );

endmodule

module simd_e2m1_posit4_1_posit8_0_posit16_1_stages1 (
    input  wire clk,
    input  wire rst,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    input  wire [1:0] mode,
    input  wire first,
    input  wire valid,
    output reg  [127:0] acc,
    output reg  [3:0] nan
);

    reg  [15:0] act_word;
    reg  [15:0] wgt_word;
    reg  first_held;
    reg  valid_held;
    reg  [1:0] mode_held;
    wire [3:0] spoilt;
    wire decoding_e2m1;
    wire decoding_posit4_1;
    wire decoding_posit8_0;
    wire decoding_posit16_1;
    wire decoding_by_2;
    wire decoding_by_1;
    wire act_sign_0;
    wire act_sign_1;
    wire act_sign_2;
    wire [3:0] act_negate;
    wire [3:0] act_turned_0;
    wire [3:0] act_turned_1;
    wire [3:0] act_turned_2;
    wire [2:0] act_turned_3;
    wire act_posit4_1_0_least;
    wire act_posit4_1_0_most;
    wire act_posit4_1_1_least;
    wire act_posit4_1_1_most;
    wire act_posit4_1_2_least;
    wire act_posit4_1_2_most;
    wire act_posit4_1_3_least;
    wire act_posit4_1_3_most;
    wire act_posit8_0_0_run_upper_4_empty;
    wire [2:0] act_posit8_0_0_run_deciding_4;
    wire act_posit8_0_0_run_upper_2_empty;
    wire act_posit8_0_0_run_deciding_2;
    wire act_posit8_0_0_run_upper_1_empty;
    wire [4:0] act_posit8_0_0_fraction_by_4;
    wire [4:0] act_posit8_0_0_fraction_by_2;
    wire [4:0] act_posit8_0_0_fraction_by_1;
    wire act_posit_run_upper_8_empty;
    wire [6:0] act_posit_run_deciding_8;
    wire act_posit_run_upper_4_empty;
    wire [2:0] act_posit_run_deciding_4;
    wire act_posit_run_upper_2_empty;
    wire act_posit_run_deciding_2;
    wire act_posit_run_upper_1_empty;
    wire [12:0] act_posit_payload_by_8;
    wire [12:0] act_posit_payload_by_4;
    wire [12:0] act_posit_payload_by_2;
    wire [12:0] act_posit_payload_by_1;
    wire [3:0] act_posit_regime;
    wire [6:0] act_low;
    wire [5:0] act_high;
    wire [3:0] act_middle_1;
    wire [3:0] act_middle_3;
    wire [3:0] act_near;
    wire [5:0] act_far;
    wire [3:0] act_power_1;
    wire [3:0] act_power_3;
    wire wgt_sign_0;
    wire wgt_sign_1;
    wire wgt_sign_2;
    wire [3:0] wgt_negate;
    wire [3:0] wgt_turned_0;
    wire [3:0] wgt_turned_1;
    wire [3:0] wgt_turned_2;
    wire [2:0] wgt_turned_3;
    wire wgt_posit4_1_0_least;
    wire wgt_posit4_1_0_most;
    wire wgt_posit4_1_1_least;
    wire wgt_posit4_1_1_most;
    wire wgt_posit4_1_2_least;
    wire wgt_posit4_1_2_most;
    wire wgt_posit4_1_3_least;
    wire wgt_posit4_1_3_most;
    wire wgt_posit8_0_0_run_upper_4_empty;
    wire [2:0] wgt_posit8_0_0_run_deciding_4;
    wire wgt_posit8_0_0_run_upper_2_empty;
    wire wgt_posit8_0_0_run_deciding_2;
    wire wgt_posit8_0_0_run_upper_1_empty;
    wire [4:0] wgt_posit8_0_0_fraction_by_4;
    wire [4:0] wgt_posit8_0_0_fraction_by_2;
    wire [4:0] wgt_posit8_0_0_fraction_by_1;
    wire wgt_posit_run_upper_8_empty;
    wire [6:0] wgt_posit_run_deciding_8;
    wire wgt_posit_run_upper_4_empty;
    wire [2:0] wgt_posit_run_deciding_4;
    wire wgt_posit_run_upper_2_empty;
    wire wgt_posit_run_deciding_2;
    wire wgt_posit_run_upper_1_empty;
    wire [12:0] wgt_posit_payload_by_8;
    wire [12:0] wgt_posit_payload_by_4;
    wire [12:0] wgt_posit_payload_by_2;
    wire [12:0] wgt_posit_payload_by_1;
    wire [3:0] wgt_posit_regime;
    wire [6:0] wgt_low;
    wire [5:0] wgt_high;
    wire [3:0] wgt_middle_1;
    wire [3:0] wgt_middle_3;
    wire [3:0] wgt_near;
    wire [5:0] wgt_far;
    wire [3:0] wgt_power_1;
    wire [3:0] wgt_power_3;
    wire [3:0] product_signs;
    wire [4:0] near_amount;
    wire [6:0] far_amount;
    wire [4:0] power_1_amount;
    wire [4:0] power_3_amount;
    wire multiplying_posit16_1;
    wire multiplying_by_1;
    wire [13:0] product_low;
    wire [11:0] product_high;
    wire [6:0] act_cross_1;
    wire [5:0] wgt_cross_1;
    wire [12:0] product_cross_1;
    wire [5:0] act_cross_3;
    wire [6:0] wgt_cross_3;
    wire [12:0] product_cross_3;
    wire [13:0] crossed;
    wire shifting_e2m1;
    wire shifting_posit4_1;
    wire shifting_posit8_0;
    wire shifting_posit16_1;
    wire shifting_by_4;
    wire shifting_by_2;
    wire shifting_by_1;
    wire [4:0] lower_amount;
    wire [14:0] low_by_1;
    wire [16:0] low_by_2;
    wire [20:0] low_by_4;
    wire [28:0] low_by_8;
    wire [12:0] high_by_1;
    wire [14:0] high_by_2;
    wire [3:0] taken;
    wire [44:0] low_by_16;
    wire [18:0] high_by_4;
    wire [26:0] high_by_8;
    wire [42:0] high_by_16;
    wire [56:0] joined;
    wire [16:0] middle_1;
    wire [16:0] middle_3;
    wire given_4_0_0_0;
    wire given_4_1_0_1;
    wire given_4_2_0_2;
    wire given_4_3_0_3;
    wire given_2_0_0_4;
    wire given_2_1_0_5;
    wire given_1_0_0_6;
    wire given_1_0_1_7;
    wire given_1_0_2_8;
    wire given_1_0_3_9;
    wire take_0;
    wire take_1;
    wire take_2;
    wire take_3;
    wire take_4;
    wire take_5;
    wire take_6;
    wire take_7;
    wire take_8;
    wire take_9;
    wire take_10;
    wire take_11;
    wire take_12;
    wire take_13;
    wire unused_high;
    wire [127:0] placed;
    wire [127:0] acc_before;
    wire [127:0] addend;
    wire unused_carry;
    wire bits_1;
    wire bits_2;
    wire [3:0] bits_3;
    wire bits_4;
    wire [3:0] bits_5;
    wire [2:0] bits_6;
    wire [2:0] bits_7;
    wire [2:0] bits_8;
    wire [2:0] bits_9;
    wire [2:0] bits_10;
    wire [5:0] bits_11;
    wire [6:0] bits_12;
    wire bits_13;
    wire [5:0] bits_14;
    wire [4:0] bits_15;
    wire [7:0] bits_16;
    wire [6:0] bits_17;
    wire [6:0] bits_18;
    wire [5:0] bits_19;
    wire [5:0] bits_20;
    wire [5:0] bits_21;
    wire [3:0] bits_22;
    wire [3:0] bits_23;
    wire [2:0] bits_24;
    wire [5:0] bits_25;
    wire bits_26;
    wire bits_27;
    wire [3:0] bits_28;
    wire bits_29;
    wire [3:0] bits_30;
    wire [2:0] bits_31;
    wire [2:0] bits_32;
    wire [2:0] bits_33;
    wire [2:0] bits_34;
    wire [2:0] bits_35;
    wire [5:0] bits_36;
    wire [6:0] bits_37;
    wire bits_38;
    wire [5:0] bits_39;
    wire [4:0] bits_40;
    wire [7:0] bits_41;
    wire [6:0] bits_42;
    wire [6:0] bits_43;
    wire [5:0] bits_44;
    wire [5:0] bits_45;
    wire [5:0] bits_46;
    wire [3:0] bits_47;
    wire [3:0] bits_48;
    wire [2:0] bits_49;
    wire [5:0] bits_50;
    wire bits_51;
    wire bits_52;
    wire bits_53;
    wire bits_54;
    wire bits_55;
    wire bits_56;
    wire bits_57;
    wire [18:0] product_upper;
    wire [7:0] bits_58;
    wire [7:0] bits_59;
    wire [127:0] bits_60;
    wire [127:0] bits_61;
    wire [127:0] bits_62;
    wire [127:0] bits_63;
    wire [127:0] bits_64;
    wire [127:0] bits_65;
    wire [132:0] sum_1;
    wire [132:0] acc_next_total;

    assign decoding_e2m1 = mode_held == 2'd0;
    assign decoding_posit4_1 = mode_held == 2'd1;
    assign decoding_posit8_0 = mode_held == 2'd2;
    assign decoding_posit16_1 = mode_held == 2'd3;
    assign decoding_by_2 = 1'b0 | decoding_posit8_0;
    assign decoding_by_1 = 1'b0 | decoding_posit16_1;
    assign act_sign_0 = (1'b0 | decoding_by_1) ? act_word[15] : ((1'b0 | decoding_by_2) ? act_word[7] : act_word[3]);
    assign act_sign_1 = (1'b0 | decoding_by_1) ? act_word[15] : act_word[7];
    assign act_sign_2 = ((1'b0 | decoding_by_2) | decoding_by_1) ? act_word[15] : act_word[11];
    assign act_negate = {act_word[15], act_sign_2, act_sign_1, act_sign_0} & {(((1'b0 | decoding_posit4_1) | decoding_posit8_0) | decoding_posit16_1), (((1'b0 | decoding_posit4_1) | decoding_posit8_0) | decoding_posit16_1), (((1'b0 | decoding_posit4_1) | decoding_posit8_0) | decoding_posit16_1), (((1'b0 | decoding_posit4_1) | decoding_posit8_0) | decoding_posit16_1)};
    assign bits_1 = |{act_word[2:0], 1'b0};
    assign act_turned_0 = act_word[3:0] ^ ({bits_1, (|{act_word[1:0], 1'b0}), (|{act_word[0], 1'b0}), 1'b0} & {4{act_negate[0]}});
    assign bits_2 = |{act_word[6:4], ((bits_1 | act_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))};
    assign bits_3 = {bits_2, (|{act_word[5:4], ((bits_1 | act_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), (|{act_word[4], ((bits_1 | act_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), ((bits_1 | act_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))} & {4{act_negate[1]}};
    assign act_turned_1 = act_word[7:4] ^ bits_3;
    assign bits_4 = |{act_word[10:8], ((bits_2 | act_word[7]) & (1'b0 | decoding_by_1))};
    assign bits_5 = {bits_4, (|{act_word[9:8], ((bits_2 | act_word[7]) & (1'b0 | decoding_by_1))}), (|{act_word[8], ((bits_2 | act_word[7]) & (1'b0 | decoding_by_1))}), ((bits_2 | act_word[7]) & (1'b0 | decoding_by_1))} & {4{act_negate[2]}};
    assign act_turned_2 = act_word[11:8] ^ bits_5;
    assign bits_6 = {(|{act_word[13:12], ((bits_4 | act_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), (|{act_word[12], ((bits_4 | act_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), ((bits_4 | act_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))} & {3{act_negate[3]}};
    assign act_turned_3 = act_word[14:12] ^ bits_6;
    assign act_posit4_1_0_least = act_turned_0[2:0] == 3'd1;
    assign act_posit4_1_0_most = &act_turned_0[2:0];
    assign bits_7 = act_turned_0[2:0] & {~(act_posit4_1_0_least | act_posit4_1_0_most), ~(act_posit4_1_0_least | act_posit4_1_0_most), ~(act_posit4_1_0_least | act_posit4_1_0_most)};
    assign act_posit4_1_1_least = act_turned_1[2:0] == 3'd1;
    assign act_posit4_1_1_most = &act_turned_1[2:0];
    assign bits_8 = act_turned_1[2:0] & {~(act_posit4_1_1_least | act_posit4_1_1_most), ~(act_posit4_1_1_least | act_posit4_1_1_most), ~(act_posit4_1_1_least | act_posit4_1_1_most)};
    assign act_posit4_1_2_least = act_turned_2[2:0] == 3'd1;
    assign act_posit4_1_2_most = &act_turned_2[2:0];
    assign bits_9 = act_turned_2[2:0] & {~(act_posit4_1_2_least | act_posit4_1_2_most), ~(act_posit4_1_2_least | act_posit4_1_2_most), ~(act_posit4_1_2_least | act_posit4_1_2_most)};
    assign act_posit4_1_3_least = act_turned_3 == 3'd1;
    assign act_posit4_1_3_most = &act_turned_3;
    assign bits_10 = act_turned_3 & {~(act_posit4_1_3_least | act_posit4_1_3_most), ~(act_posit4_1_3_least | act_posit4_1_3_most), ~(act_posit4_1_3_least | act_posit4_1_3_most)};
    assign bits_11 = {act_turned_1[1:0], act_turned_0} ^ {6{act_turned_1[2]}};
    assign act_posit8_0_0_run_upper_4_empty = ~(|bits_11[5:2]);
    assign act_posit8_0_0_run_deciding_4 = act_posit8_0_0_run_upper_4_empty ? {bits_11[1:0], 1'b1} : bits_11[5:3];
    assign act_posit8_0_0_run_upper_2_empty = ~(|act_posit8_0_0_run_deciding_4[2:1]);
    assign act_posit8_0_0_run_deciding_2 = act_posit8_0_0_run_upper_2_empty ? act_posit8_0_0_run_deciding_4[0] : act_posit8_0_0_run_deciding_4[2];
    assign act_posit8_0_0_run_upper_1_empty = ~act_posit8_0_0_run_deciding_2;
    assign act_posit8_0_0_fraction_by_4 = act_posit8_0_0_run_upper_4_empty ? {act_turned_0[0], 4'd0} : {act_turned_1[0], act_turned_0};
    assign act_posit8_0_0_fraction_by_2 = act_posit8_0_0_run_upper_2_empty ? {act_posit8_0_0_fraction_by_4[2:0], 2'd0} : act_posit8_0_0_fraction_by_4;
    assign act_posit8_0_0_fraction_by_1 = act_posit8_0_0_run_upper_1_empty ? {act_posit8_0_0_fraction_by_2[3:0], 1'b0} : act_posit8_0_0_fraction_by_2;
    assign bits_12 = {act_turned_1[2:0], act_turned_0} ^ {7{act_turned_3[2]}};
    assign bits_13 = (act_turned_1[3] ^ act_turned_3[2]) | decoding_posit8_0;
    assign bits_14 = {act_turned_3[1:0], act_turned_2} ^ {6{act_turned_3[2]}};
    assign act_posit_run_upper_8_empty = ~(|{bits_14, bits_13, bits_12[6]});
    assign act_posit_run_deciding_8 = act_posit_run_upper_8_empty ? {bits_12[5:0], 1'b1} : {bits_14, bits_13};
    assign act_posit_run_upper_4_empty = ~(|act_posit_run_deciding_8[6:3]);
    assign act_posit_run_deciding_4 = act_posit_run_upper_4_empty ? act_posit_run_deciding_8[2:0] : act_posit_run_deciding_8[6:4];
    assign act_posit_run_upper_2_empty = ~(|act_posit_run_deciding_4[2:1]);
    assign act_posit_run_deciding_2 = act_posit_run_upper_2_empty ? act_posit_run_deciding_4[0] : act_posit_run_deciding_4[2];
    assign act_posit_run_upper_1_empty = ~act_posit_run_deciding_2;
    assign bits_15 = {act_turned_1[0], act_turned_0} & {~decoding_posit8_0, ~decoding_posit8_0, ~decoding_posit8_0, ~decoding_posit8_0, ~decoding_posit8_0};
    assign bits_16 = {act_turned_1, act_turned_0} & {~decoding_posit8_0, ~decoding_posit8_0, ~decoding_posit8_0, ~decoding_posit8_0, ~decoding_posit8_0, ~decoding_posit8_0, ~decoding_posit8_0, ~decoding_posit8_0};
    assign act_posit_payload_by_8 = act_posit_run_upper_8_empty ? {bits_15, 8'd0} : {act_turned_3[0], act_turned_2, bits_16};
    assign act_posit_payload_by_4 = act_posit_run_upper_4_empty ? {act_posit_payload_by_8[8:0], 4'd0} : act_posit_payload_by_8;
    assign act_posit_payload_by_2 = act_posit_run_upper_2_empty ? {act_posit_payload_by_4[10:0], 2'd0} : act_posit_payload_by_4;
    assign act_posit_payload_by_1 = act_posit_run_upper_1_empty ? {act_posit_payload_by_2[11:0], 1'b0} : act_posit_payload_by_2;
    assign act_posit_regime = {act_posit_run_upper_8_empty, act_posit_run_upper_4_empty, act_posit_run_upper_2_empty, act_posit_run_upper_1_empty} ^ {~act_turned_3[2], ~act_turned_3[2], ~act_turned_3[2], ~act_turned_3[2]};
    assign bits_17 = {3'd0, (act_word[2] & act_word[1]), (act_word[2] & (act_word[0] | ~act_word[1])), (act_word[2] ? (act_word[0] & ~act_word[1]) : act_word[1]), (act_word[0] & ~act_word[2])} & {7{decoding_e2m1}};
    assign bits_18 = {1'b0, (|{act_turned_1[2:0], act_turned_0}), act_posit8_0_0_fraction_by_1} & {7{decoding_posit8_0}};
    assign act_low = ((bits_17 | ({6'd0, (|act_turned_0[2:0])} & {7{decoding_posit4_1}})) | bits_18) | (act_posit_payload_by_1[6:0] & {7{decoding_posit16_1}});
    assign bits_19 = {2'd0, (act_word[10] & act_word[9]), (act_word[10] & (act_word[8] | ~act_word[9])), (act_word[10] ? (act_word[8] & ~act_word[9]) : act_word[9]), (act_word[8] & ~act_word[10])} & {6{decoding_e2m1}};
    assign bits_20 = (bits_19 | ({5'd0, (|act_turned_2[2:0])} & {6{decoding_posit4_1}})) | ({(|{act_turned_3, act_turned_2}), act_posit_payload_by_1[12:8]} & {6{decoding_posit8_0}});
    assign bits_21 = {(|{act_turned_3, act_turned_2, act_turned_1, act_turned_0}), act_posit_payload_by_1[11:7]} & {6{decoding_posit16_1}};
    assign act_high = bits_20 | bits_21;
    assign bits_22 = {(act_word[6] & act_word[5]), (act_word[6] & (act_word[4] | ~act_word[5])), (act_word[6] ? (act_word[4] & ~act_word[5]) : act_word[5]), (act_word[4] & ~act_word[6])} & {4{decoding_e2m1}};
    assign act_middle_1 = bits_22 | ({3'd0, (|act_turned_1[2:0])} & {4{decoding_posit4_1}});
    assign bits_23 = {(act_word[14] & act_word[13]), (act_word[14] & (act_word[12] | ~act_word[13])), (act_word[14] ? (act_word[12] & ~act_word[13]) : act_word[13]), (act_word[12] & ~act_word[14])} & {4{decoding_e2m1}};
    assign act_middle_3 = bits_23 | ({3'd0, (|act_turned_3)} & {4{decoding_posit4_1}});
    assign bits_24 = {act_posit8_0_0_run_upper_4_empty, act_posit8_0_0_run_upper_2_empty, act_posit8_0_0_run_upper_1_empty} ^ {~act_turned_1[2], ~act_turned_1[2], ~act_turned_1[2]};
    assign act_near = ({act_posit4_1_0_most, bits_7} & {4{decoding_posit4_1}}) | ({act_turned_1[2], bits_24} & {4{decoding_posit8_0}});
    assign bits_25 = ({2'd0, act_posit4_1_2_most, bits_9} & {6{decoding_posit4_1}}) | ({2'd0, act_turned_3[2], act_posit_regime[2:0]} & {6{decoding_posit8_0}});
    assign act_far = bits_25 | ({act_turned_3[2], act_posit_regime, act_posit_payload_by_1[12]} & {6{decoding_posit16_1}});
    assign act_power_1 = {act_posit4_1_1_most, bits_8} & {4{decoding_posit4_1}};
    assign act_power_3 = {act_posit4_1_3_most, bits_10} & {4{decoding_posit4_1}};
    assign wgt_sign_0 = (1'b0 | decoding_by_1) ? wgt_word[15] : ((1'b0 | decoding_by_2) ? wgt_word[7] : wgt_word[3]);
    assign wgt_sign_1 = (1'b0 | decoding_by_1) ? wgt_word[15] : wgt_word[7];
    assign wgt_sign_2 = ((1'b0 | decoding_by_2) | decoding_by_1) ? wgt_word[15] : wgt_word[11];
    assign wgt_negate = {wgt_word[15], wgt_sign_2, wgt_sign_1, wgt_sign_0} & {(((1'b0 | decoding_posit4_1) | decoding_posit8_0) | decoding_posit16_1), (((1'b0 | decoding_posit4_1) | decoding_posit8_0) | decoding_posit16_1), (((1'b0 | decoding_posit4_1) | decoding_posit8_0) | decoding_posit16_1), (((1'b0 | decoding_posit4_1) | decoding_posit8_0) | decoding_posit16_1)};
    assign bits_26 = |{wgt_word[2:0], 1'b0};
    assign wgt_turned_0 = wgt_word[3:0] ^ ({bits_26, (|{wgt_word[1:0], 1'b0}), (|{wgt_word[0], 1'b0}), 1'b0} & {4{wgt_negate[0]}});
    assign bits_27 = |{wgt_word[6:4], ((bits_26 | wgt_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))};
    assign bits_28 = {bits_27, (|{wgt_word[5:4], ((bits_26 | wgt_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), (|{wgt_word[4], ((bits_26 | wgt_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), ((bits_26 | wgt_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))} & {4{wgt_negate[1]}};
    assign wgt_turned_1 = wgt_word[7:4] ^ bits_28;
    assign bits_29 = |{wgt_word[10:8], ((bits_27 | wgt_word[7]) & (1'b0 | decoding_by_1))};
    assign bits_30 = {bits_29, (|{wgt_word[9:8], ((bits_27 | wgt_word[7]) & (1'b0 | decoding_by_1))}), (|{wgt_word[8], ((bits_27 | wgt_word[7]) & (1'b0 | decoding_by_1))}), ((bits_27 | wgt_word[7]) & (1'b0 | decoding_by_1))} & {4{wgt_negate[2]}};
    assign wgt_turned_2 = wgt_word[11:8] ^ bits_30;
    assign bits_31 = {(|{wgt_word[13:12], ((bits_29 | wgt_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), (|{wgt_word[12], ((bits_29 | wgt_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), ((bits_29 | wgt_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))} & {3{wgt_negate[3]}};
    assign wgt_turned_3 = wgt_word[14:12] ^ bits_31;
    assign wgt_posit4_1_0_least = wgt_turned_0[2:0] == 3'd1;
    assign wgt_posit4_1_0_most = &wgt_turned_0[2:0];
    assign bits_32 = wgt_turned_0[2:0] & {~(wgt_posit4_1_0_least | wgt_posit4_1_0_most), ~(wgt_posit4_1_0_least | wgt_posit4_1_0_most), ~(wgt_posit4_1_0_least | wgt_posit4_1_0_most)};
    assign wgt_posit4_1_1_least = wgt_turned_1[2:0] == 3'd1;
    assign wgt_posit4_1_1_most = &wgt_turned_1[2:0];
    assign bits_33 = wgt_turned_1[2:0] & {~(wgt_posit4_1_1_least | wgt_posit4_1_1_most), ~(wgt_posit4_1_1_least | wgt_posit4_1_1_most), ~(wgt_posit4_1_1_least | wgt_posit4_1_1_most)};
    assign wgt_posit4_1_2_least = wgt_turned_2[2:0] == 3'd1;
    assign wgt_posit4_1_2_most = &wgt_turned_2[2:0];
    assign bits_34 = wgt_turned_2[2:0] & {~(wgt_posit4_1_2_least | wgt_posit4_1_2_most), ~(wgt_posit4_1_2_least | wgt_posit4_1_2_most), ~(wgt_posit4_1_2_least | wgt_posit4_1_2_most)};
    assign wgt_posit4_1_3_least = wgt_turned_3 == 3'd1;
    assign wgt_posit4_1_3_most = &wgt_turned_3;
    assign bits_35 = wgt_turned_3 & {~(wgt_posit4_1_3_least | wgt_posit4_1_3_most), ~(wgt_posit4_1_3_least | wgt_posit4_1_3_most), ~(wgt_posit4_1_3_least | wgt_posit4_1_3_most)};
    assign bits_36 = {wgt_turned_1[1:0], wgt_turned_0} ^ {6{wgt_turned_1[2]}};
    assign wgt_posit8_0_0_run_upper_4_empty = ~(|bits_36[5:2]);
    assign wgt_posit8_0_0_run_deciding_4 = wgt_posit8_0_0_run_upper_4_empty ? {bits_36[1:0], 1'b1} : bits_36[5:3];
    assign wgt_posit8_0_0_run_upper_2_empty = ~(|wgt_posit8_0_0_run_deciding_4[2:1]);
    assign wgt_posit8_0_0_run_deciding_2 = wgt_posit8_0_0_run_upper_2_empty ? wgt_posit8_0_0_run_deciding_4[0] : wgt_posit8_0_0_run_deciding_4[2];
    assign wgt_posit8_0_0_run_upper_1_empty = ~wgt_posit8_0_0_run_deciding_2;
    assign wgt_posit8_0_0_fraction_by_4 = wgt_posit8_0_0_run_upper_4_empty ? {wgt_turned_0[0], 4'd0} : {wgt_turned_1[0], wgt_turned_0};
    assign wgt_posit8_0_0_fraction_by_2 = wgt_posit8_0_0_run_upper_2_empty ? {wgt_posit8_0_0_fraction_by_4[2:0], 2'd0} : wgt_posit8_0_0_fraction_by_4;
    assign wgt_posit8_0_0_fraction_by_1 = wgt_posit8_0_0_run_upper_1_empty ? {wgt_posit8_0_0_fraction_by_2[3:0], 1'b0} : wgt_posit8_0_0_fraction_by_2;
    assign bits_37 = {wgt_turned_1[2:0], wgt_turned_0} ^ {7{wgt_turned_3[2]}};
    assign bits_38 = (wgt_turned_1[3] ^ wgt_turned_3[2]) | decoding_posit8_0;
    assign bits_39 = {wgt_turned_3[1:0], wgt_turned_2} ^ {6{wgt_turned_3[2]}};
    assign wgt_posit_run_upper_8_empty = ~(|{bits_39, bits_38, bits_37[6]});
    assign wgt_posit_run_deciding_8 = wgt_posit_run_upper_8_empty ? {bits_37[5:0], 1'b1} : {bits_39, bits_38};
    assign wgt_posit_run_upper_4_empty = ~(|wgt_posit_run_deciding_8[6:3]);
    assign wgt_posit_run_deciding_4 = wgt_posit_run_upper_4_empty ? wgt_posit_run_deciding_8[2:0] : wgt_posit_run_deciding_8[6:4];
    assign wgt_posit_run_upper_2_empty = ~(|wgt_posit_run_deciding_4[2:1]);
    assign wgt_posit_run_deciding_2 = wgt_posit_run_upper_2_empty ? wgt_posit_run_deciding_4[0] : wgt_posit_run_deciding_4[2];
    assign wgt_posit_run_upper_1_empty = ~wgt_posit_run_deciding_2;
    assign bits_40 = {wgt_turned_1[0], wgt_turned_0} & {~decoding_posit8_0, ~decoding_posit8_0, ~decoding_posit8_0, ~decoding_posit8_0, ~decoding_posit8_0};
    assign bits_41 = {wgt_turned_1, wgt_turned_0} & {~decoding_posit8_0, ~decoding_posit8_0, ~decoding_posit8_0, ~decoding_posit8_0, ~decoding_posit8_0, ~decoding_posit8_0, ~decoding_posit8_0, ~decoding_posit8_0};
    assign wgt_posit_payload_by_8 = wgt_posit_run_upper_8_empty ? {bits_40, 8'd0} : {wgt_turned_3[0], wgt_turned_2, bits_41};
    assign wgt_posit_payload_by_4 = wgt_posit_run_upper_4_empty ? {wgt_posit_payload_by_8[8:0], 4'd0} : wgt_posit_payload_by_8;
    assign wgt_posit_payload_by_2 = wgt_posit_run_upper_2_empty ? {wgt_posit_payload_by_4[10:0], 2'd0} : wgt_posit_payload_by_4;
    assign wgt_posit_payload_by_1 = wgt_posit_run_upper_1_empty ? {wgt_posit_payload_by_2[11:0], 1'b0} : wgt_posit_payload_by_2;
    assign wgt_posit_regime = {wgt_posit_run_upper_8_empty, wgt_posit_run_upper_4_empty, wgt_posit_run_upper_2_empty, wgt_posit_run_upper_1_empty} ^ {~wgt_turned_3[2], ~wgt_turned_3[2], ~wgt_turned_3[2], ~wgt_turned_3[2]};
    assign bits_42 = {3'd0, (wgt_word[2] & wgt_word[1]), (wgt_word[2] & (wgt_word[0] | ~wgt_word[1])), (wgt_word[2] ? (wgt_word[0] & ~wgt_word[1]) : wgt_word[1]), (wgt_word[0] & ~wgt_word[2])} & {7{decoding_e2m1}};
    assign bits_43 = {1'b0, (|{wgt_turned_1[2:0], wgt_turned_0}), wgt_posit8_0_0_fraction_by_1} & {7{decoding_posit8_0}};
    assign wgt_low = ((bits_42 | ({6'd0, (|wgt_turned_0[2:0])} & {7{decoding_posit4_1}})) | bits_43) | (wgt_posit_payload_by_1[6:0] & {7{decoding_posit16_1}});
    assign bits_44 = {2'd0, (wgt_word[10] & wgt_word[9]), (wgt_word[10] & (wgt_word[8] | ~wgt_word[9])), (wgt_word[10] ? (wgt_word[8] & ~wgt_word[9]) : wgt_word[9]), (wgt_word[8] & ~wgt_word[10])} & {6{decoding_e2m1}};
    assign bits_45 = (bits_44 | ({5'd0, (|wgt_turned_2[2:0])} & {6{decoding_posit4_1}})) | ({(|{wgt_turned_3, wgt_turned_2}), wgt_posit_payload_by_1[12:8]} & {6{decoding_posit8_0}});
    assign bits_46 = {(|{wgt_turned_3, wgt_turned_2, wgt_turned_1, wgt_turned_0}), wgt_posit_payload_by_1[11:7]} & {6{decoding_posit16_1}};
    assign wgt_high = bits_45 | bits_46;
    assign bits_47 = {(wgt_word[6] & wgt_word[5]), (wgt_word[6] & (wgt_word[4] | ~wgt_word[5])), (wgt_word[6] ? (wgt_word[4] & ~wgt_word[5]) : wgt_word[5]), (wgt_word[4] & ~wgt_word[6])} & {4{decoding_e2m1}};
    assign wgt_middle_1 = bits_47 | ({3'd0, (|wgt_turned_1[2:0])} & {4{decoding_posit4_1}});
    assign bits_48 = {(wgt_word[14] & wgt_word[13]), (wgt_word[14] & (wgt_word[12] | ~wgt_word[13])), (wgt_word[14] ? (wgt_word[12] & ~wgt_word[13]) : wgt_word[13]), (wgt_word[12] & ~wgt_word[14])} & {4{decoding_e2m1}};
    assign wgt_middle_3 = bits_48 | ({3'd0, (|wgt_turned_3)} & {4{decoding_posit4_1}});
    assign bits_49 = {wgt_posit8_0_0_run_upper_4_empty, wgt_posit8_0_0_run_upper_2_empty, wgt_posit8_0_0_run_upper_1_empty} ^ {~wgt_turned_1[2], ~wgt_turned_1[2], ~wgt_turned_1[2]};
    assign wgt_near = ({wgt_posit4_1_0_most, bits_32} & {4{decoding_posit4_1}}) | ({wgt_turned_1[2], bits_49} & {4{decoding_posit8_0}});
    assign bits_50 = ({2'd0, wgt_posit4_1_2_most, bits_34} & {6{decoding_posit4_1}}) | ({2'd0, wgt_turned_3[2], wgt_posit_regime[2:0]} & {6{decoding_posit8_0}});
    assign wgt_far = bits_50 | ({wgt_turned_3[2], wgt_posit_regime, wgt_posit_payload_by_1[12]} & {6{decoding_posit16_1}});
    assign wgt_power_1 = {wgt_posit4_1_1_most, bits_33} & {4{decoding_posit4_1}};
    assign wgt_power_3 = {wgt_posit4_1_3_most, bits_35} & {4{decoding_posit4_1}};
    assign product_signs = {act_word[15], act_sign_2, act_sign_1, act_sign_0} ^ {wgt_word[15], wgt_sign_2, wgt_sign_1, wgt_sign_0};
    assign bits_51 = (1'b0 | ((act_word[3] & ~(|act_word[2:0])) & decoding_posit4_1)) | ((act_word[7] & ~(|act_word[6:0])) & decoding_posit8_0);
    assign bits_52 = (bits_51 | ((act_word[15] & ~(|act_word[14:0])) & decoding_posit16_1)) | ((wgt_word[3] & ~(|wgt_word[2:0])) & decoding_posit4_1);
    assign bits_53 = (bits_52 | ((wgt_word[7] & ~(|wgt_word[6:0])) & decoding_posit8_0)) | ((wgt_word[15] & ~(|wgt_word[14:0])) & decoding_posit16_1);
    assign bits_54 = (1'b0 | ((act_word[7] & ~(|act_word[6:4])) & decoding_posit4_1)) | ((wgt_word[7] & ~(|wgt_word[6:4])) & decoding_posit4_1);
    assign bits_55 = (1'b0 | ((act_word[11] & ~(|act_word[10:8])) & decoding_posit4_1)) | ((act_word[15] & ~(|act_word[14:8])) & decoding_posit8_0);
    assign bits_56 = (bits_55 | ((wgt_word[11] & ~(|wgt_word[10:8])) & decoding_posit4_1)) | ((wgt_word[15] & ~(|wgt_word[14:8])) & decoding_posit8_0);
    assign bits_57 = (1'b0 | ((act_word[15] & ~(|act_word[14:12])) & decoding_posit4_1)) | ((wgt_word[15] & ~(|wgt_word[14:12])) & decoding_posit4_1);
    assign near_amount = {1'b0, act_near} + {1'b0, wgt_near};
    assign far_amount = {1'b0, act_far} + {1'b0, wgt_far};
    assign power_1_amount = {1'b0, act_power_1} + {1'b0, wgt_power_1};
    assign power_3_amount = {1'b0, act_power_3} + {1'b0, wgt_power_3};
    assign multiplying_posit16_1 = mode_held == 2'd3;
    assign multiplying_by_1 = 1'b0 | multiplying_posit16_1;
    assign product_low = {7'd0, act_low} * {7'd0, wgt_low};
    assign product_high = {6'd0, act_high} * {6'd0, wgt_high};
    assign act_cross_1 = (act_low & {7{multiplying_by_1}}) | {3'd0, act_middle_1};
    assign wgt_cross_1 = (wgt_high & {6{multiplying_by_1}}) | {2'd0, wgt_middle_1};
    assign product_cross_1 = {6'd0, act_cross_1} * {7'd0, wgt_cross_1};
    assign act_cross_3 = (act_high & {6{multiplying_by_1}}) | {2'd0, act_middle_3};
    assign wgt_cross_3 = (wgt_low & {7{multiplying_by_1}}) | {3'd0, wgt_middle_3};
    assign product_cross_3 = {7'd0, act_cross_3} * {6'd0, wgt_cross_3};
    assign crossed = {1'b0, product_cross_1} + {1'b0, product_cross_3};
    assign product_upper = {product_high, product_low[13:7]} + {5'd0, (crossed & {14{multiplying_by_1}})};
    assign shifting_e2m1 = mode_held == 2'd0;
    assign shifting_posit4_1 = mode_held == 2'd1;
    assign shifting_posit8_0 = mode_held == 2'd2;
    assign shifting_posit16_1 = mode_held == 2'd3;
    assign shifting_by_4 = (1'b0 | shifting_e2m1) | shifting_posit4_1;
    assign shifting_by_2 = 1'b0 | shifting_posit8_0;
    assign shifting_by_1 = 1'b0 | shifting_posit16_1;
    assign lower_amount = shifting_by_1 ? far_amount[4:0] : near_amount;
    assign low_by_1 = lower_amount[0] ? {product_upper[6:0], product_low[6:0], 1'b0} : {1'b0, product_upper[6:0], product_low[6:0]};
    assign low_by_2 = lower_amount[1] ? {low_by_1, 2'd0} : {2'd0, low_by_1};
    assign low_by_4 = lower_amount[2] ? {low_by_2, 4'd0} : {4'd0, low_by_2};
    assign low_by_8 = lower_amount[3] ? {low_by_4, 8'd0} : {8'd0, low_by_4};
    assign high_by_1 = far_amount[0] ? {product_upper[18:7], 1'b0} : {1'b0, product_upper[18:7]};
    assign high_by_2 = far_amount[1] ? {high_by_1, 2'd0} : {2'd0, high_by_1};
    assign taken = ~{bits_57, bits_56, bits_54, bits_53} & {4{valid_held}};
    assign spoilt = {bits_57, bits_56, bits_54, bits_53} & {4{valid_held}};
    assign low_by_16 = lower_amount[4] ? {low_by_8, 16'd0} : {16'd0, low_by_8};
    assign high_by_4 = far_amount[2] ? {high_by_2, 4'd0} : {4'd0, high_by_2};
    assign high_by_8 = far_amount[3] ? {high_by_4, 8'd0} : {8'd0, high_by_4};
    assign high_by_16 = far_amount[4] ? {high_by_8, 16'd0} : {16'd0, high_by_8};
    assign joined = {12'd0, low_by_16} | {(high_by_16 & {43{shifting_by_1}}), 14'd0};
    assign bits_58 = product_cross_1[7:0] & {~shifting_posit4_1, ~shifting_posit4_1, ~shifting_posit4_1, ~shifting_posit4_1, ~shifting_posit4_1, ~shifting_posit4_1, ~shifting_posit4_1, ~shifting_posit4_1};
    assign middle_1 = {((power_1_amount == 5'd16) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd15) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd14) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd13) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd12) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd11) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd10) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd9) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd8) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd7) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd6) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd5) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd4) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd3) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd2) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd1) & (product_cross_1[0] & shifting_posit4_1)), ((power_1_amount == 5'd0) & (product_cross_1[0] & shifting_posit4_1))} | {9'd0, bits_58};
    assign bits_59 = product_cross_3[7:0] & {~shifting_posit4_1, ~shifting_posit4_1, ~shifting_posit4_1, ~shifting_posit4_1, ~shifting_posit4_1, ~shifting_posit4_1, ~shifting_posit4_1, ~shifting_posit4_1};
    assign middle_3 = {((power_3_amount == 5'd16) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd15) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd14) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd13) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd12) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd11) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd10) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd9) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd8) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd7) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd6) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd5) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd4) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd3) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd2) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd1) & (product_cross_3[0] & shifting_posit4_1)), ((power_3_amount == 5'd0) & (product_cross_3[0] & shifting_posit4_1))} | {9'd0, bits_59};
    assign given_4_0_0_0 = (shifting_by_4 & taken[0]) & 1'b1;
    assign given_4_1_0_1 = (shifting_by_4 & taken[1]) & 1'b1;
    assign given_4_2_0_2 = (shifting_by_4 & taken[2]) & (far_amount[6:5] == 2'd0);
    assign given_4_3_0_3 = (shifting_by_4 & taken[3]) & 1'b1;
    assign given_2_0_0_4 = (shifting_by_2 & taken[0]) & 1'b1;
    assign given_2_1_0_5 = (shifting_by_2 & taken[2]) & (far_amount[6:5] == 2'd0);
    assign given_1_0_0_6 = (shifting_by_1 & taken[0]) & (far_amount[6:5] == 2'd0);
    assign given_1_0_1_7 = (shifting_by_1 & taken[0]) & (far_amount[6:5] == 2'd1);
    assign given_1_0_2_8 = (shifting_by_1 & taken[0]) & (far_amount[6:5] == 2'd2);
    assign given_1_0_3_9 = (shifting_by_1 & taken[0]) & (far_amount[6:5] == 2'd3);
    assign take_0 = (((1'b0 | given_4_0_0_0) | given_4_0_0_0) | given_2_0_0_4) | given_1_0_1_7;
    assign take_1 = ((1'b0 | given_4_0_0_0) | given_2_0_0_4) | given_1_0_1_7;
    assign take_2 = (1'b0 | given_2_0_0_4) | given_1_0_1_7;
    assign take_3 = 1'b0 | given_1_0_1_7;
    assign take_4 = (1'b0 | given_4_1_0_1) | given_4_1_0_1;
    assign take_5 = 1'b0 | given_4_1_0_1;
    assign take_6 = ((1'b0 | given_4_2_0_2) | given_4_2_0_2) | given_2_1_0_5;
    assign take_7 = (1'b0 | given_4_2_0_2) | given_2_1_0_5;
    assign take_8 = 1'b0 | given_2_1_0_5;
    assign take_9 = (1'b0 | given_4_3_0_3) | given_4_3_0_3;
    assign take_10 = 1'b0 | given_4_3_0_3;
    assign take_11 = 1'b0 | given_1_0_0_6;
    assign take_12 = 1'b0 | given_1_0_2_8;
    assign take_13 = 1'b0 | given_1_0_3_9;
    assign unused_high = |high_by_16[42:40];
    assign bits_60 = ({120'd0, (joined[7:0] & {8{take_0}})} | {110'd0, (joined[17:8] & {10{take_1}}), 8'd0}) | {88'd0, (joined[39:18] & {22{take_2}}), 18'd0};
    assign bits_61 = (bits_60 | {71'd0, (joined[56:40] & {17{take_3}}), 40'd0}) | {88'd0, (middle_1[7:0] & {8{take_4}}), 32'd0};
    assign bits_62 = (bits_61 | {79'd0, (middle_1[16:8] & {9{take_5}}), 40'd0}) | {56'd0, (high_by_16[7:0] & {8{take_6}}), 64'd0};
    assign bits_63 = (bits_62 | {46'd0, (high_by_16[17:8] & {10{take_7}}), 72'd0}) | {24'd0, (high_by_16[39:18] & {22{take_8}}), 82'd0};
    assign bits_64 = (bits_63 | {24'd0, (middle_3[7:0] & {8{take_9}}), 96'd0}) | {15'd0, (middle_3[16:8] & {9{take_10}}), 104'd0};
    assign bits_65 = (bits_64 | {103'd0, (joined[56:32] & {25{take_11}})}) | {39'd0, (joined & {57{take_12}}), 32'd0};
    assign placed = bits_65 | {14'd0, (joined[49:0] & {50{take_13}}), 64'd0};
    assign acc_before = acc & {~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held};
    assign addend = placed ^ {{32{product_signs[3]}}, {32{product_signs[2]}}, {32{product_signs[1]}}, {32{product_signs[0]}}};
    assign sum_1 = {1'b0, acc_before[127:96], (((1'b0 | shifting_by_2) | shifting_by_1) | product_signs[3]), acc_before[95:64], ((1'b0 | shifting_by_1) | product_signs[2]), acc_before[63:32], (((1'b0 | shifting_by_2) | shifting_by_1) | product_signs[1]), acc_before[31:0], (1'b0 | product_signs[0])} + {1'b0, addend[127:96], (product_signs[3] & ~((1'b0 | shifting_by_2) | shifting_by_1)), addend[95:64], (product_signs[2] & ~(1'b0 | shifting_by_1)), addend[63:32], (product_signs[1] & ~((1'b0 | shifting_by_2) | shifting_by_1)), addend[31:0], (product_signs[0] & ~1'b0)};
    assign acc_next_total = sum_1 + 133'd0;
    assign unused_carry = |{acc_next_total[132], acc_next_total[99], acc_next_total[66], acc_next_total[33], acc_next_total[0]};

    always @(posedge clk) begin
        act_word <= act;
        wgt_word <= wgt;
        mode_held <= mode;
        acc <= {acc_next_total[131:100], acc_next_total[98:67], acc_next_total[65:34], acc_next_total[32:1]};
        nan <= (nan & {~first_held, ~first_held, ~first_held, ~first_held}) | spoilt;
    end

    always @(posedge clk) begin
        if (rst) begin
            first_held <= 1'b0;
        end else begin
            first_held <= first;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            valid_held <= 1'b0;
        end else begin
            valid_held <= valid;
        end
    end

endmodule

`default_nettype wire
