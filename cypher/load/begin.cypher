// Marks the store as being written, and holds it against a second writer until the transaction ends.
MERGE (s:Store {id: 'store'})
SET s.loading = true
