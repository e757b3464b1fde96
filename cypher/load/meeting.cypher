// Meetings, calls and conversations that a cable reports.
// rows: [{properties}]
UNWIND $rows AS row
CREATE (m:Meeting)
SET m = row.properties
