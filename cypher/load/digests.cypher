// What is stored: each part of the graph with the digest of its content, so that only what changed is written.
MATCH (c:Cable) WHERE c.textDigest IS NOT NULL RETURN 'TEXT' AS kind, c.id AS id, c.textDigest AS digest
UNION ALL
MATCH (c:Cable) WHERE c.findingsDigest IS NOT NULL RETURN 'FINDINGS' AS kind, c.id AS id, c.findingsDigest AS digest
UNION ALL
MATCH (e:Entity) RETURN 'ENTITY' AS kind, e.id AS id, e.digest AS digest
UNION ALL
MATCH ()-[e:KEPT_APART]->() RETURN 'KEPT_APART' AS kind, e.id AS id, e.digest AS digest
UNION ALL
MATCH ()-[e:MET_WITH]->() RETURN 'MET_WITH' AS kind, e.id AS id, e.digest AS digest
UNION ALL
MATCH ()-[e:DISCUSSED]->() RETURN 'DISCUSSED' AS kind, e.id AS id, e.digest AS digest
