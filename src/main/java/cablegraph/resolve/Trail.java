package cablegraph.resolve;

import java.util.ArrayList;
import java.util.List;

/** The steps by which clusters came about, kept only where someone asks for them: a corpus takes many. For one thread. */
final class Trail {

    /** A join of the clusters of two locals, by index. */
    record Link(int one, int other, Rule rule) {}

    /** Two locals, by index, that could be one and were not joined. */
    record Gap(int one, int other, Doubt doubt) {}

    private final boolean kept;
    private final List<Link> links = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();

    Trail(boolean kept) {
        this.kept = kept;
    }

    void joined(int one, int other, Rule rule) {
        if (kept) {
            links.add(new Link(one, other, rule));
        }
    }

    void apart(int one, int other, Doubt doubt) {
        if (kept) {
            gaps.add(new Gap(one, other, doubt));
        }
    }

    boolean isKept() {
        return kept;
    }

    /** Returns the joins in their order: those of one cluster make a tree of its members. */
    List<Link> links() {
        return links;
    }

    List<Gap> gaps() {
        return gaps;
    }
}
