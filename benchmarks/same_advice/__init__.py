"""Whether two packs with the same questions advise everybody alike, however their rules differ."""
