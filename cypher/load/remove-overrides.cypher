// Takes away the answers to who is who.
MATCH (o:Override)
DELETE o
