package cablegraph.relate;

import cablegraph.text.WordFile;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of {@code grammar.txt}, {@code meetings.txt} and {@code reports.txt}, in lower case; what each is for stands in
 * the files.
 */
final class Lexicon {

    private static final WordFile GRAMMAR = WordFile.read(Lexicon.class, "grammar.txt");
    private static final WordFile MEETINGS = WordFile.read(Lexicon.class, "meetings.txt");
    private static final WordFile REPORTS = WordFile.read(Lexicon.class, "reports.txt");

    static final Set<String> MEETING_WORDS = MEETINGS.sections().stream().flatMap(section -> MEETINGS.words(section).stream())
            .collect(Collectors.toUnmodifiableSet());
    static final Set<String> SPEECH_WORDS = REPORTS.words("speech");

    static final Set<String> ROLES = GRAMMAR.words("roles");
    static final Set<String> BODY_MEMBERS = GRAMMAR.words("members");
    static final Set<String> TITLE_PREPOSITIONS = GRAMMAR.words("title prepositions");
    static final Set<String> DETERMINERS = GRAMMAR.words("determiners");
    static final Set<String> PRENOMINAL = GRAMMAR.words("prenominal");
    static final Set<String> VERB_FORMS = verbForms();
    static final Set<String> TIME_WORDS = GRAMMAR.words("time");

    private Lexicon() {}

    /** The forms that are verbs whatever the tagger says: those of the file, and the past of every verb of meeting. */
    private static Set<String> verbForms() {
        Set<String> forms = new HashSet<>(GRAMMAR.words("verbs"));
        MEETING_WORDS.stream().filter(form -> form.endsWith("ed")).forEach(forms::add);
        return Set.copyOf(forms);
    }
}
