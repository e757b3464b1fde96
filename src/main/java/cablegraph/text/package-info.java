/** Text and the way back: spans, and repaired text whose every char knows its place in the original. */
package cablegraph.text;
