package cablegraph.resolve;

import java.util.ArrayList;
import java.util.List;

/** The steps by which clusters came about. For one thread. */
final class Trail {

    /** A join of the clusters of two locals, by index. */
    record Link(int one, int other, Rule rule) {}

    /** Two locals, by index, that could be one and were not joined. */
    record Gap(int one, int other, Doubt doubt) {}

    private final List<Link> links = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();

    void joined(int one, int other, Rule rule) {
        links.add(new Link(one, other, rule));
    }

    void apart(int one, int other, Doubt doubt) {
        gaps.add(new Gap(one, other, doubt));
    }

    /** Returns the joins in their order: those of one cluster make a tree of its members. */
    List<Link> links() {
        return links;
    }

    /** Returns the gaps in the order in which they were met, the reader's own answers first. */
    List<Gap> gaps() {
        return gaps;
    }
}
