"""Benchmarks: times as ratios to a peer measured in the same run; also longer checks of packs."""
