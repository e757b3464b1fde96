package cablegraph.record;

/** The two edges. */
public enum RelationType {
    /** The two took part in the same meeting, call or conversation. Symmetric. */
    MET_WITH,
    /** The source talked about the target. */
    DISCUSSED
}
