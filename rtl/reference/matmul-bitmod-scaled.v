// matmul_bitmod_lanes4_1x4_int8_int4_int8_bitmod_fp4_e2m3_acc24_os_g32_s8_share2: matrix engine of BitMoD PEs: a datatype for every group of weights
//
//   lanes       4            products that are added at once
//   rows        1            rows of PEs, which share weights and their digits
//   cols        4            columns of PEs, which share activations and their alignment
//   act         int8         format of the activations; floats are aligned to the greatest exponent of their sum
//   datatypes   int4+int8+bitmod_fp4+e2m3 what weights may be, chosen at run time
//   acc_width   24 bits      width of the accumulators; results wrap modulo 2**acc_width
//   guard       0 bits       floats: bits kept below the last bit of an activation with the greatest exponent
//   stages      0 cycles     registers between operands and accumulator: 1: behind the sum of the lanes; 2: behind the alignment of floats too
//   adder       ripple       how carries go through the sums of a PE: ripple: the smallest; prefix: in fewer levels
//   recode      inside       where codes of weights become digits: inside; or outside, where the recoders stand at the edge of a larger array: weights come as digits
//   form        os           anchor: operands registered, accumulator exposed, as published PEs are measured; os: sums begin and end, and rows of results leave through a drain
//   group       32           k that share scales: 0: all, else 32 to 256 and a multiple of the lanes
//   scale_bits  8 bits       width of a scale, a number in two's complement; 0: no scales, 2 and more else
//   share       2            columns that take turns at a scale unit
//   out_width   40 bits      width of a result; results wrap modulo 2**out_width
//   queue       4 beats      beats that each input queue holds, to even out stalls
//
// digest 349a8aceb9c324b295e756fbdb2e0c782fd863a407834b0eef54c33a8a0dc1b9
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module matmul_bitmod_lanes4_1x4_int8_int4_int8_bitmod_fp4_e2m3_acc24_os_g32_s8_share2 (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [31:0] act__data,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [127:0] wgt__data,
    input  wire [1:0] wgt__datatype,
    input  wire [7:0] wgt__selector,
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
    wire [32:0] act_queue_out_data;
    wire wgt_queue_out_valid;
    wire core_wgt__ready;
    wire [138:0] wgt_queue_out_data;
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

    planes_core_lanes4_1x4_int8_int4_int8_bitmod_fp4_e2m3_acc24_os_g32_s8_share2 core (
        .clk(clk),
        .rst(rst),
        .act__valid(act_queue_out_valid),
        .act__data(act_queue_out_data[31:0]),
        .act__last(act_queue_out_data[32]),
        .wgt__valid(wgt_queue_out_valid),
        .wgt__data(wgt_queue_out_data[127:0]),
        .wgt__datatype(wgt_queue_out_data[129:128]),
        .wgt__selector(wgt_queue_out_data[137:130]),
        .wgt__last(wgt_queue_out_data[138]),
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

    queue_33_4 act_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(act__valid),
        .in_data({act__last, act__data}),
        .out_ready(core_act__ready),
        .in_ready(act__ready),
        .out_valid(act_queue_out_valid),
        .out_data(act_queue_out_data)
    );

    queue_139_4 wgt_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(wgt__valid),
        .in_data({wgt__last, wgt__selector, wgt__datatype, wgt__data}),
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

module queue_139_4 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [138:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [138:0] out_data
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

    ram_1r1w_4x139 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_4x139 (
    input  wire clk,
    input  wire write_en,
    input  wire [1:0] write_addr,
    input  wire [138:0] write_data,
    input  wire read_en,
    input  wire [1:0] read_addr,
    output reg  [138:0] read_data
);

    reg  [138:0] words [0:3];

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

module planes_core_lanes4_1x4_int8_int4_int8_bitmod_fp4_e2m3_acc24_os_g32_s8_share2 (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [31:0] act__data,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [127:0] wgt__data,
    input  wire [1:0] wgt__datatype,
    input  wire [7:0] wgt__selector,
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

    reg  [1:0] most;
    wire chunk_ends;
    wire sum_ends;
    reg  [2:0] chunk;
    wire step_last;
    wire may_end;
    reg  begins;
    wire enough;
    reg  [3:0] free;
    wire [1:0] unused_markers;
    wire array_out_valid;
    wire array_out_last;
    reg  [2:0] start_47;
    reg  [31:0] taken;
    wire [95:0] array_out;
    reg  [3:0] wait_;
    reg  inside_sum;
    reg  [1:0] datatype_of_sum;
    reg  [7:0] selector_of_sum;
    reg  first_60;
    reg  fresh;
    reg  last_62;
    reg  [1:0] digit;
    wire valid;
    wire bits_1;
    wire bits_2;

    assign chunk_ends = digit == most;
    assign sum_ends = chunk == 3'd7;
    assign step_last = chunk_ends & sum_ends;
    assign valid = (act__valid & wgt__valid) & (~step_last | may_end);
    assign act__ready = valid & chunk_ends;
    assign wgt__ready = valid & chunk_ends;
    assign scale__ready = valid & step_last;
    assign enough = free >= 4'd1;
    assign bits_1 = scale__ready & act__last;
    assign may_end = (((wait_ == 4'd0) & (enough | ~act__last)) & scale__valid) & ~1'b0;
    assign bits_2 = |{(scale__ready & (bits_1 != scale__last)), (((valid & chunk_ends) & inside_sum) & (selector_of_sum != wgt__selector)), (((valid & chunk_ends) & inside_sum) & (datatype_of_sum != wgt__datatype)), (((valid & chunk_ends) & act__last) & ~sum_ends), (valid & (act__last != wgt__last)), overrun};
    assign unused_markers = {array_out_last, array_out_valid};

    always @* begin
        most = 2'd0;
        case (wgt__datatype)
            2'd0: begin
                most = 2'd1;
            end
            2'd1: begin
                most = 2'd3;
            end
            2'd2: begin
                most = 2'd1;
            end
            2'd3: begin
                most = 2'd2;
            end
            default: ;
        endcase
    end

    always @(posedge clk) begin
        if (rst) begin
            digit <= 2'd0;
        end else begin
            if (valid) begin
                digit <= chunk_ends ? 2'd0 : (digit + 2'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            chunk <= 3'd0;
        end else begin
            if (valid & chunk_ends) begin
                chunk <= sum_ends ? 3'd0 : (chunk + 3'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            inside_sum <= 1'b0;
        end else begin
            if (valid & chunk_ends) begin
                inside_sum <= ~sum_ends;
            end
        end
    end

    always @(posedge clk) begin
        if (valid & chunk_ends) begin
            datatype_of_sum <= wgt__datatype;
        end
    end

    always @(posedge clk) begin
        if (valid & chunk_ends) begin
            selector_of_sum <= wgt__selector;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            begins <= 1'b1;
        end else begin
            if (valid) begin
                begins <= step_last;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            free <= 4'd9;
        end else begin
            if ((scale__ready & act__last) & ~popped) begin
                free <= free - 4'd1;
            end else if (popped & ~(scale__ready & act__last)) begin
                free <= free + 4'd1;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            start_47 <= 3'd0;
        end else begin
            start_47 <= {start_47[1:0], scale__ready};
        end
    end

    always @(posedge clk) begin
        if (scale__ready) begin
            taken <= scale__data;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            first_60 <= 1'b0;
        end else begin
            if (scale__ready) begin
                first_60 <= fresh;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            last_62 <= 1'b0;
        end else begin
            if (scale__ready) begin
                last_62 <= bits_1;
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

    pe_bitmod_lanes4_1x4_int8_int4_int8_bitmod_fp4_e2m3_acc24_os array (
        .clk(clk),
        .rst(rst),
        .valid(valid),
        .first(begins),
        .last(step_last),
        .act(act__data),
        .wgt(wgt__data),
        .selector(wgt__selector),
        .datatype(wgt__datatype),
        .digit(digit),
        .out_valid(array_out_valid),
        .out_last(array_out_last),
        .out(array_out)
    );

    group_scales_lanes4_1x4_int8_int4_int8_bitmod_fp4_e2m3_acc24_os_g32_s8_share2 groups (
        .clk(clk),
        .rst(rst),
        .start(start_47[2]),
        .first(first_60),
        .last(last_62),
        .scale(taken),
        .sums(array_out),
        .out_valid(out_valid),
        .out_last(out_last),
        .out(out_data)
    );

endmodule

module group_scales_lanes4_1x4_int8_int4_int8_bitmod_fp4_e2m3_acc24_os_g32_s8_share2 (
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

module pe_bitmod_lanes4_1x4_int8_int4_int8_bitmod_fp4_e2m3_acc24_os (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire [31:0] act,
    input  wire [127:0] wgt,
    input  wire [7:0] selector,
    input  wire [1:0] datatype,
    input  wire [1:0] digit,
    output wire out_valid,
    output wire out_last,
    output reg  [95:0] out
);

    reg  first_edge;
    reg  [11:0] term_operand_0;
    wire [11:0] recoder_0_term;
    reg  [11:0] term_operand_1;
    wire [11:0] recoder_1_term;
    reg  [11:0] term_operand_2;
    wire [11:0] recoder_2_term;
    reg  [11:0] term_operand_3;
    wire [11:0] recoder_3_term;
    reg  [1:0] digit_operand;
    reg  [31:0] act_operand_0;
    reg  [1:0] last_late;
    wire [23:0] pe_0_0_acc;
    wire [23:0] pe_0_1_acc;
    wire [23:0] pe_0_2_acc;
    wire [23:0] pe_0_3_acc;
    reg  left;
    wire [95:0] choice_1;

    assign choice_1 = last_late[1] ? {pe_0_3_acc, pe_0_2_acc, pe_0_1_acc, pe_0_0_acc} : {pe_0_3_acc, pe_0_2_acc, pe_0_1_acc, pe_0_0_acc};
    assign out_valid = left != 1'b0;
    assign out_last = left == 1'b1;

    always @(posedge clk) begin
        term_operand_0 <= recoder_0_term & {12{valid}};
        term_operand_1 <= recoder_1_term & {12{valid}};
        term_operand_2 <= recoder_2_term & {12{valid}};
        term_operand_3 <= recoder_3_term & {12{valid}};
        digit_operand <= digit;
        act_operand_0 <= act;
        out <= choice_1;
    end

    always @(posedge clk) begin
        if (rst) begin
            first_edge <= 1'b0;
        end else begin
            first_edge <= valid & first;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            last_late <= 2'd0;
        end else begin
            last_late <= {last_late[0], (valid & last)};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            left <= 1'b0;
        end else begin
            if (last_late[1]) begin
                left <= 1'b1;
            end else if (out_valid) begin
                left <= left - 1'b1;
            end
        end
    end

    bitmod_recoder_lanes4_1x1_int8_int4_int8_bitmod_fp4_e2m3_acc24_anchor recoder_0 (
        .wgt(wgt[31:0]),
        .selector(selector[1:0]),
        .datatype(datatype),
        .digit(digit),
        .term(recoder_0_term)
    );

    bitmod_recoder_lanes4_1x1_int8_int4_int8_bitmod_fp4_e2m3_acc24_anchor recoder_1 (
        .wgt(wgt[63:32]),
        .selector(selector[3:2]),
        .datatype(datatype),
        .digit(digit),
        .term(recoder_1_term)
    );

    bitmod_recoder_lanes4_1x1_int8_int4_int8_bitmod_fp4_e2m3_acc24_anchor recoder_2 (
        .wgt(wgt[95:64]),
        .selector(selector[5:4]),
        .datatype(datatype),
        .digit(digit),
        .term(recoder_2_term)
    );

    bitmod_recoder_lanes4_1x1_int8_int4_int8_bitmod_fp4_e2m3_acc24_anchor recoder_3 (
        .wgt(wgt[127:96]),
        .selector(selector[7:6]),
        .datatype(datatype),
        .digit(digit),
        .term(recoder_3_term)
    );

    bitmod_cell_lanes4_1x1_int8_int4_int8_bitmod_fp4_e2m3_acc24_anchor pe_0_0 (
        .clk(clk),
        .act(act_operand_0),
        .term(term_operand_0),
        .digit(digit_operand),
        .first(first_edge),
        .acc(pe_0_0_acc)
    );

    bitmod_cell_lanes4_1x1_int8_int4_int8_bitmod_fp4_e2m3_acc24_anchor pe_0_1 (
        .clk(clk),
        .act(act_operand_0),
        .term(term_operand_1),
        .digit(digit_operand),
        .first(first_edge),
        .acc(pe_0_1_acc)
    );

    bitmod_cell_lanes4_1x1_int8_int4_int8_bitmod_fp4_e2m3_acc24_anchor pe_0_2 (
        .clk(clk),
        .act(act_operand_0),
        .term(term_operand_2),
        .digit(digit_operand),
        .first(first_edge),
        .acc(pe_0_2_acc)
    );

    bitmod_cell_lanes4_1x1_int8_int4_int8_bitmod_fp4_e2m3_acc24_anchor pe_0_3 (
        .clk(clk),
        .act(act_operand_0),
        .term(term_operand_3),
        .digit(digit_operand),
        .first(first_edge),
        .acc(pe_0_3_acc)
    );

endmodule

module bitmod_cell_lanes4_1x1_int8_int4_int8_bitmod_fp4_e2m3_acc24_anchor (
    input  wire clk,
    input  wire [31:0] act,
    input  wire [11:0] term,
    input  wire [1:0] digit,
    input  wire first,
    output reg  [23:0] acc
);

    wire [13:0] total_up_2;
    wire dot_carry;
    wire [11:0] dot_total;
    wire [17:0] total_up_4;
    wire acc_0_0_half;
    wire [23:0] acc_kept;
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
    wire acc_5_0_half;
    wire acc_5_0_sum;
    wire acc_5_0_carry;
    wire acc_6_0_half;
    wire acc_6_0_sum;
    wire acc_6_0_carry;
    wire acc_7_0_half;
    wire acc_7_0_sum;
    wire acc_7_0_carry;
    wire acc_8_0_half;
    wire acc_8_0_sum;
    wire acc_8_0_carry;
    wire acc_9_0_half;
    wire acc_9_0_sum;
    wire acc_9_0_carry;
    wire acc_10_0_half;
    wire acc_10_0_sum;
    wire acc_10_0_carry;
    wire acc_11_0_half;
    wire acc_11_0_sum;
    wire acc_11_0_carry;
    wire acc_12_0_half;
    wire acc_12_0_sum;
    wire acc_12_0_carry;
    wire acc_13_0_half;
    wire acc_13_0_sum;
    wire acc_13_0_carry;
    wire acc_14_0_half;
    wire acc_14_0_sum;
    wire acc_14_0_carry;
    wire acc_15_0_half;
    wire acc_15_0_sum;
    wire acc_15_0_carry;
    wire acc_16_0_half;
    wire acc_16_0_sum;
    wire acc_16_0_carry;
    wire acc_17_0_sum;
    wire acc_17_0_carry;
    wire acc_17_1_sum;
    wire acc_17_1_carry;
    wire acc_18_0_sum;
    wire acc_18_0_carry;
    wire acc_18_1_sum;
    wire acc_18_1_carry;
    wire acc_19_0_sum;
    wire acc_19_0_carry;
    wire acc_19_1_sum;
    wire acc_19_1_carry;
    wire acc_20_0_sum;
    wire acc_20_0_carry;
    wire acc_20_1_sum;
    wire acc_20_1_carry;
    wire acc_21_0_sum;
    wire acc_21_0_carry;
    wire acc_21_1_sum;
    wire acc_21_1_carry;
    wire acc_22_0_sum;
    wire acc_22_0_carry;
    wire acc_22_1_sum;
    wire acc_22_1_carry;
    wire acc_23_0_sum;
    wire acc_23_1_sum;

    assign total_up_2 = digit[0] ? {dot_total, {2{dot_carry}}} : {{2{dot_total[11]}}, dot_total};
    assign total_up_4 = digit[1] ? {total_up_2, {4{dot_carry}}} : {{4{dot_total[11]}}, total_up_2};
    assign acc_0_0_half = acc_kept[0] ^ dot_carry;
    assign acc_0_0_sum = acc_0_0_half ^ total_up_4[0];
    assign acc_0_0_carry = (acc_kept[0] & dot_carry) | (acc_0_0_half & total_up_4[0]);
    assign acc_1_0_half = acc_kept[1] ^ total_up_4[1];
    assign acc_1_0_sum = acc_1_0_half ^ acc_0_0_carry;
    assign acc_1_0_carry = (acc_kept[1] & total_up_4[1]) | (acc_1_0_half & acc_0_0_carry);
    assign acc_2_0_half = acc_kept[2] ^ total_up_4[2];
    assign acc_2_0_sum = acc_2_0_half ^ acc_1_0_carry;
    assign acc_2_0_carry = (acc_kept[2] & total_up_4[2]) | (acc_2_0_half & acc_1_0_carry);
    assign acc_3_0_half = acc_kept[3] ^ total_up_4[3];
    assign acc_3_0_sum = acc_3_0_half ^ acc_2_0_carry;
    assign acc_3_0_carry = (acc_kept[3] & total_up_4[3]) | (acc_3_0_half & acc_2_0_carry);
    assign acc_4_0_half = acc_kept[4] ^ total_up_4[4];
    assign acc_4_0_sum = acc_4_0_half ^ acc_3_0_carry;
    assign acc_4_0_carry = (acc_kept[4] & total_up_4[4]) | (acc_4_0_half & acc_3_0_carry);
    assign acc_5_0_half = acc_kept[5] ^ total_up_4[5];
    assign acc_5_0_sum = acc_5_0_half ^ acc_4_0_carry;
    assign acc_5_0_carry = (acc_kept[5] & total_up_4[5]) | (acc_5_0_half & acc_4_0_carry);
    assign acc_6_0_half = acc_kept[6] ^ total_up_4[6];
    assign acc_6_0_sum = acc_6_0_half ^ acc_5_0_carry;
    assign acc_6_0_carry = (acc_kept[6] & total_up_4[6]) | (acc_6_0_half & acc_5_0_carry);
    assign acc_7_0_half = acc_kept[7] ^ total_up_4[7];
    assign acc_7_0_sum = acc_7_0_half ^ acc_6_0_carry;
    assign acc_7_0_carry = (acc_kept[7] & total_up_4[7]) | (acc_7_0_half & acc_6_0_carry);
    assign acc_8_0_half = acc_kept[8] ^ total_up_4[8];
    assign acc_8_0_sum = acc_8_0_half ^ acc_7_0_carry;
    assign acc_8_0_carry = (acc_kept[8] & total_up_4[8]) | (acc_8_0_half & acc_7_0_carry);
    assign acc_9_0_half = acc_kept[9] ^ total_up_4[9];
    assign acc_9_0_sum = acc_9_0_half ^ acc_8_0_carry;
    assign acc_9_0_carry = (acc_kept[9] & total_up_4[9]) | (acc_9_0_half & acc_8_0_carry);
    assign acc_10_0_half = acc_kept[10] ^ total_up_4[10];
    assign acc_10_0_sum = acc_10_0_half ^ acc_9_0_carry;
    assign acc_10_0_carry = (acc_kept[10] & total_up_4[10]) | (acc_10_0_half & acc_9_0_carry);
    assign acc_11_0_half = acc_kept[11] ^ total_up_4[11];
    assign acc_11_0_sum = acc_11_0_half ^ acc_10_0_carry;
    assign acc_11_0_carry = (acc_kept[11] & total_up_4[11]) | (acc_11_0_half & acc_10_0_carry);
    assign acc_12_0_half = acc_kept[12] ^ total_up_4[12];
    assign acc_12_0_sum = acc_12_0_half ^ acc_11_0_carry;
    assign acc_12_0_carry = (acc_kept[12] & total_up_4[12]) | (acc_12_0_half & acc_11_0_carry);
    assign acc_13_0_half = acc_kept[13] ^ total_up_4[13];
    assign acc_13_0_sum = acc_13_0_half ^ acc_12_0_carry;
    assign acc_13_0_carry = (acc_kept[13] & total_up_4[13]) | (acc_13_0_half & acc_12_0_carry);
    assign acc_14_0_half = acc_kept[14] ^ total_up_4[14];
    assign acc_14_0_sum = acc_14_0_half ^ acc_13_0_carry;
    assign acc_14_0_carry = (acc_kept[14] & total_up_4[14]) | (acc_14_0_half & acc_13_0_carry);
    assign acc_15_0_half = acc_kept[15] ^ total_up_4[15];
    assign acc_15_0_sum = acc_15_0_half ^ acc_14_0_carry;
    assign acc_15_0_carry = (acc_kept[15] & total_up_4[15]) | (acc_15_0_half & acc_14_0_carry);
    assign acc_16_0_half = acc_kept[16] ^ total_up_4[16];
    assign acc_16_0_sum = acc_16_0_half ^ acc_15_0_carry;
    assign acc_16_0_carry = (acc_kept[16] & total_up_4[16]) | (acc_16_0_half & acc_15_0_carry);
    assign acc_17_0_sum = ~(acc_kept[17] ^ ~total_up_4[17]);
    assign acc_17_0_carry = acc_kept[17] | ~total_up_4[17];
    assign acc_17_1_sum = acc_17_0_sum ^ acc_16_0_carry;
    assign acc_17_1_carry = acc_17_0_sum & acc_16_0_carry;
    assign acc_18_0_sum = ~(acc_kept[18] ^ acc_17_0_carry);
    assign acc_18_0_carry = acc_kept[18] | acc_17_0_carry;
    assign acc_18_1_sum = acc_18_0_sum ^ acc_17_1_carry;
    assign acc_18_1_carry = acc_18_0_sum & acc_17_1_carry;
    assign acc_19_0_sum = ~(acc_kept[19] ^ acc_18_0_carry);
    assign acc_19_0_carry = acc_kept[19] | acc_18_0_carry;
    assign acc_19_1_sum = acc_19_0_sum ^ acc_18_1_carry;
    assign acc_19_1_carry = acc_19_0_sum & acc_18_1_carry;
    assign acc_20_0_sum = ~(acc_kept[20] ^ acc_19_0_carry);
    assign acc_20_0_carry = acc_kept[20] | acc_19_0_carry;
    assign acc_20_1_sum = acc_20_0_sum ^ acc_19_1_carry;
    assign acc_20_1_carry = acc_20_0_sum & acc_19_1_carry;
    assign acc_21_0_sum = ~(acc_kept[21] ^ acc_20_0_carry);
    assign acc_21_0_carry = acc_kept[21] | acc_20_0_carry;
    assign acc_21_1_sum = acc_21_0_sum ^ acc_20_1_carry;
    assign acc_21_1_carry = acc_21_0_sum & acc_20_1_carry;
    assign acc_22_0_sum = ~(acc_kept[22] ^ acc_21_0_carry);
    assign acc_22_0_carry = acc_kept[22] | acc_21_0_carry;
    assign acc_22_1_sum = acc_22_0_sum ^ acc_21_1_carry;
    assign acc_22_1_carry = acc_22_0_sum & acc_21_1_carry;
    assign acc_23_0_sum = ~(acc_kept[23] ^ acc_22_0_carry);
    assign acc_23_1_sum = acc_23_0_sum ^ acc_22_1_carry;
    assign acc_kept = first ? 24'd0 : acc;

    always @(posedge clk) begin
        acc <= {acc_23_1_sum, acc_22_1_sum, acc_21_1_sum, acc_20_1_sum, acc_19_1_sum, acc_18_1_sum, acc_17_1_sum, acc_16_0_sum, acc_15_0_sum, acc_14_0_sum, acc_13_0_sum, acc_12_0_sum, acc_11_0_sum, acc_10_0_sum, acc_9_0_sum, acc_8_0_sum, acc_7_0_sum, acc_6_0_sum, acc_5_0_sum, acc_4_0_sum, acc_3_0_sum, acc_2_0_sum, acc_1_0_sum, acc_0_0_sum};
    end

    bitmod_dot_lanes4_1x1_int8_int4_int8_bitmod_fp4_e2m3_acc24_anchor dot (
        .act(act),
        .term(term),
        .total(dot_total),
        .carry(dot_carry)
    );

endmodule

module bitmod_dot_lanes4_1x1_int8_int4_int8_bitmod_fp4_e2m3_acc24_anchor (
    input  wire [31:0] act,
    input  wire [11:0] term,
    output wire [11:0] total,
    output wire carry
);

    wire [7:0] turned_0;
    wire one_0;
    wire two_0;
    wire four_0;
    wire [9:0] product_0;
    wire [7:0] turned_1;
    wire one_1;
    wire two_1;
    wire four_1;
    wire [9:0] product_1;
    wire [7:0] turned_2;
    wire one_2;
    wire two_2;
    wire four_2;
    wire [9:0] product_2;
    wire [7:0] turned_3;
    wire one_3;
    wire two_3;
    wire four_3;
    wire [9:0] product_3;
    wire tree_0_0_half;
    wire tree_0_0_sum;
    wire tree_0_0_carry;
    wire tree_0_1_half;
    wire tree_0_1_sum;
    wire tree_0_1_carry;
    wire tree_0_2_half;
    wire tree_0_2_sum;
    wire tree_0_2_carry;
    wire tree_1_0_half;
    wire tree_1_0_sum;
    wire tree_1_0_carry;
    wire tree_1_1_half;
    wire tree_1_1_sum;
    wire tree_1_1_carry;
    wire tree_1_2_half;
    wire tree_1_2_sum;
    wire tree_1_2_carry;
    wire tree_2_0_half;
    wire tree_2_0_sum;
    wire tree_2_0_carry;
    wire tree_2_1_half;
    wire tree_2_1_sum;
    wire tree_2_1_carry;
    wire tree_2_2_half;
    wire tree_2_2_sum;
    wire tree_2_2_carry;
    wire tree_3_0_half;
    wire tree_3_0_sum;
    wire tree_3_0_carry;
    wire tree_3_1_half;
    wire tree_3_1_sum;
    wire tree_3_1_carry;
    wire tree_3_2_half;
    wire tree_3_2_sum;
    wire tree_3_2_carry;
    wire tree_4_0_half;
    wire tree_4_0_sum;
    wire tree_4_0_carry;
    wire tree_4_1_half;
    wire tree_4_1_sum;
    wire tree_4_1_carry;
    wire tree_4_2_half;
    wire tree_4_2_sum;
    wire tree_4_2_carry;
    wire tree_5_0_half;
    wire tree_5_0_sum;
    wire tree_5_0_carry;
    wire tree_5_1_half;
    wire tree_5_1_sum;
    wire tree_5_1_carry;
    wire tree_5_2_half;
    wire tree_5_2_sum;
    wire tree_5_2_carry;
    wire tree_6_0_half;
    wire tree_6_0_sum;
    wire tree_6_0_carry;
    wire tree_6_1_half;
    wire tree_6_1_sum;
    wire tree_6_1_carry;
    wire tree_6_2_half;
    wire tree_6_2_sum;
    wire tree_6_2_carry;
    wire tree_7_0_half;
    wire tree_7_0_sum;
    wire tree_7_0_carry;
    wire tree_7_1_half;
    wire tree_7_1_sum;
    wire tree_7_1_carry;
    wire tree_7_2_half;
    wire tree_7_2_sum;
    wire tree_7_2_carry;
    wire tree_8_0_half;
    wire tree_8_0_sum;
    wire tree_8_0_carry;
    wire tree_8_1_half;
    wire tree_8_1_sum;
    wire tree_8_1_carry;
    wire tree_8_2_half;
    wire tree_8_2_sum;
    wire tree_8_2_carry;
    wire tree_9_0_half;
    wire tree_9_0_sum;
    wire tree_9_0_carry;
    wire tree_9_1_half;
    wire tree_9_1_sum;
    wire tree_9_1_carry;
    wire tree_9_2_half;
    wire tree_9_2_sum;
    wire tree_9_2_carry;
    wire tree_10_0_half;
    wire tree_10_0_sum;
    wire tree_10_0_carry;
    wire tree_11_0_sum;
    wire [9:0] bits_1;
    wire [9:0] bits_2;
    wire [9:0] bits_3;
    wire [9:0] bits_4;

    assign turned_0 = act[7:0] ^ {8{term[2]}};
    assign one_0 = term[0] & ~term[1];
    assign two_0 = term[1] & ~term[0];
    assign four_0 = term[0] & term[1];
    assign bits_1 = (10'd0 | ({{2{turned_0[7]}}, turned_0} & {10{one_0}})) | ({turned_0[7], turned_0, term[2]} & {10{two_0}});
    assign product_0 = bits_1 | ({turned_0, {2{term[2]}}} & {10{four_0}});
    assign turned_1 = act[15:8] ^ {8{term[5]}};
    assign one_1 = term[3] & ~term[4];
    assign two_1 = term[4] & ~term[3];
    assign four_1 = term[3] & term[4];
    assign bits_2 = (10'd0 | ({{2{turned_1[7]}}, turned_1} & {10{one_1}})) | ({turned_1[7], turned_1, term[5]} & {10{two_1}});
    assign product_1 = bits_2 | ({turned_1, {2{term[5]}}} & {10{four_1}});
    assign turned_2 = act[23:16] ^ {8{term[8]}};
    assign one_2 = term[6] & ~term[7];
    assign two_2 = term[7] & ~term[6];
    assign four_2 = term[6] & term[7];
    assign bits_3 = (10'd0 | ({{2{turned_2[7]}}, turned_2} & {10{one_2}})) | ({turned_2[7], turned_2, term[8]} & {10{two_2}});
    assign product_2 = bits_3 | ({turned_2, {2{term[8]}}} & {10{four_2}});
    assign turned_3 = act[31:24] ^ {8{term[11]}};
    assign one_3 = term[9] & ~term[10];
    assign two_3 = term[10] & ~term[9];
    assign four_3 = term[9] & term[10];
    assign bits_4 = (10'd0 | ({{2{turned_3[7]}}, turned_3} & {10{one_3}})) | ({turned_3[7], turned_3, term[11]} & {10{two_3}});
    assign product_3 = bits_4 | ({turned_3, {2{term[11]}}} & {10{four_3}});
    assign tree_0_0_half = product_0[0] ^ product_1[0];
    assign tree_0_0_sum = tree_0_0_half ^ product_2[0];
    assign tree_0_0_carry = (product_0[0] & product_1[0]) | (tree_0_0_half & product_2[0]);
    assign tree_0_1_half = product_3[0] ^ term[5];
    assign tree_0_1_sum = tree_0_1_half ^ term[8];
    assign tree_0_1_carry = (product_3[0] & term[5]) | (tree_0_1_half & term[8]);
    assign tree_0_2_half = term[11] ^ tree_0_0_sum;
    assign tree_0_2_sum = tree_0_2_half ^ tree_0_1_sum;
    assign tree_0_2_carry = (term[11] & tree_0_0_sum) | (tree_0_2_half & tree_0_1_sum);
    assign tree_1_0_half = product_0[1] ^ product_1[1];
    assign tree_1_0_sum = tree_1_0_half ^ product_2[1];
    assign tree_1_0_carry = (product_0[1] & product_1[1]) | (tree_1_0_half & product_2[1]);
    assign tree_1_1_half = product_3[1] ^ tree_0_0_carry;
    assign tree_1_1_sum = tree_1_1_half ^ tree_0_1_carry;
    assign tree_1_1_carry = (product_3[1] & tree_0_0_carry) | (tree_1_1_half & tree_0_1_carry);
    assign tree_1_2_half = tree_1_0_sum ^ tree_0_2_carry;
    assign tree_1_2_sum = tree_1_2_half ^ tree_1_1_sum;
    assign tree_1_2_carry = (tree_1_0_sum & tree_0_2_carry) | (tree_1_2_half & tree_1_1_sum);
    assign tree_2_0_half = product_0[2] ^ product_1[2];
    assign tree_2_0_sum = tree_2_0_half ^ product_2[2];
    assign tree_2_0_carry = (product_0[2] & product_1[2]) | (tree_2_0_half & product_2[2]);
    assign tree_2_1_half = product_3[2] ^ tree_1_0_carry;
    assign tree_2_1_sum = tree_2_1_half ^ tree_2_0_sum;
    assign tree_2_1_carry = (product_3[2] & tree_1_0_carry) | (tree_2_1_half & tree_2_0_sum);
    assign tree_2_2_half = tree_1_1_carry ^ tree_2_1_sum;
    assign tree_2_2_sum = tree_2_2_half ^ tree_1_2_carry;
    assign tree_2_2_carry = (tree_1_1_carry & tree_2_1_sum) | (tree_2_2_half & tree_1_2_carry);
    assign tree_3_0_half = product_0[3] ^ product_1[3];
    assign tree_3_0_sum = tree_3_0_half ^ product_2[3];
    assign tree_3_0_carry = (product_0[3] & product_1[3]) | (tree_3_0_half & product_2[3]);
    assign tree_3_1_half = product_3[3] ^ tree_2_0_carry;
    assign tree_3_1_sum = tree_3_1_half ^ tree_3_0_sum;
    assign tree_3_1_carry = (product_3[3] & tree_2_0_carry) | (tree_3_1_half & tree_3_0_sum);
    assign tree_3_2_half = tree_2_1_carry ^ tree_3_1_sum;
    assign tree_3_2_sum = tree_3_2_half ^ tree_2_2_carry;
    assign tree_3_2_carry = (tree_2_1_carry & tree_3_1_sum) | (tree_3_2_half & tree_2_2_carry);
    assign tree_4_0_half = product_0[4] ^ product_1[4];
    assign tree_4_0_sum = tree_4_0_half ^ product_2[4];
    assign tree_4_0_carry = (product_0[4] & product_1[4]) | (tree_4_0_half & product_2[4]);
    assign tree_4_1_half = product_3[4] ^ tree_3_0_carry;
    assign tree_4_1_sum = tree_4_1_half ^ tree_4_0_sum;
    assign tree_4_1_carry = (product_3[4] & tree_3_0_carry) | (tree_4_1_half & tree_4_0_sum);
    assign tree_4_2_half = tree_3_1_carry ^ tree_4_1_sum;
    assign tree_4_2_sum = tree_4_2_half ^ tree_3_2_carry;
    assign tree_4_2_carry = (tree_3_1_carry & tree_4_1_sum) | (tree_4_2_half & tree_3_2_carry);
    assign tree_5_0_half = product_0[5] ^ product_1[5];
    assign tree_5_0_sum = tree_5_0_half ^ product_2[5];
    assign tree_5_0_carry = (product_0[5] & product_1[5]) | (tree_5_0_half & product_2[5]);
    assign tree_5_1_half = product_3[5] ^ tree_4_0_carry;
    assign tree_5_1_sum = tree_5_1_half ^ tree_5_0_sum;
    assign tree_5_1_carry = (product_3[5] & tree_4_0_carry) | (tree_5_1_half & tree_5_0_sum);
    assign tree_5_2_half = tree_4_1_carry ^ tree_5_1_sum;
    assign tree_5_2_sum = tree_5_2_half ^ tree_4_2_carry;
    assign tree_5_2_carry = (tree_4_1_carry & tree_5_1_sum) | (tree_5_2_half & tree_4_2_carry);
    assign tree_6_0_half = product_0[6] ^ product_1[6];
    assign tree_6_0_sum = tree_6_0_half ^ product_2[6];
    assign tree_6_0_carry = (product_0[6] & product_1[6]) | (tree_6_0_half & product_2[6]);
    assign tree_6_1_half = product_3[6] ^ tree_5_0_carry;
    assign tree_6_1_sum = tree_6_1_half ^ tree_6_0_sum;
    assign tree_6_1_carry = (product_3[6] & tree_5_0_carry) | (tree_6_1_half & tree_6_0_sum);
    assign tree_6_2_half = tree_5_1_carry ^ tree_6_1_sum;
    assign tree_6_2_sum = tree_6_2_half ^ tree_5_2_carry;
    assign tree_6_2_carry = (tree_5_1_carry & tree_6_1_sum) | (tree_6_2_half & tree_5_2_carry);
    assign tree_7_0_half = product_0[7] ^ product_1[7];
    assign tree_7_0_sum = tree_7_0_half ^ product_2[7];
    assign tree_7_0_carry = (product_0[7] & product_1[7]) | (tree_7_0_half & product_2[7]);
    assign tree_7_1_half = product_3[7] ^ tree_6_0_carry;
    assign tree_7_1_sum = tree_7_1_half ^ tree_7_0_sum;
    assign tree_7_1_carry = (product_3[7] & tree_6_0_carry) | (tree_7_1_half & tree_7_0_sum);
    assign tree_7_2_half = tree_6_1_carry ^ tree_7_1_sum;
    assign tree_7_2_sum = tree_7_2_half ^ tree_6_2_carry;
    assign tree_7_2_carry = (tree_6_1_carry & tree_7_1_sum) | (tree_7_2_half & tree_6_2_carry);
    assign tree_8_0_half = product_0[8] ^ product_1[8];
    assign tree_8_0_sum = tree_8_0_half ^ product_2[8];
    assign tree_8_0_carry = (product_0[8] & product_1[8]) | (tree_8_0_half & product_2[8]);
    assign tree_8_1_half = product_3[8] ^ tree_7_0_carry;
    assign tree_8_1_sum = tree_8_1_half ^ tree_8_0_sum;
    assign tree_8_1_carry = (product_3[8] & tree_7_0_carry) | (tree_8_1_half & tree_8_0_sum);
    assign tree_8_2_half = tree_7_1_carry ^ tree_8_1_sum;
    assign tree_8_2_sum = tree_8_2_half ^ tree_7_2_carry;
    assign tree_8_2_carry = (tree_7_1_carry & tree_8_1_sum) | (tree_8_2_half & tree_7_2_carry);
    assign tree_9_0_half = ~product_0[9] ^ ~product_1[9];
    assign tree_9_0_sum = tree_9_0_half ^ ~product_2[9];
    assign tree_9_0_carry = (~product_0[9] & ~product_1[9]) | (tree_9_0_half & ~product_2[9]);
    assign tree_9_1_half = ~product_3[9] ^ tree_8_0_carry;
    assign tree_9_1_sum = tree_9_1_half ^ tree_9_0_sum;
    assign tree_9_1_carry = (~product_3[9] & tree_8_0_carry) | (tree_9_1_half & tree_9_0_sum);
    assign tree_9_2_half = tree_8_1_carry ^ tree_9_1_sum;
    assign tree_9_2_sum = tree_9_2_half ^ tree_8_2_carry;
    assign tree_9_2_carry = (tree_8_1_carry & tree_9_1_sum) | (tree_9_2_half & tree_8_2_carry);
    assign tree_10_0_half = tree_9_0_carry ^ tree_9_1_carry;
    assign tree_10_0_sum = tree_10_0_half ^ tree_9_2_carry;
    assign tree_10_0_carry = (tree_9_0_carry & tree_9_1_carry) | (tree_10_0_half & tree_9_2_carry);
    assign tree_11_0_sum = ~tree_10_0_carry;
    assign total = {tree_11_0_sum, tree_10_0_sum, tree_9_2_sum, tree_8_2_sum, tree_7_2_sum, tree_6_2_sum, tree_5_2_sum, tree_4_2_sum, tree_3_2_sum, tree_2_2_sum, tree_1_2_sum, tree_0_2_sum};
    assign carry = term[2];

endmodule

module bitmod_recoder_lanes4_1x1_int8_int4_int8_bitmod_fp4_e2m3_acc24_anchor (
    input  wire [31:0] wgt,
    input  wire [1:0] selector,
    input  wire [1:0] datatype,
    input  wire [1:0] digit,
    output wire [11:0] term
);

    reg  [2:0] special_bitmod_fp4;
    wire [2:0] special;
    wire [2:0] lane_0_term;
    wire [2:0] lane_1_term;
    wire [2:0] lane_2_term;
    wire [2:0] lane_3_term;
    wire is_1;
    wire is_2;
    wire is_3;
    wire is_4;
    wire is_5;
    wire is_6;
    wire is_7;
    wire is_8;
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

    assign is_1 = datatype == 2'd0;
    assign is_2 = datatype == 2'd1;
    assign is_3 = datatype == 2'd2;
    assign is_4 = datatype == 2'd3;
    assign is_5 = digit == 2'd0;
    assign is_6 = digit == 2'd1;
    assign is_7 = digit == 2'd2;
    assign is_8 = digit == 2'd3;
    assign bits_1 = is_5 & ((((1'b0 | is_1) | is_2) | is_3) | is_4);
    assign bits_2 = is_5 & ((((1'b0 | is_1) | is_2) | is_3) | is_4);
    assign bits_3 = is_6 & ((((1'b0 | is_1) | is_2) | is_3) | is_4);
    assign bits_4 = is_6 & ((((1'b0 | is_1) | is_2) | is_3) | is_4);
    assign bits_5 = is_6 & (((1'b0 | is_1) | is_2) | is_4);
    assign bits_6 = is_7 & (((1'b0 | is_1) | is_2) | is_4);
    assign bits_7 = is_7 & ((1'b0 | is_2) | is_4);
    assign bits_8 = is_7 & (1'b0 | is_2);
    assign bits_9 = is_8 & (1'b0 | is_2);
    assign bits_10 = is_8 & (1'b0 | is_2);
    assign bits_11 = is_8 & (1'b0 | is_2);
    assign special = 3'd0 | (special_bitmod_fp4 & {3{is_3}});
    assign term = {lane_3_term, lane_2_term, lane_1_term, lane_0_term};

    always @* begin
        special_bitmod_fp4 = 3'd0;
        case (selector)
            2'd0: begin
                special_bitmod_fp4 = (3'd0 | (3'd2 & {3{is_5}})) | (3'd2 & {3{is_6}});
            end
            2'd1: begin
                special_bitmod_fp4 = (3'd0 | (3'd6 & {3{is_5}})) | (3'd6 & {3{is_6}});
            end
            2'd2: begin
                special_bitmod_fp4 = (3'd0 | (3'd0 & {3{is_5}})) | (3'd3 & {3{is_6}});
            end
            2'd3: begin
                special_bitmod_fp4 = (3'd0 | (3'd0 & {3{is_5}})) | (3'd7 & {3{is_6}});
            end
            default: ;
        endcase
    end

    bitmod_lane_lanes1_1x1_int8_int4_int8_bitmod_fp4_e2m3_acc24_anchor lane_0 (
        .code(wgt[7:0]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .chosen({is_4, is_3}),
        .special(special),
        .term(lane_0_term)
    );

    bitmod_lane_lanes1_1x1_int8_int4_int8_bitmod_fp4_e2m3_acc24_anchor lane_1 (
        .code(wgt[15:8]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .chosen({is_4, is_3}),
        .special(special),
        .term(lane_1_term)
    );

    bitmod_lane_lanes1_1x1_int8_int4_int8_bitmod_fp4_e2m3_acc24_anchor lane_2 (
        .code(wgt[23:16]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .chosen({is_4, is_3}),
        .special(special),
        .term(lane_2_term)
    );

    bitmod_lane_lanes1_1x1_int8_int4_int8_bitmod_fp4_e2m3_acc24_anchor lane_3 (
        .code(wgt[31:24]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .chosen({is_4, is_3}),
        .special(special),
        .term(lane_3_term)
    );

endmodule

module bitmod_lane_lanes1_1x1_int8_int4_int8_bitmod_fp4_e2m3_acc24_anchor (
    input  wire [7:0] code,
    input  wire [10:0] tap,
    input  wire [1:0] chosen,
    input  wire [2:0] special,
    output wire [2:0] term
);

    wire is_large_0;
    wire is_large_1;
    wire is_double;
    wire one;
    wire two;
    wire sign;
    wire is_special;
    wire bits_1;
    wire bits_2;
    wire bits_3;
    wire bits_4;
    wire bits_5;
    wire choice_1;
    wire bits_6;

    assign is_large_0 = code[2] & chosen[0];
    assign is_large_1 = code[4] & chosen[1];
    assign is_double = (1'b0 | (code[1] & is_large_0)) | (code[3] & is_large_1);
    assign bits_1 = (1'b0 | ((((1'b0 | is_large_0) | is_large_1) ? code[0] : code[1]) & tap[2])) | (((1'b0 | is_large_1) ? code[2] : code[3]) & tap[5]);
    assign bits_2 = (1'b0 | ((((1'b0 | is_large_0) | is_large_1) ? 1'b0 : code[0]) & tap[0])) | (((1'b0 | is_large_1) ? code[1] : code[2]) & tap[3]);
    assign bits_3 = (bits_2 | (code[4] & tap[6])) | (code[6] & tap[9]);
    assign bits_4 = (1'b0 | ((((1'b0 | is_large_0) | is_large_1) ? code[0] : code[1]) & tap[1])) | (((1'b0 | is_large_1) ? code[2] : code[3]) & tap[4]);
    assign bits_5 = (bits_4 | (code[5] & tap[7])) | (code[7] & tap[10]);
    assign one = (bits_1 | (code[5] & tap[8])) ^ bits_3;
    assign two = ~one & (bits_3 ^ bits_5);
    assign choice_1 = is_double ? two : one;
    assign bits_6 = two | (is_double & one);
    assign sign = (bits_5 ^ ((1'b0 | (code[3] & chosen[0])) | (code[5] & chosen[1]))) & (|{bits_6, choice_1});
    assign is_special = (1'b0 | (code[3] & chosen[0])) & ~(1'b0 | (|code[2:0]));
    assign term = {sign, bits_6, choice_1} | (special & {3{is_special}});

endmodule

`default_nettype wire
