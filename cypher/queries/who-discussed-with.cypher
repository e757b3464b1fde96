// Who discussed an office, a programme or a person, and with whom: a row a statement, with the other sides of the
// meeting in which it was made. "with" is empty where the cable reports no meeting.
//
// topic: ENTITY - what was talked about. Example: OASSIS

MATCH (speaker:Entity)-[:MADE]->(s:Statement)-[:ABOUT]->(topic:Entity)
WHERE topic.id IN $topic
OPTIONAL MATCH (s)-[:AT]->(m:Meeting)
CALL (s, m, speaker) {
  OPTIONAL MATCH (speaker)-[own:ATTENDED]->(m)<-[a:ATTENDED]-(other:Entity)
  WHERE a.side <> own.side
  WITH DISTINCT other.name AS name ORDER BY name
  WITH collect(name) AS names
  RETURN reduce(text = head(names), name IN tail(names) | text + ', ' + name) AS with
}
CALL (s) {
  MATCH (s)-[r:REPORTED_IN]->(p:Paragraph)
  RETURN p, r ORDER BY r.begin LIMIT 1
}
RETURN speaker.name AS speaker, topic.name AS topic, with, m.date AS date, s.cable AS cable, p.number AS paragraph,
  r.marking AS marking, r.text AS sentence, s.id AS statement, m.id AS meeting
ORDER BY speaker, date, cable, r.begin, statement, topic
