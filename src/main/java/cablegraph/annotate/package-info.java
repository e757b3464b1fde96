/** What a cable speaks of: sentences, tokens, mentions, and coreference that joins mentions to chains. */
package cablegraph.annotate;
