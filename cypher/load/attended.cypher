// Who took part in a meeting, and on which side.
// rows: [{entity, meeting, side}]
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MATCH (m:Meeting {id: row.meeting})
CREATE (e)-[:ATTENDED {side: row.side}]->(m)
