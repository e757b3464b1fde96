// The stations that a cable is addressed to, for action or for information.
// rows: [{cable, station, properties}]
UNWIND $rows AS row
MATCH (c:Cable {id: row.cable})
MERGE (s:Station {name: row.station})
CREATE (c)-[e:ADDRESSED_TO]->(s)
SET e = row.properties
