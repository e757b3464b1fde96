/** The graph in Neo4j, embedded or elsewhere, and the queries that are put to it. */
package cablegraph.store;
