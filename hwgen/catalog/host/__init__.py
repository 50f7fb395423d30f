"""How the operands of a design become the beats that a host plays; without Amaranth.

One function per kind of engine: (config as plain data, stream -> beats of its window, a, w, what
else the product needs) -> `hwgen.jobs.Job`s, whose results add up to the product.
"""
