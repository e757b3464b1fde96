// MET_WITH, one edge a pair and status. It has no direction: it is written from the id that sorts first.
// rows: [{id, source, target, properties}]
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[e:MET_WITH {id: row.id}]->(b)
SET e = row.properties
