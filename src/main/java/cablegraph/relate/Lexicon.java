package cablegraph.relate;

import cablegraph.text.WordFile;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The word classes of {@code grammar.txt}, in lower case; what each is for stands in the file. */
final class Lexicon {

    private static final WordFile GRAMMAR = WordFile.read(Lexicon.class, "grammar.txt");
    private static final WordFile REPORTS = WordFile.read(Lexicon.class, "reports.txt");

    static final Set<String> MEETING_WORDS = Stream.of(MeetingWords.verbs(), MeetingWords.nouns())
            .flatMap(words -> words.forms().stream()).collect(Collectors.toUnmodifiableSet());
    static final Set<String> SPEECH_WORDS = REPORTS.words("speech");

    static final Set<String> ROLES = GRAMMAR.words("roles");
    static final Set<String> BODY_MEMBERS = GRAMMAR.words("members");
    static final Set<String> TITLE_PREPOSITIONS = GRAMMAR.words("title prepositions");
    static final Set<String> PREPOSITIONS = GRAMMAR.words("prepositions");
    static final Set<String> DETERMINERS = GRAMMAR.words("determiners");
    static final Set<String> PRENOMINAL = GRAMMAR.words("prenominal");
    static final Set<String> VERB_FORMS = verbForms();
    static final Set<String> TIME_WORDS = GRAMMAR.words("time");
    static final Set<String> NEGATORS = GRAMMAR.words("negators");
    static final Set<String> REFUSALS = GRAMMAR.words("refusals");
    static final Set<String> ACHIEVEMENTS = GRAMMAR.words("achievements");
    static final Set<String> PLANS = GRAMMAR.words("plans");
    static final Set<String> POSSIBILITIES = GRAMMAR.words("possibilities");
    static final Set<String> CONDITIONS = GRAMMAR.words("conditions");
    static final Set<String> CLAUSE_OPENERS = GRAMMAR.words("clause openers");
    static final Set<String> RELATIVES = GRAMMAR.words("relatives");
    static final Set<String> OBJECT_CONTROL = GRAMMAR.words("object control");

    private Lexicon() {}

    /** The forms that are verbs whatever the tagger says: those of the file, and the past of every verb of meeting. */
    private static Set<String> verbForms() {
        Set<String> forms = new HashSet<>(GRAMMAR.words("verbs"));
        MeetingWords.verbs().forms().stream().filter(form -> form.endsWith("ed")).forEach(forms::add);
        return Set.copyOf(forms);
    }
}
