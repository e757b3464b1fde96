// Who discussed an office, a programme or a person, best attested first, with one sentence that says so.
//
// topic: ENTITY - what was talked about. Example: PGR
// by: ENTITY = none - only what this person or office said. Example: Michael Chertoff
// min-confidence: DECIMAL = 0 - leaves out less certain edges. Example: 0.8

MATCH (speaker:Entity)-[e:DISCUSSED]->(topic:Entity)
WHERE topic.id IN $topic AND ($by IS NULL OR speaker.id IN $by) AND e.confidence >= $min_confidence
RETURN speaker.name AS speaker, topic.name AS topic, e.firstDate AS first, e.lastDate AS last,
  e.statements AS statements, size(e.cables) AS cables, e.confidence AS confidence, e.marking AS marking,
  e.evidence[0] AS sentence, e.id AS edge
ORDER BY statements DESC, cables DESC, confidence DESC, speaker, edge
