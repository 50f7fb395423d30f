"""Words that an identifier must not be."""

_WORDS = """
always and assign automatic begin buf bufif0 bufif1 case casex casez cell cmos config deassign
default defparam design disable edge else end endcase endconfig endfunction endgenerate
endmodule endprimitive endspecify endtable endtask event for force forever fork function
generate genvar highz0 highz1 if ifnone incdir include initial inout input instance integer join
large liblist library localparam macromodule medium module nand negedge nmos nor noshowcancelled
not notif0 notif1 or output parameter pmos posedge primitive pull0 pull1 pulldown pullup
pulsestyle_onevent pulsestyle_ondetect rcmos real realtime reg release repeat rnmos rpmos rtran
rtranif0 rtranif1 scalared showcancelled signed small specify specparam strong0 strong1 supply0
supply1 table task time tran tranif0 tranif1 tri tri0 tri1 triand trior trireg unsigned use
uwire vectored wait wand weak0 weak1 while wire wor xnor xor logic bit byte int shortint longint
do return var void type alias always_comb always_ff always_latch assert assume before bind bins
binsof break chandle checker class clocking const constraint context continue cover covergroup
coverpoint cross dist endchecker endclass endclocking endgroup endinterface endpackage
endprogram endproperty endsequence enum eventually expect export extends extern final
first_match foreach forkjoin global iff ignore_bins illegal_bins implements implies import
inside interconnect interface intersect join_any join_none let local matches modport nettype new
nexttime null package packed priority program property protected pure rand randc randcase
randsequence ref reject_on restrict s_always s_eventually s_nexttime s_until s_until_with
sequence shortreal soft solve static string strong struct super supply sync_accept_on
sync_reject_on tagged this throughout timeprecision timeunit union unique unique0 until
until_with untyped virtual wait_order weak wildcard with within
"""

KEYWORDS = frozenset(_WORDS.split())
"""Reserved in Verilog-2005 or, so that the text passes as SystemVerilog too, in that."""
