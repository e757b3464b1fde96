// Why an entity is one: the entities of single cables that were joined to it, each with the rule that joined it.
//
// entity: ENTITY - a person, office or programme. Example: Genaro Garcia Luna

MATCH (m:Member)-[:MEMBER_OF]->(e:Entity)
WHERE e.id IN $entity
OPTIONAL MATCH (c:Cable {id: m.cable})
RETURN e.name AS entity, e.id AS id, m.name AS name, m.cable AS cable, c.date AS date, m.rule AS rule, m.id AS member
ORDER BY entity, id, date, cable, member
