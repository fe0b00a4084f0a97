"""One person: forward chaining from answers to ranked advice, with a trace."""
