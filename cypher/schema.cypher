// What is unique and what is looked up by: run before anything is written. Statements end with a semicolon at a line's
// end; each may be run again on a store that has it already.

CREATE CONSTRAINT cable_id IF NOT EXISTS FOR (c:Cable) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT record_cable IF NOT EXISTS FOR (r:Record) REQUIRE r.cable IS UNIQUE;
CREATE CONSTRAINT paragraph_id IF NOT EXISTS FOR (p:Paragraph) REQUIRE p.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT member_id IF NOT EXISTS FOR (m:Member) REQUIRE m.id IS UNIQUE;
CREATE CONSTRAINT meeting_id IF NOT EXISTS FOR (m:Meeting) REQUIRE m.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (s:Statement) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT station_name IF NOT EXISTS FOR (s:Station) REQUIRE s.name IS UNIQUE;
CREATE CONSTRAINT tag_name IF NOT EXISTS FOR (t:Tag) REQUIRE t.name IS UNIQUE;
CREATE CONSTRAINT kept_apart_id IF NOT EXISTS FOR ()-[e:KEPT_APART]-() REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT met_with_id IF NOT EXISTS FOR ()-[e:MET_WITH]-() REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT discussed_id IF NOT EXISTS FOR ()-[e:DISCUSSED]-() REQUIRE e.id IS UNIQUE;
CREATE INDEX meeting_cable IF NOT EXISTS FOR (m:Meeting) ON (m.cable);
CREATE INDEX meeting_date IF NOT EXISTS FOR (m:Meeting) ON (m.date);
CREATE INDEX statement_cable IF NOT EXISTS FOR (s:Statement) ON (s.cable);
CREATE INDEX held_post_cable IF NOT EXISTS FOR ()-[h:HELD_POST]-() ON (h.cable);
