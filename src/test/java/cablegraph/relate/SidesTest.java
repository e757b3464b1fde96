package cablegraph.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SidesTest {

    @Test
    void thoseWhoMetTheSameOthersAreOneSide() {
        assertEquals(List.of(List.of(List.of("ann", "bob"), List.of("carl", "dora"))), Sides.of(
                List.of(Pair.of("ann", "carl"), Pair.of("ann", "dora"), Pair.of("bob", "carl"), Pair.of("bob", "dora"))));
    }

    @Test
    void whereEachMetEachOtherThereAreNoSides() {
        assertEquals(List.of(List.of(List.of("ann"), List.of("bob"), List.of("carl"))),
                Sides.of(List.of(Pair.of("ann", "bob"), Pair.of("ann", "carl"), Pair.of("bob", "carl"))));
    }

    @Property
    void meetingsGiveThePairsAndNoOthers(@ForAll @Size(max = 12) List<@CharRange(from = 'a', to = 'f') @StringLength(2) String> edges) {
        SortedSet<Pair> pairs = new TreeSet<>();
        edges.stream().filter(edge -> edge.charAt(0) != edge.charAt(1))
                .forEach(edge -> pairs.add(Pair.of(edge.substring(0, 1), edge.substring(1))));
        SortedSet<Pair> given = new TreeSet<>();
        if (!pairs.isEmpty()) {
            Sides.of(pairs).forEach(sides -> given.addAll(Pair.across(sides)));
        }
        assertEquals(pairs, given);
    }
}
