// No parameters. An entrance, completed by an ending.
MATCH (c:Claim)
WITH c
