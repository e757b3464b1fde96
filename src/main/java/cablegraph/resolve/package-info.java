/** Which entities of different cables are one, and why. */
package cablegraph.resolve;
