// Who held which post, by the word of which cable.
//
// person: PERSON = none - only the posts of this person. Example: David Aguilar
// office: OFFICE = none - only posts in this office. Example: Border Patrol

MATCH (p:Entity)-[h:HELD_POST]->(o:Entity)
WHERE ($person IS NULL OR p.id IN $person) AND ($office IS NULL OR o.id IN $office)
RETURN p.name AS person, h.title AS title, o.name AS office, h.asOf AS as_of, h.cable AS cable,
  h.marking AS marking, h.evidence[0] AS sentence
ORDER BY person, p.id, as_of, cable, title, office
