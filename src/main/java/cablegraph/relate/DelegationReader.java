package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.annotate.Sentence;
import cablegraph.cable.Delegation;
import cablegraph.cable.Part;
import cablegraph.record.EntityType;
import cablegraph.record.Status;
import cablegraph.text.Span;
import cablegraph.text.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the meeting that a memorandum declares in its PARTICIPANTS list. Stateless. */
final class DelegationReader {

    private static final WordFile FILE = WordFile.read(DelegationReader.class, "delegations.txt");
    private static final Set<String> OWN = FILE.words("own");
    private static final Set<String> OWN_HEADS = Set.copyOf(FILE.entries("own heads"));
    private static final Set<String> OTHER = FILE.words("other");
    // In a larger gathering not everybody talked with everybody: the first on the list, who presides, met each.
    private static final int LARGEST_CIRCLE = 10;

    private DelegationReader() {}

    /** Returns the declared meeting, if the cable declares one between at least two people that it names. */
    static Optional<FoundMeeting> read(AnnotatedCable cable, MentionIndex mentions, double confidence) {
        List<List<String>> sides = new ArrayList<>();
        Set<Integer> sentences = new TreeSet<>();
        for (Delegation delegation : cable.cable().delegations()) {
            List<Participant> participants = new ArrayList<>();
            for (Span entry : delegation.participants()) {
                participant(cable, mentions, entry, sentences).ifPresent(participants::add);
            }
            if (cable.cable().delegations().size() > 1) {
                sides.add(participants.stream().map(Participant::chain).distinct().toList());
            } else {
                sides.addAll(split(participants));
            }
        }
        sides.removeIf(List::isEmpty);
        String date = cable.cable().header().day().map(Object::toString).orElse(null);
        SortedMap<Pair, Double> met = new TreeMap<>();
        Pair.across(sides).forEach(pair -> met.put(pair, confidence));
        return met.isEmpty() ? Optional.empty()
                : Optional.of(new FoundMeeting(sides, date, null, Status.HELD, met, new TreeSet<>(sentences)));
    }

    private enum Side { OWN, OTHER, UNKNOWN }

    private record Participant(String chain, Side side) {}

    private static Optional<Participant> participant(AnnotatedCable cable, MentionIndex mentions, Span entry,
            Set<Integer> sentences) {
        for (Sentence sentence : cable.sentences()) {
            if (sentence.passage().part() != Part.TITLE_BLOCK || !sentence.span().overlaps(entry)) {
                continue;
            }
            for (Mentioned mentioned : mentions.in(sentence.index())) {
                if (mentioned.chain().type() == EntityType.PERSON && entry.covers(mentioned.mention().span())) {
                    sentences.add(sentence.index());
                    return Optional.of(new Participant(mentioned.chain().id(),
                            side(entry.in(sentence.passage().text().text()))));
                }
            }
        }
        return Optional.empty();
    }

    private static Side side(String entry) {
        String lower = entry.toLowerCase(Locale.ROOT).strip();
        List<String> words = List.of(lower.split("[\\s,;()\u2014]+"));
        if (OWN_HEADS.contains(lower) || words.stream().anyMatch(OWN::contains)) {
            return Side.OWN;
        }
        return words.stream().anyMatch(OTHER::contains) ? Side.OTHER : Side.UNKNOWN;
    }

    /** Sides of a list without headings: by what is said of each, else as the one before; one a side if that fails. */
    private static List<List<String>> split(List<Participant> participants) {
        List<String> own = new ArrayList<>();
        List<String> other = new ArrayList<>();
        Side first = participants.stream().map(Participant::side).filter(s -> s != Side.UNKNOWN).findFirst().orElse(Side.UNKNOWN);
        Side current = participants.isEmpty() || participants.get(0).side() != Side.UNKNOWN ? first
                : first == Side.OTHER ? Side.OWN : Side.OTHER;
        for (Participant participant : participants) {
            current = participant.side() == Side.UNKNOWN ? current : participant.side();
            (current == Side.OTHER ? other : own).add(participant.chain());
        }
        if (first != Side.UNKNOWN && !own.isEmpty() && !other.isEmpty()) {
            return List.of(own.stream().distinct().toList(), other.stream().distinct().toList());
        }
        List<String> all = participants.stream().map(Participant::chain).distinct().toList();
        if (all.size() > LARGEST_CIRCLE) {
            return List.of(all.subList(0, 1), all.subList(1, all.size()));
        }
        return all.stream().map(List::of).toList();
    }
}
