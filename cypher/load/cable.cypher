// A cable and its extraction record.
// rows: [{id, properties, json}]
UNWIND $rows AS row
MERGE (c:Cable {id: row.id})
SET c = row.properties
MERGE (r:Record {cable: row.id})
SET r.json = row.json
