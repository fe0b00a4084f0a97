"""The scenarios of these packs run in tests of their own, not beside those of the product."""

collect_ignore_glob = ["packs/*"]
