// No parameters. The linker's judgements are derived from documents; persons' stay.
MATCH (j:Judgement)
WHERE j.by = 'linker'
DETACH DELETE j
