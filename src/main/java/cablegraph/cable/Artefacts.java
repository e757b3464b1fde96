package cablegraph.cable;

import cablegraph.text.SourceText;
import java.util.regex.Pattern;

/** Lines of transmission and of the archive that stand in the middle of a text. */
final class Artefacts {

    private static final String MARKER = "[A-Z][A-Z .'-]{1,30} \\d{5,8} {1,3}\\d{3}(?:\\.\\d)? OF \\d{2,3}";
    private static final Pattern LINE = Pattern.compile("(?m)^[ ]*+(?:" + String.join("|",
            MARKER,
            "PAGE +\\d{1,3} +[A-Z][A-Z .]{1,30} +\\d{3,6}.{0,40}",
            "PAGE +\\d{1,3}(?: +OF +\\d{1,3})?",
            "(?:SIPDIS|SENSITIVE)(?: +(?:SIPDIS|SENSITIVE))*+",
            "UNCLASSIFIED", "CONFIDENTIAL", "SECRET", "LIMITED OFFICIAL USE", "UNCLAS", "NOFORN", "EXDIS", "NODIS",
            "C O N F I D E N T I A L", "S E C R E T", "U N C L A S S I F I E D",
            "\\*{3} ?Current (?:Classification|Handling Restrictions) ?\\*{3}.*",
            "N{3,4}", "N{0,4}MAFVVZCZ",
            "<< ?END OF DOCUMENT ?>>",
            "Declassified/Released US Department of State.*",
            "Margaret P\\. Grafeld.*") + ")[ ]*+$");
    /** Blank lines before a marker and after it belong to the page break, not to the text. */
    private static final Pattern INLINE = Pattern.compile("(?<=\\S) +" + MARKER + "(?= |$)", Pattern.MULTILINE);

    private Artefacts() {
    }

    static SourceText remove(SourceText text) {
        return text.replaceAll(LINE, "").replaceAll(INLINE, "");
    }
}
