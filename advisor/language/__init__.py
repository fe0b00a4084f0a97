"""The expression language: one tree, several readings."""
