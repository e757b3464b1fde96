// Meetings by date, with those who took part by side, and the sentence that reports each. With since or until, only
// meetings that have a date; one known to the month or year counts if any of its days may be meant.
//
// person: PERSON = none - only meetings that this person took part in. Example: Michael Chertoff
// since: DATE = none - the first day, month or year. Example: 2007-02
// until: DATE = none - the last day, month or year. Example: 2007-02-16
// status: CHOICE(held|planned|any) = any - meetings that took place, that are only planned, or both. Example: held

MATCH (m:Meeting)
WHERE ($person IS NULL OR EXISTS { MATCH (p:Entity)-[:ATTENDED]->(m) WHERE p.id IN $person })
  AND ($since IS NULL OR m.date >= left($since, size(m.date)))
  AND ($until IS NULL OR left(m.date, size($until)) <= $until)
  AND ($status = 'any' OR m.status = $status)
CALL (m) {
  MATCH (e:Entity)-[a:ATTENDED]->(m)
  WITH a.side AS side, e.name AS name ORDER BY side, name
  WITH side, collect(name) AS names ORDER BY side
  WITH collect(reduce(text = head(names), name IN tail(names) | text + ', ' + name)) AS sides
  RETURN reduce(text = head(sides), side IN tail(sides) | text + ' / ' + side) AS participants
}
CALL (m) {
  MATCH (m)-[r:REPORTED_IN]->(p:Paragraph)
  RETURN p, r ORDER BY r.begin LIMIT 1
}
RETURN m.date AS date, m.status AS status, participants, m.place AS place, m.cable AS cable, p.number AS paragraph,
  r.marking AS marking, r.text AS sentence, m.id AS meeting
ORDER BY date, cable, r.begin, meeting
