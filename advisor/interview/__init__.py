"""The questionnaire.

`conversation` is a function: `state` and `reply` in, next state and `turn` out. `understanding`
is what follows from the answers, `reading` takes replies in, `wording` puts turns into words,
`moves` leads from state to state. None of these knows a terminal or a file.

`dialogue` is the loop that holds a conversation with a `prompter`: `terminal` with its `picker`,
or `plain` lines. `keep`, `sessions`, `resume` and `earlier` are answers on disk.
"""
