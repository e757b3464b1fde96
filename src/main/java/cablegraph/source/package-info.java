/** Where cables come from: folders, files of one or many cables, CSV dumps, archives, standard input. */
package cablegraph.source;
