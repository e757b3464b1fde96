// The sentences that report a statement, each on an edge to its paragraph.
// rows: [{statement, paragraph, properties: {text, marking, begin, end}}]
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (p:Paragraph {id: row.paragraph})
CREATE (s)-[r:REPORTED_IN]->(p)
SET r = row.properties
