// Takes away what was found in a cable: mentions, meetings, statements and posts.
// rows: [{id}]
UNWIND $rows AS row
MATCH (c:Cable {id: row.id})
REMOVE c.findingsDigest
WITH c
CALL (c) { MATCH (c)-[:HAS_PARAGRAPH]->(:Paragraph)<-[e:MENTIONED_IN]-() DELETE e }
CALL (c) { MATCH (m:Meeting {cable: c.id}) DETACH DELETE m }
CALL (c) { MATCH (s:Statement {cable: c.id}) DETACH DELETE s }
CALL (c) { MATCH ()-[e:HELD_POST {cable: c.id}]->() DELETE e }
