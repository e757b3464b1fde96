// Takes away the mark that begin.cypher set.
MATCH (s:Store {id: 'store'})
SET s.loading = false
