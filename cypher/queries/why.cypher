// Why an entity is one: the entities of single cables that were joined to it, each with the rule that joined it; and the
// three nearest that were kept apart from it, each with the reason, the least sure first.
//
// entity: ENTITY - a person, office or programme. Example: Genaro Garcia Luna

MATCH (e:Entity)
WHERE e.id IN $entity
CALL (e) {
  MATCH (m:Member)-[:MEMBER_OF]->(e)
  RETURN 'joined' AS now, m AS m, m.rule AS rule, 0.0 AS certainty
  UNION ALL
  MATCH (e)-[k:KEPT_APART]-(other:Entity)
  WITH k, other ORDER BY k.certainty, other.id LIMIT 3
  MATCH (m:Member)-[:MEMBER_OF]->(other)
  WHERE m.id IN k.members
  RETURN 'apart' AS now, m AS m, k.reason AS rule, k.certainty AS certainty
}
OPTIONAL MATCH (c:Cable {id: m.cable})
RETURN e.name AS entity, e.id AS id, now, m.name AS name, m.cable AS cable, c.date AS date, rule, m.id AS member
ORDER BY entity, id, now DESC, certainty, date, cable, member
