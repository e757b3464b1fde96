// What a statement is about.
// rows: [{statement, entity}]
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (e:Entity {id: row.entity})
CREATE (s)-[:ABOUT]->(e)
