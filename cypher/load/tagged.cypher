// The TAGS of a cable.
// rows: [{cable, tag}]
UNWIND $rows AS row
MATCH (c:Cable {id: row.cable})
MERGE (t:Tag {name: row.tag})
CREATE (c)-[:TAGGED]->(t)
