/** The graph over a corpus: relations between local entities lifted to edges between entities. */
package cablegraph.graph;
