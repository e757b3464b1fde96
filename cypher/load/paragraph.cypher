// The paragraphs of a cable, ordinal 0 being the SUBJECT line or title block.
// rows: [{cable, properties}]
UNWIND $rows AS row
MATCH (c:Cable {id: row.cable})
CREATE (c)-[:HAS_PARAGRAPH]->(p:Paragraph)
SET p = row.properties
