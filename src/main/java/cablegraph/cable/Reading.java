package cablegraph.cable;

import java.util.List;

/** What a parser of one form read. */
record Reading(Header header, List<Paragraph> paragraphs, List<Delegation> delegations, List<String> warnings) {
}
