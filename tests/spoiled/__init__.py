"""Spoiled inputs: whatever stands in a file, it is told with its place and never a traceback."""
