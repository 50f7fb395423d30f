// matmul_bitmod_lanes4_2x2_fp16_acc30_guard2_stages2_os: matrix engine of BitMoD PEs: a datatype for every group of weights
//
//   lanes       4            products that are added at once
//   rows        2            rows of PEs, which share weights and their digits
//   cols        2            columns of PEs, which share activations and their alignment
//   act         fp16         format of the activations; floats are aligned to the greatest exponent of their sum
//   datatypes   int3+int4+int5+int6+int7+int8+bitmod_fp3+bitmod_fp4+e2m3 what weights may be, chosen at run time
//   acc_width   30 bits      width of the accumulators; results wrap modulo 2**acc_width
//   guard       2 bits       floats: bits kept below the last bit of an activation with the greatest exponent
//   stages      2 cycles     registers between operands and accumulator: 1: behind the sum of the lanes; 2: behind the alignment of floats too
//   adder       ripple       how carries go through the sums of a PE: ripple: the smallest; prefix: in fewer levels
//   recode      inside       where codes of weights become digits: inside; or outside, where the recoders stand at the edge of a larger array: weights come as digits
//   form        os           anchor: operands registered, accumulator exposed, as published PEs are measured; os: sums begin and end, and rows of results leave through a drain
//   group       0            k that share scales: 0: all, else 32 to 256 and a multiple of the lanes
//   scale_bits  0 bits       width of a scale, a number in two's complement; 0: no scales, 2 and more else
//   share       1            columns that take turns at a scale unit
//   out_width   30 bits      width of a result; results wrap modulo 2**out_width
//   queue       4 beats      beats that each input queue holds, to even out stalls
//
// digest e641f71a1411bde08fdea2841738b7bc40130fd1c7f8d9897343ad0d2026b789
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module matmul_bitmod_lanes4_2x2_fp16_acc30_guard2_stages2_os (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [127:0] act__data,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [63:0] wgt__data,
    input  wire [3:0] wgt__datatype,
    input  wire [3:0] wgt__selector,
    input  wire wgt__last,
    output wire out__valid,
    input  wire out__ready,
    output wire [59:0] out__data,
    output wire [4:0] out__exponent,
    output wire out__nan,
    output wire out__last,
    output wire error
);

    wire act_queue_out_valid;
    wire core_act__ready;
    wire [128:0] act_queue_out_data;
    wire wgt_queue_out_valid;
    wire core_wgt__ready;
    wire [72:0] wgt_queue_out_data;
    wire core_out_valid;
    wire [59:0] core_out_data;
    wire [4:0] core_out_exponent;
    wire core_out_nan;
    wire core_out_last;
    wire [66:0] out_queue_out_data;
    wire popped;
    wire overrun;
    wire out_queue_in_ready;

    assign popped = out__valid & out__ready;
    assign overrun = core_out_valid & ~out_queue_in_ready;
    assign out__data = out_queue_out_data[59:0];
    assign out__exponent = out_queue_out_data[64:60];
    assign out__nan = out_queue_out_data[65];
    assign out__last = out_queue_out_data[66];

    planes_core_lanes4_2x2_fp16_acc30_guard2_stages2_os core (
        .clk(clk),
        .rst(rst),
        .act__valid(act_queue_out_valid),
        .act__data(act_queue_out_data[127:0]),
        .act__last(act_queue_out_data[128]),
        .wgt__valid(wgt_queue_out_valid),
        .wgt__data(wgt_queue_out_data[63:0]),
        .wgt__datatype(wgt_queue_out_data[67:64]),
        .wgt__selector(wgt_queue_out_data[71:68]),
        .wgt__last(wgt_queue_out_data[72]),
        .popped(popped),
        .overrun(overrun),
        .act__ready(core_act__ready),
        .wgt__ready(core_wgt__ready),
        .out_valid(core_out_valid),
        .out_last(core_out_last),
        .out_data(core_out_data),
        .out_exponent(core_out_exponent),
        .out_nan(core_out_nan),
        .error(error)
    );

    queue_129_4 act_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(act__valid),
        .in_data({act__last, act__data}),
        .out_ready(core_act__ready),
        .in_ready(act__ready),
        .out_valid(act_queue_out_valid),
        .out_data(act_queue_out_data)
    );

    queue_73_4 wgt_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(wgt__valid),
        .in_data({wgt__last, wgt__selector, wgt__datatype, wgt__data}),
        .out_ready(core_wgt__ready),
        .in_ready(wgt__ready),
        .out_valid(wgt_queue_out_valid),
        .out_data(wgt_queue_out_data)
    );

    queue_67_11 out_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(core_out_valid),
        .in_data({core_out_last, core_out_nan, core_out_exponent, core_out_data}),
        .out_ready(out__ready),
        .in_ready(out_queue_in_ready),
        .out_valid(out__valid),
        .out_data(out_queue_out_data)
    );

endmodule

module queue_67_11 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [66:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [66:0] out_data
);

    reg  [3:0] count;
    wire push;
    wire fetch;
    reg  [3:0] write_at;
    reg  [3:0] read_at;

    assign in_ready = count != 4'd11;
    assign push = in_valid & in_ready;
    assign fetch = (count != 4'd0) & (out_ready | ~out_valid);

    always @(posedge clk) begin
        if (rst) begin
            write_at <= 4'd0;
        end else begin
            if (push) begin
                write_at <= (write_at == 4'd10) ? 4'd0 : (write_at + 4'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            read_at <= 4'd0;
        end else begin
            if (fetch) begin
                read_at <= (read_at == 4'd10) ? 4'd0 : (read_at + 4'd1);
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

    ram_1r1w_11x67 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_11x67 (
    input  wire clk,
    input  wire write_en,
    input  wire [3:0] write_addr,
    input  wire [66:0] write_data,
    input  wire read_en,
    input  wire [3:0] read_addr,
    output reg  [66:0] read_data
);

    reg  [66:0] words [0:10];

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

module queue_129_4 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [128:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [128:0] out_data
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

    ram_1r1w_4x129 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_4x129 (
    input  wire clk,
    input  wire write_en,
    input  wire [1:0] write_addr,
    input  wire [128:0] write_data,
    input  wire read_en,
    input  wire [1:0] read_addr,
    output reg  [128:0] read_data
);

    reg  [128:0] words [0:3];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module planes_core_lanes4_2x2_fp16_acc30_guard2_stages2_os (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [127:0] act__data,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [63:0] wgt__data,
    input  wire [3:0] wgt__datatype,
    input  wire [3:0] wgt__selector,
    input  wire wgt__last,
    output wire out_valid,
    output wire out_last,
    output wire [59:0] out_data,
    output wire [4:0] out_exponent,
    output wire out_nan,
    input  wire popped,
    input  wire overrun,
    output reg  error
);

    reg  [1:0] most;
    wire chunk_ends;
    wire step_last;
    wire may_end;
    reg  begins;
    wire ends;
    wire enough;
    reg  [3:0] free;
    reg  wait_;
    reg  inside_sum;
    reg  [3:0] datatype_of_sum;
    reg  [3:0] selector_of_sum;
    reg  [1:0] digit;
    wire valid;
    wire bits_1;

    assign chunk_ends = digit == most;
    assign step_last = chunk_ends & act__last;
    assign valid = (act__valid & wgt__valid) & (~step_last | may_end);
    assign act__ready = valid & chunk_ends;
    assign wgt__ready = valid & chunk_ends;
    assign ends = valid & step_last;
    assign enough = free >= 4'd2;
    assign may_end = (wait_ == 1'b0) & (enough | ~act__last);
    assign bits_1 = |{((valid & chunk_ends) & (wgt__datatype >= 4'd9)), (((valid & chunk_ends) & inside_sum) & (selector_of_sum != wgt__selector)), (((valid & chunk_ends) & inside_sum) & (datatype_of_sum != wgt__datatype)), (valid & (act__last != wgt__last)), overrun};

    always @* begin
        most = 2'd0;
        case (wgt__datatype)
            4'd0: begin
                most = 2'd1;
            end
            4'd1: begin
                most = 2'd1;
            end
            4'd2: begin
                most = 2'd2;
            end
            4'd3: begin
                most = 2'd2;
            end
            4'd4: begin
                most = 2'd3;
            end
            4'd5: begin
                most = 2'd3;
            end
            4'd6: begin
                most = 2'd1;
            end
            4'd7: begin
                most = 2'd1;
            end
            4'd8: begin
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
            inside_sum <= 1'b0;
        end else begin
            if (valid & chunk_ends) begin
                inside_sum <= ~act__last;
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
            free <= 4'd11;
        end else begin
            if ((ends & act__last) & ~popped) begin
                free <= free - 4'd2;
            end else if (popped & ~(ends & act__last)) begin
                free <= free + 4'd1;
            end else if ((ends & act__last) & popped) begin
                free <= free - 4'd1;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            wait_ <= 1'b0;
        end else begin
            if (ends) begin
                wait_ <= 1'b1;
            end else if (wait_ != 1'b0) begin
                wait_ <= wait_ - 1'b1;
            end
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

    pe_bitmod_lanes4_2x2_fp16_acc30_guard2_stages2_os array (
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
        .out_valid(out_valid),
        .out_last(out_last),
        .out(out_data),
        .exponent(out_exponent),
        .nan(out_nan)
    );

endmodule

module pe_bitmod_lanes4_2x2_fp16_acc30_guard2_stages2_os (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire [127:0] act,
    input  wire [63:0] wgt,
    input  wire [3:0] selector,
    input  wire [3:0] datatype,
    input  wire [1:0] digit,
    output wire out_valid,
    output wire out_last,
    output wire [59:0] out,
    output wire [4:0] exponent,
    output wire nan
);

    reg  valid_edge;
    reg  first_edge;
    reg  [11:0] term_operand_0;
    wire [11:0] recoder_0_term;
    reg  [11:0] term_late_0;
    reg  [11:0] term_operand_1;
    wire [11:0] recoder_1_term;
    reg  [11:0] term_late_1;
    reg  [1:0] digit_operand;
    reg  [1:0] digit_late_1;
    reg  [1:0] digit_late_2;
    reg  [1:0] first_late;
    reg  [63:0] act_operand_0;
    reg  [51:0] act_late_0;
    wire [51:0] align_0_magnitude;
    reg  [3:0] sign_late_0;
    wire [3:0] align_0_sign;
    reg  [4:0] down_late_0_1;
    wire [4:0] align_0_down;
    reg  [4:0] down_late_0_2;
    reg  [4:0] exponent_late_0_1;
    wire [4:0] align_0_exponent;
    reg  [4:0] exponent_late_0_2;
    reg  [4:0] exponent_late_0_3;
    reg  [2:0] nan_late_0;
    wire align_0_nan;
    reg  [63:0] act_operand_1;
    reg  [51:0] act_late_1;
    wire [51:0] align_1_magnitude;
    reg  [3:0] sign_late_1;
    wire [3:0] align_1_sign;
    reg  [4:0] down_late_1_1;
    wire [4:0] align_1_down;
    reg  [4:0] down_late_1_2;
    reg  [4:0] exponent_late_1_1;
    wire [4:0] align_1_exponent;
    reg  [4:0] exponent_late_1_2;
    reg  [4:0] exponent_late_1_3;
    reg  [2:0] nan_late_1;
    wire align_1_nan;
    reg  [3:0] last_late;
    reg  [65:0] drain_1;
    wire [29:0] pe_1_0_acc;
    wire [29:0] pe_1_1_acc;
    reg  [65:0] drain_0;
    wire [29:0] pe_0_0_acc;
    wire [29:0] pe_0_1_acc;
    reg  [1:0] left;
    wire [65:0] choice_1;

    assign choice_1 = last_late[3] ? {nan_late_1[2], exponent_late_1_3, pe_1_1_acc, pe_1_0_acc} : {nan_late_1[2], exponent_late_1_3, pe_1_1_acc, pe_1_0_acc};
    assign out_valid = left != 2'd0;
    assign out_last = left == 2'd1;
    assign out = drain_0[59:0];
    assign exponent = drain_0[64:60];
    assign nan = drain_0[65];

    always @(posedge clk) begin
        term_operand_0 <= recoder_0_term & {12{valid}};
        term_late_0 <= term_operand_0;
        term_operand_1 <= recoder_1_term & {12{valid}};
        term_late_1 <= term_operand_1;
        digit_operand <= digit;
        digit_late_1 <= digit_operand;
        digit_late_2 <= digit_late_1;
        act_operand_0 <= act[63:0];
        act_late_0 <= align_0_magnitude;
        sign_late_0 <= align_0_sign;
        down_late_0_1 <= align_0_down;
        down_late_0_2 <= down_late_0_1;
        exponent_late_0_1 <= align_0_exponent;
        exponent_late_0_2 <= exponent_late_0_1;
        exponent_late_0_3 <= exponent_late_0_2;
        nan_late_0 <= {nan_late_0[1:0], align_0_nan};
        act_operand_1 <= act[127:64];
        act_late_1 <= align_1_magnitude;
        sign_late_1 <= align_1_sign;
        down_late_1_1 <= align_1_down;
        down_late_1_2 <= down_late_1_1;
        exponent_late_1_1 <= align_1_exponent;
        exponent_late_1_2 <= exponent_late_1_1;
        exponent_late_1_3 <= exponent_late_1_2;
        nan_late_1 <= {nan_late_1[1:0], align_1_nan};
        drain_1 <= choice_1;
        drain_0 <= last_late[3] ? {nan_late_0[2], exponent_late_0_3, pe_0_1_acc, pe_0_0_acc} : drain_1;
    end

    always @(posedge clk) begin
        if (rst) begin
            valid_edge <= 1'b0;
        end else begin
            valid_edge <= valid;
        end
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
            first_late <= 2'd0;
        end else begin
            first_late <= {first_late[0], first_edge};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            last_late <= 4'd0;
        end else begin
            last_late <= {last_late[2:0], (valid & last)};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            left <= 2'd0;
        end else begin
            if (last_late[3]) begin
                left <= 2'd2;
            end else if (out_valid) begin
                left <= left - 2'd1;
            end
        end
    end

    bitmod_recoder_lanes4_1x1_fp16_acc30_guard2_anchor recoder_0 (
        .wgt(wgt[31:0]),
        .selector(selector[1:0]),
        .datatype(datatype),
        .digit(digit),
        .term(recoder_0_term)
    );

    bitmod_recoder_lanes4_1x1_fp16_acc30_guard2_anchor recoder_1 (
        .wgt(wgt[63:32]),
        .selector(selector[3:2]),
        .datatype(datatype),
        .digit(digit),
        .term(recoder_1_term)
    );

    act_align_lanes4_fp16_guard2 align_0 (
        .clk(clk),
        .valid(valid_edge),
        .first(first_edge),
        .act(act_operand_0),
        .magnitude(align_0_magnitude),
        .sign(align_0_sign),
        .exponent(align_0_exponent),
        .down(align_0_down),
        .nan(align_0_nan)
    );

    bitmod_cell_lanes4_1x1_fp16_acc30_guard2_stages2_anchor pe_0_0 (
        .clk(clk),
        .act(act_late_0),
        .sign(sign_late_0),
        .term(term_late_0),
        .digit(digit_late_2),
        .first(first_late[1]),
        .down(down_late_0_2),
        .acc(pe_0_0_acc)
    );

    bitmod_cell_lanes4_1x1_fp16_acc30_guard2_stages2_anchor pe_0_1 (
        .clk(clk),
        .act(act_late_0),
        .sign(sign_late_0),
        .term(term_late_1),
        .digit(digit_late_2),
        .first(first_late[1]),
        .down(down_late_0_2),
        .acc(pe_0_1_acc)
    );

    act_align_lanes4_fp16_guard2 align_1 (
        .clk(clk),
        .valid(valid_edge),
        .first(first_edge),
        .act(act_operand_1),
        .magnitude(align_1_magnitude),
        .sign(align_1_sign),
        .exponent(align_1_exponent),
        .down(align_1_down),
        .nan(align_1_nan)
    );

    bitmod_cell_lanes4_1x1_fp16_acc30_guard2_stages2_anchor pe_1_0 (
        .clk(clk),
        .act(act_late_1),
        .sign(sign_late_1),
        .term(term_late_0),
        .digit(digit_late_2),
        .first(first_late[1]),
        .down(down_late_1_2),
        .acc(pe_1_0_acc)
    );

    bitmod_cell_lanes4_1x1_fp16_acc30_guard2_stages2_anchor pe_1_1 (
        .clk(clk),
        .act(act_late_1),
        .sign(sign_late_1),
        .term(term_late_1),
        .digit(digit_late_2),
        .first(first_late[1]),
        .down(down_late_1_2),
        .acc(pe_1_1_acc)
    );

endmodule

module bitmod_cell_lanes4_1x1_fp16_acc30_guard2_stages2_anchor (
    input  wire clk,
    input  wire [51:0] act,
    input  wire [3:0] sign,
    input  wire [11:0] term,
    input  wire [1:0] digit,
    input  wire first,
    input  wire [4:0] down,
    output reg  [29:0] acc
);

    wire [29:0] acc_down_1;
    wire [29:0] acc_down_2;
    wire [29:0] acc_down_4;
    wire [29:0] acc_down_8;
    wire [29:0] acc_down_16;
    wire [19:0] total_up_2;
    reg  [18:0] total_late;
    wire [23:0] total_up_4;
    wire acc_0_0_half;
    wire [29:0] acc_kept;
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
    wire acc_17_0_half;
    wire acc_17_0_sum;
    wire acc_17_0_carry;
    wire acc_18_0_half;
    wire acc_18_0_sum;
    wire acc_18_0_carry;
    wire acc_19_0_half;
    wire acc_19_0_sum;
    wire acc_19_0_carry;
    wire acc_20_0_half;
    wire acc_20_0_sum;
    wire acc_20_0_carry;
    wire acc_21_0_half;
    wire acc_21_0_sum;
    wire acc_21_0_carry;
    wire acc_22_0_half;
    wire acc_22_0_sum;
    wire acc_22_0_carry;
    wire acc_23_0_sum;
    wire acc_23_0_carry;
    wire acc_23_1_sum;
    wire acc_23_1_carry;
    wire acc_24_0_sum;
    wire acc_24_0_carry;
    wire acc_24_1_sum;
    wire acc_24_1_carry;
    wire acc_25_0_sum;
    wire acc_25_0_carry;
    wire acc_25_1_sum;
    wire acc_25_1_carry;
    wire acc_26_0_sum;
    wire acc_26_0_carry;
    wire acc_26_1_sum;
    wire acc_26_1_carry;
    wire acc_27_0_sum;
    wire acc_27_0_carry;
    wire acc_27_1_sum;
    wire acc_27_1_carry;
    wire acc_28_0_sum;
    wire acc_28_0_carry;
    wire acc_28_1_sum;
    wire acc_28_1_carry;
    wire acc_29_0_sum;
    wire acc_29_1_sum;
    wire dot_carry;
    wire [17:0] dot_total;

    assign acc_down_1 = down[0] ? {acc[29], acc[29:1]} : acc;
    assign acc_down_2 = down[1] ? {{2{acc[29]}}, acc_down_1[29:2]} : acc_down_1;
    assign acc_down_4 = down[2] ? {{4{acc[29]}}, acc_down_2[29:4]} : acc_down_2;
    assign acc_down_8 = down[3] ? {{8{acc[29]}}, acc_down_4[29:8]} : acc_down_4;
    assign acc_down_16 = down[4] ? {{16{acc[29]}}, acc_down_8[29:16]} : acc_down_8;
    assign total_up_2 = digit[0] ? {total_late[18:1], {2{total_late[0]}}} : {{2{total_late[18]}}, total_late[18:1]};
    assign total_up_4 = digit[1] ? {total_up_2, {4{total_late[0]}}} : {{4{total_late[18]}}, total_up_2};
    assign acc_0_0_half = acc_kept[0] ^ total_late[0];
    assign acc_0_0_sum = acc_0_0_half ^ total_up_4[0];
    assign acc_0_0_carry = (acc_kept[0] & total_late[0]) | (acc_0_0_half & total_up_4[0]);
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
    assign acc_17_0_half = acc_kept[17] ^ total_up_4[17];
    assign acc_17_0_sum = acc_17_0_half ^ acc_16_0_carry;
    assign acc_17_0_carry = (acc_kept[17] & total_up_4[17]) | (acc_17_0_half & acc_16_0_carry);
    assign acc_18_0_half = acc_kept[18] ^ total_up_4[18];
    assign acc_18_0_sum = acc_18_0_half ^ acc_17_0_carry;
    assign acc_18_0_carry = (acc_kept[18] & total_up_4[18]) | (acc_18_0_half & acc_17_0_carry);
    assign acc_19_0_half = acc_kept[19] ^ total_up_4[19];
    assign acc_19_0_sum = acc_19_0_half ^ acc_18_0_carry;
    assign acc_19_0_carry = (acc_kept[19] & total_up_4[19]) | (acc_19_0_half & acc_18_0_carry);
    assign acc_20_0_half = acc_kept[20] ^ total_up_4[20];
    assign acc_20_0_sum = acc_20_0_half ^ acc_19_0_carry;
    assign acc_20_0_carry = (acc_kept[20] & total_up_4[20]) | (acc_20_0_half & acc_19_0_carry);
    assign acc_21_0_half = acc_kept[21] ^ total_up_4[21];
    assign acc_21_0_sum = acc_21_0_half ^ acc_20_0_carry;
    assign acc_21_0_carry = (acc_kept[21] & total_up_4[21]) | (acc_21_0_half & acc_20_0_carry);
    assign acc_22_0_half = acc_kept[22] ^ total_up_4[22];
    assign acc_22_0_sum = acc_22_0_half ^ acc_21_0_carry;
    assign acc_22_0_carry = (acc_kept[22] & total_up_4[22]) | (acc_22_0_half & acc_21_0_carry);
    assign acc_23_0_sum = ~(acc_kept[23] ^ ~total_up_4[23]);
    assign acc_23_0_carry = acc_kept[23] | ~total_up_4[23];
    assign acc_23_1_sum = acc_23_0_sum ^ acc_22_0_carry;
    assign acc_23_1_carry = acc_23_0_sum & acc_22_0_carry;
    assign acc_24_0_sum = ~(acc_kept[24] ^ acc_23_0_carry);
    assign acc_24_0_carry = acc_kept[24] | acc_23_0_carry;
    assign acc_24_1_sum = acc_24_0_sum ^ acc_23_1_carry;
    assign acc_24_1_carry = acc_24_0_sum & acc_23_1_carry;
    assign acc_25_0_sum = ~(acc_kept[25] ^ acc_24_0_carry);
    assign acc_25_0_carry = acc_kept[25] | acc_24_0_carry;
    assign acc_25_1_sum = acc_25_0_sum ^ acc_24_1_carry;
    assign acc_25_1_carry = acc_25_0_sum & acc_24_1_carry;
    assign acc_26_0_sum = ~(acc_kept[26] ^ acc_25_0_carry);
    assign acc_26_0_carry = acc_kept[26] | acc_25_0_carry;
    assign acc_26_1_sum = acc_26_0_sum ^ acc_25_1_carry;
    assign acc_26_1_carry = acc_26_0_sum & acc_25_1_carry;
    assign acc_27_0_sum = ~(acc_kept[27] ^ acc_26_0_carry);
    assign acc_27_0_carry = acc_kept[27] | acc_26_0_carry;
    assign acc_27_1_sum = acc_27_0_sum ^ acc_26_1_carry;
    assign acc_27_1_carry = acc_27_0_sum & acc_26_1_carry;
    assign acc_28_0_sum = ~(acc_kept[28] ^ acc_27_0_carry);
    assign acc_28_0_carry = acc_kept[28] | acc_27_0_carry;
    assign acc_28_1_sum = acc_28_0_sum ^ acc_27_1_carry;
    assign acc_28_1_carry = acc_28_0_sum & acc_27_1_carry;
    assign acc_29_0_sum = ~(acc_kept[29] ^ acc_28_0_carry);
    assign acc_29_1_sum = acc_29_0_sum ^ acc_28_1_carry;
    assign acc_kept = first ? 30'd0 : acc_down_16;

    always @(posedge clk) begin
        total_late <= {dot_total, dot_carry};
        acc <= {acc_29_1_sum, acc_28_1_sum, acc_27_1_sum, acc_26_1_sum, acc_25_1_sum, acc_24_1_sum, acc_23_1_sum, acc_22_0_sum, acc_21_0_sum, acc_20_0_sum, acc_19_0_sum, acc_18_0_sum, acc_17_0_sum, acc_16_0_sum, acc_15_0_sum, acc_14_0_sum, acc_13_0_sum, acc_12_0_sum, acc_11_0_sum, acc_10_0_sum, acc_9_0_sum, acc_8_0_sum, acc_7_0_sum, acc_6_0_sum, acc_5_0_sum, acc_4_0_sum, acc_3_0_sum, acc_2_0_sum, acc_1_0_sum, acc_0_0_sum};
    end

    bitmod_dot_lanes4_1x1_fp16_acc30_guard2_anchor dot (
        .act(act),
        .sign(sign),
        .term(term),
        .total(dot_total),
        .carry(dot_carry)
    );

endmodule

module bitmod_dot_lanes4_1x1_fp16_acc30_guard2_anchor (
    input  wire [51:0] act,
    input  wire [3:0] sign,
    input  wire [11:0] term,
    output wire [17:0] total,
    output wire carry
);

    wire [13:0] turned_0;
    wire one_0;
    wire two_0;
    wire four_0;
    wire [15:0] product_0;
    wire flip_1;
    wire [13:0] turned_1;
    wire one_1;
    wire two_1;
    wire four_1;
    wire [15:0] product_1;
    wire flip_2;
    wire [13:0] turned_2;
    wire one_2;
    wire two_2;
    wire four_2;
    wire [15:0] product_2;
    wire flip_3;
    wire [13:0] turned_3;
    wire one_3;
    wire two_3;
    wire four_3;
    wire [15:0] product_3;
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
    wire tree_10_1_half;
    wire tree_10_1_sum;
    wire tree_10_1_carry;
    wire tree_10_2_half;
    wire tree_10_2_sum;
    wire tree_10_2_carry;
    wire tree_11_0_half;
    wire tree_11_0_sum;
    wire tree_11_0_carry;
    wire tree_11_1_half;
    wire tree_11_1_sum;
    wire tree_11_1_carry;
    wire tree_11_2_half;
    wire tree_11_2_sum;
    wire tree_11_2_carry;
    wire tree_12_0_half;
    wire tree_12_0_sum;
    wire tree_12_0_carry;
    wire tree_12_1_half;
    wire tree_12_1_sum;
    wire tree_12_1_carry;
    wire tree_12_2_half;
    wire tree_12_2_sum;
    wire tree_12_2_carry;
    wire tree_13_0_half;
    wire tree_13_0_sum;
    wire tree_13_0_carry;
    wire tree_13_1_half;
    wire tree_13_1_sum;
    wire tree_13_1_carry;
    wire tree_13_2_half;
    wire tree_13_2_sum;
    wire tree_13_2_carry;
    wire tree_14_0_half;
    wire tree_14_0_sum;
    wire tree_14_0_carry;
    wire tree_14_1_half;
    wire tree_14_1_sum;
    wire tree_14_1_carry;
    wire tree_14_2_half;
    wire tree_14_2_sum;
    wire tree_14_2_carry;
    wire tree_15_0_half;
    wire tree_15_0_sum;
    wire tree_15_0_carry;
    wire tree_15_1_half;
    wire tree_15_1_sum;
    wire tree_15_1_carry;
    wire tree_15_2_half;
    wire tree_15_2_sum;
    wire tree_15_2_carry;
    wire tree_16_0_half;
    wire tree_16_0_sum;
    wire tree_16_0_carry;
    wire tree_17_0_sum;
    wire [15:0] bits_1;
    wire [15:0] bits_2;
    wire [15:0] bits_3;
    wire [15:0] bits_4;

    assign carry = (term[2] ^ sign[0]) & (|term[1:0]);
    assign turned_0 = {1'b0, act[12:0]} ^ {14{carry}};
    assign one_0 = term[0] & ~term[1];
    assign two_0 = term[1] & ~term[0];
    assign four_0 = term[0] & term[1];
    assign bits_1 = (16'd0 | ({{2{turned_0[13]}}, turned_0} & {16{one_0}})) | ({turned_0[13], turned_0, carry} & {16{two_0}});
    assign product_0 = bits_1 | ({turned_0, {2{carry}}} & {16{four_0}});
    assign flip_1 = (term[5] ^ sign[1]) & (|term[4:3]);
    assign turned_1 = {1'b0, act[25:13]} ^ {14{flip_1}};
    assign one_1 = term[3] & ~term[4];
    assign two_1 = term[4] & ~term[3];
    assign four_1 = term[3] & term[4];
    assign bits_2 = (16'd0 | ({{2{turned_1[13]}}, turned_1} & {16{one_1}})) | ({turned_1[13], turned_1, flip_1} & {16{two_1}});
    assign product_1 = bits_2 | ({turned_1, {2{flip_1}}} & {16{four_1}});
    assign flip_2 = (term[8] ^ sign[2]) & (|term[7:6]);
    assign turned_2 = {1'b0, act[38:26]} ^ {14{flip_2}};
    assign one_2 = term[6] & ~term[7];
    assign two_2 = term[7] & ~term[6];
    assign four_2 = term[6] & term[7];
    assign bits_3 = (16'd0 | ({{2{turned_2[13]}}, turned_2} & {16{one_2}})) | ({turned_2[13], turned_2, flip_2} & {16{two_2}});
    assign product_2 = bits_3 | ({turned_2, {2{flip_2}}} & {16{four_2}});
    assign flip_3 = (term[11] ^ sign[3]) & (|term[10:9]);
    assign turned_3 = {1'b0, act[51:39]} ^ {14{flip_3}};
    assign one_3 = term[9] & ~term[10];
    assign two_3 = term[10] & ~term[9];
    assign four_3 = term[9] & term[10];
    assign bits_4 = (16'd0 | ({{2{turned_3[13]}}, turned_3} & {16{one_3}})) | ({turned_3[13], turned_3, flip_3} & {16{two_3}});
    assign product_3 = bits_4 | ({turned_3, {2{flip_3}}} & {16{four_3}});
    assign tree_0_0_half = product_0[0] ^ product_1[0];
    assign tree_0_0_sum = tree_0_0_half ^ product_2[0];
    assign tree_0_0_carry = (product_0[0] & product_1[0]) | (tree_0_0_half & product_2[0]);
    assign tree_0_1_half = product_3[0] ^ flip_1;
    assign tree_0_1_sum = tree_0_1_half ^ flip_2;
    assign tree_0_1_carry = (product_3[0] & flip_1) | (tree_0_1_half & flip_2);
    assign tree_0_2_half = flip_3 ^ tree_0_0_sum;
    assign tree_0_2_sum = tree_0_2_half ^ tree_0_1_sum;
    assign tree_0_2_carry = (flip_3 & tree_0_0_sum) | (tree_0_2_half & tree_0_1_sum);
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
    assign tree_9_0_half = product_0[9] ^ product_1[9];
    assign tree_9_0_sum = tree_9_0_half ^ product_2[9];
    assign tree_9_0_carry = (product_0[9] & product_1[9]) | (tree_9_0_half & product_2[9]);
    assign tree_9_1_half = product_3[9] ^ tree_8_0_carry;
    assign tree_9_1_sum = tree_9_1_half ^ tree_9_0_sum;
    assign tree_9_1_carry = (product_3[9] & tree_8_0_carry) | (tree_9_1_half & tree_9_0_sum);
    assign tree_9_2_half = tree_8_1_carry ^ tree_9_1_sum;
    assign tree_9_2_sum = tree_9_2_half ^ tree_8_2_carry;
    assign tree_9_2_carry = (tree_8_1_carry & tree_9_1_sum) | (tree_9_2_half & tree_8_2_carry);
    assign tree_10_0_half = product_0[10] ^ product_1[10];
    assign tree_10_0_sum = tree_10_0_half ^ product_2[10];
    assign tree_10_0_carry = (product_0[10] & product_1[10]) | (tree_10_0_half & product_2[10]);
    assign tree_10_1_half = product_3[10] ^ tree_9_0_carry;
    assign tree_10_1_sum = tree_10_1_half ^ tree_10_0_sum;
    assign tree_10_1_carry = (product_3[10] & tree_9_0_carry) | (tree_10_1_half & tree_10_0_sum);
    assign tree_10_2_half = tree_9_1_carry ^ tree_10_1_sum;
    assign tree_10_2_sum = tree_10_2_half ^ tree_9_2_carry;
    assign tree_10_2_carry = (tree_9_1_carry & tree_10_1_sum) | (tree_10_2_half & tree_9_2_carry);
    assign tree_11_0_half = product_0[11] ^ product_1[11];
    assign tree_11_0_sum = tree_11_0_half ^ product_2[11];
    assign tree_11_0_carry = (product_0[11] & product_1[11]) | (tree_11_0_half & product_2[11]);
    assign tree_11_1_half = product_3[11] ^ tree_10_0_carry;
    assign tree_11_1_sum = tree_11_1_half ^ tree_11_0_sum;
    assign tree_11_1_carry = (product_3[11] & tree_10_0_carry) | (tree_11_1_half & tree_11_0_sum);
    assign tree_11_2_half = tree_10_1_carry ^ tree_11_1_sum;
    assign tree_11_2_sum = tree_11_2_half ^ tree_10_2_carry;
    assign tree_11_2_carry = (tree_10_1_carry & tree_11_1_sum) | (tree_11_2_half & tree_10_2_carry);
    assign tree_12_0_half = product_0[12] ^ product_1[12];
    assign tree_12_0_sum = tree_12_0_half ^ product_2[12];
    assign tree_12_0_carry = (product_0[12] & product_1[12]) | (tree_12_0_half & product_2[12]);
    assign tree_12_1_half = product_3[12] ^ tree_11_0_carry;
    assign tree_12_1_sum = tree_12_1_half ^ tree_12_0_sum;
    assign tree_12_1_carry = (product_3[12] & tree_11_0_carry) | (tree_12_1_half & tree_12_0_sum);
    assign tree_12_2_half = tree_11_1_carry ^ tree_12_1_sum;
    assign tree_12_2_sum = tree_12_2_half ^ tree_11_2_carry;
    assign tree_12_2_carry = (tree_11_1_carry & tree_12_1_sum) | (tree_12_2_half & tree_11_2_carry);
    assign tree_13_0_half = product_0[13] ^ product_1[13];
    assign tree_13_0_sum = tree_13_0_half ^ product_2[13];
    assign tree_13_0_carry = (product_0[13] & product_1[13]) | (tree_13_0_half & product_2[13]);
    assign tree_13_1_half = product_3[13] ^ tree_12_0_carry;
    assign tree_13_1_sum = tree_13_1_half ^ tree_13_0_sum;
    assign tree_13_1_carry = (product_3[13] & tree_12_0_carry) | (tree_13_1_half & tree_13_0_sum);
    assign tree_13_2_half = tree_12_1_carry ^ tree_13_1_sum;
    assign tree_13_2_sum = tree_13_2_half ^ tree_12_2_carry;
    assign tree_13_2_carry = (tree_12_1_carry & tree_13_1_sum) | (tree_13_2_half & tree_12_2_carry);
    assign tree_14_0_half = product_0[14] ^ product_1[14];
    assign tree_14_0_sum = tree_14_0_half ^ product_2[14];
    assign tree_14_0_carry = (product_0[14] & product_1[14]) | (tree_14_0_half & product_2[14]);
    assign tree_14_1_half = product_3[14] ^ tree_13_0_carry;
    assign tree_14_1_sum = tree_14_1_half ^ tree_14_0_sum;
    assign tree_14_1_carry = (product_3[14] & tree_13_0_carry) | (tree_14_1_half & tree_14_0_sum);
    assign tree_14_2_half = tree_13_1_carry ^ tree_14_1_sum;
    assign tree_14_2_sum = tree_14_2_half ^ tree_13_2_carry;
    assign tree_14_2_carry = (tree_13_1_carry & tree_14_1_sum) | (tree_14_2_half & tree_13_2_carry);
    assign tree_15_0_half = ~product_0[15] ^ ~product_1[15];
    assign tree_15_0_sum = tree_15_0_half ^ ~product_2[15];
    assign tree_15_0_carry = (~product_0[15] & ~product_1[15]) | (tree_15_0_half & ~product_2[15]);
    assign tree_15_1_half = ~product_3[15] ^ tree_14_0_carry;
    assign tree_15_1_sum = tree_15_1_half ^ tree_15_0_sum;
    assign tree_15_1_carry = (~product_3[15] & tree_14_0_carry) | (tree_15_1_half & tree_15_0_sum);
    assign tree_15_2_half = tree_14_1_carry ^ tree_15_1_sum;
    assign tree_15_2_sum = tree_15_2_half ^ tree_14_2_carry;
    assign tree_15_2_carry = (tree_14_1_carry & tree_15_1_sum) | (tree_15_2_half & tree_14_2_carry);
    assign tree_16_0_half = tree_15_0_carry ^ tree_15_1_carry;
    assign tree_16_0_sum = tree_16_0_half ^ tree_15_2_carry;
    assign tree_16_0_carry = (tree_15_0_carry & tree_15_1_carry) | (tree_16_0_half & tree_15_2_carry);
    assign tree_17_0_sum = ~tree_16_0_carry;
    assign total = {tree_17_0_sum, tree_16_0_sum, tree_15_2_sum, tree_14_2_sum, tree_13_2_sum, tree_12_2_sum, tree_11_2_sum, tree_10_2_sum, tree_9_2_sum, tree_8_2_sum, tree_7_2_sum, tree_6_2_sum, tree_5_2_sum, tree_4_2_sum, tree_3_2_sum, tree_2_2_sum, tree_1_2_sum, tree_0_2_sum};

endmodule

module act_align_lanes4_fp16_guard2 (
    input  wire clk,
    input  wire valid,
    input  wire first,
    input  wire [63:0] act,
    output wire [51:0] magnitude,
    output wire [3:0] sign,
    output wire [4:0] exponent,
    output wire [4:0] down,
    output wire nan
);

    wire normal_0;
    wire normal_1;
    wire normal_2;
    wire normal_3;
    wire [4:0] exponent_kept;
    reg  [4:0] exponent_before;
    reg  [4:0] greatest;
    wire [12:0] act_0_down_1;
    wire [12:0] act_0_down_2;
    wire [12:0] act_0_down_4;
    wire [12:0] act_0_down_8;
    wire [12:0] act_0_rest;
    wire [12:0] act_1_down_1;
    wire [12:0] act_1_down_2;
    wire [12:0] act_1_down_4;
    wire [12:0] act_1_down_8;
    wire [12:0] act_1_rest;
    wire [12:0] act_2_down_1;
    wire [12:0] act_2_down_2;
    wire [12:0] act_2_down_4;
    wire [12:0] act_2_down_8;
    wire [12:0] act_2_rest;
    wire [12:0] act_3_down_1;
    wire [12:0] act_3_down_2;
    wire [12:0] act_3_down_4;
    wire [12:0] act_3_down_8;
    wire [12:0] act_3_rest;
    wire special_0;
    wire special_1;
    wire special_2;
    wire special_3;
    reg  nan_before;
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
    wire [4:0] distance_0;
    wire [4:0] distance_1;
    wire [4:0] distance_2;
    wire [4:0] distance_3;

    assign normal_0 = |act[14:10];
    assign normal_1 = |act[30:26];
    assign normal_2 = |act[46:42];
    assign normal_3 = |act[62:58];
    assign exponent_kept = exponent_before & {~first, ~first, ~first, ~first, ~first};
    assign bits_1 = |{(act[62] & 1'b1), (act[46] & 1'b1), (act[30] & 1'b1), (act[14] & 1'b1), (exponent_kept[4] & 1'b1)};
    assign bits_2 = 1'b1 & (exponent_kept[4] | ~greatest[4]);
    assign bits_3 = 1'b1 & (act[14] | ~greatest[4]);
    assign bits_4 = 1'b1 & (act[30] | ~greatest[4]);
    assign bits_5 = 1'b1 & (act[46] | ~greatest[4]);
    assign bits_6 = 1'b1 & (act[62] | ~greatest[4]);
    assign bits_7 = |{(act[61] & bits_6), (act[45] & bits_5), (act[29] & bits_4), (act[13] & bits_3), (exponent_kept[3] & bits_2)};
    assign bits_8 = bits_2 & (exponent_kept[3] | ~greatest[3]);
    assign bits_9 = bits_3 & (act[13] | ~greatest[3]);
    assign bits_10 = bits_4 & (act[29] | ~greatest[3]);
    assign bits_11 = bits_5 & (act[45] | ~greatest[3]);
    assign bits_12 = bits_6 & (act[61] | ~greatest[3]);
    assign bits_13 = |{(act[60] & bits_12), (act[44] & bits_11), (act[28] & bits_10), (act[12] & bits_9), (exponent_kept[2] & bits_8)};
    assign bits_14 = bits_8 & (exponent_kept[2] | ~greatest[2]);
    assign bits_15 = bits_9 & (act[12] | ~greatest[2]);
    assign bits_16 = bits_10 & (act[28] | ~greatest[2]);
    assign bits_17 = bits_11 & (act[44] | ~greatest[2]);
    assign bits_18 = bits_12 & (act[60] | ~greatest[2]);
    assign bits_19 = |{(act[59] & bits_18), (act[43] & bits_17), (act[27] & bits_16), (act[11] & bits_15), (exponent_kept[1] & bits_14)};
    assign bits_20 = |{((act[58] | ~normal_3) & (bits_18 & (act[59] | ~greatest[1]))), ((act[42] | ~normal_2) & (bits_17 & (act[43] | ~greatest[1]))), ((act[26] | ~normal_1) & (bits_16 & (act[27] | ~greatest[1]))), ((act[10] | ~normal_0) & (bits_15 & (act[11] | ~greatest[1]))), (exponent_kept[0] & (bits_14 & (exponent_kept[1] | ~greatest[1])))};
    assign exponent = valid ? greatest : exponent_before;
    assign distance_0 = greatest - {act[14:11], (act[10] | ~normal_0)};
    assign act_0_down_1 = distance_0[0] ? {1'b0, normal_0, act[9:0], 1'b0} : {normal_0, act[9:0], 2'd0};
    assign act_0_down_2 = distance_0[1] ? {2'd0, act_0_down_1[12:2]} : act_0_down_1;
    assign act_0_down_4 = distance_0[2] ? {4'd0, act_0_down_2[12:4]} : act_0_down_2;
    assign act_0_down_8 = distance_0[3] ? {8'd0, act_0_down_4[12:8]} : act_0_down_4;
    assign act_0_rest = distance_0[4] ? 13'd0 : act_0_down_8;
    assign distance_1 = greatest - {act[30:27], (act[26] | ~normal_1)};
    assign act_1_down_1 = distance_1[0] ? {1'b0, normal_1, act[25:16], 1'b0} : {normal_1, act[25:16], 2'd0};
    assign act_1_down_2 = distance_1[1] ? {2'd0, act_1_down_1[12:2]} : act_1_down_1;
    assign act_1_down_4 = distance_1[2] ? {4'd0, act_1_down_2[12:4]} : act_1_down_2;
    assign act_1_down_8 = distance_1[3] ? {8'd0, act_1_down_4[12:8]} : act_1_down_4;
    assign act_1_rest = distance_1[4] ? 13'd0 : act_1_down_8;
    assign distance_2 = greatest - {act[46:43], (act[42] | ~normal_2)};
    assign act_2_down_1 = distance_2[0] ? {1'b0, normal_2, act[41:32], 1'b0} : {normal_2, act[41:32], 2'd0};
    assign act_2_down_2 = distance_2[1] ? {2'd0, act_2_down_1[12:2]} : act_2_down_1;
    assign act_2_down_4 = distance_2[2] ? {4'd0, act_2_down_2[12:4]} : act_2_down_2;
    assign act_2_down_8 = distance_2[3] ? {8'd0, act_2_down_4[12:8]} : act_2_down_4;
    assign act_2_rest = distance_2[4] ? 13'd0 : act_2_down_8;
    assign distance_3 = greatest - {act[62:59], (act[58] | ~normal_3)};
    assign act_3_down_1 = distance_3[0] ? {1'b0, normal_3, act[57:48], 1'b0} : {normal_3, act[57:48], 2'd0};
    assign act_3_down_2 = distance_3[1] ? {2'd0, act_3_down_1[12:2]} : act_3_down_1;
    assign act_3_down_4 = distance_3[2] ? {4'd0, act_3_down_2[12:4]} : act_3_down_2;
    assign act_3_down_8 = distance_3[3] ? {8'd0, act_3_down_4[12:8]} : act_3_down_4;
    assign act_3_rest = distance_3[4] ? 13'd0 : act_3_down_8;
    assign special_0 = &act[14:10];
    assign special_1 = &act[30:26];
    assign special_2 = &act[46:42];
    assign special_3 = &act[62:58];
    assign nan = (nan_before & ~(first & valid)) | ((|{special_3, special_2, special_1, special_0}) & valid);
    assign magnitude = {act_3_rest, act_2_rest, act_1_rest, act_0_rest};
    assign sign = {act[63], act[47], act[31], act[15]};
    assign down = first ? 5'd0 : (exponent - exponent_before);

    always @* begin
        greatest = 5'd0;
        greatest[4] = bits_1;
        greatest[3] = bits_7;
        greatest[2] = bits_13;
        greatest[1] = bits_19;
        greatest[0] = bits_20;
    end

    always @(posedge clk) begin
        exponent_before <= exponent;
        nan_before <= nan;
    end

endmodule

module bitmod_recoder_lanes4_1x1_fp16_acc30_guard2_anchor (
    input  wire [31:0] wgt,
    input  wire [1:0] selector,
    input  wire [3:0] datatype,
    input  wire [1:0] digit,
    output wire [11:0] term
);

    reg  [2:0] special_bitmod_fp3;
    reg  [2:0] special_bitmod_fp4;
    wire odd;
    wire whole;
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
    wire is_9;
    wire is_10;
    wire is_11;
    wire is_12;
    wire is_13;
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

    assign is_1 = datatype == 4'd0;
    assign is_2 = datatype == 4'd1;
    assign is_3 = datatype == 4'd2;
    assign is_4 = datatype == 4'd3;
    assign is_5 = datatype == 4'd4;
    assign is_6 = datatype == 4'd5;
    assign is_7 = datatype == 4'd6;
    assign is_8 = datatype == 4'd7;
    assign is_9 = datatype == 4'd8;
    assign is_10 = digit == 2'd0;
    assign is_11 = digit == 2'd1;
    assign is_12 = digit == 2'd2;
    assign is_13 = digit == 2'd3;
    assign bits_1 = is_10 & (((((((((1'b0 | is_1) | is_2) | is_3) | is_4) | is_5) | is_6) | is_7) | is_8) | is_9);
    assign bits_2 = is_10 & ((((((((1'b0 | is_1) | is_2) | is_3) | is_4) | is_5) | is_6) | is_8) | is_9);
    assign bits_3 = is_11 & ((((((((1'b0 | is_1) | is_2) | is_3) | is_4) | is_5) | is_6) | is_8) | is_9);
    assign bits_4 = is_11 & ((((((((1'b0 | is_1) | is_2) | is_3) | is_4) | is_5) | is_6) | is_8) | is_9);
    assign bits_5 = is_11 & ((((((1'b0 | is_2) | is_3) | is_4) | is_5) | is_6) | is_9);
    assign bits_6 = is_12 & ((((((1'b0 | is_2) | is_3) | is_4) | is_5) | is_6) | is_9);
    assign bits_7 = is_12 & (((((1'b0 | is_3) | is_4) | is_5) | is_6) | is_9);
    assign bits_8 = is_12 & (((1'b0 | is_4) | is_5) | is_6);
    assign bits_9 = is_13 & (((1'b0 | is_4) | is_5) | is_6);
    assign bits_10 = is_13 & ((1'b0 | is_5) | is_6);
    assign bits_11 = is_13 & (1'b0 | is_6);
    assign odd = ((1'b0 | (is_1 & is_11)) | (is_3 & is_12)) | (is_5 & is_13);
    assign whole = is_10 & (1'b0 | is_7);
    assign special = (3'd0 | (special_bitmod_fp3 & {3{is_7}})) | (special_bitmod_fp4 & {3{is_8}});
    assign term = {lane_3_term, lane_2_term, lane_1_term, lane_0_term};

    always @* begin
        special_bitmod_fp3 = 3'd0;
        case (selector)
            2'd0: begin
                special_bitmod_fp3 = (3'd0 | (3'd5 & {3{is_10}})) | (3'd1 & {3{is_11}});
            end
            2'd1: begin
                special_bitmod_fp3 = (3'd0 | (3'd1 & {3{is_10}})) | (3'd5 & {3{is_11}});
            end
            2'd2: begin
                special_bitmod_fp3 = (3'd0 | (3'd2 & {3{is_10}})) | (3'd1 & {3{is_11}});
            end
            2'd3: begin
                special_bitmod_fp3 = (3'd0 | (3'd6 & {3{is_10}})) | (3'd5 & {3{is_11}});
            end
            default: ;
        endcase
    end

    always @* begin
        special_bitmod_fp4 = 3'd0;
        case (selector)
            2'd0: begin
                special_bitmod_fp4 = (3'd0 | (3'd2 & {3{is_10}})) | (3'd2 & {3{is_11}});
            end
            2'd1: begin
                special_bitmod_fp4 = (3'd0 | (3'd6 & {3{is_10}})) | (3'd6 & {3{is_11}});
            end
            2'd2: begin
                special_bitmod_fp4 = (3'd0 | (3'd0 & {3{is_10}})) | (3'd3 & {3{is_11}});
            end
            2'd3: begin
                special_bitmod_fp4 = (3'd0 | (3'd0 & {3{is_10}})) | (3'd7 & {3{is_11}});
            end
            default: ;
        endcase
    end

    bitmod_lane_lanes1_1x1_fp16_acc30_guard2_anchor lane_0 (
        .code(wgt[7:0]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .odd(odd),
        .chosen({is_9, is_8, is_7}),
        .whole(whole),
        .special(special),
        .term(lane_0_term)
    );

    bitmod_lane_lanes1_1x1_fp16_acc30_guard2_anchor lane_1 (
        .code(wgt[15:8]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .odd(odd),
        .chosen({is_9, is_8, is_7}),
        .whole(whole),
        .special(special),
        .term(lane_1_term)
    );

    bitmod_lane_lanes1_1x1_fp16_acc30_guard2_anchor lane_2 (
        .code(wgt[23:16]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .odd(odd),
        .chosen({is_9, is_8, is_7}),
        .whole(whole),
        .special(special),
        .term(lane_2_term)
    );

    bitmod_lane_lanes1_1x1_fp16_acc30_guard2_anchor lane_3 (
        .code(wgt[31:24]),
        .tap({bits_11, bits_10, bits_9, bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .odd(odd),
        .chosen({is_9, is_8, is_7}),
        .whole(whole),
        .special(special),
        .term(lane_3_term)
    );

endmodule

module bitmod_lane_lanes1_1x1_fp16_acc30_guard2_anchor (
    input  wire [7:0] code,
    input  wire [10:0] tap,
    input  wire odd,
    input  wire [2:0] chosen,
    input  wire whole,
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
    wire bits_6;
    wire choice_1;
    wire bits_7;

    assign is_large_0 = code[2] & chosen[1];
    assign is_large_1 = code[4] & chosen[2];
    assign is_double = (1'b0 | (code[1] & is_large_0)) | (code[3] & is_large_1);
    assign bits_1 = (1'b0 | ((((1'b0 | is_large_0) | is_large_1) ? code[0] : code[1]) & tap[2])) | (((1'b0 | is_large_1) ? code[2] : code[3]) & tap[5]);
    assign bits_2 = (1'b0 | ((((1'b0 | is_large_0) | is_large_1) ? 1'b0 : code[0]) & tap[0])) | (((1'b0 | is_large_1) ? code[1] : code[2]) & tap[3]);
    assign bits_3 = (bits_2 | (code[4] & tap[6])) | (code[6] & tap[9]);
    assign bits_4 = (1'b0 | ((((1'b0 | is_large_0) | is_large_1) ? code[0] : code[1]) & tap[1])) | (((1'b0 | is_large_1) ? code[2] : code[3]) & tap[4]);
    assign bits_5 = (1'b0 | ((((1'b0 | is_large_0) | is_large_1) ? 1'b0 : code[0]) & tap[0])) | (((1'b0 | is_large_1) ? code[1] : code[2]) & tap[3]);
    assign bits_6 = ((bits_4 | (code[5] & tap[7])) | (code[7] & tap[10])) | (((bits_5 | (code[4] & tap[6])) | (code[6] & tap[9])) & odd);
    assign one = (bits_1 | (code[5] & tap[8])) ^ bits_3;
    assign two = ~one & (bits_3 ^ bits_6);
    assign choice_1 = is_double ? two : one;
    assign bits_7 = (two | (is_double & one)) | (code[1] & whole);
    assign sign = (bits_6 ^ (((1'b0 | (code[2] & chosen[0])) | (code[3] & chosen[1])) | (code[5] & chosen[2]))) & (|{bits_7, choice_1});
    assign is_special = ((1'b0 | (code[2] & chosen[0])) | (code[3] & chosen[1])) & ~((1'b0 | (|code[1:0])) | (code[2] & (1'b0 | chosen[1])));
    assign term = {sign, bits_7, choice_1} | (special & {3{is_special}});

endmodule

`default_nettype wire
