// Posts that people hold, by the word of a cable.
// rows: [{person, office, properties}]
UNWIND $rows AS row
MATCH (p:Entity {id: row.person})
MATCH (o:Entity {id: row.office})
CREATE (p)-[h:HELD_POST]->(o)
SET h = row.properties
