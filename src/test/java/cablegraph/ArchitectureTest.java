package cablegraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Data flow one way: no package knows one to its right. */
class ArchitectureTest {

    private static final List<String> FLOW =
            List.of("text", "cable", "record", "encode", "annotate", "relate", "resolve", "graph", "output", "store");

    private static JavaClasses classes;

    @BeforeAll
    static void importClasses() {
        classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("cablegraph");
    }

    @Test
    void noPackageDependsOnOneToItsRight() {
        for (int i = 0; i < FLOW.size(); i++) {
            for (String right : FLOW.subList(i + 1, FLOW.size())) {
                forbid(FLOW.get(i), right);
            }
        }
    }

    @Test
    void resolvingKnowsNothingOfRelating() {
        forbid("resolve", "relate");
        forbid("resolve", "annotate");
    }

    @Test
    void readersKnowOnlyCables() {
        for (String other : List.of("record", "encode", "annotate", "relate", "resolve", "graph", "output", "store")) {
            forbid("source", other);
        }
    }

    @Test
    void nothingKnowsTheCommandLineOrTheEvaluation() {
        for (String stage : FLOW) {
            forbid(stage, "cli");
            forbid(stage, "evaluate");
            forbid(stage, "source");
        }
        forbid("source", "cli");
    }

    private static void forbid(String from, String to) {
        noClasses().that().resideInAPackage("cablegraph." + from + "..")
                .should().dependOnClassesThat().resideInAPackage("cablegraph." + to + "..")
                .allowEmptyShould(true).check(classes);
    }
}
