// Takes away DISCUSSED edges that nothing supports any more.
// rows: [{id}]
UNWIND $rows AS row
MATCH ()-[e:DISCUSSED {id: row.id}]->()
DELETE e
