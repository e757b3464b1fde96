// What somebody said.
// rows: [{entity, properties}]
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
CREATE (e)-[:MADE]->(s:Statement)
SET s = row.properties
