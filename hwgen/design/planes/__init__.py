"""Arrays and engines that take one plane of all weights per cycle."""
