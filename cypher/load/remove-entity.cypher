// Takes away entities that no cable supports any more, or that were joined to another.
// rows: [{id}]
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
CALL (e) { MATCH (m:Member)-[:MEMBER_OF]->(e) DETACH DELETE m }
DETACH DELETE e
