// The entities that a user may mean, best match first: 0 by id (its own or a member's), 1 by name as written, 2 by name
// but for case, accents and punctuation, 3 by alias in the same way, 4 by whole words of a name or alias.
//
// text: as the user wrote it; key: folded; labels: any of Person, Office, Program
MATCH (e:Entity)
WHERE any(label IN labels(e) WHERE label IN $labels)
WITH e, CASE
    WHEN e.id = $text OR EXISTS { (:Member {id: $text})-[:MEMBER_OF]->(e) } THEN 0
    WHEN e.name = $text THEN 1
    WHEN e.keys[0] = $key THEN 2
    WHEN $key IN e.keys THEN 3
    WHEN any(k IN e.keys WHERE ' ' + k + ' ' CONTAINS ' ' + $key + ' ') THEN 4
  END AS rank
WHERE rank IS NOT NULL
RETURN rank, e.id AS id, e.name AS name, e.unnamed AS unnamed, e.cables AS cables
ORDER BY rank, cables DESC, name, id
