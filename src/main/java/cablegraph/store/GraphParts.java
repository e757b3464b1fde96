package cablegraph.store;

import static cablegraph.store.Part.map;

import cablegraph.cable.Header;
import cablegraph.graph.Edge;
import cablegraph.graph.EdgeEvidence;
import cablegraph.record.CableRecord;
import cablegraph.record.Evidence;
import cablegraph.record.LocalEntity;
import cablegraph.record.Meeting;
import cablegraph.record.Occurrence;
import cablegraph.record.ParagraphRecord;
import cablegraph.record.Post;
import cablegraph.record.RelationType;
import cablegraph.record.Statement;
import cablegraph.resolve.Entity;
import cablegraph.resolve.Resolution;
import cablegraph.resolve.Separation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The parts of the graph as rows for {@code cypher/load}: pure functions of records and graph. Thread-safe. */
final class GraphParts {

    private GraphParts() {}

    /** Returns a cable with its paragraphs, header and record. */
    static Part text(StoredCable cable, String json) {
        CableRecord record = cable.record();
        Header header = record.header();
        Part.Builder part = new Part.Builder(record.id());
        for (ParagraphRecord paragraph : record.paragraphs()) {
            part.add("paragraph", "cable", record.id(), "properties", map("id", paragraphId(record, paragraph),
                    "ordinal", paragraph.ordinal(), "number", paragraph.number(), "marking", paragraph.marking(),
                    "heading", paragraph.heading(), "text", cable.paragraphs().getOrDefault(paragraph.ordinal(), "")));
        }
        if (header.origin() != null) {
            part.add("sent", "cable", record.id(), "station", header.origin());
        }
        for (String station : new LinkedHashSet<>(header.action())) {
            part.add("addressed-to", "cable", record.id(), "station", station,
                    "properties", map("kind", "action", "precedence", header.precedence()));
        }
        for (String station : new LinkedHashSet<>(header.info())) {
            part.add("addressed-to", "cable", record.id(), "station", station, "properties", map("kind", "info"));
        }
        for (String tag : new LinkedHashSet<>(header.tags())) {
            part.add("tagged", "cable", record.id(), "tag", tag);
        }
        Set<String> targets = new HashSet<>();
        for (String reference : header.references()) {
            CableNumber.find(reference, header).filter(number -> targets.add(number.id())).ifPresent(number ->
                    part.add("refers-to", "cable", record.id(), "target", number.id(), "text", reference));
        }
        Map<String, Object> properties = map("id", record.id(), "source", record.source(), "date", header.date(),
                "origin", header.origin(), "precedence", header.precedence(), "classification", header.classification(),
                "captions", header.captions(), "subject", header.subject(), "references", header.references(),
                "signer", header.signer());
        part.add("cable", "id", record.id(), "properties", properties, "json", json);
        String digest = part.digest();
        properties.put("textDigest", digest);
        return part.build(digest);
    }

    /** Returns what was found in a cable: mentions, meetings, statements and posts of the entities of the corpus. */
    static Part findings(CableRecord record, Resolution resolution) {
        Part.Builder part = new Part.Builder(record.id());
        Paragraphs paragraphs = new Paragraphs(record);
        mentions(record, resolution, paragraphs, part);
        Set<String> meetings = new HashSet<>();
        for (Meeting meeting : record.meetings()) {
            meetings.add(meeting.id());
            part.add("meeting", "properties", map("id", meeting.id(), "cable", record.id(), "date", meeting.date(),
                    "place", meeting.place(), "status", meeting.status().word()));
            for (int side = 0; side < meeting.sides().size(); side++) {
                for (String entity : entities(meeting.sides().get(side), resolution)) {
                    part.add("attended", "entity", entity, "meeting", meeting.id(), "side", side + 1);
                }
            }
            reports("meeting", meeting.id(), meeting.evidence(), paragraphs, part);
        }
        for (Statement statement : record.statements()) {
            part.add("statement", "entity", resolution.of(statement.speaker()).id(),
                    "properties", map("id", statement.id(), "cable", record.id()));
            for (String entity : entities(statement.about(), resolution)) {
                part.add("about", "statement", statement.id(), "entity", entity);
            }
            if (meetings.contains(statement.meeting())) {
                part.add("at", "statement", statement.id(), "meeting", statement.meeting());
            }
            reports("statement", statement.id(), statement.evidence(), paragraphs, part);
        }
        for (Post post : record.posts()) {
            if (post.office() != null) {
                Map<String, Object> properties = map("title", post.title(), "asOf", record.header().date(), "cable", record.id(),
                        "marking", post.evidence().isEmpty() ? null : post.evidence().get(0).marking());
                properties.putAll(proof(post.evidence().stream().map(e -> new EdgeEvidence(record.id(), e)).toList(),
                        Map.of(record.id(), paragraphs)));
                part.add("held-post", "person", resolution.of(post.person()).id(), "office", resolution.of(post.office()).id(),
                        "properties", properties);
            }
        }
        String digest = part.digest();
        part.add("findings-done", "id", record.id(), "digest", digest);
        return part.build(digest);
    }

    /** Returns an entity with its members. */
    static Part entity(Entity entity) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(NameKey.of(entity.name()));
        entity.aliases().forEach(alias -> keys.add(NameKey.of(alias)));
        long cables = entity.members().stream().map(Entity.Member::cable).distinct().count();
        Map<String, Object> properties = map("id", entity.id(), "name", entity.name(), "aliases", entity.aliases(),
                "titles", entity.titles(), "unnamed", entity.unnamed(), "cables", cables, "keys", List.copyOf(keys));
        List<Map<String, Object>> members = entity.members().stream().map(member -> map("id", member.localId(),
                "name", member.name(), "cable", member.cable(), "rule", member.rule())).toList();
        Part.Builder part = new Part.Builder(entity.id());
        part.add("entity", "id", entity.id(), "type", entity.type().name(), "properties", properties, "members", members);
        String digest = part.digest();
        properties.put("digest", digest);
        return part.build(digest);
    }

    /** Returns two entities that could be one and were kept apart. */
    static Part separation(Separation separation) {
        String id = "kept-apart:" + separation.first() + ":" + separation.second();
        Map<String, Object> properties = map("id", id, "reason", separation.reason(), "certainty", separation.certainty(),
                "members", List.of(separation.firstMember(), separation.secondMember()));
        Part.Builder part = new Part.Builder(id);
        part.add("kept-apart", "id", id, "first", separation.first(), "second", separation.second(), "properties", properties);
        String digest = part.digest();
        properties.put("digest", digest);
        return part.build(digest);
    }

    /** Returns an edge with its evidence. */
    static Part edge(Edge edge, Map<String, Paragraphs> paragraphs) {
        boolean met = edge.type() == RelationType.MET_WITH;
        Map<String, Object> properties = map("id", edge.id(), "status", edge.status() == null ? null : edge.status().word(),
                "firstDate", edge.firstDate(), "lastDate", edge.lastDate(), met ? "meetings" : "statements", edge.weight(),
                "cables", edge.cables(), "confidence", edge.confidence(), "marking", edge.marking());
        properties.putAll(proof(edge.evidence(), paragraphs));
        Part.Builder part = new Part.Builder(edge.id());
        part.add(met ? "met-with" : "discussed", "id", edge.id(), "source", edge.source(), "target", edge.target(),
                "properties", properties);
        String digest = part.digest();
        properties.put("digest", digest);
        return part.build(digest);
    }

    private static void mentions(CableRecord record, Resolution resolution, Paragraphs paragraphs, Part.Builder part) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (LocalEntity local : record.entities()) {
            Map<String, Integer> byParagraph = counts.computeIfAbsent(resolution.of(local.id()).id(), id -> new LinkedHashMap<>());
            for (List<Occurrence> places : List.of(local.mentions(), local.references())) {
                for (Occurrence place : places) {
                    byParagraph.merge(paragraphs.id(place.begin(), place.paragraph()), 1, Integer::sum);
                }
            }
        }
        counts.forEach((entity, byParagraph) -> byParagraph.forEach((paragraph, count) ->
                part.add("mentioned-in", "entity", entity, "paragraph", paragraph, "count", count)));
    }

    private static Set<String> entities(List<String> locals, Resolution resolution) {
        Set<String> entities = new LinkedHashSet<>();
        locals.forEach(local -> entities.add(resolution.of(local).id()));
        return entities;
    }

    private static void reports(String what, String id, List<Evidence> evidence, Paragraphs paragraphs, Part.Builder part) {
        for (Evidence sentence : evidence) {
            part.add(what + "-reported-in", what, id, "paragraph", paragraphs.id(sentence.begin(), sentence.paragraph()),
                    "properties", map("text", sentence.text(), "marking", sentence.marking(),
                            "begin", sentence.begin(), "end", sentence.end()));
        }
    }

    /** Neo4j has no lists of maps: the sentences and where they stand are lists side by side. */
    private static Map<String, Object> proof(List<EdgeEvidence> evidence, Map<String, Paragraphs> paragraphs) {
        List<String> texts = new ArrayList<>();
        List<String> places = new ArrayList<>();
        List<Integer> begins = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (EdgeEvidence one : evidence) {
            Evidence sentence = one.evidence();
            texts.add(sentence.text());
            places.add(paragraphs.get(one.cable()).id(sentence.begin(), sentence.paragraph()));
            begins.add(sentence.begin());
            ends.add(sentence.end());
        }
        return map("evidence", texts, "paragraphs", places, "begins", begins, "ends", ends);
    }

    static String paragraphId(CableRecord record, ParagraphRecord paragraph) {
        return record.id() + "#" + paragraph.ordinal();
    }
}
