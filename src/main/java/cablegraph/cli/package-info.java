/** The commands, one class each, without logic of their own. */
package cablegraph.cli;
