// Takes away MET_WITH edges that nothing supports any more.
// rows: [{id}]
UNWIND $rows AS row
MATCH ()-[e:MET_WITH {id: row.id}]->()
DELETE e
