package cablegraph.evaluate;

/**
 * A place where output and gold differ.
 *
 * @param cable the cable's name
 * @param kind  what it is of, with {@code +} for what should not be there and {@code -} for what is missing:
 *              {@code mention- PERSON}, {@code edge.MET_WITH+}
 * @param what  the mention's text, the entity's name, or the names of an edge's two ends
 */
public record Discrepancy(String cable, String kind, String what) {}
