package cablegraph.relate;

import cablegraph.text.WordFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The verbs and nouns of {@code meetings.txt} by each of their forms. Immutable and thread-safe. */
final class MeetingWords {

    /**
     * A word that reports a meeting.
     *
     * @param lemma the first form in the file
     * @param kind  the section: {@code encounter}, {@code talk}, {@code address}, {@code call}, {@code receive}, ...
     * @param roles where the other side may stand: {@code object} or prepositions
     */
    record MeetingWord(String lemma, String kind, List<String> roles) {}

    private static final MeetingWords VERBS = load("verbs ");
    private static final MeetingWords NOUNS = load("nouns ");

    private final Map<String, MeetingWord> byForm;

    private MeetingWords(Map<String, MeetingWord> byForm) {
        this.byForm = byForm;
    }

    /** Returns the verbs. */
    static MeetingWords verbs() {
        return VERBS;
    }

    /** Returns the nouns. */
    static MeetingWords nouns() {
        return NOUNS;
    }

    /** Returns the word of which {@code form}, in lower case, is a form. */
    Optional<MeetingWord> of(String form) {
        return Optional.ofNullable(byForm.get(form));
    }

    /** Returns all forms. */
    Set<String> forms() {
        return byForm.keySet();
    }

    private static MeetingWords load(String prefix) {
        WordFile file = WordFile.read(MeetingWords.class, "meetings.txt");
        Map<String, MeetingWord> byForm = new HashMap<>();
        for (String section : file.sections()) {
            if (section.startsWith(prefix)) {
                String kind = section.substring(prefix.length());
                for (String line : file.entries(section)) {
                    String[] sides = line.split("\\s*:\\s*", -1);
                    if (sides.length != 2 || sides[0].isBlank()) {
                        throw new IllegalStateException("cablegraph/relate/meetings.txt, [" + section + "]: '" + line
                                + "' is not of the form 'FORMS : ROLES'");
                    }
                    List<String> forms = List.of(sides[0].split("\\s+"));
                    // In the order of the file: that of Set.of changes from run to run, and meetings with it.
                    List<String> roles = List.of(sides[1].strip().split("\\s+"));
                    forms.forEach(form -> byForm.put(form, new MeetingWord(forms.get(0), kind, roles)));
                }
            }
        }
        return new MeetingWords(byForm);
    }
}
