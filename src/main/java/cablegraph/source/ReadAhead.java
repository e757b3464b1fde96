package cablegraph.source;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** Items of which only reading tells whether there is another. For one thread. */
abstract class ReadAhead implements Iterator<Item> {

    private Item next;

    /** Returns the next item, or null if there is none any more. */
    abstract Item read();

    @Override
    public final boolean hasNext() {
        if (next == null) {
            next = read();
        }
        return next != null;
    }

    @Override
    public final Item next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Item item = next;
        next = null;
        return item;
    }
}
