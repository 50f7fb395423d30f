"""Arrays and engines of units with accumulators of their own: SIMD lanes, multiply-adds, blocks."""
