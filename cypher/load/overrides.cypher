// The answers to who is who, in the order of the reader's file.
MATCH (o:Override)
RETURN o.same AS same, o.first AS first, o.second AS second, o.note AS note, o.where AS where
ORDER BY o.ordinal
