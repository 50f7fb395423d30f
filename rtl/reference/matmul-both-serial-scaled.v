// matmul_both_serial_k16_1x4_a4_w4_acc24_g32_s8_share2: matrix engine that takes a bit of each activation and weight per cycle
//
//   lanes         16           products that a step adds to every sum
//   cols          4            columns of B that share the activations
//   rows          1            rows of A that share the weights
//   act_bits_max  4 bits       most bits of an activation; how many they are is chosen at run time, from 1 on
//   wgt_bits_max  4 bits       most bits of a weight; how many they are is chosen at run time, from 1 on
//   acc_width     24 bits      width of the accumulator; results wrap modulo 2**acc_width
//   form          os           os: an array whose sums leave row by row; anchor: operands registered, every accumulator is a port, as published PEs are measured
//   group         32           k that share scales: 0: all, else 32 to 256 and a multiple of the lanes
//   scale_bits    8 bits       width of a scale, a number in two's complement; 0: no scales, 2 and more else
//   share         2            columns that take turns at a scale unit
//   out_width     40 bits      width of a result; results wrap modulo 2**out_width
//   queue         4 beats      beats that each input queue holds, to even out stalls
//   scales        group        what has a scale: group: the sum over a group; plane: that of every plane of a group
//   zero          off          on: zero points too, which count times the sum of the activations of a group
//   depth         2            chunks of activations in each of the two banks
//
// digest a8f9bc58d05396d61bd91471c3e82b19663c025afb4548702c016c54ecee8c0e
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module matmul_both_serial_k16_1x4_a4_w4_acc24_g32_s8_share2 (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [15:0] act__data,
    input  wire [1:0] act__bits,
    input  wire act__unsigned,
    input  wire [1:0] act__act_bits,
    input  wire act__act_unsigned,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [63:0] wgt__data,
    input  wire wgt__last,
    input  wire scale__valid,
    output wire scale__ready,
    input  wire [31:0] scale__data,
    input  wire scale__last,
    output wire out__valid,
    input  wire out__ready,
    output wire [159:0] out__data,
    output wire out__last,
    output wire error
);

    wire act_queue_out_valid;
    wire core_act__ready;
    wire [22:0] act_queue_out_data;
    wire wgt_queue_out_valid;
    wire core_wgt__ready;
    wire [64:0] wgt_queue_out_data;
    wire scale_queue_out_valid;
    wire core_scale__ready;
    wire [32:0] scale_queue_out_data;
    wire core_out_valid;
    wire [159:0] core_out_data;
    wire core_out_last;
    wire [160:0] out_queue_out_data;
    wire popped;
    wire overrun;
    wire out_queue_in_ready;

    assign popped = out__valid & out__ready;
    assign overrun = core_out_valid & ~out_queue_in_ready;
    assign out__data = out_queue_out_data[159:0];
    assign out__last = out_queue_out_data[160];

    planes_core_k16_1x4_a4_w4_acc24_g32_s8_share2 core (
        .clk(clk),
        .rst(rst),
        .act__valid(act_queue_out_valid),
        .act__data(act_queue_out_data[15:0]),
        .act__bits(act_queue_out_data[17:16]),
        .act__unsigned(act_queue_out_data[18]),
        .act__act_bits(act_queue_out_data[20:19]),
        .act__act_unsigned(act_queue_out_data[21]),
        .act__last(act_queue_out_data[22]),
        .wgt__valid(wgt_queue_out_valid),
        .wgt__data(wgt_queue_out_data[63:0]),
        .wgt__last(wgt_queue_out_data[64]),
        .scale__valid(scale_queue_out_valid),
        .scale__data(scale_queue_out_data[31:0]),
        .scale__last(scale_queue_out_data[32]),
        .popped(popped),
        .overrun(overrun),
        .act__ready(core_act__ready),
        .wgt__ready(core_wgt__ready),
        .scale__ready(core_scale__ready),
        .out_valid(core_out_valid),
        .out_last(core_out_last),
        .out_data(core_out_data),
        .error(error)
    );

    queue_23_4 act_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(act__valid),
        .in_data({act__last, act__act_unsigned, act__act_bits, act__unsigned, act__bits, act__data}),
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

    queue_33_4 scale_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(scale__valid),
        .in_data({scale__last, scale__data}),
        .out_ready(core_scale__ready),
        .in_ready(scale__ready),
        .out_valid(scale_queue_out_valid),
        .out_data(scale_queue_out_data)
    );

    queue_161_9 out_queue (
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

module queue_161_9 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [160:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [160:0] out_data
);

    reg  [3:0] count;
    wire push;
    wire fetch;
    reg  [3:0] write_at;
    reg  [3:0] read_at;

    assign in_ready = count != 4'd9;
    assign push = in_valid & in_ready;
    assign fetch = (count != 4'd0) & (out_ready | ~out_valid);

    always @(posedge clk) begin
        if (rst) begin
            write_at <= 4'd0;
        end else begin
            if (push) begin
                write_at <= (write_at == 4'd8) ? 4'd0 : (write_at + 4'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            read_at <= 4'd0;
        end else begin
            if (fetch) begin
                read_at <= (read_at == 4'd8) ? 4'd0 : (read_at + 4'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            count <= 4'd0;
        end else begin
            if (push & ~fetch) begin
                count <= count + 4'd1;
            end else if (fetch & ~push) begin
                count <= count - 4'd1;
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

    ram_1r1w_9x161 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_9x161 (
    input  wire clk,
    input  wire write_en,
    input  wire [3:0] write_addr,
    input  wire [160:0] write_data,
    input  wire read_en,
    input  wire [3:0] read_addr,
    output reg  [160:0] read_data
);

    reg  [160:0] words [0:8];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module queue_33_4 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [32:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [32:0] out_data
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

    ram_1r1w_4x33 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

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

module queue_23_4 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [22:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [22:0] out_data
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

    ram_1r1w_4x23 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_4x23 (
    input  wire clk,
    input  wire write_en,
    input  wire [1:0] write_addr,
    input  wire [22:0] write_data,
    input  wire read_en,
    input  wire [1:0] read_addr,
    output reg  [22:0] read_data
);

    reg  [22:0] words [0:3];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module planes_core_k16_1x4_a4_w4_acc24_g32_s8_share2 (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [15:0] act__data,
    input  wire [1:0] act__bits,
    input  wire act__unsigned,
    input  wire [1:0] act__act_bits,
    input  wire act__act_unsigned,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [63:0] wgt__data,
    input  wire wgt__last,
    input  wire scale__valid,
    output wire scale__ready,
    input  wire [31:0] scale__data,
    input  wire scale__last,
    output wire out_valid,
    output wire out_last,
    output wire [159:0] out_data,
    input  wire popped,
    input  wire overrun,
    output reg  error
);

    wire buffer_step_valid;
    wire buffer_last;
    wire buffer_first;
    wire buffer_twice;
    wire buffer_minus;
    wire [15:0] buffer_data;
    wire enough;
    reg  [3:0] free;
    wire [1:0] unused_markers;
    wire array_out_valid;
    wire array_out_last;
    reg  [2:0] start_56;
    reg  [31:0] taken;
    wire [95:0] array_out;
    wire buffer_tile_end;
    reg  [3:0] wait_;
    reg  first_67;
    reg  fresh;
    reg  last_69;
    wire buffer_fault;
    wire bits_1;
    wire bits_2;

    assign wgt__ready = (buffer_step_valid & wgt__valid) & (~buffer_last | ((((wait_ == 4'd0) & (enough | ~buffer_tile_end)) & scale__valid) & ~1'b0));
    assign scale__ready = wgt__ready & buffer_last;
    assign enough = free >= 4'd1;
    assign bits_1 = scale__ready & buffer_tile_end;
    assign bits_2 = |{(scale__ready & (bits_1 != scale__last)), buffer_fault, (wgt__ready & (buffer_tile_end != wgt__last)), overrun};
    assign unused_markers = {array_out_last, array_out_valid};

    always @(posedge clk) begin
        if (rst) begin
            free <= 4'd9;
        end else begin
            if ((scale__ready & buffer_tile_end) & ~popped) begin
                free <= free - 4'd1;
            end else if (popped & ~(scale__ready & buffer_tile_end)) begin
                free <= free + 4'd1;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            start_56 <= 3'd0;
        end else begin
            start_56 <= {start_56[1:0], scale__ready};
        end
    end

    always @(posedge clk) begin
        if (scale__ready) begin
            taken <= scale__data;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            first_67 <= 1'b0;
        end else begin
            if (scale__ready) begin
                first_67 <= fresh;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            last_69 <= 1'b0;
        end else begin
            if (scale__ready) begin
                last_69 <= bits_1;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            fresh <= 1'b1;
        end else begin
            if (scale__ready) begin
                fresh <= bits_1;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            wait_ <= 4'd0;
        end else begin
            if (scale__ready) begin
                wait_ <= 4'd15;
            end else if (wait_ != 4'd0) begin
                wait_ <= wait_ - 4'd1;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            error <= 1'b0;
        end else begin
            if (bits_2) begin
                error <= 1'b1;
            end
        end
    end

    both_serial_array_k16_1x4_a4_w4_acc24 array (
        .clk(clk),
        .rst(rst),
        .valid(wgt__ready),
        .first(buffer_first),
        .last(buffer_last),
        .twice(buffer_twice),
        .minus(buffer_minus),
        .act(buffer_data),
        .wgt(wgt__data),
        .out_valid(array_out_valid),
        .out_last(array_out_last),
        .out(array_out)
    );

    plane_buffer_k16_1x4_a4_w4_acc24_g32_s8_share2 buffer (
        .clk(clk),
        .rst(rst),
        .in_valid(act__valid),
        .in_data(act__data),
        .in_last(act__last),
        .in_bits(act__bits),
        .in_unsigned(act__unsigned),
        .in_act_bits(act__act_bits),
        .in_act_unsigned(act__act_unsigned),
        .step_ready(wgt__ready),
        .in_ready(act__ready),
        .step_valid(buffer_step_valid),
        .data(buffer_data),
        .first(buffer_first),
        .twice(buffer_twice),
        .minus(buffer_minus),
        .last(buffer_last),
        .tile_end(buffer_tile_end),
        .fault(buffer_fault)
    );

    group_scales_k16_1x4_a4_w4_acc24_g32_s8_share2 groups (
        .clk(clk),
        .rst(rst),
        .start(start_56[2]),
        .first(first_67),
        .last(last_69),
        .scale(taken),
        .sums(array_out),
        .out_valid(out_valid),
        .out_last(out_last),
        .out(out_data)
    );

endmodule

module group_scales_k16_1x4_a4_w4_acc24_g32_s8_share2 (
    input  wire clk,
    input  wire rst,
    input  wire start,
    input  wire first,
    input  wire last,
    input  wire [31:0] scale,
    input  wire [95:0] sums,
    output wire out_valid,
    output wire out_last,
    output wire [159:0] out
);

    wire [79:0] unit_0_0_out;
    wire [79:0] unit_0_2_out;
    wire unit_0_2_out_valid;

    assign out_valid = out_last;
    assign out = {(unit_0_2_out & {80{unit_0_2_out_valid}}), (unit_0_0_out & {80{out_last}})};

    plane_scale_share2_sum24_scale8_acc40 unit_0_0 (
        .clk(clk),
        .rst(rst),
        .load(start),
        .first(first),
        .last(last),
        .sum(sums[47:0]),
        .scale(scale[15:0]),
        .out_valid(out_last),
        .out(unit_0_0_out)
    );

    plane_scale_share2_sum24_scale8_acc40 unit_0_2 (
        .clk(clk),
        .rst(rst),
        .load(start),
        .first(first),
        .last(last),
        .sum(sums[95:48]),
        .scale(scale[31:16]),
        .out_valid(unit_0_2_out_valid),
        .out(unit_0_2_out)
    );

endmodule

module plane_scale_share2_sum24_scale8_acc40 (
    input  wire clk,
    input  wire rst,
    input  wire load,
    input  wire first,
    input  wire last,
    input  wire [47:0] sum,
    input  wire [15:0] scale,
    output reg  out_valid,
    output wire [79:0] out
);

    wire ends;
    reg  column;
    reg  [39:0] work;
    wire [39:0] addend;
    reg  [47:0] sums;
    reg  [15:0] scales;
    wire [39:0] begun;
    reg  [6:0] low;
    reg  closes;
    reg  [2:0] delayed_1;
    reg  delayed_2;
    wire bits_1;
    reg  delayed_3;
    wire bits_2;
    wire [39:0] total;
    reg  [39:0] delayed_4;

    assign bits_1 = delayed_2 & (delayed_1 == 3'd7);
    assign bits_2 = delayed_3 & (delayed_1 == 3'd0);
    assign ends = bits_1 & (column == 1'b1);
    assign addend = ({{16{sums[23]}}, sums[23:0]} & {40{scales[0]}}) ^ {40{bits_1}};
    assign begun = work & {~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2};
    assign total = (begun + addend) + {39'd0, bits_1};
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
                scales <= {1'b0, scales[15:1]};
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
            work <= delayed_4;
        end else begin
            if (delayed_2) begin
                work <= {1'b0, total[39:1]};
            end
        end
    end

    always @(posedge clk) begin
        if (bits_1) begin
            delayed_4 <= {total[32:0], low};
        end
    end

    always @(posedge clk) begin
        if (load) begin
            sums <= sum;
        end else begin
            if (bits_1) begin
                sums <= {24'd0, sums[47:24]};
            end
        end
    end

endmodule

module plane_buffer_k16_1x4_a4_w4_acc24_g32_s8_share2 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [15:0] in_data,
    input  wire in_last,
    input  wire [1:0] in_bits,
    input  wire in_unsigned,
    input  wire [1:0] in_act_bits,
    input  wire in_act_unsigned,
    output reg  step_valid,
    input  wire step_ready,
    output wire [15:0] data,
    output reg  first,
    output reg  twice,
    output reg  minus,
    output reg  last,
    output reg  tile_end,
    output wire fault
);

    wire [1:0] line;
    wire chunk_is_full;
    reg  bank_in;
    reg  [1:0] full;
    wire [7:0] held;
    reg  bank_out;
    reg  [7:0] bank_0;
    reg  [7:0] bank_1;
    reg  chunk;
    reg  [5:0] mode_of_tile;
    wire [1:0] now_act;
    reg  [1:0] act;
    wire [1:0] now_wgt;
    reg  [1:0] wgt;
    wire diagonal_ends;
    wire pass_is_last;
    wire one_is_a_sign;
    reg  at;
    wire close;
    reg  fresh;
    reg  delayed_1;
    reg  [1:0] delayed_2;
    wire write_en;
    wire is_1;
    wire bits_1;
    wire bits_2;
    reg  delayed_3;
    wire bits_3;
    reg  delayed_4;
    wire [2:0] weight;
    wire [1:0] next_act;
    wire [1:0] next_wgt;
    wire read_en;
    wire is_2;
    wire is_3;
    wire bits_4;
    wire bits_5;
    wire bits_6;
    wire bits_7;
    wire bits_8;

    assign line = delayed_1 ? in_act_bits : delayed_2;
    assign chunk_is_full = line == 2'd0;
    assign in_ready = ~(bank_in ? full[1] : full[0]);
    assign write_en = in_valid & in_ready;
    assign held = bank_out ? bank_1 : bank_0;
    assign is_1 = chunk == 1'b1;
    assign bits_1 = in_last | is_1;
    assign bits_2 = (write_en & bits_1) & chunk_is_full;
    assign bits_3 = (1'b0 | 1'b0) | (delayed_3 & ({in_act_unsigned, in_act_bits, in_unsigned, in_bits} != mode_of_tile));
    assign fault = write_en & ((bits_3 | (in_last & ~chunk_is_full)) | (chunk_is_full & (in_last & ~is_1)));
    assign now_act = delayed_4 ? held[6:5] : act;
    assign now_wgt = delayed_4 ? held[3:2] : wgt;
    assign diagonal_ends = (now_act == 2'd0) | (now_wgt == held[3:2]);
    assign pass_is_last = (now_act == 2'd0) & (now_wgt == 2'd0);
    assign weight = ({1'b0, now_act} + {1'b0, now_wgt}) - 3'd1;
    assign next_act = (weight > {1'b0, held[6:5]}) ? held[6:5] : weight[1:0];
    assign next_wgt = weight[1:0] - next_act;
    assign one_is_a_sign = ((now_act == held[6:5]) & ~held[7]) ^ ((now_wgt == held[3:2]) & ~held[4]);
    assign read_en = (bank_out ? full[1] : full[0]) & (~step_valid | step_ready);
    assign is_2 = at == 1'b0;
    assign is_3 = at == held[0];
    assign close = is_3 & pass_is_last;
    assign bits_4 = read_en & close;
    assign bits_5 = bits_2 & (bank_in == 1'b0);
    assign bits_6 = bits_4 & (bank_out == 1'b0);
    assign bits_7 = bits_2 & (bank_in == 1'b1);
    assign bits_8 = bits_4 & (bank_out == 1'b1);

    always @(posedge clk) begin
        if (rst) begin
            full <= 2'd0;
        end else begin
            if (bits_5) begin
                full[0] <= 1'b1;
            end else if (bits_6) begin
                full[0] <= 1'b0;
            end
            if (bits_7) begin
                full[1] <= 1'b1;
            end else if (bits_8) begin
                full[1] <= 1'b0;
            end
        end
    end

    always @(posedge clk) begin
        if (bits_5) begin
            bank_0 <= {in_act_unsigned, in_act_bits, in_unsigned, in_bits, in_last, chunk};
        end
    end

    always @(posedge clk) begin
        if (bits_7) begin
            bank_1 <= {in_act_unsigned, in_act_bits, in_unsigned, in_bits, in_last, chunk};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            delayed_3 <= 1'b0;
        end else begin
            if (write_en) begin
                delayed_3 <= ~(in_last & chunk_is_full);
            end
        end
    end

    always @(posedge clk) begin
        if (write_en) begin
            mode_of_tile <= {in_act_unsigned, in_act_bits, in_unsigned, in_bits};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            delayed_1 <= 1'b1;
        end else begin
            if (write_en) begin
                delayed_1 <= chunk_is_full;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            delayed_2 <= 2'd0;
        end else begin
            if (write_en) begin
                delayed_2 <= line - 2'd1;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            chunk <= 1'b0;
        end else begin
            if (write_en) begin
                if (chunk_is_full) begin
                    chunk <= bits_1 ? 1'b0 : (chunk + 1'b1);
                end
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            bank_in <= 1'b0;
        end else begin
            if (bits_2) begin
                bank_in <= ~bank_in;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            step_valid <= 1'b0;
        end else begin
            if (read_en) begin
                step_valid <= 1'b1;
            end else if (step_ready) begin
                step_valid <= 1'b0;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            at <= 1'b0;
        end else begin
            if (read_en) begin
                at <= is_3 ? 1'b0 : (at + 1'b1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            first <= 1'b0;
        end else begin
            if (read_en) begin
                first <= is_2 & delayed_4;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            twice <= 1'b0;
        end else begin
            if (read_en) begin
                twice <= is_2 & (fresh & ~delayed_4);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            minus <= 1'b0;
        end else begin
            if (read_en) begin
                minus <= one_is_a_sign;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            last <= 1'b0;
        end else begin
            if (read_en) begin
                last <= close;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            tile_end <= 1'b0;
        end else begin
            if (read_en) begin
                tile_end <= close & held[1];
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            delayed_4 <= 1'b1;
        end else begin
            if (read_en) begin
                if (is_3) begin
                    delayed_4 <= pass_is_last;
                end
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            fresh <= 1'b0;
        end else begin
            if (read_en) begin
                if (is_3) begin
                    fresh <= diagonal_ends;
                end
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            act <= 2'd0;
        end else begin
            if (read_en) begin
                if (is_3) begin
                    act <= diagonal_ends ? next_act : (now_act - 2'd1);
                end
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            wgt <= 2'd0;
        end else begin
            if (read_en) begin
                if (is_3) begin
                    wgt <= diagonal_ends ? next_wgt : (now_wgt + 2'd1);
                end
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            bank_out <= 1'b0;
        end else begin
            if (bits_4) begin
                bank_out <= ~bank_out;
            end
        end
    end

    ram_1r1w_16x16 chunks (
        .clk(clk),
        .write_en(write_en),
        .write_addr({bank_in, line, chunk}),
        .write_data(in_data),
        .read_en(read_en),
        .read_addr({bank_out, now_act, at}),
        .read_data(data)
    );

endmodule

module ram_1r1w_16x16 (
    input  wire clk,
    input  wire write_en,
    input  wire [3:0] write_addr,
    input  wire [15:0] write_data,
    input  wire read_en,
    input  wire [3:0] read_addr,
    output reg  [15:0] read_data
);

    reg  [15:0] words [0:15];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module both_serial_array_k16_1x4_a4_w4_acc24 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire twice,
    input  wire minus,
    input  wire [15:0] act,
    input  wire [63:0] wgt,
    output wire out_valid,
    output wire out_last,
    output reg  [95:0] out
);

    wire [15:0] act_step;
    wire first_step;
    wire twice_step;
    wire keep;
    reg  first_edge;
    reg  twice_edge;
    wire twice_then;
    wire [15:0] row_0_word;
    wire [16:0] column_0_word;
    wire [16:0] column_1_word;
    wire [16:0] column_2_word;
    wire [16:0] column_3_word;
    reg  left;
    reg  [1:0] load;
    wire [23:0] cell_0_0_acc;
    wire [23:0] cell_0_1_acc;
    wire [23:0] cell_0_2_acc;
    wire [23:0] cell_0_3_acc;
    reg  [1:0] start;

    assign act_step = act & {16{valid}};
    assign first_step = first & valid;
    assign twice_step = twice & valid;
    assign keep = ~(first_edge | twice_edge);
    assign twice_then = twice_edge & ~first_edge;
    assign out_valid = left != 1'b0;
    assign out_last = left == 1'b1;

    always @(posedge clk) begin
        first_edge <= first_step;
        twice_edge <= twice_step;
        out <= load[1] ? {cell_0_3_acc, cell_0_2_acc, cell_0_1_acc, cell_0_0_acc} : 96'd0;
    end

    always @(posedge clk) begin
        if (rst) begin
            load <= 2'd0;
        end else begin
            load <= {load[0], (valid & last)};
        end
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

    both_serial_column_k16_1x4_a4_w4_acc24 column_0 (
        .clk(clk),
        .wgt(wgt[15:0]),
        .minus(minus),
        .word(column_0_word)
    );

    both_serial_column_k16_1x4_a4_w4_acc24 column_1 (
        .clk(clk),
        .wgt(wgt[31:16]),
        .minus(minus),
        .word(column_1_word)
    );

    both_serial_column_k16_1x4_a4_w4_acc24 column_2 (
        .clk(clk),
        .wgt(wgt[47:32]),
        .minus(minus),
        .word(column_2_word)
    );

    both_serial_column_k16_1x4_a4_w4_acc24 column_3 (
        .clk(clk),
        .wgt(wgt[63:48]),
        .minus(minus),
        .word(column_3_word)
    );

    both_serial_row_k16_1x4_a4_w4_acc24 row_0 (
        .clk(clk),
        .act(act_step),
        .word(row_0_word)
    );

    both_serial_cell_k16_1x4_a4_w4_acc24 cell_0_0 (
        .clk(clk),
        .row(row_0_word),
        .column(column_0_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_0_acc)
    );

    both_serial_cell_k16_1x4_a4_w4_acc24 cell_0_1 (
        .clk(clk),
        .row(row_0_word),
        .column(column_1_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_1_acc)
    );

    both_serial_cell_k16_1x4_a4_w4_acc24 cell_0_2 (
        .clk(clk),
        .row(row_0_word),
        .column(column_2_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_2_acc)
    );

    both_serial_cell_k16_1x4_a4_w4_acc24 cell_0_3 (
        .clk(clk),
        .row(row_0_word),
        .column(column_3_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_3_acc)
    );

endmodule

module both_serial_cell_k16_1x4_a4_w4_acc24 (
    input  wire clk,
    input  wire [15:0] row,
    input  wire [16:0] column,
    input  wire keep,
    input  wire twice,
    output reg  [23:0] acc
);

    wire [23:0] before_;
    wire [15:0] both;
    wire tree_0_0_half;
    wire tree_0_0_sum;
    wire tree_0_0_carry;
    wire tree_0_1_half;
    wire tree_0_1_sum;
    wire tree_0_1_carry;
    wire tree_0_2_half;
    wire tree_0_2_sum;
    wire tree_0_2_carry;
    wire tree_0_3_half;
    wire tree_0_3_sum;
    wire tree_0_3_carry;
    wire tree_0_4_half;
    wire tree_0_4_sum;
    wire tree_0_4_carry;
    wire tree_0_5_half;
    wire tree_0_5_sum;
    wire tree_0_5_carry;
    wire tree_0_6_half;
    wire tree_0_6_sum;
    wire tree_0_6_carry;
    wire tree_0_7_sum;
    wire tree_0_7_carry;
    wire tree_1_0_half;
    wire tree_1_0_sum;
    wire tree_1_0_carry;
    wire tree_1_1_half;
    wire tree_1_1_sum;
    wire tree_1_1_carry;
    wire tree_1_2_half;
    wire tree_1_2_sum;
    wire tree_1_2_carry;
    wire tree_1_3_sum;
    wire tree_1_3_carry;
    wire tree_2_0_half;
    wire tree_2_0_sum;
    wire tree_2_0_carry;
    wire tree_2_1_sum;
    wire tree_2_1_carry;
    wire tree_3_0_sum;
    wire tree_3_0_carry;
    wire [4:0] turned;
    wire acc_0_0_half;
    wire acc_0_0_sum;
    wire acc_0_0_carry;
    wire acc_1_0_half;
    wire acc_1_0_sum;
    wire acc_1_0_carry;
    wire acc_2_0_half;
    wire acc_2_0_sum;
    wire acc_2_0_carry;
    wire acc_3_0_half;
    wire acc_3_0_sum;
    wire acc_3_0_carry;
    wire acc_4_0_half;
    wire acc_4_0_sum;
    wire acc_4_0_carry;
    wire down;
    wire step_5;
    wire upper_5;
    wire step_6;
    wire upper_6;
    wire step_7;
    wire upper_7;
    wire step_8;
    wire upper_8;
    wire step_9;
    wire upper_9;
    wire step_10;
    wire upper_10;
    wire step_11;
    wire upper_11;
    wire step_12;
    wire upper_12;
    wire step_13;
    wire upper_13;
    wire step_14;
    wire upper_14;
    wire step_15;
    wire upper_15;
    wire step_16;
    wire upper_16;
    wire step_17;
    wire upper_17;
    wire step_18;
    wire upper_18;
    wire step_19;
    wire upper_19;
    wire step_20;
    wire upper_20;
    wire step_21;
    wire upper_21;
    wire step_22;
    wire upper_22;
    wire step_23;
    wire upper_23;

    assign before_ = (acc & {24{keep}}) | ({acc[22:0], 1'b0} & {24{twice}});
    assign both = row & column[15:0];
    assign tree_0_0_half = both[0] ^ both[1];
    assign tree_0_0_sum = tree_0_0_half ^ both[2];
    assign tree_0_0_carry = (both[0] & both[1]) | (tree_0_0_half & both[2]);
    assign tree_0_1_half = both[3] ^ both[4];
    assign tree_0_1_sum = tree_0_1_half ^ both[5];
    assign tree_0_1_carry = (both[3] & both[4]) | (tree_0_1_half & both[5]);
    assign tree_0_2_half = both[6] ^ both[7];
    assign tree_0_2_sum = tree_0_2_half ^ both[8];
    assign tree_0_2_carry = (both[6] & both[7]) | (tree_0_2_half & both[8]);
    assign tree_0_3_half = both[9] ^ both[10];
    assign tree_0_3_sum = tree_0_3_half ^ both[11];
    assign tree_0_3_carry = (both[9] & both[10]) | (tree_0_3_half & both[11]);
    assign tree_0_4_half = both[12] ^ both[13];
    assign tree_0_4_sum = tree_0_4_half ^ both[14];
    assign tree_0_4_carry = (both[12] & both[13]) | (tree_0_4_half & both[14]);
    assign tree_0_5_half = both[15] ^ tree_0_0_sum;
    assign tree_0_5_sum = tree_0_5_half ^ tree_0_1_sum;
    assign tree_0_5_carry = (both[15] & tree_0_0_sum) | (tree_0_5_half & tree_0_1_sum);
    assign tree_0_6_half = tree_0_2_sum ^ tree_0_3_sum;
    assign tree_0_6_sum = tree_0_6_half ^ tree_0_4_sum;
    assign tree_0_6_carry = (tree_0_2_sum & tree_0_3_sum) | (tree_0_6_half & tree_0_4_sum);
    assign tree_0_7_sum = tree_0_5_sum ^ tree_0_6_sum;
    assign tree_0_7_carry = tree_0_5_sum & tree_0_6_sum;
    assign tree_1_0_half = tree_0_0_carry ^ tree_0_1_carry;
    assign tree_1_0_sum = tree_1_0_half ^ tree_0_2_carry;
    assign tree_1_0_carry = (tree_0_0_carry & tree_0_1_carry) | (tree_1_0_half & tree_0_2_carry);
    assign tree_1_1_half = tree_0_3_carry ^ tree_0_4_carry;
    assign tree_1_1_sum = tree_1_1_half ^ tree_0_5_carry;
    assign tree_1_1_carry = (tree_0_3_carry & tree_0_4_carry) | (tree_1_1_half & tree_0_5_carry);
    assign tree_1_2_half = tree_0_6_carry ^ tree_1_0_sum;
    assign tree_1_2_sum = tree_1_2_half ^ tree_0_7_carry;
    assign tree_1_2_carry = (tree_0_6_carry & tree_1_0_sum) | (tree_1_2_half & tree_0_7_carry);
    assign tree_1_3_sum = tree_1_1_sum ^ tree_1_2_sum;
    assign tree_1_3_carry = tree_1_1_sum & tree_1_2_sum;
    assign tree_2_0_half = tree_1_0_carry ^ tree_1_1_carry;
    assign tree_2_0_sum = tree_2_0_half ^ tree_1_2_carry;
    assign tree_2_0_carry = (tree_1_0_carry & tree_1_1_carry) | (tree_2_0_half & tree_1_2_carry);
    assign tree_2_1_sum = tree_1_3_carry ^ tree_2_0_sum;
    assign tree_2_1_carry = tree_1_3_carry & tree_2_0_sum;
    assign tree_3_0_sum = tree_2_0_carry ^ tree_2_1_carry;
    assign tree_3_0_carry = tree_2_0_carry & tree_2_1_carry;
    assign turned = {tree_3_0_carry, tree_3_0_sum, tree_2_1_sum, tree_1_3_sum, tree_0_7_sum} ^ {5{column[16]}};
    assign acc_0_0_half = before_[0] ^ turned[0];
    assign acc_0_0_sum = acc_0_0_half ^ column[16];
    assign acc_0_0_carry = (before_[0] & turned[0]) | (acc_0_0_half & column[16]);
    assign acc_1_0_half = before_[1] ^ turned[1];
    assign acc_1_0_sum = acc_1_0_half ^ acc_0_0_carry;
    assign acc_1_0_carry = (before_[1] & turned[1]) | (acc_1_0_half & acc_0_0_carry);
    assign acc_2_0_half = before_[2] ^ turned[2];
    assign acc_2_0_sum = acc_2_0_half ^ acc_1_0_carry;
    assign acc_2_0_carry = (before_[2] & turned[2]) | (acc_2_0_half & acc_1_0_carry);
    assign acc_3_0_half = before_[3] ^ turned[3];
    assign acc_3_0_sum = acc_3_0_half ^ acc_2_0_carry;
    assign acc_3_0_carry = (before_[3] & turned[3]) | (acc_3_0_half & acc_2_0_carry);
    assign acc_4_0_half = before_[4] ^ turned[4];
    assign acc_4_0_sum = acc_4_0_half ^ acc_3_0_carry;
    assign acc_4_0_carry = (before_[4] & turned[4]) | (acc_4_0_half & acc_3_0_carry);
    assign down = 1'b0 ^ column[16];
    assign step_5 = acc_4_0_carry ^ down;
    assign upper_5 = before_[5] ^ step_5;
    assign step_6 = step_5 & (before_[5] ^ down);
    assign upper_6 = before_[6] ^ step_6;
    assign step_7 = step_6 & (before_[6] ^ down);
    assign upper_7 = before_[7] ^ step_7;
    assign step_8 = step_7 & (before_[7] ^ down);
    assign upper_8 = before_[8] ^ step_8;
    assign step_9 = step_8 & (before_[8] ^ down);
    assign upper_9 = before_[9] ^ step_9;
    assign step_10 = step_9 & (before_[9] ^ down);
    assign upper_10 = before_[10] ^ step_10;
    assign step_11 = step_10 & (before_[10] ^ down);
    assign upper_11 = before_[11] ^ step_11;
    assign step_12 = step_11 & (before_[11] ^ down);
    assign upper_12 = before_[12] ^ step_12;
    assign step_13 = step_12 & (before_[12] ^ down);
    assign upper_13 = before_[13] ^ step_13;
    assign step_14 = step_13 & (before_[13] ^ down);
    assign upper_14 = before_[14] ^ step_14;
    assign step_15 = step_14 & (before_[14] ^ down);
    assign upper_15 = before_[15] ^ step_15;
    assign step_16 = step_15 & (before_[15] ^ down);
    assign upper_16 = before_[16] ^ step_16;
    assign step_17 = step_16 & (before_[16] ^ down);
    assign upper_17 = before_[17] ^ step_17;
    assign step_18 = step_17 & (before_[17] ^ down);
    assign upper_18 = before_[18] ^ step_18;
    assign step_19 = step_18 & (before_[18] ^ down);
    assign upper_19 = before_[19] ^ step_19;
    assign step_20 = step_19 & (before_[19] ^ down);
    assign upper_20 = before_[20] ^ step_20;
    assign step_21 = step_20 & (before_[20] ^ down);
    assign upper_21 = before_[21] ^ step_21;
    assign step_22 = step_21 & (before_[21] ^ down);
    assign upper_22 = before_[22] ^ step_22;
    assign step_23 = step_22 & (before_[22] ^ down);
    assign upper_23 = before_[23] ^ step_23;

    always @(posedge clk) begin
        acc <= {upper_23, upper_22, upper_21, upper_20, upper_19, upper_18, upper_17, upper_16, upper_15, upper_14, upper_13, upper_12, upper_11, upper_10, upper_9, upper_8, upper_7, upper_6, upper_5, acc_4_0_sum, acc_3_0_sum, acc_2_0_sum, acc_1_0_sum, acc_0_0_sum};
    end

endmodule

module both_serial_row_k16_1x4_a4_w4_acc24 (
    input  wire clk,
    input  wire [15:0] act,
    output reg  [15:0] word
);

    always @(posedge clk) begin
        word <= act;
    end

endmodule

module both_serial_column_k16_1x4_a4_w4_acc24 (
    input  wire clk,
    input  wire [15:0] wgt,
    input  wire minus,
    output reg  [16:0] word
);

    always @(posedge clk) begin
        word <= {minus, wgt};
    end

endmodule

`default_nettype wire
