"""YAML → `Pack`: what is known and when it applies, read with positions and checked."""
