// The cables that a cable refers to. One that has not been loaded is a Cable with nothing but its id.
// rows: [{cable, target, text}]
UNWIND $rows AS row
MATCH (c:Cable {id: row.cable})
MERGE (t:Cable {id: row.target})
CREATE (c)-[:REFERS_TO {text: row.text}]->(t)
