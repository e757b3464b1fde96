/**
 * The extraction record: what was found in one cable, as plain data, in the shape in which it is written and read back.
 *
 * <p>Offsets here are half-open and in Unicode code points of the cable's untouched text; ids are local to the cable.
 */
package cablegraph.record;
