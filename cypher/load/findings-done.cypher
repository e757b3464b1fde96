// Says that all that was found in a cable is stored.
// rows: [{id, digest}]
UNWIND $rows AS row
MATCH (c:Cable {id: row.id})
SET c.findingsDigest = row.digest
