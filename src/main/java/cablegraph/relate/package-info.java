/** Meetings, statements and posts found in one cable, each with its evidence, and the edges that follow from them. */
package cablegraph.relate;
