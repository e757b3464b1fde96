// The station that sent a cable.
// rows: [{cable, station}]
UNWIND $rows AS row
MATCH (c:Cable {id: row.cable})
MERGE (s:Station {name: row.station})
CREATE (s)-[:SENT]->(c)
