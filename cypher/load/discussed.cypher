// DISCUSSED, from the speaker to what was talked about.
// rows: [{id, source, target, properties}]
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[e:DISCUSSED {id: row.id}]->(b)
SET e = row.properties
