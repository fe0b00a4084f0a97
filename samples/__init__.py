"""Generated packs and random people, which tests and benchmarks both use."""
