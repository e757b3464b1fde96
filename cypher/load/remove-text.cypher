// Takes away a cable's text: its paragraphs and header edges, but not the cable, to which others may refer.
// rows: [{id}]
UNWIND $rows AS row
MATCH (c:Cable {id: row.id})
SET c = {id: row.id}
WITH c
CALL (c) { MATCH (c)-[:HAS_PARAGRAPH]->(p:Paragraph) DETACH DELETE p }
CALL (c) { MATCH (c)-[e:ADDRESSED_TO|REFERS_TO|TAGGED]->() DELETE e }
CALL (c) { MATCH (:Station)-[e:SENT]->(c) DELETE e }
