// What Neo4j Browser opens with: the best attested meetings between people.
MATCH (a:Person)-[e:MET_WITH]->(b:Person)
RETURN a, e, b
ORDER BY e.meetings DESC, e.confidence DESC, e.id
LIMIT 200
