/** Extraction measured against gold graphs. */
package cablegraph.evaluate;
