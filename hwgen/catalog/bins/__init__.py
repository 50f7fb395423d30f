"""Functional bins of the designs: what a run must have done, beyond values and handshakes.

A function (config, vectors, accepted) -> {bin: hits}, with every bin in every answer.
`accepted` holds the cycle of every beat of each stream; it is empty for rigid designs.
"""
