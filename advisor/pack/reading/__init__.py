"""Reading the YAML of a pack: `records` reads entries, with the modules below it in order."""
