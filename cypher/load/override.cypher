// An answer of the reader to who is who, where it stands in his file.
// rows: [{ordinal, same, first, second, note, where}]
UNWIND $rows AS row
CREATE (o:Override {ordinal: row.ordinal, same: row.same, first: row.first, second: row.second, note: row.note, where: row.where})
