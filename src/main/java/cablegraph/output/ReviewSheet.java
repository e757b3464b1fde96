package cablegraph.output;

import cablegraph.resolve.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Questions of who is who as a CSV file to be answered in a spreadsheet. Its first columns are those of an overrides file, so
 * that it is one as soon as a line of {@code answer} is filled with {@code same} or {@code not-same}. Thread-safe.
 */
public final class ReviewSheet {

    private ReviewSheet() {}

    /** Writes the sheet to a file, whose folder is made if need be and which is replaced only once the sheet is complete. */
    public static void write(List<Question> questions, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        CompleteFile.replace(file, out -> write(questions, out));
    }

    /** Writes a line for each question, in their order. */
    public static void write(List<Question> questions, Appendable out) throws IOException {
        CsvTable csv = new CsvTable(out, "answer", "first", "second", "note", "now", "rule", "certainty", "weight",
                "first_name", "second_name", "first_forms", "second_forms", "first_titles", "second_titles", "first_cable",
                "second_cable", "first_date", "second_date", "first_country", "second_country", "first_evidence",
                "second_evidence");
        for (Question question : questions) {
            Question.Side one = question.first();
            Question.Side other = question.second();
            csv.print(null, one.entity().id(), other.entity().id(), null, question.joined() ? "joined" : "apart",
                    question.reason(), Decimals.four(question.certainty()), question.weight(),
                    one.entity().name(), other.entity().name(), CsvTable.list(one.entity().aliases()), CsvTable.list(other.entity().aliases()),
                    CsvTable.list(one.entity().titles()), CsvTable.list(other.entity().titles()), one.cable(), other.cable(), one.date(),
                    other.date(), one.country(), other.country(), one.evidence(), other.evidence());
        }
    }
}
