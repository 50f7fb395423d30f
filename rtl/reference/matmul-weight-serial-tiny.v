// matmul_weight_serial_k4_1x2_w3_int4_acc23_depth4: matrix engine that takes a bit of each weight per cycle
//
//   lanes         4            products that a step adds to every sum
//   cols          2            columns of B that share the activations
//   rows          1            rows of A that share the weights
//   wgt_bits_max  3 bits       most bits of a weight; how many they are is chosen at run time, from 1 on
//   act           int4         integer format of the activations
//   tree          compressed   how the products of a step are added: compressed: 3:2 counters, then one carry chain, the smallest; prefix: 3:2 counters, then prefix adders, the fastest; plain: a binary tree of adders
//   acc_width     23 bits      width of the accumulator; results wrap modulo 2**acc_width
//   form          os           os: an array whose sums leave row by row; anchor: operands registered, every accumulator is a port, as published PEs are measured
//   group         0            k that share scales: 0: all, else 32 to 256 and a multiple of the lanes
//   scale_bits    0 bits       width of a scale, a number in two's complement; 0: no scales, 2 and more else
//   share         1            columns that take turns at a scale unit
//   out_width     23 bits      width of a result; results wrap modulo 2**out_width
//   queue         4 beats      beats that each input queue holds, to even out stalls
//   scales        group        what has a scale: group: the sum over a group; plane: that of every plane of a group
//   zero          off          on: zero points too, which count times the sum of the activations of a group
//   depth         4            chunks of activations in each of the two banks
//
// digest 8fa627b647a37b332721fa35c980f43cc9f0ed79fdffd9c4bce01f60ce25e659
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module matmul_weight_serial_k4_1x2_w3_int4_acc23_depth4 (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [15:0] act__data,
    input  wire [1:0] act__bits,
    input  wire act__unsigned,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [7:0] wgt__data,
    input  wire wgt__last,
    output wire out__valid,
    input  wire out__ready,
    output wire [45:0] out__data,
    output wire out__last,
    output wire error
);

    wire act_queue_out_valid;
    wire core_act__ready;
    wire [19:0] act_queue_out_data;
    wire wgt_queue_out_valid;
    wire core_wgt__ready;
    wire [8:0] wgt_queue_out_data;
    wire core_out_valid;
    wire [45:0] core_out_data;
    wire core_out_last;
    wire [46:0] out_queue_out_data;
    wire popped;
    wire overrun;
    wire out_queue_in_ready;

    assign popped = out__valid & out__ready;
    assign overrun = core_out_valid & ~out_queue_in_ready;
    assign out__data = out_queue_out_data[45:0];
    assign out__last = out_queue_out_data[46];

    planes_core_k4_1x2_w3_int4_acc23_depth4 core (
        .clk(clk),
        .rst(rst),
        .act__valid(act_queue_out_valid),
        .act__data(act_queue_out_data[15:0]),
        .act__bits(act_queue_out_data[17:16]),
        .act__unsigned(act_queue_out_data[18]),
        .act__last(act_queue_out_data[19]),
        .wgt__valid(wgt_queue_out_valid),
        .wgt__data(wgt_queue_out_data[7:0]),
        .wgt__last(wgt_queue_out_data[8]),
        .popped(popped),
        .overrun(overrun),
        .act__ready(core_act__ready),
        .wgt__ready(core_wgt__ready),
        .out_valid(core_out_valid),
        .out_last(core_out_last),
        .out_data(core_out_data),
        .error(error)
    );

    queue_20_4 act_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(act__valid),
        .in_data({act__last, act__unsigned, act__bits, act__data}),
        .out_ready(core_act__ready),
        .in_ready(act__ready),
        .out_valid(act_queue_out_valid),
        .out_data(act_queue_out_data)
    );

    queue_9_4 wgt_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(wgt__valid),
        .in_data({wgt__last, wgt__data}),
        .out_ready(core_wgt__ready),
        .in_ready(wgt__ready),
        .out_valid(wgt_queue_out_valid),
        .out_data(wgt_queue_out_data)
    );

    queue_47_8 out_queue (
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

module queue_47_8 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [46:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [46:0] out_data
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

    ram_1r1w_8x47 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_8x47 (
    input  wire clk,
    input  wire write_en,
    input  wire [2:0] write_addr,
    input  wire [46:0] write_data,
    input  wire read_en,
    input  wire [2:0] read_addr,
    output reg  [46:0] read_data
);

    reg  [46:0] words [0:7];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module queue_9_4 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [8:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [8:0] out_data
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

    ram_1r1w_4x9 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_4x9 (
    input  wire clk,
    input  wire write_en,
    input  wire [1:0] write_addr,
    input  wire [8:0] write_data,
    input  wire read_en,
    input  wire [1:0] read_addr,
    output reg  [8:0] read_data
);

    reg  [8:0] words [0:3];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module queue_20_4 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [19:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [19:0] out_data
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

    ram_1r1w_4x20 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_4x20 (
    input  wire clk,
    input  wire write_en,
    input  wire [1:0] write_addr,
    input  wire [19:0] write_data,
    input  wire read_en,
    input  wire [1:0] read_addr,
    output reg  [19:0] read_data
);

    reg  [19:0] words [0:3];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module planes_core_k4_1x2_w3_int4_acc23_depth4 (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [15:0] act__data,
    input  wire [1:0] act__bits,
    input  wire act__unsigned,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [7:0] wgt__data,
    input  wire wgt__last,
    output wire out_valid,
    output wire out_last,
    output wire [45:0] out_data,
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

    weight_serial_array_k4_1x2_w3_int4_acc23 array (
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

    plane_buffer_k4_1x2_w3_int4_acc23_depth4 buffer (
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

module plane_buffer_k4_1x2_w3_int4_acc23_depth4 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [15:0] in_data,
    input  wire in_last,
    input  wire [1:0] in_bits,
    input  wire in_unsigned,
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

    reg  bank_in;
    reg  bank_out;
    reg  [1:0] full;
    reg  [5:0] bank_0;
    reg  [1:0] chunk;
    reg  [5:0] bank_1;
    reg  [2:0] mode_of_tile;
    reg  [1:0] at;
    reg  top;
    wire [5:0] held;
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
    reg  [1:0] delayed_1;
    wire [1:0] choice_1;
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
    assign bits_8 = ((in_bits > 2'd2) | (delayed_2 & ({in_unsigned, in_bits} != mode_of_tile))) | (in_last & ~1'b1);
    assign fault = write_en & (bits_8 | (1'b1 & (is_1 & ~in_last)));
    assign choice_1 = top ? held[4:3] : delayed_1;
    assign pass_is_last = choice_1 == 2'd0;
    assign read_en = (bank_out ? full[1] : full[0]) & (~step_valid | step_ready);
    assign is_3 = at == 2'd0;
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
                minus <= top & ~held[5];
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
                tile_end <= close & held[2];
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
            delayed_1 <= 2'd0;
        end else begin
            if (read_en) begin
                if (is_2) begin
                    delayed_1 <= choice_1 - 2'd1;
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

    ram_1r1w_8x16 chunks (
        .clk(clk),
        .write_en(write_en),
        .write_addr({bank_in, chunk}),
        .write_data(in_data),
        .read_en(read_en),
        .read_addr({bank_out, at}),
        .read_data(data)
    );

endmodule

module ram_1r1w_8x16 (
    input  wire clk,
    input  wire write_en,
    input  wire [2:0] write_addr,
    input  wire [15:0] write_data,
    input  wire read_en,
    input  wire [2:0] read_addr,
    output reg  [15:0] read_data
);

    reg  [15:0] words [0:7];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module weight_serial_array_k4_1x2_w3_int4_acc23 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire twice,
    input  wire minus,
    input  wire [15:0] act,
    input  wire [7:0] wgt,
    output wire out_valid,
    output wire out_last,
    output reg  [45:0] out
);

    wire [15:0] act_step;
    wire first_step;
    wire twice_step;
    wire keep;
    reg  first_edge;
    reg  twice_edge;
    wire twice_then;
    wire [15:0] row_0_word;
    wire [4:0] column_0_word;
    wire [4:0] column_1_word;
    reg  left;
    reg  [1:0] load;
    wire [22:0] cell_0_0_acc;
    wire [22:0] cell_0_1_acc;
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
        out <= load[1] ? {cell_0_1_acc, cell_0_0_acc} : 46'd0;
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

    weight_serial_column_k4_1x2_w3_int4_acc23 column_0 (
        .clk(clk),
        .wgt(wgt[3:0]),
        .minus(minus),
        .word(column_0_word)
    );

    weight_serial_column_k4_1x2_w3_int4_acc23 column_1 (
        .clk(clk),
        .wgt(wgt[7:4]),
        .minus(minus),
        .word(column_1_word)
    );

    weight_serial_row_k4_1x2_w3_int4_acc23 row_0 (
        .clk(clk),
        .act(act_step),
        .word(row_0_word)
    );

    weight_serial_cell_k4_1x2_w3_int4_acc23 cell_0_0 (
        .clk(clk),
        .row(row_0_word),
        .column(column_0_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_0_acc)
    );

    weight_serial_cell_k4_1x2_w3_int4_acc23 cell_0_1 (
        .clk(clk),
        .row(row_0_word),
        .column(column_1_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_1_acc)
    );

endmodule

module weight_serial_cell_k4_1x2_w3_int4_acc23 (
    input  wire clk,
    input  wire [15:0] row,
    input  wire [4:0] column,
    input  wire keep,
    input  wire twice,
    output reg  [22:0] acc
);

    wire [22:0] before_;
    wire tree_0_0_half;
    wire tree_0_0_sum;
    wire tree_0_0_carry;
    wire tree_0_1_sum;
    wire tree_0_1_carry;
    wire tree_1_0_half;
    wire tree_1_0_sum;
    wire tree_1_0_carry;
    wire tree_1_1_half;
    wire tree_1_1_sum;
    wire tree_1_1_carry;
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

    assign before_ = (acc & {23{keep}}) | ({acc[21:0], 1'b0} & {23{twice}});
    assign bits_1 = row[0] & column[0];
    assign bits_2 = row[1] & column[0];
    assign bits_3 = row[2] & column[0];
    assign bits_4 = ~(row[3] & column[0]);
    assign bits_5 = row[4] & column[1];
    assign bits_6 = row[5] & column[1];
    assign bits_7 = row[6] & column[1];
    assign bits_8 = ~(row[7] & column[1]);
    assign bits_9 = row[8] & column[2];
    assign bits_10 = row[9] & column[2];
    assign bits_11 = row[10] & column[2];
    assign bits_12 = ~(row[11] & column[2]);
    assign bits_13 = row[12] & column[3];
    assign bits_14 = row[13] & column[3];
    assign bits_15 = row[14] & column[3];
    assign bits_16 = ~(row[15] & column[3]);
    assign tree_0_0_half = bits_1 ^ bits_5;
    assign tree_0_0_sum = tree_0_0_half ^ bits_9;
    assign tree_0_0_carry = (bits_1 & bits_5) | (tree_0_0_half & bits_9);
    assign tree_0_1_sum = bits_13 ^ tree_0_0_sum;
    assign tree_0_1_carry = bits_13 & tree_0_0_sum;
    assign tree_1_0_half = bits_2 ^ bits_6;
    assign tree_1_0_sum = tree_1_0_half ^ bits_10;
    assign tree_1_0_carry = (bits_2 & bits_6) | (tree_1_0_half & bits_10);
    assign tree_1_1_half = bits_14 ^ tree_0_0_carry;
    assign tree_1_1_sum = tree_1_1_half ^ tree_1_0_sum;
    assign tree_1_1_carry = (bits_14 & tree_0_0_carry) | (tree_1_1_half & tree_1_0_sum);
    assign tree_1_2_sum = tree_0_1_carry ^ tree_1_1_sum;
    assign tree_1_2_carry = tree_0_1_carry & tree_1_1_sum;
    assign tree_2_0_half = bits_3 ^ bits_7;
    assign tree_2_0_sum = tree_2_0_half ^ bits_11;
    assign tree_2_0_carry = (bits_3 & bits_7) | (tree_2_0_half & bits_11);
    assign tree_2_1_half = bits_15 ^ tree_1_0_carry;
    assign tree_2_1_sum = tree_2_1_half ^ tree_2_0_sum;
    assign tree_2_1_carry = (bits_15 & tree_1_0_carry) | (tree_2_1_half & tree_2_0_sum);
    assign tree_2_2_half = tree_1_1_carry ^ tree_2_1_sum;
    assign tree_2_2_sum = tree_2_2_half ^ tree_1_2_carry;
    assign tree_2_2_carry = (tree_1_1_carry & tree_2_1_sum) | (tree_2_2_half & tree_1_2_carry);
    assign tree_3_0_half = bits_4 ^ bits_8;
    assign tree_3_0_sum = tree_3_0_half ^ bits_12;
    assign tree_3_0_carry = (bits_4 & bits_8) | (tree_3_0_half & bits_12);
    assign tree_3_1_half = bits_16 ^ tree_2_0_carry;
    assign tree_3_1_sum = tree_3_1_half ^ tree_3_0_sum;
    assign tree_3_1_carry = (bits_16 & tree_2_0_carry) | (tree_3_1_half & tree_3_0_sum);
    assign tree_3_2_half = tree_2_1_carry ^ tree_3_1_sum;
    assign tree_3_2_sum = tree_3_2_half ^ tree_2_2_carry;
    assign tree_3_2_carry = (tree_2_1_carry & tree_3_1_sum) | (tree_3_2_half & tree_2_2_carry);
    assign tree_4_0_half = tree_3_0_carry ^ tree_3_1_carry;
    assign tree_4_0_sum = tree_4_0_half ^ tree_3_2_carry;
    assign tree_4_0_carry = (tree_3_0_carry & tree_3_1_carry) | (tree_4_0_half & tree_3_2_carry);
    assign turned = {tree_4_0_sum, tree_3_2_sum, tree_2_2_sum, tree_1_2_sum, tree_0_1_sum} ^ {5{column[4]}};
    assign acc_0_0_half = before_[0] ^ turned[0];
    assign acc_0_0_sum = acc_0_0_half ^ column[4];
    assign acc_0_0_carry = (before_[0] & turned[0]) | (acc_0_0_half & column[4]);
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
    assign down = ~tree_4_0_carry ^ column[4];
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

    always @(posedge clk) begin
        acc <= {upper_22, upper_21, upper_20, upper_19, upper_18, upper_17, upper_16, upper_15, upper_14, upper_13, upper_12, upper_11, upper_10, upper_9, upper_8, upper_7, upper_6, upper_5, acc_4_0_sum, acc_3_0_sum, acc_2_0_sum, acc_1_0_sum, acc_0_0_sum};
    end

endmodule

module weight_serial_row_k4_1x2_w3_int4_acc23 (
    input  wire clk,
    input  wire [15:0] act,
    output reg  [15:0] word
);

    always @(posedge clk) begin
        word <= act;
    end

endmodule

module weight_serial_column_k4_1x2_w3_int4_acc23 (
    input  wire clk,
    input  wire [3:0] wgt,
    input  wire minus,
    output reg  [4:0] word
);

    always @(posedge clk) begin
        word <= {minus, wgt};
    end

endmodule

`default_nettype wire
