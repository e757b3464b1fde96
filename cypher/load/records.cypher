// The extraction record of each cable, as JSON.
MATCH (r:Record)
RETURN r.cable AS cable, r.json AS json
ORDER BY cable
