// Takes away stations, tags and never loaded cables that no cable names any more.
MATCH (n:Station|Tag|Cable)
WHERE NOT (n:Cable AND n.textDigest IS NOT NULL) AND NOT EXISTS { (n)--() }
DELETE n
