package cablegraph.record;

import java.util.List;

/**
 * A meeting, call or conversation that a cable reports.
 *
 * @param id       local to the cable: {@code 07MEXICO983/meeting/1}
 * @param sides    local entity ids by side. Members of different sides met; members of one side did not thereby meet
 *                 each other. A gathering without sides has one participant a side.
 * @param date     ISO 8601 as precise as the text allows, or null
 * @param place    as the text names it, or null
 * @param status   held or planned
 * @param evidence the sentences that report it, in the order of the text
 */
public record Meeting(String id, List<List<String>> sides, String date, String place, Status status, List<Evidence> evidence) {

    /** Copies the lists. */
    public Meeting {
        sides = LocalEntity.copy(sides).stream().map(List::copyOf).toList();
        evidence = LocalEntity.copy(evidence);
    }

    /** Returns whether an edge comes of this meeting: its ends took part on different sides. */
    public boolean gives(Relation edge) {
        return edge.type() == RelationType.MET_WITH && edge.status() == status && sides.stream()
                .noneMatch(side -> side.contains(edge.source()) && side.contains(edge.target()))
                && has(edge.source()) && has(edge.target());
    }

    private boolean has(String participant) {
        return sides.stream().anyMatch(side -> side.contains(participant));
    }
}
