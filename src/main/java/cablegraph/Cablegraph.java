package cablegraph;

import cablegraph.annotate.Annotator;
import cablegraph.cable.Cable;
import cablegraph.cable.CableParser;
import cablegraph.cable.RawCable;
import cablegraph.relate.Relator;
import cablegraph.source.Item;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Extracts from cables who met whom and who discussed what: the stages in a row.
 *
 * <pre>{@code
 * Cablegraph cablegraph = Cablegraph.load();
 * CableRecord record = cablegraph.extract(new RawCable("07MEXICO901", "here", text)).record();
 * }</pre>
 *
 * <p>Loading the models takes a moment: make one and keep it. Thread-safe.
 */
public final class Cablegraph {

    /** How many cables a thread may be ahead of the one whose result is handed on next. */
    private static final int AHEAD = 8;

    private final CableParser parser = new CableParser();
    private final Annotator annotator;
    private final Relator relator;

    /** Puts other stages in the place of the standard ones, as measuring and training do. */
    public Cablegraph(Annotator annotator, Relator relator) {
        this.annotator = annotator;
        this.relator = relator;
    }

    /** Returns a Cablegraph with the models that come with the program. */
    public static Cablegraph load() {
        return new Cablegraph(Annotator.load(), Relator.load());
    }

    /** Returns the cable as read and what was found in it. Content never makes this throw by design. */
    public Extraction extract(RawCable raw) {
        Cable cable = parser.parse(raw);
        Relator.Related related = relator.relate(annotator.annotate(cable));
        return new Extraction(cable, related.record(), related.refusals());
    }

    /**
     * Extracts all cables of {@code source} and hands on the results in the order of the source, whatever the number of
     * threads. Not more than a few cables a thread are in memory.
     *
     * @param threads   how many cables are worked on at a time, 1 or more
     * @param extracted gets each result, in the calling thread
     * @param skipped   gets each item that could not be read or extracted, in the calling thread
     */
    public void run(Iterator<Item> source, int threads, Consumer<Extraction> extracted, Consumer<Item.Skipped> skipped) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        Queue<Future<Object>> waiting = new ArrayDeque<>();
        try {
            while (source.hasNext() || !waiting.isEmpty()) {
                while (source.hasNext() && waiting.size() < threads * AHEAD) {
                    Item item = source.next();
                    waiting.add(pool.submit(() -> outcome(item)));
                }
                Object outcome = waiting.remove().get();
                if (outcome instanceof Extraction extraction) {
                    extracted.accept(extraction);
                } else {
                    skipped.accept((Item.Skipped) outcome);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading cables", e);
        } catch (ExecutionException e) {
            // What a cable can do wrong is an outcome; what is left is the machine's own trouble, such as no memory.
            throw new IllegalStateException("cannot go on reading cables: " + e.getCause(), e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private Object outcome(Item item) {
        if (item instanceof Item.Skipped) {
            return item;
        }
        RawCable raw = ((Item.Read) item).cable();
        try {
            return extract(raw);
        } catch (RuntimeException e) {
            // One bad cable must not cost the others; it is listed with the reason.
            return new Item.Skipped(raw.source(), "could not be extracted: " + e);
        }
    }
}
