// matmul_bitmod_lanes2_1x2_int4_int4_int6_bitmod_fp3_acc18_os: matrix engine of BitMoD PEs: a datatype for every group of weights
//
//   lanes       2            products that are added at once
//   rows        1            rows of PEs, which share weights and their digits
//   cols        2            columns of PEs, which share activations and their alignment
//   act         int4         format of the activations; floats are aligned to the greatest exponent of their sum
//   datatypes   int4+int6+bitmod_fp3 what weights may be, chosen at run time
//   acc_width   18 bits      width of the accumulators; results wrap modulo 2**acc_width
//   guard       0 bits       floats: bits kept below the last bit of an activation with the greatest exponent
//   stages      0 cycles     registers between operands and accumulator: 1: behind the sum of the lanes; 2: behind the alignment of floats too
//   adder       ripple       how carries go through the sums of a PE: ripple: the smallest; prefix: in fewer levels
//   recode      inside       where codes of weights become digits: inside; or outside, where the recoders stand at the edge of a larger array: weights come as digits
//   form        os           anchor: operands registered, accumulator exposed, as published PEs are measured; os: sums begin and end, and rows of results leave through a drain
//   group       0            k that share scales: 0: all, else 32 to 256 and a multiple of the lanes
//   scale_bits  0 bits       width of a scale, a number in two's complement; 0: no scales, 2 and more else
//   share       1            columns that take turns at a scale unit
//   out_width   18 bits      width of a result; results wrap modulo 2**out_width
//   queue       4 beats      beats that each input queue holds, to even out stalls
//
// digest 9883436ec0a236a985f638f25ef9128ab6f0302627d3002b36433c07957fb579
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module matmul_bitmod_lanes2_1x2_int4_int4_int6_bitmod_fp3_acc18_os (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [7:0] act__data,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [23:0] wgt__data,
    input  wire [1:0] wgt__datatype,
    input  wire [3:0] wgt__selector,
    input  wire wgt__last,
    output wire out__valid,
    input  wire out__ready,
    output wire [35:0] out__data,
    output wire out__last,
    output wire error
);

    wire act_queue_out_valid;
    wire core_act__ready;
    wire [8:0] act_queue_out_data;
    wire wgt_queue_out_valid;
    wire core_wgt__ready;
    wire [30:0] wgt_queue_out_data;
    wire core_out_valid;
    wire [35:0] core_out_data;
    wire core_out_last;
    wire [36:0] out_queue_out_data;
    wire popped;
    wire overrun;
    wire out_queue_in_ready;

    assign popped = out__valid & out__ready;
    assign overrun = core_out_valid & ~out_queue_in_ready;
    assign out__data = out_queue_out_data[35:0];
    assign out__last = out_queue_out_data[36];

    planes_core_lanes2_1x2_int4_int4_int6_bitmod_fp3_acc18_os core (
        .clk(clk),
        .rst(rst),
        .act__valid(act_queue_out_valid),
        .act__data(act_queue_out_data[7:0]),
        .act__last(act_queue_out_data[8]),
        .wgt__valid(wgt_queue_out_valid),
        .wgt__data(wgt_queue_out_data[23:0]),
        .wgt__datatype(wgt_queue_out_data[25:24]),
        .wgt__selector(wgt_queue_out_data[29:26]),
        .wgt__last(wgt_queue_out_data[30]),
        .popped(popped),
        .overrun(overrun),
        .act__ready(core_act__ready),
        .wgt__ready(core_wgt__ready),
        .out_valid(core_out_valid),
        .out_last(core_out_last),
        .out_data(core_out_data),
        .error(error)
    );

    queue_9_4 act_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(act__valid),
        .in_data({act__last, act__data}),
        .out_ready(core_act__ready),
        .in_ready(act__ready),
        .out_valid(act_queue_out_valid),
        .out_data(act_queue_out_data)
    );

    queue_31_4 wgt_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(wgt__valid),
        .in_data({wgt__last, wgt__selector, wgt__datatype, wgt__data}),
        .out_ready(core_wgt__ready),
        .in_ready(wgt__ready),
        .out_valid(wgt_queue_out_valid),
        .out_data(wgt_queue_out_data)
    );

    queue_37_8 out_queue (
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

module queue_37_8 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [36:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [36:0] out_data
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

    ram_1r1w_8x37 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_8x37 (
    input  wire clk,
    input  wire write_en,
    input  wire [2:0] write_addr,
    input  wire [36:0] write_data,
    input  wire read_en,
    input  wire [2:0] read_addr,
    output reg  [36:0] read_data
);

    reg  [36:0] words [0:7];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module queue_31_4 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [30:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [30:0] out_data
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

    ram_1r1w_4x31 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_4x31 (
    input  wire clk,
    input  wire write_en,
    input  wire [1:0] write_addr,
    input  wire [30:0] write_data,
    input  wire read_en,
    input  wire [1:0] read_addr,
    output reg  [30:0] read_data
);

    reg  [30:0] words [0:3];

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

module planes_core_lanes2_1x2_int4_int4_int6_bitmod_fp3_acc18_os (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [7:0] act__data,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [23:0] wgt__data,
    input  wire [1:0] wgt__datatype,
    input  wire [3:0] wgt__selector,
    input  wire wgt__last,
    output wire out_valid,
    output wire out_last,
    output wire [35:0] out_data,
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
    reg  inside_sum;
    reg  [1:0] datatype_of_sum;
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
    assign enough = free >= 4'd1;
    assign may_end = (1'b0 == 1'b0) & (enough | ~act__last);
    assign bits_1 = |{((valid & chunk_ends) & (wgt__datatype >= 2'd3)), (((valid & chunk_ends) & inside_sum) & (selector_of_sum != wgt__selector)), (((valid & chunk_ends) & inside_sum) & (datatype_of_sum != wgt__datatype)), (valid & (act__last != wgt__last)), overrun};

    always @* begin
        most = 2'd0;
        case (wgt__datatype)
            2'd0: begin
                most = 2'd1;
            end
            2'd1: begin
                most = 2'd2;
            end
            2'd2: begin
                most = 2'd1;
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
            free <= 4'd8;
        end else begin
            if ((ends & act__last) & ~popped) begin
                free <= free - 4'd1;
            end else if (popped & ~(ends & act__last)) begin
                free <= free + 4'd1;
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

    pe_bitmod_lanes2_1x2_int4_int4_int6_bitmod_fp3_acc18_os array (
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
        .out(out_data)
    );

endmodule

module pe_bitmod_lanes2_1x2_int4_int4_int6_bitmod_fp3_acc18_os (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire [7:0] act,
    input  wire [23:0] wgt,
    input  wire [3:0] selector,
    input  wire [1:0] datatype,
    input  wire [1:0] digit,
    output wire out_valid,
    output wire out_last,
    output reg  [35:0] out
);

    reg  first_edge;
    reg  [5:0] term_operand_0;
    wire [5:0] recoder_0_term;
    reg  [5:0] term_operand_1;
    wire [5:0] recoder_1_term;
    reg  [1:0] digit_operand;
    reg  [7:0] act_operand_0;
    reg  [1:0] last_late;
    wire [17:0] pe_0_0_acc;
    wire [17:0] pe_0_1_acc;
    reg  left;

    assign out_valid = left != 1'b0;
    assign out_last = left == 1'b1;

    always @(posedge clk) begin
        term_operand_0 <= recoder_0_term & {6{valid}};
        term_operand_1 <= recoder_1_term & {6{valid}};
        digit_operand <= digit;
        act_operand_0 <= act;
        out <= last_late[1] ? {pe_0_1_acc, pe_0_0_acc} : {pe_0_1_acc, pe_0_0_acc};
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

    bitmod_recoder_lanes2_1x1_int4_int4_int6_bitmod_fp3_acc18_anchor recoder_0 (
        .wgt(wgt[11:0]),
        .selector(selector[1:0]),
        .datatype(datatype),
        .digit(digit),
        .term(recoder_0_term)
    );

    bitmod_recoder_lanes2_1x1_int4_int4_int6_bitmod_fp3_acc18_anchor recoder_1 (
        .wgt(wgt[23:12]),
        .selector(selector[3:2]),
        .datatype(datatype),
        .digit(digit),
        .term(recoder_1_term)
    );

    bitmod_cell_lanes2_1x1_int4_int4_int6_bitmod_fp3_acc18_anchor pe_0_0 (
        .clk(clk),
        .act(act_operand_0),
        .term(term_operand_0),
        .digit(digit_operand),
        .first(first_edge),
        .acc(pe_0_0_acc)
    );

    bitmod_cell_lanes2_1x1_int4_int4_int6_bitmod_fp3_acc18_anchor pe_0_1 (
        .clk(clk),
        .act(act_operand_0),
        .term(term_operand_1),
        .digit(digit_operand),
        .first(first_edge),
        .acc(pe_0_1_acc)
    );

endmodule

module bitmod_cell_lanes2_1x1_int4_int4_int6_bitmod_fp3_acc18_anchor (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [5:0] term,
    input  wire [1:0] digit,
    input  wire first,
    output reg  [17:0] acc
);

    wire [8:0] total_up_2;
    wire dot_carry;
    wire [6:0] dot_total;
    wire [12:0] total_up_4;
    wire acc_0_0_half;
    wire [17:0] acc_kept;
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
    wire acc_12_0_sum;
    wire acc_12_0_carry;
    wire acc_12_1_sum;
    wire acc_12_1_carry;
    wire acc_13_0_sum;
    wire acc_13_0_carry;
    wire acc_13_1_sum;
    wire acc_13_1_carry;
    wire acc_14_0_sum;
    wire acc_14_0_carry;
    wire acc_14_1_sum;
    wire acc_14_1_carry;
    wire acc_15_0_sum;
    wire acc_15_0_carry;
    wire acc_15_1_sum;
    wire acc_15_1_carry;
    wire acc_16_0_sum;
    wire acc_16_0_carry;
    wire acc_16_1_sum;
    wire acc_16_1_carry;
    wire acc_17_0_sum;
    wire acc_17_1_sum;

    assign total_up_2 = digit[0] ? {dot_total, {2{dot_carry}}} : {{2{dot_total[6]}}, dot_total};
    assign total_up_4 = digit[1] ? {total_up_2, {4{dot_carry}}} : {{4{dot_total[6]}}, total_up_2};
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
    assign acc_12_0_sum = ~(acc_kept[12] ^ ~total_up_4[12]);
    assign acc_12_0_carry = acc_kept[12] | ~total_up_4[12];
    assign acc_12_1_sum = acc_12_0_sum ^ acc_11_0_carry;
    assign acc_12_1_carry = acc_12_0_sum & acc_11_0_carry;
    assign acc_13_0_sum = ~(acc_kept[13] ^ acc_12_0_carry);
    assign acc_13_0_carry = acc_kept[13] | acc_12_0_carry;
    assign acc_13_1_sum = acc_13_0_sum ^ acc_12_1_carry;
    assign acc_13_1_carry = acc_13_0_sum & acc_12_1_carry;
    assign acc_14_0_sum = ~(acc_kept[14] ^ acc_13_0_carry);
    assign acc_14_0_carry = acc_kept[14] | acc_13_0_carry;
    assign acc_14_1_sum = acc_14_0_sum ^ acc_13_1_carry;
    assign acc_14_1_carry = acc_14_0_sum & acc_13_1_carry;
    assign acc_15_0_sum = ~(acc_kept[15] ^ acc_14_0_carry);
    assign acc_15_0_carry = acc_kept[15] | acc_14_0_carry;
    assign acc_15_1_sum = acc_15_0_sum ^ acc_14_1_carry;
    assign acc_15_1_carry = acc_15_0_sum & acc_14_1_carry;
    assign acc_16_0_sum = ~(acc_kept[16] ^ acc_15_0_carry);
    assign acc_16_0_carry = acc_kept[16] | acc_15_0_carry;
    assign acc_16_1_sum = acc_16_0_sum ^ acc_15_1_carry;
    assign acc_16_1_carry = acc_16_0_sum & acc_15_1_carry;
    assign acc_17_0_sum = ~(acc_kept[17] ^ acc_16_0_carry);
    assign acc_17_1_sum = acc_17_0_sum ^ acc_16_1_carry;
    assign acc_kept = first ? 18'd0 : acc;

    always @(posedge clk) begin
        acc <= {acc_17_1_sum, acc_16_1_sum, acc_15_1_sum, acc_14_1_sum, acc_13_1_sum, acc_12_1_sum, acc_11_0_sum, acc_10_0_sum, acc_9_0_sum, acc_8_0_sum, acc_7_0_sum, acc_6_0_sum, acc_5_0_sum, acc_4_0_sum, acc_3_0_sum, acc_2_0_sum, acc_1_0_sum, acc_0_0_sum};
    end

    bitmod_dot_lanes2_1x1_int4_int4_int6_bitmod_fp3_acc18_anchor dot (
        .act(act),
        .term(term),
        .total(dot_total),
        .carry(dot_carry)
    );

endmodule

module bitmod_dot_lanes2_1x1_int4_int4_int6_bitmod_fp3_acc18_anchor (
    input  wire [7:0] act,
    input  wire [5:0] term,
    output wire [6:0] total,
    output wire carry
);

    wire [3:0] turned_0;
    wire one_0;
    wire two_0;
    wire four_0;
    wire [5:0] product_0;
    wire [3:0] turned_1;
    wire one_1;
    wire two_1;
    wire four_1;
    wire [5:0] product_1;
    wire tree_0_0_half;
    wire tree_0_0_sum;
    wire tree_0_0_carry;
    wire tree_1_0_half;
    wire tree_1_0_sum;
    wire tree_1_0_carry;
    wire tree_2_0_half;
    wire tree_2_0_sum;
    wire tree_2_0_carry;
    wire tree_3_0_half;
    wire tree_3_0_sum;
    wire tree_3_0_carry;
    wire tree_4_0_half;
    wire tree_4_0_sum;
    wire tree_4_0_carry;
    wire tree_5_0_half;
    wire tree_5_0_sum;
    wire tree_5_0_carry;
    wire tree_6_0_sum;
    wire [5:0] bits_1;
    wire [5:0] bits_2;

    assign turned_0 = act[3:0] ^ {4{term[2]}};
    assign one_0 = term[0] & ~term[1];
    assign two_0 = term[1] & ~term[0];
    assign four_0 = term[0] & term[1];
    assign bits_1 = (6'd0 | ({{2{turned_0[3]}}, turned_0} & {6{one_0}})) | ({turned_0[3], turned_0, term[2]} & {6{two_0}});
    assign product_0 = bits_1 | ({turned_0, {2{term[2]}}} & {6{four_0}});
    assign turned_1 = act[7:4] ^ {4{term[5]}};
    assign one_1 = term[3] & ~term[4];
    assign two_1 = term[4] & ~term[3];
    assign four_1 = term[3] & term[4];
    assign bits_2 = (6'd0 | ({{2{turned_1[3]}}, turned_1} & {6{one_1}})) | ({turned_1[3], turned_1, term[5]} & {6{two_1}});
    assign product_1 = bits_2 | ({turned_1, {2{term[5]}}} & {6{four_1}});
    assign tree_0_0_half = product_0[0] ^ product_1[0];
    assign tree_0_0_sum = tree_0_0_half ^ term[5];
    assign tree_0_0_carry = (product_0[0] & product_1[0]) | (tree_0_0_half & term[5]);
    assign tree_1_0_half = product_0[1] ^ product_1[1];
    assign tree_1_0_sum = tree_1_0_half ^ tree_0_0_carry;
    assign tree_1_0_carry = (product_0[1] & product_1[1]) | (tree_1_0_half & tree_0_0_carry);
    assign tree_2_0_half = product_0[2] ^ product_1[2];
    assign tree_2_0_sum = tree_2_0_half ^ tree_1_0_carry;
    assign tree_2_0_carry = (product_0[2] & product_1[2]) | (tree_2_0_half & tree_1_0_carry);
    assign tree_3_0_half = product_0[3] ^ product_1[3];
    assign tree_3_0_sum = tree_3_0_half ^ tree_2_0_carry;
    assign tree_3_0_carry = (product_0[3] & product_1[3]) | (tree_3_0_half & tree_2_0_carry);
    assign tree_4_0_half = product_0[4] ^ product_1[4];
    assign tree_4_0_sum = tree_4_0_half ^ tree_3_0_carry;
    assign tree_4_0_carry = (product_0[4] & product_1[4]) | (tree_4_0_half & tree_3_0_carry);
    assign tree_5_0_half = ~product_0[5] ^ ~product_1[5];
    assign tree_5_0_sum = tree_5_0_half ^ tree_4_0_carry;
    assign tree_5_0_carry = (~product_0[5] & ~product_1[5]) | (tree_5_0_half & tree_4_0_carry);
    assign tree_6_0_sum = ~tree_5_0_carry;
    assign total = {tree_6_0_sum, tree_5_0_sum, tree_4_0_sum, tree_3_0_sum, tree_2_0_sum, tree_1_0_sum, tree_0_0_sum};
    assign carry = term[2];

endmodule

module bitmod_recoder_lanes2_1x1_int4_int4_int6_bitmod_fp3_acc18_anchor (
    input  wire [11:0] wgt,
    input  wire [1:0] selector,
    input  wire [1:0] datatype,
    input  wire [1:0] digit,
    output wire [5:0] term
);

    reg  [2:0] special_bitmod_fp3;
    wire chosen;
    wire whole;
    wire [2:0] special;
    wire [2:0] lane_0_term;
    wire [2:0] lane_1_term;
    wire is_1;
    wire is_2;
    wire is_3;
    wire is_4;
    wire is_5;
    wire bits_1;
    wire bits_2;
    wire bits_3;
    wire bits_4;
    wire bits_5;
    wire bits_6;
    wire bits_7;
    wire bits_8;

    assign is_1 = datatype == 2'd0;
    assign is_2 = datatype == 2'd1;
    assign chosen = datatype == 2'd2;
    assign is_3 = digit == 2'd0;
    assign is_4 = digit == 2'd1;
    assign is_5 = digit == 2'd2;
    assign bits_1 = is_3 & (((1'b0 | is_1) | is_2) | chosen);
    assign bits_2 = is_3 & ((1'b0 | is_1) | is_2);
    assign bits_3 = is_4 & ((1'b0 | is_1) | is_2);
    assign bits_4 = is_4 & ((1'b0 | is_1) | is_2);
    assign bits_5 = is_4 & ((1'b0 | is_1) | is_2);
    assign bits_6 = is_5 & ((1'b0 | is_1) | is_2);
    assign bits_7 = is_5 & (1'b0 | is_2);
    assign bits_8 = is_5 & (1'b0 | is_2);
    assign whole = is_3 & (1'b0 | chosen);
    assign special = 3'd0 | (special_bitmod_fp3 & {3{chosen}});
    assign term = {lane_1_term, lane_0_term};

    always @* begin
        special_bitmod_fp3 = 3'd0;
        case (selector)
            2'd0: begin
                special_bitmod_fp3 = (3'd0 | (3'd5 & {3{is_3}})) | (3'd1 & {3{is_4}});
            end
            2'd1: begin
                special_bitmod_fp3 = (3'd0 | (3'd1 & {3{is_3}})) | (3'd5 & {3{is_4}});
            end
            2'd2: begin
                special_bitmod_fp3 = (3'd0 | (3'd2 & {3{is_3}})) | (3'd1 & {3{is_4}});
            end
            2'd3: begin
                special_bitmod_fp3 = (3'd0 | (3'd6 & {3{is_3}})) | (3'd5 & {3{is_4}});
            end
            default: ;
        endcase
    end

    bitmod_lane_lanes1_1x1_int4_int4_int6_bitmod_fp3_acc18_anchor lane_0 (
        .code(wgt[5:0]),
        .tap({bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .chosen(chosen),
        .whole(whole),
        .special(special),
        .term(lane_0_term)
    );

    bitmod_lane_lanes1_1x1_int4_int4_int6_bitmod_fp3_acc18_anchor lane_1 (
        .code(wgt[11:6]),
        .tap({bits_8, bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1}),
        .chosen(chosen),
        .whole(whole),
        .special(special),
        .term(lane_1_term)
    );

endmodule

module bitmod_lane_lanes1_1x1_int4_int4_int6_bitmod_fp3_acc18_anchor (
    input  wire [5:0] code,
    input  wire [7:0] tap,
    input  wire chosen,
    input  wire whole,
    input  wire [2:0] special,
    output wire [2:0] term
);

    wire one;
    wire two;
    wire sign;
    wire is_special;
    wire bits_1;
    wire bits_2;
    wire choice_1;
    wire bits_3;

    assign bits_1 = ((1'b0 | (code[0] & tap[0])) | (code[2] & tap[3])) | (code[4] & tap[6]);
    assign bits_2 = ((1'b0 | (code[1] & tap[1])) | (code[3] & tap[4])) | (code[5] & tap[7]);
    assign one = ((1'b0 | (code[1] & tap[2])) | (code[3] & tap[5])) ^ bits_1;
    assign two = ~one & (bits_1 ^ bits_2);
    assign choice_1 = 1'b0 ? two : one;
    assign bits_3 = (two | (1'b0 & one)) | (code[1] & whole);
    assign sign = (bits_2 ^ (1'b0 | (code[2] & chosen))) & (|{bits_3, choice_1});
    assign is_special = (1'b0 | (code[2] & chosen)) & ~(1'b0 | (|code[1:0]));
    assign term = {sign, bits_3, choice_1} | (special & {3{is_special}});

endmodule

`default_nettype wire
