// How two people are connected through meetings that took place: the shortest chain, a row a step, each with its proof.
// Role-holders whom a cable does not name never stand in it, since nobody knows that they are one person.
//
// from: PERSON - where the chain begins. Example: Michael Chertoff
// to: PERSON - where it ends. Example: Felipe Calderon
// min-confidence: DECIMAL = 0 - uses no less certain edges. Example: 0.8

MATCH (a:Person WHERE a.id IN $from), (b:Person WHERE b.id IN $to)
WHERE a <> b
MATCH path = allShortestPaths((a)-[:MET_WITH*..15]-(b))
WHERE all(e IN relationships(path) WHERE e.status = 'held' AND e.confidence >= $min_confidence)
  AND all(n IN nodes(path) WHERE n:Person AND NOT n.unnamed)
WITH path ORDER BY length(path), [n IN nodes(path) | n.id] LIMIT 1
UNWIND range(0, length(path) - 1) AS i
WITH i + 1 AS step, nodes(path)[i] AS person, nodes(path)[i + 1] AS met, relationships(path)[i] AS e
RETURN step, person.name AS person, met.name AS met, e.firstDate AS first, e.lastDate AS last, e.meetings AS meetings,
  e.confidence AS confidence, e.marking AS marking, e.evidence[0] AS sentence, e.id AS edge
ORDER BY step
