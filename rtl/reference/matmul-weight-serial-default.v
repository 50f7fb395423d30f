// matmul_weight_serial_k16_1x1_w8_int8_acc32: matrix engine that takes a bit of each weight per cycle
//
//   lanes         16           products that a step adds to every sum
//   cols          1            columns of B that share the activations
//   rows          1            rows of A that share the weights
//   wgt_bits_max  8 bits       most bits of a weight; how many they are is chosen at run time, from 1 on
//   act           int8         integer format of the activations
//   tree          compressed   how the products of a step are added: compressed: 3:2 counters, then one carry chain, the smallest; prefix: 3:2 counters, then prefix adders, the fastest; plain: a binary tree of adders
//   acc_width     32 bits      width of the accumulator; results wrap modulo 2**acc_width
//   form          os           os: an array whose sums leave row by row; anchor: operands registered, every accumulator is a port, as published PEs are measured
//   group         0            k that share scales: 0: all, else 32 to 256 and a multiple of the lanes
//   scale_bits    0 bits       width of a scale, a number in two's complement; 0: no scales, 2 and more else
//   share         1            columns that take turns at a scale unit
//   out_width     32 bits      width of a result; results wrap modulo 2**out_width
//   queue         4 beats      beats that each input queue holds, to even out stalls
//   scales        group        what has a scale: group: the sum over a group; plane: that of every plane of a group
//   zero          off          on: zero points too, which count times the sum of the activations of a group
//   depth         64           chunks of activations in each of the two banks
//
// digest 33fe6bee0745adcafe69cf38246dfe6b1d364ddfae147e666ee39ca9c00df2b8
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module matmul_weight_serial_k16_1x1_w8_int8_acc32 (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [127:0] act__data,
    input  wire [2:0] act__bits,
    input  wire act__unsigned,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [15:0] wgt__data,
    input  wire wgt__last,
    output wire out__valid,
    input  wire out__ready,
    output wire [31:0] out__data,
    output wire out__last,
    output wire error
);

    wire act_queue_out_valid;
    wire core_act__ready;
    wire [132:0] act_queue_out_data;
    wire wgt_queue_out_valid;
    wire core_wgt__ready;
    wire [16:0] wgt_queue_out_data;
    wire core_out_valid;
    wire [31:0] core_out_data;
    wire core_out_last;
    wire [32:0] out_queue_out_data;
    wire popped;
    wire overrun;
    wire out_queue_in_ready;

    assign popped = out__valid & out__ready;
    assign overrun = core_out_valid & ~out_queue_in_ready;
    assign out__data = out_queue_out_data[31:0];
    assign out__last = out_queue_out_data[32];

    planes_core_k16_1x1_w8_int8_acc32 core (
        .clk(clk),
        .rst(rst),
        .act__valid(act_queue_out_valid),
        .act__data(act_queue_out_data[127:0]),
        .act__bits(act_queue_out_data[130:128]),
        .act__unsigned(act_queue_out_data[131]),
        .act__last(act_queue_out_data[132]),
        .wgt__valid(wgt_queue_out_valid),
        .wgt__data(wgt_queue_out_data[15:0]),
        .wgt__last(wgt_queue_out_data[16]),
        .popped(popped),
        .overrun(overrun),
        .act__ready(core_act__ready),
        .wgt__ready(core_wgt__ready),
        .out_valid(core_out_valid),
        .out_last(core_out_last),
        .out_data(core_out_data),
        .error(error)
    );

    queue_133_4 act_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(act__valid),
        .in_data({act__last, act__unsigned, act__bits, act__data}),
        .out_ready(core_act__ready),
        .in_ready(act__ready),
        .out_valid(act_queue_out_valid),
        .out_data(act_queue_out_data)
    );

    queue_17_4 wgt_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(wgt__valid),
        .in_data({wgt__last, wgt__data}),
        .out_ready(core_wgt__ready),
        .in_ready(wgt__ready),
        .out_valid(wgt_queue_out_valid),
        .out_data(wgt_queue_out_data)
    );

    queue_33_8 out_queue (
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

module queue_33_8 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [32:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [32:0] out_data
);

    reg  [3:0] count;
    wire push;
    wire fetch;
    reg  [2:0] write_at;
    reg  [2:0] read_at;

    assign in_ready = count != 4'd8;
    assign push = in_valid & in_ready;
    assign fetch = (count != 4'd0) & (out_ready | ~out_valid);

    always @(posedge clk) begin
        if (rst) begin
            write_at <= 3'd0;
        end else begin
            if (push) begin
                write_at <= (write_at == 3'd7) ? 3'd0 : (write_at + 3'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            read_at <= 3'd0;
        end else begin
            if (fetch) begin
                read_at <= (read_at == 3'd7) ? 3'd0 : (read_at + 3'd1);
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

    ram_1r1w_8x33 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_8x33 (
    input  wire clk,
    input  wire write_en,
    input  wire [2:0] write_addr,
    input  wire [32:0] write_data,
    input  wire read_en,
    input  wire [2:0] read_addr,
    output reg  [32:0] read_data
);

    reg  [32:0] words [0:7];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module queue_17_4 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [16:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [16:0] out_data
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

    ram_1r1w_4x17 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_4x17 (
    input  wire clk,
    input  wire write_en,
    input  wire [1:0] write_addr,
    input  wire [16:0] write_data,
    input  wire read_en,
    input  wire [1:0] read_addr,
    output reg  [16:0] read_data
);

    reg  [16:0] words [0:3];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module queue_133_4 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [132:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [132:0] out_data
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

    ram_1r1w_4x133 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_4x133 (
    input  wire clk,
    input  wire write_en,
    input  wire [1:0] write_addr,
    input  wire [132:0] write_data,
    input  wire read_en,
    input  wire [1:0] read_addr,
    output reg  [132:0] read_data
);

    reg  [132:0] words [0:3];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module planes_core_k16_1x1_w8_int8_acc32 (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [127:0] act__data,
    input  wire [2:0] act__bits,
    input  wire act__unsigned,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [15:0] wgt__data,
    input  wire wgt__last,
    output wire out_valid,
    output wire out_last,
    output wire [31:0] out_data,
    input  wire popped,
    input  wire overrun,
    output reg  error
);

    wire buffer_step_valid;
    wire buffer_last;
    wire buffer_first;
    wire buffer_twice;
    wire buffer_minus;
    wire [127:0] buffer_data;
    wire enough;
    reg  [3:0] free;
    wire buffer_tile_end;
    wire buffer_fault;
    wire bits_1;

    assign wgt__ready = (buffer_step_valid & wgt__valid) & (~buffer_last | ((1'b0 == 1'b0) & (enough | ~buffer_tile_end)));
    assign bits_1 = wgt__ready & buffer_last;
    assign enough = free >= 4'd1;

    always @(posedge clk) begin
        if (rst) begin
            free <= 4'd8;
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
            error <= 1'b0;
        end else begin
            if (|{buffer_fault, (wgt__ready & (buffer_tile_end != wgt__last)), overrun}) begin
                error <= 1'b1;
            end
        end
    end

    weight_serial_array_k16_1x1_w8_int8_acc32 array (
        .clk(clk),
        .rst(rst),
        .valid(wgt__ready),
        .first(buffer_first),
        .last(buffer_last),
        .twice(buffer_twice),
        .minus(buffer_minus),
        .act(buffer_data),
        .wgt(wgt__data),
        .out_valid(out_valid),
        .out_last(out_last),
        .out(out_data)
    );

    plane_buffer_k16_1x1_w8_int8_acc32 buffer (
        .clk(clk),
        .rst(rst),
        .in_valid(act__valid),
        .in_data(act__data),
        .in_last(act__last),
        .in_bits(act__bits),
        .in_unsigned(act__unsigned),
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

endmodule

module plane_buffer_k16_1x1_w8_int8_acc32 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [127:0] in_data,
    input  wire in_last,
    input  wire [2:0] in_bits,
    input  wire in_unsigned,
    output reg  step_valid,
    input  wire step_ready,
    output wire [127:0] data,
    output reg  first,
    output reg  twice,
    output reg  minus,
    output reg  last,
    output reg  tile_end,
    output wire fault
);

    reg  bank_in;
    reg  bank_out;
    reg  [1:0] full;
    reg  [10:0] bank_0;
    reg  [5:0] chunk;
    reg  [10:0] bank_1;
    reg  [3:0] mode_of_tile;
    reg  [5:0] at;
    reg  top;
    wire [10:0] held;
    wire close;
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
    wire is_3;
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
    assign is_1 = chunk == 6'd63;
    assign bits_1 = in_last | is_1;
    assign bits_2 = (write_en & bits_1) & 1'b1;
    assign bits_8 = ((1'b0 | (delayed_2 & ({in_unsigned, in_bits} != mode_of_tile))) | (in_last & ~1'b1)) | (1'b1 & (is_1 & ~in_last));
    assign fault = write_en & bits_8;
    assign choice_1 = top ? held[9:7] : delayed_1;
    assign pass_is_last = choice_1 == 3'd0;
    assign read_en = (bank_out ? full[1] : full[0]) & (~step_valid | step_ready);
    assign is_3 = at == 6'd0;
    assign is_2 = at == held[5:0];
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
            bank_0 <= {in_unsigned, in_bits, in_last, chunk};
        end
    end

    always @(posedge clk) begin
        if (bits_6) begin
            bank_1 <= {in_unsigned, in_bits, in_last, chunk};
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
            mode_of_tile <= {in_unsigned, in_bits};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            chunk <= 6'd0;
        end else begin
            if (write_en) begin
                if (1'b1) begin
                    chunk <= bits_1 ? 6'd0 : (chunk + 6'd1);
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
            at <= 6'd0;
        end else begin
            if (read_en) begin
                at <= is_2 ? 6'd0 : (at + 6'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            first <= 1'b0;
        end else begin
            if (read_en) begin
                first <= is_3 & top;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            twice <= 1'b0;
        end else begin
            if (read_en) begin
                twice <= is_3 & ~top;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            minus <= 1'b0;
        end else begin
            if (read_en) begin
                minus <= top & ~held[10];
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
                tile_end <= close & held[6];
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            top <= 1'b1;
        end else begin
            if (read_en) begin
                if (is_2) begin
                    top <= pass_is_last;
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

    ram_1r1w_128x128 chunks (
        .clk(clk),
        .write_en(write_en),
        .write_addr({bank_in, chunk}),
        .write_data(in_data),
        .read_en(read_en),
        .read_addr({bank_out, at}),
        .read_data(data)
    );

endmodule

module ram_1r1w_128x128 (
    input  wire clk,
    input  wire write_en,
    input  wire [6:0] write_addr,
    input  wire [127:0] write_data,
    input  wire read_en,
    input  wire [6:0] read_addr,
    output reg  [127:0] read_data
);

    reg  [127:0] words [0:127];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module weight_serial_array_k16_1x1_w8_int8_acc32 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire twice,
    input  wire minus,
    input  wire [127:0] act,
    input  wire [15:0] wgt,
    output wire out_valid,
    output wire out_last,
    output reg  [31:0] out
);

    wire [127:0] act_step;
    wire first_step;
    wire twice_step;
    wire keep;
    reg  first_edge;
    reg  twice_edge;
    wire twice_then;
    wire [127:0] row_0_word;
    wire [16:0] column_0_word;
    reg  left;
    reg  [1:0] load;
    wire [31:0] cell_0_0_acc;
    reg  [1:0] start;

    assign act_step = act & {128{valid}};
    assign first_step = first & valid;
    assign twice_step = twice & valid;
    assign keep = ~(first_edge | twice_edge);
    assign twice_then = twice_edge & ~first_edge;
    assign out_valid = left != 1'b0;
    assign out_last = left == 1'b1;

    always @(posedge clk) begin
        first_edge <= first_step;
        twice_edge <= twice_step;
        out <= load[1] ? cell_0_0_acc : 32'd0;
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

    weight_serial_column_k16_1x1_w8_int8_acc32 column_0 (
        .clk(clk),
        .wgt(wgt),
        .minus(minus),
        .word(column_0_word)
    );

    weight_serial_row_k16_1x1_w8_int8_acc32 row_0 (
        .clk(clk),
        .act(act_step),
        .word(row_0_word)
    );

    weight_serial_cell_k16_1x1_w8_int8_acc32 cell_0_0 (
        .clk(clk),
        .row(row_0_word),
        .column(column_0_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_0_acc)
    );

endmodule

module weight_serial_cell_k16_1x1_w8_int8_acc32 (
    input  wire clk,
    input  wire [127:0] row,
    input  wire [16:0] column,
    input  wire keep,
    input  wire twice,
    output reg  [31:0] acc
);

    wire [31:0] before_;
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
    wire tree_1_3_half;
    wire tree_1_3_sum;
    wire tree_1_3_carry;
    wire tree_1_4_half;
    wire tree_1_4_sum;
    wire tree_1_4_carry;
    wire tree_1_5_half;
    wire tree_1_5_sum;
    wire tree_1_5_carry;
    wire tree_1_6_half;
    wire tree_1_6_sum;
    wire tree_1_6_carry;
    wire tree_1_7_half;
    wire tree_1_7_sum;
    wire tree_1_7_carry;
    wire tree_1_8_half;
    wire tree_1_8_sum;
    wire tree_1_8_carry;
    wire tree_1_9_half;
    wire tree_1_9_sum;
    wire tree_1_9_carry;
    wire tree_1_10_half;
    wire tree_1_10_sum;
    wire tree_1_10_carry;
    wire tree_1_11_sum;
    wire tree_1_11_carry;
    wire tree_2_0_half;
    wire tree_2_0_sum;
    wire tree_2_0_carry;
    wire tree_2_1_half;
    wire tree_2_1_sum;
    wire tree_2_1_carry;
    wire tree_2_2_half;
    wire tree_2_2_sum;
    wire tree_2_2_carry;
    wire tree_2_3_half;
    wire tree_2_3_sum;
    wire tree_2_3_carry;
    wire tree_2_4_half;
    wire tree_2_4_sum;
    wire tree_2_4_carry;
    wire tree_2_5_half;
    wire tree_2_5_sum;
    wire tree_2_5_carry;
    wire tree_2_6_half;
    wire tree_2_6_sum;
    wire tree_2_6_carry;
    wire tree_2_7_half;
    wire tree_2_7_sum;
    wire tree_2_7_carry;
    wire tree_2_8_half;
    wire tree_2_8_sum;
    wire tree_2_8_carry;
    wire tree_2_9_half;
    wire tree_2_9_sum;
    wire tree_2_9_carry;
    wire tree_2_10_half;
    wire tree_2_10_sum;
    wire tree_2_10_carry;
    wire tree_2_11_half;
    wire tree_2_11_sum;
    wire tree_2_11_carry;
    wire tree_2_12_half;
    wire tree_2_12_sum;
    wire tree_2_12_carry;
    wire tree_2_13_sum;
    wire tree_2_13_carry;
    wire tree_3_0_half;
    wire tree_3_0_sum;
    wire tree_3_0_carry;
    wire tree_3_1_half;
    wire tree_3_1_sum;
    wire tree_3_1_carry;
    wire tree_3_2_half;
    wire tree_3_2_sum;
    wire tree_3_2_carry;
    wire tree_3_3_half;
    wire tree_3_3_sum;
    wire tree_3_3_carry;
    wire tree_3_4_half;
    wire tree_3_4_sum;
    wire tree_3_4_carry;
    wire tree_3_5_half;
    wire tree_3_5_sum;
    wire tree_3_5_carry;
    wire tree_3_6_half;
    wire tree_3_6_sum;
    wire tree_3_6_carry;
    wire tree_3_7_half;
    wire tree_3_7_sum;
    wire tree_3_7_carry;
    wire tree_3_8_half;
    wire tree_3_8_sum;
    wire tree_3_8_carry;
    wire tree_3_9_half;
    wire tree_3_9_sum;
    wire tree_3_9_carry;
    wire tree_3_10_half;
    wire tree_3_10_sum;
    wire tree_3_10_carry;
    wire tree_3_11_half;
    wire tree_3_11_sum;
    wire tree_3_11_carry;
    wire tree_3_12_half;
    wire tree_3_12_sum;
    wire tree_3_12_carry;
    wire tree_3_13_half;
    wire tree_3_13_sum;
    wire tree_3_13_carry;
    wire tree_3_14_sum;
    wire tree_3_14_carry;
    wire tree_4_0_half;
    wire tree_4_0_sum;
    wire tree_4_0_carry;
    wire tree_4_1_half;
    wire tree_4_1_sum;
    wire tree_4_1_carry;
    wire tree_4_2_half;
    wire tree_4_2_sum;
    wire tree_4_2_carry;
    wire tree_4_3_half;
    wire tree_4_3_sum;
    wire tree_4_3_carry;
    wire tree_4_4_half;
    wire tree_4_4_sum;
    wire tree_4_4_carry;
    wire tree_4_5_half;
    wire tree_4_5_sum;
    wire tree_4_5_carry;
    wire tree_4_6_half;
    wire tree_4_6_sum;
    wire tree_4_6_carry;
    wire tree_4_7_half;
    wire tree_4_7_sum;
    wire tree_4_7_carry;
    wire tree_4_8_half;
    wire tree_4_8_sum;
    wire tree_4_8_carry;
    wire tree_4_9_half;
    wire tree_4_9_sum;
    wire tree_4_9_carry;
    wire tree_4_10_half;
    wire tree_4_10_sum;
    wire tree_4_10_carry;
    wire tree_4_11_half;
    wire tree_4_11_sum;
    wire tree_4_11_carry;
    wire tree_4_12_half;
    wire tree_4_12_sum;
    wire tree_4_12_carry;
    wire tree_4_13_half;
    wire tree_4_13_sum;
    wire tree_4_13_carry;
    wire tree_4_14_half;
    wire tree_4_14_sum;
    wire tree_4_14_carry;
    wire tree_5_0_half;
    wire tree_5_0_sum;
    wire tree_5_0_carry;
    wire tree_5_1_half;
    wire tree_5_1_sum;
    wire tree_5_1_carry;
    wire tree_5_2_half;
    wire tree_5_2_sum;
    wire tree_5_2_carry;
    wire tree_5_3_half;
    wire tree_5_3_sum;
    wire tree_5_3_carry;
    wire tree_5_4_half;
    wire tree_5_4_sum;
    wire tree_5_4_carry;
    wire tree_5_5_half;
    wire tree_5_5_sum;
    wire tree_5_5_carry;
    wire tree_5_6_half;
    wire tree_5_6_sum;
    wire tree_5_6_carry;
    wire tree_5_7_half;
    wire tree_5_7_sum;
    wire tree_5_7_carry;
    wire tree_5_8_half;
    wire tree_5_8_sum;
    wire tree_5_8_carry;
    wire tree_5_9_half;
    wire tree_5_9_sum;
    wire tree_5_9_carry;
    wire tree_5_10_half;
    wire tree_5_10_sum;
    wire tree_5_10_carry;
    wire tree_5_11_half;
    wire tree_5_11_sum;
    wire tree_5_11_carry;
    wire tree_5_12_half;
    wire tree_5_12_sum;
    wire tree_5_12_carry;
    wire tree_5_13_half;
    wire tree_5_13_sum;
    wire tree_5_13_carry;
    wire tree_5_14_half;
    wire tree_5_14_sum;
    wire tree_5_14_carry;
    wire tree_6_0_half;
    wire tree_6_0_sum;
    wire tree_6_0_carry;
    wire tree_6_1_half;
    wire tree_6_1_sum;
    wire tree_6_1_carry;
    wire tree_6_2_half;
    wire tree_6_2_sum;
    wire tree_6_2_carry;
    wire tree_6_3_half;
    wire tree_6_3_sum;
    wire tree_6_3_carry;
    wire tree_6_4_half;
    wire tree_6_4_sum;
    wire tree_6_4_carry;
    wire tree_6_5_half;
    wire tree_6_5_sum;
    wire tree_6_5_carry;
    wire tree_6_6_half;
    wire tree_6_6_sum;
    wire tree_6_6_carry;
    wire tree_6_7_half;
    wire tree_6_7_sum;
    wire tree_6_7_carry;
    wire tree_6_8_half;
    wire tree_6_8_sum;
    wire tree_6_8_carry;
    wire tree_6_9_half;
    wire tree_6_9_sum;
    wire tree_6_9_carry;
    wire tree_6_10_half;
    wire tree_6_10_sum;
    wire tree_6_10_carry;
    wire tree_6_11_half;
    wire tree_6_11_sum;
    wire tree_6_11_carry;
    wire tree_6_12_half;
    wire tree_6_12_sum;
    wire tree_6_12_carry;
    wire tree_6_13_half;
    wire tree_6_13_sum;
    wire tree_6_13_carry;
    wire tree_6_14_half;
    wire tree_6_14_sum;
    wire tree_6_14_carry;
    wire tree_7_0_half;
    wire tree_7_0_sum;
    wire tree_7_0_carry;
    wire tree_7_1_half;
    wire tree_7_1_sum;
    wire tree_7_1_carry;
    wire tree_7_2_half;
    wire tree_7_2_sum;
    wire tree_7_2_carry;
    wire tree_7_3_half;
    wire tree_7_3_sum;
    wire tree_7_3_carry;
    wire tree_7_4_half;
    wire tree_7_4_sum;
    wire tree_7_4_carry;
    wire tree_7_5_half;
    wire tree_7_5_sum;
    wire tree_7_5_carry;
    wire tree_7_6_half;
    wire tree_7_6_sum;
    wire tree_7_6_carry;
    wire tree_7_7_half;
    wire tree_7_7_sum;
    wire tree_7_7_carry;
    wire tree_7_8_half;
    wire tree_7_8_sum;
    wire tree_7_8_carry;
    wire tree_7_9_half;
    wire tree_7_9_sum;
    wire tree_7_9_carry;
    wire tree_7_10_half;
    wire tree_7_10_sum;
    wire tree_7_10_carry;
    wire tree_7_11_half;
    wire tree_7_11_sum;
    wire tree_7_11_carry;
    wire tree_7_12_half;
    wire tree_7_12_sum;
    wire tree_7_12_carry;
    wire tree_7_13_half;
    wire tree_7_13_sum;
    wire tree_7_13_carry;
    wire tree_7_14_half;
    wire tree_7_14_sum;
    wire tree_7_14_carry;
    wire tree_8_0_half;
    wire tree_8_0_sum;
    wire tree_8_0_carry;
    wire tree_8_1_half;
    wire tree_8_1_sum;
    wire tree_8_1_carry;
    wire tree_8_2_half;
    wire tree_8_2_sum;
    wire tree_8_2_carry;
    wire tree_8_3_half;
    wire tree_8_3_sum;
    wire tree_8_3_carry;
    wire tree_8_4_half;
    wire tree_8_4_sum;
    wire tree_8_4_carry;
    wire tree_8_5_half;
    wire tree_8_5_sum;
    wire tree_8_5_carry;
    wire tree_8_6_half;
    wire tree_8_6_sum;
    wire tree_8_6_carry;
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
    wire [10:0] turned;
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
    wire down;
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
    wire step_24;
    wire upper_24;
    wire step_25;
    wire upper_25;
    wire step_26;
    wire upper_26;
    wire step_27;
    wire upper_27;
    wire step_28;
    wire upper_28;
    wire step_29;
    wire upper_29;
    wire step_30;
    wire upper_30;
    wire step_31;
    wire upper_31;
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
    wire bits_17;
    wire bits_18;
    wire bits_19;
    wire bits_20;
    wire bits_21;
    wire bits_22;
    wire bits_23;
    wire bits_24;
    wire bits_25;
    wire bits_26;
    wire bits_27;
    wire bits_28;
    wire bits_29;
    wire bits_30;
    wire bits_31;
    wire bits_32;
    wire bits_33;
    wire bits_34;
    wire bits_35;
    wire bits_36;
    wire bits_37;
    wire bits_38;
    wire bits_39;
    wire bits_40;
    wire bits_41;
    wire bits_42;
    wire bits_43;
    wire bits_44;
    wire bits_45;
    wire bits_46;
    wire bits_47;
    wire bits_48;
    wire bits_49;
    wire bits_50;
    wire bits_51;
    wire bits_52;
    wire bits_53;
    wire bits_54;
    wire bits_55;
    wire bits_56;
    wire bits_57;
    wire bits_58;
    wire bits_59;
    wire bits_60;
    wire bits_61;
    wire bits_62;
    wire bits_63;
    wire bits_64;
    wire bits_65;
    wire bits_66;
    wire bits_67;
    wire bits_68;
    wire bits_69;
    wire bits_70;
    wire bits_71;
    wire bits_72;
    wire bits_73;
    wire bits_74;
    wire bits_75;
    wire bits_76;
    wire bits_77;
    wire bits_78;
    wire bits_79;
    wire bits_80;
    wire bits_81;
    wire bits_82;
    wire bits_83;
    wire bits_84;
    wire bits_85;
    wire bits_86;
    wire bits_87;
    wire bits_88;
    wire bits_89;
    wire bits_90;
    wire bits_91;
    wire bits_92;
    wire bits_93;
    wire bits_94;
    wire bits_95;
    wire bits_96;
    wire bits_97;
    wire bits_98;
    wire bits_99;
    wire bits_100;
    wire bits_101;
    wire bits_102;
    wire bits_103;
    wire bits_104;
    wire bits_105;
    wire bits_106;
    wire bits_107;
    wire bits_108;
    wire bits_109;
    wire bits_110;
    wire bits_111;
    wire bits_112;
    wire bits_113;
    wire bits_114;
    wire bits_115;
    wire bits_116;
    wire bits_117;
    wire bits_118;
    wire bits_119;
    wire bits_120;
    wire bits_121;
    wire bits_122;
    wire bits_123;
    wire bits_124;
    wire bits_125;
    wire bits_126;
    wire bits_127;
    wire bits_128;

    assign before_ = (acc & {32{keep}}) | ({acc[30:0], 1'b0} & {32{twice}});
    assign bits_1 = row[0] & column[0];
    assign bits_2 = row[1] & column[0];
    assign bits_3 = row[2] & column[0];
    assign bits_4 = row[3] & column[0];
    assign bits_5 = row[4] & column[0];
    assign bits_6 = row[5] & column[0];
    assign bits_7 = row[6] & column[0];
    assign bits_8 = ~(row[7] & column[0]);
    assign bits_9 = row[8] & column[1];
    assign bits_10 = row[9] & column[1];
    assign bits_11 = row[10] & column[1];
    assign bits_12 = row[11] & column[1];
    assign bits_13 = row[12] & column[1];
    assign bits_14 = row[13] & column[1];
    assign bits_15 = row[14] & column[1];
    assign bits_16 = ~(row[15] & column[1]);
    assign bits_17 = row[16] & column[2];
    assign bits_18 = row[17] & column[2];
    assign bits_19 = row[18] & column[2];
    assign bits_20 = row[19] & column[2];
    assign bits_21 = row[20] & column[2];
    assign bits_22 = row[21] & column[2];
    assign bits_23 = row[22] & column[2];
    assign bits_24 = ~(row[23] & column[2]);
    assign bits_25 = row[24] & column[3];
    assign bits_26 = row[25] & column[3];
    assign bits_27 = row[26] & column[3];
    assign bits_28 = row[27] & column[3];
    assign bits_29 = row[28] & column[3];
    assign bits_30 = row[29] & column[3];
    assign bits_31 = row[30] & column[3];
    assign bits_32 = ~(row[31] & column[3]);
    assign bits_33 = row[32] & column[4];
    assign bits_34 = row[33] & column[4];
    assign bits_35 = row[34] & column[4];
    assign bits_36 = row[35] & column[4];
    assign bits_37 = row[36] & column[4];
    assign bits_38 = row[37] & column[4];
    assign bits_39 = row[38] & column[4];
    assign bits_40 = ~(row[39] & column[4]);
    assign bits_41 = row[40] & column[5];
    assign bits_42 = row[41] & column[5];
    assign bits_43 = row[42] & column[5];
    assign bits_44 = row[43] & column[5];
    assign bits_45 = row[44] & column[5];
    assign bits_46 = row[45] & column[5];
    assign bits_47 = row[46] & column[5];
    assign bits_48 = ~(row[47] & column[5]);
    assign bits_49 = row[48] & column[6];
    assign bits_50 = row[49] & column[6];
    assign bits_51 = row[50] & column[6];
    assign bits_52 = row[51] & column[6];
    assign bits_53 = row[52] & column[6];
    assign bits_54 = row[53] & column[6];
    assign bits_55 = row[54] & column[6];
    assign bits_56 = ~(row[55] & column[6]);
    assign bits_57 = row[56] & column[7];
    assign bits_58 = row[57] & column[7];
    assign bits_59 = row[58] & column[7];
    assign bits_60 = row[59] & column[7];
    assign bits_61 = row[60] & column[7];
    assign bits_62 = row[61] & column[7];
    assign bits_63 = row[62] & column[7];
    assign bits_64 = ~(row[63] & column[7]);
    assign bits_65 = row[64] & column[8];
    assign bits_66 = row[65] & column[8];
    assign bits_67 = row[66] & column[8];
    assign bits_68 = row[67] & column[8];
    assign bits_69 = row[68] & column[8];
    assign bits_70 = row[69] & column[8];
    assign bits_71 = row[70] & column[8];
    assign bits_72 = ~(row[71] & column[8]);
    assign bits_73 = row[72] & column[9];
    assign bits_74 = row[73] & column[9];
    assign bits_75 = row[74] & column[9];
    assign bits_76 = row[75] & column[9];
    assign bits_77 = row[76] & column[9];
    assign bits_78 = row[77] & column[9];
    assign bits_79 = row[78] & column[9];
    assign bits_80 = ~(row[79] & column[9]);
    assign bits_81 = row[80] & column[10];
    assign bits_82 = row[81] & column[10];
    assign bits_83 = row[82] & column[10];
    assign bits_84 = row[83] & column[10];
    assign bits_85 = row[84] & column[10];
    assign bits_86 = row[85] & column[10];
    assign bits_87 = row[86] & column[10];
    assign bits_88 = ~(row[87] & column[10]);
    assign bits_89 = row[88] & column[11];
    assign bits_90 = row[89] & column[11];
    assign bits_91 = row[90] & column[11];
    assign bits_92 = row[91] & column[11];
    assign bits_93 = row[92] & column[11];
    assign bits_94 = row[93] & column[11];
    assign bits_95 = row[94] & column[11];
    assign bits_96 = ~(row[95] & column[11]);
    assign bits_97 = row[96] & column[12];
    assign bits_98 = row[97] & column[12];
    assign bits_99 = row[98] & column[12];
    assign bits_100 = row[99] & column[12];
    assign bits_101 = row[100] & column[12];
    assign bits_102 = row[101] & column[12];
    assign bits_103 = row[102] & column[12];
    assign bits_104 = ~(row[103] & column[12]);
    assign bits_105 = row[104] & column[13];
    assign bits_106 = row[105] & column[13];
    assign bits_107 = row[106] & column[13];
    assign bits_108 = row[107] & column[13];
    assign bits_109 = row[108] & column[13];
    assign bits_110 = row[109] & column[13];
    assign bits_111 = row[110] & column[13];
    assign bits_112 = ~(row[111] & column[13]);
    assign bits_113 = row[112] & column[14];
    assign bits_114 = row[113] & column[14];
    assign bits_115 = row[114] & column[14];
    assign bits_116 = row[115] & column[14];
    assign bits_117 = row[116] & column[14];
    assign bits_118 = row[117] & column[14];
    assign bits_119 = row[118] & column[14];
    assign bits_120 = ~(row[119] & column[14]);
    assign bits_121 = row[120] & column[15];
    assign bits_122 = row[121] & column[15];
    assign bits_123 = row[122] & column[15];
    assign bits_124 = row[123] & column[15];
    assign bits_125 = row[124] & column[15];
    assign bits_126 = row[125] & column[15];
    assign bits_127 = row[126] & column[15];
    assign bits_128 = ~(row[127] & column[15]);
    assign tree_0_0_half = bits_1 ^ bits_9;
    assign tree_0_0_sum = tree_0_0_half ^ bits_17;
    assign tree_0_0_carry = (bits_1 & bits_9) | (tree_0_0_half & bits_17);
    assign tree_0_1_half = bits_25 ^ bits_33;
    assign tree_0_1_sum = tree_0_1_half ^ bits_41;
    assign tree_0_1_carry = (bits_25 & bits_33) | (tree_0_1_half & bits_41);
    assign tree_0_2_half = bits_49 ^ bits_57;
    assign tree_0_2_sum = tree_0_2_half ^ bits_65;
    assign tree_0_2_carry = (bits_49 & bits_57) | (tree_0_2_half & bits_65);
    assign tree_0_3_half = bits_73 ^ bits_81;
    assign tree_0_3_sum = tree_0_3_half ^ bits_89;
    assign tree_0_3_carry = (bits_73 & bits_81) | (tree_0_3_half & bits_89);
    assign tree_0_4_half = bits_97 ^ bits_105;
    assign tree_0_4_sum = tree_0_4_half ^ bits_113;
    assign tree_0_4_carry = (bits_97 & bits_105) | (tree_0_4_half & bits_113);
    assign tree_0_5_half = bits_121 ^ tree_0_0_sum;
    assign tree_0_5_sum = tree_0_5_half ^ tree_0_1_sum;
    assign tree_0_5_carry = (bits_121 & tree_0_0_sum) | (tree_0_5_half & tree_0_1_sum);
    assign tree_0_6_half = tree_0_2_sum ^ tree_0_3_sum;
    assign tree_0_6_sum = tree_0_6_half ^ tree_0_4_sum;
    assign tree_0_6_carry = (tree_0_2_sum & tree_0_3_sum) | (tree_0_6_half & tree_0_4_sum);
    assign tree_0_7_sum = tree_0_5_sum ^ tree_0_6_sum;
    assign tree_0_7_carry = tree_0_5_sum & tree_0_6_sum;
    assign tree_1_0_half = bits_2 ^ bits_10;
    assign tree_1_0_sum = tree_1_0_half ^ bits_18;
    assign tree_1_0_carry = (bits_2 & bits_10) | (tree_1_0_half & bits_18);
    assign tree_1_1_half = bits_26 ^ bits_34;
    assign tree_1_1_sum = tree_1_1_half ^ bits_42;
    assign tree_1_1_carry = (bits_26 & bits_34) | (tree_1_1_half & bits_42);
    assign tree_1_2_half = bits_50 ^ bits_58;
    assign tree_1_2_sum = tree_1_2_half ^ bits_66;
    assign tree_1_2_carry = (bits_50 & bits_58) | (tree_1_2_half & bits_66);
    assign tree_1_3_half = bits_74 ^ bits_82;
    assign tree_1_3_sum = tree_1_3_half ^ bits_90;
    assign tree_1_3_carry = (bits_74 & bits_82) | (tree_1_3_half & bits_90);
    assign tree_1_4_half = bits_98 ^ bits_106;
    assign tree_1_4_sum = tree_1_4_half ^ bits_114;
    assign tree_1_4_carry = (bits_98 & bits_106) | (tree_1_4_half & bits_114);
    assign tree_1_5_half = bits_122 ^ tree_0_0_carry;
    assign tree_1_5_sum = tree_1_5_half ^ tree_0_1_carry;
    assign tree_1_5_carry = (bits_122 & tree_0_0_carry) | (tree_1_5_half & tree_0_1_carry);
    assign tree_1_6_half = tree_0_2_carry ^ tree_0_3_carry;
    assign tree_1_6_sum = tree_1_6_half ^ tree_0_4_carry;
    assign tree_1_6_carry = (tree_0_2_carry & tree_0_3_carry) | (tree_1_6_half & tree_0_4_carry);
    assign tree_1_7_half = tree_1_0_sum ^ tree_1_1_sum;
    assign tree_1_7_sum = tree_1_7_half ^ tree_1_2_sum;
    assign tree_1_7_carry = (tree_1_0_sum & tree_1_1_sum) | (tree_1_7_half & tree_1_2_sum);
    assign tree_1_8_half = tree_1_3_sum ^ tree_1_4_sum;
    assign tree_1_8_sum = tree_1_8_half ^ tree_0_5_carry;
    assign tree_1_8_carry = (tree_1_3_sum & tree_1_4_sum) | (tree_1_8_half & tree_0_5_carry);
    assign tree_1_9_half = tree_0_6_carry ^ tree_1_5_sum;
    assign tree_1_9_sum = tree_1_9_half ^ tree_1_6_sum;
    assign tree_1_9_carry = (tree_0_6_carry & tree_1_5_sum) | (tree_1_9_half & tree_1_6_sum);
    assign tree_1_10_half = tree_1_7_sum ^ tree_0_7_carry;
    assign tree_1_10_sum = tree_1_10_half ^ tree_1_8_sum;
    assign tree_1_10_carry = (tree_1_7_sum & tree_0_7_carry) | (tree_1_10_half & tree_1_8_sum);
    assign tree_1_11_sum = tree_1_9_sum ^ tree_1_10_sum;
    assign tree_1_11_carry = tree_1_9_sum & tree_1_10_sum;
    assign tree_2_0_half = bits_3 ^ bits_11;
    assign tree_2_0_sum = tree_2_0_half ^ bits_19;
    assign tree_2_0_carry = (bits_3 & bits_11) | (tree_2_0_half & bits_19);
    assign tree_2_1_half = bits_27 ^ bits_35;
    assign tree_2_1_sum = tree_2_1_half ^ bits_43;
    assign tree_2_1_carry = (bits_27 & bits_35) | (tree_2_1_half & bits_43);
    assign tree_2_2_half = bits_51 ^ bits_59;
    assign tree_2_2_sum = tree_2_2_half ^ bits_67;
    assign tree_2_2_carry = (bits_51 & bits_59) | (tree_2_2_half & bits_67);
    assign tree_2_3_half = bits_75 ^ bits_83;
    assign tree_2_3_sum = tree_2_3_half ^ bits_91;
    assign tree_2_3_carry = (bits_75 & bits_83) | (tree_2_3_half & bits_91);
    assign tree_2_4_half = bits_99 ^ bits_107;
    assign tree_2_4_sum = tree_2_4_half ^ bits_115;
    assign tree_2_4_carry = (bits_99 & bits_107) | (tree_2_4_half & bits_115);
    assign tree_2_5_half = bits_123 ^ tree_1_0_carry;
    assign tree_2_5_sum = tree_2_5_half ^ tree_1_1_carry;
    assign tree_2_5_carry = (bits_123 & tree_1_0_carry) | (tree_2_5_half & tree_1_1_carry);
    assign tree_2_6_half = tree_1_2_carry ^ tree_1_3_carry;
    assign tree_2_6_sum = tree_2_6_half ^ tree_1_4_carry;
    assign tree_2_6_carry = (tree_1_2_carry & tree_1_3_carry) | (tree_2_6_half & tree_1_4_carry);
    assign tree_2_7_half = tree_2_0_sum ^ tree_2_1_sum;
    assign tree_2_7_sum = tree_2_7_half ^ tree_2_2_sum;
    assign tree_2_7_carry = (tree_2_0_sum & tree_2_1_sum) | (tree_2_7_half & tree_2_2_sum);
    assign tree_2_8_half = tree_2_3_sum ^ tree_2_4_sum;
    assign tree_2_8_sum = tree_2_8_half ^ tree_1_5_carry;
    assign tree_2_8_carry = (tree_2_3_sum & tree_2_4_sum) | (tree_2_8_half & tree_1_5_carry);
    assign tree_2_9_half = tree_1_6_carry ^ tree_1_7_carry;
    assign tree_2_9_sum = tree_2_9_half ^ tree_2_5_sum;
    assign tree_2_9_carry = (tree_1_6_carry & tree_1_7_carry) | (tree_2_9_half & tree_2_5_sum);
    assign tree_2_10_half = tree_2_6_sum ^ tree_2_7_sum;
    assign tree_2_10_sum = tree_2_10_half ^ tree_1_8_carry;
    assign tree_2_10_carry = (tree_2_6_sum & tree_2_7_sum) | (tree_2_10_half & tree_1_8_carry);
    assign tree_2_11_half = tree_2_8_sum ^ tree_1_9_carry;
    assign tree_2_11_sum = tree_2_11_half ^ tree_2_9_sum;
    assign tree_2_11_carry = (tree_2_8_sum & tree_1_9_carry) | (tree_2_11_half & tree_2_9_sum);
    assign tree_2_12_half = tree_2_10_sum ^ tree_1_10_carry;
    assign tree_2_12_sum = tree_2_12_half ^ tree_1_11_carry;
    assign tree_2_12_carry = (tree_2_10_sum & tree_1_10_carry) | (tree_2_12_half & tree_1_11_carry);
    assign tree_2_13_sum = tree_2_11_sum ^ tree_2_12_sum;
    assign tree_2_13_carry = tree_2_11_sum & tree_2_12_sum;
    assign tree_3_0_half = bits_4 ^ bits_12;
    assign tree_3_0_sum = tree_3_0_half ^ bits_20;
    assign tree_3_0_carry = (bits_4 & bits_12) | (tree_3_0_half & bits_20);
    assign tree_3_1_half = bits_28 ^ bits_36;
    assign tree_3_1_sum = tree_3_1_half ^ bits_44;
    assign tree_3_1_carry = (bits_28 & bits_36) | (tree_3_1_half & bits_44);
    assign tree_3_2_half = bits_52 ^ bits_60;
    assign tree_3_2_sum = tree_3_2_half ^ bits_68;
    assign tree_3_2_carry = (bits_52 & bits_60) | (tree_3_2_half & bits_68);
    assign tree_3_3_half = bits_76 ^ bits_84;
    assign tree_3_3_sum = tree_3_3_half ^ bits_92;
    assign tree_3_3_carry = (bits_76 & bits_84) | (tree_3_3_half & bits_92);
    assign tree_3_4_half = bits_100 ^ bits_108;
    assign tree_3_4_sum = tree_3_4_half ^ bits_116;
    assign tree_3_4_carry = (bits_100 & bits_108) | (tree_3_4_half & bits_116);
    assign tree_3_5_half = bits_124 ^ tree_2_0_carry;
    assign tree_3_5_sum = tree_3_5_half ^ tree_2_1_carry;
    assign tree_3_5_carry = (bits_124 & tree_2_0_carry) | (tree_3_5_half & tree_2_1_carry);
    assign tree_3_6_half = tree_2_2_carry ^ tree_2_3_carry;
    assign tree_3_6_sum = tree_3_6_half ^ tree_2_4_carry;
    assign tree_3_6_carry = (tree_2_2_carry & tree_2_3_carry) | (tree_3_6_half & tree_2_4_carry);
    assign tree_3_7_half = tree_3_0_sum ^ tree_3_1_sum;
    assign tree_3_7_sum = tree_3_7_half ^ tree_3_2_sum;
    assign tree_3_7_carry = (tree_3_0_sum & tree_3_1_sum) | (tree_3_7_half & tree_3_2_sum);
    assign tree_3_8_half = tree_3_3_sum ^ tree_3_4_sum;
    assign tree_3_8_sum = tree_3_8_half ^ tree_2_5_carry;
    assign tree_3_8_carry = (tree_3_3_sum & tree_3_4_sum) | (tree_3_8_half & tree_2_5_carry);
    assign tree_3_9_half = tree_2_6_carry ^ tree_2_7_carry;
    assign tree_3_9_sum = tree_3_9_half ^ tree_3_5_sum;
    assign tree_3_9_carry = (tree_2_6_carry & tree_2_7_carry) | (tree_3_9_half & tree_3_5_sum);
    assign tree_3_10_half = tree_3_6_sum ^ tree_3_7_sum;
    assign tree_3_10_sum = tree_3_10_half ^ tree_2_8_carry;
    assign tree_3_10_carry = (tree_3_6_sum & tree_3_7_sum) | (tree_3_10_half & tree_2_8_carry);
    assign tree_3_11_half = tree_3_8_sum ^ tree_2_9_carry;
    assign tree_3_11_sum = tree_3_11_half ^ tree_2_10_carry;
    assign tree_3_11_carry = (tree_3_8_sum & tree_2_9_carry) | (tree_3_11_half & tree_2_10_carry);
    assign tree_3_12_half = tree_3_9_sum ^ tree_3_10_sum;
    assign tree_3_12_sum = tree_3_12_half ^ tree_2_11_carry;
    assign tree_3_12_carry = (tree_3_9_sum & tree_3_10_sum) | (tree_3_12_half & tree_2_11_carry);
    assign tree_3_13_half = tree_3_11_sum ^ tree_2_12_carry;
    assign tree_3_13_sum = tree_3_13_half ^ tree_3_12_sum;
    assign tree_3_13_carry = (tree_3_11_sum & tree_2_12_carry) | (tree_3_13_half & tree_3_12_sum);
    assign tree_3_14_sum = tree_2_13_carry ^ tree_3_13_sum;
    assign tree_3_14_carry = tree_2_13_carry & tree_3_13_sum;
    assign tree_4_0_half = bits_5 ^ bits_13;
    assign tree_4_0_sum = tree_4_0_half ^ bits_21;
    assign tree_4_0_carry = (bits_5 & bits_13) | (tree_4_0_half & bits_21);
    assign tree_4_1_half = bits_29 ^ bits_37;
    assign tree_4_1_sum = tree_4_1_half ^ bits_45;
    assign tree_4_1_carry = (bits_29 & bits_37) | (tree_4_1_half & bits_45);
    assign tree_4_2_half = bits_53 ^ bits_61;
    assign tree_4_2_sum = tree_4_2_half ^ bits_69;
    assign tree_4_2_carry = (bits_53 & bits_61) | (tree_4_2_half & bits_69);
    assign tree_4_3_half = bits_77 ^ bits_85;
    assign tree_4_3_sum = tree_4_3_half ^ bits_93;
    assign tree_4_3_carry = (bits_77 & bits_85) | (tree_4_3_half & bits_93);
    assign tree_4_4_half = bits_101 ^ bits_109;
    assign tree_4_4_sum = tree_4_4_half ^ bits_117;
    assign tree_4_4_carry = (bits_101 & bits_109) | (tree_4_4_half & bits_117);
    assign tree_4_5_half = bits_125 ^ tree_3_0_carry;
    assign tree_4_5_sum = tree_4_5_half ^ tree_3_1_carry;
    assign tree_4_5_carry = (bits_125 & tree_3_0_carry) | (tree_4_5_half & tree_3_1_carry);
    assign tree_4_6_half = tree_3_2_carry ^ tree_3_3_carry;
    assign tree_4_6_sum = tree_4_6_half ^ tree_3_4_carry;
    assign tree_4_6_carry = (tree_3_2_carry & tree_3_3_carry) | (tree_4_6_half & tree_3_4_carry);
    assign tree_4_7_half = tree_4_0_sum ^ tree_4_1_sum;
    assign tree_4_7_sum = tree_4_7_half ^ tree_4_2_sum;
    assign tree_4_7_carry = (tree_4_0_sum & tree_4_1_sum) | (tree_4_7_half & tree_4_2_sum);
    assign tree_4_8_half = tree_4_3_sum ^ tree_4_4_sum;
    assign tree_4_8_sum = tree_4_8_half ^ tree_3_5_carry;
    assign tree_4_8_carry = (tree_4_3_sum & tree_4_4_sum) | (tree_4_8_half & tree_3_5_carry);
    assign tree_4_9_half = tree_3_6_carry ^ tree_3_7_carry;
    assign tree_4_9_sum = tree_4_9_half ^ tree_4_5_sum;
    assign tree_4_9_carry = (tree_3_6_carry & tree_3_7_carry) | (tree_4_9_half & tree_4_5_sum);
    assign tree_4_10_half = tree_4_6_sum ^ tree_4_7_sum;
    assign tree_4_10_sum = tree_4_10_half ^ tree_3_8_carry;
    assign tree_4_10_carry = (tree_4_6_sum & tree_4_7_sum) | (tree_4_10_half & tree_3_8_carry);
    assign tree_4_11_half = tree_4_8_sum ^ tree_3_9_carry;
    assign tree_4_11_sum = tree_4_11_half ^ tree_3_10_carry;
    assign tree_4_11_carry = (tree_4_8_sum & tree_3_9_carry) | (tree_4_11_half & tree_3_10_carry);
    assign tree_4_12_half = tree_4_9_sum ^ tree_4_10_sum;
    assign tree_4_12_sum = tree_4_12_half ^ tree_3_11_carry;
    assign tree_4_12_carry = (tree_4_9_sum & tree_4_10_sum) | (tree_4_12_half & tree_3_11_carry);
    assign tree_4_13_half = tree_4_11_sum ^ tree_3_12_carry;
    assign tree_4_13_sum = tree_4_13_half ^ tree_4_12_sum;
    assign tree_4_13_carry = (tree_4_11_sum & tree_3_12_carry) | (tree_4_13_half & tree_4_12_sum);
    assign tree_4_14_half = tree_3_13_carry ^ tree_4_13_sum;
    assign tree_4_14_sum = tree_4_14_half ^ tree_3_14_carry;
    assign tree_4_14_carry = (tree_3_13_carry & tree_4_13_sum) | (tree_4_14_half & tree_3_14_carry);
    assign tree_5_0_half = bits_6 ^ bits_14;
    assign tree_5_0_sum = tree_5_0_half ^ bits_22;
    assign tree_5_0_carry = (bits_6 & bits_14) | (tree_5_0_half & bits_22);
    assign tree_5_1_half = bits_30 ^ bits_38;
    assign tree_5_1_sum = tree_5_1_half ^ bits_46;
    assign tree_5_1_carry = (bits_30 & bits_38) | (tree_5_1_half & bits_46);
    assign tree_5_2_half = bits_54 ^ bits_62;
    assign tree_5_2_sum = tree_5_2_half ^ bits_70;
    assign tree_5_2_carry = (bits_54 & bits_62) | (tree_5_2_half & bits_70);
    assign tree_5_3_half = bits_78 ^ bits_86;
    assign tree_5_3_sum = tree_5_3_half ^ bits_94;
    assign tree_5_3_carry = (bits_78 & bits_86) | (tree_5_3_half & bits_94);
    assign tree_5_4_half = bits_102 ^ bits_110;
    assign tree_5_4_sum = tree_5_4_half ^ bits_118;
    assign tree_5_4_carry = (bits_102 & bits_110) | (tree_5_4_half & bits_118);
    assign tree_5_5_half = bits_126 ^ tree_4_0_carry;
    assign tree_5_5_sum = tree_5_5_half ^ tree_4_1_carry;
    assign tree_5_5_carry = (bits_126 & tree_4_0_carry) | (tree_5_5_half & tree_4_1_carry);
    assign tree_5_6_half = tree_4_2_carry ^ tree_4_3_carry;
    assign tree_5_6_sum = tree_5_6_half ^ tree_4_4_carry;
    assign tree_5_6_carry = (tree_4_2_carry & tree_4_3_carry) | (tree_5_6_half & tree_4_4_carry);
    assign tree_5_7_half = tree_5_0_sum ^ tree_5_1_sum;
    assign tree_5_7_sum = tree_5_7_half ^ tree_5_2_sum;
    assign tree_5_7_carry = (tree_5_0_sum & tree_5_1_sum) | (tree_5_7_half & tree_5_2_sum);
    assign tree_5_8_half = tree_5_3_sum ^ tree_5_4_sum;
    assign tree_5_8_sum = tree_5_8_half ^ tree_4_5_carry;
    assign tree_5_8_carry = (tree_5_3_sum & tree_5_4_sum) | (tree_5_8_half & tree_4_5_carry);
    assign tree_5_9_half = tree_4_6_carry ^ tree_4_7_carry;
    assign tree_5_9_sum = tree_5_9_half ^ tree_5_5_sum;
    assign tree_5_9_carry = (tree_4_6_carry & tree_4_7_carry) | (tree_5_9_half & tree_5_5_sum);
    assign tree_5_10_half = tree_5_6_sum ^ tree_5_7_sum;
    assign tree_5_10_sum = tree_5_10_half ^ tree_4_8_carry;
    assign tree_5_10_carry = (tree_5_6_sum & tree_5_7_sum) | (tree_5_10_half & tree_4_8_carry);
    assign tree_5_11_half = tree_5_8_sum ^ tree_4_9_carry;
    assign tree_5_11_sum = tree_5_11_half ^ tree_4_10_carry;
    assign tree_5_11_carry = (tree_5_8_sum & tree_4_9_carry) | (tree_5_11_half & tree_4_10_carry);
    assign tree_5_12_half = tree_5_9_sum ^ tree_5_10_sum;
    assign tree_5_12_sum = tree_5_12_half ^ tree_4_11_carry;
    assign tree_5_12_carry = (tree_5_9_sum & tree_5_10_sum) | (tree_5_12_half & tree_4_11_carry);
    assign tree_5_13_half = tree_5_11_sum ^ tree_4_12_carry;
    assign tree_5_13_sum = tree_5_13_half ^ tree_5_12_sum;
    assign tree_5_13_carry = (tree_5_11_sum & tree_4_12_carry) | (tree_5_13_half & tree_5_12_sum);
    assign tree_5_14_half = tree_4_13_carry ^ tree_5_13_sum;
    assign tree_5_14_sum = tree_5_14_half ^ tree_4_14_carry;
    assign tree_5_14_carry = (tree_4_13_carry & tree_5_13_sum) | (tree_5_14_half & tree_4_14_carry);
    assign tree_6_0_half = bits_7 ^ bits_15;
    assign tree_6_0_sum = tree_6_0_half ^ bits_23;
    assign tree_6_0_carry = (bits_7 & bits_15) | (tree_6_0_half & bits_23);
    assign tree_6_1_half = bits_31 ^ bits_39;
    assign tree_6_1_sum = tree_6_1_half ^ bits_47;
    assign tree_6_1_carry = (bits_31 & bits_39) | (tree_6_1_half & bits_47);
    assign tree_6_2_half = bits_55 ^ bits_63;
    assign tree_6_2_sum = tree_6_2_half ^ bits_71;
    assign tree_6_2_carry = (bits_55 & bits_63) | (tree_6_2_half & bits_71);
    assign tree_6_3_half = bits_79 ^ bits_87;
    assign tree_6_3_sum = tree_6_3_half ^ bits_95;
    assign tree_6_3_carry = (bits_79 & bits_87) | (tree_6_3_half & bits_95);
    assign tree_6_4_half = bits_103 ^ bits_111;
    assign tree_6_4_sum = tree_6_4_half ^ bits_119;
    assign tree_6_4_carry = (bits_103 & bits_111) | (tree_6_4_half & bits_119);
    assign tree_6_5_half = bits_127 ^ tree_5_0_carry;
    assign tree_6_5_sum = tree_6_5_half ^ tree_5_1_carry;
    assign tree_6_5_carry = (bits_127 & tree_5_0_carry) | (tree_6_5_half & tree_5_1_carry);
    assign tree_6_6_half = tree_5_2_carry ^ tree_5_3_carry;
    assign tree_6_6_sum = tree_6_6_half ^ tree_5_4_carry;
    assign tree_6_6_carry = (tree_5_2_carry & tree_5_3_carry) | (tree_6_6_half & tree_5_4_carry);
    assign tree_6_7_half = tree_6_0_sum ^ tree_6_1_sum;
    assign tree_6_7_sum = tree_6_7_half ^ tree_6_2_sum;
    assign tree_6_7_carry = (tree_6_0_sum & tree_6_1_sum) | (tree_6_7_half & tree_6_2_sum);
    assign tree_6_8_half = tree_6_3_sum ^ tree_6_4_sum;
    assign tree_6_8_sum = tree_6_8_half ^ tree_5_5_carry;
    assign tree_6_8_carry = (tree_6_3_sum & tree_6_4_sum) | (tree_6_8_half & tree_5_5_carry);
    assign tree_6_9_half = tree_5_6_carry ^ tree_5_7_carry;
    assign tree_6_9_sum = tree_6_9_half ^ tree_6_5_sum;
    assign tree_6_9_carry = (tree_5_6_carry & tree_5_7_carry) | (tree_6_9_half & tree_6_5_sum);
    assign tree_6_10_half = tree_6_6_sum ^ tree_6_7_sum;
    assign tree_6_10_sum = tree_6_10_half ^ tree_5_8_carry;
    assign tree_6_10_carry = (tree_6_6_sum & tree_6_7_sum) | (tree_6_10_half & tree_5_8_carry);
    assign tree_6_11_half = tree_6_8_sum ^ tree_5_9_carry;
    assign tree_6_11_sum = tree_6_11_half ^ tree_5_10_carry;
    assign tree_6_11_carry = (tree_6_8_sum & tree_5_9_carry) | (tree_6_11_half & tree_5_10_carry);
    assign tree_6_12_half = tree_6_9_sum ^ tree_6_10_sum;
    assign tree_6_12_sum = tree_6_12_half ^ tree_5_11_carry;
    assign tree_6_12_carry = (tree_6_9_sum & tree_6_10_sum) | (tree_6_12_half & tree_5_11_carry);
    assign tree_6_13_half = tree_6_11_sum ^ tree_5_12_carry;
    assign tree_6_13_sum = tree_6_13_half ^ tree_6_12_sum;
    assign tree_6_13_carry = (tree_6_11_sum & tree_5_12_carry) | (tree_6_13_half & tree_6_12_sum);
    assign tree_6_14_half = tree_5_13_carry ^ tree_6_13_sum;
    assign tree_6_14_sum = tree_6_14_half ^ tree_5_14_carry;
    assign tree_6_14_carry = (tree_5_13_carry & tree_6_13_sum) | (tree_6_14_half & tree_5_14_carry);
    assign tree_7_0_half = bits_8 ^ bits_16;
    assign tree_7_0_sum = tree_7_0_half ^ bits_24;
    assign tree_7_0_carry = (bits_8 & bits_16) | (tree_7_0_half & bits_24);
    assign tree_7_1_half = bits_32 ^ bits_40;
    assign tree_7_1_sum = tree_7_1_half ^ bits_48;
    assign tree_7_1_carry = (bits_32 & bits_40) | (tree_7_1_half & bits_48);
    assign tree_7_2_half = bits_56 ^ bits_64;
    assign tree_7_2_sum = tree_7_2_half ^ bits_72;
    assign tree_7_2_carry = (bits_56 & bits_64) | (tree_7_2_half & bits_72);
    assign tree_7_3_half = bits_80 ^ bits_88;
    assign tree_7_3_sum = tree_7_3_half ^ bits_96;
    assign tree_7_3_carry = (bits_80 & bits_88) | (tree_7_3_half & bits_96);
    assign tree_7_4_half = bits_104 ^ bits_112;
    assign tree_7_4_sum = tree_7_4_half ^ bits_120;
    assign tree_7_4_carry = (bits_104 & bits_112) | (tree_7_4_half & bits_120);
    assign tree_7_5_half = bits_128 ^ tree_6_0_carry;
    assign tree_7_5_sum = tree_7_5_half ^ tree_6_1_carry;
    assign tree_7_5_carry = (bits_128 & tree_6_0_carry) | (tree_7_5_half & tree_6_1_carry);
    assign tree_7_6_half = tree_6_2_carry ^ tree_6_3_carry;
    assign tree_7_6_sum = tree_7_6_half ^ tree_6_4_carry;
    assign tree_7_6_carry = (tree_6_2_carry & tree_6_3_carry) | (tree_7_6_half & tree_6_4_carry);
    assign tree_7_7_half = tree_7_0_sum ^ tree_7_1_sum;
    assign tree_7_7_sum = tree_7_7_half ^ tree_7_2_sum;
    assign tree_7_7_carry = (tree_7_0_sum & tree_7_1_sum) | (tree_7_7_half & tree_7_2_sum);
    assign tree_7_8_half = tree_7_3_sum ^ tree_7_4_sum;
    assign tree_7_8_sum = tree_7_8_half ^ tree_6_5_carry;
    assign tree_7_8_carry = (tree_7_3_sum & tree_7_4_sum) | (tree_7_8_half & tree_6_5_carry);
    assign tree_7_9_half = tree_6_6_carry ^ tree_6_7_carry;
    assign tree_7_9_sum = tree_7_9_half ^ tree_7_5_sum;
    assign tree_7_9_carry = (tree_6_6_carry & tree_6_7_carry) | (tree_7_9_half & tree_7_5_sum);
    assign tree_7_10_half = tree_7_6_sum ^ tree_7_7_sum;
    assign tree_7_10_sum = tree_7_10_half ^ tree_6_8_carry;
    assign tree_7_10_carry = (tree_7_6_sum & tree_7_7_sum) | (tree_7_10_half & tree_6_8_carry);
    assign tree_7_11_half = tree_7_8_sum ^ tree_6_9_carry;
    assign tree_7_11_sum = tree_7_11_half ^ tree_6_10_carry;
    assign tree_7_11_carry = (tree_7_8_sum & tree_6_9_carry) | (tree_7_11_half & tree_6_10_carry);
    assign tree_7_12_half = tree_7_9_sum ^ tree_7_10_sum;
    assign tree_7_12_sum = tree_7_12_half ^ tree_6_11_carry;
    assign tree_7_12_carry = (tree_7_9_sum & tree_7_10_sum) | (tree_7_12_half & tree_6_11_carry);
    assign tree_7_13_half = tree_7_11_sum ^ tree_6_12_carry;
    assign tree_7_13_sum = tree_7_13_half ^ tree_7_12_sum;
    assign tree_7_13_carry = (tree_7_11_sum & tree_6_12_carry) | (tree_7_13_half & tree_7_12_sum);
    assign tree_7_14_half = tree_6_13_carry ^ tree_7_13_sum;
    assign tree_7_14_sum = tree_7_14_half ^ tree_6_14_carry;
    assign tree_7_14_carry = (tree_6_13_carry & tree_7_13_sum) | (tree_7_14_half & tree_6_14_carry);
    assign tree_8_0_half = tree_7_0_carry ^ tree_7_1_carry;
    assign tree_8_0_sum = tree_8_0_half ^ tree_7_2_carry;
    assign tree_8_0_carry = (tree_7_0_carry & tree_7_1_carry) | (tree_8_0_half & tree_7_2_carry);
    assign tree_8_1_half = tree_7_3_carry ^ tree_7_4_carry;
    assign tree_8_1_sum = tree_8_1_half ^ tree_7_5_carry;
    assign tree_8_1_carry = (tree_7_3_carry & tree_7_4_carry) | (tree_8_1_half & tree_7_5_carry);
    assign tree_8_2_half = tree_7_6_carry ^ tree_7_7_carry;
    assign tree_8_2_sum = tree_8_2_half ^ tree_8_0_sum;
    assign tree_8_2_carry = (tree_7_6_carry & tree_7_7_carry) | (tree_8_2_half & tree_8_0_sum);
    assign tree_8_3_half = tree_7_8_carry ^ tree_8_1_sum;
    assign tree_8_3_sum = tree_8_3_half ^ tree_7_9_carry;
    assign tree_8_3_carry = (tree_7_8_carry & tree_8_1_sum) | (tree_8_3_half & tree_7_9_carry);
    assign tree_8_4_half = tree_7_10_carry ^ tree_8_2_sum;
    assign tree_8_4_sum = tree_8_4_half ^ tree_8_3_sum;
    assign tree_8_4_carry = (tree_7_10_carry & tree_8_2_sum) | (tree_8_4_half & tree_8_3_sum);
    assign tree_8_5_half = tree_7_11_carry ^ tree_8_4_sum;
    assign tree_8_5_sum = tree_8_5_half ^ tree_7_12_carry;
    assign tree_8_5_carry = (tree_7_11_carry & tree_8_4_sum) | (tree_8_5_half & tree_7_12_carry);
    assign tree_8_6_half = tree_7_13_carry ^ tree_8_5_sum;
    assign tree_8_6_sum = tree_8_6_half ^ tree_7_14_carry;
    assign tree_8_6_carry = (tree_7_13_carry & tree_8_5_sum) | (tree_8_6_half & tree_7_14_carry);
    assign tree_9_0_half = tree_8_0_carry ^ tree_8_1_carry;
    assign tree_9_0_sum = tree_9_0_half ^ tree_8_2_carry;
    assign tree_9_0_carry = (tree_8_0_carry & tree_8_1_carry) | (tree_9_0_half & tree_8_2_carry);
    assign tree_9_1_half = tree_8_3_carry ^ tree_9_0_sum;
    assign tree_9_1_sum = tree_9_1_half ^ tree_8_4_carry;
    assign tree_9_1_carry = (tree_8_3_carry & tree_9_0_sum) | (tree_9_1_half & tree_8_4_carry);
    assign tree_9_2_half = tree_9_1_sum ^ tree_8_5_carry;
    assign tree_9_2_sum = tree_9_2_half ^ tree_8_6_carry;
    assign tree_9_2_carry = (tree_9_1_sum & tree_8_5_carry) | (tree_9_2_half & tree_8_6_carry);
    assign tree_10_0_half = tree_9_0_carry ^ tree_9_1_carry;
    assign tree_10_0_sum = tree_10_0_half ^ tree_9_2_carry;
    assign tree_10_0_carry = (tree_9_0_carry & tree_9_1_carry) | (tree_10_0_half & tree_9_2_carry);
    assign turned = {tree_10_0_sum, tree_9_2_sum, tree_8_6_sum, tree_7_14_sum, tree_6_14_sum, tree_5_14_sum, tree_4_14_sum, tree_3_14_sum, tree_2_13_sum, tree_1_11_sum, tree_0_7_sum} ^ {11{column[16]}};
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
    assign acc_5_0_half = before_[5] ^ turned[5];
    assign acc_5_0_sum = acc_5_0_half ^ acc_4_0_carry;
    assign acc_5_0_carry = (before_[5] & turned[5]) | (acc_5_0_half & acc_4_0_carry);
    assign acc_6_0_half = before_[6] ^ turned[6];
    assign acc_6_0_sum = acc_6_0_half ^ acc_5_0_carry;
    assign acc_6_0_carry = (before_[6] & turned[6]) | (acc_6_0_half & acc_5_0_carry);
    assign acc_7_0_half = before_[7] ^ turned[7];
    assign acc_7_0_sum = acc_7_0_half ^ acc_6_0_carry;
    assign acc_7_0_carry = (before_[7] & turned[7]) | (acc_7_0_half & acc_6_0_carry);
    assign acc_8_0_half = before_[8] ^ turned[8];
    assign acc_8_0_sum = acc_8_0_half ^ acc_7_0_carry;
    assign acc_8_0_carry = (before_[8] & turned[8]) | (acc_8_0_half & acc_7_0_carry);
    assign acc_9_0_half = before_[9] ^ turned[9];
    assign acc_9_0_sum = acc_9_0_half ^ acc_8_0_carry;
    assign acc_9_0_carry = (before_[9] & turned[9]) | (acc_9_0_half & acc_8_0_carry);
    assign acc_10_0_half = before_[10] ^ turned[10];
    assign acc_10_0_sum = acc_10_0_half ^ acc_9_0_carry;
    assign acc_10_0_carry = (before_[10] & turned[10]) | (acc_10_0_half & acc_9_0_carry);
    assign down = ~tree_10_0_carry ^ column[16];
    assign step_11 = acc_10_0_carry ^ down;
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
    assign step_24 = step_23 & (before_[23] ^ down);
    assign upper_24 = before_[24] ^ step_24;
    assign step_25 = step_24 & (before_[24] ^ down);
    assign upper_25 = before_[25] ^ step_25;
    assign step_26 = step_25 & (before_[25] ^ down);
    assign upper_26 = before_[26] ^ step_26;
    assign step_27 = step_26 & (before_[26] ^ down);
    assign upper_27 = before_[27] ^ step_27;
    assign step_28 = step_27 & (before_[27] ^ down);
    assign upper_28 = before_[28] ^ step_28;
    assign step_29 = step_28 & (before_[28] ^ down);
    assign upper_29 = before_[29] ^ step_29;
    assign step_30 = step_29 & (before_[29] ^ down);
    assign upper_30 = before_[30] ^ step_30;
    assign step_31 = step_30 & (before_[30] ^ down);
    assign upper_31 = before_[31] ^ step_31;

    always @(posedge clk) begin
        acc <= {upper_31, upper_30, upper_29, upper_28, upper_27, upper_26, upper_25, upper_24, upper_23, upper_22, upper_21, upper_20, upper_19, upper_18, upper_17, upper_16, upper_15, upper_14, upper_13, upper_12, upper_11, acc_10_0_sum, acc_9_0_sum, acc_8_0_sum, acc_7_0_sum, acc_6_0_sum, acc_5_0_sum, acc_4_0_sum, acc_3_0_sum, acc_2_0_sum, acc_1_0_sum, acc_0_0_sum};
    end

endmodule

module weight_serial_row_k16_1x1_w8_int8_acc32 (
    input  wire clk,
    input  wire [127:0] act,
    output reg  [127:0] word
);

    always @(posedge clk) begin
        word <= act;
    end

endmodule

module weight_serial_column_k16_1x1_w8_int8_acc32 (
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
