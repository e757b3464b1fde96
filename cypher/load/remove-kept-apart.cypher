// Takes away that two entities were kept apart, where they are one now or others are nearer.
// rows: [{id}]
UNWIND $rows AS row
MATCH ()-[e:KEPT_APART {id: row.id}]->()
DELETE e
