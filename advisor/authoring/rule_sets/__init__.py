"""What `advisor check` sees of a set of rules: what each adds to the others, and what none says."""
