/** What is written to files: extraction records, edge lists, pictures. */
package cablegraph.output;
