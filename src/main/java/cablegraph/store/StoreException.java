package cablegraph.store;

/** A store that cannot be opened, written or asked. The message is one line for the user and says what to do. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes an exception with a message for the user. */
    public StoreException(String message) {
        super(message);
    }

    /** Makes an exception with a message for the user and what lies behind it. */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
