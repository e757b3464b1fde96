// The paragraphs in which an entity is named or referred to, and how often.
// rows: [{entity, paragraph, count}]
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MATCH (p:Paragraph {id: row.paragraph})
CREATE (e)-[:MENTIONED_IN {count: row.count}]->(p)
