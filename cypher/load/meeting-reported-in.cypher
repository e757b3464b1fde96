// The sentences that report a meeting, each on an edge to its paragraph.
// rows: [{meeting, paragraph, properties: {text, marking, begin, end}}]
UNWIND $rows AS row
MATCH (m:Meeting {id: row.meeting})
MATCH (p:Paragraph {id: row.paragraph})
CREATE (m)-[r:REPORTED_IN]->(p)
SET r = row.properties
