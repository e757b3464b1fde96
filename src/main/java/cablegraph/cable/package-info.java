/** Cables and how they are read: header, paragraphs with repaired numbers, markings, headings, memoranda with their delegations. */
package cablegraph.cable;
