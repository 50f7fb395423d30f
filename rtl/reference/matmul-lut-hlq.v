// matmul_lut_k4_t2_1x4_w8_int8_acc32_g32_s8_share2_plane_zero_on: matrix engine of table look-ups: weights plane by plane, scales and zero points of groups
//
//   k             4            activations that a table has the sums of
//   tables        2            tables whose entries a step adds to every sum
//   cols          4            columns of B that share the activations
//   rows          1            rows of A that share the weights
//   wgt_bits_max  8 bits       most bits of a weight; how many they are is chosen at run time, from 1 on
//   act           int8         format of the activations; floats are aligned to the greatest exponent of their sum before tables are made of them
//   guard         0 bits       floats: bits kept below the last bit of an activation with the greatest exponent
//   mode          exact        exact: the tables are made here, of integers; quantised: they come as operands, made and rounded to 8 bits outside
//   acc_width     32 bits      width of the accumulator; results wrap modulo 2**acc_width
//   form          os           os: an array whose sums leave row by row; anchor: operands registered, every accumulator is a port, as published PEs are measured
//   group         32           k that share scales: 0: all, else 32 to 256 and a multiple of the lanes
//   scale_bits    8 bits       width of a scale, a number in two's complement; 0: no scales, 2 and more else
//   share         2            columns that take turns at a scale unit
//   out_width     48 bits      width of a result; results wrap modulo 2**out_width
//   queue         4 beats      beats that each input queue holds, to even out stalls
//   scales        plane        what has a scale: group: the sum over a group; plane: that of every plane of a group
//   zero          on           on: zero points too, which count times the sum of the activations of a group
//   depth         4            chunks of activations in each of the two banks
//
// digest 93ccd6bbb3eff1c3fbd18fb872ba494f7fb2c33a663d493f822f112d6b099716
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module matmul_lut_k4_t2_1x4_w8_int8_acc32_g32_s8_share2_plane_zero_on (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [63:0] act__data,
    input  wire [2:0] act__bits,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [31:0] wgt__data,
    input  wire wgt__last,
    input  wire scale__valid,
    output wire scale__ready,
    input  wire [31:0] scale__data,
    input  wire scale__last,
    output wire out__valid,
    input  wire out__ready,
    output wire [191:0] out__data,
    output wire out__last,
    output wire error
);

    wire act_queue_out_valid;
    wire core_act__ready;
    wire [67:0] act_queue_out_data;
    wire wgt_queue_out_valid;
    wire core_wgt__ready;
    wire [32:0] wgt_queue_out_data;
    wire scale_queue_out_valid;
    wire core_scale__ready;
    wire [32:0] scale_queue_out_data;
    wire core_out_valid;
    wire [191:0] core_out_data;
    wire core_out_last;
    wire [192:0] out_queue_out_data;
    wire popped;
    wire overrun;
    wire out_queue_in_ready;

    assign popped = out__valid & out__ready;
    assign overrun = core_out_valid & ~out_queue_in_ready;
    assign out__data = out_queue_out_data[191:0];
    assign out__last = out_queue_out_data[192];

    planes_core_k4_t2_1x4_w8_int8_acc32_g32_s8_share2_plane_zero_on core (
        .clk(clk),
        .rst(rst),
        .act__valid(act_queue_out_valid),
        .act__data(act_queue_out_data[63:0]),
        .act__bits(act_queue_out_data[66:64]),
        .act__last(act_queue_out_data[67]),
        .wgt__valid(wgt_queue_out_valid),
        .wgt__data(wgt_queue_out_data[31:0]),
        .wgt__last(wgt_queue_out_data[32]),
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

    queue_68_4 act_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(act__valid),
        .in_data({act__last, act__bits, act__data}),
        .out_ready(core_act__ready),
        .in_ready(act__ready),
        .out_valid(act_queue_out_valid),
        .out_data(act_queue_out_data)
    );

    queue_33_4 wgt_queue (
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

    queue_193_10 out_queue (
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

module queue_193_10 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [192:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [192:0] out_data
);

    reg  [3:0] count;
    wire push;
    wire fetch;
    reg  [3:0] write_at;
    reg  [3:0] read_at;

    assign in_ready = count != 4'd10;
    assign push = in_valid & in_ready;
    assign fetch = (count != 4'd0) & (out_ready | ~out_valid);

    always @(posedge clk) begin
        if (rst) begin
            write_at <= 4'd0;
        end else begin
            if (push) begin
                write_at <= (write_at == 4'd9) ? 4'd0 : (write_at + 4'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            read_at <= 4'd0;
        end else begin
            if (fetch) begin
                read_at <= (read_at == 4'd9) ? 4'd0 : (read_at + 4'd1);
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

    ram_1r1w_10x193 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_10x193 (
    input  wire clk,
    input  wire write_en,
    input  wire [3:0] write_addr,
    input  wire [192:0] write_data,
    input  wire read_en,
    input  wire [3:0] read_addr,
    output reg  [192:0] read_data
);

    reg  [192:0] words [0:9];

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

module queue_68_4 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [67:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [67:0] out_data
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

    ram_1r1w_4x68 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_4x68 (
    input  wire clk,
    input  wire write_en,
    input  wire [1:0] write_addr,
    input  wire [67:0] write_data,
    input  wire read_en,
    input  wire [1:0] read_addr,
    output reg  [67:0] read_data
);

    reg  [67:0] words [0:3];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module planes_core_k4_t2_1x4_w8_int8_acc32_g32_s8_share2_plane_zero_on (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [63:0] act__data,
    input  wire [2:0] act__bits,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [31:0] wgt__data,
    input  wire wgt__last,
    input  wire scale__valid,
    output wire scale__ready,
    input  wire [31:0] scale__data,
    input  wire scale__last,
    output wire out_valid,
    output wire out_last,
    output wire [191:0] out_data,
    input  wire popped,
    input  wire overrun,
    output reg  error
);

    wire buffer_step_valid;
    wire buffer_last;
    wire buffer_first;
    wire buffer_twice;
    wire buffer_minus;
    wire [63:0] buffer_data;
    wire enough;
    reg  [3:0] free;
    wire [1:0] unused_markers;
    wire array_out_valid;
    wire array_out_last;
    reg  [3:0] start_50;
    reg  [31:0] taken;
    wire [127:0] array_out;
    wire now;
    reg  zero_due;
    reg  [3:0] wait_;
    reg  zero_of_tile;
    wire step;
    wire buffer_top;
    wire take;
    wire buffer_group_end;
    wire [31:0] acts_out;
    wire buffer_tile_end;
    reg  first_72;
    reg  fresh;
    reg  last_74;
    reg  zero;
    wire buffer_fault;
    wire bits_1;
    wire bits_2;
    wire bits_3;

    assign wgt__ready = (buffer_step_valid & wgt__valid) & (~buffer_last | ((((wait_ == 4'd0) & (enough | ~buffer_tile_end)) & scale__valid) & ~zero_due));
    assign bits_1 = wgt__ready & buffer_last;
    assign enough = free >= 4'd1;
    assign now = zero_due & ((wait_ == 4'd0) & scale__valid);
    assign scale__ready = bits_1 | now;
    assign bits_2 = now & zero_of_tile;
    assign step = wgt__ready & buffer_top;
    assign take = bits_1 & buffer_group_end;
    assign bits_3 = |{(scale__ready & (bits_2 != scale__last)), buffer_fault, (wgt__ready & (buffer_tile_end != wgt__last)), overrun};
    assign unused_markers = {array_out_last, array_out_valid};

    always @(posedge clk) begin
        if (rst) begin
            free <= 4'd10;
        end else begin
            if ((bits_1 & buffer_tile_end) & ~popped) begin
                free <= free - 4'd1;
            end else if (popped & ~(bits_1 & buffer_tile_end)) begin
                free <= free + 4'd1;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            start_50 <= 4'd0;
        end else begin
            start_50 <= {start_50[2:0], scale__ready};
        end
    end

    always @(posedge clk) begin
        if (scale__ready) begin
            taken <= scale__data;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            first_72 <= 1'b0;
        end else begin
            if (scale__ready) begin
                first_72 <= fresh;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            last_74 <= 1'b0;
        end else begin
            if (scale__ready) begin
                last_74 <= bits_2;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            fresh <= 1'b1;
        end else begin
            if (scale__ready) begin
                fresh <= bits_2;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            zero <= 1'b0;
        end else begin
            if (scale__ready) begin
                zero <= now;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            zero_due <= 1'b0;
        end else begin
            if (take) begin
                zero_due <= 1'b1;
            end else if (now) begin
                zero_due <= 1'b0;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            zero_of_tile <= 1'b0;
        end else begin
            if (take) begin
                zero_of_tile <= buffer_tile_end;
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
            if (bits_3) begin
                error <= 1'b1;
            end
        end
    end

    lut_array_k4_t2_1x4_w8_int8_acc32 array (
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

    plane_buffer_k4_t2_1x4_w8_int8_acc32_g32_s8_share2_plane_zero_on buffer (
        .clk(clk),
        .rst(rst),
        .in_valid(act__valid),
        .in_data(act__data),
        .in_last(act__last),
        .in_bits(act__bits),
        .step_ready(wgt__ready),
        .in_ready(act__ready),
        .step_valid(buffer_step_valid),
        .data(buffer_data),
        .first(buffer_first),
        .twice(buffer_twice),
        .minus(buffer_minus),
        .last(buffer_last),
        .tile_end(buffer_tile_end),
        .top(buffer_top),
        .group_end(buffer_group_end),
        .fault(buffer_fault)
    );

    group_scales_k4_t2_1x4_w8_int8_acc32_g32_s8_share2_plane_zero_on groups (
        .clk(clk),
        .rst(rst),
        .start(start_50[3]),
        .first(first_72),
        .last(last_74),
        .scale(taken),
        .sums(array_out),
        .zero(zero),
        .act(acts_out),
        .out_valid(out_valid),
        .out_last(out_last),
        .out(out_data)
    );

    act_sums_k4_t2_1x4_w8_int8_acc32_g32_s8_share2_plane_zero_on acts (
        .clk(clk),
        .step(step),
        .first(buffer_first),
        .data(buffer_data),
        .take(take),
        .out(acts_out)
    );

endmodule

module act_sums_k4_t2_1x4_w8_int8_acc32_g32_s8_share2_plane_zero_on (
    input  wire clk,
    input  wire step,
    input  wire first,
    input  wire [63:0] data,
    input  wire take,
    output reg  [31:0] out
);

    reg  [31:0] now_0;
    reg  [31:0] sum_0;
    wire [31:0] pair_0_8_0;
    wire [31:0] pair_0_8_1;
    wire [31:0] pair_0_8_2;
    wire [31:0] pair_0_8_3;
    wire [31:0] pair_0_4_0;
    wire [31:0] pair_0_4_1;
    wire [31:0] pair_0_2_0;

    assign pair_0_8_0 = {{24{data[7]}}, data[7:0]} + {{24{data[15]}}, data[15:8]};
    assign pair_0_8_1 = {{24{data[23]}}, data[23:16]} + {{24{data[31]}}, data[31:24]};
    assign pair_0_8_2 = {{24{data[39]}}, data[39:32]} + {{24{data[47]}}, data[47:40]};
    assign pair_0_8_3 = {{24{data[55]}}, data[55:48]} + {{24{data[63]}}, data[63:56]};
    assign pair_0_4_0 = pair_0_8_0 + pair_0_8_1;
    assign pair_0_4_1 = pair_0_8_2 + pair_0_8_3;
    assign pair_0_2_0 = pair_0_4_0 + pair_0_4_1;

    always @* begin
        now_0 = 32'd0;
        if (step) begin
            now_0 = (first ? 32'd0 : sum_0) + pair_0_2_0;
        end else begin
            now_0 = sum_0;
        end
    end

    always @(posedge clk) begin
        sum_0 <= now_0;
    end

    always @(posedge clk) begin
        if (take) begin
            out <= now_0;
        end
    end

endmodule

module group_scales_k4_t2_1x4_w8_int8_acc32_g32_s8_share2_plane_zero_on (
    input  wire clk,
    input  wire rst,
    input  wire start,
    input  wire first,
    input  wire last,
    input  wire [31:0] scale,
    input  wire [127:0] sums,
    input  wire zero,
    input  wire [31:0] act,
    output wire out_valid,
    output wire out_last,
    output wire [191:0] out
);

    reg  [127:0] given;
    wire [95:0] unit_0_0_out;
    wire [95:0] unit_0_2_out;
    wire unit_0_2_out_valid;

    assign out_valid = out_last;
    assign out = {(unit_0_2_out & {96{unit_0_2_out_valid}}), (unit_0_0_out & {96{out_last}})};

    always @* begin
        given = sums;
        if (zero) begin
            given = {4{act}};
        end
    end

    plane_scale_share2_sum32_scale8_acc48 unit_0_0 (
        .clk(clk),
        .rst(rst),
        .load(start),
        .first(first),
        .last(last),
        .sum(given[63:0]),
        .scale(scale[15:0]),
        .out_valid(out_last),
        .out(unit_0_0_out)
    );

    plane_scale_share2_sum32_scale8_acc48 unit_0_2 (
        .clk(clk),
        .rst(rst),
        .load(start),
        .first(first),
        .last(last),
        .sum(given[127:64]),
        .scale(scale[31:16]),
        .out_valid(unit_0_2_out_valid),
        .out(unit_0_2_out)
    );

endmodule

module plane_scale_share2_sum32_scale8_acc48 (
    input  wire clk,
    input  wire rst,
    input  wire load,
    input  wire first,
    input  wire last,
    input  wire [63:0] sum,
    input  wire [15:0] scale,
    output reg  out_valid,
    output wire [95:0] out
);

    wire ends;
    reg  column;
    reg  [47:0] work;
    wire [47:0] addend;
    reg  [63:0] sums;
    reg  [15:0] scales;
    wire [47:0] begun;
    reg  [6:0] low;
    reg  closes;
    reg  [2:0] delayed_1;
    reg  delayed_2;
    wire bits_1;
    reg  delayed_3;
    wire bits_2;
    wire [47:0] total;
    reg  [47:0] delayed_4;

    assign bits_1 = delayed_2 & (delayed_1 == 3'd7);
    assign bits_2 = delayed_3 & (delayed_1 == 3'd0);
    assign ends = bits_1 & (column == 1'b1);
    assign addend = ({{16{sums[31]}}, sums[31:0]} & {48{scales[0]}}) ^ {48{bits_1}};
    assign begun = work & {~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2, ~bits_2};
    assign total = (begun + addend) + {47'd0, bits_1};
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
                work <= {1'b0, total[47:1]};
            end
        end
    end

    always @(posedge clk) begin
        if (bits_1) begin
            delayed_4 <= {total[40:0], low};
        end
    end

    always @(posedge clk) begin
        if (load) begin
            sums <= sum;
        end else begin
            if (bits_1) begin
                sums <= {32'd0, sums[63:32]};
            end
        end
    end

endmodule

module plane_buffer_k4_t2_1x4_w8_int8_acc32_g32_s8_share2_plane_zero_on (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [63:0] in_data,
    input  wire in_last,
    input  wire [2:0] in_bits,
    output reg  step_valid,
    input  wire step_ready,
    output wire [63:0] data,
    output reg  first,
    output reg  twice,
    output reg  minus,
    output reg  last,
    output reg  tile_end,
    output reg  top,
    output reg  group_end,
    output wire fault
);

    reg  bank_in;
    reg  bank_out;
    reg  [1:0] full;
    reg  [5:0] bank_0;
    reg  [1:0] chunk;
    reg  [5:0] bank_1;
    reg  [2:0] mode_of_tile;
    reg  [1:0] at;
    wire close;
    wire [5:0] held;
    reg  top_36;
    wire pass_is_last;
    wire write_en;
    wire is_1;
    wire bits_1;
    wire bits_2;
    wire bits_3;
    wire read_en;
    wire bits_4;
    wire bits_5;
    wire bits_6;
    wire bits_7;
    wire is_2;
    reg  [2:0] delayed_1;
    wire [2:0] choice_1;
    reg  delayed_2;
    wire bits_8;

    assign bits_3 = bits_2 & (bank_in == 1'b0);
    assign bits_5 = bits_4 & (bank_out == 1'b0);
    assign bits_6 = bits_2 & (bank_in == 1'b1);
    assign bits_7 = bits_4 & (bank_out == 1'b1);
    assign in_ready = ~(bank_in ? full[1] : full[0]);
    assign write_en = in_valid & in_ready;
    assign held = bank_out ? bank_1 : bank_0;
    assign is_1 = chunk == 2'd3;
    assign bits_1 = in_last | is_1;
    assign bits_2 = (write_en & bits_1) & 1'b1;
    assign bits_8 = ((1'b0 | (delayed_2 & (in_bits != mode_of_tile))) | (in_last & ~1'b1)) | (1'b1 & (in_last & ~is_1));
    assign fault = write_en & bits_8;
    assign choice_1 = top_36 ? held[5:3] : delayed_1;
    assign pass_is_last = choice_1 == 3'd0;
    assign read_en = (bank_out ? full[1] : full[0]) & (~step_valid | step_ready);
    assign is_2 = at == held[1:0];
    assign close = is_2 & pass_is_last;
    assign bits_4 = read_en & close;

    always @(posedge clk) begin
        if (rst) begin
            full <= 2'd0;
        end else begin
            if (bits_3) begin
                full[0] <= 1'b1;
            end else if (bits_5) begin
                full[0] <= 1'b0;
            end
            if (bits_6) begin
                full[1] <= 1'b1;
            end else if (bits_7) begin
                full[1] <= 1'b0;
            end
        end
    end

    always @(posedge clk) begin
        if (bits_3) begin
            bank_0 <= {in_bits, in_last, chunk};
        end
    end

    always @(posedge clk) begin
        if (bits_6) begin
            bank_1 <= {in_bits, in_last, chunk};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            delayed_2 <= 1'b0;
        end else begin
            if (write_en) begin
                delayed_2 <= ~(in_last & 1'b1);
            end
        end
    end

    always @(posedge clk) begin
        if (write_en) begin
            mode_of_tile <= in_bits;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            chunk <= 2'd0;
        end else begin
            if (write_en) begin
                if (1'b1) begin
                    chunk <= bits_1 ? 2'd0 : (chunk + 2'd1);
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
            at <= 2'd0;
        end else begin
            if (read_en) begin
                at <= is_2 ? 2'd0 : (at + 2'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            first <= 1'b0;
        end else begin
            if (read_en) begin
                first <= (at == 2'd0) & 1'b1;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            twice <= 1'b0;
        end else begin
            if (read_en) begin
                twice <= 1'b0;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            minus <= 1'b0;
        end else begin
            if (read_en) begin
                minus <= 1'b0;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            last <= 1'b0;
        end else begin
            if (read_en) begin
                last <= is_2;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            tile_end <= 1'b0;
        end else begin
            if (read_en) begin
                tile_end <= close & held[2];
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            top <= 1'b0;
        end else begin
            if (read_en) begin
                top <= top_36;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            group_end <= 1'b0;
        end else begin
            if (read_en) begin
                group_end <= close;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            top_36 <= 1'b1;
        end else begin
            if (read_en) begin
                if (is_2) begin
                    top_36 <= pass_is_last;
                end
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            delayed_1 <= 3'd0;
        end else begin
            if (read_en) begin
                if (is_2) begin
                    delayed_1 <= choice_1 - 3'd1;
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

    ram_1r1w_8x64 chunks (
        .clk(clk),
        .write_en(write_en),
        .write_addr({bank_in, chunk}),
        .write_data(in_data),
        .read_en(read_en),
        .read_addr({bank_out, at}),
        .read_data(data)
    );

endmodule

module ram_1r1w_8x64 (
    input  wire clk,
    input  wire write_en,
    input  wire [2:0] write_addr,
    input  wire [63:0] write_data,
    input  wire read_en,
    input  wire [2:0] read_addr,
    output reg  [63:0] read_data
);

    reg  [63:0] words [0:7];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module lut_array_k4_t2_1x4_w8_int8_acc32 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire twice,
    input  wire minus,
    input  wire [63:0] act,
    input  wire [31:0] wgt,
    output wire out_valid,
    output wire out_last,
    output reg  [127:0] out
);

    wire [63:0] act_step;
    wire first_step;
    wire twice_step;
    wire keep;
    reg  first_edge;
    reg  twice_edge;
    wire twice_then;
    wire [145:0] row_0_word;
    wire [17:0] column_0_word;
    wire [17:0] column_1_word;
    wire [17:0] column_2_word;
    wire [17:0] column_3_word;
    wire [10:0] row_0_common;
    reg  [159:0] drain_0;
    reg  left;
    reg  [1:0] load;
    wire [31:0] cell_0_0_acc;
    wire [31:0] cell_0_1_acc;
    wire [31:0] cell_0_2_acc;
    wire [31:0] cell_0_3_acc;
    wire [31:0] common_0_acc;
    reg  [2:0] start;
    wire [31:0] total_0;
    wire [31:0] total_1;
    wire [31:0] total_2;
    wire [31:0] total_3;

    assign act_step = act & {64{valid}};
    assign first_step = first & valid;
    assign twice_step = twice & valid;
    assign keep = ~(first_edge | twice_edge);
    assign twice_then = twice_edge & ~first_edge;
    assign total_0 = drain_0[31:0] + drain_0[159:128];
    assign total_1 = drain_0[63:32] + drain_0[159:128];
    assign total_2 = drain_0[95:64] + drain_0[159:128];
    assign total_3 = drain_0[127:96] + drain_0[159:128];
    assign out_valid = left != 1'b0;
    assign out_last = left == 1'b1;

    always @(posedge clk) begin
        first_edge <= first_step;
        twice_edge <= twice_step;
        drain_0 <= load[1] ? {common_0_acc, cell_0_3_acc, cell_0_2_acc, cell_0_1_acc, cell_0_0_acc} : 160'd0;
        out <= {total_3, total_2, total_1, total_0};
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
            start <= 3'd0;
        end else begin
            start <= {start[1:0], (valid & last)};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            left <= 1'b0;
        end else begin
            if (start[2]) begin
                left <= 1'b1;
            end else if (out_valid) begin
                left <= left - 1'b1;
            end
        end
    end

    lut_column_k4_t2_1x4_w8_int8_acc32 column_0 (
        .clk(clk),
        .wgt(wgt[7:0]),
        .minus(minus),
        .word(column_0_word)
    );

    lut_column_k4_t2_1x4_w8_int8_acc32 column_1 (
        .clk(clk),
        .wgt(wgt[15:8]),
        .minus(minus),
        .word(column_1_word)
    );

    lut_column_k4_t2_1x4_w8_int8_acc32 column_2 (
        .clk(clk),
        .wgt(wgt[23:16]),
        .minus(minus),
        .word(column_2_word)
    );

    lut_column_k4_t2_1x4_w8_int8_acc32 column_3 (
        .clk(clk),
        .wgt(wgt[31:24]),
        .minus(minus),
        .word(column_3_word)
    );

    lut_tables_k4_t2_1x4_w8_int8_acc32 row_0 (
        .clk(clk),
        .act(act_step),
        .minus(minus),
        .word(row_0_word),
        .common(row_0_common)
    );

    lut_cell_k4_t2_1x4_w8_int8_acc32 cell_0_0 (
        .clk(clk),
        .row(row_0_word),
        .column(column_0_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_0_acc)
    );

    lut_cell_k4_t2_1x4_w8_int8_acc32 cell_0_1 (
        .clk(clk),
        .row(row_0_word),
        .column(column_1_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_1_acc)
    );

    lut_cell_k4_t2_1x4_w8_int8_acc32 cell_0_2 (
        .clk(clk),
        .row(row_0_word),
        .column(column_2_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_2_acc)
    );

    lut_cell_k4_t2_1x4_w8_int8_acc32 cell_0_3 (
        .clk(clk),
        .row(row_0_word),
        .column(column_3_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_3_acc)
    );

    plane_common_11_acc32 common_0 (
        .clk(clk),
        .row(row_0_common),
        .keep(keep),
        .twice(twice_then),
        .acc(common_0_acc)
    );

endmodule

module plane_common_11_acc32 (
    input  wire clk,
    input  wire [10:0] row,
    input  wire keep,
    input  wire twice,
    output reg  [31:0] acc
);

    wire [31:0] before_;
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
    wire add_10_0_sum;
    wire add_10_0_carry;
    wire add_10_1_sum;
    wire add_10_1_carry;
    wire add_11_0_sum;
    wire add_11_0_carry;
    wire add_11_1_sum;
    wire add_11_1_carry;
    wire add_12_0_sum;
    wire add_12_0_carry;
    wire add_12_1_sum;
    wire add_12_1_carry;
    wire add_13_0_sum;
    wire add_13_0_carry;
    wire add_13_1_sum;
    wire add_13_1_carry;
    wire add_14_0_sum;
    wire add_14_0_carry;
    wire add_14_1_sum;
    wire add_14_1_carry;
    wire add_15_0_sum;
    wire add_15_0_carry;
    wire add_15_1_sum;
    wire add_15_1_carry;
    wire add_16_0_sum;
    wire add_16_0_carry;
    wire add_16_1_sum;
    wire add_16_1_carry;
    wire add_17_0_sum;
    wire add_17_0_carry;
    wire add_17_1_sum;
    wire add_17_1_carry;
    wire add_18_0_sum;
    wire add_18_0_carry;
    wire add_18_1_sum;
    wire add_18_1_carry;
    wire add_19_0_sum;
    wire add_19_0_carry;
    wire add_19_1_sum;
    wire add_19_1_carry;
    wire add_20_0_sum;
    wire add_20_0_carry;
    wire add_20_1_sum;
    wire add_20_1_carry;
    wire add_21_0_sum;
    wire add_21_0_carry;
    wire add_21_1_sum;
    wire add_21_1_carry;
    wire add_22_0_sum;
    wire add_22_0_carry;
    wire add_22_1_sum;
    wire add_22_1_carry;
    wire add_23_0_sum;
    wire add_23_0_carry;
    wire add_23_1_sum;
    wire add_23_1_carry;
    wire add_24_0_sum;
    wire add_24_0_carry;
    wire add_24_1_sum;
    wire add_24_1_carry;
    wire add_25_0_sum;
    wire add_25_0_carry;
    wire add_25_1_sum;
    wire add_25_1_carry;
    wire add_26_0_sum;
    wire add_26_0_carry;
    wire add_26_1_sum;
    wire add_26_1_carry;
    wire add_27_0_sum;
    wire add_27_0_carry;
    wire add_27_1_sum;
    wire add_27_1_carry;
    wire add_28_0_sum;
    wire add_28_0_carry;
    wire add_28_1_sum;
    wire add_28_1_carry;
    wire add_29_0_sum;
    wire add_29_0_carry;
    wire add_29_1_sum;
    wire add_29_1_carry;
    wire add_30_0_sum;
    wire add_30_0_carry;
    wire add_30_1_sum;
    wire add_30_1_carry;
    wire add_31_0_sum;
    wire add_31_0_carry;
    wire add_31_1_sum;
    wire add_31_1_carry;
    wire unused_carries;

    assign before_ = (acc & {32{keep}}) | ({acc[30:0], 1'b0} & {32{twice}});
    assign add_0_0_sum = row[0] ^ before_[0];
    assign add_0_0_carry = row[0] & before_[0];
    assign add_1_0_half = row[1] ^ before_[1];
    assign add_1_0_sum = add_1_0_half ^ add_0_0_carry;
    assign add_1_0_carry = (row[1] & before_[1]) | (add_1_0_half & add_0_0_carry);
    assign add_2_0_half = row[2] ^ before_[2];
    assign add_2_0_sum = add_2_0_half ^ add_1_0_carry;
    assign add_2_0_carry = (row[2] & before_[2]) | (add_2_0_half & add_1_0_carry);
    assign add_3_0_half = row[3] ^ before_[3];
    assign add_3_0_sum = add_3_0_half ^ add_2_0_carry;
    assign add_3_0_carry = (row[3] & before_[3]) | (add_3_0_half & add_2_0_carry);
    assign add_4_0_half = row[4] ^ before_[4];
    assign add_4_0_sum = add_4_0_half ^ add_3_0_carry;
    assign add_4_0_carry = (row[4] & before_[4]) | (add_4_0_half & add_3_0_carry);
    assign add_5_0_half = row[5] ^ before_[5];
    assign add_5_0_sum = add_5_0_half ^ add_4_0_carry;
    assign add_5_0_carry = (row[5] & before_[5]) | (add_5_0_half & add_4_0_carry);
    assign add_6_0_half = row[6] ^ before_[6];
    assign add_6_0_sum = add_6_0_half ^ add_5_0_carry;
    assign add_6_0_carry = (row[6] & before_[6]) | (add_6_0_half & add_5_0_carry);
    assign add_7_0_half = row[7] ^ before_[7];
    assign add_7_0_sum = add_7_0_half ^ add_6_0_carry;
    assign add_7_0_carry = (row[7] & before_[7]) | (add_7_0_half & add_6_0_carry);
    assign add_8_0_half = row[8] ^ before_[8];
    assign add_8_0_sum = add_8_0_half ^ add_7_0_carry;
    assign add_8_0_carry = (row[8] & before_[8]) | (add_8_0_half & add_7_0_carry);
    assign add_9_0_half = row[9] ^ before_[9];
    assign add_9_0_sum = add_9_0_half ^ add_8_0_carry;
    assign add_9_0_carry = (row[9] & before_[9]) | (add_9_0_half & add_8_0_carry);
    assign add_10_0_sum = ~(~row[10] ^ before_[10]);
    assign add_10_0_carry = ~row[10] | before_[10];
    assign add_10_1_sum = add_10_0_sum ^ add_9_0_carry;
    assign add_10_1_carry = add_10_0_sum & add_9_0_carry;
    assign add_11_0_sum = ~(before_[11] ^ add_10_0_carry);
    assign add_11_0_carry = before_[11] | add_10_0_carry;
    assign add_11_1_sum = add_11_0_sum ^ add_10_1_carry;
    assign add_11_1_carry = add_11_0_sum & add_10_1_carry;
    assign add_12_0_sum = ~(before_[12] ^ add_11_0_carry);
    assign add_12_0_carry = before_[12] | add_11_0_carry;
    assign add_12_1_sum = add_12_0_sum ^ add_11_1_carry;
    assign add_12_1_carry = add_12_0_sum & add_11_1_carry;
    assign add_13_0_sum = ~(before_[13] ^ add_12_0_carry);
    assign add_13_0_carry = before_[13] | add_12_0_carry;
    assign add_13_1_sum = add_13_0_sum ^ add_12_1_carry;
    assign add_13_1_carry = add_13_0_sum & add_12_1_carry;
    assign add_14_0_sum = ~(before_[14] ^ add_13_0_carry);
    assign add_14_0_carry = before_[14] | add_13_0_carry;
    assign add_14_1_sum = add_14_0_sum ^ add_13_1_carry;
    assign add_14_1_carry = add_14_0_sum & add_13_1_carry;
    assign add_15_0_sum = ~(before_[15] ^ add_14_0_carry);
    assign add_15_0_carry = before_[15] | add_14_0_carry;
    assign add_15_1_sum = add_15_0_sum ^ add_14_1_carry;
    assign add_15_1_carry = add_15_0_sum & add_14_1_carry;
    assign add_16_0_sum = ~(before_[16] ^ add_15_0_carry);
    assign add_16_0_carry = before_[16] | add_15_0_carry;
    assign add_16_1_sum = add_16_0_sum ^ add_15_1_carry;
    assign add_16_1_carry = add_16_0_sum & add_15_1_carry;
    assign add_17_0_sum = ~(before_[17] ^ add_16_0_carry);
    assign add_17_0_carry = before_[17] | add_16_0_carry;
    assign add_17_1_sum = add_17_0_sum ^ add_16_1_carry;
    assign add_17_1_carry = add_17_0_sum & add_16_1_carry;
    assign add_18_0_sum = ~(before_[18] ^ add_17_0_carry);
    assign add_18_0_carry = before_[18] | add_17_0_carry;
    assign add_18_1_sum = add_18_0_sum ^ add_17_1_carry;
    assign add_18_1_carry = add_18_0_sum & add_17_1_carry;
    assign add_19_0_sum = ~(before_[19] ^ add_18_0_carry);
    assign add_19_0_carry = before_[19] | add_18_0_carry;
    assign add_19_1_sum = add_19_0_sum ^ add_18_1_carry;
    assign add_19_1_carry = add_19_0_sum & add_18_1_carry;
    assign add_20_0_sum = ~(before_[20] ^ add_19_0_carry);
    assign add_20_0_carry = before_[20] | add_19_0_carry;
    assign add_20_1_sum = add_20_0_sum ^ add_19_1_carry;
    assign add_20_1_carry = add_20_0_sum & add_19_1_carry;
    assign add_21_0_sum = ~(before_[21] ^ add_20_0_carry);
    assign add_21_0_carry = before_[21] | add_20_0_carry;
    assign add_21_1_sum = add_21_0_sum ^ add_20_1_carry;
    assign add_21_1_carry = add_21_0_sum & add_20_1_carry;
    assign add_22_0_sum = ~(before_[22] ^ add_21_0_carry);
    assign add_22_0_carry = before_[22] | add_21_0_carry;
    assign add_22_1_sum = add_22_0_sum ^ add_21_1_carry;
    assign add_22_1_carry = add_22_0_sum & add_21_1_carry;
    assign add_23_0_sum = ~(before_[23] ^ add_22_0_carry);
    assign add_23_0_carry = before_[23] | add_22_0_carry;
    assign add_23_1_sum = add_23_0_sum ^ add_22_1_carry;
    assign add_23_1_carry = add_23_0_sum & add_22_1_carry;
    assign add_24_0_sum = ~(before_[24] ^ add_23_0_carry);
    assign add_24_0_carry = before_[24] | add_23_0_carry;
    assign add_24_1_sum = add_24_0_sum ^ add_23_1_carry;
    assign add_24_1_carry = add_24_0_sum & add_23_1_carry;
    assign add_25_0_sum = ~(before_[25] ^ add_24_0_carry);
    assign add_25_0_carry = before_[25] | add_24_0_carry;
    assign add_25_1_sum = add_25_0_sum ^ add_24_1_carry;
    assign add_25_1_carry = add_25_0_sum & add_24_1_carry;
    assign add_26_0_sum = ~(before_[26] ^ add_25_0_carry);
    assign add_26_0_carry = before_[26] | add_25_0_carry;
    assign add_26_1_sum = add_26_0_sum ^ add_25_1_carry;
    assign add_26_1_carry = add_26_0_sum & add_25_1_carry;
    assign add_27_0_sum = ~(before_[27] ^ add_26_0_carry);
    assign add_27_0_carry = before_[27] | add_26_0_carry;
    assign add_27_1_sum = add_27_0_sum ^ add_26_1_carry;
    assign add_27_1_carry = add_27_0_sum & add_26_1_carry;
    assign add_28_0_sum = ~(before_[28] ^ add_27_0_carry);
    assign add_28_0_carry = before_[28] | add_27_0_carry;
    assign add_28_1_sum = add_28_0_sum ^ add_27_1_carry;
    assign add_28_1_carry = add_28_0_sum & add_27_1_carry;
    assign add_29_0_sum = ~(before_[29] ^ add_28_0_carry);
    assign add_29_0_carry = before_[29] | add_28_0_carry;
    assign add_29_1_sum = add_29_0_sum ^ add_28_1_carry;
    assign add_29_1_carry = add_29_0_sum & add_28_1_carry;
    assign add_30_0_sum = ~(before_[30] ^ add_29_0_carry);
    assign add_30_0_carry = before_[30] | add_29_0_carry;
    assign add_30_1_sum = add_30_0_sum ^ add_29_1_carry;
    assign add_30_1_carry = add_30_0_sum & add_29_1_carry;
    assign add_31_0_sum = ~(before_[31] ^ add_30_0_carry);
    assign add_31_0_carry = before_[31] | add_30_0_carry;
    assign add_31_1_sum = add_31_0_sum ^ add_30_1_carry;
    assign add_31_1_carry = add_31_0_sum & add_30_1_carry;
    assign unused_carries = |{add_31_1_carry, add_31_0_carry};

    always @(posedge clk) begin
        acc <= {add_31_1_sum, add_30_1_sum, add_29_1_sum, add_28_1_sum, add_27_1_sum, add_26_1_sum, add_25_1_sum, add_24_1_sum, add_23_1_sum, add_22_1_sum, add_21_1_sum, add_20_1_sum, add_19_1_sum, add_18_1_sum, add_17_1_sum, add_16_1_sum, add_15_1_sum, add_14_1_sum, add_13_1_sum, add_12_1_sum, add_11_1_sum, add_10_1_sum, add_9_0_sum, add_8_0_sum, add_7_0_sum, add_6_0_sum, add_5_0_sum, add_4_0_sum, add_3_0_sum, add_2_0_sum, add_1_0_sum, add_0_0_sum};
    end

endmodule

module lut_cell_k4_t2_1x4_w8_int8_acc32 (
    input  wire clk,
    input  wire [145:0] row,
    input  wire [17:0] column,
    input  wire keep,
    input  wire twice,
    output reg  [31:0] acc
);

    wire [31:0] before_;
    wire [8:0] entry_0;
    wire [8:0] term_0;
    wire one_0;
    wire [8:0] entry_1;
    wire [8:0] term_1;
    wire one_1;
    wire add_0_0_half;
    wire add_0_0_sum;
    wire add_0_0_carry;
    wire add_0_1_half;
    wire add_0_1_sum;
    wire add_0_1_carry;
    wire add_1_0_half;
    wire add_1_0_sum;
    wire add_1_0_carry;
    wire add_1_1_half;
    wire add_1_1_sum;
    wire add_1_1_carry;
    wire add_2_0_half;
    wire add_2_0_sum;
    wire add_2_0_carry;
    wire add_2_1_half;
    wire add_2_1_sum;
    wire add_2_1_carry;
    wire add_3_0_half;
    wire add_3_0_sum;
    wire add_3_0_carry;
    wire add_3_1_half;
    wire add_3_1_sum;
    wire add_3_1_carry;
    wire add_4_0_half;
    wire add_4_0_sum;
    wire add_4_0_carry;
    wire add_4_1_half;
    wire add_4_1_sum;
    wire add_4_1_carry;
    wire add_5_0_half;
    wire add_5_0_sum;
    wire add_5_0_carry;
    wire add_5_1_half;
    wire add_5_1_sum;
    wire add_5_1_carry;
    wire add_6_0_half;
    wire add_6_0_sum;
    wire add_6_0_carry;
    wire add_6_1_half;
    wire add_6_1_sum;
    wire add_6_1_carry;
    wire add_7_0_half;
    wire add_7_0_sum;
    wire add_7_0_carry;
    wire add_7_1_half;
    wire add_7_1_sum;
    wire add_7_1_carry;
    wire add_8_0_half;
    wire add_8_0_sum;
    wire add_8_0_carry;
    wire add_8_1_half;
    wire add_8_1_sum;
    wire add_8_1_carry;
    wire add_9_0_sum;
    wire add_9_0_carry;
    wire add_9_1_sum;
    wire add_9_1_carry;
    wire add_10_0_sum;
    wire add_10_0_carry;
    wire add_10_1_sum;
    wire add_10_1_carry;
    wire add_11_0_sum;
    wire add_11_0_carry;
    wire add_11_1_sum;
    wire add_11_1_carry;
    wire add_12_0_sum;
    wire add_12_0_carry;
    wire add_12_1_sum;
    wire add_12_1_carry;
    wire add_13_0_sum;
    wire add_13_0_carry;
    wire add_13_1_sum;
    wire add_13_1_carry;
    wire add_14_0_sum;
    wire add_14_0_carry;
    wire add_14_1_sum;
    wire add_14_1_carry;
    wire add_15_0_sum;
    wire add_15_0_carry;
    wire add_15_1_sum;
    wire add_15_1_carry;
    wire add_16_0_sum;
    wire add_16_0_carry;
    wire add_16_1_sum;
    wire add_16_1_carry;
    wire add_17_0_sum;
    wire add_17_0_carry;
    wire add_17_1_sum;
    wire add_17_1_carry;
    wire add_18_0_sum;
    wire add_18_0_carry;
    wire add_18_1_sum;
    wire add_18_1_carry;
    wire add_19_0_sum;
    wire add_19_0_carry;
    wire add_19_1_sum;
    wire add_19_1_carry;
    wire add_20_0_sum;
    wire add_20_0_carry;
    wire add_20_1_sum;
    wire add_20_1_carry;
    wire add_21_0_sum;
    wire add_21_0_carry;
    wire add_21_1_sum;
    wire add_21_1_carry;
    wire add_22_0_sum;
    wire add_22_0_carry;
    wire add_22_1_sum;
    wire add_22_1_carry;
    wire add_23_0_sum;
    wire add_23_0_carry;
    wire add_23_1_sum;
    wire add_23_1_carry;
    wire add_24_0_sum;
    wire add_24_0_carry;
    wire add_24_1_sum;
    wire add_24_1_carry;
    wire add_25_0_sum;
    wire add_25_0_carry;
    wire add_25_1_sum;
    wire add_25_1_carry;
    wire add_26_0_sum;
    wire add_26_0_carry;
    wire add_26_1_sum;
    wire add_26_1_carry;
    wire add_27_0_sum;
    wire add_27_0_carry;
    wire add_27_1_sum;
    wire add_27_1_carry;
    wire add_28_0_sum;
    wire add_28_0_carry;
    wire add_28_1_sum;
    wire add_28_1_carry;
    wire add_29_0_sum;
    wire add_29_0_carry;
    wire add_29_1_sum;
    wire add_29_1_carry;
    wire add_30_0_sum;
    wire add_30_0_carry;
    wire add_30_1_sum;
    wire add_30_1_carry;
    wire add_31_0_sum;
    wire add_31_0_carry;
    wire add_31_1_sum;
    wire add_31_1_carry;
    wire unused_carries;
    wire [8:0] bits_1;
    wire [8:0] bits_2;
    wire [8:0] bits_3;
    wire [8:0] bits_4;

    assign before_ = (acc & {32{keep}}) | ({acc[30:0], 1'b0} & {32{twice}});
    assign bits_1 = (((row[8:0] & {9{column[0]}}) | (row[17:9] & {9{column[1]}})) | (row[26:18] & {9{column[2]}})) | (row[35:27] & {9{column[3]}});
    assign bits_2 = ((bits_1 | (row[44:36] & {9{column[4]}})) | (row[53:45] & {9{column[5]}})) | (row[62:54] & {9{column[6]}});
    assign entry_0 = bits_2 | (row[71:63] & {9{column[7]}});
    assign term_0 = entry_0 ^ {9{column[8]}};
    assign one_0 = column[8] & ~row[72];
    assign bits_3 = ((row[81:73] & {9{column[9]}}) | (row[90:82] & {9{column[10]}})) | (row[99:91] & {9{column[11]}});
    assign bits_4 = ((bits_3 | (row[108:100] & {9{column[12]}})) | (row[117:109] & {9{column[13]}})) | (row[126:118] & {9{column[14]}});
    assign entry_1 = (bits_4 | (row[135:127] & {9{column[15]}})) | (row[144:136] & {9{column[16]}});
    assign term_1 = entry_1 ^ {9{column[17]}};
    assign one_1 = column[17] & ~row[145];
    assign add_0_0_half = term_0[0] ^ one_0;
    assign add_0_0_sum = add_0_0_half ^ term_1[0];
    assign add_0_0_carry = (term_0[0] & one_0) | (add_0_0_half & term_1[0]);
    assign add_0_1_half = one_1 ^ add_0_0_sum;
    assign add_0_1_sum = add_0_1_half ^ before_[0];
    assign add_0_1_carry = (one_1 & add_0_0_sum) | (add_0_1_half & before_[0]);
    assign add_1_0_half = term_0[1] ^ term_1[1];
    assign add_1_0_sum = add_1_0_half ^ add_0_0_carry;
    assign add_1_0_carry = (term_0[1] & term_1[1]) | (add_1_0_half & add_0_0_carry);
    assign add_1_1_half = add_1_0_sum ^ before_[1];
    assign add_1_1_sum = add_1_1_half ^ add_0_1_carry;
    assign add_1_1_carry = (add_1_0_sum & before_[1]) | (add_1_1_half & add_0_1_carry);
    assign add_2_0_half = term_0[2] ^ term_1[2];
    assign add_2_0_sum = add_2_0_half ^ add_1_0_carry;
    assign add_2_0_carry = (term_0[2] & term_1[2]) | (add_2_0_half & add_1_0_carry);
    assign add_2_1_half = add_2_0_sum ^ before_[2];
    assign add_2_1_sum = add_2_1_half ^ add_1_1_carry;
    assign add_2_1_carry = (add_2_0_sum & before_[2]) | (add_2_1_half & add_1_1_carry);
    assign add_3_0_half = term_0[3] ^ term_1[3];
    assign add_3_0_sum = add_3_0_half ^ add_2_0_carry;
    assign add_3_0_carry = (term_0[3] & term_1[3]) | (add_3_0_half & add_2_0_carry);
    assign add_3_1_half = add_3_0_sum ^ before_[3];
    assign add_3_1_sum = add_3_1_half ^ add_2_1_carry;
    assign add_3_1_carry = (add_3_0_sum & before_[3]) | (add_3_1_half & add_2_1_carry);
    assign add_4_0_half = term_0[4] ^ term_1[4];
    assign add_4_0_sum = add_4_0_half ^ add_3_0_carry;
    assign add_4_0_carry = (term_0[4] & term_1[4]) | (add_4_0_half & add_3_0_carry);
    assign add_4_1_half = add_4_0_sum ^ before_[4];
    assign add_4_1_sum = add_4_1_half ^ add_3_1_carry;
    assign add_4_1_carry = (add_4_0_sum & before_[4]) | (add_4_1_half & add_3_1_carry);
    assign add_5_0_half = term_0[5] ^ term_1[5];
    assign add_5_0_sum = add_5_0_half ^ add_4_0_carry;
    assign add_5_0_carry = (term_0[5] & term_1[5]) | (add_5_0_half & add_4_0_carry);
    assign add_5_1_half = add_5_0_sum ^ before_[5];
    assign add_5_1_sum = add_5_1_half ^ add_4_1_carry;
    assign add_5_1_carry = (add_5_0_sum & before_[5]) | (add_5_1_half & add_4_1_carry);
    assign add_6_0_half = term_0[6] ^ term_1[6];
    assign add_6_0_sum = add_6_0_half ^ add_5_0_carry;
    assign add_6_0_carry = (term_0[6] & term_1[6]) | (add_6_0_half & add_5_0_carry);
    assign add_6_1_half = add_6_0_sum ^ before_[6];
    assign add_6_1_sum = add_6_1_half ^ add_5_1_carry;
    assign add_6_1_carry = (add_6_0_sum & before_[6]) | (add_6_1_half & add_5_1_carry);
    assign add_7_0_half = term_0[7] ^ term_1[7];
    assign add_7_0_sum = add_7_0_half ^ add_6_0_carry;
    assign add_7_0_carry = (term_0[7] & term_1[7]) | (add_7_0_half & add_6_0_carry);
    assign add_7_1_half = add_7_0_sum ^ before_[7];
    assign add_7_1_sum = add_7_1_half ^ add_6_1_carry;
    assign add_7_1_carry = (add_7_0_sum & before_[7]) | (add_7_1_half & add_6_1_carry);
    assign add_8_0_half = ~term_0[8] ^ ~term_1[8];
    assign add_8_0_sum = add_8_0_half ^ add_7_0_carry;
    assign add_8_0_carry = (~term_0[8] & ~term_1[8]) | (add_8_0_half & add_7_0_carry);
    assign add_8_1_half = add_8_0_sum ^ before_[8];
    assign add_8_1_sum = add_8_1_half ^ add_7_1_carry;
    assign add_8_1_carry = (add_8_0_sum & before_[8]) | (add_8_1_half & add_7_1_carry);
    assign add_9_0_sum = ~(add_8_0_carry ^ before_[9]);
    assign add_9_0_carry = add_8_0_carry | before_[9];
    assign add_9_1_sum = add_9_0_sum ^ add_8_1_carry;
    assign add_9_1_carry = add_9_0_sum & add_8_1_carry;
    assign add_10_0_sum = ~(before_[10] ^ add_9_0_carry);
    assign add_10_0_carry = before_[10] | add_9_0_carry;
    assign add_10_1_sum = add_10_0_sum ^ add_9_1_carry;
    assign add_10_1_carry = add_10_0_sum & add_9_1_carry;
    assign add_11_0_sum = ~(before_[11] ^ add_10_0_carry);
    assign add_11_0_carry = before_[11] | add_10_0_carry;
    assign add_11_1_sum = add_11_0_sum ^ add_10_1_carry;
    assign add_11_1_carry = add_11_0_sum & add_10_1_carry;
    assign add_12_0_sum = ~(before_[12] ^ add_11_0_carry);
    assign add_12_0_carry = before_[12] | add_11_0_carry;
    assign add_12_1_sum = add_12_0_sum ^ add_11_1_carry;
    assign add_12_1_carry = add_12_0_sum & add_11_1_carry;
    assign add_13_0_sum = ~(before_[13] ^ add_12_0_carry);
    assign add_13_0_carry = before_[13] | add_12_0_carry;
    assign add_13_1_sum = add_13_0_sum ^ add_12_1_carry;
    assign add_13_1_carry = add_13_0_sum & add_12_1_carry;
    assign add_14_0_sum = ~(before_[14] ^ add_13_0_carry);
    assign add_14_0_carry = before_[14] | add_13_0_carry;
    assign add_14_1_sum = add_14_0_sum ^ add_13_1_carry;
    assign add_14_1_carry = add_14_0_sum & add_13_1_carry;
    assign add_15_0_sum = ~(before_[15] ^ add_14_0_carry);
    assign add_15_0_carry = before_[15] | add_14_0_carry;
    assign add_15_1_sum = add_15_0_sum ^ add_14_1_carry;
    assign add_15_1_carry = add_15_0_sum & add_14_1_carry;
    assign add_16_0_sum = ~(before_[16] ^ add_15_0_carry);
    assign add_16_0_carry = before_[16] | add_15_0_carry;
    assign add_16_1_sum = add_16_0_sum ^ add_15_1_carry;
    assign add_16_1_carry = add_16_0_sum & add_15_1_carry;
    assign add_17_0_sum = ~(before_[17] ^ add_16_0_carry);
    assign add_17_0_carry = before_[17] | add_16_0_carry;
    assign add_17_1_sum = add_17_0_sum ^ add_16_1_carry;
    assign add_17_1_carry = add_17_0_sum & add_16_1_carry;
    assign add_18_0_sum = ~(before_[18] ^ add_17_0_carry);
    assign add_18_0_carry = before_[18] | add_17_0_carry;
    assign add_18_1_sum = add_18_0_sum ^ add_17_1_carry;
    assign add_18_1_carry = add_18_0_sum & add_17_1_carry;
    assign add_19_0_sum = ~(before_[19] ^ add_18_0_carry);
    assign add_19_0_carry = before_[19] | add_18_0_carry;
    assign add_19_1_sum = add_19_0_sum ^ add_18_1_carry;
    assign add_19_1_carry = add_19_0_sum & add_18_1_carry;
    assign add_20_0_sum = ~(before_[20] ^ add_19_0_carry);
    assign add_20_0_carry = before_[20] | add_19_0_carry;
    assign add_20_1_sum = add_20_0_sum ^ add_19_1_carry;
    assign add_20_1_carry = add_20_0_sum & add_19_1_carry;
    assign add_21_0_sum = ~(before_[21] ^ add_20_0_carry);
    assign add_21_0_carry = before_[21] | add_20_0_carry;
    assign add_21_1_sum = add_21_0_sum ^ add_20_1_carry;
    assign add_21_1_carry = add_21_0_sum & add_20_1_carry;
    assign add_22_0_sum = ~(before_[22] ^ add_21_0_carry);
    assign add_22_0_carry = before_[22] | add_21_0_carry;
    assign add_22_1_sum = add_22_0_sum ^ add_21_1_carry;
    assign add_22_1_carry = add_22_0_sum & add_21_1_carry;
    assign add_23_0_sum = ~(before_[23] ^ add_22_0_carry);
    assign add_23_0_carry = before_[23] | add_22_0_carry;
    assign add_23_1_sum = add_23_0_sum ^ add_22_1_carry;
    assign add_23_1_carry = add_23_0_sum & add_22_1_carry;
    assign add_24_0_sum = ~(before_[24] ^ add_23_0_carry);
    assign add_24_0_carry = before_[24] | add_23_0_carry;
    assign add_24_1_sum = add_24_0_sum ^ add_23_1_carry;
    assign add_24_1_carry = add_24_0_sum & add_23_1_carry;
    assign add_25_0_sum = ~(before_[25] ^ add_24_0_carry);
    assign add_25_0_carry = before_[25] | add_24_0_carry;
    assign add_25_1_sum = add_25_0_sum ^ add_24_1_carry;
    assign add_25_1_carry = add_25_0_sum & add_24_1_carry;
    assign add_26_0_sum = ~(before_[26] ^ add_25_0_carry);
    assign add_26_0_carry = before_[26] | add_25_0_carry;
    assign add_26_1_sum = add_26_0_sum ^ add_25_1_carry;
    assign add_26_1_carry = add_26_0_sum & add_25_1_carry;
    assign add_27_0_sum = ~(before_[27] ^ add_26_0_carry);
    assign add_27_0_carry = before_[27] | add_26_0_carry;
    assign add_27_1_sum = add_27_0_sum ^ add_26_1_carry;
    assign add_27_1_carry = add_27_0_sum & add_26_1_carry;
    assign add_28_0_sum = ~(before_[28] ^ add_27_0_carry);
    assign add_28_0_carry = before_[28] | add_27_0_carry;
    assign add_28_1_sum = add_28_0_sum ^ add_27_1_carry;
    assign add_28_1_carry = add_28_0_sum & add_27_1_carry;
    assign add_29_0_sum = ~(before_[29] ^ add_28_0_carry);
    assign add_29_0_carry = before_[29] | add_28_0_carry;
    assign add_29_1_sum = add_29_0_sum ^ add_28_1_carry;
    assign add_29_1_carry = add_29_0_sum & add_28_1_carry;
    assign add_30_0_sum = ~(before_[30] ^ add_29_0_carry);
    assign add_30_0_carry = before_[30] | add_29_0_carry;
    assign add_30_1_sum = add_30_0_sum ^ add_29_1_carry;
    assign add_30_1_carry = add_30_0_sum & add_29_1_carry;
    assign add_31_0_sum = ~(before_[31] ^ add_30_0_carry);
    assign add_31_0_carry = before_[31] | add_30_0_carry;
    assign add_31_1_sum = add_31_0_sum ^ add_30_1_carry;
    assign add_31_1_carry = add_31_0_sum & add_30_1_carry;
    assign unused_carries = |{add_31_1_carry, add_31_0_carry};

    always @(posedge clk) begin
        acc <= {add_31_1_sum, add_30_1_sum, add_29_1_sum, add_28_1_sum, add_27_1_sum, add_26_1_sum, add_25_1_sum, add_24_1_sum, add_23_1_sum, add_22_1_sum, add_21_1_sum, add_20_1_sum, add_19_1_sum, add_18_1_sum, add_17_1_sum, add_16_1_sum, add_15_1_sum, add_14_1_sum, add_13_1_sum, add_12_1_sum, add_11_1_sum, add_10_1_sum, add_9_1_sum, add_8_1_sum, add_7_1_sum, add_6_1_sum, add_5_1_sum, add_4_1_sum, add_3_1_sum, add_2_1_sum, add_1_1_sum, add_0_1_sum};
    end

endmodule

module lut_tables_k4_t2_1x4_w8_int8_acc32 (
    input  wire clk,
    input  wire [63:0] act,
    input  wire minus,
    output reg  [145:0] word,
    output wire [10:0] common
);

    wire [8:0] table_0_high_0;
    wire [8:0] table_0_high_1;
    wire [8:0] table_0_low_0;
    wire [8:0] table_0_low_1;
    wire [9:0] table_0_0;
    wire [9:0] table_0_1;
    wire [9:0] table_0_2;
    wire [9:0] table_0_3;
    wire [9:0] table_0_4;
    wire [9:0] table_0_5;
    wire [9:0] table_0_6;
    wire [9:0] table_0_7;
    wire unused_parities_0;
    wire [8:0] table_1_high_0;
    wire [8:0] table_1_high_1;
    wire [8:0] table_1_low_0;
    wire [8:0] table_1_low_1;
    wire [9:0] table_1_0;
    wire [9:0] table_1_1;
    wire [9:0] table_1_2;
    wire [9:0] table_1_3;
    wire [9:0] table_1_4;
    wire [9:0] table_1_5;
    wire [9:0] table_1_6;
    wire [9:0] table_1_7;
    wire unused_parities_1;
    reg  minus_held;
    wire [9:0] sum_1;
    wire [10:0] common_step;

    assign table_0_high_0 = {act[31], act[31:24]} - {act[23], act[23:16]};
    assign table_0_high_1 = {act[31], act[31:24]} + {act[23], act[23:16]};
    assign table_0_low_0 = {act[15], act[15:8]} - {act[7], act[7:0]};
    assign table_0_low_1 = {act[15], act[15:8]} + {act[7], act[7:0]};
    assign table_0_0 = {table_0_high_0[8], table_0_high_0} - {table_0_low_1[8], table_0_low_1};
    assign table_0_1 = {table_0_high_0[8], table_0_high_0} - {table_0_low_0[8], table_0_low_0};
    assign table_0_2 = {table_0_high_0[8], table_0_high_0} + {table_0_low_0[8], table_0_low_0};
    assign table_0_3 = {table_0_high_0[8], table_0_high_0} + {table_0_low_1[8], table_0_low_1};
    assign table_0_4 = {table_0_high_1[8], table_0_high_1} - {table_0_low_1[8], table_0_low_1};
    assign table_0_5 = {table_0_high_1[8], table_0_high_1} - {table_0_low_0[8], table_0_low_0};
    assign table_0_6 = {table_0_high_1[8], table_0_high_1} + {table_0_low_0[8], table_0_low_0};
    assign table_0_7 = {table_0_high_1[8], table_0_high_1} + {table_0_low_1[8], table_0_low_1};
    assign unused_parities_0 = |{table_0_7[0], table_0_6[0], table_0_5[0], table_0_4[0], table_0_3[0], table_0_2[0], table_0_1[0], table_0_0[0]};
    assign table_1_high_0 = {act[63], act[63:56]} - {act[55], act[55:48]};
    assign table_1_high_1 = {act[63], act[63:56]} + {act[55], act[55:48]};
    assign table_1_low_0 = {act[47], act[47:40]} - {act[39], act[39:32]};
    assign table_1_low_1 = {act[47], act[47:40]} + {act[39], act[39:32]};
    assign table_1_0 = {table_1_high_0[8], table_1_high_0} - {table_1_low_1[8], table_1_low_1};
    assign table_1_1 = {table_1_high_0[8], table_1_high_0} - {table_1_low_0[8], table_1_low_0};
    assign table_1_2 = {table_1_high_0[8], table_1_high_0} + {table_1_low_0[8], table_1_low_0};
    assign table_1_3 = {table_1_high_0[8], table_1_high_0} + {table_1_low_1[8], table_1_low_1};
    assign table_1_4 = {table_1_high_1[8], table_1_high_1} - {table_1_low_1[8], table_1_low_1};
    assign table_1_5 = {table_1_high_1[8], table_1_high_1} - {table_1_low_0[8], table_1_low_0};
    assign table_1_6 = {table_1_high_1[8], table_1_high_1} + {table_1_low_0[8], table_1_low_0};
    assign table_1_7 = {table_1_high_1[8], table_1_high_1} + {table_1_low_1[8], table_1_low_1};
    assign unused_parities_1 = |{table_1_7[0], table_1_6[0], table_1_5[0], table_1_4[0], table_1_3[0], table_1_2[0], table_1_1[0], table_1_0[0]};
    assign sum_1 = {word[71], word[71:63]} + {word[144], word[144:136]};
    assign common_step = ({sum_1[9], sum_1} ^ {11{minus_held}}) + {9'd0, (minus_held ? 2'd1 : ({1'b0, word[72]} + {1'b0, word[145]}))};
    assign common = common_step;

    always @(posedge clk) begin
        word <= {table_1_0[0], table_1_7[9:1], table_1_6[9:1], table_1_5[9:1], table_1_4[9:1], table_1_3[9:1], table_1_2[9:1], table_1_1[9:1], table_1_0[9:1], table_0_0[0], table_0_7[9:1], table_0_6[9:1], table_0_5[9:1], table_0_4[9:1], table_0_3[9:1], table_0_2[9:1], table_0_1[9:1], table_0_0[9:1]};
        minus_held <= minus;
    end

endmodule

module lut_column_k4_t2_1x4_w8_int8_acc32 (
    input  wire clk,
    input  wire [7:0] wgt,
    input  wire minus,
    output wire [17:0] word
);

    reg  [7:0] wgt_held;

    assign word = {wgt_held[7], ((wgt_held[4] & wgt_held[5]) & wgt_held[6]), ((~wgt_held[4] & wgt_held[5]) & wgt_held[6]), ((wgt_held[4] & ~wgt_held[5]) & wgt_held[6]), ((~wgt_held[4] & ~wgt_held[5]) & wgt_held[6]), ((wgt_held[4] & wgt_held[5]) & ~wgt_held[6]), ((~wgt_held[4] & wgt_held[5]) & ~wgt_held[6]), ((wgt_held[4] & ~wgt_held[5]) & ~wgt_held[6]), ((~wgt_held[4] & ~wgt_held[5]) & ~wgt_held[6]), wgt_held[3], ((wgt_held[0] & wgt_held[1]) & wgt_held[2]), ((~wgt_held[0] & wgt_held[1]) & wgt_held[2]), ((wgt_held[0] & ~wgt_held[1]) & wgt_held[2]), ((~wgt_held[0] & ~wgt_held[1]) & wgt_held[2]), ((wgt_held[0] & wgt_held[1]) & ~wgt_held[2]), ((~wgt_held[0] & wgt_held[1]) & ~wgt_held[2]), ((wgt_held[0] & ~wgt_held[1]) & ~wgt_held[2]), ((~wgt_held[0] & ~wgt_held[1]) & ~wgt_held[2])};

    always @(posedge clk) begin
        wgt_held <= {~(wgt[7] ^ minus), (wgt[6:4] ^ {~wgt[7], ~wgt[7], ~wgt[7]}), ~(wgt[3] ^ minus), (wgt[2:0] ^ {~wgt[3], ~wgt[3], ~wgt[3]})};
    end

endmodule

`default_nettype wire
