// matmul_both_serial_k64_1x1_a8_w8_acc32: matrix engine that takes a bit of each activation and weight per cycle
//
//   lanes         64           products that a step adds to every sum
//   cols          1            columns of B that share the activations
//   rows          1            rows of A that share the weights
//   act_bits_max  8 bits       most bits of an activation; how many they are is chosen at run time, from 1 on
//   wgt_bits_max  8 bits       most bits of a weight; how many they are is chosen at run time, from 1 on
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
// digest 0bfea3071952b18c8e4ac2240a49fa35f15dc1d14736e7f5385f4b36ab84c25f
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module matmul_both_serial_k64_1x1_a8_w8_acc32 (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [63:0] act__data,
    input  wire [2:0] act__bits,
    input  wire act__unsigned,
    input  wire [2:0] act__act_bits,
    input  wire act__act_unsigned,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [63:0] wgt__data,
    input  wire wgt__last,
    output wire out__valid,
    input  wire out__ready,
    output wire [31:0] out__data,
    output wire out__last,
    output wire error
);

    wire act_queue_out_valid;
    wire core_act__ready;
    wire [72:0] act_queue_out_data;
    wire wgt_queue_out_valid;
    wire core_wgt__ready;
    wire [64:0] wgt_queue_out_data;
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

    planes_core_k64_1x1_a8_w8_acc32 core (
        .clk(clk),
        .rst(rst),
        .act__valid(act_queue_out_valid),
        .act__data(act_queue_out_data[63:0]),
        .act__bits(act_queue_out_data[66:64]),
        .act__unsigned(act_queue_out_data[67]),
        .act__act_bits(act_queue_out_data[70:68]),
        .act__act_unsigned(act_queue_out_data[71]),
        .act__last(act_queue_out_data[72]),
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

    queue_73_4 act_queue (
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

module queue_73_4 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [72:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [72:0] out_data
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

    ram_1r1w_4x73 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_4x73 (
    input  wire clk,
    input  wire write_en,
    input  wire [1:0] write_addr,
    input  wire [72:0] write_data,
    input  wire read_en,
    input  wire [1:0] read_addr,
    output reg  [72:0] read_data
);

    reg  [72:0] words [0:3];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module planes_core_k64_1x1_a8_w8_acc32 (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [63:0] act__data,
    input  wire [2:0] act__bits,
    input  wire act__unsigned,
    input  wire [2:0] act__act_bits,
    input  wire act__act_unsigned,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [63:0] wgt__data,
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
    wire [63:0] buffer_data;
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

    both_serial_array_k64_1x1_a8_w8_acc32 array (
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

    plane_buffer_k64_1x1_a8_w8_acc32 buffer (
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

endmodule

module plane_buffer_k64_1x1_a8_w8_acc32 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [63:0] in_data,
    input  wire in_last,
    input  wire [2:0] in_bits,
    input  wire in_unsigned,
    input  wire [2:0] in_act_bits,
    input  wire in_act_unsigned,
    output reg  step_valid,
    input  wire step_ready,
    output wire [63:0] data,
    output reg  first,
    output reg  twice,
    output reg  minus,
    output reg  last,
    output reg  tile_end,
    output wire fault
);

    wire [2:0] line;
    wire chunk_is_full;
    reg  bank_in;
    reg  [1:0] full;
    wire [14:0] held;
    reg  bank_out;
    reg  [14:0] bank_0;
    reg  [14:0] bank_1;
    reg  [5:0] chunk;
    reg  [7:0] mode_of_tile;
    wire [2:0] now_act;
    reg  [2:0] act;
    wire [2:0] now_wgt;
    reg  [2:0] wgt;
    wire diagonal_ends;
    wire pass_is_last;
    wire one_is_a_sign;
    reg  [5:0] at;
    wire close;
    reg  fresh;
    reg  delayed_1;
    reg  [2:0] delayed_2;
    wire write_en;
    wire is_1;
    wire bits_1;
    wire bits_2;
    reg  delayed_3;
    wire bits_3;
    reg  delayed_4;
    wire [3:0] weight;
    wire [2:0] next_act;
    wire [2:0] next_wgt;
    wire read_en;
    wire is_2;
    wire is_3;
    wire bits_4;
    wire bits_5;
    wire bits_6;
    wire bits_7;
    wire bits_8;

    assign line = delayed_1 ? in_act_bits : delayed_2;
    assign chunk_is_full = line == 3'd0;
    assign in_ready = ~(bank_in ? full[1] : full[0]);
    assign write_en = in_valid & in_ready;
    assign held = bank_out ? bank_1 : bank_0;
    assign is_1 = chunk == 6'd63;
    assign bits_1 = in_last | is_1;
    assign bits_2 = (write_en & bits_1) & chunk_is_full;
    assign bits_3 = (1'b0 | 1'b0) | (delayed_3 & ({in_act_unsigned, in_act_bits, in_unsigned, in_bits} != mode_of_tile));
    assign fault = write_en & ((bits_3 | (in_last & ~chunk_is_full)) | (chunk_is_full & (is_1 & ~in_last)));
    assign now_act = delayed_4 ? held[13:11] : act;
    assign now_wgt = delayed_4 ? held[9:7] : wgt;
    assign diagonal_ends = (now_act == 3'd0) | (now_wgt == held[9:7]);
    assign pass_is_last = (now_act == 3'd0) & (now_wgt == 3'd0);
    assign weight = ({1'b0, now_act} + {1'b0, now_wgt}) - 4'd1;
    assign next_act = (weight > {1'b0, held[13:11]}) ? held[13:11] : weight[2:0];
    assign next_wgt = weight[2:0] - next_act;
    assign one_is_a_sign = ((now_act == held[13:11]) & ~held[14]) ^ ((now_wgt == held[9:7]) & ~held[10]);
    assign read_en = (bank_out ? full[1] : full[0]) & (~step_valid | step_ready);
    assign is_2 = at == 6'd0;
    assign is_3 = at == held[5:0];
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
            delayed_2 <= 3'd0;
        end else begin
            if (write_en) begin
                delayed_2 <= line - 3'd1;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            chunk <= 6'd0;
        end else begin
            if (write_en) begin
                if (chunk_is_full) begin
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
                at <= is_3 ? 6'd0 : (at + 6'd1);
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
                tile_end <= close & held[6];
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
            act <= 3'd0;
        end else begin
            if (read_en) begin
                if (is_3) begin
                    act <= diagonal_ends ? next_act : (now_act - 3'd1);
                end
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            wgt <= 3'd0;
        end else begin
            if (read_en) begin
                if (is_3) begin
                    wgt <= diagonal_ends ? next_wgt : (now_wgt + 3'd1);
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

    ram_1r1w_1024x64 chunks (
        .clk(clk),
        .write_en(write_en),
        .write_addr({bank_in, line, chunk}),
        .write_data(in_data),
        .read_en(read_en),
        .read_addr({bank_out, now_act, at}),
        .read_data(data)
    );

endmodule

module ram_1r1w_1024x64 (
    input  wire clk,
    input  wire write_en,
    input  wire [9:0] write_addr,
    input  wire [63:0] write_data,
    input  wire read_en,
    input  wire [9:0] read_addr,
    output reg  [63:0] read_data
);

    reg  [63:0] words [0:1023];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module both_serial_array_k64_1x1_a8_w8_acc32 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire twice,
    input  wire minus,
    input  wire [63:0] act,
    input  wire [63:0] wgt,
    output wire out_valid,
    output wire out_last,
    output reg  [31:0] out
);

    wire [63:0] act_step;
    wire first_step;
    wire twice_step;
    wire keep;
    reg  first_edge;
    reg  twice_edge;
    wire twice_then;
    wire [63:0] row_0_word;
    wire [64:0] column_0_word;
    reg  left;
    reg  [1:0] load;
    wire [31:0] cell_0_0_acc;
    reg  [1:0] start;

    assign act_step = act & {64{valid}};
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

    both_serial_column_k64_1x1_a8_w8_acc32 column_0 (
        .clk(clk),
        .wgt(wgt),
        .minus(minus),
        .word(column_0_word)
    );

    both_serial_row_k64_1x1_a8_w8_acc32 row_0 (
        .clk(clk),
        .act(act_step),
        .word(row_0_word)
    );

    both_serial_cell_k64_1x1_a8_w8_acc32 cell_0_0 (
        .clk(clk),
        .row(row_0_word),
        .column(column_0_word),
        .keep(keep),
        .twice(twice_then),
        .acc(cell_0_0_acc)
    );

endmodule

module both_serial_cell_k64_1x1_a8_w8_acc32 (
    input  wire clk,
    input  wire [63:0] row,
    input  wire [64:0] column,
    input  wire keep,
    input  wire twice,
    output reg  [31:0] acc
);

    wire [31:0] before_;
    wire [63:0] both;
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
    wire tree_0_7_half;
    wire tree_0_7_sum;
    wire tree_0_7_carry;
    wire tree_0_8_half;
    wire tree_0_8_sum;
    wire tree_0_8_carry;
    wire tree_0_9_half;
    wire tree_0_9_sum;
    wire tree_0_9_carry;
    wire tree_0_10_half;
    wire tree_0_10_sum;
    wire tree_0_10_carry;
    wire tree_0_11_half;
    wire tree_0_11_sum;
    wire tree_0_11_carry;
    wire tree_0_12_half;
    wire tree_0_12_sum;
    wire tree_0_12_carry;
    wire tree_0_13_half;
    wire tree_0_13_sum;
    wire tree_0_13_carry;
    wire tree_0_14_half;
    wire tree_0_14_sum;
    wire tree_0_14_carry;
    wire tree_0_15_half;
    wire tree_0_15_sum;
    wire tree_0_15_carry;
    wire tree_0_16_half;
    wire tree_0_16_sum;
    wire tree_0_16_carry;
    wire tree_0_17_half;
    wire tree_0_17_sum;
    wire tree_0_17_carry;
    wire tree_0_18_half;
    wire tree_0_18_sum;
    wire tree_0_18_carry;
    wire tree_0_19_half;
    wire tree_0_19_sum;
    wire tree_0_19_carry;
    wire tree_0_20_half;
    wire tree_0_20_sum;
    wire tree_0_20_carry;
    wire tree_0_21_half;
    wire tree_0_21_sum;
    wire tree_0_21_carry;
    wire tree_0_22_half;
    wire tree_0_22_sum;
    wire tree_0_22_carry;
    wire tree_0_23_half;
    wire tree_0_23_sum;
    wire tree_0_23_carry;
    wire tree_0_24_half;
    wire tree_0_24_sum;
    wire tree_0_24_carry;
    wire tree_0_25_half;
    wire tree_0_25_sum;
    wire tree_0_25_carry;
    wire tree_0_26_half;
    wire tree_0_26_sum;
    wire tree_0_26_carry;
    wire tree_0_27_half;
    wire tree_0_27_sum;
    wire tree_0_27_carry;
    wire tree_0_28_half;
    wire tree_0_28_sum;
    wire tree_0_28_carry;
    wire tree_0_29_half;
    wire tree_0_29_sum;
    wire tree_0_29_carry;
    wire tree_0_30_half;
    wire tree_0_30_sum;
    wire tree_0_30_carry;
    wire tree_0_31_sum;
    wire tree_0_31_carry;
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
    wire tree_1_11_half;
    wire tree_1_11_sum;
    wire tree_1_11_carry;
    wire tree_1_12_half;
    wire tree_1_12_sum;
    wire tree_1_12_carry;
    wire tree_1_13_half;
    wire tree_1_13_sum;
    wire tree_1_13_carry;
    wire tree_1_14_half;
    wire tree_1_14_sum;
    wire tree_1_14_carry;
    wire tree_1_15_sum;
    wire tree_1_15_carry;
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
    wire tree_2_7_sum;
    wire tree_2_7_carry;
    wire tree_3_0_half;
    wire tree_3_0_sum;
    wire tree_3_0_carry;
    wire tree_3_1_half;
    wire tree_3_1_sum;
    wire tree_3_1_carry;
    wire tree_3_2_half;
    wire tree_3_2_sum;
    wire tree_3_2_carry;
    wire tree_3_3_sum;
    wire tree_3_3_carry;
    wire tree_4_0_half;
    wire tree_4_0_sum;
    wire tree_4_0_carry;
    wire tree_4_1_sum;
    wire tree_4_1_carry;
    wire tree_5_0_sum;
    wire tree_5_0_carry;
    wire [6:0] turned;
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
    wire down;
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

    assign before_ = (acc & {32{keep}}) | ({acc[30:0], 1'b0} & {32{twice}});
    assign both = row & column[63:0];
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
    assign tree_0_5_half = both[15] ^ both[16];
    assign tree_0_5_sum = tree_0_5_half ^ both[17];
    assign tree_0_5_carry = (both[15] & both[16]) | (tree_0_5_half & both[17]);
    assign tree_0_6_half = both[18] ^ both[19];
    assign tree_0_6_sum = tree_0_6_half ^ both[20];
    assign tree_0_6_carry = (both[18] & both[19]) | (tree_0_6_half & both[20]);
    assign tree_0_7_half = both[21] ^ both[22];
    assign tree_0_7_sum = tree_0_7_half ^ both[23];
    assign tree_0_7_carry = (both[21] & both[22]) | (tree_0_7_half & both[23]);
    assign tree_0_8_half = both[24] ^ both[25];
    assign tree_0_8_sum = tree_0_8_half ^ both[26];
    assign tree_0_8_carry = (both[24] & both[25]) | (tree_0_8_half & both[26]);
    assign tree_0_9_half = both[27] ^ both[28];
    assign tree_0_9_sum = tree_0_9_half ^ both[29];
    assign tree_0_9_carry = (both[27] & both[28]) | (tree_0_9_half & both[29]);
    assign tree_0_10_half = both[30] ^ both[31];
    assign tree_0_10_sum = tree_0_10_half ^ both[32];
    assign tree_0_10_carry = (both[30] & both[31]) | (tree_0_10_half & both[32]);
    assign tree_0_11_half = both[33] ^ both[34];
    assign tree_0_11_sum = tree_0_11_half ^ both[35];
    assign tree_0_11_carry = (both[33] & both[34]) | (tree_0_11_half & both[35]);
    assign tree_0_12_half = both[36] ^ both[37];
    assign tree_0_12_sum = tree_0_12_half ^ both[38];
    assign tree_0_12_carry = (both[36] & both[37]) | (tree_0_12_half & both[38]);
    assign tree_0_13_half = both[39] ^ both[40];
    assign tree_0_13_sum = tree_0_13_half ^ both[41];
    assign tree_0_13_carry = (both[39] & both[40]) | (tree_0_13_half & both[41]);
    assign tree_0_14_half = both[42] ^ both[43];
    assign tree_0_14_sum = tree_0_14_half ^ both[44];
    assign tree_0_14_carry = (both[42] & both[43]) | (tree_0_14_half & both[44]);
    assign tree_0_15_half = both[45] ^ both[46];
    assign tree_0_15_sum = tree_0_15_half ^ both[47];
    assign tree_0_15_carry = (both[45] & both[46]) | (tree_0_15_half & both[47]);
    assign tree_0_16_half = both[48] ^ both[49];
    assign tree_0_16_sum = tree_0_16_half ^ both[50];
    assign tree_0_16_carry = (both[48] & both[49]) | (tree_0_16_half & both[50]);
    assign tree_0_17_half = both[51] ^ both[52];
    assign tree_0_17_sum = tree_0_17_half ^ both[53];
    assign tree_0_17_carry = (both[51] & both[52]) | (tree_0_17_half & both[53]);
    assign tree_0_18_half = both[54] ^ both[55];
    assign tree_0_18_sum = tree_0_18_half ^ both[56];
    assign tree_0_18_carry = (both[54] & both[55]) | (tree_0_18_half & both[56]);
    assign tree_0_19_half = both[57] ^ both[58];
    assign tree_0_19_sum = tree_0_19_half ^ both[59];
    assign tree_0_19_carry = (both[57] & both[58]) | (tree_0_19_half & both[59]);
    assign tree_0_20_half = both[60] ^ both[61];
    assign tree_0_20_sum = tree_0_20_half ^ both[62];
    assign tree_0_20_carry = (both[60] & both[61]) | (tree_0_20_half & both[62]);
    assign tree_0_21_half = both[63] ^ tree_0_0_sum;
    assign tree_0_21_sum = tree_0_21_half ^ tree_0_1_sum;
    assign tree_0_21_carry = (both[63] & tree_0_0_sum) | (tree_0_21_half & tree_0_1_sum);
    assign tree_0_22_half = tree_0_2_sum ^ tree_0_3_sum;
    assign tree_0_22_sum = tree_0_22_half ^ tree_0_4_sum;
    assign tree_0_22_carry = (tree_0_2_sum & tree_0_3_sum) | (tree_0_22_half & tree_0_4_sum);
    assign tree_0_23_half = tree_0_5_sum ^ tree_0_6_sum;
    assign tree_0_23_sum = tree_0_23_half ^ tree_0_7_sum;
    assign tree_0_23_carry = (tree_0_5_sum & tree_0_6_sum) | (tree_0_23_half & tree_0_7_sum);
    assign tree_0_24_half = tree_0_8_sum ^ tree_0_9_sum;
    assign tree_0_24_sum = tree_0_24_half ^ tree_0_10_sum;
    assign tree_0_24_carry = (tree_0_8_sum & tree_0_9_sum) | (tree_0_24_half & tree_0_10_sum);
    assign tree_0_25_half = tree_0_11_sum ^ tree_0_12_sum;
    assign tree_0_25_sum = tree_0_25_half ^ tree_0_13_sum;
    assign tree_0_25_carry = (tree_0_11_sum & tree_0_12_sum) | (tree_0_25_half & tree_0_13_sum);
    assign tree_0_26_half = tree_0_14_sum ^ tree_0_15_sum;
    assign tree_0_26_sum = tree_0_26_half ^ tree_0_16_sum;
    assign tree_0_26_carry = (tree_0_14_sum & tree_0_15_sum) | (tree_0_26_half & tree_0_16_sum);
    assign tree_0_27_half = tree_0_17_sum ^ tree_0_18_sum;
    assign tree_0_27_sum = tree_0_27_half ^ tree_0_19_sum;
    assign tree_0_27_carry = (tree_0_17_sum & tree_0_18_sum) | (tree_0_27_half & tree_0_19_sum);
    assign tree_0_28_half = tree_0_20_sum ^ tree_0_21_sum;
    assign tree_0_28_sum = tree_0_28_half ^ tree_0_22_sum;
    assign tree_0_28_carry = (tree_0_20_sum & tree_0_21_sum) | (tree_0_28_half & tree_0_22_sum);
    assign tree_0_29_half = tree_0_23_sum ^ tree_0_24_sum;
    assign tree_0_29_sum = tree_0_29_half ^ tree_0_25_sum;
    assign tree_0_29_carry = (tree_0_23_sum & tree_0_24_sum) | (tree_0_29_half & tree_0_25_sum);
    assign tree_0_30_half = tree_0_26_sum ^ tree_0_27_sum;
    assign tree_0_30_sum = tree_0_30_half ^ tree_0_28_sum;
    assign tree_0_30_carry = (tree_0_26_sum & tree_0_27_sum) | (tree_0_30_half & tree_0_28_sum);
    assign tree_0_31_sum = tree_0_29_sum ^ tree_0_30_sum;
    assign tree_0_31_carry = tree_0_29_sum & tree_0_30_sum;
    assign tree_1_0_half = tree_0_0_carry ^ tree_0_1_carry;
    assign tree_1_0_sum = tree_1_0_half ^ tree_0_2_carry;
    assign tree_1_0_carry = (tree_0_0_carry & tree_0_1_carry) | (tree_1_0_half & tree_0_2_carry);
    assign tree_1_1_half = tree_0_3_carry ^ tree_0_4_carry;
    assign tree_1_1_sum = tree_1_1_half ^ tree_0_5_carry;
    assign tree_1_1_carry = (tree_0_3_carry & tree_0_4_carry) | (tree_1_1_half & tree_0_5_carry);
    assign tree_1_2_half = tree_0_6_carry ^ tree_0_7_carry;
    assign tree_1_2_sum = tree_1_2_half ^ tree_0_8_carry;
    assign tree_1_2_carry = (tree_0_6_carry & tree_0_7_carry) | (tree_1_2_half & tree_0_8_carry);
    assign tree_1_3_half = tree_0_9_carry ^ tree_0_10_carry;
    assign tree_1_3_sum = tree_1_3_half ^ tree_0_11_carry;
    assign tree_1_3_carry = (tree_0_9_carry & tree_0_10_carry) | (tree_1_3_half & tree_0_11_carry);
    assign tree_1_4_half = tree_0_12_carry ^ tree_0_13_carry;
    assign tree_1_4_sum = tree_1_4_half ^ tree_0_14_carry;
    assign tree_1_4_carry = (tree_0_12_carry & tree_0_13_carry) | (tree_1_4_half & tree_0_14_carry);
    assign tree_1_5_half = tree_0_15_carry ^ tree_0_16_carry;
    assign tree_1_5_sum = tree_1_5_half ^ tree_0_17_carry;
    assign tree_1_5_carry = (tree_0_15_carry & tree_0_16_carry) | (tree_1_5_half & tree_0_17_carry);
    assign tree_1_6_half = tree_0_18_carry ^ tree_0_19_carry;
    assign tree_1_6_sum = tree_1_6_half ^ tree_0_20_carry;
    assign tree_1_6_carry = (tree_0_18_carry & tree_0_19_carry) | (tree_1_6_half & tree_0_20_carry);
    assign tree_1_7_half = tree_0_21_carry ^ tree_0_22_carry;
    assign tree_1_7_sum = tree_1_7_half ^ tree_0_23_carry;
    assign tree_1_7_carry = (tree_0_21_carry & tree_0_22_carry) | (tree_1_7_half & tree_0_23_carry);
    assign tree_1_8_half = tree_0_24_carry ^ tree_0_25_carry;
    assign tree_1_8_sum = tree_1_8_half ^ tree_0_26_carry;
    assign tree_1_8_carry = (tree_0_24_carry & tree_0_25_carry) | (tree_1_8_half & tree_0_26_carry);
    assign tree_1_9_half = tree_0_27_carry ^ tree_1_0_sum;
    assign tree_1_9_sum = tree_1_9_half ^ tree_1_1_sum;
    assign tree_1_9_carry = (tree_0_27_carry & tree_1_0_sum) | (tree_1_9_half & tree_1_1_sum);
    assign tree_1_10_half = tree_1_2_sum ^ tree_1_3_sum;
    assign tree_1_10_sum = tree_1_10_half ^ tree_1_4_sum;
    assign tree_1_10_carry = (tree_1_2_sum & tree_1_3_sum) | (tree_1_10_half & tree_1_4_sum);
    assign tree_1_11_half = tree_1_5_sum ^ tree_1_6_sum;
    assign tree_1_11_sum = tree_1_11_half ^ tree_0_28_carry;
    assign tree_1_11_carry = (tree_1_5_sum & tree_1_6_sum) | (tree_1_11_half & tree_0_28_carry);
    assign tree_1_12_half = tree_0_29_carry ^ tree_1_7_sum;
    assign tree_1_12_sum = tree_1_12_half ^ tree_1_8_sum;
    assign tree_1_12_carry = (tree_0_29_carry & tree_1_7_sum) | (tree_1_12_half & tree_1_8_sum);
    assign tree_1_13_half = tree_1_9_sum ^ tree_1_10_sum;
    assign tree_1_13_sum = tree_1_13_half ^ tree_0_30_carry;
    assign tree_1_13_carry = (tree_1_9_sum & tree_1_10_sum) | (tree_1_13_half & tree_0_30_carry);
    assign tree_1_14_half = tree_1_11_sum ^ tree_0_31_carry;
    assign tree_1_14_sum = tree_1_14_half ^ tree_1_12_sum;
    assign tree_1_14_carry = (tree_1_11_sum & tree_0_31_carry) | (tree_1_14_half & tree_1_12_sum);
    assign tree_1_15_sum = tree_1_13_sum ^ tree_1_14_sum;
    assign tree_1_15_carry = tree_1_13_sum & tree_1_14_sum;
    assign tree_2_0_half = tree_1_0_carry ^ tree_1_1_carry;
    assign tree_2_0_sum = tree_2_0_half ^ tree_1_2_carry;
    assign tree_2_0_carry = (tree_1_0_carry & tree_1_1_carry) | (tree_2_0_half & tree_1_2_carry);
    assign tree_2_1_half = tree_1_3_carry ^ tree_1_4_carry;
    assign tree_2_1_sum = tree_2_1_half ^ tree_1_5_carry;
    assign tree_2_1_carry = (tree_1_3_carry & tree_1_4_carry) | (tree_2_1_half & tree_1_5_carry);
    assign tree_2_2_half = tree_1_6_carry ^ tree_1_7_carry;
    assign tree_2_2_sum = tree_2_2_half ^ tree_1_8_carry;
    assign tree_2_2_carry = (tree_1_6_carry & tree_1_7_carry) | (tree_2_2_half & tree_1_8_carry);
    assign tree_2_3_half = tree_1_9_carry ^ tree_1_10_carry;
    assign tree_2_3_sum = tree_2_3_half ^ tree_2_0_sum;
    assign tree_2_3_carry = (tree_1_9_carry & tree_1_10_carry) | (tree_2_3_half & tree_2_0_sum);
    assign tree_2_4_half = tree_2_1_sum ^ tree_1_11_carry;
    assign tree_2_4_sum = tree_2_4_half ^ tree_1_12_carry;
    assign tree_2_4_carry = (tree_2_1_sum & tree_1_11_carry) | (tree_2_4_half & tree_1_12_carry);
    assign tree_2_5_half = tree_1_13_carry ^ tree_2_2_sum;
    assign tree_2_5_sum = tree_2_5_half ^ tree_2_3_sum;
    assign tree_2_5_carry = (tree_1_13_carry & tree_2_2_sum) | (tree_2_5_half & tree_2_3_sum);
    assign tree_2_6_half = tree_2_4_sum ^ tree_1_14_carry;
    assign tree_2_6_sum = tree_2_6_half ^ tree_2_5_sum;
    assign tree_2_6_carry = (tree_2_4_sum & tree_1_14_carry) | (tree_2_6_half & tree_2_5_sum);
    assign tree_2_7_sum = tree_1_15_carry ^ tree_2_6_sum;
    assign tree_2_7_carry = tree_1_15_carry & tree_2_6_sum;
    assign tree_3_0_half = tree_2_0_carry ^ tree_2_1_carry;
    assign tree_3_0_sum = tree_3_0_half ^ tree_2_2_carry;
    assign tree_3_0_carry = (tree_2_0_carry & tree_2_1_carry) | (tree_3_0_half & tree_2_2_carry);
    assign tree_3_1_half = tree_2_3_carry ^ tree_2_4_carry;
    assign tree_3_1_sum = tree_3_1_half ^ tree_3_0_sum;
    assign tree_3_1_carry = (tree_2_3_carry & tree_2_4_carry) | (tree_3_1_half & tree_3_0_sum);
    assign tree_3_2_half = tree_2_5_carry ^ tree_3_1_sum;
    assign tree_3_2_sum = tree_3_2_half ^ tree_2_6_carry;
    assign tree_3_2_carry = (tree_2_5_carry & tree_3_1_sum) | (tree_3_2_half & tree_2_6_carry);
    assign tree_3_3_sum = tree_2_7_carry ^ tree_3_2_sum;
    assign tree_3_3_carry = tree_2_7_carry & tree_3_2_sum;
    assign tree_4_0_half = tree_3_0_carry ^ tree_3_1_carry;
    assign tree_4_0_sum = tree_4_0_half ^ tree_3_2_carry;
    assign tree_4_0_carry = (tree_3_0_carry & tree_3_1_carry) | (tree_4_0_half & tree_3_2_carry);
    assign tree_4_1_sum = tree_3_3_carry ^ tree_4_0_sum;
    assign tree_4_1_carry = tree_3_3_carry & tree_4_0_sum;
    assign tree_5_0_sum = tree_4_0_carry ^ tree_4_1_carry;
    assign tree_5_0_carry = tree_4_0_carry & tree_4_1_carry;
    assign turned = {tree_5_0_carry, tree_5_0_sum, tree_4_1_sum, tree_3_3_sum, tree_2_7_sum, tree_1_15_sum, tree_0_31_sum} ^ {7{column[64]}};
    assign acc_0_0_half = before_[0] ^ turned[0];
    assign acc_0_0_sum = acc_0_0_half ^ column[64];
    assign acc_0_0_carry = (before_[0] & turned[0]) | (acc_0_0_half & column[64]);
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
    assign down = 1'b0 ^ column[64];
    assign step_7 = acc_6_0_carry ^ down;
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
        acc <= {upper_31, upper_30, upper_29, upper_28, upper_27, upper_26, upper_25, upper_24, upper_23, upper_22, upper_21, upper_20, upper_19, upper_18, upper_17, upper_16, upper_15, upper_14, upper_13, upper_12, upper_11, upper_10, upper_9, upper_8, upper_7, acc_6_0_sum, acc_5_0_sum, acc_4_0_sum, acc_3_0_sum, acc_2_0_sum, acc_1_0_sum, acc_0_0_sum};
    end

endmodule

module both_serial_row_k64_1x1_a8_w8_acc32 (
    input  wire clk,
    input  wire [63:0] act,
    output reg  [63:0] word
);

    always @(posedge clk) begin
        word <= act;
    end

endmodule

module both_serial_column_k64_1x1_a8_w8_acc32 (
    input  wire clk,
    input  wire [63:0] wgt,
    input  wire minus,
    output reg  [64:0] word
);

    always @(posedge clk) begin
        word <= {minus, wgt};
    end

endmodule

`default_nettype wire
