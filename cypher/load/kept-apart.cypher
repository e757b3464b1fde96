// KEPT_APART: two entities that could be one and were not joined. It has no direction: it is written from the id that sorts
// first. Its members are the two local entities that were compared.
// rows: [{id, first, second, properties: {id, reason, certainty, members, digest}}]
UNWIND $rows AS row
MATCH (a:Entity {id: row.first})
MATCH (b:Entity {id: row.second})
MERGE (a)-[e:KEPT_APART {id: row.id}]->(b)
SET e = row.properties
