// A person, office or programme, and the local entities that were joined to it. The id of a member leads to its entity
// for good: an entity's id is that of its first member, so one that a later merge does away with is still found.
// rows: [{id, type, properties, members: [{id, name, cable, rule}]}]
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
REMOVE e:Person:Office:Program
SET e = row.properties
FOREACH (ignored IN CASE row.type WHEN 'PERSON' THEN [1] ELSE [] END | SET e:Person)
FOREACH (ignored IN CASE row.type WHEN 'OFFICE' THEN [1] ELSE [] END | SET e:Office)
FOREACH (ignored IN CASE row.type WHEN 'PROGRAM' THEN [1] ELSE [] END | SET e:Program)
WITH e, row
CALL (e) { MATCH (old:Member)-[:MEMBER_OF]->(e) DETACH DELETE old }
UNWIND row.members AS member
MERGE (m:Member {id: member.id})
SET m = member
WITH e, m
CALL (m) { MATCH (m)-[old:MEMBER_OF]->() DELETE old }
CREATE (m)-[:MEMBER_OF]->(e)
