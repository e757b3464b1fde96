// The meeting in which a statement was made.
// rows: [{statement, meeting}]
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (m:Meeting {id: row.meeting})
CREATE (s)-[:AT]->(m)
