// No parameters. How many edges of one type leave nodes of one label; the template's label and link tell which.
MATCH (:{{label}})-[r:`{{link}}`]->()
RETURN count(r) AS count
