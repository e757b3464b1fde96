// Whom a person met or is to meet, best attested first, with one sentence that says so.
//
// person: PERSON - the one whose meetings are asked for. Example: Michael Chertoff
// status: CHOICE(held|planned|any) = any - meetings that took place, that are only planned, or both. Example: held
// min-confidence: DECIMAL = 0 - leaves out less certain edges. Example: 0.8

MATCH (p:Entity)-[e:MET_WITH]-(other:Entity)
WHERE p.id IN $person AND ($status = 'any' OR e.status = $status) AND e.confidence >= $min_confidence
RETURN p.name AS person, other.name AS met, e.status AS status, e.firstDate AS first, e.lastDate AS last,
  e.meetings AS meetings, size(e.cables) AS cables, e.confidence AS confidence, e.marking AS marking,
  e.evidence[0] AS sentence, e.id AS edge
ORDER BY meetings DESC, cables DESC, confidence DESC, met, edge
