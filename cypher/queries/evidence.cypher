// The proof of an edge: every sentence with its cable, paragraph and marking, and the meetings or statements that it
// comes from. Give an edge's id, as other queries print it, or the two names between which all edges are wanted.
//
// edge: TEXT = none - the id of an edge. Example: met_with/held:07MEXICO983/person/a:07MEXICO983/person/b
// from: ENTITY = none - one end. Example: Michael Chertoff
// to: ENTITY = none - the other end; either may be the speaker. Example: OASSIS

CALL () {
  MATCH (a:Entity)-[e:MET_WITH {id: $edge}]->(b:Entity) RETURN a, e, b
  UNION
  MATCH (a:Entity)-[e:DISCUSSED {id: $edge}]->(b:Entity) RETURN a, e, b
  UNION
  MATCH (x:Entity WHERE x.id IN $from)-[e:MET_WITH|DISCUSSED]-(y:Entity WHERE y.id IN $to)
  RETURN startNode(e) AS a, e, endNode(e) AS b
}
UNWIND range(0, size(e.evidence) - 1) AS i
MATCH (c:Cable)-[:HAS_PARAGRAPH]->(p:Paragraph {id: e.paragraphs[i]})
CALL (a, b, e, p) {
  MATCH (a)-[x:ATTENDED]->(m:Meeting)<-[y:ATTENDED]-(b)
  WHERE type(e) = 'MET_WITH' AND x.side <> y.side AND m.status = e.status AND EXISTS { (m)-[:REPORTED_IN]->(p) }
  RETURN m.id AS id
  UNION
  MATCH (a)-[:MADE]->(s:Statement)-[:ABOUT]->(b)
  WHERE type(e) = 'DISCUSSED' AND EXISTS { (s)-[:REPORTED_IN]->(p) }
  RETURN s.id AS id
}
WITH a, b, e, c, p, i, id ORDER BY id
WITH a, b, e, c, p, i, collect(id) AS ids
RETURN type(e) AS edge, a.name AS source, b.name AS target, e.status AS status, c.id AS cable, c.date AS date,
  p.number AS paragraph, p.marking AS marking, e.evidence[i] AS sentence, e.begins[i] AS begin, e.ends[i] AS end,
  ids AS from, e.id AS id
ORDER BY edge DESC, status, source, target, cable, begin
