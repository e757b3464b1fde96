package cablegraph.record;

import cablegraph.cable.Header;
import java.util.List;

/**
 * The extraction record: all that was found in one cable.
 *
 * @param id         the cable's name
 * @param source     where it is
 * @param header     what stands above the body
 * @param paragraphs sorted by ordinal
 * @param entities   sorted by id
 * @param meetings   in the order of the text
 * @param statements in the order of the text
 * @param posts      sorted by person, office and title
 * @param relations  sorted by type, source, target and status
 * @param warnings   what could not be read
 */
public record CableRecord(String id, String source, Header header, List<ParagraphRecord> paragraphs,
        List<LocalEntity> entities, List<Meeting> meetings, List<Statement> statements, List<Post> posts,
        List<Relation> relations, List<String> warnings) {

    /** Copies the lists; a list that a record leaves out is empty. */
    public CableRecord {
        header = header == null ? Header.EMPTY : header;
        paragraphs = LocalEntity.copy(paragraphs);
        entities = LocalEntity.copy(entities);
        meetings = LocalEntity.copy(meetings);
        statements = LocalEntity.copy(statements);
        posts = LocalEntity.copy(posts);
        relations = LocalEntity.copy(relations);
        warnings = LocalEntity.copy(warnings);
    }

    /**
     * Returns the record without the edges that are less certain, and without the meetings and statements that then lead
     * to no edge.
     *
     * @param confidence the least probability of an edge, in [0, 1]
     */
    public CableRecord atLeast(double confidence) {
        List<Relation> kept = relations.stream().filter(relation -> relation.confidence() >= confidence).toList();
        List<Meeting> held = meetings.stream().filter(meeting -> kept.stream().anyMatch(meeting::gives)).toList();
        return new CableRecord(id, source, header, paragraphs, entities, held,
                statements.stream().flatMap(statement -> statement.within(kept, held).stream()).toList(), posts, kept, warnings);
    }
}
